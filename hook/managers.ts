import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { HooksFolder } from "../src/git/hooks-folder.ts";
import { keptName } from "./hook-script.ts";
import { keepLineEnds } from "./line-ends.ts";
import { addToHusky, removeFromHusky } from "./manager-husky.ts";
import { addToPackage, removeFromPackage } from "./manager-package.ts";
import { addToFramework, addToLefthook, removeFromFramework, removeFromLefthook } from "./manager-yaml.ts";
import { changeTracked, readIfThere, writeTracked } from "./write-file.ts";

/** Hooks that leakgate takes part in where another program manages them. */
export const managedHooks = ["pre-commit", "pre-merge-commit", "pre-applypatch", "pre-push"] as const;
export type ManagedHook = (typeof managedHooks)[number];

interface Manager {
  readonly name: string;
  /** Relative to the top of the working tree. */
  readonly files: readonly string[];
  /** Said after it was written. */
  readonly note: string;
}

interface Kind {
  readonly name: string;
  /** What its hook holds: then it is what git runs. */
  readonly mark: RegExp;
  /** What has git run it; absent where its configuration may stand in a file that says something else. */
  readonly install?: string;
  /** The first that is there is edited. */
  readonly configs: readonly string[];
  add(text: string, call: string): string;
  remove(text: string): string;
  readonly note: string;
}

const installFramework = "pre-commit install -t pre-commit -t pre-merge-commit -t pre-push";

const kinds: readonly Kind[] = [
  {
    name: "lefthook",
    mark: /\blefthook\b/,
    install: "lefthook install",
    configs: ["lefthook.yml", "lefthook.yaml", ".lefthook.yml", ".lefthook.yaml"],
    add: addToLefthook,
    remove: removeFromLefthook,
    note: "lefthook takes it up by itself; run `lefthook install` if a push is not scanned.",
  },
  {
    name: "pre-commit",
    mark: /pre-commit\.com|\bpre_commit\b/,
    install: installFramework,
    configs: [".pre-commit-config.yaml"],
    add: addToFramework,
    remove: removeFromFramework,
    note: `Run \`${installFramework}\` once, so that merges and pushes are scanned too.`,
  },
  {
    name: "simple-git-hooks",
    mark: /SIMPLE_GIT_HOOKS/,
    configs: [".simple-git-hooks.json", "simple-git-hooks.json", "package.json"],
    add: addToPackage,
    remove: removeFromPackage,
    note: "Run `npx simple-git-hooks` now: it copies this into the hooks.",
  },
];

/** Adds leakgate to what runs this repository's hooks; undefined where no manager does. @param call the words that start leakgate in sh */
export function installInManager(folder: HooksFolder, call: string): Manager | undefined {
  if (isHusky(folder)) return installInHusky(folder, call);
  const hook = readIfThere(join(folder.path, "pre-commit"));
  const kind = kinds.find(({ mark }) => mark.test(hook));
  const file = kind?.configs.find((name) => usesFile(kind, readIfThere(join(folder.top, name))));
  if (!kind || !file) return undefined;
  changeTracked(folder.top, file, (text) => kind.add(text, call));
  return { name: kind.name, files: [file], note: kind.note };
}

const usesFile = (kind: Kind, text: string): boolean =>
  text !== "" && (kind.name !== "simple-git-hooks" || /"pre-commit"/.test(text));

/** @returns the files that leakgate was taken out of */
export function uninstallFromManagers(folder: HooksFolder): string[] {
  const changed: string[] = [];
  const rewrite = (file: string, remove: (text: string) => string): void => {
    const path = join(folder.top, file);
    if (!existsSync(path)) return;
    const before = readFileSync(path, "utf8");
    const after = keepLineEnds(before, remove);
    if (after === before) return;
    if (after.trim() === "") rmSync(path);
    else writeTracked(folder.top, file, after);
    changed.push(file);
  };
  for (const name of managedHooks) rewrite(`.husky/${name}`, removeFromHusky);
  for (const kind of kinds) for (const file of kind.configs) rewrite(file, kind.remove);
  return changed;
}

/** husky points core.hooksPath at `.husky/_`, whose files call those in `.husky`. https://typicode.github.io/husky */
export const isHusky = ({ path }: HooksFolder): boolean => /[\\/]\.husky[\\/]_$/.test(path);

function installInHusky(folder: HooksFolder, call: string): Manager {
  const files = managedHooks.map((name) => `.husky/${name}`);
  for (const [place, name] of managedHooks.entries()) {
    changeTracked(folder.top, files[place]!, (text) => addToHusky(text, name, call));
  }
  return {
    name: "husky",
    files,
    note: "In a linked worktree husky runs nothing before `npx husky` was run there; `leakgate doctor` tells.",
  };
}

/** A manager whose configuration is at the top. */
interface Configured {
  readonly name: string;
  readonly file: string;
  /** Does git run it? */
  readonly reached: boolean;
  /** What has git run it. */
  readonly install: string;
}

export function listConfigured(folder: HooksFolder): Configured[] {
  const read = (name: string) => readIfThere(join(folder.path, name));
  const hook = read("pre-commit") + read(keptName("pre-commit"));
  const husky = { name: "husky", configs: [".husky/pre-commit"], install: "npx husky", reached: isHusky(folder) };
  const known = [husky, ...kinds.map((kind) => ({ ...kind, reached: kind.mark.test(hook) }))];
  return known.flatMap(({ name, configs, install, reached }) => {
    const file = configs.find((candidate) => existsSync(join(folder.top, candidate)));
    return file === undefined || install === undefined ? [] : [{ name, file, reached, install }];
  });
}
