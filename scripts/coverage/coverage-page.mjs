// The page of coverage, from the rows and from the library itself: what answers each row, and on which claims it rests.
import { reasons } from './reasons.mjs';

const code = (text) => `\`${text}\``;
const cell = (text) => text.replaceAll('|', '\\|');
const escaped = (text) => text.replaceAll('*', '\\*');
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
const bullet = (title, items) => (items.length === 0 ? [] : [`- ${title}:`, ...items.map((item) => `  - ${item}`)]);
const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/** Does something of the library answer the row? For a companion that is its catalogue entry too. */
const isClosed = ({ rules = [], calculations = [], effects = [], facts = [], analytes = [] }) =>
  rules.length + calculations.length + effects.length + facts.length + analytes.length > 0;

const stateOf = (row) => {
  if (row.open) return 'open';
  if (!isClosed(row)) return 'not yet';
  return row.notYet ? 'closed in part' : 'closed';
};

const ruleLink = (id) => `[${code(id)}](rules/${id}.md)`;
const claimLink = (rule, claim) => `[${code(claim)}](rules/${rule}.md#${claim})`;

function ruleLines(ids, { rules, claimsOf }) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return ids.map((id) => {
    const rule = known.get(id);
    const claims = claimsOf(rule).map((claim) => claimLink(id, claim.id));
    return `${ruleLink(id)}: ${rule.note.title}. ${claims.length === 0 ? 'Rests on no claim.' : `Claims: ${claims.join(', ')}`}`;
  });
}

const words = (id) => id.replaceAll('-', ' ');

function effectLines(classes, { publishedEffects, analyteOf }) {
  return classes.map((one) => {
    const effects = publishedEffects.filter(({ treatment }) => treatment === one);
    const said = effects.map(
      ({ analyte, direction, claim }) => `${analyteOf(analyte).inSentence} ${direction} (${code(claim.id)})`,
    );
    return `${words(one)}: ${said.join('; ')}`;
  });
}

const intervalClaims = (id, { publishedIntervals }) => [
  ...new Set(publishedIntervals.filter(({ analyte }) => analyte === id).map(({ claim }) => claim.id)),
];

/** The entries of the catalogue behind the companions. */
function companionTable(section, library) {
  const rows = section.rows.flatMap(({ analytes = [], rules = [] }) =>
    analytes.map((id) => {
      const { name, unit, otherUnits = [], displayUnits, loinc } = library.analyteOf(id);
      const units = [...new Set([displayUnits.si, displayUnits.conventional, ...otherUnits])].filter(
        (one) => one !== unit,
      );
      const claims = intervalClaims(id, library);
      return tableRow([
        cell(name),
        code(id),
        code(unit),
        units.map(code).join(', ') || '–',
        String(loinc.length),
        claims.length === 0 ? 'no' : `yes: ${claims.map(code).join(', ')}`,
        rules.map(ruleLink).join(', ') || '–',
      ]);
    }),
  );
  if (rows.length === 0) return [];
  return [
    tableRow([
      'Companion',
      'Id',
      'Unit of record',
      'Further units',
      'LOINC codes',
      'Published interval',
      'Notes of its row',
    ]),
    tableRow(['---', '---', '---', '---', '---:', '---', '---']),
    ...rows,
    '',
  ];
}

function openLines({ open, notYet }) {
  if (open) {
    const named = open.claims.length === 0 ? '' : ` (${open.claims.map(code).join(', ')})`;
    return [`- Open: ${reasons[open.reason]}${named}`];
  }
  return notYet ? [`- Not yet: ${notYet}`] : [];
}

function rowLines(row, library) {
  const { rules = [], calculations = [], effects = [], facts = [], evidence = [], analytes = [] } = row;
  return [
    `### ${row.id}${row.core ? ' (core)' : ''}: ${stateOf(row)}`,
    '',
    `${escaped(row.row)}.${row.expected ? ` *Expected:* ${escaped(row.expected)}.` : ''}`,
    '',
    ...bullet('Rules', ruleLines(rules, library)),
    ...bullet(
      'Calculated',
      [...new Set(calculations)].map((id) => `${library.analyteOf(id).inSentence} (${code(id)})`),
    ),
    ...bullet('Published directions during a listed treatment', effectLines(effects, library)),
    ...bullet(
      'Context facts',
      facts.map((fact) => `${code(fact)}: ${library.contextFacts[fact].is}`),
    ),
    ...(analytes.length === 0 ? [] : [`- Catalogue: ${analytes.map(code).join(', ')}`]),
    ...(evidence.length === 0 ? [] : [`- Further claims held: ${evidence.map(code).join(', ')}`]),
    ...openLines(row),
    '',
  ];
}

function summary(sections) {
  const rows = sections.map(({ id, title, rows: own }) => {
    const of = (state) => String(own.filter((row) => stateOf(row) === state).length);
    return tableRow([
      `[${id}](#${anchor(id, title)})`,
      title,
      String(own.length),
      of('closed'),
      of('closed in part'),
      of('open'),
      of('not yet'),
    ]);
  });
  return [
    tableRow(['Section', 'Subject', 'Rows', 'Closed', 'Closed in part', 'Open', 'Not yet']),
    tableRow(['---', '---', '---:', '---:', '---:', '---:', '---:']),
    ...rows,
    '',
  ];
}

const anchor = (id, title) =>
  `${id}-${title}`
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

export function coveragePage(sections, library) {
  const { rules } = library;
  const all = sections.flatMap((section) => section.rows);
  const lines = [
    '<!-- Generated by scripts/generate-coverage.mjs; do not edit. -->',
    '',
    '# Coverage',
    '',
    `The clinical ground in ${count(all.length, 'row', 'rows')}, and what answers each: ${count(rules.length, 'rule', 'rules')}, quantities calculated from results, published directions of change, and facts about the record. A row is closed when at least one of these answers it, closed in part when a part of it is named that nothing answers so far, open for the reason given where the evidence does not carry an answer, and not yet answered otherwise. A companion is closed by its entry in the catalogue. Rules and claims are shown in full on [the pages of the rules](rules/README.md).`,
    '',
    ...summary(sections),
    ...sections.flatMap((section) => [
      `## ${section.id} ${section.title}`,
      '',
      ...(section.expected ? [`*Expected of each row:* ${escaped(section.expected)}.`, ''] : []),
      ...companionTable(section, library),
      ...section.rows.flatMap((row) => rowLines(row, library)),
    ]),
  ];
  return lines.join('\n').replace(/\n+$/, '\n');
}
