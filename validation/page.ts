import { panelsSection } from './panels-section.js';
import { populationSection } from './population-section.js';
import type { Surveyed } from './survey.js';

const LIMITS = [
  'The survey draws people in strata and clusters. No variance is estimated here, so its figures have no intervals.',
  'Treatments, time of collection, cycle phase and menopausal status are not in these files. People on hormones are among those counted, and whatever rests on these inputs is left open.',
  'Every participant gave one sample, but for 88 women with a second draw. Nothing here shows how results of one person vary.',
  'Ages above 80 are recorded as 80. Figures are of adults unless they name another age.',
  'The published figures come from abstracts and, where that is said, from a work that summarizes one. What their authors left out or adjusted for is known only as far as it is printed there.',
  'The expectations beside the example panels were written by one curator; there was no second rater.',
];

/** The page, as Markdown. */
export function page(surveyed: Surveyed): string {
  return [
    '<!-- Written by npm run validate -- --write; do not edit. -->',
    '',
    '# Validation',
    '',
    'How far the notes agree with what others counted and wrote: a national survey annotated person by person beside the published figures of that survey, and panels with the reading of their authors.',
    '',
    populationSection(surveyed),
    panelsSection(),
    '## Limits of this page',
    '',
    ...LIMITS.map((limit) => `- ${limit}`),
    '',
  ].join('\n');
}
