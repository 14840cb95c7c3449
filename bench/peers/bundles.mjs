/** LOINC code, UCUM unit of the limits, and another unit with its factor, in which some of the results are printed. */
const PRINTED = {
  testosterone: ['14913-8', 'nmol/L', 'pmol/L', 1000],
  estradiol: ['14715-7', 'pmol/L', 'nmol/L', 0.001],
  lh: ['10501-5', 'U/L', 'mU/mL', 1],
  fsh: ['15067-2', 'U/L', 'mU/mL', 1],
  shbg: ['13967-5', 'nmol/L', 'pmol/L', 1000],
  prolactin: ['15081-3', 'mU/L', 'U/L', 0.001],
  hematocrit: ['4544-3', '1', '%', 100],
};

export const codes = Object.fromEntries(Object.entries(PRINTED).map(([analyte, [code]]) => [analyte, code]));

const OTHER_UNIT = 0.4;
const quantityOf = (value, unit) => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit });

function observationOf(panel, [analyte, { value, low, high }], random) {
  const [code, unit, other, factor] = PRINTED[analyte];
  const isOther = random() < OTHER_UNIT;
  return {
    resourceType: 'Observation',
    id: `${panel}-${analyte}`,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code }] },
    subject: { reference: `Patient/${panel}` },
    effectiveDateTime: '2026-01-02T08:00:00+01:00',
    // twelve digits undo what the multiplication of doubles adds
    valueQuantity: isOther ? quantityOf(Number((value * factor).toPrecision(12)), other) : quantityOf(value, unit),
    referenceRange: [{ low: quantityOf(low, unit), high: quantityOf(high, unit) }],
  };
}

/** The panel as a FHIR R4 Bundle of a patient and the observations with their own limits. */
export const bundleOf = ({ id, results }, random) => ({
  resourceType: 'Bundle',
  type: 'collection',
  id,
  entry: [
    { resourceType: 'Patient', id, gender: 'male', birthDate: '1980-01-01' },
    ...Object.entries(results).map((result) => observationOf(id, result, random)),
  ].map((resource) => ({ resource })),
});
