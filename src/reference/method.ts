/** The kinds of assay between which a limit is never moved. */
export type MethodKind = 'mass-spectrometry' | 'immunoassay' | 'dialysis' | 'calculated' | 'other';

const KINDS: readonly (readonly [pattern: RegExp, kind: MethodKind])[] = [
  [/\b(?:dialysis|ultrafiltration)/i, 'dialysis'],
  [/\bcalculat|\bvermeulen/i, 'calculated'],
  [/\b(?:lc|gc|id|ms)[-/ ]?(?:lc|gc|ms)|\bmass[- ]spectro|\blcms|\bms\/ms|\btandem mass/i, 'mass-spectrometry'],
  [
    /immuno[- ]?assay|\b(?:eclia|clia|elisa|eia|ria|cmia|irma|ifma|meia|fpia)\b|immunometric|chemiluminescen|radioimmuno|architect|elecsys|cobas|centaur|atellica|immulite|access|advia|vidas|antibod/i,
    'immunoassay',
  ],
];

/** The kind of a method as printed; undefined when none is stated, `other` when its words are not known. */
export function methodKind(method: string | undefined): MethodKind | undefined {
  const text = method?.trim() ?? '';
  if (text === '') return undefined;
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'other';
}
