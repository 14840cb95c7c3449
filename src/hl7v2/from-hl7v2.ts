import type { Imported, ImportedRecord } from '../annotate.js';
import type { OwnAnalyte } from '../analytes/analyte.js';
import type { Catalogue } from '../analytes/find.js';
import type { Finding, SetAside } from '../measurements/measured.js';
import { catalogueWith } from '../own/catalogue-with.js';
import { agreed } from '../record/agreed.js';
import type { ReferenceCategory, Subject } from '../record/types.js';
import { Hl7v2Error } from './error.js';
import { componentsIn, componentsOf, fieldOf, repetitionsOf, textOf, wordsOf } from './fields.js';
import { readMessages, type Segment } from './messages.js';
import { asideOf, readObx, type ObxReading, type Remark } from './observation.js';
import type { PanelBy } from '../record/draws.js';
import { panelsOf, type Draw } from './panels.js';
import { specimenOfObr, specimenOfSpm } from './specimen.js';
import { dateOf, isoTime } from './time.js';

/** What the caller says of the messages. */
export interface Hl7v2Options {
  /** Which sex-specific intervals apply to every record of the text; it goes before `sexFrom`. */
  readonly referenceCategory?: ReferenceCategory | undefined;
  /** The fields that may say it: PID-8 is the administrative sex, and is not read unless it is named here. */
  readonly sexFrom?: readonly 'PID-8'[] | undefined;
  /** Analytes of your own, by whose names and codes results are told: the ones that `annotate` is given. */
  readonly analytes?: readonly OwnAnalyte[] | undefined;
  /** What makes one panel. By default the same specimen, else the same collection time, else the same date with a caution. */
  readonly panelBy?: PanelBy | undefined;
}

interface Result {
  readonly obx: Segment;
  readonly notes: string[];
}

interface Order {
  readonly obr: Segment;
  /** The filler's number, else the placer's. */
  readonly number: string;
  readonly message: number;
  readonly specimens: Segment[];
  readonly results: Result[];
  readonly comments: string[];
}

interface Person {
  readonly pid?: Segment;
  readonly orders: Order[];
  readonly setAside: SetAside[];
  unreadComments: boolean;
}

const SEX: Readonly<Record<string, ReferenceCategory>> = { M: 'male', F: 'female' };

/** The first identifier of PID-3, else of the older PID-2, with whoever issued it. */
function identifierOf(pid: Segment): { readonly id: string; readonly authority: string } | undefined {
  const identifiers = [...repetitionsOf(pid, 3), ...repetitionsOf(pid, 2)].map((one) => componentsIn(one, pid));
  const found = identifiers.find(([id = '']) => id !== '');
  return found && { id: found[0] ?? '', authority: `${found[3] ?? ''} ${found[4] ?? ''}` };
}

/**
 * Who a group of results is of. The same identifier with another birth date or sex is another record: two people are never mixed.
 * Without an identifier every group is a record of its own.
 */
function keyOf(pid: Segment | undefined, group: number): string {
  const identifier = pid && identifierOf(pid);
  return pid && identifier
    ? JSON.stringify([identifier.id, identifier.authority, fieldOf(pid, 7).slice(0, 8), fieldOf(pid, 8)])
    : `group ${group}`;
}

const commentOf = (nte: Segment): string =>
  repetitionsOf(nte, 3)
    .map((one) => componentsIn(one, nte)[0] ?? '')
    .join('\n');

/** Longer than any order number is; a key of every result is made of it. */
const NUMBER_LENGTH = 200;

const numberOf = (obr: Segment): string => (textOf(obr, 3) || textOf(obr, 2)).slice(0, NUMBER_LENGTH);

/** Every segment at its person: orders with their results, specimens and comments. */
function gather(text: string): readonly Person[] {
  const people = new Map<string, Person>();
  let groups = 0;
  const personOf = (pid?: Segment): Person => {
    groups += 1;
    const key = keyOf(pid, groups);
    const known = people.get(key);
    if (known) return known;
    const person: Person = { ...(pid && { pid }), orders: [], setAside: [], unreadComments: false };
    people.set(key, person);
    return person;
  };
  for (const [message, { segments }] of readMessages(text).entries()) {
    let person: Person | undefined;
    let order: Order | undefined;
    let comments: string[] | undefined;
    for (const segment of segments) {
      switch (segment.name) {
        case 'PID':
          person = personOf(segment);
          order = undefined;
          comments = undefined;
          break;
        case 'OBR':
          person ??= personOf();
          order = { obr: segment, number: numberOf(segment), message, specimens: [], results: [], comments: [] };
          ({ comments } = order);
          person.orders.push(order);
          break;
        case 'OBX': {
          person ??= personOf();
          const result: Result = { obx: segment, notes: [] };
          comments = result.notes;
          if (order) order.results.push(result);
          else
            person.setAside.push(
              asideOf(segment, 'unsupported', 'The result belongs to no order: no OBR is before it.'),
            );
          break;
        }
        case 'SPM':
          order?.specimens.push(segment);
          comments = undefined;
          break;
        case 'NTE':
          if (comments) comments.push(commentOf(segment));
          else if (person) person.unreadComments = true;
          break;
        default:
          comments = undefined;
      }
    }
  }
  return [...people.values()];
}

/** What an OBX is a result of. */
const testOf = (obx: Segment): string => {
  const [code = '', name = '', system = ''] = componentsOf(obx, 3);
  return JSON.stringify([code || name, system]);
};

/** A result as it is known to its order: the same test of the same order in a later message is about the same result. */
function resultKey({ number }: Order, obx: Segment): string | undefined {
  return number === '' ? undefined : JSON.stringify([number, testOf(obx), fieldOf(obx, 4)]);
}

/** The statuses that take an earlier message's result back: corrected, amended, deleted, wrong. */
const REPLACES: ReadonlySet<string> = new Set(['C', 'A', 'D', 'W']);

/** The results that a later message corrects or takes back. */
function replacedResults(orders: readonly Order[]): ReadonlySet<Result> {
  const known = new Map<string, { message: number; results: Result[]; readonly earlier: Result[] }>();
  const replaced = new Set<Result>();
  for (const order of orders) {
    for (const result of order.results) {
      const key = resultKey(order, result.obx);
      if (key === undefined) continue;
      const entry = known.get(key) ?? { message: order.message, results: [], earlier: [] };
      known.set(key, entry);
      if (entry.message !== order.message) {
        for (const one of entry.results) entry.earlier.push(one);
        entry.results = [];
        entry.message = order.message;
      }
      entry.results.push(result);
      if (!REPLACES.has(fieldOf(result.obx, 11).toUpperCase())) continue;
      for (const one of entry.earlier) replaced.add(one);
      entry.earlier.length = 0;
    }
  }
  return replaced;
}

interface Collected {
  readonly collectedAt?: string;
  readonly remarks: readonly Remark[];
}

function readTime(segment: Segment, field: number): Collected {
  const [printed = ''] = componentsOf(segment, field);
  if (printed === '') return { remarks: [] };
  const collectedAt = isoTime(printed);
  if (collectedAt !== undefined) return { collectedAt, remarks: [] };
  const message = `A time in ${segment.name}-${field} is not one of HL7 v2 (20260302081000+0100); it counts as not stated.`;
  return { remarks: [{ code: 'unreadable-date', message }] };
}

/** When an order's specimen was collected: SPM-17, else OBR-7. */
function collectionOf({ obr, specimens }: Order): Collected {
  const ofSpecimens = specimens.map((spm) => readTime(spm, 17));
  const ofOrder = readTime(obr, 7);
  const stated = agreed(ofSpecimens.map(({ collectedAt }) => collectedAt));
  const remarks = [...ofSpecimens, ofOrder].flatMap((one) => one.remarks);
  const collectedAt = stated ?? ofOrder.collectedAt;
  const differs =
    stated !== undefined && ofOrder.collectedAt !== undefined && dateOf(stated) !== dateOf(ofOrder.collectedAt);
  const message = 'SPM-17 and OBR-7 are different dates; that of the specimen is used.';
  return {
    ...(collectedAt !== undefined && { collectedAt }),
    remarks: differs ? [...remarks, { code: 'collection-times-differ', message }] : remarks,
  };
}

const SPECIMEN_NOT_READ: Remark = {
  code: 'specimen-not-read',
  message: 'What OBR-15 or SPM-4 holds does not name a specimen; it counts as not stated.',
};

const SERIES_WITHOUT_TIMES: Remark = {
  code: 'series-without-times',
  message:
    'One order reports a test several times, told apart by OBX-4 and not by a time in OBX-14; its results are kept in one panel.',
};

type ReadResult = Extract<ObxReading, { observation: unknown }>;

/** Does one order report a test more than once, each time with something else in this field? */
function repeatsTests({ results }: Order, of: (obx: Segment) => string | undefined): boolean {
  const first = new Map<string, string>();
  return results.some(({ obx }) => {
    const [test, stated] = [testOf(obx), of(obx)];
    if (stated === undefined || stated === '') return false;
    const known = first.get(test);
    if (known === undefined) first.set(test, stated);
    return known !== undefined && known !== stated;
  });
}

/**
 * An order's results by their collection. That is the one of the specimen or of the order; where neither states one, and where
 * the order reports a series of one test, each OBX-14 does for its own result.
 */
function drawsOfOrder(
  order: Order,
  replaced: ReadonlySet<Result>,
  setAside: SetAside[],
  catalogue: Catalogue,
): readonly Draw[] {
  const { obr, number, specimens, message, comments } = order;
  const { collectedAt, remarks } = collectionOf(order);
  const isSeries = repeatsTests(order, (obx) => readTime(obx, 14).collectedAt);
  const byTime = new Map<string | undefined, ReadResult[]>([[collectedAt, []]]);
  const unreadable: Remark[] = [];
  for (const result of order.results) {
    const { obx } = result;
    const notes = order.results.length === 1 ? [...comments, ...result.notes] : result.notes;
    const reading: ObxReading = replaced.has(result)
      ? { setAside: asideOf(obx, 'status', 'A later message of the same order corrects this result or takes it back.') }
      : readObx(obx, notes, catalogue);
    if ('setAside' in reading) {
      setAside.push(reading.setAside);
      continue;
    }
    const own: Collected = collectedAt === undefined || isSeries ? readTime(obx, 14) : { remarks: [] };
    unreadable.push(...own.remarks);
    const time = own.collectedAt ?? collectedAt;
    const together = byTime.get(time);
    if (together) together.push(reading);
    else byTime.set(time, [reading]);
  }
  const isUntimedSeries = !isSeries && repeatsTests(order, (obx) => fieldOf(obx, 4));
  // a series has a specimen for each of its times, whatever number the order gives them
  const specimenId = isSeries ? undefined : agreed(specimens.map((spm) => fieldOf(spm, 2) || undefined));
  const named = specimens.length === 0 ? [specimenOfObr(obr)] : specimens.map(specimenOfSpm);
  const specimen = [...new Set(named.flatMap((word) => word ?? []))].join(', '); // several are not one that intervals are for
  const isUnread =
    specimen === '' && [fieldOf(obr, 15), ...specimens.map((spm) => fieldOf(spm, 4))].some((one) => one !== '');
  const label = wordsOf(componentsOf(obr, 4));
  return [...byTime]
    .filter(([, results]) => results.length > 0 || byTime.size === 1)
    .map(([time, results]) => ({
      message,
      ...(specimenId !== undefined && { specimenId }),
      ...(specimen && { specimen }),
      ...(time !== undefined && { collectedAt: time }),
      ...(label && { label }),
      ...(number && { order: number }),
      remarks: [
        ...remarks,
        ...unreadable,
        ...(isUnread ? [SPECIMEN_NOT_READ] : []),
        ...(isUntimedSeries ? [SERIES_WITHOUT_TIMES] : []),
      ],
      results,
    }));
}

function subjectOf(
  pid: Segment | undefined,
  options: Hl7v2Options,
): { readonly subject: Subject; readonly remarks: readonly Remark[] } {
  const [printedBirth = ''] = pid ? componentsOf(pid, 7) : [];
  const born = isoTime(printedBirth);
  const isAsked = options.sexFrom?.includes('PID-8') === true;
  const administrative = pid && isAsked ? SEX[fieldOf(pid, 8).toUpperCase()] : undefined;
  const referenceCategory = options.referenceCategory ?? administrative;
  const identifier = pid && identifierOf(pid);
  const remarks: Remark[] = [];
  if (printedBirth !== '' && born === undefined)
    remarks.push({
      code: 'unreadable-date',
      message: 'The birth date in PID-7 is not one of HL7 v2; it counts as not stated.',
    });
  if (referenceCategory === undefined) {
    const message = isAsked
      ? 'PID-8 states neither M nor F: which sex-specific intervals apply is not known.'
      : "Which sex-specific intervals apply is not stated: the option referenceCategory or sexFrom: ['PID-8'] states it.";
    remarks.push({ code: 'reference-category-not-stated', message });
  }
  return {
    subject: {
      ...(identifier && { id: identifier.id }),
      ...(pid && { source: `segment ${pid.position} PID` }),
      ...(referenceCategory && { referenceCategory }),
      ...(born !== undefined && { birthDate: dateOf(born) }),
    },
    remarks,
  };
}

const at = (path: string, remarks: readonly Remark[]): readonly Finding[] =>
  remarks.map(({ code, message }) => ({ code, path, message }));

function recordOf(person: Person, options: Hl7v2Options, catalogue: Catalogue): ImportedRecord {
  const setAside: SetAside[] = [...person.setAside];
  const { subject, remarks } = subjectOf(person.pid, options);
  const replaced = replacedResults(person.orders);
  const gathered = panelsOf(
    person.orders.flatMap((order) => drawsOfOrder(order, replaced, setAside, catalogue)),
    options.panelBy,
  );
  const hasUnread =
    person.unreadComments || person.orders.some(({ comments, results }) => comments.length > 0 && results.length !== 1);
  const message = 'Comments on a patient, a specimen or an order of several results are not part of the record.';
  return {
    record: { subject, panels: gathered.map(({ panel }) => panel) },
    setAside,
    cautions: [
      ...at('/subject', remarks),
      ...at('', hasUnread ? [{ code: 'comment-not-read', message }] : []),
      ...gathered.flatMap((one, index) => [
        ...at(`/panels/${index}`, one.remarks),
        ...one.observationRemarks.flatMap((of, observation) => at(`/panels/${index}/observations/${observation}`, of)),
      ]),
    ],
  };
}

/**
 * Reads ORU^R01 messages of HL7 v2.3 to 2.8 as text: one message or many, in a batch or not. Every patient is a record; every OBX is
 * an observation of a record, or set aside with its reason. Sex is read only where an option says from where.
 *
 * @throws DefinitionError where one name or code would stand for two analytes
 * @throws Hl7v2Error where the text is not made of such messages, with segment and field, what was found and what is accepted.
 * @example
 * fromHl7v2('MSH|^~\\&|||||||ORU^R01|1|P|2.5\rOBR|1\rOBX|1|NM|10501-5^LH^LN||31|IU/L|1.7-8.6|H|||F').records[0]?.record.panels[0]?.observations[0]?.value // '31'
 */
export function fromHl7v2(text: string, options: Hl7v2Options = {}): Imported {
  if (typeof text !== 'string')
    throw new Hl7v2Error({ segment: 'the input', position: 0, found: `of type ${typeof text}`, accepted: 'a text' });
  const catalogue = catalogueWith(options.analytes);
  const all = gather(text).map((person) => recordOf(person, options, catalogue));
  return {
    records: all.filter(({ record }) => record.panels.length > 0),
    // a group without an order has no panel, and so no record to carry what was set aside
    setAside: all.filter(({ record }) => record.panels.length === 0).flatMap((one) => one.setAside),
  };
}
