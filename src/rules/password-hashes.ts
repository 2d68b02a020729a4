import type { Proof, Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { hasRandomLook } from "./value-shape.ts";

/** Not the password, but what guessing it needs: shown, never blocking. */
const base = {
  level: "note",
  highEntropy: true,
  credential: "generic-password",
} as const;
const start = "(?<![\\w$./])";
const end = "(?![\\w./])";
const check = (value: string): Proof => (hasRandomLook(value.split("$").at(-1)!) ? "unknown" : "invalid");

export const passwordHashRules: readonly Rule[] = [
  {
    ...base,
    id: "password-hash-bcrypt",
    label: "a bcrypt password hash",
    keywords: ["$2a$", "$2b$", "$2y$", "$2x$"],
    pattern: new RegExp(`${start}(?<secret>\\$2[abxy]\\$\\d{2}\\$[\\w./]{53})${end}`),
    check,
    source: "https://man.openbsd.org/crypt.3",
  },
  {
    ...base,
    id: "password-hash-crypt",
    label: "a crypt password hash",
    keywords: ["$1$", "$5$", "$6$", "$apr1$", "$8$", "$9$", "$y$", "$7$"],
    pattern: new RegExp(
      `${start}(?<secret>\\$(?:[156]|apr1)\\$(?:rounds=\\d{3,9}\\$)?[\\w./]{1,16}\\$[\\w./]{22,86}|\\$[89]\\$[\\w./]{14}\\$[\\w./]{43}|\\$y\\$[\\w./]{3,8}\\$[\\w./]{1,86}\\$[\\w./]{43}|\\$7\\$\\d{1,8}\\$[\\w+/]{16,44}={0,2}\\$[\\w+/]{86}==)${end}`,
    ),
    check,
    source: "https://man7.org/linux/man-pages/man5/crypt.5.html",
  },
  {
    ...base,
    id: "password-hash-labelled",
    label: "a password hash that a server keeps",
    keywords: ["{sha}", "{ssha", "{sha256}", "{sha512}", "scram-sha-256$", "scram-sha-1$"],
    // https://datatracker.ietf.org/doc/html/rfc2307, https://datatracker.ietf.org/doc/html/rfc5803
    pattern:
      /(?<secret>\{S?SHA(?:256|384|512)?\}[0-9A-Za-z+/]{26,140}={0,2}|SCRAM-SHA-(?:1|256)\$\d{3,8}:[0-9A-Za-z+/]{16,88}={0,2}\$[0-9A-Za-z+/]{27,44}={0,2}:[0-9A-Za-z+/]{27,44}={0,2})(?![0-9A-Za-z+/=])/i,
    check: (value) => (hasRandomLook(value.replace(/^\S*[}$]/, "")) ? "unknown" : "invalid"),
    source: "https://www.postgresql.org/docs/current/catalog-pg-authid.html",
  },
  {
    ...base,
    id: "password-hash-derived",
    label: "a password hash of a web framework",
    keywords: ["pbkdf2_sha256$", "pbkdf2:sha256:", "scrypt:32768:"],
    // https://docs.djangoproject.com/en/stable/topics/auth/passwords/, https://werkzeug.palletsprojects.com/en/stable/utils/#module-werkzeug.security
    pattern: new RegExp(
      `${start}(?<secret>pbkdf2_sha256\\$\\d{4,8}\\$\\w{4,64}\\$[\\w+/]{43}=|(?:pbkdf2:sha256:\\d{4,8}|scrypt:32768:8:1)\\$\\w{4,64}\\$[0-9a-f]{64,128})${end}`,
    ),
    check,
    source: "https://docs.djangoproject.com/en/stable/topics/auth/passwords/",
  },
  {
    ...base,
    id: "password-hash-argon2",
    label: "an Argon2 password hash",
    keywords: ["$argon2"],
    pattern: new RegExp(
      `${start}(?<secret>\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,9},t=\\d{1,4},p=\\d{1,4}\\$[\\w+/]{8,64}\\$[\\w+/]{16,128})${end}`,
    ),
    check,
    source: "https://github.com/P-H-C/phc-winner-argon2",
  },
  {
    ...base,
    id: "password-hash-stored",
    label: "a password hash that a system keeps",
    keywords: [
      ...["as '*", 'as "*', "password '*", 'password "*'],
      ...["password = 0x0", "password=0x0", "grub.pbkdf2.sha512."],
      ...["aqaaaaiaayagaaaae", "aqaaaaeaaccqaaaae", "$p$b", "$s$d"],
    ],
    // MySQL, SQL Server, GRUB, ASP.NET Core Identity, WordPress and Drupal.
    pattern: new RegExp(
      `(?<![\\w+/])(?<secret>\\*[0-9A-F]{40}(?=["'])|0x0[12]00[0-9A-Fa-f]{48,136}(?=\\s{1,4}HASHED)|grub\\.pbkdf2\\.sha512\\.\\d{3,7}\\.[0-9A-F]{64,256}\\.[0-9A-F]{64,256}|AQAAAA[EI]A[\\w+/]{4}AAAAE[\\w+/]{60,120}={0,2}|\\$[PS]\\$[BD][\\w./]{30,51})${end}`,
    ),
    check: (value) => (hasRandomLook(value.replace(/^0x|^grub\S*\.(?=\w{64})/, "")) ? "unknown" : "invalid"),
    source: "https://dev.mysql.com/doc/refman/8.4/en/password-hashing.html",
  },
  {
    ...base,
    id: "password-hash-kerberos",
    label: "a Kerberos ticket that can be guessed offline",
    level: "warning",
    keywords: ["$krb5asrep$", "$krb5tgs$"],
    pattern:
      /(?<secret>\$krb5(?:asrep|tgs)\$(?:\d{2}\$)?[^\s"'<>:]{1,120}[:$][0-9a-f]{16,64}\$[0-9a-f]{64,2400})(?![0-9a-f])/i,
    reach: [16, 2700],
    check,
    source: "https://hashcat.net/wiki/doku.php?id=example_hashes",
  },
  {
    ...base,
    id: "password-hash-ntlm-message",
    label: "an NTLM answer that can be guessed offline",
    level: "warning",
    // The signature and the type of the third message, which alone holds an answer.
    keywords: ["tlrmtvntuaadaaaa"],
    pattern: beginAnywhere(
      /(?<![0-9A-Za-z+/])(?<secret>TlRMTVNTUAADAAAA[0-9A-Za-z+/]{80,2000}={0,2})(?![0-9A-Za-z+/=])/,
    ),
    reach: [4, 2100],
    source: "https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/033d32cc-88f9-4483-9bf2-b273055038ce",
  },
];
