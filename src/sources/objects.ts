import { SourceError } from "../errors.ts";
import type { BlobReader } from "../git/blobs.ts";
import type { SourceText } from "../types.ts";

export async function readObject(blobs: BlobReader, oid: string): Promise<Buffer> {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}

/** The tags that a merge brings in stand whole among its headers. https://git-scm.com/docs/git-commit#_discussion */
const mergedTag = /\nmergetag [^\n]*((?:\n [^\n]*)*)/g;

/** A commit's message is what stands behind the first empty line of its object; the messages of tags that it merged go behind. */
export function createMessageText(blobs: BlobReader, commit: string): SourceText {
  return {
    kind: "commit-message",
    path: `commit message of ${commit.slice(0, 12)}`,
    commit,
    async read() {
      const content = await readObject(blobs, commit);
      const end = content.indexOf("\n\n");
      const message = content.subarray(end + 2);
      const headers = content.toString("latin1", 0, end);
      if (!headers.includes("\nmergetag ")) return message;
      const tags = [...headers.matchAll(mergedTag)].map(([, lines]) => lines!.replaceAll("\n ", "\n"));
      return Buffer.concat([message, Buffer.from(`\n${tags.join("\n")}`, "latin1")]);
    },
  };
}
