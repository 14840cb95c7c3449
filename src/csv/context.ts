import { foldName } from '../analytes/fold-name.js';
import { treatmentClasses } from '../record/treatment-class.js';
import type { CyclePhase, MenopausalStatus, Panel, Subject, Treatment } from '../record/types.js';

const ANSWERS: ReadonlyMap<string, boolean> = /* @__PURE__ */ new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['1', true],
  ['no', false],
  ['n', false],
  ['false', false],
  ['0', false],
]);

const PHASES: readonly CyclePhase[] = ['early-follicular', 'follicular', 'late-follicular', 'midcycle', 'luteal'];
const STATUSES: readonly MenopausalStatus[] = ['premenopausal', 'perimenopausal', 'postmenopausal'];

const answerIn = (text: string): boolean | undefined => ANSWERS.get(foldName(text));

/** A word of a vocabulary, whatever its case and whether its parts stand apart: 'Early follicular', 'post-menopausal'. */
function wordIn<Word extends string>(words: readonly Word[], text: string): Word | undefined {
  const letters = (one: string): string => foldName(one).replaceAll(' ', '');
  return words.find((word) => letters(word) === letters(text));
}

const numberIn = (text: string): number | undefined => (/^\d{1,3}(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

/** How a cell states something of its draw. Undefined: it cannot be read. */
export const ofDraw: {
  readonly [fact in 'ageYears' | 'cyclePhase' | 'daysSinceLastMenses' | 'pregnant' | 'fasting']: (
    text: string,
  ) => Pick<Panel, fact> | undefined;
} = {
  ageYears: (text) => withNumber(text, (ageYears) => ({ ageYears })),
  cyclePhase: (text) => {
    const cyclePhase = wordIn(PHASES, text);
    return cyclePhase && { cyclePhase, cyclePhaseBasis: 'stated' };
  },
  daysSinceLastMenses: (text) => withNumber(text, (daysSinceLastMenses) => ({ daysSinceLastMenses })),
  pregnant: (text) => withAnswer(text, (pregnant) => ({ pregnant })),
  fasting: (text) => withAnswer(text, (fasting) => ({ fasting })),
};

/** How a cell states something of its subject. */
export const ofSubject: {
  readonly [fact in 'menopausalStatus' | 'bodyMassIndex']: (text: string) => Pick<Subject, fact> | undefined;
} = {
  menopausalStatus: (text) => {
    const menopausalStatus = wordIn(STATUSES, text);
    return menopausalStatus && { menopausalStatus };
  },
  bodyMassIndex: (text) => withNumber(text, (bodyMassIndex) => ({ bodyMassIndex })),
};

function withNumber<Fact>(text: string, of: (value: number) => Fact): Fact | undefined {
  const value = numberIn(text);
  return value === undefined ? undefined : of(value);
}

function withAnswer<Fact>(text: string, of: (value: boolean) => Fact): Fact | undefined {
  const value = answerIn(text);
  return value === undefined ? undefined : of(value);
}

const NONE = 'none';

/** A cell of treatments: 'none', or classes divided by semicolons. A word that is no class is an agent of class 'other'. */
function treatmentsIn(text: string): readonly Pick<Treatment, 'class' | 'agent'>[] {
  if (foldName(text) === NONE) return [];
  const words = text.split(';').map((word) => word.trim());
  return words
    .filter((word) => word !== '')
    .map((word) => {
      const known = wordIn(treatmentClasses, word);
      return known ? { class: known } : { class: 'other', agent: word };
    });
}

/** Treatments with the panels that they were listed for. Each panel has its text: an empty list is stated only by 'none'. */
export function treatmentsOf(texts: ReadonlyMap<string, string>): readonly Treatment[] {
  const found = new Map<string, Treatment & { readonly duringPanels: string[] }>();
  for (const [panel, text] of texts) {
    for (const one of treatmentsIn(text)) {
      const key = `${one.class} ${one.agent ?? ''}`;
      const known = found.get(key);
      if (!known) found.set(key, { ...one, duringPanels: [panel] });
      else if (!known.duringPanels.includes(panel)) known.duringPanels.push(panel);
    }
  }
  return [...found.values()];
}
