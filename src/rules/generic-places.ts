import type { Rule } from "../types.ts";

/*
 * Passwords that no name stands before: their place among the arguments of a call, a command or a file tells them. As in
 * generic.ts, every repetition is bounded, and most patterns stay within a line.
 */

const source = "https://cwe.mitre.org/data/definitions/798.html";
const shared = { level: "error", judged: true, fixture: true, source, highEntropy: false } as const;
const password = { ...shared, family: "generic-password", credential: "generic-password" } as const;
const token = { ...shared, family: "generic-token", credential: "generic-token" } as const;

const gap = String.raw`[ \t]{0,4}`;
const text = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
const argument = String.raw`(?:[bfru@]{0,2}${text}|[\w$.:>-]{1,60})`;
const secret = String.raw`[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){3,200})(?=["'])`;
/** One word of a command line, quoted or not. */
const word = String.raw`["']?(?<secret>[^\s"'\x60|;<>&-][^\s"'\x60|;<>&]{2,200})`;

export const placeRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-credential-arguments",
    label: "a password among a call's arguments",
    keywords: [
      "networkcredential(",
      "passwordcredentials(",
      "passwordauthentication(",
      "basicauth(",
      "basicauthentication(",
      "basic_auth(",
      "basic_auth ",
      "auth=(",
      "auth = (",
      "auth: [",
    ],
    // User and password: `new NetworkCredential("svc", "…")`, `req.SetBasicAuth("svc", "…")`, `auth=("svc", "…")`.
    pattern: new RegExp(
      String.raw`(?:(?:NetworkCredential|PasswordCredentials|(?:Basic_?|Password)Auth(?:entication)?)(?:\(|[ \t])|(?<![\w.])auth(?:${gap}=${gap}\(|:${gap}\[))${gap}${argument}${gap},${gap}${secret}`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-database-arguments",
    label: "a database password among a call's arguments",
    keywords: [
      "getconnection(",
      "mysqli(",
      "mysqli_connect(",
      "new pdo(",
      "dbi->connect(",
      "sql.connect(",
      "db.connect(",
    ],
    // Place, user and password: `DriverManager.getConnection(url, "root", "…")`, `new mysqli("db1", "root", "…")`.
    pattern: new RegExp(
      String.raw`(?:getConnection|mysqli(?:_connect)?|new PDO|DBI->connect|(?:py)?mysql\.connect|MySQLdb\.connect)\(${gap}${argument}${gap},${gap}${argument}${gap},${gap}${secret}`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-encoded-pair",
    label: "a user name and password that a program encodes",
    keywords: ["btoa(", "b64encode(", "base64_encode(", "buffer.from(", "encodetostring("],
    pattern: new RegExp(
      String.raw`(?:btoa|b64encode|base64_encode|Buffer\.from|encodeToString)\(${gap}[bfu]?["'][\w.@+-]{1,60}:(?<secret>[^\s"'\r\n]{3,200})(?=["'])`,
      "i",
    ),
  },
  {
    ...token,
    id: "generic-signing-argument",
    label: "a key that tokens are signed with",
    keywords: ["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode(", "jsonwebtoken.sign("],
    pattern: new RegExp(
      String.raw`(?<key>jwt|jsonwebtoken)\.(?:sign|verify|encode|decode)\(${gap}(?:\{[^{}\r\n]{0,200}\}|[^\r\n,(){}]{1,80})${gap},${gap}${secret}`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-command-password",
    label: "a password in a command line",
    keywords: [
      "sshpass",
      "psexec",
      "curl",
      "mysql",
      "docker login",
      "az login",
      "login -u",
      "login --user",
      "convertto-securestring",
      "htpasswd",
      "redis-cli",
      "ldapsearch",
      "ldapmodify",
      "ldapadd",
      "net use",
      "7z a",
      "7z x",
    ],
    pattern: new RegExp(
      `(?:${[
        String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`,
        String.raw`psexec(?:\.exe)?\b[^\r\n]{0,160}?[ \t]-p[ \t]{1,4}["']?`,
        String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-u|--user)[ \t=]{0,4}["']?[^\s:"'$]{1,60}:`,
        String.raw`mysql(?:dump|admin|import)?\b[^\r\n]{0,120}?[ \t]-p`,
        String.raw`(?:docker|az) login\b[^\r\n]{0,160}?[ \t]-p[ \t]{1,4}["']?`,
        String.raw`login[ \t]{1,4}(?:-u|--user(?:name)?)[ \t=]{1,4}\S{1,80}[ \t]{1,4}-p[ \t]{1,4}["']?`,
        String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-AsPlainText[ \t]{1,4})?(?:-String[ \t]{1,4})?["']`,
        String.raw`htpasswd[ \t]{1,4}-\w{0,6}b\w{0,6}[ \t]{1,4}(?:\S{1,80}[ \t]{1,4}){1,2}["']?`,
        String.raw`redis-cli\b[^\r\n]{0,120}?[ \t]-a[ \t]{1,4}["']?`,
        String.raw`ldap(?:search|modify|add)\b[^\r\n]{0,160}?[ \t]-w[ \t]{1,4}["']?`,
        String.raw`net use[ \t]{1,4}\S{1,8}[ \t]{1,4}\S{1,120}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/user:)["']?`,
        String.raw`7z [ax]\b[^\r\n]{0,120}?[ \t]-p["']?`,
      ].join("|")})(?<secret>[^\\s"'\\x60|;<>-][^\\s"'\\x60|;<>]{1,200})`,
      "i",
    ),
    reach: [8, 480],
  },
  {
    ...password,
    id: "generic-piped-password",
    label: "a password that a command is given through a pipe",
    keywords: ["chpasswd", "--password-stdin", "passwd --stdin"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']?[\w.-]{1,32}:(?=[^|]{1,240}chpasswd))?${word}["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?(?:chpasswd|passwd --stdin|[\w.-]{1,20} login\b[^\r\n|]{0,160}--password-stdin)`,
      "i",
    ),
    reach: [320, 40],
  },
  // Terraform: the default stands lines below the name.
  ...[
    { ...password, id: "generic-password-default", label: "a password as a variable's default", words: "pass|pwd" },
    {
      ...token,
      id: "generic-token-default",
      label: "a token or key as a variable's default",
      words: "secret|token|key",
    },
  ].map(({ words, ...rule }) => ({
    ...rule,
    keywords: ["variable "],
    pattern: new RegExp(
      String.raw`variable[ \t]{1,4}"(?<key>[\w-]{0,40}(?:${words})[\w-]{0,40})"[ \t]{0,4}\{[^{}]{0,400}?\bdefault[ \t]{0,40}=[ \t]{0,4}"(?<secret>[^"\r\n]{3,400})(?=")`,
      "i",
    ),
    reach: [8, 560] as const,
  })),
  {
    ...password,
    id: "generic-pgpass",
    label: "a database password in a .pgpass file",
    keywords: [":5432:"],
    // https://www.postgresql.org/docs/current/libpq-pgpass.html
    pattern: /^[^\s:#/]{1,100}:5432:[^\s:/]{1,60}:[^\s:/@]{1,60}:(?<secret>[^\s:/]{3,200})\s{0,2}$/m,
  },
];
