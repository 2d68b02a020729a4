/** A name without what parts its words: `Acme Cloud` and `ACME_CLOUD` are one. */
export const flattenName = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, "");
