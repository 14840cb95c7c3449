// The page of the hazards, from the log.
import { statuses } from './read-log.mjs';

const code = (text) => `\`${text}\``;
const fileLink = (file) => `[${code(file)}](../../${file})`;
const risk = ({ severity, likelihood, level }) => `${severity}, likelihood ${likelihood}: level ${level}`;
const cell = (text) => text.replaceAll('|', '\\|');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

const STATUS = {
  controlled: 'controlled',
  partly: 'partly controlled',
  open: 'open',
};

const controlLines = ({ control, where, test }) => [
  `- **${control}.** In ${where.map(fileLink).join(', ')}. Shown by ${fileLink(test.file)}: “${test.title}”.`,
];

function hazardLines({ id, hazard, cause, harm, before, after, status, left, controls }) {
  return [
    `## ${id} ${hazard}`,
    '',
    `*Cause:* ${cause}. *Effect:* ${harm}.`,
    '',
    `Before the controls: ${risk(before)}. After: ${risk(after)}. **${STATUS[status]}**`,
    '',
    ...controls.flatMap(controlLines),
    ...(left ? [...(controls.length > 0 ? [''] : []), `Left: ${left}`] : []),
    '',
  ];
}

function matrix(hazards, when) {
  const of = (level) => hazards.filter((hazard) => hazard[when].level === level).length;
  return row([when, ...[1, 2, 3, 4, 5].map((level) => String(of(level)))]);
}

export function hazardsPage({ hazards }) {
  const controls = hazards.reduce((sum, hazard) => sum + hazard.controls.length, 0);
  const count = (status) => `${hazards.filter((hazard) => hazard.status === status).length} ${STATUS[status]}`;
  return [
    '<!-- Generated from safety/hazards.json by scripts/generate-hazards.mjs; do not edit. -->',
    '',
    '# Hazards',
    '',
    `${hazards.length} hazards (${statuses.map(count).join(', ')}) with ${controls} controls. Severity, likelihood and level are a proposal by engineers, on the five-level matrix that the NHS uses for health software; a clinical safety officer confirms them for a deployment. How to read and run this is told on [the page before](README.md).`,
    '',
    row(['Hazards at level', '1', '2', '3', '4', '5']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    matrix(hazards, 'before'),
    matrix(hazards, 'after'),
    '',
    ...hazards.flatMap(hazardLines),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
