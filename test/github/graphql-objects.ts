/** Files and folders of a repository, as GraphQL gives them. */
import { readBranch, readEntry } from "./git-store.ts";
import { GraphqlFault } from "./graphql-root.ts";
import type { Repository } from "./state.ts";
import { checkAccess, type Token } from "./tokens.ts";

/** "HEAD:path" at the tip of the default branch. Needs `contents`, as the REST answer does. */
export async function renderObject(token: Token, repository: Repository, expression: string): Promise<unknown> {
  try {
    checkAccess(token, repository, ["contents"], "read");
  } catch {
    throw new GraphqlFault("FORBIDDEN", "Resource not accessible by integration");
  }
  const path = expression.replace(/^HEAD:/, "");
  const head = await readBranch(repository.gitDir, repository.defaultBranch);
  const entry = head === undefined ? undefined : await readEntry(repository.gitDir, head, path);
  if (!entry) return null;
  if (entry.type === "file")
    return { __typename: "Blob", text: entry.content.toString(), isTruncated: false, isBinary: false };
  return {
    __typename: "Tree",
    entries: entry.entries.map(({ name, type }) => ({
      name,
      type: type === "dir" ? "tree" : "blob",
      object: () => renderObject(token, repository, `HEAD:${path}/${name}`),
    })),
  };
}
