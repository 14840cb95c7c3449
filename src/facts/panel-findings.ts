import type { Catalogue } from '../analytes/find.js';
import type { PanelContext } from '../context/panel-context.js';
import type { Missing } from '../language/trace.js';
import type { SetAside } from '../measurements/measured.js';
import type { LabRecord } from '../record/types.js';
import type { Stated } from '../reference/fits.js';
import type { Placed } from '../reference/placed.js';
import type { PlacedCalculation } from './placed-calculation.js';
import type { PlacedResult } from './placed-result.js';

/** Everything known of one panel, as far as facts are asked of it. */
export interface PanelFindings {
  readonly record: LabRecord;
  /** What its results may be of. */
  readonly catalogue: Catalogue;
  readonly context: PanelContext;
  readonly stated: Stated;
  readonly order: readonly string[]; // panel ids in time order
  readonly results: readonly PlacedResult[];
  readonly calculated: readonly PlacedCalculation[];
  readonly setAside: readonly SetAside[];
  /** Paths of results that another method contradicts. */
  readonly conflicting: ReadonlySet<string>;
  /** Paths of treatments whose class was a word that is not read. */
  readonly unreadTreatments: ReadonlySet<string>;
}

const INPUT: Readonly<Record<string, (panel: string) => string>> = {
  referenceInterval: (panel) => `${panel}.observations[].referenceInterval`,
  unit: (panel) => `${panel}.observations[].unit`,
  treatments: () => 'treatments[].intent',
  method: (panel) => `${panel}.observations[].method`,
  category: () => 'subject.referenceCategory',
  cyclePhase: (panel) => `${panel}.cyclePhase`,
  menopausalStatus: () => 'subject.menopausalStatus',
  pregnant: (panel) => `${panel}.pregnant`,
  age: () => 'subject.ageYears',
  group: (panel) => `${panel}.observations[].referenceInterval.appliesTo`,
};

/** How inputs of a panel are named: 'panels[0].cyclePhase'. */
export const inputName = (context: PanelContext, input: string): string =>
  INPUT[input]?.(`panels[${context.at}]`) ?? input;

/** What would help to place a result, by the names of the inputs. */
export function missingFor(placed: Placed, analyte: string, context: PanelContext): readonly Missing[] {
  return placed.missing.map(({ input, cause }) => ({
    input: input === 'value' ? analyte : inputName(context, input),
    panel: context.panel.id,
    cause,
  }));
}
