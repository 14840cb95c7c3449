import { analyteOf } from '../analytes/find.js';
import { parseExact, toDecimalString, type Exact } from '../logic/exact.js';
import { converted } from '../units/conversion.js';
import { CalculationError } from './calculation-error.js';
import { solveCompetition, type Ligand } from './competition.js';
import { assumedMolarMass, defaultAlbumin } from './equations.js';
import { bindingOf, type Binding } from './mass-action.js';
import { amountOf, type Quantity } from './quantity.js';

/** The association constants of one steroid, in L/mol, as their source prints them. */
export interface SteroidConstants {
  readonly shbgAssociation: string;
  readonly albuminAssociation: string;
}

/** Constants that belong together: those of two authors are not mixed. */
export interface CompetitionConstants {
  /** Whose they are: a citation, printed with the result. */
  readonly source: string;
  readonly testosterone: SteroidConstants;
  readonly estradiol: SteroidConstants;
}

/** Results of one sample, as printed. */
export interface FreeEstradiolInput {
  readonly estradiol: Quantity;
  readonly shbg: Quantity;
  /** Competes for SHBG: without it free estradiol comes out too low, in men by most. */
  readonly testosterone?: Quantity | undefined;
  readonly albumin?: Quantity | undefined;
  readonly pregnant?: boolean | undefined;
}

/** No limit of this calculation is published, so a value has no position. */
export interface FreeEstradiol {
  readonly free: Quantity; // pmol/L, unrounded
  readonly bioavailable: Quantity; // pmol/L, unrounded
  readonly percentFree: string;
  readonly method: string;
  readonly assumed: readonly string[];
  readonly cautions: readonly ('albumin-assumed' | 'albumin-molar-mass-assumed' | 'testosterone-absent')[];
}

function constantOf(text: string, input: string): Exact {
  const read = parseExact(text);
  if (read && read.mantissa > 0n) return read;
  throw new CalculationError('constants-not-stated', input, 'not a plain number above zero', 'a number in L/mol');
}

const bindingFrom = ({ shbgAssociation, albuminAssociation }: SteroidConstants, of: string): Binding =>
  bindingOf({
    shbgAssociation: constantOf(shbgAssociation, `constants.${of}.shbgAssociation`),
    albuminAssociation: constantOf(albuminAssociation, `constants.${of}.albuminAssociation`),
    albuminMolarMass: assumedMolarMass.value,
  });

const ligand = (total: Exact, binding: Binding): Ligand => ({ total, binding });

/**
 * Free estradiol by mass action, with testosterone competing for SHBG where it is given. No set of constants for both steroids was
 * seen on a page that can be cited, so none ships: the caller states them with their source, and the result carries it.
 *
 * Throws UnitError for a unit that is not read, and CalculationError for a value or a constant that is not a plain number above
 * zero, constants without a source, and a stated pregnancy.
 *
 * @example
 * freeEstradiol({ estradiol: { value: '100', unit: 'pmol/L' }, testosterone: { value: '17', unit: 'nmol/L' }, shbg: { value: '35', unit: 'nmol/L' }, albumin: { value: '43', unit: 'g/L' } }, { source: 'constants of the caller', testosterone: { shbgAssociation: '597000000', albuminAssociation: '40600' }, estradiol: { shbgAssociation: '314000000', albuminAssociation: '42100' } }).free.value.slice(0, 5) // '2.767'
 */
export function freeEstradiol(input: FreeEstradiolInput, constants: CompetitionConstants): FreeEstradiol {
  if (input.pregnant === true)
    throw new CalculationError('pregnancy', 'pregnant', 'stated as true', 'a sample without a pregnancy');
  if (constants.source.trim() === '')
    throw new CalculationError('constants-not-stated', 'constants.source', 'empty', 'the citation of the constants');
  const estradiol = analyteOf('estradiol');
  const total = converted(amountOf(input.estradiol, 'estradiol'), estradiol.unit, 'nmol/L', estradiol);
  const competitor = input.testosterone && amountOf(input.testosterone, 'testosterone');
  const albumin = input.albumin ? amountOf(input.albumin, 'albumin') : defaultAlbumin.value;
  const [solved] = solveCompetition(amountOf(input.shbg, 'shbg'), albumin, [
    ligand(total, bindingFrom(constants.estradiol, 'estradiol')),
    ...(competitor ? [ligand(competitor, bindingFrom(constants.testosterone, 'testosterone'))] : []),
  ]).ligands;
  const shown = (value: Exact): Quantity => ({
    value: toDecimalString(converted(value, 'nmol/L', 'pmol/L', estradiol)),
    unit: 'pmol/L',
  });
  return {
    free: shown(solved.free),
    bioavailable: shown(solved.bioavailable),
    percentFree: toDecimalString(solved.percentFree),
    method: `mass action with competition; constants: ${constants.source}`,
    assumed: [...(input.albumin ? [] : [defaultAlbumin.assumed]), assumedMolarMass.assumed],
    cautions: [
      ...(input.albumin ? [] : (['albumin-assumed'] as const)),
      'albumin-molar-mass-assumed',
      ...(competitor ? [] : (['testosterone-absent'] as const)),
    ],
  };
}
