import { listWords } from "./place.ts";

/** What people fill a field with that asks for a secret, how they speak of it, and what it is for. */
const words = listWords(
  "a an the this that is my your our some any very super top extra really long new own custom default simple strong secure complex complicated random unique unsafe insecure weak dummy fake sample example demo test testing dev develop development local localhost docker container change changeme replace please me it here must should be at least for in of to do not dont only with and use or something anything whatever thing hello world password passwd passphrase pass pwd pw secret secrets token key keys apikey api jwt auth session cookie app application admin root user db database server client service signing sign signature encryption encrypt crypto hash hmac salt value string text phrase char chars character characters bit bits byte bytes min minimum enough length base hex mysql mariadb postgres postgresql pg redis mongo mongodb minio rabbit rabbitmq elastic kafka sql",
);
const longest = Math.max(...Array.from(words, (word) => word.length));
/** What it is, and that it is a sample: `SuperSecret123` may be in use. */
const named = /pass|pwd|secret|token|key|jwt|something/;
const shown =
  /this|my|your|our|some|what|complicated|custom|random|sample|example|dummy|fake|change|replace|please|enough|long|hello|here|dev|local|test/;
/** The numbers that a policy asks for, a year, or what fills a length. */
const counted = /^(?:\d{0,4}|0?1234567?8?9?\d{0,9}|(\d)\1{0,11})$/;

/** Can it be cut into such words? */
function isOfWords(letters: string): boolean {
  const reached = new Uint8Array(letters.length + 1);
  reached[0] = 1;
  for (let start = 0; start < letters.length; start++)
    for (let end = start + 1; reached[start] && end <= Math.min(letters.length, start + longest); end++)
      if (words.has(letters.slice(start, end))) reached[end] = 1;
  return reached[letters.length] === 1;
}

const parts = /^[^A-Za-z\d]{0,2}([A-Za-z]{1,40}(?:[ _.:-][A-Za-z]{1,40}){0,40})[ _.:-]?(\d{0,16})[^A-Za-z\d]{0,4}$/;

/** `ThisIsMyCustomSecretKey0123456789`, `@someThingComplicated1234`: it says itself what it stands for. What has figures for letters was thought up for use. */
export function isOfSampleWords(value: string): boolean {
  if (value.length < 8 || value.length > 80) return false;
  const [, head = "", digits = ""] = parts.exec(value) ?? [];
  const letters = head.toLowerCase().replace(/[^a-z]/g, "");
  return letters.length > 7 && counted.test(digits) && named.test(letters) && shown.test(letters) && isOfWords(letters);
}
