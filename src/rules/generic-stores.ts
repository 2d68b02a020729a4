import type { Rule } from "../types.ts";
import { password } from "./generic-kinds.ts";

/*
 * Secrets that a command puts into a store, or hands to a program: the command tells them, whatever their name. As in
 * generic.ts, every repetition is bounded, and a pattern stays within a line.
 */

const blank = String.raw`[ \t]{1,4}`;
const words = "pass|pwd|secret|token|key|cred|auth";
const value = String.raw`["']?(?<secret>[^\s"'\x60|;<>&$-][^\s"'\x60|;<>&]{2,400})`;
/** Up to a flag that is parted from its value by blanks or a sign of equality. */
const upTo = (flag: string): string => String.raw`\b[^\r\n|]{0,240}?[ \t]${flag}(?:${blank}|=)`;

/** As few of a resource's lines as stand before its value, none of which ends it. */
const lines = (end: string): string => String.raw`(?:${end}[^\r\n]{0,200}\r?\n){0,10}?`;

/** `name: 'admin-username'`: who signs in, and where. The first name decides, a comment behind it does not, nor a name of tags. */
const nameLine = String.raw`[ \t]{0,24}["']?name["']?[ \t]{0,40}[:=]`;
const othersName = String.raw`(?!(?:(?!${nameLine}|[^\r\n]{0,200}\{[ \t]{0,4}\r?\n)[^\r\n]{0,200}\r?\n){0,10}?${nameLine}(?:(?!\/\/|#|\/\*|pass|pwd|token)[^\r\n]){0,160}(?:user|user-?name|login|end-?point|host|host-?name|server-?name|url|uri|port|region|(?<![A-Za-z])id)["')\]},]{1,6}[ \t]{0,4}\r?\n)`;

/** Commands whose argument is a secret by what they are for: keywords, and what stands before it. */
const stores: readonly (readonly [keywords: readonly string[], before: string])[] = [
  // https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html
  [["put-parameter"], String.raw`put-parameter(?=[^\r\n]{0,400}(?:SecureString|${words}))${upTo("--value")}`],
  // https://learn.microsoft.com/cli/azure/keyvault/secret
  [["keyvault secret set"], `keyvault secret set${upTo("--value")}`],
  // https://docs.databricks.com/aws/en/dev-tools/cli/reference/secrets-commands
  [["secrets put"], `secrets put(?:-secret)?${upTo("--string-value")}`],
  // https://cli.github.com/manual/gh_secret_set
  [["gh secret set"], `gh secret set(?:${upTo("--body")}|\\b[^\\r\\n|]{0,240}?[ \\t]-b[ \\t=]{0,4})`],
  // https://learn.microsoft.com/cli/azure/pipelines/variable-group/variable
  [
    ["variable create", "variable update"],
    String.raw`pipelines (?:variable-group )?variable (?:create|update)(?=[^\r\n]{0,400}(?:--(?:is-)?secret[ =]["']?true|--name[ =]["']?[\w.-]{0,40}(?:${words})))${upTo("--value")}`,
  ],
  // https://docs.gitlab.com/cli/variable/
  [["variable set"], String.raw`variable set${blank}[\w-]{0,40}(?:${words})[\w-]{0,40}${blank}`],
  // https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/
  [
    ["--from-literal"],
    String.raw`create secret\b[^\r\n|]{0,300}?--from-literal[ =]["']?(?!user|login|host|port|url|endpoint|region|name|email|database|db=)[\w.-]{1,60}=`,
  ],
  // https://developer.hashicorp.com/vault/docs/commands/kv/put
  [
    ["vault kv put", "vault kv patch", "vault write"],
    String.raw`vault (?:kv (?:put|patch)|write)${blank}(?:-[\w=.-]{1,60}${blank}){0,4}(?!auth/|sys/|pki)\S{1,120}${blank}(?:[\w.-]{1,40}=[^\s=]{1,120}${blank}){0,4}value=`,
  ],
  [["operator unseal "], String.raw`vault operator unseal${blank}(?:-[\w=.:/-]{1,60}${blank}){0,3}`],
  // https://www.npmjs.com/package/npm, `npm config set //registry/:_authToken …`
  [["_authtoken "], `_authToken${blank}`],
  // https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
  [
    ["mc alias set", "mc config host add"],
    String.raw`mc (?:alias set|config host add)${blank}\S{1,60}${blank}\S{1,120}${blank}\S{1,128}${blank}`,
  ],
  // https://learn.microsoft.com/aspnet/core/security/app-secrets
  [["user-secrets set"], String.raw`user-secrets set${blank}["']?[\w:.-]{0,80}(?:${words})[\w.-]{0,40}["']?${blank}`],
];

export const storeRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-stored-secret",
    label: "a secret that a command puts into a store",
    keywords: stores.flatMap(([keywords]) => keywords),
    pattern: new RegExp(`(?:${stores.map(([, before]) => before).join("|")})${value}`, "i"),
    reach: [320, 720],
    check: (value) => (/^(?:file|fileb|https?|env):/.test(value) ? "invalid" : "unknown"),
  },
  {
    ...password,
    id: "generic-oracle-login",
    label: "a password that Oracle's tools sign in with",
    keywords: [
      ...["sqlplus", "sqlldr ", "impdp ", "expdp ", "rman "],
      ...["connect target ", "connect catalog ", "connect auxiliary ", "connect sys/", "connect system/"],
      "@//",
    ],
    // https://docs.oracle.com/en/database/oracle/oracle-database/23/rcmrf/CONNECT.html
    pattern: new RegExp(
      String.raw`(?:(?<![\w-])(?:sqlplus|sqlldr|impdp|expdp|rman)${blank}(?:-\w{1,4}${blank}|target${blank}|userid=){0,3}|connect${blank}(?:(?:target|catalog|auxiliary)${blank})?|(?<![\w/.:@-])(?=[\w$#]{1,30}/[^\s/@]{2,80}@//[\w.-]{1,80}(?::\d{2,5})?/))["']?[^\s:"'$%/]{1,60}/(?<secret>[^\s"'\x60|;<>$&%{/@-][^\s"'\x60|;<>/@]{1,80})(?=@|["']?(?:[ \t][\w@]|[ \t]{0,4}[\r\n]))`,
      "i",
    ),
    reach: [140, 240],
  },
  {
    ...password,
    id: "generic-stored-value",
    label: "a secret that a command puts into a store of keys and values",
    keywords: ["consul kv put", "etcdctl put", "etcdctl set", "appconfig kv set"],
    // https://developer.hashicorp.com/consul/commands/kv/put, https://etcd.io/docs/latest/dev-guide/interacting_v3/
    pattern: new RegExp(
      String.raw`(?:consul kv put|etcdctl (?:put|set)|appconfig kv set\b[^\r\n|]{0,160}?--key)${blank}(?:-[\w=:/.-]{1,60}${blank}){0,4}["']?(?<key>[\w./:-]{0,120}(?:${words})[\w.-]{0,40})["']?${blank}(?:--value${blank})?${value}`,
      "i",
    ),
    reach: [8, 480],
  },
  {
    ...password,
    id: "generic-written-secret",
    label: "a secret that a command writes into a file named after it",
    keywords: ['echo "', "echo '", "echo -", "printf '", 'printf "'],
    pattern:
      /(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?["']?(?<secret>[^\s"'|;<>&$%{}-][^\s"'|;<>&${}]{5,200})["']?[ \t]{0,4}>{1,2}[ \t]{0,4}["']?[^\s"'|;&]{0,120}(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api_?key)/i,
    reach: [8, 480],
  },
  {
    ...password,
    id: "generic-piped-secret",
    label: "a secret that a command is given through a pipe",
    keywords: [
      ...["secret set", "secret put", "secret create", "secrets set", "secrets create", "secrets versions add"],
      ...["env add", "| kinit", "|kinit", "| realm join", "| keepassxc-cli", "| passwd ", "| sudo passwd "],
    ],
    pattern: new RegExp(
      String.raw`(?:echo|printf)${blank}(?:-[en]{1,2}${blank})?${value.replace("&]{2,400}", String.raw`&\\]{2,400}`)}(?:\\n[^\s"'|]{0,400})?["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo|npx)${blank})?(?:kinit\b|keepassxc-cli\b|realm${blank}join\b|passwd${blank}(?=\S)|[\w./-]{1,20}(?:${blank}[\w./@:=-]{1,40}){0,3}${blank}(?:secrets?|env)${blank}(?:set|put|create|add|versions add)\b)`,
      "i",
    ),
    reach: [480, 40],
  },
  {
    ...password,
    id: "generic-vault-template",
    label: "a secret that a template puts into a vault",
    keywords: ["vaults/secrets", 'azurerm_key_vault_secret"'],
    // Tenants, clients and subscriptions are kept there as well, whose ids are GUIDs. Bicep and ARM: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets; Terraform: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret
    pattern: new RegExp(
      String.raw`(?:vaults/secrets(?:@[\w-]{8,24})?["'][^\r\n]{0,80}\r?\n${othersName}${lines(String.raw`(?!\}|[ \t]{0,16}["']?type["']?:|resource )`)}[ \t]{0,24}["']?properties["']?:[ \t]{0,4}\{\s{1,40}(?:["']?contentType["']?:[^\r\n]{0,80}\r?\n\s{0,40})?["']?value["']?:|azurerm_key_vault_secret"[ \t]{1,4}"[\w-]{1,80}"[ \t]{0,4}\{[ \t]{0,8}\r?\n${othersName}${lines(String.raw`(?!\})`)}[ \t]{1,8}value[ \t]{0,40}=)[ \t]{0,4}["'](?!\[|@Microsoft|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}["'])(?<secret>[^"'\r\n]{4,400})(?=["'])`,
      "i",
    ),
    reach: [8, 1400],
  },
];
