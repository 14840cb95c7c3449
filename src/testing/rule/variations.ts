import type { Clause } from '../../language/clause.js';
import type { Observation, TreatmentClass } from '../../record/types.js';
import {
  afternoon,
  again,
  aged,
  ageNotStated,
  before,
  begun,
  categoryNotStated,
  clockTimeNotStated,
  conditions,
  conditionsNotStated,
  disorderedFor,
  fastingNotStated,
  flagged,
  high,
  inPhase,
  inpatient,
  inpatientNotStated,
  inside,
  isPrinted,
  lessThan,
  listed,
  low,
  man,
  moreThan,
  notFasting,
  on,
  past,
  phaseNotStated,
  postmenopausal,
  pregnancyNotStated,
  pregnant,
  premenopausal,
  result,
  sometime,
  statusNotStated,
  treatmentsNotStated,
  without,
  withoutInterval,
  woman,
  type SlipAnalyte,
  type Step,
} from '../../rules/slip.js';

/** One step away from an example: a single statement changed, with its name. */
export interface Variation {
  readonly name: string;
  readonly step: Step;
}

const aboutAnyone: readonly Variation[] = [
  { name: 'a man', step: man(34) },
  { name: 'a woman', step: woman(34) },
  { name: 'category not stated', step: categoryNotStated },
  { name: 'aged 16', step: aged(16) },
  { name: 'aged 34', step: aged(34) },
  { name: 'aged 52', step: aged(52) },
  { name: 'age not stated', step: ageNotStated },
  { name: 'premenopausal', step: premenopausal },
  { name: 'postmenopausal', step: postmenopausal },
  { name: 'status not stated', step: statusNotStated },
  { name: 'pregnant', step: pregnant },
  { name: 'pregnancy not stated', step: pregnancyNotStated },
  { name: 'mid-cycle', step: inPhase('midcycle') },
  { name: 'phase not stated', step: phaseNotStated },
  { name: 'cycles disordered for 2 months', step: disorderedFor(2) },
  { name: 'cycles disordered for 9 months', step: disorderedFor(9) },
  { name: 'disordered cycles not stated', step: disorderedFor(undefined) },
  { name: 'no condition', step: conditions() },
  { name: 'acute illness', step: conditions('acute-illness') },
  { name: 'conditions not stated', step: conditionsNotStated },
  { name: 'afternoon', step: afternoon },
  { name: 'clock time not stated', step: clockTimeNotStated },
  { name: 'not fasting', step: notFasting },
  { name: 'fasting not stated', step: fastingNotStated },
  { name: 'inpatient', step: inpatient },
  { name: 'inpatient not stated', step: inpatientNotStated },
  { name: 'treatments not stated', step: treatmentsNotStated },
  { name: 'no treatment', step: (record) => ({ ...record, treatments: [] }) },
  {
    name: 'a gender-affirming estrogen',
    step: listed({ class: 'estrogen', intent: 'gender-affirming', status: 'current' }),
  },
];

const ofTreatment = (of: TreatmentClass): readonly Variation[] => [
  { name: `on ${of}`, step: on(of) },
  { name: `after ${of}`, step: past(of) },
  { name: `${of} at an unknown time`, step: sometime(of) },
  { name: `${of} begun`, step: begun(of) },
];

const ofAnalyte = (analyte: SlipAnalyte): readonly Variation[] => [
  { name: `${analyte} low`, step: low(analyte) },
  { name: `${analyte} inside`, step: inside(analyte) },
  { name: `${analyte} high`, step: high(analyte) },
  { name: `${analyte} less than`, step: lessThan(analyte) },
  { name: `${analyte} more than`, step: moreThan(analyte) },
  { name: `${analyte} flagged abnormal`, step: flagged(analyte, 'abnormal') },
  { name: `${analyte} without interval`, step: withoutInterval(analyte) },
  { name: `${analyte} not measured`, step: without(analyte) },
  { name: `${analyte} twice`, step: again(analyte, '1.23') },
];

/** The result of an analyte on the latest panel, said otherwise or left out. */
const line =
  (analyte: string, ...instead: readonly Observation[]): Step =>
  (record) => ({
    ...record,
    panels: record.panels.map((panel, at) =>
      at === record.panels.length - 1
        ? { ...panel, observations: [...panel.observations.filter((one) => one.analyte !== analyte), ...instead] }
        : panel,
    ),
  });

/** What the laboratory may say of an analyte that the slips do not print: its flag alone, or nothing. */
const ofAnother = (analyte: string): readonly Variation[] => [
  ...(['low', 'normal', 'high', 'abnormal'] as const).map((interpretation) => ({
    name: `${analyte} flagged ${interpretation}`,
    step: line(analyte, { analyte, interpretation }),
  })),
  { name: `${analyte} not measured`, step: line(analyte) },
];

const earlierToo = (variations: readonly Variation[]): readonly Variation[] => [
  ...variations,
  ...variations.map(({ name, step }) => ({ name: `before: ${name}`, step: before(step) })),
];

/** Results from which another is calculated. */
const NEEDS: Readonly<Record<string, readonly SlipAnalyte[]>> = {
  'free-testosterone': ['testosterone', 'shbg'],
  'bioavailable-testosterone': ['testosterone', 'shbg'],
  'free-androgen-index': ['testosterone', 'shbg'],
};

const BORDERLINE: readonly Variation[] = [
  { name: 'testosterone in the borderline band', step: result('testosterone', '9.5') },
];

/** The variations that can matter to a rule: those of its own analytes and treatments, and everything about the person. */
export function variationsFor(clauses: readonly Clause[], over: 'panel' | 'pair'): readonly Variation[] {
  const analytes = clauses.flatMap((clause) =>
    'analyte' in clause ? [clause.analyte, ...(NEEDS[clause.analyte] ?? [])] : [],
  );
  const treatments = clauses.flatMap((clause) => (clause.kind === 'treatment' ? clause.classes : []));
  const own = [
    ...aboutAnyone,
    ...[...new Set(analytes)].flatMap((analyte) => (isPrinted(analyte) ? ofAnalyte(analyte) : ofAnother(analyte))),
    ...(analytes.includes('testosterone') ? BORDERLINE : []),
    ...[...new Set(treatments)].flatMap(ofTreatment),
  ];
  return over === 'pair' ? earlierToo(own) : own;
}
