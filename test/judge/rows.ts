import { expect } from "vitest";
import { type Calm, findCalm } from "../../src/judge/calm.ts";
import { type Doubt, findDoubt } from "../../src/judge/doubt.ts";
import type { PathClass } from "../../src/judge/index.ts";
import type { Place } from "../../src/judge/place.ts";
import type { CredentialKind } from "../../src/types.ts";
import { place } from "./place.ts";
import { createToken } from "./token.ts";

/** `KEY = "VALUE"`, with what else is around it. */
export type Row = readonly [key: string, value: string, more?: Partial<Place>, pathClass?: PathClass];

export const token = createToken(30);

export const behind = (before: string, value = token, more: Partial<Place> = {}): Row => [
  "shop_secret",
  value,
  { before, ...more },
];
export const named = (key: string, value = token): Row => [key, value];

/** All of which something else is said are shown. */
function expectRows<Answer>(
  expected: Answer,
  rows: readonly Row[],
  find: (where: Place, pathClass: PathClass) => Answer,
): void {
  const others = rows.flatMap((row) => {
    const [key, value, more, pathClass = "data"] = row;
    const found = find(place(key, value, more), pathClass);
    return found === expected ? [] : [[found, ...row]];
  });
  expect(others).toEqual([]);
}

export const expectCalm = (reason: Calm | undefined, rows: readonly Row[]): void => expectRows(reason, rows, findCalm);

export const expectDoubt = (
  doubt: Doubt | undefined,
  rows: readonly Row[],
  kind: CredentialKind = "generic-password",
  pathClass?: PathClass,
): void => expectRows(doubt, rows, (where, own) => findDoubt(where, kind, pathClass ?? own));
