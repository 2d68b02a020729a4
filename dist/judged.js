"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all2) => {
  for (var name3 in all2)
    __defProp(target, name3, { get: all2[name3], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// hook/judged.ts
var judged_exports = {};
__export(judged_exports, {
  isMoved: () => isMoved,
  listReported: () => listReported,
  shared: () => shared3
});
module.exports = __toCommonJS(judged_exports);

// src/judge/paths.ts
var paths_exports = {};
__export(paths_exports, {
  classifyPath: () => classifyPath,
  lookClassOf: () => lookClassOf,
  lookClasses: () => lookClasses,
  pathClasses: () => pathClasses
});

// src/remember.ts
var remember_exports = {};
__export(remember_exports, {
  remember: () => remember
});
function remember(work, most4) {
  const known2 = /* @__PURE__ */ new Map();
  let last2;
  let told2;
  return (text6) => {
    if (text6 === last2) return told2;
    let answer = known2.get(text6);
    if (answer === void 0) {
      answer = work(text6);
      if (known2.size >= most4) known2.clear();
      known2.set(text6, answer);
    }
    last2 = text6;
    told2 = answer;
    return answer;
  };
}

// src/judge/program-paths.ts
var codeFile = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
var docsWords = "docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|swagger|openapi|tutorials?|quickstarts?|playgrounds?|website|guides?";
var translationWords = "locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj";
var textWords = "strings|texts|labels|messages|resources?|resjson|resw|resx";
var other = new RegExp(
  `(?:^|[/._-])(?:${docsWords}|${translationWords}|${textWords}|values-\\w+|readme|changelog|changes|history|news)(?![^/._-])|(?:examples?|samples?)(?![^/._-])`,
  "i"
);

// src/judge/secret-files.ts
var secret_files_exports = {};
__export(secret_files_exports, {
  isSecretFile: () => isSecretFile
});
var plain = /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
var holder = /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
var shown = /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;
var folder = /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;
function isSecretFile(path2) {
  const end2 = path2.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end2.slice(end2.search(/[^\\/]*$/));
  return plain.test(file) && (holder.test(file) || folder.test(end2)) && !shown.test(file);
}

// src/judge/paths.ts
var pathClasses = [
  "code",
  "data",
  "script",
  "translation",
  "docs",
  "test",
  "test-data",
  "fixture",
  "development",
  "secret"
];
var lookClassOf = (pathClass) => pathClass === "fixture" ? "test-data" : pathClass === "development" || pathClass === "secret" ? "data" : pathClass;
var lookClasses = pathClasses.filter(
  (pathClass) => lookClassOf(pathClass) === pathClass
);
var dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
var template = /(?<=\.\w{1,10})\.(?:ejs|j2|jinja2?|hbs|mustache|liquid|gotmpl|twig|njk)$/i;
var handWritten = /\.(?:ya?ml|conf|config|cfg|cnf|properties|env|ini|toml|tf|tfvars|sh|bash|zsh|ps1|bat|cmd|sql|service|settings|mdx?|rst|txt|ejs|erb|j2|tmpl)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|Dockerfile|Makefile)/i;
var docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|ronn|pod|wiki|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
var page = /\.html?$/i;
var served = /^(?:public|templates?|views|wwwroot|client|frontend|src|app)$/i;
var docsName = /^(?:readme|changelog|changes|history|news)(?=[._-]|$)|(?:^|[._-])(?:examples?|samples?)[._-]/i;
var sampleData = /^(?:[sS]ample|[dD]ummy|[mM]ock)[A-Z]\w*\.(?:json5?|ya?ml|xml|csv|txt|sql|properties)$/;
var vendored = /^(?:_?vendor|vendored|third[_-]?party|3rd[_-]?party|node_modules|bower_components|pods|carthage|\.yarn)$/i;
var library = /^(?:libs?|deps|external|extern|ext|contrib|subprojects)$/i;
var release = /^[A-Za-z][A-Za-z\d_+]{1,40}(?:-[A-Za-z_]{1,30}){0,3}-v?\d{1,4}\.\d{1,5}\.\d{1,5}[a-z]?$/;
var examplesSuffix = /[a-z\d](?:Examples?|Samples)$/;
var interfaceFile = /(?:^|[._-])(?:openapi|swagger)(?=[._-]|$)/i;
var chartValues = /(?:^|\/)ci\/[^/]*-?values\.ya?ml$/;
var docsWord = new RegExp(`^(?:${docsWords})$`, "i");
var language = "(?:a[frz]|b[eng]|bs|c[asy]|d[ae]|e[lnostu]|f[aiory]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmno]|l[otv]|m[klnrsty]|n[bln]|no|p[alt]|r[ou]|s[iklqrvw]|t[aehlr]|u[kz]|ur|vi|zh)";
var translationFile = new RegExp(
  `[._-](?!ca\\.ya?ml)${language}(?:[_-][A-Za-z]{2,4})?\\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|/${language}(?:[_-][A-Z]{2})?\\.(?:json|ya?ml|properties|ini)$|\\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$|^/strings\\w*\\.xml$`
);
var compiled = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|rs|go|zig|d|pas)$/i;
var translationWord = new RegExp(`^(?:${translationWords})$`, "i");
var localeFolder = new RegExp(`^${language}[_-](?:[A-Z]{2}|Han[st]|Latn|Cyrl)$`);
var textWord = new RegExp(`^(?:${textWords})$`, "i");
var androidValues = /^values-[a-z]{2}(?:-r[A-Z]{2})?$/;
var testWord = /^(?:t|tests?|testers?|specs?|testdata|testing|testlib|unittests?|regress(?:ion)?|e2e|cypress|playwright|hermione|nightwatch|protractor|testcafe|webdriverio|cucumber|itest|testmocks?|integration|conformance|androidTest|suites|devcontainer|bench(?:es|marks?)?|microbench|jmh|fuzz(?:ing)?|test(?:server|kit|suite|util|support|resource|case|file|app|env|bed|cert|key)s?)$/i;
var fixtureWord = /^(?:mocks?|fakes?|(?:test|data)?fixtures?|cassettes?|recordings?|recorded|stubs?|snapshots?|golden|seeds?|seeders?)$/i;
var fakePrefix = /^(?:fake|mock)[A-Z]/;
var notTest = "la|con|at|grea|fas|pro|shor|smar|back|speed|de|nea|wet|ligh|brigh|hot|cu|remo|stric";
var testSuffix = new RegExp(`[a-z]Tests?$|^(?!(?:${notTest})tests?$)[a-z\\d]{2,14}tests?$`);
var testProgram = /[a-z]Tests?\.(?:[cm]?[jt]sx?|py|go|rs|rb|dart|c|cc|cpp|cxx|hh?|hpp|mm)$/;
var testName = /^(?:test|spec|mock|fake)[_-]|\.feature$|(?:^|[._-])(?:integration|unit|functional|acceptance)tests?(?=[._-])|^\.env\.(?:test|testing|e2e)$|^phpunit\b|^(?:(?:unit|integration|functional|acceptance|reg(?:ression)?)?tests?|testing|e2e)\.[^.]+$|[._-](?:tests?|testing|spec|mocks?|fixtures?|e2e|stories|snap)(?:[._-](?:utils?|helpers?|data|setup|constants?))?\.[^.]+$|\.story\.[cm]?[jt]sx?$|\.snap$|[._-](?:fake|dummy)[._-]/i;
var testData = /(?:^|[._-])(?:tests?|testing|e2e|cypress|dummy|fake|mock|bench(?:marks?)?(?![\w.-]{0,60}[._-](?:prod|production|live|prd)[._-]))(?=[._-]|$)|(?:^|[._-])compose[._-](?:ci|dev|develop|development|local|debug)(?=[._-])/i;
var joinedTest = /^(?!\w*(?:prod|live))test(?:mongo|redis|mysql|mariadb|postgres|pg|sqlite|sql|db|data|setup|certs?|keys?)[a-z]{0,16}\.[a-z]{2,5}$/;
var ownKey = /^(?:(?:.*[._-])?(?:localhost|self-?signed|snakeoil|insecure|dev[._-]?only|place[._-]?holder)(?=[._-]).*|(?!id_)(?:[\w-]*[_-])?(?:dev|develop|development|local)|[\w*.-]{1,100}\.(?:localhost|test|invalid|example)(?:\+\d{1,2})?-key|(?:_wildcard\.[\w.-]{1,100}\.(?:local|internal)|[\w.-]{1,100}\.(?:local|internal)\+\d{1,2})-key)\.(?:key|pem|crt|cer|p12|pfx)$|^tempkey\.(?:jwk|rsa)$/i;
var testClass = /^\w{0,40}(?:[dD]ummy|[fF]ake)(?=[A-Z.])\w*\.(?:java|kt|cs|py|php|swift|[cm]?[jt]sx?|go|hs|rb|rs|scala|dart|groovy)$|^(?:Test[A-Z]|Demo(?:Seed|Data))\w*\.(?:java|kt|cs|py|php|swift)$|[a-z\d](?:Tests?|Spec|TestCase|IT|Mocks?|Fixtures?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;
var developmentWord = /^(?:ci|circleci|dev|devel|develop|development|dev(?:env|box|stack)|local|local(?:dev|host|net|stack|env)|sandbox(?:es)?|hack|vagrant|minikube)$/i;
var developmentFile = /(?:^|[._-])(?:ci|dev|devel|develop|development|local|localhost|local-?dev|sandbox)(?=[._-]|$)|(?:^|[._-])(?:seeds?|demo)[\w.-]{0,60}\.sql$/i;
var pipeline = /^(?:\.github\/workflows|\.circleci|\.buildkite|\.gitlab(?:-ci|\/ci)|\.(?:azure-?)?pipelines|\.azuredevops|\.woodpecker)\/[^/]*\.ya?ml$|^\.github\/actions\/(?:[^/]{1,100}\/){1,3}action\.ya?ml$|^(?:azure-pipelines|\.?gitlab-ci|bitbucket-pipelines|cloudbuild)[^/]*\.ya?ml$/i;
var requestFile = /\.postman_(?:collection|environment)(?:\.json)?$|^postman_collection\.json$|\.(?:http|rest|bru)$/i;
var liveWord = /^(?:prod|production|live|prd|usr|etc|share)$/i;
var dataOfTests = (file) => handWritten.test(file) ? "test-data" : "fixture";
function readFolders(path2) {
  const folders = path2.split("/");
  const words4 = folders.flatMap((folder2) => folder2.slice(0, 200).split(/[._-]/));
  const any = (pattern) => words4.some((word4) => pattern.test(word4));
  return {
    last: folders.at(-1),
    fixture: any(fixtureWord) || any(fakePrefix),
    vendored: folders.some((folder2) => vendored.test(folder2)),
    released: folders.some((folder2, at) => release.test(folder2) && library.test(folders[at - 1] ?? "")),
    test: any(testWord) || any(testSuffix),
    translation: any(translationWord) || folders.some((folder2) => androidValues.test(folder2) || localeFolder.test(folder2) && any(textWord)),
    docs: any(docsWord) || any(examplesSuffix),
    served: folders.some((folder2) => served.test(folder2)),
    development: any(developmentWord),
    live: any(liveWord)
  };
}
var isLive = (file) => file.split(/[._-]/).some((word4) => liveWord.test(word4));
var isOfDevelopment = (file, { development, live }) => (dataFile.test(file) && (development || developmentFile.test(file)) || requestFile.test(file)) && !live && !isLive(file);
var isDataOfTests = (file, folder2) => testData.test(file) || joinedTest.test(file) || ownKey.test(file) || chartValues.test(`${folder2}/${file}`);
var isPipelineOfTests = (file) => (testData.test(file) || testName.test(file) || developmentFile.test(file)) && !isLive(file);
var findFolders = remember(readFolders, 1024);
var classifyPath = remember(readClass, 1 << 14);
function readClass(path2) {
  const end2 = path2.lastIndexOf("/");
  const file = path2.slice(Math.max(end2 + 1, path2.length - 300)).replace(template, "");
  if (pipeline.test(path2)) return isPipelineOfTests(file) ? "development" : "data";
  const folders = findFolders(path2.slice(Math.max(0, path2.length - 2e3), Math.max(0, end2)));
  const code2 = codeFile.test(file);
  if (folders.fixture || folders.vendored || code2 && folders.released) return code2 ? "test" : "fixture";
  if (!code2 && isDataOfTests(file, folders.last)) return dataOfTests(file);
  if (folders.test || testName.test(file) || testClass.test(file) || testProgram.test(file))
    return code2 ? "test" : dataOfTests(file);
  if (!folders.docs && (folders.translation && !compiled.test(file) || translationFile.test(`/${file}`)))
    return "translation";
  if (page.test(path2) && !folders.docs && (folders.served || /^index\.html$/i.test(path2))) return "code";
  if (folders.docs || docsFile.test(file) || docsName.test(file) || sampleData.test(file) || !code2 && interfaceFile.test(file))
    return "docs";
  if (code2) return "code";
  if (isSecretFile(path2)) return "secret";
  if (isOfDevelopment(file, folders)) return "development";
  return dataFile.test(file) ? "data" : "script";
}

// src/judge/reported.ts
var reported_exports = {};
__export(reported_exports, {
  isNoneOfItsFormat: () => isNoneOfItsFormat,
  isReported: () => isReported,
  isRun: () => isRun,
  isUnnamed: () => isUnnamed,
  keepReported: () => keepReported,
  leastReported: () => leastReported,
  reportFrom: () => reportFrom,
  scorePlace: () => scorePlace,
  thresholdsOf: () => thresholdsOf
});

// src/judge/calm.ts
var calm_exports = {};
__export(calm_exports, {
  calmKind: () => calmKind,
  findCalm: () => findCalm,
  isCalmIn: () => isCalmIn,
  isCalmWherever: () => isCalmWherever
});

// src/judge/first-bytes.ts
var digits = Int8Array.from({ length: 128 }, (_, code2) => {
  const letter = String.fromCharCode(code2).replace("-", "+").replace("_", "/");
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(letter);
});
var digitAt = (text6, at) => digits[text6.charCodeAt(at)] ?? -1;
var readFirst = (text6) => {
  const [a, b, c, d] = [digitAt(text6, 0), digitAt(text6, 1), digitAt(text6, 2), digitAt(text6, 3)];
  return a < 0 || b < 0 || c < 0 || d < 0 ? -1 : a << 18 | b << 12 | c << 6 | d;
};
var isTextByte = (byte) => byte > 31 && byte < 127 || byte > 8 && byte < 14 || byte === 160;
function mayBeText(value2) {
  const first = readFirst(value2);
  return first < 0 || isTextByte(first >> 16) && isTextByte(first >> 8 & 255) && isTextByte(first & 255);
}
function mayRise(value2) {
  const first = readFirst(value2);
  const rises = (one, next) => next === (one + 1 & 255);
  return rises(first >> 16, first >> 8 & 255) || rises(Number.parseInt(value2.slice(0, 2), 16), Number.parseInt(value2.slice(2, 4), 16));
}

// src/judge/place.ts
var place_exports = {};
__export(place_exports, {
  links: () => links,
  listWords: () => listWords,
  ofTexts: () => ofTexts,
  parsePlace: () => parsePlace,
  readSurroundings: () => readSurroundings,
  readValue: () => readValue,
  rememberName: () => rememberName,
  splitWords: () => splitWords
});
var links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
function opensString(before) {
  let odd = 0;
  for (let at = 0; at < before.length; at++) {
    const code2 = before.charCodeAt(at);
    if (code2 === 34) odd ^= 1;
    else if (code2 === 39) odd ^= 2;
    else if (code2 === 96) odd ^= 4;
    else if (code2 === 92) at++;
  }
  return odd !== 0;
}
var listWords = (text6) => new Set(text6.split(" "));
function splitWords(name3) {
  return name3.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word4) => word4 !== "");
}
var wordsOf = remember((key) => splitWords(key), 4096);
function rememberName(work) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (name3) => {
    const before = known2.get(name3.keyWords);
    if (before) return before.answer;
    const answer = work(name3);
    known2.set(name3.keyWords, { answer });
    return answer;
  };
}
function decodeBasic(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return text6.slice(text6.indexOf(":") + 1);
}
var ofTexts = /* @__PURE__ */ new Set([
  "generic-text-below",
  "generic-line-of-text",
  "generic-sent-password"
]);
var decodeEscapes = (value2) => !value2.includes("\\") ? value2 : value2.replace(/\\u([\da-f]{4})/gi, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
function readValue(rule, raw) {
  return rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw);
}
var quotes = /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/;
var readQuote = (before) => quotes.exec(before.slice(-8))?.[0] ?? "";
function readSurroundings(value2, { context, contextStart }) {
  const line2 = context.reveal();
  const [before, after] = [line2.slice(0, contextStart), line2.slice(contextStart + value2.length)];
  return {
    value: value2,
    before,
    after,
    quote: readQuote(before),
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    inString: opensString(before)
  };
}
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const { before, after, quote, next, inString } = readSurroundings(raw, candidate);
  const key = candidate.keyName ?? (candidate.rule.credential === "generic-password" ? "password" : "");
  return {
    value: readValue(candidate.rule, raw),
    key,
    keyWords: wordsOf(key),
    before,
    after,
    quote: ofTexts.has(candidate.rule.id) ? '"' : quote,
    next,
    link: parseLink(before),
    inString
  };
}
var endsWithAny = (text6, ends2) => text6 !== "" && ends2.includes(text6.at(-1));
function parseLink(before) {
  let text6 = before.slice(-80);
  if (endsWithAny(text6, "\"'`;")) text6 = text6.replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "");
  if (/[A-Za-z@$]/.test(text6.at(-1) ?? "")) text6 = text6.replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const whole3 = text6.trimEnd();
  const bare3 = endsWithAny(whole3, "[({") ? whole3.replace(/(?:[\w.$:!]{1,40}\(|[[({])$/, "").trimEnd() : whole3;
  const linked = endsWithAny(bare3, "=:,") ? bare3 : whole3;
  const found = /(?:=>|->|===?|!==?|:=|\|\||[:=,(>])$/.exec(linked.slice(-3))?.[0];
  if (found === void 0) return whole3.length < text6.length ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}

// src/judge/hashes.ts
var passwordHash = /^\{?[\w.-]{1,20}\}(?:\{[\w+/=]{8,88}\})?[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\${2,8}(?:2[aby]|apr1|[156y])\${2,8}|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:sha\d{1,3}|md5):[\da-f]{4,64}:[\da-f]{32,128}$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$|^(?:\\?\$\d\w?\\?\$)?[\da-f]{16,64}\\?\$(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
var storedHash = /^\*[\dA-F]{40}$|^0x0[12]00[\dA-Fa-f]{48}(?:[\dA-Fa-f]{40}|[\dA-Fa-f]{88})?$|^S:[\dA-F]{60}(?:;|$)|^grub\.pbkdf2\.sha512\.\d|^16:[\dA-F]{58}$|^AQAAAA[EI]A[\w+/]{4}AAAAE[\w+/]{60,}={0,2}$|^\$[PHS]\$[\w./]{31,53}$|^\$wp\$2y\$|^\$A\$0\d\d\$|^(?:pbkdf2|PBKDF2|bcrypt|scrypt|sha\d{1,3})[\w+-]{0,16}[$:](?:[\w-]{1,40}[$:]){1,3}[\w+/=.]{8,}[$:][\w+/=.]{16,}$|^CRYPT:[\w./]{13}$/;
var loadedDigest = /^(?:sha256[-:][\w+/-]{43}=?|sha384[-:][\w+/]{64}|sha512[-:][\w+/]{86}(?:==)?|h1:[\w+/]{43}=)$/i;
var isDigestOf = (value2) => storedHash.test(value2) || loadedDigest.test(value2);
var labelledDigest = /^(?:md5[:=-][\da-f]{32}|sha-?1[:=-][\da-f]{40}|sha-?256[:=-][\da-f]{64}|sha-?384[:=-][\da-f]{96}|sha-?512[:=-][\da-f]{128})$/i;
var loadedBefore = /["']https?:\/\/[^\s"'?#]{3,400}\.[a-z]\w{0,5}["']: ?["']$/i;
var fileBefore = /"[^"\r\n]{1,80}","[^"\r\n]{1,80}","[\w@ .-]{0,60}(?:[\\/][\w@ .-]{1,60}){1,12}\.\w{1,8}","$/;
var digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
var isFileDigest = ({ value: value2, key, before }) => digest.test(value2) && // A key of 16 bytes may be a service's; what is loaded is told by SHA-256.
(value2.length === 64 && before.includes("://") && loadedBefore.test(before) || fileBefore.test(before) && before.includes(key));
var hashWords = listWords(
  "md5 sha hash hashed digest checksum integrity fingerprint thumbprint etag crypt bcrypt sha256sum keyhash authentihash"
);
var isHashWord = (word4) => hashWords.has(word4) || /(?:sha\d{1,3}|md5|checksum)$/.test(word4);
var isHashingKey = (words4) => /^(?:hash secret|checksum (?:key|secret)|\w+ pepper|crypt (?:key|secret|token|passw(?:or)?d|passphrase)\d?)$/.test(
  words4.slice(-2).join(" ")
) || words4.at(-1) === "key" && words4.includes("hmac");

// src/judge/letters.ts
var letters_exports = {};
__export(letters_exports, {
  countLetters: () => countLetters,
  readLetters: () => readLetters,
  signsOf: () => signsOf
});
var isUpper = 1;
var isLower = 2;
var isDigit = 3;
var isBlank = 4;
var isSlash = 5;
var isBracket = 6;
var isOther = 7;
var kindOf = Uint8Array.from({ length: 128 }, (_, code2) => {
  const letter = String.fromCharCode(code2);
  if (/[A-Z]/.test(letter)) return isUpper;
  if (/[a-z]/.test(letter)) return isLower;
  if (/\d/.test(letter)) return isDigit;
  if (/\s/.test(letter)) return isBlank;
  if (/[/\\]/.test(letter)) return isSlash;
  return /[()[\]{}<>]/.test(letter) ? isBracket : isOther;
});
var signBits = Int32Array.from({ length: 128 }, (_, code2) => {
  const place = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(String.fromCharCode(code2));
  return place === -1 ? 0 : 1 << place;
});
var signsOf = (signs2) => Array.from(signs2).reduce((bits, sign3) => bits | signBits[sign3.charCodeAt(0)], 0);
var isHexDigit = (code2) => code2 >= 48 && code2 < 58 || (code2 | 32) >= 97 && (code2 | 32) < 103;
var longestKnown = 64;
var parts = new Float64Array((longestKnown + 1) ** 2).fill(Number.NaN);
function partOf(count2, length) {
  const work = () => count2 / length * Math.log2(count2 / length);
  if (length > longestKnown) return work();
  const at = length * (longestKnown + 1) + count2;
  if (Number.isNaN(parts[at])) parts[at] = work();
  return parts[at];
}
function countForeign(text6) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of text6) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
}
var kinds = new Uint32Array(8);
var times = new Uint32Array(128);
var seen = new Uint8Array(128);
function countLetters(text6) {
  kinds.fill(0);
  let foreign = 0;
  let signs2 = 0;
  let distinct = 0;
  let isWide = false;
  let equal = 0;
  let equalRun = 0;
  let hex2 = 0;
  let hexRun = 0;
  let mixed2 = 0;
  let mixedRun = 0;
  let digit = -1;
  let previous = -1;
  for (let at = 0; at < text6.length; at++) {
    const code2 = text6.charCodeAt(at);
    if (code2 < 32 || code2 > 126) foreign++;
    let kind = isOther;
    if (code2 < 128) {
      kind = kindOf[code2];
      signs2 |= signBits[code2];
      if (times[code2]++ === 0) seen[distinct++] = code2;
    } else {
      isWide = true;
      if (/\s/.test(text6[at])) kind = isBlank;
    }
    kinds[kind]++;
    equal = code2 === previous ? equal + 1 : 1;
    previous = code2;
    if (equal > equalRun) equalRun = equal;
    hex2 = isHexDigit(code2) ? hex2 + 1 : 0;
    if (hex2 > hexRun) hexRun = hex2;
    if (kind === isDigit) digit = at;
    mixed2 = kind > 0 && kind <= isDigit ? mixed2 + 1 : 0;
    if (mixed2 > mixedRun && at - digit < mixed2) mixedRun = mixed2;
  }
  let entropy = 0;
  for (let at = 0; at < distinct; at++) {
    const code2 = seen[at];
    if (!isWide) entropy -= partOf(times[code2], text6.length);
    times[code2] = 0;
  }
  if (isWide) {
    const counts = countForeign(text6);
    for (const count2 of counts) entropy -= partOf(count2, text6.length);
    distinct = counts.length;
  }
  let trailingDigits = 0;
  while (isDigitAt(text6, text6.length - 1 - trailingDigits)) trailingDigits++;
  const [, upper2 = 0, lower2 = 0, digits4 = 0, blanks = 0, slashes = 0, brackets = 0, others2 = 0] = kinds;
  const lowered = text6.toLowerCase();
  return {
    ...{ lowered, upper: upper2, lower: lower2, digits: digits4, symbols: slashes + brackets + others2, foreign, blanks, slashes, brackets },
    ...{ distinct, entropy, signs: signs2, equalRun, trailingDigits, runs: measureRuns(lowered) },
    hexRun: hexRun < 8 ? 0 : hexRun,
    mixedRun: mixedRun < 8 ? 0 : mixedRun
  };
}
var isDigitAt = (text6, at) => {
  const code2 = text6.charCodeAt(at);
  return code2 >= 48 && code2 < 58;
};
var all = { rising: 0, falling: 0, last: -2, up: 0, down: 0 };
var [ofLetters, ofDigits] = [{ ...all }, { ...all }];
function step(run, code2) {
  const by = code2 - run.last;
  run.last = code2;
  run.up = by === 1 ? run.up + 1 : 1;
  run.down = by === -1 ? run.down + 1 : 1;
  if (run.up > run.rising) run.rising = run.up;
  if (run.down > run.falling) run.falling = run.down;
}
function measureRuns(text6) {
  for (const run of [all, ofLetters, ofDigits]) {
    run.rising = run.falling = 0;
    run.last = -2;
  }
  let equal = 0;
  let longest = 0;
  let previous = -2;
  for (let at = 0; at < text6.length; at++) {
    const code2 = text6.charCodeAt(at);
    equal = code2 === previous ? equal + 1 : 1;
    previous = code2;
    if (equal > longest) longest = equal;
    step(all, code2);
    if (code2 >= 97 && code2 < 123) step(ofLetters, code2);
    else if (code2 >= 48 && code2 < 58) step(ofDigits, code2);
  }
  return {
    equal: longest,
    rising: all.rising,
    falling: all.falling,
    letters: Math.max(ofLetters.rising, ofLetters.falling),
    digits: Math.max(ofDigits.rising, ofDigits.falling),
    woven: Math.max(ofLetters.rising, ofDigits.rising)
  };
}
var readLetters = remember(countLetters, 1024);

// src/judge/notation.ts
var keyword = /^\$(?:Id|Revision|Rev|Header|Date|Author|Source|RCSfile|HeadURL|Log|Name|State|Locker)(?::[^$\r\n]{0,200})?\$$/;
var columnType = /^(?:n?(?:var)?char2?|character(?: varying)?|string|binary|varbinary|raw|decimal|numeric|number|bit|text|blob)\(\d{1,6}(?:,\d{1,3})?\)?$/i;
var protocol = /^(?:ms-?)?chap(?:-?v\d)?$|^wpa[23]?(?:[-_/+ ](?:psk|wpa[23]?|personal|enterprise|eap|sae|ccmp|tkip|aes|mixed)){0,4}$|^pkcs ?#?\d{1,2}$/i;
var cipherSuites = /^(?:TLSv1(?:\.\d)?|SSLv[23])(?=\W|$)|^!?(?:(?:EC)?DHE-)?(?:RSA|ECDSA|PSK)-(?:AES|CHACHA20|CAMELLIA)[\w:+!-]*$|^(?:EC)?DHE-(?:RSA|ECDSA|PSK)-[\w:+!-]*$/;
var userFlow = /^B2C_1A?_[A-Za-z][\w-]{1,60}$/;
var indexName = /^(?:IDX|idx|UNIQ|uniq|FK|fk)_[\da-fA-F]{8,32}$|^PK_[\dA-F]{8,32}$/;
var markup = /^(?:<[a-z/][^<>]{0,400}>\s{0,8}){2,400}$/;
var characterClass = /^\^?(?:\[\^?[A-Za-z\d\\_-]{2,40}\](?:[+*?][^[]{0,3}|\{\d[^[]{0,8}))+$/;
var rangeClass = /^\^?(?=.{0,60}(?:a-z|A-Z|0-9))(?:\[\^?[A-Za-z\d\\_.:/+-]{3,40}\][+*?]?)+$/;
var patternPart = /\[\^?(?:A-Z|a-z|0-9|\\[dw])[^\]\s]{0,40}\](?:[+*]|\{\d)|\(\?(?:[:=!](?=[^)]{0,120}\))|<[=!]|P?<[A-Za-z_]\w{0,40}>|[imsx]{1,4}[):])/;
var dataAddress = /^data:(?:(?:image|font|audio|video)\/|application\/(?:x-|vnd\.)?(?:font|ms-fontobject))/;
var colour = /\\(?:x1b|u001b|0?33|e)\[\d{1,3}(?:;\d{1,3}){0,5}m/i;
var registryBytes = /^hex(?:\([127b]\))?:[\da-f]{2}(?:,[\da-f]{2})*,?\\?$|^dword:[\da-f]{1,8}$/i;
var distinguishedName = /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=|^\.?(?:[a-z\d-]{1,63}\.){2,6}(?:com|net|org|io|dev|cloud)$/i;
var imageDigest = /^[\w./:-]{2,300}@sha256:[\da-f]{64}$/;
var asset = /^\/?[\w./-]{1,200}\.(?:m?js|css|map|woff2?)\?(?:id|v|ver|version|hash|h)=[\da-f.]{1,64}$/;
var limits = /^-?(?:2147483647|2147483648|4294967295|9223372036854775807|9223372036854775808|18446744073709551615)$/;
function isCounted(value2) {
  if (!mayRise(value2) || !/^(?:[\da-f]{2}){8,64}$|^[\w+/-]{11,88}={0,2}$/i.test(value2)) return false;
  const bytes2 = Buffer.from(value2, /^[\da-f]+$/i.test(value2) ? "hex" : "base64");
  return bytes2.length > 7 && bytes2.every((byte, at) => at === 0 || byte === (bytes2[at - 1] + 1 & 255));
}
var line = signsOf("_");
var separators = signsOf(",.");
var bracket = signsOf("[");
var ofPatterns = signsOf("[(");
var isNotation = (value2, { signs: signs2, upper: upper2, lower: lower2 }) => signs2 !== 0 && (value2.startsWith("$") && keyword.test(value2) || (signs2 & line) !== 0 && (indexName.test(value2) || userFlow.test(value2)) || (signs2 & separators) !== 0 && distinguishedName.test(value2) || (signs2 & bracket) !== 0 && (characterClass.test(value2) || rangeClass.test(value2) || colour.test(value2)) || (signs2 & ofPatterns) !== 0 && patternPart.test(value2) || dataAddress.test(value2) || markup.test(value2) || registryBytes.test(value2) || imageDigest.test(value2) || asset.test(value2)) || protocol.test(value2) || cipherSuites.test(value2) || upper2 + lower2 === 0 && limits.test(value2);
var identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;

// late:crypto
var loaded;
var load = () => loaded ??= require("node:crypto");
var createPublicKey = (...values2) => load().createPublicKey(...values2);

// src/judge/points.ts
var written = /^(?:B[A-P][\w+/-]{85}={0,1}|B[A-P][\w+/-]{128}={0,2}|(?:0x)?04(?:[\da-f]{128}|[\da-f]{192}))$/i;
var curves = ["P-256", "P-384", "secp256k1"];
function isCurvePoint(value2) {
  if (!written.test(value2)) return false;
  const bytes2 = /^(?:0x)?04/i.test(value2) ? Buffer.from(value2.replace(/^0x/i, ""), "hex") : Buffer.from(value2, "base64");
  const half = (bytes2.length + 1) / 2;
  const [x, y] = [bytes2.toString("base64url", 1, half), bytes2.toString("base64url", half)];
  return curves.some((crv) => {
    try {
      createPublicKey({ key: { kty: "EC", crv, x, y }, format: "jwk" });
      return true;
    } catch {
      return false;
    }
  });
}

// src/judge/published.ts
var published = /* @__PURE__ */ new Set([
  1970720881,
  3234613735,
  944690932,
  743060223,
  3385772383,
  1415050672,
  3012000411,
  194654509,
  2369952803,
  2332091592,
  4241587627,
  3977868464,
  989255708,
  1126576798,
  3292962664,
  2445088832,
  3050326022,
  3636843369,
  847246258,
  2280920603,
  448308677,
  1408138243,
  823024536,
  1657354752,
  4021082577,
  2572921696,
  2579172529,
  2795003471,
  1721062059,
  1428651910,
  2202531772,
  1509247359,
  300990321,
  1493019153,
  3145871745,
  3564983905,
  1892365630,
  2230084830,
  2003048372,
  14278374,
  3419052995,
  485048902
]);
function isPublished(text6, quote = "") {
  const value2 = quote === "`" ? text6.replace(/'[.,;:)]{0,2}$/, "") : text6;
  if (/EXAMPLE(?:KEY)?$/.test(value2)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value2.length; at++) hash = Math.imul(hash ^ value2.charCodeAt(at), 16777619) >>> 0;
  return published.has(hash);
}

// src/judge/sealed.ts
var sealedText = /^ENC\[|^EJ\[\d:|^ENC(?:RYPTED)?\(|^vault:v\d+:|^\{?cipher\}|^crypt[12]:[\w+/]{22,}={0,2}$|^AQICAH|^AQAAANCMnd8BFdERjHoAwE|^AQIAAA[45]m|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[A-D][\w+/]{200}/;
var sealedBytes = /^01000000d08c9ddf0115d1118c7a00c04fc297eb|^U2FsdGVkX1[\w+/]{20}|^eyJpdiI6I[\w+/=]{100,}$|^\{?AQAAABAAAA[A-P][\w+/]{20,}={0,2}\}?$|^MII[\w+/]{3}YJKoZIhvcNAQcD|^(?:wcFMA|hQ[EIG]MA)[\w+/]{100}|^[\w+/]{4,}={0,2}--[\w+/]{16}--[\w+/]{22}==$|^!\[[\w+/]{20,}={0,2}\]?$|^enc\{[\da-f]{32,}\}?$/i;
var sealedLabel = /^enc(?:rypted)?:(?:[\w.-]{1,40}:){0,3}[\w+/-]{22,}={0,2}(?::[\w+/=-]{16,}){0,3}$|(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;][\w+/=:$|,;.-]{32,}$/i;
var labelledKey = /(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;](?:[\da-f]{64}|[\w+/-]{43}=?)$/i;
var isSealedByDevEco = (value2) => /^000000[\dA-F]{2}[\dA-F]{56,}$/.test(value2) && value2.length === 32 + 2 * Number.parseInt(value2.slice(0, 8), 16);
var sealedWord = /^(?:encrypted|obscured|obfuscated|ciphertext|sealed|wrapped)/;
var opaque = /^[\da-f]{16,}$|^[\w+/-]{20,}={0,2}$|^\$|^sha\d/i;
var isSealedByJasypt = ({ value: value2, before, after }) => /\bENC(?:RYPTED)?\($/i.test(before) && after.startsWith(")") && value2.length % 4 === 0 && /^[\w+/]{22,}={0,2}$/.test(value2);
var isSealedByMaven = ({ value: value2, before, after }) => value2.startsWith("{") && before.endsWith(">") && after.startsWith("</") && /^\{[\w+/]{22,}={0,2}\}$/.test(value2);
var sealedBySops = "ENC[AES256_GCM,data:";
var sealedByPulumi = /\bsecure["']?: ?["']?v1:[\w+/]{16}:$/;
function isWithinSeal(before) {
  const begin = before.lastIndexOf(sealedBySops);
  return begin !== -1 && !/[\]\s"']/.test(before.slice(begin)) || before.endsWith(":") && sealedByPulumi.test(before);
}
var isSealedFormat = ({ context, contextStart }) => isWithinSeal(context.reveal().slice(Math.max(0, contextStart - 4100), contextStart));
var sealMark = /!vault\b[ \t|>+-]*["']?$|\bsops_\w*["']?\s?[:=]\s?["']?$|\bencryptedData["']?\s?[:=]\s?(?:\{[^{}]*|["']?)$/;
var sealStems = ["!vault", "sops_", "encryptedData"];
var isMarked = (before) => sealStems.some((stem) => before.includes(stem)) && sealMark.test(before);
var isNamedSealed = rememberName(
  ({ keyWords }) => keyWords.some((word4) => sealedWord.test(word4)) && !/\b(?:en|de)cryption key$/.test(keyWords.join(" "))
);
var isSealedValue = (value2) => sealedText.test(value2) || sealedBytes.test(value2) || sealedLabel.test(value2) && !labelledKey.test(value2) || value2.includes("ANSIBLE_VAULT") || isSealedByDevEco(value2);
var isSealedThere = (place) => isSealedByJasypt(place) || isSealedByMaven(place) || isWithinSeal(place.before) || isMarked(place.before) || isNamedSealed(place) && (opaque.test(place.value) || /\(\.\.\.\)/.test(place.value));

// src/judge/calm-values.ts
var reference = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|\{%[-+]?[ \t]?[a-z]{2,20}[ \t]|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$|^&{1,2}[a-z]+(?:_[a-z]+)+\.?$/i;
var lookup = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env|credentialsJSON):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
var literals = listWords(
  "null none nil undefined true false yes no on off nan void never any self this string str text byte bytes boolean bool int integer float number object array list dict map char varchar optional required default example compat files digest uniq index empty unset hidden disabled enabled deprecated redacted masked removed sensitive private public hashed todo fixme tbd n/a var let const new return function async await lambda typeof not and or in is if else"
);
var isLiteral = (value2) => value2.length < 12 && literals.has(value2.toLowerCase().replace(/[?!.:]$/, ""));
var mask = /^([*x.#_\u2022\u25cf\-?=+~0])\1{2,}$|\*{3,}|\u2022{3,}|\.{3}$|\u2026|\w\.{3}\w|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|\[(?:filtered|hidden|masked)\]/i;
var redacted = /(?<![A-Za-z])[Rr]edacted|(?<![A-Z])REDACTED/;
var version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
var readToken = /^eyJ(?!hbGciOiJub25l)[\w-]{8,}\.\{/;
var publicKey = /^(?:(?:nodekey|mkey|discokey|chalpub|nlpub):[\da-f]{64}$|AToAAQALAAMAsg|age1[02-9ac-hj-np-z]{58}$|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|MII[A-P][\w+/][DTjz]CC[\w+/]{3}gAwIBAgI|MII[BC]CgKCA[QgIw]EA|3082[\da-f]{4}0282[\da-f]{4}00|0024000004800000[\da-f]{8}060200000024000052534131|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
var tokenHead = /^\{"(?:alg|typ)":"[\w-]{1,12}"(?:,"(?:alg|typ|cty)":"[\w-]{1,12}"){0,2}(?:\}|,"?[a-z]{0,3}(?:"(?::(?:"[\w-]{0,12})?)?)?)?$/;
var isTokenHead = (value2) => value2.startsWith("eyJ") && value2.length < 80 && /^[\w-]+$/.test(value2) && tokenHead.test(Buffer.from(value2, "base64url").toString("latin1"));
function isPublicPem(value2) {
  if (!value2.startsWith("LS0tLS1CRUdJTi")) return false;
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return /^-----BEGIN (?:CERTIFICATE|(?:[A-Z]{2,8} )?PUBLIC KEY)/.test(text6) && !text6.includes("PRIVATE");
}
var control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
var isNoText = (value2) => control.test(value2) || value2.includes("\uFFFD") && (value2.split("\uFFFD").length - 1) * 4 > value2.length;
var handshake = /^TlRMTVNTUAA/i;
var handshakeEnd = /(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
var placeholder = /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:[a-z]{2,24}[ _-])*(?:own|new|very|super|strong|secure|secret|db|api|actual|real)*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
var placeholderWords = /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$|^(?:encrypted|encoded|hashed|plain(?:text)?|clear(?:text)?|decrypted)[ _-]?(?:password|passwd|secret|token|key)$/i;
function decodesToPlaceholder(value2) {
  if (value2.length < 4 || value2.length > 160 || !mayBeText(value2) || !/^[\w+/]+={0,2}$/.test(value2)) return false;
  const text6 = Buffer.from(value2, "base64").toString("latin1").trim();
  const password3 = text6.slice(text6.indexOf(":") + 1);
  return /^[\x20-\x7e]{3,}$/.test(text6) && (placeholder.test(password3) || decodesToPlaceholder(text6) || placeholderWords.test(text6) || isLiteral(text6) || /\b(?:fake|dummy|example) /i.test(text6) || mask.test(text6) || redacted.test(text6) || reference.test(password3) || lookup.test(text6));
}
var algorithm = /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|[Ss]ec[Pp]\d{3}[kr]1|[Xx]25519|[Xx]448|[Ee]d25519|[Ee]d448|EdDSA|A(?:128|192|256)(?:GCM|KW|GCMKW|CBC-HS\d{3})|ECDH-ES|AWS4-HMAC-SHA256|ML-?KEM|ffdhe\d{4})(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
var encoding = /^(?:utf[-_]?(?:7|8|16|32)(?:[-_]?(?:le|be|sig))?|(?:us-)?ascii|latin[-_]?\d{1,2}|iso[-_]?8859[-_]\d{1,2}|(?:windows|cp|ibm)[-_]?\d{3,5}|koi8[-_][ru]|shift[-_]?jis|euc[-_](?:jp|kr)|gb(?:k|2312|18030)|big5)$/i;
var filler = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;
var ofReferences = signsOf("$%{}<[@~&_");
var dot = signsOf(".");
var bracket2 = signsOf("[");
var colon = signsOf(":");
var isMask = (value2, { runs, foreign, signs: signs2 }) => (runs.equal > 2 || foreign > 0 || (signs2 & bracket2) !== 0) && mask.test(value2);
var isFilled = (value2, { runs }) => (runs.rising > 5 || value2.includes("010203040506")) && filler.test(value2) || isCounted(value2);
var reasons = {
  reference: (value2, { signs: signs2 }) => (signs2 & ofReferences) !== 0 && reference.test(value2) || lookup.test(value2),
  sealed: isSealedValue,
  literal: (value2, letters3) => isLiteral(value2) || letters3.foreign > 0 && isNoText(value2) || isNotation(value2, letters3) || version.test(value2) || readToken.test(value2) || algorithm.test(value2) || value2.length < 15 && encoding.test(value2) || letters3.runs.rising > 11,
  placeholder: (value2, { digits: digits4 }) => decodesToPlaceholder(value2) || value2.length < 80 && (placeholder.test(value2) || digits4 === 0 && (placeholderWords.test(value2) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value2))),
  mask: (value2, letters3) => isMask(value2, letters3) || redacted.test(value2) || value2.length > 15 && isFilled(value2, letters3) || (letters3.signs & dot) !== 0 && /\.\.\.?\[|\(\.\.\.\)/.test(value2),
  refuted: (value2) => identifiable.test(value2),
  public: (value2) => publicKey.test(value2) || isPublicPem(value2) || isTokenHead(value2) || isCurvePoint(value2) || handshake.test(value2) || value2.endsWith("6") && handshakeEnd.test(value2),
  published: (value2) => isPublished(value2),
  hash: (value2, { signs: signs2 }) => passwordHash.test(value2) || labelledDigest.test(value2) || isDigestOf(value2) || (signs2 & colon) !== 0 && /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value2) || /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value2)
};
function readValue2(value2) {
  const letters3 = readLetters(value2);
  for (const reason in reasons) if (reasons[reason](value2, letters3)) return reason;
  return "";
}
var longestRemembered = 200;
var rememberValue = remember(readValue2, 8192);
var tellValue = (value2) => value2.length <= longestRemembered ? rememberValue(value2) : readValue2(value2);
var isCalmAlone = (value2) => tellValue(value2) !== "" || columnType.test(value2);

// src/judge/expression.ts
var declared = /^[A-Za-z_]\w{0,60}: ?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64)|bool|str|[Ss]tring|number|boolean|int|float|any|void)$/;
var isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
function isExpression({ value: value2, quote, before, after, next, inString }, pathClass) {
  if (before.includes("$") && /\$\(\s*$|\$\{?\w{1,60}\}?["']?\s?\|\s?$/.test(before)) return true;
  if (quote === "" && /^(?:[A-Za-z_]\w*|(?:sys|process)\.argv)\[\d{1,3}$/.test(value2)) return true;
  if (quote !== "" && /\bpreg_\w{4,20}\(\s?["']$|\bArgument "\w{1,60}" to "$/.test(before)) return true;
  if (quote !== "" && /^,(?!\s?["'](?:utf|ascii|latin|iso-|base64|hex))/i.test(next) && /[\w$](?:\.|:{1,2}|->)(?:config|get\w{0,20}|read\w{0,20})\(\s?["']$/.test(before))
    return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next) && value2.length < 12;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.:]*\([\w.*&:>-]*$/.test(value2) && after.startsWith(")")) return true;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.]*\[[\w.+-]*$/.test(value2) && after.startsWith("]")) return true;
  if (isProgram(pathClass) && /^\/\^/.test(value2) && /[[(=:,]\s?$/.test(before)) return true;
  if (isProgram(pathClass) && declared.test(value2)) return true;
  if (/^[([]|^\.\w|^->|^::|^:[\w)]/.test(after) || /[()[\]{}]$|::|->/.test(value2)) return true;
  return isProgram(pathClass) && !inString && // The text of an element
  !(before.endsWith(">") && after.startsWith("</")) && /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f_]+|\d[\d_.]*)(?:[a-z]{0,3}|[iuf](?:8|16|32|64|128))$/i.test(value2) && // What a comment says, and a script inside a program.
  !/^\s*(?:#|\/\/|\*|--|;|export\s(?!(?:default|declare|abstract|async|function|class|interface|type|enum|const|let|var)\s))/.test(
    before
  );
}

// src/judge/wording.ts
var wording_exports = {};
__export(wording_exports, {
  measureBigrams: () => measureBigrams,
  measureRun: () => measureRun,
  measureWords: () => measureWords,
  readsLikeWords: () => readsLikeWords
});

// src/once.ts
var once_exports = {};
__export(once_exports, {
  once: () => once
});
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/judge/weights.ts
var weights;
var readWeights = () => weights ??= JSON.parse('{"words":"ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero","bigrams":"kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml","thresholds":{"code":{"report":0.55,"block":0.67},"script":{"report":0.55,"block":0.7},"data":{"report":0.55,"block":0.72},"translation":{"report":0.55,"block":0.8},"docs":{"report":0.55,"block":0.7},"test":{"report":0.55,"block":0.7},"test-data":{"report":0.55,"block":0.7}},"model":{"depth":4,"bias":-1.638,"features":[17,5,39,6,45,41,16,4,1,0,1,69,0,0,0,109,2,19,141,0,5,0,5,139,141,44,0,91,0,0,17,140,39,104,22,41,39,143,42,10,41,0,0,0,0,6,141,1,5,2,141,2,2,1,0,1,45,39,7,5,16,105,12,61,3,3,0,3,45,9,58,0,0,0,0,109,2,19,140,0,0,0,0,22,140,3,2,3,0,0,89,3,2,2,141,1,1,1,1,113,10,12,0,0,0,89,0,0,140,9,20,53,0,22,29,0,84,0,0,9,6,141,1,7,74,0,3,3,7,0,46,0,141,12,141,89,2,2,141,133,39,133,48,139,135,2,47,2,0,0,89,3,5,1,39,1,1,105,133,5,39,0,0,39,0,2,140,11,30,3,70,32,39,0,133,93,138,70,3,0,6,93,11,97,46,134,44,11,134,0,0,84,0,73,6,0,141,3,52,0,0,141,0,0,0,0,141,32,0,37,17,105,13,93,41,10,0,104,0,22,0,0,67,0,0,133,16,39,69,12,10,46,10,70,10,0,16,31,88,0,6,141,5,5,2,2,41,2,3,104,5,39,68,45,70,109,48,0,0,70,38,7,113,7,7,38,39,0,14,48,17,141,17,45,36,21,44,11,70,45,32,45,0,0,0,6,10,1,45,4,4,45,0,1,48,22,0,0,54,13,6,140,1,2,5,39,2,68,1,4,43,68,68,4,68,17,141,31,93,125,41,0,41,0,36,45,0,12,0,0,6,10,1,1,91,39,7,93,69,131,125,0,68,13,1,109,45,16,16,105,33,7,22,4,90,74,45,4,0,0,89,3,0,0,113,45,3,0,44,0,0,90,58,3,0,89,3,19,0,68,68,4,68,7,0,11,3,10,0,0,133,68,68,4,135,4,108,135,0,68,0,68,4,0,0,6,141,1,22,96,0,73,0,70,84,0,0,22,6,0,89,3,5,5,93,11,84,22,0,16,140,0,0,16,3,17,141,2,3,84,17,5,5,113,2,3,134,0,65,0,6,140,0,68,5,0,5,0,139,0,0,0,0,7,3,17,5,17,85,3,39,0,68,6,70,11,45,70,0,0,17,85,44,113,41,0,0,68,0,11,11,0,0,0,0,17,85,13,113,0,44,0,104,0,10,5,73,0,0,0,133,89,10,44,10,91,31,10,10,47,0,140,88,0,0,17,141,17,3,139,16,44,7,61,84,7,44,16,67,0,89,43,6,49,70,19,4,14,70,137,0,85,0,14,6,48,68,138,62,141,74,68,32,54,69,12,68,69,140,12,6,140,1,139,45,39,39,61,1,1,105,0,39,45,140,0,0,19,0,0,89,0,0,0,0,0,102,90,0,0,139,141,62,43,84,44,0,22,46,10,44,0,22,0,0,0,93,3,0,0,135,141,0,0,0,0,1,85,134,104,17,105,38,104,41,67,0,131,125,22,135,0,0,0,0,1,105,2,93,41,7,7,68,0,70,0,48,36,1,44,2,140,4,12,22,22,3,95,2,14,3,3,3,12,0,11,109,7,113,0,23,10,41,0,0,0,13,53,30,4,3,1,140,139,40,1,113,137,0,7,0,84,37,1,0,2,109,11,48,6,0,44,69,2,84,11,0,0,65,5,11,141,2,85,84,68,7,2,2,0,2,24,7,67,11,11,74,2,46,2,68,28,5,0,40,105,11,16,133,0,48,3,138,40,68,105,3,67,68,12,109,95,69,105,66,17,141,44,0,68,0,0,68,0,0,17,0,0,0,0,0,61,23,68,0,7,0,0,0,0,0,0,10,0,0,133,2,46,93,40,97,2,125,0,28,12,2,0,0,0,1,140,5,139,42,54,5,0,0,1,45,1,9,39,133,133,2,6,140,16,105,5,124,6,5,5,0,75,0,16,139,2,2,140,1,0,140,11,1,0,32,0,0,11,1,3,27,93,40,48,68,0,5,0,71,0,5,105,0,0,6,133,11,45,105,14,54,0,7,0,7,105,0,7,45,17,89,0,113,90,0,0,41,0,47,6,0,0,0,0,17,141,45,45,70,45,0,2,3,69,2,69,0,0,0,3,0,0,137,40,86,10,46,0,45,0,40,0,0,0,49,45,68,2,39,84,39,0,0,28,39,0,0,2,0,139,140,7,16,43,42,0,19,44,22,45,39,68,0,0,17,93,134,105,0,0,39,104,134,0,0,0,0,0,0,17,10,67,133,0,49,0,139,17,0,0,0,0,0,0,6,74,6,141,96,73,16,45,96,45,0,46,0,134,0,68,48,3,85,74,40,140,7,54,0,3,5,0,30,53,68,48,3,45,45,39,6,0,6,45,0,135,39,105,54,0,52,9,0,105,128,30,0,0,0,0,28,0,0,0,10,48,12,7,74,4,0,11,30,6,4,0,6,0,0,17,140,134,11,45,45,39,0,10,11,41,45,0,0,0,104,69,11,69,6,0,13,6,13,141,11,0,0,7,0,69,45,133,5,14,1,0,0,0,70,1,45,5,0,0,17,93,45,139,0,42,0,140,5,0,0,45,0,0,0,69,69,48,109,13,4,104,13,55,22,0,22,72,14,0,68,101,3,65,0,40,113,3,0,0,0,21,0,105,0,0,68,3,0,0,39,5,0,0,0,0,65,16,1,1,1,141,10,41,84,52,6,72,85,90,1,0,138,4,73,139,113,13,45,0,88,0,140,69,0,0,69,3,0,0,17,13,141,141,0,2,134,2,17,0,0,0,0,47,0,84,133,124,14,6,46,13,49,0,46,68,0,0,6,0,70,7,6,0,0,1,1,140,23,6,37,0,84,39,133,133,45,69,19,14,68,0,0,0,72,0,54,0,0,0,70,45,58,1,9,70,1,0,0,1,0,70,45,0,69,0,93,104,52,0,93,41,0,0,0,0,16,0,11,0,45,0,45,0,0,43,85,0,0,0,0,58,45,0,67,1,141,2,41,70,104,22,5,113,68,0,113,1,4,70,48,45,45,4,24,0,137,0,0,69,0,0,0,0,0,49,43,96,13,68,0,0,141,68,124,0,0,0,0,0,3,133,105,45,91,61,3,52,71,74,0,5,0,31,5,0,113,10,0,0,70,5,0,11,0,0,11,70,0,104,16,61,5,105,0,0,0,84,41,0,0,0,0,0,0,3,39,5,13,109,42,22,7,0,39,0,53,5,13,23,0,0,2,0,0,93,135,0,0,0,0,69,0,133,0,17,104,4,141,69,0,2,2,139,69,4,0,0,139,0,17,70,105,5,113,5,75,5,76,35,0,17,5,66,0,70,84,55,141,124,49,1,134,1,11,1,113,0,70,0,0,113,10,105,0,70,17,104,70,0,0,1,70,0,0,1,42,7,140,77,13,54,90,69,1,0,24,0,1,9,113,2,0,125,125,0,0,97,43,42,104,0,0,0,0,7,14,1,3,125,66,0,1,40,0,0,11,0,0,0,0,0,7,0,0,62,53,0,0,0,0,2,2,2,44,93,3,0,0,0,0,0,134,9,52,11,0,0,0,0,17,0,42,0,84,67,71,46,46,0,0,45,0,0,0,17,141,11,9,96,46,77,11,0,1,11,0,0,4,4,5,44,2,5,2,124,2,34,91,2,66,74,0,108,0,69,41,11,14,113,113,49,74,124,11,0,46,0,14,0,0,46,10,141,46,0,5,71,0,0,0,71,0,0,3,0,0,13,0,0,3,39,0,0,0,0,7,1,0,0,10,10,32,71,46,31,0,45,68,54,90,0,0,0,0,69,13,139,3,1,93,13,1,40,0,0,1,0,0,0,104,113,6,3,0,62,0,39,39,0,0,0,0,0,0,17,140,55,137,45,45,22,10,45,2,2,0,0,0,0,62,13,126,45,0,0,0,45,124,0,0,0,0,0,0,104,135,13,13,55,68,0,23,0,0,0,134,0,0,0,96,10,68,5,11,11,0,11,101,0,5,0,0,0,0,41,5,85,5,101,46,46,54,25,85,0,140,0,134,54,48,64,66,17,0,70,4,53,62,0,0,125,39,0,0,9,70,31,22,58,0,0,27,12,138,89,0,0,0,0,93,41,0,85,134,0,0,68,1,69,2,0,0,0,0,69,69,5,17,5,11,45,45,11,69,55,90,69,140,45,14,17,0,141,2,0,0,68,68,52,141,0,0,0,0,3,14,93,49,0,70,0,5,5,0,0,5,14,0,0,45,19,1,0,0,45,70,0,0,0,0,1,70,10,58,105,139,14,95,74,41,124,41,69,5,14,9,45,68,134,93,2,0,69,75,0,0,58,13,34,2,0,0,0,0,12,2,3,141,0,12,2,0,0,0,7,7,2,2,124,17,84,13,140,9,39,16,11,68,11,0,44,16,0,0,23,28,0,84,0,0,0,68,134,0,0,0,0,0,0,135,128,41,11,0,50,0,52,10,0,0,0,0,0,0,104,93,11,105,0,0,11,139,11,0,0,0,0,0,39,84,93,11,11,0,11,6,141,6,0,0,11,7,0,0,11,52,91,70,43,6,70,7,68,68,0,22,6,0,0,139,69,2,69,58,0,39,6,1,69,68,0,0,7,0,72,55,72,6,58,0,0,54,134,6,0,0,0,0,0,1,0,135,0,0,62,105,0,0,0,0,10,69,0,6,14,3,0,41,93,0,0,70,14,12,0,0,0,0,0,0,71,7,2,106,2,4,2,70,2,0,46,67,0,0,68,2,46,70,46,2,10,1,70,0,0,2,2,70,2,9,128,31,52,0,0,0,16,43,0,0,0,0,0,0,48,14,75,24,0,3,95,54,54,0,0,68,0,0,0,135,14,0,69,0,0,0,69,6,0,0,0,0,0,0,3,14,93,67,12,85,0,31,0,0,0,84,5,0,0,45,0,13,0,0,9,45,0,0,0,0,0,0,0,0,72,11,72,55,102,0,0,5,0,11,0,0,0,0,0,93,10,0,17,30,0,0,45,45,31,0,0,0,0,0,17,53,5,2,5,140,140,45,45,13,5,0,0,0,0,3,14,68,67,17,2,140,11,0,0,0,53,48,17,68,41,69,1,6,69,85,0,0,4,1,2,2,46,0,0,65,73,0,62,0,0,0,1,1,0,0,0,0,0,0,3,7,6,13,138,0,6,0,0,30,3,45,46,0,0,45,14,25,0,0,45,45,0,0,0,0,6,70,0,14,133,3,106,40,1,104,0,1,0,40,1,0,0,0,0,0,137,24,0,0,138,0,0,0,0,0,6,13,0,0,139,85,85,131,134,0,0,16,50,0,3,12,7,0,0,14,28,0,24,0,0,0,73,137,0,0,0,0,0,0,14,0,0,0,11,0,0,0,0,85,6,0,0,0,0,14,9,0,30,0,0,0,11,137,0,0,0,0,0,0,0,0,11,0,0,2,58,0,0,0,0,0,75,69,7,10,0,49,0,0,0,0,108,0,0,0,10,30,0,0,12,84,135,85,137,137,0,70,69,5,0,12,17,0,0,13,49,16,98,2,68,0,95,0,105,0,0,0,0,0,10,133,44,45,75,14,0,0,52,39,45,5,0,0,0,11,11,16,42,49,5,5,141,113,6,5,0,0,0,0,9,70,0,7,58,0,0,6,1,5,1,0,0,0,0,6,10,0,0,5,0,46,113,0,7,67,0,0,5,0,58,70,70,13,36,141,62,24,124,141,0,0,124,89,0,9,0,0,0,128,0,0,0,0,14,0,0,0,0,0,141,14,0,46,0,84,7,0,0,2,0,2,0,0,0,53,22,128,46,3,3,0,45,0,3,105,75,3,0,0,6,4,11,55,4,14,45,97,45,0,124,11,84,54,0,126,62,0,11,3,0,0,140,6,140,0,0,0,0,0,69,41,48,69,69,137,67,12,62,0,134,40,69,0,0,3,14,49,45,109,68,68,140,44,45,0,68,3,0,0,0,113,3,3,0,5,5,134,0,0,0,137,108,54,42,104,3,40,0,69,41,0,2,0,137,68,45,0,0,0,3,3,10,90,0,10,1,11,11,0,0,138,0,0,0,84,70,44,70,0,14,0,5,5,0,0,17,0,0,0,9,11,3,2,105,0,0,75,0,3,11,0,0,0,0,43,28,45,46,0,0,0,45,0,0,0,0,0,0,0,0,45,45,2,74,2,49,1,1,0,2,39,2,105,39,3,13,61,43,16,54,0,34,0,0,0,42,24,0,0,64,24,0,65,0,0,0,69,0,0,0,0,0,0,0,64,28,0,3,0,0,0,1,6,0,0,0,0,0,0,23,30,0,9,6,0,0,14,0,0,30,0,0,0,0,113,3,0,3,76,0,0,75,85,68,0,0,0,0,0,2,46,105,3,0,68,68,39,39,0,0,53,10,3,39,10,88,6,62,0,4,6,45,45,0,0,67,10,3,55,28,11,0,91,11,0,0,52,0,23,37,0,0,0,0,10,17,68,39,125,1,0,23,39,39,39,0,0,0,0,6,7,6,55,4,0,17,4,4,7,4,0,0,125,0,69,14,58,45,5,69,11,0,135,88,0,45,85,45,3,0,52,64,106,39,69,0,69,58,138,0,4,133,0,0,93,3,0,138,33,0,0,74,45,4,4,0,0,0,0,12,58,135,69,70,97,0,70,5,89,67,12,5,0,0,14,6,58,43,0,0,0,1,1,0,0,0,0,0,0,11,42,2,2,45,14,84,2,2,0,45,49,84,49,0,12,140,0,3,4,3,140,104,47,0,0,0,47,7,3,113,4,0,39,42,0,0,4,17,68,39,0,0,0,0,5,5,45,45,6,0,124,4,48,25,44,0,0,67,134,2,53,0,44,46,0,5,2,0,0,0,0,0,44,0,25,55,138,138,70,0,0,4,75,52,39,0,0,0,0,104,134,134,54,141,0,0,45,3,124,0,0,0,0,0,9,141,0,45,84,0,0,0,0,0,11,0,0,0,0,11,141,108,75,58,37,0,3,2,17,1,129,0,0,0,17,134,0,14,11,0,0,65,0,7,44,0,0,0,0,62,45,6,0,53,134,0,0,0,13,45,0,0,0,0,0,0,3,0,0,70,105,0,0,0,0,0,125,70,4,13,113,0,11,0,0,0,105,0,0,0,0,0,0,0,76,6,69,70,16,0,84,0,6,68,0,0,0,0,0,72,128,45,13,0,0,0,3,58,0,0,0,0,0,0,11,48,37,88,66,0,0,0,0,0,0,0,88,0,0,0,52,45,61,2,45,10,45,0,55,62,2,7,0,97,6,32,6,5,0,73,138,138,5,0,0,11,0,46,0,11,0,11,0,0,45,7,0,0,0,0,0,45,11,4,69,69,68,124,97,69,140,0,0,62,5,86,0,69,39,3,10,10,0,0,40,2,2,75,10,7,69,70,0,70,126,89,0,113,2,0,0,4,0,0,4,0,0,0,0,24,39,0,105,39,0,0,139,1,68,0,0,0,0,0,70,70,68,55,68,45,52,10,68,0,0,67,22,41,0,45,0,45,0,0,125,68,0,0,0,0,6,0,41,1,49,25,77,131,14,104,7,135,141,0,0,0,0,0,0,23,4,0,4,4,0,0,17,0,137,49,0,0,0,0,3,133,6,40,0,5,6,72,0,0,0,40,3,70,0,48,45,7,93,2,76,45,2,0,134,2,95,0,0,0,13,73,0,28,0,0,0,11,0,0,0,0,0,0,0,9,128,0,69,0,0,0,41,67,0,0,0,0,0,0,14,10,0,139,0,0,0,68,105,0,0,0,0,0,0,128,0,0,141,46,0,0,46,0,131,48,0,0,0,0,43,93,46,46,0,0,0,46,2,0,0,0,0,0,0,0,138,7,14,0,45,5,0,0,0,0,0,0,58,70,62,10,0,10,11,0,0,70,70,0,138,0,0,0,0,32,72,17,39,72,0,0,133,13,0,0,0,0,0,0,2,2,89,14,0,0,4,2,2,0,0,4,14,0,138,126,61,0,69,0,0,0,69,3,0,0,0,0,0,0,0,13,53,140,0,137,12,70,70,0,0,85,140,45,5,3,3,6,69,0,68,68,109,69,0,0,69,70,6,0,1,69,37,0,45,129,0,0,0,1,1,69,0,0,0,6,97,6,22,0,0,40,91,0,0,0,91,5,17,0,68,3,138,16,0,16,3,0,0,0,0,96,0,68,3,141,1,1,134,3,96,0,69,0,97,0,1,1,0,0,3,10,6,0,129,0,10,141,7,39,0,70,91,71,6,131,1,0,86,22,0,0,1,0,47,86,0,0,0,0,39,24,4,7,0,134,46,62,54,0,0,5,39,0,0,55,138,75,2,75,71,0,68,68,0,2,5,105,138,68,9,23,0,1,0,0,0,0,54,0,0,0,0,0,0,11,45,23,11,45,28,0,11,0,0,43,73,0,0,0,3,45,33,0,133,4,4,0,0,0,62,131,2,0,0,43,128,0,30,0,0,0,1,1,0,0,0,0,0,0,69,14,68,4,69,3,68,3,69,3,0,0,140,14,3,0,40,128,22,0,48,0,0,0,0,0,54,75,0,0,25,84,68,113,69,85,14,16,0,134,0,0,0,0,0,0,52,52,69,62,69,71,86,0,41,0,0,86,17,0,128,138,0,69,1,0,0,135,6,6,6,0,0,0,0,45,62,105,45,84,16,124,11,109,12,0,0,0,74,0,84,93,1,85,0,1,0,1,24,0,0,1,0,0,0,9,6,0,105,124,0,0,84,31,11,17,0,0,0,0,139,131,0,69,67,0,0,5,68,0,0,0,0,0,0,98,5,0,5,96,0,0,68,68,134,0,0,0,0,0],"thresholds":[0,0.933,7.5,0.083,3,0.5,8.5,0.5,2.664,1000000000,2.252,7,1000000000,1000000000,1000000000,0.5,4.2,0.5,0.5,8,0.425,1000000000,0.933,0.5,0.5,0.5,11,0.5,1000000000,1000000000,0,0.5,7.5,0.5,0.5,0.5,8.5,0.5,0.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,2.664,0.933,5,0.5,4.083,4.2,1.585,1000000000,2.846,10,0.5,0.1,0.667,4,0.5,4.5,0.5,0.9,0.611,1000000000,0.286,13,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,4.133,0.5,0.5,5,28,1000000000,28,0.5,0.5,0.5,5.6,0,1000000000,1000000000,0.5,0.5,5.6,3.368,0.5,4.445,3.122,2.75,2.252,0.5,2.5,1.5,1000000000,1000000000,1000000000,0.5,34,28,0.5,3.5,0.5,0.5,14,0.5,0.5,1000000000,0.5,1000000000,55,0.5,0,0.5,2.664,0,0.5,6,0.611,0.9,0.091,44,1.5,1000000000,0.5,26,0.5,0.5,4.2,5.6,0.5,0.5,1.5,0.5,0.5,0.5,0.5,5,0.5,3.756,1000000000,1000000000,0.5,0.611,0.425,2.252,1.5,3.239,4.445,0.5,0.5,0.933,4.5,1000000000,1000000000,2.5,1000000000,4.632,0.5,5,7.5,0.611,0,0.5,0.5,1000000000,0.5,0.5,0.5,53,0.286,1000000000,0,0.5,6,0.5,1.5,0.5,0.5,3,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.167,4,0.5,0.286,0.5,1000000000,8,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,16,0.5,0,0.5,3.5,0.5,0.5,1.5,13,0.5,1000000000,0.5,7,9,3.5,1000000000,1000000000,0.5,4,1.5,8,26,3.5,3.5,3.5,2,1.5,1000000000,8.5,0.5,0.5,1000000000,0.083,0.5,0,0.933,5.6,4.375,0.5,4.2,0.9,0.5,0.667,8.5,8.5,18,13,0.5,0.5,14,4,0,0.5,0.033,0.5,0.065,0.1,0.5,2.5,1000000000,1.5,0.5,0,0.5,12,9,0.5,0.5,0.5,10,0,9,0.5,21,1000000000,1000000000,1000000000,0.083,1.5,2.585,3,0.5,0.125,5,1000000000,3,0.5,0.5,1000000000,1000000000,0.5,4.5,0.083,0.5,2.664,5,0.933,0.5,3.667,0.5,3.322,0.167,0.5,2.5,21,0.067,13.5,0,0.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,9,1000000000,1.5,1000000000,1000000000,0,1.5,2.664,2.846,0.5,0.5,0.1,0.5,8,0.5,0.5,1000000000,21,4.5,4.445,0.5,21,9.5,10.5,0.5,0.5,0,0.5,0,0.5,0.5,13,0.067,1000000000,1000000000,0.5,0.667,21,4,0.5,14,0.286,1000000000,0.5,8,1000000000,0.5,0.5,0,1000000000,0.5,0.611,0.5,4,0.5,0.5,0.125,14.5,0.115,6,6,0.8,3.5,1000000000,1000000000,0.5,0.5,4.5,0.067,0.5,0.067,0.5,0.5,1000000000,5.5,1000000000,3.5,0.4,1000000000,1000000000,0,0.5,2.664,0.5,0.5,6,0.5,16,2,0.5,9,1000000000,0.5,0.083,1000000000,0.5,0.286,0.425,0,0.5,10,0.5,0.5,5,15.5,0.5,1000000000,1000000000,8.5,0.8,0,0.5,3.667,0.9,0.5,12,0.875,0.9,0.5,5,0,0.5,1000000000,0.5,1000000000,0.083,0.5,6,0.5,0.917,1000000000,0,14,0.5,11,4,1000000000,1000000000,0.176,0.286,0,0.933,12,0.5,0.9,3.5,1000000000,0.5,0.083,0,6,3,0,1000000000,1000000000,12,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,1000000000,12,8,1000000000,1000000000,1000000000,1000000000,0,0.5,3.5,0.5,4,0.5,13,0.5,1000000000,1.5,0.933,0.5,1000000000,1000000000,1000000000,0.5,0.5,3.5,0.5,3.5,0.5,0.5,3.5,1.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,0,0.5,12,0.9,0.5,4,0.5,0.1,0.5,0.5,0.091,0.5,10.5,2.5,1000000000,0.5,0.5,0.167,0.5,0,0.5,0.067,5.5,0,0.5,1000000000,0.5,1000000000,1.5,0.375,0.5,0.5,0.5,0.5,0.5,0.5,7.5,0.5,0.5,23,1.5,6.5,29,0.5,1.5,0.083,0.5,2.664,0.5,5,0.5,3.5,0.5,3.252,2,0.5,1000000000,6.5,5,0.5,4,1000000000,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,0.5,2.5,2.5,0.5,1000000000,0.5,1000000000,1000000000,4,0.5,0.286,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.122,0.5,0.5,0.5,12,0.5,0.5,0.5,0.5,1.5,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,2.252,0.5,4.2,0.5,0.5,0.091,0.08,0.5,1000000000,2,1000000000,0.5,0.5,2.585,0.5,4.632,0.5,0.143,1.5,0.5,0.5,0.5,0.5,3.667,1.5,0.9,0,0.9,2.5,1000000000,6,0.5,0.033,0.5,1000000000,0.5,3.5,0.5,1000000000,1000000000,1000000000,3.5,0.5,7.5,0.067,0.286,1.585,0.5,0.5,0.5,4.445,0.5,0.5,1000000000,0.115,1000000000,0.5,0.5,2.585,1000000000,4.632,0.5,5,0.5,0.375,1000000000,0.5,21,4.375,0.5,7,1000000000,1000000000,0.5,0.846,6,0.5,4.2,0.5,0.5,0.5,0.115,4.133,3.511,1000000000,4.5,0.5,0.091,2.5,28,6,0.5,4.133,1.5,3.718,0.5,0.5,0.917,1000000000,0.5,0.5,14,8.5,0.5,1000000000,0.5,0.286,0.5,0.5,0.5,0.5,0.421,0.5,3.5,1.5,0.5,0.5,21,0.5,0.5,12,0.5,0.5,4,0.5,1000000000,1000000000,8.5,16,13,0,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,24.5,1000000000,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,8,3.5,1000000000,1000000000,0.5,4.2,2.5,0.5,0.5,0.5,4.632,0.5,1000000000,0.5,1.5,4.2,1000000000,1000000000,1000000000,2.585,0.5,0.667,0.5,0.5,0.5,0.933,1000000000,1000000000,1.585,6,4.445,0.5,1.5,0.5,0.5,3.6,0.083,0.5,4,0.5,0,0.5,0.609,0.933,0.583,1000000000,0.5,1000000000,4,0.5,5,3.667,0.5,2.5,1000000000,0.5,28,3.457,1000000000,0.5,1000000000,1000000000,7,3.122,0,0.5,0.5,0.5,0.5,0.5,1000000000,0,1000000000,0.5,1000000000,0.75,0.5,1000000000,1000000000,0.083,0.5,8,3,0.5,1.5,0.5,1000000000,0,1000000000,0.115,0.5,1000000000,0.143,18,12,0.5,1000000000,0.5,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,12,0.5,18,5,0,3,1000000000,4.133,0.9,8,5,39,1000000000,1000000000,1000000000,0,4,7,0.5,0.5,0.5,1.5,1.5,1000000000,5,1000000000,0.5,1000000000,11,11,0.5,3,1.5,4.632,3.5,0.5,2.5,1000000000,1000000000,0.5,11,1000000000,1000000000,5.6,1000000000,0.5,0.5,0.143,10.5,0.5,0.5,1000000000,0.5,0.5,0.5,21,2.5,0.5,1000000000,1000000000,12,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,3.5,1.5,0.5,17,0.5,1000000000,0.5,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,0.5,0.5,10.5,8,0.5,3,1000000000,3.5,1000000000,0.5,1000000000,0.5,0.5,0,0.5,0.5,0.5,0.5,0.033,0.5,1000000000,0,0.182,1000000000,7.5,0.5,0.5,0.5,0,3,13,2.5,0.167,1000000000,0,11,1000000000,0.5,6.5,0.5,0.5,4,0.5,0.5,1000000000,0.5,0.5,5.5,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,3.5,0.5,4.5,0.091,0.5,0.067,1000000000,6,6.5,0.083,0.1,1000000000,0.083,1000000000,1000000000,12,0.5,0.5,6,5,18,0.5,1000000000,1.5,4,0.5,3,1000000000,1000000000,1000000000,0.5,23,5,10,0.167,1000000000,2.5,0.083,2.5,0.5,8,1000000000,1000000000,0.091,1000000000,23,3,0.5,0.425,2.5,2.664,1000000000,1000000000,1000000000,2,3.457,5,0.5,1000000000,1000000000,12,0.5,18,0.5,1000000000,0.5,1000000000,0.5,0.933,1000000000,1000000000,5,1000000000,1000000000,1000000000,21,11,0.5,0.5,2.5,0.143,0.5,3.5,0.5,0.5,1000000000,0.5,0.5,2.5,1000000000,0.5,0.5,0,0.5,1000000000,0.5,0.5,0.9,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,4,24.5,0,1000000000,1000000000,1.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,12.5,2.846,3.555,3,0.5,1.5,0.5,0.5,0.5,0.083,0.5,0.5,0.5,2.5,1000000000,0.5,0.309,0.5,0.5,0.5,3.5,5,1000000000,0.5,1000000000,0.5,23,1000000000,1000000000,85,0.286,1000000000,1000000000,12,3.5,0.5,0.5,1000000000,4.2,0.5,4.2,0,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,0.5,3.5,0.083,5.5,2.5,0.5,1000000000,1.5,4.5,1000000000,1000000000,0.083,1000000000,1,0.065,0.083,8,16,2.252,3,0.5,0.5,0,0.5,4,0.5,0.5,0.5,0.5,3,23,0.5,3.5,16.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,3,0.5,3.783,0.5,100,2,1000000000,1000000000,2.252,1000000000,2,13,1000000000,23,4,0.5,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,10.5,1000000000,5,1000000000,3,1000000000,18,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,14,1000000000,0.5,2.585,0.5,4.2,0.5,0,0.5,0.5,0.667,0.5,2.5,1000000000,0.5,3.555,0.067,3,0.5,3,6,0.067,0.5,1000000000,0.5,1000000000,1000000000,34,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,3.5,6.5,1000000000,1000000000,0.5,2.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0,0.5,0.5,5,0.5,0.5,0.9,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.75,8,0.5,1.5,4,1000000000,3,0.778,1000000000,4,1000000000,1000000000,7,38,16,0.5,10.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,1.5,0.667,4.5,0.5,0.5,0.5,0.115,1000000000,6.5,1000000000,0.5,0.583,2.5,0.5,4,1000000000,4.267,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,55,1000000000,0.5,14,12,0.5,0.154,0.5,34,1000000000,5.6,4.2,0.5,11,0.154,1000000000,1000000000,0.5,1000000000,0,1,0.5,0.933,0.5,0.667,0.5,0.833,0.5,0.5,1000000000,12,0.833,0.5,1000000000,1,0.5,0.5,0.5,0.5,0.5,3.252,0.5,3.457,12,3.646,0.5,1000000000,53,1000000000,8,0.5,1.5,0.5,1000000000,3,0,0.5,2,1000000000,1000000000,2.664,53,11,10,2.585,0.5,0.115,0.5,0.5,3.5,0.5,0.5,19,2.252,1000000000,0.5,1000000000,4.445,0.5,0.5,5,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.115,5.5,4.445,0.9,0.5,0.5,1000000000,2.322,0.5,1000000000,1000000000,7,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.511,4.2,4.5,0.5,0.5,0.9,1000000000,5,10,1000000000,1000000000,0.5,0.5,0.5,12,1000000000,1000000000,1000000000,1000000000,0,16,0.5,8,0.5,1.5,0.5,1.5,3.5,1000000000,24,3,1000000000,1000000000,1000000000,0,0.5,8,0.5,0.5,1.5,0.5,11,1000000000,3.457,13,1000000000,1000000000,0.309,0.25,0.933,0.5,3.511,0.778,3.833,0.5,5.6,0.5,0.5,3.667,0.5,0.5,1000000000,0.5,1000000000,23,0.5,7,1.5,0.5,0.5,0.5,0.5,0.5,8,1000000000,4.5,1000000000,3.5,1000000000,7,1.5,1.5,0.5,4.5,12,0.778,0.5,1000000000,1000000000,1000000000,0.5,1000000000,16,0.611,4,1000000000,3.5,1000000000,1000000000,0,7.5,1000000000,1000000000,1000000000,1000000000,0.115,3.555,6,1000000000,3.5,1.5,0.5,0.5,2.5,0.5,1000000000,3,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.5,3.457,0.5,1.5,1.585,0.5,1000000000,1000000000,2.322,1000000000,1000000000,1000000000,0.5,0.5,0.375,0.9,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.5,0.5,5,18,0.5,3.5,5,4.133,4.2,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,18,1000000000,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,4.5,0.5,12.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,3.5,4.5,0.933,14,12,1000000000,28,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.933,0.5,0.778,0.5,1.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.5,0.5,0.5,0.5,12,1000000000,0,0.1,0.5,0.5,1000000000,1000000000,0.5,2.5,1000000000,1000000000,0.5,1,1.5,0.5,0.5,1000000000,1000000000,0.5,1.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,13.5,3.698,46,3.511,1000000000,1000000000,1000000000,1000000000,23,11,0.714,0,0.933,8,5,8,8,17,0.5,0.5,34,0.5,26,5.5,0,1000000000,0.5,4.133,1000000000,1000000000,6.5,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.611,5.5,0.5,0.5,1000000000,1,1000000000,0,0.425,1000000000,1000000000,0.933,2.5,1000000000,1000000000,3,0.5,2.585,1000000000,1000000000,8,3,1000000000,1000000000,1000000000,1000000000,1.585,0,1.5,0.5,0.5,0.5,1.5,0.5,0.5,0.5,0.5,0.5,19,0.583,2.5,0.5,21,5.5,0.5,0.5,4.2,1000000000,55,0.5,1000000000,1000000000,0.5,2.5,0.5,4.5,1000000000,1000000000,1000000000,1000000000,1.5,5,0,0.5,4,2.5,4.375,8,13,1000000000,0.091,0.176,5,4.2,0.5,0,0.5,3.5,0.5,0.5,4.5,8.5,9,6.5,5,1000000000,0.5,10.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,8,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,5,0.5,1000000000,1000000000,12,0.5,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,12,8,1000000000,5,0.083,0.5,0.083,1000000000,1000000000,4,0.127,1000000000,1000000000,8,0.5,0.5,0,0.5,0.167,3,0,0.5,7.5,1000000000,0.5,0.375,1000000000,1000000000,0.5,23,3.667,11,0.5,1000000000,1.5,0.083,3.555,85,6.5,1000000000,1000000000,0.143,1000000000,0.5,0.5,10.5,0.375,0.5,1000000000,1000000000,0.5,0.5,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1,1000000000,0.5,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1.5,23,1000000000,0.083,4.5,0,1000000000,0.5,0.5,1000000000,1000000000,2,2.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,8,0.5,0.091,4.133,0.5,4.033,0.067,3.6,0,5,1000000000,3.5,1.5,55,55,0.5,3.978,2.5,0,3.5,3.756,1.5,2.664,23,1000000000,1000000000,3.319,4.2,1,5,0.5,0.5,1.5,0.5,1000000000,1000000000,1000000000,10.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,0.5,1000000000,0.611,0.5,0.5,0.5,1000000000,1000000000,14.5,1000000000,1000000000,1000000000,0.5,3.5,1000000000,23,1000000000,1000000000,1000000000,11,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,1.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.778,1000000000,1000000000,3,1000000000,3.5,1000000000,1000000000,0.5,12,1000000000,1000000000,1000000000,1000000000,7,1000000000,1000000000,1000000000,0.5,3,9.5,0.5,0.5,1000000000,1000000000,0.75,1000000000,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,1000000000,12,0.5,1000000000,1000000000,7,13,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.667,4.267,0.778,0.5,0.5,14,8,2.5,0.9,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,12,3.833,0.5,3,1000000000,1000000000,1000000000,0.5,0.5,27,6.5,0.5,9,3,0.083,23,0.5,1000000000,1000000000,0,2.846,3.978,3.978,2.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,2.322,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.9,0.115,0.167,5.5,0.5,6,0.375,5,1000000000,3.5,0,9,2.5,1000000000,1000000000,3,2.5,0.5,1000000000,1000000000,6,7,1000000000,1000000000,1000000000,1000000000,0.375,2,1000000000,1.5,0.5,0,0.5,0.5,2.664,0.5,1000000000,1.585,1000000000,0.5,3.457,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,3.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,10,10,12.5,0.5,20,0.9,1.5,0.115,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,4,1000000000,1000000000,4,1000000000,1000000000,1000000000,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,3.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,6,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,4,1000000000,4,1000000000,1000000000,4.133,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,23,0.176,1.5,12,0.5,10,1000000000,16,1000000000,0.5,1000000000,1000000000,1000000000,3.5,7.5,1000000000,1000000000,1.5,0.5,0.5,0.5,0.5,0.5,1000000000,0,78,0.933,1000000000,2.5,0,1000000000,1000000000,3.5,0.5,8.5,0.5,5,3.5,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,0.5,0.5,3,0.5,2.5,1000000000,1000000000,0.5,1.5,9,0.667,1000000000,1000000000,1000000000,16,8,4,0.5,0.5,0.833,0.5,0.5,0.5,0.375,0.425,1000000000,1000000000,1000000000,1000000000,0.5,0,1000000000,0.115,0.5,1000000000,1000000000,0,2.846,0.778,2,1000000000,1000000000,1000000000,1000000000,0.167,1.5,6,11,0.833,1000000000,2.5,0.5,1000000000,0.115,0.5,1000000000,1000000000,0,14,0.5,0,0,1.5,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,4,34,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,1.5,10,1.5,16,0.5,0.065,4,7,3.756,1000000000,5,1000000000,13,16,0.5,0.5,0.5,1.5,0.9,0.421,1000000000,8,1000000000,0.421,0.5,0.5,0.842,1000000000,1000000000,0.083,0,8,0.5,0.167,1.5,14,0.5,5,1000000000,0.5,5,0.5,0.5,1000000000,0.5,0.5,1000000000,8,0,1000000000,1000000000,0.5,0.083,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,17,0.5,0.5,11,9,0.5,0.5,1.5,0.5,1000000000,0.5,0.5,71,1000000000,1000000000,0,2.5,0.5,5,0.5,12.5,1.5,0.5,0.5,8,1000000000,7.5,0.733,1000000000,1000000000,5,0.5,0,0.8,1000000000,0.425,0.667,0.5,4,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.9,0.5,5,46,0.5,1000000000,3.756,24,0.5,4.5,18,1000000000,1000000000,1000000000,0.9,0.842,2.5,0.5,1000000000,1.5,3.555,16,11,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,53,0.5,3,1000000000,2.5,1000000000,0.933,0.667,1000000000,1000000000,12,1000000000,1000000000,1000000000,0.5,3,0.421,4.133,0.5,1000000000,1000000000,0.5,1000000000,0,14,1000000000,1000000000,1000000000,1000000000,0.5,0.5,21,3.5,1000000000,1000000000,1000000000,3,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,7,9,8,4.133,0.5,4.033,0.5,2.322,1.922,1000000000,4.267,1.5,4.375,0.5,2.5,0,3.5,0.5,0.5,8.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,11,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.9,1000000000,1000000000,1000000000,1.585,0.083,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.167,1000000000,1000000000,3.5,1000000000,1000000000,3.5,1000000000,1000000000,1000000000,1000000000,0.5,0.9,1000000000,0.842,0.5,1000000000,1000000000,0.5,0.5,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,2.5,0.5,0.9,1000000000,1.5,3.5,0.5,1.5,1000000000,1000000000,0.5,1.5,0.733,0.5,1.5,0.5,0.083,0.5,1000000000,0.167,0.375,3,8,1000000000,1000000000,0.5,2.5,0.833,0.5,0.5,8,1000000000,0.5,14,1000000000,1000000000,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.5,0,6.5,0.5,0.5,4.083,1000000000,0.5,3.5,2.5,1.5,1000000000,1000000000,1000000000,1000000000,0.25,0.091,0.375,0.5,0.19,1000000000,0,0.1,0.19,0.333,0.4,1000000000,1000000000,0.5,1000000000,23,1.5,0.5,3,0.933,78,5,1000000000,0.5,0.5,10,5,0.5,6,0.9,7,0.5,0.5,0.5,0.5,13,1000000000,17,0.5,0.5,1000000000,0.25,0.5,1000000000,1000000000,0.5,0,1000000000,0.5,0.5,1000000000,1000000000,0.5,5,0.19,0.1,1000000000,1000000000,1000000000,1000000000,1.5,0.5,0.5,78,0,0.5,1000000000,2,0.667,0.5,0.5,4.5,0.889,1000000000,1000000000,3.5,0.167,0.5,0.5,6,1000000000,1000000000,3.457,2.664,1000000000,16,1000000000,1000000000,1000000000,1000000000,8,0.5,3.978,3.81,5,1.5,0.5,3.6,4.375,1000000000,21,0.5,0.5,0.5,1000000000,1.5,0.5,16,0,0.167,0.421,0.5,0.5,0.5,4,1000000000,5,0.5,0.065,0.8,0.5,0.067,1000000000,0.5,0.5,1000000000,1000000000,0,12,6.5,1.5,1000000000,1000000000,1000000000,1000000000,0.933,0.778,3,14,0.083,1000000000,0.5,0.25,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,3.81,0.5,5,0.5,3.5,1000000000,0.933,3.756,17,1000000000,1000000000,1000000000,1000000000,0.5,13,0.5,0.5,0.5,0.5,1,1000000000,1000000000,0.4,0.5,0.5,1.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,6,0.421,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,5,0.5,1000000000,1000000000,4,8,34,11,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,0.5,1000000000,0.9,4.083,12,2.664,0.5,1000000000,1000000000,1000000000,12,0.5,1000000000,3.5,9,1000000000,1000000000,0.5,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,0.5,3,0,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1.5,12,1000000000,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,55,0.5,53,0.143,3.5,0.5,1000000000,8,1000000000,1000000000,1000000000,0.5,24,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.375,10,1,8.5,1000000000,0.5,55,0.083,12.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,6,2.5,1000000000,1000000000,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,14,1000000000,13,12,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,8,0.5,18,0.5,3.81,8,1.5,26,1000000000,0.5,0.5,4.033,0.143,1000000000,0.5,0.167,0.5,0.375,0.833,1000000000,0.5,0.5,0.5,0.9,1000000000,1000000000,14,1000000000,2.5,1000000000,3,1000000000,4,1000000000,1000000000,5,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,9,5,0.067,23,8,9.5,0.5,0.5,78,0.5,1000000000,1000000000,0.5,0.9,0.5,12,34,0.5,0.9,2.5,2.5,13,14,0.5,3.81,3.81,0.5,3.5,0.127,46,1,1000000000,2,0.5,0.5,1000000000,0.5,3.718,1000000000,1000000000,0.167,1000000000,1000000000,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,6.5,1000000000,1000000000,0.5,1.585,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,13,3,5.5,0.5,2.5,12,0.5,1.5,7.5,1000000000,1000000000,1.5,0.5,0.5,1000000000,3,1000000000,5,1000000000,1000000000,0.5,9.5,1000000000,1000000000,1000000000,1000000000,0.25,1000000000,0.5,1.922,0.5,0.5,0.5,0.5,1.5,0.5,0.065,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.067,1000000000,0,0.4,1000000000,1000000000,12,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,0.167,0.5,1000000000,0.857,0.375,0.5,1000000000,1000000000,1000000000,0.5,0.9,0,1000000000,0.5,14,0.1,0.5,3.667,0.5,12,4.2,1000000000,0.5,4.133,0.5,1000000000,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,8,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,39,1000000000,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,2.5,3.5,12,0.5,55,1000000000,1000000000,7.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,7,1000000000,0.5,1.5,1000000000,1000000000,1.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,2.5,1000000000,1000000000,1000000000,1.5,3.667,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,5,0.5,0.091,1.5,4,9,0.5,1000000000,1000000000,1000000000,1000000000,7,6,0.5,13,0.5,3.5,1000000000,1.5,20,1000000000,1000000000,3,13,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,27,0.5,8.5,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,3.667,0.5,1.5,1000000000,5,0.1,3.368,3.368,1000000000,1000000000,0,1.5,1000000000,0.5,0.5,0.5,1000000000,17,1000000000,1000000000,1000000000,15,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,2.5,0.5,0.5,1000000000,0.5,2.5,3,2,1000000000,1000000000,0.5,0.5,8,0.328,0.9,0.842,0.083,46,1000000000,7.5,5.5,0.5,85,1000000000,1000000000,46,1,0.375,1000000000,3.555,8,0.5,1000000000,10,0.5,1000000000,1000000000,1000000000,2.664,2.664,8,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,1000000000,16,0.5,0.5,4,1000000000,1000000000,0.5,0.328,0,1000000000,0.5,0.421,0.5,4,1000000000,15.5,0.421,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,7.5,0.9,0.5,3.457,4.445,0.5,0.833,0.5,1000000000,78,1000000000,0.5,1000000000,3.252,3.555,1000000000,1000000000,0.9,2.5,0.083,13,0.5,5,2.5,0.5,0.127,0.5,1000000000,2,0.5,0.5,0.167,0.5,2.585,1000000000,0.5,0.5,1000000000,1000000000,2,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.067,0.065,1000000000,0.5,2.5,0.5,0.5,1000000000,1000000000,0.846,3.5,1000000000,1000000000,0.5,0.5,0.5,3.978,0.5,0.5,6,3.5,0.5,7,3.756,0.182,0.5,0.5,6.5,0.5,0.5,1000000000,1,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,10,0.5,7,14,0.5,1000000000,2,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,0,5,0.5,1000000000,0.5,0.19,0.1,1000000000,1000000000,24,0.5,0.5,4.033,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,3.698,3.783,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.309,16,0.421,7.5,0.9,15,0.9,1000000000,1000000000,0.5,1.5,0.421,5,0.5,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,3.5,0.5,34,0.5,1.5,10.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,7,0.5,0.5,78,0.5,11,0.5,0.5,1000000000,0.5,1000000000,17,0.5,12,1000000000,0.5,0.5,1000000000,26,3.122,1000000000,1000000000,0.5,0.25,0.083,0,1000000000,1000000000,1000000000,1000000000,18,0.5,0.5,3,0.5,8.5,0.5,16,0.5,1.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,3.379,0.5,1000000000,2.5,1000000000,3.457,0.5,1000000000,1000000000,2,1000000000,1000000000,1000000000,0.5,0.167,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,16,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,17,0.5,1000000000,1000000000,0.833,7.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.778,1000000000,0.714,0.5,1000000000,1000000000,2.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000],"leaves":[-7,-3,-6,4,-7,0,0,12,3,35,6,0,-3,0,5,0,3,13,-6,5,15,-6,24,4,-6,9,-7,4,16,0,0,0,-7,2,4,-5,-3,10,17,5,23,0,4,0,-3,0,7,0,-3,3,-1,15,-7,0,-4,7,2,-2,0,-7,11,-3,19,6,-2,-6,16,-1,14,-3,0,5,17,0,-1,0,-3,0,0,0,-5,2,-2,9,-5,1,14,3,-7,1,8,-5,11,0,0,0,-4,2,2,12,2,15,-6,-2,-7,-4,4,0,-3,0,12,0,-4,4,1,9,11,-2,-3,0,-7,1,6,0,-3,2,7,-2,11,1,0,-4,-7,-1,-6,-1,-6,0,4,-2,12,-3,10,-3,5,-4,-5,3,10,1,-2,6,-7,-1,-4,6,8,0,1,0,-5,6,9,0,-5,1,8,-2,-5,0,11,0,-7,2,5,0,-6,0,9,0,9,-2,0,12,2,-1,-6,0,12,2,-3,0,-7,-3,0,8,12,0,1,0,-6,-1,0,0,10,-2,-3,3,-4,0,0,0,-7,0,0,0,8,-5,9,-3,5,-3,-6,6,-6,1,9,0,0,9,-5,4,-2,2,10,0,-2,0,5,0,-6,3,4,-2,-1,10,-3,0,-6,4,5,-2,6,0,-2,0,-4,2,9,1,-7,-1,7,-1,-5,2,5,-3,8,1,-4,2,-5,4,7,1,3,-2,-5,3,-7,-2,2,0,0,7,-5,2,6,-3,4,-3,-6,-5,2,-1,6,-2,-2,0,10,0,0,0,-6,0,2,12,-5,-7,-1,6,-5,0,0,0,-4,4,8,-2,-2,-6,-2,8,-4,2,6,-2,3,-2,-5,1,-1,6,8,2,3,-2,10,0,-6,2,-5,-1,8,0,-2,3,-3,0,0,0,-1,7,-2,9,-6,0,2,-2,0,0,-5,1,8,-2,-1,7,-1,4,8,1,-6,0,-2,5,-6,0,-2,4,5,0,0,0,-4,0,5,-3,-5,-1,8,0,-6,1,-3,3,7,1,-5,0,-4,1,6,1,-2,5,-4,-1,5,-2,-6,0,0,0,6,0,4,-1,8,0,-1,2,-6,0,-4,-1,3,-1,-6,0,0,0,-1,-4,5,-2,-6,-3,-1,6,-5,0,-3,2,1,6,-3,0,-4,3,-2,6,-2,5,-2,9,-4,0,5,0,-6,0,5,-2,-1,6,-3,7,-6,-2,5,-3,-4,3,5,0,7,1,0,0,-3,6,-6,-1,0,-4,-3,4,-5,0,0,0,2,-5,7,3,-1,-6,-3,2,7,1,-4,2,-2,5,1,-4,7,0,0,0,0,-5,7,0,4,-3,-3,5,7,0,0,0,0,0,0,0,-5,2,7,0,-5,0,-1,4,7,0,-1,0,-4,0,3,0,2,7,2,-3,-3,4,4,0,-6,-2,-2,3,5,0,-3,0,4,-2,-2,6,-6,-2,5,-3,5,-1,-4,2,7,0,-1,0,3,-5,1,-4,1,-3,-5,0,-6,1,3,0,-2,2,5,0,5,-1,-2,2,3,-1,-3,1,-3,-6,2,-3,1,-3,0,4,-5,3,-1,6,0,7,-5,1,1,0,-5,0,0,6,3,-4,-5,0,0,0,0,0,0,0,1,-5,-4,3,6,0,0,0,-1,3,-4,1,-5,-1,4,-3,6,0,-3,2,-3,0,0,0,-5,0,0,0,3,0,0,0,2,5,-4,1,0,5,-5,1,-5,3,-2,5,0,4,-3,1,6,0,0,0,0,0,0,0,0,-6,2,0,4,-3,-4,0,2,-4,-4,0,1,6,2,-3,-5,1,-2,3,0,-4,4,-1,0,-4,3,-1,6,0,-1,0,0,-4,5,0,-5,0,0,0,5,-2,0,-5,-4,4,-3,5,-5,0,1,0,5,-1,-5,0,-6,0,-1,4,-3,1,6,0,2,-1,-4,2,-5,1,-1,3,-4,0,0,0,5,-2,-2,1,5,-1,-4,1,-6,0,-3,2,4,-2,0,-4,5,-1,-2,5,-4,-1,-6,0,-3,1,-1,4,4,-1,-2,4,4,0,-4,0,3,-1,0,-4,1,5,-1,-5,-5,0,1,-2,4,-3,-4,1,-4,1,2,-3,-2,3,-5,0,6,0,0,0,-1,0,0,0,-5,0,0,0,2,0,0,0,-1,3,-3,4,-5,0,0,0,-2,1,6,0,4,-3,-3,1,-2,0,2,0,-5,0,0,0,-5,0,0,0,-2,2,2,-5,-1,5,6,-2,-3,3,4,-3,-1,-5,1,-2,0,3,6,-3,-5,0,-3,1,-2,0,4,-1,-3,4,1,-3,-4,0,5,-3,-2,0,0,0,-1,6,4,-3,-2,4,-5,0,2,-2,-4,0,4,-1,-4,-1,5,0,0,0,-5,0,1,-2,-5,0,0,-3,-2,3,-4,0,3,-4,6,0,0,-3,6,0,-5,1,-1,2,5,0,0,0,0,0,0,0,7,-1,2,-2,-4,3,-5,0,2,-1,5,0,0,0,0,0,-1,-4,0,0,0,4,-4,0,-5,-1,3,0,0,7,1,-2,-5,0,1,0,2,-4,-3,2,-2,0,4,0,-5,0,2,0,-3,3,4,-3,-1,2,-4,1,5,1,3,-2,-2,0,0,0,-4,3,0,4,5,0,0,0,5,0,0,0,-2,0,2,0,-1,2,-4,1,6,0,-2,0,5,0,0,0,0,0,0,0,1,-3,-4,1,-3,1,4,0,4,-2,-3,0,-4,1,4,0,6,1,-1,3,-2,0,2,-1,-2,2,-5,0,-4,3,-2,1,-1,0,2,5,-1,2,-3,0,2,-3,-3,1,-4,-1,-2,3,-5,0,0,0,-2,0,1,0,2,-4,-4,0,-4,0,1,0,-1,3,-4,3,-5,0,1,-2,-1,0,0,6,-2,0,0,0,-5,0,4,-2,1,5,1,-3,1,5,0,0,-1,0,2,0,-3,1,2,-3,-1,-4,-2,3,-2,0,0,0,8,1,-2,0,1,0,-4,0,3,-2,-4,1,2,-3,3,0,-4,0,0,0,-3,0,0,5,5,0,0,0,0,5,-1,0,-1,0,0,0,1,-3,-4,0,1,4,-2,0,-3,0,3,-1,-5,0,0,0,4,1,0,0,-1,0,0,0,2,-2,-4,0,-4,0,4,0,-4,0,0,0,0,0,0,0,3,-2,-3,3,-1,3,-1,-5,2,-3,3,-4,-5,-1,-2,3,7,0,2,-1,-4,2,4,-2,-4,1,1,-2,5,0,0,0,5,0,2,-2,-1,0,0,0,0,3,-3,2,-6,0,0,0,3,0,-4,0,4,0,-1,0,1,-3,-4,0,-1,-5,3,-1,6,0,-2,0,-1,3,-2,0,-4,1,4,-3,-1,3,-4,3,-3,2,-4,1,1,-3,4,-1,-4,0,1,0,1,-2,-3,0,-3,3,-3,0,-4,0,0,0,-4,0,0,0,-1,2,-3,0,-1,-4,2,-2,-3,0,-1,3,-5,0,1,0,2,0,0,0,-1,3,4,0,-1,4,-2,0,-3,0,0,0,0,0,0,0,1,3,-4,1,-3,0,-1,2,-2,2,-4,2,1,-2,-5,0,-1,3,4,-1,-2,3,5,0,-4,0,0,0,2,0,-3,0,1,0,0,0,-3,0,1,0,1,0,0,-4,-5,0,1,0,-3,0,0,0,2,0,0,0,-3,1,4,-1,-3,0,1,0,1,-3,3,0,3,-2,2,-2,-4,0,4,-2,4,0,0,0,1,7,-3,1,4,0,-3,0,-3,1,1,-2,3,0,0,0,4,0,0,0,-2,0,0,0,3,0,-3,0,-4,1,2,0,0,4,-3,2,-4,0,0,-3,-3,0,0,0,0,0,0,0,0,-2,3,0,3,0,1,-3,-1,2,-4,1,0,5,-2,1,4,0,0,0,-2,1,2,0,0,-3,2,-2,-3,1,2,0,1,4,-2,1,2,-1,-3,0,1,4,-3,1,5,0,-1,1,-1,2,-4,0,-5,0,1,0,-4,0,1,-3,3,0,0,0,1,7,-3,1,2,-2,-2,3,-4,3,3,-1,-5,-1,0,0,2,-2,-2,0,-4,1,2,-2,-2,2,1,-2,4,-2,-1,1,4,0,0,0,0,0,0,0,-1,3,-2,2,-5,0,0,0,-1,-4,1,0,3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,-3,1,-4,0,1,-2,-4,1,1,-2,-4,0,1,-3,4,0,0,0,0,0,0,0,0,-3,2,-3,-3,0,-1,2,0,3,-1,0,-2,0,1,0,1,-2,-4,0,-3,-1,4,-2,-2,0,2,0,3,0,-2,1,1,-2,-3,1,-2,2,-5,0,2,-2,-3,0,2,-3,-2,0,1,4,2,-2,-3,1,2,0,-3,1,2,0,1,-2,-3,0,2,-2,-2,0,-4,0,1,0,1,-2,6,0,3,-1,1,-3,-3,0,0,0,0,0,0,0,3,0,1,-2,0,-5,1,0,-3,1,-4,3,-2,0,-4,1,5,0,-1,0,-1,0,0,0,-1,3,-1,3,-4,0,1,0,-4,-1,3,0,-1,0,4,0,1,-2,-2,2,4,0,0,0,3,0,0,0,0,0,0,0,-3,1,-2,3,5,-1,-1,2,4,0,0,0,2,0,-2,0,-2,1,-3,1,-3,0,0,0,-3,0,0,0,1,0,0,0,0,-3,-4,0,-4,0,1,0,3,0,-1,0,-1,0,0,0,-1,3,1,-4,4,0,2,-3,5,0,0,0,-1,0,0,0,-1,1,-3,1,0,3,-2,0,-2,4,-2,0,-4,1,-1,3,-1,1,3,0,-4,0,0,0,1,-1,-4,0,2,0,-1,0,-1,2,1,2,-3,0,2,-1,-4,0,0,0,0,0,0,0,0,-4,2,-3,-4,1,-1,3,4,0,0,0,0,0,0,0,-2,1,-1,3,1,-1,3,-1,-2,1,-1,3,-2,4,-3,1,0,2,0,-4,-1,2,-1,3,-3,0,0,0,0,0,0,0,-1,2,1,-2,-3,0,0,0,-2,1,-4,2,3,0,0,0,-4,0,0,0,0,0,0,0,-3,1,-1,-5,4,0,-3,2,-2,1,3,0,2,-1,4,-1,3,-2,-2,3,1,-1,-3,0,-1,1,-4,1,2,-2,1,-2,3,0,0,0,0,0,0,0,-1,1,-4,0,-2,0,4,0,4,0,1,-2,0,4,0,-3,-4,0,-2,2,0,3,-1,0,4,0,-2,2,-3,0,1,0,2,0,3,-1,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,4,1,-4,0,0,0,-4,0,0,0,0,0,0,0,-2,3,1,-3,4,0,0,0,-2,0,0,0,4,0,-2,1,0,-4,-1,2,4,0,0,0,1,-2,5,-1,-2,0,1,0,1,-2,1,-3,0,3,-2,0,-2,1,4,-1,5,0,-1,0,-2,1,1,-1,-2,2,-1,3,-2,0,0,0,4,0,-1,0,0,2,-2,0,-2,2,3,0,-3,0,0,0,1,0,0,0,-3,0,0,0,0,0,0,0,2,0,0,-3,-4,0,-1,2,2,0,0,-3,-2,0,3,0,-4,0,0,0,0,0,0,0,-1,1,1,-3,-4,0,2,0,1,-3,3,-1,-3,2,2,-2,-3,0,2,-1,3,0,-1,0,-1,2,-2,0,1,-2,-4,0,0,3,2,-2,-3,0,0,0,-4,0,0,0,0,0,0,0,0,1,0,-3,-3,0,0,0,3,-1,-2,0,-5,0,0,0,-1,2,-1,2,-3,0,0,0,-3,0,0,0,0,0,0,0,2,-1,-3,0,-3,0,1,0,-3,0,2,-1,3,0,0,0,-3,0,0,0,0,0,0,0,-1,1,-3,0,-3,0,0,0,-2,1,-3,0,1,-1,-2,0,-3,0,0,0,0,0,0,0,-3,-1,2,-1,4,-1,-1,0,3,0,0,0,0,0,0,0,-3,-1,-1,2,2,-2,-3,0,4,0,-1,0,-1,0,1,0,-1,2,-2,0,-4,0,1,0,-3,2,3,-2,-4,1,-2,1,-3,0,2,-1,3,0,-2,0,2,-2,-4,1,2,0,0,0,-3,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,3,-3,0,-3,2,4,-1,3,-3,-3,1,4,0,-2,0,-4,0,0,0,0,0,0,0,2,-1,0,-3,-1,0,5,0,-2,2,-3,0,-3,1,1,-1,-3,0,1,0,1,0,0,0,-3,0,0,0,1,0,0,0,-1,1,2,-2,-2,0,0,0,-2,1,3,-1,0,-3,4,0,-2,1,5,0,2,0,-3,0,0,-2,-3,1,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,0,0,0,0,5,-1,1,-3,0,0,0,0,0,0,0,0,2,-3,2,-3,0,0,0,-3,0,0,0,0,0,0,0,-3,0,0,0,0,0,0,0,4,0,1,-2,0,-2,2,-2,1,-3,-3,0,5,0,0,0,0,4,-2,2,-3,0,0,0,0,-3,-1,3,-1,2,3,0,2,-2,-2,2,-2,0,0,0,0,3,-2,0,-3,0,1,0,0,0,-4,0,1,0,0,0,-3,0,0,2,-3,0,2,-2,4,0,-1,0,-2,0,0,0,1,-1,-2,2,2,0,0,-3,-4,0,0,0,2,0,-2,0,3,0,0,-2,0,-2,-1,2,-3,0,0,0,0,0,0,0,-1,2,4,0,1,-2,-3,0,-2,0,0,0,-1,3,2,-2,2,-1,1,-2,-1,-3,2,0,-3,0,2,-1,5,0,-2,0,-3,0,0,0,1,0,-3,0,-4,0,0,0,0,0,0,0,-1,2,-3,1,0,-1,-3,0,-5,0,-1,0,-1,3,1,-2,-2,2,-3,0,0,3,-3,0,2,0,-2,1,-3,0,0,0,1,-2,1,-2,-4,0,-2,2,-1,2,-4,0,1,4,0,0,-2,0,0,2,1,-1,-4,0,3,0,0,0,0,0,0,0,-1,0,3,-1,2,0,-3,1,1,-2,-2,1,-3,0,0,0,-2,1,2,-2,-4,0,1,0,0,1,0,-3,0,0,-3,0,-4,1,-1,1,2,0,0,0,-2,1,3,0,-1,2,-4,0,0,-3,1,-1,-1,-4,3,-1,5,0,-1,0,-2,0,0,0,0,-2,4,0,4,0,0,0,-2,1,-4,0,4,0,0,0,-1,1,1,-4,2,0,0,0,4,0,0,0,-1,0,0,0,-1,2,-3,0,1,-1,1,-3,0,0,0,0,-3,0,0,0,-2,1,-2,0,-3,0,0,0,-3,0,0,0,1,0,0,0,3,-1,-4,1,-5,0,-2,1,-3,2,1,-1,0,3,-3,2,2,-1,-2,0,-3,0,1,0,-2,0,0,-2,2,0,0,0,-1,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,1,-2,1,-3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-3,0,-4,0,-1,2,-3,0,0,0,0,0,0,0,0,-1,0,4,0,-2,1,0,3,0,0,0,0,0,0,0,4,0,-1,3,-2,0,0,0,3,-1,-4,-1,-3,1,2,-2,-2,2,-2,0,-3,0,0,0,-3,0,2,-1,0,3,-3,1,0,1,-3,0,2,-2,-2,2,-3,0,0,0,0,0,0,0,0,-3,-4,0,3,0,-2,1,4,0,0,0,-1,0,0,0,1,-1,-2,2,-3,0,2,-1,3,0,0,0,-2,0,1,0,-2,0,2,-2,-2,2,3,-1,1,-2,-1,2,1,-3,3,-1,0,-3,0,2,-1,3,-1,0,0,-3,1,-1,-2,0,0,0,-2,1,-2,3,-1,1,3,-1,3,0,0,0,0,0,0,0,-1,-4,3,-1,-2,2,3,-2,2,-2,1,-2,-2,0,0,0,0,-2,-4,0,-2,0,3,0,-3,0,0,0,0,0,0,0,0,3,-2,0,3,0,-3,2,2,-2,-3,1,2,-1,-1,0,-1,2,-3,0,-2,0,3,0,-1,3,1,-2,2,-1,-4,1,0,-3,-3,2,3,-1,-3,2,2,0,0,0,0,0,0,0,1,-2,0,-3,-4,0,1,-1,-2,0,0,0,2,-1,-1,3,-2,1,-1,2,2,0,-1,0,-3,0,0,0,0,-3,0,3,0,-3,2,-1,-1,1,-4,0,4,0,0,0,-1,0,0,0,1,-3,1,-1,0,3,-2,0,2,0,0,0,-1,0,0,0,-1,5,0,1,-2,1,2,-2,-2,0,0,0,0,0,0,0,1,-1,4,-1,-3,1,-2,4,-3,2,2,0,2,0,0,0,0,-3,-3,0,2,0,-2,2,2,0,0,0,0,0,0,0,-3,0,0,0,-1,0,2,0,-3,0,1,0,0,0,0,0,-2,0,0,0,0,0,0,0,2,-1,1,-3,-2,2,0,3,-2,0,1,-2,3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-2,2,-3,1,1,0,-1,0,0,0,4,0,0,0,2,0,-3,1,-3,0,0,0,0,0,0,0,-3,0,0,0,1,3,-3,0,-2,0,1,0,2,0,-3,2,2,0,0,0,-2,1,1,0,1,4,2,-3,-1,1,3,-1,1,0,-3,0,0,2,-2,0,-2,0,0,0,3,0,-1,0,2,-1,-2,0,-2,0,0,0,0,0,0,0,-1,0,5,-1,-1,0,-2,0,1,0,-3,0,2,-1,1,-2,-3,2,0,2,1,-2,4,-1,2,-1,4,0,-1,3,-3,0,-3,1,2,-2,3,0,-1,1,-1,1,2,0,-2,0,4,0,3,0,0,0,0,0,0,0,-1,2,-2,2,1,-3,2,0,-2,0,0,0,0,0,0,0,1,-1,-2,0,0,0,-4,0,4,0,1,-1,-2,0,2,0,-3,0,0,0,0,0,0,0,5,-1,-1,0,0,-2,-1,2,0,-2,2,0,4,0,-1,0,-3,0,0,0,-1,0,2,0,0,2,-3,0,3,0,-2,1,-2,0,0,0,0,0,0,0,2,-2,-2,0,-2,0,0,0,-3,1,1,-1,0,4,-1,0,-1,0,2,0,-2,1,5,0,-4,0,1,0,3,0,-2,0,0,1,-2,0,-2,0,0,0,-3,0,0,0,0,0,0,0,1,-1,3,-1,-3,0,0,0,-2,0,0,0,0,0,0,0,-1,1,3,0,3,0,-1,0,-3,0,0,0,1,0,0,0,1,-1,-4,0,-1,2,2,-1,-3,0,0,0,0,0,0,0,0,1,-3,0,3,0,0,0,-2,0,0,0,0,0,0,0,-4,0,1,0,-1,0,1,0,2,-1,-2,2,2,-1,-3,0,1,-1,-1,1,3,0,-2,1,-3,0,0,0,0,0,0,0,1,-1,1,-2,-2,0,1,0,-3,0,0,0,1,0,0,0,0,2,1,-2,3,0,0,0,-4,1,0,-2,3,0,-2,2,0,2,0,-1,2,0,0,0,2,0,0,0,0,0,0,0,-3,1,1,-2,-4,0,0,0,-3,0,3,0,0,3,1,-2,0,2,-2,0,3,0,0,0,-3,1,2,-3,3,-1,-1,0,-2,0,0,0,2,0,-2,1,1,-3,1,0,2,0,0,0,-2,2,-1,1,-3,0,0,0,3,0,2,-2,-1,1,-2,0,-1,0,1,0,2,0,0,0,-1,2,2,0,0,2,-2,0,0,4,3,0,-5,0,0,0,-3,0,3,-1,3,0,0,0,1,-2,4,-1,0,-4,2,0,2,-1,-3,1,-1,1,0,3,0,-2,2,0,0,-2,1,-2,2,0,0,0,0,0,0,0,1,-2,-1,3,-2,0,0,0,-3,0,-1,1,3,0,-1,0,-2,0,3,-1,1,4,1,-3,0,-4,2,-2,2,-3,0,3,-2,0,0,1,-2,0,0,0,-2,0,0,0,0,0,0,0,-2,1,-1,0,-3,0,-1,2,1,-2,-2,0,-2,0,0,0,-2,0,0,0,2,-1,-2,1,-1,1,-1,2,3,0,-1,0,1,-1,-3,1,-3,0,0,0,-2,0,0,0,0,0,0,0,1,0,-3,1,-3,0,0,0,-1,0,-1,2,-3,0,2,-1,0,0,-3,0,1,0,0,0,0,1,0,-3,-3,0,0,0,-1,1,2,0,3,-1,-1,0,-1,0,1,0,4,0,-1,0,-2,1,1,0,3,0,-1,0,-1,1,1,-1,-2,1,1,0,1,-2,-2,1,1,-2,0,3,-3,0,0,0,0,0,0,0,-3,1,1,3,0,-3,1,0,-3,0,0,0,-2,1,2,0,-3,1,0,-2,2,0,0,0,1,-2,3,0,-1,0,0,0,-1,1,1,-2,3,0,-2,1,-3,0,0,0,0,0,0,0,2,-1,-2,0,2,0,-1,0,2,0,0,0,0,0,0,0,1,-1,-1,4,-1,1,3,0,-2,0,0,0,0,0,0,0]}}');

// src/judge/wording.ts
var letterOf = (text6, at) => (text6.charCodeAt(at) | 32) - 97;
var isLetter = (letter) => letter >= 0 && letter < 26;
var isCapital = (text6, at) => {
  const code2 = text6.charCodeAt(at);
  return code2 >= 65 && code2 < 91;
};
var isSmall = (text6, at) => {
  const code2 = text6.charCodeAt(at);
  return code2 >= 97 && code2 < 123;
};
var longestRun = 48;
var readWords = once(() => {
  const words4 = readWeights().words.split(" ");
  const lengths = new Int32Array(26 ** 3);
  for (const word4 of words4) lengths[beginOf(word4, 0)] |= 1 << word4.length;
  return { words: new Set(words4), lengths };
});
var beginOf = (run, at) => (letterOf(run, at) * 26 + letterOf(run, at + 1)) * 26 + letterOf(run, at + 2);
var readBigrams = once(() => Float64Array.from(readWeights().bigrams, (digit) => Number.parseInt(digit, 36) / 3));
function measureBigrams(text6) {
  const bigrams = readBigrams();
  let bits = 0;
  let letters3 = 0;
  let previous = 26;
  for (let at = 0; at < text6.length && letters3 < 64; at++) {
    const letter = letterOf(text6, at);
    if (!isLetter(letter)) {
      previous = 26;
      continue;
    }
    bits += bigrams[previous * 26 + letter];
    previous = letter;
    letters3++;
  }
  return letters3 === 0 ? 0 : bits / letters3;
}
function measureWords(text6) {
  let covered = 0;
  let letters3 = 0;
  for (let at = 0; at < text6.length; ) {
    if (!isLetter(letterOf(text6, at))) {
      at++;
      continue;
    }
    if (letters3 > 64) break;
    const end2 = findRunEnd(text6, at);
    letters3 += end2 - at;
    if (end2 - at > 2) covered += coverRun(text6, at, Math.min(end2, at + longestRun));
    at = end2;
  }
  return letters3 === 0 ? 0 : Math.min(1, covered / letters3);
}
function findRunEnd(text6, begin) {
  let end2 = begin;
  while (isCapital(text6, end2)) end2++;
  if (end2 - begin > 1) return isSmall(text6, end2) ? end2 - 1 : end2;
  while (isSmall(text6, end2)) end2++;
  return end2;
}
var readsLikeWords = (letters3) => measureWords(letters3) > 0.5 || letters3.length < 13 && measureBigrams(letters3) < 4.8;
var best = new Int32Array(longestRun + 1);
function coverRun(text6, begin, end2) {
  const { words: words4, lengths } = readWords();
  const length = end2 - begin;
  best.fill(0, 0, length + 1);
  for (let start = 0; start < length; start++) {
    if (start > 0 && best[start - 1] > best[start]) best[start] = best[start - 1];
    const before = best[start];
    for (let sizes2 = start + 3 > length ? 0 : lengths[beginOf(text6, begin + start)]; sizes2 !== 0; sizes2 &= sizes2 - 1) {
      const size = 31 - Math.clz32(sizes2 & -sizes2);
      const to = start + size;
      if (to > length || before + size <= best[to]) continue;
      if (words4.has(text6.slice(begin + start, begin + to).toLowerCase())) best[to] = before + size;
    }
  }
  return Math.max(best[length], best[length - 1]);
}
function measureRun(text6, step2) {
  let best2 = 1;
  for (let at = 1, run = 1; at < text6.length; at++) {
    run = text6.charCodeAt(at) - text6.charCodeAt(at - 1) === step2 ? run + 1 : 1;
    if (run > best2) best2 = run;
  }
  return text6 === "" ? 0 : best2;
}

// src/judge/filled.ts
function isFilled2(text6) {
  const rest = text6.replaceAll(/\{[A-Za-z_][^{}]{0,80}\}/g, " ");
  const pieces = rest.match(/[A-Za-z\d]+/g) ?? [];
  const odd = pieces.filter((piece) => /\d/.test(piece) || measureWords(piece) < 0.7);
  return rest !== text6 && odd.join("").length < 8;
}

// src/rules/value-shape.ts
var value_shape_exports = {};
__export(value_shape_exports, {
  anyHex: () => anyHex,
  base62: () => base62,
  base64: () => base64,
  base64url: () => base64url,
  createShapeTest: () => createShapeTest,
  hasNameLook: () => hasNameLook,
  hasRandomLook: () => hasRandomLook,
  hex: () => hex,
  lower: () => lower,
  upper: () => upper,
  uuid: () => uuid,
  widenAlphabet: () => widenAlphabet
});
var count = (from, to) => to === void 0 ? `{${from}}` : `{${from},${to}}`;
var hex = (from, to) => `[0-9a-f]${count(from, to)}`;
var anyHex = (from, to) => `[0-9A-Fa-f]${count(from, to)}`;
var lower = (from, to) => `[0-9a-z]${count(from, to)}`;
var upper = (from, to) => `[0-9A-Z]${count(from, to)}`;
var base62 = (from, to) => `[0-9A-Za-z]${count(from, to)}`;
var base64url = (from, to) => `[\\w-]${count(from, to)}`;
var base64 = (from, to) => `[0-9A-Za-z+/]${count(from, to)}={0,2}`;
var uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
var filler2 = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
function countSequential(value2) {
  let sum = 0;
  for (let from = 0, at = 1; at <= value2.length; at++) {
    const step2 = value2.charCodeAt(at) - value2.charCodeAt(at - 1);
    if ((step2 === 1 || step2 === -1) && (at - from < 2 || step2 === value2.charCodeAt(from + 1) - value2.charCodeAt(from)))
      continue;
    if (at - from >= 5) sum += at - from;
    from = at;
  }
  return sum;
}
function measureEntropy(value2) {
  const counts = /* @__PURE__ */ new Map();
  for (const character2 of value2) counts.set(character2, (counts.get(character2) ?? 0) + 1);
  let bits = 0;
  for (const times2 of counts.values()) bits -= times2 / value2.length * Math.log2(times2 / value2.length);
  return bits;
}
var longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
var longValue = 80;
function hasRandomLook(value2) {
  if ((value2.length > longValue ? longFiller : filler2).test(value2)) return false;
  if (countSequential(value2.toLowerCase()) * 2 > value2.length) return false;
  const alphabet = /^[0-9a-f]*$/i.test(value2.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy(value2) >= 0.66 * Math.log2(Math.min(alphabet, value2.length));
}
var numberedName = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+){2,}\d{1,2}$/;
function isDrawnOfLetters(bare3) {
  const lone = bare3.match(/(?<=[A-Z])[a-z](?=[A-Z])/g)?.length ?? 0;
  const together = bare3.match(/[A-Z]{2,}/g)?.length ?? 0;
  return bare3.length >= 16 && lone > 1 && together > 0 && lone + together > 3;
}
function hasNameLook(value2) {
  const bare3 = value2.replace(/[^0-9A-Za-z]/g, "");
  const classes = bare3.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/[0-9]/g, "0");
  if (!classes.includes("0")) return !isDrawnOfLetters(bare3);
  if (!/[aA]/.test(classes) || numberedName.test(value2)) return true;
  let changes = 0;
  for (let at = 1; at < classes.length; at++) if (classes[at] !== classes[at - 1]) changes++;
  const mixed2 = classes.includes("a") && classes.includes("A");
  return changes < (mixed2 ? 0.33 : 0.15) * (classes.length - 1);
}
function createShapeTest(source2) {
  const tests = once(() => {
    const shapes = [source2, source2.replaceAll("[0-9a-f]", "[0-9A-Fa-f]"), source2.replaceAll("[0-9a-f]", "[0-9a-z]")];
    return [...new Set(shapes)].map((shape) => new RegExp(`^(?:${shape})$`));
  });
  return (value2) => tests().some((test) => test.test(value2));
}
var widenAlphabet = (source2) => source2.replaceAll("[0-9a-f]", "[0-9a-zA-F]");

// src/judge/moment.ts
var moment = /^1[4-9]\d{8}(?:\d{3})?$/;
var momentWord = /^(?:time|timestamp|date|at|since|until|changed|created|updated|modified|used|rotated|issued|expires|expiry|expiration)$/;
var timestamp = /^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
var isMoment = (value2, keyWords) => timestamp.test(value2) || moment.test(value2) && keyWords.some((word4) => momentWord.test(word4));
var condaBuild = /^\d{1,5}(?:\.\w{1,8}){1,5}=\w{1,40}_\d{1,3}$/;
var isLockedVersion = (value2, before) => condaBuild.test(value2) && /^\s{0,20}- [\w.-]{1,100}=$/.test(before) || /^\d{1,4}\.\d[\w.-]{0,60}=[a-zA-Z]/.test(value2) && /^[\w.-]{1,200}:[\w.-]{1,200}:$/.test(before);
var image = /(?:^[ \t]{0,8}FROM[ \t](?:--platform=\S{1,40}[ \t])?|\bimage["']?[ \t]?[:=][ \t]?["']?)[\w./:@-]{3,300}:$/;
var isImageTag = (value2, before) => /^v?\d{1,4}\.\d/.test(value2) && image.test(before.slice(-400));

// src/judge/naming.ts
var naming_exports = {};
__export(naming_exports, {
  decodeText: () => decodeText,
  isGatewayKey: () => isGatewayKey,
  isOtherKey: () => isOtherKey,
  isSignedWith: () => isSignedWith,
  isTyped: () => isTyped,
  isWoven: () => isWoven
});
var opening = new Set(
  "api secret secrets access auth oauth oauth2 private sign signing signature encrypt encryption crypto cipher aes rsa hmac master root admin license licence client app application consumer shared subscription function host service server account storage instrumentation session jwt token pass password deploy webhook bot user customer partner merchant device security secure ssh ssl tls pem psk wpa wifi vpn db database redis env prod production my the your our x".split(
    " "
  )
);
var finding = new Set(
  "project cache identifier idempotency routing partition shard sort row range foreign unique dedup deduplication lookup i18n locale flag label title text message tooltip description subtitle result event object blob asset image layout menu tab route path query filter facet index column schema translation feature record revision correlation trace template widget panel chart topic s3 sku".split(
    " "
  )
);
var alwaysFinding = new Set(
  "cache idempotency routing partition shard row foreign dedup deduplication lookup i18n locale component style".split(
    " "
  )
);
var opensAlways = /^(?:secrets?|private|encrypt(?:ion)?|sign(?:ing)?|hmac|cipher|aes|master)$/;
var isDrawn = (value2) => /^[\w+/-]{20,}={1,2}$/.test(value2) || /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{40,}$/.test(value2);
var serviceKey = /(?:^|_)(?:S3|BLOB|TOPIC|QUERY|TRANSLATION|OBJECT|EVENT|IMAGE)_?KEY$/;
var issued = /^(?=[^\d]*\d)(?:(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/-]{20,64}={0,2}|[\da-f]{32,64}|[\dA-F]{32,64})$/;
var isOfService = (key, value2) => serviceKey.test(key) && issued.test(value2) && hasRandomLook(value2) && !hasNameLook(value2);
var joined = /^(?:\d{1,20}|[A-Za-z]{1,30})(?:_(?:\d{1,20}|[A-Za-z]{1,30})){2,8}$/;
var magic = /\bmagic\b.*\bhash\d{0,3} key$/;
var otherWord = /(?:hoc|mon|tur|whis|don|joc|lac)key/i;
var secretWord = /key|secret|token|pass|pwd|auth|cred/i;
function isOtherKey({ key, keyWords, value: value2 }) {
  if (otherWord.test(key) && !secretWord.test(key.replace(otherWord, ""))) return true;
  const last2 = keyWords.at(-1);
  if (last2 === "key" && magic.test(keyWords.join(" "))) return true;
  if (last2 !== "key" && last2 !== "keys") return false;
  if (alwaysFinding.has(keyWords.at(-2)) && !keyWords.some((word4) => opensAlways.test(word4))) return !isDrawn(value2);
  if (keyWords.some((word4) => opening.has(word4))) return false;
  return finding.has(keyWords.at(-2)) && !isDrawn(value2) && !isOfService(key, value2) || /^[A-Za-z][A-Za-z_.-]*\d{0,2}$/.test(value2) || joined.test(value2);
}
function isWoven(value2) {
  const { letters: letters3, digits: digits4 } = readLetters(value2).runs;
  return letters3 >= 5 && digits4 >= 5 || letters3 >= 8 && digits4 >= 3 && letters3 + digits4 === value2.length;
}
function isOfRuns(text6) {
  const groups = text6.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  return groups.length > 1 && groups.join("") === text6 && groups.every((group) => group.length > 2 && [1, -1].some((step2) => measureRun(group, step2) === group.length));
}
var isTyped = (value2) => value2.length < 100 && (/(?<![0-9A-Za-z])1234567890\d{0,4}(?![0-9A-Za-z])/.test(value2) || isWoven(value2) || isOfRuns(value2.slice(value2.search(/[^_-]*$/))));
function decodeText(value2) {
  if (value2.length > 88 || value2.length % 4 !== 0 || !mayBeText(value2) || !/^[\w+/]+={0,2}$/.test(value2)) return value2;
  const text6 = Buffer.from(value2, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{3,}$/.test(text6) ? text6 : value2;
}
var gatewayKey = /(?:^|[a-z_$.>])Hash(?:Key|IV)$|^(?:\w{1,30}_)?HASH_?(?:KEY|IV)$/;
var isGatewayKey = (value2, key) => /^(?:[A-Za-z\d]{16}){1,2}$/.test(value2) && gatewayKey.test(key);
var signing = /\b(?:jwt::(?:encode|decode)|jwt\.(?:sign|verify|encode|decode))\([^\r\n]{0,120},\s?["'`]$/i;
var isSignedWith = ({ before, next }) => /\bnew Key\(\s?["']$/.test(before) && /^,\s?["']HS\d{3}["']/.test(next) || signing.test(before) && !/,\s?\[?["'](?:HS|RS|ES)\d{3}$/.test(before);

// src/judge/system-names.ts
var application = /^[\dA-Z]{10}\.(?:\*|[a-z][\w-]{0,30}(?:\.[\w*-]{1,60}){1,6})$/;
var applicationName = /^(?:groups?|team|app|bundle|identifier)$/;
var registryPath = /^(?:(?:Registry::)?HK(?:LM|CU|CR|CC|U|EY_[A-Z_]{4,20}):?(?:SOFTWARE|SYSTEM)?|SOFTWARE|SYSTEM)(?:\\{1,2}(?:[A-Z\d][\w .()-]{1,60}|\{[\dA-F-]{36}\})){2,8}\\{0,2}$/i;
var signer = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})!?$/;
var constraint = /^(?:PK|UQ|FK|DF|CK)__\w{1,20}_{1,3}[\dA-F]{8,16}$/;
var account = /^0x[\da-f]{40}$/i;
var coinName = /(?:^|_|[A-Za-z\d](?=T))(?:[Tt]okens?|TOKENS?)(?![a-z\d])/;
var loginName = /auth|access|api|secret|session|bearer|hook|refresh|jwt|user|login|admin|deploy|private|pass|pwd|csrf|bot(?![a-z])|key/i;
var isSystemName = (value2, word4 = "", key = word4) => registryPath.test(value2) || constraint.test(value2) || applicationName.test(word4) && application.test(value2) || key.endsWith("signingkey") && /(?:^|\.)signingkey$/.test(key) && signer.test(value2) || account.test(value2) && coinName.test(key) && !loginName.test(key);

// src/judge/identifiers.ts
var uuid2 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var stripe = /^(?:(?:prod|plan|cus)_[A-Za-z\d]{14}|acct_[A-Za-z\d]{16}|(?:price|sub)_[A-Za-z\d]{24})$/;
var picture = /^https?:\/\/[^\s?=@]{1,400}\/[^\s?=@/]{1,100}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
var pictureFile = /^\/[\w./-]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
var addressBefore = /https?:\/\/[^\s"'`?#=@]{0,200}$/i;
var credentialWord = /^(?:pass|passwd|password|pwd|secret|token|key)s?$/;
var isOfPicture = ({ value: value2, before, keyWords }) => (
  // What it ends with is five letters at most.
  (value2.length < 5 || value2.includes(".")) && !credentialWord.test(keyWords.at(-1) ?? "") && picture.test((addressBefore.exec(before.slice(-220))?.[0] ?? "") + value2)
);
var formal = /^urn:[a-z\d][a-z\d-]{1,31}:|^did:[a-z\d]{2,16}:|^api:\/\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|^\/subscriptions\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/|$)|^00-[\da-f]{32}-[\da-f]{16}-0[01]$|^Root=1-[\da-f]{8}-[\da-f]{24}$|^[a-z]{2}-[a-z]{4,9}-\d(?:_[A-Za-z\d]{9}|:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$|^(?:sg|i|vpc|subnet|ami|vol|eni|rtb|igw|nat|snap|eipalloc|vpce|tgw|lt|fs|pcx|acl)-[\da-f]{17}$|^1:\d{10,13}:(?:web|android|ios):[\da-f]{16,40}$|^(?:UA-\d{5,10}-\d{1,3}|GTM-[A-Z\d]{5,8})$|^Qm[1-9A-HJ-NP-Za-km-z]{44}$|^baf[ky]bei[a-z2-7]{52}$|^W\/\\?["'][\w+/=-]{8,}/;
function isAccount(value2) {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value2)) return false;
  let rest = 0;
  for (const sign3 of value2.slice(4) + value2.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign3, 36)}`) % 97;
  return rest === 1;
}
var isCountry = ({ key, value: value2 }) => key === "PW" && /^Pala[u\u00fao]s?$/.test(value2);
var invoiceBefore = /(?:chave[ _-]?(?:de[ _-]?)?acesso|clave[ _-]?(?:de[ _-]?)?acceso)\W{1,8}$/i;
var isInvoice = ({ value: value2, before }) => /^(?:\d{44}|\d{49})$/.test(value2) && invoiceBefore.test(before.slice(-40));
var driveFile = /^1[\w-]{32}$|^1[\w-]{43}$/;
var opensDrive = /\b(?:secrets?|password|passphrase|private|access|refresh|auth|api (?:key|token))\b/;
var isDriveFile = ({ value: value2, keyWords }) => {
  if (!driveFile.test(value2)) return false;
  const name3 = keyWords.join(" ");
  return !opensDrive.test(name3) && /\b(?:g?sheets?|spreadsheets?|g?drive|open by key)\b/.test(name3);
};
var variable = /^,\s?["'][A-Z][A-Z\d]*(?:_[A-Z\d]+)+["']\s?\)/;
var userSecrets = /\b(?:Add)?UserSecrets(?:Id(?:Attribute)?)?\(\s?["']$/;
var userSecretsId = /^(?:[\w.-]{1,80}-)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var isKeptElsewhere = ({ value: value2, before, next }) => uuid2.test(value2) && /=\s?credentials\(\s?["']$/.test(before) || userSecretsId.test(value2) && userSecrets.test(before) || /^[A-Za-z][A-Za-z-]{0,60}$/.test(value2) && /\bsecret\(\s?["']$/.test(before) && variable.test(next);
var identifierNames = listWords(
  "id ids identifier identifiers kid keyid keyids name names arn alias file files filename path paths location locations dir directory folder url uri endpoint tenant audience issuer scope scopes realm resourcekey ref refs reference mode version scheme schemes authtype keypath algorithm algo alg address addresses addr timestamp guid uuid tag state contract mint"
);
var tellingNames = listWords(
  "server type types kind status provider domain role symbol standard expiry ttl lifetime length size count format icon color class usage"
);
var openingName = /(?:^| )(?:password|passwd|pwd|passphrase|(?:api|access|client|bearer|refresh) (?:key|token|secret))(?= )/;
var environmentSecret = /^(?=[A-Z\d_]+$)(?:[A-Z\d]+_)*(?:TOKEN|SECRET|PASSWORD|PASS|PWD)_/;
var isDrawnFor = ({ key, keyWords, value: value2 }) => /^(?=\D*\d)[^\s.:]{12,}$/.test(value2) && (environmentSecret.test(key) || openingName.test(keyWords.join(" "))) && hasRandomLook(value2) && !hasNameLook(value2);
var namingNames = listWords(
  "field fields param params parameter parameters column columns attr attribute attributes selector regex regexp input header headers keyname tokenname authorizations backend driver engine"
);
var plainName = /^(?:K8s|[A-Za-z_])(?:K8s|[A-Za-z_.-]){0,60}\d?$/;
var entry = /^[a-z]{1,3}=[\w .@-]{1,64}(?:,\s?(?:cn|ou|dc|o|uid)=[\w .-]{1,64}){1,12}$/i;
var isEntry = (value2, after) => {
  const whole3 = value2.includes(",") ? value2.replace(/,$/, "") : value2 + (/^,[^"'\r\n]{1,400}/.exec(after)?.[0] ?? "");
  return /,\s?(?:dc|o)=/i.test(whole3) && entry.test(whole3.trimEnd());
};
function isIdentifier(place) {
  const { value: value2, key, keyWords, before } = place;
  const last2 = keyWords.at(-1) ?? "";
  return stripe.test(value2) || formal.test(value2) || isOfPicture(place) || pictureFile.test(value2) || isKeptElsewhere(place) || isCountry(place) || isInvoice(place) || isAccount(value2) || isDriveFile(place) || before.includes("::broker(") && /\bPassword::broker\(\s?["']$/.test(before) || before.includes("x:Key") && /\bx:Key\s?=\s?"$/.test(before) || // The editor that a file is open in: `PasswordHasher.cs||{\u2026}`, in Visual Studio's `DocumentLayout.json`.
  uuid2.test(value2) && /\|\|\{?$/.test(before) || /^#[\da-f]{3,8}$/i.test(value2) && /<color name="[\w.]{1,100}">$/.test(before) || // Of SonarQube, as its scanner's and Azure DevOps's settings call it.
  /^(?:sonar\.|cli)projectKey$/i.test(key) || // What WordPress finds a field by, which begins with a word; META_KEY may be a company's.
  key.endsWith("meta_key") && /(?:^|:)meta_key$/.test(key) && /^_{0,2}[A-Za-z]{2,20}[_-]/.test(value2) || /^AAD(?:STS|B2C)\d{3,8}$/.test(value2) || isSystemName(value2, keyWords.at(-1), key) || before.endsWith("<key>") && /^[\dA-F]{24}$/.test(value2) || before.includes("/etc/") && /\/etc\/(?:passwd|shadow)["']?\s?[:=]\s?$/.test(before) || uuid2.test(value2) && !isSignedWith(place) && namesUuid(place, last2) || before.endsWith("=") && /(?:^|[\s,;])(?:cn|ou|uid)=$/i.test(before) || // An entry of a directory, whole or up to its first comma; nothing stands behind it.
  /^(?:cn|ou|uid)=/i.test(value2) && isEntry(value2, place.after) || namingNames.has(last2) && plainName.test(value2) || /^(?:prefix|suffix|separator|delimiter)$/.test(last2) && value2.length < 13 || isMoment(value2, keyWords) || identifierNames.has(last2) && !/access_?key|secret_?id/i.test(key) || tellingNames.has(last2) && !/access_?key|secret_?id/i.test(key) && !isDrawnFor(place);
}
var isKept = (keyWords) => /kms|cmk|customer (?:master|managed)|disk/.test(keyWords.join(" "));
var environmentKey = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/;
var openingNothing = /^(?:instrumentation|insights|product|project|public|publishable|partition|primary|row|sort|foreign|idempotency|cache|storage|session|state|tracking|tracker|site|client|device|tenant|node|machine|event|template|route|registry|reg|object|record|index|lookup|feature|flag|targeting|id|uuid|guid|settings?|preferences?|prefs|config|query|field|column|entity|item|schema|type|context|content|job|task|test)$/;
var isOpeningKey = (keyWords, key, value2) => keyWords.at(-1) === "key" && !isKept(keyWords) && (/^(?:access|subscription|licen[cs]e|private|master|encryption|signing|admin)$/.test(keyWords.at(-2) ?? "") || // An interface of Windows is written in braces or capital letters.
environmentKey.test(key) && /^[\da-f-]+$/.test(value2) && !keyWords.some((word4) => openingNothing.test(word4)));
var rowBefore = /[[{(]\s?["'][\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}["'],\s?["']\w{1,60}(?<!secret|password|passwd|pwd|token|key)["'],\s?["']$/i;
var issuedTo = /^(?:[A-Z\d]+_)*(?:API|ACCESS|AUTH|CLIENT|BEARER)_(?:KEY|TOKEN|SECRET)_[A-Z]+$/;
var namesUuid = ({ keyWords, before, key, value: value2 }, last2) => (
  // `new ClientSecretCredential(tenant, client, \u2026)`
  /^credentials?$/.test(last2) && /[(,]\s*["'`]$/.test(before) || rowBefore.test(before) || !(keyWords.some((word4) => /secret|pass|token|api|auth|cred|^(?:pw|pwd|psk)$/.test(word4)) || isOpeningKey(keyWords, key, value2)) || /^(?:[gu]uid|error|code|event|violation|role|user|officer|correct|incorrect|invalid|wrong|missing|required|expired|mismatch)$/.test(
    last2
  ) || /^(?:reader|writer|editor|viewer|auditor|approver|owner|contributor|administrator)$/.test(last2) && !issuedTo.test(key)
);

// src/judge/translation.ts
var translation_exports = {};
__export(translation_exports, {
  isLabelled: () => isLabelled,
  isTranslation: () => isTranslation
});
var label = new RegExp("^(?:(?:[\\p{L}:.'\u2019]+ )*)(?:wa(?:cht|g)woord|contrase[n\xF1]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[a\xE3e]?|parool|lozinka|salasana|has[\u0142l]o|jelsz[\xF3o]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[\xF6o]senord|passord|slapta[\u017Ez]odis|[\u015Fs]ifre|paroli|geslo|\u043B\u043E\u0437\u0438\u043D\u043A\u0430|\u043F\u0430\u0440\u043E\u043B\u044C|\u043F\u0430\u0440\u043E\u043B\u0430|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638)\\p{L}*[\\s:*?!.]*$", "iu");
var labelStems = "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo has\u0142o jelsz passwor kennwort passe adgangskode l\xF6se lose passord slapta ifre geslo \u043B\u043E\u0437\u0438\u043D\u043A\u0430 \u043F\u0430\u0440\u043E\u043B\u044C \u043F\u0430\u0440\u043E\u043B\u0430 \u5BC6\u7801 \u5BC6\u78BC \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638".split(
  " "
);
var isLabel = (value2) => {
  if (readLetters(value2).digits > 0) return false;
  const text6 = value2.toLowerCase();
  return labelStems.some((stem) => text6.includes(stem)) && label.test(value2);
};
var mark = /^crwdn[se]\d/;
var mixed = /^\S*[A-Za-z\d][!#$^*~][A-Za-z\d]\S*$/;
var isText = (value2) => /\s|[^\x00-\x7f]/.test(value2) || !/\d/.test(value2) && (/[^A-Za-z]/.test(value2) || hasNameLook(value2));
function isTranslation({ value: value2, quote, key, link, after }, pathClass) {
  if (pathClass === "translation" && !mixed.test(value2) && isText(value2)) return true;
  if (mark.test(value2)) return true;
  if (isLabel(value2) && !/^password$/i.test(value2)) return true;
  const tied = link === "equals" || link === "colon";
  return quote === "" && tied && readLetters(value2).digits === 0 && key !== key.toUpperCase() && new RegExp("^\\p{L}[\\p{L}'\u2019-]*$", "u").test(value2) && new RegExp("^[ \\t]+\\p{L}{2,}", "u").test(after);
}
var isWorded = (value2) => !/[!-&*+,;-@[-^`{-~]/.test(value2) || /[^\x00-\x7f]|(?:\S+[ \t]+){4}\S/.test(value2);
function isLabelled(candidate, pathClass) {
  const { rule, secret: secret4 } = candidate;
  return rule.credential === "generic-password" && rule.fixture === true && !rule.highEntropy && isWorded(secret4.reveal()) && isTranslation(parsePlace(candidate), pathClass);
}

// src/judge/calm.ts
var decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?(?:;\s.*)?$/i;
var upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
var openName = /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation|client_?-?request|request_?-?verification|delta|marker)_?-?token|publishable_?-?key|code_?challenge|(?<!plat|trans)form_?-?key|surrogate[_-]?key/i;
var signerKey = /^(?![\da-f]{32}$)[\w+/=:. -]{32,}$|^(?:0x)?(?:[\da-f]{16}|[\da-f]{40})$/i;
var publicKeyNames = listWords("recv gpg pgp gpgkey pgpkey apt keyserver keyid repokey");
var lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
var openTemplate = /\{\{-?[^{}]{0,200}$/;
var publicNames = listWords(
  "csrf xsrf synchronizer authenticity authenticode foreign down up press authenticator attestation"
);
var namesBefore = /(?:["'][\w-]{1,60}["'],\s?){1,4}["']$/;
var namesAfter = /^["'](?:,\s?["'][\w-]{1,60}["']){1,4}/;
var plainWord = /^[A-Za-z_][\w-]{0,60}$/;
var passwordManager = /^(?:(?:one|1)password|(?:last|kee|nord|en|proton)pass|keepass(?:xc|dx)|(?:apple|i)passwords)$/i;
var afterPassword = listWords(
  "authentication challenge encryption expiration expiry grant hashing login management policy policies protection recovery reset resets rotation strength substitution support validation verification"
);
var maskedNames = listWords("redacted masked mask censored obfuscated scrubbed placeholder");
var indexBefore = /^\s*(?:ADD )?(?:(?:UNIQUE|FULLTEXT|SPATIAL|FOREIGN) )?(?:KEY|INDEX) `$/;
var indexAfter = /^` ?\((?:`\w{1,64}`(?:\(\d{1,4}\))?,? ?){1,16}\)/;
var fieldName = /^(?:txt|tb|edt|edit|lbl|inp|input|fld|ctl|btn|frm)_?(?:New|Old|Confirm|Repeat|User|Login|Access|Api|Client)?(?:Password|Passwd|Pwd|Token|Secret|Key)(?:Field|Box|Input|Text|Label|Confirm|Repeat|Again)?_?\d{0,2}$/;
var flatten = (text6) => text6.toLowerCase().replace(/[^a-z\d]/g, "");
var countCommas = (text6 = "") => text6.split(",").length - 1;
var mapBefore = /Map\.of\((?:\s?"[^"\\]{0,60}",\s?"[^"\\]{0,60}",){0,8}\s?"[^"\\]{1,60}",\s?"$/;
var isListed = (before, after) => !mapBefore.test(before) && countCommas(namesBefore.exec(before.slice(-260))?.[0]) + countCommas(namesAfter.exec(after)?.[0]) >= 3;
var isOddInRow = (before, value2) => before.length < 120 && /^\s{0,60}(?:(["'])\w[\w-]{0,39}\1,\s?(["'])\w[\w-]{0,39}\2,\s?){1,4}["']$/.test(before) && /^[a-z]+(?:[_-][a-z]+)*$/.test(value2) && measureBigrams(value2) < 3.6;
var readName = rememberName(({ key, keyWords }) => {
  const last2 = keyWords.at(-1) ?? "";
  return {
    isMasked: keyWords.some((word4) => maskedNames.has(word4)),
    isPublic: keyWords.includes("public") || keyWords.some((word4) => publicNames.has(word4)) || openName.test(key),
    isTrusted: /trusted_?-?keys?$/i.test(key),
    isNkey: /nkeys?$/.test(last2),
    isPublicKey: keyWords.some((word4) => publicKeyNames.has(word4)) && !keyWords.some((word4) => /pass|pwd/.test(word4)),
    isHash: keyWords.includes("hashed") || isHashWord(last2),
    hasHash: keyWords.some((word4) => isHashWord(word4)) && !isHashingKey(keyWords),
    isProgram: passwordManager.test(key),
    isCommand: /^pass$|disabled-password$|^(?:fastcgi|uwsgi|scgi|grpc)_pass$/i.test(key),
    flat: flatten(key)
  };
});
var colon2 = signsOf(":");
var endsWithQuote = (before) => before.endsWith('"') || before.endsWith("'");
function isName(value2, flat) {
  const { upper: upper2, lower: lower2, digits: digits4, foreign, signs: signs2 } = readLetters(value2);
  const count2 = upper2 + lower2 + digits4;
  if (foreign === 0 && (count2 < flat.length || (signs2 & colon2) === 0 && count2 > flat.length)) return false;
  return flatten(value2) !== "" && flatten(value2.slice(value2.lastIndexOf(":") + 1)) === flat;
}
var reasons2 = {
  // First, since it costs least and holds of most in programs.
  expression: isExpression,
  reference: ({ value: value2, before, quote }) => endsWithQuote(before) && (lookupBefore.test(before) || /\b[fF]["']$/.test(before) && isFilled2(value2)) || before.endsWith(":") && (/\bcredentialsJSON:$/.test(before) || /^\d{2,5}(?:\/|$)/.test(value2) && /:\/\/[\w.@-]{1,100}:$/.test(before)) || quote === "" && before.includes("{{") && openTemplate.test(before) || before.includes("secretsmanager:") && /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before),
  sealed: isSealedThere,
  literal: ({ value: value2, key, quote, before }) => quote === "" && columnType.test(value2) || // When Ansible sets it. https://docs.ansible.com/ansible/latest/collections/ansible/builtin/user_module.html
  key === "update_password" && /^(?:always|on_create)$/.test(value2) || isImageTag(value2, before) || isLockedVersion(value2, before),
  placeholder: () => false,
  mask: (place) => readName(place).isMasked || /^\.{2,}|^\u2026/.test(place.after),
  refuted: () => false,
  public: (place) => {
    const { value: value2, before } = place;
    const name3 = readName(place);
    return name3.isPublic || name3.isTrusted && signerKey.test(value2) || before.endsWith("=") && /badge[\w./-]{0,60}\?\w{1,20}=$/.test(before) || before.endsWith("= ") && /[\w+/]{40}[=]{1,2} $/.test(before) || // Of minisign, as downloads are verified with: https://jedisct1.github.io/minisign/
    /^RW[\w+/]{54}$/.test(value2) && /\bpublic[ -]?key["'`:= ]{1,4}$/i.test(before) || // Seeds begin with S. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
    name3.isNkey && /^[ACNOUX][A-Z2-7]{55}$/.test(value2) || name3.isPublicKey && /^(?:0x)?[\dA-F]{8,40}$/i.test(value2);
  },
  published: ({ value: value2, quote }) => quote === "`" && isPublished(value2, quote),
  identifier: isIdentifier,
  hash: (place) => {
    const { value: value2, key, before } = place;
    const name3 = readName(place);
    return isFileDigest(place) || before.includes("checksum/") && /\bchecksum\/[\w.-]{1,80}["']?:\s?["']?$/.test(before) || name3.isHash || before.includes("msauth:") && /\bmsauth:(?:\/\/[\w.]+\/)?$/.test(before) || name3.hasHash && opaque.test(value2) && !isGatewayKey(value2, key);
  },
  number: ({ value: value2, quote }) => quote === "" && decimal.test(value2) || /^\d{1,3}_\d{12,}$/.test(value2),
  translation: isTranslation,
  name: (place) => {
    const { value: value2, link, before, after } = place;
    const name3 = readName(place);
    return before.endsWith("`") && indexBefore.test(before) && indexAfter.test(after) || upperSnake.test(value2) && !/\d{2}/.test(value2) || // `"createKey" | "deriveKey" =>`
    endsWithQuote(before) && /["']\s?\|\s?["']$/.test(before) && plainWord.test(value2) || link === "comma" && /^[A-Za-z_-]+$/.test(value2) && (isListed(before, after) || isOddInRow(before, value2)) || link === "word" && (name3.isCommand || afterPassword.has(value2) && /(?<![\w-])password $/i.test(before)) || name3.isProgram || fieldName.test(value2) || isName(value2, name3.flat);
  }
};
var calmKind = (pathClass) => isProgram(pathClass) ? "program" : pathClass === "translation" ? pathClass : "other";
function findCalm(place, pathClass) {
  const told2 = tellValue(place.value);
  for (const reason in reasons2) if (reason === told2 || reasons2[reason](place, pathClass)) return reason;
  return void 0;
}
var { expression, translation, ...others } = reasons2;
var wherever = Object.values(others);
var isCalmWherever = (place) => tellValue(place.value) !== "" || wherever.some((reason) => reason(place));
var isCalmIn = { expression, translation };

// src/judge/chosen.ts
var chosen_exports = {};
__export(chosen_exports, {
  isChosen: () => isChosen,
  isMarked: () => isMarked2,
  isSigned: () => isSigned,
  isTelling: () => isTelling,
  isWorded: () => isWorded2
});
var passwordName = /^(?:\w{0,12}(?:password|passwort|kennwort)|passwords|passwd|passphrase|(?:ssh|db|auth|smtp|mail|ldap|ftp|store|key|root|admin|user)?pass|pwd|pswd|pw|psk|authtok|identified|passe|motdepasse|passord|mdp|senha|clave|wachtwoord|salasana|heslo|haslo|jelszo|sifre)$/;
var agreedName = /\b(?:shared key|(?:jwt|session|cookie|signing|admin|master|radius) (?:\w{1,12} )?secret)$|^(?:jwt|jsonwebtoken|cookie parser|create hmac)$/;
var otherName = /^(?:file|path|url|hint|label|text|title|message|error|help|policy|pattern|regex|format|field|rule|min|max|length|hash|salt|id|name|no|is|has|reset|forgot|confirm|old|wrong|invalid)$/;
var chosen = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[A-Za-z\d]*[^A-Za-z\d])(?!.*(?:www|@[\w-]+\.\w|\.\w{2,3}$))[\w!#%*+.=?^~@:&,-]{8,40}$/;
var sample = /pass|secret|token|example|sample|test|demo|user|admin|change|default|your|xxx|1234/i;
var isNamed = ({ keyWords }) => passwordName.test(keyWords.at(-1) ?? "") && !keyWords.some((word4) => otherName.test(word4));
var drawn = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=(?:[A-Za-z\d]*[^A-Za-z\d]){4})(?!.*(?:[A-Za-z]{5}|[A-Za-z\d]-[A-Za-z\d]|[\\"'`]|[$#%{<]\{|\(\?|\w\[\w+\]\.|\w\())[!-~]{16,40}$/;
var isChosen = (place) => isNamed(place) && (chosen.test(place.value) && !sample.test(place.value) || drawn.test(place.value));
var signed = /^(?=[^A-Za-z]*[A-Za-z])(?=[\w+=.?~:,-]*[!#$%^&*@<])(?:(?=\D*\d)|(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z]))(?!.*(?:www|@[\w-]+\.\w))[\w!#$%^&*+=?@.<~:,-]{8,40}$/;
var isSigned = (place) => isNamed(place) && signed.test(place.value) && (place.quote !== "" || /^[A-Za-z\d]/.test(place.value));
var pieced = /^(?=.{10})(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z]{2})[A-Za-z][A-Za-z\d]{1,15}(?:[-_.][A-Za-z][A-Za-z\d]{1,15}){0,3}[-_.](?=[A-Za-z]{0,7}\d)[A-Za-z\d]{1,8}$/;
var otherPiece = /auth|login|text|label|field|form|input|title|page|view|type|key|name|error|version|release|scheme|policy|rule|group|role|(?:^|[-_.])[vV]\d+$/i;
var isPieced = (place) => (isNamed(place) || agreedName.test(place.keyWords.join(" "))) && pieced.test(place.value) && (place.quote !== "" || !place.value.includes(".")) && !sample.test(place.value) && !otherPiece.test(place.value);
var keyed = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[^!#$^&*@%~]*[!#$^&*@%~])(?!.*(?:[a-z]{4}|[A-Z]{4}|@[\w-]+\.\w|[\\"'`]|[$#%{<]\{|\(\?|%[a-z]))[!-~]{12,64}$/;
var isNamedSecret = ({ keyWords }) => (keyWords.includes("secret") || agreedName.test(keyWords.join(" "))) && !keyWords.some((word4) => otherName.test(word4));
var isKeyed = (place) => isNamedSecret(place) && keyed.test(place.value);
var lettersAlone = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z]{20,64}$/;
var keyName = /^(?:key|token|apikey|secretkey|authkey|accesskey)$/;
var otherKey = /^(?:public|pub|publishable|anon|site|primary|foreign|sort|partition|cache|group|map|row|host|object|storage|lookup|csrf|xsrf|next|page|continuation|i18n|translation|widget|measurement|tracking)$/;
var isNamedKey = ({ keyWords }) => keyWords.length > 1 && keyName.test(keyWords.at(-1)) && !keyWords.some((word4) => otherKey.test(word4) || otherName.test(word4));
var isDrawnOfLetters2 = (place) => lettersAlone.test(place.value) && (isNamed(place) || isNamedSecret(place) || isNamedKey(place)) && hasRandomLook(place.value) && !hasNameLook(place.value) && measureBigrams(place.value) >= 5 && measureWords(place.value) < 0.15;
var isMarked2 = (place) => isPieced(place) || isKeyed(place) || isDrawnOfLetters2(place);
var isTelling = (place) => isChosen(place) || isMarked2(place);
var signing2 = /^(?:jwt|session|cookie|refresh|access|signing|token|auth|app|csrf)$/;
var worded = /^(?=.*\d\d)(?=.{24})[A-Za-z\d]{1,40}(?:[_-][A-Za-z\d]{1,40}){3,12}$/;
var phrase = /^(?=.*\d)[A-Za-z][\w@!#-]{23,159}$/;
var keptName = /^(?:storage|local|cookie|session|header|cache|redis|prefix|claim|public|file|path|name|id)$/;
var isSigningPhrase = ({ keyWords, value: value2 }) => keyWords.includes("jwt") && /^(?:jwt|key|secret)$/.test(keyWords.at(-1)) && phrase.test(value2) && !keyWords.some((word4) => keptName.test(word4));
var isWorded2 = (place) => place.keyWords.includes("secret") && place.keyWords.some((word4) => signing2.test(word4)) && worded.test(place.value) || isSigningPhrase(place);

// src/judge/features.ts
var features_exports = {};
__export(features_exports, {
  createFeatures: () => createFeatures,
  featureNames: () => featureNames,
  readFeatures: () => readFeatures
});

// src/judge/measures.ts
var flag = (test) => test ? 1 : 0;
var placeholder2 = /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
var commonPassword = /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
var nameWords = {
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
  database: /^(?:db|database|mysql|postgres|pg|sql|redis|mongo|mongodb|sa|root|admin|user|smtp|mail|ftp|ldap|keystore|truststore|ssl)$/,
  identity: /^(?:id|ids|uuid|guid|name|names|username|kid|arn|number|no|index|idx|count|num|version|serial|type|types|kind|class)$/,
  place: /^(?:file|files|path|url|uri|dir|endpoint|host|server|location|store|vault|ref|reference|source|src|link|page|route|domain)$/,
  wording: /^(?:label|title|text|message|msg|error|errors|err|hint|help|desc|description|placeholder|prompt|tooltip|caption|header|heading|question|info|warning|success|fail|failed|invalid|incorrect|forgot|required|mismatch|empty|missing|wrong)$/,
  action: /^(?:reset|change|confirm|confirmation|set|get|update|show|hide|check|validate|verify|create|delete|remove|generate|parse|read|load|find|has|is|with|by|for|use|enable|enabled|allow|expired?|expires?|expiry|expiration)$/,
  shape: /^(?:length|len|size|min|max|policy|regex|pattern|format|prefix|suffix|strength|complexity|field|column|attr|attribute|attributes|param|params|parameter|property|prop|input|form|selector|element|button|algorithm|alg|mode|method|provider|manager|service|handler|factory|scope|scopes|grant|ttl|age|lifetime|timeout|encoder|encoding|hash|hashed|salt)$/,
  public: /^(?:public|pub|primary|foreign|sort|partition|cache|csrf|xsrf|next|page|continuation|cancellation|license|map|row|unique|group|object|registry|storage|lookup|dictionary|translation|i18n)$/
};
var named = signsOf("_$");
var underscore = signsOf("_");
var dash = signsOf("-");
var dot2 = signsOf(".");
var ofPaths = signsOf("./~\\");
var ofUrls = signsOf(":.");
var colon3 = signsOf(":");
var percent = signsOf("%");
var dollar = signsOf("$");
var backslash = signsOf("\\");
var equals = signsOf("=");
var isOfLetters = (l) => l.digits + l.blanks + l.foreign === 0;
var describeValue = {
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
  uuid: (p) => flag(p.value.length === 36 && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
  base64: (p, l) => flag(l.digits > 0 && l.upper > 0 && l.lower > 0 && /^[\w+/-]{16,}={0,2}$/.test(p.value)),
  padded: (p) => flag(p.value.endsWith("=")),
  number: (p, l) => flag(l.upper + l.lower === 0 && /^[\d.,:+-]+$/.test(p.value)),
  identifier: (p, l) => flag((l.signs & ~named) === 0 && /^[A-Za-z_$][\w$]*$/.test(p.value)),
  camel: (p, l) => flag(isOfLetters(l) && l.signs === 0 && /^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
  snake: (p, l) => flag(isOfLetters(l) && l.signs === underscore && /^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
  kebab: (p, l) => flag(isOfLetters(l) && l.signs === dash && /^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
  dotted: (p, l) => flag((l.signs & dot2) !== 0 && /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
  capital: (p, l) => flag(l.upper > 0 && /^[A-Z][a-z]+\b/.test(p.value)),
  pathLike: (p, l) => flag((l.signs & ofPaths) !== 0 && /^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
  url: (p, l) => flag((l.signs & ofUrls) !== 0 && /:\/\/|^www\.|@[\w-]+\./.test(p.value)),
  slashes: (_, l) => l.slashes,
  brackets: (_, l) => l.brackets,
  opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
  closing: (p) => flag(p.value !== "" && /[^A-Za-z\d]/.test(p.value.at(-1))),
  colon: (_, l) => flag((l.signs & colon3) !== 0),
  percent: (_, l) => flag((l.signs & percent) !== 0),
  dollar: (_, l) => flag((l.signs & dollar) !== 0),
  escape: (_, l) => flag((l.signs & backslash) !== 0),
  equalsSign: (p, l) => flag((l.signs & equals) !== 0 && /.=./.test(p.value)),
  trailingDigits: (_, l) => l.trailingDigits,
  placeholder: (_, l) => flag(placeholder2.test(l.lowered)),
  common: (_, l) => flag(commonPassword.test(l.lowered)),
  keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value))
};
var describeBoth = {
  inKey: (p, l) => flag(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
  keyIn: (p, l) => flag(p.keyWords.some((word4) => word4.length > 3 && l.lowered.includes(word4)))
};
var describeName = {
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag(/\./.test(p.key)),
  keyDash: (p) => flag(/^-/.test(p.key)),
  keyDollar: (p) => flag(/^\$/.test(p.key))
};
var describePlace = {
  keyQuoted: (p) => flag(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
  inString: (p) => flag(p.inString),
  quoted: (p) => flag(p.quote !== ""),
  single: (p) => flag(p.quote === "'"),
  tick: (p) => flag(p.quote === "`"),
  escaped: (p) => flag(/\\["']$/.test(p.before)),
  tight: (p) => flag(/[=:]["']?$/.test(p.before)),
  query: (p) => flag(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
  connection: (p) => flag(p.before.includes(";") && /;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2}=[^=;"']{1,80};/.test(p.before.slice(-120))),
  header: (p) => flag(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
  comment: (p) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
  assertion: (p) => flag(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
  sampleLine: (p) => flag(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
  keyword: (p) => flag(
    /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
      p.before
    )
  ),
  declaration: (p) => flag(
    /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
      p.before
    )
  ),
  wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
  indent: (p) => Math.min(40, /^\s*/.exec(p.before)[0].length),
  beforeLength: (p) => Math.min(200, p.before.trim().length),
  afterLength: (p) => Math.min(200, p.next.length),
  user: (p) => flag(
    /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) || /user|login|email|host/i.test(p.after.slice(0, 80))
  ),
  proseAfter: (p) => p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after) ? p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0 : 0,
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
  nextOther: (p) => flag(/^[:=>]/.test(p.next))
};

// src/judge/features.ts
var kinds2 = ["generic-password", "generic-token", "url-password", "database-password"];
var describers = Object.values({
  ...describeValue,
  ...describeBoth,
  ...describeName,
  ...describePlace
});
var nameTests = Object.values(nameWords);
var firstOfName = Object.keys(describeValue).length + Object.keys(describeBoth).length;
var featureNames = [
  ...Object.keys({ ...describeValue, ...describeBoth, ...describeName, ...describePlace }),
  ...Object.keys(nameWords).map((name3) => `name: ${name3}`),
  ...Object.keys(nameWords).map((name3) => `name ends: ${name3}`),
  ...links.map((link) => `link: ${link}`),
  ...lookClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds2.map((kind) => `kind: ${kind}`)
];
var readName2 = rememberName((name3) => {
  const words4 = /* @__PURE__ */ new Set();
  name3.keyWords.forEach((word4, index) => {
    nameTests.forEach((test, at) => {
      if (!test.test(word4)) return;
      words4.add(describers.length + at);
      if (index === name3.keyWords.length - 1) words4.add(describers.length + nameTests.length + at);
    });
  });
  return { measures: Object.values(describeName).map((describe2) => describe2(name3)), words: Int32Array.from(words4) };
});
var values = new Float64Array(featureNames.length);
function readFeatures(place, kind, pathClass) {
  const letters3 = readLetters(place.value);
  const { measures, words: words4 } = readName2(place);
  let at = 0;
  for (; at < firstOfName; at++) values[at] = describers[at](place, letters3);
  values.set(measures, at);
  for (at += measures.length; at < describers.length; at++) values[at] = describers[at](place, letters3);
  values.fill(0, at);
  for (const word4 of words4) values[word4] = 1;
  at += 2 * nameTests.length;
  values[at + links.indexOf(place.link)] = 1;
  at += links.length;
  values[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds2.includes(kind)) values[at + kinds2.indexOf(kind)] = 1;
  return values;
}
var createFeatures = (...described) => readFeatures(...described).slice();

// src/judge/model.ts
var model_exports = {};
__export(model_exports, {
  explainFeatures: () => explainFeatures,
  scoreFeatures: () => scoreFeatures,
  scoreFrom: () => scoreFrom,
  scoreVariants: () => scoreVariants
});
var readModel = once(() => {
  const { depth, bias, features, thresholds, leaves } = readWeights().model;
  return {
    ...{ depth, bias },
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves)
  };
});
function scoreFeatures(values2, trees = readModel()) {
  const { depth, features, thresholds, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values2[features[first + node]] <= thresholds[first + node] ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner];
  }
  return toScore(trees.bias, sum);
}
function scoreFrom(values2, least2) {
  const { bias, depth } = readModel();
  const { features, thresholds, leaves, most: most4 } = sortTrees();
  const inner = (1 << depth) - 1;
  const needed = findLeastSum(least2);
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    if (sum + most4[tree] < needed) return 0;
    let node = 0;
    while (node < inner) node = 2 * node + (values2[features[first + node]] <= thresholds[first + node] ? 1 : 2);
    sum += leaves[first + tree + node - inner];
  }
  return sum < needed ? 0 : toScore(bias, sum);
}
var sortTrees = once(() => {
  const { depth, features, thresholds, leaves } = readModel();
  const size = 1 << depth;
  const trees = Array.from({ length: leaves.length / size }, (_, tree) => {
    const own2 = leaves.subarray(tree * size, (tree + 1) * size);
    return { tree, high: Math.max(...own2), low: Math.min(...own2) };
  }).sort((a, b) => b.high - b.low - (a.high - a.low));
  const sorted = {
    features: new Int16Array(features.length),
    thresholds: new Float64Array(features.length),
    leaves: new Float64Array(leaves.length),
    most: new Float64Array(trees.length + 1)
  };
  trees.forEach(({ tree }, at) => {
    const inner = size - 1;
    sorted.features.set(features.subarray(tree * inner, (tree + 1) * inner), at * inner);
    sorted.thresholds.set(thresholds.subarray(tree * inner, (tree + 1) * inner), at * inner);
    sorted.leaves.set(leaves.subarray(tree * size, (tree + 1) * size), at * size);
  });
  for (let at = trees.length - 1; at >= 0; at--) sorted.most[at] = sorted.most[at + 1] + trees[at].high;
  return sorted;
});
var leastSums = /* @__PURE__ */ new Map();
function findLeastSum(least2) {
  const known2 = leastSums.get(least2);
  if (known2 !== void 0) return known2;
  const { bias } = readModel();
  let sum = Math.floor(100 * (Math.log(least2 / (1 - least2)) - bias)) - 2;
  while (toScore(bias, sum) < least2) sum++;
  leastSums.set(least2, sum);
  return sum;
}
var toScore = (bias, sum) => 1 / (1 + Math.exp(-(bias + sum / 100)));
var readNodes = once(() => {
  const { depth, features, thresholds } = readModel();
  const size = 1 << depth;
  const nodes = Array.from(features, (feature, at) => {
    const number = at % (size - 1) + 1;
    const level2 = 31 - Math.clz32(number);
    const span = size >> level2;
    const left = (1 << span / 2) - 1 << (number - (1 << level2)) * span;
    return { feature, threshold: thresholds[at], tree: Math.floor(at / (size - 1)), mask: ~left };
  }).sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
  const begins = Int32Array.from({ length: featureNames.length + 1 }, (_, feature) => {
    const at = nodes.findIndex((node) => node.feature >= feature);
    return at === -1 ? nodes.length : at;
  });
  return {
    begins,
    thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
    trees: Int32Array.from(nodes, ({ tree }) => tree),
    masks: Int32Array.from(nodes, ({ mask: mask2 }) => mask2),
    open: new Int32Array(features.length / (size - 1)),
    changed: new Int32Array(features.length / (size - 1))
  };
});
function scoreVariants(values2, variants) {
  const { bias, depth, leaves } = readModel();
  const { begins, thresholds, trees, masks, open: open3, changed } = readNodes();
  const leafOf = (tree, left) => leaves[(tree << depth) + 31 - Math.clz32(left & -left)];
  for (const variant of variants) values2[variant] = 0;
  open3.fill(-1);
  for (let feature = 0; feature < values2.length; feature++) {
    const value2 = values2[feature];
    const end2 = begins[feature + 1];
    for (let at = begins[feature]; at < end2 && value2 > thresholds[at]; at++) open3[trees[at]] &= masks[at];
  }
  changed.set(open3);
  let sum = 0;
  for (let tree = 0; tree < open3.length; tree++) sum += leafOf(tree, open3[tree]);
  return (variant) => {
    let whole3 = sum;
    const end2 = begins[variant + 1];
    const first = begins[variant];
    for (let at = first; at < end2 && thresholds[at] < 1; at++) {
      const tree = trees[at];
      const left = changed[tree];
      changed[tree] = left & masks[at];
      whole3 += leafOf(tree, left & masks[at]) - leafOf(tree, left);
    }
    for (let at = first; at < end2; at++) changed[trees[at]] = open3[trees[at]];
    return toScore(bias, whole3);
  };
}
function explainFeatures(values2) {
  const { depth, features, thresholds, leaves } = readModel();
  const inner = (1 << depth) - 1;
  const added = /* @__PURE__ */ new Map();
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let from = tree * (inner + 1);
    let size = inner + 1;
    let node = 0;
    let mean = meanOf(leaves, from, size);
    while (node < inner) {
      const feature = features[first + node];
      const left = values2[feature] <= thresholds[first + node];
      node = 2 * node + (left ? 1 : 2);
      size /= 2;
      if (!left) from += size;
      const next = meanOf(leaves, from, size);
      added.set(feature, (added.get(feature) ?? 0) + (next - mean) / 100);
      mean = next;
    }
  }
  return [...added].map(([feature, weight]) => ({ feature: featureNames[feature], weight })).filter(({ weight }) => Math.abs(weight) >= 5e-3).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
var meanOf = (leaves, from, size) => {
  let sum = 0;
  for (let at = from; at < from + size; at++) sum += leaves[at];
  return sum / size;
};

// src/judge/reported.ts
function thresholdsOf(pathClass) {
  const thresholds = readWeights().thresholds;
  return thresholds[lookClassOf(pathClass)];
}
var leastSigned = 0.1;
var leastWorded = 0.02;
var leastReported = leastWorded;
function reportFrom(place, pathClass) {
  const { report } = thresholdsOf(pathClass);
  if (!isRun(pathClass)) return report;
  if (isSigned(place)) return leastSigned;
  return isWorded2(place) || isMarked2(place) ? leastWorded : report;
}
var scorePlace = (place, { credential }, pathClass) => findCalm(place, pathClass) ? 0 : scoreFrom(readFeatures(place, credential, pathClass), reportFrom(place, pathClass));
var isRun = (pathClass) => pathClass === "code" || pathClass === "data" || pathClass === "script" || pathClass === "development" || pathClass === "secret";
var isUnnamed = ({ whole: whole3 }, pathClass) => whole3 === true && pathClass !== "secret";
var isNoneOfItsFormat = (candidate, pathClass) => candidate.proof !== "valid" && (isLabelled(candidate, pathClass) || isSealedFormat(candidate));
function keepReported(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return isRun(pathClass);
  if (isUnnamed(rule, pathClass)) return false;
  if (!rule.judged) return !isNoneOfItsFormat(candidate, pathClass);
  if (proof === "valid") return true;
  const confidence = scorePlace(parsePlace(candidate), rule, pathClass);
  return confidence > 0 && { pathClass, confidence };
}
var isReported = (candidate, pathClass) => Boolean(keepReported(candidate, pathClass));

// src/judge/values.ts
var values_exports = {};
__export(values_exports, {
  createValueFilter: () => createValueFilter
});
var bareName = /^[A-Za-z_][\w.]*$/;
function createValueFilter() {
  return (rule, raw, proof, isQuoted) => {
    if (!rule.judged || proof === "valid") return true;
    const value2 = readValue(rule, raw);
    if (!isQuoted && bareName.test(value2) && !isLiteral(value2)) return true;
    return !isCalmAlone(value2);
  };
}

// src/scanner/line-match.ts
var line_match_exports = {};
__export(line_match_exports, {
  contextReach: () => contextReach,
  createLineMatch: () => createLineMatch,
  isQuote: () => isQuote,
  readContext: () => readContext
});

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value2, shown3 = "") {
    this.#value = value2;
    this.#shown = value2.startsWith(shown3) ? shown3 : "";
  }
  reveal() {
    return this.#value;
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  /** A fixed number of marks, so that the length of a short password is not told. */
  get redacted() {
    return `${this.#shown}\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022`;
  }
  equals(other4) {
    return this.#value === other4.#value;
  }
  /** Does a text that is about to leave hold the value? */
  isIn(text6) {
    return text6.includes(this.#value);
  }
  toString() {
    return this.redacted;
  }
  toJSON() {
    return this.redacted;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.redacted;
  }
};

// src/scanner/line-match.ts
var contextReach = 200;
function createLineMatch(rule, buffer, start, end2, value2, proof, { key, resource }) {
  const { context, contextStart } = readContext(buffer, start, end2);
  const secret4 = new Secret(value2, rule.shown);
  const match = { rule, start, end: end2, proof, secret: secret4, context, contextStart };
  if (key !== void 0) match.keyName = decode(key);
  if (resource !== void 0) match.resource = decode(resource);
  return match;
}
var isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
var decode = (text6) => /[\x80-\xff]/.test(text6) ? Buffer.from(text6, "latin1").toString("utf8") : text6;
function readContext(buffer, start, end2) {
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end2, end2 + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end2 + (lineEnd === -1 ? after.length : lineEnd);
  const context = buffer.toString("utf8", from, to);
  const contextStart = context.length === to - from ? start - from : buffer.toString("utf8", from, start).length;
  return { context: new Secret(context), contextStart };
}

// src/rules/advisories/logging.ts
var logging_exports = {};
__export(logging_exports, {
  common: () => common,
  head: () => head,
  isPassive: () => isPassive,
  loggingRules: () => loggingRules
});

// src/rules/advisories/expressions.ts
function listExpressions(text6) {
  const found = [];
  collect(text6, found, 0);
  return found;
}
var deepest = 8;
var closers = { "(": ")", "[": "]", "{": "}" };
var wrapper = /(?:^|\.)(?:stringify|dumps|str|repr|dict|list|pformat|inspect|String|string|valueOf|Sprintf?|Sprintln|sprintf|Serialize|SerializeObject|format|Format|writeValueAsString|toJson|ToJson|jsonify|fromEntries|entries|Any|Reflect|Object|Bytes|byte|ToString|toString|encodeToString|ToBase64String|asdict|vars|model_dump|prettyPrint|bold|red|green|yellow|blue|cyan|gray|dim|WithField|WithFields|append|join|of|asList|to|pair|Pair)$/;
var suffix = /(?:\??\.(?:toString|ToString|String|strip|trim|json|decode|encode|toJSON|items|entries|copy|dict|to_dict|model_dump|model_dump_json|toJson|asMap|GetRawText|getEncoded|toArray|tostring)\([^()]{0,40}\)|!)$/;
function collect(text6, found, depth) {
  const part = text6.trim();
  if (part === "" || depth > deepest) return;
  const inner = (piece) => collect(piece, found, depth + 1);
  const split = (separator) => {
    const pieces = splitOutside(part, separator);
    if (pieces.length > 1) pieces.forEach(inner);
    return pieces.length > 1;
  };
  if (split(/,/y)) return;
  const lambda = /^(?:\(\s*\)|\w{1,40})\s*[=-]>\s*/.exec(part);
  if (lambda) {
    inner(part.slice(lambda[0].length));
    return;
  }
  const named6 = /^(?:\w{1,60}|"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,4}(?:=(?![=>])|:(?![:=]))/.exec(part);
  if (named6) {
    inner(part.slice(named6[0].length));
    return;
  }
  const choice = splitOutside(part, /(?<!\?)\?(?![.?:[])|\sif\s/y);
  if (choice.length > 1) {
    chooseBranches(part, choice, inner);
    return;
  }
  if (split(/\+(?!\+)|\?\?|\|\||\?:|\sor\s|%(?=\s{0,2}[\w(])/y)) return;
  const bare3 = part.replace(/^(?:\.\.\.|\*{1,2}|&|await\s|new\s)+/, "");
  if (bare3 !== part) {
    inner(bare3);
    return;
  }
  const trimmed = part.replace(suffix, "");
  if (trimmed !== part) {
    inner(trimmed);
    return;
  }
  const literal = readLiteral(part);
  if (literal) {
    literal.forEach(inner);
    return;
  }
  if (closers[part[0]] && endOf(part, 0) === part.length) {
    inner(part.slice(1, -1));
    return;
  }
  collectCall(part, found, inner);
}
function collectCall(part, found, inner) {
  const open3 = /[({]/.exec(part)?.index ?? -1;
  const end2 = open3 > 0 ? endOf(part, open3) : -1;
  const head3 = part.slice(0, open3).trim();
  if (end2 === part.length && (part[open3] === "{" || wrapper.test(head3))) {
    inner(part.slice(open3 + 1, -1));
    return;
  }
  if (/^["'`]/.test(part) || /^[a-zA-Z$@]{1,3}["'`]/.test(part)) {
    const format = /\.(?:format|formatted)\(/.exec(part);
    if (format && endOf(part, format.index + format[0].length - 1) === part.length) {
      inner(part.slice(format.index + format[0].length, -1));
      return;
    }
    return;
  }
  found.push(part);
}
function chooseBranches(part, pieces, inner) {
  const isPython = /\sif\s/.test(part) && /\selse\s/.test(part);
  if (isPython) {
    inner(pieces[0]);
    inner(part.slice(part.lastIndexOf(" else ") + 6));
    return;
  }
  for (const branch of splitOutside(pieces.slice(1).join("?"), /:(?!:)/y)) inner(branch);
}
function readLiteral(part) {
  const prefix = /^(?:\$@?|@\$?|[rbuRBU]?[fF][rR]?|[rbuRBU]{1,2})?(?=["'`])/.exec(part)?.[0] ?? "";
  const at = prefix.length;
  if (!/["'`]/.test(part[at] ?? "") || endOfString(part, at) !== part.length) return void 0;
  const isInterpolated = part[at] === "`" || /[$fF]/.test(prefix);
  if (!isInterpolated) return [];
  const pieces = [];
  const body = part.slice(at + 1, -1);
  for (let open3 = body.indexOf("{"); open3 !== -1; open3 = body.indexOf("{", open3 + 1)) {
    if (body[open3 + 1] === "{") {
      open3++;
      continue;
    }
    if (part[at] === "`" && body[open3 - 1] !== "$") continue;
    const end2 = endOf(body, open3);
    pieces.push(body.slice(open3 + 1, end2 - 1).replace(/(?:![rsa])?(?::[^:{}()"']{0,20}|=)?$/, ""));
    open3 = end2 - 1;
  }
  return pieces;
}
function splitOutside(text6, separator) {
  const pieces = [];
  let from = 0;
  for (let at = 0; at < text6.length; ) {
    separator.lastIndex = at;
    const found = separator.exec(text6);
    if (found) {
      pieces.push(text6.slice(from, at));
      at += found[0].length;
      from = at;
    } else at = skip(text6, at);
  }
  pieces.push(text6.slice(from));
  return pieces;
}
function skip(text6, at) {
  if (closers[text6[at]]) return endOf(text6, at);
  return /["'`]/.test(text6[at]) ? endOfString(text6, at) : at + 1;
}
function endOf(text6, open3) {
  const closer = closers[text6[open3]];
  for (let at = open3 + 1; at < text6.length; at = skip(text6, at)) if (text6[at] === closer) return at + 1;
  return text6.length;
}
function endOfString(text6, at) {
  const quote = text6[at];
  const fence = text6.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  for (let next = at + fence.length; next < text6.length; next++) {
    if (text6[next] === "\\") next++;
    else if (text6.startsWith(fence, next)) return next + fence.length;
    else if (text6[next] === "\n" && quote !== "`" && fence.length === 1) return next;
  }
  return text6.length;
}

// src/rules/advisories/names.ts
var getters = /^(?:get|Get|get_?[hH]eaders?|GetHeader|header|Header|getenv|Getenv|GETENV|GetEnvironmentVariable|LookupEnv|getProperty|GetConnectionString|GetSection|GetValue|getString|GetString|getAttribute|getItem|valueOf|getFirst|GetSecret|getSecret|get_secret)$/;
function parsePath(expression2) {
  const steps = /\s*(?:(?:^|\??\.|!\.|::|->)\s*([A-Za-z_$@][\w$]*)|\[\s*["'`]([^"'`\]]{1,80})["'`]\s*\]|\[(\d{1,3})\]|\[\s*([\w.$]{1,60})\s*\]|\(\s*\)|\(\s*["']([^"']{1,80})["']\s*(?:,[^(),]{0,60})?\)|\(\s*(?:HttpHeaders\.)?([A-Z][\w.]{1,60})\s*\)|\(([a-z]\w{0,60})\))/y;
  const path2 = [];
  while (steps.lastIndex < expression2.length) {
    const [found, name3, key, place, variable2, text6, constant, argument6] = steps.exec(expression2) ?? [];
    if (found === void 0) return void 0;
    if (name3 !== void 0) path2.push(name3);
    else if (key !== void 0) path2.push(key);
    else if (variable2 !== void 0) path2.push("*");
    else if ((text6 ?? constant ?? argument6) !== void 0) {
      if (!getters.test(path2.at(-1) ?? "")) return void 0;
      path2.push(argument6 === void 0 ? text6 ?? constant : "*");
    } else if (place !== void 0 && path2.length === 0) return void 0;
  }
  return path2.length > 0 && path2[0] !== "*" ? path2 : void 0;
}
var wordsOf2 = (name3) => name3.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^A-Za-z\d*]+/).filter((word4) => word4 !== "").map((word4) => word4.toLowerCase());
var harmless = /^(?:mask(?:ed)?|redact(?:ed)?|hash(?:ed)?|encrypted|has|have|is|no|missing|count|counts|length|len|num|total|max|min|name|names|id|ids|type|types|url|uri|endpoint|path|file|status|expiry|expires|expiration|exp|trunc(?:ated)?|short|partial|digest|preview|safe|sanitized|scrubbed|public|continuation|page|next|cancel|cancellation|csrf|xsrf|antiforgery|sync|start|end|stop|eos|bos|pad|unk|sep|cls|special|resume|operator|keyword|lex|forgot|reset|show|needs|forbidden|prefix|scopes?|scheme|lifetime|usage|input|output|prompt|completion|budget|cost|limit|rate|per)$/;
var whole = (words4) => !words4.some((word4) => harmless.test(word4));
var headerKey = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-(?:api-key|auth-token|access-token|functions-key|amz-security-token)$|^api-key$|^ocp-apim-subscription-key$/i;
var otherHeaders = /^(?:table|csv|tsv|excel|xlsx?|col|cols|column|columns|row|sheet|report|section|section|markdown|file|bom|custom|missing|allowed|security|cors|cache|rate|names?|keys?|expected|required|group|content|trace|default)$/;
var variableOfSecret = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|APIKEY|CREDENTIALS?)$|(?:API|PRIVATE|SECRET|ACCESS|ACCOUNT|SIGNING|ENCRYPTION|STORAGE|MASTER|AUTH|JWT)_?KEY$|CONN(?:ECTION)?_?STR(?:ING)?$|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP)_(?:URL|URI|DSN)$/i;
var keyWord = /^(?:api|private|secret|account|signing|encryption|master|jwt|symmetric|storage|subscription)$/;
function isEnvironment(path2) {
  const text6 = path2.join(".");
  if (/^(?:process\.env|os\.environ|os\.Environ|System\.getenv|Environment\.GetEnvironmentVariables|import\.meta\.env)$/.test(
    text6
  ))
    return true;
  const named6 = /^(?:process\.env|os\.environ(?:\.get)?|os\.getenv|os\.Getenv|System\.getenv|Environment\.GetEnvironmentVariable|Deno\.env\.get)\.(\*|[\w-]+)$/.exec(
    text6
  )?.[1];
  return named6 !== void 0 && (named6 === "*" || variableOfSecret.test(named6));
}
function isHeaders(path2) {
  const last2 = path2.at(-1);
  const words4 = wordsOf2(last2);
  const of = path2.at(-2) ?? "";
  if (last2 === "*")
    return /^(?:request_?|response_?)?headers$/i.test(of) || /^getHeaders?$|^Get$/.test(of) && /header/i.test(path2.at(-3) ?? of);
  if (/^value$/i.test(last2)) return /^header$/i.test(of);
  if (words4.at(-1) === "cookies") return !words4.some((word4) => otherHeaders.test(word4));
  if (words4.at(-1) === "params" && words4.at(-2) === "header") return true;
  if (words4.at(-1) === "headers") return !words4.some((word4) => otherHeaders.test(word4)) && !/content/i.test(of);
  return last2 === "Header" && path2.length > 1;
}
function isCredential(path2, near) {
  const last2 = path2.at(-1);
  const words4 = wordsOf2(last2);
  const end2 = words4.at(-1) ?? "";
  const before = words4.at(-2) ?? "";
  if (end2 === "value" && words4.length === 1)
    return path2.slice(0, -1).some((name3) => wordsOf2(name3).at(-1) === "secret" && whole(wordsOf2(name3)));
  if (!whole(words4)) return false;
  if (end2 === "value" && /^(?:token|secret|password|jwt)$/.test(before)) return true;
  if (/^(?:password|passwd|passphrase|secret|jwt)$/.test(end2)) return true;
  if (end2 === "key" && keyWord.test(before)) return true;
  if (/^(?:apikey|secretkey|privatekey|accesstoken|refreshtoken|authtoken|clientsecret|passw|pswd)$/.test(end2))
    return true;
  if (end2 === "salt") return words4.includes("password");
  if (end2 !== "token") return false;
  return words4.length > 1 || !parserWords.test(near);
}
var parserWords = /lex(?:er|eme|ical)|tokeni[sz]|grammar|syntax|(?:unknown|unexpected|invalid) token|TokenKind|TokenType|ParseException|parsedInput/i;
function isConnectionString(path2) {
  const last2 = path2.at(-1);
  if (path2.some((name3) => name3 === "GetConnectionString" || /^ConnectionStrings(?::|$)/.test(name3))) return true;
  if (/^(?:url|uri|dsn)$/i.test(last2) && /^(?:database|db|redis|mongo(?:db)?|postgres(?:ql)?|mysql|amqp)$/i.test(path2.at(-2) ?? ""))
    return true;
  const words4 = wordsOf2(last2);
  if (!whole(words4.filter((word4) => !/^(?:url|uri)$/.test(word4)))) return false;
  return /(?:^|_)(?:conn(?:ection)?(?:str(?:ing)?)|dsn|(?:database|db|redis|mongo(?:db)?|postgres|mysql)(?:url|uri))$/.test(
    words4.join("").replace(/_/g, "")
  ) || /conn(?:ection)?str(?:ing)?$/.test(words4.join(""));
}
function isTokenResponse(path2, near) {
  const words4 = wordsOf2(path2.at(-1));
  if (!whole(words4)) return false;
  const text6 = words4.join(" ");
  if (/(?:^|\b)(?:token|oauth|auth|authentication|login) (?:response|resp|result|data|json|set)$/.test(text6))
    return true;
  if (/^(?:oauth )?token request$/.test(text6)) return true;
  if (/^(?:\w+ )?(?:credentials|creds)$/.test(text6)) return true;
  if (text6 === "tokens" || text6 === "session")
    return /refresh_?token|access_?token|oauth|supabase|next-auth|getSession/i.test(near);
  return false;
}
var isToolResult = (name3) => /^(?:mcp_?)?(?:call_?)?tool_?(?:call_?)?(?:results?|response)$/i.test(name3);
function classifyLogged(expression2, near) {
  if (/^(?:httputil\.)?Dump(?:Request|Response)(?:Out)?\(/.test(expression2)) return "message";
  const path2 = parsePath(expression2);
  if (!path2 || path2.length > 1 && /^(?:\w*resources|\w*messages|\w*strings|constants|sr)$/i.test(path2[0]))
    return void 0;
  if (isEnvironment(path2)) return "environment";
  const last2 = path2.at(-1);
  const words4 = wordsOf2(last2);
  const name3 = words4.join("");
  if (/^[A-Z_]+$/.test(last2) && path2.length > 1 && /^\w*Header(?:s|Names)?$/.test(path2.at(-2))) return void 0;
  if (headerKey.test(last2) || words4.includes("authorization") && whole(words4) && words4.length === 1)
    return "authorization";
  if (/^(?:auth(?:orization)?header|headerauth(?:orization)?|authheadervalue|bearer|bearertoken|jwtheader)$/.test(name3))
    return "authorization";
  if (isConnectionString(path2)) return "connection-string";
  if (isHeaders(path2)) return "headers";
  if (isToolResult(last2)) return "tool-result";
  if (isTokenResponse(path2, near)) return "token-response";
  if (isCredential(path2, near)) return "credential";
  return /^(?:(?:e|err|error|ex|exception)\.response|(?:req|request|ctx|context)\.session)$/.test(path2.join(".")) ? "message" : void 0;
}

// src/rules/advisories/logging.ts
var level = "(?:[tT]race|[dD]ebug|[iI]nfo(?:rmation)?|[wW]arn(?:ing)?|[eE]rror|[fF]atal|[cC]ritical|[eE]xception|[lL]og|[pP]rint|[vV]erbose|silly|[nN]otice|fine(?:r|st)?|severe|config|[pP]anic|[dDiwev]|WithFields?|[lL]og(?:Trace|Debug|Info(?:rmation)?|Warn(?:ing)?|Error|Critical))(?:f|w|ln|Context|Ctx|Async|KV)?";
var heads = [
  String.raw`console\s?\.\s?(?:log|info|debug|warn|error|trace|dir|table|print)`,
  String.raw`(?:(?<![a-zA-Z])log(?:ger|ging)?|Log(?:ger|ging)?|LOG(?:GER|GING)?|[ks]log|[tT]imber)\s?\.\s?${level}`,
  "Log(?:Trace|Debug|Information|Warning|Error|Critical)",
  String.raw`(?<![\w.$])p?print(?:ln|f)?`,
  String.raw`System\.(?:out|err)\.print(?:ln|f)?`,
  String.raw`fmt\.(?:Print(?:ln|f)?|Fprint(?:ln|f)?(?=\(os\.Std))`,
  String.raw`(?:Console|Debug|Trace)\.(?:Error\.|Out\.)?(?:Write(?:Line)?(?:Async)?|Print|Log|Trace(?:Information|Warning|Error))`,
  String.raw`(?:process|sys)\.std(?:out|err)\.write|(?:typer|click)\.echo`
];
var head = `(?:${heads.join("|")})\\s?`;
var text = String.raw`"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|` + "`(?:[^`\\\\]|\\\\.){0,600}`";
var plain2 = `[^()"'\`]|${text}`;
var nest = (inner) => `\\((?:${plain2}|${inner}){0,400}\\)`;
var call = `${head}${nest(nest(nest(nest(`\\((?:${plain2}){0,400}\\)`))))}`;
var statement = new RegExp(`(?<secret>${call})`);
var visible = 60;
function isPassive({ window, end: end2, groups }) {
  const start = end2 - groups["secret"].length;
  const before = window.slice(Math.max(0, start - visible), start);
  const line2 = before.slice(before.lastIndexOf("\n") + 1);
  return /^\s*(?:\/\/|#|\/?\*|<!--|--)/.test(line2) || line2.length === visible && /[;,]\w[^\n]*[;,]\w/.test(line2);
}
var prove = (kind) => (value2, match) => {
  if (isPassive(match)) return "invalid";
  const near = `${match.window.slice(Math.max(0, match.start - visible), match.start)}${value2}`;
  const expressions = listExpressions(value2.slice(value2.indexOf("(") + 1, -1));
  return expressions.some((expression2) => classifyLogged(expression2, near) === kind) ? "unknown" : "invalid";
};
var common = {
  level: "warning",
  highEntropy: true,
  family: "advisory-log",
  credential: "generic-token",
  source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude"
};
var createRule = (advisory, kind, label2, keywords) => ({
  ...common,
  ...{ id: advisory, advisory, label: label2, keywords },
  pattern: statement,
  reach: [200, 110],
  check: prove(kind)
});
var ending = (...words4) => words4.flatMap((word4) => [")", ",", "}", "]", ":"].map((end2) => word4 + end2));
var loggingRules = [
  createRule("log-authorization", "authorization", "a log call that writes an Authorization header or a cookie", [
    "authorization",
    "authheader",
    "auth_header",
    "headerauth",
    ...ending("bearer", "jwtheader", "cookie"),
    'cookie"',
    "cookie'",
    "x-api-key"
  ]),
  createRule("log-headers", "headers", "a log call that writes all headers or cookies of an HTTP message", [
    ...ending("headers", "cookies", ".header", "headerparams", "header_params"),
    "headers.tostring",
    "headers.items",
    "headers[key",
    "headers[name",
    "headers.get(k",
    "header.value"
  ]),
  createRule("log-environment", "environment", "a log call that writes the environment or a secret of it", [
    "process.env",
    "os.environ",
    "getenv",
    "environmentvariable",
    "meta.env"
  ]),
  createRule("log-connection-string", "connection-string", "a log call that writes a connection string", [
    "connectionstring",
    "connection_string",
    "connstr",
    "conn_str",
    "connstring",
    "connection_str",
    ...ending("dsn"),
    "database_url",
    "databaseurl",
    "database_uri",
    "mongo_ur",
    "mongour",
    "redisurl",
    "redis_url",
    ...["database.url", "database.uri", "db.url", "db.uri", "redis.url", "mongo.uri", "mongodb.uri"]
  ]),
  createRule("log-credential", "credential", "a log call that writes a token, a password or a key", [
    ...ending("token", "secret", "password", "passwd", "jwt", "passphrase", "apikey", "api_key", "passw"),
    "token()",
    "token ?",
    "token |",
    "token`",
    "secret.value",
    "privatekey",
    "private_key",
    "secretkey",
    "secret_key",
    "accountkey",
    "account_key",
    "access_token",
    "passwordwithsalt",
    "_token'",
    ...["tokenvalue", "token_value", "secretvalue", "secret_value"]
  ]),
  createRule("log-token-response", "token-response", "a log call that writes a whole token response", [
    "tokenresponse",
    "token_response",
    "tokenresult",
    "token_result",
    "tokendata",
    "token_data",
    ...["tokenjson", "token_json", "tokenrequest", "token_request", "oauthdata", "oauth_data"],
    "authresult",
    "auth_result",
    "authenticationresult",
    "authresponse",
    "auth_response",
    ...ending("credentials", "creds", "oauth")
  ]),
  createRule("log-http-message", "message", "a log call that writes a whole HTTP request or response", [
    ".response)",
    ".response,",
    ...["req.session)", "req.session,", "request.session)", "request.session,"],
    "dumprequest",
    "dumpresponse"
  ]),
  createRule("log-tool-result", "tool-result", "a log call that writes a whole MCP tool result", [
    "toolresult",
    "tool_result",
    "toolcallresult",
    "toolresponse",
    "tool_response"
  ])
];

// src/rules/advisories/logging-afar.ts
var logging_afar_exports = {};
__export(logging_afar_exports, {
  loggingAfarRules: () => loggingAfarRules
});
var requestOfHandler = new RegExp(
  String.raw`(?:\*http\.Request\b|\(\s{0,4}req(?:uest)?\s{0,4}(?::\s{0,2}[\w.]{1,40})?,\s{0,4}res(?:p|ponse)?\b)[^\n]{0,120}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:req|request|r)\))`
);
var resultOfTool = new RegExp(
  String.raw`\bcall_?[tT]ool\([^\n]{0,200}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:JSON\.stringify\(|json\.dumps\(|str\()?(?:result|response|res)(?:[.,][^()\n]{0,40})?\)(?:\))?)`
);
var proveActive = (_, match) => isPassive(match) ? "invalid" : "unknown";
var thenLogged = (kept) => new RegExp(
  String.raw`${kept}[^\n]{0,200}\n(?:[^\n]{0,160}\n){0,6}?[^\n]{0,40}?(?<secret>${head}\((?:[^\n]{0,160}?[,+{]\s{0,4})?(?:JSON\.stringify\(|json\.dumps\(|str\()?\k<kept>(?=\s{0,4}[,)}+!])[^\n]{0,60}?\))`
);
var keptFrom = (source2) => thenLogged(
  String.raw`(?<![\w.])(?<kept>[A-Za-z_]\w{0,40})(?:,\s?\w{1,20})?(?::\s?[\w.<>]{1,40})?\s{0,2}:?=\s{0,2}(?:await\s)?${source2}`
);
var loggingAfarRules = [
  {
    ...common,
    id: "log-handled-request",
    advisory: "log-http-message",
    label: "a log call that writes a whole HTTP request",
    keywords: ["*http.request", "(req,", "( req,", "(request,", "(req:", "(request:"],
    pattern: requestOfHandler,
    reach: [2, 900],
    check: proveActive
  },
  {
    ...common,
    id: "log-called-tool",
    advisory: "log-tool-result",
    label: "a log call that writes a whole MCP tool result",
    keywords: ["call_tool(", "calltool("],
    pattern: resultOfTool,
    reach: [4, 1e3],
    check: proveActive
  },
  {
    ...common,
    id: "log-kept-tool-result",
    advisory: "log-tool-result",
    label: "a log call that writes a whole MCP tool result",
    keywords: [
      "call_tool",
      "calltool",
      "exectool",
      "executetool",
      "execute_tool",
      "invoketool",
      "invoke_tool",
      "run_tool("
    ],
    pattern: keptFrom(String.raw`[\w.]{0,60}?(?:[cC]all|[eE]xec(?:ute)?|[iI]nvoke|run)_?[tT]ools?\(`),
    reach: [140, 1400],
    check: proveActive
  },
  {
    ...common,
    id: "log-kept-authorization",
    advisory: "log-authorization",
    label: "a log call that writes an Authorization header",
    keywords: ["authorization)", 'authorization"', "authorization'"],
    pattern: keptFrom(
      String.raw`[\w.!?]{0,60}?(?:(?:get)?[hH]eaders?\(|[gG]et(?:Header)?\(|headers\[)\s{0,2}(?:HttpHeaders\.AUTHORIZATION|["'][aA]uthorization["'])`
    ),
    reach: [160, 1200],
    check: proveActive
  },
  {
    ...common,
    id: "log-kept-environment",
    advisory: "log-environment",
    label: "a log call that writes the environment or a secret of it",
    keywords: ["os.getenv(", "process.env[", "system.getenv(", "os.environ"],
    pattern: keptFrom(
      String.raw`(?:os\.[gG]etenv\(|process\.env\[|System\.getenv\(|os\.environ(?:\.get\(|\[))(?:[a-z]\w{0,30}[)\]]|["'](?:\w{0,40}_)?(?:TOKEN|SECRET|PASSWORD|API_KEY)["'])`
    ),
    reach: [80, 1200],
    check: proveActive
  },
  {
    ...common,
    id: "log-kept-token-response",
    advisory: "log-token-response",
    label: "a log call that writes a whole token response",
    keywords: ["tokenresponse ", "tokenresult ", "authenticationresult ", "tokenset "],
    pattern: thenLogged(
      String.raw`\b(?:\w{0,20}Token(?:Response|Result|Set)|(?:I)?AuthenticationResult)\s{1,3}(?<kept>\w{1,40})\s{0,2}=`
    ),
    reach: [60, 1400],
    check: proveActive
  },
  {
    ...common,
    id: "log-kept-response",
    advisory: "log-http-message",
    label: "a log call that writes a whole HTTP response, with the request's headers in it",
    keywords: ["axios(", "axios.get(", "axios.post(", "axios.put(", "axios.request(", "request.post(", "request.get("],
    pattern: thenLogged(
      String.raw`(?:axios(?:\.\w{1,10})?|\brequest\.(?:get|post))\([^\n]{0,200}(?:\n[^\n]{0,120}){0,3}?\((?:err(?:or)?,\s?)?(?<kept>res(?:p|ponse)?)(?:,\s?\w{1,20})?\)\s?=>`
    ),
    reach: [4, 1800],
    check: proveActive
  },
  {
    ...common,
    id: "log-intercepted",
    advisory: "log-http-message",
    label: "a log call that writes each whole HTTP request or response",
    keywords: ["interceptors.request.use(", "interceptors.response.use("],
    pattern: thenLogged(
      String.raw`\binterceptors\.(?:request|response)\.use\(\s{0,40}(?:async\s)?\(?(?<kept>\w{1,40})(?::\s?\w{1,60})?\)?\s?=>`
    ),
    reach: [40, 1400],
    check: proveActive
  }
];

// src/rules/connection-strings.ts
var connection_strings_exports = {};
__export(connection_strings_exports, {
  connectionStringRules: () => connectionStringRules
});

// src/rules/structures.ts
var structures_exports = {};
__export(structures_exports, {
  isLocalHost: () => isLocalHost,
  isPlaceholder: () => isPlaceholder,
  looksRandom: () => looksRandom,
  measureEntropy: () => measureEntropy2,
  parseBase64Json: () => parseBase64Json,
  spell: () => spell
});
var placeholderForms = [
  // Filled in later: ${x} $(x) {{x}} {x} <x> [x] %x% #{x} @@x@@ __x__ $x %s
  /^(?:[$#]\{|\$\(|\{\{|<%|%\(|\{.*\}$|<.*>$|\[.*\]$|\(.*\)$|%[\w.-]+%|@@.+@@|__.+__|\$[A-Za-z_][\w.:]*|%[sdvq]|\{\d+\})/,
  // The reference that App Service resolves: https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
  /^@Microsoft\.KeyVault\b/i,
  // What the tests of Azure's templates fill in: https://github.com/Azure/azure-quickstart-templates/blob/master/1-CONTRIBUTION-GUIDE/best-practices.md
  /^GEN-[A-Z]+(?:-[A-Z]+)*(?:-\d{1,2})?$/,
  // Of SAS and SQL*Plus, of cmd.exe while it runs, of make and compose, of .NET in PowerShell: `&orders_pw`, `!ORDERS_PW!`, `$$ORDERS_PW`.
  /^(?:&{1,2}[a-z]+(?:_[a-z]+)+\.?|![A-Z\d]+(?:_[A-Z\d]+)+!|\${2}\{?[A-Z]+(?:_[A-Z]+)*\}?|%%\w+%%|\[[A-Z][\w.]+\]::[A-Z].*)$/,
  // Masked or elided.
  /^(?:[*x.?_#\u2022\u2026-]{2,}|.*(?:\*{3}|x{5}|\.{3}|\u2026|\u2022{2}).*|(.)\1{3,})$/i,
  /^(?:(?:your|my|the|a|some|enter|insert|put|add|replace|change|example|sample|dummy|fake|test|secret|super|new|db|admin|root|user)[-_ ]?)*(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|value|credentials?)[-_ ]?(?:here)?$/i,
  /(?:^|[-_ <])(?:your|insert|enter|replace|placeholder|redacted|example|removed|hidden|omitted|sanitized|scrubbed)(?:[-_ >]|$)/i,
  /^(?:your|insert|replace)[a-z]|(?:change|replace|fill)[-_ ]?(?:me|this|it|in)\b|placeholder|redacted|to[-_]?do\b|goes[-_ ]?here/i,
  // A name, not a value: UPPER_SNAKE, a member, a call.
  /^[A-Z]+(?:_[A-Z]+)+\d?$/,
  /^(?:process|os|env|config|settings|secrets?|vars?|params?|args|options|self|this|input|data|local|module)\.[\w.[\]"']+$|^[\w.]+\(.*$/,
  /^(?:null|none|nil|undefined|true|false|empty|n\/a|string|changeit|abc|foo|bar|baz|foobar|example|default|blank|dummy|not[-_ ]?(?:set|used))$/i
];
function isPlaceholder(value2) {
  return value2.trim().length < 3 || placeholderForms.some((form) => form.test(value2.trim()));
}
function isLocalHost(host2) {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host2.trim()
  );
}
function measureEntropy2(text6) {
  const counts = /* @__PURE__ */ new Map();
  for (const character2 of text6) counts.set(character2, (counts.get(character2) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text6.length * Math.log2(count2 / text6.length);
  return bits;
}
function countAlphabet(text6) {
  if (/^\d+$/.test(text6)) return 10;
  if (/^(?:[0-9a-f-]+|[0-9A-F-]+)$/.test(text6)) return 16;
  return (/[a-z]/.test(text6) ? 26 : 0) + (/[A-Z]/.test(text6) ? 26 : 0) + (/\d/.test(text6) ? 10 : 0) || 16;
}
var keyboardRun = /(.)\1{5}|0123456|12345678(?!\d)|123456789(?=[a-z])|abcdefgh|qwertyui/i;
var longRun = /([^A/])\1{7}|qwertyui/i;
var longValue2 = 150;
function looksRandom(value2) {
  const most4 = Math.log2(Math.min(value2.length, countAlphabet(value2)));
  return measureEntropy2(value2) >= most4 * 0.7 && !(value2.length > longValue2 ? longRun : keyboardRun).test(value2);
}
function parseBase64Json(text6) {
  try {
    const value2 = JSON.parse(Buffer.from(text6, "base64url").toString("utf8"));
    return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? { ...value2 } : void 0;
  } catch {
    return void 0;
  }
}
function spell(words4, separators3 = ["", "_", "-"]) {
  const [first = "", ...rest] = words4;
  if (rest.length === 0) return [first];
  return spell(rest, separators3).flatMap((end2) => separators3.map((separator) => first + separator + end2));
}

// src/rules/connection-strings.ts
var assigned = (keys) => new RegExp(`(?:${keys})\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi");
var server = assigned(
  "server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq"
);
var database = assigned("initial ?catalog|database|dbname");
var quotes2 = "\"'`";
var separators2 = /[;\s,"'`(>=]/;
var join = (text6) => text6.replaceAll("&quot;", "").replaceAll(/["'`]\s{0,40}[+&.]\s{0,40}[\w.[\]()]{1,60}\s{0,40}[+&.]\s{0,40}[$@]{0,2}["'`]/g, "x").replaceAll(/["'`]\s{0,40}(?:[+&.]\s{0,40})?_?\s{0,40}[$@]{0,2}["'`]/g, "");
function findStringStart(text6) {
  const first = 1 + Math.max(...Array.from(quotes2, (quote) => text6.lastIndexOf(quote)));
  for (let feed = text6.lastIndexOf("\n"); feed >= first; feed = feed === 0 ? -1 : text6.lastIndexOf("\n", feed - 1))
    if (!/;\s*$/.test(text6.slice(Math.max(0, feed - 11), feed))) return feed + 1;
  return first;
}
function findHost({ window, start, end: end2 }) {
  const left = join(window.slice(Math.max(0, start - 400), start));
  const right = join(window.slice(end2, end2 + 300));
  const before = left.slice(findStringStart(left));
  const text6 = `${before};${right.slice(0, right.search(/["'`\r\n]|$/))}`;
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const keys of [server, database]) {
    for (const found of text6.matchAll(keys)) {
      const leftOf = text6[found.index - 1];
      if (found[0].startsWith(`${found[1].replace(/,$/, "")}=`)) continue;
      if (leftOf === void 0 || separators2.test(leftOf)) return found[1];
    }
  }
  return void 0;
}
var azureHost = /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;
function isArgument(value2, { window, start }) {
  if (!/^[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:\[\w*\]?)?[\])]*,?$/.test(value2)) return false;
  const line2 = window.slice(window.lastIndexOf("\n", start - 1) + 1, start);
  const isInString = [...quotes2].some((quote) => line2.split(quote).length % 2 === 0);
  return !isInString && !line2.includes(";") && /(?:^|[\w)\]"'],|\()\s{1,60}$|\($/.test(line2);
}
var isDeclared = (value2, { window, start, end: end2 }) => /^[A-Za-z_]\w{0,40}(?:(?:\.\w{1,40}){0,3}\[\w{1,20}\]|(?:\.[A-Za-z_]\w{0,40}){1,3})$/.test(value2) && /(?:^|[\n;{}])[ \t]{0,60}(?:(?:final|private|public|static|const|let|var|val|[Ss]tring|char \*|auto)[ \t]{1,4}){1,3}$/.test(
  window.slice(Math.max(0, start - 120), start)
) && /^;?[ \t]{0,20}(?:\r?\n|\/\/|$)/.test(window.slice(end2, end2 + 40));
var isCode = (value2, match) => /^\w+(?:\.\w+)*\.(?:password|passwd|pwd)$/i.test(value2) || /^(?:await|new|typeof|this|self)$/.test(value2) && /^\s+\w/.test(match.window.slice(match.end)) || isArgument(value2, match) || isDeclared(value2, match) || /^[a-z_]+$/.test(value2) && /(?:password|pwd|key|secret)$/.test(value2) && /^,\s|^\)/.test(match.window.slice(match.end));
function findPlace(value2, match) {
  if (isPlaceholder(value2) || isPlaceholder(value2.replace(/[,)]+$/, "")) || isCode(value2, match)) return void 0;
  const host2 = findHost(match);
  if (host2 === void 0) return void 0;
  return azureHost.test(host2) ? "azure" : isLocalHost(host2) ? "local" : "remote";
}
var last;
var provePassword = (place) => (value2, match) => {
  const { window, start, end: end2 } = match;
  if (last?.value !== value2 || last.match.start !== start || last.match.end !== end2 || last.match.window !== window)
    last = { value: value2, match, place: findPlace(value2, match) };
  return last.place === place ? "unknown" : "invalid";
};
var password = {
  keywords: ["password=", "pwd=", "password =", "pwd ="],
  pattern: /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`,]|,(?! ?\w{1,20}=)|&(?!quot;|apos;|#|(?<=[?&](?:password|pwd)=[^\s&]{1,128}&)\w{1,40}=)){3,128})/i,
  reach: [420, 460],
  fixture: true,
  family: "connection-string-password",
  highEntropy: false,
  source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax"
};
var connectionStringRules = [
  {
    ...password,
    id: "azure-sql-connection-string",
    label: "a password of an Azure database in a connection string",
    level: "error",
    check: provePassword("azure"),
    credential: "azure-sql-password",
    provider: "Azure SQL",
    revoke: "Run `az sql server update --admin-password`, or ALTER LOGIN \u2026 WITH PASSWORD on the server."
  },
  {
    ...password,
    id: "connection-string-password",
    label: "a database password in a connection string",
    level: "error",
    check: provePassword("remote"),
    credential: "database-password"
  },
  {
    ...password,
    id: "connection-string-password-local",
    label: "a password of a local database in a connection string",
    level: "warning",
    check: provePassword("local"),
    credential: "database-password"
  }
];

// src/rules/generic.ts
var generic_exports = {};
__export(generic_exports, {
  genericRules: () => genericRules
});

// src/rules/generic-kinds.ts
var generic = {
  level: "error",
  judged: true,
  fixture: true,
  source: "https://cwe.mitre.org/data/definitions/798.html",
  highEntropy: false
};
var password2 = { ...generic, family: "generic-password", credential: "generic-password" };
var token = { ...generic, family: "generic-token", credential: "generic-token" };

// src/rules/generic-addresses.ts
var sign = String.raw`[^\s:/?#"'<>{}|\\^\x60,()$]`;
var host = String.raw`@(?:[$#]?\{|%[sv]|\$[A-Za-z_(]|["'] ?[+.&|]{1,2} ?[$A-Za-z_])`;
var starts = ["@${", "@#{", "@{{", "@{ ", "@%s", "@%v", "@$("];
var letters = [..."abcdefghijklmnopqrstuvwxyz_"];
var addressRules = [
  {
    ...password2,
    id: "generic-address-password",
    label: "a password in an address whose host a variable names",
    keywords: [
      ...starts,
      ...letters.flatMap((letter) => [`@$${letter}`, `@{${letter}`]),
      ...['@" +', "@' +", '@"+', "@'+", '@" .', "@' .", '@".', "@'.", '@" &', '@"&', '@" ||', "@' ||"]
    ],
    // A value with a digit: most others are words that stand for one.
    pattern: new RegExp(
      String.raw`${host}(?<=:\/\/[\w.+%~-]{0,60}:(?=[^\s@]{0,60}\d)(?<secret>${sign}{4,100})${host})`
    ),
    reach: [240, 8]
  },
  {
    ...password2,
    id: "generic-recorded-login",
    label: "a password in a record of what was sent",
    keywords: ['"auth" "', '"auth '],
    // https://redis.io/docs/latest/commands/monitor/, https://redis.io/docs/latest/commands/auth/
    pattern: /"(?<key>AUTH)(?:" "(?=[^\r\n]{4,140}")| (?=[^\r\n"]{4,140}\\r\\n"))(?:[\w.-]{1,40}(?:" "| ))?(?<secret>[^\s"\\]{4,100})(?="|\\r\\n")/i
  },
  {
    ...password2,
    id: "generic-tuple-login",
    label: "a user name and password that a request of Elixir or Clojure signs in with",
    keywords: [':basic, "', ":basic, '", ':basic-auth ["', ':basic-auth "'],
    // https://hexdocs.pm/req/Req.Steps.html#auth/1, https://github.com/dakrone/clj-http#authentication
    pattern: /:(?:basic, (?:"[\w.@+-]{1,60}:|(?:"[\w.@+-]{1,60}"|'[\w.@+-]{1,60}'), ["'])|basic-auth (?:\["[\w.@+-]{1,60}" "|"[\w.@+-]{1,60}:))(?<secret>[^"'\\#\s]{4,100})(?=["'])/
  },
  {
    ...password2,
    id: "generic-sent-password",
    label: "a password in a record of what was sent",
    keywords: ["pass "],
    // https://www.rfc-editor.org/rfc/rfc959, https://www.rfc-editor.org/rfc/rfc1939
    pattern: /PASS (?<=(?:\n|[>:] )PASS )(?<=USER [^\s]{1,80}[^\r\n]{0,24}\r?\n(?:[^\r\n]{0,160}\r?\n){0,2}[^\r\n]{0,24}PASS )(?<secret>[^\s*]{4,100})(?=[ \t]{0,40}(?:\r?\n|$))/,
    reach: [480, 120]
  },
  {
    ...token,
    id: "generic-set-variable",
    label: "a password, token or key that a pipeline of Azure DevOps sets as a variable",
    keywords: ["task.setvariable"],
    // https://learn.microsoft.com/azure/devops/pipelines/process/set-variables-scripts
    pattern: /task\.setvariable variable=(?<key>[\w.-]{0,40}(?:pass|pwd|secret|token|key)[\w.-]{0,24})(?:;[^\]\r\n]{0,60})?\](?<secret>[^\s"'$%{}<>]{6,400})(?=["'\s]|$)/i,
    reach: [8, 520]
  },
  {
    ...password2,
    id: "generic-keyed-password",
    label: "a password that a script types between two keys",
    keywords: ["{tab}"],
    // https://www.autohotkey.com/docs/v2/lib/Send.htm, https://learn.microsoft.com/dotnet/api/system.windows.forms.sendkeys
    pattern: /\{Tab\}(?=[^\s{}]{0,60}\d)(?<secret>[^\s{}"'%]{6,60})(?=\{(?:Enter|Tab)\})/i
  },
  {
    ...password2,
    id: "generic-asked-password",
    label: "a password that a page compares with what it asks for",
    keywords: ['type="password") ', "type='password') "],
    // https://docs.streamlit.io/develop/api-reference/widgets/st.text_input
    pattern: /type=["']password["']\) ?[!=]= ?["'](?<secret>[^"'\\\r\n]{4,100})(?=["'])/
  },
  {
    ...password2,
    id: "generic-basic-section",
    label: "a user name and password in a file of Hurl",
    keywords: ["[basicauth]\n", "[basicauth]\r\n"],
    // https://hurl.dev/docs/request.html#basic-authentication
    pattern: /\[BasicAuth\]\r?\n[ \t]{0,8}[\w.@+-]{1,60}:[ \t]{0,4}(?<secret>[^\s{}][^\s{}]{3,100})(?=[ \t]{0,4}(?:\r?\n|$))/i
  },
  {
    ...password2,
    id: "generic-machine-login",
    label: "a password that a command writes into a .netrc file",
    keywords: ["machine "],
    // https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
    pattern: /(?<![\w-])machine[ \t]{1,4}[\w.-]{2,100}(?:[ \t]{1,4}|\\n)login[ \t]{1,4}[^\s"'\\]{1,80}(?:[ \t]{1,4}|\\n)password[ \t]{1,4}(?<secret>[^\s"'\\$<>{}][^\s"'\\$<>{}]{3,200})(?=\\n|["'\s]|$)/
  },
  {
    ...password2,
    id: "generic-connect-statement",
    label: "a password in a statement of SQL that connects",
    keywords: [" using '", ' using "'],
    // https://www.ibm.com/docs/en/db2/12.1?topic=statements-connect-type-1
    pattern: / using ["'](?<=\buser[ \t]{1,4}["']?[\w:.@-]{1,60}["']? using ["'])(?<secret>[^"'\s]{4,100})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-added-login",
    label: "a password that a login of SQL Server is made with",
    keywords: ["sp_addlogin", "sp_password"],
    // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlogin-transact-sql
    pattern: /(?:sp_addlogin[ \t]{1,4}(?:@loginame[ \t]?=[ \t]?)?N?'[^'\r\n]{1,80}'|sp_password[ \t]{1,4}(?:@old[ \t]?=[ \t]?)?(?:N?'[^'\r\n]{0,80}'|null))[ \t]{0,4},[ \t]{0,4}(?:@(?:passwd|new)[ \t]?=[ \t]?)?N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
    reach: [8, 320]
  },
  {
    ...password2,
    id: "generic-mapped-drive",
    label: "a password that a script maps a network drive with",
    keywords: [".mapnetworkdrive"],
    // https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/windows-scripting/8kst88h6(v=vs.84)
    pattern: /\.MapNetworkDrive[ \t(]{1,4}[^,\r\n]{1,60},[^,\r\n]{1,160},[^,\r\n]{1,20},[ \t]{0,4}[^,\r\n]{1,80},[ \t]{0,4}["'](?<secret>[^"'\r\n]{3,128})(?=["'])/i,
    reach: [8, 560]
  }
];

// src/rules/generic-arguments.ts
var gap = String.raw`[ \t]{0,4}`;
var text2 = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
var argument = String.raw`(?:[bfru@]{0,2}${text2}(?:\.\w{1,16}\(\))?|\{[^{}\r\n]{0,120}\}|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,60}\))?)${gap},${gap}`;
var bytes = String.raw`(?:\[\]byte\(${gap}|(?:[\w$]{1,30}\.){0,4}[\w$]{2,30}\(${gap})?`;
var secret = String.raw`${bytes}[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){8,200})(?=["'])`;
var keyCalls = [
  [
    0,
    "aes.new des.new des3.new blowfish.new chacha20.new fernet hmac.new urlsafeserializer urlsafetimedserializer timestampsigner hmacshakeyfor hmac256 hmac384 hmac512 hmacsha1 hmacsha256 hmacsha384 hmacsha512 aes.newcipher newcookiestore cryptr messageencryptor.new messageverifier.new signedstring symmetricsecuritykey new_from_slice key::from_slice pinecone deepl.translator deepl.deeplclient ipinfo.gethandler encodingkey::from_secret decodingkey::from_secret"
  ],
  [
    1,
    "createcipher createcipheriv createdecipher createdecipheriv aes.encrypt aes.decrypt des.encrypt des.decrypt tripledes.encrypt tripledes.decrypt cryptojs.hmacsha1 cryptojs.hmacsha256 cryptojs.hmacsha512 hmac.new jwt::encode jwt::decode hmac.hexdigest hmac.digest signwith"
  ],
  // Who signs in, and with what: of object stores, Entra's applications, Kusto, X.
  [
    1,
    "credentials.newstaticv4 credentials.newstaticv2 newstaticcredentials newstaticcredentialsprovider basicawscredentials basicsessioncredentials awsbasiccredentials.create awssessioncredentials.create clientcredential withaadapplicationkeyauthentication tweepy.oauthhandler oauth1userhandler sharedkeycredential sharedkeycredentials algoliasearch plivo.restclient"
  ],
  [
    2,
    "openssl_encrypt openssl_decrypt hash_hmac clientsecretcredential with_aad_application_key_authentication serviceprincipalauthentication minio azureopenaichatcompletion"
  ]
];
var passwordCalls = [
  [
    0,
    "red:auth redis:auth redis.auth redis->auth jedis.auth client.auth scryptsync pbkdf2sync rfc2898derivebytes pbekeyspec"
  ],
  [
    1,
    "x509certificate2 x509certificate pkcs12_read crammd5auth credentials.basic username_pw_set oci_connect oci_pconnect oci_new_connect usercredential webcredentials auth.basic credentials::new addap"
  ],
  [
    2,
    "plainauth createcredential createscramsha256credential ssh2_auth_password sequelize ftp ftp_tls ftp.open odbc_connect keyring.set_password runas runaswait env:connect"
  ],
  [3, "mysql_real_connect dbinterface.connect"],
  [4, "smtp.start"]
];
var listNames = (calls2) => calls2.flatMap(([, names2]) => names2.split(" "));
var describe = (calls2) => ({
  keywords: [...new Set(listNames(calls2))].map((name3) => `${name3}(`),
  pattern: new RegExp(
    `(?:${calls2.map(([before, names2]) => `(?:${names2.replaceAll(".", "\\.").replaceAll(" ", "|")})\\(${gap}${argument.repeat(before)}`).join("|")})${secret}`,
    "i"
  ),
  reach: [40, 560]
});
var argumentRules = [
  { ...token, id: "generic-key-argument", label: "a key that a call encrypts or signs with", ...describe(keyCalls) },
  {
    ...password2,
    id: "generic-password-argument",
    label: "a password that a call opens a store with, or makes a key of",
    ...describe(passwordCalls)
  },
  {
    ...password2,
    id: "generic-store-password",
    label: "a password that a program opens a store of keys with",
    keywords: ['".tochararray()'],
    // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html
    pattern: /"\.toCharArray\(\)(?<=\b(?:load|store|getKey|init|setKeyEntry|PasswordProtection|PBEKeySpec)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?,[ \t]{0,4}|"[^"\r\n]{1,60}",[ \t]{0,4})?"(?<secret>[^"\r\n]{3,100})"\.toCharArray\(\))/i,
    reach: [260, 8]
  }
];

// src/rules/generic-bytes.ts
var name = String.raw`(?<key>[\w$]{0,40}(?:key|secret|passw|seed)[\w$]{0,16})`;
var element = String.raw`(?:\(byte\) ?)?(?:0x[\da-f]{1,2}|\d{1,3})`;
var sizes = [64, 32, 24, 16];
var list = sizes.map((size) => `(?:${element}\\s{0,4},\\s{0,60}){${size - 1}}${element}`).join("|");
var open = String.raw`(?:[{[] ?(?=0x)|\{ ?(?=\(byte\))|byte(?:\[\] ?)?\{|bytes\(\[|bytearray\(\[|uint8array(?:\.from)?\(\[|; (?:16|24|32|64)\] = \[|\] = \{\r?\n|(?:key|secret)["']: ?\[)\s{0,40}`;
var assigned2 = String.raw`(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,24}\])?(?:["']: ?|(?::[^=\r\n]{0,30})? {0,4}:?= {0,4})[^=;"'\r\n]{0,40}(?:\r?\n)?\s{0,40})`;
var printable = /^[\x20-\x7e]*\0*$/;
var isDrawn2 = (bytes2) => new Set(bytes2).size * 5 >= bytes2.length * 3 && bytes2.filter((byte, at) => Math.abs(byte - (bytes2[at - 1] ?? byte)) < 3).length * 4 < bytes2.length;
function write(bytes2, { groups }) {
  if (bytes2.some((byte) => byte > 255) || printable.test(String.fromCharCode(...bytes2)) || !isDrawn2(bytes2))
    return void 0;
  return `${groups["key"]} = "${Buffer.from(bytes2).toString("hex")}"
`;
}
var readList = (value2, match) => write((value2.match(/0x[\da-f]{1,2}|\d+/gi) ?? []).map(Number), match);
var escaped = /\\x([\da-f]{2})|\\(.)|[^\\]/gi;
var named2 = { n: 10, r: 13, t: 9, "0": 0 };
function readEscapes(value2, match) {
  const bytes2 = Array.from(
    value2.matchAll(escaped),
    ([whole3, digits4, letter]) => digits4 !== void 0 ? Number.parseInt(digits4, 16) : letter === void 0 ? whole3.charCodeAt(0) : named2[letter] ?? letter.charCodeAt(0)
  );
  return sizes.includes(bytes2.length) ? write(bytes2, match) : void 0;
}
var byteRules = [
  {
    ...token,
    id: "generic-key-bytes",
    label: "a key written as a list of its bytes",
    keywords: [
      ...[
        "{0x",
        "{ 0x",
        "[0x",
        "[ 0x",
        "{(byte)",
        "{ (byte)",
        "byte{",
        "byte[]{",
        "byte[] {",
        "bytes([",
        "bytearray(["
      ],
      ...[
        "uint8array([",
        "uint8array.from([",
        "; 16] = [",
        "; 24] = [",
        "; 32] = [",
        "; 64] = [",
        "] = {\n",
        "] = {\r\n"
      ],
      ...["key", "secret"].flatMap((word4) => [`${word4}":[`, `${word4}": [`, `${word4}':[`, `${word4}': [`])
    ],
    pattern: new RegExp(`${open}${assigned2}(?<secret>${list})(?=,?\\s{0,40}[\\]})])`, "i"),
    reach: [160, 720],
    decode: readList
  },
  {
    ...token,
    id: "generic-escaped-bytes",
    label: "a key written as a string of escapes",
    keywords: ['b"\\x', "b'\\x", '= "\\x', "= '\\x", '("\\x', "('\\x"],
    pattern: new RegExp(
      String.raw`(?:b|= |\()["'](?=\\x)(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,12}\])?[ \t]{0,4}:?=[ \t]{0,4}[^"'\r\n;=]{0,40}["'])(?<secret>(?:\\[^\r\n]|[^"'\\\r\n]){16,260})(?=["'])`,
      "i"
    ),
    reach: [100, 320],
    decode: readEscapes
  }
];

// src/rules/generic-choices.ts
var kinds3 = [
  {
    ...password2,
    id: "generic-unset-password",
    label: "a password",
    words: "pass(?:word|wd|wort|phrase)?|pwd|(?<![A-Za-z])pw"
  },
  {
    ...token,
    id: "generic-unset-token",
    label: "a token or key",
    words: "secret|token|(?:api|access|auth|private|sign(?:ing)?|encryption)[_-]?key|credential"
  }
];
var marks = ["?:", "??", "||", "//", "or", "else", "else {", " :", "_|", "default", "value:"];
var chosen2 = String.raw`(?:(?:\?:|\?\?|\|\||//|or|else|else \{|\x20:|_\||default|value:) |default\()["'](?<!["'\w]\x20:\x20["'](?<!\?[^\r\n;]{1,120}))`;
var assigned3 = (words4) => String.raw`(?<=(?<![\w$.-])(?<key>[\w$.-]{0,40}(?:${words4})(?:[_-]?(?:value|text|default|prod|dev))?\d{0,2})["'\]]{0,2}(?:[ \t]{0,2}:[ \t]{0,2}[A-Za-z][\w<>?]{0,16})?[ \t]{0,8}(?::?=|[:,])[ \t]{1,4}(?![=~])[^\r\n;]{1,160}["'])`;
var drawn2 = String.raw`(?=[^"'\\\r\n]{0,80}\d)(?<secret>[^\s"'\\]{6,200})(?=["'])`;
var editor = "(?:(?<![A-Za-z])pw(?![A-Za-z])|pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|requirepass|access[_-]?key)";
function checkEdited(value2, { window, start }) {
  if (!/[/#~@,]$/.test(value2)) return "unknown";
  const line2 = window.slice(Math.max(0, window.lastIndexOf("\n", start)), start);
  return /(?:^|\s)(?:sed|perl)\s.{0,200}(?<!\w)s[/#~@,]/.test(line2) ? "invalid" : "unknown";
}
var choiceRules = [
  ...kinds3.map(({ words: words4, ...rule }) => ({
    ...rule,
    label: `${rule.label} that a program takes where no other is given`,
    keywords: [...marks.flatMap((mark5) => [`${mark5} "`, `${mark5} '`]), 'default("', "default('"],
    pattern: new RegExp(`${chosen2}${assigned3(words4)}${drawn2}`, "i"),
    reach: [240, 260]
  })),
  {
    ...password2,
    id: "generic-edited-secret",
    label: "a password, token or key that an editor of streams writes",
    keywords: ["sed -", "sed 's", 'sed "s', "perl -p"],
    // `sed -i "s/DB_PASSWORD=.*/DB_PASSWORD=\u2026/"`, `sed 's|__PASSWORD__|\u2026|'`
    pattern: new RegExp(
      String.raw`(?:sed|perl) [^\r\n]{1,120}?(?<![\w$])s(?<mark>[/|#,@~!:])[^\r\n]{0,40}?(?<key>${editor})\w{0,24}[^\r\n]{0,60}?\k<mark>(?:\\1[ =]{0,2}|[^\r\n/|#]{0,40}?${editor}\w{0,24}["']?[ \t]{0,4}[=: ][ \t]{0,4})?["'\\]{0,2}(?=[^\s"'\\]{0,80}\d)(?<secret>(?:(?!\k<mark>)[^\s"'\\$<>{}&]){4,200})(?=["'\\]{0,2}\k<mark>)`,
      "i"
    ),
    reach: [8, 480]
  }
];

// src/rules/generic-commands.ts
var word = String.raw`["']?(?<secret>[^\s"'\x60|;<>&-][^\s"'\x60|;<>&]{2,200})`;
var quoteless = String.raw`["']?[^\s:"'$%/]{1,60}`;
var flag2 = (command, name3, blanks = "(?:[ \\t]{1,4}|=)") => `${command}\\b[^\\r\\n]{0,160}?(?:[ \\t]${name3}${blanks}["']?|["']${name3}${blanks && `["'],[ \\t]{0,4}["']`})`;
var commands = [
  [["sshpass"], String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`],
  [["psexec"], flag2("psexec(?:\\.exe)?", "-p")],
  [["curl"], String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-[a-zA-Z]{0,6}u|--user)[ \t=]{0,4}${quoteless}:["']?`],
  [["mysql"], flag2("mysql(?:dump|admin|import)?", "-p", "")],
  [
    ["az sql ", "az mysql ", "az mariadb ", "az postgres ", "az synapse ", "az acr login", "az vm user "],
    flag2("az (?:sql|mysql|mariadb|postgres|synapse|acr login|vm user)", "-p")
  ],
  [
    ["nmcli "],
    String.raw`nmcli\b[^\r\n]{0,160}?[ \t](?:password|(?:wifi-sec|802-11-wireless-security)\.psk)[ \t]{1,4}["']?`
  ],
  [["certutil"], flag2("certutil(?:\\.exe)?", "-p")],
  [["docker login", "podman login", "az login", "oc login"], flag2("(?:docker|podman|az|oc) login", "-p")],
  [
    ["registry login", "crane auth login", "buildah login", "nerdctl login"],
    flag2("(?:registry|crane auth|buildah|nerdctl) login", "-p")
  ],
  [["nuget add source", "nuget update source"], flag2("nuget (?:add|update) source", "-p")],
  [["cqlsh "], flag2("cqlsh", "-p")],
  [
    ["login -u", "login --user"],
    String.raw`login[ \t]{1,4}(?:-u|--user(?:name)?)[ \t=]{1,4}\S{1,80}[ \t]{1,4}-p[ \t]{1,4}["']?`
  ],
  [
    ["convertto-securestring"],
    String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-AsPlainText[ \t]{1,4})?(?:-Force[ \t]{1,4})?(?:-String[ \t]{1,4})?\\?["']`
  ],
  [
    ["htpasswd"],
    String.raw`htpasswd[ \t]{1,4}(?:-\w{1,6}[ \t]{1,4}){0,4}(?<=[ \t]-\w{0,6}b\w{0,6}[ \t][^\r\n]{0,24})(?:[^\s-]\S{0,120}[ \t]{1,4}){1,2}["']?`
  ],
  [["redis-cli"], flag2("redis-cli", "-a")],
  [["ldapsearch", "ldapmodify", "ldapadd"], flag2("ldap(?:search|modify|add)", "-w")],
  [
    ["net use"],
    String.raw`net use[ \t]{1,4}(?:\S{1,8}[ \t]{1,4}\S|\\\\)\S{0,120}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/user:)["']?`
  ],
  [
    ["net use"],
    String.raw`net use[ \t]{1,4}\S{1,120}[ \t]{1,4}(?:\S{1,120}[ \t]{1,4})?/user:\S{1,80}[ \t]{1,4}(?!/)["']?`
  ],
  [
    ["net user ", "net.exe user "],
    String.raw`net(?:\.exe)? user[ \t]{1,4}[^\s/]{1,60}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/|["']?\S{1,120}["']?[ \t]{0,4}(?:\r?\n|$))["']?`
  ],
  [["7z a", "7z e", "7z x", "rar a", "rar e", "rar x"], flag2("(?:7z|rar|unrar) [aex]", "-h?p", "")],
  [["zip "], flag2("(?<![\\w-])(?:un)?zip", "-P")],
  [
    ["sqlcmd", ...["osql", "isql", "tsql", "bcp"].flatMap((name3) => [`${name3} `, `${name3}.exe`])],
    flag2("(?<![\\w-])(?:sqlcmd|osql|isql|tsql|bcp)(?:\\.exe)?", "-P", "[ \\t]{0,4}")
  ],
  [["ipmitool"], flag2("ipmitool", "-P")],
  [["mosquitto_"], flag2("mosquitto_(?:pub|sub|rr)", "-P")],
  [
    ["snmpwalk", "snmpget", "snmpset", "snmpbulk"],
    flag2("snmp(?:walk|get|set|bulk\\w{1,6})", "-[AX]", "[ \\t]{1,4}(?!(?:SHA|MD5|AES|DES)-?\\d{0,3}(?:-?C)?[ \\t])")
  ],
  [["mongo"], flag2("mongo(?:sh|dump|restore|export|import)?", "-p")],
  [["rdesktop"], flag2("rdesktop", "-p")],
  [["freerdp"], String.raw`freerdp\d?\b[^\r\n]{0,160}?[ \t]/p:["']?`],
  [["ssh-keygen"], flag2("ssh-keygen", "-[NP]")],
  [["winrs"], flag2("winrs(?:\\.exe)?", "[-/]p(?:assword)?", ":")],
  [["rs.exe"], flag2("(?<![\\w-])rs\\.exe", "-p")],
  [["dtexec"], flag2("dtexec(?:\\.exe)?", "[-/]de(?:crypt)?")],
  [
    ["$project::", "$package::"],
    String.raw`\$(?:project|package)::\w{0,40}(?:password|pwd|secret|token|key)\w{0,12}(?:\(\w{1,16}\))?\\?"?;["']?`
  ],
  [[".deploy.cmd"], flag2("\\.deploy\\.cmd", "[-/]p", ":")],
  [["schtasks"], flag2("schtasks(?:\\.exe)?", "/rp")],
  [
    ["smbclient", "rpcclient", "smbget", "net ads ", "net rpc "],
    String.raw`(?:smbclient|rpcclient|smbget|net (?:ads|rpc))\b[^\r\n]{0,160}?[ \t](?:-U|--user)[ \t=]{0,4}["']?[^\s"'%]{1,80}%`
  ],
  // https://docs.oracle.com/en/database/oracle/oracle-database/23/dbseg/configuring-authentication.html
  [
    ["-createcredential ", "-modifycredential "],
    String.raw`-(?:create|modify)Credential[ \t]{1,4}\S{1,80}[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`
  ],
  [["kadmin"], flag2("kadmin", "-w")],
  // https://www.pulumi.com/docs/iac/cli/commands/pulumi_config_set/
  [
    ["pulumi config set"],
    String.raw`pulumi config set[ \t](?=[^\r\n]{0,300}--secret)(?:--?\w{1,12}[ \t]{1,4}){0,4}[\w:.-]{1,80}[ \t]{1,4}["']?`
  ],
  // http://www.proftpd.org/docs/contrib/mod_sql.html
  [["sqlconnectinfo "], String.raw`SQLConnectInfo[ \t]{1,4}\S{1,80}[ \t]{1,4}[^\s"']{1,60}[ \t]{1,4}["']?`],
  [["openssl enc", "openssl aes", "openssl des"], flag2("openssl (?:enc|aes|des)[\\w-]{0,20}", "-k")],
  [["rabbitmqctl"], String.raw`rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`],
  [["lftp"], String.raw`lftp\b[^\r\n]{0,120}?[ \t]-u[ \t]{0,4}["']?[^\s,"']{1,60},`],
  [["twine upload"], flag2("twine upload", "-p")],
  [["signtool"], flag2("signtool(?:\\.exe)? sign", "/p")],
  [["http -a ", "https -a "], String.raw`https? -a[ \t]{1,4}${quoteless}:`],
  [["wpa_passphrase "], String.raw`wpa_passphrase[ \t]{1,4}["']?[\w.-]{1,32}["']?[ \t]{1,4}["']?`],
  [
    ["openssl passwd"],
    String.raw`openssl passwd(?:[ \t]{1,4}-(?:[156]|apr1|salt[ \t]{1,4}\S{1,16})){0,2}[ \t]{1,4}["']?`
  ],
  [["rclone obscure"], String.raw`rclone obscure[ \t]{1,4}["']?`],
  [
    ["<<<"],
    String.raw`<<<[ \t]{0,4}["']?(?<=\b(?:su|cryptsetup|sudo -S|kinit|(?:ch|smb|vnc)?passwd)\b[^\r\n<>|;&]{0,120}<<<[ \t]{0,4}["']?)(?:[\w.-]{1,32}:(?<=chpasswd[^\r\n]{0,60}))?`
  ],
  // http://www.squid-cache.org/Doc/config/cache_peer/
  [["cache_peer "], String.raw`cache_peer[ \t][^\r\n]{1,200}?[ \t]login=[^\s:]{1,60}:`],
  [["stats auth"], String.raw`stats auth[ \t]{1,4}[^\s:]{1,60}:`],
  [["createuser "], String.raw`createUser[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:MD5|SHA(?:-\d{3})?)[ \t]{1,4}["']?`],
  [
    ["authorization: basic"],
    String.raw`Authorization: Basic[ \t]{1,4}[^\s:"'$%{<]{1,60}[ \t]{1,4}(?=\S{3,200}[ \t]{0,4}(?:[\r\n]|$))`
  ],
  // https://learn.microsoft.com/windows-server/administration/windows-commands/reg-add
  [
    ["reg add", "reg.exe add"],
    String.raw`reg(?:\.exe)? add\b[^\r\n]{0,200}?/v[ \t]{1,4}"?\w{0,40}(?:pass|pwd|secret|token)\w{0,40}"?[ \t][^\r\n]{0,60}?/d[ \t]{1,4}["']?`
  ],
  // https://preseed.debian.net/debian-preseed/
  [
    ["-password password", "-again password"],
    String.raw`(?<=d-i[ \t]{1,4}\S{1,60})-(?:password|again) password[ \t]{1,4}`
  ],
  [
    ["rocommunity", "rwcommunity", "snmp-server community"],
    String.raw`(?:r[ow]community6?|snmp-server community)[ \t]{1,4}["']?`
  ],
  // https://www.postfix.org/SASL_README.html
  [
    ["]:587", "]:465", "]:25 "],
    String.raw`\]:(?:587|465|25)[ \t]{1,8}[^\s:"']{1,80}:(?=\S{4,200}[ \t]{0,4}(?:[\r\n]|$))`
  ],
  [["rootpw --plaintext"], String.raw`rootpw --plaintext[ \t]{1,4}["']?`]
];
var commandRules = [
  {
    ...password2,
    id: "generic-command-password",
    label: "a password in a command line",
    keywords: [...new Set(commands.flatMap(([keywords]) => keywords))],
    pattern: new RegExp(
      `(?:${commands.map(([, before]) => before).join("|")})(?<secret>[^\\s"'\\x60|;<>-][^\\s"'\\x60|;<>]{1,200}(?<!\\\\))`,
      "i"
    ),
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-piped-password",
    label: "a password that a command is given through a pipe",
    keywords: ["chpasswd", "--password-stdin", "passwd --stdin", "sudo -s", "sudo -ks"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?(?:["']?[\w.-]{1,32}:(?=[^|]{1,240}chpasswd))?${word}["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo[ \t]{1,4})?(?:chpasswd|passwd --stdin|[\w.-]{1,20} login\b[^\r\n|]{0,160}--password-stdin)|sudo[ \t]{1,4}-k?S\b)`,
      "i"
    ),
    reach: [320, 40]
  },
  {
    ...password2,
    id: "generic-encoded-login",
    label: "a user name and password that a command encodes",
    keywords: ["| base64", "|base64"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?["']?[\w.@+-]{1,60}:${word}["']?[ \t]{0,4}\|[ \t]{0,4}base64(?![ \t]{1,4}-{1,2}[dD])`,
      "i"
    ),
    reach: [320, 24]
  },
  {
    ...password2,
    id: "generic-secure-string",
    label: "a password that PowerShell makes a secure string of",
    keywords: ["convertto-securestring"],
    // Piped into it, or in the variable that it is given.
    pattern: /(?:\$(?<key>\w{1,40})[ \t]{0,4}=[ \t]{0,4})?["'](?<secret>[^"'$\r\n]{3,200})["'](?:[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|[ \t]{0,4}\r?\n[\s\S]{0,300}?(?:\$(?<piped>\w{1,40})[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|ConvertTo-SecureString[ \t]{1,4}(?:-(?:AsPlainText|Force)[ \t]{1,4}){0,2}(?:-String[ \t]{1,4})?\$(?<given>\w{1,40})))/i,
    reach: [560, 120],
    check: (_value, { groups: { key, piped: piped2, given: given3 } }) => {
      const used2 = piped2 ?? given3;
      return used2 === void 0 || used2.toLowerCase() === key?.toLowerCase() ? "unknown" : "invalid";
    }
  },
  {
    ...password2,
    id: "generic-expected-password",
    label: "a password that a script types where it is asked for one",
    keywords: ['send "', 'send -- "', ".sendline("],
    // https://core.tcl-lang.org/expect/, https://pexpect.readthedocs.io/
    pattern: /(?:send (?:-- )?"(?<=assword[^\r\n"]{0,20}"?\}?[^\r\n"]{0,8}[;{\r\n][\s{]{0,20}(?:exp_)?send (?:-- )?")|\.sendline\(["'](?<=assword[^\r\n"']{0,20}["'][^\r\n"']{0,24}\)(?:;[ \t]{0,4}|\r?\n[ \t]{0,24})[\w.]{1,24}\.sendline\(["']))(?<secret>[^"'$\\\r\n]{3,100})(?=\\[rn]|["']\))/i
  },
  {
    ...password2,
    id: "generic-tunnel-login",
    label: "a password among the lines of an OpenVPN configuration",
    keywords: ["<auth-user-pass>"],
    // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
    pattern: /<(?<key>auth-user-pass)>[ \t]{0,4}\r?\n[^\r\n<]{1,80}\r?\n(?<secret>[^\r\n<]{3,200})(?=\r?\n)/
  },
  {
    ...password2,
    id: "generic-pgpass",
    label: "a database password in a .pgpass file",
    keywords: [":5432:", ":5433:", ":6432:", ":6543:", ":*:"],
    // https://www.postgresql.org/docs/current/libpq-pgpass.html
    pattern: /^(?:[^\s:#/]{1,100}:\d{4,5}|\*:(?:\d{4,5}|\*)):[^\s:/]{1,60}:[^\s:/@]{1,60}:(?<secret>[^\s:/]{3,200})\s{0,2}$/m
  },
  {
    ...password2,
    id: "generic-access-list-password",
    label: "a password in a list of users of Redis",
    keywords: [" ~*", " +@"],
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
    pattern: /(?:^|[ \t])user[ \t]{1,4}[\w.-]{1,60}[ \t][^\r\n>]{0,40}>(?<secret>[^\s#<>]{3,200})(?=[ \t])/im
  },
  {
    ...password2,
    id: "generic-tunnel-password",
    label: "a password of a tunnel's user",
    keywords: [": eap ", ": xauth ", ": ntlm "],
    // https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html
    pattern: /(?<![^\s]):[ \t]{1,4}(?:EAP|XAUTH|NTLM)[ \t]{1,4}"(?<secret>[^"\r\n]{3,200})(?=")/
  }
];

// src/rules/generic-declared.ts
var named3 = String.raw`(?<key>[\w$.-]{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|access_?key)[\w.-]{0,24})(?<!(?:policy|hint|label|length|format|title|pattern|required))`;
var short = "[A-Za-z#@$&]{0,24}(?:pass|pwd|pswd|psw|secret|token|apikey)\\w{0,20}";
var lineEnds = (words4) => words4.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
var arm = String.raw`[^\s{}=>][^\r\n{}=>]{0,60}=?>[^\r\n]{1,160}\r?\n\s{0,60}`;
var proveDrawn = (value2) => value2.length >= 12 && hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid";
var proveCase = (value2, match) => /pass|pwd/i.test(match.groups["key"] ?? "") ? "unknown" : proveDrawn(value2);
var declaredRules = [
  {
    ...password2,
    id: "generic-declared-default",
    label: "a password, token or key as a parameter's default",
    keywords: ["default: '", 'default: "', "default: "],
    // Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/process/runtime-parameters; inputs of actions and commands.
    pattern: new RegExp(
      String.raw`default:[ \t]{1,4}(?<=(?:name:[ \t]{1,4}["']?${named3}["']?|["']?(?<own>[\w-]{0,40}(?:password|passwd|secret|token|api_?key))["']?:)[ \t]{0,4}\r?\n(?:[ \t]{1,40}(?:type|displayName|description|required|title|format):[^\r\n]{0,160}\r?\n){0,4}[ \t]{1,40}default:[ \t]{1,4})["']?(?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["']?[ \t]{0,8}(?:#|\r?\n|$))`,
      "i"
    ),
    reach: [420, 420]
  },
  {
    ...password2,
    id: "generic-line-of-text",
    label: "a password, token or key in a text over lines that a program holds",
    keywords: ['= """', "= '''", '("""', "('''", "<<-", "<<~", "<<e", "<<y", "<<s"],
    // Settings and YAML in Python, Bicep, Kotlin, Terraform, Ruby, PHP: what stands there is read, and not run.
    pattern: new RegExp(
      String.raw`(?:[=(] ?|<<[-~]?["']?)(?<mark>"""|'''|(?<=<<[-~]?["']?)[A-Z]\w{1,11})["']?\r?\n(?:(?![^\r\n]{0,200}\k<mark>)[^\r\n]{0,200}\r?\n){0,15}?[ \t]{0,40}(?:- )?${named3}[ \t]{0,4}[:=][ \t]{0,4}(?=[^\s]{0,60}\d)(?<secret>[^\s"'{}$<>\x60(),;|&*!%@\[-][^\s"'{}$<>\x60()]{5,100})(?=[ \t]{0,4}\r?\n)`,
      "i"
    ),
    reach: [16, 1200]
  },
  {
    ...password2,
    id: "generic-tagged-default",
    label: "a password, token or key as the default in a field's tag",
    keywords: ['default:"'],
    // https://pkg.go.dev/github.com/caarlos0/env/v11, https://pkg.go.dev/github.com/kelseyhightower/envconfig
    pattern: /default:"(?<=(?<![\w.])(?<key>\w{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|key)\w{0,16})[ \t]{1,40}\*?[\w.]{2,24}[ \t]{1,24}`[^`\r\n]{0,200}default:")(?=[^"\r\n]{0,80}\d)(?<secret>[^\s"`]{5,200})(?=")/i,
    reach: [320, 240]
  },
  {
    ...password2,
    id: "generic-initial-password",
    label: "a password, token or key in a declaration of RPG, CL or OpenEdge",
    keywords: [" inz('", " const('", ") value('", ' initial "', " initial '", ' init "'],
    // https://www.ibm.com/docs/en/i/7.5?topic=specifications-definition-specification-keywords
    pattern: new RegExp(
      String.raw`(?:inz\(|const\(|value\(|init(?:ial)?[ \t]{1,4})["'](?<=(?<![\w$-])(?<key>${short})(?:\)[ \t]{1,4}|[ \t][^\r\n"']{0,80}[ \t])(?:inz\(|const\(|value\(|init(?:ial)?[ \t]{1,4})["'])(?<secret>[^"'\r\n]{4,200})(?=["'])`,
      "i"
    ),
    reach: [180, 220]
  },
  {
    ...token,
    id: "generic-chosen-case",
    label: "a password, token or key in one case of several",
    keywords: [" switch {", ...lineEnds([" switch"]), " switch (", "match (", "match(", "when (", "when("],
    // C#, PHP, Kotlin, Scala, Rust.
    pattern: new RegExp(
      String.raw`(?: switch|(?:match|when|switch)[ \t]?\([^()\r\n]{1,60}(?:\([^()\r\n]{0,40}\))?\))(?<=(?<![\w$])\$?(?<key>\w{0,40}(?:pass(?:word|wd)?|pwd|secret|token|key)\w{0,20})(?:\([^()\r\n]{0,80}\))?(?:[ \t]{0,2}:[ \t]?\w{1,20}\??)?[ \t]{0,4}(?:=>?|:)[ \t]{0,4}(?:[\w.$?\[\]"'()]{1,60})?(?: switch|(?:match|when|switch)[ \t]?\([^()\r\n]{1,60}(?:\([^()\r\n]{0,40}\))?\)))\s{0,40}\{\s{0,60}(?:${arm}){0,6}?[^\s{}=>][^\r\n{}=>]{0,60}=?>[ \t]{0,4}@?["'](?<secret>[^\s"'\\$<>{}]{8,200})(?=["'])`,
      "i"
    ),
    check: proveCase,
    reach: [240, 900]
  },
  {
    ...token,
    id: "generic-mapped-token",
    label: "a password, token or key in a map of them",
    keywords: ["= map.of(", "= map.ofentries(", "= new map([", "= map("],
    // `API_KEYS = Map.of("shop", "\u2026")`, `keys = new Map([['shop', '\u2026']])`
    pattern: /= (?:Map\.of\(|Map\.ofEntries\([\w.]{0,12}entry\(|new Map\(\[\[|Map\()(?<=(?<key>\w{0,40}(?:keys|tokens|secrets|passwords))(?:[ \t]?:[^=\r\n]{1,60})? = [^=]{3,40})\s{0,24}["'][\w.@-]{1,60}["'](?:,| ->)\s{1,4}["'](?<secret>[^\s"'\\<>{}$]{8,200})(?=["'])/i,
    check: proveCase,
    reach: [180, 420]
  },
  {
    ...password2,
    id: "generic-other-compared",
    label: "a password that a program compares with, beside the name of who signs in",
    keywords: ["== '", '== "'].flatMap(
      (mark5) => ["p", "pw", "pass"].flatMap((name3) => [`${name3} ${mark5}`, `${name3} =${mark5}`])
    ),
    pattern: /(?:p|pw|pass) ={2,3} ["'](?<=(?:user(?:name)?|login|name|usr|u) (?:===?|eq) ["'][^"'\r\n]{2,40}["'] (?:&&?|and) \$?(?:p|pw|pass) ={2,3} ["'])(?<secret>[^"'\\\r\n]{4,200})(?=["'])/i
  }
];

// src/rules/generic-fields.ts
var named4 = String.raw`(?<key>[\w$.:-]{0,40}(?:pass|pwd|secret|token|api_?key|access_?key)[\w.-]{0,40})(?<!(?:policy|hint|label|length|format|title|pattern))`;
var blank = String.raw`\s{0,40}`;
var field = String.raw`["']?\w{1,24}["']?[ \t]{0,2}[:=][ \t]{0,2}(?:"[^"\r\n]{0,80}"|'[^'\r\n]{0,80}'|[\w.-]{1,24})(?:,\s{0,40}|\s{1,40})`;
var proveNamed = (value2) => /^[@[{$%<]|^\*+$/.test(value2) ? "invalid" : "unknown";
var proveGossip = (value2) => hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid";
var plainPart = /^[A-Za-z]*\d{0,2}$/;
var proveLine = (value2) => /[a-z]/.test(value2) && /[A-Z]/.test(value2) && /\d/.test(value2) && !/[;,&][\w.-]{0,40}[=:]|:\/\/|@[\w-]+\.\w/.test(value2) && !value2.split(/[;,&]/).every((part) => plainPart.test(part)) ? "unknown" : "invalid";
var fieldRules = [
  {
    ...password2,
    id: "generic-whole-line",
    label: "a password that ends where its line does",
    keywords: ["password", "passwd", "pass", "pwd", "secret"].flatMap((word4) => [`${word4}=`, `${word4}: `]),
    // Where neither quotes nor a program end it, signs that part words elsewhere are its own: `SMTP_PASS=Zx;4\u2026`, in settings and in YAML.
    pattern: /(?:password|passwd|pass|pwd|secret)(?:=|: )(?<=^[ \t]{0,40}(?:export |- )?(?<key>[\w.-]{3,60})(?:=|: ))(?<secret>(?=[^\s;,&]{1,60}[;,&])[A-Za-z\d!%*+=?^~_-][^\s"'\x60\\$(){}[\]<>|]{6,200}[^\s"'\x60\\$(){}[\]<>|;,&])(?=[ \t]{0,8}\r?$)/im,
    check: proveLine
  },
  {
    ...password2,
    id: "generic-record-value",
    label: "a password, token or key in a record, some fields behind its name",
    keywords: ['value": "', 'value":"', "value': '", 'value = "', "value: "],
    // Power Automate's variables, settings of App Service, variables of Postman and of Azure Pipelines.
    pattern: new RegExp(
      String.raw`(?<=(?<![\w-])(?:name|key)["']?[ \t]{0,2}[:=][ \t]{0,2}["']?${named4}["']?,?${blank}(?:${field}){1,3}["']?(?:default)?)value["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["']|[ \t]{0,8}(?:[,}#]|\r?\n|$))`,
      "i"
    ),
    check: proveNamed,
    reach: [420, 420]
  },
  {
    ...password2,
    id: "generic-wrapped-value",
    label: "a password, token or key in an object of its own",
    keywords: ['{ "value": "', '{"value": "', '{"value":"', "{ value: '", 'string", "value": "'],
    // Variables of Azure DevOps's releases, parameters of ARM and Bicep, on one line.
    pattern: new RegExp(
      String.raw`(?:\{ ?|string", )["']?value["']?: ?(?<=(?<![\w.-])${named4}["']?[ \t]{0,2}:[ \t]{0,2}\{ ?(?:"type": "(?:secure)?string", )?["']?value["']?: ?)["'](?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["'])`,
      "i"
    ),
    check: proveNamed
  },
  {
    ...password2,
    id: "generic-setting-value",
    label: "a password, token or key in a setting of .NET's designer",
    keywords: ['(default)">'],
    // https://learn.microsoft.com/visualstudio/ide/managing-application-settings-dotnet
    pattern: new RegExp(
      String.raw`\(default\)">(?<=<setting name="${named4}"[^<>\r\n]{0,120}>\s{1,40}<value profile="\(default\)">)(?<secret>[^\s<>]{4,400})(?=</value>)`,
      "i"
    ),
    reach: [320, 420]
  },
  {
    ...password2,
    id: "generic-setting-default",
    label: "a password, token or key as the default of a setting of .NET's designer",
    keywords: ['defaultsettingvalueattribute("', 'defaultsettingvalue("', '[defaultvalue("'],
    pattern: new RegExp(
      String.raw`Default(?:Setting)?Value(?:Attribute)?\(@?"(?<secret>[^"\r\n]{4,400})"\)\](?=\s{1,60}(?:\[[^\r\n\]]{1,120}\]\s{1,60}){0,3}(?:public|internal) (?:static )?[\w.]{1,20} ${named4}[ \t\r\n{])`,
      "i"
    ),
    reach: [8, 900]
  },
  {
    ...password2,
    id: "generic-integration-parameter",
    label: "a password, token or key in a package of SQL Server Integration Services",
    keywords: ['ssis:name="value">', "<configuredvalue>"],
    // https://learn.microsoft.com/sql/integration-services/packages/legacy-package-deployment-ssis
    pattern: new RegExp(
      String.raw`(?:SSIS:Name="Value">(?<=<SSIS:Parameter SSIS:Name="${named4}">[\s\S]{0,900}?SSIS:Name="Value">)|<ConfiguredValue>(?<=Path="[^"<>\r\n]{0,200}(?:\[|\.)(?<path>[\w ]{0,40}(?:password|secret|token|apikey))\]?(?:\.Properties\[Value\])?"[^<>]{0,160}>\s{0,40}<ConfiguredValue>))(?<secret>[^\s<>]{4,400})(?=</)`,
      "i"
    ),
    reach: [1200, 420]
  },
  {
    ...token,
    id: "generic-header-field",
    label: "a token or key in a header of a request of Apple's",
    keywords: ["forhttpheaderfield"],
    // https://developer.apple.com/documentation/foundation/urlrequest/setvalue(_:forhttpheaderfield:)
    pattern: /forHTTPHeaderField(?<=(?:set|add)Value(?:\(|:[ ]?@?)"(?:[A-Za-z]{2,16} )?(?<secret>[^\s"\\()]{8,400})",? forHTTPHeaderField):[ ]?@?"(?<key>[\w-]{0,40}(?:key|token|secret|auth|pass)[\w-]{0,20})"/i,
    reach: [480, 96]
  },
  {
    ...password2,
    id: "generic-marked-password",
    label: "a password in marked-up text",
    keywords: ["password", "passwort", "kennwort", "passphrase"].flatMap(
      (word4) => [":</", ": <", ":&nbsp;", "</b>:", "</strong>:", "</label>:"].map((end2) => word4 + end2)
    ),
    pattern: /(?<key>password|passwort|kennwort|passphrase):?(?:<\/(?:b|strong|label|span|em)>:?)?(?:[ \t]|&nbsp;){0,4}(?:<(?:b|strong|code|span|em|tt|kbd)(?: [^<>\r\n]{0,60})?>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$&]{5,100})(?=[ \t]{0,2}<)/i
  },
  {
    ...password2,
    id: "generic-kept-value",
    label: "a password, token or key that an application of Apple's keeps",
    keywords: ['forkey: "', 'forkey:@"'],
    // https://developer.apple.com/documentation/foundation/userdefaults/set(_:forkey:)
    pattern: /forKey:[ ]?@?"(?<=(?:set|setObject|setString|setValue)(?:\(|:[ ]?)@?"(?<secret>[^\s"\\()]{5,400})",? forKey:[ ]?@?")(?<key>[\w.-]{0,40}(?:pass(?:word|wd|code)?|pwd|secret|token|api_?key)[\w.-]{0,20})"/i,
    reach: [480, 96]
  },
  {
    ...token,
    id: "generic-gossip-key",
    label: "a key that the members of a cluster encrypt their messages with",
    keywords: ['encrypt = "', 'encrypt="', 'encrypt": "', 'encrypt":"', "encrypt: "],
    // https://developer.hashicorp.com/consul/docs/security/encryption, https://developer.hashicorp.com/nomad/docs/configuration/server
    pattern: /(?<![\w.-])(?<key>encrypt)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{22}==)(?=["']|[ \t]{0,4}(?:\r?\n|$))/i,
    check: proveGossip
  }
];

// src/rules/generic-files.ts
function listLogins(_match, rest) {
  const spans = [];
  for (const found of rest.matchAll(
    /\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{1,200})(?=[ \t]{0,8}\r?(?:\n|$))|\n(?!\s{0,20}\n)/g
  )) {
    const secret4 = found.groups?.["secret"];
    if (secret4 === void 0) break;
    const end2 = found.index + found[0].length;
    if (secret4.length >= 4) spans.push([end2 - secret4.length, end2]);
  }
  return spans;
}
var fileRules = [
  {
    ...password2,
    id: "generic-go-dsn-password",
    label: "a database password in a data source name of Go",
    keywords: ["@tcp(", "@unix("],
    // https://github.com/go-sql-driver/mysql#dsn-data-source-name
    pattern: /[\w.-]{1,60}:(?<secret>[^\s"'@/\x60]{3,200})(?=@(?:tcp|unix)\()/i,
    reach: [272, 8]
  },
  {
    ...password2,
    id: "generic-oracle-thin-password",
    label: "a database password in a JDBC URL of Oracle",
    keywords: ["oracle:thin:", "oracle:oci:", "oracle:oci8:"],
    // https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
    pattern: /oracle:(?:thin|oci8?):["']?[^\s/@"']{1,60}\/["']?(?<secret>[^\s@"'/]{3,200})(?=["']?@)/i
  },
  {
    ...password2,
    id: "generic-chpasswd-list",
    label: "a password in a list of cloud-init",
    keywords: ["chpasswd:"],
    // https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords
    pattern: /chpasswd:\s{1,40}(?:expire:[^\n]{0,20}\n\s{1,40})?(?:list|users):[^\n]{0,8}\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{4,200})/,
    further: listLogins
  },
  {
    ...password2,
    id: "generic-random-password-state",
    label: "a generated password in a Terraform state",
    keywords: ['"bcrypt_hash"', '"random_password"'],
    // https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password
    pattern: /(?:"bcrypt_hash"[^{}]{0,600}?|"random_password"[^\]]{0,800}?)"result":\s{0,4}"(?<secret>[^"\r\n]{6,128})(?=")/,
    reach: [8, 900]
  },
  {
    ...token,
    id: "generic-bundler-credential",
    label: "a credential of a gem server in Bundler's configuration",
    keywords: ["bundle_"],
    // https://bundler.io/man/bundle-config.1.html
    pattern: /(?<key>BUNDLE_[A-Z0-9_]{2,80})["']?(?:=|:[ \t]{1,4})["']?[\w.-]{1,60}:(?<secret>[^\s"':@/]{6,200})/
  },
  {
    ...token,
    id: "generic-nuget-api-key",
    label: "an API key in NuGet's configuration",
    keywords: ["<apikeys>"],
    // https://learn.microsoft.com/nuget/reference/nuget-config-file#apikeys
    pattern: /<(?<key>apikeys)>\s{0,40}<add key="[^"]{1,200}"\s{1,20}value="(?<secret>[^"\s]{8,600})(?=")/i,
    reach: [8, 900]
  },
  {
    ...token,
    id: "generic-scheme-token",
    label: "a token in the value of an Authorization header",
    keywords: ['"token ', "'token ", '"apikey ', "'apikey ", '"api-key ', "'api-key "],
    pattern: /["'](?<key>token|api-?key) (?<secret>[\w.~+/=-]{16,400})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-realm-credentials",
    label: "a password that a build tool signs in with",
    keywords: ["credentials("],
    // Realm, host, user and password: https://www.scala-sbt.org/1.x/docs/Publishing.html
    pattern: /Credentials\(\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"[^"\r\n]{1,120}",\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"(?<secret>[^"\r\n]{3,200})(?=")/
  },
  {
    ...password2,
    id: "generic-parameter-default",
    label: "a password or key as a template parameter's default",
    keywords: ['"defaultvalue"'],
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters
    pattern: /"defaultValue"\s{0,4}:\s{0,4}"(?=[^"\r\n]{3})(?<="(?<key>\w{0,40}(?:pass|pwd|secret|token|key|credential)\w{0,40})"\s{0,4}:\s{0,4}\{[^{}]{0,300}"defaultValue"\s{0,4}:\s{0,4}")(?<secret>[^"\r\n]{3,400})(?=")/i,
    reach: [420, 8]
  },
  {
    ...password2,
    id: "generic-output-value",
    label: "a password or key among the outputs of a Terraform state",
    keywords: ['"sensitive"'],
    // https://developer.hashicorp.com/terraform/internals/json-format
    pattern: /"(?<key>[\w-]{0,40}(?:pass|pwd|secret|token|key|credential)[\w-]{0,40})"\s{0,4}:\s{0,4}\{\s{0,24}(?:"sensitive":\s{0,4}true,\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?)?"value":\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=",?\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?(?:"sensitive":\s{0,4}true|\}))/i,
    reach: [600, 600]
  },
  {
    ...password2,
    id: "generic-stack-parameter",
    label: "a password or key as the default of a stack's parameter",
    keywords: ["default: "],
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
    pattern: /Default: (?<=(?<key>\w{0,40}(?:pass|pwd|secret|token|key)\w{0,40}):[ \t]{0,4}\r?\n(?:[ \t]{2,20}(?:Type|Description|NoEcho|(?:Min|Max)Length|AllowedPattern|ConstraintDescription):[^\r\n]{0,200}\r?\n){1,7}[ \t]{2,20}Default: )["']?(?<secret>[^\s"'#{}]{4,200})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
    reach: [900, 240]
  },
  {
    ...password2,
    id: "generic-secure-value",
    label: "a secret in a linked service of Data Factory or Synapse",
    keywords: ['"securestring"'],
    // https://learn.microsoft.com/azure/data-factory/connector-azure-sql-database
    pattern: /"(?<key>[\w-]{2,60})"\s{0,4}:\s{0,4}\{\s{0,40}"type"\s{0,4}:\s{0,4}"SecureString"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=")/i,
    reach: [160, 480]
  },
  {
    ...password2,
    id: "generic-broker-users",
    label: "a password of a user whom a broker of Kafka lets in",
    keywords: ["plainloginmodule"],
    // https://kafka.apache.org/documentation/#security_sasl_plain
    pattern: /PlainLoginModule[^;{}]{0,400}?\suser_(?!admin\b.{0,4}admin-secret)[\w.-]{1,40}=\\?["'](?<secret>[^"'\\\r\n]{3,200})(?=\\?["'])/i,
    reach: [8, 800]
  },
  {
    ...token,
    id: "generic-collection-key",
    label: "an API key in a collection of Postman",
    keywords: ['"apikey"'],
    // https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html
    pattern: /"(?<key>apikey)"\s{0,4}:\s{0,4}\[[^\]]{0,300}?"key"\s{0,4}:\s{0,4}"value"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n{}]{6,400})(?=")/i,
    reach: [8, 900]
  },
  {
    ...password2,
    id: "generic-plain-authorization",
    label: "a user name and password in an Authorization header that a client encodes",
    keywords: ["authorization: basic"],
    // https://github.com/Huachao/vscode-restclient#basic-auth Behind what stands encoded no line ends.
    pattern: /Authorization: (?<key>Basic)[ \t]{1,4}[^\s:"'$%{<]{1,60}:(?<secret>[^\s"'${}<>]{3,200})(?=[ \t]{0,4}[\r\n])/i
  },
  {
    ...password2,
    id: "generic-robot-variable",
    label: "a password, token or key in a variable of Robot Framework",
    keywords: [
      "password}",
      "passwd}",
      "pwd}",
      "secret}",
      "token}",
      "api_key}",
      "api key}",
      "apikey}",
      "passphrase}"
    ].flatMap((word4) => [`${word4}  `, `${word4}	`, `${word4} =`, `${word4}=`]),
    // https://robotframework.org/robotframework/latest/RobotFrameworkUserGuide.html#creating-variables
    pattern: /^(?:VAR[ \t]{2,12})?\$\{(?<key>[\w ]{0,40}(?:password|passwd|pwd|secret|token|api[_ ]?key|passphrase))\}[ \t]{0,2}=?(?:[ \t]{2,40}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/im
  },
  {
    ...password2,
    id: "generic-robot-input",
    label: "a password that Robot Framework types",
    keywords: ["input password  ", "input password	"],
    // https://robotframework.org/SeleniumLibrary/SeleniumLibrary.html#Input%20Password
    pattern: /Input Password(?:[ \t]{2,12}|\t)\S(?:[^\r\n]{0,80}?\S)?(?:[ \t]{2,12}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/i
  }
];

// src/rules/generic-made.ts
var signs = ["!", "@", "#", "$", "!!"];
var digits2 = [..."0123456789"];
var ends = ['"', "'", "<"];
var bareEnds = [" ", "\n", "\r\n", ",", ";", ")", "`"];
var example = /pass|pwd|secret|test|demo|example|sample|change|dummy|hello|your/i;
var given = /(?:^|[\s"'])(?:[-/]{1,2}[A-Za-z][\w-]{0,16}[ :=]|[\w.@\\-]{2,40} [/:] |[\w.@\\-]{2,40}:)["']?$/;
var shown2 = /(?:(?<![A-Za-z])(?:alt|event|message|msg|text|label|slogan|tweet|greeting|theme|id|href)|title|heading|headline|subject|caption|campaign|promo|coupon|hashtags?|event_?name|tooltip)["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}\[?["']$|<(?:h[1-6]|title|label|option|button|caption|figcaption|a|string)(?:[ \t][^<>]{0,80})?>$|(?<![\w.])(?:console\.log|print(?:ln)?|puts|say|alert|t|tr|_|gettext|toast)\(["']$/i;
function proveMade(value2, { window, end: end2 }) {
  if (example.test(value2)) return "invalid";
  const start = end2 - value2.length;
  const [before, after] = [window[start - 1] ?? "", window[end2] ?? ""];
  if (shown2.test(window.slice(Math.max(0, start - 100), start))) return "invalid";
  const rest = window.slice(end2, end2 + 8);
  const isWhole = /["']/.test(before) ? before === after && !/^["'][ \t]{0,4}(?::|=>)/.test(rest) : before === ">" && rest.startsWith("</");
  const isGiven = /^(?:[\s,;)\x60"']|$)/.test(rest) && value2.endsWith("!") && given.test(window.slice(Math.max(0, start - 64), start));
  return isWhole || isGiven ? "unknown" : "invalid";
}
var words = [
  ...[
    "connect",
    "connection",
    "arguments",
    "credential",
    "credentials",
    "login",
    "logon",
    "logonuser",
    "auth",
    "authenticate"
  ],
  ...["authentication", "authprovider", "bind", "session", "account", "client", "driver", "pool", "principalcontext"],
  ...["authenticationcontext", "userpwd", "registertaskdefinition"],
  ...["connection1.open", "connection.open", "conn.open", "cn.open"]
];
var calls = ["(", "::new(", "]::new(", ".new(", ".create(", ".of(", ".basic(", ".from(", "async("];
var bare = ["auth", "login", "bind", "connect"].flatMap((word4) => [`.${word4} '`, `.${word4} "`]);
var argument2 = String.raw`(?:(?:\([\w *]{1,20}\))?[bfru@L]{0,2}(?:"(?:[^"\\\r\n]|\\.){0,120}"|'(?:[^'\\\r\n]|\\.){0,120}')(?:\.\w{1,16}\(\))?|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,40}\))?)`;
var chosen3 = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@~]*[A-Z!#$%*+?^&@~])[\w!#$%*+=?^&@~.:-]{8,64}$/;
var notation = /^(?:ctrl|control|cmd|alt|shift|meta|option)\+|[yY]{4}|HH:?mm|^(?:sha|hmac|md|aes|rsa|s3v|wpa|utf|iso|[hrep]s\d)[-_\d]?\d\w{0,14}(?:[-+][A-Za-z\d]{1,10})?$|^0x[\da-f]+$|^Qm[\dA-Za-z]{44}$|^X(?:ms|mx|ss)\d/i;
var other2 = /^[A-Za-z_]{1,24}\d{1,2}$|^[A-Za-z][a-z]*\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$|^(?:[A-Za-z]+[-_.:]){1,6}[A-Za-z]*\d{0,4}$|^[\da-fA-F-]{16,}$|:\/\/|^[./~#@$%:-]|^v?\d[\d.,:T-]{3,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}|^[A-Z\d_:.-]+$|%[sdv]|::|:\d{2,5}$|^[\w-]+=|[A-Za-z]=/;
var proveChosen = (value2) => chosen3.test(value2) && !other2.test(value2) && !notation.test(value2) ? "unknown" : "invalid";
var madeRules = [
  {
    ...password2,
    id: "generic-seen-password",
    label: "a password as people make them: a word, a number and a sign",
    keywords: [
      ...signs.flatMap((sign3) => digits2.flatMap((digit) => ends.map((end2) => digit + sign3 + end2))),
      ...digits2.flatMap((digit) => bareEnds.map((end2) => `${digit}!${end2}`))
    ],
    pattern: /\d(?:[@#$]|!!?)(?<=(?<![\w$.-])(?<secret>[A-Z][a-z]{3,14}(?:[A-Z][a-z]{2,14}){0,2}[-_@.#]?(?:20[012]\d|\d{2,4})(?:[@#$]|!!?)))/,
    reach: [112, 12],
    check: proveMade
  },
  {
    ...password2,
    id: "generic-signed-in",
    label: "a password among the arguments of a call that signs in",
    // `new SftpClient("host", 22, "web", "\u2026")`
    keywords: [...words.flatMap((word4) => calls.map((call3) => word4 + call3)), ...bare],
    pattern: new RegExp(
      String.raw`(?:${words.join("|")})(?:(?:(?:\]?::|\.)(?:new|create|of|basic|from)|async)?\(\s{0,40}|(?<=\.\w{4,7})[ ](?=["']))(?:${argument2}\s{0,8},\s{0,40}){1,7}?(?<=["'](?:\.\w{1,16}\(\))?\s{0,8},\s{0,40})(?:\([\w *]{1,20}\))?[bru@L]{0,2}["'](?<secret>[^\s"'\\<>{}]{8,64})["'](?:\.\w{1,16}\(\))?(?=\s{0,8}[,)]|[ \t]{0,4}\r?$)`,
      "im"
    ),
    check: proveChosen,
    reach: [16, 480]
  },
  {
    ...password2,
    id: "generic-listed-flag",
    label: "a password in a command's list of arguments",
    keywords: ["-p", "-w", "/p"].flatMap((flag3) => [`"${flag3}", "`, `'${flag3}', '`, `"${flag3}","`, `'${flag3}','`]),
    // `exec.Command("sshpass", "-p", "\u2026")`; the same flags have a port, a path or a project elsewhere.
    pattern: /["'](?:-[pPwW]|\/[pP])["'],[ \t]?["'](?<secret>[^\s"'\\<>{}]{8,64})(?=["'])/,
    check: proveChosen
  },
  {
    ...password2,
    id: "generic-formatted-argument",
    label: "a password that a program puts into a text",
    keywords: [
      ...["password=", "passwd=", "pwd=", "pass=", "password: ", "pass ", "-p"].map((before) => `${before}%s`),
      ":%s@",
      ...["password={", "pwd={", "pass={"]
    ],
    // `fmt.Sprintf("app:%s@tcp(db1)", "\u2026")`, `string.Format("Pwd={3}", \u2026)`
    pattern: new RegExp(
      String.raw`(?:(?:pass(?:word|wd)?|pwd)=(?:%s|\{\d?\})|(?:password: |pass |-p)%s|:%s@)[^"'\r\n]{0,120}["'][ \t]{0,4}(?:,|%|\.format\()[ \t]{0,4}\(?(?:${argument2}[ \t]{0,4},[ \t]{0,4}){0,5}?["'](?<secret>[^\s"'\\<>{}]{8,64})["'](?=[ \t]{0,4}[,)])`,
      "i"
    ),
    check: proveChosen,
    reach: [8, 420]
  },
  {
    ...password2,
    id: "generic-mail-login",
    label: "a password behind an address of mail, among the arguments of a call",
    keywords: [
      "com",
      "org",
      "net",
      "dev",
      "local",
      ".io",
      ".de",
      ".fr",
      ".uk",
      ".nl",
      ".in",
      ".br",
      ".eu",
      ".ch",
      ".at"
    ].flatMap((end2) => [`${end2}", "`, `${end2}', '`, `${end2}","`, `${end2}','`]),
    pattern: /["'],[ \t]?[bru]?["'](?<=["'][\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}["'],[ \t]?[bru]?["'])(?<secret>[^\s"'\\<>{}]{8,64})["'](?=[ \t]{0,4}[,)])/,
    check: proveChosen,
    reach: [240, 80]
  }
];

// src/rules/generic-marks.ts
var own = ["pat", "sk", "rk", "secret", "apikey", "api_key", "api-key", "oat"];
var shared = ["token", "live", "prod", "svc", "key"];
var ownMark = new RegExp(`[_-](?:${own.join("|")})[_-]`);
var openMark = /^(?:idx|uq|uix|fk)_|(?:^|[_-])(?:pk|pub|public|publishable|test|site|csrf|xsrf|css|img|hash|sha\d*|md5|etag|cache)[_-]/i;
function proveMarked(value2) {
  const body = /[0-9A-Za-z]+$/.exec(value2)[0];
  const mark5 = value2.slice(0, -body.length);
  const isDrawn4 = /\d.*\d/.test(body) && hasRandomLook(body) && !hasNameLook(body);
  const isMixed = /[a-z]/.test(body) && /[A-Z]/.test(body);
  return isDrawn4 && !openMark.test(mark5) && (isMixed || ownMark.test(mark5)) ? "unknown" : "invalid";
}
var markRules = [
  {
    ...token,
    id: "generic-marked-token",
    label: "a token whose prefix says what it is",
    keywords: [...[...own, ...shared].map((mark5) => `_${mark5}_`), ...own.map((mark5) => `-${mark5}-`)],
    pattern: new RegExp(
      String.raw`(?<![\w./%-])(?<secret>[a-z][a-z\d]{1,15}(?:[_-][a-z\d]{1,8})?(?:[_-](?:${own.join("|")})[_-]|_(?:${shared.join("|")})_)(?:(?:live|prod|v\d)[_-])?[0-9A-Za-z]{20,100})(?![\w./-])`
    ),
    check: proveMarked
  }
];

// src/rules/generic-neighbours.ts
var named5 = (group) => String.raw`(?<${group}>[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w.-]{0,40})`;
var lineEnds2 = (words4) => words4.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
var lastOfText = `"""|'''`;
var neighbourRules = [
  {
    ...token,
    id: "generic-host-token",
    label: "a token that Composer signs in to a host with",
    keywords: ['"bearer"', '"github-oauth"', '"gitlab-oauth"', '"gitlab-token"'],
    // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
    pattern: /"(?<key>bearer|git(?:hub|lab)-(?:oauth|token))"\s{0,4}:\s{0,4}\{\s{0,24}"[\w.:-]{3,120}"\s{0,4}:\s{0,4}"(?<secret>[^"\s]{8,400})(?=")/
  },
  {
    ...password2,
    id: "generic-value-before-name",
    label: "a password, token or key that stands before its name",
    keywords: ['value": "', 'value":"', 'value="', "value='"],
    pattern: new RegExp(
      String.raw`value["']?[:=] ?(?<mark>["'])(?<secret>[^"'\r\n{}<>$]{4,400})\k<mark>,?\s{1,60}(?:["']?(?:key|name)["']?(?:: ?|=))\k<mark>${named5("key")}\k<mark>`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-test-plan-value",
    label: "a password, token or key in a test plan of JMeter",
    keywords: ['.value">'],
    // https://jmeter.apache.org/usermanual/component_reference.html
    pattern: new RegExp(
      String.raw`\.value">(?<=(?:\.name">${named5("key")}</stringProp>|<elementProp name="${named5("argument")}"[^<>]{0,120}>(?:\s{0,60}<boolProp [^<>]{1,80}>\w{4,5}</boolProp>){0,2})\s{0,60}<stringProp name="\w{1,20}\.value">)(?<secret>[^\s<>$]{4,400})(?=</)`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-text-below",
    label: "a password, token or key in a text that begins on the next line",
    keywords: ["= <<", ...lineEnds2(['= """', "= '''"])],
    // HCL, Ruby, PHP, shells; TOML, Java, Kotlin, Python.
    pattern: new RegExp(
      String.raw`= (?:<<[<~-]?["']?\w{2,12}["']?|${lastOfText})\r?\n(?<=${named5("key")} = \S{3,20}\n)[ \t]{0,40}(?<secret>[^\s"'#{}$<>][^\s"'{}$<>]{5,400})(?=${lastOfText}|[ \t]{0,8}\r?\n[ \t]{0,40}(?:\w{2,12}\b[;,)]{0,2}[ \t]{0,4}(?:\r?\n|$)|${lastOfText}))`,
      "i"
    )
  },
  {
    ...token,
    id: "generic-key-below",
    label: "a key whose purpose stands above it",
    keywords: ['"key": "', '"key":"', " key: "],
    // `"Jwt": {"Issuer": "\u2026", "Key": "\u2026"}`, and in YAML.
    pattern: /key["']?:[ \t]{0,4}["']?(?=[^\s"'{}$<][^\s"'{}<]{15,400})(?<=(?<![\w.-])(?<key>[\w.-]{0,30}(?:jwt|jws|bearer|token|secret|encrypt|decrypt|crypt|cipher|sign(?:ing|ature)|hmac)[\w.-]{0,30})["']?[ \t]{0,4}:(?:[ \t]{0,4}\{[^{}[\]]{0,300}|[ \t]{0,4}\r?\n(?:[ \t]{2,40}[\w.-]{1,40}: [^\r\n]{0,120}\r?\n){0,4}[ \t]{2,40})["']?key["']?:[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<][^\s"'{}<]{15,400})(?=["']?[ \t]{0,4}(?:[,}]|\r?\n|$))/i,
    reach: [420, 420]
  },
  {
    ...token,
    id: "generic-key-path",
    label: "a key whose purpose stands before it in its path",
    keywords: [':key"', ":key'"],
    // `"Jwt:Key": "\u2026"`, in .NET's settings: https://learn.microsoft.com/dotnet/core/extensions/configuration
    pattern: /:key["'](?<=["'](?:[\w.-]{1,40}:){0,4}(?<key>[\w.-]{0,30}(?:jwt|jws|bearer|token|secret|encrypt|decrypt|crypt|cipher|sign(?:ing|ature)|hmac)[\w.-]{0,30}):key["'])\]?[ \t]{0,4}(?:[:=,]|value=)[ \t]{0,4}["'](?<secret>[^\s"'{}$<][^\s"'{}<]{15,400})(?=["'])/i,
    reach: [200, 420]
  },
  {
    ...password2,
    id: "generic-item-below",
    label: "a password, token or key below its name in YAML",
    keywords: lineEnds2(["password:", "passwd:", "secret:", "token:", "api_key:", "apikey:", "api-key:"]),
    pattern: /(?:password|passwd|secret|token|api[_-]?key):\r?\n(?<=(?<key>[\w.-]{2,60}):\r?\n)[ \t]{1,40}["']?(?<secret>(?=\S{0,60}\d)[^\s"'#:{}[\]$&*!|>%@<-][^\s"':{}$<>]{5,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i
  }
];

// src/rules/generic-names.ts
var valueStart = `["']?(?:default_?|secure|android:|iv?_)?value`;
var valueLink = String.raw`["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
var valueName = `["']?(?:default_?|secure|android:|iv?_)?(?:value|val|content|data)${valueLink}`;
var nameWord = "(?!(?:[a-z_.-]{0,40}\\d){3})[\\w.-]{0,40}(?:pass|pwd|_pw|secret|token|key|cred|auth)[\\w.-]{0,20}";
var lookup2 = String.raw`(?:\b(?:get(?!pass)\w{0,24}|fetch|pop|setdefault|\w{0,12}env|var|flag|opt\w{0,12}|conf(?:ig)?|settings?|param(?:eter)?|property|default)|[\w)]\.string)`;
var instead = String.raw`\){1,2}[ \t]{0,4}(?:\?\?|\|\||\?:|//|or[ \t]|\{|\.(?:unwrap_)?or)`;
var encoding2 = "utf|ascii|latin|iso|base64|hex|binary|ucs|us-";
var nameOf = String.raw`(?<=${lookup2}\(["'])${nameWord}["'](?:,[ \t]{0,4}(?:default[ \t]?=[ \t]?)?["'](?!${encoding2})|${instead})|${nameWord}</(?:key|name)>|\$\{[a-z]{2,6}:[\w./-]{2,60},[ \t]?["']|\$\{${nameWord}(?::?[-=]|:(?=[^\s{}$]{3,200}\}))|[\w.-]{1,60}["'],[ \t]{0,8}["']?value["']?[ \t]{0,4}[:=]|(?<=(?<![\w-])key=["'])(?!(?:[^\d"'<>\r\n]{0,100}\d){4})[^"'<>\r\n]{1,100}["'][ \t]{1,8}value=|(?<=\b(?:env|getenv|option_env!|environ\.get|fetch|getProperty|GetEnvironmentVariable|getOrElse)\(["'])[\w.]{2,60}["'](?:,|${instead})|(?<=(?<![\w-])key=["'])${nameWord}["'](?:[ \t][^<>\r\n]{0,60})?>(?=[^\s<>])|(?<=["'][\w.:-]{1,80}:)(?!(?:[^"'\d\r\n]{0,60}\d){3})[\w.:-]{1,80}["'](?:\][ \t]{0,4}=|[ \t]{0,4}(?:[:=]|,[ \t]?["']|value=))|(?:process|import\.meta)\.env\b|\.\*\)?\$?[/|#,@~]`;
var aside = String.raw`(?:[ \t]\([^()"'\r\n]{2,40}\)(?=[ \t]?[:=]))?`;

// src/rules/generic-patterns.ts
var tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
var name2 = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;
var texts = "(?:TEXT|_T|QStringLiteral|QLatin1String|QByteArray|FString|(?:pulumi|jsii|aws|to|ptr|types)\\.(?:String|StringPtr|To|StringValue))";
var close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;|\*\*|\*(?=[ \t:]))?(?:[\]}]|\[\d{0,4}\]|\(\)(?=[ \t]{0,4}[:=])|\)(?=:[ \t]["']|[ \t]=[ \t]["']|,[ \t]{0,4}${texts}\(["']))?`;
var note = String.raw`(?:/\*[^*\r\n]{0,80}\*/[ \t]{0,4})?`;
var gap2 = String.raw`[ \t]{0,24}`;
var typed = String.raw`(?:\??(?:${gap2}:${gap2}(?:\[\]const u8|&'\w{1,12} str|(?:constant )?[A-Za-z&][\w.<>\[\]?]{0,24}(?:\(\d{1,5}\)| \| (?:None|undefined|null))?(?: get\(\))?)|[ \t]\{ get;[ \w;]{0,24}\}|[ \t]{1,8}(?:As[ \t]{1,4}|constant[ \t]{1,4})?\*?(?:string|str|text|n?varchar2?(?:\(\d{1,5}\))?))(?=[ \t]{1,24}:?=(?!=)|:?=["'[{(]))?`;
var operator = String.raw`(?::{1,3}=|[ \t](?:\xe2\x80[\x93\x94]|\xe2\x86\x92)(?=[ \t]["'\x60]?\S{0,40}\d)|\.{2,24}:|[ \t]by lazy(?=[ \t]?\{)|\xef\xbc\x9a|\.=|\?\?=?|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|<{1,2}-(?=[ \t]["'])|[ \t]-(?=[ \t]["'\x60])|:{1,2}(?:-(?=[^\s])|\*\*(?=[ \t]))?|\|\||(?:[ \t](?:is|ist|lautet|est|es|jest):?|\xe6\x98\xaf)(?=[ \t]?(?:["']|\S{0,40}\d))|(?<=["'\x60])[ \t]to(?=[ \t]["'\x60])|[ \t]{0,24}\|(?=[ \t]{0,24}(?:[^\s|\x60]{6,200}|\x60[^\s|\x60]{6,200}\x60)[ \t]{0,24}(?:\||\r?$)))`;
var wrapper2 = String.raw`(?:(?:new |await )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap2}(?:(?<=\b(?:coalesce|Or|try|nvl|ifnull|isnull|firstNonEmpty|fallback)\()(?:[\w.$]{1,60}(?:\(["'][\w.-]{1,60}["']\))?,[ \t]?){1,3}(?=["']))?(?:(?:default(?:_?value)?|text|value|initialValue)[ \t]?[=:][ \t]?)?(?:[A-Z][A-Za-z]{2,24}\((?=["']))?|b?r#{1,2}(?=")|R"\w{0,8}\((?=[^\s()"]{4,400}\))|\[\[(?=[^\s[\]]{4,400}\]\])|<<(?=")|[\w.!$]{1,40}(?: [=!]==? ["'\w.-]{1,30})? \? (?=["'])|(?:\(\) =>|lambda:) (?=["'])|<string>(?=["'])|\[\]byte\(|\$\{\d:?[-=]|string \| \*(?=["'])|(?:[A-Z]\w{0,20}\.)?(?:pack|fromString|Just|Some|input) (?=")|new [a-z]{4,6}\[\d{0,4}\][ \t]?\{[ \t]?|["']{2}\.join\([\[(]?|[\[(][ \t]?|\{[ \t]?(?!["']?[\w.-]{1,60}["']?[ \t]{0,4}[:=]|SASL\})|[brufBRUFLN@$]{1,2}(?=["'])|(?:&[\w-]{1,40}|!!(?:str|binary))[ \t]{1,4})?`;
var open2 = String.raw`(?:'"(?=[^"'\r\n]{4,400}"')|"\\"(?=[^"\\\r\n]{4,400}\\"")|\\{1,3}["']|"{3}|'{3}|''(?=[^\s'$]{6,400}'')|["']|\x60{1,2}|&quot;|&#34;)`;
var quoted = [
  String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
  String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
  String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
  String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
  String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
  String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`
].join("|");
var bare2 = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;
var noValue = String.raw`(?!(?:null|nil|none|undefined|true|false)[)\]}.:]{0,4}(?:[\s"'\x60,;&<>|]|$))`;
var numbered = String.raw`\d{1,9}\|(?=[0-9A-Za-z]{40})`;
var scheme = String.raw`(?:(?:[\w-]{0,16}(?:token|key)|oauth|ntlm|negotiate|splunk|ssws|bot)[ \t]{1,3}(?=\S{12})|${numbered})?(?!(?:Basic|Bearer)[ \t])(?!${nameOf})`;
function createPattern(words4, wholeName = name2, first = "") {
  const assigned4 = String.raw`${close}${aside}${typed}(?:${gap2}${note}${operator}${gap2}${note}${wrapper2}${open2}?|(?=${gap2},)(?:(?<=["']\)?)|(?<=[ \t(]:\w{2,60})|(?<=\b[A-Z]{3,12}_[A-Z_]{3,40}|\{(?:[a-z]{2,6}:)?[a-z_.-]{2,60}|\b(?:strn?cpy(?:_s)?|set)\([\w.>-]{2,60}|=> ?\w{1,20}\.[\w.]{2,60}))${gap2},${gap2}${wrapper2}${open2}(?![\w.-]{1,60}["'][ \t]{0,4}:))`;
  const argued = String.raw`["'],${gap2}(?:\w{2,12}=[^,()"'\r\n]{1,40},[ \t]{0,4}){0,3}(?:default|fallback)[ \t]?=[ \t]?`;
  const fallen = String.raw`(?:["']?\])?["'][)\]]\)?[ \t]{0,4}(?:\?\?|\|\||//|or(?=[ \t])|\?:|\{(?=[ \t]?["'])|\.(?:(?:unwrap_)?or(?:_?else)?|fill|type|send_?keys|setValue)\()[ \t]{0,4}`;
  const called = String.raw`(?:\(|\{(?=["']))${gap2}`;
  const spaced2 = String.raw`(?:\*|(?<=\{["'][\w-]{2,60})["'])?[ \t]{1,4}[@L]?`;
  const opened = `(?:${argued}|(?:${fallen}|${called})${wrapper2}|${spaced2})${open2}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:- cmd: )?(?:(?:ENV|ARG|SETENV|export|(?:fastcgi|uwsgi|scgi)_param|\\?setx?(?:[ \t]-\w{1,4}){0,2}|define)[ \t]{1,4})?[\w.-]{2,60}|(?:login|user)[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:port[ \t]{1,4}\S{1,12}[ \t]{1,4}|insecure-)?password|xauth[ \t]{1,4}password|env:set[ \t]{1,4}[\w.-]{2,60}|(?:login|with|encrypted)[ \t]{1,4}password|(?:conf(?:ig(?:ure)?)?|azd env)[ \t]{1,4}set[ \t]{1,4}[\w.-]{2,60})[ \t]{1,24}(?=\S{3,200}[ \t]{0,16}(?:/m[ \t]{0,8})?\r?$)`;
  const noteStart = String.raw`^[ \t]{0,12}(?:[-*>][ \t])?(?!.{0,60}(?:public|gpg|pgp|host|cache|foreign|primary)[ _-])`;
  const noted = String.raw`[ \t]{1,24}(?:-[ \t]{1,4})?(?=(?=[A-Za-z+/=._~-]{0,80}\d)[\w+/=.~-]{20,200}[ \t]{0,16}\r?$)(?<=${noteStart}(?:[\w.-]{1,24}[ \t]){1,4}[\w.-]{2,60}[ \t]{1,24}(?:-[ \t]{1,4})?)`;
  const paired = `(?:${close}(?:(?<=["'])\\))?${gap2},?${gap2}(?:${valueName}(?:${texts}\\()?|-value[ \\t]{1,4})|["']\\)\\.(?:with)?value\\()${open2}?`;
  const element2 = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[|<value>)?(?![ \t<])`;
  const named6 = String.raw`(?<=\b(?:name|key|id)=["'][\w.-]{2,60})["'](?:[ \t][^<>\r\n]{0,60})?>(?:<value>)?(?=[^\s<>]{3,400}</)`;
  const listed = "</(?:key|name)><(?:string|value|defaultValue)>";
  const link = [assigned4, opened, flagged, stated, noted, paired, element2, named6, listed].join("|");
  return new RegExp(`(?:${words4})${tail}${wholeName}(?:${link})${scheme}(?<secret>${quoted}|${first}${bare2})`, "im");
}
function createPairPattern(words4) {
  const named6 = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}(?:${texts}\()?["']?|<(?:key|name|param-name)>|^[ \t]{0,40}["']?)`;
  const above = String.raw`${named6}(?<key>[\w.-]{0,40}(?:${words4})[\w.-]{0,40})(?:["']?(?:\)?[,>]|:[ \t]{0,4}\{?)?|["'][^<>\r\n]{1,60}>|</(?:key|name|param-name)>)[ \t]{0,4}\r?\n[ \t]{0,60}`;
  const begun = `(?:value>?|<string>)(?<=${above}(?:${valueStart}|<(?:string|(?:param-|default)?value)>))`;
  const link = String.raw`(?<=value)${valueLink}(?:${texts}\()?${open2}?|(?<=<string>)|(?<=value>)(?=[^\s<>]{3,400}</)`;
  return new RegExp(`${begun}(?:${link})${scheme}(?<secret>${quoted}|${bare2})`, "im");
}
var createBelowPattern = (words4) => new RegExp(
  String.raw` = ?\(?\r?\n(?<=(?<key>[\w$.-]{0,40}(?:${words4})[\w$.-]{0,40})["'\]]{0,2}(?::[ \t]{0,4}[A-Za-z&][\w.<>]{0,24})? = ?\(?\r?\n)[ \t]{0,60}(?:(?:\/\/|#|--)[^\r\n]{0,160}\r?\n[ \t]{0,60})?[brufBRUFL@$]{0,2}${open2}(?<secret>${quoted})`,
  "im"
);
var createBlockPattern = (words4) => new RegExp(
  String.raw`: [>|][-+]?\r?\n(?<=(?<key>[\w.-]{0,40}(?:${words4})[\w.-]{0,40})["']?: [>|][-+]?\r?\n)[ \t]{1,40}(?<secret>[^\s"'#{}$&*!|>%@-][^\s"'{}$]{5,400})(?=[ \t]{0,8}\r?(?:\n(?![ \t]{2,40}[^\s#:]{1,400}[ \t]{0,8}\r?$)|$))`,
  "im"
);

// src/rules/generic-places.ts
var gap3 = String.raw`[ \t]{0,4}`;
var text3 = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
var argument3 = String.raw`(?:[bfru@]{0,2}${text3}|[\w$.:>-]{1,60})`;
var secret2 = String.raw`[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){3,200})(?=["'])`;
var server2 = String.raw`(?=[^,\r\n]{0,60}(?:host|server|addr|url|dsn)|["'](?:\{|(?:ldaps?|tcp)://|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}|localhost))${argument3}`;
var textEncoder = /(?:ur[li]|html|xml|java_?script)_?$/i;
function proveHashed(_, { window, start, end: end2 }) {
  const line2 = window.slice(window.lastIndexOf("\n", start) + 1, start);
  const isOfText = /^encoder\.encode/i.test(window.slice(start, end2)) && textEncoder.test(line2);
  return isOfText && !/pass|pwd|\bpw\b|secret|cred|key|token|login/i.test(line2) ? "invalid" : "unknown";
}
var placeRules = [
  {
    ...password2,
    id: "generic-credential-arguments",
    label: "a password among a call's arguments",
    keywords: [
      "networkcredential(",
      "passwordcredentials(",
      "passwordauthentication(",
      "basicauthrequestinterceptor(",
      "passwordtoken(",
      "passwordauthenticationtoken(",
      "basicauth(",
      "basicauthentication(",
      "basic_auth(",
      "basic_auth ",
      "auth=(",
      "auth = (",
      "auth: [",
      "creds = (",
      "credentials = (",
      "wifi.begin(",
      "wifi.softap(",
      "wlan.connect(",
      "wifi.connect(",
      "sta_if.connect("
    ],
    // User and password: `new NetworkCredential("svc", "\u2026")`, `req.SetBasicAuth("svc", "\u2026")`, `auth=("svc", "\u2026")`, `WiFi.begin("home", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:(?:NetworkCredential|PasswordCredentials|(?:Basic_?|Password)Auth(?:entication|RequestInterceptor)?|Password(?:Authentication)?Token)(?:\(|[ \t])|WiFi\.(?:begin|softAP|connect)\(|(?:wlan|sta_if)\.connect\(|(?<![\w.])(?:(?:basic|http)_?)?auth(?:${gap3}=${gap3}\(|:${gap3}\[)|(?:creds|credentials) = \()${gap3}${argument3}${gap3},${gap3}(?:Some\()?${secret2}`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-database-arguments",
    label: "a database password among a call's arguments",
    keywords: [
      "getconnection(",
      "mysqli(",
      "mysqli_connect(",
      "new pdo(",
      "dbi->connect(",
      "sql.connect(",
      "db.connect(",
      ...["directoryentry(", "pdo->__construct("]
    ],
    // Place, user and password: `DriverManager.getConnection(url, "root", "\u2026")`, `new mysqli("db1", "root", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:getConnection|mysqli(?:_connect)?|new PDO|DBI->connect|(?:py)?mysql\.connect|MySQLdb\.connect|DirectoryEntry|PDO->__construct)\(${gap3}${argument3}${gap3},${gap3}${argument3}${gap3},${gap3}${secret2}`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-login-arguments",
    label: "a password that a program logs in with",
    keywords: [
      ...["login(", "log_in(", "logon(", "signin(", "sign_in(", "authenticate(", "ldap_bind(", "simple_bind"],
      ...['bind("cn=', "bind('cn=", 'bind("uid=', "bind('uid=", "ldap3.connection("],
      // https://github.com/kootenpv/yagmail
      "yagmail.smtp("
    ],
    // User and password, behind a connection at most: `smtp.login("svc", "\u2026")`, `ftp_login($c, "svc", "\u2026")`.
    pattern: new RegExp(
      String.raw`(?:log_?[io]n|sign_?in|authenticate|ldap_bind|simple_bind(?:_s)?|bind(?=\(["'](?:cn|uid)=)|ldap3\.connection|yagmail\.smtp)\(${gap3}(?:\$?\w{1,30}${gap3},${gap3})?[bfru@]{0,2}["'][\w.@+\\=,-]{1,80}["']${gap3},${gap3}${secret2}["']${gap3}[,)]`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-connection-arguments",
    label: "a password that a program connects with",
    keywords: ["connect(", "imap_open("],
    // Server, port at most, user and password: `ssh.connect("db1.contoso.com", 22, "root", "\u2026")`; of MQTT, who connects, user and password.
    pattern: new RegExp(
      String.raw`(?:(?:connect|imap_open)\(${gap3}${server2}${gap3},${gap3}(?:\d{1,5}${gap3},${gap3})?[bfru@]{0,2}["'][\w.@+\\-]{1,60}["']${gap3},|(?:client|mqtt\w{0,12})\.connect\(${gap3}(?:${text3}|[\w.]{1,40}(?:\(\))?)${gap3},${gap3}(?:["'][\w.@-]{1,60}["']|(?=\w{0,24}(?:user|login|name|usr))[A-Za-z_]\w{0,30})${gap3},${gap3}(?=["'][^"'\r\n]{0,60}\d))${gap3}${secret2}["']${gap3}[,)]`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-account-arguments",
    label: "a password that a program makes an account with, or a hash of",
    keywords: [
      ...[
        "create_superuser(",
        "create_user(",
        "createasync(",
        "hashsync(",
        "bcrypt.hash(",
        "password_hash(",
        "hashpw("
      ],
      ...["make_password(", "encoder.encode("]
    ],
    // `create_user("anna", "anna@\u2026", "\u2026")`, `bcrypt.hashSync("\u2026", 10)`, `CreateAsync(user, "\u2026")`
    pattern: new RegExp(
      String.raw`(?:create_(?:super)?user\(${gap3}${argument3}${gap3},${gap3}(?:${text3}${gap3},${gap3})?|createAsync\(${gap3}[\w.]{1,40}${gap3},${gap3}|(?:hashSync|bcrypt\.hash|password_hash|hashpw|make_password|encoder\.encode)\(${gap3})${secret2}["']`,
      "i"
    ),
    check: proveHashed,
    reach: [160, 480]
  },
  {
    ...password2,
    id: "generic-put-password",
    label: "a password that a program puts into a map of them",
    keywords: ["passwords", "credentials", "logins", "secrets"].flatMap(
      (word4) => [".put(", ".set(", ".add("].map((call3) => word4 + call3)
    ),
    pattern: new RegExp(
      String.raw`(?<key>passwords|credentials|logins|secrets)\.(?:put|set|add)\(${gap3}(?:${text3}|[\w$.]{1,40})${gap3},${gap3}${secret2}["']${gap3}\)`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-typed-password",
    label: "a password that a program types into a page",
    keywords: [".type('", '.type("', ".fill('", '.fill("', ".setvalue('", '.setvalue("', ".settext('", '.settext("'],
    // `page.type('input[name=password]', '\u2026')`
    pattern: new RegExp(
      String.raw`\.(?:type|fill|setValue|setText)\(["'](?=[^"'\r\n]{0,60}(?:passw|pwd|pass\b))[^"'\r\n]{1,80}["']${gap3},${gap3}${secret2}["']`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-opened-connection",
    label: "a password that a script opens a connection with",
    keywords: ['.open "', '.open("'],
    // https://learn.microsoft.com/sql/ado/reference/ado-api/open-method-ado-connection
    pattern: /\.Open[ (]"[^"\r\n]{3,200}",[ \t]{0,4}"[^"\r\n]{1,60}",[ \t]{0,4}"(?<secret>[^"\r\n]{3,100})(?=")/i,
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-linked-login",
    label: "a password of a login that a server signs in to another with",
    keywords: ["sp_addlinkedsrvlogin"],
    // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlinkedsrvlogin-transact-sql
    pattern: /sp_addlinkedsrvlogin[ \t]{1,4}(?:(?:N?'[^'\r\n]{0,80}'|null)[ \t]{0,4},[ \t]{0,4}){4}N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
    reach: [8, 560]
  },
  {
    ...password2,
    id: "generic-plain-value",
    label: "a secret that a stack of the AWS CDK holds in plain text",
    keywords: ["unsafeplaintext("],
    // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html
    pattern: new RegExp(String.raw`unsafePlainText\(${gap3}${secret2}["']`, "i")
  },
  {
    ...password2,
    id: "generic-encoded-pair",
    label: "a user name and password that a program encodes",
    keywords: [
      ...["btoa(", "b64encode(", "base64_encode(", "buffer.from(", "encodetostring(", "tobase64string(", "encode64("],
      ...["encode_base64(", "base64encode(", "base64.encode(", "text.tobinary("]
    ],
    pattern: new RegExp(
      String.raw`(?:btoa|b64encode|base64_encode|Buffer\.from|encodeToString|ToBase64String|encode64|encode_base64|base64\.?encode|Text\.ToBinary)\(${gap3}(?:\[\]byte\(|[\w.:\[\]]{0,60}(?:GetBytes|utf8\.encode)\()?[bfu]?["'][\w.@+-]{1,60}:(?!//)(?<secret>[^\s"'\r\n]{3,200})(?=["'])`,
      "i"
    )
  },
  {
    ...token,
    id: "generic-signing-argument",
    label: "a key that tokens, cookies or messages are signed with",
    keywords: [
      ...["jwt.sign(", "jwt.verify(", "jwt.encode(", "jwt.decode(", "jsonwebtoken.sign("],
      ...["cookieparser(", "createhmac("]
    ],
    pattern: new RegExp(
      String.raw`(?<key>jwt(?=\.)|jsonwebtoken(?=\.)|cookieParser|createHmac)(?:\.(?:sign|verify|encode|decode)\(${gap3}(?:\{[^{}\r\n]{0,200}\}|[^\r\n,(){}]{1,80})${gap3},${gap3}|\(${gap3}(?:["'][\w-]{3,12}["']${gap3},${gap3})?)${secret2}`,
      "i"
    )
  },
  {
    ...token,
    id: "generic-url-token",
    label: "a token that a URL signs in with",
    keywords: ["@git", "@bitbucket", "@dev.azure", "@nexus", "@artifactory", "@pypi", "@npm", "@registry", "@packages"],
    pattern: /(?<=https?:\/\/)(?<secret>[\w.~-]{20,255})(?=@(?:git|bitbucket|dev\.azure|nexus|artifactory|pypi|npm|registry|packages))/i,
    reach: [270, 16],
    check: (value2) => hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid"
  },
  // Terraform: the default stands lines below the name.
  ...[
    { ...password2, id: "generic-password-default", label: "a password as a variable's default", words: "pass|pwd" },
    {
      ...token,
      id: "generic-token-default",
      label: "a token or key as a variable's default",
      words: "secret|token|key"
    }
  ].map(({ words: words4, ...rule }) => ({
    ...rule,
    keywords: ["variable ", 'output "'],
    pattern: new RegExp(
      String.raw`(?:variable|output)[ \t]{1,4}"(?<key>[\w-]{0,40}(?:${words4})[\w-]{0,40})"[ \t]{0,4}\{[^{}]{0,400}?\b(?:default|value)[ \t]{0,40}=[ \t]{0,4}"(?<secret>[^"\r\n]{3,400})(?=")`,
      "i"
    ),
    reach: [8, 560]
  }))
];

// src/rules/generic-programs.ts
var gap4 = String.raw`[ \t]{0,4}`;
var opening2 = `[bru@]{0,2}["']`;
var word2 = "(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|access|auth|private|secret|signing|encryption|crypt(?:o|ion)?)_?-?key)";
var head2 = String.raw`\b(?<key>[\w$]{0,40}${word2}[\w$]{0,20})(?![\w$])(?:\([^()\r\n]{0,120}\))?[^"'\r\n;()]{0,60}(?:\r?\n[ \t]{0,40}(?:(?:\{|get(?: \{)?)[ \t]{0,4})?){0,3}`;
var branches = String.raw`(?:(?:#(?:if|else|elif|elseif|endif)\b[^"'\r\n]{0,60}|return ["'][^"'\r\n]{0,120}["'];?|(?:\} ?)?(?:else |el)?if [^\r\n]{1,80}[{:]|(?:\} ?)?else ?[{:])\r?\n[ \t]{0,40}){0,6}`;
var argument4 = String.raw`(?:[bfru@]{0,2}(?:"[^"\\\r\n]{0,200}"|'[^'\\\r\n]{0,200}')|[\w$.:]{1,60})`;
var tuple = (before) => String.raw`(?<=(?<![\w$.])(?:[\w$.]{1,40},[ \t]?){${before}}[\w$.]{1,40})[)\]]?${gap4}:?=${gap4}[([]?(?:${argument4}(?:,|[ \t]to[ \t])${gap4}){${before}}`;
var names = ["password", "passwd", "passwort", "pass", "pwd", "secret", "token"];
var programRules = [
  {
    ...password2,
    id: "generic-returned-secret",
    label: "a password, token or key that a function gives back",
    keywords: ['return "', "return '", 'return b"', 'return @"'],
    // A value with a digit: most that is given back is a word.
    pattern: new RegExp(
      String.raw`return[ \t]${opening2}(?=[^"'\\\r\n]{0,80}\d)(?<=${head2}${branches}return[ \t]${opening2})(?<secret>[^"'\\\r\n]{6,200})(?=["'])`,
      "i"
    ),
    reach: [640, 260]
  },
  {
    ...password2,
    id: "generic-computed-secret",
    label: "a password, token or key that a property of Swift is computed as",
    keywords: ["string {\n", "string {\r\n", 'string { "'],
    // One expression, without `return`: https://github.com/swiftlang/swift-evolution/blob/main/proposals/0255-omit-return.md
    pattern: new RegExp(
      String.raw`String \{(?<=\b(?<key>[\w$]{0,40}${word2}[\w$]{0,20})(?:\([^()\r\n]{0,120}\) ->|:) String \{)\s{1,40}"(?=[^"\\\r\n]{0,80}\d)(?<secret>[^"\\\r\n]{6,200})(?="\s{0,40}\})`,
      "i"
    ),
    reach: [240, 300]
  },
  {
    ...password2,
    id: "generic-compared-secret",
    label: "a password, token or key that a program compares with",
    keywords: ["strcmp(", "strncmp(", "strcasecmp(", "compare_digest(", "hash_equals(", "secure_compare("],
    pattern: /(?:strn?(?:case)?cmp|compare_digest|hash_equals|secure_compare)\([ \t]{0,4}(?<key>[\w.>$["'-]{0,40}(?:pass|pwd|secret|token|key)[\w.$"'\]-]{0,24}),[ \t]{0,4}b?["'](?<secret>[^"'\\\r\n]{4,200})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-equal-secret",
    label: "a password, token or key that a program compares with",
    keywords: ['".equals('],
    pattern: /"\.equals\((?<="(?<secret>[^"\\\r\n]{4,200})"\.equals\()[ \t]{0,4}(?<key>[\w.]{0,40}(?:pass|pwd|secret|token|key)\w{0,20})(?:\(\))?\)/i,
    reach: [240, 80]
  },
  {
    ...password2,
    id: "generic-assigned-several",
    label: "a password, token or key that is assigned together with others",
    keywords: names.flatMap(
      (name3) => [` = "`, ` = '`, " = (", ") = (", "] = [", ") = [", `) = "`, ` := "`].map((mark5) => name3 + mark5)
    ),
    // `user, password = "svc", "\u2026"`
    pattern: new RegExp(
      String.raw`(?:${names.join("|")})(?<=[\s,](?<key>[\w$.]{1,40}))(?:${[3, 2, 1].map(tuple).join("|")})${opening2}(?<secret>[^"'\\\r\n]{4,200})(?=["'])`,
      "i"
    ),
    reach: [160, 640]
  }
];

// src/rules/generic-prose.ts
var mark2 = "[`\"'*]{0,3}";
var secret3 = String.raw`(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])(?<secret>[^\s\x60"'*<>{}$,;()\[\]][^\s\x60"'*<>{}$,;()\[\]]{4,64}[^\s\x60"'*<>{}$,;()\[\].:?])`;
var end = String.raw`(?=[\x60"'*.,:;)?]{0,4}(?:\s|$))`;
var some = String.raw`[\w.'"/@\xc3-]{1,24}`;
var term = /^(?:rfc|iso|sha|md5|aes|rsa|oauth|saml|base|utf|ascii|http|ftp|ssh|tls|firefox|chrome|windows|macos|python|node|php|v?\d+[.\dx-]*)[\w.-]{0,6}$|:\/\/|^[./~#]|^\d+[\w%-]{0,12}$|\.\w{2,4}$|@[\w-]+\.\w/i;
var proveTold = (value2) => term.test(value2) ? "invalid" : "unknown";
var about = [
  "for",
  "of",
  "to",
  "on",
  "f\xC3\xBCr",
  "fuer",
  "vom",
  "von",
  "pour",
  "para",
  "del",
  "de",
  "do",
  "da",
  "di",
  "du",
  "al"
];
var things = [
  "password",
  "passwort",
  "kennwort",
  "passphrase",
  "mot de passe",
  "senha",
  "has\xC5\x82o",
  "contrase\xC3\xB1a"
];
var tokens = ["token", "secret", "api key", "api-key", "access key"];
var told = (words4) => new RegExp(
  String.raw`(?<key>${words4.join("|")})[ \t](?:${about.join("|").replaceAll("\xC3\xBC", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est|es|=)[ \t]{1,3}|:[ \t]{0,3})${mark2}${secret3}${end}`,
  "i"
);
var announced = ["password is:", "password is the following", "password is as follows", "passwort lautet:"];
var toldBelow = (words4) => new RegExp(
  String.raw`(?:(?<key>${words4.join("|")})[ \t](?:${about.join("|").replaceAll("\xC3\xBC", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est))?|pass(?:word|wort) (?:is|lautet)(?: the following| as follows)?(?: \([^()\r\n]{2,60}\))?):[ \t]{0,4}\r?\n(?:[ \t]{0,4}\r?\n)?(?:[ \t]{0,4}[\x60~]{3}\w{0,8}[ \t]{0,4}\r?\n)?[ \t]{0,8}(?:[>*-][ \t])?${mark2}${secret3}${mark2}[ \t]{0,4}(?:\r?\n|$)`,
  "i"
);
var keywordsOf = (words4) => words4.flatMap((word4) => about.map((preposition) => `${word4} ${preposition} `));
var proseRules = [
  {
    ...password2,
    id: "generic-told-password",
    label: "a password that a sentence tells",
    keywords: keywordsOf(things),
    // "The password for the portal is \u2026"
    pattern: told(things),
    check: proveTold
  },
  {
    ...token,
    id: "generic-told-token",
    label: "a token or key that a sentence tells",
    keywords: keywordsOf(tokens),
    pattern: told(tokens),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-told-password-below",
    label: "a password on the line below the sentence that tells of it",
    keywords: [...keywordsOf(things), ...announced],
    pattern: toldBelow(things),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-used-password",
    label: "a password that a sentence tells",
    keywords: ["as password", "as the password", "als passwort", "als kennwort"],
    // "Use `\u2026` as the password"
    pattern: new RegExp(
      `(?:as (?:the )?password|als (?:pass|kenn)wort)(?<=[\`"']${secret3}[\`"'] (?:as (?:the )?password|als (?:pass|kenn)wort))`,
      "i"
    ),
    check: proveTold,
    reach: [120, 24]
  },
  {
    ...password2,
    id: "generic-told-login",
    label: "a login that a sentence tells",
    keywords: [
      ...["login: ", "login is ", "login with ", "log in with ", "credentials: ", "creds: ", "zugangsdaten: "],
      ...["zugang: ", "page with ", "portal with ", "site with ", "login as ", "log in as ", "sign in as "]
    ],
    // "Login: anna / \u2026", "credentials: anna:\u2026"
    pattern: new RegExp(
      String.raw`(?:(?:log(?: ?in)?|credentials|creds|zugang(?:sdaten)?)(?:: | is | with )|(?:log|sign) ?in as |(?:page|portal|site) with (?<=(?:log|sign)(?:ged|s)? ?in[^\r\n.;]{0,48} with ))${mark2}[\w.@+-]{2,40}${mark2}(?: / |:| (?:with|and|using) )${mark2}${secret3}${end}`,
      "i"
    ),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-changed-password",
    label: "a password that a message says it was changed to",
    keywords: [
      ...["password to ", "passwort auf ", "kennwort auf ", "password is now ", "passwort ist jetzt ", "pw to "],
      ...["password on ", "password for ", "password of ", "new password ", "new db password ", "new root password "]
    ],
    // "I have set your password to \u2026", "Passwort auf \u2026 ge\u00e4ndert"
    pattern: new RegExp(
      String.raw`(?:(?<key>password|pw) (?:(?:(?:on|for|of) [\w.@-]{1,40} )?to|is now)(?<=(?:set|chang|reset|updat|rotat|mad|is now)[^\r\n.!?]{0,88})|(?<=use (?:the )?)new (?:[\w-]{1,12} )?password|(?:pass|kenn)wort (?:auf|ist jetzt)) ${mark2}${secret3}${end}`,
      "i"
    ),
    check: proveTold,
    reach: [96, 120]
  },
  {
    ...password2,
    id: "generic-told-user",
    label: "a login that a message tells",
    keywords: [
      "/ password ",
      ", password ",
      "and password ",
      "with password ",
      "/ passwort ",
      "und passwort ",
      ", passwort "
    ],
    // "user anna / password \u2026"
    pattern: new RegExp(
      String.raw`(?:/|,|and|with|und) pass(?:word|wort)(?<=(?:user(?:name)?|login|account|benutzer)(?: is| ist)?:? ${mark2}[\w.@+-]{2,40}${mark2} ?(?:/|,|and|with|und) pass(?:word|wort)) (?:is )?${mark2}${secret3}${end}`,
      "i"
    ),
    check: proveTold,
    reach: [120, 120]
  },
  {
    ...password2,
    id: "generic-told-pair",
    label: "a login that a note tells",
    keywords: ["/ password", "/password", "/ pass", "/pass", "/ pw", "/pw", "/ passwort", "/passwort"],
    // "login / password: anna / \u2026"
    pattern: new RegExp(
      String.raw`/ ?(?:password|passwort|passwd|pass|pw)(?<=(?:user(?:name)?|login|benutzer|id) ?/ ?\w{2,8})(?: ?[:=]| (?:is|are))[ \t]{1,3}${mark2}[\w.@+-]{2,40}${mark2} ?/ ?${mark2}${secret3}${end}`,
      "i"
    ),
    check: proveTold
  },
  {
    ...password2,
    id: "generic-headed-password",
    label: "a password below its heading",
    keywords: things.flatMap((word4) => [":", "", "**:", ":**", "**"].map((end2) => `${word4}${end2}
`)),
    // "Password:", and the value on the next line
    pattern: new RegExp(
      String.raw`(?:${things.join("|")})[:*]{0,3}\n(?<=(?<![^\n])(?:#{1,5} |[-*] )?[*]{0,2}(?:[\w-]{1,20} ){0,2}(?<key>${things.join("|")})[:*]{0,3}\n)(?:[-=~^]{3,40}\n|[ \t]{0,4}\n)?[ \t]{0,8}${mark2}${secret3}${mark2}[ \t]{0,4}(?:\r?\n|$)`,
      "i"
    ),
    check: proveTold
  }
];

// src/rules/generic-records.ts
var secretName = String.raw`(?<key>[\w.-]{0,40}(?:pass|pwd|secret|token|api_?key)[\w.-]{0,40})`;
var recordRules = [
  {
    ...password2,
    id: "generic-stack-argument",
    label: "a password or key as a parameter that a stack is made with",
    keywords: ["parameterkey"],
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html
    pattern: new RegExp(
      String.raw`ParameterKey["']?[ \t]{0,4}[:=][ \t]{0,4}["']?${secretName}["']?,\s{0,40}["']?ParameterValue["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<secret>[^\s"',{}]{3,400})`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-application-parameter",
    label: "a password or key as a parameter of a .NET application's host",
    keywords: ["addparameter("],
    // https://learn.microsoft.com/dotnet/aspire/fundamentals/external-parameters
    pattern: new RegExp(
      String.raw`AddParameter\(\s{0,40}"${secretName}",\s{0,40}(?:value:[ \t]{0,4})?"(?<secret>[^"\r\n]{3,400})"`,
      "i"
    )
  },
  {
    ...password2,
    id: "generic-created-account",
    label: "a password that an account of Jenkins is made with",
    keywords: ["createaccount("],
    // https://javadoc.jenkins.io/hudson/security/HudsonPrivateSecurityRealm.html
    pattern: /createAccount\((?<=realm[\s\S]{0,300})\s{0,8}["'][\w.@-]{1,60}["'],\s{0,8}["'](?<secret>[^"'\r\n]{3,200})(?=["'])/i,
    reach: [320, 320]
  },
  {
    ...password2,
    id: "generic-ascii-text",
    label: "a key in a statement of Junos",
    keywords: ["ascii-text"],
    // What begins with a dollar is sealed. https://www.juniper.net/documentation/us/en/software/junos/vpn-ipsec/
    pattern: /(?<key>pre-shared-key|secret|password|key)[ \t]{1,4}ascii-text[ \t]{1,4}["']?(?<secret>[^\s"';$][^\s"';]{3,200})/i
  },
  {
    ...password2,
    id: "generic-network-key",
    label: "a key of a wireless network",
    keywords: ["option key", "option sae_password", "psk="],
    // https://openwrt.org/docs/guide-user/network/wifi/basic https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf
    pattern: /(?:option (?:encryption|ssid) [^\r\n]{1,60}\r?\n(?:[ \t]{1,8}option [^\r\n]{1,80}\r?\n){0,6}[ \t]{1,8}option (?:key|sae_password) |ssid="[^"\r\n]{1,32}"[ \t]{0,8}\r?\n(?:[ \t]{0,8}\w{2,24}=[^\r\n]{1,80}\r?\n){0,6}[ \t]{0,8}psk=)["'](?<secret>[^"'\r\n]{8,63})(?=["'])/,
    reach: [480, 96]
  },
  {
    ...password2,
    id: "generic-image-login",
    label: "a password that images are copied with",
    keywords: ["--dest-creds", "--src-creds", "--creds"],
    // https://github.com/containers/skopeo
    pattern: /--(?:dest-|src-)?(?<key>creds)(?:=|[ \t]{1,4})["']?[\w.$+-]{1,80}:(?<secret>[^\s"'$:]{3,400})/
  },
  {
    ...password2,
    id: "generic-inline-string",
    label: "a password or key in the configuration of Envoy",
    keywords: ["inline_string:"],
    // https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/base.proto#config-core-v3-datasource
    pattern: new RegExp(
      String.raw`${secretName}:[ \t]{0,4}(?:\r?\n[ \t]{1,60}|\{[ \t]{0,4})inline_string:[ \t]{1,4}["']?(?<secret>[^\s"'{}]{3,400})`,
      "i"
    ),
    reach: [160, 8]
  },
  {
    ...token,
    id: "generic-channel-token",
    label: "a token in the address of a channel of packages",
    keywords: ["/t/"],
    // Files stand at such addresses, too. https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-packages
    pattern: /\/(?<key>t)\/(?<=:\/\/[\w.-]{3,100}(?::\d{2,5})?\/t\/)(?:(?<=(?:conda|mamba|quetz|channels[ \t]{0,2}[:=]|channel_alias)[\s\S]{0,200})|(?=[\w-]{16,200}\/[\w./-]{0,100}(?:conda|noarch|repodata|(?:linux|osx|win)-(?:64|arm64|aarch64))))(?<secret>[\w-]{16,200})(?=\/[\w-])/i,
    reach: [320, 320]
  },
  {
    ...password2,
    id: "generic-database-call",
    label: "a password that MATLAB signs in to a database with",
    keywords: ['database("', "database('"],
    // https://www.mathworks.com/help/database/ug/database.html
    pattern: /(?<![\w.])database\((?<quote>["'])[\w.-]{1,60}\k<quote>,[ \t]{0,4}\k<quote>[\w.@-]{1,60}\k<quote>,[ \t]{0,4}["'](?<secret>[^"'\r\n]{4,200})(?=["'])/
  },
  {
    ...token,
    id: "generic-cookie-row",
    label: "a session or token in a file of cookies",
    keywords: ["	true	/", "	false	/"],
    // https://curl.se/docs/http-cookies.html
    pattern: /\t(?:TRUE|FALSE)\t\/[^\t\r\n]{0,80}\t(?:TRUE|FALSE)\t\d{1,19}\t(?<key>[\w.-]{0,40}(?:auth|token|session|sess_?id|jwt|remember)[\w.-]{0,40})\t(?<secret>[\w.%~+/=-]{16,2000})(?=\r?\n|$)/i,
    reach: [8, 240]
  }
];

// src/rules/generic-sections.ts
var words2 = ["passwords", "secrets", "tokens", "api_keys", "api-keys", "apikeys", "credentials", "creds"];
var container = String.raw`(?<![\w./@-])(?<key>[\w.-]{0,30}(?:${words2.join("|")}))`;
var entry2 = String.raw`["']?(?<entry>[\w.@-]{1,60})["']?`;
var most = 12;
var types = ["object", "class", "enum", "struct", "module", "interface"];
var ending2 = (marks2) => words2.flatMap((word4) => marks2.map((mark5) => word4 + mark5));
var otherEntry = /user|login|account|e-?mail|host|url|uri|addr|endpoint|region|domain|tenant|(?:^|[_.-])(?:name|id|type|kind|file|path|dir|mode|version|provider|enabled|ttl|label|title|text|description|color|colour|size|format|issuer|audience|scope|store|ref|public\w*|integrity|checksum|digest|hash|sha\d{0,3}|resolved|etag|fingerprint)s?$/i;
var namedEntry = /secret|token|key|pass|pwd|cred|auth/i;
var indentOf = (line2) => /^[ \t]*/.exec(line2)[0].length;
function isOwnEntry(head3, own2) {
  const [first = "", ...lines2] = head3.split("\n").slice(0, -1);
  const outer = indentOf(first);
  const inner = Math.min(...lines2.filter((line2) => line2.trim() !== "").map(indentOf), own2);
  return inner > outer && own2 === inner;
}
function proveEntry(value2, { groups }) {
  if (namedEntry.test(groups["entry"] ?? "") || otherEntry.test((groups["entry"] ?? "").replace(/([a-z\d])([A-Z])/g, "$1_$2")) || !/\d/.test(value2) || /^[\d.,:%-]+\w{0,3}$|^[./#~@]|:\/\//.test(value2))
    return "invalid";
  const isDrawn4 = value2.length >= 16 && hasRandomLook(value2) && !hasNameLook(value2);
  return isDrawn4 || /(?:passwords|secrets|credentials|creds)$/i.test(groups["key"] ?? "") ? "unknown" : "invalid";
}
function proveIndented(value2, match) {
  const head3 = match.groups["head"] ?? "";
  const own2 = indentOf(head3.slice(head3.lastIndexOf("\n") + 1));
  return isOwnEntry(head3, own2) ? proveEntry(value2, match) : "invalid";
}
var sectionRules = [
  {
    ...token,
    id: "generic-section-entry",
    label: "a password, token or key in a section of them",
    keywords: ending2(["]\n", "]\r\n"]),
    // TOML and INI.
    pattern: new RegExp(
      String.raw`(?<=\[${container}\][ \t]{0,4}\r?\n(?:(?![\[#;])[^\r\n]{0,200}\r?\n){0,${most}}[ \t]{0,8}${entry2}[ \t]{0,4}=[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<>#;][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[;#\r\n]|$))`,
      "i"
    ),
    check: proveEntry,
    reach: [48, 1400]
  },
  {
    ...token,
    id: "generic-indented-entry",
    label: "a password, token or key in a map of them",
    keywords: ending2([":\n", ":\r\n"]),
    // YAML.
    pattern: new RegExp(
      String.raw`(?<=(?<head>(?<![^\n])[ \t]{0,20}${container}:[ \t]{0,4}\r?\n(?:[ \t]{1,40}[^\s-][^\r\n]{0,200}\r?\n){0,${most}}[ \t]{1,40}${entry2}:[ \t]{1,4}["']?))(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
      "i"
    ),
    check: proveIndented,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-map-entry",
    label: "a password, token or key in an object of them",
    keywords: ending2(['": {', '":{', ": {", " = {", " = @{", "={", "': {", "' => [", '" => [']),
    // JSON, HCL, JavaScript, Python, PHP; all entries before it are texts or numbers.
    pattern: new RegExp(
      String.raw`(?<=${container}["']?[ \t]{0,4}(?::|=>?)[ \t]{0,4}@?[{[]\s{0,40}(?:["']?[\w.@-]{1,60}["']?\s{0,4}(?::|=>?)\s{0,4}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|[\w.-]{1,20}),?\s{1,60}){0,${most}}${entry2}\s{0,4}(?::|=>?)\s{0,4}["'])(?<secret>[^"'\\\s{}$<>]{6,200})(?=["'])`,
      "i"
    ),
    check: proveEntry,
    reach: [48, 1400]
  },
  {
    ...token,
    id: "generic-class-entry",
    label: "a password, token or key in a class of them",
    keywords: types.flatMap(
      (type) => ["passwords", "secrets", "tokens", "apikeys", "credentials"].map((word4) => `${type} ${word4}`)
    ),
    // Kotlin, Swift, C#, Python, TypeScript: `object Secrets { const val DB = "\u2026" }`
    pattern: new RegExp(
      String.raw`(?<=\b(?:${types.join("|")})[ \t](?<key>passwords|secrets|tokens|apikeys|credentials)[^\r\n{}:"']{0,60}(?::[^\r\n{]{0,60})?(?:\s{0,20}\{)?\s{0,60}(?:[^\r\n{}]{0,200}\r?\n){0,${most}}[^\r\n{}="']{0,60}(?<![\w.])(?<entry>\w{1,60})(?:[ \t]?:[ \t]?\w{1,16})?[ \t]{0,4}=[ \t]{0,4}@?["'])(?<secret>[^"'\\\s{}$<>]{6,200})(?=["'])`,
      "i"
    ),
    check: proveEntry,
    reach: [24, 1400]
  }
];

// src/rules/generic-stores.ts
var blank2 = String.raw`[ \t]{1,4}`;
var words3 = "pass|pwd|secret|token|key|cred|auth";
var value = String.raw`["']?(?<secret>[^\s"'\x60|;<>&$-][^\s"'\x60|;<>&]{2,400})`;
var upTo = (flag3) => String.raw`\b[^\r\n|]{0,240}?[ \t]${flag3}(?:${blank2}|=)`;
var lines = (end2) => String.raw`(?:${end2}[^\r\n]{0,200}\r?\n){0,10}?`;
var nameLine = String.raw`[ \t]{0,24}["']?name["']?[ \t]{0,40}[:=]`;
var othersName = String.raw`(?!(?:(?!${nameLine}|[^\r\n]{0,200}\{[ \t]{0,4}\r?\n)[^\r\n]{0,200}\r?\n){0,10}?${nameLine}(?:(?!\/\/|#|\/\*|pass|pwd|token)[^\r\n]){0,160}(?:user|user-?name|login|end-?point|host|host-?name|server-?name|url|uri|port|region|(?<![A-Za-z])id)["')\]},]{1,6}[ \t]{0,4}\r?\n)`;
var stores = [
  // https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html
  [["put-parameter"], String.raw`put-parameter(?=[^\r\n]{0,400}(?:SecureString|${words3}))${upTo("--value")}`],
  // https://learn.microsoft.com/cli/azure/keyvault/secret
  [["keyvault secret set"], `keyvault secret set${upTo("--value")}`],
  // https://docs.databricks.com/aws/en/dev-tools/cli/reference/secrets-commands
  [["secrets put"], `secrets put(?:-secret)?${upTo("--string-value")}`],
  // https://cli.github.com/manual/gh_secret_set
  [["gh secret set"], `gh secret set(?:${upTo("--body")}|\\b[^\\r\\n|]{0,240}?[ \\t]-b[ \\t=]{0,4})`],
  // https://learn.microsoft.com/cli/azure/pipelines/variable-group/variable
  [
    ["variable create", "variable update"],
    String.raw`pipelines (?:variable-group )?variable (?:create|update)(?=[^\r\n]{0,400}(?:--(?:is-)?secret[ =]["']?true|--name[ =]["']?[\w.-]{0,40}(?:${words3})))${upTo("--value")}`
  ],
  // https://docs.gitlab.com/cli/variable/
  [["variable set"], String.raw`variable set${blank2}[\w-]{0,40}(?:${words3})[\w-]{0,40}${blank2}`],
  // https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/
  [
    ["--from-literal"],
    String.raw`create secret\b[^\r\n|]{0,300}?--from-literal[ =]["']?(?!user|login|host|port|url|endpoint|region|name|email|database|db=)[\w.-]{1,60}=`
  ],
  // https://developer.hashicorp.com/vault/docs/commands/kv/put
  [
    ["vault kv put", "vault kv patch", "vault write"],
    String.raw`vault (?:kv (?:put|patch)|write)${blank2}(?:-[\w=.-]{1,60}${blank2}){0,4}(?!auth/|sys/|pki)\S{1,120}${blank2}(?:[\w.-]{1,40}=[^\s=]{1,120}${blank2}){0,4}value=`
  ],
  [["operator unseal "], String.raw`vault operator unseal${blank2}(?:-[\w=.:/-]{1,60}${blank2}){0,3}`],
  // https://www.npmjs.com/package/npm, `npm config set //registry/:_authToken \u2026`
  [["_authtoken "], `_authToken${blank2}`],
  // https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
  [
    ["mc alias set", "mc config host add"],
    String.raw`mc (?:alias set|config host add)${blank2}\S{1,60}${blank2}\S{1,120}${blank2}\S{1,128}${blank2}`
  ],
  // https://learn.microsoft.com/aspnet/core/security/app-secrets
  [["user-secrets set"], String.raw`user-secrets set${blank2}["']?[\w:.-]{0,80}(?:${words3})[\w.-]{0,40}["']?${blank2}`]
];
var storeRules = [
  {
    ...password2,
    id: "generic-stored-secret",
    label: "a secret that a command puts into a store",
    keywords: stores.flatMap(([keywords]) => keywords),
    pattern: new RegExp(`(?:${stores.map(([, before]) => before).join("|")})${value}`, "i"),
    reach: [320, 720],
    check: (value2) => /^(?:file|fileb|https?|env):/.test(value2) ? "invalid" : "unknown"
  },
  {
    ...password2,
    id: "generic-oracle-login",
    label: "a password that Oracle's tools sign in with",
    keywords: [
      ...["sqlplus", "sqlldr ", "impdp ", "expdp ", "rman "],
      ...["connect target ", "connect catalog ", "connect auxiliary ", "connect sys/", "connect system/"],
      "@//"
    ],
    // https://docs.oracle.com/en/database/oracle/oracle-database/23/rcmrf/CONNECT.html
    pattern: new RegExp(
      String.raw`(?:(?<![\w-])(?:sqlplus|sqlldr|impdp|expdp|rman)${blank2}(?:-\w{1,4}${blank2}|target${blank2}|userid=){0,3}|connect${blank2}(?:(?:target|catalog|auxiliary)${blank2})?|(?<![\w/.:@-])(?=[\w$#]{1,30}/[^\s/@]{2,80}@//[\w.-]{1,80}(?::\d{2,5})?/))["']?[^\s:"'$%/]{1,60}/(?<secret>[^\s"'\x60|;<>$&%{/@-][^\s"'\x60|;<>/@]{1,80})(?=@|["']?(?:[ \t][\w@]|[ \t]{0,4}[\r\n]))`,
      "i"
    ),
    reach: [140, 240]
  },
  {
    ...password2,
    id: "generic-stored-value",
    label: "a secret that a command puts into a store of keys and values",
    keywords: ["consul kv put", "etcdctl put", "etcdctl set", "appconfig kv set"],
    // https://developer.hashicorp.com/consul/commands/kv/put, https://etcd.io/docs/latest/dev-guide/interacting_v3/
    pattern: new RegExp(
      String.raw`(?:consul kv put|etcdctl (?:put|set)|appconfig kv set\b[^\r\n|]{0,160}?--key)${blank2}(?:-[\w=:/.-]{1,60}${blank2}){0,4}["']?(?<key>[\w./:-]{0,120}(?:${words3})[\w.-]{0,40})["']?${blank2}(?:--value${blank2})?${value}`,
      "i"
    ),
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-written-secret",
    label: "a secret that a command writes into a file named after it",
    keywords: ['echo "', "echo '", "echo -", "printf '", 'printf "'],
    pattern: /(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?["']?(?<secret>[^\s"'|;<>&$%{}-][^\s"'|;<>&${}]{5,200})["']?[ \t]{0,4}>{1,2}[ \t]{0,4}["']?[^\s"'|;&]{0,120}(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api_?key)/i,
    reach: [8, 480]
  },
  {
    ...password2,
    id: "generic-piped-secret",
    label: "a secret that a command is given through a pipe",
    keywords: [
      ...["secret set", "secret put", "secret create", "secrets set", "secrets create", "secrets versions add"],
      ...["env add", "| kinit", "|kinit", "| realm join", "| keepassxc-cli", "| passwd ", "| sudo passwd "]
    ],
    pattern: new RegExp(
      String.raw`(?:echo|printf)${blank2}(?:-[en]{1,2}${blank2})?${value.replace("&]{2,400}", String.raw`&\\]{2,400}`)}(?:\\n[^\s"'|]{0,400})?["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo|npx)${blank2})?(?:kinit\b|keepassxc-cli\b|realm${blank2}join\b|passwd${blank2}(?=\S)|[\w./-]{1,20}(?:${blank2}[\w./@:=-]{1,40}){0,3}${blank2}(?:secrets?|env)${blank2}(?:set|put|create|add|versions add)\b)`,
      "i"
    ),
    reach: [480, 40]
  },
  {
    ...password2,
    id: "generic-vault-template",
    label: "a secret that a template puts into a vault",
    keywords: ["vaults/secrets", 'azurerm_key_vault_secret"'],
    // Tenants, clients and subscriptions are kept there as well, whose ids are GUIDs. Bicep and ARM: https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets; Terraform: https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret
    pattern: new RegExp(
      String.raw`(?:vaults/secrets(?:@[\w-]{8,24})?["'][^\r\n]{0,80}\r?\n${othersName}${lines(String.raw`(?!\}|[ \t]{0,16}["']?type["']?:|resource )`)}[ \t]{0,24}["']?properties["']?:[ \t]{0,4}\{\s{1,40}(?:["']?contentType["']?:[^\r\n]{0,80}\r?\n\s{0,40})?["']?value["']?:|azurerm_key_vault_secret"[ \t]{1,4}"[\w-]{1,80}"[ \t]{0,4}\{[ \t]{0,8}\r?\n${othersName}${lines(String.raw`(?!\})`)}[ \t]{1,8}value[ \t]{0,40}=)[ \t]{0,4}["'](?!\[|@Microsoft|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}["'])(?<secret>[^"'\r\n]{4,400})(?=["'])`,
      "i"
    ),
    reach: [8, 1400]
  }
];

// src/rules/table-values.ts
var digest2 = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
var passwordName2 = /pass(?:word|wd|wort)?|pwd|^pw$|kennwort|senha|contrase|wachtwoord|has(?:lo|\xc5)/i;
var address = /^<?0x[\da-f]{40}>?$/i;
var uuid3 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var isDigest = (name3, value2) => passwordName2.test(name3) && digest2.test(value2);
var ownerName = /user|login|ssid|network|e-?mail|host|url|server|account|name|owner|service|device|database|\bdb\b|site|client|domain|benutzer|konto|usuario|usu\xc3\xa1rio|utilisateur|gebruiker|utente|naam|nom(?:bre)?$|key[ _]?id/i;
function pickColumn(head3) {
  const [names2 = "", ...rows] = head3.split(/\r?\n/);
  const cells = rows.at(-1) ?? "";
  const unquoted = cells.replaceAll(/"[^"]*"/g, "");
  for (const mark5 of [",", ";", "	"]) {
    const columns = names2.split(mark5).map((column2) => column2.replaceAll('"', "").trim());
    const at = unquoted.split(mark5).length - 1;
    const name3 = columns[at] ?? "";
    if (columns.length > 1 && (passwordName2.test(name3) || /(?:key|token|secret)$/i.test(name3))) {
      const before = unquoted.split(mark5).slice(0, at);
      const isRow = at > 1 && before.every((cell2, place) => cell2.trim() !== "" && cell2.trim() === columns[place]);
      return { name: name3, isRow, others: columns.toSpliced(at, 1), mark: mark5, place: at };
    }
  }
  return { name: names2, isRow: false, others: [], mark: ",", place: 0 };
}
var isNumber = (cell2) => /^-?\d{1,15}(?:\.\d{1,9})?$/.test(cell2);
function proveColumn(value2, { groups, window, start }) {
  const head3 = groups["head"] ?? "";
  const { name: name3, isRow, others: others2 } = pickColumn(head3);
  const next = window.indexOf("\n", start + head3.length + value2.length) + 1;
  const isEachRow = isRow && next > 0 && window.startsWith(head3.slice(head3.lastIndexOf("\n") + 1), next);
  return isEachRow || isDigest(name3, value2) || others2.some(isNumber) || !others2.some((other4) => ownerName.test(other4)) ? "invalid" : "unknown";
}
var isAmongRows = (window, start, end2) => /\n[ \t]{0,8}\|[^\n]{0,400}\n$/.test(`
${window.slice(Math.max(0, start - 400), start)}`) && !/^[ \t]{0,8}\|?[ \t:|-]{3,300}\r?\n/.test(window.slice(end2 + 1));
function proveMarkdown(value2, { window, start }) {
  const end2 = window.indexOf("\n", start);
  return isDigest(window.slice(start, end2), value2) || isAmongRows(window, start, end2) ? "invalid" : "unknown";
}
var secretColumn = /(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)_?(?:(?:access_?)?key|value|(?:plain|clear)(?:_?text)?|text|raw|prod|dev|live|\d{1,2})?$/i;
var otherColumn = /crypt|hash|digest|csrf|xsrf|forgery|public|salt/i;
var otherKey2 = /(access|shared|subscription|master|private|signing|encryption|licen[cs]e)|(account|search|maps|functions?|host|storage|workspace)_?key/i;
var joined2 = /^[a-z\d]{1,12}(?:[-_.][a-z\d]{1,12}){2,20}$/;
var isDrawnKey = (name3, value2) => {
  const [found, opening3] = otherKey2.exec(name3) ?? [];
  if (found === void 0 || /pass|pwd|secret|token|api_?key/i.test(name3)) return true;
  return value2.length >= 16 && /\d/.test(value2) && hasRandomLook(value2) && !hasNameLook(value2) && (uuid3.test(value2) || !joined2.test(value2)) && (opening3 !== void 0 || !/^[\da-f-]+$|^[\da-z]{1,32}$/i.test(value2));
};
function proveInserted(value2, { groups }) {
  const [columns = "", cells = ""] = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i);
  const before = cells.replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "").replaceAll(/\([^()]*\)/g, "").split(",").length - 1;
  const name3 = (columns.split(",")[before] ?? "").replaceAll(/["`[\]\s]/g, "");
  const isSecret = secretColumn.test(name3) && !otherColumn.test(name3);
  return isSecret && isDrawnKey(name3, value2) && !isDigest(name3, value2) && !address.test(value2) ? "unknown" : "invalid";
}
var coin = /^(?:(?:ibc|factory)\/|[\w.-]+\.(?:near|eth|sol)$)/i;
var mint = /^(?=.{32,44}$)(?:[1-9A-HJ-NP-Za-km-z]{43,44}$|[1-9A-HJ-NP-Za-km-z]*1{8})/;
function proveItem(value2, { groups }) {
  if (address.test(value2) || uuid3.test(value2) || coin.test(value2)) return "invalid";
  return /tokens$/i.test(groups["key"] ?? "") && mint.test(value2) ? "invalid" : "unknown";
}

// src/rules/table-rows.ts
var emptyCell = "(?:change|your|<|\\$|\\{|\\[|%|\\*\\*|x{4}|n/a|none|null|password|secret|see )";
var isEmptyCell = new RegExp(`^${emptyCell}`, "i");
var least = 4;
var most2 = 200;
var mostRows = 400;
function trimCell(text6, from, to) {
  let [begin, end2] = [from, to];
  while (begin < end2 && /[\s"`*]/.test(text6[begin])) begin++;
  while (end2 > begin && /[\s"`*]/.test(text6[end2 - 1])) end2--;
  return [begin, end2];
}
function findCell(text6, from, to, mark5, place) {
  let begin = from;
  let quoted2 = false;
  for (let at = from, cell2 = 0; at <= to; at++) {
    if (at < to && text6[at] === '"') quoted2 = !quoted2;
    if (at < to && (quoted2 || text6[at] !== mark5)) continue;
    if (cell2 === place) return trimCell(text6, begin, at);
    cell2++;
    begin = at + 1;
  }
  return void 0;
}
function listCells(rest, name3, mark5, place) {
  const spans = [];
  let line2 = rest.indexOf("\n") + 1;
  for (let row = 0; line2 > 0 && row < mostRows; row++) {
    const next = rest.indexOf("\n", line2);
    if (next === -1 && !/[^\s]/.test(rest.slice(line2))) break;
    const cell2 = findCell(rest, line2, next === -1 ? rest.length : next, mark5, place);
    if (!cell2) break;
    const value2 = rest.slice(...cell2);
    const isValue = value2.length >= least && value2.length <= most2 && !isEmptyCell.test(value2) && !isDigest(name3, value2);
    if (isValue && (mark5 !== "|" || !/\s/.test(value2))) spans.push(cell2);
    line2 = next + 1;
  }
  return spans;
}
function listColumn({ groups }, rest) {
  const { name: name3, others: others2, mark: mark5, place } = pickColumn(groups["head"] ?? "");
  return others2.length === 0 ? [] : listCells(rest, name3, mark5, place);
}
function listMarkdown({ window, end: end2, groups }, rest) {
  const start = end2 - (groups["secret"] ?? "").length;
  const before = window.slice(window.lastIndexOf("\n", start) + 1, start);
  return listCells(rest, "password", "|", before.split("|").length - 1);
}
function endOfText(text6, from) {
  for (let at = from + 1; at < text6.length; at++) {
    if (text6[at] === "\\") at++;
    else if (text6[at] === "'" && text6[at + 1] === "'") at++;
    else if (text6[at] === "'") return at + 1;
  }
  return text6.length;
}
function listTuples({ groups }, rest) {
  const cells = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i)[1] ?? "";
  let place = 0;
  let depth = 0;
  for (let at = 0; at < cells.length; at++) {
    if (cells[at] === "'") at = endOfText(cells, at) - 1;
    else if (cells[at] === "(") depth++;
    else if (cells[at] === ")") depth--;
    else if (cells[at] === "," && depth === 0) place++;
  }
  const spans = [];
  depth = 1;
  let cell2 = place;
  for (let at = 1; at < rest.length && spans.length < mostRows; at++) {
    const letter = rest[at];
    if (letter === "'") {
      const end2 = endOfText(rest, at);
      if (depth === 1 && cell2 === place) {
        const value2 = rest.slice(at + 1, end2 - 1);
        if (value2.length >= least && value2.length <= most2 && !isEmptyCell.test(value2) && !isDigest("password", value2))
          spans.push([at + 1, end2 - 1]);
      }
      at = end2 - 1;
    } else if (letter === "(") {
      depth++;
      if (depth === 1) cell2 = 0;
    } else if (letter === ")") depth--;
    else if (letter === "," && depth === 1) cell2++;
    else if (depth === 0 && !/[\s,]/.test(letter)) break;
  }
  return spans;
}
function listAligned(_match, rest) {
  const spans = [];
  for (const { 1: head3 = "", 2: value2, index } of rest.matchAll(
    /(\n[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40})([^\s|]{1,100})|\n/g
  )) {
    if (value2 === void 0) break;
    const begin = index + head3.length;
    if (value2.length > 4 && /\d/.test(value2)) spans.push([begin, begin + value2.length]);
  }
  return spans;
}

// src/rules/generic-tables.ts
var columnWords = [
  "password",
  "passwd",
  "passwort",
  "pwd",
  "passphrase",
  "kennwort",
  "senha",
  "mot_de_passe",
  "mot de passe",
  "contrasena",
  "contrase\xC3\xB1a",
  "wachtwoord",
  "haslo",
  "has\xC5\x82o",
  "secret_key",
  "secret key",
  "access key",
  "api_key",
  "apikey",
  "access_token",
  "auth_token",
  "api_token",
  "client_secret",
  "api_secret"
];
var shortWords = ["pass", "pw"];
var spelled = [...columnWords, ...shortWords];
var anyWord = [...columnWords, ...shortWords.map((word4) => `(?<![\\w -])${word4}`)].join("|");
var column = `[\\w .-]{0,24}(?:${anyWord})`;
var mostColumns = 10;
var perColumn = (define) => Array.from({ length: mostColumns }, (_, count2) => define(`{${count2}}`)).join("|");
var passed = "(?:[^\\r\\n]{1,300}\\r?\\n){0,5}?";
var placeholder3 = emptyCell;
var mark3 = "\\k<mark>";
var cell = `(?:"[^"\\r\\n]{0,200}"|(?:(?!${mark3})[^"\\r\\n]){0,200})`;
var separated = perColumn(
  (before) => `(?:"?[\\w .()-]{0,40}"?${mark3})${before}"?${column}"?(?:${mark3}(?:["\\w .()-]|${mark3})${before === "{0}" ? "{1,300})" : "{0,300})?"}\\r?\\n${passed}(?:${cell}${mark3})${before}"?`
);
var headLine = `(?=["\\w .()-]{0,300}(?<mark>[,;\\t])[^\\r\\n])(?=[^\\r\\n(){}=]{0,300}(?:${anyWord})"?[,;\\t\\r\\n])`;
var piped = perColumn(
  (before) => `\\|(?:[^|\\r\\n]{1,80}\\|)${before}[ \\t*]{0,8}${column}[ \\t*]{0,8}\\|[^\\r\\n]{0,300}\\r?\\n(?:[ \\t]{0,8}\\|[ \\t:|-]{3,300}\\r?\\n)?${passed}[ \\t]{0,8}\\|(?:[^|\\r\\n]{1,200}\\|)${before}[ \\t]{0,24}[\`*]{0,2}`
);
var inserted = perColumn(
  (before) => `(?:[^,()]{1,60},)${before}\\s{0,20}["\`[]?\\w{0,30}(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)\\w{0,20}["\`\\]]?\\s{0,20}(?:,[^()]{0,600})?\\)\\s{0,20}VALUES\\s{0,20}\\((?:\\s{0,20}(?:[NE]?'(?:[^'\\\\\\r\\n]|\\\\.|''){0,200}'|[^',()\\r\\n]{1,60}(?:\\([^()\\r\\n]{0,60}\\))?),)${before}\\s{0,20}[NE]?`
);
var item = `["'][^"'\\r\\n]{6,200}["'],?[ \\t]{0,4}\\r?\\n`;
var listName = String.raw`(?<key>[\w$.-]{0,40}(?:tokens|secrets|passwords|api_?keys|credentials))`;
var lineEnds3 = (words4) => words4.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
var tableRules = [
  {
    ...password2,
    id: "generic-column-password",
    label: "a password in a table",
    keywords: spelled.flatMap((word4) => [
      ...[",", ";", "	", '",', '";'].map((mark5) => word4 + mark5),
      ...lineEnds3([word4, `${word4}"`])
    ]),
    pattern: new RegExp(
      `^${headLine}(?<head>${separated})(?!${placeholder3})(?<secret>[^",;\\t\\r\\n]{4,200})(?=["',;\\t]|\\r?\\n|$)`,
      "im"
    ),
    check: proveColumn,
    further: listColumn,
    reach: [320, 700]
  },
  {
    ...password2,
    id: "generic-markdown-password",
    label: "a password in a table of Markdown",
    keywords: spelled.flatMap((word4) => [`${word4} |`, `${word4}|`, `${word4}** |`]),
    pattern: new RegExp(`^[ \\t]{0,8}(?:${piped})(?!${placeholder3})(?<secret>[^|\`*\\s]{4,200})(?=[ \\t\`*|])`, "im"),
    check: proveMarkdown,
    further: listMarkdown,
    reach: [320, 900]
  },
  {
    ...password2,
    id: "generic-inserted-password",
    label: "a password that a statement of SQL inserts",
    keywords: ["insert into"],
    pattern: new RegExp(
      `insert into\\s{1,8}[\\w.\`"[\\]]{1,80}\\s{0,20}\\((?<head>${inserted})'(?<secret>[^'\\r\\n]{4,200})(?=')`,
      "i"
    ),
    check: proveInserted,
    further: listTuples,
    reach: [8, 1200]
  },
  {
    ...token,
    id: "generic-token-list",
    label: "a token or key in a list",
    keywords: ["tokens", "secrets", "passwords", "keys", "credentials"].flatMap(
      (word4) => lineEnds3([`${word4} = [`, `${word4}: [`, `${word4}=[`, `${word4}":[`, `${word4}": [`, `${word4} = (`])
    ),
    pattern: new RegExp(
      String.raw`(?<=${listName}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(][ \t]{0,4}\r?\n(?:[ \t]{0,40}${item}){0,12}[ \t]{0,40}["'])(?<secret>[^"'\r\n]{8,200})(?=["'](?![ \t]{0,8}(?::|=>)))`,
      "i"
    ),
    check: proveItem,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-token-row",
    label: "a token or key in a list",
    keywords: ["tokens", "secrets", "passwords", "keys"].flatMap(
      (word4) => [' = ["', " = ['", '": ["', '":["', ': ["', ": ['", "': ['"].map((end2) => word4 + end2)
    ),
    // All but the first, which its name stands before.
    pattern: new RegExp(
      String.raw`(?<=${listName}["']?[ \t]{0,4}[:=][ \t]{0,4}\[(?:["'][^"'\r\n]{6,200}["'],[ \t]{0,4}){1,12}["'])(?<secret>[^"'\r\n]{8,200})(?=["'](?![ \t]{0,8}(?::|=>)))`,
      "i"
    ),
    check: proveItem,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-token-items",
    label: "a token or key in a list of YAML",
    keywords: lineEnds3(["tokens:", "secrets:", "passwords:", "api_keys:", "apikeys:"]),
    pattern: new RegExp(
      String.raw`(?<=${listName}:[ \t]{0,4}\r?\n(?:[ \t]{0,40}- ["']?[^"'\s#:]{6,200}["']?[ \t]{0,4}\r?\n){0,12}[ \t]{0,40}- ["']?)(?<secret>[^"'\s#:{}]{8,200})(?=["']?[ \t]{0,4}(?:\r?\n|$))`,
      "i"
    ),
    check: proveItem,
    reach: [72, 1400]
  },
  {
    ...token,
    id: "generic-only-item",
    label: "a token or key that a list below its name holds",
    keywords: lineEnds3(["token:", "secret:", "_key:", "apikey:", "-key:", "authorization:"]),
    // Headers in recorded requests.
    pattern: /(?:token|secret|[_-]key|apikey|authorization)(?<=(?:^|[\s"'])(?<key>[\w-]{3,60}))["']?:[ \t]{0,4}\r?\n[ \t]{0,60}- ["']?(?:(?:token|key|apikey)[ \t])?(?=[^\s"']{0,80}\d)(?<secret>[^\s"'#:{}&*!|>%@$-][^\s"'{}]{11,400})(?=["']?[ \t]{0,4}(?:\r?\n|$))/i,
    reach: [72, 560]
  },
  {
    ...token,
    id: "generic-row-secret",
    label: "a token, key or password in a row of two columns",
    keywords: ["password", "passwd", "secret", "token", "api_key", "api-key", "apikey", "access_key"].flatMap(
      (word4) => [",", ";", "	", '",', '";'].map((mark5) => word4 + mark5)
    ),
    pattern: /(?:passwd|password|secret|(?:api|access|auth|bearer|client)[_-]?(?:key|token)|secret[_-]?key)"?[,;\t](?<=(?:^|\n)"?(?<key>[\w.-]{3,60})"?[,;\t])"?(?=[^\s",;]{0,80}\d)(?<secret>[^\s",;{}()<>[\]]{8,200})(?="?[ \t]{0,4}(?:\r?\n|$))/i,
    check: proveItem
  },
  {
    ...password2,
    id: "generic-element-below",
    label: "a password, token or key in an element of XML",
    keywords: lineEnds3(["password>", "passwd>", "pwd>", "secret>", "token>", "apikey>", "api_key>", "api-key>"]),
    pattern: /<(?<key>[\w:.-]{2,60})>[ \t]{0,8}\r?\n[ \t]{0,60}(?<secret>[^\s<>&]{4,400})(?=[ \t]{0,8}\r?\n[ \t]{0,60}<\/)/
  },
  {
    ...password2,
    id: "generic-declared-password",
    label: "a password in a declaration of COBOL or ABAP",
    keywords: [" value '", ' value "'],
    pattern: / value ["'](?<=(?<key>[\w-]{0,30}(?:pass|pwd|secret|token|key)[\w-]{0,30})\s{1,40}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?X{1,40}(?:\(\d{1,4}\))?|TYPE[ \t]{1,4}\w{1,30})\s{1,40}value ["'])(?<secret>[^"'\r\n]{4,200})(?=["'])/i
  },
  {
    ...password2,
    id: "generic-moved-password",
    label: "a password in a statement of COBOL",
    keywords: ["move '", 'move "'],
    pattern: /move ["'](?<secret>[^"'\r\n]{4,100})["'][ \t]{1,4}to[ \t]{1,4}(?<key>[\w-]{0,30}(?:pass|pwd|secret|token)[\w-]{0,30})/i
  },
  {
    ...password2,
    id: "generic-sheet-password",
    label: "a password of a spreadsheet",
    keywords: ['.protect "', '.unprotect "', ".protect password", ".unprotect password"],
    // https://learn.microsoft.com/office/vba/api/excel.worksheet.protect
    pattern: /\.(?:un)?protect[ \t]{1,4}(?:password:=[ \t]{0,4})?"(?<secret>[^"\r\n]{3,200})(?=")/i
  },
  {
    ...password2,
    id: "generic-rowset-password",
    label: "a database password in a query over two servers",
    keywords: ["openrowset("],
    // https://learn.microsoft.com/sql/t-sql/functions/openrowset-transact-sql
    pattern: /openrowset\(\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8},\s{0,8}N?'[^'\r\n]{0,120}'\s{0,8};\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8};\s{0,8}N?'(?<secret>[^'\r\n]{3,100})(?=')/i
  },
  {
    ...password2,
    id: "generic-cell-password",
    label: "a password in a table of HTML",
    keywords: ["password", "passwort", "passwd", "passphrase"].flatMap(
      (word4) => ["</td>", "</th>", ":</td>", ":</th>", "</b></td>", "</dt>", "']</td>"].map((end2) => word4 + end2)
    ),
    pattern: /(?<key>password|passwort|passwd|passphrase)(?:'\])?:?(?:<\/b>)?<\/(?:td|th|dt)>\s{0,40}<(?:td|dd)(?: [^<>]{0,80})?>\s{0,40}(?:<\w{1,6}>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$]{5,100})(?=\s{0,40}<)/i,
    reach: [8, 400]
  },
  {
    ...password2,
    id: "generic-aligned-password",
    label: "a password in a table whose columns blanks align",
    keywords: ["  password", "	password", "  passwort", "  passwd"],
    // The second column, beside whose it is.
    pattern: /(?: {2}|\t)pass(?:word|wort|wd)(?<=(?<![^\n])[ \t]{0,12}(?:user(?:name)?s?|login|account|e?-?mail|host(?:name)?|server|service|benutzer|name)[ \t]{2,40}pass\w{2,4})(?:[ \t][^\r\n]{0,120})?\r?\n(?:[-=+ \t]{3,200}\r?\n)?[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40}(?=[^\s]{0,60}\d)(?<secret>[^\s|]{5,100})(?=[ \t]|\r?\n|$)/i,
    further: listAligned,
    reach: [120, 480]
  }
];

// src/rules/generic-used.ts
var given2 = String.raw`(?<=(?<![^\n])[ \t]{0,24}(?:(?:const|let|var|val|my|local|export|private|static|final|auto|string)[ \t]{1,4}){0,3}\$?\k<used>(?::[ \t]{0,2}\w{2,12})?(?<link>[ \t]{0,12}:?=[ \t]{0,12}[bru@]{0,2})\k<mark>(?<secret>(?=[^\s"']{0,60}\d)[^\s"'\x60\\$<>{}()]{6,200})(?<mark>["']?)[;,]?[ \t]{0,8}\r?\n[\s\S]{0,700})`;
var used = String.raw`(?<used>[A-Za-z_]\w{0,30})(?![\w.(\[])`;
var createPattern2 = (before, behind = "") => new RegExp(`(?:${before})${used}${behind}${given2}`, "i");
var namedVariable = /pass|pwd|secret|token|(?!^key$)key|cred|auth/i;
var proveGiven = (_value, { groups: { mark: mark5, link, used: used2 = "" } }) => !namedVariable.test(used2) && (mark5 !== "" || link === "=") ? "unknown" : "invalid";
var proveGivenToken = (value2, match) => /^[\w+/=.~:-]{12,}$/.test(value2) ? proveGiven(value2, match) : "invalid";
var headers = ["x-api-key", "api-key", "apikey", "x-auth-token", "private-token", "x-access-token", "x-token"];
var argument5 = String.raw`["'][\w.@+\\-]{1,60}["'],[ \t]{0,4}`;
var queries = ["appid=", "api_key=", "apikey=", "access_key=", "api-key=", "subscription-key="];
var joins = ["${", "{", '" + ', "' + ", '"+', "'+", '" . $', '".$', "' . $", "'.$"];
var hostStarts = [..."abcdefghijklmnopqrstuvwxyz0123456789{$%["];
var placed = String.raw`(?:[\w$.]{1,40}|["'][^"'\r\n]{1,120}["']),[ \t]{0,4}`;
var usedRules = [
  {
    ...token,
    id: "generic-given-token",
    label: "a token or key in a variable that a request signs in with",
    keywords: [
      ...["bearer ${", "bearer $", "bearer {", "bearer #{", 'bearer " + ', "bearer ' + ", 'bearer "+', "bearer '+"],
      ...['bearer " . $', "bearer ' . $", "api_key=", "apikey: ", "jwt.encode(", "jwt.sign("],
      ...headers.flatMap((name3) => [`${name3}": `, `${name3}': `, `${name3}: $`, `${name3}", `, `${name3}', `]),
      ...queries.flatMap((name3) => joins.map((join2) => name3 + join2))
    ],
    pattern: createPattern2(
      String.raw`bearer (?:#?\{|\$\{?|["'] ?\+ ?|["'] \. \$)|(?:${headers.join("|")})(?:["'][,:] |: \$)\{?|[?&](?:${queries.join("|")})(?:\$?\{|["'] ?(?:\+ ?|\. ?\$))(?!\w{0,29}id(?!\w))|(?:api_key=|apikey: )(?=\w{1,31} ?[,)}])|jwt\.(?:encode|sign)\((?:[\w.]{1,40}|\{[^{}\r\n]{0,80}\}),[ \t]{0,4}`
    ),
    check: proveGivenToken,
    reach: [1e3, 160]
  },
  {
    ...password2,
    id: "generic-given-password",
    label: "a password in a variable that a program signs in with",
    keywords: [
      ...["password=", "passwd=", "pwd=", "password: ", "pgpassword=$", "mysql_pwd=$", "sshpass -p", ' -p"$', " -p$"],
      ...["login(", "getconnection(", "basicauth(", "new pdo(", "mysqli(", "mysqli_connect("]
    ],
    // `connect(host, password=x)`, `login("anna", x)`, `mysql -p"$x"`
    pattern: createPattern2(
      String.raw`(?:password|passwd|pwd)=(?:["']?\$\{?|\{|'?["'] ?\+ ?|(?=[A-Za-z_]\w{0,30}[,)]))|password: (?=[A-Za-z_]\w{0,30} ?[,}])|mysql_pwd=["']?\$\{?|sshpass -p ?["']?\$\{?| -p["']?\$\{?|login\(${argument5}|getconnection\(${placed}${argument5}|basicauth\(${argument5}|(?:new pdo|mysqli(?:_connect)?)\(${placed}${argument5}\$?`
    ),
    check: proveGiven,
    reach: [1e3, 240]
  },
  {
    ...password2,
    id: "generic-given-login",
    label: "a password in a variable that becomes a part of an address",
    // What stands behind the variable: an address is in each hundredth line.
    keywords: [...hostStarts.map((start) => `}@${start}`), '+"@', "+'@", '+ "@', "+ '@", ":%s@"],
    // `"postgres://app:" + x + "@db1"`, `"app:%s@tcp(db1)", x`
    pattern: createPattern2(
      String.raw`:\/\/[\w.%+-]{1,60}:(?:[$#]?\{|["'] ?\+ ?)|:["'] \+ (?<=["'][\w.-]{1,40}:["'] \+ )|:%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?`,
      String.raw`(?=\}@| ?\+ ?["']@|(?<=%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?\w{1,31})[,)])`
    ),
    check: proveGiven,
    reach: [1e3, 240]
  },
  {
    ...password2,
    id: "generic-handed-password",
    label: "a password in a variable that a command is handed",
    keywords: ['echo "$', "echo $", "echo '$", "curl "],
    pattern: createPattern2(
      String.raw`echo ["']?\$\{?|curl\b[^\r\n|]{0,160}? -u ["']?[\w.@-]{1,60}:\$\{?`,
      String.raw`(?=(?<=-u ["']?[\w.@-]{1,60}:\$\{?\w{1,31})|\}?["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo -S|(?:sudo )?chpasswd|[\w-]{2,12} login|passwd --stdin|kinit))`
    ),
    check: proveGiven,
    reach: [1e3, 240]
  }
];

// src/rules/generic-users.ts
var holders = ["users", "accounts", "logins", "basicauth", "basic_auth", "userlist", "user_map", "usermap"];
var holder2 = String.raw`(?<![\w./@-])[\w$.-]{0,30}(?:${holders.join("|")})`;
var entry3 = String.raw`["']?[\w.@+-]{1,60}["']?`;
var text4 = String.raw`(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}')`;
var most3 = 12;
var withEnds = (marks2) => holders.flatMap((word4) => marks2.map((mark5) => word4 + mark5));
var field2 = String.raw`(?<![\w-])(?:id|uuid|guid|name|email|role|type|label)["']?\s{0,4}(?::|=>?)\s{0,4}["']`;
var chosen4 = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@]*[A-Z!#$%*+?^&@])[\w!#$%*+=?^&@~.:-]{8,64}$/;
var other3 = /^[A-Za-z]{1,12}\d{1,2}$|^(?:[A-Z][a-z]{1,15}[-_.]){1,4}\d{1,2}$|^[\da-fA-F-]{16,}$|^[A-Za-z]{1,5}[_-]|^[A-Za-z\d_-]{28}$|:\/\/|^[./~#@$]|^\d[\d.,:T-]{6,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}/;
var proveUser = (value2) => chosen4.test(value2) && !other3.test(value2) ? "unknown" : "invalid";
var userRules = [
  {
    ...password2,
    id: "generic-user-entry",
    label: "a password in a map of users",
    keywords: withEnds([
      "{",
      " {",
      ": {",
      ":{",
      " = {",
      " := map[string]string{",
      " = map[string]string{",
      "={",
      '": {',
      '":{',
      "': {",
      "' => [",
      '" => [',
      " => {"
    ]),
    // JSON, JavaScript, Python, Go, Ruby, PHP; all entries before it are texts.
    pattern: new RegExp(
      String.raw`(?<=${holder2}["']?[ \t]{0,4}(?::?=>?|:)?[ \t]{0,4}(?:map\[string\]string)?[{[]\s{0,40}(?:${entry3}\s{0,4}(?::|=>?)\s{0,4}${text4},?\s{1,60}){0,${most3}}${entry3}\s{0,4}(?::|=>?)\s{0,4}["'])(?<!${field2})(?<secret>[^"'\\\s{}<>]{8,64})(?=["'])`,
      "i"
    ),
    check: proveUser,
    reach: [48, 1e3]
  },
  {
    ...password2,
    id: "generic-user-pair",
    label: "a password in a list of users",
    keywords: withEnds([" = [", "=[", ": [", " = (", '": [']),
    // `users = [("anna", "\u2026"), ("bert", "\u2026")]`
    pattern: new RegExp(
      String.raw`(?<=${holder2}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(]\s{0,40}(?:[\[(]${text4},\s{0,8}${text4}[\])],\s{0,60}){0,${most3}}[\[(]${text4},\s{0,8}["'])(?<secret>[^"'\\\s{}<>]{8,64})(?=["']\s{0,4}[\])])`,
      "i"
    ),
    check: proveUser,
    reach: [48, 1e3]
  },
  {
    ...password2,
    id: "generic-user-line",
    label: "a password in a section of users",
    keywords: ["users:\n", "users:\r\n", "accounts:\n", "accounts:\r\n", "logins:\n", "logins:\r\n"],
    // YAML: each line below is a user and a text.
    pattern: new RegExp(
      String.raw`(?<=(?<![^\n])[ \t]{0,20}["']?[\w.-]{0,30}(?:users|accounts|logins):[ \t]{0,4}\r?\n(?:[ \t]{2,40}${entry3}:[ \t]{1,4}\S{1,64}[ \t]{0,4}\r?\n){0,${most3}}[ \t]{2,40}${entry3}:[ \t]{1,4}["']?)(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{7,63})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
      "i"
    ),
    check: proveUser,
    reach: [72, 1e3]
  }
];

// src/rules/generic-whole.ts
var isDrawn3 = (value2) => (value2.match(/[a-z](?=[A-Z])|[A-Z](?=[A-Z])/g)?.length ?? 0) > 2;
var isNoWord = (value2) => /\d|[!#$%^&*?+=~]/.test(value2) ? !/^(?:[a-z]{1,12}\d|\d+)$/i.test(value2) : (value2.length >= 16 || isDrawn3(value2)) && hasRandomLook(value2);
var check = (value2) => isNoWord(value2) ? "unknown" : "invalid";
var whole2 = { ...password2, whole: true, keywords: [], check };
var mark4 = String.raw`^(?:\xef\xbb\xbf)?`;
var remarks = String.raw`(?:[ \t]{0,8}(?:[#;][^\r\n]{0,200})?\r?\n){0,40}`;
var word3 = String.raw`(?:"[^"\s]{1,80}"|[^\s"#:=(){}]{1,120}|https?://[^\s"]{1,200})`;
var spaced = String.raw`${word3}[ \t]{1,40}(?:${word3}[ \t]{1,40})??"?(?<secret>[^\s"=:{}]{6,200})"?(?:[ \t]{1,40}[\d.*/-]{1,60})?`;
var colons = String.raw`(?!(?:sha\d{1,3}|md5):)[\w.@*+-]{1,80}:(?:[\w.@-]{1,80}:)?(?<secret>[^\s:"/$][^\s:"]{5,200})`;
var isWritten = (value2) => value2.length < 12 || /^[\w.@-]+:|^[<({]|:\/\/|::|->/.test(value2) || !hasRandomLook(value2) || hasNameLook(value2);
var path = /^(?:\.{1,2}\/|~\/|\/(?:nix|gnu|run|etc|var|home|usr|opt|mnt|srv|tmp|root|Users|private|proc|dev|secrets)\/)[\w./@+=-]+$/;
var checkAlone = (value2) => path.test(value2) || /[<>(){}:]/.test(value2) && isWritten(value2) ? "invalid" : check(value2);
function listLogins2(text6, line2) {
  const spans = [];
  for (const { index, groups, 0: all2 } of text6.matchAll(line2)) {
    const value2 = groups["secret"];
    const start = index + all2.lastIndexOf(value2);
    spans.push([start, start + value2.length]);
  }
  return spans;
}
function createLoginRule(id, login, source2) {
  const line2 = new RegExp(`^(?![#;])${login}[ \\t]{0,8}\\r?$`, "gm");
  const other4 = new RegExp(`^(?!\\s*(?:[#;].*)?$)(?!${login.replace("?<secret>", "?:")}[ \\t]{0,8}\\r?$).+$`, "m");
  return {
    ...whole2,
    id,
    label: "a password in a file of logins",
    pattern: new RegExp(`${mark4}${remarks}${login}[ \\t]{0,8}(?=\\r?\\n|$)`),
    check: (value2, { window }) => other4.test(window) ? "invalid" : check(value2),
    further: (_, rest) => listLogins2(rest, line2),
    source: source2
  };
}
var wholeRules = [
  {
    ...whole2,
    id: "generic-secret-file",
    label: "a password, token or key that a file holds alone",
    pattern: new RegExp(
      String.raw`${mark4}${remarks}\s{0,8}(?<quote>["']?)(?<secret>[^\s"'\x60\x00-\x1f]{6,1100})\k<quote>\s{0,16}$`
    ),
    check: checkAlone,
    source: "https://guides.rubyonrails.org/security.html#custom-credentials"
  },
  {
    ...whole2,
    id: "generic-key-file",
    label: "a key that a file holds alone",
    pattern: new RegExp(
      String.raw`${mark4}(?<secret>(?:[0-9A-Za-z+/]{60,76}\r?\n){1,60}[0-9A-Za-z+/]{1,76}={0,2})\s{0,16}$`
    ),
    check: (value2) => hasRandomLook(value2.replace(/\s+/g, "")) ? "unknown" : "invalid",
    source: "https://www.mongodb.com/docs/manual/tutorial/enforce-keyfile-access-control-in-existing-replica-set/"
  },
  createLoginRule("generic-login-file", spaced, "https://www.pgbouncer.org/config.html#authentication-file-format"),
  createLoginRule("generic-user-file", colons, "https://download.samba.org/pub/rsync/rsyncd.conf.5#secrets_file"),
  {
    ...whole2,
    id: "generic-curl-login",
    label: "a password in curl's settings",
    pattern: new RegExp(
      String.raw`${mark4}(?:[^\r\n]{0,300}\r?\n){0,60}?[ \t]{0,8}(?:-[uU]|(?:--)?(?:proxy-)?user)[ \t]{0,4}[=: \t][ \t]{0,4}"?[^\s:"'=]{1,80}:(?<secret>[^\s"]{4,200})"?[ \t]{0,8}(?=\r?\n|$)`
    ),
    source: "https://curl.se/docs/manpage.html#-K"
  },
  {
    ...whole2,
    id: "generic-user-above",
    label: "a password under its user in a file",
    pattern: new RegExp(`${mark4}[\\w.@-]{2,64}\\r?\\n(?<secret>[^\\s"'<>{}()=:]{6,200})\\s{0,16}$`),
    source: "https://openvpn.net/community-docs/community-articles/openvpn-2-6-manual.html"
  }
];

// src/rules/generic-words.ts
var passwordWords = `(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|passw?o?rd|paswo?rd|paswd|psswo?r?d|pw(?=[:="' ])|(?<![a-z])psk(?![a-z])`;
var tokenWords = `secret|token(?!i[sz])|(?<!(?<!com|dae|de)mon)key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|creds(?![a-z])|auth(?!or(?!i[sz]))|pat(?<=_pat)(?=[:="' ])`;
var otherTokenWords = "(?<![a-z])pepper(?![a-z])|erlang[_-]?cookie|bearer(?![a-z])|(?:encrypt(?:ion)?|hash(?:ids?)?|auth|logged[_-]?in|nonce|app|api|merchant|session|cookie|security|url)[_-]?salt(?![a-z])|(?:totp|otp|mfa|2fa)[_-]?seed(?![a-z])|(?:snmp|ro|rw|read|write|trap)[_-]?community(?![a-z])|community[_-]?string|(?:access|activation|unlock|recovery|backup)[_-]?codes?(?![a-z])|(?:api|app|client|consumer|shared)[_-]?sec(?![a-z])|(?<![a-z])cred(?![a-z])|licen[cs]e[_-]?(?:code|string|data|blob)(?![a-z])|shared[_-]?access(?![a-z])";
var otherTokens = `pepper,erlang cookie,bearer:,bearer=,bearer",bearer',bearer =,totp seed,otp seed,mfa seed,2fa seed,community,access code,activation code,unlock code,recovery code,backup code,api sec,app sec,client sec,consumer sec,shared sec,cred:,cred=,cred",cred',cred =,shared access,salt`;
var otherTokenKeywords = [
  ...otherTokens.split(",").flatMap((word4) => / [^=]/.test(word4) ? ["", " ", "_", "-"].map((mark5) => word4.replace(" ", mark5)) : [word4]),
  ...["license", "licence"].flatMap(
    (word4) => ["code", "string", "data", "blob"].flatMap((end2) => [word4 + end2, `${word4}_${end2}`, `${word4}-${end2}`])
  )
];
var inBytes = (word4) => Buffer.from(word4).toString("latin1");
var furtherWords = "\u0E23\u0E2B\u0E31\u0E2A\u0E1C\u0E48\u0E32\u0E19,\u0EA5\u0EB0\u0EAB\u0EB1\u0E94\u0E9C\u0EC8\u0EB2\u0E99,\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631,\u0643\u0644\u0645\u0629 \u0645\u0631\u0648\u0631,\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631,\u0631\u0645\u0632 \u0639\u0628\u0648\u0631,\u06AF\u0630\u0631\u0648\u0627\u0698\u0647,\u067E\u0627\u0633 \u0648\u0631\u0688,\u05E1\u05D9\u05E1\u05DE\u05D4,\u05E1\u05D9\u05E1\u05DE\u05D0,m\u1EADt kh\u1EA9u,mat khau,matkhau,kata sandi,katasandi,kata laluan,\u092A\u093E\u0938\u0935\u0930\u094D\u0921,\u09AA\u09BE\u09B8\u0993\u09AF\u09BC\u09BE\u09B0\u09CD\u09A1,\u0B95\u0B9F\u0BB5\u0BC1\u0B9A\u0BCD\u0B9A\u0BCA\u0BB2\u0BCD,jelsz\xF3,parol\u0103,wagwoord,pasahitz,lykilor\xF0,fjal\xEBkalim,fjalekalim,nenosiri,cyfrinair,\u043F\u0430\u0440\u043E\u043B\u0430,\u041F\u0430\u0440\u043E\u043B\u0430,\u043B\u043E\u0437\u0438\u043D\u043A\u0430,\u041B\u043E\u0437\u0438\u043D\u043A\u0430,\u049B\u04B1\u043F\u0438\u044F\u0441\u04E9\u0437,\u10DE\u10D0\u10E0\u10DD\u10DA,\u0563\u0561\u0572\u057F\u0576\u0561\u0562\u0561\u057C,\uC554\uD638,\uBE44\uBC88,\uD328\uC2A4\uC6CC\uB4DC,\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03C0\u03C1\u03CC\u03C3\u03B2\u03B1\u03C3\u03B7\u03C2,\u039A\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03C0\u03C1\u03CC\u03C3\u03B2\u03B1\u03C3\u03B7\u03C2,\u0433\u0430\u0441\u043B\u043E,kodeord,palavra-passe";
var lookalikes = "p\u0430ss,\u0440ass,\u0440\u0430ss,\u0440ass,pa\u0455s,pas\u0455,pa\u0455\u0455,passw\u043Erd,t\u043Eken,tok\u0435n,t\u043Ek\u0435n,\u0442\u043E\u043Aen,to\u043Aen,s\u0435cret,se\u0441ret,secr\u0435t,s\u0435\u0441ret,s\u0435\u0441r\u0435t,\u0455ecret,\u0430pi_key,\u0430\u0440i_key,ap\u0456_key,\u0430pikey,\u0430\u0440ikey,ap\u0456key";
var networkKeys = "l2tppsk,ikepsk,ipsecpsk,vpnpsk,wifipsk,wpapsk";
var wide = "\uFF50\uFF41\uFF53\uFF53\uFF57\uFF4F\uFF52\uFF44,\uFF53\uFF45\uFF43\uFF52\uFF45\uFF54,\uFF54\uFF4F\uFF4B\uFF45\uFF4E,\uFF50\uFF41\uFF53\uFF53\uFF57\uFF44";
var otherWords = [furtherWords, lookalikes, networkKeys, wide].flatMap(
  (list2) => list2.split(",").map((word4) => inBytes(word4).replace(" ", "[ _-]?"))
);
var listSpellings = (word4) => word4.includes("[") ? ["", " ", "_", "-"].map((mark5) => word4.replace("[ _-]?", mark5)) : [word4];
var foreignWords = "kennwort|wachtwoord|l(?:o|\\xc3[\\xb6\\x96])senord|adgangskode|salasana|senha|contrase(?:n|\\xc3[\\xb1\\x91]|ny)a|(?<![a-z])clave|parola|has(?:l|\\xc5[\\x82\\x81])o|heslo|jelszo|(?<![a-z])(?:s|\\xc5[\\x9f\\x9e])(?:i|\\xc4\\xb0)fre|(?<![a-z])parol(?![a-z])|(?<![a-z])mdp(?![a-z])|geheimnis|lozinka|(?<![a-z])geslo(?![a-z])|slapta\\xc5\\xbeodis|parool|\\xd0[\\x9f\\xbf]\\xd0\\xb0\\xd1\\x80\\xd0\\xbe\\xd0\\xbb\\xd1\\x8c|\\xd0\\x9f\\xd0\\x90\\xd0\\xa0\\xd0\\x9e\\xd0\\x9b\\xd0\\xac|\\xce\\xba\\xcf\\x89\\xce\\xb4\\xce\\xb9\\xce\\xba(?:\\xcf\\x8c|\\xce\\xbf)\\xcf\\x82|\\xe5\\xaf\\x86(?:\\xe7\\xa0\\x81|\\xe7\\xa2\\xbc)|\\xe3\\x83\\x91\\xe3\\x82\\xb9\\xe3\\x83\\xaf\\xe3\\x83\\xbc\\xe3\\x83\\x89|\\xeb\\xb9\\x84\\xeb\\xb0\\x80\\xeb\\xb2\\x88\\xed\\x98\\xb8|" + otherWords.join("|");
var foreignKeywords = [
  ..."kennwort wachtwoord senord adgangskode salasana senha contrase clave parola haslo heslo jelszo sifre".split(" "),
  ..."mdp: mdp= geheimnis lozinka geslo: geslo= odis parool".split(" "),
  // In bytes of UTF-8, as above.
  ...["mdp =", 'mdp"', "mdp'", "geslo =", 'geslo"', "geslo'"],
  ...["has\xC5\x82o", "\xC5\x9Fifre", "\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBB\xD1\x8C"],
  // In capital letters, as constants are named.
  ...[
    "has\xC5\x81o",
    "\xC5\x9Eifre",
    "\xC5\x9E\xC4\xB0fre",
    "s\xC4\xB0fre",
    "\xD0\x90\xD0\xA0\xD0\x9E\xD0\x9B\xD0\xAC"
  ],
  ...["\xCE\xBA\xCF\x89\xCE\xB4\xCE\xB9\xCE\xBA", "\xE5\xAF\x86\xE7\xA0\x81", "\xE5\xAF\x86\xE7\xA2\xBC"],
  ...[
    "\xE3\x83\x91\xE3\x82\xB9\xE3\x83\xAF\xE3\x83\xBC\xE3\x83\x89",
    "\xEB\xB9\x84\xEB\xB0\x80\xEB\xB2\x88\xED\x98\xB8"
  ],
  ...otherWords.flatMap(listSpellings),
  ...["parol:", "parol=", "parol =", 'parol"', "parol'"]
];
var foreignTokens = "zugangscode,zugriffscode,codigo acceso,c\xF3digo acceso,codigo de acceso,c\xF3digo de acceso,api schl\xFCssel,api schluessel,geheimschl\xFCssel,geheimschluessel,zugangsschl\xFCssel,zugangsschluessel,zugriffsschl\xFCssel,zugriffsschluessel,api sleutel,toegangssleutel,geheime sleutel,jeton,cl\xE9 api,cle api,cl\xE9 secr\xE8te,cle secrete,cl\xE9 priv\xE9e,cle privee,cl\xE9 d'acc\xE8s,chave api,chave secreta,chave privada,chave acesso,chave de acesso,segredo,chiave api,chiave segreta,chiave privata,segreto,llave api,llave secreta,llave privada,klucz api,klucz tajny,tajny klucz,klucz prywatny,anahtar,nyckel,api n\xF8kkel,hemmelig n\xF8kkel,api n\xF8gle,api avain,salainen avain,kunci api,kunci rahasia,api kulcs,titkos kulcs,api kl\xED\u010D,tajn\xFD kl\xED\u010D,\u043A\u043B\u044E\u0447,\u041A\u043B\u044E\u0447,\u0442\u043E\u043A\u0435\u043D,\u0422\u043E\u043A\u0435\u043D,\u0441\u0435\u043A\u0440\u0435\u0442,\u0421\u0435\u043A\u0440\u0435\u0442,\u5BC6\u94A5,\u5BC6\u9470,\u79D8\u94A5,\u91D1\u9470,\u4EE4\u724C,\u53E3\u4EE4,\u6388\u6743\u7801,\u30C8\u30FC\u30AF\u30F3,\u79D8\u5BC6\u9375,\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8,\u30A2\u30AF\u30BB\u30B9\u30AD\u30FC,api\u30AD\u30FC,\u6697\u8A3C\u756A\u53F7,\uD1A0\uD070,\uBE44\uBC00\uD0A4,\uC2DC\uD06C\uB9BF,\uC778\uC99D\uD0A4,\uC11C\uBE44\uC2A4\uD0A4,api \uD0A4,miyao,kouling";
var listedTokens = foreignTokens.split(",").map((word4) => inBytes(word4).replace(" ", "[ _-]?"));
var foreignTokenWords = listedTokens.map((word4) => /^[a-z]/.test(word4) ? `(?<![a-z])${word4}` : word4).join("|");
var foreignTokenKeywords = listedTokens.flatMap(listSpellings);

// src/rules/writings.ts
var credentialName = /[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w$-]{0,40}/gi;
function findName({ window, start }) {
  const opened = window.slice(0, start).replace(/\(\r?\n[ \t]*\w?$/, "");
  const line2 = opened.slice(opened.lastIndexOf("\n") + 1);
  return line2.match(credentialName)?.at(-1);
}
var shortest = 12;
var printable2 = /^[\t\r\n\x20-\x7e\x80-\xff]{4,}$/;
function write2(name3, text6) {
  if (!printable2.test(text6) || name3 === void 0 && text6.length < shortest) return void 0;
  const quote = text6.includes('"') ? "'" : '"';
  return `${name3 === void 0 ? "" : `${name3} = `}${quote}${text6}${quote}
`;
}
var readCodes = (value2, match) => write2(findName(match), String.fromCharCode(...(value2.match(/0x[\da-f]{2}|\d+/gi) ?? []).map(Number)));
function readRegistry(value2, match) {
  const bytes2 = Buffer.from(value2.replaceAll(/[^\da-f]/gi, ""), "hex");
  const text6 = bytes2[1] === 0 ? bytes2.toString("utf16le") : bytes2.toString("latin1");
  return write2(findName(match), text6.replace(/\0.*$/s, ""));
}
var handedToXxd = /^["']?[ \t]{0,4}\|[ \t]{0,4}xxd /i;
function readDigits(value2, match) {
  const { window, start, end: end2 } = match;
  const isHex = /hex/i.test(window.slice(start, end2 - value2.length)) || handedToXxd.test(window.slice(end2, end2 + 24));
  const text6 = Buffer.from(value2, isHex ? "hex" : "base64").toString("latin1");
  return write2(findName(match), text6.replace(/\r?\n$/, ""));
}
var readReversed = (value2, match) => write2(findName(match), [...value2].reverse().join(""));
var further = /["'](?:\)?;?\s{0,60}[\w$]{0,40}\.(?:append|concat)\(["']|;?[ \t]{0,4}\r?\n[ \t]{0,40}(?<name>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])(?<piece>[^"'\\\r\n]{1,200})(?=["'])/y;
var mostPieces = 20;
var call2 = ".append(";
function readPieces(value2, match) {
  const { key, again } = match.groups;
  if (key !== again) return void 0;
  const { window, start } = match;
  further.lastIndex = window.startsWith(call2, start) ? start + call2.length + 1 + value2.length : Math.max(window.lastIndexOf('"', start), window.lastIndexOf("'", start));
  const pieces = [value2];
  for (let found = further.exec(window); found && pieces.length < mostPieces; found = further.exec(window)) {
    if (found.groups["name"] !== key) break;
    pieces.push(found.groups["piece"]);
  }
  return write2(key ?? findName(match), pieces.join(""));
}
var readParts = (value2, match) => write2(
  findName(match),
  [...value2.matchAll(/"([^"\r\n]*)"|'([^'\r\n]*)'/g)].map(([, one, other4]) => one ?? other4).join("")
);
function readSum(value2, { window, start, groups }) {
  const above = window.slice(0, start);
  let joined3 = "";
  for (const name3 of value2.split("+")) {
    const given3 = [
      ...above.matchAll(new RegExp(`(?<![\\w.])${name3.trim()} {0,12}:?= {0,12}["']([^"'\\\\\r
]{1,200})["']`, "g"))
    ].at(-1);
    if (given3 === void 0) return void 0;
    joined3 += given3[1];
  }
  return write2(groups["key"], joined3);
}

// src/rules/generic-writings.ts
var code = String.raw`(?:0x[2-7][\da-f]|[3-9]\d|1[01]\d|12[0-6])`;
var letters2 = [...Array(75).keys()].map((place) => 48 + place).filter((one) => /\w/.test(String.fromCharCode(one)));
var openings = ["[", "{", "(", "[ ", "{ "].flatMap((open3) => [
  ...letters2.map((letter) => `${open3}${letter},`),
  ...[3, 4, 5, 6, 7].map((digit) => `${open3}0x${digit}`)
]);
var character = String.raw`(?:chr[bw$]?\([ \t]?|char\([ \t]?|\[char\][ \t]?\(?)${code}\)?`;
var text5 = String.raw`[^"'\\\r\n]{2,200}`;
var digits3 = String.raw`[\w+/-]{8,4000}={0,2}`;
var writingRules = [
  {
    ...token,
    id: "generic-character-codes",
    label: "a secret written as the codes of its characters",
    keywords: openings,
    pattern: new RegExp(
      String.raw`[[({] ?(?<secret>(?:${code}[ \t]{0,2},[ \t]{0,2}(?:\r?\n[ \t]{0,40})?){5,300}${code})(?=(?:,[ \t]{0,2}0(?:x00)?)?,?\s{0,40}[\])}])`,
      "i"
    ),
    reach: [8, 2400],
    decode: readCodes
  },
  {
    ...token,
    id: "generic-character-calls",
    label: "a secret written as calls that make its characters",
    keywords: ["chr(", "chrw(", "chrb(", "chr$(", "[char]", " char(", "=char("],
    pattern: new RegExp(`(?<secret>${character}(?:[ \\t]{0,3}[+.&|,]{1,2}[ \\t]{0,3}${character}){5,200})`, "i"),
    reach: [8, 4e3],
    decode: readCodes
  },
  {
    ...token,
    id: "generic-registry-value",
    label: "a secret in the bytes of a registry's value",
    keywords: ["=hex:", "=hex(1):", "=hex(2):", "=hex(7):"],
    // https://learn.microsoft.com/windows/win32/sysinfo/registry-value-types
    pattern: /=hex(?:\([127]\))?:(?<secret>(?:[\da-f]{2},(?:\\\r?\n[ \t]{1,4})?){3,1200}[\da-f]{2})/i,
    reach: [8, 4e3],
    decode: readRegistry
  },
  {
    ...token,
    id: "generic-joined-statements",
    label: "a secret that statements join",
    keywords: ['+= "', "+= '", '+="', "+='", '.= "', ".= '"],
    pattern: new RegExp(
      String.raw`[+.]=[ \t]?["'](?<=(?<key>[\w$.]{2,40})[ \t]{0,4}=[ \t]{0,4}["'](?<secret>${text5})["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?<again>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])${text5}(?:["'];?[ \t]{0,4}\r?\n[ \t]{0,40}[\w$.]{2,40}[ \t]{0,4}[+.]=[ \t]?["']${text5}){0,20}(?=["'])`
    ),
    reach: [8, 1200],
    decode: readPieces
  },
  {
    ...token,
    id: "generic-appended-text",
    label: "a secret that calls join",
    keywords: ['.append("', ".append('"],
    pattern: new RegExp(
      String.raw`\.append\(["'](?<secret>${text5})["']\)(?:;?\s{0,60}[\w$]{0,40}\.append\(["']${text5}["']\)){1,12}`
    ),
    reach: [8, 1200],
    decode: readPieces
  },
  {
    ...token,
    id: "generic-concatenated-text",
    label: "a secret that a call joins",
    keywords: ['".concat("', "'.concat('"],
    pattern: new RegExp(String.raw`["']\.concat\(["'](?<=["'](?<secret>${text5})["']\.concat\(["'])${text5}(?=["'])`),
    reach: [8, 640],
    decode: readPieces
  },
  {
    ...token,
    id: "generic-formatted-text",
    label: "a secret that a call joins of its arguments",
    keywords: [
      ...['concat("', "concat('", 'concat!("', 'paste0("', "paste0('", '-join ("', "-join ('", '-join("', "-join('"],
      ...['f("%s%s', 'format("%s%s', 'format!("{}{}', '{}".format("', "{}'.format('", '}" -f "', `}" -f '`, "}' -f '"]
    ],
    // `string.Concat("\u2026", "\u2026")`, `fmt.Sprintf("%s%s", "\u2026", "\u2026")`, `"{}{}".format("\u2026", "\u2026")`
    pattern: new RegExp(
      String.raw`(?:(?:concat!?|paste0|-join ?)\(|f(?:ormat!?)?\("(?:%s|\{\}){2,8}",[ \t]{0,4}|\}["'](?:\.format\(| -f ))(?<secret>(?:["']${text5}["'],\s{0,40}){1,8}["']${text5}["'])(?=\s{0,40}[),;\r\n]|$)`,
      "i"
    ),
    reach: [8, 1200],
    decode: readParts
  },
  {
    ...token,
    id: "generic-adjacent-text",
    label: "a secret in strings that stand one below the other",
    keywords: [" = (\n", " = (\r\n", '" \\\n', "' \\\n", '" \\\r\n'],
    // In brackets, or where a backslash ends the line.
    pattern: new RegExp(
      String.raw`=[ \t](?:\(\r?\n[ \t]{1,60})?[bru]?(?<secret>["']${text5}["'](?:(?:[ \t]{1,24}\\)?\r?\n[ \t]{1,60}[bru]?["']${text5}["']){1,20})(?=[ \t]{0,4}(?:\r?\n|\)|;|$))`
    ),
    reach: [96, 1200],
    decode: readParts
  },
  {
    ...token,
    id: "generic-added-variables",
    label: "a secret that a program joins of two variables",
    keywords: ["key = ", "token = ", "secret = ", "password = ", "passwd = "],
    pattern: /(?:key|token|secret|password|passwd) = (?<=["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?:(?:const|let|var|val|my|final|String) ){0,2}(?<key>[\w$.]{1,40}) = )(?<secret>[A-Za-z_]\w{0,30}(?: ?\+ ?[A-Za-z_]\w{0,30}){1,4})(?=[;\s)]|$)/i,
    reach: [900, 120],
    decode: readSum
  },
  {
    ...token,
    id: "generic-reversed-text",
    label: "a secret that is written backwards",
    keywords: ['"[::-1]', "'[::-1]", '.split("").reverse(', ".split('').reverse("],
    pattern: new RegExp(
      String.raw`(?:["']\[::-1\]|["']\.split\(["']{2}\)\.reverse\()(?<=["'](?<secret>${text5})["'](?:\[::-1\]|\.split\(["']{2}\)\.reverse\())`
    ),
    decode: readReversed
  },
  {
    ...token,
    id: "generic-decoded-text",
    label: "a secret that a program decodes",
    keywords: [
      ...["b64decode(", "atob(", "frombase64string(", "decodestring(", "base64_decode(", "base64decode(", "decode64("],
      ...["base64.decode(", "getdecoder().decode(", "standard.decode(", "fromhex(", "unhexlify(", "hex2bin("]
    ],
    pattern: new RegExp(
      String.raw`(?:b64decode|atob|FromBase64String|(?:hex\.)?DecodeString|base64_?decode|decode64!?|base64\.decode|getDecoder\(\)\.decode|STANDARD\.decode|fromhex|unhexlify|hex2bin)\([ \t]{0,4}[bru]{0,2}["'](?<secret>${digits3})(?=["'])`,
      "i"
    ),
    decode: readDigits
  },
  {
    ...token,
    id: "generic-piped-text",
    label: "a secret that a command decodes",
    keywords: ["base64 -d", "base64 --decode", "xxd -r"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[ne]{1,2}[ \t]{1,4})?["']?(?<secret>${digits3})(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:openssl )?(?:base64 (?:-d|--decode)|xxd -r))`,
      "i"
    ),
    reach: [2400, 24],
    decode: readDigits
  },
  {
    ...token,
    id: "generic-given-text",
    label: "a secret that a command decodes",
    keywords: ["base64 -d <", "base64 --decode <", "base64 -d<", "base64 --decode<"],
    pattern: new RegExp(
      String.raw`base64 (?:-d|--decode)[ \t]{0,4}<<<[ \t]{0,4}["']?(?<secret>${digits3})(?=["'\s)])`,
      "i"
    ),
    decode: readDigits
  }
];

// src/rules/logins.ts
var logins_exports = {};
__export(logins_exports, {
  checkBasic: () => checkBasic,
  isKnownLogin: () => isKnownLogin,
  proveLogin: () => proveLogin
});
var known = /^(?:(?:my|your|the)?(?:pass(?:w(?:or)?d|w0rd)?|pwd|secret|token)|admin|root|user|test|guest|demo|qwerty|letmein|welcome|foo|bar|npm|nexus|verdaccio|artifactory)[-_]?\d{0,6}[!.]{0,2}$/i;
var isKnownLogin = (value2) => {
  if (value2.length % 4 !== 0 || !/^[0-9A-Za-z+/]{8,80}={0,2}$/.test(value2)) return false;
  const login = Buffer.from(value2, "base64").toString("latin1");
  return /^[\w.@-]{1,40}:/.test(login) && known.test(login.slice(login.indexOf(":") + 1));
};
function proveLogin(value2) {
  const [, password3 = ""] = /^[\x21-\x7e]+?:([\x21-\x7e]{3,})$/.exec(Buffer.from(value2, "base64").toString("latin1")) ?? [];
  return password3 && !/^(?:x-oauth-basic|password|change|replace-|insert-|<|\$[{A-Z]|\{\{)/i.test(password3) && !/^[A-Z]+(?:_[A-Z]+)+$/.test(password3) && !/your|placeholder|example/i.test(password3) ? "unknown" : "invalid";
}
function checkBasic(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text6) && /^[^:]*:./.test(text6) ? "unknown" : "invalid";
}

// src/rules/generic.ts
var shared2 = { ...generic, reach: [72, 320] };
var isBuild = (value2, key) => /^[\da-f]+$/.test(value2) && (/-api$/i.test(key) || /^(?:.{40}|.{64})$/.test(value2) && key !== key.toUpperCase());
var published2 = /^(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|AKfycb\w{20,100}|aHR0c.{16,400})$/;
var proveApi = (value2, { groups }) => hasRandomLook(value2) && !hasNameLook(value2) && !isBuild(value2, groups["key"] ?? "") && !published2.test(value2) ? "unknown" : "invalid";
var proveForeign = (value2) => /^[\uff09\u3011\u300b\u300d\u300f\u3015\u3002\uff0c\u3001\uff1b\uff01\uff1f]/u.test(value2) ? "invalid" : "unknown";
var genericRules = [
  {
    ...shared2,
    id: "generic-password",
    label: "a password",
    keywords: ["pass", "paswd", "pasw", "pssw", "pwd", "psw", "psk", "pw:", "pw=", "pw ", 'pw"', "pw'"],
    pattern: createPattern(passwordWords),
    likely: () => createPattern(passwordWords, name2, noValue),
    check: checkEdited,
    credential: "generic-password"
  },
  {
    ...shared2,
    id: "generic-foreign-password",
    label: "a password",
    keywords: foreignKeywords,
    pattern: createPattern(foreignWords, ""),
    family: "generic-password",
    credential: "generic-password"
  },
  {
    ...shared2,
    id: "generic-token",
    label: "a token or key",
    keywords: ["secret", "token", "key", "credential", "creds", "auth", "_pat=", "_pat:", "_pat ", '_pat"', "_pat'"],
    pattern: createPattern(tokenWords),
    likely: () => createPattern(tokenWords, name2, noValue),
    check: checkEdited,
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-other-token",
    label: "a token or key",
    keywords: otherTokenKeywords,
    pattern: createPattern(otherTokenWords),
    likely: () => createPattern(otherTokenWords, name2, noValue),
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-api-token",
    label: "a token or key",
    keywords: ["api:", "api=", "api =", 'api"', "api'"],
    // `ORDERS_API = "\u2026"`, where it is neither a name nor an address.
    pattern: /api(?<=(?<key>[\w$-]{1,40}api))["']?[\])]?[ \t]{0,4}(?::=|=>|[:=])[ \t]{0,4}["'\x60]?(?<secret>[\w+/]{20,200}={0,2})(?![\w+/=.-])/i,
    check: proveApi,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-foreign-token",
    label: "a token or key",
    keywords: foreignTokenKeywords,
    pattern: createPattern(foreignTokenWords, ""),
    check: proveForeign,
    family: "generic-token",
    credential: "generic-token"
  },
  ...["password", "token"].map((kind) => ({
    ...shared2,
    id: `generic-${kind}-pair`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: ["value:", 'value"', "value=", "<string>", "value>", 'value = "'],
    pattern: createPairPattern(kind === "password" ? `${passwordWords}|pw(?=\\r?\\n)` : tokenWords),
    family: `generic-${kind}`,
    credential: `generic-${kind}`
  })),
  ...["password", "token"].map((kind) => ({
    ...shared2,
    id: `generic-${kind}-below`,
    label: kind === "password" ? "a password" : "a token or key",
    keywords: [" =\n", " =\r\n", " = (\n", " = (\r\n"],
    pattern: createBelowPattern(kind === "password" ? passwordWords : tokenWords),
    family: `generic-${kind}`,
    credential: `generic-${kind}`
  })),
  {
    ...shared2,
    id: "generic-block",
    label: "a password, token or key in a block of YAML",
    keywords: ["|", ">", "|-", ">-"].flatMap((mark5) => [`: ${mark5}
`, `: ${mark5}\r
`]),
    pattern: createBlockPattern(`${passwordWords}|${tokenWords}`),
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-argument-item",
    label: "a token, key or password among a command's arguments",
    keywords: ["- --", '- "--', "- '--"],
    // One argument an item, in YAML.
    pattern: /- ["']?(?<key>--[\w-]{0,40}(?:key|token|secret|password|passwd|pass))["']?\r?\n[ \t]{0,60}- ["']?(?<secret>[^\s"'-][^\s"']{2,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-argument-pair",
    label: "a token, key or password among a command's arguments",
    keywords: ["key", "token", "secret", "password", "pass", "passwd"].flatMap((word4) => [`${word4}",`, `${word4}',`]),
    // One argument a line, as JSON and YAML are printed.
    pattern: /(?:key|token|secret|password|passwd|pass)(?<=["'](?<key>--?[\w-]{1,60}))["'],[ \t]{0,4}\r?\n[ \t]{0,60}["'](?<secret>[^"'\r\n]{3,400})(?=["'])/i,
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-basic-authorization",
    label: "a user name and password in an Authorization header",
    keywords: ["basic"],
    pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
    check: checkBasic,
    family: "generic-password",
    credential: "generic-password"
  },
  {
    ...shared2,
    id: "generic-bearer-authorization",
    label: "a bearer token",
    keywords: ["bearer"],
    pattern: new RegExp(
      String.raw`(?<![A-Za-z]-)(?<key>Bearer)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["']|(?<=_BEARER|:bearer),[ \t]{0,4}["'])(?:${numbered})?(?<secret>[A-Za-z0-9+/_.~-]{6,400}={0,2})(?![\w+/=-])`,
      "i"
    ),
    family: "generic-token",
    credential: "generic-token"
  },
  {
    ...shared2,
    id: "generic-sql-password",
    label: "a password in a database statement",
    keywords: ["identified"],
    pattern: new RegExp(
      String.raw`(?<key>IDENTIFIED)[ \t]{1,4}(?:WITH[ \t]{1,4}\S{1,60}[ \t]{1,4})?(?:BY|AS(?=[ \t]{1,4}["'\x60]))[ \t]{1,4}(?:PASSWORD[ \t]{1,4})?${open2}?(?<secret>${quoted}|${bare2})`,
      "im"
    ),
    family: "generic-password",
    credential: "database-password"
  },
  ...placeRules,
  ...argumentRules,
  ...choiceRules,
  ...programRules,
  ...commandRules,
  ...fileRules,
  ...fieldRules,
  ...recordRules,
  ...tableRules,
  ...sectionRules,
  ...userRules,
  ...usedRules,
  ...proseRules,
  ...storeRules,
  ...neighbourRules,
  ...writingRules,
  ...byteRules,
  ...addressRules,
  ...declaredRules,
  ...madeRules,
  ...markRules,
  ...wholeRules
];

// src/rules/urls.ts
var urls_exports = {};
__export(urls_exports, {
  urlRules: () => urlRules
});
var exampleHost = /(?:^|\.)(?:example|test|invalid|domain|host|server|foo|bar)(?:\.(?:com|org|net|test|local|io))?$|^(?:host|server|hostname|domain)$/i;
function readHost(password3, { groups }) {
  const user = groups["user"] ?? "";
  const host2 = groups["resource"] ?? "";
  if (isPlaceholder(password3) || // A service named `db` is no placeholder.
  host2.length !== 2 && isPlaceholder(host2.replace(/^\[([\da-f:]+)\]$/i, "$1")) || /\$[A-Z_{(]|%[A-Z_]+%|%[sdv]\b/.test(password3))
    return void 0;
  if (/^\d{1,5}$/.test(password3) && /\.|^localhost$/i.test(user)) return void 0;
  if (password3.toLowerCase() === user.toLowerCase() && !looksRandom(password3)) return void 0;
  if (exampleHost.test(host2) && !(password3.length > 11 && looksRandom(password3))) return void 0;
  return host2;
}
var isNear = (host2) => isLocalHost(host2) || !host2.includes(".");
var provePassword2 = (near) => (value2, match) => {
  const host2 = readHost(value2, match);
  return host2 !== void 0 && isNear(host2) === near ? "unknown" : "invalid";
};
var sign2 = `[^\\s/?#@;"'<>{}|\\\\^\`]`;
var laterSign = sign2.replace("@", "@,");
var authority = (scheme2) => new RegExp(
  `://(?<=(?:${scheme2})://)(?<user>[^\\s:;/?#"'<>{}|\\\\^\`,()]{0,100}):(?<secret>${sign2}{0,80}(?:@{1,2}${laterSign}{1,39}){1,3}|${sign2}{3,200})@(?<resource>[\\w.-]{1,200}|\\[[0-9a-f:]{2,45}\\])`,
  "i"
);
var databases = "(?:jdbc:)?(?:postgres(?:ql)?|pgsql|psql|postgis|timescaledb|mysql(?:[x2i]|gis)?|trilogy|mariadb|mongodb|rediss?|valkeys?|amqps?|mssql(?:ms)?|sqlserver|firebird|teradata(?:sql)?|trino|oracle|db2|cockroachdb|clickhouse|cassandra|neo4j|bolt|couchdb|influxdb|snowflake|redshift|vertica|hive2?|ldaps?|nats|mqtts?|stomp|surrealdb|elasticsearch|opensearch|kafka|couchbases?|presto|memcached|beanstalkd)(?:\\+\\w{1,20})?";
var databaseKeywords = [
  "postgres://",
  "postgresql",
  "mysql",
  "mariadb",
  "mongodb",
  "redis://",
  "redis+",
  "rediss://",
  "amqp://",
  "amqps://",
  "mssql",
  "sqlserver:",
  "oracle",
  "db2://",
  "cockroachdb://",
  "clickhouse://",
  "cassandra://",
  "neo4j",
  "bolt://",
  "couchdb://",
  "influxdb://",
  "snowflake://",
  "redshift",
  "vertica",
  "hive2://",
  "ldap://",
  "ldaps://",
  "nats://",
  "mqtt://",
  "mqtts://",
  "pgsql://",
  "psql://",
  "postgis://",
  "timescaledb://",
  "trilogy://",
  "valkey://",
  "valkeys://",
  "firebird://",
  "teradata",
  "trino://",
  "stomp://",
  "surrealdb://",
  "elasticsearch://",
  "opensearch://",
  ...["kafka://", "couchbase://", "couchbases://", "presto://", "memcached://", "beanstalkd://"]
];
var source = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";
var urlRules = [
  {
    id: "database-url-password",
    label: "a password in the URL of a database or message broker",
    level: "error",
    fixture: true,
    keywords: databaseKeywords,
    pattern: authority(databases),
    reach: [16, 520],
    check: provePassword2(false),
    family: "url-password",
    highEntropy: false,
    credential: "database-password",
    source
  },
  {
    id: "database-url-password-local",
    label: "a password in the URL of a local database or message broker",
    level: "warning",
    fixture: true,
    keywords: databaseKeywords,
    pattern: authority(databases),
    reach: [16, 520],
    check: provePassword2(true),
    family: "url-password",
    highEntropy: false,
    credential: "database-password",
    source
  },
  {
    id: "url-password",
    label: "a password in a URL",
    level: "error",
    fixture: true,
    keywords: [
      "http://",
      "https://",
      "ftp://",
      "ftps://",
      "sftp://",
      "ssh://",
      "git://",
      "svn://",
      "smb://",
      "socks5://",
      "socks5h://",
      "proxy://",
      "imap://",
      "imaps://",
      "smtp://",
      "smtps://",
      ...["ws://", "wss://", "rtsp://", "rtmp://", "pop3://", "pop3s://", "vnc://", "rdp://", "telnet://", "rsync://"],
      ...["dav://", "davs://", "webdav://", "webdavs://"]
    ],
    pattern: authority(
      "https?|s?ftps?|ssh|git|svn|smb|socks5h?|proxy|imaps?|smtps?|wss?|rtsp|rtmp|pop3s?|vnc|rdp|telnet|rsync|(?:web)?davs?"
    ),
    reach: [8, 520],
    check: provePassword2(false),
    family: "url-password",
    highEntropy: false,
    credential: "url-password",
    source
  }
];

// hook/weighed.ts
var weighedRules = [
  ...genericRules,
  ...loggingRules,
  ...loggingAfarRules,
  ...connectionStringRules,
  ...urlRules
];

// src/judge/moved.ts
var moved_exports = {};
__export(moved_exports, {
  isMoved: () => isMoved
});
var isMoved = ({ from, path: path2 }, isExcluded = (_) => false) => from !== void 0 && (classifyPath(from) !== classifyPath(path2) || isExcluded(from) && !isExcluded(path2));

// hook/judged.ts
function listReported(texts2) {
  const couldKeep = createValueFilter();
  return texts2.filter(({ path: path2, bytes: bytes2, matches }) => {
    const pathClass = classifyPath(path2);
    return matches.some(({ rule: place, start, end: end2, match }) => {
      const rule = weighedRules[place - 1];
      if (rule.advisory && !isRun(pathClass)) return false;
      const value2 = bytes2.toString("utf8", start, end2);
      const proof = rule.check?.(value2, match) ?? "unknown";
      if (proof === "invalid" || !couldKeep(rule, value2, proof, isQuote(bytes2[start - 1]))) return false;
      const candidate = createLineMatch(rule, bytes2, start, end2, value2, proof, match.groups);
      return isReported(candidate, pathClass);
    });
  });
}
var shared3 = {
  "src/judge/calm.ts": calm_exports,
  "src/judge/chosen.ts": chosen_exports,
  "src/judge/features.ts": features_exports,
  "src/judge/letters.ts": letters_exports,
  "src/judge/model.ts": model_exports,
  "src/judge/moved.ts": moved_exports,
  "src/judge/naming.ts": naming_exports,
  "src/judge/paths.ts": paths_exports,
  "src/judge/place.ts": place_exports,
  "src/judge/reported.ts": reported_exports,
  "src/judge/secret-files.ts": secret_files_exports,
  "src/judge/translation.ts": translation_exports,
  "src/judge/values.ts": values_exports,
  "src/judge/wording.ts": wording_exports,
  "src/once.ts": once_exports,
  "src/remember.ts": remember_exports,
  "src/rules/advisories/logging-afar.ts": logging_afar_exports,
  "src/rules/advisories/logging.ts": logging_exports,
  "src/rules/connection-strings.ts": connection_strings_exports,
  "src/rules/generic.ts": generic_exports,
  "src/rules/logins.ts": logins_exports,
  "src/rules/structures.ts": structures_exports,
  "src/rules/urls.ts": urls_exports,
  "src/rules/value-shape.ts": value_shape_exports,
  "src/scanner/line-match.ts": line_match_exports
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  isMoved,
  listReported,
  shared
});
