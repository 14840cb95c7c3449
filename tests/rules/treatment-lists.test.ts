import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/language/rule.js';
import { treatmentClasses, type TreatmentClass } from '../../src/record/treatment-class.js';
import type { LabRecord } from '../../src/record/types.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { begun, on, vary } from '../../src/rules/slip.js';
import { asked, factsOf, seen } from '../../src/testing/rule/evaluated.js';

/** The narrower ones stand for the wider one: an oral estrogen is an estrogen. */
const hormones: readonly TreatmentClass[] = [
  'testosterone',
  'anabolic-androgenic-steroid',
  'aromatase-inhibitor',
  'serm',
  'hcg',
  'gonadotropin',
  'gnrh-pulsatile',
  'gnrh-agonist',
  'gnrh-antagonist',
  'antiandrogen',
  'androgen-synthesis-inhibitor',
  'spironolactone',
  'estrogen',
  'oral-estrogen',
  'transdermal-estrogen',
  'combined-hormonal-contraceptive',
  'progestogen',
  'progestogen-contraceptive',
  'tibolone',
  'fulvestrant',
  'dhea',
];
const otherwiseOnTheAxis: readonly TreatmentClass[] = [
  'opioid',
  'glucocorticoid',
  'ketoconazole',
  'dopamine-antagonist',
];
const otherwiseOnProlactin: readonly TreatmentClass[] = ['opioid', 'dopamine-antagonist'];

/** A rule with the record of an example of which it is present, and not of the direction only. */
interface Picture {
  readonly rule: Rule;
  readonly record: LabRecord;
}

const pictures: readonly Picture[] = rules.flatMap((rule) => {
  const shown = examples.get(rule.id)?.find(({ outcome, contextUnknown }) => outcome === 'present' && !contextUnknown);
  return shown && !rule.collects ? [{ rule, record: shown.record }] : [];
});

function isPresent({ rule, record }: Picture): boolean {
  const facts = factsOf(record, rule.over);
  return facts !== undefined && seen(asked(rule), facts).form.startsWith('present');
}

const isSilencedBy =
  (of: TreatmentClass) =>
  ({ rule, record }: Picture): boolean =>
    !isPresent({ rule, record: vary(record, on(of)) });

/** The classes that silence it. */
const silencing = (one: Picture): readonly TreatmentClass[] => treatmentClasses.filter((of) => isSilencedBy(of)(one));

const inOrder = (classes: readonly TreatmentClass[]): readonly TreatmentClass[] => [...classes].sort();

describe('a rule about results that no treatment accounts for', () => {
  const byHormones = pictures.filter(isSilencedBy('estrogen'));
  const byMore = byHormones.filter(isSilencedBy('opioid'));

  it('is one of many', () => {
    expect(byHormones.length).toBeGreaterThan(25);
    expect(byMore.length).toBeGreaterThan(15);
  });

  it.each(byHormones.map((one) => [one.rule.id, one] as const))(
    'says nothing during a listed hormone, whichever it is: %s',
    (id, one) => {
      const onProlactin = id.startsWith('prolactin-') ? otherwiseOnProlactin : otherwiseOnTheAxis;
      const more = byMore.includes(one) ? onProlactin : [];
      expect(inOrder(silencing(one))).toEqual(inOrder([...hormones, ...more]));
    },
  );
});

describe('changes since a listed treatment began', () => {
  const withPublishedDirection: readonly TreatmentClass[] = [
    'testosterone',
    'anabolic-androgenic-steroid',
    'aromatase-inhibitor',
    'serm',
    'hcg',
    'gnrh-agonist',
    'gnrh-antagonist',
    '5-alpha-reductase-inhibitor',
    'spironolactone',
    'ketoconazole',
    'oral-estrogen',
    'transdermal-estrogen',
    'combined-hormonal-contraceptive',
    'opioid',
    'glucocorticoid',
    'antiepileptic',
    'dopamine-agonist',
    'dopamine-antagonist',
  ];
  const changed = pictures.filter(({ rule }) => rule.id === 'changes-since-listed-treatment-began');

  it('are listed for every treatment with a published direction, and for no other', () => {
    const said = treatmentClasses.filter((of) =>
      changed.some(({ rule, record }) => isPresent({ rule, record: vary({ ...record, treatments: [] }, begun(of)) })),
    );
    expect(inOrder(said)).toEqual(inOrder(withPublishedDirection));
  });
});
