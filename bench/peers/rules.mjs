// The ten rules as plain data, from which each engine gets its own native form. The rules written by hand (../handwritten.ts)
// and those in the project's own language (../ten-rules.ts) are not made from it, so that agreement is a finding.
// They only compare a result with the limits that came with it and say nothing clinical.

/** A condition is an analyte and how its result lies to its limits. One on a result that is not there is never satisfied. */
export const rules = [
  {
    id: 'r01',
    when: [
      ['testosterone', 'low'],
      ['lh', 'high'],
    ],
  },
  {
    id: 'r02',
    when: [
      ['testosterone', 'low'],
      ['lh', 'notHigh'],
    ],
  },
  {
    id: 'r03',
    when: [
      ['testosterone', 'low'],
      ['lh', 'high'],
      ['fsh', 'high'],
    ],
  },
  {
    id: 'r04',
    when: [
      ['testosterone', 'notLow'],
      ['shbg', 'high'],
    ],
  },
  {
    id: 'r05',
    when: [
      ['testosterone', 'low'],
      ['shbg', 'low'],
    ],
  },
  {
    id: 'r06',
    when: [
      ['estradiol', 'high'],
      ['testosterone', 'notHigh'],
    ],
  },
  {
    id: 'r07',
    when: [
      ['estradiol', 'low'],
      ['testosterone', 'notLow'],
    ],
  },
  {
    id: 'r08',
    when: [
      ['testosterone', 'high'],
      ['lh', 'low'],
      ['fsh', 'low'],
    ],
  },
  {
    id: 'r09',
    when: [
      ['testosterone', 'low'],
      ['prolactin', 'high'],
    ],
  },
  {
    id: 'r10',
    when: [
      ['hematocrit', 'high'],
      ['testosterone', 'notLow'],
    ],
  },
];

export const analytes = ['testosterone', 'estradiol', 'lh', 'fsh', 'shbg', 'prolactin', 'hematocrit'];

/** The panel as flat facts: testosterone, testosterone_low, testosterone_high and so on. */
export const factsOf = ({ results }) =>
  Object.fromEntries(
    Object.entries(results).flatMap(([analyte, { value, low, high }]) => [
      [analyte, value],
      [`${analyte}_low`, low],
      [`${analyte}_high`, high],
    ]),
  );
