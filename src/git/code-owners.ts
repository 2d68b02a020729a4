import { runGit } from "./run.ts";

/** The CODEOWNERS that counts at a commit: GitHub takes the first of three places. "" where there is none. */
export async function readCodeOwners(commit: string, cwd?: string): Promise<string> {
  for (const path of [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]) {
    const options = { accept: [0, 128], cwd };
    const text = (await runGit(["cat-file", "blob", `${commit}:${path}`], options)).toString("utf8");
    if (text) return text;
  }
  return "";
}
