"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key4 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key4) && key4 !== except)
        __defProp(to, key4, { get: () => from[key4], enumerable: !(desc = __getOwnPropDesc(from, key4)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/once.ts
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var init_once = __esm({
  "src/once.ts"() {
    "use strict";
  }
});

// src/rules/checksums.ts
function crc32(data) {
  const bytes2 = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  let rest = 4294967295;
  for (const byte of bytes2) rest = crcTable[(rest ^ byte) & 255] ^ rest >>> 8;
  return (rest ^ 4294967295) >>> 0;
}
function encodeDigits(value2, alphabet2, length) {
  let digits4 = "";
  for (let rest = value2; rest > 0; rest = Math.floor(rest / alphabet2.length)) {
    digits4 = alphabet2[rest % alphabet2.length] + digits4;
  }
  return digits4.padStart(length, alphabet2[0]);
}
function encodeCrc32Base62(text6) {
  return encodeDigits(crc32(text6), base62, 6);
}
function marvin32(bytes2, seed) {
  const name3 = Buffer.from(seed, "latin1");
  let high = name3.readInt32BE(0);
  let low = name3.readInt32BE(4);
  const mix = (word4) => {
    low = low + word4 | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const padded = Buffer.alloc((bytes2.length & ~3) + 4);
  padded.set(bytes2);
  padded[bytes2.length] = 128;
  for (let at = 0; at < padded.length; at += 4) mix(padded.readInt32LE(at));
  mix(0);
  return (high ^ low) >>> 0;
}
function toLittleEndian(word4) {
  const bytes2 = Buffer.alloc(4);
  bytes2.writeUInt32LE(word4);
  return bytes2;
}
function decodeBase32(text6) {
  const bytes2 = new Uint8Array(Math.floor(text6.length * 5 / 8));
  let bits = 0;
  let count2 = 0;
  let at = 0;
  for (const character2 of text6.toLowerCase()) {
    const digit = "abcdefghijklmnopqrstuvwxyz234567".indexOf(character2);
    if (digit < 0) return void 0;
    bits = (bits << 5 | digit) & 4095;
    count2 += 5;
    if (count2 < 8) continue;
    count2 -= 8;
    bytes2[at++] = bits >>> count2 & 255;
  }
  return bytes2;
}
var base62, crcTable, rotate;
var init_checksums = __esm({
  "src/rules/checksums.ts"() {
    "use strict";
    base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
      let rest = byte;
      for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 3988292384 : rest >>> 1;
      return rest;
    });
    rotate = (word4, count2) => word4 << count2 | word4 >>> 32 - count2;
  }
});

// src/rules/value-shape.ts
function countSequential(value2) {
  let sum = 0;
  for (let from = 0, at = 1; at <= value2.length; at++) {
    const step = value2.charCodeAt(at) - value2.charCodeAt(at - 1);
    if ((step === 1 || step === -1) && (at - from < 2 || step === value2.charCodeAt(from + 1) - value2.charCodeAt(from)))
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
  for (const times of counts.values()) bits -= times / value2.length * Math.log2(times / value2.length);
  return bits;
}
function hasRandomLook(value2) {
  if ((value2.length > longValue ? longFiller : filler).test(value2)) return false;
  if (countSequential(value2.toLowerCase()) * 2 > value2.length) return false;
  const alphabet2 = /^[0-9a-f]*$/i.test(value2.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy(value2) >= 0.66 * Math.log2(Math.min(alphabet2, value2.length));
}
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
  const mixed = classes.includes("a") && classes.includes("A");
  return changes < (mixed ? 0.33 : 0.15) * (classes.length - 1);
}
function createShapeTest(source7) {
  const tests = once(() => {
    const shapes = [source7, source7.replaceAll("[0-9a-f]", "[0-9A-Fa-f]"), source7.replaceAll("[0-9a-f]", "[0-9a-z]")];
    return [...new Set(shapes)].map((shape) => new RegExp(`^(?:${shape})$`));
  });
  return (value2) => tests().some((test) => test.test(value2));
}
var count, hex, anyHex, lower, upper, base622, base64url, base64, uuid, filler, longFiller, longValue, numberedName, widenAlphabet;
var init_value_shape = __esm({
  "src/rules/value-shape.ts"() {
    "use strict";
    init_once();
    count = (from, to) => to === void 0 ? `{${from}}` : `{${from},${to}}`;
    hex = (from, to) => `[0-9a-f]${count(from, to)}`;
    anyHex = (from, to) => `[0-9A-Fa-f]${count(from, to)}`;
    lower = (from, to) => `[0-9a-z]${count(from, to)}`;
    upper = (from, to) => `[0-9A-Z]${count(from, to)}`;
    base622 = (from, to) => `[0-9A-Za-z]${count(from, to)}`;
    base64url = (from, to) => `[\\w-]${count(from, to)}`;
    base64 = (from, to) => `[0-9A-Za-z+/]${count(from, to)}={0,2}`;
    uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    filler = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
    longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
    longValue = 80;
    numberedName = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+){2,}\d{1,2}$/;
    widenAlphabet = (source7) => source7.replaceAll("[0-9a-f]", "[0-9a-zA-F]");
  }
});

// src/rules/crc-tails.ts
function createTailCheck(prefix, { encode, whole: whole3 }) {
  const length = encode(0).length;
  return (value2) => {
    const body4 = value2.slice(prefix.length).replace(/^[a-z]_/, "");
    const summed = (whole3 ? value2 : body4).slice(0, -length).replace(/[-_]$/, "");
    if (encode(crc32(summed)) === value2.slice(-length)) return "valid";
    return hasRandomLook(body4) ? "unknown" : "invalid";
  };
}
var digits, small, crcHex, crcBase62, crcBase62SmallFirst;
var init_crc_tails = __esm({
  "src/rules/crc-tails.ts"() {
    "use strict";
    init_checksums();
    init_value_shape();
    digits = "0123456789";
    small = "abcdefghijklmnopqrstuvwxyz";
    crcHex = { encode: (sum) => sum.toString(16).padStart(8, "0") };
    crcBase62 = { encode: (sum) => encodeDigits(sum, digits + small.toUpperCase() + small, 6) };
    crcBase62SmallFirst = {
      encode: (sum) => encodeDigits(sum, digits + small + small.toUpperCase(), 6)
    };
  }
});

// src/rules/edges.ts
function beginAnywhere(pattern) {
  const source7 = pattern.source.replace(/^\(\?<!\[[^\]]+\]\)/, (edge) => `(?:${edge}|${behindEscape})`);
  return new RegExp(source7, pattern.flags);
}
var behindEscape;
var init_edges = __esm({
  "src/rules/edges.ts"() {
    "use strict";
    behindEscape = String.raw`(?<=\\[nrt]|:-|://|%[0-9A-F]{2}|\x1b\[[\d;]{1,8}m|(?<!\S)[+-])`;
  }
});

// src/rules/published.ts
function isPublished(value2) {
  if (sessionExample.test(value2)) return true;
  return published.has(crc32(/^(?:0x)?[0-9a-f]{64}$/i.test(value2) ? value2.toLowerCase().replace("0x", "") : value2));
}
var published, sessionExample;
var init_published = __esm({
  "src/rules/published.ts"() {
    "use strict";
    init_checksums();
    published = /* @__PURE__ */ new Set([
      3033257350,
      // Azure Storage emulator: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
      2272293728,
      // Cosmos DB emulator: https://learn.microsoft.com/azure/cosmos-db/emulator
      4196867298,
      // AWS access key id: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
      46381783,
      3770956397,
      1171552334,
      // of the old pages on signing: https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTAuthentication.html
      4211761160,
      // AWS secret access key, same page
      2555763267,
      3249564011,
      // of MinIO's playground, which anybody may use: https://github.com/minio/minio-go
      2003689584,
      // Stripe test keys: https://docs.stripe.com/keys
      963477826,
      2343876335,
      1288243701,
      // https://developer.hashicorp.com/vault/docs/secrets/aws
      2469748996,
      // Google API keys of samples in https://github.com/firebase/firebase-android-sdk and firebase-ios-sdk
      1801906344,
      2951282494,
      137970471,
      4223955489,
      1783592992,
      3049649148,
      908569220,
      4012003030,
      523603134,
      3884519750,
      1804887032,
      1392988430,
      1633266832,
      1546223926,
      600879976,
      3175414335,
      2057380053,
      1012760538,
      539969167,
      1240059360,
      1517653018,
      195402426,
      3088641028,
      // Of Google Analytics's own script: https://github.com/ampproject/amphtml
      3065822647,
      // Of every copy of Google Cloud's command line: https://cloud.google.com/sdk/gcloud/reference/auth/application-default/login
      // https://learn.microsoft.com/nuget/reference/nuget-config-file
      1802289150,
      728694612,
      3467016326,
      // The token on the first page of https://jwt.io
      3162855981,
      // The secret key of every local Supabase: https://github.com/supabase/cli
      874110711,
      // Coveo's sample organization, searchuisamples: https://github.com/coveo/atomic-documentation-codesandbox
      488592799,
      // What Socket's own command line uses without an account: https://github.com/SocketDev/socket-cli
      752799811,
      // https://github.com/google/google-authenticator/wiki/Key-Uri-Format
      132216253,
      // The test secret of reCAPTCHA: https://developers.google.com/recaptcha/docs/faq
      1560259930,
      // OpenWeather's samples: https://openweathermap.org/current
      // The keys of every new Vagrant machine, their lines joined: https://github.com/hashicorp/vagrant/tree/main/keys
      1700909573,
      729107381,
      // The accounts of every Hardhat and Anvil: https://hardhat.org/hardhat-network/docs/reference#accounts
      3171721371,
      1893601341,
      3313811960,
      2926196337,
      2322849129,
      1705982437,
      2357293955,
      2391763653,
      1919748441,
      2778481897,
      707030926,
      2329068249,
      183953214,
      3320884424,
      3285889803,
      3105853666,
      4156937224,
      2590475245,
      2961940430,
      2475829834,
      // Google API keys of the page that YouTube gives to every visitor
      3987253083,
      2190272298,
      502931036,
      2843377548,
      3189085681,
      2753152362,
      // The accounts of Besu's network for development: https://besu.hyperledger.org/private-networks/reference/accounts-for-testing
      3475097267,
      3393400933,
      1600000814,
      // The accounts of `ganache --deterministic`: https://github.com/trufflesuite/ganache
      755392804,
      3163619727,
      1143011279,
      3262430933,
      1667988033,
      927857365,
      4284441442,
      1216451243,
      1467475364,
      1314303543,
      // The token of Databricks' pages: https://docs.databricks.com/dev-tools/cli
      861286501,
      140686722,
      // Of Monolog's own tests, which every copy of it had: https://github.com/Seldaek/monolog
      // What Foundry's library reaches chains with, where nobody gave an address: https://github.com/foundry-rs/forge-std/blob/master/src/StdChains.sol
      3537320944,
      2619342706,
      62656043
    ]);
    sessionExample = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[\w+/]{0,2000}EXAMPLE/;
  }
});

// src/rules/prefixed-tokens.ts
function article(name3) {
  if (/^(?:One[A-Z\s-]|Eu|U(?:ni|s|S|bi|PC)|u(?:[A-Z]|ser))/.test(name3)) return "a";
  return /^(?:[AEIOUaeiou]|[FHLMNRSX](?:[B-DF-HJ-NP-TV-Z]|$)|[hx][A-Z])/.test(name3) ? "an" : "a";
}
function createPrefixedRules(provider, tokens2) {
  return tokens2.map((token2) => {
    const { kind, prefix, body: body4, loose, keywords, reach, label, credential: credential2, tail: tail2 } = token2;
    const level2 = token2.level ?? (loose ? "warning" : "error");
    const exact = token2.exact || prefix.length < 4;
    const isShape = createShapeTest(body4);
    const prove9 = tail2 ? createTailCheck(prefix, tail2) : (value2) => {
      const own2 = value2.slice(prefix.length);
      return hasRandomLook(own2) && !joinedWords.test(own2) ? "unknown" : "invalid";
    };
    const check3 = (value2) => isShape(value2.slice(prefix.length)) && !isPublished(value2) && !digest.test(value2) ? prove9(value2) : "invalid";
    const pattern = once(() => {
      const source7 = escapePattern(prefix) + `(?:${exact ? body4 : widenAlphabet(body4)})`;
      const [begin, end4] = [wordStart, wordEnd].map((edge) => partsAtSlash(prefix) ? edge.replace("+/", "+") : edge);
      return new RegExp(`${begin}(?<secret>${source7})${end4}`, token2.looksAround ? "s" : "");
    });
    return {
      id: `${provider.id}-${kind}`,
      get label() {
        return label ?? `${article(provider.name)} ${provider.name} ${spell(kind)}`;
      },
      level: level2,
      ...(token2.own || credential2 === "private-key") && { fixture: true },
      ...token2.own && { own: true },
      ...token2.unconfirmed && { unconfirmed: true },
      ...loose && { loose },
      keywords: keywords ?? [prefix.toLowerCase()],
      get pattern() {
        return pattern();
      },
      check: token2.check ?? check3,
      ...reach && { reach },
      highEntropy: true,
      shown: prefix,
      credential: credential2 ?? "provider-token",
      provider: provider.name,
      ...provider.revoke && { revoke: provider.revoke },
      source: provider.source
    };
  });
}
function spell(kind) {
  return kind.replaceAll("-", " ").replace(
    /\b(?:api|sdk|url|id|iam|scim|smtp|oauth|cli|ci|jwt|http|hmac|sms|pat|sid|db)\b/g,
    (word4) => word4 === "oauth" ? "OAuth" : word4.toUpperCase()
  );
}
function createTokenRules(rows2) {
  return rows2.flatMap(
    ([id2, name3, kind, prefix, body4, source7, { revoke: revoke7, ...options } = {}]) => createPrefixedRules({ id: id2, name: name3, source: source7, ...revoke7 && { revoke: revoke7 } }, [{ kind, prefix, body: body4, ...options }])
  );
}
var escapePattern, wordStart, wordEnd, partsAtSlash, joinedWords, digest;
var init_prefixed_tokens = __esm({
  "src/rules/prefixed-tokens.ts"() {
    "use strict";
    init_once();
    init_crc_tails();
    init_edges();
    init_published();
    init_value_shape();
    escapePattern = (text6) => text6.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    wordStart = `(?:(?<![0-9A-Za-z_.+/-])|${behindEscape})`;
    wordEnd = "(?![0-9A-Za-z_+/=-])";
    partsAtSlash = (prefix) => /\w[_-]/.test(prefix);
    joinedWords = /^[a-z]+\d{0,2}(?:[-_/](?:[a-z]+\d{0,2}|v\d{1,2}(?:alpha|beta)\d{0,2}))+$/;
    digest = /^[0-9A-F]{64}$/;
  }
});

// src/rules/microsoft-keys.ts
function proveIdentifiableKey(value2, key4) {
  const bytes2 = Buffer.from(value2, "base64").subarray(0, key4.bytes);
  if (bytes2.length !== key4.bytes) return "invalid";
  const checksum = bytes2.readUInt32LE(key4.bytes - 4);
  const covered = bytes2.subarray(0, -4);
  return key4.seeds.some((seed) => marvin32(covered, seed) === checksum || matchRewritten(value2, bytes2, key4, seed)) ? "valid" : "invalid";
}
function matchRewritten(value2, bytes2, key4, seed) {
  if (key4.signature !== identifiableKeys.redis.signature) return false;
  const whole3 = Buffer.concat([bytes2.subarray(0, -4), toLittleEndian(marvin32(bytes2, seed))]);
  return whole3.toString("base64").replaceAll("+", "P").replaceAll("/", "F").startsWith(value2.replaceAll("=", ""));
}
function encodeAnnotatedChecksums(covered) {
  const checksum = toLittleEndian(marvin32(covered, "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits4 = encodeDigits(checksum.readUInt32BE(0), base623, 1).padStart(zeros + 1, "0");
  return [digits4.padEnd(6, "0"), checksum.toString("base64")];
}
function proveAnnotatedKey(value2) {
  if (/^(.)\1{51}/.test(value2)) return "invalid";
  const tail2 = value2.slice(80).replaceAll("=", "");
  const spoken = tail2.slice(0, 5);
  const spellings = encodeAnnotatedChecksums(Buffer.from(value2.slice(0, 80), "base64"));
  return spellings.some((spelling) => spelling.startsWith(spoken)) ? "valid" : "invalid";
}
function proveMicrosoftKey(value2) {
  if (/^[A-Za-z0-9]{52}JQQJ9[9DH]/.test(value2) && (value2.length === 84 || value2.length === 88)) {
    return proveAnnotatedKey(value2);
  }
  for (const key4 of Object.values(identifiableKeys)) {
    const place = lengthBeforeSignature(key4);
    const body4 = value2.replace(/(?:=|%3D)+$/i, "");
    if (body4.length === place + 10 && value2.startsWith(key4.signature, place)) return proveIdentifiableKey(value2, key4);
  }
  return "unknown";
}
var identifiableKeys, lengthBeforeSignature, base623;
var init_microsoft_keys = __esm({
  "src/rules/microsoft-keys.ts"() {
    "use strict";
    init_checksums();
    identifiableKeys = {
      storage: { signature: "+ASt", bytes: 64, seeds: ["Default0"] },
      cosmos: {
        signature: "ACDb",
        bytes: 64,
        seeds: ["MastRW00", "MastRO00", "SysAll00", "Resour00", "SystRO00", "SystRW00", "Encryp00"]
      },
      batch: { signature: "+ABa", bytes: 64, seeds: ["AbAcct00"] },
      machineLearning: { signature: "+AMC", bytes: 64, seeds: ["Classic0"] },
      apiManagement: { signature: "APIM", bytes: 64, seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"] },
      serviceBus: { signature: "+ASb", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
      eventHubs: { signature: "+AEh", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
      relay: { signature: "+ARm", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
      iot: { signature: "AIoT", bytes: 32, seeds: ["IoTHub00", "DpsKey00", "Device00"] },
      redis: { signature: "AzCa", bytes: 32, seeds: ["Access00"] },
      eventGrid: { signature: "AZEG", bytes: 32, seeds: ["SendRecv"] },
      functions: { signature: "AzFu", bytes: 40, seeds: ["Functi00", "Master00", "System00"] },
      search: { signature: "AzSe", bytes: 39, seeds: ["Query000", "PAdmin00"] },
      containerRegistry: { signature: "+ACR", bytes: 39, seeds: ["ACRDflt0"] }
    };
    lengthBeforeSignature = ({ bytes: bytes2 }) => Math.ceil(bytes2 * 8 / 6) - 10;
    base623 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  }
});

// src/rules/azure.ts
var azure_exports = {};
__export(azure_exports, {
  azureRules: () => azureRules
});
function defineIdentifiableKey(id2, label, provider, key4, credential2, revoke7) {
  const body4 = `[A-Za-z0-9+/_-]{${lengthBeforeSignature(key4)}}`;
  const signature2 = key4.signature.replace("+", "[+]");
  const padding = { 32: "(?:=|%3[Dd])?", 39: "", 40: "(?:==|%3[Dd]%3[Dd])?", 64: "(?:==|%3[Dd]%3[Dd])?" }[key4.bytes];
  return {
    id: id2,
    label,
    level: "error",
    keywords: [key4.signature.toLowerCase()],
    pattern: new RegExp(`(?<secret>${body4}${signature2}[A-Za-z0-9+/_-]{6}${padding})`),
    check: (value2) => proveIdentifiableKey(value2, key4),
    family: "azure-key",
    highEntropy: true,
    credential: credential2,
    provider,
    revoke: revoke7,
    source
  };
}
var source, azureRules;
var init_azure = __esm({
  "src/rules/azure.ts"() {
    "use strict";
    init_microsoft_keys();
    source = "https://github.com/microsoft/security-utilities";
    azureRules = [
      defineIdentifiableKey(
        "azure-storage-identifiable-key",
        "an Azure storage account key",
        "Azure Storage",
        identifiableKeys.storage,
        "azure-storage-key",
        "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys"
      ),
      defineIdentifiableKey(
        "azure-cosmos-identifiable-key",
        "an Azure Cosmos DB key",
        "Azure Cosmos DB",
        identifiableKeys.cosmos,
        "azure-cosmos-db-key",
        "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys"
      ),
      defineIdentifiableKey(
        "azure-batch-identifiable-key",
        "an Azure Batch account key",
        "Azure Batch",
        identifiableKeys.batch,
        "azure-batch-key",
        "Run `az batch account keys renew`."
      ),
      defineIdentifiableKey(
        "azure-machine-learning-classic-key",
        "an Azure Machine Learning (classic) web service key",
        "Azure Machine Learning",
        identifiableKeys.machineLearning,
        "azure-other-key",
        "Machine Learning Studio (classic) > web service > Configuration > regenerate the keys"
      ),
      defineIdentifiableKey(
        "azure-api-management-identifiable-key",
        "an Azure API Management key",
        "Azure API Management",
        identifiableKeys.apiManagement,
        "azure-api-management-key",
        "https://learn.microsoft.com/azure/api-management/api-management-subscriptions"
      ),
      defineIdentifiableKey(
        "azure-service-bus-identifiable-key",
        "an Azure Service Bus access key",
        "Azure Service Bus",
        identifiableKeys.serviceBus,
        "azure-service-bus-key",
        "Run `az servicebus namespace authorization-rule keys renew`."
      ),
      defineIdentifiableKey(
        "azure-event-hubs-identifiable-key",
        "an Azure Event Hubs access key",
        "Azure Event Hubs",
        identifiableKeys.eventHubs,
        "azure-event-hubs-key",
        "Run `az eventhubs namespace authorization-rule keys renew`."
      ),
      defineIdentifiableKey(
        "azure-relay-identifiable-key",
        "an Azure Relay access key",
        "Azure Relay",
        identifiableKeys.relay,
        "azure-relay-key",
        "Run `az relay namespace authorization-rule keys renew`."
      ),
      defineIdentifiableKey(
        "azure-iot-identifiable-key",
        "an Azure IoT Hub, device or provisioning key",
        "Azure IoT",
        identifiableKeys.iot,
        "azure-iot-key",
        "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas"
      ),
      defineIdentifiableKey(
        "azure-redis-identifiable-key",
        "an Azure Cache for Redis access key",
        "Azure Cache for Redis",
        identifiableKeys.redis,
        "azure-redis-key",
        "Run `az redis regenerate-keys`."
      ),
      defineIdentifiableKey(
        "azure-event-grid-identifiable-key",
        "an Azure Event Grid access key",
        "Azure Event Grid",
        identifiableKeys.eventGrid,
        "azure-event-grid-key",
        "Run `az eventgrid topic key regenerate`."
      ),
      defineIdentifiableKey(
        "azure-functions-identifiable-key",
        "an Azure Functions access key",
        "Azure Functions",
        identifiableKeys.functions,
        "azure-functions-key",
        "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys"
      ),
      defineIdentifiableKey(
        "azure-search-identifiable-key",
        "an Azure AI Search key",
        "Azure AI Search",
        identifiableKeys.search,
        "azure-search-key",
        "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys"
      ),
      defineIdentifiableKey(
        "azure-container-registry-identifiable-key",
        "an Azure Container Registry password",
        "Azure Container Registry",
        identifiableKeys.containerRegistry,
        "azure-container-registry-key",
        "Run `az acr credential renew`."
      )
    ];
  }
});

// src/rules/azure-annotated.ts
var azure_annotated_exports = {};
__export(azure_annotated_exports, {
  azureAnnotatedRules: () => azureAnnotatedRules
});
function defineAnnotatedKey(id2, label, provider, tail2, credential2, revoke7) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: ["jqqj99", "jqqj9d", "jqqj9h"],
    pattern: new RegExp(
      `(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}${tail2}[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)`
    ),
    check: proveAnnotatedKey,
    family: "azure-key",
    highEntropy: true,
    credential: credential2,
    provider,
    revoke: revoke7,
    source: "https://github.com/microsoft/security-utilities"
  };
}
function proveCaskKey(value2) {
  const place = value2.indexOf("QJJQA", 40);
  const size = value2[place + 5] === "B" ? 44 : 88;
  const groups = value2.charCodeAt(place + 6) - "A".charCodeAt(0);
  return place === size && value2.length === size + 12 + 4 * groups + 8 ? "valid" : "invalid";
}
var named, any, azureAnnotatedRules;
var init_azure_annotated = __esm({
  "src/rules/azure-annotated.ts"() {
    "use strict";
    init_edges();
    init_microsoft_keys();
    named = ["AZDO", "AZAC", "AZEG", "AZFR", "AZMR", "AZMP", "AZCS", "ACOG", "msql"];
    any = "[A-Za-z0-9]{4}";
    azureAnnotatedRules = [
      defineAnnotatedKey(
        "azure-devops-annotated-token",
        "an Azure DevOps personal access token",
        "Azure DevOps",
        `${any}AZDO`,
        "azure-devops-token",
        "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat"
      ),
      defineAnnotatedKey(
        "azure-app-configuration-annotated-key",
        "an Azure App Configuration access key",
        "Azure App Configuration",
        `${any}AZAC`,
        "azure-app-configuration-key",
        "Run `az appconfig credential regenerate`."
      ),
      defineAnnotatedKey(
        "azure-event-grid-annotated-key",
        "an Azure Event Grid access key",
        "Azure Event Grid",
        `${any}AZEG`,
        "azure-event-grid-key",
        "Run `az eventgrid topic key regenerate`."
      ),
      defineAnnotatedKey(
        "azure-fluid-relay-annotated-key",
        "an Azure Fluid Relay key",
        "Azure Fluid Relay",
        `${any}AZFR`,
        "azure-other-key",
        "https://learn.microsoft.com/azure/azure-fluid-relay/concepts/customer-managed-keys"
      ),
      defineAnnotatedKey(
        "azure-mixed-reality-annotated-key",
        "an Azure Mixed Reality key",
        "Azure Mixed Reality",
        `${any}AZMR`,
        "azure-other-key",
        "Azure portal > the Mixed Reality account > Access keys > Regenerate"
      ),
      defineAnnotatedKey(
        "azure-maps-annotated-key",
        "an Azure Maps key",
        "Azure Maps",
        `${any}AZMP`,
        "azure-maps-key",
        "Run `az maps account keys renew`."
      ),
      defineAnnotatedKey(
        "azure-communication-annotated-key",
        "an Azure Communication Services access key",
        "Azure Communication Services",
        `${any}AZCS`,
        "azure-communication-key",
        "Run `az communication regenerate-key`."
      ),
      defineAnnotatedKey(
        "azure-openai-annotated-key",
        "an Azure OpenAI key",
        "Azure OpenAI",
        "AAABACOG",
        "azure-ai-services-key",
        "Run `az cognitiveservices account keys regenerate`."
      ),
      defineAnnotatedKey(
        "azure-ai-services-annotated-key",
        "an Azure AI services key",
        "Azure AI services",
        "(?!AAAB)[A-Za-z0-9]{4}ACOG",
        "azure-ai-services-key",
        "Run `az cognitiveservices account keys regenerate`."
      ),
      defineAnnotatedKey(
        "azure-sql-annotated-password",
        "a SQL administrator's password of a private Azure cloud",
        "Azure SQL",
        `${any}msql`,
        "azure-sql-password",
        "Run `az sql server update --admin-password`."
      ),
      defineAnnotatedKey(
        "azure-annotated-key",
        "a Microsoft key (common annotated security key)",
        "Microsoft",
        `${any}(?!${named.join("|")})${any}`,
        "azure-other-key",
        "The four characters before the checksum name the service that issued it; renew the key there."
      ),
      {
        id: "microsoft-cask-key",
        label: "a Microsoft key (common annotated security key)",
        level: "error",
        keywords: ["qjjqab", "qjjqac"],
        // The zeros between the fields, the fixed marks and a date that exists make some fifty known bits.
        pattern: beginAnywhere(
          /(?<![\w+/-])(?<secret>(?:[\w-]{42}[AEIMQUYcgkosw048]A|[\w-]{85}[AQgw]AA)QJJQA[BC][A-K][\w-](?:[\w-]{4}){1,11}AA[\w-][A-L][A-Za-e][A-X][A-Za-z0-7]{2})(?![\w+/=-])/
        ),
        check: proveCaskKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-other-key",
        provider: "Microsoft",
        revoke: "Eight characters after the mark QJJQ four name the service that issued it; renew the key there.",
        source: "https://github.com/microsoft/cask/blob/main/docs/CaskSecret.md"
      }
    ];
  }
});

// src/rules/structures.ts
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
function spell2(words4, separators3 = ["", "_", "-"]) {
  const [first = "", ...rest] = words4;
  if (rest.length === 0) return [first];
  return spell2(rest, separators3).flatMap((end4) => separators3.map((separator) => first + separator + end4));
}
var placeholderForms, keyboardRun, longRun, longValue2;
var init_structures = __esm({
  "src/rules/structures.ts"() {
    "use strict";
    placeholderForms = [
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
    keyboardRun = /(.)\1{5}|0123456|12345678(?!\d)|123456789(?=[a-z])|abcdefgh|qwertyui/i;
    longRun = /([^A/])\1{7}|qwertyui/i;
    longValue2 = 150;
  }
});

// src/rules/azure-connections.ts
var azure_connections_exports = {};
__export(azure_connections_exports, {
  azureConnectionRules: () => azureConnectionRules
});
function proveKey(value2, match) {
  const proof = proveMicrosoftKey(value2);
  if (proof !== "unknown") return proof;
  const resource = match.groups["resource"];
  if (resource !== void 0 && isPlaceholder(resource)) return "invalid";
  return isPublished(value2) || isPlaceholder(value2) || !looksRandom(value2) ? "invalid" : "unknown";
}
var key, sasSource, azureConnectionRules;
var init_azure_connections = __esm({
  "src/rules/azure-connections.ts"() {
    "use strict";
    init_microsoft_keys();
    init_published();
    init_structures();
    key = "(?<secret>[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84}(?:==)?)(?![A-Za-z0-9+/=])";
    sasSource = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas";
    azureConnectionRules = [
      {
        id: "azure-storage-account-key",
        label: "an Azure storage account key",
        level: "error",
        keywords: ["accountkey"],
        pattern: /(?:AccountName=(?<resource>[a-z0-9]{3,24});\s{0,20}(?:[A-Za-z]{4,30}=[^\s;"']{1,120};\s{0,20}){0,5}?)?(?<![A-Za-z])AccountKey=(?<secret>[A-Za-z0-9+/]{60,120}={0,2})(?![A-Za-z0-9+/=])/i,
        reach: [700, 160],
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-storage-key",
        provider: "Azure Storage",
        revoke: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
        source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
      },
      {
        id: "azure-cosmos-connection-string",
        label: "an Azure Cosmos DB key in a connection string",
        level: "error",
        keywords: ["accountendpoint"],
        pattern: /AccountEndpoint=https:\/\/(?<resource>[^\s;:/"']{3,80})[^\s;"']{0,20};\s{0,20}AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-cosmos-db-key",
        provider: "Azure Cosmos DB",
        revoke: "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
        source: "https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-dotnet-get-started"
      },
      {
        id: "azure-service-bus-connection-string",
        label: "a Service Bus, Event Hubs or Relay access key in a connection string",
        level: "error",
        keywords: ["endpoint=sb:"],
        pattern: /Endpoint=sb:\/\/(?<resource>[^\s;/"']{3,100})\/?;\s{0,20}(?:SharedAccessKeyName=[^\s;"']{1,100};\s{0,20})?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{30,88}={0,2})(?![A-Za-z0-9+/=])/i,
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-service-bus-key",
        provider: "Azure Service Bus",
        revoke: "Run `az servicebus namespace authorization-rule keys renew`; `az eventhubs` and `az relay` have the same.",
        source: sasSource
      },
      {
        id: "azure-iot-connection-string",
        label: "an Azure IoT Hub key in a connection string",
        level: "error",
        keywords: [".azure-devices.net", ".azure-devices-provisioning.net"],
        pattern: new RegExp(
          `HostName=(?<resource>[\\w.-]{3,100});\\s{0,20}(?:(?:DeviceId|ModuleId|SharedAccessKeyName)=[^\\s;"']{1,128};\\s{0,20}){1,3}SharedAccessKey=${key}`,
          "i"
        ),
        reach: [160, 700],
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-iot-key",
        provider: "Azure IoT Hub",
        revoke: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
        source: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas"
      },
      {
        id: "azure-notification-hubs-key",
        label: "an Azure Notification Hubs access key",
        level: "error",
        keywords: [...spell2(["hub", "access", "key"], ["", "_"]), "sharedaccesskeyname=default"],
        pattern: new RegExp(
          `(?:hub_?access_?key["']?\\s{0,4}[:=]\\s{0,4}["']?|SharedAccessKeyName=Default(?:Full|Listen)SharedAccessSignature;SharedAccessKey=)${key}`,
          "i"
        ),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-notification-hubs-key",
        provider: "Azure Notification Hubs",
        revoke: "Run `az notification-hub authorization-rule regenerate-keys`.",
        source: "https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security"
      },
      {
        id: "azure-shared-access-key",
        label: "a shared access key of Azure messaging or IoT",
        level: "error",
        fixture: true,
        keywords: [
          ...spell2(["shared", "access", "key"], ["", "_"]),
          ...spell2(["primary", "key"], ["", "_"]),
          ...spell2(["secondary", "key"], ["", "_"])
        ],
        pattern: new RegExp(`(?:shared_?access_?key|primary_?key|secondary_?key)["']?\\s{0,4}[:=]\\s{0,4}["']?${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-service-bus-key",
        provider: "Azure",
        revoke: "Renew the key of the shared access policy that the name beside it tells.",
        source: sasSource
      },
      {
        id: "azure-app-configuration-connection-string",
        label: "an Azure App Configuration secret in a connection string",
        level: "error",
        keywords: [".azconfig.io"],
        pattern: /https:\/\/(?<resource>[\w.-]{3,100});\s{0,20}Id=[^\s;"']{3,80};\s{0,20}Secret=(?<secret>[A-Za-z0-9+/]{40,90}={0,2})(?![A-Za-z0-9+/=])/i,
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-app-configuration-key",
        provider: "Azure App Configuration",
        revoke: "Run `az appconfig credential regenerate`.",
        source: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"
      },
      {
        id: "azure-signalr-connection-string",
        label: "an Azure SignalR Service access key",
        level: "error",
        keywords: [".service.signalr.net"],
        pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-signalr-key",
        provider: "Azure SignalR Service",
        revoke: "Run `az signalr key renew`.",
        source: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string"
      },
      {
        id: "azure-web-pubsub-connection-string",
        label: "an Azure Web PubSub access key",
        level: "error",
        keywords: [".webpubsub.azure."],
        pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-web-pubsub-key",
        provider: "Azure Web PubSub",
        revoke: "Run `az webpubsub key regenerate`.",
        source: "https://learn.microsoft.com/azure/azure-web-pubsub/howto-develop-create-instance"
      },
      {
        id: "azure-communication-connection-string",
        label: "an Azure Communication Services access key in a connection string",
        level: "error",
        keywords: [".communication.azure.com"],
        pattern: new RegExp(`endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}accesskey=${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-communication-key",
        provider: "Azure Communication Services",
        revoke: "Run `az communication regenerate-key`.",
        source: "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource"
      },
      {
        id: "azure-redis-connection-string",
        label: "an Azure Cache for Redis access key in a connection string",
        level: "error",
        keywords: [".redis.cache.windows.net", ".redis.azure.net", ".redisenterprise.cache.azure.net"],
        pattern: new RegExp(
          `(?<resource>[\\w-]{1,63}\\.(?:redis\\.cache\\.windows|redis\\.azure|[\\w-]{1,40}\\.redisenterprise\\.cache\\.azure|redisenterprise\\.cache\\.azure)\\.net)[^"'\\r\\n]{0,120}?password=${key}`,
          "i"
        ),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-redis-key",
        provider: "Azure Cache for Redis",
        revoke: "Run `az redis regenerate-keys`.",
        source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-dotnet-core-quickstart"
      }
    ];
  }
});

// src/rules/azure-signatures.ts
var azure_signatures_exports = {};
__export(azure_signatures_exports, {
  azureSignatureRules: () => azureSignatureRules
});
function readQuery({ window, start: start3, end: end4 }) {
  let from = start3;
  while (from > 0 && wordCharacter.test(window[from - 1]) && start3 - from < 900) from--;
  let to = end4;
  while (to < window.length && wordCharacter.test(window[to]) && to - end4 < 900) to++;
  const query = window.slice(from, to).replaceAll(/&amp;|\\u0026/gi, "&");
  return new URLSearchParams(
    query.replace(/^.*(?:\?|SharedAccessSignature=)/i, "").replace(/^[^&]{0,120}[=:](?=[a-z]{2,5}=)/, "")
  );
}
function readSas(match) {
  const query = readQuery(match);
  const whole3 = /^\d{4}-\d{2}-\d{2}$/.test(query.get("sv") ?? "") && holds32Bytes((query.get("sig") ?? "").replaceAll(" ", "+")) && (query.has("sr") || query.has("ss") || query.has("tn") || query.has("srt"));
  const ends2 = [Date.parse(query.get("se") ?? ""), readKeyEnd(query)].filter((end4) => !Number.isNaN(end4));
  return ends2.length === 0 ? { whole: whole3 } : { whole: whole3, expiry: Math.min(...ends2) };
}
function readKeyEnd(query) {
  const ends2 = query.getAll("ske").map((end4) => Date.parse(end4));
  return query.has("skoid") && ends2.length > 0 ? Math.max(...ends2) : Number.NaN;
}
var wordCharacter, holds32Bytes, versioned, proveSas, signature, storagePattern, storage, proveUrl, azureSignatureRules;
var init_azure_signatures = __esm({
  "src/rules/azure-signatures.ts"() {
    "use strict";
    init_structures();
    wordCharacter = /[\w%.:/+&=;~-]/;
    holds32Bytes = (signature2) => Buffer.from(signature2, "base64").length === 32;
    versioned = /(?:s|%73)(?:v|%76)=/;
    proveSas = (expired) => (_, match) => {
      if (!versioned.test(match.window)) return "invalid";
      const { whole: whole3, expiry: expiry2 } = readSas(match);
      if (!whole3) return "invalid";
      return (expiry2 !== void 0 && expiry2 < Date.now()) === expired ? "unknown" : "invalid";
    };
    signature = "(?<secret>[A-Za-z0-9+/]{43}=|(?:[A-Za-z0-9]|%2[BbFf]|[+/]){43}(?:=|%3[Dd]))";
    storagePattern = new RegExp(`(?<![A-Za-z0-9])sig=${signature}(?![A-Za-z0-9+/])`);
    storage = {
      keywords: ["&sig=", "?sig=", "amp;sig=", "u0026sig=", '"sig=', "'sig="],
      pattern: storagePattern,
      reach: [1e3, 1e3],
      family: "azure-storage-sas",
      highEntropy: true,
      credential: "azure-storage-sas",
      provider: "Azure Storage",
      revoke: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview#best-practices-when-using-sas",
      source: "https://learn.microsoft.com/rest/api/storageservices/delegate-access-with-shared-access-signature"
    };
    proveUrl = (value2) => isPlaceholder(value2) || !looksRandom(value2) ? "invalid" : "unknown";
    azureSignatureRules = [
      {
        ...storage,
        id: "azure-storage-sas",
        label: "an Azure storage shared access signature (SAS)",
        level: "error",
        check: proveSas(false)
      },
      {
        ...storage,
        id: "azure-storage-sas-expired",
        label: "an expired Azure storage shared access signature (SAS)",
        level: "note",
        check: proveSas(true)
      },
      {
        id: "azure-messaging-sas",
        label: "a shared access signature (SAS) for Azure Service Bus, Event Hubs or IoT",
        level: "error",
        keywords: ["sharedaccesssignature sr=", "sharedaccesssignature%20sr=", "sharedaccesssignature sig="],
        pattern: new RegExp(
          `SharedAccessSignature(?: |%20)(?=[^\\s"']{0,400}sr=)(?:s(?:r|e|kn)=[^\\s"'&]{1,300}&){0,3}sig=${signature}`
        ),
        reach: [96, 900],
        check: (value2) => holds32Bytes(decodeURIComponent(value2)) && looksRandom(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "azure-service-bus-key",
        provider: "Azure Service Bus",
        revoke: "Renew the key of the policy that `skn` names: signatures made with it stop working.",
        source: "https://learn.microsoft.com/rest/api/eventhub/generate-sas-token"
      },
      {
        id: "azure-logic-apps-url",
        label: "an Azure Logic Apps or Power Automate trigger URL",
        level: "error",
        keywords: [".logic.azure.com", ".api.powerplatform.com", ".powerautomate."],
        pattern: /https:\/\/(?<resource>[\w.-]{3,120}\.(?:logic\.azure\.com|api\.powerplatform\.com))(?::443)?\/[^\s"'<>]{0,300}[?&;]sig=(?<secret>[\w%-]{43,50})/,
        reach: [140, 500],
        check: proveUrl,
        highEntropy: true,
        credential: "azure-other-key",
        provider: "Azure Logic Apps",
        revoke: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys",
        source: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
      },
      {
        id: "azure-functions-url-key",
        label: "an Azure Functions key in a URL",
        level: "error",
        keywords: [".azurewebsites.net/api/", ".azurewebsites.net/runtime/", ".azurewebsites.net/admin/"],
        pattern: /https:\/\/(?<resource>[\w.-]{2,100}\.azurewebsites\.net)\/[^\s"'<>]{1,200}[?&;]code=(?<secret>[\w/+%-]{40,80}(?:={1,2})?)/,
        reach: [120, 420],
        check: proveUrl,
        highEntropy: true,
        credential: "azure-functions-key",
        provider: "Azure Functions",
        revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
        source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to"
      }
    ];
  }
});

// src/rules/azure-names.ts
var azure_names_exports = {};
__export(azure_names_exports, {
  azureNameRules: () => azureNameRules
});
function proveNamed(value2) {
  const proof = proveMicrosoftKey(value2);
  if (proof !== "unknown") return proof;
  return /:\/\//.test(value2) || isPublished(value2) || isPlaceholder(value2) || !looksRandom(value2) ? "invalid" : "unknown";
}
var isMember, isNext, assign, common, regenerate, azureNameRules;
var init_azure_names = __esm({
  "src/rules/azure-names.ts"() {
    "use strict";
    init_microsoft_keys();
    init_published();
    init_structures();
    isMember = (value2, { window, end: end4 }) => /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z]+(?:_[a-z]+)+)$/.test(value2) && !/["'`]/.test(window.charAt(end4 - value2.length - 1)) && /^[ \t]{0,8}(?:[,;)\r\n]|$)/.test(window.slice(end4, end4 + 12));
    isNext = ({ window, end: end4 }) => /^["'`][ \t]{0,4}:/.test(window.slice(end4, end4 + 8));
    assign = "[\\w.-]{0,24}[\"'`\\]]{0,2}\\s{0,6}(?::=|=>|[:=,])\\s{0,6}[\"'`]{0,3}";
    common = { level: "error", fixture: true, check: proveNamed, family: "azure-key", highEntropy: true };
    regenerate = "Run `az cognitiveservices account keys regenerate`";
    azureNameRules = [
      {
        ...common,
        id: "azure-account-key",
        label: "an Azure Storage, Cosmos DB or Batch account key",
        keywords: [
          "storage_key",
          "storagekey",
          "storage-key",
          "storage_account",
          "storageaccount",
          "storage-account",
          "azure_storage",
          "azurestorage",
          "azurewebjobsstorage",
          "account_key",
          "account-key",
          "accountkey =",
          "accountkey: ",
          'accountkey":',
          "cosmos",
          "documentdb",
          "batch_key",
          "batch_account",
          "batchaccount",
          "master_key",
          "masterkey",
          "azure_blob",
          ".core.windows.net",
          "documentclient("
        ],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/,
        reach: [4, 160],
        credential: "azure-storage-key",
        provider: "Azure Storage",
        revoke: "Run `az storage account keys renew`, `az cosmosdb keys regenerate` or `az batch account keys renew`.",
        source: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"
      },
      {
        ...common,
        id: "azure-account-key-argument",
        label: "an Azure account key that is given to a client's credential",
        keywords: ["sharedkeycredential", "namedkeycredential"],
        pattern: /(?:Shared|Named)KeyCredentials?(?:Policy)?\(\s{0,40}(?:[\w.=]{0,40}?["'](?<resource>[a-z0-9-]{3,50})["']|[^"'\s()]{1,80})\s{0,4},\s{0,40}(?:[\w]{1,30}\s{0,2}[=:]\s{0,2})?["'](?<secret>[A-Za-z0-9+/]{86}==)["']/i,
        credential: "azure-storage-key",
        provider: "Azure Storage",
        revoke: "Run `az storage account keys renew`, `az cosmosdb keys regenerate` or `az batch account keys renew`.",
        source: "https://learn.microsoft.com/azure/storage/blobs/storage-blob-typescript-get-started"
      },
      {
        ...common,
        id: "azure-log-analytics-key",
        label: "an Azure Log Analytics workspace key",
        keywords: [...spell2(["workspace", "key"]), ...spell2(["shared", "key"])],
        pattern: new RegExp(`(?:workspace|shared)[_-]?key${assign}(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])`, "i"),
        credential: "azure-other-key",
        provider: "Azure Monitor",
        revoke: "Azure portal > the workspace > Agents > Log Analytics agent instructions > Regenerate",
        source: "https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api"
      },
      {
        ...common,
        id: "azure-subscription-key",
        label: "an Azure API Management or AI services subscription key",
        keywords: [
          ...spell2(["subscription", "key"]),
          "cognitive",
          "speech",
          "translator",
          "luis",
          "apim",
          "fromsubscription("
        ],
        pattern: new RegExp(
          `(?:(?:subscription[_-]?key|(?:cognitive|speech|translator|luis|apim)[\\w-]{0,16}key)${assign}|FromSubscription\\(\\s{0,40}["']|Speech\\w{0,16}Config\\(\\s{0,40}subscription[ \\t]?=[ \\t]?["'])(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])`,
          "i"
        ),
        credential: "azure-ai-services-key",
        provider: "Azure AI services",
        revoke: `${regenerate}, or API Management > Subscriptions > Regenerate`,
        source: "https://learn.microsoft.com/azure/ai-services/authentication"
      },
      {
        ...common,
        id: "azure-key-credential",
        label: "an Azure AI services key that is given to a client's credential",
        keywords: ["keycredential("],
        pattern: /(?:Azure|Api)KeyCredential\(\s{0,40}(?:key\s{0,2}[=:]\s{0,2})?["'](?<secret>[0-9a-f]{32})["']/i,
        credential: "azure-ai-services-key",
        provider: "Azure AI services",
        revoke: regenerate,
        source: "https://learn.microsoft.com/azure/ai-services/authentication"
      },
      {
        ...common,
        id: "azure-search-key-credential",
        label: "an Azure AI Search key that is given to a client's credential",
        keywords: ["azurekeycredential("],
        pattern: /AzureKeyCredential\(\s{0,40}(?:key\s{0,2}[=:]\s{0,2})?["'](?<secret>[A-Za-z0-9]{52})["']/,
        credential: "azure-search-key",
        provider: "Azure AI Search",
        revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
        source: "https://learn.microsoft.com/azure/search/search-security-api-keys"
      },
      {
        ...common,
        id: "azure-openai-key",
        label: "an Azure OpenAI key",
        keywords: ["openai"],
        pattern: /(?<!\w)(?:[\w-]{0,24}(?:api|openai|azure)[_-]?)?key["'`]?\]?\s{0,6}(?::=|=>|[:=,])\s{0,6}["'`]{0,3}(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])/i,
        reach: [240, 320],
        credential: "azure-ai-services-key",
        provider: "Azure OpenAI",
        revoke: regenerate,
        source: "https://learn.microsoft.com/azure/ai-services/openai/reference#authentication"
      },
      {
        ...common,
        id: "azure-search-key",
        label: "an Azure AI Search key",
        keywords: [
          ".search.windows.net",
          "search_key",
          "search-key",
          "azure-search",
          "search-api-key",
          "searchkey",
          "search_api_key",
          "searchapikey",
          "azure_search",
          "azuresearch"
        ],
        pattern: new RegExp(`[\\w.-]{3,40}?key${assign}(?<secret>[0-9A-F]{32}|[A-Za-z0-9]{52})(?![0-9A-Za-z-])`, "i"),
        reach: [160, 240],
        credential: "azure-search-key",
        provider: "Azure AI Search",
        revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
        source: "https://learn.microsoft.com/azure/search/search-security-api-keys"
      },
      {
        ...common,
        id: "azure-functions-key",
        label: "an Azure Functions access key",
        keywords: [...spell2(["functions", "key"]), ...spell2(["function", "key"])],
        pattern: new RegExp(`functions?[_-]?key${assign}(?<secret>[\\w/+-]{40,60}={0,2})(?![\\w/+=-])`, "i"),
        credential: "azure-functions-key",
        provider: "Azure Functions",
        revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
        source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to"
      },
      {
        ...common,
        id: "azure-event-grid-key",
        label: "an Azure Event Grid access key",
        keywords: ["aeg-sas-key", ...spell2(["event", "grid"]), ...spell2(["topic", "key"])],
        pattern: new RegExp(
          `(?:aeg-sas-key|event[_-]?grid[\\w-]{0,24}key|topic[_-]?key)${assign}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
          "i"
        ),
        credential: "azure-event-grid-key",
        provider: "Azure Event Grid",
        revoke: "Run `az eventgrid topic key regenerate`.",
        source: "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures"
      },
      {
        ...common,
        id: "azure-maps-key",
        label: "an Azure Maps key",
        keywords: ["atlas.microsoft.com", "azure_maps", "azuremaps", "azure-maps", "maps_subscription"],
        pattern: /(?:key["'`]?\s{0,6}[:=,]\s{0,6}["'`]?)(?<secret>[\w-]{43})(?![\w-])/i,
        reach: [120, 300],
        credential: "azure-maps-key",
        provider: "Azure Maps",
        revoke: "Run `az maps account keys renew`.",
        source: "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication"
      },
      {
        ...common,
        id: "azure-container-registry-password",
        label: "an Azure Container Registry password",
        keywords: [".azurecr.io"],
        pattern: /(?:\s-p[ =]?|password["'`]?[ =:,]{1,4})["'`]?(?<secret>[A-Za-z0-9+/]{31,52}={0,2})(?![A-Za-z0-9+/=])/i,
        reach: [160, 240],
        credential: "azure-container-registry-key",
        provider: "Azure Container Registry",
        revoke: "Run `az acr credential renew`.",
        source: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account"
      },
      {
        ...common,
        id: "entra-client-secret-named",
        label: "a Microsoft Entra client secret",
        keywords: [
          ...["azure", "arm", "aad", "entra", "azuread"].flatMap((start3) => spell2([start3, "client", "secret"])),
          ...spell2(["service", "principal", "key"], ["", "_"])
        ],
        pattern: new RegExp(
          `(?:(?:azure|arm|aad|entra|azuread)[_-]?client[_-]?secret|service_?principal_?key)${assign}(?<secret>[\\w~.+/=@?:*-]{30,46})(?![\\w~+/=])`,
          "i"
        ),
        check: (value2, match) => isMember(value2, match) || isNext(match) ? "invalid" : proveNamed(value2),
        family: "entra-client-secret",
        credential: "entra-client-secret",
        provider: "Microsoft Entra",
        revoke: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret",
        source: "https://learn.microsoft.com/azure/developer/python/sdk/authentication/local-development-environment-service-principal"
      }
    ];
  }
});

// src/rules/azure-templates.ts
var azure_templates_exports = {};
__export(azure_templates_exports, {
  azureTemplateRules: () => azureTemplateRules
});
var isLabel, isDotted, flatten, prove, common2, azureTemplateRules;
var init_azure_templates = __esm({
  "src/rules/azure-templates.ts"() {
    "use strict";
    init_structures();
    isLabel = (value2) => /^[^\d!-&(-,;-@[-`{-~]+:$/.test(value2) || /^[A-Za-z\x80-\xff]+(?: [A-Za-z\x80-\xff]+)+$/.test(value2) || /^[A-Za-z\x80-\xff]+(?:,? [A-Za-z\x80-\xff]+){4,}\.$/.test(value2);
    isDotted = (value2) => /^[A-Za-z_]+(?:\.[A-Za-z_]+){2,8}$/.test(value2);
    flatten = (text6) => text6.toLowerCase().replace(/[^a-z\d]/g, "");
    prove = (value2, { groups }) => isPlaceholder(value2) || isLabel(value2) || isDotted(value2) || flatten(value2) === flatten(groups["key"] ?? "") || /^\[|\$\{|^\$2[aby]\$|^@Microsoft\./.test(value2) ? "invalid" : "unknown";
    common2 = {
      level: "error",
      fixture: true,
      check: prove,
      family: "azure-template-password",
      highEntropy: false,
      credential: "generic-password",
      provider: "Azure"
    };
    azureTemplateRules = [
      {
        ...common2,
        id: "azure-administrator-password",
        label: "an administrator's password of an Azure resource",
        keywords: [
          "adminpassword",
          "admin_password",
          "administratorloginpassword",
          "administrator_login_password",
          "administratorpassword"
        ],
        pattern: /(?<key>(?:\w{1,24}_?)?admin(?:istrator)?_?(?:login_?)?password)["']?\s{0,6}[:=]\s{0,6}(?:\{\s{0,60}["']?value["']?\s{0,4}:\s{0,4})?["'](?<secret>[^"'\r\n]{6,128})["']/i,
        revoke: "Run `az vm user update` or `az sql server update --admin-password`.",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#security-recommendations-for-parameters"
      },
      {
        ...common2,
        id: "azure-secure-parameter-default",
        label: "a default value of a secure parameter in an ARM template",
        keywords: ["securestring"],
        pattern: /"secureString"\s{0,6},\s{0,80}"defaultValue"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{4,200})"/i,
        revoke: "Change it where the resource was deployed with it.",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/test-cases#secure-parameters-cant-have-hard-coded-default"
      },
      {
        ...common2,
        id: "azure-bicep-secure-default",
        label: "a default value of a secure parameter in a Bicep file",
        keywords: ["@secure()"],
        pattern: /@secure\(\)[ \t]{0,8}\r?\n(?:[ \t]{0,8}@[^\r\n]{1,200}\r?\n){0,4}[ \t]{0,8}param[ \t]{1,4}(?<key>\w{1,80})[ \t]{1,4}string[ \t]{0,4}=[ \t]{0,4}'(?<secret>[^'\r\n]{4,200})'/,
        reach: [4, 900],
        revoke: "Change it where the resource was deployed with it.",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-secure-parameter-default"
      }
    ];
  }
});

// src/rules/azure-devops.ts
var azure_devops_exports = {};
__export(azure_devops_exports, {
  azureDevOpsRules: () => azureDevOpsRules
});
function computeDevOpsChecksum(bytes2, seed) {
  const covered = bytes2.filter((_, place) => !checksumPlaces.includes(place));
  const word4 = crc32(covered) ^ seed;
  return [word4 >>> 24, word4 >>> 16 & 255, word4 >>> 8 & 255, word4 & 255];
}
function proveOldToken(value2) {
  if (value2 !== value2.toLowerCase()) return "invalid";
  const bytes2 = decodeBase32(value2);
  if (!bytes2) return "invalid";
  const holds = seeds.some(
    (seed) => computeDevOpsChecksum(bytes2, seed).every((byte, index) => byte === bytes2[checksumPlaces[index]])
  );
  return holds ? "valid" : looksRandom(value2) ? "unknown" : "invalid";
}
var seeds, checksumPlaces, azureDevOpsRules;
var init_azure_devops = __esm({
  "src/rules/azure-devops.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    seeds = [3770247469, 270137646];
    checksumPlaces = [2, 7, 8, 22];
    azureDevOpsRules = [
      {
        id: "azure-devops-token",
        label: "an Azure DevOps personal access token",
        level: "error",
        keywords: [
          "devops",
          "dev.azure",
          "visualstudio",
          "vsts",
          "vsce",
          "azp_",
          "ado_",
          "tfs_",
          "azure_token",
          "azuretoken",
          "azure_pat",
          "azure_key",
          "personalaccesstoken",
          "personal_access_token"
        ],
        // On the line of its name, or below it: `name: AZURE_DEVOPS_PAT\u23ce value: \u2026`.
        pattern: /(?:(?:devops|azp_|ado_|vsts|azure_pat)\w{0,24}["'>]{0,2}[^\r\n]{0,40}\r?\n[^\r\n]{0,60}?)?(?<![A-Za-z0-9+/_-])(?<secret>[a-z2-7]{52})(?![A-Za-z0-9+/=_-])/i,
        reach: [120, 220],
        check: proveOldToken,
        highEntropy: true,
        credential: "azure-devops-token",
        provider: "Azure DevOps",
        revoke: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
        source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
      }
    ];
  }
});

// src/rules/entra.ts
var entra_exports = {};
__export(entra_exports, {
  encodeEntraChecksum: () => encodeEntraChecksum,
  entraRules: () => entraRules
});
function encodeEntraChecksum(covered) {
  return encodeDigits(marvin32(Buffer.from(covered, "latin1"), "AadPwd00"), alphabet, 6).slice(0, 3);
}
function proveClientSecret(value2) {
  if (value2[3] === "8" && value2.length === 40) {
    return encodeEntraChecksum(value2.slice(0, -3)) === value2.slice(-3) ? "valid" : "invalid";
  }
  return looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
}
var alphabet, revoke, entraRules;
var init_entra = __esm({
  "src/rules/entra.ts"() {
    "use strict";
    init_checksums();
    init_edges();
    init_structures();
    alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890_~-.";
    revoke = "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret";
    entraRules = [
      {
        id: "entra-client-secret",
        label: "a Microsoft Entra client secret",
        level: "error",
        keywords: ["7q~", "8q~", "9q~"],
        pattern: beginAnywhere(
          /(?<![\w~.+/-])(?<secret>[\w~.-]{3}(?:[78]Q~[\w~.-]{31}|9Q~[\w~.-]{31}|[89]Q~[\w~.-]{34}))(?![\w~+/-]|\.\w)/
        ),
        check: proveClientSecret,
        highEntropy: true,
        credential: "entra-client-secret",
        provider: "Microsoft Entra",
        revoke,
        source: "https://github.com/microsoft/security-utilities"
      },
      {
        id: "entra-refresh-token",
        label: "a Microsoft Entra refresh token",
        level: "error",
        keywords: [".agabaweaaa", ".agabaaeaaa", ".agabaaiaaa"],
        pattern: beginAnywhere(/(?<![\w.-])(?<secret>[01]\.A[\w-]{20,120}\.(?:\d\.)?AgAB[\w-]{200,1600})/),
        reach: [140, 2e3],
        highEntropy: true,
        credential: "provider-token",
        provider: "Microsoft Entra",
        revoke: "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
        source: "https://learn.microsoft.com/entra/identity-platform/refresh-tokens"
      }
    ];
  }
});

// src/rules/microsoft.ts
var microsoft_exports = {};
__export(microsoft_exports, {
  microsoftRules: () => microsoftRules
});
var proveRandom, uuid2, microsoftRules;
var init_microsoft = __esm({
  "src/rules/microsoft.ts"() {
    "use strict";
    init_edges();
    init_published();
    init_structures();
    proveRandom = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
    uuid2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    microsoftRules = [
      {
        id: "nuget-api-key",
        label: "a NuGet API key",
        level: "error",
        keywords: ["oy2"],
        pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>oy2[a-z0-9]{43}|OY2[A-Z0-9]{43})(?![A-Za-z0-9+/=_-])/),
        check: (value2) => proveRandom(value2.slice(3)),
        highEntropy: true,
        shown: "oy2",
        credential: "provider-token",
        provider: "NuGet",
        revoke: "https://www.nuget.org/account/apikeys",
        source: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys"
      },
      {
        id: "nuget-source-password",
        label: "a clear-text password of a NuGet package source",
        level: "error",
        keywords: ["cleartextpassword"],
        pattern: /["']ClearTextPassword["']\s{1,6}value\s{0,2}=\s{0,2}["'](?<secret>[^"'\r\n<>]{4,200})["']/i,
        check: (value2) => isPlaceholder(value2) || isPublished(value2) ? "invalid" : "unknown",
        highEntropy: false,
        credential: "generic-password",
        provider: "NuGet",
        revoke: "Change the password, or revoke the token, at the package source that the element names.",
        source: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials"
      },
      {
        id: "microsoft-teams-webhook",
        label: "a Microsoft Teams incoming webhook",
        level: "error",
        keywords: [".webhook.office.com/", "outlook.office.com/webhook", "outlook.office365.com/webhook"],
        pattern: new RegExp(
          `(?<![\\w.-])(?<secret>(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${uuid2}@${uuid2}/IncomingWebhook/[0-9a-f]{32}/${uuid2}(?:/V2[\\w-]{20,80})?)`,
          "i"
        ),
        check: (value2) => /(?:0{8}-(?:0{4}-){3}0{12})|x{8}/i.test(value2) ? "invalid" : "unknown",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Microsoft Teams",
        revoke: "The channel > Manage channel > Connectors > Configured > Remove",
        source: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"
      },
      {
        id: "azure-publish-profile",
        label: "the deployment password of an Azure publish profile",
        level: "error",
        keywords: ["userpwd="],
        pattern: /(?<![A-Za-z])userPWD\s{0,2}=\s{0,2}\\?["'](?<secret>[^"'\\\r\n]{8,120})\\?["']/i,
        check: (value2) => isPlaceholder(value2) ? "invalid" : "unknown",
        highEntropy: false,
        credential: "azure-publish-profile",
        provider: "Azure App Service",
        revoke: "Azure portal > the app > Reset publish profile",
        source: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials"
      },
      {
        id: "azure-bot-direct-line-secret",
        label: "an Azure Bot Direct Line or Web Chat secret",
        level: "error",
        keywords: [...spell2(["direct", "line"]), ...spell2(["web", "chat"])],
        pattern: /(?:direct[_-]?line|web[_-]?chat)[\w-]{0,20}(?:secret|key|token)["'`]?\s{0,6}[:=,]\s{0,6}["'`]?(?<secret>[\w-]{11}\.(?:cwA\.[\w-]{3}\.)?[\w-]{43})(?![\w-])/i,
        check: proveRandom,
        highEntropy: true,
        credential: "azure-other-key",
        provider: "Azure Bot Service",
        revoke: "Azure portal > the bot > Channels > Direct Line > Regenerate",
        source: "https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline"
      }
    ];
  }
});

// src/rules/microsoft-windows.ts
var microsoft_windows_exports = {};
__export(microsoft_windows_exports, {
  microsoftWindowsRules: () => microsoftWindowsRules
});
var deleted, prove2, proveRandom2, password, microsoftWindowsRules;
var init_microsoft_windows = __esm({
  "src/rules/microsoft-windows.ts"() {
    "use strict";
    init_structures();
    deleted = /^\*(?:[A-Z]+\*){2,4}$/;
    prove2 = (value2) => isPlaceholder(value2) || value2.includes("$") || deleted.test(value2) ? "invalid" : "unknown";
    proveRandom2 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
    password = {
      level: "error",
      fixture: true,
      check: prove2,
      highEntropy: false,
      credential: "generic-password"
    };
    microsoftWindowsRules = [
      {
        id: "aspnet-machine-key",
        label: "an ASP.NET machine key",
        level: "error",
        keywords: ["validationkey", "decryptionkey"],
        pattern: /(?:validation|decryption)Key\s{0,4}=\s{0,4}\\?["'](?<secret>[0-9A-F]{32,128})(?![0-9A-F])/i,
        check: proveRandom2,
        highEntropy: true,
        credential: "provider-token",
        provider: "ASP.NET",
        revoke: "Make new keys in every web.config of the farm; who has the old ones can forge ViewState and sign-in cookies.",
        source: "https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)"
      },
      {
        ...password,
        id: "powershell-plain-text-secret",
        label: "a password in plain text in a PowerShell script",
        keywords: ["convertto-securestring"],
        pattern: /ConvertTo-SecureString\s{1,4}(?=[^\r\n]{0,240}-AsPlainText)(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}["']?(?<secret>(?<=["'])[^"'\r\n]{4,200}(?=["'])|(?<![^\s])[^\s"'$(){}<|;@-][^\s"'(){}|;,]{4,200})/i,
        source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring"
      },
      {
        ...password,
        id: "windows-net-user-password",
        label: "a password of a Windows account in a command",
        keywords: ["net user", "net.exe user"],
        pattern: /net(?:\.exe)? user\s{1,4}["']?[\w.$%\\-]{1,60}["']?\s{1,4}["']?(?<secret>[^\s"'/*]{6,127})["']?\s{1,4}\/add/i,
        source: "https://learn.microsoft.com/windows-server/administration/windows-commands/net-user"
      },
      {
        ...password,
        id: "windows-unattend-password",
        label: "a password in a Windows answer file",
        keywords: ["<administratorpassword>", "<autologon>", "<localaccount"],
        pattern: /<(?:Administrator)?Password>\s{0,60}<Value>(?<secret>[^<>\r\n]{4,200})<\/Value>/i,
        reach: [4, 700],
        source: "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword"
      },
      {
        id: "windows-group-policy-password",
        label: "a password in Group Policy preferences, whose key Microsoft published",
        level: "error",
        keywords: ["cpassword="],
        pattern: /cpassword\s{0,2}=\s{0,2}["'](?<secret>[A-Za-z0-9+/]{20,400}={0,2})["']/i,
        check: proveRandom2,
        // One fixed key and no salt: the cipher text tells the password to who guesses it.
        highEntropy: false,
        credential: "generic-password",
        provider: "Windows",
        source: "https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be"
      }
    ];
  }
});

// src/rules/cisco.ts
var cisco_exports = {};
__export(cisco_exports, {
  ciscoRules: () => ciscoRules
});
var prove3, shared, ciscoRules;
var init_cisco = __esm({
  "src/rules/cisco.ts"() {
    "use strict";
    init_structures();
    prove3 = (value2) => isPlaceholder(value2) || /[<>${}]/.test(value2) ? "invalid" : "unknown";
    shared = {
      level: "error",
      fixture: true,
      highEntropy: false,
      credential: "generic-password",
      provider: "Cisco IOS"
    };
    ciscoRules = [
      {
        ...shared,
        id: "cisco-enable-password",
        label: "a password in a Cisco configuration",
        keywords: ["enable password ", "enable secret "],
        pattern: /(?<=^[ \t]{0,8}enable (?:password|secret)(?: level \d{1,2})? )(?:0 )?(?<secret>(?![0-9] )\S{6,127})(?=[ \t]{0,16}\r?$)/m,
        check: prove3,
        source: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html"
      },
      {
        ...shared,
        id: "cisco-user-password",
        label: "a user's password in a Cisco configuration",
        keywords: [" password 0 ", " secret 0 ", "privilege 15 "],
        pattern: /username \S{1,64} (?:privilege \d{1,2} )?(?:password|secret) (?:0 )?(?<secret>(?![0-9] )\S{4,127})(?=[ \t]{0,8}\r?$)/im,
        check: prove3,
        source: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html"
      },
      {
        ...shared,
        id: "cisco-shared-key",
        label: "a key that a Cisco device shares with its peer",
        keywords: ["tacacs-server", "radius-server", "isakmp key ", "key-string ", "pac key "],
        pattern: /(?:(?:tacacs|radius)-server (?:host \S{1,80} )?[^\r\n]{0,60}?key|crypto isakmp key|key-string|pac key) (?:0 )?(?<secret>(?![0-9] )\S{6,127})(?=[ \t]{0,8}\r?$| (?:address|hostname) )/im,
        check: prove3,
        source: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/sec_conn_ikevpn/configuration/xe-16/sec-ike-for-ipsec-vpns-xe-16-book/sec-key-exch-ipsec.html"
      },
      {
        ...shared,
        id: "cisco-type-7-password",
        label: "a password in a Cisco configuration (type 7, which is no encryption)",
        keywords: ["password 7 ", "key 7 ", "secret 7 "],
        pattern: /(?:password|key|secret) 7 (?<secret>(?:0\d|1[0-5])(?:[0-9A-F]{2}){4,60})(?![\w])/i,
        check: prove3,
        source: "https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html"
      },
      {
        ...shared,
        id: "cisco-snmp-community",
        label: "an SNMP community string that may write, in a Cisco configuration",
        keywords: ["snmp-server community "],
        pattern: /snmp-server community (?:0 )?(?<secret>\S{6,64})(?= (?:view \S{1,60} )?rw\b)/i,
        check: prove3,
        source: "https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/snmp/command/nm-snmp-cr-book.html"
      }
    ];
  }
});

// src/rules/github.ts
var github_exports = {};
__export(github_exports, {
  githubRules: () => githubRules
});
function defineToken(id2, label, shown2, lengths, revoke7) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: [shown2],
    pattern: beginAnywhere(new RegExp(`(?<![0-9A-Za-z])(?<secret>${shown2}(?:${lengths}))(?![0-9A-Za-z])`)),
    check: proveTail,
    highEntropy: true,
    shown: shown2,
    credential: "github-token",
    provider: "GitHub",
    revoke: revoke7,
    source: source2
  };
}
var proveTail, proveRandom3, source2, githubRules;
var init_github = __esm({
  "src/rules/github.ts"() {
    "use strict";
    init_checksums();
    init_edges();
    init_structures();
    proveTail = (value2) => encodeCrc32Base62(value2.slice(4, -6)) === value2.slice(-6) ? "valid" : "invalid";
    proveRandom3 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
    source2 = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";
    githubRules = [
      defineToken(
        "github-personal-access-token-classic",
        "a GitHub personal access token (classic)",
        "ghp_",
        "[0-9A-Za-z]{36}",
        "https://github.com/settings/tokens"
      ),
      defineToken(
        "github-oauth-token",
        "a GitHub OAuth access token",
        "gho_",
        "[0-9A-Za-z]{36}",
        "https://github.com/settings/applications"
      ),
      defineToken(
        "github-app-user-token",
        "a GitHub App user access token",
        "ghu_",
        "[0-9A-Za-z]{36}",
        "https://github.com/settings/apps/authorizations"
      ),
      defineToken(
        "github-app-installation-token",
        "a GitHub App installation token",
        "ghs_",
        "[0-9A-Za-z]{36}",
        "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once."
      ),
      defineToken(
        "github-refresh-token",
        "a GitHub App refresh token",
        "ghr_",
        "[0-9A-Za-z]{36}|[0-9A-Za-z]{76}",
        "https://github.com/settings/apps/authorizations"
      ),
      {
        id: "github-app-stateless-token",
        label: "a GitHub App installation token",
        level: "error",
        keywords: ["ghs_"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z])(?<secret>ghs_(?:\d{1,12}_)?eyJ[\w-]{10,400}\.eyJ[\w-]{10,1600}\.[\w-]{20,800})(?![\w-])/
        ),
        reach: [8, 3e3],
        check: proveRandom3,
        highEntropy: true,
        shown: "ghs_",
        credential: "github-token",
        provider: "GitHub",
        revoke: "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once.",
        source: "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app"
      },
      {
        id: "github-personal-access-token-fine-grained",
        label: "a GitHub fine-grained personal access token",
        level: "error",
        keywords: ["github_pat_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})(?![0-9A-Za-z])/),
        check: proveRandom3,
        highEntropy: true,
        shown: "github_pat_",
        credential: "github-token",
        provider: "GitHub",
        revoke: "https://github.com/settings/personal-access-tokens",
        source: source2
      },
      {
        id: "github-oauth-client-secret",
        label: "a GitHub OAuth app client secret",
        level: "error",
        keywords: ["github"],
        pattern: /github[\w.\- ]{0,24}(?:client|app|oauth)[\w.-]{0,8}secret[\w.-]{0,12}["'`]?\s{0,8}(?::=|=>|[:=,])\s{0,8}["'`]?(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/i,
        check: proveRandom3,
        highEntropy: true,
        credential: "github-token",
        provider: "GitHub",
        revoke: "https://github.com/settings/developers",
        source: "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors"
      }
    ];
  }
});

// src/rules/gitlab.ts
var gitlab_exports = {};
__export(gitlab_exports, {
  encodeRoutableTail: () => encodeRoutableTail,
  gitlabRules: () => gitlabRules,
  proveRoutableToken: () => proveRoutableToken
});
function encodeRoutableTail(prefix, payload, version = ".01.") {
  const covered = `${version}${encodeDigits(payload.length, base36, 2)}`;
  return covered + encodeDigits(crc32(prefix + payload + covered), base36, 7);
}
function proveRoutableToken(value2) {
  if (encodeDigits(crc32(value2.slice(0, -7)), base36, 7) === value2.slice(-7)) return "valid";
  return value2.slice(-13, -9) === ".01." || !looksRandom(value2.slice(value2.indexOf("-") + 1)) ? "invalid" : "unknown";
}
function defineToken2(id2, label, shown2, body4, revoke7, source7 = overview) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: [shown2],
    pattern: beginAnywhere(
      new RegExp(`(?<![\\w-])(?<secret>${instance}${shown2}${body4})(?![\\w-]|\\.[\\w-]{2}\\.[\\w-]|\\.[\\w-]{9})`)
    ),
    check: proveRandom4,
    highEntropy: true,
    shown: shown2,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: revoke7,
    source: source7
  };
}
var base36, instance, proveRandom4, overview, gitlabRules;
var init_gitlab = __esm({
  "src/rules/gitlab.ts"() {
    "use strict";
    init_checksums();
    init_edges();
    init_structures();
    base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    instance = "(?:[0-9A-Za-z]{1,20}-)?";
    proveRandom4 = (value2) => looksRandom(value2.replace(/^(?:\w+-)?gl[a-z]+-/, "")) && !isPlaceholder(value2) ? "unknown" : "invalid";
    overview = "https://docs.gitlab.com/security/tokens/";
    gitlabRules = [
      {
        id: "gitlab-routable-token",
        label: "a GitLab token (routable)",
        level: "error",
        keywords: ["glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glcbt-", "glft-", "glagent-", "glsoat-", "glimt-"],
        pattern: beginAnywhere(
          /(?<![\w-])(?<secret>(?:[0-9A-Za-z]{1,20}-)?gl(?:pat|dt|rtr?|ptt|cbt|ft|agent|soat|imt)-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})(?![\w-]|\.\w)/
        ),
        check: proveRoutableToken,
        highEntropy: true,
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token",
        source: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
      },
      defineToken2(
        "gitlab-personal-access-token",
        "a GitLab personal, project or group access token",
        "glpat-",
        "[\\w-]{20,24}",
        "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token"
      ),
      defineToken2(
        "gitlab-oauth-application-secret",
        "a GitLab OAuth application secret",
        "gloas-",
        "[0-9a-z]{64}",
        "https://docs.gitlab.com/integration/oauth_provider/"
      ),
      defineToken2(
        "gitlab-deploy-token",
        "a GitLab deploy token",
        "gldt-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token"
      ),
      defineToken2(
        "gitlab-runner-token",
        "a GitLab runner authentication token",
        "glrt-",
        "(?:t\\d_)?[\\w-]{20}",
        "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
      ),
      defineToken2(
        "gitlab-job-token",
        "a GitLab CI/CD job token",
        "glcbt-",
        "[0-9a-zA-Z]{1,5}_[\\w-]{20}",
        "It ends with the job that it was made for; cancel the job."
      ),
      defineToken2(
        "gitlab-pipeline-trigger-token",
        "a GitLab pipeline trigger token",
        "glptt-",
        "[0-9a-f]{40}",
        "https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token"
      ),
      defineToken2(
        "gitlab-feed-token",
        "a GitLab feed token",
        "glft-",
        "(?:[\\w-]{20}|[0-9a-f]{64}-\\d{1,12})",
        "https://docs.gitlab.com/security/tokens/#feed-token"
      ),
      defineToken2(
        "gitlab-runner-registration-rotation-token",
        "a GitLab runner rotation token",
        "glrtr-",
        "[\\w-]{20,52}",
        "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
      ),
      defineToken2(
        "gitlab-workspace-token",
        "a GitLab workspace token",
        "glwt-",
        "[\\w-]{20,52}",
        "https://docs.gitlab.com/user/workspace/"
      ),
      defineToken2(
        "gitlab-incoming-mail-token",
        "a GitLab incoming mail token",
        "glimt-",
        "[0-9a-zA-Z]{25,26}",
        "https://docs.gitlab.com/security/tokens/#incoming-email-token"
      ),
      defineToken2(
        "gitlab-agent-token",
        "a GitLab agent for Kubernetes token",
        "glagent-",
        "[\\w-]{50}",
        "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token"
      ),
      defineToken2(
        "gitlab-scim-token",
        "a GitLab SCIM token",
        "glsoat-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/user/group/saml_sso/scim_setup/"
      ),
      defineToken2(
        "gitlab-feature-flag-token",
        "a GitLab feature flags client token",
        "glffct-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/operations/feature_flags/"
      ),
      {
        id: "gitlab-runner-registration-token",
        label: "a GitLab runner registration token",
        level: "error",
        keywords: ["gr1348941"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>GR1348941[\w-]{20})(?![\w-])/),
        check: (value2) => proveRandom4(value2.slice(9)),
        highEntropy: true,
        shown: "GR1348941",
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated",
        source: overview
      },
      {
        id: "gitlab-session-cookie",
        label: "a GitLab session cookie",
        level: "error",
        keywords: ["_gitlab_session="],
        pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
        check: (value2) => looksRandom(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/user/profile/active_sessions/#revoke-a-session",
        source: "https://docs.gitlab.com/administration/auth/"
      }
    ];
  }
});

// src/rules/logins.ts
function proveLogin(value2) {
  const [, password4 = ""] = /^[\x21-\x7e]+?:([\x21-\x7e]{3,})$/.exec(Buffer.from(value2, "base64").toString("latin1")) ?? [];
  return password4 && !/^(?:x-oauth-basic|password|change|replace-|insert-|<|\$[{A-Z]|\{\{)/i.test(password4) && !/^[A-Z]+(?:_[A-Z]+)+$/.test(password4) && !/your|placeholder|example/i.test(password4) ? "unknown" : "invalid";
}
function checkBasic(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text6) && /^[^:]*:./.test(text6) ? "unknown" : "invalid";
}
var known, isKnownLogin;
var init_logins = __esm({
  "src/rules/logins.ts"() {
    "use strict";
    known = /^(?:(?:my|your|the)?(?:pass(?:w(?:or)?d|w0rd)?|pwd|secret|token)|admin|root|user|test|guest|demo|qwerty|letmein|welcome|foo|bar|npm|nexus|verdaccio|artifactory)[-_]?\d{0,6}[!.]{0,2}$/i;
    isKnownLogin = (value2) => {
      if (value2.length % 4 !== 0 || !/^[0-9A-Za-z+/]{8,80}={0,2}$/.test(value2)) return false;
      const login = Buffer.from(value2, "base64").toString("latin1");
      return /^[\w.@-]{1,40}:/.test(login) && known.test(login.slice(login.indexOf(":") + 1));
    };
  }
});

// src/rules/npm.ts
var npm_exports = {};
__export(npm_exports, {
  npmRules: () => npmRules
});
var revoke2, npmRules;
var init_npm = __esm({
  "src/rules/npm.ts"() {
    "use strict";
    init_checksums();
    init_edges();
    init_logins();
    init_structures();
    revoke2 = "https://docs.npmjs.com/revoking-access-tokens";
    npmRules = [
      {
        id: "npm-access-token",
        label: "an npm access token",
        level: "error",
        keywords: ["npm_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>npm_[0-9A-Za-z]{36})(?![0-9A-Za-z])/),
        check: (value2) => encodeCrc32Base62(value2.slice(4, -6)) === value2.slice(-6) ? "valid" : "invalid",
        highEntropy: true,
        shown: "npm_",
        credential: "npm-token",
        provider: "npm",
        revoke: revoke2,
        source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"
      },
      {
        id: "npm-legacy-token",
        label: "an npm access token (legacy)",
        level: "error",
        keywords: ["_authtoken", ...spell2(["npm", "token"], ["", "_", "-", " "])],
        pattern: /(?:_authToken|npm[_ -]?token)[\w ]{0,12}["'`]?\s{0,6}[:=]{1,2}\s{0,6}["'`]?(?<secret>(?:NpmToken\.)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z-])/i,
        highEntropy: true,
        credential: "npm-token",
        provider: "npm",
        revoke: revoke2,
        source: "https://docs.npmjs.com/about-access-tokens"
      },
      {
        id: "npm-registry-login",
        label: "a login of an npm registry",
        level: "error",
        keywords: ["_auth=", "_auth ="],
        pattern: /_auth ?= ?["']?(?<secret>[0-9A-Za-z+/]{10,400}={0,2})(?![\w+/=])/,
        check: (value2) => isKnownLogin(value2) ? "invalid" : proveLogin(value2),
        fixture: true,
        highEntropy: false,
        credential: "npm-token",
        provider: "npm",
        revoke: revoke2,
        source: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration"
      }
    ];
  }
});

// src/rules/aws.ts
var aws_exports = {};
__export(aws_exports, {
  awsRules: () => awsRules
});
function isSecretKey(value2) {
  return /[a-z]/.test(value2) && /[A-Z]/.test(value2) && /\d/.test(value2) && !/^[0-9a-f]+$/i.test(value2) && looksRandom(value2) && !isPublished(value2) && !/EXAMPLE|\/[a-z]+\/[a-z]+\//.test(value2);
}
function proveLoneId(value2, { window, start: start3, end: end4 }) {
  if (/(?:X-Amz-|SHA256 )Credential(?:=|%3D)$/i.test(window.slice(Math.max(0, start3 - 24), start3))) return "invalid";
  if (isPublished(value2) || value2.includes("EXAMPLE") || !looksRandom(value2.slice(4))) return "invalid";
  const paired = [...window.slice(end4, end4 + 240).matchAll(loneSecret)].some(([secret4]) => isSecretKey(secret4));
  return paired ? "invalid" : "unknown";
}
var source3, revoke3, loneSecret, proveSecret, id, awsRules;
var init_aws = __esm({
  "src/rules/aws.ts"() {
    "use strict";
    init_edges();
    init_published();
    init_structures();
    source3 = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
    revoke3 = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-keys-admin-managed.html";
    loneSecret = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g;
    proveSecret = (value2) => isSecretKey(value2) ? "unknown" : "invalid";
    id = "(?<![A-Z0-9])(?<resource>(?:AKIA|ASIA)[A-Z2-7]{16})(?![A-Z0-9])";
    awsRules = [
      {
        id: "aws-access-key",
        label: "an AWS access key (id and secret)",
        level: "error",
        keywords: ["akia", "asia"],
        pattern: new RegExp(`${id}[\\s\\S]{1,200}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])`),
        reach: [8, 300],
        check: proveSecret,
        family: "aws-secret-access-key",
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke: revoke3,
        source: source3
      },
      {
        id: "aws-secret-access-key",
        label: "an AWS secret access key",
        level: "error",
        keywords: [
          ...spell2(["secret", "access", "key"], ["", "_", "-", " "]),
          ...spell2(["aws", "secret"]),
          ...spell2(["aws", "key"], ["", "_"]),
          "amazon_secret"
        ],
        pattern: /(?:secret[_ -]?access[_ -]?key|aws[_-]?secret|amazon_secret|aws_?key)[\w.\- ]{0,24}["'`\]]{0,2}\s{0,8}(?::=|=>|[:=,(])\s{0,8}["'`]{0,3}(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/i,
        check: proveSecret,
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke: revoke3,
        source: source3
      },
      {
        id: "aws-access-key-id",
        label: "an AWS access key id",
        level: "error",
        // It names a key and opens nothing.
        fixture: true,
        keywords: ["akia", "asia", "abia", "acca"],
        // The flag lets the window reach over lines: the check looks for the secret behind it.
        pattern: /(?<![A-Z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Z0-9])/s,
        check: proveLoneId,
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke: revoke3,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
      },
      {
        id: "aws-session-token",
        label: "an AWS session token",
        level: "error",
        keywords: ["iqojb3jpz2lu", "fwogzxiv", "fqogzxiv"],
        pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[A-Za-z0-9+/]{150,1800}={0,2})/),
        reach: [8, 2e3],
        check: (value2) => looksRandom(value2) && !isPublished(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
        source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"
      },
      {
        id: "aws-bedrock-api-key",
        label: "an Amazon Bedrock API key",
        level: "error",
        keywords: ["absk", "bedrock-api-key-"],
        pattern: beginAnywhere(
          /(?<![A-Za-z0-9+/_-])(?<secret>ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,280}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{20,2000}={0,2})/
        ),
        reach: [8, 2200],
        highEntropy: true,
        credential: "provider-token",
        provider: "Amazon Bedrock",
        revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
        source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
      },
      {
        id: "aws-marketplace-web-service-token",
        label: "an Amazon Marketplace Web Service token",
        level: "error",
        keywords: ["amzn.mws."],
        pattern: /(?<secret>amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
        highEntropy: true,
        shown: "amzn.mws.",
        credential: "provider-token",
        provider: "Amazon MWS",
        revoke: "Seller Central > Apps & Services > Manage your apps",
        source: "https://developer-docs.amazon.com/sp-api/docs/migrate-from-amazon-mws"
      },
      {
        id: "amazon-oauth-client-secret",
        label: "a Login with Amazon client secret",
        level: "error",
        keywords: ["amzn1.oa2-cs.v1."],
        pattern: /(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![0-9a-z])/,
        highEntropy: true,
        shown: "amzn1.oa2-cs.v1.",
        credential: "provider-token",
        provider: "Login with Amazon",
        revoke: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
        source: "https://developer.amazon.com/docs/login-with-amazon/security-profile.html"
      },
      {
        id: "aws-appsync-api-key",
        label: "an AWS AppSync API key",
        level: "error",
        keywords: ["da2-"],
        pattern: beginAnywhere(/(?<![A-Za-z0-9-])(?<secret>da2-[a-z0-9]{26})(?![A-Za-z0-9-])/),
        check: (value2) => looksRandom(value2) && /\d/.test(value2.slice(4)) ? "unknown" : "invalid",
        highEntropy: true,
        shown: "da2-",
        credential: "provider-token",
        provider: "AWS AppSync",
        revoke: "aws appsync delete-api-key",
        source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
      }
    ];
  }
});

// src/rules/google.ts
var google_exports = {};
__export(google_exports, {
  googleRules: () => googleRules
});
var proveRandom5, firebaseBefore, firebaseNear, isFirebase, proveKey2, key2, keys, googleRules;
var init_google = __esm({
  "src/rules/google.ts"() {
    "use strict";
    init_edges();
    init_published();
    init_structures();
    proveRandom5 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
    firebaseBefore = /"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$|name="google_(?:crash_reporting_)?(?:api_)?key"[^<>]*>$/;
    firebaseNear = /authDomain|messagingSenderId|firebaseapp\.com|firebaseio\.com|measurementId|FirebaseOptions\(|appspot\.com/;
    isFirebase = ({ window, start: start3, end: end4 }) => firebaseBefore.test(window.slice(Math.max(0, start3 - 120), start3)) || firebaseNear.test(window.slice(Math.max(0, start3 - 320), end4 + 320));
    proveKey2 = (value2) => isPublished(value2) ? "invalid" : proveRandom5(value2.slice(4));
    key2 = {
      keywords: ["aiza"],
      // The flag lets the window reach over lines: the check looks at what stands around.
      pattern: beginAnywhere(/(?<![\w-])(?<secret>AIza[\w-]{35})(?![\w-])/s),
      reach: [400, 400],
      highEntropy: true,
      shown: "AIza",
      credential: "google-api-key",
      provider: "Google Cloud",
      revoke: "https://console.cloud.google.com/apis/credentials"
    };
    keys = "https://cloud.google.com/docs/authentication/api-keys";
    googleRules = [
      {
        ...key2,
        id: "google-api-key",
        label: "a Google API key",
        level: "error",
        check: (value2, match) => isFirebase(match) ? "invalid" : proveKey2(value2),
        source: keys
      },
      {
        ...key2,
        id: "google-firebase-api-key",
        label: "a Firebase API key",
        level: "warning",
        family: "google-api-key",
        check: (value2, match) => isFirebase(match) ? proveKey2(value2) : "invalid",
        source: "https://firebase.google.com/docs/projects/api-keys"
      },
      {
        id: "google-api-key-base64",
        label: "a Google API key in base64",
        level: "error",
        keywords: ["qul6y"],
        pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>QUl6Y[A-Za-z0-9+/]{47}=?=?)(?![A-Za-z0-9+/=_-])/),
        check: (value2) => /^AIza[\w-]{35}$/.test(Buffer.from(value2, "base64").toString("latin1")) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "google-api-key",
        provider: "Google Cloud",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: keys
      },
      {
        id: "google-bound-api-key",
        label: "a Google API key bound to a service account",
        level: "error",
        keywords: ["aq.ab8rn6"],
        pattern: beginAnywhere(/(?<![\w.-])(?<secret>AQ\.Ab8RN6[\w-]{44})(?![\w-])/),
        check: proveRandom5,
        highEntropy: true,
        shown: "AQ.Ab8RN6",
        credential: "google-api-key",
        provider: "Google Cloud",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: keys
      },
      {
        id: "google-oauth-client-secret",
        label: "a Google OAuth client secret",
        level: "error",
        keywords: ["gocspx-"],
        pattern: beginAnywhere(/(?<![\w-])(?<secret>GOCSPX-[\w-]{28})(?![\w-])/),
        check: (value2) => proveRandom5(value2.slice(7)),
        highEntropy: true,
        shown: "GOCSPX-",
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: "https://support.google.com/cloud/answer/15549257"
      },
      {
        id: "google-oauth-client-secret-old",
        label: "a Google OAuth client secret (older form)",
        level: "error",
        keywords: [".apps.googleusercontent.com", "google_client_secret", "google_secret", "googleclientsecret"],
        pattern: /client_?secret["'`]?\s{0,8}(?:=>|[:=,])\s{0,8}["'`](?<secret>(?=[\w-]{0,23}\d)(?=[\w-]{0,23}[a-zA-Z])[\w-]{24})["'`]/i,
        reach: [200, 300],
        check: (value2) => isPublished(value2) ? "invalid" : proveRandom5(value2),
        highEntropy: true,
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: "https://support.google.com/cloud/answer/15549257"
      },
      {
        id: "google-oauth-access-token",
        label: "a Google OAuth access token",
        level: "error",
        keywords: ["ya29."],
        pattern: beginAnywhere(/(?<![0-9A-Za-z.])(?<secret>ya29\.[\w-]{30,900})(?![\w-])/),
        reach: [8, 960],
        check: (value2) => /[a-z]{3,}[_-][a-z]{4,}[_-][a-z]{3,}/.test(value2) ? "invalid" : proveRandom5(value2),
        highEntropy: true,
        shown: "ya29.",
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://myaccount.google.com/permissions",
        source: "https://developers.google.com/identity/protocols/oauth2"
      },
      {
        id: "google-oauth-refresh-token",
        label: "a Google OAuth refresh token",
        level: "error",
        keywords: ["1//0"],
        pattern: beginAnywhere(/(?<![\w/.-])(?<secret>1\/\/0[\w-]{60,160})(?![\w-])/),
        check: proveRandom5,
        highEntropy: true,
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://myaccount.google.com/permissions",
        source: "https://developers.google.com/identity/protocols/oauth2"
      },
      {
        id: "google-service-account-key",
        label: "a Google service account key",
        level: "error",
        keywords: ['"private_key"', '\\"private_key\\"'],
        pattern: /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]{100,4000}-----END (?:RSA )?PRIVATE KEY-----)/,
        reach: [1200, 5400],
        check: (value2, { window }) => /service_account|gserviceaccount\.com|"private_key_id/.test(window) && !/\.{3}|\u2026|x{6}|\*{3}/i.test(value2) ? "unknown" : "invalid",
        fixture: true,
        family: "private-key",
        highEntropy: true,
        credential: "google-service-account-key",
        provider: "Google Cloud",
        revoke: "https://cloud.google.com/iam/docs/keys-create-delete#deleting",
        source: "https://cloud.google.com/iam/docs/keys-create-delete"
      },
      {
        id: "google-cloud-storage-hmac-key",
        label: "a Google Cloud Storage HMAC key (id and secret)",
        level: "error",
        keywords: ["goog1"],
        pattern: /(?<![A-Z0-9])(?<resource>GOOG1[A-Z0-9]{19,56})(?![A-Z0-9])[\s\S]{1,160}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/,
        check: proveRandom5,
        highEntropy: true,
        credential: "google-api-key",
        provider: "Google Cloud Storage",
        revoke: "https://console.cloud.google.com/storage/settings;tab=interoperability",
        source: "https://cloud.google.com/storage/docs/authentication/hmackeys"
      },
      {
        id: "google-fcm-server-key",
        label: "a Firebase Cloud Messaging server key",
        level: "error",
        keywords: [":apa91b"],
        pattern: beginAnywhere(/(?<![\w-])(?<secret>AAAA[\w-]{7}:APA91b[\w-]{134})(?![\w-])/),
        highEntropy: true,
        credential: "google-api-key",
        provider: "Firebase",
        revoke: "https://console.firebase.google.com > Project settings > Cloud Messaging",
        source: "https://firebase.google.com/docs/cloud-messaging/auth-server"
      }
    ];
  }
});

// src/rules/slack.ts
var slack_exports = {};
__export(slack_exports, {
  slackRules: () => slackRules
});
function proveToken(value2) {
  const last2 = value2.slice(value2.lastIndexOf("-") + 1);
  return looksRandom(last2) && /[A-Za-z]/.test(last2) && !isPlaceholder(value2) && !/x{4}|your|token|slack/i.test(last2) ? "unknown" : "invalid";
}
function proveUrl2(value2) {
  const isSample = /x{4}|example|(?:T0{4})|(?:B0{4})/i.test(value2) || isPublished(value2.replace(/^https?:\/\//i, ""));
  return isSample || !looksRandom(value2.slice(value2.lastIndexOf("/") + 1)) ? "invalid" : "unknown";
}
var source4, revoke4, common3, slackRules;
var init_slack = __esm({
  "src/rules/slack.ts"() {
    "use strict";
    init_edges();
    init_published();
    init_structures();
    source4 = "https://api.slack.com/authentication/token-types";
    revoke4 = "https://api.slack.com/methods/auth.revoke";
    common3 = {
      level: "error",
      check: proveToken,
      highEntropy: true,
      credential: "slack-token",
      provider: "Slack",
      revoke: revoke4,
      source: source4
    };
    slackRules = [
      {
        ...common3,
        id: "slack-bot-token",
        label: "a Slack bot token",
        keywords: ["xoxb-"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z-])(?<secret>xoxb-(?:[0-9A-Fa-f]{8,14}-){1,2}[0-9A-Za-z]{18,34})(?![0-9A-Za-z-])/
        ),
        shown: "xoxb-"
      },
      {
        ...common3,
        id: "slack-user-token",
        label: "a Slack user token",
        keywords: ["xoxp-", "xoxe-"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z.-])(?<secret>xox[pe]-(?:\d{6,14}-){2,3}[0-9a-zA-Z]{10,64})(?![0-9A-Za-z-])/),
        shown: "xox"
      },
      {
        ...common3,
        id: "slack-app-token",
        label: "a Slack app-level token",
        keywords: ["xapp-"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z-])(?<secret>xapp-\d-[0-9A-Z]{9,15}-\d{8,16}-[0-9a-f]{48,72})(?![0-9A-Za-z-])/
        ),
        shown: "xapp-"
      },
      {
        ...common3,
        id: "slack-configuration-token",
        label: "a Slack app configuration token",
        keywords: ["xoxe.xox", "xoxe-", "xoxp-"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z.-])(?<secret>xox(?:e(?:\.xox[bp])?|p)-\d-[0-9A-Za-z]{120,200})(?![0-9A-Za-z-])/
        ),
        shown: "xox",
        revoke: "https://api.slack.com/apps",
        source: "https://api.slack.com/reference/manifests#config-tokens"
      },
      {
        ...common3,
        id: "slack-workflow-token",
        label: "a Slack workflow token",
        // It ends fifteen minutes after its workflow began.
        level: "warning",
        keywords: ["xwfp-"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xwfp-(?:\d{6,14}-){1,3}[0-9A-Za-z]{16,64})(?![0-9A-Za-z-])/),
        shown: "xwfp-",
        source: "https://docs.slack.dev/authentication/tokens"
      },
      {
        ...common3,
        id: "slack-legacy-token",
        label: "a Slack legacy token",
        keywords: ["xoxa-", "xoxo-", "xoxr-", "xoxs-"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z-])(?<secret>xox[aors]-(?:\d{1,14}-){0,3}[0-9A-Za-z]{10,64})(?![0-9A-Za-z-])/
        ),
        shown: "xox"
      },
      {
        ...common3,
        id: "slack-session-token",
        label: "a Slack browser session token",
        keywords: ["xoxc-"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xoxc-(?:\d{8,14}-){3}[0-9a-f]{64})(?![0-9A-Za-z-])/),
        shown: "xoxc-"
      },
      {
        ...common3,
        id: "slack-session-cookie",
        label: "a Slack browser session cookie",
        keywords: ["xoxd-"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z-])(?<secret>xoxd-[0-9A-Za-z%+/\\_=-]{90,400})/),
        reach: [8, 480],
        shown: "xoxd-",
        revoke: "https://slack.com/help/articles/214613347-Sign-out-of-Slack"
      },
      {
        ...common3,
        id: "slack-webhook",
        label: "a Slack incoming webhook",
        keywords: ["hooks.slack.com"],
        pattern: /(?<secret>(?:https?:\/\/)?hooks\.slack\.com\/(?:services\/T[0-9A-Za-z]{7,12}\/B[0-9A-Za-z]{7,12}\/[0-9A-Za-z]{23,26}|services\/[0-9A-Za-z+/]{43,56}|(?:workflows|triggers)\/[0-9A-Za-z+/]{40,130}))(?![0-9A-Za-z])/i,
        check: proveUrl2,
        credential: "slack-webhook",
        revoke: "https://api.slack.com/apps > the app > Incoming Webhooks",
        source: "https://api.slack.com/messaging/webhooks"
      }
    ];
  }
});

// src/rules/stripe.ts
var stripe_exports = {};
__export(stripe_exports, {
  stripeRules: () => stripeRules
});
var prove4, common4, stripeRules;
var init_stripe = __esm({
  "src/rules/stripe.ts"() {
    "use strict";
    init_edges();
    init_published();
    init_structures();
    prove4 = (value2) => isPublished(value2) || isPlaceholder(value2) || !looksRandom(value2.slice(value2.lastIndexOf("_") + 1)) ? "invalid" : "unknown";
    common4 = {
      check: prove4,
      highEntropy: true,
      credential: "stripe-key",
      provider: "Stripe",
      revoke: "https://dashboard.stripe.com/apikeys",
      source: "https://docs.stripe.com/keys"
    };
    stripeRules = [
      {
        ...common4,
        id: "stripe-secret-key",
        label: "a Stripe secret key",
        level: "error",
        keywords: ["sk_live_", "sk_prod_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>sk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
        shown: "sk_live_"
      },
      {
        ...common4,
        id: "stripe-organization-key",
        label: "a Stripe organization key",
        level: "error",
        keywords: ["sk_org_live_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>sk_org_live_[0-9A-Za-z]{40,200})(?![0-9A-Za-z])/),
        shown: "sk_org_live_",
        source: "https://docs.stripe.com/keys#organization-api-keys"
      },
      {
        ...common4,
        id: "stripe-restricted-key",
        label: "a Stripe restricted key",
        level: "error",
        keywords: ["rk_live_", "rk_prod_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>rk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/),
        shown: "rk_live_"
      },
      {
        ...common4,
        id: "stripe-test-key",
        label: "a Stripe test key",
        level: "warning",
        keywords: ["sk_test_", "rk_test_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>[sr]k_test_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/)
      },
      {
        ...common4,
        id: "stripe-client-secret",
        label: "a client secret of a Stripe payment",
        // It is given to one browser, for one payment or the setup of one.
        level: "warning",
        keywords: ["_secret_"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z_])(?<secret>(?:pi|seti)_[0-9A-Za-z]{24}_secret_[0-9A-Za-z]{25})(?![0-9A-Za-z])/
        ),
        shown: "pi_",
        source: "https://docs.stripe.com/api/payment_intents/object"
      },
      {
        ...common4,
        id: "stripe-webhook-secret",
        label: "a Stripe webhook signing secret",
        level: "error",
        keywords: ["whsec_"],
        pattern: beginAnywhere(/(?<![0-9A-Za-z])(?<secret>whsec_(?:[0-9A-Za-z]{32}|[0-9a-f]{64}))(?![0-9A-Za-z+/=])/),
        shown: "whsec_",
        revoke: "https://dashboard.stripe.com/webhooks",
        source: "https://docs.stripe.com/webhooks/signature"
      },
      {
        ...common4,
        // Svix made the prefix a standard, which OpenAI, Clerk, Resend and others follow: base64 of 24 to 64 bytes.
        id: "standard-webhooks-secret",
        label: "a webhook signing secret",
        level: "error",
        keywords: ["whsec_"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z])(?<secret>whsec_(?=[0-9A-Za-z]{0,32}[+/=]|[0-9A-Za-z]{33})[0-9A-Za-z+/]{31,88}={0,2})(?![0-9A-Za-z+/=])/
        ),
        shown: "whsec_",
        credential: "provider-token",
        provider: "Standard Webhooks",
        revoke: "Roll the secret of the endpoint, where the sender's webhooks are set up.",
        source: "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md"
      }
    ];
  }
});

// src/rules/openai.ts
var openai_exports = {};
__export(openai_exports, {
  openaiRules: () => openaiRules
});
var prove5, common5, openaiRules;
var init_openai = __esm({
  "src/rules/openai.ts"() {
    "use strict";
    init_edges();
    init_structures();
    prove5 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
    common5 = {
      level: "error",
      // Base64 of "OpenAI" stands in the middle of every key; some documentation shows it as T4Blbk.
      keywords: ["blbkfj"],
      reach: [140, 140],
      check: prove5,
      highEntropy: true,
      credential: "openai-key",
      provider: "OpenAI",
      revoke: "https://platform.openai.com/api-keys",
      source: "https://platform.openai.com/docs/api-reference/authentication"
    };
    openaiRules = [
      {
        ...common5,
        id: "openai-api-key",
        label: "an OpenAI API key",
        pattern: beginAnywhere(
          /(?<![\w-])(?<secret>sk-(?!proj-|svcacct-|admin-)(?:[A-Za-z0-9][\w-]{0,40}-)?[\w-]{20,100}T[34]BlbkFJ[\w-]{20,100})(?![\w-])/
        ),
        shown: "sk-"
      },
      {
        ...common5,
        id: "openai-project-key",
        label: "an OpenAI project key",
        pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-proj-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
        shown: "sk-proj-"
      },
      {
        ...common5,
        id: "openai-service-account-key",
        label: "an OpenAI service account key",
        pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-svcacct-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
        shown: "sk-svcacct-"
      },
      {
        ...common5,
        id: "openai-admin-key",
        label: "an OpenAI admin key",
        pattern: beginAnywhere(/(?<![\w-])(?<secret>sk-admin-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/),
        shown: "sk-admin-",
        revoke: "https://platform.openai.com/settings/organization/admin-keys"
      }
    ];
  }
});

// src/rules/anthropic.ts
var anthropic_exports = {};
__export(anthropic_exports, {
  anthropicRules: () => anthropicRules
});
function defineKey(id2, label, shown2, revoke7) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: [shown2],
    pattern: beginAnywhere(new RegExp(`(?<![\\w-])(?<secret>${shown2}[\\w-]{80,110})(?![\\w-])`)),
    check: prove6,
    highEntropy: true,
    shown: shown2,
    credential: "anthropic-key",
    provider: "Anthropic",
    revoke: revoke7,
    source: "https://docs.anthropic.com/en/api/overview"
  };
}
var prove6, claude, anthropicRules;
var init_anthropic = __esm({
  "src/rules/anthropic.ts"() {
    "use strict";
    init_edges();
    init_structures();
    prove6 = (value2) => looksRandom(value2) && !isPlaceholder(value2) ? "unknown" : "invalid";
    claude = "https://claude.ai/settings > Claude Code > revoke the session";
    anthropicRules = [
      defineKey(
        "anthropic-api-key",
        "an Anthropic API key",
        "sk-ant-api03-",
        "https://console.anthropic.com/settings/keys"
      ),
      defineKey(
        "anthropic-admin-key",
        "an Anthropic admin API key",
        "sk-ant-admin01-",
        "https://console.anthropic.com/settings/admin-keys"
      ),
      defineKey("anthropic-oauth-token", "an Anthropic OAuth access token", "sk-ant-oat01-", claude),
      defineKey("anthropic-refresh-token", "an Anthropic OAuth refresh token", "sk-ant-ort01-", claude),
      defineKey(
        "anthropic-session-key",
        "a session key of claude.ai",
        "sk-ant-sid01-",
        "https://claude.ai/settings > log out of all devices"
      )
    ];
  }
});

// src/rules/private-keys.ts
var private_keys_exports = {};
__export(private_keys_exports, {
  privateKeyRules: () => privateKeyRules,
  provePem: () => provePem
});
function dropLogPrefixes(lines2) {
  if (lines2.some((line) => bodyLine.test(line))) return lines2;
  const kept = lines2.map((line) => {
    const text6 = line.trimEnd();
    const start3 = Math.max(text6.lastIndexOf(" "), text6.lastIndexOf("	")) + 1;
    const last2 = text6.slice(start3);
    return logMark.test(text6.slice(0, start3)) && /^[A-Za-z0-9+/]{4,}={0,2}$/.test(last2) ? last2 : line;
  });
  return kept.length > 1 && logMark.test(kept.at(-1)) ? kept.slice(0, -1) : kept;
}
function readBody(text6) {
  const lines2 = text6.replaceAll(/\\+[rntu](?:000[ad])?|&#1[03];/gi, "\n").split("\n");
  return dropLogPrefixes(lines2).join("\n").replaceAll(joint, "\n").replaceAll(/^[ \t]*(?:\/\/+|#+|\*+(?!\/)|--|;+|>)/gm, "\n").replaceAll(/^[A-Z][\w-]{2,20}:[^\n]*$/gm, "").replaceAll(/[\s"'`,;\\]+/g, "");
}
function isSequence(bytes2) {
  if (bytes2[0] !== 48 || bytes2.length < 8) return false;
  const first = bytes2[1];
  if (first < 128) return bytes2.length === 2 + first;
  const count2 = first & 127;
  return count2 > 0 && count2 < 4 && bytes2.length === 2 + count2 + bytes2.readUIntBE(2, count2);
}
function isOpenSshEncrypted(bytes2) {
  const magic = "openssh-key-v1\0";
  if (bytes2.length < 32 || bytes2.toString("latin1", 0, magic.length) !== magic) return false;
  const length = bytes2.readUInt32BE(magic.length);
  return bytes2.toString("latin1", magic.length + 4, magic.length + 4 + Math.min(length, 20)) !== "none";
}
function provePem(value2) {
  const text6 = value2.replace(/-----BEGIN[^-]*-----/, "").replace(/-----END[^-]*-*$/, "");
  if (/ENCRYPTED|\.{3}|\u2026|\$\{|\{\{|<[a-z]|x{8}|\*{4}/i.test(value2)) return "invalid";
  const body4 = readBody(text6).replace(/=[A-Za-z0-9+/]{4}$/, "");
  const base642 = /^[A-Za-z0-9+/]+={0,2}/.exec(body4)?.[0] ?? "";
  const bytes2 = Buffer.from(base642, "base64");
  if (isOpenSshEncrypted(bytes2) || isPublished(base642)) return "invalid";
  if (isSequence(bytes2)) return "unknown";
  return base642.length >= 100 && measureEntropy2(base642) >= 4 ? "unknown" : "invalid";
}
function provePfx(value2) {
  const bytes2 = Buffer.from(value2, "base64");
  return isSequence(bytes2) && bytes2.readUIntBE(4, 3) === 131331 ? "unknown" : "invalid";
}
function proveDer(value2) {
  const base642 = readBody(value2);
  if (isPublished(base642)) return "invalid";
  return isSequence(Buffer.from(base642, "base64")) || base642.length >= 600 && measureEntropy2(base642) >= 5 ? "unknown" : "invalid";
}
var logMark, bodyLine, joint, derStart, derRest, source5, credential, privateKeyRules;
var init_private_keys = __esm({
  "src/rules/private-keys.ts"() {
    "use strict";
    init_edges();
    init_published();
    init_structures();
    logMark = /[.:|#>\])-]/;
    bodyLine = /^\s{0,40}[A-Za-z0-9+/]{40,76}={0,2}\s{0,8}$/;
    joint = /["'`]\s{0,40}(?:(?:&|\+|\.)\s?(?:vb(?:CrLf|Lf|NewLine)|Environment\.NewLine|System\.lineSeparator\(\)|PHP_EOL)\s{0,40})?(?:\.\.|<>|<<|\|\||\+\+|[+.,;&~^])?\s{0,40}[\\_]?\s{0,40}["'`]/g;
    derStart = [
      "MII[A-Za-z0-9+/]{2}[AQgw]IBA(?:DANBgkqhkiG9w0BAQEFAASC|AK(?:CA[QYg]EA|BgQ))",
      "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg",
      "MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBC",
      "MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDA",
      "MHcCAQEEI",
      "MC4CAQAwBQYDK2VwBCIEI"
    ].join("|");
    derRest = String.raw`(?:[A-Za-z0-9+/]|\\[rn]|\r?\n[ \t]{0,40}|["'](?:[ \t]{0,8}(?:[+.&~]|\.\.|<>|<<))?[ \t]{0,8}(?:_[ \t]{0,8})?\r?\n[ \t]{0,60}(?:(?:[+.&~]|\.\.|<>|<<)[ \t]{0,8})?["']){40,16000}={0,2}`;
    source5 = "https://www.rfc-editor.org/rfc/rfc7468";
    credential = "private-key";
    privateKeyRules = [
      {
        id: "private-key",
        label: "a private key",
        level: "error",
        fixture: true,
        keywords: ["private key-----"],
        pattern: /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |ANY |SSH2 )?PRIVATE KEY-----(?:(?:[^-]|-(?!----)){40,12000}-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----|[A-Za-z0-9+/=\s\\]{100,12000}))/,
        reach: [40, 12200],
        check: provePem,
        highEntropy: true,
        credential,
        source: source5
      },
      {
        id: "private-key-base64",
        label: "a private key in base64",
        level: "error",
        fixture: true,
        keywords: ["ls0tls1crudjti"],
        pattern: beginAnywhere(/(?<![A-Za-z0-9+/])(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,16000}={0,2})/),
        reach: [4, 16200],
        check: (value2) => {
          const text6 = Buffer.from(value2, "base64").toString("latin1");
          const pem = /-----BEGIN [A-Z0-9 ]{0,12}PRIVATE KEY-----[^-]{40,}(?:-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----)?/.exec(text6);
          return pem ? provePem(pem[0]) : "invalid";
        },
        highEntropy: true,
        credential,
        source: source5
      },
      {
        id: "private-key-der",
        label: "a private key in base64, without its frame",
        level: "error",
        fixture: true,
        keywords: [
          "ibadanbgkqhkig9w0baqefaasc",
          "ibaakcaqea",
          "ibaakcayea",
          "ibaakcagea",
          "ibaakbgq",
          "mighageambmgbyqgsm49",
          "meecaqawewyhkozizj0caq",
          "mig2ageambagbyqgsm49",
          "mhccaqeei",
          "mc4caqawbqydk2vwbciei"
        ],
        pattern: beginAnywhere(new RegExp(`(?<![A-Za-z0-9+/])(?<secret>(?:${derStart})${derRest})(?![A-Za-z0-9+/=])`)),
        reach: [8, 16300],
        check: proveDer,
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc5958"
      },
      {
        id: "pkcs12-bundle",
        label: "a PKCS #12 bundle of certificate and private key",
        level: "warning",
        fixture: true,
        keywords: ["ibazc"],
        pattern: beginAnywhere(
          /(?<![A-Za-z0-9+/])(?<secret>MII[A-Za-z0-9+/]{2}[AQgw]IBAzC[A-Za-z0-9+/]{200,20000}={0,2})(?![A-Za-z0-9+/=])/
        ),
        reach: [8, 20100],
        check: provePfx,
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc7292"
      },
      {
        id: "pgp-private-key",
        label: "a PGP private key",
        level: "error",
        fixture: true,
        keywords: ["pgp private key block-----"],
        pattern: /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]{100,400}?\n[^-]{100,16000}-----END PGP PRIVATE KEY BLOCK-----)/,
        reach: [40, 16600],
        check: (value2) => /\.{3}|\u2026|x{8}/i.test(value2) ? "invalid" : "unknown",
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc9580"
      },
      {
        id: "putty-private-key",
        label: "a PuTTY private key without a passphrase",
        level: "error",
        fixture: true,
        keywords: ["putty-user-key-file-"],
        pattern: /(?<secret>PuTTY-User-Key-File-[23]: [\w-]{3,40}\s{1,4}Encryption: none\s[\s\S]{20,600}?Private-Lines: \d{1,3}\s{1,4}[A-Za-z0-9+/=\s]{20,9000}Private-MAC: [0-9a-f]{40,64})/,
        reach: [8, 12e3],
        highEntropy: true,
        credential,
        source: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html"
      },
      {
        id: "xml-rsa-private-key",
        label: "an RSA private key in XML",
        level: "error",
        fixture: true,
        keywords: ["<rsakeyvalue>"],
        pattern: /<RSAKeyValue>[\s\S]{100,3000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1400})<\/D>/,
        reach: [8, 6e3],
        check: (value2) => looksRandom(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential,
        source: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring"
      },
      {
        id: "jwk-private-key",
        label: "a private key in a JSON Web Key",
        level: "error",
        fixture: true,
        keywords: ['"kty"', "'kty'", '\\"kty\\"'],
        pattern: /["'\\]{1,2}d["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{32,1400})\\?["']/,
        reach: [2600, 2600],
        check: (value2, { window }) => /kty/.test(window) && looksRandom(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc7517"
      },
      {
        id: "jwk-symmetric-key",
        label: "a symmetric key in a JSON Web Key",
        level: "error",
        fixture: true,
        keywords: ['"oct"', "'oct'", '\\"oct\\"'],
        pattern: /["'\\]{1,2}k["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{22,700})\\?["']/,
        reach: [900, 900],
        check: (value2, { window }) => /kty/.test(window) && looksRandom(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc7518#section-6.4"
      }
    ];
  }
});

// late:crypto
var loaded, load, createHash, createHmac, createPrivateKey, createPublicKey;
var init_crypto = __esm({
  "late:crypto"() {
    load = () => loaded ??= require("node:crypto");
    createHash = (...values) => load().createHash(...values);
    createHmac = (...values) => load().createHmac(...values);
    createPrivateKey = (...values) => load().createPrivateKey(...values);
    createPublicKey = (...values) => load().createPublicKey(...values);
  }
});

// src/rules/jwt.ts
var jwt_exports = {};
__export(jwt_exports, {
  isSignedByExample: () => isSignedByExample,
  jwtRules: () => jwtRules
});
function isSignedByExample(value2) {
  const bits = /^HS(256|384|512)$/.exec(String(parseBase64Json(value2.split(".")[0])?.["alg"]))?.[1];
  if (!bits) return false;
  const end4 = value2.lastIndexOf(".");
  const sign3 = (secret4) => createHmac(`sha${bits}`, secret4).update(value2.slice(0, end4)).digest("base64url");
  return exampleSecrets.some((secret4) => sign3(secret4) === value2.slice(end4 + 1));
}
function readToken(value2) {
  const [head3 = "", body4 = "", ...rest] = value2.split(".");
  const header = parseBase64Json(head3);
  if (!header || isPublished(value2)) return void 0;
  if (rest.length === 3) return typeof header["enc"] === "string" ? { expired: false } : void 0;
  const payload = parseBase64Json(body4);
  if (!payload || header["alg"] === "none" || Object.keys(header).length === 0) return void 0;
  if (header["alg"] === "ed25519-nkey" && !/"bearer_token":true/.test(Buffer.from(body4, "base64url").toString("latin1")))
    return void 0;
  if (payload["role"] === "anon" || isSignedByExample(value2)) return void 0;
  const expiry2 = payload["exp"];
  if (rest.length !== 1) return void 0;
  return looksRandom(rest[0]) ? { expired: typeof expiry2 === "number" && expiry2 * 1e3 < Date.now() } : void 0;
}
var exampleSecrets, prove7, decodeBase64, common6, plain, encoded, jwtRules;
var init_jwt = __esm({
  "src/rules/jwt.ts"() {
    "use strict";
    init_crypto();
    init_edges();
    init_published();
    init_structures();
    exampleSecrets = [
      "secret",
      "your-256-bit-secret",
      "your-384-bit-secret",
      "your-512-bit-secret",
      "a-string-secret-at-least-256-bits-long",
      "a-valid-string-secret-that-is-at-least-384-bits-long",
      "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
      "shhhhh",
      "super-secret-jwt-token-with-at-least-32-characters-long",
      "your-super-secret-jwt-token-with-at-least-32-characters-long"
    ];
    prove7 = (expired, decode = (value2) => value2) => (value2) => {
      const token2 = readToken(decode(value2));
      return token2 && token2.expired === expired ? "unknown" : "invalid";
    };
    decodeBase64 = (value2) => Buffer.from(value2, "base64").toString("latin1").trim();
    common6 = {
      highEntropy: true,
      fixture: true,
      family: "jwt",
      credential: "jwt",
      source: "https://www.rfc-editor.org/rfc/rfc7519"
    };
    plain = {
      ...common6,
      keywords: ["eyj", "ewog"],
      pattern: beginAnywhere(
        /(?<![\w.-])(?<secret>(?:eyJ|ewog)[\w-]{8,2000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{10,2000}(?:\.[\w-]{10,6000}\.[\w-]{10,100})?)(?![\w-])/
      ),
      reach: [4, 8200]
    };
    encoded = {
      ...common6,
      keywords: ["zxlk"],
      pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{40,8000}={0,2})(?![A-Za-z0-9+/=_-])/),
      reach: [4, 8200]
    };
    jwtRules = [
      { ...plain, id: "jwt", label: "a JSON Web Token", level: "error", check: prove7(false) },
      { ...plain, id: "jwt-expired", label: "an expired JSON Web Token", level: "note", check: prove7(true) },
      {
        ...encoded,
        id: "jwt-base64",
        label: "a JSON Web Token in base64",
        level: "error",
        check: prove7(false, decodeBase64)
      },
      {
        ...encoded,
        id: "jwt-base64-expired",
        label: "an expired JSON Web Token in base64",
        level: "note",
        check: prove7(true, decodeBase64)
      }
    ];
  }
});

// src/rules/connection-strings.ts
var connection_strings_exports = {};
__export(connection_strings_exports, {
  connectionStringRules: () => connectionStringRules
});
function findStringStart(text6) {
  const first = 1 + Math.max(...Array.from(quotes, (quote) => text6.lastIndexOf(quote)));
  for (let feed = text6.lastIndexOf("\n"); feed >= first; feed = feed === 0 ? -1 : text6.lastIndexOf("\n", feed - 1))
    if (!/;\s*$/.test(text6.slice(Math.max(0, feed - 11), feed))) return feed + 1;
  return first;
}
function findHost({ window, start: start3, end: end4 }) {
  const left = join(window.slice(Math.max(0, start3 - 400), start3));
  const right = join(window.slice(end4, end4 + 300));
  const before = left.slice(findStringStart(left));
  const text6 = `${before};${right.slice(0, right.search(/["'`\r\n]|$/))}`;
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const keys2 of [server, database]) {
    for (const found of text6.matchAll(keys2)) {
      const leftOf = text6[found.index - 1];
      if (found[0].startsWith(`${found[1].replace(/,$/, "")}=`)) continue;
      if (leftOf === void 0 || separators.test(leftOf)) return found[1];
    }
  }
  return void 0;
}
function isArgument(value2, { window, start: start3 }) {
  if (!/^[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:\[\w*\]?)?[\])]*,?$/.test(value2)) return false;
  const line = window.slice(window.lastIndexOf("\n", start3 - 1) + 1, start3);
  const isInString = [...quotes].some((quote) => line.split(quote).length % 2 === 0);
  return !isInString && !line.includes(";") && /(?:^|[\w)\]"'],|\()\s{1,60}$|\($/.test(line);
}
function findPlace(value2, match) {
  if (isPlaceholder(value2) || isPlaceholder(value2.replace(/[,)]+$/, "")) || isCode(value2, match)) return void 0;
  const host2 = findHost(match);
  if (host2 === void 0) return void 0;
  return azureHost.test(host2) ? "azure" : isLocalHost(host2) ? "local" : "remote";
}
var assigned, server, database, quotes, separators, join, azureHost, isDeclared, isCode, last, provePassword, password2, connectionStringRules;
var init_connection_strings = __esm({
  "src/rules/connection-strings.ts"() {
    "use strict";
    init_structures();
    assigned = (keys2) => new RegExp(`(?:${keys2})\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi");
    server = assigned(
      "server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq"
    );
    database = assigned("initial ?catalog|database|dbname");
    quotes = "\"'`";
    separators = /[;\s,"'`(>=]/;
    join = (text6) => text6.replaceAll("&quot;", "").replaceAll(/["'`]\s{0,40}[+&.]\s{0,40}[\w.[\]()]{1,60}\s{0,40}[+&.]\s{0,40}[$@]{0,2}["'`]/g, "x").replaceAll(/["'`]\s{0,40}(?:[+&.]\s{0,40})?_?\s{0,40}[$@]{0,2}["'`]/g, "");
    azureHost = /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;
    isDeclared = (value2, { window, start: start3, end: end4 }) => /^[A-Za-z_]\w{0,40}(?:(?:\.\w{1,40}){0,3}\[\w{1,20}\]|(?:\.[A-Za-z_]\w{0,40}){1,3})$/.test(value2) && /(?:^|[\n;{}])[ \t]{0,60}(?:(?:final|private|public|static|const|let|var|val|[Ss]tring|char \*|auto)[ \t]{1,4}){1,3}$/.test(
      window.slice(Math.max(0, start3 - 120), start3)
    ) && /^;?[ \t]{0,20}(?:\r?\n|\/\/|$)/.test(window.slice(end4, end4 + 40));
    isCode = (value2, match) => /^\w+(?:\.\w+)*\.(?:password|passwd|pwd)$/i.test(value2) || /^(?:await|new|typeof|this|self)$/.test(value2) && /^\s+\w/.test(match.window.slice(match.end)) || isArgument(value2, match) || isDeclared(value2, match) || /^[a-z_]+$/.test(value2) && /(?:password|pwd|key|secret)$/.test(value2) && /^,\s|^\)/.test(match.window.slice(match.end));
    provePassword = (place) => (value2, match) => {
      const { window, start: start3, end: end4 } = match;
      if (last?.value !== value2 || last.match.start !== start3 || last.match.end !== end4 || last.match.window !== window)
        last = { value: value2, match, place: findPlace(value2, match) };
      return last.place === place ? "unknown" : "invalid";
    };
    password2 = {
      keywords: ["password=", "pwd=", "password =", "pwd ="],
      pattern: /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`,]|,(?! ?\w{1,20}=)|&(?!quot;|apos;|#|(?<=[?&](?:password|pwd)=[^\s&]{1,128}&)\w{1,40}=)){3,128})/i,
      reach: [420, 460],
      fixture: true,
      family: "connection-string-password",
      highEntropy: false,
      source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax"
    };
    connectionStringRules = [
      {
        ...password2,
        id: "azure-sql-connection-string",
        label: "a password of an Azure database in a connection string",
        level: "error",
        check: provePassword("azure"),
        credential: "azure-sql-password",
        provider: "Azure SQL",
        revoke: "Run `az sql server update --admin-password`, or ALTER LOGIN \u2026 WITH PASSWORD on the server."
      },
      {
        ...password2,
        id: "connection-string-password",
        label: "a database password in a connection string",
        level: "error",
        check: provePassword("remote"),
        credential: "database-password"
      },
      {
        ...password2,
        id: "connection-string-password-local",
        label: "a password of a local database in a connection string",
        level: "warning",
        check: provePassword("local"),
        credential: "database-password"
      }
    ];
  }
});

// src/rules/urls.ts
var urls_exports = {};
__export(urls_exports, {
  urlRules: () => urlRules
});
function readHost(password4, { groups }) {
  const user = groups["user"] ?? "";
  const host2 = groups["resource"] ?? "";
  if (isPlaceholder(password4) || // A service named `db` is no placeholder.
  host2.length !== 2 && isPlaceholder(host2.replace(/^\[([\da-f:]+)\]$/i, "$1")) || /\$[A-Z_{(]|%[A-Z_]+%|%[sdv]\b/.test(password4))
    return void 0;
  if (/^\d{1,5}$/.test(password4) && /\.|^localhost$/i.test(user)) return void 0;
  if (password4.toLowerCase() === user.toLowerCase() && !looksRandom(password4)) return void 0;
  if (exampleHost.test(host2) && !(password4.length > 11 && looksRandom(password4))) return void 0;
  return host2;
}
var exampleHost, isNear, provePassword2, sign, laterSign, authority, databases, databaseKeywords, source6, urlRules;
var init_urls = __esm({
  "src/rules/urls.ts"() {
    "use strict";
    init_structures();
    exampleHost = /(?:^|\.)(?:example|test|invalid|domain|host|server|foo|bar)(?:\.(?:com|org|net|test|local|io))?$|^(?:host|server|hostname|domain)$/i;
    isNear = (host2) => isLocalHost(host2) || !host2.includes(".");
    provePassword2 = (near2) => (value2, match) => {
      const host2 = readHost(value2, match);
      return host2 !== void 0 && isNear(host2) === near2 ? "unknown" : "invalid";
    };
    sign = `[^\\s/?#@;"'<>{}|\\\\^\`]`;
    laterSign = sign.replace("@", "@,");
    authority = (scheme2) => new RegExp(
      `://(?<=(?:${scheme2})://)(?<user>[^\\s:;/?#"'<>{}|\\\\^\`,()]{0,100}):(?<secret>${sign}{0,80}(?:@{1,2}${laterSign}{1,39}){1,3}|${sign}{3,200})@(?<resource>[\\w.-]{1,200}|\\[[0-9a-f:]{2,45}\\])`,
      "i"
    );
    databases = "(?:jdbc:)?(?:postgres(?:ql)?|pgsql|psql|postgis|timescaledb|mysql(?:[x2i]|gis)?|trilogy|mariadb|mongodb|rediss?|valkeys?|amqps?|mssql(?:ms)?|sqlserver|firebird|teradata(?:sql)?|trino|oracle|db2|cockroachdb|clickhouse|cassandra|neo4j|bolt|couchdb|influxdb|snowflake|redshift|vertica|hive2?|ldaps?|nats|mqtts?|stomp|surrealdb|elasticsearch|opensearch|kafka|couchbases?|presto|memcached|beanstalkd)(?:\\+\\w{1,20})?";
    databaseKeywords = [
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
    source6 = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";
    urlRules = [
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
        source: source6
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
        source: source6
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
        source: source6
      }
    ];
  }
});

// src/rules/keyword-shape.ts
function createKeywordRules(shapes) {
  return shapes.map(([id2, name3, words4, shape, source7, options = {}]) => {
    const {
      kind = "api-key",
      ended,
      loose,
      level: level2 = ended ? "note" : loose ? "warning" : "error",
      revoke: revoke7,
      credential: credential2 = "provider-token"
    } = options;
    const spellings = (words4 || id2).split("|");
    const keywords = once(() => spellings.flatMap((spelling) => listKeywords(spelling, options.common)));
    const reach = once(() => [32, 32 + gapReach + maximumLength(widenAlphabet(shape))]);
    const pattern = once(() => {
      const names3 = spellings.map(toPattern).join("|");
      const gap5 = `[^]{0,${gapReach}}?`;
      const value2 = widenAlphabet(shape);
      const end4 = options.inPath ? "[\\w+=-]" : "[\\w+/=-]";
      return new RegExp(`(?<name>${names3})(?<gap>${gap5})(?<![\\w+])(?<secret>${value2})(?!${end4})`, "i");
    });
    return {
      id: `${id2}-${kind}`,
      get label() {
        return `${article(name3)} ${name3} ${spell(kind)}${ended ? ` (the service ended in ${ended})` : ""}`;
      },
      level: level2,
      get keywords() {
        return keywords();
      },
      get pattern() {
        return pattern();
      },
      get reach() {
        return reach();
      },
      check: createCheck(createShapeTest(shape), options),
      // A name and a random run prove no more than a value without a format does.
      ...(!options.distinct || options.own) && { fixture: true },
      ...options.own && { own: true },
      ...options.unconfirmed && { unconfirmed: true },
      ...loose && { loose },
      highEntropy: true,
      credential: credential2,
      provider: name3,
      ...revoke7 && { revoke: revoke7 },
      source: source7
    };
  });
}
function createCheck(isShape, options) {
  return (value2, { window, start: start3, end: end4, groups }) => {
    const { name: name3 = "", gap: gap5 = "" } = groups;
    if (!isShape(value2) || isPublished(value2) || /^(?:\s{0,2}\(|\.[A-Za-z_]|\[)/.test(window.slice(end4, end4 + 4)))
      return "invalid";
    if (options.loose && halfValue.test(gap5) || !standsAlone(window.slice(Math.max(0, start3 - 8), start3), name3, gap5) || !isCredential(window.slice(Math.max(0, start3 - 24), start3), name3, gap5, value2, options)) {
      return "invalid";
    }
    const random = options.check?.(value2) ?? (hasRandomLook(value2) && (options.distinct || !hasNameLook(value2)));
    return random ? "unknown" : "invalid";
  };
}
function standsAlone(before, name3, gap5) {
  const first = name3[0];
  const last2 = name3.at(-1);
  const isInWord = /[a-z]$/.test(before) && /[a-z]/.test(first) || /[A-Z]$/.test(before) && /[A-Z]/.test(first);
  if (isInWord && !verb.test(before)) return false;
  const next = gap5[0] ?? "";
  const runsOn = /[a-z]/.test(last2) && /[a-z]/.test(next) || /[A-Z]/.test(last2) && /[A-Z]/.test(next);
  return !runsOn || /^(?:api|key|token|secret|o?auth|pass|access|client|app|user|account|pat|io|ai|js|cloud|sms|basic|org|observability|personal|private|service|server|prod|dev|test|live)/i.test(
    gap5
  );
}
function isCredential(before, name3, gap5, value2, options) {
  if (options.distinct) return true;
  const whole3 = name3 + gap5.replace(below, "");
  const isHeld = element.test(before) || holder.test(before) && assignment.test(gap5) && !(/^vault/i.test(name3) && keyVault.test(before));
  if (options.near && !options.near.test(whole3) && !isHeld) return false;
  const rest = options.near ? whole3.replace(options.near, "") : whole3;
  if (publicWord.test(rest.slice(-40)) || identifierName.test(rest) || camelIdentifierName.test(rest) || whole3.split("\n").length > 2)
    return false;
  if (gap5.endsWith("@") || openHash.test(before + whole3)) return false;
  if (options.common) return /^[-_. ]?(?:api|access|key|token|secret|auth|client|app|bot|personal|private)/i.test(gap5);
  if (options.near || credentialWord.test(whole3.slice(-32))) return true;
  if (isHeld) return true;
  if (name3.length >= 16 && /\d/.test(name3)) return true;
  return assignment.test(gap5) && !digestOrId.test(value2);
}
function listKeywords(spelling, common11 = false) {
  const names3 = listVariants(spelling).map((name3) => name3.split("[")[0].toLowerCase());
  if (!common11) return names3;
  return names3.flatMap(
    (name3) => separators2.flatMap(
      (separator) => (/[. ]/.test(separator) ? spokenFollowers : commonFollowers).map((word4) => name3 + separator + word4)
    )
  );
}
function maximumLength(source7) {
  let length = 2 * source7.length;
  for (const [, most4] of source7.matchAll(/(\d+)\}/g)) length += Number(most4);
  return length;
}
var gapReach, credentialWord, publicWord, openHash, identifierName, camelIdentifierName, digestOrId, assignment, below, holder, element, keyVault, halfValue, verb, separators2, listVariants, toPattern, commonFollowers, spokenFollowers;
var init_keyword_shape = __esm({
  "src/rules/keyword-shape.ts"() {
    "use strict";
    init_once();
    init_prefixed_tokens();
    init_published();
    init_value_shape();
    gapReach = 56;
    credentialWord = /key|token|secret|auth|passw|passphrase|pwd|bearer|credential|\bpat\b|_pat\b|access|certificate|private|apikey|signature/i;
    publicWord = /sha-?\d|sha_|md5|checksum|integrity|commit|digest|hash|etag|revision|\brev\b|fingerprint|thumbprint|public|version|nonce|salt\b|uuid|guid|\bsri\b|git\+|\bref\b|blob|tree\/|docsearch/i;
    openHash = /(?:hash|digest|checksum)\w{0,20}!?\((?:[^()]|\([^()]*\))*$/i;
    identifierName = /(?:^|[^a-z])(?:id|ids|uid|slug|sitekey|site_key|project|workspace|account|org)["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/i;
    camelIdentifierName = /[a-z]I[Dd]s?["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/;
    digestOrId = /^(?:(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{56}|(?:[0-9a-f]{32}){2,4})|[0-9a-f]+(?:-[0-9a-f]+)+|[0-9a-f]{1,24}|[0-9A-F-]+)$/;
    assignment = /^["'`\])}>]*\s*(?:string|str|const)?\s*(?:(?::{0,3}=|:|=>|\|\|:|\()\s*["'`]?|["'`])$/i;
    below = /["'][ \t]?(?:\{\s{1,8}(?:[a-z]{4,9}\s{1,8}=\s{1,4}\S{1,20}\s{1,8}){0,2}default\s{1,8}=\s{1,4}["']|[^<>\r\n]{0,40}>\s{0,24}<value>)$/;
    holder = /(?:key|token|secret|password)(?:[-_. ](?:for[-_. ])?|["']?[:=][\s"'{([]{0,3})$/i;
    element = /<[\w:.-]{0,20}(?:key|token|secret|password)>[\s"'{([]{0,3}$/i;
    keyVault = /key[-_. ]?$/i;
    halfValue = /(?<![0-9A-Za-z+])(?=[A-Za-z+]*\d)[0-9A-Za-z+]{4,}[-/]$/;
    verb = /(?:^|[^A-Za-z])(?:get|set|my|new|use|with|load|create|init)$/i;
    separators2 = ["", "-", "_", " ", "."];
    listVariants = (spelling) => /[- ]/.test(spelling) && !/[[/]/.test(spelling) ? separators2.map((separator) => spelling.replaceAll(/[- ]/g, separator)) : [spelling];
    toPattern = (spelling) => spelling.includes("[") ? spelling : listVariants(spelling).map((variant) => variant.replaceAll(/[.*/?]/g, "\\$&")).join("|");
    commonFollowers = [
      "api",
      "access",
      "key",
      "token",
      "secret",
      "auth",
      "client",
      "app",
      "bot",
      "personal",
      "private"
    ];
    spokenFollowers = ["api", "access", "key", "token", "secret"];
  }
});

// src/rules/ai-providers.ts
var ai_providers_exports = {};
__export(ai_providers_exports, {
  aiProviderRules: () => aiProviderRules
});
var aiProviderRules;
var init_ai_providers = __esm({
  "src/rules/ai-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    aiProviderRules = [
      ...createTokenRules([
        [
          "neptune",
          "Neptune.ai",
          "api-token",
          "eyJhcGlfYWRkcmVzcyI6",
          base64(60, 400),
          "https://docs.neptune.ai/setup/setting_api_token/",
          { reach: [32, 480] }
        ],
        ["ai71", "AI71", "api-key", "ai71-api-", uuid, "https://ai71.ai/"],
        [
          "browserbase",
          "Browserbase",
          "api-key",
          "bb_live_",
          base64url(27),
          "https://docs.browserbase.com/reference/api/overview"
        ],
        [
          "browserbase",
          "Browserbase",
          "test-api-key",
          "bb_test_",
          base64url(27),
          "https://docs.browserbase.com/reference/api/overview",
          { level: "warning" }
        ],
        ["browser-use", "Browser Use", "api-key", "bu_", base64url(42, 46), "https://docs.cloud.browser-use.com/"],
        [
          "cartesia",
          "Cartesia",
          "api-key",
          "sk_car_",
          base622(20, 24),
          "https://docs.cartesia.ai/use-the-api/authentication"
        ],
        [
          "cerebras",
          "Cerebras",
          "api-key",
          "csk-",
          lower(48),
          "https://inference-docs.cerebras.ai/quickstart",
          { revoke: "https://cloud.cerebras.ai/platform/" }
        ],
        ["coderabbit", "CodeRabbit", "api-key", "cr-", hex(58), "https://docs.coderabbit.ai/api-reference/"],
        [
          "cursor",
          "Cursor",
          "api-key",
          "key_",
          hex(64),
          "https://docs.cursor.com/en/account/teams/admin-api",
          { exact: true, revoke: "https://cursor.com/dashboard" }
        ],
        [
          "cursor",
          "Cursor",
          "user-api-key",
          "crsr_",
          hex(64),
          "https://docs.cursor.com/en/cli/reference/authentication",
          { revoke: "https://cursor.com/dashboard" }
        ],
        [
          "arize",
          "Arize",
          "api-key",
          "ak-",
          `${uuid}-[\\w-]{32}`,
          "https://arize.com/docs/ax/security-and-settings/api-keys",
          { unconfirmed: true }
        ],
        ["devin", "Devin", "service-user-token", "cog_", lower(52), "https://docs.devin.ai/api-reference/overview"],
        [
          "devin",
          "Devin",
          "user-api-key",
          "apk_user_",
          "[\\w+/=-]{24,200}",
          "https://docs.devin.ai/api-reference/overview"
        ],
        [
          "devin",
          "Devin",
          "api-key",
          "apk_",
          "[\\w+/=-]{60,200}",
          "https://docs.devin.ai/api-reference/overview",
          { loose: true }
        ],
        [
          "e2b",
          "E2B",
          "api-key",
          "e2b_",
          hex(40),
          "https://e2b.dev/docs/api-key",
          { revoke: "https://e2b.dev/dashboard?tab=keys" }
        ],
        ["e2b", "E2B", "access-token", "sk_e2b_", hex(40), "https://e2b.dev/docs/cli/auth"],
        [
          "elevenlabs",
          "ElevenLabs",
          "api-key",
          "sk_",
          hex(48),
          "https://elevenlabs.io/docs/api-reference/authentication",
          { revoke: "https://elevenlabs.io/app/settings/api-keys" }
        ],
        [
          "firecrawl",
          "Firecrawl",
          "api-key",
          "fc-",
          hex(32),
          "https://docs.firecrawl.dev/api-reference/introduction",
          { revoke: "https://www.firecrawl.dev/app/api-keys" }
        ],
        [
          "fireworks",
          "Fireworks AI",
          "api-key",
          "fw_",
          base622(22, 24),
          "https://docs.fireworks.ai/api-reference/introduction",
          { revoke: "https://app.fireworks.ai/settings/users/api-keys" }
        ],
        [
          "friendli",
          "FriendliAI",
          "personal-access-token",
          "flp_",
          base622(46),
          "https://friendli.ai/docs/guides/personal_access_tokens"
        ],
        [
          "groq",
          "Groq",
          "api-key",
          "gsk_",
          base622(52),
          "https://console.groq.com/docs/quickstart",
          { revoke: "https://console.groq.com/keys" }
        ],
        [
          "jina",
          "Jina AI",
          "api-key",
          "jina_",
          base64url(60),
          "https://jina.ai/embeddings/",
          { revoke: "https://jina.ai/api-dashboard/" }
        ],
        ["langfuse", "Langfuse", "secret-key", "sk-lf-", uuid, "https://langfuse.com/faq/all/where-are-langfuse-api-keys"],
        [
          "langfuse",
          "Langfuse",
          "public-key",
          "pk-lf-",
          uuid,
          "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
          { level: "note" }
        ],
        [
          "llamacloud",
          "LlamaCloud",
          "api-key",
          "llx-",
          base64url(44, 52),
          "https://docs.cloud.llamaindex.ai/api_key",
          { revoke: "https://cloud.llamaindex.ai/" }
        ],
        ["mastra", "Mastra", "api-key", "msk_", base622(32, 64), "https://mastra.ai/docs", { loose: true }],
        [
          "mem0",
          "Mem0",
          "api-key",
          "m0-",
          base622(24, 44),
          "https://docs.mem0.ai/api-reference",
          { revoke: "https://app.mem0.ai/dashboard/api-keys" }
        ],
        [
          "minimax",
          "MiniMax",
          "api-key",
          "sk-api-",
          base64url(80, 140),
          "https://platform.minimax.io/docs/guides/quickstart"
        ],
        [
          "minimax",
          "MiniMax",
          "prefixed-api-key",
          "MINIMAX-",
          "[0-9A-Z-]{35}",
          "https://platform.minimax.io/docs/guides/quickstart"
        ],
        [
          "nvidia",
          "NVIDIA",
          "api-key",
          "nvapi-",
          base64url(60, 70),
          "https://docs.api.nvidia.com/nim/docs/api-quickstart",
          { revoke: "https://org.ngc.nvidia.com/setup/api-keys" }
        ],
        [
          "openrouter",
          "OpenRouter",
          "api-key",
          "sk-or-v1-",
          hex(64),
          "https://openrouter.ai/docs/api-reference/authentication",
          { revoke: "https://openrouter.ai/settings/keys" }
        ],
        [
          "perplexity",
          "Perplexity",
          "api-key",
          "pplx-",
          base622(48),
          "https://docs.perplexity.ai/getting-started/quickstart",
          { revoke: "https://www.perplexity.ai/account/api/keys" }
        ],
        [
          "replicate",
          "Replicate",
          "api-token",
          "r8_",
          base622(37),
          "https://replicate.com/docs/topics/security/api-tokens",
          { revoke: "https://replicate.com/account/api-tokens" }
        ],
        [
          "retell",
          "Retell AI",
          "api-key",
          "key_",
          hex(28),
          "https://docs.retellai.com/accounts/manage-api-keys",
          { exact: true }
        ],
        [
          "runpod",
          "RunPod",
          "api-key",
          "rpa_",
          "[0-9A-Z]{36,42}[0-9A-Za-z]{2,8}",
          "https://docs.runpod.io/get-started/api-keys",
          { revoke: "https://www.runpod.io/console/user/settings" }
        ],
        [
          "saladcloud",
          "SaladCloud",
          "api-key",
          "salad_cloud_user_",
          base622(44, 60),
          "https://docs.salad.com/reference/saladcloud-api/"
        ],
        [
          "tavily",
          "Tavily",
          "api-key",
          "tvly-",
          "(?:(?:dev|prod)-)?(?:[0-9A-Za-z]{5,8}-)?[0-9A-Za-z]{32,64}",
          "https://docs.tavily.com/documentation/quickstart",
          { revoke: "https://app.tavily.com/home" }
        ],
        [
          "together",
          "Together AI",
          "api-key",
          "tgp_v1_",
          base64url(43),
          "https://docs.together.ai/docs/api-keys-authentication",
          { revoke: "https://api.together.ai/settings/api-keys" }
        ],
        [
          "voiceflow",
          "Voiceflow",
          "dialog-manager-key",
          "VF.DM.",
          "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
          "https://docs.voiceflow.com/reference/authentication"
        ],
        [
          "voiceflow",
          "Voiceflow",
          "workspace-key",
          "VF.WS.",
          "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
          "https://docs.voiceflow.com/reference/authentication"
        ],
        [
          "voiceflow",
          "Voiceflow",
          "api-key",
          "VF.",
          "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
          "https://docs.voiceflow.com/reference/authentication",
          { keywords: ["vf.", "voiceflow"] }
        ],
        [
          "voyage",
          "Voyage AI",
          "api-key",
          "pa-",
          base64url(43),
          "https://docs.voyageai.com/docs/api-key-and-installation",
          { revoke: "https://dashboard.voyageai.com/" }
        ],
        [
          "voyage",
          "Voyage AI",
          "atlas-api-key",
          "al-",
          base64url(43),
          "https://docs.voyageai.com/docs/api-key-and-installation"
        ],
        [
          "xai",
          "xAI",
          "api-key",
          "xai-",
          base64url(70, 90),
          "https://docs.x.ai/docs/tutorial",
          { revoke: "https://console.x.ai/" }
        ],
        ["xai", "xAI", "management-key", "xai-token-", base64url(60, 90), "https://docs.x.ai/docs/management-api"],
        [
          "ragie",
          "Ragie",
          "api-key",
          "tnt_",
          "[0-9A-Za-z]{11}_[0-9A-Za-z]{40,46}",
          "https://docs.ragie.ai/docs/authentication",
          { revoke: "https://secure.ragie.ai/api-keys" }
        ],
        ["chroma", "Chroma Cloud", "api-key", "ck-", base622(43, 45), "https://docs.trychroma.com/cloud/getting-started"],
        [
          "zep",
          "Zep",
          "api-key",
          "z_1dWlkIjoi",
          "[0-9A-Za-z]{40,80}\\.[\\w-]{80,90}",
          "https://help.getzep.com/install-sdks"
        ],
        ["freepik", "Freepik", "api-key", "FPSX", hex(32), "https://docs.freepik.com/authentication", { exact: true }],
        ["meshy", "Meshy", "api-key", "msy_", base622(36), "https://docs.meshy.ai/en/api/authentication"],
        ["tripo", "Tripo", "api-key", "tsk_", base64url(40, 48), "https://platform.tripo3d.ai/docs/authentication"],
        [
          "lambda",
          "Lambda",
          "api-key",
          "secret_",
          "[\\w-]{1,40}_[0-9a-f]{32}\\.[0-9A-Za-z]{32}",
          "https://docs.lambda.ai/public-cloud/cloud-api/",
          { exact: true }
        ],
        ["gamma", "Gamma", "api-key", "sk-gamma-", base622(40, 46), "https://developers.gamma.app/docs/getting-started"],
        [
          "hack-club-ai",
          "Hack Club AI",
          "api-key",
          "sk-hc-v1-",
          hex(64),
          "https://ai.hackclub.com/docs",
          { revoke: "https://ai.hackclub.com/keys" }
        ],
        [
          "nebius",
          "Nebius",
          "api-key",
          "v1.Cm",
          "[A-Z]KHHN0YXRpY2tle[\\w-]{40,240}(?:[.=][\\w.=-]{10,300})?",
          "https://docs.tokenfactory.nebius.com/api-reference/introduction",
          { exact: true, keywords: ["khhn0yxrpy2tle"], reach: [32, 640] }
        ],
        [
          "heygen",
          "HeyGen",
          "api-key",
          "sk_V2_",
          "[0-9A-Za-z]{2,5}_[0-9A-Za-z]{8,16}_[0-9A-Za-z]{28,40}",
          "https://docs.heygen.com/docs/using-heygen-api",
          { revoke: "https://app.heygen.com/settings > API" }
        ],
        [
          "black-forest-labs",
          "Black Forest Labs",
          "api-key-prefixed",
          "bfl_",
          base622(32),
          "https://docs.bfl.ai/quick_start/create_account",
          { exact: true }
        ],
        ["letta", "Letta", "api-key", "sk-let-", base64(80, 120), "https://docs.letta.com/api-reference/overview"],
        [
          "vectara",
          "Vectara",
          "query-api-key",
          "zqt_",
          base64url(38),
          "https://docs.vectara.com/docs/security/authentication/api-key-management"
        ],
        [
          "vectara",
          "Vectara",
          "write-api-key",
          "zwt_",
          base64url(38),
          "https://docs.vectara.com/docs/security/authentication/api-key-management"
        ],
        [
          "vectara",
          "Vectara",
          "personal-api-key",
          "zut_",
          base64url(38),
          "https://docs.vectara.com/docs/security/authentication/api-key-management"
        ],
        ["turbopuffer", "turbopuffer", "api-key", "tpuf_", base622(32), "https://turbopuffer.com/docs/auth"],
        ["mixedbread", "Mixedbread", "api-key", "mxb_", base622(32, 64), "https://www.mixedbread.com/docs/api-reference"],
        [
          "chutes",
          "Chutes",
          "api-key",
          "cpk_",
          "[0-9a-f]{32}\\.[0-9a-f]{32}\\.[0-9A-Za-z]{32}",
          "https://chutes.ai/docs/getting-started/authentication"
        ]
      ]),
      {
        id: "openai-compatible-api-key",
        label: "an API key of a service that speaks OpenAI's protocol",
        // Which of them it is, no name near it says; DeepSeek, Qwen, Moonshot, Stability and gateways make such keys.
        level: "warning",
        loose: true,
        keywords: ['"sk-', "'sk-", "=sk-", " sk-", ":sk-", ">sk-"],
        pattern: /(?<![\w-])(?<secret>sk-(?:[0-9a-f]{32}|[0-9A-Za-z]{48}))(?![\w-])/,
        reach: [4, 60],
        check: (value2) => hasRandomLook(value2.slice(3)) && !hasNameLook(value2.slice(3)) ? "unknown" : "invalid",
        highEntropy: true,
        shown: "sk-",
        credential: "provider-token",
        provider: "OpenAI-compatible",
        source: "https://api-docs.deepseek.com/"
      },
      {
        // Where two are alike the name decides: a provider's own comes first.
        id: "unnamed-openai-compatible-api-key",
        label: "an API key of a service that speaks OpenAI's protocol",
        level: "error",
        keywords: ['"sk-', "'sk-", "=sk-", " sk-", ":sk-"],
        // `OpenAI(api_key="\u2026", base_url=\u2026)`: whose it is does not matter where its name says that it opens something.
        pattern: /(?:api[_-]?key|secret[_-]?key|api[_-]?token|auth[_-]?token|bearer)["']{0,1}(?:[ \t]{0,4}(?::=|=>|[:=,])[ \t]{0,4}|[ \t])["'`]{0,1}(?<secret>sk-(?:[0-9a-f]{32}|[0-9A-Za-z]{48}))(?![\w-])/i,
        reach: [32, 60],
        check: (value2) => hasRandomLook(value2.slice(3)) && !hasNameLook(value2.slice(3)) ? "unknown" : "invalid",
        highEntropy: true,
        fixture: true,
        shown: "sk-",
        credential: "provider-token",
        provider: "OpenAI-compatible",
        source: "https://api-docs.deepseek.com/"
      },
      {
        id: "deepl-free-api-key",
        label: "a DeepL API key for the free plan",
        level: "error",
        keywords: [":fx"],
        pattern: new RegExp(`${wordStart}(?<secret>${uuid}:fx)${wordEnd}`),
        reach: [40, 4],
        check: (value2) => hasRandomLook(value2.slice(0, -3)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "DeepL",
        revoke: "https://www.deepl.com/your-account/keys",
        source: "https://developers.deepl.com/docs/getting-started/auth"
      },
      ...createKeywordRules([
        [
          "ultravox",
          "Ultravox",
          "ultravox",
          "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}",
          "https://docs.ultravox.ai/api/auth",
          { distinct: true }
        ],
        [
          "composio",
          "Composio",
          "",
          "[ac]k_[\\w-]{20}",
          "https://docs.composio.dev/reference/authentication",
          { distinct: true }
        ],
        [
          "zhipu",
          "Z.ai",
          "zhipu|zai|bigmodel|glm-|glm_|z.ai",
          "[0-9a-f]{32}\\.[0-9A-Za-z]{16}",
          "https://docs.z.ai/guides/overview/quick-start"
        ],
        ["ai21", "AI21", "ai21", base622(32), "https://docs.ai21.com/reference"],
        [
          "assemblyai",
          "AssemblyAI",
          "assembly ai",
          hex(32),
          "https://www.assemblyai.com/docs/api-reference/overview",
          { revoke: "https://www.assemblyai.com/dashboard/api-keys" }
        ],
        ["baseten", "Baseten", "", "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}", "https://docs.baseten.co/organization/api-keys"],
        [
          "cohere",
          "Cohere",
          "cohere|co_api_key",
          base622(40),
          "https://docs.cohere.com/reference/about",
          { revoke: "https://dashboard.cohere.com/api-keys" }
        ],
        ["coze", "Coze", "", "pat_[0-9A-Za-z]{64}", "https://www.coze.com/docs/developer_guides/pat"],
        [
          "deepgram",
          "Deepgram",
          "",
          hex(40),
          "https://developers.deepgram.com/docs/create-additional-api-keys",
          { revoke: "https://console.deepgram.com/" }
        ],
        ["deepinfra", "DeepInfra", "deep infra", base622(32), "https://deepinfra.com/docs/advanced/auth"],
        [
          "deepl",
          "DeepL",
          "deep l",
          `${uuid}(?::fx)?`,
          "https://developers.deepl.com/docs/getting-started/auth",
          { near: /key|token|auth|secret/i, revoke: "https://www.deepl.com/your-account/keys" }
        ],
        [
          "deepseek",
          "DeepSeek",
          "deep seek",
          "sk-[0-9a-f]{32}",
          "https://api-docs.deepseek.com/",
          { revoke: "https://platform.deepseek.com/api_keys" }
        ],
        [
          "dify",
          "Dify",
          "dify",
          "(?:app|dataset)-[0-9A-Za-z]{24}",
          "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"
        ],
        [
          "elevenlabs",
          "ElevenLabs",
          "eleven labs|xi-api-key",
          hex(32),
          "https://elevenlabs.io/docs/api-reference/authentication",
          { kind: "api-key-old" }
        ],
        [
          "exa",
          "Exa",
          "exa",
          uuid,
          "https://docs.exa.ai/reference/getting-started",
          { common: true, near: /key|token|secret/i }
        ],
        [
          "fal",
          "fal",
          "fal",
          `${uuid}:[0-9a-f]{32}`,
          "https://docs.fal.ai/authentication/key-based",
          { kind: "key", common: true }
        ],
        [
          "klingai",
          "Kling AI",
          "kling",
          base622(32),
          "https://app.klingai.com/global/dev/document-api/quickStart/userManual",
          { kind: "secret-key", near: /secret|key/i }
        ],
        [
          "mistral",
          "Mistral AI",
          "mistral",
          base622(32),
          "https://docs.mistral.ai/getting-started/quickstart/",
          { revoke: "https://console.mistral.ai/api-keys" }
        ],
        [
          "modal",
          "Modal",
          "modal",
          "a[ks]-[0-9A-Za-z]{22}",
          "https://modal.com/docs/reference/modal.config",
          { kind: "token" }
        ],
        ["moonshot", "Moonshot AI", "moonshot|kimi", "sk-[0-9A-Za-z]{48}", "https://platform.moonshot.ai/docs/"],
        [
          "qwen",
          "Alibaba Model Studio",
          "dash scope|qwen|bailian",
          "sk-[0-9a-f]{32}",
          "https://www.alibabacloud.com/help/en/model-studio/get-api-key"
        ],
        [
          "stability",
          "Stability AI",
          "stability",
          "sk-[0-9A-Za-z]{48}",
          "https://platform.stability.ai/docs/getting-started/authentication"
        ],
        ["serpapi", "SerpApi", "serp api|serp", hex(64), "https://serpapi.com/search-api"],
        ["tavus", "Tavus", "", lower(32), "https://docs.tavus.io/api-reference/authentication"],
        [
          "together",
          "Together AI",
          "together ai|together_api",
          hex(64),
          "https://docs.together.ai/docs/api-keys-authentication",
          { kind: "api-key-old" }
        ],
        ["upstage", "Upstage", "up stage", "(?:up_)?[0-9A-Za-z]{32,40}", "https://console.upstage.ai/docs/getting-started"],
        ["vast-ai", "Vast.ai", "vast ai|vast.ai|vast", hex(64), "https://docs.vast.ai/api"],
        ["witai", "Wit.ai", "wit ai|wit.ai", upper(32), "https://wit.ai/docs/http/"],
        ["clarifai", "Clarifai", "", hex(32), "https://docs.clarifai.com/control/authentication/pat"],
        ["monkeylearn", "MonkeyLearn", "monkey learn", hex(40), "https://monkeylearn.com/api/v3/"],
        [
          "edenai",
          "Eden AI",
          "eden ai",
          "eyJ[\\w-]{20,40}\\.eyJ[\\w-]{60,260}\\.[\\w-]{43}",
          "https://docs.edenai.co/reference/start-your-ai-journey-with-edenai"
        ],
        ["nlpcloud", "NLP Cloud", "nlp cloud", hex(40), "https://docs.nlpcloud.com/", { unconfirmed: true }],
        ["wordsapi", "WordsAPI", "words api", lower(50), "https://www.wordsapi.com/docs/", { unconfirmed: true }],
        [
          "speechmatics",
          "Speechmatics",
          "",
          base622(32),
          "https://docs.speechmatics.com/introduction/authentication",
          { unconfirmed: true }
        ],
        ["rev-ai", "Rev AI", "rev ai|revai", "02[\\w-]{58}", "https://docs.rev.ai/get-started/", { unconfirmed: true }],
        [
          "unstructured",
          "Unstructured",
          "unstructured",
          base622(30, 32),
          "https://docs.unstructured.io/api-reference/overview",
          { common: true, unconfirmed: true }
        ],
        [
          "novita",
          "Novita AI",
          "novita",
          "sk_[0-9A-Za-z_-]{43}",
          "https://novita.ai/docs/guides/llm-api-keys",
          { distinct: true }
        ],
        [
          "hyperbolic",
          "Hyperbolic",
          "hyperbolic",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,260}\\.[\\w-]{40,90}",
          "https://docs.hyperbolic.xyz/",
          { unconfirmed: true }
        ],
        [
          "siliconflow",
          "SiliconFlow",
          "silicon flow",
          "sk-[a-z]{48}",
          "https://docs.siliconflow.com/",
          { check: (value2) => hasRandomLook(value2.slice(3)) }
        ],
        [
          "sambanova",
          "SambaNova",
          "samba nova",
          uuid,
          "https://docs.sambanova.ai/cloud/docs/get-started/overview",
          { near: /key|token|secret/i }
        ],
        [
          "inngest",
          "Inngest",
          "inngest",
          base64url(84, 90),
          "https://www.inngest.com/docs/events/creating-an-event-key",
          { kind: "event-key" }
        ],
        [
          "recall-ai",
          "Recall.ai",
          "recall ai|recallai",
          hex(40),
          "https://docs.recall.ai/docs/authentication",
          { unconfirmed: true }
        ],
        [
          "vapi",
          "Vapi",
          "vapi",
          uuid,
          "https://docs.vapi.ai/api-reference",
          { near: /private|secret|api|key|token/i, unconfirmed: true }
        ],
        [
          "black-forest-labs",
          "Black Forest Labs",
          "bfl api|bfl key|black forest labs",
          uuid,
          "https://docs.bfl.ai/quick_start/create_account",
          { unconfirmed: true }
        ],
        [
          "leonardo",
          "Leonardo.Ai",
          "leonardo api|leonardo ai",
          uuid,
          "https://docs.leonardo.ai/docs/create-your-api-key",
          { unconfirmed: true }
        ],
        [
          "comet",
          "Comet",
          "comet_api|comet api|comet_ml|opik",
          base622(25),
          "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
          { unconfirmed: true }
        ],
        [
          "roboflow",
          "Roboflow",
          "roboflow",
          base622(20),
          "https://docs.roboflow.com/developer/authentication/find-your-roboflow-api-key",
          { near: /key|token|secret/i, unconfirmed: true }
        ],
        [
          "portkey",
          "Portkey",
          "portkey",
          "[0-9A-Za-z+/]{27}=",
          "https://portkey.ai/docs/api-reference/inference-api/authentication",
          { unconfirmed: true }
        ],
        [
          "veed",
          "VEED",
          "veed_api|veed api|veed key",
          `${uuid}:[0-9a-f]{32}`,
          "https://documentation.veed.io/",
          { unconfirmed: true }
        ],
        [
          "contextual-ai",
          "Contextual AI",
          "contextual",
          "key-[\\w-]{46,52}",
          "https://docs.contextual.ai/quickstarts/getting-started",
          { distinct: true }
        ],
        [
          "inception",
          "Inception",
          "inception",
          "sk_[0-9a-f]{32}",
          "https://docs.inceptionlabs.ai/get-started/authentication",
          { distinct: true }
        ],
        [
          "morph",
          "Morph",
          "morph_api|morph_key|morphllm|morph api",
          "sk-[\\w-]{48}",
          "https://docs.morphllm.com/quickstart",
          { distinct: true }
        ],
        ["nomic", "Nomic", "", "nk-[\\w-]{43}", "https://docs.nomic.ai/", { distinct: true }],
        [
          "promptlayer",
          "PromptLayer",
          "prompt layer",
          "pl_[0-9a-f]{32}",
          "https://docs.promptlayer.com/",
          { distinct: true }
        ],
        [
          "agentmail",
          "AgentMail",
          "agent mail",
          "am_(?:[a-z]{2}_)?[0-9a-f]{64}",
          "https://docs.agentmail.to/",
          { distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/agent-providers.ts
var agent_providers_exports = {};
__export(agent_providers_exports, {
  agentProviderRules: () => agentProviderRules
});
function proveSigned(value2) {
  const bytes2 = Buffer.from(value2.slice(value2.lastIndexOf(".") + 1), "base64url");
  const first = bytes2[3] ?? 0;
  const isWhole = bytes2[0] === 48 && bytes2[1] === bytes2.length - 2 && bytes2[2] === 2 && bytes2[4 + first] === 2;
  return isWhole && bytes2[5 + first] === bytes2.length - first - 6 ? "valid" : "invalid";
}
var unconfirmed, langwatch, agentProviderRules;
var init_agent_providers = __esm({
  "src/rules/agent-providers.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    unconfirmed = { unconfirmed: true };
    langwatch = "[0-9A-Za-z]{16}_[0-9A-Za-z]{48}";
    agentProviderRules = createTokenRules([
      [
        "alibaba",
        "Alibaba Cloud Model Studio",
        "workspace-api-key",
        "sk-ws-H.",
        "[A-Z]{6,7}\\.[0-9A-Za-z]{4}\\.[0-9A-Za-z_-]{92,98}",
        "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
        { check: proveSigned, revoke: "https://bailian.console.aliyun.com/", ...unconfirmed }
      ],
      [
        "amp",
        "Amp",
        "access-token",
        "sgamp_user_",
        "[0-9A-HJKMNP-TV-Z]{26}_[0-9a-f]{64}",
        "https://ampcode.com/manual",
        { revoke: "https://ampcode.com/settings", ...unconfirmed }
      ],
      [
        "alibaba",
        "Alibaba Cloud Model Studio",
        "plan-api-key",
        "sk-sp-",
        `${hex(32)}|[0-9A-Za-z]\\.[0-9A-Za-z]{4,8}\\.[0-9A-Za-z]{3,8}\\.${base64url(40, 120)}`,
        "https://www.alibabacloud.com/help/en/model-studio/coding-plan",
        { revoke: "https://bailian.console.aliyun.com/", ...unconfirmed }
      ],
      [
        "arcade",
        "Arcade",
        "api-key",
        "arc_",
        base622(48, 56),
        "https://docs.arcade.dev/en/get-started/setup/api-keys",
        unconfirmed
      ],
      ["autumn", "Autumn", "secret-key", "am_sk_live_", base622(42), "https://github.com/useautumn/autumn"],
      [
        "autumn",
        "Autumn",
        "test-secret-key",
        "am_sk_test_",
        base622(42),
        "https://github.com/useautumn/autumn",
        { level: "warning" }
      ],
      [
        "bifrost",
        "Bifrost",
        "virtual-key",
        "sk-bf-",
        uuid,
        "https://github.com/maximhq/bifrost",
        { revoke: "https://docs.getbifrost.ai/features/governance/virtual-keys" }
      ],
      ["blaxel", "Blaxel", "api-key", "bl_", "[0-9a-z]{32}", "https://docs.blaxel.ai/Security/Access-tokens", unconfirmed],
      [
        "botpress",
        "Botpress",
        "personal-access-token",
        "bp_pat_",
        base64url(36),
        "https://www.botpress.com/docs/api-reference/authentication",
        unconfirmed
      ],
      [
        "botpress",
        "Botpress",
        "bot-access-key",
        "bp_bak_",
        base64url(36),
        "https://www.botpress.com/docs/api-reference/authentication",
        unconfirmed
      ],
      [
        "humanloop",
        "Humanloop",
        "api-key",
        "hl_sk_",
        hex(48),
        "https://humanloop.com/docs",
        // The service ended in September 2025.
        { level: "note", ...unconfirmed }
      ],
      [
        "kimi",
        "Kimi Code",
        "api-key",
        "sk-kimi-",
        base622(64),
        "https://www.kimi.com/code/docs/en/more/third-party-agents.html",
        { revoke: "https://www.kimi.com/code/console", ...unconfirmed }
      ],
      // An id and a secret; an older project's key is one piece, and so are keys for what is only sent.
      [
        "langwatch",
        "LangWatch",
        "api-key",
        "sk-lw-",
        `${langwatch}|${base64url(48)}`,
        "https://github.com/langwatch/langwatch"
      ],
      [
        "langwatch",
        "LangWatch",
        "ingestion-key",
        "ik-lw-",
        `${langwatch}|${base622(48)}`,
        "https://github.com/langwatch/langwatch"
      ],
      ["langwatch", "LangWatch", "personal-access-token", "pat-lw-", langwatch, "https://github.com/langwatch/langwatch"],
      ["luma", "Luma AI", "api-key", "luma-", `${uuid}-${uuid}`, "https://docs.lumalabs.ai/docs/api", unconfirmed],
      ["mindee", "Mindee", "api-key", "md_", base64url(43), "https://docs.mindee.com/", { exact: true, ...unconfirmed }],
      ["metorial", "Metorial", "secret-key", "metorial_sk_", base622(60, 140), "https://metorial.com/docs", unconfirmed],
      [
        "minimax",
        "MiniMax",
        "plan-api-key",
        "sk-cp-",
        base64url(100, 140),
        "https://platform.minimax.io/docs/coding-plan/intro",
        unconfirmed
      ],
      ["nanogpt", "NanoGPT", "api-key", "sk-nano-", uuid, "https://docs.nano-gpt.com/", unconfirmed],
      ["notte", "Notte", "api-key", "sk-notte-", hex(64), "https://docs.notte.cc/", unconfirmed],
      ["openpipe", "OpenPipe", "api-key", "opk_", hex(42), "https://github.com/OpenPipe/OpenPipe"],
      [
        "requesty",
        "Requesty",
        "api-key",
        "rqsty-sk-",
        base64(84, 90),
        "https://docs.requesty.ai/",
        { revoke: "https://app.requesty.ai/api-keys", ...unconfirmed }
      ],
      ["scrapegraph", "ScrapeGraphAI", "api-key", "sgai-", uuid, "https://github.com/ScrapeGraphAI/scrapegraph-py"],
      ["segmind", "Segmind", "api-key", "SG_", hex(16), "https://docs.segmind.com/", { exact: true, ...unconfirmed }],
      [
        "supermemory",
        "Supermemory",
        "api-key",
        "sm_",
        "[0-9A-Za-z]{22}_[0-9A-Za-z]{60,80}",
        "https://supermemory.ai/docs",
        unconfirmed
      ],
      [
        "traceloop",
        "Traceloop",
        "api-key",
        "tl_",
        hex(32),
        "https://www.traceloop.com/docs",
        { exact: true, ...unconfirmed }
      ],
      ...["INFERENCE", "ADMIN"].map(
        (kind) => [
          "venice",
          "Venice.ai",
          `${kind.toLowerCase()}-key`,
          `VENICE-${kind}-KEY-`,
          base64url(42),
          "https://docs.venice.ai/overview/guides/generating-api-key",
          { revoke: "https://venice.ai/settings/api", ...unconfirmed }
        ]
      ),
      [
        "warp",
        "Warp",
        "api-key",
        "wk-1.",
        hex(64),
        "https://docs.warp.dev/reference/cli/api-keys",
        { revoke: "https://app.warp.dev/settings/platform", ...unconfirmed }
      ],
      [
        "zeroentropy",
        "ZeroEntropy",
        "api-key",
        "ze_",
        base622(16),
        "https://docs.zeroentropy.dev/",
        { exact: true, ...unconfirmed }
      ],
      [
        "windsurf",
        "Windsurf",
        "session-token",
        "sk-ws-01-",
        base64url(85, 110),
        "https://docs.windsurf.com/windsurf/accounts/api-reference/api-introduction",
        unconfirmed
      ],
      [
        "zapier",
        "Zapier",
        "natural-language-key",
        "sk-ak-",
        base622(26),
        "https://docs.zapier.com/",
        // Natural Language Actions ended in November 2023.
        { level: "note", ...unconfirmed }
      ]
    ]);
  }
});

// src/rules/app-passwords.ts
var app_passwords_exports = {};
__export(app_passwords_exports, {
  appPasswordRules: () => appPasswordRules
});
function proveDrawn(value2) {
  const groups = value2.split(/[^a-z]/);
  const isDrawn5 = groups.filter(isWordless).length > 1 && new Set(groups).size === groups.length;
  return isDrawn5 && hasRandomLook(groups.join("")) && !isPublished(value2) ? "unknown" : "invalid";
}
var seldomPairs, abbreviation, isWordless, isDrawnOfAll, appPasswordRules;
var init_app_passwords = __esm({
  "src/rules/app-passwords.ts"() {
    "use strict";
    init_published();
    init_value_shape();
    seldomPairs = new RegExp(
      [
        "a[ehoq]|b[bcdfghknpqtvwxz]|c[bdfgjmnpqvwxz]|d[bfhjknqwxz]|ez|f[bcdghjkmnpqvwxz]|g[bcdfjkpqvwxz]|h[bcdfghjklmnpqsvwxz]",
        "i[hjwy]|[jq][bcdfghjklmnpqrtvwxyz]|q[aeios]|k[bchjkmpqrtvxz]|l[jqxz]|m[cdfghjkqrtvwxz]|n[bqwxz]|o[hq]|p[bcjknqvwxz]",
        "r[hjqxz]|s[bdgjqrvxz]|t[bgjkqvxz]|u[hjqvwy]|v[bcdfghjklmnpqrstuvwxyz]|w[bcdfgjmpqtuvwxz]|x[bdfghjklnoqrsuvwxz]",
        "y[bcdfghjkquvxyz]|z[bcdfghjklmnpqrstuvwx]"
      ].join("|")
    );
    abbreviation = /^(?:alpn|crds|csvs|ctrl|docx|etcd|ftps|gdpr|ghcr|grpc|hdfs|hmac|html|http|jdbc|jpgs|jwks|llms|mqtt|mtls|nbsp|oidc|pdfs|pkce|pkgs|pngs|pnpm|pptx|qemu|rpcs|scss|sdks|sftp|smtp|svgs|vpns|wsdl|xlsx|xslt)$/;
    isWordless = (group) => !abbreviation.test(group) && (seldomPairs.test(group) || !/[aeiouy]/.test(group));
    isDrawnOfAll = (value2) => /\d/.test(value2) && /[A-Z]/.test(value2) && /[a-z]/.test(value2) && hasRandomLook(value2) && hasRandomLook(value2.replaceAll(/\d/g, "")) && !hasNameLook(value2);
    appPasswordRules = [
      {
        id: "google-app-password",
        label: "a Google app password",
        level: "error",
        keywords: ["gmail", "mail_pass", "mailpass", "smtp_pass", "smtppass", "host_password", "app_pass", "apppass"],
        // Behind its name, or behind the address that a call signs in with.
        pattern: /(?:(?:pass(?:wd|word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?|@gmail\.com["'],[ \t]{0,4}["'])(?<secret>[a-z]{4}(?:[ \xa0][a-z]{4}){3})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
        check: (value2) => /[A-Z]/.test(value2) ? "invalid" : proveDrawn(value2),
        highEntropy: true,
        credential: "provider-token",
        provider: "Google Account",
        revoke: "https://myaccount.google.com/apppasswords",
        source: "https://support.google.com/accounts/answer/185833"
      },
      {
        id: "wordpress-application-password",
        label: "a WordPress application password",
        level: "error",
        keywords: [
          ...["wp_pass", "wp-pass", "wppass", "wordpress_pass", "wordpress-pass", "wordpresspass"],
          ...["app_pass", "app-pass", "apppass", "application_pass", "application-pass", "applicationpass"],
          ...['--user "', "--user '", '-u "', "-u '"]
        ],
        pattern: /(?:(?:pass(?:word)?|pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]?|(?:--user|[ \t]-u)[ \t=]["'][\w.@-]{1,60}:)(?<secret>[0-9A-Za-z]{4}(?: [0-9A-Za-z]{4}){5})(?=["'`]|[ \t]{0,8}(?:#|\r?\n|$))/i,
        check: (value2) => isDrawnOfAll(value2.replaceAll(" ", "")) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "WordPress",
        source: "https://developer.wordpress.org/advanced-administration/security/application-passwords/"
      },
      {
        id: "apple-app-specific-password",
        label: "an Apple app-specific password",
        level: "error",
        keywords: [
          "apple_",
          "apple-id",
          "appleid",
          "specific_password",
          "specific-password",
          "specificpassword",
          "notarytool",
          "altool",
          "ac_password"
        ],
        pattern: /(?:pass(?:word)?|altool[^\r\n]{1,200}[ \t]-p)["'`\]]{0,2}[ \t]{0,8}(?:=>|[:=, \t])[ \t]{0,8}["'`]?(?<secret>[a-z]{4}(?:-[a-z]{4}){3})(?![\w-])/i,
        check: (value2) => /[A-Z]/.test(value2) ? "invalid" : proveDrawn(value2),
        highEntropy: true,
        credential: "provider-token",
        provider: "Apple Account",
        revoke: "https://account.apple.com/",
        source: "https://support.apple.com/en-us/102654"
      }
    ];
  }
});

// src/rules/atlassian.ts
var atlassian_exports = {};
__export(atlassian_exports, {
  atlassianRules: () => atlassianRules
});
var checkTail, crcUpperHex, body, atlassianRules;
var init_atlassian = __esm({
  "src/rules/atlassian.ts"() {
    "use strict";
    init_checksums();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkTail = (value2) => crc32(value2.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0") === value2.slice(-8) ? "valid" : "invalid";
    crcUpperHex = { encode: (sum) => sum.toString(16).toUpperCase().padStart(8, "0"), whole: true };
    body = "[\\w=-]{100,230}";
    atlassianRules = [
      ...createPrefixedRules(
        {
          id: "atlassian",
          name: "Atlassian",
          source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
          revoke: "https://id.atlassian.com/manage-profile/security/api-tokens"
        },
        [
          { kind: "api-token", prefix: "ATATT3xFfGF0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
          { kind: "access-token", prefix: "ATCTT3xFfGN0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
          { kind: "organization-key", prefix: "ATCTT3xFfGP0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
          // Of a service account; what its tail says was learned from the others'.
          { kind: "service-account-token", prefix: "ATSTT3xFfG", body: `${body}=[0-9A-F]{8}`, tail: crcUpperHex },
          { kind: "connect-shared-secret", prefix: "ATCO", body: "[\\w+/-]{60,400}={0,2}[0-9A-F]{0,8}", reach: [32, 480] }
        ]
      ),
      ...createPrefixedRules(
        {
          id: "bitbucket",
          name: "Bitbucket",
          source: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
          revoke: "https://bitbucket.org/account/settings/app-passwords/"
        },
        [
          { kind: "app-password", prefix: "ATBB", body: "[0-9A-Za-z]{24}[0-9A-F]{8}", check: checkTail },
          { kind: "data-center-token", prefix: "BBDC-", body: base64(44) }
        ]
      ),
      {
        id: "atlassian-data-center-token",
        label: "an Atlassian Data Center token",
        level: "error",
        keywords: ["jira", "confluence", "bitbucket", "bamboo", "atlassian", "bearer"],
        pattern: /(?<![\w+/-])(?<secret>[MNO][ATjDTzQg][0-9A-Za-z+/]{42})(?![\w+/=-])/,
        check: (value2) => /^\d{12}:/.test(Buffer.from(value2, "base64").toString("latin1")) ? "valid" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Atlassian",
        source: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"
      },
      ...createKeywordRules([
        [
          "atlassian",
          "Atlassian",
          "atlassian|jira|confluence|trello_token",
          base622(24),
          "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
          {
            kind: "api-token-old",
            near: /token|key|secret|pass|auth/i,
            revoke: "https://id.atlassian.com/manage-profile/security/api-tokens"
          }
        ],
        [
          "bitbucket",
          "Bitbucket",
          "bitbucket",
          base64url(64),
          "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
          { kind: "client-secret", near: /secret|token|key/i }
        ],
        [
          "bitbucket",
          "Bitbucket",
          "bitbucket",
          base622(32),
          "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
          { kind: "client-secret-old", near: /secret|token|key|id/i }
        ],
        [
          "trello",
          "Trello",
          "trello",
          hex(32),
          "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
          { kind: "api-key" }
        ],
        [
          "trello",
          "Trello",
          "trello",
          `${hex(64)}|ATTA[0-9a-fA-F]{72}`,
          "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
          { kind: "token" }
        ],
        [
          "opsgenie",
          "Opsgenie",
          "opsgenie|geniekey",
          uuid,
          "https://support.atlassian.com/opsgenie/docs/api-key-management/",
          { near: /key|token|secret|auth/i }
        ],
        [
          "statuspage",
          "Statuspage",
          "statuspage",
          uuid,
          "https://developer.statuspage.io/#section/Authentication",
          { near: /key|token|oauth/i }
        ]
      ])
    ];
  }
});

// src/rules/buildkite.ts
var buildkite_exports = {};
__export(buildkite_exports, {
  buildkiteRules: () => buildkiteRules
});
var buildkiteRules;
var init_buildkite = __esm({
  "src/rules/buildkite.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    buildkiteRules = [
      ...createPrefixedRules(
        {
          id: "buildkite",
          name: "Buildkite",
          source: "https://buildkite.com/docs/platform/security/tokens",
          revoke: "https://buildkite.com/user/api-access-tokens"
        },
        [
          { kind: "user-access-token", prefix: "bkua_", body: lower(40, 64) },
          { kind: "agent-token", prefix: "bkaa_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "job-token", prefix: "bkaj_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "registration-token", prefix: "bkar_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "portal-secret", prefix: "bkps_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "portal-token", prefix: "bkpat_", body: base64url(32, 128) },
          { kind: "package-registry-token", prefix: "bkpt_", body: base64url(100, 512), reach: [32, 600] },
          { kind: "cluster-token", prefix: "bkct_", body: base64url(32, 512), reach: [32, 600] }
        ]
      ),
      ...createKeywordRules([
        ["buildkite", "Buildkite", "", lower(40), "https://buildkite.com/docs/agent/v3/tokens", { kind: "token" }]
      ])
    ];
  }
});

// src/rules/business-providers.ts
var business_providers_exports = {};
__export(business_providers_exports, {
  businessProviderRules: () => businessProviderRules
});
var businessProviderRules;
var init_business_providers = __esm({
  "src/rules/business-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    businessProviderRules = [
      ...createTokenRules([
        [
          "bannerbear",
          "Bannerbear",
          "project-api-key",
          "bb_pr_",
          hex(30),
          "https://developers.bannerbear.com/#authentication"
        ],
        [
          "bannerbear",
          "Bannerbear",
          "master-api-key",
          "bb_ma_",
          hex(30),
          "https://developers.bannerbear.com/#authentication"
        ],
        [
          "shopee",
          "Shopee",
          "partner-key",
          "shpk",
          base622(60, 64),
          "https://open.shopee.com/developer-guide/20",
          { exact: true, unconfirmed: true }
        ],
        [
          "wix",
          "Wix",
          "api-key",
          "IST.eyJ",
          "[\\w-]{20,200}\\.eyJ[\\w-]{60,1200}\\.[\\w-]{200,700}",
          "https://dev.wix.com/docs/go-headless/develop-your-project/admin-operations/make-rest-api-calls-with-an-api-key",
          { reach: [4, 2200] }
        ],
        [
          "amazon",
          "Login with Amazon",
          "refresh-token",
          "Atzr|IwEB",
          "[\\w-]{100,800}",
          "https://developer.amazon.com/docs/login-with-amazon/refresh-token.html",
          { reach: [4, 900] }
        ],
        [
          "airtable",
          "Airtable",
          "personal-access-token",
          "pat",
          "[0-9A-Za-z]{14}\\.[0-9a-f]{64}",
          "https://airtable.com/developers/web/guides/personal-access-tokens",
          {
            revoke: "https://airtable.com/create/tokens",
            keywords: ['"pat', "'pat", "=pat", " pat", ":pat", ">pat", "airtable"],
            reach: [96, 100]
          }
        ],
        [
          "adobe",
          "Adobe",
          "oauth-client-secret",
          "p8e-",
          base64url(32),
          "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
          { revoke: "https://developer.adobe.com/console" }
        ],
        [
          "teamwork",
          "Teamwork",
          "api-token",
          "tkn.v1_",
          "[0-9A-Za-z+/]{70,72}={0,2}",
          "https://apidocs.teamwork.com/guides/teamwork/authentication"
        ],
        [
          "salesforce",
          "Salesforce",
          "consumer-key",
          "3MVG9",
          "[\\w.]{80,180}",
          "https://help.salesforce.com/s/articleView?id=sf.connected_app_client_id_and_secret.htm",
          { level: "note" }
        ],
        [
          "asana",
          "Asana",
          "personal-access-token",
          "1/",
          "\\d{14,19}(?:/\\d{14,19})?:[0-9a-f]{32}",
          "https://developers.asana.com/docs/personal-access-token",
          { revoke: "https://app.asana.com/0/my-apps", keywords: ["asana", "bearer 1/", '"1/', "'1/", "=1/"] }
        ],
        [
          "asana",
          "Asana",
          "access-token-v2",
          "2/",
          "\\d{14,19}(?:/\\d{14,19})?:[0-9a-f]{32}",
          "https://developers.asana.com/docs/personal-access-token",
          { revoke: "https://app.asana.com/0/my-apps", keywords: ["asana", "bearer 2/", '"2/', "'2/", "=2/"] }
        ],
        [
          "asana",
          "Asana",
          "access-token-v0",
          "0/",
          hex(32),
          "https://developers.asana.com/docs/personal-access-token",
          { keywords: ["asana", "bearer 0/"] }
        ],
        ["canva", "Canva", "client-secret", "cnvca", base64url(51), "https://www.canva.dev/docs/connect/authentication/"],
        [
          "canva",
          "Canva",
          "client-id",
          "OC-",
          base64url(10, 16),
          "https://www.canva.dev/docs/connect/authentication/",
          { level: "note" }
        ],
        [
          "clickup",
          "ClickUp",
          "personal-token",
          "pk_",
          "\\d{6,10}_[0-9A-Z]{32}",
          "https://developer.clickup.com/docs/authentication"
        ],
        [
          "contentful",
          "Contentful",
          "personal-access-token",
          "CFPAT-",
          base64url(43),
          "https://www.contentful.com/developers/docs/references/authentication/",
          { revoke: "https://app.contentful.com/account/profile/cma_tokens" }
        ],
        [
          "builder-io",
          "Builder.io",
          "private-api-key",
          "bpk-",
          hex(32),
          "https://www.builder.io/c/docs/using-your-api-key"
        ],
        [
          "cal-com",
          "Cal.com",
          "api-key",
          "cal_live_",
          base622(32),
          "https://cal.com/docs/api-reference/v2/introduction",
          { revoke: "https://app.cal.com/settings/developer/api-keys" }
        ],
        [
          "cal-com",
          "Cal.com",
          "self-hosted-api-key",
          "cal_",
          "(?!live_)[0-9A-Za-z]{32}",
          "https://cal.com/docs/api-reference/v2/introduction",
          { keywords: ["cal_"], loose: true }
        ],
        ["dub", "Dub", "api-key", "dub_", base622(24), "https://dub.co/docs/api-reference/tokens"],
        [
          "fullstory",
          "FullStory",
          "eu-api-key",
          "eu1.",
          "[0-9A-Za-z+/]{96,104}",
          "https://developer.fullstory.com/server/authentication/"
        ],
        [
          "salesforce",
          "Salesforce",
          "refresh-token",
          "5Aep861",
          "[\\w.]{60,120}",
          "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_refresh_token_flow.htm"
        ],
        [
          "fullstory",
          "FullStory",
          "api-key",
          "na1.",
          "[0-9A-Za-z+/]{96,104}",
          "https://developer.fullstory.com/server/authentication/"
        ],
        [
          "hubspot",
          "HubSpot",
          "private-app-token",
          "pat-na",
          `\\d-${uuid}`,
          "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
          { keywords: ["pat-na1-", "pat-na2-", "pat-na3-"] }
        ],
        [
          "hubspot",
          "HubSpot",
          "private-app-token-eu",
          "pat-eu",
          `\\d-${uuid}`,
          "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
        ],
        [
          "hubspot",
          "HubSpot",
          "private-app-token-ap",
          "pat-ap",
          `\\d-${uuid}`,
          "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
        ],
        [
          "imagekit",
          "ImageKit",
          "private-api-key",
          "private_",
          "[0-9A-Za-z+/_-]{24,80}={0,2}",
          "https://imagekit.io/docs/api-keys",
          { loose: true }
        ],
        [
          "mapbox",
          "Mapbox",
          "secret-token",
          "sk.eyJ",
          "[\\w-]{40,200}\\.[\\w-]{20,44}",
          "https://docs.mapbox.com/accounts/guides/tokens/",
          { revoke: "https://account.mapbox.com/access-tokens/", reach: [32, 300] }
        ],
        [
          "mapbox",
          "Mapbox",
          "temporary-token",
          "tk.eyJ",
          "[\\w-]{40,200}\\.[\\w-]{20,44}",
          "https://docs.mapbox.com/accounts/guides/tokens/",
          { reach: [32, 300] }
        ],
        [
          "mapbox",
          "Mapbox",
          "public-token",
          "pk.eyJ",
          "[\\w-]{40,200}\\.[\\w-]{20,44}",
          "https://docs.mapbox.com/accounts/guides/tokens/",
          { reach: [32, 300], level: "note" }
        ],
        ["mappedin", "Mappedin", "api-key", "mik_", base622(25), "https://developer.mappedin.com/", { loose: true }],
        ["mappedin", "Mappedin", "api-secret", "mis_", base622(51), "https://developer.mappedin.com/"],
        [
          "pirsch",
          "Pirsch Analytics",
          "access-key",
          "pa_",
          base622(32, 48),
          "https://docs.pirsch.io/api-sdks/api",
          { loose: true }
        ],
        [
          "salesloft",
          "Salesloft",
          "api-key",
          "ak_",
          hex(64),
          "https://developers.salesloft.com/docs/platform/guides/api-key-authentication/"
        ],
        [
          "samsara",
          "Samsara",
          "api-token",
          "samsara_api_",
          base622(30),
          "https://developers.samsara.com/docs/authentication"
        ],
        [
          "sanity",
          "Sanity",
          "token",
          "sk",
          "[0-9A-Za-z]{178}",
          "https://www.sanity.io/docs/http-auth",
          {
            keywords: ["sanity", "skz", "sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9"],
            reach: [64, 240]
          }
        ],
        [
          "seam",
          "Seam",
          "api-key",
          "seam_",
          "(?:apikey[0-9A-Za-z]{0,4}|live[0-9A-Za-z]{0,4}|test[0-9A-Za-z]{0,4})_[0-9A-Za-z]{16,40}",
          "https://docs.seam.co/latest/core-concepts/authentication/api-keys"
        ],
        [
          "segment",
          "Segment",
          "public-api-token",
          "sgp_",
          "(?![0-9a-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{64}",
          "https://docs.segmentapis.com/tag/Getting-Started"
        ],
        ["ubidots", "Ubidots", "token", "BBFF-", base622(28, 34), "https://docs.ubidots.com/reference/authentication"],
        ["ubidots", "Ubidots", "token-us", "BBUS-", base622(28, 40), "https://docs.ubidots.com/reference/authentication"],
        ["ubidots", "Ubidots", "token-eu", "BBAU-", base622(28, 40), "https://docs.ubidots.com/reference/authentication"],
        [
          "adafruit",
          "Adafruit IO",
          "api-key",
          "aio_",
          base622(28),
          "https://io.adafruit.com/api/docs/#authentication",
          { revoke: "https://io.adafruit.com/" }
        ],
        [
          "blynk",
          "Blynk",
          "organization-client-credential",
          "oa2-client-id_",
          "[\\w-]{32}(?::[0-9A-Za-z]{40})?",
          "https://docs.blynk.io/en/blynk.cloud/oauth2-api",
          { level: "warning" }
        ],
        [
          "tinybird",
          "Tinybird",
          "token",
          "p.eyJ1I",
          "[\\w-]{60,240}\\.[\\w-]{20,60}",
          "https://www.tinybird.co/docs/forward/administration/tokens",
          { reach: [32, 340] }
        ],
        [
          "typeform",
          "Typeform",
          "personal-access-token",
          "tfp_",
          "[\\w.=-]{40,60}",
          "https://www.typeform.com/developers/get-started/personal-access-token/",
          { revoke: "https://admin.typeform.com/account#/section/tokens" }
        ],
        [
          "zoho",
          "Zoho",
          "oauth-token",
          "1000.",
          "[0-9a-f]{32}\\.[0-9a-f]{32}",
          "https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html",
          { revoke: "https://api-console.zoho.com/" }
        ],
        ["beamer", "Beamer", "api-key", "b_", "[\\w=-]{44}", "https://www.getbeamer.com/api", { keywords: ["beamer"] }],
        [
          "rapidapi",
          "RapidAPI",
          "key",
          "",
          "[0-9a-z]{10}msh[0-9a-z]{15}p1[0-9a-z]{5}jsn[0-9a-z]{12}",
          "https://docs.rapidapi.com/docs/keys",
          { keywords: ["rapidapi", "jsn"], revoke: "https://rapidapi.com/developer/apps" }
        ],
        [
          "maxmind",
          "MaxMind",
          "license-key",
          "",
          "[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk",
          "https://dev.maxmind.com/license-key-specification/",
          { keywords: ["_mmk"], revoke: "https://www.maxmind.com/en/accounts/current/license-key" }
        ],
        ["databento", "Databento", "api-key", "db-", base622(29), "https://databento.com/docs/portal/api-keys"],
        [
          "highlevel",
          "HighLevel",
          "private-integration-token",
          "pit-",
          uuid,
          "https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken"
        ],
        [
          "close",
          "Close",
          "api-key",
          "api_",
          "[0-9A-Za-z]{22}\\.[0-9A-Za-z]{22}",
          "https://developer.close.com/topics/authentication-api-keys/",
          { keywords: ["api_"] }
        ],
        [
          "contentstack",
          "Contentstack",
          "management-token",
          "cs",
          "[0-9a-f]{32}",
          "https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens",
          { keywords: ["contentstack"] }
        ],
        [
          "lightspeed",
          "Lightspeed",
          "personal-token",
          "lsxs_pt_",
          base622(32),
          "https://x-series-api.lightspeedhq.com/docs/authorization"
        ],
        [
          "omni-analytics",
          "Omni",
          "api-key",
          "omni_",
          "(?:osk|opat|pat)_[0-9A-Za-z]{40,60}",
          "https://docs.omni.co/docs/API/authentication"
        ],
        [
          "tally-forms",
          "Tally",
          "api-key",
          "tly-",
          base622(32),
          "https://developers.tally.so/api-reference/api-keys",
          { exact: true }
        ],
        [
          "planning-center",
          "Planning Center",
          "personal-access-token",
          "pco_pat_",
          hex(60, 80),
          "https://developer.planning.center/docs/#/overview/authentication",
          { revoke: "https://api.planningcenteronline.com/oauth/applications" }
        ],
        [
          "planning-center",
          "Planning Center",
          "application-secret",
          "pco_app_",
          hex(60, 80),
          "https://developer.planning.center/docs/#/overview/authentication",
          { revoke: "https://api.planningcenteronline.com/oauth/applications" }
        ],
        [
          "planning-center",
          "Planning Center",
          "access-token",
          "pco_tok_",
          base622(60, 80),
          "https://developer.planning.center/docs/#/overview/authentication"
        ],
        [
          "hubspot",
          "HubSpot",
          "personal-access-key",
          "CiR",
          "(?:uYTEt|uYTIt|uYTMt|ldTEt|hcDEt)[\\w-]{70,110}",
          "https://developers.hubspot.com/docs/developer-tooling/local-development/hubspot-cli/personal-access-key",
          {
            keywords: ["ciruytet", "ciruytit", "ciruytmt", "cirldtet", "cirhcdet"],
            revoke: "https://app.hubspot.com/l/personal-access-key"
          }
        ],
        [
          "granola",
          "Granola",
          "api-key",
          "grn_",
          "[0-9A-Za-z]{16,24}_[0-9A-Za-z]{30,44}",
          "https://docs.granola.ai/introduction"
        ],
        ["roam", "Roam", "api-key", "rmk-", base64url(86), "https://developer.ro.am/docs/guides/authentication"],
        [
          "holded",
          "Holded",
          "personal-access-token",
          "pat_",
          "[0-9a-f]{24}_[0-9a-f]{64}",
          "https://developers.holded.com/reference/api-key",
          { exact: true }
        ]
      ]),
      ...createKeywordRules([
        [
          "prestashop",
          "PrestaShop",
          "presta shop",
          upper(32),
          "https://devdocs.prestashop-project.org/9/webservice/tutorials/creating-access/",
          { kind: "web-service-key", near: /key|token|secret/i, own: true }
        ],
        [
          "magento",
          "Adobe Commerce (Magento)",
          "magento",
          `${lower(32)}`,
          "https://experienceleague.adobe.com/en/docs/commerce-operations/installation-guide/prerequisites/authentication-keys",
          { kind: "access-key", near: /key|token|secret|password/i, own: true }
        ],
        [
          "airtable",
          "Airtable",
          "",
          "key[0-9A-Za-z]{14}",
          "https://support.airtable.com/docs/airtable-api-key-deprecation-notice",
          { kind: "api-key-old", level: "note" }
        ],
        [
          "adobe",
          "Adobe",
          "adobe|jwt_client|client_secret",
          "p8e?-[\\w-]{28,40}",
          "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
          { kind: "client-secret" }
        ],
        [
          "adobe",
          "Adobe",
          "adobe",
          hex(32),
          "https://developer.adobe.com/developer-console/docs/guides/authentication/",
          { kind: "client-id", level: "warning", near: /secret|key|token|client/i }
        ],
        [
          "algolia",
          "Algolia",
          "algolia|x-algolia-api-key",
          hex(32),
          "https://www.algolia.com/doc/guides/security/api-keys/",
          { kind: "admin-api-key", revoke: "https://dashboard.algolia.com/account/api-keys" }
        ],
        [
          "amplitude",
          "Amplitude",
          "",
          hex(32),
          "https://amplitude.com/docs/apis/authentication",
          { kind: "secret-key", near: /secret|key/i }
        ],
        ["apollo", "Apollo.io", "apollo", base64url(22), "https://docs.apollo.io/reference/authentication"],
        ["appcues", "Appcues", "", uuid, "https://api.appcues.com/v2/docs", { near: /key|token|secret/i }],
        ["axonaut", "Axonaut", "", hex(32), "https://axonaut.com/api/v2/doc"],
        [
          "backlog",
          "Backlog",
          "backlog",
          base622(64),
          "https://developer.nulab.com/docs/backlog/auth/",
          { common: true, unconfirmed: true }
        ],
        ["bamboohr", "BambooHR", "bamboo hr", hex(40), "https://documentation.bamboohr.com/docs/getting-started"],
        [
          "basecamp",
          "Basecamp",
          "base camp",
          hex(40),
          "https://github.com/basecamp/api/blob/master/sections/authentication.md",
          { kind: "client-secret" }
        ],
        [
          "box",
          "Box",
          "box",
          base622(32),
          "https://developer.box.com/guides/authentication/",
          { kind: "access-token", common: true }
        ],
        [
          "calendly",
          "Calendly",
          "",
          "eyJ[\\w-]{20,100}\\.eyJ[\\w-]{60,400}\\.[\\w-]{60,100}",
          "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens"
        ],
        ["calendarific", "Calendarific", "", base622(40) + "|" + base622(32), "https://calendarific.com/api-documentation"],
        [
          "capsulecrm",
          "Capsule CRM",
          "capsule crm|capsule",
          "[\\w+.=/-]{64}",
          "https://developer.capsulecrm.com/v2/overview/authentication",
          { kind: "token" }
        ],
        [
          "centralstationcrm",
          "CentralStationCRM",
          "central station crm",
          lower(30),
          "https://api.centralstationcrm.net/api-docs/"
        ],
        ["clearbit", "Clearbit", "clear bit", "sk_[0-9a-f]{32}|[0-9a-z_]{35}", "https://dashboard.clearbit.com/docs"],
        [
          "clickup",
          "ClickUp",
          "click up",
          upper(64),
          "https://developer.clickup.com/docs/authentication",
          { kind: "client-secret", near: /secret/i }
        ],
        ["clockify", "Clockify", "", `${base622(48)}|[0-9A-Za-z+/]{46}==`, "https://docs.clockify.me/"],
        ["clustdoc", "Clustdoc", "clust doc", base622(60), "https://developers.clustdoc.com/"],
        [
          "coda",
          "Coda",
          "coda",
          uuid,
          "https://coda.io/developers/apis/v1",
          { kind: "api-token", near: /key|token|secret/i }
        ],
        ["collect2", "Collect2", "collect 2", uuid, "https://collect2.com/api", { near: /key|token|=|:/i }],
        [
          "contentful",
          "Contentful",
          "contentful",
          base64url(43),
          "https://www.contentful.com/developers/docs/references/authentication/",
          { kind: "delivery-token" }
        ],
        [
          "copper",
          "Copper",
          "copper",
          lower(32),
          "https://developer.copper.com/introduction/authentication.html",
          { common: true }
        ],
        ["craftmypdf", "CraftMyPDF", "craft my pdf", "[0-9A-Za-z]{35}|[0-9A-Za-z_:-]{35}", "https://craftmypdf.com/docs/"],
        [
          "crowdin",
          "Crowdin",
          "",
          hex(80),
          "https://support.crowdin.com/developer/api/v2/",
          { kind: "personal-access-token" }
        ],
        [
          "lokalise",
          "Lokalise",
          "lokalise",
          hex(40) + "|" + lower(40),
          "https://developers.lokalise.com/reference/api-authentication",
          { kind: "token" }
        ],
        [
          "phrase",
          "Phrase",
          "phrase app|phrase_access|phrase_token",
          hex(64),
          "https://developers.phrase.com/en/api/strings/authentication",
          { kind: "access-token" }
        ],
        [
          "transifex",
          "Transifex",
          "transifex|TX_TOKEN",
          "1/[0-9a-f]{40}",
          "https://developers.transifex.com/docs/authentication",
          { kind: "api-token" }
        ],
        ["poeditor", "POEditor", "po editor", hex(32), "https://poeditor.com/docs/api", { kind: "api-token" }],
        ["delighted", "Delighted", "", base622(32), "https://app.delighted.com/docs/api"],
        ["docparser", "Docparser", "doc parser", hex(40), "https://docparser.com/api/"],
        ["documo", "Documo", "", "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,260}\\.[\\w-]{43}", "https://docs.documo.com/"],
        ["dronahq", "DronaHQ", "drona hq", lower(50), "https://docs.dronahq.com/"],
        [
          "everhour",
          "Everhour",
          "",
          "[0-9a-f]{4}(?:-[0-9a-f]{4,6}){2}-[0-9a-f]{6}-[0-9a-f]{8}|[0-9a-f-]{32}",
          "https://everhour.docs.apiary.io/"
        ],
        ["feedier", "Feedier", "", base622(32), "https://docs.feedier.com/"],
        [
          "flatio",
          "Flat.io",
          "flat io|flat.io",
          hex(128) + "|" + lower(128),
          "https://flat.io/developers/docs/api/authentication.html",
          { kind: "token" }
        ],
        [
          "forestadmin",
          "Forest Admin",
          "forest admin|forest_env|forest_auth|forest",
          `${hex(64)}|[0-9A-Za-z]{22,48}`,
          "https://docs.forestadmin.com/",
          { kind: "secret", near: /secret|key/i }
        ],
        ["formsite", "Formsite", "form site", base622(32), "https://support.formsite.com/hc/en-us/articles/360000288594"],
        [
          "frameio",
          "Frame.io",
          "frame io|frame.io",
          "fio-u-[\\w=-]{60,70}",
          "https://developer.frame.io/docs/",
          { kind: "token-near-name" }
        ],
        ["goodday", "GoodDay", "good day", hex(32) + "|" + lower(32), "https://www.goodday.work/developers/api-v2"],
        ["happyscribe", "Happy Scribe", "happy scribe", base622(24), "https://dev.happyscribe.com/"],
        [
          "harvest",
          "Harvest",
          "harvest",
          "\\d{5,8}\\.pt\\.[\\w-]{80,90}",
          "https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/",
          { kind: "personal-access-token" }
        ],
        [
          "height",
          "Height",
          "height",
          "secret_[0-9A-Za-z]{64}",
          "https://height-api.xyz/openapi/",
          { kind: "api-key", common: true, ended: 2025 }
        ],
        [
          "guru",
          "Guru",
          "getguru|guru_api|guru_token",
          uuid,
          "https://developer.getguru.com/reference/authentication",
          { kind: "user-token" }
        ],
        ["hive", "Hive", "hive", base622(32), "https://developers.hive.com/reference/introduction", { common: true }],
        ["html2pdf", "html2pdf", "html2 pdf", base622(64), "https://html2pdf.app/documentation/"],
        [
          "hubspot",
          "HubSpot",
          "hub spot|hapikey|hs_api",
          uuid,
          "https://developers.hubspot.com/changelog/upcoming-api-key-sunset",
          { near: /key|token|secret/i, kind: "api-key" }
        ],
        [
          "iconfinder",
          "Iconfinder",
          "icon finder",
          base622(64),
          "https://developer.iconfinder.com/reference/authentication"
        ],
        ["insightly", "Insightly", "", uuid + "|[0-9a-z-]{36}", "https://api.insightly.com/v3.1/Help"],
        [
          "instantly",
          "Instantly",
          "instantly",
          "[0-9A-Za-z+/]{66,68}={0,2}",
          "https://developer.instantly.ai/",
          { kind: "api-key" }
        ],
        [
          "intercom",
          "Intercom",
          "intercom|dG9rO",
          "dG9rO[0-9A-Za-z+/]{54,60}={0,2}",
          "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
          { kind: "access-token", distinct: true }
        ],
        [
          "interseller",
          "Interseller",
          "inter seller",
          uuid,
          "https://interseller.readme.io/reference/authentication",
          { near: /key|token|=|:/i }
        ],
        ["jotform", "Jotform", "jot form", hex(32), "https://api.jotform.com/docs/"],
        ["juro", "Juro", "juro", base622(40), "https://api-docs.juro.com/"],
        [
          "kanbantool",
          "Kanban Tool",
          "kanban tool",
          base622(12),
          "https://kanbantool.com/developer/api-v3",
          { loose: true }
        ],
        ["karmacrm", "karmaCRM", "karma crm", base622(20), "https://www.karmacrm.com/api"],
        ["lemlist", "lemlist", "", hex(32), "https://developer.lemlist.com/"],
        [
          "lessannoyingcrm",
          "Less Annoying CRM",
          "less annoying crm",
          "[0-9A-Za-z-]{57}",
          "https://www.lessannoyingcrm.com/help/topic/API"
        ],
        [
          "livestorm",
          "Livestorm",
          "live storm",
          "ey[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
          "https://developers.livestorm.co/docs/authentication-1"
        ],
        [
          "manifest",
          "Manifest",
          "manifest_api|manifest_token|manifest",
          base622(32),
          "https://developer.manifest.com/",
          { common: true, loose: true }
        ],
        ["mavenlink", "Mavenlink", "maven link", hex(64) + "|" + lower(64), "https://developer.kantata.com/"],
        ["meistertask", "MeisterTask", "meister task", base622(43), "https://developers.meistertask.com/"],
        ["mindmeister", "MindMeister", "mind meister", base622(43), "https://developers.mindmeister.com/docs"],
        ["metrilo", "Metrilo", "", hex(16) + "|" + lower(16), "https://www.metrilo.com/"],
        [
          "miro",
          "Miro",
          "miro",
          base64url(27),
          "https://developers.miro.com/docs/getting-started-with-oauth",
          { kind: "access-token", common: true }
        ],
        [
          "mixmax",
          "Mixmax",
          "",
          uuid + "|[\\w-]{36}",
          "https://developer.mixmax.com/reference/getting-started-with-the-api"
        ],
        [
          "mixpanel",
          "Mixpanel",
          "",
          base622(32),
          "https://developer.mixpanel.com/reference/authentication",
          { kind: "api-secret", near: /secret|key|token/i }
        ],
        [
          "monday",
          "monday.com",
          "monday",
          "eyJ[\\w-]{10,60}\\.eyJ[\\w-]{60,400}\\.[\\w-]{43}",
          "https://developer.monday.com/api-reference/docs/authentication",
          { kind: "api-token" }
        ],
        ["myintervals", "Intervals", "my intervals", lower(11), "https://www.myintervals.com/api/authentication"],
        ["neutrinoapi", "Neutrino API", "neutrino api", base622(48), "https://www.neutrinoapi.com/api/request-info/"],
        [
          "nozbe",
          "Nozbe Teams",
          "nozbe teams|nozbe",
          "[0-9A-Za-z]{16}_[0-9A-Za-z_-]{64}|[\\w-]{81}",
          "https://nozbe.help/advancedfeatures/api/"
        ],
        [
          "onepagecrm",
          "OnePageCRM",
          "one page crm",
          "[0-9A-Za-z+/]{43}=|[0-9A-Za-z=]{44}",
          "https://developer.onepagecrm.com/api/"
        ],
        ["onedesk", "OneDesk", "one desk", base622(32), "https://support.onedesk.com/"],
        [
          "optimizely",
          "Optimizely",
          "",
          "[0-9A-Za-z-]{54}|2:[\\w-]{60,90}|[0-9A-Za-z]{38,44}:[0-9A-Za-z]{10,16}",
          "https://docs.developers.optimizely.com/web-experimentation/docs/personal-token",
          { kind: "access-token" }
        ],
        ["overloop", "Overloop", "over loop", base64url(50), "https://apidoc.overloop.com/"],
        [
          "partnerstack",
          "PartnerStack",
          "partner stack",
          base622(64),
          "https://docs.partnerstack.com/docs/partnerstack-api"
        ],
        [
          "peopledatalabs",
          "People Data Labs",
          "people data labs|pdl_api",
          lower(64),
          "https://docs.peopledatalabs.com/docs/authentication"
        ],
        ["pipedream", "Pipedream", "pipe dream", hex(32) + "|" + lower(32), "https://pipedream.com/docs/rest-api/auth"],
        [
          "pipedrive",
          "Pipedrive",
          "pipe drive",
          hex(40),
          "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
          { kind: "api-token" }
        ],
        [
          "pivotaltracker",
          "Pivotal Tracker",
          "pivotal tracker|x-trackertoken",
          lower(32),
          "https://www.pivotaltracker.com/help/api",
          { kind: "api-token", ended: 2025 }
        ],
        [
          "planview",
          "Planview AgilePlace",
          "leankit|planview",
          hex(128),
          "https://success.planview.com/Planview_AgilePlace",
          { kind: "token" }
        ],
        ["podio", "Podio", "podio", lower(32), "https://developers.podio.com/authentication"],
        ["powrbot", "Powrbot", "powr bot", base622(40), "https://powrbot.com/api/"],
        [
          "productboard",
          "Productboard",
          "product board",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,400}\\.[\\w-]{43,90}",
          "https://developer.productboard.com/"
        ],
        ["protocolsio", "protocols.io", "protocols io|protocols.io", lower(64), "https://apidoc.protocols.io/"],
        [
          "reallysimplesystems",
          "Really Simple Systems",
          "really simple systems",
          "ey[\\w.-]{153,320}\\.[\\w.-]{600,1100}|ey[\\w-]{20,200}\\.ey[\\w-]{100,800}\\.[\\w-]{300,800}",
          "https://support.reallysimplesystems.com/api-v4/"
        ],
        ["rentman", "Rentman", "", "[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}", "https://api.rentman.net/"],
        ["reply-io", "Reply.io", "reply io|reply.io", base622(24), "https://apidocs.reply.io/"],
        ["ritekit", "RiteKit", "rite kit", hex(44), "https://documenter.getpostman.com/view/2010712/SzS7Qku5"],
        ["runrunit", "Runrun.it", "runrun it|runrun.it", base622(32), "https://runrun.it/api/documentation"],
        ["salescookie", "Sales Cookie", "sales cookie", base622(32), "https://support.salescookie.com/"],
        ["salesflare", "Salesflare", "sales flare", base64url(45), "https://api.salesflare.com/docs"],
        [
          "salesforce",
          "Salesforce",
          "salesforce|sfdc|sf_access|access_token|sid=",
          "00D[0-9A-Za-z]{12,15}![\\w.]{80,120}",
          "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
          { kind: "access-token", distinct: true }
        ],
        [
          "salesforce",
          "Salesforce",
          "salesforce|sfdc",
          "[0-9A-F]{64}",
          "https://help.salesforce.com/s/articleView?id=sf.connected_app_client_id_and_secret.htm",
          { kind: "consumer-secret", near: /secret/i }
        ],
        [
          "salesforce",
          "Salesforce",
          "salesforce|sfdc",
          base622(24, 25),
          "https://help.salesforce.com/s/articleView?id=xcloud.user_security_token.htm",
          { kind: "security-token", near: /security.?token/i, unconfirmed: true }
        ],
        ["simvoly", "Simvoly", "", lower(33), "https://simvoly.com/"],
        [
          "smartsheet",
          "Smartsheet",
          "smart sheets|smart sheet",
          base622(37) + "|" + lower(26),
          "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
          { kind: "access-token" }
        ],
        [
          "stitchdata",
          "Stitch",
          "stitch data",
          "[0-9a-z_]{35}",
          "https://www.stitchdata.com/docs/developers/stitch-connect/api"
        ],
        [
          "storyblok",
          "Storyblok",
          "",
          "[0-9A-Za-z]{22}tt|[0-9A-Za-z-]{22}(?:-\\d{6}-[\\w-]{20})?|[0-9A-Za-z]{22}-\\d{5,6}-[\\w-]{20}",
          "https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication",
          { kind: "access-token" }
        ],
        ["surveyanyplace", "Survey Anyplace", "survey anyplace", base622(32), "https://support.pointerpro.com/"],
        [
          "surveymonkey",
          "SurveyMonkey",
          "survey monkey",
          "[\\w.-]{80,140}",
          "https://api.surveymonkey.com/v3/docs",
          { kind: "access-token" }
        ],
        ["survicate", "Survicate", "", lower(32), "https://developers.survicate.com/"],
        [
          "swiftype",
          "Swiftype",
          "swiftype|swift type",
          base64url(20),
          "https://swiftype.com/documentation/site-search/overview"
        ],
        [
          "tallyfy",
          "Tallyfy",
          "",
          "[\\w-]{20,60}\\.[\\w-]{200,400}\\.[\\w-]{500,720}",
          "https://developers.tallyfy.com/",
          { kind: "access-token" }
        ],
        [
          "teamwork",
          "Teamwork",
          "teamwork crm|teamwork desk|teamwork spaces|teamwork",
          "tkn\\.v1_[0-9A-Za-z+/]{70,72}={0,2}",
          "https://apidocs.teamwork.com/guides/teamwork/authentication",
          { kind: "token", distinct: true }
        ],
        ["thinkific", "Thinkific", "", hex(32), "https://developers.thinkific.com/api/api-key-auth"],
        [
          "tickettailor",
          "Ticket Tailor",
          "ticket tailor",
          "sk_\\d{3,6}_[0-9a-f]{28,40}_?[0-9a-z_]{0,36}|sk[0-9a-z_]{45}",
          "https://developers.tickettailor.com/"
        ],
        [
          "ticketmaster",
          "Ticketmaster",
          "ticket master",
          base622(32),
          "https://developer.ticketmaster.com/products-and-docs/apis/getting-started/"
        ],
        ["timecamp", "TimeCamp", "time camp", lower(26), "https://developer.timecamp.com/docs/"],
        [
          "tmetric",
          "TMetric",
          "t metric",
          base622(64),
          "https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api",
          { kind: "api-token" }
        ],
        [
          "todoist",
          "Todoist",
          "",
          hex(40),
          "https://developer.todoist.com/rest/v2/",
          { kind: "api-token", revoke: "https://app.todoist.com/app/settings/integrations/developer" }
        ],
        [
          "toggl",
          "Toggl Track",
          "toggl track|toggl",
          hex(32) + "|" + lower(32),
          "https://engineering.toggl.com/docs/authentication",
          { kind: "api-token" }
        ],
        ["uplead", "UpLead", "up lead", "[0-9a-z-]{32}", "https://docs.uplead.com/"],
        [
          "userflow",
          "Userflow",
          "user flow",
          "[0-9a-z]{29}|[0-9a-z]{2}_[0-9a-z]{26}",
          "https://docs.userflow.com/docs/dev/userflow-api"
        ],
        [
          "uservoice",
          "UserVoice",
          "user voice",
          base622(20, 24),
          "https://developer.uservoice.com/docs/api/v2/getting-started/",
          { kind: "api-key", loose: true }
        ],
        [
          "viewneo",
          "viewneo",
          "view neo",
          "[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
          "https://cloud.viewneo.com/api"
        ],
        [
          "webflow",
          "Webflow",
          "web flow",
          base622(64),
          "https://developers.webflow.com/data/reference/authentication",
          { kind: "api-token" }
        ],
        ["wistia", "Wistia", "", lower(64), "https://docs.wistia.com/reference/authentication", { kind: "api-token" }],
        [
          "wrike",
          "Wrike",
          "wrike",
          "eyJ0dCI6InAi[\\w.-]{200,320}",
          "https://developers.wrike.com/oauth-20-authorization/",
          { kind: "access-token" }
        ],
        ["worksnaps", "Worksnaps", "work snaps", base622(40), "https://www.worksnaps.net/api/"],
        ["workstack", "Workstack", "work stack", base622(60), "https://www.workstack.io/"],
        [
          "ynab",
          "YNAB",
          "you need a budget|ynab",
          base64url(43) + "|" + hex(64),
          "https://api.ynab.com/",
          { kind: "access-token" }
        ],
        [
          "zeplin",
          "Zeplin",
          "",
          "[\\w-]{20,60}\\.[\\w-]{200,280}\\.[\\w-]{43,90}|[\\w.-]{350}",
          "https://docs.zeplin.dev/docs/authentication",
          { kind: "access-token" }
        ],
        ["zenkit", "Zenkit", "zen kit", "[0-9a-z]{8}-[0-9A-Za-z]{32}", "https://zenkit.com/docs/api/overview/introduction"],
        [
          "zonka-feedback",
          "Zonka Feedback",
          "zonka feedback|zonka",
          base622(36),
          "https://apidocs.zonkafeedback.com/",
          { kind: "api-key" }
        ],
        [
          "zoho",
          "Zoho",
          "zoho",
          hex(42),
          "https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html",
          { kind: "client-secret", near: /secret|token/i }
        ],
        ["appointedd", "Appointedd", "", "[0-9A-Za-z+=/]{88}", "https://developers.appointedd.com/"],
        ["apacta", "Apacta", "", "[0-9a-z-]{36}", "https://docs.apacta.com/"],
        ["apimatic", "APIMatic", "api matic", base64url(64), "https://docs.apimatic.io/"],
        ["apimetrics", "APImetrics", "api metrics", base622(32), "https://apimetrics.io/"],
        [
          "apitemplate",
          "APITemplate.io",
          "api template",
          "[0-9A-Za-z]{39}",
          "https://docs.apitemplate.io/reference/authentication"
        ],
        [
          "bannerbear",
          "Bannerbear",
          "banner bear",
          "bb_(?:pr|ma)_[0-9a-f]{30}|[0-9A-Za-z]{24}",
          "https://developers.bannerbear.com/#authentication"
        ],
        ["blitapp", "Blitapp", "blit app", "\\w{39}", "https://help.blitapp.com/"],
        [
          "boostnote",
          "Boost Note",
          "boost note",
          hex(64),
          "https://intercom.help/boostnote-for-teams/en/articles/4590937-public-api-documentation"
        ],
        ["brandfetch", "Brandfetch", "brand fetch", "[0-9A-Za-z]{40}|[0-9A-Za-z+/]{43}=", "https://docs.brandfetch.com/"],
        [
          "budibase",
          "Budibase",
          "budi base",
          "[0-9a-f]{32}-[0-9a-f]{78,80}|[0-9a-f-]{105,115}",
          "https://docs.budibase.com/docs/rest-api-overview"
        ],
        ["dfuse", "dfuse", "", "(?:server|web|mobile)_[0-9a-f]{32}|[0-9a-z_]{32,39}", "https://docs.dfuse.eosnation.io/"],
        ["fetchrss", "FetchRSS", "fetch rss", "[0-9A-Za-z.]{40}", "https://fetchrss.com/developers"],
        [
          "flightstats",
          "FlightStats",
          "flight stats",
          lower(32),
          "https://developer.flightstats.com/",
          { kind: "app-key" }
        ],
        [
          "swell",
          "Swell",
          "swell_secret|swell_key|swell_store",
          "sk_[0-9A-Za-z]{32,64}|[0-9A-Za-z]{32,64}",
          "https://developers.swell.is/backend-api/authentication",
          { kind: "secret-key" }
        ],
        ["jupiterone", "JupiterOne", "jupiter one", base622(76), "https://docs.jupiterone.io/api/authentication"],
        ["luno", "Luno", "luno", base64url(43), "https://www.luno.com/en/developers/api", { kind: "api-secret" }],
        [
          "qase",
          "Qase",
          "qase",
          base622(40) + "|" + hex(64),
          "https://developers.qase.io/docs/authentication",
          { kind: "api-token" }
        ],
        [
          "rocketreach",
          "RocketReach",
          "rocket reach",
          `${hex(39)}|${lower(39)}|[0-9a-f]{5,7}k[0-9a-f]{32}`,
          "https://docs.rocketreach.co/"
        ],
        ["grist", "Grist", "grist", hex(40), "https://support.getgrist.com/rest-api/", { unconfirmed: true }],
        [
          "baserow",
          "Baserow",
          "baserow",
          base622(32),
          "https://github.com/baserow/baserow",
          { kind: "database-token", revoke: "https://baserow.io/user-docs/personal-api-tokens" }
        ],
        [
          "readwise",
          "Readwise",
          "readwise",
          base622(50),
          "https://readwise.io/api_deets",
          { kind: "access-token", unconfirmed: true }
        ],
        [
          "typefully",
          "Typefully",
          "typefully",
          base622(32),
          "https://support.typefully.com/en/articles/8718287-typefully-api",
          { unconfirmed: true }
        ],
        [
          "pennylane",
          "Pennylane",
          "pennylane_api|pennylane_token|pennylane key|pennylane.com",
          base64url(43),
          "https://pennylane.readme.io/docs/generating-my-api-token",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "quickbase",
          "Quickbase",
          "QB-USER-TOKEN|quickbase",
          "b[0-9a-z]{5}_[0-9a-z]{3,5}_(?:0_)?[0-9a-z]{24,40}",
          "https://developer.quickbase.com/auth",
          { kind: "user-token", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/cloud-providers.ts
var cloud_providers_exports = {};
__export(cloud_providers_exports, {
  cloudProviderRules: () => cloudProviderRules
});
function createLoneIdCheck(secretLength) {
  const secret4 = new RegExp(`(?<![\\w/+-])[0-9A-Za-z]{${secretLength}}(?![\\w/+=-])`, "g");
  return (value2, { window, end: end4 }) => {
    const behind = window.slice(end4, end4 + 200).match(secret4) ?? [];
    return hasRandomLook(value2.slice(4)) && !behind.some((text6) => hasRandomLook(text6) && !hasNameLook(text6)) ? "unknown" : "invalid";
  };
}
var checkSecurityToken, cloudProviderRules;
var init_cloud_providers = __esm({
  "src/rules/cloud-providers.ts"() {
    "use strict";
    init_crc_tails();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkSecurityToken = (value2, { window, start: start3 }) => /signature["']?\s{0,4}[:=]\s{0,4}["']$/i.test(window.slice(Math.max(0, start3 - 30), start3)) || !hasRandomLook(value2.slice(4)) ? "invalid" : "unknown";
    cloudProviderRules = [
      ...createTokenRules([
        [
          "porkbun",
          "Porkbun",
          "secret-api-key",
          "sk1_",
          hex(64),
          "https://porkbun.com/llms/guides/getting-started",
          { revoke: "https://porkbun.com/account/api" }
        ],
        [
          "porkbun",
          "Porkbun",
          "api-key",
          "pk1_",
          hex(64),
          "https://porkbun.com/llms/guides/getting-started",
          { level: "note" }
        ],
        [
          "tencent",
          "Tencent Cloud",
          "secret-id",
          "AKID",
          base622(32),
          "https://www.tencentcloud.com/document/product/598/32675",
          {
            level: "warning",
            revoke: "https://console.cloud.tencent.com/cam/capi",
            check: createLoneIdCheck(32),
            looksAround: true
          }
        ],
        [
          "alibaba",
          "Alibaba Cloud",
          "access-key-id",
          "LTAI",
          base622(12, 28),
          "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
          {
            level: "warning",
            revoke: "https://ram.console.aliyun.com/manage/ak",
            check: createLoneIdCheck(30),
            looksAround: true
          }
        ],
        [
          "alibaba",
          "Alibaba Cloud",
          "sts-security-token",
          "CAIS",
          "[\\w+/-]{100,1100}={0,2}",
          "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
          { reach: [32, 1200], check: checkSecurityToken }
        ],
        [
          "apify",
          "Apify",
          "api-token",
          "apify_api_",
          base64url(34, 38),
          "https://docs.apify.com/platform/integrations/api",
          {
            revoke: "https://console.apify.com/settings/integrations",
            tail: { ...crcBase62SmallFirst, whole: true }
          }
        ],
        [
          "clickhouse",
          "ClickHouse Cloud",
          "secret-key",
          "4b1d",
          base622(38),
          "https://clickhouse.com/docs/cloud/manage/openapi"
        ],
        ["cloudsmith", "Cloudsmith", "api-key", "csa_", base622(36), "https://help.cloudsmith.io/docs/api-key"],
        [
          "deno",
          "Deno Deploy",
          "access-token",
          "ddp_",
          base622(36),
          "https://docs.deno.com/deploy/manual/",
          { revoke: "https://dash.deno.com/account#access-tokens", tail: { ...crcBase62, whole: true } }
        ],
        [
          "deno",
          "Deno Deploy",
          "project-token",
          "ddw_",
          base622(36),
          "https://docs.deno.com/deploy/manual/",
          { tail: { ...crcBase62, whole: true } }
        ],
        [
          "deno",
          "Deno Deploy",
          "organization-token",
          "ddo_",
          base622(36),
          "https://docs.deno.com/subhosting/api/",
          { tail: { ...crcBase62, whole: true } }
        ],
        [
          "exoscale",
          "Exoscale",
          "api-key",
          "EXO",
          hex(24),
          "https://community.exoscale.com/product/iam/",
          { level: "warning" }
        ],
        ["infracost", "Infracost", "api-key", "ico-", base622(32), "https://www.infracost.io/docs/"],
        [
          "localstack",
          "LocalStack",
          "auth-token",
          "ls-",
          "[0-9A-Za-z]{4,10}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4,30}",
          "https://docs.localstack.cloud/aws/getting-started/auth-token/"
        ],
        [
          "localstack",
          "LocalStack",
          "simulated-access-key",
          "LKIA",
          upper(16),
          "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
          { level: "note", check: (value2) => hasRandomLook(value2.slice(-8)) ? "unknown" : "invalid" }
        ],
        [
          "localstack",
          "LocalStack",
          "simulated-session-key",
          "LSIA",
          upper(16),
          "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
          { level: "note", check: (value2) => hasRandomLook(value2.slice(-8)) ? "unknown" : "invalid" }
        ],
        [
          "neon",
          "Neon",
          "api-key",
          "napi_",
          lower(64),
          "https://neon.com/docs/manage/api-keys",
          { revoke: "https://console.neon.tech/app/settings/api-keys" }
        ],
        [
          "openshift",
          "OpenShift",
          "user-token",
          "sha256~",
          base64url(43),
          "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html"
        ],
        [
          "portainer",
          "Portainer",
          "access-token",
          "ptr_",
          "[0-9A-Za-z+/_-]{32,52}={0,2}",
          "https://docs.portainer.io/api/access"
        ],
        [
          "pulumi",
          "Pulumi",
          "access-token",
          "pul-",
          hex(40),
          "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
          { revoke: "https://app.pulumi.com/account/tokens" }
        ],
        [
          "render",
          "Render",
          "api-key",
          "rnd_",
          base622(28),
          "https://render.com/docs/api",
          { revoke: "https://dashboard.render.com/u/settings#api-keys" }
        ],
        [
          "scaleway",
          "Scaleway",
          "access-key",
          "SCW",
          upper(17),
          "https://www.scaleway.com/en/docs/iam/concepts/#api-key",
          { level: "note" }
        ],
        ["scalingo", "Scalingo", "api-token", "tk-us-", base64url(48), "https://developers.scalingo.com/"],
        [
          "tigris",
          "Tigris",
          "secret-access-key",
          "tsec_",
          "[\\w+-]{60,80}",
          "https://www.tigrisdata.com/docs/concepts/authnz/"
        ],
        [
          "tigris",
          "Tigris",
          "access-key-id",
          "tid_",
          base64url(20, 60),
          "https://www.tigrisdata.com/docs/concepts/authnz/",
          { level: "note" }
        ],
        ["upcloud", "UpCloud", "api-token", "ucat_", upper(26), "https://developers.upcloud.com/1.3/3-accounts/"],
        [
          "val-town",
          "Val Town",
          "api-token",
          "vtwn_",
          "\\w{28,36}",
          "https://docs.val.town/api/authentication/",
          { revoke: "https://www.val.town/settings/api" }
        ],
        [
          "volcengine",
          "Volcengine",
          "access-key-id",
          "AKLT",
          base64url(43, 50),
          "https://www.volcengine.com/docs/6291/65568",
          { level: "warning" }
        ],
        [
          "yandex",
          "Yandex Cloud",
          "iam-token",
          "t1.",
          "[\\w-]{1,8}={0,2}\\.[\\w-]{80,200}={0,2}|[0-9A-Z][\\w=-]{8,400}\\.[\\w=-]{60,90}",
          "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
          { reach: [32, 560], keywords: ["t1."] }
        ],
        [
          "yandex",
          "Yandex Cloud",
          "api-key",
          "AQVN",
          base64url(34, 38),
          "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
        ],
        [
          "yandex",
          "Yandex Cloud",
          "static-access-key",
          "YC",
          base64url(38),
          "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
          { keywords: ["yandex", "aws_secret", "ycaj", "yc_"] }
        ],
        ["yandex", "Yandex", "passport-token", "y0_", base64url(50, 60), "https://yandex.com/dev/id/doc/en/"],
        [
          "tencent",
          "Tencent Cloud",
          "international-secret-id",
          "IKID",
          base622(32),
          "https://www.tencentcloud.com/document/product/598/32675",
          {
            level: "warning",
            revoke: "https://console.tencentcloud.com/cam/capi",
            check: createLoneIdCheck(32),
            looksAround: true
          }
        ],
        [
          "naver-cloud",
          "Naver Cloud",
          "secret-key-iam",
          "ncp_iam_",
          "BPK[0-9A-Za-z]{28,34}",
          "https://guide.ncloud-docs.com/docs/en/iam-iam",
          { revoke: "https://www.ncloud.com/mypage/manage/authkey" }
        ],
        [
          "naver-cloud",
          "Naver Cloud",
          "access-key-iam",
          "ncp_iam_",
          "BPA[0-9A-Za-z]{15,19}",
          "https://guide.ncloud-docs.com/docs/en/iam-iam",
          { level: "warning" }
        ],
        [
          "neon",
          "Neon",
          "role-password",
          "npg_",
          base622(12),
          "https://neon.com/docs/manage/roles",
          {
            exact: true,
            revoke: "Reset the password of the role: Neon console > branch > Roles & Databases",
            check: (value2) => hasRandomLook(value2) && !hasNameLook(value2.slice(4)) ? "unknown" : "invalid"
          }
        ]
      ]),
      ...createKeywordRules([
        [
          "alibaba",
          "Alibaba Cloud",
          "alibaba|aliyun|alicloud|ltai[0-9A-Za-z]{12,28}",
          base622(30),
          "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
          { kind: "access-key-secret", revoke: "https://ram.console.aliyun.com/manage/ak" }
        ],
        [
          "alibaba",
          "Alibaba Cloud",
          "aliyun|alibaba",
          base622(36, 44),
          "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
          { kind: "sts-access-key-secret", near: /secret/i }
        ],
        [
          "baidu",
          "Baidu AI Cloud",
          "baidu|bce_",
          hex(32),
          "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
          { kind: "secret-key", near: /secret|key|token/i }
        ],
        ["civo", "Civo", "", base622(50), "https://www.civo.com/docs/account/api-keys"],
        [
          "clever-cloud",
          "Clever Cloud",
          "clever cloud|clever_token|clever_secret",
          base622(30),
          "https://www.clever-cloud.com/developers/api/",
          { kind: "token" }
        ],
        ["exoscale", "Exoscale", "", base64url(43), "https://community.exoscale.com/product/iam/", { kind: "api-secret" }],
        [
          "hetzner",
          "Hetzner Cloud",
          "hetzner|hcloud",
          base622(64),
          "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
          { kind: "api-token", revoke: "https://console.hetzner.cloud/" }
        ],
        [
          "hetzner-dns",
          "Hetzner DNS",
          "hetzner",
          base622(32),
          "https://docs.hetzner.com/dns-console/dns/general/api-access-token/",
          { kind: "api-token" }
        ],
        [
          "huawei",
          "Huawei Cloud",
          "huawei",
          base622(40),
          "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
          { kind: "secret-key", near: /secret|key/i }
        ],
        [
          "huawei",
          "Huawei",
          "huawei",
          hex(64),
          "https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189",
          { kind: "client-secret", near: /secret|key|token/i }
        ],
        [
          "ibm-cloud",
          "IBM Cloud",
          "ibm|bluemix|watson|cloud iam|cloud api|cloud key|iam api|iam key|bx api",
          base64url(44),
          "https://cloud.ibm.com/docs/account?topic=account-userapikey",
          { kind: "api-key", near: /key|token|secret|pass/i, revoke: "https://cloud.ibm.com/iam/apikeys" }
        ],
        ["ibm-cloudant", "IBM Cloudant", "cloudant", hex(64), "https://cloud.ibm.com/docs/Cloudant", { kind: "password" }],
        [
          "ibm-softlayer",
          "IBM SoftLayer",
          "soft layer|sl_api",
          hex(64),
          "https://cloud.ibm.com/docs/account?topic=account-classic_keys",
          { kind: "api-key", near: /key|secret|token|pass|api/i }
        ],
        ["infomaniak", "Infomaniak", "", base64url(60, 86), "https://developer.infomaniak.com/", { kind: "api-token" }],
        [
          "linode",
          "Linode",
          "linode|akamai",
          hex(64),
          "https://techdocs.akamai.com/linode-api/reference/get-started",
          { kind: "personal-access-token", revoke: "https://cloud.linode.com/profile/tokens" }
        ],
        [
          "naver",
          "Naver Cloud",
          "naver|ncloud",
          base622(40),
          "https://api.ncloud-docs.com/docs/en/common-ncpapi",
          { kind: "secret-key", near: /secret|key/i, unconfirmed: true }
        ],
        [
          "oracle-cloud",
          "Oracle Cloud",
          "oci_|oracle",
          base64(44),
          "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm",
          { kind: "customer-secret-key", near: /secret|s3|key/i, loose: true }
        ],
        [
          "ovh",
          "OVHcloud",
          "ovh",
          base64url(32),
          "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
          { kind: "application-secret" }
        ],
        [
          "ovh",
          "OVHcloud",
          "ovh",
          base64url(16),
          "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
          { kind: "application-key" }
        ],
        [
          "packet",
          "Equinix Metal",
          "packet_auth|metal_auth|equinix",
          base622(32),
          "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
          { kind: "api-token", near: /auth|token|key/i, ended: 2026 }
        ],
        [
          "railway",
          "Railway",
          "",
          uuid,
          "https://docs.railway.com/reference/public-api",
          { kind: "token", near: /token|key|secret|=|:/i }
        ],
        [
          "scaleway",
          "Scaleway",
          "scaleway|scw",
          uuid,
          "https://www.scaleway.com/en/docs/iam/concepts/#api-key",
          { kind: "secret-key", near: /secret|token|key/i, revoke: "https://console.scaleway.com/iam/api-keys" }
        ],
        [
          "tencent",
          "Tencent Cloud",
          "tencent|qcloud|AKID[0-9A-Za-z]{32}",
          base622(32),
          "https://www.tencentcloud.com/document/product/598/32675",
          { kind: "secret-key", revoke: "https://console.cloud.tencent.com/cam/capi" }
        ],
        [
          "volcengine",
          "Volcengine",
          "volc engine|volc|byteplus",
          base64(58, 60),
          "https://www.volcengine.com/docs/6291/65568",
          { kind: "secret-access-key" }
        ],
        [
          "vultr",
          "Vultr",
          "",
          upper(36),
          "https://www.vultr.com/api/",
          { revoke: "https://my.vultr.com/settings/#settingsapi" }
        ],
        [
          "kubernetes",
          "Kubernetes",
          "kubeadm|kube join|discovery token|bootstrap token",
          "[0-9a-z]{6}\\.[0-9a-z]{16}",
          "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
          { kind: "bootstrap-token", near: /token|join/i }
        ],
        [
          "zerotier",
          "ZeroTier",
          "zero tier|zt_token|zt_api",
          base622(32),
          "https://docs.zerotier.com/central/v1/",
          { kind: "api-token" }
        ],
        ["namecheap", "Namecheap", "name cheap", hex(32), "https://www.namecheap.com/support/api/intro/"],
        [
          "godaddy",
          "GoDaddy",
          "go daddy",
          base622(34, 38) + "|[0-9A-Za-z]{10,14}_[0-9A-Za-z]{22,24}",
          "https://developer.godaddy.com/getstarted"
        ],
        [
          "gandi",
          "Gandi",
          "gandi",
          base622(24) + "|" + hex(40),
          "https://api.gandi.net/docs/authentication/",
          { kind: "api-key" }
        ],
        [
          "dnsimple",
          "DNSimple",
          "",
          "dnsimple_[au]_[0-9A-Za-z]{32}|[0-9A-Za-z]{32}",
          "https://support.dnsimple.com/articles/api-access-token/",
          { kind: "access-token" }
        ],
        ["buddyns", "BuddyNS", "buddy ns", lower(40), "https://www.buddyns.com/support/api/v2/"],
        [
          "digitalocean-legacy",
          "DigitalOcean",
          "digital ocean",
          hex(64),
          "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
          { kind: "access-token" }
        ],
        ["cloudways", "Cloudways", "", base622(30), "https://developers.cloudways.com/docs/", { unconfirmed: true }],
        [
          "truenas",
          "TrueNAS",
          "true nas|Bearer|apikey|api_key|login_with_api_key",
          "\\d{1,2}-[0-9A-Za-z]{64}",
          "https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/",
          // Lines of a request stand between: `"method": "auth.login_with_api_key"`.
          { distinct: true }
        ],
        [
          "proxmox",
          "Proxmox",
          "PVEAPIToken|pve|proxmox",
          uuid,
          "https://pve.proxmox.com/wiki/User_Management#pveum_tokens",
          { kind: "api-token", near: /token|secret|!/i }
        ],
        [
          "backblaze",
          "Backblaze B2",
          "backblaze|b2_app|b2 application|application key|b2_key|b2_secret",
          "K00\\d[0-9A-Za-z+/]{27}",
          "https://www.backblaze.com/docs/cloud-storage-application-keys",
          { kind: "application-key", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/cloudflare.ts
var cloudflare_exports = {};
__export(cloudflare_exports, {
  cloudflareRules: () => cloudflareRules
});
function checkTunnelToken(value2) {
  const text6 = Buffer.from(value2, "base64").toString("latin1");
  return /^\{"a":"[\da-f]{32}","t":"[\da-f-]{36}","s":"[\w+/=-]{24,200}"\}$/.test(text6) ? "valid" : "invalid";
}
var cloudflareRules;
var init_cloudflare = __esm({
  "src/rules/cloudflare.ts"() {
    "use strict";
    init_crc_tails();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    cloudflareRules = [
      ...createPrefixedRules(
        {
          id: "cloudflare",
          name: "Cloudflare",
          source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
          revoke: "https://dash.cloudflare.com/profile/api-tokens"
        },
        [
          { kind: "user-api-token", prefix: "cfut_", body: base622(48), tail: crcHex },
          { kind: "account-api-token", prefix: "cfat_", body: base622(48), tail: crcHex },
          { kind: "global-api-key", prefix: "cfk_", body: base622(48), tail: crcHex },
          { kind: "tunnel-token", prefix: "eyJhIjoi", body: base64(120, 400), check: checkTunnelToken },
          { kind: "origin-ca-key", prefix: "v1.0-", body: "[0-9a-f]{24}-[0-9a-f]{140,160}" }
        ]
      ),
      ...createKeywordRules([
        [
          "cloudflare",
          "Cloudflare",
          "cloudflare|cf_api|cf_token|cf_account|cf_zone",
          base64url(40),
          "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
          { kind: "api-token", revoke: "https://dash.cloudflare.com/profile/api-tokens" }
        ],
        [
          "cloudflare",
          "Cloudflare",
          "cloudflare|cf_api|x-auth-key",
          hex(37),
          "https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
          { kind: "global-api-key-legacy", revoke: "https://dash.cloudflare.com/profile/api-tokens" }
        ],
        [
          "cloudflare",
          "Cloudflare",
          "cloudflare|r2_secret|r2 secret|r2_access",
          hex(64),
          "https://developers.cloudflare.com/r2/api/tokens/",
          {
            kind: "r2-secret-access-key",
            near: /secret/i,
            revoke: "https://dash.cloudflare.com/?to=/:account/r2/api-tokens"
          }
        ]
      ])
    ];
  }
});

// src/rules/databricks.ts
var databricks_exports = {};
__export(databricks_exports, {
  databricksRules: () => databricksRules
});
var databricksRules;
var init_databricks = __esm({
  "src/rules/databricks.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    databricksRules = createPrefixedRules(
      {
        id: "databricks",
        name: "Databricks",
        source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
        revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
      },
      [
        { kind: "personal-access-token", prefix: "dapi", body: "[0-9a-h]{32}(?:-\\d{1,2})?" },
        { kind: "oauth-secret", prefix: "dose", body: hex(32) }
      ]
    );
  }
});

// src/rules/datadog.ts
var datadog_exports = {};
__export(datadog_exports, {
  datadogRules: () => datadogRules
});
var datadogRules;
var init_datadog = __esm({
  "src/rules/datadog.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    datadogRules = [
      ...createPrefixedRules(
        {
          id: "datadog",
          name: "Datadog",
          source: "https://docs.datadoghq.com/account_management/api-app-keys/",
          revoke: "https://app.datadoghq.com/organization-settings/api-keys"
        },
        [
          { kind: "application-key", prefix: "ddapp_", body: base622(34) },
          { kind: "personal-access-token", prefix: "ddpat_", body: base622(30, 80) },
          { kind: "service-access-token", prefix: "ddsat_", body: base622(30, 80) }
        ]
      ),
      ...createKeywordRules([
        [
          "datadog",
          "Datadog",
          "datadog|dd_api_key|dd_app_key|dd_application|dd-api-key|dd-application-key",
          base622(40),
          "https://docs.datadoghq.com/account_management/api-app-keys/",
          {
            kind: "application-key-old",
            near: /key|token|secret|:|=/i,
            revoke: "https://app.datadoghq.com/organization-settings/application-keys"
          }
        ],
        [
          "datadog",
          "Datadog",
          "datadog|dd_api_key|dd-api-key",
          hex(32),
          "https://docs.datadoghq.com/account_management/api-app-keys/",
          {
            kind: "api-key",
            near: /key|token|secret|:|=/i,
            revoke: "https://app.datadoghq.com/organization-settings/api-keys"
          }
        ]
      ])
    ];
  }
});

// src/rules/deploy-hooks.ts
var deploy_hooks_exports = {};
__export(deploy_hooks_exports, {
  deployHookRules: () => deployHookRules
});
var proveBehind, deployHookRules;
var init_deploy_hooks = __esm({
  "src/rules/deploy-hooks.ts"() {
    "use strict";
    init_value_shape();
    proveBehind = (start3) => (value2) => hasRandomLook(value2.slice(value2.indexOf(start3) + start3.length).replaceAll(/[/?=]/g, "")) ? "unknown" : "invalid";
    deployHookRules = [
      {
        id: "vercel-deploy-hook",
        label: "a Vercel deploy hook",
        level: "error",
        keywords: ["api.vercel.com/v1/integrations/deploy/"],
        pattern: /(?<secret>https:\/\/api\.vercel\.com\/v1\/integrations\/deploy\/(?:prj_)?[0-9A-Za-z]{20,32}\/[0-9A-Za-z]{8,24})(?![\w-])/,
        check: proveBehind("deploy/"),
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Vercel",
        revoke: "Vercel > the project > Settings > Git > Deploy Hooks > Revoke",
        source: "https://vercel.com/docs/deploy-hooks"
      },
      {
        id: "render-deploy-hook",
        label: "a Render deploy hook",
        level: "error",
        keywords: ["api.render.com/deploy/"],
        pattern: /(?<secret>https:\/\/api\.render\.com\/deploy\/srv-[0-9a-z]{16,24}\?key=[\w-]{8,24})(?![\w-])/,
        check: proveBehind("deploy/"),
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Render",
        revoke: "Render > the service > Settings > Deploy Hook > Regenerate hook",
        source: "https://render.com/docs/deploy-hooks"
      },
      {
        id: "netlify-build-hook",
        label: "a Netlify build hook",
        level: "error",
        keywords: ["api.netlify.com/build_hooks/"],
        pattern: /(?<secret>https:\/\/api\.netlify\.com\/build_hooks\/[0-9a-f]{24})(?![\w-])/,
        check: proveBehind("build_hooks/"),
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Netlify",
        revoke: "Netlify > the site > Build & deploy > Build hooks > Delete",
        source: "https://docs.netlify.com/build/configure-builds/build-hooks/"
      }
    ];
  }
});

// src/rules/developer-tools.ts
var developer_tools_exports = {};
__export(developer_tools_exports, {
  developerToolRules: () => developerToolRules
});
var developerToolRules;
var init_developer_tools = __esm({
  "src/rules/developer-tools.ts"() {
    "use strict";
    init_crc_tails();
    init_prefixed_tokens();
    init_value_shape();
    developerToolRules = [
      ...createTokenRules([
        [
          "jsr",
          "JSR",
          "personal-access-token",
          "jsrp_",
          base622(35),
          "https://github.com/jsr-io/jsr",
          { tail: { ...crcBase62, whole: true }, revoke: "https://jsr.io/account/tokens" }
        ],
        [
          "jsr",
          "JSR",
          "device-token",
          "jsrd_",
          base622(35),
          "https://github.com/jsr-io/jsr",
          { tail: { ...crcBase62, whole: true }, revoke: "https://jsr.io/account/tokens" }
        ],
        [
          "jsr",
          "JSR",
          "session-token",
          "jsrw_",
          base622(35),
          "https://github.com/jsr-io/jsr",
          { tail: { ...crcBase62, whole: true } }
        ],
        [
          "materialize",
          "Materialize",
          "app-password",
          "mzp_",
          `${hex(64)}|${base64url(43)}|${uuid}${uuid}`,
          "https://dev.materialize.com/api/rust/mz_frontegg_auth/struct.AppPassword.html"
        ],
        [
          "gitbook",
          "GitBook",
          "api-token",
          "gb_api_",
          base622(32, 48),
          "https://gitbook.com/docs/developers/gitbook-api/authentication",
          { unconfirmed: true }
        ],
        [
          "firehydrant",
          "FireHydrant",
          "bot-token",
          "fhb-",
          hex(32),
          "https://docs.firehydrant.com/reference/authentication",
          { unconfirmed: true }
        ],
        [
          "deepsource",
          "DeepSource",
          "personal-access-token",
          "dsp_",
          hex(40),
          "https://docs.deepsource.com/docs/developers/api",
          { exact: true }
        ],
        [
          "zenhub",
          "ZenHub",
          "prefixed-api-key",
          "zh_",
          hex(64),
          "https://developers.zenhub.com/graphql-api-docs/getting-started",
          { exact: true }
        ],
        [
          "bitrise",
          "Bitrise",
          "workspace-api-token",
          "bitwat_",
          base64url(32, 120),
          "https://docs.bitrise.io/en/bitrise-platform/workspaces/workspace-api-token.html",
          { unconfirmed: true }
        ],
        ["arcjet", "Arcjet", "api-key", "ajkey_", lower(26), "https://docs.arcjet.com/environment"],
        [
          "artifactory",
          "JFrog Artifactory",
          "api-key",
          "AKCp",
          base622(69),
          "https://jfrog.com/help/r/jfrog-platform-administration-documentation/jfrog-api-key"
        ],
        [
          "artifactory",
          "JFrog Artifactory",
          "reference-token",
          "cmVmdGtuOjAx",
          base622(52),
          "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-tokens"
        ],
        ["axiom", "Axiom", "api-token", "xaat-", uuid, "https://axiom.co/docs/reference/tokens"],
        ["axiom", "Axiom", "personal-access-token", "xapt-", uuid, "https://axiom.co/docs/reference/tokens"],
        [
          "blockprotocol",
          "Block Protocol",
          "api-key",
          "b10ck5.",
          `[0-9a-f]{32}\\.${uuid}`,
          "https://blockprotocol.org/docs/hub"
        ],
        [
          "circleci",
          "CircleCI",
          "personal-token",
          "CCIPAT_",
          "[0-9A-Za-z]{20,24}_[0-9a-f]{40}",
          "https://circleci.com/changelog/new-format-for-api-access-tokens/",
          { revoke: "https://app.circleci.com/settings/user/tokens" }
        ],
        [
          "circleci",
          "CircleCI",
          "project-token",
          "CCIPRJ_",
          "[0-9A-Za-z]{20,24}_[0-9a-f]{40}",
          "https://circleci.com/changelog/new-format-for-api-access-tokens/"
        ],
        [
          "clojars",
          "Clojars",
          "deploy-token",
          "CLOJARS_",
          lower(60),
          "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
          { revoke: "https://clojars.org/tokens" }
        ],
        [
          "configcat",
          "ConfigCat",
          "sdk-key",
          "configcat-sdk-1/",
          "[\\w-]{22}/[\\w-]{22}",
          "https://configcat.com/docs/sdk-reference/overview/",
          { level: "warning" }
        ],
        [
          "convex",
          "Convex",
          "deploy-key",
          "prod:",
          "[a-z0-9-]{6,40}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/production/hosting/",
          { label: "a Convex production deploy key" }
        ],
        [
          "convex",
          "Convex",
          "preview-deploy-key",
          "preview:",
          "[\\w:.-]{6,60}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/production/hosting/preview-deployments"
        ],
        [
          "convex",
          "Convex",
          "dev-deploy-key",
          "dev:",
          "[a-z0-9-]{6,40}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/cli"
        ],
        [
          "convex",
          "Convex",
          "project-key",
          "project:",
          "[\\w:.-]{6,60}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/cli"
        ],
        [
          "crates-io",
          "crates.io",
          "api-token",
          "cio",
          base622(32),
          "https://doc.rust-lang.org/cargo/reference/publishing.html",
          { revoke: "https://crates.io/settings/tokens" }
        ],
        [
          "defined-networking",
          "Defined Networking",
          "api-token",
          "dnkey-",
          "[\\w=-]{26}-[\\w=-]{52}",
          "https://docs.defined.net/guides/automating-host-creation/"
        ],
        [
          "dependency-track",
          "Dependency-Track",
          "api-key",
          "odt_",
          "[0-9A-Za-z]{8}_[0-9A-Za-z]{32}|[0-9A-Za-z]{32,64}",
          "https://docs.dependencytrack.org/integrations/rest-api/"
        ],
        [
          "devcycle",
          "DevCycle",
          "server-sdk-key",
          "dvc_server_",
          "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
          "https://docs.devcycle.com/platform/feature-flags/targeting/keys"
        ],
        [
          "devcycle",
          "DevCycle",
          "client-sdk-key",
          "dvc_client_",
          "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
          "https://docs.devcycle.com/platform/feature-flags/targeting/keys",
          { level: "note" }
        ],
        [
          "devcycle",
          "DevCycle",
          "mobile-sdk-key",
          "dvc_mobile_",
          "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
          "https://docs.devcycle.com/platform/feature-flags/targeting/keys",
          { level: "note" }
        ],
        [
          "dryrun-security",
          "DryRun Security",
          "api-key",
          "dryrunsec_",
          base622(32),
          "https://docs.dryrun.security/",
          { loose: true }
        ],
        ["endor-labs", "Endor Labs", "api-key", "endr+", base622(16), "https://docs.endorlabs.com/rest-api/authentication/"],
        [
          "endor-labs",
          "Endor Labs",
          "api-secret",
          "endr_",
          base622(16, 40),
          "https://docs.endorlabs.com/rest-api/authentication/",
          { loose: true }
        ],
        [
          "frameio",
          "Frame.io",
          "developer-token",
          "fio-u-",
          "[\\w=-]{64}",
          "https://developer.frame.io/docs/getting-started/authentication"
        ],
        [
          "guardsquare",
          "Guardsquare AppSweep",
          "api-key",
          "gs_appsweep_",
          base64url(24, 48),
          "https://help.guardsquare.com/appsweep"
        ],
        ["hex", "Hex", "workspace-token", "hxtw_", hex(96), "https://learn.hex.tech/docs/api/api-overview"],
        ["hex", "Hex", "personal-token", "hxtp_", hex(96), "https://learn.hex.tech/docs/api/api-overview"],
        ["hop", "Hop", "project-token", "ptk_", base64url(40, 80), "https://docs.hop.io/", { loose: true }],
        ["hop", "Hop", "personal-access-token", "hop_pat_", base64url(20, 50), "https://docs.hop.io/"],
        [
          "inngest",
          "Inngest",
          "signing-key",
          "signkey-",
          "(?:prod|test|branch|[a-z0-9]{2,16})-[0-9a-f]{64}",
          "https://www.inngest.com/docs/platform/signing-keys"
        ],
        [
          "ionic",
          "Ionic",
          "personal-access-token",
          "ion_",
          base622(42),
          "https://ionic.io/docs/appflow/cli/overview",
          { keywords: ['"ion_', "'ion_", "=ion_", " ion_", ":ion_", ">ion_", "ionic"] }
        ],
        [
          "iterative",
          "DVC Studio",
          "access-token",
          "isat_",
          "[\\w-]{36}",
          "https://dvc.org/doc/studio/user-guide/account-management"
        ],
        [
          "launchdarkly",
          "LaunchDarkly",
          "api-token",
          "api-",
          uuid,
          "https://launchdarkly.com/docs/home/account/api",
          { revoke: "https://app.launchdarkly.com/settings/authorization" }
        ],
        [
          "launchdarkly",
          "LaunchDarkly",
          "sdk-key",
          "sdk-",
          uuid,
          "https://launchdarkly.com/docs/home/account/environment/keys"
        ],
        [
          "launchdarkly",
          "LaunchDarkly",
          "mobile-key",
          "mob-",
          uuid,
          "https://launchdarkly.com/docs/home/account/environment/keys",
          { level: "warning" }
        ],
        [
          "lichess",
          "Lichess",
          "api-token",
          "lip_",
          "\\w{20,34}",
          "https://lichess.org/api#section/Introduction/Authentication",
          { revoke: "https://lichess.org/account/oauth/token" }
        ],
        [
          "mergify",
          "Mergify",
          "application-key",
          "mergify_application_key_",
          base64url(40, 200),
          "https://docs.mergify.com/api/usage/"
        ],
        ["mintlify", "Mintlify", "api-key", "mint_", "\\w{24,48}", "https://mintlify.com/docs/api-reference/introduction"],
        [
          "openvsx",
          "Open VSX",
          "access-token",
          "ovsxat_",
          uuid,
          "https://github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions"
        ],
        [
          "openvsx",
          "Open VSX",
          "personal-token",
          "ovsxp_",
          uuid,
          "https://github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions"
        ],
        ["packagist", "Packagist", "api-key", "packagist_ack_", hex(28, 32), "https://packagist.com/docs/api"],
        ["packagist", "Packagist", "api-secret", "packagist_acs_", hex(64, 96), "https://packagist.com/docs/api"],
        [
          "packagist",
          "Packagist",
          "organization-read-token",
          "packagist_ort_",
          hex(68),
          "https://packagist.com/docs/composer-authentication"
        ],
        [
          "packagist",
          "Packagist",
          "organization-update-token",
          "packagist_out_",
          hex(68),
          "https://packagist.com/docs/composer-authentication"
        ],
        [
          "packagist",
          "Packagist",
          "user-update-token",
          "packagist_uut_",
          hex(68),
          "https://packagist.com/docs/composer-authentication"
        ],
        [
          "packagist",
          "Packagist",
          "conductor-update-token",
          "packagist_cut_",
          hex(68),
          "https://packagist.com/docs/conductor"
        ],
        [
          "prefect",
          "Prefect",
          "user-api-key",
          "pnu_",
          base622(36),
          "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
          { revoke: "https://app.prefect.cloud/my/api-keys", tail: crcBase62SmallFirst }
        ],
        [
          "prefect",
          "Prefect",
          "service-account-key",
          "pnb_",
          base622(36),
          "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts",
          { tail: crcBase62SmallFirst }
        ],
        [
          "pypi",
          "PyPI",
          "upload-token",
          "pypi-",
          "AgEIcHlwaS5vcmc[\\w-]{50,1000}",
          "https://pypi.org/help/#apitoken",
          { revoke: "https://pypi.org/manage/account/#api-tokens", reach: [32, 1100], keywords: ["pypi-ageichlwas5vcmc"] }
        ],
        [
          "pypi",
          "PyPI",
          "test-upload-token",
          "pypi-",
          "AgENdGVzdC5weXBpLm9yZw[\\w-]{50,1000}",
          "https://test.pypi.org/help/#apitoken",
          {
            revoke: "https://test.pypi.org/manage/account/#api-tokens",
            reach: [32, 1100],
            keywords: ["pypi-agendgvzdc5wexbplm9yzw"]
          }
        ],
        ["readme", "ReadMe", "api-key", "rdme_", lower(70), "https://docs.readme.com/main/reference/authentication"],
        [
          "riot-games",
          "Riot Games",
          "api-key",
          "RGAPI-",
          "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
          "https://developer.riotgames.com/docs/portal"
        ],
        [
          "rubygems",
          "RubyGems",
          "api-key",
          "rubygems_",
          hex(48),
          "https://guides.rubygems.org/api-key-scopes/",
          { revoke: "https://rubygems.org/profile/api_keys" }
        ],
        [
          "settlemint",
          "SettleMint",
          "application-access-token",
          "sm_aat_",
          base622(16),
          "https://console.settlemint.com/documentation/"
        ],
        [
          "settlemint",
          "SettleMint",
          "personal-access-token",
          "sm_pat_",
          base622(16),
          "https://console.settlemint.com/documentation/"
        ],
        [
          "settlemint",
          "SettleMint",
          "service-access-token",
          "sm_sat_",
          base622(16),
          "https://console.settlemint.com/documentation/"
        ],
        [
          "shortcut",
          "Shortcut",
          "api-token",
          "sct_",
          "(?:r|w|rw|ro)[a-z]{0,2}_[\\w-]{80,240}",
          "https://developer.shortcut.com/api/rest/v3",
          { reach: [32, 300] }
        ],
        [
          "snyk",
          "Snyk",
          "access-token",
          "snyk_uat.",
          "[\\w.-]{24,160}",
          "https://docs.snyk.io/snyk-api/authentication-for-api",
          { revoke: "https://app.snyk.io/account" }
        ],
        [
          "snyk",
          "Snyk",
          "service-account-token",
          "snyk_sat.",
          "[\\w.-]{24,160}",
          "https://docs.snyk.io/snyk-api/authentication-for-api"
        ],
        ["stackhawk", "StackHawk", "api-key", "hawk.", "[\\w-]{20}\\.[\\w-]{20}", "https://docs.stackhawk.com/hawkscan/"],
        [
          "statsig",
          "Statsig",
          "server-secret-key",
          "secret-",
          "(?!live-|test-)[0-9A-Za-z]{40,48}",
          "https://docs.statsig.com/access-management/api-keys"
        ],
        [
          "statsig",
          "Statsig",
          "console-key",
          "console-",
          base622(40, 48),
          "https://docs.statsig.com/access-management/api-keys"
        ],
        [
          "testkube",
          "Testkube",
          "api-key",
          "tkcapi_",
          base622(30, 64),
          "https://docs.testkube.io/testkube-pro/articles/api-token-management"
        ],
        ["thunderstore", "Thunderstore", "api-token", "tss_", base622(32, 40), "https://thunderstore.io/"],
        [
          "tolgee",
          "Tolgee",
          "project-api-key",
          "tgpak_",
          lower(40, 66),
          "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens"
        ],
        [
          "tolgee",
          "Tolgee",
          "personal-access-token",
          "tgpat_",
          lower(40, 66),
          "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens"
        ],
        [
          "dbt",
          "dbt",
          "personal-access-token",
          "dbtu_",
          base64url(50),
          "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens"
        ],
        [
          "dbt",
          "dbt",
          "service-token",
          "dbtc_",
          base64url(40, 60),
          "https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens"
        ],
        ["trigger-dev", "Trigger.dev", "secret-key", "tr_prod_", base622(20, 24), "https://trigger.dev/docs/apikeys"],
        ["trigger-dev", "Trigger.dev", "dev-secret-key", "tr_dev_", base622(20, 24), "https://trigger.dev/docs/apikeys"],
        ["trigger-dev", "Trigger.dev", "staging-secret-key", "tr_stg_", base622(20, 24), "https://trigger.dev/docs/apikeys"],
        [
          "trigger-dev",
          "Trigger.dev",
          "personal-access-token",
          "tr_pat_",
          base622(20, 40),
          "https://trigger.dev/docs/apikeys"
        ],
        [
          "unkey",
          "Unkey",
          "root-key",
          "unkey_",
          base622(20, 32),
          "https://www.unkey.com/docs/security/root-keys",
          { revoke: "https://app.unkey.com/settings/root-keys" }
        ],
        [
          "wakatime",
          "WakaTime",
          "api-key",
          "waka_",
          uuid,
          "https://wakatime.com/api-key",
          { revoke: "https://wakatime.com/settings/account" }
        ],
        [
          "warpstream",
          "WarpStream",
          "agent-key",
          "aks_",
          hex(64),
          "https://docs.warpstream.com/warpstream/reference/api-reference"
        ],
        [
          "zuplo",
          "Zuplo",
          "api-key",
          "zpka_",
          "[0-9a-z]{32}_[0-9a-f]{8}",
          "https://zuplo.com/docs/articles/api-key-management",
          { tail: crcHex }
        ],
        [
          "cfx-re",
          "Cfx.re",
          "server-key",
          "cfxk_",
          "[0-9A-Za-z]{18,24}_[0-9A-Za-z]{4,8}",
          "https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/",
          { revoke: "https://portal.cfx.re/servers/registration-keys" }
        ],
        [
          "permit-io",
          "Permit.io",
          "api-key",
          "permit_key_",
          base622(84, 88),
          "https://docs.permit.io/overview/use-the-permit-api-key-and-test-the-sdk"
        ],
        ["xata", "Xata", "api-key", "xau_", base622(32, 40), "https://xata.io/docs/concepts/api-keys"],
        [
          "gitpod",
          "Gitpod",
          "access-token",
          "gitpod_pat_",
          "[\\w.-]{40,140}",
          "https://www.gitpod.io/docs/configure/user-settings/access-tokens"
        ],
        ["depot", "Depot", "token", "depot_project_", hex(64), "https://depot.dev/docs/cli/authentication"],
        ["depot", "Depot", "organization-token", "depot_org_", hex(64), "https://depot.dev/docs/cli/authentication"],
        [
          "ory",
          "Ory",
          "api-key",
          "ory_apikey_",
          base64url(24, 48),
          "https://www.ory.sh/docs/concepts/personal-access-token"
        ],
        [
          "ory",
          "Ory",
          "personal-access-token",
          "ory_pat_",
          base64url(24, 48),
          "https://www.ory.sh/docs/concepts/personal-access-token"
        ],
        [
          "ory",
          "Ory",
          "workspace-api-key",
          "ory_wak_",
          base64url(24, 48),
          "https://www.ory.sh/docs/concepts/personal-access-token"
        ],
        [
          "ory",
          "Ory",
          "session-token",
          "ory_st_",
          base64url(24, 48),
          "https://www.ory.sh/docs/identities/sign-in/check-session"
        ],
        ["ory", "Ory", "oauth-access-token", "ory_at_", "[\\w.-]{24,100}", "https://www.ory.sh/docs/oauth2-oidc/"],
        ["ory", "Ory", "oauth-refresh-token", "ory_rt_", "[\\w.-]{24,100}", "https://www.ory.sh/docs/oauth2-oidc/"],
        [
          "ory",
          "Ory",
          "oauth-authorization-code",
          "ory_ac_",
          "[\\w.-]{24,100}",
          "https://www.ory.sh/docs/oauth2-oidc/",
          { level: "warning" }
        ],
        [
          "intra42",
          "Intra 42",
          "client-secret",
          "s-s4t2ud-",
          hex(64),
          "https://api.intra.42.fr/apidoc/guides/getting_started"
        ],
        [
          "intra42",
          "Intra 42",
          "application-secret",
          "s-s4t2af-",
          hex(64),
          "https://api.intra.42.fr/apidoc/guides/getting_started"
        ],
        [
          "authress",
          "Authress",
          "service-client-key",
          "sc_",
          "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "authress",
          "Authress",
          "external-key",
          "ext_",
          "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/",
          { keywords: ['"ext_', "'ext_", "=ext_", " ext_", ":ext_", ">ext_"] }
        ],
        [
          "authress",
          "Authress",
          "access-key",
          "scauth_",
          "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "authress",
          "Authress",
          "client-key",
          "authress_",
          "[0-9A-Za-z]{5,30}\\.[0-9A-Za-z]{4,6}\\.acc[_-][0-9A-Za-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "workato",
          "Workato",
          "api-token",
          "wrka",
          "(?:[a-z]{2})?-[\\w.-]{90,700}",
          "https://docs.workato.com/workato-api.html",
          { reach: [32, 800] }
        ],
        [
          "elastic",
          "Elastic Cloud",
          "api-key",
          "essu_",
          "[\\w+/-]{56,120}={0,2}",
          "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
          { revoke: "https://cloud.elastic.co/account/keys" }
        ],
        [
          "octopus-deploy",
          "Octopus Deploy",
          "api-key",
          "API-",
          upper(25, 36),
          "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
        ]
      ])
    ];
  }
});

// src/rules/digitalocean.ts
var digitalocean_exports = {};
__export(digitalocean_exports, {
  digitaloceanRules: () => digitaloceanRules
});
var digitaloceanRules;
var init_digitalocean = __esm({
  "src/rules/digitalocean.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    digitaloceanRules = [
      ...createPrefixedRules(
        {
          id: "digitalocean",
          name: "DigitalOcean",
          source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
          revoke: "https://cloud.digitalocean.com/account/api/tokens"
        },
        [
          { kind: "personal-access-token", prefix: "dop_v1_", body: hex(64) },
          { kind: "oauth-token", prefix: "doo_v1_", body: hex(64) },
          { kind: "refresh-token", prefix: "dor_v1_", body: hex(64) },
          { kind: "model-access-key", prefix: "sk-do-v1-", body: base64url(32, 100), unconfirmed: true }
        ]
      ),
      ...createKeywordRules([
        [
          "digitalocean",
          "DigitalOcean",
          "digital ocean|do_api|do_token|spaces",
          "DO(?:00|80)[0-9A-Z]{16}",
          "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
          { kind: "spaces-access-key", level: "warning" }
        ],
        [
          "digitalocean",
          "DigitalOcean",
          "digital ocean",
          base64url(64),
          "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
          { kind: "access-token" }
        ]
      ])
    ];
  }
});

// src/rules/discord.ts
var discord_exports = {};
__export(discord_exports, {
  discordRules: () => discordRules
});
var checkBotToken, discordRules;
var init_discord = __esm({
  "src/rules/discord.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkBotToken = (value2) => /^\d{16,20}$/.test(Buffer.from(value2.split(".")[0], "base64").toString("latin1")) ? "valid" : "invalid";
    discordRules = [
      {
        id: "discord-bot-token",
        label: "a Discord bot token",
        level: "error",
        keywords: ["discord", "bot_token", "bottoken", "bot.run", ".login(", "apikey"],
        pattern: /(?<![\w-])(?<secret>[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![\w-])/,
        check: checkBotToken,
        highEntropy: true,
        credential: "provider-token",
        provider: "Discord",
        revoke: "https://discord.com/developers/applications",
        source: "https://discord.com/developers/docs/reference#authentication"
      },
      {
        id: "discord-webhook",
        label: "a Discord webhook",
        level: "error",
        keywords: ["/api/webhooks/"],
        pattern: /(?<secret>https?:\/\/(?:[a-z]{2,10}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,84})(?![\w-])/,
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Discord",
        revoke: "https://support.discord.com/hc/articles/228383668",
        source: "https://discord.com/developers/docs/resources/webhook"
      },
      ...createPrefixedRules(
        {
          id: "discord",
          name: "Discord",
          source: "https://discord.com/developers/docs/reference#authentication",
          revoke: "https://discord.com/settings"
        },
        [{ kind: "mfa-token", prefix: "mfa.", body: base64url(48, 96) }]
      ),
      ...createKeywordRules([
        [
          "discord",
          "Discord",
          "discord",
          "[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}",
          "https://discord.com/developers/docs/reference#authentication",
          { kind: "bot-token-near-name", revoke: "https://discord.com/developers/applications" }
        ],
        [
          "discord",
          "Discord",
          "discord",
          base64url(32),
          "https://discord.com/developers/docs/topics/oauth2",
          { kind: "client-secret", near: /secret|token|key/i, revoke: "https://discord.com/developers/applications" }
        ],
        [
          "discord",
          "Discord",
          "discord",
          hex(64),
          "https://discord.com/developers/docs/interactions/overview",
          { kind: "public-key-or-token", near: /token|secret|bot/i }
        ]
      ])
    ];
  }
});

// src/rules/docker.ts
var docker_exports = {};
__export(docker_exports, {
  dockerRules: () => dockerRules
});
var dockerRules;
var init_docker = __esm({
  "src/rules/docker.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    dockerRules = createPrefixedRules(
      {
        id: "docker",
        name: "Docker",
        source: "https://docs.docker.com/security/access-tokens/",
        revoke: "https://app.docker.com/settings/personal-access-tokens"
      },
      [
        { kind: "personal-access-token", prefix: "dckr_pat_", body: base64url(27) },
        { kind: "organization-access-token", prefix: "dckr_oat_", body: base64url(32) },
        { kind: "swarm-join-token", prefix: "SWMTKN-1-", body: "[0-9a-z]{48,52}-[0-9a-z]{24,26}", own: true },
        { kind: "swarm-unlock-key", prefix: "SWMKEY-1-", body: base64(38, 44), own: true }
      ]
    );
  }
});

// src/rules/docker-config.ts
var docker_config_exports = {};
__export(docker_config_exports, {
  dockerConfigRules: () => dockerConfigRules
});
var dockerConfigRules;
var init_docker_config = __esm({
  "src/rules/docker-config.ts"() {
    "use strict";
    init_logins();
    dockerConfigRules = [
      {
        id: "docker-registry-auth",
        label: "a Docker registry login",
        level: "error",
        keywords: ['"auth"', '\\"auth\\"'],
        pattern: /\\?"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[0-9A-Za-z+/]{10,400}={0,2})\\?"/,
        reach: [16, 480],
        check: proveLogin,
        fixture: true,
        highEntropy: false,
        credential: "provider-token",
        provider: "Docker",
        revoke: "https://app.docker.com/settings/personal-access-tokens",
        source: "https://docs.docker.com/reference/cli/docker/login/"
      }
    ];
  }
});

// src/rules/doppler.ts
var doppler_exports = {};
__export(doppler_exports, {
  dopplerRules: () => dopplerRules
});
var dopplerRules;
var init_doppler = __esm({
  "src/rules/doppler.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    dopplerRules = createPrefixedRules(
      {
        id: "doppler",
        name: "Doppler",
        source: "https://docs.doppler.com/reference/auth-token-formats",
        revoke: "https://dashboard.doppler.com/"
      },
      [
        { kind: "personal-token", prefix: "dp.pt.", body: base622(40, 44) },
        { kind: "service-token", prefix: "dp.st.", body: "(?:[a-z0-9_-]{2,35}\\.)?[0-9A-Za-z]{40,44}" },
        { kind: "cli-token", prefix: "dp.ct.", body: base622(40, 44) },
        { kind: "scim-token", prefix: "dp.scim.", body: base622(40, 44) },
        { kind: "audit-token", prefix: "dp.audit.", body: base622(40, 44) },
        { kind: "service-account-token", prefix: "dp.sa.", body: base622(40, 44) },
        { kind: "service-account-identity-token", prefix: "dp.said.", body: base622(40, 44) }
      ]
    );
  }
});

// src/rules/dropbox.ts
var dropbox_exports = {};
__export(dropbox_exports, {
  dropboxRules: () => dropboxRules
});
var dropboxRules;
var init_dropbox = __esm({
  "src/rules/dropbox.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    dropboxRules = [
      ...createPrefixedRules(
        {
          id: "dropbox",
          name: "Dropbox",
          source: "https://developers.dropbox.com/oauth-guide",
          revoke: "https://www.dropbox.com/account/connected_apps"
        },
        [{ kind: "short-lived-token", prefix: "sl.", body: "(?:u\\.)?[\\w-]{120,1400}", reach: [32, 1500] }]
      ),
      ...createKeywordRules([
        [
          "dropbox",
          "Dropbox",
          "",
          base64url(64),
          "https://developers.dropbox.com/oauth-guide",
          { kind: "long-lived-token" }
        ],
        [
          "dropbox",
          "Dropbox",
          "",
          "[\\w-]{11}AAAAAAAAAA[\\w=-]{43}",
          "https://developers.dropbox.com/oauth-guide",
          { kind: "access-token", check: (value2) => hasRandomLook(value2.slice(21)) }
        ],
        [
          "dropbox",
          "Dropbox",
          "",
          lower(15),
          "https://www.dropbox.com/developers/apps",
          { kind: "app-secret", near: /secret|key|token/i }
        ]
      ])
    ];
  }
});

// src/rules/dynatrace.ts
var dynatrace_exports = {};
__export(dynatrace_exports, {
  dynatraceRules: () => dynatraceRules
});
var dynatraceRules;
var init_dynatrace = __esm({
  "src/rules/dynatrace.ts"() {
    "use strict";
    init_prefixed_tokens();
    dynatraceRules = createPrefixedRules(
      {
        id: "dynatrace",
        name: "Dynatrace",
        source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
        revoke: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
      },
      [
        { kind: "api-token", prefix: "dt0c01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "platform-token", prefix: "dt0s16.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "oauth-client-secret", prefix: "dt0s02.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "scim-token", prefix: "dt0s01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "token", prefix: "dt0", body: "[a-z]\\d{2}\\.[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" }
      ]
    );
  }
});

// src/rules/easypost.ts
var easypost_exports = {};
__export(easypost_exports, {
  easypostRules: () => easypostRules
});
var easypostRules;
var init_easypost = __esm({
  "src/rules/easypost.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    easypostRules = createPrefixedRules(
      {
        id: "easypost",
        name: "EasyPost",
        source: "https://docs.easypost.com/docs/authentication",
        revoke: "https://www.easypost.com/account/api-keys"
      },
      [
        { kind: "api-key", prefix: "EZAK", body: base622(54) },
        { kind: "test-api-key", prefix: "EZTK", body: base622(54), level: "warning" }
      ]
    );
  }
});

// src/rules/figma.ts
var figma_exports = {};
__export(figma_exports, {
  figmaRules: () => figmaRules
});
var figmaRules;
var init_figma = __esm({
  "src/rules/figma.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    figmaRules = [
      ...createPrefixedRules(
        {
          id: "figma",
          name: "Figma",
          source: "https://www.figma.com/developers/api#access-tokens",
          revoke: "https://www.figma.com/settings"
        },
        [
          { kind: "personal-access-token", prefix: "figd_", body: "[\\w=-]{38,44}" },
          { kind: "oauth-token", prefix: "figu_", body: "[\\w=-]{38,44}" },
          { kind: "oauth-refresh-token", prefix: "figur_", body: "[\\w=-]{38,44}" },
          { kind: "refresh-token", prefix: "figr_", body: "[\\w=-]{38,44}" },
          { kind: "plan-access-token", prefix: "figp_", body: "[\\w=-]{38,44}" },
          { kind: "organization-token", prefix: "figo_", body: "[\\w=-]{38,44}" }
        ]
      ),
      ...createKeywordRules([
        [
          "figma",
          "Figma",
          "",
          "[0-9a-fA-F]{4}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
          "https://www.figma.com/developers/api#access-tokens",
          { kind: "access-token-old", near: /token|key|secret|auth/i }
        ],
        [
          "figma",
          "Figma",
          "",
          "\\d{5,6}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          "https://www.figma.com/developers/api#access-tokens",
          { kind: "access-token", near: /token|key|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/finance-data-providers.ts
var finance_data_providers_exports = {};
__export(finance_data_providers_exports, {
  financeDataProviderRules: () => financeDataProviderRules
});
var financeDataProviderRules;
var init_finance_data_providers = __esm({
  "src/rules/finance-data-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    financeDataProviderRules = [
      ...createTokenRules([
        [
          "dynamic",
          "Dynamic",
          "api-token",
          "dyn_",
          base622(56),
          "https://www.dynamic.xyz/docs/api-reference",
          { revoke: "https://app.dynamic.xyz/dashboard/developer/api" }
        ],
        ["alchemy", "Alchemy", "access-key", "alcht_", base622(30), "https://www.alchemy.com/docs/"],
        [
          "coingecko",
          "CoinGecko",
          "prefixed-api-key",
          "CG-",
          base622(24),
          "https://docs.coingecko.com/reference/authentication",
          { exact: true }
        ],
        [
          "confluent",
          "Confluent Cloud",
          "api-secret",
          "cflt",
          "[0-9A-Za-z+/]{60}",
          "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
          { revoke: "https://confluent.cloud/settings/api-keys" }
        ],
        [
          "datastax",
          "DataStax Astra",
          "application-token",
          "AstraCS:",
          "[0-9A-Za-z]{20,48}(?::[0-9a-f]{40,64})?",
          "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
          { revoke: "https://astra.datastax.com/settings/tokens" }
        ],
        [
          "cockroach-cloud",
          "CockroachDB Cloud",
          "api-key",
          "CCDB1_",
          "\\w{22}_\\w{36,44}",
          "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"
        ],
        [
          "mongodb-atlas",
          "MongoDB Atlas",
          "service-account-secret",
          "mdb_sa_sk_",
          base64url(30, 50),
          "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
          { revoke: "https://cloud.mongodb.com/" }
        ],
        [
          "mongodb-atlas",
          "MongoDB Atlas",
          "service-account-id",
          "mdb_sa_id_",
          hex(24),
          "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
          { level: "note" }
        ],
        [
          "planetscale",
          "PlanetScale",
          "service-token",
          "pscale_tkn_",
          "[\\w.=-]{32,64}",
          "https://planetscale.com/docs/concepts/service-tokens",
          { revoke: "https://app.planetscale.com/" }
        ],
        [
          "planetscale",
          "PlanetScale",
          "password",
          "pscale_pw_",
          "[\\w.=-]{32,64}",
          "https://planetscale.com/docs/concepts/connection-strings"
        ],
        [
          "planetscale",
          "PlanetScale",
          "oauth-token",
          "pscale_oauth_",
          "[\\w.=-]{32,64}",
          "https://planetscale.com/docs/concepts/service-tokens"
        ],
        [
          "planetscale",
          "PlanetScale",
          "app-secret",
          "pscale_app_",
          "[\\w.=-]{32,64}",
          "https://planetscale.com/docs/api/planetscale-api-oauth-applications"
        ],
        [
          "supabase",
          "Supabase",
          "access-token",
          "sbp_",
          "(?:oauth_|v0_)?[0-9a-f]{40}",
          "https://supabase.com/docs/reference/api/introduction",
          { revoke: "https://supabase.com/dashboard/account/tokens" }
        ],
        [
          "supabase",
          "Supabase",
          "secret-key",
          "sb_secret_",
          base64url(20, 48),
          "https://supabase.com/docs/guides/api/api-keys",
          { revoke: "https://supabase.com/dashboard/project/_/settings/api-keys" }
        ],
        [
          "supabase",
          "Supabase",
          "publishable-key",
          "sb_publishable_",
          base64url(20, 48),
          "https://supabase.com/docs/guides/api/api-keys",
          { level: "note" }
        ],
        [
          "pubnub",
          "PubNub",
          "publish-key",
          "pub-c-",
          uuid,
          "https://www.pubnub.com/docs/general/setup/account-setup",
          { level: "warning" }
        ],
        [
          "pubnub",
          "PubNub",
          "subscribe-key",
          "sub-c-",
          uuid,
          "https://www.pubnub.com/docs/general/setup/account-setup",
          { level: "note" }
        ],
        [
          "iex-cloud",
          "IEX Cloud",
          "secret-token",
          "sk_",
          "(?!live_|test_|prod)[0-9a-f]{32}",
          "https://iexcloud.io/docs/",
          {
            keywords: ["iexcloud", "iex_", "iex-", "cloud.iexapis.com"],
            level: "note",
            label: "an IEX Cloud secret token (the service ended in 2024)"
          }
        ],
        [
          "alpaca",
          "Alpaca",
          "paper-key-id",
          "PK",
          upper(18),
          "https://docs.alpaca.markets/docs/authentication",
          { keywords: ["alpaca", "apca"], level: "note" }
        ]
      ]),
      ...createKeywordRules([
        [
          "confluent",
          "Confluent",
          "confluent",
          "[0-9A-Za-z+/]{64}",
          "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
          { kind: "secret-key" }
        ],
        [
          "confluent",
          "Confluent",
          "confluent",
          upper(16) + "|" + lower(16),
          "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
          { kind: "api-key" }
        ],
        [
          "couchbase",
          "Couchbase Capella",
          "couchbase|capella",
          "[0-9A-Za-z+/!@#^]{64,86}={0,2}",
          "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
          { kind: "api-secret" }
        ],
        [
          "influxdb",
          "InfluxDB",
          "influx db|influx",
          "[\\w-]{86}==",
          "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
          { kind: "api-token" }
        ],
        [
          "mongodb-atlas",
          "MongoDB Atlas",
          "mongodb atlas|atlas|mongodb",
          uuid,
          "https://www.mongodb.com/docs/atlas/configure-api-access/",
          { kind: "private-key", near: /private[-_ .]?key|api[-_ ]?key/i }
        ],
        [
          "elastic",
          "Elastic",
          "elastic search|elastic|apikey",
          "[0-9A-Za-z+/]{58}==|[0-9A-Za-z+/]{59}=",
          "https://www.elastic.co/docs/deploy-manage/api-keys",
          {
            kind: "api-key-basic",
            near: /key|token|secret/i,
            check: (value2) => /^[\w-]{20}:[\w-]{22}$/.test(Buffer.from(value2, "base64").toString("latin1"))
          }
        ],
        [
          "upstash",
          "Upstash",
          "upstash",
          "A[\\w-]{32,60}={0,2}|[0-9a-f]{32,33}",
          "https://upstash.com/docs/redis/features/restapi",
          { kind: "redis-token" }
        ],
        [
          "upstash",
          "Upstash",
          "upstash",
          uuid,
          "https://upstash.com/docs/devops/developer-api/authentication",
          { near: /key|token|secret/i }
        ],
        [
          "upstash-kafka",
          "Upstash",
          "upstash|qstash",
          "eyJVc2VySUQi[\\w+/=-]{60,200}|sig_[0-9A-Za-z]{24,32}",
          "https://upstash.com/docs/qstash/howto/signature",
          { kind: "qstash-key", distinct: true }
        ],
        [
          "snowflake",
          "Snowflake",
          "snowflake",
          "ver:\\d-hint:\\d{4,16}-[\\w+/=-]{60,400}",
          "https://docs.snowflake.com/en/user-guide/key-pair-auth",
          { kind: "session-token", distinct: true }
        ],
        [
          "hasura",
          "Hasura",
          "hasura",
          base622(64),
          "https://hasura.io/docs/2.0/auth/authentication/admin-secret-access/",
          { kind: "admin-secret" }
        ],
        [
          "meilisearch",
          "Meilisearch",
          "meili search|meili",
          hex(64) + "|" + base622(20, 44),
          "https://www.meilisearch.com/docs/learn/security/basic_security",
          { kind: "master-key" }
        ],
        [
          "typesense",
          "Typesense",
          "",
          base622(32),
          "https://typesense.org/docs/latest/api/api-keys.html",
          { kind: "api-key" }
        ],
        [
          "qdrant",
          "Qdrant",
          "",
          "[\\w-]{40,120}",
          "https://qdrant.tech/documentation/cloud/authentication/",
          { kind: "api-key", unconfirmed: true }
        ],
        ["weaviate", "Weaviate", "", base622(36, 44), "https://docs.weaviate.io/", { kind: "api-key", unconfirmed: true }],
        ["zilliz", "Zilliz", "", hex(68, 76), "https://docs.zilliz.com/docs/manage-api-keys", { unconfirmed: true }],
        [
          "alchemy",
          "Alchemy",
          "alchemy|alchemyapi.io/v2|g.alchemy.com/v2",
          "alcht_[0-9A-Za-z]{30}|[\\w-]{32}",
          "https://www.alchemy.com/docs/",
          { near: /\/v2\/?$|key|token|secret|auth|alchemy[\w -]{0,16}["']?\s{0,4}[:=]/i }
        ],
        [
          "infura",
          "Infura",
          "infura",
          hex(32),
          "https://docs.metamask.io/services/",
          { near: /\/v3\/|\/ws\/|key|secret|token|project/i, kind: "project-key" }
        ],
        ["blocknative", "Blocknative", "block native", uuid, "https://docs.blocknative.com/", { near: /key|token|=|:/i }],
        [
          "etherscan",
          "Etherscan",
          "ether scan|bscscan|polygonscan|arbiscan|snowtrace|ftmscan|basescan",
          upper(34),
          "https://docs.etherscan.io/getting-started/viewing-api-usage-statistics"
        ],
        [
          "ethplorer",
          "Ethplorer",
          "",
          "EK-[0-9A-Za-z]{5}-[0-9A-Za-z]{7}-[0-9A-Za-z]{5}",
          "https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API",
          { distinct: true }
        ],
        [
          "moralis",
          "Moralis",
          "",
          base622(64) + "|eyJ[\\w-]{20,60}\\.eyJ[\\w-]{80,400}\\.[\\w-]{43}",
          "https://docs.moralis.com/"
        ],
        ["nftport", "NFTPort", "nft port", uuid, "https://docs.nftport.xyz/", { near: /key|token|auth|=|:/i }],
        [
          "pinata",
          "Pinata",
          "pinata",
          hex(64),
          "https://docs.pinata.cloud/account-management/api-keys",
          { kind: "api-secret" }
        ],
        [
          "pinata",
          "Pinata",
          "pinata",
          hex(20),
          "https://docs.pinata.cloud/account-management/api-keys",
          { kind: "api-key", near: /key|token|secret/i }
        ],
        [
          "web3-storage",
          "Web3.Storage",
          "web3 storage",
          "ey[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
          "https://docs.storacha.network/"
        ],
        [
          "nft-storage",
          "NFT.Storage",
          "nft storage",
          "eyJ[\\w-]{20,60}\\.[\\w-]{60,240}\\.[\\w-]{40,50}",
          "https://nft.storage/"
        ],
        [
          "quicknode",
          "QuickNode",
          "quick node|quiknode.pro",
          hex(40),
          "https://www.quicknode.com/docs/",
          { kind: "endpoint-token", near: /\/|token|key/i, inPath: true, unconfirmed: true }
        ],
        [
          "getblock",
          "GetBlock",
          "get block",
          hex(32) + "|" + uuid,
          "https://docs.getblock.io/",
          { kind: "access-token", near: /key|token|secret/i }
        ],
        [
          "tatum",
          "Tatum",
          "tatum io|tatum",
          "t-[0-9a-f]{24}-[0-9a-f]{24}|" + uuid,
          "https://docs.tatum.io/",
          { near: /key|token|secret/i }
        ],
        ["helius", "Helius", "helius", uuid, "https://www.helius.dev/docs", { near: /key|token|secret/i }],
        [
          "thirdweb",
          "thirdweb",
          "third web",
          base64url(86) + "|" + hex(64),
          "https://portal.thirdweb.com/",
          { kind: "secret-key", near: /secret|key/i, unconfirmed: true }
        ],
        [
          "binance",
          "Binance",
          "binance",
          base622(64),
          "https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security"
        ],
        ["bitfinex", "Bitfinex", "bitfinex", base622(43), "https://docs.bitfinex.com/docs/rest-auth"],
        ["bitmex", "BitMEX", "bitmex", base64url(48), "https://www.bitmex.com/app/apiKeysUsage", { kind: "api-secret" }],
        ["bitmex", "BitMEX", "bitmex", base64url(24), "https://www.bitmex.com/app/apiKeysUsage"],
        ["bittrex", "Bittrex", "bittrex", hex(32), "https://bittrex.github.io/", { ended: 2023 }],
        [
          "bybit",
          "Bybit",
          "bybit",
          base622(36),
          "https://bybit-exchange.github.io/docs/v5/guide",
          { kind: "api-secret", near: /secret/i, unconfirmed: true }
        ],
        ["cex-io", "CEX.IO", "cex io|cexio", base622(24, 27), "https://cex.io/rest-api", { kind: "api-key" }],
        [
          "coinapi",
          "CoinAPI",
          "coin api",
          upper(8) + "-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}|" + uuid,
          "https://docs.coinapi.io/authentication",
          { near: /key|token|secret/i }
        ],
        [
          "coinbase",
          "Coinbase",
          "coinbase",
          base622(64) + "|" + base64url(64),
          "https://docs.cdp.coinbase.com/coinbase-app/docs/auth/",
          { kind: "access-token" }
        ],
        [
          "coinbase",
          "Coinbase",
          "coinbase",
          base622(32),
          "https://docs.cdp.coinbase.com/coinbase-app/docs/auth/",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "coinbase",
          "Coinbase",
          "coinbase|gdax",
          "[0-9A-Za-z+/]{86}==",
          "https://docs.cdp.coinbase.com/exchange/docs/",
          { kind: "exchange-secret" }
        ],
        ["coinlayer", "coinlayer", "coin layer", hex(32), "https://coinlayer.com/documentation"],
        ["coinlib", "Coinlib", "coin lib", lower(16), "https://coinlib.io/apidocs"],
        [
          "coinmarketcap",
          "CoinMarketCap",
          "coin market cap|cmc_pro|cmc_api",
          uuid,
          "https://coinmarketcap.com/api/documentation/v1/",
          { near: /key|token|secret/i }
        ],
        [
          "coingecko",
          "CoinGecko",
          "coin gecko",
          "CG-[0-9A-Za-z]{24}",
          "https://docs.coingecko.com/reference/authentication",
          { distinct: true }
        ],
        ["cryptocompare", "CryptoCompare", "crypto compare", hex(64), "https://min-api.cryptocompare.com/documentation"],
        ["bitcoinaverage", "BitcoinAverage", "bitcoin average", base622(43), "https://apiv2.bitcoinaverage.com/"],
        ["glassnode", "Glassnode", "glass node", base622(27), "https://docs.glassnode.com/basic-api/api-key"],
        ["messari", "Messari", "", uuid, "https://docs.messari.io/", { near: /key|token|secret/i, unconfirmed: true }],
        [
          "kraken",
          "Kraken",
          "kraken",
          "[0-9A-Za-z+/]{86}==",
          "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
          { kind: "private-key" }
        ],
        [
          "kraken",
          "Kraken",
          "kraken",
          "[0-9A-Za-z+/]{56}",
          "https://docs.kraken.com/api/docs/guides/spot-rest-auth",
          { kind: "api-key" }
        ],
        [
          "kucoin",
          "KuCoin",
          "ku coin",
          uuid,
          "https://www.kucoin.com/docs-new/authentication",
          { kind: "api-secret", near: /secret/i }
        ],
        ["kucoin", "KuCoin", "ku coin", hex(24), "https://www.kucoin.com/docs-new/authentication"],
        [
          "okx",
          "OKX",
          "okx|okex",
          "[0-9A-F]{32}",
          "https://www.okx.com/docs-v5/en/",
          { kind: "secret-key", near: /secret/i }
        ],
        [
          "gateio",
          "Gate.io",
          "gate io|gateio",
          hex(64),
          "https://www.gate.com/docs/developers/apiv4/",
          { kind: "api-secret", near: /secret/i, unconfirmed: true }
        ],
        [
          "huobi",
          "HTX",
          "huobi|htx",
          "[0-9a-z]{8,10}-[0-9a-z]{8}-[0-9a-z]{8}-[0-9a-z]{5}",
          "https://github.com/alphaex-api/BAPI_Docs_ko/wiki/REST-API-%EC%84%9C%EB%AA%85%EC%9D%B8%EC%A6%9D",
          { kind: "api-secret", unconfirmed: true }
        ],
        [
          "poloniex",
          "Poloniex",
          "",
          "[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}|[0-9a-f]{128}",
          "https://api-docs.poloniex.com/",
          { check: (value2) => hasRandomLook(value2) }
        ],
        [
          "polymarket",
          "Polymarket",
          "polymarket|poly_secret|poly_api",
          "[0-9A-Za-z+/_-]{38,44}={0,2}",
          "https://docs.polymarket.com/developers/CLOB/authentication",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "polymarket",
          "Polymarket",
          "polymarket|poly_passphrase",
          base64url(64),
          "https://docs.polymarket.com/developers/CLOB/authentication",
          { kind: "passphrase", near: /passphrase/i }
        ],
        [
          "polymarket",
          "Polymarket",
          "polymarket|poly_api|poly_key",
          uuid,
          "https://docs.polymarket.com/developers/CLOB/authentication",
          { kind: "api-key", near: /key|token|secret/i }
        ],
        [
          "polymarket",
          "Polymarket",
          "polymarket|poly_private",
          "0x[0-9A-Fa-f]{64}",
          "https://docs.polymarket.com/developers/CLOB/authentication",
          { kind: "private-key", near: /private/i }
        ],
        ["worldcoinindex", "WorldCoinIndex", "world coin index", base622(35), "https://www.worldcoinindex.com/apiservice"],
        ["alphavantage", "Alpha Vantage", "alpha vantage", upper(16), "https://www.alphavantage.co/documentation/"],
        ["finnhub", "Finnhub", "finn hub", lower(20) + "|" + lower(40), "https://finnhub.io/docs/api/authentication"],
        ["finage", "Finage", "", "API_KEY[0-9A-Z]{32}", "https://finage.co.uk/docs/api", { distinct: true }],
        [
          "financialmodelingprep",
          "Financial Modeling Prep",
          "financial modeling prep|fmp_api",
          base622(32),
          "https://site.financialmodelingprep.com/developer/docs"
        ],
        [
          "polygon-io",
          "Polygon.io",
          "polygon io|polygon.io|polygon_api|polygon api|polygon",
          base622(32),
          "https://polygon.io/docs",
          { near: /key|token|secret|auth/i }
        ],
        ["twelvedata", "Twelve Data", "twelve data", hex(32), "https://twelvedata.com/docs"],
        ["tiingo", "Tiingo", "", hex(40), "https://www.tiingo.com/documentation/general/connecting", { kind: "api-token" }],
        ["tradier", "Tradier", "", base622(28), "https://docs.tradier.com/docs/authentication", { kind: "access-token" }],
        [
          "alpaca",
          "Alpaca",
          "alpaca|apca",
          base622(40, 44),
          "https://docs.alpaca.markets/docs/authentication",
          { kind: "secret-key" }
        ],
        [
          "oanda",
          "OANDA",
          "",
          "[0-9a-f]{32}-[0-9a-f]{32}",
          "https://developer.oanda.com/rest-live-v20/authentication/",
          { kind: "access-token", distinct: true }
        ],
        ["quandl", "Nasdaq Data Link", "quandl|nasdaq data link", base64url(20), "https://docs.data.nasdaq.com/docs"],
        [
          "intrinio",
          "Intrinio",
          "",
          "[0-9A-Za-z]{44}|Oj[0-9A-Za-z+/]{42}",
          "https://docs.intrinio.com/documentation/api_v2/getting_started"
        ],
        ["simfin", "SimFin", "sim fin", base622(32), "https://simfin.readme.io/"],
        [
          "stockdata",
          "StockData.org",
          "stock data",
          base622(40),
          "https://www.stockdata.org/documentation",
          { kind: "api-token" }
        ],
        ["marketstack", "marketstack", "market stack", hex(32), "https://marketstack.com/documentation"],
        [
          "marketaux",
          "Marketaux",
          "",
          base622(40),
          "https://www.marketaux.com/documentation",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "iexcloud",
          "IEX Cloud",
          "iex cloud|iex apis|iexapis",
          "(?:sk|pk)_[0-9a-f]{32}",
          "https://iexcloud.io/docs/",
          { kind: "token", ended: 2024 }
        ],
        ["currencylayer", "currencylayer", "currency layer", hex(32), "https://currencylayer.com/documentation"],
        ["currencyfreaks", "CurrencyFreaks", "currency freaks", hex(32), "https://currencyfreaks.com/documentation"],
        [
          "currencyscoop",
          "CurrencyBeacon",
          "currency scoop|currency beacon",
          hex(32),
          "https://currencybeacon.com/api-documentation"
        ],
        ["currencycloud", "Currencycloud", "currency cloud", hex(64), "https://developer.currencycloud.com/"],
        [
          "fixer",
          "Fixer",
          "fixer io|fixerio|fixer_api|fixer_access|fixer_token|fixer_key",
          hex(32),
          "https://fixer.io/documentation"
        ],
        ["fixerio", "Fixer", "fixer io", base622(32), "https://fixer.io/documentation", { kind: "key" }],
        [
          "exchangerate-api",
          "ExchangeRate-API",
          "exchange rate api|exchange rate",
          hex(24),
          "https://www.exchangerate-api.com/docs/authentication"
        ],
        [
          "exchangeratesapi",
          "exchangeratesapi.io",
          "exchange rates api|exchange rates",
          hex(32),
          "https://exchangeratesapi.io/documentation/"
        ],
        [
          "openexchangerates",
          "Open Exchange Rates",
          "open exchange rates|oxr",
          hex(32),
          "https://docs.openexchangerates.org/reference/authentication",
          { kind: "app-id", near: /app[-_ ]?id|key|token/i }
        ],
        ["fxmarket", "FXMarketAPI", "fx market api|fx market", base64url(20), "https://fxmarketapi.com/documentation"],
        ["numverify", "numverify", "num verify", hex(32), "https://numverify.com/documentation"],
        ["languagelayer", "languagelayer", "language layer", hex(32), "https://languagelayer.com/documentation"],
        ["userstack", "userstack", "user stack", hex(32), "https://userstack.com/documentation"],
        ["countrylayer", "countrylayer", "country layer", hex(32), "https://countrylayer.com/documentation/"],
        ["apilayer", "APILayer", "api layer", base622(32), "https://apilayer.com/docs"],
        ["verimail", "Verimail", "veri mail", upper(32), "https://verimail.io/docs"],
        ["veriphone", "Veriphone", "veri phone", upper(32), "https://veriphone.io/docs/v2"],
        ["upcdatabase", "UPC Database", "upc database", upper(32), "https://upcdatabase.org/api"],
        [
          "commodities-api",
          "Commodities-API",
          "commodities api|commodities",
          base622(60),
          "https://commodities-api.com/documentation"
        ],
        [
          "metals-api",
          "Metals-API",
          "metals api",
          base622(50, 60),
          "https://metals-api.com/documentation",
          { unconfirmed: true }
        ],
        [
          "abstractapi",
          "Abstract API",
          "abstract api|abstractapi",
          hex(32),
          "https://docs.abstractapi.com/",
          { near: /key|token|secret/i }
        ],
        ["restpack", "Restpack", "rest pack", base622(48), "https://restpack.io/"],
        ["whoxy", "Whoxy", "", hex(33) + "|" + lower(33), "https://www.whoxy.com/"],
        [
          "whoisxml",
          "WhoisXML API",
          "whois xml",
          "at_[0-9A-Za-z]{29}",
          "https://main.whoisxmlapi.com/",
          { distinct: true }
        ],
        [
          "gemini",
          "Gemini",
          "gemini",
          "(?:master|account)-[0-9A-Za-z]{20}",
          "https://docs.gemini.com/rest-api/",
          { kind: "exchange-key", distinct: true }
        ],
        [
          "purple-air",
          "PurpleAir",
          "purple air",
          "[0-9A-F]{8}-[0-9A-F]{4}-11E[0-9A-F]-[0-9A-F]{4}-[0-9A-F]{12}",
          "https://api.purpleair.com/",
          { check: (value2) => hasRandomLook(value2) }
        ]
      ])
    ];
  }
});

// src/rules/fly-io.ts
var fly_io_exports = {};
__export(fly_io_exports, {
  flyIoRules: () => flyIoRules
});
var checkMacaroons, flyIoRules;
var init_fly_io = __esm({
  "src/rules/fly-io.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    checkMacaroons = (value2) => value2.length > 90 && hasRandomLook(value2) ? "unknown" : "invalid";
    flyIoRules = createPrefixedRules(
      {
        id: "fly-io",
        name: "Fly.io",
        source: "https://fly.io/docs/security/tokens/",
        revoke: "https://fly.io/user/personal_access_tokens"
      },
      [
        { kind: "access-token", prefix: "fo1_", body: base64url(43) },
        // A list of macaroons as it stands in an Authorization header: one credential.
        {
          kind: "macaroons",
          prefix: "FlyV1 ",
          body: "[\\w+/=-]{4,900}(?:,[\\w+/=-]{1,900}){0,4}",
          check: checkMacaroons,
          reach: [32, 3e3]
        },
        {
          kind: "macaroon-v1",
          prefix: "fm1r_",
          body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
          reach: [32, 2500]
        },
        {
          kind: "macaroon-v1-attenuated",
          prefix: "fm1a_",
          body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
          reach: [32, 2500]
        },
        {
          kind: "macaroon-v2",
          prefix: "fm2_",
          body: "[\\w+/-]{50,800}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,800}={0,3}){0,2}",
          reach: [32, 2500]
        }
      ]
    );
  }
});

// src/rules/grafana.ts
var grafana_exports = {};
__export(grafana_exports, {
  grafanaRules: () => grafanaRules
});
var checkTail2, checkJson, grafanaRules;
var init_grafana = __esm({
  "src/rules/grafana.ts"() {
    "use strict";
    init_checksums();
    init_prefixed_tokens();
    checkTail2 = (value2) => crc32(value2.slice(0, -9)).toString(16).padStart(8, "0") === value2.slice(-8) ? "valid" : "invalid";
    checkJson = (start3) => (value2) => {
      const text6 = Buffer.from(value2.slice(start3), "base64").toString("latin1");
      return /"k"\s*:\s*"[^"]{8,}"/.test(text6) && /"n"\s*:\s*"/.test(text6) ? "valid" : "invalid";
    };
    grafanaRules = createPrefixedRules(
      {
        id: "grafana",
        name: "Grafana",
        source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
      },
      [
        { kind: "service-account-token", prefix: "glsa_", body: "[0-9A-Za-z]{32}_[0-9a-fA-F]{8}", check: checkTail2 },
        {
          kind: "cloud-access-policy-token",
          prefix: "glc_",
          body: "eyJ[\\w+/-]{40,400}={0,2}",
          reach: [32, 480],
          check: checkJson(4)
        },
        { kind: "api-key", prefix: "eyJrIjoi", body: "[\\w+/-]{50,400}={0,2}", reach: [32, 480], check: checkJson(0) }
      ]
    );
  }
});

// src/rules/harness.ts
var harness_exports = {};
__export(harness_exports, {
  harnessRules: () => harnessRules
});
var body2, harnessRules;
var init_harness = __esm({
  "src/rules/harness.ts"() {
    "use strict";
    init_prefixed_tokens();
    body2 = "[\\w-]{22}\\.[0-9a-f]{24}\\.[0-9A-Za-z]{20}";
    harnessRules = createPrefixedRules(
      {
        id: "harness",
        name: "Harness",
        source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
        revoke: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"
      },
      [
        { kind: "personal-access-token", prefix: "pat.", body: body2 },
        { kind: "service-account-token", prefix: "sat.", body: body2 }
      ]
    );
  }
});

// src/rules/heroku.ts
var heroku_exports = {};
__export(heroku_exports, {
  herokuRules: () => herokuRules
});
var herokuRules;
var init_heroku = __esm({
  "src/rules/heroku.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    herokuRules = [
      ...createPrefixedRules(
        {
          id: "heroku",
          name: "Heroku",
          source: "https://devcenter.heroku.com/articles/authentication",
          revoke: "https://dashboard.heroku.com/account/applications"
        },
        [{ kind: "oauth-token", prefix: "HRKU-", body: `AA[\\w-]{58}|${uuid}` }]
      ),
      ...createKeywordRules([
        [
          "heroku",
          "Heroku",
          "",
          uuid,
          "https://devcenter.heroku.com/articles/authentication",
          { near: /key|token|secret|auth|pass/i, revoke: "https://dashboard.heroku.com/account" }
        ]
      ])
    ];
  }
});

// src/rules/honeycomb.ts
var honeycomb_exports = {};
__export(honeycomb_exports, {
  honeycombRules: () => honeycombRules
});
var honeycombRules;
var init_honeycomb = __esm({
  "src/rules/honeycomb.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    honeycombRules = [
      ...createPrefixedRules(
        {
          id: "honeycomb",
          name: "Honeycomb",
          source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
          revoke: "https://ui.honeycomb.io/account"
        },
        [
          // The third letter varies.
          { kind: "ingest-key", prefix: "hc", body: "[0-9a-z]i[ck]_[0-9A-Za-z]{58}", keywords: ["ik_", "ic_"] },
          { kind: "configuration-key", prefix: "hc", body: "[0-9a-z]lk_[0-9A-Za-z]{22,64}", keywords: ["lk_"] },
          { kind: "management-key", prefix: "hc", body: "[0-9a-z]mk_[0-9A-Za-z]{22,100}", keywords: ["mk_"] }
        ]
      ),
      ...createKeywordRules([
        [
          "honeycomb",
          "Honeycomb",
          "honeycomb|hny",
          base622(22),
          "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
          { kind: "environment-key" }
        ],
        [
          "honeycomb",
          "Honeycomb",
          "honeycomb|hny",
          hex(32),
          "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
          { kind: "classic-key", near: /key|token|team|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/hugging-face.ts
var hugging_face_exports = {};
__export(hugging_face_exports, {
  huggingFaceRules: () => huggingFaceRules
});
var huggingFaceRules;
var init_hugging_face = __esm({
  "src/rules/hugging-face.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    huggingFaceRules = createPrefixedRules(
      {
        id: "huggingface",
        name: "Hugging Face",
        source: "https://huggingface.co/docs/hub/security-tokens",
        revoke: "https://huggingface.co/settings/tokens"
      },
      [
        { kind: "user-access-token", prefix: "hf_", body: base622(34), keywords: ["hf_"] },
        { kind: "organization-token", prefix: "api_org_", body: base622(34) },
        { kind: "oauth-token", prefix: "hf_oauth_", body: "[\\w.-]{40,1200}", reach: [32, 1300] },
        { kind: "jwt-token", prefix: "hf_jwt_", body: "[\\w.-]{60,1500}", reach: [32, 1600], label: "a Hugging Face JWT" }
      ]
    );
  }
});

// src/rules/jenkins.ts
var jenkins_exports = {};
__export(jenkins_exports, {
  jenkinsRules: () => jenkinsRules
});
var jenkinsRules;
var init_jenkins = __esm({
  "src/rules/jenkins.ts"() {
    "use strict";
    init_value_shape();
    jenkinsRules = [
      {
        id: "jenkins-initial-password",
        label: "the first administrator's password of a Jenkins server",
        level: "error",
        keywords: ["to proceed to installation:"],
        // As the log of the first start shows it.
        pattern: /to proceed to installation:\s{1,60}(?<secret>[0-9a-f]{32})(?![0-9a-f])/,
        check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Jenkins",
        source: "https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins"
      }
    ];
  }
});

// src/rules/langsmith.ts
var langsmith_exports = {};
__export(langsmith_exports, {
  langsmithRules: () => langsmithRules
});
var langsmithRules;
var init_langsmith = __esm({
  "src/rules/langsmith.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    langsmithRules = createPrefixedRules(
      {
        id: "langsmith",
        name: "LangSmith",
        source: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
        revoke: "https://smith.langchain.com/settings/apikeys"
      },
      [
        { kind: "personal-access-token", prefix: "lsv2_pt_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
        { kind: "service-key", prefix: "lsv2_sk_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
        { kind: "api-key-v1", prefix: "ls__", body: hex(32) }
      ]
    );
  }
});

// src/rules/linear.ts
var linear_exports = {};
__export(linear_exports, {
  linearRules: () => linearRules
});
var linearRules;
var init_linear = __esm({
  "src/rules/linear.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    linearRules = [
      ...createPrefixedRules(
        {
          id: "linear",
          name: "Linear",
          source: "https://linear.app/developers/graphql#personal-api-keys",
          revoke: "https://linear.app/settings/account/security"
        },
        [
          { kind: "api-key", prefix: "lin_api_", body: base622(40) },
          { kind: "oauth-token", prefix: "lin_oauth_", body: hex(64) },
          { kind: "webhook-secret", prefix: "lin_wh_", body: base622(20, 64) }
        ]
      ),
      ...createKeywordRules([
        [
          "linear",
          "Linear",
          "",
          hex(32),
          "https://linear.app/developers/oauth-2-0-authentication",
          { kind: "client-secret", common: true, near: /secret|token|key/i }
        ]
      ])
    ];
  }
});

// src/rules/messaging-providers.ts
var messaging_providers_exports = {};
__export(messaging_providers_exports, {
  messagingProviderRules: () => messagingProviderRules
});
var messagingProviderRules;
var init_messaging_providers = __esm({
  "src/rules/messaging-providers.ts"() {
    "use strict";
    init_edges();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    messagingProviderRules = [
      ...createTokenRules([
        [
          "ahasend",
          "AhaSend",
          "api-key",
          "aha-sk-",
          base64url(64),
          "https://ahasend.com/docs/api-reference/authentication",
          { revoke: "https://dash.ahasend.com/account/-/settings/api-keys" }
        ],
        [
          "africastalking",
          "Africa's Talking",
          "api-key",
          "atsk_",
          hex(64, 80),
          "https://developers.africastalking.com/docs/authentication",
          { unconfirmed: true }
        ],
        [
          "brevo",
          "Brevo",
          "api-key",
          "xkeysib-",
          "[0-9a-f]{64}-[0-9A-Za-z]{16}",
          "https://developers.brevo.com/docs/getting-started",
          { revoke: "https://app.brevo.com/settings/keys/api" }
        ],
        [
          "brevo",
          "Brevo",
          "smtp-key",
          "xsmtpsib-",
          "[0-9a-f]{64}-[0-9A-Za-z]{16}",
          "https://developers.brevo.com/docs/smtp-integration",
          { revoke: "https://app.brevo.com/settings/keys/smtp" }
        ],
        [
          "courier",
          "Courier",
          "production-key",
          "pk_prod_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "courier",
          "Courier",
          "test-key",
          "pk_test_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "courier",
          "Courier",
          "draft-production-key",
          "dk_prod_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "courier",
          "Courier",
          "draft-test-key",
          "dk_test_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "gc-notify",
          "GC Notify",
          "api-key",
          "gcntfy-",
          `[\\w-]{1,60}-${uuid}-${uuid}`,
          "https://documentation.notification.canada.ca/en/start.html"
        ],
        [
          "mailersend",
          "MailerSend",
          "api-token",
          "mlsn.",
          hex(48, 64),
          "https://developers.mailersend.com/general.html#authentication",
          { revoke: "https://app.mailersend.com/api-tokens" }
        ],
        [
          "mailgun",
          "Mailgun",
          "api-key",
          "key-",
          hex(32),
          "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
          { revoke: "https://app.mailgun.com/settings/api_security" }
        ],
        [
          "mailgun",
          "Mailgun",
          "public-key",
          "pubkey-",
          hex(32),
          "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
          { level: "warning" }
        ],
        [
          "mandrill",
          "Mailchimp Transactional",
          "api-key",
          "md-",
          base64url(22),
          "https://mailchimp.com/developer/transactional/docs/fundamentals/",
          { check: (value2) => hasRandomLook(value2) && !hasNameLook(value2.slice(3)) ? "unknown" : "invalid" }
        ],
        [
          "onesignal",
          "OneSignal",
          "app-api-key",
          "os_v2_app_",
          "[0-9a-z]{90,110}",
          "https://documentation.onesignal.com/docs/en/keys-and-ids",
          { revoke: "https://dashboard.onesignal.com/" }
        ],
        [
          "onesignal",
          "OneSignal",
          "organization-api-key",
          "os_v2_org_",
          "[0-9a-z]{90,110}",
          "https://documentation.onesignal.com/docs/en/keys-and-ids"
        ],
        [
          "resend",
          "Resend",
          "api-key",
          "re_",
          "[0-9A-Za-z]{6,10}_[0-9A-Za-z]{20,30}",
          "https://resend.com/docs/dashboard/api-keys/introduction",
          { keywords: ['"re_', "'re_", "=re_", " re_", ":re_", ">re_", "resend"], revoke: "https://resend.com/api-keys" }
        ],
        [
          "sendgrid",
          "SendGrid",
          "api-key",
          "SG.",
          "[\\w-]{20,24}\\.[\\w-]{39,50}",
          "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
          { revoke: "https://app.sendgrid.com/settings/api_keys" }
        ],
        [
          "vk",
          "VK",
          "access-token",
          "vk1.a.",
          base64url(80, 220),
          "https://dev.vk.com/en/api/access-token/getting-started"
        ],
        ["lark", "Lark", "app-id", "cli_", "[0-9a-f]{16}", "https://open.larksuite.com/document/", { level: "note" }],
        [
          "linkedin",
          "LinkedIn",
          "client-secret",
          "WPL_AP1.",
          "[0-9A-Za-z]{12,20}\\.[\\w+/]{4,12}={0,2}",
          "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
          { revoke: "https://www.linkedin.com/developers/apps" }
        ],
        [
          "pinterest",
          "Pinterest",
          "access-token",
          "pina_",
          base64url(40, 110),
          "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/"
        ],
        [
          "pinterest",
          "Pinterest",
          "refresh-token",
          "pinr_",
          "[\\w.-]{40,320}",
          "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/"
        ],
        [
          "eightxeight",
          "8x8",
          "admin-console-key",
          "eght_",
          base622(30, 80),
          "https://developer.8x8.com/actions-events/docs/streaming/authentication"
        ],
        [
          "nylas",
          "Nylas",
          "api-key",
          "nyk_v0_",
          base622(64),
          "https://developer.nylas.com/docs/v3/auth/",
          { revoke: "https://dashboard-v3.nylas.com/" }
        ],
        [
          "plain",
          "Plain",
          "api-key",
          "plainApiKey_",
          base64url(43),
          "https://www.plain.com/docs/api-reference/graphql/authentication"
        ]
      ]),
      {
        id: "telegram-bot-token",
        label: "a Telegram bot token",
        level: "error",
        keywords: [":aa"],
        // Its place in a URL is behind `/bot`.
        pattern: new RegExp(
          `(?:(?<![\\w/:.-])|(?<![0-9A-Za-z])bot|(?<=[A-Za-z]:)|${behindEscape})(?<secret>\\d{7,10}:AA[\\w-]{33})(?![\\w-])`
        ),
        reach: [16, 64],
        check: (value2) => hasRandomLook(value2.split(":")[1]) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Telegram",
        revoke: "https://t.me/BotFather",
        source: "https://core.telegram.org/bots/api#authorizing-your-bot"
      },
      {
        id: "mailchimp-api-key",
        label: "a Mailchimp API key",
        level: "error",
        keywords: ["-us"],
        pattern: beginAnywhere(/(?<![\w-])(?<secret>[0-9a-f]{32}-us\d{1,2})(?![\w-])/),
        reach: [40, 64],
        check: (value2) => hasRandomLook(value2.slice(0, 32)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Mailchimp",
        revoke: "https://admin.mailchimp.com/account/api/",
        source: "https://mailchimp.com/developer/marketing/guides/quick-start/"
      },
      {
        id: "mailgun-api-key-new",
        label: "a Mailgun API key",
        level: "error",
        keywords: ["mailgun", "api_key", "apikey", "api-key"],
        pattern: /(?<![\w-])(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/,
        check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Mailgun",
        revoke: "https://app.mailgun.com/settings/api_security",
        source: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/"
      },
      {
        id: "mattermost-webhook",
        label: "a Mattermost webhook",
        level: "warning",
        keywords: ["/hooks/"],
        pattern: /(?<secret>https?:\/\/[\w.-]{3,100}(?::\d{2,5})?\/hooks\/[13456789abcdefghijkmnopqrstuwxyz]{26})(?![\w-])/,
        check: (value2) => hasRandomLook(value2.slice(-26)) && !hasNameLook(value2.slice(-26)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Mattermost",
        source: "https://developers.mattermost.com/integrate/webhooks/incoming/"
      },
      {
        id: "zapier-webhook",
        label: "a Zapier webhook",
        level: "error",
        keywords: ["hooks.zapier.com"],
        pattern: /(?<secret>https:\/\/(?:www\.)?hooks\.zapier\.com\/hooks\/catch\/[0-9A-Za-z]{5,20}(?:\/[0-9a-z]{5,20})?)(?![0-9A-Za-z])/,
        check: (value2) => hasRandomLook(value2.split("/").slice(-2).join("")) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Zapier",
        source: "https://help.zapier.com/hc/articles/8496288690317"
      },
      {
        id: "make-webhook",
        label: "a Make webhook",
        level: "error",
        keywords: [".make.com/", "integromat.com/"],
        pattern: /(?<secret>https:\/\/hook\.(?:[a-z]{2}\d\.make\.com|integromat\.com|make\.celonis\.com)\/[0-9a-z]{28,36})(?![0-9A-Za-z])/,
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Make",
        source: "https://apps.make.com/gateway"
      },
      {
        id: "tines-webhook",
        label: "a Tines webhook",
        level: "error",
        keywords: [".tines.com/webhook/"],
        pattern: /(?<secret>https:\/\/[\w-]{1,63}\.tines\.com\/webhook\/[\w-]{1,64}\/[0-9a-f]{32})(?![0-9A-Za-z])/,
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Tines",
        source: "https://www.tines.com/docs/actions/types/webhook/"
      },
      {
        id: "ifttt-webhook-key",
        label: "an IFTTT webhook key",
        level: "error",
        keywords: ["maker.ifttt.com"],
        pattern: /maker\.ifttt\.com\/(?:trigger\/[\w{}%-]{1,60}\/(?:json\/)?with\/key|use)\/(?<secret>[\w-]{22,60})(?![\w-])/,
        check: (value2) => hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "IFTTT",
        revoke: "https://ifttt.com/maker_webhooks/settings",
        source: "https://ifttt.com/maker_webhooks"
      },
      {
        id: "gc-notify-authorization",
        label: "a GC Notify API key",
        level: "error",
        keywords: ["apikey-v1"],
        pattern: /ApiKey-v1 (?<secret>(?:[\w-]{1,60}-)?[0-9a-f]{8}-[0-9a-f-]{27}-[0-9a-f]{8}-[0-9a-f-]{27})(?![\w-])/,
        highEntropy: true,
        family: "gc-notify-api-key",
        credential: "provider-token",
        provider: "GC Notify",
        source: "https://documentation.notification.canada.ca/en/start.html"
      },
      ...createKeywordRules([
        [
          "telesign",
          "Telesign",
          "tele sign",
          "[0-9A-Za-z+/]{86}==",
          "https://developer.telesign.com/enterprise/docs/authentication",
          { near: /key|secret|token/i, unconfirmed: true }
        ],
        [
          "viber",
          "Viber",
          "viber",
          "[0-9a-z]{16}-[0-9a-z]{16}-[0-9a-z]{16,18}",
          "https://developers.viber.com/docs/api/rest-bot-api/#authentication-token",
          { kind: "bot-token", distinct: true }
        ],
        [
          "govuk-notify",
          "GOV.UK Notify",
          "notify_api_key|notify-api-key|notifyapikey|notifications.service.gov.uk|govuk notify|gov_uk_notify|notify_key",
          `[\\w-]{1,60}-${uuid}-${uuid}`,
          "https://docs.notifications.service.gov.uk/rest-api.html#api-keys",
          {
            distinct: true,
            check: (value2) => hasRandomLook(value2.slice(-36)),
            revoke: "https://www.notifications.service.gov.uk/"
          }
        ],
        [
          "mattermost",
          "Mattermost",
          "mattermost|mm_token|mm_access_token",
          lower(26),
          "https://developers.mattermost.com/integrate/reference/personal-access-token/",
          { kind: "access-token" }
        ],
        [
          "messagebird",
          "MessageBird",
          "message bird",
          `${base622(25)}|(?:live|test)_[0-9A-Za-z]{20,30}|[0-9A-Za-z-]{25}`,
          "https://developers.messagebird.com/api/#authentication",
          { revoke: "https://dashboard.messagebird.com/developers/access" }
        ],
        [
          "mailchimp",
          "Mandrill",
          "mandrill",
          base64url(22),
          "https://mailchimp.com/developer/transactional/docs/fundamentals/",
          { kind: "transactional-key" }
        ],
        [
          "mailjet",
          "Mailjet",
          "mail jet",
          `${hex(32)}|[0-9A-Za-z]{32}`,
          "https://dev.mailjet.com/email/guides/",
          { kind: "api-key", revoke: "https://app.mailjet.com/account/apikeys" }
        ],
        [
          "mailjet",
          "Mailjet",
          "mail jet",
          "[0-9A-Za-z+/]{86,87}={1,2}",
          "https://dev.mailjet.com/email/guides/",
          { kind: "basic-auth" }
        ],
        ["mailerlite", "MailerLite", "mailer lite", hex(32) + "|" + lower(32), "https://developers.mailerlite.com/docs/"],
        ["mailsac", "Mailsac", "", "k_[0-9A-Za-z]{36,90}", "https://docs.mailsac.com/en/latest/api_documentation.html"],
        [
          "mailmodo",
          "Mailmodo",
          "",
          "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
          "https://docs.mailmodo.com/",
          { check: (value2) => hasRandomLook(value2) }
        ],
        [
          "mailboxlayer",
          "mailboxlayer",
          "mailbox layer",
          hex(32) + "|" + lower(32),
          "https://mailboxlayer.com/documentation"
        ],
        [
          "emailoctopus",
          "EmailOctopus",
          "email octopus",
          uuid,
          "https://emailoctopus.com/api-documentation",
          { near: /key|token|secret/i }
        ],
        [
          "elasticemail",
          "Elastic Email",
          "elastic email",
          upper(96),
          "https://elasticemail.com/developers/api-documentation/rest-api"
        ],
        [
          "postmark",
          "Postmark",
          "postmark|X-Postmark-Server-Token|X-Postmark-Account-Token",
          uuid,
          "https://postmarkapp.com/developer/api/overview#authentication",
          { kind: "server-token", near: /token|key|secret|pass/i }
        ],
        ["postageapp", "PostageApp", "postage app", base622(32), "https://dev.postageapp.com/"],
        ["pepipost", "Pepipost", "pepi post|netcore", `${lower(32)}|[0-9A-Za-z-]{32}`, "https://developers.pepipost.com/"],
        [
          "sparkpost",
          "SparkPost",
          "spark post",
          `${hex(40)}|[0-9A-Za-z]{40}`,
          "https://developers.sparkpost.com/api/",
          { revoke: "https://app.sparkpost.com/account/api-keys" }
        ],
        [
          "moosend",
          "Moosend",
          "moo send",
          uuid,
          "https://docs.moosend.com/developers/api-documentation/en/index-en.html",
          { near: /key|token|=|:/i }
        ],
        [
          "omnisend",
          "Omnisend",
          "omni send",
          "[0-9A-Za-z]{24,32}-[0-9A-Za-z]{38,56}",
          "https://api-docs.omnisend.com/reference/intro"
        ],
        ["convertkit", "Kit", "convert kit", base64url(22) + "|" + base64url(43), "https://developers.kit.com/"],
        [
          "klaviyo",
          "Klaviyo",
          "",
          "pk_[0-9a-f]{34}",
          "https://developers.klaviyo.com/en/docs/authenticate_",
          { kind: "private-key" }
        ],
        [
          "customerio",
          "Customer.io",
          "customer io|cio|tracking api",
          hex(20),
          "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
          { kind: "tracking-key" }
        ],
        [
          "customerio",
          "Customer.io",
          "customer io|cio_app|cio_api",
          hex(32),
          "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
          { kind: "app-api-key" }
        ],
        [
          "airship",
          "Airship",
          "airship|urban airship",
          base622(91),
          "https://www.airship.com/docs/developer/rest-api/ua/introduction/"
        ],
        [
          "pushbullet",
          "Pushbullet",
          "push bullet",
          "o\\.[0-9A-Za-z]{32}",
          "https://docs.pushbullet.com/#authentication",
          { kind: "access-token", revoke: "https://www.pushbullet.com/#settings/account" }
        ],
        ["pushover", "Pushover", "push over", lower(30), "https://pushover.net/api", { kind: "token" }],
        [
          "onesignal",
          "OneSignal",
          "one signal",
          `[A-Z][0-9A-Za-z]{47}|${uuid}`,
          "https://documentation.onesignal.com/docs/en/keys-and-ids",
          { kind: "rest-api-key", near: /api[-_ ]?key|rest|secret|auth/i }
        ],
        [
          "line",
          "LINE",
          "line messaging|line notify|linemsg|line token|line_channel|line-channel|line_token|line_access|line_bot|linebot",
          "[0-9A-Za-z+/]{171}=|[0-9A-Za-z+/]{170,172}|[0-9A-Za-z]{43}",
          "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/",
          { kind: "channel-access-token", revoke: "https://developers.line.biz/console/" }
        ],
        [
          "line-notify",
          "LINE Notify",
          "notify",
          "[0-9A-Za-z]{43}",
          "https://notify-bot.line.me/doc/en/",
          { kind: "token", common: true, ended: 2025 }
        ],
        ["magicbell", "MagicBell", "magic bell", base622(40), "https://www.magicbell.com/docs/api"],
        ["nylas", "Nylas", "", base622(30), "https://developer.nylas.com/docs/v3/auth/", { kind: "api-token" }],
        [
          "vonage",
          "Vonage",
          "vonage|nexmo",
          base622(16),
          "https://developer.vonage.com/en/getting-started/concepts/authentication",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "vonage",
          "Vonage",
          "vonage|nexmo",
          hex(8),
          "https://developer.vonage.com/en/getting-started/concepts/authentication",
          { kind: "api-key", near: /key|token|secret/i, level: "note" }
        ],
        [
          "telnyx",
          "Telnyx",
          "telnyx|KEY0",
          "KEY0[0-9A-F]{31}_[0-9A-Za-z]{22}",
          "https://developers.telnyx.com/docs/development/api-keys",
          { distinct: true }
        ],
        ["plivo", "Plivo", "", base622(40), "https://www.plivo.com/docs/account/api/", { kind: "auth-token" }],
        [
          "clicksend",
          "ClickSend",
          "click send",
          `[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}`,
          "https://developers.clicksend.com/docs/",
          { near: /key|token|pass/i }
        ],
        [
          "sinch",
          "Sinch",
          "sinch",
          base622(32) + "|" + hex(32),
          "https://developers.sinch.com/docs/sms/api-reference/authentication/",
          { kind: "api-token", near: /token|secret|key/i }
        ],
        [
          "bandwidth",
          "Bandwidth",
          "bandwidth_api|bandwidth_token",
          hex(32, 48),
          "https://dev.bandwidth.com/docs/account/credentials/",
          { kind: "token", unconfirmed: true }
        ],
        [
          "infobip",
          "Infobip",
          "info bip",
          "[0-9a-f]{32}-[0-9a-f-]{36}",
          "https://www.infobip.com/docs/essentials/api-essentials/api-authentication",
          { unconfirmed: true }
        ],
        ["tyntec", "tyntec", "", base622(32), "https://api.tyntec.com/"],
        [
          "d7networks",
          "D7 Networks",
          "d7 networks|d7 network",
          "[0-9A-Za-z+/]{22}==|[0-9A-Za-z+/]{23}=",
          "https://d7networks.com/docs/",
          { kind: "token", near: /token|auth|network|basic/i, loose: true }
        ],
        [
          "apifonica",
          "Apifonica",
          "",
          `[0-9a-z]{11}(?:-[0-9a-z]{4,8}){2,5}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12,15}|[0-9a-z-]{39}`,
          "https://www.apifonica.com/en/docs/api/",
          { kind: "token" }
        ],
        [
          "ringcentral",
          "RingCentral",
          "ring central",
          base64url(22),
          "https://developers.ringcentral.com/guide/authentication",
          { kind: "client-secret" }
        ],
        [
          "ringcentral",
          "RingCentral",
          "ring central",
          base64url(66, 72),
          "https://developers.ringcentral.com/guide/authentication",
          { kind: "client-secret-long" }
        ],
        [
          "webex",
          "Cisco Webex",
          "webex",
          hex(64),
          "https://developer.webex.com/docs/integrations",
          { kind: "client-secret" }
        ],
        [
          "webex",
          "Cisco Webex",
          "webex",
          "[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9a-f-]{36}",
          "https://developer.webex.com/docs/bots",
          { kind: "bot-token" }
        ],
        [
          "zoom",
          "Zoom",
          "zoom",
          base622(32),
          "https://developers.zoom.us/docs/integrations/oauth/",
          { kind: "client-secret", common: true, near: /secret/i }
        ],
        ["zulip", "Zulip", "zulip", base622(32), "https://zulip.com/api/api-keys"],
        [
          "sendbird",
          "Sendbird",
          "send bird",
          hex(40),
          "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
          { kind: "api-token" }
        ],
        ["sendbird", "Sendbird", "send bird", hex(24), "https://sendbird.com/docs/", { kind: "organization-api-key" }],
        [
          "sendpulse",
          "SendPulse",
          "send pulse",
          hex(32),
          "https://sendpulse.com/integrations/api",
          { kind: "secret", unconfirmed: true }
        ],
        [
          "stream",
          "Stream",
          "getstream|stream_api|stream_secret|streamchat",
          lower(64),
          "https://getstream.io/chat/docs/node/tokens_and_authentication/",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "smooch",
          "Sunshine Conversations",
          "smooch",
          "act_[0-9a-f]{24}|[\\w-]{86}",
          "https://docs.smooch.io/rest/",
          { kind: "api-key" }
        ],
        [
          "hellosign",
          "Dropbox Sign",
          "hello sign|dropbox sign",
          hex(64) + "|" + lower(64),
          "https://developers.hellosign.com/api/reference/authentication/"
        ],
        ["textmagic", "TextMagic", "text magic", base622(30), "https://docs.textmagic.com/"],
        ["reachmail", "ReachMail", "reach mail", base64url(64), "https://services.reachmail.net/"],
        ["getresponse", "GetResponse", "get response", lower(32), "https://apidocs.getresponse.com/v3/authentication"],
        [
          "campaignmonitor",
          "Campaign Monitor",
          "campaign monitor|create send",
          "[0-9A-Za-z+/]{150,160}={0,2}|[0-9a-f]{32}",
          "https://www.campaignmonitor.com/api/v3-3/getting-started/",
          { unconfirmed: true }
        ],
        ["campayn", "Campayn", "", lower(64), "https://github.com/nebojsac/Campayn-API"],
        [
          "kickbox",
          "Kickbox",
          "kick box",
          "(?:live|test)_[0-9a-f]{60,64}|\\w{65}",
          "https://docs.kickbox.com/docs/getting-started"
        ],
        ["zerobounce", "ZeroBounce", "zero bounce", hex(32), "https://www.zerobounce.net/docs/"],
        [
          "neverbounce",
          "NeverBounce",
          "never bounce",
          "(?:private|public|secret)_[0-9a-f]{32}|[0-9A-Za-z]{32}",
          "https://developers.neverbounce.com/docs/authentication"
        ],
        ["debounce", "DeBounce", "de bounce", "[0-9a-f]{13}", "https://developers.debounce.io/"],
        [
          "hunter",
          "Hunter",
          "hunter",
          `${hex(40)}|[0-9a-z_-]{40}`,
          "https://hunter.io/api-documentation/v2",
          { common: false }
        ],
        ["signaturit", "Signaturit", "", base622(86), "https://docs.signaturit.com/api/latest"],
        ["signrequest", "SignRequest", "sign request", hex(40), "https://signrequest.com/api/v1/docs/"],
        [
          "docusign",
          "DocuSign",
          "docu sign",
          uuid,
          "https://developers.docusign.com/platform/auth/",
          { kind: "secret-key", near: /secret/i }
        ],
        [
          "pandadoc",
          "PandaDoc",
          "panda doc",
          hex(40),
          "https://developers.pandadoc.com/reference/api-key-authentication-process"
        ],
        ["yousign", "Yousign", "you sign", base622(32), "https://developers.yousign.com/docs/authentication"],
        ["alconost", "Alconost", "", base622(32), "https://alconost.com/"],
        ["chatbot", "ChatBot", "chat bot", "\\w{32}", "https://www.chatbot.com/docs/", { kind: "token" }],
        ["chatfuel", "Chatfuel", "chatfuel|chatfule", base622(128), "https://docs.chatfuel.com/"],
        [
          "crisp",
          "Crisp",
          "crisp",
          hex(64),
          "https://docs.crisp.chat/guides/rest-api/authentication/",
          { kind: "token-key", near: /key|token|secret/i }
        ],
        [
          "front",
          "Front",
          "front",
          "[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
          "https://dev.frontapp.com/docs/authentication",
          { kind: "api-token" }
        ],
        [
          "drift",
          "Drift",
          "drift",
          base622(32),
          "https://devdocs.drift.com/docs/authentication-and-scopes",
          { kind: "access-token", near: /token|key|secret/i, unconfirmed: true }
        ],
        [
          "helpscout",
          "Help Scout",
          "help scout",
          base622(40) + "|" + base622(56),
          "https://developer.helpscout.com/mailbox-api/overview/authentication/",
          { kind: "app-secret" }
        ],
        ["helpcrunch", "HelpCrunch", "help crunch", "[0-9A-Za-z+/=]{328}", "https://docs.helpcrunch.com/en/rest-api-v1"],
        [
          "freshdesk",
          "Freshdesk",
          "fresh desk|fresh service",
          base622(20),
          "https://developers.freshdesk.com/api/#authentication"
        ],
        [
          "zendesk",
          "Zendesk",
          "zen desk",
          base622(40),
          "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
          { kind: "api-token" }
        ],
        [
          "zendesk",
          "Zendesk",
          "zen desk",
          hex(64),
          "https://developer.zendesk.com/documentation/ticketing/working-with-oauth/",
          { kind: "oauth-secret" }
        ],
        ["gorgias", "Gorgias", "", hex(64), "https://developers.gorgias.com/"],
        [
          "kustomer",
          "Kustomer",
          "",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,500}\\.[\\w-]{43}",
          "https://developer.kustomer.com/"
        ],
        ["discourse", "Discourse", "", hex(64), "https://meta.discourse.org/t/230124"],
        ["disqus", "Disqus", "", base622(64), "https://disqus.com/api/docs/auth/"],
        [
          "telegram",
          "Telegram",
          "telegram|tg_api|api_hash",
          hex(32),
          "https://core.telegram.org/api/obtaining_api_id",
          { kind: "api-hash", near: /api_?hash/i, level: "warning" }
        ],
        ["typetalk", "Typetalk", "type talk", base622(64), "https://developer.nulab.com/docs/typetalk/"],
        ["chatwork", "Chatwork", "chat work", hex(32), "https://developer.chatwork.com/docs", { kind: "api-token" }],
        [
          "ayrshare",
          "Ayrshare",
          "",
          "[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}|[0-9A-Z]{7}(?:-[0-9A-Z]{7,9}){3}|[0-9A-Z-]{35}",
          "https://www.ayrshare.com/docs/apis/overview",
          { check: (value2) => hasRandomLook(value2) }
        ],
        [
          "buffer",
          "Buffer",
          "bufferapp|buffer_access|buffer_token",
          "[12]/[0-9a-f]{32}|[12]/[0-9a-z]{32}",
          "https://buffer.com/developers/api",
          { kind: "access-token" }
        ],
        ["twist", "Twist", "twist", "oauth2:[0-9a-f]{40}", "https://developer.twist.com/v3/", { kind: "token" }],
        [
          "cronofy",
          "Cronofy",
          "",
          "CRN_[\\w-]{36,60}",
          "https://docs.cronofy.com/developers/api/authorization/",
          { kind: "client-secret", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/monitoring-providers.ts
var monitoring_providers_exports = {};
__export(monitoring_providers_exports, {
  monitoringProviderRules: () => monitoringProviderRules
});
var monitoringProviderRules;
var init_monitoring_providers = __esm({
  "src/rules/monitoring-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    monitoringProviderRules = [
      {
        id: "pagerduty-user-api-key",
        label: "a PagerDuty API key",
        level: "warning",
        loose: true,
        keywords: ["pagerduty", "pager_duty", "pager-duty", "token token="],
        pattern: /(?:pager[-_ ]?duty|token token)[^\r\n]{0,40}?[=:]\s{0,3}["']?(?<secret>(?:u\+|y_)[\w+-]{18})(?![\w+-])/i,
        highEntropy: true,
        credential: "provider-token",
        provider: "PagerDuty",
        source: "https://support.pagerduty.com/main/docs/api-access-keys"
      },
      ...createTokenRules([
        [
          "influxdb",
          "InfluxDB",
          "api-token-v3",
          "apiv3_",
          base64url(80, 90),
          "https://docs.influxdata.com/influxdb3/core/admin/tokens/"
        ],
        [
          "logfire",
          "Pydantic Logfire",
          "token",
          "pylf_v",
          "[12]_[a-z]{2,10}_[0-9A-Za-z]{40,50}",
          "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/"
        ],
        [
          "incident-io",
          "incident.io",
          "api-key",
          "inc_",
          hex(64),
          "https://api-docs.incident.io/",
          { exact: true, revoke: "https://app.incident.io/settings/api-keys" }
        ]
      ]),
      ...createKeywordRules([
        [
          "pagerduty",
          "PagerDuty",
          "pager duty|Token token=",
          "[\\w+-]{20}",
          "https://support.pagerduty.com/main/docs/api-access-keys",
          { revoke: "https://support.pagerduty.com/main/docs/api-access-keys" }
        ],
        [
          "pagerduty",
          "PagerDuty",
          "pager duty|routing_key|integration_key|service_key",
          hex(32),
          "https://developer.pagerduty.com/docs/events-api-v2/overview/",
          { kind: "integration-key", loose: true }
        ],
        ["airbrake", "Airbrake", "air brake", hex(40) + "|" + hex(32), "https://docs.airbrake.io/docs/devops-tools/api/"],
        ["bugsnag", "BugSnag", "bug snag", hex(32), "https://docs.bugsnag.com/api/", { level: "warning" }],
        [
          "bugsnag",
          "BugSnag",
          "bug snag",
          uuid,
          "https://bugsnagapiv2.docs.apiary.io/",
          { kind: "auth-token", near: /key|token|secret/i }
        ],
        ["rollbar", "Rollbar", "", hex(32), "https://docs.rollbar.com/docs/access-tokens", { kind: "access-token" }],
        ["raygun", "Raygun", "ray gun", "[0-9A-Za-z+/]{22}==", "https://raygun.com/documentation/"],
        [
          "honeybadger",
          "Honeybadger",
          "honey badger",
          "hb[a-z]_[0-9A-Za-z]{30,40}|[0-9a-f]{8}",
          "https://docs.honeybadger.io/api/",
          { loose: true }
        ],
        [
          "loggly",
          "Loggly",
          "",
          uuid,
          "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
          { kind: "token", near: /token|inputs|key/i }
        ],
        [
          "logzio",
          "Logz.io",
          "logz io|logz",
          `${uuid}|[0-9A-Za-z]{32}`,
          "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/",
          { kind: "api-token", near: /token|key|secret|=|:/i }
        ],
        [
          "logdna",
          "LogDNA",
          "log dna|mezmo",
          hex(32),
          "https://docs.mezmo.com/docs/ingestion-key",
          { kind: "ingestion-key", unconfirmed: true }
        ],
        [
          "papertrail",
          "Papertrail",
          "paper trail",
          "[0-9A-Za-z]{20}|[0-9A-Za-z]{32}",
          "https://github.com/papertrail/papertrail-cli",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "sumologic",
          "Sumo Logic",
          "sumo logic|sumo",
          base622(64),
          "https://help.sumologic.com/docs/manage/security/access-keys/",
          { kind: "access-key" }
        ],
        [
          "sumologic",
          "Sumo Logic",
          "sumo logic|sumo",
          "su[0-9A-Za-z]{12}",
          "https://help.sumologic.com/docs/manage/security/access-keys/",
          { kind: "access-id", level: "note" }
        ],
        [
          "solarwinds",
          "SolarWinds Observability",
          "solar winds",
          base64url(71),
          "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
          { kind: "api-token" }
        ],
        [
          "appoptics",
          "AppOptics",
          "app optics",
          base64url(71) + "|" + hex(64),
          "https://docs.appoptics.com/api/",
          { kind: "api-token" }
        ],
        ["librato", "Librato", "", hex(64), "https://www.librato.com/docs/api/", { kind: "api-token", unconfirmed: true }],
        [
          "thousandeyes",
          "ThousandEyes",
          "thousand eyes",
          base622(32),
          "https://developer.cisco.com/docs/thousandeyes/authentication/",
          { kind: "api-token" }
        ],
        [
          "uptimerobot",
          "UptimeRobot",
          "uptime robot",
          "[umd]\\d{5,9}-[0-9a-f]{20,32}|[0-9A-Za-z]{9}-[0-9A-Za-z]{24}",
          "https://uptimerobot.com/api/"
        ],
        [
          "statuscake",
          "StatusCake",
          "status cake",
          base622(20) + "|" + base622(30),
          "https://developers.statuscake.com/guides/api/authentication/"
        ],
        ["statuspal", "StatusPal", "status pal", base622(32), "https://docs.statuspal.io/platform/api", { kind: "api-key" }],
        [
          "betterstack",
          "Better Stack",
          "better stack|better uptime|logtail",
          base622(24),
          "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
          { kind: "api-token" }
        ],
        ["websitepulse", "WebsitePulse", "website pulse", hex(32), "https://www.websitepulse.com/help/api.html"],
        [
          "pingdom",
          "Pingdom",
          "pingdom",
          base64url(87) + "|" + lower(32),
          "https://docs.pingdom.com/api/",
          { kind: "api-token" }
        ],
        [
          "site24x7",
          "Site24x7",
          "site24x7",
          "[a-z]{2}_[0-9a-f]{32}|[0-9a-f]{32,40}",
          "https://www.site24x7.com/help/api/",
          { kind: "device-key", unconfirmed: true }
        ],
        ["cronitor", "Cronitor", "", hex(32), "https://cronitor.io/docs/api-keys", { unconfirmed: true }],
        ["dareboost", "Dareboost", "dare boost", base622(60), "https://www.dareboost.com/en/documentation-api"],
        ["gtmetrix", "GTmetrix", "gt metrix", hex(32), "https://gtmetrix.com/api/docs/2.0/"],
        [
          "keen-io",
          "Keen",
          "keen io|keen.io|keen_write|keen_read|keen_master",
          "[0-9A-F]{64}|[0-9a-f]{64}",
          "https://keen.io/docs/api/"
        ],
        [
          "heap",
          "Heap",
          "heap_api|heap_app",
          hex(32),
          "https://developers.heap.io/reference/introduction",
          { level: "warning" }
        ],
        ["quickmetrics", "Quickmetrics", "quick metrics", base64url(22), "https://quickmetrics.io/", { loose: true }],
        [
          "graphite",
          "Hosted Graphite",
          "hosted graphite",
          uuid,
          "https://docs.hostedgraphite.com/",
          { near: /key|token|secret/i }
        ],
        [
          "instana",
          "Instana",
          "",
          base622(22),
          "https://www.ibm.com/docs/en/instana-observability",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "wavefront",
          "Wavefront",
          "wave front",
          uuid,
          "https://docs.wavefront.com/",
          { kind: "api-token", near: /key|token|secret/i }
        ],
        [
          "scout-apm",
          "Scout APM",
          "scout apm|scout_key",
          base622(20),
          "https://scoutapm.com/docs",
          { kind: "key", loose: true }
        ],
        [
          "coralogix",
          "Coralogix",
          "",
          uuid + "|cxt[hp]_[0-9A-Za-z]{30,40}",
          "https://coralogix.com/docs/user-guides/account-management/api-keys/",
          { near: /key|token|secret/i, unconfirmed: true }
        ],
        [
          "percy",
          "Percy",
          "percy",
          "(?:web|app|auto|ss|vmw)_[0-9a-f]{64}|[0-9A-Fa-f]{64}|[0-9A-Za-z]{64}",
          "https://www.browserstack.com/docs/percy/references/access-token",
          { kind: "token" }
        ],
        [
          "browserstack",
          "BrowserStack",
          "browser stack",
          base622(20),
          "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction",
          { kind: "access-key", revoke: "https://www.browserstack.com/accounts/profile" }
        ],
        [
          "saucelabs",
          "Sauce Labs",
          "sauce labs|sauce",
          uuid,
          "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/",
          { kind: "access-key", near: /key|token|secret/i }
        ],
        [
          "lambdatest",
          "LambdaTest",
          "lambda test|LT_ACCESS",
          base622(50),
          "https://www.lambdatest.com/support/docs/",
          { kind: "access-key" }
        ],
        [
          "cypress",
          "Cypress",
          "cypress",
          uuid,
          "https://docs.cypress.io/cloud/account-management/projects#Record-keys",
          { kind: "record-key", near: /key|record/i }
        ],
        ["bitbar", "BitBar", "bit bar", base622(32), "https://support.smartbear.com/bitbar/docs/en/rest-api.html"],
        [
          "crossbrowsertesting",
          "CrossBrowserTesting",
          "cross browser testing",
          lower(16),
          "https://support.smartbear.com/crossbrowsertesting/docs/",
          { kind: "auth-key", unconfirmed: true }
        ],
        [
          "knapsackpro",
          "Knapsack Pro",
          "knapsack pro",
          hex(32) + "|" + lower(32),
          "https://docs.knapsackpro.com/",
          { kind: "token" }
        ],
        [
          "blazemeter",
          "BlazeMeter",
          "blaze meter",
          "[0-9a-f]{24}|[0-9a-z]{8}-[0-9a-z-]{27}",
          "https://help.blazemeter.com/apidocs/",
          { kind: "api-secret", loose: true }
        ],
        ["testingbot", "TestingBot", "testing bot", hex(32), "https://testingbot.com/support/api", { kind: "secret" }],
        ["mockaroo", "Mockaroo", "", hex(8) + "|" + lower(8), "https://www.mockaroo.com/docs"],
        [
          "scrapfly",
          "Scrapfly",
          "scrap fly",
          "(?:scp-(?:live|test)-)?[0-9a-f]{32}|[0-9a-z]{32}",
          "https://scrapfly.io/docs/scrape-api/getting-started"
        ],
        ["scraperapi", "ScraperAPI", "scraper api", hex(32) + "|" + lower(32), "https://docs.scraperapi.com/"],
        ["scrapingant", "ScrapingAnt", "scraping ant", hex(32) + "|" + lower(32), "https://docs.scrapingant.com/"],
        ["scrapingbee", "ScrapingBee", "scraping bee", upper(80), "https://www.scrapingbee.com/documentation/"],
        ["scrapeowl", "ScrapeOwl", "scrape owl", lower(30), "https://scrapeowl.com/docs"],
        ["scraperbox", "ScraperBox", "scraper box", upper(32), "https://scraperbox.com/docs"],
        ["scrapestack", "scrapestack", "scrape stack", hex(32) + "|" + lower(32), "https://scrapestack.com/documentation"],
        ["scraperstack", "ScraperSite", "scraper site", base622(45), "https://www.scrapersite.com/", { loose: true }],
        [
          "screenshotapi",
          "ScreenshotAPI",
          "screenshot api",
          "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
          "https://www.screenshotapi.net/documentation",
          { check: (value2) => hasRandomLook(value2) }
        ],
        [
          "screenshotlayer",
          "screenshotlayer",
          "screenshot layer",
          hex(32) + "|" + lower(32),
          "https://screenshotlayer.com/documentation"
        ],
        ["apiflash", "ApiFlash", "api flash", hex(32) + "|" + lower(32), "https://apiflash.com/documentation"],
        [
          "webscraper",
          "Web Scraper",
          "web scraper",
          base622(60),
          "https://webscraper.io/documentation/web-scraper-cloud/api",
          { kind: "api-token" }
        ],
        ["webscraping", "WebScraping.AI", "web scraping", base622(32) + "|" + uuid, "https://webscraping.ai/docs"],
        ["extractorapi", "Extractor API", "extractor api", base622(40), "https://extractorapi.com/documentation/"],
        [
          "proxycrawl",
          "Crawlbase",
          "proxy crawl|crawl base",
          base64url(22),
          "https://crawlbase.com/docs/",
          { kind: "token" }
        ],
        [
          "zenscrape",
          "Zenscrape",
          "zen scrape",
          uuid,
          "https://zenscrape.com/documentation/",
          { near: /key|token|secret/i }
        ],
        ["zenserp", "Zenserp", "zen serp", uuid, "https://zenserp.com/documentation/", { near: /key|token|secret/i }],
        ["serpstack", "serpstack", "serp stack", hex(32) + "|" + lower(32), "https://serpstack.com/documentation"],
        ["serphouse", "SERPHouse", "serp house", base622(60), "https://docs.serphouse.com/"],
        [
          "diffbot",
          "Diffbot",
          "diff bot",
          hex(32) + "|" + lower(32),
          "https://docs.diffbot.com/reference/authentication",
          { kind: "token" }
        ],
        [
          "parsehub",
          "ParseHub",
          "parse hub",
          "t[\\w-]{11,12}",
          "https://www.parsehub.com/docs/ref/api/v2/",
          { loose: true }
        ],
        ["browshot", "Browshot", "", base622(27, 28), "https://browshot.com/api/documentation"],
        ["sirv", "Sirv", "sirv", "[0-9A-Za-z+/=]{88}", "https://apidocs.sirv.com/", { kind: "client-secret" }],
        [
          "cloudinary",
          "Cloudinary",
          "cloudinary",
          base64url(27),
          "https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "uploadcare",
          "Uploadcare",
          "upload care",
          hex(20),
          "https://uploadcare.com/docs/security/",
          { kind: "secret-key", near: /secret|private/i }
        ],
        [
          "filestack",
          "Filestack",
          "file stack",
          base622(22),
          "https://www.filestack.com/docs/security/",
          { kind: "api-key", unconfirmed: true }
        ],
        [
          "cloudconvert",
          "CloudConvert",
          "cloud convert",
          "eyJ[\\w-]{20,80}\\.eyJ[\\w-]{100,500}\\.[\\w-]{600,720}",
          "https://cloudconvert.com/api/v2"
        ],
        ["pdflayer", "pdflayer", "pdf layer", hex(32) + "|" + lower(32), "https://pdflayer.com/documentation"],
        [
          "selectpdf",
          "SelectPdf",
          "select pdf",
          uuid + "|[0-9a-z-]{36}",
          "https://selectpdf.com/html-to-pdf-api/",
          { near: /key|token|=|:/i }
        ],
        ["shotstack", "Shotstack", "shot stack", base622(40), "https://shotstack.io/docs/guide/"],
        [
          "mux",
          "Mux",
          "mux_token|mux_secret|muxtoken",
          "[0-9A-Za-z+/]{75}",
          "https://www.mux.com/docs/core/make-api-requests",
          { kind: "token-secret" }
        ],
        [
          "transloadit",
          "Transloadit",
          "",
          hex(40),
          "https://transloadit.com/docs/api/authentication/",
          { kind: "auth-secret", near: /secret/i }
        ],
        ["daily", "Daily", "daily co|daily.co|daily_api|dailyco", hex(64), "https://docs.daily.co/reference/rest-api"],
        [
          "agora",
          "Agora",
          "agora",
          hex(32),
          "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server",
          { kind: "app-certificate", near: /certificate|secret/i }
        ],
        [
          "livekit",
          "LiveKit",
          "live kit",
          base622(43, 44),
          "https://docs.livekit.io/home/cloud/keys-and-tokens/",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "brightcove",
          "Brightcove",
          "bright cove",
          base64url(86),
          "https://apis.support.brightcove.com/oauth/",
          { kind: "client-secret", unconfirmed: true }
        ],
        ["plausible", "Plausible", "plausible", base64url(64), "https://plausible.io/docs/stats-api", { kind: "api-key" }]
      ])
    ];
  }
});

// src/rules/netlify.ts
var netlify_exports = {};
__export(netlify_exports, {
  netlifyRules: () => netlifyRules
});
var netlifyRules;
var init_netlify = __esm({
  "src/rules/netlify.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    netlifyRules = [
      ...createPrefixedRules(
        {
          id: "netlify",
          name: "Netlify",
          source: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
          revoke: "https://app.netlify.com/user/applications#personal-access-tokens"
        },
        [
          { kind: "personal-access-token", prefix: "nfp_", body: base622(36) },
          { kind: "oauth-token", prefix: "nfo_", body: base622(36) },
          { kind: "cli-token", prefix: "nfc_", body: base622(36) },
          { kind: "build-token", prefix: "nfb_", body: base622(36) },
          { kind: "unscoped-token", prefix: "nfu_", body: base622(36) }
        ]
      ),
      ...createKeywordRules([
        [
          "netlify",
          "Netlify",
          "",
          base64url(40, 46),
          "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
          { kind: "access-token" }
        ],
        [
          "netlify",
          "Netlify",
          "",
          hex(63, 64),
          "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
          { kind: "access-token-old" }
        ]
      ])
    ];
  }
});

// src/rules/new-relic.ts
var new_relic_exports = {};
__export(new_relic_exports, {
  newRelicRules: () => newRelicRules
});
var newRelicRules;
var init_new_relic = __esm({
  "src/rules/new-relic.ts"() {
    "use strict";
    init_edges();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    newRelicRules = [
      ...createPrefixedRules(
        {
          id: "new-relic",
          name: "New Relic",
          source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
          revoke: "https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher"
        },
        [
          { kind: "user-key", prefix: "NRAK-", body: base622(27) },
          { kind: "admin-key", prefix: "NRAA-", body: base622(27) },
          { kind: "insert-key", prefix: "NRII-", body: base64url(32) },
          { kind: "query-key", prefix: "NRIQ-", body: base64url(32) },
          { kind: "rest-api-key", prefix: "NRRA-", body: anyHex(42) },
          { kind: "synthetics-key", prefix: "NRSP-", body: "[0-9a-z]{2,4}[0-9A-F]{26,36}", level: "warning" },
          { kind: "browser-key", prefix: "NRJS-", body: base622(19), level: "note" },
          { kind: "pixie-api-key", prefix: "px-api-", body: uuid },
          { kind: "pixie-deploy-key", prefix: "px-dep-", body: uuid }
        ]
      ),
      {
        id: "new-relic-license-key",
        label: "a New Relic license key",
        level: "error",
        keywords: ["nral"],
        pattern: beginAnywhere(
          /(?<![\w-])(?<secret>(?:[a-z]{2}\d{2}xx)?[0-9a-f]{28,36}(?:FF)?FFFNRAL|[0-9a-f]{36}NRAL)(?!\w)/
        ),
        check: (value2) => hasRandomLook(value2.slice(0, 30)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "New Relic",
        source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
      },
      {
        id: "new-relic-mobile-app-token",
        label: "a New Relic mobile app token",
        level: "warning",
        keywords: ["-nrma"],
        pattern: beginAnywhere(/(?<![\w-])(?<secret>(?:AA|[a-z]{2}\d{2}xx)[0-9a-f]{34,40}-NRMA)(?!\w)/),
        highEntropy: true,
        credential: "provider-token",
        provider: "New Relic",
        source: "https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile/maintenance/viewing-your-application-token/"
      },
      ...createKeywordRules([
        [
          "new-relic",
          "New Relic",
          "new relic",
          base622(40, 47),
          "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
          { near: /key|token|license/i }
        ]
      ])
    ];
  }
});

// src/rules/notion.ts
var notion_exports = {};
__export(notion_exports, {
  notionRules: () => notionRules
});
var notionRules;
var init_notion = __esm({
  "src/rules/notion.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    notionRules = [
      ...createPrefixedRules(
        {
          id: "notion",
          name: "Notion",
          source: "https://developers.notion.com/changelog/were-changing-our-api-token-format",
          revoke: "https://www.notion.so/profile/integrations"
        },
        [
          { kind: "integration-token", prefix: "ntn_", body: base622(40, 50) },
          { kind: "oauth-refresh-token", prefix: "nrt_", body: base622(40, 60) }
        ]
      ),
      ...createKeywordRules([
        [
          "notion",
          "Notion",
          "",
          "secret_[0-9A-Za-z]{43}",
          "https://developers.notion.com/docs/authorization",
          { kind: "integration-token-old" }
        ]
      ]),
      ...createPrefixedRules({ id: "notion", name: "Notion", source: "https://developers.notion.com/docs/authorization" }, [
        { kind: "integration-token-likely", prefix: "secret_", body: base622(43), loose: true }
      ])
    ];
  }
});

// src/rules/one-password.ts
var one_password_exports = {};
__export(one_password_exports, {
  onePasswordRules: () => onePasswordRules
});
var onePasswordRules;
var init_one_password = __esm({
  "src/rules/one-password.ts"() {
    "use strict";
    init_prefixed_tokens();
    onePasswordRules = createPrefixedRules(
      {
        id: "1password",
        name: "1Password",
        source: "https://developer.1password.com/docs/service-accounts/security/",
        revoke: "https://my.1password.com/developer-tools/active/service-accounts"
      },
      [
        { kind: "service-account-token", prefix: "ops_eyJ", body: "[\\w+/-]{200,1600}={0,2}", reach: [32, 1700] },
        {
          kind: "secret-key",
          prefix: "A3-",
          body: "[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}"
        },
        { kind: "recovery-key", prefix: "1PRK", body: "(?:-[0-9A-Z]{4}){13}" }
      ]
    );
  }
});

// src/rules/password-hashes.ts
var password_hashes_exports = {};
__export(password_hashes_exports, {
  passwordHashRules: () => passwordHashRules
});
var base, start, end, check, passwordHashRules;
var init_password_hashes = __esm({
  "src/rules/password-hashes.ts"() {
    "use strict";
    init_edges();
    init_value_shape();
    base = {
      level: "note",
      highEntropy: true,
      credential: "generic-password"
    };
    start = "(?<![\\w$./])";
    end = "(?![\\w./])";
    check = (value2) => hasRandomLook(value2.split("$").at(-1)) ? "unknown" : "invalid";
    passwordHashRules = [
      {
        ...base,
        id: "password-hash-bcrypt",
        label: "a bcrypt password hash",
        keywords: ["$2a$", "$2b$", "$2y$", "$2x$"],
        pattern: new RegExp(`${start}(?<secret>\\$2[abxy]\\$\\d{2}\\$[\\w./]{53})${end}`),
        check,
        source: "https://man.openbsd.org/crypt.3"
      },
      {
        ...base,
        id: "password-hash-crypt",
        label: "a crypt password hash",
        keywords: ["$1$", "$5$", "$6$", "$apr1$", "$8$", "$9$", "$y$", "$7$"],
        pattern: new RegExp(
          `${start}(?<secret>\\$(?:[156]|apr1)\\$(?:rounds=\\d{3,9}\\$)?[\\w./]{1,16}\\$[\\w./]{22,86}|\\$[89]\\$[\\w./]{14}\\$[\\w./]{43}|\\$y\\$[\\w./]{3,8}\\$[\\w./]{1,86}\\$[\\w./]{43}|\\$7\\$\\d{1,8}\\$[\\w+/]{16,44}={0,2}\\$[\\w+/]{86}==)${end}`
        ),
        check,
        source: "https://man7.org/linux/man-pages/man5/crypt.5.html"
      },
      {
        ...base,
        id: "password-hash-labelled",
        label: "a password hash that a server keeps",
        keywords: ["{sha}", "{ssha", "{sha256}", "{sha512}", "scram-sha-256$", "scram-sha-1$"],
        // https://datatracker.ietf.org/doc/html/rfc2307, https://datatracker.ietf.org/doc/html/rfc5803
        pattern: /(?<secret>\{S?SHA(?:256|384|512)?\}[0-9A-Za-z+/]{26,140}={0,2}|SCRAM-SHA-(?:1|256)\$\d{3,8}:[0-9A-Za-z+/]{16,88}={0,2}\$[0-9A-Za-z+/]{27,44}={0,2}:[0-9A-Za-z+/]{27,44}={0,2})(?![0-9A-Za-z+/=])/i,
        check: (value2) => hasRandomLook(value2.replace(/^\S*[}$]/, "")) ? "unknown" : "invalid",
        source: "https://www.postgresql.org/docs/current/catalog-pg-authid.html"
      },
      {
        ...base,
        id: "password-hash-derived",
        label: "a password hash of a web framework",
        keywords: ["pbkdf2_sha256$", "pbkdf2:sha256:", "scrypt:32768:"],
        // https://docs.djangoproject.com/en/stable/topics/auth/passwords/, https://werkzeug.palletsprojects.com/en/stable/utils/#module-werkzeug.security
        pattern: new RegExp(
          `${start}(?<secret>pbkdf2_sha256\\$\\d{4,8}\\$\\w{4,64}\\$[\\w+/]{43}=|(?:pbkdf2:sha256:\\d{4,8}|scrypt:32768:8:1)\\$\\w{4,64}\\$[0-9a-f]{64,128})${end}`
        ),
        check,
        source: "https://docs.djangoproject.com/en/stable/topics/auth/passwords/"
      },
      {
        ...base,
        id: "password-hash-argon2",
        label: "an Argon2 password hash",
        keywords: ["$argon2"],
        pattern: new RegExp(
          `${start}(?<secret>\\$argon2(?:id|i|d)\\$(?:v=\\d{1,3}\\$)?m=\\d{1,9},t=\\d{1,4},p=\\d{1,4}\\$[\\w+/]{8,64}\\$[\\w+/]{16,128})${end}`
        ),
        check,
        source: "https://github.com/P-H-C/phc-winner-argon2"
      },
      {
        ...base,
        id: "password-hash-stored",
        label: "a password hash that a system keeps",
        keywords: [
          ...["as '*", 'as "*', "password '*", 'password "*'],
          ...["password = 0x0", "password=0x0", "grub.pbkdf2.sha512."],
          ...["aqaaaaiaayagaaaae", "aqaaaaeaaccqaaaae", "$p$b", "$s$d"]
        ],
        // MySQL, SQL Server, GRUB, ASP.NET Core Identity, WordPress and Drupal.
        pattern: new RegExp(
          `(?<![\\w+/])(?<secret>\\*[0-9A-F]{40}(?=["'])|0x0[12]00[0-9A-Fa-f]{48,136}(?=\\s{1,4}HASHED)|grub\\.pbkdf2\\.sha512\\.\\d{3,7}\\.[0-9A-F]{64,256}\\.[0-9A-F]{64,256}|AQAAAA[EI]A[\\w+/]{4}AAAAE[\\w+/]{60,120}={0,2}|\\$[PS]\\$[BD][\\w./]{30,51})${end}`
        ),
        check: (value2) => hasRandomLook(value2.replace(/^0x|^grub\S*\.(?=\w{64})/, "")) ? "unknown" : "invalid",
        source: "https://dev.mysql.com/doc/refman/8.4/en/password-hashing.html"
      },
      {
        ...base,
        id: "password-hash-kerberos",
        label: "a Kerberos ticket that can be guessed offline",
        level: "warning",
        keywords: ["$krb5asrep$", "$krb5tgs$"],
        pattern: /(?<secret>\$krb5(?:asrep|tgs)\$(?:\d{2}\$)?[^\s"'<>:]{1,120}[:$][0-9a-f]{16,64}\$[0-9a-f]{64,2400})(?![0-9a-f])/i,
        reach: [16, 2700],
        check,
        source: "https://hashcat.net/wiki/doku.php?id=example_hashes"
      },
      {
        ...base,
        id: "password-hash-ntlm-message",
        label: "an NTLM answer that can be guessed offline",
        level: "warning",
        // The signature and the type of the third message, which alone holds an answer.
        keywords: ["tlrmtvntuaadaaaa"],
        pattern: beginAnywhere(
          /(?<![0-9A-Za-z+/])(?<secret>TlRMTVNTUAADAAAA[0-9A-Za-z+/]{80,2000}={0,2})(?![0-9A-Za-z+/=])/
        ),
        reach: [4, 2100],
        source: "https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/033d32cc-88f9-4483-9bf2-b273055038ce"
      }
    ];
  }
});

// src/rules/payment-providers.ts
var payment_providers_exports = {};
__export(payment_providers_exports, {
  paymentProviderRules: () => paymentProviderRules
});
var paymentProviderRules;
var init_payment_providers = __esm({
  "src/rules/payment-providers.ts"() {
    "use strict";
    init_crc_tails();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    paymentProviderRules = [
      ...createTokenRules([
        [
          "circle",
          "Circle",
          "api-key",
          "LIVE_API_KEY:",
          "[0-9a-z]{32}:[0-9a-z]{32}",
          "https://developers.circle.com/w3s/keys",
          { keywords: ["live_api_key:"], revoke: "https://console.circle.com/" }
        ],
        [
          "circle",
          "Circle",
          "test-api-key",
          "TEST_API_KEY:",
          "[0-9a-z]{32}:[0-9a-z]{32}",
          "https://developers.circle.com/w3s/keys",
          { keywords: ["test_api_key:"], level: "warning" }
        ],
        [
          "pleo",
          "Pleo",
          "api-key",
          "pls_",
          "[0-9a-f]{32}_[0-9a-f]{6}",
          "https://developers.pleo.io/",
          { unconfirmed: true }
        ],
        [
          "agentcard",
          "AgentCard",
          "client-secret",
          "acs_",
          // Parts joined by many are a name: of tables of a survey, the ACS.
          "(?!(?:[0-9A-Za-z-]{0,47}_){5})[\\w-]{48}",
          "https://docs.agentcard.ai/",
          { loose: true, unconfirmed: true }
        ],
        [
          "adyen",
          "Adyen",
          "api-key",
          "AQE",
          "(?=[0-9A-Za-z+/=]{20,170}[.-])[\\w+/=.-]{77,260}",
          "https://docs.adyen.com/development-resources/api-credentials/",
          { reach: [32, 480], revoke: "https://ca-live.adyen.com/" }
        ],
        [
          "abacatepay",
          "AbacatePay",
          "api-key",
          "abc_prod_",
          base622(24),
          "https://docs.abacatepay.com/pages/comecar/chaves-de-api"
        ],
        [
          "abacatepay",
          "AbacatePay",
          "test-api-key",
          "abc_dev_",
          base622(24),
          "https://docs.abacatepay.com/pages/comecar/chaves-de-api",
          { level: "warning" }
        ],
        ["asaas", "Asaas", "api-key", "$aact_prod_", "[\\w:=+/-]{20,200}", "https://docs.asaas.com/docs/autenticacao-1"],
        [
          "asaas",
          "Asaas",
          "sandbox-api-key",
          "$aact_hmlg_",
          "[\\w:=+/-]{20,200}",
          "https://docs.asaas.com/docs/autenticacao-1",
          { level: "warning" }
        ],
        [
          "braintree",
          "Braintree",
          "access-token",
          "access_token$production$",
          "[0-9a-z]{16}\\$[0-9a-f]{32}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/overview"
        ],
        [
          "braintree",
          "Braintree",
          "sandbox-access-token",
          "access_token$sandbox$",
          "[0-9a-z]{16}\\$[0-9a-f]{32}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/overview"
        ],
        [
          "braintree",
          "Braintree",
          "tokenization-key",
          "production_",
          "[0-9a-z]{8}_[0-9a-z]{16}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
          { exact: true, level: "warning" }
        ],
        [
          "braintree",
          "Braintree",
          "sandbox-tokenization-key",
          "sandbox_",
          "[0-9a-z]{8}_[0-9a-z]{16}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
          { level: "warning" }
        ],
        [
          "checkout-com",
          "Checkout.com",
          "secret-key",
          "sk_",
          `(?:test_)?(?:${uuid}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`,
          "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
          { keywords: ["sk_", "checkout"] }
        ],
        [
          "checkout-com",
          "Checkout.com",
          "sandbox-secret-key",
          "sk_sbox_",
          "[0-9a-z]{26}[0-9a-z*#$=]{1,2}",
          "https://www.checkout.com/docs/developer-resources/api/manage-api-keys"
        ],
        [
          "clerk",
          "Clerk",
          "secret-key",
          "sk_live_",
          base622(32, 50),
          "https://clerk.com/docs/deployments/clerk-environment-variables",
          { revoke: "https://dashboard.clerk.com/" }
        ],
        [
          "clerk",
          "Clerk",
          "test-secret-key",
          "sk_test_",
          base622(32, 50),
          "https://clerk.com/docs/deployments/clerk-environment-variables",
          { revoke: "https://dashboard.clerk.com/" }
        ],
        [
          "flutterwave",
          "Flutterwave",
          "secret-key",
          "FLWSECK-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication"
        ],
        [
          "flutterwave",
          "Flutterwave",
          "test-secret-key",
          "FLWSECK_TEST-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication"
        ],
        [
          "flutterwave",
          "Flutterwave",
          "encryption-key",
          "FLWSECK_TEST",
          "[0-9a-f]{12}",
          "https://developer.flutterwave.com/docs/encryption",
          { level: "warning" }
        ],
        [
          "flutterwave",
          "Flutterwave",
          "public-key",
          "FLWPUBK-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication",
          { level: "note" }
        ],
        [
          "flutterwave",
          "Flutterwave",
          "test-public-key",
          "FLWPUBK_TEST-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication",
          { level: "note" }
        ],
        [
          "gocardless",
          "GoCardless",
          "access-token",
          "live_",
          "[\\w-]{40}={0,2}",
          "https://developer.gocardless.com/api-reference/#making-requests-authorisation",
          { keywords: ["gocardless", "live_"], loose: true }
        ],
        [
          "heartland",
          "Heartland",
          "secret-key",
          "skapi_",
          "(?:cert|prod)_[0-9A-Za-z]{34,46}",
          "https://developer.globalpayments.com/heartland/getting-started/credentials-apikeys"
        ],
        [
          "highnote",
          "Highnote",
          "secret-key",
          "sk_live_",
          "[\\w+/=-]{70,90}",
          "https://docs.highnote.com/developers/api/using-the-api"
        ],
        [
          "highnote",
          "Highnote",
          "test-secret-key",
          "sk_test_",
          "[\\w+/=-]{70,90}",
          "https://docs.highnote.com/developers/api/using-the-api"
        ],
        [
          "lemonsqueezy",
          "Lemon Squeezy",
          "api-key",
          "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.",
          "eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[\\w-]{40,400}\\.[\\w-]{340,700}",
          "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
          { keywords: ["eyjhdwqioii5ngq1"], reach: [80, 1300] }
        ],
        [
          "mercadopago",
          "Mercado Pago",
          "access-token",
          "APP_USR-",
          "\\d{12,18}-\\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\\d{6,12}",
          "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials"
        ],
        [
          "mercadopago",
          "Mercado Pago",
          "test-access-token",
          "TEST-",
          "\\d{12,18}-\\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\\d{6,12}",
          "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
          { level: "warning" }
        ],
        [
          "mercadopago",
          "Mercado Pago",
          "client-secret",
          "APP_USR-",
          uuid,
          "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
          { level: "warning" }
        ],
        [
          "mercury",
          "Mercury",
          "api-token",
          "mercury_production_",
          "\\w{48,70}",
          "https://docs.mercury.com/reference/getting-started-with-your-api"
        ],
        [
          "mercury",
          "Mercury",
          "sandbox-api-token",
          "mercury_sandbox_",
          "\\w{48,70}",
          "https://docs.mercury.com/reference/getting-started-with-your-api",
          { level: "warning" }
        ],
        [
          "midtrans",
          "Midtrans",
          "server-key",
          "Mid-server-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account",
          { revoke: "https://dashboard.midtrans.com/settings/config_info" }
        ],
        [
          "midtrans",
          "Midtrans",
          "sandbox-server-key",
          "SB-Mid-server-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account"
        ],
        [
          "midtrans",
          "Midtrans",
          "client-key",
          "Mid-client-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account",
          { level: "note" }
        ],
        [
          "midtrans",
          "Midtrans",
          "sandbox-client-key",
          "SB-Mid-client-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account",
          { level: "note" }
        ],
        [
          "moneywave",
          "Moneywave",
          "secret-key",
          "ts_",
          "[0-9A-Z]{28,34}",
          "https://developer.flutterwave.com/docs",
          { keywords: ['"ts_', "'ts_", "=ts_", " ts_", ":ts_", ">ts_", "moneywave"], loose: true }
        ],
        [
          "moneywave",
          "Moneywave",
          "live-secret-key",
          "lv_",
          "[0-9A-Z]{28,34}",
          "https://developer.flutterwave.com/docs",
          { loose: true }
        ],
        [
          "paddle",
          "Paddle",
          "api-key",
          "pdl_live_apikey_",
          "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
          "https://developer.paddle.com/api-reference/about/api-keys",
          { revoke: "https://vendors.paddle.com/authentication-v2" }
        ],
        [
          "paddle",
          "Paddle",
          "sandbox-api-key",
          "pdl_sdbx_apikey_",
          "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
          "https://developer.paddle.com/api-reference/about/api-keys"
        ],
        [
          "paddle",
          "Paddle",
          "notification-secret",
          "pdl_ntfset_",
          "[0-9a-z]{26}_[0-9A-Za-z+/]{32}",
          "https://developer.paddle.com/webhooks/signature-verification"
        ],
        [
          "ebay",
          "eBay",
          "production-secret",
          "PRD-",
          "[0-9a-f]{12}(?:-[0-9a-f]{4}){4}",
          "https://developer.ebay.com/api-docs/static/oauth-credentials.html"
        ],
        [
          "ebay",
          "eBay",
          "sandbox-secret",
          "SBX-",
          "[0-9a-f]{12}(?:-[0-9a-f]{4}){4}",
          "https://developer.ebay.com/api-docs/static/oauth-credentials.html"
        ],
        ["pagarme", "Pagar.me", "api-key", "ak_live_", base622(30), "https://docs.pagar.me/docs/chaves-de-acesso"],
        [
          "pagarme",
          "Pagar.me",
          "test-api-key",
          "ak_test_",
          base622(30),
          "https://docs.pagar.me/docs/chaves-de-acesso",
          { level: "warning" }
        ],
        ["paystack", "Paystack", "secret-key", "sk_live_", hex(40), "https://paystack.com/docs/api/authentication/"],
        ["paystack", "Paystack", "test-secret-key", "sk_test_", hex(40), "https://paystack.com/docs/api/authentication/"],
        [
          "rainforest-pay",
          "Rainforest",
          "api-key",
          "apikey_",
          hex(64),
          "https://docs.rainforestpay.com/docs/authentication"
        ],
        [
          "rainforest-pay",
          "Rainforest",
          "sandbox-api-key",
          "sbx_apikey_",
          hex(64),
          "https://docs.rainforestpay.com/docs/authentication"
        ],
        ["ramp", "Ramp", "client-secret", "ramp_sec_", base622(48), "https://docs.ramp.com/developer-api/v1/authorization"],
        [
          "ramp",
          "Ramp",
          "sign-up-token",
          "ramp_business_tok_",
          base622(36, 48),
          "https://docs.ramp.com/developer-api/v1/authorization"
        ],
        [
          "ramp",
          "Ramp",
          "access-token",
          "ramp_tok_",
          base622(36, 64),
          "https://docs.ramp.com/developer-api/v1/authorization"
        ],
        [
          "ramp",
          "Ramp",
          "client-id",
          "ramp_id_",
          base622(40),
          "https://docs.ramp.com/developer-api/v1/authorization",
          { level: "note" }
        ],
        [
          "razorpay",
          "Razorpay",
          "key-id",
          "rzp_live_",
          base622(14),
          "https://razorpay.com/docs/api/authentication/",
          { level: "warning" }
        ],
        [
          "razorpay",
          "Razorpay",
          "test-key-id",
          "rzp_test_",
          base622(14),
          "https://razorpay.com/docs/api/authentication/",
          { level: "note" }
        ],
        [
          "wepay",
          "WePay",
          "access-token",
          "PRODUCTION_",
          hex(64),
          "https://developer.wepay.com/api/general/authentication"
        ],
        [
          "wepay",
          "WePay",
          "stage-access-token",
          "STAGE_",
          hex(64),
          "https://developer.wepay.com/api/general/authentication"
        ],
        [
          "woocommerce",
          "WooCommerce",
          "consumer-secret",
          "cs_",
          hex(40),
          "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication"
        ],
        [
          "woocommerce",
          "WooCommerce",
          "consumer-key",
          "ck_",
          hex(40),
          "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
          { keywords: ['"ck_', "'ck_", "=ck_", " ck_", ":ck_", ">ck_"], level: "warning" }
        ],
        ["xendit", "Xendit", "api-key", "xnd_production_", base622(40, 80), "https://docs.xendit.co/docs/api-keys"],
        [
          "xendit",
          "Xendit",
          "development-api-key",
          "xnd_development_",
          base622(40, 80),
          "https://docs.xendit.co/docs/api-keys"
        ],
        [
          "crossmint",
          "Crossmint",
          "server-api-key",
          "sk_production_",
          base622(40, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/server-side"
        ],
        [
          "crossmint",
          "Crossmint",
          "staging-server-api-key",
          "sk_staging_",
          base622(40, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/server-side"
        ],
        [
          "crossmint",
          "Crossmint",
          "client-api-key",
          "ck_production_",
          base622(20, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/client-side",
          { level: "warning" }
        ],
        [
          "crossmint",
          "Crossmint",
          "staging-client-api-key",
          "ck_staging_",
          base622(20, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/client-side",
          { level: "warning" }
        ],
        ["robinhood", "Robinhood", "crypto-api-key", "rh-api-", uuid, "https://docs.robinhood.com/crypto/trading/"],
        [
          "duffel",
          "Duffel",
          "api-token",
          "duffel_live_",
          base64url(43),
          "https://duffel.com/docs/api/overview/making-requests"
        ],
        [
          "duffel",
          "Duffel",
          "test-api-token",
          "duffel_test_",
          base64url(43),
          "https://duffel.com/docs/api/overview/making-requests"
        ],
        [
          "shippo",
          "Shippo",
          "api-token",
          "shippo_live_",
          hex(40),
          "https://docs.goshippo.com/docs/guides_general/authentication/"
        ],
        [
          "shippo",
          "Shippo",
          "test-api-token",
          "shippo_test_",
          hex(40),
          "https://docs.goshippo.com/docs/guides_general/authentication/"
        ],
        [
          "lob",
          "Lob",
          "api-key",
          "live_",
          hex(35),
          "https://docs.lob.com/#tag/Authentication",
          { exact: true, keywords: ["live_"] }
        ],
        [
          "lob",
          "Lob",
          "test-api-key",
          "test_",
          hex(35),
          "https://docs.lob.com/#tag/Authentication",
          { exact: true, keywords: ["lob_", "lob-", "lob.", "lob "] }
        ],
        [
          "lob",
          "Lob",
          "publishable-key",
          "live_pub_",
          hex(31),
          "https://docs.lob.com/#tag/Authentication",
          { exact: true, level: "warning" }
        ],
        [
          "lob",
          "Lob",
          "test-publishable-key",
          "test_pub_",
          hex(31),
          "https://docs.lob.com/#tag/Authentication",
          { exact: true, level: "warning" }
        ],
        ["flexport", "Flexport", "api-key", "shltm_", base64url(40), "https://docs.logistics-api.flexport.com/"],
        ["fleetbase", "Fleetbase", "api-key", "flb_live_", base622(20, 64), "https://docs.fleetbase.io/"],
        ["fleetbase", "Fleetbase", "test-api-key", "flb_test_", base622(20, 64), "https://docs.fleetbase.io/"],
        [
          "cashfree",
          "Cashfree",
          "secret-key",
          "cfsk_ma_prod_",
          "[0-9a-f]{32}_[0-9a-f]{8}",
          "https://www.cashfree.com/docs/api-reference/authentication",
          { tail: crcHex, revoke: "https://merchant.cashfree.com/merchants/developers" }
        ],
        [
          "cashfree",
          "Cashfree",
          "test-secret-key",
          "cfsk_ma_test_",
          "[0-9a-f]{32}_[0-9a-f]{8}",
          "https://www.cashfree.com/docs/api-reference/authentication",
          { tail: crcHex, level: "warning" }
        ],
        [
          "brex",
          "Brex",
          "user-token",
          "bxt_",
          base622(34, 40),
          "https://developer.brex.com/docs/authentication/",
          { revoke: "https://dashboard.brex.com/settings/developer" }
        ],
        ["klarna", "Klarna", "api-key", "klarna_live_api_", base64(60, 200), "https://docs.klarna.com/api/authentication/"],
        [
          "klarna",
          "Klarna",
          "test-api-key",
          "klarna_test_api_",
          base64(60, 200),
          "https://docs.klarna.com/api/authentication/",
          { level: "warning" }
        ],
        [
          "wompi",
          "Wompi",
          "private-key",
          "prv_prod_",
          base622(32),
          "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/"
        ],
        [
          "wompi",
          "Wompi",
          "test-private-key",
          "prv_test_",
          base622(32),
          "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/",
          { level: "warning" }
        ],
        [
          "wompi",
          "Wompi",
          "integrity-secret",
          "prod_integrity_",
          base622(32),
          "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/"
        ],
        [
          "wompi",
          "Wompi",
          "events-secret",
          "prod_events_",
          base622(32),
          "https://docs.wompi.co/docs/colombia/ambientes-y-llaves/"
        ],
        ["omise", "Omise", "secret-key", "skey_", lower(19), "https://docs.omise.co/authentication", { exact: true }],
        [
          "omise",
          "Omise",
          "test-secret-key",
          "skey_test_",
          lower(19),
          "https://docs.omise.co/authentication",
          { level: "warning", exact: true }
        ],
        ["creem", "Creem", "api-key", "creem_", base622(20, 40), "https://docs.creem.io/api-reference/introduction"],
        [
          "creem",
          "Creem",
          "test-api-key",
          "creem_test_",
          base622(20, 40),
          "https://docs.creem.io/api-reference/introduction",
          { level: "warning" }
        ]
      ]),
      ...createKeywordRules([
        [
          "dodo-payments",
          "Dodo Payments",
          "dodo payments|dodo api",
          "[\\w-]{16}\\.[\\w-]{48}",
          "https://docs.dodopayments.com/api-reference/introduction",
          { distinct: true, unconfirmed: true }
        ],
        [
          "spreedly",
          "Spreedly",
          "spreedly",
          base622(64),
          "https://developer.spreedly.com/docs/making-api-calls",
          { kind: "access-secret", near: /secret|key|token/i, unconfirmed: true }
        ],
        [
          "gocardless",
          "GoCardless",
          "go cardless",
          "(?:live|sandbox)_[\\w-]{38,42}={0,2}",
          "https://developer.gocardless.com/api-reference/#making-requests-authorisation",
          { kind: "api-token" }
        ],
        [
          "braintree",
          "Braintree",
          "braintree",
          hex(32),
          "https://developer.paypal.com/braintree/docs/guides/authorization/overview",
          { kind: "private-key", near: /private|key|secret/i }
        ],
        [
          "paypal",
          "PayPal",
          "paypal",
          "E[\\w-]{79}|[\\w-]{80}",
          "https://developer.paypal.com/api/rest/",
          { kind: "client-secret", revoke: "https://developer.paypal.com/dashboard/applications" }
        ],
        [
          "paypal",
          "PayPal",
          "paypal",
          base622(64),
          "https://developer.paypal.com/api/rest/",
          { kind: "api-credential", near: /secret|key|token|pass/i, loose: true }
        ],
        [
          "razorpay",
          "Razorpay",
          "razorpay|rzp_live_[0-9A-Za-z]{14}|rzp_test_[0-9A-Za-z]{14}",
          base622(24),
          "https://razorpay.com/docs/api/authentication/",
          { kind: "key-secret", near: /secret|key|token|"|'/i }
        ],
        [
          "wise",
          "Wise",
          "transfer wise|wise",
          uuid,
          "https://docs.wise.com/api-docs/features/authentication-access",
          { kind: "api-token", near: /token|key|secret/i }
        ],
        [
          "mollie",
          "Mollie",
          "mollie",
          "(?:live|test)_[0-9A-Za-z]{30,40}",
          "https://docs.mollie.com/reference/authentication"
        ],
        [
          "paymongo",
          "PayMongo",
          "pay mongo",
          "(?:[sp]k_(?:live|test)_)?[0-9A-Za-z_-]{24,32}",
          "https://developers.paymongo.com/docs/authentication"
        ],
        ["paymoapp", "Paymo", "paymo app|paymo", hex(40, 44), "https://github.com/paymoapp/api"],
        ["instamojo", "Instamojo", "insta mojo", base622(40), "https://docs.instamojo.com/", { kind: "client-secret" }],
        [
          "cielo",
          "Cielo",
          "cielo|merchantkey",
          "[0-9A-Za-z]{40}",
          "https://developercielo.github.io/en/manual/cielo-ecommerce",
          { kind: "merchant-key" }
        ],
        [
          "cielo",
          "Cielo",
          "cielo",
          "[0-9A-Za-z]{32}",
          "https://developercielo.github.io/en/manual/cielo-ecommerce",
          { kind: "merchant-id", level: "warning" }
        ],
        ["gumroad", "Gumroad", "", hex(64), "https://gumroad.com/api", { kind: "access-token" }],
        ["gumroad", "Gumroad", "", base64url(43), "https://gumroad.com/api", { kind: "oauth-token" }],
        [
          "snipcart",
          "Snipcart",
          "",
          "(?:S_)?[0-9A-Za-z_]{75}",
          "https://docs.snipcart.com/v3/api-reference/authentication"
        ],
        ["taxjar", "TaxJar", "tax jar", lower(32), "https://developers.taxjar.com/api/reference/"],
        ["vatlayer", "vatlayer", "vat layer", lower(32), "https://vatlayer.com/documentation"],
        ["loyverse", "Loyverse", "", lower(32), "https://developer.loyverse.com/docs/"],
        [
          "shipday",
          "Shipday",
          "ship day",
          "(?:[0-9A-Za-z]{10}\\.)?[0-9A-Za-z]{20,31}",
          "https://docs.shipday.com/reference/authentication"
        ],
        ["onfleet", "Onfleet", "on fleet", hex(32) + "|" + lower(32), "https://docs.onfleet.com/reference/authentication"],
        [
          "shipengine",
          "ShipEngine",
          "ship engine",
          "(?:TEST_)?[\\w+/]{43}",
          "https://www.shipengine.com/docs/auth/",
          { unconfirmed: true }
        ],
        [
          "etsy",
          "Etsy",
          "",
          lower(24),
          "https://developers.etsy.com/documentation/essentials/authentication",
          { kind: "api-key" }
        ],
        [
          "ebay",
          "eBay",
          "ebay|cert_id|certid|client_secret",
          "(?:PRD|SBX)-[0-9a-f]{8,12}(?:-[0-9a-f]{4}){3,4}-?[0-9a-f]{0,12}",
          "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
          { kind: "client-secret", check: (value2) => hasRandomLook(value2) }
        ],
        [
          "squarespace",
          "Squarespace",
          "square space",
          uuid,
          "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
          { near: /key|token|secret|auth/i }
        ],
        [
          "square",
          "Square",
          "square",
          "EAAA[\\w=-]{60}",
          "https://developer.squareup.com/docs/build-basics/access-tokens",
          { kind: "access-token-near-name" }
        ],
        [
          "bigcommerce",
          "BigCommerce",
          "big commerce",
          lower(31, 32),
          "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
          { kind: "access-token" }
        ],
        ["besnappy", "BeSnappy", "be snappy", hex(64), "https://github.com/BeSnappy/api-docs"],
        ["recurly", "Recurly", "", hex(32), "https://recurly.com/developers/"],
        [
          "chargebee",
          "Chargebee",
          "charge bee",
          "(?:live|test)_[0-9A-Za-z]{24,40}",
          "https://apidocs.chargebee.com/docs/api/auth"
        ],
        ["chartmogul", "ChartMogul", "chart mogul", hex(32), "https://dev.chartmogul.com/docs/authentication"],
        ["dwolla", "Dwolla", "", base622(50), "https://developers.dwolla.com/docs/auth", { kind: "secret" }],
        [
          "coinbase-commerce",
          "Coinbase Commerce",
          "coinbase",
          uuid,
          "https://docs.cdp.coinbase.com/commerce/",
          { near: /commerce|api[-_ ]?key/i }
        ],
        ["hiveage", "Hiveage", "hive age", base64url(20), "https://github.com/Hiveage/hiveage-api"],
        [
          "freshbooks",
          "FreshBooks",
          "fresh books",
          hex(64) + "|" + lower(64),
          "https://www.freshbooks.com/api/start",
          { kind: "access-token" }
        ],
        [
          "convertapi",
          "ConvertAPI",
          "convert api",
          "secret_[0-9A-Za-z]{16}|[0-9A-Za-z]{16}",
          "https://docs.convertapi.com/docs/authentication"
        ],
        ["moonclerk", "MoonClerk", "moon clerk", hex(32), "https://github.com/moonclerk/developer"],
        ["invoiceocean", "InvoiceOcean", "invoice ocean", base622(20), "https://github.com/invoiceocean/api"],
        [
          "lendflow",
          "Lendflow",
          "lend flow",
          "[0-9A-Za-z]{36}\\.[0-9A-Za-z]{235}\\.[\\w-]{683}|[\\w-]{30,40}\\.[\\w-]{200,300}\\.[\\w-]{600,720}",
          "https://docs.lendflow.com/"
        ],
        ["tokeet", "Tokeet", "", uuid, "https://apidocs.tokeet.com/", { near: /key|token|secret/i }],
        [
          "conekta",
          "Conekta",
          "",
          "key_[0-9A-Za-z]{22,23}",
          "https://developers.conekta.com/docs/autenticacion",
          { kind: "private-key", distinct: true }
        ],
        [
          "yookassa",
          "YooKassa",
          "yookassa|yoomoney|yandex kassa|yandex checkout",
          "(?:live|test)_[\\w-]{43}",
          "https://yookassa.ru/developers/using-api/interaction-format",
          { kind: "secret-key", distinct: true }
        ],
        ["postgrid", "PostGrid", "", "(?:live|test)_sk_[0-9A-Za-z]{22}", "https://docs.postgrid.com/", { distinct: true }],
        [
          "revenuecat",
          "RevenueCat",
          "revenue cat",
          "sk_[0-9A-Za-z]{28,32}",
          "https://www.revenuecat.com/docs/projects/authentication",
          { kind: "secret-api-key", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/pinecone.ts
var pinecone_exports = {};
__export(pinecone_exports, {
  pineconeRules: () => pineconeRules
});
var pineconeRules;
var init_pinecone = __esm({
  "src/rules/pinecone.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    pineconeRules = [
      ...createPrefixedRules(
        {
          id: "pinecone",
          name: "Pinecone",
          source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
          revoke: "https://app.pinecone.io/"
        },
        [{ kind: "api-key", prefix: "pcsk_", body: "[0-9A-Za-z]{5,6}_[0-9A-Za-z]{50,64}" }]
      ),
      ...createKeywordRules([
        [
          "pinecone",
          "Pinecone",
          "",
          uuid,
          "https://docs.pinecone.io/guides/projects/manage-api-keys",
          { kind: "api-key-old", near: /key|token|secret/i }
        ]
      ])
    ];
  }
});

// src/rules/plaid.ts
var plaid_exports = {};
__export(plaid_exports, {
  plaidRules: () => plaidRules
});
var plaidRules;
var init_plaid = __esm({
  "src/rules/plaid.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    plaidRules = [
      ...createPrefixedRules(
        {
          id: "plaid",
          name: "Plaid",
          source: "https://plaid.com/docs/api/tokens/",
          revoke: "https://dashboard.plaid.com/developers/keys"
        },
        [
          { kind: "access-token", prefix: "access-production-", body: uuid },
          { kind: "development-access-token", prefix: "access-development-", body: uuid },
          { kind: "sandbox-access-token", prefix: "access-sandbox-", body: uuid }
        ]
      ),
      ...createKeywordRules([
        [
          "plaid",
          "Plaid",
          "",
          lower(30),
          "https://plaid.com/docs/api/",
          { kind: "secret", near: /secret|key|token/i, revoke: "https://dashboard.plaid.com/developers/keys" }
        ]
      ])
    ];
  }
});

// src/rules/polar.ts
var polar_exports = {};
__export(polar_exports, {
  polarRules: () => polarRules
});
var revoke5, polarRules;
var init_polar = __esm({
  "src/rules/polar.ts"() {
    "use strict";
    init_crc_tails();
    init_prefixed_tokens();
    init_value_shape();
    revoke5 = "https://polar.sh/settings";
    polarRules = [
      ...createPrefixedRules(
        { id: "polar", name: "Polar", source: "https://docs.polar.sh/integrate/authentication", revoke: revoke5 },
        [
          { kind: "organization-access-token", prefix: "polar_oat_", body: base622(30, 64), tail: crcBase62 },
          { kind: "personal-access-token", prefix: "polar_pat_", body: base64url(20, 100), tail: crcBase62 },
          { kind: "access-token", prefix: "polar_at_", body: `(?:[uo]_)?${base622(20, 64)}`, tail: crcBase62 },
          { kind: "refresh-token", prefix: "polar_rt_", body: `(?:[uo]_)?${base622(20, 64)}`, tail: crcBase62 }
        ]
      ),
      ...createPrefixedRules(
        {
          id: "polar",
          name: "Polar",
          source: "https://github.com/polarsource/polar/blob/main/server/polar/oauth2/constants.py",
          revoke: revoke5
        },
        [
          { kind: "client-secret", prefix: "polar_cs_", body: base622(43), tail: crcBase62 },
          { kind: "client-registration-token", prefix: "polar_crt_", body: base622(43), tail: crcBase62 },
          { kind: "user-session-token", prefix: "polar_us_", body: base622(43), tail: crcBase62 },
          { kind: "customer-session-token", prefix: "polar_cst_", body: base622(43), tail: crcBase62, level: "warning" },
          { kind: "member-session-token", prefix: "polar_mst_", body: base622(43), tail: crcBase62, level: "warning" }
        ]
      ),
      ...createPrefixedRules({ id: "polar", name: "Polar", source: "https://docs.polar.sh/integrate/webhooks/endpoints" }, [
        { kind: "webhook-secret", prefix: "polar_whs_", body: base64url(20, 64) }
      ])
    ];
  }
});

// src/rules/posthog.ts
var posthog_exports = {};
__export(posthog_exports, {
  posthogRules: () => posthogRules
});
var posthogRules;
var init_posthog = __esm({
  "src/rules/posthog.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    posthogRules = createPrefixedRules(
      {
        id: "posthog",
        name: "PostHog",
        source: "https://posthog.com/docs/api",
        revoke: "https://app.posthog.com/settings/user-api-keys"
      },
      [
        { kind: "personal-api-key", prefix: "phx_", body: base64url(41, 64) },
        { kind: "feature-flags-secure-key", prefix: "phs_", body: base64url(40, 56) },
        { kind: "oauth-access-token", prefix: "pha_", body: base64url(40, 64) },
        { kind: "oauth-refresh-token", prefix: "phr_", body: base64url(40, 64) },
        { kind: "project-key", prefix: "phc_", body: base64url(40, 64), level: "note" }
      ]
    );
  }
});

// src/rules/postman.ts
var postman_exports = {};
__export(postman_exports, {
  postmanRules: () => postmanRules
});
var postmanRules;
var init_postman = __esm({
  "src/rules/postman.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    postmanRules = createPrefixedRules(
      {
        id: "postman",
        name: "Postman",
        source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
        revoke: "https://go.postman.co/settings/me/api-keys"
      },
      [
        { kind: "api-key", prefix: "PMAK-", body: "[0-9A-Za-z]{24}-[0-9A-Za-z]{34}" },
        { kind: "collection-access-key", prefix: "PMAT-", body: upper(26) }
      ]
    );
  }
});

// src/rules/sales-services.ts
var sales_services_exports = {};
__export(sales_services_exports, {
  salesServiceRules: () => salesServiceRules
});
var salesServiceRules;
var init_sales_services = __esm({
  "src/rules/sales-services.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    salesServiceRules = [
      ...createTokenRules([
        [
          "apideck",
          "Apideck",
          "api-key",
          "sk_live_",
          "[\\w-]{80,100}",
          "https://developers.apideck.com/get-started",
          { loose: true, exact: true, keywords: ["apideck"] }
        ],
        [
          "salesblink",
          "SalesBlink",
          "api-key",
          "key-",
          base622(64),
          "https://support.salesblink.io/article/api",
          { exact: true, keywords: ["salesblink"] }
        ],
        [
          "freemius",
          "Freemius",
          "secret-key",
          "sk_",
          "[^\\s\"'`<>]{29}",
          "https://freemius.com/help/documentation/api/",
          { exact: true, keywords: ["freemius"] }
        ],
        [
          "branch",
          "Branch",
          "secret",
          "secret_live_",
          base622(28, 48),
          "https://help.branch.io/developers-hub/reference/overview"
        ],
        [
          "branch",
          "Branch",
          "test-secret",
          "secret_test_",
          base622(28, 48),
          "https://help.branch.io/developers-hub/reference/overview",
          { level: "warning" }
        ],
        [
          "branch",
          "Branch",
          "key",
          "key_live_",
          base622(28, 40),
          "https://help.branch.io/developers-hub/reference/overview",
          { level: "note" }
        ],
        [
          "folk",
          "folk",
          "api-key",
          "FOLK",
          base622(28),
          "https://developer.folk.app/api-reference/overview",
          { exact: true }
        ],
        [
          "rocketlane",
          "Rocketlane",
          "api-key",
          "rl-",
          uuid,
          "https://developer.rocketlane.com/docs/getting-started",
          { exact: true }
        ],
        ["redo", "Redo", "api-secret", "redo_sk_", hex(64), "https://developers.getredo.com/docs/api"]
      ]),
      ...createKeywordRules([
        [
          "apideck",
          "Apideck",
          "apideck",
          "sk_live_[\\w-]{80,100}",
          "https://developers.apideck.com/get-started",
          { kind: "api-key-near-name", distinct: true }
        ],
        [
          "apideck",
          "Apideck",
          "apideck",
          base622(40),
          "https://developers.apideck.com/get-started",
          { kind: "app-id", level: "warning" }
        ],
        [
          "appfollow",
          "AppFollow",
          "",
          "eyJ[\\w-]{30,60}\\.[\\w-]{60,160}\\.[\\w-]{43}",
          "https://docs.api.appfollow.io/reference/authentication",
          { kind: "api-token", distinct: true }
        ],
        [
          "apptivo",
          "Apptivo",
          "",
          `${base622(32)}|${uuid}|[0-9A-Za-z]{1,8}(?:-[0-9A-Za-z]{4,8}){3,4}`,
          "https://runapps.apptivo.com/crm/rest-api-authentication.html"
        ],
        ["autoklose", "Autoklose", "", `${lower(32)}|${base622(32)}`, "https://api.autoklose.com/"],
        ["autopilot", "Autopilot", "autopilothq|autopilot", hex(32), "https://autopilot.docs.apiary.io/"],
        [
          "bombbomb",
          "BombBomb",
          "",
          "eyJ[\\w-]{10,140}\\.eyJ[\\w-]{10,420}\\.[\\w-]{20,171}",
          "https://developer.bombbomb.com/",
          { kind: "access-token", distinct: true }
        ],
        ["captaindata", "Captain Data", "captain data", hex(64), "https://docs.captaindata.com/"],
        ["clientary", "Clientary", "clientary|ronin app", base622(20, 26), "https://www.clientary.com/api"],
        ["clinchpad", "ClinchPad", "", lower(32), "https://clinchpad.docs.apiary.io/"],
        ["cliengo", "Cliengo", "", uuid, "https://developers.cliengo.com/docs/authentication"],
        ["cloze", "Cloze", "", hex(32), "https://developer.cloze.com/"],
        [
          "commercejs",
          "Commerce.js",
          "commercejs|commerce.js|chec io|chec public|chec secret|chec api|chec key|chec token",
          "[ps]k_(?:test_)?[0-9a-z]{35,48}",
          "https://commercejs.com/docs/api/",
          { distinct: true, near: /key|token|commerce|secret/i }
        ],
        ["companyhub", "CompanyHub", "company hub", base622(20), "https://api.companyhub.com/"],
        ["convier", "Convier", "", "\\d{1,6}\\|[0-9A-Za-z]{40}", "https://convier.me/", { distinct: true }],
        [
          "customerguru",
          "Customer.guru",
          "customer guru",
          `${base622(30)}|${base622(50)}`,
          "https://customer.guru/documentation"
        ],
        ["databox", "Databox", "", lower(21), "https://developers.databox.com/", { kind: "push-token" }],
        [
          "dotdigital",
          "Dotdigital",
          "dot digital|apiconnector.com",
          "apiuser-[0-9a-f]{12}@apiconnector\\.com",
          "https://developer.dotdigital.com/reference/authentication",
          { kind: "api-user", level: "note", distinct: true }
        ],
        ["dyspatch", "Dyspatch", "", upper(52), "https://docs.dyspatch.io/api/authentication/"],
        ["easyinsight", "Easy Insight", "easy insight", base622(20), "https://www.easy-insight.com/api/"],
        ["flowlu", "Flowlu", "flowlu|flowflu", base622(40, 60), "https://www.flowlu.com/api/", { unconfirmed: true }],
        [
          "formbucket",
          "FormBucket",
          "form bucket",
          "[0-9A-Za-z_-]{16,60}\\.[0-9A-Za-z_-]{16,300}\\.[\\w-]{16,100}",
          "https://www.formbucket.com/docs/",
          { kind: "access-token", distinct: true }
        ],
        ["formcraft", "FormCraft", "form craft", lower(16), "https://formcrafts.com/help"],
        ["freshworks", "Freshworks", "", "[\\w-]{20,24}", "https://developers.freshworks.com/crm/api/#authentication"],
        ["getemail", "GetEmail.io", "get email", "[0-9A-Za-z-]{20}", "https://app.getemail.io/api/"],
        ["getemails", "GetEmails", "get emails", `${lower(26)}|${lower(18)}`, "https://retention.com/"],
        [
          "gist",
          "Gist",
          "getgist|get gist",
          "[0-9A-Za-z+/]{66,68}={0,2}",
          "https://developers.getgist.com/api/",
          { unconfirmed: true }
        ],
        ["groove", "Groove", "groovehq|groove", hex(64), "https://developer.groovehq.com/docs/"],
        ["iterable", "Iterable", "", hex(32), "https://support.iterable.com/hc/en-us/articles/360043464871-API-Keys"],
        ["klipfolio", "Klipfolio", "", hex(40), "https://apidocs.klipfolio.com/"],
        ["kylas", "Kylas", "", `${uuid}:\\d{1,8}|${uuid}`, "https://support.kylas.io/portal/en/kb/articles/api-key"],
        ["leadfeeder", "Leadfeeder", "", base622(43), "https://docs.leadfeeder.com/api/"],
        ["madkudu", "MadKudu", "", hex(32), "https://developers.madkudu.com/"],
        ["nethunt", "NetHunt CRM", "net hunt|nethunt", uuid, "https://nethunt.com/integration-api"],
        [
          "netsuite",
          "NetSuite",
          "",
          hex(64),
          "https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html",
          { kind: "consumer-secret" }
        ],
        ["nimble", "Nimble", "nimble", base622(30), "https://nimble.readthedocs.io/"],
        ["pendo", "Pendo", "", `${uuid}\\.[a-z]{2}|${uuid}`, "https://engageapi.pendo.io/", { kind: "integration-key" }],
        ["pollsapi", "PollsAPI", "polls api", upper(28), "https://pollsapi.com/docs"],
        ["prospect", "Prospect CRM", "prospect crm|prospect", "[0-9a-z-]{32}", "https://help.prospectsoft.com/"],
        ["qualaroo", "Qualaroo", "", "[0-9A-Za-z]{62,64}={0,2}", "https://help.qualaroo.com/hc/en-us/articles/201969438"],
        [
          "recharge",
          "Recharge",
          "recharge",
          "sk(?:_[0-9]{1,2}x[0-9]{1,2}|_test(?:_[0-9]{1,2}x[0-9]{1,2})?)_[0-9a-f]{40,70}",
          "https://developer.rechargepayments.com/",
          { kind: "api-token", distinct: true }
        ],
        ["refiner", "Refiner", "refiner", uuid, "https://refiner.io/docs/api/"],
        [
          "repairshopr",
          "RepairShopr",
          "",
          "[0-9A-Za-z-]{51}|T[0-9a-f]{40,60}-[0-9a-f]{20,40}",
          "https://api-docs.repairshopr.com/"
        ],
        ["revamp", "Revamp CRM", "revamp crm", base622(40), "https://www.revampcrm.com/api/"],
        [
          "satismeter",
          "SatisMeter",
          "",
          `${base622(32)}|${base622(24)}`,
          "https://help.satismeter.com/en/articles/87961-rest-api"
        ],
        ["sendlane", "Sendlane", "", hex(32), "https://help.sendlane.com/article/52-api-docs", { unconfirmed: true }],
        [
          "simplynoted",
          "Simply Noted",
          "simply noted",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,300}\\.[\\w-]{43,90}",
          "https://simplynoted.com/pages/api-automation",
          { kind: "api-token", distinct: true }
        ],
        ["skrapp", "Skrapp", "skrapp", base622(42), "https://skrapp.io/api"],
        [
          "storychief",
          "StoryChief",
          "story chief",
          "eyJ[\\w-]{20,80}\\.eyJ[\\w-]{200,700}\\.[\\w-]{300,700}",
          "https://developers.storychief.io/",
          { kind: "api-token", distinct: true }
        ],
        [
          "stripo",
          "Stripo",
          "",
          "eyJhbGciOiJIUzI1NiJ9\\.[\\w-]{100,160}\\.[\\w-]{43}",
          "https://api.stripo.email/reference/authentication",
          { kind: "plugin-token", distinct: true }
        ],
        ["sugester", "Sugester", "", base622(32), "https://sugester.com/api"],
        ["surveybot", "Surveybot", "survey bot", "[0-9A-Za-z-]{80}", "https://surveybot.io/docs"],
        ["teamgate", "Teamgate", "", `${lower(40)}|${base622(80)}`, "https://developers.teamgate.com/"],
        [
          "vbout",
          "VBOUT",
          "",
          "\\d{25}",
          "https://developers.vbout.com/docs",
          { check: (value2) => new Set(value2).size > 6 }
        ],
        ["travelpayouts", "Travelpayouts", "travel payouts", hex(32), "https://travelpayouts.github.io/slate/"],
        ["bugherd", "BugHerd", "bug herd", lower(22), "https://www.bugherd.com/api_v2"],
        [
          "baremetrics",
          "Baremetrics",
          "",
          "[ls]k_[0-9A-Za-z]{18,25}",
          "https://developers.baremetrics.com/reference/authentication",
          { distinct: true }
        ],
        [
          "chargify",
          "Chargify",
          "chargify",
          base622(32, 48),
          "https://developers.maxio.com/http/getting-started/authentication",
          { unconfirmed: true }
        ],
        ["demio", "Demio", "", base622(32), "https://publicdemioapi.docs.apiary.io/"],
        ["signupgenius", "SignUpGenius", "sign up genius", base622(32), "https://developer.signupgenius.com/"],
        ["braze", "Braze", "", uuid, "https://www.braze.com/docs/api/basics/#rest-api-key", { kind: "rest-api-key" }],
        [
          "adjust",
          "Adjust",
          "adjust",
          "[\\w-]{20}",
          "https://dev.adjust.com/en/api/",
          { common: true, kind: "api-token", unconfirmed: true }
        ],
        [
          "appsflyer",
          "AppsFlyer",
          "apps flyer",
          `${uuid}|[0-9A-Za-z]{22}|eyJ[\\w-]{20,120}\\.[\\w-]{60,900}\\.[\\w-]{43,200}`,
          "https://support.appsflyer.com/hc/en-us/articles/360004562377",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "singular",
          "Singular",
          "singular",
          hex(32),
          "https://support.singular.net/hc/en-us/articles/360048588672",
          { common: true, unconfirmed: true }
        ],
        [
          "activecampaign",
          "ActiveCampaign",
          "active campaign",
          hex(64, 72),
          "https://developers.activecampaign.com/reference/authentication"
        ],
        [
          "constantcontact",
          "Constant Contact",
          "constant contact",
          uuid,
          "https://developer.constantcontact.com/api_guide/server_flow.html",
          { kind: "client-secret", near: /secret|token/i }
        ],
        [
          "drip",
          "Drip",
          "drip",
          hex(32),
          "https://developer.drip.com/#authentication",
          { common: true, kind: "api-token" }
        ],
        [
          "outreach",
          "Outreach",
          "outreach",
          "[\\w-]{43}",
          "https://developers.outreach.io/api/oauth/",
          { kind: "client-secret" }
        ],
        [
          "keap",
          "Keap",
          "keap|infusionsoft",
          `KeapAK-[0-9a-f]{60,80}|${base622(16)}|${hex(32)}`,
          "https://developer.keap.com/pat-and-sak/"
        ],
        ["nutshell", "Nutshell", "nutshell", hex(40), "https://developers.nutshell.com/"],
        ["freshsales", "Freshsales", "freshsales", "[\\w-]{20,24}", "https://developers.freshworks.com/crm/api/"],
        [
          "zapier-mcp",
          "Zapier",
          "mcp.zapier.com",
          "[0-9A-Za-z]{40,160}={0,2}",
          "https://docs.zapier.com/mcp/home",
          { kind: "mcp-url", distinct: true }
        ],
        [
          "shipstation",
          "ShipStation",
          "ship station",
          hex(32),
          "https://www.shipstation.com/docs/api/requirements/",
          { kind: "api-secret" }
        ],
        [
          "shiprocket",
          "Shiprocket",
          "",
          "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{60,600}\\.[\\w-]{43,90}",
          "https://apidocs.shiprocket.in/",
          { kind: "api-token", distinct: true }
        ],
        [
          "aftership",
          "AfterShip",
          "after ship",
          `asat_[0-9a-f]{32}|${uuid}`,
          "https://www.aftership.com/docs/tracking/quickstart/authentication"
        ],
        [
          "ecwid",
          "Ecwid",
          "",
          "secret_[0-9A-Za-z]{32}|public_[0-9A-Za-z]{32}",
          "https://api-docs.ecwid.com/reference/access-tokens",
          { kind: "access-token", distinct: true }
        ],
        [
          "printify",
          "Printify",
          "printify",
          "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{100,900}\\.[\\w-]{43,700}",
          "https://developers.printify.com/#authentication",
          { kind: "api-token", distinct: true }
        ],
        [
          "commercelayer",
          "Commerce Layer",
          "commerce layer",
          "[\\w-]{43}",
          "https://docs.commercelayer.io/core/authentication",
          { kind: "client-secret", near: /secret/i }
        ],
        ["saleor", "Saleor", "", base622(30), "https://docs.saleor.io/developer/permissions", { kind: "app-token" }],
        [
          "medusa",
          "Medusa",
          "medusa",
          "sk_[0-9a-f]{64}",
          "https://docs.medusajs.com/api/admin#authentication",
          { kind: "secret-api-key", distinct: true }
        ],
        [
          "beehiiv",
          "beehiiv",
          "beehiiv",
          base622(64),
          "https://developers.beehiiv.com/welcome/create-an-api-key",
          { unconfirmed: true }
        ],
        [
          "yotpo",
          "Yotpo",
          "yotpo",
          base622(40),
          "https://apidocs.yotpo.com/reference/yotpo-authentication",
          { kind: "secret-key", unconfirmed: true }
        ],
        [
          "callrail",
          "CallRail",
          "callrail|call rail",
          hex(32),
          "https://apidocs.callrail.com/#authentication",
          { unconfirmed: true }
        ],
        [
          "crunchbase",
          "Crunchbase",
          "crunchbase",
          hex(32),
          "https://data.crunchbase.com/docs/getting-started",
          { unconfirmed: true }
        ],
        [
          "smartlead",
          "Smartlead",
          "smartlead|smart lead",
          `${uuid}_[0-9a-z]{7,8}`,
          "https://api.smartlead.ai/reference/authentication",
          { unconfirmed: true }
        ],
        [
          "shipbob",
          "ShipBob",
          "shipbob",
          "[0-9A-F]{64}-\\d{1,2}",
          "https://developer.shipbob.com/auth",
          { kind: "personal-access-token", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/office-services.ts
var office_services_exports = {};
__export(office_services_exports, {
  officeServiceRules: () => officeServiceRules
});
var officeServiceRules;
var init_office_services = __esm({
  "src/rules/office-services.ts"() {
    "use strict";
    init_keyword_shape();
    init_value_shape();
    officeServiceRules = [
      ...createKeywordRules([
        ["asana", "Asana", "", hex(32), "https://developers.asana.com/docs/oauth", { kind: "client-secret" }],
        [
          "looker",
          "Looker",
          "looker|lookersdk|looker sdk",
          base622(20),
          "https://cloud.google.com/looker/docs/api-auth",
          { kind: "client-id", level: "note" }
        ],
        [
          "avaza",
          "Avaza",
          "",
          "\\d{1,9}-[0-9a-f]{40}",
          "https://api.avaza.com/swagger/ui/index",
          { kind: "personal-access-token", distinct: true }
        ],
        ["atera", "Atera", "", hex(32), "https://support.atera.com/hc/en-us/articles/219083397-APIs"],
        ["beebole", "BeeBole", "", lower(40), "https://beebole.com/help/api/", { kind: "api-token" }],
        [
          "cashboard",
          "Cashboard",
          "cashboard",
          "[0-9A-Z]{3}(?:-[0-9A-Z]{3}){3}",
          "https://api.cashboardapp.com/docs/api/",
          { near: /key|token|api|secret/i }
        ],
        [
          "caspio",
          "Caspio",
          "",
          lower(50),
          "https://demo.caspio.com/integration-services/swagger/ui/index",
          { kind: "client-secret" }
        ],
        ["checkvist", "Checkvist", "", base622(14), "https://checkvist.com/auth/api", { kind: "open-api-key" }],
        [
          "clickhelp",
          "ClickHelp",
          "click help",
          base622(24),
          "https://clickhelp.com/software-documentation-tool/user-manual/api.html"
        ],
        ["cicero", "Cicero", "", hex(40), "https://app.cicerodata.com/docs/", { unconfirmed: true }],
        ["cloudplan", "Cloudplan", "cloud plan", "[0-9A-Z-]{32}", "https://cloudplan.net/"],
        [
          "deputy",
          "Deputy",
          "deputy",
          hex(32),
          "https://developer.deputy.com/deputy-docs/docs/using-oauth-20",
          { kind: "access-token" }
        ],
        [
          "ditto",
          "Ditto",
          "ditto",
          `${uuid}\\.[0-9a-f]{40}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}\\.[0-9a-z]{40}`,
          "https://developer.dittowords.com/authentication",
          { distinct: true }
        ],
        [
          "dovico",
          "Dovico",
          "",
          "[0-9a-f]{32}\\.\\d{1,8}|[0-9a-z]{32}\\.[0-9a-z]{1,12}",
          "https://timesheet.dovico.com/developer/API_doc/",
          { kind: "consumer-secret" }
        ],
        ["duply", "Duply", "", "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}", "https://duply.co/docs", {}],
        ["dynalist", "Dynalist", "", base64url(128), "https://apidocs.dynalist.io/"],
        [
          "envoy",
          "Envoy",
          "envoy api|envoy token|envoy key|envoy secret|envoy access",
          base622(200, 240),
          "https://developers.envoy.com/hub/docs/authentication"
        ],
        [
          "eraser",
          "Eraser",
          "eraserio|eraser io|eraser",
          base622(20),
          "https://docs.eraser.io/reference/api-token",
          { kind: "api-token" }
        ],
        [
          "float",
          "Float",
          "float",
          "[0-9a-f]{16}[0-9A-Za-z+/]{42,43}={1,2}",
          "https://developer.float.com/overview_authentication.html",
          { common: true }
        ],
        [
          "fulcrum",
          "Fulcrum",
          "fulcrum app|fulcrum",
          hex(80),
          "https://docs.fulcrumapp.com/docs/authentication",
          { kind: "api-token" }
        ],
        ["geckoboard", "Geckoboard", "gecko board", base622(40, 46), "https://developer.geckoboard.com/#authentication"],
        [
          "gengo",
          "Gengo",
          "",
          "[0-9A-Za-z\\[\\]\\-(){}|_^@$=~]{64}",
          "https://developers.gengo.com/v2/authentication/",
          { kind: "private-key" }
        ],
        [
          "gocanvas",
          "GoCanvas",
          "go canvas",
          "[0-9A-Za-z+/]{43}=",
          "https://help.gocanvas.com/hc/en-us/articles/360046153393",
          {}
        ],
        [
          "humanity",
          "Humanity",
          "humanity",
          hex(40),
          "https://platform.humanity.com/docs/authentication",
          { kind: "access-token" }
        ],
        [
          "lunchmoney",
          "Lunch Money",
          "lunch money",
          hex(50),
          "https://lunchmoney.dev/#authentication",
          { kind: "access-token" }
        ],
        ["magnetic", "Magnetic", "magnetic", uuid, "https://www.magnetichq.com/api/"],
        [
          "metabase",
          "Metabase",
          "metabase session|metabase token|metabase_session",
          uuid,
          "https://www.metabase.com/docs/latest/api#authenticate-your-requests-with-a-session-token",
          { kind: "session-token" }
        ],
        [
          "metabase",
          "Metabase",
          "",
          "mb_[0-9A-Za-z+/]{40,48}={0,2}",
          "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
          { distinct: true }
        ],
        ["noticeable", "Noticeable", "noticeable", base622(20), "https://api.noticeable.io/"],
        ["paydirt", "Paydirt", "paydirtapp|paydirt", hex(32), "https://paydirtapp.com/help"],
        ["planyo", "Planyo", "", lower(62), "https://www.planyo.com/api.php"],
        [
          "pipelinecrm",
          "Pipeline CRM",
          "pipelinedeals|pipeline deals|pipeline crm",
          base622(20),
          "https://app.pipelinecrm.com/api/docs"
        ],
        ["holistic", "Holistic", "holistic", hex(64), "https://docs.holistic.dev/"],
        ["sherpadesk", "SherpaDesk", "sherpa desk", lower(32), "https://support.sherpadesk.com/portal/en/kb/articles/api"],
        ["signable", "Signable", "", hex(32), "https://developers.signable.app/"],
        ["siteleaf", "Siteleaf", "site leaf", hex(32), "https://learn.siteleaf.com/api/"],
        ["stormboard", "Stormboard", "storm board", hex(40), "https://api.stormboard.com/docs"],
        [
          "tableau",
          "Tableau",
          "",
          "[0-9A-Za-z+/]{22}==:[0-9A-Za-z]{32}",
          "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
          { kind: "personal-access-token", distinct: true }
        ],
        ["tefter", "Tefter", "", base622(20), "https://tefter.io/"],
        ["upwave", "Upwave", "", lower(32), "https://upwavehq.github.io/api/"],
        ["vyte", "Vyte", "", lower(50), "https://www.vyte.in/api/documentation"],
        [
          "looker",
          "Looker",
          "looker|lookersdk|looker sdk",
          base622(24),
          "https://cloud.google.com/looker/docs/api-auth",
          { kind: "client-secret" }
        ],
        ["eagleeye", "Eagle Eye Networks", "eagle eye networks", base622(15), "https://developer.eagleeyenetworks.com/"],
        [
          "ecostruxure",
          "EcoStruxure IT",
          "ecostruxure it|ecostruxure",
          "AK1[0-9A-Za-z/]{50,55}",
          "https://api.ecostruxureit.com/",
          { distinct: true }
        ],
        [
          "duo",
          "Duo Security",
          "duosecurity|duo security|duo_skey|duo skey|duo secret|duo_secret|duo api|duo_api",
          base622(40),
          "https://duo.com/docs/adminapi",
          { kind: "secret-key" }
        ],
        [
          "personio",
          "Personio",
          "",
          "papi-[0-9a-f-]{20,60}|[0-9a-f]{32}|[0-9A-Za-z]{40,60}",
          "https://developer.personio.de/docs/getting-started-with-the-personio-api",
          { kind: "client-secret", loose: true, near: /secret|token|key/i }
        ],
        [
          "workable",
          "Workable",
          "",
          "[0-9a-f]{64}|[\\w-]{43,64}",
          "https://workable.readme.io/reference/generate-an-access-token",
          { kind: "access-token", near: /token|key|secret/i }
        ],
        [
          "greenhouse",
          "Greenhouse",
          "greenhouse",
          "[0-9a-f]{32,40}-\\d",
          "https://developers.greenhouse.io/harvest.html#authentication",
          { distinct: true }
        ],
        [
          "lever",
          "Lever",
          "lever",
          "[0-9A-Za-z+/]{50}",
          "https://hire.lever.co/developer/documentation#authentication",
          { common: true }
        ],
        [
          "gusto",
          "Gusto",
          "gusto",
          "[\\w-]{43}",
          "https://docs.gusto.com/embedded-payroll/docs/authentication",
          { kind: "client-secret" }
        ],
        [
          "hibob",
          "HiBob",
          "hibob|hi bob",
          base622(40),
          "https://apidocs.hibob.com/reference/authorization",
          { kind: "service-user-token" }
        ],
        [
          "xero",
          "Xero",
          "",
          "[\\w-]{48}",
          "https://developer.xero.com/documentation/guides/oauth2/auth-flow",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "quickbooks",
          "QuickBooks",
          "quickbooks|quick books|intuit",
          base622(40),
          "https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "finicity",
          "Finicity",
          "",
          base622(20),
          "https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/",
          { kind: "partner-secret", near: /secret/i }
        ],
        [
          "finicity",
          "Finicity",
          "",
          hex(32),
          "https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/",
          { kind: "app-key" }
        ],
        [
          "smartlook",
          "Smartlook",
          "",
          base622(40),
          "https://docs.smartlook.com/docs/rest-api",
          { kind: "api-token", unconfirmed: true }
        ],
        ["bookeo", "Bookeo", "", upper(40, 48), "https://www.bookeo.com/api/", { kind: "secret-key", unconfirmed: true }],
        [
          "acuity",
          "Acuity Scheduling",
          "acuity scheduling|acuity api|acuity key",
          hex(32),
          "https://developers.acuityscheduling.com/reference/authentication"
        ],
        [
          "simplybook",
          "SimplyBook.me",
          "simplybook",
          hex(64),
          "https://simplybook.me/en/api/developer-api",
          { unconfirmed: true }
        ],
        [
          "hubstaff",
          "Hubstaff",
          "",
          "[\\w-]{43}",
          "https://developer.hubstaff.com/",
          { kind: "refresh-token", near: /token|secret|key/i }
        ],
        [
          "timedoctor",
          "Time Doctor",
          "time doctor",
          base622(40, 60),
          "https://timedoctor.redoc.ly/",
          { kind: "access-token" }
        ]
      ])
    ];
  }
});

// src/rules/data-services.ts
var data_services_exports = {};
__export(data_services_exports, {
  dataServiceRules: () => dataServiceRules
});
var columnWords, dataServiceRules;
var init_data_services = __esm({
  "src/rules/data-services.ts"() {
    "use strict";
    init_crc_tails();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    columnWords = ["", "-", "_", " "].flatMap((gap5) => ["api", "key", "secret", "token", "live", "test"].map((word4) => `column${gap5}${word4}`)).concat("column.com");
    dataServiceRules = [
      ...createTokenRules([
        [
          "yandex",
          "Yandex Predictor",
          "predictor-api-key",
          "pdct.1.1.",
          "\\d{8}T\\d{6}Z\\.[0-9a-f]{16}\\.[0-9a-f]{40}",
          "https://yandex.com/dev/predictor/doc/dg/reference/complete.html"
        ],
        [
          "yandex",
          "Yandex Translate",
          "translate-api-key",
          "trnsl.1.1.",
          "\\d{8}T\\d{6}Z\\.[0-9a-f]{16}\\.[0-9a-f]{40}",
          "https://yandex.com/dev/translate/doc/dg/concepts/api-keys.html"
        ],
        [
          "yandex",
          "Yandex Dictionary",
          "dictionary-api-key",
          "dict.1.1.",
          "\\d{8}T\\d{6}Z\\.[0-9a-f]{16}\\.[0-9a-f]{40}",
          "https://yandex.com/dev/dictionary/doc/dg/reference/lookup.html"
        ],
        [
          "brave-search",
          "Brave Search",
          "api-key",
          "BSA",
          base64url(28),
          "https://api-dashboard.search.brave.com/app/documentation/web-search/get-started",
          { exact: true, keywords: ["brave", '"bsa', "'bsa", "=bsa", " bsa"] }
        ],
        [
          "photoroom",
          "Photoroom",
          "api-key",
          "sk_pr_",
          "[\\w-]{1,64}_[0-9a-f]{40}",
          "https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key",
          { exact: true }
        ],
        [
          "photoroom",
          "Photoroom",
          "sandbox-api-key",
          "sandbox_sk_pr_",
          "[\\w-]{1,64}_[0-9a-f]{40}",
          "https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key",
          { level: "warning" }
        ],
        [
          "column",
          "Column",
          "api-key",
          "live_",
          base622(27),
          "https://docs.column.com/guides/api-keys",
          { exact: true, keywords: columnWords }
        ],
        [
          "column",
          "Column",
          "test-api-key",
          "test_",
          base622(27),
          "https://docs.column.com/guides/api-keys",
          { exact: true, keywords: columnWords, level: "warning" }
        ],
        [
          "you",
          "You.com",
          "api-key",
          "ydc-sk-",
          "[0-9a-f]{16}-[0-9A-Za-z]{32}-[0-9a-f]{7,8}",
          "https://documentation.you.com/get-started/quickstart",
          { tail: { ...crcHex, whole: true } }
        ]
      ]),
      ...createKeywordRules([
        [
          "coveo",
          "Coveo",
          "coveo",
          `xx${uuid}`,
          "https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys",
          { distinct: true }
        ],
        [
          "tidb",
          "TiDB Cloud",
          "tidb|tidbcloud",
          uuid,
          "https://docs.pingcap.com/tidbcloud/api/v1beta1/",
          { kind: "private-key", near: /private|secret/i, unconfirmed: true }
        ],
        [
          "data-go-kr",
          "data.go.kr",
          "data.go.kr",
          "[0-9A-Za-z+/]{86}==",
          "https://www.data.go.kr/en/ugs/selectPublicDataUseGuideView.do",
          { kind: "service-key", distinct: true }
        ],
        ["abyssale", "Abyssale", "", base622(40), "https://developers.abyssale.com/rest-api/authentication"],
        ["adzuna", "Adzuna", "", hex(32), "https://developer.adzuna.com/overview", { kind: "app-key" }],
        ["api2cart", "API2Cart", "", hex(32), "https://docs.api2cart.com/"],
        ["appsynergy", "AppSynergy", "", lower(64), "https://www.appsynergy.com/docs/rest-api"],
        ["artsy", "Artsy", "", hex(32), "https://developers.artsy.net/v2/docs/authentication", { kind: "client-secret" }],
        [
          "bulksms",
          "BulkSMS",
          "",
          "[0-9A-Za-z!@#$%^&*()]{29}",
          "https://www.bulksms.com/developer/json/v1/",
          { kind: "token-secret", near: /secret|token|pass|key/i }
        ],
        ["cloudimage", "Cloudimage", "", "[0-9a-z_]{30}", "https://docs.cloudimage.io/"],
        [
          "conversiontools",
          "Conversion Tools",
          "conversion tools",
          "eyJ[\\w.-]{150,170}",
          "https://conversiontools.io/api-documentation",
          { kind: "api-token", distinct: true }
        ],
        ["diggernaut", "Diggernaut", "", hex(40), "https://www.diggernaut.com/dev/api-docs.html"],
        ["dnscheck", "DNS Check", "dns check", `${hex(32)}|${uuid}`, "https://www.dnscheck.co/docs/api"],
        ["enigma", "Enigma", "enigma", base622(40), "https://documentation.enigma.com/"],
        [
          "faceplusplus",
          "Face++",
          "faceplusplus|face plus plus|facepp",
          base64url(32),
          "https://console.faceplusplus.com/documents/7079083",
          { kind: "api-secret" }
        ],
        [
          "fastforex",
          "FastForex",
          "fast forex",
          "[0-9a-f]{10}-[0-9a-f]{10}-[0-9a-z]{6}",
          "https://fastforex.readme.io/reference/authentication",
          { distinct: true }
        ],
        [
          "fileio",
          "File.io",
          "fileio|file.io",
          "[0-9A-Z]{7}(?:[.-][0-9A-Z]{7}){4}|[0-9A-Z.-]{39}",
          "https://www.file.io/developers"
        ],
        ["findl", "Findl", "", uuid, "https://findl.com/developers"],
        ["fmfw", "FMFW.io", "fmfw", base64url(32), "https://api.fmfw.io/"],
        [
          "geocode",
          "Geocode.xyz",
          "geocode.xyz|geocodexyz|geocode api|geocode auth|geocode key|geocode token|geocode secret",
          `\\d{18}x\\d{4,6}|${lower(28)}`,
          "https://geocode.xyz/api"
        ],
        [
          "geoipify",
          "ipify",
          "geoipifi|geo ipify|ipify",
          "at_[0-9A-Za-z]{29}",
          "https://geo.ipify.org/docs",
          { distinct: true }
        ],
        ["hybiscus", "Hybiscus", "", base622(43), "https://hybiscus.dev/docs"],
        ["impala", "Impala", "impala", "[0-9A-Za-z_]{46}", "https://docs.impala.travel/docs/booking-api/"],
        ["instabot", "Instabot", "", "[0-9A-Za-z+/]{43}=", "https://docs.instabot.io/docs/api"],
        ["loadmill", "Loadmill", "", base622(40), "https://docs.loadmill.com/integrations/api", { kind: "api-token" }],
        ["mesibo", "mesibo", "", base622(64), "https://docs.mesibo.com/api/backend-api/", { kind: "app-token" }],
        [
          "metaapi",
          "MetaApi",
          "meta-api|metaapi",
          "[0-9a-f]{64}|eyJ[\\w-]{20,80}\\.eyJ[\\w-]{100,2000}\\.[\\w-]{300,700}",
          "https://metaapi.cloud/docs/client/",
          { kind: "api-token" }
        ],
        [
          "nytimes",
          "The New York Times",
          "nytimes|ny times|new york times|newyorktimes|new-york-times",
          base622(32),
          "https://developer.nytimes.com/get-started",
          { near: /key|token|secret|api/i }
        ],
        ["oopspam", "OOPSpam", "oop spam", base622(40), "https://www.oopspam.com/docs/"],
        ["paralleldots", "ParallelDots", "parallel dots", base622(43), "https://www.paralleldots.com/text-analysis-apis"],
        ["parsers", "Parsers", "parsers", lower(64), "https://parsers.me/", { common: true }],
        ["pdfshift", "PDFShift", "pdf shift", `${hex(32)}|sk_[0-9a-f]{40}`, "https://docs.pdfshift.io/"],
        ["postbacks", "Postbacks", "", uuid, "https://api.postbacks.io/"],
        [
          "privacy",
          "Privacy.com",
          "privacy",
          uuid,
          "https://developers.privacy.com/docs/getting-started",
          { common: true, near: /key|token|secret/i }
        ],
        [
          "raven",
          "Raven Tools",
          "raven tools|raven api|raven key|raven token",
          upper(16),
          "https://raventools.com/blog/seo-api/"
        ],
        [
          "requestfinance",
          "Request Finance",
          "request finance",
          "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
          "https://docs.request.finance/getting-started",
          {}
        ],
        [
          "roaring",
          "Roaring",
          "roaring.io|roaring",
          "[\\w-]{28}",
          "https://developer.roaring.io/",
          { kind: "client-secret" }
        ],
        [
          "skybiometry",
          "SkyBiometry",
          "sky biometry",
          lower(25, 26),
          "https://skybiometry.com/documentation/",
          { kind: "api-secret" }
        ],
        [
          "technicalanalysis",
          "Technical Analysis API",
          "technical analysis api|technicalanalysisapi",
          upper(48),
          "https://technical-analysis-api.com/api-docs"
        ],
        [
          "tly",
          "T.LY",
          "t.ly|tly_api|tly api|tlyapi|tly token|tly_token|tly key|tly_key",
          base622(60),
          "https://t.ly/docs/",
          { kind: "api-token" }
        ],
        ["unplugg", "Unplugg", "unplugg|unplu", lower(64), "https://unplu.gg/"],
        ["verifier", "Verifier", "verifier.meetchopra|verifier", lower(96), "https://verifier.meetchopra.com/docs"],
        ["zenrows", "ZenRows", "zen rows", hex(40), "https://docs.zenrows.com/universal-scraper-api/api-reference"],
        [
          "greptile",
          "Greptile",
          "",
          "[0-9A-Za-z+/]{32,88}={0,2}",
          "https://www.greptile.com/docs/api-reference/introduction",
          { loose: true }
        ],
        [
          "kagi",
          "Kagi",
          "",
          "[\\w-]{11}\\.[\\w-]{43}|[\\w-]{40,100}\\.[\\w-]{20,90}",
          "https://help.kagi.com/kagi/api/overview.html",
          { kind: "api-token" }
        ],
        [
          "lighton",
          "LightOn Paradigm",
          "lighton|light on",
          "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}|[0-9A-Za-z._-]{32,64}",
          "https://paradigm.lighton.ai/",
          { loose: true, near: /key|token|secret/i }
        ],
        ["serper", "Serper", "serper", hex(40), "https://serper.dev/"],
        ["searchapi", "SearchApi", "searchapi", base622(24), "https://www.searchapi.io/docs/google", { unconfirmed: true }],
        [
          "valueserp",
          "Value SERP",
          "valueserp|value serp|scaleserp|scale serp|rainforest api|rainforestapi|countdown api",
          upper(32),
          "https://docs.trajectdata.com/",
          { unconfirmed: true }
        ],
        [
          "brightdata",
          "Bright Data",
          "bright data|luminati",
          `${uuid}|${hex(64)}`,
          "https://docs.brightdata.com/api-reference/authentication",
          { kind: "api-token" }
        ],
        ["removebg", "remove.bg", "removebg|remove bg|remove.bg", base622(24), "https://www.remove.bg/api"],
        ["clipdrop", "Clipdrop", "", hex(128), "https://clipdrop.co/apis/docs"],
        [
          "pdfco",
          "PDF.co",
          "pdf.co|pdfco",
          "[\\w.+-]{3,40}@[\\w.-]{4,40}_[0-9A-Za-z]{40,90}",
          "https://docs.pdf.co/authentication",
          { distinct: true }
        ],
        [
          "docraptor",
          "DocRaptor",
          "doc raptor",
          "[\\w-]{20}",
          "https://docraptor.com/documentation/api",
          { unconfirmed: true }
        ],
        [
          "api-football",
          "API-Sports",
          "apisports|api sports|api-football|apifootball",
          hex(32),
          "https://www.api-football.com/documentation-v3#section/Authentication",
          { unconfirmed: true }
        ],
        ["omdb", "OMDb", "omdb|omdbapi", hex(8), "https://www.omdbapi.com/", { near: /api_?-?key|apikey/i, loose: true }],
        ["tvdb", "TheTVDB", "tvdb|thetvdb", `${uuid}|${hex(32)}|${upper(16)}`, "https://thetvdb.github.io/v4-api/"],
        [
          "comicvine",
          "Comic Vine",
          "comicvine|comic vine|giantbomb|giant bomb",
          hex(40),
          "https://comicvine.gamespot.com/api/"
        ],
        [
          "bscscan",
          "BscScan",
          "bscscan|polygonscan|snowtrace|arbiscan|ftmscan|basescan|optimistic etherscan|celoscan|cronoscan|moonscan",
          upper(34),
          "https://docs.etherscan.io/etherscan-v2/getting-an-api-key"
        ],
        [
          "coinstats",
          "CoinStats",
          "coinstats",
          "[0-9A-Za-z+/]{43}=",
          "https://coinstats.app/api-docs/",
          { unconfirmed: true }
        ],
        ["nownodes", "NOWNodes", "", uuid, "https://documentation.nownodes.io/", { unconfirmed: true }],
        [
          "covalent",
          "Covalent",
          "covalent|goldrush",
          "c(?:qt|key)_[0-9A-Za-z]{24,36}",
          "https://goldrush.dev/docs/goldrush-foundational-api/authentication",
          { distinct: true }
        ],
        [
          "blockfrost",
          "Blockfrost",
          "",
          "(?:mainnet|preprod|preview|testnet|ipfs)[0-9A-Za-z]{32}",
          "https://docs.blockfrost.io/#section/Authentication",
          { kind: "project-id", distinct: true }
        ],
        [
          "ankr",
          "Ankr",
          "ankr.com|ankr",
          hex(64),
          "https://www.ankr.com/docs/rpc-service/getting-started/basics-web3/",
          { unconfirmed: true }
        ],
        [
          "dune",
          "Dune",
          "dune",
          base622(32),
          "https://docs.dune.com/api-reference/overview/authentication",
          { common: true }
        ],
        ["opensea", "OpenSea", "open sea", hex(32), "https://docs.opensea.io/reference/api-keys"]
      ])
    ];
  }
});

// src/rules/platform-services.ts
var platform_services_exports = {};
__export(platform_services_exports, {
  platformServiceRules: () => platformServiceRules
});
var platformServiceRules;
var init_platform_services = __esm({
  "src/rules/platform-services.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    platformServiceRules = [
      ...createTokenRules([
        ["argos", "Argos", "project-token", "argos_", hex(38, 44), "https://argos-ci.com/docs/argos-in-ci"],
        [
          "baidu-qianfan",
          "Baidu Qianfan",
          "bearer-api-key",
          "bce-v3/ALTAK-",
          "[0-9A-Za-z]{20,24}/[0-9a-f]{40}",
          "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5"
        ],
        ["pganalyze", "pganalyze", "api-key", "pgar_", base622(32, 64), "https://pganalyze.com/docs/api"],
        [
          "pganalyze",
          "pganalyze",
          "collector-key",
          "pga_",
          base622(32, 64),
          "https://pganalyze.com/docs/collector/settings",
          { loose: true }
        ],
        ["spectralops", "Spectral", "personal-token", "spu-", hex(32), "https://guides.spectralops.io/docs/spectral-cli"],
        [
          "teamcity",
          "TeamCity",
          "access-token",
          "eyJ0eXAiOiAiVENWMiJ9.",
          "[\\w-]{20,60}\\.[\\w-]{36,60}",
          "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens"
        ],
        [
          "jetbrains",
          "JetBrains",
          "permanent-token",
          "perm:",
          "[\\w=+/-]{4,120}\\.[\\w=+/-]{2,80}\\.[\\w+/=-]{20,60}",
          "https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html"
        ],
        [
          "jetbrains",
          "JetBrains",
          "permanent-token-new",
          "perm-",
          "[\\w=+/]{4,120}\\.[\\w=+/-]{2,80}\\.[\\w+/=-]{20,60}",
          "https://www.jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html"
        ],
        [
          "workos",
          "WorkOS",
          "api-key",
          "sk_live_a2V5",
          base622(30, 120),
          "https://workos.com/docs/reference/api-keys",
          { label: "a WorkOS API key" }
        ],
        [
          "workos",
          "WorkOS",
          "test-api-key",
          "sk_test_a2V5",
          base622(30, 120),
          "https://workos.com/docs/reference/api-keys",
          { level: "warning" }
        ],
        [
          "checkly",
          "Checkly",
          "user-api-key",
          "cu_",
          hex(32),
          "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
          { exact: true }
        ],
        [
          "checkly",
          "Checkly",
          "service-api-key",
          "sv_",
          hex(32),
          "https://feedback.checklyhq.com/changelog/introducing-service-api-keys",
          { exact: true, loose: true }
        ],
        [
          "helicone",
          "Helicone",
          "api-key",
          "sk-helicone-",
          "(?:[a-z]{2}-)?[\\w-]{20,60}",
          "https://docs.helicone.ai/helicone-headers/helicone-auth"
        ],
        ["runway", "Runway", "api-key", "key_", hex(128), "https://docs.dev.runwayml.com/guides/setup/", { exact: true }],
        ["murf", "Murf", "api-key", "ap2_", uuid, "https://murf.ai/api/docs/introduction/authentication", { exact: true }],
        ["context7", "Context7", "api-key", "ctx7sk-", uuid, "https://context7.com/docs/howto/api-keys"],
        [
          "steel",
          "Steel",
          "api-key",
          "ste-",
          base622(60, 80),
          "https://docs.steel.dev/overview/intro-to-steel",
          { exact: true }
        ],
        [
          "anyscale",
          "Anyscale",
          "secret-key",
          "esecret_",
          base622(20, 40),
          "https://docs.anyscale.com/reference/cli/login",
          { loose: true }
        ],
        [
          "anyscale",
          "Anyscale",
          "auth-token",
          "aph0_",
          "[\\w-]{30,80}",
          "https://docs.anyscale.com/reference/cli/login",
          { exact: true, loose: true }
        ],
        ["hyperbrowser", "Hyperbrowser", "api-key", "hb_", hex(28, 40), "https://docs.hyperbrowser.ai/", { exact: true }],
        [
          "featherless",
          "Featherless",
          "api-key",
          "rc_",
          hex(64),
          "https://featherless.ai/docs/quickstart-guide",
          { exact: true }
        ],
        ["qovery", "Qovery", "api-token", "qov_", "[\\w-]{30,100}", "https://www.qovery.com/docs/cli/overview"],
        [
          "northflank",
          "Northflank",
          "api-token",
          "nf-eyJ",
          "[\\w-]{20,100}\\.eyJ[\\w-]{20,600}\\.[\\w-]{43,90}",
          "https://northflank.com/docs/v1/api/use-the-api",
          { reach: [32, 880] }
        ],
        [
          "aiven",
          "Aiven",
          "api-token",
          // The scheme of its Authorization header.
          "aivenv1 ",
          "[0-9A-Za-z+/]{60,400}={0,2}",
          "https://api.aiven.io/doc/",
          { exact: true }
        ],
        [
          "redirect-pizza",
          "redirect.pizza",
          "api-token",
          "rpa_",
          "[0-9a-z]{56}",
          "https://redirect.pizza/docs",
          { exact: true }
        ],
        [
          "aiven",
          "Aiven",
          "service-password",
          "AVNS_",
          "[\\w-]{16,24}",
          "https://aiven.io/docs/platform/howto/change-service-credentials",
          { label: "a password of a managed database (Aiven, DigitalOcean)", credential: "database-password" }
        ],
        [
          "daytona",
          "Daytona",
          "api-key",
          "dtn_",
          hex(64),
          "https://www.daytona.io/docs/en/api-keys/",
          { revoke: "https://app.daytona.io/dashboard/keys" }
        ],
        [
          "appwrite",
          "Appwrite",
          "api-key",
          "standard_",
          hex(256),
          "https://appwrite.io/docs/advanced/platform/api-keys",
          { exact: true }
        ],
        ["codesandbox", "CodeSandbox", "api-key", "csb_v1_", base64url(43), "https://codesandbox.io/docs/sdk"],
        [
          "jitpack",
          "JitPack",
          "token",
          "jp_",
          lower(26),
          "https://docs.jitpack.io/private/",
          { keywords: ["=jp_", '"jp_', "'jp_", " jp_", ">jp_", ":jp_"] }
        ],
        ["plane", "Plane", "api-key", "plane_api_", hex(32), "https://developers.plane.so/api-reference/introduction"],
        [
          "nocodb",
          "NocoDB",
          "api-token",
          "nc_pat_",
          base64url(40),
          "https://nocodb.com/docs/apis/authentication",
          { revoke: "https://nocodb.com/docs/product/account-settings/api-tokens" }
        ],
        [
          "lightdash",
          "Lightdash",
          "personal-access-token",
          "ldpat_",
          hex(32),
          "https://docs.lightdash.com/personal-settings/create-personal-tokens"
        ],
        [
          "lightdash",
          "Lightdash",
          "service-account-token",
          "ldsvc_",
          hex(32),
          "https://docs.lightdash.com/references/service-accounts"
        ],
        // A ULID.
        [
          "retool",
          "Retool",
          "api-token",
          "retool_",
          "01[0-9a-hjkmnp-tv-z]{24}",
          "https://docs.retool.com/",
          { unconfirmed: true }
        ],
        ["n8n", "n8n", "api-key", "n8n_api_", hex(80), "https://docs.n8n.io/api/authentication/"],
        ["outline", "Outline", "api-key", "ol_api_", base622(38), "https://www.getoutline.com/developers"],
        [
          "netbird",
          "NetBird",
          "personal-access-token",
          "nbp_",
          base622(36),
          "https://docs.netbird.io/how-to/access-netbird-public-api"
        ],
        [
          "kong",
          "Kong Konnect",
          "personal-access-token",
          "kpat_",
          base622(40, 60),
          "https://developer.konghq.com/konnect-api/"
        ],
        [
          "kong",
          "Kong Konnect",
          "system-account-token",
          "spat_",
          base622(40, 60),
          "https://developer.konghq.com/konnect-api/"
        ],
        [
          "wundergraph",
          "WunderGraph Cosmo",
          "api-key",
          "cosmo_",
          hex(32),
          "https://cosmo-docs.wundergraph.com/studio/api-keys"
        ],
        [
          "logicmonitor",
          "LogicMonitor",
          "bearer-token",
          "lmb_",
          base64(40, 200),
          "https://www.logicmonitor.com/support/rest-api-authentication"
        ],
        [
          "logicmonitor",
          "LogicMonitor",
          "access-key",
          "lma_",
          base64(40, 200),
          "https://www.logicmonitor.com/support/rest-api-authentication"
        ],
        [
          "raycast",
          "Raycast",
          "access-token",
          "rca_",
          hex(64),
          "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"
        ],
        ["svix", "Svix", "api-token", "testsk_", "[\\w-]{32}\\.[a-z]{2}", "https://docs.svix.com/quickstart"]
      ]),
      ...createKeywordRules([
        [
          "ns1",
          "NS1",
          "ns1_api|ns1-api|nsone",
          base622(20),
          "https://developer.ibm.com/apis/catalog/ns1--ibm-ns1-connect-api/Introduction",
          { near: /key|token/i, unconfirmed: true }
        ],
        [
          "soracom",
          "Soracom",
          "soracom|auth_key|authkey",
          "secret-[0-9A-Za-z]{40,80}",
          "https://developers.soracom.io/en/docs/tools/api-reference/",
          {
            kind: "auth-key",
            distinct: true,
            check: (value2) => hasRandomLook(value2.slice(7)) && !hasNameLook(value2.slice(7))
          }
        ],
        ["private-ai", "Private AI", "private ai|limina", lower(32), "https://docs.getlimina.ai/", {}],
        [
          "aiven",
          "Aiven",
          "",
          "[0-9A-Za-z/+=]{300,400}",
          "https://aiven.io/docs/platform/concepts/authentication-tokens",
          { kind: "token-near-name", distinct: true, check: (value2) => !/(.)\1{6}/.test(value2) }
        ],
        [
          "anypoint",
          "MuleSoft Anypoint",
          "anypoint|mulesoft",
          uuid,
          "https://docs.mulesoft.com/access-management/connected-apps-overview",
          { kind: "token" }
        ],
        [
          "anypoint",
          "MuleSoft Anypoint",
          "anypoint|mulesoft",
          hex(32),
          "https://docs.mulesoft.com/access-management/connected-apps-overview",
          { kind: "client-secret" }
        ],
        [
          "braintrust",
          "Braintrust",
          "braintrust|brain trust",
          "sk-[0-9A-Za-z]{48}",
          "https://www.braintrust.dev/docs/admin/organizations#api-keys",
          { distinct: true }
        ],
        [
          "blogger",
          "Blogger",
          "",
          "AIzaSy[\\w-]{33}",
          "https://developers.google.com/blogger/docs/3.0/using",
          { distinct: true }
        ],
        [
          "checkly",
          "Checkly",
          "checklyhq|checkly",
          `${hex(32)}|${lower(32)}`,
          "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/"
        ],
        [
          "clockworksms",
          "Clockwork SMS",
          "clockwork sms|clockwork key|clockwork api|textanywhere|text anywhere",
          base622(24),
          "https://www.textanywhere.net/"
        ],
        [
          "cloudelements",
          "Cloud Elements",
          "cloud elements",
          `[0-9A-Za-z+/]{43}=?|${hex(32)}`,
          "https://docs.cloud-elements.com/",
          { kind: "user-secret" }
        ],
        [
          "eightxeight",
          "8x8",
          "8x8|wavecell",
          "[0-9A-Za-z]{40,44}",
          "https://developer.8x8.com/connect/docs/authentication"
        ],
        [
          "m3o",
          "M3O",
          "m3o_api|m3o api|m3oapi|m3o token|m3o_token|m3o key|m3o_key|m3o.com|m3o secret",
          base622(48),
          "https://m3o.com/",
          { kind: "api-token" }
        ],
        [
          "ngc",
          "NVIDIA NGC",
          "ngc api|ngc_api|ngcapi|ngc key|ngc token|ngc cli|ngc_cli",
          "[0-9A-Za-z]{26}:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{84}",
          "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
          { distinct: true }
        ],
        [
          "qubole",
          "Qubole",
          "",
          lower(64),
          "https://docs.qubole.com/en/latest/rest-api/api_overview.html",
          { kind: "api-token" }
        ],
        ["cloudamqp", "CloudAMQP", "cloudamqp", uuid, "https://docs.cloudamqp.com/cloudamqp_api.html"],
        [
          "signalwire",
          "SignalWire",
          "signal wire",
          `PT[0-9a-f]{48}|${base622(50)}`,
          "https://developer.signalwire.com/guides/your-signalwire-api-space/",
          { kind: "api-token" }
        ],
        [
          "voicegain",
          "Voicegain",
          "voice gain",
          "eyJ[\\w-]{30,60}\\.eyJ[\\w-]{80,140}\\.[\\w-]{43}",
          "https://www.voicegain.ai/docs",
          { kind: "jwt", distinct: true }
        ],
        ["rockset", "Rockset", "", base622(64), "https://rockset.com/docs/rest-api/", { ended: 2024 }],
        [
          "appcenter",
          "Visual Studio App Center",
          "appcenter|app center|app_center|mobile center",
          hex(40),
          "https://github.com/microsoft/code-push-server",
          { kind: "api-token", ended: 2026 }
        ],
        [
          "temporal",
          "Temporal Cloud",
          "temporal",
          "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{60,600}\\.[\\w-]{86}",
          "https://docs.temporal.io/cloud/api-keys",
          { distinct: true }
        ],
        [
          "ollama",
          "Ollama",
          "",
          "[0-9a-f]{32}\\.[\\w-]{24}",
          "https://docs.ollama.com/api/authentication",
          { distinct: true }
        ],
        [
          "wpengine",
          "WP Engine",
          "wpengine|wp engine",
          uuid,
          "https://wpengineapi.com/reference",
          { kind: "api-password" }
        ],
        [
          "wpengine",
          "WP Engine",
          "wpengine|wp engine|wpe_apikey|wpe apikey",
          hex(40),
          "https://wpengine.com/support/migration-plugin/",
          { kind: "migration-key" }
        ],
        [
          "develocity",
          "Develocity",
          "gradle enterprise|develocity",
          "[0-9a-z]{52}|[\\w.-]{4,60}=[0-9a-z]{40,60}",
          "https://docs.gradle.com/develocity/gradle-plugin/current/#authenticating_with_develocity",
          { kind: "access-key", unconfirmed: true }
        ],
        [
          "airbyte",
          "Airbyte",
          "",
          "eyJ[\\w-]{20,120}\\.eyJ[\\w-]{60,900}\\.[\\w-]{300,700}|[0-9A-Za-z]{32}",
          "https://reference.airbyte.com/reference/authentication",
          { kind: "client-secret", near: /secret|token|key/i, unconfirmed: true }
        ],
        [
          "vmware-cloud",
          "VMware Cloud",
          "vmware|vmc|csp",
          "[0-9A-Za-z]{64}",
          "https://developer.broadcom.com/xapis/cloud-services-platform/latest/",
          { kind: "api-token", near: /refresh|token|api.?key|secret/i, loose: true }
        ],
        [
          "descope",
          "Descope",
          "",
          "K[23][0-9A-Za-z]{50,80}",
          "https://docs.descope.com/management/m2m-access-keys",
          { kind: "management-key", distinct: true }
        ],
        ["frontegg", "Frontegg", "", uuid, "https://developers.frontegg.com/", { near: /secret|key|token/i }],
        [
          "fusionauth",
          "FusionAuth",
          "fusion auth",
          "[\\w-]{43,64}",
          "https://fusionauth.io/docs/apis/authentication#api-key-authentication",
          { unconfirmed: true }
        ],
        [
          "growthbook",
          "GrowthBook",
          "growth book",
          "secret_(?:admin_|user_|readonly_)?[0-9A-Za-z]{20,60}",
          "https://docs.growthbook.io/api#section/Authentication",
          { kind: "secret-key", distinct: true }
        ],
        ["instatus", "Instatus", "", hex(32), "https://instatus.com/help/api"],
        [
          "healthchecks",
          "Healthchecks.io",
          "healthchecks|health checks",
          "[\\w-]{32}",
          "https://healthchecks.io/docs/api/#authentication",
          { near: /key|token|secret/i }
        ],
        [
          "lightstep",
          "Lightstep",
          "lightstep",
          "[0-9A-Za-z+/]{100,180}={0,2}",
          "https://docs.lightstep.com/docs/create-and-manage-access-tokens",
          { kind: "access-token", unconfirmed: true }
        ],
        [
          "uptrace",
          "Uptrace",
          "uptrace",
          "https?:\\/\\/[\\w-]{16,40}@(?:api\\.)?uptrace\\.dev(?:[:/?][\\w=&.%/-]{0,80})?",
          "https://uptrace.dev/get/get-started.html",
          { kind: "dsn", distinct: true }
        ],
        [
          "katalon",
          "Katalon",
          "",
          uuid,
          "https://docs.katalon.com/katalon-platform/organization-management/manage-api-keys",
          { unconfirmed: true }
        ],
        [
          "applitools",
          "Applitools",
          "",
          base622(43, 50),
          "https://applitools.com/tutorials/getting-started/retrieve-api-key",
          { unconfirmed: true }
        ],
        [
          "mabl",
          "mabl",
          "mabl_api|mabl api|mabl key|mablapi",
          "[\\w-]{22}",
          "https://help.mabl.com/hc/en-us/articles/17773691137940",
          { unconfirmed: true }
        ],
        [
          "chromatic",
          "Chromatic",
          "chromatic_project_token|chromatic project token|chromatic project|chromatic token",
          "chpt_[0-9a-f]{15}|[0-9a-z]{12}",
          "https://www.chromatic.com/docs/setup/",
          { kind: "project-token" }
        ],
        [
          "argos",
          "Argos",
          "argos",
          "argos_[0-9a-f]{38,44}|[0-9a-f]{40}",
          "https://argos-ci.com/docs/argos-in-ci",
          { kind: "token", near: /token|secret|key/i }
        ],
        [
          "expo",
          "Expo",
          "expo_token|expo token|expo access token|expo_access_token|eas token",
          "[\\w-]{40}",
          "https://docs.expo.dev/accounts/programmatic-access/",
          { kind: "access-token" }
        ],
        [
          "codefresh",
          "Codefresh",
          "codefresh",
          "[0-9a-f]{24}\\.[0-9a-f]{32}",
          "https://codefresh.io/docs/docs/integrations/codefresh-api/",
          { distinct: true }
        ],
        ["spacelift", "Spacelift", "", hex(64), "https://docs.spacelift.io/integrations/api", { kind: "api-key-secret" }],
        [
          "env0",
          "env0",
          "env0",
          "[\\w-]{32}",
          "https://docs.env0.com/docs/api-keys",
          { kind: "api-secret", near: /secret|key|token/i, unconfirmed: true }
        ],
        [
          "koyeb",
          "Koyeb",
          "koyeb",
          "[0-9a-z]{64}",
          "https://www.koyeb.com/docs/reference/api",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "gcore",
          "Gcore",
          "gcore",
          "\\d{1,8}\\$[0-9a-f]{128,200}",
          "https://gcore.com/docs/account-settings/api-tokens",
          { kind: "api-token", distinct: true }
        ],
        [
          "ionos",
          "IONOS",
          "ionos",
          "[0-9a-f]{32}\\.[\\w-]{60,100}",
          "https://developer.hosting.ionos.com/docs/getstarted",
          { distinct: true }
        ],
        ["leaseweb", "Leaseweb", "", uuid, "https://developer.leaseweb.com/docs/#authentication", { unconfirmed: true }],
        [
          "contabo",
          "Contabo",
          "",
          base622(32),
          "https://api.contabo.com/",
          { kind: "client-secret", near: /secret/i, unconfirmed: true }
        ],
        [
          "stackpath",
          "StackPath",
          "stack path",
          hex(64),
          "https://stackpath.dev/docs/getting-started",
          { kind: "client-secret", ended: 2024 }
        ],
        [
          "imperva",
          "Imperva",
          "imperva|incapsula",
          uuid,
          "https://docs.imperva.com/bundle/api-docs/page/api/authentication.htm",
          { unconfirmed: true }
        ],
        ["cloud66", "Cloud 66", "cloud66|cloud 66", hex(64), "https://developers.cloud66.com/", { kind: "access-token" }],
        [
          "volcengine-ark",
          "Volcengine Ark",
          "ark_api_key|ark api key|volc ark|doubao",
          uuid,
          "https://www.volcengine.com/docs/82379/1541594",
          { kind: "api-key" }
        ],
        [
          "tencent-hunyuan",
          "Tencent Hunyuan",
          "hunyuan",
          "sk-[0-9A-Za-z]{48}",
          "https://cloud.tencent.com/document/product/1729/111008",
          { distinct: true }
        ],
        [
          "baidu-qianfan",
          "Baidu Qianfan",
          "qianfan|ernie|bce",
          "bce-v3\\/ALTAK-[0-9A-Za-z]{20,24}\\/[0-9a-f]{40}",
          "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5",
          { distinct: true }
        ],
        [
          "stepfun",
          "StepFun",
          "stepfun|step_api|step api key",
          "[0-9A-Za-z]{60,66}",
          "https://platform.stepfun.com/docs/overview/quickstart",
          { unconfirmed: true }
        ],
        [
          "baichuan",
          "Baichuan",
          "baichuan",
          "sk-[0-9a-f]{32}",
          "https://platform.baichuan-ai.com/docs/api",
          { distinct: true }
        ],
        [
          "iflytek",
          "iFlytek",
          "xfyun|iflytek|spark_api|sparkai",
          "[0-9A-Za-z]{32}",
          "https://www.xfyun.cn/doc/spark/Web.html",
          { kind: "api-secret", near: /secret|password|key/i, unconfirmed: true }
        ],
        [
          "jdcloud",
          "JD Cloud",
          "jdcloud|jd cloud",
          "JDC_[0-9A-Z]{28}",
          "https://docs.jdcloud.com/en/account-management/accesskey-management",
          { kind: "access-key-id", level: "warning", distinct: true }
        ],
        [
          "ksyun",
          "Kingsoft Cloud",
          "ksyun|kingsoft",
          "[0-9A-Za-z+/]{43}=",
          "https://docs.ksyun.com/documents/2321",
          { kind: "secret-key", unconfirmed: true }
        ],
        [
          "ucloud",
          "UCloud",
          "ucloud",
          "[0-9A-Za-z+/]{43,50}={0,2}",
          "https://docs.ucloud.cn/api/summary/signature",
          { kind: "private-key", near: /private|secret|key/i, unconfirmed: true }
        ],
        [
          "qiniu",
          "Qiniu",
          "",
          "[\\w-]{40}",
          "https://developer.qiniu.com/kodo/1202/download-token",
          { kind: "secret-key", unconfirmed: true }
        ],
        [
          "nhn",
          "NHN Cloud",
          "nhncloud|nhn cloud|toast_secret|toast api",
          "[0-9A-Za-z]{8,32}",
          "https://docs.nhncloud.com/en/nhncloud/en/public-api/api-authentication/",
          { kind: "secret-key", loose: true, near: /secret/i }
        ],
        [
          "selectel",
          "Selectel",
          "",
          "[0-9A-Za-z]{32}_\\d{3,8}|[0-9a-f]{32}",
          "https://docs.selectel.ru/en/api/authorization/",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "timeweb",
          "Timeweb Cloud",
          "timeweb",
          "eyJ[\\w-]{20,200}\\.eyJ[\\w-]{60,600}\\.[\\w-]{86,700}",
          "https://timeweb.cloud/api-docs",
          { kind: "api-token", distinct: true }
        ],
        [
          "gigachat",
          "SberCloud GigaChat",
          "gigachat",
          "[0-9A-Za-z+/]{90,104}={0,2}",
          "https://developers.sber.ru/docs/ru/gigachat/quickstart/ind-using-api",
          { kind: "authorization-key", unconfirmed: true }
        ],
        [
          "browserless",
          "Browserless",
          "browserless",
          uuid,
          "https://docs.browserless.io/overview/connection-urls",
          { near: /token|key|secret/i, unconfirmed: true }
        ],
        [
          "hightouch",
          "Hightouch",
          "hightouch",
          uuid,
          "https://hightouch.com/docs/developer-tools/api-guide",
          { near: /token|key|secret/i, unconfirmed: true }
        ],
        [
          "juniper-mist",
          "Juniper Mist",
          "juniper mist|mist_api|mist api|mist_token",
          base622(96),
          "https://www.juniper.net/documentation/us/en/software/mist/api/http/getting-started/authentication",
          { kind: "api-token", unconfirmed: true }
        ],
        [
          "svix",
          "Svix",
          "",
          "sk_[\\w-]{32}\\.[a-z]{2}",
          "https://docs.svix.com/quickstart",
          { kind: "auth-token", distinct: true }
        ],
        [
          "liveblocks",
          "Liveblocks",
          "",
          "sk_(?:dev|prod)_[\\w-]{56,72}",
          "https://liveblocks.io/docs/authentication",
          { kind: "secret-key", distinct: true }
        ],
        [
          "apollo-graphos",
          "Apollo GraphOS",
          "apollo_key|engine_api_key|apollo_api_key",
          "(?:service|user):[\\w.-]{1,60}:[\\w-]{22}",
          "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
          { distinct: true }
        ],
        [
          "dash0",
          "Dash0",
          "",
          "auth_[0-9A-Za-z]{32}",
          "https://www.dash0.com/documentation/dash0/key-concepts/auth-tokens",
          { kind: "auth-token", distinct: true }
        ],
        [
          "ntfy",
          "ntfy",
          "",
          "tk_[0-9a-z]{29}",
          "https://docs.ntfy.sh/config/#access-tokens",
          { kind: "access-token", distinct: true }
        ],
        [
          "vikunja",
          "Vikunja",
          "",
          "tk_[0-9a-f]{40}",
          "https://vikunja.io/docs/api-tokens/",
          { kind: "api-token", distinct: true }
        ],
        [
          "coder",
          "Coder",
          "coder_session_token|coder session token|coder_token",
          "[0-9A-Za-z]{10}-[0-9A-Za-z]{22}",
          "https://coder.com/docs/admin/users/sessions-tokens",
          { kind: "session-token" }
        ],
        [
          "quay",
          "Quay",
          "quay robot|quay token|quay password|quay_pass|quay.io",
          upper(64),
          "https://docs.quay.io/glossary/robot-accounts.html",
          { kind: "robot-token" }
        ],
        [
          "anaconda",
          "Anaconda.org",
          "anaconda|conda_token|binstar",
          "[a-z]{2}-" + uuid,
          "https://www.anaconda.com/docs/tools/anaconda-org/user-guide/work-with-packages",
          { kind: "token", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/security-providers.ts
var security_providers_exports = {};
__export(security_providers_exports, {
  securityProviderRules: () => securityProviderRules
});
var securityProviderRules;
var init_security_providers = __esm({
  "src/rules/security-providers.ts"() {
    "use strict";
    init_edges();
    init_keyword_shape();
    init_prefixed_tokens();
    init_published();
    init_value_shape();
    securityProviderRules = [
      ...createTokenRules([
        [
          "yandex",
          "Yandex SmartCaptcha",
          "smartcaptcha-server-key",
          "ysc2_",
          base622(40, 60),
          "https://yandex.cloud/en/docs/smartcaptcha/concepts/keys"
        ],
        ["corbado", "Corbado", "api-secret", "corbado1_", base622(20, 60), "https://github.com/corbado/corbado-nodejs"],
        [
          "paloalto",
          "Palo Alto Networks",
          "api-key",
          "LUFRPT1",
          base64(60, 240),
          "https://docs.paloaltonetworks.com/pan-os/11-1/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key"
        ],
        [
          "age",
          "age",
          "secret-key",
          "AGE-SECRET-KEY-1",
          "[02-9AC-HJ-NP-Z]{58}",
          "https://github.com/FiloSottile/age",
          { credential: "private-key", label: "an age secret key" }
        ],
        [
          "age",
          "age",
          "post-quantum-secret-key",
          "AGE-SECRET-KEY-PQ-1",
          "[02-9AC-HJ-NP-Z]{50,70}",
          "https://github.com/FiloSottile/age",
          { credential: "private-key", label: "an age post-quantum secret key" }
        ],
        ["aikido", "Aikido", "ci-token", "AIK_CI_", base622(20, 64), "https://help.aikido.dev/"],
        [
          "aikido",
          "Aikido",
          "client-secret",
          "AIK_SECRET_",
          base622(64),
          "https://apidocs.aikido.dev/reference/authorization"
        ],
        ["aikido", "Aikido", "runtime-token", "AIK_RUNTIME_", "\\w{20,100}", "https://help.aikido.dev/"],
        [
          "aikido",
          "Aikido",
          "client-id",
          "AIK_CLIENT_",
          base622(24),
          "https://apidocs.aikido.dev/reference/authorization",
          { level: "note" }
        ],
        [
          "bitwarden",
          "Bitwarden",
          "machine-account-token",
          "0.",
          `${uuid}\\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}==`,
          "https://bitwarden.com/help/access-tokens/",
          { keywords: ["bitwarden", "bws", "access_token", "accesstoken"] }
        ],
        [
          "infisical",
          "Infisical",
          "service-token",
          "st.",
          "[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}|[0-9a-f-]{36}\\.[0-9a-f]{32}\\.[0-9a-f]{32}",
          "https://infisical.com/docs/documentation/platform/token",
          { keywords: ['"st.', "'st.", "=st.", " st.", ":st.", ">st."] }
        ],
        [
          "nightfall",
          "Nightfall",
          "api-key",
          "NF-",
          base622(32),
          "https://help.nightfall.ai/developer-api/key_concepts/authentication_and_security"
        ],
        [
          "onfido",
          "Onfido",
          "api-token",
          "api_live.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "eu-api-token",
          "api_live_eu.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "us-api-token",
          "api_live_us.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "ca-api-token",
          "api_live_ca.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "sandbox-api-token",
          "api_sandbox.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens",
          { level: "warning" }
        ],
        ["pangea", "Pangea", "service-token", "pts_", lower(30, 36), "https://pangea.cloud/docs/admin-guide/tokens"],
        [
          "persona",
          "Persona",
          "api-key",
          "persona_production_",
          base64url(20, 90),
          "https://docs.withpersona.com/docs/api-keys"
        ],
        [
          "persona",
          "Persona",
          "sandbox-api-key",
          "persona_sandbox_",
          base64url(20, 90),
          "https://docs.withpersona.com/docs/api-keys",
          { level: "warning" }
        ],
        ["proof", "Proof", "api-key", "prf_", base64url(32, 60), "https://dev.proof.com/docs/authentication"],
        ["trufflehog", "TruffleHog", "secret", "thog-secret-", hex(32), "https://docs.trufflesecurity.com/"],
        ["rootly", "Rootly", "api-key", "rootly_", hex(64), "https://rootly.com/api"],
        [
          "stytch",
          "Stytch",
          "project-secret",
          "secret-live-",
          "[\\w-]{35,48}={0,2}",
          "https://stytch.com/docs/api/authentication"
        ],
        [
          "stytch",
          "Stytch",
          "test-secret",
          "secret-test-",
          "[\\w-]{35,48}={0,2}",
          "https://stytch.com/docs/api/authentication"
        ],
        [
          "tailscale",
          "Tailscale",
          "auth-key",
          "tskey-auth-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1085/auth-keys",
          { revoke: "https://login.tailscale.com/admin/settings/keys" }
        ],
        [
          "tailscale",
          "Tailscale",
          "api-token",
          "tskey-api-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1101/api",
          { revoke: "https://login.tailscale.com/admin/settings/keys" }
        ],
        [
          "tailscale",
          "Tailscale",
          "oauth-client-secret",
          "tskey-client-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1215/oauth-clients",
          { revoke: "https://login.tailscale.com/admin/settings/oauth" }
        ],
        [
          "tailscale",
          "Tailscale",
          "scim-key",
          "tskey-scim-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1180/sso-okta-scim"
        ],
        [
          "tailscale",
          "Tailscale",
          "webhook-secret",
          "tskey-webhook-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1213/webhooks"
        ],
        [
          "tailscale",
          "Tailscale",
          "old-key",
          "tskey-",
          "[0-9a-z]{8,20}-[0-9A-Za-z]{20,48}|[0-9a-f]{24}",
          "https://tailscale.com/kb/1085/auth-keys",
          { level: "warning" }
        ],
        [
          "trend-micro",
          "Trend Micro",
          "cloud-one-api-key",
          "tmc1",
          "2?[0-9A-Za-z]{18,30}:[0-9A-Za-z]{60,84}",
          "https://cloudone.trendmicro.com/docs/identity-and-account-management/c1-api-key/"
        ],
        [
          "unleash",
          "Unleash",
          "personal-access-token",
          "user:",
          hex(56),
          "https://docs.getunleash.io/reference/api-tokens-and-client-keys"
        ],
        [
          "unleash",
          "Unleash",
          "api-token",
          "*:",
          "[a-z0-9_-]{2,30}\\.[0-9a-f]{56}",
          "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
          { keywords: ["*:production", "*:development", "*:*", "*:default"] }
        ],
        [
          "sqreen",
          "Sqreen",
          "token",
          "org_",
          hex(60, 68),
          "https://docs.datadoghq.com/security/application_security/",
          { loose: true }
        ],
        [
          "jumpcloud",
          "JumpCloud",
          "api-key",
          "jca_",
          base622(36),
          "https://docs.jumpcloud.com/api/1.0/index.html",
          { revoke: "https://console.jumpcloud.com/" }
        ],
        ["socket", "Socket", "api-token", "sktsec_", "[\\w-]{30,60}_api", "https://docs.socket.dev/docs/api-keys"]
      ]),
      {
        id: "minisign-secret-key",
        label: "a minisign secret key",
        level: "error",
        fixture: true,
        keywords: ["rwrty0iy"],
        pattern: beginAnywhere(/(?<![\w+/])(?<secret>RWRTY0Iy[0-9A-Za-z+/]{196,208}={0,2})(?![\w+/=])/),
        highEntropy: true,
        credential: "private-key",
        source: "https://jedisct1.github.io/minisign/"
      },
      {
        id: "wireguard-private-key",
        label: "a WireGuard private key",
        level: "error",
        fixture: true,
        keywords: ["privatekey", "presharedkey", "private_key", "preshared_key"],
        pattern: /(?:Private|Preshared)_?Key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])/i,
        check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "private-key",
        source: "https://www.wireguard.com/quickstart/"
      },
      {
        id: "totp-secret-url",
        label: "a one-time-password seed",
        level: "error",
        fixture: true,
        keywords: ["otpauth://"],
        pattern: /otpauth:\/\/[th]otp\/[^\s"'<>]{1,120}?[?&]secret=(?<secret>[A-Z2-7]{16,128})(?![A-Za-z0-9])/,
        check: (value2) => hasRandomLook(value2) && !isPublished(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "One-time password",
        source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format"
      },
      {
        id: "okta-api-token-header",
        label: "an Okta API token",
        level: "error",
        keywords: ["ssws"],
        pattern: /SSWS["'\s:,+]{1,8}(?<secret>00[\w-]{40})(?![\w-])/,
        check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
        highEntropy: true,
        family: "okta-api-token",
        credential: "provider-token",
        provider: "Okta",
        source: "https://developer.okta.com/docs/guides/create-an-api-token/main/"
      },
      ...createKeywordRules([
        [
          "hibp",
          "Have I Been Pwned",
          "hibp",
          hex(32),
          "https://haveibeenpwned.com/API/v3#Authorisation",
          { near: /key|token/i, revoke: "https://haveibeenpwned.com/API/Key" }
        ],
        [
          "veracode",
          "Veracode",
          "veracode",
          "(?:vera01es-)?[0-9a-f]{128}",
          "https://docs.veracode.com/r/c_api_credentials3",
          { kind: "api-secret-key", near: /secret|key/i, unconfirmed: true }
        ],
        [
          "crowdstrike",
          "CrowdStrike",
          "crowd strike|falcon_client|falcon-client",
          base622(40),
          "https://www.falconpy.io/Usage/Authenticating-to-the-API.html",
          { kind: "client-secret", near: /secret|client/i, unconfirmed: true }
        ],
        [
          "sentinelone",
          "SentinelOne",
          "sentinel one|s1_api",
          base622(80),
          "https://www.sentinelone.com/platform/",
          { kind: "api-token", near: /token|key|secret/i, unconfirmed: true }
        ],
        [
          "thehive",
          "TheHive",
          "the hive",
          base622(32),
          "https://docs.strangebee.com/thehive/api-docs/",
          { near: /key|token/i, unconfirmed: true }
        ],
        [
          "sumsub",
          "Sumsub",
          "sumsub|x-app-token",
          "(?:prd|sbx):[0-9A-Za-z]{24}\\.[0-9A-Za-z]{32}",
          "https://docs.sumsub.com/reference/authentication",
          { kind: "app-token", distinct: true }
        ],
        [
          "okta",
          "Okta",
          "okta",
          "00[\\w-]{40}",
          "https://developer.okta.com/docs/guides/create-an-api-token/main/",
          { kind: "api-token" }
        ],
        [
          "okta",
          "Okta",
          "okta",
          base64url(64),
          "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "auth0",
          "Auth0",
          "auth0",
          base64url(64),
          "https://auth0.com/docs/get-started/applications",
          { kind: "client-secret", near: /secret|token|key/i }
        ],
        [
          "onelogin",
          "OneLogin",
          "one login",
          hex(64),
          "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
          { kind: "client-secret" }
        ],
        [
          "jumpcloud",
          "JumpCloud",
          "jump cloud",
          base622(40),
          "https://docs.jumpcloud.com/api/1.0/index.html",
          { kind: "api-key-old" }
        ],
        ["abuseipdb", "AbuseIPDB", "abuse ip db", lower(80), "https://docs.abuseipdb.com/"],
        ["alienvault", "AlienVault OTX", "alien vault|otx", lower(64), "https://otx.alienvault.com/api"],
        [
          "virustotal",
          "VirusTotal",
          "virus total|vt_api|x-apikey",
          hex(64),
          "https://docs.virustotal.com/reference/authentication",
          { near: /key|token|secret/i }
        ],
        ["shodan", "Shodan", "", base622(32), "https://developer.shodan.io/api", { revoke: "https://account.shodan.io/" }],
        [
          "securitytrails",
          "SecurityTrails",
          "security trails",
          base622(32),
          "https://docs.securitytrails.com/docs/authentication"
        ],
        ["censys", "Censys", "", base622(32), "https://docs.censys.com/", { kind: "api-secret", near: /secret|key|token/i }],
        [
          "greynoise",
          "GreyNoise",
          "grey noise",
          base622(64),
          "https://docs.greynoise.io/docs/using-the-greynoise-api",
          { unconfirmed: true }
        ],
        ["urlscan", "urlscan.io", "url scan", uuid, "https://urlscan.io/docs/api/", { near: /key|token|secret/i }],
        [
          "hybrid-analysis",
          "Hybrid Analysis",
          "hybrid analysis",
          lower(64),
          "https://www.hybrid-analysis.com/docs/api/v2",
          { unconfirmed: true }
        ],
        [
          "nessus",
          "Tenable",
          "nessus|tenable|X-ApiKeys",
          hex(64),
          "https://developer.tenable.com/docs/authorization",
          { near: /key|secret/i }
        ],
        [
          "rapid7",
          "Rapid7",
          "rapid7|insight",
          uuid,
          "https://docs.rapid7.com/insight/managing-platform-api-keys/",
          { near: /key|token|secret/i, loose: true }
        ],
        [
          "lacework",
          "Lacework",
          "lacework",
          "_[0-9a-f]{31,32}",
          "https://docs.fortinet.com/product/lacework-forticnapp",
          { kind: "secret-key" }
        ],
        [
          "snyk",
          "Snyk",
          "",
          uuid,
          "https://docs.snyk.io/snyk-api/authentication-for-api",
          { near: /token|key|secret|auth/i, kind: "api-token", revoke: "https://app.snyk.io/account" }
        ],
        ["wiz", "Wiz", "wiz", base622(64), "https://docs.wiz.io/", { kind: "client-secret", common: true }],
        ["detectify", "Detectify", "", hex(32), "https://developer.detectify.com/"],
        ["scrutinizer", "Scrutinizer", "scrutinizer ci|scrutinizer", lower(64), "https://scrutinizer-ci.com/docs/api/"],
        [
          "jamf",
          "Jamf",
          "jamf|jss",
          base622(49, 64),
          "https://developer.jamf.com/jamf-pro/docs/client-credentials",
          { kind: "api-token", near: /token|secret|pass|key/i }
        ],
        ["cisco-meraki", "Cisco Meraki", "meraki", hex(40), "https://developer.cisco.com/meraki/api-v1/authorization/"],
        [
          "splunk",
          "Splunk",
          "splunk",
          `${uuid}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}`,
          "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
          { kind: "hec-token", near: /token|hec|key|secret|auth/i }
        ],
        [
          "splunk",
          "Splunk Observability Cloud",
          "splunk|signalfx|sfx|x-sf-token",
          base64url(22),
          "https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens",
          { kind: "observability-token", near: /token|key|secret|private|auth/i }
        ],
        ["vpnapi", "vpnapi.io", "vpn api", base622(32), "https://vpnapi.io/api-documentation"],
        [
          "ipqualityscore",
          "IPQualityScore",
          "ip quality score|ipqs|ip quality",
          base622(32),
          "https://www.ipqualityscore.com/documentation/overview"
        ],
        [
          "netskope",
          "Netskope",
          "",
          hex(32),
          "https://docs.netskope.com/en/rest-api-v2-overview/",
          { kind: "token", unconfirmed: true }
        ],
        [
          "upguard",
          "UpGuard",
          "up guard",
          uuid,
          "https://cyber-risk.upguard.com/api/docs",
          { near: /key|token|secret/i, unconfirmed: true }
        ],
        ["openuv", "OpenUV", "open uv|openuv-", "openuv-[0-9a-z]{10,24}-io|[0-9a-z]{32}", "https://www.openuv.io/uvindex"],
        ["unifyid", "UnifyID", "unify id", "[\\w-]{40,43}={0,2}", "https://developer.unify.id/", { loose: true }],
        [
          "loginradius",
          "LoginRadius",
          "login radius",
          uuid,
          "https://www.loginradius.com/docs/api/v2/getting-started/introduction/",
          { near: /key|token|secret|=|:/i }
        ],
        ["purestake", "PureStake", "pure stake", base622(40), "https://developer.purestake.io/"],
        [
          "duplocloud",
          "DuploCloud",
          "duplo",
          "AQAAANCMnd8BFdERjHo[\\w+/-]{180,1000}={0,2}",
          "https://docs.duplocloud.com/docs/overview/application-focused-interface/user-administration/api-tokens",
          { distinct: true }
        ],
        [
          "infisical",
          "Infisical",
          "infisical",
          hex(64),
          "https://infisical.com/docs/documentation/platform/identities/universal-auth",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "semgrep",
          "Semgrep",
          "semgrep",
          hex(64),
          "https://semgrep.dev/docs/semgrep-ci/ci-environment-variables",
          { kind: "app-token", near: /token|key/i }
        ]
      ])
    ];
  }
});

// src/rules/self-hosted.ts
var self_hosted_exports = {};
__export(self_hosted_exports, {
  selfHostedRules: () => selfHostedRules
});
var capitalsFirst, crcReversed, matrix, unconfirmed2, atValue, rows, selfHostedRules;
var init_self_hosted = __esm({
  "src/rules/self-hosted.ts"() {
    "use strict";
    init_checksums();
    init_crc_tails();
    init_prefixed_tokens();
    init_value_shape();
    capitalsFirst = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    crcReversed = {
      encode: (sum) => [...encodeDigits(sum, capitalsFirst, 0)].reverse().join("").padStart(6, "0"),
      whole: true
    };
    matrix = "https://github.com/element-hq/matrix-authentication-service";
    unconfirmed2 = { unconfirmed: true };
    atValue = (prefix) => [
      `"${prefix}`,
      `'${prefix}`,
      `=${prefix}`,
      `: ${prefix}`,
      `bearer ${prefix}`
    ];
    rows = [
      [
        "matrix",
        "Matrix",
        "access-token",
        "syt_",
        "[0-9A-Za-z+/]{2,86}_[A-Za-z]{20}_[0-9A-Za-z]{6}",
        "https://github.com/element-hq/synapse",
        { tail: { ...crcBase62, whole: true } }
      ],
      [
        "matrix",
        "Matrix",
        "refresh-token",
        "syr_",
        "[0-9A-Za-z+/]{2,86}_[A-Za-z]{20}_[0-9A-Za-z]{6}",
        "https://github.com/element-hq/synapse",
        { tail: { ...crcBase62, whole: true } }
      ],
      // https://github.com/matrix-org/python-signedjson
      [
        "matrix",
        "Matrix",
        "signing-key",
        "ed25519 a_",
        "[0-9A-Za-z]{4} [0-9A-Za-z+/]{43}",
        "https://element-hq.github.io/synapse/latest/usage/configuration/config_documentation.html#signing_key_path"
      ],
      ["matrix", "Matrix", "session-token", "mct_", "[0-9A-Za-z]{30}_[0-9A-Za-z]{6}", matrix, { tail: crcReversed }],
      [
        "matrix",
        "Matrix",
        "personal-access-token",
        "mpt_",
        "[0-9A-Za-z]{30}_[0-9A-Za-z]{6}",
        matrix,
        { tail: crcReversed, keywords: atValue("mpt_") }
      ],
      [
        "headscale",
        "Headscale",
        "api-key",
        "hskey-api-",
        "[\\w-]{12}-[\\w-]{64}",
        "https://github.com/juanfont/headscale",
        { revoke: "Run `headscale apikeys expire`." }
      ],
      [
        "headscale",
        "Headscale",
        "auth-key",
        "hskey-auth-",
        "[\\w-]{12}-[\\w-]{64}",
        "https://github.com/juanfont/headscale",
        { revoke: "Run `headscale preauthkeys expire`." }
      ],
      [
        "netbox",
        "NetBox",
        "api-token",
        "nbt_",
        "[0-9A-Za-z]{12}\\.[0-9A-Za-z]{40}",
        "https://github.com/netbox-community/netbox"
      ],
      ["pterodactyl", "Pterodactyl", "client-api-key", "ptlc_", base622(43), "https://github.com/pterodactyl/panel"],
      ["pterodactyl", "Pterodactyl", "application-api-key", "ptla_", base622(43), "https://github.com/pterodactyl/panel"],
      ["pelican", "Pelican Panel", "client-api-key", "plcn_", base622(43), "https://github.com/pelican-dev/panel"],
      ["pelican", "Pelican Panel", "application-api-key", "peli_", base622(43), "https://github.com/pelican-dev/panel"],
      ["karakeep", "Karakeep", "api-key", "ak1_", "[0-9a-f]{20}_[0-9a-f]{20}", "https://github.com/karakeep-app/karakeep"],
      [
        "karakeep",
        "Karakeep",
        "api-key-v2",
        "ak2_",
        "[0-9a-f]{20}_[0-9a-f]{32}",
        "https://github.com/karakeep-app/karakeep"
      ],
      // Text of base64, or 32 bytes. Digests of images and releases are named so, too.
      [
        "ragflow",
        "RAGFlow",
        "api-key",
        "ragflow-",
        "(?![\\da-f]{32}(?![\\w-]))(?:[0-9A-Za-z]{32}|[\\w-]{43})(?!\\.\\w)",
        "https://github.com/infiniflow/ragflow"
      ],
      ["opencti", "OpenCTI", "api-token", "flgrn_octi_tkn_", base64url(64), "https://github.com/OpenCTI-Platform/opencti"],
      ["formbricks", "Formbricks", "api-key", "fbk_", base64url(43), "https://github.com/formbricks/formbricks"],
      [
        "tuist",
        "Tuist",
        "account-token",
        "tuist_",
        "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_[\\w+/-]{20,64}={0,2}",
        "https://github.com/tuist/tuist",
        unconfirmed2
      ],
      [
        "phase",
        "Phase",
        "user-token",
        "pss_user:v",
        "[12]:[0-9a-f]{64}(?::[0-9a-f]{64,160}){3}",
        "https://github.com/phasehq/console",
        { reach: [32, 640] }
      ],
      [
        "phase",
        "Phase",
        "service-token",
        "pss_service:v",
        "[12]:[0-9a-f]{64}(?::[0-9a-f]{64,160}){3}",
        "https://github.com/phasehq/console",
        { reach: [32, 640] }
      ],
      [
        "k3s",
        "K3s",
        "join-token",
        "K10",
        "[0-9a-f]{64}::(?:server|node):[0-9A-Za-z_-]{8,64}",
        "https://docs.k3s.io/cli/token",
        { keywords: ["::server:", "::node:"], reach: [96, 96], revoke: "Run `k3s token rotate`." }
      ],
      [
        "rancher",
        "Rancher",
        "kubeconfig-token",
        "kubeconfig-u",
        "[\\w.-]{1,48}:[0-9a-z]{54}",
        "https://github.com/rancher/rancher",
        { revoke: "Rancher > Account & API Keys > delete the key" }
      ],
      [
        "nexus",
        "Sonatype Nexus",
        "npm-token",
        "NpmToken.",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "https://help.sonatype.com/en/npm-security.html"
      ]
    ];
    selfHostedRules = createTokenRules(
      rows.map(([id2, name3, kind, prefix, body4, source7, options]) => [
        id2,
        name3,
        kind,
        prefix,
        body4,
        source7,
        { own: true, ...options }
      ])
    );
  }
});

// src/rules/sentry.ts
var sentry_exports = {};
__export(sentry_exports, {
  sentryRules: () => sentryRules
});
var checkOrganizationToken, sentryRules;
var init_sentry = __esm({
  "src/rules/sentry.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkOrganizationToken = (value2) => {
      try {
        return "iat" in JSON.parse(Buffer.from(value2.split("_")[1], "base64").toString("utf8")) ? "valid" : "invalid";
      } catch {
        return "invalid";
      }
    };
    sentryRules = [
      ...createPrefixedRules(
        {
          id: "sentry",
          name: "Sentry",
          source: "https://docs.sentry.io/account/auth-tokens/",
          revoke: "https://sentry.io/settings/account/api/auth-tokens/"
        },
        [
          {
            kind: "organization-token",
            prefix: "sntrys_",
            body: "eyJ[0-9A-Za-z+/=_-]{60,360}_[0-9A-Za-z+/]{43}=?",
            check: checkOrganizationToken,
            reach: [32, 480]
          },
          { kind: "user-token", prefix: "sntryu_", body: hex(64) },
          { kind: "integration-token", prefix: "sntryi_", body: hex(64) },
          { kind: "application-token", prefix: "sntrya_", body: hex(64) }
        ]
      ),
      ...createKeywordRules([
        [
          "sentry",
          "Sentry",
          "",
          hex(64),
          "https://docs.sentry.io/account/auth-tokens/",
          { kind: "auth-token-old", near: /key|token|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/service-urls.ts
var service_urls_exports = {};
__export(service_urls_exports, {
  serviceUrlRules: () => serviceUrlRules
});
var isDrawn, serviceUrlRules;
var init_service_urls = __esm({
  "src/rules/service-urls.ts"() {
    "use strict";
    init_published();
    init_structures();
    init_value_shape();
    isDrawn = (value2) => !isPlaceholder(value2) && hasRandomLook(value2) && !hasNameLook(value2) && !isPublished(value2);
    serviceUrlRules = [
      {
        id: "cloudinary-url",
        label: "a Cloudinary API secret in its URL",
        level: "error",
        fixture: true,
        keywords: ["cloudinary://"],
        pattern: /cloudinary:\/\/\d{12,18}:(?<secret>[\w-]{27})@(?<resource>[\w-]{1,60})/,
        check: (value2) => isDrawn(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Cloudinary",
        source: "https://cloudinary.com/documentation/php_configuration"
      },
      {
        // `mailjet+api://\u2026:\u2026@default`: of Symfony's mailer, notifier and texter.
        id: "service-dsn-key",
        label: "a key in the DSN of a service",
        level: "error",
        fixture: true,
        keywords: ["@default"],
        pattern: /(?<![\w+-])[a-z][a-z-]{1,24}(?:\+[a-z]{3,8})?:\/\/(?:[^\s:/@"'<>{}$]{0,200}:)?(?<secret>[^\s:/@"'<>{}$]{16,200})@default(?![\w.-])/,
        reach: [480, 24],
        check: (value2) => isDrawn(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "generic-token",
        source: "https://symfony.com/doc/current/mailer.html#using-a-3rd-party-transport"
      }
    ];
  }
});

// src/rules/shopify.ts
var shopify_exports = {};
__export(shopify_exports, {
  shopifyRules: () => shopifyRules
});
var shopifyRules;
var init_shopify = __esm({
  "src/rules/shopify.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    shopifyRules = [
      ...createPrefixedRules(
        {
          id: "shopify",
          name: "Shopify",
          source: "https://shopify.dev/docs/apps/build/authentication-authorization",
          revoke: "https://admin.shopify.com/"
        },
        [
          { kind: "access-token", prefix: "shpat_", body: anyHex(32) },
          { kind: "custom-app-token", prefix: "shpca_", body: base622(32, 40) },
          { kind: "private-app-password", prefix: "shppa_", body: anyHex(32) },
          { kind: "shared-secret", prefix: "shpss_", body: base622(32, 40) },
          { kind: "user-access-token", prefix: "shpua_", body: anyHex(32) },
          { kind: "refresh-token", prefix: "shprt_", body: anyHex(32) },
          { kind: "cli-token", prefix: "shptka_", body: anyHex(32) },
          { kind: "app-automation-token", prefix: "atkn_", body: hex(60, 68) }
        ]
      ),
      ...createKeywordRules([
        // What was issued before 2020 opens until it is made anew.
        [
          "shopify",
          "Shopify",
          "",
          hex(32),
          "https://shopify.dev/changelog/app-secret-key-length-has-increased",
          // A storefront's token is shown to every visitor.
          {
            kind: "credential-without-prefix",
            near: /^(?!.*(?:storefront|[cx]srf))(?=.*(?:secret|token|passw))/is
          }
        ]
      ])
    ];
  }
});

// src/rules/sidekiq.ts
var sidekiq_exports = {};
__export(sidekiq_exports, {
  sidekiqRules: () => sidekiqRules
});
var sidekiqRules;
var init_sidekiq = __esm({
  "src/rules/sidekiq.ts"() {
    "use strict";
    init_keyword_shape();
    init_value_shape();
    sidekiqRules = [
      {
        id: "sidekiq-enterprise-url",
        label: "a Sidekiq Enterprise credential",
        level: "error",
        keywords: [".contribsys.com"],
        pattern: /https?:\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/i,
        check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
        family: "sidekiq-enterprise-credential",
        highEntropy: true,
        credential: "provider-token",
        provider: "Sidekiq",
        source: "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support"
      },
      ...createKeywordRules([
        [
          "sidekiq",
          "Sidekiq",
          "contribsys com|contribsys__com|contribsys|sidekiq",
          "[0-9a-f]{8}:[0-9a-f]{8}",
          "https://github.com/sidekiq/sidekiq/wiki/Commercial-Support",
          { kind: "enterprise-credential", distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/social-providers.ts
var social_providers_exports = {};
__export(social_providers_exports, {
  socialProviderRules: () => socialProviderRules
});
var socialProviderRules;
var init_social_providers = __esm({
  "src/rules/social-providers.ts"() {
    "use strict";
    init_edges();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    socialProviderRules = [
      {
        id: "facebook-access-token",
        label: "a Facebook access token",
        level: "error",
        keywords: ["eaa"],
        pattern: beginAnywhere(/(?<![\w-])(?<secret>EAA(?:[A-Z]{1,3})?[0-9A-Za-z]{90,400})(?![\w+/=-])/),
        reach: [32, 440],
        check: (value2) => hasRandomLook(value2) && !hasNameLook(value2) && /\d.{0,400}[a-z]|[a-z].{0,400}\d/.test(value2) ? "unknown" : "invalid",
        highEntropy: true,
        shown: "EAA",
        credential: "provider-token",
        provider: "Facebook",
        revoke: "https://developers.facebook.com/tools/debug/accesstoken/",
        source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
      },
      {
        id: "facebook-app-token",
        label: "a Facebook app access token",
        level: "error",
        keywords: ["access_token", "facebook", "fb_", "app_token", "graph."],
        pattern: /(?<![\w-])(?<secret>\d{15,17}\|[\w-]{27,28})(?![\w-])/,
        check: (value2) => hasRandomLook(value2.split("|")[1]) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Facebook",
        source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
      },
      ...createTokenRules([
        [
          "modrinth",
          "Modrinth",
          "personal-access-token",
          "mrp_",
          base622(60),
          "https://github.com/modrinth/code",
          { revoke: "https://modrinth.com/settings/pats" }
        ],
        ["modrinth", "Modrinth", "oauth-token", "mro_", base622(60), "https://github.com/modrinth/code"],
        ["modrinth", "Modrinth", "session-token", "mra_", base622(60), "https://github.com/modrinth/code"],
        [
          "instagram",
          "Instagram",
          "access-token",
          "IGQV",
          base622(90, 260),
          "https://developers.facebook.com/docs/instagram-platform/",
          { reach: [32, 300] }
        ],
        [
          "instagram",
          "Instagram",
          "business-access-token",
          "IGAA",
          base622(90, 260),
          "https://developers.facebook.com/docs/instagram-platform/",
          { reach: [32, 300] }
        ],
        [
          "twitter",
          "X",
          "bearer-token",
          "AAAAAAAAAAAAAAAAAAAAA",
          "[0-9A-Za-z%]{60,110}",
          "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
          {
            check: (value2) => hasRandomLook(value2.slice(30)) ? "unknown" : "invalid",
            revoke: "https://developer.x.com/en/portal/dashboard"
          }
        ],
        [
          "meta-quest",
          "Meta Quest",
          "app-credentials",
          "OC|",
          "\\d{13,17}\\|[0-9a-f]{32}",
          "https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/",
          {
            exact: true,
            keywords: ["oc|"],
            revoke: "https://developers.meta.com/horizon/manage > the app > API > regenerate the app secret"
          }
        ]
      ]),
      ...createKeywordRules([
        [
          "mastodon",
          "Mastodon",
          "mastodon",
          base64url(43),
          "https://docs.joinmastodon.org/client/token/",
          { kind: "access-token", near: /token|secret|key/i, own: true }
        ],
        [
          "bluesky",
          "Bluesky",
          "bluesky|bsky",
          "[a-z2-7]{4}(?:-[a-z2-7]{4}){3}",
          "https://docs.bsky.app/docs/get-started",
          {
            kind: "app-password",
            near: /passw|token|key|secret/i,
            check: (value2) => /[2-7]/.test(value2) && new Set(value2).size > 7,
            revoke: "https://bsky.app/settings/app-passwords"
          }
        ],
        [
          "playstation",
          "PlayStation Network",
          "npsso",
          base622(64),
          "https://psn-api.achievements.app/authentication/authenticating-manually",
          { kind: "npsso-token", distinct: true }
        ],
        [
          "musixmatch",
          "Musixmatch",
          "musixmatch",
          hex(32),
          "https://docs.musixmatch.com/lyrics-api/introduction",
          { near: /key|token|secret/i, unconfirmed: true }
        ],
        [
          "kaltura",
          "Kaltura",
          "kaltura",
          hex(32),
          "https://developer.kaltura.com/api-docs/VPaaS-API-Getting-Started/how-to-create-kaltura-session.html",
          { kind: "secret", near: /secret/i, unconfirmed: true }
        ],
        [
          "facebook",
          "Facebook",
          "facebook|fb_app|fb_secret|fb_client|fb_api|meta_app",
          hex(32),
          "https://developers.facebook.com/docs/facebook-login/security/",
          { kind: "app-secret", near: /secret|key|token/i, revoke: "https://developers.facebook.com/apps/" }
        ],
        [
          "twitter",
          "X",
          "twitter|x_consumer|tweepy|consumer",
          base622(50),
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
          { kind: "api-secret", near: /secret|token|key/i, revoke: "https://developer.x.com/en/portal/dashboard" }
        ],
        [
          "twitter",
          "X",
          "twitter|x_consumer|tweepy",
          base622(25),
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
          { kind: "api-key", near: /key|token|secret/i }
        ],
        [
          "twitter",
          "X",
          "twitter|tweepy|access_token",
          "\\d{7,20}-[0-9A-Za-z]{20,45}",
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens",
          { kind: "access-token" }
        ],
        [
          "twitter",
          "X",
          "twitter|tweepy|access_token_secret|access_secret",
          base622(45),
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens",
          { kind: "access-token-secret", near: /secret|token|=|"|'/i }
        ],
        [
          "linkedin",
          "LinkedIn",
          "linked in",
          base622(16),
          "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
          { kind: "client-secret-old", near: /secret|key|token/i }
        ],
        [
          "instagram",
          "Instagram",
          "instagram",
          hex(32),
          "https://developers.facebook.com/docs/instagram-platform/",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "reddit",
          "Reddit",
          "reddit",
          base64url(27, 30),
          "https://github.com/reddit-archive/reddit/wiki/OAuth2",
          { kind: "client-secret", near: /secret/i, revoke: "https://www.reddit.com/prefs/apps" }
        ],
        [
          "spotify",
          "Spotify",
          "spotify|spotipy",
          hex(32),
          "https://developer.spotify.com/documentation/web-api/concepts/apps",
          { kind: "client-secret", near: /secret|key|token/i, revoke: "https://developer.spotify.com/dashboard" }
        ],
        [
          "spotify",
          "Spotify",
          "spotify|spotipy",
          "AQ[\\w-]{120,300}",
          "https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens",
          { kind: "refresh-token", near: /refresh|token/i }
        ],
        [
          "twitch",
          "Twitch",
          "twitch",
          lower(30),
          "https://dev.twitch.tv/docs/authentication/",
          { kind: "client-secret", near: /secret|token|oauth|key/i, revoke: "https://dev.twitch.tv/console/apps" }
        ],
        [
          "twitch",
          "Twitch",
          "twitch",
          "oauth:[0-9a-z]{30}",
          "https://dev.twitch.tv/docs/irc/authenticate-bot/",
          { kind: "irc-token" }
        ],
        [
          "deviantart",
          "DeviantArt",
          "deviant art",
          hex(32),
          "https://www.deviantart.com/developers/authentication",
          { kind: "client-secret" }
        ],
        [
          "deviantart",
          "DeviantArt",
          "deviant art",
          hex(50) + "|" + base622(40),
          "https://www.deviantart.com/developers/authentication",
          { kind: "access-token" }
        ],
        ["flickr", "Flickr", "flickr", hex(32), "https://www.flickr.com/services/api/misc.api_keys.html"],
        [
          "flickr",
          "Flickr",
          "flickr",
          hex(16),
          "https://www.flickr.com/services/api/misc.api_keys.html",
          { kind: "api-secret", near: /secret/i }
        ],
        ["unsplash", "Unsplash", "un splash", base64url(43), "https://unsplash.com/documentation", { kind: "access-key" }],
        ["pixabay", "Pixabay", "pixa bay", "\\d{7,8}-[0-9a-f]{25}", "https://pixabay.com/api/docs/"],
        ["pexels", "Pexels", "", base622(56), "https://www.pexels.com/api/documentation/"],
        ["lastfm", "Last.fm", "last fm|last.fm", hex(32), "https://www.last.fm/api/authentication"],
        ["trakt", "Trakt", "trakt", hex(64), "https://trakt.docs.apiary.io/", { kind: "client-secret" }],
        ["tmdb", "TMDB", "tmdb|themoviedb", hex(32), "https://developer.themoviedb.org/docs/getting-started"],
        [
          "tiktok",
          "TikTok",
          "tik tok",
          base622(32) + "|" + hex(40),
          "https://developers.tiktok.com/doc/oauth-user-access-token-management",
          { kind: "client-secret", near: /secret|token/i }
        ],
        ["tumblr", "Tumblr", "", base622(50), "https://www.tumblr.com/docs/en/api/v2", { kind: "api-key" }],
        [
          "vimeo",
          "Vimeo",
          "vimeo",
          hex(32),
          "https://developer.vimeo.com/api/authentication",
          { kind: "access-token", near: /token|key|secret/i }
        ],
        [
          "wechat",
          "WeChat",
          "wechat|weixin|wx_secret|wx_app|appsecret",
          hex(32),
          "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
          { kind: "app-secret", near: /secret|key|:|=/i }
        ],
        [
          "weibo",
          "Weibo",
          "weibo",
          hex(32),
          "https://open.weibo.com/wiki/Oauth/en",
          { kind: "app-secret", near: /secret|key/i }
        ],
        [
          "dingtalk",
          "DingTalk",
          "ding talk|robot/send",
          hex(64),
          "https://open.dingtalk.com/document/robots/custom-robot-access",
          { kind: "robot-token", near: /key|token|secret/i }
        ],
        [
          "dingtalk",
          "DingTalk",
          "ding talk",
          "SEC[0-9a-f]{64}|[\\w-]{64}",
          "https://open.dingtalk.com/document/",
          { kind: "app-secret" }
        ],
        [
          "lark",
          "Lark",
          "lark|feishu",
          base622(32),
          "https://open.larksuite.com/document/",
          { kind: "app-secret", near: /secret|key/i }
        ],
        [
          "lark",
          "Lark",
          "open-apis/bot/v2/hook",
          uuid,
          "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
          { kind: "webhook", near: /hook\//, credential: "provider-webhook" }
        ],
        [
          "wecom",
          "WeCom",
          "qyapi.weixin.qq.com/cgi-bin/webhook",
          uuid,
          "https://developer.work.weixin.qq.com/document/path/91770",
          { kind: "webhook", near: /key=/, credential: "provider-webhook" }
        ],
        [
          "kakao",
          "Kakao",
          "kakao",
          hex(32),
          "https://developers.kakao.com/docs/latest/en/getting-started/app",
          {
            kind: "api-key",
            // Browsers and phones are given the keys of JavaScript and of native applications.
            near: /^(?!.*(?:js(?!on)|java_?script|native))(?=.*(?:key|token|secret|auth|admin|rest))/is,
            revoke: "https://developers.kakao.com/console/app"
          }
        ],
        [
          "strava",
          "Strava",
          "strava",
          hex(40),
          "https://developers.strava.com/docs/authentication/",
          { kind: "client-secret", near: /secret|token|key/i }
        ],
        [
          "fitbit",
          "Fitbit",
          "fitbit",
          hex(32),
          "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "foursquare",
          "Foursquare",
          "four square",
          upper(48) + "|fsq3[0-9A-Za-z+/]{43,44}=",
          "https://docs.foursquare.com/developer/reference/authentication"
        ],
        ["yelp", "Yelp", "yelp", base64url(128), "https://docs.developer.yelp.com/docs/fusion-authentication"],
        [
          "meetup",
          "Meetup",
          "meetup",
          lower(26),
          "https://www.meetup.com/api/authentication/",
          { kind: "client-secret", near: /secret|key/i }
        ],
        [
          "eventbrite",
          "Eventbrite",
          "event brite",
          upper(20),
          "https://www.eventbrite.com/platform/api#/introduction/authentication",
          { kind: "private-token" }
        ],
        [
          "guardian",
          "The Guardian",
          "guardian",
          uuid,
          "https://open-platform.theguardian.com/documentation/",
          { near: /key|token|secret/i }
        ],
        ["newsapi", "News API", "news api", hex(32), "https://newsapi.org/docs/authentication"],
        ["currentsapi", "Currents API", "currents api|currents", "[\\w+=-]{48}", "https://currentsapi.services/en/docs/"],
        ["mediastack", "mediastack", "media stack", hex(32) + "|" + lower(32), "https://mediastack.com/documentation"],
        ["newscatcher", "NewsCatcher", "news catcher", "[\\w-]{43}", "https://www.newscatcherapi.com/docs/"],
        [
          "yahoo",
          "Yahoo",
          "yahoo",
          hex(40),
          "https://developer.yahoo.com/oauth2/guide/",
          { kind: "client-secret", near: /secret|key/i }
        ],
        ["pastebin", "Pastebin", "paste bin", "\\w{32}", "https://pastebin.com/doc_api"],
        ["gyazo", "Gyazo", "", base622(43), "https://gyazo.com/api/docs/auth", { kind: "access-token" }],
        ["imgur", "Imgur", "imgur", hex(40), "https://apidocs.imgur.com/", { kind: "client-secret" }],
        ["giphy", "GIPHY", "giphy", base622(32), "https://developers.giphy.com/docs/api/"],
        [
          "naver",
          "Naver",
          "naver",
          base64url(10),
          "https://developers.naver.com/docs/common/openapiguide/",
          { kind: "client-secret", near: /secret/i, loose: true }
        ],
        ["rawg", "RAWG", "rawg", hex(32), "https://rawg.io/apidocs"],
        ["steam", "Steam", "steam", "[0-9A-F]{32}", "https://steamcommunity.com/dev", { kind: "web-api-key" }],
        ["genius", "Genius", "genius", base64url(64), "https://docs.genius.com/", { kind: "access-token", common: true }],
        [
          "soundcloud",
          "SoundCloud",
          "sound cloud",
          base622(32),
          "https://developers.soundcloud.com/docs/api/guide",
          { kind: "client-secret" }
        ]
      ])
    ];
  }
});

// src/rules/software-services.ts
var software_services_exports = {};
__export(software_services_exports, {
  softwareServiceRules: () => softwareServiceRules
});
var softwareServiceRules;
var init_software_services = __esm({
  "src/rules/software-services.ts"() {
    "use strict";
    init_keyword_shape();
    init_value_shape();
    softwareServiceRules = createKeywordRules([
      [
        "zenhub",
        "ZenHub",
        "zen hub",
        "zh_[0-9a-f]{64}",
        "https://developers.zenhub.com/graphql-api-docs/getting-started",
        { distinct: true }
      ],
      [
        "matomo",
        "Matomo",
        "matomo|piwik|token_auth",
        hex(32),
        "https://developer.matomo.org/api-reference/reporting-api#authenticate-to-the-api-via-token_auth-parameter",
        { kind: "token", near: /token|key|secret/i }
      ],
      [
        "moodle",
        "Moodle",
        "moodle|wstoken|ws_token",
        hex(32),
        "https://docs.moodle.org/dev/Creating_a_web_service_client",
        { kind: "web-service-token", near: /token|key|secret/i, own: true }
      ],
      [
        "gotify",
        "Gotify",
        "gotify",
        "[AC][\\w.-]{14}",
        "https://gotify.net/docs/pushmsg",
        { kind: "token", near: /token|key/i, own: true }
      ],
      [
        "thingspeak",
        "ThingSpeak",
        "thing speak",
        upper(16),
        "https://www.mathworks.com/help/thingspeak/writedata.html",
        { near: /key|token|secret/i }
      ],
      [
        "ncbi",
        "NCBI",
        "ncbi|entrez|eutils",
        hex(36),
        "https://support.nlm.nih.gov/kbArticle/?pn=KA-05317",
        { near: /key|token/i }
      ],
      [
        "headspin",
        "HeadSpin",
        "head spin",
        hex(32),
        "https://ui.headspin.io/docs/session-api",
        { kind: "api-token", near: /key|token|secret/i, unconfirmed: true }
      ],
      [
        "keycloak",
        "Keycloak",
        "keycloak|kc_client",
        `${uuid}|[0-9A-Za-z]{32}`,
        "https://github.com/keycloak/keycloak",
        {
          kind: "client-secret",
          near: /secret(?![-_. ]?(?:name|ref|id))/i,
          own: true,
          revoke: "https://www.keycloak.org/docs/latest/server_admin/index.html#_client-credentials"
        }
      ],
      [
        "zitadel",
        "ZITADEL",
        "zitadel",
        base622(64),
        "https://zitadel.com/docs/guides/integrate/service-accounts/client-credentials",
        { kind: "client-secret", near: /secret|token|key/i, unconfirmed: true }
      ],
      [
        "ably",
        "Ably",
        "ably",
        "[\\w-]{6}\\.[\\w-]{6}:[\\w-]{16,48}",
        "https://ably.com/docs/auth/basic",
        { distinct: true }
      ],
      [
        "pusher",
        "Pusher",
        "pusher",
        hex(20),
        "https://pusher.com/docs/channels/library_auth_reference/rest-api/",
        { kind: "app-secret", near: /secret/i }
      ],
      [
        "pubnub",
        "PubNub",
        "pubnub|sec-c-",
        "(?:sec-c-[0-9A-Za-z+/=]{40,56}|sec-c-[0-9a-f-]{36})",
        "https://www.pubnub.com/docs/general/setup/account-setup",
        { kind: "secret-key", distinct: true }
      ],
      [
        "circleci",
        "CircleCI",
        "circle ci|circle_token|circle-token|circle",
        hex(40),
        "https://circleci.com/docs/managing-api-tokens/",
        { kind: "token-old", near: /token|key|secret|api/i, revoke: "https://app.circleci.com/settings/user/tokens" }
      ],
      [
        "travis-ci",
        "Travis CI",
        "travis ci|travis",
        base64url(22),
        "https://docs.travis-ci.com/user/triggering-builds/",
        { kind: "access-token", near: /key|token|secret/i }
      ],
      [
        "jenkins",
        "Jenkins",
        "jenkins",
        `11[0-9a-f]{32}|[0-9a-f]{32}|${uuid}`,
        "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        { kind: "api-token", near: /token|key|secret|pass|crumb/i }
      ],
      [
        "semaphore",
        "Semaphore",
        "semaphore ci|semaphore",
        base622(20, 40),
        "https://docs.semaphoreci.com/",
        { kind: "api-token", near: /token|key|secret/i }
      ],
      [
        "drone-ci",
        "Drone",
        "drone_token|drone ci|drone_rpc|drone_secret",
        base622(32),
        "https://docs.drone.io/api/overview/",
        { kind: "token" }
      ],
      [
        "codeship",
        "CodeShip",
        "code ship",
        hex(32) + "|" + uuid,
        "https://docs.cloudbees.com/docs/cloudbees-codeship/",
        { near: /key|token|secret/i, unconfirmed: true }
      ],
      [
        "bitrise",
        "Bitrise",
        "bit rise",
        base64url(86),
        "https://docs.bitrise.io/en/bitrise-ci/api/",
        { kind: "personal-access-token" }
      ],
      [
        "appveyor",
        "AppVeyor",
        "app veyor",
        "(?:v2\\.)?[0-9a-z]{20}",
        "https://www.appveyor.com/docs/api/",
        { kind: "api-token" }
      ],
      [
        "codacy",
        "Codacy",
        "",
        base622(20) + "|" + hex(32),
        "https://docs.codacy.com/codacy-api/api-tokens/",
        { kind: "api-token" }
      ],
      [
        "codeclimate",
        "Code Climate",
        "code climate|cc_test_reporter_id|CC_TEST_REPORTER_ID",
        hex(64) + "|" + hex(40),
        "https://docs.codeclimate.com/docs/configuring-test-coverage",
        { kind: "token", near: /reporter_id|token|key|secret|reporter|pass/i }
      ],
      [
        "codecov",
        "Codecov",
        "code cov",
        uuid + "|" + hex(32),
        "https://docs.codecov.com/docs/codecov-tokens",
        { kind: "token", near: /token|key|secret/i }
      ],
      [
        "coveralls",
        "Coveralls",
        "coveralls",
        base622(33) + "|[0-9A-Za-z-]{37}",
        "https://docs.coveralls.io/",
        { kind: "repo-token" }
      ],
      [
        "codemagic",
        "Codemagic",
        "code magic",
        base64url(43),
        "https://docs.codemagic.io/rest-api/codemagic-rest-api/",
        { kind: "api-token" }
      ],
      [
        "deepsource",
        "DeepSource",
        "deep source",
        "dsp_[0-9a-f]{40}|[0-9a-f]{40}",
        "https://docs.deepsource.com/docs/developers/api",
        { kind: "token" }
      ],
      ["libraries-io", "Libraries.io", "libraries io|libraries.io", hex(32), "https://libraries.io/api"],
      ["fossa", "FOSSA", "fossa", hex(32), "https://docs.fossa.com/docs/api-reference"],
      ["packagecloud", "packagecloud", "package cloud", hex(48), "https://packagecloud.io/docs/api", { kind: "token" }],
      [
        "rubygems",
        "RubyGems",
        "rubygems|ruby gems",
        hex(32),
        "https://guides.rubygems.org/api-key-scopes/",
        { kind: "legacy-key", near: /key/i, unconfirmed: true }
      ],
      [
        "docker",
        "Docker",
        "docker hub|docker_password|docker_token",
        uuid,
        "https://docs.docker.com/security/access-tokens/",
        { kind: "personal-access-token-old", near: /token|pass|pat/i, unconfirmed: true }
      ],
      [
        "shortcut",
        "Shortcut",
        "shortcut|clubhouse",
        uuid,
        "https://developer.shortcut.com/api/rest/v3",
        { kind: "api-token-old", near: /token/i, common: true, unconfirmed: true }
      ],
      [
        "gemfury",
        "Gemfury",
        "gem fury|fury",
        "[0-9A-Za-z]{6}-[0-9A-Za-z]{20}|[0-9A-Za-z]{20,34}",
        "https://gemfury.com/help/tokens/",
        { kind: "token", near: /key|token|secret/i, loose: true }
      ],
      ["gemstash", "Gemstash", "gem stash", hex(32), "https://github.com/rubygems/gemstash", { kind: "key" }],
      [
        "cloudsmith",
        "Cloudsmith",
        "cloud smith",
        hex(40),
        "https://help.cloudsmith.io/docs/api-key",
        { kind: "api-key-old" }
      ],
      [
        "artifactory",
        "JFrog Artifactory",
        "artifactory|jfrog",
        "[0-9A-Za-z]{73}|eyJ[\\w-]{40,200}\\.[\\w-]{100,800}\\.[\\w-]{300,700}|AP[\\dABCDEF][0-9A-Za-z]{8,40}",
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
        { kind: "token" }
      ],
      [
        "nexus",
        "Sonatype Nexus",
        "nexus",
        "NpmToken\\.[0-9a-f-]{36}|[0-9A-Za-z]{44}",
        "https://help.sonatype.com/en/user-tokens.html",
        { kind: "user-token", near: /token|key|pass/i, unconfirmed: true }
      ],
      [
        "gitea",
        "Gitea",
        "gitea|forgejo|codeberg",
        hex(40),
        "https://docs.gitea.com/development/api-usage",
        { kind: "access-token", near: /token|key|secret|pass/i }
      ],
      [
        "gitter",
        "Gitter",
        "gitter",
        hex(40),
        "https://blog.gitter.im/2023/02/13/gitter-has-fully-migrated-to-matrix/",
        { kind: "access-token", ended: 2023 }
      ],
      ["gogs", "Gogs", "gogs", hex(40), "https://github.com/gogs/docs-api", { kind: "access-token" }],
      [
        "launchdarkly",
        "LaunchDarkly",
        "launch darkly",
        "[\\w=-]{40}",
        "https://launchdarkly.com/docs/home/account/api",
        { kind: "access-token" }
      ],
      [
        "launchdarkly",
        "LaunchDarkly",
        "launch darkly",
        `(?:api|sdk|mob)?-?${uuid}`,
        "https://launchdarkly.com/docs/home/account/api",
        { kind: "key-near-name", near: /key|token|secret|access/i }
      ],
      [
        "split-io",
        "Split",
        "split io|split.io|split_api",
        base622(32, 54),
        "https://help.split.io/hc/en-us/articles/360019916211",
        { kind: "api-key" }
      ],
      [
        "flagsmith",
        "Flagsmith",
        "flag smith",
        "ser\\.[0-9A-Za-z]{22}",
        "https://docs.flagsmith.com/",
        { kind: "server-key", distinct: true }
      ],
      [
        "unleash",
        "Unleash",
        "unleash",
        "[\\w*-]{1,30}:[\\w-]{2,30}\\.[0-9a-f]{56,64}",
        "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
        { kind: "token-near-name", distinct: true }
      ],
      [
        "fastly",
        "Fastly",
        "fastly",
        "[\\w=-]{32}",
        "https://docs.fastly.com/en/guides/using-api-tokens",
        { kind: "api-token", revoke: "https://manage.fastly.com/account/personal/tokens" }
      ],
      [
        "bunny",
        "bunny.net",
        "bunny cdn|bunny net|bunny.net|bunny_api|bunny_storage",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|" + uuid + "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?",
        "https://docs.bunny.net/reference/bunnynet-api-overview",
        { near: /key|pass/i }
      ],
      ["keycdn", "KeyCDN", "key cdn", "(?:sk_prod_)?[0-9A-Za-z]{32,64}", "https://www.keycdn.com/api"],
      [
        "imgix",
        "imgix",
        "imgix",
        "(?:ak|ix)_[0-9a-f]{64}|[0-9A-Za-z]{16,32}",
        "https://docs.imgix.com/apis/management",
        { kind: "api-key", unconfirmed: true }
      ],
      [
        "imagga",
        "Imagga",
        "imagga",
        "acc_[0-9a-f]{15}|[0-9a-f]{32}|[0-9A-Za-z+/]{70,72}={0,2}",
        "https://docs.imagga.com/",
        { kind: "api-secret" }
      ],
      [
        "ngrok",
        "ngrok",
        "ngrok",
        "[0-9A-Za-z]{25,27}_[0-9A-Za-z]{20,22}|ak_[0-9A-Za-z]{27,45}|cr_[0-9A-Za-z]{27,45}",
        "https://ngrok.com/docs/agent/",
        { kind: "authtoken", revoke: "https://dashboard.ngrok.com/get-started/your-authtoken" }
      ],
      [
        "wakatime",
        "WakaTime",
        "waka time",
        uuid,
        "https://wakatime.com/developers",
        { kind: "api-key-old", near: /key|token|secret/i }
      ],
      [
        "font-awesome",
        "Font Awesome",
        "font awesome|fontawesome",
        "[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}",
        "https://docs.fontawesome.com/web/setup/packages",
        { kind: "package-token", near: /key|token|secret/i }
      ],
      [
        "zabbix",
        "Zabbix",
        "zabbix",
        hex(64) + "|" + hex(32),
        "https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens",
        { kind: "api-token", near: /token|key|auth/i }
      ],
      [
        "home-assistant",
        "Home Assistant",
        "home assistant|hass|supervisor_token",
        "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,200}\\.[\\w-]{43}",
        "https://developers.home-assistant.io/docs/auth_api/",
        { kind: "access-token" }
      ],
      ["plex", "Plex", "plex|x-plex-token", base64url(20), "https://support.plex.tv/articles/204059436", { kind: "token" }],
      [
        "sonarr",
        "Servarr",
        "sonarr|radarr|lidarr|prowlarr|readarr",
        hex(32),
        "https://wiki.servarr.com/",
        { kind: "api-key" }
      ],
      ["jellyfin", "Jellyfin", "jelly fin|emby", hex(32), "https://jellyfin.org/docs/", { kind: "api-key" }],
      [
        "nextcloud",
        "Nextcloud",
        "next cloud",
        "[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){4}",
        "https://docs.nextcloud.com/server/latest/user_manual/en/session_management.html",
        { kind: "app-password" }
      ],
      [
        "grafana-oncall",
        "Grafana OnCall",
        "grafana|oncall",
        hex(64),
        "https://grafana.com/docs/oncall/latest/oncall-api-reference/",
        { kind: "token", near: /key|token|secret/i, loose: true }
      ],
      [
        "thingsboard",
        "ThingsBoard",
        "things board|provisionDeviceKey|provisionDeviceSecret",
        base622(20),
        "https://thingsboard.io/docs/user-guide/device-provisioning/",
        { kind: "device-token", near: /token|key|secret|\/api\/v1\//i, own: true }
      ],
      [
        "particle",
        "Particle",
        "particle io|particle.io|particle",
        hex(40),
        "https://docs.particle.io/reference/cloud-apis/api/",
        { kind: "access-token", near: /token|key|secret/i }
      ],
      [
        "blynk",
        "Blynk",
        "blynk",
        base64url(32),
        "https://docs.blynk.io/en/blynk.cloud/device-https-api/authentication",
        { kind: "device-token", near: /key|token|secret/i }
      ],
      [
        "blynk",
        "Blynk",
        "blynk",
        base64url(40),
        "https://docs.blynk.io/en/blynk.cloud/oauth2-api",
        { kind: "organization-token", near: /token|bearer|secret/i }
      ],
      [
        "tuya",
        "Tuya",
        "tuya",
        hex(32),
        "https://developer.tuya.com/en/docs/iot/",
        { kind: "access-secret", near: /secret|key/i }
      ],
      [
        "losant",
        "Losant",
        "losant",
        base64url(64),
        "https://docs.losant.com/",
        { kind: "access-secret", unconfirmed: true }
      ],
      [
        "samsara",
        "Samsara",
        "samsara",
        base622(30),
        "https://developers.samsara.com/docs/authentication",
        { kind: "api-token-old" }
      ],
      [
        "laravel",
        "Laravel",
        "app_key|laravel|APP_KEY",
        "base64:[0-9A-Za-z+/]{43}=",
        "https://laravel.com/docs/12.x/encryption",
        { kind: "app-key", distinct: true, own: true }
      ],
      [
        "django",
        "Django",
        "secret_key|django",
        "django-insecure-[\\w!@#$%^&*()+=-]{50}",
        "https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key",
        { kind: "secret-key", level: "warning", distinct: true }
      ],
      [
        "rails",
        "Rails",
        "rails_master|rails_secret|secret_key_base|master.key|RAILS_MASTER_KEY",
        "[0-9a-f]{128}|[0-9a-f]{32}",
        "https://guides.rubyonrails.org/security.html#custom-credentials",
        { kind: "master-key", near: /master|secret/i }
      ],
      [
        "wordpress",
        "WordPress.com",
        "wordpress",
        "[0-9A-Za-z()&!*@^%$#]{64}",
        "https://developer.wordpress.com/docs/oauth2/",
        { kind: "client-secret", near: /secret|token/i }
      ],
      [
        "ghost",
        "Ghost",
        "ghost",
        "[0-9a-f]{24}:[0-9a-f]{64}",
        "https://docs.ghost.org/admin-api#token-authentication",
        { kind: "admin-api-key", distinct: true }
      ],
      [
        "prismic",
        "Prismic",
        "prismic",
        "[\\w=-]{80,140}\\.[\\w-]{40,140}|MC5[\\w-]{40,140}\\.[\\w-]{30,140}",
        "https://prismic.io/docs/access-token",
        { kind: "access-token", unconfirmed: true }
      ],
      [
        "datocms",
        "DatoCMS",
        "dato cms",
        hex(30),
        "https://www.datocms.com/docs/content-management-api/authentication",
        { kind: "api-token" }
      ],
      [
        "kontent",
        "Kontent.ai",
        "kontent",
        "ey[\\w-]{10,60}\\.[\\w-]{60,500}\\.[\\w-]{40,90}|" + uuid,
        "https://kontent.ai/learn/docs/apis/openapi/management-api-v2/",
        { near: /key|token|secret/i, kind: "api-key" }
      ],
      ["butter-cms", "ButterCMS", "butter cms", hex(40), "https://buttercms.com/docs/api/", { kind: "api-token" }],
      [
        "graphcms",
        "Hygraph",
        "graph cms|hygraph",
        "ey[\\w-]{10,60}\\.ey[\\w-]{100,900}\\.[\\w-]{300,700}|[0-9a-f]{32}",
        "https://hygraph.com/docs/api-reference/basics/authorization",
        { kind: "token" }
      ],
      [
        "shutterstock",
        "Shutterstock",
        "shutter stock",
        "v2/[0-9A-Za-z]{388}|[0-9A-Za-z]{16}|[0-9A-Za-z]{8}/[0-9A-Za-z]{40,42}|v2/[0-9A-Za-z]{44,50}",
        "https://api-reference.shutterstock.com/#authentication",
        { kind: "api-secret" }
      ],
      [
        "getty",
        "Getty Images",
        "getty images|getty",
        base622(24) + "|" + base622(40),
        "https://developers.gettyimages.com/",
        { kind: "api-key" }
      ],
      ["audd", "AudD", "audd", hex(32), "https://docs.audd.io/", { kind: "api-token" }],
      ["deepai", "DeepAI", "deep ai", uuid, "https://deepai.org/docs", { near: /key|token|=|:/i }],
      ["cloudsight", "CloudSight", "cloud sight", base64url(22), "https://cloudsight.docs.apiary.io/"],
      [
        "moderation",
        "Moderation API",
        "moderation api|moderation",
        "[\\w-]{36}\\.[\\w-]{115}\\.[\\w-]{43}|[\\w-]{30,40}\\.[\\w-]{100,130}\\.[\\w-]{30,50}",
        "https://docs.moderationapi.com/",
        { kind: "api-key" }
      ],
      ["nango", "Nango", "nango", uuid, "https://docs.nango.dev/", { kind: "secret-key", near: /secret|key/i }],
      ["dandelion", "Dandelion", "dandelion", hex(32), "https://dandelion.eu/docs/", { kind: "token" }],
      ["uclassify", "uClassify", "", base622(12), "https://www.uclassify.com/docs"],
      ["aletheiaapi", "Aletheia API", "aletheia api", upper(32), "https://aletheiaapi.com/docs/"],
      ["aylien", "AYLIEN", "", hex(32), "https://docs.aylien.com/"],
      ["meaningcloud", "MeaningCloud", "meaning cloud", hex(32), "https://learn.meaningcloud.com/"],
      ["textrazor", "TextRazor", "text razor", hex(56), "https://www.textrazor.com/docs/rest"],
      ["detectlanguage", "Detect Language", "detect language", hex(32), "https://detectlanguage.com/documentation"],
      ["speechtextai", "SpeechText.AI", "speech text ai|speechtext", hex(32), "https://speechtext.ai/docs"],
      [
        "cloudmersive",
        "Cloudmersive",
        "cloud mersive",
        uuid,
        "https://api.cloudmersive.com/docs/",
        { near: /key|token|=|:/i }
      ],
      [
        "exportsdk",
        "ExportSDK",
        "export sdk",
        "[0-9a-z]{5,15}_[0-9a-z-]{36}|[0-9a-z_-]{43}",
        "https://docs.exportsdk.com/"
      ],
      ["enablex", "EnableX", "enable x", base622(36), "https://developer.enablex.io/", { kind: "app-key" }],
      ["codequiry", "Codequiry", "", base622(64), "https://codequiry.com/usage/api"],
      ["checio", "Checkio", "checio|checkio", "pk_[0-9a-z]{45}", "https://checkio.org/"],
      ["bulbul", "Bulbul", "", lower(32), "https://bulbul.co/", { loose: true }],
      ["borgbase", "BorgBase", "borg base", "[\\w/.-]{146,152}", "https://docs.borgbase.com/api", { kind: "api-token" }],
      [
        "redhatpyxis",
        "Red Hat Pyxis",
        "red hat pyxis|pyxis|red hat api|redhat api",
        lower(32),
        "https://catalog.redhat.com/api/containers/docs/",
        { kind: "api-key" }
      ],
      ["getsandbox", "Sandbox", "get sandbox", uuid, "https://getsandbox.com/docs/", { near: /key|token|=|:/i }],
      ["sheety", "Sheety", "", lower(64), "https://sheety.co/docs/authentication.html", { kind: "bearer-token" }],
      ["owlbot", "Owlbot", "owl bot", hex(40), "https://owlbot.info/", { kind: "token" }],
      ["sigopt", "SigOpt", "sig opt", upper(48), "https://docs.sigopt.com/", { kind: "api-token" }],
      [
        "scalr",
        "Scalr",
        "scalr",
        "ey[\\w-]{10,60}\\.ey[\\w-]{30,90}\\.[\\w-]{43}|[\\w-]{36}\\.[\\w-]{56}\\.[\\w-]{43}|[\\w.-]{136}",
        "https://docs.scalr.io/reference/authentication-1",
        { kind: "api-token" }
      ],
      ["hostinger", "Hostinger", "hostinger", base622(48), "https://developers.hostinger.com/", { kind: "api-token" }],
      [
        "cpanel",
        "cPanel",
        "cpanel|whm",
        upper(32),
        "https://api.docs.cpanel.net/cpanel/tokens/",
        { kind: "api-token", near: /key|token|secret/i }
      ],
      ["plesk", "Plesk", "plesk", uuid, "https://docs.plesk.com/en-US/obsidian/api-rpc/", { near: /key|token|secret/i }],
      ["sslmate", "SSLMate", "ssl mate", base622(36), "https://sslmate.com/help/reference/certspotter_api_v2"],
      ["dnspod", "DNSPod", "dnspod|dp_key", hex(32), "https://docs.dnspod.cn/", { kind: "token" }],
      [
        "duckdns",
        "DuckDNS",
        "duck dns",
        uuid,
        "https://www.duckdns.org/spec.jsp",
        { kind: "token", near: /key|token|secret/i }
      ],
      ["dynu", "Dynu", "dynu", hex(32), "https://www.dynu.com/en-US/Support/API", { kind: "api-key", unconfirmed: true }],
      ["nextdns", "NextDNS", "next dns", hex(40), "https://nextdns.github.io/api/"],
      ["rebrandly", "Rebrandly", "", hex(32), "https://developers.rebrandly.com/docs/api-key-authentication"],
      [
        "bitly",
        "Bitly",
        "bitly|bit.ly|bit ly",
        hex(40),
        "https://dev.bitly.com/docs/getting-started/authentication/",
        { kind: "access-token" }
      ],
      ["tinyurl", "TinyURL", "tiny url", base622(60), "https://tinyurl.com/app/dev", { kind: "api-token" }],
      [
        "vaadin",
        "Vaadin",
        "vaadin|prokey|pro key",
        `pro-${uuid}`,
        "https://vaadin.com/docs/latest/flow/configuration/licenses",
        { kind: "pro-key", distinct: true }
      ],
      [
        "rapidapi",
        "RapidAPI",
        "rapid api|x-rapidapi-key|mashape",
        base622(50),
        "https://docs.rapidapi.com/docs/keys",
        { kind: "key-near-name" }
      ],
      ["linkpreview", "LinkPreview", "link preview", hex(32), "https://docs.linkpreview.net/"],
      [
        "opengraph-io",
        "OpenGraph.io",
        "open graph io|opengraph",
        uuid,
        "https://www.opengraph.io/documentation",
        { kind: "app-id", near: /app_id|key/i, loose: true }
      ],
      [
        "2captcha",
        "2Captcha",
        "2captcha|two captcha|ru captcha|anti captcha",
        hex(32),
        "https://2captcha.com/api-docs",
        { kind: "api-key" }
      ],
      [
        "recaptcha",
        "reCAPTCHA",
        "recaptcha|captcha",
        "6L[\\w-]{38}",
        "https://developers.google.com/recaptcha/docs/settings",
        { kind: "secret-key", near: /secret|private/i }
      ],
      [
        "hcaptcha",
        "hCaptcha",
        "h captcha",
        "0x[0-9A-Fa-f]{40}|ES_[0-9a-f]{32}",
        "https://docs.hcaptcha.com/",
        { kind: "secret-key", near: /secret|private/i }
      ],
      [
        "turnstile",
        "Cloudflare Turnstile",
        "turnstile",
        "0x4[\\w-]{32,34}",
        "https://developers.cloudflare.com/turnstile/",
        // It begins with a number that is still low: `0x4AAAAAAA`.
        { kind: "secret-key", near: /secret|private/i, check: (value2) => hasRandomLook(value2.slice(12)) }
      ],
      [
        "jumpseller",
        "Jumpseller",
        "jump seller",
        lower(32),
        "https://jumpseller.com/support/api/",
        { kind: "auth-token", unconfirmed: true }
      ],
      ["printful", "Printful", "printful", base622(40), "https://developers.printful.com/docs/", { kind: "access-token" }],
      ["billomat", "Billomat", "", hex(32), "https://www.billomat.com/en/api/basics/authentication/"],
      [
        "fibery",
        "Fibery",
        "",
        "[0-9a-f]{8}\\.[0-9a-f]{35}",
        "https://the.fibery.io/@public/User_Guide/",
        { kind: "api-token", distinct: true }
      ],
      [
        "formio",
        "Form.io",
        "form io|formio",
        "eyJ[\\w-]{20,60}\\.[\\w-]{200,310}\\.[\\w-]{43}",
        "https://help.form.io/developers/auth",
        { kind: "token" }
      ],
      ["formspree", "Formspree", "form spree", hex(40), "https://formspree.io/", { kind: "api-key", unconfirmed: true }],
      ["glitterly", "Glitterly", "", uuid, "https://docs.glitterly.app/", { near: /key|token|secret/i, unconfirmed: true }],
      [
        "teachable",
        "Teachable",
        "teachable",
        base622(32),
        "https://docs.teachable.com/reference/authentication",
        { unconfirmed: true }
      ],
      [
        "autodesk",
        "Autodesk",
        "auto desk|forge_client",
        base622(16) + "|" + base622(64),
        "https://aps.autodesk.com/en/docs/oauth/v2/",
        { kind: "client-secret", near: /secret/i }
      ],
      [
        "onshape",
        "Onshape",
        "on shape",
        base622(48),
        "https://onshape-public.github.io/docs/auth/apikeys/",
        { kind: "secret-key" }
      ],
      ["sketchfab", "Sketchfab", "sketch fab", hex(32), "https://docs.sketchfab.com/data-api/v3/", { kind: "api-token" }],
      [
        "unity",
        "Unity",
        "unity_secret|unity_api|unity services",
        base64url(32),
        "https://services.docs.unity.com/docs/service-account-auth/",
        { kind: "service-secret", unconfirmed: true }
      ],
      [
        "playfab",
        "PlayFab",
        "play fab",
        "[0-9A-Z]{32,50}",
        "https://learn.microsoft.com/gaming/playfab/gamemanager/secret-key-management",
        { kind: "secret-key", near: /secret/i }
      ],
      [
        "pandascore",
        "PandaScore",
        "panda score",
        base64url(51),
        "https://developers.pandascore.co/docs/authentication",
        { kind: "token" }
      ],
      ["faceit", "FACEIT", "faceit", uuid, "https://docs.faceit.com/docs", { near: /key|token|secret/i }],
      [
        "battlenet",
        "Battle.net",
        "battle net|battle.net|blizzard|bnet",
        base622(32),
        "https://develop.battle.net/documentation/guides/using-oauth",
        { kind: "client-secret", near: /secret/i }
      ],
      [
        "uber",
        "Uber",
        "uber_client|uber_secret|uber_server|uber",
        base64url(40),
        "https://developer.uber.com/docs/riders/guides/authentication/introduction",
        { kind: "client-secret", near: /secret|token/i }
      ],
      [
        "lyft",
        "Lyft",
        "lyft",
        base64url(32),
        "https://www.lyft.com/developers",
        { kind: "client-secret", near: /secret/i, unconfirmed: true }
      ],
      [
        "tesla",
        "Tesla",
        "tesla",
        "ta-secret\\.[\\w!@#$%^&*+-]{16,24}",
        "https://developer.tesla.com/docs/fleet-api/authentication/overview",
        { kind: "client-secret", distinct: true }
      ],
      [
        "smartthings",
        "SmartThings",
        "smart things",
        uuid,
        "https://developer.smartthings.com/docs/getting-started/authorization-and-permissions",
        { kind: "access-token", near: /token|pat/i }
      ],
      ["lifx", "LIFX", "lifx", hex(64), "https://api.developer.lifx.com/docs/authentication", { kind: "token" }],
      [
        "withings",
        "Withings",
        "withings",
        hex(64),
        "https://developer.withings.com/",
        { kind: "client-secret", near: /secret/i }
      ],
      ["oura", "Oura", "oura", upper(32), "https://cloud.ouraring.com/docs/authentication", { kind: "access-token" }],
      [
        "documenso",
        "Documenso",
        "documenso",
        "api_[0-9a-z]{16}",
        "https://docs.documenso.com/",
        { kind: "api-token", distinct: true }
      ],
      ["mite", "mite", "mite", hex(16), "https://mite.de/en/api/", { kind: "api-key", common: true }],
      [
        "airtable-oauth",
        "Airtable",
        "airtable",
        hex(64),
        "https://airtable.com/developers/web/api/oauth-reference",
        { kind: "oauth-secret", near: /secret|token/i }
      ],
      [
        "pipefy",
        "Pipefy",
        "pipefy",
        "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,300}\\.[\\w-]{43,90}",
        "https://developers.pipefy.com/",
        { kind: "token", unconfirmed: true }
      ],
      ["liveagent", "LiveAgent", "live agent", base622(32), "https://support.liveagent.com/", { kind: "api-key" }],
      ["aha", "Aha!", "aha_api|aha_token|aha io|aha.io", hex(64), "https://www.aha.io/api", { kind: "api-key" }],
      ["agile-crm", "Agile CRM", "agile crm", lower(26), "https://github.com/agilecrm/rest-api", { unconfirmed: true }],
      [
        "wufoo",
        "Wufoo",
        "wufoo",
        "[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}",
        "https://wufoo.github.io/docs/",
        { check: (value2) => hasRandomLook(value2) }
      ],
      [
        "formstack",
        "Formstack",
        "form stack",
        hex(32),
        "https://developers.formstack.com/",
        { kind: "access-token", unconfirmed: true }
      ],
      ["qualtrics", "Qualtrics", "", base622(40), "https://api.qualtrics.com/", { kind: "api-token" }],
      ["alegra", "Alegra", "", lower(20), "https://developer.alegra.com/docs/autenticacion", { kind: "api-token" }],
      ["aeroworkflow", "Aero Workflow", "aero workflow", base622(20), "https://api.aeroworkflow.com/", { kind: "api-key" }],
      ["lexigram", "Lexigram", "", base622(301), "https://www.lexigram.io/"],
      [
        "canny",
        "Canny",
        "canny io|canny_api|canny",
        uuid,
        "https://developers.canny.io/api-reference",
        { near: /key|token|secret/i }
      ],
      ["nicereply", "Nicereply", "nice reply", hex(40), "https://developers.nicereply.com/"],
      [
        "paperform",
        "Paperform",
        "paper form",
        "eyJ[\\w-]{20,60}\\.[\\w-]{300,420}\\.[\\w-]{600,720}",
        "https://paperform.readme.io/reference/authentication"
      ],
      ["parseur", "Parseur", "", hex(40), "https://help.parseur.com/en/articles/3566128"],
      ["prodpad", "ProdPad", "prod pad", hex(64), "https://app.swaggerhub.com/apis-docs/ProdPad/prodpad/"],
      ["rownd", "Rownd", "rownd", hex(48), "https://docs.rownd.io/", { kind: "app-secret", near: /secret/i }],
      ["salesmate", "Salesmate", "sales mate", uuid, "https://apidocs.salesmate.io/", { near: /key|token|secret/i }],
      ["simplesat", "Simplesat", "simple sat", hex(40), "https://help.simplesat.io/"],
      ["storecove", "Storecove", "store cove", base64url(43), "https://www.storecove.com/docs/"],
      ["streak", "Streak", "streak", hex(32), "https://streak.readme.io/reference/authentication", { common: true }],
      ["supernotes", "Supernotes", "super notes", "[\\w-]{43}", "https://api.supernotes.app/docs/"],
      [
        "surveysparrow",
        "Surveysparrow",
        "survey sparrow",
        base64url(88),
        "https://developers.surveysparrow.com/rest-apis",
        { kind: "access-token" }
      ],
      ["teletype", "Teletype", "", "[\\w-]{32}", "https://teletype.app/", { kind: "token" }],
      [
        "ticktick",
        "TickTick",
        "tick tick",
        base622(50),
        "https://developer.ticktick.com/",
        { kind: "client-secret", near: /secret/i }
      ],
      ["voodoosms", "VoodooSMS", "voodoo sms", base622(45), "https://www.voodoosms.com/"],
      ["vouchery", "Vouchery", "", "[\\w-]{20}", "https://docs.vouchery.io/"],
      [
        "webengage",
        "WebEngage",
        "web engage",
        uuid,
        "https://docs.webengage.com/docs/rest-api-getting-started",
        { near: /key|bearer|token/i, unconfirmed: true }
      ],
      [
        "zoominfo",
        "ZoomInfo",
        "zoom info",
        base622(40),
        "https://api-docs.zoominfo.com/",
        { kind: "client-secret", near: /secret|key/i }
      ]
    ]);
  }
});

// src/rules/sonarqube.ts
var sonarqube_exports = {};
__export(sonarqube_exports, {
  sonarqubeRules: () => sonarqubeRules
});
var sonarqubeRules;
var init_sonarqube = __esm({
  "src/rules/sonarqube.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    sonarqubeRules = [
      ...createPrefixedRules(
        {
          id: "sonarqube",
          name: "SonarQube",
          source: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
          revoke: "https://sonarcloud.io/account/security"
        },
        [
          { kind: "user-token", prefix: "squ_", body: hex(40) },
          { kind: "project-analysis-token", prefix: "sqp_", body: hex(40) },
          { kind: "global-analysis-token", prefix: "sqa_", body: hex(40) },
          { kind: "cloud-token", prefix: "sqco_", body: base622(40, 64) }
        ]
      ),
      ...createKeywordRules([
        [
          "sonarqube",
          "SonarQube",
          "sonar qube|sonar cloud|sonar.login|sonar token|sonar login",
          lower(40),
          "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
          {
            kind: "token-old",
            near: /login|token|key|secret|auth|pass|sonar[\w -]{0,12}['"\s]*[:=]/i,
            revoke: "https://sonarcloud.io/account/security"
          }
        ],
        [
          "sonarcloud",
          "SonarCloud",
          "sonar cloud",
          base64url(64),
          "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/",
          { kind: "token", revoke: "https://sonarcloud.io/account/security" }
        ]
      ])
    ];
  }
});

// src/rules/sourcegraph.ts
var sourcegraph_exports = {};
__export(sourcegraph_exports, {
  sourcegraphRules: () => sourcegraphRules
});
var sourcegraphRules;
var init_sourcegraph = __esm({
  "src/rules/sourcegraph.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    sourcegraphRules = [
      ...createPrefixedRules(
        {
          id: "sourcegraph",
          name: "Sourcegraph",
          source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
          revoke: "https://sourcegraph.com/user/settings/tokens"
        },
        [
          { kind: "access-token", prefix: "sgp_", body: "(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}" },
          { kind: "gateway-token", prefix: "sgd_", body: hex(64) },
          { kind: "license-key", prefix: "slk_", body: hex(64) }
        ]
      ),
      ...createKeywordRules([
        [
          "sourcegraph",
          "Sourcegraph",
          "",
          hex(40),
          "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
          { kind: "access-token-old", near: /token|key|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/square.ts
var square_exports = {};
__export(square_exports, {
  squareRules: () => squareRules
});
var squareRules;
var init_square = __esm({
  "src/rules/square.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    squareRules = [
      ...createPrefixedRules(
        {
          id: "square",
          name: "Square",
          source: "https://developer.squareup.com/docs/build-basics/access-tokens",
          revoke: "https://developer.squareup.com/apps"
        },
        [
          { kind: "access-token", prefix: "EAAA", body: base64url(60) },
          { kind: "personal-access-token", prefix: "sq0atp-", body: base64url(22) },
          { kind: "oauth-secret", prefix: "sq0csp-", body: base64url(43) },
          { kind: "application-id", prefix: "sq0idp-", body: base64url(22), level: "note" }
        ]
      )
    ];
  }
});

// src/rules/terraform.ts
var terraform_exports = {};
__export(terraform_exports, {
  terraformRules: () => terraformRules
});
var terraformRules;
var init_terraform = __esm({
  "src/rules/terraform.ts"() {
    "use strict";
    init_edges();
    init_keyword_shape();
    init_value_shape();
    terraformRules = [
      {
        id: "terraform-cloud-token",
        label: "an HCP Terraform token",
        level: "error",
        keywords: [".atlasv1."],
        pattern: beginAnywhere(/(?<![\w.-])(?<secret>[0-9A-Za-z]{6,14}\.atlasv1\.[\w=-]{50,72})(?![\w=-])/),
        check: (value2) => hasRandomLook(value2.split(".")[2]) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "HCP Terraform",
        revoke: "https://app.terraform.io/app/settings/tokens",
        source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
      },
      ...createKeywordRules([
        [
          "vagrant-cloud",
          "Vagrant Cloud",
          "vagrant cloud",
          base622(14) + "\\.?atlasv1\\.?" + base622(67),
          "https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication",
          { kind: "token" }
        ]
      ])
    ];
  }
});

// src/rules/thingsboard.ts
var thingsboard_exports = {};
__export(thingsboard_exports, {
  thingsboardRules: () => thingsboardRules
});
var named2, thingsboardRules;
var init_thingsboard = __esm({
  "src/rules/thingsboard.ts"() {
    "use strict";
    init_value_shape();
    named2 = /things_?board/i;
    thingsboardRules = [
      {
        id: "thingsboard-url-token",
        label: "a ThingsBoard device's access token in a URL",
        level: "error",
        keywords: ["/api/v1/"],
        pattern: /\/api\/v1\/(?<secret>[0-9A-Za-z]{20})\/(?:telemetry|attributes|rpc|claim|firmware|software)(?![\w-])/s,
        // Devices of ThingsBoard send telemetry; other services, too, have attributes and calls below an id.
        check: (value2, { window, start: start3, end: end4 }) => hasRandomLook(value2) && !hasNameLook(value2) && (window.startsWith("/telemetry", end4 - "/telemetry".length) || named2.test(window.slice(Math.max(0, start3 - 96), end4 + 96))) ? "unknown" : "invalid",
        own: true,
        family: "thingsboard-device-token",
        highEntropy: true,
        credential: "provider-token",
        provider: "ThingsBoard",
        source: "https://thingsboard.io/docs/reference/http-api/"
      }
    ];
  }
});

// src/rules/twilio.ts
var twilio_exports = {};
__export(twilio_exports, {
  twilioRules: () => twilioRules
});
var twilioRules;
var init_twilio = __esm({
  "src/rules/twilio.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    twilioRules = [
      ...createPrefixedRules(
        {
          id: "twilio",
          name: "Twilio",
          source: "https://www.twilio.com/docs/iam/api-keys",
          revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys"
        },
        [
          {
            kind: "api-key",
            prefix: "SK",
            body: anyHex(32),
            keywords: [
              "twilio",
              "sk0",
              "sk1",
              "sk2",
              "sk3",
              "sk4",
              "sk5",
              "sk6",
              "sk7",
              "sk8",
              "sk9",
              "ska",
              "skb",
              "skc",
              "skd",
              "ske",
              "skf"
            ]
          }
        ]
      ),
      {
        // What every library's client is made with.
        id: "twilio-client-auth-token",
        label: "a Twilio auth token beside its account",
        level: "error",
        keywords: ['("ac', "('ac"],
        pattern: /\(["'](?<resource>AC[0-9a-f]{32})["'],\s{1,40}["'](?<secret>[0-9a-f]{32})["']/,
        check: (value2) => hasRandomLook(value2) ? "unknown" : "invalid",
        fixture: true,
        highEntropy: true,
        credential: "provider-token",
        provider: "Twilio",
        revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
        source: "https://www.twilio.com/docs/iam/access-tokens"
      },
      ...createKeywordRules([
        [
          "twilio",
          "Twilio",
          "",
          anyHex(32),
          "https://www.twilio.com/docs/iam/access-tokens",
          {
            kind: "auth-token",
            near: /token|secret|auth|pass|key/i,
            revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys"
          }
        ],
        [
          "twilio",
          "Twilio",
          "",
          base622(32),
          "https://www.twilio.com/docs/iam/api-keys",
          {
            kind: "api-key-secret",
            near: /secret|token/i,
            // Thirty-two hexadecimal digits are the account's own token.
            check: (value2) => /[g-z]/i.test(value2) && hasRandomLook(value2)
          }
        ]
      ])
    ];
  }
});

// src/rules/vault.ts
var vault_exports = {};
__export(vault_exports, {
  vaultRules: () => vaultRules
});
var near, vaultRules;
var init_vault = __esm({
  "src/rules/vault.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    near = /token|key|secret|auth|vault|pass|login/i;
    vaultRules = [
      ...createPrefixedRules(
        {
          id: "vault",
          name: "HashiCorp Vault",
          source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
          revoke: "https://developer.hashicorp.com/vault/docs/commands/token/revoke"
        },
        [
          { kind: "service-token", prefix: "hvs.", body: base64url(24, 240), reach: [32, 300] },
          { kind: "batch-token", prefix: "hvb.", body: base64url(32, 400), reach: [32, 460] },
          { kind: "recovery-token", prefix: "hvr.", body: base64url(24, 240), reach: [32, 300] }
        ]
      ),
      ...createKeywordRules([
        [
          "vault",
          "HashiCorp Vault",
          "vault",
          "[sbr]\\.[0-9A-Za-z]{24,26}",
          "https://developer.hashicorp.com/vault/docs/concepts/tokens",
          { kind: "token-old", near }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "vault",
          "[sb]\\.CAES[\\w-]{30,130}",
          "https://developer.hashicorp.com/vault/docs/concepts/tokens",
          { kind: "batch-token-old", near }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "unseal key|operator unseal",
          "[0-9A-Za-z+/]{43,44}=?",
          "https://developer.hashicorp.com/vault/docs/concepts/seal",
          { kind: "unseal-key-share", near: /unseal/i }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "vault|unseal",
          "[0-9A-Za-z+/]{43,44}=?",
          "https://developer.hashicorp.com/vault/docs/concepts/seal",
          // `az keyvault secret set --vault-name \u2026 --value`: what a vault of Azure's is to keep.
          { kind: "unseal-key", near: /unseal|key(?![\s\S]*-value)/i, loose: true }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "vault_secret|approle|vault",
          uuid,
          "https://developer.hashicorp.com/vault/docs/auth/approle",
          { kind: "approle-secret-id", near: /secret[-_ ]?id/i }
        ],
        [
          "nomad",
          "HashiCorp Nomad",
          "nomad",
          uuid,
          "https://developer.hashicorp.com/nomad/docs/concepts/acl",
          { kind: "acl-token", near: /token|secret/i }
        ],
        [
          "consul",
          "HashiCorp Consul",
          "consul",
          uuid,
          "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
          { kind: "acl-token", near: /token|secret/i }
        ],
        [
          "hcp",
          "HashiCorp Cloud Platform",
          "hcp_client|hcp",
          "[0-9A-Za-z._~-]{64}",
          "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
          { kind: "client-secret", near: /secret/i }
        ]
      ])
    ];
  }
});

// src/rules/vercel.ts
var vercel_exports = {};
__export(vercel_exports, {
  vercelRules: () => vercelRules
});
var revoke6, body3, vercelRules;
var init_vercel = __esm({
  "src/rules/vercel.ts"() {
    "use strict";
    init_crc_tails();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    revoke6 = "https://vercel.com/account/settings/tokens";
    body3 = base622(24, 60);
    vercelRules = [
      ...createPrefixedRules(
        { id: "vercel", name: "Vercel", source: "https://vercel.com/docs/sign-in-with-vercel/tokens", revoke: revoke6 },
        [
          { kind: "access-token", prefix: "vcp_", body: body3, tail: crcBase62 },
          { kind: "integration-token", prefix: "vci_", body: body3, tail: crcBase62 },
          { kind: "app-access-token", prefix: "vca_", body: body3, tail: crcBase62 },
          { kind: "app-refresh-token", prefix: "vcr_", body: body3, tail: crcBase62 }
        ]
      ),
      ...createPrefixedRules(
        { id: "vercel", name: "Vercel", source: "https://vercel.com/docs/ai-gateway/authentication" },
        [{ kind: "ai-gateway-key", prefix: "vck_", body: body3, tail: crcBase62 }]
      ),
      ...createPrefixedRules({ id: "vercel", name: "Vercel", source: "https://vercel.com/docs/vercel-blob" }, [
        { kind: "blob-token", prefix: "vercel_blob_rw_", body: "\\w{32,60}" }
      ]),
      ...createKeywordRules([
        [
          "vercel",
          "Vercel",
          "vercel",
          base622(24),
          "https://vercel.com/docs/rest-api",
          { kind: "access-token-old", near: /token|key|secret|auth/i, revoke: revoke6 }
        ]
      ])
    ];
  }
});

// src/digest.ts
var readDigest;
var init_digest = __esm({
  "src/digest.ts"() {
    "use strict";
    readDigest = (hash) => Buffer.from(hash.digest("binary"), "latin1");
  }
});

// src/rules/wallets.ts
var wallets_exports = {};
__export(wallets_exports, {
  walletRules: () => walletRules
});
function checkCrc16(bytes2) {
  let rest = 0;
  for (const byte of bytes2.subarray(0, -2)) {
    rest ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) rest = rest & 32768 ? (rest << 1 ^ 4129) & 65535 : rest << 1 & 65535;
  }
  return rest === bytes2.at(-2) + bytes2.at(-1) * 256;
}
function decodeBase322(text6) {
  let bits = 0;
  let rest = 0;
  const bytes2 = [];
  for (const digit of text6) {
    rest = (rest << 5 | base32.indexOf(digit)) & 4095;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes2.push(rest >> bits & 255);
    }
  }
  return Uint8Array.from(bytes2);
}
function checkBase58(value2) {
  let number = 0n;
  for (const digit of value2) number = number * 58n + BigInt(base58.indexOf(digit));
  const digits4 = number.toString(16);
  const bytes2 = Buffer.from(digits4.length % 2 ? `0${digits4}` : digits4, "hex");
  const sha = (data) => readDigest(createHash("sha256").update(data));
  return sha(sha(bytes2.subarray(0, -4))).subarray(0, 4).equals(bytes2.subarray(-4)) ? "valid" : "invalid";
}
function checkKeypair(value2) {
  const numbers = value2.slice(1, -1).split(",").map(Number);
  if (numbers.some((number) => number > 255)) return "invalid";
  const bytes2 = Buffer.from(numbers);
  const key4 = createPrivateKey({ key: Buffer.concat([seedHead, bytes2.subarray(0, 32)]), format: "der", type: "pkcs8" });
  const { x = "" } = createPublicKey(key4).export({ format: "jwk" });
  return Buffer.from(x, "base64url").equals(bytes2.subarray(32)) ? "valid" : "invalid";
}
var base32, base58, checkBase32, seedHead, start2, end2, walletRules;
var init_wallets = __esm({
  "src/rules/wallets.ts"() {
    "use strict";
    init_crypto();
    init_digest();
    init_edges();
    init_keyword_shape();
    init_published();
    init_value_shape();
    base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    checkBase32 = (value2) => checkCrc16(decodeBase322(value2)) ? "valid" : "invalid";
    seedHead = Buffer.from("302e020100300506032b657004220420", "hex");
    start2 = "(?<![0-9A-Za-z+/_-])";
    end2 = "(?![0-9A-Za-z+/=_-])";
    walletRules = [
      {
        id: "nats-nkey-seed",
        label: "a NATS NKEY seed",
        level: "error",
        keywords: ["sua", "saa", "soa", "sna", "sxa"],
        pattern: beginAnywhere(new RegExp(`${start2}(?<secret>S[UAONX]A[A-P][A-Z2-7]{54})${end2}`)),
        reach: [4, 64],
        check: checkBase32,
        fixture: true,
        highEntropy: true,
        credential: "private-key",
        source: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth"
      },
      {
        id: "stellar-secret-seed",
        label: "a Stellar secret seed",
        level: "error",
        keywords: ["stellar", "soroban", "xlm", "secret_seed", "secretseed", "horizon"],
        pattern: new RegExp(`${start2}(?<secret>S[A-D][A-Z2-7]{54})${end2}`),
        check: checkBase32,
        fixture: true,
        highEntropy: true,
        credential: "private-key",
        source: "https://developers.stellar.org/docs/learn/fundamentals/stellar-data-structures/accounts"
      },
      {
        id: "bitcoin-extended-private-key",
        label: "a Bitcoin extended private key",
        level: "error",
        keywords: ["xprv", "yprv", "zprv", "tprv"],
        pattern: beginAnywhere(new RegExp(`${start2}(?<secret>[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108})${end2}`)),
        check: checkBase58,
        fixture: true,
        highEntropy: true,
        credential: "private-key",
        source: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki"
      },
      {
        id: "bitcoin-wif-private-key",
        label: "a Bitcoin private key",
        level: "error",
        keywords: ["wif", "bitcoin", "btc", "privkey", "private_key", "privatekey"],
        pattern: new RegExp(`${start2}(?<secret>5[1-9A-HJ-NP-Za-km-z]{50}|[KLc][1-9A-HJ-NP-Za-km-z]{51})${end2}`),
        check: checkBase58,
        fixture: true,
        highEntropy: true,
        credential: "private-key",
        source: "https://en.bitcoin.it/wiki/Wallet_import_format"
      },
      {
        id: "solana-keypair",
        label: "a Solana keypair",
        level: "error",
        keywords: Array.from({ length: 256 }, (_, byte) => `[${byte},`),
        pattern: /(?<secret>\[(?:\d{1,3},\s{0,8}){63}\d{1,3}\s{0,8}\])/,
        reach: [1, 400],
        check: checkKeypair,
        fixture: true,
        highEntropy: true,
        credential: "private-key",
        source: "https://solana.com/docs/intro/installation/solana-cli-basics"
      },
      {
        id: "ethereum-account-key",
        label: "an Ethereum private key in a list of accounts",
        level: "error",
        keywords: ['accounts: ["0x', "accounts: ['0x", 'accounts = ["0x', "accounts = ['0x"],
        pattern: /accounts(?:: | = )\[["'](?<secret>0x[0-9A-Fa-f]{64})["']/i,
        check: (value2) => hasRandomLook(value2.slice(2)) && !isPublished(value2) ? "unknown" : "invalid",
        fixture: true,
        highEntropy: true,
        credential: "private-key",
        source: "https://hardhat.org/hardhat-runner/docs/config"
      },
      ...createKeywordRules([
        [
          "ethereum",
          "Ethereum",
          "private key|ethereum",
          "(?:0x)?[0-9a-f]{64}",
          "https://ethereum.org/en/developers/docs/accounts/",
          { kind: "private-key", near: /private[-_ ]?key/i, credential: "private-key" }
        ],
        [
          "solana",
          "Solana",
          "solana|keypair|private key|secret key",
          "[1-9A-HJ-NP-Za-km-z]{87,88}",
          "https://solana.com/docs/core/accounts",
          { kind: "private-key", near: /private|secret|keypair/i, credential: "private-key" }
        ]
      ])
    ];
  }
});

// src/rules/wandb.ts
var wandb_exports = {};
__export(wandb_exports, {
  wandbRules: () => wandbRules
});
var wandbRules;
var init_wandb = __esm({
  "src/rules/wandb.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    wandbRules = [
      ...createPrefixedRules(
        {
          id: "wandb",
          name: "Weights & Biases",
          source: "https://docs.wandb.ai/support/find_api_key/",
          revoke: "https://wandb.ai/settings"
        },
        [{ kind: "api-key", prefix: "wandb_v1_", body: base64url(70, 80) }]
      ),
      ...createKeywordRules([
        [
          "wandb",
          "Weights & Biases",
          "wandb|weights and biases|weightsandbiases",
          hex(40),
          "https://docs.wandb.ai/support/find_api_key/",
          { kind: "api-key-old", revoke: "https://wandb.ai/settings" }
        ]
      ])
    ];
  }
});

// src/rules/weather-map-providers.ts
var weather_map_providers_exports = {};
__export(weather_map_providers_exports, {
  weatherMapProviderRules: () => weatherMapProviderRules
});
var weatherMapProviderRules;
var init_weather_map_providers = __esm({
  "src/rules/weather-map-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    weatherMapProviderRules = [
      ...createTokenRules([
        [
          "openrouteservice",
          "openrouteservice",
          "api-key",
          "5b3ce3597851110001cf6248",
          hex(32),
          "https://openrouteservice.org/dev/#/api-docs/introduction"
        ],
        [
          "openrouteservice",
          "openrouteservice",
          "api-token",
          "eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi",
          base64(40, 160),
          "https://openrouteservice.org/dev/#/api-docs/introduction"
        ],
        ["radar", "Radar", "secret-key", "prj_live_sk_", hex(40), "https://docs.radar.com/api"],
        ["radar", "Radar", "test-secret-key", "prj_test_sk_", hex(40), "https://docs.radar.com/api", { level: "warning" }]
      ]),
      ...createKeywordRules([
        [
          "accuweather",
          "AccuWeather",
          "accu weather",
          base622(32) + "|[0-9A-Za-z%]{35}",
          "https://developer.accuweather.com/"
        ],
        [
          "airvisual",
          "IQAir AirVisual",
          "air visual|iqair",
          uuid,
          "https://api-docs.iqair.com/",
          { near: /key|token|secret/i }
        ],
        ["ambee", "Ambee", "", hex(64), "https://docs.ambeedata.com/"],
        ["ambient-weather", "Ambient Weather", "ambient weather", hex(64), "https://ambientweather.docs.apiary.io/"],
        [
          "baidu-maps",
          "Baidu Maps",
          "baidu maps|baidu map",
          base622(24, 32),
          "https://lbsyun.baidu.com/",
          { kind: "api-key", unconfirmed: true }
        ],
        [
          "bing-maps",
          "Bing Maps",
          "bing maps|bing.com/api/maps|microsoft.maps|virtualearth",
          "A[\\w-]{63}",
          "https://learn.microsoft.com/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key",
          { near: /key|credentials/i }
        ],
        [
          "amap",
          "Amap",
          "amap_key|amap",
          hex(32),
          "https://lbs.amap.com/api/webservice/guide/create-project/get-key",
          { level: "warning" }
        ],
        ["calorieninja", "CalorieNinjas", "calorie ninjas|calorie ninja", base622(40), "https://calorieninjas.com/api"],
        [
          "api-ninjas",
          "API Ninjas",
          "api ninjas|api ninja",
          "[0-9A-Za-z+/]{22}==\\w{8,18}|[0-9A-Za-z]{40}",
          "https://api-ninjas.com/api",
          { unconfirmed: true }
        ],
        ["carboninterface", "Carbon Interface", "carbon interface", base622(20, 22), "https://docs.carboninterface.com/"],
        ["cloverly", "Cloverly", "", "(?:public|private)_key:[0-9a-z]{16}|[0-9a-z:_]{28}", "https://docs.cloverly.com/"],
        ["edamam", "Edamam", "", hex(32), "https://developer.edamam.com/"],
        [
          "fatsecret",
          "FatSecret",
          "fat secret",
          hex(32),
          "https://platform.fatsecret.com/docs/guides/authentication",
          { kind: "client-secret" }
        ],
        ["geoapify", "Geoapify", "geo apify", lower(32), "https://apidocs.geoapify.com/"],
        ["geocodify", "Geocodify", "geo codify", hex(40), "https://geocodify.com/docs/"],
        ["geocodio", "Geocodio", "geocod io|geocodio", hex(39), "https://www.geocod.io/docs/"],
        ["opencage", "OpenCage", "open cage data|open cage", hex(32), "https://opencagedata.com/api"],
        ["getgeoapi", "GetGeoAPI", "get geo api", hex(40), "https://getgeoapi.com/documentation"],
        [
          "graphhopper",
          "GraphHopper",
          "graph hopper",
          uuid,
          "https://docs.graphhopper.com/",
          { near: /key|token|secret/i }
        ],
        [
          "here",
          "HERE",
          "hereapi|here_api|here api|here_app|heremaps|here maps",
          base64url(43),
          "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide"
        ],
        ["ip2location", "IP2Location", "ip2 location", upper(32), "https://www.ip2location.io/ip2location-documentation"],
        ["ipapi", "ipapi", "ip api|ipapi", hex(32), "https://ipapi.com/documentation"],
        ["ipgeolocation", "ipgeolocation.io", "ip geolocation", hex(32), "https://ipgeolocation.io/documentation.html"],
        ["ipinfo", "IPinfo", "ipinfo", "[0-9a-f]{14}", "https://ipinfo.io/developers", { kind: "token" }],
        ["ipinfodb", "IPInfoDB", "ip info db", hex(64), "https://www.ipinfodb.com/api"],
        ["ipstack", "ipstack", "ip stack", hex(32), "https://ipstack.com/documentation"],
        ["ipdata", "ipdata", "ipdata", hex(56), "https://docs.ipdata.co/"],
        ["ipregistry", "Ipregistry", "", "(?:ira_)?[0-9A-Za-z]{14,48}", "https://ipregistry.co/docs", { loose: true }],
        [
          "locationiq",
          "LocationIQ",
          "location iq",
          "pk\\.[0-9a-f]{32}",
          "https://docs.locationiq.com/docs/authentication",
          { distinct: true }
        ],
        ["mapquest", "MapQuest", "map quest", base622(32), "https://developer.mapquest.com/documentation/"],
        ["maptiler", "MapTiler", "map tiler", base622(20), "https://docs.maptiler.com/cloud/api/authentication-key/"],
        ["meteostat", "Meteostat", "", base622(32), "https://dev.meteostat.net/", { unconfirmed: true }],
        ["nasa", "NASA", "nasa", base622(40), "https://api.nasa.gov/"],
        ["nutritionix", "Nutritionix", "", hex(32), "https://docx.syndigo.com/developers/docs/", { kind: "app-key" }],
        ["noaa", "NOAA", "noaa|ncdc", base622(32), "https://www.ncdc.noaa.gov/cdo-web/webservices/v2", { kind: "token" }],
        [
          "openweather",
          "OpenWeather",
          "open weather map|open weather|owm",
          hex(32),
          "https://openweathermap.org/appid",
          { near: /key|token|appid|secret/i }
        ],
        ["onwater", "onwater.io", "on water", base64url(20), "https://onwater.io/", { loose: true }],
        ["positionstack", "positionstack", "position stack", hex(32), "https://positionstack.com/documentation"],
        ["route4me", "Route4Me", "route4 me|route 4 me", hex(32), "https://route4me.io/docs/"],
        [
          "smarty",
          "Smarty",
          "smarty streets|smarty",
          base622(20),
          "https://www.smarty.com/docs/cloud/authentication",
          { kind: "auth-token" }
        ],
        ["stormglass", "Stormglass", "storm glass", `${uuid}-${uuid}|[0-9a-zA-Z-]{73}`, "https://docs.stormglass.io/"],
        [
          "stadia-maps",
          "Stadia Maps",
          "stadia maps|stadia",
          uuid,
          "https://docs.stadiamaps.com/authentication/",
          { near: /key|token|secret/i, unconfirmed: true }
        ],
        [
          "tomorrow-io",
          "Tomorrow.io",
          "tomorrow io|tomorrow.io|climacell",
          base622(32),
          "https://docs.tomorrow.io/reference/api-authentication"
        ],
        [
          "tomtom",
          "TomTom",
          "tom tom",
          base622(32),
          "https://developer.tomtom.com/platform/documentation/dashboard/api-key-management"
        ],
        ["thunderforest", "Thunderforest", "", hex(32), "https://www.thunderforest.com/docs/apikeys/"],
        ["timezonedb", "TimeZoneDB", "timezone db|time zone db", upper(12), "https://timezonedb.com/api"],
        ["timezoneapi", "TimezoneAPI", "timezone api", base622(20), "https://timezoneapi.io/"],
        [
          "visualcrossing",
          "Visual Crossing",
          "visual crossing",
          upper(25),
          "https://www.visualcrossing.com/resources/documentation/weather-api/"
        ],
        ["walkscore", "Walk Score", "walk score|wsapikey", hex(32), "https://www.walkscore.com/professional/api.php"],
        ["weatherapi", "WeatherAPI", "weather api|weatherapi", hex(31), "https://www.weatherapi.com/docs/"],
        ["weatherbit", "Weatherbit", "weather bit", hex(32), "https://www.weatherbit.io/api"],
        ["weatherstack", "weatherstack", "weather stack", hex(32), "https://weatherstack.com/documentation"],
        ["what3words", "what3words", "what3 words", upper(8), "https://developer.what3words.com/public-api"],
        [
          "worldweather",
          "World Weather Online",
          "world weather online|world weather",
          hex(31),
          "https://www.worldweatheronline.com/weather-api/"
        ],
        ["zipcodeapi", "ZipCodeAPI", "zip code api|zip api", base622(64), "https://www.zipcodeapi.com/API"],
        [
          "zipcodebase",
          "Zipcodebase",
          "zip code base",
          uuid,
          "https://zipcodebase.com/documentation/",
          { near: /key|token|=|:/i }
        ],
        ["holidayapi", "Holiday API", "holiday api", uuid, "https://holidayapi.com/docs", { near: /key|token|=|:/i }],
        ["flightapi", "FlightAPI", "flight api", hex(24), "https://docs.flightapi.io/"],
        [
          "flightlabs",
          "FlightLabs",
          "flight labs",
          "ey[\\w-]{10,400}\\.[\\w-]{20,900}\\.[\\w-]{16,720}",
          "https://www.goflightlabs.com/"
        ],
        ["aviationstack", "aviationstack", "aviation stack", hex(32), "https://aviationstack.com/documentation"],
        ["amadeus", "Amadeus", "", base622(16), "https://developers.amadeus.com/", { kind: "api-secret", near: /secret/i }],
        ["amadeus", "Amadeus", "", base622(32), "https://developers.amadeus.com/", { kind: "api-key" }],
        ["skyscanner", "Skyscanner", "sky scanner", lower(32), "https://developers.skyscanner.net/", { unconfirmed: true }],
        ["caflou", "Caflou", "", "eyJ[\\w-]{10,40}\\.[\\w-]{60,140}\\.[\\w-]{30,50}", "https://app.caflou.com/"],
        ["hypertrack", "HyperTrack", "hyper track", base64url(54), "https://hypertrack.com/docs/", { kind: "secret-key" }],
        [
          "besttime",
          "BestTime",
          "best time",
          "pri_[0-9a-f]{32}",
          "https://documentation.besttime.app/",
          { kind: "private-key", distinct: true }
        ],
        ["datagov", "Data.gov", "data gov|data.gov", base622(40), "https://api.data.gov/docs/api-key/"],
        ["census", "US Census", "census", hex(40), "https://www.census.gov/data/developers/guidance/api-user-guide.html"],
        ["spoonacular", "Spoonacular", "", hex(32), "https://spoonacular.com/food-api/docs"],
        [
          "sportradar",
          "Sportradar",
          "sport radar",
          lower(24) + "|" + base622(40),
          "https://developer.sportradar.com/",
          { unconfirmed: true }
        ],
        [
          "sportsmonk",
          "SportMonks",
          "sport monks|sportsmonk",
          base622(60),
          "https://docs.sportmonks.com/",
          { kind: "api-token" }
        ],
        ["allsports", "AllSportsAPI", "all sports api|all sports", hex(64), "https://allsportsapi.com/"],
        [
          "football-data",
          "football-data.org",
          "football data|x-auth-token",
          hex(32),
          "https://www.football-data.org/documentation/quickstart",
          { kind: "api-token" }
        ],
        ["theoddsapi", "The Odds API", "the odds api|odds api", hex(32), "https://the-odds-api.com/liveapi/guides/v4/"],
        [
          "loqate",
          "Loqate",
          "loqate|pca predict|postcode anywhere|addressy",
          "[A-Z]{2}\\d{2}-[A-Z]{2}\\d{2}-[A-Z]{2}\\d{2}-[A-Z]{2}\\d{2}",
          "https://docs.loqate.com/api-reference/getting-started/api-keys",
          { distinct: true }
        ]
      ])
    ];
  }
});

// src/rules/wordpress.ts
var wordpress_exports = {};
__export(wordpress_exports, {
  wordpressRules: () => wordpressRules
});
var isDrawn2, wordpressRules;
var init_wordpress = __esm({
  "src/rules/wordpress.ts"() {
    "use strict";
    isDrawn2 = (value2) => new Set(value2.match(/[0-9A-Za-z]/g)).size >= 14 && (value2.match(/[^0-9A-Za-z]/g)?.length ?? 0) >= 6;
    wordpressRules = [
      {
        id: "wordpress-salt",
        label: "a key or salt that WordPress signs cookies with",
        level: "error",
        fixture: true,
        keywords: ["auth_key", "auth_salt", "logged_in_key", "logged_in_salt", "nonce_key", "nonce_salt"],
        pattern: /^[ \t]{0,20}(?:define[ \t]?\([ \t]{0,4}["'])?(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)(?:["'][ \t]{0,8},[ \t]{0,40}|[ \t]?=[ \t]?)["'](?<secret>[\w !@#$%^&*()[\]{}<>~\x60+=,.;:/?|-]{64})(?=["'])/im,
        reach: [80, 100],
        check: (value2) => isDrawn2(value2) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "generic-token",
        source: "https://developer.wordpress.org/reference/functions/wp_salt/"
      }
    ];
  }
});

// src/rules/generic-kinds.ts
var generic, password3, token;
var init_generic_kinds = __esm({
  "src/rules/generic-kinds.ts"() {
    "use strict";
    generic = {
      level: "error",
      judged: true,
      fixture: true,
      source: "https://cwe.mitre.org/data/definitions/798.html",
      highEntropy: false
    };
    password3 = { ...generic, family: "generic-password", credential: "generic-password" };
    token = { ...generic, family: "generic-token", credential: "generic-token" };
  }
});

// src/rules/generic-addresses.ts
var sign2, host, starts, letters, addressRules;
var init_generic_addresses = __esm({
  "src/rules/generic-addresses.ts"() {
    "use strict";
    init_generic_kinds();
    sign2 = String.raw`[^\s:/?#"'<>{}|\\^\x60,()$]`;
    host = String.raw`@(?:[$#]?\{|%[sv]|\$[A-Za-z_(]|["'] ?[+.&|]{1,2} ?[$A-Za-z_])`;
    starts = ["@${", "@#{", "@{{", "@{ ", "@%s", "@%v", "@$("];
    letters = [..."abcdefghijklmnopqrstuvwxyz_"];
    addressRules = [
      {
        ...password3,
        id: "generic-address-password",
        label: "a password in an address whose host a variable names",
        keywords: [
          ...starts,
          ...letters.flatMap((letter) => [`@$${letter}`, `@{${letter}`]),
          ...['@" +', "@' +", '@"+', "@'+", '@" .', "@' .", '@".', "@'.", '@" &', '@"&', '@" ||', "@' ||"]
        ],
        // A value with a digit: most others are words that stand for one.
        pattern: new RegExp(
          String.raw`${host}(?<=:\/\/[\w.+%~-]{0,60}:(?=[^\s@]{0,60}\d)(?<secret>${sign2}{4,100})${host})`
        ),
        reach: [240, 8]
      },
      {
        ...password3,
        id: "generic-recorded-login",
        label: "a password in a record of what was sent",
        keywords: ['"auth" "', '"auth '],
        // https://redis.io/docs/latest/commands/monitor/, https://redis.io/docs/latest/commands/auth/
        pattern: /"(?<key>AUTH)(?:" "(?=[^\r\n]{4,140}")| (?=[^\r\n"]{4,140}\\r\\n"))(?:[\w.-]{1,40}(?:" "| ))?(?<secret>[^\s"\\]{4,100})(?="|\\r\\n")/i
      },
      {
        ...password3,
        id: "generic-tuple-login",
        label: "a user name and password that a request of Elixir or Clojure signs in with",
        keywords: [':basic, "', ":basic, '", ':basic-auth ["', ':basic-auth "'],
        // https://hexdocs.pm/req/Req.Steps.html#auth/1, https://github.com/dakrone/clj-http#authentication
        pattern: /:(?:basic, (?:"[\w.@+-]{1,60}:|(?:"[\w.@+-]{1,60}"|'[\w.@+-]{1,60}'), ["'])|basic-auth (?:\["[\w.@+-]{1,60}" "|"[\w.@+-]{1,60}:))(?<secret>[^"'\\#\s]{4,100})(?=["'])/
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-keyed-password",
        label: "a password that a script types between two keys",
        keywords: ["{tab}"],
        // https://www.autohotkey.com/docs/v2/lib/Send.htm, https://learn.microsoft.com/dotnet/api/system.windows.forms.sendkeys
        pattern: /\{Tab\}(?=[^\s{}]{0,60}\d)(?<secret>[^\s{}"'%]{6,60})(?=\{(?:Enter|Tab)\})/i
      },
      {
        ...password3,
        id: "generic-asked-password",
        label: "a password that a page compares with what it asks for",
        keywords: ['type="password") ', "type='password') "],
        // https://docs.streamlit.io/develop/api-reference/widgets/st.text_input
        pattern: /type=["']password["']\) ?[!=]= ?["'](?<secret>[^"'\\\r\n]{4,100})(?=["'])/
      },
      {
        ...password3,
        id: "generic-basic-section",
        label: "a user name and password in a file of Hurl",
        keywords: ["[basicauth]\n", "[basicauth]\r\n"],
        // https://hurl.dev/docs/request.html#basic-authentication
        pattern: /\[BasicAuth\]\r?\n[ \t]{0,8}[\w.@+-]{1,60}:[ \t]{0,4}(?<secret>[^\s{}][^\s{}]{3,100})(?=[ \t]{0,4}(?:\r?\n|$))/i
      },
      {
        ...password3,
        id: "generic-machine-login",
        label: "a password that a command writes into a .netrc file",
        keywords: ["machine "],
        // https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
        pattern: /(?<![\w-])machine[ \t]{1,4}[\w.-]{2,100}(?:[ \t]{1,4}|\\n)login[ \t]{1,4}[^\s"'\\]{1,80}(?:[ \t]{1,4}|\\n)password[ \t]{1,4}(?<secret>[^\s"'\\$<>{}][^\s"'\\$<>{}]{3,200})(?=\\n|["'\s]|$)/
      },
      {
        ...password3,
        id: "generic-connect-statement",
        label: "a password in a statement of SQL that connects",
        keywords: [" using '", ' using "'],
        // https://www.ibm.com/docs/en/db2/12.1?topic=statements-connect-type-1
        pattern: / using ["'](?<=\buser[ \t]{1,4}["']?[\w:.@-]{1,60}["']? using ["'])(?<secret>[^"'\s]{4,100})(?=["'])/i
      },
      {
        ...password3,
        id: "generic-added-login",
        label: "a password that a login of SQL Server is made with",
        keywords: ["sp_addlogin", "sp_password"],
        // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlogin-transact-sql
        pattern: /(?:sp_addlogin[ \t]{1,4}(?:@loginame[ \t]?=[ \t]?)?N?'[^'\r\n]{1,80}'|sp_password[ \t]{1,4}(?:@old[ \t]?=[ \t]?)?(?:N?'[^'\r\n]{0,80}'|null))[ \t]{0,4},[ \t]{0,4}(?:@(?:passwd|new)[ \t]?=[ \t]?)?N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
        reach: [8, 320]
      },
      {
        ...password3,
        id: "generic-mapped-drive",
        label: "a password that a script maps a network drive with",
        keywords: [".mapnetworkdrive"],
        // https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/windows-scripting/8kst88h6(v=vs.84)
        pattern: /\.MapNetworkDrive[ \t(]{1,4}[^,\r\n]{1,60},[^,\r\n]{1,160},[^,\r\n]{1,20},[ \t]{0,4}[^,\r\n]{1,80},[ \t]{0,4}["'](?<secret>[^"'\r\n]{3,128})(?=["'])/i,
        reach: [8, 560]
      }
    ];
  }
});

// src/rules/generic-arguments.ts
var gap, text, argument, bytes, secret, keyCalls, passwordCalls, listNames, describe, argumentRules;
var init_generic_arguments = __esm({
  "src/rules/generic-arguments.ts"() {
    "use strict";
    init_generic_kinds();
    gap = String.raw`[ \t]{0,4}`;
    text = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
    argument = String.raw`(?:[bfru@]{0,2}${text}(?:\.\w{1,16}\(\))?|\{[^{}\r\n]{0,120}\}|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,60}\))?)${gap},${gap}`;
    bytes = String.raw`(?:\[\]byte\(${gap}|(?:[\w$]{1,30}\.){0,4}[\w$]{2,30}\(${gap})?`;
    secret = String.raw`${bytes}[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){8,200})(?=["'])`;
    keyCalls = [
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
    passwordCalls = [
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
    listNames = (calls2) => calls2.flatMap(([, names3]) => names3.split(" "));
    describe = (calls2) => ({
      keywords: [...new Set(listNames(calls2))].map((name3) => `${name3}(`),
      pattern: new RegExp(
        `(?:${calls2.map(([before, names3]) => `(?:${names3.replaceAll(".", "\\.").replaceAll(" ", "|")})\\(${gap}${argument.repeat(before)}`).join("|")})${secret}`,
        "i"
      ),
      reach: [40, 560]
    });
    argumentRules = [
      { ...token, id: "generic-key-argument", label: "a key that a call encrypts or signs with", ...describe(keyCalls) },
      {
        ...password3,
        id: "generic-password-argument",
        label: "a password that a call opens a store with, or makes a key of",
        ...describe(passwordCalls)
      },
      {
        ...password3,
        id: "generic-store-password",
        label: "a password that a program opens a store of keys with",
        keywords: ['".tochararray()'],
        // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/security/KeyStore.html
        pattern: /"\.toCharArray\(\)(?<=\b(?:load|store|getKey|init|setKeyEntry|PasswordProtection|PBEKeySpec)\((?:[^()"\r\n]{0,80}(?:\([^()\r\n]{0,80}\))?,[ \t]{0,4}|"[^"\r\n]{1,60}",[ \t]{0,4})?"(?<secret>[^"\r\n]{3,100})"\.toCharArray\(\))/i,
        reach: [260, 8]
      }
    ];
  }
});

// src/rules/generic-bytes.ts
function write(bytes2, { groups }) {
  if (bytes2.some((byte) => byte > 255) || printable.test(String.fromCharCode(...bytes2)) || !isDrawn3(bytes2))
    return void 0;
  return `${groups["key"]} = "${Buffer.from(bytes2).toString("hex")}"
`;
}
function readEscapes(value2, match) {
  const bytes2 = Array.from(
    value2.matchAll(escaped),
    ([whole3, digits4, letter]) => digits4 !== void 0 ? Number.parseInt(digits4, 16) : letter === void 0 ? whole3.charCodeAt(0) : named3[letter] ?? letter.charCodeAt(0)
  );
  return sizes.includes(bytes2.length) ? write(bytes2, match) : void 0;
}
var name, element2, sizes, list, open, assigned2, printable, isDrawn3, readList, escaped, named3, byteRules;
var init_generic_bytes = __esm({
  "src/rules/generic-bytes.ts"() {
    "use strict";
    init_generic_kinds();
    name = String.raw`(?<key>[\w$]{0,40}(?:key|secret|passw|seed)[\w$]{0,16})`;
    element2 = String.raw`(?:\(byte\) ?)?(?:0x[\da-f]{1,2}|\d{1,3})`;
    sizes = [64, 32, 24, 16];
    list = sizes.map((size) => `(?:${element2}\\s{0,4},\\s{0,60}){${size - 1}}${element2}`).join("|");
    open = String.raw`(?:[{[] ?(?=0x)|\{ ?(?=\(byte\))|byte(?:\[\] ?)?\{|bytes\(\[|bytearray\(\[|uint8array(?:\.from)?\(\[|; (?:16|24|32|64)\] = \[|\] = \{\r?\n|(?:key|secret)["']: ?\[)\s{0,40}`;
    assigned2 = String.raw`(?<=(?<![\w$])${name}(?:\[[^\]\r\n]{0,24}\])?(?:["']: ?|(?::[^=\r\n]{0,30})? {0,4}:?= {0,4})[^=;"'\r\n]{0,40}(?:\r?\n)?\s{0,40})`;
    printable = /^[\x20-\x7e]*\0*$/;
    isDrawn3 = (bytes2) => new Set(bytes2).size * 5 >= bytes2.length * 3 && bytes2.filter((byte, at) => Math.abs(byte - (bytes2[at - 1] ?? byte)) < 3).length * 4 < bytes2.length;
    readList = (value2, match) => write((value2.match(/0x[\da-f]{1,2}|\d+/gi) ?? []).map(Number), match);
    escaped = /\\x([\da-f]{2})|\\(.)|[^\\]/gi;
    named3 = { n: 10, r: 13, t: 9, "0": 0 };
    byteRules = [
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
  }
});

// src/rules/generic-choices.ts
function checkEdited(value2, { window, start: start3 }) {
  if (!/[/#~@,]$/.test(value2)) return "unknown";
  const line = window.slice(Math.max(0, window.lastIndexOf("\n", start3)), start3);
  return /(?:^|\s)(?:sed|perl)\s.{0,200}(?<!\w)s[/#~@,]/.test(line) ? "invalid" : "unknown";
}
var kinds, marks, chosen, assigned3, drawn, editor, choiceRules;
var init_generic_choices = __esm({
  "src/rules/generic-choices.ts"() {
    "use strict";
    init_generic_kinds();
    kinds = [
      {
        ...password3,
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
    marks = ["?:", "??", "||", "//", "or", "else", "else {", " :", "_|", "default", "value:"];
    chosen = String.raw`(?:(?:\?:|\?\?|\|\||//|or|else|else \{|\x20:|_\||default|value:) |default\()["'](?<!["'\w]\x20:\x20["'](?<!\?[^\r\n;]{1,120}))`;
    assigned3 = (words4) => String.raw`(?<=(?<![\w$.-])(?<key>[\w$.-]{0,40}(?:${words4})(?:[_-]?(?:value|text|default|prod|dev))?\d{0,2})["'\]]{0,2}(?:[ \t]{0,2}:[ \t]{0,2}[A-Za-z][\w<>?]{0,16})?[ \t]{0,8}(?::?=|[:,])[ \t]{1,4}(?![=~])[^\r\n;]{1,160}["'])`;
    drawn = String.raw`(?=[^"'\\\r\n]{0,80}\d)(?<secret>[^\s"'\\]{6,200})(?=["'])`;
    editor = "(?:(?<![A-Za-z])pw(?![A-Za-z])|pass(?:word|wd|phrase)?|pwd|secret|token|api[_-]?key|requirepass|access[_-]?key)";
    choiceRules = [
      ...kinds.map(({ words: words4, ...rule }) => ({
        ...rule,
        label: `${rule.label} that a program takes where no other is given`,
        keywords: [...marks.flatMap((mark4) => [`${mark4} "`, `${mark4} '`]), 'default("', "default('"],
        pattern: new RegExp(`${chosen}${assigned3(words4)}${drawn}`, "i"),
        reach: [240, 260]
      })),
      {
        ...password3,
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
  }
});

// src/rules/generic-commands.ts
var word, quoteless, flag, commands, commandRules;
var init_generic_commands = __esm({
  "src/rules/generic-commands.ts"() {
    "use strict";
    init_generic_kinds();
    word = String.raw`["']?(?<secret>[^\s"'\x60|;<>&-][^\s"'\x60|;<>&]{2,200})`;
    quoteless = String.raw`["']?[^\s:"'$%/]{1,60}`;
    flag = (command, name3, blanks = "(?:[ \\t]{1,4}|=)") => `${command}\\b[^\\r\\n]{0,160}?(?:[ \\t]${name3}${blanks}["']?|["']${name3}${blanks && `["'],[ \\t]{0,4}["']`})`;
    commands = [
      [["sshpass"], String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`],
      [["psexec"], flag("psexec(?:\\.exe)?", "-p")],
      [["curl"], String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-[a-zA-Z]{0,6}u|--user)[ \t=]{0,4}${quoteless}:["']?`],
      [["mysql"], flag("mysql(?:dump|admin|import)?", "-p", "")],
      [
        ["az sql ", "az mysql ", "az mariadb ", "az postgres ", "az synapse ", "az acr login", "az vm user "],
        flag("az (?:sql|mysql|mariadb|postgres|synapse|acr login|vm user)", "-p")
      ],
      [
        ["nmcli "],
        String.raw`nmcli\b[^\r\n]{0,160}?[ \t](?:password|(?:wifi-sec|802-11-wireless-security)\.psk)[ \t]{1,4}["']?`
      ],
      [["certutil"], flag("certutil(?:\\.exe)?", "-p")],
      [["docker login", "podman login", "az login", "oc login"], flag("(?:docker|podman|az|oc) login", "-p")],
      [
        ["registry login", "crane auth login", "buildah login", "nerdctl login"],
        flag("(?:registry|crane auth|buildah|nerdctl) login", "-p")
      ],
      [["nuget add source", "nuget update source"], flag("nuget (?:add|update) source", "-p")],
      [["cqlsh "], flag("cqlsh", "-p")],
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
      [["redis-cli"], flag("redis-cli", "-a")],
      [["ldapsearch", "ldapmodify", "ldapadd"], flag("ldap(?:search|modify|add)", "-w")],
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
      [["7z a", "7z e", "7z x", "rar a", "rar e", "rar x"], flag("(?:7z|rar|unrar) [aex]", "-h?p", "")],
      [["zip "], flag("(?<![\\w-])(?:un)?zip", "-P")],
      [
        ["sqlcmd", ...["osql", "isql", "tsql", "bcp"].flatMap((name3) => [`${name3} `, `${name3}.exe`])],
        flag("(?<![\\w-])(?:sqlcmd|osql|isql|tsql|bcp)(?:\\.exe)?", "-P", "[ \\t]{0,4}")
      ],
      [["ipmitool"], flag("ipmitool", "-P")],
      [["mosquitto_"], flag("mosquitto_(?:pub|sub|rr)", "-P")],
      [
        ["snmpwalk", "snmpget", "snmpset", "snmpbulk"],
        flag("snmp(?:walk|get|set|bulk\\w{1,6})", "-[AX]", "[ \\t]{1,4}(?!(?:SHA|MD5|AES|DES)-?\\d{0,3}(?:-?C)?[ \\t])")
      ],
      [["mongo"], flag("mongo(?:sh|dump|restore|export|import)?", "-p")],
      [["rdesktop"], flag("rdesktop", "-p")],
      [["freerdp"], String.raw`freerdp\d?\b[^\r\n]{0,160}?[ \t]/p:["']?`],
      [["ssh-keygen"], flag("ssh-keygen", "-[NP]")],
      [["winrs"], flag("winrs(?:\\.exe)?", "[-/]p(?:assword)?", ":")],
      [["rs.exe"], flag("(?<![\\w-])rs\\.exe", "-p")],
      [["dtexec"], flag("dtexec(?:\\.exe)?", "[-/]de(?:crypt)?")],
      [
        ["$project::", "$package::"],
        String.raw`\$(?:project|package)::\w{0,40}(?:password|pwd|secret|token|key)\w{0,12}(?:\(\w{1,16}\))?\\?"?;["']?`
      ],
      [[".deploy.cmd"], flag("\\.deploy\\.cmd", "[-/]p", ":")],
      [["schtasks"], flag("schtasks(?:\\.exe)?", "/rp")],
      [
        ["smbclient", "rpcclient", "smbget", "net ads ", "net rpc "],
        String.raw`(?:smbclient|rpcclient|smbget|net (?:ads|rpc))\b[^\r\n]{0,160}?[ \t](?:-U|--user)[ \t=]{0,4}["']?[^\s"'%]{1,80}%`
      ],
      // https://docs.oracle.com/en/database/oracle/oracle-database/23/dbseg/configuring-authentication.html
      [
        ["-createcredential ", "-modifycredential "],
        String.raw`-(?:create|modify)Credential[ \t]{1,4}\S{1,80}[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`
      ],
      [["kadmin"], flag("kadmin", "-w")],
      // https://www.pulumi.com/docs/iac/cli/commands/pulumi_config_set/
      [
        ["pulumi config set"],
        String.raw`pulumi config set[ \t](?=[^\r\n]{0,300}--secret)(?:--?\w{1,12}[ \t]{1,4}){0,4}[\w:.-]{1,80}[ \t]{1,4}["']?`
      ],
      // http://www.proftpd.org/docs/contrib/mod_sql.html
      [["sqlconnectinfo "], String.raw`SQLConnectInfo[ \t]{1,4}\S{1,80}[ \t]{1,4}[^\s"']{1,60}[ \t]{1,4}["']?`],
      [["openssl enc", "openssl aes", "openssl des"], flag("openssl (?:enc|aes|des)[\\w-]{0,20}", "-k")],
      [["rabbitmqctl"], String.raw`rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`],
      [["lftp"], String.raw`lftp\b[^\r\n]{0,120}?[ \t]-u[ \t]{0,4}["']?[^\s,"']{1,60},`],
      [["twine upload"], flag("twine upload", "-p")],
      [["signtool"], flag("signtool(?:\\.exe)? sign", "/p")],
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
    commandRules = [
      {
        ...password3,
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
        ...password3,
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
        ...password3,
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
        ...password3,
        id: "generic-secure-string",
        label: "a password that PowerShell makes a secure string of",
        keywords: ["convertto-securestring"],
        // Piped into it, or in the variable that it is given.
        pattern: /(?:\$(?<key>\w{1,40})[ \t]{0,4}=[ \t]{0,4})?["'](?<secret>[^"'$\r\n]{3,200})["'](?:[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|[ \t]{0,4}\r?\n[\s\S]{0,300}?(?:\$(?<piped>\w{1,40})[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|ConvertTo-SecureString[ \t]{1,4}(?:-(?:AsPlainText|Force)[ \t]{1,4}){0,2}(?:-String[ \t]{1,4})?\$(?<given>\w{1,40})))/i,
        reach: [560, 120],
        check: (_value, { groups: { key: key4, piped: piped2, given: given3 } }) => {
          const used2 = piped2 ?? given3;
          return used2 === void 0 || used2.toLowerCase() === key4?.toLowerCase() ? "unknown" : "invalid";
        }
      },
      {
        ...password3,
        id: "generic-expected-password",
        label: "a password that a script types where it is asked for one",
        keywords: ['send "', 'send -- "', ".sendline("],
        // https://core.tcl-lang.org/expect/, https://pexpect.readthedocs.io/
        pattern: /(?:send (?:-- )?"(?<=assword[^\r\n"]{0,20}"?\}?[^\r\n"]{0,8}[;{\r\n][\s{]{0,20}(?:exp_)?send (?:-- )?")|\.sendline\(["'](?<=assword[^\r\n"']{0,20}["'][^\r\n"']{0,24}\)(?:;[ \t]{0,4}|\r?\n[ \t]{0,24})[\w.]{1,24}\.sendline\(["']))(?<secret>[^"'$\\\r\n]{3,100})(?=\\[rn]|["']\))/i
      },
      {
        ...password3,
        id: "generic-tunnel-login",
        label: "a password among the lines of an OpenVPN configuration",
        keywords: ["<auth-user-pass>"],
        // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
        pattern: /<(?<key>auth-user-pass)>[ \t]{0,4}\r?\n[^\r\n<]{1,80}\r?\n(?<secret>[^\r\n<]{3,200})(?=\r?\n)/
      },
      {
        ...password3,
        id: "generic-pgpass",
        label: "a database password in a .pgpass file",
        keywords: [":5432:", ":5433:", ":6432:", ":6543:", ":*:"],
        // https://www.postgresql.org/docs/current/libpq-pgpass.html
        pattern: /^(?:[^\s:#/]{1,100}:\d{4,5}|\*:(?:\d{4,5}|\*)):[^\s:/]{1,60}:[^\s:/@]{1,60}:(?<secret>[^\s:/]{3,200})\s{0,2}$/m
      },
      {
        ...password3,
        id: "generic-access-list-password",
        label: "a password in a list of users of Redis",
        keywords: [" ~*", " +@"],
        // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
        pattern: /(?:^|[ \t])user[ \t]{1,4}[\w.-]{1,60}[ \t][^\r\n>]{0,40}>(?<secret>[^\s#<>]{3,200})(?=[ \t])/im
      },
      {
        ...password3,
        id: "generic-tunnel-password",
        label: "a password of a tunnel's user",
        keywords: [": eap ", ": xauth ", ": ntlm "],
        // https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html
        pattern: /(?<![^\s]):[ \t]{1,4}(?:EAP|XAUTH|NTLM)[ \t]{1,4}"(?<secret>[^"\r\n]{3,200})(?=")/
      }
    ];
  }
});

// src/rules/generic-declared.ts
var named4, short, lineEnds, arm, proveDrawn2, proveCase, declaredRules;
var init_generic_declared = __esm({
  "src/rules/generic-declared.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    named4 = String.raw`(?<key>[\w$.-]{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|access_?key)[\w.-]{0,24})(?<!(?:policy|hint|label|length|format|title|pattern|required))`;
    short = "[A-Za-z#@$&]{0,24}(?:pass|pwd|pswd|psw|secret|token|apikey)\\w{0,20}";
    lineEnds = (words4) => words4.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
    arm = String.raw`[^\s{}=>][^\r\n{}=>]{0,60}=?>[^\r\n]{1,160}\r?\n\s{0,60}`;
    proveDrawn2 = (value2) => value2.length >= 12 && hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid";
    proveCase = (value2, match) => /pass|pwd/i.test(match.groups["key"] ?? "") ? "unknown" : proveDrawn2(value2);
    declaredRules = [
      {
        ...password3,
        id: "generic-declared-default",
        label: "a password, token or key as a parameter's default",
        keywords: ["default: '", 'default: "', "default: "],
        // Azure Pipelines: https://learn.microsoft.com/azure/devops/pipelines/process/runtime-parameters; inputs of actions and commands.
        pattern: new RegExp(
          String.raw`default:[ \t]{1,4}(?<=(?:name:[ \t]{1,4}["']?${named4}["']?|["']?(?<own>[\w-]{0,40}(?:password|passwd|secret|token|api_?key))["']?:)[ \t]{0,4}\r?\n(?:[ \t]{1,40}(?:type|displayName|description|required|title|format):[^\r\n]{0,160}\r?\n){0,4}[ \t]{1,40}default:[ \t]{1,4})["']?(?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["']?[ \t]{0,8}(?:#|\r?\n|$))`,
          "i"
        ),
        reach: [420, 420]
      },
      {
        ...password3,
        id: "generic-line-of-text",
        label: "a password, token or key in a text over lines that a program holds",
        keywords: ['= """', "= '''", '("""', "('''", "<<-", "<<~", "<<e", "<<y", "<<s"],
        // Settings and YAML in Python, Bicep, Kotlin, Terraform, Ruby, PHP: what stands there is read, and not run.
        pattern: new RegExp(
          String.raw`(?:[=(] ?|<<[-~]?["']?)(?<mark>"""|'''|(?<=<<[-~]?["']?)[A-Z]\w{1,11})["']?\r?\n(?:(?![^\r\n]{0,200}\k<mark>)[^\r\n]{0,200}\r?\n){0,15}?[ \t]{0,40}(?:- )?${named4}[ \t]{0,4}[:=][ \t]{0,4}(?=[^\s]{0,60}\d)(?<secret>[^\s"'{}$<>\x60(),;|&*!%@\[-][^\s"'{}$<>\x60()]{5,100})(?=[ \t]{0,4}\r?\n)`,
          "i"
        ),
        reach: [16, 1200]
      },
      {
        ...password3,
        id: "generic-tagged-default",
        label: "a password, token or key as the default in a field's tag",
        keywords: ['default:"'],
        // https://pkg.go.dev/github.com/caarlos0/env/v11, https://pkg.go.dev/github.com/kelseyhightower/envconfig
        pattern: /default:"(?<=(?<![\w.])(?<key>\w{0,40}(?:pass(?:word|wd|phrase)?|pwd|secret|token|key)\w{0,16})[ \t]{1,40}\*?[\w.]{2,24}[ \t]{1,24}`[^`\r\n]{0,200}default:")(?=[^"\r\n]{0,80}\d)(?<secret>[^\s"`]{5,200})(?=")/i,
        reach: [320, 240]
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-other-compared",
        label: "a password that a program compares with, beside the name of who signs in",
        keywords: ["== '", '== "'].flatMap(
          (mark4) => ["p", "pw", "pass"].flatMap((name3) => [`${name3} ${mark4}`, `${name3} =${mark4}`])
        ),
        pattern: /(?:p|pw|pass) ={2,3} ["'](?<=(?:user(?:name)?|login|name|usr|u) (?:===?|eq) ["'][^"'\r\n]{2,40}["'] (?:&&?|and) \$?(?:p|pw|pass) ={2,3} ["'])(?<secret>[^"'\\\r\n]{4,200})(?=["'])/i
      }
    ];
  }
});

// src/rules/generic-fields.ts
var named5, blank, field, proveNamed2, proveGossip, plainPart, proveLine, fieldRules;
var init_generic_fields = __esm({
  "src/rules/generic-fields.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    named5 = String.raw`(?<key>[\w$.:-]{0,40}(?:pass|pwd|secret|token|api_?key|access_?key)[\w.-]{0,40})(?<!(?:policy|hint|label|length|format|title|pattern))`;
    blank = String.raw`\s{0,40}`;
    field = String.raw`["']?\w{1,24}["']?[ \t]{0,2}[:=][ \t]{0,2}(?:"[^"\r\n]{0,80}"|'[^'\r\n]{0,80}'|[\w.-]{1,24})(?:,\s{0,40}|\s{1,40})`;
    proveNamed2 = (value2) => /^[@[{$%<]|^\*+$/.test(value2) ? "invalid" : "unknown";
    proveGossip = (value2) => hasRandomLook(value2) && !hasNameLook(value2) ? "unknown" : "invalid";
    plainPart = /^[A-Za-z]*\d{0,2}$/;
    proveLine = (value2) => /[a-z]/.test(value2) && /[A-Z]/.test(value2) && /\d/.test(value2) && !/[;,&][\w.-]{0,40}[=:]|:\/\/|@[\w-]+\.\w/.test(value2) && !value2.split(/[;,&]/).every((part) => plainPart.test(part)) ? "unknown" : "invalid";
    fieldRules = [
      {
        ...password3,
        id: "generic-whole-line",
        label: "a password that ends where its line does",
        keywords: ["password", "passwd", "pass", "pwd", "secret"].flatMap((word4) => [`${word4}=`, `${word4}: `]),
        // Where neither quotes nor a program end it, signs that part words elsewhere are its own: `SMTP_PASS=Zx;4\u2026`, in settings and in YAML.
        pattern: /(?:password|passwd|pass|pwd|secret)(?:=|: )(?<=^[ \t]{0,40}(?:export |- )?(?<key>[\w.-]{3,60})(?:=|: ))(?<secret>(?=[^\s;,&]{1,60}[;,&])[A-Za-z\d!%*+=?^~_-][^\s"'\x60\\$(){}[\]<>|]{6,200}[^\s"'\x60\\$(){}[\]<>|;,&])(?=[ \t]{0,8}\r?$)/im,
        check: proveLine
      },
      {
        ...password3,
        id: "generic-record-value",
        label: "a password, token or key in a record, some fields behind its name",
        keywords: ['value": "', 'value":"', "value': '", 'value = "', "value: "],
        // Power Automate's variables, settings of App Service, variables of Postman and of Azure Pipelines.
        pattern: new RegExp(
          String.raw`(?<=(?<![\w-])(?:name|key)["']?[ \t]{0,2}[:=][ \t]{0,2}["']?${named5}["']?,?${blank}(?:${field}){1,3}["']?(?:default)?)value["']?[ \t]{0,2}[:=][ \t]{0,2}["']?(?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["']|[ \t]{0,8}(?:[,}#]|\r?\n|$))`,
          "i"
        ),
        check: proveNamed2,
        reach: [420, 420]
      },
      {
        ...password3,
        id: "generic-wrapped-value",
        label: "a password, token or key in an object of its own",
        keywords: ['{ "value": "', '{"value": "', '{"value":"', "{ value: '", 'string", "value": "'],
        // Variables of Azure DevOps's releases, parameters of ARM and Bicep, on one line.
        pattern: new RegExp(
          String.raw`(?:\{ ?|string", )["']?value["']?: ?(?<=(?<![\w.-])${named5}["']?[ \t]{0,2}:[ \t]{0,2}\{ ?(?:"type": "(?:secure)?string", )?["']?value["']?: ?)["'](?<secret>[^\s"'\\{}<>$,#&*!|>%@\[-][^\s"'\\{}<>$]{5,400})(?=["'])`,
          "i"
        ),
        check: proveNamed2
      },
      {
        ...password3,
        id: "generic-setting-value",
        label: "a password, token or key in a setting of .NET's designer",
        keywords: ['(default)">'],
        // https://learn.microsoft.com/visualstudio/ide/managing-application-settings-dotnet
        pattern: new RegExp(
          String.raw`\(default\)">(?<=<setting name="${named5}"[^<>\r\n]{0,120}>\s{1,40}<value profile="\(default\)">)(?<secret>[^\s<>]{4,400})(?=</value>)`,
          "i"
        ),
        reach: [320, 420]
      },
      {
        ...password3,
        id: "generic-setting-default",
        label: "a password, token or key as the default of a setting of .NET's designer",
        keywords: ['defaultsettingvalueattribute("', 'defaultsettingvalue("', '[defaultvalue("'],
        pattern: new RegExp(
          String.raw`Default(?:Setting)?Value(?:Attribute)?\(@?"(?<secret>[^"\r\n]{4,400})"\)\](?=\s{1,60}(?:\[[^\r\n\]]{1,120}\]\s{1,60}){0,3}(?:public|internal) (?:static )?[\w.]{1,20} ${named5}[ \t\r\n{])`,
          "i"
        ),
        reach: [8, 900]
      },
      {
        ...password3,
        id: "generic-integration-parameter",
        label: "a password, token or key in a package of SQL Server Integration Services",
        keywords: ['ssis:name="value">', "<configuredvalue>"],
        // https://learn.microsoft.com/sql/integration-services/packages/legacy-package-deployment-ssis
        pattern: new RegExp(
          String.raw`(?:SSIS:Name="Value">(?<=<SSIS:Parameter SSIS:Name="${named5}">[\s\S]{0,900}?SSIS:Name="Value">)|<ConfiguredValue>(?<=Path="[^"<>\r\n]{0,200}(?:\[|\.)(?<path>[\w ]{0,40}(?:password|secret|token|apikey))\]?(?:\.Properties\[Value\])?"[^<>]{0,160}>\s{0,40}<ConfiguredValue>))(?<secret>[^\s<>]{4,400})(?=</)`,
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
        ...password3,
        id: "generic-marked-password",
        label: "a password in marked-up text",
        keywords: ["password", "passwort", "kennwort", "passphrase"].flatMap(
          (word4) => [":</", ": <", ":&nbsp;", "</b>:", "</strong>:", "</label>:"].map((end4) => word4 + end4)
        ),
        pattern: /(?<key>password|passwort|kennwort|passphrase):?(?:<\/(?:b|strong|label|span|em)>:?)?(?:[ \t]|&nbsp;){0,4}(?:<(?:b|strong|code|span|em|tt|kbd)(?: [^<>\r\n]{0,60})?>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$&]{5,100})(?=[ \t]{0,2}<)/i
      },
      {
        ...password3,
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
  }
});

// src/rules/generic-files.ts
function listLogins(_match, rest) {
  const spans = [];
  for (const found of rest.matchAll(
    /\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{1,200})(?=[ \t]{0,8}\r?(?:\n|$))|\n(?!\s{0,20}\n)/g
  )) {
    const secret4 = found.groups?.["secret"];
    if (secret4 === void 0) break;
    const end4 = found.index + found[0].length;
    if (secret4.length >= 4) spans.push([end4 - secret4.length, end4]);
  }
  return spans;
}
var fileRules;
var init_generic_files = __esm({
  "src/rules/generic-files.ts"() {
    "use strict";
    init_generic_kinds();
    fileRules = [
      {
        ...password3,
        id: "generic-go-dsn-password",
        label: "a database password in a data source name of Go",
        keywords: ["@tcp(", "@unix("],
        // https://github.com/go-sql-driver/mysql#dsn-data-source-name
        pattern: /[\w.-]{1,60}:(?<secret>[^\s"'@/\x60]{3,200})(?=@(?:tcp|unix)\()/i,
        reach: [272, 8]
      },
      {
        ...password3,
        id: "generic-oracle-thin-password",
        label: "a database password in a JDBC URL of Oracle",
        keywords: ["oracle:thin:", "oracle:oci:", "oracle:oci8:"],
        // https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
        pattern: /oracle:(?:thin|oci8?):["']?[^\s/@"']{1,60}\/["']?(?<secret>[^\s@"'/]{3,200})(?=["']?@)/i
      },
      {
        ...password3,
        id: "generic-chpasswd-list",
        label: "a password in a list of cloud-init",
        keywords: ["chpasswd:"],
        // https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords
        pattern: /chpasswd:\s{1,40}(?:expire:[^\n]{0,20}\n\s{1,40})?(?:list|users):[^\n]{0,8}\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{4,200})/,
        further: listLogins
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-realm-credentials",
        label: "a password that a build tool signs in with",
        keywords: ["credentials("],
        // Realm, host, user and password: https://www.scala-sbt.org/1.x/docs/Publishing.html
        pattern: /Credentials\(\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"[^"\r\n]{1,120}",\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"(?<secret>[^"\r\n]{3,200})(?=")/
      },
      {
        ...password3,
        id: "generic-parameter-default",
        label: "a password or key as a template parameter's default",
        keywords: ['"defaultvalue"'],
        // https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters
        pattern: /"defaultValue"\s{0,4}:\s{0,4}"(?=[^"\r\n]{3})(?<="(?<key>\w{0,40}(?:pass|pwd|secret|token|key|credential)\w{0,40})"\s{0,4}:\s{0,4}\{[^{}]{0,300}"defaultValue"\s{0,4}:\s{0,4}")(?<secret>[^"\r\n]{3,400})(?=")/i,
        reach: [420, 8]
      },
      {
        ...password3,
        id: "generic-output-value",
        label: "a password or key among the outputs of a Terraform state",
        keywords: ['"sensitive"'],
        // https://developer.hashicorp.com/terraform/internals/json-format
        pattern: /"(?<key>[\w-]{0,40}(?:pass|pwd|secret|token|key|credential)[\w-]{0,40})"\s{0,4}:\s{0,4}\{\s{0,24}(?:"sensitive":\s{0,4}true,\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?)?"value":\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=",?\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?(?:"sensitive":\s{0,4}true|\}))/i,
        reach: [600, 600]
      },
      {
        ...password3,
        id: "generic-stack-parameter",
        label: "a password or key as the default of a stack's parameter",
        keywords: ["default: "],
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
        pattern: /Default: (?<=(?<key>\w{0,40}(?:pass|pwd|secret|token|key)\w{0,40}):[ \t]{0,4}\r?\n(?:[ \t]{2,20}(?:Type|Description|NoEcho|(?:Min|Max)Length|AllowedPattern|ConstraintDescription):[^\r\n]{0,200}\r?\n){1,7}[ \t]{2,20}Default: )["']?(?<secret>[^\s"'#{}]{4,200})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
        reach: [900, 240]
      },
      {
        ...password3,
        id: "generic-secure-value",
        label: "a secret in a linked service of Data Factory or Synapse",
        keywords: ['"securestring"'],
        // https://learn.microsoft.com/azure/data-factory/connector-azure-sql-database
        pattern: /"(?<key>[\w-]{2,60})"\s{0,4}:\s{0,4}\{\s{0,40}"type"\s{0,4}:\s{0,4}"SecureString"\s{0,4},\s{0,40}"value"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=")/i,
        reach: [160, 480]
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-plain-authorization",
        label: "a user name and password in an Authorization header that a client encodes",
        keywords: ["authorization: basic"],
        // https://github.com/Huachao/vscode-restclient#basic-auth Behind what stands encoded no line ends.
        pattern: /Authorization: (?<key>Basic)[ \t]{1,4}[^\s:"'$%{<]{1,60}:(?<secret>[^\s"'${}<>]{3,200})(?=[ \t]{0,4}[\r\n])/i
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-robot-input",
        label: "a password that Robot Framework types",
        keywords: ["input password  ", "input password	"],
        // https://robotframework.org/SeleniumLibrary/SeleniumLibrary.html#Input%20Password
        pattern: /Input Password(?:[ \t]{2,12}|\t)\S(?:[^\r\n]{0,80}?\S)?(?:[ \t]{2,12}|\t)(?<secret>[^\s"'$%{}@&][^\s"'{}]{3,200})(?=[ \t]{0,8}(?:\r?\n|$))/i
      }
    ];
  }
});

// src/rules/generic-made.ts
function proveMade(value2, { window, end: end4 }) {
  if (example.test(value2)) return "invalid";
  const start3 = end4 - value2.length;
  const [before, after] = [window[start3 - 1] ?? "", window[end4] ?? ""];
  if (shown.test(window.slice(Math.max(0, start3 - 100), start3))) return "invalid";
  const rest = window.slice(end4, end4 + 8);
  const isWhole = /["']/.test(before) ? before === after && !/^["'][ \t]{0,4}(?::|=>)/.test(rest) : before === ">" && rest.startsWith("</");
  const isGiven = /^(?:[\s,;)\x60"']|$)/.test(rest) && value2.endsWith("!") && given.test(window.slice(Math.max(0, start3 - 64), start3));
  return isWhole || isGiven ? "unknown" : "invalid";
}
var signs, digits2, ends, bareEnds, example, given, shown, words, calls, bare, argument2, chosen2, notation, other, proveChosen, madeRules;
var init_generic_made = __esm({
  "src/rules/generic-made.ts"() {
    "use strict";
    init_generic_kinds();
    signs = ["!", "@", "#", "$", "!!"];
    digits2 = [..."0123456789"];
    ends = ['"', "'", "<"];
    bareEnds = [" ", "\n", "\r\n", ",", ";", ")", "`"];
    example = /pass|pwd|secret|test|demo|example|sample|change|dummy|hello|your/i;
    given = /(?:^|[\s"'])(?:[-/]{1,2}[A-Za-z][\w-]{0,16}[ :=]|[\w.@\\-]{2,40} [/:] |[\w.@\\-]{2,40}:)["']?$/;
    shown = /(?:(?<![A-Za-z])(?:alt|event|message|msg|text|label|slogan|tweet|greeting|theme|id|href)|title|heading|headline|subject|caption|campaign|promo|coupon|hashtags?|event_?name|tooltip)["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}\[?["']$|<(?:h[1-6]|title|label|option|button|caption|figcaption|a|string)(?:[ \t][^<>]{0,80})?>$|(?<![\w.])(?:console\.log|print(?:ln)?|puts|say|alert|t|tr|_|gettext|toast)\(["']$/i;
    words = [
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
    calls = ["(", "::new(", "]::new(", ".new(", ".create(", ".of(", ".basic(", ".from(", "async("];
    bare = ["auth", "login", "bind", "connect"].flatMap((word4) => [`.${word4} '`, `.${word4} "`]);
    argument2 = String.raw`(?:(?:\([\w *]{1,20}\))?[bfru@L]{0,2}(?:"(?:[^"\\\r\n]|\\.){0,120}"|'(?:[^'\\\r\n]|\\.){0,120}')(?:\.\w{1,16}\(\))?|[\w$.:>&*-]{1,60}(?:\([^()\r\n]{0,40}\))?)`;
    chosen2 = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@~]*[A-Z!#$%*+?^&@~])[\w!#$%*+=?^&@~.:-]{8,64}$/;
    notation = /^(?:ctrl|control|cmd|alt|shift|meta|option)\+|[yY]{4}|HH:?mm|^(?:sha|hmac|md|aes|rsa|s3v|wpa|utf|iso|[hrep]s\d)[-_\d]?\d\w{0,14}(?:[-+][A-Za-z\d]{1,10})?$|^0x[\da-f]+$|^Qm[\dA-Za-z]{44}$|^X(?:ms|mx|ss)\d/i;
    other = /^[A-Za-z_]{1,24}\d{1,2}$|^[A-Za-z][a-z]*\d{0,2}(?:[A-Z][a-z]+\d{0,2})*$|^(?:[A-Za-z]+[-_.:]){1,6}[A-Za-z]*\d{0,4}$|^[\da-fA-F-]{16,}$|:\/\/|^[./~#@$%:-]|^v?\d[\d.,:T-]{3,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}|^[A-Z\d_:.-]+$|%[sdv]|::|:\d{2,5}$|^[\w-]+=|[A-Za-z]=/;
    proveChosen = (value2) => chosen2.test(value2) && !other.test(value2) && !notation.test(value2) ? "unknown" : "invalid";
    madeRules = [
      {
        ...password3,
        id: "generic-seen-password",
        label: "a password as people make them: a word, a number and a sign",
        keywords: [
          ...signs.flatMap((sign3) => digits2.flatMap((digit) => ends.map((end4) => digit + sign3 + end4))),
          ...digits2.flatMap((digit) => bareEnds.map((end4) => `${digit}!${end4}`))
        ],
        pattern: /\d(?:[@#$]|!!?)(?<=(?<![\w$.-])(?<secret>[A-Z][a-z]{3,14}(?:[A-Z][a-z]{2,14}){0,2}[-_@.#]?(?:20[012]\d|\d{2,4})(?:[@#$]|!!?)))/,
        reach: [112, 12],
        check: proveMade
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-listed-flag",
        label: "a password in a command's list of arguments",
        keywords: ["-p", "-w", "/p"].flatMap((flag2) => [`"${flag2}", "`, `'${flag2}', '`, `"${flag2}","`, `'${flag2}','`]),
        // `exec.Command("sshpass", "-p", "\u2026")`; the same flags have a port, a path or a project elsewhere.
        pattern: /["'](?:-[pPwW]|\/[pP])["'],[ \t]?["'](?<secret>[^\s"'\\<>{}]{8,64})(?=["'])/,
        check: proveChosen
      },
      {
        ...password3,
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
        ...password3,
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
        ].flatMap((end4) => [`${end4}", "`, `${end4}', '`, `${end4}","`, `${end4}','`]),
        pattern: /["'],[ \t]?[bru]?["'](?<=["'][\w.+-]{1,60}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,4}["'],[ \t]?[bru]?["'])(?<secret>[^\s"'\\<>{}]{8,64})["'](?=[ \t]{0,4}[,)])/,
        check: proveChosen,
        reach: [240, 80]
      }
    ];
  }
});

// src/rules/generic-marks.ts
function proveMarked(value2) {
  const body4 = /[0-9A-Za-z]+$/.exec(value2)[0];
  const mark4 = value2.slice(0, -body4.length);
  const isDrawn5 = /\d.*\d/.test(body4) && hasRandomLook(body4) && !hasNameLook(body4);
  const isMixed = /[a-z]/.test(body4) && /[A-Z]/.test(body4);
  return isDrawn5 && !openMark.test(mark4) && (isMixed || ownMark.test(mark4)) ? "unknown" : "invalid";
}
var own, shared2, ownMark, openMark, markRules;
var init_generic_marks = __esm({
  "src/rules/generic-marks.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    own = ["pat", "sk", "rk", "secret", "apikey", "api_key", "api-key", "oat"];
    shared2 = ["token", "live", "prod", "svc", "key"];
    ownMark = new RegExp(`[_-](?:${own.join("|")})[_-]`);
    openMark = /^(?:idx|uq|uix|fk)_|(?:^|[_-])(?:pk|pub|public|publishable|test|site|csrf|xsrf|css|img|hash|sha\d*|md5|etag|cache)[_-]/i;
    markRules = [
      {
        ...token,
        id: "generic-marked-token",
        label: "a token whose prefix says what it is",
        keywords: [...[...own, ...shared2].map((mark4) => `_${mark4}_`), ...own.map((mark4) => `-${mark4}-`)],
        pattern: new RegExp(
          String.raw`(?<![\w./%-])(?<secret>[a-z][a-z\d]{1,15}(?:[_-][a-z\d]{1,8})?(?:[_-](?:${own.join("|")})[_-]|_(?:${shared2.join("|")})_)(?:(?:live|prod|v\d)[_-])?[0-9A-Za-z]{20,100})(?![\w./-])`
        ),
        check: proveMarked
      }
    ];
  }
});

// src/rules/generic-neighbours.ts
var named6, lineEnds2, lastOfText, neighbourRules;
var init_generic_neighbours = __esm({
  "src/rules/generic-neighbours.ts"() {
    "use strict";
    init_generic_kinds();
    named6 = (group) => String.raw`(?<${group}>[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w.-]{0,40})`;
    lineEnds2 = (words4) => words4.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
    lastOfText = `"""|'''`;
    neighbourRules = [
      {
        ...token,
        id: "generic-host-token",
        label: "a token that Composer signs in to a host with",
        keywords: ['"bearer"', '"github-oauth"', '"gitlab-oauth"', '"gitlab-token"'],
        // https://getcomposer.org/doc/articles/authentication-for-private-packages.md
        pattern: /"(?<key>bearer|git(?:hub|lab)-(?:oauth|token))"\s{0,4}:\s{0,4}\{\s{0,24}"[\w.:-]{3,120}"\s{0,4}:\s{0,4}"(?<secret>[^"\s]{8,400})(?=")/
      },
      {
        ...password3,
        id: "generic-value-before-name",
        label: "a password, token or key that stands before its name",
        keywords: ['value": "', 'value":"', 'value="', "value='"],
        pattern: new RegExp(
          String.raw`value["']?[:=] ?(?<mark>["'])(?<secret>[^"'\r\n{}<>$]{4,400})\k<mark>,?\s{1,60}(?:["']?(?:key|name)["']?(?:: ?|=))\k<mark>${named6("key")}\k<mark>`,
          "i"
        )
      },
      {
        ...password3,
        id: "generic-test-plan-value",
        label: "a password, token or key in a test plan of JMeter",
        keywords: ['.value">'],
        // https://jmeter.apache.org/usermanual/component_reference.html
        pattern: new RegExp(
          String.raw`\.value">(?<=(?:\.name">${named6("key")}</stringProp>|<elementProp name="${named6("argument")}"[^<>]{0,120}>(?:\s{0,60}<boolProp [^<>]{1,80}>\w{4,5}</boolProp>){0,2})\s{0,60}<stringProp name="\w{1,20}\.value">)(?<secret>[^\s<>$]{4,400})(?=</)`,
          "i"
        )
      },
      {
        ...password3,
        id: "generic-text-below",
        label: "a password, token or key in a text that begins on the next line",
        keywords: ["= <<", ...lineEnds2(['= """', "= '''"])],
        // HCL, Ruby, PHP, shells; TOML, Java, Kotlin, Python.
        pattern: new RegExp(
          String.raw`= (?:<<[<~-]?["']?\w{2,12}["']?|${lastOfText})\r?\n(?<=${named6("key")} = \S{3,20}\n)[ \t]{0,40}(?<secret>[^\s"'#{}$<>][^\s"'{}$<>]{5,400})(?=${lastOfText}|[ \t]{0,8}\r?\n[ \t]{0,40}(?:\w{2,12}\b[;,)]{0,2}[ \t]{0,4}(?:\r?\n|$)|${lastOfText}))`,
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
        ...password3,
        id: "generic-item-below",
        label: "a password, token or key below its name in YAML",
        keywords: lineEnds2(["password:", "passwd:", "secret:", "token:", "api_key:", "apikey:", "api-key:"]),
        pattern: /(?:password|passwd|secret|token|api[_-]?key):\r?\n(?<=(?<key>[\w.-]{2,60}):\r?\n)[ \t]{1,40}["']?(?<secret>(?=\S{0,60}\d)[^\s"'#:{}[\]$&*!|>%@<-][^\s"':{}$<>]{5,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i
      }
    ];
  }
});

// src/rules/generic-names.ts
var valueStart, valueLink, valueName, nameWord, lookup, instead, encoding, nameOf, aside;
var init_generic_names = __esm({
  "src/rules/generic-names.ts"() {
    "use strict";
    valueStart = `["']?(?:default_?|secure|android:|iv?_)?value`;
    valueLink = String.raw`["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
    valueName = `["']?(?:default_?|secure|android:|iv?_)?(?:value|val|content|data)${valueLink}`;
    nameWord = "(?!(?:[a-z_.-]{0,40}\\d){3})[\\w.-]{0,40}(?:pass|pwd|_pw|secret|token|key|cred|auth)[\\w.-]{0,20}";
    lookup = String.raw`(?:\b(?:get(?!pass)\w{0,24}|fetch|pop|setdefault|\w{0,12}env|var|flag|opt\w{0,12}|conf(?:ig)?|settings?|param(?:eter)?|property|default)|[\w)]\.string)`;
    instead = String.raw`\){1,2}[ \t]{0,4}(?:\?\?|\|\||\?:|//|or[ \t]|\{|\.(?:unwrap_)?or)`;
    encoding = "utf|ascii|latin|iso|base64|hex|binary|ucs|us-";
    nameOf = String.raw`(?<=${lookup}\(["'])${nameWord}["'](?:,[ \t]{0,4}(?:default[ \t]?=[ \t]?)?["'](?!${encoding})|${instead})|${nameWord}</(?:key|name)>|\$\{[a-z]{2,6}:[\w./-]{2,60},[ \t]?["']|\$\{${nameWord}(?::?[-=]|:(?=[^\s{}$]{3,200}\}))|[\w.-]{1,60}["'],[ \t]{0,8}["']?value["']?[ \t]{0,4}[:=]|(?<=(?<![\w-])key=["'])(?!(?:[^\d"'<>\r\n]{0,100}\d){4})[^"'<>\r\n]{1,100}["'][ \t]{1,8}value=|(?<=\b(?:env|getenv|option_env!|environ\.get|fetch|getProperty|GetEnvironmentVariable|getOrElse)\(["'])[\w.]{2,60}["'](?:,|${instead})|(?<=(?<![\w-])key=["'])${nameWord}["'](?:[ \t][^<>\r\n]{0,60})?>(?=[^\s<>])|(?<=["'][\w.:-]{1,80}:)(?!(?:[^"'\d\r\n]{0,60}\d){3})[\w.:-]{1,80}["'](?:\][ \t]{0,4}=|[ \t]{0,4}(?:[:=]|,[ \t]?["']|value=))|(?:process|import\.meta)\.env\b|\.\*\)?\$?[/|#,@~]`;
    aside = String.raw`(?:[ \t]\([^()"'\r\n]{2,40}\)(?=[ \t]?[:=]))?`;
  }
});

// src/rules/generic-patterns.ts
function createPattern(words4, wholeName = name2, first = "") {
  const assigned4 = String.raw`${close}${aside}${typed}(?:${gap2}${note}${operator}${gap2}${note}${wrapper}${open2}?|(?=${gap2},)(?:(?<=["']\)?)|(?<=[ \t(]:\w{2,60})|(?<=\b[A-Z]{3,12}_[A-Z_]{3,40}|\{(?:[a-z]{2,6}:)?[a-z_.-]{2,60}|\b(?:strn?cpy(?:_s)?|set)\([\w.>-]{2,60}|=> ?\w{1,20}\.[\w.]{2,60}))${gap2},${gap2}${wrapper}${open2}(?![\w.-]{1,60}["'][ \t]{0,4}:))`;
  const argued = String.raw`["'],${gap2}(?:\w{2,12}=[^,()"'\r\n]{1,40},[ \t]{0,4}){0,3}(?:default|fallback)[ \t]?=[ \t]?`;
  const fallen = String.raw`(?:["']?\])?["'][)\]]\)?[ \t]{0,4}(?:\?\?|\|\||//|or(?=[ \t])|\?:|\{(?=[ \t]?["'])|\.(?:(?:unwrap_)?or(?:_?else)?|fill|type|send_?keys|setValue)\()[ \t]{0,4}`;
  const called = String.raw`(?:\(|\{(?=["']))${gap2}`;
  const spaced2 = String.raw`(?:\*|(?<=\{["'][\w-]{2,60})["'])?[ \t]{1,4}[@L]?`;
  const opened = `(?:${argued}|(?:${fallen}|${called})${wrapper}|${spaced2})${open2}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:- cmd: )?(?:(?:ENV|ARG|SETENV|export|(?:fastcgi|uwsgi|scgi)_param|\\?setx?(?:[ \t]-\w{1,4}){0,2}|define)[ \t]{1,4})?[\w.-]{2,60}|(?:login|user)[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:port[ \t]{1,4}\S{1,12}[ \t]{1,4}|insecure-)?password|xauth[ \t]{1,4}password|env:set[ \t]{1,4}[\w.-]{2,60}|(?:login|with|encrypted)[ \t]{1,4}password|(?:conf(?:ig(?:ure)?)?|azd env)[ \t]{1,4}set[ \t]{1,4}[\w.-]{2,60})[ \t]{1,24}(?=\S{3,200}[ \t]{0,16}(?:/m[ \t]{0,8})?\r?$)`;
  const noteStart = String.raw`^[ \t]{0,12}(?:[-*>][ \t])?(?!.{0,60}(?:public|gpg|pgp|host|cache|foreign|primary)[ _-])`;
  const noted = String.raw`[ \t]{1,24}(?:-[ \t]{1,4})?(?=(?=[A-Za-z+/=._~-]{0,80}\d)[\w+/=.~-]{20,200}[ \t]{0,16}\r?$)(?<=${noteStart}(?:[\w.-]{1,24}[ \t]){1,4}[\w.-]{2,60}[ \t]{1,24}(?:-[ \t]{1,4})?)`;
  const paired = `(?:${close}(?:(?<=["'])\\))?${gap2},?${gap2}(?:${valueName}(?:${texts}\\()?|-value[ \\t]{1,4})|["']\\)\\.(?:with)?value\\()${open2}?`;
  const element3 = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[|<value>)?(?![ \t<])`;
  const named7 = String.raw`(?<=\b(?:name|key|id)=["'][\w.-]{2,60})["'](?:[ \t][^<>\r\n]{0,60})?>(?:<value>)?(?=[^\s<>]{3,400}</)`;
  const listed = "</(?:key|name)><(?:string|value|defaultValue)>";
  const link = [assigned4, opened, flagged, stated, noted, paired, element3, named7, listed].join("|");
  return new RegExp(`(?:${words4})${tail}${wholeName}(?:${link})${scheme}(?<secret>${quoted}|${first}${bare2})`, "im");
}
function createPairPattern(words4) {
  const named7 = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}(?:${texts}\()?["']?|<(?:key|name|param-name)>|^[ \t]{0,40}["']?)`;
  const above = String.raw`${named7}(?<key>[\w.-]{0,40}(?:${words4})[\w.-]{0,40})(?:["']?(?:\)?[,>]|:[ \t]{0,4}\{?)?|["'][^<>\r\n]{1,60}>|</(?:key|name|param-name)>)[ \t]{0,4}\r?\n[ \t]{0,60}`;
  const begun = `(?:value>?|<string>)(?<=${above}(?:${valueStart}|<(?:string|(?:param-|default)?value)>))`;
  const link = String.raw`(?<=value)${valueLink}(?:${texts}\()?${open2}?|(?<=<string>)|(?<=value>)(?=[^\s<>]{3,400}</)`;
  return new RegExp(`${begun}(?:${link})${scheme}(?<secret>${quoted}|${bare2})`, "im");
}
var tail, name2, texts, close, note, gap2, typed, operator, wrapper, open2, quoted, bare2, noValue, numbered, scheme, createBelowPattern, createBlockPattern;
var init_generic_patterns = __esm({
  "src/rules/generic-patterns.ts"() {
    "use strict";
    init_generic_names();
    tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
    name2 = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;
    texts = "(?:TEXT|_T|QStringLiteral|QLatin1String|QByteArray|FString|(?:pulumi|jsii|aws|to|ptr|types)\\.(?:String|StringPtr|To|StringValue))";
    close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;|\*\*|\*(?=[ \t:]))?(?:[\]}]|\[\d{0,4}\]|\(\)(?=[ \t]{0,4}[:=])|\)(?=:[ \t]["']|[ \t]=[ \t]["']|,[ \t]{0,4}${texts}\(["']))?`;
    note = String.raw`(?:/\*[^*\r\n]{0,80}\*/[ \t]{0,4})?`;
    gap2 = String.raw`[ \t]{0,24}`;
    typed = String.raw`(?:\??(?:${gap2}:${gap2}(?:\[\]const u8|&'\w{1,12} str|(?:constant )?[A-Za-z&][\w.<>\[\]?]{0,24}(?:\(\d{1,5}\)| \| (?:None|undefined|null))?(?: get\(\))?)|[ \t]\{ get;[ \w;]{0,24}\}|[ \t]{1,8}(?:As[ \t]{1,4}|constant[ \t]{1,4})?\*?(?:string|str|text|n?varchar2?(?:\(\d{1,5}\))?))(?=[ \t]{1,24}:?=(?!=)|:?=["'[{(]))?`;
    operator = String.raw`(?::{1,3}=|[ \t](?:\xe2\x80[\x93\x94]|\xe2\x86\x92)(?=[ \t]["'\x60]?\S{0,40}\d)|\.{2,24}:|[ \t]by lazy(?=[ \t]?\{)|\xef\xbc\x9a|\.=|\?\?=?|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|<{1,2}-(?=[ \t]["'])|[ \t]-(?=[ \t]["'\x60])|:{1,2}(?:-(?=[^\s])|\*\*(?=[ \t]))?|\|\||(?:[ \t](?:is|ist|lautet|est|es|jest):?|\xe6\x98\xaf)(?=[ \t]?(?:["']|\S{0,40}\d))|(?<=["'\x60])[ \t]to(?=[ \t]["'\x60])|[ \t]{0,24}\|(?=[ \t]{0,24}(?:[^\s|\x60]{6,200}|\x60[^\s|\x60]{6,200}\x60)[ \t]{0,24}(?:\||\r?$)))`;
    wrapper = String.raw`(?:(?:new |await )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap2}(?:(?<=\b(?:coalesce|Or|try|nvl|ifnull|isnull|firstNonEmpty|fallback)\()(?:[\w.$]{1,60}(?:\(["'][\w.-]{1,60}["']\))?,[ \t]?){1,3}(?=["']))?(?:(?:default(?:_?value)?|text|value|initialValue)[ \t]?[=:][ \t]?)?(?:[A-Z][A-Za-z]{2,24}\((?=["']))?|b?r#{1,2}(?=")|R"\w{0,8}\((?=[^\s()"]{4,400}\))|\[\[(?=[^\s[\]]{4,400}\]\])|<<(?=")|[\w.!$]{1,40}(?: [=!]==? ["'\w.-]{1,30})? \? (?=["'])|(?:\(\) =>|lambda:) (?=["'])|<string>(?=["'])|\[\]byte\(|\$\{\d:?[-=]|string \| \*(?=["'])|(?:[A-Z]\w{0,20}\.)?(?:pack|fromString|Just|Some|input) (?=")|new [a-z]{4,6}\[\d{0,4}\][ \t]?\{[ \t]?|["']{2}\.join\([\[(]?|[\[(][ \t]?|\{[ \t]?(?!["']?[\w.-]{1,60}["']?[ \t]{0,4}[:=]|SASL\})|[brufBRUFLN@$]{1,2}(?=["'])|(?:&[\w-]{1,40}|!!(?:str|binary))[ \t]{1,4})?`;
    open2 = String.raw`(?:'"(?=[^"'\r\n]{4,400}"')|"\\"(?=[^"\\\r\n]{4,400}\\"")|\\{1,3}["']|"{3}|'{3}|''(?=[^\s'$]{6,400}'')|["']|\x60{1,2}|&quot;|&#34;)`;
    quoted = [
      String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
      String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
      String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
      String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
      String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
      String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`
    ].join("|");
    bare2 = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;
    noValue = String.raw`(?!(?:null|nil|none|undefined|true|false)[)\]}.:]{0,4}(?:[\s"'\x60,;&<>|]|$))`;
    numbered = String.raw`\d{1,9}\|(?=[0-9A-Za-z]{40})`;
    scheme = String.raw`(?:(?:[\w-]{0,16}(?:token|key)|oauth|ntlm|negotiate|splunk|ssws|bot)[ \t]{1,3}(?=\S{12})|${numbered})?(?!(?:Basic|Bearer)[ \t])(?!${nameOf})`;
    createBelowPattern = (words4) => new RegExp(
      String.raw` = ?\(?\r?\n(?<=(?<key>[\w$.-]{0,40}(?:${words4})[\w$.-]{0,40})["'\]]{0,2}(?::[ \t]{0,4}[A-Za-z&][\w.<>]{0,24})? = ?\(?\r?\n)[ \t]{0,60}(?:(?:\/\/|#|--)[^\r\n]{0,160}\r?\n[ \t]{0,60})?[brufBRUFL@$]{0,2}${open2}(?<secret>${quoted})`,
      "im"
    );
    createBlockPattern = (words4) => new RegExp(
      String.raw`: [>|][-+]?\r?\n(?<=(?<key>[\w.-]{0,40}(?:${words4})[\w.-]{0,40})["']?: [>|][-+]?\r?\n)[ \t]{1,40}(?<secret>[^\s"'#{}$&*!|>%@-][^\s"'{}$]{5,400})(?=[ \t]{0,8}\r?(?:\n(?![ \t]{2,40}[^\s#:]{1,400}[ \t]{0,8}\r?$)|$))`,
      "im"
    );
  }
});

// src/rules/generic-places.ts
function proveHashed(_, { window, start: start3, end: end4 }) {
  const line = window.slice(window.lastIndexOf("\n", start3) + 1, start3);
  const isOfText = /^encoder\.encode/i.test(window.slice(start3, end4)) && textEncoder.test(line);
  return isOfText && !/pass|pwd|\bpw\b|secret|cred|key|token|login/i.test(line) ? "invalid" : "unknown";
}
var gap3, text2, argument3, secret2, server2, textEncoder, placeRules;
var init_generic_places = __esm({
  "src/rules/generic-places.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    gap3 = String.raw`[ \t]{0,4}`;
    text2 = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
    argument3 = String.raw`(?:[bfru@]{0,2}${text2}|[\w$.:>-]{1,60})`;
    secret2 = String.raw`[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){3,200})(?=["'])`;
    server2 = String.raw`(?=[^,\r\n]{0,60}(?:host|server|addr|url|dsn)|["'](?:\{|(?:ldaps?|tcp)://|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}|localhost))${argument3}`;
    textEncoder = /(?:ur[li]|html|xml|java_?script)_?$/i;
    placeRules = [
      {
        ...password3,
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
        ...password3,
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
        ...password3,
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
        ...password3,
        id: "generic-connection-arguments",
        label: "a password that a program connects with",
        keywords: ["connect(", "imap_open("],
        // Server, port at most, user and password: `ssh.connect("db1.contoso.com", 22, "root", "\u2026")`; of MQTT, who connects, user and password.
        pattern: new RegExp(
          String.raw`(?:(?:connect|imap_open)\(${gap3}${server2}${gap3},${gap3}(?:\d{1,5}${gap3},${gap3})?[bfru@]{0,2}["'][\w.@+\\-]{1,60}["']${gap3},|(?:client|mqtt\w{0,12})\.connect\(${gap3}(?:${text2}|[\w.]{1,40}(?:\(\))?)${gap3},${gap3}(?:["'][\w.@-]{1,60}["']|(?=\w{0,24}(?:user|login|name|usr))[A-Za-z_]\w{0,30})${gap3},${gap3}(?=["'][^"'\r\n]{0,60}\d))${gap3}${secret2}["']${gap3}[,)]`,
          "i"
        )
      },
      {
        ...password3,
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
          String.raw`(?:create_(?:super)?user\(${gap3}${argument3}${gap3},${gap3}(?:${text2}${gap3},${gap3})?|createAsync\(${gap3}[\w.]{1,40}${gap3},${gap3}|(?:hashSync|bcrypt\.hash|password_hash|hashpw|make_password|encoder\.encode)\(${gap3})${secret2}["']`,
          "i"
        ),
        check: proveHashed,
        reach: [160, 480]
      },
      {
        ...password3,
        id: "generic-put-password",
        label: "a password that a program puts into a map of them",
        keywords: ["passwords", "credentials", "logins", "secrets"].flatMap(
          (word4) => [".put(", ".set(", ".add("].map((call3) => word4 + call3)
        ),
        pattern: new RegExp(
          String.raw`(?<key>passwords|credentials|logins|secrets)\.(?:put|set|add)\(${gap3}(?:${text2}|[\w$.]{1,40})${gap3},${gap3}${secret2}["']${gap3}\)`,
          "i"
        )
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-opened-connection",
        label: "a password that a script opens a connection with",
        keywords: ['.open "', '.open("'],
        // https://learn.microsoft.com/sql/ado/reference/ado-api/open-method-ado-connection
        pattern: /\.Open[ (]"[^"\r\n]{3,200}",[ \t]{0,4}"[^"\r\n]{1,60}",[ \t]{0,4}"(?<secret>[^"\r\n]{3,100})(?=")/i,
        reach: [8, 480]
      },
      {
        ...password3,
        id: "generic-linked-login",
        label: "a password of a login that a server signs in to another with",
        keywords: ["sp_addlinkedsrvlogin"],
        // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addlinkedsrvlogin-transact-sql
        pattern: /sp_addlinkedsrvlogin[ \t]{1,4}(?:(?:N?'[^'\r\n]{0,80}'|null)[ \t]{0,4},[ \t]{0,4}){4}N?'(?<secret>[^'\r\n]{3,128})(?=')/i,
        reach: [8, 560]
      },
      {
        ...password3,
        id: "generic-plain-value",
        label: "a secret that a stack of the AWS CDK holds in plain text",
        keywords: ["unsafeplaintext("],
        // https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html
        pattern: new RegExp(String.raw`unsafePlainText\(${gap3}${secret2}["']`, "i")
      },
      {
        ...password3,
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
        { ...password3, id: "generic-password-default", label: "a password as a variable's default", words: "pass|pwd" },
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
  }
});

// src/rules/generic-programs.ts
var gap4, opening, word2, head, branches, argument4, tuple, names2, programRules;
var init_generic_programs = __esm({
  "src/rules/generic-programs.ts"() {
    "use strict";
    init_generic_kinds();
    gap4 = String.raw`[ \t]{0,4}`;
    opening = `[bru@]{0,2}["']`;
    word2 = "(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|credentials?|(?:api|access|auth|private|secret|signing|encryption|crypt(?:o|ion)?)_?-?key)";
    head = String.raw`\b(?<key>[\w$]{0,40}${word2}[\w$]{0,20})(?![\w$])(?:\([^()\r\n]{0,120}\))?[^"'\r\n;()]{0,60}(?:\r?\n[ \t]{0,40}(?:(?:\{|get(?: \{)?)[ \t]{0,4})?){0,3}`;
    branches = String.raw`(?:(?:#(?:if|else|elif|elseif|endif)\b[^"'\r\n]{0,60}|return ["'][^"'\r\n]{0,120}["'];?|(?:\} ?)?(?:else |el)?if [^\r\n]{1,80}[{:]|(?:\} ?)?else ?[{:])\r?\n[ \t]{0,40}){0,6}`;
    argument4 = String.raw`(?:[bfru@]{0,2}(?:"[^"\\\r\n]{0,200}"|'[^'\\\r\n]{0,200}')|[\w$.:]{1,60})`;
    tuple = (before) => String.raw`(?<=(?<![\w$.])(?:[\w$.]{1,40},[ \t]?){${before}}[\w$.]{1,40})[)\]]?${gap4}:?=${gap4}[([]?(?:${argument4}(?:,|[ \t]to[ \t])${gap4}){${before}}`;
    names2 = ["password", "passwd", "passwort", "pass", "pwd", "secret", "token"];
    programRules = [
      {
        ...password3,
        id: "generic-returned-secret",
        label: "a password, token or key that a function gives back",
        keywords: ['return "', "return '", 'return b"', 'return @"'],
        // A value with a digit: most that is given back is a word.
        pattern: new RegExp(
          String.raw`return[ \t]${opening}(?=[^"'\\\r\n]{0,80}\d)(?<=${head}${branches}return[ \t]${opening})(?<secret>[^"'\\\r\n]{6,200})(?=["'])`,
          "i"
        ),
        reach: [640, 260]
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-compared-secret",
        label: "a password, token or key that a program compares with",
        keywords: ["strcmp(", "strncmp(", "strcasecmp(", "compare_digest(", "hash_equals(", "secure_compare("],
        pattern: /(?:strn?(?:case)?cmp|compare_digest|hash_equals|secure_compare)\([ \t]{0,4}(?<key>[\w.>$["'-]{0,40}(?:pass|pwd|secret|token|key)[\w.$"'\]-]{0,24}),[ \t]{0,4}b?["'](?<secret>[^"'\\\r\n]{4,200})(?=["'])/i
      },
      {
        ...password3,
        id: "generic-equal-secret",
        label: "a password, token or key that a program compares with",
        keywords: ['".equals('],
        pattern: /"\.equals\((?<="(?<secret>[^"\\\r\n]{4,200})"\.equals\()[ \t]{0,4}(?<key>[\w.]{0,40}(?:pass|pwd|secret|token|key)\w{0,20})(?:\(\))?\)/i,
        reach: [240, 80]
      },
      {
        ...password3,
        id: "generic-assigned-several",
        label: "a password, token or key that is assigned together with others",
        keywords: names2.flatMap(
          (name3) => [` = "`, ` = '`, " = (", ") = (", "] = [", ") = [", `) = "`, ` := "`].map((mark4) => name3 + mark4)
        ),
        // `user, password = "svc", "\u2026"`
        pattern: new RegExp(
          String.raw`(?:${names2.join("|")})(?<=[\s,](?<key>[\w$.]{1,40}))(?:${[3, 2, 1].map(tuple).join("|")})${opening}(?<secret>[^"'\\\r\n]{4,200})(?=["'])`,
          "i"
        ),
        reach: [160, 640]
      }
    ];
  }
});

// src/rules/generic-prose.ts
var mark, secret3, end3, some, term, proveTold, about, things, tokens, told, announced, toldBelow, keywordsOf, proseRules;
var init_generic_prose = __esm({
  "src/rules/generic-prose.ts"() {
    "use strict";
    init_generic_kinds();
    mark = "[`\"'*]{0,3}";
    secret3 = String.raw`(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])(?<secret>[^\s\x60"'*<>{}$,;()\[\]][^\s\x60"'*<>{}$,;()\[\]]{4,64}[^\s\x60"'*<>{}$,;()\[\].:?])`;
    end3 = String.raw`(?=[\x60"'*.,:;)?]{0,4}(?:\s|$))`;
    some = String.raw`[\w.'"/@\xc3-]{1,24}`;
    term = /^(?:rfc|iso|sha|md5|aes|rsa|oauth|saml|base|utf|ascii|http|ftp|ssh|tls|firefox|chrome|windows|macos|python|node|php|v?\d+[.\dx-]*)[\w.-]{0,6}$|:\/\/|^[./~#]|^\d+[\w%-]{0,12}$|\.\w{2,4}$|@[\w-]+\.\w/i;
    proveTold = (value2) => term.test(value2) ? "invalid" : "unknown";
    about = [
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
    things = [
      "password",
      "passwort",
      "kennwort",
      "passphrase",
      "mot de passe",
      "senha",
      "has\xC5\x82o",
      "contrase\xC3\xB1a"
    ];
    tokens = ["token", "secret", "api key", "api-key", "access key"];
    told = (words4) => new RegExp(
      String.raw`(?<key>${words4.join("|")})[ \t](?:${about.join("|").replaceAll("\xC3\xBC", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est|es|=)[ \t]{1,3}|:[ \t]{0,3})${mark}${secret3}${end3}`,
      "i"
    );
    announced = ["password is:", "password is the following", "password is as follows", "passwort lautet:"];
    toldBelow = (words4) => new RegExp(
      String.raw`(?:(?<key>${words4.join("|")})[ \t](?:${about.join("|").replaceAll("\xC3\xBC", "\\xc3\\xbc")})[ \t](?:${some}[ \t]){0,5}?${some}(?:[ \t](?:is|was|ist|lautet|est))?|pass(?:word|wort) (?:is|lautet)(?: the following| as follows)?(?: \([^()\r\n]{2,60}\))?):[ \t]{0,4}\r?\n(?:[ \t]{0,4}\r?\n)?(?:[ \t]{0,4}[\x60~]{3}\w{0,8}[ \t]{0,4}\r?\n)?[ \t]{0,8}(?:[>*-][ \t])?${mark}${secret3}${mark}[ \t]{0,4}(?:\r?\n|$)`,
      "i"
    );
    keywordsOf = (words4) => words4.flatMap((word4) => about.map((preposition) => `${word4} ${preposition} `));
    proseRules = [
      {
        ...password3,
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
        ...password3,
        id: "generic-told-password-below",
        label: "a password on the line below the sentence that tells of it",
        keywords: [...keywordsOf(things), ...announced],
        pattern: toldBelow(things),
        check: proveTold
      },
      {
        ...password3,
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
        ...password3,
        id: "generic-told-login",
        label: "a login that a sentence tells",
        keywords: [
          ...["login: ", "login is ", "login with ", "log in with ", "credentials: ", "creds: ", "zugangsdaten: "],
          ...["zugang: ", "page with ", "portal with ", "site with ", "login as ", "log in as ", "sign in as "]
        ],
        // "Login: anna / \u2026", "credentials: anna:\u2026"
        pattern: new RegExp(
          String.raw`(?:(?:log(?: ?in)?|credentials|creds|zugang(?:sdaten)?)(?:: | is | with )|(?:log|sign) ?in as |(?:page|portal|site) with (?<=(?:log|sign)(?:ged|s)? ?in[^\r\n.;]{0,48} with ))${mark}[\w.@+-]{2,40}${mark}(?: / |:| (?:with|and|using) )${mark}${secret3}${end3}`,
          "i"
        ),
        check: proveTold
      },
      {
        ...password3,
        id: "generic-changed-password",
        label: "a password that a message says it was changed to",
        keywords: [
          ...["password to ", "passwort auf ", "kennwort auf ", "password is now ", "passwort ist jetzt ", "pw to "],
          ...["password on ", "password for ", "password of ", "new password ", "new db password ", "new root password "]
        ],
        // "I have set your password to \u2026", "Passwort auf \u2026 ge\u00e4ndert"
        pattern: new RegExp(
          String.raw`(?:(?<key>password|pw) (?:(?:(?:on|for|of) [\w.@-]{1,40} )?to|is now)(?<=(?:set|chang|reset|updat|rotat|mad|is now)[^\r\n.!?]{0,88})|(?<=use (?:the )?)new (?:[\w-]{1,12} )?password|(?:pass|kenn)wort (?:auf|ist jetzt)) ${mark}${secret3}${end3}`,
          "i"
        ),
        check: proveTold,
        reach: [96, 120]
      },
      {
        ...password3,
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
          String.raw`(?:/|,|and|with|und) pass(?:word|wort)(?<=(?:user(?:name)?|login|account|benutzer)(?: is| ist)?:? ${mark}[\w.@+-]{2,40}${mark} ?(?:/|,|and|with|und) pass(?:word|wort)) (?:is )?${mark}${secret3}${end3}`,
          "i"
        ),
        check: proveTold,
        reach: [120, 120]
      },
      {
        ...password3,
        id: "generic-told-pair",
        label: "a login that a note tells",
        keywords: ["/ password", "/password", "/ pass", "/pass", "/ pw", "/pw", "/ passwort", "/passwort"],
        // "login / password: anna / \u2026"
        pattern: new RegExp(
          String.raw`/ ?(?:password|passwort|passwd|pass|pw)(?<=(?:user(?:name)?|login|benutzer|id) ?/ ?\w{2,8})(?: ?[:=]| (?:is|are))[ \t]{1,3}${mark}[\w.@+-]{2,40}${mark} ?/ ?${mark}${secret3}${end3}`,
          "i"
        ),
        check: proveTold
      },
      {
        ...password3,
        id: "generic-headed-password",
        label: "a password below its heading",
        keywords: things.flatMap((word4) => [":", "", "**:", ":**", "**"].map((end4) => `${word4}${end4}
`)),
        // "Password:", and the value on the next line
        pattern: new RegExp(
          String.raw`(?:${things.join("|")})[:*]{0,3}\n(?<=(?<![^\n])(?:#{1,5} |[-*] )?[*]{0,2}(?:[\w-]{1,20} ){0,2}(?<key>${things.join("|")})[:*]{0,3}\n)(?:[-=~^]{3,40}\n|[ \t]{0,4}\n)?[ \t]{0,8}${mark}${secret3}${mark}[ \t]{0,4}(?:\r?\n|$)`,
          "i"
        ),
        check: proveTold
      }
    ];
  }
});

// src/rules/generic-records.ts
var secretName, recordRules;
var init_generic_records = __esm({
  "src/rules/generic-records.ts"() {
    "use strict";
    init_generic_kinds();
    secretName = String.raw`(?<key>[\w.-]{0,40}(?:pass|pwd|secret|token|api_?key)[\w.-]{0,40})`;
    recordRules = [
      {
        ...password3,
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
        ...password3,
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
        ...password3,
        id: "generic-created-account",
        label: "a password that an account of Jenkins is made with",
        keywords: ["createaccount("],
        // https://javadoc.jenkins.io/hudson/security/HudsonPrivateSecurityRealm.html
        pattern: /createAccount\((?<=realm[\s\S]{0,300})\s{0,8}["'][\w.@-]{1,60}["'],\s{0,8}["'](?<secret>[^"'\r\n]{3,200})(?=["'])/i,
        reach: [320, 320]
      },
      {
        ...password3,
        id: "generic-ascii-text",
        label: "a key in a statement of Junos",
        keywords: ["ascii-text"],
        // What begins with a dollar is sealed. https://www.juniper.net/documentation/us/en/software/junos/vpn-ipsec/
        pattern: /(?<key>pre-shared-key|secret|password|key)[ \t]{1,4}ascii-text[ \t]{1,4}["']?(?<secret>[^\s"';$][^\s"';]{3,200})/i
      },
      {
        ...password3,
        id: "generic-network-key",
        label: "a key of a wireless network",
        keywords: ["option key", "option sae_password", "psk="],
        // https://openwrt.org/docs/guide-user/network/wifi/basic https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf
        pattern: /(?:option (?:encryption|ssid) [^\r\n]{1,60}\r?\n(?:[ \t]{1,8}option [^\r\n]{1,80}\r?\n){0,6}[ \t]{1,8}option (?:key|sae_password) |ssid="[^"\r\n]{1,32}"[ \t]{0,8}\r?\n(?:[ \t]{0,8}\w{2,24}=[^\r\n]{1,80}\r?\n){0,6}[ \t]{0,8}psk=)["'](?<secret>[^"'\r\n]{8,63})(?=["'])/,
        reach: [480, 96]
      },
      {
        ...password3,
        id: "generic-image-login",
        label: "a password that images are copied with",
        keywords: ["--dest-creds", "--src-creds", "--creds"],
        // https://github.com/containers/skopeo
        pattern: /--(?:dest-|src-)?(?<key>creds)(?:=|[ \t]{1,4})["']?[\w.$+-]{1,80}:(?<secret>[^\s"'$:]{3,400})/
      },
      {
        ...password3,
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
        ...password3,
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
  }
});

// src/rules/generic-sections.ts
function isOwnEntry(head3, own2) {
  const [first = "", ...lines2] = head3.split("\n").slice(0, -1);
  const outer = indentOf(first);
  const inner = Math.min(...lines2.filter((line) => line.trim() !== "").map(indentOf), own2);
  return inner > outer && own2 === inner;
}
function proveEntry(value2, { groups }) {
  if (namedEntry.test(groups["entry"] ?? "") || otherEntry.test((groups["entry"] ?? "").replace(/([a-z\d])([A-Z])/g, "$1_$2")) || !/\d/.test(value2) || /^[\d.,:%-]+\w{0,3}$|^[./#~@]|:\/\//.test(value2))
    return "invalid";
  const isDrawn5 = value2.length >= 16 && hasRandomLook(value2) && !hasNameLook(value2);
  return isDrawn5 || /(?:passwords|secrets|credentials|creds)$/i.test(groups["key"] ?? "") ? "unknown" : "invalid";
}
function proveIndented(value2, match) {
  const head3 = match.groups["head"] ?? "";
  const own2 = indentOf(head3.slice(head3.lastIndexOf("\n") + 1));
  return isOwnEntry(head3, own2) ? proveEntry(value2, match) : "invalid";
}
var words2, container, entry, most, types, ending, otherEntry, namedEntry, indentOf, sectionRules;
var init_generic_sections = __esm({
  "src/rules/generic-sections.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    words2 = ["passwords", "secrets", "tokens", "api_keys", "api-keys", "apikeys", "credentials", "creds"];
    container = String.raw`(?<![\w./@-])(?<key>[\w.-]{0,30}(?:${words2.join("|")}))`;
    entry = String.raw`["']?(?<entry>[\w.@-]{1,60})["']?`;
    most = 12;
    types = ["object", "class", "enum", "struct", "module", "interface"];
    ending = (marks2) => words2.flatMap((word4) => marks2.map((mark4) => word4 + mark4));
    otherEntry = /user|login|account|e-?mail|host|url|uri|addr|endpoint|region|domain|tenant|(?:^|[_.-])(?:name|id|type|kind|file|path|dir|mode|version|provider|enabled|ttl|label|title|text|description|color|colour|size|format|issuer|audience|scope|store|ref|public\w*|integrity|checksum|digest|hash|sha\d{0,3}|resolved|etag|fingerprint)s?$/i;
    namedEntry = /secret|token|key|pass|pwd|cred|auth/i;
    indentOf = (line) => /^[ \t]*/.exec(line)[0].length;
    sectionRules = [
      {
        ...token,
        id: "generic-section-entry",
        label: "a password, token or key in a section of them",
        keywords: ending(["]\n", "]\r\n"]),
        // TOML and INI.
        pattern: new RegExp(
          String.raw`(?<=\[${container}\][ \t]{0,4}\r?\n(?:(?![\[#;])[^\r\n]{0,200}\r?\n){0,${most}}[ \t]{0,8}${entry}[ \t]{0,4}=[ \t]{0,4}["']?)(?<secret>[^\s"'{}$<>#;][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[;#\r\n]|$))`,
          "i"
        ),
        check: proveEntry,
        reach: [48, 1400]
      },
      {
        ...token,
        id: "generic-indented-entry",
        label: "a password, token or key in a map of them",
        keywords: ending([":\n", ":\r\n"]),
        // YAML.
        pattern: new RegExp(
          String.raw`(?<=(?<head>(?<![^\n])[ \t]{0,20}${container}:[ \t]{0,4}\r?\n(?:[ \t]{1,40}[^\s-][^\r\n]{0,200}\r?\n){0,${most}}[ \t]{1,40}${entry}:[ \t]{1,4}["']?))(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{5,200})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
          "i"
        ),
        check: proveIndented,
        reach: [72, 1400]
      },
      {
        ...token,
        id: "generic-map-entry",
        label: "a password, token or key in an object of them",
        keywords: ending(['": {', '":{', ": {", " = {", " = @{", "={", "': {", "' => [", '" => [']),
        // JSON, HCL, JavaScript, Python, PHP; all entries before it are texts or numbers.
        pattern: new RegExp(
          String.raw`(?<=${container}["']?[ \t]{0,4}(?::|=>?)[ \t]{0,4}@?[{[]\s{0,40}(?:["']?[\w.@-]{1,60}["']?\s{0,4}(?::|=>?)\s{0,4}(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}'|[\w.-]{1,20}),?\s{1,60}){0,${most}}${entry}\s{0,4}(?::|=>?)\s{0,4}["'])(?<secret>[^"'\\\s{}$<>]{6,200})(?=["'])`,
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
  }
});

// src/rules/generic-stores.ts
var blank2, words3, value, upTo, lines, nameLine, othersName, stores, storeRules;
var init_generic_stores = __esm({
  "src/rules/generic-stores.ts"() {
    "use strict";
    init_generic_kinds();
    blank2 = String.raw`[ \t]{1,4}`;
    words3 = "pass|pwd|secret|token|key|cred|auth";
    value = String.raw`["']?(?<secret>[^\s"'\x60|;<>&$-][^\s"'\x60|;<>&]{2,400})`;
    upTo = (flag2) => String.raw`\b[^\r\n|]{0,240}?[ \t]${flag2}(?:${blank2}|=)`;
    lines = (end4) => String.raw`(?:${end4}[^\r\n]{0,200}\r?\n){0,10}?`;
    nameLine = String.raw`[ \t]{0,24}["']?name["']?[ \t]{0,40}[:=]`;
    othersName = String.raw`(?!(?:(?!${nameLine}|[^\r\n]{0,200}\{[ \t]{0,4}\r?\n)[^\r\n]{0,200}\r?\n){0,10}?${nameLine}(?:(?!\/\/|#|\/\*|pass|pwd|token)[^\r\n]){0,160}(?:user|user-?name|login|end-?point|host|host-?name|server-?name|url|uri|port|region|(?<![A-Za-z])id)["')\]},]{1,6}[ \t]{0,4}\r?\n)`;
    stores = [
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
    storeRules = [
      {
        ...password3,
        id: "generic-stored-secret",
        label: "a secret that a command puts into a store",
        keywords: stores.flatMap(([keywords]) => keywords),
        pattern: new RegExp(`(?:${stores.map(([, before]) => before).join("|")})${value}`, "i"),
        reach: [320, 720],
        check: (value2) => /^(?:file|fileb|https?|env):/.test(value2) ? "invalid" : "unknown"
      },
      {
        ...password3,
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
        ...password3,
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
        ...password3,
        id: "generic-written-secret",
        label: "a secret that a command writes into a file named after it",
        keywords: ['echo "', "echo '", "echo -", "printf '", 'printf "'],
        pattern: /(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?["']?(?<secret>[^\s"'|;<>&$%{}-][^\s"'|;<>&${}]{5,200})["']?[ \t]{0,4}>{1,2}[ \t]{0,4}["']?[^\s"'|;&]{0,120}(?:pass(?:word|wd|phrase)?|pwd|secret|token|credential|api_?key)/i,
        reach: [8, 480]
      },
      {
        ...password3,
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
        ...password3,
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
  }
});

// src/rules/table-values.ts
function pickColumn(head3) {
  const [names3 = "", ...rows2] = head3.split(/\r?\n/);
  const cells = rows2.at(-1) ?? "";
  const unquoted = cells.replaceAll(/"[^"]*"/g, "");
  for (const mark4 of [",", ";", "	"]) {
    const columns = names3.split(mark4).map((column2) => column2.replaceAll('"', "").trim());
    const at = unquoted.split(mark4).length - 1;
    const name3 = columns[at] ?? "";
    if (columns.length > 1 && (passwordName.test(name3) || /(?:key|token|secret)$/i.test(name3))) {
      const before = unquoted.split(mark4).slice(0, at);
      const isRow = at > 1 && before.every((cell2, place) => cell2.trim() !== "" && cell2.trim() === columns[place]);
      return { name: name3, isRow, others: columns.toSpliced(at, 1), mark: mark4, place: at };
    }
  }
  return { name: names3, isRow: false, others: [], mark: ",", place: 0 };
}
function proveColumn(value2, { groups, window, start: start3 }) {
  const head3 = groups["head"] ?? "";
  const { name: name3, isRow, others: others2 } = pickColumn(head3);
  const next = window.indexOf("\n", start3 + head3.length + value2.length) + 1;
  const isEachRow = isRow && next > 0 && window.startsWith(head3.slice(head3.lastIndexOf("\n") + 1), next);
  return isEachRow || isDigest(name3, value2) || others2.some(isNumber) || !others2.some((other3) => ownerName.test(other3)) ? "invalid" : "unknown";
}
function proveMarkdown(value2, { window, start: start3 }) {
  const end4 = window.indexOf("\n", start3);
  return isDigest(window.slice(start3, end4), value2) || isAmongRows(window, start3, end4) ? "invalid" : "unknown";
}
function proveInserted(value2, { groups }) {
  const [columns = "", cells = ""] = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i);
  const before = cells.replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "").replaceAll(/\([^()]*\)/g, "").split(",").length - 1;
  const name3 = (columns.split(",")[before] ?? "").replaceAll(/["`[\]\s]/g, "");
  const isSecret = secretColumn.test(name3) && !otherColumn.test(name3);
  return isSecret && isDrawnKey(name3, value2) && !isDigest(name3, value2) && !address.test(value2) ? "unknown" : "invalid";
}
function proveItem(value2, { groups }) {
  if (address.test(value2) || uuid3.test(value2) || coin.test(value2)) return "invalid";
  return /tokens$/i.test(groups["key"] ?? "") && mint.test(value2) ? "invalid" : "unknown";
}
var digest2, passwordName, address, uuid3, isDigest, ownerName, isNumber, isAmongRows, secretColumn, otherColumn, otherKey, joined, isDrawnKey, coin, mint;
var init_table_values = __esm({
  "src/rules/table-values.ts"() {
    "use strict";
    init_value_shape();
    digest2 = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
    passwordName = /pass(?:word|wd|wort)?|pwd|^pw$|kennwort|senha|contrase|wachtwoord|has(?:lo|\xc5)/i;
    address = /^<?0x[\da-f]{40}>?$/i;
    uuid3 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
    isDigest = (name3, value2) => passwordName.test(name3) && digest2.test(value2);
    ownerName = /user|login|ssid|network|e-?mail|host|url|server|account|name|owner|service|device|database|\bdb\b|site|client|domain|benutzer|konto|usuario|usu\xc3\xa1rio|utilisateur|gebruiker|utente|naam|nom(?:bre)?$|key[ _]?id/i;
    isNumber = (cell2) => /^-?\d{1,15}(?:\.\d{1,9})?$/.test(cell2);
    isAmongRows = (window, start3, end4) => /\n[ \t]{0,8}\|[^\n]{0,400}\n$/.test(`
${window.slice(Math.max(0, start3 - 400), start3)}`) && !/^[ \t]{0,8}\|?[ \t:|-]{3,300}\r?\n/.test(window.slice(end4 + 1));
    secretColumn = /(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)_?(?:(?:access_?)?key|value|(?:plain|clear)(?:_?text)?|text|raw|prod|dev|live|\d{1,2})?$/i;
    otherColumn = /crypt|hash|digest|csrf|xsrf|forgery|public|salt/i;
    otherKey = /(access|shared|subscription|master|private|signing|encryption|licen[cs]e)|(account|search|maps|functions?|host|storage|workspace)_?key/i;
    joined = /^[a-z\d]{1,12}(?:[-_.][a-z\d]{1,12}){2,20}$/;
    isDrawnKey = (name3, value2) => {
      const [found, opening2] = otherKey.exec(name3) ?? [];
      if (found === void 0 || /pass|pwd|secret|token|api_?key/i.test(name3)) return true;
      return value2.length >= 16 && /\d/.test(value2) && hasRandomLook(value2) && !hasNameLook(value2) && (uuid3.test(value2) || !joined.test(value2)) && (opening2 !== void 0 || !/^[\da-f-]+$|^[\da-z]{1,32}$/i.test(value2));
    };
    coin = /^(?:(?:ibc|factory)\/|[\w.-]+\.(?:near|eth|sol)$)/i;
    mint = /^(?=.{32,44}$)(?:[1-9A-HJ-NP-Za-km-z]{43,44}$|[1-9A-HJ-NP-Za-km-z]*1{8})/;
  }
});

// src/rules/table-rows.ts
function trimCell(text6, from, to) {
  let [begin, end4] = [from, to];
  while (begin < end4 && /[\s"`*]/.test(text6[begin])) begin++;
  while (end4 > begin && /[\s"`*]/.test(text6[end4 - 1])) end4--;
  return [begin, end4];
}
function findCell(text6, from, to, mark4, place) {
  let begin = from;
  let quoted2 = false;
  for (let at = from, cell2 = 0; at <= to; at++) {
    if (at < to && text6[at] === '"') quoted2 = !quoted2;
    if (at < to && (quoted2 || text6[at] !== mark4)) continue;
    if (cell2 === place) return trimCell(text6, begin, at);
    cell2++;
    begin = at + 1;
  }
  return void 0;
}
function listCells(rest, name3, mark4, place) {
  const spans = [];
  let line = rest.indexOf("\n") + 1;
  for (let row = 0; line > 0 && row < mostRows; row++) {
    const next = rest.indexOf("\n", line);
    if (next === -1 && !/[^\s]/.test(rest.slice(line))) break;
    const cell2 = findCell(rest, line, next === -1 ? rest.length : next, mark4, place);
    if (!cell2) break;
    const value2 = rest.slice(...cell2);
    const isValue = value2.length >= least && value2.length <= most2 && !isEmptyCell.test(value2) && !isDigest(name3, value2);
    if (isValue && (mark4 !== "|" || !/\s/.test(value2))) spans.push(cell2);
    line = next + 1;
  }
  return spans;
}
function listColumn({ groups }, rest) {
  const { name: name3, others: others2, mark: mark4, place } = pickColumn(groups["head"] ?? "");
  return others2.length === 0 ? [] : listCells(rest, name3, mark4, place);
}
function listMarkdown({ window, end: end4, groups }, rest) {
  const start3 = end4 - (groups["secret"] ?? "").length;
  const before = window.slice(window.lastIndexOf("\n", start3) + 1, start3);
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
      const end4 = endOfText(rest, at);
      if (depth === 1 && cell2 === place) {
        const value2 = rest.slice(at + 1, end4 - 1);
        if (value2.length >= least && value2.length <= most2 && !isEmptyCell.test(value2) && !isDigest("password", value2))
          spans.push([at + 1, end4 - 1]);
      }
      at = end4 - 1;
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
var emptyCell, isEmptyCell, least, most2, mostRows;
var init_table_rows = __esm({
  "src/rules/table-rows.ts"() {
    "use strict";
    init_table_values();
    emptyCell = "(?:change|your|<|\\$|\\{|\\[|%|\\*\\*|x{4}|n/a|none|null|password|secret|see )";
    isEmptyCell = new RegExp(`^${emptyCell}`, "i");
    least = 4;
    most2 = 200;
    mostRows = 400;
  }
});

// src/rules/generic-tables.ts
var columnWords2, shortWords, spelled, anyWord, column, mostColumns, perColumn, passed, placeholder, mark2, cell, separated, headLine, piped, inserted, item, listName, lineEnds3, tableRules;
var init_generic_tables = __esm({
  "src/rules/generic-tables.ts"() {
    "use strict";
    init_generic_kinds();
    init_table_rows();
    init_table_values();
    columnWords2 = [
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
    shortWords = ["pass", "pw"];
    spelled = [...columnWords2, ...shortWords];
    anyWord = [...columnWords2, ...shortWords.map((word4) => `(?<![\\w -])${word4}`)].join("|");
    column = `[\\w .-]{0,24}(?:${anyWord})`;
    mostColumns = 10;
    perColumn = (define) => Array.from({ length: mostColumns }, (_, count2) => define(`{${count2}}`)).join("|");
    passed = "(?:[^\\r\\n]{1,300}\\r?\\n){0,5}?";
    placeholder = emptyCell;
    mark2 = "\\k<mark>";
    cell = `(?:"[^"\\r\\n]{0,200}"|(?:(?!${mark2})[^"\\r\\n]){0,200})`;
    separated = perColumn(
      (before) => `(?:"?[\\w .()-]{0,40}"?${mark2})${before}"?${column}"?(?:${mark2}(?:["\\w .()-]|${mark2})${before === "{0}" ? "{1,300})" : "{0,300})?"}\\r?\\n${passed}(?:${cell}${mark2})${before}"?`
    );
    headLine = `(?=["\\w .()-]{0,300}(?<mark>[,;\\t])[^\\r\\n])(?=[^\\r\\n(){}=]{0,300}(?:${anyWord})"?[,;\\t\\r\\n])`;
    piped = perColumn(
      (before) => `\\|(?:[^|\\r\\n]{1,80}\\|)${before}[ \\t*]{0,8}${column}[ \\t*]{0,8}\\|[^\\r\\n]{0,300}\\r?\\n(?:[ \\t]{0,8}\\|[ \\t:|-]{3,300}\\r?\\n)?${passed}[ \\t]{0,8}\\|(?:[^|\\r\\n]{1,200}\\|)${before}[ \\t]{0,24}[\`*]{0,2}`
    );
    inserted = perColumn(
      (before) => `(?:[^,()]{1,60},)${before}\\s{0,20}["\`[]?\\w{0,30}(?:password|passwd|passwort|pwd|secret|token|(?:api|access|account|shared|search|maps|functions?|host|subscription|storage|workspace|master|private|signing|encryption|licen[cs]e)_?key)\\w{0,20}["\`\\]]?\\s{0,20}(?:,[^()]{0,600})?\\)\\s{0,20}VALUES\\s{0,20}\\((?:\\s{0,20}(?:[NE]?'(?:[^'\\\\\\r\\n]|\\\\.|''){0,200}'|[^',()\\r\\n]{1,60}(?:\\([^()\\r\\n]{0,60}\\))?),)${before}\\s{0,20}[NE]?`
    );
    item = `["'][^"'\\r\\n]{6,200}["'],?[ \\t]{0,4}\\r?\\n`;
    listName = String.raw`(?<key>[\w$.-]{0,40}(?:tokens|secrets|passwords|api_?keys|credentials))`;
    lineEnds3 = (words4) => words4.flatMap((word4) => [`${word4}
`, `${word4}\r
`]);
    tableRules = [
      {
        ...password3,
        id: "generic-column-password",
        label: "a password in a table",
        keywords: spelled.flatMap((word4) => [
          ...[",", ";", "	", '",', '";'].map((mark4) => word4 + mark4),
          ...lineEnds3([word4, `${word4}"`])
        ]),
        pattern: new RegExp(
          `^${headLine}(?<head>${separated})(?!${placeholder})(?<secret>[^",;\\t\\r\\n]{4,200})(?=["',;\\t]|\\r?\\n|$)`,
          "im"
        ),
        check: proveColumn,
        further: listColumn,
        reach: [320, 700]
      },
      {
        ...password3,
        id: "generic-markdown-password",
        label: "a password in a table of Markdown",
        keywords: spelled.flatMap((word4) => [`${word4} |`, `${word4}|`, `${word4}** |`]),
        pattern: new RegExp(`^[ \\t]{0,8}(?:${piped})(?!${placeholder})(?<secret>[^|\`*\\s]{4,200})(?=[ \\t\`*|])`, "im"),
        check: proveMarkdown,
        further: listMarkdown,
        reach: [320, 900]
      },
      {
        ...password3,
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
          (word4) => [' = ["', " = ['", '": ["', '":["', ': ["', ": ['", "': ['"].map((end4) => word4 + end4)
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
          (word4) => [",", ";", "	", '",', '";'].map((mark4) => word4 + mark4)
        ),
        pattern: /(?:passwd|password|secret|(?:api|access|auth|bearer|client)[_-]?(?:key|token)|secret[_-]?key)"?[,;\t](?<=(?:^|\n)"?(?<key>[\w.-]{3,60})"?[,;\t])"?(?=[^\s",;]{0,80}\d)(?<secret>[^\s",;{}()<>[\]]{8,200})(?="?[ \t]{0,4}(?:\r?\n|$))/i,
        check: proveItem
      },
      {
        ...password3,
        id: "generic-element-below",
        label: "a password, token or key in an element of XML",
        keywords: lineEnds3(["password>", "passwd>", "pwd>", "secret>", "token>", "apikey>", "api_key>", "api-key>"]),
        pattern: /<(?<key>[\w:.-]{2,60})>[ \t]{0,8}\r?\n[ \t]{0,60}(?<secret>[^\s<>&]{4,400})(?=[ \t]{0,8}\r?\n[ \t]{0,60}<\/)/
      },
      {
        ...password3,
        id: "generic-declared-password",
        label: "a password in a declaration of COBOL or ABAP",
        keywords: [" value '", ' value "'],
        pattern: / value ["'](?<=(?<key>[\w-]{0,30}(?:pass|pwd|secret|token|key)[\w-]{0,30})\s{1,40}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?X{1,40}(?:\(\d{1,4}\))?|TYPE[ \t]{1,4}\w{1,30})\s{1,40}value ["'])(?<secret>[^"'\r\n]{4,200})(?=["'])/i
      },
      {
        ...password3,
        id: "generic-moved-password",
        label: "a password in a statement of COBOL",
        keywords: ["move '", 'move "'],
        pattern: /move ["'](?<secret>[^"'\r\n]{4,100})["'][ \t]{1,4}to[ \t]{1,4}(?<key>[\w-]{0,30}(?:pass|pwd|secret|token)[\w-]{0,30})/i
      },
      {
        ...password3,
        id: "generic-sheet-password",
        label: "a password of a spreadsheet",
        keywords: ['.protect "', '.unprotect "', ".protect password", ".unprotect password"],
        // https://learn.microsoft.com/office/vba/api/excel.worksheet.protect
        pattern: /\.(?:un)?protect[ \t]{1,4}(?:password:=[ \t]{0,4})?"(?<secret>[^"\r\n]{3,200})(?=")/i
      },
      {
        ...password3,
        id: "generic-rowset-password",
        label: "a database password in a query over two servers",
        keywords: ["openrowset("],
        // https://learn.microsoft.com/sql/t-sql/functions/openrowset-transact-sql
        pattern: /openrowset\(\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8},\s{0,8}N?'[^'\r\n]{0,120}'\s{0,8};\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8};\s{0,8}N?'(?<secret>[^'\r\n]{3,100})(?=')/i
      },
      {
        ...password3,
        id: "generic-cell-password",
        label: "a password in a table of HTML",
        keywords: ["password", "passwort", "passwd", "passphrase"].flatMap(
          (word4) => ["</td>", "</th>", ":</td>", ":</th>", "</b></td>", "</dt>", "']</td>"].map((end4) => word4 + end4)
        ),
        pattern: /(?<key>password|passwort|passwd|passphrase)(?:'\])?:?(?:<\/b>)?<\/(?:td|th|dt)>\s{0,40}<(?:td|dd)(?: [^<>]{0,80})?>\s{0,40}(?:<\w{1,6}>)?(?=[^\s<>]{0,60}\d)(?<secret>[^\s<>{}$]{5,100})(?=\s{0,40}<)/i,
        reach: [8, 400]
      },
      {
        ...password3,
        id: "generic-aligned-password",
        label: "a password in a table whose columns blanks align",
        keywords: ["  password", "	password", "  passwort", "  passwd"],
        // The second column, beside whose it is.
        pattern: /(?: {2}|\t)pass(?:word|wort|wd)(?<=(?<![^\n])[ \t]{0,12}(?:user(?:name)?s?|login|account|e?-?mail|host(?:name)?|server|service|benutzer|name)[ \t]{2,40}pass\w{2,4})(?:[ \t][^\r\n]{0,120})?\r?\n(?:[-=+ \t]{3,200}\r?\n)?[ \t]{0,12}[^\s|]{1,60}[ \t]{2,40}(?=[^\s]{0,60}\d)(?<secret>[^\s|]{5,100})(?=[ \t]|\r?\n|$)/i,
        further: listAligned,
        reach: [120, 480]
      }
    ];
  }
});

// src/rules/generic-used.ts
var given2, used, createPattern2, namedVariable, proveGiven, proveGivenToken, headers, argument5, queries, joins, hostStarts, placed, usedRules;
var init_generic_used = __esm({
  "src/rules/generic-used.ts"() {
    "use strict";
    init_generic_kinds();
    given2 = String.raw`(?<=(?<![^\n])[ \t]{0,24}(?:(?:const|let|var|val|my|local|export|private|static|final|auto|string)[ \t]{1,4}){0,3}\$?\k<used>(?::[ \t]{0,2}\w{2,12})?(?<link>[ \t]{0,12}:?=[ \t]{0,12}[bru@]{0,2})\k<mark>(?<secret>(?=[^\s"']{0,60}\d)[^\s"'\x60\\$<>{}()]{6,200})(?<mark>["']?)[;,]?[ \t]{0,8}\r?\n[\s\S]{0,700})`;
    used = String.raw`(?<used>[A-Za-z_]\w{0,30})(?![\w.(\[])`;
    createPattern2 = (before, behind = "") => new RegExp(`(?:${before})${used}${behind}${given2}`, "i");
    namedVariable = /pass|pwd|secret|token|(?!^key$)key|cred|auth/i;
    proveGiven = (_value, { groups: { mark: mark4, link, used: used2 = "" } }) => !namedVariable.test(used2) && (mark4 !== "" || link === "=") ? "unknown" : "invalid";
    proveGivenToken = (value2, match) => /^[\w+/=.~:-]{12,}$/.test(value2) ? proveGiven(value2, match) : "invalid";
    headers = ["x-api-key", "api-key", "apikey", "x-auth-token", "private-token", "x-access-token", "x-token"];
    argument5 = String.raw`["'][\w.@+\\-]{1,60}["'],[ \t]{0,4}`;
    queries = ["appid=", "api_key=", "apikey=", "access_key=", "api-key=", "subscription-key="];
    joins = ["${", "{", '" + ', "' + ", '"+', "'+", '" . $', '".$', "' . $", "'.$"];
    hostStarts = [..."abcdefghijklmnopqrstuvwxyz0123456789{$%["];
    placed = String.raw`(?:[\w$.]{1,40}|["'][^"'\r\n]{1,120}["']),[ \t]{0,4}`;
    usedRules = [
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
        ...password3,
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
        ...password3,
        id: "generic-given-login",
        label: "a password in a variable that becomes a part of an address",
        // What stands behind the variable: an address is in each hundredth line.
        keywords: [...hostStarts.map((start3) => `}@${start3}`), '+"@', "+'@", '+ "@', "+ '@", ":%s@"],
        // `"postgres://app:" + x + "@db1"`, `"app:%s@tcp(db1)", x`
        pattern: createPattern2(
          String.raw`:\/\/[\w.%+-]{1,60}:(?:[$#]?\{|["'] ?\+ ?)|:["'] \+ (?<=["'][\w.-]{1,40}:["'] \+ )|:%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?`,
          String.raw`(?=\}@| ?\+ ?["']@|(?<=%s@[^"'\r\n]{1,120}["'](?:,| %) ?\(?\w{1,31})[,)])`
        ),
        check: proveGiven,
        reach: [1e3, 240]
      },
      {
        ...password3,
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
  }
});

// src/rules/generic-users.ts
var holders, holder2, entry2, text3, most3, withEnds, field2, chosen3, other2, proveUser, userRules;
var init_generic_users = __esm({
  "src/rules/generic-users.ts"() {
    "use strict";
    init_generic_kinds();
    holders = ["users", "accounts", "logins", "basicauth", "basic_auth", "userlist", "user_map", "usermap"];
    holder2 = String.raw`(?<![\w./@-])[\w$.-]{0,30}(?:${holders.join("|")})`;
    entry2 = String.raw`["']?[\w.@+-]{1,60}["']?`;
    text3 = String.raw`(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}')`;
    most3 = 12;
    withEnds = (marks2) => holders.flatMap((word4) => marks2.map((mark4) => word4 + mark4));
    field2 = String.raw`(?<![\w-])(?:id|uuid|guid|name|email|role|type|label)["']?\s{0,4}(?::|=>?)\s{0,4}["']`;
    chosen3 = /^(?=\D*\d)(?=[^a-z]*[a-z])(?=[^A-Z!#$%*+?^&@]*[A-Z!#$%*+?^&@])[\w!#$%*+=?^&@~.:-]{8,64}$/;
    other2 = /^[A-Za-z]{1,12}\d{1,2}$|^(?:[A-Z][a-z]{1,15}[-_.]){1,4}\d{1,2}$|^[\da-fA-F-]{16,}$|^[A-Za-z]{1,5}[_-]|^[A-Za-z\d_-]{28}$|:\/\/|^[./~#@$]|^\d[\d.,:T-]{6,}|@[\w-]+\.\w|\.\w{2,4}$|^\{\w+\}/;
    proveUser = (value2) => chosen3.test(value2) && !other2.test(value2) ? "unknown" : "invalid";
    userRules = [
      {
        ...password3,
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
          String.raw`(?<=${holder2}["']?[ \t]{0,4}(?::?=>?|:)?[ \t]{0,4}(?:map\[string\]string)?[{[]\s{0,40}(?:${entry2}\s{0,4}(?::|=>?)\s{0,4}${text3},?\s{1,60}){0,${most3}}${entry2}\s{0,4}(?::|=>?)\s{0,4}["'])(?<!${field2})(?<secret>[^"'\\\s{}<>]{8,64})(?=["'])`,
          "i"
        ),
        check: proveUser,
        reach: [48, 1e3]
      },
      {
        ...password3,
        id: "generic-user-pair",
        label: "a password in a list of users",
        keywords: withEnds([" = [", "=[", ": [", " = (", '": [']),
        // `users = [("anna", "\u2026"), ("bert", "\u2026")]`
        pattern: new RegExp(
          String.raw`(?<=${holder2}["']?[ \t]{0,4}[:=][ \t]{0,4}[\[(]\s{0,40}(?:[\[(]${text3},\s{0,8}${text3}[\])],\s{0,60}){0,${most3}}[\[(]${text3},\s{0,8}["'])(?<secret>[^"'\\\s{}<>]{8,64})(?=["']\s{0,4}[\])])`,
          "i"
        ),
        check: proveUser,
        reach: [48, 1e3]
      },
      {
        ...password3,
        id: "generic-user-line",
        label: "a password in a section of users",
        keywords: ["users:\n", "users:\r\n", "accounts:\n", "accounts:\r\n", "logins:\n", "logins:\r\n"],
        // YAML: each line below is a user and a text.
        pattern: new RegExp(
          String.raw`(?<=(?<![^\n])[ \t]{0,20}["']?[\w.-]{0,30}(?:users|accounts|logins):[ \t]{0,4}\r?\n(?:[ \t]{2,40}${entry2}:[ \t]{1,4}\S{1,64}[ \t]{0,4}\r?\n){0,${most3}}[ \t]{2,40}${entry2}:[ \t]{1,4}["']?)(?<secret>[^\s"'{}$<>#&*!|>@%\[][^\s"'{}$<>]{7,63})(?=["']?[ \t]{0,4}(?:[#\r\n]|$))`,
          "i"
        ),
        check: proveUser,
        reach: [72, 1e3]
      }
    ];
  }
});

// src/rules/generic-whole.ts
function listLogins2(text6, line) {
  const spans = [];
  for (const { index, groups, 0: all } of text6.matchAll(line)) {
    const value2 = groups["secret"];
    const start3 = index + all.lastIndexOf(value2);
    spans.push([start3, start3 + value2.length]);
  }
  return spans;
}
function createLoginRule(id2, login, source7) {
  const line = new RegExp(`^(?![#;])${login}[ \\t]{0,8}\\r?$`, "gm");
  const other3 = new RegExp(`^(?!\\s*(?:[#;].*)?$)(?!${login.replace("?<secret>", "?:")}[ \\t]{0,8}\\r?$).+$`, "m");
  return {
    ...whole,
    id: id2,
    label: "a password in a file of logins",
    pattern: new RegExp(`${mark3}${remarks}${login}[ \\t]{0,8}(?=\\r?\\n|$)`),
    check: (value2, { window }) => other3.test(window) ? "invalid" : check2(value2),
    further: (_, rest) => listLogins2(rest, line),
    source: source7
  };
}
var isDrawn4, isNoWord, check2, whole, mark3, remarks, word3, spaced, colons, isWritten, path, checkAlone, wholeRules;
var init_generic_whole = __esm({
  "src/rules/generic-whole.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    isDrawn4 = (value2) => (value2.match(/[a-z](?=[A-Z])|[A-Z](?=[A-Z])/g)?.length ?? 0) > 2;
    isNoWord = (value2) => /\d|[!#$%^&*?+=~]/.test(value2) ? !/^(?:[a-z]{1,12}\d|\d+)$/i.test(value2) : (value2.length >= 16 || isDrawn4(value2)) && hasRandomLook(value2);
    check2 = (value2) => isNoWord(value2) ? "unknown" : "invalid";
    whole = { ...password3, whole: true, keywords: [], check: check2 };
    mark3 = String.raw`^(?:\xef\xbb\xbf)?`;
    remarks = String.raw`(?:[ \t]{0,8}(?:[#;][^\r\n]{0,200})?\r?\n){0,40}`;
    word3 = String.raw`(?:"[^"\s]{1,80}"|[^\s"#:=(){}]{1,120}|https?://[^\s"]{1,200})`;
    spaced = String.raw`${word3}[ \t]{1,40}(?:${word3}[ \t]{1,40})??"?(?<secret>[^\s"=:{}]{6,200})"?(?:[ \t]{1,40}[\d.*/-]{1,60})?`;
    colons = String.raw`(?!(?:sha\d{1,3}|md5):)[\w.@*+-]{1,80}:(?:[\w.@-]{1,80}:)?(?<secret>[^\s:"/$][^\s:"]{5,200})`;
    isWritten = (value2) => value2.length < 12 || /^[\w.@-]+:|^[<({]|:\/\/|::|->/.test(value2) || !hasRandomLook(value2) || hasNameLook(value2);
    path = /^(?:\.{1,2}\/|~\/|\/(?:nix|gnu|run|etc|var|home|usr|opt|mnt|srv|tmp|root|Users|private|proc|dev|secrets)\/)[\w./@+=-]+$/;
    checkAlone = (value2) => path.test(value2) || /[<>(){}:]/.test(value2) && isWritten(value2) ? "invalid" : check2(value2);
    wholeRules = [
      {
        ...whole,
        id: "generic-secret-file",
        label: "a password, token or key that a file holds alone",
        pattern: new RegExp(
          String.raw`${mark3}${remarks}\s{0,8}(?<quote>["']?)(?<secret>[^\s"'\x60\x00-\x1f]{6,1100})\k<quote>\s{0,16}$`
        ),
        check: checkAlone,
        source: "https://guides.rubyonrails.org/security.html#custom-credentials"
      },
      {
        ...whole,
        id: "generic-key-file",
        label: "a key that a file holds alone",
        pattern: new RegExp(
          String.raw`${mark3}(?<secret>(?:[0-9A-Za-z+/]{60,76}\r?\n){1,60}[0-9A-Za-z+/]{1,76}={0,2})\s{0,16}$`
        ),
        check: (value2) => hasRandomLook(value2.replace(/\s+/g, "")) ? "unknown" : "invalid",
        source: "https://www.mongodb.com/docs/manual/tutorial/enforce-keyfile-access-control-in-existing-replica-set/"
      },
      createLoginRule("generic-login-file", spaced, "https://www.pgbouncer.org/config.html#authentication-file-format"),
      createLoginRule("generic-user-file", colons, "https://download.samba.org/pub/rsync/rsyncd.conf.5#secrets_file"),
      {
        ...whole,
        id: "generic-curl-login",
        label: "a password in curl's settings",
        pattern: new RegExp(
          String.raw`${mark3}(?:[^\r\n]{0,300}\r?\n){0,60}?[ \t]{0,8}(?:-[uU]|(?:--)?(?:proxy-)?user)[ \t]{0,4}[=: \t][ \t]{0,4}"?[^\s:"'=]{1,80}:(?<secret>[^\s"]{4,200})"?[ \t]{0,8}(?=\r?\n|$)`
        ),
        source: "https://curl.se/docs/manpage.html#-K"
      },
      {
        ...whole,
        id: "generic-user-above",
        label: "a password under its user in a file",
        pattern: new RegExp(`${mark3}[\\w.@-]{2,64}\\r?\\n(?<secret>[^\\s"'<>{}()=:]{6,200})\\s{0,16}$`),
        source: "https://openvpn.net/community-docs/community-articles/openvpn-2-6-manual.html"
      }
    ];
  }
});

// src/rules/generic-words.ts
var passwordWords, tokenWords, otherTokenWords, otherTokens, otherTokenKeywords, inBytes, furtherWords, lookalikes, networkKeys, wide, otherWords, listSpellings, foreignWords, foreignKeywords, foreignTokens, listedTokens, foreignTokenWords, foreignTokenKeywords;
var init_generic_words = __esm({
  "src/rules/generic-words.ts"() {
    "use strict";
    passwordWords = `(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|passw?o?rd|paswo?rd|paswd|psswo?r?d|pw(?=[:="' ])|(?<![a-z])psk(?![a-z])`;
    tokenWords = `secret|token(?!i[sz])|(?<!(?<!com|dae|de)mon)key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|creds(?![a-z])|auth(?!or(?!i[sz]))|pat(?<=_pat)(?=[:="' ])`;
    otherTokenWords = "(?<![a-z])pepper(?![a-z])|erlang[_-]?cookie|bearer(?![a-z])|(?:encrypt(?:ion)?|hash(?:ids?)?|auth|logged[_-]?in|nonce|app|api|merchant|session|cookie|security|url)[_-]?salt(?![a-z])|(?:totp|otp|mfa|2fa)[_-]?seed(?![a-z])|(?:snmp|ro|rw|read|write|trap)[_-]?community(?![a-z])|community[_-]?string|(?:access|activation|unlock|recovery|backup)[_-]?codes?(?![a-z])|(?:api|app|client|consumer|shared)[_-]?sec(?![a-z])|(?<![a-z])cred(?![a-z])|licen[cs]e[_-]?(?:code|string|data|blob)(?![a-z])|shared[_-]?access(?![a-z])";
    otherTokens = `pepper,erlang cookie,bearer:,bearer=,bearer",bearer',bearer =,totp seed,otp seed,mfa seed,2fa seed,community,access code,activation code,unlock code,recovery code,backup code,api sec,app sec,client sec,consumer sec,shared sec,cred:,cred=,cred",cred',cred =,shared access,salt`;
    otherTokenKeywords = [
      ...otherTokens.split(",").flatMap((word4) => / [^=]/.test(word4) ? ["", " ", "_", "-"].map((mark4) => word4.replace(" ", mark4)) : [word4]),
      ...["license", "licence"].flatMap(
        (word4) => ["code", "string", "data", "blob"].flatMap((end4) => [word4 + end4, `${word4}_${end4}`, `${word4}-${end4}`])
      )
    ];
    inBytes = (word4) => Buffer.from(word4).toString("latin1");
    furtherWords = "\u0E23\u0E2B\u0E31\u0E2A\u0E1C\u0E48\u0E32\u0E19,\u0EA5\u0EB0\u0EAB\u0EB1\u0E94\u0E9C\u0EC8\u0EB2\u0E99,\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631,\u0643\u0644\u0645\u0629 \u0645\u0631\u0648\u0631,\u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631,\u0631\u0645\u0632 \u0639\u0628\u0648\u0631,\u06AF\u0630\u0631\u0648\u0627\u0698\u0647,\u067E\u0627\u0633 \u0648\u0631\u0688,\u05E1\u05D9\u05E1\u05DE\u05D4,\u05E1\u05D9\u05E1\u05DE\u05D0,m\u1EADt kh\u1EA9u,mat khau,matkhau,kata sandi,katasandi,kata laluan,\u092A\u093E\u0938\u0935\u0930\u094D\u0921,\u09AA\u09BE\u09B8\u0993\u09AF\u09BC\u09BE\u09B0\u09CD\u09A1,\u0B95\u0B9F\u0BB5\u0BC1\u0B9A\u0BCD\u0B9A\u0BCA\u0BB2\u0BCD,jelsz\xF3,parol\u0103,wagwoord,pasahitz,lykilor\xF0,fjal\xEBkalim,fjalekalim,nenosiri,cyfrinair,\u043F\u0430\u0440\u043E\u043B\u0430,\u041F\u0430\u0440\u043E\u043B\u0430,\u043B\u043E\u0437\u0438\u043D\u043A\u0430,\u041B\u043E\u0437\u0438\u043D\u043A\u0430,\u049B\u04B1\u043F\u0438\u044F\u0441\u04E9\u0437,\u10DE\u10D0\u10E0\u10DD\u10DA,\u0563\u0561\u0572\u057F\u0576\u0561\u0562\u0561\u057C,\uC554\uD638,\uBE44\uBC88,\uD328\uC2A4\uC6CC\uB4DC,\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03C0\u03C1\u03CC\u03C3\u03B2\u03B1\u03C3\u03B7\u03C2,\u039A\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03C0\u03C1\u03CC\u03C3\u03B2\u03B1\u03C3\u03B7\u03C2,\u0433\u0430\u0441\u043B\u043E,kodeord,palavra-passe";
    lookalikes = "p\u0430ss,\u0440ass,\u0440\u0430ss,\u0440ass,pa\u0455s,pas\u0455,pa\u0455\u0455,passw\u043Erd,t\u043Eken,tok\u0435n,t\u043Ek\u0435n,\u0442\u043E\u043Aen,to\u043Aen,s\u0435cret,se\u0441ret,secr\u0435t,s\u0435\u0441ret,s\u0435\u0441r\u0435t,\u0455ecret,\u0430pi_key,\u0430\u0440i_key,ap\u0456_key,\u0430pikey,\u0430\u0440ikey,ap\u0456key";
    networkKeys = "l2tppsk,ikepsk,ipsecpsk,vpnpsk,wifipsk,wpapsk";
    wide = "\uFF50\uFF41\uFF53\uFF53\uFF57\uFF4F\uFF52\uFF44,\uFF53\uFF45\uFF43\uFF52\uFF45\uFF54,\uFF54\uFF4F\uFF4B\uFF45\uFF4E,\uFF50\uFF41\uFF53\uFF53\uFF57\uFF44";
    otherWords = [furtherWords, lookalikes, networkKeys, wide].flatMap(
      (list2) => list2.split(",").map((word4) => inBytes(word4).replace(" ", "[ _-]?"))
    );
    listSpellings = (word4) => word4.includes("[") ? ["", " ", "_", "-"].map((mark4) => word4.replace("[ _-]?", mark4)) : [word4];
    foreignWords = "kennwort|wachtwoord|l(?:o|\\xc3[\\xb6\\x96])senord|adgangskode|salasana|senha|contrase(?:n|\\xc3[\\xb1\\x91]|ny)a|(?<![a-z])clave|parola|has(?:l|\\xc5[\\x82\\x81])o|heslo|jelszo|(?<![a-z])(?:s|\\xc5[\\x9f\\x9e])(?:i|\\xc4\\xb0)fre|(?<![a-z])parol(?![a-z])|(?<![a-z])mdp(?![a-z])|geheimnis|lozinka|(?<![a-z])geslo(?![a-z])|slapta\\xc5\\xbeodis|parool|\\xd0[\\x9f\\xbf]\\xd0\\xb0\\xd1\\x80\\xd0\\xbe\\xd0\\xbb\\xd1\\x8c|\\xd0\\x9f\\xd0\\x90\\xd0\\xa0\\xd0\\x9e\\xd0\\x9b\\xd0\\xac|\\xce\\xba\\xcf\\x89\\xce\\xb4\\xce\\xb9\\xce\\xba(?:\\xcf\\x8c|\\xce\\xbf)\\xcf\\x82|\\xe5\\xaf\\x86(?:\\xe7\\xa0\\x81|\\xe7\\xa2\\xbc)|\\xe3\\x83\\x91\\xe3\\x82\\xb9\\xe3\\x83\\xaf\\xe3\\x83\\xbc\\xe3\\x83\\x89|\\xeb\\xb9\\x84\\xeb\\xb0\\x80\\xeb\\xb2\\x88\\xed\\x98\\xb8|" + otherWords.join("|");
    foreignKeywords = [
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
    foreignTokens = "zugangscode,zugriffscode,codigo acceso,c\xF3digo acceso,codigo de acceso,c\xF3digo de acceso,api schl\xFCssel,api schluessel,geheimschl\xFCssel,geheimschluessel,zugangsschl\xFCssel,zugangsschluessel,zugriffsschl\xFCssel,zugriffsschluessel,api sleutel,toegangssleutel,geheime sleutel,jeton,cl\xE9 api,cle api,cl\xE9 secr\xE8te,cle secrete,cl\xE9 priv\xE9e,cle privee,cl\xE9 d'acc\xE8s,chave api,chave secreta,chave privada,chave acesso,chave de acesso,segredo,chiave api,chiave segreta,chiave privata,segreto,llave api,llave secreta,llave privada,klucz api,klucz tajny,tajny klucz,klucz prywatny,anahtar,nyckel,api n\xF8kkel,hemmelig n\xF8kkel,api n\xF8gle,api avain,salainen avain,kunci api,kunci rahasia,api kulcs,titkos kulcs,api kl\xED\u010D,tajn\xFD kl\xED\u010D,\u043A\u043B\u044E\u0447,\u041A\u043B\u044E\u0447,\u0442\u043E\u043A\u0435\u043D,\u0422\u043E\u043A\u0435\u043D,\u0441\u0435\u043A\u0440\u0435\u0442,\u0421\u0435\u043A\u0440\u0435\u0442,\u5BC6\u94A5,\u5BC6\u9470,\u79D8\u94A5,\u91D1\u9470,\u4EE4\u724C,\u53E3\u4EE4,\u6388\u6743\u7801,\u30C8\u30FC\u30AF\u30F3,\u79D8\u5BC6\u9375,\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8,\u30A2\u30AF\u30BB\u30B9\u30AD\u30FC,api\u30AD\u30FC,\u6697\u8A3C\u756A\u53F7,\uD1A0\uD070,\uBE44\uBC00\uD0A4,\uC2DC\uD06C\uB9BF,\uC778\uC99D\uD0A4,\uC11C\uBE44\uC2A4\uD0A4,api \uD0A4,miyao,kouling";
    listedTokens = foreignTokens.split(",").map((word4) => inBytes(word4).replace(" ", "[ _-]?"));
    foreignTokenWords = listedTokens.map((word4) => /^[a-z]/.test(word4) ? `(?<![a-z])${word4}` : word4).join("|");
    foreignTokenKeywords = listedTokens.flatMap(listSpellings);
  }
});

// src/rules/writings.ts
function findName({ window, start: start3 }) {
  const opened = window.slice(0, start3).replace(/\(\r?\n[ \t]*\w?$/, "");
  const line = opened.slice(opened.lastIndexOf("\n") + 1);
  return line.match(credentialName)?.at(-1);
}
function write2(name3, text6) {
  if (!printable2.test(text6) || name3 === void 0 && text6.length < shortest) return void 0;
  const quote = text6.includes('"') ? "'" : '"';
  return `${name3 === void 0 ? "" : `${name3} = `}${quote}${text6}${quote}
`;
}
function readRegistry(value2, match) {
  const bytes2 = Buffer.from(value2.replaceAll(/[^\da-f]/gi, ""), "hex");
  const text6 = bytes2[1] === 0 ? bytes2.toString("utf16le") : bytes2.toString("latin1");
  return write2(findName(match), text6.replace(/\0.*$/s, ""));
}
function readDigits(value2, match) {
  const { window, start: start3, end: end4 } = match;
  const isHex = /hex/i.test(window.slice(start3, end4 - value2.length)) || handedToXxd.test(window.slice(end4, end4 + 24));
  const text6 = Buffer.from(value2, isHex ? "hex" : "base64").toString("latin1");
  return write2(findName(match), text6.replace(/\r?\n$/, ""));
}
function readPieces(value2, match) {
  const { key: key4, again } = match.groups;
  if (key4 !== again) return void 0;
  const { window, start: start3 } = match;
  further.lastIndex = window.startsWith(call, start3) ? start3 + call.length + 1 + value2.length : Math.max(window.lastIndexOf('"', start3), window.lastIndexOf("'", start3));
  const pieces = [value2];
  for (let found = further.exec(window); found && pieces.length < mostPieces; found = further.exec(window)) {
    if (found.groups["name"] !== key4) break;
    pieces.push(found.groups["piece"]);
  }
  return write2(key4 ?? findName(match), pieces.join(""));
}
function readSum(value2, { window, start: start3, groups }) {
  const above = window.slice(0, start3);
  let joined2 = "";
  for (const name3 of value2.split("+")) {
    const given3 = [
      ...above.matchAll(new RegExp(`(?<![\\w.])${name3.trim()} {0,12}:?= {0,12}["']([^"'\\\\\r
]{1,200})["']`, "g"))
    ].at(-1);
    if (given3 === void 0) return void 0;
    joined2 += given3[1];
  }
  return write2(groups["key"], joined2);
}
var credentialName, shortest, printable2, readCodes, handedToXxd, readReversed, further, mostPieces, call, readParts;
var init_writings = __esm({
  "src/rules/writings.ts"() {
    "use strict";
    credentialName = /[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w$-]{0,40}/gi;
    shortest = 12;
    printable2 = /^[\t\r\n\x20-\x7e\x80-\xff]{4,}$/;
    readCodes = (value2, match) => write2(findName(match), String.fromCharCode(...(value2.match(/0x[\da-f]{2}|\d+/gi) ?? []).map(Number)));
    handedToXxd = /^["']?[ \t]{0,4}\|[ \t]{0,4}xxd /i;
    readReversed = (value2, match) => write2(findName(match), [...value2].reverse().join(""));
    further = /["'](?:\)?;?\s{0,60}[\w$]{0,40}\.(?:append|concat)\(["']|;?[ \t]{0,4}\r?\n[ \t]{0,40}(?<name>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])(?<piece>[^"'\\\r\n]{1,200})(?=["'])/y;
    mostPieces = 20;
    call = ".append(";
    readParts = (value2, match) => write2(
      findName(match),
      [...value2.matchAll(/"([^"\r\n]*)"|'([^'\r\n]*)'/g)].map(([, one, other3]) => one ?? other3).join("")
    );
  }
});

// src/rules/generic-writings.ts
var code, letters2, openings, character, text4, digits3, writingRules;
var init_generic_writings = __esm({
  "src/rules/generic-writings.ts"() {
    "use strict";
    init_generic_kinds();
    init_writings();
    code = String.raw`(?:0x[2-7][\da-f]|[3-9]\d|1[01]\d|12[0-6])`;
    letters2 = [...Array(75).keys()].map((place) => 48 + place).filter((one) => /\w/.test(String.fromCharCode(one)));
    openings = ["[", "{", "(", "[ ", "{ "].flatMap((open3) => [
      ...letters2.map((letter) => `${open3}${letter},`),
      ...[3, 4, 5, 6, 7].map((digit) => `${open3}0x${digit}`)
    ]);
    character = String.raw`(?:chr[bw$]?\([ \t]?|char\([ \t]?|\[char\][ \t]?\(?)${code}\)?`;
    text4 = String.raw`[^"'\\\r\n]{2,200}`;
    digits3 = String.raw`[\w+/-]{8,4000}={0,2}`;
    writingRules = [
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
          String.raw`[+.]=[ \t]?["'](?<=(?<key>[\w$.]{2,40})[ \t]{0,4}=[ \t]{0,4}["'](?<secret>${text4})["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?<again>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])${text4}(?:["'];?[ \t]{0,4}\r?\n[ \t]{0,40}[\w$.]{2,40}[ \t]{0,4}[+.]=[ \t]?["']${text4}){0,20}(?=["'])`
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
          String.raw`\.append\(["'](?<secret>${text4})["']\)(?:;?\s{0,60}[\w$]{0,40}\.append\(["']${text4}["']\)){1,12}`
        ),
        reach: [8, 1200],
        decode: readPieces
      },
      {
        ...token,
        id: "generic-concatenated-text",
        label: "a secret that a call joins",
        keywords: ['".concat("', "'.concat('"],
        pattern: new RegExp(String.raw`["']\.concat\(["'](?<=["'](?<secret>${text4})["']\.concat\(["'])${text4}(?=["'])`),
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
          String.raw`(?:(?:concat!?|paste0|-join ?)\(|f(?:ormat!?)?\("(?:%s|\{\}){2,8}",[ \t]{0,4}|\}["'](?:\.format\(| -f ))(?<secret>(?:["']${text4}["'],\s{0,40}){1,8}["']${text4}["'])(?=\s{0,40}[),;\r\n]|$)`,
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
          String.raw`=[ \t](?:\(\r?\n[ \t]{1,60})?[bru]?(?<secret>["']${text4}["'](?:(?:[ \t]{1,24}\\)?\r?\n[ \t]{1,60}[bru]?["']${text4}["']){1,20})(?=[ \t]{0,4}(?:\r?\n|\)|;|$))`
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
          String.raw`(?:["']\[::-1\]|["']\.split\(["']{2}\)\.reverse\()(?<=["'](?<secret>${text4})["'](?:\[::-1\]|\.split\(["']{2}\)\.reverse\())`
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
  }
});

// src/rules/generic.ts
var shared3, isBuild, published2, proveApi, proveForeign, genericRules;
var init_generic = __esm({
  "src/rules/generic.ts"() {
    "use strict";
    init_generic_addresses();
    init_generic_arguments();
    init_generic_bytes();
    init_generic_choices();
    init_generic_commands();
    init_generic_declared();
    init_generic_fields();
    init_generic_files();
    init_generic_kinds();
    init_generic_made();
    init_generic_marks();
    init_generic_neighbours();
    init_generic_patterns();
    init_generic_places();
    init_generic_programs();
    init_generic_prose();
    init_generic_records();
    init_generic_sections();
    init_generic_stores();
    init_generic_tables();
    init_generic_used();
    init_generic_users();
    init_generic_whole();
    init_generic_words();
    init_generic_writings();
    init_logins();
    init_value_shape();
    shared3 = { ...generic, reach: [72, 320] };
    isBuild = (value2, key4) => /^[\da-f]+$/.test(value2) && (/-api$/i.test(key4) || /^(?:.{40}|.{64})$/.test(value2) && key4 !== key4.toUpperCase());
    published2 = /^(?:Qm[1-9A-HJ-NP-Za-km-z]{44}|AKfycb\w{20,100}|aHR0c.{16,400})$/;
    proveApi = (value2, { groups }) => hasRandomLook(value2) && !hasNameLook(value2) && !isBuild(value2, groups["key"] ?? "") && !published2.test(value2) ? "unknown" : "invalid";
    proveForeign = (value2) => /^[\uff09\u3011\u300b\u300d\u300f\u3015\u3002\uff0c\u3001\uff1b\uff01\uff1f]/u.test(value2) ? "invalid" : "unknown";
    genericRules = [
      {
        ...shared3,
        id: "generic-password",
        label: "a password",
        keywords: ["pass", "paswd", "pasw", "pssw", "pwd", "psw", "psk", "pw:", "pw=", "pw ", 'pw"', "pw'"],
        pattern: createPattern(passwordWords),
        likely: () => createPattern(passwordWords, name2, noValue),
        check: checkEdited,
        credential: "generic-password"
      },
      {
        ...shared3,
        id: "generic-foreign-password",
        label: "a password",
        keywords: foreignKeywords,
        pattern: createPattern(foreignWords, ""),
        family: "generic-password",
        credential: "generic-password"
      },
      {
        ...shared3,
        id: "generic-token",
        label: "a token or key",
        keywords: ["secret", "token", "key", "credential", "creds", "auth", "_pat=", "_pat:", "_pat ", '_pat"', "_pat'"],
        pattern: createPattern(tokenWords),
        likely: () => createPattern(tokenWords, name2, noValue),
        check: checkEdited,
        credential: "generic-token"
      },
      {
        ...shared3,
        id: "generic-other-token",
        label: "a token or key",
        keywords: otherTokenKeywords,
        pattern: createPattern(otherTokenWords),
        likely: () => createPattern(otherTokenWords, name2, noValue),
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared3,
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
        ...shared3,
        id: "generic-foreign-token",
        label: "a token or key",
        keywords: foreignTokenKeywords,
        pattern: createPattern(foreignTokenWords, ""),
        check: proveForeign,
        family: "generic-token",
        credential: "generic-token"
      },
      ...["password", "token"].map((kind) => ({
        ...shared3,
        id: `generic-${kind}-pair`,
        label: kind === "password" ? "a password" : "a token or key",
        keywords: ["value:", 'value"', "value=", "<string>", "value>", 'value = "'],
        pattern: createPairPattern(kind === "password" ? `${passwordWords}|pw(?=\\r?\\n)` : tokenWords),
        family: `generic-${kind}`,
        credential: `generic-${kind}`
      })),
      ...["password", "token"].map((kind) => ({
        ...shared3,
        id: `generic-${kind}-below`,
        label: kind === "password" ? "a password" : "a token or key",
        keywords: [" =\n", " =\r\n", " = (\n", " = (\r\n"],
        pattern: createBelowPattern(kind === "password" ? passwordWords : tokenWords),
        family: `generic-${kind}`,
        credential: `generic-${kind}`
      })),
      {
        ...shared3,
        id: "generic-block",
        label: "a password, token or key in a block of YAML",
        keywords: ["|", ">", "|-", ">-"].flatMap((mark4) => [`: ${mark4}
`, `: ${mark4}\r
`]),
        pattern: createBlockPattern(`${passwordWords}|${tokenWords}`),
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared3,
        id: "generic-argument-item",
        label: "a token, key or password among a command's arguments",
        keywords: ["- --", '- "--', "- '--"],
        // One argument an item, in YAML.
        pattern: /- ["']?(?<key>--[\w-]{0,40}(?:key|token|secret|password|passwd|pass))["']?\r?\n[ \t]{0,60}- ["']?(?<secret>[^\s"'-][^\s"']{2,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared3,
        id: "generic-argument-pair",
        label: "a token, key or password among a command's arguments",
        keywords: ["key", "token", "secret", "password", "pass", "passwd"].flatMap((word4) => [`${word4}",`, `${word4}',`]),
        // One argument a line, as JSON and YAML are printed.
        pattern: /(?:key|token|secret|password|passwd|pass)(?<=["'](?<key>--?[\w-]{1,60}))["'],[ \t]{0,4}\r?\n[ \t]{0,60}["'](?<secret>[^"'\r\n]{3,400})(?=["'])/i,
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared3,
        id: "generic-basic-authorization",
        label: "a user name and password in an Authorization header",
        keywords: ["basic"],
        pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
        check: checkBasic,
        family: "generic-password",
        credential: "generic-password"
      },
      {
        ...shared3,
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
        ...shared3,
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
  }
});

// src/remember.ts
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
var init_remember = __esm({
  "src/remember.ts"() {
    "use strict";
  }
});

// src/rules/refutation.ts
function isRefuted(value2) {
  if (isPublished(value2) || /^(?:eyJ|ewog)[\w=-]+\.[\w=-]+\.[\w-]+$/.test(value2) && isSignedByExample(value2))
    return true;
  if (value2.length < shortestWithChecksum) return false;
  if (proveMicrosoftKey(value2) === "invalid") return true;
  if (/^(?:(?:gh[pousr]|npm)_[0-9A-Za-z]{36}|ghr_[0-9A-Za-z]{76})$/.test(value2))
    return encodeCrc32Base62(value2.slice(4, -6)) !== value2.slice(-6);
  if (/^[\w~.-]{3}8Q~[\w~.-]{34}$/.test(value2)) return encodeEntraChecksum(value2.slice(0, -3)) !== value2.slice(-3);
  return /^gl[a-z]{2,5}-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.test(value2) && proveRoutableToken(value2) === "invalid";
}
function refuteKnown(rule) {
  return {
    ...rule,
    check: (value2, match) => isKnown(value2) ? "invalid" : rule.check?.(value2, match) ?? "unknown"
  };
}
var accessKeyId, shortestWithChecksum, isShortKnown, longestRemembered, isKnown;
var init_refutation = __esm({
  "src/rules/refutation.ts"() {
    "use strict";
    init_remember();
    init_checksums();
    init_entra();
    init_gitlab();
    init_jwt();
    init_logins();
    init_microsoft_keys();
    init_published();
    accessKeyId = /^(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|LTAI[0-9A-Za-z]{12,28}|AKID[0-9A-Za-z]{32})$/;
    shortestWithChecksum = 39;
    isShortKnown = remember((value2) => isRefuted(value2) || accessKeyId.test(value2) || isKnownLogin(value2), 4096);
    longestRemembered = 64;
    isKnown = (value2) => value2.length > longestRemembered ? isRefuted(value2) || accessKeyId.test(value2) : isShortKnown(value2);
  }
});

// src/rules/judged.ts
var judged_exports = {};
__export(judged_exports, {
  judgedRules: () => judgedRules
});
var judgedRules;
var init_judged = __esm({
  "src/rules/judged.ts"() {
    "use strict";
    init_generic();
    init_refutation();
    judgedRules = genericRules.map(refuteKnown);
  }
});

// src/rules/advisories/expressions.ts
function listExpressions(text6) {
  const found = [];
  collect(text6, found, 0);
  return found;
}
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
  const named7 = /^(?:\w{1,60}|"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,4}(?:=(?![=>])|:(?![:=]))/.exec(part);
  if (named7) {
    inner(part.slice(named7[0].length));
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
  const end4 = open3 > 0 ? endOf(part, open3) : -1;
  const head3 = part.slice(0, open3).trim();
  if (end4 === part.length && (part[open3] === "{" || wrapper2.test(head3))) {
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
  const body4 = part.slice(at + 1, -1);
  for (let open3 = body4.indexOf("{"); open3 !== -1; open3 = body4.indexOf("{", open3 + 1)) {
    if (body4[open3 + 1] === "{") {
      open3++;
      continue;
    }
    if (part[at] === "`" && body4[open3 - 1] !== "$") continue;
    const end4 = endOf(body4, open3);
    pieces.push(body4.slice(open3 + 1, end4 - 1).replace(/(?:![rsa])?(?::[^:{}()"']{0,20}|=)?$/, ""));
    open3 = end4 - 1;
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
var deepest, closers, wrapper2, suffix;
var init_expressions = __esm({
  "src/rules/advisories/expressions.ts"() {
    "use strict";
    deepest = 8;
    closers = { "(": ")", "[": "]", "{": "}" };
    wrapper2 = /(?:^|\.)(?:stringify|dumps|str|repr|dict|list|pformat|inspect|String|string|valueOf|Sprintf?|Sprintln|sprintf|Serialize|SerializeObject|format|Format|writeValueAsString|toJson|ToJson|jsonify|fromEntries|entries|Any|Reflect|Object|Bytes|byte|ToString|toString|encodeToString|ToBase64String|asdict|vars|model_dump|prettyPrint|bold|red|green|yellow|blue|cyan|gray|dim|WithField|WithFields|append|join|of|asList|to|pair|Pair)$/;
    suffix = /(?:\??\.(?:toString|ToString|String|strip|trim|json|decode|encode|toJSON|items|entries|copy|dict|to_dict|model_dump|model_dump_json|toJson|asMap|GetRawText|getEncoded|toArray|tostring)\([^()]{0,40}\)|!)$/;
  }
});

// src/rules/advisories/names.ts
function parsePath(expression) {
  const steps = /\s*(?:(?:^|\??\.|!\.|::|->)\s*([A-Za-z_$@][\w$]*)|\[\s*["'`]([^"'`\]]{1,80})["'`]\s*\]|\[(\d{1,3})\]|\[\s*([\w.$]{1,60})\s*\]|\(\s*\)|\(\s*["']([^"']{1,80})["']\s*(?:,[^(),]{0,60})?\)|\(\s*(?:HttpHeaders\.)?([A-Z][\w.]{1,60})\s*\)|\(([a-z]\w{0,60})\))/y;
  const path2 = [];
  while (steps.lastIndex < expression.length) {
    const [found, name3, key4, place, variable, text6, constant, argument6] = steps.exec(expression) ?? [];
    if (found === void 0) return void 0;
    if (name3 !== void 0) path2.push(name3);
    else if (key4 !== void 0) path2.push(key4);
    else if (variable !== void 0) path2.push("*");
    else if ((text6 ?? constant ?? argument6) !== void 0) {
      if (!getters.test(path2.at(-1) ?? "")) return void 0;
      path2.push(argument6 === void 0 ? text6 ?? constant : "*");
    } else if (place !== void 0 && path2.length === 0) return void 0;
  }
  return path2.length > 0 && path2[0] !== "*" ? path2 : void 0;
}
function isEnvironment(path2) {
  const text6 = path2.join(".");
  if (/^(?:process\.env|os\.environ|os\.Environ|System\.getenv|Environment\.GetEnvironmentVariables|import\.meta\.env)$/.test(
    text6
  ))
    return true;
  const named7 = /^(?:process\.env|os\.environ(?:\.get)?|os\.getenv|os\.Getenv|System\.getenv|Environment\.GetEnvironmentVariable|Deno\.env\.get)\.(\*|[\w-]+)$/.exec(
    text6
  )?.[1];
  return named7 !== void 0 && (named7 === "*" || variableOfSecret.test(named7));
}
function isHeaders(path2) {
  const last2 = path2.at(-1);
  const words4 = wordsOf(last2);
  const of = path2.at(-2) ?? "";
  if (last2 === "*")
    return /^(?:request_?|response_?)?headers$/i.test(of) || /^getHeaders?$|^Get$/.test(of) && /header/i.test(path2.at(-3) ?? of);
  if (/^value$/i.test(last2)) return /^header$/i.test(of);
  if (words4.at(-1) === "cookies") return !words4.some((word4) => otherHeaders.test(word4));
  if (words4.at(-1) === "params" && words4.at(-2) === "header") return true;
  if (words4.at(-1) === "headers") return !words4.some((word4) => otherHeaders.test(word4)) && !/content/i.test(of);
  return last2 === "Header" && path2.length > 1;
}
function isCredential2(path2, near2) {
  const last2 = path2.at(-1);
  const words4 = wordsOf(last2);
  const end4 = words4.at(-1) ?? "";
  const before = words4.at(-2) ?? "";
  if (end4 === "value" && words4.length === 1)
    return path2.slice(0, -1).some((name3) => wordsOf(name3).at(-1) === "secret" && whole2(wordsOf(name3)));
  if (!whole2(words4)) return false;
  if (end4 === "value" && /^(?:token|secret|password|jwt)$/.test(before)) return true;
  if (/^(?:password|passwd|passphrase|secret|jwt)$/.test(end4)) return true;
  if (end4 === "key" && keyWord.test(before)) return true;
  if (/^(?:apikey|secretkey|privatekey|accesstoken|refreshtoken|authtoken|clientsecret|passw|pswd)$/.test(end4))
    return true;
  if (end4 === "salt") return words4.includes("password");
  if (end4 !== "token") return false;
  return words4.length > 1 || !parserWords.test(near2);
}
function isConnectionString(path2) {
  const last2 = path2.at(-1);
  if (path2.some((name3) => name3 === "GetConnectionString" || /^ConnectionStrings(?::|$)/.test(name3))) return true;
  if (/^(?:url|uri|dsn)$/i.test(last2) && /^(?:database|db|redis|mongo(?:db)?|postgres(?:ql)?|mysql|amqp)$/i.test(path2.at(-2) ?? ""))
    return true;
  const words4 = wordsOf(last2);
  if (!whole2(words4.filter((word4) => !/^(?:url|uri)$/.test(word4)))) return false;
  return /(?:^|_)(?:conn(?:ection)?(?:str(?:ing)?)|dsn|(?:database|db|redis|mongo(?:db)?|postgres|mysql)(?:url|uri))$/.test(
    words4.join("").replace(/_/g, "")
  ) || /conn(?:ection)?str(?:ing)?$/.test(words4.join(""));
}
function isTokenResponse(path2, near2) {
  const words4 = wordsOf(path2.at(-1));
  if (!whole2(words4)) return false;
  const text6 = words4.join(" ");
  if (/(?:^|\b)(?:token|oauth|auth|authentication|login) (?:response|resp|result|data|json|set)$/.test(text6))
    return true;
  if (/^(?:oauth )?token request$/.test(text6)) return true;
  if (/^(?:\w+ )?(?:credentials|creds)$/.test(text6)) return true;
  if (text6 === "tokens" || text6 === "session")
    return /refresh_?token|access_?token|oauth|supabase|next-auth|getSession/i.test(near2);
  return false;
}
function classifyLogged(expression, near2) {
  if (/^(?:httputil\.)?Dump(?:Request|Response)(?:Out)?\(/.test(expression)) return "message";
  const path2 = parsePath(expression);
  if (!path2 || path2.length > 1 && /^(?:\w*resources|\w*messages|\w*strings|constants|sr)$/i.test(path2[0]))
    return void 0;
  if (isEnvironment(path2)) return "environment";
  const last2 = path2.at(-1);
  const words4 = wordsOf(last2);
  const name3 = words4.join("");
  if (/^[A-Z_]+$/.test(last2) && path2.length > 1 && /^\w*Header(?:s|Names)?$/.test(path2.at(-2))) return void 0;
  if (headerKey.test(last2) || words4.includes("authorization") && whole2(words4) && words4.length === 1)
    return "authorization";
  if (/^(?:auth(?:orization)?header|headerauth(?:orization)?|authheadervalue|bearer|bearertoken|jwtheader)$/.test(name3))
    return "authorization";
  if (isConnectionString(path2)) return "connection-string";
  if (isHeaders(path2)) return "headers";
  if (isToolResult(last2)) return "tool-result";
  if (isTokenResponse(path2, near2)) return "token-response";
  if (isCredential2(path2, near2)) return "credential";
  return /^(?:(?:e|err|error|ex|exception)\.response|(?:req|request|ctx|context)\.session)$/.test(path2.join(".")) ? "message" : void 0;
}
var getters, wordsOf, harmless, whole2, headerKey, otherHeaders, variableOfSecret, keyWord, parserWords, isToolResult;
var init_names = __esm({
  "src/rules/advisories/names.ts"() {
    "use strict";
    getters = /^(?:get|Get|get_?[hH]eaders?|GetHeader|header|Header|getenv|Getenv|GETENV|GetEnvironmentVariable|LookupEnv|getProperty|GetConnectionString|GetSection|GetValue|getString|GetString|getAttribute|getItem|valueOf|getFirst|GetSecret|getSecret|get_secret)$/;
    wordsOf = (name3) => name3.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^A-Za-z\d*]+/).filter((word4) => word4 !== "").map((word4) => word4.toLowerCase());
    harmless = /^(?:mask(?:ed)?|redact(?:ed)?|hash(?:ed)?|encrypted|has|have|is|no|missing|count|counts|length|len|num|total|max|min|name|names|id|ids|type|types|url|uri|endpoint|path|file|status|expiry|expires|expiration|exp|trunc(?:ated)?|short|partial|digest|preview|safe|sanitized|scrubbed|public|continuation|page|next|cancel|cancellation|csrf|xsrf|antiforgery|sync|start|end|stop|eos|bos|pad|unk|sep|cls|special|resume|operator|keyword|lex|forgot|reset|show|needs|forbidden|prefix|scopes?|scheme|lifetime|usage|input|output|prompt|completion|budget|cost|limit|rate|per)$/;
    whole2 = (words4) => !words4.some((word4) => harmless.test(word4));
    headerKey = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-(?:api-key|auth-token|access-token|functions-key|amz-security-token)$|^api-key$|^ocp-apim-subscription-key$/i;
    otherHeaders = /^(?:table|csv|tsv|excel|xlsx?|col|cols|column|columns|row|sheet|report|section|section|markdown|file|bom|custom|missing|allowed|security|cors|cache|rate|names?|keys?|expected|required|group|content|trace|default)$/;
    variableOfSecret = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|APIKEY|CREDENTIALS?)$|(?:API|PRIVATE|SECRET|ACCESS|ACCOUNT|SIGNING|ENCRYPTION|STORAGE|MASTER|AUTH|JWT)_?KEY$|CONN(?:ECTION)?_?STR(?:ING)?$|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP)_(?:URL|URI|DSN)$/i;
    keyWord = /^(?:api|private|secret|account|signing|encryption|master|jwt|symmetric|storage|subscription)$/;
    parserWords = /lex(?:er|eme|ical)|tokeni[sz]|grammar|syntax|(?:unknown|unexpected|invalid) token|TokenKind|TokenType|ParseException|parsedInput/i;
    isToolResult = (name3) => /^(?:mcp_?)?(?:call_?)?tool_?(?:call_?)?(?:results?|response)$/i.test(name3);
  }
});

// src/rules/advisories/logging.ts
var logging_exports = {};
__export(logging_exports, {
  common: () => common7,
  head: () => head2,
  isPassive: () => isPassive,
  loggingRules: () => loggingRules
});
function isPassive({ window, end: end4, groups }) {
  const start3 = end4 - groups["secret"].length;
  const before = window.slice(Math.max(0, start3 - visible), start3);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^\s*(?:\/\/|#|\/?\*|<!--|--)/.test(line) || line.length === visible && /[;,]\w[^\n]*[;,]\w/.test(line);
}
var level, heads, head2, text5, plain2, nest, call2, statement, visible, prove8, common7, createRule, ending2, loggingRules;
var init_logging = __esm({
  "src/rules/advisories/logging.ts"() {
    "use strict";
    init_expressions();
    init_names();
    level = "(?:[tT]race|[dD]ebug|[iI]nfo(?:rmation)?|[wW]arn(?:ing)?|[eE]rror|[fF]atal|[cC]ritical|[eE]xception|[lL]og|[pP]rint|[vV]erbose|silly|[nN]otice|fine(?:r|st)?|severe|config|[pP]anic|[dDiwev]|WithFields?|[lL]og(?:Trace|Debug|Info(?:rmation)?|Warn(?:ing)?|Error|Critical))(?:f|w|ln|Context|Ctx|Async|KV)?";
    heads = [
      String.raw`console\s?\.\s?(?:log|info|debug|warn|error|trace|dir|table|print)`,
      String.raw`(?:(?<![a-zA-Z])log(?:ger|ging)?|Log(?:ger|ging)?|LOG(?:GER|GING)?|[ks]log|[tT]imber)\s?\.\s?${level}`,
      "Log(?:Trace|Debug|Information|Warning|Error|Critical)",
      String.raw`(?<![\w.$])p?print(?:ln|f)?`,
      String.raw`System\.(?:out|err)\.print(?:ln|f)?`,
      String.raw`fmt\.(?:Print(?:ln|f)?|Fprint(?:ln|f)?(?=\(os\.Std))`,
      String.raw`(?:Console|Debug|Trace)\.(?:Error\.|Out\.)?(?:Write(?:Line)?(?:Async)?|Print|Log|Trace(?:Information|Warning|Error))`,
      String.raw`(?:process|sys)\.std(?:out|err)\.write|(?:typer|click)\.echo`
    ];
    head2 = `(?:${heads.join("|")})\\s?`;
    text5 = String.raw`"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|` + "`(?:[^`\\\\]|\\\\.){0,600}`";
    plain2 = `[^()"'\`]|${text5}`;
    nest = (inner) => `\\((?:${plain2}|${inner}){0,400}\\)`;
    call2 = `${head2}${nest(nest(nest(nest(`\\((?:${plain2}){0,400}\\)`))))}`;
    statement = new RegExp(`(?<secret>${call2})`);
    visible = 60;
    prove8 = (kind) => (value2, match) => {
      if (isPassive(match)) return "invalid";
      const near2 = `${match.window.slice(Math.max(0, match.start - visible), match.start)}${value2}`;
      const expressions = listExpressions(value2.slice(value2.indexOf("(") + 1, -1));
      return expressions.some((expression) => classifyLogged(expression, near2) === kind) ? "unknown" : "invalid";
    };
    common7 = {
      level: "warning",
      highEntropy: true,
      family: "advisory-log",
      credential: "generic-token",
      source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude"
    };
    createRule = (advisory, kind, label, keywords) => ({
      ...common7,
      ...{ id: advisory, advisory, label, keywords },
      pattern: statement,
      reach: [200, 110],
      check: prove8(kind)
    });
    ending2 = (...words4) => words4.flatMap((word4) => [")", ",", "}", "]", ":"].map((end4) => word4 + end4));
    loggingRules = [
      createRule("log-authorization", "authorization", "a log call that writes an Authorization header or a cookie", [
        "authorization",
        "authheader",
        "auth_header",
        "headerauth",
        ...ending2("bearer", "jwtheader", "cookie"),
        'cookie"',
        "cookie'",
        "x-api-key"
      ]),
      createRule("log-headers", "headers", "a log call that writes all headers or cookies of an HTTP message", [
        ...ending2("headers", "cookies", ".header", "headerparams", "header_params"),
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
        ...ending2("dsn"),
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
        ...ending2("token", "secret", "password", "passwd", "jwt", "passphrase", "apikey", "api_key", "passw"),
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
        ...ending2("credentials", "creds", "oauth")
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
  }
});

// src/rules/advisories/logging-afar.ts
var logging_afar_exports = {};
__export(logging_afar_exports, {
  loggingAfarRules: () => loggingAfarRules
});
var requestOfHandler, resultOfTool, proveActive, thenLogged, keptFrom, loggingAfarRules;
var init_logging_afar = __esm({
  "src/rules/advisories/logging-afar.ts"() {
    "use strict";
    init_logging();
    requestOfHandler = new RegExp(
      String.raw`(?:\*http\.Request\b|\(\s{0,4}req(?:uest)?\s{0,4}(?::\s{0,2}[\w.]{1,40})?,\s{0,4}res(?:p|ponse)?\b)[^\n]{0,120}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head2}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:req|request|r)\))`
    );
    resultOfTool = new RegExp(
      String.raw`\bcall_?[tT]ool\([^\n]{0,200}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head2}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:JSON\.stringify\(|json\.dumps\(|str\()?(?:result|response|res)(?:[.,][^()\n]{0,40})?\)(?:\))?)`
    );
    proveActive = (_, match) => isPassive(match) ? "invalid" : "unknown";
    thenLogged = (kept) => new RegExp(
      String.raw`${kept}[^\n]{0,200}\n(?:[^\n]{0,160}\n){0,6}?[^\n]{0,40}?(?<secret>${head2}\((?:[^\n]{0,160}?[,+{]\s{0,4})?(?:JSON\.stringify\(|json\.dumps\(|str\()?\k<kept>(?=\s{0,4}[,)}+!])[^\n]{0,60}?\))`
    );
    keptFrom = (source7) => thenLogged(
      String.raw`(?<![\w.])(?<kept>[A-Za-z_]\w{0,40})(?:,\s?\w{1,20})?(?::\s?[\w.<>]{1,40})?\s{0,2}:?=\s{0,2}(?:await\s)?${source7}`
    );
    loggingAfarRules = [
      {
        ...common7,
        id: "log-handled-request",
        advisory: "log-http-message",
        label: "a log call that writes a whole HTTP request",
        keywords: ["*http.request", "(req,", "( req,", "(request,", "(req:", "(request:"],
        pattern: requestOfHandler,
        reach: [2, 900],
        check: proveActive
      },
      {
        ...common7,
        id: "log-called-tool",
        advisory: "log-tool-result",
        label: "a log call that writes a whole MCP tool result",
        keywords: ["call_tool(", "calltool("],
        pattern: resultOfTool,
        reach: [4, 1e3],
        check: proveActive
      },
      {
        ...common7,
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
        ...common7,
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
        ...common7,
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
        ...common7,
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
        ...common7,
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
        ...common7,
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
  }
});

// src/rules/advisories/debug-logging.ts
var debug_logging_exports = {};
__export(debug_logging_exports, {
  debugLoggingRules: () => debugLoggingRules
});
var common8, debugLoggingRules;
var init_debug_logging = __esm({
  "src/rules/advisories/debug-logging.ts"() {
    "use strict";
    common8 = {
      level: "warning",
      highEntropy: true,
      advisory: "http-debug-logging",
      family: "advisory-http-debug",
      credential: "generic-token"
    };
    debugLoggingRules = [
      {
        ...common8,
        id: "http-debug-python",
        label: "a switch that makes Python's HTTP clients log credentials",
        keywords: ["debuglevel", "logging_enable", "set_stream_logger", "enable_http_logger", "enable_pii_log"],
        pattern: /(?<secret>HTTPS?Connection\.debuglevel\s{0,4}=\s{0,4}[1-9]|\blogging_enable\s{0,4}=\s{0,4}True|\bboto(?:3|core)\.set_stream_logger\(\s{0,4}["']{2}|\benable_(?:http_logger|pii_log)\s{0,4}=\s{0,4}True)/,
        source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging"
      },
      {
        ...common8,
        id: "http-debug-azure-headers",
        label: "a list of logged headers that holds all of them or Authorization",
        keywords: [
          "allowedheadernames",
          "loggedheadernames",
          "allowedheadername(",
          "allowed_header_names",
          "allowedheaders"
        ],
        pattern: /(?<secret>\b\w{0,20}(?:AllowedHeaderNames|allowedHeaderNames|allowed_header_names)["']?\s{0,4}[:=]\s{0,4}\[\s{0,4}["'](?:\*|[Aa]uthorization)["']|LoggedHeaderNames\.Add\(\s{0,4}"(?:\*|[Aa]uthorization)"|addAllowedHeaderName\(\s{0,4}"[Aa]uthorization"|AllowedHeaders:\s{0,4}\[\]string\{\s{0,4}"[Aa]uthorization")/,
        source: "https://learn.microsoft.com/javascript/api/@azure/core-rest-pipeline/logpolicyoptions"
      },
      {
        ...common8,
        id: "http-debug-identity",
        label: "a switch that makes an identity library log tokens",
        keywords: ["showpii", "logcompletesecurityartifact", "piiloggingenabled", "enablepiilogging"],
        pattern: /(?<secret>\b(?:ShowPII|LogCompleteSecurityArtifact)\s{0,4}=\s{0,4}true|\bpiiLoggingEnabled["']?\s{0,4}:\s{0,4}true|\bEnablePiiLogging["']?\s{0,4}[:=]\s{0,4}true|\benablePiiLogging\s{0,4}[:=]\s{0,4}true)/,
        source: "https://learn.microsoft.com/entra/identity-platform/msal-logging-dotnet"
      },
      {
        ...common8,
        id: "http-debug-java",
        label: "an HTTP log level that writes headers",
        keywords: [
          "httplogginginterceptor.level.",
          "setlevel(level.body",
          "setlevel(level.headers",
          "logger.level.full",
          "logger.level.headers"
        ],
        pattern: /(?<secret>\bHttpLoggingInterceptor\.Level\.(?:BODY|HEADERS)\b|\bsetLevel\(Level\.(?:BODY|HEADERS)\)|\bLogger\.Level\.(?:FULL|HEADERS)\b)/,
        source: "https://square.github.io/okhttp/features/interceptors/"
      },
      {
        ...common8,
        id: "http-debug-dotnet",
        label: "an HTTP log level that writes headers, as .NET 8 and older do",
        keywords: ["system.net.http.httpclient", "redactloggedheaders("],
        pattern: /(?<secret>"System\.Net\.Http\.HttpClient(?:\.[\w.-]{1,80})?"\s{0,4}:\s{0,4}"Trace"|\bAddFilter\(\s{0,4}"System\.Net\.Http\.HttpClient[\w.-]{0,80}"\s{0,4},\s{0,4}LogLevel\.Trace|\bRedactLoggedHeaders\(\s{0,4}\w{1,20}\s{0,2}=>\s{0,2}false\b)/,
        source: "https://learn.microsoft.com/dotnet/core/compatibility/networking/9.0/redact-headers"
      }
    ];
  }
});

// src/rules/advisories/blocks.ts
function readBlock(text6, open3 = 0) {
  let depth = open3;
  for (let at = 0; at < text6.length; at++) {
    const letter = text6[at];
    if (letter === '"' || letter === "'") {
      const end4 = text6.indexOf(letter, at + 1);
      const line = text6.indexOf("\n", at);
      if (end4 !== -1 && (line === -1 || end4 < line)) at = end4;
    } else if (letter === "#" || letter === "/" && text6[at + 1] === "/") {
      const line = text6.indexOf("\n", at);
      if (line === -1) return text6;
      at = line;
    } else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth <= 0) return text6.slice(0, at);
  }
  return text6;
}
function isSet(block, name3, wrong) {
  const found = new RegExp(`(?:^|[\\s"'{,])(?:${name3})["']?\\s{0,20}[:=]\\s{0,4}([^\\n,}]{1,80})`).exec(block)?.[1];
  return found !== void 0 && !wrong.test(found);
}
function isCommented({ window, start: start3 }) {
  return /^\s*(?:#|\/\/|\*|<!--)/.test(window.slice(window.lastIndexOf("\n", start3 - 1) + 1, start3));
}
function isOpenValue(value2) {
  const text6 = value2.trim();
  return openEnd.test(text6) || address2.test(text6) && !secretAddress.test(text6);
}
var withRest, openValue, openEnd, address2, secretAddress, isOpenName, restOfCommand, common9, proveBlock, verifiedModule, secretName2, openName;
var init_blocks = __esm({
  "src/rules/advisories/blocks.ts"() {
    "use strict";
    withRest = (head3) => new RegExp(`(?<secret>${head3})(?=(?<rest>[\\s\\S]{0,5000}))`);
    openValue = /(?:client|app(?:lication)?|tenant|object|principal)_?id|user(?:_?name)?|login|host(?:_?name)?|fqdn|endpoint|port|public_?key|[\w.]*[._a-z]name/i;
    openEnd = new RegExp(
      `(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:${openValue.source})(?:\\.(?:result|value))?[)}\\]"', ]{0,8}$`,
      "i"
    );
    address2 = /(?:[a-z\d]Ur[il]|[_-]ur[il])(?:\.(?:result|value))?[)}\]"', ]{0,8}$/;
    secretAddress = /mongo|database|db|redis|amqp|postgres|mysql|conn|sas|signed|hook/i;
    isOpenName = (name3) => /^["'][^"'\n]*(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:user(?:[-_]?name)?|login|(?:client|tenant)[-_]?id|endpoint|fqdn|host(?:[-_]?name)?)["']/i.test(
      name3
    );
    restOfCommand = String.raw`(?:[^\n\\${"`"}]|[\\${"`"}]\s{0,4}\n|[\\${"`"}][^\n]){0,600}`;
    common9 = {
      level: "warning",
      highEntropy: true,
      credential: "azure-other-key",
      reach: [20, 5200]
    };
    proveBlock = (isWrong, open3 = 0) => (_, match) => !isCommented(match) && isWrong(readBlock(match.groups["rest"] ?? "", open3)) ? "unknown" : "invalid";
    verifiedModule = String.raw`module\s{1,4}\w{1,80}\s{1,4}'br(?:\/public)?:[^'\n]{0,60}avm\/res\/key-vault\/vault:[\w.-]{1,30}'(?=\s{0,4}=)`;
    secretName2 = /(?:^|[_:.\-a-z])(?:KEY|SECRET|PASSWORD|PWD|TOKEN|CONNECTION_?STRING|Key|Secret|Password|Token|Connection_?String)$/;
    openName = /instrumentation|insights|public|vault|keyid|key_id|primarykeyname|partition|encryption_?key_?name|hostkey/i;
  }
});

// src/rules/advisories/vaults.ts
var vaults_exports = {};
__export(vaults_exports, {
  vaultRules: () => vaultRules2
});
var off, isOpenTerraform, isOpenTemplate, isOpenModule, vault, consumer, fileReach, withFile, proveUnwatched, unwatched, vaults, vaultRules2;
var init_vaults = __esm({
  "src/rules/advisories/vaults.ts"() {
    "use strict";
    init_blocks();
    off = /^(?:false|"false"|'false'|null)/;
    isOpenTerraform = (block) => !isSet(block, "purge_protection_enabled", off) || !isSet(block, "rbac_authorization_enabled|enable_rbac_authorization", off) || !(isSet(block, "public_network_access_enabled", /^true/) || isSet(block, "default_action", /^"Allow"/));
    isOpenTemplate = (block) => /properties["']?\s{0,4}:/.test(block) && (!isSet(block, "enablePurgeProtection", off) || !isSet(block, "enableRbacAuthorization", off) || !(isSet(block, "publicNetworkAccess", /^["']enabled/i) || isSet(block, "defaultAction", /^["']Allow/)));
    isOpenModule = (block) => {
      const given3 = /params\s{0,4}:\s{0,4}\{/.test(block);
      const isClosed = /(?:publicNetworkAccess|networkAcls|privateEndpoints)\s{0,4}:/.test(block);
      const isOff = /enable(?:PurgeProtection|RbacAuthorization)\s{0,4}:\s{0,4}false/.test(block);
      if (/\bsecrets\s{0,4}:\s{0,4}\[/.test(block)) return false;
      return given3 && (!isClosed || isOff || /defaultAction\s{0,4}:\s{0,4}'Allow/.test(block));
    };
    vault = {
      ...common9,
      advisory: "vault-open",
      label: "a Key Vault without network rules, purge protection or roles"
    };
    consumer = /["']Microsoft\.(?:Web\/sites|App\/containerApps|ContainerService\/managedClusters|ContainerInstance\/containerGroups|Compute\/virtualMachines|Logic\/workflows|MachineLearningServices\/workspaces|DataFactory\/factories)["'@]/i;
    fileReach = 3e4;
    withFile = (head3) => new RegExp(`(?<secret>${head3})(?<rest>[\\s\\S]{0,${fileReach}})`);
    proveUnwatched = ({ whole: whole3, elsewhere, audit, reached, made }) => (_, match) => {
      const { window, start: start3, groups } = match;
      if (isCommented(match) || start3 > fileReach - 1e3 || (groups["rest"]?.length ?? 0) >= fileReach) return "invalid";
      if (!whole3.test(window) || elsewhere.test(window)) return "invalid";
      if (made && !made.test(readBlock(groups["rest"] ?? "", 1))) return "invalid";
      return audit.test(window) && reached.test(window) ? "invalid" : "unknown";
    };
    unwatched = {
      ...common9,
      advisory: "vault-unwatched",
      label: "a Key Vault without a private endpoint or an audit log in a file that deploys all",
      reach: [fileReach, fileReach + 200],
      source: "https://learn.microsoft.com/azure/key-vault/general/logging"
    };
    vaults = "https://learn.microsoft.com/azure/key-vault/general/secure-key-vault";
    vaultRules2 = [
      {
        ...vault,
        id: "vault-open-terraform",
        keywords: ['"azurerm_key_vault"'],
        pattern: withRest(String.raw`resource\s{1,4}"azurerm_key_vault"\s{1,4}"[\w-]{1,80}"`),
        check: proveBlock(isOpenTerraform),
        source: vaults
      },
      {
        ...vault,
        id: "vault-open-bicep",
        keywords: ["'microsoft.keyvault/vaults@"],
        pattern: withRest(String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults@[\w-]{8,40}'(?=\s{0,4}=)`),
        reach: [100, 5200],
        check: proveBlock(isOpenTemplate),
        source: vaults
      },
      {
        ...vault,
        id: "vault-open-arm",
        keywords: ['"microsoft.keyvault/vaults"'],
        pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults"`),
        reach: [20, 5200],
        check: proveBlock(isOpenTemplate, 1),
        source: vaults
      },
      {
        ...vault,
        id: "vault-open-module-bicep",
        keywords: ["avm/res/key-vault/vault:"],
        pattern: withRest(verifiedModule),
        reach: [200, 5200],
        check: proveBlock(isOpenModule),
        source: vaults
      },
      {
        ...unwatched,
        id: "vault-unwatched-terraform",
        keywords: ['"azurerm_key_vault"'],
        pattern: withFile(String.raw`resource\s{1,4}"azurerm_key_vault"\s{1,4}"[\w-]{1,80}"`),
        check: proveUnwatched({
          whole: /^provider\s{1,4}"azurerm"/m,
          elsewhere: /^module\s{1,4}"/m,
          audit: /"azurerm_monitor_diagnostic_setting"/,
          reached: /"azurerm_private_endpoint"|virtual_network_subnet_ids|public_network_access_enabled\s{0,20}=\s{0,4}(?!true)/
        })
      },
      {
        ...unwatched,
        id: "vault-unwatched-bicep",
        keywords: ["'microsoft.keyvault/vaults@"],
        pattern: withFile(
          String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults@[\w-]{8,40}'(?=\s{0,4}=\s{0,4}\{)`
        ),
        check: proveUnwatched({
          whole: consumer,
          elsewhere: /^module\s{1,4}/m,
          audit: /diagnosticSettings/i,
          reached: /privateEndpoints|virtualNetworkRules|publicNetworkAccess\s{0,4}:\s{0,4}(?!["']Enabled)/i
        })
      },
      {
        ...unwatched,
        id: "vault-unwatched-arm",
        keywords: ['"microsoft.keyvault/vaults"'],
        pattern: withFile(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults"`),
        check: proveUnwatched({
          whole: consumer,
          elsewhere: /"Microsoft\.Resources\/deployments"/i,
          audit: /diagnosticSettings/i,
          reached: /privateEndpoints|virtualNetworkRules|"publicNetworkAccess"\s{0,4}:\s{0,4}(?!"Enabled)/i,
          made: /"properties"/
        })
      }
    ];
  }
});

// src/rules/advisories/vault-secrets.ts
var vault_secrets_exports = {};
__export(vault_secrets_exports, {
  vaultSecretRules: () => vaultSecretRules
});
function proveListed(_, { groups }) {
  const call3 = readBlock(groups["rest"] ?? "");
  const lists = [...call3.matchAll(/(?:^|[\s{,])secrets\s{0,30}[:=]\s{0,4}(?=[[{])/g)];
  const isForever = ({ index, 0: { length } }) => {
    const secrets = readBlock(call3.slice(index + length));
    const count2 = (pattern) => secrets.match(pattern)?.length ?? 0;
    const values = [...secrets.matchAll(/(?:^|[\s{,])value\s{0,30}[:=](?!=)([^\n,}]{1,300})/g)];
    const named7 = values.length || count2(/(?:^|[\s{,])name\s{0,30}[:=](?!=)/g);
    const open3 = values.filter(([, value2 = ""]) => isOpenValue(value2)).length;
    return named7 - open3 > count2(/(?:^|[\s{,])(?:exp|attributesExp|expiration_date)\s{0,30}[:=](?!=)/g);
  };
  return lists.some(isForever) ? "unknown" : "invalid";
}
var forever, expiry, readSetting, lacksExpiry, isVaultChild, vaultSecretRules;
var init_vault_secrets = __esm({
  "src/rules/advisories/vault-secrets.ts"() {
    "use strict";
    init_blocks();
    forever = {
      ...common9,
      advisory: "vault-secret-forever",
      label: "a Key Vault secret that is made without an expiry"
    };
    expiry = "https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices";
    readSetting = (block, name3) => new RegExp(`(?:^|[\\s"'{,])${name3}["']?\\s{0,20}[:=]\\s{0,4}([^\\n]{1,300})`).exec(block)?.[1] ?? "";
    lacksExpiry = (name3) => (block) => !isSet(block, name3, /^(?:null|0)\b/) && !isOpenValue(readSetting(block, "value")) && !isOpenName(readSetting(block, "name"));
    isVaultChild = (block) => (_, match) => {
      const parents = [...match.window.slice(0, match.start).matchAll(/["']Microsoft\.(\w{1,40}\/\w{1,40})(?:@|["'])/gi)];
      const isVault = /^keyvault\/vaults$/i.test(parents.at(-1)?.[1] ?? "");
      return isVault && !isCommented(match) && lacksExpiry("exp")(block(match)) ? "unknown" : "invalid";
    };
    vaultSecretRules = [
      {
        ...forever,
        id: "vault-secret-forever-terraform",
        keywords: ['"azurerm_key_vault_secret"'],
        pattern: withRest(String.raw`resource\s{1,4}"azurerm_key_vault_secret"\s{1,4}"[\w-]{1,80}"`),
        check: proveBlock(lacksExpiry("expiration_date")),
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-bicep",
        keywords: ["'microsoft.keyvault/vaults/secrets@"],
        pattern: withRest(
          String.raw`resource\s{1,4}\w{1,80}\s{1,4}'Microsoft\.KeyVault/vaults/secrets@[\w-]{8,40}'(?=\s{0,4}=)`
        ),
        reach: [100, 5200],
        check: proveBlock(lacksExpiry("exp")),
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-arm",
        keywords: ['"microsoft.keyvault/vaults/secrets"'],
        pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"Microsoft\.KeyVault/vaults/secrets"`),
        reach: [20, 5200],
        check: proveBlock(lacksExpiry("exp"), 1),
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-child-bicep",
        keywords: [" 'secrets' =", " 'secrets@"],
        pattern: withRest(String.raw`resource\s{1,4}\w{1,80}\s{1,4}'secrets(?:@[\w-]{8,40})?'(?=\s{0,4}=\s{0,4}[{i[])`),
        reach: [5e3, 5200],
        check: isVaultChild(({ groups }) => readBlock(groups["rest"] ?? "")),
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-child-arm",
        keywords: ['"type": "secrets"'],
        pattern: withRest(String.raw`"type"\s{0,4}:\s{0,4}"secrets"`),
        reach: [5e3, 5200],
        check: isVaultChild(({ groups }) => readBlock(groups["rest"] ?? "", 1)),
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-module-bicep",
        keywords: ["avm/res/key-vault/vault:"],
        pattern: withRest(verifiedModule),
        reach: [200, 9200],
        check: proveListed,
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-module-terraform",
        keywords: ['"azure/avm-res-keyvault-vault/azurerm"'],
        pattern: /(?<secret>source\s{0,20}=\s{0,4}"Azure\/avm-res-keyvault-vault\/azurerm")(?=(?<rest>[\s\S]{0,5000}))/i,
        reach: [40, 5200],
        check: (value2, match) => proveListed(value2, { ...match, groups: { rest: `{${match.groups["rest"] ?? ""}` } }),
        source: expiry
      },
      {
        ...forever,
        id: "vault-secret-forever-command",
        keywords: ["az keyvault secret set", "set-azkeyvaultsecret", "set-azurekeyvaultsecret"],
        pattern: new RegExp(
          `(?<secret>az keyvault secret set(?!-)|Set-Az(?:ure)?KeyVaultSecret(?!\\w))(?<rest>${restOfCommand})`
        ),
        reach: [4, 700],
        check: (_, match) => {
          const rest = match.groups["rest"] ?? "";
          return isCommented(match) || /-expires\b/i.test(rest) || !/-/.test(rest) ? "invalid" : "unknown";
        },
        source: expiry
      }
    ];
  }
});

// src/rules/advisories/client-secrets.ts
var client_secrets_exports = {};
__export(client_secrets_exports, {
  clientSecretRules: () => clientSecretRules
});
function readDays(text6) {
  const added = /\.Add(?<unit>Year|Month|Day)s\(\s{0,2}(?<count>\d{1,5})/i.exec(text6);
  const shell = /\+\s?(?<count>\d{1,5})\s?(?<unit>year|month|day)/i.exec(text6);
  const { unit = "", count: count2 = "0" } = (added ?? shell)?.groups ?? {};
  return Number(count2) * { year: 365, month: 30, day: 1, "": 0 }[unit.toLowerCase()];
}
function proveLong(_, match) {
  if (isCommented(match)) return "invalid";
  const { hours, years, end: end4 } = match.groups;
  const days = hours !== void 0 ? Number(hours) / 24 : years !== void 0 ? 365 * Number(years) : 0;
  return days > 180 || Number(end4 ?? 0) >= 2050 ? "unknown" : "invalid";
}
function proveLongTerraform(value2, match) {
  const block = readBlock(match.groups["rest"] ?? "");
  const given3 = /\bend_date(?:_relative)?\s{0,20}=\s{0,4}(?:timeadd\([^"\n]{0,80}|)"(?:(?<hours>\d{1,7})h|(?<end>\d{4})-)/.exec(
    block
  );
  if (given3) return proveLong(value2, { ...match, groups: given3.groups ?? {} });
  return isCommented(match) || /\b(?:end_date|rotate_when_changed)/.test(block) ? "invalid" : "unknown";
}
function isRun(match) {
  const { window, start: start3 } = match;
  const before = window.slice(window.lastIndexOf("\n", start3 - 1) + 1, start3).trim();
  return commandStart.test(before) && !isTold.test(before) && !isCommented(match);
}
function readEnd({ window, start: start3 }, rest) {
  const name3 = /-end[-\w]*[\s:=]{1,3}"?\$\{?(\w{1,40})/i.exec(rest)?.[1];
  if (!name3) return rest;
  const given3 = [...window.slice(0, start3).matchAll(new RegExp(`\\b${name3}\\s{0,4}=([^\\n]{1,200})`, "gi"))];
  return given3.at(-1)?.[1] ?? "";
}
function proveDefault(value2, match) {
  const { window, end: end4, groups } = match;
  const rest = groups["rest"] ?? "";
  const hasEnd = /\s-{1,2}(?:y(?:ears)?|end[-\w]*)\b|\bAddYears\(/i.test(rest);
  if (hasEnd) return isRun(match) && readDays(readEnd(match, rest)) > 180 ? "unknown" : "invalid";
  const isCertificate = /\s--(?:create-)?cert\b|--create-password[ =]false|-(?:Cert|Key|PasswordC)\w*/i.test(rest);
  const isExample = /<[A-Za-z][\w -]*>|\s(?:-h|--help)\b/.test(rest) || !/\s-/.test(rest);
  const needs = /AzADServicePrincipal$/i.test(value2) ? !/\s-Application(?:Id|Object)\b/i.test(rest) : !/AzureRmAD(?:Application|ServicePrincipal)$/i.test(value2) || /\s-Password\b/i.test(rest);
  const goesOn = /^\s{0,80}--?\w/.test(window.slice(end4 + rest.length));
  return !needs || !isRun(match) || isCertificate || isExample || goesOn || givenElsewhere.test(rest) ? "invalid" : "unknown";
}
function proveGraph(_, match) {
  const rest = match.groups["rest"] ?? "";
  const command = new RegExp(`^${restOfCommand}`).exec(rest)?.[0] ?? "";
  const literal = command.indexOf("@{");
  const block = literal === -1 ? "" : readBlock(rest.slice(literal + 1));
  const given3 = literal === -1 ? command : command.slice(0, literal) + block;
  const isOpen = literal !== -1 && literal + 1 + block.length >= rest.length;
  const isElsewhere = /-(?:Body|PasswordC)\w*[\s:]+(?!@\{|\{|\s)|passwordCredential\s*=\s*(?!@\{|\s)/i.test(given3);
  const hasEnd = (/\bend/i.test(given3) || givenElsewhere.test(given3)) && readDays(given3) <= 180;
  return !isRun(match) || isOpen || isElsewhere || hasEnd || !/\s-\w/.test(command) ? "invalid" : "unknown";
}
var long, commandStart, isTold, givenElsewhere, clientSecretRules;
var init_client_secrets = __esm({
  "src/rules/advisories/client-secrets.ts"() {
    "use strict";
    init_blocks();
    long = {
      level: "warning",
      highEntropy: true,
      reach: [20, 5200],
      advisory: "client-secret-long",
      label: "an Entra client secret that lives longer than 180 days",
      credential: "entra-client-secret",
      source: "https://learn.microsoft.com/entra/identity-platform/security-best-practices-for-app-registration#credential-configuration"
    };
    commandStart = /(?:^|[=(|&;{!:>-]|\b(?:then|do|else|if|sudo|return|try))\s*["'`]?$/;
    isTold = /\b(?:echo|printf?|puts|throw|raise|console|logg?e?r?|error|warn|Write-\w+|Should|Mock|function)\b/i;
    givenElsewhere = /\[[@*]\]|\$[@*]|[\s"']@\w|\$\{?(?:\w*(?:args|opts|options|params|flags|expiry|expiration|years|end_?date)|end)\b/i;
    clientSecretRules = [
      {
        ...long,
        id: "client-secret-long-terraform",
        keywords: ['"azuread_application_password"', '"azuread_service_principal_password"'],
        pattern: withRest(
          String.raw`resource\s{1,4}"azuread_(?:application|service_principal)_password"\s{1,4}"[\w-]{1,80}"`
        ),
        check: proveLongTerraform
      },
      {
        ...long,
        id: "client-secret-long-command",
        keywords: ["credential reset", "create-for-rbac"],
        pattern: new RegExp(
          `(?<secret>az ad (?:app|sp) (?:credential reset|create-for-rbac))${restOfCommand.replace("600", "400")}?(?:--years[ =]{1,2}(?<years>\\d{1,3})|--end-date[ =]{1,2}["']?(?<end>\\d{4})-)`
        ),
        reach: [20, 700],
        check: proveLong
      },
      {
        ...long,
        id: "client-secret-long-default",
        label: "an Entra client secret that lives a year or longer",
        keywords: [
          ...["credential reset", "create-for-rbac", "new-azadappcredential", "new-azadspcredential"],
          ...["new-azadserviceprincipal", "passwordcredential", "new-azurermad"]
        ],
        pattern: new RegExp(
          `(?<secret>az ad (?:(?:app|sp) credential reset|sp create-for-rbac)|New-AzAD(?:(?:App|Sp)Credential|ServicePrincipal(?:Credential)?)|New-(?:Entra(?:Beta)?|AzureAD)(?:Application|ServicePrincipal)PasswordCredential|New-AzureRmAD(?:Application|ServicePrincipal|(?:App|Sp)Credential))(?![-\\w])(?=(?<rest>${restOfCommand}))`,
          "i"
        ),
        reach: [700, 700],
        check: proveDefault
      },
      {
        ...long,
        id: "client-secret-long-graph",
        label: "an Entra client secret that is given no end and lives two years",
        keywords: ["applicationpassword", "serviceprincipalpassword"],
        pattern: /(?<secret>Add-Mg(?:Beta)?(?:Application|ServicePrincipal)Password)(?![-\w])(?<rest>[\s\S]{0,700})/i,
        reach: [20, 800],
        check: proveGraph
      }
    ];
  }
});

// src/rules/advisories/infrastructure.ts
var infrastructure_exports = {};
__export(infrastructure_exports, {
  infrastructureRules: () => infrastructureRules
});
function proveClient(_, { groups }) {
  const { key: key4 = "", value: value2 = "" } = groups;
  const isGiven = !/^\$\{?\w|^%\w+%$|^\.{3}|^\xe2\x80\xa6/.test(value2) && !isPlaceholder(value2);
  return isGiven && !openName.test(key4) ? "unknown" : "invalid";
}
function isPlain(name3, value2) {
  const isEmpty = /^(?:""|''|null)\s{0,4}(?:$|[,}#/\r])/.test(value2);
  if (isEmpty || openName.test(name3) || reference.test(value2) || /\.keyName\b/.test(value2)) return false;
  return key3.test(value2) || secretName2.test(name3) && !pointer.test(value2);
}
function proveSettings(_, match) {
  if (isCommented(match)) return "invalid";
  const block = readBlock(match.groups["rest"] ?? "");
  const entries = [
    ...block.matchAll(/["']?([\w:.-]{3,80})["']?\s{0,20}=\s{0,4}([^\n]{1,300})/g),
    ...block.matchAll(/\bname\s{0,20}=\s{0,4}"([\w:.-]{3,80})",?\s{1,60}value\s{0,20}=\s{0,4}([^\n]{1,300})/g)
  ];
  return entries.some(([, name3 = "", value2 = ""]) => isPlain(name3, value2)) ? "unknown" : "invalid";
}
function proveSetting(_, match) {
  const { key: key4 = "", value: value2 = "" } = match.groups;
  return !isCommented(match) && isPlain(key4, value2) ? "unknown" : "invalid";
}
var common10, plain3, client, secretSetting, references, reference, pointer, key3, settingName, withKey, infrastructureRules;
var init_infrastructure = __esm({
  "src/rules/advisories/infrastructure.ts"() {
    "use strict";
    init_structures();
    init_blocks();
    common10 = {
      level: "warning",
      highEntropy: true,
      credential: "azure-other-key",
      reach: [20, 5200]
    };
    plain3 = {
      ...common10,
      advisory: "app-setting-plain",
      label: "an app setting that holds a secret instead of a Key Vault reference"
    };
    client = {
      ...common10,
      advisory: "mcp-env-secret",
      credential: "generic-token",
      label: "a secret that an MCP server is given by its client's configuration",
      source: "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"
    };
    secretSetting = String.raw`\w{0,60}(?:TOKEN|KEY|SECRET|PASSWORD|PAT|CONNECTION_?STRING)`;
    references = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references";
    reference = /@Microsoft\.KeyVault|versionless_id|secret_uri|getSecret\(|secretUri|vaultUri/i;
    pointer = /\.id\b|local\.\w*ref/i;
    key3 = /\.(?:primary|secondary)_(?:\w{1,20}_)?(?:key|connection_string)\b|list_?keys\(|list_?connection_?strings\(|(?:Account|SharedAccess)Key=\$/i;
    settingName = "(?<key>AzureWebJobs\\w{1,60}|[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{2,60})";
    withKey = String.raw`[^\n]{0,200}(?:Account|SharedAccess)Key=[^\n]{0,300}?listKeys\(`;
    infrastructureRules = [
      {
        ...plain3,
        id: "app-setting-plain-terraform",
        keywords: ["app_settings"],
        pattern: /(?<secret>\bapp_settings\s{0,20}=\s{0,4}(?:merge\((?:[^{}"\n]|\n){0,200}?)?)(?=(?<rest>[{[][\s\S]{0,5000}))/,
        check: proveSettings,
        source: references
      },
      {
        ...plain3,
        id: "app-setting-plain-bicep",
        keywords: ["value: listkeys(", ".listkeys()", "${listkeys("],
        pattern: /(?<secret>\bname:\s{0,4}'(?<key>[\w:.-]{3,80})')\s{0,2}(?:,|\r?\n)\s{0,60}value:\s{0,4}(?<value>[^\n]{1,300}?listKeys\([^\n]{0,200})/,
        reach: [420, 240],
        check: proveSetting,
        source: references
      },
      {
        ...plain3,
        id: "app-setting-plain-map-bicep",
        keywords: [".listkeys()", "${listkeys("],
        pattern: new RegExp(String.raw`(?<secret>(?<![\w'])${settingName})'?:\s{0,4}(?<value>'${withKey})`),
        reach: [620, 40],
        check: proveSetting,
        source: references
      },
      {
        ...plain3,
        id: "app-setting-plain-arm",
        keywords: ["listkeys(", "listconnectionstrings("],
        pattern: /(?<secret>"name"\s{0,4}:\s{0,4}"(?<key>[\w:.-]{3,80})")\s{0,2},\s{0,80}"value"\s{0,4}:\s{0,4}"(?<value>\[[^"\n]{0,300}?list(?:Keys|ConnectionStrings)\([^"\n]{0,300})/,
        reach: [520, 340],
        check: proveSetting,
        source: references
      },
      {
        ...plain3,
        id: "app-setting-plain-call-arm",
        keywords: ["listkeys("],
        pattern: new RegExp(
          String.raw`(?<secret>createObject\((?:'name', '(?<name>[\w:.-]{3,80})', 'value'|'${settingName}')), (?<value>(?:format|concat)\('${withKey})`
        ),
        reach: [720, 40],
        check: (value2, match) => proveSetting(value2, { ...match, groups: { ...match.groups, key: match.groups["key"] ?? match.groups["name"] } }),
        source: references
      },
      {
        ...client,
        id: "mcp-env-secret",
        keywords: ['"mcpservers"', '"servers"'],
        pattern: new RegExp(
          String.raw`"(?:mcpServers"\s{0,4}:\s{0,4}\{[\s\S]{0,3000}?|servers"\s{0,4}:\s{0,4}\{[\s\S]{0,3000}?"command"\s{0,4}:[^{}]{0,600}?)"env"\s{0,4}:\s{0,4}\{[^{}]{0,600}?(?<secret>"(?<key>${secretSetting})")\s{0,4}:\s{0,4}"(?<value>[^"\n]{3,400})"`
        ),
        reach: [4, 4200],
        check: proveClient
      },
      {
        ...client,
        id: "mcp-env-secret-toml",
        keywords: ["[mcp_servers."],
        pattern: new RegExp(
          String.raw`\[mcp_servers\.[\w."'-]{1,80}\](?:(?!\n\[(?!mcp_servers\.))[\s\S]){0,1200}?(?<secret>(?<=[\s{,"'])(?<key>${secretSetting}))["']?\s{0,4}=\s{0,4}["'](?<value>[^"'\n]{3,400})["']`
        ),
        reach: [4, 2400],
        check: proveClient
      }
    ];
  }
});

// src/rules/index.ts
var rules_exports = {};
__export(rules_exports, {
  readRule: () => findRule,
  rules: () => rules
});
module.exports = __toCommonJS(rules_exports);

// src/rules/likely-tokens.ts
init_once();
init_prefixed_tokens();
init_value_shape();
var shortestBody = 16;
var twoDigits = String.raw`(?=[A-Za-z_-]{0,300}\d[A-Za-z_-]{0,300}\d)`;
function createLikelyTokenRule(marks2) {
  const byPrefix = once(() => {
    const found = /* @__PURE__ */ new Map();
    for (const rule of marks2) found.set(rule.shown, [...found.get(rule.shown) ?? [], rule]);
    return found;
  });
  const check3 = (value2, { window, end: behind }) => {
    if (/^\.\w/.test(window.slice(behind, behind + 2))) return "invalid";
    for (let end4 = value2.length - shortestBody; end4 >= 4; end4--) {
      const own2 = byPrefix().get(value2.slice(0, end4));
      if (!own2) continue;
      const body4 = value2.slice(end4);
      const isRandom = hasRandomLook(body4) && !hasNameLook(body4) && /\d.*\d/.test(body4);
      return isRandom && !own2.some(({ pattern }) => pattern.test(value2)) ? "unknown" : "invalid";
    }
    return "invalid";
  };
  return {
    id: "likely-token",
    label: "a token with a known provider's prefix",
    level: "warning",
    keywords: [...new Set(marks2.map(({ shown: shown2 }) => shown2.toLowerCase()))],
    pattern: new RegExp(`${wordStart.replace("+/", "+")}${twoDigits}(?<secret>[0-9A-Za-z][\\w-]{20,300})${wordEnd}`),
    reach: [4, 340],
    check: check3,
    highEntropy: true,
    credential: "generic-token",
    source: "https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"
  };
}

// src/rules/index.ts
init_once();

// src/rules/told.ts
var others = {
  ...{ label: true, keywords: true, pattern: true, likely: true, reach: true, check: true, decode: true },
  ...{ further: true, judged: true, unconfirmed: true, own: true, highEntropy: true, family: true, credential: true },
  ...{ provider: true, revoke: true, source: true }
};
var names = Object.keys(others);
var ReadLater = class {
  place;
  readRule;
  constructor(told2, place, readRule) {
    Object.assign(this, told2);
    this.place = place;
    this.readRule = readRule;
  }
};
function read(rule) {
  const whole3 = rule.readRule(rule.place);
  for (const name3 of names)
    Object.defineProperty(rule, name3, Object.getOwnPropertyDescriptor(whole3, name3) ?? { value: void 0 });
}
for (const name3 of names)
  Object.defineProperty(ReadLater.prototype, name3, {
    get() {
      read(this);
      return this[name3];
    }
  });
var tellRules = (told2, readRule) => told2.map((rule, place) => new ReadLater(rule, place, readRule));

// src/rules/index.ts
var readLikelyToken = once(() => [createLikelyTokenRule([82, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 115, 122, 124, 126, 128, 129, 132, 136, 137, 142, 143, 144, 145, 146, 167, 168, 169, 171, 175, 178, 181, 187, 188, 193, 194, 195, 196, 197, 201, 202, 203, 210, 218, 219, 221, 223, 227, 289, 290, 292, 293, 294, 296, 297, 299, 300, 301, 302, 303, 305, 306, 307, 308, 310, 311, 315, 316, 319, 330, 339, 340, 341, 342, 343, 344, 345, 346, 348, 349, 363, 365, 382, 384, 386, 387, 388, 390, 401, 402, 404, 405, 406, 569, 580, 586, 587, 589, 590, 597, 598, 637, 638, 647, 648, 649, 655, 656, 657, 659, 663, 664, 667, 668, 670, 671, 672, 679, 681, 684, 686, 687, 688, 689, 690, 692, 693, 695, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 714, 715, 716, 717, 718, 719, 726, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 739, 740, 741, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 757, 758, 760, 762, 763, 764, 765, 774, 775, 797, 798, 799, 800, 801, 802, 806, 810, 811, 813, 814, 815, 816, 818, 820, 933, 934, 936, 941, 949, 950, 951, 953, 954, 956, 957, 958, 960, 961, 962, 963, 964, 966, 968, 971, 973, 974, 980, 981, 982, 983, 984, 1087, 1181, 1182, 1183, 1184, 1185, 1186, 1188, 1189, 1213, 1214, 1222, 1225, 1226, 1230, 1231, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1246, 1247, 1248, 1256, 1257, 1258, 1259, 1261, 1263, 1264, 1267, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1280, 1281, 1282, 1283, 1284, 1285, 1286, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1343, 1345, 1346, 1347, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1357, 1358, 1364, 1365, 1369, 1370, 1374, 1526, 1527, 1530, 1597, 1599, 1604, 1609, 1612, 1614, 1615, 1622, 1625, 1627, 1628, 1629, 1630, 1631, 1632, 1633, 1635, 1636, 1637, 1641, 1720, 1721, 1725, 1726, 1727, 1738, 1739, 1741, 1742, 1743, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1756, 1826, 1827, 1828, 1829, 1833, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 2093, 2101, 2102, 2127, 2137, 2141, 2142].map((place) => rules[place]))]);
var runs = [
  [14, 0, () => (init_azure(), __toCommonJS(azure_exports)).azureRules],
  [12, 0, () => (init_azure_annotated(), __toCommonJS(azure_annotated_exports)).azureAnnotatedRules],
  [11, 0, () => (init_azure_connections(), __toCommonJS(azure_connections_exports)).azureConnectionRules],
  [5, 0, () => (init_azure_signatures(), __toCommonJS(azure_signatures_exports)).azureSignatureRules],
  [13, 0, () => (init_azure_names(), __toCommonJS(azure_names_exports)).azureNameRules],
  [3, 0, () => (init_azure_templates(), __toCommonJS(azure_templates_exports)).azureTemplateRules],
  [1, 0, () => (init_azure_devops(), __toCommonJS(azure_devops_exports)).azureDevOpsRules],
  [2, 0, () => (init_entra(), __toCommonJS(entra_exports)).entraRules],
  [5, 0, () => (init_microsoft(), __toCommonJS(microsoft_exports)).microsoftRules],
  [5, 0, () => (init_microsoft_windows(), __toCommonJS(microsoft_windows_exports)).microsoftWindowsRules],
  [5, 0, () => (init_cisco(), __toCommonJS(cisco_exports)).ciscoRules],
  [8, 0, () => (init_github(), __toCommonJS(github_exports)).githubRules],
  [16, 0, () => (init_gitlab(), __toCommonJS(gitlab_exports)).gitlabRules],
  [3, 0, () => (init_npm(), __toCommonJS(npm_exports)).npmRules],
  [8, 0, () => (init_aws(), __toCommonJS(aws_exports)).awsRules],
  [11, 0, () => (init_google(), __toCommonJS(google_exports)).googleRules],
  [9, 0, () => (init_slack(), __toCommonJS(slack_exports)).slackRules],
  [7, 0, () => (init_stripe(), __toCommonJS(stripe_exports)).stripeRules],
  [4, 0, () => (init_openai(), __toCommonJS(openai_exports)).openaiRules],
  [5, 0, () => (init_anthropic(), __toCommonJS(anthropic_exports)).anthropicRules],
  [9, 0, () => (init_private_keys(), __toCommonJS(private_keys_exports)).privateKeyRules],
  [4, 0, () => (init_jwt(), __toCommonJS(jwt_exports)).jwtRules],
  [3, 0, () => (init_connection_strings(), __toCommonJS(connection_strings_exports)).connectionStringRules],
  [3, 0, () => (init_urls(), __toCommonJS(urls_exports)).urlRules],
  [122, 0, () => (init_ai_providers(), __toCommonJS(ai_providers_exports)).aiProviderRules],
  [33, 0, () => (init_agent_providers(), __toCommonJS(agent_providers_exports)).agentProviderRules],
  [3, 0, () => (init_app_passwords(), __toCommonJS(app_passwords_exports)).appPasswordRules],
  [15, 0, () => (init_atlassian(), __toCommonJS(atlassian_exports)).atlassianRules],
  [9, 0, () => (init_buildkite(), __toCommonJS(buildkite_exports)).buildkiteRules],
  [216, 0, () => (init_business_providers(), __toCommonJS(business_providers_exports)).businessProviderRules],
  [73, 0, () => (init_cloud_providers(), __toCommonJS(cloud_providers_exports)).cloudProviderRules],
  [8, 0, () => (init_cloudflare(), __toCommonJS(cloudflare_exports)).cloudflareRules],
  [2, 0, () => (init_databricks(), __toCommonJS(databricks_exports)).databricksRules],
  [5, 0, () => (init_datadog(), __toCommonJS(datadog_exports)).datadogRules],
  [3, 0, () => (init_deploy_hooks(), __toCommonJS(deploy_hooks_exports)).deployHookRules],
  [107, 0, () => (init_developer_tools(), __toCommonJS(developer_tools_exports)).developerToolRules],
  [6, 0, () => (init_digitalocean(), __toCommonJS(digitalocean_exports)).digitaloceanRules],
  [6, 0, () => (init_discord(), __toCommonJS(discord_exports)).discordRules],
  [4, 0, () => (init_docker(), __toCommonJS(docker_exports)).dockerRules],
  [1, 0, () => (init_docker_config(), __toCommonJS(docker_config_exports)).dockerConfigRules],
  [7, 0, () => (init_doppler(), __toCommonJS(doppler_exports)).dopplerRules],
  [4, 0, () => (init_dropbox(), __toCommonJS(dropbox_exports)).dropboxRules],
  [5, 0, () => (init_dynatrace(), __toCommonJS(dynatrace_exports)).dynatraceRules],
  [2, 0, () => (init_easypost(), __toCommonJS(easypost_exports)).easypostRules],
  [8, 0, () => (init_figma(), __toCommonJS(figma_exports)).figmaRules],
  [126, 0, () => (init_finance_data_providers(), __toCommonJS(finance_data_providers_exports)).financeDataProviderRules],
  [5, 0, () => (init_fly_io(), __toCommonJS(fly_io_exports)).flyIoRules],
  [3, 0, () => (init_grafana(), __toCommonJS(grafana_exports)).grafanaRules],
  [2, 0, () => (init_harness(), __toCommonJS(harness_exports)).harnessRules],
  [2, 0, () => (init_heroku(), __toCommonJS(heroku_exports)).herokuRules],
  [5, 0, () => (init_honeycomb(), __toCommonJS(honeycomb_exports)).honeycombRules],
  [4, 0, () => (init_hugging_face(), __toCommonJS(hugging_face_exports)).huggingFaceRules],
  [1, 0, () => (init_jenkins(), __toCommonJS(jenkins_exports)).jenkinsRules],
  [3, 0, () => (init_langsmith(), __toCommonJS(langsmith_exports)).langsmithRules],
  [4, 0, () => (init_linear(), __toCommonJS(linear_exports)).linearRules],
  [126, 0, () => (init_messaging_providers(), __toCommonJS(messaging_providers_exports)).messagingProviderRules],
  [88, 0, () => (init_monitoring_providers(), __toCommonJS(monitoring_providers_exports)).monitoringProviderRules],
  [7, 0, () => (init_netlify(), __toCommonJS(netlify_exports)).netlifyRules],
  [12, 0, () => (init_new_relic(), __toCommonJS(new_relic_exports)).newRelicRules],
  [4, 0, () => (init_notion(), __toCommonJS(notion_exports)).notionRules],
  [3, 0, () => (init_one_password(), __toCommonJS(one_password_exports)).onePasswordRules],
  [8, 0, () => (init_password_hashes(), __toCommonJS(password_hashes_exports)).passwordHashRules],
  [135, 0, () => (init_payment_providers(), __toCommonJS(payment_providers_exports)).paymentProviderRules],
  [2, 0, () => (init_pinecone(), __toCommonJS(pinecone_exports)).pineconeRules],
  [4, 0, () => (init_plaid(), __toCommonJS(plaid_exports)).plaidRules],
  [10, 0, () => (init_polar(), __toCommonJS(polar_exports)).polarRules],
  [5, 0, () => (init_posthog(), __toCommonJS(posthog_exports)).posthogRules],
  [2, 0, () => (init_postman(), __toCommonJS(postman_exports)).postmanRules],
  [95, 0, () => (init_sales_services(), __toCommonJS(sales_services_exports)).salesServiceRules],
  [61, 0, () => (init_office_services(), __toCommonJS(office_services_exports)).officeServiceRules],
  [75, 0, () => (init_data_services(), __toCommonJS(data_services_exports)).dataServiceRules],
  [123, 0, () => (init_platform_services(), __toCommonJS(platform_services_exports)).platformServiceRules],
  [83, 0, () => (init_security_providers(), __toCommonJS(security_providers_exports)).securityProviderRules],
  [23, 0, () => (init_self_hosted(), __toCommonJS(self_hosted_exports)).selfHostedRules],
  [5, 0, () => (init_sentry(), __toCommonJS(sentry_exports)).sentryRules],
  [2, 0, () => (init_service_urls(), __toCommonJS(service_urls_exports)).serviceUrlRules],
  [9, 0, () => (init_shopify(), __toCommonJS(shopify_exports)).shopifyRules],
  [2, 0, () => (init_sidekiq(), __toCommonJS(sidekiq_exports)).sidekiqRules],
  [68, 0, () => (init_social_providers(), __toCommonJS(social_providers_exports)).socialProviderRules],
  [178, 0, () => (init_software_services(), __toCommonJS(software_services_exports)).softwareServiceRules],
  [6, 0, () => (init_sonarqube(), __toCommonJS(sonarqube_exports)).sonarqubeRules],
  [4, 0, () => (init_sourcegraph(), __toCommonJS(sourcegraph_exports)).sourcegraphRules],
  [4, 0, () => (init_square(), __toCommonJS(square_exports)).squareRules],
  [2, 0, () => (init_terraform(), __toCommonJS(terraform_exports)).terraformRules],
  [1, 0, () => (init_thingsboard(), __toCommonJS(thingsboard_exports)).thingsboardRules],
  [4, 0, () => (init_twilio(), __toCommonJS(twilio_exports)).twilioRules],
  [11, 0, () => (init_vault(), __toCommonJS(vault_exports)).vaultRules],
  [7, 0, () => (init_vercel(), __toCommonJS(vercel_exports)).vercelRules],
  [8, 0, () => (init_wallets(), __toCommonJS(wallets_exports)).walletRules],
  [2, 0, () => (init_wandb(), __toCommonJS(wandb_exports)).wandbRules],
  [79, 0, () => (init_weather_map_providers(), __toCommonJS(weather_map_providers_exports)).weatherMapProviderRules],
  [1, 0, () => (init_wordpress(), __toCommonJS(wordpress_exports)).wordpressRules],
  [1, 0, readLikelyToken],
  [182, 0, () => (init_judged(), __toCommonJS(judged_exports)).judgedRules],
  [8, 0, () => (init_logging(), __toCommonJS(logging_exports)).loggingRules],
  [8, 0, () => (init_logging_afar(), __toCommonJS(logging_afar_exports)).loggingAfarRules],
  [5, 0, () => (init_debug_logging(), __toCommonJS(debug_logging_exports)).debugLoggingRules],
  [7, 0, () => (init_vaults(), __toCommonJS(vaults_exports)).vaultRules],
  [8, 0, () => (init_vault_secrets(), __toCommonJS(vault_secrets_exports)).vaultSecretRules],
  [4, 0, () => (init_client_secrets(), __toCommonJS(client_secrets_exports)).clientSecretRules],
  [7, 0, () => (init_infrastructure(), __toCommonJS(infrastructure_exports)).infrastructureRules]
];
function findRule(place) {
  let first = 0;
  for (const [count2, at, read2] of runs) {
    if (place < first + count2) return read2?.()[place - first + at];
    first += count2;
  }
}
var rules = tellRules(JSON.parse('[{"id":"azure-storage-identifiable-key","level":"error"},{"id":"azure-cosmos-identifiable-key","level":"error"},{"id":"azure-batch-identifiable-key","level":"error"},{"id":"azure-machine-learning-classic-key","level":"error"},{"id":"azure-api-management-identifiable-key","level":"error"},{"id":"azure-service-bus-identifiable-key","level":"error"},{"id":"azure-event-hubs-identifiable-key","level":"error"},{"id":"azure-relay-identifiable-key","level":"error"},{"id":"azure-iot-identifiable-key","level":"error"},{"id":"azure-redis-identifiable-key","level":"error"},{"id":"azure-event-grid-identifiable-key","level":"error"},{"id":"azure-functions-identifiable-key","level":"error"},{"id":"azure-search-identifiable-key","level":"error"},{"id":"azure-container-registry-identifiable-key","level":"error"},{"id":"azure-devops-annotated-token","level":"error"},{"id":"azure-app-configuration-annotated-key","level":"error"},{"id":"azure-event-grid-annotated-key","level":"error"},{"id":"azure-fluid-relay-annotated-key","level":"error"},{"id":"azure-mixed-reality-annotated-key","level":"error"},{"id":"azure-maps-annotated-key","level":"error"},{"id":"azure-communication-annotated-key","level":"error"},{"id":"azure-openai-annotated-key","level":"error"},{"id":"azure-ai-services-annotated-key","level":"error"},{"id":"azure-sql-annotated-password","level":"error"},{"id":"azure-annotated-key","level":"error"},{"id":"microsoft-cask-key","level":"error"},{"id":"azure-storage-account-key","level":"error"},{"id":"azure-cosmos-connection-string","level":"error"},{"id":"azure-service-bus-connection-string","level":"error"},{"id":"azure-iot-connection-string","level":"error"},{"id":"azure-notification-hubs-key","level":"error"},{"id":"azure-shared-access-key","level":"error","fixture":true},{"id":"azure-app-configuration-connection-string","level":"error"},{"id":"azure-signalr-connection-string","level":"error"},{"id":"azure-web-pubsub-connection-string","level":"error"},{"id":"azure-communication-connection-string","level":"error"},{"id":"azure-redis-connection-string","level":"error"},{"id":"azure-storage-sas","level":"error"},{"id":"azure-storage-sas-expired","level":"note"},{"id":"azure-messaging-sas","level":"error"},{"id":"azure-logic-apps-url","level":"error"},{"id":"azure-functions-url-key","level":"error"},{"id":"azure-account-key","level":"error","fixture":true},{"id":"azure-account-key-argument","level":"error","fixture":true},{"id":"azure-log-analytics-key","level":"error","fixture":true},{"id":"azure-subscription-key","level":"error","fixture":true},{"id":"azure-key-credential","level":"error","fixture":true},{"id":"azure-search-key-credential","level":"error","fixture":true},{"id":"azure-openai-key","level":"error","fixture":true},{"id":"azure-search-key","level":"error","fixture":true},{"id":"azure-functions-key","level":"error","fixture":true},{"id":"azure-event-grid-key","level":"error","fixture":true},{"id":"azure-maps-key","level":"error","fixture":true},{"id":"azure-container-registry-password","level":"error","fixture":true},{"id":"entra-client-secret-named","level":"error","fixture":true},{"id":"azure-administrator-password","level":"error","fixture":true},{"id":"azure-secure-parameter-default","level":"error","fixture":true},{"id":"azure-bicep-secure-default","level":"error","fixture":true},{"id":"azure-devops-token","level":"error"},{"id":"entra-client-secret","level":"error"},{"id":"entra-refresh-token","level":"error"},{"id":"nuget-api-key","level":"error","shown":"oy2"},{"id":"nuget-source-password","level":"error"},{"id":"microsoft-teams-webhook","level":"error"},{"id":"azure-publish-profile","level":"error"},{"id":"azure-bot-direct-line-secret","level":"error"},{"id":"aspnet-machine-key","level":"error"},{"id":"powershell-plain-text-secret","level":"error","fixture":true},{"id":"windows-net-user-password","level":"error","fixture":true},{"id":"windows-unattend-password","level":"error","fixture":true},{"id":"windows-group-policy-password","level":"error"},{"id":"cisco-enable-password","level":"error","fixture":true},{"id":"cisco-user-password","level":"error","fixture":true},{"id":"cisco-shared-key","level":"error","fixture":true},{"id":"cisco-type-7-password","level":"error","fixture":true},{"id":"cisco-snmp-community","level":"error","fixture":true},{"id":"github-personal-access-token-classic","level":"error","shown":"ghp_"},{"id":"github-oauth-token","level":"error","shown":"gho_"},{"id":"github-app-user-token","level":"error","shown":"ghu_"},{"id":"github-app-installation-token","level":"error","shown":"ghs_"},{"id":"github-refresh-token","level":"error","shown":"ghr_"},{"id":"github-app-stateless-token","level":"error","shown":"ghs_"},{"id":"github-personal-access-token-fine-grained","level":"error","shown":"github_pat_"},{"id":"github-oauth-client-secret","level":"error"},{"id":"gitlab-routable-token","level":"error"},{"id":"gitlab-personal-access-token","level":"error","shown":"glpat-"},{"id":"gitlab-oauth-application-secret","level":"error","shown":"gloas-"},{"id":"gitlab-deploy-token","level":"error","shown":"gldt-"},{"id":"gitlab-runner-token","level":"error","shown":"glrt-"},{"id":"gitlab-job-token","level":"error","shown":"glcbt-"},{"id":"gitlab-pipeline-trigger-token","level":"error","shown":"glptt-"},{"id":"gitlab-feed-token","level":"error","shown":"glft-"},{"id":"gitlab-runner-registration-rotation-token","level":"error","shown":"glrtr-"},{"id":"gitlab-workspace-token","level":"error","shown":"glwt-"},{"id":"gitlab-incoming-mail-token","level":"error","shown":"glimt-"},{"id":"gitlab-agent-token","level":"error","shown":"glagent-"},{"id":"gitlab-scim-token","level":"error","shown":"glsoat-"},{"id":"gitlab-feature-flag-token","level":"error","shown":"glffct-"},{"id":"gitlab-runner-registration-token","level":"error","shown":"GR1348941"},{"id":"gitlab-session-cookie","level":"error"},{"id":"npm-access-token","level":"error","shown":"npm_"},{"id":"npm-legacy-token","level":"error"},{"id":"npm-registry-login","level":"error","fixture":true},{"id":"aws-access-key","level":"error"},{"id":"aws-secret-access-key","level":"error"},{"id":"aws-access-key-id","level":"error","fixture":true},{"id":"aws-session-token","level":"error"},{"id":"aws-bedrock-api-key","level":"error"},{"id":"aws-marketplace-web-service-token","level":"error","shown":"amzn.mws."},{"id":"amazon-oauth-client-secret","level":"error","shown":"amzn1.oa2-cs.v1."},{"id":"aws-appsync-api-key","level":"error","shown":"da2-"},{"id":"google-api-key","level":"error","shown":"AIza"},{"id":"google-firebase-api-key","level":"warning","shown":"AIza"},{"id":"google-api-key-base64","level":"error"},{"id":"google-bound-api-key","level":"error","shown":"AQ.Ab8RN6"},{"id":"google-oauth-client-secret","level":"error","shown":"GOCSPX-"},{"id":"google-oauth-client-secret-old","level":"error"},{"id":"google-oauth-access-token","level":"error","shown":"ya29."},{"id":"google-oauth-refresh-token","level":"error"},{"id":"google-service-account-key","level":"error","fixture":true},{"id":"google-cloud-storage-hmac-key","level":"error"},{"id":"google-fcm-server-key","level":"error"},{"id":"slack-bot-token","level":"error","shown":"xoxb-"},{"id":"slack-user-token","level":"error","shown":"xox"},{"id":"slack-app-token","level":"error","shown":"xapp-"},{"id":"slack-configuration-token","level":"error","shown":"xox"},{"id":"slack-workflow-token","level":"warning","shown":"xwfp-"},{"id":"slack-legacy-token","level":"error","shown":"xox"},{"id":"slack-session-token","level":"error","shown":"xoxc-"},{"id":"slack-session-cookie","level":"error","shown":"xoxd-"},{"id":"slack-webhook","level":"error"},{"id":"stripe-secret-key","level":"error","shown":"sk_live_"},{"id":"stripe-organization-key","level":"error","shown":"sk_org_live_"},{"id":"stripe-restricted-key","level":"error","shown":"rk_live_"},{"id":"stripe-test-key","level":"warning"},{"id":"stripe-client-secret","level":"warning","shown":"pi_"},{"id":"stripe-webhook-secret","level":"error","shown":"whsec_"},{"id":"standard-webhooks-secret","level":"error","shown":"whsec_"},{"id":"openai-api-key","level":"error","shown":"sk-"},{"id":"openai-project-key","level":"error","shown":"sk-proj-"},{"id":"openai-service-account-key","level":"error","shown":"sk-svcacct-"},{"id":"openai-admin-key","level":"error","shown":"sk-admin-"},{"id":"anthropic-api-key","level":"error","shown":"sk-ant-api03-"},{"id":"anthropic-admin-key","level":"error","shown":"sk-ant-admin01-"},{"id":"anthropic-oauth-token","level":"error","shown":"sk-ant-oat01-"},{"id":"anthropic-refresh-token","level":"error","shown":"sk-ant-ort01-"},{"id":"anthropic-session-key","level":"error","shown":"sk-ant-sid01-"},{"id":"private-key","level":"error","fixture":true},{"id":"private-key-base64","level":"error","fixture":true},{"id":"private-key-der","level":"error","fixture":true},{"id":"pkcs12-bundle","level":"warning","fixture":true},{"id":"pgp-private-key","level":"error","fixture":true},{"id":"putty-private-key","level":"error","fixture":true},{"id":"xml-rsa-private-key","level":"error","fixture":true},{"id":"jwk-private-key","level":"error","fixture":true},{"id":"jwk-symmetric-key","level":"error","fixture":true},{"id":"jwt","level":"error","fixture":true},{"id":"jwt-expired","level":"note","fixture":true},{"id":"jwt-base64","level":"error","fixture":true},{"id":"jwt-base64-expired","level":"note","fixture":true},{"id":"azure-sql-connection-string","level":"error","fixture":true},{"id":"connection-string-password","level":"error","fixture":true},{"id":"connection-string-password-local","level":"warning","fixture":true},{"id":"database-url-password","level":"error","fixture":true},{"id":"database-url-password-local","level":"warning","fixture":true},{"id":"url-password","level":"error","fixture":true},{"id":"neptune-api-token","level":"error","shown":"eyJhcGlfYWRkcmVzcyI6"},{"id":"ai71-api-key","level":"error","shown":"ai71-api-"},{"id":"browserbase-api-key","level":"error","shown":"bb_live_"},{"id":"browserbase-test-api-key","level":"warning","shown":"bb_test_"},{"id":"browser-use-api-key","level":"error","shown":"bu_"},{"id":"cartesia-api-key","level":"error","shown":"sk_car_"},{"id":"cerebras-api-key","level":"error","shown":"csk-"},{"id":"coderabbit-api-key","level":"error","shown":"cr-"},{"id":"cursor-api-key","level":"error","shown":"key_"},{"id":"cursor-user-api-key","level":"error","shown":"crsr_"},{"id":"arize-api-key","level":"error","shown":"ak-"},{"id":"devin-service-user-token","level":"error","shown":"cog_"},{"id":"devin-user-api-key","level":"error","shown":"apk_user_"},{"id":"devin-api-key","level":"warning","loose":true,"shown":"apk_"},{"id":"e2b-api-key","level":"error","shown":"e2b_"},{"id":"e2b-access-token","level":"error","shown":"sk_e2b_"},{"id":"elevenlabs-api-key","level":"error","shown":"sk_"},{"id":"firecrawl-api-key","level":"error","shown":"fc-"},{"id":"fireworks-api-key","level":"error","shown":"fw_"},{"id":"friendli-personal-access-token","level":"error","shown":"flp_"},{"id":"groq-api-key","level":"error","shown":"gsk_"},{"id":"jina-api-key","level":"error","shown":"jina_"},{"id":"langfuse-secret-key","level":"error","shown":"sk-lf-"},{"id":"langfuse-public-key","level":"note","shown":"pk-lf-"},{"id":"llamacloud-api-key","level":"error","shown":"llx-"},{"id":"mastra-api-key","level":"warning","loose":true,"shown":"msk_"},{"id":"mem0-api-key","level":"error","shown":"m0-"},{"id":"minimax-api-key","level":"error","shown":"sk-api-"},{"id":"minimax-prefixed-api-key","level":"error","shown":"MINIMAX-"},{"id":"nvidia-api-key","level":"error","shown":"nvapi-"},{"id":"openrouter-api-key","level":"error","shown":"sk-or-v1-"},{"id":"perplexity-api-key","level":"error","shown":"pplx-"},{"id":"replicate-api-token","level":"error","shown":"r8_"},{"id":"retell-api-key","level":"error","shown":"key_"},{"id":"runpod-api-key","level":"error","shown":"rpa_"},{"id":"saladcloud-api-key","level":"error","shown":"salad_cloud_user_"},{"id":"tavily-api-key","level":"error","shown":"tvly-"},{"id":"together-api-key","level":"error","shown":"tgp_v1_"},{"id":"voiceflow-dialog-manager-key","level":"error","shown":"VF.DM."},{"id":"voiceflow-workspace-key","level":"error","shown":"VF.WS."},{"id":"voiceflow-api-key","level":"error","shown":"VF."},{"id":"voyage-api-key","level":"error","shown":"pa-"},{"id":"voyage-atlas-api-key","level":"error","shown":"al-"},{"id":"xai-api-key","level":"error","shown":"xai-"},{"id":"xai-management-key","level":"error","shown":"xai-token-"},{"id":"ragie-api-key","level":"error","shown":"tnt_"},{"id":"chroma-api-key","level":"error","shown":"ck-"},{"id":"zep-api-key","level":"error","shown":"z_1dWlkIjoi"},{"id":"freepik-api-key","level":"error","shown":"FPSX"},{"id":"meshy-api-key","level":"error","shown":"msy_"},{"id":"tripo-api-key","level":"error","shown":"tsk_"},{"id":"lambda-api-key","level":"error","shown":"secret_"},{"id":"gamma-api-key","level":"error","shown":"sk-gamma-"},{"id":"hack-club-ai-api-key","level":"error","shown":"sk-hc-v1-"},{"id":"nebius-api-key","level":"error","shown":"v1.Cm"},{"id":"heygen-api-key","level":"error","shown":"sk_V2_"},{"id":"black-forest-labs-api-key-prefixed","level":"error","shown":"bfl_"},{"id":"letta-api-key","level":"error","shown":"sk-let-"},{"id":"vectara-query-api-key","level":"error","shown":"zqt_"},{"id":"vectara-write-api-key","level":"error","shown":"zwt_"},{"id":"vectara-personal-api-key","level":"error","shown":"zut_"},{"id":"turbopuffer-api-key","level":"error","shown":"tpuf_"},{"id":"mixedbread-api-key","level":"error","shown":"mxb_"},{"id":"chutes-api-key","level":"error","shown":"cpk_"},{"id":"openai-compatible-api-key","level":"warning","loose":true,"shown":"sk-"},{"id":"unnamed-openai-compatible-api-key","level":"error","fixture":true,"shown":"sk-"},{"id":"deepl-free-api-key","level":"error"},{"id":"ultravox-api-key","level":"error"},{"id":"composio-api-key","level":"error"},{"id":"zhipu-api-key","level":"error","fixture":true},{"id":"ai21-api-key","level":"error","fixture":true},{"id":"assemblyai-api-key","level":"error","fixture":true},{"id":"baseten-api-key","level":"error","fixture":true},{"id":"cohere-api-key","level":"error","fixture":true},{"id":"coze-api-key","level":"error","fixture":true},{"id":"deepgram-api-key","level":"error","fixture":true},{"id":"deepinfra-api-key","level":"error","fixture":true},{"id":"deepl-api-key","level":"error","fixture":true},{"id":"deepseek-api-key","level":"error","fixture":true},{"id":"dify-api-key","level":"error","fixture":true},{"id":"elevenlabs-api-key-old","level":"error","fixture":true},{"id":"exa-api-key","level":"error","fixture":true},{"id":"fal-key","level":"error","fixture":true},{"id":"klingai-secret-key","level":"error","fixture":true},{"id":"mistral-api-key","level":"error","fixture":true},{"id":"modal-token","level":"error","fixture":true},{"id":"moonshot-api-key","level":"error","fixture":true},{"id":"qwen-api-key","level":"error","fixture":true},{"id":"stability-api-key","level":"error","fixture":true},{"id":"serpapi-api-key","level":"error","fixture":true},{"id":"tavus-api-key","level":"error","fixture":true},{"id":"together-api-key-old","level":"error","fixture":true},{"id":"upstage-api-key","level":"error","fixture":true},{"id":"vast-ai-api-key","level":"error","fixture":true},{"id":"witai-api-key","level":"error","fixture":true},{"id":"clarifai-api-key","level":"error","fixture":true},{"id":"monkeylearn-api-key","level":"error","fixture":true},{"id":"edenai-api-key","level":"error","fixture":true},{"id":"nlpcloud-api-key","level":"error","fixture":true},{"id":"wordsapi-api-key","level":"error","fixture":true},{"id":"speechmatics-api-key","level":"error","fixture":true},{"id":"rev-ai-api-key","level":"error","fixture":true},{"id":"unstructured-api-key","level":"error","fixture":true},{"id":"novita-api-key","level":"error"},{"id":"hyperbolic-api-key","level":"error","fixture":true},{"id":"siliconflow-api-key","level":"error","fixture":true},{"id":"sambanova-api-key","level":"error","fixture":true},{"id":"inngest-event-key","level":"error","fixture":true},{"id":"recall-ai-api-key","level":"error","fixture":true},{"id":"vapi-api-key","level":"error","fixture":true},{"id":"black-forest-labs-api-key","level":"error","fixture":true},{"id":"leonardo-api-key","level":"error","fixture":true},{"id":"comet-api-key","level":"error","fixture":true},{"id":"roboflow-api-key","level":"error","fixture":true},{"id":"portkey-api-key","level":"error","fixture":true},{"id":"veed-api-key","level":"error","fixture":true},{"id":"contextual-ai-api-key","level":"error"},{"id":"inception-api-key","level":"error"},{"id":"morph-api-key","level":"error"},{"id":"nomic-api-key","level":"error"},{"id":"promptlayer-api-key","level":"error"},{"id":"agentmail-api-key","level":"error"},{"id":"alibaba-workspace-api-key","level":"error","shown":"sk-ws-H."},{"id":"amp-access-token","level":"error","shown":"sgamp_user_"},{"id":"alibaba-plan-api-key","level":"error","shown":"sk-sp-"},{"id":"arcade-api-key","level":"error","shown":"arc_"},{"id":"autumn-secret-key","level":"error","shown":"am_sk_live_"},{"id":"autumn-test-secret-key","level":"warning","shown":"am_sk_test_"},{"id":"bifrost-virtual-key","level":"error","shown":"sk-bf-"},{"id":"blaxel-api-key","level":"error","shown":"bl_"},{"id":"botpress-personal-access-token","level":"error","shown":"bp_pat_"},{"id":"botpress-bot-access-key","level":"error","shown":"bp_bak_"},{"id":"humanloop-api-key","level":"note","shown":"hl_sk_"},{"id":"kimi-api-key","level":"error","shown":"sk-kimi-"},{"id":"langwatch-api-key","level":"error","shown":"sk-lw-"},{"id":"langwatch-ingestion-key","level":"error","shown":"ik-lw-"},{"id":"langwatch-personal-access-token","level":"error","shown":"pat-lw-"},{"id":"luma-api-key","level":"error","shown":"luma-"},{"id":"mindee-api-key","level":"error","shown":"md_"},{"id":"metorial-secret-key","level":"error","shown":"metorial_sk_"},{"id":"minimax-plan-api-key","level":"error","shown":"sk-cp-"},{"id":"nanogpt-api-key","level":"error","shown":"sk-nano-"},{"id":"notte-api-key","level":"error","shown":"sk-notte-"},{"id":"openpipe-api-key","level":"error","shown":"opk_"},{"id":"requesty-api-key","level":"error","shown":"rqsty-sk-"},{"id":"scrapegraph-api-key","level":"error","shown":"sgai-"},{"id":"segmind-api-key","level":"error","shown":"SG_"},{"id":"supermemory-api-key","level":"error","shown":"sm_"},{"id":"traceloop-api-key","level":"error","shown":"tl_"},{"id":"venice-inference-key","level":"error","shown":"VENICE-INFERENCE-KEY-"},{"id":"venice-admin-key","level":"error","shown":"VENICE-ADMIN-KEY-"},{"id":"warp-api-key","level":"error","shown":"wk-1."},{"id":"zeroentropy-api-key","level":"error","shown":"ze_"},{"id":"windsurf-session-token","level":"error","shown":"sk-ws-01-"},{"id":"zapier-natural-language-key","level":"note","shown":"sk-ak-"},{"id":"google-app-password","level":"error"},{"id":"wordpress-application-password","level":"error"},{"id":"apple-app-specific-password","level":"error"},{"id":"atlassian-api-token","level":"error","shown":"ATATT3xFfGF0"},{"id":"atlassian-access-token","level":"error","shown":"ATCTT3xFfGN0"},{"id":"atlassian-organization-key","level":"error","shown":"ATCTT3xFfGP0"},{"id":"atlassian-service-account-token","level":"error","shown":"ATSTT3xFfG"},{"id":"atlassian-connect-shared-secret","level":"error","shown":"ATCO"},{"id":"bitbucket-app-password","level":"error","shown":"ATBB"},{"id":"bitbucket-data-center-token","level":"error","shown":"BBDC-"},{"id":"atlassian-data-center-token","level":"error"},{"id":"atlassian-api-token-old","level":"error","fixture":true},{"id":"bitbucket-client-secret","level":"error","fixture":true},{"id":"bitbucket-client-secret-old","level":"error","fixture":true},{"id":"trello-api-key","level":"error","fixture":true},{"id":"trello-token","level":"error","fixture":true},{"id":"opsgenie-api-key","level":"error","fixture":true},{"id":"statuspage-api-key","level":"error","fixture":true},{"id":"buildkite-user-access-token","level":"error","shown":"bkua_"},{"id":"buildkite-agent-token","level":"error","shown":"bkaa_"},{"id":"buildkite-job-token","level":"error","shown":"bkaj_"},{"id":"buildkite-registration-token","level":"error","shown":"bkar_"},{"id":"buildkite-portal-secret","level":"error","shown":"bkps_"},{"id":"buildkite-portal-token","level":"error","shown":"bkpat_"},{"id":"buildkite-package-registry-token","level":"error","shown":"bkpt_"},{"id":"buildkite-cluster-token","level":"error","shown":"bkct_"},{"id":"buildkite-token","level":"error","fixture":true},{"id":"bannerbear-project-api-key","level":"error","shown":"bb_pr_"},{"id":"bannerbear-master-api-key","level":"error","shown":"bb_ma_"},{"id":"shopee-partner-key","level":"error","shown":"shpk"},{"id":"wix-api-key","level":"error","shown":"IST.eyJ"},{"id":"amazon-refresh-token","level":"error","shown":"Atzr|IwEB"},{"id":"airtable-personal-access-token","level":"error","shown":"pat"},{"id":"adobe-oauth-client-secret","level":"error","shown":"p8e-"},{"id":"teamwork-api-token","level":"error","shown":"tkn.v1_"},{"id":"salesforce-consumer-key","level":"note","shown":"3MVG9"},{"id":"asana-personal-access-token","level":"error","shown":"1/"},{"id":"asana-access-token-v2","level":"error","shown":"2/"},{"id":"asana-access-token-v0","level":"error","shown":"0/"},{"id":"canva-client-secret","level":"error","shown":"cnvca"},{"id":"canva-client-id","level":"note","shown":"OC-"},{"id":"clickup-personal-token","level":"error","shown":"pk_"},{"id":"contentful-personal-access-token","level":"error","shown":"CFPAT-"},{"id":"builder-io-private-api-key","level":"error","shown":"bpk-"},{"id":"cal-com-api-key","level":"error","shown":"cal_live_"},{"id":"cal-com-self-hosted-api-key","level":"warning","loose":true,"shown":"cal_"},{"id":"dub-api-key","level":"error","shown":"dub_"},{"id":"fullstory-eu-api-key","level":"error","shown":"eu1."},{"id":"salesforce-refresh-token","level":"error","shown":"5Aep861"},{"id":"fullstory-api-key","level":"error","shown":"na1."},{"id":"hubspot-private-app-token","level":"error","shown":"pat-na"},{"id":"hubspot-private-app-token-eu","level":"error","shown":"pat-eu"},{"id":"hubspot-private-app-token-ap","level":"error","shown":"pat-ap"},{"id":"imagekit-private-api-key","level":"warning","loose":true,"shown":"private_"},{"id":"mapbox-secret-token","level":"error","shown":"sk.eyJ"},{"id":"mapbox-temporary-token","level":"error","shown":"tk.eyJ"},{"id":"mapbox-public-token","level":"note","shown":"pk.eyJ"},{"id":"mappedin-api-key","level":"warning","loose":true,"shown":"mik_"},{"id":"mappedin-api-secret","level":"error","shown":"mis_"},{"id":"pirsch-access-key","level":"warning","loose":true,"shown":"pa_"},{"id":"salesloft-api-key","level":"error","shown":"ak_"},{"id":"samsara-api-token","level":"error","shown":"samsara_api_"},{"id":"sanity-token","level":"error","shown":"sk"},{"id":"seam-api-key","level":"error","shown":"seam_"},{"id":"segment-public-api-token","level":"error","shown":"sgp_"},{"id":"ubidots-token","level":"error","shown":"BBFF-"},{"id":"ubidots-token-us","level":"error","shown":"BBUS-"},{"id":"ubidots-token-eu","level":"error","shown":"BBAU-"},{"id":"adafruit-api-key","level":"error","shown":"aio_"},{"id":"blynk-organization-client-credential","level":"warning","shown":"oa2-client-id_"},{"id":"tinybird-token","level":"error","shown":"p.eyJ1I"},{"id":"typeform-personal-access-token","level":"error","shown":"tfp_"},{"id":"zoho-oauth-token","level":"error","shown":"1000."},{"id":"beamer-api-key","level":"error","shown":"b_"},{"id":"rapidapi-key","level":"error","shown":""},{"id":"maxmind-license-key","level":"error","shown":""},{"id":"databento-api-key","level":"error","shown":"db-"},{"id":"highlevel-private-integration-token","level":"error","shown":"pit-"},{"id":"close-api-key","level":"error","shown":"api_"},{"id":"contentstack-management-token","level":"error","shown":"cs"},{"id":"lightspeed-personal-token","level":"error","shown":"lsxs_pt_"},{"id":"omni-analytics-api-key","level":"error","shown":"omni_"},{"id":"tally-forms-api-key","level":"error","shown":"tly-"},{"id":"planning-center-personal-access-token","level":"error","shown":"pco_pat_"},{"id":"planning-center-application-secret","level":"error","shown":"pco_app_"},{"id":"planning-center-access-token","level":"error","shown":"pco_tok_"},{"id":"hubspot-personal-access-key","level":"error","shown":"CiR"},{"id":"granola-api-key","level":"error","shown":"grn_"},{"id":"roam-api-key","level":"error","shown":"rmk-"},{"id":"holded-personal-access-token","level":"error","shown":"pat_"},{"id":"prestashop-web-service-key","level":"error","fixture":true},{"id":"magento-access-key","level":"error","fixture":true},{"id":"airtable-api-key-old","level":"note","fixture":true},{"id":"adobe-client-secret","level":"error","fixture":true},{"id":"adobe-client-id","level":"warning","fixture":true},{"id":"algolia-admin-api-key","level":"error","fixture":true},{"id":"amplitude-secret-key","level":"error","fixture":true},{"id":"apollo-api-key","level":"error","fixture":true},{"id":"appcues-api-key","level":"error","fixture":true},{"id":"axonaut-api-key","level":"error","fixture":true},{"id":"backlog-api-key","level":"error","fixture":true},{"id":"bamboohr-api-key","level":"error","fixture":true},{"id":"basecamp-client-secret","level":"error","fixture":true},{"id":"box-access-token","level":"error","fixture":true},{"id":"calendly-api-key","level":"error","fixture":true},{"id":"calendarific-api-key","level":"error","fixture":true},{"id":"capsulecrm-token","level":"error","fixture":true},{"id":"centralstationcrm-api-key","level":"error","fixture":true},{"id":"clearbit-api-key","level":"error","fixture":true},{"id":"clickup-client-secret","level":"error","fixture":true},{"id":"clockify-api-key","level":"error","fixture":true},{"id":"clustdoc-api-key","level":"error","fixture":true},{"id":"coda-api-token","level":"error","fixture":true},{"id":"collect2-api-key","level":"error","fixture":true},{"id":"contentful-delivery-token","level":"error","fixture":true},{"id":"copper-api-key","level":"error","fixture":true},{"id":"craftmypdf-api-key","level":"error","fixture":true},{"id":"crowdin-personal-access-token","level":"error","fixture":true},{"id":"lokalise-token","level":"error","fixture":true},{"id":"phrase-access-token","level":"error","fixture":true},{"id":"transifex-api-token","level":"error","fixture":true},{"id":"poeditor-api-token","level":"error","fixture":true},{"id":"delighted-api-key","level":"error","fixture":true},{"id":"docparser-api-key","level":"error","fixture":true},{"id":"documo-api-key","level":"error","fixture":true},{"id":"dronahq-api-key","level":"error","fixture":true},{"id":"everhour-api-key","level":"error","fixture":true},{"id":"feedier-api-key","level":"error","fixture":true},{"id":"flatio-token","level":"error","fixture":true},{"id":"forestadmin-secret","level":"error","fixture":true},{"id":"formsite-api-key","level":"error","fixture":true},{"id":"frameio-token-near-name","level":"error","fixture":true},{"id":"goodday-api-key","level":"error","fixture":true},{"id":"happyscribe-api-key","level":"error","fixture":true},{"id":"harvest-personal-access-token","level":"error","fixture":true},{"id":"height-api-key","level":"note","fixture":true},{"id":"guru-user-token","level":"error","fixture":true},{"id":"hive-api-key","level":"error","fixture":true},{"id":"html2pdf-api-key","level":"error","fixture":true},{"id":"hubspot-api-key","level":"error","fixture":true},{"id":"iconfinder-api-key","level":"error","fixture":true},{"id":"insightly-api-key","level":"error","fixture":true},{"id":"instantly-api-key","level":"error","fixture":true},{"id":"intercom-access-token","level":"error"},{"id":"interseller-api-key","level":"error","fixture":true},{"id":"jotform-api-key","level":"error","fixture":true},{"id":"juro-api-key","level":"error","fixture":true},{"id":"kanbantool-api-key","level":"warning","fixture":true,"loose":true},{"id":"karmacrm-api-key","level":"error","fixture":true},{"id":"lemlist-api-key","level":"error","fixture":true},{"id":"lessannoyingcrm-api-key","level":"error","fixture":true},{"id":"livestorm-api-key","level":"error","fixture":true},{"id":"manifest-api-key","level":"warning","fixture":true,"loose":true},{"id":"mavenlink-api-key","level":"error","fixture":true},{"id":"meistertask-api-key","level":"error","fixture":true},{"id":"mindmeister-api-key","level":"error","fixture":true},{"id":"metrilo-api-key","level":"error","fixture":true},{"id":"miro-access-token","level":"error","fixture":true},{"id":"mixmax-api-key","level":"error","fixture":true},{"id":"mixpanel-api-secret","level":"error","fixture":true},{"id":"monday-api-token","level":"error","fixture":true},{"id":"myintervals-api-key","level":"error","fixture":true},{"id":"neutrinoapi-api-key","level":"error","fixture":true},{"id":"nozbe-api-key","level":"error","fixture":true},{"id":"onepagecrm-api-key","level":"error","fixture":true},{"id":"onedesk-api-key","level":"error","fixture":true},{"id":"optimizely-access-token","level":"error","fixture":true},{"id":"overloop-api-key","level":"error","fixture":true},{"id":"partnerstack-api-key","level":"error","fixture":true},{"id":"peopledatalabs-api-key","level":"error","fixture":true},{"id":"pipedream-api-key","level":"error","fixture":true},{"id":"pipedrive-api-token","level":"error","fixture":true},{"id":"pivotaltracker-api-token","level":"note","fixture":true},{"id":"planview-token","level":"error","fixture":true},{"id":"podio-api-key","level":"error","fixture":true},{"id":"powrbot-api-key","level":"error","fixture":true},{"id":"productboard-api-key","level":"error","fixture":true},{"id":"protocolsio-api-key","level":"error","fixture":true},{"id":"reallysimplesystems-api-key","level":"error","fixture":true},{"id":"rentman-api-key","level":"error","fixture":true},{"id":"reply-io-api-key","level":"error","fixture":true},{"id":"ritekit-api-key","level":"error","fixture":true},{"id":"runrunit-api-key","level":"error","fixture":true},{"id":"salescookie-api-key","level":"error","fixture":true},{"id":"salesflare-api-key","level":"error","fixture":true},{"id":"salesforce-access-token","level":"error"},{"id":"salesforce-consumer-secret","level":"error","fixture":true},{"id":"salesforce-security-token","level":"error","fixture":true},{"id":"simvoly-api-key","level":"error","fixture":true},{"id":"smartsheet-access-token","level":"error","fixture":true},{"id":"stitchdata-api-key","level":"error","fixture":true},{"id":"storyblok-access-token","level":"error","fixture":true},{"id":"surveyanyplace-api-key","level":"error","fixture":true},{"id":"surveymonkey-access-token","level":"error","fixture":true},{"id":"survicate-api-key","level":"error","fixture":true},{"id":"swiftype-api-key","level":"error","fixture":true},{"id":"tallyfy-access-token","level":"error","fixture":true},{"id":"teamwork-token","level":"error"},{"id":"thinkific-api-key","level":"error","fixture":true},{"id":"tickettailor-api-key","level":"error","fixture":true},{"id":"ticketmaster-api-key","level":"error","fixture":true},{"id":"timecamp-api-key","level":"error","fixture":true},{"id":"tmetric-api-token","level":"error","fixture":true},{"id":"todoist-api-token","level":"error","fixture":true},{"id":"toggl-api-token","level":"error","fixture":true},{"id":"uplead-api-key","level":"error","fixture":true},{"id":"userflow-api-key","level":"error","fixture":true},{"id":"uservoice-api-key","level":"warning","fixture":true,"loose":true},{"id":"viewneo-api-key","level":"error","fixture":true},{"id":"webflow-api-token","level":"error","fixture":true},{"id":"wistia-api-token","level":"error","fixture":true},{"id":"wrike-access-token","level":"error","fixture":true},{"id":"worksnaps-api-key","level":"error","fixture":true},{"id":"workstack-api-key","level":"error","fixture":true},{"id":"ynab-access-token","level":"error","fixture":true},{"id":"zeplin-access-token","level":"error","fixture":true},{"id":"zenkit-api-key","level":"error","fixture":true},{"id":"zonka-feedback-api-key","level":"error","fixture":true},{"id":"zoho-client-secret","level":"error","fixture":true},{"id":"appointedd-api-key","level":"error","fixture":true},{"id":"apacta-api-key","level":"error","fixture":true},{"id":"apimatic-api-key","level":"error","fixture":true},{"id":"apimetrics-api-key","level":"error","fixture":true},{"id":"apitemplate-api-key","level":"error","fixture":true},{"id":"bannerbear-api-key","level":"error","fixture":true},{"id":"blitapp-api-key","level":"error","fixture":true},{"id":"boostnote-api-key","level":"error","fixture":true},{"id":"brandfetch-api-key","level":"error","fixture":true},{"id":"budibase-api-key","level":"error","fixture":true},{"id":"dfuse-api-key","level":"error","fixture":true},{"id":"fetchrss-api-key","level":"error","fixture":true},{"id":"flightstats-app-key","level":"error","fixture":true},{"id":"swell-secret-key","level":"error","fixture":true},{"id":"jupiterone-api-key","level":"error","fixture":true},{"id":"luno-api-secret","level":"error","fixture":true},{"id":"qase-api-token","level":"error","fixture":true},{"id":"rocketreach-api-key","level":"error","fixture":true},{"id":"grist-api-key","level":"error","fixture":true},{"id":"baserow-database-token","level":"error","fixture":true},{"id":"readwise-access-token","level":"error","fixture":true},{"id":"typefully-api-key","level":"error","fixture":true},{"id":"pennylane-api-token","level":"error","fixture":true},{"id":"quickbase-user-token","level":"error"},{"id":"porkbun-secret-api-key","level":"error","shown":"sk1_"},{"id":"porkbun-api-key","level":"note","shown":"pk1_"},{"id":"tencent-secret-id","level":"warning","shown":"AKID"},{"id":"alibaba-access-key-id","level":"warning","shown":"LTAI"},{"id":"alibaba-sts-security-token","level":"error","shown":"CAIS"},{"id":"apify-api-token","level":"error","shown":"apify_api_"},{"id":"clickhouse-secret-key","level":"error","shown":"4b1d"},{"id":"cloudsmith-api-key","level":"error","shown":"csa_"},{"id":"deno-access-token","level":"error","shown":"ddp_"},{"id":"deno-project-token","level":"error","shown":"ddw_"},{"id":"deno-organization-token","level":"error","shown":"ddo_"},{"id":"exoscale-api-key","level":"warning","shown":"EXO"},{"id":"infracost-api-key","level":"error","shown":"ico-"},{"id":"localstack-auth-token","level":"error","shown":"ls-"},{"id":"localstack-simulated-access-key","level":"note","shown":"LKIA"},{"id":"localstack-simulated-session-key","level":"note","shown":"LSIA"},{"id":"neon-api-key","level":"error","shown":"napi_"},{"id":"openshift-user-token","level":"error","shown":"sha256~"},{"id":"portainer-access-token","level":"error","shown":"ptr_"},{"id":"pulumi-access-token","level":"error","shown":"pul-"},{"id":"render-api-key","level":"error","shown":"rnd_"},{"id":"scaleway-access-key","level":"note","shown":"SCW"},{"id":"scalingo-api-token","level":"error","shown":"tk-us-"},{"id":"tigris-secret-access-key","level":"error","shown":"tsec_"},{"id":"tigris-access-key-id","level":"note","shown":"tid_"},{"id":"upcloud-api-token","level":"error","shown":"ucat_"},{"id":"val-town-api-token","level":"error","shown":"vtwn_"},{"id":"volcengine-access-key-id","level":"warning","shown":"AKLT"},{"id":"yandex-iam-token","level":"error","shown":"t1."},{"id":"yandex-api-key","level":"error","shown":"AQVN"},{"id":"yandex-static-access-key","level":"error","shown":"YC"},{"id":"yandex-passport-token","level":"error","shown":"y0_"},{"id":"tencent-international-secret-id","level":"warning","shown":"IKID"},{"id":"naver-cloud-secret-key-iam","level":"error","shown":"ncp_iam_"},{"id":"naver-cloud-access-key-iam","level":"warning","shown":"ncp_iam_"},{"id":"neon-role-password","level":"error","shown":"npg_"},{"id":"alibaba-access-key-secret","level":"error","fixture":true},{"id":"alibaba-sts-access-key-secret","level":"error","fixture":true},{"id":"baidu-secret-key","level":"error","fixture":true},{"id":"civo-api-key","level":"error","fixture":true},{"id":"clever-cloud-token","level":"error","fixture":true},{"id":"exoscale-api-secret","level":"error","fixture":true},{"id":"hetzner-api-token","level":"error","fixture":true},{"id":"hetzner-dns-api-token","level":"error","fixture":true},{"id":"huawei-secret-key","level":"error","fixture":true},{"id":"huawei-client-secret","level":"error","fixture":true},{"id":"ibm-cloud-api-key","level":"error","fixture":true},{"id":"ibm-cloudant-password","level":"error","fixture":true},{"id":"ibm-softlayer-api-key","level":"error","fixture":true},{"id":"infomaniak-api-token","level":"error","fixture":true},{"id":"linode-personal-access-token","level":"error","fixture":true},{"id":"naver-secret-key","level":"error","fixture":true},{"id":"oracle-cloud-customer-secret-key","level":"warning","fixture":true,"loose":true},{"id":"ovh-application-secret","level":"error","fixture":true},{"id":"ovh-application-key","level":"error","fixture":true},{"id":"packet-api-token","level":"note","fixture":true},{"id":"railway-token","level":"error","fixture":true},{"id":"scaleway-secret-key","level":"error","fixture":true},{"id":"tencent-secret-key","level":"error","fixture":true},{"id":"volcengine-secret-access-key","level":"error","fixture":true},{"id":"vultr-api-key","level":"error","fixture":true},{"id":"kubernetes-bootstrap-token","level":"error","fixture":true},{"id":"zerotier-api-token","level":"error","fixture":true},{"id":"namecheap-api-key","level":"error","fixture":true},{"id":"godaddy-api-key","level":"error","fixture":true},{"id":"gandi-api-key","level":"error","fixture":true},{"id":"dnsimple-access-token","level":"error","fixture":true},{"id":"buddyns-api-key","level":"error","fixture":true},{"id":"digitalocean-legacy-access-token","level":"error","fixture":true},{"id":"cloudways-api-key","level":"error","fixture":true},{"id":"truenas-api-key","level":"error"},{"id":"proxmox-api-token","level":"error","fixture":true},{"id":"backblaze-application-key","level":"error"},{"id":"cloudflare-user-api-token","level":"error","shown":"cfut_"},{"id":"cloudflare-account-api-token","level":"error","shown":"cfat_"},{"id":"cloudflare-global-api-key","level":"error","shown":"cfk_"},{"id":"cloudflare-tunnel-token","level":"error","shown":"eyJhIjoi"},{"id":"cloudflare-origin-ca-key","level":"error","shown":"v1.0-"},{"id":"cloudflare-api-token","level":"error","fixture":true},{"id":"cloudflare-global-api-key-legacy","level":"error","fixture":true},{"id":"cloudflare-r2-secret-access-key","level":"error","fixture":true},{"id":"databricks-personal-access-token","level":"error","shown":"dapi"},{"id":"databricks-oauth-secret","level":"error","shown":"dose"},{"id":"datadog-application-key","level":"error","shown":"ddapp_"},{"id":"datadog-personal-access-token","level":"error","shown":"ddpat_"},{"id":"datadog-service-access-token","level":"error","shown":"ddsat_"},{"id":"datadog-application-key-old","level":"error","fixture":true},{"id":"datadog-api-key","level":"error","fixture":true},{"id":"vercel-deploy-hook","level":"error"},{"id":"render-deploy-hook","level":"error"},{"id":"netlify-build-hook","level":"error"},{"id":"jsr-personal-access-token","level":"error","shown":"jsrp_"},{"id":"jsr-device-token","level":"error","shown":"jsrd_"},{"id":"jsr-session-token","level":"error","shown":"jsrw_"},{"id":"materialize-app-password","level":"error","shown":"mzp_"},{"id":"gitbook-api-token","level":"error","shown":"gb_api_"},{"id":"firehydrant-bot-token","level":"error","shown":"fhb-"},{"id":"deepsource-personal-access-token","level":"error","shown":"dsp_"},{"id":"zenhub-prefixed-api-key","level":"error","shown":"zh_"},{"id":"bitrise-workspace-api-token","level":"error","shown":"bitwat_"},{"id":"arcjet-api-key","level":"error","shown":"ajkey_"},{"id":"artifactory-api-key","level":"error","shown":"AKCp"},{"id":"artifactory-reference-token","level":"error","shown":"cmVmdGtuOjAx"},{"id":"axiom-api-token","level":"error","shown":"xaat-"},{"id":"axiom-personal-access-token","level":"error","shown":"xapt-"},{"id":"blockprotocol-api-key","level":"error","shown":"b10ck5."},{"id":"circleci-personal-token","level":"error","shown":"CCIPAT_"},{"id":"circleci-project-token","level":"error","shown":"CCIPRJ_"},{"id":"clojars-deploy-token","level":"error","shown":"CLOJARS_"},{"id":"configcat-sdk-key","level":"warning","shown":"configcat-sdk-1/"},{"id":"convex-deploy-key","level":"error","shown":"prod:"},{"id":"convex-preview-deploy-key","level":"error","shown":"preview:"},{"id":"convex-dev-deploy-key","level":"error","shown":"dev:"},{"id":"convex-project-key","level":"error","shown":"project:"},{"id":"crates-io-api-token","level":"error","shown":"cio"},{"id":"defined-networking-api-token","level":"error","shown":"dnkey-"},{"id":"dependency-track-api-key","level":"error","shown":"odt_"},{"id":"devcycle-server-sdk-key","level":"error","shown":"dvc_server_"},{"id":"devcycle-client-sdk-key","level":"note","shown":"dvc_client_"},{"id":"devcycle-mobile-sdk-key","level":"note","shown":"dvc_mobile_"},{"id":"dryrun-security-api-key","level":"warning","loose":true,"shown":"dryrunsec_"},{"id":"endor-labs-api-key","level":"error","shown":"endr+"},{"id":"endor-labs-api-secret","level":"warning","loose":true,"shown":"endr_"},{"id":"frameio-developer-token","level":"error","shown":"fio-u-"},{"id":"guardsquare-api-key","level":"error","shown":"gs_appsweep_"},{"id":"hex-workspace-token","level":"error","shown":"hxtw_"},{"id":"hex-personal-token","level":"error","shown":"hxtp_"},{"id":"hop-project-token","level":"warning","loose":true,"shown":"ptk_"},{"id":"hop-personal-access-token","level":"error","shown":"hop_pat_"},{"id":"inngest-signing-key","level":"error","shown":"signkey-"},{"id":"ionic-personal-access-token","level":"error","shown":"ion_"},{"id":"iterative-access-token","level":"error","shown":"isat_"},{"id":"launchdarkly-api-token","level":"error","shown":"api-"},{"id":"launchdarkly-sdk-key","level":"error","shown":"sdk-"},{"id":"launchdarkly-mobile-key","level":"warning","shown":"mob-"},{"id":"lichess-api-token","level":"error","shown":"lip_"},{"id":"mergify-application-key","level":"error","shown":"mergify_application_key_"},{"id":"mintlify-api-key","level":"error","shown":"mint_"},{"id":"openvsx-access-token","level":"error","shown":"ovsxat_"},{"id":"openvsx-personal-token","level":"error","shown":"ovsxp_"},{"id":"packagist-api-key","level":"error","shown":"packagist_ack_"},{"id":"packagist-api-secret","level":"error","shown":"packagist_acs_"},{"id":"packagist-organization-read-token","level":"error","shown":"packagist_ort_"},{"id":"packagist-organization-update-token","level":"error","shown":"packagist_out_"},{"id":"packagist-user-update-token","level":"error","shown":"packagist_uut_"},{"id":"packagist-conductor-update-token","level":"error","shown":"packagist_cut_"},{"id":"prefect-user-api-key","level":"error","shown":"pnu_"},{"id":"prefect-service-account-key","level":"error","shown":"pnb_"},{"id":"pypi-upload-token","level":"error","shown":"pypi-"},{"id":"pypi-test-upload-token","level":"error","shown":"pypi-"},{"id":"readme-api-key","level":"error","shown":"rdme_"},{"id":"riot-games-api-key","level":"error","shown":"RGAPI-"},{"id":"rubygems-api-key","level":"error","shown":"rubygems_"},{"id":"settlemint-application-access-token","level":"error","shown":"sm_aat_"},{"id":"settlemint-personal-access-token","level":"error","shown":"sm_pat_"},{"id":"settlemint-service-access-token","level":"error","shown":"sm_sat_"},{"id":"shortcut-api-token","level":"error","shown":"sct_"},{"id":"snyk-access-token","level":"error","shown":"snyk_uat."},{"id":"snyk-service-account-token","level":"error","shown":"snyk_sat."},{"id":"stackhawk-api-key","level":"error","shown":"hawk."},{"id":"statsig-server-secret-key","level":"error","shown":"secret-"},{"id":"statsig-console-key","level":"error","shown":"console-"},{"id":"testkube-api-key","level":"error","shown":"tkcapi_"},{"id":"thunderstore-api-token","level":"error","shown":"tss_"},{"id":"tolgee-project-api-key","level":"error","shown":"tgpak_"},{"id":"tolgee-personal-access-token","level":"error","shown":"tgpat_"},{"id":"dbt-personal-access-token","level":"error","shown":"dbtu_"},{"id":"dbt-service-token","level":"error","shown":"dbtc_"},{"id":"trigger-dev-secret-key","level":"error","shown":"tr_prod_"},{"id":"trigger-dev-dev-secret-key","level":"error","shown":"tr_dev_"},{"id":"trigger-dev-staging-secret-key","level":"error","shown":"tr_stg_"},{"id":"trigger-dev-personal-access-token","level":"error","shown":"tr_pat_"},{"id":"unkey-root-key","level":"error","shown":"unkey_"},{"id":"wakatime-api-key","level":"error","shown":"waka_"},{"id":"warpstream-agent-key","level":"error","shown":"aks_"},{"id":"zuplo-api-key","level":"error","shown":"zpka_"},{"id":"cfx-re-server-key","level":"error","shown":"cfxk_"},{"id":"permit-io-api-key","level":"error","shown":"permit_key_"},{"id":"xata-api-key","level":"error","shown":"xau_"},{"id":"gitpod-access-token","level":"error","shown":"gitpod_pat_"},{"id":"depot-token","level":"error","shown":"depot_project_"},{"id":"depot-organization-token","level":"error","shown":"depot_org_"},{"id":"ory-api-key","level":"error","shown":"ory_apikey_"},{"id":"ory-personal-access-token","level":"error","shown":"ory_pat_"},{"id":"ory-workspace-api-key","level":"error","shown":"ory_wak_"},{"id":"ory-session-token","level":"error","shown":"ory_st_"},{"id":"ory-oauth-access-token","level":"error","shown":"ory_at_"},{"id":"ory-oauth-refresh-token","level":"error","shown":"ory_rt_"},{"id":"ory-oauth-authorization-code","level":"warning","shown":"ory_ac_"},{"id":"intra42-client-secret","level":"error","shown":"s-s4t2ud-"},{"id":"intra42-application-secret","level":"error","shown":"s-s4t2af-"},{"id":"authress-service-client-key","level":"error","shown":"sc_"},{"id":"authress-external-key","level":"error","shown":"ext_"},{"id":"authress-access-key","level":"error","shown":"scauth_"},{"id":"authress-client-key","level":"error","shown":"authress_"},{"id":"workato-api-token","level":"error","shown":"wrka"},{"id":"elastic-api-key","level":"error","shown":"essu_"},{"id":"octopus-deploy-api-key","level":"error","shown":"API-"},{"id":"digitalocean-personal-access-token","level":"error","shown":"dop_v1_"},{"id":"digitalocean-oauth-token","level":"error","shown":"doo_v1_"},{"id":"digitalocean-refresh-token","level":"error","shown":"dor_v1_"},{"id":"digitalocean-model-access-key","level":"error","shown":"sk-do-v1-"},{"id":"digitalocean-spaces-access-key","level":"warning","fixture":true},{"id":"digitalocean-access-token","level":"error","fixture":true},{"id":"discord-bot-token","level":"error"},{"id":"discord-webhook","level":"error"},{"id":"discord-mfa-token","level":"error","shown":"mfa."},{"id":"discord-bot-token-near-name","level":"error","fixture":true},{"id":"discord-client-secret","level":"error","fixture":true},{"id":"discord-public-key-or-token","level":"error","fixture":true},{"id":"docker-personal-access-token","level":"error","shown":"dckr_pat_"},{"id":"docker-organization-access-token","level":"error","shown":"dckr_oat_"},{"id":"docker-swarm-join-token","level":"error","fixture":true,"shown":"SWMTKN-1-"},{"id":"docker-swarm-unlock-key","level":"error","fixture":true,"shown":"SWMKEY-1-"},{"id":"docker-registry-auth","level":"error","fixture":true},{"id":"doppler-personal-token","level":"error","shown":"dp.pt."},{"id":"doppler-service-token","level":"error","shown":"dp.st."},{"id":"doppler-cli-token","level":"error","shown":"dp.ct."},{"id":"doppler-scim-token","level":"error","shown":"dp.scim."},{"id":"doppler-audit-token","level":"error","shown":"dp.audit."},{"id":"doppler-service-account-token","level":"error","shown":"dp.sa."},{"id":"doppler-service-account-identity-token","level":"error","shown":"dp.said."},{"id":"dropbox-short-lived-token","level":"error","shown":"sl."},{"id":"dropbox-long-lived-token","level":"error","fixture":true},{"id":"dropbox-access-token","level":"error","fixture":true},{"id":"dropbox-app-secret","level":"error","fixture":true},{"id":"dynatrace-api-token","level":"error","shown":"dt0c01."},{"id":"dynatrace-platform-token","level":"error","shown":"dt0s16."},{"id":"dynatrace-oauth-client-secret","level":"error","shown":"dt0s02."},{"id":"dynatrace-scim-token","level":"error","shown":"dt0s01."},{"id":"dynatrace-token","level":"error","shown":"dt0"},{"id":"easypost-api-key","level":"error","shown":"EZAK"},{"id":"easypost-test-api-key","level":"warning","shown":"EZTK"},{"id":"figma-personal-access-token","level":"error","shown":"figd_"},{"id":"figma-oauth-token","level":"error","shown":"figu_"},{"id":"figma-oauth-refresh-token","level":"error","shown":"figur_"},{"id":"figma-refresh-token","level":"error","shown":"figr_"},{"id":"figma-plan-access-token","level":"error","shown":"figp_"},{"id":"figma-organization-token","level":"error","shown":"figo_"},{"id":"figma-access-token-old","level":"error","fixture":true},{"id":"figma-access-token","level":"error","fixture":true},{"id":"dynamic-api-token","level":"error","shown":"dyn_"},{"id":"alchemy-access-key","level":"error","shown":"alcht_"},{"id":"coingecko-prefixed-api-key","level":"error","shown":"CG-"},{"id":"confluent-api-secret","level":"error","shown":"cflt"},{"id":"datastax-application-token","level":"error","shown":"AstraCS:"},{"id":"cockroach-cloud-api-key","level":"error","shown":"CCDB1_"},{"id":"mongodb-atlas-service-account-secret","level":"error","shown":"mdb_sa_sk_"},{"id":"mongodb-atlas-service-account-id","level":"note","shown":"mdb_sa_id_"},{"id":"planetscale-service-token","level":"error","shown":"pscale_tkn_"},{"id":"planetscale-password","level":"error","shown":"pscale_pw_"},{"id":"planetscale-oauth-token","level":"error","shown":"pscale_oauth_"},{"id":"planetscale-app-secret","level":"error","shown":"pscale_app_"},{"id":"supabase-access-token","level":"error","shown":"sbp_"},{"id":"supabase-secret-key","level":"error","shown":"sb_secret_"},{"id":"supabase-publishable-key","level":"note","shown":"sb_publishable_"},{"id":"pubnub-publish-key","level":"warning","shown":"pub-c-"},{"id":"pubnub-subscribe-key","level":"note","shown":"sub-c-"},{"id":"iex-cloud-secret-token","level":"note","shown":"sk_"},{"id":"alpaca-paper-key-id","level":"note","shown":"PK"},{"id":"confluent-secret-key","level":"error","fixture":true},{"id":"confluent-api-key","level":"error","fixture":true},{"id":"couchbase-api-secret","level":"error","fixture":true},{"id":"influxdb-api-token","level":"error","fixture":true},{"id":"mongodb-atlas-private-key","level":"error","fixture":true},{"id":"elastic-api-key-basic","level":"error","fixture":true},{"id":"upstash-redis-token","level":"error","fixture":true},{"id":"upstash-api-key","level":"error","fixture":true},{"id":"upstash-kafka-qstash-key","level":"error"},{"id":"snowflake-session-token","level":"error"},{"id":"hasura-admin-secret","level":"error","fixture":true},{"id":"meilisearch-master-key","level":"error","fixture":true},{"id":"typesense-api-key","level":"error","fixture":true},{"id":"qdrant-api-key","level":"error","fixture":true},{"id":"weaviate-api-key","level":"error","fixture":true},{"id":"zilliz-api-key","level":"error","fixture":true},{"id":"alchemy-api-key","level":"error","fixture":true},{"id":"infura-project-key","level":"error","fixture":true},{"id":"blocknative-api-key","level":"error","fixture":true},{"id":"etherscan-api-key","level":"error","fixture":true},{"id":"ethplorer-api-key","level":"error"},{"id":"moralis-api-key","level":"error","fixture":true},{"id":"nftport-api-key","level":"error","fixture":true},{"id":"pinata-api-secret","level":"error","fixture":true},{"id":"pinata-api-key","level":"error","fixture":true},{"id":"web3-storage-api-key","level":"error","fixture":true},{"id":"nft-storage-api-key","level":"error","fixture":true},{"id":"quicknode-endpoint-token","level":"error","fixture":true},{"id":"getblock-access-token","level":"error","fixture":true},{"id":"tatum-api-key","level":"error","fixture":true},{"id":"helius-api-key","level":"error","fixture":true},{"id":"thirdweb-secret-key","level":"error","fixture":true},{"id":"binance-api-key","level":"error","fixture":true},{"id":"bitfinex-api-key","level":"error","fixture":true},{"id":"bitmex-api-secret","level":"error","fixture":true},{"id":"bitmex-api-key","level":"error","fixture":true},{"id":"bittrex-api-key","level":"note","fixture":true},{"id":"bybit-api-secret","level":"error","fixture":true},{"id":"cex-io-api-key","level":"error","fixture":true},{"id":"coinapi-api-key","level":"error","fixture":true},{"id":"coinbase-access-token","level":"error","fixture":true},{"id":"coinbase-api-secret","level":"error","fixture":true},{"id":"coinbase-exchange-secret","level":"error","fixture":true},{"id":"coinlayer-api-key","level":"error","fixture":true},{"id":"coinlib-api-key","level":"error","fixture":true},{"id":"coinmarketcap-api-key","level":"error","fixture":true},{"id":"coingecko-api-key","level":"error"},{"id":"cryptocompare-api-key","level":"error","fixture":true},{"id":"bitcoinaverage-api-key","level":"error","fixture":true},{"id":"glassnode-api-key","level":"error","fixture":true},{"id":"messari-api-key","level":"error","fixture":true},{"id":"kraken-private-key","level":"error","fixture":true},{"id":"kraken-api-key","level":"error","fixture":true},{"id":"kucoin-api-secret","level":"error","fixture":true},{"id":"kucoin-api-key","level":"error","fixture":true},{"id":"okx-secret-key","level":"error","fixture":true},{"id":"gateio-api-secret","level":"error","fixture":true},{"id":"huobi-api-secret","level":"error","fixture":true},{"id":"poloniex-api-key","level":"error","fixture":true},{"id":"polymarket-api-secret","level":"error","fixture":true},{"id":"polymarket-passphrase","level":"error","fixture":true},{"id":"polymarket-api-key","level":"error","fixture":true},{"id":"polymarket-private-key","level":"error","fixture":true},{"id":"worldcoinindex-api-key","level":"error","fixture":true},{"id":"alphavantage-api-key","level":"error","fixture":true},{"id":"finnhub-api-key","level":"error","fixture":true},{"id":"finage-api-key","level":"error"},{"id":"financialmodelingprep-api-key","level":"error","fixture":true},{"id":"polygon-io-api-key","level":"error","fixture":true},{"id":"twelvedata-api-key","level":"error","fixture":true},{"id":"tiingo-api-token","level":"error","fixture":true},{"id":"tradier-access-token","level":"error","fixture":true},{"id":"alpaca-secret-key","level":"error","fixture":true},{"id":"oanda-access-token","level":"error"},{"id":"quandl-api-key","level":"error","fixture":true},{"id":"intrinio-api-key","level":"error","fixture":true},{"id":"simfin-api-key","level":"error","fixture":true},{"id":"stockdata-api-token","level":"error","fixture":true},{"id":"marketstack-api-key","level":"error","fixture":true},{"id":"marketaux-api-token","level":"error","fixture":true},{"id":"iexcloud-token","level":"note","fixture":true},{"id":"currencylayer-api-key","level":"error","fixture":true},{"id":"currencyfreaks-api-key","level":"error","fixture":true},{"id":"currencyscoop-api-key","level":"error","fixture":true},{"id":"currencycloud-api-key","level":"error","fixture":true},{"id":"fixer-api-key","level":"error","fixture":true},{"id":"fixerio-key","level":"error","fixture":true},{"id":"exchangerate-api-api-key","level":"error","fixture":true},{"id":"exchangeratesapi-api-key","level":"error","fixture":true},{"id":"openexchangerates-app-id","level":"error","fixture":true},{"id":"fxmarket-api-key","level":"error","fixture":true},{"id":"numverify-api-key","level":"error","fixture":true},{"id":"languagelayer-api-key","level":"error","fixture":true},{"id":"userstack-api-key","level":"error","fixture":true},{"id":"countrylayer-api-key","level":"error","fixture":true},{"id":"apilayer-api-key","level":"error","fixture":true},{"id":"verimail-api-key","level":"error","fixture":true},{"id":"veriphone-api-key","level":"error","fixture":true},{"id":"upcdatabase-api-key","level":"error","fixture":true},{"id":"commodities-api-api-key","level":"error","fixture":true},{"id":"metals-api-api-key","level":"error","fixture":true},{"id":"abstractapi-api-key","level":"error","fixture":true},{"id":"restpack-api-key","level":"error","fixture":true},{"id":"whoxy-api-key","level":"error","fixture":true},{"id":"whoisxml-api-key","level":"error"},{"id":"gemini-exchange-key","level":"error"},{"id":"purple-air-api-key","level":"error","fixture":true},{"id":"fly-io-access-token","level":"error","shown":"fo1_"},{"id":"fly-io-macaroons","level":"error","shown":"FlyV1 "},{"id":"fly-io-macaroon-v1","level":"error","shown":"fm1r_"},{"id":"fly-io-macaroon-v1-attenuated","level":"error","shown":"fm1a_"},{"id":"fly-io-macaroon-v2","level":"error","shown":"fm2_"},{"id":"grafana-service-account-token","level":"error","shown":"glsa_"},{"id":"grafana-cloud-access-policy-token","level":"error","shown":"glc_"},{"id":"grafana-api-key","level":"error","shown":"eyJrIjoi"},{"id":"harness-personal-access-token","level":"error","shown":"pat."},{"id":"harness-service-account-token","level":"error","shown":"sat."},{"id":"heroku-oauth-token","level":"error","shown":"HRKU-"},{"id":"heroku-api-key","level":"error","fixture":true},{"id":"honeycomb-ingest-key","level":"error","shown":"hc"},{"id":"honeycomb-configuration-key","level":"error","shown":"hc"},{"id":"honeycomb-management-key","level":"error","shown":"hc"},{"id":"honeycomb-environment-key","level":"error","fixture":true},{"id":"honeycomb-classic-key","level":"error","fixture":true},{"id":"huggingface-user-access-token","level":"error","shown":"hf_"},{"id":"huggingface-organization-token","level":"error","shown":"api_org_"},{"id":"huggingface-oauth-token","level":"error","shown":"hf_oauth_"},{"id":"huggingface-jwt-token","level":"error","shown":"hf_jwt_"},{"id":"jenkins-initial-password","level":"error"},{"id":"langsmith-personal-access-token","level":"error","shown":"lsv2_pt_"},{"id":"langsmith-service-key","level":"error","shown":"lsv2_sk_"},{"id":"langsmith-api-key-v1","level":"error","shown":"ls__"},{"id":"linear-api-key","level":"error","shown":"lin_api_"},{"id":"linear-oauth-token","level":"error","shown":"lin_oauth_"},{"id":"linear-webhook-secret","level":"error","shown":"lin_wh_"},{"id":"linear-client-secret","level":"error","fixture":true},{"id":"ahasend-api-key","level":"error","shown":"aha-sk-"},{"id":"africastalking-api-key","level":"error","shown":"atsk_"},{"id":"brevo-api-key","level":"error","shown":"xkeysib-"},{"id":"brevo-smtp-key","level":"error","shown":"xsmtpsib-"},{"id":"courier-production-key","level":"error","shown":"pk_prod_"},{"id":"courier-test-key","level":"error","shown":"pk_test_"},{"id":"courier-draft-production-key","level":"error","shown":"dk_prod_"},{"id":"courier-draft-test-key","level":"error","shown":"dk_test_"},{"id":"gc-notify-api-key","level":"error","shown":"gcntfy-"},{"id":"mailersend-api-token","level":"error","shown":"mlsn."},{"id":"mailgun-api-key","level":"error","shown":"key-"},{"id":"mailgun-public-key","level":"warning","shown":"pubkey-"},{"id":"mandrill-api-key","level":"error","shown":"md-"},{"id":"onesignal-app-api-key","level":"error","shown":"os_v2_app_"},{"id":"onesignal-organization-api-key","level":"error","shown":"os_v2_org_"},{"id":"resend-api-key","level":"error","shown":"re_"},{"id":"sendgrid-api-key","level":"error","shown":"SG."},{"id":"vk-access-token","level":"error","shown":"vk1.a."},{"id":"lark-app-id","level":"note","shown":"cli_"},{"id":"linkedin-client-secret","level":"error","shown":"WPL_AP1."},{"id":"pinterest-access-token","level":"error","shown":"pina_"},{"id":"pinterest-refresh-token","level":"error","shown":"pinr_"},{"id":"eightxeight-admin-console-key","level":"error","shown":"eght_"},{"id":"nylas-api-key","level":"error","shown":"nyk_v0_"},{"id":"plain-api-key","level":"error","shown":"plainApiKey_"},{"id":"telegram-bot-token","level":"error"},{"id":"mailchimp-api-key","level":"error"},{"id":"mailgun-api-key-new","level":"error"},{"id":"mattermost-webhook","level":"warning"},{"id":"zapier-webhook","level":"error"},{"id":"make-webhook","level":"error"},{"id":"tines-webhook","level":"error"},{"id":"ifttt-webhook-key","level":"error"},{"id":"gc-notify-authorization","level":"error"},{"id":"telesign-api-key","level":"error","fixture":true},{"id":"viber-bot-token","level":"error"},{"id":"govuk-notify-api-key","level":"error"},{"id":"mattermost-access-token","level":"error","fixture":true},{"id":"messagebird-api-key","level":"error","fixture":true},{"id":"mailchimp-transactional-key","level":"error","fixture":true},{"id":"mailjet-api-key","level":"error","fixture":true},{"id":"mailjet-basic-auth","level":"error","fixture":true},{"id":"mailerlite-api-key","level":"error","fixture":true},{"id":"mailsac-api-key","level":"error","fixture":true},{"id":"mailmodo-api-key","level":"error","fixture":true},{"id":"mailboxlayer-api-key","level":"error","fixture":true},{"id":"emailoctopus-api-key","level":"error","fixture":true},{"id":"elasticemail-api-key","level":"error","fixture":true},{"id":"postmark-server-token","level":"error","fixture":true},{"id":"postageapp-api-key","level":"error","fixture":true},{"id":"pepipost-api-key","level":"error","fixture":true},{"id":"sparkpost-api-key","level":"error","fixture":true},{"id":"moosend-api-key","level":"error","fixture":true},{"id":"omnisend-api-key","level":"error","fixture":true},{"id":"convertkit-api-key","level":"error","fixture":true},{"id":"klaviyo-private-key","level":"error","fixture":true},{"id":"customerio-tracking-key","level":"error","fixture":true},{"id":"customerio-app-api-key","level":"error","fixture":true},{"id":"airship-api-key","level":"error","fixture":true},{"id":"pushbullet-access-token","level":"error","fixture":true},{"id":"pushover-token","level":"error","fixture":true},{"id":"onesignal-rest-api-key","level":"error","fixture":true},{"id":"line-channel-access-token","level":"error","fixture":true},{"id":"line-notify-token","level":"note","fixture":true},{"id":"magicbell-api-key","level":"error","fixture":true},{"id":"nylas-api-token","level":"error","fixture":true},{"id":"vonage-api-secret","level":"error","fixture":true},{"id":"vonage-api-key","level":"note","fixture":true},{"id":"telnyx-api-key","level":"error"},{"id":"plivo-auth-token","level":"error","fixture":true},{"id":"clicksend-api-key","level":"error","fixture":true},{"id":"sinch-api-token","level":"error","fixture":true},{"id":"bandwidth-token","level":"error","fixture":true},{"id":"infobip-api-key","level":"error","fixture":true},{"id":"tyntec-api-key","level":"error","fixture":true},{"id":"d7networks-token","level":"warning","fixture":true,"loose":true},{"id":"apifonica-token","level":"error","fixture":true},{"id":"ringcentral-client-secret","level":"error","fixture":true},{"id":"ringcentral-client-secret-long","level":"error","fixture":true},{"id":"webex-client-secret","level":"error","fixture":true},{"id":"webex-bot-token","level":"error","fixture":true},{"id":"zoom-client-secret","level":"error","fixture":true},{"id":"zulip-api-key","level":"error","fixture":true},{"id":"sendbird-api-token","level":"error","fixture":true},{"id":"sendbird-organization-api-key","level":"error","fixture":true},{"id":"sendpulse-secret","level":"error","fixture":true},{"id":"stream-api-secret","level":"error","fixture":true},{"id":"smooch-api-key","level":"error","fixture":true},{"id":"hellosign-api-key","level":"error","fixture":true},{"id":"textmagic-api-key","level":"error","fixture":true},{"id":"reachmail-api-key","level":"error","fixture":true},{"id":"getresponse-api-key","level":"error","fixture":true},{"id":"campaignmonitor-api-key","level":"error","fixture":true},{"id":"campayn-api-key","level":"error","fixture":true},{"id":"kickbox-api-key","level":"error","fixture":true},{"id":"zerobounce-api-key","level":"error","fixture":true},{"id":"neverbounce-api-key","level":"error","fixture":true},{"id":"debounce-api-key","level":"error","fixture":true},{"id":"hunter-api-key","level":"error","fixture":true},{"id":"signaturit-api-key","level":"error","fixture":true},{"id":"signrequest-api-key","level":"error","fixture":true},{"id":"docusign-secret-key","level":"error","fixture":true},{"id":"pandadoc-api-key","level":"error","fixture":true},{"id":"yousign-api-key","level":"error","fixture":true},{"id":"alconost-api-key","level":"error","fixture":true},{"id":"chatbot-token","level":"error","fixture":true},{"id":"chatfuel-api-key","level":"error","fixture":true},{"id":"crisp-token-key","level":"error","fixture":true},{"id":"front-api-token","level":"error","fixture":true},{"id":"drift-access-token","level":"error","fixture":true},{"id":"helpscout-app-secret","level":"error","fixture":true},{"id":"helpcrunch-api-key","level":"error","fixture":true},{"id":"freshdesk-api-key","level":"error","fixture":true},{"id":"zendesk-api-token","level":"error","fixture":true},{"id":"zendesk-oauth-secret","level":"error","fixture":true},{"id":"gorgias-api-key","level":"error","fixture":true},{"id":"kustomer-api-key","level":"error","fixture":true},{"id":"discourse-api-key","level":"error","fixture":true},{"id":"disqus-api-key","level":"error","fixture":true},{"id":"telegram-api-hash","level":"warning","fixture":true},{"id":"typetalk-api-key","level":"error","fixture":true},{"id":"chatwork-api-token","level":"error","fixture":true},{"id":"ayrshare-api-key","level":"error","fixture":true},{"id":"buffer-access-token","level":"error","fixture":true},{"id":"twist-token","level":"error","fixture":true},{"id":"cronofy-client-secret","level":"error"},{"id":"pagerduty-user-api-key","level":"warning","loose":true},{"id":"influxdb-api-token-v3","level":"error","shown":"apiv3_"},{"id":"logfire-token","level":"error","shown":"pylf_v"},{"id":"incident-io-api-key","level":"error","shown":"inc_"},{"id":"pagerduty-api-key","level":"error","fixture":true},{"id":"pagerduty-integration-key","level":"warning","fixture":true,"loose":true},{"id":"airbrake-api-key","level":"error","fixture":true},{"id":"bugsnag-api-key","level":"warning","fixture":true},{"id":"bugsnag-auth-token","level":"error","fixture":true},{"id":"rollbar-access-token","level":"error","fixture":true},{"id":"raygun-api-key","level":"error","fixture":true},{"id":"honeybadger-api-key","level":"warning","fixture":true,"loose":true},{"id":"loggly-token","level":"error","fixture":true},{"id":"logzio-api-token","level":"error","fixture":true},{"id":"logdna-ingestion-key","level":"error","fixture":true},{"id":"papertrail-api-token","level":"error","fixture":true},{"id":"sumologic-access-key","level":"error","fixture":true},{"id":"sumologic-access-id","level":"note","fixture":true},{"id":"solarwinds-api-token","level":"error","fixture":true},{"id":"appoptics-api-token","level":"error","fixture":true},{"id":"librato-api-token","level":"error","fixture":true},{"id":"thousandeyes-api-token","level":"error","fixture":true},{"id":"uptimerobot-api-key","level":"error","fixture":true},{"id":"statuscake-api-key","level":"error","fixture":true},{"id":"statuspal-api-key","level":"error","fixture":true},{"id":"betterstack-api-token","level":"error","fixture":true},{"id":"websitepulse-api-key","level":"error","fixture":true},{"id":"pingdom-api-token","level":"error","fixture":true},{"id":"site24x7-device-key","level":"error","fixture":true},{"id":"cronitor-api-key","level":"error","fixture":true},{"id":"dareboost-api-key","level":"error","fixture":true},{"id":"gtmetrix-api-key","level":"error","fixture":true},{"id":"keen-io-api-key","level":"error","fixture":true},{"id":"heap-api-key","level":"warning","fixture":true},{"id":"quickmetrics-api-key","level":"warning","fixture":true,"loose":true},{"id":"graphite-api-key","level":"error","fixture":true},{"id":"instana-api-token","level":"error","fixture":true},{"id":"wavefront-api-token","level":"error","fixture":true},{"id":"scout-apm-key","level":"warning","fixture":true,"loose":true},{"id":"coralogix-api-key","level":"error","fixture":true},{"id":"percy-token","level":"error","fixture":true},{"id":"browserstack-access-key","level":"error","fixture":true},{"id":"saucelabs-access-key","level":"error","fixture":true},{"id":"lambdatest-access-key","level":"error","fixture":true},{"id":"cypress-record-key","level":"error","fixture":true},{"id":"bitbar-api-key","level":"error","fixture":true},{"id":"crossbrowsertesting-auth-key","level":"error","fixture":true},{"id":"knapsackpro-token","level":"error","fixture":true},{"id":"blazemeter-api-secret","level":"warning","fixture":true,"loose":true},{"id":"testingbot-secret","level":"error","fixture":true},{"id":"mockaroo-api-key","level":"error","fixture":true},{"id":"scrapfly-api-key","level":"error","fixture":true},{"id":"scraperapi-api-key","level":"error","fixture":true},{"id":"scrapingant-api-key","level":"error","fixture":true},{"id":"scrapingbee-api-key","level":"error","fixture":true},{"id":"scrapeowl-api-key","level":"error","fixture":true},{"id":"scraperbox-api-key","level":"error","fixture":true},{"id":"scrapestack-api-key","level":"error","fixture":true},{"id":"scraperstack-api-key","level":"warning","fixture":true,"loose":true},{"id":"screenshotapi-api-key","level":"error","fixture":true},{"id":"screenshotlayer-api-key","level":"error","fixture":true},{"id":"apiflash-api-key","level":"error","fixture":true},{"id":"webscraper-api-token","level":"error","fixture":true},{"id":"webscraping-api-key","level":"error","fixture":true},{"id":"extractorapi-api-key","level":"error","fixture":true},{"id":"proxycrawl-token","level":"error","fixture":true},{"id":"zenscrape-api-key","level":"error","fixture":true},{"id":"zenserp-api-key","level":"error","fixture":true},{"id":"serpstack-api-key","level":"error","fixture":true},{"id":"serphouse-api-key","level":"error","fixture":true},{"id":"diffbot-token","level":"error","fixture":true},{"id":"parsehub-api-key","level":"warning","fixture":true,"loose":true},{"id":"browshot-api-key","level":"error","fixture":true},{"id":"sirv-client-secret","level":"error","fixture":true},{"id":"cloudinary-api-secret","level":"error","fixture":true},{"id":"uploadcare-secret-key","level":"error","fixture":true},{"id":"filestack-api-key","level":"error","fixture":true},{"id":"cloudconvert-api-key","level":"error","fixture":true},{"id":"pdflayer-api-key","level":"error","fixture":true},{"id":"selectpdf-api-key","level":"error","fixture":true},{"id":"shotstack-api-key","level":"error","fixture":true},{"id":"mux-token-secret","level":"error","fixture":true},{"id":"transloadit-auth-secret","level":"error","fixture":true},{"id":"daily-api-key","level":"error","fixture":true},{"id":"agora-app-certificate","level":"error","fixture":true},{"id":"livekit-api-secret","level":"error","fixture":true},{"id":"brightcove-client-secret","level":"error","fixture":true},{"id":"plausible-api-key","level":"error","fixture":true},{"id":"netlify-personal-access-token","level":"error","shown":"nfp_"},{"id":"netlify-oauth-token","level":"error","shown":"nfo_"},{"id":"netlify-cli-token","level":"error","shown":"nfc_"},{"id":"netlify-build-token","level":"error","shown":"nfb_"},{"id":"netlify-unscoped-token","level":"error","shown":"nfu_"},{"id":"netlify-access-token","level":"error","fixture":true},{"id":"netlify-access-token-old","level":"error","fixture":true},{"id":"new-relic-user-key","level":"error","shown":"NRAK-"},{"id":"new-relic-admin-key","level":"error","shown":"NRAA-"},{"id":"new-relic-insert-key","level":"error","shown":"NRII-"},{"id":"new-relic-query-key","level":"error","shown":"NRIQ-"},{"id":"new-relic-rest-api-key","level":"error","shown":"NRRA-"},{"id":"new-relic-synthetics-key","level":"warning","shown":"NRSP-"},{"id":"new-relic-browser-key","level":"note","shown":"NRJS-"},{"id":"new-relic-pixie-api-key","level":"error","shown":"px-api-"},{"id":"new-relic-pixie-deploy-key","level":"error","shown":"px-dep-"},{"id":"new-relic-license-key","level":"error"},{"id":"new-relic-mobile-app-token","level":"warning"},{"id":"new-relic-api-key","level":"error","fixture":true},{"id":"notion-integration-token","level":"error","shown":"ntn_"},{"id":"notion-oauth-refresh-token","level":"error","shown":"nrt_"},{"id":"notion-integration-token-old","level":"error","fixture":true},{"id":"notion-integration-token-likely","level":"warning","loose":true,"shown":"secret_"},{"id":"1password-service-account-token","level":"error","shown":"ops_eyJ"},{"id":"1password-secret-key","level":"error","shown":"A3-"},{"id":"1password-recovery-key","level":"error","shown":"1PRK"},{"id":"password-hash-bcrypt","level":"note"},{"id":"password-hash-crypt","level":"note"},{"id":"password-hash-labelled","level":"note"},{"id":"password-hash-derived","level":"note"},{"id":"password-hash-argon2","level":"note"},{"id":"password-hash-stored","level":"note"},{"id":"password-hash-kerberos","level":"warning"},{"id":"password-hash-ntlm-message","level":"warning"},{"id":"circle-api-key","level":"error","shown":"LIVE_API_KEY:"},{"id":"circle-test-api-key","level":"warning","shown":"TEST_API_KEY:"},{"id":"pleo-api-key","level":"error","shown":"pls_"},{"id":"agentcard-client-secret","level":"warning","loose":true,"shown":"acs_"},{"id":"adyen-api-key","level":"error","shown":"AQE"},{"id":"abacatepay-api-key","level":"error","shown":"abc_prod_"},{"id":"abacatepay-test-api-key","level":"warning","shown":"abc_dev_"},{"id":"asaas-api-key","level":"error","shown":"$aact_prod_"},{"id":"asaas-sandbox-api-key","level":"warning","shown":"$aact_hmlg_"},{"id":"braintree-access-token","level":"error","shown":"access_token$production$"},{"id":"braintree-sandbox-access-token","level":"error","shown":"access_token$sandbox$"},{"id":"braintree-tokenization-key","level":"warning","shown":"production_"},{"id":"braintree-sandbox-tokenization-key","level":"warning","shown":"sandbox_"},{"id":"checkout-com-secret-key","level":"error","shown":"sk_"},{"id":"checkout-com-sandbox-secret-key","level":"error","shown":"sk_sbox_"},{"id":"clerk-secret-key","level":"error","shown":"sk_live_"},{"id":"clerk-test-secret-key","level":"error","shown":"sk_test_"},{"id":"flutterwave-secret-key","level":"error","shown":"FLWSECK-"},{"id":"flutterwave-test-secret-key","level":"error","shown":"FLWSECK_TEST-"},{"id":"flutterwave-encryption-key","level":"warning","shown":"FLWSECK_TEST"},{"id":"flutterwave-public-key","level":"note","shown":"FLWPUBK-"},{"id":"flutterwave-test-public-key","level":"note","shown":"FLWPUBK_TEST-"},{"id":"gocardless-access-token","level":"warning","loose":true,"shown":"live_"},{"id":"heartland-secret-key","level":"error","shown":"skapi_"},{"id":"highnote-secret-key","level":"error","shown":"sk_live_"},{"id":"highnote-test-secret-key","level":"error","shown":"sk_test_"},{"id":"lemonsqueezy-api-key","level":"error","shown":"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9."},{"id":"mercadopago-access-token","level":"error","shown":"APP_USR-"},{"id":"mercadopago-test-access-token","level":"warning","shown":"TEST-"},{"id":"mercadopago-client-secret","level":"warning","shown":"APP_USR-"},{"id":"mercury-api-token","level":"error","shown":"mercury_production_"},{"id":"mercury-sandbox-api-token","level":"warning","shown":"mercury_sandbox_"},{"id":"midtrans-server-key","level":"error","shown":"Mid-server-"},{"id":"midtrans-sandbox-server-key","level":"error","shown":"SB-Mid-server-"},{"id":"midtrans-client-key","level":"note","shown":"Mid-client-"},{"id":"midtrans-sandbox-client-key","level":"note","shown":"SB-Mid-client-"},{"id":"moneywave-secret-key","level":"warning","loose":true,"shown":"ts_"},{"id":"moneywave-live-secret-key","level":"warning","loose":true,"shown":"lv_"},{"id":"paddle-api-key","level":"error","shown":"pdl_live_apikey_"},{"id":"paddle-sandbox-api-key","level":"error","shown":"pdl_sdbx_apikey_"},{"id":"paddle-notification-secret","level":"error","shown":"pdl_ntfset_"},{"id":"ebay-production-secret","level":"error","shown":"PRD-"},{"id":"ebay-sandbox-secret","level":"error","shown":"SBX-"},{"id":"pagarme-api-key","level":"error","shown":"ak_live_"},{"id":"pagarme-test-api-key","level":"warning","shown":"ak_test_"},{"id":"paystack-secret-key","level":"error","shown":"sk_live_"},{"id":"paystack-test-secret-key","level":"error","shown":"sk_test_"},{"id":"rainforest-pay-api-key","level":"error","shown":"apikey_"},{"id":"rainforest-pay-sandbox-api-key","level":"error","shown":"sbx_apikey_"},{"id":"ramp-client-secret","level":"error","shown":"ramp_sec_"},{"id":"ramp-sign-up-token","level":"error","shown":"ramp_business_tok_"},{"id":"ramp-access-token","level":"error","shown":"ramp_tok_"},{"id":"ramp-client-id","level":"note","shown":"ramp_id_"},{"id":"razorpay-key-id","level":"warning","shown":"rzp_live_"},{"id":"razorpay-test-key-id","level":"note","shown":"rzp_test_"},{"id":"wepay-access-token","level":"error","shown":"PRODUCTION_"},{"id":"wepay-stage-access-token","level":"error","shown":"STAGE_"},{"id":"woocommerce-consumer-secret","level":"error","shown":"cs_"},{"id":"woocommerce-consumer-key","level":"warning","shown":"ck_"},{"id":"xendit-api-key","level":"error","shown":"xnd_production_"},{"id":"xendit-development-api-key","level":"error","shown":"xnd_development_"},{"id":"crossmint-server-api-key","level":"error","shown":"sk_production_"},{"id":"crossmint-staging-server-api-key","level":"error","shown":"sk_staging_"},{"id":"crossmint-client-api-key","level":"warning","shown":"ck_production_"},{"id":"crossmint-staging-client-api-key","level":"warning","shown":"ck_staging_"},{"id":"robinhood-crypto-api-key","level":"error","shown":"rh-api-"},{"id":"duffel-api-token","level":"error","shown":"duffel_live_"},{"id":"duffel-test-api-token","level":"error","shown":"duffel_test_"},{"id":"shippo-api-token","level":"error","shown":"shippo_live_"},{"id":"shippo-test-api-token","level":"error","shown":"shippo_test_"},{"id":"lob-api-key","level":"error","shown":"live_"},{"id":"lob-test-api-key","level":"error","shown":"test_"},{"id":"lob-publishable-key","level":"warning","shown":"live_pub_"},{"id":"lob-test-publishable-key","level":"warning","shown":"test_pub_"},{"id":"flexport-api-key","level":"error","shown":"shltm_"},{"id":"fleetbase-api-key","level":"error","shown":"flb_live_"},{"id":"fleetbase-test-api-key","level":"error","shown":"flb_test_"},{"id":"cashfree-secret-key","level":"error","shown":"cfsk_ma_prod_"},{"id":"cashfree-test-secret-key","level":"warning","shown":"cfsk_ma_test_"},{"id":"brex-user-token","level":"error","shown":"bxt_"},{"id":"klarna-api-key","level":"error","shown":"klarna_live_api_"},{"id":"klarna-test-api-key","level":"warning","shown":"klarna_test_api_"},{"id":"wompi-private-key","level":"error","shown":"prv_prod_"},{"id":"wompi-test-private-key","level":"warning","shown":"prv_test_"},{"id":"wompi-integrity-secret","level":"error","shown":"prod_integrity_"},{"id":"wompi-events-secret","level":"error","shown":"prod_events_"},{"id":"omise-secret-key","level":"error","shown":"skey_"},{"id":"omise-test-secret-key","level":"warning","shown":"skey_test_"},{"id":"creem-api-key","level":"error","shown":"creem_"},{"id":"creem-test-api-key","level":"warning","shown":"creem_test_"},{"id":"dodo-payments-api-key","level":"error"},{"id":"spreedly-access-secret","level":"error","fixture":true},{"id":"gocardless-api-token","level":"error","fixture":true},{"id":"braintree-private-key","level":"error","fixture":true},{"id":"paypal-client-secret","level":"error","fixture":true},{"id":"paypal-api-credential","level":"warning","fixture":true,"loose":true},{"id":"razorpay-key-secret","level":"error","fixture":true},{"id":"wise-api-token","level":"error","fixture":true},{"id":"mollie-api-key","level":"error","fixture":true},{"id":"paymongo-api-key","level":"error","fixture":true},{"id":"paymoapp-api-key","level":"error","fixture":true},{"id":"instamojo-client-secret","level":"error","fixture":true},{"id":"cielo-merchant-key","level":"error","fixture":true},{"id":"cielo-merchant-id","level":"warning","fixture":true},{"id":"gumroad-access-token","level":"error","fixture":true},{"id":"gumroad-oauth-token","level":"error","fixture":true},{"id":"snipcart-api-key","level":"error","fixture":true},{"id":"taxjar-api-key","level":"error","fixture":true},{"id":"vatlayer-api-key","level":"error","fixture":true},{"id":"loyverse-api-key","level":"error","fixture":true},{"id":"shipday-api-key","level":"error","fixture":true},{"id":"onfleet-api-key","level":"error","fixture":true},{"id":"shipengine-api-key","level":"error","fixture":true},{"id":"etsy-api-key","level":"error","fixture":true},{"id":"ebay-client-secret","level":"error","fixture":true},{"id":"squarespace-api-key","level":"error","fixture":true},{"id":"square-access-token-near-name","level":"error","fixture":true},{"id":"bigcommerce-access-token","level":"error","fixture":true},{"id":"besnappy-api-key","level":"error","fixture":true},{"id":"recurly-api-key","level":"error","fixture":true},{"id":"chargebee-api-key","level":"error","fixture":true},{"id":"chartmogul-api-key","level":"error","fixture":true},{"id":"dwolla-secret","level":"error","fixture":true},{"id":"coinbase-commerce-api-key","level":"error","fixture":true},{"id":"hiveage-api-key","level":"error","fixture":true},{"id":"freshbooks-access-token","level":"error","fixture":true},{"id":"convertapi-api-key","level":"error","fixture":true},{"id":"moonclerk-api-key","level":"error","fixture":true},{"id":"invoiceocean-api-key","level":"error","fixture":true},{"id":"lendflow-api-key","level":"error","fixture":true},{"id":"tokeet-api-key","level":"error","fixture":true},{"id":"conekta-private-key","level":"error"},{"id":"yookassa-secret-key","level":"error"},{"id":"postgrid-api-key","level":"error"},{"id":"revenuecat-secret-api-key","level":"error"},{"id":"pinecone-api-key","level":"error","shown":"pcsk_"},{"id":"pinecone-api-key-old","level":"error","fixture":true},{"id":"plaid-access-token","level":"error","shown":"access-production-"},{"id":"plaid-development-access-token","level":"error","shown":"access-development-"},{"id":"plaid-sandbox-access-token","level":"error","shown":"access-sandbox-"},{"id":"plaid-secret","level":"error","fixture":true},{"id":"polar-organization-access-token","level":"error","shown":"polar_oat_"},{"id":"polar-personal-access-token","level":"error","shown":"polar_pat_"},{"id":"polar-access-token","level":"error","shown":"polar_at_"},{"id":"polar-refresh-token","level":"error","shown":"polar_rt_"},{"id":"polar-client-secret","level":"error","shown":"polar_cs_"},{"id":"polar-client-registration-token","level":"error","shown":"polar_crt_"},{"id":"polar-user-session-token","level":"error","shown":"polar_us_"},{"id":"polar-customer-session-token","level":"warning","shown":"polar_cst_"},{"id":"polar-member-session-token","level":"warning","shown":"polar_mst_"},{"id":"polar-webhook-secret","level":"error","shown":"polar_whs_"},{"id":"posthog-personal-api-key","level":"error","shown":"phx_"},{"id":"posthog-feature-flags-secure-key","level":"error","shown":"phs_"},{"id":"posthog-oauth-access-token","level":"error","shown":"pha_"},{"id":"posthog-oauth-refresh-token","level":"error","shown":"phr_"},{"id":"posthog-project-key","level":"note","shown":"phc_"},{"id":"postman-api-key","level":"error","shown":"PMAK-"},{"id":"postman-collection-access-key","level":"error","shown":"PMAT-"},{"id":"apideck-api-key","level":"warning","loose":true,"shown":"sk_live_"},{"id":"salesblink-api-key","level":"error","shown":"key-"},{"id":"freemius-secret-key","level":"error","shown":"sk_"},{"id":"branch-secret","level":"error","shown":"secret_live_"},{"id":"branch-test-secret","level":"warning","shown":"secret_test_"},{"id":"branch-key","level":"note","shown":"key_live_"},{"id":"folk-api-key","level":"error","shown":"FOLK"},{"id":"rocketlane-api-key","level":"error","shown":"rl-"},{"id":"redo-api-secret","level":"error","shown":"redo_sk_"},{"id":"apideck-api-key-near-name","level":"error"},{"id":"apideck-app-id","level":"warning","fixture":true},{"id":"appfollow-api-token","level":"error"},{"id":"apptivo-api-key","level":"error","fixture":true},{"id":"autoklose-api-key","level":"error","fixture":true},{"id":"autopilot-api-key","level":"error","fixture":true},{"id":"bombbomb-access-token","level":"error"},{"id":"captaindata-api-key","level":"error","fixture":true},{"id":"clientary-api-key","level":"error","fixture":true},{"id":"clinchpad-api-key","level":"error","fixture":true},{"id":"cliengo-api-key","level":"error","fixture":true},{"id":"cloze-api-key","level":"error","fixture":true},{"id":"commercejs-api-key","level":"error"},{"id":"companyhub-api-key","level":"error","fixture":true},{"id":"convier-api-key","level":"error"},{"id":"customerguru-api-key","level":"error","fixture":true},{"id":"databox-push-token","level":"error","fixture":true},{"id":"dotdigital-api-user","level":"note"},{"id":"dyspatch-api-key","level":"error","fixture":true},{"id":"easyinsight-api-key","level":"error","fixture":true},{"id":"flowlu-api-key","level":"error","fixture":true},{"id":"formbucket-access-token","level":"error"},{"id":"formcraft-api-key","level":"error","fixture":true},{"id":"freshworks-api-key","level":"error","fixture":true},{"id":"getemail-api-key","level":"error","fixture":true},{"id":"getemails-api-key","level":"error","fixture":true},{"id":"gist-api-key","level":"error","fixture":true},{"id":"groove-api-key","level":"error","fixture":true},{"id":"iterable-api-key","level":"error","fixture":true},{"id":"klipfolio-api-key","level":"error","fixture":true},{"id":"kylas-api-key","level":"error","fixture":true},{"id":"leadfeeder-api-key","level":"error","fixture":true},{"id":"madkudu-api-key","level":"error","fixture":true},{"id":"nethunt-api-key","level":"error","fixture":true},{"id":"netsuite-consumer-secret","level":"error","fixture":true},{"id":"nimble-api-key","level":"error","fixture":true},{"id":"pendo-integration-key","level":"error","fixture":true},{"id":"pollsapi-api-key","level":"error","fixture":true},{"id":"prospect-api-key","level":"error","fixture":true},{"id":"qualaroo-api-key","level":"error","fixture":true},{"id":"recharge-api-token","level":"error"},{"id":"refiner-api-key","level":"error","fixture":true},{"id":"repairshopr-api-key","level":"error","fixture":true},{"id":"revamp-api-key","level":"error","fixture":true},{"id":"satismeter-api-key","level":"error","fixture":true},{"id":"sendlane-api-key","level":"error","fixture":true},{"id":"simplynoted-api-token","level":"error"},{"id":"skrapp-api-key","level":"error","fixture":true},{"id":"storychief-api-token","level":"error"},{"id":"stripo-plugin-token","level":"error"},{"id":"sugester-api-key","level":"error","fixture":true},{"id":"surveybot-api-key","level":"error","fixture":true},{"id":"teamgate-api-key","level":"error","fixture":true},{"id":"vbout-api-key","level":"error","fixture":true},{"id":"travelpayouts-api-key","level":"error","fixture":true},{"id":"bugherd-api-key","level":"error","fixture":true},{"id":"baremetrics-api-key","level":"error"},{"id":"chargify-api-key","level":"error","fixture":true},{"id":"demio-api-key","level":"error","fixture":true},{"id":"signupgenius-api-key","level":"error","fixture":true},{"id":"braze-rest-api-key","level":"error","fixture":true},{"id":"adjust-api-token","level":"error","fixture":true},{"id":"appsflyer-api-token","level":"error","fixture":true},{"id":"singular-api-key","level":"error","fixture":true},{"id":"activecampaign-api-key","level":"error","fixture":true},{"id":"constantcontact-client-secret","level":"error","fixture":true},{"id":"drip-api-token","level":"error","fixture":true},{"id":"outreach-client-secret","level":"error","fixture":true},{"id":"keap-api-key","level":"error","fixture":true},{"id":"nutshell-api-key","level":"error","fixture":true},{"id":"freshsales-api-key","level":"error","fixture":true},{"id":"zapier-mcp-mcp-url","level":"error"},{"id":"shipstation-api-secret","level":"error","fixture":true},{"id":"shiprocket-api-token","level":"error"},{"id":"aftership-api-key","level":"error","fixture":true},{"id":"ecwid-access-token","level":"error"},{"id":"printify-api-token","level":"error"},{"id":"commercelayer-client-secret","level":"error","fixture":true},{"id":"saleor-app-token","level":"error","fixture":true},{"id":"medusa-secret-api-key","level":"error"},{"id":"beehiiv-api-key","level":"error","fixture":true},{"id":"yotpo-secret-key","level":"error","fixture":true},{"id":"callrail-api-key","level":"error","fixture":true},{"id":"crunchbase-api-key","level":"error","fixture":true},{"id":"smartlead-api-key","level":"error","fixture":true},{"id":"shipbob-personal-access-token","level":"error"},{"id":"asana-client-secret","level":"error","fixture":true},{"id":"looker-client-id","level":"note","fixture":true},{"id":"avaza-personal-access-token","level":"error"},{"id":"atera-api-key","level":"error","fixture":true},{"id":"beebole-api-token","level":"error","fixture":true},{"id":"cashboard-api-key","level":"error","fixture":true},{"id":"caspio-client-secret","level":"error","fixture":true},{"id":"checkvist-open-api-key","level":"error","fixture":true},{"id":"clickhelp-api-key","level":"error","fixture":true},{"id":"cicero-api-key","level":"error","fixture":true},{"id":"cloudplan-api-key","level":"error","fixture":true},{"id":"deputy-access-token","level":"error","fixture":true},{"id":"ditto-api-key","level":"error"},{"id":"dovico-consumer-secret","level":"error","fixture":true},{"id":"duply-api-key","level":"error","fixture":true},{"id":"dynalist-api-key","level":"error","fixture":true},{"id":"envoy-api-key","level":"error","fixture":true},{"id":"eraser-api-token","level":"error","fixture":true},{"id":"float-api-key","level":"error","fixture":true},{"id":"fulcrum-api-token","level":"error","fixture":true},{"id":"geckoboard-api-key","level":"error","fixture":true},{"id":"gengo-private-key","level":"error","fixture":true},{"id":"gocanvas-api-key","level":"error","fixture":true},{"id":"humanity-access-token","level":"error","fixture":true},{"id":"lunchmoney-access-token","level":"error","fixture":true},{"id":"magnetic-api-key","level":"error","fixture":true},{"id":"metabase-session-token","level":"error","fixture":true},{"id":"metabase-api-key","level":"error"},{"id":"noticeable-api-key","level":"error","fixture":true},{"id":"paydirt-api-key","level":"error","fixture":true},{"id":"planyo-api-key","level":"error","fixture":true},{"id":"pipelinecrm-api-key","level":"error","fixture":true},{"id":"holistic-api-key","level":"error","fixture":true},{"id":"sherpadesk-api-key","level":"error","fixture":true},{"id":"signable-api-key","level":"error","fixture":true},{"id":"siteleaf-api-key","level":"error","fixture":true},{"id":"stormboard-api-key","level":"error","fixture":true},{"id":"tableau-personal-access-token","level":"error"},{"id":"tefter-api-key","level":"error","fixture":true},{"id":"upwave-api-key","level":"error","fixture":true},{"id":"vyte-api-key","level":"error","fixture":true},{"id":"looker-client-secret","level":"error","fixture":true},{"id":"eagleeye-api-key","level":"error","fixture":true},{"id":"ecostruxure-api-key","level":"error"},{"id":"duo-secret-key","level":"error","fixture":true},{"id":"personio-client-secret","level":"warning","fixture":true,"loose":true},{"id":"workable-access-token","level":"error","fixture":true},{"id":"greenhouse-api-key","level":"error"},{"id":"lever-api-key","level":"error","fixture":true},{"id":"gusto-client-secret","level":"error","fixture":true},{"id":"hibob-service-user-token","level":"error","fixture":true},{"id":"xero-client-secret","level":"error","fixture":true},{"id":"quickbooks-client-secret","level":"error","fixture":true},{"id":"finicity-partner-secret","level":"error","fixture":true},{"id":"finicity-app-key","level":"error","fixture":true},{"id":"smartlook-api-token","level":"error","fixture":true},{"id":"bookeo-secret-key","level":"error","fixture":true},{"id":"acuity-api-key","level":"error","fixture":true},{"id":"simplybook-api-key","level":"error","fixture":true},{"id":"hubstaff-refresh-token","level":"error","fixture":true},{"id":"timedoctor-access-token","level":"error","fixture":true},{"id":"yandex-predictor-api-key","level":"error","shown":"pdct.1.1."},{"id":"yandex-translate-api-key","level":"error","shown":"trnsl.1.1."},{"id":"yandex-dictionary-api-key","level":"error","shown":"dict.1.1."},{"id":"brave-search-api-key","level":"error","shown":"BSA"},{"id":"photoroom-api-key","level":"error","shown":"sk_pr_"},{"id":"photoroom-sandbox-api-key","level":"warning","shown":"sandbox_sk_pr_"},{"id":"column-api-key","level":"error","shown":"live_"},{"id":"column-test-api-key","level":"warning","shown":"test_"},{"id":"you-api-key","level":"error","shown":"ydc-sk-"},{"id":"coveo-api-key","level":"error"},{"id":"tidb-private-key","level":"error","fixture":true},{"id":"data-go-kr-service-key","level":"error"},{"id":"abyssale-api-key","level":"error","fixture":true},{"id":"adzuna-app-key","level":"error","fixture":true},{"id":"api2cart-api-key","level":"error","fixture":true},{"id":"appsynergy-api-key","level":"error","fixture":true},{"id":"artsy-client-secret","level":"error","fixture":true},{"id":"bulksms-token-secret","level":"error","fixture":true},{"id":"cloudimage-api-key","level":"error","fixture":true},{"id":"conversiontools-api-token","level":"error"},{"id":"diggernaut-api-key","level":"error","fixture":true},{"id":"dnscheck-api-key","level":"error","fixture":true},{"id":"enigma-api-key","level":"error","fixture":true},{"id":"faceplusplus-api-secret","level":"error","fixture":true},{"id":"fastforex-api-key","level":"error"},{"id":"fileio-api-key","level":"error","fixture":true},{"id":"findl-api-key","level":"error","fixture":true},{"id":"fmfw-api-key","level":"error","fixture":true},{"id":"geocode-api-key","level":"error","fixture":true},{"id":"geoipify-api-key","level":"error"},{"id":"hybiscus-api-key","level":"error","fixture":true},{"id":"impala-api-key","level":"error","fixture":true},{"id":"instabot-api-key","level":"error","fixture":true},{"id":"loadmill-api-token","level":"error","fixture":true},{"id":"mesibo-app-token","level":"error","fixture":true},{"id":"metaapi-api-token","level":"error","fixture":true},{"id":"nytimes-api-key","level":"error","fixture":true},{"id":"oopspam-api-key","level":"error","fixture":true},{"id":"paralleldots-api-key","level":"error","fixture":true},{"id":"parsers-api-key","level":"error","fixture":true},{"id":"pdfshift-api-key","level":"error","fixture":true},{"id":"postbacks-api-key","level":"error","fixture":true},{"id":"privacy-api-key","level":"error","fixture":true},{"id":"raven-api-key","level":"error","fixture":true},{"id":"requestfinance-api-key","level":"error","fixture":true},{"id":"roaring-client-secret","level":"error","fixture":true},{"id":"skybiometry-api-secret","level":"error","fixture":true},{"id":"technicalanalysis-api-key","level":"error","fixture":true},{"id":"tly-api-token","level":"error","fixture":true},{"id":"unplugg-api-key","level":"error","fixture":true},{"id":"verifier-api-key","level":"error","fixture":true},{"id":"zenrows-api-key","level":"error","fixture":true},{"id":"greptile-api-key","level":"warning","fixture":true,"loose":true},{"id":"kagi-api-token","level":"error","fixture":true},{"id":"lighton-api-key","level":"warning","fixture":true,"loose":true},{"id":"serper-api-key","level":"error","fixture":true},{"id":"searchapi-api-key","level":"error","fixture":true},{"id":"valueserp-api-key","level":"error","fixture":true},{"id":"brightdata-api-token","level":"error","fixture":true},{"id":"removebg-api-key","level":"error","fixture":true},{"id":"clipdrop-api-key","level":"error","fixture":true},{"id":"pdfco-api-key","level":"error"},{"id":"docraptor-api-key","level":"error","fixture":true},{"id":"api-football-api-key","level":"error","fixture":true},{"id":"omdb-api-key","level":"warning","fixture":true,"loose":true},{"id":"tvdb-api-key","level":"error","fixture":true},{"id":"comicvine-api-key","level":"error","fixture":true},{"id":"bscscan-api-key","level":"error","fixture":true},{"id":"coinstats-api-key","level":"error","fixture":true},{"id":"nownodes-api-key","level":"error","fixture":true},{"id":"covalent-api-key","level":"error"},{"id":"blockfrost-project-id","level":"error"},{"id":"ankr-api-key","level":"error","fixture":true},{"id":"dune-api-key","level":"error","fixture":true},{"id":"opensea-api-key","level":"error","fixture":true},{"id":"argos-project-token","level":"error","shown":"argos_"},{"id":"baidu-qianfan-bearer-api-key","level":"error","shown":"bce-v3/ALTAK-"},{"id":"pganalyze-api-key","level":"error","shown":"pgar_"},{"id":"pganalyze-collector-key","level":"warning","loose":true,"shown":"pga_"},{"id":"spectralops-personal-token","level":"error","shown":"spu-"},{"id":"teamcity-access-token","level":"error","shown":"eyJ0eXAiOiAiVENWMiJ9."},{"id":"jetbrains-permanent-token","level":"error","shown":"perm:"},{"id":"jetbrains-permanent-token-new","level":"error","shown":"perm-"},{"id":"workos-api-key","level":"error","shown":"sk_live_a2V5"},{"id":"workos-test-api-key","level":"warning","shown":"sk_test_a2V5"},{"id":"checkly-user-api-key","level":"error","shown":"cu_"},{"id":"checkly-service-api-key","level":"warning","loose":true,"shown":"sv_"},{"id":"helicone-api-key","level":"error","shown":"sk-helicone-"},{"id":"runway-api-key","level":"error","shown":"key_"},{"id":"murf-api-key","level":"error","shown":"ap2_"},{"id":"context7-api-key","level":"error","shown":"ctx7sk-"},{"id":"steel-api-key","level":"error","shown":"ste-"},{"id":"anyscale-secret-key","level":"warning","loose":true,"shown":"esecret_"},{"id":"anyscale-auth-token","level":"warning","loose":true,"shown":"aph0_"},{"id":"hyperbrowser-api-key","level":"error","shown":"hb_"},{"id":"featherless-api-key","level":"error","shown":"rc_"},{"id":"qovery-api-token","level":"error","shown":"qov_"},{"id":"northflank-api-token","level":"error","shown":"nf-eyJ"},{"id":"aiven-api-token","level":"error","shown":"aivenv1 "},{"id":"redirect-pizza-api-token","level":"error","shown":"rpa_"},{"id":"aiven-service-password","level":"error","shown":"AVNS_"},{"id":"daytona-api-key","level":"error","shown":"dtn_"},{"id":"appwrite-api-key","level":"error","shown":"standard_"},{"id":"codesandbox-api-key","level":"error","shown":"csb_v1_"},{"id":"jitpack-token","level":"error","shown":"jp_"},{"id":"plane-api-key","level":"error","shown":"plane_api_"},{"id":"nocodb-api-token","level":"error","shown":"nc_pat_"},{"id":"lightdash-personal-access-token","level":"error","shown":"ldpat_"},{"id":"lightdash-service-account-token","level":"error","shown":"ldsvc_"},{"id":"retool-api-token","level":"error","shown":"retool_"},{"id":"n8n-api-key","level":"error","shown":"n8n_api_"},{"id":"outline-api-key","level":"error","shown":"ol_api_"},{"id":"netbird-personal-access-token","level":"error","shown":"nbp_"},{"id":"kong-personal-access-token","level":"error","shown":"kpat_"},{"id":"kong-system-account-token","level":"error","shown":"spat_"},{"id":"wundergraph-api-key","level":"error","shown":"cosmo_"},{"id":"logicmonitor-bearer-token","level":"error","shown":"lmb_"},{"id":"logicmonitor-access-key","level":"error","shown":"lma_"},{"id":"raycast-access-token","level":"error","shown":"rca_"},{"id":"svix-api-token","level":"error","shown":"testsk_"},{"id":"ns1-api-key","level":"error","fixture":true},{"id":"soracom-auth-key","level":"error"},{"id":"private-ai-api-key","level":"error","fixture":true},{"id":"aiven-token-near-name","level":"error"},{"id":"anypoint-token","level":"error","fixture":true},{"id":"anypoint-client-secret","level":"error","fixture":true},{"id":"braintrust-api-key","level":"error"},{"id":"blogger-api-key","level":"error"},{"id":"checkly-api-key","level":"error","fixture":true},{"id":"clockworksms-api-key","level":"error","fixture":true},{"id":"cloudelements-user-secret","level":"error","fixture":true},{"id":"eightxeight-api-key","level":"error","fixture":true},{"id":"m3o-api-token","level":"error","fixture":true},{"id":"ngc-api-key","level":"error"},{"id":"qubole-api-token","level":"error","fixture":true},{"id":"cloudamqp-api-key","level":"error","fixture":true},{"id":"signalwire-api-token","level":"error","fixture":true},{"id":"voicegain-jwt","level":"error"},{"id":"rockset-api-key","level":"note","fixture":true},{"id":"appcenter-api-token","level":"note","fixture":true},{"id":"temporal-api-key","level":"error"},{"id":"ollama-api-key","level":"error"},{"id":"wpengine-api-password","level":"error","fixture":true},{"id":"wpengine-migration-key","level":"error","fixture":true},{"id":"develocity-access-key","level":"error","fixture":true},{"id":"airbyte-client-secret","level":"error","fixture":true},{"id":"vmware-cloud-api-token","level":"warning","fixture":true,"loose":true},{"id":"descope-management-key","level":"error"},{"id":"frontegg-api-key","level":"error","fixture":true},{"id":"fusionauth-api-key","level":"error","fixture":true},{"id":"growthbook-secret-key","level":"error"},{"id":"instatus-api-key","level":"error","fixture":true},{"id":"healthchecks-api-key","level":"error","fixture":true},{"id":"lightstep-access-token","level":"error","fixture":true},{"id":"uptrace-dsn","level":"error"},{"id":"katalon-api-key","level":"error","fixture":true},{"id":"applitools-api-key","level":"error","fixture":true},{"id":"mabl-api-key","level":"error","fixture":true},{"id":"chromatic-project-token","level":"error","fixture":true},{"id":"argos-token","level":"error","fixture":true},{"id":"expo-access-token","level":"error","fixture":true},{"id":"codefresh-api-key","level":"error"},{"id":"spacelift-api-key-secret","level":"error","fixture":true},{"id":"env0-api-secret","level":"error","fixture":true},{"id":"koyeb-api-token","level":"error","fixture":true},{"id":"gcore-api-token","level":"error"},{"id":"ionos-api-key","level":"error"},{"id":"leaseweb-api-key","level":"error","fixture":true},{"id":"contabo-client-secret","level":"error","fixture":true},{"id":"stackpath-client-secret","level":"note","fixture":true},{"id":"imperva-api-key","level":"error","fixture":true},{"id":"cloud66-access-token","level":"error","fixture":true},{"id":"volcengine-ark-api-key","level":"error","fixture":true},{"id":"tencent-hunyuan-api-key","level":"error"},{"id":"baidu-qianfan-api-key","level":"error"},{"id":"stepfun-api-key","level":"error","fixture":true},{"id":"baichuan-api-key","level":"error"},{"id":"iflytek-api-secret","level":"error","fixture":true},{"id":"jdcloud-access-key-id","level":"warning"},{"id":"ksyun-secret-key","level":"error","fixture":true},{"id":"ucloud-private-key","level":"error","fixture":true},{"id":"qiniu-secret-key","level":"error","fixture":true},{"id":"nhn-secret-key","level":"warning","fixture":true,"loose":true},{"id":"selectel-api-token","level":"error","fixture":true},{"id":"timeweb-api-token","level":"error"},{"id":"gigachat-authorization-key","level":"error","fixture":true},{"id":"browserless-api-key","level":"error","fixture":true},{"id":"hightouch-api-key","level":"error","fixture":true},{"id":"juniper-mist-api-token","level":"error","fixture":true},{"id":"svix-auth-token","level":"error"},{"id":"liveblocks-secret-key","level":"error"},{"id":"apollo-graphos-api-key","level":"error"},{"id":"dash0-auth-token","level":"error"},{"id":"ntfy-access-token","level":"error"},{"id":"vikunja-api-token","level":"error"},{"id":"coder-session-token","level":"error","fixture":true},{"id":"quay-robot-token","level":"error","fixture":true},{"id":"anaconda-token","level":"error"},{"id":"yandex-smartcaptcha-server-key","level":"error","shown":"ysc2_"},{"id":"corbado-api-secret","level":"error","shown":"corbado1_"},{"id":"paloalto-api-key","level":"error","shown":"LUFRPT1"},{"id":"age-secret-key","level":"error","fixture":true,"shown":"AGE-SECRET-KEY-1"},{"id":"age-post-quantum-secret-key","level":"error","fixture":true,"shown":"AGE-SECRET-KEY-PQ-1"},{"id":"aikido-ci-token","level":"error","shown":"AIK_CI_"},{"id":"aikido-client-secret","level":"error","shown":"AIK_SECRET_"},{"id":"aikido-runtime-token","level":"error","shown":"AIK_RUNTIME_"},{"id":"aikido-client-id","level":"note","shown":"AIK_CLIENT_"},{"id":"bitwarden-machine-account-token","level":"error","shown":"0."},{"id":"infisical-service-token","level":"error","shown":"st."},{"id":"nightfall-api-key","level":"error","shown":"NF-"},{"id":"onfido-api-token","level":"error","shown":"api_live."},{"id":"onfido-eu-api-token","level":"error","shown":"api_live_eu."},{"id":"onfido-us-api-token","level":"error","shown":"api_live_us."},{"id":"onfido-ca-api-token","level":"error","shown":"api_live_ca."},{"id":"onfido-sandbox-api-token","level":"warning","shown":"api_sandbox."},{"id":"pangea-service-token","level":"error","shown":"pts_"},{"id":"persona-api-key","level":"error","shown":"persona_production_"},{"id":"persona-sandbox-api-key","level":"warning","shown":"persona_sandbox_"},{"id":"proof-api-key","level":"error","shown":"prf_"},{"id":"trufflehog-secret","level":"error","shown":"thog-secret-"},{"id":"rootly-api-key","level":"error","shown":"rootly_"},{"id":"stytch-project-secret","level":"error","shown":"secret-live-"},{"id":"stytch-test-secret","level":"error","shown":"secret-test-"},{"id":"tailscale-auth-key","level":"error","shown":"tskey-auth-"},{"id":"tailscale-api-token","level":"error","shown":"tskey-api-"},{"id":"tailscale-oauth-client-secret","level":"error","shown":"tskey-client-"},{"id":"tailscale-scim-key","level":"error","shown":"tskey-scim-"},{"id":"tailscale-webhook-secret","level":"error","shown":"tskey-webhook-"},{"id":"tailscale-old-key","level":"warning","shown":"tskey-"},{"id":"trend-micro-cloud-one-api-key","level":"error","shown":"tmc1"},{"id":"unleash-personal-access-token","level":"error","shown":"user:"},{"id":"unleash-api-token","level":"error","shown":"*:"},{"id":"sqreen-token","level":"warning","loose":true,"shown":"org_"},{"id":"jumpcloud-api-key","level":"error","shown":"jca_"},{"id":"socket-api-token","level":"error","shown":"sktsec_"},{"id":"minisign-secret-key","level":"error","fixture":true},{"id":"wireguard-private-key","level":"error","fixture":true},{"id":"totp-secret-url","level":"error","fixture":true},{"id":"okta-api-token-header","level":"error"},{"id":"hibp-api-key","level":"error","fixture":true},{"id":"veracode-api-secret-key","level":"error","fixture":true},{"id":"crowdstrike-client-secret","level":"error","fixture":true},{"id":"sentinelone-api-token","level":"error","fixture":true},{"id":"thehive-api-key","level":"error","fixture":true},{"id":"sumsub-app-token","level":"error"},{"id":"okta-api-token","level":"error","fixture":true},{"id":"okta-client-secret","level":"error","fixture":true},{"id":"auth0-client-secret","level":"error","fixture":true},{"id":"onelogin-client-secret","level":"error","fixture":true},{"id":"jumpcloud-api-key-old","level":"error","fixture":true},{"id":"abuseipdb-api-key","level":"error","fixture":true},{"id":"alienvault-api-key","level":"error","fixture":true},{"id":"virustotal-api-key","level":"error","fixture":true},{"id":"shodan-api-key","level":"error","fixture":true},{"id":"securitytrails-api-key","level":"error","fixture":true},{"id":"censys-api-secret","level":"error","fixture":true},{"id":"greynoise-api-key","level":"error","fixture":true},{"id":"urlscan-api-key","level":"error","fixture":true},{"id":"hybrid-analysis-api-key","level":"error","fixture":true},{"id":"nessus-api-key","level":"error","fixture":true},{"id":"rapid7-api-key","level":"warning","fixture":true,"loose":true},{"id":"lacework-secret-key","level":"error","fixture":true},{"id":"snyk-api-token","level":"error","fixture":true},{"id":"wiz-client-secret","level":"error","fixture":true},{"id":"detectify-api-key","level":"error","fixture":true},{"id":"scrutinizer-api-key","level":"error","fixture":true},{"id":"jamf-api-token","level":"error","fixture":true},{"id":"cisco-meraki-api-key","level":"error","fixture":true},{"id":"splunk-hec-token","level":"error","fixture":true},{"id":"splunk-observability-token","level":"error","fixture":true},{"id":"vpnapi-api-key","level":"error","fixture":true},{"id":"ipqualityscore-api-key","level":"error","fixture":true},{"id":"netskope-token","level":"error","fixture":true},{"id":"upguard-api-key","level":"error","fixture":true},{"id":"openuv-api-key","level":"error","fixture":true},{"id":"unifyid-api-key","level":"warning","fixture":true,"loose":true},{"id":"loginradius-api-key","level":"error","fixture":true},{"id":"purestake-api-key","level":"error","fixture":true},{"id":"duplocloud-api-key","level":"error"},{"id":"infisical-client-secret","level":"error","fixture":true},{"id":"semgrep-app-token","level":"error","fixture":true},{"id":"matrix-access-token","level":"error","fixture":true,"shown":"syt_"},{"id":"matrix-refresh-token","level":"error","fixture":true,"shown":"syr_"},{"id":"matrix-signing-key","level":"error","fixture":true,"shown":"ed25519 a_"},{"id":"matrix-session-token","level":"error","fixture":true,"shown":"mct_"},{"id":"matrix-personal-access-token","level":"error","fixture":true,"shown":"mpt_"},{"id":"headscale-api-key","level":"error","fixture":true,"shown":"hskey-api-"},{"id":"headscale-auth-key","level":"error","fixture":true,"shown":"hskey-auth-"},{"id":"netbox-api-token","level":"error","fixture":true,"shown":"nbt_"},{"id":"pterodactyl-client-api-key","level":"error","fixture":true,"shown":"ptlc_"},{"id":"pterodactyl-application-api-key","level":"error","fixture":true,"shown":"ptla_"},{"id":"pelican-client-api-key","level":"error","fixture":true,"shown":"plcn_"},{"id":"pelican-application-api-key","level":"error","fixture":true,"shown":"peli_"},{"id":"karakeep-api-key","level":"error","fixture":true,"shown":"ak1_"},{"id":"karakeep-api-key-v2","level":"error","fixture":true,"shown":"ak2_"},{"id":"ragflow-api-key","level":"error","fixture":true,"shown":"ragflow-"},{"id":"opencti-api-token","level":"error","fixture":true,"shown":"flgrn_octi_tkn_"},{"id":"formbricks-api-key","level":"error","fixture":true,"shown":"fbk_"},{"id":"tuist-account-token","level":"error","fixture":true,"shown":"tuist_"},{"id":"phase-user-token","level":"error","fixture":true,"shown":"pss_user:v"},{"id":"phase-service-token","level":"error","fixture":true,"shown":"pss_service:v"},{"id":"k3s-join-token","level":"error","fixture":true,"shown":"K10"},{"id":"rancher-kubeconfig-token","level":"error","fixture":true,"shown":"kubeconfig-u"},{"id":"nexus-npm-token","level":"error","fixture":true,"shown":"NpmToken."},{"id":"sentry-organization-token","level":"error","shown":"sntrys_"},{"id":"sentry-user-token","level":"error","shown":"sntryu_"},{"id":"sentry-integration-token","level":"error","shown":"sntryi_"},{"id":"sentry-application-token","level":"error","shown":"sntrya_"},{"id":"sentry-auth-token-old","level":"error","fixture":true},{"id":"cloudinary-url","level":"error","fixture":true},{"id":"service-dsn-key","level":"error","fixture":true},{"id":"shopify-access-token","level":"error","shown":"shpat_"},{"id":"shopify-custom-app-token","level":"error","shown":"shpca_"},{"id":"shopify-private-app-password","level":"error","shown":"shppa_"},{"id":"shopify-shared-secret","level":"error","shown":"shpss_"},{"id":"shopify-user-access-token","level":"error","shown":"shpua_"},{"id":"shopify-refresh-token","level":"error","shown":"shprt_"},{"id":"shopify-cli-token","level":"error","shown":"shptka_"},{"id":"shopify-app-automation-token","level":"error","shown":"atkn_"},{"id":"shopify-credential-without-prefix","level":"error","fixture":true},{"id":"sidekiq-enterprise-url","level":"error"},{"id":"sidekiq-enterprise-credential","level":"error"},{"id":"facebook-access-token","level":"error","shown":"EAA"},{"id":"facebook-app-token","level":"error"},{"id":"modrinth-personal-access-token","level":"error","shown":"mrp_"},{"id":"modrinth-oauth-token","level":"error","shown":"mro_"},{"id":"modrinth-session-token","level":"error","shown":"mra_"},{"id":"instagram-access-token","level":"error","shown":"IGQV"},{"id":"instagram-business-access-token","level":"error","shown":"IGAA"},{"id":"twitter-bearer-token","level":"error","shown":"AAAAAAAAAAAAAAAAAAAAA"},{"id":"meta-quest-app-credentials","level":"error","shown":"OC|"},{"id":"mastodon-access-token","level":"error","fixture":true},{"id":"bluesky-app-password","level":"error","fixture":true},{"id":"playstation-npsso-token","level":"error"},{"id":"musixmatch-api-key","level":"error","fixture":true},{"id":"kaltura-secret","level":"error","fixture":true},{"id":"facebook-app-secret","level":"error","fixture":true},{"id":"twitter-api-secret","level":"error","fixture":true},{"id":"twitter-api-key","level":"error","fixture":true},{"id":"twitter-access-token","level":"error","fixture":true},{"id":"twitter-access-token-secret","level":"error","fixture":true},{"id":"linkedin-client-secret-old","level":"error","fixture":true},{"id":"instagram-client-secret","level":"error","fixture":true},{"id":"reddit-client-secret","level":"error","fixture":true},{"id":"spotify-client-secret","level":"error","fixture":true},{"id":"spotify-refresh-token","level":"error","fixture":true},{"id":"twitch-client-secret","level":"error","fixture":true},{"id":"twitch-irc-token","level":"error","fixture":true},{"id":"deviantart-client-secret","level":"error","fixture":true},{"id":"deviantart-access-token","level":"error","fixture":true},{"id":"flickr-api-key","level":"error","fixture":true},{"id":"flickr-api-secret","level":"error","fixture":true},{"id":"unsplash-access-key","level":"error","fixture":true},{"id":"pixabay-api-key","level":"error","fixture":true},{"id":"pexels-api-key","level":"error","fixture":true},{"id":"lastfm-api-key","level":"error","fixture":true},{"id":"trakt-client-secret","level":"error","fixture":true},{"id":"tmdb-api-key","level":"error","fixture":true},{"id":"tiktok-client-secret","level":"error","fixture":true},{"id":"tumblr-api-key","level":"error","fixture":true},{"id":"vimeo-access-token","level":"error","fixture":true},{"id":"wechat-app-secret","level":"error","fixture":true},{"id":"weibo-app-secret","level":"error","fixture":true},{"id":"dingtalk-robot-token","level":"error","fixture":true},{"id":"dingtalk-app-secret","level":"error","fixture":true},{"id":"lark-app-secret","level":"error","fixture":true},{"id":"lark-webhook","level":"error","fixture":true},{"id":"wecom-webhook","level":"error","fixture":true},{"id":"kakao-api-key","level":"error","fixture":true},{"id":"strava-client-secret","level":"error","fixture":true},{"id":"fitbit-client-secret","level":"error","fixture":true},{"id":"foursquare-api-key","level":"error","fixture":true},{"id":"yelp-api-key","level":"error","fixture":true},{"id":"meetup-client-secret","level":"error","fixture":true},{"id":"eventbrite-private-token","level":"error","fixture":true},{"id":"guardian-api-key","level":"error","fixture":true},{"id":"newsapi-api-key","level":"error","fixture":true},{"id":"currentsapi-api-key","level":"error","fixture":true},{"id":"mediastack-api-key","level":"error","fixture":true},{"id":"newscatcher-api-key","level":"error","fixture":true},{"id":"yahoo-client-secret","level":"error","fixture":true},{"id":"pastebin-api-key","level":"error","fixture":true},{"id":"gyazo-access-token","level":"error","fixture":true},{"id":"imgur-client-secret","level":"error","fixture":true},{"id":"giphy-api-key","level":"error","fixture":true},{"id":"naver-client-secret","level":"warning","fixture":true,"loose":true},{"id":"rawg-api-key","level":"error","fixture":true},{"id":"steam-web-api-key","level":"error","fixture":true},{"id":"genius-access-token","level":"error","fixture":true},{"id":"soundcloud-client-secret","level":"error","fixture":true},{"id":"zenhub-api-key","level":"error"},{"id":"matomo-token","level":"error","fixture":true},{"id":"moodle-web-service-token","level":"error","fixture":true},{"id":"gotify-token","level":"error","fixture":true},{"id":"thingspeak-api-key","level":"error","fixture":true},{"id":"ncbi-api-key","level":"error","fixture":true},{"id":"headspin-api-token","level":"error","fixture":true},{"id":"keycloak-client-secret","level":"error","fixture":true},{"id":"zitadel-client-secret","level":"error","fixture":true},{"id":"ably-api-key","level":"error"},{"id":"pusher-app-secret","level":"error","fixture":true},{"id":"pubnub-secret-key","level":"error"},{"id":"circleci-token-old","level":"error","fixture":true},{"id":"travis-ci-access-token","level":"error","fixture":true},{"id":"jenkins-api-token","level":"error","fixture":true},{"id":"semaphore-api-token","level":"error","fixture":true},{"id":"drone-ci-token","level":"error","fixture":true},{"id":"codeship-api-key","level":"error","fixture":true},{"id":"bitrise-personal-access-token","level":"error","fixture":true},{"id":"appveyor-api-token","level":"error","fixture":true},{"id":"codacy-api-token","level":"error","fixture":true},{"id":"codeclimate-token","level":"error","fixture":true},{"id":"codecov-token","level":"error","fixture":true},{"id":"coveralls-repo-token","level":"error","fixture":true},{"id":"codemagic-api-token","level":"error","fixture":true},{"id":"deepsource-token","level":"error","fixture":true},{"id":"libraries-io-api-key","level":"error","fixture":true},{"id":"fossa-api-key","level":"error","fixture":true},{"id":"packagecloud-token","level":"error","fixture":true},{"id":"rubygems-legacy-key","level":"error","fixture":true},{"id":"docker-personal-access-token-old","level":"error","fixture":true},{"id":"shortcut-api-token-old","level":"error","fixture":true},{"id":"gemfury-token","level":"warning","fixture":true,"loose":true},{"id":"gemstash-key","level":"error","fixture":true},{"id":"cloudsmith-api-key-old","level":"error","fixture":true},{"id":"artifactory-token","level":"error","fixture":true},{"id":"nexus-user-token","level":"error","fixture":true},{"id":"gitea-access-token","level":"error","fixture":true},{"id":"gitter-access-token","level":"note","fixture":true},{"id":"gogs-access-token","level":"error","fixture":true},{"id":"launchdarkly-access-token","level":"error","fixture":true},{"id":"launchdarkly-key-near-name","level":"error","fixture":true},{"id":"split-io-api-key","level":"error","fixture":true},{"id":"flagsmith-server-key","level":"error"},{"id":"unleash-token-near-name","level":"error"},{"id":"fastly-api-token","level":"error","fixture":true},{"id":"bunny-api-key","level":"error","fixture":true},{"id":"keycdn-api-key","level":"error","fixture":true},{"id":"imgix-api-key","level":"error","fixture":true},{"id":"imagga-api-secret","level":"error","fixture":true},{"id":"ngrok-authtoken","level":"error","fixture":true},{"id":"wakatime-api-key-old","level":"error","fixture":true},{"id":"font-awesome-package-token","level":"error","fixture":true},{"id":"zabbix-api-token","level":"error","fixture":true},{"id":"home-assistant-access-token","level":"error","fixture":true},{"id":"plex-token","level":"error","fixture":true},{"id":"sonarr-api-key","level":"error","fixture":true},{"id":"jellyfin-api-key","level":"error","fixture":true},{"id":"nextcloud-app-password","level":"error","fixture":true},{"id":"grafana-oncall-token","level":"warning","fixture":true,"loose":true},{"id":"thingsboard-device-token","level":"error","fixture":true},{"id":"particle-access-token","level":"error","fixture":true},{"id":"blynk-device-token","level":"error","fixture":true},{"id":"blynk-organization-token","level":"error","fixture":true},{"id":"tuya-access-secret","level":"error","fixture":true},{"id":"losant-access-secret","level":"error","fixture":true},{"id":"samsara-api-token-old","level":"error","fixture":true},{"id":"laravel-app-key","level":"error","fixture":true},{"id":"django-secret-key","level":"warning"},{"id":"rails-master-key","level":"error","fixture":true},{"id":"wordpress-client-secret","level":"error","fixture":true},{"id":"ghost-admin-api-key","level":"error"},{"id":"prismic-access-token","level":"error","fixture":true},{"id":"datocms-api-token","level":"error","fixture":true},{"id":"kontent-api-key","level":"error","fixture":true},{"id":"butter-cms-api-token","level":"error","fixture":true},{"id":"graphcms-token","level":"error","fixture":true},{"id":"shutterstock-api-secret","level":"error","fixture":true},{"id":"getty-api-key","level":"error","fixture":true},{"id":"audd-api-token","level":"error","fixture":true},{"id":"deepai-api-key","level":"error","fixture":true},{"id":"cloudsight-api-key","level":"error","fixture":true},{"id":"moderation-api-key","level":"error","fixture":true},{"id":"nango-secret-key","level":"error","fixture":true},{"id":"dandelion-token","level":"error","fixture":true},{"id":"uclassify-api-key","level":"error","fixture":true},{"id":"aletheiaapi-api-key","level":"error","fixture":true},{"id":"aylien-api-key","level":"error","fixture":true},{"id":"meaningcloud-api-key","level":"error","fixture":true},{"id":"textrazor-api-key","level":"error","fixture":true},{"id":"detectlanguage-api-key","level":"error","fixture":true},{"id":"speechtextai-api-key","level":"error","fixture":true},{"id":"cloudmersive-api-key","level":"error","fixture":true},{"id":"exportsdk-api-key","level":"error","fixture":true},{"id":"enablex-app-key","level":"error","fixture":true},{"id":"codequiry-api-key","level":"error","fixture":true},{"id":"checio-api-key","level":"error","fixture":true},{"id":"bulbul-api-key","level":"warning","fixture":true,"loose":true},{"id":"borgbase-api-token","level":"error","fixture":true},{"id":"redhatpyxis-api-key","level":"error","fixture":true},{"id":"getsandbox-api-key","level":"error","fixture":true},{"id":"sheety-bearer-token","level":"error","fixture":true},{"id":"owlbot-token","level":"error","fixture":true},{"id":"sigopt-api-token","level":"error","fixture":true},{"id":"scalr-api-token","level":"error","fixture":true},{"id":"hostinger-api-token","level":"error","fixture":true},{"id":"cpanel-api-token","level":"error","fixture":true},{"id":"plesk-api-key","level":"error","fixture":true},{"id":"sslmate-api-key","level":"error","fixture":true},{"id":"dnspod-token","level":"error","fixture":true},{"id":"duckdns-token","level":"error","fixture":true},{"id":"dynu-api-key","level":"error","fixture":true},{"id":"nextdns-api-key","level":"error","fixture":true},{"id":"rebrandly-api-key","level":"error","fixture":true},{"id":"bitly-access-token","level":"error","fixture":true},{"id":"tinyurl-api-token","level":"error","fixture":true},{"id":"vaadin-pro-key","level":"error"},{"id":"rapidapi-key-near-name","level":"error","fixture":true},{"id":"linkpreview-api-key","level":"error","fixture":true},{"id":"opengraph-io-app-id","level":"warning","fixture":true,"loose":true},{"id":"2captcha-api-key","level":"error","fixture":true},{"id":"recaptcha-secret-key","level":"error","fixture":true},{"id":"hcaptcha-secret-key","level":"error","fixture":true},{"id":"turnstile-secret-key","level":"error","fixture":true},{"id":"jumpseller-auth-token","level":"error","fixture":true},{"id":"printful-access-token","level":"error","fixture":true},{"id":"billomat-api-key","level":"error","fixture":true},{"id":"fibery-api-token","level":"error"},{"id":"formio-token","level":"error","fixture":true},{"id":"formspree-api-key","level":"error","fixture":true},{"id":"glitterly-api-key","level":"error","fixture":true},{"id":"teachable-api-key","level":"error","fixture":true},{"id":"autodesk-client-secret","level":"error","fixture":true},{"id":"onshape-secret-key","level":"error","fixture":true},{"id":"sketchfab-api-token","level":"error","fixture":true},{"id":"unity-service-secret","level":"error","fixture":true},{"id":"playfab-secret-key","level":"error","fixture":true},{"id":"pandascore-token","level":"error","fixture":true},{"id":"faceit-api-key","level":"error","fixture":true},{"id":"battlenet-client-secret","level":"error","fixture":true},{"id":"uber-client-secret","level":"error","fixture":true},{"id":"lyft-client-secret","level":"error","fixture":true},{"id":"tesla-client-secret","level":"error"},{"id":"smartthings-access-token","level":"error","fixture":true},{"id":"lifx-token","level":"error","fixture":true},{"id":"withings-client-secret","level":"error","fixture":true},{"id":"oura-access-token","level":"error","fixture":true},{"id":"documenso-api-token","level":"error"},{"id":"mite-api-key","level":"error","fixture":true},{"id":"airtable-oauth-oauth-secret","level":"error","fixture":true},{"id":"pipefy-token","level":"error","fixture":true},{"id":"liveagent-api-key","level":"error","fixture":true},{"id":"aha-api-key","level":"error","fixture":true},{"id":"agile-crm-api-key","level":"error","fixture":true},{"id":"wufoo-api-key","level":"error","fixture":true},{"id":"formstack-access-token","level":"error","fixture":true},{"id":"qualtrics-api-token","level":"error","fixture":true},{"id":"alegra-api-token","level":"error","fixture":true},{"id":"aeroworkflow-api-key","level":"error","fixture":true},{"id":"lexigram-api-key","level":"error","fixture":true},{"id":"canny-api-key","level":"error","fixture":true},{"id":"nicereply-api-key","level":"error","fixture":true},{"id":"paperform-api-key","level":"error","fixture":true},{"id":"parseur-api-key","level":"error","fixture":true},{"id":"prodpad-api-key","level":"error","fixture":true},{"id":"rownd-app-secret","level":"error","fixture":true},{"id":"salesmate-api-key","level":"error","fixture":true},{"id":"simplesat-api-key","level":"error","fixture":true},{"id":"storecove-api-key","level":"error","fixture":true},{"id":"streak-api-key","level":"error","fixture":true},{"id":"supernotes-api-key","level":"error","fixture":true},{"id":"surveysparrow-access-token","level":"error","fixture":true},{"id":"teletype-token","level":"error","fixture":true},{"id":"ticktick-client-secret","level":"error","fixture":true},{"id":"voodoosms-api-key","level":"error","fixture":true},{"id":"vouchery-api-key","level":"error","fixture":true},{"id":"webengage-api-key","level":"error","fixture":true},{"id":"zoominfo-client-secret","level":"error","fixture":true},{"id":"sonarqube-user-token","level":"error","shown":"squ_"},{"id":"sonarqube-project-analysis-token","level":"error","shown":"sqp_"},{"id":"sonarqube-global-analysis-token","level":"error","shown":"sqa_"},{"id":"sonarqube-cloud-token","level":"error","shown":"sqco_"},{"id":"sonarqube-token-old","level":"error","fixture":true},{"id":"sonarcloud-token","level":"error","fixture":true},{"id":"sourcegraph-access-token","level":"error","shown":"sgp_"},{"id":"sourcegraph-gateway-token","level":"error","shown":"sgd_"},{"id":"sourcegraph-license-key","level":"error","shown":"slk_"},{"id":"sourcegraph-access-token-old","level":"error","fixture":true},{"id":"square-access-token","level":"error","shown":"EAAA"},{"id":"square-personal-access-token","level":"error","shown":"sq0atp-"},{"id":"square-oauth-secret","level":"error","shown":"sq0csp-"},{"id":"square-application-id","level":"note","shown":"sq0idp-"},{"id":"terraform-cloud-token","level":"error"},{"id":"vagrant-cloud-token","level":"error","fixture":true},{"id":"thingsboard-url-token","level":"error"},{"id":"twilio-api-key","level":"error","shown":"SK"},{"id":"twilio-client-auth-token","level":"error","fixture":true},{"id":"twilio-auth-token","level":"error","fixture":true},{"id":"twilio-api-key-secret","level":"error","fixture":true},{"id":"vault-service-token","level":"error","shown":"hvs."},{"id":"vault-batch-token","level":"error","shown":"hvb."},{"id":"vault-recovery-token","level":"error","shown":"hvr."},{"id":"vault-token-old","level":"error","fixture":true},{"id":"vault-batch-token-old","level":"error","fixture":true},{"id":"vault-unseal-key-share","level":"error","fixture":true},{"id":"vault-unseal-key","level":"warning","fixture":true,"loose":true},{"id":"vault-approle-secret-id","level":"error","fixture":true},{"id":"nomad-acl-token","level":"error","fixture":true},{"id":"consul-acl-token","level":"error","fixture":true},{"id":"hcp-client-secret","level":"error","fixture":true},{"id":"vercel-access-token","level":"error","shown":"vcp_"},{"id":"vercel-integration-token","level":"error","shown":"vci_"},{"id":"vercel-app-access-token","level":"error","shown":"vca_"},{"id":"vercel-app-refresh-token","level":"error","shown":"vcr_"},{"id":"vercel-ai-gateway-key","level":"error","shown":"vck_"},{"id":"vercel-blob-token","level":"error","shown":"vercel_blob_rw_"},{"id":"vercel-access-token-old","level":"error","fixture":true},{"id":"nats-nkey-seed","level":"error","fixture":true},{"id":"stellar-secret-seed","level":"error","fixture":true},{"id":"bitcoin-extended-private-key","level":"error","fixture":true},{"id":"bitcoin-wif-private-key","level":"error","fixture":true},{"id":"solana-keypair","level":"error","fixture":true},{"id":"ethereum-account-key","level":"error","fixture":true},{"id":"ethereum-private-key","level":"error","fixture":true},{"id":"solana-private-key","level":"error","fixture":true},{"id":"wandb-api-key","level":"error","shown":"wandb_v1_"},{"id":"wandb-api-key-old","level":"error","fixture":true},{"id":"openrouteservice-api-key","level":"error","shown":"5b3ce3597851110001cf6248"},{"id":"openrouteservice-api-token","level":"error","shown":"eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi"},{"id":"radar-secret-key","level":"error","shown":"prj_live_sk_"},{"id":"radar-test-secret-key","level":"warning","shown":"prj_test_sk_"},{"id":"accuweather-api-key","level":"error","fixture":true},{"id":"airvisual-api-key","level":"error","fixture":true},{"id":"ambee-api-key","level":"error","fixture":true},{"id":"ambient-weather-api-key","level":"error","fixture":true},{"id":"baidu-maps-api-key","level":"error","fixture":true},{"id":"bing-maps-api-key","level":"error","fixture":true},{"id":"amap-api-key","level":"warning","fixture":true},{"id":"calorieninja-api-key","level":"error","fixture":true},{"id":"api-ninjas-api-key","level":"error","fixture":true},{"id":"carboninterface-api-key","level":"error","fixture":true},{"id":"cloverly-api-key","level":"error","fixture":true},{"id":"edamam-api-key","level":"error","fixture":true},{"id":"fatsecret-client-secret","level":"error","fixture":true},{"id":"geoapify-api-key","level":"error","fixture":true},{"id":"geocodify-api-key","level":"error","fixture":true},{"id":"geocodio-api-key","level":"error","fixture":true},{"id":"opencage-api-key","level":"error","fixture":true},{"id":"getgeoapi-api-key","level":"error","fixture":true},{"id":"graphhopper-api-key","level":"error","fixture":true},{"id":"here-api-key","level":"error","fixture":true},{"id":"ip2location-api-key","level":"error","fixture":true},{"id":"ipapi-api-key","level":"error","fixture":true},{"id":"ipgeolocation-api-key","level":"error","fixture":true},{"id":"ipinfo-token","level":"error","fixture":true},{"id":"ipinfodb-api-key","level":"error","fixture":true},{"id":"ipstack-api-key","level":"error","fixture":true},{"id":"ipdata-api-key","level":"error","fixture":true},{"id":"ipregistry-api-key","level":"warning","fixture":true,"loose":true},{"id":"locationiq-api-key","level":"error"},{"id":"mapquest-api-key","level":"error","fixture":true},{"id":"maptiler-api-key","level":"error","fixture":true},{"id":"meteostat-api-key","level":"error","fixture":true},{"id":"nasa-api-key","level":"error","fixture":true},{"id":"nutritionix-app-key","level":"error","fixture":true},{"id":"noaa-token","level":"error","fixture":true},{"id":"openweather-api-key","level":"error","fixture":true},{"id":"onwater-api-key","level":"warning","fixture":true,"loose":true},{"id":"positionstack-api-key","level":"error","fixture":true},{"id":"route4me-api-key","level":"error","fixture":true},{"id":"smarty-auth-token","level":"error","fixture":true},{"id":"stormglass-api-key","level":"error","fixture":true},{"id":"stadia-maps-api-key","level":"error","fixture":true},{"id":"tomorrow-io-api-key","level":"error","fixture":true},{"id":"tomtom-api-key","level":"error","fixture":true},{"id":"thunderforest-api-key","level":"error","fixture":true},{"id":"timezonedb-api-key","level":"error","fixture":true},{"id":"timezoneapi-api-key","level":"error","fixture":true},{"id":"visualcrossing-api-key","level":"error","fixture":true},{"id":"walkscore-api-key","level":"error","fixture":true},{"id":"weatherapi-api-key","level":"error","fixture":true},{"id":"weatherbit-api-key","level":"error","fixture":true},{"id":"weatherstack-api-key","level":"error","fixture":true},{"id":"what3words-api-key","level":"error","fixture":true},{"id":"worldweather-api-key","level":"error","fixture":true},{"id":"zipcodeapi-api-key","level":"error","fixture":true},{"id":"zipcodebase-api-key","level":"error","fixture":true},{"id":"holidayapi-api-key","level":"error","fixture":true},{"id":"flightapi-api-key","level":"error","fixture":true},{"id":"flightlabs-api-key","level":"error","fixture":true},{"id":"aviationstack-api-key","level":"error","fixture":true},{"id":"amadeus-api-secret","level":"error","fixture":true},{"id":"amadeus-api-key","level":"error","fixture":true},{"id":"skyscanner-api-key","level":"error","fixture":true},{"id":"caflou-api-key","level":"error","fixture":true},{"id":"hypertrack-secret-key","level":"error","fixture":true},{"id":"besttime-private-key","level":"error"},{"id":"datagov-api-key","level":"error","fixture":true},{"id":"census-api-key","level":"error","fixture":true},{"id":"spoonacular-api-key","level":"error","fixture":true},{"id":"sportradar-api-key","level":"error","fixture":true},{"id":"sportsmonk-api-token","level":"error","fixture":true},{"id":"allsports-api-key","level":"error","fixture":true},{"id":"football-data-api-token","level":"error","fixture":true},{"id":"theoddsapi-api-key","level":"error","fixture":true},{"id":"loqate-api-key","level":"error"},{"id":"wordpress-salt","level":"error","fixture":true},{"id":"likely-token","level":"warning"},{"id":"generic-password","level":"error","fixture":true},{"id":"generic-foreign-password","level":"error","fixture":true},{"id":"generic-token","level":"error","fixture":true},{"id":"generic-other-token","level":"error","fixture":true},{"id":"generic-api-token","level":"error","fixture":true},{"id":"generic-foreign-token","level":"error","fixture":true},{"id":"generic-password-pair","level":"error","fixture":true},{"id":"generic-token-pair","level":"error","fixture":true},{"id":"generic-password-below","level":"error","fixture":true},{"id":"generic-token-below","level":"error","fixture":true},{"id":"generic-block","level":"error","fixture":true},{"id":"generic-argument-item","level":"error","fixture":true},{"id":"generic-argument-pair","level":"error","fixture":true},{"id":"generic-basic-authorization","level":"error","fixture":true},{"id":"generic-bearer-authorization","level":"error","fixture":true},{"id":"generic-sql-password","level":"error","fixture":true},{"id":"generic-credential-arguments","level":"error","fixture":true},{"id":"generic-database-arguments","level":"error","fixture":true},{"id":"generic-login-arguments","level":"error","fixture":true},{"id":"generic-connection-arguments","level":"error","fixture":true},{"id":"generic-account-arguments","level":"error","fixture":true},{"id":"generic-put-password","level":"error","fixture":true},{"id":"generic-typed-password","level":"error","fixture":true},{"id":"generic-opened-connection","level":"error","fixture":true},{"id":"generic-linked-login","level":"error","fixture":true},{"id":"generic-plain-value","level":"error","fixture":true},{"id":"generic-encoded-pair","level":"error","fixture":true},{"id":"generic-signing-argument","level":"error","fixture":true},{"id":"generic-url-token","level":"error","fixture":true},{"id":"generic-password-default","level":"error","fixture":true},{"id":"generic-token-default","level":"error","fixture":true},{"id":"generic-key-argument","level":"error","fixture":true},{"id":"generic-password-argument","level":"error","fixture":true},{"id":"generic-store-password","level":"error","fixture":true},{"id":"generic-unset-password","level":"error","fixture":true},{"id":"generic-unset-token","level":"error","fixture":true},{"id":"generic-edited-secret","level":"error","fixture":true},{"id":"generic-returned-secret","level":"error","fixture":true},{"id":"generic-computed-secret","level":"error","fixture":true},{"id":"generic-compared-secret","level":"error","fixture":true},{"id":"generic-equal-secret","level":"error","fixture":true},{"id":"generic-assigned-several","level":"error","fixture":true},{"id":"generic-command-password","level":"error","fixture":true},{"id":"generic-piped-password","level":"error","fixture":true},{"id":"generic-encoded-login","level":"error","fixture":true},{"id":"generic-secure-string","level":"error","fixture":true},{"id":"generic-expected-password","level":"error","fixture":true},{"id":"generic-tunnel-login","level":"error","fixture":true},{"id":"generic-pgpass","level":"error","fixture":true},{"id":"generic-access-list-password","level":"error","fixture":true},{"id":"generic-tunnel-password","level":"error","fixture":true},{"id":"generic-go-dsn-password","level":"error","fixture":true},{"id":"generic-oracle-thin-password","level":"error","fixture":true},{"id":"generic-chpasswd-list","level":"error","fixture":true},{"id":"generic-random-password-state","level":"error","fixture":true},{"id":"generic-bundler-credential","level":"error","fixture":true},{"id":"generic-nuget-api-key","level":"error","fixture":true},{"id":"generic-scheme-token","level":"error","fixture":true},{"id":"generic-realm-credentials","level":"error","fixture":true},{"id":"generic-parameter-default","level":"error","fixture":true},{"id":"generic-output-value","level":"error","fixture":true},{"id":"generic-stack-parameter","level":"error","fixture":true},{"id":"generic-secure-value","level":"error","fixture":true},{"id":"generic-broker-users","level":"error","fixture":true},{"id":"generic-collection-key","level":"error","fixture":true},{"id":"generic-plain-authorization","level":"error","fixture":true},{"id":"generic-robot-variable","level":"error","fixture":true},{"id":"generic-robot-input","level":"error","fixture":true},{"id":"generic-whole-line","level":"error","fixture":true},{"id":"generic-record-value","level":"error","fixture":true},{"id":"generic-wrapped-value","level":"error","fixture":true},{"id":"generic-setting-value","level":"error","fixture":true},{"id":"generic-setting-default","level":"error","fixture":true},{"id":"generic-integration-parameter","level":"error","fixture":true},{"id":"generic-header-field","level":"error","fixture":true},{"id":"generic-marked-password","level":"error","fixture":true},{"id":"generic-kept-value","level":"error","fixture":true},{"id":"generic-gossip-key","level":"error","fixture":true},{"id":"generic-stack-argument","level":"error","fixture":true},{"id":"generic-application-parameter","level":"error","fixture":true},{"id":"generic-created-account","level":"error","fixture":true},{"id":"generic-ascii-text","level":"error","fixture":true},{"id":"generic-network-key","level":"error","fixture":true},{"id":"generic-image-login","level":"error","fixture":true},{"id":"generic-inline-string","level":"error","fixture":true},{"id":"generic-channel-token","level":"error","fixture":true},{"id":"generic-database-call","level":"error","fixture":true},{"id":"generic-cookie-row","level":"error","fixture":true},{"id":"generic-column-password","level":"error","fixture":true},{"id":"generic-markdown-password","level":"error","fixture":true},{"id":"generic-inserted-password","level":"error","fixture":true},{"id":"generic-token-list","level":"error","fixture":true},{"id":"generic-token-row","level":"error","fixture":true},{"id":"generic-token-items","level":"error","fixture":true},{"id":"generic-only-item","level":"error","fixture":true},{"id":"generic-row-secret","level":"error","fixture":true},{"id":"generic-element-below","level":"error","fixture":true},{"id":"generic-declared-password","level":"error","fixture":true},{"id":"generic-moved-password","level":"error","fixture":true},{"id":"generic-sheet-password","level":"error","fixture":true},{"id":"generic-rowset-password","level":"error","fixture":true},{"id":"generic-cell-password","level":"error","fixture":true},{"id":"generic-aligned-password","level":"error","fixture":true},{"id":"generic-section-entry","level":"error","fixture":true},{"id":"generic-indented-entry","level":"error","fixture":true},{"id":"generic-map-entry","level":"error","fixture":true},{"id":"generic-class-entry","level":"error","fixture":true},{"id":"generic-user-entry","level":"error","fixture":true},{"id":"generic-user-pair","level":"error","fixture":true},{"id":"generic-user-line","level":"error","fixture":true},{"id":"generic-given-token","level":"error","fixture":true},{"id":"generic-given-password","level":"error","fixture":true},{"id":"generic-given-login","level":"error","fixture":true},{"id":"generic-handed-password","level":"error","fixture":true},{"id":"generic-told-password","level":"error","fixture":true},{"id":"generic-told-token","level":"error","fixture":true},{"id":"generic-told-password-below","level":"error","fixture":true},{"id":"generic-used-password","level":"error","fixture":true},{"id":"generic-told-login","level":"error","fixture":true},{"id":"generic-changed-password","level":"error","fixture":true},{"id":"generic-told-user","level":"error","fixture":true},{"id":"generic-told-pair","level":"error","fixture":true},{"id":"generic-headed-password","level":"error","fixture":true},{"id":"generic-stored-secret","level":"error","fixture":true},{"id":"generic-oracle-login","level":"error","fixture":true},{"id":"generic-stored-value","level":"error","fixture":true},{"id":"generic-written-secret","level":"error","fixture":true},{"id":"generic-piped-secret","level":"error","fixture":true},{"id":"generic-vault-template","level":"error","fixture":true},{"id":"generic-host-token","level":"error","fixture":true},{"id":"generic-value-before-name","level":"error","fixture":true},{"id":"generic-test-plan-value","level":"error","fixture":true},{"id":"generic-text-below","level":"error","fixture":true},{"id":"generic-key-below","level":"error","fixture":true},{"id":"generic-key-path","level":"error","fixture":true},{"id":"generic-item-below","level":"error","fixture":true},{"id":"generic-character-codes","level":"error","fixture":true},{"id":"generic-character-calls","level":"error","fixture":true},{"id":"generic-registry-value","level":"error","fixture":true},{"id":"generic-joined-statements","level":"error","fixture":true},{"id":"generic-appended-text","level":"error","fixture":true},{"id":"generic-concatenated-text","level":"error","fixture":true},{"id":"generic-formatted-text","level":"error","fixture":true},{"id":"generic-adjacent-text","level":"error","fixture":true},{"id":"generic-added-variables","level":"error","fixture":true},{"id":"generic-reversed-text","level":"error","fixture":true},{"id":"generic-decoded-text","level":"error","fixture":true},{"id":"generic-piped-text","level":"error","fixture":true},{"id":"generic-given-text","level":"error","fixture":true},{"id":"generic-key-bytes","level":"error","fixture":true},{"id":"generic-escaped-bytes","level":"error","fixture":true},{"id":"generic-address-password","level":"error","fixture":true},{"id":"generic-recorded-login","level":"error","fixture":true},{"id":"generic-tuple-login","level":"error","fixture":true},{"id":"generic-sent-password","level":"error","fixture":true},{"id":"generic-set-variable","level":"error","fixture":true},{"id":"generic-keyed-password","level":"error","fixture":true},{"id":"generic-asked-password","level":"error","fixture":true},{"id":"generic-basic-section","level":"error","fixture":true},{"id":"generic-machine-login","level":"error","fixture":true},{"id":"generic-connect-statement","level":"error","fixture":true},{"id":"generic-added-login","level":"error","fixture":true},{"id":"generic-mapped-drive","level":"error","fixture":true},{"id":"generic-declared-default","level":"error","fixture":true},{"id":"generic-line-of-text","level":"error","fixture":true},{"id":"generic-tagged-default","level":"error","fixture":true},{"id":"generic-initial-password","level":"error","fixture":true},{"id":"generic-chosen-case","level":"error","fixture":true},{"id":"generic-mapped-token","level":"error","fixture":true},{"id":"generic-other-compared","level":"error","fixture":true},{"id":"generic-seen-password","level":"error","fixture":true},{"id":"generic-signed-in","level":"error","fixture":true},{"id":"generic-listed-flag","level":"error","fixture":true},{"id":"generic-formatted-argument","level":"error","fixture":true},{"id":"generic-mail-login","level":"error","fixture":true},{"id":"generic-marked-token","level":"error","fixture":true},{"id":"generic-secret-file","level":"error","fixture":true,"whole":true},{"id":"generic-key-file","level":"error","fixture":true,"whole":true},{"id":"generic-login-file","level":"error","fixture":true,"whole":true},{"id":"generic-user-file","level":"error","fixture":true,"whole":true},{"id":"generic-curl-login","level":"error","fixture":true,"whole":true},{"id":"generic-user-above","level":"error","fixture":true,"whole":true},{"id":"log-authorization","level":"warning","advisory":"log-authorization"},{"id":"log-headers","level":"warning","advisory":"log-headers"},{"id":"log-environment","level":"warning","advisory":"log-environment"},{"id":"log-connection-string","level":"warning","advisory":"log-connection-string"},{"id":"log-credential","level":"warning","advisory":"log-credential"},{"id":"log-token-response","level":"warning","advisory":"log-token-response"},{"id":"log-http-message","level":"warning","advisory":"log-http-message"},{"id":"log-tool-result","level":"warning","advisory":"log-tool-result"},{"id":"log-handled-request","level":"warning","advisory":"log-http-message"},{"id":"log-called-tool","level":"warning","advisory":"log-tool-result"},{"id":"log-kept-tool-result","level":"warning","advisory":"log-tool-result"},{"id":"log-kept-authorization","level":"warning","advisory":"log-authorization"},{"id":"log-kept-environment","level":"warning","advisory":"log-environment"},{"id":"log-kept-token-response","level":"warning","advisory":"log-token-response"},{"id":"log-kept-response","level":"warning","advisory":"log-http-message"},{"id":"log-intercepted","level":"warning","advisory":"log-http-message"},{"id":"http-debug-python","level":"warning","advisory":"http-debug-logging"},{"id":"http-debug-azure-headers","level":"warning","advisory":"http-debug-logging"},{"id":"http-debug-identity","level":"warning","advisory":"http-debug-logging"},{"id":"http-debug-java","level":"warning","advisory":"http-debug-logging"},{"id":"http-debug-dotnet","level":"warning","advisory":"http-debug-logging"},{"id":"vault-open-terraform","level":"warning","advisory":"vault-open"},{"id":"vault-open-bicep","level":"warning","advisory":"vault-open"},{"id":"vault-open-arm","level":"warning","advisory":"vault-open"},{"id":"vault-open-module-bicep","level":"warning","advisory":"vault-open"},{"id":"vault-unwatched-terraform","level":"warning","advisory":"vault-unwatched"},{"id":"vault-unwatched-bicep","level":"warning","advisory":"vault-unwatched"},{"id":"vault-unwatched-arm","level":"warning","advisory":"vault-unwatched"},{"id":"vault-secret-forever-terraform","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-bicep","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-arm","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-child-bicep","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-child-arm","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-module-bicep","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-module-terraform","level":"warning","advisory":"vault-secret-forever"},{"id":"vault-secret-forever-command","level":"warning","advisory":"vault-secret-forever"},{"id":"client-secret-long-terraform","level":"warning","advisory":"client-secret-long"},{"id":"client-secret-long-command","level":"warning","advisory":"client-secret-long"},{"id":"client-secret-long-default","level":"warning","advisory":"client-secret-long"},{"id":"client-secret-long-graph","level":"warning","advisory":"client-secret-long"},{"id":"app-setting-plain-terraform","level":"warning","advisory":"app-setting-plain"},{"id":"app-setting-plain-bicep","level":"warning","advisory":"app-setting-plain"},{"id":"app-setting-plain-map-bicep","level":"warning","advisory":"app-setting-plain"},{"id":"app-setting-plain-arm","level":"warning","advisory":"app-setting-plain"},{"id":"app-setting-plain-call-arm","level":"warning","advisory":"app-setting-plain"},{"id":"mcp-env-secret","level":"warning","advisory":"mcp-env-secret"},{"id":"mcp-env-secret-toml","level":"warning","advisory":"mcp-env-secret"}]'), findRule);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  readRule,
  rules
});
