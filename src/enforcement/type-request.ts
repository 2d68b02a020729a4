/** A request that changes something, as people type it: one line, which sh and PowerShell read alike. */
export function typeRequest(method: string, path: string, body?: string): string {
  if (body === undefined) return `gh api --method ${method} ${path}`;
  // Between single quotes both take all as it is but the quote itself; PowerShell pipes ASCII, and the echo of some takes \n for a line.
  const plain = body
    .replace(/\\[\\"bfnrt]/g, (pair) => escapeUnit(JSON.parse(`"${pair}"`)))
    .replace(/['\x7f-\uffff]/g, escapeUnit);
  return `echo '${plain}' | gh api --method ${method} ${path} --input -`;
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
