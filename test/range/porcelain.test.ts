import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { GitError } from "../../src/errors.ts";
import { openClone, openPorcelain } from "../../src/git/porcelain.ts";
import { withRepository } from "../git/repository.ts";

test("a clone, a folder of it and a bare repository are repositories; an empty folder is made, and is none", () =>
  withRepository(async (git) => {
    mkdirSync(join(git.path, "deep"));
    const bare = openPorcelain(join(git.outside, "bare"));
    expect(await bare.isRepository()).toBe(false);
    await bare.initBare();
    expect(await git.git("-C", join(git.outside, "bare"), "rev-parse", "--is-bare-repository")).toBe("true");
    for (const folder of [git.path, join(git.path, "deep"), join(git.outside, "bare")])
      expect(await openPorcelain(folder).isRepository()).toBe(true);
  }));

test("a remote has an address or is not there", () =>
  withRepository(async (git) => {
    const address = "https://github.com/acme/shop.git";
    await git.git("remote", "add", "origin", address);
    const porcelain = openPorcelain(git.path);
    expect([await porcelain.readAddress("origin"), await porcelain.readAddress("upstream")]).toEqual([
      address,
      undefined,
    ]);
  }));

test("a machine's editors, pagers and configuration in the environment are no obstacle", () =>
  withRepository(async (git) => {
    const names = ["EDITOR", "VISUAL", "PAGER", "GIT_EDITOR", "GIT_PAGER", "GIT_ASKPASS", "SSH_ASKPASS", "GIT_SSH"];
    for (const name of [...names, "GIT_SSH_COMMAND", "GIT_SEQUENCE_EDITOR"]) vi.stubEnv(name, "false");
    const settings = { COUNT: "1", KEY_0: "safe.directory", VALUE_0: "*", GLOBAL: "/dev/null", NOSYSTEM: "1" };
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(`GIT_CONFIG_${name}`, value);
    try {
      expect(await openPorcelain(git.path).isRepository()).toBe(true);
      expect(await openPorcelain(git.path).readAddress("origin")).toBe(undefined);
    } finally {
      vi.unstubAllEnvs();
    }
  }));

test("a repository's own file system monitor is not started", () =>
  withRepository(async (git) => {
    const trace = join(git.outside, "started");
    writeFileSync(join(git.outside, "monitor.sh"), `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
    await git.git("config", "core.fsmonitor", join(git.outside, "monitor.sh"));
    expect(await openPorcelain(git.path).isRepository()).toBe(true);
    await openPorcelain(git.path).readAddress("origin");
    expect(existsSync(trace)).toBe(false);
  }));

test("what git refuses is a GitError with git's words", () =>
  withRepository(async (git) => {
    writeFileSync(join(git.path, ".git/config"), "[broken\n");
    await expect(openPorcelain(git.path).readAddress("origin")).rejects.toThrow(GitError);
    await expect(openPorcelain(git.path).readAddress("origin")).rejects.toThrow("bad config line 1");
  }));

/** simple-git refuses each of these by itself; on a runner they come from the machine's administrator. */
test.each([
  "protocol.allow",
  "credential.helper",
  "url.https://mirror.example/.insteadOf",
  "http.proxy",
  "core.sshCommand",
])("%s in the environment's configuration is no obstacle", (key) =>
  withRepository(async (git) => {
    for (const [name, value] of Object.entries({ COUNT: "1", KEY_0: key, VALUE_0: "always" }))
      vi.stubEnv(`GIT_CONFIG_${name}`, value);
    try {
      expect(await openPorcelain(git.path).readAddress("origin")).toBe(undefined);
      await openPorcelain(join(git.outside, "bare")).initBare();
      expect(await openPorcelain(join(git.outside, "bare")).isRepository()).toBe(true);
    } finally {
      vi.unstubAllEnvs();
    }
  }),
);

const here = "https://github.com/acme/shop.git";
test.each([
  ["https://github.com/acme/shop", "origin"],
  ["https://github.com/Acme/Shop.git", "origin"],
  ["git@github.com:acme/shop.git", "origin"],
  ["ssh://git@ssh.github.com:443/acme/shop.git", "origin"],
  ["https://mirror.example/github/acme/shop/", "origin"],
  ["file:///srv/git/shop.git", "origin"],
  ["https://github.com/mallory/shop", here],
  ["https://github.com/mallory/shop.git", here],
  ["git@github.com:mallory/shop.git", here],
  ["https://github.com/acme/shop-fork", here],
  ["https://github.com/mallory/acme/shop.git.git", here],
  [undefined, here],
])("of a clone whose origin is %s is fetched from %s", (origin, from) =>
  withRepository(async (git) => {
    if (origin) await git.git("remote", "add", "origin", origin);
    expect((await openClone(git.path, join(git.outside, "spare"), here)).url).toBe(from);
  }),
);
