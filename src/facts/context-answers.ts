import { contextFacts, type ContextFact } from '../language/context.js';
import type { ClauseAnswer } from '../language/trace.js';
import type { AnswerOf } from './answers/bare-answer.js';
import { resultAnswers } from './answers/result-answers.js';
import { subjectAnswers } from './answers/subject-answers.js';
import { treatmentAnswers } from './answers/treatment-answers.js';
import type { PanelFindings } from './panel-findings.js';

const ANSWERS: Readonly<Record<ContextFact, AnswerOf>> = {
  ...subjectAnswers,
  ...treatmentAnswers,
  ...resultAnswers,
  // asked of a panel and the one before it
  'samples-differ': () => ({ truth: 'unknown' }),
  'mornings-on-distinct-days': () => ({ truth: 'unknown' }),
};

/** Answers one context fact about one panel; an unknown one names the input that would decide it. */
export function contextAnswer(fact: ContextFact, findings: PanelFindings): ClauseAnswer {
  const { truth, observed = [], missing } = ANSWERS[fact](findings);
  if (truth !== 'unknown') return { truth, observed, missing: [] };
  const input = contextFacts[fact].input.replace('panels[]', `panels[${findings.context.at}]`);
  return { truth, observed, missing: missing ?? [{ input, panel: findings.context.panel.id, cause: 'not-supplied' }] };
}
