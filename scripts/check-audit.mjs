// Known vulnerabilities of what comes along at run time, as the registry lists them. Without a registry to ask it says so.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 60_000 });
let answer = {};
try {
  answer = JSON.parse(stdout);
} catch (error) {
  if (!(error instanceof SyntaxError)) throw error; // no answer is not JSON either
}
const counts = answer.metadata?.vulnerabilities;
if (counts === undefined) console.log('skip the audit: no registry answered');
else if (counts.total === 0) console.log('ok   no known vulnerability in what comes along at run time');
else {
  console.error(`${counts.total} known vulnerabilities in: ${Object.keys(answer.vulnerabilities).join(', ')}`);
  process.exitCode = 1;
}
