/** What a path says about its text: few classes, so that a worker can judge for all of them before paths are known. */
export const pathClasses = ["code", "data", "docs", "test", "test-data"] as const;
export type PathClass = (typeof pathClasses)[number];

/** Formats in which a bare word is a value; in code it is a name. */
const dataFile =
  /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|(?:^|\/)(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)[^/]*$/i;
const docsFile =
  /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|man|[1-8])$|(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?|website|guides?)\/|(?:^|\/)(?:readme|changelog|changes|history|news)[^/]*$|\.(?:example|sample|dist|template|tmpl|tpl)$/i;
const testFile =
  /(?:^|\/)(?:[\w.-]*[._-])?(?:tests?|specs?|__tests__|__mocks__|mocks?|fakes?|fixtures?|testdata|testing|e2e|integration|cassettes|stubs?|androidTest|testFixtures)(?:[._-][\w.-]*)?\/|(?:^|\/)(?:test|spec|mock|fake)[_-][^/]*$|[._-](?:tests?|spec|mock|fixture|e2e)\.[^/]+$|(?:Tests?|Spec|TestCase|IT)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/i;

export function classifyPath(path: string): PathClass {
  const data = dataFile.test(path);
  if (testFile.test(path)) return data ? "test-data" : "test";
  if (docsFile.test(path)) return "docs";
  return data ? "data" : "code";
}
