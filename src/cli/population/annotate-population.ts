import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator } from '../../annotate.js';
import type { Annotation } from '../../annotation.js';
import { notesPerPanel, spreadOf, type Spread } from '../demo/notes-per-panel.js';
import { groupPeople, type Group } from './group.js';
import type { Participant } from './participant.js';
import { readSexSteroids, sexSteroidsFile } from './sex-steroids-2013-2016.js';
import { readWomen, womenFile } from './women-2001-2002.js';
import { UnusableInput } from '../failure.js';

/** What was counted over all participants. Nothing of the single person is kept. */
export interface Population {
  readonly participants: number;
  readonly panels: number;
  readonly observationsIn: number;
  /** Results measured, by analyte. */
  readonly measured: ReadonlyMap<string, number>;
  /** Results below a detection limit among them, by analyte. */
  readonly censored: ReadonlyMap<string, number>;
  /** Results set aside, by reason and analyte: 'unsupported estradiol'. */
  readonly setAside: ReadonlyMap<string, number>;
  readonly notes: Spread;
  readonly groups: readonly Group[];
  readonly seconds: number;
}

/** Where a file of the population is: in the folder itself or in its folder `nhanes`. */
function pathOf(folder: string, file: string): string {
  const path = [join(folder, 'nhanes', file), join(folder, file)].find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new UnusableInput(`${folder} holds no ${file} and no nhanes/${file}; docs/data.md says how to get it.`);
  }
  return path;
}

async function* everybody(folder: string): AsyncGenerator<Participant> {
  const [steroids, women] = [pathOf(folder, sexSteroidsFile), pathOf(folder, womenFile)];
  yield* readSexSteroids(steroids);
  yield* readWomen(women);
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

const measurementsOf = ({ panels }: Annotation): Annotation['panels'][number]['measurements'] =>
  panels.flatMap(({ measurements }) => measurements);

/** Refuses a result in which an observation was lost or came out twice. */
function checkNothingLost(observationsIn: number, measured: number, setAside: number): void {
  if (observationsIn === measured + setAside) return;
  throw new UnusableInput(
    `Of ${observationsIn} observations ${measured} were measured and ${setAside} set aside: the sums differ by ${observationsIn - measured - setAside}.`,
  );
}

/**
 * Annotates every participant of both files as a stream, with the rules compiled once. `onAnnotated` sees each of them, for
 * figures that are not counted here.
 *
 * @throws UnusableInput when a file is missing or not what it should be, or when an observation is lost.
 */
export async function annotatePopulation(
  folder: string,
  onProgress: (participants: number) => void = () => {},
  onAnnotated: (participant: Participant, annotation: Annotation) => void = () => {},
): Promise<Population> {
  const started = performance.now();
  const annotate = createAnnotator();
  const people = groupPeople();
  const [measured, censored, setAside] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const notes: number[] = [];
  let participants = 0;
  let observationsIn = 0;

  for await (const participant of everybody(folder)) {
    const annotation = annotate(participant.imported);
    const measurements = measurementsOf(annotation);
    participants += 1;
    observationsIn += participant.observationsIn;
    for (const { analyte, value } of measurements) {
      count(measured, analyte);
      if (value?.low === null) count(censored, analyte);
    }
    for (const { reason, analyte } of annotation.setAside) count(setAside, `${reason} ${analyte ?? ''}`);
    notes.push(...notesPerPanel(annotation));
    const patterns = new Set(annotation.notes.flatMap((note) => note.patterns));
    people.add(
      participant,
      measurements.map(({ analyte }) => analyte),
      patterns,
    );
    onAnnotated(participant, annotation);
    onProgress(participants);
  }

  checkNothingLost(observationsIn, total(measured), total(setAside));
  return {
    participants,
    observationsIn,
    measured,
    censored,
    setAside,
    panels: notes.length,
    notes: spreadOf(notes),
    groups: people.groups(),
    seconds: (performance.now() - started) / 1000,
  };
}
