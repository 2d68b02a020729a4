/** Headers of commits and tags that hold ids, people, dates and signatures. Any other is somebody's own text. */
const known = /^(?:tree|parent|author|committer|gpgsig(?:-sha256)?|object|type|tag|tagger)$/;

/**
 * What stands behind the first empty line of a commit or tag, and behind it what the headers say in somebody's own words:
 * the tags that a merge brings in stand whole among them. https://git-scm.com/docs/git-commit#_discussion
 */
export function readMessage(content: Buffer): Buffer {
  const end = content.indexOf("\n\n");
  const message = end === -1 ? Buffer.alloc(0) : content.subarray(end + 2);
  const headers = content.toString("latin1", 0, end === -1 ? content.length : end).split(/\n(?! )/);
  const own = headers.filter((header) => !known.test(header.split(" ", 1)[0]!));
  if (own.length === 0) return message;
  return Buffer.concat([message, Buffer.from(`\n${own.join("\n").replaceAll("\n ", "\n")}`, "latin1")]);
}
