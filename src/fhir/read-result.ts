import type { Catalogue } from '../analytes/find.js';
import type { Analyte } from '../analytes/analyte.js';
import type { SetAside } from '../measurements/measured.js';
import type { Observation } from '../record/types.js';
import { readUnit } from '../units/read-unit.js';
import { aside } from './gather.js';
import { readIntervals } from './intervals.js';
import { ANALYTE, NAMED_LOINC } from './systems.js';
import { choicesOf, codeWord, codingsOf, decimal, field, list, namesOf, text, type JsonObject } from './shape.js';

/** What the reader has to know about something that was read; the path is known when the record is put together. */
export interface Remark {
  readonly code: string;
  readonly message: string;
}

/** What the results of one resource have in common. */
export interface Surroundings {
  readonly status?: string;
  readonly method?: string;
  readonly specimen?: string;
  readonly laboratory?: string;
  readonly note?: string;
}

export type ReadResult =
  | { readonly observation: Observation; readonly remarks: readonly Remark[] }
  | { readonly setAside: SetAside };

const UCUM = 'http://unitsofmeasure.org';
const COMPARATORS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

/** Flags of HL7 v2 (table 0078) and v3 (ObservationInterpretation) in the words of the record. */
const FLAGS: Readonly<Record<string, NonNullable<Observation['interpretation']>>> = {
  l: 'low',
  ll: 'critically-low',
  lu: 'low',
  h: 'high',
  hh: 'critically-high',
  hu: 'high',
  n: 'normal',
  a: 'abnormal',
  aa: 'abnormal',
  neg: 'negative',
  pos: 'positive',
};

interface Identity {
  readonly codes: Pick<Observation, 'analyte' | 'coding'>;
  readonly analyte: Analyte | undefined;
  readonly remarks: readonly Remark[];
}

/**
 * The codes say what was measured: an id of the catalogue, on what `toFhir` wrote, before all others. A LOINC code outside the catalogue is not overruled by a name that is in it: it may be the
 * same analyte in urine. Without any LOINC code the name is all there is, which is said.
 */
function identityOf(code: unknown, { find, findByCode }: Catalogue): Identity {
  const coding = codingsOf(code);
  const own = coding.find(({ system }) => system === ANALYTE)?.code;
  const ofCatalogue = own === undefined ? undefined : find(own);
  if (ofCatalogue) return { codes: { analyte: ofCatalogue.id }, analyte: ofCatalogue, remarks: [] };
  const coded = coding.map((one) => findByCode(one.system, one.code)).find((one) => one !== undefined)?.analyte;
  const isLoinc = coding.some(({ system }) => NAMED_LOINC.test(system) || system === 'LN');
  const [name] = namesOf(code);
  const named = name === undefined ? undefined : find(name);
  const codes = {
    ...(coding.length > 0 && { coding }),
    ...(name !== undefined && (coded !== undefined || !isLoinc) && { analyte: name }),
  };
  const byName = !coded && !isLoinc && named !== undefined;
  return {
    codes,
    analyte: coded ?? (isLoinc ? undefined : named),
    remarks: byName
      ? [
          {
            code: 'identified-by-name',
            message: 'No LOINC code came with this result; its name says what was measured.',
          },
        ]
      : [],
  };
}

type Value =
  | { readonly ok: true; readonly value?: Observation['value']; readonly unit?: string }
  | {
      readonly ok: false;
      readonly reason: SetAside['reason'];
      readonly message: string;
      readonly candidates?: readonly string[];
    };

type ReadUnitText = { readonly ok: true; readonly unit?: string } | Extract<Value, { ok: false }>;

/** The code of UCUM before the text that is shown. Where both are read for the analyte and differ, neither is chosen. */
function unitOf(quantity: unknown, analyte: Analyte | undefined): ReadUnitText {
  const [shown, coded] = [text(field(quantity, 'unit')), text(field(quantity, 'code'))];
  const isUcum = text(field(quantity, 'system')) === UCUM;
  if (shown === undefined || coded === undefined || shown === coded) {
    const unit = coded ?? shown;
    return { ok: true, ...(unit !== undefined && { unit }) };
  }
  const [first, second] = isUcum ? [coded, shown] : [shown, coded];
  if (!analyte) return { ok: true, unit: first };
  const [one, other] = [readUnit(first, analyte), readUnit(second, analyte)];
  if (one.ok && other.ok && one.ucum !== other.ucum) {
    return {
      ok: false,
      reason: 'ambiguous-unit',
      message: `The unit as text and the unit as code are two units of ${analyte.inSentence}.`,
      candidates: [one.ucum, other.ucum],
    };
  }
  return { ok: true, unit: one.ok || !other.ok ? first : second };
}

function quantity(value: unknown, analyte: Analyte | undefined): Value {
  const comparator = text(field(value, 'comparator')) ?? '';
  if (comparator !== '' && !COMPARATORS.has(comparator)) {
    return { ok: false, reason: 'not-a-number', message: 'The comparator is not one of <, <=, > and >=.' };
  }
  const unit = unitOf(value, analyte);
  const number = decimal(field(value, 'value'));
  if (!unit.ok || number === undefined) return unit;
  return { ...unit, value: `${comparator}${number}` };
}

function range(value: unknown, analyte: Analyte | undefined): Value {
  const ends = [field(value, 'low'), field(value, 'high')] as const;
  const units = ends.filter((end) => end !== undefined).map((end) => unitOf(end, analyte));
  const refused = units.find((unit) => !unit.ok);
  if (refused) return refused;
  const [first, second] = units.flatMap((unit) => (unit.ok ? [unit.unit] : []));
  if (second !== undefined && first !== second)
    return { ok: false, reason: 'ambiguous-unit', message: 'The two ends of this range have different units.' };
  const [low, high] = ends.map((end) => decimal(field(end, 'value')));
  return {
    ok: true,
    ...(first !== undefined && { unit: first }),
    value: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
  };
}

function valueOf(owner: JsonObject, analyte: Analyte | undefined): Value {
  const [choice, another] = choicesOf(owner, 'value');
  if (choice === undefined) return { ok: true };
  if (another !== undefined)
    return {
      ok: false,
      reason: 'unsupported',
      message: `This has two values, ${choice} and ${another}; neither is chosen.`,
    };
  const value = field(owner, choice);
  switch (choice) {
    case 'valueQuantity':
      return quantity(value, analyte);
    case 'valueRange':
      return range(value, analyte);
    case 'valueString':
    case 'valueInteger':
    case 'valueDecimal': {
      const printed = decimal(value);
      return { ok: true, ...(printed !== undefined && { value: printed }) };
    }
    case 'valueCodeableConcept': {
      const printed = namesOf(value)[0] ?? codingsOf(value)[0]?.code;
      return { ok: true, ...(printed !== undefined && { value: printed }) };
    }
    case 'valueBoolean':
      return { ok: true, value: String(value) };
    default:
      return { ok: false, reason: 'unsupported', message: `A result given as ${choice} is not read.` };
  }
}

function flagOf(owner: JsonObject): {
  readonly flag?: Observation['interpretation'];
  readonly remarks: readonly Remark[];
} {
  const codes = list(field(owner, 'interpretation')).flatMap((one) =>
    codingsOf(one).map(({ code }) => code.toLowerCase()),
  );
  const flags = new Set(codes.flatMap((code) => (Object.hasOwn(FLAGS, code) ? [FLAGS[code]] : [])));
  const [flag] = flags;
  if (flags.size === 1) return { flag, remarks: [] };
  if (list(field(owner, 'interpretation')).length === 0) return { remarks: [] };
  const message =
    'The flag of the laboratory is not one that is read, or it has two that differ; it counts as not stated.';
  return { remarks: [{ code: 'flag-unread', message }] };
}

/** One result, of an Observation or of one of its components. */
export function readResult(
  owner: JsonObject,
  place: { readonly path: string; readonly source: string },
  around: Surroundings,
  catalogue: Catalogue,
): ReadResult {
  const identity = identityOf(field(owner, 'code'), catalogue);
  const value = valueOf(owner, identity.analyte);
  if (!value.ok) {
    const analyte = identity.analyte && { analyte: identity.analyte.id };
    const candidates = value.candidates && { candidates: value.candidates };
    return { setAside: aside(place, value.reason, value.message, { ...analyte, ...candidates }) };
  }
  const { flag, remarks } = flagOf(owner);
  const absent = field(owner, 'dataAbsentReason');
  const absentReason = absent === undefined ? undefined : (namesOf(absent)[0] ?? codeWord(absent));
  const { intervals, unread } = readIntervals(field(owner, 'referenceRange'), value.unit);
  return {
    observation: {
      source: place.source,
      ...identity.codes,
      ...(value.value !== undefined && { value: value.value }),
      ...(value.unit !== undefined && { unit: value.unit }),
      ...(flag !== undefined && { interpretation: flag }),
      ...(absentReason !== undefined && { absentReason }),
      ...around,
      ...(intervals.length > 0 && { referenceIntervals: intervals }),
    },
    remarks: [...identity.remarks, ...remarks, ...unread.map((message) => ({ code: 'interval-not-used', message }))],
  };
}
