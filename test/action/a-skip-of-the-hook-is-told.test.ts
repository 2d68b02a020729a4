import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";

test("a commit that was made past the hook is named, and its reason is not repeated", () => {
  let skipped = "";
  const feature = async (git: {
    write(path: string, text: string): void;
    commit(message: string): Promise<string>;
  }) => {
    git.write("a.txt", "a\n");
    await git.commit("Add");
    git.write("b.txt", "b\n");
    skipped = await git.commit("Add another\n\nLeakgate-Skip: it was revoked yesterday");
  };
  return withScenario({ feature }, async ({ run }) => {
    const { status, summary, everything } = await run();
    expect(status).toBe(0);
    expect(summary).toContain(`${skipped.slice(0, 12)} was committed past the hook`);
    expect(summary).toContain("would have been blocked locally");
    expect(everything).not.toContain("revoked yesterday");
  });
});
