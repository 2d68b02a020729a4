/** Events as GitHub sends them, with this repository, these commits and these people put in. */
import { readFileSync } from "node:fs";

export type Payload = Record<string, unknown>;

interface Event {
  readonly name: string;
  readonly examples: readonly Payload[];
}

let events: readonly Event[] | undefined;

/** A copy of the first example of @octokit/webhooks-examples that fits. https://github.com/octokit/webhooks */
export function readExample(name: string, fits: (example: Payload) => boolean = () => true): Payload {
  const address = import.meta.resolve("@octokit/webhooks-examples");
  events ??= JSON.parse(readFileSync(new URL(address), "utf8")) as readonly Event[];
  const example = events.find((event) => event.name === name)?.examples.find(fits);
  if (!example) throw new Error(`no example of ${name} fits`);
  return structuredClone(example);
}

export interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly private?: boolean;
  /** Default "main". */
  readonly defaultBranch?: string;
  /** Login of who caused the event; default "octocat". */
  readonly sender?: string;
}

/** Every repository of the example, its owner and all addresses of both become this one's. */
function rename(example: Payload, place: Place): Payload {
  let text = JSON.stringify(example);
  const names = new Set([...text.matchAll(/"full_name":"([^"]+)"/g)].map(([, full]) => full!));
  for (const full of names) {
    const [owner, name] = full.split("/");
    text = text
      .replaceAll(full, `${place.owner}/${place.repo}`)
      .replaceAll(`"name":"${name}"`, `"name":"${place.repo}"`)
      .replaceAll(`"login":"${owner}"`, `"login":"${place.owner}"`)
      .replaceAll(new RegExp(`/${owner}(?=["/{])`, "g"), `/${place.owner}`);
  }
  return JSON.parse(text) as Payload;
}

function settle(repository: Payload, place: Place): Payload {
  const isPrivate = place.private ?? false;
  return {
    ...repository,
    private: isPrivate,
    visibility: isPrivate ? "private" : "public",
    default_branch: place.defaultBranch ?? "main",
    fork: false,
  };
}

export const renderRepository = (repository: Payload, place: Place): Payload =>
  settle(rename(repository, place), place);

/** Puts repository and sender into an example, and drops the installation, which workflows never see. */
export function placeExample(example: Payload, place: Place): Payload {
  const { installation: _, ...rest } = rename(example, place);
  const sender = { ...(rest["sender"] as Payload), login: place.sender ?? "octocat" };
  return { ...rest, repository: settle(rest["repository"] as Payload, place), sender };
}
