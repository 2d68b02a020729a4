import { expect, test } from "vitest";
import { createConfig } from "../src/config/index.ts";
import { scan } from "../src/scan.ts";
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
