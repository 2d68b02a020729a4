import type { Proof, Rule, RuleMatch } from "../types.ts";
import { password, token } from "./generic-kinds.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/*
 * Passwords that no name stands before: their place among the arguments of a call tells them, or a form of their own. As in
 * generic.ts, every repetition is bounded, and most patterns stay within a line.
 */

const gap = String.raw`[ \t]{0,4}`;
const text = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
const argument = String.raw`(?:[bfru@]{0,2}${text}|[\w$.:>-]{1,60})`;
const secret = String.raw`[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){3,200})(?=["'])`;
/** The name or the address of a server. */
const server = String.raw`(?=[^,\r\n]{0,60}(?:host|server|addr|url|dsn)|["'](?:\{|(?:ldaps?|tcp)://|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}|localhost))${argument}`;

/** `URLEncoder.encode("…")`, `_htmlEncoder.Encode("…")`: encoders of what is shown or asked for; `textEncoder` makes keys, too. */
const textEncoder = /(?:ur[li]|html|xml|java_?script)_?$/i;
/** A password only if the line speaks of one. */
function proveHashed(_: string, { window, start, end }: RuleMatch): Proof {
  const line = window.slice(window.lastIndexOf("\n", start) + 1, start);
  const isOfText = /^encoder\.encode/i.test(window.slice(start, end)) && textEncoder.test(line);
  return isOfText && !/pass|pwd|\bpw\b|secret|cred|key|token|login/i.test(line) ? "invalid" : "unknown";
}

export const placeRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-credential-arguments",
    label: "a password among a call's arguments",
    keywords: [
      "networkcredential(",
      "passwordcredentials(",
      "passwordauthentication(",
      "basicauthrequestinterceptor(",
      "passwordtoken(",
      "passwordauthenticationtoken(",
      "basicauth(",
      "basicauthentication(",
      "basic_auth(",
      "basic_auth ",
      "auth=(",
      "auth = (",
      "auth: [",
      "creds = (",
      "credentials = (",
      "wifi.begin(",
      "wifi.softap(",
      "wlan.connect(",
      "wifi.connect(",
      "sta_if.connect(",
    ],
    // User and password: `new NetworkCredential("svc", "…")`, `req.SetBasicAuth("svc", "…")`, `auth=("svc", "…")`, `WiFi.begin("home", "…")`.
    pattern: new RegExp(
      String.raw`(?:(?:NetworkCredential|PasswordCredentials|(?:Basic_?|Password)Auth(?:entication|RequestInterceptor)?|Password(?:Authentication)?Token)(?:\(|[ \t])|WiFi\.(?:begin|softAP|connect)\(|(?:wlan|sta_if)\.connect\(|(?<![\w.])(?:(?:basic|http)_?)?auth(?:${gap}=${gap}\(|:${gap}\[)|(?:creds|credentials) = \()${gap}${argument}${gap},${gap}(?:Some\()?${secret}`,
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
      ...["directoryentry(", "pdo->__construct("],
    ],
    // Place, user and password: `DriverManager.getConnection(url, "root", "…")`, `new mysqli("db1", "root", "…")`.
    pattern: new RegExp(
      String.raw`(?:getConnection|mysqli(?:_connect)?|new PDO|DBI->connect|(?:py)?mysql\.connect|MySQLdb\.connect|DirectoryEntry|PDO->__construct)\(${gap}${argument}${gap},${gap}${argument}${gap},${gap}${secret}`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-login-arguments",
    label: "a password that a program logs in with",
    keywords: [
      ...["login(", "log_in(", "logon(", "signin(", "sign_in(", "authenticate(", "ldap_bind(", "simple_bind"],
      ...['bind("cn=', "bind('cn=", 'bind("uid=', "bind('uid=", "ldap3.connection("],
      // https://github.com/kootenpv/yagmail
      "yagmail.smtp(",
    ],
    // User and password, behind a connection at most: `smtp.login("svc", "…")`, `ftp_login($c, "svc", "…")`.
    pattern: new RegExp(
      String.raw`(?:log_?[io]n|sign_?in|authenticate|ldap_bind|simple_bind(?:_s)?|bind(?=\(["'](?:cn|uid)=)|ldap3\.connection|yagmail\.smtp)\(${gap}(?:\$?\w{1,30}${gap},${gap})?[bfru@]{0,2}["'][\w.@+\\=,-]{1,80}["']${gap},${gap}${secret}["']${gap}[,)]`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-connection-arguments",
    label: "a password that a program connects with",
    keywords: ["connect(", "imap_open("],
    // Server, port at most, user and password: `ssh.connect("db1.contoso.com", 22, "root", "…")`; of MQTT, who connects, user and password.
    pattern: new RegExp(
      String.raw`(?:(?:connect|imap_open)\(${gap}${server}${gap},${gap}(?:\d{1,5}${gap},${gap})?[bfru@]{0,2}["'][\w.@+\\-]{1,60}["']${gap},|(?:client|mqtt\w{0,12})\.connect\(${gap}(?:${text}|[\w.]{1,40}(?:\(\))?)${gap},${gap}(?:["'][\w.@-]{1,60}["']|(?=\w{0,24}(?:user|login|name|usr))[A-Za-z_]\w{0,30})${gap},${gap}(?=["'][^"'\r\n]{0,60}\d))${gap}${secret}["']${gap}[,)]`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-account-arguments",
    label: "a password that a program makes an account with, or a hash of",
    keywords: [
      ...[
        "create_superuser(",
        "create_user(",
        "createasync(",
        "hashsync(",
        "bcrypt.hash(",
        "password_hash(",
        "hashpw(",
      ],
      ...["make_password(", "encoder.encode("],
    ],
    // `create_user("anna", "anna@…", "…")`, `bcrypt.hashSync("…", 10)`, `CreateAsync(user, "…")`
    pattern: new RegExp(
      String.raw`(?:create_(?:super)?user\(${gap}${argument}${gap},${gap}(?:${text}${gap},${gap})?|createAsync\(${gap}[\w.]{1,40}${gap},${gap}|(?:hashSync|bcrypt\.hash|password_hash|hashpw|make_password|encoder\.encode)\(${gap})${secret}["']`,
      "i",
    ),
    check: proveHashed,
    reach: [160, 480],
  },
  {
    ...password,
    id: "generic-put-password",
    label: "a password that a program puts into a map of them",
    keywords: ["passwords", "credentials", "logins", "secrets"].flatMap((word) =>
      [".put(", ".set(", ".add("].map((call) => word + call),
    ),
    pattern: new RegExp(
      String.raw`(?<key>passwords|credentials|logins|secrets)\.(?:put|set|add)\(${gap}(?:${text}|[\w$.]{1,40})${gap},${gap}${secret}["']${gap}\)`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-typed-password",
    label: "a password that a program types into a page",
    keywords: [".type('", '.type("', ".fill('", '.fill("', ".setvalue('", '.setvalue("', ".settext('", '.settext("'],
    // `page.type('input[name=password]', '…')`
    pattern: new RegExp(
      String.raw`\.(?:type|fill|setValue|setText)\(["'](?=[^"'\r\n]{0,60}(?:passw|pwd|pass\b))[^"'\r\n]{1,80}["']${gap},${gap}${secret}["']`,
      "i",
    ),
  },
  {
    ...password,
    id: "generic-opened-connection",
    label: "a password that a script opens a connection with",
    keywords: ['.open "', '.open("'],
    // https://learn.microsoft.com/sql/ado/reference/ado-api/open-method-ado-connection
    pattern: /\.Open[ (]"[^"\r\n]{3,200}",[ \t]{0,4}"[^"\r\n]{1,60}",[ \t]{0,4}"(?<secret>[^"\r\n]{3,100})(?=")/i,
    reach: [8, 480],
  },
  {
    ...password,
    id: "generic-linked-login",
    label: "a password of a login that a server signs in to another with",
    keywords: ["sp_addlinkedsrvlogin"],
    // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlinkedsrvlogin-transact-sql
    pattern:
      /sp_addlinkedsrvlogin[ \t]{1,4}(?:(?:N?'[^'\r\n]{0,80}'|null)[ \t]{0,4},[ \t]{0,4}){4}N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
    reach: [8, 560],
  },
  {
    ...password,
    id: "generic-plain-value",
    label: "a secret that a stack of the AWS CDK holds in plain text",
    keywords: ["unsafeplaintext("],
    // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html
    pattern: new RegExp(String.raw`unsafePlainText\(${gap}${secret}["']`, "i"),
  },
  {
    ...password,
    id: "generic-encoded-pair",
    label: "a user name and password that a program encodes",
    keywords: [
      ...["btoa(", "b64encode(", "base64_encode(", "buffer.from(", "encodetostring(", "tobase64string(", "encode64("],
      ...["encode_base64(", "base64encode(", "base64.encode(", "text.tobinary("],
    ],
    pattern: new RegExp(
      String.raw`(?:btoa|b64encode|base64_encode|Buffer\.from|encodeToString|ToBase64String|encode64|encode_base64|base64\.?encode|Text\.ToBinary)\(${gap}(?:\[\]byte\(|[\w.:\[\]]{0,60}(?:GetBytes|utf8\.encode)\()?[bfu]?["'][\w.@+-]{1,60}:(?!//)(?<secret>[^\s"'\r\n]{3,200})(?=["'])`,
      "i",
    ),
  },
  {
    ...token,
    id: "generic-signing-argument",
    label: "a key that tokens, cookies or messages are signed with",
    keywords: [
      ...["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode(", "jsonwebtoken.sign("],
      ...["cookieparser(", "createhmac("],
    ],
    pattern: new RegExp(
      String.raw`(?<key>jwt(?=\.)|jsonwebtoken(?=\.)|cookieParser|createHmac)(?:\.(?:sign|verify|encode|decode)\(${gap}(?:\{[^{}\r\n]{0,200}\}|[^\r\n,(){}]{1,80})${gap},${gap}|\(${gap}(?:["'][\w-]{3,12}["']${gap},${gap})?)${secret}`,
      "i",
    ),
  },
  {
    ...token,
    id: "generic-url-token",
    label: "a token that a URL signs in with",
    keywords: ["@git", "@bitbucket", "@dev.azure", "@nexus", "@artifactory", "@pypi", "@npm", "@registry", "@packages"],
    pattern:
      /(?<=https?:\/\/)(?<secret>[\w.~-]{20,255})(?=@(?:git|bitbucket|dev\.azure|nexus|artifactory|pypi|npm|registry|packages))/i,
    reach: [270, 16],
    check: (value) => (hasRandomLook(value) && !hasNameLook(value) ? "unknown" : "invalid"),
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
    keywords: ["variable ", 'output "'],
    pattern: new RegExp(
      String.raw`(?:variable|output)[ \t]{1,4}"(?<key>[\w-]{0,40}(?:${words})[\w-]{0,40})"[ \t]{0,4}\{[^{}]{0,400}?\b(?:default|value)[ \t]{0,40}=[ \t]{0,4}"(?<secret>[^"\r\n]{3,400})(?=")`,
      "i",
    ),
    reach: [8, 560] as const,
  })),
];
