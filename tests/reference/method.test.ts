import { describe, expect, it } from 'vitest';
import { methodKind } from '../../src/reference/method.js';

describe('the kind of a method', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['   ', undefined],
    ['LC-MS/MS', 'mass-spectrometry'],
    [' lcms ', 'mass-spectrometry'],
    ['ID GC/MS', 'mass-spectrometry'],
    ['Isotope dilution mass spectrometry', 'mass-spectrometry'],
    ['mass-spectrometer', 'mass-spectrometry'],
    ['tandem mass', 'mass-spectrometry'],
    ['ECLIA', 'immunoassay'],
    ['Immunoassay', 'immunoassay'],
    ['immuno-assay', 'immunoassay'],
    ['chemiluminescence', 'immunoassay'],
    ['Roche cobas e801', 'immunoassay'],
    ['Abbott Architect', 'immunoassay'],
    ['RIA', 'immunoassay'],
    ['Equilibrium dialysis', 'dialysis'],
    ['equilibrium dialysis, LC-MS/MS', 'dialysis'],
    ['ultrafiltration', 'dialysis'],
    ['calculated', 'calculated'],
    ['Calculation of Vermeulen', 'calculated'],
    ['calculated from ECLIA', 'calculated'],
    ['Vermeulen 1999', 'calculated'],
    ['impedance', 'other'],
    ['Malaria smear', 'other'],
  ])('%j is %s', (method, kind) => {
    expect(methodKind(method)).toBe(kind);
  });
});
