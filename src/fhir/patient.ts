import type { ReferenceCategory, Subject } from '../record/types.js';
import type { Located } from './gather.js';
import type { Remark } from './read-result.js';
import { codeWord, field, list, text } from './shape.js';

export const sexSources = [
  'Patient.gender',
  'us-core-birthsex',
  'us-core-sex',
  'us-core-individual-sex',
  'patient-sexParameterForClinicalUse',
] as const;

/**
 * Where a Patient states a sex: `gender`, which is administrative; the extensions of US Core; HL7's parameter for clinical use.
 * Which of them chooses sex-specific intervals is for the application to say.
 */
export type SexSource = (typeof sexSources)[number];

export interface CategoryOptions {
  /** Which sex-specific intervals apply: one word for the only patient, or a word for each, by 'Patient/123'. */
  readonly referenceCategory?: ReferenceCategory | { readonly [patient: string]: ReferenceCategory } | undefined;
  /** Elements of the Patient that may state it. Where two of them differ, none is used. */
  readonly sexFrom?: readonly SexSource[] | undefined;
}

const CATEGORIES: Readonly<Record<string, ReferenceCategory>> = {
  male: 'male',
  female: 'female',
  m: 'male',
  f: 'female',
  '248153007': 'male',
  '248152002': 'female',
  'male-typical': 'male',
  'female-typical': 'female',
};

function wordsOf(patient: Located, source: SexSource): readonly (string | undefined)[] {
  if (source === 'Patient.gender') return [codeWord(field(patient.resource, 'gender'))];
  const extensions = list(field(patient.resource, 'extension')).filter((one) =>
    (text(field(one, 'url')) ?? '').endsWith(`/${source}`),
  );
  return extensions.flatMap((one) =>
    [one, ...list(field(one, 'extension')).filter((inner) => text(field(inner, 'url')) === 'value')].map((holder) =>
      codeWord(field(holder, 'valueCode') ?? field(holder, 'valueCoding') ?? field(holder, 'valueCodeableConcept')),
    ),
  );
}

const NOT_STATED: Remark = {
  code: 'reference-category-not-stated',
  message:
    'No sex-specific intervals were chosen: state them with `referenceCategory`, or name the elements that state them with `sexFrom`.',
};
const DISAGREE: Remark = {
  code: 'reference-category-disagreeing',
  message: 'The elements named in `sexFrom` state different sexes; no sex-specific intervals were chosen.',
};
const SEVERAL: Remark = {
  code: 'reference-category-for-several',
  message:
    'One `referenceCategory` was given and several patients came, so it was used for none; give one for each patient.',
};

/** How a person is named of whom no Patient came: by a reference, or by an identifier and its system. */
const BY_REFERENCE = /(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})$/;
const BY_IDENTIFIER = /^([^|]*)\|(.+)$/s;

export interface ReadPatient {
  readonly subject: Subject;
  readonly remarks: readonly Remark[];
}

function categoryOf(
  patient: Located | undefined,
  source: string | undefined,
  options: CategoryOptions,
  isOnly: boolean,
): ReferenceCategory | Remark {
  const { referenceCategory, sexFrom = [] } = options;
  if (typeof referenceCategory === 'string') return isOnly ? referenceCategory : SEVERAL;
  const own =
    source !== undefined && referenceCategory ? new Map(Object.entries(referenceCategory)).get(source) : undefined;
  if (own) return own;
  const words = patient ? sexFrom.flatMap((one) => wordsOf(patient, one)).filter((word) => word !== undefined) : [];
  const stated = new Set(words.map((word) => (Object.hasOwn(CATEGORIES, word) ? CATEGORIES[word] : undefined)));
  const [category] = stated;
  if (stated.size > 1) return DISAGREE;
  return category ?? NOT_STATED;
}

/** Who the results are of. The reference category is what the options say, else what was `stated` before, and never inferred. */
export function readPatient(
  { patient, key }: { readonly patient: Located | undefined; readonly key: string | undefined },
  options: CategoryOptions,
  isOnly: boolean,
  stated: ReferenceCategory | undefined,
): ReadPatient {
  const [, system, identifier] = BY_IDENTIFIER.exec(patient ? '' : (key ?? '')) ?? [];
  // an identifier of nobody in particular says nothing beside itself
  const source = patient?.source ?? (system === '' ? undefined : key);
  const id = patient ? text(field(patient.resource, 'id')) : (identifier ?? BY_REFERENCE.exec(key ?? '')?.[1]);
  const birthDate = text(field(patient?.resource, 'birthDate'));
  const chosen = categoryOf(patient, source, options, isOnly);
  const category = chosen === NOT_STATED ? (stated ?? NOT_STATED) : chosen;
  const isStated = typeof category === 'string';
  return {
    subject: {
      ...(id !== undefined && { id }),
      ...(source !== undefined && { source }),
      ...(birthDate !== undefined && { birthDate }),
      ...(isStated && { referenceCategory: category }),
    },
    remarks: isStated ? [] : [category],
  };
}
