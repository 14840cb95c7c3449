/** Resources as a server sends them, with the parts that a test is about. */
export type Part = { readonly [key: string]: unknown };

const LOINC = 'http://loinc.org';
const UCUM = 'http://unitsofmeasure.org';

export const patient = (id = 'a', more: Part = {}): Part => ({
  resourceType: 'Patient',
  id,
  gender: 'male',
  birthDate: '1980-05-17',
  ...more,
});

export const concept = (code: string, text?: string, system: string = LOINC): Part => ({
  coding: [{ system, code }],
  ...(text !== undefined && { text }),
});

export const amount = (value: unknown, unit: string): Part => ({ value, unit, system: UCUM, code: unit });

export const observation = (id: string, code: Part, more: Part = {}): Part => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  code,
  subject: { reference: 'Patient/a' },
  ...more,
});

/** Testosterone in serum, moles per volume. */
export const testosterone = (id: string, more: Part = {}): Part =>
  observation(id, concept('14913-8'), { valueQuantity: amount(6.1, 'nmol/L'), ...more });

export const lh = (id: string, more: Part = {}): Part =>
  observation(id, concept('10501-5'), { valueQuantity: amount(31, '[IU]/L'), ...more });

export const report = (results: readonly string[], more: Part = {}): Part => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  status: 'final',
  code: { text: 'Hormones' },
  subject: { reference: 'Patient/a' },
  result: results.map((reference) => ({ reference })),
  ...more,
});

export const bundle = (resources: readonly Part[], more: Part = {}): Part => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
  ...more,
});
