// Reads safety/hazards.json and says what is wrong with it by itself: no test is run here.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

const LEVELS = [1, 2, 3, 4, 5];
const SEVERITIES = ['minor', 'significant', 'considerable', 'major', 'catastrophic'];
const LIKELIHOODS = ['very low', 'low', 'medium', 'high', 'very high'];
export const statuses = ['controlled', 'partly', 'open'];

export const readLog = (folder = root) => JSON.parse(readFileSync(join(folder, 'safety/hazards.json'), 'utf8'));

/** Every control with the hazard that it belongs to. */
export const controlsOf = ({ hazards }) =>
  hazards.flatMap((hazard) => hazard.controls.map((control, at) => ({ ...control, hazard: hazard.id, at: at + 1 })));

const occurrences = (text, part) => text.split(part).length - 1;

/** Why a disabling cannot be applied: the control is not there any more, or stands in more than one place. */
export function disablingFault({ file, search }, folder = root) {
  if (!existsSync(join(folder, file))) return `${file} does not exist`;
  const found = occurrences(readFileSync(join(folder, file), 'utf8'), search);
  return found === 1 ? undefined : `what is searched for stands ${found} times in ${file}`;
}

function riskFaults(risk, name) {
  const isKnown =
    SEVERITIES.includes(risk?.severity) && LIKELIHOODS.includes(risk.likelihood) && LEVELS.includes(risk.level);
  return isKnown ? [] : [`${name} is not a severity, a likelihood and a level of the matrix`];
}

function controlFaults({ control, where, test, disabling }, folder) {
  const faults = [];
  if (!control) faults.push('a control without words');
  for (const file of where ?? []) if (!existsSync(join(folder, file))) faults.push(`${file} does not exist`);
  if (!where?.includes(disabling?.file)) faults.push(`"${control}" is disabled in a file where it is not said to be`);
  else faults.push(...[disablingFault(disabling, folder)].filter(Boolean));
  if (!test?.file || !test.title) faults.push(`"${control}" names no test`);
  else if (!existsSync(join(folder, test.file))) faults.push(`${test.file} does not exist`);
  return faults;
}

/** A hazard without a control is one that is said to be open; one that is not wholly controlled says what is left. */
function statusFaults({ status, controls, left }) {
  if (!statuses.includes(status)) return [`status ${status}`];
  const faults = [];
  if ((status === 'open') !== (controls.length === 0)) faults.push(`is ${status} with ${controls.length} controls`);
  if (status !== 'controlled' && !left) faults.push(`is ${status} and does not say what is left`);
  return faults;
}

/** The defects of the log, one line each. */
export function logFaults(log, folder = root) {
  return log.hazards.flatMap((hazard, at) => {
    const expected = `H${String(at + 1).padStart(2, '0')}`;
    const faults = [
      ...(hazard.id === expected ? [] : [`stands where ${expected} belongs`]),
      ...['hazard', 'cause', 'harm'].filter((field) => !hazard[field]).map((field) => `no ${field}`),
      ...riskFaults(hazard.before, 'before'),
      ...riskFaults(hazard.after, 'after'),
      ...statusFaults(hazard),
      ...hazard.controls.flatMap((control) => controlFaults(control, folder)),
    ];
    return faults.map((fault) => `${hazard.id}: ${fault}`);
  });
}
