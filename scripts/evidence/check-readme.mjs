// The README names claims; a name or a "not shippable yet" that is no longer true is a defect like any other.

const section = (readme, heading) => readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

/** The defects of evidence/README.md against the claims, one line each. */
export function checkReadme(readme, claims) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const errors = [];

  const contradicted = section(readme, 'Statements that the evidence contradicts');
  const rows = contradicted.split('\n').filter((line) => line.startsWith('| ') && line.includes('`'));
  if (rows.length === 0) errors.push('README: no table of contradicted statements');
  for (const row of rows) {
    const cited = row.split('|').at(-2) ?? '';
    for (const [, id, mark] of cited.matchAll(/`([a-z0-9-]+)`( \(not shippable yet\))?/g)) {
      const claim = byId.get(id);
      if (!claim) errors.push(`README: no claim ${id}`);
      else if (claim.shippable === (mark !== undefined))
        errors.push(`README: the mark of ${id} says the opposite of its claim`);
    }
  }

  const named = new Set([...section(readme, 'Held').matchAll(/^[-*] `([a-z0-9-]+)`/gm)].map(([, id]) => id));
  const held = new Set(claims.filter((claim) => claim.hold).map((claim) => claim.id));
  for (const id of held) if (!named.has(id)) errors.push(`README: held claim ${id} is not listed`);
  for (const id of named) if (!held.has(id)) errors.push(`README: ${id} is listed as held and is not`);
  return errors;
}
