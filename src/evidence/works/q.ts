// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Work } from '../claim.js';

export const quest4021Estradiol: Work = {
  id: 'quest-4021-estradiol',
  type: 'webpage',
  author: [{ literal: 'Quest Diagnostics Nichols Institute' }],
  title: 'Estradiol, test 4021 (immunoassay)',
  publisher: 'Quest Diagnostics Nichols Institute',
  URL: 'https://jdos.nicholsinstitute.com/dos/LickingMemorialHospital/test/1028089',
  accessed: { 'date-parts': [[2026, 11, 20]] },
  custom: { undatedLivingPage: true },
};
