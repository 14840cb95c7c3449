import ts from 'typescript';
import { blocks, type Block } from './markdown.js';

/** Told of each value that a page claims: its line, what the line comes to, what the page says. */
export type Claim = (line: number, actual: () => Promise<unknown>, claimed: () => Promise<unknown>) => Promise<void>;

export interface PageProgram {
  readonly page: string;
  /** A module whose default export runs the page. Its lines are the lines of the page. */
  readonly source: string;
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** `import { a, type B } from 'labgloss/units'` as one statement a name, from the sources. */
function importsOf(statement: ts.ImportDeclaration): readonly string[] {
  if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
  const from = statement.moduleSpecifier.text.replace(/^labgloss(\/.*)?$/, './src$1/index.ts');
  const named = statement.importClause?.namedBindings;
  if (!named || !ts.isNamedImports(named)) return [`import '${from}';`];
  return named.elements.map((name) => `import { ${name.getText()} } from '${from}';`);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands behind a statement on its line, without the slashes. */
function commentAfter(code: string, statement: ts.Statement): (Edit & { readonly value: string }) | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  if (comment?.kind !== ts.SyntaxKind.SingleLineCommentTrivia) return undefined;
  return { start: comment.pos, end: comment.end, text: '', value: code.slice(comment.pos + 2, comment.end).trim() };
}

function claimEdits(statement: ts.ExpressionStatement, line: number, claimed: string): readonly Edit[] {
  const { expression } = statement;
  return [
    { start: expression.getStart(), end: expression.getStart(), text: `await claim(${line}, async () => (` },
    { start: expression.end, end: expression.end, text: `), async () => (${claimed}))` },
  ];
}

/** The code of a block as part of a function, its imports apart. */
function partOf(
  block: Block,
  answer: Block | undefined,
): { readonly imports: readonly string[]; readonly code: string } {
  const file = ts.createSourceFile('block.ts', block.code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const edits: Edit[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(...importsOf(statement));
      edits.push({ start: statement.getStart(), end: statement.end, text: blank(statement.getText()) });
      continue;
    }
    const exported = ts.canHaveModifiers(statement) ? ts.getModifiers(statement)?.[0] : undefined;
    if (exported?.kind === ts.SyntaxKind.ExportKeyword) {
      edits.push({ start: exported.getStart(), end: exported.end, text: '' });
    }
    const line = block.line + 1 + file.getLineAndCharacterOfPosition(statement.getStart()).line;
    const comment = commentAfter(block.code, statement);
    if (!ts.isExpressionStatement(statement)) {
      if (comment) throw new Error(`${block.page}:${line}: only the value of an expression is compared with a comment`);
      continue;
    }
    if (comment) edits.push(...claimEdits(statement, line, comment.value), comment);
    else if (answer && statement === file.statements.at(-1)) {
      edits.push(...claimEdits(statement, line, JSON.stringify(JSON.parse(answer.code))));
    }
  }
  const code = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), block.code);
  return { imports, code };
}

const isRun = ({ language, attributes }: Block): boolean =>
  (language === 'ts' || language === 'js') && !['file', 'excerpt', 'no-run'].some((name) => attributes.has(name));

/** What a block gives to the code after it. */
function materialOf(block: Block | undefined): string {
  if (!block) return '';
  if (block.language === 'csv') return `const table = ${JSON.stringify(block.code.trimEnd())};`;
  return block.attributes.has('record') ? `const record = ${block.code.replace(/\n\s*/g, ' ')} as const;` : '';
}

/**
 * The programs of all pages. A later block of a page sees what the earlier ones declare, and may declare it anew. A block of
 * `csv` is the text `table` of the next and one of `json record` its `record`; a block of `json` that follows is what the last
 * line comes to.
 */
export const programs: readonly PageProgram[] = [...new Set(blocks.filter(isRun).map(({ page }) => page))].map(
  (page) => {
    const ofPage = blocks.filter((block) => block.page === page);
    const imports = new Set<string>();
    const lines: string[] = [];
    let depth = 0;
    ofPage.forEach((block, index) => {
      if (!isRun(block)) return;
      const after = ofPage[index + 1];
      const part = partOf(block, after?.language === 'json' && after.line - block.end <= 1 ? after : undefined);
      for (const one of part.imports) imports.add(one);
      while (lines.length < block.line - 1) lines.push('');
      lines.push(`{ ${materialOf(ofPage[index - 1])}`);
      lines.push(...part.code.split('\n').slice(0, -1));
      depth += 1;
    });
    lines[0] = `${[...imports].join(' ')} import type { Claim } from './tests/documents/page-program.ts'; export default async function page(claim: Claim): Promise<void> {`;
    return { page, source: `${lines.join('\n')}\n${'}'.repeat(depth + 1)}\n` };
  },
);
