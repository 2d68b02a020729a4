import { remember } from "../remember.ts";
import type { Rule } from "../types.ts";
import { encodeCrc32Base62 } from "./checksums.ts";
import { encodeEntraChecksum } from "./entra.ts";
import { proveRoutableToken } from "./gitlab.ts";
import { isSignedByExample } from "./jwt.ts";
import { isKnownLogin } from "./logins.ts";
import { proveMicrosoftKey } from "./microsoft-keys.ts";
import { isPublished } from "./published.ts";

/** An id of AWS, Alibaba or Tencent says itself what it is, and is the half of a pair that is no secret. */
const accessKeyId = /^(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|LTAI[0-9A-Za-z]{12,28}|AKID[0-9A-Za-z]{32})$/;

/** Of all formats with a checksum; most values that stand after a key word are shorter. */
const shortestWithChecksum = 39;

/** Is it known to open nothing: a token whose checksum is broken, or an example that its vendor publishes or signs? */
export function isRefuted(value: string): boolean {
  if (isPublished(value) || (/^(?:eyJ|ewog)[\w=-]+\.[\w=-]+\.[\w-]+$/.test(value) && isSignedByExample(value)))
    return true;
  if (value.length < shortestWithChecksum) return false;
  if (proveMicrosoftKey(value) === "invalid") return true;
  if (/^(?:(?:gh[pousr]|npm)_[0-9A-Za-z]{36}|ghr_[0-9A-Za-z]{76})$/.test(value))
    return encodeCrc32Base62(value.slice(4, -6)) !== value.slice(-6);
  if (/^[\w~.-]{3}8Q~[\w~.-]{34}$/.test(value)) return encodeEntraChecksum(value.slice(0, -3)) !== value.slice(-3);
  return (
    /^gl[a-z]{2,5}-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.test(value) && proveRoutableToken(value) === "invalid"
  );
}

/** The same few, `null` before all, stand behind most key words: what was said of a short one is remembered. */
const isShortKnown = remember((value) => isRefuted(value) || accessKeyId.test(value) || isKnownLogin(value), 4096);
const longestRemembered = 64;

const isKnown = (value: string): boolean =>
  value.length > longestRemembered ? isRefuted(value) || accessKeyId.test(value) : isShortKnown(value);

/** For rules that find values by their name alone: what a format's own rule refuted or tells with its pair does not come back as "a token". */
export function refuteKnown(rule: Rule): Rule {
  return {
    ...rule,
    check: (value, match) => (isKnown(value) ? "invalid" : (rule.check?.(value, match) ?? "unknown")),
  };
}
