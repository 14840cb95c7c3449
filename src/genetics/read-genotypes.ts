import type { Finding } from '../measurements/measured.js';
import type { Genotype } from '../record/types.js';
import { fold } from './fold.js';
import { readCall } from './read-call.js';
import type { Variant } from './variant.js';
import { variants } from './variants.js';

/** A genotype that was read: its variant, the call in canonical words, and where it is stated. */
interface ReadGenotype {
  readonly variant: Variant;
  readonly call: string;
  readonly paths: readonly string[]; // JSON Pointers into the record
}

/** Every stated genotype is in one of the two: read, or refused with a reason. */
export interface ReadGenotypes {
  readonly read: readonly ReadGenotype[];
  readonly refused: readonly Finding[];
}

type Reading = { readonly variant: Variant; readonly call: string } | Omit<Finding, 'path'>;

const isOfGene = ({ genes }: Variant, gene: string): boolean => genes.some((name) => fold(name) === gene);

/** 'UGT1A1*28' and 'COMT: Val158Met' name the gene once more. */
function withoutGene({ genes }: Variant, text: string): string {
  const gene = genes.find((name) => text.startsWith(fold(name)));
  return gene === undefined ? text : text.slice(fold(gene).length).replace(/^:/, '');
}

const isNamed = (variant: Variant, text: string): boolean =>
  variant.spellings.some((spelling) => fold(spelling) === text || fold(spelling) === withoutGene(variant, text));

const GENES = [...new Set(variants.map(({ genes }) => genes[0]))].join(', ');

function readGenotype({ gene, variant: spelling, call }: Genotype): Reading {
  const ofGene = variants.filter((one) => isOfGene(one, fold(gene)));
  const variant = ofGene.find((one) => isNamed(one, fold(spelling)));
  if (ofGene.length === 0) {
    return {
      code: 'genotype-not-in-table',
      message: `The gene is outside the table of variants. Variants of these genes are read: ${GENES}.`,
    };
  }
  if (!variant) {
    const accepted = ofGene.map(({ name, spellings }) => `${name} (${spellings.join(', ')})`).join('; ');
    return {
      code: 'genotype-not-in-table',
      message: `The variant of ${ofGene[0]?.genes[0] ?? ''} is outside the table. Accepted: ${accepted}.`,
    };
  }
  const reading = readCall(variant, call);
  if (reading.ok) return { variant, call: reading.call };
  const { code, why, claim } = reading;
  const source = claim ? ` (${claim.id})` : '';
  return {
    code,
    message: `${variant.name}: ${why}${source}. Accepted, for example: ${variant.examples.join(', ')}.`,
    ...(claim && { claims: [claim] }),
  };
}

/** Equal statements are one; statements of one variant that differ are all refused. */
function gather(variant: Variant, stated: readonly { readonly call: string; readonly path: string }[]): ReadGenotypes {
  const [first] = stated;
  if (!first) return { read: [], refused: [] };
  const paths = stated.map(({ path }) => path);
  if (stated.every(({ call }) => call === first.call))
    return { read: [{ variant, call: first.call, paths }], refused: [] };
  const message = `${variant.name}: the calls stated for it are not the same, so none is read.`;
  return { read: [], refused: paths.map((path) => ({ code: 'genotypes-disagree', path, message })) };
}

/**
 * Reads the stated genotypes against the closed table. Nothing is guessed: a gene or variant outside it, and a call with more
 * than one reading, are refused in words that do not repeat what was stated.
 */
export function readGenotypes(genotypes: readonly Genotype[] = []): ReadGenotypes {
  if (genotypes.length === 0) return { read: [], refused: [] };
  const readings = genotypes.map((one, at) => ({ reading: readGenotype(one), path: `/subject/genotypes/${at}` }));
  const known = variants.map((variant) =>
    gather(
      variant,
      readings.flatMap(({ reading, path }) =>
        'variant' in reading && reading.variant === variant ? [{ call: reading.call, path }] : [],
      ),
    ),
  );
  return {
    read: known.flatMap(({ read }) => read),
    refused: [
      ...readings.flatMap(({ reading, path }) => ('code' in reading ? [{ ...reading, path }] : [])),
      ...known.flatMap(({ refused }) => refused),
    ],
  };
}
