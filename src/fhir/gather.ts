import type { SetAside, SetAsideReason } from '../measurements/measured.js';
import { LabRecordError, typeName } from '../record/error.js';
import { field, isObject, list, text, type JsonObject } from './shape.js';

/** A resource and where it stands in the input. */
export interface Located {
  readonly resource: JsonObject;
  readonly type: string;
  readonly path: string; // JSON Pointer into the input
  /** 'Observation/77', else its fullUrl, else its path: echoed. */
  readonly source: string;
  readonly fullUrl?: string;
  /** The resource that contains it. */
  readonly container?: Located;
}

export interface Gathered {
  readonly resources: readonly Located[];
  readonly setAside: readonly SetAside[];
  /** A page of a search names a next page that is not among the input. */
  readonly incomplete: boolean;
  /** The resource that a reference leads to, by fullUrl, by contained id or by type and id. */
  readonly resolve: (reference: string | undefined, from: Located) => Located | undefined;
  /** One name for what a reference leads to, whether it is among the input or not. */
  readonly keyOf: (reference: string, from: Located) => string;
}

const ACCEPTED = 'a FHIR resource, a Bundle or an array of these';

/** A Bundle in an entry of a Bundle occurs; deeper it is not a document of anybody. */
const MAXIMUM_BUNDLE_DEPTH = 4;

const TYPE_AND_ID = /(?:^|\/)([A-Z][A-Za-z]{1,63}\/[A-Za-z0-9\-.]{1,64})$/;
const TYPE = /^[A-Z][A-Za-z]{1,63}$/;
const VERSION = /\/_history\/[^/]*$/;
const ABSOLUTE = /^(?:https?:\/\/|urn:)/i;

export const isType = ({ type }: Located, ...types: readonly string[]): boolean => types.includes(type);

function typeOf(resource: unknown): string | undefined {
  const type = text(field(resource, 'resourceType'));
  return type !== undefined && TYPE.test(type) ? type : undefined;
}

export function aside(
  { path, source }: Pick<Located, 'path' | 'source'>,
  reason: SetAsideReason,
  message: string,
  more: Partial<Pick<SetAside, 'analyte' | 'printed' | 'candidates'>> = {},
): SetAside {
  return { path, origin: 'door', source, reason, message, ...more };
}

/** The server part of an absolute address of a resource. */
const baseOf = (fullUrl: string | undefined): string | undefined =>
  fullUrl !== undefined && /^https?:/i.test(fullUrl) ? fullUrl.replace(TYPE_AND_ID, '') : undefined;

/**
 * Finds every resource of the input: those in Bundles and arrays, and those contained in others.
 *
 * @throws LabRecordError when the input is neither a resource nor a list of them.
 */
export function gather(input: unknown): Gathered {
  const resources: Located[] = [];
  const setAside: SetAside[] = [];
  const nextPages: string[] = [];
  const ownPages = new Set<string>();

  function take(value: unknown, path: string, fullUrl: string | undefined, depth: number): void {
    const type = typeOf(value);
    if (!isObject(value) || type === undefined) {
      setAside.push(aside({ path, source: path }, 'unsupported', 'This is not a resource: it has no resourceType.'));
    } else if (type === 'Bundle') {
      takeBundle(value, path, depth);
    } else {
      takeResource(value, type, path, fullUrl);
    }
  }

  function takeResource(
    resource: JsonObject,
    type: string,
    path: string,
    fullUrl: string | undefined,
    container?: Located,
  ): void {
    const id = text(field(resource, 'id'));
    const own = id === undefined ? (fullUrl ?? path) : container ? `${container.source}#${id}` : `${type}/${id}`;
    const located: Located = {
      resource,
      type,
      path,
      source: own,
      ...(fullUrl !== undefined && { fullUrl }),
      ...(container && { container }),
    };
    resources.push(located);
    if (container) return; // what is contained contains nothing
    for (const [at, inside] of list(field(resource, 'contained')).entries()) {
      const insideType = typeOf(inside);
      if (isObject(inside) && insideType !== undefined)
        takeResource(inside, insideType, `${path}/contained/${at}`, undefined, located);
    }
  }

  function takeBundle(bundle: JsonObject, path: string, depth: number): void {
    if (depth > MAXIMUM_BUNDLE_DEPTH) {
      setAside.push(aside({ path, source: path }, 'unsupported', 'Bundles are nested too deeply here.'));
      return;
    }
    for (const link of list(field(bundle, 'link'))) {
      const [relation, url] = [text(field(link, 'relation')), text(field(link, 'url')) ?? ''];
      if (relation === 'next') nextPages.push(url);
      if (relation === 'self') ownPages.add(url);
    }
    for (const [at, entry] of list(field(bundle, 'entry')).entries()) {
      const resource = field(entry, 'resource');
      const here = `${path}/entry/${at}`;
      if (resource === undefined)
        setAside.push(aside({ path: here, source: here }, 'unsupported', 'This entry has no resource.'));
      else take(resource, `${here}/resource`, text(field(entry, 'fullUrl')), depth + 1);
    }
  }

  if (Array.isArray(input)) {
    for (const [at, one] of input.entries()) take(one, `/${at}`, undefined, 0);
  } else {
    if (!isObject(input)) throw new LabRecordError([{ path: '', found: typeName(input), accepted: ACCEPTED }]);
    if (typeOf(input) === undefined) {
      const found = typeName(field(input, 'resourceType'));
      throw new LabRecordError([{ path: '/resourceType', found, accepted: 'the type of a resource' }]);
    }
    take(input, '', undefined, 0);
  }

  const byUrl = new Map<string, Located>();
  const byId = new Map<string, Located[]>();
  const contained = new Map<string, Located>();
  for (const located of resources) {
    const id = text(field(located.resource, 'id'));
    if (located.fullUrl !== undefined && !byUrl.has(located.fullUrl)) byUrl.set(located.fullUrl, located);
    if (id === undefined) continue;
    if (located.container) {
      const key = `${located.container.path}#${id}`;
      if (!contained.has(key)) contained.set(key, located);
    } else {
      const key = `${located.type}/${id}`;
      byId.set(key, [...(byId.get(key) ?? []), located].slice(0, 2)); // two are enough to know that it is not the only one
    }
  }

  function resolve(reference: string | undefined, from: Located): Located | undefined {
    if (reference === undefined) return undefined;
    if (reference.startsWith('#')) return contained.get(`${(from.container ?? from).path}${reference}`);
    const bare = reference.replace(VERSION, '');
    const exact = byUrl.get(bare);
    if (exact) return exact;
    const [, id = ''] = TYPE_AND_ID.exec(bare) ?? [];
    const [first, second] = byId.get(id) ?? [];
    if (ABSOLUTE.test(bare)) return first && baseOf(first.fullUrl) === undefined ? first : undefined; // else of another server
    const base = baseOf((from.container ?? from).fullUrl);
    const beside = base === undefined ? undefined : byUrl.get(`${base}/${id}`);
    if (beside) return beside;
    const other = baseOf(first?.fullUrl);
    if (base !== undefined && other !== undefined && base !== other) return undefined; // of another server
    return second === undefined || second.fullUrl === first?.fullUrl ? first : undefined;
  }

  function keyOf(reference: string, from: Located): string {
    const found = resolve(reference, from);
    if (found) return found.fullUrl ?? found.source;
    const base = baseOf((from.container ?? from).fullUrl);
    const bare = reference.replace(VERSION, '');
    return base === undefined || ABSOLUTE.test(bare) ? bare : `${base}/${bare}`;
  }

  return { resources, setAside, incomplete: nextPages.some((url) => !ownPages.has(url)), resolve, keyOf };
}
