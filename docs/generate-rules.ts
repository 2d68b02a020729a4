/** Writes docs/rules.md from the catalogue: `node docs/generate-rules.ts`. A test fails while the page is stale. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/rules/index.ts";
import type { Rule } from "../src/types.ts";

const head = `# Rules

Generated from \`src/rules\` by \`node docs/generate-rules.ts\`; do not edit.

\`error\` blocks a commit and a merge; \`warning\` and \`note\` are shown. Where a rule has an offline proof (a checksum, a
structure that parses), a broken value is silent and a proven one is never held back.

## Add a rule in five minutes

1. **Learn the format** from the provider's own page: prefix, length, alphabet, checksum. That page is the record's source.
2. **Write one line** in the file of the provider's trade: \`src/rules/ai-providers.ts\`, \`agent-\`, \`cloud-\`, \`payment-\`,
   \`finance-data-\`, \`messaging-\`, \`monitoring-\`, \`security-\`, \`social-\`, \`weather-map-\` and \`business-providers.ts\`;
   \`platform-\`, \`office-\`, \`sales-\`, \`software-\` and \`data-services.ts\`. The order of the lines says nothing. What the value
   looks like says which line:
   - It begins with text of its own (\`acme_live_…\`): a row in \`createTokenRules\`, of id, name, kind, prefix, what follows the
     prefix, page. This one makes the rule \`acme-api-token\`, which finds "an Acme API token":
     \`["acme", "Acme", "api-token", "acme_live_", base62(40), "https://docs.acme.example/keys"]\`.
   - It is only random: a row in \`createKeywordRules\`, of id, name, the name as it stands before values, value, page. Its kind
     is \`api-key\` unless the last field says another. \`["acme", "Acme", "acme mail", hex(32), "https://docs.acme.example/keys"]\`.
     Write what only this provider is called: \`acme mail\` finds \`acme_mail_api_key\`, \`ACME_MAIL_TOKEN\` and
     \`acmeMail: { key: … }\`, where \`acme_mail_api_key\` would find itself alone. A blank matches nothing, \`-\`, \`_\`, \`.\` or a
     blank; case does not matter; \`|\` parts several names. In the name, or in the 56 characters at most between it and
     the value, must stand a word as \`key\`, \`token\` or \`secret\`; an assignment alone is enough where no hash looks so.
   - It has fields or a checksum of its own kind: a whole record with \`check\`, as in \`src/rules/wallets.ts\`.
   - The provider has several kinds: a file of its own, as \`src/rules/doppler.ts\`, and its two lines in
     \`src/rules/providers.ts\`.

   \`src/rules/value-shape.ts\` has the shapes (\`hex\`, \`base62\`, \`base64url\`, \`uuid\`, …): import what the file does not have
   yet. \`npx biome check --write src/rules\` brings the row into form, and \`npx tsc -p .\` tells a field in a wrong place.
3. **Say more with a last field**, where it is needed (\`{ level: "note" }\`).
   - In both rows: \`level\` (\`error\` only if the value alone, or name and exact shape together, leave no doubt; what is public by
     design is a \`note\`), \`loose: true\` (a shape of many: a warning, that blocks where its name alone would make it block),
     \`revoke\` (where its owner ends it), \`credential\` (a kind of \`src/kinds.ts\`, which chooses advice and
     checklist; a provider's token if it is left out), \`unconfirmed: true\` (tokens told the format, no page does: values of
     another shape after the name are still judged).
   - Behind a prefix: \`exact: true\` (the prefix is a word elsewhere, too), \`tail: crcHex\` (the last characters are a checksum:
     \`src/rules/crc-tails.ts\`).
   - Behind a name: \`kind\` (the id's end: a further row of a provider needs one), \`common: true\` (the name is a common word),
     \`near: /secret/i\` (what must stand between name and value; of an id and its secret, the secret is told), \`distinct: true\`
     (the value has a mark of its own), \`ended: 2024\` (the service is gone, and what it issued is a \`note\`).
4. **Test it:** \`npm run test:rule acme\`, with your rule's id in place of \`acme\`: six tests of a row pass, in about half a
   minute. Where all are skipped no rule has this id. Samples and near misses are made
   from the pattern, and it is proven linear. A value with a checksum gets a line in \`checksummed\` or \`handmade\` of
   \`test/rules/samples/providers.ts\`, since the pattern alone does not make one.
5. **Build it:** \`npm run build && npm run docs\`, and look at a value made now, since one of words or dots is no secret:
   \`node -p '"key = acme_live_" + crypto.randomBytes(20).toString("hex")' | node dist/hook.js scan --stdin\`.
   Commit \`dist/\` and this page with the row.

A prefix is enough to be noticed: something random behind it that the row does not take is a warning (\`likely-token\`), so a
token that grew longer does not pass in silence. It does not block: a near miss of a format is more often a sample than a leak.

A rule for one repository only needs no build: it stands under \`custom-rules\` in \`.leakgate.yaml\`, with fields of its own, and
\`leakgate rules test\` tries it: [a rule of your own](configuration.md#a-rule-of-your-own).
`;

const escapeCell = (text: string): string => text.replaceAll("|", "\\|");
const withoutArticle = (label: string): string => label.replace(/^(?:an?|the) /, "");
const isMicrosoft = (rule: Rule): boolean => /^(?:azure|entra)/.test(rule.credential);

function renderTable(list: readonly Rule[]): string {
  const rows = list
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => {
      const revoke = rule.revoke?.startsWith("https://") ? `[page](${rule.revoke})` : (rule.revoke ?? "");
      const format = `[page](${rule.source})${rule.unconfirmed ? ", not confirmed" : ""}`;
      return `| \`${rule.id}\` | ${escapeCell(withoutArticle(rule.label))} | ${rule.loose ? "warning, error by its name" : rule.level} | ${format} | ${escapeCell(revoke)} |`;
    });
  return ["| id | finds | level | format | revoke |", "|---|---|---|---|---|", ...rows].join("\n");
}

function renderAdviceTable(list: readonly Rule[]): string {
  const rows = list
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(
      ({ id, label, level, source }) =>
        `| \`${id}\` | ${escapeCell(withoutArticle(label))} | ${level} | [page](${source}) |`,
    );
  return ["| id | finds | level | why |", "|---|---|---|---|", ...rows].join("\n");
}

export function renderRules(list: readonly Rule[]): string {
  const count = (level: string): number => list.filter((rule) => rule.level === level).length;
  const generic = list.filter((rule) => rule.judged);
  const advice = list.filter((rule) => rule.advisory);
  const formats = list.filter((rule) => !rule.judged && !rule.advisory);
  const microsoft = formats.filter(isMicrosoft);
  const others = formats.filter((rule) => !isMicrosoft(rule));
  return [
    head,
    `${list.length} rules: ${count("error")} \`error\`, ${count("warning")} \`warning\`, ${count("note")} \`note\`. Where the page tells no format, and tokens alone did, the
table says so (${list.filter((rule) => rule.unconfirmed).length} rules).\n`,
    `## Microsoft\n\n${renderTable(microsoft)}\n`,
    `## Other providers and formats\n\n${renderTable(others)}\n`,
    `## Advice\n\nCode and configuration that is no secret and gives one away: shown on added lines outside tests and documentation, never followed up as a leak. [advice](advice.md) says how it is measured.\n\n${renderAdviceTable(advice)}\n`,
    `## Values without a format\n\nWhether one of these is a secret is judged by its look, its name and its place.\n\n${renderTable(generic)}\n`,
  ].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, "rules.md"), renderRules(rules));
}
