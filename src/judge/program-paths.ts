/** Languages in which a bare word is a name. */
export const codeFile =
  /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
/** Folders of what people read, and of what is read to them in their language: programs in these are classed otherwise. */
export const docsWords =
  "docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|swagger|openapi|tutorials?|quickstarts?|playgrounds?|website|guides?";
export const translationWords =
  "locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj";
export const textWords = "strings|texts|labels|messages|resources?|resjson|resw|resx";

/** A word of a path that may make another thing of a program; some of these do so only beside others. */
const other = new RegExp(
  `(?:^|[/._-])(?:${docsWords}|${translationWords}|${textWords}|values-\\w+|readme|changelog|changes|history|news)(?![^/._-])|(?:examples?|samples?)(?![^/._-])`,
  "i",
);

/** Is it a program, of tests or not, for certain? Whoever asks `classifyPath` waits for forty patterns, which is long before a commit. */
export const isPlainProgram = (path: string): boolean => path.length <= 200 && codeFile.test(path) && !other.test(path);
