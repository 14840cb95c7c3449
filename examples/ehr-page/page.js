import { annotateAll, formatReference, referenceLink } from 'labgloss';
import { fromFhir, importJson } from 'labgloss/fhir';
import sample from './sample-bundle.json';

const form = document.querySelector('form');
const status = document.querySelector('[role=status]');
const { bundle, file, gender, sample: fill } = form.elements;

/** An element with text or other elements in it; text of a record never becomes markup. */
function element(name, parts, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...parts);
  return made;
}

function cited(work) {
  const href = referenceLink(work);
  return element('li', [href ? element('a', [formatReference(work)], { href }) : formatReference(work)]);
}

function noteElement({ title, text, unknown, citations }, references) {
  const works = references.filter(({ id }) => citations.includes(id));
  return element('article', [
    element('h2', [title]),
    element('p', [text]),
    element('h3', ['Not known']),
    element(
      'ul',
      unknown.map((one) => element('li', [one])),
    ),
    element('h3', ['Sources']),
    element('ol', works.map(cited)),
  ]);
}

function show(text) {
  const imported = fromFhir(importJson(text), { sexFrom: gender.checked ? ['Patient.gender'] : [] });
  const annotations = annotateAll(imported);
  const notes = annotations.flatMap(({ notes, references }) => notes.map((note) => noteElement(note, references)));
  const aside = new Set([imported, ...annotations].flatMap(({ setAside }) => setAside));
  status.textContent = `Notes: ${notes.length}. Set aside: ${aside.size}.`;
  document.querySelector('#notes').replaceChildren(...notes);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#notes').replaceChildren();
  try {
    show(bundle.value);
  } catch (error) {
    status.textContent = error.message;
  }
});
file.addEventListener('change', async () => {
  if (file.files[0]) bundle.value = await file.files[0].text();
});
fill.addEventListener('click', () => {
  bundle.value = JSON.stringify(sample, null, 2);
});
