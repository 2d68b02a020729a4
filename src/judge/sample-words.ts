import { listWords } from "./place.ts";

/** Who thinks a password up for use says none of these. */
const shown = listWords(
  "good set put this my your our some something whatever complicated custom random sample example dummy fake change changeme replace please enough long hello here dev develop development local localhost test testing",
);
/** What people fill a field with that asks for a secret, how they speak of it, and what it is for. */
const others = listWords(
  "a an the that is any very super top extra really new own default simple strong secure complex unique unsafe insecure weak demo docker container me it must should be at least for in of to do not dont only with and use or anything thing world password passwd passphrase pass pwd pw secret secrets token key keys apikey api jwt auth session cookie app application admin root user db database server client service signing sign signature encryption encrypt crypto hash hmac salt value string text phrase char chars character characters bit bits byte bytes min minimum length base hex mysql mariadb postgres postgresql pg redis mongo mongodb minio rabbit rabbitmq elastic kafka sql",
);
const words = new Set([...others, ...shown]);
const longest = Math.max(...Array.from(words, (word) => word.length));
const named = /pass|pwd|secret|token|key|jwt|something/;
/** The numbers that a policy asks for, a year, or what fills a length. */
const counted = /^(?:\d{0,4}|0?1234567?8?9?\d{0,9}|(\d)\1{0,11})$/;

/** Can it be cut into them? */
function isOfWords(letters: string, words: ReadonlySet<string>): boolean {
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let start = 0; start < letters.length; start++)
    for (let end = start + 1; reached[start] && end <= Math.min(letters.length, start + longest); end++)
      if (words.has(letters.slice(start, end))) reached[end] = 1;
  return reached[letters.length] === 1;
}

const parts = /^[^A-Za-z\d]{0,2}([A-Za-z]{1,40}(?:[ _.:-][A-Za-z]{1,40}){0,40})[ _.:-]?(\d{0,16})[^A-Za-z\d]{0,4}$/;

/** `ThisIsMyCustomSecretKey0123456789`, `@someThingComplicated1234`: it says itself what it stands for. What has figures for letters, or none of the words of a sample, was thought up for use: `SuperSecret123`, `MySqlPassword2023`. */
export function isOfSampleWords(value: string): boolean {
  if (value.length < 8 || value.length > 80) return false;
  const [, head = "", digits = ""] = parts.exec(value) ?? [];
  const letters = head.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length < 8 || !counted.test(digits) || !named.test(letters)) return false;
  return isOfWords(letters, words) && !isOfWords(letters, others);
}

/** `shop-dev-secret`, `cordacadevpass` */
const developmentWords =
  /^[a-z_-]{0,40}dev(?:elopment)?[-_]?(?:pass(?:word|phrase)?|pw|secret|key|token)[a-z_-]{0,20}\d{0,4}$/i;

/** `sample-52d06efe5f5b10d`, `asdfasdfasdf`, and the UUID that everybody shows. */
const sampleWord =
  /^(?:local[-_]?dev(?!i)|dev[-_]?only)|^[a-z_ -]{0,40}random[ _-]?(?:string|secret|token|key|value|char)[a-z_ -]{0,12}(?:\d{1,4}[a-z_ -]{0,40})?$|^(?:(?:sample|example|dummy|fake|mock|demo)[-_]|ch[a4@]n[g69][e3][_-]?m[e3]|your[_-]?p[a4@][s5$]{2}w[o0]rd\d{0,4}$|abcdef|123456|(.{2,6})\1{2,}$|[\da-z]{8}-e89b-12d3-a456-)/i;

/** `YourStr0ngP@ssword!`, `DummyP@ssw0rd!23`: figures for letters, and still it speaks to its reader or says that it is none. */
const samplePassword =
  /^(?:y[o0]ur|dummy|fake|ex[a4@]mple|s[a4@]mple)[_!@#.-]?(?:(?:very|super|own|new|my|sa|db|sql|admin|s(?:ecure|ecret|afe)|[s5$]tr[o0]ng|complex)[_!@#.-]?){0,3}p[a4@][s5$]{2}(?:w[o0]rd|phrase)?[!@#$.?*_-]{0,3}\d{0,6}[!@#$.?*]{0,3}$/i;

/** A name for a sample, or for what is of development alone. */
export const isOfSample = (text: string): boolean =>
  sampleWord.test(text) || samplePassword.test(text) || developmentWords.test(text);
