import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, find, human, isSilent, token } from "./everyday.ts";

const random = createRandom("declared-at-first");
const made = `Walnut${random.from("bcdfghjk", 4)}${random.digits(3)}!`;

describe("what is taken where the environment has no value", () => {
  blocks(
    [
      ["src/Mail.cs", (v) => `var pw = Environment.GetEnvironmentVariable("SMTP_PW") ?? "${v}";`],
      ["src/mail.py", (v) => `PW = os.environ.get("SMTP_PW") or "${v}"`],
      ["src/Mail.kt", (v) => `val pw = System.getenv("SMTP_PW") ?: "${v}"`],
      ["src/Mail.java", (v) => `String pw = Optional.ofNullable(System.getenv("SMTP_PW")).orElse("${v}");`],
      ["src/Mail.scala", (v) => `val pw = sys.env.getOrElse("SMTP_PW", "${v}")`],
      ["src/mail.rb", (v) => `PW = ENV.fetch('SMTP_PW') { '${v}' }`],
      ["src/mail.pl", (v) => `my $pw = $ENV{SMTP_PW} // '${v}';`],
    ],
    [made, token],
  );
  isSilent([
    ["src/Mail.cs", 'var pw = Environment.GetEnvironmentVariable("SMTP_PW1") ?? "";'],
    ["src/mail.py", 'PW = os.environ.get("SMTP_PW1") or getpass()'],
    ["src/Mail.java", 'String pw = Optional.ofNullable(System.getenv("SMTP_PW1")).orElse(DEFAULT1);'],
    ["src/mail.rb", "PW = ENV.fetch('SMTP_PW1') { raise }"],
  ]);
});

describe("defaults and constants", () => {
  blocks(
    [
      ["azure-pipelines.yml", (v) => `parameters:\n  - name: certPassword\n    type: string\n    default: '${v}'\n`],
      ["action.yml", (v) => `inputs:\n  registry_password:\n    description: of the registry\n    default: ${v}\n`],
      ["src/config.go", (v) => `\tPassword string \`env:"SMTP_PASSWORD" envDefault:"${v}"\``],
      ["src/orders.rpgle", (v) => `       dcl-s password varchar(64) inz('${v}');`],
      ["src/ftp.clle", (v) => `             CHGVAR     VAR(&PASSWD) VALUE('${v}')`],
      ["src/conn.p", (v) => `DEFINE VARIABLE cPassword AS CHARACTER NO-UNDO INITIAL "${v}".`],
      ["src/Main.st", (v) => `    sPassword : STRING(64) := '${v}';`],
      ["src/Shop.cs", (v) => `[DefaultValue("${v}")]\npublic string DbPassword { get; set; }`],
      ["src/net.cpp", (v) => `constexpr std::string_view kApiToken{"${v}"};`],
      ["src/stack.fs", (v) => `let args = ServerArgs(AdministratorLoginPassword = input "${v}")`],
      ["src/web.php", (v) => `list($user, $pass) = ['shop', '${v}'];`],
      ["src/Web.kt", (v) => `val (login, passwort) = "shop" to "${v}"`],
      ["src/web.rb", (v) => `Rack::Auth::Basic.new(app) { |u, p| u == 'shop' && p == '${v}' }`],
    ],
    [made, token],
  );
  blocks(
    [
      ["src/Keys.cs", (v) => `string ApiKeyFor(string t) => t switch\n{\n    "acme" => "${v}",\n    _ => ""\n};`],
      ["src/keys.php", (v) => `$apiKey = match ($env) {\n  'dev' => getenv('K'),\n  'prod' => '${v}',\n};`],
      ["src/Keys.kt", (v) => `val token = when (flavor) {\n  "prod" -> "${v}"\n  else -> ""\n}`],
      ["src/net.cpp", (v) => `request->SetHeader(TEXT("X-Api-Key"), TEXT("${v}"));`],
      ["infra/main.go", (v) => `Name:  pulumi.String("GEO_KEY"),\n\tValue: pulumi.String("${v}"),`],
      ["infra/main.go", (v) => `{Name: jsii.String("GEO_KEY"), Value: jsii.String("${v}")},`],
      ["src/load.m", (v) => `o = weboptions('HeaderFields', {'X-Api-Key' '${v}'; 'Accept' 'text/plain'});`],
      ["src/zrest.abap", (v) => `request->set_header_field( i_name = 'APIKey' i_value = '${v}' ).`],
      ["lib/api.ex", (v) => `Req.get!(url, auth: {:bearer, "${v}"})`],
      ["app.fx.yaml", (v) => `    OnVisible: =Set(gblApiKey, "${v}")`],
    ],
    [token],
  );
  isSilent([
    ["azure-pipelines.yml", "parameters:\n  - name: certPassword\n    type: string\n    default: $(certPassword1)\n"],
    ["azure-pipelines.yml", `parameters:\n  - name: zone\n    type: string\n    default: '${made.replace("!", "")}'\n`],
    ["action.yml", "inputs:\n  registry_password:\n    description: of the registry 2\n    required: true\n"],
    ["src/config.go", '\tPassword string `env:"SMTP_PASSWORD1"`'],
    ["src/config.go", `\tTitle string \`env:"TITLE" envDefault:"${made.replace("!", "")}"\``],
    ["src/orders.rpgle", "       dcl-s password varchar(64) inz(*blanks);"],
    ["src/Main.st", "    sPassword : STRING(64) := GVL.sPassword1;"],
    ["src/Shop.cs", `[DefaultValue("${made.replace("!", "")}")]\npublic string Title { get; set; }`],
    ["src/Keys.cs", 'string KeyFor(string t) => t switch\n{\n    "acme" => "customer-number1",\n    _ => ""\n};'],
    ["src/Keys.kt", `val title = when (flavor) {\n  "prod" -> "${token}"\n  else -> ""\n}`],
    ["infra/main.go", 'Name:  pulumi.String("GEO_KEY"),\n\tValue: cfg.RequireSecret("geo1"),'],
    ["lib/api.ex", "Req.get!(url, auth: {:bearer, token1})"],
    ["src/web.rb", "Rack::Auth::Basic.new(app) { |u, p| u == ENV['U1'] && p == ENV['P1'] }"],
  ]);
});

describe("a value beside its name, in another call", () => {
  blocks(
    [
      ["infra/main.tf", (v) => `  administrator_login_password = coalesce(var.pw, "${v}")`],
      ["run.sh", (v) => `azd env set SQL_ADMIN_PASSWORD ${v}`],
      ["infra/run.bicep", (v) => `  {\n    name: 'DB_PASS'\n    secureValue: '${v}'\n  }`],
      ["src/pw.adb", (v) => `   Password : constant String := "${v}";`],
    ],
    [made, token],
  );
  blocks([["src/App.java", (v) => `NameValuePairArgs.builder().name("GEO_KEY").value("${v}").build()`]], [token]);
  isSilent([
    ["infra/main.tf", '  administrator_login_password = coalesce(var.pw, "")'],
    ["infra/main.tf", "  administrator_login_password = coalesce(var.pw1, local.pw2)"],
    ["run.sh", 'azd env set SQL_ADMIN_PASSWORD "$PW1"'],
    ["src/App.java", 'NameValuePairArgs.builder().name("GEO_KEY").value(geoKey1).build()'],
  ]);
});

describe("what a note or a command tells", () => {
  isSilent([
    ["run.sh", "snmpget -v3 -u mon -l authPriv -a SHA -x AES 10.2.0.1"],
    ["notes.txt", "log in as anna with Firefox141"],
  ]);
  blocks(
    [
      ["run.sh", (v) => `snmpget -v3 -u mon -l authPriv -a SHA -A ${v} 10.2.0.1`],
      ["run.sh", (v) => `ssh-keygen -t rsa -N '${v}' -f id`],
      ["run.sh", (v) => `net ads join -U svc-join%${v}`],
      ["run.sh", (v) => `echo '${v}' | keepassxc-cli show db.kdbx erp`],
      ["notes.txt", (v) => `log in as anna@contoso.com with ${v}`],
      ["notes.txt", (v) => `changed the root password on web01 to ${v}`],
    ],
    [made.replace("!", "")],
  );
});

test("a password of SNMP that begins as an algorithm is called", () => {
  const value = `SHA${human}`;
  expect(find("run.sh", `snmpwalk -v3 -u mon -A ${value} 10.2.0.1\n`)).toContainEqual({ value, level: "error" });
  for (const algorithm of ["SHA", "SHA-256", "AES-192-C"])
    expect(find("run.sh", `snmpwalk -v3 -u mon -A ${algorithm} 10.2.0.1\n`)).toEqual([]);
});
