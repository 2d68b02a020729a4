import { expect, test } from "vitest";
import { listPlayed } from "./answer.ts";
import { matchOperation, operations } from "./openapi.ts";
import { checkRequest, checkResponse } from "./schema.ts";

test("every operation of the extract is played, and nothing else", () => {
  expect(listPlayed().sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
});

test("every schema of the extract compiles", () => {
  for (const operation of operations) {
    checkRequest(operation, {}, {}, {});
    for (const status of Object.keys(operation.responses)) checkResponse(operation, Number(status), {});
  }
});

test.each([
  ["GET", "/user", "users/get-authenticated", {}],
  ["GET", "/repos/a/b/pulls/comments/5", "pulls/get-review-comment", { comment_id: "5" }],
  ["GET", "/repos/a/b/contents", "repos/get-content", { path: "" }],
  ["GET", "/repos/a/b/contents/x/y%20z", "repos/get-content", { path: "x/y z" }],
  ["GET", "/repos/a/b/rules/branches/release%2F1", "repos/get-branch-rules", { branch: "release/1" }],
  ["GET", "/repos/a/b/branches/release/1/protection", "repos/get-branch-protection", { branch: "release/1" }],
  ["GET", "/repos/a/b/compare/main...eve:x/y", "repos/compare-commits", { base: "main", head: "eve:x/y" }],
  ["GET", "/repos/a/b/commits/main/check-runs", "checks/list-for-ref", { ref: "main" }],
])("%s %s is %s", (method, path, operationId, params) => {
  expect(matchOperation(method, path)).toMatchObject({ operation: { operationId }, params });
});

const find = (id: string) => operations.find(({ operationId }) => operationId === id)!;

test("null is only taken where GitHub allows it, and parts of a composed object are known together", () => {
  const create = (body: object) => checkRequest(find("repos/create-repo-ruleset"), { owner: "a", repo: "b" }, {}, body);
  const ruleset = { name: "gate", enforcement: "active", rules: [{ type: "deletion" }] };
  expect(create(ruleset)).toEqual([]);
  expect(create({ ...ruleset, conditions: { ref_name: { include: ["~ALL"], exclude: [] } } })).toEqual([]);
  expect(create({ ...ruleset, conditionss: {} })).toEqual([expect.stringContaining("conditionss")]);
  expect(create({ ...ruleset, name: null })).not.toEqual([]);
});

test("parts that an object is put together from are closed together", () => {
  const create = (conditions: object) =>
    checkRequest(find("repos/create-org-ruleset"), { org: "a" }, {}, { name: "x", enforcement: "active", conditions });
  const both = { ref_name: { include: ["~ALL"], exclude: [] }, repository_name: { include: ["~ALL"], exclude: [] } };
  expect(create(both)).toEqual([]);
  expect(create({ ...both, repositry_id: {} })).not.toEqual([]);
});

test("an answer that breaks the description is told", () => {
  expect(checkResponse(find("issues/get-label"), 200, { id: "1" })).not.toEqual([]);
  expect(checkResponse(find("issues/get-label"), 299, {})).toEqual(["status 299 is not described"]);
  expect(checkResponse(find("issues/lock"), 204, { a: 1 })).toEqual(["body must be empty"]);
});
