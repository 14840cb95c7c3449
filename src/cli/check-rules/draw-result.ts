import type { Observation, PrintedInterval, ReferenceCategory } from '../../record/types.js';
import { figures, linesOf, PLACES, valueAt, type Line, type Mark, type Place } from './printed-line.js';
import type { Random } from './random.js';

/** What a result is drawn for. */
export interface ResultWanted {
  readonly analyte: string;
  readonly category: ReferenceCategory | undefined;
  /** Named limits that it may be printed beside. */
  readonly marks: readonly Mark[];
  /** Where it should lie; anywhere by default. */
  readonly places?: readonly Place[];
}

const METHODS = ['LC-MS/MS', 'LC-MS/MS', 'ECLIA', 'ECLIA', 'equilibrium dialysis', undefined] as const;
const CERTIFIED = [true, undefined, undefined, undefined] as const;

const FLAGS: Readonly<Record<Place, NonNullable<Observation['interpretation']>>> = {
  below: 'low',
  'on the lower end': 'normal',
  inside: 'normal',
  'on the upper end': 'normal',
  above: 'high',
};

const GROUPS = [
  { category: 'male' },
  { category: 'female' },
  { menopausalStatus: 'postmenopausal' },
  { cyclePhase: 'luteal' },
  { ageLow: 18, ageHigh: 39 },
] as const;

interface Drawn {
  readonly line: Line;
  readonly place: Place;
  readonly wanted: ResultWanted;
  readonly random: Random;
}

type Way = (drawn: Drawn) => Partial<Observation>;

const intervalOf = ({ low, high }: Line): PrintedInterval => ({ low: String(low), high: String(high) });

const besideItsInterval: Way = ({ line, place, random }) => ({
  value: valueAt(line, place, random),
  referenceInterval: intervalOf(line),
});

const withoutInterval: Way = ({ line, place, random }) => ({ value: valueAt(line, place, random) });

/** On a named limit, or to one side of it, in the unit of that limit. */
const besideAMark: Way = (drawn) => {
  const { wanted, random } = drawn;
  const mark = random.oneOf(wanted.marks);
  if (!mark) return withoutInterval(drawn);
  return { value: figures(mark.at * (random.oneOf([0.6, 0.97, 1, 1.03, 1.5]) ?? 1)), unit: mark.unit };
};

const censored: Way = ({ line, place, random }) => ({
  value: `${random.oneOf(['<', '>']) ?? '<'}${valueAt(line, place, random)}`,
  referenceInterval: intervalOf(line),
});

const onlyFlagged: Way = ({ place }) => ({ interpretation: FLAGS[place], unit: undefined });

const inAnotherUnit: Way = (drawn) => ({
  ...besideItsInterval(drawn),
  unit: drawn.random.oneOf(['kg/L', 'mmol/mol', undefined]),
});

const byGroups: Way = (drawn) => {
  const { line, random } = drawn;
  return {
    ...withoutInterval(drawn),
    referenceIntervals: [
      { ...intervalOf(line), appliesTo: random.oneOf(GROUPS) },
      ...(random.percent(50) ? [{ high: String(line.high * 2), appliesTo: random.oneOf(GROUPS) }] : []),
    ],
  };
};

const byPhasesInText: Way = (drawn) => {
  const { low, high } = drawn.line;
  const text = `follicular ${low}-${high}; luteal ${low}-${high * 2}; postmenopausal below ${low}`;
  return { ...withoutInterval(drawn), referenceInterval: { text } };
};

/** The ways a result can be printed: the common one, and those that a laboratory also uses. */
const UNUSUAL: readonly Way[] = [
  withoutInterval,
  withoutInterval,
  besideAMark,
  besideAMark,
  censored,
  onlyFlagged,
  inAnotherUnit,
  byGroups,
  byPhasesInText,
];

function oneResult(wanted: ResultWanted, way: Way, random: Random): Observation {
  const { analyte, category, places = PLACES } = wanted;
  const line = random.oneOf(linesOf(analyte, category)) ?? { low: 1, high: 2, unit: '1' };
  const place = random.oneOf(places) ?? 'inside';
  return {
    analyte,
    unit: line.unit,
    method: random.oneOf(METHODS),
    certified: random.oneOf(CERTIFIED),
    ...way({ line, place, wanted, random }),
  };
}

/** Mostly beside its interval; in a way that leaves something open, or twice; beside a named limit. */
export type Printing = 'usual' | 'odd' | 'beside a limit';

/** The results of one analyte in one sample. */
export function drawResults(wanted: ResultWanted, how: Printing, random: Random): readonly Observation[] {
  const unusual = random.oneOf(UNUSUAL) ?? withoutInterval;
  switch (how) {
    case 'usual':
      return [oneResult(wanted, random.percent(70) ? besideItsInterval : unusual, random)];
    case 'beside a limit':
      return [oneResult(wanted, besideAMark, random)];
    case 'odd': {
      const one = oneResult(wanted, unusual, random);
      return random.percent(60) ? [one] : [one, oneResult(wanted, besideItsInterval, random)];
    }
  }
}
