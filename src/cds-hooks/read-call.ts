import { Refusal } from './reply.js';

type Json = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export function parseBody(text: string, parse: (text: string) => unknown): Json {
  let body: unknown;
  try {
    body = parse(text);
  } catch {
    throw new Refusal(400, 'invalid', ['The body is not JSON.']);
  }
  if (!isObject(body)) throw new Refusal(400, 'invalid', ['The body is not a JSON object.']);
  return body;
}

/** A call of the hook patient-view: whose chart is open, and the resources that came with it. */
export interface Call {
  readonly patientId: string;
  readonly resources: readonly unknown[];
}

const isOutcome = (value: unknown): boolean => isObject(value) && value['resourceType'] === 'OperationOutcome';

/** A Bundle without the warnings of the server that filled it; undefined where nothing but those came. */
function withoutOutcomes(value: Json): Json | undefined {
  if (value['resourceType'] !== 'Bundle' || !Array.isArray(value['entry'])) return value;
  const entry: readonly unknown[] = value['entry'];
  const kept = entry.filter((one) => !isObject(one) || !isOutcome(one['resource']));
  if (kept.length === 0 && entry.length > 0) return undefined;
  return kept.length === entry.length ? value : { ...value, entry: kept };
}

/** What a key of the prefetch holds; an entry that is null or an OperationOutcome is as if it had not come. */
function prefetched(prefetch: Json, key: string): Json | undefined {
  const value = Object.hasOwn(prefetch, key) ? prefetch[key] : undefined;
  if (value === null || value === undefined || isOutcome(value)) return undefined;
  if (!isObject(value) || !isText(value['resourceType']))
    throw new Refusal(400, 'invalid', [`prefetch.${key} is neither a resource nor null.`]);
  return withoutOutcomes(value);
}

/** @throws Refusal with every malformed path, or with what is missing among `required`. */
export function readCall(body: Json, keys: readonly string[], required: readonly string[]): Call {
  const { hook, hookInstance, context, prefetch = {} } = body;
  const patientId = isObject(context) ? context['patientId'] : undefined;
  const problems = [
    ...(hook === 'patient-view' ? [] : ['hook is not "patient-view".']),
    ...(isText(hookInstance) ? [] : ['hookInstance is not a text.']),
    ...(isObject(context) ? [] : ['context is not an object.']),
    ...(isObject(context) && !isText(patientId) ? ['context.patientId is not a text.'] : []),
    ...(isObject(prefetch) || prefetch === null ? [] : ['prefetch is not an object.']),
  ];
  if (problems.length > 0 || !isText(patientId)) throw new Refusal(400, 'invalid', problems);
  const given = isObject(prefetch) ? prefetch : {};
  const found = new Map(keys.map((key) => [key, prefetched(given, key)]));
  const missing = required.filter((key) => found.get(key) === undefined);
  if (missing.length > 0)
    throw new Refusal(
      412,
      'incomplete',
      missing.map((key) => `prefetch.${key} did not come.`),
    );
  const patient = found.get('patient');
  if (patient && (patient['resourceType'] !== 'Patient' || patient['id'] !== patientId))
    throw new Refusal(400, 'invalid', ['prefetch.patient is not the patient of the context.']);
  return { patientId, resources: [...found.values()].filter((one) => one !== undefined) };
}

/** What a reader did with a card. Reasons in free text are not read: they may name a patient. */
export interface Feedback {
  readonly card: string;
  readonly outcome: 'accepted' | 'overridden';
  readonly outcomeTimestamp: string;
}

function feedbackOf(item: unknown): Feedback | undefined {
  if (!isObject(item)) return undefined;
  const { card, outcome, outcomeTimestamp } = item;
  const isKnown = outcome === 'accepted' || outcome === 'overridden';
  return isText(card) && isText(outcomeTimestamp) && isKnown ? { card, outcome, outcomeTimestamp } : undefined;
}

/** @throws Refusal with the place of every item that is none. */
export function readFeedback({ feedback }: Json): readonly Feedback[] {
  if (!Array.isArray(feedback)) throw new Refusal(400, 'invalid', ['feedback is not a list.']);
  const items = feedback.map(feedbackOf);
  const problems = items.flatMap((item, at) =>
    item ? [] : [`feedback[${at}] has no card, no outcome "accepted" or "overridden", or no outcomeTimestamp.`],
  );
  if (problems.length > 0) throw new Refusal(400, 'invalid', problems);
  return items.filter((item) => item !== undefined);
}
