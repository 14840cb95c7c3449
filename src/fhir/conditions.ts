import { foldName } from '../analytes/fold-name.js';
import type { SetAside } from '../measurements/measured.js';
import type { CodedCondition } from '../record/types.js';
import { aside, type Located } from './gather.js';
import { ABSENT_OR_UNKNOWN } from './absent-or-unknown.js';
import { choicesOf, codeWord, codingsOf, field, namesOf, text } from './shape.js';

/** A condition as it is named, for an application that gives it a slug of the record. */
export interface NamedCondition {
  readonly names: readonly string[];
  readonly codes: readonly { readonly system: string; readonly code: string }[];
}

/** Gives a condition a slug of the record, or nothing where it has none. */
export type ClassifyCondition = (condition: NamedCondition) => string | undefined;

/** The slugs that the record reads, which are also how these conditions are commonly named. */
const SLUGS: ReadonlySet<string> = new Set([
  'obesity',
  'liver-disease',
  'cirrhosis',
  'hyperthyroidism',
  'hypothyroidism',
  'thyroid-disease',
  'hiv',
  'smoking',
  'acute-illness',
  'critical-illness',
  'renal-failure',
  'chronic-kidney-disease',
  'lactation',
  'orchidectomy',
  'hysterectomy',
]);

const slugIn = (names: readonly string[]): string | undefined =>
  names.map((name) => foldName(name).replaceAll(' ', '-')).find((slug) => SLUGS.has(slug));

const CLINICAL: ReadonlySet<string> = new Set(['active', 'recurrence', 'relapse']);

/** A Condition that is active and confirmed; what was refuted, is only suspected or is over is set aside. */
export function readCondition(
  located: Located,
  classify: ClassifyCondition | undefined,
): { readonly conditions: readonly CodedCondition[] } | { readonly setAside: SetAside } {
  const { resource } = located;
  const clinical = codeWord(field(resource, 'clinicalStatus'));
  const verification = codeWord(field(resource, 'verificationStatus'));
  if (verification !== undefined && verification !== 'confirmed')
    return {
      setAside: aside(located, 'status', 'The verification status of this condition is not that of a confirmed one.'),
    };
  if (clinical !== undefined && !CLINICAL.has(clinical))
    return {
      setAside: aside(located, 'status', 'The clinical status of this condition is not that of an active one.'),
    };
  if (choicesOf(resource, 'abatement').length > 0)
    return { setAside: aside(located, 'status', 'This condition is stated to have ended.') };

  const names = namesOf(field(resource, 'code'));
  const codes = codingsOf(field(resource, 'code')).map(({ system, code }) => ({ system, code }));
  const listed = codes.find(({ system }) => system === ABSENT_OR_UNKNOWN)?.code;
  if (listed === 'no-known-problems') return { conditions: [] };
  if (listed !== undefined)
    return { setAside: aside(located, 'no-result', 'This states that nothing is known of conditions.') };
  const slug = classify?.({ names, codes }) ?? slugIn(names);
  const [coded] = codes;
  const code = slug ?? coded?.code ?? names[0];
  if (code === undefined) return { setAside: aside(located, 'unsupported', 'No condition is named here.') };
  const onset = text(field(resource, 'onsetDateTime')) ?? text(field(resource, 'onsetPeriod', 'start'));
  return {
    conditions: [
      {
        code,
        ...(slug === undefined && coded && coded.system !== '' && { system: coded.system }),
        ...(onset !== undefined && { onset }),
      },
    ],
  };
}
