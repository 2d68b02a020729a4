/**
 * Makes openapi.json, the part of GitHub's OpenAPI description that the stand-in speaks:
 * `node test/github/extract-openapi.ts PATH-OF-@octokit/openapi`. The package is 449 MB unpacked, hence the extract.
 * https://github.com/octokit/openapi (MIT)
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const operations = `
  actions: download-artifact get-artifact get-github-actions-default-workflow-permissions-repository
    get-github-actions-permissions-repository get-workflow get-workflow-access-to-repository get-workflow-run
    list-artifacts-for-repo list-repo-workflows list-workflow-run-artifacts
  apps: create-installation-access-token get-authenticated get-by-slug get-repo-installation
    list-repos-accessible-to-installation
  checks: create get list-annotations list-for-ref update
  code-scanning: get-sarif upload-sarif
  git: get-ref
  issues: add-assignees add-labels create create-comment create-label delete-comment get get-comment get-label list
    list-comments list-for-repo list-labels-for-repo list-labels-on-issue lock remove-label set-labels update
    update-comment update-label check-user-can-be-assigned
  meta: root
  orgs: get
  pulls: create-reply-for-review-comment create-review create-review-comment delete-pending-review
    delete-review-comment dismiss-review get get-review get-review-comment list list-comments-for-review list-commits
    list-files list-review-comments list-reviews merge submit-review update update-review update-review-comment
  rate-limit: get
  repos: codeowners-errors compare-commits create-commit-status create-org-ruleset create-repo-ruleset
    delete-branch-protection delete-org-ruleset delete-repo-ruleset get get-branch get-branch-protection
    get-branch-rules get-collaborator-permission-level get-combined-status-for-ref get-commit get-content get-org-ruleset get-org-rulesets get-repo-ruleset
    get-repo-rulesets list-branches list-commit-statuses-for-ref list-for-org
    list-pull-requests-associated-with-commit update-branch-protection update-org-ruleset update-repo-ruleset
  search: issues-and-pull-requests
  security-advisories: create-repository-advisory list-repository-advisories
  teams: get-membership-for-user-in-org
  users: get-authenticated get-by-username
`;

const wanted = new Set(
  [...operations.matchAll(/([\w-]+): ([^:]*)(?=\s[\w-]+:|$)/g)].flatMap(([, room, names]) =>
    names!
      .trim()
      .split(/\s+/)
      .map((name) => `${room}/${name}`),
  ),
);

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;
type JsonObject = { [key: string]: Json };
const wordy = new Set(["description", "example", "examples", "externalDocs", "summary", "title", "tags", "headers"]);

/** Leaves out what only people read. Below `properties` the keys are names and all of them stay. */
function trim(value: Json, named = false): Json {
  if (Array.isArray(value)) return value.map((entry) => trim(entry));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => named || !(wordy.has(key) || key.startsWith("x-")));
  return Object.fromEntries(kept.map(([key, entry]) => [key, trim(entry, !named && key === "properties")]));
}

/** The object under a name, made where it is not there yet. */
function open(parent: Json | undefined, name: string): JsonObject {
  const object = parent as JsonObject;
  object[name] ??= {};
  return object[name] as JsonObject;
}

const folder = process.argv[2];
if (!folder) throw new Error("usage: node test/github/extract-openapi.ts PATH-OF-@octokit/openapi");
const full = JSON.parse(readFileSync(join(folder, "generated/api.github.com.json"), "utf8"));
const extract: JsonObject = { openapi: full.openapi, info: trim(full.info), paths: {}, components: {} };

for (const [path, methods] of Object.entries<JsonObject>(full.paths))
  for (const [method, operation] of Object.entries<JsonObject>(methods as never)) {
    if (!wanted.delete(String(operation["operationId"]))) continue;
    open(extract["paths"], path)[method] = trim(operation);
  }
if (wanted.size > 0) throw new Error(`not in this version of the description: ${[...wanted].join(", ")}`);

const components = extract["components"] as JsonObject;
let pending = JSON.stringify(extract["paths"]);
while (pending) {
  let found = "";
  for (const [, kind, name] of pending.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
    const group = open(components, kind!);
    if (name! in group) continue;
    group[name!] = trim(full.components[kind!][name!]);
    found += JSON.stringify(group[name!]);
  }
  pending = found;
}

/** One path or schema a line, so that a newer description shows up as a readable diff. */
const lines = (group: Json) =>
  `{\n${Object.entries(group as JsonObject)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`)
    .join(",\n")}\n}`;
const groups = Object.entries(components).map(([kind, group]) => `${JSON.stringify(kind)}:${lines(group)}`);
const text = `{"openapi":${JSON.stringify(extract["openapi"])},"info":${JSON.stringify(extract["info"])},
"paths":${lines(extract["paths"]!)},
"components":{${groups.join(",\n")}}}\n`;
JSON.parse(text);
writeFileSync(join(import.meta.dirname, "openapi.json"), text);
copyFileSync(join(folder, "LICENSE"), join(import.meta.dirname, "openapi.LICENSE"));
console.log(`openapi.json: ${Object.keys(extract["paths"] as JsonObject).length} paths, ${text.length} bytes`);
