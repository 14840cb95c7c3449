import { all, truth, type Truth } from '../logic/truth.js';
import type { AgeRange } from '../context/panel-context.js';
import type { Panel, Subject } from '../record/types.js';

/** Whom an interval is for. A group it does not name is one it does not depend on. */
export interface Group {
  readonly category?: 'male' | 'female';
  readonly cyclePhase?: NonNullable<Panel['cyclePhase']>;
  readonly menopausalStatus?: NonNullable<Subject['menopausalStatus']>;
  readonly pregnant?: boolean;
  readonly ageLow?: number;
  readonly ageHigh?: number; // last year of age that still belongs
  /** The print names a group in words that are not read: whether it fits is unknown. */
  readonly unread?: string;
}

/** What is stated of the subject at the time, as far as intervals depend on it. */
export interface Stated {
  readonly category?: 'male' | 'female' | 'none';
  readonly age?: AgeRange;
  readonly cyclePhase?: NonNullable<Panel['cyclePhase']>;
  readonly menopausalStatus?: NonNullable<Subject['menopausalStatus']>;
  readonly pregnant?: boolean;
}

/** Which of the inputs that decide a fit is unknown or does not match. */
export type Facet = 'category' | 'cyclePhase' | 'menopausalStatus' | 'pregnant' | 'age' | 'group';

export interface Fit {
  readonly truth: Truth;
  readonly facets: readonly (readonly [facet: Facet, truth: Truth])[];
}

const WIDER: Readonly<Partial<Record<NonNullable<Panel['cyclePhase']>, readonly NonNullable<Panel['cyclePhase']>[]>>> =
  {
    follicular: ['early-follicular', 'late-follicular'],
  };

function phaseFits(wanted: NonNullable<Panel['cyclePhase']>, stated: Stated): Truth {
  if (stated.category === 'male' || stated.menopausalStatus === 'postmenopausal' || stated.pregnant === true)
    return 'false';
  const phase = stated.cyclePhase;
  if (!phase) return 'unknown';
  if (phase === wanted || WIDER[wanted]?.includes(phase) === true) return 'true';
  return WIDER[phase]?.includes(wanted) === true ? 'unknown' : 'false';
}

function statusFits(wanted: NonNullable<Subject['menopausalStatus']>, stated: Stated): Truth {
  if (stated.category === 'male') return 'false';
  if (stated.menopausalStatus === wanted) return 'true';
  // a stated phase of the cycle or pregnancy is not compatible with postmenopausal, whatever else is stated
  if (wanted === 'postmenopausal' && (stated.cyclePhase !== undefined || stated.pregnant === true)) return 'false';
  if (stated.menopausalStatus === undefined) return 'unknown';
  // the transition belongs to neither side for certain
  return stated.menopausalStatus === 'perimenopausal' || wanted === 'perimenopausal' ? 'unknown' : 'false';
}

function ageFits({ ageLow = -Infinity, ageHigh = Infinity }: Group, age: AgeRange | undefined): Truth {
  if (!age) return 'unknown';
  if (age.max < ageLow || age.min >= ageHigh + 1) return 'false';
  return age.min >= ageLow && age.max < ageHigh + 1 ? 'true' : 'unknown';
}

/** Does an interval for this group fit what is stated? Unknown where the deciding statement is missing. */
export function fits(group: Group, stated: Stated): Fit {
  const facets: (readonly [Facet, Truth])[] = [];
  if (group.category) {
    facets.push(['category', stated.category === undefined ? 'unknown' : truth(stated.category === group.category)]);
  }
  if (group.cyclePhase) facets.push(['cyclePhase', phaseFits(group.cyclePhase, stated)]);
  if (group.menopausalStatus) facets.push(['menopausalStatus', statusFits(group.menopausalStatus, stated)]);
  if (group.pregnant !== undefined) {
    facets.push([
      'pregnant',
      stated.pregnant === undefined
        ? stated.category === 'male'
          ? truth(!group.pregnant)
          : 'unknown'
        : truth(stated.pregnant === group.pregnant),
    ]);
  } else if (stated.pregnant === true) {
    facets.push(['pregnant', 'unknown']); // a print that names no group does not say whether it is for pregnancy
  }
  if (group.ageLow !== undefined || group.ageHigh !== undefined) facets.push(['age', ageFits(group, stated.age)]);
  if (group.unread !== undefined) facets.push(['group', 'unknown']);
  return { truth: all(facets.map(([, value]) => value)), facets };
}
