/** What a result is written as. */
export const formats = ["text", "json", "sarif"] as const;
export type Format = (typeof formats)[number];
