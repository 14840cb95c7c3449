// The examples beside a rule: the first of each outcome rendered, the others as a list of facts.
import { verbatim } from './verbatim.mjs';

const FORMS = [
  { name: 'Present', is: ({ outcome, contextUnknown }) => outcome === 'present' && !contextUnknown },
  { name: 'Present, of the direction only', is: ({ contextUnknown }) => contextUnknown === true },
  { name: 'Absent', is: ({ outcome }) => outcome === 'absent' },
  { name: 'Indeterminate', is: ({ outcome }) => outcome === 'indeterminate' },
  { name: 'Inapplicable', is: ({ outcome }) => outcome === 'inapplicable' },
];

const missingInWords = ({ missing = [] }) =>
  missing.length > 0 ? ` (would help: ${missing.map((input) => `\`${input}\``).join(', ')})` : '';

const quoted = (note) => [
  `  > **${note.title}**`,
  '  >',
  `  > ${verbatim(note.text)}`,
  ...(note.unknown.length > 0 ? ['  >', `  > *Not known:* ${note.unknown.join('; ')}.`] : []),
];

/** The note that the rule writes about the latest panel of an example. */
function noteOf(rule, { record }, annotate) {
  const { notes } = annotate(record);
  return notes.findLast((note) => note.rule === rule.id);
}

export function examplesSection(rule, examples, annotate) {
  if (examples.length === 0) return [];
  const lines = FORMS.flatMap(({ name, is }) => {
    const own = examples.filter(is);
    if (own.length === 0) return [];
    const shown = own.flatMap((example, at) => {
      const note = at === 0 ? noteOf(rule, example, annotate) : undefined;
      return [`- ${verbatim(example.name)}${missingInWords(example)}`, ...(note ? ['', ...quoted(note), ''] : [])];
    });
    return [`**${name}**`, '', ...shown, ''];
  });
  return ['## Examples', '', 'The numbers are constructed and belong to nobody.', '', ...lines];
}
