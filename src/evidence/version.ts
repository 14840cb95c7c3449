// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.

/** The edition of the evidence, and a digest of every claim and work in this package. */
export const evidenceVersion: { readonly version: string; readonly hash: string } = {
  version: '2026.11',
  hash: '67fcc633d12fbea4',
};
