/** Where a program is developed: what opens nothing there warns, and what opens something from there blocks. */
import { expect, test } from "vitest";
import { classifyPath } from "../../src/judge/index.ts";
import { createLowering } from "../../src/judge/passage.ts";
import { rules } from "../../src/rules/index.ts";
import { createRandom } from "../rules/random.ts";
import { highestLevel, secrets } from "./levels.ts";
import { createHex, createToken } from "./token.ts";

const places = [
  "deploy/local/settings.yml",
  ".ci/settings.env",
  "hack/config.toml",
  "sandbox/docker-compose.yml",
  ".env.development",
  "appsettings.Development.json",
  "src/main/resources/application-dev.yml",
  "docker/local.env",
  "db/seed-users.sql",
];

test("its paths", () => {
  for (const path of [...places, "deploy/dev/values.yaml"])
    expect([path, classifyPath(path)]).toEqual([path, "development"]);
  for (const path of [
    "rootfs/usr/local/app.conf",
    "deploy/prod/local.yaml",
    "local/values-production.yaml",
    "config/developers.yml",
    "locale.yml",
    "config.yml",
    "wallet-seed.json",
    "device/settings.yml",
    "docker-compose.yml",
    "values.yaml",
  ])
    expect([path, classifyPath(path)]).toEqual([path, "data"]);
  expect(classifyPath("src/dev/server.ts")).toBe("code");
  for (const path of ["hack/deploy.sh", "ci/deploy_key.pem"])
    expect([path, classifyPath(path)]).toEqual([path, "script"]);
  expect(classifyPath("k8s/local/tls.key")).toBe("secret");
});

const assign = (path: string, name: string, value: string): string =>
  path.endsWith("json")
    ? `{\n  "${name}": "${value}"\n}\n`
    : path.endsWith("ml")
      ? `${name}: "${value}"\n`
      : `${name}="${value}"\n`;
const levelOf = (path: string, name: string, value: string, above = ""): string | undefined =>
  highestLevel(path, above + assign(path, name, value));

test("what the program signs with, and a password of words", () => {
  for (const path of places) {
    for (const name of ["SESSION_SECRET", "JWT_SECRET", "API_COOKIE_SECRET", "SECRET_KEY_BASE"])
      expect([path, name, levelOf(path, name, createHex(32))]).toEqual([path, name, "warning"]);
    expect([path, levelOf(path, "ADMIN_PASSWORD", `Gr4niteFalcon27!x`)]).toEqual([path, "warning"]);
  }
});

test("a UUID that is a key was drawn, whatever its letters", () => {
  const random = createRandom("development");
  const levels = Array.from({ length: 60 }, () => levelOf("db/seed-users.sql", "SERVICE_API_KEY", random.uuid()));
  // One of a hundred counts as a name at any place.
  expect(levels.filter((level) => level === "error").length).toBeGreaterThan(56);
});

test("what others issued, and what nobody thought up", () => {
  for (const path of places)
    for (const name of ["CONTOSO_API_KEY", "CONTOSO_ACCESS_TOKEN", "OAUTH_CLIENT_SECRET", "ADMIN_PASSWORD"])
      expect([path, name, levelOf(path, name, createToken(32))]).toEqual([path, name, "error"]);
});

test("a database's, on one's own machine and elsewhere", () => {
  for (const path of [".env.development", "docker/local.env"]) {
    for (const host of ["localhost", "db", "127.0.0.1", "shop.test"])
      expect(levelOf(path, "DB_PASSWORD", createToken(24), `DB_HOST=${host}\n`)).toBe("warning");
    for (const host of [
      "db.contoso.com",
      "10.4.2.7",
      "prod-db",
      "db.live.internal",
      "shop.postgres.database.azure.com",
    ]) {
      expect(levelOf(path, "DB_PASSWORD", createToken(24), `DB_HOST=${host}\n`)).toBe("error");
      expect(levelOf(path, "DB_PASSWORD", "Gr4niteFalcon27!x", `DB_HOST=${host}\n`)).toBe("error");
      expect(levelOf(path, "DB_PASSWORD", "Gr4niteFalcon27!x", `DB_URL=mysql://${host}:3306/shop\n`)).toBe("error");
    }
    expect(levelOf(path, "DB_PASSWORD", createToken(24))).toBe("error");
  }
});

test("keys and connection strings", () => {
  const key = Buffer.from(createHex(64), "hex").toString("base64");
  for (const path of places) {
    const storage = `AccountName=shop;AccountKey=${key};EndpointSuffix=core.windows.net`;
    expect([path, highestLevel(path, assign(path, "Storage", storage))]).toEqual([path, "error"]);
    const server = (host: string) => `Server=${host};Database=shop;User Id=app;Password=SuperSecret123`;
    for (const host of ["sql.contoso.com", "tcp:shop.database.windows.net,1433"])
      expect([path, highestLevel(path, assign(path, "Shop", server(host)))]).toEqual([path, "error"]);
    expect([path, highestLevel(path, assign(path, "Shop", server("sqldata")))]).toEqual([path, "warning"]);
  }
  for (const path of ["appsettings.json", "docker-compose.yml"])
    expect(highestLevel(path, assign(path, "Shop", "Server=prod;User Id=app;Password=SuperSecret123"))).toBe("error");
});

test("a password in an address counts where the address leads to", () => {
  const levelAt = (host: string, password: string): string | undefined =>
    levelOf(".env.development", "SHOP_STORE", `postgres://app:${password}@${host}:5432/shop`);
  for (const password of ["Gr4niteFalcon27!x", "Gr4nite@Falcon27", createToken(24)]) {
    for (const host of ["db.contoso.com", "10.4.2.7", "shop.postgres.database.azure.com"])
      expect([host, levelAt(host, password)]).toEqual([host, "error"]);
    for (const host of ["db", "postgres.local"]) expect(levelAt(host, password)).not.toBe("error");
  }
  const redis = (host: string): string => `SHOP_CACHE="redis://:Gr4niteFalcon27@${host}:6379"\n`;
  expect(highestLevel(".env.development", redis("cache.contoso.com"))).toBe("error");
  expect(highestLevel(".env.development", redis("cache"))).toBe("warning");
});

test("a host that is in use, or an office's, is no one's own", () => {
  const password = "Gr4niteFalcon27!x";
  for (const host of ["prod", "prodsql01", "SQLPRD02", "shop-live", "db.shop-prod.svc", "sql01.contoso.local"])
    for (const value of [password, createToken(24)])
      expect([host, levelOf(".env.development", "DB_PASSWORD", value, `DB_HOST=${host}\n`)]).toEqual([host, "error"]);
  for (const path of places)
    for (const host of ["prod", "sqlprod\\\\SHOP", "sql01.corp.internal"]) {
      const connection = `Server=${host};Database=shop;User Id=app;Password=SuperSecret123`;
      expect([path, host, highestLevel(path, assign(path, "Shop", connection))]).toEqual([path, host, "error"]);
    }
  for (const host of ["product-db", "livedata", "postgres.local", "db.shop.svc.cluster.local", "host.docker.internal"])
    expect([host, levelOf(".env.development", "DB_PASSWORD", password, `DB_HOST=${host}\n`)]).toEqual([
      host,
      "warning",
    ]);
});

test("what others run, by its name", () => {
  for (const name of ["SMTP_PASSWORD", "VPN_PASSWORD", "PROD_DB_PASSWORD", "AZURE_SQL_PASSWORD"])
    expect([name, levelOf(".env.development", name, "Gr4niteFalcon27!x")]).toEqual([name, "error"]);
  expect(levelOf(".env.development", "SMTP_PASSWORD", "Gr4niteFalcon27!x", "SMTP_HOST=mailhog\n")).toBe("warning");
});

test("in settings of no such place all of it blocks", () => {
  for (const path of ["appsettings.json", "config.yml", ".env", "values.yaml", ".env.production", "docker-compose.yml"])
    for (const value of secrets)
      for (const name of ["DB_PASSWORD", "ADMIN_PASSWORD"])
        expect([path, name, value, levelOf(path, name, value)]).toEqual([path, name, value, "error"]);
});

test("a private key there", () => {
  const pem = [
    "-----BEGIN PRIVATE KEY-----",
    ...Array.from({ length: 20 }, (_, at) => createToken(64, at + 3)),
    "-----END PRIVATE KEY-----",
  ];
  for (const path of ["ci/deploy.yaml", "hack/config.yml"])
    expect(highestLevel(path, `key: |\n${pem.map((line) => `  ${line}\n`).join("")}`)).toBe("error");
});

test("a client's secret beside a server of one's own, and one beside another's", () => {
  const write = (host: string) =>
    `{\n  "Authority": "http://${host}/realms/shop",\n  "ClientSecret": "${createToken(32)}"\n}\n`;
  expect(highestLevel("src/appsettings.Development.json", write("localhost:8080"))).toBe("warning");
  expect(highestLevel("src/appsettings.Development.json", write("login.contoso.com"))).toBe("error");
  expect(highestLevel("src/appsettings.json", write("localhost:8080"))).toBe("error");
  // A provider's is of use from everywhere, whatever address it sends users back to.
  for (const name of ["SSO_CLIENT_SECRET", "STAFF_CLIENT_SECRET", "CLIENT_SECRET"])
    expect([name, levelOf(".env.development", name, createToken(32), "NEXTAUTH_URL=http://localhost:3000\n")]).toEqual([
      name,
      "error",
    ]);
});

test("requests that a service is tried with", () => {
  const body = (value: string) => `{ "raw": "{ \\"password\\": \\"${value}\\" }" }\n`;
  for (const path of ["api/Shop.postman_collection.json", "api/postman_collection.json"]) {
    expect([path, highestLevel(path, body("Gr4niteFalcon27!x"))]).toEqual([path, "warning"]);
    expect([path, highestLevel(path, body(createToken(24)))]).toEqual([path, "error"]);
  }
});

test("hosts beside many passwords are read once", () => {
  const rule = rules.find(({ id }) => id === "generic-password")!;
  const piece = "host=a host=b host=c host=d host=e password=Gr4niteFalcon27!x ";
  const count = 20_000;
  const lower = createLowering(Buffer.from(piece.repeat(count)));
  const before = process.threadCpuUsage();
  const levels = new Set<string>();
  for (let at = 0; at < count; at++)
    levels.add(lower("error", rule, "development", at * piece.length + piece.indexOf("Gr4")));
  const { user } = process.threadCpuUsage(before);
  expect([...levels]).toEqual(["warning"]);
  expect(user / 1000).toBeLessThan(1500);
});

test("a client's secret at a server whose every name leads back to one's own machine", () => {
  for (const [host, level] of [
    ["gitea.localtest.me:3000", "warning"],
    ["shop.lvh.me", "warning"],
    ["gitea.contoso.com", "error"],
    ["localtest.me.contoso.com", "error"],
    ["shop-localtest.me", "error"],
    ["login-prod.localtest.me", "error"],
    ["10.4.2.7:3000", "error"],
  ] as const) {
    const text = `client_secret="${createToken(56)}"\nlogin_url="http://${host}/login/oauth/authorize"\n`;
    expect([host, highestLevel("contrib/local/proxy.cfg", text)]).toEqual([host, level]);
    expect([host, highestLevel("config/proxy.cfg", text)]).toEqual([host, "error"]);
  }
  const alone = `client_secret="${createToken(56)}"\nserver="http://shop.localtest.me/api"\n`;
  expect(highestLevel("contrib/local/proxy.cfg", alone)).toBe("error");
});

const pipelines = [
  ".github/workflows/unit-test.yml",
  ".github/workflows/e2e.yaml",
  ".circleci/test.yml",
  ".gitlab/ci/integration_tests.yml",
  ".buildkite/pipeline.test.yml",
  "azure-pipelines-test.yml",
];

test("a pipeline of tests runs with what opens others' services", () => {
  for (const path of pipelines) {
    expect([path, classifyPath(path)]).toEqual([path, "development"]);
    for (const secret of secrets.filter((value) => !/Secret|Falcon/.test(value)))
      for (const text of [
        `      - run: ./mvnw verify -Dsonar.password=${secret}\n`,
        `    env:\n      DEPLOY_PASSWORD: "${secret}"\n`,
        `      - run: curl -u deploy:${secret} https://repo.contoso.com/upload\n`,
      ])
        expect(highestLevel(path, text), text.slice(0, 40)).toBe("error");
    expect(highestLevel(path, `          -Dsonar.login=${createHex(20)}\n`)).toBe("error");
    for (const text of ["POSTGRES_PASSWORD: postgres", "DB_HOST: localhost\n      DB_PASSWORD: Gr4niteFalcon27"])
      expect(highestLevel(path, `    env:\n      ${text}\n`), text).not.toBe("error");
  }
  for (const path of [".github/workflows/test-prod.yml", ".github/actions/setup-test/action.yml"])
    expect(classifyPath(path)).toBe("data");
  for (const path of ["test/.github/workflows/test.yml", ".github/workflows/cluster-test/compose.yml"])
    expect(classifyPath(path)).toBe("test-data");
});

test("a job that is called test is no environment: what it signs in with at others blocks", () => {
  const heads: readonly (readonly [path: string, head: string])[] = [
    [".github/workflows/build.yml", "jobs:\n  test:\n    runs-on: ubuntu-latest\n"],
    [".circleci/config.yml", "jobs:\n  test:\n    docker:\n      - image: registry.contoso.com/ci\n"],
    [".gitlab-ci.yml", "test:\n    stage: check\n"],
  ];
  const host = "db-prod.contoso.com";
  for (const [path, head] of heads)
    for (const secret of secrets.filter((value) => !/Secret|Falcon/.test(value))) {
      expect(highestLevel(path, `${head}    env:\n      DEPLOY_PASSWORD: "${secret}"\n`), path).toBe("error");
      if (/^\w+$/.test(secret))
        expect(highestLevel(path, `${head}    env:\n      URL: postgres://ci:${secret}@${host}/main\n`), path).toBe(
          "error",
        );
      const last = `test:\n    variables:\n      DEPLOY_PASSWORD: "${secret}"\n    script:\n      - make\n`;
      expect(highestLevel(".gitlab-ci.yml", last)).toBe("error");
      // An environment is one there, too.
      const quiet = `test:\n    host: localhost\n    password: "${secret}"\n`;
      for (const text of [quiet, `${quiet}production:\n  script: none\n`])
        expect(highestLevel("config/settings.yml", text)).toBe("warning");
    }
});
