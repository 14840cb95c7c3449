import type { PrintedInterval } from '../record/types.js';
import { codingsOf, decimal, entryOf, field, list, namesOf, text } from './shape.js';

/** Meanings (HL7's reference-range meaning codes) that say for whom an interval is, in the words that intervals are read by. */
const GROUPS: Readonly<Record<string, string>> = {
  follicular: 'follicular',
  midcycle: 'midcycle',
  luteal: 'luteal',
  postmenopausal: 'postmenopausal',
  'pre-puberty': 'before puberty',
};

/** How sexes are coded. A word that is none of these is read by its own text. */
const SEXES: Readonly<Record<string, string>> = {
  male: 'male',
  female: 'female',
  M: 'male',
  F: 'female',
  '248153007': 'male',
  '248152002': 'female',
};

const NORMAL = /^normal(?: range)?$/i;
const YEARS = new Set(['a', 'y', 'yr', 'yrs', 'year', 'years']);

/** The words for whom an interval is. Digits would be read as ends, and a word that is not read leaves open whom it fits. */
function groupWords(concept: unknown): string {
  const coded = codingsOf(concept).map(({ code }) => entryOf(GROUPS, code) ?? entryOf(SEXES, code));
  const known = coded.find((word) => word !== undefined);
  return known ?? (namesOf(concept)[0] ?? codingsOf(concept)[0]?.code ?? '').replace(/[\d;]+/g, ' ');
}

/** 'normal', the words of a group, or undefined for a category that is no interval of results (therapeutic, severe). */
function typeWords(type: unknown): string | undefined {
  const codes = codingsOf(type).map(({ code }) => code);
  if (type === undefined || codes.includes('normal') || namesOf(type).some((name) => NORMAL.test(name))) return '';
  const group = codes.map((code) => entryOf(GROUPS, code)).find((word) => word !== undefined);
  return group;
}

function ageEnd(end: unknown): number | undefined | 'unread' {
  const value = decimal(field(end, 'value'));
  if (value === undefined) return undefined;
  const unit = text(field(end, 'code')) ?? text(field(end, 'unit')) ?? '';
  const years = Number(value);
  return YEARS.has(unit.toLowerCase()) && Number.isFinite(years) ? years : 'unread';
}

const unitOf = (quantity: unknown): string | undefined =>
  text(field(quantity, 'code')) ?? text(field(quantity, 'unit'));

export interface ReadIntervals {
  readonly intervals: readonly PrintedInterval[];
  readonly unread: readonly string[]; // why an interval is left out
}

const OTHER_TYPE = 'A printed interval is for another purpose than the usual results; it is not used.';
const OTHER_AGE = 'A printed interval has its ages in a unit other than years; it is not used.';

/** The reference ranges of a result as printed intervals, each with whom it is for. `unit` is that of the result. */
export function readIntervals(ranges: unknown, unit: string | undefined): ReadIntervals {
  const intervals: PrintedInterval[] = [];
  const unread: string[] = [];
  for (const range of list(ranges)) {
    const type = typeWords(field(range, 'type'));
    const ageLow = ageEnd(field(range, 'age', 'low'));
    const ageHigh = ageEnd(field(range, 'age', 'high'));
    if (type === undefined) unread.push(OTHER_TYPE);
    else if (ageLow === 'unread' || ageHigh === 'unread') unread.push(OTHER_AGE);
    else {
      const [low, high] = [decimal(field(range, 'low', 'value')), decimal(field(range, 'high', 'value'))];
      const words = text(field(range, 'text'));
      const own = unitOf(field(range, 'low')) ?? unitOf(field(range, 'high'));
      const note = [type, ...list(field(range, 'appliesTo')).map(groupWords)].join(' ').trim();
      if (low === undefined && high === undefined && words === undefined) continue;
      intervals.push({
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        ...(words !== undefined && { text: words }),
        ...(own !== undefined && own !== unit && { unit: own }),
        ...(note !== '' && { note }),
        ...((ageLow !== undefined || ageHigh !== undefined) && {
          appliesTo: { ...(ageLow !== undefined && { ageLow }), ...(ageHigh !== undefined && { ageHigh }) },
        }),
      });
    }
  }
  return { intervals, unread };
}
