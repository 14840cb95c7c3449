import type { Claim } from '../evidence/claim.js';
import type { Observed } from '../language/trace.js';
import type { ResultsSentence, Sentence } from '../language/sentence.js';
import { analyteName } from '../analytes/name.js';
import { fillFromClaim } from './claim-number.js';
import type { SpokenChange, SpokenResult, Voice } from './voice.js';

/** One written sentence with the works it cites and the results it rests on. */
export interface Written {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly paths: readonly string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const listed = (items: readonly string[], word = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;

const SIDE = { below: 'below', above: 'above', within: 'inside' } as const;

const isPlaced = (result: SpokenResult): result is SpokenResult & { position: keyof typeof SIDE } =>
  result.position in SIDE;

function groupKey(result: SpokenResult): string {
  if (result.flagOnly) return `flag ${result.text}`;
  return isPlaced(result) && result.interval ? `${result.position} ${result.interval.origin}` : `open ${result.path}`;
}

/** Neighbours that lie on the same side of the same kind of interval are said together. */
function grouped(results: readonly SpokenResult[]): readonly (readonly SpokenResult[])[] {
  const groups: SpokenResult[][] = [];
  for (const result of results) {
    const last = groups.at(-1);
    if (last?.[0] && groupKey(last[0]) === groupKey(result)) last.push(result);
    else groups.push([result]);
  }
  return groups;
}

const claimsOf = (results: readonly SpokenResult[]): readonly Claim[] =>
  results.flatMap(({ interval }) => (interval?.claim ? [interval.claim] : []));

function sayGroup(group: readonly SpokenResult[]): string {
  const [first] = group;
  if (!first) return '';
  if (first.flagOnly) {
    const verb = group.length > 1 ? 'are' : 'is';
    return `${capital(listed(group.map(({ name }) => name)))} ${verb} ${first.text} by the laboratory, without a value.`;
  }
  const intervals = group.flatMap(({ interval }) => (interval ? [interval.text] : []));
  const values = group.map(({ name, text }, at) => (at === 0 ? `${name} is ${text}` : `${name} ${text}`));
  if (!isPlaced(first) || !first.interval) {
    const why = first.interval
      ? `; the interval shown (${first.interval.text}) leaves its position open`
      : '; its position is open';
    return `${capital(values[0] ?? '')}${first.position === 'no-interval' ? ', without an interval that applies' : why}.`;
  }
  const side = SIDE[first.position];
  const all = group.length === 1 ? '' : group.length === 2 ? 'both ' : 'all ';
  if (first.interval.origin === 'laboratory') {
    const owner =
      group.length === 1 ? 'the interval printed by the laboratory' : 'the intervals printed by the laboratory';
    return `${capital(listed(values))}, ${all}${side} ${owner} (${intervals.join('; ')}).`;
  }
  return `${capital(listed(values))}, ${all}${side} the published intervals that apply (${intervals.join('; ')}).`;
}

function sayLimits(result: SpokenResult): readonly string[] {
  const by = (position: string): readonly string[] =>
    result.limits.filter((limit) => limit.position === position).map(({ text, name }) => `${text} (${name})`);
  const [below, on, above] = [by('below'), by('on'), by('above')];
  const known = below.length + on.length + above.length;
  if (known === 0) return [];
  const parts = [
    ...(below.length > 0 ? [`below ${listed(below)}`] : []),
    ...(on.length > 0 ? [`on ${listed(on)}`] : []),
    ...(above.length > 0 ? [`above ${listed(above)}`] : []),
  ];
  const verdict =
    known === 1
      ? ''
      : below.length === known
        ? ': below all of these limits'
        : below.length === 0
          ? ': below none of these limits'
          : ': below some of these limits';
  return [`${capital(result.name)} lies ${listed(parts)}${verdict}.`];
}

function sayCalculation(voice: Voice, analyte: string): readonly Written[] {
  const found = voice.calculation(analyte);
  if (!found) return [];
  const assumed = found.assumed.length > 0 ? `, ${found.assumed.join(', ')} assumed` : '';
  const [limit] = found.limits;
  const owner = found.interval
    ? `the published interval for this method (${found.interval.text})`
    : limit
      ? `${limit.text} (${limit.name})`
      : '';
  const place = {
    below: `, below ${owner}`,
    above: found.interval && found.position !== 'above' ? `, inside ${owner}` : `, above ${owner}`,
    undecided: `, not distinguishable from ${owner}`,
    'no-limit': ', without a limit for this method and age',
  }[found.decided];
  const claims = [...found.claims, ...claimsOf([found]), ...(found.interval ? [] : limit ? [limit.claim] : [])];
  return [
    {
      text: `Calculated ${found.name} (${found.method}${assumed}) is ${found.text}${place}.`,
      claims,
      paths: found.paths,
    },
  ];
}

/** The years of age of a cohort, as its claim states them. */
function cohortAge(claim: Claim): string {
  const { min, minExclusive, max, maxExclusive } = claim.population.ageYears ?? {};
  const from = min ?? minExclusive;
  const to = max ?? maxExclusive;
  if (from !== undefined && to !== undefined) return `${from}–${to} years`;
  return from === undefined ? `under ${to ?? ''} years` : `from ${from} years`;
}

/** Says so when the age at collection lies outside the cohort of a claim; undefined inside it or when either is not stated. */
export function outsideCohort(claim: Claim, ageYears: number | undefined): string | undefined {
  const age = claim.population.ageYears;
  if (!age || ageYears === undefined) return undefined;
  const { min = -Infinity, minExclusive = -Infinity, max = Infinity, maxExclusive = Infinity } = age;
  const inside = ageYears >= min && ageYears > minExclusive && ageYears < max + 1 && ageYears < maxExclusive;
  return inside ? undefined : `age ${Math.floor(ageYears)} lies outside that cohort (${cohortAge(claim)})`;
}

const ONLY_IF_LISTED = 'only-if-listed:';

/** A claim about a listed treatment is neither shown nor hinted at where none is listed. */
export const mayCite = ({ use }: Claim, voice: Voice): boolean =>
  !use.startsWith(ONLY_IF_LISTED) || voice.isListed(use.slice(ONLY_IF_LISTED.length));

function sayCited(template: string, claim: Claim, ageYears: number | undefined): Written {
  const outside = outsideCohort(claim, ageYears);
  const text = fillFromClaim(template, claim);
  return { text: outside ? text.replace(/\.$/, `; ${outside}.`) : text, claims: [claim], paths: [] };
}

/** "FSH 38 IU/L lies above the printed follicular (3.5–12.5) and luteal (1.7–7.7) intervals, inside the postmenopausal one (…)." */
function sayAlternatives({ name, text, path, alternatives }: SpokenResult): readonly Written[] {
  const sides = (['above', 'below', 'within', 'indeterminate'] as const).flatMap((side) => {
    const found = alternatives.filter(({ position }) => position === side).map((one) => `${one.group} (${one.text})`);
    if (found.length === 0) return [];
    const lies = side === 'within' ? 'inside' : side === 'indeterminate' ? 'open to' : side;
    return [`${lies} the printed ${listed(found)}`];
  });
  if (sides.length === 0) return [];
  return [{ text: `${capital(name)} ${text} lies ${sides.join(', ')}.`, claims: [], paths: [path] }];
}

const AGREEMENT = {
  agrees: 'the direction here agrees',
  differs: 'the direction here differs',
  undecided: 'the direction here is open',
} as const;

function sayPublished(changes: readonly SpokenChange[]): readonly Written[] {
  const effects = changes.flatMap(({ name, published }) => published.map((effect) => ({ name, ...effect })));
  return [...new Set(effects.map(({ treatment }) => treatment))].map((treatment) => {
    const own = effects.filter((effect) => effect.treatment === treatment);
    const parts = own.map(
      ({ name, direction, size, agreement }) =>
        `${name} ${direction}${size === undefined ? '' : ` (${size})`}, ${AGREEMENT[agreement]}`,
    );
    return {
      text: `Published when ${treatment} treatment began: ${parts.join('; ')}.`,
      claims: own.map(({ claim }) => claim),
      paths: [],
    };
  });
}

/** Says each change once, then what stands against a comparison, then what is beyond or within ordinary variation. */
function sayChanges(voice: Voice): readonly Written[] {
  const changes = voice.changes();
  if (changes.length === 0) return [];
  const moves = changes.map(
    ({ name, before, after, percent }) =>
      `${name} ${before}, then ${after}${percent === undefined ? '' : ` (${percent})`}`,
  );
  const doubtsOf = (comparable: SpokenChange['comparable']): readonly string[] => [
    ...new Set(changes.filter((change) => change.comparable === comparable).flatMap(({ doubts }) => doubts)),
  ];
  const [against, open] = [doubtsOf('false'), doubtsOf('unknown')];
  const decided = changes.filter(({ beyond }) => beyond !== 'unknown');
  return [
    { text: `${capital(moves.join('; '))}.`, claims: [], paths: changes.flatMap(({ paths }) => paths) },
    ...(against.length > 0 ? [{ text: `Not comparable: ${against.join(', ')}.`, claims: [], paths: [] }] : []),
    ...(open.length > 0 && against.length === 0
      ? [{ text: `Not judged against ordinary variation: ${open.join(', ')}.`, claims: [], paths: [] }]
      : []),
    ...decided.map(({ name, beyond, variation, paths }) => ({
      text: `The change of ${name} lies ${beyond === 'true' ? 'beyond' : 'within'} the published reference change limit of ${variation?.text ?? ''} for days apart in one laboratory.`,
      claims: variation ? [variation.claim] : [],
      paths,
    })),
    ...sayPublished(changes),
  ];
}

function sayCount(voice: Voice, expected: readonly string[]): Written {
  const results = voice.all();
  const inside = results.filter(({ position }) => position === 'within').length;
  const absent = expected.filter((analyte) => voice.results(analyte).length === 0).map(analyteName);
  const rest = absent.length > 0 ? `; not measured: ${absent.join(', ')}` : '';
  return {
    text: `${inside} of ${results.length} measured results lie inside the intervals shown${rest}.`,
    claims: [],
    paths: results.map(({ path }) => path),
  };
}

const spokenBy = ({ analytes, only }: ResultsSentence, voice: Voice): readonly SpokenResult[] =>
  analytes
    .flatMap((analyte) => voice.results(analyte))
    .filter(({ position }) => only === undefined || position === only);

/** Says the results of several sentences together, each once, in their order. */
export const sayResults = (sentences: readonly ResultsSentence[], voice: Voice): readonly Written[] =>
  grouped([...new Map(sentences.flatMap((one) => spokenBy(one, voice)).map((one) => [one.path, one])).values()]).map(
    (group) => ({
      text: sayGroup(group),
      claims: claimsOf(group),
      paths: group.map(({ path }) => path),
    }),
  );

/** Writes one sentence of a rule about a panel; one that has nothing to say is left out, as is the place of gathered ones. */
export function write(
  sentence: Sentence,
  voice: Voice,
  observed: readonly Observed[],
  named: boolean,
): readonly Written[] {
  switch (sentence.kind) {
    case 'results':
      return sayResults([sentence], voice);
    case 'limits':
      return voice.results(sentence.analyte).flatMap((result) =>
        sayLimits(result).map((text) => ({
          text,
          claims: result.limits.map(({ claim }) => claim),
          paths: [result.path],
        })),
      );
    case 'calculated':
      return sayCalculation(voice, sentence.analyte);
    case 'count':
      return [sayCount(voice, sentence.expected)];
    case 'changes':
      return sayChanges(voice);
    case 'alternatives':
      return voice.all().flatMap((result) => sayAlternatives(result));
    case 'collected':
      return [];
    case 'cited':
      if ((sentence.named && !named) || !mayCite(sentence.claim, voice)) return [];
      return [sayCited(sentence.template, sentence.claim, voice.ageYears)];
    case 'observed': {
      const shown = [...new Set(observed.map(({ display }) => display))];
      const text = shown.length === 0 ? `${sentence.lead}.` : `${sentence.lead}: ${shown.join(', ')}.`;
      return [{ text, claims: [], paths: observed.map(({ path }) => path) }];
    }
    case 'plain':
      return [{ text: sentence.text, claims: [], paths: [] }];
  }
}
