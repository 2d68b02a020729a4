/** Signs that hold in any repository: what a value says of itself, what stands beside it, and what is no secret; and that a secret in the same place blocks. */
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Level } from "../../src/types.ts";
import { highestLevel, secrets } from "./levels.ts";
import { createHex, createToken } from "./token.ts";

const join = (...parts: readonly string[]): string => parts.join("");
const base64 = (text: string): string => Buffer.from(text).toString("base64");

test.each<[what: string, path: string, quiet: string, write: (value: string) => string, level?: Level]>([
  [
    "a sentence that says what it stands for",
    "src/main/resources/application.properties",
    `token.secret.key=${base64(join("ThisIsMyCustom", "SecretKey", "0123456"))}\n`,
    (value) => `token.secret.key=${value}\n`,
    "warning",
  ],
  [
    "a sentence in a connection string to a container",
    "src/appsettings.json",
    `{"Shop": "Server=sqlserver,1433;User Id=sa;Password=@${join("someThing", "Complicated", "1234")};"}\n`,
    (value) => `{"Shop": "Server=db1.contoso.com,1433;User Id=sa;Password=${value.replaceAll("&", "")};"}\n`,
    "warning",
  ],
  [
    "words for a password of development",
    "node/reference.conf",
    `keyStorePassword = "${join("granite", "cadev", "pass")}"\n`,
    (value) => `keyStorePassword = "${value}"\n`,
    "warning",
  ],
  [
    "a word of two letters and the number of a policy",
    "pom.xml",
    `<docker.password>${join("qq", "123456")}</docker.password>\n`,
    (value) => `<docker.password>${value}</docker.password>\n`,
    "warning",
  ],
  [
    "a container's password that names the container",
    "chart/secret.yaml",
    `  postgresql-password: "${base64(join("granite", "Postgres"))}"\n`,
    (value) => `  postgresql-password: "${value}"\n`,
    "warning",
  ],
  [
    "the user's name and a number",
    "src/application.yml",
    `  username: granite\n  password: ${join("granite", "1314")}\n`,
    (value) => `  username: granite\n  password: ${value}\n`,
    "warning",
  ],
  [
    "a word and 123",
    "contrib/bot/config.yaml",
    `bot:\n  as_token: '${join("granite", "123")}'\n`,
    (value) => `bot:\n  as_token_password: '${value}'\n`,
    "warning",
  ],
  [
    "a key that is refused",
    "app/keyring.py",
    `BANNED_SIGNING_KEYS = (\n    # a leak\n    "${base64(createToken(32)).slice(0, 43)}=",\n)\n`,
    (value) => `SERVER_PASSWORDS = (\n    # in use\n    "${value}",\n)\n`,
    "warning",
  ],
  [
    "checksums of texts",
    "web/i18n.lock",
    `version: 1\nchecksums:\n  ${createHex(16)}:\n    workspace/api_keys/api_key_created: ${createHex(16)}\n`,
    (value) => `version: 1\nchecksums:\n  ${createHex(16)}:\n    a: 1\n  api:\n    password: ${value}\n`,
    "warning",
  ],
  [
    "a version in Gradle's lock",
    "core/gradle.lockfile",
    "org.yaml:snakeyaml:1.27=latestBoot24TestCompileClasspath,latestIast24TestCompileClasspath\n",
    (value) => `org.yaml:snakeyaml:1.27=runtimeClasspath\npassword=${value}\n`,
  ],
  [
    "a picture's address",
    "src/people.ts",
    "  'https://files.contoso.com/User/google-oauth2|104933228229706489335/picture/WnMejT9Nn.jpeg',\n",
    (value) => `  password: '${value}',\n`,
  ],
  [
    "a constant that a field is declared with",
    "src/Queue.java",
    "    private String host = Factory.DEFAULT_HOST;\n    private String password = Factory.DEFAULT_PASS;\n",
    (value) => `    private String password = "${value}";\n`,
  ],
  [
    "what PDF fills passwords up with",
    "src/pdf.worker.js",
    `  defaultPasswordBytes = "${join("28bf4e5e4e758a41", "64004e56fffa0108", "2e2e00b6d0683e80", "2f0ca9fe6453697a")}"\n`,
    (value) => `  defaultPassword = "${value}"\n`,
  ],
  [
    "a token of AWS's pages",
    "src/session.json",
    `{"SessionToken": "${join("IQoJb3JpZ2lu", createToken(30), "wEXAM", "PLE", createToken(300))}"}\n`,
    (value) => `{"SessionPassword": "${value}"}\n`,
  ],
  [
    "the field of an answer that holds a page's results",
    "src/data/paginators.json",
    '{"output_token": "NextToken", "result_key": "Ipv6CidrAssociations"}\n',
    (value) => `{"result_secret_key": "${value}"}\n`,
    "warning",
  ],
  [
    "how requests are signed",
    "restapi/api.yaml",
    '      x-amazon-apigateway-authtype: "awsSigv4"\n',
    (value) => `      x-amazon-apigateway-auth-password: "${value}"\n`,
  ],
  [
    "a field of a record below names that a program imports",
    "src/session.rs",
    "use crate::{\n    os_password, send_mouse, Key,\n};\nstruct Change {\n    time: Instant,\n    height: i32,\n}\n",
    (value) => `const LOGIN_PASSWORD: &str = "${value}";\n`,
  ],
  [
    "the address of a report that Power BI publishes",
    "src/links.yml",
    `url: https://app.powerbi.com/view?r=${base64(JSON.stringify({ k: randomUUID(), t: randomUUID(), c: 6 }))}\n`,
    (value) => `url: https://shop:${encodeURIComponent(value)}@app.contoso.com/view\n`,
  ],
])("%s is quiet where it stands, and a secret there blocks", (_, path, quiet, write, level) => {
  expect(highestLevel(path, quiet)).toBe(level);
  expect(secrets.filter((secret) => highestLevel(path, write(secret)) !== "error")).toEqual([]);
});

test("what people think up for use is no sentence of a sample", () => {
  for (const value of [
    join("MyStr0ng", "P@ss!"),
    join("Super", "Secret", "2023"),
    join("granite", "Falcon", "123"),
    join("granite", "7123"),
    join("Granite", "Secret", "2023"),
    join("shopSecretKey", "7f3a9c21"),
    join("my-secret-", createToken(12)),
  ])
    expect(highestLevel("src/settings.py", `db_password = "${value}"\n`)).toBe("error");
});

test("what is said beside a value lowers none", () => {
  const lines = [
    "# real key, not a test key\npassword: SECRET\n",
    "# only for the devops team\npassword: SECRET\n",
    "# Don't ever change in production\npassword: SECRET\n",
    "# do not change this in production\npassword: SECRET\n",
    "# Please generate a key of your own\npassword: SECRET\n",
    "password: SECRET # never used in production\n",
    '{\n  "password": "SECRET",\n  "_comment": "never put test keys here"\n}\n',
  ];
  for (const text of lines)
    for (const secret of secrets)
      expect(
        highestLevel(
          "config/shop.yml",
          text.replace("SECRET", () => secret),
        ),
        text,
      ).toBe("error");
});

test("an environment of development beside it lowers none", () => {
  const texts: [path: string, text: string][] = [
    [
      "src/main/resources/application.yml",
      "spring:\n  datasource:\n    password: SECRET\n---\nspring:\n  config:\n    activate:\n      on-profile: dev\n",
    ],
    [
      "compose.yaml",
      "services:\n  web:\n    environment:\n      SESSION_PASSWORD: SECRET\n  assets:\n    environment:\n      NODE_ENV: development\n",
    ],
    [
      ".github/workflows/deploy.yml",
      "jobs:\n  test:\n    env:\n      NODE_ENV: test\n  deploy:\n    env:\n      DEPLOY_PASSWORD: SECRET\n",
    ],
  ];
  for (const [path, text] of texts)
    for (const secret of secrets)
      expect(
        highestLevel(
          path,
          text.replace("SECRET", () => secret),
        ),
        path,
      ).toBe("error");
});

test("an ending, a word or a number beside random letters makes no picture, container or default of them", () => {
  const consonants = createToken(60, 21)
    .replace(/[^b-df-hj-np-tv-z]/gi, "")
    .toLowerCase();
  for (const seed of [0, 1, 2, 3]) {
    const token = (length: number): string => createToken(length, seed + 31);
    for (const line of [
      `DB_PASSWORD=Vq/${token(9)}.png`,
      `API_TOKEN=${token(20)}/${createToken(20, seed + 41)}.ico`,
      `REDIS_PASSWORD=redis-${token(24)}`,
      `GRAFANA_ADMIN_PASSWORD=grafana-${createHex(12)}`,
      `COMPROMISED_CREDENTIALS_CHECK_TOKEN=${token(32)}`,
      `EXPIRED_LINKS_SIGNING_SECRET=${token(32)}`,
      `EXPIRED_LINK_SECRET=${token(32)}`,
      `db_password = "${consonants.slice(seed, seed + 11)}123"`,
      `db_password = "${join("MySql", "Admin", "Password", "2023")}"`,
    ])
      expect(highestLevel("deploy/settings.sh", `${line}\n`), line).toBe("error");
  }
});

test("a number of 32 hex digits is a zone's or a tenant's, too", () => {
  const text = (section: string): string => `${section}:\n  ${createHex(16)}:\n    auth_secret: ${createHex(20)}\n`;
  expect(highestLevel("deploy/zones.yml", text("zones"))).toBe("error");
  expect(highestLevel("deploy/zones.yml", text("checksums"))).toBe("warning");
});

test("a user's name and a number open a server of others'", () => {
  const password = join("granite", "1314");
  for (const [host, level] of [
    ["db.contoso.com", "error"],
    ["localhost", "warning"],
    ["db", "warning"],
  ] as const) {
    expect(highestLevel("src/application.yml", `host: ${host}\nusername: granite\npassword: ${password}\n`)).toBe(
      level,
    );
    const line = `{ host: "${host}", username: "granite", password: "${password}" }`;
    expect(highestLevel("src/store.ts", `connect(${line});\n`)).toBe(level);
  }
});

test("a sample's words open a server of others' all the same", () => {
  const text = (server: string): string =>
    `{"Shop": "Server=${server};User Id=sa;Password=${join("My", "Complicated", "Password", "1234")};"}\n`;
  for (const server of ["tcp:db.contoso.com", "prod"])
    expect(highestLevel("src/appsettings.json", text(server))).toBe("error");
  expect(highestLevel("src/appsettings.json", text("sqlserver"))).toBe("warning");
});

test("what is close to an example, a list's results, a kind of signing, a field and a report blocks", () => {
  const session = join("FwoGZXIvYXdzE", createToken(300, 11));
  const grafana = base64(JSON.stringify({ k: createToken(32), n: "deploy", id: 1 }));
  for (const [path, line] of [
    ["src/aws.json", `{"SessionToken": "${session}"}`],
    ["src/aws.json", `{"SessionToken": "${join(session, "Example")}"}`],
    ["src/aws.sh", `export AWS_SESSION_TOKEN=${join("IQoJb3JpZ2luX2VjE", createToken(400, 15))}`],
    ["src/links.yml", `url: https://grafana.contoso.com/api?r=${grafana}`],
    ["src/links.yml", `grafana_key: ${grafana}`],
    ["src/pages.json", `{"result_key": "${createToken(44)}"}`],
    ["src/pages.json", `{"result_key": "${Buffer.from(createHex(32), "hex").toString("base64")}"}`],
    ["src/pages.json", `{"result_api_key": "${createToken(20)}"}`],
    ["src/pages.json", `{"results_encryption_key": "${createToken(32, 4)}"}`],
    ["src/pages.json", `{"result_access_key": "${createHex(20)}"}`],
    ["restapi/api.yaml", `authtype_token: "${createToken(24)}"`],
    ["restapi/api.yaml", `auth: "${createToken(32)}"`],
    ["src/login.rs", `let password = "height: ${createToken(12)}";`],
    ["src/login.rs", `let password = "i32";\nlet db_password = "${createToken(12)}";`],
    ["src/users.csv", `user,password\nalice,${createToken(12)}`],
  ] as const)
    expect(highestLevel(path, `${line}\n`), line.slice(0, 24)).toBe("error");
});

test("a signature by a user's delegation ends with the key that it was made with", () => {
  const sig = encodeURIComponent(Buffer.from(createHex(32), "hex").toString("base64"));
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 19);
  const sign = (query: string): string =>
    `url: https://shop.blob.core.windows.net/backup/db.bak?${query}&sv=2024-05-04&sr=c&sig=${sig}\n`;
  const delegated = (start: number, end: string): string =>
    `se=${day(900)}Z&sp=r&skoid=${randomUUID()}&sktid=${randomUUID()}&skt=${day(start)}Z&${end}&sks=b&skv=2024-05-04`;
  expect(highestLevel("deploy/backup.yml", sign(delegated(-9, `ske=${day(-2)}Z`)))).toBe("note");
  for (const query of [
    delegated(-2, `ske=${day(5)}Z`),
    delegated(-9, `ske=${day(-2)}Z&ske=${day(3)}Z`),
    delegated(-9, "sks=b"),
    delegated(-9, "ske=tomorrow"),
    // An account's signature, with what a delegation's has written beside it.
    `ske=${day(-2)}Z&se=${day(900)}Z&sp=r`,
    `se=${day(900)}Z&sp=rwdl`,
    `si=backup`,
  ])
    expect(highestLevel("deploy/backup.yml", sign(query)), query).toBe("error");
});
