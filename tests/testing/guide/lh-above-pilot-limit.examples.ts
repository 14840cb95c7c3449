import {
  absent,
  categoryNotStated,
  inapplicable,
  indeterminate,
  panel,
  present,
  vary,
  without,
  type RuleExample,
} from '../../../src/testing/index.js';

const above = panel().male(34).noTreatments().lh('14 IU/L');

export const examples: readonly RuleExample[] = [
  present('LH lies above the limit', above),
  absent('LH lies on the limit', panel().male(34).noTreatments().lh('12 IU/L')),
  indeterminate('LH was not measured', vary(above, without('lh')), 'lh'),
  indeterminate('LH came as more than a number below the limit', panel().male(34).lh('>8 IU/L'), 'lh'),
  inapplicable('the female category is stated', panel().female(34).lh('14 IU/L')),
  indeterminate('no category is stated', vary(above, categoryNotStated()), 'subject.referenceCategory'),
];
