/** Writes the parts of README.md that are made from the project itself: `node docs/write-readme.ts`. A test compares them. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { server } from "../test/demo/nelson.ts";
import { withRepository } from "../test/git/repository.ts";

const root = join(import.meta.dirname, "..");

/** What Nelson sees on his terminal. */
function renderBlockedCommit(): Promise<string> {
  return withRepository(async (git) => {
    await git.run("node", [join(root, "dist/hook.js"), "init"]);
    git.write("server.ts", server);
    await git.git("add", "server.ts");
    const { stdout, stderr } = await git.run("git", ["commit", "--message", "orders from the database"]);
    return (stdout + stderr).replaceAll(`node ${join(root, "dist/hook.js")}`, "leakgate").trimEnd();
  });
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function renderInputs(): string {
  const { inputs, outputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as Metadata;
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
  return [
    "| input | default | |",
    "|---|---|---|",
    ...Object.entries(inputs).map(
      ([name, input]) =>
        `| \`${name}\` | ${input.default ? `\`${input.default}\`` : ""} | ${cell(input.description)} |`,
    ),
    "",
    "| output | |",
    "|---|---|",
    ...Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`),
  ].join("\n");
}

/** @param readme the page; gives it with each `<!-- name -->…<!-- /name -->` block made anew */
export async function renderReadme(readme: string): Promise<string> {
  const workflow = readFileSync(join(root, "docs/workflows/pull-request.yml"), "utf8").trimEnd();
  const blocks: Record<string, string> = {
    hook: `\`\`\`text\n$ git commit -m "orders from the database"\n${await renderBlockedCommit()}\n\`\`\``,
    workflow: `\`\`\`yaml\n${workflow}\n\`\`\``,
    inputs: renderInputs(),
  };
  return Object.entries(blocks).reduce(
    (page, [name, text]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, open, close) => `${open}${text}\n${close}`,
      ),
    readme,
  );
}

if (process.argv[1] === import.meta.filename) {
  const file = join(root, "README.md");
  const old = readFileSync(file, "utf8");
  const fresh = await renderReadme(old);
  // How long it took this time is no reason to write the page.
  const withoutTime = (page: string): string => page.replaceAll(/\bin \d+ ms\b/g, "");
  if (withoutTime(fresh) !== withoutTime(old)) writeFileSync(file, fresh);
}
