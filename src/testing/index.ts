/** What a test of one's own rules and texts needs. */
export { checkLanguage, type LanguageFinding, type Surface } from '../language/guard.js';
export { ruleProblems } from '../language/rule.js';
