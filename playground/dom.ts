type Properties<T> = { readonly [K in keyof T]?: T[K] } & { readonly data?: { readonly [name: string]: string } };

/**
 * An element with its properties and children. Text goes in as text and is never read as markup.
 *
 * @example element('p', { className: 'remark' }, 'LH <0.1 IU/L')
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { data = {}, ...properties }: Properties<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), properties);
  Object.assign(made.dataset, data);
  made.append(...children);
  return made;
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} with the id ${id}.`);
}

/** A choice among words, with its label. */
export function choice<T extends string>(
  label: string,
  options: readonly (readonly [value: T, text: string])[],
  chosen: T,
  onChange: (value: T) => void,
): HTMLLabelElement {
  const select = element(
    'select',
    {},
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
  );
  select.addEventListener('change', () => {
    const [value] = options[select.selectedIndex] ?? [];
    if (value !== undefined) onChange(value);
  });
  return element('label', { className: 'field' }, element('span', {}, label), select);
}

/** A line of text with its label. */
export function entry(
  label: string,
  value: string,
  onInput: (value: string) => void,
  properties: Properties<HTMLInputElement> = {},
): HTMLLabelElement {
  const input = element('input', { type: 'text', autocomplete: 'off', spellcheck: false, value, ...properties });
  input.addEventListener('input', () => onInput(input.value.trim()));
  return element('label', { className: 'field' }, element('span', {}, label), input);
}

export function button(text: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', ariaLabel: label, className: 'quiet' }, text);
  made.addEventListener('click', onClick);
  return made;
}
