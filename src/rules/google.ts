import type { Proof, Rule, RuleMatch } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

const proveRandom = (value: string): Proof => (looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid");
/**
 * A key of a Firebase application names its project to Google's services and opens nothing by itself; it is part of each
 * copy that is delivered. https://firebase.google.com/docs/projects/api-keys
 */
const firebaseBefore =
  /"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$|name="google_(?:crash_reporting_)?(?:api_)?key"[^<>]*>$/;
const firebaseNear =
  /authDomain|messagingSenderId|firebaseapp\.com|firebaseio\.com|measurementId|FirebaseOptions\(|appspot\.com/;
const isFirebase = ({ window, start, end }: RuleMatch): boolean =>
  firebaseBefore.test(window.slice(Math.max(0, start - 120), start)) ||
  firebaseNear.test(window.slice(Math.max(0, start - 320), end + 320));
const proveKey = (value: string): Proof => (isPublished(value) ? "invalid" : proveRandom(value.slice(4)));
const key = {
  keywords: ["aiza"],
  // The flag lets the window reach over lines: the check looks at what stands around.
  pattern: beginAnywhere(/(?<![\w-])(?<secret>AIza[\w-]{35})(?![\w-])/s),
  reach: [400, 400],
  highEntropy: true,
  shown: "AIza",
  credential: "google-api-key",
  provider: "Google Cloud",
  revoke: "https://console.cloud.google.com/apis/credentials",
} as const;
const keys = "https://cloud.google.com/docs/authentication/api-keys";

export const googleRules = [
  {
    ...key,
    id: "google-api-key",
    label: "a Google API key",
    level: "error",
    check: (value, match) => (isFirebase(match) ? "invalid" : proveKey(value)),
    source: keys,
  },
  {
    ...key,
    id: "google-firebase-api-key",
    label: "a Firebase API key",
    level: "warning",
    family: "google-api-key",
    check: (value, match) => (isFirebase(match) ? proveKey(value) : "invalid"),
    source: "https://firebase.google.com/docs/projects/api-keys",
  },
  {
    id: "google-api-key-base64",
    label: "a Google API key in base64",
    level: "error",
    keywords: ["qul6y"],
    pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>QUl6Y[A-Za-z0-9+/]{47}=?=?)(?![A-Za-z0-9+/=_-])/),
    check: (value) => (/^AIza[\w-]{35}$/.test(Buffer.from(value, "base64").toString("latin1")) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "google-api-key",
    provider: "Google Cloud",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: keys,
  },
  {
    id: "google-bound-api-key",
    label: "a Google API key bound to a service account",
    level: "error",
    keywords: ["aq.ab8rn6"],
    pattern: beginAnywhere(/(?<![\w.-])(?<secret>AQ\.Ab8RN6[\w-]{44})(?![\w-])/),
    check: proveRandom,
    highEntropy: true,
    shown: "AQ.Ab8RN6",
    credential: "google-api-key",
    provider: "Google Cloud",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: keys,
  },
  {
    id: "google-oauth-client-secret",
    label: "a Google OAuth client secret",
    level: "error",
    keywords: ["gocspx-"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>GOCSPX-[\w-]{28})(?![\w-])/),
    check: (value) => proveRandom(value.slice(7)),
    highEntropy: true,
    shown: "GOCSPX-",
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: "https://support.google.com/cloud/answer/15549257",
  },
  {
    id: "google-oauth-client-secret-old",
    label: "a Google OAuth client secret (older form)",
    level: "error",
    keywords: [".apps.googleusercontent.com", "google_client_secret", "google_secret", "googleclientsecret"],
    pattern:
      /client_?secret["'`]?\s{0,8}(?:=>|[:=,])\s{0,8}["'`](?<secret>(?=[\w-]{0,23}\d)(?=[\w-]{0,23}[a-zA-Z])[\w-]{24})["'`]/i,
    reach: [200, 300],
    check: (value) => (isPublished(value) ? "invalid" : proveRandom(value)),
    highEntropy: true,
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://console.cloud.google.com/apis/credentials",
    source: "https://support.google.com/cloud/answer/15549257",
  },
  {
    id: "google-oauth-access-token",
    label: "a Google OAuth access token",
    level: "error",
    keywords: ["ya29."],
    pattern: beginAnywhere(/(?<![0-9A-Za-z.])(?<secret>ya29\.[\w-]{30,900})(?![\w-])/),
    reach: [8, 960],
    check: (value) => (/[a-z]{3,}[_-][a-z]{4,}[_-][a-z]{3,}/.test(value) ? "invalid" : proveRandom(value)),
    highEntropy: true,
    shown: "ya29.",
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://myaccount.google.com/permissions",
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "google-oauth-refresh-token",
    label: "a Google OAuth refresh token",
    level: "error",
    keywords: ["1//0"],
    pattern: beginAnywhere(/(?<![\w/.-])(?<secret>1\/\/0[\w-]{60,160})(?![\w-])/),
    check: proveRandom,
    highEntropy: true,
    credential: "provider-token",
    provider: "Google OAuth",
    revoke: "https://myaccount.google.com/permissions",
    source: "https://developers.google.com/identity/protocols/oauth2",
  },
  {
    id: "google-service-account-key",
    label: "a Google service account key",
    level: "error",
    keywords: ['"private_key"', '\\"private_key\\"'],
    pattern:
      /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]{100,4000}-----END (?:RSA )?PRIVATE KEY-----)/,
    reach: [1200, 5400],
    check: (value, { window }) =>
      /service_account|gserviceaccount\.com|"private_key_id/.test(window) && !/\.{3}|…|x{6}|\*{3}/i.test(value)
        ? "unknown"
        : "invalid",
    fixture: true,
    family: "private-key",
    highEntropy: true,
    credential: "google-service-account-key",
    provider: "Google Cloud",
    revoke: "https://cloud.google.com/iam/docs/keys-create-delete#deleting",
    source: "https://cloud.google.com/iam/docs/keys-create-delete",
  },
  {
    id: "google-cloud-storage-hmac-key",
    label: "a Google Cloud Storage HMAC key (id and secret)",
    level: "error",
    keywords: ["goog1"],
    pattern:
      /(?<![A-Z0-9])(?<resource>GOOG1[A-Z0-9]{19,56})(?![A-Z0-9])[\s\S]{1,160}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/,
    check: proveRandom,
    highEntropy: true,
    credential: "google-api-key",
    provider: "Google Cloud Storage",
    revoke: "https://console.cloud.google.com/storage/settings;tab=interoperability",
    source: "https://cloud.google.com/storage/docs/authentication/hmackeys",
  },
  {
    id: "google-fcm-server-key",
    label: "a Firebase Cloud Messaging server key",
    level: "error",
    keywords: [":apa91b"],
    pattern: beginAnywhere(/(?<![\w-])(?<secret>AAAA[\w-]{7}:APA91b[\w-]{134})(?![\w-])/),
    highEntropy: true,
    credential: "google-api-key",
    provider: "Firebase",
    revoke: "https://console.firebase.google.com > Project settings > Cloud Messaging",
    source: "https://firebase.google.com/docs/cloud-messaging/auth-server",
  },
] as const satisfies readonly Rule[];
