import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createToken } from "./token.ts";

const scanner = createScanner(rules);
const password = createToken(15, 5);
const token = createToken(32, 9);
const [head, end] = [token.slice(0, 14), token.slice(14)];
const letters = (value: string): string => [...value].map((char) => `'${char}'`).join(", ");
const codes = (value: string): string => [...value].map((char) => char.charCodeAt(0)).join(", ");
const hex = (value: string): string => [...value].map((char) => `0x${char.charCodeAt(0).toString(16)}`).join(", ");

/** What blocks in a text: the places, as they stand in it. */
function findBlocking(path: string, text: string): string[] {
  const bytes = Buffer.from(text);
  return scanner
    .scan(bytes)
    .filter((candidate) => judgeCandidate(candidate, classifyPath(path)).level === "error")
    .map(({ start, end }) => bytes.toString("latin1", start, end));
}

describe("a secret is found as it is written", () => {
  test.each<[path: string, text: string, found: string]>([
    ["src/a.js", `password = String.fromCharCode(${codes(password)})`, codes(password)],
    ["src/a.py", `secret = bytes([${hex(token)}])`, hex(token)],
    ["src/a.py", `password = ''.join(chr(c) for c in [${codes(password)}])`, codes(password)],
    ["src/a.go", `\tjwtSecret := []byte{${hex(token)}}`, hex(token)],
    ["src/A.cs", `byte[] apiKey = new byte[] { ${hex(token)} };`, hex(token)],
    ["src/a.c", `char password[16] = {${letters(password)}};`, letters(password).slice(1, -1)],
    ["src/A.java", `char[] password = new char[] { ${letters(password)} };`, letters(password).slice(1, -1)],
    ["src/a.js", `const password = [${letters(password)}].join("");`, letters(password).slice(1, -1)],
    ["src/a.py", `password = "".join([${letters(password)}])`, letters(password).slice(1, -1)],
    ["src/a.py", `api_key = "".join(["${token}", "x"])`, `${token}", "x`],
    ["src/a.py", `api_key = ("${token}"\n           "${end}")`, `${token}"\n           "${end}`],
    ["src/a.c", `const char *api_token =\n    "${token}";`, token],
    ["src/A.java", `  private static final String PASSWORD =\r\n      "${password}";`, password],
    ["run.sh", `export API_TOKEN="${head}\\\n${end}"`, `${head}\\\n${end}`],
    ["run.sh", `mysql \\\n  -h db1 \\\n  -u root \\\n  -p${password} app`, password],
    ["Dockerfile", `RUN curl -sS \\\r\n  -u svc:${password} \\\r\n  https://api.contoso.com`, password],
  ])("%s: %s", (path, text, found) => {
    expect(findBlocking(path, text)).toEqual([found]);
  });
});

describe("a password blocks where its place tells it", () => {
  test.each<[path: string, text: (value: string) => string]>([
    ["run.sh", (v) => `zip -r -P ${v} out.zip data`],
    ["run.sh", (v) => `unzip -P "${v}" in.zip`],
    ["run.sh", (v) => `rar a -hp${v} out.rar data`],
    ["run.sh", (v) => `sqlcmd -S db1 -U sa -P ${v} -Q "select 1"`],
    ["run.sh", (v) => `sqlplus system/${v}@db1`],
    ["run.sh", (v) => `ipmitool -H bmc1 -U admin -P ${v} power on`],
    ["run.sh", (v) => `mosquitto_pub -h mq1 -u svc -P ${v} -t x -m y`],
    ["run.sh", (v) => `mongosh "mongodb://db1" -u admin -p '${v}'`],
    ["run.sh", (v) => `smbclient //files/share -U svc%${v}`],
    ["run.sh", (v) => `snmpwalk -v3 -u svc -A ${v} bmc1`],
    ["run.sh", (v) => `xfreerdp /u:svc /p:${v} /v:srv1`],
    ["run.sh", (v) => `openssl enc -aes-256-cbc -k ${v} -in a`],
    ["run.sh", (v) => `rabbitmqctl add_user svc ${v}`],
    ["run.sh", (v) => `lftp -u svc,${v} sftp://files1`],
    ["run.sh", (v) => `htpasswd -b -c /etc/nginx/.htpasswd web ${v}`],
    ["run.sh", (v) => `echo '${v}' | sudo -S apt-get update`],
    ["run.sh", (v) => `aws configure set aws_secret_token ${v}`],
    ["run.bat", (v) => `net use \\\\files\\share /user:CORP\\svc ${v}`],
    ["run.bat", (v) => `net user svc ${v} /add`],
    ["run.bat", (v) => `schtasks /create /tn x /tr y /ru svc /rp ${v}`],
    ["ks.cfg", (v) => `rootpw --plaintext ${v}`],
    ["src/a.py", (v) => `smtp.login("bot@contoso.com", "${v}")`],
    ["src/a.php", (v) => `ftp_login($connection, "svc", "${v}");`],
    ["src/a.php", (v) => `ldap_bind($ds, "cn=admin,dc=contoso", "${v}");`],
    ["src/a.rb", (v) => `session.authenticate('svc', '${v}')`],
    ["src/a.py", (v) => `connection = connect("db1.contoso.com", "svc", "${v}")`],
    ["src/a.py", (v) => `ssh.connect("10.1.2.3", 22, "root", "${v}")`],
    ["src/a.php", (v) => `imap_open("{mail.contoso.com:993}", "svc", "${v}")`],
    ["Makefile", (v) => `DB_PASSWORD ::= "${v}"`],
    ["src/a.php", (v) => `$password .= "${v}";`],
    ["src/a.php", (v) => `curl_setopt($ch, CURLOPT_PASSWORD, "${v}");`],
    ["src/a.py", (v) => `url = "smtps://bot@contoso.com:${v}@smtp.contoso.com:465"`],
    ["a.sql", (v) => `ALTER LOGIN sa WITH PASSWORD = N'${v}';`],
    [".pgpass", (v) => `db1:6543:*:svc:${v}`],
    [".pgpass", (v) => `*:*:*:svc:${v}`],
    ["users.acl", (v) => `user svc on >${v} ~* +@all`],
    ["ipsec.secrets", (v) => `svc : EAP "${v}"`],
    [".npmrc", (v) => `//registry.contoso.com/:_auth=${Buffer.from(`svc:${v}`).toString("base64")}`],
    ["router.cfg", (v) => `username svc privilege 15 password 0 ${v}`],
  ])("%s: %s", (path, text) => {
    expect(findBlocking(path, text(password))).toHaveLength(1);
  });
});

describe("what only has the shape is silent", () => {
  test.each<[path: string, text: string]>([
    ["src/a.go", "var magic = []byte{0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a}"],
    ["src/a.go", "\tkey := []byte{0x2b, 0x7e, 0x15, 0x16, 0x28, 0xae, 0xd2, 0xa6}"],
    ["src/a.js", `const token = String.fromCharCode(${codes("password")})`],
    ["src/a.js", `const tokens = [${letters("abcdefgh")}];`],
    ["src/a.js", 'const keyNames = ["first", "second"].join("");'],
    ["src/a.ts", 'const tokenTitle =\n  "Please enter your token";'],
    ["src/a.ts", "const token =\n  process.env.TOKEN;"],
    ["src/a.ts", 'const password =\n  "your-password";'],
    ["run.sh", "zip -P $PASSWORD -r out.zip data"],
    ["run.sh", "sqlcmd -S db1 -U sa -P ${SA_PASSWORD}"],
    ["run.sh", "mongosh -u admin -p $(cat /run/secrets/db)"],
    ["run.sh", "mosquitto_pub -u svc -P <password> -t x"],
    ["run.sh", 'echo "$PASSWORD" | sudo -S apt-get update'],
    ["run.bat", "net use Z: \\\\files\\share /persistent:yes"],
    ["run.bat", "net user svc /delete"],
    ["src/a.py", 'form.login("Name", "Password")'],
    ["src/a.cpp", 'connect("timer.main", "timeout", "updateClock")'],
    ["src/a.ts", 'router.connect("users.list", "get", "listUsers")'],
    ["src/a.c", "#define FIRST \\\n  second \\\n  third\n"],
    [".pgpass", "*:*:*:svc:*"],
    ["a.md", "> user input on >  the left ~* is kept"],
  ])("%s: %s", (path, text) => {
    expect(findBlocking(path, text)).toEqual([]);
  });
});
