import { shippedCatalogue, type Catalogue } from './find.js';

/** How analytes are written inside a sentence; an id outside the catalogue stands for itself. */
export const nameIn =
  ({ find }: Catalogue) =>
  (id: string): string =>
    find(id)?.inSentence ?? id;

export const analyteName: (id: string) => string = /* @__PURE__ */ nameIn(shippedCatalogue);
