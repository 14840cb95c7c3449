import { cpus } from 'node:os';
import { checkAgreement } from './agreement.js';
import type { ColdStart } from './cold-start.js';
import { interleave, type Timing } from './interleave.js';
import { peerGroups, type Peers } from './peers.js';
import { report } from './report.js';
import { annotationSizes, ownGroups } from './tasks.js';

export { coldStarts } from './cold-start.js';

/** Checks, times and returns the report as Markdown. */
export async function bench(timing: Timing, peers?: Peers, cold: readonly ColdStart[] = []): Promise<string> {
  const agreement = checkAgreement(2000);
  const groups = [...ownGroups, ...(peers ? await peerGroups(peers) : [])];
  const rates = await interleave(
    groups.flatMap(({ tasks }) => tasks),
    timing,
  );
  const processors = cpus();
  const machine = {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'an unknown processor',
    node: process.versions.node,
    v8: process.versions.v8,
  };
  const comparisons = groups.flatMap((group) => group.comparisons);
  return report(rates, comparisons, { machine, timing, agreement, cold, sizes: annotationSizes });
}
