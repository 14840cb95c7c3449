import { all, any, not, type Truth } from '../logic/truth.js';
import { compareDays, readDate, type DateInterval } from '../record/dates.js';
import type { LabRecord, Panel, Treatment, TreatmentClass } from '../record/types.js';

/** Whether a listed treatment is current at a panel, and whether it had ended by then. */
export interface TreatmentState {
  readonly current: Truth;
  readonly past: Truth;
}

const states: Readonly<Record<'current' | 'past' | 'planned', TreatmentState>> = {
  current: { current: 'true', past: 'false' },
  past: { current: 'false', past: 'true' },
  planned: { current: 'false', past: 'false' },
};
const unknown: TreatmentState = { current: 'unknown', past: 'unknown' };

function byPanels(listed: readonly string[], panel: Panel, order: readonly string[]): TreatmentState {
  if (listed.includes(panel.id)) return states.current;
  const earlier = order.slice(0, order.indexOf(panel.id));
  return earlier.some((id) => listed.includes(id)) ? states.past : states.planned;
}

function byDates(treatment: Treatment, day: DateInterval): TreatmentState {
  const start = treatment.start ?? treatment.doses?.[0];
  const [from, to] = [
    start === undefined ? undefined : readDate(start),
    treatment.end === undefined ? undefined : readDate(treatment.end),
  ];
  const begun: Truth = from ? not(compareDays(day, from)) : 'unknown';
  const ended: Truth = to
    ? compareDays(to, day)
    : treatment.status === 'past' || treatment.start === undefined
      ? 'unknown'
      : 'false';
  return { current: all([begun, not(ended)]), past: from ? all([begun, ended]) : ended };
}

/**
 * The state of one treatment at one panel. `duringPanels` decides, then dates, then the status; without any of them it is
 * unknown. A status that is `current` covers every panel, `past` and `planned` none.
 */
export function treatmentState(
  treatment: Treatment,
  panel: Panel,
  day: DateInterval | undefined,
  order: readonly string[],
): TreatmentState {
  if (treatment.duringPanels) return byPanels(treatment.duringPanels, panel, order);
  const dated = treatment.start !== undefined || treatment.end !== undefined || (treatment.doses?.length ?? 0) > 0;
  if (dated && day) {
    const state = byDates(treatment, day);
    if (state.current !== 'unknown' || state.past !== 'unknown') return state;
  }
  return treatment.status ? states[treatment.status] : unknown;
}

/** Classes that belong to a wider one: a rule that asks for `estrogen` means every route. */
const NARROWER: Readonly<Partial<Record<TreatmentClass, readonly TreatmentClass[]>>> = {
  estrogen: ['oral-estrogen', 'transdermal-estrogen'],
  progestogen: ['progestogen-contraceptive'],
};

/** The narrower class that a stated route or formulation makes of a wide one. */
const BY_ROUTE: Readonly<Partial<Record<TreatmentClass, Readonly<Record<string, TreatmentClass>>>>> = {
  estrogen: {
    oral: 'oral-estrogen',
    tablet: 'oral-estrogen',
    transdermal: 'transdermal-estrogen',
    patch: 'transdermal-estrogen',
    gel: 'transdermal-estrogen',
  },
};

/** The words in which a treatment is stated beside its class, in lower case. */
const wordsOf = ({ agent = '', route = '', formulation = '' }: Treatment): readonly string[] =>
  `${agent} ${route} ${formulation}`.toLowerCase().split(/[^a-z0-9]+/);

/** Is the treatment stated with one of these words? */
export const isNamed = (treatment: Treatment, words: readonly string[]): boolean => {
  const stated = wordsOf(treatment);
  return words.some((word) => stated.includes(word));
};

const byRoute = (treatment: Treatment, asked: TreatmentClass): boolean => {
  const routes = BY_ROUTE[treatment.class] ?? {};
  return isNamed(
    treatment,
    Object.keys(routes).filter((word) => routes[word] === asked),
  );
};

/** Is this treatment of one of the classes asked for? */
export const isOfClass = (treatment: Treatment, classes: readonly TreatmentClass[]): boolean =>
  classes.some(
    (asked) =>
      asked === treatment.class || (NARROWER[asked]?.includes(treatment.class) ?? false) || byRoute(treatment, asked),
  );

/** The truth over all listed treatments of the classes; false when a list was supplied and none is of them. */
export function anyTreatment(
  record: LabRecord,
  classes: readonly TreatmentClass[],
  state: (treatment: Treatment, at: number) => Truth,
): Truth {
  if (!record.treatments) return 'unknown';
  return any(
    record.treatments.map((treatment, at) => (isOfClass(treatment, classes) ? state(treatment, at) : 'false')),
  );
}
