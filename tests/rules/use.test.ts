import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { annotate } from '../../src/annotate.js';
import type { Annotation, Note } from '../../src/annotation.js';
import { readExamples } from '../../src/cli/demo/examples.js';
import { recordOfCase } from '../../src/cli/demo/record-of-case.js';
import { claimsOf } from '../../src/cli/rule-evidence.js';
import type { Claim } from '../../src/evidence/claim.js';
import * as evidence from '../../src/evidence/claims/index.js';
import { isCombination, type Condition, type LimitClause } from '../../src/language/clause.js';
import { checkLanguage } from '../../src/language/guard.js';
import { ruleProblems, type Rule } from '../../src/language/rule.js';
import { parseRecord } from '../../src/record/parse-record.js';
import type { LabRecord, Treatment, TreatmentClass } from '../../src/record/types.js';
import { borderlineBand, criteriaLimits } from '../../src/reference/criteria.js';
import type { Group } from '../../src/reference/fits.js';
import { publishedEffects } from '../../src/reference/published-effects.js';
import { publishedIntervals } from '../../src/reference/published.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';

const claims: readonly Claim[] = Object.values(evidence);

/** What stands on file beside a number, and is not carried by the package. */
const wordsOnFile = new Map(
  z
    .array(
      z.object({
        id: z.string(),
        values: z.array(
          z.object({
            key: z.string(),
            label: z.string().optional(),
            group: z.string().optional(),
            alsoPrintedAs: z.literal(true).optional(),
          }),
        ),
      }),
    )
    .parse(JSON.parse(readFileSync(new URL('../../evidence/claims.json', import.meta.url), 'utf8')))
    .flatMap(({ id, values }) => values.map((value) => [`${id}/${value.key}`, value] as const)),
);
const claimById = new Map(claims.map((claim) => [claim.id, claim]));
const ONLY_IF_LISTED = 'only-if-listed:';
const neededClass = ({ use }: Claim): string | undefined =>
  use.startsWith(ONLY_IF_LISTED) ? use.slice(ONLY_IF_LISTED.length) : undefined;

const records: readonly LabRecord[] = [
  ...readExamples().cases.map(recordOfCase),
  ...readExamples().everyday.map(({ record }) => parseRecord(record).record),
  ...[...examples.values()].flatMap((own) => own.map(({ record }) => record)),
];

const annotated: readonly { readonly record: LabRecord; readonly annotation: Annotation }[] = records.map((record) => ({
  record,
  annotation: annotate(record),
}));

function limitsOf(condition: Condition): readonly LimitClause[] {
  if (isCombination(condition)) return condition.of.flatMap(limitsOf);
  return condition.kind === 'limit' ? [condition] : [];
}

const conditionsOf = (rule: Rule): readonly Condition[] => [
  rule.appliesTo,
  ...rule.unless,
  rule.when,
  ...[...rule.directionOnly, ...rule.unknown].flatMap(({ when }) => ('unstated' in when ? [] : [when])),
  ...rule.note.text.flatMap((sentence) => (sentence.kind === 'where' ? [sentence.condition] : [])),
];

const PLACING: ReadonlySet<string> = new Set([
  'laboratory-reference-interval',
  'laboratory-upper-limit',
  'laboratory-lower-limit',
  'reference-interval-95',
  'reference-interval-stated',
  'percentile-2.5',
  'percentile-97.5',
  'lower-reference-limit-p5',
]);
const LIMITING: ReadonlySet<string> = new Set([
  'decision-limit',
  'study-limit',
  'performance-limit',
  'detection-limit',
]);

/** What stands against placing a result of this group, method and calculation by a claim: empty when nothing does. */
function against(
  claim: Claim,
  group: Group,
  { certified, calculation }: { readonly certified?: true | undefined; readonly calculation?: string | undefined },
  isCalculated: boolean,
): readonly string[] {
  const { restriction, population, use } = claim;
  const problems: string[] = [];
  if (use !== 'note') problems.push(`its use is ${use}`);
  if (population.category !== 'any' && population.category !== group.category) problems.push('another category');
  if (restriction?.certified && certified !== true) problems.push('only for certified assays');
  if (restriction?.calculation && isCalculated && calculation !== restriction.calculation)
    problems.push('only for that calculation');
  for (const age of [restriction?.ageYears, population.ageYears]) {
    const from = age?.min ?? age?.minExclusive;
    const to = age?.max ?? age?.maxExclusive;
    if (from !== undefined && (group.ageLow ?? -Infinity) < from) problems.push(`from ${from} years`);
    if (to !== undefined && (group.ageHigh ?? Infinity) > to) problems.push(`to ${to} years`);
  }
  return problems;
}

const METHOD_WORDS: Readonly<Record<string, RegExp>> = {
  'mass-spectrometry': /LC-MS|mass spectrometry/i,
  immunoassay: /immunoassay|ECLIA/i,
  calculated: /equation|formula/i,
};

describe('a claim that places a result', () => {
  it.each(publishedIntervals.map((one) => [`${one.claim.id}/${one.value.key}`, one] as const))('may: %s', (_, one) => {
    const { claim, value, group, method, analyte } = one;
    expect(against(claim, group, one, analyte.startsWith('free-') && method === 'calculated')).toEqual([]);
    expect(PLACING.has(value.statistic)).toBe(true);
    expect(value.analyte).toBe(analyte);
    expect(claim.values[value.key]).toBe(value);
    const onFile = wordsOnFile.get(`${claim.id}/${value.key}`);
    const words = [claim.method ?? '', onFile?.group ?? '', onFile?.label ?? ''].join(' ');
    expect(words).toMatch(METHOD_WORDS[method ?? ''] ?? /^/);
  });

  it.each(criteriaLimits.map((one) => [`${one.criteria} ${one.analyte}`, one] as const))(
    'may as a named limit: %s',
    (_, one) => {
      expect(against(one.claim, one.group, one, one.analyte === 'free-testosterone')).toEqual([]);
      for (const value of [one.value, ...(one.also ? [one.also] : [])]) {
        expect(LIMITING.has(value.statistic)).toBe(true);
        expect(value.analyte).toBe(one.analyte);
        const onFile = wordsOnFile.get(`${one.claim.id}/${value.key}`);
        expect(onFile?.alsoPrintedAs === true).toBe(value === one.also);
      }
    },
  );

  it('may as a limit in a rule', () => {
    const limits = rules.flatMap(conditionsOf).flatMap(limitsOf);
    expect(limits.length).toBeGreaterThan(0);
    for (const { analyte, limit } of limits) {
      const value = limit.claim.values[limit.key.split('/')[0] ?? ''];
      expect({ claim: limit.claim.id, use: limit.claim.use }).toEqual({ claim: limit.claim.id, use: 'note' });
      expect(LIMITING.has(value?.statistic ?? '')).toBe(true);
      expect(value?.analyte).toBe(analyte);
      expect(value && wordsOnFile.get(`${limit.claim.id}/${value.key}`)?.alsoPrintedAs).toBeUndefined();
      expect(limit.claim.restriction).toBeUndefined();
    }
    expect(borderlineBand.claim.use).toBe('note');
  });
});

describe('a claim that a rule cites', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('may stand in a note: %s', (_, rule) => {
    const uses = claimsOf(rule).map(
      ({ id, use }) => [id, use.startsWith(ONLY_IF_LISTED) ? 'only-if-listed' : use] as const,
    );
    expect(uses.filter(([, use]) => !['note', 'context', 'only-if-listed'].includes(use))).toEqual([]);
  });

  it('is among those that ship', () => {
    const source = readFileSync(new URL('../../evidence/claims.json', import.meta.url), 'utf8');
    const all = z
      .array(z.object({ id: z.string(), use: z.string(), shippable: z.boolean() }))
      .parse(JSON.parse(source));
    const held = all.filter(({ use, shippable }) => !shippable || use === 'never-in-note').map(({ id }) => id);
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((id) => claimById.has(id))).toEqual([]);
  });

  it('gives the direction of a treatment only for the treatment it is about', () => {
    const others = publishedEffects.filter(
      ({ treatment, claim }) => ![undefined, treatment].includes(neededClass(claim) as TreatmentClass | undefined),
    );
    expect(others.map(({ claim }) => claim.id)).toEqual([]);
  });
});

const isListed = (record: LabRecord, wanted: string): boolean =>
  (record.treatments ?? []).some((one) => one.class === wanted && one.status !== 'planned');

const claimsIn = (note: Note): readonly string[] => [
  ...note.evidence.map(({ claim }) => claim),
  ...note.sentences.flatMap(({ numbers = [] }) => numbers.flatMap(({ claim }) => claim ?? [])),
];

/** Works that only claims about unlisted treatments cite, so that they appear in a reference list for no other reason. */
const worksFor = (record: LabRecord): ReadonlySet<string> => {
  const isOpen = (claim: Claim): boolean =>
    isListed(record, neededClass(claim) ?? '') || neededClass(claim) === undefined;
  const open = new Set(claims.filter(isOpen).map(({ citation }) => citation.id));
  return new Set(claims.map(({ citation }) => citation.id).filter((id) => !open.has(id)));
};

/** The fixed words of what is only said for a listed treatment, without their placeholders. */
const wordsFor = (wanted: string): readonly string[] =>
  rules
    .flatMap((rule) => [
      ...rule.alsoReportedWith,
      ...rule.note.text
        .map((sentence) => (sentence.kind === 'where' ? sentence.sentence : sentence))
        .flatMap((sentence) => (sentence.kind === 'cited' ? [sentence] : [])),
      ...rule.limitations.flatMap(({ text, claim }) => (claim ? [{ claim, template: text }] : [])),
    ])
    .filter(({ claim }) => neededClass(claim) === wanted)
    .flatMap(({ template }) => template.split(/\{[^}]*\}/).filter((part) => part.length > 12));

function shownThoughUnlisted(record: LabRecord, { notes, changes, references }: Annotation): readonly string[] {
  const shown = [...notes.flatMap(claimsIn), ...changes.flatMap(({ published }) => published?.claim ?? [])];
  const hidden = shown.filter((id) => {
    const claim = claimById.get(id);
    const wanted = claim && neededClass(claim);
    return wanted !== undefined && !isListed(record, wanted);
  });
  const works = worksFor(record);
  const classes = new Set(claims.flatMap((claim) => neededClass(claim) ?? []));
  const prose = notes.map(({ text, alsoReportedWith, limitations, unknown }) =>
    [text, ...alsoReportedWith.map((one) => one.text), ...limitations.map((one) => one.text), ...unknown].join(' '),
  );
  const hints = [...classes]
    .filter((one) => !isListed(record, one))
    .flatMap(wordsFor)
    .filter((words) => prose.some((text) => text.includes(words)));
  return [...hidden, ...references.map(({ id }) => id).filter((id) => works.has(id)), ...hints];
}

const womanOnAnastrozole: LabRecord = {
  subject: { referenceCategory: 'female', ageYears: 66, menopausalStatus: 'postmenopausal' },
  treatments: [{ class: 'aromatase-inhibitor', agent: 'anastrozole', status: 'current' }],
  panels: [
    {
      id: 'a',
      observations: [
        { analyte: 'estradiol', value: '8', unit: 'pmol/L', referenceInterval: { low: '18', high: '138' } },
      ],
    },
  ],
};

describe('a claim about a listed treatment', () => {
  it('is neither shown nor hinted at where the treatment is not listed', () => {
    for (const { record, annotation } of annotated) expect(shownThoughUnlisted(record, annotation)).toEqual([]);
  });

  it('goes with the list, or with a treatment that is only planned', () => {
    for (const record of records) {
      const { treatments, ...rest } = record;
      if (!treatments || treatments.length === 0) continue;
      const planned = treatments.map(({ class: of }): Treatment => ({ class: of, status: 'planned' }));
      for (const less of [rest, { ...rest, treatments: [] }, { ...rest, treatments: planned }]) {
        expect(shownThoughUnlisted(less, annotate(less))).toEqual([]);
      }
    }
  });

  it('is shown where it is listed', () => {
    const shown = new Set(
      [...records, womanOnAnastrozole].flatMap((record) => annotate(record).notes.flatMap(claimsIn)),
    );
    const ofRules = new Set(rules.flatMap(claimsOf).filter((claim) => neededClass(claim) !== undefined));
    expect([...ofRules].map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

/** A sentence without what it quotes of the record: the name of a treatment is free text of the sender. */
const ownWords = ({ text, numbers = [] }: Note['sentences'][number]): string =>
  numbers
    .filter(({ paths: [path = ''] }) => path.startsWith('/treatments/'))
    .reduce((left, one) => left.replace(one.text, '…'), text);

describe('what can be said', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('describes, by definition of %s', (_, rule) => {
    expect(ruleProblems(rule)).toEqual([]);
  });

  it('describes, in every note of the examples', () => {
    const seen = new Set<string>();
    for (const { notes } of annotated.map(({ annotation }) => annotation)) {
      for (const note of notes) {
        const texts = [
          note.title,
          ...note.sentences.map(ownWords),
          ...note.unknown,
          ...note.alsoReportedWith.map(({ text }) => text),
          ...note.limitations.map(({ text }) => text),
          ...note.patterns.map((name) => `Seen: the ${name.replaceAll('-', ' ')}`),
          ...note.terms.map(({ display }) => display),
        ];
        for (const text of texts.filter((one) => !seen.has(one))) {
          seen.add(text);
          expect({ text, found: checkLanguage(text) }).toEqual({ text, found: [] });
        }
        expect({ text: note.plainText, found: checkLanguage(note.plainText, 'plain') }).toEqual({
          text: note.plainText,
          found: [],
        });
      }
    }
    expect(seen.size).toBeGreaterThan(500);
  });

  it('calls nobody healthy and nothing normal', () => {
    const texts = annotated.flatMap(({ annotation }) =>
      annotation.notes.flatMap((note) => [
        note.title,
        note.text,
        note.plainText,
        ...note.unknown,
        ...note.alsoReportedWith.map(({ text }) => text),
        ...note.limitations.map(({ text }) => text),
      ]),
    );
    expect(texts.filter((text) => /\b(?:ab)?normal\b|\bhealthy\b/i.test(text))).toEqual([]);
  });
});
