// A mutant has to meet the same inputs every time: what survives today is killed today, or accepted for a reason.
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_260_101, numRuns: 50 });
