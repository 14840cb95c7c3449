import { plain, type PlainSentence } from '../language/sentence.js';

/** How a combination from one sample ends: with what it does not say. */
export const noCauseStated: PlainSentence = plain('One sample; no cause is stated.');
