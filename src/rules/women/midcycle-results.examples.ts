import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  cyclesAbsent,
  high,
  inPhase,
  inside,
  man,
  phaseBasis,
  phaseNotStated,
  postmenopausal,
  slip,
  vary,
  woman,
} from '../slip.js';

const picture = slip(woman(29), high('lh'), inPhase('midcycle'));

export const midcycleResultsExamples: readonly RuleExample[] = [
  present('mid-cycle is stated and LH was measured', picture),
  present('FSH was measured', slip(woman(29), inside('fsh'), inPhase('midcycle'))),
  present('estradiol was measured', slip(woman(29), inside('estradiol'), inPhase('midcycle'))),
  present('the phase was counted by the calendar', vary(picture, phaseBasis('calendar'))),
  absent('the luteal phase is stated', vary(picture, inPhase('luteal'))),
  absent('none of LH, FSH and estradiol was measured', slip(woman(29), inside('prolactin'), inPhase('midcycle'))),
  absent('a postmenopausal status is stated', vary(picture, postmenopausal)),
  absent('no phase is stated and cycles are absent', vary(picture, phaseNotStated, cyclesAbsent)),
  indeterminate('no phase is stated', vary(picture, phaseNotStated), 'panels[0].cyclePhase'),
  inapplicable('the male category is stated', vary(picture, man(34))),
  indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
];
