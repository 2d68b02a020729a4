import { expect, test } from "vitest";
import { createConfig } from "../src/config/index.ts";
import { scan } from "../src/scan.ts";
import { createFilesSource } from "../src/sources/files.ts";
import { withRepository } from "./git/repository.ts";
import { createText } from "./hook/samples.ts";

test("many passwords in one scan ask once for the repository's key, which git goes through all commits for", async () => {
  let asked = 0;
  const content = Buffer.from(
    Array.from({ length: 5 }, (_, at) => `db${at}_password = "${createText(20)}"\n`).join(""),
  );
  const text = { kind: "blob", path: "app.conf", read: async () => content } as const;
  const source = {
    name: "texts",
    skipped: [],
    async *texts() {
      yield text;
    },
  };
  const world = {
    async repositoryKey() {
      asked++;
      return "root";
    },
  };
  const { findings } = await scan(source, createConfig({}), world);
  expect(findings).toHaveLength(5);
  expect(asked).toBe(1);
});

test("of many files it is asked for before they are gone through", () =>
  withRepository(async ({ path: cwd, write }) => {
    for (let file = 0; file < 600; file++) write(`file-${file}.txt`, "nothing\n");
    let asked = 0;
    const world = {
      repositoryKey: () => {
        asked++;
        return Promise.reject(new Error("nobody needs it"));
      },
    };
    const { findings } = await scan(createFilesSource(["."], { cwd }), createConfig({}), world);
    expect(findings).toEqual([]);
    expect(asked).toBe(1);
  }));
