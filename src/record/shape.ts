import * as z from 'zod/mini';
import { labRecordSchema, leafRoles, type LeafRole } from './schema.js';

/**
 * What the content check has to know of the schema: which keys an object has, which words a slug may be, which leaves are
 * dates. It is read from the schema itself, so that the two cannot drift apart.
 */
export type Shape =
  | { readonly kind: 'object'; readonly keys: ReadonlyMap<string, Shape> }
  | { readonly kind: 'dictionary' | 'list'; readonly of: Shape }
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly otherwise: 'other' | 'none' | undefined }
  | { readonly kind: 'number'; readonly accepts: (value: unknown) => boolean }
  | { readonly kind: LeafRole }
  | { readonly kind: 'anything' };

const anything: Shape = { kind: 'anything' };

/**
 * What a required word is read as when it is not understood. An optional one counts as not stated instead. An exception for one
 * analyte becomes 'none': leaving it out would apply the general category, which it was meant to override.
 */
function substituteAmong(words: ReadonlySet<string>): 'other' | 'none' | undefined {
  if (words.has('other')) return 'other';
  return words.has('none') ? 'none' : undefined;
}

function shapeOf(schema: unknown, required: boolean): Shape {
  if (schema instanceof z.ZodMiniOptional) return shapeOf(schema.def.innerType, false);
  if (schema instanceof z.ZodMiniArray) return { kind: 'list', of: shapeOf(schema.def.element, false) };
  if (schema instanceof z.ZodMiniRecord) return { kind: 'dictionary', of: shapeOf(schema.def.valueType, true) };
  if (schema instanceof z.ZodMiniUnion) {
    // A union of the record has one object at most beside its plain forms, and those are of any content.
    return shapeOf(
      schema.def.options.find((option) => option instanceof z.ZodMiniObject),
      false,
    );
  }
  if (schema instanceof z.ZodMiniObject) {
    const keys = Object.entries(schema.shape).map(([key, value]) => [key, shapeOf(value, true)] as const);
    return { kind: 'object', keys: new Map(keys) };
  }
  if (schema instanceof z.ZodMiniEnum) {
    const words = new Set(schema.options.map(String));
    return { kind: 'word', words, otherwise: required ? substituteAmong(words) : undefined };
  }
  if (schema instanceof z.ZodMiniNumber) return { kind: 'number', accepts: (value) => schema.safeParse(value).success };
  if (schema instanceof z.ZodMiniString) {
    const leaf = leafRoles.get(schema);
    return leaf ? { kind: leaf.role } : anything;
  }
  return anything;
}

let shape: Shape | undefined;

/** The shape of a `LabRecord`, worked out at the first use. */
export const recordShape = (): Shape => (shape ??= shapeOf(labRecordSchema, true));
