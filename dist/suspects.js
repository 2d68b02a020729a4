"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key3 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key3) && key3 !== except)
        __defProp(to, key3, { get: () => from[key3], enumerable: !(desc = __getOwnPropDesc(from, key3)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/sources/stray-line-feeds.ts
function hasStrayLineFeeds(content) {
  const marked2 = content[0] === 255 && content[1] === 254 || content[0] === 254 && content[1] === 255;
  if (!marked2 && !content.includes(0)) return false;
  const zeroFirst = content[0] === 254 || !marked2 && content[0] === 0;
  for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1)) {
    const isSecond = at % 2 === 1;
    if (isSecond !== zeroFirst || content[zeroFirst ? at - 1 : at + 1] !== 0) return true;
  }
  return false;
}
var init_stray_line_feeds = __esm({
  "src/sources/stray-line-feeds.ts"() {
    "use strict";
  }
});

// src/rule.ts
var weightOf, weights;
var init_rule = __esm({
  "src/rule.ts"() {
    "use strict";
    weightOf = (level) => weights[level];
    weights = { note: 0, warning: 1, error: 2 };
  }
});

// src/types.ts
var init_types = __esm({
  "src/types.ts"() {
    "use strict";
    init_rule();
  }
});

// src/findings.ts
function createFindings() {
  const found = /* @__PURE__ */ new Map();
  const identities = /* @__PURE__ */ new Map();
  const nameOf = ({ fingerprint, readIdentity }) => {
    const known3 = identities.get(fingerprint);
    if (!known3) {
      identities.set(fingerprint, { readFirst: readIdentity });
      return fingerprint;
    }
    known3.all ??= [known3.readFirst()];
    const { all } = known3;
    const identity = readIdentity();
    const place = all.indexOf(identity);
    if (place === -1) all.push(identity);
    const ordinal = place === -1 ? all.length : place + 1;
    return ordinal === 1 ? fingerprint : `${fingerprint}-${ordinal}`;
  };
  return {
    add(sighting) {
      const { rule, level, confidence, secret, location, proof, keyName, resource, lifetime } = sighting;
      const fingerprint = nameOf(sighting);
      const known3 = found.get(fingerprint);
      if (known3) {
        if (weightOf(level) <= weightOf(known3.finding.level)) known3.occurrences.push(location);
        else {
          known3.occurrences.push(known3.finding.location);
          known3.finding = { ...known3.finding, level, confidence, location };
        }
        return;
      }
      const occurrences = [];
      const finding = {
        ...{ rule, level, secret, location, occurrences, fingerprint, confidence, proof },
        ...keyName !== void 0 && { keyName },
        ...resource !== void 0 && { resource },
        ...lifetime && { lifetime }
      };
      found.set(fingerprint, { finding, occurrences });
    },
    list: () => [...found.values()].map(({ finding }) => finding)
  };
}
var touches, concerns, listPlaces;
var init_findings = __esm({
  "src/findings.ts"() {
    "use strict";
    init_types();
    touches = (region, lines) => !lines || lines.some(({ start: start2, end }) => region.startLine <= end && start2 <= region.endLine);
    concerns = ({ advisory, whole: whole2 }, kind) => kind === "blob" || !whole2 && (!advisory || kind === "stdin");
    listPlaces = ({ location, occurrences }) => [location, ...occurrences];
  }
});

// shared:src/judge/paths.ts
var require_paths = __commonJS({
  "shared:src/judge/paths.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/paths.ts"];
  }
});

// src/rules/checksums.ts
function crc32(data) {
  const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  let rest2 = 4294967295;
  for (const byte of bytes) rest2 = crcTable[(rest2 ^ byte) & 255] ^ rest2 >>> 8;
  return (rest2 ^ 4294967295) >>> 0;
}
function encodeDigits(value, alphabet2, length) {
  let digits2 = "";
  for (let rest2 = value; rest2 > 0; rest2 = Math.floor(rest2 / alphabet2.length)) {
    digits2 = alphabet2[rest2 % alphabet2.length] + digits2;
  }
  return digits2.padStart(length, alphabet2[0]);
}
function encodeCrc32Base62(text) {
  return encodeDigits(crc32(text), base62, 6);
}
function marvin32(bytes, seed) {
  const name = Buffer.from(seed, "latin1");
  let high = name.readInt32BE(0);
  let low = name.readInt32BE(4);
  const mix = (word) => {
    low = low + word | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const padded = Buffer.alloc((bytes.length & ~3) + 4);
  padded.set(bytes);
  padded[bytes.length] = 128;
  for (let at = 0; at < padded.length; at += 4) mix(padded.readInt32LE(at));
  mix(0);
  return (high ^ low) >>> 0;
}
function toLittleEndian(word) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word);
  return bytes;
}
var base62, crcTable, rotate;
var init_checksums = __esm({
  "src/rules/checksums.ts"() {
    "use strict";
    base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
      let rest2 = byte;
      for (let bit = 0; bit < 8; bit++) rest2 = rest2 & 1 ? rest2 >>> 1 ^ 3988292384 : rest2 >>> 1;
      return rest2;
    });
    rotate = (word, count) => word << count | word >>> 32 - count;
  }
});

// src/rules/microsoft-keys.ts
function proveIdentifiableKey(value, key3) {
  const bytes = Buffer.from(value, "base64").subarray(0, key3.bytes);
  if (bytes.length !== key3.bytes) return "invalid";
  const checksum = bytes.readUInt32LE(key3.bytes - 4);
  const covered = bytes.subarray(0, -4);
  return key3.seeds.some((seed) => marvin32(covered, seed) === checksum || matchRewritten(value, bytes, key3, seed)) ? "valid" : "invalid";
}
function matchRewritten(value, bytes, key3, seed) {
  if (key3.signature !== identifiableKeys.redis.signature) return false;
  const whole2 = Buffer.concat([bytes.subarray(0, -4), toLittleEndian(marvin32(bytes, seed))]);
  return whole2.toString("base64").replaceAll("+", "P").replaceAll("/", "F").startsWith(value.replaceAll("=", ""));
}
function encodeAnnotatedChecksums(covered) {
  const checksum = toLittleEndian(marvin32(covered, "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits2 = encodeDigits(checksum.readUInt32BE(0), base622, 1).padStart(zeros + 1, "0");
  return [digits2.padEnd(6, "0"), checksum.toString("base64")];
}
function proveAnnotatedKey(value) {
  if (/^(.)\1{51}/.test(value)) return "invalid";
  const tail = value.slice(80).replaceAll("=", "");
  const spoken = tail.slice(0, 5);
  const spellings = encodeAnnotatedChecksums(Buffer.from(value.slice(0, 80), "base64"));
  return spellings.some((spelling) => spelling.startsWith(spoken)) ? "valid" : "invalid";
}
function proveMicrosoftKey(value) {
  if (/^[A-Za-z0-9]{52}JQQJ9[9DH]/.test(value) && (value.length === 84 || value.length === 88)) {
    return proveAnnotatedKey(value);
  }
  for (const key3 of Object.values(identifiableKeys)) {
    const place = lengthBeforeSignature(key3);
    const body = value.replace(/(?:=|%3D)+$/i, "");
    if (body.length === place + 10 && value.startsWith(key3.signature, place)) return proveIdentifiableKey(value, key3);
  }
  return "unknown";
}
var identifiableKeys, lengthBeforeSignature, base622;
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
    lengthBeforeSignature = ({ bytes }) => Math.ceil(bytes * 8 / 6) - 10;
    base622 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  }
});

// src/rules/azure.ts
var azure_exports = {};
__export(azure_exports, {
  azureRules: () => azureRules
});
function defineIdentifiableKey(id, label, provider, key3, credential, revoke2) {
  const body = `[A-Za-z0-9+/_-]{${lengthBeforeSignature(key3)}}`;
  const signature = key3.signature.replace("+", "[+]");
  const padding = { 32: "(?:=|%3[Dd])?", 39: "", 40: "(?:==|%3[Dd]%3[Dd])?", 64: "(?:==|%3[Dd]%3[Dd])?" }[key3.bytes];
  return {
    id,
    label,
    level: "error",
    keywords: [key3.signature.toLowerCase()],
    pattern: new RegExp(`(?<secret>${body}${signature}[A-Za-z0-9+/_-]{6}${padding})`),
    check: (value) => proveIdentifiableKey(value, key3),
    family: "azure-key",
    highEntropy: true,
    credential,
    provider,
    revoke: revoke2,
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

// src/rules/published.ts
function isPublished(value) {
  if (sessionExample.test(value)) return true;
  return published.has(crc32(/^(?:0x)?[0-9a-f]{64}$/i.test(value) ? value.toLowerCase().replace("0x", "") : value));
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

// shared:src/rules/structures.ts
var require_structures = __commonJS({
  "shared:src/rules/structures.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/structures.ts"];
  }
});

// src/rules/azure-connections.ts
var azure_connections_exports = {};
__export(azure_connections_exports, {
  azureConnectionRules: () => azureConnectionRules
});
function proveKey(value, match) {
  const proof = proveMicrosoftKey(value);
  if (proof !== "unknown") return proof;
  const resource = match.groups["resource"];
  if (resource !== void 0 && (0, import_structures.isPlaceholder)(resource)) return "invalid";
  return isPublished(value) || (0, import_structures.isPlaceholder)(value) || !(0, import_structures.looksRandom)(value) ? "invalid" : "unknown";
}
var import_structures, key, sasSource, azureConnectionRules;
var init_azure_connections = __esm({
  "src/rules/azure-connections.ts"() {
    "use strict";
    init_microsoft_keys();
    init_published();
    import_structures = __toESM(require_structures(), 1);
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
        keywords: [...(0, import_structures.spell)(["hub", "access", "key"], ["", "_"]), "sharedaccesskeyname=default"],
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
          ...(0, import_structures.spell)(["shared", "access", "key"], ["", "_"]),
          ...(0, import_structures.spell)(["primary", "key"], ["", "_"]),
          ...(0, import_structures.spell)(["secondary", "key"], ["", "_"])
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

// shared:src/rules/connection-strings.ts
var require_connection_strings = __commonJS({
  "shared:src/rules/connection-strings.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/connection-strings.ts"];
  }
});

// shared:src/rules/urls.ts
var require_urls = __commonJS({
  "shared:src/rules/urls.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/urls.ts"];
  }
});

// shared:src/rules/generic.ts
var require_generic = __commonJS({
  "shared:src/rules/generic.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/generic.ts"];
  }
});

// shared:src/remember.ts
var require_remember = __commonJS({
  "shared:src/remember.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/remember.ts"];
  }
});

// src/rules/edges.ts
function beginAnywhere(pattern) {
  const source2 = pattern.source.replace(/^\(\?<!\[[^\]]+\]\)/, (edge) => `(?:${edge}|${behindEscape})`);
  return new RegExp(source2, pattern.flags);
}
var behindEscape;
var init_edges = __esm({
  "src/rules/edges.ts"() {
    "use strict";
    behindEscape = String.raw`(?<=\\[nrt]|:-|://|%[0-9A-F]{2}|\x1b\[[\d;]{1,8}m|(?<!\S)[+-])`;
  }
});

// src/rules/entra.ts
function encodeEntraChecksum(covered) {
  return encodeDigits(marvin32(Buffer.from(covered, "latin1"), "AadPwd00"), alphabet, 6).slice(0, 3);
}
function proveClientSecret(value) {
  if (value[3] === "8" && value.length === 40) {
    return encodeEntraChecksum(value.slice(0, -3)) === value.slice(-3) ? "valid" : "invalid";
  }
  return (0, import_structures2.looksRandom)(value) && !(0, import_structures2.isPlaceholder)(value) ? "unknown" : "invalid";
}
var import_structures2, alphabet, revoke, entraRules;
var init_entra = __esm({
  "src/rules/entra.ts"() {
    "use strict";
    init_checksums();
    init_edges();
    import_structures2 = __toESM(require_structures(), 1);
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

// src/rules/gitlab.ts
function proveRoutableToken(value) {
  if (encodeDigits(crc32(value.slice(0, -7)), base36, 7) === value.slice(-7)) return "valid";
  return value.slice(-13, -9) === ".01." || !(0, import_structures3.looksRandom)(value.slice(value.indexOf("-") + 1)) ? "invalid" : "unknown";
}
function defineToken(id, label, shown2, body, revoke2, source2 = overview) {
  return {
    id,
    label,
    level: "error",
    keywords: [shown2],
    pattern: beginAnywhere(
      new RegExp(`(?<![\\w-])(?<secret>${instance}${shown2}${body})(?![\\w-]|\\.[\\w-]{2}\\.[\\w-]|\\.[\\w-]{9})`)
    ),
    check: proveRandom,
    highEntropy: true,
    shown: shown2,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: revoke2,
    source: source2
  };
}
var import_structures3, base36, instance, proveRandom, overview, gitlabRules;
var init_gitlab = __esm({
  "src/rules/gitlab.ts"() {
    "use strict";
    init_checksums();
    init_edges();
    import_structures3 = __toESM(require_structures(), 1);
    base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    instance = "(?:[0-9A-Za-z]{1,20}-)?";
    proveRandom = (value) => (0, import_structures3.looksRandom)(value.replace(/^(?:\w+-)?gl[a-z]+-/, "")) && !(0, import_structures3.isPlaceholder)(value) ? "unknown" : "invalid";
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
      defineToken(
        "gitlab-personal-access-token",
        "a GitLab personal, project or group access token",
        "glpat-",
        "[\\w-]{20,24}",
        "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token"
      ),
      defineToken(
        "gitlab-oauth-application-secret",
        "a GitLab OAuth application secret",
        "gloas-",
        "[0-9a-z]{64}",
        "https://docs.gitlab.com/integration/oauth_provider/"
      ),
      defineToken(
        "gitlab-deploy-token",
        "a GitLab deploy token",
        "gldt-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token"
      ),
      defineToken(
        "gitlab-runner-token",
        "a GitLab runner authentication token",
        "glrt-",
        "(?:t\\d_)?[\\w-]{20}",
        "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
      ),
      defineToken(
        "gitlab-job-token",
        "a GitLab CI/CD job token",
        "glcbt-",
        "[0-9a-zA-Z]{1,5}_[\\w-]{20}",
        "It ends with the job that it was made for; cancel the job."
      ),
      defineToken(
        "gitlab-pipeline-trigger-token",
        "a GitLab pipeline trigger token",
        "glptt-",
        "[0-9a-f]{40}",
        "https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token"
      ),
      defineToken(
        "gitlab-feed-token",
        "a GitLab feed token",
        "glft-",
        "(?:[\\w-]{20}|[0-9a-f]{64}-\\d{1,12})",
        "https://docs.gitlab.com/security/tokens/#feed-token"
      ),
      defineToken(
        "gitlab-runner-registration-rotation-token",
        "a GitLab runner rotation token",
        "glrtr-",
        "[\\w-]{20,52}",
        "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
      ),
      defineToken(
        "gitlab-workspace-token",
        "a GitLab workspace token",
        "glwt-",
        "[\\w-]{20,52}",
        "https://docs.gitlab.com/user/workspace/"
      ),
      defineToken(
        "gitlab-incoming-mail-token",
        "a GitLab incoming mail token",
        "glimt-",
        "[0-9a-zA-Z]{25,26}",
        "https://docs.gitlab.com/security/tokens/#incoming-email-token"
      ),
      defineToken(
        "gitlab-agent-token",
        "a GitLab agent for Kubernetes token",
        "glagent-",
        "[\\w-]{50}",
        "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token"
      ),
      defineToken(
        "gitlab-scim-token",
        "a GitLab SCIM token",
        "glsoat-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/user/group/saml_sso/scim_setup/"
      ),
      defineToken(
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
        check: (value) => proveRandom(value.slice(9)),
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
        check: (value) => (0, import_structures3.looksRandom)(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/user/profile/active_sessions/#revoke-a-session",
        source: "https://docs.gitlab.com/administration/auth/"
      }
    ];
  }
});

// late:crypto
var loaded, load, createHash, createHmac, randomBytes, randomFillSync;
var init_crypto = __esm({
  "late:crypto"() {
    load = () => loaded ??= require("node:crypto");
    createHash = (...values) => load().createHash(...values);
    createHmac = (...values) => load().createHmac(...values);
    randomBytes = (...values) => load().randomBytes(...values);
    randomFillSync = (...values) => load().randomFillSync(...values);
  }
});

// src/rules/jwt.ts
function isSignedByExample(value) {
  const bits2 = /^HS(256|384|512)$/.exec(String((0, import_structures4.parseBase64Json)(value.split(".")[0])?.["alg"]))?.[1];
  if (!bits2) return false;
  const end = value.lastIndexOf(".");
  const sign = (secret) => createHmac(`sha${bits2}`, secret).update(value.slice(0, end)).digest("base64url");
  return exampleSecrets.some((secret) => sign(secret) === value.slice(end + 1));
}
function readToken(value) {
  const [head = "", body = "", ...rest2] = value.split(".");
  const header = (0, import_structures4.parseBase64Json)(head);
  if (!header || isPublished(value)) return void 0;
  if (rest2.length === 3) return typeof header["enc"] === "string" ? { expired: false } : void 0;
  const payload = (0, import_structures4.parseBase64Json)(body);
  if (!payload || header["alg"] === "none" || Object.keys(header).length === 0) return void 0;
  if (header["alg"] === "ed25519-nkey" && !/"bearer_token":true/.test(Buffer.from(body, "base64url").toString("latin1")))
    return void 0;
  if (payload["role"] === "anon" || isSignedByExample(value)) return void 0;
  const expiry2 = payload["exp"];
  if (rest2.length !== 1) return void 0;
  return (0, import_structures4.looksRandom)(rest2[0]) ? { expired: typeof expiry2 === "number" && expiry2 * 1e3 < Date.now() } : void 0;
}
var import_structures4, exampleSecrets, prove, decodeBase64, common, plain, encoded, jwtRules;
var init_jwt = __esm({
  "src/rules/jwt.ts"() {
    "use strict";
    init_crypto();
    init_edges();
    init_published();
    import_structures4 = __toESM(require_structures(), 1);
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
    prove = (expired, decode = (value) => value) => (value) => {
      const token = readToken(decode(value));
      return token && token.expired === expired ? "unknown" : "invalid";
    };
    decodeBase64 = (value) => Buffer.from(value, "base64").toString("latin1").trim();
    common = {
      highEntropy: true,
      fixture: true,
      family: "jwt",
      credential: "jwt",
      source: "https://www.rfc-editor.org/rfc/rfc7519"
    };
    plain = {
      ...common,
      keywords: ["eyj", "ewog"],
      pattern: beginAnywhere(
        /(?<![\w.-])(?<secret>(?:eyJ|ewog)[\w-]{8,2000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{10,2000}(?:\.[\w-]{10,6000}\.[\w-]{10,100})?)(?![\w-])/
      ),
      reach: [4, 8200]
    };
    encoded = {
      ...common,
      keywords: ["zxlk"],
      pattern: beginAnywhere(/(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{40,8000}={0,2})(?![A-Za-z0-9+/=_-])/),
      reach: [4, 8200]
    };
    jwtRules = [
      { ...plain, id: "jwt", label: "a JSON Web Token", level: "error", check: prove(false) },
      { ...plain, id: "jwt-expired", label: "an expired JSON Web Token", level: "note", check: prove(true) },
      {
        ...encoded,
        id: "jwt-base64",
        label: "a JSON Web Token in base64",
        level: "error",
        check: prove(false, decodeBase64)
      },
      {
        ...encoded,
        id: "jwt-base64-expired",
        label: "an expired JSON Web Token in base64",
        level: "note",
        check: prove(true, decodeBase64)
      }
    ];
  }
});

// shared:src/rules/logins.ts
var require_logins = __commonJS({
  "shared:src/rules/logins.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/logins.ts"];
  }
});

// src/rules/refutation.ts
function isRefuted(value) {
  if (isPublished(value) || /^(?:eyJ|ewog)[\w=-]+\.[\w=-]+\.[\w-]+$/.test(value) && isSignedByExample(value))
    return true;
  if (value.length < shortestWithChecksum) return false;
  if (proveMicrosoftKey(value) === "invalid") return true;
  if (/^(?:(?:gh[pousr]|npm)_[0-9A-Za-z]{36}|ghr_[0-9A-Za-z]{76})$/.test(value))
    return encodeCrc32Base62(value.slice(4, -6)) !== value.slice(-6);
  if (/^[\w~.-]{3}8Q~[\w~.-]{34}$/.test(value)) return encodeEntraChecksum(value.slice(0, -3)) !== value.slice(-3);
  return /^gl[a-z]{2,5}-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.test(value) && proveRoutableToken(value) === "invalid";
}
function refuteKnown(rule) {
  return {
    ...rule,
    check: (value, match) => isKnown(value) ? "invalid" : rule.check?.(value, match) ?? "unknown"
  };
}
var import_remember, import_logins, accessKeyId, shortestWithChecksum, isShortKnown, longestRemembered, isKnown;
var init_refutation = __esm({
  "src/rules/refutation.ts"() {
    "use strict";
    import_remember = __toESM(require_remember(), 1);
    init_checksums();
    init_entra();
    init_gitlab();
    init_jwt();
    import_logins = __toESM(require_logins(), 1);
    init_microsoft_keys();
    init_published();
    accessKeyId = /^(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|LTAI[0-9A-Za-z]{12,28}|AKID[0-9A-Za-z]{32})$/;
    shortestWithChecksum = 39;
    isShortKnown = (0, import_remember.remember)((value) => isRefuted(value) || accessKeyId.test(value) || (0, import_logins.isKnownLogin)(value), 4096);
    longestRemembered = 64;
    isKnown = (value) => value.length > longestRemembered ? isRefuted(value) || accessKeyId.test(value) : isShortKnown(value);
  }
});

// src/rules/judged.ts
var judged_exports = {};
__export(judged_exports, {
  judgedRules: () => judgedRules
});
var import_generic, judgedRules;
var init_judged = __esm({
  "src/rules/judged.ts"() {
    "use strict";
    import_generic = __toESM(require_generic(), 1);
    init_refutation();
    judgedRules = import_generic.genericRules.map(refuteKnown);
  }
});

// shared:src/rules/advisories/logging.ts
var require_logging = __commonJS({
  "shared:src/rules/advisories/logging.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/advisories/logging.ts"];
  }
});

// shared:src/rules/advisories/logging-afar.ts
var require_logging_afar = __commonJS({
  "shared:src/rules/advisories/logging-afar.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/advisories/logging-afar.ts"];
  }
});

// src/rules/advisories/debug-logging.ts
var debug_logging_exports = {};
__export(debug_logging_exports, {
  debugLoggingRules: () => debugLoggingRules
});
var common2, debugLoggingRules;
var init_debug_logging = __esm({
  "src/rules/advisories/debug-logging.ts"() {
    "use strict";
    common2 = {
      level: "warning",
      highEntropy: true,
      advisory: "http-debug-logging",
      family: "advisory-http-debug",
      credential: "generic-token"
    };
    debugLoggingRules = [
      {
        ...common2,
        id: "http-debug-python",
        label: "a switch that makes Python's HTTP clients log credentials",
        keywords: ["debuglevel", "logging_enable", "set_stream_logger", "enable_http_logger", "enable_pii_log"],
        pattern: /(?<secret>HTTPS?Connection\.debuglevel\s{0,4}=\s{0,4}[1-9]|\blogging_enable\s{0,4}=\s{0,4}True|\bboto(?:3|core)\.set_stream_logger\(\s{0,4}["']{2}|\benable_(?:http_logger|pii_log)\s{0,4}=\s{0,4}True)/,
        source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging"
      },
      {
        ...common2,
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
        ...common2,
        id: "http-debug-identity",
        label: "a switch that makes an identity library log tokens",
        keywords: ["showpii", "logcompletesecurityartifact", "piiloggingenabled", "enablepiilogging"],
        pattern: /(?<secret>\b(?:ShowPII|LogCompleteSecurityArtifact)\s{0,4}=\s{0,4}true|\bpiiLoggingEnabled["']?\s{0,4}:\s{0,4}true|\bEnablePiiLogging["']?\s{0,4}[:=]\s{0,4}true|\benablePiiLogging\s{0,4}[:=]\s{0,4}true)/,
        source: "https://learn.microsoft.com/entra/identity-platform/msal-logging-dotnet"
      },
      {
        ...common2,
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
        ...common2,
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
function readBlock(text, open = 0) {
  let depth = open;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"' || letter === "'") {
      const end = text.indexOf(letter, at + 1);
      const line2 = text.indexOf("\n", at);
      if (end !== -1 && (line2 === -1 || end < line2)) at = end;
    } else if (letter === "#" || letter === "/" && text[at + 1] === "/") {
      const line2 = text.indexOf("\n", at);
      if (line2 === -1) return text;
      at = line2;
    } else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth <= 0) return text.slice(0, at);
  }
  return text;
}
function isSet(block, name, wrong2) {
  const found = new RegExp(`(?:^|[\\s"'{,])(?:${name})["']?\\s{0,20}[:=]\\s{0,4}([^\\n,}]{1,80})`).exec(block)?.[1];
  return found !== void 0 && !wrong2.test(found);
}
function isCommented({ window, start: start2 }) {
  return /^\s*(?:#|\/\/|\*|<!--)/.test(window.slice(window.lastIndexOf("\n", start2 - 1) + 1, start2));
}
function isOpenValue(value) {
  const text = value.trim();
  return openEnd.test(text) || address.test(text) && !secretAddress.test(text);
}
var withRest, openValue, openEnd, address, secretAddress, isOpenName, restOfCommand, common3, proveBlock, verifiedModule, secretName, openName;
var init_blocks = __esm({
  "src/rules/advisories/blocks.ts"() {
    "use strict";
    withRest = (head) => new RegExp(`(?<secret>${head})(?=(?<rest>[\\s\\S]{0,5000}))`);
    openValue = /(?:client|app(?:lication)?|tenant|object|principal)_?id|user(?:_?name)?|login|host(?:_?name)?|fqdn|endpoint|port|public_?key|[\w.]*[._a-z]name/i;
    openEnd = new RegExp(
      `(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:${openValue.source})(?:\\.(?:result|value))?[)}\\]"', ]{0,8}$`,
      "i"
    );
    address = /(?:[a-z\d]Ur[il]|[_-]ur[il])(?:\.(?:result|value))?[)}\]"', ]{0,8}$/;
    secretAddress = /mongo|database|db|redis|amqp|postgres|mysql|conn|sas|signed|hook/i;
    isOpenName = (name) => /^["'][^"'\n]*(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:user(?:[-_]?name)?|login|(?:client|tenant)[-_]?id|endpoint|fqdn|host(?:[-_]?name)?)["']/i.test(
      name
    );
    restOfCommand = String.raw`(?:[^\n\\${"`"}]|[\\${"`"}]\s{0,4}\n|[\\${"`"}][^\n]){0,600}`;
    common3 = {
      level: "warning",
      highEntropy: true,
      credential: "azure-other-key",
      reach: [20, 5200]
    };
    proveBlock = (isWrong, open = 0) => (_, match) => !isCommented(match) && isWrong(readBlock(match.groups["rest"] ?? "", open)) ? "unknown" : "invalid";
    verifiedModule = String.raw`module\s{1,4}\w{1,80}\s{1,4}'br(?:\/public)?:[^'\n]{0,60}avm\/res\/key-vault\/vault:[\w.-]{1,30}'(?=\s{0,4}=)`;
    secretName = /(?:^|[_:.\-a-z])(?:KEY|SECRET|PASSWORD|PWD|TOKEN|CONNECTION_?STRING|Key|Secret|Password|Token|Connection_?String)$/;
    openName = /instrumentation|insights|public|vault|keyid|key_id|primarykeyname|partition|encryption_?key_?name|hostkey/i;
  }
});

// src/rules/advisories/vaults.ts
var vaults_exports = {};
__export(vaults_exports, {
  vaultRules: () => vaultRules
});
var off, isOpenTerraform, isOpenTemplate, isOpenModule, vault, consumer, fileReach, withFile, proveUnwatched, unwatched, vaults, vaultRules;
var init_vaults = __esm({
  "src/rules/advisories/vaults.ts"() {
    "use strict";
    init_blocks();
    off = /^(?:false|"false"|'false'|null)/;
    isOpenTerraform = (block) => !isSet(block, "purge_protection_enabled", off) || !isSet(block, "rbac_authorization_enabled|enable_rbac_authorization", off) || !(isSet(block, "public_network_access_enabled", /^true/) || isSet(block, "default_action", /^"Allow"/));
    isOpenTemplate = (block) => /properties["']?\s{0,4}:/.test(block) && (!isSet(block, "enablePurgeProtection", off) || !isSet(block, "enableRbacAuthorization", off) || !(isSet(block, "publicNetworkAccess", /^["']enabled/i) || isSet(block, "defaultAction", /^["']Allow/)));
    isOpenModule = (block) => {
      const given = /params\s{0,4}:\s{0,4}\{/.test(block);
      const isClosed = /(?:publicNetworkAccess|networkAcls|privateEndpoints)\s{0,4}:/.test(block);
      const isOff = /enable(?:PurgeProtection|RbacAuthorization)\s{0,4}:\s{0,4}false/.test(block);
      if (/\bsecrets\s{0,4}:\s{0,4}\[/.test(block)) return false;
      return given && (!isClosed || isOff || /defaultAction\s{0,4}:\s{0,4}'Allow/.test(block));
    };
    vault = {
      ...common3,
      advisory: "vault-open",
      label: "a Key Vault without network rules, purge protection or roles"
    };
    consumer = /["']Microsoft\.(?:Web\/sites|App\/containerApps|ContainerService\/managedClusters|ContainerInstance\/containerGroups|Compute\/virtualMachines|Logic\/workflows|MachineLearningServices\/workspaces|DataFactory\/factories)["'@]/i;
    fileReach = 3e4;
    withFile = (head) => new RegExp(`(?<secret>${head})(?<rest>[\\s\\S]{0,${fileReach}})`);
    proveUnwatched = ({ whole: whole2, elsewhere: elsewhere3, audit, reached, made: made2 }) => (_, match) => {
      const { window, start: start2, groups } = match;
      if (isCommented(match) || start2 > fileReach - 1e3 || (groups["rest"]?.length ?? 0) >= fileReach) return "invalid";
      if (!whole2.test(window) || elsewhere3.test(window)) return "invalid";
      if (made2 && !made2.test(readBlock(groups["rest"] ?? "", 1))) return "invalid";
      return audit.test(window) && reached.test(window) ? "invalid" : "unknown";
    };
    unwatched = {
      ...common3,
      advisory: "vault-unwatched",
      label: "a Key Vault without a private endpoint or an audit log in a file that deploys all",
      reach: [fileReach, fileReach + 200],
      source: "https://learn.microsoft.com/azure/key-vault/general/logging"
    };
    vaults = "https://learn.microsoft.com/azure/key-vault/general/secure-key-vault";
    vaultRules = [
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
  const call = readBlock(groups["rest"] ?? "");
  const lists2 = [...call.matchAll(/(?:^|[\s{,])secrets\s{0,30}[:=]\s{0,4}(?=[[{])/g)];
  const isForever = ({ index, 0: { length } }) => {
    const secrets = readBlock(call.slice(index + length));
    const count = (pattern) => secrets.match(pattern)?.length ?? 0;
    const values = [...secrets.matchAll(/(?:^|[\s{,])value\s{0,30}[:=](?!=)([^\n,}]{1,300})/g)];
    const named4 = values.length || count(/(?:^|[\s{,])name\s{0,30}[:=](?!=)/g);
    const open = values.filter(([, value = ""]) => isOpenValue(value)).length;
    return named4 - open > count(/(?:^|[\s{,])(?:exp|attributesExp|expiration_date)\s{0,30}[:=](?!=)/g);
  };
  return lists2.some(isForever) ? "unknown" : "invalid";
}
var forever, expiry, readSetting, lacksExpiry, isVaultChild, vaultSecretRules;
var init_vault_secrets = __esm({
  "src/rules/advisories/vault-secrets.ts"() {
    "use strict";
    init_blocks();
    forever = {
      ...common3,
      advisory: "vault-secret-forever",
      label: "a Key Vault secret that is made without an expiry"
    };
    expiry = "https://learn.microsoft.com/azure/key-vault/secrets/secrets-best-practices";
    readSetting = (block, name) => new RegExp(`(?:^|[\\s"'{,])${name}["']?\\s{0,20}[:=]\\s{0,4}([^\\n]{1,300})`).exec(block)?.[1] ?? "";
    lacksExpiry = (name) => (block) => !isSet(block, name, /^(?:null|0)\b/) && !isOpenValue(readSetting(block, "value")) && !isOpenName(readSetting(block, "name"));
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
        check: (value, match) => proveListed(value, { ...match, groups: { rest: `{${match.groups["rest"] ?? ""}` } }),
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
          const rest2 = match.groups["rest"] ?? "";
          return isCommented(match) || /-expires\b/i.test(rest2) || !/-/.test(rest2) ? "invalid" : "unknown";
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
function readDays(text) {
  const added = /\.Add(?<unit>Year|Month|Day)s\(\s{0,2}(?<count>\d{1,5})/i.exec(text);
  const shell = /\+\s?(?<count>\d{1,5})\s?(?<unit>year|month|day)/i.exec(text);
  const { unit = "", count = "0" } = (added ?? shell)?.groups ?? {};
  return Number(count) * { year: 365, month: 30, day: 1, "": 0 }[unit.toLowerCase()];
}
function proveLong(_, match) {
  if (isCommented(match)) return "invalid";
  const { hours, years, end } = match.groups;
  const days = hours !== void 0 ? Number(hours) / 24 : years !== void 0 ? 365 * Number(years) : 0;
  return days > 180 || Number(end ?? 0) >= 2050 ? "unknown" : "invalid";
}
function proveLongTerraform(value, match) {
  const block = readBlock(match.groups["rest"] ?? "");
  const given = /\bend_date(?:_relative)?\s{0,20}=\s{0,4}(?:timeadd\([^"\n]{0,80}|)"(?:(?<hours>\d{1,7})h|(?<end>\d{4})-)/.exec(
    block
  );
  if (given) return proveLong(value, { ...match, groups: given.groups ?? {} });
  return isCommented(match) || /\b(?:end_date|rotate_when_changed)/.test(block) ? "invalid" : "unknown";
}
function isRun(match) {
  const { window, start: start2 } = match;
  const before = window.slice(window.lastIndexOf("\n", start2 - 1) + 1, start2).trim();
  return commandStart.test(before) && !isTold.test(before) && !isCommented(match);
}
function readEnd({ window, start: start2 }, rest2) {
  const name = /-end[-\w]*[\s:=]{1,3}"?\$\{?(\w{1,40})/i.exec(rest2)?.[1];
  if (!name) return rest2;
  const given = [...window.slice(0, start2).matchAll(new RegExp(`\\b${name}\\s{0,4}=([^\\n]{1,200})`, "gi"))];
  return given.at(-1)?.[1] ?? "";
}
function proveDefault(value, match) {
  const { window, end, groups } = match;
  const rest2 = groups["rest"] ?? "";
  const hasEnd = /\s-{1,2}(?:y(?:ears)?|end[-\w]*)\b|\bAddYears\(/i.test(rest2);
  if (hasEnd) return isRun(match) && readDays(readEnd(match, rest2)) > 180 ? "unknown" : "invalid";
  const isCertificate = /\s--(?:create-)?cert\b|--create-password[ =]false|-(?:Cert|Key|PasswordC)\w*/i.test(rest2);
  const isExample = /<[A-Za-z][\w -]*>|\s(?:-h|--help)\b/.test(rest2) || !/\s-/.test(rest2);
  const needs = /AzADServicePrincipal$/i.test(value) ? !/\s-Application(?:Id|Object)\b/i.test(rest2) : !/AzureRmAD(?:Application|ServicePrincipal)$/i.test(value) || /\s-Password\b/i.test(rest2);
  const goesOn = /^\s{0,80}--?\w/.test(window.slice(end + rest2.length));
  return !needs || !isRun(match) || isCertificate || isExample || goesOn || givenElsewhere.test(rest2) ? "invalid" : "unknown";
}
function proveGraph(_, match) {
  const rest2 = match.groups["rest"] ?? "";
  const command = new RegExp(`^${restOfCommand}`).exec(rest2)?.[0] ?? "";
  const literal = command.indexOf("@{");
  const block = literal === -1 ? "" : readBlock(rest2.slice(literal + 1));
  const given = literal === -1 ? command : command.slice(0, literal) + block;
  const isOpen = literal !== -1 && literal + 1 + block.length >= rest2.length;
  const isElsewhere = /-(?:Body|PasswordC)\w*[\s:]+(?!@\{|\{|\s)|passwordCredential\s*=\s*(?!@\{|\s)/i.test(given);
  const hasEnd = (/\bend/i.test(given) || givenElsewhere.test(given)) && readDays(given) <= 180;
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
  const { key: key3 = "", value = "" } = groups;
  const isGiven = !/^\$\{?\w|^%\w+%$|^\.{3}|^\xe2\x80\xa6/.test(value) && !(0, import_structures5.isPlaceholder)(value);
  return isGiven && !openName.test(key3) ? "unknown" : "invalid";
}
function isPlain(name, value) {
  const isEmpty = /^(?:""|''|null)\s{0,4}(?:$|[,}#/\r])/.test(value);
  if (isEmpty || openName.test(name) || reference.test(value) || /\.keyName\b/.test(value)) return false;
  return key2.test(value) || secretName.test(name) && !pointer.test(value);
}
function proveSettings(_, match) {
  if (isCommented(match)) return "invalid";
  const block = readBlock(match.groups["rest"] ?? "");
  const entries = [
    ...block.matchAll(/["']?([\w:.-]{3,80})["']?\s{0,20}=\s{0,4}([^\n]{1,300})/g),
    ...block.matchAll(/\bname\s{0,20}=\s{0,4}"([\w:.-]{3,80})",?\s{1,60}value\s{0,20}=\s{0,4}([^\n]{1,300})/g)
  ];
  return entries.some(([, name = "", value = ""]) => isPlain(name, value)) ? "unknown" : "invalid";
}
function proveSetting(_, match) {
  const { key: key3 = "", value = "" } = match.groups;
  return !isCommented(match) && isPlain(key3, value) ? "unknown" : "invalid";
}
var import_structures5, common4, plain2, client, secretSetting, references, reference, pointer, key2, settingName, withKey, infrastructureRules;
var init_infrastructure = __esm({
  "src/rules/advisories/infrastructure.ts"() {
    "use strict";
    import_structures5 = __toESM(require_structures(), 1);
    init_blocks();
    common4 = {
      level: "warning",
      highEntropy: true,
      credential: "azure-other-key",
      reach: [20, 5200]
    };
    plain2 = {
      ...common4,
      advisory: "app-setting-plain",
      label: "an app setting that holds a secret instead of a Key Vault reference"
    };
    client = {
      ...common4,
      advisory: "mcp-env-secret",
      credential: "generic-token",
      label: "a secret that an MCP server is given by its client's configuration",
      source: "https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices"
    };
    secretSetting = String.raw`\w{0,60}(?:TOKEN|KEY|SECRET|PASSWORD|PAT|CONNECTION_?STRING)`;
    references = "https://learn.microsoft.com/azure/app-service/app-service-key-vault-references";
    reference = /@Microsoft\.KeyVault|versionless_id|secret_uri|getSecret\(|secretUri|vaultUri/i;
    pointer = /\.id\b|local\.\w*ref/i;
    key2 = /\.(?:primary|secondary)_(?:\w{1,20}_)?(?:key|connection_string)\b|list_?keys\(|list_?connection_?strings\(|(?:Account|SharedAccess)Key=\$/i;
    settingName = "(?<key>AzureWebJobs\\w{1,60}|[A-Z][A-Z0-9]{1,40}_[A-Z0-9_]{2,60})";
    withKey = String.raw`[^\n]{0,200}(?:Account|SharedAccess)Key=[^\n]{0,300}?listKeys\(`;
    infrastructureRules = [
      {
        ...plain2,
        id: "app-setting-plain-terraform",
        keywords: ["app_settings"],
        pattern: /(?<secret>\bapp_settings\s{0,20}=\s{0,4}(?:merge\((?:[^{}"\n]|\n){0,200}?)?)(?=(?<rest>[{[][\s\S]{0,5000}))/,
        check: proveSettings,
        source: references
      },
      {
        ...plain2,
        id: "app-setting-plain-bicep",
        keywords: ["value: listkeys(", ".listkeys()", "${listkeys("],
        pattern: /(?<secret>\bname:\s{0,4}'(?<key>[\w:.-]{3,80})')\s{0,2}(?:,|\r?\n)\s{0,60}value:\s{0,4}(?<value>[^\n]{1,300}?listKeys\([^\n]{0,200})/,
        reach: [420, 240],
        check: proveSetting,
        source: references
      },
      {
        ...plain2,
        id: "app-setting-plain-map-bicep",
        keywords: [".listkeys()", "${listkeys("],
        pattern: new RegExp(String.raw`(?<secret>(?<![\w'])${settingName})'?:\s{0,4}(?<value>'${withKey})`),
        reach: [620, 40],
        check: proveSetting,
        source: references
      },
      {
        ...plain2,
        id: "app-setting-plain-arm",
        keywords: ["listkeys(", "listconnectionstrings("],
        pattern: /(?<secret>"name"\s{0,4}:\s{0,4}"(?<key>[\w:.-]{3,80})")\s{0,2},\s{0,80}"value"\s{0,4}:\s{0,4}"(?<value>\[[^"\n]{0,300}?list(?:Keys|ConnectionStrings)\([^"\n]{0,300})/,
        reach: [520, 340],
        check: proveSetting,
        source: references
      },
      {
        ...plain2,
        id: "app-setting-plain-call-arm",
        keywords: ["listkeys("],
        pattern: new RegExp(
          String.raw`(?<secret>createObject\((?:'name', '(?<name>[\w:.-]{3,80})', 'value'|'${settingName}')), (?<value>(?:format|concat)\('${withKey})`
        ),
        reach: [720, 40],
        check: (value, match) => proveSetting(value, { ...match, groups: { ...match.groups, key: match.groups["key"] ?? match.groups["name"] } }),
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

// src/rules/some.ts
function findRule(place) {
  let first = 0;
  for (const [count, at, read2] of runs) {
    if (place < first + count) return read2?.()[place - first + at];
    first += count;
  }
}
var runs, readFar, readRules, readAllRules;
var init_some = __esm({
  "src/rules/some.ts"() {
    "use strict";
    runs = [
      [14, 0, () => (init_azure(), __toCommonJS(azure_exports)).azureRules],
      [12, 0, void 0],
      [11, 0, () => (init_azure_connections(), __toCommonJS(azure_connections_exports)).azureConnectionRules],
      [5, 0, void 0],
      [13, 0, void 0],
      [3, 0, void 0],
      [1, 0, void 0],
      [2, 0, void 0],
      [5, 0, void 0],
      [5, 0, void 0],
      [5, 0, void 0],
      [8, 0, void 0],
      [16, 0, void 0],
      [3, 0, void 0],
      [8, 0, void 0],
      [11, 0, void 0],
      [9, 0, void 0],
      [7, 0, void 0],
      [4, 0, void 0],
      [5, 0, void 0],
      [9, 0, void 0],
      [4, 0, void 0],
      [3, 0, () => require_connection_strings().connectionStringRules],
      [3, 0, () => require_urls().urlRules],
      [122, 0, void 0],
      [33, 0, void 0],
      [3, 0, void 0],
      [15, 0, void 0],
      [9, 0, void 0],
      [216, 0, void 0],
      [73, 0, void 0],
      [8, 0, void 0],
      [2, 0, void 0],
      [5, 0, void 0],
      [3, 0, void 0],
      [107, 0, void 0],
      [6, 0, void 0],
      [6, 0, void 0],
      [4, 0, void 0],
      [1, 0, void 0],
      [7, 0, void 0],
      [4, 0, void 0],
      [5, 0, void 0],
      [2, 0, void 0],
      [8, 0, void 0],
      [126, 0, void 0],
      [5, 0, void 0],
      [3, 0, void 0],
      [2, 0, void 0],
      [2, 0, void 0],
      [5, 0, void 0],
      [4, 0, void 0],
      [1, 0, void 0],
      [3, 0, void 0],
      [4, 0, void 0],
      [126, 0, void 0],
      [88, 0, void 0],
      [7, 0, void 0],
      [12, 0, void 0],
      [4, 0, void 0],
      [3, 0, void 0],
      [8, 0, void 0],
      [135, 0, void 0],
      [2, 0, void 0],
      [4, 0, void 0],
      [10, 0, void 0],
      [5, 0, void 0],
      [2, 0, void 0],
      [95, 0, void 0],
      [61, 0, void 0],
      [75, 0, void 0],
      [123, 0, void 0],
      [83, 0, void 0],
      [23, 0, void 0],
      [5, 0, void 0],
      [2, 0, void 0],
      [9, 0, void 0],
      [2, 0, void 0],
      [68, 0, void 0],
      [178, 0, void 0],
      [6, 0, void 0],
      [4, 0, void 0],
      [4, 0, void 0],
      [2, 0, void 0],
      [1, 0, void 0],
      [4, 0, void 0],
      [11, 0, void 0],
      [7, 0, void 0],
      [8, 0, void 0],
      [2, 0, void 0],
      [79, 0, void 0],
      [1, 0, void 0],
      [1, 0, void 0],
      [182, 0, () => (init_judged(), __toCommonJS(judged_exports)).judgedRules],
      [8, 0, () => require_logging().loggingRules],
      [8, 0, () => require_logging_afar().loggingAfarRules],
      [5, 0, () => (init_debug_logging(), __toCommonJS(debug_logging_exports)).debugLoggingRules],
      [7, 0, () => (init_vaults(), __toCommonJS(vaults_exports)).vaultRules],
      [8, 0, () => (init_vault_secrets(), __toCommonJS(vault_secrets_exports)).vaultSecretRules],
      [4, 0, () => (init_client_secrets(), __toCommonJS(client_secrets_exports)).clientSecretRules],
      [7, 0, () => (init_infrastructure(), __toCommonJS(infrastructure_exports)).infrastructureRules]
    ];
    readFar = async (place) => (await Promise.resolve().then(() => __toESM(require("./rules.js"), 1))).readRule(place);
    readRules = (places) => Promise.all(places.map((place) => findRule(place) ?? readFar(place)));
    readAllRules = async () => (await Promise.resolve().then(() => __toESM(require("./rules.js"), 1))).rules;
  }
});

// shared:src/judge/reported.ts
var require_reported = __commonJS({
  "shared:src/judge/reported.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/reported.ts"];
  }
});

// shared:src/judge/values.ts
var require_values = __commonJS({
  "shared:src/judge/values.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/values.ts"];
  }
});

// src/scanner/kernel/binary.ts
var readBinary;
var init_binary = __esm({
  "src/scanner/kernel/binary.ts"() {
    "use strict";
    readBinary = () => Buffer.from("AGFzbQEAAAABigESYAJ/fwF/YAABf2ABfwBgA39/fwBgA39/fwF/YAR/f39/AX9gBn9/f39/fwF/YAF/AX9gAn9/AGAHf39/f39/fwF/YAV/f39/fwF/YAZ/f39/f38AYAR/f39/AGAAAGAIf39/f39/f38AYAV/f39/fwBgCH9/f39/f39/AX9gCX9/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMwLwYGBQUHAAkAAgIHCgADAAMABAQCAQEBBQMLDAANAQEBAAMCAAEIDggBAA8QEQQEBqMCOn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB/oCIApmaW5kRXNjYXBlAAIMZmluZEtleXdvcmRzAAYIc2V0VGFibGUALAloYXNoTGluZXMAKwdzZXRLZXlzACoIZ2V0Q291bnQAKAdzZXRDYWxtACcJc2V0TWVtb3J5ACYIc2V0TmVlZHMAJQhsb29rSW50bwApB2dldE5leHQAJAdmaW5kUnVuAAUJc2V0RGlnaXRzACIJZW50ZXJUZXh0ACEMZmluZEVzY2FwZUluACAGZ2V0RW5kAB8IZ2V0Rmlyc3QAHgpnZXRXcml0dGVuAB0KbWF5SG9sZFJ1bgAHCXNjYW5MaW5lcwAbB3NldEhpdHMAGgdzZXRUZXh0ABkKYXBwbHlEZWx0YQAXC2dldEtlcHRTaXplABYHaXNDbGVhbgAVC2lzVGV4dFBsYWluABQJa2VlcExpbmVzABMJb3BlbkRlbHRhABIPcmVhZENoYW5nZWRUZXh0ABEIcmVhZFRleHQAEAhzZXRUZXh0cwAPBm1lbW9yeQIACuVXL4ACAQN/IAItAAFBH3EgA0EFdHJBsfPd8XlsQRF2IQYgAi0AAiEHIAJBA2stAAAhCCMBIANBAnRqKAIAQX9GBEAgACABIAIgA0GAsfPdAWxBEXYgBCAFEAEhBAsjAiAGQQJ0aigCACAHdkEBcQRAIAAgASACIAZBB3QgB0EfcUECdHJBAXJBsfPd8XlsQRF2IAQgBRABIQQLIwMgBkECdGooAgAgCHZBAXEEQCAAIAEgAiAGQQd0IAhBH3FBAnRyQQJyQbHz3fF5bEERdiAEIAUQASEECyMEIAZqLQAABH8gACABIAIgBkEHdEEDckGx893xeWxBEXYgBCAFEAEFIAQLC8cBAQV/IwUgA0EBdGouAQAhAwNAIANBAE4EQCMIIANBAnRqIgYoAgAhCAJAIAIjByADai0AAGsiByAGKAIEIAhrIglqIAFLIAAgB0pyDQBBACEGA0AgBiAJSQR/IwkgCGogBmotAAAgBiAHai0AACIKQSByIAogCkHBAGtBGkkbRgVBAAsEQCAGQQFqIQYMAQsLIAYgCUcNACAEIAUgByAAa2o2AgAgBCADNgIEIARBCGohBAsjBiADQQF0ai4BACEDDAELCyAEC4cEAgZ7An8DQCACIANJBEAgAv0ABAAiBf0MJSUlJSUlJSUlJSUlJSUlJf0jIAX9DCYmJiYmJiYmJiYmJiYmJib9I/1QIAX9DFxcXFxcXFxcXFxcXFxcXFz9IyAF/QwkJCQkJCQkJCQkJCQkJCQk/SP9UP1QIQYgBf0MIiIiIiIiIiIiIiIiIiIiIv0jIAX9DCcnJycnJycnJycnJycnJyf9I/1QIAX9DGBgYGBgYGBgYGBgYGBgYGD9I/1QIgggBf0MW1tbW1tbW1tbW1tbW1tbW/0jIAX9DHt7e3t7e3t7e3t7e3t7e3v9I/1QIgT9UCAF/QxdXV1dXV1dXV1dXV1dXV1d/SMiBf1Q/VMEeyAC/QAEASIH/QwiIiIiIiIiIiIiIiIiIiIi/SMgB/0MJycnJycnJycnJycnJycnJ/0j/VAhCSAGIAggB/0MICAgICAgICAgICAgICAgIP0qIAf9DCsrKysrKysrKysrKysrKyv9I/1QIAf9DC4uLi4uLi4uLi4uLi4uLi79IyIGIAn9UP1Q/U79UCAEIAf9DCAgICAgICAgICAgICAgICD9IyAJ/VD9TiAFIAb9Tv1Q/VAFIAYL/WQhCgNAIAoEQCACIApoaiILIANPBEAgAw8LIAAgASALEC4EQCALDwsgCiAKQQFrcSEKDAELCyACQRBqIQIMAQsLIAMLzwICAX4GfyAAIAJqIQcgACADaiEGIxUhBSAAIAFqIQEDQCABIAdJBEAgBSM0TwRAQQAPCyABIQICQANAIAIgBkkEQCACIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIIaGohAyAIDQIgAkEQaiECDAELCyACIQMLIAMgBiADIAZJGyIDIAZJIgkgAyABa2oiCCMMSwR+QgAFIwohBCABIgIgCEF4cWohCgNAIAIgCkkEQCMLIAQgAikDAIV+IgRCIIggBIUhBCACQQhqIQIMAQsLIwsgBCACKQMAQn8gCEEHcUEDdK2GQn+Fg4UgCK1COIaFfiIEQiCIIASFQgGECyEEIAVBAnQiAiMNaiABIABrNgIAIxAgAmogBD4CACMRIAJqIARCIIg+AgAjDiAFakEAOgAAIAVBAWohBSADIAlqIQEMAQsLIAUkFUEBC7sBAQJ/IzAEfyMmIw0gAEECdGooAgBqIQEjJiMNIABBAWpBAnRqKAIAakEBayEAA0AgACABSwR/IAAtAABBIE0FQQALBEAgAEEBayEADAELCyAAIAFLBH8gAC0AACIBQSdGIAFBIkZyIAFB4ABGcgVBAAsEfyAAQQFrLQAAIgFB3wBGIAFBK0YhACABQS9rQQtJBH9BAQUgAUEgckHhAGtBGkkLIAByIAFBLUZyIAFBPUZycgVBAAsFQQALC98BAQJ/IAAiAkETaiEDA0AgASADSwRAIAMhAANAIAAgAk8EfyMjIAAtAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAAgAkkEQCADQQFqIQADQCAAIAFJBH8jIyAALQAAai0AAEH/AUcFQQALBEAgAEEBaiEADAELCyAAIAFGBH9BAQUgAiAAIAJrECMLBEAgACQAIAIPCwsgAEEBaiICQRNqIQMMAQsLIAEhAANAIAAgAksEfyMjIABBAWstAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAEkACAAC8ADAQh/IAAgAkECayIHIAAgB0sbIQcDQCACIAdLBEAgBy0AAEEfcSAIQQV0ckH//wFxIQggB0EBaiEHDAELCwNAIAQgBU0gB0EEaiADTXEEQCAHKAIAIgJBH3EgCEEFdHJB//8BcSEKIwEgAkEYdkEfcSILIAJBEHZBH3EiDCACQQh2QR9xIg0gCkEFdHJB//8BcSIJQQV0ckH//wFxIgJBBXRyQf//AXEiCEECdGooAgAgBy0ABHYiDiMBIAJBAnRqKAIAIAt2IgsjASAKQQJ0aigCACANdiINIwEgCUECdGooAgAgDHYiDHJyckEBcQRAIA1BAXEEQCAAIAEgByAKIAQgBhAAIQQLIAxBAXEEQCAAIAEgB0EBaiAJIAQgBhAAIQQLIAtBAXEEQCAAIAEgB0ECaiACIAQgBhAAIQQLIA5BAXEEQCAAIAEgB0EDaiAIIAQgBhAAIQQLCyAHQQRqIQcMAQsLA0AgBCAFTSADIAdLcQRAIwEgBy0AAEEfcSAIQQV0ckH//wFxIghBAnRqKAIAIActAAF2QQFxBEAgACABIAcgCCAEIAYQACEECyAHQQFqIQcMAQsLIAckACAECxwAIyYgAWoiASMmIABqIAEQBWtBFE8jACABSXILQQAjDyAAai0AAAR/QQEFIzAEfyMmIw0gAEECdGooAgBqIyYjDSAAQQFqQQJ0aigCAGoQDgVBAAsLRQRAIAAQCQsLcAECfyAAQQFrIAAgABAKGyIBIABBAWogACAAEAQbIgJJBEAgACABIAIQDQUCQCAAQQJ0IgEjEGooAgAhAiMOIABqQQE6AAAgAkUNACMSIxQgAkEDdnFBA3RqIgAgAjYCACAAIxEgAWooAgA2AgQLCwvVAQEEfyMwQQAgABsEfyMmIw0gAEEBakECdGooAgBqIQIjJiMNIABBAnRqKAIAaiEBA0AgASACSQR/IAEtAAAiBEEJRiAEQSBGcgVBAAsEQCABQQFqIQEMAQsLA0AgA0ECSAR/IAEtAABBwABPBUEACwR/IAEtAAAiBEEnRiAEQSJGciAEQeAARnIFQQELRQRAIAFBAWohASADQQFqIQMMAQsLIAEgAkkEfyABLQAAIgFBJ0YgAUEiRnIgAUHgAEZyBUEACwVBAAsEfyAAQQFrEAQFQQALC9EEAQt/IAAoAgAhByMaIAAoAgRBAnRqKAIAIQBBACQiIABFBEBBAA8LIAAoAgAhCCAAQQRqIQYDQCAGIAhJBEACQCAGKAIIQQBHIg1BASMhG0UNACAHIAYoAgBrIQkgByAGKAIEaiEOIA0EQEEBJCJBASQeIxwiACAJIxtrIgUgACAFSBskHCMdIgAgDiMbaiIFIAAgBUobJB0LIAQjICANGyEAIAYoAhQiCgR/An9BACAHIAYoAhhrIgtBAEgNABpBASADIAtqIgUgAUgNABogAyAAIAtBgAFqIgsgACALSBtqIgAgAiAAIAJJGyELIAotAAEhDCAKQYICaiEPIAotAAAhAANAIAUgC0kgAEEBS3EEQCAKIAUtAABqLQACIA8gACAMbGpqLQAAIQAgBUEBaiEFDAELCyAAQQBHCwVBAQtFDQAgBigCECIKRQRAQQAPCyAJQUBqIQAgDkHBAGohBSMgIx9rQYAgTARAIAAjH0EBayIJIAAgCUgbIQAgBSMgIgkgBSAJShshBQsgDUUEQCAAIx9BAWsiCSAAIAlKGyEAIAUjICIJIAUgCUgbIQULIABBACAAQQBKGyADaiIAIAFIIAUgBCAEIAVKGyADaiIJIAJLcgRAQQAPCyAGKAIMIQsgACAKakEBayEFAn8DQCAFIAlJBEADQCAAIAVNBH8gCyAFLQAAai0AAAVBAAsEQCAFQQFrIQUMAQsLQQEgACAFSw0CGiAKIAVBAWoiAGpBAWshBQwBCwtBAAsEQEEADwsLIAZBHGohBgwBCwtBAQulAQECfyABIxVBAWsiAiABIAJIGyECQQFBAiAAQQBIIgMbQQRBCCABIxVOG2pB7fjs4AJsJBgjGCQZQQAgACADGyEAA0AgACACTARAIxAgAEECdGooAgAiAUUEQEEADwsjGCABc0G52ujLAmwkGCMZIxEgAEECdGooAgBzQemJ29oBbCQZIxgjGEEPdnMkGCMZIxlBDnZzJBkgAEEBaiEADAELC0EBC6UBAQN/IxAgAEECdGooAgAiA0UgACABayIEQf//A0pyIAIgAGsiBUH//wNKcgR/QQAFIAEgAhAMC0UEQA8LIxMjFCMQIABBAWtBAnRqKAIAQQNsIxAgAEEBakECdGooAgBBBWwgAEECdCIAIxBqKAIAQQN2c3NxQQR0aiIBIAM2AgAgASAEQRB0IAVyNgIEIAEjGDYCCCABIxkjESAAaigCAHM2AgwLygMBAn8gAUECay0AACICQdwARgR/QQEFIAJBDUYEfyABQQNrLQAAQdwARgVBAAsLBEBBAQ8LIAFBAWshAgNAIAAgAkkEfyACLQAAQSBNBUEACwRAIAJBAWshAgwBCwsgAi0AAEHfAEYEQANAIAAgAkkEfyACLQAAQd8ARgR/QQEFIAItAAAiA0EJRiADQSBGcgsFQQALBEAgAkEBayECDAELCwsgAi0AACIDQS5GIANBK0ZyIANBJkZyIANB/ABGcgRAA0AgAkEBayICLQAAIgNBCUYgA0EgRnIEf0EBBSACLQAAIgNBLkYgA0ErRnIgA0EmRnIgA0H8AEZyCw0ACyAAIAJNBH8gAi0AACICQSdGIAJBIkZyIAJB4ABGcgVBAAsEQEEBDwsLA0AgACABSQR/IAAtAAAiAkEJRiACQSBGcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEuRiABQStGciABQSZGciABQfwARnJFBEBBAA8LA0AgAEEBaiIALQAAIgFBCUYgAUEgRnIEf0EBBSAALQAAIgFBLkYgAUErRnIgAUEmRnIgAUH8AEZyCw0ACyAALQAAIgBBJ0YgAEEiRnIgAEHgAEZyCw4AIAAkMSABJDIgAiQ0C6oCAQN/IABBIGv9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBEGv9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAAgAWoiBCIC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEEEEAJBUgACECAn8DQCACQRBqIgMgBE0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiADIQIMAQsLA0AgAiAESQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBCAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcgAEEAIAEgARADBH8jFUECdCIAIw1qIAE2AgAjECAAakEANgIAQQEFQQALC54IAgx/AXsgAEEga/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEEQa/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgACABaiIE/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAE/QwAAAAAAAAAAAAAAAAAAAAA/QsEEEEAJBUgAigCACQ4IAJBEGokOSACKAIEQQBHJDcjMSEJA0AgCSMzSQRAIAkoAgAhBiAJKAIEIQogCSgCCCELIzcEQCAAIApqIQUgACAIaiECAn8DQCACQRBqIgQgBU0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiAEIQIMAQsLA0AgAiAFSQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBSAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcLIAogC2ohCEEAIQIjOEEBaiEEA0AgAiAESQRAIzkgAiAEakEBdiIFQQJ0aigCACAGSQRAIAVBAWohAgUgBSEECwwBCwsgAkEBaiACIzkgAkECdGooAgAgBkYgCkEAR3EEfyAAIApqQQFrLQAAQQpHBUEACxshByAGIAtqQQFqIQtBACEFIzhBAWohBANAIAQgBUsEQCM5IAQgBWpBAXYiAkECdGooAgAgC0kEQCACQQFqIQUFIAIhBAsMAQsLIAojOSAFQQFrIgJBAnRqKAIAaiAGayEEIAJBAWsgAiACIzhGIAEgBEtxBH8gACAEakEBay0AAEEKRwVBAAsbIgQgB0oEQCAAIAMgCiM5IAdBAnRqKAIAaiAGayABEANFBEBBAA8LIAogBmshAwJ/QQAhBUEAIzQjFSICIAQgB2siC2pJDQAaIzhBAWpBAnQhDCM5IAdBAnRqIQ0jDSACQQJ0aiEOIAP9ESEPA0AgBSALQQJ0SQRAIAUgDmogBSANav0ABAAgD/2uAf0LBAAgBUEQaiEFDAELCyACQQJ0IgMjEGogDCANaiIFIAtBAnQiDfwKAAAjESADaiAFIAxqIA38CgAAIw4gAmojOSAMQQNsaiAHaiAL/AoAACACIAtqJBVBAQtFBEBBAA8LIAojOSAEQQJ0aigCAGogBmshAwsgCUEMaiEJDAELCyM3BH8gACABaiEFIAAgCGoFIAAgAWohBSAACyECAn8DQCACQRBqIgQgBU0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiAEIQIMAQsLA0AgAiAFSQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBSAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcgACADIAEgARADBH8jFUECdCIAIw1qIAE2AgAjECAAakEANgIAQQEFQQALC74BAQV+IAAkNSAAIAFqIQACQANAIzUgAEkgBUIqU3EEQCM1IgFBAWokNSADIAExAAAiB0L/AIMgBYaEIQMgB0KAAVQNAiAFQgd8IQUMAQsLQn8hAwsgAyACrVIEQEF/DwsgAiQ2AkADQCM1IABJIAZCKlNxBEAjNSIBQQFqJDUgBCABMQAAIgNC/wCDIAaGhCEEIANCgAFUDQIgBkIHfCEGDAELC0J/IQQLQX8gBKcgBEIAUyAEQv////8HVXIbC1kBAX8gACMVNgIAIAAjN0EARzYCBCAAQRBqIgEjDSMVQQFqQQJ0IgD8CgAAIAAgAWojECAA/AoAACABIABBAXRqIxEgAPwKAAAgASAAQQNsaiMOIxX8CgAACwQAIzcLVwECfyMOIxVqIQEjDiEAA0AgAEEQaiABTQRAIAD9AAQA/WNFBEBBAA8LIABBEGohAAwBCwsDQCAAIAFJBEAgAC0AAEUEQEEADwsgAEEBaiEADAELC0EBCwoAIxVBDWxBLWoL+QQBB38jMSEHA0AjNSAASQRAIzUiBEEBaiQ1IAQtAAAiBkGAAUkEQCAGRSM1IAZqIABLciAGIAhqIANLcgRAQQAPCyACIAhqIQUjNSEJAkAgBkGAAksEQCAFIAkgBvwKAAAMAQtBACEEA0AgBCAGSQRAIAQgBWogBCAJav0ABAD9CwQAIARBEGohBAwBCwsLIzUgBmokNSAGIAhqIQgMAgsgBkEBcQR/IzUiBEEBaiQ1IAQtAAAFQQALIQQgBkECcQRAIzUiBUEBaiQ1IAQgBS0AAEEIdHIhBAsgBkEEcQRAIzUiBUEBaiQ1IAQgBS0AAEEQdHIhBAsgBkEIcQR/IzUiBUEBaiQ1IAQgBS0AAEEYdHIFIAQLIQUgBkEQcQR/IzUiBEEBaiQ1IAQtAAAFQQALIQQgBkEgcQRAIzUiCUEBaiQ1IAQgCS0AAEEIdHIhBAsgBkHAAHEEQCM1IgZBAWokNSAEIAYtAABBEHRyIQQLIARFBEBBgIAEIQQLIAUjNksjNSAAS3IgBCM2IAVrS3IgBCADIAhrS3IEQEEADwsgAiAIaiEJIAEgBWohCgJAIARBgAJLBEAgCSAKIAT8CgAADAELQQAhBgNAIAQgBksEQCAGIAlqIAYgCmr9AAQA/QsEACAGQRBqIQYMAQsLCyAHIzFLBH8gB0EMaygCACAHQQRrKAIAaiAFRgVBAAsEfyAHQQhrKAIAIAdBBGsoAgBqIAhGBUEACwRAIAdBBGsiBSAFKAIAIARqNgIABSAHIzJPBEBBAg8LIAcgBTYCACAHIAg2AgQgByAENgIIIAdBDGohBwsgBCAIaiEIDAELCyAHJDMgAyAIRguNAwEGfyMtQQEhAyAAQQJ0IgcjDWooAgAjDSAAQQFqQQJ0aigCACEGIxYjFyMQIAdqKAIAIghBA3ZxQQN0aiEHIAgEfyAHKAIAIAhGBUEACwR/IAcoAgQjESAAQQJ0aigCAEYFQQALIQckHyAGJCAjHyQcIyAkHUEAJB4gByQhA0AgASACSQRAAkAgASMkIyUjJiMnEAsEQCMiRQ0BBUEAIQMLIy0gASkDADcDACMtQQhqJC0LIAFBCGohAQwBCwsgA0UEQA8LJC0CQCMwBH8jJiMNIABBAnRqKAIAaiMmIw0gAEEBakECdGooAgBqEA4FQQALDQAjHkUEQCAAEAkMAQsgACIBIQIDQCABQQBOBH8jHCMNIAFBAnRqKAIASAVBAAsEQCABQQFrIQEMAQsLA0AgAiMoSAR/Ix0jDSACQQFqQQJ0aigCAEoFQQALBEAgAkEBaiECDAELCyAAIAFBAWsgASAAIAFGBH8gABAKBUEACxsgAkEBaiACIAAgAkYEfyAAEAQFQQALGxANCwshACAAJCQgASQlIAIkJiADJCcgBCQoIAVBAEckMCAEJBULEgAgACQpIAEkKiACJCsgAyQsC9EDAQV/IykkLSABIQIDQCAAIyhJBEACQCAAJC4gAgRAIAIkLwUDQCMuIyhJBH8jDiMuai0AAEEBRgVBAAsEQCMuQQFqJC4MAQsLIy4jKE8NARAcIy8jLkYEQCMuQQFqIQAMBAsjMAR/Iw0jL0ECdGooAgAiACMkIyUjJiMNIy5BAWtBACMuG0ECdGooAgBqIAAjJmoQAiMma0sEf0EBBSMNIy5BAnRqKAIAIAAQBwsFQQALBEBBAQ8LC0EAIQIjLSMqSwRAQQIPCyMkIyUjJiMNIy5BAnRqKAIAaiMmIw0jL0ECdGooAgBqIgAjKyMsIyQjJmsQBiEEIAAjAEsEf0EABSMuIQMjKyEBA0AgASAESQRAIAEoAgAhAANAIAAjDSADQQJ0aigCAE8EQCAAIw0gA0EBakECdGooAgBPBEAgAxAICyADQQFqIQMMAQsLIANBAWshBSMNIANBAnRqKAIAIQYgASEAA0AgACAESQR/IAAoAgAgBkkFQQALBEAgAEEIaiEADAELCyMPIAVqLQAARQRAIAUgASAAEBgLIAAhAQwBCwsDQCADIy9JBEAgAxAIIANBAWohAwwBCwtBAQtFBEBBAw8LIy8hAAwCCwsLQQAL+gIBBn8jDSMuQQJ0aigCACEBIy4kLyABIQAjLiEEA0AgBCMoSQRAAkAjDiAEai0AAEEBRiICRQRAAn9BACAEQQJ0IgIjEGooAgAiA0UNABojEiMUIANBA3ZxQQN0aiIFKAIAIANGBH8gBSgCBCMRIAJqKAIARgVBAAsEQCMOIARqQQE6AABBAQwBC0EAIxMjFCMQIARBAWtBAnRqKAIAQQNsIxAgBEEBakECdGooAgBBBWwgBEECdCICIxBqKAIAQQN2c3NxQQR0aiIFKAIAIANHDQAaQQAgBCAFKAIEIgNBEHZrIAQgA0H//wNxahAMRQ0AGiMYIAUoAghGBH8gBSgCDCMZIxEgAmooAgBzRgVBAAsLIQILIw8gBGogAkEARzoAACMNIARBAWoiBUECdGooAgAhAwJAIAJFBEAgBSQvIAMhAAwBCyADIABrQSBBgAggACABa0EDdiICIAJBgAhLGyICIAJBIEkbSw0BCyAEQQFqIQQMAgsLCwsEACMtCwQAIy4LBAAjLwsVACMkIyUjJiAAaiMmIAFqEAIjJmsLJgAgACQkIAAgAWokJSAAJCYgASQnIxUiACQoIAJBAEckMCAAJBULfQECfyAAJCMDQCABQYACSQRAIAAgAWogAUHBAGsiAkEaSQR/IAIFIAFB4QBrQRpJBH8gAUHHAGsFIAFBMGtBCkkEfyABQQRqBSABQS1GIAFBK0ZyBH9BPgVBP0H/ASABQd8ARiABQS9GchsLCwsLOgAAIAFBAWohAQwBCwsLkgQBBX8gACECIAFBAXFFIQNBMCABIAFBME8bIQZBACEAA0AgA0EAIAAgBkkbBEAgACACai0AACIBQTBrQQpJBH9BAQUgAUEgckHhAGtBBkkLIQMgAEEBaiEADAELC0EAIQACQCADBEBBACEDA0AgA0EBaiAGSQRAIAAiAUEBaiEAIAFBgAhqIAIgA2oiAS0AASIEQQ9xQQlBACAEQTlLG2ogAS0AACIBQQ9xQQlBACABQTlLG2pBBHRyOgAAIANBAmohAwwBCwsMAQtBACEDA0AgBCAGSQRAIyMgAiAEai0AAGotAAAgBUEGdHIhBSADQQZqIgNBCE8EQCAAQYAIaiAFIANBCGsiA3Y6AAAgAEEBaiEACyAEQQFqIQQMAQsLCyAAQYAIakGAgYKEeDYCAEGBCC0AACIBQYsBRkGACC0AAEEfRnEEf0EBBUGACCgCAEHQlo0gRgsEQEEBDwtBAUECIAEEf0EBBUGDCC0AAAsbIQJBACEDA0AgACADSwRAIANBgAhqLQAAIgFBCUcgAUEgSXEgAUEKR3EgAUENR3EgAUH/AEZyIAFB+AFPcgRAQQAPCyABQYABTwRAIAFBwgFPIgQEfyADQYAIai0AAUEGdkECRgUgBAsgAUHAAUkiAQRAIANBAEchAQsgAQR/IAMtAP8HQYABTwUgAQtyRQRAQQAPCwsgAiADaiEDDAELC0EBCwQAIwALCgAgACQaIAEkGwsiACAAJA0gASQQIAIkESADJA4gBCQPIAUkEiAGJBMgByQUCwoAIAAkFiABJBcLBAAjFQvnAwEHfyMpIgMkLSAAIQICfwNAIAJBEGoiBCABTQRAQQAgAv0ABAD9DAYGBgYGBgYGBgYGBgYGBgb9Kv1TDQIaIAQhAgwBCwsDQCABIAJLBEBBACACLQAAQQZNDQIaIAJBAWohAgwBCwtBASABIABrQQJJDQAaIAAvAQAiAkH+/wNHIAJB//0DR3EgAkGflgJHcQtFBEBBAQ8LIAAgASAAIAEjKyMsQQAQBiEHIAEjAEsEQEEBDwsgACICIQUjKyEIA0AgByAISwRAIAAgCCgCAGoiBCACSSAEIAVPcgRAIAQhAgNAIAAgAkkEfyACQQFrLQAAQQpHBUEACwRAIAJBAWshAgwBCwsCQANAIAEgBEsEQCAEIAT9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIGaGohBSAGDQIgBEEQaiEEDAELCyAEIQULIAIgAGskHyAFQQFqIgQgASABIARLGyIFIABrJCAjHyQcIyAkHUEAJB5BACQhCyAIIAAgASAAIAEgAGsQC0UEQCADIAgpAwA3AwAgA0EIaiEDCyAIQQhqIQgMAQsLIAMkLSADIylLBEBBAQ8LIAAgAUEQaiAAIAEQAiABSQRAQQIPCyAAIAEQBSEAQQJBACABIwBLIAEgAGtBFE9yGwseACABrSAArUIghoQkCiADrSACrUIghoQkCyAEJAwLqQICBn8BfiABIQkDQCAHIAxLIAIgCUtxBEACQCAJIQgCQANAIAAgCEsEQCAIIAj9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCILaGohCiALDQIgCEEQaiEIDAELCyAIIQoLIAAgCk0NACAKIAlrQQFqIg0jDEsEfkIABSMKIQ4gCSIIIA1BeHFqIQsDQCAIIAtJBEAjCyAOIAgpAwCFfiIOQiCIIA6FIQ4gCEEIaiEIDAELCyMLIA4gCCkDAEJ/IA1BB3FBA3SthkJ/hYOFIA2tQjiGhX4iDkIgiCAOhUIBhAshDiAMQQJ0IgggBGogCSABayADajYCACAFIAhqIA4+AgAgBiAIaiAOQiCIPgIAIAxBAWohDCAKQQFqIQkMAgsLCyAJJAAgDAsmACAAJAEgASQCIAIkAyADJAggBCQFIAUkBiAGJAQgByQHIAgkCQuiCAEGfyACLQAAIQUgAkEBaiIDIAFJBH8gAy0AACAFRgVBAAsEfyACQQZqIAFPBH9BAQUgAi0AAkEuRgR/IAIoAgNB6t6l8wZGBUEACwsEf0EBBQJ/QQEgAiAAQQNqSSACQQJqIAFPcg0AGiACLQACIgZBLEYEQCACQQFrLQAAQShGBH8gAkECay0AAEHuAEYEf0EBBSACQQJrLQAAQeUARgsFQQALDAELIAZBKUYEfyACQQJrLQAAQSxGBUEACwR/IAJBA2stAABB/QBGBUEACwsLBUEACwRAQQEPCwNAIAEgA0sEfyADLQAAIgZBCUYgBkEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgASADSwR/IAMtAABBDUYFQQALGyIDIAFPBH9BAQUgAy0AAEEKRwtFBEADQCADQQFqIgMgAUkEfyADLQAAIgZBCUYgBkEgRnIFQQALDQALCyABIANNBEBBAQ8LIAMtAAAiBkEuRiAGQStGciAGQSZGciAGQfwARnIEQCADQQJBASADLQABIAZGG2ohAwNAIAEgA0sEfyADLQAAIgdBCUYgB0EgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgAy0AAEHfAEYbIQMDQCABIANLBH8gAy0AACIHQQlGIAdBIEZyBUEACwRAIANBAWohAwwBCwsgA0EBaiADIAEgA0sEfyADLQAAQQ1GBUEACxsiAyABTwR/QQEFIAMtAABBCkcLRQRAA0AgA0EBaiIDIAFJBH8gAy0AACIHQQlGIAdBIEZyBUEACw0ACwsFIAMgAkEBakYEf0EBBSAAIAJJBH8gAkEBay0AACIHQStGIQggB0Eva0ELSQR/QQEFIAdBIHJB4QBrQRpJCyAIciAHQS1GciAHQT1GciAHQd8ARnJFBUEACwsEQEEADwsLA0AgBEECSCABIANLcQR/IAMtAABBwABPBUEACwR/IAMtAAAgBUcFQQALBEAgA0EBaiEDIARBAWohBAwBCwsgA0EBaiABTwRAQQEPCyADLQAAIAVHBEBBAA8LIAZBLkYgBkErRnIgBkEmRnIgBkH8AEZyBEBBAQ8LIAMtAAEiBEErRiEGIARBL2tBC0kEf0EBBSAEQSByQeEAa0EaSQsgBnIgBEEtRnIgBEE9RnIgBEHfAEZyBH9ByAEhBAJ/A0AgBEEASgRAQQEgAkEBayICIAFPIAAgAktyDQIaQQAgAi0AACIGIAVGIAZBCkZyDQIaQQEgBkEwa0EKSQ0CGiAEQQFrIQQMAQsLQQALBH9BAQVByAEhAgJ/A0AgAkEASgRAQQEgACADQQFqIgNLIAEgA01yDQIaQQAgAy0AACIEIAVGIARBCkZyDQIaQQEgBEEwa0EKSQ0CGiACQQFrIQIMAQsLQQALCwVBAAsLvwYBA38gAi0AASEDIAItAAIhBAJAAkACQAJAAkACQCACLQAAIgVBJUcEQCAFQSZGDQEgBUHcAEYNAiAFQSRGDQMgBUHbAEYNBCAFQfsARg0EIAVB3QBGDQUMBgsgA0Ewa0EKSQR/QQEFIANBIHJB4QBrQQZJCwR/IARBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsFQQALBH8gA0E4SQR/QQEFIAItAANBJUYLBUEACw8LIANBI0YEf0EBBSAEQfUARiADQfEARnELBH9BAQUgA0HhAEYEfyAEQfAARiAEQe0ARnIFQQALCw8LIANBCkYEf0EBBSAEQQpGIANBDUZxCwRAQQEPCyADQdwARiADQS9GcgRAIAAgAkkEfyACQQFrLQAABUE6CyIAQTpGBH9BAQUgA0EvRgR/IABBK0YhASAAQS9rQQtJBH9BAQUgAEEgckHhAGtBGkkLIAFyIABBLUZyIABBPUZyIABB3wBGciAAQdwARnIFQQALCwRAQQEPCwsgA0H+AXFBMEYEQCACLQADQfgBcUEwRiAEQfgBcUEwRnEEfyADQTFGIARBNE9yBUEACw8LIANB+ABGIANB9QBGcgR/IARBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsEf0EBBSADQfUARiAEQfsARnELBUEACw8LIANB+wBGBH8gBEEnRiAEQSJGciAEQeAARnIFQQALDwsgAkECaiACQQFqIANBCUYgA0EgRnIbIgAtAAAhBEEAIQICQCAEQSdGIARBIkZyIARB4ABGckUNAEEBIQMDQCAAQQNqIAFJBEAgAC0AACAERwR/QQEFIAAtAAIgBEcLDQJBASECIANBBkYNAiAAQQNqIQADQCAAIAFJBH8gAC0AACIFQQlGIAVBIEZyBUEACwRAIABBAWohAAwBCwsgACABTw0CQQAhAiAALQAAQSxHDQIgAEEBaiEAA0AgACABSQR/IAAtAAAiBUEJRiAFQSBGcgVBAAsEQCAAQQFqIQAMAQsLIANBAWohAwwBCwtBASECCyACDwsgAkEFaiABTwR/QQEFIAItAAFBLkYEfyACKAICQerepfMGRgVBAAsLDwsgACABIAIQLQs=", "base64");
  }
});

// src/scanner/kernel/kernel.ts
function createWorth() {
  let seen = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest;
    seen += length;
    return length >= shortestFirst || seen >= mostWithout && length >= shortest;
  };
}
function createKernels(read2) {
  let compiled;
  const create = (room) => {
    if (compiled === void 0) compiled = compile(read2);
    if (!compiled) return void 0;
    const memory = allocate(1 + Math.ceil((roomAt + room) / (1 << 16)));
    if (!memory) return void 0;
    const calls2 = new engine.Instance(compiled, { env: { memory } }).exports;
    calls2.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls: calls2 };
  };
  return { create, forEncoded: share(create, 0), forLines: share(create, 12 * mostLines + 64) };
}
function compile(read2) {
  try {
    const binary = read2();
    return binary && engine ? new engine.Module(binary) : null;
  } catch {
    return null;
  }
}
function allocate(pages2) {
  try {
    return new engine.Memory({ initial: pages2 });
  } catch {
    return void 0;
  }
}
function share(create, room) {
  let kernel = null;
  const isWorth = createWorth();
  return (length) => {
    if (!isWorth(length, kernel !== null)) return void 0;
    if (kernel === null) kernel = create(room);
    return kernel;
  };
}
function loadPiece({ memory }, bytes, lo, hi) {
  memory.set(bytes.subarray(lo, hi), textAt);
  const end = textAt + hi - lo;
  memory.fill(0, end, end + 32);
  return end;
}
var pieceLength, pieceMargin, textAt, roomAt, mostLines, shortest, shortestFirst, mostWithout, engine, builtKernels;
var init_kernel = __esm({
  "src/scanner/kernel/kernel.ts"() {
    "use strict";
    init_binary();
    pieceLength = 1 << 16;
    pieceMargin = 256;
    textAt = 4096;
    roomAt = textAt + pieceLength + 2 * pieceMargin + 64;
    mostLines = 1 << 13;
    shortest = 512;
    shortestFirst = 8192;
    mostWithout = 32768;
    ({ WebAssembly: engine } = globalThis);
    builtKernels = createKernels(readBinary);
  }
});

// src/scanner/kernel/keywords.ts
function createKernelFind(kernels, table, room) {
  const { follows: follows2, after, before, start: start2, heads, chain, ends, place, letters: letters2 } = table;
  const parts2 = [follows2, after, before, start2, heads, chain, ends, place, letters2];
  const length = parts2.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const kernel = kernels.create(length + 4 * room + 64);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let hitsAt = roomAt;
  const addresses = parts2.map((part) => {
    const address4 = hitsAt;
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), address4);
    hitsAt += align(part.byteLength);
    return address4;
  });
  calls2.setTable(...addresses);
  const overshoot = 8 * place.length;
  return (bytes, from, to, hits) => {
    const full = Math.min(hits.length, room) - overshoot;
    let count = 0;
    let next2 = from;
    while (next2 < to && count <= full) {
      const lo = Math.max(0, next2 - pieceMargin);
      const end = Math.min(to, next2 + pieceLength);
      const hi = Math.min(bytes.length, end + pieceMargin);
      const last = loadPiece(kernel, bytes, lo, hi);
      const [begin, stop] = [textAt + next2 - lo, textAt + end - lo];
      const limit = hitsAt + 4 * (full - count);
      const written = calls2.findKeywords(textAt, last, begin, stop, hitsAt, limit, lo) - hitsAt >> 2;
      hits.set(numbers2.subarray(hitsAt >> 2, (hitsAt >> 2) + written), count);
      count += written;
      next2 = calls2.getNext() - textAt + lo;
    }
    return { count, next: next2 };
  };
}
var align;
var init_keywords = __esm({
  "src/scanner/kernel/keywords.ts"() {
    "use strict";
    init_kernel();
    align = (length) => length + 7 & ~7;
  }
});

// src/scanner/typed-rows.ts
function decodeRows(types3, bytes) {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const names2 = Object.keys(types3);
  const lengths = new Int32Array(buffer, byteOffset, names2.length);
  const rows = {};
  let at = byteOffset + lengths.byteLength;
  for (let row = 0; row < names2.length; row++) {
    const numbers2 = new types3[names2[row]](buffer, at, lengths[row]);
    rows[names2[row]] = numbers2;
    at += numbers2.byteLength + 3 & ~3;
  }
  return rows;
}
var init_typed_rows = __esm({
  "src/scanner/typed-rows.ts"() {
    "use strict";
  }
});

// src/scanner/keyword-table.ts
var hashFour, hashFive, types, decodeKeywordTable;
var init_keyword_table = __esm({
  "src/scanner/keyword-table.ts"() {
    "use strict";
    init_typed_rows();
    hashFour = (slot, next2) => Math.imul(slot << 5 | next2 & 31, 2654435761) >>> 17;
    hashFive = (four, byte, side) => Math.imul(four << 7 | (byte & 31) << 2 | side, 2654435761) >>> 17;
    types = {
      follows: Int32Array,
      after: Int32Array,
      before: Int32Array,
      start: Int32Array,
      heads: Int16Array,
      chain: Int16Array,
      ends: Uint8Array,
      place: Uint8Array,
      letters: Uint8Array
    };
    decodeKeywordTable = (bytes) => decodeRows(types, bytes);
  }
});

// src/scanner/keyword-finder.ts
function createKeywordFinder(table, kernels = builtKernels) {
  const plain3 = createPlainFinder(table);
  const isWorth = createWorth();
  let fast = null;
  return {
    table,
    find(bytes, from, to, hits) {
      if (!isWorth(to - from, fast !== null)) return plain3.find(bytes, from, to, hits);
      if (fast === null) fast = createKernelFind(kernels, table, hits.length);
      return fast ? fast(bytes, from, to, hits) : plain3.find(bytes, from, to, hits);
    }
  };
}
function createPlainFinder(table) {
  const { follows: follows2, ends, after, before, heads, chain, place, start: start2, letters: letters2 } = table;
  const compare = (bytes, at, bucket, hits, count) => {
    let written = count;
    for (let index = heads[bucket]; index >= 0; index = chain[index]) {
      const first = start2[index];
      const length = start2[index + 1] - first;
      const origin = at - place[index];
      let same = 0;
      while (same < length && lower[bytes[origin + same]] === letters2[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };
  const confirm = (bytes, at, slot, hits, count) => {
    const next2 = bytes[at + 1] ?? 0;
    const following = follows2[slot];
    if ((following >>> next2 & 1) === 0) return count;
    const four = hashFour(slot, next2);
    const second = bytes[at + 2] ?? 0;
    const last = bytes[at - 3] ?? 0;
    let written = following === anyByte ? compare(bytes, at, hashFive(slot, 0, 0), hits, count) : count;
    if ((after[four] >>> second & 1) !== 0) written = compare(bytes, at, hashFive(four, second, 1), hits, written);
    if ((before[four] >>> last & 1) !== 0) written = compare(bytes, at, hashFive(four, last, 2), hits, written);
    if (ends[four] !== 0) written = compare(bytes, at, hashFive(four, 0, 3), hits, written);
    return written;
  };
  return {
    table,
    find(bytes, from, to, hits) {
      let count = 0;
      const full = hits.length - 8 * place.length;
      let slot = 0;
      let at = Math.max(0, from - 2);
      for (; at < from; at++) slot = (slot << 5 | bytes[at] & 31) & 32767;
      const inside = Math.min(to, bytes.length - 1) - 3;
      for (; at < inside && count <= full; at += 4) {
        const b = bytes[at + 1];
        const c = bytes[at + 2];
        const d = bytes[at + 3];
        const first = (slot << 5 | bytes[at] & 31) & 32767;
        const second = (first << 5 | b & 31) & 32767;
        const third = (second << 5 | c & 31) & 32767;
        slot = (third << 5 | d & 31) & 32767;
        const one = follows2[first] >>> b;
        const two = follows2[second] >>> c;
        const three = follows2[third] >>> d;
        const four = follows2[slot] >>> bytes[at + 4];
        if (((one | two | three | four) & 1) === 0) continue;
        if ((one & 1) !== 0) count = confirm(bytes, at, first, hits, count);
        if ((two & 1) !== 0) count = confirm(bytes, at + 1, second, hits, count);
        if ((three & 1) !== 0) count = confirm(bytes, at + 2, third, hits, count);
        if ((four & 1) !== 0) count = confirm(bytes, at + 3, slot, hits, count);
      }
      for (; at < to && count <= full; at++) {
        slot = (slot << 5 | bytes[at] & 31) & 32767;
        count = confirm(bytes, at, slot, hits, count);
      }
      return { count, next: at };
    }
  };
}
var anyByte, lower;
var init_keyword_finder = __esm({
  "src/scanner/keyword-finder.ts"() {
    "use strict";
    init_kernel();
    init_keywords();
    init_keyword_table();
    anyByte = -1;
    lower = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);
  }
});

// src/random.ts
function drawNumbers(count) {
  const numbers2 = new Int32Array(count);
  return process.platform !== "win32" && readSystem(numbers2) || randomFillSync(numbers2);
}
function readSystem(numbers2) {
  let file;
  try {
    file = (0, import_node_fs.openSync)("/dev/urandom", "r");
    return (0, import_node_fs.readSync)(file, numbers2) === numbers2.byteLength ? numbers2 : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) (0, import_node_fs.closeSync)(file);
  }
}
var import_node_fs;
var init_random = __esm({
  "src/random.ts"() {
    "use strict";
    init_crypto();
    import_node_fs = require("node:fs");
  }
});

// src/scanner/kernel/lines.ts
function hashPiece(kernel, bytes, from, until, keys2) {
  const { calls: calls2, numbers: numbers2 } = kernel;
  const end = Math.min(bytes.length, from + pieceLength);
  const last = loadPiece(kernel, bytes, from, end);
  const rows = [0, 1, 2].map((row) => roomAt + 4 * mostLines * row);
  const [starts, first, second] = rows;
  const stop = textAt + Math.min(until, end) - from;
  calls2.setKeys(...keys2);
  const count = calls2.hashLines(last, textAt, stop, from, starts, first, second, mostLines);
  if (count === 0) return void 0;
  const read2 = (row) => numbers2.subarray(row >> 2, (row >> 2) + count);
  const next2 = calls2.getNext() - textAt + from;
  return { count, next: next2, starts: read2(starts), first: read2(first), second: read2(second) };
}
var init_lines = __esm({
  "src/scanner/kernel/lines.ts"() {
    "use strict";
    init_kernel();
  }
});

// src/scanner/line-list.ts
function readLines(list2, bytes, kernels = builtKernels) {
  list2.count = 0;
  hashLines(kernels, list2, bytes, viewOf(bytes), 0, bytes.length);
  endLines(list2, bytes.length);
}
function endLines({ starts, first, count }, end) {
  starts[count] = end;
  first[count] = 0;
}
function findLine({ starts, count }, offset) {
  let low = 0;
  let high = count + 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function hashLines(kernels, list2, bytes, view, from, until) {
  const kernel = kernels.forLines(until - from);
  if (!kernel) {
    hashPlain(list2, bytes, view, from, until);
    return;
  }
  for (let at = from; at < until; ) {
    const hashed = hashPiece(kernel, bytes, at, until, lineKeys);
    if (!hashed) {
      at = hashPlain(list2, bytes, view, at, at + 1);
      continue;
    }
    const { count } = list2;
    reserve(list2, count + hashed.count);
    list2.starts.set(hashed.starts, count);
    list2.first.set(hashed.first, count);
    list2.second.set(hashed.second, count);
    list2.clean.fill(0, count, count + hashed.count);
    list2.count = count + hashed.count;
    at = hashed.next;
  }
}
function hashPlain(list2, bytes, view, from, until) {
  if (from >= until) return from;
  const words4 = bytes.length - 7;
  let { count, starts, first, second, clean } = list2;
  let at = from;
  while (at < until) {
    if (count + 2 >= starts.length) {
      reserve(list2, count + 2);
      ({ starts, first, second, clean } = list2);
    }
    const begin = at;
    let high = seedHigh;
    let low = seedLow;
    const take = (lower3, upper2) => {
      const one = low ^ lower3;
      const upperOne = one >>> 16;
      const lowerOne = one & 65535;
      const least = lowerOne * oddLower;
      const middle = upperOne * oddLower + (least >>> 16);
      const other = lowerOne * oddUpper + (middle & 65535);
      const over = upperOne * oddUpper + (middle >>> 16) + (other >>> 16);
      high = Math.imul(high ^ upper2, oddLow) + Math.imul(one, oddHigh) + over | 0;
      low = Math.imul(one, oddLow) ^ high;
    };
    const limit = Math.min(words4, begin + longestLine + 1);
    for (; at < limit; at += 8) {
      const lower3 = view.getInt32(at, true);
      const upper2 = view.getInt32(at + 4, true);
      if (holdsFeed(lower3) || holdsFeed(upper2)) break;
      take(lower3, upper2);
    }
    if (at > begin + longestLine) at = findFeed(bytes, at);
    let lower2 = 0;
    let upper = 0;
    let shift = 0;
    for (let byte = 0; at < bytes.length && byte !== 10; shift += 8) {
      byte = bytes[at++];
      if (shift < 32) lower2 |= byte << shift;
      else upper |= byte << shift - 32;
    }
    if (shift === 64) {
      take(lower2, upper);
      lower2 = upper = 0;
    }
    const length = at - begin;
    take(lower2, upper ^ length << 24);
    starts[count] = begin;
    first[count] = length > longestLine ? 0 : low | 1;
    second[count] = length > longestLine ? 0 : high;
    clean[count] = 0;
    count++;
  }
  list2.count = count;
  return at;
}
function holdsFeed(word) {
  const fed = word ^ 168430090;
  return (fed - 16843009 & ~fed & 2155905152) !== 0;
}
function findFeed(bytes, from) {
  const feed = bytes.indexOf(10, from);
  return feed === -1 ? bytes.length : feed;
}
function reserve(list2, lines) {
  if (lines + 1 < list2.starts.length) return;
  const length = 2 ** (33 - Math.clz32(lines));
  const grow = (numbers2) => {
    const larger = new Int32Array(length);
    larger.set(numbers2);
    return larger;
  };
  list2.starts = grow(list2.starts);
  list2.first = grow(list2.first);
  list2.second = grow(list2.second);
  const clean = new Uint8Array(length);
  clean.set(list2.clean);
  list2.clean = clean;
}
var longestLine, seedHigh, seedLow, oddHigh, drawn, oddLow, lineKeys, oddUpper, oddLower, createLineList, viewOf;
var init_line_list = __esm({
  "src/scanner/line-list.ts"() {
    "use strict";
    init_random();
    init_kernel();
    init_lines();
    longestLine = 4096;
    [seedHigh, seedLow, oddHigh, drawn] = drawNumbers(4);
    oddLow = drawn | 1;
    lineKeys = [seedHigh, seedLow, oddHigh, oddLow, longestLine];
    [oddUpper, oddLower] = [oddLow >>> 16, oddLow & 65535];
    createLineList = (room = 256) => ({
      count: 0,
      starts: new Int32Array(room),
      first: new Int32Array(room),
      second: new Int32Array(room),
      clean: new Uint8Array(room)
    });
    viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
  }
});

// src/pages.ts
function allocate2(bytes) {
  return bytes < few ? new ArrayBuffer(bytes) : new ArrayBuffer(bytes, { maxByteLength: bytes });
}
var few, allocateNumbers;
var init_pages = __esm({
  "src/pages.ts"() {
    "use strict";
    few = 1 << 20;
    allocateNumbers = (count) => new Int32Array(allocate2(4 * count), 0, count);
  }
});

// src/scanner/line-memory.ts
function createLineMemory(slots) {
  const mask = slots - 1;
  let tables = {
    alone: allocateNumbers(2 * slots),
    among: allocateNumbers(4 * slots),
    calm: allocateNumbers(2 * slots / calmShare)
  };
  const calmMask = slots / calmShare - 1;
  const calmPlace = (first) => 2 * (first >>> 3 & calmMask);
  let high = 0;
  let low = 0;
  const combine2 = (lines, from, to) => {
    const origin = Math.max(0, from);
    const end = Math.min(lines.count - 1, to);
    high = Math.imul((from < 0 ? 1 : 2) + (to >= lines.count ? 4 : 8), 739982445);
    low = high;
    for (let line2 = origin; line2 <= end; line2++) {
      if (lines.first[line2] === 0) return false;
      high = Math.imul(high ^ lines.first[line2], 695872825);
      low = Math.imul(low ^ lines.second[line2], 458671337);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines, line2) => 4 * ((lines.first[line2] >>> 3 ^ Math.imul(lines.first[line2 + 1] ?? 0, 5) ^ Math.imul(lines.first[line2 - 1] ?? 0, 3)) & mask);
  return {
    get tables() {
      return tables;
    },
    set tables(moved) {
      tables = moved;
    },
    knows(lines, line2) {
      const { alone, among } = tables;
      const first = lines.first[line2];
      if (first === 0) return false;
      const place = 2 * (first >>> 3 & mask);
      if (alone[place] === first && alone[place + 1] === lines.second[line2]) {
        lines.clean[line2] = 1;
        return true;
      }
      const slot = slotOf(lines, line2);
      if (among[slot] !== first) return false;
      const reach3 = among[slot + 1];
      if (!combine2(lines, line2 - (reach3 >>> 16), line2 + (reach3 & 65535))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line2]);
    },
    add(lines, line2) {
      const { alone } = tables;
      const first = lines.first[line2];
      if (first === 0) return;
      const place = 2 * (first >>> 3 & mask);
      alone[place] = first;
      alone[place + 1] = lines.second[line2];
      lines.clean[line2] = 1;
    },
    isCalm(lines, line2) {
      const first = lines.first[line2];
      const place = calmPlace(first);
      return first !== 0 && tables.calm[place] === first && tables.calm[place + 1] === lines.second[line2];
    },
    addCalm(lines, line2) {
      const place = calmPlace(lines.first[line2]);
      tables.calm[place] = lines.first[line2];
      tables.calm[place + 1] = lines.second[line2];
    },
    addAmong(lines, line2, from, to) {
      if (lines.first[line2] === 0 || line2 - from > 65535 || to - line2 > 65535 || !combine2(lines, from, to)) return;
      const { among } = tables;
      const slot = slotOf(lines, line2);
      among[slot] = lines.first[line2];
      among[slot + 1] = line2 - from << 16 | to - line2;
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line2];
    }
  };
}
var calmShare;
var init_line_memory = __esm({
  "src/scanner/line-memory.ts"() {
    "use strict";
    init_pages();
    calmShare = 4;
  }
});

// src/scanner/lines.ts
function createRegionFinder(bytes, lines) {
  const first = startsWithMark(bytes) ? 0 : 1;
  let at = 0;
  let line2 = 0;
  let column = first;
  let [lastStart, lastEnd] = [-1, -1];
  let last;
  return (start2, end) => {
    if (last && start2 === lastStart && end === lastEnd) return last;
    if (start2 < at || start2 >= lines.starts[line2 + 1]) {
      line2 = findLine(lines, start2 + 1) - 1;
      at = lines.starts[line2];
      column = line2 === 0 ? first : 1;
    }
    if (start2 - at >= worthAsking && (0, import_node_buffer.isAscii)(bytes.subarray(at, start2))) {
      column += start2 - at;
      at = start2;
    }
    for (; at < start2; at++) if ((bytes[at] & 192) !== 128) column++;
    let endLine = line2 + 1;
    let endColumn = column;
    for (let to = start2; to < end; to++) {
      const byte = bytes[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    [lastStart, lastEnd] = [start2, end];
    last = { startLine: line2 + 1, startColumn: column, endLine, endColumn };
    return last;
  };
}
var import_node_buffer, worthAsking, startsWithMark;
var init_lines2 = __esm({
  "src/scanner/lines.ts"() {
    "use strict";
    import_node_buffer = require("node:buffer");
    init_line_list();
    worthAsking = 256;
    startsWithMark = (bytes) => bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  }
});

// src/scanner/overlaps.ts
function settleOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.start - b.start);
  const kept = [];
  for (let first = 0; first < sorted.length; ) {
    let end = sorted[first].end;
    let next2 = first + 1;
    for (; next2 < sorted.length && sorted[next2].start < end; next2++) end = Math.max(end, sorted[next2].end);
    if (next2 === first + 1) kept.push(sorted[first]);
    else for (const match of settleChain(sorted.slice(first, next2), end)) kept.push(match);
    first = next2;
  }
  return kept;
}
function settleChain(chain, end) {
  const origin = chain[0].start;
  const taken2 = new Uint8Array(end - origin);
  const kept = [];
  const loose = /* @__PURE__ */ new Map();
  for (const match of chain.sort(compareClaims)) {
    const [from, to] = [match.start - origin, match.end - origin];
    if (!match.packed && taken2.subarray(from, to).includes(1)) {
      const at = match.rule.judged ? loose.get(from) : void 0;
      const own = at === void 0 ? void 0 : kept[at];
      if (own && own.end === match.end && (own.decoded ?? 0) === (match.decoded ?? 0) && !own.named)
        kept[at] = { ...own, named: match };
      continue;
    }
    if (!match.packed || match.decoded) taken2.fill(1, from, to);
    if (match.rule.loose && !match.packed) loose.set(from, kept.length);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
var rank, compareClaims;
var init_overlaps = __esm({
  "src/scanner/overlaps.ts"() {
    "use strict";
    rank = ({ proof, rule }) => {
      if (rule.whole) return -2;
      return rule.advisory ? -1 : (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
    };
    compareClaims = (a, b) => rank(b) - rank(a) || (b.decoded ?? 0) - (a.decoded ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
  }
});

// src/scanner/packed.ts
function createPackedMatches(settle) {
  const seen = /* @__PURE__ */ new Set();
  return (found) => settle(found).flatMap((match) => {
    const key3 = `${match.rule.id}\0${match.secret.reveal()}`;
    if (seen.has(key3)) return [];
    seen.add(key3);
    return [{ ...match, packed: true }];
  });
}
var init_packed = __esm({
  "src/scanner/packed.ts"() {
    "use strict";
  }
});

// src/scanner/refusal.ts
function createRefusal({ couldKeep, keeps }) {
  const refused = /* @__PURE__ */ new Map();
  let count = 0;
  const isKept = (match) => {
    if (match.says !== void 0) return true;
    const around = match.context.reveal();
    const before = refused.get(around);
    if (before?.includes(describe(match))) return false;
    const kept = keeps(match);
    if (typeof kept === "object") match.scored = kept;
    if (kept) return true;
    if (count >= mostRefusals) {
      refused.clear();
      count = 0;
    }
    count++;
    const known3 = refused.get(around);
    if (known3) known3.push(describe(match));
    else refused.set(around, [describe(match)]);
    return false;
  };
  return {
    couldKeep,
    drop(matches, from) {
      const kept = matches.splice(from).filter(isKept);
      for (const match of kept) matches.push(match);
    }
  };
}
var mostRefusals, describe;
var init_refusal = __esm({
  "src/scanner/refusal.ts"() {
    "use strict";
    mostRefusals = 8192;
    describe = ({ rule, proof, keyName, resource, contextStart, secret }) => [rule.id, proof, keyName, resource, contextStart, secret.length].join("\0");
  }
});

// src/scanner/rule-rows.ts
var types2, shapes, decodeRuleIndex;
var init_rule_rows = __esm({
  "src/scanner/rule-rows.ts"() {
    "use strict";
    init_typed_rows();
    types2 = {
      /** The table that the keywords are found by. */
      table: Uint8Array,
      /** Per keyword the first of the rules that it calls, in `rule`. */
      firstCall: Int32Array,
      rule: Uint16Array,
      /** Per call the first of its distances: how far before the keyword a match begins, for rules that are anchored. */
      firstDistance: Int32Array,
      distance: Int16Array,
      /** Per rule whether its matches begin at those places alone. */
      anchored: Uint8Array,
      /** Per rule how far before and behind a keyword a match may begin. */
      before: Int32Array,
      after: Int32Array,
      /** Per rule whose matches are weighed first, since most come to nothing, its place among these from 1 on; else 0. */
      judged: Uint8Array,
      /** Per rule bits of `shapes`. */
      shape: Uint8Array,
      /** Per rule what a window must hold for the pattern to be run there: so many bytes in a row of a set, or none. */
      needRun: Uint16Array,
      needSet: Uint8Array,
      /** Per rule where in `look` stands what tells that no match begins at a place; nothing for most. */
      firstLook: Int32Array,
      look: Uint8Array,
      /** Per anchored rule and keyword of it: how many distances, then these. */
      firstAnchor: Int32Array,
      anchor: Int16Array,
      /** Names of the rules, one a line. */
      ids: Uint8Array,
      /** Per rule where its flags and its pattern stand, with a blank between. */
      firstLetter: Int32Array,
      letters: Uint8Array
    };
    shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4, reads: 8, goesOn: 16 };
    decodeRuleIndex = (bytes) => decodeRows(types2, bytes);
  }
});

// src/scanner/built-rules.ts
function readBuiltRules() {
  if (built !== null) return built;
  try {
    built = globalThis[/* @__PURE__ */ Symbol.for("leakgate.rules")] ??= decodeRuleIndex((0, import_node_fs2.readFileSync)(__dirname + "/rule-index.bin"));
  } catch {
    built = void 0;
  }
  return built;
}
var import_node_fs2, built;
var init_built_rules = __esm({
  "src/scanner/built-rules.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_rule_rows();
    built = null;
  }
});

// src/scanner/common-fours.ts
var commonFours;
var init_common_fours = __esm({
  "src/scanner/common-fours.ts"() {
    "use strict";
    commonFours = [
      "0004050q131b2a2b2c2h2i2l2p32334j50acadalawb0bjbqbvbwcrcudtelerfafnfugbgcgdgfggghgigkglgmgngogthahihoi0ilimjskel0lalimmnnnoo4obonorovposcshsispsutiunupurvmvowawhz0 010a0b0g0l0n0p0r0s0t0u1m30313b3vst 020b0na0beclhoinoposoxsp 0300030i0l0q0v2n323b3pii 040pj0rn 0550 0a0b0d0f0l0m0r0t1mbobsdmlrlsltvazu 0b4oabalanaub0babbbicachcrdadidoedelemeresetfafogegrhahehoimj0kemamoneobopotpepopuqurasascsisosusyt0tatitotrtyu0unupurvaveyoyt 0c0tatholeootx 0d111t3b40a0arebevifjaoer0reur 0eacm0mamingscstta 0f40eaetfjlalen0onr0reulvq 0g030kafarasbacoeseufafigeglhehihohtinnnp0pararetowo 0h11aucicoeienhsidisjimasttyudva 0i01bad0dedzgnssts 0j010b0e0j0m0p0u0w0yarcoo2 0k0b0g30ar 0la0asateaesevigivootd 0m000a0c0f0j0p0s0t0u40b4cpemeridigimisul 0neeenorowpova 0o0rffj0ldncrdriwn 0p010p1j3p4p505padb0j0kcleljlumnn0nqr0tptrulupusw0xq 0qapcpljnpyy 0rigolppul 0savcacocreaesiminito0parctetyurwiys 0tasenerlsopreri 0uniplti 0vis 0wanebin 0xb0c0e0eeg0gyj0q0t0u0w0 0y00h0i0 0za0 10cherexmanaokparestthus 110c0e0g0s0tj0pa 13031jbyj0jivq 1aaaae 1bna 1cacon 1e0iac 1g03 1ifh 1j313icoexicioitjcjdoo 1key 1l0x 1mj0 1p303nacroup 1q30ac 1thi 1yac 20nutr 2behl0l2 2clrom 2g03 2hop 2n0j 2oa4clp4spxs 2pat 2spa 3010arawbabebpbrcachcldefifuinmop0p1prunus 330c0n2o3jjnpx 34j0 3any 3bcoflhtj0qpqqtethwmyt 3g03l0 3iij 3j0ji3irj1jcna 3l011o2n 3thiru 3utf 3vqa 401ggbgcgegfgggigsgtgwgx 4110 4ag0 4dbpjp 4g03et 4j2oj0 4l0r 4p1plerp 55vi 5accdddmllppsnut 5blo 5calhaipliolourerm 5d3befelepiris 5envxpxt 5fieinreun 5g03 5id0d5dbdlmampndnsntnvte 5labinisog 5metsg 5no5otum 5oidpe 5paserkckeluolre 5q0p 5recefepevkb 5sechaizsr 5tagesimito5ok 5vit 5wit 5xup 5z0s a030dadegrlineprresestza a1aaji aa1ae1gbibkblcrfwlyl aba0asiejjorstz0 ac1iebelemenerh0hhhlinitkilglilklmlot0tltstu adapd5dhedony0 aelelm afri agaibledegejgel0lclis0sh aibll5lblglolu aj00 ake0lc al030a0b0c0i0p0tcoe0eaengohahohrigj0lalilsmaresnsosttez0 am01coegejewl0lelis0sn an0c0h0o0s4jdedhdidndog0j0s0sispt5tetsuty1 aolc aphqi5imivp5pppqte aqbplc ar0c0i0n0o0p0sa0acalbldediglhfhmnanishtets as0b0c0d0s0tcre5edesiaick0ksonouslsntm at0a0i0wa1a5ahase3e4eeeofoh3hbhhhlhshzj0ritayp audise avaiasebehenqn axim az0m b01j30cldafio4tyyu b110 b3033ll0l1lb b42oag ba0gagaibectllrbrm bbbbbjj0jj bchaopre bdatefesis be0a0c0r0s0udihahtl0l3lblonvrirstaxp bfaileor bgetl0ro bhareaeloo bi01dbengiijl0mpntnvo0 bjbcblchiiijsove bl010a0c0m0n0p0r0sabasbcbfbpbse1e5ebehemenezinoa bmetitod bnewnoo0odon bo4jarokper5rnrtthunut bp4dagasppreubxp bq0pue brareg bsecelethahoouubym bt0bagexhiitru bufig0ndrlt0 bvso by0d0g0tbgou bz0f0n c0bbcofifuhiinrestthvo c1iaqa c5ty cal0lclhlipaperdtctous cblj ccc0o0ur cdov ce0a0c0i0o0s0t1j4pblbzhihoidinivj0ljllmengreso ch0a0taiblcoe5i0meo0oioorot0un cicsdengphty cjc0 ck0f0i0t5c5sboenhiinitres0sesu claigaiakamaoaonqa cobrl0m4mgn0nmpiseul cpse cratmfos csqrw5 ct010a0h0i0tblcoeqgjhihjhshulynanores0uax5xixnz0 curete d01ja0alasbcbdblbpbrbucachdeexfrhaislilomaofpnprstsuteusvaz3 d110j0 d3b0bm d4j0 d5plreva daptryto dbijj0jmlop4 dd00ateninit de030a0b0c0l0tbzdgdmepfej0l5lalin0njplrarerjrlrtrztexbxnxzz0 dg03ijlj dhdoi1ij di01alcaf0fjj0jirnt0 djoop4 dkey dl0te0in dnambjfl do0nngnlvsws dpro drafeneqop dsbztaz0 dth0h3hz du0dctmpplra dz00010b0d0g0s0t e00r10113ia3acadalbabocudadie3elerfrfugegigrhahehohtitkememinuonpeporoscsisutatityunupviwawoyoz3 e1enjj e33jbcbnbtjj e4pl e5idnaparesesstity eaccctdidjdodym0mcmimnr0sost eb3lhoijjilb eceihoipkbksliodtatjtrtz ed000d0h0l0m0p0r1j5vatcoefgiglhii0ijinljn0n2nbstva eedsfuve ef3bfeun eg1jatenerexi1ri ehbucteaerfigggogsilinmonuobolospaptresestti ei03jjnfsgteve ejeciij0oo ekey el0d0i0m0n0o3b5naybzdhdnenflhiiminislamaoaops0szz0 em0dapcoetinit en000b0c0d0e0f0i0m0p0r0uapbjcaclcydadbdfdoexhahtidinjcjijjjojsl0lelonaneobpaprsut2t3tftgtptvv0vavnvsz0 eobjcopt epagloontots eqnanp er0001020d0j0l0m0n0r0u0w0z3b5c5i5o5sagbocacedefofzgihti1idijljmamcmrmsnbncnfngnhnjnnnuopprrns1s5sgshsjslstt5thtotrtsttvawiyiys es000d0f0h0n0s0wcae0hincndninlnrntsbsfsjt1tdtptutzzj et030a0c0i0s3u4p5c5sa0a1abavazblcle5ebecehglhbhpiol0ngpaprs0sesnsttywoz0 eurlrose evalbl ew0c0p0r0tblorrese exbjclgiitpaplt5tz ey035pl0wo ez010a0c0d0f0h0m0n f030a0coe3hihrhslenoopsestyo f40f faarll fbz0 fectr0rr ff0aecj0se fglj fig5gcghglgmgs fj00 flat fmxg fnge focullobrcrhrw fquo fric fset fvqa g0333i3la0ancofohainisltre g1jj g3anj0ljst gaccfrinsiteti gbaaacarz0 ge0a0i0p0t335tbjblbzd0l0men5njnosbsitdtetgtitltntour gfoora gg031jetinle gh1jexthtt gi0103d5fyi1jjl0n0nnnsntt0tn gjii gl010a0c0e0h0m0o0pcae0en gmaiapen gnalamaterjuodse goapcrfoglogrerivq gp4d gradamanatayitpc gserhiup gthiobru guareslare gvie gwheom gxmf gydx gzj0 h033a0d3heto h110 hainlln0rargrts5ut hbcofaiol0ljreteufz0 hci0liomoure he0g0h0v0wd0i1lmltnhnrr5ris0sevexgxp hfalieilix hg03acetfogel0nnofresutrusviwh hhst hi00dddeftghi0iilendnes1z0 hjib hkey hmapenocod hnjoulum hodzicosptr0rsvew0 hpagarintr hreaepou hserui ht0h0qesitruz0 hudtnkrlse hvar hxup i010122230erffinjim0th i10ojcjova i30ej3 ial0lolsrgte ibaaarerilj0jjljra ic0c0o0s0ve5eheielieitk0lisntgtiy0 id0c0i0j0p0s0t4j5pblbzebedefeji0i1ijj0xi ien0r0sbsnsz if0i0l0n0r0sfey0yh igatgeitman0nmnsra ii3iarasbabpbrdeerfoi0idigimipljlomapaprsesttnva ij0m3iisjjjo ike0 il0a0b0e0f0h0p0s0tadd0d5dedhdre5eaebeheriaijinj3l3lelis0ur imaratebemetezocum in000e0h0m0o0p0r0sblbzced0d5dhdzemeng4gagcgfgogrguhehfimisj0kbksnapos0tftitltrtsueutvo io0j5cbjmin2ndnfnpnrusvq iparhelerot0to iquexn irna is0e0h0m0o0r0u2bbjcoe0erg0h0ibinmanengninonpnrntpapot5tbthtmtnui it0a0c0sblebedeih5hmieivnjnrons0y5ybynypz0 ium0mm ive5ebes iz0s0veheielez j0040e0f0g0h0ndifiinseunwiyo j11p j2n0 j333i1 jarg jbla jc0tc0ccenheifjcla jdes ji303iapdefoibidieiliminipitsutnva jj112napc0ibioirjcpathtnty jmmmod jnam jo2nbs jp4dac jsou jthe junipisest jverqa k01j30hpreskz3 k1j0 k5coxu kb0mljoxz0 kcsqsw ked0epnbndnsnzr0rnrry3yhyiyw kg03 khtt kiesijto kj00 kl0pca knan kres kserpaum kvin kwar kxsn l01350acadalbcbdbgbiblbmbnbobpbrbsbtcachcrdadifmfnfrg1gbgegfgggngogrhahehtidisitkelonuokonorpipoptqiqurisisutatiunwhwi l1j0 l4j0 l5cocrctdepkse ladmndnkrargtftoyz lbarcoj0jjpavs lcacon ld0a0c0h0i0p0tapres0 le000c0d0f0h0p0s0w1e3b4jbjblcodhgahij0n0nenjnlnpparerirnrssbsisoszx0xm lfl0ncngnpnr lg03bal0ljor lhijj0osre li011jbrcid5gnjiketeza lj0bj0oo ll0a0c0e0f0h0m0n0p0r0s0t1j3babaneli0ijisjil0omre lnerre log5gbghgogsmwokpermw5wiwsym lreamd ls0ie1nstoz0 lt03dnhii1s0 lue5ehelre lvaledeh ly0a0t lz0g m0b4bncodjenfig0injjpereseskuswa m4gej0l0 mactllnlnnnunyp0rsrtstt0thttxi mb4aljoly0yb mcheomps mdaratgmis me000a0i0o0t3jbjbld0hii0i1ijisj0ljncndnvrarrs0stwo mfie mg03lj micogrnandnfnonuthtsttze mjj0 mkey mlaneaigin mmardajjlimjod mnam monorustunus mp5c5d5f5g5ratilosut mrepeqespr ms5receriztatrz0 mtneooop mum0rlta mvaler mwidor mxgi n00c0o0r20acalaparascachcrdofihaifitlimamemonanenoobonoporpaplposhsuteunuswhwi n10cji n5co naccctgll5rgrttu nbasijinj0ji nc0t5teieneohchohti0oloury nd00030c0i0m0n0r0s0wblesfihdhricj0nfoc ne0ddihinar5rhrirnrss0sttetwwcwsxaxexi nfinlaoholun ng00020b0e0f0g0h0l0m0n0w131b3a3sb0bjedenerfrh1i1ifn0oconrerosbsn nhaseielfui0ijtt ni011jd0didlgljilhmampndninsntomonppqushtetn njc0fuj0sbunup nl0m0pabj0 nmanarates nn2ocoeletj0odosst noconcnhnmpeptt5tnutvnw0xm npagblerlunqolreriub nreaedefegemenigj0ou nsbjblbzchehejfefohihoitizl0naoupoprt5toupyn nt000a0b0d0e0f0h0l0n0p0r0s5c5i5tabagalaraxbjedfhgli1idijilioisljmemsnancngnpnso0oeohosresesoszvaxt num5meminspd nvitok nwit ny1j2c nz0g o0a0anchdidoenexlomaparpstteunuswi o2n0 o4j2 o5ct oard obarehigj0jijjlootrasez0 occud0d5dmk5khkrlilrorraus odate5ebeceiejemesocucy4yiyn oediqus0xaxp of0c0e0i0sfsor ogglljomrare ohtm oiced5dc oj0ccdj2 ok010zem ol0datcadie0iblaliocogtiut om0d0w4latblenhginizocodosotoupiprpuwo on000b0d0g0m0n0v3b5pacamarb0bicld0dadedseberexgegthbi0ijliljmamdmon0nancnjodovoxs1s5sjtmy2yo oo0b0e0f0g0m0n0p0u0ykskul0ljlsltt0 opeolaprsnul or000103050b0d0f0g0l0n0o0p0r0w1ja0atblbzcodbdidse5eaebedegehelemgai1ijj0jik0kil0ldm5memisbsjsztbtcthtitmtntzuswayiylyn ose5ehexhanatatgtitntzym ot0c0e0f0n0p0secemenoc ou0c0wghp5piplpnpsrls0tl ovnd owagerinne oxsdy0 oyme p01jhop0 p1pppupx p2nbpppu p3p4puqb p40pdbdjdkdmj0p1p2p3prq0qa p50pced3p4q0rerk paddgin0yl pb0p4jj0z0 pcli pecnczdeerhpl0llnarhrirns0sbsnts pfun pg03ijl0lj ph10erql picklenhnpovpereteve pj0joo pl0d0pesitj0oyy0 pn0penpnrest pollndolsour pp1p3pedetglh1i1lynanep2pgpiprpypzq0qarestx1 pq0pbptm primisodogpx pserl0ta ptederl0p4s0sny0 pu0qq0tethts pw0qpp px0p0qp2p3pppypzqb pz0pp4 q030p4pupx qa0p qb4jl0p4pupxq0qkql qi1jji ql0pcaj0 qnpapnqnre qqqq que0eneu qyyy r0335lanaubablbnbsbuerfifohaismemonanoofpaprrosestteuswi r1p3 r4j0 r5imoipa ra0dbiblckdiftinllndppryyhyn rbacj0jjl0lb rcebeheielemepezh0hahiodol rdin re010c0d0n0r0s0w0yalascecidbdoefehenflgej0jel0menaneprret0tbtetsz0 rforz0 rganenijnjs0s1si rhi0i1ijinj0mm ri0rfiggijj0jjmanfsmveza rji3ii rk0sb0insp rl030b0e0g0i0p0r0senisjil0 rmancodgerf5 rn0b0h0i0m0o0p0s0vapclcoeletfrhtj0napnreseus robocodujnm5memhmongptrjrlrmrnugve rppippqt rrecesi1jirr rs030abjblbze0edehglhaj0l0ncort0 rt030a0d0hancoeresiniol0nonsntocres0sntry0yhypz0 rue1ebehnh rvaleh rwar ry01b0l0sez0 rz000b0g0h s0001333alascadoenexfrhalimamenasttetruswh s3bcbf s5reurz0 safe sb1j3l4jijj0lbom scapenod sdza se000b0c0h0m0o0p0wcthghiijnancnspaqurcrgrhrlsztatbtctetgtitltmtpxcz0 sferorul sg1ji1ij shadalcoi0ifiij0re si03aojjmpncve sj0joo sk5o5p5si0ii sl0a0b0c0d0e0f0g0p0s0t5d5i5picjiug smanar sn2oambjchclcrdeexfifoinislelomananeorpaprpushtousva sockedgilunangnhnlnzut spatliorospp sqr5 sr5ip5 ss03bzedesfuibigl0nar5ssz0 st0d0f0h0m0n0u0v1j5c5p5sabambjbobzcodegegiglhbhchii0ifljmlnwpascsesu subjesffm0mm synt sz0a0b0c0d0e0f0n0p0r0t t000aparasbibtdidoenerfifrgehchjhojalelilomemonanenonuonoposqyshsuteunxu t3ut t5defonapasesttyur ta031jbabschgggiidkempppsoutvq tb4jijjjlb tchahnhrliodolom tdatnj te000b0c0e0f0i0n0o0p0r1j5padanaobjblbzcodadedgdhdidldmdrdsdzgegrgyhbhghii0inlem1mamimnn0nrnvpar1rgrjrorprtrvrzseti tfaail tg1jeni1jjs0 th0d0i0s1j3bbzcteaejesgageglgtgvgxiil0njospapisesksttp ti03j0jjl0ndnfnsntnupls0 tj0jiioo tkey tl0a0c0d0i0o0p0r0s0tabe0e3eninisjiogy0 tmanapcodienl0lalblelgodplse tnarclcrdej0juobpaprreruspwr to000e0f0g0h0m0ucaeqgghtm0mamin0nbnmnso0pbplr1rbrmrorzst tpagaratpp treeepeti0ieigiiimivl0l5okony5yk ts0i0objblbzcretj0ncngtrui ttacedemenimp0pcru tuscseshsisn twor tx0c0jtg tz00010f0g0p0q0s0tj0 u0cadewa ual0li ubermi uctito udesitty ue0t3bi0i1ijjis0snue uffi ug03lj uint ularatenl1lhljlrnet5tbthtltz um030serma unc5cid0dbdldmnenisisutbth uot1ta up0h3piditlina uq0p urenl3l5lelhlilnlsn1njop us5cagcotm ut0tabehenfah0h5hninl0omor uuid vaill0nuscul vbl0 ve0a0tl0londr5rarerfrhrlryrzs0z0 vingnnou vj00 vndn voke vsoe vuln w0reth waawrdrgtc wbl0 webhd0 wherilit widgng wmfo wner womarl x03033 x1j0 xb4jjc xc0xlu xe0x xg0xiiydyf xj0x xl0p xm0xfo xppp xq0x xsni xt030xgii1opz0 xu0x xy0x y00x1jbecodefog0inparestto y1ji y2co y4j0 y5napa yaay yb4jg0 ycon yg03lj yh0xxq yi0x ylj0 ymboenrp ynchclcota ype5edemto ywor yymrym yz0b z0101bacaparb0b2bkbqbwd1daexfugcgegggthihohthuinnenopaplqlqprpunvavovq z3010a0m0n0s zbeflj zeroz0 zjiij0oo zoneod",
      "000k1011202j2x31anaraubbbfbgbhbmbucachdadidoengrgshehti1idislelomemonpoprorutatotrtyusvewi 010c2n3j3l3se0 020txs 030d0m0o0u1j3nilj3l0 04qn 05l0 0a0n0p0s0v33ftgrlipapirtsnsyt0tjttwa 0badaparcleeefehenexfigijblameodorroshstthufuiusutwa 0cacaserhiloluorouus 0deceretiro0thu0 0ediitlempnancntxaxexi 0faiirmtolou 0gamehivlomanoovte 0havelinj0olosthtm 0i1jcojjljnfninpsb 0j0c0f0i0l0r0s0tavioobte 0kin 0labanawenetoaon 0m0nakarb3byesinorus 0nacnno0odon 0o4jbtk0nenlrgthutve 0pacl0laolorosp0ppxp 0qa0m0pp 0ranecelenevnpoopqpr 0samcheeenhaigizofomoutoucymyn 0tabagareaemitokoory 0unlnssi 0vieqa 0warase0hiidri 0xa0m0r0upy0 10coli 110l0m11m0 13l0ljst 1b0m 1e0e 1iac 1j0jinirjiva 1nam 1ret 1var 2b0m 2n2n 2str 2xsd 300d13apbbcocrfagemanuparastthtr 31jj 330b0g0pjjn2 3blj 3db0 3fun 3ij3jilj 3jjn 3n2o 40g0gaghgkgm 4b0m 4the 5att 5b0m 5cermpodomtrtx 5dates 5err 5filor 5gqp 5inf 5key 5mod 5new 5o1b2b3b4b5bbjfhss 5pagat 5reqes 5serigtatr 5use 5ver a0pa a330 aaa1qlslul abillj ac1aeheiesezk0k5kekgleteto addediin aelc afte age3eheielemezinre aigll0lalilnlsnenint al0scahtialhlyogshth ame5ehenerinlc an0a0b0e0icodadjdselgoifl0nesft0tiyt api0iophpr ar0e0j0r0tatd0ejgik0t0y0 as0a0ienissit0te at0tabaialamanazeaebecegeiejelemeperetezhiiniv avan aw0o ay0n0olo azur b0bast b1j0 b3dblj badds0siut bbl0lj bcolom bdel beenr0rnrr bfil bg03 bijjljnd bjbpc0imji bkey bl0e0f0hancaeaobog bor0rd bparat breaepeqesow bscrerta btaiheyp buseti bvaler bwag by0a bz000t1b c000delate c1aa caaabllelsncnn cccc ce030wl0nandnts0z0 ch0heresin cies ckedetgrna claric cmp5s5 columbncnvperdrrtcve credyp csp5 cterhtidl0merlsnurx0 curirsti d033anbabbbsbtfopasewi d3bq darkti db0ml0 dcon ddedlere debuclcol0lnlsprr5rbrirmrnrrs0tavex0 dfil dgetl0 dhre di1jfffigescumv0 dj0jan dl0eewj0 dn2oj0 dockcsesma drat dthiyp dval e000arasatbebiblcachcldogoifimlalomamonanenooporossashsospsssytetrusvawh e1ji e5co ead0ltn0titu ebi1j0jjugzb ecatk0kelaomortbtctltm ed030c0e0s0wbjblbzeniaisiuj0l0reulz0 ee0td0n0rr ef0tixre eg03 ehcogwi0i1iiijj0 eighjintth ej0j el0a0b0c0e0f0g0p0r0s0t0vatcad0eafil0lopesn emanotrn en0a0s0t2oanblcicrdsginoorstt1tctjttum eof0ut eparatlaliorrot0 er0a0b0c0e0f0h0i0o0p0s1j5pabalbjblbzcoe0edeqesgeglhgi0iaicitj0limen0neninsrerjrlsbsesnszt0y0 es0ibjblenetgli1izj0nenjs5sesnsotetgtjtlto et0o0tagaichcoe0edeneshehiiminnareriryteupyp evie ew0ear expitbtotr eyz0 ez0r0s0tj0 f0anhehtrete fake featrntc fic0erg0gillnirmrsx0xextzj flex fmtn foldntog frameees fterwa full g02030k0pethto g1j0 game gblj ge030c0gntr0rns0tatbtctmtptrttxpz0 ggl0lj ghtz giijnanenfngnmteve gl0sob gman gnednoorti gohalimcusve gp5g gqp5 grapeees gtexh0 gurase h030 har0rdres0sh hdat he000d0e0i0m0n0o0t0ualduigllmenont hgnoouxm hhi0 hichi1ijljnsntsmstte hnamew hobjd0dsmeokrirt hpatro href hsklta ht0j0sheyp hval hydr i033hhopre i12nj3jvre i3ij iancpp ible ic0f0labalaoasesh0omte id035sdedle0esgelj ied0dnrrw0wsxp if0a0tesor ig03esl0nano iiapcoexi1iaicieijilioitjijjntoo ij0jiaicirjc il0oabcancogsn ime0eneoes in0c0watcodidldoesgegggmgzink0linereshthtvvi ion1n3n4ncnentpe ippe irenepeqesst is0a0c0i0p0sb0heljm4n5ncnspltats it030tatche0e5eaeheneshehiiatey0 iv0carener ixedtu izate0eder j001020a0l0m0s0vadcolim0reth j1e0 j31jij jangppva jc000d jfro jiascoi1iaicioisjjntop jjcccodeeximva joarinjcoj jtesyp k5ofos ken0y5ybylysyz kflo kgro kil0ng know kube l010anaparasbabbbebucldeeienexfafifogaghgtlimamemonanooposplprrpsotetotrusvave l5cmna laaablgsinrew0 lblj ld0n0r0sin le030a0e0i0l0tacarbzdbftisl0nanhr0s0sst0tivewaz0 lfiz lhtl lianckednttyve lj0j3ji3 ll0bedinljy0 lnco lobag0gignnengrzsew0we lper lreq lsaaeiej ltip luaae3ebeienezmnra lwaa lyaa m030gnnath makelin0phrgrkrytix5 mb3ded mcdo menuourgritr middmen0n5ngnisetate mj00 mlca moardadigonnte mparrero mrnp mtra multst n01j33babecldeenerexfafogeheisjoniofprrnsesttrvawr n1j0 n2n0 naddllmintnypaut nbjbl0lbod ncaleheleshahehiielaloorur nd0a0p0taratedelhghiifinisl0ows0z0 ne0bedgll0nvr0vew5wh nfiliro0o5onro ng0a0c0d0i0o0p0r0s1jblesglhii0ijj0jileljnts0t0z0 nhaneaertm nifeliljllnfoo njiioiooso nkeyno nlesinisoaocog nmapetocod nnexinoe noerjsrmtethtiwn np0hatj0npus nqj0ue nrepetun ns030o0t0uebecedemesigioj0peteubz0 nt030c0i0o0t1jatblbzcoegeshehiiaicieifimitj0l0oboprarirysbsntyvt nurlti nver nwri ny0kth nz0b o0bedegelinoprseyo o1b0 o2b0 o3b0 o4b0 o5b0 oad0dedipput oballjta ockiksodolsp odaledehenerezify0 oerr ofilootw og03geinl0leoh ohel oinh ojj0oaooso olenloum om0taiancde0etisogor on010c0e0f0o0p0w1j4jbjblcecoegehelg0giglheidinj0nsojresbshsislsztive oo0a0c0d0i0l0r0t0wapgljoseww opkgpsy0 or0e0h0m0sagd0enepesfhgnhehghti0ieigitizkekfksm0mmmnmsohosres0snt5tay0 ose0erncparct0thtr ot0a0b0ualchesifotyp oup0r0titp ove0edqaso ow0nedn0nls0seww p0ht p1j0 p3pppx p5gqo1o2o3o4o5 pacin4nerttctt pblj pe033bbzofr0rf pi1j pkcseygo pl0gaiaye0eaemenetiaieoaur pnamgese pose pp0p0qenngnsp1p3qbroscse pqpp precefevofpp pscoet pt0iorppri pu0pp3t0 px1j py0o pzpp q0pp qaaqqb qbljpp qj00 qm0p qp5opp quot r01ja0agbbbebpdeiminreto r1j0ji racel0ntphy0 rb4j rcenon re0a0i0tacakcad5dnedf3fifrlalenns0shtntrve rfhb rg03inl0ljolom rhertl rialcacsdefygiti rkerfl rlbzj0z0 rmalin rn010a0c0d0e0f0rgep0pjs0 rofigrhajokelemipsrbrfrzsrteunw0 rr03ani0idl0 rserisonz0 rt0f0i0j0o0s0tne rue0eiejlen0nnntst rypt s01jarbedediimonpaprseunwiz3 s1j0jip3 s5co saasmeve sb0bjijjz1 sconopot se01030e0f1jbie0j0ljmrntr5rbros0sot3t5tntstu sg03lj shedijinorow sibldej0jislst skilipl0 snengeioipj0jsq5st socoftlelimen0nbnnrt splari ss0o0r0tinorue st010a0b0e0i0o0p0r0tacalblcaeaedemephghtj0l0mananensopr1s0ylz0 submpere swit syst sz000m0s t0alancachcldeexhajtmaorpasesktyusvawawiz3 t1j0ji t5coidre tackg0gsl0llndz0 tbj0jijml0 tcashhhi te030a0s0t5sapctd5dbdnj0l0m0nancner5rarbrcrerirlrmrrsnz0 tfmxor tg03ijlj th030aancoemi0i1ijilj0thz0 tifyjilnnaty tl0bebeij0 tmet tneqerexsest to0b0c0d0i0p0r0sbebicoptrarhrirntaty tprout traiatequsyn ts030a0terl0taz0 ttpnyp tuals0s5sz tval twar tyle tz0b uaauls ubsc uct0tu ude0 ue0i0s1jj0l0z0 ule0eslitn unknlestt0te uperlo uraledesitlllznhns useshhinz0 ut0we0esfmhepu v0cl v4j0 varh ved0n0rbrrrt vite w0erneor wantrnrrs0 whic windtc wnaplo wrap wser wwnawn x0co xa0x xpir xr0x xteri0l0ncraur y030apkinoobofth yaml ybljz0 ydra ygl0 yj00 yloa ynam your ype3eieleneo yste yteshi z011b4bbbdbfbgbiblbmbnbrbubvcodemameprseteth z30c0f zati zooaow zure",
      "000u0w0z1e1j2d30bcbdbebiblbnbobpbrbtcld1fifogeijjjjomanansojpu 0220dij0od 030a0c0g0h0n0p0s0t333j 0a0c30ccctnyrerr 0bacbjblcodehtiniolilonanooopaprsete 0calanheliodur 0de0eloc 0e3jlsndnvvexcxt 0ff0ieinix 0gapenitro 0hanaraseaerop 0ij0mancndnvt0te 0j0a0dso 0liminisocog 0m0danapataxayedoc 0nseum 0objjj 0pasreriyt 0que 0reaedefegemouun 0seck5kipeslubup 0texhrimonra 0updrl 0voi 0wagilor 12n0 1aac 1j3jjo 1str 2div 2j00 2nbj 2odi 301j30elnenise 31j0 3330j0 3b0m 3hht 3j3jjfjijo 3str 40gp 4444 4thi 5con 5get 5parro 5qhpip 5set 5url 5val a0cova a30n aaaaalc1glilklol aban accoe0kalc adatd0drmi ag03e5eberlj ailclen0nst0 alibizlblelo ameietpl anagchgunanosly0 ap1sacinpeps aqna archedenguia asnqs0swyn ata0e5ehenh0hnicjmtetrur auto ave0 awai babannpprg bbjb bcon befohgls bgit bhtt bi1jj0jilio5 bjibjc bledesis bnam boro bpro bran bstr btes buffiltt byte can0 ccepou ce4t che0edemenil cifi ck5oager cl0pcaeaosrmud codilomnnnokresn cthghrivxl cust d030bebycoinnoonrethun dbljz0 ded0f0ncperhst disasptitov4 dj00 dler down dpoi dres e01j33a0anapdeenexfifoinofpaprsesksttowi e1j0 e3j0 e4th eachpprcse ebjml0lj ecifk5t5tntotsurut ed0a0b0f0i0o0uirnj eferor eglj ehfugnsk eldsemjise emaibeovpt enabamced0didpgej0resit5tatbtethtltotrtzvi epenreti er03enfahiifinl0s0sotetyz0 es030a0o0tbzeri0nst5tatbtctmtrz0 etad eveleris examecist0thtitltmtn ez000b0g f0erha faceil ferest ffer ficaedgngultnand flagow fnas fonyreun g1ji gaagpp gcon gestt0t5ts gger gj00 gl0d gocdpr gp5q guagme h0th h1j0 harst0ve hctx he0a0b0c0f0p0rlpmar0re hgco hhtt hij0jijjl0ldng holdnmppssstut hp5o hresowpp hselkitr hthil0 i1ji i3jj iaaiblliss ibabgi ice0 idatenerl0thz0 ies0 if0eacie iginneur ii01inirisj0jcna ij3jcdi3ji il01edenesitjite impl in0aalamclederg1g3g5gbgjpuseva ionangnjnlnmo0 ip5oti iredehon is0d0f0n0t0vabionasut0tito iterhoin iv4jate0 izj0 j00b0c0d0i0j0o0r0tdejo jcl0on jexp jibgoo jjclfuiijjojoo joj0 jvar k5ty kaakge key0 kin0nd l030hiinnenipapxpysestth l2n0 l5chsk lacestti lbacz0 ld0ber leanasd0nc lfna lgaa lic0cyd0daghngnkshze lkaa llbaerj0 loaagg lqaa lse0el ludeesgi m0de maamilinnanip1pptjy0 mcolon me033bbzdil0mbte mfon mit0 mmeniton mnal modure mp5qlity mtyp n030a0ancohihrinre n2ot n4j0 nagel0lipissti nbjjjmz0 nc0he0lilure ndefenitpo ne0o0sctd0ijndqurr nfor ng030te0initua nhdoi1re nil0ti nleny0 nmenfo nnacamecerewonot nobjnennrergta nparosro nreq ns0aellaol nti0inmts0ypz0 nvir o000coinreth o4j0 oaaopirg ocatesk0keknomon ode0inivul of0a ohar oid0nt oj00 okie oldeeaorve om0b0gmemimonaoapapl on030a0i0r0s0talbzdie0hdhrl0lymemfnenosnso oo000sgikile oprotsyr or0a0c0i0tdee0gotetsz0 otathe ou0mset0 ovid p1st p5qhqi pachck peciglhsrsz0 ping pj00 placug pnus poinli pperinnuor prinivocomotox pullsh pyrith pzoo qhp5 qip5 qnap r0a3coexz3 ractgem0m5msncng rbljz0 rce0es rder reamcod0defehgncndplseslst rfac rgocopum ri011jabctesjinttetyva rj00 rn0n0talamin rocenmotrirstoviwsxy rppl rr0a0zij rset rt0cedeqie ructel s0a0ancofifoinisoforreva sabl sbjml0lj scan se0a0i0s0tarcocuhfl0njr0rirnrsss sgl0 shari1 si011jtetito sk5tin sl0n5satj0 snapcore solv span srco sswo st030c0sarenomrarory subsccitpp swor symf sz01j0 t01j33a0befoinisofprrestthto tabldantrtsk tblj tch0heon temsndnsqurfrhs0 tgl0 th0tatengcinonorourerp ti011jalc0caesfafils tjms tl0e tmty tnamcoge to0a0tneolr0rers tpzo traceaesucy0 tterinonpzri txl0 u0ma uage ucce ue03lj uffe ugin uildte ull0llt0tits unchti uppoy5 urate0l0lb usedt0to utederhoioto varite ver0rirn virosi waitre widtll writ xamp xecu xist xsdz xtenhi xupy ymfo ync0 ypebegesez yrig ytho z013babcbebhbobpbsbtfanuretr z30r zoog",
      "000e0f0h0l2sapasbabsc0exgainitngoopaprstteth 0110 02otsotatr 03010b0e0f0r30i1jj 0addlln0rgs0ssut 0base0rey0 0chalaolopre 0datepesison 0falil 0getp5 0hdoi0rett 0id3mpnsntth 0jj0oj 0key 0metodp5 0ngeilul 0on0peptr0ss 0pagaterub 0rep 0seretho 0tharu 0und 0ver 0whe 0you 1jim 2osotatr 2sou 2tarra 30exfrre 3401 3ij0 3jiij0 401j 5che 5nam 5sk5 5typ aaelml abel acceheosti ader agenesta all0ph ame0e3ebelez ancedlge app0pi ar0aboe0gsraseti ase0s3 atchedesor b0mbmp backse bl0be0icoc bnco bodyol bute bz01 cachllsete cces cdef ce4jptrtss chanar clus condpyun cretibip ctedor cumerr d0to dentpsr0rs direst dmin docu dule e0coisreth e4j0 eaaede econret0te ed0tit egisl0 ei011jj0 ej00 elecetj0 emenpl encodedhergtsstmtnts epossz eql0ua er0tminar0rititn escrl0oloupas0sashsit0titntsul et4jerhoti even excepote f0th factls fiel gene ght0 gi1jst gl0g gogi gsho gtai handngppqnrb hcon hdon he0l0sn0rr hfun hgogsh hi0103 html hubn i034 i3jilj ibehut icon id3b ield ific iglj ii1j3j3lf0i3ibifre ile0j0l0 imagit in0tdeghgiglgngsitstt0to ion5nbninnnonz irecet issitetr it0i4jemhgioleor j00pjj j3jj jcde jfun ji3ji3ifirre jj0jj0 jojj json l01jcodoer labengte leaamengte liaabamine llecow lmaa loadcack lpha lter lue0st magendtc mber mespsstathz0 mfor miss mman mockve mplaleon n000hdthto n2os nablcopp nblj ncod nderexle nei0i1ntraw0xt ngl0th ningt0t4 nj000j node nput nres nse0ersltr ntairo nullmbse nval ocalum odel of0t ogijit ojjj oken olic ommapo onenhis0tatrz0 open ositou otarra oundntte over p030 parersss pdat pendnsrarmrt phaq pij0 plat ponesist pp03ijl0pp propov psz0zo publ qalp ql0r qualer r030apth rameteto rbor readctdigimontqlqnsisnsuvi ribebughpt rmatis rollper0rhuput rrayen rt01if s0nothto sage sbz0 sche secrd0lendt0thtt signngze sj00 sl5c snse spec ss3baghiio stanhainorreru sult sync szoo t01030coid tailinncte tbz0 teammpr0rs thapergogsodro titlve tj00 tokery tpsz tribicol ture ualh ublinc uery umbeen unc0de upda urre use0ehte util vent videew void vqal wagt when wordrk xcep xpor you0 ype0eh z0001jst",
      "00010a0d0m0o0p0s0v2o2t3lcodegpifm0neseva 03ijj0lj 0and 0com 0def 0exp 0fro 0if0n0s0 0j00 0lic 0namewexot 0of0o0 0parro 0selta 0teshiyp 0use 0valar 0wit 0z30 1jj0 2n00 3i1jjj 3lj0ji aacl age0 alidse ames and0sm applpn aramgego asse ate0us aultth b4j0 bj00ecjmms blji caacti cens chec clasie codellmmmomp crea datate defafilesc ding done e030li eate ebz0 ecthti efauin elfn enset0ti equi eratsivevi espoth ethg expr faul filene for0rm from get4th gid0j0th gl0f grou gstr headck hi1js0sn hj00 houl hreq i1jj icaten id0b ient if0h ight ijiij0 impo ine0fote ionh ith0hu j003 jimp jjms joo0 l0fure lass lcaa lect licaceenst mmmm mode mpor msgigs muni ncomon nexp nfig not0 nsenetmut0ta ntenerex obje ojec olle on0heise operti orma ossl ould pacegerath plic pons ppli presoj quir ransti rce4 reatposospss rget rojem0 rsio rveric s030 scri selfrt sgidst shou smun spacon sserl5 sterr0 t4j0 targtitu ted0ntrn thub timeng tr0banue ttps uire uld0 unit valir0 vers vice with xpre zj00",
      "000c0g0i0j0n0r0t3i3jj0re 01ji 0340 0app 0con 0err 0forun 0reqeset 0str 0to0 1jii 3333 340g 3j00 able alue blj0 bz0b confnsnt eque erro etur expe g034 glj0 http i01j ing0 ions j0j0 ject jmsg ljii ment ncti nget onfistte ort0 ourc pect port ptio ques requtu ring rror serv sion sour stat testxt this trin turn uest unct urcen0 user valu xpec",
      "0002030b 01j0 0the 4j00 atio ctio func i1j0 iiii ij00 ion0 jiii jj00 name stri the0 type",
      "1j00 lj00 tion",
      "",
      "j000",
      "",
      "",
      "0000"
    ];
  }
});

// src/scanner/keywords.ts
function buildKeywordTable(keywords) {
  const follows2 = new Int32Array(32768);
  const after = new Int32Array(32768);
  const before = new Int32Array(32768);
  const ends = new Uint8Array(32768);
  const heads = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
  const place = new Uint8Array(keywords.length);
  const start2 = new Int32Array(keywords.length + 1);
  const letters2 = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword = keywords[index];
    const { length } = keyword;
    if (length < 3 || length > 255) throw new RangeError(`keyword "${keyword}" has not 3 to 255 bytes`);
    const at = first + findRarestFour(letters2, first, length);
    const slot = (letters2[at] & 31) << 10 | (letters2[at + 1] & 31) << 5 | letters2[at + 2] & 31;
    place[index] = at + 2 - first;
    start2[index] = first;
    let bucket;
    if (length === 3) {
      follows2[slot] = -1;
      bucket = hashFive(slot, 0, 0);
    } else {
      const next2 = letters2[at + 3] & 31;
      const four = hashFour(slot, next2);
      follows2[slot] |= 1 << next2;
      if (at + 4 < first + length) {
        after[four] |= 1 << letters2[at + 4];
        bucket = hashFive(four, letters2[at + 4], 1);
      } else if (at > first) {
        before[four] |= 1 << letters2[at - 1];
        bucket = hashFive(four, letters2[at - 1], 2);
      } else {
        ends[four] = 1;
        bucket = hashFive(four, 0, 3);
      }
    }
    chain[index] = heads[bucket];
    heads[bucket] = index;
    first += length;
    start2[index + 1] = first;
  }
  return { follows: follows2, ends, after, before, heads, chain, place, start: start2, letters: letters2 };
}
function findRarestFour(letters2, first, length) {
  commonness ??= readCommonness();
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let four = 0;
  for (let at = 0; at < length; at++) {
    four = (four << 5 | letters2[first + at] & 31) & 1048575;
    if (at < 3 || commonness[four] >= least) continue;
    least = commonness[four];
    best = at - 3;
  }
  return best;
}
function readCommonness() {
  const steps2 = new Uint8Array(1 << 20);
  const readPair = (text, at) => digits.indexOf(text[at]) << 5 | digits.indexOf(text[at + 1]);
  for (const [step, groups] of commonFours.entries())
    for (const group of groups.split(" "))
      for (let at = 2; at < group.length; at += 2) steps2[readPair(group, 0) << 10 | readPair(group, at)] = step + 1;
  return steps2;
}
var commonness, digits;
var init_keywords2 = __esm({
  "src/scanner/keywords.ts"() {
    "use strict";
    init_common_fours();
    init_keyword_table();
    digits = "0abcdefghijklmnopqrstuvwxyz12345";
  }
});

// src/scanner/atoms.ts
function readAtom(text, at) {
  const end = endOfAtom(text, at);
  quantifiers.lastIndex = end;
  const [quantifier = "", least, open, most] = quantifiers.exec(text) ?? [];
  const counts = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY]
  };
  const upper = most ? Number(most) : open ? Number.POSITIVE_INFINITY : Number(least);
  const range = least === void 0 ? counts[quantifier[0] ?? ""] : [Number(least), upper];
  return { text: text.slice(at, end), least: range[0], most: range[1], end: end + quantifier.length };
}
function endOfAtom(text, at) {
  if (text[at] === "\\") {
    escapes.lastIndex = at;
    return at + (escapes.exec(text)?.[0].length ?? 2);
  }
  if (text[at] === "[") {
    let end2 = at + 1;
    while (end2 < text.length && text[end2] !== "]") end2 += text[end2] === "\\" ? 2 : 1;
    return end2 + 1;
  }
  if (text[at] !== "(") return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== ")") end = endOfAtom(text, end);
  return end + 1;
}
function splitAlternatives(text) {
  const parts2 = [];
  let start2 = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfAtom(text, at);
    if (text[at] === "|") {
      parts2.push(text.slice(start2, at));
      start2 = end;
    }
    at = end;
  }
  return [...parts2, text.slice(start2)];
}
var isAssertion, quantifiers, escapes;
var init_atoms = __esm({
  "src/scanner/atoms.ts"() {
    "use strict";
    isAssertion = (atom) => /^(?:\\[bB]$|[\^$]$|\(\?<?[=!])/.test(atom);
    quantifiers = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
    escapes = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\k<\w+>|\\c./y;
  }
});

// src/scanner/anchors.ts
function findAnchors({ pattern, keywords, linear }) {
  if (linear) return void 0;
  const beginnings = [...new Set(listBeginnings(pattern.source).map(foldLetters))];
  const distancesOf = beginnings.map((text) => keywords.map((keyword) => listDistances(text, keyword)));
  const isVague = (text) => text.replaceAll(any, "").length < 3 && !keywords.some((keyword) => text.includes(keyword));
  if (beginnings.some(isVague) || distancesOf.some((row) => row.every((list2) => list2.length === 0))) return void 0;
  const anchors = /* @__PURE__ */ new Map();
  for (const [index, keyword] of keywords.entries()) {
    const distances = distancesOf.flatMap((row) => row[index]);
    if (distances.length === 0) return void 0;
    anchors.set(
      keyword,
      [...new Set(distances)].sort((a, b) => b - a)
    );
  }
  return anchors;
}
function listDistances(text, keyword) {
  if (text.includes(keyword)) return [text.indexOf(keyword)];
  const enough = Math.min(3, keyword.length, text.replaceAll(any, "").length);
  const distances = [];
  for (let distance = 1 - keyword.length; distance < text.length; distance++) {
    let shared = 0;
    let at = Math.max(0, distance);
    const end = Math.min(text.length, distance + keyword.length);
    for (; at < end && (text[at] === any || text[at] === keyword[at - distance]); at++) if (text[at] !== any) shared++;
    if (at === end && shared >= enough) distances.push(distance);
  }
  return distances;
}
function listBeginnings(source2) {
  return splitAlternatives(source2).flatMap((alternative) => expand(alternative).texts);
}
function expand(sequence) {
  let texts = [""];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    const choice = readChoice(atom.text);
    const { least, most } = atom;
    if (most > longestBeginning || least !== most && !(least === 0 && most === 1)) {
      const once11 = least > 0 && choice.texts.length <= 6 ? combine(texts, choice.texts) : texts;
      return { texts: once11, open: true };
    }
    const repeated = repeat(choice.texts, most);
    if (!repeated || repeated.length * texts.length > mostBeginnings) return { texts, open: true };
    const next2 = combine(texts, repeated);
    texts = least === 0 ? [...texts, ...next2] : next2;
    if (choice.open || texts[0].length > longestBeginning) return { texts, open: true };
    at = atom.end;
  }
  return { texts, open: false };
}
function repeat(choices, count) {
  if (choices.length === 1) return [choices[0].repeat(count)];
  if (choices.length ** count > mostBeginnings) return void 0;
  let rows = [""];
  for (let round = 0; round < count; round++) rows = combine(rows, choices);
  return rows;
}
function readChoice(atom) {
  if (/^(?:\\[bB]|[\^$]|\(\?<[=!]|\(\?!)/.test(atom)) return { texts: [""], open: false };
  if (atom.startsWith("(?=")) {
    const seen = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen.flatMap(({ texts }) => texts), open: true };
  }
  if (atom.startsWith("(")) {
    const inner = splitAlternatives(atom.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1)).map(expand);
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open }) => open) };
  }
  const letters2 = atom.startsWith("[") ? listClass(atom.slice(1, -1)) : [readLetter(atom)];
  return { texts: letters2, open: false };
}
function readLetter(atom) {
  if (!atom.startsWith("\\")) return atom === "." ? any : atom;
  const code2 = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code2) return String.fromCharCode(Number.parseInt(code2, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1] : any;
}
function listClass(body) {
  const letters2 = body.match(/\\[\s\S]|[\s\S]/g) ?? [];
  if (body.startsWith("^") || /[^\\]-./.test(body) || letters2.length > 6) return [any];
  const read2 = letters2.map((letter) => letter === "." ? letter : readLetter(letter));
  return read2.includes(any) ? [any] : read2;
}
var any, foldLetters, mostBeginnings, longestBeginning, combine;
var init_anchors = __esm({
  "src/scanner/anchors.ts"() {
    "use strict";
    init_atoms();
    any = "\0";
    foldLetters = (text) => text.replace(/[A-Z]+/g, (letters2) => letters2.toLowerCase());
    mostBeginnings = 200;
    longestBeginning = 120;
    combine = (starts, ends) => starts.flatMap((start2) => ends.map((end) => start2 + end));
  }
});

// src/scanner/byte-sets.ts
function intern(inside) {
  const key3 = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key3);
  if (number === void 0) {
    number = members.push(inside) - 1;
    numbers.set(key3, number);
    bits.push(-Math.log2(inside.reduce((sum, one, byte) => sum + one * shares[byte], 0)));
  }
  return number;
}
function unite(a, b) {
  if (a === b) return a;
  const pair = Math.min(a, b) * 65536 + Math.max(a, b);
  let union = unions.get(pair);
  if (union === void 0) {
    union = intern(members[a].map((one, byte) => one | members[b][byte]));
    unions.set(pair, union);
  }
  return union;
}
function readByteSet(atom, flags) {
  const key3 = `${flags} ${atom}`;
  let set = atoms.get(key3);
  if (set === void 0) {
    const expression = new RegExp(atom, flags);
    set = intern(Uint8Array.from({ length: 256 }, (_, byte) => expression.test(String.fromCharCode(byte)) ? 1 : 0));
    atoms.set(key3, set);
  }
  return set;
}
function weighBytes() {
  const weights2 = new Float64Array(256).fill(0.2);
  const weigh = (letters2, weight) => {
    for (const letter of letters2) weights2[letter.charCodeAt(0)] = weight;
  };
  weigh("etaoinsrlcdup", 35);
  weigh("hmfgbvykwxjqz", 10);
  weigh("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2.5);
  weigh("0123456789", 5);
  weigh(" ", 150);
  weigh("\n", 30);
  weigh(`.,_-/="':()`, 12);
  weigh("{}[];<>*#`", 6);
  weigh("+&|!$%?@\\^~", 1.5);
  const sum = weights2.reduce((total, weight) => total + weight, 0);
  return weights2.map((weight) => weight / sum);
}
var members, bits, numbers, unions, atoms, membersOf, bitsOf, shares, noBytes, allBytes;
var init_byte_sets = __esm({
  "src/scanner/byte-sets.ts"() {
    "use strict";
    members = [];
    bits = [];
    numbers = /* @__PURE__ */ new Map();
    unions = /* @__PURE__ */ new Map();
    atoms = /* @__PURE__ */ new Map();
    membersOf = (set) => members[set];
    bitsOf = (set) => bits[set];
    shares = weighBytes();
    noBytes = intern(new Uint8Array(256));
    allBytes = intern(new Uint8Array(256).fill(1));
  }
});

// src/scanner/look-nodes.ts
var lineEnds;
var init_look_nodes = __esm({
  "src/scanner/look-nodes.ts"() {
    "use strict";
    init_atoms();
    init_byte_sets();
    lineEnds = Uint8Array.from({ length: 256 }, (_, byte) => byte === 10 || byte === 13 ? 1 : 0);
  }
});

// src/scanner/look-states.ts
var init_look_states = __esm({
  "src/scanner/look-states.ts"() {
    "use strict";
    init_look_nodes();
  }
});

// src/scanner/look-table.ts
var never, maybe, commonTails;
var init_look_table = __esm({
  "src/scanner/look-table.ts"() {
    "use strict";
    init_byte_sets();
    init_look_states();
    [never, maybe] = [0, 1];
    commonTails = [
      ..."null undefined true false None nil string".split(" ").flatMap((word) => [...[`": ${word},`, `": ${word}}
`, `: ${word},`, ` = ${word};
`]]),
      ..."() |).|, |', |: {|: '|: new |=> |)) |] = |[0]| = {|() {| of | is | to | for | and | && | || ".split("|")
    ];
  }
});

// src/scanner/looks.ts
function mayBegin(look, bytes, from, to) {
  const width = look[1];
  const end = Math.min(to, from + longestLook);
  let state = look[0];
  for (let at = from; at < end && state > maybe; at++)
    state = look[statesAt + state * width + look[kindsAt + bytes[at]]];
  return state !== never;
}
var kindsAt, statesAt, longestLook;
var init_looks = __esm({
  "src/scanner/looks.ts"() {
    "use strict";
    init_look_nodes();
    init_look_states();
    init_look_table();
    kindsAt = 2;
    statesAt = 258;
    longestLook = 128;
  }
});

// src/scanner/needs.ts
function holdsRun({ inside, run }, bytes, from, to) {
  let start2 = from;
  let probe = start2 + run - 1;
  while (probe < to) {
    let at = probe;
    while (at >= start2 && inside[bytes[at]] === 1) at--;
    if (at < start2) return true;
    start2 = at + 1;
    probe = start2 + run - 1;
  }
  return false;
}
function findNeed({ pattern, keywords }) {
  if (/[uv]/.test(pattern.flags) || pattern.source.length > longestRead) return void 0;
  const { best } = readAlternatives(pattern.source, pattern.flags.replace(/[^is]/g, ""), keywords.join(""));
  return best && best.bits >= leastBits ? { inside: membersOf(best.set), run: best.run } : void 0;
}
function readAlternatives(source2, flags, known3) {
  const parts2 = splitAlternatives(source2).map((sequence) => readSequence(sequence, flags, known3));
  return parts2.length === 1 ? parts2[0] : parts2.reduce(eitherOf);
}
function eitherOf(a, b) {
  const set = unite(a.set, b.set);
  let best;
  if (a.best && b.best) {
    const run = Math.min(a.best.run, b.best.run);
    const union = unite(a.best.set, b.best.set);
    best = { set: union, run, bits: run * bitsOf(union) };
  }
  return { least: Math.min(a.least, b.least), set, best, news: Math.min(a.news, b.news) };
}
function readSequence(sequence, flags, known3) {
  const parts2 = [];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    at = atom.end;
    if (isAssertion(atom.text) || atom.most === 0) continue;
    const { least, set, best, news: news2 } = readPart(atom.text, flags, known3);
    const times = atom.least;
    parts2.push({ least: least * times, set, best: times > 0 ? best : void 0, news: news2 * times });
  }
  const news = parts2.reduce((sum, part) => sum + part.news, 0);
  if (news === 0) return unknown;
  return {
    least: parts2.reduce((sum, part) => sum + part.least, 0),
    set: parts2.reduce((sum, part) => sum === allBytes ? sum : unite(sum, part.set), noBytes),
    best: findBest(parts2),
    news
  };
}
function findBest(parts2) {
  let best;
  const offer = (run) => {
    if (run.bits > (best?.bits ?? 0)) best = run;
  };
  for (const [first, part] of parts2.entries()) {
    if (part.best) offer(part.best);
    if (part.news === 0) continue;
    let [run, news, set] = [0, 0, noBytes];
    for (let at = first; at < parts2.length; at++) {
      set = unite(set, parts2[at].set);
      const bits2 = bitsOf(set);
      if (bits2 < 0.1) break;
      run += parts2[at].least;
      news += parts2[at].news;
      if (news > 0) offer({ set, run, bits: news * bits2 });
    }
  }
  return best;
}
function readPart(atom, flags, known3) {
  if (atom.startsWith("(")) {
    const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
    return opened === void 0 ? unknown : readAlternatives(atom.slice(opened.length, -1), flags, known3);
  }
  if (/^\\[k1-9]/.test(atom)) return unknown;
  const letter = atom.replace(/^\\(?=[^A-Za-z0-9])/, "").toLowerCase();
  const isKnown3 = letter.length === 1 && atom !== "." && known3.includes(letter);
  return { least: 1, set: readByteSet(atom, flags), best: void 0, news: isKnown3 ? 0 : 1 };
}
var leastBits, longestRead, unknown;
var init_needs = __esm({
  "src/scanner/needs.ts"() {
    "use strict";
    init_atoms();
    init_byte_sets();
    leastBits = 5;
    longestRead = 1e3;
    unknown = { least: 0, set: allBytes, best: void 0, news: 0 };
  }
});

// src/scanner/pattern-shape.ts
function endsWithSecret(source2) {
  return splitAlternatives(source2).every((sequence) => {
    let last;
    for (let at = 0; at < sequence.length; ) {
      const atom = readAtom(sequence, at);
      if (!isAssertion(atom.text)) last = atom;
      at = atom.end;
    }
    if (!last?.text.startsWith("(") || last.least !== 1 || last.most !== 1) return false;
    return last.text.startsWith("(?<secret>") || endsWithSecret(last.text.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1));
  });
}
function mayCrossLines(source2, flags) {
  if (/[sv]/.test(flags) || source2.includes("\n")) return true;
  const consuming = source2.replace(singleLookaround, "");
  for (const [token] of consuming.matchAll(tokens)) {
    if (token.startsWith("[")) {
      const body = token.slice(1, -1);
      const holds3 = lineFeedInClass.test(body);
      if (body.startsWith("^") ? !holds3 || /\\S/.test(body) === holds3 : holds3) return true;
    } else if (lineFeedOutside.test(token)) return true;
  }
  return false;
}
var classText, singleLookaround, tokens, lineFeed, lineFeedOutside, lineFeedInClass;
var init_pattern_shape = __esm({
  "src/scanner/pattern-shape.ts"() {
    "use strict";
    init_atoms();
    classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
    singleLookaround = new RegExp(
      String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
      "g"
    );
    tokens = new RegExp(
      String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|0[0-7]{2}|[\s\S])`,
      "g"
    );
    lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
    lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
    lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);
  }
});

// src/scanner/pattern-facts.ts
function writePattern({ source: source2, flags }) {
  const ascii = source2.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")} ${ascii}`;
}
function findBuiltFacts(rule, index = readBuiltRules()) {
  if (!index || rule.linear) return void 0;
  const place = placesOf(index).get(rule.id);
  if (place === void 0) return void 0;
  const { anchored, anchor, firstAnchor } = index;
  const { flags, source: source2 } = readWritten(index, place);
  if (`${flags} ${source2}` !== writePattern(rule.pattern)) return void 0;
  const keywords = listKeywords(rule);
  const anchors = /* @__PURE__ */ new Map();
  let at = firstAnchor[place];
  const end = firstAnchor[place + 1];
  for (const keyword of anchored[place] === 1 ? keywords : []) {
    if (at >= end) return void 0;
    const next2 = at + 1 + anchor[at];
    anchors.set(keyword, Array.from(anchor.subarray(at + 1, next2)));
    at = next2;
  }
  if (at !== end) return void 0;
  return { anchors: anchored[place] === 1 ? anchors : void 0, ...readBuiltFacts(index, place) };
}
function readBuiltFacts(index, place) {
  const { shape, needRun, needSet } = index;
  const run = needRun[place];
  return {
    need: run === 0 ? void 0 : { run, inside: unpackBits(needSet.subarray(32 * place, 32 * place + 32)) },
    look: readLook(index, place),
    crossesLines: (shape[place] & shapes.crossesLines) !== 0,
    endsWithSecret: (shape[place] & shapes.endsWithSecret) !== 0
  };
}
function readWritten({ firstLetter, letters: letters2 }, place) {
  const [from, to] = [firstLetter[place], firstLetter[place + 1]];
  const text = Buffer.from(letters2.buffer, letters2.byteOffset, letters2.byteLength).toString("latin1", from, to);
  const blank3 = text.indexOf(" ");
  return { flags: text.slice(0, blank3), source: text.slice(blank3 + 1) };
}
function readLook({ firstLook, look }, place) {
  const [from, to] = [firstLook[place], firstLook[place + 1]];
  return from === to ? void 0 : look.subarray(from, to);
}
function placesOf(index) {
  if (known?.index !== index) {
    const ids = Buffer.from(index.ids.buffer, index.ids.byteOffset, index.ids.byteLength).toString("latin1");
    known = { index, places: new Map(ids.split("\n").map((id, place) => [id, place])) };
  }
  return known.places;
}
function unpackBits(bits2) {
  const inside = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) inside[byte] = bits2[byte >> 3] >> (byte & 7) & 1;
  return inside;
}
var listKeywords, known;
var init_pattern_facts = __esm({
  "src/scanner/pattern-facts.ts"() {
    "use strict";
    init_anchors();
    init_built_rules();
    init_looks();
    init_needs();
    init_pattern_shape();
    init_rule_rows();
    listKeywords = ({ keywords }) => [...new Set(keywords)];
  }
});

// src/scanner/compile-once.ts
function compileOnce(source2, flags) {
  const pattern = new RegExp(source2, flags);
  pattern.lastIndex = blank.length;
  pattern.exec(blank);
  pattern.lastIndex = 0;
  return pattern;
}
var blank, spared;
var init_compile_once = __esm({
  "src/scanner/compile-once.ts"() {
    "use strict";
    blank = "\n".repeat(1e3);
    spared = `x{${"0".repeat(20 << 10)}}`;
  }
});

// lazy-engine:engine
var RE2JS;
var init_engine = __esm({
  "lazy-engine:engine"() {
    RE2JS = {
      CASE_INSENSITIVE: 1,
      compile: (...values) => require("./linear.js").RE2JS.compile(...values)
    };
  }
});

// src/scanner/linear.ts
function compileLinear({ source: source2, flags }) {
  const expression = RE2JS.compile(source2, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
  const names2 = Object.keys(expression.namedGroups());
  return {
    lastIndex: 0,
    exec(text) {
      const matcher = expression.matcher(text);
      if (this.lastIndex > text.length || !matcher.find(this.lastIndex)) {
        this.lastIndex = 0;
        return null;
      }
      this.lastIndex = matcher.end();
      const spans = names2.map((name) => {
        const start2 = matcher.start(name);
        return [name, start2 < 0 ? void 0 : [start2, matcher.end(name)]];
      });
      return {
        0: text.slice(matcher.start(), matcher.end()),
        index: matcher.start(),
        groups: Object.fromEntries(spans.map(([name, span]) => [name, span && text.slice(...span)])),
        indices: { groups: Object.fromEntries(spans) }
      };
    }
  };
}
var init_linear = __esm({
  "src/scanner/linear.ts"() {
    "use strict";
    init_engine();
  }
});

// src/scanner/patterns.ts
function preparePattern(rule, facts = findBuiltFacts(rule)) {
  const { source: source2, flags } = rule.pattern;
  const anchors = facts ? facts.anchors : findAnchors(rule);
  return createPattern(rule, rule.reach ?? defaultReach, {
    anchors,
    ...{ anchored: anchors !== void 0, goesOn: rule.further !== void 0, readWritten: () => rule.pattern },
    calls: facts ? fewCalls : 0,
    need: facts?.need,
    look: facts?.look,
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source2),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source2, flags)
  });
}
function readNeed(pattern) {
  if (pattern.calls < fewCalls) {
    pattern.calls = fewCalls;
    pattern.need = findNeed(pattern.rule);
  }
  return pattern.need;
}
function mayMatch(pattern, bytes, from, to) {
  if (pattern.calls < fewCalls) {
    if (++pattern.calls === fewCalls) pattern.need = findNeed(pattern.rule);
    return true;
  }
  return !pattern.need || holdsRun(pattern.need, bytes, from, to);
}
function compilePattern({ rule, anchored, endsWithSecret: endsWithSecret2, readWritten: readWritten3 }) {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source: source2, flags } = readWritten3();
  const asked3 = `${endsWithSecret2 ? "" : "d"}${anchored ? "y" : "g"}`;
  return compileOnce(source2, flags.replace(/[gdy]/g, "") + asked3);
}
var readActs, defaultReach, prepareBuiltPattern, createPattern, fewCalls;
var init_patterns = __esm({
  "src/scanner/patterns.ts"() {
    "use strict";
    init_anchors();
    init_compile_once();
    init_linear();
    init_needs();
    init_pattern_facts();
    init_pattern_shape();
    init_rule_rows();
    readActs = ({ check, decode, further }) => ({ check, decode, further });
    defaultReach = [96, 320];
    prepareBuiltPattern = (rule, index, place) => createPattern(rule, [index.before[place], index.after[place]], {
      ...{ anchors: void 0, anchored: index.anchored[place] === 1, calls: fewCalls },
      ...{ goesOn: (index.shape[place] & shapes.goesOn) !== 0, readWritten: () => readWritten(index, place) },
      ...readBuiltFacts(index, place)
    });
    createPattern = (rule, [before, after], { anchors, anchored, calls: calls2, need, look, endsWithSecret: endsWithSecret2, crossesLines, goesOn, readWritten: readWritten3 }) => ({
      ...{ rule, acts: void 0, goesOn, before, after, expression: void 0, readWritten: readWritten3, calls: calls2, need, look },
      ...{ anchored, anchors, endsWithSecret: endsWithSecret2, crossesLines }
    });
    fewCalls = 4;
  }
});

// src/scanner/rule-set.ts
function prepareRules(rules, built2 = readBuiltRules()) {
  const placed = built2 && placeRules(rules, built2);
  return placed ? createBuiltSet(rules, built2, placed) : createRuleSet(rules);
}
function placeRules(rules, built2) {
  const places = placesOf(built2);
  if (2 * rules.length <= places.size) return void 0;
  const placed = new Int32Array(places.size).fill(-1);
  for (const [at, { id, linear }] of rules.entries()) {
    const place = places.get(id);
    if (place === void 0 || linear || placed[place] !== -1) return void 0;
    placed[place] = at;
  }
  return placed;
}
function createBuiltSet(rules, built2, placed) {
  const { firstCall, rule: called, firstDistance, distance, anchored } = built2;
  const places = new Int32Array(rules.length);
  for (let place = 0; place < placed.length; place++) if (placed[place] !== -1) places[placed[place]] = place;
  return createSet(
    {
      size: rules.length,
      table: decodeKeywordTable(built2.table),
      before: places.map((place) => built2.before[place]),
      after: places.map((place) => built2.after[place])
    },
    (rule) => prepareBuiltPattern(rules[rule], built2, places[rule]),
    (keyword) => {
      const calls2 = [];
      for (let call = firstCall[keyword]; call < firstCall[keyword + 1]; call++) {
        const rule = placed[called[call]];
        if (rule === -1) continue;
        const isAnchored = anchored[called[call]] === 1;
        const distances = isAnchored ? Array.from(distance.subarray(firstDistance[call], firstDistance[call + 1])) : null;
        calls2.push({ rule, distances });
      }
      return calls2;
    }
  );
}
function createRuleSet(rules) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const list2 = rulesOf.get(keyword);
      if (!list2) rulesOf.set(keyword, [index]);
      else if (list2.at(-1) !== index) list2.push(index);
    }
  });
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  const set = createSet(
    {
      ...{ size: rules.length, table: buildKeywordTable(keywords) },
      before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
      after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1])
    },
    (rule) => preparePattern(rules[rule]),
    (keyword) => called[keyword].map((rule) => {
      const { anchors } = set.pattern(rule);
      return { rule, distances: anchors ? anchors.get(keywords[keyword]) ?? [] : null };
    })
  );
  return set;
}
function createSet(facts, makePattern, makeCalls) {
  const patterns = new Array(facts.size);
  const calls2 = new Array(facts.table.place.length);
  const patternOf = (rule) => {
    patterns[rule] ??= makePattern(rule);
    return patterns[rule];
  };
  const callsOf = (keyword) => {
    calls2[keyword] ??= makeCalls(keyword);
    return calls2[keyword];
  };
  return {
    ...facts,
    calls: callsOf,
    pattern: patternOf,
    needsOf(keyword) {
      const needs = [];
      for (const { rule, distances } of callsOf(keyword)) {
        const pattern = patternOf(rule);
        const listed2 = listNeeds(readNeed(pattern), pattern.look, distances ?? []);
        const [lead = 0, last = 0] = distances ? [distances[0], distances.at(-1)] : [];
        const { before, after, crossesLines } = pattern;
        for (const need of listed2) needs.push({ ...need, before: before + lead, after: after - last, crossesLines });
      }
      return needs;
    }
  };
}
function listNeeds(need, look, distances) {
  return look ? Array.from(distances, (lead) => ({ ...need, look, lead })) : [need ?? {}];
}
var areBuilt;
var init_rule_set = __esm({
  "src/scanner/rule-set.ts"() {
    "use strict";
    init_built_rules();
    init_keyword_table();
    init_keywords2();
    init_pattern_facts();
    init_patterns();
    areBuilt = (rules, built2) => placeRules(rules, built2) !== void 0;
  }
});

// src/scanner/text.ts
function readUtf16(bytes) {
  const wide = detectWide(bytes);
  if (wide) return readUtf32(bytes, wide);
  const order = detectOrder(bytes);
  if (!order) return readAppended(bytes);
  const even = bytes.length & ~1;
  let units = Buffer.from(bytes.buffer, bytes.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, (first) => first < 240 ? 2 : 4) };
}
function createWayBack(decoded, widthOf) {
  const measure = (from, to) => {
    let width = 0;
    for (let at = from; at < to; at++) if ((decoded[at] & 192) !== 128) width += widthOf(decoded[at]);
    return width;
  };
  const marks = [0];
  return (offset) => {
    const last = Math.floor(offset / stretch);
    for (let next2 = marks.length; next2 <= last; next2++)
      marks.push(marks[next2 - 1] + measure((next2 - 1) * stretch, next2 * stretch));
    return marks[last] + measure(last * stretch, offset);
  };
}
function detectWide(bytes) {
  const order = bytes[0] === 0 ? "big" : "little";
  const zero = order === "big" ? 0 : 2;
  if (bytes.length < 8 || bytes[zero] !== 0 || bytes[zero + 1] !== 0) return void 0;
  const letter = order === "big" ? 3 : 0;
  const end = Math.min(bytes.length & ~3, sampled);
  let plain3 = 0;
  for (let at = 4; at < end; at += 4) {
    const byte = bytes[at + letter];
    const isText = byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
    if (isText && bytes[at + zero] === 0 && bytes[at + zero + 1] === 0) plain3++;
  }
  return plain3 > (end / 4 - 1) * 0.9 ? order : void 0;
}
function readUtf32(bytes, order) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const letters2 = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code2 = view.getUint32(at, order === "little");
    letters2.push(code2 <= highest && (code2 < 55296 || code2 > 57343) ? String.fromCodePoint(code2) : "\uFFFD");
  }
  const decoded = Buffer.from(letters2.join(""), "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, () => 4) };
}
function readAppended(bytes) {
  const zero = bytes.indexOf(0);
  if (zero < 2 || bytes.length - zero < 16 || detectOrder(bytes.subarray(zero - 1)) !== "little") return { bytes };
  const tail = readUtf16(bytes.subarray(zero - 1));
  const begin = zero - 1;
  return {
    // What stood there is scanned as it is, too; here only its lines count.
    bytes: Buffer.concat([bytes.subarray(0, begin).map((byte) => byte === 10 ? 10 : 32), tail.bytes]),
    toOriginal: (offset) => offset < begin ? offset : begin + tail.toOriginal(offset - begin)
  };
}
function detectOrder(bytes) {
  if (bytes.length < 4) return void 0;
  if (bytes[0] === 255 && bytes[1] === 254) return "little";
  if (bytes[0] === 254 && bytes[1] === 255) return "big";
  if (bytes[0] !== 0 && bytes[1] !== 0) return void 0;
  const zeros = [0, 0];
  const end = Math.min(bytes.length & ~1, sampled);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const half = end / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return "little";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return "big";
  return void 0;
}
var sampled, stretch, highest;
var init_text = __esm({
  "src/scanner/text.ts"() {
    "use strict";
    sampled = 2048;
    stretch = 4096;
    highest = 1114111;
  }
});

// src/scanner/kernel/encoded.ts
function createEscapeSearch(kernels, bytes, from, to) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return void 0;
  const { calls: calls2 } = kernel;
  let [lo, end, last] = [0, 0, 0];
  return (from2) => {
    for (let at = from2; at < to; at = end) {
      if (at >= end) {
        lo = Math.max(0, at - pieceMargin);
        end = Math.min(to, at + pieceLength);
        last = loadPiece(kernel, bytes, lo, Math.min(bytes.length, end + pieceMargin));
      }
      const found = calls2.findEscape(textAt, last, textAt + at - lo, textAt + end - lo) - textAt + lo;
      if (found < end) return found;
    }
    return to;
  };
}
function findRuns(kernels, bytes, from, to, isDigit3, onRun) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return false;
  const { calls: calls2 } = kernel;
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + pieceLength);
    const last = loadPiece(kernel, bytes, at, end);
    let [start2, next2] = [at, at];
    do {
      start2 = calls2.findRun(textAt + next2 - at, last) - textAt + at;
      next2 = calls2.getNext() - textAt + at;
      if (next2 < end) onRun(start2, next2);
    } while (next2 < end);
    if (end === to) {
      if (end > start2) onRun(start2, end);
      return true;
    }
    if (start2 === at) {
      while (next2 < to && isDigit3[bytes[next2]] === 1) next2++;
      onRun(start2, next2);
      start2 = next2;
    }
    at = start2;
  }
  return true;
}
var init_encoded = __esm({
  "src/scanner/kernel/encoded.ts"() {
    "use strict";
    init_kernel();
  }
});

// late:zlib
var loaded2, load2, gunzipSync, inflateRawSync;
var init_zlib = __esm({
  "late:zlib"() {
    load2 = () => loaded2 ??= require("node:zlib");
    gunzipSync = (...values) => load2().gunzipSync(...values);
    inflateRawSync = (...values) => load2().inflateRawSync(...values);
  }
});

// src/scanner/inflate.ts
function spend(room, bytes) {
  room.spare -= bytes;
  if (room.spare <= 0) room.left = 0;
}
function inflate(bytes, room) {
  const inflated = attempt(inflateRaw, bytes, room) ?? inflateSound(bytes, room);
  if (inflated) room.left -= inflated.content.length;
  return inflated;
}
function attempt(read2, bytes, room, size = 0) {
  try {
    const chunkSize = Math.max(leastChunk, Math.min(size, room.left, mostOfByte * bytes.length) + 1);
    const options = { maxOutputLength: Math.max(1, room.left), info: true, chunkSize };
    const { buffer, engine: engine2 } = read2(bytes, options);
    return { content: buffer, length: engine2.bytesWritten };
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") {
      spend(room, room.left);
      throw error;
    }
    return void 0;
  }
}
function inflateSound(bytes, room) {
  let found;
  let sound = 0;
  for (let damaged = bytes.length; damaged - sound > 1; ) {
    if (room.left <= 0) throw new RangeError("a damaged archive that takes too long to read");
    const middle = sound + damaged >> 1;
    const inflated = attempt(inflateRaw, bytes.subarray(0, middle), room);
    spend(room, leastCost + (inflated?.content.length ?? 0));
    if (inflated) {
      found = inflated;
      sound = middle;
    } else damaged = middle;
  }
  return found?.content.length ? found : void 0;
}
var syncFlush, inflateRaw, leastChunk, mostOfByte, leastCost;
var init_inflate = __esm({
  "src/scanner/inflate.ts"() {
    "use strict";
    init_zlib();
    syncFlush = 2;
    inflateRaw = (bytes, options) => inflateRawSync(bytes, { ...options, finishFlush: syncFlush });
    leastChunk = 1 << 14;
    mostOfByte = 1032;
    leastCost = 1 << 13;
  }
});

// src/scanner/gzip.ts
function gunzip(bytes, room) {
  const parts2 = [];
  let isSound = true;
  for (let at = 0; isGzip(bytes, at); ) {
    if (parts2.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    const members2 = isSound ? readMembers(bytes.subarray(at), room) : void 0;
    isSound &&= members2 !== void 0;
    const read2 = members2 ?? readMember(bytes.subarray(at), room);
    if (!read2) break;
    parts2.push(read2.content);
    at += read2.length;
    while (bytes[at] === 0) at++;
  }
  return parts2.length > 1 ? Buffer.concat(parts2) : parts2[0];
}
function readMembers(bytes, room) {
  const read2 = attempt(gunzipSync, bytes, room, readSize(bytes));
  if (read2) room.left -= read2.content.length;
  return read2;
}
function readSize(bytes) {
  const at = bytes.length - 4;
  return at < 0 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
function readMember(bytes, room) {
  const start2 = passHeader(bytes);
  const inflated = start2 < bytes.length ? inflate(bytes.subarray(start2), room) : void 0;
  return inflated && { content: inflated.content, length: start2 + inflated.length + trailer };
}
function passHeader(bytes) {
  const flags = bytes[3];
  let at = 10;
  if (flags & 4) at += 2 + bytes[at] + 256 * bytes[at + 1];
  for (const name of [8, 16]) {
    if ((flags & name) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
}
var isGzip, mostMembers, trailer;
var init_gzip = __esm({
  "src/scanner/gzip.ts"() {
    "use strict";
    init_zlib();
    init_inflate();
    isGzip = (bytes, at = 0) => bytes[at] === 31 && bytes[at + 1] === 139 && bytes[at + 2] === 8;
    mostMembers = 2e3;
    trailer = 8;
  }
});

// src/scanner/zip.ts
function endsAsZip(bytes, before = 0) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = buffer.length - endLength;
  if (buffer.indexOf(endWord.charCodeAt(3), Math.max(0, buffer.length - longestEnd)) === -1) return false;
  return findDirectories(buffer, before).next().done === false || last + before > 0 && last >= 0 && buffer.readUInt32LE(last) === endNumber;
}
function* findDirectories(buffer, before = 0) {
  const floor = Math.max(0, buffer.length - longestEnd);
  const tail = buffer.subarray(floor);
  const last = tail.length - endLength;
  for (let from = last < 0 ? -1 : tail.lastIndexOf(endWord, last, "latin1"); from >= 0; from--) {
    if (tail[from] !== 80 || tail.readUInt32LE(from) !== endNumber) continue;
    const [size, said] = [tail.readUInt32LE(from + 12), tail.readUInt32LE(from + 16)];
    const behind = before + floor + from - size;
    const isUnseen = size >= rowLength && behind >= 0 && behind < before;
    const begin = isUnseen ? behind : [behind, said].find((at) => isRow(buffer, at - before));
    if (begin !== void 0) yield { begin, said };
  }
}
function listEntries(bytes, most) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { rows, isWhole } = readDirectory(buffer, most + 1);
  const entries = [];
  const add = (at, next2) => {
    const all = [rows.get(at), readLocal(buffer, at)].filter((row) => row !== void 0);
    rows.delete(at);
    const start2 = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all.length === 0 || start2 > buffer.length) return at + 4;
    const sizes = all.flatMap(({ packed }) => packed ?? []);
    const ends = sizes.map((size) => start2 + size > buffer.length ? Math.max(start2, next2) : start2 + size);
    const storedEnd = Math.max(start2, ...ends.length > 0 ? ends : [next2]);
    const deflatedEnd = sizes.length > 0 && sizes.every((size) => size === 0) ? start2 : buffer.length;
    const readable = all.filter(({ method, encrypted: encrypted2 }) => !encrypted2 && (method === 0 || method === 8));
    const disputed2 = readable.length > 0 && readable.length < all.length;
    for (const { method, encrypted: encrypted2 } of readable.length > 0 ? readable : all.slice(0, 1)) {
      const end = method === 0 ? storedEnd : deflatedEnd;
      if (entries.at(-1)?.start !== start2 || entries.at(-1)?.method !== method)
        entries.push({ method, encrypted: encrypted2, disputed: disputed2, start: start2, end });
    }
    const within = sizes.filter((size) => start2 + size <= buffer.length);
    return within.length > 0 ? start2 + Math.min(...within) : at + 4;
  };
  for (let at = findLocal(buffer, 0), from = 0; at !== -1 && entries.length <= most; ) {
    const next2 = findLocal(buffer, at + 4);
    from = add(at, next2 === -1 ? buffer.length : next2);
    at = next2 === -1 || next2 >= from ? next2 : findLocal(buffer, from);
  }
  for (const at of rows.keys()) if (entries.length <= most) add(at, buffer.length);
  return { entries, isWhole };
}
function findLocal(buffer, from) {
  const at = buffer.indexOf(localWord, from, "latin1");
  return at + localLength <= buffer.length ? at : -1;
}
function readDirectory(buffer, most) {
  const rows = /* @__PURE__ */ new Map();
  const tried = /* @__PURE__ */ new Set();
  let left = mostRows;
  for (const { begin, said } of findDirectories(buffer)) {
    const key3 = `${begin} ${said}`;
    if (tried.has(key3)) continue;
    if (tried.size === mostFalse) return { rows, isWhole: false };
    tried.add(key3);
    for (let at = begin; isRow(buffer, at) && rows.size < most; left--) {
      if (left === 0) return { rows, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== void 0) rows.set(local, describe2(buffer, at + 8, packed === elsewhere ? void 0 : packed));
      at += rowLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    if (rows.size > 0) break;
  }
  return { rows, isWhole: true };
}
function describe2(buffer, at, packed) {
  const method = buffer.readUInt16LE(at + 2);
  return { method, encrypted: (buffer.readUInt16LE(at) & 1) === 1 || method === 99, packed };
}
function readLocal(buffer, at) {
  const packed = buffer.readUInt32LE(at + 18);
  const isBehind = (buffer.readUInt16LE(at + 6) & 8) !== 0;
  const row = describe2(buffer, at + 6, isBehind || packed === elsewhere ? void 0 : packed);
  return row.method < 100 && buffer.readUInt16LE(at + 26) > 0 ? row : void 0;
}
var endWord, localWord, localNumber, rowNumber, endNumber, endLength, rowLength, localLength, elsewhere, longestComment, longestEnd, mostRows, mostFalse, beginsAsZip, isRow, isLocal;
var init_zip = __esm({
  "src/scanner/zip.ts"() {
    "use strict";
    endWord = "PK";
    localWord = "PK";
    [localNumber, rowNumber, endNumber] = [67324752, 33639248, 101010256];
    [endLength, rowLength, localLength] = [22, 46, 30];
    elsewhere = 4294967295;
    longestComment = 65535;
    longestEnd = endLength + longestComment;
    mostRows = 1 << 16;
    mostFalse = 8;
    beginsAsZip = (bytes) => bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
    isRow = (buffer, at) => at >= 0 && at + rowLength <= buffer.length && buffer.readUInt32LE(at) === rowNumber;
    isLocal = (buffer, at) => at >= 0 && at + localLength <= buffer.length && buffer.readUInt32LE(at) === localNumber;
  }
});

// src/scanner/unpack.ts
function tellUnread(reasons, onUnread) {
  const sorted = [...new Set(reasons)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
function unpack(bytes, onUnread = () => {
}, room = createRoom()) {
  if (!isArchive(bytes) && !endsAsZip(bytes)) return void 0;
  const reasons = [];
  const contents = unpackAll(bytes, room, 1, (reason) => reasons.push(reason));
  tellUnread(reasons, onUnread);
  return contents;
}
function unpackAll(bytes, room, depth, onUnread) {
  const isZip = beginsAsZip(bytes) || endsAsZip(bytes);
  if (!isZip && !isGzip(bytes)) return void 0;
  if (depth > deepest) {
    onUnread(`archives in one another, more than ${deepest} deep`);
    return void 0;
  }
  const packed = isGzip(bytes) ? unpackOne(() => gunzip(bytes, room), onUnread) : void 0;
  const entries = isZip ? unzip(bytes, room, onUnread) : void 0;
  const contents = packed && entries ? [...packed, ...entries] : packed ?? entries;
  return contents?.flatMap((content) => [content, ...unpackAll(content, room, depth + 1, onUnread) ?? []]);
}
function unzip(bytes, room, onUnread) {
  const { entries, isWhole } = listEntries(bytes, mostEntries);
  if (!isWhole) onUnread(manyRows);
  if (entries.length === 0) return void 0;
  if (entries.length > mostEntries) onUnread(`an archive of more than ${mostEntries} entries`);
  const contents = [];
  for (const entry2 of entries.slice(0, mostEntries)) {
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    if (entry2.disputed) onUnread(disputed);
    const body = bytes.subarray(entry2.start, entry2.end);
    if (entry2.encrypted) onUnread(encrypted);
    else if (entry2.method === 0) {
      room.left -= body.length;
      contents.push(body);
    } else if (entry2.method === 8) contents.push(...unpackOne(() => inflate(body, room)?.content, onUnread) ?? []);
    else onUnread(otherMethod);
  }
  return contents;
}
function unpackOne(read2, onUnread) {
  try {
    const content = read2();
    return content && [content];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    onUnread(error.code === void 0 ? error.message : tooLarge);
    return void 0;
  }
}
var largestContent, mostEntries, deepest, tooLarge, otherMethod, encrypted, disputed, manyRows, isPassedOver, createRoom, isArchive;
var init_unpack = __esm({
  "src/scanner/unpack.ts"() {
    "use strict";
    init_gzip();
    init_inflate();
    init_zip();
    largestContent = 1 << 26;
    mostEntries = 2e3;
    deepest = 4;
    tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;
    otherMethod = "an archive with entries that are packed by another method than deflate";
    encrypted = "an archive with entries that are encrypted";
    disputed = "an archive whose directory and headers do not agree how an entry is packed";
    manyRows = "an archive with rows in its directory, or ends, that lead to nothing: too many to go through";
    isPassedOver = (reason) => reason === otherMethod || reason === encrypted;
    createRoom = () => ({ left: largestContent, spare: 2 * largestContent });
    isArchive = (bytes) => isGzip(bytes) || beginsAsZip(bytes);
  }
});

// src/scanner/encoded-runs.ts
function listRuns(bytes, from, to, kernels, room, found) {
  const list2 = (start3, end) => listRun(bytes, from, start3, end, room, found);
  if (findRuns(kernels, bytes, from, to, isDigit, list2)) return;
  let start2 = from;
  let probe = start2 + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit[bytes[at]] === 1) at--;
    if (at < start2) {
      let end = probe + 1;
      while (end < to && isDigit[bytes[end]] === 1) end++;
      list2(start2, end);
      at = end;
    }
    start2 = at + 1;
    probe = start2 + shortestRun - 1;
  }
}
function listRunAt(bytes, from, start2, to, room, found) {
  let end = start2;
  while (end < to && isDigit[bytes[end]] === 1) end++;
  listRun(bytes, from, start2, end, room, found);
}
function listRun(bytes, floor, start2, end, room, found) {
  if (end - start2 < shortestRun) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", start2, Math.min(end, start2 + headLength));
  const form = /^[0-9a-fA-F]+$/.test(head) && (end - start2) % 2 === 0 ? "hex" : "base64";
  const first = Buffer.from(head, form);
  if (!isPromising(first)) return;
  const packed = isArchive(first);
  const step = packed ? end - start2 : longestRun;
  for (let at = start2; at < end; at += step) {
    const place = ~start2;
    found.push({ place, ...decodeRun(buffer, floor, at, Math.min(end, at + step + pieceOverlap), form, room) });
  }
}
function decodeRun(buffer, floor, start2, end, form, room) {
  const content = Buffer.from(buffer.toString("latin1", start2, end), form);
  const unread = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed2])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start2 - nameReach), start2).lastIndexOf(10) + 1;
  const begin = start2 - Math.max(floor, start2 - nameReach) - lineStart;
  const nameStart = start2 - begin;
  const whole2 = text === content;
  const [group, letters2] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start2), text]),
    begin,
    packed: !whole2,
    ...unread.length > 0 && { unread },
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole2) return isEnd ? end : start2;
      const groups = (offset - begin) / group;
      return Math.min(end, start2 + letters2 * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
    }
  };
}
function isPromising(head) {
  if (isArchive(head)) return true;
  const wide = head[1] === 0 && head[3] === 0;
  for (let at = 0; at < head.length; at += wide ? 2 : 1) {
    const byte = head[at];
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127 || byte >= 248) return false;
    if (byte >= 128 && !(byte >= 194 && (head[at + 1] ?? 128) >> 6 === 2) && !(byte < 192 && head[at - 1] >= 128))
      return false;
  }
  return true;
}
var nameReach, lineFeed2, shortestRun, headLength, longestRun, pieceOverlap, isDigit;
var init_encoded_runs = __esm({
  "src/scanner/encoded-runs.ts"() {
    "use strict";
    init_encoded();
    init_unpack();
    nameReach = 80;
    lineFeed2 = Buffer.from("\n");
    shortestRun = 20;
    headLength = 48;
    longestRun = 1 << 20;
    pieceOverlap = 1 << 13;
    isDigit = new Uint8Array(256);
    for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
      isDigit[letter.charCodeAt(0)] = 1;
  }
});

// shared:src/once.ts
var require_once = __commonJS({
  "shared:src/once.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/once.ts"];
  }
});

// src/scanner/escape-forms.ts
function decodeEscapes(text, origin, isList) {
  let begin = -1;
  const decoded = decodeText(text, isList, (outer) => {
    if (begin === -1) begin = outer;
  });
  if (!decoded) return void 0;
  const listPieces = (0, import_once.once)(() => {
    const pieces = { decoded: [0], outer: [0] };
    decodeText(text, isList, (outer, outerEnd, from, to) => {
      pieces.outer.push(outer, outerEnd);
      pieces.decoded.push(from, to);
    });
    return pieces;
  });
  return {
    text: decoded,
    begin,
    toOuter(offset, isEnd) {
      const { decoded: decoded2, outer } = listPieces();
      let piece2 = decoded2.length - 1;
      while (decoded2[piece2] > offset || isEnd && piece2 > 0 && decoded2[piece2] === offset) piece2--;
      if (piece2 % 2 === 1) return origin + outer[isEnd ? piece2 + 1 : piece2];
      return origin + outer[piece2] + offset - decoded2[piece2];
    }
  };
}
function decodeText(text, isList, onEscape) {
  const expression = isList ? escapedInList : escaped;
  expression.lastIndex = 0;
  let other = expression.exec(text);
  let percent = findPercent(text, 0);
  if (!other && percent === text.length) return void 0;
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  const put = (piece2, from, to) => {
    for (let at = from; at < to; at++) bytes[length++] = piece2.charCodeAt(at);
  };
  let last = 0;
  while (other || percent < text.length) {
    const isPercent = !other || percent < other.index;
    const start2 = isPercent ? percent : other.index;
    put(text, last, start2);
    const begin = length;
    if (isPercent) {
      last = start2 + 3 * countPercent(text, start2);
      for (let at = start2; at < last; at += 3) bytes[length++] = readHexByte(text, at + 1);
      percent = findPercent(text, last);
    } else {
      const form = other[0];
      const letters2 = decodeForm(form);
      put(letters2, 0, letters2.length);
      last = start2 + form.length;
      other = expression.exec(text);
    }
    onEscape(start2, last, begin, length);
  }
  put(text, last, text.length);
  return bytes.subarray(0, length);
}
function findPercent(text, from) {
  for (let at = text.indexOf("%", from); at !== -1; at = text.indexOf("%", at + 1))
    if (countPercent(text, at) > 0) return at;
  return text.length;
}
function countPercent(text, at) {
  const byte = readHexByte(text, at + 1);
  if (byte < 128) return byte >= 32 ? Number(byte !== 127) : Number(byte === 9 || byte === 10 || byte === 13);
  const count = byte < 194 ? 0 : byte < 224 ? 2 : byte < 240 ? 3 : byte < 245 ? 4 : 0;
  for (let place = at + 3; place < at + 3 * count; place += 3)
    if (text.charCodeAt(place) !== 37 || readHexByte(text, place + 1) >> 6 !== 2) return 0;
  return count;
}
function readHexByte(text, at) {
  const high = readHexDigit(text.charCodeAt(at));
  const low = readHexDigit(text.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : 16 * high + low;
}
function readHexDigit(letter) {
  if (letter >= 48 && letter < 58) return letter - 48;
  const small = letter | 32;
  return small >= 97 && small < 103 ? small - 87 : -1;
}
function decodeForm(form) {
  if (form[0] === "&") {
    const name = form.slice(1, -1).toLowerCase();
    if (name[0] !== "#") return entities[name];
    return encodeCode(name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  }
  const code2 = /\\[ux]\{?([0-9a-f]+)/i.exec(form)?.[1];
  if (code2) return encodeCode(Number.parseInt(code2, 16));
  if (/^\\[01]\d\d$/.test(form)) return encodeCode(Number.parseInt(form.slice(1), 8));
  if (form.endsWith("/")) return "/";
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1] : "";
}
function encodeCode(code2) {
  if (code2 < 128) return String.fromCharCode(code2);
  const last = 128 | code2 & 63;
  if (code2 < 2048) return String.fromCharCode(192 | code2 >> 6, last);
  if (code2 >= 55296 && code2 < 57344) return "\xEF\xBF\xBD";
  return String.fromCharCode(224 | code2 >> 12, 128 | code2 >> 6 & 63, last);
}
var import_once, escapedByte, blanks, prefix, inWord, rest, forms, listed, escaped, escapedInList, entities;
var init_escape_forms = __esm({
  "src/scanner/escape-forms.ts"() {
    "use strict";
    import_once = __toESM(require_once(), 1);
    escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
    blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
    prefix = "[a-z@]{0,2}";
    inWord = String.raw`[\w+/=-]`;
    rest = (quote) => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;
    forms = [
      "&(?:#\\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);",
      `\\\\+u(?!00(?:[189]|0[0-8bcef]|7f))[0-9a-f]{4}`,
      `\\\\x(?:${escapedByte}|[a-f][0-9a-f])`,
      "\\\\u\\{0{0,4}[2-7][0-9a-f]\\}",
      "\\\\(?:0[4-7][0-7]|1[0-6][0-7]|17[0-6])",
      String.raw`\\{1,4}\/`,
      // Properties and YAML go on behind the blanks of the next line.
      String.raw`\\(?:["']|\r?\n(?:(?<=[\w+/=.-]\\\r?\n)[ \t]{1,60}(?=${inWord}))?)`,
      // Strings with an operator between them.
      String.raw`(?<joined>["'\x60])${blanks}(?:\+{1,2}|\.\.?|&(?:[ \t]{0,4}_)?)${blanks}${prefix}\k<joined>|'${blanks}\|\|${blanks}'`,
      // Strings with nothing between them, the second of which is no key; on one line they end a statement.
      String.raw`(?<=${inWord})(?<below>["'])[ \t]{0,8}\r?\n[ \t]{0,60}${prefix}\k<below>${rest("below")}(?![ \t]{0,8}(?:[:>\]]|=(?!=))))`,
      String.raw`(?<=${inWord})(?<beside>["'])[ \t]{1,8}${prefix}\k<beside>${rest("beside")}[ \t]{0,8}(?:[;,)}\]]|["']${inWord}))`,
      // Parts of a template, and characters that a list holds one by one.
      `\\$\\{["']|(?<=\\$\\{["'][^"'\\n]{0,200})["']\\}`,
      `(?<=(?<letter>["'])[^"'\\\\\\s])\\k<letter>[ \\t]{0,4},[ \\t]{0,4}\\k<letter>(?=[^"'\\\\\\s]\\k<letter>)`
    ];
    listed = String.raw`(?<listed>["'])[ \t]{0,8},${blanks}\k<listed>`;
    escaped = new RegExp(forms.join("|"), "gi");
    escapedInList = new RegExp([listed, ...forms].join("|"), "gi");
    entities = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };
  }
});

// src/scanner/escapes.ts
function passQuiet(bytes, from, to) {
  let at = from;
  for (; at + 3 < to; at += 4) {
    const a = kindOf[bytes[at]];
    const b = kindOf[bytes[at + 1]];
    const c = kindOf[bytes[at + 2]];
    const d = kindOf[bytes[at + 3]];
    const followed = a & b >> 1 | b & c >> 1 | c & d >> 1 | d;
    if (((a | b | c | d) & begins | followed & needed) !== 0) break;
  }
  return at;
}
function findEscapeKind(bytes, at) {
  const kind = kindOf[bytes[at]] & (begins | needed);
  if (kind === 0 || kind !== begins && (kind & kindOf[bytes[at + 1]] >> 1) === 0) return 0;
  if (kind === joins) return joinsList(bytes, at) ? lists : findJoined(bytes, at) > 0 ? joins : 0;
  return beginsEscape(bytes, at) ? kind : 0;
}
function beginsEscape(bytes, at) {
  const next2 = bytes[at + 1];
  const second = bytes[at + 2];
  switch (bytes[at]) {
    case 37:
      return isHexDigit(next2) && isHexDigit(second) && (next2 < 56 || bytes[at + 3] === 37);
    case 38:
      return next2 === 35 || next2 === 113 && second === 117 || next2 === 97 && (second === 109 || second === 112);
    case 92:
      if (next2 === 10 || next2 === 13 && second === 10 || isSlash(bytes, at)) return true;
      if ((next2 & 254) === 48) return isOctalLetter(next2, second, bytes[at + 3]);
      return (next2 === 117 || next2 === 120) && (isHexDigit(second) || second === 123 && next2 === 117);
    case 36:
      return next2 === 123 && isQuote(second);
    case 91:
    // [ {
    case 123:
      return beginsLetters(bytes, isSpace(next2) ? at + 2 : at + 1);
    default:
      return isCalled(bytes, at + 1);
  }
}
function passBackslashes(bytes, from) {
  let at = from;
  while (bytes[at] === 92 && at < from + mostBackslashes) at++;
  return at;
}
function isSlash(bytes, at) {
  const slash = passBackslashes(bytes, at);
  if (bytes[slash] !== 47) return false;
  if (bytes[at - 1] !== 58) return slash === at + 1 && isDrawn(bytes, at - 1, slash + 1);
  const second = passBackslashes(bytes, slash + 1);
  return second > slash + 1 && bytes[second] === 47 && isWord(bytes[second + 1]);
}
function isDrawn(bytes, before, behind) {
  let letters2 = 0;
  let others3 = 0;
  let capitals = 0;
  let smalls = 0;
  for (const [from, step] of [
    [before, -1],
    [behind, 1]
  ]) {
    for (let count = 0, at = from; count < looked && (isWord(bytes[at]) || bytes[at] === 92); count++, at += step) {
      const byte = bytes[at];
      if (byte === 92) continue;
      letters2++;
      if (byte >= 48 && byte < 58 || byte === 43) others3++;
      else if (byte >= 65 && byte < 91) capitals++;
      else if (byte >= 97) smalls++;
    }
  }
  return letters2 >= fewestDrawn && others3 > 0 && capitals > 0 && smalls > 0;
}
function isCalled(bytes, at) {
  for (let letter = 0; letter < join.length; letter++) if (bytes[at + letter] !== join[letter]) return false;
  return true;
}
function joinsList(bytes, at) {
  if (bytes[at + 1] !== bytes[at]) return false;
  const next2 = bytes[at + 2];
  if (next2 === 46) return isCalled(bytes, at + 2);
  if (next2 === 44) return bytes[at - 1] === 40 && (bytes[at - 2] === 110 || bytes[at - 2] === 101);
  return next2 === 41 && bytes[at - 2] === 44 && bytes[at - 3] === 125;
}
function passBlanks(bytes, from) {
  let at = from;
  while (isSpace(bytes[at])) at++;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return at;
  do
    at++;
  while (isSpace(bytes[at]));
  return at;
}
function findJoined(bytes, at) {
  const quote = bytes[at];
  let next2 = passBlanks(bytes, at + 1);
  const isJoint = isOperator(bytes[next2]);
  if (isJoint) {
    next2 += bytes[next2 + 1] === bytes[next2] ? 2 : 1;
    while (isSpace(bytes[next2])) next2++;
    if (bytes[next2] === 95) next2++;
    next2 = passBlanks(bytes, next2);
  } else if (next2 === at + 1 || !isWord(bytes[at - 1])) return 0;
  for (let letters2 = 0; letters2 < 2 && bytes[next2] >= 64 && bytes[next2] !== quote; letters2++) next2++;
  if (bytes[next2] !== quote) return 0;
  return isJoint || isWord(bytes[next2 + 1]) && (hasDigit(bytes, at, -1) || hasDigit(bytes, next2, 1)) ? next2 : 0;
}
function hasDigit(bytes, quoteAt, step) {
  for (let at = quoteAt + step, end = at + longestPart * step; at !== end; at += step) {
    const byte = bytes[at];
    if (byte === void 0 || byte === 10 || byte === bytes[quoteAt]) return false;
    if (byte >= 48 && byte < 58) return true;
  }
  return false;
}
function beginsLetters(bytes, from) {
  const quote = bytes[from];
  if (!isQuote(quote)) return false;
  let at = from;
  for (let letters2 = 1; bytes[at] === quote && bytes[at + 2] === quote; letters2++) {
    if (letters2 === fewestLetters) return true;
    at += 3;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== 44) return false;
    at++;
    while (isSpace(bytes[at])) at++;
  }
  return false;
}
var begins, joins, follows, opens, holds, lists, calls, needed, kindOf, note, isSpace, isHexDigit, isQuote, mostBackslashes, looked, fewestDrawn, isOctalDigit, isOctalLetter, join, isOperator, isWord, longestPart, fewestLetters;
var init_escapes = __esm({
  "src/scanner/escapes.ts"() {
    "use strict";
    begins = 1;
    joins = 2;
    follows = 4;
    opens = 8;
    holds = 16;
    lists = 32;
    calls = 64;
    needed = joins | opens | lists;
    kindOf = new Uint8Array(256);
    note = (letters2, kind) => {
      for (const letter of letters2) kindOf[letter.charCodeAt(0)] |= kind;
    };
    note("%&\\$", begins);
    note("\"'`", joins);
    note(` 	\r
+."'`, follows);
    note("[{", opens);
    note(` "'`, holds);
    note("]", lists);
    note(".", calls);
    isSpace = (byte) => byte === 32 || byte === 9;
    isHexDigit = (byte) => byte !== void 0 && (byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 103);
    isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
    mostBackslashes = 4;
    looked = 14;
    fewestDrawn = 16;
    isOctalDigit = (byte) => byte !== void 0 && (byte & 248) === 48;
    isOctalLetter = (first, second, third) => isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second >= 52);
    join = Buffer.from(".join");
    isOperator = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
    isWord = (byte) => byte !== void 0 && (byte >= 47 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || byte === 43 || byte === 45 || byte === 61 || byte === 95);
    longestPart = 200;
    fewestLetters = 6;
  }
});

// src/scanner/line-ends.ts
function findLast(bytes, start2, end) {
  let last = end - 1;
  while (last > start2 && bytes[last] <= 32) last--;
  return last;
}
function endsString(bytes, start2, end) {
  const last = findLast(bytes, start2, end);
  return last > start2 && isQuote(bytes[last]) && isWord(bytes[last - 1]);
}
function beginsString(bytes, start2, end) {
  let first = start2;
  while (first < end && isSpace(bytes[first])) first++;
  for (let letters2 = 0; letters2 < 2 && bytes[first] >= 64 && !isQuote(bytes[first]); letters2++) first++;
  return first < end && isQuote(bytes[first]);
}
function isJoined(bytes, start2, end) {
  if (isContinued(bytes, end - 1)) return true;
  let last = findLast(bytes, start2, end);
  if (bytes[last] === 95) while (last > start2 && (bytes[last] === 95 || isSpace(bytes[last]))) last--;
  if (last >= start2 && isOperator(bytes[last])) {
    do
      last--;
    while (last >= start2 && (isSpace(bytes[last]) || isOperator(bytes[last])));
    if (last >= start2 && isQuote(bytes[last])) return true;
  }
  let first = start2;
  while (first < end && isSpace(bytes[first])) first++;
  if (first >= end || !isOperator(bytes[first])) return false;
  do
    first++;
  while (first < end && (isSpace(bytes[first]) || isOperator(bytes[first])));
  return first < end && isQuote(bytes[first]);
}
var isContinued;
var init_line_ends = __esm({
  "src/scanner/line-ends.ts"() {
    "use strict";
    init_escapes();
    isContinued = (bytes, feed) => feed > 0 && bytes[feed - 1] === 92 || feed > 1 && bytes[feed - 1] === 13 && bytes[feed - 2] === 92;
  }
});

// src/scanner/decode.ts
function listEncoded(bytes, from, to, floor = from, ceiling = to, kernels = builtKernels, quiet = noneQuiet, search, room = createRoom()) {
  const found = [];
  if (!search || search.mayHoldRun(from, to)) listRuns(bytes, from, to, kernels, room, found);
  const findEscape = search ? (at) => search.findEscape(at, to) : createEscapeSearch(kernels, bytes, floor, to);
  listEscaped(bytes, floor, to, ceiling, quiet, findEscape, found);
  return found;
}
function listEncodedAt(bytes, places, { from, to, floor, ceiling }, quiet, room) {
  const found = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const place of places) {
    if (place < 0) listRunAt(bytes, from, ~place, to, room, found);
    else decodeAt(buffer, place, findEscapeKind(bytes, place), floor, ceiling, quiet, found);
  }
  return found;
}
function createQuietSources() {
  const sources = /* @__PURE__ */ new Set();
  return {
    has: (source2) => sources.has(source2),
    add(source2) {
      if (source2.length > longestQuiet) return;
      if (sources.size >= mostQuiet) sources.clear();
      sources.add(source2);
    }
  };
}
function listEscaped(bytes, from, to, ceiling, quiet, findEscape, found) {
  let buffer;
  const search = findEscape ?? ((at) => passQuiet(bytes, at, to));
  for (let at = from; at < to; at++) {
    at = search(at);
    const kind = at < to ? findEscapeKind(bytes, at) : 0;
    if (kind === 0) continue;
    buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    at = decodeAt(buffer, at, kind, from, ceiling, quiet, found);
  }
}
function decodeAt(buffer, at, kind, from, ceiling, quiet, found) {
  const { start: start2, end, next: next2, isOver } = findExtent(buffer, at, kind, from, ceiling);
  const source2 = buffer.toString("latin1", start2, end);
  const isList = kind === lists;
  if (!isList && quiet.has(source2)) return next2;
  const decoded = decodeEscapes(source2, start2, isList);
  if (decoded) found.push({ place: at, ...decoded, ...isList ? { isOver } : { source: source2 } });
  else if (!isList) quiet.add(source2);
  else if (isOver) found.push(callFrom(at));
  if (isOver) {
    for (let inner = at + 1; inner < next2; inner++)
      if (findEscapeKind(buffer, inner) === lists) found.push(callFrom(inner));
  }
  return next2;
}
function findExtent(buffer, at, kind, from, ceiling) {
  const joinsStrings = kind === joins;
  const isList = kind === lists;
  const most = joinsStrings || isList ? buffer.length : ceiling;
  const limit = at + escapedAfter < most ? passWord(buffer, at + escapedAfter, most) : most;
  const endOfLine = (place) => {
    const feed2 = place < limit ? buffer.subarray(place, limit).indexOf(10) : -1;
    return feed2 === -1 ? limit : place + feed2;
  };
  let first = joinsStrings ? findFirstJoint(buffer, at) : at;
  let last = at;
  if (isList) {
    const floor = Math.max(0, at - escapedAfter);
    const open = lastOf(buffer, buffer[at] === 93 ? 91 : 123, at, floor);
    if (buffer[at + 2] === 44 || buffer[at + 2] === 46) last = firstOf(buffer, [41, 93, 125], at + 6, limit);
    else if (open > floor) first = open;
  }
  const isOver = isList && (first === last || buffer.subarray(first, last).includes(10));
  const before = buffer.subarray(Math.max(joinsStrings || isList ? 0 : from, first - escapedBefore), first);
  const start2 = first - before.length + before.lastIndexOf(10) + 1;
  if (joinsStrings) {
    for (let quote = at, begin = findJoined(buffer, at); begin > 0 && begin < limit; begin = findJoined(buffer, quote)) {
      quote = firstOf(buffer, [buffer[at], 10], begin + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last = quote;
    }
    if (last > at) return { start: start2, end: endOfLine(last), next: last, isOver };
  }
  if (last > at)
    return { start: start2, end: endOfLine(last), next: isOver ? last - 1 : passLine(buffer, at, endOfLine(last)), isOver };
  let feed = endOfLine(at + 1);
  let end = feed === limit ? limit : endOfLine(feed + 1);
  while (end < limit && isContinued(buffer, end)) {
    feed = end;
    end = endOfLine(end + 1);
  }
  return { start: start2, end, next: passLine(buffer, at, feed === limit ? end : feed), isOver };
}
function passWord(bytes, from, most) {
  const end = Math.min(most, from + longestWord);
  let at = from;
  while (at < end && bytes[at] > 32 && !isQuote(bytes[at])) at++;
  return at;
}
function passLine(bytes, at, end) {
  const last = findLast(bytes, at, end);
  return last > at && isQuote(bytes[last]) ? last - 1 : end;
}
function findFirstJoint(bytes, at) {
  const quote = bytes[at];
  const floor = Math.max(0, at - escapedAfter);
  for (let first = at; ; ) {
    const begin = lastOf(bytes, quote, first - 1, floor);
    const before = lastOf(bytes, quote, begin - 1, floor);
    if (before <= floor || findJoined(bytes, before) !== begin) return first;
    first = before;
  }
}
function lastOf(bytes, byte, from, floor) {
  let at = from;
  while (at > floor && bytes[at] !== byte) at--;
  return at;
}
function firstOf(bytes, wanted, from, limit) {
  let at = from;
  while (at < limit && !wanted.includes(bytes[at])) at++;
  return at;
}
var noneQuiet, mostQuiet, longestQuiet, escapedBefore, escapedAfter, longestWord, callFrom, nothing;
var init_decode = __esm({
  "src/scanner/decode.ts"() {
    "use strict";
    init_encoded_runs();
    init_escape_forms();
    init_escapes();
    init_encoded();
    init_kernel();
    init_line_ends();
    init_unpack();
    noneQuiet = { has: () => false, add: () => {
    } };
    mostQuiet = 1 << 13;
    longestQuiet = 1 << 10;
    escapedBefore = 256;
    escapedAfter = 2048;
    longestWord = 2048;
    callFrom = (place) => ({ place, text: nothing, begin: 0, toOuter: () => place, isOver: true });
    nothing = new Uint8Array(0);
  }
});

// shared:src/scanner/line-match.ts
var require_line_match = __commonJS({
  "shared:src/scanner/line-match.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/scanner/line-match.ts"];
  }
});

// src/scanner/kernel/rooms.ts
function createRooms({ memory, numbers: numbers2, calls: calls2 }, lines, at, end, mostLines3) {
  const begin = at + copiesRoom;
  let next2 = begin;
  const free = Array.from({ length: 32 }, () => []);
  const powerOf = (length) => Math.max(smallest, 32 - Math.clz32(length + 2 * margin - 1));
  calls2.setKeys(...lineKeys);
  calls2.setTexts(at, begin - 12, mostLines3 - 2);
  const take = (length) => {
    const power = powerOf(length);
    const room = free[power].pop();
    if (room !== void 0) return room;
    if (next2 + 2 ** power > end) return 0;
    next2 += 2 ** power;
    return next2 - 2 ** power + margin;
  };
  return {
    bytes: Buffer.from(memory.buffer),
    lines,
    clear() {
      next2 = begin;
      for (const rooms of free) rooms.length = 0;
    },
    take,
    give(room, length) {
      free[powerOf(length)].push(room);
    },
    openDelta: (delta, length, baseSize) => calls2.openDelta(delta, length, baseSize),
    applyDelta(deltaEnd, base, text, size) {
      const made2 = calls2.applyDelta(deltaEnd, base, text, size);
      return made2 === 2 ? void 0 : made2 === 1;
    },
    readLines(text, size, kept) {
      const isRead = (kept === 0 ? calls2.readText(text, size) : calls2.readChangedText(text, size, kept)) !== 0;
      if (isRead) {
        lines.count = calls2.getCount();
        calls2.enterText(text, size, 1);
      }
      return isRead;
    },
    isPlain: () => calls2.isTextPlain() !== 0,
    isClean: () => calls2.isClean() !== 0,
    keepLines() {
      const size = calls2.getKeptSize();
      const kept = take(size);
      if (kept !== 0) calls2.keepLines(kept);
      return kept;
    },
    sizeOfKept: (kept) => 16 + 13 * (numbers2[kept >> 2] + 1) + 16
  };
}
var margin, smallest, copiesRoom;
var init_rooms = __esm({
  "src/scanner/kernel/rooms.ts"() {
    "use strict";
    init_line_list();
    margin = 32;
    smallest = 8;
    copiesRoom = 12 << 17;
  }
});

// src/scanner/kernel/ranges.ts
function createRangeScan(kernels, table, { alone, among, calm }, move, roomy = 0) {
  const { follows: follows2, after, before, start: start2, heads, chain, ends, place, letters: letters2 } = table;
  const parts2 = [follows2, after, before, start2, heads, chain, ends, place, letters2];
  const keywords = place.length;
  const overshoot = 8 * 4 * keywords;
  const rawRoom = 8 * hitsAtOnce + overshoot;
  const rows = 4 * (mostLines2 + 4);
  const sizes = [mostText + 64, rows, rows, rows, mostLines2, mostLines2, alone.byteLength, among.byteLength];
  sizes.push(
    calm.byteLength,
    2 * rawRoom,
    rawRoom,
    4 * keywords,
    needsRoom,
    ...parts2.map(({ byteLength }) => byteLength)
  );
  const ofTexts = roomy > 0 ? copiesRoom + roomy : 0;
  const kernel = kernels.create(sizes.reduce((sum, size) => sum + align2(size), 0) + textAt + ofTexts);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let at = roomAt;
  const addresses = sizes.map((size) => {
    const address4 = at;
    at += align2(size);
    return address4;
  });
  const [text, starts, first, second, cleanAt, known3, ...behind] = addresses;
  const [aloneAt, amongAt, calmAt, hitsAt, rawAt, listsAt, ...others3] = behind;
  const [needsAt, ...tableAt] = others3;
  const words4 = (address4, bytes) => numbers2.subarray(address4 >> 2, address4 + bytes >> 2);
  parts2.forEach((part, index) => {
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), tableAt[index]);
  });
  const tables = {
    alone: words4(aloneAt, alone.byteLength),
    among: words4(amongAt, among.byteLength),
    calm: words4(calmAt, calm.byteLength)
  };
  tables.alone.set(alone);
  tables.among.set(among);
  tables.calm.set(calm);
  move(tables);
  const firstAt = first + 8;
  const lines = {
    count: 0,
    starts: words4(starts, rows),
    first: words4(firstAt, rows - 8),
    second: words4(second, rows),
    clean: memory.subarray(cleanAt, cleanAt + mostLines2)
  };
  calls2.setTable(...tableAt);
  calls2.setMemory(starts, firstAt, second, cleanAt, known3, aloneAt, amongAt, (alone.length >> 1) - 1);
  calls2.setCalm(calmAt, (calm.length >> 1) - 1);
  calls2.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls2.setNeeds(listsAt, import_line_match.contextReach);
  const write = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words4(hitsAt, 2 * rawRoom);
  const textBegin = text + 32;
  return {
    ...roomy > 0 && { rooms: createRooms(kernel, lines, at, at + ofTexts, mostLines2) },
    lines,
    known: memory.subarray(known3, known3 + mostLines2),
    hits,
    get first() {
      return calls2.getFirst();
    },
    get end() {
      return calls2.getEnd();
    },
    get count() {
      return calls2.getWritten() - hitsAt >> 2;
    },
    begin(bytes, list2, decodes) {
      const { count } = list2;
      const clean = list2.clean.subarray(0, count);
      const from = clean.indexOf(0);
      if (count >= mostLines2 || from === -1) return false;
      const to = clean.lastIndexOf(0);
      const lo = Math.max(0, list2.starts[Math.max(0, from - 1)] - farthest);
      const hi = Math.min(bytes.length, list2.starts[to + 1] + farthest);
      if (hi - lo > mostText - 64) return false;
      memory.set(bytes.subarray(lo, hi), textBegin);
      const end = textBegin + hi - lo;
      memory.fill(0, end, end + 32);
      lines.count = count;
      lines.starts.set(list2.starts.subarray(0, count + 1));
      lines.first.set(list2.first.subarray(0, count + 1));
      lines.second.set(list2.second.subarray(0, count + 1));
      lines.clean.set(clean);
      calls2.setText(textBegin, end, textBegin - lo, bytes.length, count, decodes ? 1 : 0);
      return true;
    },
    scan: (line2, checkedEnd) => calls2.scanLines(line2, checkedEnd),
    findEscape: (at2, to) => calls2.findEscapeIn(at2, to),
    mayHoldRun: (from, to) => calls2.mayHoldRun(from, to) !== 0,
    lookInto(text2) {
      const isSmall = text2.length <= pieceLength;
      return isSmall ? calls2.lookInto(textAt, loadPiece(kernel, text2, 0, text2.length)) : holds2.hits;
    },
    setNeeds: write
  };
}
function createNeedWriter({ memory, numbers: numbers2 }, listsAt, from, to) {
  const sets = /* @__PURE__ */ new Map();
  let at = from;
  return (keyword, needs) => {
    const asked3 = needs.flatMap((need) => [...need.inside ? [need.inside] : [], ...need.look ? [need.look] : []]);
    const fresh = [...new Set(asked3)].filter((set) => !sets.has(set));
    const room = fresh.reduce((sum, { length }) => sum + (length + 3 & ~3), 4 + 28 * needs.length);
    if (at + room > to) return;
    for (const set of fresh) {
      memory.set(set, at);
      sets.set(set, at);
      at += set.length + 3 & ~3;
    }
    const entries = needs.flatMap(({ before, after, crossesLines, ...need }) => [
      ...[before, after, crossesLines ? 1 : 0],
      ...need.inside ? [sets.get(need.inside), need.run] : [0, 0],
      ...need.look ? [sets.get(need.look), need.lead] : [0, 0]
    ]);
    const end = at + 4 + 4 * entries.length;
    numbers2.set([end, ...entries], at >> 2);
    numbers2[(listsAt >> 2) + keyword] = at;
    at = end;
  };
}
var import_line_match, steps, holds2, mostText, mostLines2, farthest, hitsAtOnce, needsRoom, align2;
var init_ranges = __esm({
  "src/scanner/kernel/ranges.ts"() {
    "use strict";
    import_line_match = __toESM(require_line_match(), 1);
    init_kernel();
    init_rooms();
    steps = { done: 0, encoded: 1, full: 2, crowded: 3 };
    holds2 = { nothing: 0, hits: 1, encoded: 2 };
    mostText = 1 << 22;
    mostLines2 = 1 << 18;
    farthest = 1 << 11;
    hitsAtOnce = 1 << 14;
    needsRoom = 3 << 17;
    align2 = (length) => length + 15 & ~15;
  }
});

// src/scanner/decoded-look.ts
function mayHold({ text, packed, unread }, search, kernels, quiet, isInner = false) {
  if (packed || unread) return true;
  const held = search.lookInto(text);
  if (held !== holds2.encoded || isInner) return held === holds2.hits;
  const inner = listEncoded(text, 0, text.length, 0, text.length, kernels, quiet, void 0, nothingLeft());
  return inner.some((encoded2) => mayHold(encoded2, search, kernels, quiet, true));
}
var nothingLeft;
var init_decoded_look = __esm({
  "src/scanner/decoded-look.ts"() {
    "use strict";
    init_decode();
    init_ranges();
    nothingLeft = () => ({ left: 0, spare: 0 });
  }
});

// src/scanner/encoded-scan.ts
function createEncodedScan(kernels, packed, holders, decode) {
  const quiet = createQuietSources();
  let isHeld3 = false;
  const scan = ({ bytes, lines, first }, list2, matches, search) => {
    const { unread } = packed;
    const { starts } = lines;
    const begin = Math.max(0, first - 1);
    let line2 = begin;
    const hold = (start2, end) => {
      isHeld3 = true;
      while (line2 > begin && starts[line2] > start2) line2--;
      while (starts[line2 + 1] <= start2) line2++;
      for (let held = line2; held < lines.count && starts[held] < end; held++) holders.add(held);
    };
    for (const encoded2 of list2) {
      if (encoded2.isOver) hold(encoded2.place, encoded2.place + 1);
      if (search && !mayHold(encoded2, search, kernels, quiet)) {
        if (encoded2.source !== void 0) quiet.add(encoded2.source);
        continue;
      }
      const told = unread.length;
      unread.push(...encoded2.unread ?? []);
      const found = decode(encoded2.text);
      if (unread.length > told) hold(encoded2.toOuter(encoded2.begin, false), encoded2.toOuter(encoded2.text.length, true));
      const inner = (encoded2.packed ? createPackedMatches(packed.settle)(found) : found).filter(
        ({ end }) => end > encoded2.begin
      );
      for (const match of inner) {
        const start2 = encoded2.toOuter(match.start, false);
        const end = Math.max(start2 + 1, encoded2.toOuter(match.end, true));
        const isPlain3 = equals(bytes.subarray(start2, end), encoded2.text.subarray(match.start, match.end));
        const depth = (match.decoded ?? 0) + (isPlain3 ? 0 : 1);
        matches.push({ ...match, start: start2, end, decoded: depth });
        hold(encoded2.place < 0 ? start2 : Math.min(start2, encoded2.place), end);
      }
      if (inner.length === 0 && unread.length === told && encoded2.source !== void 0) quiet.add(encoded2.source);
    }
  };
  return {
    /** In parts, so that what was decoded of a large text is not kept all at once. */
    find({ bytes, lines, first, end }, matches, search) {
      isHeld3 = false;
      for (let line2 = first; line2 < end; ) {
        const begin = line2;
        const limit = lines.starts[begin] + decodedAtOnce;
        do
          line2++;
        while (line2 < end && lines.starts[line2] < limit);
        const range = { bytes, lines, first: begin, end: line2 };
        const { from, to, floor, ceiling } = boundRange(range);
        scan(range, listEncoded(bytes, from, to, floor, ceiling, kernels, quiet, search, packed.room), matches, search);
      }
      return isHeld3;
    },
    findAt(range, matches, places) {
      scan(range, listEncodedAt(range.bytes, places, boundRange(range), quiet, packed.room), matches, void 0);
    }
  };
}
function boundRange({ lines, first, end }) {
  const { starts, count } = lines;
  return {
    from: starts[first],
    to: starts[end],
    floor: starts[Math.max(0, first - 1)],
    ceiling: starts[Math.min(end + 1, count)]
  };
}
var decodedAtOnce, equals;
var init_encoded_scan = __esm({
  "src/scanner/encoded-scan.ts"() {
    "use strict";
    init_decode();
    init_decoded_look();
    init_packed();
    decodedAtOnce = 1 << 20;
    equals = (one, other) => one.length === other.length && Buffer.compare(one, other) === 0;
  }
});

// src/scanner/windows.ts
function findFurther(further, buffer, from, ceiling, match, take) {
  const rest2 = buffer.toString("latin1", from, Math.min(ceiling, from + furtherReach));
  let last = from;
  for (const [begin, end] of further(match, rest2)) {
    take(from + begin, from + end, buffer.toString("utf8", from + begin, from + end), "unknown");
    last = from + end;
  }
  return last;
}
function lookAround({ floor, ceiling }, text, textStart, at, length) {
  const from = Math.max(0, floor - textStart);
  const to = ceiling - textStart;
  const window = from > 0 || to < text.length ? text.slice(from, to) : text;
  return { window, start: at - from, end: at - from + length };
}
function runPattern(pattern, buffer, window, matches, refusal) {
  const { rule, anchored, before, after, look } = pattern;
  const { ahead } = window;
  const seen = ahead ? ahead.reach + margin2 : margin2;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin2) : seen));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : ahead ? reachesAhead * seen : margin2));
  if (ahead) ahead.triedTo = Math.max(window.begin, textEnd === window.ceiling ? textEnd : textEnd - seen);
  let { slice } = window;
  if (slice && slice.start <= textStart && slice.end >= textEnd) ({ start: textStart, end: textEnd } = slice);
  else slice = void 0;
  if (look && !mayBegin(look, buffer, window.begin, window.ceiling)) return window.begin;
  if (!mayMatch(pattern, buffer, window.begin, textEnd)) return window.begin;
  let text = slice?.text ?? buffer.toString("latin1", textStart, textEnd);
  if (slice) slice.text = text;
  pattern.expression ??= compilePattern(pattern);
  const { expression } = pattern;
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression.exec(text);
    if (!found) return done;
    if (textStart + found.index >= window.end) {
      if (ahead) ahead.triedTo = Math.min(ahead.triedTo, textStart + found.index);
      return done;
    }
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin2);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin2));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const groups = found.groups ?? {};
    const { secret } = groups;
    if (found[0].length === 0) expression.lastIndex++;
    if (!secret) continue;
    pattern.acts ??= readActs(rule);
    const { check, decode, further } = pattern.acts;
    const start2 = pattern.endsWithSecret ? matchEnd - secret.length : textStart + found.indices.groups["secret"][0];
    const end = decode ? matchEnd : start2 + secret.length;
    const match = { ...lookAround(window, text, textStart, found.index, found[0].length), groups };
    const value = buffer.toString("utf8", start2, start2 + secret.length);
    const says = decode?.(value, match);
    const proof = check?.(value, match) ?? "unknown";
    if (proof === "invalid" || decode && says === void 0) {
      if (anchored) return done;
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const take = (start3, end2, value2, proof2, says2) => {
      if (says2 === void 0 && refusal && !refusal.couldKeep(rule, value2, proof2, (0, import_line_match2.isQuote)(buffer[start3 - 1]))) return;
      const made2 = (0, import_line_match2.createLineMatch)(rule, buffer, start3, end2, value2, proof2, groups);
      matches.push(says2 === void 0 ? made2 : { ...made2, says: says2 });
    };
    take(start2, end, value, proof, says);
    if (!further) continue;
    done = Math.max(done, findFurther(further, buffer, end, window.ceiling, match, take));
    expression.lastIndex = done - textStart;
  }
}
var import_line_match2, margin2, longestText, longestRefuted, reachesAhead, furtherReach;
var init_windows = __esm({
  "src/scanner/windows.ts"() {
    "use strict";
    import_line_match2 = __toESM(require_line_match(), 1);
    init_looks();
    init_patterns();
    margin2 = 64;
    longestText = 1 << 16;
    longestRefuted = 512;
    reachesAhead = 5;
    furtherReach = 16384;
  }
});

// src/scanner/line-scan.ts
function createLineScan(set, memory, refusal) {
  const { before, after } = set;
  const doneTo = new Int32Array(set.size);
  const triedTo = new Int32Array(set.size);
  const ranTo = new Int32Array(set.size);
  const overlaps = new Int32Array(set.size);
  const noted = new Int32Array(set.size);
  let notedCount = 0;
  const isNoted = new Uint8Array(set.size);
  const windows = [];
  let count = 0;
  const latest = new Int32Array(set.size).fill(-1);
  const addWindow = (rule, first) => {
    if (isNoted[rule] === 0) {
      isNoted[rule] = 1;
      noted[notedCount++] = rule;
    }
    const window = windows[count];
    if (window) {
      window.rule = rule;
      window.first = first;
      window.last = first;
    } else windows.push({ rule, first, last: first });
    count++;
  };
  const addHit = ({ rule, distances }, offset) => {
    if (distances) {
      for (const distance of distances) if (offset >= distance) addWindow(rule, offset - distance);
      return;
    }
    const known3 = latest[rule];
    const window = known3 >= 0 ? windows[known3] : void 0;
    if (window && offset - before[rule] <= window.last + after[rule]) {
      window.last = Math.max(window.last, offset);
      window.first = Math.min(window.first, offset);
    } else {
      latest[rule] = count;
      addWindow(rule, offset);
    }
  };
  const sortWindows = () => {
    for (let at = 1; at < count; at++) {
      const window = windows[at];
      let place = at;
      for (; place > 0 && windows[place - 1].first > window.first; place--) windows[place] = windows[place - 1];
      windows[place] = window;
    }
  };
  let text = new Uint8Array(0);
  let buffer = Buffer.alloc(0);
  let lines;
  let starts = new Int32Array(0);
  let matches = [];
  let line2 = 0;
  let pieceEnd = -1;
  const enterPiece = (offset) => {
    while (starts[line2 + 1] <= offset) line2++;
    const piece2 = Math.floor((offset - starts[line2]) / pieceLength2) + 1;
    const length = starts[line2 + 1] - starts[line2];
    pieceEnd = starts[line2] + Math.min(length, length <= 4 * pieceLength2 ? length : piece2 * pieceLength2);
  };
  const leavePiece = () => {
    if (pieceEnd === -1) return;
    const floor = Math.max(0, starts[line2] - 1);
    const ceiling = starts[line2 + 1];
    let from = starts[line2];
    let to = ceiling;
    let fresh = true;
    if (memory.isCalm(lines, line2)) dropCalm();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at];
      if (doneTo[rule] > Math.max(0, first - before[rule])) fresh = false;
      if (!set.pattern(rule).crossesLines) continue;
      from = Math.min(from, first - before[rule] - import_line_match3.contextReach);
      const reach3 = set.pattern(rule).goesOn ? furtherReach : after[rule];
      to = Math.max(to, last + reach3 + import_line_match3.contextReach);
    }
    const known3 = matches.length;
    const isShared = to - from < mostShared;
    const slice = isShared ? { start: Math.max(0, from - 1), end: Math.min(text.length, to), text: void 0 } : void 0;
    sortWindows();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at];
      const pattern = set.pattern(rule);
      const low = pattern.crossesLines ? 0 : floor;
      const high = pattern.crossesLines ? text.length : ceiling;
      const begin = pattern.anchored ? first : Math.max(low, first - before[rule], doneTo[rule], triedTo[rule]);
      const end = pattern.anchored ? first + 1 : Math.min(high, last + after[rule]);
      if (begin >= end || begin < doneTo[rule]) continue;
      let ahead;
      if (pattern.crossesLines && !pattern.anchored) {
        overlaps[rule] = first - before[rule] < ranTo[rule] ? overlaps[rule] + 1 : 0;
        ranTo[rule] = end;
        if (overlaps[rule] > fewOverlaps) ahead = { reach: before[rule] + after[rule], triedTo: begin };
      }
      const window = { slice, floor: low, begin, end, ceiling: high, ahead };
      doneTo[rule] = runPattern(pattern, buffer, window, matches, refusal);
      if (ahead) triedTo[rule] = ahead.triedTo;
    }
    if (matches.length > known3) refusal?.drop(matches, known3);
    if (fresh && matches.length === known3) remember3(from, to);
    for (let at = 0; at < count; at++) latest[windows[at].rule] = -1;
    count = 0;
  };
  const dropCalm = () => {
    const all = count;
    count = 0;
    for (let at = 0; at < all; at++) {
      const window = windows[at];
      latest[window.rule] = -1;
      if (!set.pattern(window.rule).crossesLines) continue;
      windows[at] = windows[count];
      windows[count++] = window;
    }
  };
  const remember3 = (from, to) => {
    if (from === starts[line2] && to === starts[line2 + 1]) {
      memory.add(lines, line2);
      return;
    }
    let [firstLine2, lastLine] = [line2, line2];
    while (firstLine2 >= 0 && starts[firstLine2] > from) firstLine2--;
    while (lastLine < lines.count && starts[lastLine + 1] < to) lastLine++;
    memory.addAmong(lines, line2, firstLine2, lastLine);
    memory.addCalm(lines, line2);
  };
  const run = {
    take(hits, length) {
      for (let at = 0; at < length; at += 2) {
        const offset = hits[at];
        if (offset >= pieceEnd) {
          leavePiece();
          enterPiece(offset);
        }
        for (const call of set.calls(hits[at + 1])) addHit(call, offset);
      }
    },
    end() {
      leavePiece();
      return matches;
    }
  };
  const forget = () => {
    for (; notedCount > 0; notedCount--) {
      const rule = noted[notedCount - 1];
      isNoted[rule] = 0;
      doneTo[rule] = triedTo[rule] = ranTo[rule] = overlaps[rule] = 0;
    }
  };
  return {
    start(bytes, list2) {
      text = bytes;
      buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      lines = list2;
      starts = list2.starts;
      matches = [];
      forget();
      line2 = 0;
      pieceEnd = -1;
      return run;
    }
  };
}
var import_line_match3, mostShared, fewOverlaps, pieceLength2;
var init_line_scan = __esm({
  "src/scanner/line-scan.ts"() {
    "use strict";
    import_line_match3 = __toESM(require_line_match(), 1);
    init_windows();
    mostShared = 4096;
    fewOverlaps = 3;
    pieceLength2 = 1024;
  }
});

// src/scanner/need-learner.ts
function createNeedLearner(keywords, needsOf, ranges) {
  const met = new Uint8Array(keywords);
  return (hits, count) => {
    for (let at = 1; at < count; at += 2) {
      const keyword = hits[at];
      if (met[keyword] === fewHits || ++met[keyword] < fewHits) continue;
      ranges.setNeeds(keyword, needsOf(keyword));
    }
  };
}
var fewHits, learnFrom;
var init_need_learner = __esm({
  "src/scanner/need-learner.ts"() {
    "use strict";
    fewHits = 2;
    learnFrom = (ranges, learn) => ({
      findEscape: ranges.findEscape,
      mayHoldRun: ranges.mayHoldRun,
      lookInto(text) {
        const held = ranges.lookInto(text);
        learn(ranges.hits, ranges.count);
        return held;
      }
    });
  }
});

// src/scanner/encoded-look.ts
var init_encoded_look = __esm({
  "src/scanner/encoded-look.ts"() {
    "use strict";
    init_decode();
    init_decoded_look();
    init_encoded_scan();
  }
});

// src/scanner/recorder.ts
function createHitFilter(lines, memory) {
  let line2 = 0;
  let isKnown3 = false;
  return (record, from, to) => {
    let kept = from;
    for (let at = from; at < to; at += 2) {
      const offset = record[at];
      if (lines.starts[line2] <= offset) {
        do
          line2++;
        while (lines.starts[line2] <= offset);
        isKnown3 = memory.knows(lines, line2 - 1);
      }
      if (isKnown3) continue;
      record[kept++] = offset;
      record[kept++] = record[at + 1];
    }
    return kept;
  };
}
var placesStep, mostSteps;
var init_recorder = __esm({
  "src/scanner/recorder.ts"() {
    "use strict";
    init_encoded_look();
    init_kernel();
    init_ranges();
    init_keyword_table();
    init_line_list();
    init_need_learner();
    init_pattern_facts();
    init_rule_rows();
    init_rule_set();
    init_text();
    init_unpack();
    init_zip();
    placesStep = 4;
    mostSteps = 1 << 16;
  }
});

// src/scanner/written.ts
function readWritten2(match, scanDecoded, settle) {
  const { says, start: start2, end } = match;
  if (says === void 0) return [match];
  const found = scanDecoded?.(Buffer.from(says, "latin1")) ?? [];
  return createPackedMatches(settle)(found).map((inner) => ({
    ...inner,
    start: start2,
    end,
    decoded: 1 + (inner.decoded ?? 0)
  }));
}
var init_written = __esm({
  "src/scanner/written.ts"() {
    "use strict";
    init_packed();
  }
});

// src/scanner/text-scan.ts
function createRoomyTextScan(parts2, memory, scanDecoded, roomy) {
  const { index, set, refusal, kernels, packed } = parts2;
  const own = createLineList();
  let lines = own;
  const hits = new Int32Array(2 * hitsAtOnce2 + 8 * set.table.place.length);
  const holders = /* @__PURE__ */ new Set();
  let text = new Uint8Array(0);
  let ownKnown = new Uint8Array(256);
  let known3 = ownKnown;
  const isSo = (line2, test) => test(text, lines.starts[line2], lines.starts[line2 + 1]);
  const mayBePassed = (line2) => !holders.has(line2) && !(scanDecoded && isSo(line2, isJoined));
  const hangsOnNext = (line2) => scanDecoded !== void 0 && isSo(line2, endsString);
  const hangsOnLast = (line2) => line2 > 0 && isSo(line2, beginsString) && hangsOnNext(line2 - 1);
  const leave = (list2, line2) => {
    const [first, last] = [hangsOnLast(line2) ? line2 - 1 : line2, hangsOnNext(line2) ? line2 + 1 : line2];
    if (first < last) memory.addAmong(list2, line2, first, last);
    else memory.add(list2, line2);
    return first === last;
  };
  const notHolders = {
    ...{ knows: memory.knows, isCalm: memory.isCalm, addCalm: memory.addCalm },
    add(list2, line2) {
      if (mayBePassed(line2)) leave(list2, line2);
    },
    addAmong(list2, line2, from, to) {
      const first = from === line2 && hangsOnLast(line2) ? line2 - 1 : from;
      const last = to === line2 && hangsOnNext(line2) ? line2 + 1 : to;
      if (mayBePassed(line2)) memory.addAmong(list2, line2, first, last);
    }
  };
  const lineScan = createLineScan(set, notHolders, refusal);
  const addWithoutHit = (line2) => {
    if (known3[line2] === 0 && mayBePassed(line2) && leave(lines, line2)) lines.clean[line2] = 1;
  };
  const findHits = (bytes, first, end, run) => {
    const to = lines.starts[end];
    let line2 = first;
    for (let at = lines.starts[first]; at < to; ) {
      const { count, next: next2 } = index.find(bytes, at, to, hits);
      at = next2;
      let taken2 = 0;
      for (let hit = 0; hit < count; hit += 2) {
        const offset = hits[hit];
        while (lines.starts[line2] <= offset) {
          if (lines.starts[line2 + 1] <= offset) addWithoutHit(line2);
          line2++;
        }
        if (known3[line2 - 1] === 1) continue;
        hits[taken2++] = offset;
        hits[taken2++] = hits[hit + 1];
      }
      run.take(hits, taken2);
    }
    for (; line2 < end; line2++) addWithoutHit(line2);
  };
  const encodedScan = scanDecoded && createEncodedScan(kernels, packed, holders, scanDecoded);
  const readRange2 = (first, isKnown3) => {
    const begin = lines.starts[first];
    let end = first;
    for (let line2 = first; line2 < lines.count; line2++) {
      known3[line2] = isKnown3(line2) ? 1 : 0;
      if (known3[line2] === 0) end = line2 + 1;
      else {
        const limit = Math.max(fewKnown, Math.min(mostKnown, lines.starts[end] - begin >> 3));
        if (lines.starts[line2 + 1] - lines.starts[end] > limit) break;
      }
    }
    return end;
  };
  const scanLines = (bytes, run, decoded) => {
    const { clean, count } = lines;
    const isKnown3 = (line2) => clean[line2] === 1 || memory.knows(lines, line2);
    for (let line2 = clean.indexOf(0); line2 !== -1 && line2 < count; line2 = clean.indexOf(0, line2)) {
      const first = line2;
      line2 = readRange2(first, isKnown3);
      if (line2 === first) {
        line2++;
        continue;
      }
      encodedScan?.find({ bytes, lines, first, end: line2 }, decoded);
      findHits(bytes, first, line2, run);
    }
  };
  const isWorth = createWorth();
  let ranges = null;
  let learnNeeds;
  let search;
  const openRanges = (length) => {
    const { tables } = memory;
    if (!tables || ranges === null && !isWorth(length, false)) return void 0;
    if (ranges === null) {
      const move = (moved) => {
        memory.tables = moved;
      };
      ranges = createRangeScan(kernels, index.table, tables, move, roomy);
      if (ranges) {
        learnNeeds = createNeedLearner(set.table.place.length, set.needsOf, ranges);
        search = learnFrom(ranges, learnNeeds);
      }
    }
    return ranges;
  };
  const scanRanges = (bytes, ranges2, run, decoded) => {
    let line2 = 0;
    let checkedEnd = 0;
    for (; ; ) {
      const step = ranges2.scan(line2, checkedEnd);
      const { count, first, end } = ranges2;
      learnNeeds(ranges2.hits, count);
      run.take(ranges2.hits, count);
      if (step === steps.done) return;
      line2 = first;
      checkedEnd = end;
      const isHeld3 = step === steps.encoded && encodedScan.find({ bytes, lines, first, end }, decoded, search);
      if (step !== steps.crowded && !isHeld3) continue;
      findHits(bytes, first, end, run);
      line2 = end;
      checkedEnd = 0;
    }
  };
  const scanRecorded = (bytes, record, run, decoded) => {
    const keepNews = createHitFilter(lines, memory);
    for (let at = 0; at < record.length; ) {
      const [step, first, end] = [record[at], record[at + 1], record[at + 2]];
      const from = at + 4;
      at = from + record[at + 3];
      const range = { bytes, lines, first, end };
      if (step === placesStep) {
        encodedScan.findAt(range, decoded, record.subarray(from, at));
        continue;
      }
      const to = keepNews(record, from, at);
      if (to > from) run.take(record.subarray(from, to), to - from);
      if (step === steps.encoded) encodedScan.find(range, decoded);
      if (step !== steps.crowded) continue;
      known3.fill(0, first, end);
      findHits(bytes, first, end, run);
    }
  };
  const scan = (bytes, given, recorded) => {
    const read2 = given ?? recorded?.lines ?? own;
    if (read2 === own) readLines(own, bytes, kernels);
    text = bytes;
    holders.clear();
    const decoded = [];
    const fast = recorded ? void 0 : openRanges(bytes.length);
    const isThere = fast !== void 0 && read2 === fast.lines;
    const isFast = isThere || fast?.begin(bytes, read2, scanDecoded !== void 0);
    lines = isFast ? fast.lines : read2;
    if (ownKnown.length < read2.count) ownKnown = new Uint8Array(2 * read2.count);
    known3 = isFast ? fast.known : ownKnown;
    const run = lineScan.start(bytes, lines);
    if (isFast) scanRanges(bytes, fast, run, decoded);
    else if (recorded) scanRecorded(bytes, recorded.steps, run, decoded);
    else scanLines(bytes, run, decoded);
    const matches = run.end();
    for (const line2 of holders) lines.clean[line2] = 0;
    if (isFast && !isThere) read2.clean.set(lines.clean.subarray(0, lines.count));
    if (matches.length === 0) return decoded;
    return [...matches.flatMap((match) => readWritten2(match, scanDecoded, packed.settle)), ...decoded];
  };
  return {
    scan,
    isQuiet: (bytes) => openRanges(bytes.length) !== void 0 && search.lookInto(bytes) === holds2.nothing,
    openRooms: () => openRanges(Number.POSITIVE_INFINITY)?.rooms
  };
}
var hitsAtOnce2, fewKnown, mostKnown, createTextScan;
var init_text_scan = __esm({
  "src/scanner/text-scan.ts"() {
    "use strict";
    init_encoded_scan();
    init_kernel();
    init_ranges();
    init_line_ends();
    init_line_list();
    init_line_scan();
    init_need_learner();
    init_recorder();
    init_written();
    hitsAtOnce2 = 16384;
    fewKnown = 32;
    mostKnown = 1024;
    createTextScan = (parts2, memory, scanDecoded) => createRoomyTextScan(parts2, memory, scanDecoded, 0).scan;
  }
});

// src/scanner/whole-look.ts
function mayBeWhole(bytes) {
  if (bytes.length === 0 || bytes.length > longestWhole) return false;
  let words4 = 0;
  let lines = 0;
  let hasBracket = false;
  let last = 10;
  for (const byte of bytes) {
    if (byte === 123 || byte === 125 || byte === 60 || byte === 62) hasBracket = true;
    if (last === 10) words4 = byte === 35 || byte === 59 ? Number.NEGATIVE_INFINITY : 0;
    if (last === 10 && byte > 32) lines++;
    if (hasBracket && lines > 1) return false;
    if (byte === 32 && last !== 32 && ++words4 > mostWords) return false;
    last = byte;
  }
  return true;
}
var longestWhole, mostWords;
var init_whole_look = __esm({
  "src/scanner/whole-look.ts"() {
    "use strict";
    longestWhole = 4096;
    mostWords = 6;
  }
});

// src/scanner/whole-text.ts
function createWholeScan(rules, refusal) {
  const wholes = rules.filter(({ whole: whole2 }) => whole2);
  let patterns;
  return (bytes) => {
    const matches = [];
    if (wholes.length === 0 || !mayBeWhole(bytes)) return matches;
    patterns ??= wholes.map((rule) => preparePattern(rule));
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const window = {
      slice: { start: 0, end: buffer.length, text: buffer.toString("latin1") },
      floor: 0,
      begin: 0,
      end: buffer.length,
      ceiling: buffer.length
    };
    for (const pattern of patterns) runPattern(pattern, buffer, window, matches, refusal);
    if (matches.length > 0) refusal?.drop(matches, 0);
    return matches;
  };
}
var init_whole_text = __esm({
  "src/scanner/whole-text.ts"() {
    "use strict";
    init_patterns();
    init_whole_look();
    init_windows();
  }
});

// src/scanner/scanner.ts
function createScanners(rules, remembered = fewLines, kernels = builtKernels, roomy = 0) {
  const set = prepareRules(rules);
  const index = createKeywordFinder(set.table, kernels);
  return (keep) => {
    const packed = { room: createRoom(), unread: [], settle: keep?.settle ?? settleOverlaps };
    const refusal = keep && createRefusal(keep);
    const parts2 = { index, set, kernels, packed, ...refusal && { refusal } };
    const decoded = createDecodedScan(parts2, decodedLevels);
    const text = createRoomyTextScan(parts2, createLineMemory(remembered), decoded, roomy);
    return startScanner(text, createWholeScan(keep?.wholes ? rules : [], refusal), kernels, packed);
  };
}
function startScanner({ scan: scanText, isQuiet, openRooms }, scanWhole, kernels, packed) {
  let rooms;
  const own = createLineList();
  const readOwn = (bytes) => {
    readLines(own, bytes, kernels);
    return own;
  };
  return {
    openRooms() {
      rooms = openRooms();
      return rooms;
    },
    scan(original, onUnread = () => {
    }, given, recorded, isFile = true) {
      if (!isFile && isQuiet(original)) return [];
      const unread = [];
      packed.room = createRoom();
      packed.unread = unread;
      const isPlain3 = recorded !== void 0 || given !== void 0 && given === rooms?.lines;
      const text = isPlain3 ? { bytes: original } : readUtf16(original);
      const lines = (text.toOriginal ? void 0 : recorded?.lines ?? given) ?? readOwn(text.bytes);
      const matches = scanText(text.bytes, lines, text.toOriginal ? void 0 : recorded);
      if (isFile) for (const match of scanWhole(text.bytes)) matches.push(match);
      const contents = isPlain3 ? void 0 : unpack(original, (reason) => unread.push(reason));
      if (contents) {
        const settleContent = createPackedMatches(packed.settle);
        for (const content of contents)
          for (const match of settleContent(scanText(readUtf16(content).bytes)))
            matches.push({ ...match, start: 0, end: original.length });
      }
      if (matches.length === 0 && unread.length === 0 && !text.toOriginal) return [];
      const found = placeCandidates(packed.settle(matches), text, lines);
      const plainLines = text.toOriginal && (given ?? readOwn(original));
      const plain3 = plainLines && placeCandidates(packed.settle(scanText(original, plainLines)), { bytes: original }, plainLines);
      tellUnread(unread, onUnread);
      return plain3 ? [...found, ...plain3].sort((a, b) => a.start - b.start) : found;
    }
  };
}
function createDecodedScan(parts2, levels) {
  let scan;
  return (bytes) => {
    scan ??= createTextScan(parts2, forgetful, levels > 1 ? createDecodedScan(parts2, levels - 1) : void 0);
    return scan(readUtf16(bytes).bytes);
  };
}
function placeCandidates(matches, text, lines) {
  const regionOf = createRegionFinder(text.bytes, lines);
  return matches.map((match) => placeCandidate(match, text, regionOf(match.start, match.end)));
}
function placeCandidate({ decoded: _, packed: __, ...match }, text, region) {
  if (!text.toOriginal) return { ...match, region };
  return { ...match, start: text.toOriginal(match.start), end: text.toOriginal(match.end), region };
}
var fewLines, decodedLevels, forgetful;
var init_scanner = __esm({
  "src/scanner/scanner.ts"() {
    "use strict";
    init_kernel();
    init_keyword_finder();
    init_line_list();
    init_line_memory();
    init_lines2();
    init_overlaps();
    init_packed();
    init_refusal();
    init_rule_set();
    init_text();
    init_text_scan();
    init_unpack();
    init_whole_text();
    fewLines = 1 << 14;
    decodedLevels = 2;
    forgetful = { knows: () => false, add() {
    }, addAmong() {
    }, isCalm: () => false, addCalm() {
    } };
  }
});

// src/sweep/class-scanners.ts
function createClassScanners(rules) {
  const create = createScanners(rules);
  const couldKeep = (0, import_values.createValueFilter)();
  const made2 = /* @__PURE__ */ new Map();
  return (pathClass) => {
    const known3 = made2.get(pathClass);
    if (known3) return known3;
    const next2 = create({
      couldKeep,
      wholes: pathClass === "secret",
      keeps: (candidate) => (0, import_reported.keepReported)(candidate, pathClass)
    });
    made2.set(pathClass, next2);
    return next2;
  };
}
var import_reported, import_values;
var init_class_scanners = __esm({
  "src/sweep/class-scanners.ts"() {
    "use strict";
    import_reported = __toESM(require_reported(), 1);
    import_values = __toESM(require_values(), 1);
    init_scanner();
  }
});

// hook/suspect-scan.ts
var suspect_scan_exports = {};
__export(suspect_scan_exports, {
  holdFinding: () => holdFinding
});
async function holdFinding(suspects) {
  const places = listRulePlaces(suspects);
  if (!places) return true;
  const scannerOf = createClassScanners(await readRules(places));
  return suspects.some((suspect) => {
    const lines = linesOf(suspect);
    let unread = false;
    const candidates = scannerOf((0, import_paths.classifyPath)(suspect.path)).scan(suspect.bytes, () => {
      unread = true;
    });
    return unread || candidates.some(({ region }) => touches(region, lines));
  });
}
var import_paths;
var init_suspect_scan = __esm({
  "hook/suspect-scan.ts"() {
    "use strict";
    init_findings();
    import_paths = __toESM(require_paths(), 1);
    init_some();
    init_class_scanners();
    init_suspects();
  }
});

// src/rules/told.ts
function read(rule) {
  const whole2 = rule.readRule(rule.place);
  for (const name of names)
    Object.defineProperty(rule, name, Object.getOwnPropertyDescriptor(whole2, name) ?? { value: void 0 });
}
var others, names, ReadLater, changeRule;
var init_told = __esm({
  "src/rules/told.ts"() {
    "use strict";
    others = {
      ...{ label: true, keywords: true, pattern: true, likely: true, reach: true, check: true, decode: true },
      ...{ further: true, judged: true, unconfirmed: true, own: true, highEntropy: true, family: true, credential: true },
      ...{ provider: true, revoke: true, source: true }
    };
    names = Object.keys(others);
    ReadLater = class {
      place;
      readRule;
      constructor(told, place, readRule) {
        Object.assign(this, told);
        this.place = place;
        this.readRule = readRule;
      }
    };
    for (const name of names)
      Object.defineProperty(ReadLater.prototype, name, {
        get() {
          read(this);
          return this[name];
        }
      });
    changeRule = (rule, members2) => Object.create(rule, Object.getOwnPropertyDescriptors(members2));
  }
});

// src/errors.ts
var ExitStatus, ToolError, isToolError, quoteWord, UsageError, ConfigError, GitError, SourceError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
    ToolError = class extends Error {
      hint;
      exitStatus;
      constructor(message, hint3, exitStatus, options) {
        super(message, options);
        this.name = new.target.name;
        this.hint = hint3;
        this.exitStatus = exitStatus;
      }
    };
    isToolError = (error) => error instanceof Error && "hint" in error && "exitStatus" in error;
    quoteWord = (word) => /^(?:[A-Za-z][a-z]*(?:[-_ ][a-z]+)*|[\d/:~-]{1,10})$/.test(word) && word.length <= 40 ? `"${word}"` : "this";
    UsageError = class extends ToolError {
      constructor(message, hint3) {
        super(message, hint3, ExitStatus.usage);
      }
    };
    ConfigError = class extends ToolError {
      constructor(message, hint3, options) {
        super(message, hint3, ExitStatus.usage, options);
      }
    };
    GitError = class extends ToolError {
      constructor(message, hint3, options) {
        super(message, hint3, ExitStatus.incomplete, options);
      }
    };
    SourceError = class extends ToolError {
      constructor(message, hint3, options) {
        super(message, hint3, ExitStatus.incomplete, options);
      }
    };
  }
});

// src/config/files.ts
function refuseWide({ name, text }) {
  const at = text.search(/[\x01-\x7f]\0[\x01-\x7f]\0/);
  if (at === -1) return;
  throw new ConfigError(
    `${name}:${text.slice(0, at).split("\n").length}:1: this is no text in UTF-8`,
    "Save the file as UTF-8. What Windows PowerShell writes by > or Out-File is UTF-16: add -Encoding utf8."
  );
}
var init_files = __esm({
  "src/config/files.ts"() {
    "use strict";
    init_errors();
  }
});

// src/config/nearest.ts
function findNearest(word, valid) {
  let best;
  let bestDistance = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of valid) {
    const isBeginning = word.length >= 3 && candidate.startsWith(word.toLowerCase());
    const distance = isBeginning ? 1 : measureDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function measureDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next2 = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next2.push(Math.min(swap, row[j] + 1, next2[j - 1] + 1));
    }
    row = next2;
  }
  return row[b.length];
}
function renderNearest(word, valid) {
  const nearest = findNearest(word, valid);
  if (nearest) return `Did you mean "${nearest}"?`;
  return valid.length <= 12 ? `Valid: ${valid.join(", ")}.` : "";
}
var init_nearest = __esm({
  "src/config/nearest.ts"() {
    "use strict";
  }
});

// src/config/suppressions.ts
function parseSuppressions({ name, text }) {
  refuseWide({ name, text });
  return text.split(/\r?\n/).flatMap((line2, index) => {
    if (/^\s*(?:#|$)/.test(line2)) return [];
    const fail = (offset, problem, more = hint) => {
      throw new ConfigError(`${name}:${index + 1}:${offset + 1}: ${problem}`, more);
    };
    return [parseEntry(line2, fail)];
  });
}
function parseEntry(line2, fail) {
  const [head = "", indent = "", fingerprint = ""] = /^(\s*)(\S+)/.exec(line2) ?? [];
  if (!isFingerprint(fingerprint)) fail(indent.length, `${quoteWord(fingerprint)} is not a fingerprint`);
  const found = {};
  const word = /\s*([^\s=]+)(=?)/y;
  word.lastIndex = head.length;
  while (/\S/.test(line2.slice(word.lastIndex))) {
    const at = word.lastIndex + /^\s*/.exec(line2.slice(word.lastIndex))[0].length;
    const [, key3 = "", equals2] = word.exec(line2) ?? [];
    const known3 = keys.find((name) => name === key3);
    if (!known3 || !equals2)
      return fail(at, `${quoteWord(key3)} is not expected here`, `${renderNearest(key3, keys)} ${hint}`);
    if (found[known3] !== void 0) fail(at, `${key3} is given twice`);
    const rest2 = line2.slice(word.lastIndex);
    const value = known3 === "reason" ? rest2.trim() : rest2.split(/\s/, 1)[0];
    found[known3] = value;
    if (value === "") fail(at, `${key3} is empty`);
    if (known3 === "expires" && !isDate(value)) fail(word.lastIndex, `${quoteWord(value)} is not a date`);
    if (known3 === "reason") break;
    word.lastIndex += value.length;
  }
  const { reason, owner, expires } = found;
  if (reason === void 0) return fail(line2.length, "a reason is missing");
  return { kind: "external", fingerprint, reason, ...owner && { owner }, ...expires && { expires } };
}
function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var keys, hint, isFingerprint;
var init_suppressions = __esm({
  "src/config/suppressions.ts"() {
    "use strict";
    init_errors();
    init_files();
    init_nearest();
    keys = ["expires", "owner", "reason"];
    hint = "Write: fingerprint  expires=YYYY-MM-DD  owner=@who  reason=why this may stay (expires and owner can be left out).";
    isFingerprint = (text) => /^[a-z2-7]{12}(?:-\d{1,3})?$/.test(text);
  }
});

// src/config/baseline.ts
function parseBaseline({ name, text }) {
  refuseWide({ name, text });
  return text.split(/\r?\n/).flatMap((line2, index) => {
    const word = line2.trim();
    if (word === "" || word.startsWith("#")) return [];
    if (isFingerprint(word)) return [word];
    throw new ConfigError(
      `${name}:${index + 1}:${line2.search(/\S/) + 1}: ${quoteWord(word)} is not a fingerprint`,
      "A baseline has one fingerprint a line; `leakgate baseline write` makes it."
    );
  });
}
var init_baseline = __esm({
  "src/config/baseline.ts"() {
    "use strict";
    init_errors();
    init_files();
    init_suppressions();
  }
});

// src/config/settings.ts
function applySettings(catalogue, settings, { suppressions, baseline }) {
  const all = settings ? [...catalogue, ...settings.customRules] : catalogue;
  const rules = all.flatMap((rule) => {
    const own = settings?.levels.get(rule.id);
    const level = own ?? rule.level;
    if (level === "off") return [];
    const fixtures = rule.fixture ? settings?.fixtures ?? "warning" : "warning";
    const isFixed2 = own !== void 0 && rule.loose === true;
    if (level === rule.level && fixtures === "warning" && !isFixed2) return [rule];
    const fixture = fixtures !== "warning" && { fixture: fixtures === "likely" && fixtures };
    return [changeRule(rule, { level, ...isFixed2 && { loose: false }, ...fixture })];
  });
  return {
    rules,
    exclude: settings?.exclude ?? [],
    suppressions: suppressions ? parseSuppressions(suppressions) : [],
    baseline: new Set(baseline ? parseBaseline(baseline) : [])
  };
}
var init_settings = __esm({
  "src/config/settings.ts"() {
    "use strict";
    init_told();
    init_baseline();
    init_suppressions();
  }
});

// src/git/failure.ts
function quoteGit(words4) {
  const lines = words4.split("\n").filter((line2) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line2));
  const messages = lines.filter((line2) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line2));
  return messages.join("\n").slice(0, 2e3).replace(/[^\s'"`,;()]{8,}/g, (run) => isPlain2(run) ? run : "\u2026");
}
function explainFailure(doing, words4, hint3, cause) {
  if (isOutside(words4))
    return new UsageError("this is no repository of git", "Change to one, or run `git init` first.");
  if (/^fatal: this operation must be run in a work tree/m.test(words4)) return withoutTree();
  if (/^fatal: (?:detected dubious ownership|unsafe repository)/m.test(words4))
    return new GitError(
      `${doing}: the repository belongs to another user, and git reads it only where it is told to`,
      "If you trust that user: `git status` tells the command that allows it (safe.directory).",
      { cause }
    );
  if (/^fatal: (?:transport '[^']*' not allowed|could not fetch \S+ from promisor remote)/m.test(words4))
    return new GitError(
      `${doing}: this is a partial clone, and something that it left out is wanted`,
      "Clone it whole. Or, if you trust what its .git/config names as remotes and programs, set GIT_ALLOW_PROTOCOL=https:ssh.",
      { cause }
    );
  const quoted = quoteGit(words4);
  return new GitError(`${doing}${quoted && `: ${quoted}`}`, hint3, { cause });
}
function explainUnstarted(cause) {
  return new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause });
}
var isPlain2, isOutside, withoutTree;
var init_failure = __esm({
  "src/git/failure.ts"() {
    "use strict";
    init_errors();
    isPlain2 = (run) => !/\d/.test(run) || !/[a-z]/i.test(run) || /^(?:[0-9a-f]{7,64}|refs\/pull\/\d+\/(?:head|merge))[.:]?$/.test(run);
    isOutside = (words4) => /^fatal: not a git repository \(or any /m.test(words4);
    withoutTree = () => new UsageError(
      "there is no working tree of git here",
      "Change to one. The commits of a bare repository: `leakgate scan --history`, or `--range A..B`."
    );
  }
});

// src/git/program.ts
function findProgram(name, { platform, environment, own, exists }) {
  if (platform !== "win32") return name;
  const file = `${name}.exe`;
  const folders = (environment["PATH"] ?? "").split(import_node_path.win32.delimiter).map((folder) => folder.replaceAll('"', ""));
  const found = folders.filter(isFixed).map((folder) => import_node_path.win32.join(folder, file));
  return found.find(exists) ?? import_node_path.win32.join(own, "..", file);
}
var import_node_fs3, import_node_path, isFixed, world, git, findGit;
var init_program = __esm({
  "src/git/program.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path = require("node:path");
    isFixed = (folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder);
    world = {
      platform: process.platform,
      environment: process.env,
      own: process.execPath,
      exists: import_node_fs3.existsSync
    };
    findGit = () => git ??= findProgram("git", world);
  }
});

// src/git/silence.ts
function readSilenceLimit() {
  const seconds = Number(process.env["LEAKGATE_GIT_TIMEOUT"] || defaultSeconds);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds * 1e3;
  throw new UsageError(
    "LEAKGATE_GIT_TIMEOUT is no number of seconds",
    `Set it to a number above 0, such as 600, or leave it out: then it is ${defaultSeconds}.`
  );
}
function endWhenSilent(child, isAsked, limit = readSilenceLimit()) {
  const [input, output, words4] = [child.stdin, child.stdout, child.stderr];
  let seen = 0;
  let since = readClock();
  const look = () => {
    const moved = output.bytesRead + words4.bytesRead + input.bytesWritten;
    const isSilent = moved === seen && isAsked() && output.readableLength === 0;
    if (!isSilent) since = readClock();
    seen = moved;
    if (readClock() - since < limit) return;
    clearInterval(timer);
    const way = "(a lock, or a server that is not there?); LEAKGATE_GIT_TIMEOUT, in seconds, waits longer";
    words4.push(`error: git did nothing for ${limit / 1e3} s and was ended ${way}
`);
    child.kill("SIGKILL");
    setTimeout(() => [output, words4].map((pipe) => pipe.destroy()), 1e3).unref();
  };
  const timer = setInterval(look, Math.min(limit / 5, 6e4)).unref();
  const stop = () => clearInterval(timer);
  child.once("error", stop).once("close", stop);
}
var defaultSeconds, readClock;
var init_silence = __esm({
  "src/git/silence.ts"() {
    "use strict";
    init_errors();
    defaultSeconds = 300;
    readClock = () => 1e3 * process.uptime();
  }
});

// src/git/run.ts
function gitEnvironment() {
  const { GIT_SHALLOW_FILE: _, ...inherited } = process.env;
  return {
    ...inherited,
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null",
    LC_ALL: "C"
  };
}
function spawnGit(args, options = {}) {
  const limit = readSilenceLimit();
  const child = (0, import_node_child_process.spawn)(findGit(), [...fixedConfig.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: options.cwd,
    env: { ...gitEnvironment(), ...options.environment },
    windowsHide: true
  });
  endWhenSilent(child, options.isAsked ?? (() => child.stdin.writableEnded), limit);
  if (asked.hasSubscribers) {
    const started = performance.now();
    child.once(
      "close",
      (status) => asked.publish({ args, status, milliseconds: performance.now() - started })
    );
  }
  return child;
}
function watchEnd(child, args, hint3, accept = [0]) {
  const chunks = [];
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve2, reject) => {
    child.on("error", (cause) => reject(explainUnstarted(cause)));
    child.on("close", (status) => {
      const words4 = Buffer.concat(chunks).toString("utf8");
      if (status !== null && accept.includes(status)) resolve2(words4);
      else reject(explainFailure(`git ${commandOf(args)} failed (${status ?? "killed"})`, words4, hint3));
    });
  });
  ended.catch(() => {
  });
  return ended;
}
async function runGit(args, options = {}) {
  const child = spawnGit(args, options);
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stdin.on("error", () => {
  });
  child.stdin.end(options.input ?? "");
  const words4 = await watchEnd(child, args, "Run the command by hand in this repository to see more.", options.accept);
  if (words4) options.onWarnings?.(words4);
  return Buffer.concat(output);
}
var import_node_child_process, import_node_diagnostics_channel, fixedConfig, gitChannel, asked, commandOf;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_node_diagnostics_channel = require("node:diagnostics_channel");
    init_failure();
    init_program();
    init_silence();
    fixedConfig = [
      "core.fsmonitor=false",
      "core.quotePath=false",
      "color.ui=false",
      "core.commitGraph=false",
      // git advises against grafts where they are switched off as well, before it says what failed.
      "advice.graftFileDeprecated=false"
    ];
    gitChannel = "leakgate:git";
    asked = (0, import_node_diagnostics_channel.channel)(gitChannel);
    commandOf = (args) => args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";
  }
});

// src/git/repository-key.ts
async function readRepositoryKey(cwd) {
  const args = ["-c", "core.commitGraph=true", "rev-list", "--max-parents=0", "HEAD"];
  const listRoots = (accept) => runGit(args, { cwd, accept });
  let roots = await listRoots([0, 128]);
  if (roots.length === 0) {
    const head = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { cwd, accept: [0, 1] });
    if (head.length === 0) return "unborn";
    roots = await listRoots([0]);
  }
  return roots.toString("latin1").trim().split("\n").sort()[0];
}
var init_repository_key = __esm({
  "src/git/repository-key.ts"() {
    "use strict";
    init_run();
  }
});

// src/git/blobs.ts
function openBlobs(cwd, sizeLimit = largestBlob) {
  let asked3 = 0;
  let read2 = 0;
  const child = spawnGit(["cat-file", "--batch"], { cwd, isAsked: () => asked3 > read2 });
  const errors = [];
  let failure2;
  child.stderr.on("data", (chunk) => errors.push(chunk));
  child.on("error", (error) => {
    failure2 = error;
  });
  child.stdin.on("error", () => {
  });
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest2 = Buffer.alloc(0);
  let names2 = "";
  const writeNames = () => {
    if (!child.stdin.writableEnded) child.stdin.write(names2);
    names2 = "";
  };
  const fail = async (name, cause) => {
    const { finished } = await Promise.resolve().then(() => __toESM(require("node:stream/promises"), 1));
    await finished(child.stderr).catch(() => {
    });
    if (failure2) return explainUnstarted(failure2);
    const words4 = Buffer.concat(errors).toString("utf8");
    const hint3 = "Run `git fsck` in this repository, then try again.";
    return explainFailure(`git cat-file gave no answer for ${name}`, words4, hint3, cause);
  };
  const pull = async (name) => {
    try {
      const { done, value } = await chunks.next();
      if (!done) return value;
    } catch (cause) {
      throw await fail(name, cause);
    }
    throw await fail(name);
  };
  const readLine = async (name) => {
    let end = rest2.indexOf(10);
    while (end === -1) {
      rest2 = Buffer.concat([rest2, await pull(name)]);
      end = rest2.indexOf(10);
    }
    const line2 = rest2.toString("latin1", 0, end);
    rest2 = rest2.subarray(end + 1);
    return line2;
  };
  const readContent = async (name, size, wanted) => {
    if (rest2.length > size) {
      const content2 = rest2.subarray(0, size);
      rest2 = rest2.subarray(size + 1);
      return content2;
    }
    const content = Buffer.allocUnsafe(wanted ? size : 0);
    for (let read3 = 0; read3 <= size; ) {
      if (rest2.length === 0) rest2 = await pull(name);
      const part = rest2.subarray(0, size + 1 - read3);
      part.copy(content, read3);
      rest2 = rest2.subarray(part.length);
      read3 += part.length;
    }
    return content;
  };
  const readNext = async (name, wanted) => {
    const header = await readLine(name);
    read2++;
    const size = / (\d+)$/.exec(header)?.[1];
    if (size === void 0) return void 0;
    const fits = Number(size) <= sizeLimit;
    const content = await readContent(name, Number(size), wanted && fits);
    if (wanted && !fits)
      throw new GitError(
        `larger than ${sizeLimit / 1024 / 1024} MiB`,
        "Keep it in Git LFS, or exclude it in .leakgate.yaml in a commit before."
      );
    return wanted ? content : void 0;
  };
  return {
    request(name) {
      const place = asked3++;
      if (names2 === "") process.nextTick(writeNames);
      names2 += `${name}
`;
      return async () => {
        if (place < read2) throw new Error("blobs are read once, in the order in which they were asked for");
        while (read2 < place) await readNext(name, false);
        return readNext(name, true);
      };
    },
    end: () => process.nextTick(() => child.stdin.end()),
    close: () => {
      child.stdin.end();
      child.stdout.destroy();
    }
  };
}
var largestBlob;
var init_blobs = __esm({
  "src/git/blobs.ts"() {
    "use strict";
    init_errors();
    init_failure();
    init_run();
    largestBlob = 512 * 1024 * 1024;
  }
});

// src/policy/index.ts
function parsePolicy(ref, [config, suppressions, baseline]) {
  const name = (file) => `${file} (at ${ref})`;
  return {
    ...config && { config: { name: name(configFile), text: config.toString("utf8") } },
    ...suppressions && { suppressions: { name: name(suppressionsFile), text: suppressions.toString("utf8") } },
    ...baseline && { baseline: { name: name(baselineFile), text: baseline.toString("utf8") } }
  };
}
async function readPolicy(ref, cwd) {
  const blobs = openBlobs(cwd);
  try {
    const reads = listPolicyObjects(ref).map((name) => blobs.request(name));
    blobs.end();
    const contents = [];
    for (const read2 of reads) contents.push(await read2());
    return parsePolicy(ref, contents);
  } finally {
    blobs.close();
  }
}
var configFile, suppressionsFile, baselineFile, listPolicyObjects;
var init_policy = __esm({
  "src/policy/index.ts"() {
    "use strict";
    init_blobs();
    configFile = ".leakgate.yaml";
    suppressionsFile = ".leakgate-suppressions";
    baselineFile = ".leakgate-baseline";
    listPolicyObjects = (ref) => [
      `${ref}:${configFile}`,
      `${ref}:${suppressionsFile}`,
      `${ref}:${baselineFile}`
    ];
  }
});

// src/file-names.ts
function* scanFileNames(paths, scannerOf) {
  const namesOf = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const scanner = scannerOf(path);
    const names2 = namesOf.get(scanner);
    if (names2) names2.push(path);
    else namesOf.set(scanner, [path]);
  }
  for (const [scanner, names2] of namesOf) {
    const starts = scanner.scan(Buffer.from(names2.join("\n"))).map(({ start: start2 }) => start2);
    starts.sort((a, b) => a - b);
    let next2 = 0;
    let end = 0;
    for (const path of starts.length > 0 ? names2 : []) {
      end += Buffer.byteLength(path) + 1;
      const first = next2;
      while (next2 < starts.length && starts[next2] < end) next2++;
      if (first === next2) continue;
      const bytes = Buffer.from(path);
      const candidates = scanner.scan(bytes);
      if (candidates.length > 0) yield { path, bytes, candidates };
    }
  }
}
function maskFileNames({ oldNames, ...result }) {
  const regionsOf = new Map(oldNames);
  for (const finding of result.findings) {
    for (const { kind, path, region } of listPlaces(finding)) {
      if (kind === "file-name") regionsOf.set(path, [...regionsOf.get(path) ?? [], region]);
    }
  }
  if (regionsOf.size === 0) return result;
  const masked = new Map([...regionsOf].map(([path, regions]) => [path, maskRegions(path, regions)]));
  const mask = (place) => ({
    ...place,
    path: masked.get(place.path) ?? place.path
  });
  const findings = result.findings.map(
    (finding) => ({
      ...finding,
      location: mask(finding.location),
      occurrences: finding.occurrences.map(mask)
    })
  );
  return { ...result, findings, skipped: result.skipped.map(mask) };
}
function maskRegions(path, regions) {
  if (path.includes("\n")) return "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";
  const points = [...path];
  for (const { startColumn, endColumn } of regions)
    points.fill("", startColumn - 1, endColumn - 1).splice(startColumn - 1, 1, "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022");
  return points.join("");
}
var init_file_names = __esm({
  "src/file-names.ts"() {
    "use strict";
    init_findings();
  }
});

// src/in-source.ts
function readInSource(bytes, start2, end) {
  if (start2 === 0 && end === bytes.length && /^(?:\x1f\x8b|PK)/.test(latin1(bytes, 0, Math.min(2, end))))
    return void 0;
  const floor = Math.max(0, start2 - reach);
  const begin = findBegin(bytes, floor, start2);
  const feed = bytes.subarray(end, end + reach).indexOf(10);
  const line2 = `${latin1(bytes, begin, start2)} ${latin1(bytes, end, feed === -1 ? Math.min(bytes.length, end + reach) : end + feed)}`;
  const above = begin === floor ? "" : latin1(bytes, findBegin(bytes, floor, begin - 1), begin - 1);
  if (!stem.test(line2) && !stem.test(above)) return void 0;
  const mark = sameLine.exec(line2) ?? ownSameLine.exec(line2) ?? lineBefore.exec(above) ?? ownLineBefore.exec(above) ?? void 0;
  return mark && /^leakgate:allow(?:-next-?line)?|^.*$/.exec(mark[0])[0];
}
function allowInSource(finding, counts = () => true) {
  if (finding.suppression) return finding;
  const all = listPlaces(finding);
  const deciding = all.some(counts) ? all.filter(counts) : all;
  const mark = deciding.every((place) => place.inSource !== void 0) ? deciding[0]?.inSource : void 0;
  if (mark === void 0) return finding;
  return { ...finding, suppression: { kind: "inSource", reason: `allowed beside the value itself (${mark})` } };
}
function withInSource(place, mark) {
  return mark === void 0 ? place : { ...place, inSource: mark };
}
var next, words, sameLine, lineBefore, ownSameLine, ownLineBefore, stem, reach, findBegin, latin1;
var init_in_source = __esm({
  "src/in-source.ts"() {
    "use strict";
    init_findings();
    next = "-next-?line";
    words = "(?:gitleaks|betterleaks):allow|(?:kingfisher|trufflehog):ignore|ggignore";
    sameLine = new RegExp(
      String.raw`(?<![\w:-])(?:${words}|pragma: ?(?:allow|white)list[ -]secret|secretlint-disable-line)(?![\w-])`
    );
    lineBefore = new RegExp(
      String.raw`(?<![\w:-])(?:(?:${words})${next}|pragma: ?(?:allow|white)list[ -]nextline[ -]secret|secretlint-disable-next-line)(?![\w-])`
    );
    ownSameLine = new RegExp("(?<![\\w:-])leakgate:allow(?![\\w-])[\\s:].*\\p{L}{3}", "u");
    ownLineBefore = new RegExp("(?<![\\w:-])leakgate:allow-next-?line(?![\\w-])[\\s:].*\\p{L}{3}", "u");
    stem = /allow|ignore|whitelist|secretlint/;
    reach = 2e3;
    findBegin = (bytes, floor, at) => floor + bytes.subarray(floor, at).lastIndexOf(10) + 1;
    latin1 = (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1").replaceAll("\0", "");
  }
});

// src/config/apply.ts
function applySuppressions(findings, { suppressions: entries, baseline }, today) {
  if (entries.length + baseline.size === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === void 0 || today <= expires);
  const byFingerprint = new Map(valid.map((entry2) => [entry2.fingerprint, entry2]));
  return findings.map((finding) => {
    if (finding.suppression) return finding;
    const entry2 = byFingerprint.get(finding.fingerprint);
    if (entry2) return { ...finding, suppression: toSuppression(entry2) };
    return baseline.has(finding.fingerprint) ? { ...finding, suppression: known2 } : finding;
  });
}
function toSuppression({ fingerprint: _, ...suppression }) {
  return suppression;
}
var known2;
var init_apply = __esm({
  "src/config/apply.ts"() {
    "use strict";
    known2 = { kind: "external", reason: "known before: it is in the baseline", baseline: true };
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

// src/fingerprint.ts
function createFingerprint(rule, secret, keyName, repositoryKey) {
  const family = rule.family ?? rule.id;
  if (rule.advisory) {
    const text = rule.advisory.startsWith("log-") ? reduceStatement(secret.reveal()) : secret.reveal().replace(/\s+/g, "");
    return toBase32(digest(`v1\0${family}\0${text}`), 12);
  }
  const value = secret.reveal().replaceAll("\r\n", "\n");
  if (rule.highEntropy) return toBase32(digest(`v1\0${family}\0${value}`), 12);
  const place = digestName(`v1\0${family}\0${(keyName ?? "").toLowerCase()}`);
  const keyed = readDigest(createHmac("sha256", repositoryKey).update(`v1\0${family}\0${value}`));
  return toBase32(Buffer.concat([place, keyed.subarray(0, 2), Buffer.alloc(1)]), 12);
}
function createIdentity(secret, runKey) {
  return createHmac("sha256", runKey).update(secret.reveal().replaceAll("\r\n", "\n")).digest("base64url").slice(0, 22);
}
function reduceStatement(statement2) {
  const literals = /((?:[gG]et\w{0,30}\(|\[)["'][\w:.-]{1,60}["'])|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  return statement2.replace(literals, (literal, key3) => key3 ?? (literal.match(/\{[\w.$?!()[\]]{1,80}/g) ?? []).join("")).replace(/\s+/g, "");
}
function toBase32(bytes, length) {
  const alphabet2 = "abcdefghijklmnopqrstuvwxyz234567";
  let text = "";
  let bits2 = 0;
  let left = 0;
  for (let at = 0; text.length < length; at++) {
    bits2 = bits2 << 8 | bytes[at];
    for (left += 8; left >= 5 && text.length < length; left -= 5) text += alphabet2[bits2 >> left - 5 & 31];
    bits2 &= (1 << left) - 1;
  }
  return text;
}
var import_remember2, digestName, digest;
var init_fingerprint = __esm({
  "src/fingerprint.ts"() {
    "use strict";
    init_crypto();
    init_digest();
    import_remember2 = __toESM(require_remember(), 1);
    digestName = (0, import_remember2.remember)((text) => digest(text).subarray(0, 5), 4096);
    digest = (text) => readDigest(createHash("sha256").update(text));
  }
});

// shared:src/rules/value-shape.ts
var require_value_shape = __commonJS({
  "shared:src/rules/value-shape.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/rules/value-shape.ts"];
  }
});

// shared:src/judge/calm.ts
var require_calm = __commonJS({
  "shared:src/judge/calm.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/calm.ts"];
  }
});

// shared:src/judge/chosen.ts
var require_chosen = __commonJS({
  "shared:src/judge/chosen.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/chosen.ts"];
  }
});

// src/rules/flat-name.ts
var flattenName;
var init_flat_name = __esm({
  "src/rules/flat-name.ts"() {
    "use strict";
    flattenName = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");
  }
});

// src/rules/provider-words.ts
var readProviderWords;
var init_provider_words = __esm({
  "src/rules/provider-words.ts"() {
    "use strict";
    readProviderWords = () => JSON.parse('{"names":["neptuneai","eyjhcglfywrkcmvzcyi6","ai71","browserbase","browseruse","cartesia","cerebras","coderabbit","cursor","devin","e2b","elevenlabs","firecrawl","fireworksai","friendliai","groq","jinaai","langfuse","llamacloud","mem0","minimax","nvidia","openrouter","perplexity","replicate","retellai","runpod","saladcloud","tavily","togetherai","voiceflow","voyageai","xai","ragie","chromacloud","zep","freepik","fpsx","meshy","tripo","lambda","gamma","hackclubai","nebius","khhn0yxrpy2tle","heygen","blackforestlabs","letta","vectara","turbopuffer","mixedbread","chutes","openaicompatible","deepl","ultravox","composio","zai","zhipu","bigmodel","glm","ai21","assemblyai","baseten","cohere","coze","deepgram","deepinfra","deepseek","dify","exa","exaapi","exaapp","exabot","exapersonal","fal","falapi","falapp","falbot","falpersonal","klingai","kling","mistralai","mistral","modal","moonshotai","moonshot","kimi","alibabamodelstudio","dashscope","qwen","bailian","stabilityai","stability","serpapi","serp","tavus","upstage","vastai","vast","witai","clarifai","monkeylearn","edenai","novitaai","novita","siliconflow","sambanova","inngest","contextualai","contextual","inception","morph","morphllm","morphapi","nomic","promptlayer","agentmail","autumn","bifrost","langwatch","openpipe","scrapegraphai","googleaccount","gmail","wordpress","appleaccount","appleid","notarytool","altool","atlassian","atatt3xffgf0","atctt3xffgn0","atctt3xffgp0","atstt3xffg","atco","bitbucket","atbb","jira","confluence","bamboo","trello","opsgenie","statuspage","buildkite","bannerbear","wix","loginwithamazon","airtable","adobe","teamwork","asana","canva","cnvca","clickup","contentful","builderio","calcom","dub","fullstory","salesforce","5aep861","hubspot","mapbox","mappedin","salesloft","samsara","sanity","skz","sk0","sk1","sk2","sk3","sk4","sk5","sk6","sk7","sk8","sk9","seam","segment","ubidots","adafruitio","tinybird","typeform","zoho","beamer","rapidapi","jsn","maxmind","databento","highlevel","close","contentstack","lightspeed","omni","tally","planningcenter","ciruytet","ciruytit","ciruytmt","cirldtet","cirhcdet","granola","roam","holded","algolia","amplitude","apolloio","apollo","appcues","axonaut","bamboohr","basecamp","box","boxapi","boxapp","boxbot","boxpersonal","calendly","calendarific","capsulecrm","capsule","centralstationcrm","clearbit","clockify","clustdoc","coda","collect2","copper","copperapi","copperapp","copperbot","copperpersonal","craftmypdf","crowdin","lokalise","phrase","phraseapp","transifex","poeditor","delighted","docparser","documo","dronahq","everhour","feedier","flatio","forestadmin","forest","formsite","frameio","goodday","happyscribe","harvest","guru","getguru","hive","hiveapi","hiveapp","hivebot","hivepersonal","html2pdf","iconfinder","insightly","instantly","intercom","dg9ro","interseller","jotform","juro","karmacrm","lemlist","lessannoyingcrm","livestorm","mavenlink","meistertask","mindmeister","metrilo","miro","miroapi","miroapp","mirobot","miropersonal","mixmax","mixpanel","mondaycom","monday","intervals","myintervals","neutrinoapi","nozbeteams","nozbe","onepagecrm","onedesk","optimizely","overloop","partnerstack","peopledatalabs","pipedream","pipedrive","planviewagileplace","leankit","planview","podio","powrbot","productboard","protocolsio","reallysimplesystems","rentman","replyio","ritekit","runrunit","salescookie","salesflare","sfdc","simvoly","smartsheet","smartsheets","stitch","stitchdata","storyblok","surveyanyplace","surveymonkey","survicate","swiftype","swifttype","tallyfy","teamworkcrm","teamworkdesk","teamworkspaces","thinkific","tickettailor","ticketmaster","timecamp","tmetric","todoist","toggltrack","toggl","uplead","userflow","viewneo","webflow","wistia","wrike","worksnaps","workstack","ynab","youneedabudget","zeplin","zenkit","zonkafeedback","zonka","appointedd","apacta","apimatic","apimetrics","apitemplateio","apitemplate","blitapp","boostnote","brandfetch","budibase","dfuse","fetchrss","flightstats","swell","jupiterone","luno","qase","rocketreach","baserow","quickbase","porkbun","alibabacloud","cais","apify","clickhousecloud","4b1d","cloudsmith","denodeploy","infracost","localstack","neon","openshift","portainer","pulumi","render","scalingo","tigris","upcloud","valtown","yandexcloud","aqvn","yandex","ycaj","navercloud","alibaba","aliyun","alicloud","ltai","baiduaicloud","baidu","civo","clevercloud","exoscale","hetznercloud","hetzner","hcloud","hetznerdns","huaweicloud","huawei","ibmcloud","ibm","bluemix","watson","cloudiam","cloudapi","iamapi","bxapi","ibmcloudant","cloudant","ibmsoftlayer","softlayer","infomaniak","linode","akamai","ovhcloud","ovh","railway","scaleway","scw","tencentcloud","tencent","qcloud","akid","volcengine","volc","byteplus","vultr","kubernetes","kubeadm","kubejoin","zerotier","namecheap","godaddy","gandi","dnsimple","buddyns","digitalocean","truenas","proxmox","pve","backblazeb2","backblaze","b2application","cloudflare","eyjhijoi","databricks","dapi","dose","datadog","vercel","netlify","jsr","materialize","deepsource","zenhub","arcjet","jfrogartifactory","akcp","cmvmdgtuojax","axiom","blockprotocol","circleci","clojars","convex","cratesio","cio","definednetworking","dependencytrack","devcycle","endorlabs","guardsquareappsweep","hex","hop","ionic","dvcstudio","launchdarkly","lichess","mergify","mintlify","openvsx","packagist","prefect","pypi","readme","riotgames","rubygems","settlemint","shortcut","snyk","stackhawk","statsig","testkube","thunderstore","tolgee","dbt","triggerdev","unkey","wakatime","warpstream","zuplo","cfxre","permitio","xata","gitpod","depot","ory","intra42","authress","workato","wrka","elasticcloud","octopusdeploy","discord","docker","doppler","dropbox","dynatrace","dt0","easypost","ezak","figma","dynamic","alchemy","coingecko","confluentcloud","cflt","datastaxastra","cockroachdbcloud","mongodbatlas","planetscale","supabase","confluent","couchbasecapella","couchbase","capella","influxdb","influx","atlas","mongodb","elastic","elasticsearch","upstash","qstash","snowflake","hasura","meilisearch","meili","typesense","infura","blocknative","etherscan","bscscan","polygonscan","arbiscan","snowtrace","ftmscan","basescan","ethplorer","moralis","nftport","pinata","web3storage","nftstorage","getblock","tatum","tatumio","helius","binance","bitfinex","bitmex","cexio","coinapi","coinbase","gdax","coinlayer","coinlib","coinmarketcap","cryptocompare","bitcoinaverage","glassnode","kraken","kucoin","okx","okex","poloniex","polymarket","worldcoinindex","alphavantage","finnhub","finage","financialmodelingprep","polygonio","polygonapi","polygon","twelvedata","tiingo","tradier","alpaca","apca","oanda","nasdaqdatalink","quandl","intrinio","simfin","stockdataorg","stockdata","marketstack","currencylayer","currencyfreaks","currencybeacon","currencyscoop","currencycloud","fixer","fixerio","exchangerateapi","exchangerate","exchangeratesapiio","exchangeratesapi","exchangerates","openexchangerates","oxr","fxmarketapi","fxmarket","numverify","languagelayer","userstack","countrylayer","apilayer","verimail","veriphone","upcdatabase","commoditiesapi","commodities","abstractapi","restpack","whoxy","whoisxmlapi","whoisxml","gemini","purpleair","flyio","grafana","eyjrijoi","harness","heroku","honeycomb","hny","huggingface","jenkins","langsmith","linear","linearapi","linearapp","linearbot","linearpersonal","ahasend","brevo","courier","gcnotify","mailersend","mailgun","mailchimptransactional","onesignal","resend","sendgrid","vk","linkedin","pinterest","8x8","nylas","plain","telegram","mailchimp","zapier","make","tines","ifttt","viber","govuknotify","mattermost","messagebird","mandrill","mailjet","mailerlite","mailsac","mailmodo","mailboxlayer","emailoctopus","elasticemail","postmark","postageapp","pepipost","netcore","sparkpost","moosend","omnisend","kit","convertkit","klaviyo","customerio","trackingapi","airship","urbanairship","pushbullet","pushover","line","linemessaging","linenotify","linemsg","linechannel","linebot","magicbell","vonage","nexmo","telnyx","plivo","clicksend","sinch","tyntec","apifonica","ringcentral","ciscowebex","webex","zoom","zoomapi","zoomapp","zoombot","zoompersonal","zulip","sendbird","stream","getstream","streamchat","sunshineconversations","smooch","dropboxsign","hellosign","textmagic","reachmail","getresponse","campayn","kickbox","zerobounce","neverbounce","debounce","hunter","signaturit","signrequest","docusign","pandadoc","yousign","alconost","chatbot","chatfuel","chatfule","crisp","front","helpscout","helpcrunch","freshdesk","freshservice","zendesk","gorgias","kustomer","discourse","disqus","typetalk","chatwork","ayrshare","buffer","bufferapp","twist","cronofy","pydanticlogfire","incidentio","pagerduty","airbrake","bugsnag","rollbar","raygun","loggly","logzio","logz","sumologic","sumo","solarwindsobservability","solarwinds","appoptics","thousandeyes","uptimerobot","statuscake","statuspal","betterstack","betteruptime","logtail","websitepulse","pingdom","dareboost","gtmetrix","keen","keenio","hostedgraphite","wavefront","percy","browserstack","saucelabs","sauce","lambdatest","cypress","bitbar","knapsackpro","testingbot","mockaroo","scrapfly","scraperapi","scrapingant","scrapingbee","scrapeowl","scraperbox","scrapestack","screenshotapi","screenshotlayer","apiflash","webscraper","webscrapingai","webscraping","extractorapi","crawlbase","proxycrawl","zenscrape","zenserp","serpstack","serphouse","diffbot","browshot","sirv","cloudinary","uploadcare","cloudconvert","pdflayer","selectpdf","shotstack","mux","transloadit","daily","dailyco","agora","livekit","plausible","newrelic","nral","notion","1password","1prk","circle","adyen","aqe","abacatepay","asaas","braintree","checkoutcom","checkout","clerk","flutterwave","heartland","highnote","lemonsqueezy","eyjhdwqioii5ngq1","mercadopago","mercury","midtrans","paddle","ebay","pagarme","paystack","rainforest","ramp","wepay","woocommerce","xendit","crossmint","robinhood","duffel","shippo","lob","flexport","fleetbase","cashfree","brex","klarna","wompi","omise","creem","gocardless","paypal","razorpay","wise","transferwise","mollie","paymongo","paymo","paymoapp","instamojo","cielo","gumroad","snipcart","taxjar","vatlayer","loyverse","shipday","onfleet","etsy","certid","squarespace","square","bigcommerce","besnappy","recurly","chargebee","chartmogul","dwolla","coinbasecommerce","hiveage","freshbooks","convertapi","moonclerk","invoiceocean","lendflow","tokeet","conekta","yookassa","yoomoney","yandexkassa","yandexcheckout","postgrid","revenuecat","pinecone","plaid","polar","posthog","postman","salesblink","freemius","branch","folk","rocketlane","redo","apideck","appfollow","apptivo","autoklose","autopilot","autopilothq","bombbomb","captaindata","clientary","roninapp","clinchpad","cliengo","cloze","commercejs","checio","checpublic","checapi","companyhub","convier","customerguru","databox","dyspatch","easyinsight","formbucket","formcraft","freshworks","getemailio","getemail","getemails","groove","groovehq","iterable","klipfolio","kylas","leadfeeder","madkudu","nethuntcrm","nethunt","netsuite","nimble","pendo","pollsapi","prospectcrm","prospect","qualaroo","recharge","refiner","repairshopr","revampcrm","satismeter","simplynoted","skrapp","storychief","stripo","sugester","surveybot","teamgate","vbout","travelpayouts","bugherd","baremetrics","demio","signupgenius","braze","activecampaign","constantcontact","drip","dripapi","dripapp","dripbot","drippersonal","outreach","keap","infusionsoft","nutshell","freshsales","shipstation","shiprocket","aftership","ecwid","printify","commercelayer","saleor","medusa","shipbob","avaza","atera","beebole","cashboard","caspio","checkvist","clickhelp","cloudplan","deputy","ditto","dovico","duply","dynalist","envoy","envoyapi","eraser","eraserio","float","floatapi","floatapp","floatbot","floatpersonal","fulcrum","fulcrumapp","geckoboard","gengo","gocanvas","humanity","lunchmoney","magnetic","metabase","metabasesession","noticeable","paydirt","paydirtapp","planyo","pipelinecrm","pipelinedeals","holistic","sherpadesk","signable","siteleaf","stormboard","tableau","tefter","upwave","vyte","looker","lookersdk","eagleeyenetworks","ecostruxureit","ecostruxure","duosecurity","duoapi","workable","greenhouse","lever","leverapi","leverapp","leverbot","leverpersonal","gusto","hibob","xero","quickbooks","intuit","finicity","acuityscheduling","acuityapi","hubstaff","timedoctor","yandexpredictor","yandextranslate","yandexdictionary","bravesearch","brave","photoroom","column","columnapi","columnlive","columntest","youcom","coveo","datagokr","abyssale","adzuna","api2cart","appsynergy","artsy","bulksms","cloudimage","conversiontools","diggernaut","dnscheck","enigma","face","faceplusplus","facepp","fastforex","fileio","findl","fmfwio","fmfw","geocodexyz","geocodeapi","ipify","geoipifi","geoipify","hybiscus","impala","instabot","loadmill","mesibo","metaapi","thenewyorktimes","nytimes","newyorktimes","oopspam","paralleldots","parsers","parsersapi","parsersapp","parsersbot","parserspersonal","pdfshift","postbacks","privacycom","privacyapi","privacyapp","privacybot","privacypersonal","raventools","ravenapi","requestfinance","roaring","skybiometry","technicalanalysisapi","tly","tlyapi","unplugg","unplu","verifier","zenrows","kagi","serper","brightdata","luminati","removebg","clipdrop","pdfco","thetvdb","tvdb","comicvine","giantbomb","optimisticetherscan","celoscan","cronoscan","moonscan","covalent","goldrush","blockfrost","dune","duneapi","duneapp","dunebot","dunepersonal","opensea","argos","baiduqianfan","pganalyze","spectral","teamcity","jetbrains","workos","checkly","helicone","runway","murf","context7","steel","hyperbrowser","featherless","qovery","northflank","aiven","redirectpizza","daytona","appwrite","codesandbox","jitpack","plane","nocodb","lightdash","n8n","outline","netbird","kongkonnect","wundergraphcosmo","logicmonitor","raycast","svix","soracom","privateai","limina","mulesoftanypoint","anypoint","mulesoft","braintrust","blogger","checklyhq","clockworksms","clockworkapi","textanywhere","cloudelements","wavecell","m3o","m3oapi","nvidiangc","ngcapi","ngccli","qubole","cloudamqp","signalwire","voicegain","temporalcloud","temporal","ollama","wpengine","descope","frontegg","growthbook","instatus","healthchecksio","healthchecks","uptrace","chromatic","chromaticproject","expo","codefresh","spacelift","gcore","ionos","cloud66","volcengineark","volcark","doubao","tencenthunyuan","hunyuan","qianfan","ernie","bce","baichuan","timewebcloud","timeweb","liveblocks","apollographos","dash0","ntfy","vikunja","coder","quay","quayrobot","anacondaorg","anaconda","binstar","yandexsmartcaptcha","corbado","paloaltonetworks","lufrpt1","age","aikido","bitwarden","bws","infisical","nightfall","onfido","pangea","persona","proof","trufflehog","rootly","stytch","tailscale","trendmicro","tmc1","unleash","jumpcloud","socket","","rwrty0iy","onetimepassword","okta","ssws","haveibeenpwned","hibp","sumsub","auth0","onelogin","abuseipdb","alienvaultotx","alienvault","otx","virustotal","shodan","securitytrails","censys","urlscanio","urlscan","tenable","nessus","lacework","wiz","wizapi","wizapp","wizbot","wizpersonal","detectify","scrutinizer","scrutinizerci","jamf","jss","ciscomeraki","meraki","splunk","splunkobservabilitycloud","signalfx","sfx","vpnapiio","vpnapi","ipqualityscore","ipqs","ipquality","openuv","loginradius","purestake","duplocloud","duplo","semgrep","sentry","shopify","sidekiq","contribsyscom","contribsys","facebook","eaa","modrinth","instagram","igqv","igaa","x","aaaaaaaaaaaaaaaaaaaaa","metaquest","bluesky","bsky","playstationnetwork","npsso","twitter","tweepy","consumer","reddit","spotify","spotipy","twitch","deviantart","flickr","unsplash","pixabay","pexels","lastfm","trakt","tmdb","themoviedb","tiktok","tumblr","vimeo","wechat","weixin","weibo","dingtalk","lark","feishu","wecom","kakao","strava","fitbit","foursquare","yelp","meetup","eventbrite","theguardian","guardian","newsapi","currentsapi","currents","mediastack","newscatcher","yahoo","pastebin","gyazo","imgur","giphy","rawg","steam","genius","geniusapi","geniusapp","geniusbot","geniuspersonal","soundcloud","matomo","piwik","thingspeak","ncbi","entrez","eutils","ably","pusher","pubnub","secc","travisci","travis","semaphore","semaphoreci","drone","droneci","bitrise","appveyor","codacy","codeclimate","codecov","coveralls","codemagic","librariesio","fossa","packagecloud","gemstash","artifactory","jfrog","gitea","forgejo","codeberg","gogs","split","splitio","flagsmith","fastly","bunnynet","bunnycdn","keycdn","imagga","ngrok","fontawesome","zabbix","homeassistant","hass","plex","servarr","sonarr","radarr","lidarr","prowlarr","readarr","jellyfin","emby","nextcloud","particle","particleio","blynk","tuya","rails","wordpresscom","ghost","datocms","kontentai","kontent","buttercms","hygraph","graphcms","shutterstock","gettyimages","getty","audd","deepai","cloudsight","moderationapi","moderation","nango","dandelion","uclassify","aletheiaapi","aylien","meaningcloud","textrazor","detectlanguage","speechtextai","speechtext","cloudmersive","exportsdk","enablex","codequiry","checkio","borgbase","redhatpyxis","pyxis","redhatapi","sandbox","getsandbox","sheety","owlbot","sigopt","scalr","hostinger","cpanel","whm","plesk","sslmate","dnspod","duckdns","nextdns","rebrandly","bitly","tinyurl","vaadin","mashape","linkpreview","2captcha","twocaptcha","rucaptcha","anticaptcha","recaptcha","captcha","hcaptcha","cloudflareturnstile","turnstile","printful","billomat","fibery","formio","autodesk","onshape","sketchfab","playfab","pandascore","faceit","battlenet","blizzard","bnet","uber","tesla","smartthings","lifx","withings","oura","documenso","mite","miteapi","miteapp","mitebot","mitepersonal","liveagent","aha","ahaio","wufoo","qualtrics","alegra","aeroworkflow","lexigram","canny","cannyio","nicereply","paperform","parseur","prodpad","rownd","salesmate","simplesat","storecove","streak","streakapi","streakapp","streakbot","streakpersonal","supernotes","surveysparrow","teletype","ticktick","voodoosms","vouchery","zoominfo","sonarqube","sonarcloud","sonarlogin","sourcegraph","eaaa","hcpterraform","vagrantcloud","twilio","ska","skb","skc","skd","ske","skf","hashicorpvault","vault","operatorunseal","approle","hashicorpnomad","nomad","hashicorpconsul","consul","hashicorpcloudplatform","hcp","sua","saa","soa","sna","sxa","stellar","soroban","xlm","horizon","xprv","yprv","zprv","tprv","wif","bitcoin","btc","ethereum","solana","weightsbiases","wandb","weightsandbiases","openrouteservice","5b3ce3597851110001cf6248","eyjvcmcioii1yjnjztm1otc4ntexmtawmdfjzjyyndgi","radar","accuweather","iqairairvisual","airvisual","iqair","ambee","ambientweather","bingmaps","virtualearth","calorieninjas","calorieninja","carboninterface","cloverly","edamam","fatsecret","geoapify","geocodify","geocodio","opencage","opencagedata","getgeoapi","graphhopper","here","hereapi","heremaps","ip2location","ipapi","ipgeolocationio","ipgeolocation","ipinfo","ipinfodb","ipstack","ipdata","locationiq","mapquest","maptiler","nasa","nutritionix","noaa","ncdc","openweather","openweathermap","owm","positionstack","route4me","smarty","smartystreets","stormglass","tomorrowio","climacell","tomtom","thunderforest","timezonedb","timezoneapi","visualcrossing","walkscore","weatherapi","weatherbit","weatherstack","what3words","worldweatheronline","worldweather","zipcodeapi","zipapi","zipcodebase","holidayapi","flightapi","flightlabs","aviationstack","amadeus","caflou","hypertrack","besttime","datagov","uscensus","census","spoonacular","sportmonks","sportsmonk","allsportsapi","allsports","footballdataorg","footballdata","theoddsapi","oddsapi","loqate","pcapredict","postcodeanywhere","addressy"],"prefixes":["ai71-api-","bb_live_","bb_test_","sk_car_","csk-","key_","crsr_","cog_","apk_user_","apk_","e2b_","sk_e2b_","flp_","gsk_","jina_","sk-lf-","pk-lf-","llx-","msk_","sk-api-","MINIMAX-","nvapi-","sk-or-v1-","pplx-","rpa_","salad_cloud_user_","tvly-","tgp_v1_","xai-","xai-token-","tnt_","msy_","tsk_","secret_","sk-gamma-","sk-hc-v1-","sk_V2_","bfl_","sk-let-","zqt_","zwt_","zut_","tpuf_","mxb_","cpk_","sgamp_user_","sk-sp-","arc_","am_sk_live_","am_sk_test_","sk-bf-","bp_pat_","bp_bak_","hl_sk_","sk-kimi-","sk-lw-","ik-lw-","pat-lw-","luma-","metorial_sk_","sk-cp-","sk-nano-","sk-notte-","opk_","rqsty-sk-","sgai-","VENICE-INFERENCE-KEY-","VENICE-ADMIN-KEY-","sk-ws-01-","sk-ak-","BBDC-","bkua_","bkaa_","bkaj_","bkar_","bkps_","bkpat_","bkpt_","bkct_","bb_pr_","bb_ma_","p8e-","tkn.v1_","CFPAT-","bpk-","cal_live_","cal_","dub_","private_","mik_","mis_","samsara_api_","seam_","sgp_","BBFF-","BBUS-","BBAU-","aio_","oa2-client-id_","tfp_","pit-","api_","lsxs_pt_","omni_","tly-","pco_pat_","pco_app_","pco_tok_","grn_","rmk-","pat_","sk1_","pk1_","apify_api_","csa_","ddp_","ddw_","ddo_","ico-","napi_","ptr_","pul-","rnd_","tk-us-","tsec_","tid_","ucat_","vtwn_","ncp_iam_","npg_","cfut_","cfat_","cfk_","v1.0-","ddapp_","ddpat_","ddsat_","jsrp_","jsrd_","jsrw_","mzp_","gb_api_","fhb-","dsp_","bitwat_","ajkey_","xaat-","xapt-","CCIPAT_","CCIPRJ_","CLOJARS_","dnkey-","odt_","dvc_server_","dvc_client_","dvc_mobile_","dryrunsec_","endr_","fio-u-","gs_appsweep_","hxtw_","hxtp_","ptk_","hop_pat_","signkey-","ion_","isat_","api-","sdk-","mob-","lip_","mergify_application_key_","mint_","ovsxat_","ovsxp_","packagist_ack_","packagist_acs_","packagist_ort_","packagist_out_","packagist_uut_","packagist_cut_","pnu_","pnb_","pypi-","rdme_","RGAPI-","rubygems_","sm_aat_","sm_pat_","sm_sat_","sct_","secret-","console-","tkcapi_","tss_","tgpak_","tgpat_","dbtu_","dbtc_","tr_prod_","tr_dev_","tr_stg_","tr_pat_","unkey_","waka_","aks_","zpka_","cfxk_","permit_key_","xau_","gitpod_pat_","depot_project_","depot_org_","ory_apikey_","ory_pat_","ory_wak_","ory_st_","ory_at_","ory_rt_","ory_ac_","s-s4t2ud-","s-s4t2af-","ext_","scauth_","authress_","essu_","API-","dop_v1_","doo_v1_","dor_v1_","sk-do-v1-","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","figd_","figu_","figur_","figr_","figp_","figo_","dyn_","alcht_","CCDB1_","mdb_sa_sk_","mdb_sa_id_","pscale_tkn_","pscale_pw_","pscale_oauth_","pscale_app_","sbp_","sb_secret_","sb_publishable_","pub-c-","sub-c-","fo1_","fm1r_","fm1a_","fm2_","glsa_","glc_","HRKU-","api_org_","hf_oauth_","hf_jwt_","lsv2_pt_","lsv2_sk_","ls__","lin_api_","lin_oauth_","lin_wh_","aha-sk-","atsk_","xkeysib-","xsmtpsib-","pk_prod_","pk_test_","dk_prod_","dk_test_","gcntfy-","key-","pubkey-","os_v2_app_","os_v2_org_","cli_","pina_","pinr_","eght_","nyk_v0_","plainApiKey_","apiv3_","inc_","nfp_","nfo_","nfc_","nfb_","nfu_","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRSP-","NRJS-","px-api-","px-dep-","ntn_","nrt_","pls_","acs_","abc_prod_","abc_dev_","$aact_prod_","$aact_hmlg_","production_","sandbox_","sk_sbox_","sk_live_","sk_test_","FLWSECK-","FLWSECK_TEST-","FLWPUBK-","FLWPUBK_TEST-","live_","skapi_","APP_USR-","TEST-","mercury_production_","mercury_sandbox_","Mid-server-","SB-Mid-server-","Mid-client-","SB-Mid-client-","pdl_live_apikey_","pdl_sdbx_apikey_","pdl_ntfset_","PRD-","SBX-","ak_live_","ak_test_","apikey_","sbx_apikey_","ramp_sec_","ramp_business_tok_","ramp_tok_","ramp_id_","rzp_live_","rzp_test_","PRODUCTION_","STAGE_","xnd_production_","xnd_development_","sk_production_","sk_staging_","ck_production_","ck_staging_","rh-api-","duffel_live_","duffel_test_","shippo_live_","shippo_test_","test_","live_pub_","test_pub_","shltm_","flb_live_","flb_test_","cfsk_ma_prod_","cfsk_ma_test_","bxt_","klarna_live_api_","klarna_test_api_","prv_prod_","prv_test_","prod_integrity_","prod_events_","skey_","skey_test_","creem_","creem_test_","pcsk_","access-production-","access-development-","access-sandbox-","polar_oat_","polar_pat_","polar_at_","polar_rt_","polar_cs_","polar_crt_","polar_us_","polar_cst_","polar_mst_","polar_whs_","phx_","phs_","pha_","phr_","phc_","PMAK-","PMAT-","secret_live_","secret_test_","key_live_","redo_sk_","sk_pr_","sandbox_sk_pr_","ydc-sk-","argos_","bce-v3/ALTAK-","pgar_","pga_","spu-","perm-","sk-helicone-","ap2_","ctx7sk-","ste-","esecret_","aph0_","qov_","AVNS_","dtn_","standard_","csb_v1_","plane_api_","nc_pat_","ldpat_","ldsvc_","retool_","n8n_api_","ol_api_","nbp_","kpat_","spat_","cosmo_","lmb_","lma_","rca_","testsk_","ysc2_","corbado1_","AIK_CI_","AIK_SECRET_","AIK_RUNTIME_","AIK_CLIENT_","pts_","persona_production_","persona_sandbox_","prf_","thog-secret-","rootly_","secret-live-","secret-test-","tskey-auth-","tskey-api-","tskey-client-","tskey-scim-","tskey-webhook-","tskey-","org_","jca_","sktsec_","syt_","syr_","ed25519 a_","mct_","mpt_","hskey-api-","hskey-auth-","nbt_","ptlc_","ptla_","plcn_","peli_","ak1_","ak2_","ragflow-","flgrn_octi_tkn_","fbk_","tuist_","sntrys_","sntryu_","sntryi_","sntrya_","shpat_","shpca_","shppa_","shpss_","shpua_","shprt_","shptka_","atkn_","mrp_","mro_","mra_","squ_","sqp_","sqa_","sqco_","sgd_","slk_","sq0atp-","sq0csp-","sq0idp-","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","wandb_v1_","prj_live_sk_","prj_test_sk_"],"kinds":{"secret":["langfuse","klingai","kling","autumn","wordpress","atlassian","atatt3xffgf0","atctt3xffgn0","atctt3xffgp0","atstt3xffg","atco","bitbucket","atbb","jira","confluence","bamboo","buildkite","airtable","adobe","asana","canva","cnvca","clickup","salesforce","5aep861","mapbox","mappedin","sk0","sk1","sk2","sk3","sk4","sk5","sk6","sk7","sk8","sk9","zoho","planningcenter","amplitude","basecamp","forestadmin","forest","mixpanel","sfdc","swell","luno","porkbun","alibabacloud","cais","clickhousecloud","4b1d","tigris","navercloud","alibaba","aliyun","alicloud","ltai","baiduaicloud","baidu","exoscale","huaweicloud","huawei","ovhcloud","ovh","scaleway","scw","tencentcloud","tencent","qcloud","akid","volcengine","volc","byteplus","cloudflare","eyjhijoi","databricks","dapi","dose","endorlabs","packagist","statsig","triggerdev","intra42","discord","dropbox","dynatrace","dt0","confluentcloud","cflt","mongodbatlas","planetscale","supabase","confluent","couchbasecapella","couchbase","capella","atlas","mongodb","hasura","pinata","bitmex","gdax","kucoin","okx","okex","polymarket","alpaca","apca","linear","linearapi","linearapp","linearbot","linearpersonal","linkedin","vonage","nexmo","ringcentral","ciscowebex","webex","zoom","zoomapi","zoomapp","zoombot","zoompersonal","stream","getstream","streamchat","docusign","helpscout","zendesk","cronofy","testingbot","sirv","cloudinary","uploadcare","mux","transloadit","livekit","1password","1prk","checkoutcom","checkout","clerk","flutterwave","heartland","highnote","mercadopago","paddle","ebay","paystack","ramp","woocommerce","cashfree","wompi","omise","paypal","razorpay","instamojo","certid","square","dwolla","yookassa","yoomoney","yandexkassa","yandexcheckout","revenuecat","plaid","polar","freemius","branch","redo","netsuite","constantcontact","outreach","shipstation","commercelayer","medusa","caspio","dovico","looker","lookersdk","duosecurity","duoapi","gusto","xero","quickbooks","intuit","finicity","artsy","bulksms","face","faceplusplus","facepp","roaring","skybiometry","mulesoftanypoint","anypoint","mulesoft","cloudelements","growthbook","spacelift","liveblocks","corbado","age","aikido","infisical","trufflehog","stytch","tailscale","onetimepassword","okta","ssws","auth0","onelogin","censys","lacework","wiz","wizapi","wizapp","wizbot","wizpersonal","shopify","facebook","eaa","instagram","igqv","igaa","x","aaaaaaaaaaaaaaaaaaaaa","twitter","tweepy","consumer","reddit","spotify","spotipy","twitch","deviantart","flickr","trakt","tiktok","wechat","weixin","weibo","dingtalk","lark","feishu","strava","fitbit","meetup","yahoo","imgur","soundcloud","pusher","pubnub","secc","imagga","tuya","wordpresscom","shutterstock","nango","recaptcha","captcha","hcaptcha","cloudflareturnstile","turnstile","autodesk","onshape","playfab","battlenet","blizzard","bnet","uber","tesla","withings","rownd","ticktick","zoominfo","eaaa","twilio","ska","skb","skc","skd","ske","skf","hashicorpvault","vault","operatorunseal","approle","hashicorpcloudplatform","hcp","radar","fatsecret","amadeus","hypertrack"],"webhook":["discord","linear","linearapi","linearapp","linearbot","linearpersonal","zapier","make","tines","ifttt","mattermost","polar","tailscale","lark","feishu","wecom"],"hmac":[],"jwt":["huggingface","voicegain"],"session":["localstack","jsr","ory","snowflake","polar","metabase","metabasesession","coder","modrinth"],"encryption":["flutterwave"]}}');
  }
});

// src/rules/known-providers.ts
function groupByBegin(texts, letters2) {
  const groups = /* @__PURE__ */ new Map();
  for (const text of texts) {
    if (text.length < letters2) continue;
    const begin = text.slice(0, letters2);
    const group = groups.get(begin);
    if (group) group.push(text);
    else groups.set(begin, [text]);
  }
  return groups;
}
function hasKnownFormat(name) {
  const flat = flattenName(name);
  const said = words2().kinds.filter(({ word }) => flat.includes(word));
  return listProviders(flat).some((provider) => said.every(({ issuers }) => issuers.has(provider)));
}
var import_once2, shortestName, words2, plainName, shortestPrefix, longestPrefix, listProviders, isNamedAfterProvider, hasKnownPrefix;
var init_known_providers = __esm({
  "src/rules/known-providers.ts"() {
    "use strict";
    import_once2 = __toESM(require_once(), 1);
    init_flat_name();
    init_provider_words();
    shortestName = 5;
    words2 = (0, import_once2.once)(() => {
      const { names: names2, prefixes, kinds } = readProviderWords();
      return {
        names: groupByBegin(names2, shortestName),
        prefixes: groupByBegin(prefixes, shortestPrefix),
        kinds: Object.entries(kinds).map(([word, issuers]) => ({ word, issuers: new Set(issuers) }))
      };
    });
    plainName = /* @__PURE__ */ new Set([
      "cloud",
      "front",
      "basic",
      "login",
      "service",
      "server",
      "stream",
      "daily",
      "drive",
      "space",
      "socket",
      "lambda",
      "gamma",
      "morph",
      "tally",
      "chroma",
      "inception",
      "contextual",
      "render",
      "square",
      "linear",
      "cursor",
      "mercury",
      "column",
      "branch",
      "proof",
      "steel",
      "close",
      "modal",
      "atlas",
      "forest",
      "drone",
      "ghost",
      "spectral",
      "courier",
      "depot",
      "temporal",
      "persona",
      "consumer",
      "plain",
      "dynamic",
      "buffer",
      "split",
      "phrase",
      "verifier",
      "parsers",
      "trackingapi",
      "moderation",
      "moderationapi",
      "checkout",
      "segment",
      "outline",
      "guardian",
      "hunter",
      "horizon",
      "intervals",
      "envoy",
      "chatbot",
      "commodities",
      "privacyapi"
    ]);
    shortestPrefix = 4;
    longestPrefix = 24;
    listProviders = (flat) => words2().names.get(flat.slice(0, shortestName))?.filter((name) => flat.startsWith(name) && !plainName.has(name)) ?? [];
    isNamedAfterProvider = (name) => listProviders(flattenName(name)).length > 0;
    hasKnownPrefix = (value) => words2().prefixes.get(value.slice(0, shortestPrefix))?.some((prefix2) => prefix2.length <= longestPrefix && value.startsWith(prefix2)) ?? false;
  }
});

// shared:src/judge/wording.ts
var require_wording = __commonJS({
  "shared:src/judge/wording.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/wording.ts"];
  }
});

// src/judge/comments.ts
function isCommentExample({ before, value, quote }, pathClass) {
  if (pathClass === "code" && (docComment.test(before) || comment.test(before) && quote === "" && variable.test(value)))
    return true;
  if (!(pathClass === "code" ? comment : settingComment).test(before)) return false;
  if (pathClass === "code" && !statement.test(before.replace(comment, ""))) return true;
  return !/\d/.test(value) && (0, import_wording.measureWords)(value) > 0.5;
}
var import_wording, docComment, comment, settingComment, statement, variable, isDocComment;
var init_comments = __esm({
  "src/judge/comments.ts"() {
    "use strict";
    import_wording = __toESM(require_wording(), 1);
    docComment = /^\s*(?:\/{3}|\/\/!|\*|\/\*)/;
    comment = /^\s*(?:\/\/|#(?!\s{0,8}define\s|\[)|--)\s?/;
    settingComment = /^\s*(?:#+|;+)\s{0,8}/;
    statement = /^(?:- )?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s+)*["'$]?[\w.-]+["']?\s*[:=]/i;
    variable = /^[a-z]+\d{0,3}(?:[A-Z][a-z]*\d{0,3}){0,4}(?:Key|Secret|Token|Password|Pwd)$/;
    isDocComment = (line2) => comment.test(line2) && (docComment.test(line2) || !statement.test(line2.replace(comment, "")));
  }
});

// src/judge/passages.ts
function findLast2(places, end) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (places[middle] < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function createLines(text) {
  let begin = 0;
  let read2 = 0;
  return (start2) => {
    if (start2 < begin) begin = text.slice(0, start2).lastIndexOf("\n") + 1;
    else {
      const feed = text.slice(read2, start2).lastIndexOf("\n");
      if (feed !== -1) begin = read2 + feed + 1;
    }
    read2 = start2;
    return { begin, head: text.slice(begin, Math.min(start2, begin + 1e3)) };
  };
}
function findIn(read2) {
  const readOnce = (0, import_once3.once)(read2);
  return (start2) => {
    const { begins: begins2, ends } = readOnce();
    return (ends[findLast2(begins2, start2)] ?? 0) > start2;
  };
}
var import_once3, noPassages;
var init_passages = __esm({
  "src/judge/passages.ts"() {
    "use strict";
    import_once3 = __toESM(require_once(), 1);
    noPassages = { begins: [], ends: [] };
  }
});

// src/judge/nearby.ts
function createNearby(text, read2) {
  const pieces = /* @__PURE__ */ new Map();
  const readPiece = (piece2) => {
    const places = /* @__PURE__ */ new Map();
    const end = Math.min(text.length, (piece2 + 1) * near);
    let at = piece2 === 0 ? 0 : findLine2(text, piece2 * near, end);
    while (at < end) {
      const next2 = findLine2(text, at + 1, at + near);
      read2(text.slice(at, next2).replace(/\n$/, ""), (word) => {
        const known3 = places.get(word);
        if (known3) known3.push(at);
        else places.set(word, [at]);
      });
      at = next2;
    }
    return places;
  };
  return (word, start2) => {
    const last = Math.floor((start2 + near - 1) / near);
    for (let piece2 = Math.max(0, Math.floor((start2 - near) / near)); piece2 <= last; piece2++) {
      let places = pieces.get(piece2);
      if (!places) {
        places = readPiece(piece2);
        pieces.set(piece2, places);
      }
      if (holdsWithin(places.get(word), start2 - near, start2 + near)) return true;
    }
    return false;
  };
}
function findLine2(text, from, to) {
  const feed = text.slice(from - 1, to).indexOf("\n");
  return feed === -1 ? to : from + feed;
}
function holdsWithin(places = [], from, to) {
  const at = findLast2(places, from) + 1;
  return at < places.length && places[at] < to;
}
var near;
var init_nearby = __esm({
  "src/judge/nearby.ts"() {
    "use strict";
    init_passages();
    near = 8e3;
  }
});

// src/judge/hosts.ts
function listHosts(text) {
  const found = [...text.matchAll(address2), ...text.matchAll(hostNamed)].sort((a, b) => a.index - b.index);
  return {
    all: found.map(({ index }) => index),
    foreign: found.filter(([, host = ""]) => !isOwnHost(host)).map(({ index }) => index)
  };
}
function createAround(text) {
  const hosts = (0, import_once4.once)(() => listHosts(text));
  return (start2, before, after) => {
    const above = before.slice(-2e3).split("\n").slice(-near2).join("\n");
    const below = after.slice(0, 2e3).split("\n").slice(0, near2).join("\n");
    const holds3 = (places) => holdsWithin(places, start2 - above.length, start2 + below.length);
    return { lines: above + below, holdsHost: holds3(hosts().all), holdsForeignHost: holds3(hosts().foreign) };
  };
}
var import_once4, import_structures6, address2, hostNamed, ownZone, live, isOwnHost, near2, namesForeignHost;
var init_hosts = __esm({
  "src/judge/hosts.ts"() {
    "use strict";
    import_once4 = __toESM(require_once(), 1);
    import_structures6 = __toESM(require_structures(), 1);
    init_nearby();
    address2 = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
    hostNamed = /(?:host(?:name)?|server|addr(?:ess)?|endpoint|url|uri|data source)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:tcp:|np:)?([\w.()-]{1,200})(?![\w.()-]|:\/\/|:[a-z])/gi;
    ownZone = /(?:^|\.)(?:localhost|test|invalid|example|example\.(?:com|org|net)|localtest\.me|lvh\.me|(?:docker|containers)\.internal|svc(?:\.cluster\.local)?)$|^[\w-]{1,63}\.(?:local|internal|lan|home\.arpa)$/i;
    live = /prod(?!u(?!ction))|prd|(?:^|[^a-z])live(?![a-z])/i;
    isOwnHost = (host) => !live.test(host) && ((0, import_structures6.isLocalHost)(host) || !host.includes(".") || ownZone.test(host));
    near2 = 6;
    namesForeignHost = (line2) => listHosts(line2).foreign.length > 0;
  }
});

// shared:src/judge/place.ts
var require_place = __commonJS({
  "shared:src/judge/place.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/place.ts"];
  }
});

// src/judge/containers.ts
function namesContainer(container2, value) {
  const words4 = (0, import_place.splitWords)(value);
  const rest2 = words4.filter((word) => word.length < 4 || !container2.startsWith(word));
  const letters2 = rest2.join(" ").replace(/\b\d{1,5}\b/, "").trim();
  return rest2.length < words4.length && (letters2 === "" || /^[a-z ]*$/.test(letters2) && (0, import_wording2.readsLikeWords)(letters2));
}
var import_place, import_wording2, containerName, isContainer, isContainerDefault, serverName, isOfServer;
var init_containers = __esm({
  "src/judge/containers.ts"() {
    "use strict";
    init_hosts();
    import_place = __toESM(require_place(), 1);
    import_wording2 = __toESM(require_wording(), 1);
    containerName = /^(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sa|mongo(?:db)?|redis|rabbitmq|minio|keycloak|kc|neo4j|elastic|clickhouse|influxdb|couchdb|arango|oracle|opensearch|pgadmin|grafana|gf)[_-]?(?:\w{1,30}[_-])?(?:password|pass|passwd|pwd))$/i;
    isContainer = (0, import_place.rememberName)(({ key: key3 }) => containerName.test(key3));
    isContainerDefault = (place, value = place.value) => isContainer(place) && (namesContainer(place.keyWords[0], value) || /^[A-Z]?[a-z]{2,15}(?:[-_][a-z]{2,15})?[@_.-]?\d{0,5}[!@#$.?]{0,3}$/.test(value));
    serverName = /(?:^|[;"'`\s])(?:server|data source|host|endpoint)\s?=\s?(?:\w{2,12}:(?:\/\/)?)?([a-z][a-z-]{2,30}\d{0,2})(?=[:,/;\s"'`]|$)/i;
    isOfServer = ({ before, after, value }) => {
      const word = /^(.{3,32}?)[_-]?(?:password|passwd|pass|pwd)$/i.exec(value)?.[1];
      const server = word && serverName.exec(before + after)?.[1];
      return Boolean(server) && isOwnHost(server) && server.toLowerCase() === word.toLowerCase();
    };
  }
});

// shared:src/judge/letters.ts
var require_letters = __commonJS({
  "shared:src/judge/letters.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/letters.ts"];
  }
});

// src/judge/sample-words.ts
function isOfWords(letters2, words4) {
  const reached = new Uint8Array(letters2.length + 1);
  reached[0] = 1;
  for (let start2 = 0; start2 < letters2.length; start2++)
    for (let end = start2 + 1; reached[start2] && end <= Math.min(letters2.length, start2 + longest); end++)
      if (words4.has(letters2.slice(start2, end))) reached[end] = 1;
  return reached[letters2.length] === 1;
}
function isOfSampleWords(value) {
  if (value.length < 8 || value.length > 80) return false;
  const [, head = "", digits2 = ""] = parts.exec(value) ?? [];
  const letters2 = head.toLowerCase().replace(/[^a-z]/g, "");
  if (letters2.length < 8 || !counted.test(digits2) || !named.test(letters2)) return false;
  return isOfWords(letters2, words3) && !isOfWords(letters2, others2);
}
var import_place2, shown, others2, words3, longest, named, counted, parts, developmentWords, sampleWord, samplePassword, isOfSample;
var init_sample_words = __esm({
  "src/judge/sample-words.ts"() {
    "use strict";
    import_place2 = __toESM(require_place(), 1);
    shown = (0, import_place2.listWords)(
      "good set put this my your our some something whatever complicated custom random sample example dummy fake change changeme replace please enough long hello here dev develop development local localhost test testing"
    );
    others2 = (0, import_place2.listWords)(
      "a an the that is any very super top extra really new own default simple strong secure complex unique unsafe insecure weak demo docker container me it must should be at least for in of to do not dont only with and use or anything thing world password passwd passphrase pass pwd pw secret secrets token key keys apikey api jwt auth session cookie app application admin root user db database server client service signing sign signature encryption encrypt crypto hash hmac salt value string text phrase char chars character characters bit bits byte bytes min minimum length base hex mysql mariadb postgres postgresql pg redis mongo mongodb minio rabbit rabbitmq elastic kafka sql"
    );
    words3 = /* @__PURE__ */ new Set([...others2, ...shown]);
    longest = Math.max(...Array.from(words3, (word) => word.length));
    named = /pass|pwd|secret|token|key|jwt|something/;
    counted = /^(?:\d{0,4}|0?1234567?8?9?\d{0,9}|(\d)\1{0,11})$/;
    parts = /^[^A-Za-z\d]{0,2}([A-Za-z]{1,40}(?:[ _.:-][A-Za-z]{1,40}){0,40})[ _.:-]?(\d{0,16})[^A-Za-z\d]{0,4}$/;
    developmentWords = /^[a-z_-]{0,40}dev(?:elopment)?[-_]?(?:pass(?:word|phrase)?|pw|secret|key|token)[a-z_-]{0,20}\d{0,4}$/i;
    sampleWord = /^(?:local[-_]?dev(?!i)|dev[-_]?only)|^[a-z_ -]{0,40}random[ _-]?(?:string|secret|token|key|value|char)[a-z_ -]{0,12}(?:\d{1,4}[a-z_ -]{0,40})?$|^(?:(?:sample|example|dummy|fake|mock|demo)[-_]|ch[a4@]n[g69][e3][_-]?m[e3]|your[_-]?p[a4@][s5$]{2}w[o0]rd\d{0,4}$|abcdef|123456|(.{2,6})\1{2,}$|[\da-z]{8}-e89b-12d3-a456-)/i;
    samplePassword = /^(?:y[o0]ur|dummy|fake|ex[a4@]mple|s[a4@]mple)[_!@#.-]?(?:(?:very|super|own|new|my|sa|db|sql|admin|s(?:ecure|ecret|afe)|[s5$]tr[o0]ng|complex)[_!@#.-]?){0,3}p[a4@][s5$]{2}(?:w[o0]rd|phrase)?[!@#$.?*_-]{0,3}\d{0,6}[!@#$.?*]{0,3}$/i;
    isOfSample = (text) => sampleWord.test(text) || samplePassword.test(text) || developmentWords.test(text);
  }
});

// src/judge/guessable.ts
function readLeet(value) {
  let text = "";
  for (const char of value.toLowerCase()) text += letters.get(char) ?? char;
  return text;
}
function isLeet(value, word) {
  const { upper, lower: lower2, digits: digits2 } = (0, import_letters.readLetters)(value);
  if (value.length < word.length || upper + lower2 + digits2 > word.length) return false;
  return readLeet(value).replace(/\W/g, "") === word;
}
function isOwnName({ value, keyWords }) {
  const isJoined2 = keyWords.length > 1 && isLeet(value, keyWords.join(""));
  if (isJoined2) return true;
  const word = /^([A-Za-z_:-]{4,24}?)[@_-]?\d{0,6}[!@#.]{0,2}$/.exec(value)?.[1];
  if (word === void 0) return false;
  const words4 = (0, import_place3.splitWords)(word);
  return keyWords.slice(0, -1).includes(word.toLowerCase()) || words4.every((one) => keyWords.includes(one));
}
function isWord123(value) {
  const letters2 = word123.exec(value)?.[1];
  return letters2 !== void 0 && (0, import_wording3.readsLikeWords)(letters2);
}
var import_letters, import_place3, import_wording3, letters, remoteServer, isRemote, isKnown2, isSmallWords, knownDefault, longestDefault, isKnownDefault, countedWord, word123, rentedServer, drawnLabel, shownLogin, isOpenToAll, containerServer, wordAndCount, isInContainer, isGuessable;
var init_guessable = __esm({
  "src/judge/guessable.ts"() {
    "use strict";
    init_containers();
    import_letters = __toESM(require_letters(), 1);
    import_place3 = __toESM(require_place(), 1);
    init_sample_words();
    import_wording3 = __toESM(require_wording(), 1);
    letters = new Map(Array.from("013457@$", (sign, at) => [sign, "oieastas"[at]]));
    remoteServer = /\b(?:server|data source|host|addr(?:ess)?|network address)\s?=\s?(?:tcp:|np:)?(?!127\.0\.0\.1|host\.docker\.)[\w-]+\.[\w.-]*[A-Za-z\d]/i;
    isRemote = ({ before, after }) => {
      if (!/(?:^|[;"'`=])\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}$/i.test(before)) return false;
      const begin = Math.max(...["'", '"', "`"].map((quote) => before.lastIndexOf(quote))) + 1;
      return remoteServer.test(before.slice(begin) + /^[^"'`]*/.exec(after)[0]);
    };
    isKnown2 = (place, text) => (countedWord.test(text) || isKnownDefault(text) || isSmallWords(text)) && !isRemote(place);
    isSmallWords = (value) => /^[A-Za-z][a-z]{3,15}$/.test(value) && (value.length < 7 || (0, import_wording3.readsLikeWords)(value));
    knownDefault = /^(?:(?:foo|bar|baz|foobar|toor|hello[@_ -]?world|changeit|admin|root|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|guest|minio(?:admin)?|elastic|cassandra|oracle|neo4j|keycloak|grafana|vagrant|sysdba|masterkey|airflow|jenkins|ansible|docker|ubuntu|user|test(?:ing)?|dev|demo|pass|pa(?:ss|66)@?word|hunter|administrator|(?:root|admin|user|my|db|secret|default)[_-]?(?:secret)?[_-]?(?:password|pass|pw)|qwerty|letmein|welcome|(?:top[_-]?)?secret)[@_-]?(?:\d{1,4}|1234567?8?9?)?[!.]{0,2}|\d{4,9})$/i;
    longestDefault = 40;
    isKnownDefault = (text) => text.length < longestDefault && (knownDefault.test(text) || knownDefault.test(readLeet(text)));
    countedWord = /^[A-Za-z]{1,16}[@_-]?12345(?:6(?:7(?:8(?:90?)?)?)?)?[!@#.]{0,2}$/;
    word123 = /^([A-Za-z]?[a-z]{3,20})[A-Z]{0,3}[@_-]?1234?[!.]?$/;
    rentedServer = /^@[\w.-]{1,120}\.(?:mongodb\.net|rds\.amazonaws\.com|(?:database|postgres|mysql|redis\.cache)\.(?:windows\.net|azure\.com)|supabase\.co|neon\.tech|upstash\.io|redislabs\.com|cloudamqp\.com|aivencloud\.com|rlwy\.net)(?![\w.-])/i;
    drawnLabel = /^@[\w.-]{0,80}[.-](?=[a-z]{0,12}\d)(?=\d{0,12}[a-z])(?![a-z\d]*(?:abc|xyz|xxx|123|example|sample|cluster))[a-z\d]{5,12}\.(?:mongodb\.net|[a-z\d-]{6,20}\.rds\.amazonaws\.com)(?![\w.-])/i;
    shownLogin = /^(?:user|pass|my|secret|pa(?:ss|66)@?word|db)/i;
    isOpenToAll = ({ value, after }) => drawnLabel.test(after) && !shownLogin.test(readLeet(value));
    containerServer = /(?:server|data source|host)\s?=\s?(?:tcp:)?(?:(?:postgres(?:ql)?|pg|mysql|mariadb|ms-?sql|sql(?:-?server|-?data)?|db|database|mongo(?:db)?|redis|oracle)(?:[-_.](?:db|database|sql|server))?)(?:[,:]\d{2,5})?\s?(?:;|$)/i;
    wordAndCount = /^(?:\d{4,9}[A-Za-z]{1,3}|[A-Za-z]{3,16}[!@#_-]?\d{0,4}[!@#.]{0,2})$/;
    isInContainer = ({ before, after, value }) => containerServer.test(before + after) && (knownDefault.test(readLeet(value)) || isOfSampleWords(value) || wordAndCount.test(value) && (/^\d/.test(value) || (0, import_wording3.measureWords)(value) > 0.5));
    isGuessable = (place) => !isRemote(place) && !isOpenToAll(place) && (isOwnName(place) || isInContainer(place) || isOfServer(place) || isOfSample(place.value) || // With a number it is what a policy asks for.
    isOfSampleWords(place.value) && !/\d/.test(place.value) || countedWord.test(place.value) || knownDefault.test(place.value) || isSmallWords(place.value) && !rentedServer.test(place.after));
  }
});

// shared:src/judge/naming.ts
var require_naming = __commonJS({
  "shared:src/judge/naming.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/naming.ts"];
  }
});

// src/judge/doubt.ts
function followsProvider(before) {
  const words4 = before.slice(-60).split(/[^A-Za-z\d_.-]+/).filter((word) => word !== "");
  return words4.slice(-3, -1).some(isNamedAfterProvider);
}
function isForOwnServer({ before, after }) {
  const line2 = before + after;
  const address4 = line2.indexOf("://");
  if (address4 === -1 || line2.includes("://", address4 + 3)) return false;
  if (ownCall.test(before)) return true;
  if (!request.test(before)) return false;
  const command = /^(?:(?!&&)[^;|])*/;
  return command.exec(before)[0] === before && ownArgument.test(before + command.exec(after)[0]);
}
function standsBefore(value, before) {
  const at = before.lastIndexOf(value, before.length - value.length - 1);
  return at !== -1 && !/[\w-]/.test(before[at - 1] ?? "") && !/[\w-]/.test(before[at + value.length] ?? "");
}
function isNumberedName({ value, before, after }) {
  const name = /^([a-z]{3,20})\d{1,4}$/i.exec(value)?.[1];
  return name !== void 0 && standsBefore(name, before) && !namesForeignHost(before + after);
}
function isWordedName({ value, before, after }) {
  if (value.length > 32 || !/^[a-z]+$/.test(value)) return false;
  const name = madeUser.exec(before)?.[1]?.toLowerCase();
  if (name === void 0 || !value.startsWith(name) || namesForeignHost(before + after) || atServer.test(before))
    return false;
  return value.length - name.length < 3 || (0, import_wording4.readsLikeWords)(value.slice(name.length));
}
function findDoubt(place, kind, pathClass) {
  if (knownPrefix.test(place.value) || hasKnownPrefix(place.value))
    return "a provider's prefix without the provider's format";
  const doubt = findPlainDoubt(place, kind, pathClass);
  if (!doubt && kind === "generic-token" && (isOfKnownFormat(place) || followsProvider(place.before)))
    return "named after a provider, without the provider's format";
  return doubt;
}
function findPlainDoubt(place, kind, pathClass) {
  const name = readName(place);
  if (kind === "generic-token" && place.key !== "" && !name.isSecret && !(place.quote !== "" && name.isSigning) && ((0, import_letters2.readLetters)(place.value).signs & ofOddTokens) !== 0 && oddToken.test(place.value))
    return "characters that tokens do not have";
  if (kind === "generic-token" && saysLittle(place) && !(0, import_naming.isSignedWith)(place)) return "a name that says no more than key";
  if (kind === "generic-token" && ((0, import_naming.isOtherKey)(place) || name.isClosed)) return "a name for keys that open nothing";
  const text = (0, import_naming.decodeText)(place.value);
  if (isOfSample(text) || (0, import_naming.isWoven)(text)) return "a sample by its own words";
  if (isLookedFor(place)) return "looked for by a query";
  if (isOwnName(place)) return "made of its own name";
  if (isShown(place)) return "meant to be public";
  if (isKnown2(place, text)) return "a default that everybody knows";
  if (isContainerDefault(place, text)) return "a container's own, made of one word";
  if (name.isMade) return "named as made up";
  if (isForReaders(place)) return "named as what people read";
  if (isCounted(place)) return "words and a number";
  if (standsTwice(place)) return "stands twice on its line";
  if (usage.test(place.before) || usage.test(place.after) || usageBefore.test(place.before))
    return "an example in its own words";
  if (isForOwnServer(place)) return "for a server on one's own machine";
  if (errorCode.test(place.value) || isOfError(place)) return "an error's code";
  if (isCommentExample(place, pathClass)) return "an example in a comment";
  if (name.isPairId || place.value.includes("/aws4_request")) return "the identifier of a key pair";
  if ((isWord123(text) || isOfSampleWords(text)) && !isRemote(place)) return "a default that everybody knows";
  return void 0;
}
var import_letters2, import_naming, import_place4, import_wording4, knownPrefix, oddToken, ofOddTokens, closed, cephKey, uuid, saysLittle, shownName, shownBefore, signedAddress, hasShownName, sshKey, isShown, ownServer, request, ownArgument, ownCall, made, usage, usageBefore, isLookedFor, madeUser, atServer, standsTwice, wrong, errorText, isOfError, errorCode, readLast, isForReaders, counted2, ownPassword, isCounted, isOfKnownFormat, readName;
var init_doubt = __esm({
  "src/judge/doubt.ts"() {
    "use strict";
    init_known_providers();
    init_comments();
    init_containers();
    init_guessable();
    init_hosts();
    import_letters2 = __toESM(require_letters(), 1);
    import_naming = __toESM(require_naming(), 1);
    import_place4 = __toESM(require_place(), 1);
    init_sample_words();
    import_wording4 = __toESM(require_wording(), 1);
    knownPrefix = /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
    oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
    ofOddTokens = (0, import_letters2.signsOf)("?!^*$#&;<>()[]@,|%");
    closed = /^(?:banned|revoked|compromised|leaked|blocked|blacklisted|denylisted|vulnerable|expired|invalid) (?:(?:access|api|auth|jwt|private|secret|session|signing) )?(?:key|token|secret|password)s?$/;
    cephKey = /^AQ[A-D][\w+/]{9}[A-O][BRhx]AA[\w+/]{22}==$/;
    uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
    saysLittle = ({ key: key3, keyWords, value }) => (
      // `e.key`: who makes a program small gives its objects one letter.
      /^keys?\d?$/.test(/^[A-Za-z]\./.test(key3) ? keyWords.slice(1).join("") : keyWords.join("")) && !cephKey.test(value) || keyWords.join("") === "auth" && value.length < 20 && !value.includes(":") || /^cred(?:ential)?s?$/.test(keyWords.join("")) && uuid.test(value)
    );
    shownName = /^(?:postman-token|ai_?key|(?:app_?insights_?)?instrumentation_?key|(?:[\w.-]{0,20}(?:captcha|turnstile|friendly)[\w.-]{0,12})?site[_-]?key|ikey|(?:\w{1,20}_)?write_?key|(?:[\w.-]{1,20}:)?gtm_?auth|\w{0,20}kakao_?(?:js|javascript|native)\w{0,12})$/i;
    shownBefore = /\balt=media&(?:amp;)?token=$|\bdata-cf-beacon=["']\{[^{}<>]{0,120}"token": ?"$|(?:shields\.io|codecov\.io)\/[\w./-]{0,120}\?(?:[\w-]+=[\w.-]*&)*token=$|[?&]search_?token=$/i;
    signedAddress = /[?&](?:e|exp|expires?)=\d{10}&(?:amp;)?token=$/i;
    hasShownName = (0, import_place4.rememberName)(({ key: key3 }) => shownName.test(key3));
    sshKey = /^AAAA(?:B3NzaC1yc2|C3NzaC1lZDI1|E2VjZHNhLXNoYTIt)/;
    isShown = (place) => hasShownName(place) || sshKey.test(place.value) || // What backups of an application are kept by: https://developer.android.com/identity/data/keyvaluebackup
    /backup/i.test(place.key) && /^AEdPqrEAAAAI[\w-]{30,44}$/.test(place.value) || // Google's for reCAPTCHA.
    /site_?key$/i.test(place.key) && /^6L[\w-]{38}$/.test(place.value) || /[="]$/.test(place.before.slice(-1)) && (shownBefore.test(place.before) || signedAddress.test(place.before));
    ownServer = /https?:\/\/(?:[^\s/@"']{1,60}@)?(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?![\w.-])/i.source;
    request = /^\s*(?:\$\s+|- )?(?:curl|wget|https?)\s/;
    ownArgument = new RegExp(`(?<![:=,]|\\s(?:-x|-e|--proxy|--preproxy|--referer))\\s["']?${ownServer}`, "i");
    ownCall = new RegExp(
      `\\b(?:fetch|axios|get|post|put|patch|delete|request)\\(\\s?f?["'\`]${ownServer}[^\\s"'\`]*["'\`],[^;)]*$`,
      "i"
    );
    made = /^(?:test|tests|testing|fake|dummy|mock|mocked|example|sample|fixture|sandbox)$/;
    usage = /@example\b|\bexample\.(?:com|org|net)\b|"examples?"\s?:|\busage\b|\be\.g\.|```|\biex(?:\(\d+\))?>|^\s*>>> |\{\{\s?\.(?:HelpName|Prompt)\s?\}\}/i;
    usageBefore = /placeholder(?:text)?["']?\s?[(:=]\s?["'`][^"'`]{0,200}$|\bexample (?:pass|token|key|secret|api)|\bexamples?["']?\s?[:=]>?\s?\[?\s?["'`][^"'`]{0,200}$/i;
    isLookedFor = ({ key: key3, keyWords, value, before }) => key3 !== "" && /^(?:\d+|[\da-f-]{16,})$/i.test(value) && !keyWords.some((word) => /token|secret|bearer|passw|^pass$|^pwd$/.test(word)) && /\b(?:or)?where(?:In|Not)?\(\s?["'][\w.]{1,60}["'],[ \t]?\[?["']$/i.test(before);
    madeUser = /\bcreate (?:user|role|login) (?:if not exists )?["'`]?([a-z]{4,20})["'`]?(?:@["'`]?(?:localhost|127\.0\.0\.1)["'`]?)?\s[^;]*$/i;
    atServer = /\s(?:-h|--host(?:name)?|-S|--server)[ =]{0,2}["']?[\w-]+\.\w/;
    standsTwice = (place) => place.value.length < 40 && (standsBefore(place.value, place.before) || isNumberedName(place) || isWordedName(place));
    wrong = /^(?:missing|invalid|unknown|unsupported|expired|mismatch(?:ed)?|malformed|denied|errors?)$/;
    errorText = /^[A-Za-z]{1,16}(?:[._:/ -](?:[A-Za-z]{1,16}|\d{1,6})){1,6}$/;
    isOfError = ({ value, keyWords, before }) => (before.endsWith('"') || before.endsWith("'")) && /\breturn @?["']$/.test(before) && errorText.test(value) && keyWords.some((word) => wrong.test(word));
    errorCode = /^[A-Z]{2,10}(?:\d?[A-Z]?\d{3,8}|_\d{9,12})$/;
    readLast = /^(?:labels?|hints?|captions?|tooltips?|placeholders?|prompts?|titles?|subtitles?|descriptions?|messages?|msg|regexp?|pattern)$/;
    isForReaders = ({ keyWords, value }) => keyWords.length > 1 && readLast.test(keyWords.at(-1)) && !/^[\w+/=-]{16,}$/.test(value);
    counted2 = new RegExp("^(?=\\D*\\d)(?=[\\p{Lu}\\d])(?:(?:\\p{L}{2,24}|[A-Z]\\d[A-Z]|v?\\d{1,4}(?:[-.\\u2013/]\\d{1,4}){0,2})(?: |$)){2,3}$", "u");
    ownPassword = (0, import_place4.listWords)("passphrase wifi wlan wpa psk db database mysql postgres smtp ldap root");
    isCounted = ({ keyWords, value }) => value.length < 40 && value.includes(" ") && counted2.test(value) && !keyWords.some((word) => ownPassword.has(word));
    isOfKnownFormat = (0, import_place4.rememberName)(({ key: key3 }) => hasKnownFormat(key3));
    readName = (0, import_place4.rememberName)(({ key: key3, keyWords }) => ({
      isSecret: keyWords.some((word) => /^(?:secrets?|passwords?|passwd|pwd|passphrase|credentials|psk|authtok)$/.test(word)) || // Two sides agree on one, as people do.
      keyWords.at(-1) === "key" && keyWords.at(-2) === "shared",
      isSigning: keyWords.some((word) => /^(?:jwt|signing|hmac|parser)$/.test(word)),
      isClosed: closed.test(keyWords.join(" ")),
      isMade: keyWords.some((word) => made.test(word)),
      isPairId: /access_?-?key_?-?id$/i.test(key3)
    }));
  }
});

// shared:src/judge/features.ts
var require_features = __commonJS({
  "shared:src/judge/features.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/features.ts"];
  }
});

// shared:src/judge/model.ts
var require_model = __commonJS({
  "shared:src/judge/model.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/model.ts"];
  }
});

// shared:src/judge/translation.ts
var require_translation = __commonJS({
  "shared:src/judge/translation.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/translation.ts"];
  }
});

// src/judge/index.ts
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return adviseOn(rule.level, pathClass);
  if ((0, import_reported2.isUnnamed)(rule, pathClass)) return { confidence: 0 };
  if (!rule.judged) {
    if ((0, import_reported2.isNoneOfItsFormat)(candidate, pathClass)) return { confidence: 0 };
    const level = blocksByName(candidate, pathClass) ? "error" : lowerFixture(candidate, pathClass);
    return { level, confidence: proof === "valid" ? 1 : 0.9 };
  }
  return judgeValue(candidate, pathClass);
}
function judgeValue(candidate, pathClass, hasFormat = false) {
  const { rule, proof, scored } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = (0, import_place5.parsePlace)(candidate);
  const confidence = scored?.pathClass === pathClass ? scored.confidence : (0, import_reported2.scorePlace)(place, rule, pathClass);
  if (confidence === 0) return { confidence };
  const blocks3 = (confidence >= (0, import_reported2.thresholdsOf)(pathClass).block || (0, import_chosen.isTelling)(place)) && !isHeldBack(place, rule, pathClass, confidence, hasFormat);
  return { level: blocks3 || rule.level === "note" ? rule.level : "warning", confidence };
}
function isHeldBack(place, rule, pathClass, confidence, hasFormat = false) {
  if (isAmongTests(pathClass)) {
    if (!rule.fixture) return false;
    if (rule.fixture !== "likely" || !isSureLeak(place, pathClass, confidence)) return true;
  }
  if (rule.whole && place.value.length < 12 && !(0, import_chosen.isChosen)(place)) return true;
  return (hasFormat ? findPlainDoubt : findDoubt)(place, rule.credential, pathClass) !== void 0;
}
function isShownExample({ secret, context, contextStart }, pathClass) {
  if (!(0, import_naming2.isTyped)(secret.reveal())) return false;
  const before = context.reveal().slice(Math.max(0, contextStart - 100), contextStart);
  return isAmongTests(pathClass) || exampleBefore.test(before);
}
function lowerFixture(candidate, pathClass) {
  const { rule, secret, context, contextStart, proof } = candidate;
  if (rule.level !== "error") return rule.level;
  if (rule.highEntropy && proof !== "valid" && isShownExample(candidate, pathClass)) return "warning";
  if (!rule.fixture) return rule.level;
  if (isShownField(candidate, pathClass)) return "warning";
  if (!rule.highEntropy && isGuessable((0, import_place5.parsePlace)(candidate))) return "warning";
  if (docComment2.test(secret.reveal())) return "warning";
  const before = context.reveal().slice(0, contextStart);
  if (pathClass === "code" && shownBlock.test(before)) return "warning";
  if (shownAddress.test(before.slice(-200))) return "warning";
  const words4 = (0, import_place5.splitWords)(before.slice(-60));
  return isFixture(rule, pathClass) || words4.some((word) => fixtureWords.has(word)) ? "warning" : rule.level;
}
var import_value_shape, import_calm, import_chosen, import_features, import_model, import_naming2, import_place5, import_reported2, import_translation, import_wording5, import_paths2, import_values2, blocksByName, adviseOn, docComment2, shownBlock, fixtureWords, isAmongTests, isFixture, sure, isSureLeak, exampleBefore, shownField, isShownField, shownAddress;
var init_judge = __esm({
  "src/judge/index.ts"() {
    "use strict";
    import_value_shape = __toESM(require_value_shape(), 1);
    import_calm = __toESM(require_calm(), 1);
    import_chosen = __toESM(require_chosen(), 1);
    init_doubt();
    import_features = __toESM(require_features(), 1);
    init_guessable();
    import_model = __toESM(require_model(), 1);
    import_naming2 = __toESM(require_naming(), 1);
    import_place5 = __toESM(require_place(), 1);
    import_reported2 = __toESM(require_reported(), 1);
    import_translation = __toESM(require_translation(), 1);
    import_wording5 = __toESM(require_wording(), 1);
    import_paths2 = __toESM(require_paths(), 1);
    import_values2 = __toESM(require_values(), 1);
    blocksByName = ({ named: named4 }, pathClass) => named4 !== void 0 && judgeValue(named4, pathClass, true).level === "error";
    adviseOn = (level, pathClass) => (0, import_reported2.isRun)(pathClass) ? { level, confidence: 0.9 } : { confidence: 0 };
    docComment2 = /\n[ \t]{0,20}\*[ \t]/;
    shownBlock = /\\n {0,8}(?:```|~~~)[\w-]{1,16}\\n(?:(?!```|~~~)[^\r\n])*$/;
    fixtureWords = /* @__PURE__ */ new Set([
      "test",
      "tests",
      "testing",
      "fake",
      "dummy",
      "mock",
      "mocked",
      "example",
      "sample",
      "fixture"
    ]);
    isAmongTests = (pathClass) => pathClass === "test" || pathClass === "test-data" || pathClass === "fixture" || pathClass === "docs";
    isFixture = (rule, pathClass) => Boolean(rule.fixture) && isAmongTests(pathClass);
    sure = 0.9;
    isSureLeak = ({ value, key: key3 }, pathClass, confidence) => (pathClass === "docs" || pathClass === "test-data") && // Pages on an interface show requests.
    !(pathClass === "docs" && key3.toLowerCase() === "bearer") && confidence >= sure && value.length >= 8 && // Bytes of a packet.
    !value.startsWith("0x") && !(0, import_value_shape.hasNameLook)(value) && (0, import_wording5.measureWords)(value) < 0.5;
    exampleBefore = /placeholder=["'`][^"'`]{0,60}$|\be\.g\.[^\r\n]{0,30}$|\bexample: ?["'`]?$/i;
    shownField = /(?:\bplaceholder(?:text)?|\bexamples?)["']?\s?[:=]\s?[[{(]?\s?["'`]$/i;
    isShownField = ({ rule, secret, context, contextStart, proof }, pathClass) => pathClass === "code" && proof !== "valid" && rule.shown === void 0 && /^[\da-z]{16,64}$/i.test(secret.reveal()) && shownField.test(context.reveal().slice(Math.max(0, contextStart - 40), contextStart));
    shownAddress = /\bplaceholder(?:text)?["']?\s{0,4}(?:[:=]|=>)\s{0,60}["'`][a-z][\w+.-]{1,30}:\/\/[^\s"'`@]{0,80}$/i;
  }
});

// src/judge/development.ts
function createDevelopment(readAround) {
  return (start2, before, after, rule) => {
    if (!rule.judged && !/^(?:database|generic)-password$/.test(rule.credential)) return false;
    const name = nameBefore.exec(before.slice(-120))?.[1] ?? "";
    if (rule.judged && isOwnSecret(name)) return true;
    const around = readAround(start2, before, after);
    const ownHosts = [...readOwnHosts(before, after).matchAll(hostBehind)];
    if (around.holdsForeignHost || !ownHosts.every(([, host = ""]) => isOwnHost(host))) return false;
    const isAtHost = ownHosts.length > 0 || around.holdsHost;
    if (isMadeUp(readValue(after))) return isAtHost || containerName.test(name) || !opensElsewhere(name);
    if (!isAtHost) return false;
    if (containerName.test(name) || databaseName.test(name)) return true;
    return clientName.test(name) && authority.test(around.lines);
  };
}
var import_place6, import_wording6, elsewhere2, ownWords, ownName, otherName, databaseName, clientName, authority, nameBefore, hostBehind, userBefore, readOwnHosts, readValue, drawn2, isMadeUp, isOwnSecret, opensElsewhere;
var init_development = __esm({
  "src/judge/development.ts"() {
    "use strict";
    init_known_providers();
    init_containers();
    init_guessable();
    init_hosts();
    import_place6 = __toESM(require_place(), 1);
    import_wording6 = __toESM(require_wording(), 1);
    elsewhere2 = /(?:^|_)(?:smtp|e?mail|vpn|s?ftp|azure|aws|prod|production|prd|live)_/i;
    ownWords = /^(?:session|cookies?|csrf|xsrf|jwt|sign|signing|encrypt|encryption|crypt|crypto|cipher|hash|hmac|salt|pepper|nextauth|betterauth)$/;
    ownName = /^(?:django_|flask_|rails_|app_|auth_)?(?:secret|secret_?key|secret_?key_?base|secret_?token|app_?key|auth_?secret)$/i;
    otherName = /^(?:api|client|access|bot|webhook|account|storage|provider|oauth)$/;
    databaseName = /^(?:\w{1,20}[_.-])?(?:db|database|datasource|data_source|sql|spring[_.-]datasource)[_.-]?(?:\w{1,20}[_.-])?(?:password|pass|passwd|pwd)$/i;
    clientName = /^(?:\w{1,40}[.:])*(?:(?:oidc|oauth2?|keycloak|auth)_?)?client_?secret$/i;
    authority = /(?:authority|issuer(?:[_-]?ur[il])?|(?:login|redeem|token|authorize)[_-]?ur[il]|auth[_-]?server[_-]?url|keycloak[_-]?(?:base[_-]?)?(?:server[_-]?)?url)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?https?:|\/realms\/|\/connect\/token/i;
    nameBefore = /(?<![\w.-])([\w.-]{2,120})["']?\]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["'`]?$/;
    hostBehind = /@([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
    userBefore = /:\/\/[^\s/@"'`]{0,200}:$/;
    readOwnHosts = (before, after) => userBefore.test(before.slice(-210)) ? /^[^\s"'`]{1,400}/.exec(after)?.[0] ?? "" : "";
    readValue = (after) => /^[^\s"'`,;<>]{0,200}/.exec(after)[0];
    drawn2 = /^(?:[\da-f]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
    isMadeUp = (value) => value.length < 41 && !drawn2.test(value) && ((0, import_wording6.measureWords)(value) >= 0.5 || (0, import_wording6.measureBigrams)(readLeet(value)) < 4.4);
    isOwnSecret = (name) => {
      const words4 = (0, import_place6.splitWords)(name);
      return !otherName.test(words4.at(-2) ?? "") && (ownName.test(name) || words4.some((word) => ownWords.test(word)));
    };
    opensElsewhere = (name) => elsewhere2.test(`${(0, import_place6.splitWords)(name).join("_")}_`) || isNamedAfterProvider(name);
  }
});

// src/judge/guards.ts
function isForTests(kind, condition, isErlang, defined) {
  if (kind === "ifndef") return false;
  const names2 = condition.split("&&").map((part) => asked2.exec(part)?.[1] ?? "");
  const isTest = (name) => ofTests.test(name) || isErlang && /^(?:TEST|EUNIT)$/.test(name);
  return !names2.includes("") && names2.some((name) => isTest(name) && !defined.has(name));
}
function readCode(text) {
  const parts2 = [];
  let at = 0;
  for (; ; ) {
    const open = text.indexOf("/*", at);
    const close = open === -1 ? -1 : text.indexOf("*/", open + 2);
    if (close === -1) break;
    parts2.push(text.slice(at, open), blank2(text.slice(open, close + 2)));
    at = close + 2;
  }
  return (parts2.join("") + text.slice(at)).replace(lineComment, blank2);
}
function readGuarded(text) {
  const found = [];
  const open = [];
  let wanted = 0;
  const code2 = readCode(text);
  if (otherText.test(code2)) return noPassages;
  const isC = declaration.test(code2) && !otherComment.test(code2);
  const isErlang = /^-module\(/m.test(code2);
  const defines = code2.matchAll(/^[ \t]*(?:#[ \t]*define[ \t]+|-define\()(\w+)/gm);
  const defined = new Set(Array.from(defines, ([, name]) => name));
  for (const { 1: sharp, 2: dash, 3: condition = "", index } of code2.matchAll(directive)) {
    if (sharp === void 0 ? !isErlang : !isC) continue;
    const kind = sharp ?? dash;
    if (kind.startsWith("if")) {
      const own = isForTests(kind, condition, sharp === void 0, defined);
      open.push({ start: index, wanted: own });
      if (own) wanted++;
      continue;
    }
    const last = open.at(-1);
    if (!last) continue;
    if (last.wanted) {
      wanted--;
      if (wanted === 0) found.push([last.start, index]);
      last.wanted = false;
    }
    if (kind === "endif") open.pop();
  }
  found.sort(([a], [b]) => a - b);
  return { begins: found.map(([begin]) => begin), ends: found.map(([, end]) => end) };
}
var directive, ofTests, asked2, lineComment, declaration, otherText, otherComment, blank2, createGuards;
var init_guards = __esm({
  "src/judge/guards.ts"() {
    "use strict";
    init_passages();
    directive = /^[ \t]{0,80}(?:#[ \t]{0,8}(if|ifdef|ifndef|elif|elifdef|else|endif)\b|-(ifdef|ifndef|elif|else|endif)\b)([^\n]{0,200})/gm;
    ofTests = /^(?!(?:\w*_)?(?:NO|NOT|DISABLED?|SKIP|WITHOUT|EXCLUDED?)_)(?:\w*_)?(?:SELF_?TESTS?|UNIT_?TEST(?:S|ING)?|(?:BUILD|ENABLE|RUN|WITH)_TESTS)$/;
    asked2 = /^[\s(]{0,8}(?:defined\b[\s(]{0,8})?([A-Za-z_]\w*)[\s)]{0,8}(?:(?:==\s?1|>\s?0)[\s)]{0,8})?\.?\s{0,80}$/;
    lineComment = /(?:\/\/|%)[^\n]*/g;
    declaration = /^(?<!\\\r?\n)[ \t]{0,80}(?:(?:static|extern|typedef|unsigned)[ \t]+[A-Za-z_]|(?:(?:const|struct|enum)[ \t]+)?(?:int|void|char|bool|size_t|u?int\d{1,2}_t|string)[ \t]+\*{0,2}[ \t]*[A-Za-z_])/m;
    otherText = /`|"""|'''|^=\w|^__END__|<\?|<<[-~]["'A-Za-z]|[=(,\s]<<["'A-Z]/m;
    otherComment = /^[ \t]*#(?![ \t]*(?:if|ifdef|ifndef|elif|elifdef|else|endif|include|import|define|undef|pragma|error|warning|line|region|endregion|nullable|ident)\b|[ \t]*\r?$)/m;
    blank2 = (found) => found.replace(/[^\r\n]/g, " ");
    createGuards = (text) => findIn(() => /_TEST|TESTS?\b|EUNIT|UNIT_?TEST/.test(text) ? readGuarded(text) : noPassages);
  }
});

// src/judge/told.ts
function readPassages(text, texts, { begin, createFindEnd: createFindEnd2 }) {
  const begins2 = list(text, begin);
  if (begins2.length === 0) return { begins: begins2, ends: [] };
  const { opens: opens2, ends: textEnds } = texts();
  const findEnd = createFindEnd2(text);
  const ends = [];
  let farthest2 = 0;
  for (const [at, open] of begins2.entries()) {
    const textEnd = textEnds[findLast2(opens2, open)] ?? 0;
    const end = Math.min(findEnd(open, begins2[at + 1]), open + reach2, textEnd <= open ? text.length : textEnd);
    farthest2 = Math.max(farthest2, end);
    ends.push(farthest2);
  }
  return { begins: begins2, ends };
}
function createHeadings(text) {
  const readHeadings2 = (0, import_once5.once)(() => headingWord.test(text) ? list(text, heading) : []);
  const readTicks = (0, import_once5.once)(() => list(text, /(?<!\\)`(?!(?<=(["'])`)\1)/g));
  return (start2) => {
    const heading4 = readHeadings2()[findLast2(readHeadings2(), start2)];
    if (heading4 === void 0 || heading4 < start2 - reach2) return false;
    const ticks = readTicks();
    const last = findLast2(ticks, start2);
    const open = ticks[last];
    if (open === void 0 || last % 2 === 1 || last + 1 === ticks.length || open >= heading4) return false;
    return opening.test(text.slice(Math.max(0, open - 40), open));
  };
}
function readTexts(text) {
  const opens2 = [];
  const ends = [];
  const readLine = createLines(text);
  for (const { 0: quotes, index } of text.matchAll(/"""|'''/g)) {
    if (opens2.length === ends.length) {
      if (!isHeld(text, index, readLine(index).head)) opens2.push(index);
    } else if (text.startsWith(quotes, opens2.at(-1))) ends.push(index + 3);
  }
  return { opens: opens2, ends };
}
function createDocstrings(text, texts) {
  return (start2) => {
    const { opens: opens2, ends } = texts();
    const at = findLast2(opens2, start2 - 2);
    const open = opens2[at];
    if (open === void 0 || open < start2 - reach2 || (ends[at] ?? 0) <= start2) return false;
    const before = text.slice(Math.max(0, open - longestLead), open);
    const line2 = before.lastIndexOf("\n") + 1;
    return (line2 > 0 || open <= longestLead) && shownText.test(before.slice(line2));
  };
}
function createTold(text) {
  const texts = (0, import_once5.once)(() => readTexts(text));
  const isInDocstring = createDocstrings(text, texts);
  const isInBlock = createFinder(text, texts, blocks);
  const readLine = createLines(text);
  const others3 = [...[...pages, tests, examples].map((kind) => createFinder(text, texts, kind)), createHeadings(text)];
  return (start2) => isInDocstring(start2) || others3.some((isIn) => isIn(start2)) || isInBlock(start2) && !code.test(readLine(start2).head);
}
var import_once5, reach2, list, findNext, createComment, pod, scriptHelp, pages, blocks, longestItem, tests, examples, createFinder, opening, heading, headingWord, shownText, longestLead, comment2, isHeld, code, createScriptHelp;
var init_told2 = __esm({
  "src/judge/told.ts"() {
    "use strict";
    import_once5 = __toESM(require_once(), 1);
    init_passages();
    reach2 = 1 << 18;
    list = (text, pattern) => Array.from(text.matchAll(pattern), ({ index }) => index);
    findNext = (places, open) => places[findLast2(places, open + 1) + 1] ?? 0;
    createComment = (begin, end) => ({
      begin,
      createFindEnd: (text) => {
        const ends = list(text, end);
        return (open, next2 = text.length) => {
          const found = findNext(ends, open);
          return found < next2 ? found : 0;
        };
      }
    });
    pod = {
      begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
      createFindEnd: (text) => {
        const ends = list(text, /^=(?:cut|end)\b/gm);
        return (open) => findNext(ends, open);
      }
    };
    scriptHelp = createComment(/^[ \t]*<#(?=\s{1,40}\.[A-Z]{4,30}\b)/gim, /#>|^["']@/gm);
    pages = [createComment(/^[ \t]*\/\*\*\s/gm, /\*\//g), pod, scriptHelp];
    blocks = createComment(/^[ \t]*\/\*+[ \t]*\r?$/gm, /\*\//g);
    longestItem = 2e3;
    tests = {
      begin: /^[ \t]*#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm,
      createFindEnd: (text) => {
        const braces = /* @__PURE__ */ new Map();
        for (const { 1: indent = "", index } of text.matchAll(/^([ \t]*)\}/gm))
          if (!braces.get(indent)?.push(index)) braces.set(indent, [index]);
        return (open) => {
          const item = text.slice(open, open + longestItem);
          const brace = item.search(/[{;]/);
          if (item[brace] !== "{" || !/\b(?:fn|mod|impl)\s/.test(item.slice(0, brace))) return 0;
          const line2 = /^[^\r\n]*/.exec(item.slice(brace))[0].trimEnd();
          if (line2.endsWith("}")) return open + brace + line2.length;
          return findNext(braces.get(/^[ \t]*/.exec(item)[0]) ?? [], open);
        };
      }
    };
    examples = {
      begin: /^(?:[ \t]*(?:(?:export|static|public|private)[ \t]{1,8}){0,4}(?:def|function|fun|func|fn)[ \t]{1,8}(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b|[a-z]\w{0,60}_examples?\([^()\n]{0,80}\)[ \t]{0,4}->)/gm,
      createFindEnd: (text) => {
        const [opens2, closes] = [/(?<![\w"'`*/])\/\*/g, /\*\//g].map((mark) => list(text, mark));
        const isCommented2 = (open) => (opens2[findLast2(opens2, open)] ?? -1) > (closes[findLast2(closes, open)] ?? -1);
        const starts = [];
        const indents = [];
        for (const { 1: blanks2 = "", index } of text.matchAll(/^([ \t]*)\S/gm)) {
          starts.push(index);
          indents.push(blanks2.length);
        }
        const ends = new Int32Array(starts.length);
        for (let at = starts.length - 1; at >= 0; at--) {
          let end = at + 1;
          while (end < starts.length && indents[end] > indents[at]) end = ends[end];
          ends[at] = end;
        }
        return (open) => isCommented2(open) ? 0 : starts[ends[findLast2(starts, open + 1)]] ?? Number.POSITIVE_INFINITY;
      }
    };
    createFinder = (text, texts, kind) => findIn(() => readPassages(text, texts, kind));
    opening = /(?:=>?|[(:,+[{?]|\breturn)\s*$/;
    heading = /(?<=^|`)[ \t]{0,8}(?:(?:[eE]xamples?|EXAMPLES?|[uU]sage|USAGE):[ \t]{0,8}$|Usage: [a-z][\w-]{0,30} [^`\r\n]{0,200}$)/gm;
    headingWord = /(?:xamples?|XAMPLES?|sage|SAGE):/;
    shownText = /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;
    longestLead = 200;
    comment2 = /^[ \t]*(?:#|\/\/)/;
    isHeld = (text, index, head) => comment2.test(head) || /["'`]/.test(text.charAt(index - 1)) && text.charAt(index - 1) === text.charAt(index + 3);
    code = /^\s*(?:,\s*)?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i;
    createScriptHelp = (text) => createFinder(
      text,
      (0, import_once5.once)(() => readTexts(text)),
      scriptHelp
    );
  }
});

// src/judge/help.ts
function createFindEnd(text, end) {
  let found = -1;
  let read2 = 0;
  return (from) => {
    if (found >= from) return found - from < longest2 ? found : -1;
    const begin = Math.max(from, read2);
    const at = text.slice(begin, from + longest2).search(end);
    read2 = at === -1 ? Math.max(begin, from + longest2 - overlap) : begin + at;
    found = at === -1 ? -1 : begin + at;
    return found;
  };
}
function listTicks(text) {
  const opens2 = /* @__PURE__ */ new Set();
  const findFrom = (pattern, from) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const tick = /(?<!\\)`/g;
  for (let found = findFrom(piece, 0); found; ) {
    let end = found.index + found[0].length;
    if (found[0] === "`") {
      opens2.add(found.index);
      end = (findFrom(tick, end)?.index ?? text.length) + 1;
    } else if (found[0] === "/*") end = (text.indexOf("*/", end) + 1 || text.length) + 1;
    found = findFrom(piece, end);
  }
  return opens2;
}
function readShown(text) {
  const found = [];
  const finders = /* @__PURE__ */ new Map();
  const addShown = (start2, end) => {
    const findEnd = finders.get(end) ?? createFindEnd(text, new RegExp(end, "m"));
    finders.set(end, findEnd);
    found.push([start2 - 1, findEnd(start2)]);
  };
  const readTicks = (0, import_once6.once)(() => listTicks(text));
  const readQuotes = (0, import_once6.once)(() => new Set(readTexts(text).opens));
  const readNamed = createLines(text);
  for (const { 0: opened, 1: signs, index } of text.matchAll(named2)) {
    if (isHeld2(readNamed(index).head)) continue;
    const start2 = index + opened.length;
    const isTick = opened.endsWith("`");
    if (signs) addShown(start2, `"${signs}`);
    else if (isTick ? readTicks().has(start2 - 1) : readQuotes().has(start2 - 3))
      addShown(start2, isTick ? "(?<!\\\\)`" : opened.slice(-3));
  }
  const readMarked = createLines(text);
  for (const { 0: opened, 2: mark, index } of text.matchAll(marked)) {
    const { head } = readMarked(index);
    if (!isHeld2(head) && opensText.test(head)) addShown(index + opened.length, `^[ \\t]*${mark}[);]{0,3}[ \\t]*\r?$`);
  }
  const shown2 = found.filter(([, end]) => end !== -1).sort(([a], [b]) => a - b);
  return { begins: shown2.map(([begin]) => begin), ends: shown2.map(([, end]) => end) };
}
var import_once6, longest2, overlap, longestHead, named2, marked, isHeld2, opensText, piece, hint2, createHelp;
var init_help = __esm({
  "src/judge/help.ts"() {
    "use strict";
    import_once6 = __toESM(require_once(), 1);
    init_passages();
    init_told2();
    longest2 = 1 << 15;
    overlap = 200;
    longestHead = 200;
    named2 = /(?:(?:[eE]xamples?|EXAMPLES?|(?:[uU]sage|USAGE)(?:Text|_TEXT)?|[hH]elpText|HELP_TEXT)(?<=(?<![\w.])\w{1,50})|(?<![\w.])(?:Long|LongHelp|longDesc(?:ription)?|epilog|after_(?:long_)?help|long_about))[ \t]{0,8}(?::|:?=)[ \t]{0,8}(?:[\w.]{1,60}\([ \t]{0,4}){0,2}(?:`|[rRfF]?(?:"""|''')|r(#{1,3})")/g;
    marked = /(?:<<[-~]?|<<<[ \t]?)(["']?)(MD|MARKDOWN|README|USAGE|HELP|EXAMPLES?|DOCS?|DESC(?:RIPTION)?)\1(?!\w|[^\n]{0,200}<<)/g;
    isHeld2 = (head) => head.length > longestHead || /^[ \t]*(?:\*|--|%|=)|\/[/*]|["'`]|#(?!!?\[)/.test(head.replace(/"[^"\n]*"|'[^'\n]*'/g, ""));
    opensText = /(?:[=(,][ \t]*|^[ \t]*[a-z]\w*[ \t]+)$/;
    piece = /\/\/[^\n]*|\/\*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`/g;
    hint2 = /xample|XAMPLE|sage|USAGE|[hH]elp|HELP|Long|longDesc|epilog|long_about|<<<?[-~]?[ \t]?["']?[A-Z]/;
    createHelp = (text) => findIn(() => hint2.test(text) ? readShown(text) : noPassages);
  }
});

// src/judge/lock.ts
function readEntry(line2) {
  const found = entry.exec(line2);
  return found ? { name: found[1], size: found[2].length } : void 0;
}
function readRun(lines, size) {
  const run = [];
  for (const line2 of lines) {
    const found = readEntry(line2);
    if (found?.size !== size || run.length === near3) break;
    run.push(found);
  }
  return run;
}
function isInLock(before, after) {
  const start2 = before.lastIndexOf("\n") + 1;
  const end = after.indexOf("\n");
  const own = readEntry(before.slice(start2).slice(-longestLine2) + (end === -1 ? after : after.slice(0, end)));
  if (!own) return false;
  const above = before.slice(Math.max(0, start2 - longestLine2 * near3), Math.max(0, start2 - 1)).split("\n");
  const below = end === -1 ? [] : after.slice(end + 1).split("\n");
  const run = [...readRun(above.toReversed(), own.size), ...readRun(below, own.size)];
  return run.length >= near3 && run.filter(({ name }) => secretName2.test(name)).length * 2 <= run.length;
}
var entry, secretName2, near3, longestLine2;
var init_lock = __esm({
  "src/judge/lock.ts"() {
    "use strict";
    entry = /^[ \t]*["']?(?:[\w.@+-]{1,80}\/){1,8}([\w.@+-]{1,80})["']?[ \t]?[:=][ \t]?["']?([\da-f]{32}|[\da-f]{40}|[\da-f]{64})["']?,?\r?$/i;
    secretName2 = /secret|key|token|pass|pwd|cred|auth/i;
    near3 = 8;
    longestLine2 = 800;
  }
});

// src/judge/notes.ts
function readNotes(text, line2) {
  const notes = { starts: [], ends: [], headings: [] };
  const { starts, ends, headings } = notes;
  for (const { 0: found, index } of text.matchAll(line2)) {
    if (ends.length === 0 || ends.at(-1) + 1 !== index) {
      starts.push(index);
      ends.push(0);
      headings.push(Number.POSITIVE_INFINITY);
    }
    const last = ends.length - 1;
    ends[last] = index + found.length;
    if (headings[last] === Number.POSITIVE_INFINITY && heading2.test(found)) headings[last] = index;
  }
  return notes;
}
function readHosts(text) {
  const hosts = { none: [], others: [], foreign: listHosts(text).foreign };
  for (const { 1: host = "", index } of text.matchAll(address3))
    hosts[nobody.test(host) ? "none" : "others"].push(index);
  return hosts;
}
function createNotes(text) {
  const readAll = (0, import_once7.once)(() => readNotes(text, line));
  const readProgram = (0, import_once7.once)(() => readNotes(text, programLine));
  const hosts = (0, import_once7.once)(() => readHosts(text));
  return (start2, pathClass, hasFormat) => {
    const { starts, ends, headings } = pathClass === "data" || pathClass === "script" ? readAll() : readProgram();
    const at = findLast2(starts, start2);
    if (at === -1 || ends[at] < start2) return false;
    if (headings[at] < start2) return !hasFormat || !holdsWithin(hosts().foreign, ...findLine3(text, start2));
    const [from, to] = [Math.max(starts[at], start2 - near4), Math.min(ends[at], start2 + near4)];
    const { none, others: others3, foreign } = hosts();
    return holdsWithin(none, from, to) && !holdsWithin(others3, from, to) && !holdsWithin(foreign, from, to);
  };
}
var import_once7, line, programLine, heading2, address3, nobody, near4, findLine3;
var init_notes = __esm({
  "src/judge/notes.ts"() {
    "use strict";
    import_once7 = __toESM(require_once(), 1);
    init_hosts();
    init_nearby();
    init_passages();
    line = /^[ \t]{0,200}(?:[#;](?!!)|\/\/|(?<!\\\r?\n[ \t]{0,200})--(?=[ \t\r\n-]))[^\n]*/gm;
    programLine = /^[ \t]{0,200}(?:#(?=[#\s])(?!#{0,2}[ \t]{0,200}define\b)|;(?=[;\s])|\/\/|--(?=[ \t\r\n-]))[^\n]*/gm;
    heading2 = /^[ \t]*(?:#+|;+|\/\/+|--)[ \t]*(?:[^\r\n]{0,80}[ \t(])?(?:e\.?g\.?|for (?:example|instance)|examples?)[ \t]?:[ \t]*\r?$/i;
    address3 = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200})/g;
    nobody = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid)\.?$/i;
    near4 = 600;
    findLine3 = (text, at) => {
      const [before, after] = [text.slice(Math.max(0, at - near4), at), text.slice(at, at + near4)];
      return [at - before.length + before.lastIndexOf("\n"), at + after.search(/\n|$/)];
    };
  }
});

// src/judge/section.ts
function readHeadings(text, wanted) {
  const headings = { starts: [], indents: [], names: [], parents: [], own: [] };
  const { starts, indents, names: names2, parents, own } = headings;
  for (const { 1: blanks2 = "", 2: name = "", index } of text.matchAll(heading3)) {
    let parent = starts.length - 1;
    while (parent !== -1 && indents[parent] >= blanks2.length) parent = parents[parent];
    starts.push(index);
    indents.push(blanks2.length);
    names2.push(name);
    parents.push(parent);
    const isWanted = wanted.test(name) && !jobs.test(names2[parent] ?? "") && !job.test(text.slice(index, index + 4e3));
    own.push(isWanted || parent !== -1 && (own[parent] || wanted.test(`${names2[parent]}: ${name}`)));
  }
  return headings;
}
function createSections(text, wanted = ownSection) {
  const read2 = (0, import_once8.once)(() => readHeadings(text, wanted));
  const readLine = createLines(text);
  return (start2) => {
    const { begin, head } = readLine(start2);
    const indent = /^ */.exec(head)[0].length;
    if (indent === 0) return false;
    const { starts, indents, parents, own } = read2();
    let at = findLast2(starts, begin);
    while (at !== -1 && indents[at] >= indent) at = parents[at];
    return at !== -1 && own[at];
  };
}
var import_once8, ownSection, checksumSection, heading3, jobs, job;
var init_section = __esm({
  "src/judge/section.ts"() {
    "use strict";
    import_once8 = __toESM(require_once(), 1);
    init_passages();
    ownSection = /^(?:development|develop|dev|tests?|testing|local|sandbox|examples?)$/i;
    checksumSection = /^(?:SPEC CHECKSUMS|checksums: [\da-f]{32})$/;
    heading3 = /^( *)(?:- )?["']?([\w-]+(?: [\w-]+)?)["']?:[^\S\n]*(?:[&#].*)?$/gm;
    jobs = /^(?:jobs|pipelines|workflows)$/;
    job = /^[^\n]{0,200}\n(?:[ \t][^\n]{0,400}\n){0,20}?[ \t]{1,80}(?:script|stage|steps|runs-on|docker)[ \t]{0,4}:/;
  }
});

// src/judge/passage.ts
function isSearchKey(before, after) {
  if (!/\bapi_?key["']?\s{0,4}[:=]\s{0,4}["']$/i.test(before.slice(-40))) return false;
  const around = before.slice(-300) + after;
  return /\bapp(?:lication)?_?id\b/i.test(around) && /\bindex_?name\b/i.test(around);
}
function isBelowSample(before) {
  const [opened = "", blanks2 = ""] = before.slice(-300).split("\n").slice(-2);
  return /^[ \t]*$/.test(blanks2) && /(?:"""|'''|[`"'({[=]|<<[-~]?["']?\w{2,20}["']?)[ \t]*\\?\r?$/.test(opened) && (0, import_place7.splitWords)(opened.slice(opened.lastIndexOf(";") + 1)).some((word) => fixtureWords.has(word));
}
function isInExample(before) {
  const lines = before.slice(-2e3).split("\n");
  const indent = measureIndent(lines.at(-1));
  const opened = lines.slice(0, -1).findLast((line2) => line2.trim() !== "" && measureIndent(line2) < indent);
  const name = opened && exampleMap.exec(opened)?.[1];
  return name ? /^(?:example|sample)s?$/.test((0, import_place7.splitWords)(name).at(-1) ?? "") : false;
}
function isBelowItself(before, value) {
  const lines = before.slice(-600).split("\n");
  const indent = /^ */.exec(lines.pop() ?? "")[0].length;
  return lines.slice(-6).some((line2) => {
    const [, blanks2 = "", name] = /^( *)["']?([\w.-]{3,40})["']?:[ \t]*\r?$/.exec(line2) ?? [];
    return name === value && blanks2.length < indent;
  });
}
function isTwin(before, after) {
  const [value, word = ""] = /^([A-Za-z]{3,16})\d{0,4}(?=[\s"'`,;<]|$)/.exec(after) ?? [];
  if (value === void 0 || !(isSmallWords(word) || shortName.test(word))) return false;
  const lines = [before.slice(-600).split("\n").at(-2), after.slice(0, 600).split("\n")[1]];
  const isOwn = (user = "") => user === value || user === word;
  return lines.some((line2) => isOwn(userLine.exec(line2 ?? "")?.[1])) || isBelowItself(before, value);
}
function createContainers(text) {
  if (!text.includes("image:")) return () => false;
  const isNear = createNearby(text, readContainers);
  return (start2, after) => {
    const value = wordAndNumber.exec(after)?.[1];
    return value !== void 0 && isNear(value, start2) && isNear(container, start2);
  };
}
function createPassages(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const readAround = createAround(text);
  const isOfDevelopment = createDevelopment(readAround);
  const isTold2 = createTold(text);
  const isInScriptHelp = createScriptHelp(text);
  const isInHelp = createHelp(text);
  const isGuarded = createGuards(text);
  const isInNote = createNotes(text);
  const isInSection = createSections(text);
  const isAmongChecksums = createSections(text, checksumSection);
  const isContainersToo = createContainers(text);
  const readLine = createLines(text);
  return (start2, rule, pathClass) => {
    const before = text.slice(Math.max(0, start2 - near), start2);
    const after = text.slice(start2, start2 + near);
    if (rule.judged && pathClass !== "script") {
      const isPassword = rule.credential === "generic-password";
      if (isPassword && isContainersToo(start2, after)) return true;
      if (isPassword && isTwin(before, after) && !readAround(start2, before, after).holdsForeignHost) return true;
      if (pathClass === "code" && isInExample(before) && !readAround(start2, before, after).holdsForeignHost)
        return true;
      if (pathClass !== "code" && (isInLock(before, after) || isOfPackage(before, after))) return true;
    }
    if (rule.id === "generic-headed-password" && isInWordList(before, after)) return true;
    if (pathClass === "translation") return false;
    if ((rule.judged || !rule.highEntropy) && isInNote(start2, pathClass, !rule.judged)) return true;
    if (pathClass === "script") return isInScriptHelp(start2);
    if (pathClass === "development" && isOfDevelopment(start2, before, after, rule)) return true;
    if (pathClass === "data" || pathClass === "development")
      return isInSection(start2) || digest2.test(after) && isAmongChecksums(start2);
    const { head } = readLine(start2);
    return rule.judged && isDocComment(head) || isBelowSample(before) || isTold2(start2) || isInHelp(start2) || isGuarded(start2) || isSearchKey(before, after.slice(0, 400));
  };
}
function createLowering(bytes) {
  const isPassage = (0, import_once9.once)(() => createPassages(bytes));
  return (level, rule, pathClass, start2) => level === "error" && lowered.has(pathClass) && isFixture(rule, "docs") && isPassage()(start2, rule, pathClass) ? "warning" : level;
}
var import_once9, import_place7, exampleMap, measureIndent, isInWordList, assigned, userLine, shortName, wordAndNumber, containerLine, container, readContainers, isOfPackage, digest2, lowered;
var init_passage = __esm({
  "src/judge/passage.ts"() {
    "use strict";
    import_once9 = __toESM(require_once(), 1);
    init_comments();
    init_containers();
    init_development();
    init_guards();
    init_guessable();
    init_help();
    init_hosts();
    init_judge();
    init_lock();
    init_nearby();
    init_notes();
    init_passages();
    import_place7 = __toESM(require_place(), 1);
    init_section();
    init_told2();
    exampleMap = /^[ \t]*(?:(?:export|const|let|var|val|static|final|readonly|public|private)[ \t]{1,4}){0,4}(\w{2,60})[ \t]*(?::[^=\n]{1,80})?:?=[ \t]*[\w.]{0,60}[({[]{1,2}[ \t]*\r?$/;
    measureIndent = (line2) => /^[ \t]*/.exec(line2)[0].length;
    isInWordList = (before, after) => /(?:\n[^\s:=]{1,40}\r?){20}\n$/.test(before.slice(-900)) && /^(?:[^\s:=]{1,40}\r?\n){20}/.test(after.slice(0, 900));
    assigned = /^[ \t]*(?:- )?["']?(\w{2,60})["']?[ \t]*[:=][ \t]*["']?([^\s"']{3,40})["']?[ \t]*\r?$/;
    userLine = /(?:user|login)[_-]?(?:name)?["']?[ \t]{0,8}[:=]{1,2}>?[ \t]{0,8}["']?([^\s"'`,;<]{3,40})["']?[,;]?[ \t]*\r?$/i;
    shortName = /^[a-z]{3,8}$/;
    wordAndNumber = /^([A-Z]?[a-z]{2,15}[@_.-]?\d{0,5}[!@#$.?]{0,3})["']?[ \t]*(?:\r?\n|$)/;
    containerLine = /^[ \t]*(?:- )?image:[ \t]/;
    container = "";
    readContainers = (line2, note2) => {
      if (containerLine.test(line2)) note2(container);
      const [, name = "", value = ""] = assigned.exec(line2) ?? [];
      if (containerName.test(name)) note2(value);
    };
    isOfPackage = (before, after) => /<(?:EncryptionKey|MacKey)>$/.test(before) && (before.slice(-600) + after.slice(0, 600)).includes("<ProfileIdentifier>");
    digest2 = /^(?:[\da-f]{32}|[\da-f]{40})\s/;
    lowered = /* @__PURE__ */ new Set(["code", "data", "script", "development", "translation"]);
  }
});

// src/lifetime.ts
function describeLifetime(told) {
  const { rule, secret, resource } = told;
  if (rule.advisory) return void 0;
  if (rule.credential === "jwt") return describeJwt(secret.reveal());
  if (rule.credential === "azure-storage-sas") return describeSas(told);
  if (rule.credential === "aws-access-key") return describeAws(rule.id, resource ?? secret.reveal());
  if (rule.credential === "github-token") return github[secret.reveal().slice(0, 4)];
  return byRule[rule.id];
}
function describeJwt(value) {
  const token = value.startsWith("ZXlK") ? Buffer.from(value, "base64").toString("latin1") : value;
  const parts2 = token.split(".");
  if (parts2.length !== 3) return void 0;
  let claims;
  try {
    claims = JSON.parse(Buffer.from(parts2[1], "base64url").toString("utf8"));
  } catch {
    return void 0;
  }
  const instead = "Issue access tokens for an hour at most and let an identity or a refresh token renew them; rotate the signing key to end this one.";
  const { exp, iat, nbf } = claims ?? {};
  if (typeof exp !== "number") return { says: "It has no expiry: it opens until its signing key is changed.", instead };
  const expires = formatDay(exp);
  const from = typeof iat === "number" ? iat : typeof nbf === "number" ? nbf : void 0;
  if (!expires) return void 0;
  if (from === void 0) return { expires, says: `It opens until ${expires}.`, instead };
  const says = `It lives ${renderSpan(exp - from)}, until ${expires}.`;
  return exp - from > day ? { expires, says, instead } : { expires, says };
}
function describeSas({ context, contextStart }) {
  const text = context.reveal();
  const before = text.slice(0, contextStart).split(/[\s"'<>]/).at(-1) ?? "";
  const query = `${before}${text.slice(contextStart)}`.split(/[\s"'<>]/)[0].replaceAll(/&amp;|\\u0026/gi, "&");
  const read2 = (name) => new RegExp(`(?:^|[?&;])${name}=([^&]{1,80})`).exec(query)?.[1]?.replaceAll(/%3A/gi, ":");
  const [start2, end] = [read2("st"), read2("se")].map((time) => Date.parse(time ?? "") / 1e3);
  const isDelegated = read2("skoid") !== void 0;
  const instead = isDelegated ? "Make it for minutes, when it is needed: its key lives seven days at most." : "Sign in with a managed identity; where a URL must be handed out, a user delegation SAS of an hour.";
  const revoked = isDelegated ? "Revoking the user delegation keys ends it." : read2("si") !== void 0 ? "Deleting its stored access policy ends it." : "It has no stored access policy: only a new account key ends it.";
  const expires = end === void 0 ? void 0 : formatDay(end);
  if (!expires) return { says: revoked, instead };
  const span = start2 !== void 0 && start2 < end ? `It lives ${renderSpan(end - start2)}, until` : "It opens until";
  return { expires, says: `${span} ${expires}. ${revoked}`, instead };
}
function describeAws(rule, id) {
  if (rule === "aws-session-token" || id.startsWith("ASIA"))
    return {
      says: "It is temporary: 36 hours at most, 12 where a role was assumed."
    };
  if (!id.startsWith("AKIA")) return void 0;
  return {
    says: "It has no expiry: an AKIA key opens until somebody deactivates it.",
    instead: "Assume a role: by OIDC from a workflow, by the instance or task role inside AWS; such keys (ASIA) last hours."
  };
}
function renderSpan(seconds) {
  if (seconds < 2 * hour) return `${Math.max(1, Math.round(seconds / 60))} minutes`;
  if (seconds <= 2 * day) return `${Math.round(seconds / hour)} hours`;
  return seconds < 730 * day ? `${Math.round(seconds / day)} days` : `${Math.round(seconds / day / 365)} years`;
}
var hour, day, shorter, github, byRule, formatDay;
var init_lifetime = __esm({
  "src/lifetime.ts"() {
    "use strict";
    hour = 3600;
    day = 24 * hour;
    shorter = "In a workflow use GITHUB_TOKEN; elsewhere an installation token of a GitHub App, which lives an hour.";
    github = {
      ghp_: {
        says: "A classic token opens everything its owner can reach, and has no expiry unless its owner chose one.",
        instead: `A fine-grained token is limited to named repositories and permissions. ${shorter}`
      },
      gith: {
        says: "A fine-grained token lives as long as its owner chose, up to a year where the organisation sets no other limit.",
        instead: shorter
      },
      gho_: { says: "An OAuth token has no expiry; a year without use ends it.", instead: shorter },
      ghu_: { says: "It lives eight hours, or for ever where its App has expiry switched off." },
      ghr_: { says: "A refresh token lives six months.", instead: shorter },
      ghs_: { says: "It lives an hour." }
    };
    byRule = {
      "azure-devops-token": {
        says: "A personal access token lives as long as its owner chose, up to a year.",
        instead: "Take an Entra token of a managed identity or service principal, which lives an hour: https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity"
      },
      "google-service-account-key": {
        says: "It has no expiry unless the organisation set one by policy.",
        instead: "Use workload identity federation or an attached service account: tokens of an hour, no key."
      },
      "entra-client-secret": {
        says: "It lives as long as its maker chose: up to two years from the portal, longer by script.",
        instead: "A managed identity or a federated credential needs no secret; where one is needed, 90 days."
      }
    };
    formatDay = (seconds) => {
      const date = new Date(seconds * 1e3);
      return Number.isNaN(date.getTime()) || seconds <= 0 ? void 0 : date.toISOString().slice(0, 10);
    };
  }
});

// src/scanner/large-text.ts
async function* readParts(text, sizes = partSizes) {
  const reader = text.open?.();
  if (!reader) yield wholePart(await text.read());
  else {
    try {
      if (reader.size > sizes.own + sizes.after) yield* cutText(reader, sizes);
      else yield wholePart(readWhole(reader) ?? await text.read());
    } finally {
      reader.close();
    }
  }
}
function readWhole(reader) {
  const bytes = Buffer.allocUnsafe(reader.size + 1);
  const length = reader.read(bytes);
  return length < bytes.length ? bytes.subarray(0, length) : void 0;
}
function* cutText(reader, sizes) {
  const marked2 = 2;
  let buffer = Buffer.allocUnsafe(marked2 + sizes.before + sizes.own + sizes.after);
  let length = marked2 + reader.read(buffer.subarray(marked2));
  let unread;
  if (isArchive(buffer.subarray(marked2)) || endsAsArchive(reader)) {
    if (reader.size <= sizes.archive) {
      const head = buffer.subarray(marked2, length);
      buffer = Buffer.allocUnsafe(marked2 + reader.size + 1);
      head.copy(buffer, marked2);
      length += reader.read(buffer.subarray(length));
    } else unread = `an archive of more than ${sizes.archive >> 20} MiB: only its bytes as they are were searched`;
  }
  const order = detectOrder(buffer.subarray(marked2, length));
  const hasMark = order !== void 0 && buffer[marked2] >= 254;
  let counted3 = { lines: 0, columns: hasMark || startsWithMark(buffer.subarray(marked2)) ? -1 : 0 };
  let place = { lines: 0, columns: 0 };
  let from = marked2;
  let begin = marked2;
  for (; ; ) {
    const isLast = length < buffer.length;
    const end = isLast ? length : length - sizes.after;
    yield {
      bytes: buffer.subarray(from, length),
      ...{ begin: begin - from, end: end - from },
      ...place,
      ...unread !== void 0 && { unread }
    };
    unread = void 0;
    if (isLast) return;
    const start2 = chooseStart(buffer, marked2, end, sizes.before, order !== void 0);
    counted3 = countPlaces(buffer.subarray(marked2, start2), order, counted3);
    place = counted3;
    buffer.copyWithin(marked2, start2, length);
    begin = marked2 + end - start2;
    length -= start2 - marked2;
    length += reader.read(buffer.subarray(length));
    if (order) {
      buffer.set(order === "little" ? [255, 254] : [254, 255]);
      from = 0;
    }
  }
}
function endsAsArchive({ size, readEnd: readEnd2 }) {
  if (!readEnd2) return false;
  const end = Buffer.allocUnsafe(longestEnd);
  const length = readEnd2(end);
  return endsAsZip(end.subarray(0, length), Math.max(0, size - length));
}
function chooseStart(buffer, floor, next2, before, isWide) {
  const least = Math.max(floor, next2 - before);
  if (isWide) return least - (least - floor) % 8;
  const feed = buffer.indexOf(10, least);
  if (feed !== -1 && feed < next2) return feed + 1;
  let run = least;
  while (run > floor && isDigit2(buffer[run - 1])) run--;
  return least - (least - run) % 4;
}
function countPlaces(bytes, order, { lines, columns }) {
  const utf8 = order ? decodeWide(bytes, order) : bytes;
  const last = utf8.lastIndexOf(10);
  let feeds = 0;
  for (let at = utf8.indexOf(10); at !== -1; at = utf8.indexOf(10, at + 1)) feeds++;
  let points = 0;
  for (let at = last + 1; at < utf8.length; at++) if ((utf8[at] & 192) !== 128) points++;
  return { lines: lines + feeds, columns: last === -1 ? columns + points : points };
}
function decodeWide(bytes, order) {
  const even = bytes.subarray(0, bytes.length & ~1);
  return Buffer.from((order === "big" ? Buffer.from(even).swap16() : even).toString("utf16le"));
}
function scanPart(scanner, part, onUnread) {
  if (part.unread !== void 0) onUnread(part.unread);
  return scanner.scan(part.bytes, onUnread).filter(({ start: start2 }) => start2 >= part.begin && start2 < part.end).map((candidate) => ({ ...candidate, region: placeRegion(candidate.region, part) }));
}
var partSizes, wholePart, isDigit2, placeRegion;
var init_large_text = __esm({
  "src/scanner/large-text.ts"() {
    "use strict";
    init_lines2();
    init_text();
    init_unpack();
    init_zip();
    partSizes = { own: 1 << 23, before: 1 << 17, after: 1 << 20, archive: 1 << 26 };
    wholePart = (bytes) => ({ bytes, begin: 0, end: bytes.length, lines: 0, columns: 0 });
    isDigit2 = (byte) => byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || [43, 45, 47, 95].includes(byte);
    placeRegion = ({ startLine, startColumn, endLine, endColumn }, part) => ({
      startLine: startLine + part.lines,
      startColumn: startColumn + (startLine === 1 ? part.columns : 0),
      endLine: endLine + part.lines,
      endColumn: endColumn + (endLine === 1 ? part.columns : 0)
    });
  }
});

// src/threads/rule-list.ts
var encodeRules;
var init_rule_list = __esm({
  "src/threads/rule-list.ts"() {
    "use strict";
    encodeRules = () => {
      throw new Error("no threads are started here");
    };
  }
});

// src/threads/start.ts
var import_node_path2, import_node_worker_threads, isSource, workerFile, startThread, startReader;
var init_start = __esm({
  "src/threads/start.ts"() {
    "use strict";
    init_crypto();
    import_node_path2 = require("node:path");
    import_node_worker_threads = require("node:worker_threads");
    isSource = __filename.endsWith(".ts");
    workerFile = isSource ? "../worker.ts" : "history-worker.js";
    startThread = (options) => new import_node_worker_threads.Worker((0, import_node_path2.join)(__dirname, workerFile), options);
    startReader = () => isSource ? void 0 : new import_node_worker_threads.Worker((0, import_node_path2.join)(__dirname, "sweep-reader.js"));
  }
});

// shared:src/judge/secret-files.ts
var require_secret_files = __commonJS({
  "shared:src/judge/secret-files.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/secret-files.ts"];
  }
});

// src/sweep/ahead.ts
function takeAhead({ places, room }, file) {
  const place = Atomics.load(places, file) - 1;
  if (place === -1) return void 0;
  if (place < 0) return { size: -2 - place };
  const [length, count, steps2] = room.subarray(place, place + 3);
  const bytesAt = place + 3;
  let next2 = bytesAt + (length + 3 >> 2);
  const take = (numbers2) => {
    next2 += numbers2;
    return room.subarray(next2 - numbers2, next2);
  };
  const [starts, first, second] = [take(count + 1), take(count + 1), take(count + 1)];
  return {
    bytes: Buffer.from(room.buffer, 4 * bytesAt, length),
    recorded: { lines: { ...{ count, starts, first, second }, clean: new Uint8Array(count) }, steps: take(steps2) }
  };
}
function leaveAhead({ before, done }, file) {
  Atomics.store(done, 0, before + file);
}
var import_secret_files, roomLength, createAheadRoom, createAheadFiles;
var init_ahead = __esm({
  "src/sweep/ahead.ts"() {
    "use strict";
    import_secret_files = __toESM(require_secret_files(), 1);
    init_whole_look();
    roomLength = 1 << 20;
    createAheadRoom = (length = roomLength) => ({
      done: new Int32Array(new SharedArrayBuffer(4)),
      room: new Int32Array(new SharedArrayBuffer(4 * length))
    });
    createAheadFiles = (files, before, room) => ({
      ...{ files, before, ...room },
      places: new Int32Array(new SharedArrayBuffer(4 * files.length))
    });
  }
});

// src/sources/read-file.ts
function createFileReader(limit) {
  let kept = Buffer.allocUnsafe(1 << 16);
  const makeRoom = (size) => {
    if (size <= kept.length) return kept;
    const room = Buffer.allocUnsafe(2 * size);
    if (room.length <= largestKept) kept = room;
    return room;
  };
  return (path) => readInto(typeof path === "string" ? path : Buffer.from(path), limit, makeRoom);
}
function readInto(path, limit, makeRoom) {
  let file;
  try {
    file = (0, import_node_fs4.openSync)(path, "r");
    const { size } = (0, import_node_fs4.fstatSync)(file);
    if (size > limit) throw new Error(`larger than ${limit} bytes`);
    let bytes = makeRoom(size + 1);
    let length = 0;
    for (; ; ) {
      const read2 = (0, import_node_fs4.readSync)(file, bytes, length, bytes.length - length, null);
      length += read2;
      if (read2 === 0 || read2 === size && length === size) return bytes.subarray(0, length);
      if (length > limit) throw new Error(`larger than ${limit} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw failure(error);
  } finally {
    if (file !== void 0) (0, import_node_fs4.closeSync)(file);
  }
}
function describeFailure(error) {
  const { code: code2, message } = error;
  const reasons = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory",
    ELOOP: "symbolic links that lead in a circle",
    ENAMETOOLONG: "the path is too long"
  };
  return `could not be read: ${code2 ? reasons[code2] ?? code2 : message}`;
}
var import_node_fs4, largestFile, largestKept, failure;
var init_read_file = __esm({
  "src/sources/read-file.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_errors();
    largestFile = 2 ** 31 - 1;
    largestKept = 1 << 22;
    failure = (cause) => new SourceError(describeFailure(cause), "Make the file readable, or name the paths to scan.", { cause });
  }
});

// src/sweep/clean-files.ts
function createCleanFiles(scannerOf) {
  const readFile = createFileReader(partSizes.own);
  const read2 = (file, path, text) => {
    if (text?.size !== void 0) return text.size;
    let unread = false;
    const onUnread = () => {
      unread = true;
    };
    try {
      const bytes = text?.bytes ?? readFile(file);
      const candidates = scannerOf((0, import_paths2.classifyPath)(path)).scan(bytes, onUnread, void 0, text?.recorded);
      if (unread) return void 0;
      return candidates.length === 0 ? bytes.length : { bytes, candidates };
    } catch {
      return void 0;
    }
  };
  return ({ files, paths, next: next2, sizes }, { stops = () => false, ahead, onFound } = {}) => {
    for (let rounds = 1; rounds % 16 !== 0 || !stops(); rounds++) {
      const first = Atomics.add(next2, 0, taken);
      if (first >= files.length) return;
      const end = Math.min(first + taken, files.length);
      for (let at = first; at < end; at++) {
        const found = read2(files[at], paths[at], ahead && takeAhead(ahead, at));
        sizes[at] = typeof found === "number" ? found : -1;
        if (typeof found === "object") onFound?.(at, found);
      }
      if (ahead) leaveAhead(ahead, end);
    }
  };
}
var taken;
var init_clean_files = __esm({
  "src/sweep/clean-files.ts"() {
    "use strict";
    init_judge();
    init_large_text();
    init_read_file();
    init_ahead();
    taken = 8;
  }
});

// src/sweep/early-reader.ts
function start() {
  const thread = (0, import_node_os.availableParallelism)() > 1 ? startReader() : void 0;
  thread?.on("error", () => {
  });
  thread?.unref();
  return thread;
}
function takeReader() {
  const taken2 = begun ?? start();
  begun = void 0;
  return taken2;
}
var import_node_os, begun;
var init_early_reader = __esm({
  "src/sweep/early-reader.ts"() {
    "use strict";
    import_node_os = require("node:os");
    init_start();
  }
});

// src/sweep/sweep.ts
function createSweep(rules, scannerOf, alone = patience) {
  const workers = [];
  const cleanHere = createCleanFiles(scannerOf);
  const reader = createReader(rules);
  const isLong = () => {
    if (processors === 2 && reader.isAtWork()) return false;
    const { user, system } = process.cpuUsage();
    return user + system >= 1e3 * alone;
  };
  const startWorkers = () => {
    reader.close();
    announced.clear();
    const references2 = encodeRules(rules);
    const wanted = references2 ? Math.min(mostThreads, processors) - 1 : 0;
    while (workers.length < wanted)
      workers.push(startThread({ workerData: { sweep: references2 } }));
  };
  const announced = /* @__PURE__ */ new Map();
  let isBegun = false;
  const announce = (texts) => {
    isBegun ||= texts.length >= fewFiles;
    if (isBegun && workers.length === 0) announced.set(texts, reader.begin(texts.map(({ file }) => file)));
  };
  const countWaiting = () => Array.from(announced.keys()).reduce((sum, { length }) => sum + length, 0);
  return {
    announce,
    isShared: () => workers.length > 0,
    async run(texts) {
      const sizes = new Float64Array(new SharedArrayBuffer(8 * texts.length)).fill(-1);
      const found = /* @__PURE__ */ new Map();
      if (!announced.has(texts)) announce(texts);
      if (!isBegun) return { sizes, found };
      let room = mostFound;
      const onFound = (file, { bytes, candidates }) => {
        if (bytes.length > room) return;
        room -= bytes.length;
        found.set(file, { bytes: Buffer.from(bytes), candidates });
      };
      const shared = {
        files: texts.map(({ file }) => file),
        paths: texts.map(({ path }) => path),
        next: new Int32Array(new SharedArrayBuffer(4)),
        sizes
      };
      const ahead = announced.get(texts);
      announced.delete(texts);
      if (workers.length === 0) {
        cleanHere(shared, { stops: isLong, ahead, onFound });
        if (isLong() && texts.length - shared.next[0] + countWaiting() >= fewFiles) startWorkers();
        else cleanHere(shared, { ahead, onFound });
      }
      const answers = workers.map((worker) => ask(worker, shared));
      cleanHere(shared, { onFound });
      await Promise.all(answers);
      return { sizes, found };
    },
    close() {
      reader.close();
      return Promise.all(workers.map((worker) => worker.terminate()));
    }
  };
}
function createReader(rules) {
  let thread = null;
  let room;
  let before = 0;
  const start2 = () => {
    const index = readBuiltRules();
    return index && areBuilt(rules, index) ? takeReader() : void 0;
  };
  return {
    isAtWork: () => thread !== void 0 && thread !== null,
    begin(files) {
      if (thread === null) thread = start2();
      if (!thread) return void 0;
      room ??= createAheadRoom();
      const ahead = createAheadFiles(files, before, room);
      before += files.length;
      thread.postMessage(ahead);
      return ahead;
    },
    /** It ends while the rest is done. */
    close() {
      const ended = thread;
      thread = void 0;
      void ended?.terminate();
    }
  };
}
function ask(worker, shared) {
  return new Promise((resolve2) => {
    const done = () => {
      for (const event of ["message", "error", "exit"]) worker.off(event, done);
      resolve2();
    };
    for (const event of ["message", "error", "exit"]) worker.on(event, done);
    worker.postMessage(shared);
  });
}
var import_node_os2, fewFiles, patience, processors, mostThreads, mostFound;
var init_sweep = __esm({
  "src/sweep/sweep.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    init_built_rules();
    init_rule_set();
    init_rule_list();
    init_start();
    init_ahead();
    init_clean_files();
    init_early_reader();
    fewFiles = 200;
    patience = 2500;
    processors = (0, import_node_os2.availableParallelism)();
    mostThreads = 4;
    mostFound = 1 << 22;
  }
});

// src/sweep/sweep-texts.ts
async function* sweepTexts(texts, sweep, onMany) {
  let files = [];
  const announced = [];
  const announce = () => {
    if (files.length === filesAtOnce) onMany();
    sweep.announce(files);
    announced.push(files);
    files = [];
  };
  const flush = async function* (taken2) {
    const { sizes, found } = await sweep.run(taken2);
    for (const [place, text] of taken2.entries()) yield { text, cleanSize: sizes[place], found: found.get(place) };
  };
  const flushAll = async function* () {
    announce();
    while (announced.length > 0) yield* flush(sweep.isShared() ? announced.splice(0).flat() : announced.shift());
  };
  try {
    for await (const text of texts) {
      if (text.file !== void 0) {
        files.push(text);
        if (files.length < filesAtOnce) continue;
        announce();
        if (announced.length <= listsAhead) continue;
        yield* flush(sweep.isShared() ? announced.splice(0).flat() : announced.shift());
      } else {
        if (files.length + announced.length > 0) yield* flushAll();
        yield { text, cleanSize: -1 };
      }
    }
    yield* flushAll();
  } finally {
    await sweep.close();
  }
}
var filesAtOnce, listsAhead;
var init_sweep_texts = __esm({
  "src/sweep/sweep-texts.ts"() {
    "use strict";
    filesAtOnce = 512;
    listsAhead = 7;
  }
});

// src/scan.ts
async function scanTexts(source2, config, world2) {
  const scannerOf = createClassScanners(config.rules);
  const scannerAt = (path) => scannerOf((0, import_paths2.classifyPath)(path));
  const isExcluded = await loadPathFilter(config.exclude);
  const findings = createFindings();
  const readKey = (0, import_once10.once)(() => world2.repositoryKey());
  const judgeAll = createTextJudge(findings, readKey);
  const leftOut = [];
  const leaveOut = ({ path, oid }, reason, failed) => {
    leftOut.push({ path, ...oid && { oid }, reason, failed });
  };
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  const names2 = [];
  const listWanted = async function* () {
    for await (const text of source2.texts()) {
      const isNamed = text.kind === "blob" || text.kind === "file-name";
      if (!isNamed || !isExcluded(text.path)) {
        if (text.file !== void 0) names2.push(text.path);
        yield text;
      } else if (text.kind === "blob") leaveOut(text, "excluded", false);
    }
  };
  const scanParts = async (text) => {
    const onUnread = (reason) => leaveOut(text, reason, !isPassedOver(reason));
    const parts2 = readParts(text);
    for (; ; ) {
      let part;
      try {
        part = (await parts2.next()).value;
      } catch (error) {
        onUnread(explainUnread(error));
        return;
      }
      if (!part) break;
      bytes += part.end - part.begin;
      await judgeAll(text, { bytes: part.bytes, candidates: scanPart(scannerAt(text.path), part, onUnread) });
    }
    if (text.kind === "blob") blobs++;
    else texts++;
  };
  const askAhead = () => void readKey().catch(() => {
  });
  const sweep = createSweep(config.rules, scannerOf);
  for await (const { text, cleanSize, found } of sweepTexts(listWanted(), sweep, askAhead)) {
    if (cleanSize < 0 && !found) {
      await scanParts(text);
      continue;
    }
    blobs++;
    bytes += found ? found.bytes.length : cleanSize;
    if (found) await judgeAll(text, found);
  }
  for (const { path, ...found } of scanFileNames(names2, scannerAt))
    await judgeAll({ kind: "file-name", path, read: () => found.bytes }, found);
  const told = findings.list();
  const skipped = [...source2.skipped, ...leftOut];
  const today = world2.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return {
    source: source2.name,
    findings: applySuppressions(told, config, today),
    skipped,
    oldNames: findInNames([...told.flatMap(listPlaces), ...skipped], scannerAt),
    scanned: {
      ...{ blobs, bytes, texts },
      ...source2.commits !== void 0 && { commits: source2.commits },
      ...source2.noNewLine !== void 0 && { noNewLine: source2.noNewLine }
    }
  };
}
function createTextJudge(findings, readKey) {
  let runKey;
  const readRunKey = () => {
    runKey ??= randomBytes(32).toString("base64");
    return runKey;
  };
  return async (text, { bytes, candidates }) => {
    if (candidates.length === 0) return;
    const pathClass = (0, import_paths2.classifyPath)(text.path);
    const lowerInPassage = createLowering(bytes);
    for (const candidate of candidates) {
      if (!touches(candidate.region, text.addedLines) || !concerns(candidate.rule, text.kind)) continue;
      const { level: judged, confidence } = judgeCandidate(candidate, pathClass);
      if (!judged) continue;
      const { rule, secret, region, proof, keyName, resource } = candidate;
      const level = lowerInPassage(judged, candidate.named?.rule ?? rule, pathClass, candidate.start);
      const fingerprint = createFingerprint(rule, secret, keyName, rule.highEntropy ? "" : await readKey());
      const readIdentity = () => rule.highEntropy ? "" : createIdentity(secret, readRunKey());
      const location = withInSource(locate(text, region), readInSource(bytes, candidate.start, candidate.end));
      const lifetime = describeLifetime(candidate);
      findings.add({
        ...{ rule, level, confidence, secret, readIdentity, fingerprint, location, proof, keyName, resource, lifetime }
      });
    }
  };
}
function findInNames(places, scannerAt) {
  const regionsOf = /* @__PURE__ */ new Map();
  for (const path of new Set(places.map(({ path: path2 }) => path2))) {
    const found = scannerAt(path).scan(Buffer.from(path));
    const regions = found.filter(({ rule }) => concerns(rule, "file-name")).map(({ region }) => region);
    if (regions.length > 0) regionsOf.set(path, regions);
  }
  return regionsOf;
}
async function loadPathFilter(exclude) {
  return exclude.length === 0 ? () => false : (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createPathFilter(exclude);
}
function locate(text, region) {
  const { path, kind, oid, commit } = text;
  return { path, kind, region, ...oid && { oid }, ...commit && { commit } };
}
var import_once10, explainUnread;
var init_scan = __esm({
  "src/scan.ts"() {
    "use strict";
    init_crypto();
    init_apply();
    init_errors();
    init_file_names();
    init_findings();
    init_fingerprint();
    init_in_source();
    init_judge();
    init_passage();
    init_lifetime();
    import_once10 = __toESM(require_once(), 1);
    init_large_text();
    init_unpack();
    init_class_scanners();
    init_sweep();
    init_sweep_texts();
    explainUnread = (error) => isToolError(error) ? `${error.message}. ${error.hint}` : String(error.message);
  }
});

// src/git/hunks.ts
var init_hunks = __esm({
  "src/git/hunks.ts"() {
    "use strict";
  }
});

// src/git/changes.ts
var plainDiff, rawDiff;
var init_changes = __esm({
  "src/git/changes.ts"() {
    "use strict";
    init_hunks();
    plainDiff = [
      ...["--raw", "--patch", "-z", "--full-index", "--no-abbrev", "--text", "--unified=0", "--inter-hunk-context=0"],
      ...["--find-renames", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"],
      ...["--ignore-submodules=none", "--submodule=short"]
    ];
    rawDiff = plainDiff.filter((option) => !/^--(?:patch|unified|inter-hunk)/.test(option));
  }
});

// src/git/empty-tree.ts
var init_empty_tree = __esm({
  "src/git/empty-tree.ts"() {
    "use strict";
    init_run();
  }
});

// src/git/range.ts
var init_range = __esm({
  "src/git/range.ts"() {
    "use strict";
    init_errors();
    init_changes();
    init_empty_tree();
    init_run();
  }
});

// src/sources/elsewhere.ts
var firstLine;
var init_elsewhere = __esm({
  "src/sources/elsewhere.ts"() {
    "use strict";
    firstLine = Buffer.from("version https://git-lfs.github.com/spec/");
  }
});

// src/git/message.ts
var init_message = __esm({
  "src/git/message.ts"() {
    "use strict";
  }
});

// src/sources/objects.ts
async function readObject(blobs, oid) {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}
var init_objects = __esm({
  "src/sources/objects.ts"() {
    "use strict";
    init_errors();
    init_message();
  }
});

// src/sources/range.ts
function createBlobsSource(entries, cwd) {
  return {
    name: "blobs",
    skipped: [],
    async *texts() {
      const blobs = openBlobs(cwd);
      try {
        for (const { path, oid } of entries) yield { kind: "blob", path, oid, read: () => readObject(blobs, oid) };
      } finally {
        blobs.close();
      }
    }
  };
}
var init_range2 = __esm({
  "src/sources/range.ts"() {
    "use strict";
    init_blobs();
    init_range();
    init_elsewhere();
    init_objects();
  }
});

// src/scan-changes.ts
async function scanChanges(source2, config, world2, cwd) {
  const result = await scanTexts(source2, config, world2);
  const bases = /* @__PURE__ */ new Map();
  for (const place of result.findings.flatMap(listPlaces)) {
    const base = source2.baseOf(place);
    if (base) bases.set(nameBase(base), base);
  }
  const allow = (finding) => allowInSource(finding);
  if (bases.size === 0) return maskFileNames({ ...result, findings: result.findings.map(allow) });
  const old = await scanTexts(createBlobsSource([...bases.values()], cwd), config, world2);
  const known3 = /* @__PURE__ */ new Map();
  for (const finding of old.findings) {
    for (const { oid = "", path } of listPlaces(finding))
      known3.set(`${finding.fingerprint} ${nameBase({ oid, path })}`, finding.level);
  }
  const findings = result.findings.flatMap((finding) => {
    const isNew = (place) => {
      const base = place.kind === "blob" ? source2.baseOf(place) : void 0;
      const before = base && known3.get(`${finding.fingerprint} ${nameBase(base)}`);
      return !before || weightOf(before) < weightOf(finding.level);
    };
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    return location ? [allowInSource({ ...finding, location, occurrences })] : [];
  });
  return maskFileNames({ ...result, findings });
}
var nameBase;
var init_scan_changes = __esm({
  "src/scan-changes.ts"() {
    "use strict";
    init_file_names();
    init_findings();
    init_in_source();
    init_scan();
    init_range2();
    init_types();
    nameBase = ({ oid, path }) => `${oid} ${path}`;
  }
});

// src/git/inside.ts
async function isInRepository(cwd) {
  let words4 = "";
  const onWarnings = (told) => {
    words4 = told;
  };
  const folder = await runGit(["rev-parse", "--git-dir"], { cwd, accept: [0, 128], onWarnings });
  if (folder.length > 0) return true;
  if (isOutside(words4)) return false;
  throw explainFailure("git cannot read this repository", words4, "Run `git status` by hand here to see more.");
}
var ask2, isShallow;
var init_inside = __esm({
  "src/git/inside.ts"() {
    "use strict";
    init_failure();
    init_run();
    ask2 = async (question, cwd) => (await runGit(["rev-parse", question], { cwd, accept: [0, 128] })).toString("latin1").trim() === "true";
    isShallow = (cwd) => ask2("--is-shallow-repository", cwd);
  }
});

// src/git/staged.ts
var init_staged = __esm({
  "src/git/staged.ts"() {
    "use strict";
    init_blobs();
    init_changes();
    init_empty_tree();
    init_failure();
    init_hunks();
    init_inside();
    init_run();
  }
});

// shared:src/judge/moved.ts
var require_moved = __commonJS({
  "shared:src/judge/moved.ts"(exports2, module2) {
    module2.exports = require("./judged.js").shared["src/judge/moved.ts"];
  }
});

// src/sources/staged.ts
var import_moved, everyLine;
var init_staged2 = __esm({
  "src/sources/staged.ts"() {
    "use strict";
    init_staged();
    import_moved = __toESM(require_moved(), 1);
    init_elsewhere();
    init_stray_line_feeds();
    everyLine = [{ start: 1, end: Number.POSITIVE_INFINITY }];
  }
});

// src/reporters/escape.ts
function escapeTerminal(text) {
  return text.replace(acting, (character) => named3[character] ?? renderNumber(character)).replace(commands, (found) => found === ":" ? "\\:" : "# #");
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits2 = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits2.toLowerCase().padStart(2, "0")}` : `<U+${digits2.padStart(4, "0")}>`;
}
var acting, named3, commands;
var init_escape = __esm({
  "src/reporters/escape.ts"() {
    "use strict";
    acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
    named3 = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
    commands = /##(?=\[)|(?<=^|\s):(?=:)/g;
  }
});

// src/reporters/phrases.ts
function renderScanned({ blobs, bytes, texts, commits, noNewLine }, noun = "name") {
  const parts2 = [
    ...commits === void 0 ? [] : [renderPlural(commits, "commit")],
    renderPlural(blobs, "file"),
    ...texts > 0 ? [renderPlural(texts, noun)] : []
  ];
  const told = `${parts2.join(", ")} (${renderBytes(bytes)})`;
  if (noNewLine === void 0) return told;
  if (noNewLine > 0)
    return `${told}, ${blobs + texts === 0 ? "since " : ""}${renderPlural(noNewLine, "change")} ${noNewLine === 1 ? "brings" : "bring"} no new line`;
  return blobs + texts === 0 ? `${told}, since nothing is changed` : told;
}
function renderBytes(bytes) {
  if (bytes < 1e3) return renderPlural(bytes, "byte");
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
var renderPlural;
var init_phrases = __esm({
  "src/reporters/phrases.ts"() {
    "use strict";
    init_escape();
    renderPlural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
  }
});

// hook/outcome.ts
function decideExit({ findings, skipped }, anything) {
  if (findings.some(blocks2)) return ExitStatus.findings;
  return anything && !skipped.some((entry2) => entry2.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}
function sayClean({ scanned }, noun, shell) {
  if (shell.quiet) return;
  const time = Math.round(performance.now() - shell.started);
  shell.err.write(`leakgate: clean, ${renderScanned(scanned, noun)}, ${time} ms
`);
}
var blocks2;
var init_outcome = __esm({
  "hook/outcome.ts"() {
    "use strict";
    init_errors();
    init_phrases();
    blocks2 = (finding) => finding.level === "error" && !finding.suppression;
  }
});

// hook/shell.ts
function readPrefix({ GIT_PREFIX: prefix2 = "" } = process.env) {
  return (0, import_node_fs5.existsSync)(prefix2) ? prefix2 : "";
}
var import_node_fs5;
var init_shell = __esm({
  "hook/shell.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
  }
});

// hook/skip.ts
function readSkip(environment) {
  const skip = environment["LEAKGATE_SKIP"];
  if (skip === void 0) return void 0;
  const reason = skip.replace(/\s+/g, " ").trim();
  if (reason.length >= 5 && !/^(?:true|false)$/i.test(reason)) return escapeTerminal(reason.slice(0, 200));
  throw new UsageError(
    "LEAKGATE_SKIP needs a reason, not a switch",
    `Write LEAKGATE_SKIP="why this may pass" before the command, or ${unsetSkip}.`
  );
}
var unsetSkip;
var init_skip = __esm({
  "hook/skip.ts"() {
    "use strict";
    init_errors();
    init_escape();
    unsetSkip = "unset LEAKGATE_SKIP (PowerShell: Remove-Item Env:LEAKGATE_SKIP)";
  }
});

// src/git/hooks-folder.ts
async function readHooksFolder(cwd = process.cwd()) {
  const read2 = async (...args) => (await runGit(args, { cwd, accept: [0, 1, 128] })).toString("utf8").replace(/\n$/, "");
  const [top, folder, gitFolder, setting] = await Promise.all([
    read2("rev-parse", "--show-toplevel"),
    read2("rev-parse", "--git-path", "hooks"),
    read2("rev-parse", "--git-common-dir"),
    read2("config", "--show-scope", "--get", "core.hooksPath")
  ]);
  if (!top) {
    await isInRepository(cwd);
    throw new UsageError("this is no working tree of git", "Change to your repository, or run `git init` first.");
  }
  const scope = setting.split("	")[0];
  return { path: (0, import_node_path3.resolve)(cwd, folder), top, common: (0, import_node_path3.resolve)(cwd, gitFolder), ...scope && { scope } };
}
var import_node_path3;
var init_hooks_folder = __esm({
  "src/git/hooks-folder.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    init_errors();
    init_inside();
    init_run();
  }
});

// src/git/whole-diff.ts
var wholeDiff;
var init_whole_diff = __esm({
  "src/git/whole-diff.ts"() {
    "use strict";
    init_changes();
    init_hunks();
    wholeDiff = [
      ...["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff],
      ...["--unified=1000000000", "HEAD", "--"]
    ];
  }
});

// hook/hook-script.ts
function readScriptVersion(text) {
  const found = /^# leakgate hook, version (\d+)$/m.exec(text);
  return found ? Number(found[1]) : void 0;
}
var markFile, runProgram, runAndTell, scanAndMark;
var init_hook_script = __esm({
  "hook/hook-script.ts"() {
    "use strict";
    init_whole_diff();
    markFile = 'mark=${GIT_DIR:-.git}\n[ -d "$mark" ] || mark=$(git rev-parse --git-dir)\nmark=$mark/leakgate-scanned';
    runProgram = (name) => `"$node" "$leakgate" ${name} "$@"`;
    runAndTell = (name) => `${runProgram(name)} || ended $?`;
    scanAndMark = [
      ...markFile.split("\n"),
      'if [ -d "${GIT_DIR:-.git}" ] && [ ! -f "${mark%/*}/MERGE_HEAD" ] && [ -z "${LEAKGATE_SKIP+set}" ]; then',
      "  staged=${mark%/*}/leakgate-staged.$$",
      "  {",
      '    exec 3>"$staged" 4<"$staged"',
      '    rm -f "$staged" 2>/dev/null',
      "    GIT_NO_REPLACE_OBJECTS=1 GIT_OPTIONAL_LOCKS=0 GIT_DIFF_OPTS= LC_ALL=C git -c core.fsmonitor=false -c core.quotePath=false \\",
      `      ${wholeDiff.join(" ")} 2>/dev/null >&3`,
      "    status=$?",
      "    if [ $status = 0 ]; then",
      "      settings=$(GIT_NO_REPLACE_OBJECTS=1 git rev-parse --quiet --verify HEAD:.leakgate.yaml 2>/dev/null)",
      '      case $? in 0) status="settings $settings" ;; 1) ;; *) status=config ;; esac',
      "    fi",
      "    cat <&4 || status=cut",
      "    exec 3>&- 4<&-",
      '    [ ! -e "$staged" ] || rm -f "$staged"',
      `    printf '\\nleakgate %s\\n' "$status"`,
      '  } | "$node" "$leakgate" pre-commit --piped=1 || ended $?',
      "else",
      `  ${runAndTell("pre-commit")}`,
      "fi",
      ': > "$mark"'
    ];
  }
});

// hook/skip-note.ts
async function describeNote(making) {
  const { path } = await readHooksFolder();
  const name = making === "patch" ? "applypatch-msg" : "commit-msg";
  const files = [name, `${name}.legacy`].map((file) => (0, import_node_path4.join)(path, file)).filter((file) => (0, import_node_fs6.existsSync)(file));
  if (files.every((file) => readScriptVersion((0, import_node_fs6.readFileSync)(file, "utf8")) === void 0))
    return 'No hook here notes the reason. Add it, for the pull request to show: git commit --amend --no-edit --trailer "Leakgate-Skip: the reason"';
  const noted = making === "patch" ? "Where git am was begun with it, the reason" : "The reason";
  return `${noted} goes into the commit message, where the pull request shows it.`;
}
var import_node_fs6, import_node_path4;
var init_skip_note = __esm({
  "hook/skip-note.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path4 = require("node:path");
    init_hooks_folder();
    init_hook_script();
  }
});

// hook/staged-report.ts
async function reportStaged(result, making, shell) {
  const skip = readSkip(shell.environment);
  const status = decideExit(result, true);
  if (status === ExitStatus.clean && result.findings.every(({ suppression }) => suppression?.baseline) && result.skipped.length === 0) {
    sayClean(result, "name", shell);
    return status;
  }
  const clone = { shallow: await isShallow(), below: readPrefix() };
  const occasion = { stops: `this ${making}`, committed: false, again: again[making], ...clone };
  const { renderText } = await Promise.resolve().then(() => __toESM(require("./present.js"), 1));
  shell.err.write(renderText(result, status, occasion, shell, shell.err));
  if (skip === void 0 || status === ExitStatus.clean) return status;
  shell.err.write(`LEAKGATE_SKIP lets it pass: ${skip}
${await describeNote(making)}
`);
  return ExitStatus.clean;
}
var again;
var init_staged_report = __esm({
  "hook/staged-report.ts"() {
    "use strict";
    init_errors();
    init_inside();
    init_outcome();
    init_shell();
    init_skip();
    init_skip_note();
    again = {
      commit: "git commit",
      merge: "git commit",
      patch: "git am --continue"
    };
  }
});

// hook/suspect-run.ts
var suspect_run_exports = {};
__export(suspect_run_exports, {
  runSuspects: () => runSuspects
});
async function runSuspects(shell, suspects, scanned, making) {
  const isNew = suspects.every(({ base }) => base === void 0);
  const places = isNew ? listRulePlaces(suspects) : void 0;
  const rules = await (places ? readRules(places) : readAllRules());
  const policy = await readPolicy("HEAD");
  if (policy.config) return (await Promise.resolve().then(() => __toESM(require("./staged.js"), 1))).runStaged(shell, making);
  const config = applySettings(rules, void 0, policy);
  const source2 = createSuspectsSource(suspects);
  const result = await scanChanges(source2, config, { repositoryKey: () => readRepositoryKey() });
  return reportStaged({ ...result, scanned }, making, shell);
}
function createSuspectsSource(suspects) {
  const bases = new Map(suspects.flatMap(({ path, base }) => base ? [[path, base]] : []));
  return {
    name: "staged changes",
    skipped: [],
    baseOf: ({ path }) => bases.get(path),
    async *texts() {
      const inOrder = [...suspects].sort((a, b) => Number(a.kind === "blob") - Number(b.kind === "blob"));
      for (const suspect of inOrder) {
        const { kind, path, oid, bytes } = suspect;
        const own = kind === "blob" ? { addedLines: linesOf(suspect) ?? everyLine } : {};
        yield { kind, path, ...oid && { oid }, ...own, read: () => bytes };
      }
    }
  };
}
var init_suspect_run = __esm({
  "hook/suspect-run.ts"() {
    "use strict";
    init_settings();
    init_repository_key();
    init_policy();
    init_some();
    init_scan_changes();
    init_staged2();
    init_staged_report();
    init_suspects();
  }
});

// hook/suspects.ts
var suspects_exports = {};
__export(suspects_exports, {
  holdFinding: () => holdFinding2,
  linesOf: () => linesOf,
  listRulePlaces: () => listRulePlaces,
  runSuspects: () => runSuspects2
});
module.exports = __toCommonJS(suspects_exports);
function listRulePlaces(suspects) {
  const places = /* @__PURE__ */ new Set();
  for (const { rules } of suspects) {
    if (!rules) return void 0;
    for (const place of rules) places.add(place);
  }
  return [...places].sort((a, b) => a - b);
}
async function holdFinding2(suspects) {
  return (await Promise.resolve().then(() => (init_suspect_scan(), suspect_scan_exports))).holdFinding(suspects);
}
async function runSuspects2(shell, suspects, scanned, making) {
  return (await Promise.resolve().then(() => (init_suspect_run(), suspect_run_exports))).runSuspects(shell, suspects, scanned, making);
}
var linesOf;
var init_suspects = __esm({
  "hook/suspects.ts"() {
    init_stray_line_feeds();
    linesOf = ({ bytes, addedLines }) => addedLines && !hasStrayLineFeeds(bytes) ? addedLines : void 0;
  }
});
init_suspects();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  holdFinding,
  linesOf,
  listRulePlaces,
  runSuspects
});
