/** What a piece of the report is, so that color can follow meaning. Nothing is said by color alone. */
export type Role = 'title' | 'heading' | 'label' | 'aside' | 'below' | 'above' | 'inside' | 'open';

export type Paint = (text: string, role: Role) => string;

const CODES: Readonly<Record<Role, readonly [on: number, off: number] | undefined>> = {
  title: [1, 22],
  heading: [1, 22],
  label: [3, 23],
  aside: [2, 22],
  below: [36, 39],
  above: [33, 39],
  inside: undefined,
  open: [2, 22],
};

const escaped = (code: number): string => `\u001b[${code}m`;

/** Colors by ANSI codes, or text as it is. */
export const painter = (color: boolean): Paint =>
  color
    ? (text, role) => {
        const codes = CODES[role];
        return codes ? escaped(codes[0]) + text + escaped(codes[1]) : text;
      }
    : (text) => text;
