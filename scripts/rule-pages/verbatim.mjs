/** A star allele is no emphasis: '*28' as it is, in Markdown. */
export const verbatim = (text) => text.replaceAll('*', '\\*');
