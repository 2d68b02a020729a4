import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent } from "./everyday.ts";

const random = createRandom("signed-in-by-any-call");
const made = `Walnut${random.from("bcdfghjk", 4)}${random.digits(3)}`;
const drawn = `k${random.from("bcdfghjk", 4)}${random.digits(2)}${random.from("BCDFGHJK", 4)}${random.digits(2)}!b`;
const season = `${random.pick(["Winter", "Sommer", "Herbst", "Januar"])}20${random.pick(["24", "25", "26"])}!`;

describe("a password among the arguments of a call that signs in, whatever library it is of", () => {
  blocks(
    [
      ["src/Sftp.cs", (v) => `using var c = new SftpClient("sftp.contoso.com", 22, "web", "${v}");`],
      ["src/Ad.cs", (v) => `new PrincipalContext(ContextType.Domain, "contoso.com", "svc", "${v}");`],
      ["src/win.cpp", (v) => `LogonUser("svc", "CONTOSO", "${v}", 9, 3, &token);`],
      ["src/cass.py", (v) => `auth_provider = PlainTextAuthProvider("shop", "${v}")`],
      ["src/conf.py", (v) => `page = Confluence(URL, "bot@contoso.com", "${v}")`],
      ["src/jira.py", (v) => `jira = JIRA(URL, basic_auth=("bot", "${v}"))`],
      ["src/mail.py", (v) => `creds = Credentials("CONTOSO\\\\svc", "${v}")`],
      ["src/amqp.rs", (v) => `let args = OpenConnectionArguments::new("mq01", 5672, "shop", "${v}");`],
      ["src/Smb.java", (v) => `new AuthenticationContext("svc", "${v}".toCharArray(), "CONTOSO");`],
      ["src/mysql.js", (v) => `const pool = mysql.createPool('db01', 'shop', '${v}');`],
      ["src/ldap.rb", (v) => `ldap.auth 'cn=svc,dc=contoso,dc=com', '${v}'`],
      ["src/ftp.ps1", (v) => `$c = [System.Net.NetworkCredential]::new('web', '${v}')`],
      ["src/db.vb", (v) => `conn.Open("shop", "shop", "${v}")`],
      ["src/shop.log", (v) => `#0 PDO->__construct('mysql:host=db01', 'shop', '${v}')`],
      ["src/db.sql", (v) => `CONNECT TO shop USER "shop" USING "${v}"`],
    ],
    [made, drawn],
  );
  isSilent([
    ["src/Sftp.cs", 'using var c = new SftpClient("sftp.contoso.com", 22, "web", password1);'],
    ["src/Sftp.cs", 'var c = new HttpClient("Contoso-Shop", "v2.14.1");'],
    ["src/cass.py", 'auth_provider = PlainTextAuthProvider("shop", os.environ["PW1"])'],
    ["src/mysql.js", "const pool = mysql.createPool('db01', 'shop', 'utf8mb4');"],
    ["src/driver.py", 'driver = driver("10.2.0.1", "region1", "WestEurope2")'],
    ["src/client.go", `c := newClient("https://api.contoso.com", "application/vnd.Shop.v2+json")`],
    ["src/login.rb", "login 'anna', title1"],
    ["src/pages.js", `connect("Header1", "Footer2Left")`],
    ["src/mail.py", `send("bot@contoso.com", "Order-Number-12")`],
    ["src/keys.js", `bind("keydown", "Ctrl+Shift+K2x")`],
    ["src/app.java", `settings("fmt", "yyyy-MM-ddTHH:mm:ss2Z")`],
    ["src/app.java", `options("-server", "Xms512m-Xmx2G")`],
    ["src/s3.py", `client("eu-central-1", "s3v4Signature")`],
    ["src/jwt.py", `client("shop", "sha256WithRSA")`],
    ["src/chain.js", `account("Anna", "0x${random.hex(38)}Af")`],
    ["src/db.sql", `ALTER TABLE shop ALTER COLUMN n TYPE int USING "n1"`],
  ]);
});

describe("a word, a number and a sign", () => {
  blocks(
    [
      ["src/app.cs", (v) => `foreach (char c in "${v}") secure.AppendChar(c);`],
      ["src/app.xml", (v) => `<v2:Pin>${v}</v2:Pin>`],
      ["run.cmd", (v) => `mytool.exe /U:deploy /P:${v}`],
      ["run.sh", (v) => `mytool -u deploy -p ${v} run`],
    ],
    [season],
  );
  blocks(
    [
      ["src/seed.js", (v) => `seed("anna", "${v}");`],
      ["src/page.html", (v) => `<td>${v}</td>`],
      ["src/seed.json", (v) => `{ "initial": "${v}" }`],
    ],
    [season],
  );
  isSilent([
    ["src/page.js", 'title = "See you at Hackathon2024!"'],
    ["src/page.js", `const titles = { "${season}": "a" };`],
    ["src/page.js", 'say("Password1234!")'],
    ["run.sh", "echo Hackathon2024! is over"],
    ["src/page.html", "<h1>Our Hackathon2024! begins</h1>"],
    ["src/page.js", 'show("Version10")'],
    ...["title", "event", "pageTitle", "greeting"].map(
      (key) => ["locales/en.json", `{ "${key}": "Hackathon2024!" }`] as const,
    ),
    ["src/page.html", "<h1>Hackathon2024!</h1>"],
    ["src/page.html", '<img alt="Hackathon2024!">'],
    ["res/strings.xml", '<string name="next_event">Hackathon2024!</string>'],
    ["src/page.js", 'console.log("Hackathon2024!")'],
    ["src/page.js", '<a id="Section12#">'],
  ]);
});
