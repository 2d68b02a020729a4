import type { Rule } from "../types.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { createPrefixedRules } from "./prefixed-tokens.ts";
import { uuid } from "./value-shape.ts";

export const herokuRules: readonly Rule[] = [
  ...createPrefixedRules(
    {
      id: "heroku",
      name: "Heroku",
      source: "https://devcenter.heroku.com/articles/authentication",
      revoke: "https://dashboard.heroku.com/account/applications",
    },
    [{ kind: "oauth-token", prefix: "HRKU-", body: `AA[\\w-]{58}|${uuid}` }],
  ),
  ...createKeywordRules([
    [
      "heroku",
      "Heroku",
      "",
      uuid,
      "https://devcenter.heroku.com/articles/authentication",
      { near: /key|token|secret|auth|pass/i, revoke: "https://dashboard.heroku.com/account" },
    ],
  ]),
];
