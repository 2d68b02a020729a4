/** Signs that hold in any repository: what a value says of itself, what stands beside it, and what is no secret; and that a secret in the same place blocks. */
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
    "a comment that asks for a copy",
    "config/shop.yml",
    `# Please generate a key of your own\nsession_token: ${createHex(20)}\n`,
    (value) => `# The session's key, see the wiki, please change it some day\nsession_password: ${value}\n`,
    "warning",
  ],
  [
    "a comment that says that it is none of production's",
    "config/shop.yml",
    `db:\n  password: ${join("q8Zv", "T2mW", "x5Lp")} # never used in production\n`,
    (value) => `# never log this in production\nlog: 1\ndb:\n  password: ${value} # in production\n`,
    "warning",
  ],
  [
    "what an environment of development signs with",
    "docker-compose.yml",
    `services:\n  web:\n    environment:\n      NODE_ENV: development\n      SESSION_SECRET: ${createToken(32)}\n`,
    (value) =>
      `services:\n  web:\n    environment:\n      NODE_ENV: production\n      SESSION_PASSWORD: ${value}\n  web2:\n    environment:\n      NODE_ENV: development\n`,
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

test("what is said of a value in use does not make it another's", () => {
  for (const said of [
    "do not change this in production",
    "never log it in production",
    "not to be rotated in prod before May",
  ])
    for (const secret of secrets)
      expect(highestLevel("config/shop.yml", `# ${said}\npassword: ${secret}\n`), said).toBe("error");
});

test("a sample's words open a server of others' all the same", () => {
  const text = (server: string): string =>
    `{"Shop": "Server=${server};User Id=sa;Password=${join("My", "Complicated", "Password", "1234")};"}\n`;
  for (const server of ["tcp:db.contoso.com", "prod"])
    expect(highestLevel("src/appsettings.json", text(server))).toBe("error");
  expect(highestLevel("src/appsettings.json", text("sqlserver"))).toBe("warning");
});
