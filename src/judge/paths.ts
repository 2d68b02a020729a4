import { remember } from "../remember.ts";
import { codeFile, docsWords, textWords, translationWords } from "./program-paths.ts";
import { isSecretFile } from "./secret-files.ts";

/** What a path says about its text: few classes, so that a worker can judge for all of them before paths are known. */
export const pathClasses = [
  "code",
  "data",
  "script",
  "translation",
  "docs",
  "test",
  "test-data",
  "fixture",
  "development",
  "secret",
] as const;
export type PathClass = (typeof pathClasses)[number];
/** Fixtures are data of tests that programs make, or record, by the dozen: values look there as they do among the rest. */
export type LookClass = Exclude<PathClass, "fixture" | "development" | "secret">;
export const lookClassOf = (pathClass: PathClass): LookClass =>
  pathClass === "fixture" ? "test-data" : pathClass === "development" || pathClass === "secret" ? "data" : pathClass;
export const lookClasses = pathClasses.filter(
  (pathClass): pathClass is LookClass => lookClassOf(pathClass) === pathClass,
);

/** Formats in which a bare word is a value. */
const dataFile =
  /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
/** `user.spec.ts.ejs`: the file that a generator writes. */
const template = /(?<=\.\w{1,10})\.(?:ejs|j2|jinja2?|hbs|mustache|liquid|gotmpl|twig|njk)$/i;
/** What people write: configuration, scripts and prose, and neither JSON nor XML nor what has no ending. */
const handWritten =
  /\.(?:ya?ml|conf|config|cfg|cnf|properties|env|ini|toml|tf|tfvars|sh|bash|zsh|ps1|bat|cmd|sql|service|settings|mdx?|rst|txt|ejs|erb|j2|tmpl)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|Dockerfile|Makefile)/i;
const docsFile =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|ronn|pod|wiki|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
/** A page that an application sends, with its script, is no page on it; a template that makes one holds no script of its own. */
const page = /\.html?$/i;
const served = /^(?:public|templates?|views|wwwroot|client|frontend|src|app)$/i;
const docsName = /^(?:readme|changelog|changes|history|news)(?=[._-]|$)|(?:^|[._-])(?:examples?|samples?)[._-]/i;
/** `SampleApiData.json`, `dummyData.js`: made for a page or a test, and named so. */
const sampleData = /^(?:[sS]ample|[dD]ummy|[mM]ock)[A-Z]\w*\.(?:json5?|ya?ml|xml|csv|txt|sql|properties)$/;
/** What others published, as it is there. */
const vendored =
  /^(?:_?vendor|vendored|third[_-]?party|3rd[_-]?party|node_modules|bower_components|pods|carthage|\.yarn)$/i;
/** `deps/mbedtls-2.4.2`: the program of others, with the number of its release, and no folder of one's own settings. */
const library = /^(?:libs?|deps|external|extern|ext|contrib|subprojects)$/i;
const release = /^[A-Za-z][A-Za-z\d_+]{1,40}(?:-[A-Za-z_]{1,30}){0,3}-v?\d{1,4}\.\d{1,5}\.\d{1,5}[a-z]?$/;
/** `openApiExamples` */
const examplesSuffix = /[a-z\d](?:Examples?|Samples)$/;
/** Interfaces are described with examples. */
const interfaceFile = /(?:^|[._-])(?:openapi|swagger)(?=[._-]|$)/i;
/** Values that a chart is tested with. https://github.com/helm/chart-testing#readme */
const chartValues = /(?:^|\/)ci\/[^/]*-?values\.ya?ml$/;
const docsWord = new RegExp(`^(?:${docsWords})$`, "i");
/** ISO 639 codes in use; `go.yml`, `ci.yml` and `values-qa.yml` are none, and `org1-ca.yaml` is an authority's. */
const language =
  "(?:a[frz]|b[eng]|bs|c[asy]|d[ae]|e[lnostu]|f[aiory]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmno]|l[otv]|m[klnrsty]|n[bln]|no|p[alt]|r[ou]|s[iklqrvw]|t[aehlr]|u[kz]|ur|vi|zh)";
const translationFile = new RegExp(
  `[._-](?!ca\\.ya?ml)${language}(?:[_-][A-Za-z]{2,4})?\\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|/${language}(?:[_-][A-Z]{2})?\\.(?:json|ya?ml|properties|ini)$|\\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$|^/strings\\w*\\.xml$`,
);
/** What is in their folder in these languages are programs. */
const compiled = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|rs|go|zig|d|pas)$/i;
const translationWord = new RegExp(`^(?:${translationWords})$`, "i");
/** `Strings/de-DE/resources.json` */
const localeFolder = new RegExp(`^${language}[_-](?:[A-Z]{2}|Han[st]|Latn|Cyrl)$`);
const textWord = new RegExp(`^(?:${textWords})$`, "i");
/** Strings for a language: https://developer.android.com/guide/topics/resources/localization */
const androidValues = /^values-[a-z]{2}(?:-r[A-Z]{2})?$/;
const testWord =
  /^(?:t|tests?|testers?|specs?|testdata|testing|testlib|unittests?|regress(?:ion)?|e2e|cypress|playwright|hermione|nightwatch|protractor|testcafe|webdriverio|cucumber|itest|testmocks?|integration|conformance|androidTest|suites|devcontainer|bench(?:es|marks?)?|microbench|jmh|fuzz(?:ing)?|test(?:server|kit|suite|util|support|resource|case|file|app|env|bed|cert|key)s?)$/i;
const fixtureWord =
  /^(?:mocks?|fakes?|(?:test|data)?fixtures?|cassettes?|recordings?|recorded|stubs?|snapshots?|golden|seeds?|seeders?)$/i;
/** `fakeGlobalData`; no `faker`. */
const fakePrefix = /^(?:fake|mock)[A-Z]/;
/** `dockerTest`, `fstest`, `e2etests`; not `latest`. */
const notTest = "la|con|at|grea|fas|pro|shor|smar|back|speed|de|nea|wet|ligh|brigh|hot|cu|remo|stric";
const testSuffix = new RegExp(`[a-z]Tests?$|^(?!(?:${notTest})tests?$)[a-z\\d]{2,14}tests?$`);
const testProgram = /[a-z]Tests?\.(?:[cm]?[jt]sx?|py|go|rs|rb|dart|c|cc|cpp|cxx|hh?|hpp|mm)$/;
/** In a file's name "mock" or "stub" can be what the file makes for others: only at its ends. */
const testName =
  /^(?:test|spec|mock|fake)[_-]|\.feature$|(?:^|[._-])(?:integration|unit|functional|acceptance)tests?(?=[._-])|^\.env\.(?:test|testing|e2e)$|^phpunit\b|^(?:(?:unit|integration|functional|acceptance|reg(?:ression)?)?tests?|testing|e2e)\.[^.]+$|[._-](?:tests?|testing|spec|mocks?|fixtures?|e2e|stories|snap)(?:[._-](?:utils?|helpers?|data|setup|constants?))?\.[^.]+$|\.story\.[cm]?[jt]sx?$|\.snap$|[._-](?:fake|dummy)[._-]/i;
/** `dummy_ca.key`, `docker-compose.dev.yml`: what is no program is named for what starts with it. */
const testData =
  /(?:^|[._-])(?:tests?|testing|e2e|cypress|dummy|fake|mock|bench(?:marks?)?(?![\w.-]{0,60}[._-](?:prod|production|live|prd)[._-]))(?=[._-]|$)|(?:^|[._-])compose[._-](?:ci|dev|develop|development|local|debug)(?=[._-])/i;
/** `testmongosetup.sh`: what tests need, in one word with them. */
const joinedTest =
  /^(?!\w*(?:prod|live))test(?:mongo|redis|mysql|mariadb|postgres|pg|sqlite|sql|db|data|setup|certs?|keys?)[a-z]{0,16}\.[a-z]{2,5}$/;
/** `localhost.key`, `shop-dev.crt`, and mkcert's `_wildcard.shop.test+1-key.pem`, whose marks no server of an office's own zone has: made for one's own machine, and told so by its name. */
const ownKey =
  /^(?:(?:.*[._-])?(?:localhost|self-?signed|snakeoil|insecure|dev[._-]?only|place[._-]?holder)(?=[._-]).*|(?!id_)(?:[\w-]*[_-])?(?:dev|develop|development|local)|[\w*.-]{1,100}\.(?:localhost|test|invalid|example)(?:\+\d{1,2})?-key|(?:_wildcard\.[\w.-]{1,100}\.(?:local|internal)|[\w.-]{1,100}\.(?:local|internal)\+\d{1,2})-key)\.(?:key|pem|crt|cer|p12|pfx)$|^tempkey\.(?:jwk|rsa)$/i;
const testClass =
  /^\w{0,40}(?:[dD]ummy|[fF]ake)(?=[A-Z.])\w*\.(?:java|kt|cs|py|php|swift|[cm]?[jt]sx?|go|hs|rb|rs|scala|dart|groovy)$|^(?:Test[A-Z]|Demo(?:Seed|Data))\w*\.(?:java|kt|cs|py|php|swift)$|[a-z\d](?:Tests?|Spec|TestCase|IT|Mocks?|Fixtures?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;

/** Where a program is developed and tried; what people name so by itself, and no environment that others work with. */
const developmentWord =
  /^(?:ci|circleci|dev|devel|develop|development|dev(?:env|box|stack)|local|local(?:dev|host|net|stack|env)|sandbox(?:es)?|hack|vagrant|minikube)$/i;
const developmentFile =
  /(?:^|[._-])(?:ci|dev|devel|develop|development|local|localhost|local-?dev|sandbox)(?=[._-]|$)|(?:^|[._-])(?:seeds?|demo)[\w.-]{0,60}\.sql$/i;
/** What a service runs when somebody pushes: for tests, too, with tokens that open others' services. */
const pipeline =
  /^(?:\.github\/workflows|\.circleci|\.buildkite|\.gitlab(?:-ci|\/ci)|\.(?:azure-?)?pipelines|\.azuredevops|\.woodpecker)\/[^/]*\.ya?ml$|^\.github\/actions\/(?:[^/]{1,100}\/){1,3}action\.ya?ml$|^(?:azure-pipelines|\.?gitlab-ci|bitbucket-pipelines|cloudbuild)[^/]*\.ya?ml$/i;

/** Requests that somebody tries a service with. */
const requestFile = /\.postman_(?:collection|environment)(?:\.json)?$|^postman_collection\.json$|\.(?:http|rest|bru)$/i;
/** What is in use, and where a system keeps its own. */
const liveWord = /^(?:prod|production|live|prd|usr|etc|share)$/i;

const dataOfTests = (file: string): PathClass => (handWritten.test(file) ? "test-data" : "fixture");

/** What the names of folders say about all that is in them. */
interface Folders {
  readonly last: string;
  readonly fixture: boolean;
  readonly vendored: boolean;
  /** A release of others, beside the program. */
  readonly released: boolean;
  readonly test: boolean;
  readonly translation: boolean;
  readonly docs: boolean;
  readonly served: boolean;
  readonly development: boolean;
  readonly live: boolean;
}

/** Paths are hostile text: a folder is taken apart, not searched by patterns that reach over it. */
function readFolders(path: string): Folders {
  const folders = path.split("/");
  const words = folders.flatMap((folder) => folder.slice(0, 200).split(/[._-]/));
  const any = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  return {
    last: folders.at(-1)!,
    fixture: any(fixtureWord) || any(fakePrefix),
    vendored: folders.some((folder) => vendored.test(folder)),
    released: folders.some((folder, at) => release.test(folder) && library.test(folders[at - 1] ?? "")),
    test: any(testWord) || any(testSuffix),
    translation:
      any(translationWord) ||
      folders.some((folder) => androidValues.test(folder) || (localeFolder.test(folder) && any(textWord))),
    docs: any(docsWord) || any(examplesSuffix),
    served: folders.some((folder) => served.test(folder)),
    development: any(developmentWord),
    live: any(liveWord),
  };
}

const isLive = (file: string): boolean => file.split(/[._-]/).some((word) => liveWord.test(word));
const isOfDevelopment = (file: string, { development, live }: Folders): boolean =>
  ((dataFile.test(file) && (development || developmentFile.test(file))) || requestFile.test(file)) &&
  !live &&
  !isLive(file);

const isDataOfTests = (file: string, folder: string): boolean =>
  testData.test(file) || joinedTest.test(file) || ownKey.test(file) || chartValues.test(`${folder}/${file}`);

const isPipelineOfTests = (file: string): boolean =>
  (testData.test(file) || testName.test(file) || developmentFile.test(file)) && !isLive(file);

/** Files of a folder come one after another. */
const findFolders = remember(readFolders, 1024);

/** A file is asked about for what is in it, for what was found, and for its name. */
export const classifyPath = remember(readClass, 1 << 14);

function readClass(path: string): PathClass {
  const end = path.lastIndexOf("/");
  const file = path.slice(Math.max(end + 1, path.length - 300)).replace(template, "");
  if (pipeline.test(path)) return isPipelineOfTests(file) ? "development" : "data";
  const folders = findFolders(path.slice(Math.max(0, path.length - 2000), Math.max(0, end)));
  const code = codeFile.test(file);
  if (folders.fixture || folders.vendored || (code && folders.released)) return code ? "test" : "fixture";
  if (!code && isDataOfTests(file, folders.last)) return dataOfTests(file);
  if (folders.test || testName.test(file) || testClass.test(file) || testProgram.test(file))
    return code ? "test" : dataOfTests(file);
  // Of pages: `website/docs/language/functions.mdx` tells of a language, and `docs/i18n/fr.po` is what pages say in one.
  if (!folders.docs && ((folders.translation && !compiled.test(file)) || translationFile.test(`/${file}`)))
    return "translation";
  if (page.test(path) && !folders.docs && (folders.served || /^index\.html$/i.test(path))) return "code";
  if (
    folders.docs ||
    docsFile.test(file) ||
    docsName.test(file) ||
    sampleData.test(file) ||
    (!code && interfaceFile.test(file))
  )
    return "docs";
  if (code) return "code";
  if (isSecretFile(path)) return "secret";
  if (isOfDevelopment(file, folders)) return "development";
  // Shells and whatever has no ending: a bare word is a value there, but so is much that surrounds it.
  return dataFile.test(file) ? "data" : "script";
}
