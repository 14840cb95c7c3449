import { nameOf } from '../src/report/words.js';
import everyday from '../examples/panels/everyday-panels.json' with { type: 'json' };
import first from '../examples/panel.json' with { type: 'json' };
import table from './samples/table.csv';
import bundle from './samples/bundle.fhir';
import message from './samples/message.hl7';

/** A panel to begin with: constructed, of nobody. */
export interface Sample {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

const sentence = (topic: string): string => {
  const words = topic.replace(/^\d+-/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

type Everyday = (typeof everyday.panels)[number]['record'];

/** What was measured, and what is stated of treatments: enough to choose by. */
function summary({ panels, treatments }: Everyday): string {
  const analytes = new Set(
    panels.flatMap(({ observations }) => observations.map(({ analyte }) => nameOf(analyte, {}))),
  );
  const classes = treatments?.map((one) => one.class.replaceAll('-', ' '));
  const listed =
    classes === undefined ? 'treatments not stated' : classes.length === 0 ? 'no treatments' : classes.join(', ');
  return `${[...analytes].join(', ')}; ${listed}`;
}

const asText = (record: unknown): string => JSON.stringify(record, null, 2);

export const samples: readonly Sample[] = [
  { id: 'panel', group: 'To begin with', name: 'A first panel', text: asText(first) },
  { id: 'hl7v2', group: 'To begin with', name: 'A message in HL7 v2', text: message.replaceAll('\n', '\r\n') },
  { id: 'fhir', group: 'To begin with', name: 'A bundle in FHIR', text: bundle },
  { id: 'csv', group: 'To begin with', name: 'A table as CSV', text: table },
  ...everyday.panels.map(({ id, topic, record }) => ({
    id,
    group: sentence(topic),
    name: summary(record),
    text: asText(record),
  })),
];
