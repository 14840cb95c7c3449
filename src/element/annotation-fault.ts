const LISTS = ['panels', 'changes', 'notes', 'outcomes', 'setAside', 'cautions', 'references'] as const;

const ACCEPTED = 'accepted is what annotate() returns, as an object or as JSON';

/** What keeps a value from being shown as an annotation, with what would be accepted; nothing where it can be. */
export function annotationFault(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `it is no annotation; ${ACCEPTED}`;
  const lists = 'analytes' in value ? [...LISTS, 'analytes'] : LISTS;
  const missing = lists.filter((name) => !Array.isArray(Reflect.get(value, name)));
  return missing.length === 0 ? undefined : `it has no list named ${missing.join(', ')}; ${ACCEPTED}`;
}
