import type { Proof, Rule } from "../types.ts";
import { isPublished } from "./published.ts";
import { hasRandomLook } from "./value-shape.ts";

/*
 * Four groups of four small letters: only how they were drawn tells them from four words, and only a name what they open. Their
 * providers are named after the account, since keys of the same companies have other shapes.
 */

/** Of four drawn groups nearly always one has no vowel, or letters stand in them that words seldom have; of four words neither. */
function proveDrawn(value: string): Proof {
  const groups = value.split(/[^a-z]/);
  const letters = groups.join("");
  const isDrawn = groups.some((group) => !/[aeiouy]/.test(group)) || (letters.match(/[jkqvxz]/g)?.length ?? 0) > 2;
  return isDrawn && new Set(groups).size === groups.length && hasRandomLook(letters) && !isPublished(value)
    ? "unknown"
    : "invalid";
}

export const appPasswordRules: readonly Rule[] = [
  {
    id: "google-app-password",
    label: "a Google app password",
    level: "error",
    keywords: ["gmail", "mail_pass", "mailpass", "smtp_pass", "smtppass", "host_password", "app_pass", "apppass"],
    pattern:
      /(?:pass(?:wd|word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?(?<secret>[a-z]{4}(?:[ \xa0][a-z]{4}){3})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
    check: (value) => (/[A-Z]/.test(value) ? "invalid" : proveDrawn(value)),
    highEntropy: true,
    credential: "provider-token",
    provider: "Google Account",
    revoke: "https://myaccount.google.com/apppasswords",
    source: "https://support.google.com/accounts/answer/185833",
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
      /(?:pass(?:word)?|[ \t]-p)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=, \t])[ \t]{0,8}["'`]?(?<secret>[a-z]{4}(?:-[a-z]{4}){3})(?![\w-])/i,
    check: (value) => (/[A-Z]/.test(value) ? "invalid" : proveDrawn(value)),
    highEntropy: true,
    credential: "provider-token",
    provider: "Apple Account",
    revoke: "https://account.apple.com/",
    source: "https://support.apple.com/en-us/102654",
  },
];
