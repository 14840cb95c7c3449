import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** What a name of the vocabulary stands for (examples/panels/README.md). */
export interface Tag {
  readonly tier: 'position' | 'combination' | 'course' | 'context' | 'quality' | 'inference';
  readonly implies: readonly string[];
  /** Regular expressions that say the same in words; for inference tags. */
  readonly phrases?: readonly string[] | undefined;
  /** What makes a position true by arithmetic alone. */
  readonly position?:
    | {
        readonly analytes: readonly string[];
        readonly side: 'below' | 'above' | 'inside';
        readonly category?: 'male' | 'female' | undefined;
      }
    | undefined;
}

const file: z.ZodType<{ readonly tags: Readonly<Record<string, Tag>> }> = z.object({
  tags: z.record(
    z.string(),
    z.object({
      tier: z.enum(['position', 'combination', 'course', 'context', 'quality', 'inference']),
      implies: z.array(z.string()),
      phrases: z.array(z.string()).optional(),
      position: z
        .object({
          analytes: z.array(z.string()),
          side: z.enum(['below', 'above', 'inside']),
          category: z.enum(['male', 'female']).optional(),
        })
        .optional(),
    }),
  ),
});

const path = new URL('../../examples/panels/tags.json', import.meta.url);

export const tags: ReadonlyMap<string, Tag> = new Map(
  Object.entries(file.parse(JSON.parse(readFileSync(path, 'utf8'))).tags),
);

const SUFFIX = '-context-unknown';

/** Only the direction, without a name: less specific than the bare tag. */
export const isDirectionOnly = (tag: string): boolean => tag.endsWith(SUFFIX);

export const bareTag = (tag: string): string => (isDirectionOnly(tag) ? tag.slice(0, -SUFFIX.length) : tag);

export const tierOf = (tag: string): Tag['tier'] | undefined => tags.get(bareTag(tag))?.tier;

/** Tags with all that they imply. */
export function withImplied(said: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  const add = (tag: string): void => {
    if (all.has(tag)) return;
    all.add(tag);
    tags.get(tag)?.implies.forEach(add);
  };
  for (const tag of said) add(tag);
  return all;
}

/** The wordings that forbidden tags forbid, but for those that a required tag has as well. */
export function forbiddenWords(never: readonly string[], required: readonly string[]): readonly string[] {
  const kept = new Set(required.flatMap((tag) => tags.get(bareTag(tag))?.phrases ?? []));
  return never.flatMap((tag) => tags.get(bareTag(tag))?.phrases ?? []).filter((phrase) => !kept.has(phrase));
}
