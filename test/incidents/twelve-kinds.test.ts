import { expect, test } from "vitest";
import { createConfig } from "../../src/config/index.ts";
import { readAttribution } from "../../src/git/attribution.ts";
import { createIncidents, type Incident, listWanted } from "../../src/incidents/incident.ts";
import { renderReport, renderReportJson } from "../../src/incidents/report.ts";
import { scanHistory } from "../../src/scan-history.ts";
import { type Repository, withRepository } from "../git/repository.ts";
import { createRandom } from "../rules/random.ts";
import { samples } from "../rules/samples/index.ts";
import { assignments } from "../rules/samples.ts";

const ids = [
  "azure-storage-account-key",
  "azure-cosmos-connection-string",
  "azure-service-bus-connection-string",
  "entra-client-secret",
  "azure-app-configuration-connection-string",
  "github-personal-access-token-classic",
  "npm-access-token",
  "slack-bot-token",
  "stripe-secret-key",
  "openai-project-key",
  "gitlab-personal-access-token",
  "anthropic-api-key",
] as const;

/** A file's text with a fresh value of the rule, and the value. */
function plant(id: (typeof ids)[number]): { value: string; text: string } {
  const { value: make, places = assignments } = samples[id]!;
  const random = createRandom(`twelve ${id}`);
  const value = make(random);
  return { value, text: places[0](value, random) };
}

/** What git itself says: the commits that changed how often the value stands in a file. */
async function searchLog(repo: Repository, value: string): Promise<string[]> {
  const log = await repo.git(
    "log",
    "--all",
    "--reverse",
    "--topo-order",
    "-m",
    "--no-renames",
    "--format=%H",
    `-S${value}`,
  );
  return [...new Set(log.split("\n").filter(Boolean))];
}

test("twelve kinds in every corner of a history are twelve incidents with the commits that git log -S finds", () =>
  withRepository(async (repo) => {
    const planted = new Map(ids.map((id) => [id, plant(id)]));
    const write = (id: (typeof ids)[number], path: string) => repo.write(path, planted.get(id)!.text);
    repo.write("README.md", "shop\n");
    await repo.commit("root");
    write(ids[0], "tip/storage.env");
    write(ids[1], "old/cosmos.env");
    await repo.commit("tip and old");
    write(ids[2], "deep/a/bus.env");
    write(ids[3], "removed/entra.env");
    await repo.commit("more");
    await repo.git("mv", "deep/a/bus.env", "deep/b.env");
    await repo.git("rm", "--quiet", "old/cosmos.env", "removed/entra.env");
    await repo.commit("move and remove");
    await repo.git("switch", "--quiet", "--create", "side");
    write(ids[4], "side/appconfig.env");
    write(ids[5], "side/github.env");
    await repo.commit("side only");
    await repo.git("switch", "--quiet", "--create", "tagged", "main");
    write(ids[6], "tag/npm.env");
    await repo.commit("tag only");
    await repo.git("tag", "--annotate", "--message=release", "v1");
    await repo.git("switch", "--quiet", "main");
    await repo.git("branch", "--quiet", "--delete", "--force", "tagged");
    write(ids[7], "main/slack.env");
    write(ids[8], "main/copy.env");
    await repo.commit("two more");
    write(ids[8], "main/copy-of-copy.env");
    await repo.commit("a copy");
    await repo.git("switch", "--quiet", "--create", "feature", "main~1");
    repo.write("feature.txt", "feature\n");
    await repo.commit("feature");
    await repo.git("switch", "--quiet", "main");
    await repo.git("merge", "--quiet", "--no-ff", "--no-commit", "feature");
    write(ids[9], "merge/openai.env");
    await repo.commit("a merge that brings more than its parents");
    write(ids[10], "gone/gitlab.env");
    await repo.commit("comes");
    await repo.git("rm", "--quiet", "gone/gitlab.env");
    await repo.commit("goes");
    write(ids[10], "gone/gitlab-again.env");
    await repo.commit("comes again");
    await repo.commit(`a message with ${planted.get(ids[11])!.value} in it`);

    const world = { repositoryKey: async () => "key" };
    const result = await scanHistory({ cwd: repo.path, workers: 0 }, createConfig({}), world);
    const attribution = await readAttribution(listWanted(result), { cwd: repo.path });
    const incidents = createIncidents(result, attribution);
    expect(incidents.map(({ finding }) => finding.rule.id).sort()).toEqual([...ids].sort());
    const find = (id: string): Incident => incidents.find(({ finding }) => finding.rule.id === id)!;

    for (const id of ids.slice(0, 11)) {
      const commits = await searchLog(repo, planted.get(id)!.value);
      expect(find(id).first?.oid, id).toBe(commits[0]);
      expect(commits, id).toContain(find(id).last?.oid);
      if (find(id).removed) expect(commits, id).toContain(find(id).removed!.oid);
    }
    const states = Object.fromEntries(incidents.map(({ finding, state }) => [finding.rule.id, state]));
    expect(states).toEqual({
      ...Object.fromEntries([0, 2, 7, 8, 9, 10].map((n) => [ids[n], "in-tip"])),
      ...Object.fromEntries([1, 3, 4, 5, 6, 11].map((n) => [ids[n], "removed"])),
    });
    const refs = (id: string) => find(id).refs.map((ref) => ref.replace(/^refs\/(heads|tags)\//, ""));
    expect([refs(ids[4]), refs(ids[6]), refs(ids[7]), refs(ids[9])]).toEqual([
      ["side"],
      ["v1"],
      ["feature", "main"],
      ["main"],
    ]);
    expect(find(ids[2]).places.map(({ path, inTip }) => [path, inTip])).toEqual([
      ["deep/b.env", true],
      ["deep/a/bus.env", false],
    ]);
    expect(find(ids[11]).first?.oid).toBe(await repo.git("rev-parse", "HEAD"));

    const outputs = renderReport(incidents, result, new Date()) + renderReportJson(incidents, result);
    for (const { value } of planted.values())
      for (const form of [
        value,
        Buffer.from(value).toString("base64"),
        encodeURIComponent(value),
        [...value].reverse().join(""),
      ])
        expect(outputs).not.toContain(form);
    expect(outputs).not.toMatch(/ada@example|cara@example|Ada Author/);
  }));
