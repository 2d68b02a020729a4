import { generateKeyPairSync } from "node:crypto";
import type { googleRules } from "../../../src/rules/google.ts";
import { cut, elide, lengthen, type SamplesOf } from "../samples.ts";

const masked = (prefix: string, length: number) => () => `key: "${prefix}${"x".repeat(length)}"`;
let pem: string | undefined;
const createPem = (): string =>
  (pem ??= generateKeyPairSync("rsa", { modulusLength: 2048 })
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString()
    .trim()
    .replaceAll("\n", "\\n"));

export const googleSamples: SamplesOf<typeof googleRules> = {
  "google-api-key": {
    value: (random) => `AIza${random.base62(35)}`,
    misses: { "too short": cut(), "too long": lengthen(), masked: masked("AIza", 35) },
  },
  "google-firebase-api-key": {
    value: (random) => `AIza${random.base62(35)}`,
    places: [
      (value) => `{ apiKey: "${value}", authDomain: "shop-1.firebaseapp.com" }`,
      (value) => `"api_key": [\n  {\n    "current_key": "${value}"\n  }\n]\n`,
      (value) => `<key>API_KEY</key>\n\t<string>${value}</string>\n`,
    ],
    misses: {
      "too short": cut(),
      masked: (_, random) => `{ apiKey: "AIza${random.base62(5)}xxxxxx", authDomain: "a" }`,
    },
  },
  "google-api-key-base64": {
    value: (random) => Buffer.from(`AIza${random.base62(35)}`).toString("base64"),
    or: ["google-api-key"],
    misses: { "too short": cut(), "another text": (_, random) => `key: "QUl6YV${random.base64(46)}"` },
  },
  "google-bound-api-key": {
    value: (random) => `AQ.Ab8RN6${random.base64url(44)}`,
    misses: { "too short": cut(), masked: masked("AQ.Ab8RN6", 44) },
  },
  "google-oauth-client-secret": {
    value: (random) => `GOCSPX-${random.base62(28)}`,
    misses: { "too short": cut(), masked: masked("GOCSPX-", 28) },
  },
  "google-oauth-client-secret-old": {
    value: (random) => `${random.base62(22)}7a`,
    places: [
      (value) => `id = '1234-abc.apps.googleusercontent.com'\nclient_secret = '${value}'\n`,
      (value) => `{"client_id": "1234.apps.googleusercontent.com", "client_secret": "${value}"}`,
    ],
    misses: {
      "not Google's": (value) => `client_secret = '${value}'`,
      "a name": () => "x.apps.googleusercontent.com\nclient_secret = 'GOOGLE_CLIENT_SECRET_XYZ'",
    },
  },
  "google-oauth-access-token": {
    value: (random) => `ya29.${random.base64url(180)}`,
    misses: { "too short": (value) => `t: ${value.slice(0, 20)}`, elided: elide(12) },
  },
  "google-oauth-refresh-token": {
    value: (random) => `1//0${random.base62(99)}`,
    misses: { "too short": (value) => `t: ${value.slice(0, 40)}`, elided: elide(12) },
  },
  "google-service-account-key": {
    value: createPem,
    places: [
      (value) =>
        `{"type": "service_account", "private_key_id": "0a", "private_key": "${value}\\n", "client_email": "x"}`,
      (value) => `{\n  "private_key": "${value}\\n",\n  "client_email": "a@b.iam.gserviceaccount.com"\n}`,
    ],
    misses: {
      elided: () =>
        `{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----"}`,
    },
    or: ["private-key"],
  },
  "google-cloud-storage-hmac-key": {
    value: (random) => random.base62(40),
    places: [
      (value, random) => `gs_access_key_id = GOOG1E${random.upperBase36(55)}\ngs_secret_access_key = ${value}\n`,
      (value, random) => `{"accessId": "GOOG1E${random.upperBase36(55)}", "secret": "${value}"}`,
    ],
    misses: { "no secret": (_, random) => `id = GOOG1E${random.upperBase36(55)}\n` },
    or: ["aws-secret-access-key"],
  },
  "google-fcm-server-key": {
    value: (random) => `AAAA${random.base62(7)}:APA91b${random.base64url(134)}`,
    misses: { "too short": cut() },
  },
};
