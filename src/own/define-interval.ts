import type { AnyAnalyteId } from '../analytes/analyte.js';
import { findAnalyte } from '../analytes/find.js';
import type { AgeYears, Claim, ClaimValue } from '../evidence/claim.js';
import { compare, parseExact } from '../logic/exact.js';
import type { Group } from '../reference/fits.js';
import { placingStatistics, type PlacingKeys, type PublishedInterval, type Shape } from '../reference/published.js';
import { parseUcum } from '../units/grammar.js';
import { readUnit } from '../units/read-unit.js';
import { valueNamed } from './claim-problems.js';
import { DefinitionError, shown, type DefinitionProblem } from './definition-error.js';

/** Whom a published interval is for. What is left out does not matter to it. */
export type IntervalGroup = Omit<Group, 'unread'>;

/** What `defineInterval` takes. */
export interface IntervalDefinition<Id extends AnyAnalyteId = AnyAnalyteId, Values extends Shape = Shape> extends Pick<
  PublishedInterval,
  'method' | 'certified' | 'calculation'
> {
  readonly analyte: Id;
  readonly claim: Claim<'note', Values>;
  /** Which value of the claim: one of this analyte that is an interval or one end of it. */
  readonly key: PlacingKeys<Values, NoInfer<Id>>;
  readonly group: IntervalGroup;
}

const isPlacing = ({ statistic }: ClaimValue): boolean => placingStatistics.includes(statistic);

/** The numbers that a value may have as ends. */
const endsOf = ({ low, high, value }: ClaimValue): readonly (readonly [field: string, text: string])[] =>
  Object.entries({ low, high, value }).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));

/** A number of these is one end, and the statistic says which; any other has its ends named. */
const ONE_END: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'laboratory-upper-limit',
  'laboratory-lower-limit',
  'percentile-2.5',
  'percentile-97.5',
  'lower-reference-limit-p5',
]);

const hasItsEnds = ({ statistic, low, high, value }: ClaimValue): boolean => {
  const named = low !== undefined || high !== undefined;
  return ONE_END.has(statistic) ? value !== undefined && !named : value === undefined && named;
};

function numberProblems(value: ClaimValue): readonly DefinitionProblem[] {
  const at = `claim.values.${value.key}`;
  const ends = endsOf(value);
  const unread = ends.filter(([, text]) => !parseExact(text));
  if (unread.length > 0) {
    const accepted = 'a plain decimal as the work prints it, in a string';
    return unread.map(([field, text]) => ({ path: `${at}.${field}`, found: shown(text), accepted }));
  }
  if (!hasItsEnds(value)) {
    const fields = ends.map(([field]) => field).join(' and ') || 'without a number';
    const accepted = `low and high or one of them; value alone for ${[...ONE_END].join(', ')}`;
    return [{ path: at, found: `${fields} of ${value.statistic}`, accepted }];
  }
  const [low, high] = [parseExact(value.low ?? ''), parseExact(value.high ?? '')];
  return low && high && compare(low, high) > 0
    ? [
        {
          path: at,
          found: `from ${value.low} to ${value.high}`,
          accepted: 'a lower end that is not above the upper one',
        },
      ]
    : [];
}

function valueProblems(value: ClaimValue): readonly DefinitionProblem[] {
  const at = `claim.values.${value.key}`;
  const analyte = findAnalyte(value.analyte);
  const isUnit = analyte ? readUnit(value.unit, analyte).ok : parseUcum(value.unit).ok;
  return [
    ...(isPlacing(value)
      ? []
      : [{ path: `${at}.statistic`, found: shown(value.statistic), accepted: placingStatistics.join(', ') }]),
    ...(isUnit ? [] : [{ path: `${at}.unit`, found: shown(value.unit), accepted: 'a unit of the analyte, in UCUM' }]),
    ...(isPlacing(value) ? numberProblems(value) : []),
  ];
}

/** Does a group hold an age that the work did not study? Its last year of age belongs to it as a whole. */
function isWider(
  { ageLow = -Infinity, ageHigh = Infinity }: IntervalGroup,
  { min = -Infinity, minExclusive = -Infinity, max = Infinity, maxExclusive = Infinity }: AgeYears,
): boolean {
  return ageLow < min || ageLow < minExclusive || ageHigh > max || ageHigh + 1 > maxExclusive;
}

const yearsOf = ({ min, minExclusive, max, maxExclusive }: AgeYears): string =>
  `ages from ${min ?? minExclusive ?? 0} to ${max ?? maxExclusive ?? 'any'}`;

/** An interval is for nobody whom its work did not study. */
function groupProblems(group: IntervalGroup | undefined, claim?: Partial<Claim>): readonly DefinitionProblem[] {
  if (!group) return [{ path: 'group', found: 'missing', accepted: 'whom it is for; {} where that does not matter' }];
  if (!claim) return [];
  const { use, population } = claim;
  const { category = 'any', ageYears = {} } = population ?? {};
  return [
    ...(use === 'note'
      ? []
      : [{ path: 'claim.use', found: shown(use), accepted: '"note": only such a claim may place a result' }]),
    ...(category === 'any' || group.category === category
      ? []
      : [{ path: 'group.category', found: shown(group.category), accepted: `"${category}", whom the claim is about` }]),
    ...(isWider(group, ageYears)
      ? [
          {
            path: 'group',
            found: 'wider in age than the claim',
            accepted: `ageLow and ageHigh within ${yearsOf(ageYears)}`,
          },
        ]
      : []),
  ];
}

const isId = (analyte: unknown): boolean =>
  typeof analyte === 'string' && (analyte.includes(':') || findAnalyte(analyte)?.id === analyte);

/**
 * Defines a published interval of one's own, of an analyte of the catalogue or of one's own, to be given to `createAnnotator` and
 * `annotate` with the option `publishedIntervals`. It stands beside those of this library and follows the same rules: the interval
 * printed with a result goes first, and of the published ones that apply all have to agree.
 *
 * @throws DefinitionError with every problem: a number without its work, a value that is no interval, an end that is no decimal,
 * a unit that is not one of the analyte, a group that the work did not study
 * @example
 * defineInterval({ analyte: 'acme:inhibin-a', claim: inhibinStudy, key: 'premenopausal', group: { category: 'female', ageLow: 18 } })
 */
export function defineInterval<const Id extends AnyAnalyteId, Values extends Shape>(
  definition: IntervalDefinition<Id, Values>,
): PublishedInterval {
  const { analyte, claim, key, group, method, certified, calculation } = definition;
  const { value, problems } = valueNamed({ claim, key }, '', analyte);
  const all = [
    ...(isId(analyte)
      ? []
      : [
          {
            path: 'analyte',
            found: shown(analyte),
            accepted: 'an id of the catalogue, or one of your own with its namespace',
          },
        ]),
    ...problems,
    ...(value ? valueProblems(value) : []),
    ...groupProblems(group, claim),
  ];
  if (!value || all.length > 0) throw new DefinitionError(`The published interval of ${analyte}`, all);
  return {
    analyte,
    claim,
    value,
    group,
    ...(method && { method }),
    ...(certified && { certified }),
    ...(calculation && { calculation }),
  };
}
