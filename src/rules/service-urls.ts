import type { Rule } from "../types.ts";
import { isPublished } from "./published.ts";
import { isPlaceholder } from "./structures.ts";
import { hasNameLook, hasRandomLook } from "./value-shape.ts";

/* Keys in the addresses of services that stand for no host: their form says that they are one, and no name does. */

const isDrawn = (value: string): boolean =>
  !isPlaceholder(value) && hasRandomLook(value) && !hasNameLook(value) && !isPublished(value);

export const serviceUrlRules: readonly Rule[] = [
  {
    id: "cloudinary-url",
    label: "a Cloudinary API secret in its URL",
    level: "error",
    fixture: true,
    keywords: ["cloudinary://"],
    pattern: /cloudinary:\/\/\d{12,18}:(?<secret>[\w-]{27})@(?<resource>[\w-]{1,60})/,
    check: (value) => (isDrawn(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "provider-token",
    provider: "Cloudinary",
    source: "https://cloudinary.com/documentation/php_configuration",
  },
  {
    // `mailjet+api://…:…@default`: of Symfony's mailer, notifier and texter.
    id: "service-dsn-key",
    label: "a key in the DSN of a service",
    level: "error",
    fixture: true,
    keywords: ["@default"],
    pattern:
      /(?<![\w+-])[a-z][a-z-]{1,24}(?:\+[a-z]{3,8})?:\/\/(?:[^\s:/@"'<>{}$]{0,200}:)?(?<secret>[^\s:/@"'<>{}$]{16,200})@default(?![\w.-])/,
    reach: [480, 24],
    check: (value) => (isDrawn(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "generic-token",
    source: "https://symfony.com/doc/current/mailer.html#using-a-3rd-party-transport",
  },
];
