import type { Annotation } from '../../annotation.js';
import { markup, type Markup } from '../markup.js';
import { listedTreatments, treatmentDates, treatmentName } from '../opening.js';
import { trend } from '../pictures/trend.js';
import { courses, therapies, type Course } from './course.js';
import { trendLegend } from './legend.js';
import { table } from './table.js';

/** So many analytes stand together as fit on half a sheet of paper. */
const TOGETHER = 4;

const unitOf = ({ panel: { unit, scale } }: Course): string =>
  `${unit === '' ? '' : ` in ${unit}`}${scale === 'log' ? ' (log scale)' : ''}`;

/** What a figure shows, in words: the values of its table. */
function description(together: readonly Course[], annotation: Annotation): string {
  const analytes = together.map((course) => {
    const limits = course.panel.limits.map(({ label }) => label).join(', ');
    const values = course.values.map(({ day, value }) => `${day} ${value}`).join('; ');
    return `${course.panel.name}${unitOf(course)}${limits === '' ? '' : `, last interval ${limits}`}: ${values}.`;
  });
  const listed = listedTreatments(annotation).map((one) => treatmentName(one) + treatmentDates(one));
  return [...analytes, ...(listed.length === 0 ? [] : [`Recorded treatment: ${listed.join('; ')}.`])].join(' ');
}

const valueTable = (shown: readonly Course[]): Markup =>
  table(
    {
      caption: '',
      style: 'plain',
      titles: ['Measured', 'Collected', 'Panel', 'Result'],
      rows: shown.flatMap((course) =>
        course.values.map(({ day, panel, value }) => [
          course.panel.name,
          day,
          panel,
          [value, course.panel.unit].filter((part) => part !== '').join('\u00a0'),
        ]),
      ),
    },
    'Values over time',
  );

/** Results over time as figures, then as a table; nothing where no analyte has results of two days. */
export function courseFigures(annotation: Annotation): Markup | undefined {
  const shown = courses(annotation);
  const times = shown.flatMap(({ panel }) => panel.points.map(({ time }) => time));
  if (times.length === 0) return undefined;
  const listed = therapies(annotation);
  const figures = Array.from({ length: Math.ceil(shown.length / TOGETHER) }, (_, at) => {
    const together = shown.slice(at * TOGETHER, (at + 1) * TOGETHER);
    return markup`<figure class="wide" tabindex="0" role="group" aria-label="Course of ${together.map(({ panel }) => panel.name).join(', ')}">${trend(
      {
        id: `trend-${at}`,
        title: `Course of ${together.map(({ panel }) => panel.name).join(', ')}`,
        description: description(together, annotation),
        from: Math.min(...times),
        to: Math.max(...times),
        therapies: listed,
        panels: together.map(({ panel }) => panel),
      },
    )}</figure>`;
  });
  return markup`${figures}${trendLegend()}<details class="folded"><summary>Values as a table</summary>${valueTable(shown)}</details>`;
}
