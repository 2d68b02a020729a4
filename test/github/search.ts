/** Search over issues and pull requests, and the rate limit's own page. */
import type { Handlers } from "./call.ts";
import { renderIssue } from "./issues.ts";
import { renderPage } from "./pages.ts";
import { validationFailed } from "./reply.ts";
import type { Issue, Repository } from "./state.ts";

const known = new Set(["repo", "is", "type", "state", "label", "author", "assignee", "in", "org", "user"]);

/** `repo:acme/shop is:issue label:"a b" in:body word "two words"` */
function parseQuery(text: string): { qualifiers: [string, string][]; words: string[] } {
  const qualifiers: [string, string][] = [];
  const words: string[] = [];
  for (const [, name, quoted, plain] of text.matchAll(/(?:(\w+):)?(?:"([^"]*)"|([^\s"]+))/g)) {
    const value = quoted ?? plain ?? "";
    if (name && known.has(name)) qualifiers.push([name, value]);
    else words.push(name ? `${name}:${value}` : value);
  }
  return { qualifiers, words };
}

function matches(repository: Repository, issue: Issue, name: string, value: string): boolean {
  const isPull = repository.pulls.has(issue.number);
  const full = `${repository.owner}/${repository.name}`;
  if (name === "repo") return full.toLowerCase() === value.toLowerCase();
  if (name === "org" || name === "user") return repository.owner === value;
  if (name === "is" || name === "type" || name === "state") {
    if (value === "issue") return !isPull;
    if (value === "pr" || value === "pull-request") return isPull;
    if (value === "open" || value === "closed") return issue.state === value;
    return value === (repository.private ? "private" : "public");
  }
  if (name === "label") return issue.labels.some((label) => label.name.toLowerCase() === value.toLowerCase());
  if (name === "author") return issue.user === value || `app/${issue.user.replace("[bot]", "")}` === value;
  if (name === "assignee") return issue.assignees.includes(value);
  return true;
}

export const searchHandlers: Handlers = {
  "search/issues-and-pull-requests": (call) => {
    const { qualifiers, words } = parseQuery(String(call.query["q"]));
    if (qualifiers.length + words.length === 0) throw validationFailed("Search", "q", "missing");
    const places = qualifiers.filter(([name]) => name === "in").flatMap(([, value]) => value.split(","));
    const textOf = (issue: Issue): string => {
      const parts = {
        title: issue.title,
        body: issue.body ?? "",
        comments: issue.comments.map(({ body }) => body).join("\n"),
      };
      const names = places.length > 0 ? places : ["title", "body", "comments"];
      return names
        .map((name) => parts[name as keyof typeof parts] ?? "")
        .join("\n")
        .toLowerCase();
    };
    const seen = [...call.server.state.repositories.values()].filter(({ owner, name, private: hidden }) =>
      hidden ? call.token && (call.token.repositories?.includes(`${owner}/${name}`) ?? true) : true,
    );
    const found = seen.flatMap((repository) =>
      [...repository.issues.values()]
        .filter((issue) => qualifiers.every(([name, value]) => matches(repository, issue, name, value)))
        .filter((issue) => words.every((word) => textOf(issue).includes(word.toLowerCase())))
        .map((issue) => ({ repository, issue })),
    );
    return renderPage(
      call,
      found,
      ({ repository, issue }) => ({ ...renderIssue(call, issue, repository), score: 1 }),
      (items) => ({ total_count: found.length, incomplete_results: false, search_type: "lexical", items }),
    );
  },
  "rate-limit/get": () => {
    const limit = (most: number) => ({
      limit: most,
      used: 1,
      remaining: most - 1,
      reset: Math.ceil(Date.now() / 1000) + 3600,
    });
    return {
      status: 200,
      body: { resources: { core: limit(1000), search: limit(30), graphql: limit(1000) }, rate: limit(1000) },
    };
  },
};
