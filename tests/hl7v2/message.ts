/** A message of a few lines for tests: MSH and PID are there already. */
export const message = (...segments: readonly string[]): string =>
  [
    'MSH|^~\\&|LAB|HOSPITAL|||20260302101500||ORU^R01|1|P|2.5.1',
    'PID|1||4711^^^HOSPITAL^MR||DOE^JANE||19900517|F',
    ...segments,
  ].join('\r');

/** An order collected at 08:10 on 2 March 2026. */
export const ORDER = 'OBR|1|P1|F1|PANEL^Hormones^L|||20260302081000';

/** LH with everything else as stated. */
export const lh = (value: string, more = '|IU/L|1.7-8.6|||F', type = 'NM'): string =>
  `OBX|1|${type}|10501-5^LH^LN||${value}${more.startsWith('|') ? more : `|${more}`}`;
