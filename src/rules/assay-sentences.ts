import { assayEstradiolAccessExogenous } from '../evidence/claims/assay.js';
import { given } from '../language/clause.js';
import { cited, where, type NoteSentence } from '../language/sentence.js';

/** What a manufacturer says of estradiol that was taken, where the method may be an immunoassay. */
export const exogenousEstradiolByImmunoassay: NoteSentence<never> = where(
  given('estradiol-perhaps-by-immunoassay'),
  cited(
    assayEstradiolAccessExogenous,
    'One estradiol immunoassay is not meant for estradiol that was taken: its results can then be falsely high or low.',
  ),
);
