import { isOfServer } from "./containers.ts";
import { readLetters } from "./letters.ts";
import { type Place, splitWords } from "./place.ts";
import { isOfSample, isOfSampleWords } from "./sample-words.ts";
import { measureWords, readsLikeWords } from "./wording.ts";

/** Figures and signs that people write for letters. */
const letters = new Map(Array.from("013457@$", (sign, at) => [sign, "oieastas"[at]]));

/** `pa55w0rd` says password. */
export function readLeet(value: string): string {
  let text = "";
  for (const char of value.toLowerCase()) text += letters.get(char) ?? char;
  return text;
}

/** `Server=tcp:db.contoso.com;`, or an address with a host of several words behind the password: others reach it, too. */
const remoteServer =
  /\b(?:server|data source|host|addr(?:ess)?|network address)\s?=\s?(?:tcp:|np:)?(?!127\.0\.0\.1|host\.docker\.)[\w-]+\.[\w.-]*[A-Za-z\d]/i;
export const isRemote = ({ before, after }: Place): boolean => {
  if (!/(?:^|[;"'`=])\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}$/i.test(before)) return false;
  const begin = Math.max(...["'", '"', "`"].map((quote) => before.lastIndexOf(quote))) + 1;
  return remoteServer.test(before.slice(begin) + /^[^"'`]*/.exec(after)![0]);
};

export const isKnown = (place: Place, text: string): boolean =>
  (countedWord.test(text) || isKnownDefault(text) || isSmallWords(text)) && !isRemote(place);

/** Does it say this, with figures for letters and signs between? Letters and digits are counted first. */
function isLeet(value: string, word: string): boolean {
  const { upper, lower, digits } = readLetters(value);
  if (value.length < word.length || upper + lower + digits > word.length) return false;
  return readLeet(value).replace(/\W/g, "") === word;
}

/** `POSTGRES_PASSWORD=postgres1`, `secret.key=secretKey123`: a service's default, which tests and examples are started with. */
export function isOwnName({ value, keyWords }: Place): boolean {
  const isJoined = keyWords.length > 1 && isLeet(value, keyWords.join(""));
  if (isJoined) return true;
  const word = /^([A-Za-z_:-]{4,24}?)[@_-]?\d{0,6}[!@#.]{0,2}$/.exec(value)?.[1];
  if (word === undefined) return false;
  const words = splitWords(word);
  return keyWords.slice(0, -1).includes(word.toLowerCase()) || words.every((one) => keyWords.includes(one));
}

/** `thingsboard`: one or two words in small letters; what is left of them to guess is a list. */
export const isSmallWords = (value: string): boolean =>
  /^[A-Za-z][a-z]{3,15}$/.test(value) && (value.length < 7 || readsLikeWords(value));

/** What services are shipped and started with; whoever can reach one tries these first. */
const knownDefault =
  /^(?:(?:foo|bar|baz|foobar|toor|hello[@_ -]?world|changeit|admin|root|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|guest|minio(?:admin)?|elastic|cassandra|oracle|neo4j|keycloak|grafana|vagrant|sysdba|masterkey|airflow|jenkins|ansible|docker|ubuntu|user|test(?:ing)?|dev|demo|pass|pa(?:ss|66)@?word|hunter|administrator|(?:root|admin|user|my|db|secret|default)[_-]?(?:secret)?[_-]?(?:password|pass|pw)|qwerty|letmein|welcome|(?:top[_-]?)?secret)[@_-]?(?:\d{1,4}|1234567?8?9?)?[!.]{0,2}|\d{4,9})$/i;

/** None is longer. */
const longestDefault = 40;
const isKnownDefault = (text: string): boolean =>
  text.length < longestDefault && (knownDefault.test(text) || knownDefault.test(readLeet(text)));

/** `Contoso12345`: a word, and as much of 123456789 as a policy asks for. */
const countedWord = /^[A-Za-z]{1,16}[@_-]?12345(?:6(?:7(?:8(?:90?)?)?)?)?[!@#.]{0,2}$/;

/** `granite123`: one word, the product's more often than not, and what everybody puts behind it. */
const word123 = /^([A-Za-z]?[a-z]{3,20})[A-Z]{0,3}[@_-]?1234?[!.]?$/;
export function isWord123(value: string): boolean {
  const letters = word123.exec(value)?.[1];
  return letters !== undefined && readsLikeWords(letters);
}

/** A database that somebody has rented: the whole world reaches it, and no container took the password from an example. */
const rentedServer =
  /^@[\w.-]{1,120}\.(?:mongodb\.net|rds\.amazonaws\.com|(?:database|postgres|mysql|redis\.cache)\.(?:windows\.net|azure\.com)|supabase\.co|neon\.tech|upstash\.io|redislabs\.com|cloudamqp\.com|aivencloud\.com|rlwy\.net)(?![\w.-])/i;

/** The label that a provider drew for it, `cluster0.u6rp1iy.mongodb.net`: nobody makes one up, but for pages that run along the alphabet. */
const drawnLabel =
  /^@[\w.-]{0,80}[.-](?=[a-z]{0,12}\d)(?=\d{0,12}[a-z])(?![a-z\d]*(?:abc|xyz|xxx|123|example|sample|cluster))[a-z\d]{5,12}\.(?:mongodb\.net|[a-z\d-]{6,20}\.rds\.amazonaws\.com)(?![\w.-])/i;
/** What pages write for a login that somebody has. */
const shownLogin = /^(?:user|pass|my|secret|pa(?:ss|66)@?word|db)/i;
/** Anybody in the world may try it there, and comes in. */
const isOpenToAll = ({ value, after }: Place): boolean => drawnLabel.test(after) && !shownLogin.test(readLeet(value));

/** A database that is started beside the program: its image's name for a host. */
const containerServer =
  /(?:server|data source|host)\s?=\s?(?:tcp:)?(?:(?:postgres(?:ql)?|pg|mysql|mariadb|ms-?sql|sql(?:-?server|-?data)?|db|database|mongo(?:db)?|redis|oracle)(?:[-_.](?:db|database|sql|server))?)(?:[,:]\d{2,5})?\s?(?:;|$)/i;
const wordAndCount = /^(?:\d{4,9}[A-Za-z]{1,3}|[A-Za-z]{3,16}[!@#_-]?\d{0,4}[!@#.]{0,2})$/;
const isInContainer = ({ before, after, value }: Place): boolean =>
  containerServer.test(before + after) &&
  (knownDefault.test(readLeet(value)) ||
    isOfSampleWords(value) ||
    (wordAndCount.test(value) && (/^\d/.test(value) || measureWords(value) > 0.5)));

/** Would whoever reaches the service try it among the first? */
export const isGuessable = (place: Place): boolean =>
  !isRemote(place) &&
  !isOpenToAll(place) &&
  (isOwnName(place) ||
    isInContainer(place) ||
    isOfServer(place) ||
    isOfSample(place.value) ||
    // With a number it is what a policy asks for.
    (isOfSampleWords(place.value) && !/\d/.test(place.value)) ||
    countedWord.test(place.value) ||
    knownDefault.test(place.value) ||
    (isSmallWords(place.value) && !rentedServer.test(place.after)));
