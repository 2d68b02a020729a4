import { type Letters, signsOf } from "./letters.ts";
import type { Name, Place } from "./place.ts";
import { measureBigrams, measureWords } from "./wording.ts";

const flag = (test: boolean): number => (test ? 1 : 0);

const placeholder =
  /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
const commonPassword =
  /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
/** Words of a name; each is a feature of its own. */
export const nameWords = {
  secret: /^(?:secrets?|shared)$/,
  password: /^(?:password|passwd|pwd|passwort|pswd|psw|pw)$/,
  pass: /^pass$/,
  phrase: /^(?:passphrase|phrase|passcode|pin)$/,
  token: /^tokens?$/,
  key: /^keys?$/,
  api: /^(?:api|apikey|access|accesskey)$/,
  auth: /^(?:auth|oauth\d?|authorization|authentication|authenticate)$/,
  bearer: /^bearer$/,
  basic: /^basic$/,
  credential: /^(?:credentials?|creds?)$/,
  client: /^(?:client|app|consumer|partner|customer|account)$/,
  private: /^(?:private|signing|encryption|encrypt|master|session|secure|cipher|hmac|jwt|cookie)$/,
  database:
    /^(?:db|database|mysql|postgres|pg|sql|redis|mongo|mongodb|sa|root|admin|user|smtp|mail|ftp|ldap|keystore|truststore|ssl)$/,
  identity:
    /^(?:id|ids|uuid|guid|name|names|username|kid|arn|number|no|index|idx|count|num|version|serial|type|types|kind|class)$/,
  place:
    /^(?:file|files|path|url|uri|dir|endpoint|host|server|location|store|vault|ref|reference|source|src|link|page|route|domain)$/,
  wording:
    /^(?:label|title|text|message|msg|error|errors|err|hint|help|desc|description|placeholder|prompt|tooltip|caption|header|heading|question|info|warning|success|fail|failed|invalid|incorrect|forgot|required|mismatch|empty|missing|wrong)$/,
  action:
    /^(?:reset|change|confirm|confirmation|set|get|update|show|hide|check|validate|verify|create|delete|remove|generate|parse|read|load|find|has|is|with|by|for|use|enable|enabled|allow|expired?|expires?|expiry|expiration)$/,
  shape:
    /^(?:length|len|size|min|max|policy|regex|pattern|format|prefix|suffix|strength|complexity|field|column|attr|attribute|attributes|param|params|parameter|property|prop|input|form|selector|element|button|algorithm|alg|mode|method|provider|manager|service|handler|factory|scope|scopes|grant|ttl|age|lifetime|timeout|encoder|encoding|hash|hashed|salt)$/,
  public:
    /^(?:public|pub|primary|foreign|sort|partition|cache|csrf|xsrf|next|page|continuation|cancellation|license|map|row|unique|group|object|registry|storage|lookup|dictionary|translation|i18n)$/,
} as const;

const named = signsOf("_$");
const underscore = signsOf("_");
const dash = signsOf("-");
const dot = signsOf(".");
const ofPaths = signsOf("./~\\");
const ofUrls = signsOf(":.");
const colon = signsOf(":");
const percent = signsOf("%");
const dollar = signsOf("$");
const backslash = signsOf("\\");
const equals = signsOf("=");
const isOfLetters = (l: Letters): boolean => l.digits + l.blanks + l.foreign === 0;

/** Numbers the model sees, in this order; the weights hold for exactly these lists. First what a value alone tells. */
export const describeValue = {
  length: (p) => Math.min(p.value.length, 200),
  entropy: (_, l) => l.entropy,
  bigrams: (p) => measureBigrams(p.value),
  words: (p) => measureWords(p.value),
  upper: (p, l) => l.upper / Math.max(1, p.value.length),
  lower: (p, l) => l.lower / Math.max(1, p.value.length),
  digits: (p, l) => l.digits / Math.max(1, p.value.length),
  symbols: (p, l) => l.symbols / Math.max(1, p.value.length),
  foreign: (p, l) => l.foreign / Math.max(1, p.value.length),
  blanks: (_, l) => l.blanks,
  classes: (_, l) => flag(l.lower > 0) + flag(l.upper > 0) + flag(l.digits > 0) + flag(l.symbols + l.blanks > 0),
  distinct: (_, l) => l.distinct,
  equalRun: (_, l) => l.equalRun,
  risingRun: (_, { runs }) => Math.max(runs.rising, runs.falling),
  wovenRun: (_, { runs }) => runs.woven,
  hex: (p, l) => flag(l.hexRun > 14 && /^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
  hexRun: (_, l) => l.hexRun,
  mixedRun: (_, l) => l.mixedRun,
  uuid: (p) =>
    flag(p.value.length === 36 && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
  base64: (p, l) => flag(l.digits > 0 && l.upper > 0 && l.lower > 0 && /^[\w+/-]{16,}={0,2}$/.test(p.value)),
  padded: (p) => flag(p.value.endsWith("=")),
  number: (p, l) => flag(l.upper + l.lower === 0 && /^[\d.,:+-]+$/.test(p.value)),
  identifier: (p, l) => flag((l.signs & ~named) === 0 && /^[A-Za-z_$][\w$]*$/.test(p.value)),
  camel: (p, l) =>
    flag(isOfLetters(l) && l.signs === 0 && /^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
  snake: (p, l) => flag(isOfLetters(l) && l.signs === underscore && /^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
  kebab: (p, l) => flag(isOfLetters(l) && l.signs === dash && /^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
  dotted: (p, l) => flag((l.signs & dot) !== 0 && /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
  capital: (p, l) => flag(l.upper > 0 && /^[A-Z][a-z]+\b/.test(p.value)),
  pathLike: (p, l) => flag((l.signs & ofPaths) !== 0 && /^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
  url: (p, l) => flag((l.signs & ofUrls) !== 0 && /:\/\/|^www\.|@[\w-]+\./.test(p.value)),
  slashes: (_, l) => l.slashes,
  brackets: (_, l) => l.brackets,
  opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
  closing: (p) => flag(p.value !== "" && /[^A-Za-z\d]/.test(p.value.at(-1)!)),
  colon: (_, l) => flag((l.signs & colon) !== 0),
  percent: (_, l) => flag((l.signs & percent) !== 0),
  dollar: (_, l) => flag((l.signs & dollar) !== 0),
  escape: (_, l) => flag((l.signs & backslash) !== 0),
  equalsSign: (p, l) => flag((l.signs & equals) !== 0 && /.=./.test(p.value)),
  trailingDigits: (_, l) => l.trailingDigits,
  placeholder: (_, l) => flag(placeholder.test(l.lowered)),
  common: (_, l) => flag(commonPassword.test(l.lowered)),
  keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value)),
} satisfies Record<string, (place: Pick<Place, "value">, letters: Letters) => number>;

/** What its name and its place tell, too. */
export const describeBoth = {
  inKey: (p, l) => flag(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
  keyIn: (p, l) => flag(p.keyWords.some((word) => word.length > 3 && l.lowered.includes(word))),
} satisfies Record<string, (place: Place, letters: Letters) => number>;

export const describeName = {
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag(/\./.test(p.key)),
  keyDash: (p) => flag(/^-/.test(p.key)),
  keyDollar: (p) => flag(/^\$/.test(p.key)),
} satisfies Record<string, (place: Name) => number>;

export const describePlace = {
  keyQuoted: (p) => flag(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
  inString: (p) => flag(p.inString),
  quoted: (p) => flag(p.quote !== ""),
  single: (p) => flag(p.quote === "'"),
  tick: (p) => flag(p.quote === "`"),
  escaped: (p) => flag(/\\["']$/.test(p.before)),
  tight: (p) => flag(/[=:]["']?$/.test(p.before)),
  query: (p) => flag(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
  connection: (p) =>
    flag(p.before.includes(";") && /;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2}=[^=;"']{1,80};/.test(p.before.slice(-120))),
  header: (p) => flag(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
  comment: (p) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
  assertion: (p) => flag(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
  sampleLine: (p) =>
    flag(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
  keyword: (p) =>
    flag(
      /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
        p.before,
      ),
    ),
  declaration: (p) =>
    flag(
      /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
        p.before,
      ),
    ),
  wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
  indent: (p) => Math.min(40, /^\s*/.exec(p.before)![0].length),
  beforeLength: (p) => Math.min(200, p.before.trim().length),
  afterLength: (p) => Math.min(200, p.next.length),
  user: (p) =>
    flag(
      /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) ||
        /user|login|email|host/i.test(p.after.slice(0, 80)),
    ),
  proseAfter: (p) =>
    p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after)
      ? (p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0)
      : 0,
  algorithm: (p) => flag(/hmac|sha-?\d|md5|aes|rsa|cbc|gcm|pbkdf|bcrypt|utf-?8|base64/i.test(p.value)),
  nextEnd: (p) => flag(p.next === ""),
  nextComma: (p) => flag(p.next.startsWith(",")),
  nextSemicolon: (p) => flag(p.next.startsWith(";")),
  nextParen: (p) => flag(p.next.startsWith(")")),
  nextCall: (p) => flag(/^[.([]/.test(p.next)),
  nextPlus: (p) => flag(/^[+&|?]/.test(p.next)),
  nextBrace: (p) => flag(/^[}\]]/.test(p.next)),
  nextTag: (p) => flag(p.next.startsWith("<")),
  nextWord: (p) => flag(/^[A-Za-z]/.test(p.next)),
  nextOther: (p) => flag(/^[:=>]/.test(p.next)),
} satisfies Record<string, (place: Place, letters: Letters) => number>;
