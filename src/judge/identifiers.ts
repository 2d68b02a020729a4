import { hasNameLook, hasRandomLook } from "../rules/value-shape.ts";
import { isMoment } from "./moment.ts";
import { isSignedWith } from "./naming.ts";
import { listWords, type Place } from "./place.ts";
import { isSystemName } from "./system-names.ts";

const uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
/** A product, a plan, a customer, an account, a price, a subscription of Stripe. https://docs.stripe.com/api */
const stripe = /^(?:(?:prod|plan|cus)_[A-Za-z\d]{14}|acct_[A-Za-z\d]{16}|(?:price|sub)_[A-Za-z\d]{24})$/;
const picture = /^https?:\/\/[^\s?=@]{1,400}\/[^\s?=@/]{1,100}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
/** `/g9I9S69LEwTOFJeSRF6N.png`, under the name of what it shows. */
const pictureFile = /^\/[\w./-]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
const addressBefore = /https?:\/\/[^\s"'`?#=@]{0,200}$/i;
const credentialWord = /^(?:pass|passwd|password|pwd|secret|token|key)s?$/;

/** `https://files.contoso.com/google-oauth2|1049/photos/WnMejT9Nn.jpeg` */
const isOfPicture = ({ value, before, keyWords }: Place): boolean =>
  // What it ends with is five letters at most.
  (value.length < 5 || value.includes(".")) &&
  !credentialWord.test(keyWords.at(-1) ?? "") &&
  picture.test((addressBefore.exec(before.slice(-220))?.[0] ?? "") + value);

/**
 * Names by their own form: a URN, a DID, an application and a resource of Azure, a trace of W3C or AWS, a pool of Cognito, a
 * resource of EC2, an application of Firebase, a property of Google Analytics, what IPFS keeps. RFC 8141, https://www.w3.org/TR/trace-context/
 */
const formal =
  /^urn:[a-z\d][a-z\d-]{1,31}:|^did:[a-z\d]{2,16}:|^api:\/\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|^\/subscriptions\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/|$)|^00-[\da-f]{32}-[\da-f]{16}-0[01]$|^Root=1-[\da-f]{8}-[\da-f]{24}$|^[a-z]{2}-[a-z]{4,9}-\d(?:_[A-Za-z\d]{9}|:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$|^(?:sg|i|vpc|subnet|ami|vol|eni|rtb|igw|nat|snap|eipalloc|vpce|tgw|lt|fs|pcx|acl)-[\da-f]{17}$|^1:\d{10,13}:(?:web|android|ios):[\da-f]{16,40}$|^(?:UA-\d{5,10}-\d{1,3}|GTM-[A-Z\d]{5,8})$|^Qm[1-9A-HJ-NP-Za-km-z]{44}$|^baf[ky]bei[a-z2-7]{52}$|^W\/\\?["'][\w+/=-]{8,}/;

/** An account at a bank, whose remainder by 97 is 1. ISO 13616 */
function isAccount(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value)) return false;
  let rest = 0;
  for (const sign of value.slice(4) + value.slice(0, 4)) rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

/** ISO 3166's code, in a list of countries. */
const isCountry = ({ key, value }: Place): boolean => key === "PW" && /^Pala[uúo]s?$/.test(value);

/** The number of an invoice: `chave de acesso` in Brazil, `clave de acceso` in Ecuador. https://www.nfe.fazenda.gov.br/, https://www.sri.gob.ec/facturacion-electronica */
const invoiceBefore = /(?:chave[ _-]?(?:de[ _-]?)?acesso|clave[ _-]?(?:de[ _-]?)?acceso)\W{1,8}$/i;
const isInvoice = ({ value, before }: Place): boolean =>
  /^(?:\d{44}|\d{49})$/.test(value) && invoiceBefore.test(before.slice(-40));

/** A file of Google Drive, as its address shows it. https://developers.google.com/workspace/sheets/api/guides/concepts */
const driveFile = /^1[\w-]{32}$|^1[\w-]{43}$/;
/** `GDRIVE_CLIENT_SECRET`: one in sixty drawn values begins as a file's number does. */
const opensDrive = /\b(?:secrets?|password|passphrase|private|access|refresh|auth|api (?:key|token))\b/;
const isDriveFile = ({ value, keyWords }: Place): boolean => {
  if (!driveFile.test(value)) return false;
  const name = keyWords.join(" ");
  return !opensDrive.test(name) && /\b(?:g?sheets?|spreadsheets?|g?drive|open by key)\b/.test(name);
};

const variable = /^,\s?["'][A-Z][A-Z\d]*(?:_[A-Z\d]+)+["']\s?\)/;

/** The folder of a developer's secrets, as Visual Studio names it. https://learn.microsoft.com/aspnet/core/security/app-secrets */
const userSecrets = /\b(?:Add)?UserSecrets(?:Id(?:Attribute)?)?\(\s?["']$/;
const userSecretsId = /^(?:[\w.-]{1,80}-)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Where a credential is kept: `secret('ShopDatabasePassword', 'DB_PASSWORD')`, a vault's name for it and the variable that it is put into; those of Jenkins and of a .NET developer by their number. */
const isKeptElsewhere = ({ value, before, next }: Place): boolean =>
  (uuid.test(value) && /=\s?credentials\(\s?["']$/.test(before)) ||
  (userSecretsId.test(value) && userSecrets.test(before)) ||
  (/^[A-Za-z][A-Za-z-]{0,60}$/.test(value) && /\bsecret\(\s?["']$/.test(before) && variable.test(next));

const identifierNames = listWords(
  "id ids identifier identifiers kid keyid keyids name names arn alias file files filename path paths location locations dir directory folder url uri endpoint tenant audience issuer scope scopes realm resourcekey ref refs reference mode version scheme schemes authtype keypath algorithm algo alg address addresses addr timestamp guid uuid tag state contract mint",
);
/** What is said of a secret in a word or a number. */
const tellingNames = listWords(
  "server type types kind status provider domain role symbol standard expiry ttl lifetime length size count format icon color class usage",
);
const openingName =
  /(?:^| )(?:password|passwd|pwd|passphrase|(?:api|access|client|bearer|refresh) (?:key|token|secret))(?= )/;
const environmentSecret = /^(?=[A-Z\d_]+$)(?:[A-Z\d]+_)*(?:TOKEN|SECRET|PASSWORD|PASS|PWD)_/;
/** `DB_PASSWORD_SERVER=…`: drawn for that server, and no name of it. */
const isDrawnFor = ({ key, keyWords, value }: Place): boolean =>
  /^(?=\D*\d)[^\s.:]{12,}$/.test(value) &&
  (environmentSecret.test(key) || openingName.test(keyWords.join(" "))) &&
  hasRandomLook(value) &&
  !hasNameLook(value);
/** `password_field`, `keyname`: what the value names, or where it is. */
const namingNames = listWords(
  "field fields param params parameter parameters column columns attr attribute attributes selector regex regexp input header headers keyname tokenname authorizations backend driver engine",
);
/** Kubernetes is a word. */
const plainName = /^(?:K8s|[A-Za-z_])(?:K8s|[A-Za-z_.-]){0,60}\d?$/;

const entry = /^[a-z]{1,3}=[\w .@-]{1,64}(?:,\s?(?:cn|ou|dc|o|uid)=[\w .-]{1,64}){1,12}$/i;
const isEntry = (value: string, after: string): boolean => {
  const whole = value.includes(",") ? value.replace(/,$/, "") : value + (/^,[^"'\r\n]{1,400}/.exec(after)?.[0] ?? "");
  return /,\s?(?:dc|o)=/i.test(whole) && entry.test(whole.trimEnd());
};

/** It tells one thing from others, or where something is: no secret. */
export function isIdentifier(place: Place): boolean {
  const { value, key, keyWords, before } = place;
  const last = keyWords.at(-1) ?? "";
  return (
    stripe.test(value) ||
    formal.test(value) ||
    isOfPicture(place) ||
    pictureFile.test(value) ||
    isKeptElsewhere(place) ||
    isCountry(place) ||
    isInvoice(place) ||
    isAccount(value) ||
    isDriveFile(place) ||
    (before.includes("::broker(") && /\bPassword::broker\(\s?["']$/.test(before)) ||
    (before.includes("x:Key") && /\bx:Key\s?=\s?"$/.test(before)) ||
    // The editor that a file is open in: `PasswordHasher.cs||{…}`, in Visual Studio's `DocumentLayout.json`.
    (uuid.test(value) && /\|\|\{?$/.test(before)) ||
    (/^#[\da-f]{3,8}$/i.test(value) && /<color name="[\w.]{1,100}">$/.test(before)) ||
    // Of SonarQube, as its scanner's and Azure DevOps's settings call it.
    /^(?:sonar\.|cli)projectKey$/i.test(key) ||
    // What WordPress finds a field by, which begins with a word; META_KEY may be a company's.
    (key.endsWith("meta_key") && /(?:^|:)meta_key$/.test(key) && /^_{0,2}[A-Za-z]{2,20}[_-]/.test(value)) ||
    /^AAD(?:STS|B2C)\d{3,8}$/.test(value) ||
    isSystemName(value, keyWords.at(-1), key) ||
    (before.endsWith("<key>") && /^[\dA-F]{24}$/.test(value)) ||
    (before.includes("/etc/") && /\/etc\/(?:passwd|shadow)["']?\s?[:=]\s?$/.test(before)) ||
    (uuid.test(value) && !isSignedWith(place) && namesUuid(place, last)) ||
    (before.endsWith("=") && /(?:^|[\s,;])(?:cn|ou|uid)=$/i.test(before)) ||
    // An entry of a directory, whole or up to its first comma; nothing stands behind it.
    (/^(?:cn|ou|uid)=/i.test(value) && isEntry(value, place.after)) ||
    (namingNames.has(last) && plainName.test(value)) ||
    (/^(?:prefix|suffix|separator|delimiter)$/.test(last) && value.length < 13) ||
    isMoment(value, keyWords) ||
    (identifierNames.has(last) && !/access_?key|secret_?id/i.test(key)) ||
    (tellingNames.has(last) && !/access_?key|secret_?id/i.test(key) && !isDrawnFor(place))
  );
}

/** Keys that a service keeps are named by such numbers. https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html */
const isKept = (keyWords: readonly string[]): boolean =>
  /kms|cmk|customer (?:master|managed)|disk/.test(keyWords.join(" "));
/** `SHOP_KEY`, as a variable of the environment is named; not what finds a record, counts visitors or is shown to them. */
const environmentKey = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/;
const openingNothing =
  /^(?:instrumentation|insights|product|project|public|publishable|partition|primary|row|sort|foreign|idempotency|cache|storage|session|state|tracking|tracker|site|client|device|tenant|node|machine|event|template|route|registry|reg|object|record|index|lookup|feature|flag|targeting|id|uuid|guid|settings?|preferences?|prefs|config|query|field|column|entity|item|schema|type|context|content|job|task|test)$/;
/** `ACCESS_KEY`, `subscriptionKey`: services give numbers of this form for keys, too. */
const isOpeningKey = (keyWords: readonly string[], key: string, value: string): boolean =>
  keyWords.at(-1) === "key" &&
  !isKept(keyWords) &&
  (/^(?:access|subscription|licen[cs]e|private|master|encryption|signing|admin)$/.test(keyWords.at(-2) ?? "") ||
    // An interface of Windows is written in braces or capital letters.
    (environmentKey.test(key) && /^[\da-f-]+$/.test(value) && !keyWords.some((word) => openingNothing.test(word))));

/** `{ "4f2a…", "TokenAdmin", "…"`: a row that begins with its number has no names at odd places. */
const rowBefore =
  /[[{(]\s?["'][\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}["'],\s?["']\w{1,60}(?<!secret|password|passwd|pwd|token|key)["'],\s?["']$/i;

/** `API_TOKEN_WRITER=4f2a…`: what is issued to who writes. Roles are no variables of the environment. */
const issuedTo = /^(?:[A-Z\d]+_)*(?:API|ACCESS|AUTH|CLIENT|BEARER)_(?:KEY|TOKEN|SECRET)_[A-Z]+$/;

/** Does its name say that this number is none that opens something? */
const namesUuid = ({ keyWords, before, key, value }: Place, last: string): boolean =>
  // `new ClientSecretCredential(tenant, client, …)`
  (/^credentials?$/.test(last) && /[(,]\s*["'`]$/.test(before)) ||
  rowBefore.test(before) ||
  !(
    keyWords.some((word) => /secret|pass|token|api|auth|cred|^(?:pw|pwd|psk)$/.test(word)) ||
    isOpeningKey(keyWords, key, value)
  ) ||
  /^(?:[gu]uid|error|code|event|violation|role|user|officer|correct|incorrect|invalid|wrong|missing|required|expired|mismatch)$/.test(
    last,
  ) ||
  (/^(?:reader|writer|editor|viewer|auditor|approver|owner|contributor|administrator)$/.test(last) &&
    !issuedTo.test(key));
