import { describe, expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createClassScanners } from "../../src/sweep/class-scanners.ts";
import { createRandom } from "../rules/random.ts";

const scannerOf = createClassScanners(rules);
const find = (path: string, text: string) => {
  const pathClass = classifyPath(path);
  return scannerOf(pathClass)
    .scan(Buffer.from(text))
    .filter(({ rule }) => !rule.advisory)
    .map((candidate) => ({ value: candidate.secret.reveal(), level: judgeCandidate(candidate, pathClass).level }));
};

const random = createRandom("stores");
const human = `Basalt${random.digits(2)}!${random.from("bcdfghjk", 4)}${random.digits(2)}`;
const token = random.base62(32);

const stores: readonly (readonly [path: string, text: (value: string) => string])[] = [
  ["a.sh", (v) => `consul kv put shop/db/password ${v}`],
  ["a.sh", (v) => `consul kv put -http-addr=c1:8500 shop/api_token "${v}"`],
  ["a.sh", (v) => `etcdctl put /shop/db/password '${v}'`],
  ["a.sh", (v) => `az appconfig kv set -n cfg --key Shop:Password --value "${v}" --yes`],
  ["a.sh", (v) => `aws ssm put-parameter --name /shop/db --type SecureString --value '${v}'`],
  ["a.sh", (v) => `aws ssm put-parameter \\\n  --name /shop/token \\\n  --value "${v}" \\\n  --overwrite`],
  ["a.sh", (v) => `az keyvault secret set --vault-name kv1 --name Db --value ${v}`],
  ["a.sh", (v) => `gh secret set DEPLOY --body "${v}"`],
  ["a.sh", (v) => `gh secret set DEPLOY -b${v}`],
  ["a.sh", (v) => `glab variable set DB_PASSWORD "${v}"`],
  ["a.sh", (v) => `kubectl create secret generic db --from-literal=user=svc --from-literal='value=${v}'`],
  ["a.sh", (v) => `vault kv put secret/shop/db value="${v}"`],
  ["a.sh", (v) => `npm config set //registry.contoso.com/:_authToken ${v}`],
  ["a.sh", (v) => `mc alias set prod https://minio.contoso.com svc ${v}`],
  ["a.sh", (v) => `dotnet user-secrets set "Smtp:Password" "${v}"`],
  ["a.sh", (v) => `echo "${v}" | gh secret set DB`],
  ["a.sh", (v) => `printf '${v}' | docker secret create db -`],
  ["a.sh", (v) => `echo ${v} | npx wrangler secret put DB`],
  ["a.sh", (v) => `echo -e "${v}\\n${v}" | passwd svc`],
  ["a.sh", (v) => `docker login -u=svc -p="${v}" registry.contoso.com`],
  ["a.sh", (v) => `helm registry login r.contoso.com -u svc -p ${v}`],
  ["a.sh", (v) => `crane auth login r.contoso.com -u svc -p '${v}'`],
  ["a.sh", (v) => `dotnet nuget add source https://n.contoso.com -n feed -u svc -p ${v}`],
  ["a.sh", (v) => `cqlsh db1 -u svc -p '${v}'`],
  ["preseed.cfg", (v) => `d-i passwd/root-password password ${v}`],
  ["snmpd.conf", (v) => `rocommunity ${v}`],
  ["sasl_passwd", (v) => `[smtp.contoso.com]:587 svc@contoso.com:${v}`],
  ["a.http", (v) => `Authorization: Basic svc:${v}`],
];

describe("a secret that a command stores or that a file of a program holds", () => {
  test.each(stores)("in %s blocks: %s", (path, text) => {
    for (const value of [human, token]) expect(find(path, `${text(value)}\n`)).toEqual([{ value, level: "error" }]);
  });

  test.each(stores)("in %s is silent where it is a reference: %s", (path, text) => {
    for (const value of ["$SECRET_VALUE", "${SECRET_VALUE}", "<password>"])
      expect(find(path, `${text(value)}\n`).filter(({ level }) => level === "error")).toEqual([]);
  });

  test.each<[string]>([
    ["consul kv put shop/replicas 12345678"],
    ["aws ssm put-parameter --name /shop/url --type String --value https://shop.contoso.com"],
    ["aws ssm put-parameter --name /shop/token --type SecureString --value file://token.txt"],
    ["kubectl create secret generic db --from-literal=username=administrator42"],
    ["vault write auth/kubernetes/role/demo value=policy-name42"],
    ["echo build-2024-11 | gh release create v1"],
  ])("%s: silent", (text) => {
    expect(find("a.sh", `${text}\n`)).toEqual([]);
  });
});

describe("a value whose name stands behind it or on the line before", () => {
  test.each<readonly [path: string, text: (value: string) => string]>([
    ["a.json", (v) => `{"value": "${v}", "key": "password"}`],
    ["a.json", (v) => `{\n  "value": "${v}",\n  "name": "API_TOKEN"\n}`],
    ["a.xml", (v) => `<property value="${v}" name="db.password"/>`],
    [
      "a.jmx",
      (v) =>
        `<stringProp name="Header.name">X-Api-Key</stringProp>\n  <stringProp name="Header.value">${v}</stringProp>`,
    ],
    ["auth.json", (v) => `{"bearer": {"repo.contoso.com": "${v}"}}`],
    ["main.tf", (v) => `  password = <<EOT\n${v}\nEOT`],
    ["a.toml", (v) => `token = """\n${v}"""`],
    ["A.java", (v) => `String token = """\n    ${v}""";`],
    ["a.yaml", (v) => `db:\n  password:\n    "${v}"`],
    ["a.csv", (v) => `host,user,password\nh1,svc,\nh2,svc,a\nh3,svc,${v}`],
    ["a.xml", (v) => `<entry key="db.password">${v}</entry>`],
    ["a.resx", (v) => `<data name="SmtpPassword" xml:space="preserve">\n  <value>${v}</value>\n</data>`],
    [".gitlab-ci.yml", (v) => `variables:\n  DEPLOY_TOKEN:\n    value: "${v}"`],
    ["a.json", (v) => `"apiToken": {\n  "value": "${v}"\n}`],
    ["a.plist", (v) => `<key>ApiSecret</key><string>${v}</string>`],
    ["unattend.xml", (v) => `<Password><Value>${v}</Value></Password>`],
  ])("in %s blocks: %s", (path, text) => {
    expect(find(path, `${text(token)}\n`)).toEqual([{ value: token, level: "error" }]);
  });

  test.each<readonly [path: string, text: string]>([
    ["a.json", '{"value": "Please sign in first", "key": "password"}'],
    ["a.json", '{"value": "{{token}}", "key": "token"}'],
    [
      "a.jmx",
      '<stringProp name="Argument.name">token</stringProp>\n<stringProp name="Argument.value">${TOKEN}</stringProp>',
    ],
    ["main.tf", "  password = <<EOT\n${var.password}\nEOT"],
    ["a.yaml", "password:\n  minLength12: 4"],
    ["a.yaml", "token:\n  description1\n"],
    ["a.csv", "host,user,password\nh1,svc,\nh2,svc,\n"],
  ])("in %s is silent where it says nothing: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toEqual([]);
  });
});

describe("the syntax of a language that surrounds a value", () => {
  test.each<readonly [path: string, text: (value: string) => string]>([
    ["a.h", (v) => `#define API_TOKEN "${v}"`],
    ["a.kt", (v) => `val password = """${v}"""`],
    ["a.rs", (v) => `static PASSWORD: &'static str = "${v}";`],
    ["a.rs", (v) => `let password = r#"${v}"#;`],
    ["a.rs", (v) => `let token = std::env::var("TOKEN").unwrap_or("${v}".to_string());`],
    ["a.cpp", (v) => `auto token = R"(${v})";`],
    ["a.lua", (v) => `password = [[${v}]]`],
    ["sys.config", (v) => `{password, <<"${v}">>},`],
    ["A.cs", (v) => `public string Password { get; set; } = "${v}";`],
    ["A.cs", (v) => `var token = Environment.GetEnvironmentVariable("TOKEN") ?? "${v}";`],
    ["a.ts", (v) => `const token = process.env.TOKEN ?? "${v}";`],
    ["a.py", (v) => `TOKEN = os.getenv("TOKEN") or "${v}"`],
    ["a.py", (v) => `token = config.get("token", "${v}")`],
    ["a.py", (v) => `    api_key: str = Field(default="${v}")`],
    ["a.rb", (v) => `token = ENV.fetch("API_TOKEN") { "${v}" }`],
    ["a.go", (v) => `var token = flag.String("token", "${v}", "the token")`],
    ["a.c", (v) => `strcpy(password, "${v}");`],
    ["a.c", (v) => `curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, "${v}");`],
    ["a.sql", (v) => `CREATE ROLE app WITH LOGIN PASSWORD ${v};`],
    ["a.py", (v) => `run("powershell ConvertTo-SecureString \\"${v}\\" -Force")`],
    ["a.pl", (v) => `$ENV{API_TOKEN} = "${v}";`],
    ["a.py", (v) => `    password: str | None = "${v}"`],
    ["a.sh", (v) => `DB_PASSWORD="\${DB_PASSWORD:-${v}}"`],
    ["a.js", (v) => `app.use(cookieParser('${v}'));`],
    ["a.js", (v) => `crypto.createHmac('sha256', '${v}')`],
    ["login.js", (v) => `cy.get('#password').type('${v}');`],
    ["a.ini", (v) => `PASWD=${v}`],
    ["a.ini", (v) => `pasword=${v}`],
  ])("in %s hides nothing: %s", (path, text) => {
    expect(find(path, `${text(token)}\n`)).toEqual([{ value: token, level: "error" }]);
  });

  const named = `jwt-secret-${random.base62(16)}`;
  test.each<readonly [path: string, text: string]>([
    ["a.js", `const secret = Buffer.from("${named}", "utf8");`],
    ["a.js", `const password = Buffer.from("${named}", "utf8");`],
    ["a.py", `password = bytes("${named}", "utf-8")`],
    ["A.java", `String secret = new String("${named}", "UTF-8");`],
    ["A.java", `String secret = new java.lang.String("${named}", "UTF-8");`],
    ["a.py", `password = encode("${named}", "utf8")`],
    ["a.py", `client(token=Token("${named}", "x"))`],
    ["a.js", `const secret = config.get("${named}", "utf8");`],
  ])("in %s a call is given the secret, and how to read it: %s", (path, text) => {
    expect(find(path, `${text}\n`)).toEqual([{ value: named, level: "error" }]);
  });

  test("a name with digits like a drawn text's is none, wherever it stands", () => {
    const value = `key-${random.digits(4)}${random.base62(16)}`;
    expect(find("a.js", `token = get("${value}", "prod")\n`).map((found) => found.value)).toEqual([value]);
  });

  test.each<readonly [path: string, text: string]>([
    ["a.h", '#define TOKEN_NAME "token_name"'],
    ["a.go", 'hash, err := HashPassword("password", "saltsalt")'],
    ["a.py", 'token = config.get("token", "")'],
    ["a.ts", 'const token = process.env.TOKEN ?? "";'],
    ["a.sh", 'DB_PASSWORD="${DB_PASSWORD:-$DEFAULT_PASSWORD}"'],
    ["a.js", "crypto.createHmac('sha256', secretKey)"],
    ["a.js", "cy.get('#password').type(Cypress.env('PASSWORD'));"],
    ["a.c", "strcpy(password, argv[1]);"],
  ])("in %s is no secret: %s", (path, text) => {
    expect(find(path, `${text}\n`).filter(({ level }) => level === "error")).toEqual([]);
  });
});
