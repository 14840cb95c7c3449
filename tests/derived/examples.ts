import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as labgloss from '../../src/index.js';
import { UnitError } from '../../src/units/index.js';

/** One worked example: an expression over the public functions, and what is written after `//` beside it. */
export interface WorkedExample {
  readonly expression: string;
  readonly result: string;
}

const EXAMPLE = /^(?<expression>.*\S)\s+\/\/ (?<result>.+)$/;

const exampleOf = (line: string): readonly WorkedExample[] => {
  const { expression, result } = EXAMPLE.exec(line)?.groups ?? {};
  return expression === undefined || result === undefined ? [] : [{ expression: expression.replace(/;$/, ''), result }];
};

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The lines below `@example` in the docstrings of a source file. */
export function examplesOfSource(path: string): readonly WorkedExample[] {
  const blocks = read(path).split('@example').slice(1);
  return blocks.flatMap((block) =>
    block
      .slice(0, block.indexOf('*/'))
      .split('\n')
      .flatMap((line) => exampleOf(line.replace(/^\s*\*\s?/, ''))),
  );
}

/** What the expression comes to; a refusal comes to its code. */
export function evaluated(text: string): unknown {
  try {
    return JSON.parse(JSON.stringify(runInNewContext(`(${text})`, { ...labgloss })));
  } catch (error) {
    if (error instanceof labgloss.CalculationError || error instanceof UnitError) return error.code;
    throw error;
  }
}
