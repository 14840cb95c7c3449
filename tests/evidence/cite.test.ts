import { describe, expect, test } from 'vitest';
import { formatReference, referenceLink } from '../../src/evidence/cite.js';
import type { Claim, Work } from '../../src/evidence/claim.js';
import * as claimExports from '../../src/evidence/claims/index.js';
import { mulhall2018Guideline } from '../../src/evidence/works/m.js';
import { airdNdBloodproject } from '../../src/evidence/works/a.js';
import { vermeulen1999Evaluation } from '../../src/evidence/works/v.js';

const claims: readonly Claim[] = Object.values(claimExports);
const works = new Map(
  claims
    .flatMap(({ citation, quotedBy }) => (quotedBy ? [citation, quotedBy] : [citation]))
    .map((work) => [work.id, work]),
);

const article = (fields: Omit<Work, 'id' | 'type'>): Work => ({ id: 'a-1', type: 'article-journal', ...fields });

describe('formatReference', () => {
  test('gives three authors, title, journal, year, place, DOI and PMID in one line', () => {
    expect(formatReference(mulhall2018Guideline())).toBe(
      'Mulhall JP, Trost LW, Brannigan RE, et al. Evaluation and Management of Testosterone Deficiency: AUA Guideline. ' +
        'The Journal of Urology. 2018;200(2):423-432. doi:10.1016/j.juro.2018.03.115 PMID 29601923',
    );
  });

  test('says et al after a single author when the list is known to be longer', () => {
    expect(formatReference(vermeulen1999Evaluation())).toMatch(/^Vermeulen, et al\. A Critical Evaluation/);
  });

  test('names three authors without et al when there are three', () => {
    const author = [{ family: 'A', given: 'One' }, { family: 'B', given: 'Two' }, { literal: 'The Third Group' }];
    expect(formatReference(article({ author }))).toBe('A O, B T, The Third Group.');
  });

  test('shows when an undated page was read, and its address', () => {
    expect(formatReference(airdNdBloodproject())).toBe(
      'Aird W. How do I treat my patient with testosterone supplement-induced erythrocytosis? The Blood Project. ' +
        'undated, accessed 2026-11-20. ' +
        'https://www.thebloodproject.com/ufaq/how-do-i-treat-my-patient-with-testosterone-supplement-induced-erythrocytosis/',
    );
  });

  test('pads the month and the day of access', () => {
    const page = article({ accessed: { 'date-parts': [[2026, 3, 4]] }, custom: { undatedLivingPage: true } });
    expect(formatReference(page)).toBe('undated, accessed 2026-03-04.');
  });

  test.each([
    ['Sherri-Ann M.', 'SAM'],
    ['H.W. Gordon', 'HWG'],
    ['JR', 'JR'],
    ['DR Jr', 'DR Jr'],
    ['Åse Marie', 'ÅM'],
    ["Li'an", 'L'],
  ])('shortens the given name %s to %s', (given, initials) => {
    expect(formatReference(article({ author: [{ family: 'Name', given }] }))).toBe(`Name ${initials}.`);
  });

  test('leaves out what the record does not have', () => {
    expect(formatReference(article({}))).toBe('');
    expect(formatReference(article({ title: 'Only a title', page: 'e00211' }))).toBe('Only a title. :e00211.');
    expect(formatReference(article({ volume: 12, issued: { 'date-parts': [[2001]] } }))).toBe('2001;12.');
  });

  test('gives every work of the evidence one line with its year or the day it was read', () => {
    expect(works.size).toBeGreaterThan(0);
    const references = [...works.values()].map(formatReference);
    const isSound = (line: string): boolean => /\b(19|20)\d\d\b/.test(line) && !/undefined|\n|\.\./.test(line);
    expect(references.filter((line) => !isSound(line))).toEqual([]);
  });
});

describe('referenceLink', () => {
  test('prefers the DOI, then PubMed, then PMC, then the page itself', () => {
    const URL = 'https://example.org/page';
    expect(referenceLink(article({ DOI: '10.1210/jcem.84.10.6079', PMID: '1', URL }))).toBe(
      'https://doi.org/10.1210/jcem.84.10.6079',
    );
    expect(referenceLink(article({ PMID: '29601923', PMCID: 'PMC1', URL }))).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/29601923/',
    );
    expect(referenceLink(article({ PMCID: 'PMC3319184', URL }))).toBe(
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC3319184/',
    );
    expect(referenceLink(article({ URL }))).toBe(URL);
  });

  test('escapes what a DOI may hold and an address may not', () => {
    expect(referenceLink(article({ DOI: '10.1002/(SICI)1097-0258<1::AID>3.0.CO;2-#' }))).toBe(
      'https://doi.org/10.1002/(SICI)1097-0258%3C1%3A%3AAID%3E3.0.CO%3B2-%23',
    );
  });

  test('refuses an address that is not http(s)', () => {
    expect(referenceLink(article({ URL: 'javascript:alert(1)' }))).toBeUndefined();
    expect(referenceLink(article({}))).toBeUndefined();
  });

  test('finds an address for every work of the evidence', () => {
    expect([...works.values()].filter((work) => !/^https?:\/\//.test(referenceLink(work) ?? ''))).toEqual([]);
  });
});
