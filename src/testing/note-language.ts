import type { Note } from '../annotation.js';
import { checkLanguage, type Surface } from '../language/guard.js';

/** What does not describe in a text, with where the text stands. */
export const languageProblems = (where: string, text: string, surface: Surface): readonly string[] =>
  checkLanguage(text, surface).map(({ match, why }) => `${where}: "${match}" in "${text}": ${why}`);

/** The same of everything that a note says. */
export const noteProblems = ({ rule, title, text, plainText }: Note): readonly string[] => [
  ...languageProblems(`${rule}, title`, title, 'note'),
  ...languageProblems(`${rule}, text`, text, 'note'),
  ...languageProblems(`${rule}, plain text`, plainText, 'plain'),
];
