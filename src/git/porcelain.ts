import { mkdirSync } from "node:fs";
import { simpleGit } from "simple-git";
import { explainFailure } from "./failure.ts";
import { findGit } from "./program.ts";
import type { Remote } from "./range-fetch.ts";
import { fixedConfig, gitEnvironment } from "./run.ts";

/** The few commands for people that a run needs once, where the wait for simple-git does not count. */
interface Porcelain {
  /** True in a clone, bare or not, and in each folder of one. */
  isRepository(): Promise<boolean>;
  /** What a remote's address is set to; undefined where there is no such remote. */
  readAddress(remote: string): Promise<string | undefined>;
  initBare(): Promise<void>;
}

/** Programs that git would start for a person; none of these commands does, and simple-git refuses to hand them on. */
const programs =
  /^(?:(?:GIT_|GIT_SEQUENCE_)?EDITOR|VISUAL|(?:GIT_)?PAGER|(?:GIT|SSH)_ASKPASS|GIT_SSH(?:_COMMAND)?|GIT_PROXY_COMMAND|GIT_EXTERNAL_DIFF|GIT_TEMPLATE_DIR|GIT_EXEC_PATH|PREFIX)$/i;

/**
 * git through simple-git in a folder, which is made where it is missing; environment and configuration as in `runGit`.
 * No command here talks to a remote, so none needs a token. https://github.com/steveukx/git-js
 */
export function openPorcelain(cwd: string): Porcelain {
  mkdirSync(cwd, { recursive: true });
  const environment = Object.fromEntries(Object.entries(gitEnvironment()).filter(([name]) => !programs.test(name)));
  const git = simpleGit({
    baseDir: cwd,
    binary: findGit(),
    config: [...fixedConfig],
    allowEnvironment: Object.keys(environment),
    // What is guarded here is switched off by our own configuration, or stems from the machine and not from a repository.
    unsafe: {
      // `C:\\Program Files` has a blank.
      allowUnsafeCustomBinary: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeConfigEnvCount: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeProtocolOverride: true,
      allowUnsafeCredentialHelper: true,
      allowUnsafeUrlRewrite: true,
      allowUnsafeSshCommand: true,
      allowUnsafeGitProxy: true,
    },
  }).env(environment);
  return {
    isRepository: () => git.revparse("--git-dir").then(Boolean, () => false),
    // Of several the first is fetched from.
    readAddress: (remote) => run(async () => (await git.getConfig(`remote.${remote}.url`)).values[0]),
    initBare: () => run(async () => void (await git.init(true, ["--quiet"]))),
  };
}

/**
 * Opens the clone in `folder`; without one, makes an empty repository in `spare` to fetch into. What is fetched comes from
 * `url`: a checkout of a fork has the fork for its `origin`, whose branches are the contributor's.
 */
export async function openClone(folder: string, spare: string, url: string): Promise<Omit<Remote, "environment">> {
  const clone = openPorcelain(folder);
  if (await clone.isRepository()) {
    const origin = await clone.readAddress("origin");
    return { cwd: folder, url: origin !== undefined && isSameRepository(origin, url) ? "origin" : url };
  }
  await openPorcelain(spare).initBare();
  return { cwd: spare, url, fresh: true };
}

/** Is it `owner/name` alike, by whichever protocol or mirror? A path on this machine is what its administrator chose. */
function isSameRepository(address: string, url: string): boolean {
  if (/^(?:file:|[/.]|[a-z]:[\\/])/i.test(address)) return true;
  const nameOf = (text: string) => /([^/:]+\/[^/]+?)(?:\.git)?\/*$/.exec(text)?.[1]?.toLowerCase();
  return nameOf(address) === nameOf(url);
}

async function run<Answer>(action: () => Promise<Answer>): Promise<Answer> {
  try {
    return await action();
  } catch (cause) {
    throw explainFailure(
      "git failed",
      (cause as Error).message,
      "Run `git status` by hand in this folder to see more.",
    );
  }
}
