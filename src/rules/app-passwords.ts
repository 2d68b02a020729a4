import type { Proof, Rule } from "../types.ts";
import { isPublished } from "./published.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * Groups of four. Of small letters alone only how they were drawn tells them from four words, and only a name what they open. Their
 * providers are named after the account, since keys of the same companies have other shapes.
 */

/** Letters that hardly ever follow one another in a word. */
const seldomPairs = new RegExp(
  [
    "a[ehoq]|b[bcdfghknpqtvwxz]|c[bdfgjmnpqvwxz]|d[bfhjknqwxz]|ez|f[bcdghjkmnpqvwxz]|g[bcdfjkpqvwxz]|h[bcdfghjklmnpqsvwxz]",
    "i[hjwy]|[jq][bcdfghjklmnpqrtvwxyz]|q[aeios]|k[bchjkmpqrtvxz]|l[jqxz]|m[cdfghjkqrtvwxz]|n[bqwxz]|o[hq]|p[bcjknqvwxz]",
    "r[hjqxz]|s[bdgjqrvxz]|t[bgjkqvxz]|u[hjqvwy]|v[bcdfghjklmnpqrstuvwxyz]|w[bcdfgjmpqtuvwxz]|x[bdfghjklnoqrsuvwxz]",
    "y[bcdfghjkquvxyz]|z[bcdfghjklmnpqrstuvwx]",
  ].join("|"),
);
/** They stand among words as words do. */
const abbreviation =
  /^(?:alpn|crds|csvs|ctrl|docx|etcd|ftps|gdpr|ghcr|grpc|hdfs|hmac|html|http|jdbc|jpgs|jwks|llms|mqtt|mtls|nbsp|oidc|pdfs|pkce|pkgs|pngs|pnpm|pptx|qemu|rpcs|scss|sdks|sftp|smtp|svgs|vpns|wsdl|xlsx|xslt)$/;

const isWordless = (group: string): boolean =>
  !abbreviation.test(group) && (seldomPairs.test(group) || !/[aeiouy]/.test(group));

/** Of four drawn groups nearly always two or more can be no word. */
function proveDrawn(value: string): Proof {
  const groups = value.split(/[^a-z]/);
  const isDrawn = groups.filter(isWordless).length > 1 && new Set(groups).size === groups.length;
  return isDrawn && hasRandomLook(groups.join("")) && !isPublished(value) ? "unknown" : "invalid";
}

/** Letters of both cases and digits; in a row of words hardly any. Samples run along the alphabet: `AbCd 1234 EfGh …`. */
const isDrawnOfAll = (value: string): boolean =>
  /\d/.test(value) &&
  /[A-Z]/.test(value) &&
  /[a-z]/.test(value) &&
  hasRandomLook(value) &&
  hasRandomLook(value.replaceAll(/\d/g, "")) &&
  !hasNameLook(value);

export const appPasswordRules: readonly Rule[] = [
  {
    id: "google-app-password",
    label: "a Google app password",
    level: "error",
    keywords: ["gmail", "mail_pass", "mailpass", "smtp_pass", "smtppass", "host_password", "app_pass", "apppass"],
    // Behind its name, or behind the address that a call signs in with.
    pattern:
      /(?:(?:pass(?:wd|word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?|@gmail\.com["'],[ \t]{0,4}["'])(?<secret>[a-z]{4}(?:[ \xa0][a-z]{4}){3})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
    check: (value) => (/[A-Z]/.test(value) ? "invalid" : proveDrawn(value)),
    highEntropy: true,
    credential: "provider-token",
    provider: "Google Account",
    revoke: "https://myaccount.google.com/apppasswords",
    source: "https://support.google.com/accounts/answer/185833",
  },
  {
    id: "wordpress-application-password",
    label: "a WordPress application password",
    level: "error",
    keywords: [
      ...["wp_pass", "wp-pass", "wppass", "wordpress_pass", "wordpress-pass", "wordpresspass"],
      ...["app_pass", "app-pass", "apppass", "application_pass", "application-pass", "applicationpass"],
      ...['--user "', "--user '", '-u "', "-u '"],
    ],
    pattern:
      /(?:(?:pass(?:word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?|(?:--user|[ \t]-u)[ \t=]["'][\w.@-]{1,60}:)(?<secret>[0-9A-Za-z]{4}(?: [0-9A-Za-z]{4}){5})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
    check: (value) => (isDrawnOfAll(value.replaceAll(" ", "")) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "provider-token",
    provider: "WordPress",
    source: "https://developer.wordpress.org/advanced-administration/security/application-passwords/",
  },
  {
    id: "apple-app-specific-password",
    label: "an Apple app-specific password",
    level: "error",
    keywords: [
      "apple_",
      "apple-id",
      "appleid",
      "specific_password",
      "specific-password",
      "specificpassword",
      "notarytool",
      "altool",
      "ac_password",
    ],
    pattern:
      /(?:pass(?:word)?|altool[^\r\n]{1,200}[ \t]-p)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=, \t])[ \t]{0,8}["'`]?(?<secret>[a-z]{4}(?:-[a-z]{4}){3})(?![\w-])/i,
    check: (value) => (/[A-Z]/.test(value) ? "invalid" : proveDrawn(value)),
    highEntropy: true,
    credential: "provider-token",
    provider: "Apple Account",
    revoke: "https://account.apple.com/",
    source: "https://support.apple.com/en-us/102654",
  },
];
