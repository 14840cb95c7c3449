const WIDEST = 160;

const indent = (text: string): string => text.replaceAll('\n', '\n  ');

const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${spaced(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
};

/** JSON with each innermost part on a line of its own where it fits: a change of one clause is a change of one line. */
export function compactJson(value: unknown): string {
  const line = spaced(value);
  if (typeof value !== 'object' || value === null || line.length <= WIDEST) return line;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part) => compactJson(part))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${compactJson(part)}`);
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `  ${indent(part)}`).join(',\n')}\n${close}`;
}
