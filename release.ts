/**
 * Makes a release. `node release.ts --dry-run` makes everything in build/release and says what would be published;
 * `--publish`, which the release workflow calls for a tag, publishes. Steps, in order:
 *
 * 1. what must be true: the version, its section of the changelog, the tag, no placeholder, dist/ as the sources build it
 * 2. what is made: the npm package, the software bill of materials, this system's executable, checksums, release notes
 * 3. what is published: npm with provenance, the GitHub release, the moving tag of the major version
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBill } from "./bill.ts";
import { buildExecutable, executableName } from "./sea.ts";

const root = import.meta.dirname;
const folder = join(root, "build", "release");
const isDry = process.argv.includes("--dry-run");
if (isDry === process.argv.includes("--publish")) throw new Error("usage: node release.ts --dry-run | --publish");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
const tag = `v${version}`;
const major = tag.replace(/\..*$/, "");
const repository = process.env["GITHUB_REPOSITORY"] ?? "OWNER/leakgate";

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();

/** Sentences that say why this must not be published. */
function listObstacles(): string[] {
  const says: string[] = [];
  if (!readNotes(version)) says.push(`CHANGELOG.md has no section "## ${version}"`);
  if (run("git", "status", "--porcelain")) says.push("the working tree is not clean");
  if (process.env["GITHUB_REF"] !== `refs/tags/${tag}`) says.push(`this is not a run for the tag ${tag}`);
  if (/\d-/.test(version)) says.push(`${version} is a pre-release, which would move ${major}`);
  const placeholders = ["README.md", "docs/workflows/pull-request.yml", "src/config/schema-url.ts"].filter((file) =>
    readFileSync(join(root, file), "utf8").includes("OWNER/leakgate"),
  );
  if (placeholders.length > 0) says.push(`${placeholders.join(", ")} name OWNER, not the repository`);
  try {
    run(process.execPath, "build.ts", "--check");
  } catch {
    says.push("dist/ is not what the sources build");
  }
  return says;
}

/** A section of the changelog, without its heading. */
function readNotes(name: string): string {
  const text = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const section = text.split(/^## /m).find((part) => part.startsWith(name) && /^\S+(?: - \S+)?\n/.test(part));
  return section?.slice(section.indexOf("\n")).trim() ?? "";
}

function writeChecksums(): void {
  const names = readdirSync(folder).filter((name) => name !== "SHA256SUMS" && name !== "notes.md");
  const lines = names.sort().map((name) => {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
    return `${hash}  ${name}\n`;
  });
  writeFileSync(join(folder, "SHA256SUMS"), lines.join(""));
}

async function makeFiles(): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  run("npm", "pack", "--silent", "--pack-destination", folder);
  writeFileSync(join(folder, "leakgate.cdx.json"), buildBill(root, version));
  const own = join(folder, executableName());
  // The workflow has built those of every system before, and brings them here.
  if (!existsSync(own)) await buildExecutable(own);
  writeFileSync(join(folder, "notes.md"), `${readNotes(version) || readNotes("Unreleased")}\n`);
  writeChecksums();
  return readdirSync(folder).sort();
}

/** The commands that publish. */
function listPublishing(files: readonly string[]): string[][] {
  const at = (name: string) => join("build", "release", name);
  const assets = files.filter((name) => name !== "notes.md").map(at);
  const pack = at(`leakgate-${version}.tgz`);
  return [
    ["npm", "publish", pack, "--provenance", "--access", "public"],
    [
      "gh",
      "release",
      "create",
      tag,
      "--repo",
      repository,
      "--verify-tag",
      "--title",
      tag,
      "--notes-file",
      at("notes.md"),
      ...assets,
    ],
  ];
}

const obstacles = listObstacles();
for (const obstacle of obstacles) console.log(`${isDry ? "would stop" : "stops"}: ${obstacle}`);
if (obstacles.length > 0 && !isDry) process.exit(1);
const files = await makeFiles();
console.log(readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd());
const moveTag = (method: string, path: string, ...fields: string[]) => [
  "gh",
  "api",
  "--silent",
  "--method",
  method,
  `repos/${repository}/git/${path}`,
  ...fields,
  "-f",
  `sha=${run("git", "rev-parse", "HEAD")}`,
];

for (const command of listPublishing(files)) perform(command);
// The moving tag comes last: whoever follows it gets what is complete. The first release of a major version makes it.
if (isDry || !perform(moveTag("PATCH", `refs/tags/${major}`, "-F", "force=true"), false))
  perform(moveTag("POST", "refs", "-f", `ref=refs/tags/${major}`));

/** @returns whether it was done; a failure that is no answer stops */
function perform([program = "", ...args]: string[], mustWork = true): boolean {
  console.log(`${isDry ? "would run" : "runs"}: ${[program, ...args].join(" ")}`);
  if (isDry) return false;
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (status !== 0 && mustWork) throw new Error(`${program} ended with ${status}: nothing after it was done`);
  return status === 0;
}
