import type { Catalogue } from '../analytes/find.js';
import { nameIn } from '../analytes/name.js';
import type { Observed } from '../language/trace.js';
import type { Sentence } from '../language/sentence.js';
import { capital, joined, listed, nameOf, numbered, say, type Phrase } from './phrase.js';
import { sayBaselines } from './say-baselines.js';
import { sayCalculation } from './say-calculation.js';
import { sayChanges } from './say-changes.js';
import { sayGenotypes } from './say-genotypes.js';
import { mayCite, sayCited } from './say-cited.js';
import { sayEffects } from './say-effects.js';
import { sayEnd } from './say-end.js';
import { sayLimits } from './say-limits.js';
import { sayResults } from './say-results.js';
import type { SpokenResult, Voice } from './voice.js';
import { saidOnce, written, type Written } from './written.js';

const LIES = { above: 'above', below: 'below', within: 'inside', indeterminate: 'open to' } as const;
const SIDES = ['above', 'below', 'within', 'indeterminate'] as const;

/** "FSH 38 IU/L lies above the printed follicular (3.5–12.5) and luteal (1.7–7.7) intervals, inside the postmenopausal one (…)." */
function sayAlternatives({ name, value, path, alternatives }: SpokenResult): readonly Written[] {
  const sides = SIDES.flatMap((side) => {
    const found = alternatives.filter(({ position }) => position === side);
    return found.length > 0 ? [{ side, found }] : [];
  });
  if (sides.length === 0) return [];
  const parts = sides.map(({ side, found }, at): Phrase => {
    const groups = listed(found.map(({ group, ends }) => say`${group} (${ends})`));
    const noun = at === 0 ? ` interval${found.length === 1 ? '' : 's'}` : found.length === 1 ? ' one' : ' ones';
    return say`${LIES[side]} the${at === 0 ? ' printed' : ''} ${groups}${noun}`;
  });
  return [written(capital(say`${name} ${value} lies ${joined(parts, ', ')}.`), [], [path])];
}

function sayCount(voice: Voice, expected: readonly string[]): Written {
  const results = voice.all();
  const paths = results.map(({ path }) => path);
  const inside = results.filter(({ position }) => position === 'within').length;
  const [part, whole] = [inside, results.length].map((count) => numbered(String(count), { from: 'count', paths }));
  const absent = expected.filter((analyte) => voice.results(analyte).length === 0).map(nameIn(voice.catalogue));
  const rest =
    absent.length > 0
      ? say`; not measured: ${joined(
          absent.map((name) => nameOf(name)),
          ', ',
        )}`
      : '';
  return written(
    say`${part ?? ''} of ${whole ?? ''} measured results lie inside the intervals shown${rest}.`,
    [],
    paths,
  );
}

/** What was observed: the name of an analyte, or words of the record. */
const seen = ({ display, path }: Observed, { find }: Catalogue): Phrase =>
  find(display) ? nameOf(display) : numbered(display, { from: 'record', paths: [path] });

function sayObserved(lead: string, observed: readonly Observed[], { catalogue }: Voice): Written {
  const shown = [...new Map(observed.map((one) => [one.display, seen(one, catalogue)])).values()];
  const paths = observed.map(({ path }) => path);
  return written(shown.length === 0 ? say`${lead}.` : say`${lead}: ${joined(shown, ', ')}.`, [], paths);
}

/** Writes one sentence of a rule about a panel; one that has nothing to say is left out, as is the place of gathered ones. */
export function write(
  sentence: Sentence,
  voice: Voice,
  observed: () => readonly Observed[],
  named: boolean,
): readonly Written[] {
  switch (sentence.kind) {
    case 'results':
      return sayResults([sentence], voice);
    case 'limits':
      return saidOnce(voice.results(sentence.analyte).flatMap(sayLimits));
    case 'calculated': {
      const found = voice.calculation(sentence.analyte);
      return found ? [sayCalculation(found)] : [];
    }
    case 'count':
      return [sayCount(voice, sentence.expected)];
    case 'changes':
      return sayChanges(voice.changes().filter(({ analyte }) => sentence.analytes?.includes(analyte) ?? true));
    case 'baseline':
      return sayBaselines(voice.baselines());
    case 'elapsed':
      return voice.ends(sentence.classes).map(sayEnd);
    case 'effects':
      return sayEffects(voice.effects(sentence.classes));
    case 'genotypes':
      return sayGenotypes(sentence, voice);
    case 'alternatives':
      return voice.all().flatMap(sayAlternatives);
    case 'collected':
      return [];
    case 'cited':
      return (sentence.named && !named) || !mayCite(sentence.claim, voice) ? [] : sayCited(sentence, voice);
    case 'observed':
      return [sayObserved(sentence.lead, observed(), voice)];
    case 'plain':
      return [written(say`${sentence.text}`, [], [])];
  }
}
