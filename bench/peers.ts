import { createAnnotator } from '../src/annotate.js';
import type { Annotation } from '../src/annotation.js';
import { fromFhir } from '../src/fhir/index.js';
import { runByHand } from './handwritten.js';
import { makePanels, randomFrom, type Panel } from './panels.js';
import { exactCanonical, over, PANELS, type Comparison, type Group, type Target } from './tasks.js';
import { tenRules } from './ten-rules.js';

interface Printed {
  readonly value: string;
  readonly unit: string;
}

/** Another package at the ten rules. What it is given and what it gives is its own affair. */
interface Engine {
  readonly name: string;
  readonly prepare?: (panel: Panel) => unknown;
  readonly run: (input: unknown) => unknown;
  /** Reads what a caller would read of the result. */
  readonly read: (result: unknown) => number;
  readonly fired: (result: unknown) => readonly string[];
}

/** The modules of `bench/peers`, which has an installation of its own. */
export interface Peers {
  readonly jsonRulesEngine: Engine;
  readonly cqlParameters: Engine;
  readonly cqlBundle: Engine;
  readonly fhirPath: Engine;
  readonly bundleOf: (panel: Panel, random: () => number) => unknown;
  readonly ucumLhc: (printed: Printed) => number;
}

const firedByHand = (panel: Panel): string =>
  runByHand(panel)
    .filter(({ outcome }) => outcome === 'fired')
    .map(({ id }) => id)
    .join(' ');

/** Holds a peer to the answers of the code by hand. Throws on a difference. */
async function agree(
  { name, run, fired }: Engine,
  panels: readonly Panel[],
  inputs: readonly unknown[],
): Promise<void> {
  for (const [at, panel] of panels.entries()) {
    const [wanted, got] = [firedByHand(panel), fired(await run(inputs[at])).join(' ')];
    if (wanted !== got)
      throw new Error(`${name} disagrees on ${JSON.stringify(panel)}\nby hand ${wanted}\npeer    ${got}`);
  }
}

const taskOf = ({ name, run, read }: Engine, inputs: readonly unknown[]) =>
  over(name, inputs, async (input) => read(await run(input)));

/** How many times longer peers take than `own`. */
function slower(own: string, peers: readonly (readonly [Engine, Target])[]): readonly Comparison[] {
  return peers.map(([{ name }, target]) => ({ says: `${name}, against ${own}`, task: name, yardstick: own, target }));
}

const atLeast = (ratio: number, otherwise: string): Target => ({ is: 'at least', ratio, otherwise });

const TRACED =
  'our side compares exact decimals, decides three values, names what is missing and makes a trace of every condition; cql-execution makes no trace, and json-rules-engine compares doubles that were ready';
const WHOLE =
  'the peers give whether each rule holds; labgloss gives the whole annotation: every result converted, placed and kept with its origin, the calculated ones, and the notes';
const REFUSED = 'the peer refuses such a spelling quickly when it is not asked for suggestions; it gives no value';

async function tenRulesOfPeers({ jsonRulesEngine, cqlParameters }: Peers): Promise<Group> {
  const panels = makePanels(PANELS, 7);
  const prepared = [jsonRulesEngine, cqlParameters].map((engine) => ({
    engine,
    inputs: panels.map((panel) => engine.prepare?.(panel)),
  }));
  for (const { engine, inputs } of prepared) await agree(engine, panels, inputs);
  return {
    tasks: prepared.map(({ engine, inputs }) => taskOf(engine, inputs)),
    comparisons: slower('ten rules by the engine', [
      [jsonRulesEngine, atLeast(100, TRACED)],
      [cqlParameters, atLeast(50, TRACED)],
    ]),
  };
}

const present = ({ outcomes }: Annotation): readonly string[] =>
  outcomes.filter(({ outcome }) => outcome === 'present').map(({ rule }) => rule);

async function bundles({ cqlBundle, fhirPath, bundleOf }: Peers): Promise<Group> {
  const random = randomFrom(5);
  const panels = makePanels(PANELS, 11);
  const inputs = panels.map((panel) => bundleOf(panel, random));
  const throughTheDoor = (annotate: (record: unknown) => Annotation) => (bundle: unknown) =>
    fromFhir(bundle, { sexFrom: ['Patient.gender'] }).records.map(annotate);
  const [ten, all] = [throughTheDoor(createAnnotator({ rules: tenRules })), throughTheDoor(createAnnotator())];
  const own: Engine = {
    name: 'labgloss, ten rules: FHIR Bundle to annotation',
    run: (bundle) => ten(bundle),
    read: () => 0,
    fired: (result) => present((result as readonly Annotation[])[0] as Annotation),
  };
  for (const engine of [own, cqlBundle, fhirPath]) await agree(engine, panels, inputs);
  const read = (annotations: readonly Annotation[]): number =>
    annotations.reduce((sum, { notes, outcomes }) => sum + notes.length + outcomes.length, 0);
  const task = over(own.name, inputs, (bundle) => read(ten(bundle)));
  return {
    tasks: [
      task,
      over('labgloss, all rules: FHIR Bundle to annotation', inputs, (bundle) => read(all(bundle))),
      taskOf(cqlBundle, inputs),
      taskOf(fhirPath, inputs),
    ],
    comparisons: slower(task.name, [
      [cqlBundle, atLeast(1000, WHOLE)],
      [fhirPath, atLeast(500, WHOLE)],
    ]),
  };
}

const KNOWN = ['ng/dL', 'ng/mL', 'nmol/L', 'ug/L', 'pg/mL'];
const UNKNOWN = ['ng/dl', 'NG/DL', 'nmol/l', 'ng/ml'];

function units({ ucumLhc }: Peers): Group {
  const printed = (spellings: readonly string[]): readonly Printed[] =>
    Array.from({ length: 1000 }, (_, at) => ({
      value: (1 + ((at * 7919) % 9973) / 10).toFixed(1),
      unit: spellings[at % spellings.length] ?? '',
    }));
  const pair = (which: string, inputs: readonly Printed[], ratio: number): Group => {
    const own = over(`labgloss, ${which}: to the exact canonical value`, inputs, exactCanonical);
    const peer = over(`ucum-lhc, ${which}`, inputs, (one) => ucumLhc(one) || 1);
    const comparison = { says: `${peer.name}, against ${own.name}`, task: peer.name, yardstick: own.name };
    return { tasks: [own, peer], comparisons: [{ ...comparison, target: atLeast(ratio, REFUSED) }] };
  };
  const groups = [
    pair('units that UCUM knows', printed(KNOWN), 1),
    pair('spellings that UCUM does not know', printed(UNKNOWN), 50),
  ];
  return {
    tasks: groups.flatMap(({ tasks }) => tasks),
    comparisons: groups.flatMap(({ comparisons }) => comparisons),
  };
}

/** The same work by other packages. They are held to the same answers first. */
export async function peerGroups(peers: Peers): Promise<readonly Group[]> {
  return [await tenRulesOfPeers(peers), await bundles(peers), units(peers)];
}
