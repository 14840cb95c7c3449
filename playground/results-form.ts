import type { Annotation } from '../src/annotation.js';
import { catalogue } from '../src/analytes/catalogue.js';
import { findAnalyte } from '../src/analytes/find.js';
import { treatmentClasses } from '../src/record/treatment-class.js';
import type { CyclePhase, LabRecord, MenopausalStatus, Observation, Panel, Treatment } from '../src/record/types.js';
import { printUnit } from '../src/units/print-unit.js';
import { usualUnits } from '../src/units/usual-units.js';
import { button, choice, element, entry } from './dom.js';
import {
  addObservation,
  editBound,
  editIntervalText,
  editObservation,
  editPanel,
  editSubject,
  onlyInterval,
  removeObservation,
  valueText,
  withTreatments,
  type Place,
} from './edit-record.js';

/** What the form needs of the page around it. */
export interface FormHost {
  readonly record: () => LabRecord;
  /** An edit inside a field: the form keeps its fields and its focus. */
  readonly edit: (record: LabRecord) => void;
  /** An edit that adds or takes fields: the form is built again. */
  readonly reshape: (record: LabRecord) => void;
}

const NOT_STATED = ['', 'not stated'] as const;
const CATEGORIES = [NOT_STATED, ['male', 'male'], ['female', 'female']] as const;
const STATUSES: readonly (readonly [MenopausalStatus | '', string])[] = [
  NOT_STATED,
  ['premenopausal', 'premenopausal'],
  ['perimenopausal', 'perimenopausal'],
  ['postmenopausal', 'postmenopausal'],
];
const PHASES: readonly (readonly [CyclePhase | '', string])[] = [
  NOT_STATED,
  ['early-follicular', 'early follicular'],
  ['follicular', 'follicular'],
  ['late-follicular', 'late follicular'],
  ['midcycle', 'midcycle'],
  ['luteal', 'luteal'],
];
const YES_NO = [NOT_STATED, ['yes', 'yes'], ['no', 'no']] as const;
const LISTS = [
  ['', 'not stated'],
  ['none', 'none: an empty list'],
  ['listed', 'listed'],
] as const;
const CLASSES = treatmentClasses.map((one) => [one, one.replaceAll('-', ' ')] as const);

const yesNo = (value: boolean | undefined): '' | 'yes' | 'no' => (value === undefined ? '' : value ? 'yes' : 'no');
const stated = <T extends string>(value: T | ''): T | undefined => (value === '' ? undefined : value);

const ANALYTES = 'analyte-names';

/** Names and units are offered, and anything else is accepted: what cannot be read is set aside with its reason. */
const offered = (id: string, values: readonly string[]): HTMLDataListElement =>
  element('datalist', { id }, ...values.map((value) => element('option', { value })));

function ageField({ record, edit }: FormHost): HTMLElement {
  const { birthDate, ageYears } = record().subject ?? {};
  if (birthDate !== undefined) {
    return entry('Birth date', birthDate, (text) =>
      edit(editSubject(record(), { birthDate: text === '' ? undefined : text })),
    );
  }
  return entry(
    'Age in years',
    ageYears === undefined ? '' : String(ageYears),
    (text) => {
      const years = Number(text);
      edit(editSubject(record(), { ageYears: text === '' || !Number.isFinite(years) ? undefined : years }));
    },
    { inputMode: 'decimal', className: 'short' },
  );
}

function subjectFields(host: FormHost): HTMLFieldSetElement {
  const { record, edit } = host;
  const { referenceCategory = '', menopausalStatus = '' } = record().subject ?? {};
  return element(
    'fieldset',
    { className: 'fields' },
    element('legend', {}, 'Stated of the person'),
    choice('Reference category', CATEGORIES, referenceCategory, (value) =>
      edit(editSubject(record(), { referenceCategory: stated(value) })),
    ),
    ageField(host),
    choice('Menopausal status', STATUSES, menopausalStatus, (value) =>
      edit(editSubject(record(), { menopausalStatus: stated(value) })),
    ),
  );
}

function treatmentRow({ record, edit, reshape }: FormHost, treatment: Treatment, at: number): HTMLElement {
  const list = (): readonly Treatment[] => record().treatments ?? [];
  const change = (changed: Partial<Treatment>): void =>
    edit(
      withTreatments(
        record(),
        list().map((one, place) => (place === at ? { ...one, ...changed } : one)),
      ),
    );
  const row = element(
    'div',
    { className: 'fields' },
    choice(`Treatment ${at + 1}`, CLASSES, treatment.class, (value) => change({ class: value })),
    entry('Agent', treatment.agent ?? '', (text) => change({ agent: text === '' ? undefined : text })),
    entry('Since', treatment.start ?? '', (text) => change({ start: text === '' ? undefined : text }), {
      placeholder: 'YYYY-MM-DD',
      className: 'short',
    }),
    button('Remove', `Remove treatment ${at + 1}`, () =>
      reshape(
        withTreatments(
          record(),
          list().filter((_, place) => place !== at),
        ),
      ),
    ),
  );
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', `Treatment ${at + 1}`);
  return row;
}

function treatmentFields(host: FormHost): HTMLFieldSetElement {
  const { record, reshape } = host;
  const { treatments } = record();
  const known = treatments === undefined ? '' : treatments.length === 0 ? 'none' : 'listed';
  const added: Treatment = { class: 'other', status: 'current' };
  return element(
    'fieldset',
    {},
    element('legend', {}, 'Treatments'),
    choice('List of treatments', LISTS, known, (value) =>
      reshape(withTreatments(record(), value === '' ? undefined : value === 'none' ? [] : [added])),
    ),
    ...(treatments ?? []).map((treatment, at) => treatmentRow(host, treatment, at)),
    ...(known === 'listed'
      ? [
          button('Add a treatment', 'Add a treatment', () =>
            reshape(withTreatments(record(), [...(record().treatments ?? []), added])),
          ),
        ]
      : []),
  );
}

/** The words of the record: a catalogue name, else the name that a code came with, else the code. */
function analyteText({ analyte, code, coding = [] }: Observation): string {
  const named = analyte === undefined ? undefined : findAnalyte(analyte);
  const codes = code === undefined ? coding : [code, ...coding];
  const display = codes.find((one) => one.display !== undefined)?.display;
  return named?.name ?? analyte ?? display ?? codes[0]?.code ?? '';
}

/** One cell of the table of results: its label is read to those who do not see the column. */
function cell(
  label: string,
  value: string,
  onInput: (text: string) => void,
  properties: Parameters<typeof entry>[3] = {},
): HTMLTableCellElement {
  const input = element('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    value,
    ariaLabel: label,
    ...properties,
  });
  input.addEventListener('input', () => onInput(input.value.trim()));
  return element('td', {}, input);
}

function intervalCells(
  { record, edit }: FormHost,
  observation: Observation,
  place: Place,
  name: string,
): readonly HTMLTableCellElement[] {
  const interval = onlyInterval(observation);
  if (!interval) return [element('td', { colSpan: 2, className: 'aside' }, 'several intervals printed')];
  if (interval.text !== undefined && interval.low === undefined && interval.high === undefined) {
    const whole = cell(`Interval of ${name}`, interval.text, (typed) => edit(editIntervalText(record(), place, typed)));
    whole.colSpan = 2;
    return [whole];
  }
  return (['low', 'high'] as const).map((side) =>
    cell(
      `Interval of ${name}, ${side} end`,
      valueText(interval[side]),
      (typed) => edit(editBound(record(), place, side, typed)),
      { inputMode: 'decimal' },
    ),
  );
}

/** Where a row stands in the record, so that what is said of it can be shown there. */
const pathOf = ({ panel, at }: Place): string => `/panels/${panel}/observations/${at}`;

function resultRows(host: FormHost, observation: Observation, place: Place): readonly HTMLTableRowElement[] {
  const { record, edit, reshape } = host;
  const name = analyteText(observation) || `row ${place.at + 1}`;
  const found = findAnalyte(analyteText(observation));
  const change = (changed: Partial<Observation>): void => edit(editObservation(record(), place, changed));
  const units = `units-${place.panel}-${place.at}`;
  const path = pathOf(place);
  const analyteCell = cell(`Analyte in row ${place.at + 1}`, analyteText(observation), (text) =>
    change({ analyte: text === '' ? undefined : text, code: undefined, coding: undefined }),
  );
  analyteCell.firstElementChild?.setAttribute('list', ANALYTES);
  const unitCell = cell(`Unit of ${name}`, observation.unit ?? '', (text) =>
    change({ unit: text === '' ? undefined : text }),
  );
  if (found) {
    unitCell.firstElementChild?.setAttribute('list', units);
    unitCell.append(
      offered(
        units,
        usualUnits(found).map((unit) => printUnit(unit)),
      ),
    );
  }
  const row = element(
    'tr',
    { data: { path } },
    analyteCell,
    cell(
      `Result of ${name}`,
      valueText(observation.value),
      (text) => change({ value: text === '' ? undefined : text }),
      {
        inputMode: 'decimal',
      },
    ),
    unitCell,
    ...intervalCells(host, observation, place, name),
    element(
      'td',
      {},
      button('×', `Remove ${name}`, () => reshape(removeObservation(record(), place))),
    ),
  );
  const remarks = element(
    'tr',
    { hidden: true, className: 'remarks', data: { remarks: path } },
    element('td', { colSpan: 6 }),
  );
  return [row, remarks];
}

const COLUMNS = ['Analyte', 'Result', 'Unit', 'Low', 'High'] as const;

function panelFields(host: FormHost, panel: Panel, at: number): HTMLFieldSetElement {
  const { record, edit, reshape } = host;
  const change = (changed: Partial<Panel>): void => edit(editPanel(record(), at, changed));
  const table = element(
    'table',
    {},
    element('caption', { className: 'unseen' }, `Results of ${panel.label ?? `panel ${panel.id}`}`),
    element(
      'thead',
      {},
      element('tr', {}, ...COLUMNS.map((title) => element('th', { scope: 'col' }, title)), element('td', {})),
    ),
    element(
      'tbody',
      {},
      ...panel.observations.flatMap((one, place) => resultRows(host, one, { panel: at, at: place })),
    ),
  );
  return element(
    'fieldset',
    {},
    element('legend', {}, panel.label ?? `Panel ${panel.id}`),
    element(
      'div',
      { className: 'fields' },
      entry('Collected', panel.collectedAt ?? '', (text) => change({ collectedAt: text === '' ? undefined : text }), {
        placeholder: 'YYYY-MM-DDThh:mm',
        className: 'time',
      }),
      choice('Cycle phase', PHASES, panel.cyclePhase ?? '', (value) => change({ cyclePhase: stated(value) })),
      choice('Pregnant', YES_NO, yesNo(panel.pregnant), (value) =>
        change({ pregnant: value === '' ? undefined : value === 'yes' }),
      ),
    ),
    table,
    button('Add a result', `Add a result to ${panel.label ?? `panel ${panel.id}`}`, () =>
      reshape(addObservation(record(), at)),
    ),
  );
}

/** A record as fields: every edit gives a new record to the host. */
export function resultsForm(host: FormHost): HTMLElement {
  const names = Object.values(catalogue).map(({ name }) => name);
  return element(
    'div',
    { className: 'form' },
    offered(ANALYTES, names),
    ...host.record().panels.map((panel, at) => panelFields(host, panel, at)),
    subjectFields(host),
    treatmentFields(host),
  );
}

/** Says in the row of a result why it was set aside, and what was remarked about it. */
export function markRows(form: HTMLElement, { setAside, cautions }: Annotation): void {
  for (const row of form.querySelectorAll<HTMLTableRowElement>('tr[data-remarks]')) {
    const path = row.dataset['remarks'] ?? '';
    const concerns = (one: string): boolean => one === path || one.startsWith(`${path}/`);
    const said = [
      ...setAside.filter((one) => concerns(one.path)).map(({ message }) => `Set aside: ${message}`),
      ...cautions.filter(({ paths }) => paths.some(concerns)).map(({ message }) => message),
    ];
    row.hidden = said.length === 0;
    row.firstElementChild?.replaceChildren(said.join(' '));
  }
}
