import { readFileSync } from 'node:fs';
import { Decimal as Base } from 'decimal.js';
import { bindingOf, type Binding } from '../../src/derived/mass-action.js';
import { parseExact, type Exact } from '../../src/logic/exact.js';

export const Decimal: typeof Base = Base.clone({ precision: 60 });

interface Constants {
  readonly shbg: string;
  readonly albumin: string;
}

export const EQUATIONS = ['vermeulen', 'sodergard', 'emadi-konjin', 'ross', 'giton'] as const;
type PerEquation<Value> = { readonly [Name in (typeof EQUATIONS)[number]]: Value };

interface Vectors {
  readonly constants: PerEquation<Constants>;
  readonly single: readonly {
    readonly id: string;
    readonly testosterone: string;
    readonly shbg: string;
    readonly albumin: string | null;
    readonly free: PerEquation<string>;
    readonly bioavailable: PerEquation<string>;
    readonly percent: string;
  }[];
  readonly competition: readonly {
    readonly id: string;
    readonly shbg: string;
    readonly albumin: string;
    readonly freeShbg: string;
    readonly ligands: readonly {
      readonly name: string;
      readonly total: string;
      readonly constants: Constants;
      readonly free: string;
      readonly bioavailable: string;
      readonly percent: string;
    }[];
  }[];
  readonly uncertainty: readonly {
    readonly id: string;
    readonly testosterone: string;
    readonly shbg: string;
    readonly albumin: string;
    readonly cv: { readonly [Input in 'testosterone' | 'shbg' | 'albumin' | 'correlation']: string };
    readonly elasticity: { readonly [Input in 't' | 'shbg' | 'albumin' | 'k_shbg']: string };
    readonly cvFree: string;
  }[];
}

// the fixture has this shape; every value of it is compared in the tests that use it
export const vectors = JSON.parse(
  readFileSync(new URL('../fixtures/derived/mass-action.json', import.meta.url), 'utf8'),
) as Vectors;

export function exact(text: string): Exact {
  const value = parseExact(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

/** Constants that need not be offered: albumin is 69 000 g/mol in every vector. */
export const bindingFor = ({ shbg, albumin }: Constants): Binding =>
  bindingOf({
    shbgAssociation: exact(shbg),
    albuminAssociation: exact(albumin),
    albuminMolarMass: exact('69000'),
  });

/** How far two numbers lie apart, relative to the second. */
export const apart = (a: string, b: string): number => new Decimal(a).minus(b).div(b).abs().toNumber();
