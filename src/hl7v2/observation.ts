import type { Catalogue } from '../analytes/find.js';
import { identify } from '../measurements/identify.js';
import type { SetAside, SetAsideReason } from '../measurements/measured.js';
import type { Coding, Observation, PrintedInterval } from '../record/types.js';
import { readUnit, type UnitReading } from '../units/read-unit.js';
import { codedOf, componentsIn, componentsOf, fieldOf, repetitionsOf, textOf, wordsOf, type Coded } from './fields.js';
import { intervalsInNote, isUnread, readInterval } from './interval.js';
import type { Segment } from './messages.js';
import { readValue } from './value.js';

/** Something to say about one result, panel or subject; where it stands in the record is known once all is gathered. */
export interface Remark {
  readonly code: string;
  readonly message: string;
}

export type ObxReading =
  | { readonly observation: Observation; readonly remarks: readonly Remark[] }
  | { readonly setAside: Omit<SetAside, 'panel'> };

const LOINC: ReadonlySet<string> = new Set(['LN', 'LOINC', '2.16.840.1.113883.6.1']);
const UCUM = 'UCUM';

/** What the OBX-8 codes of table 0078 say, and the words that some senders print instead. */
const FLAGS: Readonly<Record<string, NonNullable<Observation['interpretation']>>> = {
  L: 'low',
  LOW: 'low',
  LU: 'low',
  LL: 'critically-low',
  H: 'high',
  HIGH: 'high',
  HU: 'high',
  HH: 'critically-high',
  N: 'normal',
  A: 'abnormal',
  AA: 'abnormal',
  NEG: 'negative',
  POS: 'positive',
};

/** Words of a coded result that are themselves an interpretation. */
const CODED_RESULTS: Readonly<Record<string, NonNullable<Observation['interpretation']>>> = {
  NEG: 'negative',
  NEGATIVE: 'negative',
  POS: 'positive',
  POSITIVE: 'positive',
};

/** Letters of table 0085 whose meaning the record knows by a word; the other letters stay as printed. */
const STATUS: Readonly<Record<string, string>> = { A: 'amended', B: 'appended' };
const ABSENT: Readonly<Record<string, string>> = { N: 'not asked', X: 'cannot be obtained' };

/** OBX-1 is only a number within its order: the position in the text tells results apart. */
const sourceOf = (obx: Segment): string => `segment ${obx.position} OBX|${fieldOf(obx, 1)}`.slice(0, 80);

const pathOf = (obx: Segment): string => `/segments/${obx.position}`;

/**
 * A result that stays out. Only a part of what was printed is repeated, because a field may hold anything.
 */
export function asideOf(
  obx: Segment,
  reason: SetAsideReason,
  message: string,
  candidates?: readonly string[],
): Omit<SetAside, 'panel'> {
  const [value, unit, name] = [textOf(obx, 5), textOf(obx, 6), wordsOf(componentsOf(obx, 3))].map((text) =>
    text.length > 200 ? `${text.slice(0, 200)}…` : text,
  );
  return {
    path: pathOf(obx),
    origin: 'door',
    source: sourceOf(obx),
    reason,
    message,
    ...(name && { analyte: name }),
    ...((value || unit) && { printed: { ...(value && { value }), ...(unit && { unit }) } }),
    ...(candidates && { candidates }),
  };
}

const codingOf = ({ code, text, system }: Coded): Coding => ({
  system: LOINC.has(system) ? 'http://loinc.org' : system,
  code,
  ...(text && { display: text }),
});

type Named =
  | { readonly ok: true; readonly names: Pick<Observation, 'analyte' | 'coding'> }
  | { readonly ok: false; readonly candidates: readonly string[] };

/**
 * OBX-3. Where a LOINC code is stated and the catalogue does not know it, a name beside it is not asked: the code is that of a
 * neighbouring quantity, as a ratio or another specimen. Else the names decide, and a local code only where it stands alone.
 */
function nameOf(obx: Segment, catalogue: Catalogue): Named {
  const components = componentsOf(obx, 3);
  const codings = codedOf(components);
  const coding = codings.filter(({ code }) => code !== '').map(codingOf);
  const coded = coding.length > 0 ? { coding } : {};
  const known = identify({ coding }, catalogue);
  if (!known.ok && codings.some(({ system }) => LOINC.has(system))) return { ok: true, names: coded };
  const stated = [...codings.map(({ text }) => text), components[8] ?? ''].filter((text) => text !== '');
  const texts = stated.length > 0 ? stated : codings.map(({ code }) => code);
  const found = texts.filter((text) => catalogue.find(text) !== undefined);
  const ids = [...new Set(found.map((text) => catalogue.find(text)?.id ?? ''))];
  if (ids.length > 1) return { ok: false, candidates: ids };
  const analyte = found[0] ?? (known.ok ? undefined : texts[0]);
  return { ok: true, names: { ...coded, ...(analyte !== undefined && { analyte }) } };
}

type Unit =
  | { readonly ok: true; readonly unit?: string }
  | { readonly ok: false; readonly candidates: readonly string[] };

/** Longer than any unit; readings are remembered, and what is remembered stays small. */
const MAXIMUM_UNIT_LENGTH = 100;

type ReadUnit = Extract<UnitReading, { ok: true }>;

/** Spellings of one unit have one factor: mIU/mL and IU/L. */
const isSameUnit = (a: ReadUnit, b: ReadUnit): boolean =>
  a.recordUnit === b.recordUnit &&
  a.toRecord.numerator * b.toRecord.denominator === b.toRecord.numerator * a.toRecord.denominator;

/**
 * OBX-6: what is printed as code, as text and as their alternates is one unit. The first that is read for the analyte is taken;
 * where two are read and differ, none is.
 */
function unitOf(obx: Segment, observation: Observation, catalogue: Catalogue): Unit {
  const codings = codedOf(componentsOf(obx, 6));
  const inOrder = [...codings].sort((a, b) => Number(b.system === UCUM) - Number(a.system === UCUM));
  const printed = inOrder.flatMap(({ code, text }) => [code, text]).filter((text) => text !== '');
  const [first] = printed;
  if (first === undefined) return { ok: true };
  const identity = identify(observation, catalogue);
  if (!identity.ok) return { ok: true, unit: first };
  const readings = printed.flatMap((text) => {
    if (text.length > MAXIMUM_UNIT_LENGTH) return [];
    const reading = readUnit(text, identity.analyte);
    return reading.ok ? [{ text, reading }] : [];
  });
  const [taken] = readings;
  if (!taken) return { ok: true, unit: first };
  const isOther = readings.some(({ reading }) => !isSameUnit(reading, taken.reading));
  return isOther
    ? { ok: false, candidates: readings.map(({ reading }) => reading.ucum) }
    : { ok: true, unit: taken.text };
}

interface Flags {
  readonly interpretation?: NonNullable<Observation['interpretation']>;
  readonly remarks: readonly Remark[];
}

/** OBX-8: one meaning, or none where flags contradict each other; "abnormal" beside a direction adds nothing. */
function flagsOf(obx: Segment): Flags {
  const printed = repetitionsOf(obx, 8).map((one) => componentsIn(one, obx)[0]?.toUpperCase() ?? '');
  const known = new Set(printed.flatMap((flag) => FLAGS[flag] ?? []));
  if (known.size > 1) known.delete('abnormal');
  const [interpretation] = known;
  if (known.size > 1)
    return {
      remarks: [{ code: 'flags-disagree', message: 'The flags of OBX-8 contradict each other; none is used.' }],
    };
  const isUnread = printed.some((flag) => flag !== '' && FLAGS[flag] === undefined);
  return {
    ...(interpretation && { interpretation }),
    remarks: isUnread
      ? [{ code: 'flag-not-read', message: 'A flag of OBX-8 is not one that is read; it is not used.' }]
      : [],
  };
}

const INTERVAL_NOT_READ: Remark = {
  code: 'interval-unreadable',
  message: 'What OBX-7 prints is not an interval that is read.',
};

function intervalsOf(
  obx: Segment,
  notes: readonly string[],
  unit: string | undefined,
): { readonly intervals: readonly PrintedInterval[]; readonly remarks: readonly Remark[] } {
  const field = readInterval(textOf(obx, 7));
  if (!field) return { intervals: intervalsInNote(notes, unit), remarks: [] };
  return { intervals: [field], remarks: isUnread(field) ? [INTERVAL_NOT_READ] : [] };
}

// oxlint-disable-next-line no-control-regex -- what no printed result holds
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/;

/** One OBX with the comments that follow it: an observation of the record, or set aside with its reason. */
export function readObx(obx: Segment, notes: readonly string[], catalogue: Catalogue): ObxReading {
  if (obx.fields.some((field) => CONTROL.test(field)))
    return { setAside: asideOf(obx, 'unsupported', 'The segment holds control characters.') };
  const named = nameOf(obx, catalogue);
  if (!named.ok)
    return {
      setAside: asideOf(
        obx,
        'code-conflict',
        `The names in OBX-3 are of different analytes: ${named.candidates.join(', ')}.`,
        named.candidates,
      ),
    };
  const result = readValue(obx);
  if (!result.ok) return { setAside: asideOf(obx, result.reason, result.message) };
  const unit = unitOf(obx, named.names, catalogue);
  if (!unit.ok)
    return { setAside: asideOf(obx, 'ambiguous-unit', 'Code and text of OBX-6 are different units.', unit.candidates) };

  const flags = flagsOf(obx);
  const word = result.isCoded === true ? CODED_RESULTS[textOf(obx, 5).toUpperCase()] : undefined;
  const value = word === undefined ? result.value : undefined;
  const interpretation = flags.interpretation ?? word;
  const status = fieldOf(obx, 11).toUpperCase();
  const absentReason = value === undefined ? ABSENT[status] : undefined;
  const method = repetitionsOf(obx, 17)
    .map((one) => wordsOf(componentsIn(one, obx)))
    .filter((one) => one !== '')
    .join('; ');
  const laboratory = componentsOf(obx, 23)[0] || wordsOf(componentsOf(obx, 15));
  const printed = intervalsOf(obx, notes, unit.unit);
  const note = notes.join('\n').trim();
  return {
    observation: {
      source: sourceOf(obx),
      ...named.names,
      ...(value !== undefined && { value }),
      ...(interpretation && { interpretation }),
      ...(absentReason !== undefined && { absentReason }),
      ...(unit.unit !== undefined && { unit: unit.unit }),
      ...(method && { method }),
      ...(laboratory && { laboratory }),
      ...(printed.intervals.length > 0 && { referenceIntervals: printed.intervals }),
      ...(status && { status: STATUS[status] ?? status }),
      ...(note && { note }),
    },
    remarks: [...flags.remarks, ...printed.remarks],
  };
}
