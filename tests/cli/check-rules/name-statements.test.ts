import { describe, expect, it } from 'vitest';
import { statementsOfName } from '../../../src/cli/check-rules/name-statements.js';

const said = (name: string): readonly string[] => statementsOfName(name).map(({ about, says }) => `${about} ${says}`);

describe('what a name says by its own words', () => {
  it('places each analyte that stands before a relation', () => {
    expect(said('testosterone-low-lh-fsh-unraised')).toEqual(['testosterone low', 'lh not-high', 'fsh not-high']);
    expect(said('fsh-raised-lh-inside')).toEqual(['fsh high', 'lh inside']);
    expect(said('testosterone-high-lh-not-low')).toEqual(['testosterone high', 'lh not-low']);
  });

  it('takes the longest name of an analyte, and free for free testosterone', () => {
    expect(said('free-testosterone-low')).toEqual(['free-testosterone low']);
    expect(said('shbg-high-testosterone-high-free-inside')).toEqual([
      'shbg high',
      'testosterone high',
      'free-testosterone inside',
    ]);
  });

  it('leaves out what stands beside an or', () => {
    expect(said('estradiol-high-lh-or-fsh-low')).toEqual(['estradiol high']);
    expect(said('testosterone-low-or-near-limit-shbg-not-measured')).toEqual(['shbg not-measured']);
    expect(said('hematocrit-high-with-listed-androgen-or-high-testosterone')).toEqual(['hematocrit high']);
  });

  it('says nothing where other words stand between', () => {
    expect(said('testosterone-immunoassay-at-low-concentration')).toEqual([]);
    expect(said('fsh-below-postmenopausal-interval')).toEqual([]);
  });

  it('reads changes and listed sources', () => {
    expect(said('testosterone-higher-on-listed-aromatase-inhibitor')).toEqual(['testosterone since before higher']);
    expect(said('lh-fsh-low-on-listed-androgen')).toEqual(['a listed source listed', 'lh low', 'fsh low']);
    expect(said('lh-fsh-low-testosterone-not-low-no-listed-source')).toEqual([
      'a listed source not-listed',
      'lh low',
      'fsh low',
      'testosterone not-low',
    ]);
  });
});
