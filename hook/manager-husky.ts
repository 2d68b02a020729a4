import type { ManagedHook } from "./managers.ts";

const mark = "# leakgate; `leakgate uninstall` takes it out";

/** At the end: what stands before it (lint-staged) may change what is staged. */
export function addToHusky(text: string, name: ManagedHook, call: string): string {
  const before = removeFromHusky(text);
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  return `${before}${gap}${call} ${name} "$@" || exit $? ${mark}\n`;
}

export function removeFromHusky(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.endsWith(mark))
    .join("\n");
}
