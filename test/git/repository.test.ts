import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withRepository } from "./repository.ts";

test("a repository is real, isolated and gone afterwards", async () => {
  process.env["GIT_INDEX_FILE"] = "/nowhere/index";
  let path = "";
  try {
    await withRepository(async (repository) => {
      path = repository.path;
      repository.write("a/b.txt", "one\n");
      const commit = await repository.commit("first");
      expect(commit).toMatch(/^[0-9a-f]{40}$/);
      expect(await repository.git("show", "HEAD:a/b.txt")).toBe("one");
      expect(await repository.git("log", "--format=%an <%ae>")).toBe("Ada Author <ada@example.com>");
      expect(await repository.git("branch", "--show-current")).toBe("main");
      await expect(repository.git("show", "HEAD:nothing")).rejects.toThrow("git show");
    });
  } finally {
    delete process.env["GIT_INDEX_FILE"];
  }
  expect(existsSync(join(path, "..")), "deleted").toBe(false);
});

test("a repository can have SHA-256 object ids", async () => {
  await withRepository(
    async (repository) => {
      repository.write("a.txt", "one\n");
      expect(await repository.commit("first")).toMatch(/^[0-9a-f]{64}$/);
    },
    { objectFormat: "sha256" },
  );
});
