import { expect, test } from "vitest";
import { listBoxes } from "../../src/incidents/issue-body.ts";
import { startAzure } from "../keyvault/azure.ts";
import { hardenVault, setSecret, type Vault } from "../keyvault/vault.ts";
import { type ActionRun, type RunOptions, type Scenario, withScenario } from "./scenario.ts";
import { createGitHubToken, listForms } from "./secrets.ts";

const repository = { full_name: "acme/shop", default_branch: "main", private: true, visibility: "private" };
const seen = ["store/set", "retire/version", "audit/on", "network/vault-roles", "network/vault", "network/vault-deny"];
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString();

interface Rotation extends Scenario {
  readonly vault: Vault;
  readonly secret: string;
  /** The scheduled run, signed in by OIDC. */
  look(options?: RunOptions): Promise<ActionRun>;
  /** The tracking issue, as GitHub has it. */
  issue(): { number: number; state: string; body: string; fingerprint: string };
}

function withRotation(use: (rotation: Rotation) => Promise<void>): Promise<void> {
  const secret = createGitHubToken();
  const start = (git: Scenario["git"]) => git.write("src/now.txt", `${secret}\n`);
  const permissions = { contents: "read", issues: "write" } as const;
  return withScenario({ start, feature: () => {}, permissions }, async (scenario) => {
    const azure = await startAzure();
    const look = async (options: RunOptions = {}) => {
      const inputs = { "key-vault": "shop-kv", ...options.inputs };
      const done = await scenario.run({
        ...{ event: "schedule", payload: { repository }, ...options, inputs },
        env: { ...azure.oidc, ...options.env },
      });
      const written = [done.everything, JSON.stringify(scenario.github.requests)].join("\n");
      for (const form of listForms(secret)) expect(written).not.toContain(form);
      return done;
    };
    const issue = () => {
      const [one] = [...scenario.repository.issues.values()].filter(({ labels }) => labels.length > 0);
      const body = one!.body ?? "";
      return {
        number: one!.number,
        state: one!.state,
        body,
        fingerprint: /leakgate:v1:([a-z2-7]{12}) /.exec(body)![1]!,
      };
    };
    try {
      await use({ ...scenario, vault: azure.addVault("shop-kv"), secret, look, issue });
    } finally {
      await azure.close();
    }
  });
}

/** The checklist's commands, done. */
function rotate({ vault, issue }: Rotation): void {
  setSecret(vault, "token", { created: day(-300), enabled: false });
  setSecret(vault, "token", { created: day(1), expires: day(60), tags: { leakgate: issue().fingerprint } });
  hardenVault(vault);
}

test("leak, issue, rotation: what is seen is ticked, what people did closes it, and then nothing changes", () =>
  withRotation(async (rotation) => {
    const { look, issue, repository: shop, github } = rotation;
    const first = await look();
    expect([first.status, issue().state]).toEqual([1, "open"]);
    expect([...listBoxes(issue().body).ticked]).toEqual([]);
    expect(first.summary).toContain(`not rotated: no secret has the tag leakgate=${issue().fingerprint}`);

    rotate(rotation);
    const second = await look();
    expect(second.status).toBe(1);
    expect([...listBoxes(issue().body).ticked]).toEqual(seen);
    expect(issue()).toMatchObject({ state: "open" });
    const stamp =
      /^ {2}\*Seen 20\d\d-\d\d-\d\dT\d\d:\d\dZ in shop-kv\.vault\.azure\.net: .+\.\* <!-- leakgate:seen [a-z/-]+ -->$/gm;
    expect(issue().body.match(stamp)).toHaveLength(seen.length);

    const ticked = issue().body;
    const writes = () => github.requests.filter(({ method }) => method !== "GET").length;
    const before = writes();
    await look();
    expect([issue().body, writes()]).toEqual([ticked, before]);

    // People tick what no vault can show, and take one of leakgate's ticks back.
    const stored = shop.issues.get(issue().number)!;
    stored.body = ticked.replace(/- \[x\] (.*leakgate:box audit\/on -->)/, "- [ ] $1");
    stored.body = stored.body.replace(/- \[ \] (\*\*Must\.\*\* (?!.*box audit\/on).*)/g, "- [x] $1 (night shift)");
    await look();
    expect(issue().state).toBe("open");
    expect(listBoxes(issue().body).ticked).not.toContain("audit/on");
    expect(issue().body.match(/\(night shift\)/g)!.length).toBeGreaterThan(3);

    stored.body = issue().body.replace(/- \[ \] (.*leakgate:box audit\/on -->)/, "- [x] $1");
    const closing = await look();
    expect([closing.status, closing.outputs["conclusion"], issue().state]).toEqual([0, "clean", "closed"]);
    const last = writes();
    expect((await look()).status).toBe(0);
    expect(writes()).toBe(last);
  }));

test("what cannot be seen is a notice, ticks nothing, and leaves the verdict alone", () =>
  withRotation(async (rotation) => {
    const { look, issue, vault } = rotation;
    await look();
    rotate(rotation);
    vault.closed = true;
    const closed = await look();
    expect(closed.status).toBe(1);
    expect(closed.stdout).toContain(
      "Note: key-vault: the secret could not be seen: the vault's network does not let this machine in",
    );
    expect(closed.summary).toContain("nothing that could be seen");
    expect([...listBoxes(issue().body).ticked]).toEqual([
      "audit/on",
      "network/vault-roles",
      "network/vault",
      "network/vault-deny",
    ]);
    const nobody = await look({ env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "", PATH: process.env["PATH"] } });
    expect(nobody.stdout).toContain("id-token: write");
    expect(nobody.status).toBe(1);
  }));

test("compare-values notices that the leaked value was only stored", () =>
  withRotation(async (rotation) => {
    const { look, issue, vault, secret } = rotation;
    await look();
    rotate(rotation);
    vault.may.get = true;
    vault.secrets.get("token")!.at(-1)!.value = secret;
    const { summary } = await look({ inputs: { "compare-values": "true" } });
    expect(summary).toContain("is the leaked value itself: it was stored, not rotated");
    expect([...listBoxes(issue().body).ticked]).not.toContain("store/set");
  }));

test("an input that names no vault stops the run", () =>
  withRotation(async ({ look }) => {
    const { status, stdout } = await look({ inputs: { "key-vault": "https://shop-kv.example.org" } });
    expect(status).toBe(2);
    expect(stdout).toContain("is not a key vault");
  }));
