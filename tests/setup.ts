import fc from 'fast-check';

/** Properties try the same inputs on each run, so that a change alone decides; LABGLOSS_SEED=7 tries others, =random new ones. */
const asked = process.env['LABGLOSS_SEED'] ?? '1';
fc.configureGlobal({ seed: asked === 'random' ? Date.now() : Number(asked) });
