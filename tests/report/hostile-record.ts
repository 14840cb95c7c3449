import type { LabRecord } from '../../src/record/types.js';

/** Texts that a page or a terminal would obey if they were let through. */
export const HOSTILE: readonly string[] = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror=document.title="owned">',
  "' onmouseover='document.title=1' x='",
  '</style><style>*{display:none}</style>',
  '</title><h1>owned</h1>',
  '<svg onload=document.title=1>',
  '</desc></svg><iframe src="https://example.org">',
  '<!-- ]]> --> &lt;b&gt; &#60;b&#62;',
  'javascript:alert(1)',
  '<a href="https://example.org">x</a>',
  '${7*7} {{7*7}} \\u003cscript\\u003e',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  'left\u202eright\u2066hidden\u2069\u200b',
  'line\r\nbreak\u2028\u2029\u0000\u0085',
  '\ud800 lone \udfff \ufffe',
  '<details open><summary>x</summary></details>',
];

/** A record with one of these in every place that takes a free text. */
export function hostileRecord(hostile: string): LabRecord {
  const panel = (id: string, collectedAt: string, value: string): LabRecord['panels'][number] => ({
    id: `${id} ${hostile}`,
    label: hostile,
    source: hostile,
    collectedAt,
    laboratory: hostile,
    observations: [
      {
        source: hostile,
        analyte: 'testosterone',
        value,
        unit: 'nmol/L',
        method: hostile,
        status: hostile,
        laboratory: hostile,
        referenceInterval: { low: '8.6', high: '29.0', text: hostile },
      },
      { source: hostile, analyte: 'LH', value: '12', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
      { source: hostile, analyte: 'prolactin', value: hostile, unit: hostile },
      { source: hostile, analyte: hostile, value: hostile, unit: hostile },
      { source: hostile, analyte: 'FSH', value: '5', unit: 'IU/L', referenceInterval: { text: hostile } },
    ],
  });
  return {
    subject: { id: hostile, source: hostile, referenceCategory: 'male', ageYears: 40, conditions: [hostile] },
    treatments: [{ id: hostile, class: 'testosterone', agent: hostile, start: '2025-02-01' }],
    panels: [panel('a', '2025-01-10T08:00', '6.0'), panel('b', '2025-06-10T08:00', '31')],
  };
}
