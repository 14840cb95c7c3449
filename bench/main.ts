import { cpus } from 'node:os';
import { checkAgreement } from './agreement.js';
import { interleave, type Timing } from './interleave.js';
import { report } from './report.js';
import { comparisons, tasks } from './tasks.js';

/** Checks, times and returns the report as Markdown. */
export function bench(timing: Timing): string {
  const agreement = checkAgreement(2000);
  const rates = interleave(tasks, timing);
  const processors = cpus();
  const machine = {
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? 'an unknown processor',
    node: process.versions.node,
    v8: process.versions.v8,
  };
  return report(rates, comparisons, { machine, timing, agreement });
}
