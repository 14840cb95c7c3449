import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import { categoryNotStated, inPhase, inside, man, phaseBasis, phaseNotStated, slip, vary, woman } from '../slip.js';

const picture = slip(woman(29), inside('progesterone'), inPhase('luteal'), phaseBasis('calendar'));

export const progesteronePhaseByCalendarExamples: readonly RuleExample[] = [
  present('the luteal phase was counted by the calendar', picture),
  absent('the phase was timed by ovulation', vary(picture, phaseBasis('ovulation-timed'))),
  absent('no phase is stated', vary(picture, phaseNotStated)),
  indeterminate(
    'the basis of the phase is not stated',
    vary(picture, phaseBasis(undefined)),
    'panels[0].cyclePhaseBasis',
  ),
  absent('progesterone was not measured', slip(woman(29), inside('lh'), inPhase('luteal'), phaseBasis('calendar'))),
  inapplicable('the male category is stated', vary(picture, man(40))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
