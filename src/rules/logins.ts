import type { Proof } from "../types.ts";

/** Passwords that manuals and servers on one's own machine have. */
const known =
  /^(?:(?:my|your|the)?(?:pass(?:w(?:or)?d|w0rd)?|pwd|secret|token)|admin|root|user|test|guest|demo|qwerty|letmein|welcome|foo|bar|npm|nexus|verdaccio|artifactory)[-_]?\d{0,6}[!.]{0,2}$/i;

/** Base64 of a login that everybody tries first. */
export const isKnownLogin = (value: string): boolean => {
  if (value.length % 4 !== 0 || !/^[0-9A-Za-z+/]{8,80}={0,2}$/.test(value)) return false;
  const login = Buffer.from(value, "base64").toString("latin1");
  return /^[\w.@-]{1,40}:/.test(login) && known.test(login.slice(login.indexOf(":") + 1));
};

/** Base64 of user, colon, password, and none that an example has. */
export function proveLogin(value: string): Proof {
  const [, password = ""] =
    /^[\x21-\x7e]+?:([\x21-\x7e]{3,})$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
  return password &&
    !/^(?:x-oauth-basic|password|change|replace-|insert-|<|\$[{A-Z]|\{\{)/i.test(password) &&
    !/^[A-Z]+(?:_[A-Z]+)+$/.test(password) &&
    !/your|placeholder|example/i.test(password)
    ? "unknown"
    : "invalid";
}

/** `user:password` in base64; anything else after "Basic" is prose. */
export function checkBasic(value: string): Proof {
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text) && /^[^:]*:./.test(text) ? "unknown" : "invalid";
}
