import type { LabRecord, Observation, Panel, Subject, Treatment, TreatmentClass } from '../record/types.js';

/** One statement on a constructed slip. It concerns the latest panel, or the person. */
export type Step = (record: LabRecord) => LabRecord;

/** A value below, the lower end, a value inside, the upper end and a value above, as one laboratory could print them. */
type Line = readonly [below: string, from: string, inside: string, to: string, above: string];

interface Printed {
  readonly unit: string;
  readonly method?: string;
  readonly male: Line;
  readonly female?: Line;
}

const MS = 'LC-MS/MS';
const IA = 'ECLIA';

export type SlipAnalyte =
  | 'testosterone'
  | 'free-testosterone'
  | 'bioavailable-testosterone'
  | 'free-androgen-index'
  | 'androstenedione'
  | 'dheas'
  | '17-hydroxyprogesterone'
  | 'progesterone'
  | 'estradiol'
  | 'lh'
  | 'fsh'
  | 'shbg'
  | 'prolactin'
  | 'macroprolactin'
  | 'tsh'
  | 'free-t4'
  | 'cortisol'
  | 'hcg'
  | 'hematocrit'
  | 'hemoglobin'
  | 'psa'
  | 'dht'
  | 'total-cholesterol'
  | 'hdl-cholesterol'
  | 'ldl-cholesterol'
  | 'triglycerides'
  | 'sperm-concentration'
  | 'total-sperm-count'
  | 'sperm-total-motility'
  | 'sperm-progressive-motility'
  | 'sperm-normal-morphology'
  | 'sperm-vitality'
  | 'semen-volume'
  | 'bone-mineral-density'
  | 'bone-mineral-density-t-score'
  | 'bone-mineral-density-z-score';

/** What the laboratory of the examples prints. Every number is constructed: none is a limit of anything. */
const PRINTED: Readonly<Record<SlipAnalyte, Printed>> = {
  testosterone: {
    unit: 'nmol/L',
    method: MS,
    male: ['4.1', '9.0', '17.3', '30.0', '36.4'],
    female: ['0.1', '0.3', '0.9', '1.8', '3.2'],
  },
  'free-testosterone': {
    unit: 'pmol/L',
    method: 'equilibrium dialysis',
    male: ['110', '200', '340', '600', '810'],
    female: ['1', '3', '9', '25', '52'],
  },
  'bioavailable-testosterone': {
    unit: 'nmol/L',
    male: ['2.2', '4.0', '8.1', '14.0', '19.3'],
    female: ['0.02', '0.05', '0.20', '0.60', '1.10'],
  },
  'free-androgen-index': {
    unit: '',
    method: MS,
    male: ['14', '25', '50', '100', '140'],
    female: ['0.2', '0.5', '2.1', '6.0', '11.2'],
  },
  androstenedione: { unit: 'nmol/L', method: MS, male: ['0.8', '1.5', '3.4', '6.0', '9.7'] },
  dheas: { unit: 'umol/L', method: IA, male: ['0.9', '2.0', '6.2', '12.0', '17.5'] },
  '17-hydroxyprogesterone': { unit: 'nmol/L', method: MS, male: ['0.3', '0.6', '2.2', '6.0', '14.0'] },
  progesterone: { unit: 'nmol/L', method: MS, male: ['0.2', '0.5', '4.1', '60.0', '88.0'] },
  estradiol: {
    unit: 'pmol/L',
    method: MS,
    male: ['21', '40', '84', '160', '240'],
    female: ['48', '100', '260', '600', '1480'],
  },
  lh: {
    unit: 'IU/L',
    method: IA,
    male: ['0.6', '1.7', '4.2', '9.0', '31'],
    female: ['0.7', '2.4', '6.1', '13.0', '38'],
  },
  fsh: {
    unit: 'IU/L',
    method: IA,
    male: ['0.5', '1.5', '5.3', '12.5', '44'],
    female: ['0.9', '3.5', '6.8', '12.5', '71'],
  },
  shbg: {
    unit: 'nmol/L',
    method: IA,
    male: ['11', '18', '35', '55', '96'],
    female: ['17', '32', '64', '125', '240'],
  },
  prolactin: {
    unit: 'ug/L',
    method: IA,
    male: ['1.6', '4.0', '9.1', '15.5', '140'],
    female: ['1.9', '4.8', '12.2', '23.5', '140'],
  },
  macroprolactin: { unit: '%', male: ['5', '10', '25', '40', '70'] },
  tsh: { unit: 'mIU/L', method: IA, male: ['0.2', '0.4', '1.8', '4.0', '9.6'] },
  'free-t4': { unit: 'pmol/L', method: IA, male: ['6.4', '11.0', '15.2', '22.0', '31.0'] },
  cortisol: { unit: 'nmol/L', method: MS, male: ['62', '140', '330', '640', '880'] },
  hcg: { unit: 'IU/L', method: IA, male: ['0.1', '0.2', '0.8', '2.0', '310'] },
  hematocrit: { unit: 'L/L', male: ['0.36', '0.40', '0.45', '0.50', '0.56'] },
  hemoglobin: { unit: 'g/L', male: ['118', '135', '152', '175', '191'] },
  psa: { unit: 'ug/L', method: IA, male: ['0.05', '0.10', '0.90', '4.00', '9.60'] },
  dht: { unit: 'nmol/L', method: MS, male: ['0.20', '0.60', '1.50', '3.00', '4.40'] },
  'total-cholesterol': { unit: 'mmol/L', male: ['2.2', '3.1', '4.6', '5.9', '7.8'] },
  'hdl-cholesterol': { unit: 'mmol/L', male: ['0.6', '0.9', '1.3', '2.1', '2.8'] },
  'ldl-cholesterol': { unit: 'mmol/L', male: ['0.9', '1.4', '2.7', '3.9', '5.6'] },
  triglycerides: { unit: 'mmol/L', male: ['0.2', '0.4', '1.1', '2.2', '4.7'] },
  'sperm-concentration': { unit: '10*6/mL', male: ['4', '18', '52', '240', '310'] },
  'total-sperm-count': { unit: '10*6', male: ['12', '45', '160', '800', '950'] },
  'sperm-total-motility': { unit: '%', male: ['21', '44', '61', '90', '95'] },
  'sperm-progressive-motility': { unit: '%', male: ['14', '33', '52', '80', '88'] },
  'sperm-normal-morphology': { unit: '%', male: ['1', '5', '9', '40', '46'] },
  'sperm-vitality': { unit: '%', male: ['31', '57', '76', '96', '98'] },
  'semen-volume': { unit: 'mL', male: ['0.6', '1.6', '3.1', '7.0', '8.5'] },
  'bone-mineral-density': { unit: 'g/cm2', male: ['0.71', '0.88', '1.04', '1.30', '1.42'] },
  'bone-mineral-density-t-score': { unit: '', male: ['-3.1', '-2.2', '-0.4', '2.2', '2.9'] },
  'bone-mineral-density-z-score': { unit: '', male: ['-2.9', '-2.1', '-0.2', '2.1', '2.7'] },
};

/** Does the laboratory of the examples print it? */
export const isPrinted = (analyte: string): analyte is SlipAnalyte => Object.hasOwn(PRINTED, analyte);

/** Everything that is usually asked for is stated: no treatment, no condition, a fasting morning sample. */
const COMPLETE: LabRecord = {
  subject: { conditions: [] },
  treatments: [],
  panels: [
    {
      id: 'a',
      collectedAt: '2026-03-02T08:10',
      laboratory: 'Laboratory North',
      fasting: true,
      inpatient: false,
      observations: [],
    },
  ],
};

/** The same record with something said otherwise. */
export const vary = (record: LabRecord, ...steps: readonly Step[]): LabRecord =>
  steps.reduce((before, step) => step(before), record);

/**
 * A constructed slip.
 *
 * @example
 * slip(man(34), low('testosterone'), high('lh'), on('opioid'))
 */
export const slip = (...steps: readonly Step[]): LabRecord => vary(COMPLETE, ...steps);

const person =
  (said: Subject): Step =>
  (record) => ({ ...record, subject: { ...record.subject, ...said } });

const latest =
  (change: (panel: Panel, record: LabRecord) => Panel): Step =>
  (record) => ({
    ...record,
    panels: record.panels.map((panel, at) => (at === record.panels.length - 1 ? change(panel, record) : panel)),
  });

const sample = (said: Partial<Panel>): Step => latest((panel) => ({ ...panel, ...said }));

export const man = (ageYears: number): Step => person({ referenceCategory: 'male', ageYears });
/** Not pregnant, with a stated status and phase. */
export const woman =
  (ageYears: number): Step =>
  (record) =>
    vary(
      record,
      person({ referenceCategory: 'female', ageYears, menopausalStatus: 'premenopausal' }),
      sample({ cyclePhase: 'follicular', pregnant: false }),
    );
export const categoryNotStated: Step = person({ referenceCategory: undefined });
export const aged = (ageYears: number): Step => person({ ageYears });
export const ageNotStated: Step = person({ ageYears: undefined });
export const premenopausal: Step = person({ menopausalStatus: 'premenopausal' });
export const postmenopausal: Step = (record) =>
  vary(record, person({ menopausalStatus: 'postmenopausal' }), sample({ cyclePhase: undefined }));
export const statusNotStated: Step = person({ menopausalStatus: undefined });
export const cyclesAbsent: Step = person({ menstrualCycle: 'absent' });
export const disorderedFor = (cycleDisorderedMonths: number | undefined): Step => person({ cycleDisorderedMonths });
export const conditions = (...stated: readonly string[]): Step => person({ conditions: stated });
export const bodyMassIndex = (kilogramsPerSquareMetre: number | undefined): Step =>
  person({ bodyMassIndex: kilogramsPerSquareMetre });
/** One more genotype as a laboratory called it. */
export const genotype =
  (gene: string, variant: string, call: string): Step =>
  (record) =>
    person({ genotypes: [...(record.subject?.genotypes ?? []), { gene, variant, call }] })(record);
export const conditionsNotStated: Step = person({ conditions: undefined });

export const afternoon: Step = sample({ collectedAt: '2026-03-02T15:40' });
export const clockTimeNotStated: Step = latest((panel) => ({
  ...panel,
  collectedAt: panel.collectedAt?.slice(0, '2026-03-02'.length),
}));
export const notFasting: Step = sample({ fasting: false });
export const fastingNotStated: Step = sample({ fasting: undefined });
export const inpatient: Step = sample({ inpatient: true });
export const inpatientNotStated: Step = sample({ inpatient: undefined });
export const inPhase = (cyclePhase: NonNullable<Panel['cyclePhase']>): Step => sample({ cyclePhase });
export const phaseNotStated: Step = sample({ cyclePhase: undefined });
/** How the stated phase is known. */
export const phaseBasis = (cyclePhaseBasis: Panel['cyclePhaseBasis']): Step => sample({ cyclePhaseBasis });
export const pregnant: Step = sample({ pregnant: true });
export const pregnancyNotStated: Step = sample({ pregnant: undefined });
/** Whole days between the last dose of a listed treatment and the sample. */
export const daysSinceDose = (of: TreatmentClass, days: number): Step =>
  sample({ sinceDose: [{ treatment: of, days }] });
export const atLaboratory = (laboratory: string | undefined): Step => sample({ laboratory });

/** One more line of the treatment list. */
export const listed =
  (treatment: Treatment): Step =>
  (record) => ({ ...record, treatments: [...(record.treatments ?? []), treatment] });
export const on = (of: TreatmentClass): Step => listed({ class: of, status: 'current' });
export const past = (of: TreatmentClass): Step => listed({ class: of, status: 'past' });
/** Listed without saying when. */
export const sometime = (of: TreatmentClass): Step => listed({ class: of });
/** Current at the latest panel, and not before. */
export const begun =
  (of: TreatmentClass): Step =>
  (record) =>
    listed({ class: of, duringPanels: record.panels.slice(-1).map(({ id }) => id) })(record);
/** Current at the panels before the latest, and not at it. */
export const ended =
  (of: TreatmentClass): Step =>
  (record) =>
    listed({ class: of, duringPanels: record.panels.slice(0, -1).map(({ id }) => id) })(record);
/** Current at the panel before the latest only. */
export const onceDuring =
  (of: TreatmentClass): Step =>
  (record) =>
    listed({ class: of, duringPanels: record.panels.slice(-2, -1).map(({ id }) => id) })(record);
export const treatmentsNotStated: Step = (record) => ({ ...record, treatments: undefined });

const lineOf = (analyte: SlipAnalyte, { subject }: LabRecord): Line => {
  const { male, female } = PRINTED[analyte];
  return subject?.referenceCategory === 'female' ? (female ?? male) : male;
};

/** As the laboratory of the examples prints a value of this analyte, unless something else is said. */
const print = (analyte: SlipAnalyte, value: Observation['value'], said: Partial<Observation> = {}): Step =>
  latest((panel, record) => {
    const [, low, , high] = lineOf(analyte, record);
    const { unit, method } = PRINTED[analyte];
    const line: Observation = { analyte, value, unit, method, referenceInterval: { low, high }, ...said };
    const isPrinted = panel.observations.some((one) => one.analyte === analyte);
    return {
      ...panel,
      observations: isPrinted
        ? panel.observations.map((one) => (one.analyte === analyte ? line : one))
        : [...panel.observations, line],
    };
  });

const atPlace =
  (place: 0 | 1 | 2 | 3 | 4, comparator: '' | '<' | '>' = '') =>
  (analyte: SlipAnalyte): Step =>
  (record) =>
    print(analyte, `${comparator}${lineOf(analyte, record)[place]}`)(record);

type Result = (analyte: SlipAnalyte) => Step;
export const low: Result = /* @__PURE__ */ atPlace(0);
export const onLowerEnd: Result = /* @__PURE__ */ atPlace(1);
export const inside: Result = /* @__PURE__ */ atPlace(2);
export const onUpperEnd: Result = /* @__PURE__ */ atPlace(3);
export const high: Result = /* @__PURE__ */ atPlace(4);
/** Reported as less than a value inside: low, or inside. */
export const lessThan: Result = /* @__PURE__ */ atPlace(2, '<');
/** Reported as more than a value inside: inside, or high. */
export const moreThan: Result = /* @__PURE__ */ atPlace(2, '>');

/** A result as printed, in the unit and beside the interval of the laboratory of the examples. */
export const result: typeof print = print;
/** Only the flag of the laboratory came. */
export const flagged = (analyte: SlipAnalyte, interpretation: NonNullable<Observation['interpretation']>): Step =>
  print(analyte, undefined, { interpretation, unit: undefined, referenceInterval: undefined });
/** The value with nothing to place it by. */
export const withoutInterval =
  (analyte: SlipAnalyte): Step =>
  (record) =>
    print(analyte, lineOf(analyte, record)[2], { method: undefined, referenceInterval: undefined })(record);
export const without = (analyte: SlipAnalyte): Step =>
  latest((panel) => ({ ...panel, observations: panel.observations.filter((one) => one.analyte !== analyte) }));
/** A second line for an analyte, as printed. */
export const again = (analyte: SlipAnalyte, value: string, said: Partial<Observation> = {}): Step =>
  latest((panel, record) => {
    const [line] = vary({ ...record, panels: [{ id: '', observations: [] }] }, print(analyte, value, said)).panels;
    return { ...panel, observations: [...panel.observations, ...(line?.observations ?? [])] };
  });

/** A later panel under the same conditions, on which nothing has been printed yet. */
export const later =
  (collectedAt: string, ...steps: readonly Step[]): Step =>
  (record) =>
    vary(
      {
        ...record,
        panels: [
          ...record.panels,
          ...record.panels
            .slice(-1)
            .map((panel) => ({ ...panel, id: `${panel.id}-later`, collectedAt, observations: [] })),
        ],
      },
      ...steps,
    );
/** The same said of the panel before the latest. */
export const before =
  (...steps: readonly Step[]): Step =>
  (record) => {
    const changed = vary({ ...record, panels: record.panels.slice(0, -1) }, ...steps);
    return { ...changed, panels: [...changed.panels, ...record.panels.slice(-1)] };
  };
