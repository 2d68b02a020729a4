import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { createGitHubToken, createStorageConnection } from "../hook/samples.ts";
import { type Azure, startAzure } from "./azure.ts";
import { hardenVault, setSecret, type Vault } from "./vault.ts";

const program = join(import.meta.dirname, "../../dist/hook.js");

interface Leaks {
  readonly azure: Azure;
  readonly vault: Vault;
  readonly repo: Repository;
  readonly connection: string;
  readonly token: string;
  /** Fingerprints of the storage account key and of the token. */
  readonly fingerprints: readonly [string, string];
  verify(...args: string[]): ReturnType<Repository["run"]>;
}

/** A history with two leaks, and a vault that the command can sign in to. Whatever it prints must hold no value. */
function withLeaks(use: (leaks: Leaks) => Promise<void>): Promise<void> {
  return withRepository(async (repo) => {
    const [connection, token] = [createStorageConnection(), createGitHubToken()];
    repo.write("src/config.py", `CONNECTION = "${connection}"\n`);
    repo.write("old.env", `GITHUB_TOKEN=${token}\n`);
    await repo.commit("leak");
    await repo.git("rm", "--quiet", "old.env");
    await repo.commit("remove");
    const report = JSON.parse((await repo.run(process.execPath, [program, "report", "--format=json"])).stdout);
    const fingerprints = report.incidents.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    const azure = await startAzure();
    const values = [connection.split("AccountKey=")[1]!.split(";")[0]!, token];
    const verify: Leaks["verify"] = async (...args) => {
      const done = await repo.run(process.execPath, [program, "verify", ...args], { env: azure.environment });
      for (const value of values) expect(done.stdout + done.stderr).not.toContain(value);
      return done;
    };
    try {
      await use({ azure, vault: azure.addVault("shop"), repo, connection, token, fingerprints, verify });
    } finally {
      await azure.close();
    }
  });
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString();

/** What the checklist's commands leave behind. */
function rotate({ vault, fingerprints }: Leaks): void {
  for (const [place, leakgate] of fingerprints.entries()) {
    setSecret(vault, `secret-${place}`, { created: day(-300), enabled: false });
    setSecret(vault, `secret-${place}`, { created: day(1), expires: day(60), tags: { leakgate } });
  }
}

test("before the rotation it says what is open, after it what is done", () =>
  withLeaks(async (leaks) => {
    const before = await leaks.verify("--vault", "shop");
    expect(before).toMatchObject({ status: 1, stderr: "" });
    expect(before.stdout).toContain(`open    not rotated: no secret has the tag leakgate=${leaks.fingerprints[0]}`);
    expect(before.stdout).toContain("0 of 2 verified");
    rotate(leaks);
    hardenVault(leaks.vault);
    const after = await leaks.verify("--vault", "shop", "--format", "json");
    expect(after.status).toBe(0);
    const { schema, vault, incidents } = JSON.parse(after.stdout);
    expect([schema, vault]).toEqual(["leakgate-verification/1", "shop.vault.azure.net"]);
    const boxes = [
      "store/set",
      "retire/version",
      "audit/on",
      "network/vault-roles",
      "network/vault",
      "network/vault-deny",
    ];
    for (const { done, open, unseen } of incidents) {
      expect(done.map(({ box }: { box: string }) => box)).toEqual(boxes);
      expect([...open, ...unseen]).toEqual([]);
    }
    const one = await leaks.verify("--vault", "shop", leaks.fingerprints[1]);
    expect(one.stdout).toContain("1 of 1 verified");
    expect(one.stdout).not.toContain(leaks.fingerprints[0]);
    expect(leaks.azure.requests.filter(({ path }) => /^\/secrets\/[^/]+\/(?!versions)/.test(path))).toEqual([]);
  }));

test("a leaked value that was stored again is recognised, alone and within a connection string", () =>
  withLeaks(async (leaks) => {
    rotate(leaks);
    hardenVault(leaks.vault);
    leaks.vault.may.get = true;
    expect((await leaks.verify("--vault", "shop", "--compare")).stdout).toMatch(/, not the leaked value\./);
    leaks.vault.secrets.get("secret-0")!.at(-1)!.value = leaks.connection;
    leaks.vault.secrets.get("secret-1")!.at(-1)!.value = `${leaks.token}\n`;
    expect((await leaks.verify("--vault", "shop")).status).toBe(0);
    const { status, stdout } = await leaks.verify("--vault", "shop", "--compare");
    expect(status).toBe(1);
    expect(stdout.match(/is the leaked value itself: it was stored, not rotated/g)).toHaveLength(2);
    const env = { ...leaks.azure.environment, AZURE_LOG_LEVEL: "verbose", DEBUG: "*" };
    const words = [program, "verify", "--vault", "shop", "--compare"];
    const loud = await leaks.repo.run(process.execPath, words, { env });
    for (const value of [leaks.connection, leaks.token, "eyJhbGciOi"])
      expect(loud.stdout + loud.stderr).not.toContain(value);
    leaks.vault.may.get = false;
    const refused = await leaks.verify("--vault", "shop", "--compare");
    expect(refused.status).toBe(3);
    expect(refused.stdout).toContain("whether the vault serves the leaked value could not be seen");
  }));

test("what could not be seen is incomplete, and the reason names the way out", () =>
  withLeaks(async (leaks) => {
    rotate(leaks);
    hardenVault(leaks.vault);
    leaks.vault.closed = true;
    const closed = await leaks.verify("--vault", "shop");
    expect(closed.status).toBe(3);
    expect(closed.stdout).toMatch(
      /unseen {2}the secret could not be seen: the vault's network does not let this machine in/,
    );
    leaks.vault.deleted = true;
    expect((await leaks.verify("--vault", "shop")).stdout).toContain("the vault is soft-deleted");
  }));

test("the command line is checked before anything is read", () =>
  withLeaks(async ({ azure, fingerprints, verify }) => {
    for (const args of [
      [],
      ["--vault", "https://example.org"],
      ["--vault", "shop", "--lifetime", "0"],
      ["--vault", "shop", "--format", "sarif"],
      ["--vault", "shop", "aaaaaaaaaaaa"],
      ["--vault", "shop", fingerprints[0], "--values"],
    ])
      expect(await verify(...args)).toMatchObject({ status: 2, stdout: "" });
    expect(azure.requests).toEqual([]);
  }));

test("the successor of a private key is a key or a certificate, which rotates by its own policy", () =>
  withRepository(async (repo) => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    repo.write("deploy/id.pem", privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    await repo.commit("leak");
    const azure = await startAzure();
    const vault = azure.addVault("shop");
    hardenVault(vault);
    const verify = async () => {
      const words = [program, "verify", "--vault", "shop", "--format", "json"];
      const { status, stdout } = await repo.run(process.execPath, words, { env: azure.environment });
      return { status, incident: JSON.parse(stdout).incidents[0] };
    };
    try {
      const before = await verify();
      const { fingerprint: leakgate, open } = before.incident;
      expect(open).toContain(`not rotated: no key or certificate has the tag leakgate=${leakgate}`);
      for (const shelf of ["keys", "certificates"] as const) {
        setSecret(vault, "deploy", { created: day(-300), enabled: false }, shelf);
        setSecret(vault, "deploy", { created: day(1), expires: day(60), tags: { leakgate } }, shelf);
        const unmanaged = await verify();
        expect([unmanaged.status, unmanaged.incident.open]).toEqual([1, ["deploy has no rotation policy"]]);
        vault.rotating.add("deploy");
        const after = await verify();
        expect([after.status, after.incident.open, after.incident.unseen]).toEqual([0, [], []]);
        expect(after.incident.done.map(({ box }: { box: string }) => box)).toEqual([
          ...[
            "store/set",
            "automate/policy",
            "retire/version",
            "audit/on",
            "network/vault-roles",
            "network/vault",
            "network/vault-deny",
          ],
        ]);
        vault.keys.clear();
        vault.rotating.clear();
      }
    } finally {
      await azure.close();
    }
  }));
