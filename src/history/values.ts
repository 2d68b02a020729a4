import { createFingerprint } from "../fingerprint.ts";
import { openBlobs } from "../git/blobs.ts";
import { createScanner } from "../scanner/scanner.ts";
import type { Finding } from "../types.ts";

/**
 * Findings of a history hold no value, since workers send none. This reads those that are wanted again, from the object that
 * each was found in; what is not found there by the same fingerprint stays without.
 * @param wanted of rules whose values cannot be guessed: their fingerprints need no key
 */
export async function readValues(
  findings: readonly Finding[],
  wanted: (finding: Finding) => boolean,
  cwd?: string,
): Promise<Finding[]> {
  const chosen = findings.filter((finding) => wanted(finding) && finding.rule.highEntropy);
  const reader = openBlobs(cwd);
  try {
    const asked = chosen.flatMap((finding) => {
      const { kind, oid, commit } = finding.location;
      const name = kind === "blob" ? oid : kind === "commit-message" ? commit : undefined;
      return name ? [{ finding, read: reader.request(name) }] : [];
    });
    reader.end();
    const whole = new Map<Finding, Finding>();
    for (const { finding, read } of asked) {
      const content = await read();
      const found = createScanner([finding.rule])
        .scan(content ?? Buffer.alloc(0))
        .find(({ rule, secret, keyName }) => createFingerprint(rule, secret, keyName, "") === finding.fingerprint);
      if (found) whole.set(finding, { ...finding, secret: found.secret });
    }
    return findings.map((finding) => whole.get(finding) ?? finding);
  } finally {
    reader.close();
  }
}
