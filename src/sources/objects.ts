import { SourceError } from "../errors.ts";
import type { BlobReader } from "../git/blobs.ts";
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

/** Headers of commits and tags that hold ids, people, dates and signatures. Any other is somebody's own text. */
const known = /^(?:tree|parent|author|committer|gpgsig(?:-sha256)?|object|type|tag|tagger)$/;

/**
 * What stands behind the first empty line of a commit or tag, and behind it what the headers say in somebody's own words:
 * the tags that a merge brings in stand whole among them. https://git-scm.com/docs/git-commit#_discussion
 */
function readMessage(content: Buffer): Buffer {
  const end = content.indexOf("\n\n");
  const message = end === -1 ? Buffer.alloc(0) : content.subarray(end + 2);
  const headers = content.toString("latin1", 0, end === -1 ? content.length : end).split(/\n(?! )/);
  const own = headers.filter((header) => !known.test(header.split(" ", 1)[0]!));
  if (own.length === 0) return message;
  return Buffer.concat([message, Buffer.from(`\n${own.join("\n").replaceAll("\n ", "\n")}`, "latin1")]);
}

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
