import type { GitHubClient } from "../github/client.ts";
import { explainRefusal } from "./refusal.ts";

/** Of the default branch. */
export interface RepositoryFiles {
  readonly workflows: readonly { readonly path: string; readonly text: string }[];
  readonly codeOwners?: { readonly path: string; readonly text: string };
  /** Names of branches below `release/` and `releases/`. */
  readonly releaseBranches: readonly string[];
  readonly furtherBranches: number;
  /** Files that GitHub did not give whole. */
  readonly unseen: readonly string[];
}

/** GitHub takes CODEOWNERS from the first of these. */
export const codeOwnersPlaces: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** So many repositories in one request: some hundred kilobytes of workflows. */
const batchSize = 20;
const mostBranches = 10;

interface Blob {
  readonly text?: string | null;
  readonly isTruncated?: boolean;
}
interface Refs {
  readonly totalCount: number;
  readonly nodes: readonly { readonly prefix: string; readonly name: string }[];
}
interface Answer {
  readonly workflows: { readonly entries?: readonly { readonly name: string; readonly object: Blob | null }[] } | null;
  readonly owners0: Blob | null;
  readonly owners1: Blob | null;
  readonly owners2: Blob | null;
  readonly release: Refs | null;
  readonly releases: Refs | null;
}
type Answers = Readonly<Record<string, Answer | null>>;

const gate = `fragment gate on Repository {
  workflows: object(expression: "HEAD:.github/workflows") {
    ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
  }
  ${codeOwnersPlaces.map((path, place) => `owners${place}: object(expression: "HEAD:${path}") { ... on Blob { text isTruncated } }`).join("\n  ")}
  release: refs(refPrefix: "refs/heads/release/", first: ${mostBranches}) { totalCount nodes { prefix name } }
  releases: refs(refPrefix: "refs/heads/releases/", first: ${mostBranches}) { totalCount nodes { prefix name } }
}`;

/**
 * Workflows, CODEOWNERS and release branches of many repositories, twenty a request.
 * @param names "owner/name"
 * @returns without those that GitHub does not give; and why, by name
 */
export async function readFiles(
  client: GitHubClient,
  names: readonly string[],
): Promise<{ files: ReadonlyMap<string, RepositoryFiles>; refused: ReadonlyMap<string, string> }> {
  const files = new Map<string, RepositoryFiles>();
  const refused = new Map<string, string>();
  for (let start = 0; start < names.length; start += batchSize) {
    const batch = names.slice(start, start + batchSize);
    const { answers, words } = await askFor(client, batch);
    for (const [place, name] of batch.entries()) {
      const answer = answers[`r${place}`];
      if (answer) files.set(name, arrange(answer));
      else refused.set(name, words.get(`r${place}`) ?? "GitHub gave no answer for it");
    }
  }
  return { files, refused };
}

async function askFor(
  client: GitHubClient,
  batch: readonly string[],
): Promise<{ answers: Answers; words: ReadonlyMap<string, string> }> {
  const variables = Object.fromEntries(
    batch.flatMap((name, place) => {
      const [owner, repo] = name.split("/");
      return [
        [`o${place}`, owner!],
        [`n${place}`, repo!],
      ];
    }),
  );
  const query = `query(${batch.map((_, place) => `$o${place}: String!, $n${place}: String!`).join(", ")}) {
${batch.map((_, place) => `  r${place}: repository(owner: $o${place}, name: $n${place}) { ...gate }`).join("\n")}
}
${gate}`;
  try {
    return { answers: await client.graphql<Answers>(query, variables), words: new Map() };
  } catch (error) {
    // One repository that is not there makes an error of all; the others' answers are beside it.
    const { data, errors } = error as { data?: Answers | null; errors?: { path?: unknown[]; message: string }[] };
    if (!data || !errors) throw explainRefusal(error, "read workflows", "the permission contents: read");
    const words = errors.map(({ path, message }) => [String(path?.[0] ?? ""), message] as const);
    // An answer with a hole in it is no answer.
    const whole = Object.entries(data).map(([key, answer]) => [key, words.some(([at]) => at === key) ? null : answer]);
    return { answers: Object.fromEntries(whole), words: new Map(words) };
  }
}

function arrange(answer: Answer): RepositoryFiles {
  const entries = (answer.workflows?.entries ?? []).filter(({ name }) => /\.ya?ml$/.test(name));
  const path = (name: string) => `.github/workflows/${name}`;
  const owners = [answer.owners0, answer.owners1, answer.owners2];
  const place = owners.findIndex((blob) => typeof blob?.text === "string");
  const refs = [answer.release, answer.releases].filter((list) => list !== null);
  const branches = refs.flatMap(({ nodes }) => nodes.map(({ prefix, name }) => `${prefix}${name}`));
  return {
    workflows: entries.flatMap(({ name, object }) => (object?.text ? [{ path: path(name), text: object.text }] : [])),
    ...(place >= 0 && { codeOwners: { path: codeOwnersPlaces[place]!, text: owners[place]!.text! } }),
    releaseBranches: branches.map((name) => name.replace(/^refs\/heads\//, "")),
    furtherBranches: refs.reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0),
    unseen: entries.flatMap(({ name, object }) =>
      object?.isTruncated || typeof object?.text !== "string" ? [`${path(name)} is too large or no text`] : [],
    ),
  };
}
