// The software bill of materials of what comes along at run time, in CycloneDX, from the lock file alone.
// npm run sbom writes sbom.cdx.json; with --check it fails where that file is not what the lock gives.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'sbom.cdx.json';

function written() {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    { encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  if (status !== 0) throw new Error(`npm sbom failed\n${stderr}`);
  const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(stdout);
  // another at each run or with each npm: the time, the serial number, the tool, and where a registry was found
  const { component } = metadata;
  const place = ({ externalReferences: _places, properties: _properties, ...one }) => one;
  const byReference = (key) => (a, b) => (a[key] < b[key] ? -1 : 1);
  const bill = {
    ...rest,
    metadata: { component: { ...place(component), name: component.purl.replace(/^pkg:npm\/|@[^@]*$/g, '') } }, // else the name of the folder
    components: components.map(place).sort(byReference('bom-ref')),
    dependencies: dependencies.sort(byReference('ref')),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

const bill = written();
if (!process.argv.includes('--check')) writeFileSync(FILE, bill);
else if (readFileSync(FILE, 'utf8') === bill) console.log(`ok   ${FILE} is what the lock file gives`);
else {
  console.error(`${FILE} is not what the lock file gives: npm run sbom, and commit its result.`);
  process.exitCode = 1;
}
