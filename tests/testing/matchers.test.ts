import { describe, expect, it } from 'vitest';
import '../../src/testing/vitest/index.js';
import { annotate } from '../../src/annotate.js';
import { all, category, defineRule, isHigh, results } from '../../src/rules/index.js';
import {
  annotationSerializer,
  explain,
  inUnits,
  maskVersions,
  NoOutcomeError,
  outcomeOf,
  panel,
  sample,
  treatmentsNotStated,
  without,
} from '../../src/testing/index.js';

const picture = sample('testosterone-low-lh-raised');
const unraised = panel()
  .male(44)
  .noTreatments()
  .testosterone('187 ng/dL', { interval: [264, 916] })
  .lh('4.2 IU/L', { interval: [1.7, 8.6] })
  .sample({ fasting: true });

/** The message of a matcher that was not met. */
function failureOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('the assertion was met');
}

const ownRule = defineRule({
  id: 'tsh-above-own',
  version: '1.0.0',
  kind: 'quality',
  patterns: [],
  appliesTo: category('male'),
  when: all(isHigh('tsh')),
  note: { title: 'TSH above its interval', text: [results('tsh')], plainText: 'The TSH result ({tsh}) is above.' },
});

describe('toNote', () => {
  it('takes annotations, records and builders, rules and patterns', () => {
    expect(annotate(picture)).toNote('testosterone-low-lh-raised');
    expect(picture).toNote('testosterone-low-lh-raised', 'a');
    expect(picture.but(treatmentsNotStated())).toNote('testosterone-low-lh-raised-context-unknown');
    expect(picture).toNote('lh-high');
    expect(unraised).not.toNote('testosterone-low-lh-raised');
    expect(picture.but(inUnits('conventional'))).toNote('testosterone-low-lh-raised');
  });

  it('takes rules of one’s own, by themselves or by an id that is named as a type', () => {
    const thyroid = panel()
      .male(30)
      .tsh('9.6 mIU/L', { interval: [0.4, 4] });
    expect(thyroid).toNote(ownRule);
    expect(annotate(thyroid, { rules: [ownRule] })).toNote<'tsh-above-own'>('tsh-above-own');
    // @ts-expect-error an id that no rule has does not compile
    expect(() => expect(thyroid).toNote('tsh-above-own')).toThrow(NoOutcomeError);
    // @ts-expect-error nor does a misspelt one
    expect(() => expect(thyroid).not.toNote('testosterone-low-lh-rised')).toThrow('testosterone-low-lh-raised');
  });

  it('shows the clause that decided, and what is noted', () => {
    expect(failureOf(() => expect(unraised).toNote('testosterone-low-lh-raised'))).toMatchInlineSnapshot(`
      "testosterone-low-lh-raised was to be noted.

      testosterone-low-lh-raised on panel p1: absent
        false: all of
          true: testosterone lies below its interval (187 ng/dL against 264–916 ng/dL, laboratory)
      >   false: LH lies above its interval (4.2 IU/L against 1.7–8.6 [IU]/L, laboratory)
          true: any of
            true: FSH was not measured
            unknown: FSH lies at or above the lower end of its interval

      Notes:
      - testosterone-low-lh-fsh-unraised on panel p1: Testosterone below its interval, LH not raised: one sample [testosterone-low-lh-fsh-unraised, testosterone-low-or-near-limit-shbg-not-measured, collection-time-not-morning-or-unknown, testosterone-low-male]"
    `);
  });

  it('shows why a note is there that was not to be', () => {
    expect(failureOf(() => expect(picture).not.toNote('testosterone-low-lh-raised'))).toMatchInlineSnapshot(`
      "testosterone-low-lh-raised was not to be noted.

      - testosterone-low-lh-raised on panel a: Testosterone below, LH above the intervals: one sample [testosterone-low-lh-raised, testosterone-low-or-near-limit-shbg-not-measured, testosterone-low-male, lh-high, fsh-high]

      testosterone-low-lh-raised on panel a: present
        true: all of
      >   true: testosterone lies below its interval (4.1 nmol/L against 9–30 nmol/L, laboratory)
      >   true: LH lies above its interval (31 IU/L against 1.7–9 [IU]/L, laboratory)
          true: any of
            false: FSH was not measured (44 IU/L against 1.5–12.5 [IU]/L, laboratory)
      >     true: FSH lies at or above the lower end of its interval (44 IU/L against 1.5–12.5 [IU]/L, laboratory)"
    `);
  });

  it('says how clauses are had where an annotation came without them', () => {
    const message = failureOf(() => expect(annotate(unraised)).toNote('testosterone-low-lh-raised'));
    expect(message).toContain('annotate(record, { explain: true })');
  });

  it('asks a rule over two panels by the later of them, and not of a single one', () => {
    const course = sample('change-beyond-reference-change-value');
    expect(course).toNote('change-beyond-reference-change-value', course.panels.at(-1)?.id);
    expect(course).not.toNote('change-beyond-reference-change-value', course.panels[0]?.id);
    expect(picture).not.toNote('changes-between-samples');
    expect(failureOf(() => expect(picture).toNote('changes-between-samples'))).toContain('needs an earlier panel');
  });

  it('refuses what is no annotation and no record', () => {
    expect(() => expect(7).toNote('lh-high')).toThrow('toNote takes an annotation or a record, and was given number.');
  });
});

describe('toStayIndeterminate', () => {
  it('names the missing input', () => {
    expect(picture.but(without('lh'))).toStayIndeterminate('testosterone-low-lh-raised', { missing: 'lh' });
    expect(picture).not.toStayIndeterminate('testosterone-low-lh-raised');
    expect(
      failureOf(() =>
        expect(picture.but(without('lh'))).toStayIndeterminate('testosterone-low-lh-raised', { missing: 'fsh' }),
      ),
    ).toMatchInlineSnapshot(`
      "testosterone-low-lh-raised was to stay indeterminate, with fsh missing.

      testosterone-low-lh-raised on panel a: indeterminate
        unknown: all of
          true: testosterone lies below its interval (4.1 nmol/L against 9–30 nmol/L, laboratory)
      >   unknown: LH lies above its interval
          true: any of
            false: FSH was not measured (44 IU/L against 1.5–12.5 [IU]/L, laboratory)
            true: FSH lies at or above the lower end of its interval (44 IU/L against 1.5–12.5 [IU]/L, laboratory)
      Missing: lh (not supplied)"
    `);
    // @ts-expect-error a misspelt id does not compile
    expect(() => expect(picture).toStayIndeterminate('lh-hihg')).toThrow(NoOutcomeError);
  });
});

describe('toSetAside', () => {
  const furlongs = panel().observation({ analyte: 'LH', value: '4', unit: 'furlongs' });

  it('asks for the reason, the analyte and the place', () => {
    expect(furlongs).toSetAside('unknown-unit', { analyte: 'lh', path: '/panels/0/observations/0' });
    expect(furlongs).not.toSetAside('duplicate');
    expect(failureOf(() => expect(furlongs).toSetAside('missing-unit', { analyte: 'fsh' }))).toMatchInlineSnapshot(`
      "An observation (fsh) was to be set aside as missing-unit.

      Set aside:
      - /panels/0/observations/0 lh: unknown-unit. The unit is not one that is known. LH is reported in [IU]/L, m[IU]/mL."
    `);
    expect(failureOf(() => expect(picture).toSetAside('missing-unit'))).toContain('Nothing was set aside.');
    // @ts-expect-error a misspelt reason does not compile
    expect(furlongs).not.toSetAside('unkown-unit');
  });
});

describe('toSpeakDescriptively', () => {
  it('holds for every note, and not for advice', () => {
    expect(picture).toSpeakDescriptively();
    expect('LH lies above its interval.').toSpeakDescriptively();
    expect('Repeat the test.').not.toSpeakDescriptively();
    expect(failureOf(() => expect('Repeat the test.').toSpeakDescriptively())).toContain('"Repeat"');
  });
});

describe('outcomeOf and explain', () => {
  const annotation = annotate(picture.panel({ id: 'later' }).lh('31 IU/L', { interval: [1.7, 8.6] }), {
    explain: true,
  });

  it('are of the latest panel, or of one that is named', () => {
    expect(outcomeOf(annotation, 'testosterone-low-lh-raised').outcome).toBe('indeterminate');
    expect(outcomeOf(annotation, 'testosterone-low-lh-raised', 'a').outcome).toBe('present');
    expect(explain(annotation, 'testosterone-low-lh-raised')).toMatchInlineSnapshot(`
      "testosterone-low-lh-raised on panel later: indeterminate
        unknown: all of
      >   unknown: testosterone lies below its interval
          true: LH lies above its interval (31 IU/L against 1.7–8.6 [IU]/L, laboratory)
          true: any of
            true: FSH was not measured
            unknown: FSH lies at or above the lower end of its interval
      Missing: testosterone (not supplied)"
    `);
    expect(() => outcomeOf(annotation, 'testosterone-low-lh-raised', 'b')).toThrow('its panels are a, later');
  });

  it('name the reason where a rule does not apply', () => {
    const excepted = annotate(picture.on('opioid'), { explain: true });
    expect(explain(excepted, 'testosterone-low-lh-raised')).toMatchInlineSnapshot(`
      "testosterone-low-lh-raised on panel a: inapplicable
      Reason: Excepted: a current treatment is listed: testosterone, anabolic androgenic steroid, aromatase inhibitor, SERM, hCG, gonadotropin, pulsatile GnRH, GnRH agonist, GnRH antagonist, antiandrogen, androgen synthesis inhibitor, spironolactone, estrogen, combined hormonal contraceptive, progestogen, tibolone, fulvestrant, DHEA, opioid, glucocorticoid, ketoconazole or dopamine antagonist.
        true: all of
          true: testosterone lies below its interval (4.1 nmol/L against 9–30 nmol/L, laboratory)
          true: LH lies above its interval (31 IU/L against 1.7–9 [IU]/L, laboratory)
          true: any of
            false: FSH was not measured (44 IU/L against 1.5–12.5 [IU]/L, laboratory)
            true: FSH lies at or above the lower end of its interval (44 IU/L against 1.5–12.5 [IU]/L, laboratory)"
    `);
  });
});

describe('a snapshot of an annotation', () => {
  it('has no versions and no digests', () => {
    const annotation = annotate(picture);
    const masked = JSON.stringify(maskVersions(annotation));
    for (const changing of [annotation.inputDigest, annotation.engine.ruleset.hash, annotation.notes[0]?.id ?? ''])
      expect(masked).not.toContain(changing);
    expect(annotationSerializer.test(annotation)).toBe(true);
    expect(annotationSerializer.test(maskVersions(annotation))).toBe(false);
    expect([null, 7, {}, { engine: null, notes: [] }].some(annotationSerializer.test)).toBe(false);
  });

  it('is written by the serializer', () => {
    expect.addSnapshotSerializer(annotationSerializer);
    const { engine, notes } = annotate(panel());
    expect({ ...annotate(panel()), outcomes: [], notes, engine }).toMatchInlineSnapshot(`
      {
        "cautions": [],
        "changes": [],
        "criteria": [
          "endocrine-society-2018",
          "aua-2018",
          "emas-2010",
          "eau-2023",
          "bssm-2023",
        ],
        "engine": {
          "evidence": {
            "hash": "<masked>",
            "version": "<masked>",
          },
          "name": "labgloss",
          "ruleset": {
            "hash": "<masked>",
            "version": "<masked>",
          },
          "version": "<masked>",
        },
        "inputDigest": "<masked>",
        "intendedUse": "Descriptive notes on laboratory results of adults for qualified readers, with the published sources behind them. Not for time-critical use; no diagnosis and no advice.",
        "notes": [],
        "outcomes": [],
        "panels": [
          {
            "calculated": [],
            "clockTimeKnown": false,
            "id": "p1",
            "measurements": [],
          },
        ],
        "references": [],
        "setAside": [],
        "subject": {},
        "treatments": "not-stated",
      }
    `);
  });
});
