import { remember } from "../remember.ts";
import type { CredentialKind } from "../types.ts";
import { countLetters, type Letters } from "./letters.ts";
import { lookClasses, lookClassOf, type PathClass } from "./paths.ts";
import { links, type Place } from "./place.ts";
import { measureBigrams, measureRun, measureWords } from "./wording.ts";

const flag = (test: boolean): number => (test ? 1 : 0);

const placeholder =
  /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
const commonPassword =
  /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
/** Words of a name; each is a feature of its own. */
const nameWords = {
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

/** Numbers the model sees, in this order; the weights hold for exactly these lists. First what a value alone tells. */
const describeValue = {
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
  equalRun: (p) => measureRun(p.value, 0),
  risingRun: (_, l) => Math.max(measureRun(l.lowered, 1), measureRun(l.lowered, -1)),
  wovenRun: (_, l) =>
    Math.max(measureRun(l.lowered.replace(/\D+/g, ""), 1), measureRun(l.lowered.replace(/[^A-Za-z]+/g, ""), 1)),
  hex: (p) => flag(/^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
  hexRun: (p) => Math.max(0, ...(p.value.match(/[\da-f]{8,}/gi) ?? []).map((run) => run.length)),
  mixedRun: (p) => Math.max(0, ...(p.value.match(/(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g) ?? []).map((run) => run.length)),
  uuid: (p) => flag(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
  base64: (p) =>
    flag(/^[\w+/-]{16,}={0,2}$/.test(p.value) && /\d/.test(p.value) && /[A-Z]/.test(p.value) && /[a-z]/.test(p.value)),
  padded: (p) => flag(/=$/.test(p.value)),
  number: (p) => flag(/^[\d.,:+-]+$/.test(p.value)),
  identifier: (p) => flag(/^[A-Za-z_$][\w$]*$/.test(p.value)),
  camel: (p) => flag(/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
  snake: (p) => flag(/^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
  kebab: (p) => flag(/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
  dotted: (p) => flag(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
  capital: (p) => flag(/^[A-Z][a-z]+\b/.test(p.value)),
  pathLike: (p) => flag(/^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
  url: (p) => flag(/:\/\/|^www\.|@[\w-]+\./.test(p.value)),
  slashes: (_, l) => l.slashes,
  brackets: (_, l) => l.brackets,
  opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
  closing: (p) => flag(/[^A-Za-z\d]$/.test(p.value)),
  colon: (p) => flag(/:/.test(p.value)),
  percent: (p) => flag(/%/.test(p.value)),
  dollar: (p) => flag(/\$/.test(p.value)),
  escape: (p) => flag(/\\/.test(p.value)),
  equalsSign: (p) => flag(/.=./.test(p.value)),
  trailingDigits: (p) => /\d*$/.exec(p.value)![0].length,
  placeholder: (_, l) => flag(placeholder.test(l.lowered)),
  common: (_, l) => flag(commonPassword.test(l.lowered)),
  keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value)),
} satisfies Record<string, (place: Pick<Place, "value">, letters: Letters) => number>;

/** What its name and its place tell, too. */
const describePlace = {
  inKey: (p, l) => flag(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
  keyIn: (p, l) => flag(p.keyWords.some((word) => word.length > 3 && l.lowered.includes(word))),
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag(/\./.test(p.key)),
  keyDash: (p) => flag(/^-/.test(p.key)),
  keyDollar: (p) => flag(/^\$/.test(p.key)),
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

const kinds: readonly CredentialKind[] = ["generic-password", "generic-token", "url-password", "database-password"];
type Describe = (place: Place, letters: Letters) => number;
const ofValue = Object.values(describeValue) as Describe[];
const ofPlace = Object.values(describePlace) as Describe[];
const describers = [...ofValue, ...ofPlace];
const nameTests = Object.values(nameWords);

/** Names are made of few words: which tests a word passes is remembered. */
const testWord = remember((word) => nameTests.flatMap((test, index) => (test.test(word) ? [index] : [])), 4096);

export const featureNames: readonly string[] = [
  ...Object.keys(describeValue),
  ...Object.keys(describePlace),
  ...Object.keys(nameWords).map((name) => `name: ${name}`),
  ...Object.keys(nameWords).map((name) => `name ends: ${name}`),
  ...links.map((link) => `link: ${link}`),
  ...lookClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds.map((kind) => `kind: ${kind}`),
];

export type Features = Float64Array;

/** The same values stand on several lines of a history. */
const measureValue = remember((value) => {
  const letters = countLetters(value);
  const place = { value } as Place;
  return { letters, measured: Float64Array.from(ofValue, (describe) => describe(place, letters)) };
}, 1024);

/** All features at once, for what looks at all of them. */
export function createFeatures(place: Place, kind: CredentialKind, pathClass: PathClass): Features {
  const features = listNames(place, kind, pathClass);
  const { letters, measured } = measureValue(place.value);
  features.set(measured);
  for (let at = 0; at < ofPlace.length; at++) features[measured.length + at] = ofPlace[at]!(place, letters);
  return features;
}

/** Features that are measured when they are first asked for: few decisions ask for more than half. */
export interface LazyFeatures {
  /** Below zero where it was not measured, which no measure is. */
  readonly values: Features;
  measure(feature: number): number;
}

export function createLazyFeatures(place: Place, kind: CredentialKind, pathClass: PathClass): LazyFeatures {
  const values = listNames(place, kind, pathClass).fill(-1, 0, describers.length);
  const letters = countLetters(place.value);
  return {
    values,
    measure(feature) {
      const measured = describers[feature]!(place, letters);
      values[feature] = measured;
      return measured;
    },
  };
}

/** What is told of a candidate by words: of its name, its place, its path and its kind. */
function listNames(place: Place, kind: CredentialKind, pathClass: PathClass): Features {
  const features = new Float64Array(featureNames.length);
  let at = describers.length;
  const last = place.keyWords.length - 1;
  place.keyWords.forEach((word, index) => {
    for (const test of testWord(word)) {
      features[at + test] = 1;
      if (index === last) features[at + nameTests.length + test] = 1;
    }
  });
  at += 2 * nameTests.length;
  features[at + links.indexOf(place.link)] = 1;
  at += links.length;
  features[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds.includes(kind)) features[at + kinds.indexOf(kind)] = 1;
  return features;
}
