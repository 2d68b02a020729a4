import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { typeRequest } from "../../src/enforcement/type-request.ts";

test.each(["sh", "bash"])("what %s hands on is the body, whatever stands in it", (shell) => {
  const body = { a: `don't "$(id)" \`x\``, b: "back\\slash \\n\n\t", c: "Größe 😀 \x7f", d: ["\\", "'"] };
  const command = typeRequest("PUT", "repos/acme/shop/rulesets/1", JSON.stringify(body));
  // PowerShell has the same quotes, pipes ASCII, and takes no line that is not whole.
  expect(command).toMatch(/^echo '[\x20-\x26\x28-\x7e]*' \| gh api --method PUT \S+ --input -$/);
  const { stdout } = spawnSync(shell, ["-c", `gh() { cat; }; ${command}`], { encoding: "utf8" });
  expect(JSON.parse(stdout)).toEqual(body);
});

test("one without a body is a call alone", () =>
  expect(typeRequest("DELETE", "repos/acme/shop/branches/main/protection")).toBe(
    "gh api --method DELETE repos/acme/shop/branches/main/protection",
  ));
