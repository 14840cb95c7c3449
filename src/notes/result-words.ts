import type { Locale } from '../language/locale.js';
import type { Observation } from '../record/types.js';
import type { SpokenResult } from './voice.js';

type Flag = NonNullable<Observation['interpretation']>;

interface ResultWords {
  readonly and: string;
  readonly notMeasured: string;
  /** The laboratory's flag, where it came without a value; in English it is said as everywhere else. */
  readonly flags?: Readonly<Record<Flag, string>>;
}

const words: Readonly<Record<Locale, ResultWords>> = {
  en: { and: ' and ', notMeasured: 'not measured' },
  es: {
    and: ' y ',
    notMeasured: 'sin medir',
    flags: {
      low: 'marcado como bajo',
      'critically-low': 'marcado como muy bajo',
      normal: 'marcado como dentro de su intervalo',
      high: 'marcado como alto',
      'critically-high': 'marcado como muy alto',
      abnormal: 'marcado como fuera de su intervalo',
      negative: 'marcado como negativo',
      positive: 'marcado como positivo',
    },
  },
};

/** The results of one analyte as a plain text names them: '6.1 nmol/L', or that there is none. */
export function resultsInWords(results: readonly Pick<SpokenResult, 'value' | 'flag'>[], locale: Locale): string {
  const { and, notMeasured, flags } = words[locale];
  if (results.length === 0) return notMeasured;
  return results.map(({ value, flag }) => (flag && flags?.[flag]) ?? value.text).join(and);
}
