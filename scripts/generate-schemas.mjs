// Writes the published JSON Schemas from the zod schemas of the source. With --check it only compares, for CI.
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** For each schema the file to write, the module it is in, its export, the registry with its titles, and what it describes. */
const schemas = [
  {
    file: 'record.schema.json',
    module: 'src/record/schema.ts',
    schema: 'labRecordSchema',
    metadata: 'recordMetadata',
    io: 'input',
  },
  {
    file: 'annotation.schema.json',
    module: 'src/schema/annotation-schema.ts',
    schema: 'annotationSchema',
    metadata: 'annotationMetadata',
    io: 'output',
  },
];

const root = new URL('..', import.meta.url);
const check = process.argv.includes('--check');

/** Node does not read TypeScript, so the module is bundled with zod and loaded from memory. */
async function load(module) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './${module}'; export { toJSONSchema } from 'zod';`,
      resolveDir: root.pathname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

let differs = false;
for (const { file, module, schema, metadata, io } of schemas) {
  const source = await load(module);
  const json = source.toJSONSchema(source[schema], {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    metadata: source[metadata],
  });
  const text = `${JSON.stringify(json, null, 2)}\n`;
  const target = new URL(`schemas/${file}`, root);
  if (!check) {
    await writeFile(target, text);
    console.log(`schemas/${file} written`);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    differs = true;
    console.error(`schemas/${file} is not up to date: run node scripts/generate-schemas.mjs`);
  }
}
if (differs) process.exitCode = 1;
