import type { Claim } from '../evidence/claim.js';
import { geneticsDbsnpOrientation } from '../evidence/claims/genetics.js';
import { fold } from './fold.js';
import type { Ambiguity, Notation, Variant } from './variant.js';

/** A call in canonical words ('Val/Met', '*28, one copy'), or why it is not read. */
export type CallReading =
  | { readonly ok: true; readonly call: string }
  | { readonly ok: false; readonly code: RefusedCall; readonly why: string; readonly claim?: Claim };

type RefusedCall = 'genotype-ambiguous' | 'genotype-call-not-read';

const ORDINAL = ['no copy', 'one copy', 'two copies'] as const;
type Count = 0 | 1 | 2;

const COUNTS: Readonly<Record<string, Count>> = { 0: 0, no: 0, zero: 0, 1: 1, one: 1, 2: 2, two: 2 };
const ZYGOSITIES: Readonly<Record<string, Count>> = { heterozygous: 1, homozygous: 2 };

const COPIES = /^(0|1|2|no|zero|one|two)cop(?:y|ies)of(?:the)?(.+)$/;
const ZYGOSITY = /^(heterozygous|homozygous)(?:for)?(?:the)?(.+)$/;

const alleleIn = (notation: Notation, text: string): string | undefined =>
  Object.entries(notation).find(([spelling]) => fold(spelling) === text)?.[1];

/** The allele that a text names, in any notation or by its own name. */
function alleleNamed({ alleles, notations }: Variant, text: string): string | undefined {
  const names = [text, text.replace(/allele$/, '')];
  return (
    alleles.find((allele) => names.includes(fold(allele))) ??
    notations.map((notation) => alleleIn(notation, text)).find((allele) => allele !== undefined)
  );
}

const pair = (alleles: readonly string[], one: string, other: string): string =>
  [one, other].sort((a, b) => alleles.indexOf(a) - alleles.indexOf(b)).join('/');

/** A number of copies is a pair where it leaves no allele open: two copies, or one where there is only one other allele. */
function counted({ alleles, notations }: Variant, count: Count, allele: string): string {
  const [other, ...more] = alleles.filter((one) => one !== allele);
  if (count === 2 && notations.length > 0) return pair(alleles, allele, allele);
  if (other === undefined || more.length > 0) return `${allele}, ${ORDINAL[count]}`;
  return pair(alleles, count === 0 ? other : allele, other);
}

/** 'Val/Met', 'p.[Val158Met];[=]': two alleles in one notation. */
function readPair({ alleles, notations }: Variant, text: string): string | undefined {
  const parts = text.replace(/^p\./, '').split(/[/|;]/);
  const [first, second] = parts;
  if (first === undefined || second === undefined || parts.length > 2) return undefined;
  for (const notation of notations) {
    const [one, other] = [alleleIn(notation, first), alleleIn(notation, second)];
    if (one !== undefined && other !== undefined) return pair(alleles, one, other);
  }
  return undefined;
}

/** 'one copy of Met', 'homozygous for *28'. */
function readCount(variant: Variant, text: string): string | undefined {
  const [, number = '', name = ''] = COPIES.exec(text) ?? ZYGOSITY.exec(text) ?? [];
  const count = COUNTS[number] ?? ZYGOSITIES[number];
  const allele = alleleNamed(variant, name);
  return count === undefined || allele === undefined ? undefined : counted(variant, count, allele);
}

/** Two different alleles, which leaves nothing open where no more than two are known. */
function readHeterozygous(variant: Variant, text: string): string | undefined {
  const [allele, , ...more] = variant.alleles;
  if (text !== 'heterozygous' || more.length > 0) return undefined;
  return allele === undefined ? 'heterozygous' : counted(variant, 1, allele);
}

/** What no variant has one reading of. */
const AMBIGUITIES: readonly Ambiguity[] = [
  {
    call: /^(?=.*[acgt])[acgt[\]()/|;,>-]+$/,
    why: 'letters of bases depend on the strand, and which strand is meant is not known',
    claim: geneticsDbsnpOrientation,
  },
  { call: /^[\d.]+(?:[/|][\d.]+)?$/, why: 'a bare number does not say which allele it counts' },
  {
    call: /^(?:heterozygous|homozygous|(?:\d|no|zero|one|two)cop(?:y|ies))$/,
    why: 'the call does not say which allele it means',
  },
];

const NOT_READ: CallReading = {
  ok: false,
  code: 'genotype-call-not-read',
  why: 'the call is not one of the spellings that are read',
};

function refuse(variant: Variant, text: string): CallReading {
  const ambiguous = { ok: false, code: 'genotype-ambiguous' } as const;
  if (alleleNamed(variant, text) !== undefined)
    return { ...ambiguous, why: 'the call names one allele and leaves the other open' };
  const found = [...variant.ambiguities, ...AMBIGUITIES].find(({ call }) => call.test(text));
  if (!found) return NOT_READ;
  return { ...ambiguous, why: found.why, ...(found.claim && { claim: found.claim }) };
}

/**
 * Reads a call of one variant. What has one reading in the closed table is read; everything else is refused with its reason.
 *
 * @example readCall(comt, 'Met / Val') // { ok: true, call: 'Val/Met' }
 */
export function readCall(variant: Variant, call: string): CallReading {
  const text = fold(call);
  const read = readPair(variant, text) ?? readCount(variant, text) ?? readHeterozygous(variant, text);
  return read === undefined ? refuse(variant, text) : { ok: true, call: read };
}
