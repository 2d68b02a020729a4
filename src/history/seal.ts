import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Lines that only who has the secret can read or have written. */
interface Seal {
  /** Tells guessable values apart, run for run: nobody without the secret can try a word list on what it made. */
  readonly runKey?: string;
  close(lines: string): string;
  /** What of a text counts: as lines, and as it stands in the text. */
  open(text: string): { readonly lines: string; readonly kept: string };
}

/** Without a secret all counts that was written to the end of its line. */
const open: Seal = {
  close: (lines) => lines,
  open(text) {
    const lines = text.slice(0, text.lastIndexOf("\n") + 1);
    return { lines, kept: lines };
  },
};

const cipher = "aes-256-gcm";
const [nonceLength, tagLength] = [12, 16];

/**
 * One line for each batch, encrypted and authenticated: places of findings are no secret, but tell outsiders where to look.
 * @param binding what the lines are true for: they count for nothing else
 */
export function createSeal(secret: string | undefined, binding: string): Seal {
  if (secret === undefined) return open;
  const derive = (use: string): Buffer => Buffer.from(hkdfSync("sha256", secret, binding, use, 32));
  const key = derive("leakgate ledger");
  const decrypt = (line: string): string | undefined => {
    const bytes = Buffer.from(line, "base64url");
    if (bytes.length < nonceLength + tagLength) return undefined;
    const reader = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength)).setAAD(Buffer.from(binding));
    reader.setAuthTag(bytes.subarray(-tagLength));
    try {
      return reader.update(bytes.subarray(nonceLength, -tagLength)).toString() + reader.final("utf8");
    } catch {
      return undefined;
    }
  };
  return {
    runKey: derive("leakgate identities").toString("base64"),
    close(lines) {
      if (lines === "") return "";
      const nonce = randomBytes(nonceLength);
      const writer = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(binding));
      const sealed = Buffer.concat([nonce, writer.update(lines), writer.final(), writer.getAuthTag()]);
      return `${sealed.toString("base64url")}\n`;
    },
    open(text) {
      let [lines, kept] = ["", ""];
      for (const line of text.split("\n")) {
        const plain = decrypt(line);
        if (plain === undefined) continue;
        lines += plain;
        kept += `${line}\n`;
      }
      return { lines, kept };
    },
  };
}
