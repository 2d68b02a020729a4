import { createHmac, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { renderComment } from "../src/reporters/comment.ts";
import { renderJson } from "../src/reporters/json.ts";
import { renderSarif } from "../src/reporters/sarif.ts";
import { renderTerminal } from "../src/reporters/terminal.ts";
import { rules } from "../src/rules/index.ts";
import { scan } from "../src/scan.ts";
import { createRandom } from "./rules/random.ts";
import { samples } from "./rules/samples/index.ts";

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

function makeJwt(claims: object): string {
  const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ sub: randomBytes(6).toString("hex"), ...claims })}`;
  return `${text}.${createHmac("sha256", randomBytes(32)).update(text).digest("base64url")}`;
}

function makeSas(query: Readonly<Record<string, string>>): string {
  const signature = encodeURIComponent(randomBytes(32).toString("base64"));
  const rest = Object.entries({ sv: "2024-11-04", sr: "c", sp: "rl", ...query }).map(
    ([name, value]) => `${name}=${value}`,
  );
  return `https://orders.blob.core.windows.net/in?${rest.join("&")}&sig=${signature}`;
}

async function scanText(text: string) {
  const source = {
    name: "files",
    skipped: [],
    async *texts() {
      yield { kind: "blob", path: "src/client.ts", read: () => Buffer.from(text) } as const;
    },
  };
  const config = { rules, exclude: [], suppressions: [], baseline: new Set<string>() };
  return scan(source, config, { repositoryKey: async () => "key", today: "2030-01-01" });
}
const tell = async (text: string) => (await scanText(text)).findings[0]?.lifetime;

const now = Math.floor(Date.now() / 1000);
const years = 365 * 24 * 3600;
const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

test("a JSON Web Token says how long it lives; what lives a day or less needs no advice", async () => {
  expect(await tell(`const token = "${makeJwt({ iat: now })}";\n`)).toMatchObject({
    says: expect.stringContaining("no expiry"),
  });
  const long = await tell(`const token = "${makeJwt({ iat: now, exp: now + 3 * years })}";\n`);
  expect(long).toMatchObject({
    expires: dayOf(now + 3 * years),
    says: expect.stringContaining("lives 3 years, until"),
  });
  expect(long!.instead).toContain("an hour at most");
  const short = await tell(`const token = "${makeJwt({ iat: now, exp: now + 3600 })}";\n`);
  expect(short).toEqual({ expires: dayOf(now + 3600), says: `It lives 60 minutes, until ${dayOf(now + 3600)}.` });
});

test("a storage signature says when it ends and what ends it before", async () => {
  const end = `${dayOf(now + 9 * years)}T00:00:00Z`;
  const service = await tell(`url = "${makeSas({ st: `${dayOf(now)}T00:00:00Z`, se: end })}"\n`);
  expect(service).toMatchObject({
    expires: end.slice(0, 10),
    says: expect.stringMatching(/lives 9 years.*only a new account key/),
  });
  const policy = await tell(`url = "${makeSas({ si: "readers" })}"\n`);
  expect(policy).toMatchObject({ says: "Deleting its stored access policy ends it." });
  const delegated = await tell(`url = "${makeSas({ se: end.replaceAll(":", "%3A"), skoid: "a" })}"\n`);
  expect(delegated).toMatchObject({ says: expect.stringMatching(/^It opens until .* user delegation keys/) });
});

test.each([
  ["github-personal-access-token-classic", /no expiry/, /fine-grained/],
  ["github-personal-access-token-fine-grained", /up to a year/, /lives an hour/],
  ["azure-devops-token", /up to a year/, /managed identity/],
  ["google-service-account-key", /no expiry/, /federation/],
  ["entra-client-secret", /two years/, /no secret/],
  ["aws-access-key-id", /no expiry|temporary/, /./],
])("%s says how long its kind lives, and what lives shorter", async (id, says, instead) => {
  const random = createRandom(id);
  const value = samples[id]!.value(random);
  const lifetime = await tell(samples[id]!.places?.[0](value, random) ?? `token = "${value}"\n`);
  expect(lifetime?.says).toMatch(says);
  if (!/temporary/.test(lifetime!.says)) expect(lifetime?.instead).toMatch(instead);
});

test("every output says it, and none tells the value", async () => {
  const value = makeJwt({ iat: now, exp: now + 3 * years });
  const result = await scanText(`const token = "${value}";\n`);
  const [finding] = result.findings;
  const texts = [
    renderTerminal(result, {
      colour: false,
      columns: 100,
      advise: () => ({ opens: "", wayOut: "" }),
      listNext: () => [],
      milliseconds: 1,
      exitStatus: 1,
    }),
    renderComment(finding!, { marker: "<!-- -->" }),
    renderJson(result),
    renderSarif(result),
  ];
  for (const text of texts) {
    expect(text).toContain("lives 3 years");
    expect(text).not.toContain(value);
  }
});
