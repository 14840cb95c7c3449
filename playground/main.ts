import * as z from 'zod';
import type { Annotation } from '../src/annotation.js';
import { LabglossReport } from '../src/element/index.js';
import type { LabRecord } from '../src/record/types.js';
import { counted } from '../src/report/words.js';
import { byId, element } from './dom.js';
import { downloads, save } from './downloads.js';
import { noteChanges } from './note-changes.js';
import { inputFormats } from '../src/cli/recognize.js';
import { InputError, sexChoices } from './read-input.js';
import { markRows, resultsForm } from './results-form.js';
import { samples } from './samples.js';
import { fragmentOf, sharedFrom } from './share.js';
import { wireTabs } from './tabs.js';
import { editedText, unitChoices, workOn, type Choices, type Working } from './working-panel.js';

// the policy of the page refuses code made at run time, which zod would try
z.config({ jitless: true });

const DEBOUNCE = 150;

const page = {
  theme: byId('theme', HTMLSelectElement),
  sample: byId('sample', HTMLSelectElement),
  file: byId('file', HTMLInputElement),
  form: byId('form', HTMLDivElement),
  text: byId('text', HTMLTextAreaElement),
  format: byId('format', HTMLSelectElement),
  sex: byId('sex', HTMLSelectElement),
  sexField: byId('sex-field', HTMLLabelElement),
  person: byId('person', HTMLSelectElement),
  personField: byId('person-field', HTMLLabelElement),
  remark: byId('remark', HTMLParagraphElement),
  undo: byId('undo', HTMLButtonElement),
  units: byId('units', HTMLSelectElement),
  downloads: byId('downloads', HTMLDivElement),
  share: byId('share', HTMLButtonElement),
  shareRemark: byId('share-remark', HTMLParagraphElement),
  status: byId('status', HTMLDivElement),
  problems: byId('problems', HTMLDivElement),
  report: byId('report', LabglossReport),
};

let choices: Choices = {
  text: samples[0]?.text ?? '',
  format: 'guess',
  sex: 'not-stated',
  units: 'printed',
  person: 0,
};
/** What is shown; nothing while the text cannot be read. */
let working: Working | undefined;
/** What was there before the form was used. */
let beforeEdits: Choices | undefined;
let pending: number | undefined;

const FORMAT_NAMES = { json: 'JSON', fhir: 'FHIR', hl7v2: 'HL7 v2', csv: 'CSV' } as const;
const SEX_NAMES = {
  'not-stated': 'not stated',
  'as-stated': 'as stated in the data',
  male: 'male',
  female: 'female',
} as const;
const UNIT_NAMES = { printed: 'as printed', si: 'SI', conventional: 'conventional' } as const;

function statusLines({ annotation }: Working, before: Annotation | undefined): readonly Node[] {
  const { notes, outcomes, setAside } = annotation;
  const open = outcomes.filter(({ outcome }) => outcome === 'indeterminate').length;
  const counts = [
    counted(notes.length, 'note'),
    `${counted(open, 'outcome')} open`,
    ...(setAside.length === 0 ? [] : [`${counted(setAside.length, 'part')} set aside`]),
  ];
  const { came, went } = before ? noteChanges(before, annotation) : { came: [], went: [] };
  return [
    element('p', { className: 'counts' }, `${counts.join(', ')}.`),
    ...came.map((title) => element('p', { className: 'came' }, `Now there: ${title}`)),
    ...went.map((title) => element('p', { className: 'went' }, `No longer there: ${title}`)),
  ];
}

function showProblems(error: InputError): void {
  page.problems.replaceChildren(
    element('p', {}, error.message),
    element(
      'ul',
      {},
      ...error.problems.map(({ where, found, accepted }) =>
        element('li', {}, element('code', {}, where), `: found ${found}; accepted is ${accepted}.`),
      ),
    ),
  );
}

function showRemark({ format, people, remark }: Working): void {
  const guessed = choices.format === 'guess' ? [`Read as ${FORMAT_NAMES[format]}.`] : [];
  const several = people > 1 ? [`The text is about ${people} people; one at a time is shown.`] : [];
  page.remark.textContent = [...guessed, ...several, ...(remark === undefined ? [] : [remark])].join(' ');
  page.remark.hidden = page.remark.textContent === '';
  page.sexField.hidden = format === 'json';
  page.personField.hidden = people < 2;
  page.person.replaceChildren(
    ...Array.from({ length: people }, (_, at) =>
      element('option', { value: String(at), selected: at === choices.person }, `Person ${at + 1}`),
    ),
  );
}

const controlsOf = (form: HTMLElement): readonly HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>('input, select, button'),
];

/** Builds the form again. The focus stays at its place: on what was added, or on what follows what was taken away. */
function buildForm(): void {
  const at = controlsOf(page.form).findIndex((one) => one === document.activeElement);
  const form = resultsForm({
    record: () => working?.record ?? { panels: [] },
    edit: (record) => edit(record, false),
    reshape: (record) => edit(record, true),
  });
  page.form.replaceChildren(form);
  if (working) markRows(form, working.annotation);
  if (at >= 0) controlsOf(form)[at]?.focus();
}

/** Reads, annotates and shows. The form is kept while it is being edited. */
function show(isFormKept: boolean): void {
  window.clearTimeout(pending);
  const before = isFormKept ? working?.annotation : undefined;
  try {
    working = workOn(choices);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    working = undefined;
    showProblems(error);
  }
  page.problems.hidden = working !== undefined;
  page.form.hidden = working === undefined;
  page.report.hidden = working === undefined;
  page.undo.hidden = beforeEdits === undefined;
  for (const made of page.downloads.querySelectorAll('button')) made.disabled = working === undefined;
  if (!working) {
    page.status.replaceChildren();
    page.remark.hidden = true;
    return;
  }
  page.problems.replaceChildren();
  page.report.annotation = working.annotation;
  page.status.replaceChildren(...statusLines(working, before));
  showRemark(working);
  if (isFormKept) markRows(page.form, working.annotation);
  else buildForm();
}

function showSoon(isFormKept: boolean): void {
  window.clearTimeout(pending);
  pending = window.setTimeout(() => show(isFormKept), DEBOUNCE);
}

/** An edit of the form goes into the text, so that the text is always what is annotated. */
function edit(record: LabRecord, isReshaped: boolean): void {
  if (!working) return;
  beforeEdits ??= choices;
  const text = editedText(working.input, record);
  choices = { ...choices, text, format: 'guess', person: 0 };
  // the next keystroke edits this record, whether or not it has been shown
  working = { ...working, record };
  page.text.value = text;
  page.format.value = 'guess';
  if (!isReshaped) {
    showSoon(true);
    return;
  }
  show(true);
  buildForm();
}

/** Takes up another text or other choices as a whole. */
function take(changed: Partial<Choices>): void {
  choices = { ...choices, ...changed };
  beforeEdits = undefined;
  page.text.value = choices.text;
  page.format.value = choices.format;
  page.sex.value = choices.sex;
  page.units.value = choices.units;
  show(false);
}

function wireInput(): void {
  const groups = new Map<string, HTMLOptGroupElement>();
  for (const { id, group, name } of samples) {
    const known = groups.get(group) ?? element('optgroup', { label: group });
    known.append(element('option', { value: id }, name));
    groups.set(group, known);
  }
  page.sample.append(...groups.values());
  page.sample.addEventListener('change', () => {
    const sample = samples.find(({ id }) => id === page.sample.value);
    if (sample) take({ text: sample.text, format: 'guess', person: 0 });
  });
  page.file.addEventListener('change', () => {
    const [file] = page.file.files ?? [];
    void file?.text().then((text) => take({ text, format: 'guess', person: 0 }));
  });
  page.text.addEventListener('input', () => {
    choices = { ...choices, text: page.text.value, person: 0 };
    beforeEdits = undefined;
    showSoon(false);
  });
  page.format.append(
    element('option', { value: 'guess' }, 'guessed from the text'),
    ...inputFormats.map((format) => element('option', { value: format }, FORMAT_NAMES[format])),
  );
  page.format.addEventListener('change', () =>
    take({ format: inputFormats.find((one) => one === page.format.value) ?? 'guess', person: 0 }),
  );
  page.sex.append(...sexChoices.map((value) => element('option', { value }, SEX_NAMES[value])));
  page.sex.addEventListener('change', () => {
    const sex = sexChoices[page.sex.selectedIndex];
    if (sex) take({ sex });
  });
  page.person.addEventListener('change', () => take({ person: page.person.selectedIndex }));
  page.undo.addEventListener('click', () => {
    if (!beforeEdits) return;
    take(beforeEdits);
    page.sample.focus();
  });
}

async function share(): Promise<void> {
  const fragment = await fragmentOf(choices);
  if (fragment === undefined) {
    page.shareRemark.textContent = 'This panel is too long for a link; save it as a file.';
    return;
  }
  window.history.replaceState(null, '', `#${fragment}`);
  try {
    await navigator.clipboard.writeText(window.location.href);
    page.shareRemark.textContent = 'Copied. Whoever has the link can read the panel that it holds.';
  } catch {
    page.shareRemark.textContent = 'The address of this page is now the link: copy it from there.';
  }
}

function wireOutput(): void {
  page.units.append(...unitChoices.map((value) => element('option', { value }, UNIT_NAMES[value])));
  page.units.addEventListener('change', () => {
    choices = { ...choices, units: unitChoices.find((one) => one === page.units.value) ?? 'printed' };
    show(false);
  });
  for (const download of downloads) {
    const made = element('button', { type: 'button', ariaLabel: `Save as ${download.name}` }, download.name);
    made.addEventListener('click', () => {
      if (working) save(download, working.annotation);
    });
    page.downloads.append(made);
  }
  page.shareRemark.setAttribute('aria-live', 'polite');
  page.share.addEventListener('click', () => void share());
  page.theme.addEventListener('change', () => {
    const theme = page.theme.value;
    document.documentElement.dataset['theme'] = theme;
    page.report.setAttribute('theme', theme);
  });
}

/** Takes up the panel that the address holds. False where it holds none. */
async function follow(): Promise<boolean> {
  try {
    const shared = await sharedFrom(window.location.hash);
    if (!shared) return false;
    take(shared);
    page.sample.selectedIndex = -1;
    return true;
  } catch {
    page.shareRemark.textContent =
      'The link that was followed is damaged or too long; the panel that it held is not shown.';
    return false;
  }
}

async function begin(): Promise<void> {
  if (!(await follow())) take({});
  const [, textTab] = tabs;
  if (!working && textTab) chooseTab(textTab);
}

const tabs = [byId('tab-form', HTMLButtonElement), byId('tab-text', HTMLButtonElement)];
const chooseTab = wireTabs(tabs);
wireInput();
wireOutput();
window.addEventListener('hashchange', () => void follow());
void begin();
