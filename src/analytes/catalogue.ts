import type { Analyte } from './analyte.js';
import { androgens, type AndrogensId } from './androgens.js';
import { blood, type BloodId } from './blood.js';
import { bone, type BoneId } from './bone.js';
import { estrogens, type EstrogensId } from './estrogens.js';
import { metabolic, type MetabolicId } from './metabolic.js';
import { pituitary, type PituitaryId } from './pituitary.js';
import { proteins, type ProteinsId } from './proteins.js';
import { semen, type SemenId } from './semen.js';

export type CatalogueId =
  | AndrogensId
  | EstrogensId
  | PituitaryId
  | ProteinsId
  | BloodId
  | MetabolicId
  | SemenId
  | BoneId;

/** Every analyte that is measured; anything else is kept and set aside as outside the catalogue. */
export const catalogue: Readonly<Record<CatalogueId, Analyte>> = {
  ...androgens,
  ...estrogens,
  ...pituitary,
  ...proteins,
  ...blood,
  ...metabolic,
  ...semen,
  ...bone,
};
