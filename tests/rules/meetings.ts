import type { LabRecord } from '../../src/record/types.js';
import {
  afternoon,
  again,
  begun,
  disorderedFor,
  high,
  inside,
  later,
  low,
  man,
  moreThan,
  on,
  phaseNotStated,
  postmenopausal,
  pregnancyNotStated,
  pregnant,
  result,
  slip,
  vary,
  woman,
  type Step,
} from '../../src/rules/slip.js';

const littleTestosterone: Step = result('testosterone', '0.9', { method: 'ECLIA' });
const littleEstradiol: Step = result('estradiol', '48', { method: undefined });
const lowThyroid: Step = (record) => vary(record, low('free-t4'), inside('tsh'));

/** Two results of one panel, a week later under the same conditions. */
const onGnrh = (...then: readonly Step[]): LabRecord =>
  slip(man(67), low('testosterone'), low('estradiol'), on('gnrh-agonist'), later('2026-03-09T08:10', ...then));

/**
 * Records in which a specific rule meets the general ones that it absorbs, where no example of either brings them together, each
 * with all the notes that are written.
 */
export const meetings: readonly (readonly [notes: readonly string[], record: LabRecord])[] = [
  // in the afternoon
  [['testosterone-low-lh-fsh-low'], slip(man(34), low('testosterone'), low('lh'), low('fsh'), afternoon)],
  [['testosterone-low-lh-raised'], slip(man(34), low('testosterone'), high('lh'), afternoon)],
  [['testosterone-low-lh-fsh-unraised'], slip(man(34), low('testosterone'), inside('lh'), inside('fsh'), afternoon)],
  [
    ['testosterone-low-fsh-raised-lh-inside'],
    slip(man(34), low('testosterone'), low('free-testosterone'), inside('lh'), high('fsh'), afternoon),
  ],
  [
    ['testosterone-low-or-near-limit-shbg-not-measured', 'testosterone-low-estradiol-high'],
    slip(man(34), low('testosterone'), high('estradiol'), afternoon),
  ],
  [['testosterone-inside-lh-raised'], slip(man(34), inside('testosterone'), high('lh'), afternoon)],
  [
    ['testosterone-inside-free-low-lh-raised'],
    slip(man(34), inside('testosterone'), low('free-testosterone'), high('lh'), afternoon),
  ],
  [
    ['lh-fsh-low-testosterone-not-low-no-listed-source'],
    slip(man(34), high('testosterone'), low('lh'), low('fsh'), afternoon),
  ],
  [
    ['testosterone-high-lh-not-low'],
    slip(man(34), high('testosterone'), high('lh'), high('fsh'), inside('shbg'), afternoon),
  ],
  [['shbg-high-testosterone-high-free-inside'], slip(man(34), high('shbg'), high('testosterone'), afternoon)],
  [
    ['shbg-high-testosterone-inside-free-low'],
    slip(man(34), high('shbg'), inside('testosterone'), low('free-testosterone'), afternoon),
  ],
  [['shbg-low-testosterone-low', 'free-testosterone-low'], slip(man(34), low('shbg'), low('testosterone'), afternoon)],
  // testosterone and its carrier
  [['shbg-low-testosterone-low'], slip(man(34), low('shbg'), low('testosterone'), inside('lh'), inside('fsh'))],
  [
    ['testosterone-inside-free-low-lh-raised'],
    slip(man(34), high('shbg'), inside('testosterone'), low('free-testosterone'), high('lh')),
  ],
  [
    ['testosterone-low-lh-low-fsh-not-low'],
    slip(man(34), low('testosterone'), low('free-testosterone'), low('lh'), high('fsh')),
  ],
  // free testosterone beside the rest
  [['testosterone-high-lh-not-low'], slip(man(34), high('testosterone'), high('free-testosterone'), inside('lh'))],
  [['testosterone-low-lh-raised'], slip(man(34), low('testosterone'), low('free-testosterone'), high('lh'))],
  [
    ['testosterone-inside-free-low-lh-raised'],
    slip(man(34), inside('testosterone'), low('free-testosterone'), high('lh'), high('fsh')),
  ],
  [['testosterone-inside-lh-raised'], slip(man(34), result('testosterone', '9.2'), high('lh'))],
  // beside results of the thyroid and the adrenal
  [
    ['gonadotropin-and-other-pituitary-results-low'],
    slip(man(44), low('testosterone'), low('lh'), low('fsh'), low('cortisol')),
  ],
  [
    ['gonadotropin-and-other-pituitary-results-low'],
    slip(man(44), low('testosterone'), low('lh'), inside('fsh'), lowThyroid),
  ],
  [
    ['gonadotropin-and-other-pituitary-results-low', 'testosterone-low-lh-raised'],
    slip(man(44), low('testosterone'), high('lh'), lowThyroid),
  ],
  [['gonadotropin-and-other-pituitary-results-low'], slip(man(44), low('lh'), low('fsh'), low('cortisol'))],
  [
    ['gonadotropin-and-other-pituitary-results-low'],
    slip(woman(34), low('estradiol'), low('lh'), low('fsh'), low('cortisol')),
  ],
  [
    ['gonadotropin-and-other-pituitary-results-low'],
    slip(woman(34), low('estradiol'), low('lh'), inside('fsh'), lowThyroid),
  ],
  [
    ['gonadotropin-and-other-pituitary-results-low', 'censored-across-a-limit'],
    slip(woman(34), low('estradiol'), low('lh'), moreThan('fsh'), lowThyroid),
  ],
  [['gonadotropin-and-other-pituitary-results-low'], slip(woman(34), low('lh'), low('fsh'), lowThyroid)],
  // beside prolactin above
  [['prolactin-high-sex-steroid-low'], slip(man(34), high('prolactin'), low('testosterone'), low('lh'), low('fsh'))],
  [['prolactin-high-sex-steroid-low'], slip(man(34), high('prolactin'), low('testosterone'), low('lh'), inside('fsh'))],
  [
    ['prolactin-high-sex-steroid-low'],
    slip(man(34), high('prolactin'), low('testosterone'), inside('lh'), inside('fsh')),
  ],
  [['prolactin-high-sex-steroid-low'], slip(woman(34), high('prolactin'), low('estradiol'), low('lh'), low('fsh'))],
  [
    ['prolactin-high-sex-steroid-low'],
    slip(woman(34), high('prolactin'), low('estradiol'), inside('lh'), inside('fsh')),
  ],
  // little of a steroid, by immunoassay or by a method that is not stated
  [['testosterone-low-lh-raised'], slip(man(34), littleTestosterone, high('lh'))],
  [['testosterone-low-lh-fsh-low'], slip(man(34), littleTestosterone, low('lh'), low('fsh'))],
  [['testosterone-low-lh-fsh-unraised'], slip(man(34), littleTestosterone, inside('lh'), inside('fsh'))],
  [['testosterone-low-fsh-raised-lh-inside'], slip(man(34), littleTestosterone, inside('lh'), high('fsh'))],
  [
    ['testosterone-high-female-shbg-low'],
    slip(woman(34), low('shbg'), result('testosterone', '3.2', { method: 'ECLIA' })),
  ],
  [['estradiol-low-fsh-raised'], slip(woman(34), littleEstradiol, high('lh'), high('fsh'))],
  [['estradiol-low-lh-fsh-low'], slip(woman(34), littleEstradiol, low('lh'), low('fsh'))],
  [['estradiol-low-lh-fsh-unraised'], slip(woman(34), littleEstradiol, inside('lh'), inside('fsh'))],
  [['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue'], slip(woman(34), littleEstradiol, on('gnrh-agonist'))],
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue'],
    slip(woman(34), low('testosterone'), low('estradiol'), on('gnrh-agonist')),
  ],
  // in women
  [
    ['fsh-above-limit-before-forty-disordered-cycles'],
    slip(woman(34), low('estradiol'), high('fsh'), disorderedFor(9)),
  ],
  [
    ['fsh-above-limit-before-forty-disordered-cycles'],
    slip(woman(34), result('fsh', '71', { referenceInterval: undefined }), phaseNotStated, disorderedFor(9)),
  ],
  [['estradiol-measured-postmenopausal'], slip(woman(61), postmenopausal, high('estradiol'))],
  [
    ['hcg-high-estradiol-progesterone-high'],
    slip(woman(34), high('hcg'), high('estradiol'), high('progesterone'), inside('fsh'), pregnancyNotStated),
  ],
  [
    ['pregnancy-governs-reading'],
    slip(
      woman(34),
      pregnant,
      result('prolactin', '60', { referenceInterval: { low: '4.8', high: '23.5', appliesTo: { pregnant: false } } }),
    ),
  ],
  // results that belong to no combination, and results that contradict each other
  [['results-outside-intervals'], slip(man(44), low('prolactin'), high('psa'))],
  [['results-outside-intervals'], slip(man(44), high('hematocrit'), high('psa'))],
  [['results-outside-intervals'], slip(woman(34), high('androstenedione'), high('prolactin'))],
  [
    ['testosterone-low-or-near-limit-shbg-not-measured', 'methods-disagree'],
    slip(
      man(34),
      low('testosterone'),
      again('testosterone', '17.3', { method: 'ECLIA' }),
      again('testosterone', '36.4'),
    ),
  ],
  [['results-outside-intervals'], slip(man(44), high('hcg'), high('psa'))],
  // a later panel
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'results-lower-still-on-listed-gnrh-analogue'],
    slip(
      man(67),
      low('estradiol'),
      low('lh'),
      low('fsh'),
      on('gnrh-agonist'),
      later('2026-03-09T08:10', result('estradiol', '9'), result('lh', '1.2'), result('fsh', '1.2')),
    ),
  ],
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'results-lower-still-on-listed-gnrh-analogue'],
    onGnrh(result('testosterone', '0.6'), afternoon),
  ],
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'results-lower-still-on-listed-gnrh-analogue'],
    onGnrh(result('testosterone', '0.6'), result('estradiol', '9')),
  ],
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'results-lower-still-on-listed-gnrh-analogue'],
    onGnrh(result('testosterone', '0.6'), inside('estradiol')),
  ],
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'results-lower-still-on-listed-gnrh-analogue'],
    onGnrh(inside('testosterone'), result('estradiol', '9')),
  ],
  [
    ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', 'results-lower-still-on-listed-gnrh-analogue'],
    slip(man(67), low('testosterone'), later('2026-03-09T08:10', result('testosterone', '0.6')), begun('gnrh-agonist')),
  ],
];
