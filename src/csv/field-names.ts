import { foldName } from '../analytes/fold-name.js';
import { fields, type Field } from './options.js';

/** The names under which a column is recognized, whatever their case and punctuation. */
const NAMES: { readonly [field in Field]: readonly string[] } = {
  subject: ['subject', 'subject id', 'patient', 'patient id', 'person', 'person id', 'participant', 'pid', 'mrn'],
  sex: ['sex', 'gender', 'reference category'],
  birthDate: ['birth date', 'birthdate', 'date of birth', 'dob'],
  ageYears: ['age', 'age years', 'age in years'],
  cyclePhase: ['cycle phase', 'menstrual phase', 'menstrual cycle phase'],
  daysSinceLastMenses: ['days since last menses', 'days since last menstrual period', 'days since lmp'],
  pregnant: ['pregnant', 'pregnancy', 'pregnancy status'],
  fasting: ['fasting', 'fasted', 'fasting status'],
  menopausalStatus: ['menopausal status', 'menopause status'],
  bodyMassIndex: ['body mass index', 'bmi'],
  treatments: ['treatments', 'treatment', 'treatment class', 'treatment classes'],
  collectedAt: [
    'collected at',
    'collected',
    'collection date',
    'collection time',
    'collection date time',
    'date collected',
    'date',
    'datetime',
    'date time',
    'sample date',
    'sampling date',
    'observation date',
    'effective date',
  ],
  specimenId: ['specimen id', 'sample id', 'specimen number', 'sample number', 'accession', 'accession number'],
  report: ['report', 'report id', 'order', 'order id', 'order number'],
  id: ['observation id', 'result id'],
  analyte: ['analyte', 'test', 'test name', 'name', 'component', 'parameter', 'marker', 'biomarker', 'observation'],
  code: ['code', 'test code', 'loinc', 'loinc code'],
  codeSystem: ['code system', 'coding system'],
  comparator: ['comparator', 'operator'],
  value: ['value', 'result', 'result value', 'current result', 'observation value'],
  unit: ['unit', 'units', 'uom', 'result unit', 'result units', 'unit of measure'],
  low: ['low', 'lower limit', 'low limit', 'ref low', 'reference low', 'range low', 'range min'],
  high: ['high', 'upper limit', 'high limit', 'ref high', 'reference high', 'range high', 'range max'],
  range: ['range', 'ref range', 'reference range', 'reference interval', 'interval'],
  flag: ['flag', 'flags', 'abnormal flag', 'result flag', 'interpretation'],
  method: ['method', 'assay', 'assay method'],
  laboratory: ['laboratory', 'lab', 'performing laboratory', 'performing lab', 'performer'],
  specimen: ['specimen', 'specimen type', 'sample type', 'material'],
  status: ['status', 'result status'],
  note: ['note', 'notes', 'comment', 'comments', 'remark', 'remarks'],
};

/** Blanks, case and punctuation aside, 'rangeMin' is 'range min'. */
export const foldHeader = (header: string): string => foldName(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));

const byName: ReadonlyMap<string, Field> = /* @__PURE__ */ new Map(
  fields.flatMap((field) => NAMES[field].map((name): [string, Field] => [name, field])),
);

export const fieldNamed = (header: string): Field | undefined => byName.get(foldHeader(header));
