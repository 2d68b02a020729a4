import { join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";
import { type Issuers, startIssuers } from "./issuers.ts";

const program = join(import.meta.dirname, "../../dist/hook.js");

const ids = [
  "github-personal-access-token-classic",
  "github-oauth-token",
  "gitlab-personal-access-token",
  "slack-bot-token",
  "stripe-restricted-key",
  "openai-project-key",
  "anthropic-api-key",
  "azure-storage-account-key",
  "aws-access-key",
  "npm-access-token",
] as const;

interface Leaks {
  readonly repo: Repository;
  readonly issuers: Issuers;
  readonly values: Readonly<Record<(typeof ids)[number], string>>;
  run(...args: string[]): ReturnType<Repository["run"]>;
}

/** A file for each kind. Whatever is printed or asked for must not hold a value where it does not belong. */
function withLeaks(use: (leaks: Leaks) => Promise<void>): Promise<void> {
  return withRepository(async (repo) => {
    const random = createRandom("validity");
    const made = ids.map((id) => {
      const { value: make, places = assignments } = samples[id]!;
      const value = make(random);
      const text =
        id === "azure-storage-account-key"
          ? `DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=${value};EndpointSuffix=core.windows.net\n`
          : id === "aws-access-key"
            ? `AWS_ACCESS_KEY_ID=AKIA${random.upper(16).replaceAll(/[^A-Z2-7]/g, "Q")}\nAWS_SECRET_ACCESS_KEY=${value}\n`
            : places[0](value, random);
      repo.write(`${id}.env`, text);
      return [id, value] as const;
    });
    await repo.commit("leak");
    const issuers = await startIssuers();
    const values = Object.fromEntries(made) as Leaks["values"];
    const run: Leaks["run"] = async (...args) => {
      const env = { ...issuers.environment, AZURE_LOG_LEVEL: "verbose" };
      const done = await repo.run(process.execPath, [program, ...args], { env });
      for (const value of Object.values(values)) {
        expect(done.stdout + done.stderr).not.toContain(value);
        for (const { url } of issuers.requests) expect(decodeURIComponent(url)).not.toContain(value);
      }
      return done;
    };
    try {
      await use({ repo, issuers, values, run });
    } finally {
      await issuers.close();
    }
  });
}

interface Row {
  readonly ruleId: string;
  readonly level: string;
  readonly validity?: string;
  readonly validityEvidence?: string;
}

test("what is alive leads and blocks, what is dead goes down a level, and the rest stays as it was", () =>
  withLeaks(async ({ issuers, values, run }) => {
    const before = await run("scan", "--format", "json");
    expect(JSON.parse(before.stdout).findings.map(({ validity }: Row) => validity)).not.toContain("active");
    expect(issuers.requests).toEqual([]);

    for (const id of ["stripe-restricted-key", "azure-storage-account-key", "aws-access-key"] as const)
      issuers.live.add(values[id]);
    issuers.instead("api.openai.com", { status: 401, body: { error: { code: "ip_not_authorized" } } });
    issuers.instead("api.anthropic.com", { status: 302, headers: { location: "https://api.github.com/user" } });
    const { status, stdout, stderr } = await run("scan", "--validate", "--format", "json");
    const found: Row[] = JSON.parse(stdout).findings;
    const of = (id: string) => found.find(({ ruleId }) => ruleId === id);
    expect(status).toBe(1);
    expect(found.slice(0, 3).map(({ validity, level }) => `${validity} ${level}`)).toEqual(
      Array(3).fill("active error"),
    );
    expect(of("stripe-restricted-key")!.validityEvidence).toBe("api.stripe.com answered 403");
    expect(of("azure-storage-account-key")!.validityEvidence).toBe("contoso.blob.core.windows.net answered 200");
    expect(of("aws-access-key")).toMatchObject({ validity: "active" });
    for (const id of ["github-personal-access-token-classic", "github-oauth-token", "slack-bot-token"])
      expect(of(id)).toMatchObject({ validity: "inactive", level: "warning" });
    // Elsewhere it may be alive: another GitLab, another address; a redirect is not followed; npm is not asked.
    for (const id of ["gitlab-personal-access-token", "openai-project-key", "anthropic-api-key", "npm-access-token"])
      expect(of(id)).toMatchObject({ validity: "unknown", level: "error" });
    expect(issuers.requests.filter(({ host }) => host === "api.github.com")).toHaveLength(2);
    expect(issuers.requests.map(({ authorization }) => authorization).join()).not.toContain(values["aws-access-key"]);
    expect(stderr).not.toContain("stayed open");

    const text = await run("scan", "--validate");
    expect(text.stdout).toContain("alive   ");
    expect(text.stdout).toMatch(/a Slack bot token, [a-z2-7]{12}, it is dead: slack\.com answered 200/);
  }));

test("an issuer that is busy is asked no more", () =>
  withLeaks(async ({ issuers, run }) => {
    issuers.instead("api.github.com", { status: 429, headers: { "retry-after": "3600" } });
    const { stdout, stderr } = await run("scan", "--validate", "--format", "json");
    expect(issuers.requests.filter(({ host }) => host === "api.github.com")).toHaveLength(1);
    expect(stderr).toContain("leakgate: api.github.com answered 429, so 2 questions to it stayed open");
    const found: Row[] = JSON.parse(stdout).findings;
    expect(found.filter(({ ruleId }) => ruleId.startsWith("github-")).map(({ level }) => level)).toEqual([
      "error",
      "error",
    ]);
  }));

test("verify asks the issuers alone where no vault is named, and says what it saw with the time", () =>
  withLeaks(async ({ issuers, values, run }) => {
    issuers.live.add(values["slack-bot-token"]);
    const { status, stdout } = await run("verify", "--validate", "--format", "json");
    expect(status).toBe(1);
    const { incidents } = JSON.parse(stdout) as {
      incidents: { ruleId: string; done: { box: string; evidence: string }[]; open: string[]; unseen: string[] }[];
    };
    expect(incidents[0]).toMatchObject({
      ruleId: "slack-bot-token",
      done: [],
      open: ["the leaked value is alive: slack.com answered 200"],
    });
    const dead = incidents.find(({ ruleId }) => ruleId === "github-oauth-token")!;
    expect(dead.done.map(({ box }) => box)).toEqual(["retire/leaked", "prove/dead"]);
    expect(dead.done[1]!.evidence).toMatch(
      /^Seen 20\d\d-.+Z: the issuer refuses the leaked value \(api\.github\.com answered 401\)\.$/,
    );
    const unknown = incidents.find(({ ruleId }) => ruleId === "npm-access-token")!;
    expect(unknown.unseen).toEqual([expect.stringContaining("no safe question is known")]);

    const report = await run("report", "--validate");
    expect(report.stdout).toMatch(
      /^## Slack bot token[^\n]*\n\n> \[!CAUTION\]\n> \*\*It is alive:\*\* slack\.com answered 200/m,
    );
    expect((await run("verify")).status).toBe(2);
    expect((await run("verify", "--validate", "--compare")).status).toBe(2);
  }));
