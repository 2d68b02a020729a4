/** What a path says about its text: few classes, so that a worker can judge for all of them before paths are known. */
export const pathClasses = ["code", "data", "script", "translation", "docs", "test", "test-data"] as const;
export type PathClass = (typeof pathClasses)[number];

/** Languages in which a bare word is a name. */
const codeFile =
  /\.(?:[cm]?[jt]sx?|py[wx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
/** Formats in which a bare word is a value. */
const dataFile =
  /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|(?:^|\/)(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)[^/]*$/i;
const docsFile =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|man|[1-8])$|(?:^|\/)(?:docs?|docs[_-][\w-]+|documentation|examples?|samples?|demos?|tutorials?|website|guides?)\/|(?:^|\/)(?:readme|changelog|changes|history|news)[^/]*$|\.(?:example|sample|dist|template|tmpl|tpl)$/i;
const translationFile =
  /(?:^|\/)(?:locales?|i18n|l10n|langs?|languages?|translations?|nls|_locales|lproj)\/|\.lproj\/|[._-](?:[a-z]{2}(?:[_-][A-Za-z]{2,4})?)\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|(?:^|\/)[a-z]{2}(?:[_-][A-Z]{2})?\.(?:json|ya?ml|properties|ini|php|js|ts)$|\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$/;
const testFile =
  /(?:^|\/)(?:[\w.-]*[._-])?(?:tests?|specs?|__tests__|__mocks__|mocks?|fakes?|fixtures?|testdata|testing|e2e|integration|cassettes|stubs?|androidTest|testFixtures)(?:[._-][\w.-]*)?\/|(?:^|\/)(?:test|spec|mock|fake)[_-][^/]*$|[._-](?:tests?|spec|mock|fixture|e2e)\.[^/]+$|(?:Tests?|Spec|TestCase|IT)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/i;

export function classifyPath(path: string): PathClass {
  const code = codeFile.test(path);
  if (testFile.test(path)) return code ? "test" : "test-data";
  if (translationFile.test(path)) return "translation";
  if (docsFile.test(path)) return "docs";
  if (code) return "code";
  // Shells and whatever has no ending: a bare word is a value there, but so is much that surrounds it.
  return dataFile.test(path) ? "data" : "script";
}
