/** Paging of lists, as GitHub does it. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
import type { Call } from "./call.ts";
import type { Reply } from "./reply.ts";

const positive = (value: unknown, otherwise: number): number =>
  typeof value === "number" && value >= 1 ? Math.floor(value) : otherwise;

/**
 * One page of `entries`, which may be made late: `render` is only called for what is on the page.
 * @param wrap for lists inside an object: `{ total_count, check_runs }`
 */
export async function renderPage<T>(
  call: Call,
  entries: readonly T[],
  render: (entry: T) => unknown,
  wrap: (page: unknown[]) => unknown = (page) => page,
): Promise<Reply> {
  const size = Math.min(positive(call.query["per_page"], 30), 100, call.server.pageSize);
  const page = positive(call.query["page"], 1);
  const last = Math.max(1, Math.ceil(entries.length / size));
  const body = wrap(await Promise.all(entries.slice((page - 1) * size, page * size).map(render)));
  const links: string[] = [];
  const link = (number: number, rel: string) => {
    const url = new URL(call.url);
    url.searchParams.set("page", String(number));
    links.push(`<${url}>; rel="${rel}"`);
  };
  if (page > 1) link(page - 1, "prev");
  if (page < last) link(page + 1, "next");
  if (page < last) link(last, "last");
  if (page > 1) link(1, "first");
  return { status: 200, body, headers: links.length > 0 ? { link: links.join(", ") } : {} };
}
