// npm run bench -- [--peers] [--write] [--rounds 31] [--slice 0.05]
// Builds the source and the bench into one file in a temporary folder, runs it, and with --write keeps what it printed.
// With --peers other packages do the same work beside, from their own installation in bench/peers, and cold starts are timed.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withBundle } from '../scripts/library/with-bundle.mjs';

const { values } = parseArgs({
  options: {
    peers: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '31' },
    slice: { type: 'string', default: '0.05' },
  },
});
const timing = { rounds: Number(values.rounds), slice: Number(values.slice) };
if (!(timing.rounds >= 1) || !(timing.slice > 0)) {
  throw new RangeError('--rounds is a count from 1, --slice the CPU seconds of one task in a round, such as 0.05');
}

if (values.write && !values.peers) throw new RangeError('The page has the peers on it: --write goes with --peers');

const COLD_ROUNDS = 15;

async function loadPeers() {
  try {
    return await import('./peers/index.mjs');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('The peers are not installed: npm ci --prefix bench/peers', { cause: error });
  }
}

const report = await withBundle(new URL('main.ts', import.meta.url), async ({ bench, coldStarts }) =>
  values.peers ? bench(timing, await loadPeers(), coldStarts(COLD_ROUNDS)) : bench(timing),
);
process.stdout.write(report);
if (values.write) writeFileSync(new URL('../docs/performance.md', import.meta.url), report);
