/**
 * The weights hold for exactly these measures: one that is changed without training again makes every score a guess. What
 * the measures say of the same lines stands in measures.txt; after training, `npx vitest run -u test/judge` writes it anew.
 */
import { expect, test } from "vitest";
import { createFeatures, featureNames } from "../../src/judge/features.ts";
import { explainFeatures, scoreFeatures, scoreFrom, scoreVariants } from "../../src/judge/model.ts";
import { lookClasses } from "../../src/judge/paths.ts";
import { parsePlace } from "../../src/judge/place.ts";
import { Secret } from "../../src/secret.ts";
import type { Candidate, Rule } from "../../src/types.ts";
import { createToken } from "./token.ts";

const names = [
  ...["password", "DB_PASSWORD", "dbPassword", "smtp.pass", "secret", "clientSecret", "api_key", "$token", "authToken"],
  ...[
    "private-key",
    "resetPasswordLabel",
    "public_key_id",
    "Authorization",
    "passphrase",
    "XMLSecretField",
    "cookie_secret",
  ],
  ...["basicAuth", "credentials", "credential_file", "apiAccess", "passwordForClient", "tokenPrivate", "secret_db"],
  ...["passwordReset", "token_public", "-pass", "vaultTokenUrl", "PASS", "JWT_SIGNING_KEY", "pwdLength", "oauth2Token"],
];
const values = [
  ...["hunter2", "Tr0ub4dor&3", "correct horse battery staple", "changeme", "your-password", "Pässwörter1", "12345678"],
  ...[
    "process.env.TOKEN",
    "camelCaseWord",
    "snake_case_word",
    "kebab-case-word",
    "/etc/ssl/key.pem",
    "https://x.org/a",
  ],
  ...[
    "deadbeefdeadbeef",
    "aaaaaaaabbbb",
    "A1B2C3D4E5F6G7",
    "9f86d081-884c-7d65-9a2f-eaa0c55ad015",
    "HmacSHA256",
    "a%20b\\c$d",
  ],
  ...[
    "dbPassword1",
    "(x[0]{1}<2>)",
    "abc.def.ghi",
    "Hello there",
    "YWJjZGVmZ2hpamtsbW5v=",
    "user@contoso.com:1",
    "key==value==",
  ],
  ...[
    createToken(12),
    createToken(24, 3),
    createToken(40, 5),
    `${createToken(20, 7)}-${createToken(20, 9)}`,
    createToken(120, 2),
  ],
  ...[
    "C:\\\\keys\\\\a1.pem",
    "x/home/y9",
    "a.txt",
    "www.contoso.com",
    "PascalCaseWord",
    "ab\u00e9\u00e8\u00ea1",
    "zyxwvu98",
    "0xDEADBEEFdeadbeef01",
    "+31-20-555",
    "pass123word",
    "tok=1;x",
  ],
  ...["ab.cd.ef!9", "first.second-3"],
];
const forms: ((name: string, value: string) => string)[] = [
  (name, value) => `${name} = "${value}"`,
  (name, value) => `    const ${name} = '${value}';`,
  (name, value) => `"${name}": "${value}",`,
  (name, value) => `${name}: ${value}`,
  (name, value) => `${name}=${value}`,
  (name, value) => `  # ${name} = ${value} is an example`,
  (name, value) => `<${name}>${value}</${name}>`,
  (name, value) => `connect({ user: "svc", ${name}: "${value}" })`,
  (name, value) => `array('${name}' => '${value}')`,
  (name, value) => `mytool --user svc --${name} ${value} --yes`,
  (name, value) => `expect(login("${name}", \`${value}\`)).toBe(1)`,
  (name, value) => `if (${name} == "${value}") return`,
  (name, value) => `"Server=db1;Database=shop;${name}=${value};Encrypt=True"`,
  (name, value) => `https://api.contoso.com/v1?page=2&${name}=${value}&x=1`,
  (name, value) => `curl -H "${name}: Bearer ${value}" https://contoso.com`,
  (name, value) => `public static String ${name} := "${value}" + suffix`,
  (name, value) => `echo "{\\"${name}\\": \\"${value}\\"}"`,
  (name, value) => `set${name}("${value}")`,
  (name, value) => `"Server=db1; ${name} = '${value}'"`,
  (name, value) => `Data Source=db1;User ID=svc;${name}=${value}`,
  (name, value) => `$config["${name}"] = "${value}";`,
  (name, value) => `${name} => "${value}", # default`,
  (name, value) => `user: svc, ${name}: ${value} please sign in`,
  (name, value) => `x = cond || "${name}" !== "${value}"`,
  (name, value) => `${name}("${value}")[0]`,
  (name, value) => `  // ${name}: "${value}"`,
  (name, value) => `${name}: "${value}" } // usage`,
  (name, value) => `ENV ${name} ${value}`,
  (name, value) => `[${name}] "${value}" | 'login'`,
  // A string's prefix is no name.
  (name, value) => `${name} = f"${value}"`,
  (name, value) => `${name} := rb'${value}'`,
  (name, value) => `var ${name} = @"${value}";`,
  (name, value) => `${name} = $@"${value}"`,
  (name, value) => `${name} = call"${value}"`,
  (name, value) => `${name} = x.ab"${value}"`,
  (name, value) => `${name} = _f"${value}"`,
];

const kinds = ["generic-password", "generic-token", "url-password", "database-password", "azure-storage-key"] as const;

/** As the scanner hands it over, whatever its rules say today. */
function createCandidate(
  name: string,
  value: string,
  form: (typeof forms)[number],
  credential: (typeof kinds)[number],
) {
  const place = "\u0001";
  const line = form(name, place);
  return {
    rule: { id: credential, credential } as Rule,
    secret: new Secret(value),
    context: new Secret(line.replace(place, () => value)),
    contextStart: line.indexOf(place),
    keyName: name,
  } as Candidate;
}

/** So many that no two changes make up for each other. */
const weigh = (place: number): number => 1 + (place % 13);

test("each measure, the score and its explanation are those that the weights were trained with", async () => {
  const candidates = names.flatMap((name) =>
    values.flatMap((value, at) => forms.map((form) => createCandidate(name, value, form, kinds[at % kinds.length]!))),
  );
  const sums = new Array<number>(featureNames.length).fill(0);
  let [scores, explained] = [0, 0];
  const variants = lookClasses.map((look) => featureNames.indexOf(`path: ${look}`));
  candidates.forEach((candidate, at) => {
    const path = lookClasses[at % lookClasses.length]!;
    const features = createFeatures(parsePlace(candidate), candidate.rule.credential, path);
    expect(features).toHaveLength(featureNames.length);
    features.forEach((value, feature) => {
      sums[feature]! += value * weigh(at);
    });
    if (at % 10 !== 0) return;
    const score = scoreFeatures(features);
    scores += score * weigh(at);
    // The answer that is given without all trees is that of all.
    for (const least of [score, 0.1, 0.3, 0.5, 0.55, 0.7, 0.9]) {
      expect(scoreFrom(features, least)).toBe(score >= least ? score : 0);
    }
    if (at % 100 !== 0) return;
    // All of what moved the score is told, but for what is too small to show.
    const reasons = explainFeatures(features);
    explained += reasons.reduce((sum, { weight }, rank) => sum + weight * (1 + rank), 0);
    expect(scoreVariants(features.slice(), variants)(featureNames.indexOf(`path: ${path}`))).toBeCloseTo(score, 9);
  });
  const rows = [...featureNames.map((name, at) => [name, sums[at]!] as const), ["score", scores] as const];
  const lines = [...rows, ["explained", explained] as const].map(([name, sum]) => `${name}  ${Number(sum.toFixed(4))}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("measures.txt");
});
