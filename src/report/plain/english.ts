import { findAnalyte } from '../../analytes/find.js';
import { MONTHS } from '../date.js';
import type { PlainWords, ShownRange } from './words.js';

const capital = (text: string): string =>
  /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
const inBrackets = ({ owner, text }: ShownRange): string =>
  owner === 'laboratory' ? `(range: ${text})` : `(published range: ${text})`;

const FLAGS = {
  lower: 'as lower than its range',
  inside: 'as inside its range',
  higher: 'as higher than its range',
  outside: 'as outside its range',
  negative: 'as negative',
  positive: 'as positive',
} as const;

export const english: PlainWords = {
  title: 'Test results in plain words',
  draft: 'Draft: for a clinician to review before it is handed over.',
  reviewedBy: (name) => `Reviewed by: ${name}`,
  nameOf: (analyte) => ({ text: findAnalyte(analyte)?.inSentence ?? analyte }),
  unit: (shown) => shown,

  day: (day, month, year) => `on ${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  month: (month, year) => `in ${MONTHS[month - 1] ?? ''} ${year}`,
  year: (year) => `in ${year}`,
  time: (time) => `at ${time}`,

  bloodTaken: (when) => `These results come from blood taken ${when}.`,
  resultsFrom: (when) => `These results come from tests done ${when}.`,
  undated: 'The date of these tests was not given.',
  calledInRecord: (label) => `In the record they are called ${label}.`,
  nothingRead: 'No result of these tests could be used.',
  earlierNotShown: 'There are earlier results, which are not on this page.',

  result: (name, value) => `${capital(name.text)} was ${value}.`,
  resultWithRange: (name, value, range) => `${capital(name.text)} was ${value} ${inBrackets(range)}.`,
  another: ({ text }, value) => `Another ${text} result was ${value}.`,
  flagged: ({ text }, flag) => [`The lab marked ${text} ${FLAGS[flag]}.`, 'It gave no number.'],
  signs: {
    '<': ['The sign < means less than.', 'The amount was too small for the lab to give an exact number.'],
    '>': ['The sign > means more than.', 'The lab gave no exact number.'],
    '≤': ['The sign ≤ means this number or less.', 'The lab gave no exact number.'],
    '≥': ['The sign ≥ means this number or more.', 'The lab gave no exact number.'],
  },
  between: (low, high) => `${low} to ${high}`,
  upTo: (high) => `up to ${high}`,
  atLeast: (low) => `${low} or more`,
  lessThan: (high) => `less than ${high}`,
  moreThan: (low) => `more than ${low}`,
  range: ({ owner, text }) =>
    owner === 'laboratory' ? `The range your lab uses is ${text}.` : `A published range was used here: ${text}.`,
  position: {
    below: 'The result is lower than that range.',
    within: 'The result is inside that range.',
    above: 'The result is higher than that range.',
    indeterminate: 'It is not known if the result is inside that range.',
  },
  undecided: [
    'It is not known if this result is inside its range:',
    'It is not known if these results are inside their ranges:',
  ],
  withoutRange: ['No range came with this result:', 'No range came with these results:'],
  inside: {
    laboratory: [
      'This result was inside the range your lab uses:',
      'These results were inside the ranges your lab uses:',
    ],
    mixed: ['This result was inside the range used here:', 'These results were inside the ranges used here:'],
  },

  change: {
    up: (before, when) => `The result went up from ${before} ${when}.`,
    down: (before, when) => `The result went down from ${before} ${when}.`,
  },
  earlier: (before, when) => `The result was ${before} ${when}.`,
  same: (when) => `The result was the same ${when}.`,
  inEarlierSample: 'in the earlier test',
  changeUndecided: 'It is not known which of the two is higher.',
  conditionsDiffer: 'The two tests were not done under the same conditions.',
  conditionsUnknown: 'It is not known if the earlier tests were done under the same conditions.',

  calculated: [
    'This was worked out from other results, not measured:',
    'These were worked out from other results, not measured:',
  ],
  assumed: 'Part of this rests on a set number for a test that was not done.',

  meanings: {
    testosterone: [
      'Testosterone is a hormone.',
      'Men make it mostly in the testes.',
      'Women make small amounts in the ovaries and adrenal glands.',
    ],
    estradiol: ['Estradiol is one form of estrogen.', 'All people make some.', 'The body makes it from testosterone.'],
    gonadotropins: [
      'LH and FSH are signals from a small gland under the brain, the pituitary.',
      'They go to the testes or ovaries.',
    ],
    shbg: ['SHBG is a protein that carries sex hormones in the blood.'],
    'free-testosterone': ['Free testosterone is the part not held by proteins.'],
    albumin: ['Albumin is the main protein in the blood.'],
    prolactin: [
      'Prolactin is a hormone from a small gland under the brain, the pituitary.',
      'It is known mainly for its role in making milk.',
    ],
    progesterone: ['Progesterone is a hormone.', 'It is made mainly by the ovary after an egg is released.'],
    hematocrit: ['Hematocrit is how much of the blood is made of red cells.'],
    psa: ['PSA is a protein made by the prostate.'],
    fats: ['LDL, HDL and triglycerides are kinds of fat carried in the blood.'],
    'bone-density': ['Bone density is how much mineral is in the bone.'],
  },
  hormone: 'A hormone is a chemical that carries messages in the body.',
  rangeMeaning: 'A range shows the values found in most people of a comparison group.',

  setAside: {
    'unknown-unit': 'Not used, as the unit is not known:',
    'ambiguous-unit': 'Not used, as the unit can be read in more than one way:',
    'refused-unit': 'Not used, as the unit does not belong to the test:',
    'missing-unit': 'Not used, as no unit came with the number:',
    'not-a-number': 'Not used, as the result could not be read as a number:',
    implausible: 'Not used, as the number does not fit its unit:',
    'outside-catalogue': 'Not covered by this page:',
    'code-conflict': 'Not used, as the name and the code of the test do not agree:',
    specimen: 'Not used, as the test was done on another kind of sample:',
    status: 'Not used, as the lab does not list it as a reported result:',
    'no-result': 'No result came for:',
    duplicate: 'Came more than once and is shown once:',
    'other-subject': 'Not used, as it does not belong to these results:',
    'size-limit': 'Not used, as the record was too long to read in full:',
    unsupported: 'Not used, as its form could not be read:',
  },
  unnamed: 'one result without a name',

  remarks: {
    'pregnancy-governs-reading': ['Hormone results change in pregnancy, so the usual ranges were not used.'],
    'hcg-high-pregnancy-not-stated': ['Pregnancy was not stated, and it changes which ranges apply.'],
    'under-adult-age': ['These results are from a person under adult age.', 'Ranges for adults were not used.'],
    'cycle-phase-not-supplied': ['Some ranges depend on the time of the cycle, which was not given.'],
    'progesterone-phase-by-calendar': [
      'Progesterone changes over the cycle.',
      'The time of the cycle was only counted from the calendar.',
    ],
    'luteal-progesterone': ['Progesterone changes a lot within hours in the second half of the cycle.'],
    'estradiol-immunoassay-at-low-concentration': ['The test for estradiol is less exact when its amount is small.'],
    'testosterone-immunoassay-at-low-concentration': [
      'The test for testosterone is less exact when its amount is small.',
    ],
    'immunoassay-possible-on-listed-biotin': ['Biotin is listed.', 'It can change how some tests read.'],
    'listed-drug-or-condition-affects-result': ['A listed medicine or condition can change results of this kind.'],
    'methods-disagree': ['Two ways of measuring gave results that do not agree.', 'Both are shown.'],
    'results-disagree': ['Two results for the same test do not agree.', 'Both are shown.'],
    'free-testosterone-measured-and-calculated-differ': [
      'Free testosterone was measured, and also worked out.',
      'The two do not agree.',
    ],
    'printed-interval-does-not-fit-subject': [
      'A range printed by the lab is meant for another group of people.',
      'It was not used.',
    ],
    'result-on-a-limit': ['One result is exactly at the end of its range.'],
  },
  duringTheDay: 'Testosterone changes during the day.',
  timeNotKnown: 'The time of day of this test is not known.',
  treatmentListed: 'A treatment is listed for the time of these tests.',
  treatmentsNotStated: 'No list of medicines came with these results.',
  notWhy: 'These numbers do not say why a result is higher or lower.',
  notDone: 'Nothing can be said about tests that were not done.',
  noDiagnosis: 'This page is not a diagnosis and contains no treatment advice.',
  closing: 'Questions about these results can be discussed with the team that ordered the test.',
};
