import type { PanelContext } from '../context/panel-context.js';
import { isOfClass } from '../context/treatment-state.js';
import { effectsAt } from '../facts/effects.js';
import type { Pair } from '../facts/pair-facts.js';
import type { PanelFindings } from '../facts/panel-findings.js';
import { readGenotypes } from '../genetics/read-genotypes.js';
import type { Locale } from '../language/locale.js';
import { once } from '../logic/remember.js';
import { nameOf } from '../notes/phrase.js';
import type { SpokenGenotype, Voice } from '../notes/voice.js';
import type { LabRecord } from '../record/types.js';
import type { DisplayUnits } from './measurement.js';
import { spokenCalculation } from './spoken-calculation.js';
import { spokenBaseline } from './spoken-baseline.js';
import { spokenChange } from './spoken-change.js';
import { spokenEffect } from './spoken-effect.js';
import { spokenEnds } from './spoken-end.js';
import { spokenResult } from './spoken-result.js';

/** Where an age is stated that holds for the panel. */
const agePaths = ({ subject }: LabRecord, { panel, path }: PanelContext): readonly string[] =>
  panel.ageYears !== undefined
    ? [`${path}/ageYears`]
    : (['birthDate', 'ageYears'] as const)
        .filter((field) => subject?.[field] !== undefined)
        .map((field) => `/subject/${field}`);

const spokenGenotypes = ({ subject }: LabRecord): readonly SpokenGenotype[] =>
  readGenotypes(subject?.genotypes).read.map(({ variant, call, paths }) => ({
    variant: variant.id,
    name: nameOf(variant.name),
    call: nameOf(call),
    strength: variant.strength,
    paths,
  }));

/** What the words of a note may speak of, put into words once for all notes; with comparisons, also of what changed since the panel before. */
export function voiceOf(panel: PanelFindings, units: DisplayUnits, locale: Locale, pair?: Pair): Voice {
  const { catalogue, context, record, results, calculated } = panel;
  const spoken = once(() => results.map((one) => spokenResult(one, units)));
  const spokenCalculations = once(() => calculated.map(spokenCalculation));
  return {
    panel: context.panel.id,
    catalogue,
    locale,
    ...(pair && { earlier: pair.earlier.context.panel.id }),
    ...(context.age && { age: { years: context.age.min, paths: agePaths(record, context) } }),
    ...(context.category && { category: context.category }),
    isListed: (treatmentClass) =>
      (record.treatments ?? []).some(
        (treatment) => treatment.class === treatmentClass && treatment.status !== 'planned',
      ),
    changes: once(() =>
      (pair?.comparisons ?? []).map((one, at, all) => spokenChange(one, all[at - 1]?.analyte === one.analyte, units)),
    ),
    baselines: once(() => (pair?.baselines ?? []).map((one) => spokenBaseline(one, units))),
    ends: (classes) => spokenEnds(panel, classes),
    effects: (classes) => {
      const analytes = new Set([
        ...results.map(({ measured }) => measured.analyte.id),
        ...calculated.map((one) => one.calculated.id),
      ]);
      return [...analytes]
        .flatMap((analyte) => effectsAt(panel, analyte))
        .filter(({ treatment }) => isOfClass({ class: treatment }, classes))
        .map(spokenEffect);
    },
    genotypes: once(() => spokenGenotypes(record)),
    all: spoken,
    results: (analyte) => spoken().filter((one) => one.analyte === analyte),
    calculation: (analyte) => spokenCalculations().find((one) => one.analyte === analyte),
  };
}
