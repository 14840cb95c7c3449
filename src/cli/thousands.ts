/** A whole number with its thousands apart: 17263 is `17,263`. Never by locale, so the same run prints the same everywhere. */
export const withThousands = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
