import type { AnalyteId } from '../../analytes/analyte.js';
import { findAnalyte } from '../../analytes/find.js';
import { all, any, category, isHigh, isLow, type Condition } from '../../language/clause.js';
import { shippedRule, type Gap, type Rule } from '../../language/rule.js';
import { limitsOf, resultsOn, type Association, type NoteSentence } from '../../language/sentence.js';

interface PositionRule {
  readonly pattern: string;
  readonly analytes: readonly [AnalyteId, ...AnalyteId[]];
  readonly side: 'below' | 'above';
  readonly category?: 'male' | 'female';
  readonly name: string;
  readonly unknown: readonly Gap[];
  readonly alsoReportedWith: readonly Association[];
  /** Said after the position. */
  readonly further?: readonly NoteSentence<AnalyteId>[];
  readonly limitations?: Rule['limitations'];
}

const HPO = 'http://human-phenotype-ontology.org';

function termOf(analyte: AnalyteId, side: 'below' | 'above'): Rule['terms'] {
  const term = findAnalyte(analyte)?.terms?.[side === 'below' ? 'low' : 'high'];
  return term ? [{ system: HPO, ...term }] : [];
}

/** A name inside a sentence: 'testosterone', 'LH', 'hCG'. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** One result against its interval: the most general thing that is said of it, and absorbed by whatever combines it. */
export function positionRule({
  pattern,
  analytes,
  side,
  category: of,
  name,
  unknown,
  alsoReportedWith,
  further = [],
  limitations = [],
}: PositionRule): Rule {
  const sideOf = (analyte: AnalyteId): Condition<AnalyteId> => (side === 'below' ? isLow(analyte) : isHigh(analyte));
  const [first, ...more] = analytes;
  return shippedRule({
    id: pattern,
    version: '1.0.0',
    kind: 'pattern',
    patterns: [pattern],
    appliesTo: of ? category(of) : all(),
    when: more.length === 0 ? sideOf(first) : any(...analytes.map(sideOf)),
    note: {
      title: `${name} ${side} the interval shown`,
      text: [resultsOn(side, ...analytes), limitsOf(first), ...further],
      plainText: `The ${inSentence(name)} result is ${side === 'below' ? 'lower' : 'higher'} than the range used.`,
    },
    unknown,
    alsoReportedWith,
    limitations,
    terms: more.length === 0 ? termOf(first, side) : [],
  });
}
