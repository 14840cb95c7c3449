import { annotate as annotateRecord, type Imported, type ImportedRecord } from '../annotate.js';
import type { Annotation } from '../annotation.js';
import { parseBody, readCall, readFeedback, type Feedback } from './read-call.js';
import { refused, Refusal, reply, type CdsResponse } from './reply.js';
import { toCards, type ToCardsOptions } from './to-cards.js';

/** The part of a Request that is read. */
export interface CdsRequest {
  readonly method: string;
  readonly url: string;
  text(): Promise<string>;
}

/** What a service of CDS Hooks is and how it reads a call. */
export interface CdsHandlerOptions extends ToCardsOptions {
  /** Turns FHIR resources and Bundles into records. */
  readonly import: (resources: readonly unknown[]) => Imported;
  readonly annotate?: ((record: ImportedRecord) => Annotation) | undefined;
  /** Reads the text of a body; JSON.parse by default. `importJson` of the FHIR door keeps numbers as they are printed. */
  readonly parse?: ((text: string) => unknown) | undefined;
  /** The id of the service in its address; 'hormone-panel-notes' by default. */
  readonly id?: string | undefined;
  readonly onFeedback?: ((feedback: readonly Feedback[]) => void | Promise<void>) | undefined;
  /** Told of whatever throws. Nothing is logged here: the error may hold what a patient's record holds. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Characters of a body that are read; ten million by default. */
  readonly maximumLength?: number | undefined;
}

const ID = 'hormone-panel-notes';
const LENGTH = 10_000_000;
const NO_SUCH_SERVICE = ['No such service.'];

const PREFETCH = {
  patient: 'Patient/{{context.patientId}}',
  results: 'Observation?patient={{context.patientId}}&category=laboratory',
  statements: 'MedicationStatement?patient={{context.patientId}}',
  requests: 'MedicationRequest?patient={{context.patientId}}',
  conditions: 'Condition?patient={{context.patientId}}',
} as const;
const REQUIRED = ['patient', 'results'];

const serviceOf = (id: string): unknown => ({
  hook: 'patient-view',
  id,
  title: 'Notes on hormone panels',
  description: 'Descriptive notes on hormone results, each with its published sources. Information only: no advice.',
  prefetch: PREFETCH,
});

const PATH = /\/cds-services(?:\/([^/]+)(\/feedback)?)?\/?$/;

const pathOf = (url: string): string => url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');

/** Of the patient whose chart is open; a record that names no patient came with that patient's resources. */
const isOf = (patientId: string, { record: { subject } }: ImportedRecord): boolean =>
  subject?.source === undefined
    ? subject?.id === undefined || subject.id === patientId
    : endsWithId(subject.source, patientId);

const endsWithId = (source: string, id: string): boolean =>
  source === `Patient/${id}` || source.endsWith(`/Patient/${id}`);

/**
 * A CDS Hooks service of one hook, `patient-view`, as a function from a web Request to a Response, for any server that has them.
 * It answers discovery, calls and feedback below any path. Authentication, and with it CORS, is the server's. No answer and no
 * error repeats what a request held.
 */
export function createCdsHandler(options: CdsHandlerOptions): (request: CdsRequest) => Promise<CdsResponse> {
  const { id = ID, annotate = annotateRecord, parse = JSON.parse, maximumLength = LENGTH } = options;

  const bodyOf = async (request: CdsRequest): Promise<{ readonly [key: string]: unknown }> => {
    const text = await request.text();
    if (text.length > maximumLength) throw new Refusal(413, 'too-long', ['The body is too long.']);
    return parseBody(text, parse);
  };

  const imported = (resources: readonly unknown[]): Imported => {
    try {
      return options.import(resources);
    } catch (error) {
      options.onError?.(error);
      throw new Refusal(400, 'invalid', ['The prefetched resources could not be read.']);
    }
  };

  const answerCall = async (request: CdsRequest): Promise<CdsResponse> => {
    const { patientId, resources } = readCall(await bodyOf(request), Object.keys(PREFETCH), REQUIRED);
    const { records } = imported(resources);
    const annotations = records.filter((record) => isOf(patientId, record)).map((record) => annotate(record));
    return reply(200, { cards: annotations.flatMap((annotation) => toCards(annotation, options)) });
  };

  const answerFeedback = async (request: CdsRequest): Promise<CdsResponse> => {
    const feedback = readFeedback(await bodyOf(request));
    await options.onFeedback?.(feedback);
    return reply(200, {});
  };

  const answer = (request: CdsRequest): Promise<CdsResponse> | CdsResponse => {
    const [matched, service, feedback] = PATH.exec(pathOf(request.url)) ?? [];
    if (matched === undefined || (service !== undefined && service !== id))
      throw new Refusal(404, 'not-found', NO_SUCH_SERVICE);
    const method = service === undefined ? 'GET' : 'POST';
    if (request.method !== method) {
      const problem = new Refusal(405, 'not-supported', [`Only ${method} is answered here.`]);
      return refused(problem, { allow: method });
    }
    if (service === undefined) return reply(200, { services: [serviceOf(id)] });
    return feedback === undefined ? answerCall(request) : answerFeedback(request);
  };

  return async (request) => {
    try {
      return await answer(request);
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      options.onError?.(error);
      return refused(new Refusal(500, 'exception', ['The request could not be answered.']));
    }
  };
}
