import { once } from "../once.ts";
import type { CredentialKind, Level, Proof, Rule, RuleMatch } from "../types.ts";
import { article, spell } from "./prefixed-tokens.ts";
import { isPublished } from "./published.ts";
import { createShapeTest, hasNameLook, hasRandomLook, widenAlphabet } from "./value-shape.ts";

/**
 * One provider whose values have an exact alphabet and length but no mark of their own: the provider's name must stand
 * before the value, and between them what makes it an assignment of a credential.
 * `words`: how the name is written; blanks match nothing, `-`, `_`, `.` or a blank; several are parted by `|`.
 */
export type KeywordShape = readonly [
  id: string,
  name: string,
  words: string,
  value: string,
  source: string,
  options?: KeywordShapeOptions,
];

interface KeywordShapeOptions {
  /** End of the id: `access-token`. Default: `api-key`. */
  readonly kind?: string;
  readonly level?: Level;
  /** The shape fits what others issue, and other values: it blocks only where its name alone would make it. */
  readonly loose?: true;
  /** The year in which the service ended: what it issued opens nothing any more, and is only noted. */
  readonly ended?: number;
  /** No page of the provider's tells the format, only tokens do. */
  readonly unconfirmed?: boolean;
  /** The name is a common word: a credential's word must follow it directly. */
  readonly common?: boolean;
  /** What must stand between name and value, where a value of this shape is only one of several. */
  readonly near?: RegExp;
  /** It stands in a URL's path, which goes on behind it. */
  readonly inPath?: true;
  /** The value has a mark of its own, and the name only says whose it is. */
  readonly distinct?: boolean;
  /** No issuer gives it: whoever sets the application up has it made, and so does every test. */
  readonly own?: true;
  readonly revoke?: string;
  readonly credential?: CredentialKind;
  /** In place of the look at the value. */
  readonly check?: (value: string) => boolean;
}

/** Farthest distance of name and value, in characters. */
const gapReach = 56;
const credentialWord =
  /key|token|secret|auth|passw|passphrase|pwd|bearer|credential|\bpat\b|_pat\b|access|certificate|private|apikey|signature/i;
/** Words for values that are random and public. */
const publicWord =
  /sha-?\d|sha_|md5|checksum|integrity|commit|digest|hash|etag|revision|\brev\b|fingerprint|thumbprint|public|version|nonce|salt\b|uuid|guid|\bsri\b|git\+|\bref\b|blob|tree\/|docsearch/i;
/** `snapshot_hash!(…, "`: the call that the value is handed to. */
const openHash = /(?:hash|digest|checksum)\w{0,20}!?\((?:[^()]|\([^()]*\))*$/i;
/** The name of what the value is given to says that it only names something. */
const identifierName =
  /(?:^|[^a-z])(?:id|ids|uid|slug|sitekey|site_key|project|workspace|account|org)["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/i;
/** The same in camel case, where the letter before is of the name: `clientID = `. */
const camelIdentifierName = /[a-z]I[Dd]s?["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/;
/** What hashes and identifiers look like: hexadecimal digits in one case, and as many as hashes have, or in groups. */
const digestOrId =
  /^(?:(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|(?:[0-9a-f]{32}){2,4})|[0-9a-f]+(?:-[0-9a-f]+)+|[0-9a-f]{1,24}|[0-9A-F-]+)$/;
const assignment = /^["'`\])}>]*\s*(?:string|str|const)?\s*(?:(?::{0,3}=|:|=>|\|\|:|\()\s*["'`]?|["'`])$/i;
/** From a name to a value that stands below it: `" {⏎ type = string⏎ default = "`, `" serializeAs="String">⏎ <value>`. */
const below =
  /["'][ \t]?(?:\{\s{1,8}(?:[a-z]{4,9}\s{1,8}=\s{1,4}\S{1,20}\s{1,8}){0,2}default\s{1,8}=\s{1,4}["']|[^<>\r\n]{0,40}>\s{0,24}<value>)$/;
/** `token for acme = `, `secret = acme:`; what stands in a key vault is named otherwise. */
const holder = /(?:key|token|secret|password)(?:[-_. ](?:for[-_. ])?|["']?[:=][\s"'{([]{0,3})$/i;
/** `<secret>{acme …}`: all of it is one. */
const element = /<[\w:.-]{0,20}(?:key|token|secret|password)>[\s"'{([]{0,3}$/i;
const keyVault = /key[-_. ]?$/i;

/** `QuX6goevt3H9/`, `ed835cb0-70a9-`: what follows is the rest of a longer value, which its name tells whole. */
const halfValue = /(?<![0-9A-Za-z+])(?=[A-Za-z+]*\d)[0-9A-Za-z+]{4,}[-/]$/;

export function createKeywordRules(shapes: readonly KeywordShape[]): readonly Rule[] {
  return shapes.map(([id, name, words, shape, source, options = {}]) => {
    const {
      kind = "api-key",
      ended,
      loose,
      level = ended ? "note" : loose ? "warning" : "error",
      revoke,
      credential = "provider-token",
    } = options;
    const spellings = (words || id).split("|");
    const keywords = once(() => spellings.flatMap((spelling) => listKeywords(spelling, options.common)));
    const reach = once(() => [32, 32 + gapReach + maximumLength(widenAlphabet(shape))] as const);
    const pattern = once(() => {
      const names = spellings.map(toPattern).join("|");
      const gap = `[^]{0,${gapReach}}?`;
      const value = widenAlphabet(shape);
      const end = options.inPath ? "[\\w+=-]" : "[\\w+/=-]";
      return new RegExp(`(?<name>${names})(?<gap>${gap})(?<![\\w+])(?<secret>${value})(?!${end})`, "i");
    });
    return {
      id: `${id}-${kind}`,
      get label() {
        return `${article(name)} ${name} ${spell(kind)}${ended ? ` (the service ended in ${ended})` : ""}`;
      },
      level,
      get keywords() {
        return keywords();
      },
      get pattern() {
        return pattern();
      },
      get reach() {
        return reach();
      },
      check: createCheck(createShapeTest(shape), options),
      // A name and a random run prove no more than a value without a format does.
      ...((!options.distinct || options.own) && { fixture: true }),
      ...(options.own && { own: true }),
      ...(options.unconfirmed && { unconfirmed: true }),
      ...(loose && { loose }),
      highEntropy: true,
      credential,
      provider: name,
      ...(revoke && { revoke }),
      source,
    };
  });
}

function createCheck(
  isShape: (value: string) => boolean,
  options: KeywordShapeOptions,
): (value: string, match: RuleMatch) => Proof {
  return (value, { window, start, end, groups }) => {
    const { name = "", gap = "" } = groups;
    if (!isShape(value) || isPublished(value) || /^(?:\s{0,2}\(|\.[A-Za-z_]|\[)/.test(window.slice(end, end + 4)))
      return "invalid";
    if (
      (options.loose && halfValue.test(gap)) ||
      !standsAlone(window.slice(Math.max(0, start - 8), start), name, gap) ||
      !isCredential(window.slice(Math.max(0, start - 24), start), name, gap, value, options)
    ) {
      return "invalid";
    }
    const random = options.check?.(value) ?? (hasRandomLook(value) && (options.distinct || !hasNameLook(value)));
    return random ? "unknown" : "invalid";
  };
}

/** What calls and variables begin with where no capital parts it from the name: `getacme(`, `myacme`. */
const verb = /(?:^|[^A-Za-z])(?:get|set|my|new|use|with|load|create|init)$/i;

/** The name is a word of its own (snake, kebab or camel case), or runs on into a credential's word: `mapquestkey`. */
function standsAlone(before: string, name: string, gap: string): boolean {
  const first = name[0]!;
  const last = name.at(-1)!;
  const isInWord = (/[a-z]$/.test(before) && /[a-z]/.test(first)) || (/[A-Z]$/.test(before) && /[A-Z]/.test(first));
  if (isInWord && !verb.test(before)) return false;
  const next = gap[0] ?? "";
  const runsOn = (/[a-z]/.test(last) && /[a-z]/.test(next)) || (/[A-Z]/.test(last) && /[A-Z]/.test(next));
  return (
    !runsOn ||
    /^(?:api|key|token|secret|o?auth|pass|access|client|app|user|account|pat|io|ai|js|cloud|sms|basic|org|observability|personal|private|service|server|prod|dev|test|live)/i.test(
      gap,
    )
  );
}

function isCredential(before: string, name: string, gap: string, value: string, options: KeywordShapeOptions): boolean {
  if (options.distinct) return true;
  const whole = name + gap.replace(below, "");
  const isHeld =
    element.test(before) ||
    (holder.test(before) && assignment.test(gap) && !(/^vault/i.test(name) && keyVault.test(before)));
  if (options.near && !options.near.test(whole) && !isHeld) return false;
  // What the record itself asks for speaks for no other kind of value: `api_hash`, `secret_id`.
  const rest = options.near ? whole.replace(options.near, "") : whole;
  if (
    publicWord.test(rest.slice(-40)) ||
    identifierName.test(rest) ||
    camelIdentifierName.test(rest) ||
    whole.split("\n").length > 2
  )
    return false;
  // What an action or a package is pinned to.
  if (gap.endsWith("@") || openHash.test(before + whole)) return false;
  if (options.common) return /^[-_. ]?(?:api|access|key|token|secret|auth|client|app|bot|personal|private)/i.test(gap);
  if (options.near || credentialWord.test(whole.slice(-32))) return true;
  if (isHeld) return true;
  // An id of this shape stands beside its secret.
  if (name.length >= 16 && /\d/.test(name)) return true;
  return assignment.test(gap) && !digestOrId.test(value);
}

const separators = ["", "-", "_", " ", "."];

/** Every way a name is written; one with a class of characters in it is a pattern already. */
const listVariants = (spelling: string): string[] =>
  /[- ]/.test(spelling) && !/[[/]/.test(spelling)
    ? separators.map((separator) => spelling.replaceAll(/[- ]/g, separator))
    : [spelling];

const toPattern = (spelling: string): string =>
  spelling.includes("[")
    ? spelling
    : listVariants(spelling)
        .map((variant) => variant.replaceAll(/[.*/?]/g, "\\$&"))
        .join("|");

const commonFollowers = [
  "api",
  "access",
  "key",
  "token",
  "secret",
  "auth",
  "client",
  "app",
  "bot",
  "personal",
  "private",
];

/** What stands apart from the name, or is its member: each keyword costs every start of a hook. */
const spokenFollowers = ["api", "access", "key", "token", "secret"];

function listKeywords(spelling: string, common = false): string[] {
  const names = listVariants(spelling).map((name) => name.split("[")[0]!.toLowerCase());
  if (!common) return names;
  return names.flatMap((name) =>
    separators.flatMap((separator) =>
      (/[. ]/.test(separator) ? spokenFollowers : commonFollowers).map((word) => name + separator + word),
    ),
  );
}

/** More than any value of this pattern is long, in characters: its counts, and each of its own characters once or twice. */
function maximumLength(source: string): number {
  let length = 2 * source.length;
  for (const [, most] of source.matchAll(/(\d+)\}/g)) length += Number(most);
  return length;
}
