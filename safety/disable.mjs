// Turns controls off, one at a time, in copies of the project, and runs their tests there.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disablingFault, root } from './read-log.mjs';
import { outcomesOf } from './run-tests.mjs';

/** Everything that is or would be committed, with the packages by a link: tests read documents, evidence and scripts too. */
function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'labgloss-controls-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** How the test of a control comes out without the control. */
async function withoutControl({ disabling, test }, folder) {
  const fault = disablingFault(disabling, folder);
  if (fault) return `cannot be disabled: ${fault}`;
  const path = join(folder, disabling.file);
  const sound = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    sound.replace(disabling.search, () => disabling.replace),
  );
  try {
    const [outcome] = await outcomesOf([test], folder);
    return outcome;
  } finally {
    writeFileSync(path, sound);
  }
}

/** Each copy takes the next control as soon as it is free; the results stand in the order of the controls. */
export async function disableEach(controls, jobs) {
  const results = [];
  const waiting = [...controls.entries()];
  const work = async () => {
    const folder = copyOfProject();
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [at, control] = next;
        results[at] = await withoutControl(control, folder);
        process.stderr.write(`${control.hazard}.${control.at} without its control: ${results[at]}\n`);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, controls.length) }, work));
  return results;
}
