import { shippedCatalogue } from '../../src/analytes/find.js';
import { readObservation } from '../../src/measurements/read-observation.js';
import type { Measured } from '../../src/measurements/measured.js';
import type { Observation } from '../../src/record/types.js';

/** One observation of a panel of one, as it was read. */
export function measuredOf(observation: Observation): Measured {
  const panel = { id: 'a', observations: [observation] };
  const read = readObservation(observation, '/panels/0/observations/0', panel, shippedCatalogue, undefined);
  if ('setAside' in read) throw new Error(`It was set aside: ${read.setAside.message}`);
  return read.measured;
}
