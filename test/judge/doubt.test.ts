import { expect, test } from "vitest";
import { findDoubt } from "../../src/judge/doubt.ts";
import { explainCandidate, judgeCandidate } from "../../src/judge/index.ts";
import { genericRules } from "../../src/rules/generic.ts";
import { rules } from "../../src/rules/index.ts";
import { hasKnownPrefix, isNamedAfterProvider } from "../../src/rules/known-providers.ts";
import { privateKeyRules } from "../../src/rules/private-keys.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { createHex, createToken } from "./token.ts";

const scanner = createScanner(genericRules);
const token = createToken(38);

const levelOf = (text: string): [level: string | undefined, reason: string | undefined] => {
  const [candidate] = scanner.scan(Buffer.from(`${text}\n`));
  return [
    candidate && judgeCandidate(candidate, "data").level,
    candidate && explainCandidate(candidate, "data").find(({ weight }) => weight === 0)?.feature,
  ];
};

test("a random token blocks", () => {
  expect(levelOf(`shop_api_token = "${token}"`)).toEqual(["error", undefined]);
});

test.each([
  [`gitea_api_token = "${token}"`, "named after a provider, without the provider's format"],
  [`WANDB_API_KEY=${createHex(17)}`, "named after a provider, without the provider's format"],
  [`harness token = "${token}"`, "named after a provider, without the provider's format"],
  [`client_secret: glpat-${token}${token}`, "a provider's prefix without the provider's format"],
  [`shop_api_token: sample-${token}`, "a sample by its own words"],
  ['password = "qwuzqwuzqwuz"', "a sample by its own words"],
  ["MYSTORE_ROOT_PASSWORD=mystore123", "made of its own name"],
  ["access.key.secret: secretKey123", "made of its own name"],
  ["SPRING_DATASOURCE_PASSWORD=postgres", "a default that everybody knows"],
  ['new TestUser { Username = "harbour7", Password = "harbour7" }', "stands twice on its line"],
  [`FAKE_API_TOKEN = "${token}"`, "named as made up"],
  [`login -u name@example.com --token ${token}`, "an example in its own words"],
  ['MINIO_ROOT_PASSWORD="minioadmin"', "a default that everybody knows"],
  ["access_secret: A1B2C3D4E5F6G7H8I9J0", "a sample by its own words"],
  ["mystore_admin_password: MyStore12345", "made of its own name"],
  ["ADMIN_JWT_SECRET: 4dm1nJw7S3cr3t", "made of its own name"],
  [`https://cdn.contoso.com/a.png?e=1576142006&token=${token}:x1`, "meant to be public"],
  ["DB_ROOT_PASS=rootsecretpassword", "a default that everybody knows"],
  ['admin_password: "Contoso123456"', "a default that everybody knows"],
  ["MYSQL_ROOT_PASSWORD: Harborview22!", "a container's own, made of one word"],
  [`recaptcha_site_key = "${token}"`, "meant to be public"],
  [`<img src="https://img.shields.io/codecov/c/gh/a/b?token=${token.slice(0, 10)}">`, "meant to be public"],
  ['password = "P@ssw0rd!"', "a default that everybody knows"],
  [`->where('gateway_key', '${createHex(16)}')`, "looked for by a query"],
  ["app_account_token: 123eaaaa-e89b-12d3-a456-42661417400b", "a sample by its own words"],
  ['RESET_PASSWORD_CODE("SMS_175435174", "code")', "an error's code"],
  ["APP_KEY=SomeRandomString3232RandomString", "a sample by its own words"],
  [`shipped_website_key = "6L${createToken(38)}"`, "meant to be public"],
  [`CLIENT_SECRET="${"qr6stu789vwxyz"}"`, "a sample by its own words"],
  [`# Example password: ${createToken(24, 5)}`, "an example in its own words"],
  [`{{.HelpName}} play --api-token ${token}`, "an example in its own words"],
  ["secret = testing123", "a default that everybody knows"],
  ["userPassword: rootpass7", "a default that everybody knows"],
  ["# admin_password: topsecretDatabase", "an example in a comment"],
  [`repository_cache_key: ${createHex(40)}`, "a name for keys that open nothing"],
  [`curl http://127.0.0.1:9180/routes -H 'X-API-KEY: ${token}'`, "for a server on one's own machine"],
  [`curl -H 'X-API-KEY: ${token}' "http://localhost/v1" | jq .`, "for a server on one's own machine"],
  [`r = requests.post("http://localhost/a", headers={"X-Api-Key": "${token}"})`, "for a server on one's own machine"],
  [`curl: \`\`\`sh -H 'Authorization: Bearer ${token}'`, "an example in its own words"],
])("%s is shown and does not block: %s", (text, reason) => {
  expect(levelOf(text)).toEqual(["warning", reason]);
});

const password = ["Winter", "Harbour", "47!x"].join("");

test.each([
  `"Oidc": { "Callback": "http://localhost:5000/signin", "ClientSecret": "${token}" }`,
  `{"Url":"https://admin.contoso.com","Password":"${password}","Redirect":"http://localhost/"}`,
  `{"mcpServers":{"x":{"url":"http://localhost:3001/mcp","headers":{"Authorization":"Bearer ${token}"}}}}`,
  `const cfg={redirect:"http://localhost:4200",clientSecret:"${token}"};`,
  `fetch("http://localhost:3000",{headers:h()}),s={clientSecret:"${token}"}`,
  `environment: { MSSQL_SA_PASSWORD: "${password}", ASPNETCORE_URLS: "http://0.0.0.0:8080" }`,
  `API_TOKEN=${token} BASE=http://localhost:80 ./run`,
  `dotnet run --urls http://0.0.0.0:80 --ApiKey ${token}`,
  `az webapp config appsettings set -n shop --settings CORS=http://localhost:3000 API_SECRET=${token}`,
  `curl -u admin:${password} https://nexus.contoso.com -H "Origin: http://localhost"`,
  `curl -H "X-Api-Key: ${token}" nexus.contoso.com -H "Origin: http://localhost"`,
  `curl -x http://localhost:8888 -H "X-Api-Key: ${token}" nexus.contoso.com`,
  `curl http://localhost/health && deploy --api-token ${token}`,
])("an address on one's own machine beside it excuses nothing: %s", (text) => {
  expect(levelOf(text)).toEqual(["error", undefined]);
});

test.each([
  `# az login --service-principal -u app --password ${password}`,
  `# curl -H "Authorization: Bearer ${token}" https://api.contoso.com`,
  `# ENV DB_PASSWORD=${password}`,
  `#set DB_PASSWORD=${password}`,
  `# helm install shop --set db.password=${password}`,
  `# kubectl create secret generic db --from-literal=password=${password}`,
  `# prod password is: ${password}`,
])("what a setting's or script's comment shows blocks: %s", (text) => {
  expect(levelOf(text)).toEqual(["error", undefined]);
});

test("a word with pass and digits is no service's default, and over the network none is", () => {
  const levels = (texts: readonly string[]) => texts.map((text) => levelOf(text)[0]);
  const remote = (value: string) =>
    `Db="Server=tcp:x.database.windows.net;Database=shop;User Id=sa;Password=${value};"`;
  const words = ["Prod", "Sql", "company"].map((word, at) => `${word}pass${3729 + at * 1165}`);
  expect(levels([...words.map((word) => `DB_PASSWORD=${word}`), ...words.map(remote)])).toEqual(Array(6).fill("error"));
  const shipped = `Testing${4821}!`;
  expect(levels([remote(shipped), remote(shipped).replace("tcp:x.database.windows.net", "localhost")])).toEqual([
    "error",
    "warning",
  ]);
});

test("names that hold the name of what is public or of what finds something are not the same", () => {
  const base64 = Buffer.from(createHex(32), "hex").toString("base64");
  const blocking = [
    ...["RedisCacheKey", "azure_cache_key", "REDIS_CACHE_KEY", "REPOSITORY_KEY", "MESSAGE_KEY", "TRANSLATION_KEY"].map(
      (name) => `${name} = "${base64}"`,
    ),
    `shop_cache_key = "${createToken(44)}"`,
    `WEBSITE_KEY=${token}`,
    `backup_site_key=${token}`,
    `->where('api_token', '${token}')`,
  ];
  for (const text of blocking) expect(levelOf(text), text).toEqual(["error", undefined]);
  for (const name of ["site_key", "HCAPTCHA_SITE_KEY", "turnstile_sitekey"])
    expect(levelOf(`${name} = "${token}"`)[1], name).toBe("meant to be public");
});

test("a word of samples, a word on the line, a year and a comment behind it lower no value of its own", () => {
  const word = ["har", "bour"].join("");
  for (const text of [
    `JWT_SECRET=my-random-secret-${createHex(16)}`,
    `SECRET_KEY = "RandomString${token.slice(0, 24)}"`,
    `connect(user="${word}", host="db.contoso.com", password="${word}_secret2024")`,
    `DB_PASSWORD=${word.toUpperCase()}_2024`,
    `api_key: ${token} # not the example key of the page`,
  ])
    expect(levelOf(text), text).toEqual(["error", undefined]);
  const url = `DATABASE_URL=postgres://${word}:${word}pass2023@db.contoso.com:5432/${word}`;
  const [candidate] = createScanner(rules).scan(Buffer.from(url));
  expect(judgeCandidate(candidate!, "data").level).toBe("error");
});

test("what a key is compared with blocks as what it is set to does, and a word does not", () => {
  const compared = (name: string, value: string) => [
    `if (request.${name} == '${value}') {`,
    `in_array($${name}, ['${value}', 'x'])`,
  ];
  for (const name of ["api_key", "signing_key", "admin_key", "door_key", "gateway_key"])
    for (const value of [createHex(16), token.slice(0, 24)])
      for (const text of compared(name, value)) expect(levelOf(text), text).toEqual(["error", undefined]);
  for (const text of compared("type_key", "shop-list")) {
    const [candidate] = scanner.scan(Buffer.from(text));
    expect(candidate && judgeCandidate(candidate, "code").level, text).toBeUndefined();
  }
});

test("a field of an answer, told in a comment, blocks unless it is made of words", () => {
  const levels = [token, ["harbour", "winter", "tree"].join(" ")].map((value) => {
    const [candidate] = scanner.scan(Buffer.from(`// "db_password": "${value}"\n`));
    return candidate && judgeCandidate(candidate, "code").level;
  });
  expect(levels).toEqual(["error", undefined]);
});

test("what a comment shows in a program is documentation, and a line that was commented out is none", () => {
  const value = ["Winter", "Harbour", "47!"].join("");
  const levels = [
    `/// options.Connect("Host=db1;Username=shop;Password=${value}")`,
    `# user.update(password: "${value}")`,
    `  // const password = "${value}";`,
    `  # db_password = '${value}'`,
  ].map((line) => {
    const [candidate] = scanner.scan(Buffer.from(`${line}\n`));
    return candidate && judgeCandidate(candidate, "code").level;
  });
  expect(levels).toEqual(["warning", "warning", "error", "error"]);
});

test("where the configuration says likely, documentation and data of tests block what looks drawn, a test's program and its fixtures do not", () => {
  const likely = createScanner(genericRules.map((rule) => (rule.fixture ? { ...rule, fixture: "likely" } : rule)));
  const levels = (text: string, scanned = likely) => {
    const [candidate] = scanned.scan(Buffer.from(`${text}\n`));
    const classes = ["docs", "test-data", "test", "fixture"] as const;
    return classes.map((pathClass) => candidate && judgeCandidate(candidate, pathClass).level);
  };
  expect(levels(`access_token: "${token}"`)).toEqual(["error", "error", "warning", "warning"]);
  expect(levels(`access_token: "${token}"`, scanner)).toEqual(["warning", "warning", "warning", "warning"]);
  expect(levels(`packet_secret = 0x${createHex(16)}`)).not.toContain("error");
  const why = (pathClass: "docs" | "test" | "data", scanned = likely) => {
    const [candidate] = scanned.scan(Buffer.from(`access_token: "${token}"\n`));
    return explainCandidate(candidate!, pathClass)[0]?.feature;
  };
  const lowered = "among tests or documentation";
  expect([why("test"), why("docs", scanner), why("test", scanner)]).toEqual([lowered, lowered, lowered]);
  expect([why("docs"), why("data"), why("data", scanner)]).not.toContain(lowered);
  expect(levels("DB_PASSWORD=thingsboard")).not.toContain("error");
  expect(levels(`FAKE_API_TOKEN: "${token}"`)).not.toContain("error");
});

test("an error's code is named after a password and is none", () => {
  const [candidate] = scanner.scan(Buffer.from('public const string PasswordResetErrorCode = "AADSTS50013";\n'));
  expect(candidate && judgeCandidate(candidate, "code").level).not.toBe("error");
});

test("names and prefixes of providers are known, common words are not", () => {
  expect(["giteaToken", "ELEVENLABS_KEY", "upcloud.token"].filter(isNamedAfterProvider)).toHaveLength(3);
  expect(["shopToken", "client_secret", "cloudKey", "serverPassword", "api", ""].filter(isNamedAfterProvider)).toEqual(
    [],
  );
  expect(hasKnownPrefix(`sqp_${token}`)).toBe(true);
  expect(hasKnownPrefix(token)).toBe(false);
});

test("a whole private key blocks, and one that is named a test's does not", () => {
  const keys = createScanner(privateKeyRules);
  const pem = samples["private-key"]!.value(createRandom("doubt"));
  const levels = ["const SERVER_KEY: &str =", "const TEST_FAKE_KEY: &str ="].map((name) => {
    const [candidate] = keys.scan(Buffer.from(`${name} "${pem}";\n`));
    return candidate && judgeCandidate(candidate, "code").level;
  });
  expect(levels).toEqual(["error", "warning"]);
  // What stands far before it on the line does not name it.
  const [far] = keys.scan(Buffer.from(`runTest(${"argument, ".repeat(8)}serverKey = "${pem}");\n`));
  expect(judgeCandidate(far!, "code")).toEqual({ level: "error", confidence: far!.proof === "valid" ? 1 : 0.9 });
  expect(judgeCandidate({ ...far!, proof: "valid" }, "code").confidence).toBe(1);
  expect(judgeCandidate({ ...far!, proof: "unknown" }, "code").confidence).toBe(0.9);
});

test("what tokens do not have, names that say little, and error codes are doubted for tokens only", () => {
  const place = (value: string, ...keyWords: string[]) =>
    ({
      value,
      keyWords,
      key: keyWords.join("_"),
      before: `${keyWords.join("_")} = "`,
      after: '"',
    }) as unknown as Parameters<typeof findDoubt>[0];
  const odd = ["Zk4w8XpQ", "mVt7LcR9s"].join("?");
  expect(findDoubt(place(odd, "api", "token"), "generic-token", "data")).toBe("characters that tokens do not have");
  expect(findDoubt(place(odd, "api", "secret"), "generic-token", "data")).toBeUndefined();
  expect(findDoubt(place(odd, "api", "token"), "generic-password", "data")).toBeUndefined();
  expect(findDoubt(place(token, "key"), "generic-token", "data")).toBe("a name that says no more than key");
  expect(findDoubt(place(token, "key"), "generic-password", "data")).toBeUndefined();
  expect(findDoubt(place("AADSTS50013", "reset", "code"), "generic-password", "data")).toBe("an error's code");
});
