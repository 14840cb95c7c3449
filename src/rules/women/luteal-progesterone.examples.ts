import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  cyclesAbsent,
  inPhase,
  inside,
  man,
  phaseBasis,
  phaseNotStated,
  slip,
  vary,
  woman,
} from '../slip.js';

const picture = slip(woman(29), inside('progesterone'), inPhase('luteal'), phaseBasis('ovulation-timed'));

export const lutealProgesteroneExamples: readonly RuleExample[] = [
  present('the luteal phase was timed by ovulation', picture),
  present('the luteal phase was counted by the calendar', vary(picture, phaseBasis('calendar'))),
  present('the basis of the phase is not stated', vary(picture, phaseBasis(undefined))),
  absent('the follicular phase is stated', vary(picture, inPhase('follicular'))),
  absent('no phase is stated and cycles are absent', vary(picture, phaseNotStated, cyclesAbsent)),
  absent('progesterone was not measured', slip(woman(29), inside('lh'), inPhase('luteal'))),
  indeterminate('no phase is stated', vary(picture, phaseNotStated), 'panels[0].cyclePhase'),
  inapplicable('the male category is stated', vary(picture, man(40))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
