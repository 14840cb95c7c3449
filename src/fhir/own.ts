import { rememberOf } from '../logic/remember.js';
import type { SetAside } from '../measurements/measured.js';
import type { ReferenceCategory } from '../record/types.js';
import { aside, type Gathered, type Located } from './gather.js';
import { codingsOf, entryOf, field, list, referenceOf } from './shape.js';
import { ANALYTE, KIND, PANEL, REFERENCE_CATEGORY, RULE, SOFTWARE_ASSERTED } from './systems.js';

const WRITTEN = 'This was written by labgloss about other results; it is no measured result.';
const ASSERTED = 'This is labelled as asserted by software (AIAST); it is no measured result.';

const allCodings = /* @__PURE__ */ rememberOf(({ resource }: Located) =>
  [field(resource, 'code'), ...list(field(resource, 'category'))].flatMap(codingsOf),
);

const codesIn = (located: Located, ...systems: readonly string[]): readonly string[] =>
  allCodings(located).flatMap(({ system, code }) => (systems.includes(system) ? [code] : []));

/** Why an Observation is no result: notes, calculated quantities and summaries come back with the results they are about. */
export function whyNoResult(located: Located): SetAside | undefined {
  if (codesIn(located, RULE, KIND).length > 0) return aside(located, 'unsupported', WRITTEN);
  const labels = list(field(located.resource, 'meta', 'security')).flatMap(codingsOf);
  const isAsserted = labels.some(
    ({ system, code }) => system === SOFTWARE_ASSERTED.system && code === SOFTWARE_ASSERTED.code,
  );
  return isAsserted ? aside(located, 'unsupported', ASSERTED) : undefined;
}

const isPanel = (located: Located): boolean => codesIn(located, KIND).includes(PANEL);

/** The results that were written as copies of one panel belong to it again, whatever of its time FHIR had a place for. */
export function ownPanels(resources: readonly Located[], { resolve }: Gathered): ReadonlyMap<Located, Located> {
  return new Map(
    resources.filter(isPanel).flatMap((panel) =>
      list(field(panel.resource, 'derivedFrom')).flatMap((one): [Located, Located][] => {
        const result = resolve(referenceOf(one), panel);
        return result && codesIn(result, ANALYTE).length > 0 ? [[result, panel]] : [];
      }),
    ),
  );
}

const CATEGORIES: Readonly<Record<string, ReferenceCategory>> = { male: 'male', female: 'female' };

/** The reference category that was stated when summaries of panels were written; nothing where they differ. */
export function statedCategory(resources: readonly Located[]): ReferenceCategory | undefined {
  const components = resources.filter(isPanel).flatMap(({ resource }) => list(field(resource, 'component')));
  const stated = components
    .filter((one) => codingsOf(field(one, 'code')).some(({ code }) => code === REFERENCE_CATEGORY))
    .flatMap((one) => codingsOf(field(one, 'valueCodeableConcept')))
    .map(({ code }) => entryOf(CATEGORIES, code));
  const [category, another] = new Set(stated);
  return another === undefined ? category : undefined;
}
