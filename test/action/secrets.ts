import { randomBytes } from "node:crypto";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A GitHub token with a right checksum that nobody was ever given. */
export function createGitHubToken(): string {
  const body = [...randomBytes(30)].map((byte) => alphabet[byte % 62]).join("");
  return `${"ghp"}_${body}${encodeCrc32Base62(body)}`;
}

/** The forms in which a value could slip into an output. */
export function listForms(secret: string): string[] {
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from("x".repeat(shift) + secret)
      .toString("base64")
      .slice(4, -4),
  );
  return [
    secret,
    encodeURIComponent(secret),
    [...secret].reverse().join(""),
    Buffer.from(secret).toString("hex"),
    ...base64,
  ];
}
