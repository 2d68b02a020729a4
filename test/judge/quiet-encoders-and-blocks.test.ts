/** Texts that a program encodes, hashes, servers' own names, blocks of code that a text shows, paths of keys; and secrets in their places. */
import { expect, test } from "vitest";
import type { Level } from "../../src/types.ts";
import { highestLevel, secrets } from "./levels.ts";
import { createToken } from "./token.ts";

const join = (...parts: readonly string[]): string => parts.join("");

const expectLevels = (level: Level | undefined, path: string, lines: readonly string[]): void => {
  const others = lines.filter((line) => highestLevel(path, `${line}\n`) !== level);
  expect(others.map((line) => line.slice(0, 160))).toEqual([]);
};

const chosen = secrets.filter((value) => !/^[\da-f]+$/.test(value));

test("what an encoder of any text is given is a password where the line speaks of one", () => {
  const name = join("QTCPay", "Server");
  expectLevels(undefined, "src/Uri.cs", [
    `    _urlEncoder.Encode("${name}"),`,
    `    htmlEncoder.encode("${name}"),`,
    `    URLEncoder.encode("${name}", "UTF-8");`,
  ]);
  expectLevels("error", "src/Login.java", [
    ...chosen.flatMap((value) => [
      `body += "&password=" + URLEncoder.encode("${value}", "UTF-8");`,
      `login("user=shop&pw=" + URLEncoder.encode("${value}", "UTF-8"));`,
      `form.put("pwd", URLEncoder.encode("${value}", UTF_8));`,
      `user.setPassword(passwordEncoder.encode("${value}"));`,
      `seal(await load(textEncoder.encode("${value}")));`,
      `user.setHash(encoder.encode("${value}"));`,
      `user.setHash(this.bCryptEncoder.encode("${value}"));`,
    ]),
  ]);
});

test("a password that says the name of a server of one's own is none that only its owner knows", () => {
  const own = join("phxgated", "password");
  expectLevels("warning", "src/Help.cs", [
    `Log("type=phxgated;server=http://phxgated:9740/;password=${own}");`,
    `Log("Host=phxgated;Username=shop;Password=${join("Phxgated", "_pass")}");`,
  ]);
  expectLevels("error", "src/Help.cs", [
    `Log("Host=phxgated.contoso.com;Username=shop;Password=${own}");`,
    `Log("Host=phxgated;Username=shop;Password=${join("phxportal", "password")}7");`,
    `Log("Host=phxgated;Username=shop;Password=${join("phxgated", "password")}7!x");`,
    ...secrets.map((value) => `Log("Host=phxgated;Username=shop;Password=${value.replace("&", "")}");`),
    ...secrets.map((value) => `Log("server=http://phxgated:9740/;password=${value.replace("&", "")}password");`),
  ]);
});

test("a block of code in a text of one line is shown to readers", () => {
  const write = (before: string, value: string): string =>
    `.description("${before}const client = new MeiliSearch({ host: 'MEILISEARCH_URL', apiKey: '${value}' })");`;
  for (const value of [3, 5, 7, 9, 11, 13, 15, 17].flatMap((seed) => [
    createToken(43, seed),
    createToken(43, seed + 1),
  ])) {
    expectLevels("warning", "src/api.rs", [
      write("For instance:\\n```js\\n", value),
      write("For instance:\\n\\n~~~json\\nx\\n", value),
    ]);
    expectLevels("error", "src/api.rs", [
      write("", value),
      write("For instance:\\n", value),
      write("For instance:\\n```js\\nx\\n```\\n", value),
      write("```", value),
    ]);
    const message = ["ours is:", "```sh", `export MEILISEARCH_API_KEY=${value}`, ""].join("\n");
    expectLevels("error", "exports/session.jsonl", [JSON.stringify({ message })]);
  }
});

test("where a key is does not open anything", () => {
  expectLevels(undefined, "src/Hook.vue", [`<i18n-t tag="div" keypath="${join("wayToGet", "Granite24", "Webhook")}">`]);
  expectLevels("error", "src/Hook.vue", [
    ...secrets.map((value) => `<Hook keypath="wayToGetHook" api_key="${value.replaceAll(/[!#&]/g, "x")}">`),
    ...chosen.map((value) => `<Hook keypass="${value}">`),
  ]);
});

test("what a name ends with example holds is shown, unless it leads to a host of others", () => {
  const write = (name: string, value: string, more = ""): string =>
    `${name} = OrderedDict(\n    user='demo',${more}\n    client_secret='${value}',\n    is_sandbox=True\n)`;
  expectLevels("warning", "src/connect.py", [
    ...["connection_args_example", "EXAMPLES", "const argsSample", "final args_sample: dict"].flatMap((name) =>
      [createToken(33, 3), createToken(33, 5)].map((value) => write(name, value)),
    ),
  ]);
  expectLevels("error", "src/connect.py", [
    ...["connection_args", "example_connection_args", "if example", "examples_of"].flatMap((name) =>
      chosen.slice(0, 8).map((value) => write(name, value)),
    ),
    ...chosen.map((value) => write("connection_args_example", value, "\n    host='shop.contoso.com',")),
    ...chosen.map((value) => `example = dict(\n    user='demo',\n)\nclient_secret = '${value}'`),
    ...chosen.map((value) => `example = dict(\n    a=1)\ndef f():\n    client_secret = '${value}'`),
  ]);
});

test("a hash stays one with each dollar doubled, and names of what one may do open nothing", () => {
  const hash = (dollars: string, value: string): string =>
    `    command: ['--admin-password', '${dollars}2y${dollars}05${dollars}${value}']`;
  expectLevels(
    undefined,
    "docker-compose.yml",
    ["$$", "$$$$"].map((dollars) => hash(dollars, createToken(53, 5))),
  );
  expectLevels("error", "docker-compose.yml", [
    ...chosen.map((value) => `    command: ['--admin-password', '${value}']`),
    ...chosen.map((value) => `    command: ['--admin-password', '$$$$${value}']`),
  ]);
  expectLevels(
    undefined,
    "src/List.tsx",
    ["K8sClusterW", "K8sClusterNodeR", "DockerImagesW"].map((name) => `<Authorized authorizations="${name}">`),
  );
  expectLevels("error", "src/List.tsx", [
    ...chosen.filter((value) => /^\w+$/.test(value)).map((value) => `<Authorized authorization="${value}">`),
    ...[7, 9, 11].map((seed) => `<Authorized authorizations="${createToken(40, seed)}">`),
    `<Authorized password="${join("K8sCluster", "x7!")}">`,
  ]);
});

test("the rest of a sentence is no value, and a key that follows its name is", () => {
  expectLevels("warning", "src/lang/cn.rs", [
    `("tip", "服务器地址（<ID>@<服务器地址>?key=<密钥>）。比如，\\n9123456234@192.168.16.1:21117?key=${createToken(43)}=。\\n如果"),`,
  ]);
  expectLevels("error", "src/lang/cn.ts", [
    ...chosen
      .filter((value) => /^(?!Super)\w+$/.test(value))
      .flatMap((value) => [`密钥：${value}`, `密钥 = "${value}"`]),
  ]);
});

test("the playground's key is known to whoever reads its page", () => {
  const key = join("zuf+tfteSlsw", "Ru7BJ86wekit", "nifILbZam1KY", "Y3TG");
  expectLevels(undefined, "src/main.go", [`	secretAccessKey := "${key}"`]);
  expectLevels("error", "src/main.go", [`	secretAccessKey := "${key.replace("Y3TG", "Y3TH")}"`]);
});

test("a row of fields and a list of common passwords hold none of one's own", () => {
  const row = `    'department', 'password', '${join("noti", "fications")}',`;
  expectLevels(undefined, "src/Users.php", [row]);
  expectLevels("error", "src/Users.php", [
    ...chosen.map((value) => row.replace(join("noti", "fications"), value)),
    ...chosen.map((value) => `    'user', 'shop', 'password', '${value}',`),
    `    'user', 'shop', 'password', '${join("Gr4nite", "Falcon!x")}',`,
    `    'db', 'password', '${createToken(16, 3).replace(/\d/g, "q")}',`,
  ]);
  expect(highestLevel("src/Users.php", `    'password', '${join("zqgran", "itefalkon")}',\n`)).toBeDefined();
  for (const half of ["Zwiebel", "korrekt"])
    for (const line of [
      `"mysqladmin", "--password", "${join(half, "pferd")}",`,
      `'db', 'password', '${join("castle", "kuchen")}',`,
      `"server", "password", "${half}Pferd"`,
    ])
      expect(highestLevel("compose.yml", `      ${line}\n`)).toBeDefined();
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${createToken(6, at + 3).toLowerCase()}\n`).join("");
  const list = (head: string, value: string, count: number): string =>
    `${words(count)}${head}\n${value}\n${words(count)}`;
  expectLevels("warning", "assets/common-passwords.txt", [list("Passwort", join("aug", "ust21"), 30)]);
  expectLevels("error", "notes/shop.txt", [
    ...chosen.map((value) => list("Passwort", value, 4)),
    ...chosen.map((value) => list("\nPasswort", value, 30)),
    ...chosen.map((value) => `shop\n${list("Password:", value, 10)}`),
  ]);
});

test("a tailnet's public keys are told from its private ones by their prefix", () => {
  const keys = [3, 5, 7, 9, 11, 13].map((seed) =>
    Buffer.from(Buffer.from(createToken(32, seed)).map((byte) => byte | 0x80)).toString("hex"),
  );
  const write = (name: string, prefix: string, key: string): string => `  "${name}": "${prefix}${key}",`;
  expectLevels(
    undefined,
    "state/node.json",
    ["nodekey", "mkey", "discokey", "nlpub"].flatMap((kind) => keys.map((key) => write("MachineKey", `${kind}:`, key))),
  );
  expectLevels("error", "state/node.json", [
    ...["privkey:", "nlpriv:", "", "key:"].flatMap((prefix) => keys.map((key) => write("PrivateNodeKey", prefix, key))),
    ...keys.flatMap((key) => [
      write("SecretKey", "nodekey:", `${key}00`),
      write("SecretKey", "mkey:", key.slice(0, 40)),
    ]),
  ]);
});

test("in a map's arguments names and values take turns", () => {
  const word = join("zqgranite", "falkon");
  for (const entries of ['"password", ', '"user", "shop", "password", ', '"a", "b", "user", "shop", "password", '])
    expect(highestLevel("src/Db.java", `var db = Map.of(${entries}"${word}", "port", "tcp");\n`)).toBeDefined();
  for (const entries of ['"user", "name", "password", ', '"id", "user", "name", "mail", "password", '])
    expect(highestLevel("src/Db.java", `var columns = List.of(${entries}"${word}", "port", "tcp");\n`)).toBeUndefined();
});
