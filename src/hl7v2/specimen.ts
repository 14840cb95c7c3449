import { componentsOf, fieldOf, wordsOf } from './fields.js';
import type { Segment } from './messages.js';

/** Codes of tables 0070 and 0487 whose words the specimen check knows. */
const CODES: Readonly<Record<string, string>> = {
  SER: 'serum',
  PLAS: 'plasma',
  PLB: 'plasma',
  BLD: 'blood',
  BLDV: 'venous blood',
  WB: 'whole blood',
  UR: 'urine',
  SAL: 'saliva',
  SMN: 'semen',
};

/** What a specimen is called: a known code by its word, else its text without 'specimen', else its code. A number is not a name. */
function specimenWord(components: readonly string[]): string | undefined {
  const known = CODES[components[0]?.toUpperCase() ?? ''];
  const words = known ?? wordsOf(components).replace(/\s(?:specimen|sample)$/i, '');
  return /\p{L}/u.test(words) ? words : undefined;
}

/** The type of SPM-4. */
export const specimenOfSpm = (spm: Segment): string | undefined => specimenWord(componentsOf(spm, 4));

/** The source of OBR-15, which versions before 2.5 have in place of an SPM: its first component is a coded element of its own. */
export function specimenOfObr(obr: Segment): string | undefined {
  const { component, subcomponent } = obr.delimiters;
  const [source = ''] = fieldOf(obr, 15).split(component);
  return specimenWord(subcomponent === undefined ? [source] : source.split(subcomponent).map((one) => one.trim()));
}
