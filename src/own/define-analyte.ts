import type { LoincCode, OwnAnalyte, OwnAnalyteId } from '../analytes/analyte.js';
import type { Claim } from '../evidence/claim.js';
import { checkLanguage } from '../language/guard.js';
import { isNegative, isZero, parseExact } from '../logic/exact.js';
import { isSameDimension, MOLES_PER_VOLUME } from '../units/dimension.js';
import { parseUcum } from '../units/grammar.js';
import { readUnit } from '../units/read-unit.js';
import { valueNamed } from './claim-problems.js';
import { collisionsOf, takenByShipped } from './collisions.js';
import { DefinitionError, shown, type DefinitionProblem } from './definition-error.js';

/** What `defineAnalyte` takes: what cannot be left out comes first. */
export interface AnalyteDefinition<Id extends OwnAnalyteId = OwnAnalyteId>
  extends
    Pick<OwnAnalyte<Id>, 'id' | 'name' | 'inSentence' | 'unit'>,
    Partial<
      Pick<
        OwnAnalyte<Id>,
        | 'inSentenceIn'
        | 'names'
        | 'loinc'
        | 'otherUnits'
        | 'displayUnits'
        | 'digits'
        | 'specimen'
        | 'displayScale'
        | 'signed'
        | 'zeroAllowed'
      >
    > {
  /** The value of a claim in g/mol, a constant of an equation. Mass then converts into the unit of record, which is in moles. */
  readonly molarMass?: { readonly claim: Claim; readonly key: string };
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LOINC_CODE = /^\d{1,7}-\d$/;
const PROPERTIES: readonly LoincCode['property'][] = [
  'mass',
  'moles',
  'arbitrary',
  'fraction',
  'number',
  'score',
  'ratio',
];
const SPECIMENS: readonly OwnAnalyte['specimen'][] = ['blood', 'semen', 'imaging'];
const MOST_DIGITS = 6;
const DIGITS = 3;
const LONGEST_NAME = 80;

const isName = (text: unknown): boolean =>
  typeof text === 'string' &&
  text.trim() === text &&
  text !== '' &&
  text.length <= LONGEST_NAME &&
  !/[\r\n]/.test(text);

/** What is wrong with the words and codes themselves. */
function wordProblems({
  id,
  name,
  inSentence,
  inSentenceIn,
  names,
  loinc,
  specimen,
  digits,
}: OwnAnalyte): readonly DefinitionProblem[] {
  const wrong = (isRight: boolean, path: string, value: unknown, accepted: string): readonly DefinitionProblem[] =>
    isRight ? [] : [{ path, found: shown(value), accepted }];
  const nameText = `a text of at most ${LONGEST_NAME} characters on one line`;
  return [
    ...wrong(ID.test(id), 'id', id, 'a namespace, a colon and a name, in lower-case kebab: acme:inhibin-a'),
    ...wrong(isName(name), 'name', name, `${nameText}, as at the start of a line: Inhibin A`),
    ...wrong(isName(inSentence), 'inSentence', inSentence, `${nameText}, as inside a sentence: inhibin A`),
    ...Object.entries(inSentenceIn ?? {}).flatMap(([locale, text]) =>
      wrong(isName(text), `inSentenceIn.${locale}`, text, nameText),
    ),
    ...names.flatMap((text, at) => wrong(isName(text), `names[${at}]`, text, nameText)),
    ...loinc.flatMap(({ code, display, property }, at) => [
      ...wrong(LOINC_CODE.test(code), `loinc[${at}].code`, code, 'a LOINC code: 2986-8'),
      ...wrong(typeof display === 'string' && display !== '', `loinc[${at}].display`, display, "LOINC's own name"),
      ...wrong(PROPERTIES.includes(property), `loinc[${at}].property`, property, PROPERTIES.join(', ')),
    ]),
    ...wrong(SPECIMENS.includes(specimen), 'specimen', specimen, SPECIMENS.join(', ')),
    ...wrong(
      Number.isInteger(digits) && digits >= 1 && digits <= MOST_DIGITS,
      'digits',
      digits,
      `a whole number of significant digits from 1 to ${MOST_DIGITS}`,
    ),
  ];
}

/** Names stand in notes, so they describe as notes do. They are read inside a sentence. */
function languageProblems({ name, inSentence, inSentenceIn }: OwnAnalyte): readonly DefinitionProblem[] {
  const names = { name, inSentence, ...(inSentenceIn?.es !== undefined && { 'inSentenceIn.es': inSentenceIn.es }) };
  return Object.entries(names).flatMap(([path, text]) =>
    checkLanguage(`Seen: the ${text} result`, 'plain').map(({ match, why }) => ({
      path,
      found: `"${text}"`,
      accepted: `a name without "${match}": ${why}`,
    })),
  );
}

const UCUM = 'a unit in UCUM that laboratories print: ng/L, pmol/L, [IU]/L';

/** Each unit of record is a family of its own, and each unit of display belongs to one. */
function unitProblems(analyte: OwnAnalyte): readonly DefinitionProblem[] {
  const { unit, otherUnits = [], displayUnits, molarMass } = analyte;
  const records = [['unit', unit], ...otherUnits.map((one, at) => [`otherUnits[${at}]`, one] as const)] as const;
  const unread = records.filter(([, text]) => typeof text !== 'string' || !parseUcum(text).ok);
  if (unread.length > 0) return unread.map(([path, text]) => ({ path, found: shown(text), accepted: UCUM }));
  const ofRecord = parseUcum(unit);
  if (molarMass && ofRecord.ok && !isSameDimension(ofRecord.unit.dimension, MOLES_PER_VOLUME)) {
    return [
      {
        path: 'unit',
        found: `"${unit}" beside a molar mass`,
        accepted: 'moles in a volume, as pmol/L, into which mass converts',
      },
    ];
  }
  const families = records.flatMap(([path, text]): readonly DefinitionProblem[] => {
    const reading = readUnit(text, analyte);
    if (!reading.ok) return [{ path, found: shown(text), accepted: UCUM }];
    if (reading.recordUnit === text) return [];
    return [
      {
        path,
        found: shown(text),
        accepted: `a unit that does not convert into ${reading.recordUnit}: this one does without being listed`,
      },
    ];
  });
  if (families.length > 0) return families;
  return Object.entries(displayUnits).flatMap(([system, text]) =>
    typeof text === 'string' && readUnit(text, analyte).ok
      ? []
      : [
          {
            path: `displayUnits.${system}`,
            found: shown(text),
            accepted: `a unit that converts into ${records.map(([, one]) => one).join(' or ')}; mass and moles are joined by a molarMass with its claim`,
          },
        ],
  );
}

const GRAMS_PER_MOLE = 'g/mol';

/** The molar mass, if it has a source. */
function readMolarMass(
  id: OwnAnalyteId,
  named: NonNullable<AnalyteDefinition['molarMass']>,
): { readonly molarMass?: OwnAnalyte['molarMass']; readonly problems: readonly DefinitionProblem[] } {
  const { value, problems } = valueNamed(named, 'molarMass.', id);
  if (!value || problems.length > 0) return { problems };
  const { statistic, unit, value: gramsPerMole = '' } = value;
  const exact = parseExact(gramsPerMole);
  const isPositive = exact !== undefined && !isZero(exact) && !isNegative(exact);
  const isMass = statistic === 'equation-constant' && unit === GRAMS_PER_MOLE && isPositive;
  if (isMass) return { molarMass: { gramsPerMole, claim: named.claim }, problems };
  const found = `${shown(gramsPerMole)} ${unit}, ${statistic}`;
  const accepted = `a positive decimal of statistic equation-constant in ${GRAMS_PER_MOLE}`;
  return { problems: [{ path: 'molarMass.key', found, accepted }] };
}

/**
 * Defines an analyte of one's own, to be given to `createAnnotator` and `annotate` with the option `analytes`. It is identified
 * by its names and LOINC codes, measured, converted, placed and spoken of as those of the catalogue are.
 *
 * Left out are: other names and codes (none), the units for display (that of record), digits (3), the specimen (blood).
 *
 * @throws DefinitionError with every problem: an id without a namespace, a unit that is not read, units that nothing joins, a
 * name or code that is one of the catalogue's, a molar mass without a source, a name that does not describe
 * @example
 * defineAnalyte({ id: 'acme:inhibin-a', name: 'Inhibin A', inSentence: 'inhibin A', unit: 'ng/L' }).displayUnits.si // 'ng/L'
 */
export function defineAnalyte<const Id extends OwnAnalyteId>(definition: AnalyteDefinition<Id>): OwnAnalyte<Id> {
  const { molarMass: named, ...rest } = definition;
  const read = named && readMolarMass(rest.id, named);
  const analyte: OwnAnalyte<Id> = {
    names: [],
    loinc: [],
    displayUnits: { si: rest.unit, conventional: rest.unit },
    digits: DIGITS,
    specimen: 'blood',
    ...rest,
    ...(read?.molarMass && { molarMass: read.molarMass }),
  };
  const problems = wordProblems(analyte);
  const further = problems.length > 0 ? [] : [...collisionsOf(analyte, takenByShipped), ...languageProblems(analyte)];
  const all = [...problems, ...further, ...(read?.problems ?? []), ...unitProblems(analyte)];
  if (all.length > 0) throw new DefinitionError(`The analyte ${rest.id}`, all);
  return analyte;
}
