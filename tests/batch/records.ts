/** So many records as NDJSON, each with other values. */
export const recordLines = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({
      subject: { id: `s${at}`, referenceCategory: at % 2 ? 'male' : 'female', ageYears: 20 + (at % 50) },
      panels: [
        {
          id: 'a',
          observations: [
            { analyte: 'LH', value: String(at % 20), unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
          ],
        },
      ],
    }),
  );

export const ndjson = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
