import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { multiplyFactors, invertFactor, parseExact, scaleBy, toSignificant } from '../../src/logic/exact.js';
import { parseUcum } from '../../src/units/grammar.js';

/** The official cases stay outside the project: their license is not ours. */
const folder = process.env['LABGLOSS_DATA'];
const path = `${folder ?? ''}/ucum/UcumFunctionalTests.xml`;
const isThere = folder !== undefined && existsSync(path);
if (!isThere) console.info('UCUM functional tests: skipped, LABGLOSS_DATA does not lead to them');

const xml = isThere ? readFileSync(path, 'utf8').replace(/<!--[\s\S]*?-->/g, '') : '';
const casesWith = (attribute: string): { readonly [name: string]: string }[] =>
  [...xml.matchAll(/<case\s([^>]*)>/g)]
    .map(([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    )
    .filter((one) => one[attribute] !== undefined);

const significantDigits = (text: string): number => text.replace(/e.*$/i, '').replace(/^0\.0*|\./g, '').length;

describe.skipIf(!isThere)('the official UCUM functional tests', () => {
  it('accepts no invalid code, and reads every valid one whose atoms are known', () => {
    const counts = { read: 0, 'unknown-atom': 0, 'invalid refused': 0 };
    const wrong: string[] = [];
    for (const { unit = '', valid } of casesWith('valid')) {
      const parsed = parseUcum(unit);
      if (valid === 'false' && !parsed.ok) counts['invalid refused'] += 1;
      else if (valid === 'true' && parsed.ok) counts.read += 1;
      else if (valid === 'true' && !parsed.ok && parsed.reason === 'unknown-atom') counts['unknown-atom'] += 1;
      else wrong.push(`${unit} (valid ${valid})`);
    }
    console.info(`UCUM validation: ${JSON.stringify(counts)}`);
    expect(wrong).toEqual([]);
    expect(counts.read).toBeGreaterThan(300);
    expect(counts['invalid refused']).toBe(39);
  });

  it('converts every case whose atoms are known to the digits of the outcome', () => {
    const counts = { right: 0, 'unknown-atom': 0, wrong: 0 };
    for (const { value = '', srcUnit = '', dstUnit = '', outcome = '' } of casesWith('srcUnit')) {
      const [from, to] = [parseUcum(srcUnit), parseUcum(dstUnit)];
      const number = parseExact(value);
      if (!from.ok || !to.ok || !number) {
        const isUnknown = [from, to].some((one) => !one.ok && one.reason === 'unknown-atom');
        counts[isUnknown ? 'unknown-atom' : 'wrong'] += 1;
        continue;
      }
      expect(from.unit.dimension).toEqual(to.unit.dimension);
      const converted = scaleBy(number, multiplyFactors(from.unit.factor, invertFactor(to.unit.factor)));
      expect([srcUnit, Number(toSignificant(converted, significantDigits(outcome)))]).toEqual([
        srcUnit,
        Number(outcome),
      ]);
      counts.right += 1;
    }
    console.info(`UCUM conversion: ${JSON.stringify(counts)}`);
    expect(counts.wrong).toBe(0);
    expect(counts.right).toBeGreaterThanOrEqual(15);
  });
});
