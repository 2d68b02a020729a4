import { once } from "../once.ts";
import { isLocalHost } from "../rules/structures.ts";
import { holdsWithin } from "./nearby.ts";

const address = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
const hostNamed =
  /(?:host(?:name)?|server|addr(?:ess)?|endpoint|url|uri|data source)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:tcp:|np:)?([\w.()-]{1,200})(?![\w.()-]|:\/\/|:[a-z])/gi;
/** Zones that nobody else's names are in, or whose every name leads back to the machine that asks, and those of a home; of several words an office's servers are named in the latter. RFC 2606, 6762, 8375, https://readme.localtest.me */
const ownZone =
  /(?:^|\.)(?:localhost|test|invalid|example|example\.(?:com|org|net)|localtest\.me|lvh\.me|(?:docker|containers)\.internal|svc(?:\.cluster\.local)?)$|^[\w-]{1,63}\.(?:local|internal|lan|home\.arpa)$/i;
/** `prod`, `SQLPRD01`, `db.shop-live.svc`; no `product-db`. */
const live = /prod(?!u(?!ction))|prd|(?:^|[^a-z])live(?![a-z])/i;

export const isOwnHost = (host: string): boolean =>
  !live.test(host) && (isLocalHost(host) || !host.includes(".") || ownZone.test(host));

/** So many lines to either side belong to a credential. */
const near = 6;

/** Where addresses and what is named a host begin, and which of them lead to others. */
export function listHosts(text: string): { readonly all: number[]; readonly foreign: number[] } {
  const found = [...text.matchAll(address), ...text.matchAll(hostNamed)].sort((a, b) => a.index - b.index);
  return {
    all: found.map(({ index }) => index),
    foreign: found.filter(([, host = ""]) => !isOwnHost(host)).map(({ index }) => index),
  };
}

export const namesForeignHost = (line: string): boolean => listHosts(line).foreign.length > 0;

/** What stands around a credential: its lines, and whether these tell of a host, and of one of others. */
interface Around {
  readonly lines: string;
  readonly holdsHost: boolean;
  readonly holdsForeignHost: boolean;
}

export type ReadAround = (start: number, before: string, after: string) => Around;

/** What it gives is given all that stands before a value, and the value and what follows. */
export function createAround(text: string): ReadAround {
  const hosts = once(() => listHosts(text));
  return (start, before, after) => {
    const above = before.slice(-2000).split("\n").slice(-near).join("\n");
    const below = after.slice(0, 2000).split("\n").slice(0, near).join("\n");
    const holds = (places: readonly number[]) => holdsWithin(places, start - above.length, start + below.length);
    return { lines: above + below, holdsHost: holds(hosts().all), holdsForeignHost: holds(hosts().foreign) };
  };
}
