import { SourceError } from "../errors.ts";
import type { BlobReader } from "../git/blobs.ts";
import type { SourceText } from "../types.ts";

export async function readObject(blobs: BlobReader, oid: string): Promise<Buffer> {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}

/** A commit's message is what stands behind the first empty line of its object. */
export function createMessageText(blobs: BlobReader, commit: string): SourceText {
  return {
    kind: "commit-message",
    path: `commit message of ${commit.slice(0, 12)}`,
    commit,
    async read() {
      const content = await readObject(blobs, commit);
      return content.subarray(content.indexOf("\n\n") + 2);
    },
  };
}
