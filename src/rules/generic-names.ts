/* What tells a name from a value where either may stand. As in generic.ts, every repetition is bounded. */

/** `"name": "DB_PASSWORD", "value": "…"`, `key="Password" value="…"`. */
export const valueStart = `["']?(?:default_?|secure|android:|iv?_)?value`;
export const valueLink = String.raw`["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
export const valueName = `["']?(?:default_?|secure|android:|iv?_)?(?:value|val|content|data)${valueLink}`;

/** What a name is known by where it stands as a value does; with more digits it is drawn. */
const nameWord = "(?!(?:[a-z_.-]{0,40}\\d){3})[\\w.-]{0,40}(?:pass|pwd|_pw|secret|token|key|cred|auth)[\\w.-]{0,20}";
/** What is called with a name, and not with a value to make something of. */
const lookup = String.raw`(?:\b(?:get(?!pass)\w{0,24}|fetch|pop|setdefault|\w{0,12}env|var|flag|opt\w{0,12}|conf(?:ig)?|settings?|param(?:eter)?|property|default)|[\w)]\.string)`;
/** What follows a look-up that may find nothing: `) ?? "…"`, `).orElse("…")`. */
const instead = String.raw`\){1,2}[ \t]{0,4}(?:\?\?|\|\||\?:|//|or[ \t]|\{|\.(?:unwrap_)?or)`;
/** `Buffer.from("…", "utf8")` says how a value is written. */
const encoding = "utf|ascii|latin|iso|base64|hex|binary|ucs|us-";
/** What stands where a value does and names the next: `"key": "X-Api-Key", "value": "…"`, `env('APP_SECRET', '…')`, `process.env.SECRET || "…"`, `flag.String("token", "…")`, `${env:TOKEN, '…'}`, `<add key="ApiKey" value="…"/>`, `<key>Secret</key>`, `sed "s|key=.*|key=…|"`; and the rest of a name in .NET's settings, `"Authentication:Google:ClientSecret": "…"`. */
export const nameOf = String.raw`(?<=${lookup}\(["'])${nameWord}["'](?:,[ \t]{0,4}(?:default[ \t]?=[ \t]?)?["'](?!${encoding})|${instead})|${nameWord}</(?:key|name)>|\$\{[a-z]{2,6}:[\w./-]{2,60},[ \t]?["']|\$\{${nameWord}(?::?[-=]|:(?=[^\s{}$]{3,200}\}))|[\w.-]{1,60}["'],[ \t]{0,8}["']?value["']?[ \t]{0,4}[:=]|(?<=(?<![\w-])key=["'])(?!(?:[^\d"'<>\r\n]{0,100}\d){4})[^"'<>\r\n]{1,100}["'][ \t]{1,8}value=|(?<=\b(?:env|getenv|option_env!|environ\.get|fetch|getProperty|GetEnvironmentVariable|getOrElse)\(["'])[\w.]{2,60}["'](?:,|${instead})|(?<=(?<![\w-])key=["'])${nameWord}["'](?:[ \t][^<>\r\n]{0,60})?>(?=[^\s<>])|(?<=["'][\w.:-]{1,80}:)(?!(?:[^"'\d\r\n]{0,60}\d){3})[\w.:-]{1,80}["'](?:\][ \t]{0,4}=|[ \t]{0,4}(?:[:=]|,[ \t]?["']|value=))|(?:process|import\.meta)\.env\b|\.\*\)?\$?[/|#,@~]`;
/** A remark between a name and its value, in a note: `pw (all small): …` */
export const aside = String.raw`(?:[ \t]\([^()"'\r\n]{2,40}\)(?=[ \t]?[:=]))?`;
