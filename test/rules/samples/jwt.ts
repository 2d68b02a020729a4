import type { jwtRules } from "../../../src/rules/jwt.ts";
import type { Random } from "../random.ts";
import type { Place, RuleSamples, SamplesOf } from "../samples.ts";

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const token = (random: Random, expiry: number, header: object = { alg: "RS256", typ: "JWT" }): string =>
  `${part(header)}.${part({ sub: random.base36(8), exp: Math.floor(Date.now() / 1000) + expiry })}.${random.base64url(86)}`;
const encode = (value: string): string => Buffer.from(value).toString("base64");

const misses = (expiry: number, dress: (value: string) => string): Record<string, Place> => ({
  unsigned: (_, random) => `token: ${dress(token(random, expiry, { alg: "none" }))}`,
  "not JSON": (_, random) =>
    `token: ${dress(`eyJ${random.base62(30)}.eyJ${random.base62(40)}.${random.base64url(43)}`)}`,
  "the other side of the expiry": (_, random) => `token: ${dress(token(random, -expiry))}`,
  "two parts": (_, random) => `token: ${dress(token(random, expiry).split(".").slice(0, 2).join("."))}`,
});
const samplesOf = (expiry: number, dress = (value: string) => value): RuleSamples => ({
  value: (random) => dress(token(random, expiry)),
  misses: misses(expiry, dress),
  or: ["jwt", "jwt-expired"],
});

export const jwtSamples: SamplesOf<typeof jwtRules> = {
  jwt: samplesOf(86_400),
  "jwt-expired": samplesOf(-86_400),
  "jwt-base64": samplesOf(86_400, encode),
  "jwt-base64-expired": samplesOf(-86_400, encode),
};
