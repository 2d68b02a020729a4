import { ConfigError } from "../src/errors.ts";
import { managedHooks } from "./managers.ts";

type Json = Record<string, unknown>;

/** simple-git-hooks: a command for each hook, in package.json or in a file of its own. https://github.com/toplenboren/simple-git-hooks */
export function addToPackage(text: string, call: string): string {
  return editHooks(text, (hooks) => {
    const added = Object.fromEntries(
      managedHooks.map((name) => [
        name,
        [dropOwn(hooks[name], name), `${call} ${name} "$@"`].filter(Boolean).join(" && "),
      ]),
    );
    return { ...hooks, ...added };
  });
}

export function removeFromPackage(text: string): string {
  return editHooks(text, (hooks) => {
    const kept = { ...hooks };
    for (const name of managedHooks) {
      const others = dropOwn(hooks[name], name);
      if (others !== "") kept[name] = others;
      else delete kept[name];
    }
    return kept;
  });
}

function dropOwn(command: unknown, name: string): string {
  // Another's program may be called like the executable is: it goes by its name.
  const own = new RegExp(`^(?:node \\S.*|'.*leakgate.*') ${name} "\\$@"$`, "i");
  const parts = String(command ?? "").split(" && ");
  return parts.filter((part) => !own.test(part)).join(" && ");
}

function editHooks(text: string, edit: (hooks: Json) => Json): string {
  let whole: Json;
  try {
    whole = JSON.parse(text);
  } catch (cause) {
    throw new ConfigError(
      "the configuration of simple-git-hooks is not JSON",
      "Correct it, then run leakgate init again.",
      { cause },
    );
  }
  const isPackage =
    "simple-git-hooks" in whole || "name" in whole || "dependencies" in whole || "devDependencies" in whole;
  if (isPackage && !("simple-git-hooks" in whole)) return text;
  const edited = isPackage ? { ...whole, "simple-git-hooks": edit(whole["simple-git-hooks"] as Json) } : edit(whole);
  if (JSON.stringify(edited) === JSON.stringify(whole)) return text;
  const indent = /^\{\r?\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  return `${JSON.stringify(edited, undefined, indent)}${text.endsWith("\n") ? "\n" : ""}`;
}
