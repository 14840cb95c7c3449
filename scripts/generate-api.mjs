// Writes api/<entry>.api.md: everything that an entry exports, with its types, so that a change of the public surface is read in a
// review as a change of these files. With --check it only compares. An export without a doc comment fails either way.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import ts from 'typescript';

const REPORTS = 'api';
const checksOnly = process.argv.includes('--check');

const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.keys(exports)
  .filter((path) => !path.includes('.json'))
  .map((path) => ({
    source: path === '.' ? 'index' : `${path.slice(2)}/index`,
    report: `${[name, ...path.split('/').slice(1)].join('-')}.api.md`,
  }));

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config,
  ts.sys,
  '.',
);
const sourceOf = ({ source }) => resolve('src', `${source}.ts`);

/** Exports that say nothing of themselves, each once with its place. */
function undocumented(program) {
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(sourceOf(entry)))),
  );
  const symbols = new Set(
    exported.map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one)),
  );
  return [...symbols]
    .filter((one) => one.getDocumentationComment(checker).length === 0)
    .map((one) => [one, one.getDeclarations()[0]])
    .filter(([, declaration]) => !program.isSourceFileFromExternalLibrary(declaration.getSourceFile()))
    .map(([one, declaration]) => {
      const file = declaration.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
      return `${relative('.', file.fileName)}:${line + 1} ${one.name}`;
    });
}

/** Only the shape of the surface is reported; what the compiler and the doc comments have to say is checked elsewhere. */
const silent = { default: { logLevel: 'none' } };

function configOf({ source, report }, declarations) {
  const { target, module, moduleResolution, strict, skipLibCheck } = JSON.parse(
    readFileSync('tsconfig.json', 'utf8'),
  ).compilerOptions;
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: join(declarations, `${source}.d.ts`),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: { target, module, moduleResolution, strict, skipLibCheck, types: [] },
          files: [join(declarations, `${source}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: report,
        reportFolder: resolve(REPORTS),
        reportTempFolder: declarations,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        compilerMessageReporting: silent,
        extractorMessageReporting: silent,
        tsdocMessageReporting: silent,
      },
    },
    packageJsonFullPath: resolve('package.json'),
  });
}

/** The reports that are not as the sources are. Without --check they are written. */
function writeReports(declarations) {
  const configs = entries.map((entry) => configOf(entry, declarations));
  const compilerState = CompilerState.create(configs[0], {
    additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  return configs.flatMap((config) => {
    const { apiReportChanged } = Extractor.invoke(config, {
      compilerState,
      localBuild: !checksOnly,
      messageCallback: (message) => {
        message.handled = true; // the list below says the same in a line
      },
    });
    return apiReportChanged ? [relative('.', config.reportFilePath)] : [];
  });
}

mkdirSync(REPORTS, { recursive: true });
// inside the project, so that the declarations find the packages that they import, and not among packages, whose types are not opened
const place = mkdtempSync(resolve('.api-'));
try {
  const program = ts.createProgram(entries.map(sourceOf), {
    ...options,
    noEmit: false,
    emitDeclarationOnly: true,
    rootDir: resolve('src'),
    outDir: place,
  });
  const silentExports = undocumented(program);
  program.emit();
  const changed = writeReports(place);
  const reports = new Set(entries.map(({ report }) => report));
  const left = readdirSync(REPORTS).filter((file) => file.endsWith('.api.md') && !reports.has(file));
  for (const file of left) {
    changed.push(`${REPORTS}/${file}`);
    if (!checksOnly) rmSync(join(REPORTS, file));
  }
  for (const file of changed) console.log(`${file}: ${checksOnly ? 'stale' : 'written'}`);
  if (changed.length === 0) console.log(`${REPORTS}: up to date`);
  for (const one of silentExports) console.error(`without a doc comment: ${one}`);
  if (silentExports.length > 0 || (checksOnly && changed.length > 0)) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true });
}
