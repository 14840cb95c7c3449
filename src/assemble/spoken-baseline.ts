import type { OwnBaseline } from '../facts/own-baseline.js';
import { nameOf } from '../notes/phrase.js';
import type { SpokenBaseline } from '../notes/voice.js';
import type { DisplayUnits } from './measurement.js';
import { spokenValue } from './spoken-result.js';

/** The results before a listed hormone, during it and now as a sentence needs them. */
export const spokenBaseline = ({ before, during, now }: OwnBaseline, units: DisplayUnits): SpokenBaseline => ({
  name: nameOf(now.measured.analyte.inSentence),
  before: spokenValue(before.measured, units),
  during: spokenValue(during.measured, units),
  now: spokenValue(now.measured, units),
  paths: [before, during, now].map(({ measured }) => measured.path),
});
