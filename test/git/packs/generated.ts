import { randomBytes } from "node:crypto";
import { encodeCrc32Base62 } from "../../../src/rules/checksums.ts";
import type { Repository } from "../repository.ts";

/** A token that passes its own checksum. */
function makeToken(): string {
  const random = randomBytes(60)
    .toString("base64")
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, 30);
  return `ghp${"_"}${random}${encodeCrc32Base62(random)}`;
}

function makeLine(number: number): string {
  switch (number % 12) {
    case 3:
      return `key = "${makeToken()}"`;
    case 5:
      return `  password: ${randomBytes(9).toString("base64url")}`;
    case 7:
      return `-----BEGIN ${"RSA"} PRIVATE KEY-----\n${randomBytes(48).toString("base64")}\n${randomBytes(48).toString("base64")}`;
    case 9:
      return `-----END ${"RSA"} PRIVATE KEY-----`;
    default:
      return `const value${number} = compute(${number * 7919}, "text ${number}");`;
  }
}

/** Versions of a file as people make them: lines are added, changed, cut, moved and taken out. */
function* makeVersions(seed: number): Generator<string> {
  let state = seed;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % limit;
  };
  let number = 0;
  let lines = Array.from({ length: 60 }, () => makeLine(number++));
  for (;;) {
    for (let change = next(4); change >= 0; change--) {
      const at = next(lines.length);
      const kind = next(6);
      if (kind < 2) lines.splice(at, 0, makeLine(number++));
      else if (kind === 2) lines[at] = `${lines[at]!.slice(0, next(lines[at]!.length + 1))}${makeLine(number++)}`;
      else if (kind === 3 && lines.length > 20) lines.splice(at, 1 + next(3));
      else if (kind === 4) lines = [...lines.slice(at), ...lines.slice(0, at)];
      else lines[at] = makeLine(number++);
    }
    yield lines.join(next(5) === 0 ? "\r\n" : "\n") + (next(3) === 0 ? "" : "\n");
  }
}

/** Commits versions of files of several kinds: text, text in UTF-16, one long line, and random bytes. */
export async function commitVersions(repository: Repository, seed: number, commits: number): Promise<void> {
  const [text, wide, long] = [makeVersions(seed), makeVersions(seed + 1), makeVersions(seed + 2)];
  const noise = randomBytes(3000);
  for (let commit = 0; commit < commits; commit++) {
    repository.write(`text-${seed}.js`, text.next().value!);
    repository.write(`wide-${seed}.txt`, Buffer.from(`\ufeff${wide.next().value}`, "utf16le"));
    repository.write(`long-${seed}.js`, `${long.next().value!.replaceAll("\n", ";").repeat(2)}${commit}`);
    repository.write(`noise-${seed}.bin`, Buffer.concat([noise, randomBytes(20)]));
    await repository.commit(`version ${commit}`);
  }
}
