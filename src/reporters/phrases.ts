import type { Finding, Scanned, Skipped } from "../types.ts";
import { escapeTerminal } from "./escape.ts";

/** Whether the issuer still accepts a value, as a sentence without its end; "" where nobody asked, or nothing is known. */
export function renderValidity({ validity, validityEvidence: said }: Finding): string {
  if (validity === "active") return `it is alive: ${said}`;
  return validity === "inactive" ? `it is dead: ${said}` : "";
}

/** How long it opens and what lives shorter, as sentences; "" where nothing is known. */
export function renderLifetime({ lifetime }: Finding): string {
  return lifetime ? [lifetime.says, lifetime.instead].filter(Boolean).join(" ") : "";
}

export const renderPlural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** `path:line:column`, which terminals and editors open on a click. */
export function renderPlace({ location }: Finding): string {
  const { path, region, kind, commit } = location;
  const where = kind === "file-name" ? `${path} (its name)` : `${path}:${region.startLine}:${region.startColumn}`;
  return escapeTerminal(commit ? `${where} (commit ${commit.slice(0, 12)})` : where);
}

/** @param noun what the texts are that are no files: names of files, commit messages, standard input */
export function renderScanned({ blobs, bytes, texts, commits, noNewLine }: Scanned, noun = "name"): string {
  const parts = [
    ...(commits === undefined ? [] : [renderPlural(commits, "commit")]),
    renderPlural(blobs, "file"),
    ...(texts > 0 ? [renderPlural(texts, noun)] : []),
  ];
  const told = `${parts.join(", ")} (${renderBytes(bytes)})`;
  if (noNewLine === undefined) return told;
  if (noNewLine > 0)
    return `${told}, ${blobs + texts === 0 ? "since " : ""}${renderPlural(noNewLine, "change")} ${noNewLine === 1 ? "brings" : "bring"} no new line`;
  return blobs + texts === 0 ? `${told}, since nothing is changed` : told;
}

export function renderBytes(bytes: number): string {
  if (bytes < 1000) return renderPlural(bytes, "byte");
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

/** What was left out on purpose, counted by reason. */
export function renderSkipped(skipped: readonly Skipped[]): string[] {
  const counts = new Map<string, number>();
  for (const { reason, failed } of skipped) if (!failed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `skipped ${count} (${escapeTerminal(reason)})`);
}
