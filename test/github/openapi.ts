/** The extract of GitHub's OpenAPI description and the way from a request to its operation. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Schema = { readonly [key: string]: unknown };

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: { readonly [media: string]: { readonly schema: Schema } };
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  /** `/repos/{owner}/{repo}/pulls/{pull_number}` */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: { readonly [status: string]: Content };
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly [kind: string]: { readonly [name: string]: unknown } };
}

export const description: Description = JSON.parse(
  readFileSync(join(import.meta.dirname, "openapi.json"), "utf8"),
) as Description;

function resolve<T>(value: T | { $ref: string }): T {
  const reference = (value as { $ref?: string }).$ref;
  if (!reference) return value as T;
  const [, , kind, name] = reference.split("/");
  return description.components[kind!]![name!] as T;
}

/** `{basehead}`, `{path}` and branch names may hold slashes; every other parameter is one segment. */
const wide = new Set(["path", "branch", "ref", "base", "head", "name"]);

function createPattern(path: string): RegExp {
  const escaped = path.replace(/[.+]/g, "\\$&");
  return new RegExp(
    `^${escaped.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${wide.has(name) ? ".+?" : "[^/]+"})`)}$`,
  );
}

interface Route {
  readonly pattern: RegExp;
  readonly operation: Operation;
}

const routes: Route[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    pattern: createPattern(path),
    operation: {
      ...operation,
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? []).map(resolve),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [status, resolve(response)]),
      ),
    },
  })),
);
// Fixed words before parameters, long paths before short ones: `pulls/comments/{id}` is no pull request's number.
routes.sort((a, b) => specificity(b.operation.path) - specificity(a.operation.path));

function specificity(path: string): number {
  return path.split("/").reduce((sum, part) => sum + (part.startsWith("{") ? 10 : 11), 0);
}

export const operations: readonly Operation[] = routes.map((route) => route.operation);

export function matchOperation(
  method: string,
  path: string,
): { operation: Operation; params: Record<string, string> } | undefined {
  // "/contents" and "/contents/" are the top folder.
  const whole = /\/contents\/?$/.test(path) ? `${path.replace(/\/$/, "")}/.` : path;
  for (const { pattern, operation } of routes) {
    if (operation.method !== method) continue;
    const match = pattern.exec(whole);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value ?? "")]);
    if (whole !== path) params.push(["path", ""]);
    return { operation, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}
