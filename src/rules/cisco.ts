import type { Proof, Rule } from "../types.ts";
import { isPlaceholder } from "./structures.ts";

/** Of a person's making; what stands in angle brackets, or is a hash, is not it. */
const prove = (value: string): Proof => (isPlaceholder(value) || /[<>${}]/.test(value) ? "invalid" : "unknown");
const shared = {
  level: "error",
  fixture: true,
  highEntropy: false,
  credential: "generic-password",
  provider: "Cisco IOS",
} as const;

/** Configurations of switches and routers. Type 0 is plain text, type 7 is turned back by a table that is known; others are hashes. */
export const ciscoRules = [
  {
    ...shared,
    id: "cisco-enable-password",
    label: "a password in a Cisco configuration",
    keywords: ["enable password ", "enable secret "],
    pattern:
      /(?<=^[ \t]{0,8}enable (?:password|secret)(?: level \d{1,2})? )(?:0 )?(?<secret>(?![0-9] )\S{6,127})(?=[ \t]{0,16}\r?$)/m,
    check: prove,
    source:
      "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
  },
  {
    ...shared,
    id: "cisco-user-password",
    label: "a user's password in a Cisco configuration",
    keywords: [" password 0 ", " secret 0 ", "privilege 15 "],
    pattern:
      /username \S{1,64} (?:privilege \d{1,2} )?(?:password|secret) (?:0 )?(?<secret>(?![0-9] )\S{4,127})(?=[ \t]{0,8}\r?$)/im,
    check: prove,
    source:
      "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
  },
  {
    ...shared,
    id: "cisco-shared-key",
    label: "a key that a Cisco device shares with its peer",
    keywords: ["tacacs-server", "radius-server", "isakmp key ", "key-string ", "pac key "],
    pattern:
      /(?:(?:tacacs|radius)-server (?:host \S{1,80} )?[^\r\n]{0,60}?key|crypto isakmp key|key-string|pac key) (?:0 )?(?<secret>(?![0-9] )\S{6,127})(?=[ \t]{0,8}\r?$| (?:address|hostname) )/im,
    check: prove,
    source:
      "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/sec_conn_ikevpn/configuration/xe-16/sec-ike-for-ipsec-vpns-xe-16-book/sec-key-exch-ipsec.html",
  },
  {
    ...shared,
    id: "cisco-type-7-password",
    label: "a password in a Cisco configuration (type 7, which is no encryption)",
    keywords: ["password 7 ", "key 7 ", "secret 7 "],
    pattern: /(?:password|key|secret) 7 (?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){4,60})(?![\w])/i,
    check: prove,
    source:
      "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html",
  },
  {
    ...shared,
    id: "cisco-snmp-community",
    label: "an SNMP community string that may write, in a Cisco configuration",
    keywords: ["snmp-server community "],
    pattern: /snmp-server community (?:0 )?(?<secret>\S{6,64})(?= (?:view \S{1,60} )?rw\b)/i,
    check: prove,
    source: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/snmp/command/nm-snmp-cr-book.html",
  },
] as const satisfies readonly Rule[];
