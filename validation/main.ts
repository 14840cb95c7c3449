import { page } from './page.js';
import { survey } from './survey.js';

/** Annotates the surveys in a data folder and all example panels, and returns the page about them as Markdown. */
export const validate = async (dataFolder: string): Promise<string> => page(await survey(dataFolder));
