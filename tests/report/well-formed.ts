const TAG =
  /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)\s*(\/?)>|<|&(?!(?:amp|lt|gt|quot|#39);)/g;

/** What is wrong with a piece of markup as XML; undefined when every tag is closed and every attribute quoted. */
export function fault(markup: string): string | undefined {
  const open: string[] = [];
  for (const [found, close, name, attributes = '', empty] of markup.matchAll(TAG)) {
    if (name === undefined) return `a bare ${found}`;
    const names = [...attributes.matchAll(/\s([a-zA-Z][a-zA-Z0-9:-]*)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size !== names.length) return `an attribute twice in ${found}`;
    if (close === '/') {
      const last = open.pop();
      if (last !== name) return `</${name}> after <${last ?? ''}>`;
    } else if (empty !== '/') open.push(name);
  }
  return open.length === 0 ? undefined : `<${open.join('><')}> not closed`;
}
