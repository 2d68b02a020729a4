import type { Place } from "./place.ts";

/** What a name says last, where its value opens something. */
const passwordName = /^(?:passwords?|passwd|passphrase|pass|pwd|pswd|pw)$/;
const otherName =
  /^(?:file|path|url|hint|label|text|title|message|error|help|policy|pattern|regex|format|field|rule|min|max|length|hash|salt|id|name|no|is|has|reset|forgot|confirm|old|wrong|invalid)$/;
/** Letters of both cases, a digit and a sign, in one piece; no address, path, pattern, call, mark-up or template. */
const chosen =
  /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[A-Za-z\d]*[^A-Za-z\d])(?!.*(?:www|@[\w-]+\.\w|\.\w{2,3}$))[\w!#%*+.=?^~@:&,-]{8,40}$/;
const sample = /pass|secret|token|example|sample|test|demo|user|admin|change|default|your|xxx|1234/i;

/** `Rd^vOF!N=K7_..?`: what policies ask of a password, and few other values have. */
export const isChosen = ({ value, keyWords }: Place): boolean =>
  passwordName.test(keyWords.at(-1) ?? "") &&
  !keyWords.some((word) => otherName.test(word)) &&
  chosen.test(value) &&
  !sample.test(value);
