import type { Finding } from "../types.ts";

/** Files whose lines can be complete in themselves; others get a code block. */
export const mayBeSuggested = (path: string): boolean => /\.(?:bicep|cs)$|(?:^|\/)appsettings[^/]*\.json$/i.test(path);

/** Stands for the secret while its line is taken apart; no text of a repository is compared with it. */
const hole = "\0";

/**
 * The line without its secret, where it is complete in itself afterwards: a Bicep parameter becomes secure, a connection
 * to Azure SQL signs in by identity. The answer never holds the secret, nor a second value that was found in the line.
 * @param lines of the new version
 * @param neighbours other findings of the same file
 */
export function createSuggestion(
  finding: Finding,
  lines: readonly string[],
  neighbours: readonly Finding[],
): string | undefined {
  const { startLine, endLine, startColumn, endColumn } = finding.location.region;
  const line = lines[startLine - 1];
  if (line === undefined || startLine !== endLine || line.includes(hole)) return undefined;
  const points = [...line.replace(/\r$/, "")];
  const masked = [...points.slice(0, startColumn - 1), hole, ...points.slice(endColumn - 1)].join("");
  const decorated = lines[startLine - 2]?.trimStart().startsWith("@") === true;
  const suggestion = (decorated ? undefined : secureParameter(masked)) ?? signInByIdentity(masked);
  if (suggestion === undefined || suggestion.includes(hole)) return undefined;
  const quoted = [finding, ...neighbours].some(({ secret }) => secret.isIn(suggestion));
  return quoted ? undefined : suggestion;
}

/** https://learn.microsoft.com/azure/azure-resource-manager/bicep/parameters#secure-parameters */
function secureParameter(masked: string): string | undefined {
  const [, indent, name] = /^(\s*)param\s+(\w+)\s+string\s*=\s*'\0'\s*$/.exec(masked) ?? [];
  return name && `${indent}@secure()\n${indent}param ${name} string`;
}

/** https://learn.microsoft.com/sql/connect/ado-net/sql/azure-active-directory-authentication */
function signInByIdentity(masked: string): string | undefined {
  if (!/\.database\.windows\.net\b/i.test(masked) || /authentication\s*=/i.test(masked)) return undefined;
  const signed = masked.replace(/\b(?:password|pwd)\s*=\s*\0(?=[;"'])/i, "Authentication=Active Directory Default");
  if (signed === masked) return undefined;
  return signed.replace(/\b(?:user id|uid|user)\s*=\s*[^;"']*(?:;\s*)?/i, "");
}

/** As GitHub applies it with one click; the fence is longer than any in the code. */
export function renderSuggestion(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}suggestion\n${code}\n${fence}`;
}
