import { describe, expect, it } from 'vitest';
import vocabulary from '../../examples/panels/tags.json' with { type: 'json' };
import { rules } from '../../src/rules/index.js';

const CONTEXT_UNKNOWN = '-context-unknown';

const shared: ReadonlySet<string> = new Set(
  Object.entries(vocabulary.tags).flatMap(([name, tag]) => [
    name,
    ...('suffix' in tag ? tag.suffix.map((suffix) => name + suffix) : []),
  ]),
);

/** Names of the project's own: seen here, and not in the vocabulary of the example panels. */
const own: readonly string[] = [
  'results-nearer-to-those-before-listed-hormone',
  'two-morning-samples-testosterone-low',
  'two-morning-samples-testosterone-low-context-unknown',
  'prolactin-high-macroprolactin-measured',
  'midcycle-results',
  'luteal-progesterone',
  'lh-low-fsh-not-low',
  'lh-low-fsh-not-low-context-unknown',
  'free-testosterone-measured-and-calculated-differ',
  'estradiol-measured-postmenopausal',
  'estradiol-measured-postmenopausal-context-unknown',
  'estradiol-on-listed-estrogen',
  'testosterone-outside-certified-range',
  'semen-result-low',
  'fsh-raised-semen-result-low',
  'fsh-raised-semen-result-low-context-unknown',
  'psa-on-listed-5-alpha-reductase-inhibitor',
  'dht-on-listed-5-alpha-reductase-inhibitor',
  'lipids-on-listed-aromatase-inhibitor',
  'bone-density-with-low-estradiol-male',
  'genotype-of-steroid-metabolism-stated',
  'fsh-above-limit-before-forty-disordered-cycles',
  'fsh-above-limit-before-forty-disordered-cycles-context-unknown',
  'testosterone-low-lh-fsh-low-after-listed-androgen-context-unknown',
  'testosterone-higher-on-listed-aromatase-inhibitor-context-unknown',
  'testosterone-lh-fsh-higher-on-listed-serm-context-unknown',
];

/** Every name that a note can carry: with the suffix too where the rule can say the direction alone. */
const carried: ReadonlySet<string> = new Set(
  rules.flatMap(({ patterns, unless, directionOnly }) =>
    patterns.flatMap((pattern) =>
      unless.length + directionOnly.length > 0 ? [pattern, pattern + CONTEXT_UNKNOWN] : [pattern],
    ),
  ),
);

describe('the names of patterns', () => {
  it('are in the vocabulary of the example panels or in the own list', () => {
    expect([...carried].filter((name) => !shared.has(name) && !own.includes(name))).toEqual([]);
  });

  it('are in the own list only while a rule carries them and the vocabulary does not hold them', () => {
    expect(own.filter((name) => !carried.has(name) || shared.has(name))).toEqual([]);
  });

  it('name no conclusion', () => {
    const conclusions = Object.entries(vocabulary.tags).flatMap(([name, { tier }]) =>
      tier === 'inference' ? [name] : [],
    );
    expect(conclusions.filter((name) => carried.has(name))).toEqual([]);
  });
});
