import { SourceError } from "../errors.ts";
import type { BlobReader } from "../git/blobs.ts";
import { readMessage } from "../git/message.ts";
import type { SourceText } from "../types.ts";

export async function readObject(blobs: BlobReader, oid: string): Promise<Buffer> {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}

/** A name that a commit brought, of a file or of a submodule. */
export const createNameText = (path: string, commit: string): SourceText => ({
  kind: "file-name",
  path,
  commit,
  read: () => Buffer.from(path),
});

const createText = (blobs: BlobReader, path: string, oid: string): SourceText => ({
  kind: "commit-message",
  path,
  commit: oid,
  read: async () => readMessage(await readObject(blobs, oid)),
});

export const createMessageText = (blobs: BlobReader, commit: string): SourceText =>
  createText(blobs, `commit message of ${commit.slice(0, 12)}`, commit);

export const createTagText = (blobs: BlobReader, tag: string): SourceText =>
  createText(blobs, `message of tag ${tag.slice(0, 12)}`, tag);

/** The name that a remote gets to know, without what git puts before it. */
export function createRefText(ref: string): SourceText {
  const [, folder = "", name = ref] = /^refs\/(heads|tags)\/(.*)$/s.exec(ref) ?? [];
  const what = folder === "heads" ? "branch" : folder === "tags" ? "tag" : "reference";
  return { kind: "commit-message", path: `pushed ${what} name`, read: () => Buffer.from(name) };
}
