import type { Claim, ClaimUse, ClaimValue, Statistic, Work } from './claim.js';

type Shape = { readonly [key: string]: readonly [analyte: string, statistic: Statistic] };

/** A claim as it is generated: nothing is said twice, and each value is one line. */
interface CompactClaim<Use extends ClaimUse, Values extends Shape> extends Omit<
  Claim<Use, Values>,
  'citation' | 'quotedBy' | 'secondary' | 'values' | 'shape'
> {
  readonly citation: () => Work;
  readonly quotedBy?: () => Work;
  readonly secondary?: boolean;
  readonly values?: NoInfer<{ readonly [Key in keyof Values]: string }>; // the declared type of the claim says which
}

/** The two ends of '1.9..16'; an end may be absent. */
function endsOf(text: string): readonly [string, string] {
  const [low = '', high = ''] = text.split('..');
  return [low, high];
}

function partOf(part: string): Partial<ClaimValue> {
  const [, name, text = ''] = /^(n|sd|se|ci95)=(.+)$/.exec(part) ?? [];
  if (name === 'n') return { n: Number(text) };
  if (name === 'ci95') return { ci95: endsOf(text) };
  if (name !== undefined) return { [name]: text };
  if (part === '<' || part === '<=' || part === '>' || part === '>=' || part === '=') return { comparator: part };
  if (!part.includes('..')) return { value: part };
  const [low, high] = endsOf(part);
  return { ...(low !== '' && { low }), ...(high !== '' && { high }) };
}

/**
 * Reads the line of a value: analyte, statistic, unit, then a number, a range, or both, and what else its source gives of them.
 *
 * @example valueOf('estradiol', 'estradiol median pmol/L 355.26 198.44..646.15 n=1508').high // '646.15'
 */
function valueOf(key: string, line: string): ClaimValue {
  const [analyte = '', statistic, unit = '', ...parts] = line.split(' ');
  // the generator writes the statistic that the type of the claim names
  const start: ClaimValue = { key, analyte, statistic: statistic as Statistic, unit };
  return parts.reduce((value, part) => ({ ...value, ...partOf(part) }), start);
}

const readValues = (lines: Readonly<Record<string, string>> = {}): { readonly [key: string]: ClaimValue } =>
  Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, valueOf(key, line)]));

/**
 * The claim that a generated entry stands for. Its values and its work are read when they are first asked for: a program that
 * starts has hundreds of claims at hand and speaks of few.
 */
export function claim<Use extends ClaimUse, Values extends Shape>({
  citation,
  quotedBy,
  values: lines,
  secondary = false,
  ...rest
}: CompactClaim<Use, Values>): Claim<Use, Values> {
  let read: Claim<Use, Values>['values'] | undefined;
  return {
    ...rest,
    ...(quotedBy && { quotedBy: quotedBy() }),
    secondary,
    get citation() {
      return citation();
    },
    get values() {
      // the lines have the keys of `Values`, and no key is added or lost here
      return (read ??= readValues(lines) as Claim<Use, Values>['values']);
    },
  };
}
