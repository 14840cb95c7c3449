import ucum from '@lhncbc/ucum-lhc';

const units = ucum.UcumLhcUtils.getInstance();
const MOLECULAR_WEIGHT = 288.431; // of testosterone, in g/mol

/** A value of testosterone in nmol/L, or what is returned for a unit that is not read. */
export const ucumLhc = ({ value, unit }) => {
  const { status, toVal } = units.convertUnitTo(unit, Number(value), 'nmol/L', { molecularWeight: MOLECULAR_WEIGHT });
  return status === 'succeeded' ? toVal : NaN;
};
