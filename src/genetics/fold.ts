/** A spelling without case and spaces: what two writings of one name have in common. */
export const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
