import { shippedCatalogue } from '../../analytes/find.js';
import { absorb, type Kept } from '../../engine/absorb.js';
import type { Ruleset, Rulesets } from '../../engine/compile.js';
import { answersFor, evaluateAll, type Answers, type Evaluation } from '../../engine/evaluate.js';
import type { Facts } from '../../engine/facts.js';
import { pairAt, pairFacts } from '../../facts/pair-facts.js';
import { panelFacts } from '../../facts/panel-facts.js';
import { readPanels } from '../../facts/read-record.js';
import type { LabRecord } from '../../record/types.js';
import { criteriaIds } from '../../reference/criteria.js';
import { publishedFor } from '../../reference/published.js';

/** What a ruleset says of one panel, before a note is written. */
export interface View {
  readonly answers: Answers;
  readonly evaluations: readonly Evaluation[];
  readonly kept: readonly Kept[];
}

/** The latest panel of a record, by the rules about one panel and by those about it and the panel before. */
export interface SeenPanel {
  readonly panel: View;
  readonly pair?: View;
}

function view(ruleset: Ruleset, facts: Facts): View {
  const answers = answersFor(ruleset, facts);
  const evaluations = evaluateAll(ruleset, answers);
  return { answers, evaluations, kept: absorb(evaluations) };
}

const READING = {
  criteria: new Set(criteriaIds),
  laboratoryFirst: true,
  published: publishedFor,
  catalogue: shippedCatalogue,
};

/** As `annotate` sees the latest panel, without the words. A generated record has its shape by construction, so it is not parsed. */
export function seePanel(record: LabRecord, rulesets: Rulesets): SeenPanel {
  const panels = readPanels(record, [], READING);
  const later = panels.at(-1);
  if (!later) throw new RangeError('A generated record has a panel');
  const facts = panelFacts(later);
  const panel = view(rulesets.panel, facts);
  const pair = pairAt(panels, panels.length - 1);
  return pair ? { panel, pair: view(rulesets.pair, pairFacts(pair, facts)) } : { panel };
}

/** The rules that speak: those with a note of their own, and those whose note a more specific one has taken over. */
export const speaking = ({ kept }: View): readonly Evaluation[] =>
  kept.flatMap(({ evaluation, absorbed }) => [evaluation, ...absorbed]);
