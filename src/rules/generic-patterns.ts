import { aside, nameOf, valueLink, valueName, valueStart } from "./generic-names.ts";

/*
 * Values without a format are found by the name they are given to. A pattern is one name family, one link (how the
 * value is tied to the name) and one value; every shape of code and configuration is a branch of the link, so that a
 * window is read once per family. Every repetition is bounded and the name's tail is closed by a lookahead, so a
 * failing attempt costs a constant.
 */

/** The rest of an identifier after its key word. */
const tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
/** The whole identifier, taken backwards once its end is known. */
export const name = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;

/** What makes a text of a literal: `TEXT("…")`, `pulumi.String("…")`. */
const texts =
  "(?:TEXT|_T|QStringLiteral|QLatin1String|QByteArray|FString|(?:pulumi|jsii|aws|to|ptr|types)\\.(?:String|StringPtr|To|StringValue))";
/** What closes a quoted or indexed name: `"password"`, `\"password\"`, `["password"]`, `&quot;password&quot;`, `password[16]`, `*password*`. */
const close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;|\*\*|\*(?=[ \t:]))?(?:[\]}]|\[\d{0,4}\]|\(\)(?=[ \t]{0,4}[:=])|\)(?=:[ \t]["']|[ \t]=[ \t]["']|,[ \t]{0,4}${texts}\(["']))?`;
/** A remark between a name and its value. */
const note = String.raw`(?:/\*[^*\r\n]{0,80}\*/[ \t]{0,4})?`;
const gap = String.raw`[ \t]{0,24}`;
/** A type between name and value: `password: String = "…"`, `password string = "…"`, `PASSWORD: &'static str = "…"`, `Password { get; set; } = "…"`. */
const typed = String.raw`(?:\??(?:${gap}:${gap}(?:\[\]const u8|&'\w{1,12} str|(?:constant )?[A-Za-z&][\w.<>\[\]?]{0,24}(?:\(\d{1,5}\)| \| (?:None|undefined|null))?(?: get\(\))?)|[ \t]\{ get;[ \w;]{0,24}\}|[ \t]{1,8}(?:As[ \t]{1,4}|constant[ \t]{1,4})?\*?(?:string|str|text|n?varchar2?(?:\(\d{1,5}\))?))(?=[ \t]{1,24}:?=(?!=)|:?=["'[{(]))?`;
const operator = String.raw`(?::{1,3}=|[ \t](?:\xe2\x80[\x93\x94]|\xe2\x86\x92)(?=[ \t]["'\x60]?\S{0,40}\d)|\.{2,24}:|[ \t]by lazy(?=[ \t]?\{)|\xef\xbc\x9a|\.=|\?\?=?|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|<{1,2}-(?=[ \t]["'])|[ \t]-(?=[ \t]["'\x60])|:{1,2}(?:-(?=[^\s])|\*\*(?=[ \t]))?|\|\||(?:[ \t](?:is|ist|lautet|est|es|jest):?|\xe6\x98\xaf)(?=[ \t]?(?:["']|\S{0,40}\d))|(?<=["'\x60])[ \t]to(?=[ \t]["'\x60])|[ \t]{0,24}\|(?=[ \t]{0,24}(?:[^\s|\x60]{6,200}|\x60[^\s|\x60]{6,200}\x60)[ \t]{0,24}(?:\||\r?$)))`;
/** What may stand between operator and string: a call, a cast, a string prefix, a list, what opens a raw string. */
const wrapper = String.raw`(?:(?:new |await )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap}(?:(?<=\b(?:coalesce|Or|try|nvl|ifnull|isnull|firstNonEmpty|fallback)\()(?:[\w.$]{1,60}(?:\(["'][\w.-]{1,60}["']\))?,[ \t]?){1,3}(?=["']))?(?:(?:default(?:_?value)?|text|value|initialValue)[ \t]?[=:][ \t]?)?(?:[A-Z][A-Za-z]{2,24}\((?=["']))?|b?r#{1,2}(?=")|R"\w{0,8}\((?=[^\s()"]{4,400}\))|\[\[(?=[^\s[\]]{4,400}\]\])|<<(?=")|[\w.!$]{1,40}(?: [=!]==? ["'\w.-]{1,30})? \? (?=["'])|(?:\(\) =>|lambda:) (?=["'])|<string>(?=["'])|\[\]byte\(|\$\{\d:?[-=]|string \| \*(?=["'])|(?:[A-Z]\w{0,20}\.)?(?:pack|fromString|Just|Some|input) (?=")|new [a-z]{4,6}\[\d{0,4}\][ \t]?\{[ \t]?|["']{2}\.join\([\[(]?|[\[(][ \t]?|\{[ \t]?(?!["']?[\w.-]{1,60}["']?[ \t]{0,4}[:=]|SASL\})|[brufBRUFLN@$]{1,2}(?=["'])|(?:&[\w-]{1,40}|!!(?:str|binary))[ \t]{1,4})?`;

/** What is quoted twice is all of a string of code: Gradle's `"\"…\""` and `'"…"'`. */
export const open = String.raw`(?:'"(?=[^"'\r\n]{4,400}"')|"\\"(?=[^"\\\r\n]{4,400}\\"")|\\{1,3}["']|"{3}|'{3}|''(?=[^\s'$]{6,400}'')|["']|\x60{1,2}|&quot;|&#34;)`;
/** A string that the window cuts off ends with the window; the scanner then looks again with more room. */
export const quoted = [
  String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
  String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
  String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
  String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
  String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
  String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`,
].join("|");
/** Ends where shells, URLs, connection strings and lists end a word. */
export const bare = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;

/**
 * A word that says that there is no value, which the judge refuses wherever it stands. In the pattern itself this costs more to
 * compile than it spares.
 */
export const noValue = String.raw`(?!(?:null|nil|none|undefined|true|false)[)\]}.:]{0,4}(?:[\s"'\x60,;&<>|]|$))`;

/** The number that Laravel's Sanctum puts before a token. */
export const numbered = String.raw`\d{1,9}\|(?=[0-9A-Za-z]{40})`;
/** Schemes that stand before a value in an Authorization header; Basic and Bearer have rules of their own. */
const scheme = String.raw`(?:(?:[\w-]{0,16}(?:token|key)|oauth|ntlm|negotiate|splunk|ssws|bot)[ \t]{1,3}(?=\S{12})|${numbered})?(?!(?:Basic|Bearer)[ \t])(?!${nameOf})`;

/** @param words alternatives of a pattern: what a name must contain */
export function createPattern(words: string, wholeName = name, first = ""): RegExp {
  const assigned = String.raw`${close}${aside}${typed}(?:${gap}${note}${operator}${gap}${note}${wrapper}${open}?|(?=${gap},)(?:(?<=["']\)?)|(?<=[ \t(]:\w{2,60})|(?<=\b[A-Z]{3,12}_[A-Z_]{3,40}|\{(?:[a-z]{2,6}:)?[a-z_.-]{2,60}|\b(?:strn?cpy(?:_s)?|set)\([\w.>-]{2,60}|=> ?\w{1,20}\.[\w.]{2,60}))${gap},${gap}${wrapper}${open}(?![\w.-]{1,60}["'][ \t]{0,4}:))`;
  // `"--token", type=str, default="…"`
  const argued = String.raw`["'],${gap}(?:\w{2,12}=[^,()"'\r\n]{1,40},[ \t]{0,4}){0,3}(?:default|fallback)[ \t]?=[ \t]?`;
  // `getenv("TOKEN") or "…"`, `ENV.fetch("TOKEN") { "…" }`, `var("TOKEN").unwrap_or("…")`
  const fallen = String.raw`(?:["']?\])?["'][)\]]\)?[ \t]{0,4}(?:\?\?|\|\||//|or(?=[ \t])|\?:|\{(?=[ \t]?["'])|\.(?:(?:unwrap_)?or(?:_?else)?|fill|type|send_?keys|setValue)\()[ \t]{0,4}`;
  const called = String.raw`(?:\(|\{(?=["']))${gap}`;
  const spaced = String.raw`(?:\*|(?<=\{["'][\w-]{2,60})["'])?[ \t]{1,4}[@L]?`;
  // What they have in common is compiled once.
  const opened = `(?:${argued}|(?:${fallen}|${called})${wrapper}|${spaced})${open}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:- cmd: )?(?:(?:ENV|ARG|SETENV|export|(?:fastcgi|uwsgi|scgi)_param|\\?setx?(?:[ \t]-\w{1,4}){0,2}|define)[ \t]{1,4})?[\w.-]{2,60}|(?:login|user)[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:port[ \t]{1,4}\S{1,12}[ \t]{1,4}|insecure-)?password|xauth[ \t]{1,4}password|env:set[ \t]{1,4}[\w.-]{2,60}|(?:login|with|encrypted)[ \t]{1,4}password|(?:conf(?:ig(?:ure)?)?|azd env)[ \t]{1,4}set[ \t]{1,4}[\w.-]{2,60})[ \t]{1,24}(?=\S{3,200}[ \t]{0,16}(?:/m[ \t]{0,8})?\r?$)`;
  // A note: some words, the last of them the key's, and a value that ends the line.
  const noteStart = String.raw`^[ \t]{0,12}(?:[-*>][ \t])?(?!.{0,60}(?:public|gpg|pgp|host|cache|foreign|primary)[ _-])`;
  const noted = String.raw`[ \t]{1,24}(?:-[ \t]{1,4})?(?=(?=[A-Za-z+/=._~-]{0,80}\d)[\w+/=.~-]{20,200}[ \t]{0,16}\r?$)(?<=${noteStart}(?:[\w.-]{1,24}[ \t]){1,4}[\w.-]{2,60}[ \t]{1,24}(?:-[ \t]{1,4})?)`;
  const paired = `(?:${close}(?:(?<=["'])\\))?${gap},?${gap}(?:${valueName}(?:${texts}\\()?|-value[ \\t]{1,4})|["']\\)\\.(?:with)?value\\()${open}?`;
  const element = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[|<value>)?(?![ \t<])`;
  const named = String.raw`(?<=\b(?:name|key|id)=["'][\w.-]{2,60})["'](?:[ \t][^<>\r\n]{0,60})?>(?:<value>)?(?=[^\s<>]{3,400}</)`;
  const listed = "</(?:key|name)><(?:string|value|defaultValue)>";
  const link = [assigned, opened, flagged, stated, noted, paired, element, named, listed].join("|");
  return new RegExp(`(?:${words})${tail}${wholeName}(?:${link})${scheme}(?<secret>${quoted}|${first}${bare})`, "im");
}

/**
 * The name on one line, the value on the next: Kubernetes' `name:` and `value:`, a property list's key and string. It begins
 * with its keyword, so that it is tried there alone; most values have something before them on their line, which ends the try.
 */
export function createPairPattern(words: string): RegExp {
  const named = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}(?:${texts}\()?["']?|<(?:key|name|param-name)>|^[ \t]{0,40}["']?)`;
  const above = String.raw`${named}(?<key>[\w.-]{0,40}(?:${words})[\w.-]{0,40})(?:["']?(?:\)?[,>]|:[ \t]{0,4}\{?)?|["'][^<>\r\n]{1,60}>|</(?:key|name|param-name)>)[ \t]{0,4}\r?\n[ \t]{0,60}`;
  const begun = `(?:value>?|<string>)(?<=${above}(?:${valueStart}|<(?:string|(?:param-|default)?value)>))`;
  const link = String.raw`(?<=value)${valueLink}(?:${texts}\()?${open}?|(?<=<string>)|(?<=value>)(?=[^\s<>]{3,400}</)`;
  return new RegExp(`${begun}(?:${link})${scheme}(?<secret>${quoted}|${bare})`, "im");
}

/** A string that the line has no room for: `const token =`, and the value below. It begins with its keyword, so that it is tried there alone. */
export const createBelowPattern = (words: string): RegExp =>
  new RegExp(
    String.raw` = ?\(?\r?\n(?<=(?<key>[\w$.-]{0,40}(?:${words})[\w$.-]{0,40})["'\]]{0,2}(?::[ \t]{0,4}[A-Za-z&][\w.<>]{0,24})? = ?\(?\r?\n)[ \t]{0,60}(?:(?:\/\/|#|--)[^\r\n]{0,160}\r?\n[ \t]{0,60})?[brufBRUFL@$]{0,2}${open}(?<secret>${quoted})`,
    "im",
  );

/** A block of YAML with one word in it: `token: |`, and the value below. */
export const createBlockPattern = (words: string): RegExp =>
  new RegExp(
    String.raw`: [>|][-+]?\r?\n(?<=(?<key>[\w.-]{0,40}(?:${words})[\w.-]{0,40})["']?: [>|][-+]?\r?\n)[ \t]{1,40}(?<secret>[^\s"'#{}$&*!|>%@-][^\s"'{}$]{5,400})(?=[ \t]{0,8}\r?(?:\n(?![ \t]{2,40}[^\s#:]{1,400}[ \t]{0,8}\r?$)|$))`,
    "im",
  );
