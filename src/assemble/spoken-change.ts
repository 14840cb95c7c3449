import type { Comparison } from '../facts/comparison.js';
import { toFixed, type Exact } from '../logic/exact.js';
import { claimValue } from '../notes/claim-number.js';
import { nameOf, numbered } from '../notes/phrase.js';
import type { SpokenChange } from '../notes/voice.js';
import type { DisplayUnits } from './measurement.js';
import { spokenEffect } from './spoken-effect.js';
import { spokenValue } from './spoken-result.js';

const DOUBTS: Readonly<Record<string, string>> = {
  'unit-not-convertible': 'units that no factor joins',
  'laboratory-differs': 'the laboratory differs',
  'laboratory-not-stated': 'laboratory not stated',
  'method-differs': 'the method differs',
  'method-not-stated': 'method not stated',
  'clock-time-differs': 'the time of day differs',
  'clock-time-not-known': 'time of day not known',
  'treatments-not-stated': 'treatments not stated',
  'treatment-time-not-known': 'time of a treatment not known',
  'treatment-differs': 'a treatment differs',
  'cycle-phase-differs': 'the cycle phase differs',
  'cycle-phase-not-stated': 'cycle phase not stated',
};

/** A change since an earlier panel as a sentence needs it. */
export function spokenChange(change: Comparison, isEarlier: boolean, units: DisplayUnits): SpokenChange {
  const { variation } = change;
  const paths = [change.before.measured.path, change.after.measured.path];
  const limit = variation?.claim.values[variation.key];
  return {
    analyte: change.analyte,
    name: nameOf(change.after.measured.analyte.inSentence),
    isEarlier,
    before: spokenValue(change.before.measured, units),
    after: spokenValue(change.after.measured, units),
    ...(change.percent && {
      percent: numbered(signedPercent(change.percent), { from: 'change', paths, analyte: change.analyte, unit: '%' }),
    }),
    paths,
    doubts: change.why.flatMap((code) => DOUBTS[code] ?? []),
    comparable: change.comparable,
    beyond: change.beyondVariation,
    ...(variation && limit && { variation: { claim: variation.claim, limit: claimValue(variation.claim, limit) } }),
    published: change.published.map(({ effect, agreement }) => ({ ...spokenEffect(effect), agreement })),
  };
}

/** A whole percent with its sign: what a change of two printed values carries. */
function signedPercent(percent: Exact): string {
  const text = toFixed(percent, 0);
  return text.startsWith('-') ? `−${text.slice(1)}%` : `+${text}%`;
}
