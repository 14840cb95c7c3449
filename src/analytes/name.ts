import { findAnalyte } from './find.js';

/** How an analyte is written inside a sentence; an id outside the catalogue stands for itself. */
export const analyteName = (id: string): string => findAnalyte(id)?.inSentence ?? id;
