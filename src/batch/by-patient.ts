import { createHash } from 'node:crypto';
import { appendFile, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importJson } from '../fhir/index.js';
import { field, isObject, referenceOf, text, type JsonObject } from '../fhir/shape.js';
import { LabRecordError } from '../record/error.js';
import { linesOf } from './lines.js';

/** A file of FHIR resources, one a line, as an export of Bulk Data gives them. */
export interface ResourceFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string>;
  /** Bytes, as far as they are known. */
  readonly size?: number | undefined;
}

/** A line that could not be read. */
export interface UnreadResource {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What was brought together, and what was not. */
export interface Grouped {
  /** Each is a line of the output. */
  readonly patients: number;
  /** Resources that are not read, by type: of a type that says nothing of results, or of nobody. */
  readonly left: ReadonlyMap<string, number>;
}

/** What is said of a person and read by `fromFhir`. */
const OF_A_PERSON: ReadonlySet<string> = new Set([
  'Patient',
  'Observation',
  'Condition',
  'DiagnosticReport',
  'Specimen',
  'MedicationStatement',
  'MedicationRequest',
  'MedicationOrder',
]);

/** What those refer to and is said of nobody. */
const SHARED: ReadonlySet<string> = new Set(['Medication', 'Organization']);

const REFERENCE_TO_SHARED = /"reference"\s*:\s*"(?:[^"]*\/)?((?:Medication|Organization)\/[A-Za-z0-9\-.]{1,64})["/]/g;

/** So much of the input is held in memory at a time, once to sort it and once before it is written to disk. */
const HELD = 16_777_216;
/** More files than this cost more than they save. */
const MOST_BUCKETS = 1024;

/** 'Patient/123' for every way in which a resource refers to it. */
function patientOf(resource: JsonObject, type: string): string | undefined {
  if (type === 'Patient') return `Patient/${text(resource['id']) ?? ''}`;
  const subject = field(resource, 'subject') ?? field(resource, 'patient');
  const reference = referenceOf(subject);
  if (reference === undefined) {
    const value = text(field(subject, 'identifier', 'value'));
    return value === undefined
      ? undefined
      : `identifier ${text(field(subject, 'identifier', 'system')) ?? ''}|${value}`;
  }
  const bare = reference.replace(/\/_history\/[^/]*$/, '');
  return /(?:^|\/)(Patient\/[A-Za-z0-9\-.]{1,64})$/.exec(bare)?.[1] ?? bare;
}

const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** Lines by the digest of their patient, in files of about one size: the first digits of the digest choose the file. */
class Buckets {
  readonly #folder: string;
  readonly #count: number;
  readonly #held: string[][];
  #size = 0;

  constructor(folder: string, size: number) {
    this.#folder = folder;
    this.#count = Math.min(MOST_BUCKETS, Math.ceil(size / HELD) || 1);
    this.#held = Array.from({ length: this.#count }, () => []);
  }

  #file(bucket: number): string {
    return join(this.#folder, String(bucket));
  }

  async add(digest: string, json: string): Promise<void> {
    const bucket = Math.floor((Number.parseInt(digest.slice(0, 8), 16) / 0x100000000) * this.#count);
    this.#held[bucket]?.push(`${digest}${json}\n`);
    this.#size += json.length;
    if (this.#size >= HELD) await this.#spill();
  }

  async #spill(): Promise<void> {
    for (const [bucket, lines] of this.#held.entries()) {
      if (lines.length > 0) await appendFile(this.#file(bucket), lines.join(''));
      lines.length = 0;
    }
    this.#size = 0;
  }

  /** What is of one patient, patient by patient in the order of their digests; of one patient in the order in which it came. */
  async *patients(): AsyncGenerator<readonly string[], void, undefined> {
    await this.#spill();
    for (let bucket = 0; bucket < this.#count; bucket += 1) {
      const spilled = await readFile(this.#file(bucket), 'utf8').catch(() => ''); // nothing was put into it
      const byDigest = new Map<string, string[]>();
      for (const line of spilled.split('\n')) {
        if (line === '') continue;
        const digest = line.slice(0, 64);
        const lines = byDigest.get(digest);
        if (lines) lines.push(line.slice(64));
        else byDigest.set(digest, [line.slice(64)]);
      }
      for (const digest of [...byDigest.keys()].sort()) yield byDigest.get(digest) ?? [];
      await rm(this.#file(bucket), { force: true });
    }
  }
}

function readResource(json: string): { readonly resource: JsonObject; readonly type: string } {
  const resource = importJson(json);
  const type = text(field(resource, 'resourceType'));
  if (!isObject(resource) || type === undefined)
    throw new LabRecordError([{ path: '/resourceType', found: 'missing', accepted: 'the type of a resource' }]);
  if (type === 'Bundle')
    throw new LabRecordError([{ path: '', found: 'a Bundle', accepted: 'a single resource, as on the first line' }]);
  return { resource, type };
}

/**
 * Brings the FHIR resources of one patient together, wherever they stand in the files, and writes a line with an array of them for
 * each patient, which `annotateImports` reads by `fromFhir`. The patients stand in the order of a digest of their reference,
 * so the output does not depend on anything but the resources and their order. The input is sorted on disk in `folder`, which takes
 * the room of what is read; in memory are 16 MB of it twice, or a 1024th of it where that is more, and every Medication and
 * Organization.
 *
 * @example await groupByPatient([{ name: 'Observation.ndjson', chunks }], 'patients.ndjson', 'sorting', (line) => console.error(line))
 */
export async function groupByPatient(
  files: readonly ResourceFile[],
  output: string,
  folder: string,
  onUnread: (line: UnreadResource) => void | Promise<void>,
): Promise<Grouped> {
  await mkdir(folder, { recursive: true });
  const known = files.map(({ size }) => size ?? Infinity).reduce((sum, size) => sum + size, 0);
  const buckets = new Buckets(folder, known);
  const shared = new Map<string, string>();
  const left = new Map<string, number>();

  async function take(json: string): Promise<void> {
    const { resource, type } = readResource(json);
    const patient = OF_A_PERSON.has(type) ? patientOf(resource, type) : undefined;
    if (SHARED.has(type)) shared.set(`${type}/${text(resource['id']) ?? ''}`, json);
    else if (patient === undefined) left.set(type, (left.get(type) ?? 0) + 1);
    else await buckets.add(digestOf(patient), json);
  }

  for (const { name, chunks } of files) {
    let line = 0;
    for await (const read of linesOf(chunks)) {
      line += 1;
      const json = line === 1 ? read.replace(/^\ufeff/, '') : read;
      if (json.trim() === '') continue;
      try {
        await take(json);
      } catch (error) {
        if (!(error instanceof LabRecordError)) throw error;
        await onUnread({ file: name, line, message: error.message });
      }
    }
  }

  const handle = await open(output, 'w');
  let patients = 0;
  try {
    for await (const lines of buckets.patients()) {
      const needed = new Set(
        lines.flatMap((json) => [...json.matchAll(REFERENCE_TO_SHARED)].map(([, key = '']) => key)),
      );
      const beside = [...needed].sort().flatMap((key) => shared.get(key) ?? []);
      await handle.appendFile(`[${[...lines, ...beside].join(',')}]\n`);
      patients += 1;
    }
  } finally {
    await handle.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { patients, left };
}
