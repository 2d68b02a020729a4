/** Of every value that its name or place tells, and no format: the judge weighs it. */
export const generic = {
  level: "error",
  judged: true,
  fixture: true,
  source: "https://cwe.mitre.org/data/definitions/798.html",
  highEntropy: false,
} as const;
export const password = { ...generic, family: "generic-password", credential: "generic-password" } as const;
export const token = { ...generic, family: "generic-token", credential: "generic-token" } as const;
