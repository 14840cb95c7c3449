import { createAnnotator } from 'labgloss';
import { defineAnalyte, defineRule } from 'labgloss/rules';
import { panel, present, ruleTests } from 'labgloss/testing';
import { definition, inhibinAHigh, interval, study } from './own-analyte.js';
import { claim, examples, ownRule, parts } from './own-rule.js';

it('prescribes', () => {
  const rule = parts(claim);
  defineRule({ ...rule, note: { ...rule.note, title: 'Repeat the LH test' } });
});

it('lacks a citation', () => {
  const { citation: _, ...uncited } = claim;
  defineRule(parts(uncited));
});

it('contradicts its example', () => {
  const wrong = present('LH lies inside', panel().male(34).lh('4.2 IU/L'));
  for (const { run } of ruleTests(ownRule, [wrong, ...examples])) run();
});

it('is not shown by its examples', () => {
  for (const { run } of ruleTests(ownRule, examples.slice(0, 1))) run();
});

it('is not noted', () => {
  expect(panel().male(34).lh('<14 IU/L')).toNote(ownRule);
});

it('is noted against expectation', () => {
  expect(panel().male(34).lh('14 IU/L')).not.toNote(ownRule);
});

it('has an interval without a source', () => {
  const { citation: _, ...uncited } = study;
  interval(uncited);
});

it('has a name of another analyte, and a unit that nothing joins', () => {
  const displayUnits = { si: 'pmol/L', conventional: 'pg/mL' };
  defineAnalyte({ ...definition, names: ['Lutropin'], displayUnits });
});

it('reads an analyte that was not given', () => {
  createAnnotator({ rules: [inhibinAHigh] });
});
