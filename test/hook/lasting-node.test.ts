import { expect, test } from "vitest";
import { findLastingNode } from "../../hook/lasting-node.ts";

const resolve = (path: string) =>
  path.replace(/^.*fnm_multishells.[^\\]+/, "C:\\fnm\\node-versions\\v22.1.0\\installation");

test.each([
  ["/opt/homebrew/Cellar/node/25.2.1/bin/node", "/opt/homebrew/opt/node/bin/node"],
  ["/usr/local/Cellar/node@22/22.21.0/bin/node", "/usr/local/opt/node@22/bin/node"],
  ["/usr/bin/node", "/usr/bin/node"],
  ["C:\\Program Files\\nodejs\\node.exe", "C:\\Program Files\\nodejs\\node.exe"],
  [
    "C:\\Users\\ada\\AppData\\Local\\fnm_multishells\\1234_1700000000000\\node.exe",
    "C:\\fnm\\node-versions\\v22.1.0\\installation\\node.exe",
  ],
])("the hooks are given %s as %s", (node, lasting) => {
  expect(findLastingNode(node, { exists: () => true, resolve })).toBe(lasting);
});

test("without Homebrew's link the hooks are given the version itself", () => {
  const node = "/opt/homebrew/Cellar/node/25.2.1/bin/node";
  expect(findLastingNode(node, { exists: (path) => path === node, resolve })).toBe(node);
});
