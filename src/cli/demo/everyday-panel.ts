import * as z from 'zod';

/** A constructed panel with what follows from it and what does not (examples/panels/README.md). */
export interface EverydayPanel {
  readonly id: string;
  readonly topic: string;
  /** A record as it comes in; `annotate` checks it. */
  readonly record: unknown;
  readonly expected: {
    readonly required: readonly string[];
    readonly never: readonly string[];
    readonly mustStayIndeterminate: readonly { readonly about: string; readonly missing: readonly string[] }[];
    readonly neverSay: readonly string[];
    readonly why: string;
  };
  readonly metamorphic: readonly { readonly drop: string; readonly loses: readonly string[] }[];
}

const texts = z.array(z.string());

export const everydayPanel: z.ZodType<EverydayPanel> = z.object({
  id: z.string(),
  topic: z.string(),
  record: z.unknown(),
  expected: z.object({
    required: texts,
    never: texts,
    mustStayIndeterminate: z.array(z.object({ about: z.string(), missing: texts })),
    neverSay: texts,
    why: z.string(),
  }),
  metamorphic: z.array(z.object({ drop: z.string(), loses: texts })),
});
