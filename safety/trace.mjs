#!/usr/bin/env node
// Links each hazard to its controls and each control to a test that passes; with --disable also shows that the test fails once
// the control is turned off, in a copy of the project. Nothing of the project itself is changed.
//   node safety/trace.mjs [--disable] [--only H05,H09] [--jobs N] [--report FILE]
// --report takes the JSON report of a run of all tests instead of running the named ones.
// Exit 1 when a hazard has no passing test, a test is not there, a disabling no longer applies, or a test does not notice it.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { disableEach } from './disable.mjs';
import { controlsOf, logFaults, readLog, root, statuses } from './read-log.mjs';
import { outcomesIn, outcomesOf } from './run-tests.mjs';

const { values: options } = parseArgs({
  options: {
    disable: { type: 'boolean' },
    only: { type: 'string' },
    jobs: { type: 'string' },
    report: { type: 'string' },
  },
});

const log = readLog();
const only = options.only?.split(',');
const isAsked = ({ hazard }) => only === undefined || only.includes(hazard);
const errors = logFaults(log);
const unknown = only?.filter((id) => log.hazards.every((hazard) => hazard.id !== id)) ?? [];
for (const id of unknown) errors.push(`${id}: no hazard of the log`);

const nameOf = ({ hazard, at }) => `${hazard}.${at}`;
const controls = controlsOf(log).filter(isAsked);

async function trace() {
  const tests = controls.map(({ test }) => test);
  const outcomes = options.report
    ? outcomesIn(JSON.parse(readFileSync(options.report, 'utf8')), tests, root)
    : await outcomesOf(tests, root);
  for (const [at, outcome] of outcomes.entries()) {
    const { test } = controls[at];
    if (outcome !== 'passed') errors.push(`${nameOf(controls[at])}: ${outcome}: ${test.file}: ${test.title}`);
  }
  return outcomes;
}

function report(outcomes, disabled) {
  const cells = controls.map((control, at) => [
    nameOf(control),
    control.control,
    control.test.title,
    outcomes[at],
    ...(disabled ? [disabled[at]] : []),
  ]);
  for (const row of [['Hazard', 'Control', 'Test', 'Result', ...(disabled ? ['Disabled'] : [])], ...cells])
    console.log(row.join(' | '));
  const of = (status) => log.hazards.filter((hazard) => hazard.status === status).length;
  const passed = outcomes.filter((outcome) => outcome === 'passed').length;
  console.log(`\n${log.hazards.length} hazards: ${statuses.map((status) => `${of(status)} ${status}`).join(', ')}`);
  console.log(`${controls.length} controls: ${passed} with a test that passes`);
  if (disabled) {
    const noticed = disabled.filter((outcome) => outcome === 'failed').length;
    console.log(`${controls.length} controls disabled: ${noticed} noticed by their test`);
  }
}

if (errors.length === 0) {
  const outcomes = await trace();
  let disabled;
  if (options.disable && errors.length === 0) {
    disabled = await disableEach(controls, Number(options.jobs ?? availableParallelism()));
    for (const [at, outcome] of disabled.entries())
      if (outcome !== 'failed') errors.push(`${nameOf(controls[at])}: with the control disabled its test ${outcome}`);
  }
  report(outcomes, disabled);
}

for (const error of errors) console.error(`ERROR: ${error}`);
process.exitCode = errors.length > 0 ? 1 : 0;
