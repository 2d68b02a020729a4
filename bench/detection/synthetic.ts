import { findCalm } from "../../src/judge/calm.ts";
import { createFeatures } from "../../src/judge/features.ts";
import { classifyPath } from "../../src/judge/index.ts";
import { parsePlace } from "../../src/judge/place.ts";
import weights from "../../src/judge/weights.json" with { type: "json" };
import { createScanner } from "../../src/scanner/scanner.ts";
import type { Example } from "./boost.ts";
import { catalogue } from "./examples.ts";
import { createRandom } from "./random.ts";

/*
 * The labelled rows are anonymised: what people make of words and digits was altered in them. These lines put such
 * passwords, and the word-like values that are none, into the shapes of code and configuration.
 */

type Shape = readonly [path: string, line: (value: string, name: string) => string];

const shapes: readonly Shape[] = [
  ["src/app.py", (v, n) => `${n} = "${v}"`],
  ["src/app.py", (v, n) => `    connect(host="db1", user="shop", ${n}='${v}')`],
  ["src/app.py", (v, n) => `    "${n}": "${v}",`],
  ["src/app.js", (v, n) => `const ${n} = '${v}';`],
  ["src/app.ts", (v, n) => `  ${n}: "${v}",`],
  ["src/app.ts", (v) => `const connection = "Server=prod;Database=shop;User Id=sa;Password=${v}";`],
  ["src/app.ts", (v) => `const connection = "Server=prod;Password=${v}";`],
  ["src/App.cs", (v) => `  var text = "Data Source=db1;User ID=shop;Password=${v};Encrypt=True";`],
  ["src/App.cs", (v, n) => `  private const string ${n} = "${v}";`],
  ["src/App.java", (v, n) => `  private static final String ${n} = "${v}";`],
  ["src/App.java", (v) => `    factory.setPassword("${v}");`],
  ["src/App.java", (v, n) => `    props.put("${n}", "${v}");`],
  ["src/App.kt", (v, n) => `    val ${n}: String = "${v}"`],
  ["main.go", (v, n) => `\t${n} := "${v}"`],
  ["main.go", (v, n) => `\t\t${n}: "${v}",`],
  ["lib/app.rb", (v, n) => `  ${n}: '${v}',`],
  ["lib/app.php", (v, n) => `    '${n}' => '${v}',`],
  ["lib/app.php", (v, n) => `$${n} = "${v}";`],
  ["deploy.ps1", (v, n) => `$${n} = "${v}"`],
  ["deploy.ps1", (v) => `Connect-Server -User deploy -Password "${v}"`],
  ["deploy.sh", (v, n) => `export ${n}=${v}`],
  ["deploy.sh", (v, n) => `${n}="${v}"`],
  ["deploy.sh", (v) => `tool login --user deploy --password ${v} --yes`],
  ["config.yml", (v, n) => `  ${n}: ${v}`],
  ["config.yml", (v, n) => `  ${n}: "${v}"`],
  ["config.yml", (v, n) => `      - ${n}=${v}`],
  ["k8s.yml", (v, n) => `        - name: ${n}\n          value: "${v}"`],
  ["config.json", (v, n) => `    "${n}": "${v}",`],
  ["appsettings.json", (v) => `    "Default": "Server=db1;Database=shop;User Id=shop;Password=${v};Encrypt=True",`],
  [".env", (v, n) => `${n}=${v}`],
  ["app.properties", (v, n) => `app.${n}=${v}`],
  ["config.ini", (v, n) => `${n} = ${v}`],
  ["config.toml", (v, n) => `${n} = "${v}"`],
  ["Dockerfile", (v, n) => `ENV ${n} ${v}`],
  ["main.tf", (v, n) => `  ${n} = "${v}"`],
  ["Web.config", (v, n) => `    <add key="${n}" value="${v}" />`],
  ["settings.xml", (v) => `      <password>${v}</password>`],
  ["Info.plist", (v) => `  <key>password</key>\n  <string>${v}</string>`],
  ["schema.sql", (v) => `CREATE USER shop IDENTIFIED BY '${v}';`],
  ["schema.sql", (v) => `ALTER ROLE shop WITH LOGIN PASSWORD '${v}';`],
];

const names = [
  "password",
  "db_password",
  "dbPassword",
  "DB_PASSWORD",
  "Password",
  "adminPassword",
  "passwd",
  "smtp_pass",
  "secret",
  "clientSecret",
  "CLIENT_SECRET",
  "jwt_secret",
  "MYSQL_ROOT_PASSWORD",
];
const vocabulary = weights.words.split(" ").filter((word) => word.length > 3 && word.length < 10);

/** @param share how many shapes each value is put into, and what an example weighs */
export function* listSyntheticExamples(seed = 3, weight = 0.3): Generator<Example> {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const title = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
  const leet = (word: string): string =>
    word.replace(/[aeost]/g, (c) => (random() < 0.6 ? { a: "@", e: "3", o: "0", s: "$", t: "7" }[c]! : c));
  const word = (): string => pick(vocabulary);
  const chars = (length: number, alphabet: string): string =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
  const people: readonly (() => string)[] = [
    () => title(word()) + title(word()) + digits(3),
    () => title(word()) + digits(4) + pick(["!", "#", "$", "?", ""]),
    () => title(word()) + title(pick(["secret", "pass", "password", "admin", "king"])) + digits(2),
    () =>
      title(pick(["secret", "super", "my", "prod"])) + title(pick(["secret", "password", "pass", "key"])) + digits(3),
    () => word() + word() + digits(2),
    () => `${leet(title(word()))}${digits(2)}!`,
    () => `${title(word())}@${digits(3)}`,
    () => `${word()}_${digits(4)}${pick(["!", "x", "Z"])}`,
    () => `${leet(word())}${leet(title(word()))}`,
    () =>
      `{\\"${word()}\\":\\"${word()}\\",\\"${pick(["sig", "key", "hash", "token"])}\\":\\"${chars(32, "0123456789abcdef")}\\"}`,
    () => chars(12, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"),
    () => chars(14, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789!#%*+-_"),
  ];
  const others: readonly (() => string)[] = [
    () =>
      `${pick(["your", "my", "the", "a", "some", "new", "old", "test", "insert", "enter"])}${pick(["-", "_", ""])}${pick(["password", "secret", "token", "key"])}`,
    () => `your-${word()}-${pick(["password", "secret", "token"])}`,
    () => `${word()}-${word()}`,
    () => `${word()}_${word()}_${word()}`,
    () => word() + title(word()) + title(word()),
    () => `${title(word())} ${word()}`,
    () => `${title(word())} your ${word()}`,
    () => `${word()}.${word()}.${word()}`,
    () => `${word()}/${word()}`,
    () =>
      pick([
        "changeme",
        "change-me",
        "change_me",
        "changeit",
        "replace-me",
        "replaceme",
        "placeholder",
        "dummy",
        "example",
        "TODO",
        "password",
        "secret",
        "YourPassword",
        "YOUR_PASSWORD",
        "yourpassword",
        "MyPassword",
        "fillmein",
        "notset",
      ]),
  ];
  const scanner = createScanner(catalogue);
  for (const shape of shapes) {
    for (const [makers, label] of [
      [people, 1],
      [others, 0],
    ] as const) {
      for (const make of makers) {
        const value = make();
        const [path, line] = shape;
        const text = `${line(value, pick(names))}\n`;
        const pathClass = classifyPath(path);
        for (const candidate of scanner.scan(Buffer.from(text))) {
          if (!candidate.rule.judged || !candidate.secret.reveal().includes(value)) continue;
          const place = parsePlace(candidate);
          if (findCalm(place, pathClass)) continue;
          yield { values: createFeatures(place, candidate.rule.credential, pathClass), label, weight };
        }
      }
    }
  }
}
