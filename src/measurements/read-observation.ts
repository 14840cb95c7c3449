import type { Analyte } from '../analytes/analyte.js';
import type { Catalogue } from '../analytes/find.js';
import { mapEnds } from '../logic/possible.js';
import { scaleBy } from '../logic/exact.js';
import type { Observation, Panel } from '../record/types.js';
import { isImplausible, suspectSlip } from '../units/slip.js';
import { readUnit } from '../units/read-unit.js';
import { identify } from './identify.js';
import type { Finding, Measured, SetAside, SetAsideReason } from './measured.js';
import { readPrintedValue } from './printed-value.js';
import { fitsSpecimen } from './specimen.js';
import { isReportable } from './status.js';

/** Every observation comes out as one or the other. */
export type Reading =
  | { readonly measured: Measured; readonly findings: readonly Finding[] }
  | { readonly setAside: SetAside };

const printedOf = ({ value, unit }: Observation): SetAside['printed'] => {
  const text =
    value === undefined
      ? undefined
      : typeof value === 'object'
        ? `${value.low ?? ''}–${value.high ?? ''}`
        : String(value);
  return { ...(text !== undefined && { value: cut(text) }), ...(unit !== undefined && { unit: cut(unit) }) };
};

/** Echoes are kept short: what does not fit here is not a result. */
const ECHO_LENGTH = 200;
const cut = (text: string): string => (text.length > ECHO_LENGTH ? `${text.slice(0, ECHO_LENGTH)}…` : text);

/** A dimensionless analyte may come without a unit; everything else needs one. */
/** An index, a ratio or a score has no unit to be missing. */
export const needsUnit = (analyte: Analyte): boolean => analyte.unit !== '1' && !analyte.unit.startsWith('{');

/** How a flag without a value is said; never as a verdict on the result. */
const FLAG_WORDS: Readonly<Record<NonNullable<Observation['interpretation']>, string>> = {
  low: 'reported as low',
  'critically-low': 'reported as very low',
  normal: 'reported as inside its interval',
  high: 'reported as high',
  'critically-high': 'reported as very high',
  abnormal: 'reported as outside its interval',
  negative: 'reported as negative',
  positive: 'reported as positive',
};

const MISSING_UNIT = 'No unit was printed, and there is no default unit.';

/**
 * Reads one observation of a panel. Nothing throws and nothing is dropped: what cannot be worked with is set aside with its
 * reason, in the order status, identity, specimen, value, unit, plausibility.
 */
export function readObservation(
  observation: Observation,
  path: string,
  panel: Panel,
  catalogue?: Catalogue,
  oversized?: string,
): Reading {
  const aside = (
    reason: SetAsideReason,
    message: string,
    more: { analyte?: string; candidates?: readonly string[] } = {},
  ): Reading => {
    const printed = printedOf(observation);
    const analyte = more.analyte ?? (observation.analyte === undefined ? undefined : cut(observation.analyte));
    return {
      setAside: {
        path,
        origin: 'record',
        panel: panel.id,
        reason,
        message,
        ...(observation.source !== undefined && { source: observation.source }),
        ...(analyte !== undefined && { analyte }),
        ...(printed && Object.keys(printed).length > 0 && { printed }),
        ...(more.candidates && { candidates: more.candidates }),
      },
    };
  };

  if (oversized !== undefined) return aside('size-limit', oversized);
  if (!isReportable(observation.status))
    return aside('status', `The status "${observation.status ?? ''}" is not that of a reported result.`);
  const identity = identify(observation, catalogue);
  if (!identity.ok)
    return aside(identity.reason, identity.message, identity.candidates ? { candidates: identity.candidates } : {});
  const { analyte } = identity;
  const specimen = observation.specimen ?? panel.specimen;
  if (!fitsSpecimen(specimen, analyte)) {
    return aside(
      'specimen',
      `The specimen "${specimen ?? ''}" is not one that the intervals of ${analyte.inSentence} are for.`,
      { analyte: analyte.id },
    );
  }
  const laboratory = observation.laboratory ?? panel.laboratory;

  const printed = observation.value === undefined ? undefined : readPrintedValue(observation.value);
  if (!printed || (!printed.ok && printed.reason === 'no-result')) {
    if (observation.interpretation === undefined) {
      const why = observation.absentReason === undefined ? '' : ` (${cut(observation.absentReason)})`;
      return aside('no-result', `Neither a value nor an interpretation came${why}.`, { analyte: analyte.id });
    }
    return {
      measured: {
        path,
        panel: panel.id,
        observation,
        analyte,
        values: null,
        unit: analyte.unit,
        text: FLAG_WORDS[observation.interpretation],
        doubtfulUnit: false,
        ...(laboratory !== undefined && { laboratory }),
        ...(specimen !== undefined && { specimen }),
      },
      findings: [],
    };
  }
  if (!printed.ok)
    return aside('not-a-number', 'The value is not one number, a number with a comparator, or a range.', {
      analyte: analyte.id,
    });

  const unit = observation.unit?.trim() ?? '';
  if (unit === '' && needsUnit(analyte)) return aside('missing-unit', MISSING_UNIT, { analyte: analyte.id });
  const reading = readUnit(unit === '' ? analyte.unit : unit, analyte);
  if (!reading.ok)
    return aside(`${reading.reason}-unit`, reading.message, { analyte: analyte.id, candidates: reading.candidates });
  if (printed.negative && !analyte.signed)
    return aside('implausible', `A negative ${analyte.inSentence} is not possible.`, { analyte: analyte.id });
  if (printed.zero && !analyte.signed && !analyte.zeroAllowed) {
    return aside('implausible', `A ${analyte.inSentence} of exactly zero is not a measured concentration.`, {
      analyte: analyte.id,
    });
  }
  const values = mapEnds(printed.values, (end) => scaleBy(end, reading.toRecord));
  if (isImplausible(analyte, values, reading.recordUnit)) {
    return aside(
      'implausible',
      `The value lies outside every believable value of ${analyte.inSentence} in ${reading.ucum}.`,
      { analyte: analyte.id },
    );
  }
  const slip = suspectSlip(analyte, values, reading);
  return {
    measured: {
      path,
      panel: panel.id,
      observation,
      analyte,
      values,
      unit: reading.recordUnit,
      reading,
      text: printed.text,
      doubtfulUnit: (slip?.readAs.length ?? 0) > 0,
      ...(laboratory !== undefined && { laboratory }),
      ...(specimen !== undefined && { specimen }),
    },
    findings: slip ? [{ code: slip.code, path, message: slip.message }] : [],
  };
}
