import fc from 'fast-check';

/**
 * Properties try the same inputs on each run, so that a change alone decides; LABGLOSS_SEED=7 tries others, =random new ones, and
 * LABGLOSS_INPUTS=50 so many where a property names no number of its own.
 */
const { LABGLOSS_SEED: seed = '1', LABGLOSS_INPUTS: inputs = '100' } = process.env;
fc.configureGlobal({ seed: seed === 'random' ? Date.now() : Number(seed), numRuns: Number(inputs) });
