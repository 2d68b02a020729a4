import { execFile } from "node:child_process";
import { quoteWord, UsageError } from "../src/errors.ts";
import { findGitHubCli } from "../src/git/program.ts";
import type { Shell } from "./shell.ts";

/** Which GitHub, and who asks. */
interface GitHubAccess {
  readonly apiUrl: string;
  readonly token: string;
}

/**
 * GITHUB_TOKEN, else GH_TOKEN, else what the GitHub CLI is logged in with, which is said.
 * @throws UsageError where there is none
 */
export async function readAccess({ environment, err, quiet }: Shell): Promise<GitHubAccess> {
  const apiUrl = readApiUrl(environment);
  const given = environment["GITHUB_TOKEN"] || environment["GH_TOKEN"];
  if (given) return { apiUrl, token: given.trim() };
  const { hostname } = new URL(apiUrl);
  const host = hostname === "api.github.com" ? "github.com" : hostname.replace(/^api\.(?=.*\.ghe\.com$)/, "");
  const token = await askGitHubCli(host);
  if (!token)
    throw new UsageError(
      "there is no token for GitHub",
      "Set GITHUB_TOKEN (or GH_TOKEN), or log in with the GitHub CLI: gh auth login",
    );
  if (!quiet) err.write(`leakgate: with the token that gh is logged in with at ${host}\n`);
  return { apiUrl, token };
}

/** @throws UsageError where GITHUB_API_URL is no address of a server */
export function readApiUrl({ GITHUB_API_URL: set }: NodeJS.ProcessEnv): string {
  const url = (set || "https://api.github.com").replace(/\/$/, "");
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
  throw new UsageError(
    "GITHUB_API_URL is no address of a server",
    "Unset it for github.com; an Enterprise Server's is https://HOST/api/v3, and that of ghe.com https://api.NAME.ghe.com.",
  );
}

function askGitHubCli(host: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(findGitHubCli(), ["auth", "token", "--hostname", host], { timeout: 20_000 }, (error, stdout) =>
      resolve(error ? "" : stdout.trim()),
    );
  });
}

/** @throws UsageError unless it is "owner/name" or, where `organization` may be named, an account's name */
export function parseTarget(positionals: readonly string[], command: string): string {
  const [target = "", ...rest] = positionals;
  const name = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
  const [owner = "", repo, ...more] = target.split("/");
  const isRepository = repo !== undefined && /^[\w.-]{1,100}$/.test(repo) && !/^\.{1,2}$/.test(repo);
  if (rest.length === 0 && more.length === 0 && name.test(owner) && (repo === undefined || isRepository)) return target;
  throw new UsageError(
    target === ""
      ? "no repository and no organisation is named"
      : `${quoteWord(positionals.join(" "))} is no repository`,
    `Write owner/name, or the name of an organisation: \`leakgate ${command} acme/shop\`.`,
  );
}
