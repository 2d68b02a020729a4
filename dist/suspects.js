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
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
  const marked = content[0] === 255 && content[1] === 254 || content[0] === 254 && content[1] === 255;
  if (!marked && !content.includes(0)) return false;
  const zeroFirst = content[0] === 254 || !marked && content[0] === 0;
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

// src/findings.ts
function createFindings() {
  const found = /* @__PURE__ */ new Map();
  const identities = /* @__PURE__ */ new Map();
  const nameOf2 = ({ fingerprint, identity }) => {
    const known4 = identities.get(fingerprint);
    if (!known4) {
      identities.set(fingerprint, [identity]);
      return fingerprint;
    }
    const place = known4.indexOf(identity);
    if (place === -1) known4.push(identity);
    const ordinal = place === -1 ? known4.length : place + 1;
    return ordinal === 1 ? fingerprint : `${fingerprint}-${ordinal}`;
  };
  return {
    add(sighting) {
      const { rule, level: level2, confidence, secret: secret2, location, proof, keyName, resource, lifetime } = sighting;
      const fingerprint = nameOf2(sighting);
      const known4 = found.get(fingerprint);
      if (known4) {
        if (levels.indexOf(level2) <= levels.indexOf(known4.finding.level)) known4.occurrences.push(location);
        else {
          known4.occurrences.push(known4.finding.location);
          known4.finding = { ...known4.finding, level: level2, confidence, location };
        }
        return;
      }
      const occurrences = [];
      const finding2 = {
        ...{ rule, level: level2, secret: secret2, location, occurrences, fingerprint, confidence, proof },
        ...keyName !== void 0 && { keyName },
        ...resource !== void 0 && { resource },
        ...lifetime && { lifetime }
      };
      found.set(fingerprint, { finding: finding2, occurrences });
    },
    list: () => [...found.values()].map(({ finding: finding2 }) => finding2)
  };
}
var levels, touches;
var init_findings = __esm({
  "src/findings.ts"() {
    "use strict";
    levels = ["note", "warning", "error"];
    touches = (region, lines) => !lines || lines.some(({ start, end }) => region.startLine <= end && start <= region.endLine);
  }
});

// src/rules/remember.ts
function remember(work, most) {
  const known4 = /* @__PURE__ */ new Map();
  return (text4) => {
    const before = known4.get(text4);
    if (before !== void 0) return before;
    const answer = work(text4);
    if (known4.size >= most) known4.clear();
    known4.set(text4, answer);
    return answer;
  };
}
var init_remember = __esm({
  "src/rules/remember.ts"() {
    "use strict";
  }
});

// src/judge/paths.ts
function readFolders(path) {
  const folders = path.split("/");
  const words4 = folders.flatMap((folder) => folder.slice(0, 200).split(/[._-]/));
  const any2 = (pattern) => words4.some((word2) => pattern.test(word2));
  return {
    last: folders.at(-1),
    fixture: any2(fixtureWord),
    vendored: folders.some((folder) => vendored.test(folder)),
    test: any2(testWord) || any2(testSuffix),
    translation: any2(translationWord) || folders.some((folder) => androidValues.test(folder)),
    docs: any2(docsWord)
  };
}
function classifyPath(path) {
  const end = path.lastIndexOf("/");
  const file = path.slice(Math.max(end + 1, path.length - 300)).replace(template, "");
  const folders = findFolders(path.slice(Math.max(0, path.length - 2e3), Math.max(0, end)));
  const code3 = codeFile.test(file);
  if (folders.fixture || folders.vendored) return code3 ? "test" : "fixture";
  if (!code3 && (testData.test(file) || ownKey.test(file) || chartValues.test(`${folders.last}/${file}`)))
    return dataOfTests(file);
  if (folders.test || testName.test(file) || testClass.test(file) || testProgram.test(file))
    return code3 ? "test" : dataOfTests(file);
  if (folders.translation && !compiled.test(file) || translationFile.test(`/${file}`)) return "translation";
  if (folders.docs || docsFile.test(file) || docsName.test(file) || !code3 && interfaceFile.test(file)) return "docs";
  if (code3) return "code";
  return dataFile.test(file) ? "data" : "script";
}
var pathClasses, lookClasses, lookClassOf, codeFile, dataFile, template, handWritten, docsFile, docsName, vendored, interfaceFile, chartValues, docsWord, language, translationFile, compiled, translationWord, androidValues, testWord, fixtureWord, testSuffix, testProgram, testName, testData, ownKey, testClass, dataOfTests, findFolders;
var init_paths = __esm({
  "src/judge/paths.ts"() {
    "use strict";
    init_remember();
    pathClasses = ["code", "data", "script", "translation", "docs", "test", "test-data", "fixture"];
    lookClasses = pathClasses.filter((pathClass) => pathClass !== "fixture");
    lookClassOf = (pathClass) => pathClass === "fixture" ? "test-data" : pathClass;
    codeFile = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
    dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
    template = /(?<=\.\w{1,10})\.(?:ejs|j2|jinja2?|hbs|mustache|liquid|gotmpl)$/i;
    handWritten = /\.(?:ya?ml|conf|config|cfg|cnf|properties|env|ini|toml|tf|tfvars|sh|bash|zsh|ps1|bat|cmd|sql|service|settings|mdx?|rst|txt|ejs|erb|j2|tmpl)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|Dockerfile|Makefile)/i;
    docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
    docsName = /^(?:readme|changelog|changes|history|news)(?=[._-]|$)|(?:^|[._-])(?:examples?|samples?)[._-]/i;
    vendored = /^(?:_?vendor|vendored|third[_-]?party|3rd[_-]?party|node_modules|bower_components|pods|carthage|\.yarn)$/i;
    interfaceFile = /(?:^|[._-])(?:openapi|swagger)(?=[._-]|$)/i;
    chartValues = /(?:^|\/)ci\/[^/]*-?values\.ya?ml$/;
    docsWord = /^(?:docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|tutorials?|quickstarts?|playgrounds?|website|guides?)$/i;
    language = "(?:a[frz]|b[eng]|bs|c[asy]|d[ae]|e[lnostu]|f[aiory]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmno]|l[otv]|m[klnrsty]|n[bln]|no|p[alt]|r[ou]|s[iklqrvw]|t[aehlr]|u[kz]|ur|vi|zh)";
    translationFile = new RegExp(
      `[._-]${language}(?:[_-][A-Za-z]{2,4})?\\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|/${language}(?:[_-][A-Z]{2})?\\.(?:json|ya?ml|properties|ini)$|\\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$|^/strings\\w*\\.xml$`
    );
    compiled = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|rs|go|zig|d|pas)$/i;
    translationWord = /^(?:locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj)$/i;
    androidValues = /^values-[a-z]{2}(?:-r[A-Z]{2})?$/;
    testWord = /^(?:t|tests?|specs?|testdata|testing|testlib|unittests?|regress(?:ion)?|e2e|integration|androidTest|suites|devcontainer|bench(?:es|marks?)?|microbench|jmh|fuzz(?:ing)?|test(?:server|kit|suite|util|support|resource|case|file|app|env|bed)s?)$/i;
    fixtureWord = /^(?:mocks?|fakes?|fixtures?|cassettes?|recordings?|recorded|stubs?|testFixtures|snapshots?|golden|seeds?|seeders?)$/i;
    testSuffix = /[a-z]Tests?$|^(?!la|con|at|grea|fas|pro)[a-z]{2,12}test$/;
    testProgram = /[a-z]Tests?\.(?:[cm]?[jt]sx?|py|go|rs|rb|dart|c|cc|cpp|cxx|hh?|hpp|mm)$/;
    testName = /^(?:test|spec|mock|fake)[_-]|^\.env\.(?:test|testing|e2e)$|^phpunit\b|^(?:(?:unit|integration|functional|acceptance|reg(?:ression)?)?tests?|testing|e2e)\.[^.]+$|[._-](?:tests?|testing|spec|mock|fixture|e2e|stories|snap)\.[^.]+$|\.snap$|[._-](?:fake|dummy)[._-]/i;
    testData = /(?:^|[._-])(?:tests?|testing|e2e|cypress|dummy|fake|mock)(?=[._-]|$)|(?:^|[._-])compose[._-](?:ci|dev|develop|development|local|debug)(?=[._-])/i;
    ownKey = /^(?:(?:.*[._-])?(?:localhost|self-?signed|snakeoil|insecure|place[._-]?holder)(?=[._-]).*|(?!id_)(?:[\w-]*[_-])?(?:dev|develop|development|local))\.(?:key|pem|crt|cer|p12|pfx)$|^tempkey\.(?:jwk|rsa)$/i;
    testClass = /^(?:Test[A-Z]|Demo(?:Seed|Data)|\w{0,40}(?:Dummy|Fake)(?=[A-Z.]))\w*\.(?:java|kt|cs|py|php|swift)$|[a-z\d](?:Tests?|Spec|TestCase|IT|Mocks?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;
    dataOfTests = (file) => handWritten.test(file) ? "test-data" : "fixture";
    findFolders = remember(readFolders, 1024);
  }
});

// src/rules/checksums.ts
function crc32(data) {
  const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  let rest2 = 4294967295;
  for (const byte of bytes) rest2 = crcTable[(rest2 ^ byte) & 255] ^ rest2 >>> 8;
  return (rest2 ^ 4294967295) >>> 0;
}
function encodeDigits(value2, alphabet2, length) {
  let digits2 = "";
  for (let rest2 = value2; rest2 > 0; rest2 = Math.floor(rest2 / alphabet2.length)) {
    digits2 = alphabet2[rest2 % alphabet2.length] + digits2;
  }
  return digits2.padStart(length, alphabet2[0]);
}
function encodeCrc32Base62(text4) {
  return encodeDigits(crc32(text4), base62, 6);
}
function marvin32(bytes, seed2) {
  const name2 = Buffer.from(seed2, "latin1");
  let high = name2.readInt32BE(0);
  let low = name2.readInt32BE(4);
  const mix = (word2) => {
    low = low + word2 | 0;
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
function toLittleEndian(word2) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word2);
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
    rotate = (word2, count) => word2 << count | word2 >>> 32 - count;
  }
});

// src/rules/microsoft-keys.ts
function proveIdentifiableKey(value2, key3) {
  const bytes = Buffer.from(value2, "base64").subarray(0, key3.bytes);
  if (bytes.length !== key3.bytes) return "invalid";
  const checksum = bytes.readUInt32LE(key3.bytes - 4);
  const covered = bytes.subarray(0, -4);
  return key3.seeds.some((seed2) => marvin32(covered, seed2) === checksum || matchRewritten(value2, bytes, key3, seed2)) ? "valid" : "invalid";
}
function matchRewritten(value2, bytes, key3, seed2) {
  if (key3.signature !== identifiableKeys.redis.signature) return false;
  const whole2 = Buffer.concat([bytes.subarray(0, -4), toLittleEndian(marvin32(bytes, seed2))]);
  return whole2.toString("base64").replaceAll("+", "P").replaceAll("/", "F").startsWith(value2.replaceAll("=", ""));
}
function encodeAnnotatedChecksums(covered) {
  const checksum = toLittleEndian(marvin32(covered, "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits2 = encodeDigits(checksum.readUInt32BE(0), base622, 1).padStart(zeros + 1, "0");
  return [digits2.padEnd(6, "0"), checksum.toString("base64")];
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
  for (const key3 of Object.values(identifiableKeys)) {
    const place = lengthBeforeSignature(key3);
    const body = value2.replace(/(?:=|%3D)+$/i, "");
    if (body.length === place + 10 && value2.startsWith(key3.signature, place)) return proveIdentifiableKey(value2, key3);
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
function defineIdentifiableKey(id, label2, provider, key3, credential, revoke) {
  const body = `[A-Za-z0-9+/_-]{${lengthBeforeSignature(key3)}}`;
  const signature = key3.signature.replace("+", "[+]");
  const padding = { 32: "(?:=|%3[Dd])?", 39: "", 40: "(?:==|%3[Dd]%3[Dd])?", 64: "(?:==|%3[Dd]%3[Dd])?" }[key3.bytes];
  return {
    id,
    label: label2,
    level: "error",
    keywords: [key3.signature.toLowerCase()],
    pattern: new RegExp(
      `(?<![A-Za-z0-9+/_-])(?<secret>${body}${signature}[A-Za-z0-9+/_-]{6}${padding})(?![A-Za-z0-9+/=_-])`
    ),
    check: (value2) => proveIdentifiableKey(value2, key3),
    family: "azure-key",
    highEntropy: true,
    credential,
    provider,
    revoke,
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
function isPublished(value2) {
  return published.has(crc32(/^0x[0-9a-f]{64}$/i.test(value2) ? value2.slice(2).toLowerCase() : value2));
}
var published;
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
      2003689584,
      // Stripe test keys: https://docs.stripe.com/keys
      963477826,
      2343876335,
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
      1314303543
    ]);
  }
});

// src/rules/structures.ts
function isPlaceholder(value2) {
  return value2.trim().length < 3 || placeholderForms.some((form) => form.test(value2.trim()));
}
function isLocalHost(host) {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host.trim()
  );
}
function measureEntropy(text4) {
  const counts = /* @__PURE__ */ new Map();
  for (const character2 of text4) counts.set(character2, (counts.get(character2) ?? 0) + 1);
  let bits2 = 0;
  for (const count of counts.values()) bits2 -= count / text4.length * Math.log2(count / text4.length);
  return bits2;
}
function countAlphabet(text4) {
  if (/^\d+$/.test(text4)) return 10;
  if (/^(?:[0-9a-f-]+|[0-9A-F-]+)$/.test(text4)) return 16;
  return (/[a-z]/.test(text4) ? 26 : 0) + (/[A-Z]/.test(text4) ? 26 : 0) + (/\d/.test(text4) ? 10 : 0) || 16;
}
function looksRandom(value2) {
  const most = Math.log2(Math.min(value2.length, countAlphabet(value2)));
  return measureEntropy(value2) >= most * 0.7 && !(value2.length > longValue ? longRun : keyboardRun).test(value2);
}
function parseBase64Json(text4) {
  try {
    const value2 = JSON.parse(Buffer.from(text4, "base64url").toString("utf8"));
    return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) ? { ...value2 } : void 0;
  } catch {
    return void 0;
  }
}
function spell(words4, separators2 = ["", "_", "-"]) {
  const [first = "", ...rest2] = words4;
  if (rest2.length === 0) return [first];
  return spell(rest2, separators2).flatMap((end) => separators2.map((separator) => first + separator + end));
}
var placeholderForms, keyboardRun, longRun, longValue;
var init_structures = __esm({
  "src/rules/structures.ts"() {
    "use strict";
    placeholderForms = [
      // Filled in later: ${x} $(x) {{x}} {x} <x> [x] %x% #{x} @@x@@ __x__ $x %s
      /^(?:[$#]\{|\$\(|\{\{|<%|%\(|\{.*\}$|<.*>$|\[.*\]$|\(.*\)$|%[\w.-]+%|@@.+@@|__.+__|\$[A-Za-z_][\w.:]*|%[sdvq]|\{\d+\})/,
      // The reference that App Service resolves: https://learn.microsoft.com/azure/app-service/app-service-key-vault-references
      /^@Microsoft\.KeyVault\b/i,
      // Masked or elided.
      /^(?:[*x.?_#•…-]{2,}|.*(?:\*{3}|x{5}|\.{3}|…|•{2}).*|(.)\1{3,})$/i,
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
    longValue = 150;
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
        keywords: [...spell(["hub", "access", "key"], ["", "_"]), "sharedaccesskeyname=default"],
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
          ...spell(["shared", "access", "key"], ["", "_"]),
          ...spell(["primary", "key"], ["", "_"]),
          ...spell(["secondary", "key"], ["", "_"])
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

// src/rules/connection-strings.ts
var connection_strings_exports = {};
__export(connection_strings_exports, {
  connectionStringRules: () => connectionStringRules,
  findHost: () => findHost
});
function findStringStart(text4) {
  let at = text4.length;
  for (; at > 0; at--) {
    const character2 = text4[at - 1];
    if (quotes.includes(character2)) break;
    if (character2 === "\n" && !/;\s*$/.test(text4.slice(Math.max(0, at - 12), at - 1))) break;
  }
  return at;
}
function findHost({ window, start, end }) {
  const left = join(window.slice(Math.max(0, start - 400), start));
  const right = join(window.slice(end, end + 300));
  const before = left.slice(findStringStart(left));
  const text4 = `${before};${right.slice(0, right.search(/["'`\r\n]|$/))}`;
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const keys3 of [server, database]) {
    for (const found of text4.matchAll(keys3)) {
      const leftOf = text4[found.index - 1];
      if (found[0].startsWith(`${found[1].replace(/,$/, "")}=`)) continue;
      if (leftOf === void 0 || separators.test(leftOf)) return found[1];
    }
  }
  return void 0;
}
function isArgument(value2, { window, start }) {
  if (!/^[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:\[\w*\]?)?[\])]*,?$/.test(value2)) return false;
  const line = window.slice(window.lastIndexOf("\n", start - 1) + 1, start);
  const isInString = [...quotes].some((quote) => line.split(quote).length % 2 === 0);
  return !isInString && !line.includes(";") && /(?:^|[\w)\]"'],|\()\s{1,60}$|\($/.test(line);
}
var assigned, server, database, quotes, separators, join, azureHost, isCode, provePassword, password, connectionStringRules;
var init_connection_strings = __esm({
  "src/rules/connection-strings.ts"() {
    "use strict";
    init_structures();
    assigned = (keys3) => new RegExp(`(?:${keys3})\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi");
    server = assigned(
      "server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq"
    );
    database = assigned("initial ?catalog|database|dbname");
    quotes = "\"'`";
    separators = /[;\s,"'`(>=]/;
    join = (text4) => text4.replaceAll("&quot;", "").replaceAll(/["'`]\s{0,40}[+&.]\s{0,40}[\w.[\]()]{1,60}\s{0,40}[+&.]\s{0,40}[$@]{0,2}["'`]/g, "x").replaceAll(/["'`]\s{0,40}(?:[+&.]\s{0,40})?_?\s{0,40}[$@]{0,2}["'`]/g, "");
    azureHost = /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;
    isCode = (value2, match) => /^\w+(?:\.\w+)*\.(?:password|passwd|pwd)$/i.test(value2) || /^(?:await|new|typeof|this|self)$/.test(value2) && /^\s+\w/.test(match.window.slice(match.end)) || isArgument(value2, match) || /^[a-z_]+$/.test(value2) && /(?:password|pwd|key|secret)$/.test(value2) && /^,\s|^\)/.test(match.window.slice(match.end));
    provePassword = (place) => (value2, match) => {
      if (isPlaceholder(value2) || isPlaceholder(value2.replace(/[,)]+$/, ""))) return "invalid";
      if (isCode(value2, match)) return "invalid";
      const host = findHost(match);
      if (host === void 0) return "invalid";
      const found = azureHost.test(host) ? "azure" : isLocalHost(host) ? "local" : "remote";
      return found === place ? "unknown" : "invalid";
    };
    password = {
      keywords: ["password=", "pwd=", "password =", "pwd ="],
      pattern: /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`,]|,(?! ?\w{1,20}=)|&(?!quot;|apos;|#)){3,128})/i,
      reach: [420, 460],
      fixture: true,
      family: "connection-string-password",
      highEntropy: false,
      source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax"
    };
    connectionStringRules = [
      {
        ...password,
        id: "azure-sql-connection-string",
        label: "a password of an Azure database in a connection string",
        level: "error",
        check: provePassword("azure"),
        credential: "azure-sql-password",
        provider: "Azure SQL",
        revoke: "Run `az sql server update --admin-password`, or ALTER LOGIN \u2026 WITH PASSWORD on the server."
      },
      {
        ...password,
        id: "connection-string-password",
        label: "a database password in a connection string",
        level: "error",
        check: provePassword("remote"),
        credential: "database-password"
      },
      {
        ...password,
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
function readHost(password3, { groups }) {
  const user = groups["user"] ?? "";
  const host = groups["resource"] ?? "";
  if (isPlaceholder(password3) || isPlaceholder(host.replace(/^\[([\da-f:]+)\]$/i, "$1")) || /\$[A-Z_{(]|%[A-Z_]+%|%[sdv]\b/.test(password3))
    return void 0;
  if (/^\d{1,5}$/.test(password3) && /\.|^localhost$/i.test(user)) return void 0;
  if (password3.toLowerCase() === user.toLowerCase() && !looksRandom(password3)) return void 0;
  if (exampleHost.test(host) && !(password3.length > 11 && looksRandom(password3))) return void 0;
  return host;
}
var exampleHost, isNear, provePassword2, authority, databases, databaseKeywords, source2, urlRules;
var init_urls = __esm({
  "src/rules/urls.ts"() {
    "use strict";
    init_structures();
    exampleHost = /(?:^|\.)(?:example|test|invalid|domain|host|server|foo|bar)(?:\.(?:com|org|net|test|local|io))?$|^(?:host|server|hostname|domain)$/i;
    isNear = (host) => isLocalHost(host) || !host.includes(".");
    provePassword2 = (near3) => (value2, match) => {
      const host = readHost(value2, match);
      return host !== void 0 && isNear(host) === near3 ? "unknown" : "invalid";
    };
    authority = (scheme2) => new RegExp(
      `://(?<=(?:${scheme2})://)(?<user>[^\\s:;/?#"'<>{}|\\\\^\`,()]{0,100}):(?<secret>[^\\s/?#@;"'<>{}|\\\\^\`]{3,200})@(?<resource>[\\w.-]{1,200}|\\[[0-9a-f:]{2,45}\\])`,
      "i"
    );
    databases = "(?:jdbc:)?(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|oracle|db2|cockroachdb|clickhouse|cassandra|neo4j|bolt|couchdb|influxdb|snowflake|redshift|vertica|hive2?|ldaps?|nats|mqtts?)(?:\\+\\w{1,20})?";
    databaseKeywords = [
      "postgres://",
      "postgresql",
      "mysql",
      "mariadb",
      "mongodb",
      "redis://",
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
      "mqtts://"
    ];
    source2 = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";
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
        source: source2
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
        source: source2
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
          "proxy://",
          "imap://",
          "imaps://",
          "smtp://",
          "smtps://",
          "wss://",
          "rtsp://"
        ],
        pattern: authority("https?|s?ftps?|ssh|git|svn|smb|socks5h?|proxy|imaps?|smtps?|wss?|rtsp"),
        reach: [8, 520],
        check: provePassword2(false),
        family: "url-password",
        highEntropy: false,
        credential: "url-password",
        source: source2
      }
    ];
  }
});

// src/rules/generic-kinds.ts
var generic, password2, token;
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
    password2 = { ...generic, family: "generic-password", credential: "generic-password" };
    token = { ...generic, family: "generic-token", credential: "generic-token" };
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
    flag = (command, name2, blanks2 = "(?:[ \\t]{1,4}|=)") => `${command}\\b[^\\r\\n]{0,160}?(?:[ \\t]${name2}${blanks2}["']?|["']${name2}${blanks2 && `["'],[ \\t]{0,4}["']`})`;
    commands = [
      [["sshpass"], String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`],
      [["psexec"], flag("psexec(?:\\.exe)?", "-p")],
      [["curl"], String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-u|--user)[ \t=]{0,4}${quoteless}:`],
      [["mysql"], flag("mysql(?:dump|admin|import)?", "-p", "")],
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
      [["net use"], String.raw`net use[ \t]{1,4}\S{1,8}[ \t]{1,4}\S{1,120}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/user:)["']?`],
      [
        ["net use"],
        String.raw`net use[ \t]{1,4}\S{1,120}[ \t]{1,4}(?:\S{1,120}[ \t]{1,4})?/user:\S{1,80}[ \t]{1,4}(?!/)["']?`
      ],
      [["net user "], String.raw`net user[ \t]{1,4}[^\s/]{1,60}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/)["']?`],
      [["7z a", "7z x", "unrar ", "rar a", "rar x"], flag("(?:7z|rar|unrar) [aex]", "-h?p", "")],
      [["zip "], flag("(?<![\\w-])(?:un)?zip", "-P")],
      [
        ["sqlcmd", "osql ", "isql ", "tsql ", "bcp "],
        flag("(?<![\\w-])(?:sqlcmd|osql|isql|tsql|bcp)(?:\\.exe)?", "-P", "[ \\t]{0,4}")
      ],
      [["ipmitool"], flag("ipmitool", "-P")],
      [["mosquitto_"], flag("mosquitto_(?:pub|sub|rr)", "-P")],
      [["snmpwalk", "snmpget", "snmpset", "snmpbulk"], flag("snmp(?:walk|get|set|bulk\\w{1,6})", "-[AX]")],
      [["mongo"], flag("mongo(?:sh|dump|restore|export|import)?", "-p")],
      [["rdesktop"], flag("rdesktop", "-p")],
      [["freerdp"], String.raw`freerdp\d?\b[^\r\n]{0,160}?[ \t]/p:["']?`],
      [["schtasks"], flag("schtasks(?:\\.exe)?", "/rp")],
      [
        ["smbclient", "rpcclient", "smbget"],
        String.raw`(?:smb|rpc)(?:client|get)\b[^\r\n]{0,160}?[ \t](?:-U|--user)[ \t=]{0,4}["']?[^\s"'%]{1,80}%`
      ],
      [
        ["sqlplus", "impdp ", "expdp ", "rman "],
        String.raw`(?<![\w-])(?:sqlplus|impdp|expdp|rman)[ \t]{1,4}(?:-\w{1,4}[ \t]{1,4}|target[ \t]{1,4}|userid=){0,3}${quoteless}/(?=[^\s/@]{1,80}@)`
      ],
      [["openssl enc", "openssl aes", "openssl des"], flag("openssl (?:enc|aes|des)[\\w-]{0,20}", "-k")],
      [["rabbitmqctl"], String.raw`rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`],
      [["lftp"], String.raw`lftp\b[^\r\n]{0,120}?[ \t]-u[ \t]{0,4}["']?[^\s,"']{1,60},`],
      [["twine upload"], flag("twine upload", "-p")],
      [["signtool"], flag("signtool(?:\\.exe)? sign", "/p")],
      [["http -a ", "https -a "], String.raw`https? -a[ \t]{1,4}${quoteless}:`],
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
        ...password2,
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
        ...password2,
        id: "generic-piped-password",
        label: "a password that a command is given through a pipe",
        keywords: ["chpasswd", "--password-stdin", "passwd --stdin", "sudo -s", "sudo -ks"],
        pattern: new RegExp(
          String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']?[\w.-]{1,32}:(?=[^|]{1,240}chpasswd))?${word}["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo[ \t]{1,4})?(?:chpasswd|passwd --stdin|[\w.-]{1,20} login\b[^\r\n|]{0,160}--password-stdin)|sudo[ \t]{1,4}-k?S\b)`,
          "i"
        ),
        reach: [320, 40]
      },
      {
        ...password2,
        id: "generic-secure-string",
        label: "a password that PowerShell makes a secure string of",
        keywords: ["convertto-securestring"],
        // Piped into it, or in the variable that it is given.
        pattern: /(?:\$(?<key>\w{1,40})[ \t]{0,4}=[ \t]{0,4})?["'](?<secret>[^"'$\r\n]{3,200})["'](?:[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|[ \t]{0,4}\r?\n[\s\S]{0,300}?(?:\$(?<piped>\w{1,40})[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|ConvertTo-SecureString[ \t]{1,4}(?:-(?:AsPlainText|Force)[ \t]{1,4}){0,2}(?:-String[ \t]{1,4})?\$(?<given>\w{1,40})))/i,
        reach: [560, 120],
        check: (_value, { groups: { key: key3, piped: piped2, given } }) => {
          const used = piped2 ?? given;
          return used === void 0 || used.toLowerCase() === key3?.toLowerCase() ? "unknown" : "invalid";
        }
      },
      {
        ...password2,
        id: "generic-expected-password",
        label: "a password that a script types where it is asked for one",
        keywords: ['send "', 'send -- "'],
        // https://core.tcl-lang.org/expect/
        pattern: /send (?:-- )?"(?<=assword[^\r\n"]{0,20}"?\}?[^\r\n"]{0,8}[;{\r\n][\s{]{0,20}(?:exp_)?send (?:-- )?")(?<secret>[^"$\\\r\n]{3,100})(?=\\[rn])/i
      },
      {
        ...password2,
        id: "generic-tunnel-login",
        label: "a password among the lines of an OpenVPN configuration",
        keywords: ["<auth-user-pass>"],
        // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
        pattern: /<(?<key>auth-user-pass)>[ \t]{0,4}\r?\n[^\r\n<]{1,80}\r?\n(?<secret>[^\r\n<]{3,200})(?=\r?\n)/
      },
      {
        ...password2,
        id: "generic-pgpass",
        label: "a database password in a .pgpass file",
        keywords: [":5432:", ":5433:", ":6432:", ":6543:", ":*:"],
        // https://www.postgresql.org/docs/current/libpq-pgpass.html
        pattern: /^(?:[^\s:#/]{1,100}:\d{4,5}|\*:(?:\d{4,5}|\*)):[^\s:/]{1,60}:[^\s:/@]{1,60}:(?<secret>[^\s:/]{3,200})\s{0,2}$/m
      },
      {
        ...password2,
        id: "generic-access-list-password",
        label: "a password in a list of users of Redis",
        keywords: [" ~*", " +@"],
        // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
        pattern: /(?:^|[ \t])user[ \t]{1,4}[\w.-]{1,60}[ \t][^\r\n>]{0,40}>(?<secret>[^\s#<>]{3,200})(?=[ \t])/im
      },
      {
        ...password2,
        id: "generic-tunnel-password",
        label: "a password of a tunnel's user",
        keywords: [": eap ", ": xauth ", ": ntlm "],
        // https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html
        pattern: /(?<![^\s]):[ \t]{1,4}(?:EAP|XAUTH|NTLM)[ \t]{1,4}"(?<secret>[^"\r\n]{3,200})(?=")/
      }
    ];
  }
});

// src/rules/generic-files.ts
var fileRules;
var init_generic_files = __esm({
  "src/rules/generic-files.ts"() {
    "use strict";
    init_generic_kinds();
    fileRules = [
      {
        ...password2,
        id: "generic-go-dsn-password",
        label: "a database password in a data source name of Go",
        keywords: ["@tcp(", "@unix("],
        // https://github.com/go-sql-driver/mysql#dsn-data-source-name
        pattern: /[\w.-]{1,60}:(?<secret>[^\s"'@/\x60]{3,200})(?=@(?:tcp|unix)\()/i,
        reach: [272, 8]
      },
      {
        ...password2,
        id: "generic-oracle-thin-password",
        label: "a database password in a JDBC URL of Oracle",
        keywords: ["oracle:thin:", "oracle:oci:", "oracle:oci8:"],
        // https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html
        pattern: /oracle:(?:thin|oci8?):["']?[^\s/@"']{1,60}\/["']?(?<secret>[^\s@"'/]{3,200})(?=["']?@)/i
      },
      {
        ...password2,
        id: "generic-chpasswd-list",
        label: "a password in a list of cloud-init",
        keywords: ["chpasswd:"],
        // https://docs.cloud-init.io/en/latest/reference/modules.html#set-passwords
        pattern: /chpasswd:\s{1,40}(?:expire:[^\n]{0,20}\n\s{1,40})?(?:list|users):[^\n]{0,8}\n[ \t-]{1,20}[\w.-]{1,32}:(?<secret>[^\s:]{4,200})/
      },
      {
        ...password2,
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
        ...password2,
        id: "generic-realm-credentials",
        label: "a password that a build tool signs in with",
        keywords: ["credentials("],
        // Realm, host, user and password: https://www.scala-sbt.org/1.x/docs/Publishing.html
        pattern: /Credentials\(\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"[^"\r\n]{1,120}",\s{0,8}"[^"\r\n]{1,80}",\s{0,8}"(?<secret>[^"\r\n]{3,200})(?=")/
      },
      {
        ...password2,
        id: "generic-parameter-default",
        label: "a password or key as a template parameter's default",
        keywords: ['"defaultvalue"'],
        // https://learn.microsoft.com/azure/azure-resource-manager/templates/parameters
        pattern: /"(?<key>\w{0,40}(?:pass|pwd|secret|token|key|credential)\w{0,40})"\s{0,4}:\s{0,4}\{[^{}]{0,300}?"defaultValue"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=")/i,
        reach: [420, 8]
      },
      {
        ...password2,
        id: "generic-output-value",
        label: "a password or key among the outputs of a Terraform state",
        keywords: ['"sensitive"'],
        // https://developer.hashicorp.com/terraform/internals/json-format
        pattern: /"(?<key>[\w-]{0,40}(?:pass|pwd|secret|token|key|credential)[\w-]{0,40})"\s{0,4}:\s{0,4}\{\s{0,24}(?:"sensitive":\s{0,4}true,\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?)?"value":\s{0,4}"(?<secret>[^"\r\n]{3,400})(?=",?\s{0,24}(?:"type":\s{0,4}"string",\s{0,24})?(?:"sensitive":\s{0,4}true|\}))/i,
        reach: [600, 600]
      },
      {
        ...password2,
        id: "generic-stack-parameter",
        label: "a password or key as the default of a stack's parameter",
        keywords: ["default: "],
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
        pattern: /Default: (?<=(?<key>\w{0,40}(?:pass|pwd|secret|token|key)\w{0,40}):[ \t]{0,4}\r?\n(?:[ \t]{2,20}(?:Type|Description|NoEcho|(?:Min|Max)Length|AllowedPattern|ConstraintDescription):[^\r\n]{0,200}\r?\n){1,7}[ \t]{2,20}Default: )["']?(?<secret>[^\s"'#{}]{4,200})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
        reach: [900, 240]
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
        ...password2,
        id: "generic-plain-authorization",
        label: "a user name and password in an Authorization header that a client encodes",
        keywords: ["authorization: basic"],
        // https://github.com/Huachao/vscode-restclient#basic-auth Behind what stands encoded no line ends.
        pattern: /Authorization: (?<key>Basic)[ \t]{1,4}[^\s:"'$%{<]{1,60}:(?<secret>[^\s"'${}<>]{3,200})(?=[ \t]{0,4}[\r\n])/i
      }
    ];
  }
});

// src/rules/generic-names.ts
var valueName, nameWord, lookup, encoding, nameOf;
var init_generic_names = __esm({
  "src/rules/generic-names.ts"() {
    "use strict";
    valueName = String.raw`["']?(?:default_?|android:)?(?:value|val|content|data)["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
    nameWord = "(?!(?:[a-z_.-]{0,40}\\d){3})[\\w.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\\w.-]{0,20}";
    lookup = String.raw`(?:\b(?:get(?!pass)\w{0,24}|fetch|\w{0,12}env|var|flag|opt\w{0,12}|conf(?:ig)?|settings?|param(?:eter)?|property|default)|[\w)]\.string)`;
    encoding = "utf|ascii|latin|iso|base64|hex|binary|ucs|us-";
    nameOf = String.raw`(?<=${lookup}\(["'])${nameWord}["'](?:,[ \t]{0,4}["'](?!${encoding})|\)[ \t]{0,4}(?:\?\?|\|\||or[ \t]|\{|\.(?:unwrap_)?or))|${nameWord}</(?:key|name)>|\$\{${nameWord}:?[-=]|[\w.-]{1,60}["'],[ \t]{0,8}["']?value["']?[ \t]{0,4}[:=]|(?<=\b(?:env|getenv|environ\.get|fetch|getProperty|GetEnvironmentVariable)\(["'])[\w.]{2,60}["'],|(?:process|import\.meta)\.env\b`;
  }
});

// src/rules/generic-neighbours.ts
var named, lineEnds, lastOfText, neighbourRules;
var init_generic_neighbours = __esm({
  "src/rules/generic-neighbours.ts"() {
    "use strict";
    init_generic_kinds();
    named = (group) => String.raw`(?<${group}>[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w.-]{0,40})`;
    lineEnds = (words4) => words4.flatMap((word2) => [`${word2}
`, `${word2}\r
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
        ...password2,
        id: "generic-value-before-name",
        label: "a password, token or key that stands before its name",
        keywords: ['value": "', 'value":"', 'value="', "value='"],
        pattern: new RegExp(
          String.raw`value["']?[:=] ?(?<mark>["'])(?<secret>[^"'\r\n{}<>$]{4,400})\k<mark>,?\s{1,60}(?:["']?(?:key|name)["']?(?:: ?|=))\k<mark>${named("key")}\k<mark>`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-test-plan-value",
        label: "a password, token or key in a test plan of JMeter",
        keywords: ['.value">'],
        // https://jmeter.apache.org/usermanual/component_reference.html
        pattern: new RegExp(
          String.raw`\.value">(?<=\.name">${named("key")}</stringProp>\s{1,60}<stringProp name="\w{1,20}\.value">)(?<secret>[^\s<>$]{4,400})(?=</)`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-text-below",
        label: "a password, token or key in a text that begins on the next line",
        keywords: ["= <<", ...lineEnds(['= """', "= '''"])],
        // HCL, Ruby, PHP, shells; TOML, Java, Kotlin, Python.
        pattern: new RegExp(
          String.raw`= (?:<<[<~-]?["']?\w{2,12}["']?|${lastOfText})\r?\n(?<=${named("key")} = \S{3,20}\n)[ \t]{0,40}(?<secret>[^\s"'#{}$<>][^\s"'{}$<>]{5,400})(?=${lastOfText}|[ \t]{0,8}\r?\n[ \t]{0,40}(?:\w{2,12}\b[;,)]{0,2}[ \t]{0,4}(?:\r?\n|$)|${lastOfText}))`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-item-below",
        label: "a password, token or key below its name in YAML",
        keywords: lineEnds(["password:", "passwd:", "secret:", "token:", "api_key:", "apikey:", "api-key:"]),
        pattern: /(?:password|passwd|secret|token|api[_-]?key):\r?\n(?<=(?<key>[\w.-]{2,60}):\r?\n)[ \t]{1,40}["']?(?<secret>(?=\S{0,60}\d)[^\s"'#:{}[\]$&*!|>%@<-][^\s"':{}$<>]{5,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i
      }
    ];
  }
});

// src/rules/once.ts
function once(make) {
  let made2;
  return () => {
    made2 ??= make();
    return made2;
  };
}
var init_once = __esm({
  "src/rules/once.ts"() {
    "use strict";
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
function measureEntropy2(value2) {
  const counts = /* @__PURE__ */ new Map();
  for (const character2 of value2) counts.set(character2, (counts.get(character2) ?? 0) + 1);
  let bits2 = 0;
  for (const times of counts.values()) bits2 -= times / value2.length * Math.log2(times / value2.length);
  return bits2;
}
function hasRandomLook(value2) {
  if ((value2.length > longValue2 ? longFiller : filler).test(value2)) return false;
  if (countSequential(value2.toLowerCase()) * 2 > value2.length) return false;
  const alphabet2 = /^[0-9a-f]*$/i.test(value2.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy2(value2) >= 0.66 * Math.log2(Math.min(alphabet2, value2.length));
}
function hasNameLook(value2) {
  const bare2 = value2.replace(/[^0-9A-Za-z]/g, "");
  const classes = bare2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/[0-9]/g, "0");
  if (!classes.includes("0") || !/[aA]/.test(classes)) return true;
  let changes = 0;
  for (let at = 1; at < classes.length; at++) if (classes[at] !== classes[at - 1]) changes++;
  const mixed = classes.includes("a") && classes.includes("A");
  return changes < (mixed ? 0.33 : 0.15) * (classes.length - 1);
}
var filler, longFiller, longValue2;
var init_value_shape = __esm({
  "src/rules/value-shape.ts"() {
    "use strict";
    init_once();
    filler = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
    longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
    longValue2 = 80;
  }
});

// src/rules/generic-places.ts
var gap, text, argument, secret, server2, placeRules;
var init_generic_places = __esm({
  "src/rules/generic-places.ts"() {
    "use strict";
    init_generic_kinds();
    init_value_shape();
    gap = String.raw`[ \t]{0,4}`;
    text = String.raw`(?:"(?:[^"\\\r\n]|\\.){0,200}"|'(?:[^'\\\r\n]|\\.){0,200}')`;
    argument = String.raw`(?:[bfru@]{0,2}${text}|[\w$.:>-]{1,60})`;
    secret = String.raw`[bru@]{0,2}["'](?<secret>(?:[^"'\\\r\n]|\\.){3,200})(?=["'])`;
    server2 = String.raw`(?=[^,\r\n]{0,60}(?:host|server|addr|url|dsn)|["'](?:\{|ldaps?://|[\w-]{1,40}(?:\.[\w-]{1,40}){1,5}|localhost))${argument}`;
    placeRules = [
      {
        ...password2,
        id: "generic-credential-arguments",
        label: "a password among a call's arguments",
        keywords: [
          "networkcredential(",
          "passwordcredentials(",
          "passwordauthentication(",
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
          "wifi.softap("
        ],
        // User and password: `new NetworkCredential("svc", "…")`, `req.SetBasicAuth("svc", "…")`, `auth=("svc", "…")`, `WiFi.begin("home", "…")`.
        pattern: new RegExp(
          String.raw`(?:(?:NetworkCredential|PasswordCredentials|(?:Basic_?|Password)Auth(?:entication)?|Password(?:Authentication)?Token)(?:\(|[ \t])|WiFi\.(?:begin|softAP)\(|(?<![\w.])auth(?:${gap}=${gap}\(|:${gap}\[)|(?:creds|credentials) = \()${gap}${argument}${gap},${gap}${secret}`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-database-arguments",
        label: "a database password among a call's arguments",
        keywords: [
          "getconnection(",
          "mysqli(",
          "mysqli_connect(",
          "new pdo(",
          "dbi->connect(",
          "sql.connect(",
          "db.connect("
        ],
        // Place, user and password: `DriverManager.getConnection(url, "root", "…")`, `new mysqli("db1", "root", "…")`.
        pattern: new RegExp(
          String.raw`(?:getConnection|mysqli(?:_connect)?|new PDO|DBI->connect|(?:py)?mysql\.connect|MySQLdb\.connect)\(${gap}${argument}${gap},${gap}${argument}${gap},${gap}${secret}`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-login-arguments",
        label: "a password that a program logs in with",
        keywords: ["login(", "log_in(", "logon(", "signin(", "sign_in(", "authenticate(", "ldap_bind(", "simple_bind"],
        // User and password, behind a connection at most: `smtp.login("svc", "…")`, `ftp_login($c, "svc", "…")`.
        pattern: new RegExp(
          String.raw`(?:log_?[io]n|sign_?in|authenticate|ldap_bind|simple_bind(?:_s)?)\(${gap}(?:\$?\w{1,30}${gap},${gap})?[bfru@]{0,2}["'][\w.@+\\=,-]{1,80}["']${gap},${gap}${secret}["']${gap}[,)]`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-connection-arguments",
        label: "a password that a program connects with",
        keywords: ["connect(", "imap_open("],
        // Server, port at most, user and password: `ssh.connect("db1.contoso.com", 22, "root", "…")`.
        pattern: new RegExp(
          String.raw`(?:connect|imap_open)\(${gap}${server2}${gap},${gap}(?:\d{1,5}${gap},${gap})?[bfru@]{0,2}["'][\w.@+\\-]{1,60}["']${gap},${gap}${secret}["']${gap}[,)]`,
          "i"
        )
      },
      {
        ...password2,
        id: "generic-encoded-pair",
        label: "a user name and password that a program encodes",
        keywords: ["btoa(", "b64encode(", "base64_encode(", "buffer.from(", "encodetostring("],
        pattern: new RegExp(
          String.raw`(?:btoa|b64encode|base64_encode|Buffer\.from|encodeToString)\(${gap}[bfu]?["'][\w.@+-]{1,60}:(?<secret>[^\s"'\r\n]{3,200})(?=["'])`,
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
          String.raw`(?<key>jwt(?=\.)|jsonwebtoken(?=\.)|cookieParser|createHmac)(?:\.(?:sign|verify|encode|decode)\(${gap}(?:\{[^{}\r\n]{0,200}\}|[^\r\n,(){}]{1,80})${gap},${gap}|\(${gap}(?:["'][\w-]{3,12}["']${gap},${gap})?)${secret}`,
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
        { ...password2, id: "generic-password-default", label: "a password as a variable's default", words: "pass|pwd" },
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

// src/rules/generic-stores.ts
var blank, words, value, upTo, stores, storeRules;
var init_generic_stores = __esm({
  "src/rules/generic-stores.ts"() {
    "use strict";
    init_generic_kinds();
    blank = String.raw`[ \t]{1,4}`;
    words = "pass|pwd|secret|token|key|cred|auth";
    value = String.raw`["']?(?<secret>[^\s"'\x60|;<>&$-][^\s"'\x60|;<>&]{2,400})`;
    upTo = (flag3) => String.raw`\b[^\r\n|]{0,240}?[ \t]${flag3}(?:${blank}|=)`;
    stores = [
      // https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html
      [["put-parameter"], String.raw`put-parameter(?=[^\r\n]{0,400}(?:SecureString|${words}))${upTo("--value")}`],
      // https://learn.microsoft.com/cli/azure/keyvault/secret
      [["keyvault secret set"], `keyvault secret set${upTo("--value")}`],
      // https://cli.github.com/manual/gh_secret_set
      [["gh secret set"], `gh secret set(?:${upTo("--body")}|\\b[^\\r\\n|]{0,240}?[ \\t]-b[ \\t=]{0,4})`],
      // https://docs.gitlab.com/cli/variable/
      [["variable set"], String.raw`variable set${blank}[\w-]{0,40}(?:${words})[\w-]{0,40}${blank}`],
      // https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/
      [
        ["--from-literal"],
        String.raw`create secret\b[^\r\n|]{0,300}?--from-literal[ =]["']?(?!user|login|host|port|url|endpoint|region|name|email|database|db=)[\w.-]{1,60}=`
      ],
      // https://developer.hashicorp.com/vault/docs/commands/kv/put
      [
        ["vault kv put", "vault kv patch", "vault write"],
        String.raw`vault (?:kv (?:put|patch)|write)${blank}(?:-[\w=.-]{1,60}${blank}){0,4}(?!auth/|sys/|pki)\S{1,120}${blank}(?:[\w.-]{1,40}=[^\s=]{1,120}${blank}){0,4}value=`
      ],
      // https://www.npmjs.com/package/npm, `npm config set //registry/:_authToken …`
      [["_authtoken "], `_authToken${blank}`],
      // https://min.io/docs/minio/linux/reference/minio-mc/mc-alias-set.html
      [
        ["mc alias set", "mc config host add"],
        String.raw`mc (?:alias set|config host add)${blank}\S{1,60}${blank}\S{1,120}${blank}\S{1,128}${blank}`
      ],
      // https://learn.microsoft.com/aspnet/core/security/app-secrets
      [["user-secrets set"], String.raw`user-secrets set${blank}["']?[\w:.-]{0,80}(?:${words})[\w.-]{0,40}["']?${blank}`]
    ];
    storeRules = [
      {
        ...password2,
        id: "generic-stored-secret",
        label: "a secret that a command puts into a store",
        keywords: stores.flatMap(([keywords]) => keywords),
        pattern: new RegExp(`(?:${stores.map(([, before]) => before).join("|")})${value}`, "i"),
        reach: [320, 720],
        check: (value2) => /^(?:file|fileb|https?|env):/.test(value2) ? "invalid" : "unknown"
      },
      {
        ...password2,
        id: "generic-stored-value",
        label: "a secret that a command puts into a store of keys and values",
        keywords: ["consul kv put", "etcdctl put", "etcdctl set", "appconfig kv set"],
        // https://developer.hashicorp.com/consul/commands/kv/put, https://etcd.io/docs/latest/dev-guide/interacting_v3/
        pattern: new RegExp(
          String.raw`(?:consul kv put|etcdctl (?:put|set)|appconfig kv set\b[^\r\n|]{0,160}?--key)${blank}(?:-[\w=:/.-]{1,60}${blank}){0,4}["']?(?<key>[\w./:-]{0,120}(?:${words})[\w.-]{0,40})["']?${blank}(?:--value${blank})?${value}`,
          "i"
        ),
        reach: [8, 480]
      },
      {
        ...password2,
        id: "generic-piped-secret",
        label: "a secret that a command is given through a pipe",
        keywords: [
          ...["secret set", "secret put", "secret create", "secrets set", "secrets create", "secrets versions add"],
          ...["env add", "| kinit", "|kinit", "| passwd ", "| sudo passwd "]
        ],
        pattern: new RegExp(
          String.raw`(?:echo|printf)${blank}(?:-[en]{1,2}${blank})?${value.replace("&]{2,400}", String.raw`&\\]{2,400}`)}(?:\\n[^\s"'|]{0,400})?["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo|npx)${blank})?(?:kinit\b|passwd${blank}(?=\S)|[\w./-]{1,20}(?:${blank}[\w./@:=-]{1,40}){0,3}${blank}(?:secrets?|env)${blank}(?:set|put|create|add|versions add)\b)`,
          "i"
        ),
        reach: [480, 40]
      }
    ];
  }
});

// src/rules/table-values.ts
function pickColumn(head2) {
  const [names = "", ...rows] = head2.split(/\r?\n/);
  const cells = rows.at(-1) ?? "";
  const unquoted = cells.replaceAll(/"[^"]*"/g, "");
  for (const mark2 of [",", ";", "	"]) {
    const columns = names.split(mark2).map((column2) => column2.replaceAll('"', "").trim());
    const at = unquoted.split(mark2).length - 1;
    const name2 = columns[at] ?? "";
    if (columns.length > 1 && /pass|pwd|key$/i.test(name2)) return { name: name2, others: columns.toSpliced(at, 1) };
  }
  return { name: names, others: [] };
}
function proveColumn(value2, { groups }) {
  const { name: name2, others } = pickColumn(groups["head"] ?? "");
  return isDigest(name2, value2) || !others.some((other) => ownerName.test(other)) ? "invalid" : "unknown";
}
function proveInserted(value2, { groups }) {
  const [columns = "", cells = ""] = (groups["head"] ?? "").split(/\)\s{0,20}VALUES\s{0,20}\(/i);
  const before = cells.replaceAll(/'(?:[^'\\]|\\.|'')*'/g, "").replaceAll(/\([^()]*\)/g, "").split(",").length - 1;
  const name2 = (columns.split(",")[before] ?? "").replaceAll(/["`[\]\s]/g, "");
  const isSecret = secretColumn.test(name2) && !otherColumn.test(name2);
  return isSecret && !isDigest(name2, value2) && !address.test(value2) ? "unknown" : "invalid";
}
function proveItem(value2, { groups }) {
  if (address.test(value2) || uuid.test(value2) || coin.test(value2)) return "invalid";
  return /tokens$/i.test(groups["key"] ?? "") && mint.test(value2) ? "invalid" : "unknown";
}
var digest, passwordName, address, uuid, isDigest, ownerName, proveMarkdown, secretColumn, otherColumn, coin, mint;
var init_table_values = __esm({
  "src/rules/table-values.ts"() {
    "use strict";
    digest = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
    passwordName = /pass(?:word|wd|wort)?|pwd/i;
    address = /^<?0x[\da-f]{40}>?$/i;
    uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
    isDigest = (name2, value2) => passwordName.test(name2) && digest.test(value2);
    ownerName = /user|login|e-?mail|host|url|server|account|name|owner|service|device|database|\bdb\b|site|client|domain|benutzer|konto|key[ _]?id/i;
    proveMarkdown = (value2, { window, start }) => isDigest(window.slice(start, window.indexOf("\n", start)), value2) ? "invalid" : "unknown";
    secretColumn = /(?:password|passwd|passwort|pwd|secret|token|api_?key)_?(?:(?:access_?)?key|value|(?:plain|clear)(?:_?text)?|text|raw|prod|dev|live|\d{1,2})?$/i;
    otherColumn = /crypt|hash|digest|csrf|xsrf|forgery|public|salt/i;
    coin = /^(?:(?:ibc|factory)\/|[\w.-]+\.(?:near|eth|sol)$)/i;
    mint = /^(?=.{32,44}$)(?:[1-9A-HJ-NP-Za-km-z]{43,44}$|[1-9A-HJ-NP-Za-km-z]*1{8})/;
  }
});

// src/rules/generic-tables.ts
var columnWords, column, mostColumns, perColumn, passed, separated, piped, inserted, item, listName, lineEnds2, tableRules;
var init_generic_tables = __esm({
  "src/rules/generic-tables.ts"() {
    "use strict";
    init_generic_kinds();
    init_table_values();
    columnWords = [
      "password",
      "passwd",
      "passwort",
      "pwd",
      "secret_key",
      "secret key",
      "access key",
      "api_key",
      "apikey"
    ];
    column = `[\\w .-]{0,24}(?:${columnWords.join("|")})`;
    mostColumns = 10;
    perColumn = (define) => Array.from({ length: mostColumns }, (_, count) => define(`{${count}}`)).join("|");
    passed = "(?:[^\\r\\n]{1,300}\\r?\\n){0,3}?";
    separated = [",", ";", "\\t"].map(
      (mark2) => perColumn((before) => {
        const cell = `(?:"[^"\\r\\n]{0,200}"|[^"${mark2}\\r\\n]{0,200})`;
        return `(?:"?[\\w .()-]{0,40}"?${mark2})${before}"?${column}"?(?:${mark2}["\\w .()${mark2}-]{0,300})${before === "{0}" ? "" : "?"}\\r?\\n${passed}(?:${cell}${mark2})${before}"?`;
      })
    ).join("|");
    piped = perColumn(
      (before) => `\\|(?:[^|\\r\\n]{1,80}\\|)${before}[ \\t*]{0,8}${column}[ \\t*]{0,8}\\|[^\\r\\n]{0,300}\\r?\\n[ \\t]{0,8}\\|[ \\t:|-]{3,300}\\r?\\n[ \\t]{0,8}\\|(?:[^|\\r\\n]{1,200}\\|)${before}[ \\t]{0,24}[\`*]{0,2}`
    );
    inserted = perColumn(
      (before) => `(?:[^,()]{1,60},)${before}\\s{0,20}["\`[]?\\w{0,30}(?:password|passwd|passwort|pwd|secret|token|api_?key)\\w{0,20}["\`\\]]?\\s{0,20}(?:,[^()]{0,600})?\\)\\s{0,20}VALUES\\s{0,20}\\((?:\\s{0,20}(?:[NE]?'(?:[^'\\\\\\r\\n]|\\\\.|''){0,200}'|[^',()\\r\\n]{1,60}(?:\\([^()\\r\\n]{0,60}\\))?),)${before}\\s{0,20}[NE]?`
    );
    item = `["'][^"'\\r\\n]{6,200}["'],?[ \\t]{0,4}\\r?\\n`;
    listName = String.raw`(?<key>[\w$.-]{0,40}(?:tokens|secrets|passwords|api_?keys|credentials))`;
    lineEnds2 = (words4) => words4.flatMap((word2) => [`${word2}
`, `${word2}\r
`]);
    tableRules = [
      {
        ...password2,
        id: "generic-column-password",
        label: "a password in a table",
        keywords: columnWords.flatMap((word2) => [
          ...[",", ";", "	", '",', '";'].map((mark2) => word2 + mark2),
          ...lineEnds2([word2, `${word2}"`])
        ]),
        // Most lines are told apart by one look, before any is read as a table's head.
        pattern: new RegExp(
          `^(?=[^\\r\\n(){}=]{0,300}(?:${columnWords.join("|")})"?[,;\\t\\r\\n])(?<head>${separated})(?<secret>[^",;\\t\\r\\n]{4,200})(?=["',;\\t]|\\r?\\n|$)`,
          "im"
        ),
        check: proveColumn,
        reach: [320, 700]
      },
      {
        ...password2,
        id: "generic-markdown-password",
        label: "a password in a table of Markdown",
        keywords: columnWords.flatMap((word2) => [`${word2} |`, `${word2}|`, `${word2}** |`]),
        pattern: new RegExp(`^[ \\t]{0,8}(?:${piped})(?<secret>[^|\`*\\s]{4,200})(?=[ \\t\`*|])`, "im"),
        check: proveMarkdown,
        reach: [320, 900]
      },
      {
        ...password2,
        id: "generic-inserted-password",
        label: "a password that a statement of SQL inserts",
        keywords: ["insert into"],
        pattern: new RegExp(
          `insert into\\s{1,8}[\\w.\`"[\\]]{1,80}\\s{0,20}\\((?<head>${inserted})'(?<secret>[^'\\r\\n]{4,200})(?=')`,
          "i"
        ),
        check: proveInserted,
        reach: [8, 1200]
      },
      {
        ...token,
        id: "generic-token-list",
        label: "a token or key in a list",
        keywords: ["tokens", "secrets", "passwords", "keys", "credentials"].flatMap(
          (word2) => lineEnds2([`${word2} = [`, `${word2}: [`, `${word2}=[`, `${word2}":[`, `${word2}": [`, `${word2} = (`])
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
        id: "generic-token-items",
        label: "a token or key in a list of YAML",
        keywords: lineEnds2(["tokens:", "secrets:", "passwords:", "api_keys:", "apikeys:"]),
        pattern: new RegExp(
          String.raw`(?<=${listName}:[ \t]{0,4}\r?\n(?:[ \t]{0,40}- ["']?[^"'\s#:]{6,200}["']?[ \t]{0,4}\r?\n){0,12}[ \t]{0,40}- ["']?)(?<secret>[^"'\s#:{}]{8,200})(?=["']?[ \t]{0,4}(?:\r?\n|$))`,
          "i"
        ),
        check: proveItem,
        reach: [72, 1400]
      },
      {
        ...password2,
        id: "generic-element-below",
        label: "a password, token or key in an element of XML",
        keywords: lineEnds2(["password>", "passwd>", "pwd>", "secret>", "token>", "apikey>", "api_key>", "api-key>"]),
        pattern: /<(?<key>[\w:.-]{2,60})>[ \t]{0,8}\r?\n[ \t]{0,60}(?<secret>[^\s<>&]{4,400})(?=[ \t]{0,8}\r?\n[ \t]{0,60}<\/)/
      },
      {
        ...password2,
        id: "generic-declared-password",
        label: "a password in a declaration of COBOL or ABAP",
        keywords: [" value '", ' value "'],
        pattern: / value ["'](?<=(?<key>[\w-]{0,30}(?:pass|pwd|secret|token|key)[\w-]{0,30})\s{1,40}(?:PIC(?:TURE)?[ \t]{1,4}(?:IS[ \t]{1,4})?X{1,40}(?:\(\d{1,4}\))?|TYPE[ \t]{1,4}\w{1,30})\s{1,40}value ["'])(?<secret>[^"'\r\n]{4,200})(?=["'])/i
      },
      {
        ...password2,
        id: "generic-moved-password",
        label: "a password in a statement of COBOL",
        keywords: ["move '", 'move "'],
        pattern: /move ["'](?<secret>[^"'\r\n]{4,100})["'][ \t]{1,4}to[ \t]{1,4}(?<key>[\w-]{0,30}(?:pass|pwd|secret|token)[\w-]{0,30})/i
      },
      {
        ...password2,
        id: "generic-sheet-password",
        label: "a password of a spreadsheet",
        keywords: ['.protect "', '.unprotect "', ".protect password", ".unprotect password"],
        // https://learn.microsoft.com/office/vba/api/excel.worksheet.protect
        pattern: /\.(?:un)?protect[ \t]{1,4}(?:password:=[ \t]{0,4})?"(?<secret>[^"\r\n]{3,200})(?=")/i
      },
      {
        ...password2,
        id: "generic-rowset-password",
        label: "a database password in a query over two servers",
        keywords: ["openrowset("],
        // https://learn.microsoft.com/sql/t-sql/functions/openrowset-transact-sql
        pattern: /openrowset\(\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8},\s{0,8}N?'[^'\r\n]{0,120}'\s{0,8};\s{0,8}N?'[^'\r\n]{1,60}'\s{0,8};\s{0,8}N?'(?<secret>[^'\r\n]{3,100})(?=')/i
      }
    ];
  }
});

// src/rules/writings.ts
function findName({ window, start }) {
  const line = window.slice(Math.max(0, window.lastIndexOf("\n", start - 1) + 1), start);
  return line.match(credentialName)?.at(-1);
}
function write(name2, text4) {
  if (!printable.test(text4) || name2 === void 0 && text4.length < shortest) return void 0;
  const quote = text4.includes('"') ? "'" : '"';
  return `${name2 === void 0 ? "" : `${name2} = `}${quote}${text4}${quote}
`;
}
function readRegistry(value2, match) {
  const bytes = Buffer.from(value2.replaceAll(/[^\da-f]/gi, ""), "hex");
  const text4 = bytes[1] === 0 ? bytes.toString("utf16le") : bytes.toString("latin1");
  return write(findName(match), text4.replace(/\0.*$/s, ""));
}
function readDigits(value2, match) {
  const { window, start, end } = match;
  const isHex = /hex/i.test(window.slice(start, end - value2.length)) || handedToXxd.test(window.slice(end, end + 24));
  const text4 = Buffer.from(value2, isHex ? "hex" : "base64").toString("latin1");
  return write(findName(match), text4.replace(/\r?\n$/, ""));
}
function readPieces(value2, match) {
  const { key: key3, again: again2 } = match.groups;
  if (key3 !== again2) return void 0;
  const { window, start } = match;
  further.lastIndex = window.startsWith(call, start) ? start + call.length + 1 + value2.length : Math.max(window.lastIndexOf('"', start), window.lastIndexOf("'", start));
  const pieces = [value2];
  for (let found = further.exec(window); found && pieces.length < mostPieces; found = further.exec(window)) {
    if (found.groups["name"] !== key3) break;
    pieces.push(found.groups["piece"]);
  }
  return write(key3 ?? findName(match), pieces.join(""));
}
var credentialName, shortest, printable, readCodes, handedToXxd, readReversed, further, mostPieces, call;
var init_writings = __esm({
  "src/rules/writings.ts"() {
    "use strict";
    credentialName = /[\w$.-]{0,40}(?:pass|pwd|secret|token|key|cred|auth)[\w$-]{0,40}/gi;
    shortest = 12;
    printable = /^[\t\r\n\x20-\x7e\x80-\xff]{4,}$/;
    readCodes = (value2, match) => write(findName(match), String.fromCharCode(...(value2.match(/0x[\da-f]{2}|\d+/gi) ?? []).map(Number)));
    handedToXxd = /^["']?[ \t]{0,4}\|[ \t]{0,4}xxd /i;
    readReversed = (value2, match) => write(findName(match), [...value2].reverse().join(""));
    further = /["'](?:\)?;?\s{0,60}[\w$]{0,40}\.(?:append|concat)\(["']|;?[ \t]{0,4}\r?\n[ \t]{0,40}(?<name>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])(?<piece>[^"'\\\r\n]{1,200})(?=["'])/y;
    mostPieces = 20;
    call = ".append(";
  }
});

// src/rules/generic-writings.ts
var code, letters, openings, character, text2, digits, writingRules;
var init_generic_writings = __esm({
  "src/rules/generic-writings.ts"() {
    "use strict";
    init_generic_kinds();
    init_writings();
    code = String.raw`(?:0x[2-7][\da-f]|[3-9]\d|1[01]\d|12[0-6])`;
    letters = [...Array(75).keys()].map((place) => 48 + place).filter((one2) => /\w/.test(String.fromCharCode(one2)));
    openings = ["[", "{", "(", "[ ", "{ "].flatMap((open2) => [
      ...letters.map((letter) => `${open2}${letter},`),
      ...[3, 4, 5, 6, 7].map((digit) => `${open2}0x${digit}`)
    ]);
    character = String.raw`(?:chr[bw$]?\([ \t]?|char\([ \t]?|\[char\][ \t]?\(?)${code}\)?`;
    text2 = String.raw`[^"'\\\r\n]{2,200}`;
    digits = String.raw`[\w+/-]{8,4000}={0,2}`;
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
          String.raw`[+.]=[ \t]?["'](?<=(?<key>[\w$.]{2,40})[ \t]{0,4}=[ \t]{0,4}["'](?<secret>${text2})["'];?[ \t]{0,4}\r?\n[ \t]{0,40}(?<again>[\w$.]{2,40})[ \t]{0,4}[+.]=[ \t]?["'])${text2}(?:["'];?[ \t]{0,4}\r?\n[ \t]{0,40}[\w$.]{2,40}[ \t]{0,4}[+.]=[ \t]?["']${text2}){0,20}(?=["'])`
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
          String.raw`\.append\(["'](?<secret>${text2})["']\)(?:;?\s{0,60}[\w$]{0,40}\.append\(["']${text2}["']\)){1,12}`
        ),
        reach: [8, 1200],
        decode: readPieces
      },
      {
        ...token,
        id: "generic-concatenated-text",
        label: "a secret that a call joins",
        keywords: ['".concat("', "'.concat('"],
        pattern: new RegExp(String.raw`["']\.concat\(["'](?<=["'](?<secret>${text2})["']\.concat\(["'])${text2}(?=["'])`),
        reach: [8, 640],
        decode: readPieces
      },
      {
        ...token,
        id: "generic-reversed-text",
        label: "a secret that is written backwards",
        keywords: ['"[::-1]', "'[::-1]", '.split("").reverse(', ".split('').reverse("],
        pattern: new RegExp(
          String.raw`(?:["']\[::-1\]|["']\.split\(["']{2}\)\.reverse\()(?<=["'](?<secret>${text2})["'](?:\[::-1\]|\.split\(["']{2}\)\.reverse\())`
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
          String.raw`(?:b64decode|atob|FromBase64String|(?:hex\.)?DecodeString|base64_?decode|decode64!?|base64\.decode|getDecoder\(\)\.decode|STANDARD\.decode|fromhex|unhexlify|hex2bin)\([ \t]{0,4}[bru]{0,2}["'](?<secret>${digits})(?=["'])`,
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
          String.raw`(?:echo|printf)[ \t]{1,4}(?:-[ne]{1,2}[ \t]{1,4})?["']?(?<secret>${digits})(?=["']?[ \t]{0,4}\|[ \t]{0,4}(?:openssl )?(?:base64 (?:-d|--decode)|xxd -r))`,
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
          String.raw`base64 (?:-d|--decode)[ \t]{0,4}<<<[ \t]{0,4}["']?(?<secret>${digits})(?=["'\s)])`,
          "i"
        ),
        decode: readDigits
      }
    ];
  }
});

// src/rules/generic.ts
function createPattern(words4, wholeName = name) {
  const assigned2 = String.raw`${close}${typed}(?:${gap2}${operator}${gap2}${wrapper}${open}?|(?=${gap2},)(?:(?<=["'])|(?<=[ \t(]:\w{2,60})|(?<=\b[A-Z]{3,12}_[A-Z_]{3,40}|\{[a-z_]{2,60}|\bstrn?cpy(?:_s)?\([\w.>-]{2,60}))${gap2},${gap2}${wrapper}${open}(?![\w.-]{1,60}["'][ \t]{0,4}:))`;
  const argued = String.raw`["'],${gap2}(?:\w{2,12}=[^,()"'\r\n]{1,40},[ \t]{0,4}){0,3}default[ \t]?=[ \t]?${open}`;
  const fallen = String.raw`["'][)\]][ \t]{0,4}(?:\?\?|\|\||or(?=[ \t])|\?:|\{(?=[ \t]?["'])|\.(?:(?:unwrap_)?or(?:_?else)?|fill|type|send_?keys|setValue)\()[ \t]{0,4}${wrapper}${open}`;
  const called = String.raw`\(${gap2}${wrapper}${open}`;
  const spaced = String.raw`[ \t]{1,4}[@L]?${open}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:(?:ENV|ARG|SETENV|export|\\?setx?(?:[ \t]-\w{1,4}){0,2}|define)[ \t]{1,4})?[\w.-]{2,60}|(?:login|user)[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:insecure-)?password|xauth[ \t]{1,4}password|env:set[ \t]{1,4}[\w.-]{2,60}|(?:login|with|encrypted)[ \t]{1,4}password|conf(?:ig(?:ure)?)?[ \t]{1,4}set[ \t]{1,4}[\w.-]{2,60})[ \t]{1,24}(?=\S{3,200}[ \t]{0,16}\r?$)`;
  const paired = `${close}${gap2},?${gap2}${valueName}${open}?`;
  const element = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[|<value>)?(?![ \t<])`;
  const named3 = String.raw`(?<=\b(?:name|key|id)=["'][\w.-]{2,60})["'](?:[ \t][^<>\r\n]{0,60})?>(?:<value>)?(?=[^\s<>]{3,400}</)`;
  const listed2 = "</(?:key|name)><(?:string|value|defaultValue)>";
  const link = [assigned2, argued, fallen, called, spaced, flagged, stated, paired, element, named3, listed2].join("|");
  return new RegExp(`(?:${words4})${tail}${wholeName}(?:${link})${scheme}(?<secret>${quoted}|${bare})`, "im");
}
function createPairPattern(words4) {
  const named3 = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|<(?:key|name|param-name)>|^[ \t]{0,40}["']?)`;
  const below = String.raw`\n[ \t]{0,60}(?=["']?(?:android:|default|val|content|data)|<(?:string|param|default|value))`;
  const above = String.raw`(?<=${named3}(?<key>[\w.-]{0,40}(?:${words4})[\w.-]{0,40})(?:["']?(?:[,>]|:[ \t]{0,4}\{?)?|["'][^<>\r\n]{1,60}>|</(?:key|name|param-name)>)[ \t]{0,4}\r?\n[ \t]{0,60})`;
  return new RegExp(
    `${below}${above}(?:${valueName}${open}?|<string>|<(?:param-|default)?value>(?=[^\\s<>]{3,400}</))${scheme}(?<secret>${quoted}|${bare})`,
    "im"
  );
}
function checkBasic(value2) {
  const text4 = Buffer.from(value2, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text4) && /^[^:]*:./.test(text4) ? "unknown" : "invalid";
}
var tail, name, close, gap2, typed, operator, wrapper, open, quoted, bare, scheme, passwordWords, tokenWords, foreignWords, createBelowPattern, createBlockPattern, shared, genericRules;
var init_generic = __esm({
  "src/rules/generic.ts"() {
    "use strict";
    init_generic_commands();
    init_generic_files();
    init_generic_kinds();
    init_generic_names();
    init_generic_neighbours();
    init_generic_places();
    init_generic_stores();
    init_generic_tables();
    init_generic_writings();
    tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
    name = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;
    close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;|\*\*)?(?:[\]}]|\[\d{0,4}\])?`;
    gap2 = String.raw`[ \t]{0,24}`;
    typed = String.raw`(?:\??(?:${gap2}:${gap2}(?:\[\]const u8|&'\w{1,12} str|[A-Za-z&][\w.<>\[\]?]{0,24}(?: \| None)?)|[ \t]\{ get;[ \w;]{0,24}\}|[ \t]{1,8}(?:As[ \t]{1,4}|constant[ \t]{1,4})?\*?(?:string|str|text|n?varchar2?(?:\(\d{1,5}\))?))(?=${gap2}:?=(?!=)))?`;
    operator = String.raw`(?::{1,3}=|\.=|\?\?=?|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|<{1,2}-(?=[ \t]["'])|:{1,2}(?:-(?=[^\s])|\*\*(?=[ \t]))?|\|\||[ \t]is:?(?=[ \t](?:["']|\S{0,40}\d))|(?<=["'\x60])[ \t]to(?=[ \t]["'\x60])|[ \t]{0,24}\|(?=[ \t]{0,24}(?:[^\s|\x60]{6,200}|\x60[^\s|\x60]{6,200}\x60)[ \t]{0,24}(?:\||\r?$)))`;
    wrapper = String.raw`(?:(?:new )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap2}(?:default(?:_?value)?[ \t]?[=:][ \t]?)?|b?r#{1,2}(?=")|R"\w{0,8}\((?=[^\s()"]{4,400}\))|\[\[(?=[^\s[\]]{4,400}\]\])|<<(?=")|\[\]byte\(|new [a-z]{4,6}\[\d{0,4}\][ \t]?\{[ \t]?|["']{2}\.join\([\[(]?|[\[({][ \t]?|[brufBRUFLN@$]{1,2}(?=["'])|(?:&[\w-]{1,40}|!!(?:str|binary))[ \t]{1,4})?`;
    open = String.raw`(?:\\{1,3}["']|"{3}|'{3}|["']|\x60{1,2}|&quot;|&#34;)`;
    quoted = [
      String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
      String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
      String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
      String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
      String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
      String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`
    ].join("|");
    bare = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;
    scheme = String.raw`(?:(?:token|apikey|oauth|ntlm|negotiate|key)[ \t]{1,3}(?=\S{12}))?(?!(?:Basic|Bearer)[ \t])(?!${nameOf})`;
    passwordWords = `(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|pass?w?o?rd|paswd|psswo?r?d|pw(?=[:="' ])|(?<![a-z])psk(?![a-z])`;
    tokenWords = `secret|token(?!i[sz])|key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|creds(?![a-z])|auth(?!or(?!i[sz]))|pat(?<=_pat)(?=[:="' ])`;
    foreignWords = "kennwort|wachtwoord|l(?:o|\\xc3\\xb6)senord|adgangskode|salasana|senha|contrase(?:n|\\xc3\\xb1|ny)a|(?<![a-z])clave|parola|haslo|heslo|jelszo|(?<![a-z])sifre|(?<![a-z])parol(?![a-z])";
    createBelowPattern = (words4) => new RegExp(
      String.raw` =\r?\n(?<=(?<key>[\w$.-]{0,40}(?:${words4})[\w$.-]{0,40})["'\]]{0,2}(?::[ \t]{0,4}[A-Za-z&][\w.<>]{0,24})? =\r?\n)[ \t]{0,60}[brufBRUFL@$]{0,2}${open}(?<secret>${quoted})`,
      "im"
    );
    createBlockPattern = (words4) => new RegExp(
      String.raw`: [>|][-+]?\r?\n(?<=(?<key>[\w.-]{0,40}(?:${words4})[\w.-]{0,40})["']?: [>|][-+]?\r?\n)[ \t]{1,40}(?<secret>[^\s"'#{}$&*!|>%@-][^\s"'{}$]{5,400})(?=[ \t]{0,8}\r?(?:\n(?![ \t]{2,40}[^\s#:]{1,400}[ \t]{0,8}\r?$)|$))`,
      "im"
    );
    shared = { ...generic, reach: [72, 320] };
    genericRules = [
      {
        ...shared,
        id: "generic-password",
        label: "a password",
        keywords: ["pass", "paswd", "pasw", "pssw", "pwd", "psw", "psk", "pw:", "pw=", "pw ", 'pw"', "pw'"],
        pattern: createPattern(passwordWords),
        credential: "generic-password"
      },
      {
        ...shared,
        id: "generic-foreign-password",
        label: "a password",
        keywords: [
          ..."kennwort wachtwoord senord adgangskode salasana senha contrase clave parola haslo heslo jelszo sifre".split(
            " "
          ),
          ...["parol:", "parol=", "parol =", 'parol"', "parol'"]
        ],
        pattern: createPattern(foreignWords, ""),
        family: "generic-password",
        credential: "generic-password"
      },
      {
        ...shared,
        id: "generic-token",
        label: "a token or key",
        keywords: ["secret", "token", "key", "credential", "creds", "auth", "_pat=", "_pat:", "_pat ", '_pat"', "_pat'"],
        pattern: createPattern(tokenWords),
        credential: "generic-token"
      },
      ...["password", "token"].map((kind) => ({
        ...shared,
        id: `generic-${kind}-pair`,
        label: kind === "password" ? "a password" : "a token or key",
        keywords: ["value:", 'value"', "value=", "<string>", "value>", 'value = "'],
        pattern: createPairPattern(kind === "password" ? passwordWords : tokenWords),
        family: `generic-${kind}`,
        credential: `generic-${kind}`
      })),
      ...["password", "token"].map((kind) => ({
        ...shared,
        id: `generic-${kind}-below`,
        label: kind === "password" ? "a password" : "a token or key",
        keywords: [" =\n", " =\r\n"],
        pattern: createBelowPattern(kind === "password" ? passwordWords : tokenWords),
        family: `generic-${kind}`,
        credential: `generic-${kind}`
      })),
      {
        ...shared,
        id: "generic-block",
        label: "a password, token or key in a block of YAML",
        keywords: ["|", ">", "|-", ">-"].flatMap((mark2) => [`: ${mark2}
`, `: ${mark2}\r
`]),
        pattern: createBlockPattern(`${passwordWords}|${tokenWords}`),
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared,
        id: "generic-argument-item",
        label: "a token, key or password among a command's arguments",
        keywords: ["- --", '- "--', "- '--"],
        // One argument an item, in YAML.
        pattern: /- ["']?(?<key>--[\w-]{0,40}(?:key|token|secret|password|passwd|pass))["']?\r?\n[ \t]{0,60}- ["']?(?<secret>[^\s"'-][^\s"']{2,400})(?=["']?[ \t]{0,8}(?:\r?\n|$))/i,
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared,
        id: "generic-argument-pair",
        label: "a token, key or password among a command's arguments",
        keywords: ["key", "token", "secret", "password", "pass", "passwd"].flatMap((word2) => [`${word2}",`, `${word2}',`]),
        // One argument a line, as JSON and YAML are printed.
        pattern: /(?:key|token|secret|password|passwd|pass)(?<=["'](?<key>--?[\w-]{1,60}))["'],[ \t]{0,4}\r?\n[ \t]{0,60}["'](?<secret>[^"'\r\n]{3,400})(?=["'])/i,
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared,
        id: "generic-basic-authorization",
        label: "a user name and password in an Authorization header",
        keywords: ["basic"],
        pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
        check: checkBasic,
        family: "generic-password",
        credential: "generic-password"
      },
      {
        ...shared,
        id: "generic-bearer-authorization",
        label: "a bearer token",
        keywords: ["bearer"],
        pattern: /(?<![A-Za-z]-)(?<key>Bearer)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["']|(?<=_BEARER),[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_.~-]{6,400}={0,2})(?![\w+/=-])/i,
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared,
        id: "generic-sql-password",
        label: "a password in a database statement",
        keywords: ["identified"],
        pattern: new RegExp(
          String.raw`(?<key>IDENTIFIED)[ \t]{1,4}(?:WITH[ \t]{1,4}\S{1,60}[ \t]{1,4})?(?:BY|AS)[ \t]{1,4}(?:PASSWORD[ \t]{1,4})?${open}?(?<secret>${quoted}|${bare})`,
          "im"
        ),
        family: "generic-password",
        credential: "database-password"
      },
      ...placeRules,
      ...commandRules,
      ...fileRules,
      ...tableRules,
      ...storeRules,
      ...neighbourRules,
      ...writingRules
    ];
  }
});

// src/rules/entra.ts
function encodeEntraChecksum(covered) {
  return encodeDigits(marvin32(Buffer.from(covered, "latin1"), "AadPwd00"), alphabet, 6).slice(0, 3);
}
var alphabet;
var init_entra = __esm({
  "src/rules/entra.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890_~-.";
  }
});

// src/rules/gitlab.ts
function proveRoutableToken(value2) {
  if (encodeDigits(crc32(value2.slice(0, -7)), base36, 7) === value2.slice(-7)) return "valid";
  return value2.slice(-13, -9) === ".01." || !looksRandom(value2.slice(value2.indexOf("-") + 1)) ? "invalid" : "unknown";
}
function defineToken(id, label2, shown, body, revoke, source3 = overview) {
  return {
    id,
    label: label2,
    level: "error",
    keywords: [shown],
    pattern: new RegExp(
      `(?<![\\w-])(?<secret>${instance}${shown}${body})(?![\\w-]|\\.[\\w-]{2}\\.[\\w-]|\\.[\\w-]{9})`
    ),
    check: proveRandom,
    highEntropy: true,
    shown,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke,
    source: source3
  };
}
var base36, instance, proveRandom, overview, gitlabRules;
var init_gitlab = __esm({
  "src/rules/gitlab.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    instance = "(?:[0-9A-Za-z]{1,20}-)?";
    proveRandom = (value2) => looksRandom(value2.replace(/^(?:\w+-)?gl[a-z]+-/, "")) && !isPlaceholder(value2) ? "unknown" : "invalid";
    overview = "https://docs.gitlab.com/security/tokens/";
    gitlabRules = [
      {
        id: "gitlab-routable-token",
        label: "a GitLab token (routable)",
        level: "error",
        keywords: ["glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glcbt-", "glft-", "glagent-", "glsoat-", "glimt-"],
        pattern: /(?<![\w-])(?<secret>(?:[0-9A-Za-z]{1,20}-)?gl(?:pat|dt|rtr?|ptt|cbt|ft|agent|soat|imt)-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})(?![\w-]|\.\w)/,
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
        pattern: /(?<![0-9A-Za-z])(?<secret>GR1348941[\w-]{20})(?![\w-])/,
        check: (value2) => proveRandom(value2.slice(9)),
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
function isSignedByExample(value2) {
  const bits2 = /^HS(256|384|512)$/.exec(String(parseBase64Json(value2.split(".")[0])?.["alg"]))?.[1];
  if (!bits2) return false;
  const end = value2.lastIndexOf(".");
  const sign = (secret2) => createHmac(`sha${bits2}`, secret2).update(value2.slice(0, end)).digest("base64url");
  return exampleSecrets.some((secret2) => sign(secret2) === value2.slice(end + 1));
}
function readToken(value2) {
  const [head2 = "", body = "", ...rest2] = value2.split(".");
  const header = parseBase64Json(head2);
  if (!header || isPublished(value2)) return void 0;
  if (rest2.length === 3) return typeof header["enc"] === "string" ? { expired: false } : void 0;
  const payload = parseBase64Json(body);
  if (!payload || header["alg"] === "none" || Object.keys(header).length === 0) return void 0;
  if (header["alg"] === "ed25519-nkey" && !/"bearer_token":true/.test(Buffer.from(body, "base64url").toString("latin1")))
    return void 0;
  if (payload["role"] === "anon" || isSignedByExample(value2)) return void 0;
  const expiry2 = payload["exp"];
  if (rest2.length !== 1) return void 0;
  return looksRandom(rest2[0]) ? { expired: typeof expiry2 === "number" && expiry2 * 1e3 < Date.now() } : void 0;
}
var exampleSecrets, prove, decodeBase64, common, plain, encoded, jwtRules;
var init_jwt = __esm({
  "src/rules/jwt.ts"() {
    "use strict";
    init_crypto();
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
    prove = (expired, decode2 = (value2) => value2) => (value2) => {
      const token2 = readToken(decode2(value2));
      return token2 && token2.expired === expired ? "unknown" : "invalid";
    };
    decodeBase64 = (value2) => Buffer.from(value2, "base64").toString("latin1").trim();
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
      pattern: /(?<![\w.-])(?<secret>(?:eyJ|ewog)[\w-]{8,2000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{10,2000}(?:\.[\w-]{10,6000}\.[\w-]{10,100})?)(?![\w-])/,
      reach: [4, 8200]
    };
    encoded = {
      ...common,
      keywords: ["zxlk"],
      pattern: /(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{40,8000}={0,2})(?![A-Za-z0-9+/=_-])/,
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

// src/rules/logins.ts
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
    init_checksums();
    init_entra();
    init_gitlab();
    init_jwt();
    init_logins();
    init_microsoft_keys();
    init_published();
    init_remember();
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
function listExpressions(text4) {
  const found = [];
  collect(text4, found, 0);
  return found;
}
function collect(text4, found, depth) {
  const part = text4.trim();
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
  const named3 = /^(?:\w{1,60}|"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,4}(?:=(?![=>])|:(?![:=]))/.exec(part);
  if (named3) {
    inner(part.slice(named3[0].length));
    return;
  }
  const choice = splitOutside(part, /(?<!\?)\?(?![.?:[])|\sif\s/y);
  if (choice.length > 1) {
    chooseBranches(part, choice, inner);
    return;
  }
  if (split(/\+(?!\+)|\?\?|\|\||\?:|\sor\s|%(?=\s{0,2}[\w(])/y)) return;
  const bare2 = part.replace(/^(?:\.\.\.|\*{1,2}|&|await\s|new\s)+/, "");
  if (bare2 !== part) {
    inner(bare2);
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
  const open2 = /[({]/.exec(part)?.index ?? -1;
  const end = open2 > 0 ? endOf(part, open2) : -1;
  const head2 = part.slice(0, open2).trim();
  if (end === part.length && (part[open2] === "{" || wrapper2.test(head2))) {
    inner(part.slice(open2 + 1, -1));
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
  const prefix2 = /^(?:\$@?|@\$?|[rbuRBU]?[fF][rR]?|[rbuRBU]{1,2})?(?=["'`])/.exec(part)?.[0] ?? "";
  const at = prefix2.length;
  if (!/["'`]/.test(part[at] ?? "") || endOfString(part, at) !== part.length) return void 0;
  const isInterpolated = part[at] === "`" || /[$fF]/.test(prefix2);
  if (!isInterpolated) return [];
  const pieces = [];
  const body = part.slice(at + 1, -1);
  for (let open2 = body.indexOf("{"); open2 !== -1; open2 = body.indexOf("{", open2 + 1)) {
    if (body[open2 + 1] === "{") {
      open2++;
      continue;
    }
    if (part[at] === "`" && body[open2 - 1] !== "$") continue;
    const end = endOf(body, open2);
    pieces.push(body.slice(open2 + 1, end - 1).replace(/(?:![rsa])?(?::[^:{}()"']{0,20}|=)?$/, ""));
    open2 = end - 1;
  }
  return pieces;
}
function splitOutside(text4, separator) {
  const pieces = [];
  let from = 0;
  for (let at = 0; at < text4.length; ) {
    separator.lastIndex = at;
    const found = separator.exec(text4);
    if (found) {
      pieces.push(text4.slice(from, at));
      at += found[0].length;
      from = at;
    } else at = skip(text4, at);
  }
  pieces.push(text4.slice(from));
  return pieces;
}
function skip(text4, at) {
  if (closers[text4[at]]) return endOf(text4, at);
  return /["'`]/.test(text4[at]) ? endOfString(text4, at) : at + 1;
}
function endOf(text4, open2) {
  const closer = closers[text4[open2]];
  for (let at = open2 + 1; at < text4.length; at = skip(text4, at)) if (text4[at] === closer) return at + 1;
  return text4.length;
}
function endOfString(text4, at) {
  const quote = text4[at];
  const fence = text4.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
  for (let next2 = at + fence.length; next2 < text4.length; next2++) {
    if (text4[next2] === "\\") next2++;
    else if (text4.startsWith(fence, next2)) return next2 + fence.length;
    else if (text4[next2] === "\n" && quote !== "`" && fence.length === 1) return next2;
  }
  return text4.length;
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
  const steps2 = /\s*(?:(?:^|\??\.|!\.|::|->)\s*([A-Za-z_$@][\w$]*)|\[\s*["'`]([^"'`\]]{1,80})["'`]\s*\]|\[(\d{1,3})\]|\[\s*([\w.$]{1,60})\s*\]|\(\s*\)|\(\s*["']([^"']{1,80})["']\s*(?:,[^(),]{0,60})?\)|\(\s*(?:HttpHeaders\.)?([A-Z][\w.]{1,60})\s*\)|\(([a-z]\w{0,60})\))/y;
  const path = [];
  while (steps2.lastIndex < expression.length) {
    const [found, name2, key3, place, variable, text4, constant, argument2] = steps2.exec(expression) ?? [];
    if (found === void 0) return void 0;
    if (name2 !== void 0) path.push(name2);
    else if (key3 !== void 0) path.push(key3);
    else if (variable !== void 0) path.push("*");
    else if ((text4 ?? constant ?? argument2) !== void 0) {
      if (!getters.test(path.at(-1) ?? "")) return void 0;
      path.push(argument2 === void 0 ? text4 ?? constant : "*");
    } else if (place !== void 0 && path.length === 0) return void 0;
  }
  return path.length > 0 && path[0] !== "*" ? path : void 0;
}
function isEnvironment(path) {
  const text4 = path.join(".");
  if (/^(?:process\.env|os\.environ|os\.Environ|System\.getenv|Environment\.GetEnvironmentVariables|import\.meta\.env)$/.test(
    text4
  ))
    return true;
  const named3 = /^(?:process\.env|os\.environ(?:\.get)?|os\.getenv|os\.Getenv|System\.getenv|Environment\.GetEnvironmentVariable|Deno\.env\.get)\.(\*|[\w-]+)$/.exec(
    text4
  )?.[1];
  return named3 !== void 0 && (named3 === "*" || variableOfSecret.test(named3));
}
function isHeaders(path) {
  const last = path.at(-1);
  const words4 = wordsOf(last);
  const of = path.at(-2) ?? "";
  if (last === "*")
    return /^(?:request_?|response_?)?headers$/i.test(of) || /^getHeaders?$|^Get$/.test(of) && /header/i.test(path.at(-3) ?? of);
  if (/^value$/i.test(last)) return /^header$/i.test(of);
  if (words4.at(-1) === "cookies") return !words4.some((word2) => otherHeaders.test(word2));
  if (words4.at(-1) === "params" && words4.at(-2) === "header") return true;
  if (words4.at(-1) === "headers") return !words4.some((word2) => otherHeaders.test(word2)) && !/content/i.test(of);
  return last === "Header" && path.length > 1;
}
function isCredential(path, near3) {
  const last = path.at(-1);
  const words4 = wordsOf(last);
  const end = words4.at(-1) ?? "";
  const before = words4.at(-2) ?? "";
  if (end === "value" && words4.length === 1)
    return path.slice(0, -1).some((name2) => wordsOf(name2).at(-1) === "secret" && whole(wordsOf(name2)));
  if (!whole(words4)) return false;
  if (end === "value" && /^(?:token|secret|password|jwt)$/.test(before)) return true;
  if (/^(?:password|passwd|passphrase|secret|jwt)$/.test(end)) return true;
  if (end === "key" && keyWord.test(before)) return true;
  if (/^(?:apikey|secretkey|privatekey|accesstoken|refreshtoken|authtoken|clientsecret|passw|pswd)$/.test(end))
    return true;
  if (end === "salt") return words4.includes("password");
  if (end !== "token") return false;
  return words4.length > 1 || !parserWords.test(near3);
}
function isConnectionString(path) {
  const last = path.at(-1);
  if (path.some((name2) => name2 === "GetConnectionString" || /^ConnectionStrings(?::|$)/.test(name2))) return true;
  if (/^(?:url|uri|dsn)$/i.test(last) && /^(?:database|db|redis|mongo(?:db)?|postgres(?:ql)?|mysql|amqp)$/i.test(path.at(-2) ?? ""))
    return true;
  const words4 = wordsOf(last);
  if (!whole(words4.filter((word2) => !/^(?:url|uri)$/.test(word2)))) return false;
  return /(?:^|_)(?:conn(?:ection)?(?:str(?:ing)?)|dsn|(?:database|db|redis|mongo(?:db)?|postgres|mysql)(?:url|uri))$/.test(
    words4.join("").replace(/_/g, "")
  ) || /conn(?:ection)?str(?:ing)?$/.test(words4.join(""));
}
function isTokenResponse(path, near3) {
  const words4 = wordsOf(path.at(-1));
  if (!whole(words4)) return false;
  const text4 = words4.join(" ");
  if (/(?:^|\b)(?:token|oauth|auth|authentication|login) (?:response|resp|result|data|json|set)$/.test(text4))
    return true;
  if (/^(?:oauth )?token request$/.test(text4)) return true;
  if (/^(?:\w+ )?(?:credentials|creds)$/.test(text4)) return true;
  if (text4 === "tokens" || text4 === "session")
    return /refresh_?token|access_?token|oauth|supabase|next-auth|getSession/i.test(near3);
  return false;
}
function classifyLogged(expression, near3) {
  if (/^(?:httputil\.)?Dump(?:Request|Response)(?:Out)?\(/.test(expression)) return "message";
  const path = parsePath(expression);
  if (!path || path.length > 1 && /^(?:\w*resources|\w*messages|\w*strings|constants|sr)$/i.test(path[0]))
    return void 0;
  if (isEnvironment(path)) return "environment";
  const last = path.at(-1);
  const words4 = wordsOf(last);
  const name2 = words4.join("");
  if (/^[A-Z_]+$/.test(last) && path.length > 1 && /^\w*Header(?:s|Names)?$/.test(path.at(-2))) return void 0;
  if (headerKey.test(last) || words4.includes("authorization") && whole(words4) && words4.length === 1)
    return "authorization";
  if (/^(?:auth(?:orization)?header|headerauth(?:orization)?|authheadervalue|bearer|bearertoken|jwtheader)$/.test(name2))
    return "authorization";
  if (isConnectionString(path)) return "connection-string";
  if (isHeaders(path)) return "headers";
  if (isToolResult(last)) return "tool-result";
  if (isTokenResponse(path, near3)) return "token-response";
  if (isCredential(path, near3)) return "credential";
  return /^(?:(?:e|err|error|ex|exception)\.response|(?:req|request|ctx|context)\.session)$/.test(path.join(".")) ? "message" : void 0;
}
var getters, wordsOf, harmless, whole, headerKey, otherHeaders, variableOfSecret, keyWord, parserWords, isToolResult;
var init_names = __esm({
  "src/rules/advisories/names.ts"() {
    "use strict";
    getters = /^(?:get|Get|get_?[hH]eaders?|GetHeader|header|Header|getenv|Getenv|GETENV|GetEnvironmentVariable|LookupEnv|getProperty|GetConnectionString|GetSection|GetValue|getString|GetString|getAttribute|getItem|valueOf|getFirst|GetSecret|getSecret|get_secret)$/;
    wordsOf = (name2) => name2.replace(/([a-z\d])([A-Z])/g, "$1 $2").split(/[^A-Za-z\d*]+/).filter((word2) => word2 !== "").map((word2) => word2.toLowerCase());
    harmless = /^(?:mask(?:ed)?|redact(?:ed)?|hash(?:ed)?|encrypted|has|have|is|no|missing|count|counts|length|len|num|total|max|min|name|names|id|ids|type|types|url|uri|endpoint|path|file|status|expiry|expires|expiration|exp|trunc(?:ated)?|short|partial|digest|preview|safe|sanitized|scrubbed|public|continuation|page|next|cancel|cancellation|csrf|xsrf|antiforgery|sync|start|end|stop|eos|bos|pad|unk|sep|cls|special|resume|operator|keyword|lex|forgot|reset|show|needs|forbidden|prefix|scopes?|scheme|lifetime|usage|input|output|prompt|completion|budget|cost|limit|rate|per)$/;
    whole = (words4) => !words4.some((word2) => harmless.test(word2));
    headerKey = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-(?:api-key|auth-token|access-token|functions-key|amz-security-token)$|^api-key$|^ocp-apim-subscription-key$/i;
    otherHeaders = /^(?:table|csv|tsv|excel|xlsx?|col|cols|column|columns|row|sheet|report|section|section|markdown|file|bom|custom|missing|allowed|security|cors|cache|rate|names?|keys?|expected|required|group|content|trace|default)$/;
    variableOfSecret = /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|APIKEY|CREDENTIALS?)$|(?:API|PRIVATE|SECRET|ACCESS|ACCOUNT|SIGNING|ENCRYPTION|STORAGE|MASTER|AUTH|JWT)_?KEY$|CONN(?:ECTION)?_?STR(?:ING)?$|(?:DATABASE|DB|REDIS|MONGO(?:DB)?|POSTGRES(?:QL)?|MYSQL|AMQP)_(?:URL|URI|DSN)$/i;
    keyWord = /^(?:api|private|secret|account|signing|encryption|master|jwt|symmetric|storage|subscription)$/;
    parserWords = /lex(?:er|eme|ical)|tokeni[sz]|grammar|syntax|(?:unknown|unexpected|invalid) token|TokenKind|TokenType|ParseException|parsedInput/i;
    isToolResult = (name2) => /^(?:mcp_?)?(?:call_?)?tool_?(?:call_?)?(?:results?|response)$/i.test(name2);
  }
});

// src/rules/advisories/logging.ts
var logging_exports = {};
__export(logging_exports, {
  common: () => common2,
  head: () => head,
  isPassive: () => isPassive,
  loggingRules: () => loggingRules
});
function isPassive({ window, end, groups }) {
  const start = end - groups["secret"].length;
  const before = window.slice(Math.max(0, start - visible), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return /^\s*(?:\/\/|#|\/?\*|<!--|--)/.test(line) || line.length === visible && /[;,]\w[^\n]*[;,]\w/.test(line);
}
var level, heads, head, text3, plain2, nest, call2, statement, visible, prove2, common2, createRule, ending, loggingRules;
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
    head = `(?:${heads.join("|")})\\s?`;
    text3 = String.raw`"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|` + "`(?:[^`\\\\]|\\\\.){0,600}`";
    plain2 = `[^()"'\`]|${text3}`;
    nest = (inner) => `\\((?:${plain2}|${inner}){0,400}\\)`;
    call2 = `${head}${nest(nest(nest(nest(`\\((?:${plain2}){0,400}\\)`))))}`;
    statement = new RegExp(`(?<secret>${call2})`);
    visible = 60;
    prove2 = (kind) => (value2, match) => {
      if (isPassive(match)) return "invalid";
      const near3 = `${match.window.slice(Math.max(0, match.start - visible), match.start)}${value2}`;
      const expressions = listExpressions(value2.slice(value2.indexOf("(") + 1, -1));
      return expressions.some((expression) => classifyLogged(expression, near3) === kind) ? "unknown" : "invalid";
    };
    common2 = {
      level: "warning",
      highEntropy: true,
      family: "advisory-log",
      credential: "generic-token",
      source: "https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude"
    };
    createRule = (advisory, kind, label2, keywords) => ({
      ...common2,
      ...{ id: advisory, advisory, label: label2, keywords },
      pattern: statement,
      reach: [200, 110],
      check: prove2(kind)
    });
    ending = (...words4) => words4.flatMap((word2) => [")", ",", "}", "]", ":"].map((end) => word2 + end));
    loggingRules = [
      createRule("log-authorization", "authorization", "a log call that writes an Authorization header or a cookie", [
        "authorization",
        "authheader",
        "auth_header",
        "headerauth",
        ...ending("bearer", "jwtheader", "cookie"),
        'cookie"',
        "cookie'",
        "x-api-key"
      ]),
      createRule("log-headers", "headers", "a log call that writes all headers or cookies of an HTTP message", [
        ...ending("headers", "cookies", ".header", "headerparams", "header_params"),
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
        ...ending("dsn"),
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
        ...ending("token", "secret", "password", "passwd", "jwt", "passphrase", "apikey", "api_key", "passw"),
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
        ...ending("credentials", "creds", "oauth")
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
      String.raw`(?:\*http\.Request\b|\(\s{0,4}req(?:uest)?\s{0,4}(?::\s{0,2}[\w.]{1,40})?,\s{0,4}res(?:p|ponse)?\b)[^\n]{0,120}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:req|request|r)\))`
    );
    resultOfTool = new RegExp(
      String.raw`\bcall_?[tT]ool\([^\n]{0,200}\n(?:[^\n]{0,160}\n){0,4}?[^\n]{0,40}?(?<secret>${head}\((?:(?:"[^"\n]{0,80}"|'[^'\n]{0,80}')\s{0,2},\s{0,2})?(?:JSON\.stringify\(|json\.dumps\(|str\()?(?:result|response|res)(?:[.,][^()\n]{0,40})?\)(?:\))?)`
    );
    proveActive = (_, match) => isPassive(match) ? "invalid" : "unknown";
    thenLogged = (kept) => new RegExp(
      String.raw`${kept}[^\n]{0,200}\n(?:[^\n]{0,160}\n){0,6}?[^\n]{0,40}?(?<secret>${head}\((?:[^\n]{0,160}?[,+{]\s{0,4})?(?:JSON\.stringify\(|json\.dumps\(|str\()?\k<kept>(?=\s{0,4}[,)}+!])[^\n]{0,60}?\))`
    );
    keptFrom = (source3) => thenLogged(
      String.raw`(?<![\w.])(?<kept>[A-Za-z_]\w{0,40})(?:,\s?\w{1,20})?(?::\s?[\w.<>]{1,40})?\s{0,2}:?=\s{0,2}(?:await\s)?${source3}`
    );
    loggingAfarRules = [
      {
        ...common2,
        id: "log-handled-request",
        advisory: "log-http-message",
        label: "a log call that writes a whole HTTP request",
        keywords: ["*http.request", "(req,", "( req,", "(request,", "(req:", "(request:"],
        pattern: requestOfHandler,
        reach: [2, 900],
        check: proveActive
      },
      {
        ...common2,
        id: "log-called-tool",
        advisory: "log-tool-result",
        label: "a log call that writes a whole MCP tool result",
        keywords: ["call_tool(", "calltool("],
        pattern: resultOfTool,
        reach: [4, 1e3],
        check: proveActive
      },
      {
        ...common2,
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
        ...common2,
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
        ...common2,
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
        ...common2,
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
        ...common2,
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
        ...common2,
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

// src/rules/advisories/blocks.ts
function readBlock(text4, open2 = 0) {
  let depth = open2;
  for (let at = 0; at < text4.length; at++) {
    const letter = text4[at];
    if (letter === '"' || letter === "'") {
      const end = text4.indexOf(letter, at + 1);
      const line = text4.indexOf("\n", at);
      if (end !== -1 && (line === -1 || end < line)) at = end;
    } else if (letter === "#" || letter === "/" && text4[at + 1] === "/") {
      const line = text4.indexOf("\n", at);
      if (line === -1) return text4;
      at = line;
    } else if (letter === "{" || letter === "[") depth++;
    else if ((letter === "}" || letter === "]") && --depth <= 0) return text4.slice(0, at);
  }
  return text4;
}
function isSet(block, name2, wrong) {
  const found = new RegExp(`(?:^|[\\s"'{,])(?:${name2})["']?\\s{0,20}[:=]\\s{0,4}([^\\n,}]{1,80})`).exec(block)?.[1];
  return found !== void 0 && !wrong.test(found);
}
function isCommented({ window, start }) {
  return /^\s*(?:#|\/\/|\*|<!--)/.test(window.slice(window.lastIndexOf("\n", start - 1) + 1, start));
}
function isOpenValue(value2) {
  const text4 = value2.trim();
  return openEnd.test(text4) || address2.test(text4) && !secretAddress.test(text4);
}
var withRest, openValue, openEnd, address2, secretAddress, isOpenName, restOfCommand, common3, proveBlock, verifiedModule, secretName, openName;
var init_blocks = __esm({
  "src/rules/advisories/blocks.ts"() {
    "use strict";
    withRest = (head2) => new RegExp(`(?<secret>${head2})(?=(?<rest>[\\s\\S]{0,5000}))`);
    openValue = /(?:client|app(?:lication)?|tenant|object|principal)_?id|user(?:_?name)?|login|host(?:_?name)?|fqdn|endpoint|port|public_?key|[\w.]*[._a-z]name/i;
    openEnd = new RegExp(
      `(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:${openValue.source})(?:\\.(?:result|value))?[)}\\]"', ]{0,8}$`,
      "i"
    );
    address2 = /(?:[a-z\d]Ur[il]|[_-]ur[il])(?:\.(?:result|value))?[)}\]"', ]{0,8}$/;
    secretAddress = /mongo|database|db|redis|amqp|postgres|mysql|conn|sas|signed|hook/i;
    isOpenName = (name2) => /^["'][^"'\n]*(?:^|[^A-Za-z]|[a-z](?=[A-Z]))(?:user(?:[-_]?name)?|login|(?:client|tenant)[-_]?id|endpoint|fqdn|host(?:[-_]?name)?)["']/i.test(
      name2
    );
    restOfCommand = String.raw`(?:[^\n\\${"`"}]|[\\${"`"}]\s{0,4}\n|[\\${"`"}][^\n]){0,600}`;
    common3 = {
      level: "warning",
      highEntropy: true,
      credential: "azure-other-key",
      reach: [20, 5200]
    };
    proveBlock = (isWrong, open2 = 0) => (_, match) => !isCommented(match) && isWrong(readBlock(match.groups["rest"] ?? "", open2)) ? "unknown" : "invalid";
    verifiedModule = String.raw`module\s{1,4}\w{1,80}\s{1,4}'br(?:\/public)?:[^'\n]{0,60}avm\/res\/key-vault\/vault:[\w.-]{1,30}'(?=\s{0,4}=)`;
    secretName = /(?:^|[_:.\-a-z])(?:KEY|SECRET|PASSWORD|PWD|TOKEN|CONNECTION_?STRING|Key|Secret|Password|Token|Connection_?String)$/;
    openName = /instrumentation|insights|public|vault|keyid|key_id|primarykeyname|partition|encryption_?key_?name|hostkey/i;
  }
});

// src/rules/advisories/client-secrets.ts
function readDays(text4) {
  const added = /\.Add(?<unit>Year|Month|Day)s\(\s{0,2}(?<count>\d{1,5})/i.exec(text4);
  const shell = /\+\s?(?<count>\d{1,5})\s?(?<unit>year|month|day)/i.exec(text4);
  const { unit = "", count = "0" } = (added ?? shell)?.groups ?? {};
  return Number(count) * { year: 365, month: 30, day: 1, "": 0 }[unit.toLowerCase()];
}
function proveLong(_, match) {
  if (isCommented(match)) return "invalid";
  const { hours, years, end } = match.groups;
  const days = hours !== void 0 ? Number(hours) / 24 : years !== void 0 ? 365 * Number(years) : 0;
  return days > 180 || Number(end ?? 0) >= 2050 ? "unknown" : "invalid";
}
function proveLongTerraform(value2, match) {
  const block = readBlock(match.groups["rest"] ?? "");
  const given = /\bend_date(?:_relative)?\s{0,20}=\s{0,4}(?:timeadd\([^"\n]{0,80}|)"(?:(?<hours>\d{1,7})h|(?<end>\d{4})-)/.exec(
    block
  );
  if (given) return proveLong(value2, { ...match, groups: given.groups ?? {} });
  return isCommented(match) || /\b(?:end_date|rotate_when_changed)/.test(block) ? "invalid" : "unknown";
}
function isRun(match) {
  const { window, start } = match;
  const before = window.slice(window.lastIndexOf("\n", start - 1) + 1, start).trim();
  return commandStart.test(before) && !isTold.test(before) && !isCommented(match);
}
function readEnd({ window, start }, rest2) {
  const name2 = /-end[-\w]*[\s:=]{1,3}"?\$\{?(\w{1,40})/i.exec(rest2)?.[1];
  if (!name2) return rest2;
  const given = [...window.slice(0, start).matchAll(new RegExp(`\\b${name2}\\s{0,4}=([^\\n]{1,200})`, "gi"))];
  return given.at(-1)?.[1] ?? "";
}
function proveDefault(value2, match) {
  const { window, end, groups } = match;
  const rest2 = groups["rest"] ?? "";
  const hasEnd = /\s-{1,2}(?:y(?:ears)?|end[-\w]*)\b|\bAddYears\(/i.test(rest2);
  if (hasEnd) return isRun(match) && readDays(readEnd(match, rest2)) > 180 ? "unknown" : "invalid";
  const isCertificate = /\s--(?:create-)?cert\b|--create-password[ =]false|-(?:Cert|Key|PasswordC)\w*/i.test(rest2);
  const isExample = /<[A-Za-z][\w -]*>|\s(?:-h|--help)\b/.test(rest2) || !/\s-/.test(rest2);
  const needs = /AzADServicePrincipal$/i.test(value2) ? !/\s-Application(?:Id|Object)\b/i.test(rest2) : !/AzureRmAD(?:Application|ServicePrincipal)$/i.test(value2) || /\s-Password\b/i.test(rest2);
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

// src/rules/advisories/debug-logging.ts
var common4, debugLoggingRules;
var init_debug_logging = __esm({
  "src/rules/advisories/debug-logging.ts"() {
    "use strict";
    common4 = {
      level: "warning",
      highEntropy: true,
      advisory: "http-debug-logging",
      family: "advisory-http-debug",
      credential: "generic-token"
    };
    debugLoggingRules = [
      {
        ...common4,
        id: "http-debug-python",
        label: "a switch that makes Python's HTTP clients log credentials",
        keywords: ["debuglevel", "logging_enable", "set_stream_logger", "enable_http_logger", "enable_pii_log"],
        pattern: /(?<secret>HTTPS?Connection\.debuglevel\s{0,4}=\s{0,4}[1-9]|\blogging_enable\s{0,4}=\s{0,4}True|\bboto(?:3|core)\.set_stream_logger\(\s{0,4}["']{2}|\benable_(?:http_logger|pii_log)\s{0,4}=\s{0,4}True)/,
        source: "https://learn.microsoft.com/azure/developer/python/sdk/azure-sdk-logging"
      },
      {
        ...common4,
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
        ...common4,
        id: "http-debug-identity",
        label: "a switch that makes an identity library log tokens",
        keywords: ["showpii", "logcompletesecurityartifact", "piiloggingenabled", "enablepiilogging"],
        pattern: /(?<secret>\b(?:ShowPII|LogCompleteSecurityArtifact)\s{0,4}=\s{0,4}true|\bpiiLoggingEnabled["']?\s{0,4}:\s{0,4}true|\bEnablePiiLogging["']?\s{0,4}[:=]\s{0,4}true|\benablePiiLogging\s{0,4}[:=]\s{0,4}true)/,
        source: "https://learn.microsoft.com/entra/identity-platform/msal-logging-dotnet"
      },
      {
        ...common4,
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
        ...common4,
        id: "http-debug-dotnet",
        label: "an HTTP log level that writes headers, as .NET 8 and older do",
        keywords: ["system.net.http.httpclient", "redactloggedheaders("],
        pattern: /(?<secret>"System\.Net\.Http\.HttpClient(?:\.[\w.-]{1,80})?"\s{0,4}:\s{0,4}"Trace"|\bAddFilter\(\s{0,4}"System\.Net\.Http\.HttpClient[\w.-]{0,80}"\s{0,4},\s{0,4}LogLevel\.Trace|\bRedactLoggedHeaders\(\s{0,4}\w{1,20}\s{0,2}=>\s{0,2}false\b)/,
        source: "https://learn.microsoft.com/dotnet/core/compatibility/networking/9.0/redact-headers"
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
  const { key: key3 = "", value: value2 = "" } = groups;
  const isGiven = !/^\$\{?\w|^%\w+%$|^\.{3}|^\xe2\x80\xa6/.test(value2) && !isPlaceholder(value2);
  return isGiven && !openName.test(key3) ? "unknown" : "invalid";
}
function isPlain(name2, value2) {
  const isEmpty = /^(?:""|''|null)\s{0,4}(?:$|[,}#/\r])/.test(value2);
  if (isEmpty || openName.test(name2) || reference.test(value2) || /\.keyName\b/.test(value2)) return false;
  return key2.test(value2) || secretName.test(name2) && !pointer.test(value2);
}
function proveSettings(_, match) {
  if (isCommented(match)) return "invalid";
  const block = readBlock(match.groups["rest"] ?? "");
  const entries = [
    ...block.matchAll(/["']?([\w:.-]{3,80})["']?\s{0,20}=\s{0,4}([^\n]{1,300})/g),
    ...block.matchAll(/\bname\s{0,20}=\s{0,4}"([\w:.-]{3,80})",?\s{1,60}value\s{0,20}=\s{0,4}([^\n]{1,300})/g)
  ];
  return entries.some(([, name2 = "", value2 = ""]) => isPlain(name2, value2)) ? "unknown" : "invalid";
}
function proveSetting(_, match) {
  const { key: key3 = "", value: value2 = "" } = match.groups;
  return !isCommented(match) && isPlain(key3, value2) ? "unknown" : "invalid";
}
var common5, plain3, client, secretSetting, references, reference, pointer, key2, settingName, withKey, infrastructureRules;
var init_infrastructure = __esm({
  "src/rules/advisories/infrastructure.ts"() {
    "use strict";
    init_structures();
    init_blocks();
    common5 = {
      level: "warning",
      highEntropy: true,
      credential: "azure-other-key",
      reach: [20, 5200]
    };
    plain3 = {
      ...common5,
      advisory: "app-setting-plain",
      label: "an app setting that holds a secret instead of a Key Vault reference"
    };
    client = {
      ...common5,
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

// src/rules/advisories/vault-secrets.ts
var vault_secrets_exports = {};
__export(vault_secrets_exports, {
  vaultSecretRules: () => vaultSecretRules
});
function proveListed(_, { groups }) {
  const call3 = readBlock(groups["rest"] ?? "");
  const lists2 = [...call3.matchAll(/(?:^|[\s{,])secrets\s{0,30}[:=]\s{0,4}(?=[[{])/g)];
  const isForever = ({ index, 0: { length } }) => {
    const secrets = readBlock(call3.slice(index + length));
    const count = (pattern) => secrets.match(pattern)?.length ?? 0;
    const values = [...secrets.matchAll(/(?:^|[\s{,])value\s{0,30}[:=](?!=)([^\n,}]{1,300})/g)];
    const named3 = values.length || count(/(?:^|[\s{,])name\s{0,30}[:=](?!=)/g);
    const open2 = values.filter(([, value2 = ""]) => isOpenValue(value2)).length;
    return named3 - open2 > count(/(?:^|[\s{,])(?:exp|attributesExp|expiration_date)\s{0,30}[:=](?!=)/g);
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
    readSetting = (block, name2) => new RegExp(`(?:^|[\\s"'{,])${name2}["']?\\s{0,20}[:=]\\s{0,4}([^\\n]{1,300})`).exec(block)?.[1] ?? "";
    lacksExpiry = (name2) => (block) => !isSet(block, name2, /^(?:null|0)\b/) && !isOpenValue(readSetting(block, "value")) && !isOpenName(readSetting(block, "name"));
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
          const rest2 = match.groups["rest"] ?? "";
          return isCommented(match) || /-expires\b/i.test(rest2) || !/-/.test(rest2) ? "invalid" : "unknown";
        },
        source: expiry
      }
    ];
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
    withFile = (head2) => new RegExp(`(?<secret>${head2})(?<rest>[\\s\\S]{0,${fileReach}})`);
    proveUnwatched = ({ whole: whole2, elsewhere: elsewhere2, audit, reached, made: made2 }) => (_, match) => {
      const { window, start, groups } = match;
      if (isCommented(match) || start > fileReach - 1e3 || (groups["rest"]?.length ?? 0) >= fileReach) return "invalid";
      if (!whole2.test(window) || elsewhere2.test(window)) return "invalid";
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

// src/rules/advisories/index.ts
var advisories_exports = {};
__export(advisories_exports, {
  advisoryRules: () => advisoryRules
});
var advisoryRules;
var init_advisories = __esm({
  "src/rules/advisories/index.ts"() {
    "use strict";
    init_client_secrets();
    init_debug_logging();
    init_infrastructure();
    init_logging();
    init_logging_afar();
    init_vault_secrets();
    init_vaults();
    advisoryRules = [
      ...loggingRules,
      ...loggingAfarRules,
      ...debugLoggingRules,
      ...vaultRules,
      ...vaultSecretRules,
      ...clientSecretRules,
      ...infrastructureRules
    ];
  }
});

// src/rules/some.ts
var runs, findRule, readFar, readRules, readAllRules;
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
      [8, 0, void 0],
      [6, 0, void 0],
      [4, 0, void 0],
      [5, 0, void 0],
      [9, 0, void 0],
      [4, 0, void 0],
      [3, 0, () => (init_connection_strings(), __toCommonJS(connection_strings_exports)).connectionStringRules],
      [3, 0, () => (init_urls(), __toCommonJS(urls_exports)).urlRules],
      [1151, 0, void 0],
      [95, 0, void 0],
      [253, 1246, void 0],
      [82, 0, void 0],
      [4, 0, void 0],
      [8, 0, void 0],
      [2, 0, void 0],
      [64, 0, void 0],
      [174, 0, void 0],
      [6, 0, void 0],
      [4, 0, void 0],
      [4, 0, void 0],
      [2, 0, void 0],
      [1, 0, void 0],
      [3, 0, void 0],
      [11, 0, void 0],
      [7, 0, void 0],
      [6, 0, void 0],
      [2, 0, void 0],
      [78, 0, void 0],
      [1, 2121, void 0],
      [71, 0, () => (init_judged(), __toCommonJS(judged_exports)).judgedRules],
      [8, 0, () => (init_logging(), __toCommonJS(logging_exports)).loggingRules],
      [8, 0, () => (init_logging_afar(), __toCommonJS(logging_afar_exports)).loggingAfarRules],
      [5, 16, () => (init_advisories(), __toCommonJS(advisories_exports)).advisoryRules],
      [7, 0, () => (init_vaults(), __toCommonJS(vaults_exports)).vaultRules],
      [8, 0, () => (init_vault_secrets(), __toCommonJS(vault_secrets_exports)).vaultSecretRules],
      [4, 36, () => (init_advisories(), __toCommonJS(advisories_exports)).advisoryRules],
      [7, 0, () => (init_infrastructure(), __toCommonJS(infrastructure_exports)).infrastructureRules]
    ];
    findRule = (place) => {
      let first = 0;
      for (const [count, at, read] of runs) {
        if (place < first + count) return read?.()[place - first + at];
        first += count;
      }
    };
    readFar = async (place) => (await Promise.resolve().then(() => __toESM(require("./far-rules.js"), 1))).readFar(place);
    readRules = (places) => Promise.all(places.map((place) => findRule(place) ?? readFar(place)));
    readAllRules = async () => (await Promise.resolve().then(() => __toESM(require("./far-rules.js"), 1))).readAllRules();
  }
});

// src/judge/weights.ts
var weights, readWeights;
var init_weights = __esm({
  "src/judge/weights.ts"() {
    "use strict";
    readWeights = () => weights ??= JSON.parse('{"words":"ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero","bigrams":"kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml","thresholds":{"code":{"report":0.55,"block":0.67},"script":{"report":0.55,"block":0.7},"data":{"report":0.55,"block":0.72},"translation":{"report":0.55,"block":0.8},"docs":{"report":0.55,"block":0.7},"test":{"report":0.55,"block":0.7},"test-data":{"report":0.55,"block":0.7}},"model":{"depth":4,"bias":-1.638,"features":[17,5,39,6,45,41,16,4,1,0,1,69,0,0,0,109,2,19,141,0,5,0,5,139,141,44,0,91,0,0,17,140,39,104,22,41,39,143,42,10,41,0,0,0,0,6,141,1,5,2,141,2,2,1,0,1,45,39,7,5,16,105,12,61,3,3,0,3,45,9,58,0,0,0,0,109,2,19,140,0,0,0,0,22,140,3,2,3,0,0,89,3,2,2,141,1,1,1,1,113,10,12,0,0,0,89,0,0,140,9,20,53,0,22,29,0,84,0,0,9,6,141,1,7,74,0,3,3,7,0,46,0,141,12,141,89,2,2,141,133,39,133,48,139,135,2,47,2,0,0,89,3,5,1,39,1,1,105,133,5,39,0,0,39,0,2,140,11,30,3,70,32,39,0,133,93,138,70,3,0,6,93,11,97,46,134,44,11,134,0,0,84,0,73,6,0,141,3,52,0,0,141,0,0,0,0,141,32,0,37,17,105,13,93,41,10,0,104,0,22,0,0,67,0,0,133,16,39,69,12,10,46,10,70,10,0,16,31,88,0,6,141,5,5,2,2,41,2,3,104,5,39,68,45,70,109,48,0,0,70,38,7,113,7,7,38,39,0,14,48,17,141,17,45,36,21,44,11,70,45,32,45,0,0,0,6,10,1,45,4,4,45,0,1,48,22,0,0,54,13,6,140,1,2,5,39,2,68,1,4,43,68,68,4,68,17,141,31,93,125,41,0,41,0,36,45,0,12,0,0,6,10,1,1,91,39,7,93,69,131,125,0,68,13,1,109,45,16,16,105,33,7,22,4,90,74,45,4,0,0,89,3,0,0,113,45,3,0,44,0,0,90,58,3,0,89,3,19,0,68,68,4,68,7,0,11,3,10,0,0,133,68,68,4,135,4,108,135,0,68,0,68,4,0,0,6,141,1,22,96,0,73,0,70,84,0,0,22,6,0,89,3,5,5,93,11,84,22,0,16,140,0,0,16,3,17,141,2,3,84,17,5,5,113,2,3,134,0,65,0,6,140,0,68,5,0,5,0,139,0,0,0,0,7,3,17,5,17,85,3,39,0,68,6,70,11,45,70,0,0,17,85,44,113,41,0,0,68,0,11,11,0,0,0,0,17,85,13,113,0,44,0,104,0,10,5,73,0,0,0,133,89,10,44,10,91,31,10,10,47,0,140,88,0,0,17,141,17,3,139,16,44,7,61,84,7,44,16,67,0,89,43,6,49,70,19,4,14,70,137,0,85,0,14,6,48,68,138,62,141,74,68,32,54,69,12,68,69,140,12,6,140,1,139,45,39,39,61,1,1,105,0,39,45,140,0,0,19,0,0,89,0,0,0,0,0,102,90,0,0,139,141,62,43,84,44,0,22,46,10,44,0,22,0,0,0,93,3,0,0,135,141,0,0,0,0,1,85,134,104,17,105,38,104,41,67,0,131,125,22,135,0,0,0,0,1,105,2,93,41,7,7,68,0,70,0,48,36,1,44,2,140,4,12,22,22,3,95,2,14,3,3,3,12,0,11,109,7,113,0,23,10,41,0,0,0,13,53,30,4,3,1,140,139,40,1,113,137,0,7,0,84,37,1,0,2,109,11,48,6,0,44,69,2,84,11,0,0,65,5,11,141,2,85,84,68,7,2,2,0,2,24,7,67,11,11,74,2,46,2,68,28,5,0,40,105,11,16,133,0,48,3,138,40,68,105,3,67,68,12,109,95,69,105,66,17,141,44,0,68,0,0,68,0,0,17,0,0,0,0,0,61,23,68,0,7,0,0,0,0,0,0,10,0,0,133,2,46,93,40,97,2,125,0,28,12,2,0,0,0,1,140,5,139,42,54,5,0,0,1,45,1,9,39,133,133,2,6,140,16,105,5,124,6,5,5,0,75,0,16,139,2,2,140,1,0,140,11,1,0,32,0,0,11,1,3,27,93,40,48,68,0,5,0,71,0,5,105,0,0,6,133,11,45,105,14,54,0,7,0,7,105,0,7,45,17,89,0,113,90,0,0,41,0,47,6,0,0,0,0,17,141,45,45,70,45,0,2,3,69,2,69,0,0,0,3,0,0,137,40,86,10,46,0,45,0,40,0,0,0,49,45,68,2,39,84,39,0,0,28,39,0,0,2,0,139,140,7,16,43,42,0,19,44,22,45,39,68,0,0,17,93,134,105,0,0,39,104,134,0,0,0,0,0,0,17,10,67,133,0,49,0,139,17,0,0,0,0,0,0,6,74,6,141,96,73,16,45,96,45,0,46,0,134,0,68,48,3,85,74,40,140,7,54,0,3,5,0,30,53,68,48,3,45,45,39,6,0,6,45,0,135,39,105,54,0,52,9,0,105,128,30,0,0,0,0,28,0,0,0,10,48,12,7,74,4,0,11,30,6,4,0,6,0,0,17,140,134,11,45,45,39,0,10,11,41,45,0,0,0,104,69,11,69,6,0,13,6,13,141,11,0,0,7,0,69,45,133,5,14,1,0,0,0,70,1,45,5,0,0,17,93,45,139,0,42,0,140,5,0,0,45,0,0,0,69,69,48,109,13,4,104,13,55,22,0,22,72,14,0,68,101,3,65,0,40,113,3,0,0,0,21,0,105,0,0,68,3,0,0,39,5,0,0,0,0,65,16,1,1,1,141,10,41,84,52,6,72,85,90,1,0,138,4,73,139,113,13,45,0,88,0,140,69,0,0,69,3,0,0,17,13,141,141,0,2,134,2,17,0,0,0,0,47,0,84,133,124,14,6,46,13,49,0,46,68,0,0,6,0,70,7,6,0,0,1,1,140,23,6,37,0,84,39,133,133,45,69,19,14,68,0,0,0,72,0,54,0,0,0,70,45,58,1,9,70,1,0,0,1,0,70,45,0,69,0,93,104,52,0,93,41,0,0,0,0,16,0,11,0,45,0,45,0,0,43,85,0,0,0,0,58,45,0,67,1,141,2,41,70,104,22,5,113,68,0,113,1,4,70,48,45,45,4,24,0,137,0,0,69,0,0,0,0,0,49,43,96,13,68,0,0,141,68,124,0,0,0,0,0,3,133,105,45,91,61,3,52,71,74,0,5,0,31,5,0,113,10,0,0,70,5,0,11,0,0,11,70,0,104,16,61,5,105,0,0,0,84,41,0,0,0,0,0,0,3,39,5,13,109,42,22,7,0,39,0,53,5,13,23,0,0,2,0,0,93,135,0,0,0,0,69,0,133,0,17,104,4,141,69,0,2,2,139,69,4,0,0,139,0,17,70,105,5,113,5,75,5,76,35,0,17,5,66,0,70,84,55,141,124,49,1,134,1,11,1,113,0,70,0,0,113,10,105,0,70,17,104,70,0,0,1,70,0,0,1,42,7,140,77,13,54,90,69,1,0,24,0,1,9,113,2,0,125,125,0,0,97,43,42,104,0,0,0,0,7,14,1,3,125,66,0,1,40,0,0,11,0,0,0,0,0,7,0,0,62,53,0,0,0,0,2,2,2,44,93,3,0,0,0,0,0,134,9,52,11,0,0,0,0,17,0,42,0,84,67,71,46,46,0,0,45,0,0,0,17,141,11,9,96,46,77,11,0,1,11,0,0,4,4,5,44,2,5,2,124,2,34,91,2,66,74,0,108,0,69,41,11,14,113,113,49,74,124,11,0,46,0,14,0,0,46,10,141,46,0,5,71,0,0,0,71,0,0,3,0,0,13,0,0,3,39,0,0,0,0,7,1,0,0,10,10,32,71,46,31,0,45,68,54,90,0,0,0,0,69,13,139,3,1,93,13,1,40,0,0,1,0,0,0,104,113,6,3,0,62,0,39,39,0,0,0,0,0,0,17,140,55,137,45,45,22,10,45,2,2,0,0,0,0,62,13,126,45,0,0,0,45,124,0,0,0,0,0,0,104,135,13,13,55,68,0,23,0,0,0,134,0,0,0,96,10,68,5,11,11,0,11,101,0,5,0,0,0,0,41,5,85,5,101,46,46,54,25,85,0,140,0,134,54,48,64,66,17,0,70,4,53,62,0,0,125,39,0,0,9,70,31,22,58,0,0,27,12,138,89,0,0,0,0,93,41,0,85,134,0,0,68,1,69,2,0,0,0,0,69,69,5,17,5,11,45,45,11,69,55,90,69,140,45,14,17,0,141,2,0,0,68,68,52,141,0,0,0,0,3,14,93,49,0,70,0,5,5,0,0,5,14,0,0,45,19,1,0,0,45,70,0,0,0,0,1,70,10,58,105,139,14,95,74,41,124,41,69,5,14,9,45,68,134,93,2,0,69,75,0,0,58,13,34,2,0,0,0,0,12,2,3,141,0,12,2,0,0,0,7,7,2,2,124,17,84,13,140,9,39,16,11,68,11,0,44,16,0,0,23,28,0,84,0,0,0,68,134,0,0,0,0,0,0,135,128,41,11,0,50,0,52,10,0,0,0,0,0,0,104,93,11,105,0,0,11,139,11,0,0,0,0,0,39,84,93,11,11,0,11,6,141,6,0,0,11,7,0,0,11,52,91,70,43,6,70,7,68,68,0,22,6,0,0,139,69,2,69,58,0,39,6,1,69,68,0,0,7,0,72,55,72,6,58,0,0,54,134,6,0,0,0,0,0,1,0,135,0,0,62,105,0,0,0,0,10,69,0,6,14,3,0,41,93,0,0,70,14,12,0,0,0,0,0,0,71,7,2,106,2,4,2,70,2,0,46,67,0,0,68,2,46,70,46,2,10,1,70,0,0,2,2,70,2,9,128,31,52,0,0,0,16,43,0,0,0,0,0,0,48,14,75,24,0,3,95,54,54,0,0,68,0,0,0,135,14,0,69,0,0,0,69,6,0,0,0,0,0,0,3,14,93,67,12,85,0,31,0,0,0,84,5,0,0,45,0,13,0,0,9,45,0,0,0,0,0,0,0,0,72,11,72,55,102,0,0,5,0,11,0,0,0,0,0,93,10,0,17,30,0,0,45,45,31,0,0,0,0,0,17,53,5,2,5,140,140,45,45,13,5,0,0,0,0,3,14,68,67,17,2,140,11,0,0,0,53,48,17,68,41,69,1,6,69,85,0,0,4,1,2,2,46,0,0,65,73,0,62,0,0,0,1,1,0,0,0,0,0,0,3,7,6,13,138,0,6,0,0,30,3,45,46,0,0,45,14,25,0,0,45,45,0,0,0,0,6,70,0,14,133,3,106,40,1,104,0,1,0,40,1,0,0,0,0,0,137,24,0,0,138,0,0,0,0,0,6,13,0,0,139,85,85,131,134,0,0,16,50,0,3,12,7,0,0,14,28,0,24,0,0,0,73,137,0,0,0,0,0,0,14,0,0,0,11,0,0,0,0,85,6,0,0,0,0,14,9,0,30,0,0,0,11,137,0,0,0,0,0,0,0,0,11,0,0,2,58,0,0,0,0,0,75,69,7,10,0,49,0,0,0,0,108,0,0,0,10,30,0,0,12,84,135,85,137,137,0,70,69,5,0,12,17,0,0,13,49,16,98,2,68,0,95,0,105,0,0,0,0,0,10,133,44,45,75,14,0,0,52,39,45,5,0,0,0,11,11,16,42,49,5,5,141,113,6,5,0,0,0,0,9,70,0,7,58,0,0,6,1,5,1,0,0,0,0,6,10,0,0,5,0,46,113,0,7,67,0,0,5,0,58,70,70,13,36,141,62,24,124,141,0,0,124,89,0,9,0,0,0,128,0,0,0,0,14,0,0,0,0,0,141,14,0,46,0,84,7,0,0,2,0,2,0,0,0,53,22,128,46,3,3,0,45,0,3,105,75,3,0,0,6,4,11,55,4,14,45,97,45,0,124,11,84,54,0,126,62,0,11,3,0,0,140,6,140,0,0,0,0,0,69,41,48,69,69,137,67,12,62,0,134,40,69,0,0,3,14,49,45,109,68,68,140,44,45,0,68,3,0,0,0,113,3,3,0,5,5,134,0,0,0,137,108,54,42,104,3,40,0,69,41,0,2,0,137,68,45,0,0,0,3,3,10,90,0,10,1,11,11,0,0,138,0,0,0,84,70,44,70,0,14,0,5,5,0,0,17,0,0,0,9,11,3,2,105,0,0,75,0,3,11,0,0,0,0,43,28,45,46,0,0,0,45,0,0,0,0,0,0,0,0,45,45,2,74,2,49,1,1,0,2,39,2,105,39,3,13,61,43,16,54,0,34,0,0,0,42,24,0,0,64,24,0,65,0,0,0,69,0,0,0,0,0,0,0,64,28,0,3,0,0,0,1,6,0,0,0,0,0,0,23,30,0,9,6,0,0,14,0,0,30,0,0,0,0,113,3,0,3,76,0,0,75,85,68,0,0,0,0,0,2,46,105,3,0,68,68,39,39,0,0,53,10,3,39,10,88,6,62,0,4,6,45,45,0,0,67,10,3,55,28,11,0,91,11,0,0,52,0,23,37,0,0,0,0,10,17,68,39,125,1,0,23,39,39,39,0,0,0,0,6,7,6,55,4,0,17,4,4,7,4,0,0,125,0,69,14,58,45,5,69,11,0,135,88,0,45,85,45,3,0,52,64,106,39,69,0,69,58,138,0,4,133,0,0,93,3,0,138,33,0,0,74,45,4,4,0,0,0,0,12,58,135,69,70,97,0,70,5,89,67,12,5,0,0,14,6,58,43,0,0,0,1,1,0,0,0,0,0,0,11,42,2,2,45,14,84,2,2,0,45,49,84,49,0,12,140,0,3,4,3,140,104,47,0,0,0,47,7,3,113,4,0,39,42,0,0,4,17,68,39,0,0,0,0,5,5,45,45,6,0,124,4,48,25,44,0,0,67,134,2,53,0,44,46,0,5,2,0,0,0,0,0,44,0,25,55,138,138,70,0,0,4,75,52,39,0,0,0,0,104,134,134,54,141,0,0,45,3,124,0,0,0,0,0,9,141,0,45,84,0,0,0,0,0,11,0,0,0,0,11,141,108,75,58,37,0,3,2,17,1,129,0,0,0,17,134,0,14,11,0,0,65,0,7,44,0,0,0,0,62,45,6,0,53,134,0,0,0,13,45,0,0,0,0,0,0,3,0,0,70,105,0,0,0,0,0,125,70,4,13,113,0,11,0,0,0,105,0,0,0,0,0,0,0,76,6,69,70,16,0,84,0,6,68,0,0,0,0,0,72,128,45,13,0,0,0,3,58,0,0,0,0,0,0,11,48,37,88,66,0,0,0,0,0,0,0,88,0,0,0,52,45,61,2,45,10,45,0,55,62,2,7,0,97,6,32,6,5,0,73,138,138,5,0,0,11,0,46,0,11,0,11,0,0,45,7,0,0,0,0,0,45,11,4,69,69,68,124,97,69,140,0,0,62,5,86,0,69,39,3,10,10,0,0,40,2,2,75,10,7,69,70,0,70,126,89,0,113,2,0,0,4,0,0,4,0,0,0,0,24,39,0,105,39,0,0,139,1,68,0,0,0,0,0,70,70,68,55,68,45,52,10,68,0,0,67,22,41,0,45,0,45,0,0,125,68,0,0,0,0,6,0,41,1,49,25,77,131,14,104,7,135,141,0,0,0,0,0,0,23,4,0,4,4,0,0,17,0,137,49,0,0,0,0,3,133,6,40,0,5,6,72,0,0,0,40,3,70,0,48,45,7,93,2,76,45,2,0,134,2,95,0,0,0,13,73,0,28,0,0,0,11,0,0,0,0,0,0,0,9,128,0,69,0,0,0,41,67,0,0,0,0,0,0,14,10,0,139,0,0,0,68,105,0,0,0,0,0,0,128,0,0,141,46,0,0,46,0,131,48,0,0,0,0,43,93,46,46,0,0,0,46,2,0,0,0,0,0,0,0,138,7,14,0,45,5,0,0,0,0,0,0,58,70,62,10,0,10,11,0,0,70,70,0,138,0,0,0,0,32,72,17,39,72,0,0,133,13,0,0,0,0,0,0,2,2,89,14,0,0,4,2,2,0,0,4,14,0,138,126,61,0,69,0,0,0,69,3,0,0,0,0,0,0,0,13,53,140,0,137,12,70,70,0,0,85,140,45,5,3,3,6,69,0,68,68,109,69,0,0,69,70,6,0,1,69,37,0,45,129,0,0,0,1,1,69,0,0,0,6,97,6,22,0,0,40,91,0,0,0,91,5,17,0,68,3,138,16,0,16,3,0,0,0,0,96,0,68,3,141,1,1,134,3,96,0,69,0,97,0,1,1,0,0,3,10,6,0,129,0,10,141,7,39,0,70,91,71,6,131,1,0,86,22,0,0,1,0,47,86,0,0,0,0,39,24,4,7,0,134,46,62,54,0,0,5,39,0,0,55,138,75,2,75,71,0,68,68,0,2,5,105,138,68,9,23,0,1,0,0,0,0,54,0,0,0,0,0,0,11,45,23,11,45,28,0,11,0,0,43,73,0,0,0,3,45,33,0,133,4,4,0,0,0,62,131,2,0,0,43,128,0,30,0,0,0,1,1,0,0,0,0,0,0,69,14,68,4,69,3,68,3,69,3,0,0,140,14,3,0,40,128,22,0,48,0,0,0,0,0,54,75,0,0,25,84,68,113,69,85,14,16,0,134,0,0,0,0,0,0,52,52,69,62,69,71,86,0,41,0,0,86,17,0,128,138,0,69,1,0,0,135,6,6,6,0,0,0,0,45,62,105,45,84,16,124,11,109,12,0,0,0,74,0,84,93,1,85,0,1,0,1,24,0,0,1,0,0,0,9,6,0,105,124,0,0,84,31,11,17,0,0,0,0,139,131,0,69,67,0,0,5,68,0,0,0,0,0,0,98,5,0,5,96,0,0,68,68,134,0,0,0,0,0],"thresholds":[0,0.933,7.5,0.083,3,0.5,8.5,0.5,2.664,1000000000,2.252,7,1000000000,1000000000,1000000000,0.5,4.2,0.5,0.5,8,0.425,1000000000,0.933,0.5,0.5,0.5,11,0.5,1000000000,1000000000,0,0.5,7.5,0.5,0.5,0.5,8.5,0.5,0.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,2.664,0.933,5,0.5,4.083,4.2,1.585,1000000000,2.846,10,0.5,0.1,0.667,4,0.5,4.5,0.5,0.9,0.611,1000000000,0.286,13,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,4.133,0.5,0.5,5,28,1000000000,28,0.5,0.5,0.5,5.6,0,1000000000,1000000000,0.5,0.5,5.6,3.368,0.5,4.445,3.122,2.75,2.252,0.5,2.5,1.5,1000000000,1000000000,1000000000,0.5,34,28,0.5,3.5,0.5,0.5,14,0.5,0.5,1000000000,0.5,1000000000,55,0.5,0,0.5,2.664,0,0.5,6,0.611,0.9,0.091,44,1.5,1000000000,0.5,26,0.5,0.5,4.2,5.6,0.5,0.5,1.5,0.5,0.5,0.5,0.5,5,0.5,3.756,1000000000,1000000000,0.5,0.611,0.425,2.252,1.5,3.239,4.445,0.5,0.5,0.933,4.5,1000000000,1000000000,2.5,1000000000,4.632,0.5,5,7.5,0.611,0,0.5,0.5,1000000000,0.5,0.5,0.5,53,0.286,1000000000,0,0.5,6,0.5,1.5,0.5,0.5,3,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.167,4,0.5,0.286,0.5,1000000000,8,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,16,0.5,0,0.5,3.5,0.5,0.5,1.5,13,0.5,1000000000,0.5,7,9,3.5,1000000000,1000000000,0.5,4,1.5,8,26,3.5,3.5,3.5,2,1.5,1000000000,8.5,0.5,0.5,1000000000,0.083,0.5,0,0.933,5.6,4.375,0.5,4.2,0.9,0.5,0.667,8.5,8.5,18,13,0.5,0.5,14,4,0,0.5,0.033,0.5,0.065,0.1,0.5,2.5,1000000000,1.5,0.5,0,0.5,12,9,0.5,0.5,0.5,10,0,9,0.5,21,1000000000,1000000000,1000000000,0.083,1.5,2.585,3,0.5,0.125,5,1000000000,3,0.5,0.5,1000000000,1000000000,0.5,4.5,0.083,0.5,2.664,5,0.933,0.5,3.667,0.5,3.322,0.167,0.5,2.5,21,0.067,13.5,0,0.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,9,1000000000,1.5,1000000000,1000000000,0,1.5,2.664,2.846,0.5,0.5,0.1,0.5,8,0.5,0.5,1000000000,21,4.5,4.445,0.5,21,9.5,10.5,0.5,0.5,0,0.5,0,0.5,0.5,13,0.067,1000000000,1000000000,0.5,0.667,21,4,0.5,14,0.286,1000000000,0.5,8,1000000000,0.5,0.5,0,1000000000,0.5,0.611,0.5,4,0.5,0.5,0.125,14.5,0.115,6,6,0.8,3.5,1000000000,1000000000,0.5,0.5,4.5,0.067,0.5,0.067,0.5,0.5,1000000000,5.5,1000000000,3.5,0.4,1000000000,1000000000,0,0.5,2.664,0.5,0.5,6,0.5,16,2,0.5,9,1000000000,0.5,0.083,1000000000,0.5,0.286,0.425,0,0.5,10,0.5,0.5,5,15.5,0.5,1000000000,1000000000,8.5,0.8,0,0.5,3.667,0.9,0.5,12,0.875,0.9,0.5,5,0,0.5,1000000000,0.5,1000000000,0.083,0.5,6,0.5,0.917,1000000000,0,14,0.5,11,4,1000000000,1000000000,0.176,0.286,0,0.933,12,0.5,0.9,3.5,1000000000,0.5,0.083,0,6,3,0,1000000000,1000000000,12,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,1000000000,12,8,1000000000,1000000000,1000000000,1000000000,0,0.5,3.5,0.5,4,0.5,13,0.5,1000000000,1.5,0.933,0.5,1000000000,1000000000,1000000000,0.5,0.5,3.5,0.5,3.5,0.5,0.5,3.5,1.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,0,0.5,12,0.9,0.5,4,0.5,0.1,0.5,0.5,0.091,0.5,10.5,2.5,1000000000,0.5,0.5,0.167,0.5,0,0.5,0.067,5.5,0,0.5,1000000000,0.5,1000000000,1.5,0.375,0.5,0.5,0.5,0.5,0.5,0.5,7.5,0.5,0.5,23,1.5,6.5,29,0.5,1.5,0.083,0.5,2.664,0.5,5,0.5,3.5,0.5,3.252,2,0.5,1000000000,6.5,5,0.5,4,1000000000,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,0.5,2.5,2.5,0.5,1000000000,0.5,1000000000,1000000000,4,0.5,0.286,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.122,0.5,0.5,0.5,12,0.5,0.5,0.5,0.5,1.5,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,2.252,0.5,4.2,0.5,0.5,0.091,0.08,0.5,1000000000,2,1000000000,0.5,0.5,2.585,0.5,4.632,0.5,0.143,1.5,0.5,0.5,0.5,0.5,3.667,1.5,0.9,0,0.9,2.5,1000000000,6,0.5,0.033,0.5,1000000000,0.5,3.5,0.5,1000000000,1000000000,1000000000,3.5,0.5,7.5,0.067,0.286,1.585,0.5,0.5,0.5,4.445,0.5,0.5,1000000000,0.115,1000000000,0.5,0.5,2.585,1000000000,4.632,0.5,5,0.5,0.375,1000000000,0.5,21,4.375,0.5,7,1000000000,1000000000,0.5,0.846,6,0.5,4.2,0.5,0.5,0.5,0.115,4.133,3.511,1000000000,4.5,0.5,0.091,2.5,28,6,0.5,4.133,1.5,3.718,0.5,0.5,0.917,1000000000,0.5,0.5,14,8.5,0.5,1000000000,0.5,0.286,0.5,0.5,0.5,0.5,0.421,0.5,3.5,1.5,0.5,0.5,21,0.5,0.5,12,0.5,0.5,4,0.5,1000000000,1000000000,8.5,16,13,0,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,24.5,1000000000,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,8,3.5,1000000000,1000000000,0.5,4.2,2.5,0.5,0.5,0.5,4.632,0.5,1000000000,0.5,1.5,4.2,1000000000,1000000000,1000000000,2.585,0.5,0.667,0.5,0.5,0.5,0.933,1000000000,1000000000,1.585,6,4.445,0.5,1.5,0.5,0.5,3.6,0.083,0.5,4,0.5,0,0.5,0.609,0.933,0.583,1000000000,0.5,1000000000,4,0.5,5,3.667,0.5,2.5,1000000000,0.5,28,3.457,1000000000,0.5,1000000000,1000000000,7,3.122,0,0.5,0.5,0.5,0.5,0.5,1000000000,0,1000000000,0.5,1000000000,0.75,0.5,1000000000,1000000000,0.083,0.5,8,3,0.5,1.5,0.5,1000000000,0,1000000000,0.115,0.5,1000000000,0.143,18,12,0.5,1000000000,0.5,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,12,0.5,18,5,0,3,1000000000,4.133,0.9,8,5,39,1000000000,1000000000,1000000000,0,4,7,0.5,0.5,0.5,1.5,1.5,1000000000,5,1000000000,0.5,1000000000,11,11,0.5,3,1.5,4.632,3.5,0.5,2.5,1000000000,1000000000,0.5,11,1000000000,1000000000,5.6,1000000000,0.5,0.5,0.143,10.5,0.5,0.5,1000000000,0.5,0.5,0.5,21,2.5,0.5,1000000000,1000000000,12,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,3.5,1.5,0.5,17,0.5,1000000000,0.5,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,0.5,0.5,10.5,8,0.5,3,1000000000,3.5,1000000000,0.5,1000000000,0.5,0.5,0,0.5,0.5,0.5,0.5,0.033,0.5,1000000000,0,0.182,1000000000,7.5,0.5,0.5,0.5,0,3,13,2.5,0.167,1000000000,0,11,1000000000,0.5,6.5,0.5,0.5,4,0.5,0.5,1000000000,0.5,0.5,5.5,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,3.5,0.5,4.5,0.091,0.5,0.067,1000000000,6,6.5,0.083,0.1,1000000000,0.083,1000000000,1000000000,12,0.5,0.5,6,5,18,0.5,1000000000,1.5,4,0.5,3,1000000000,1000000000,1000000000,0.5,23,5,10,0.167,1000000000,2.5,0.083,2.5,0.5,8,1000000000,1000000000,0.091,1000000000,23,3,0.5,0.425,2.5,2.664,1000000000,1000000000,1000000000,2,3.457,5,0.5,1000000000,1000000000,12,0.5,18,0.5,1000000000,0.5,1000000000,0.5,0.933,1000000000,1000000000,5,1000000000,1000000000,1000000000,21,11,0.5,0.5,2.5,0.143,0.5,3.5,0.5,0.5,1000000000,0.5,0.5,2.5,1000000000,0.5,0.5,0,0.5,1000000000,0.5,0.5,0.9,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,4,24.5,0,1000000000,1000000000,1.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,12.5,2.846,3.555,3,0.5,1.5,0.5,0.5,0.5,0.083,0.5,0.5,0.5,2.5,1000000000,0.5,0.309,0.5,0.5,0.5,3.5,5,1000000000,0.5,1000000000,0.5,23,1000000000,1000000000,85,0.286,1000000000,1000000000,12,3.5,0.5,0.5,1000000000,4.2,0.5,4.2,0,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,0.5,3.5,0.083,5.5,2.5,0.5,1000000000,1.5,4.5,1000000000,1000000000,0.083,1000000000,1,0.065,0.083,8,16,2.252,3,0.5,0.5,0,0.5,4,0.5,0.5,0.5,0.5,3,23,0.5,3.5,16.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,3,0.5,3.783,0.5,100,2,1000000000,1000000000,2.252,1000000000,2,13,1000000000,23,4,0.5,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,10.5,1000000000,5,1000000000,3,1000000000,18,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,14,1000000000,0.5,2.585,0.5,4.2,0.5,0,0.5,0.5,0.667,0.5,2.5,1000000000,0.5,3.555,0.067,3,0.5,3,6,0.067,0.5,1000000000,0.5,1000000000,1000000000,34,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,3.5,6.5,1000000000,1000000000,0.5,2.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0,0.5,0.5,5,0.5,0.5,0.9,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.75,8,0.5,1.5,4,1000000000,3,0.778,1000000000,4,1000000000,1000000000,7,38,16,0.5,10.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,1.5,0.667,4.5,0.5,0.5,0.5,0.115,1000000000,6.5,1000000000,0.5,0.583,2.5,0.5,4,1000000000,4.267,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,55,1000000000,0.5,14,12,0.5,0.154,0.5,34,1000000000,5.6,4.2,0.5,11,0.154,1000000000,1000000000,0.5,1000000000,0,1,0.5,0.933,0.5,0.667,0.5,0.833,0.5,0.5,1000000000,12,0.833,0.5,1000000000,1,0.5,0.5,0.5,0.5,0.5,3.252,0.5,3.457,12,3.646,0.5,1000000000,53,1000000000,8,0.5,1.5,0.5,1000000000,3,0,0.5,2,1000000000,1000000000,2.664,53,11,10,2.585,0.5,0.115,0.5,0.5,3.5,0.5,0.5,19,2.252,1000000000,0.5,1000000000,4.445,0.5,0.5,5,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.115,5.5,4.445,0.9,0.5,0.5,1000000000,2.322,0.5,1000000000,1000000000,7,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.511,4.2,4.5,0.5,0.5,0.9,1000000000,5,10,1000000000,1000000000,0.5,0.5,0.5,12,1000000000,1000000000,1000000000,1000000000,0,16,0.5,8,0.5,1.5,0.5,1.5,3.5,1000000000,24,3,1000000000,1000000000,1000000000,0,0.5,8,0.5,0.5,1.5,0.5,11,1000000000,3.457,13,1000000000,1000000000,0.309,0.25,0.933,0.5,3.511,0.778,3.833,0.5,5.6,0.5,0.5,3.667,0.5,0.5,1000000000,0.5,1000000000,23,0.5,7,1.5,0.5,0.5,0.5,0.5,0.5,8,1000000000,4.5,1000000000,3.5,1000000000,7,1.5,1.5,0.5,4.5,12,0.778,0.5,1000000000,1000000000,1000000000,0.5,1000000000,16,0.611,4,1000000000,3.5,1000000000,1000000000,0,7.5,1000000000,1000000000,1000000000,1000000000,0.115,3.555,6,1000000000,3.5,1.5,0.5,0.5,2.5,0.5,1000000000,3,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.5,3.457,0.5,1.5,1.585,0.5,1000000000,1000000000,2.322,1000000000,1000000000,1000000000,0.5,0.5,0.375,0.9,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.5,0.5,5,18,0.5,3.5,5,4.133,4.2,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,18,1000000000,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,4.5,0.5,12.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,3.5,4.5,0.933,14,12,1000000000,28,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.933,0.5,0.778,0.5,1.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.5,0.5,0.5,0.5,12,1000000000,0,0.1,0.5,0.5,1000000000,1000000000,0.5,2.5,1000000000,1000000000,0.5,1,1.5,0.5,0.5,1000000000,1000000000,0.5,1.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,13.5,3.698,46,3.511,1000000000,1000000000,1000000000,1000000000,23,11,0.714,0,0.933,8,5,8,8,17,0.5,0.5,34,0.5,26,5.5,0,1000000000,0.5,4.133,1000000000,1000000000,6.5,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.611,5.5,0.5,0.5,1000000000,1,1000000000,0,0.425,1000000000,1000000000,0.933,2.5,1000000000,1000000000,3,0.5,2.585,1000000000,1000000000,8,3,1000000000,1000000000,1000000000,1000000000,1.585,0,1.5,0.5,0.5,0.5,1.5,0.5,0.5,0.5,0.5,0.5,19,0.583,2.5,0.5,21,5.5,0.5,0.5,4.2,1000000000,55,0.5,1000000000,1000000000,0.5,2.5,0.5,4.5,1000000000,1000000000,1000000000,1000000000,1.5,5,0,0.5,4,2.5,4.375,8,13,1000000000,0.091,0.176,5,4.2,0.5,0,0.5,3.5,0.5,0.5,4.5,8.5,9,6.5,5,1000000000,0.5,10.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,8,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,5,0.5,1000000000,1000000000,12,0.5,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,12,8,1000000000,5,0.083,0.5,0.083,1000000000,1000000000,4,0.127,1000000000,1000000000,8,0.5,0.5,0,0.5,0.167,3,0,0.5,7.5,1000000000,0.5,0.375,1000000000,1000000000,0.5,23,3.667,11,0.5,1000000000,1.5,0.083,3.555,85,6.5,1000000000,1000000000,0.143,1000000000,0.5,0.5,10.5,0.375,0.5,1000000000,1000000000,0.5,0.5,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1,1000000000,0.5,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1.5,23,1000000000,0.083,4.5,0,1000000000,0.5,0.5,1000000000,1000000000,2,2.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,8,0.5,0.091,4.133,0.5,4.033,0.067,3.6,0,5,1000000000,3.5,1.5,55,55,0.5,3.978,2.5,0,3.5,3.756,1.5,2.664,23,1000000000,1000000000,3.319,4.2,1,5,0.5,0.5,1.5,0.5,1000000000,1000000000,1000000000,10.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,0.5,1000000000,0.611,0.5,0.5,0.5,1000000000,1000000000,14.5,1000000000,1000000000,1000000000,0.5,3.5,1000000000,23,1000000000,1000000000,1000000000,11,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,1.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.778,1000000000,1000000000,3,1000000000,3.5,1000000000,1000000000,0.5,12,1000000000,1000000000,1000000000,1000000000,7,1000000000,1000000000,1000000000,0.5,3,9.5,0.5,0.5,1000000000,1000000000,0.75,1000000000,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,1000000000,12,0.5,1000000000,1000000000,7,13,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.667,4.267,0.778,0.5,0.5,14,8,2.5,0.9,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,12,3.833,0.5,3,1000000000,1000000000,1000000000,0.5,0.5,27,6.5,0.5,9,3,0.083,23,0.5,1000000000,1000000000,0,2.846,3.978,3.978,2.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,2.322,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.9,0.115,0.167,5.5,0.5,6,0.375,5,1000000000,3.5,0,9,2.5,1000000000,1000000000,3,2.5,0.5,1000000000,1000000000,6,7,1000000000,1000000000,1000000000,1000000000,0.375,2,1000000000,1.5,0.5,0,0.5,0.5,2.664,0.5,1000000000,1.585,1000000000,0.5,3.457,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,3.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,10,10,12.5,0.5,20,0.9,1.5,0.115,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,4,1000000000,1000000000,4,1000000000,1000000000,1000000000,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,3.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,6,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,4,1000000000,4,1000000000,1000000000,4.133,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,23,0.176,1.5,12,0.5,10,1000000000,16,1000000000,0.5,1000000000,1000000000,1000000000,3.5,7.5,1000000000,1000000000,1.5,0.5,0.5,0.5,0.5,0.5,1000000000,0,78,0.933,1000000000,2.5,0,1000000000,1000000000,3.5,0.5,8.5,0.5,5,3.5,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,0.5,0.5,3,0.5,2.5,1000000000,1000000000,0.5,1.5,9,0.667,1000000000,1000000000,1000000000,16,8,4,0.5,0.5,0.833,0.5,0.5,0.5,0.375,0.425,1000000000,1000000000,1000000000,1000000000,0.5,0,1000000000,0.115,0.5,1000000000,1000000000,0,2.846,0.778,2,1000000000,1000000000,1000000000,1000000000,0.167,1.5,6,11,0.833,1000000000,2.5,0.5,1000000000,0.115,0.5,1000000000,1000000000,0,14,0.5,0,0,1.5,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,4,34,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,1.5,10,1.5,16,0.5,0.065,4,7,3.756,1000000000,5,1000000000,13,16,0.5,0.5,0.5,1.5,0.9,0.421,1000000000,8,1000000000,0.421,0.5,0.5,0.842,1000000000,1000000000,0.083,0,8,0.5,0.167,1.5,14,0.5,5,1000000000,0.5,5,0.5,0.5,1000000000,0.5,0.5,1000000000,8,0,1000000000,1000000000,0.5,0.083,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,17,0.5,0.5,11,9,0.5,0.5,1.5,0.5,1000000000,0.5,0.5,71,1000000000,1000000000,0,2.5,0.5,5,0.5,12.5,1.5,0.5,0.5,8,1000000000,7.5,0.733,1000000000,1000000000,5,0.5,0,0.8,1000000000,0.425,0.667,0.5,4,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.9,0.5,5,46,0.5,1000000000,3.756,24,0.5,4.5,18,1000000000,1000000000,1000000000,0.9,0.842,2.5,0.5,1000000000,1.5,3.555,16,11,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,53,0.5,3,1000000000,2.5,1000000000,0.933,0.667,1000000000,1000000000,12,1000000000,1000000000,1000000000,0.5,3,0.421,4.133,0.5,1000000000,1000000000,0.5,1000000000,0,14,1000000000,1000000000,1000000000,1000000000,0.5,0.5,21,3.5,1000000000,1000000000,1000000000,3,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,7,9,8,4.133,0.5,4.033,0.5,2.322,1.922,1000000000,4.267,1.5,4.375,0.5,2.5,0,3.5,0.5,0.5,8.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,11,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.9,1000000000,1000000000,1000000000,1.585,0.083,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.167,1000000000,1000000000,3.5,1000000000,1000000000,3.5,1000000000,1000000000,1000000000,1000000000,0.5,0.9,1000000000,0.842,0.5,1000000000,1000000000,0.5,0.5,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,2.5,0.5,0.9,1000000000,1.5,3.5,0.5,1.5,1000000000,1000000000,0.5,1.5,0.733,0.5,1.5,0.5,0.083,0.5,1000000000,0.167,0.375,3,8,1000000000,1000000000,0.5,2.5,0.833,0.5,0.5,8,1000000000,0.5,14,1000000000,1000000000,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.5,0,6.5,0.5,0.5,4.083,1000000000,0.5,3.5,2.5,1.5,1000000000,1000000000,1000000000,1000000000,0.25,0.091,0.375,0.5,0.19,1000000000,0,0.1,0.19,0.333,0.4,1000000000,1000000000,0.5,1000000000,23,1.5,0.5,3,0.933,78,5,1000000000,0.5,0.5,10,5,0.5,6,0.9,7,0.5,0.5,0.5,0.5,13,1000000000,17,0.5,0.5,1000000000,0.25,0.5,1000000000,1000000000,0.5,0,1000000000,0.5,0.5,1000000000,1000000000,0.5,5,0.19,0.1,1000000000,1000000000,1000000000,1000000000,1.5,0.5,0.5,78,0,0.5,1000000000,2,0.667,0.5,0.5,4.5,0.889,1000000000,1000000000,3.5,0.167,0.5,0.5,6,1000000000,1000000000,3.457,2.664,1000000000,16,1000000000,1000000000,1000000000,1000000000,8,0.5,3.978,3.81,5,1.5,0.5,3.6,4.375,1000000000,21,0.5,0.5,0.5,1000000000,1.5,0.5,16,0,0.167,0.421,0.5,0.5,0.5,4,1000000000,5,0.5,0.065,0.8,0.5,0.067,1000000000,0.5,0.5,1000000000,1000000000,0,12,6.5,1.5,1000000000,1000000000,1000000000,1000000000,0.933,0.778,3,14,0.083,1000000000,0.5,0.25,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,3.81,0.5,5,0.5,3.5,1000000000,0.933,3.756,17,1000000000,1000000000,1000000000,1000000000,0.5,13,0.5,0.5,0.5,0.5,1,1000000000,1000000000,0.4,0.5,0.5,1.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,6,0.421,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,5,0.5,1000000000,1000000000,4,8,34,11,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,0.5,1000000000,0.9,4.083,12,2.664,0.5,1000000000,1000000000,1000000000,12,0.5,1000000000,3.5,9,1000000000,1000000000,0.5,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,0.5,3,0,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1.5,12,1000000000,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,55,0.5,53,0.143,3.5,0.5,1000000000,8,1000000000,1000000000,1000000000,0.5,24,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.375,10,1,8.5,1000000000,0.5,55,0.083,12.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,6,2.5,1000000000,1000000000,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,14,1000000000,13,12,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,8,0.5,18,0.5,3.81,8,1.5,26,1000000000,0.5,0.5,4.033,0.143,1000000000,0.5,0.167,0.5,0.375,0.833,1000000000,0.5,0.5,0.5,0.9,1000000000,1000000000,14,1000000000,2.5,1000000000,3,1000000000,4,1000000000,1000000000,5,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,9,5,0.067,23,8,9.5,0.5,0.5,78,0.5,1000000000,1000000000,0.5,0.9,0.5,12,34,0.5,0.9,2.5,2.5,13,14,0.5,3.81,3.81,0.5,3.5,0.127,46,1,1000000000,2,0.5,0.5,1000000000,0.5,3.718,1000000000,1000000000,0.167,1000000000,1000000000,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,6.5,1000000000,1000000000,0.5,1.585,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,13,3,5.5,0.5,2.5,12,0.5,1.5,7.5,1000000000,1000000000,1.5,0.5,0.5,1000000000,3,1000000000,5,1000000000,1000000000,0.5,9.5,1000000000,1000000000,1000000000,1000000000,0.25,1000000000,0.5,1.922,0.5,0.5,0.5,0.5,1.5,0.5,0.065,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.067,1000000000,0,0.4,1000000000,1000000000,12,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,0.167,0.5,1000000000,0.857,0.375,0.5,1000000000,1000000000,1000000000,0.5,0.9,0,1000000000,0.5,14,0.1,0.5,3.667,0.5,12,4.2,1000000000,0.5,4.133,0.5,1000000000,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,8,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,39,1000000000,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,2.5,3.5,12,0.5,55,1000000000,1000000000,7.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,7,1000000000,0.5,1.5,1000000000,1000000000,1.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,2.5,1000000000,1000000000,1000000000,1.5,3.667,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,5,0.5,0.091,1.5,4,9,0.5,1000000000,1000000000,1000000000,1000000000,7,6,0.5,13,0.5,3.5,1000000000,1.5,20,1000000000,1000000000,3,13,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,27,0.5,8.5,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,3.667,0.5,1.5,1000000000,5,0.1,3.368,3.368,1000000000,1000000000,0,1.5,1000000000,0.5,0.5,0.5,1000000000,17,1000000000,1000000000,1000000000,15,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,2.5,0.5,0.5,1000000000,0.5,2.5,3,2,1000000000,1000000000,0.5,0.5,8,0.328,0.9,0.842,0.083,46,1000000000,7.5,5.5,0.5,85,1000000000,1000000000,46,1,0.375,1000000000,3.555,8,0.5,1000000000,10,0.5,1000000000,1000000000,1000000000,2.664,2.664,8,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,1000000000,16,0.5,0.5,4,1000000000,1000000000,0.5,0.328,0,1000000000,0.5,0.421,0.5,4,1000000000,15.5,0.421,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,7.5,0.9,0.5,3.457,4.445,0.5,0.833,0.5,1000000000,78,1000000000,0.5,1000000000,3.252,3.555,1000000000,1000000000,0.9,2.5,0.083,13,0.5,5,2.5,0.5,0.127,0.5,1000000000,2,0.5,0.5,0.167,0.5,2.585,1000000000,0.5,0.5,1000000000,1000000000,2,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.067,0.065,1000000000,0.5,2.5,0.5,0.5,1000000000,1000000000,0.846,3.5,1000000000,1000000000,0.5,0.5,0.5,3.978,0.5,0.5,6,3.5,0.5,7,3.756,0.182,0.5,0.5,6.5,0.5,0.5,1000000000,1,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,10,0.5,7,14,0.5,1000000000,2,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,0,5,0.5,1000000000,0.5,0.19,0.1,1000000000,1000000000,24,0.5,0.5,4.033,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,3.698,3.783,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.309,16,0.421,7.5,0.9,15,0.9,1000000000,1000000000,0.5,1.5,0.421,5,0.5,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,3.5,0.5,34,0.5,1.5,10.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,7,0.5,0.5,78,0.5,11,0.5,0.5,1000000000,0.5,1000000000,17,0.5,12,1000000000,0.5,0.5,1000000000,26,3.122,1000000000,1000000000,0.5,0.25,0.083,0,1000000000,1000000000,1000000000,1000000000,18,0.5,0.5,3,0.5,8.5,0.5,16,0.5,1.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,3.379,0.5,1000000000,2.5,1000000000,3.457,0.5,1000000000,1000000000,2,1000000000,1000000000,1000000000,0.5,0.167,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,16,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,17,0.5,1000000000,1000000000,0.833,7.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.778,1000000000,0.714,0.5,1000000000,1000000000,2.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000],"leaves":[-7,-3,-6,4,-7,0,0,12,3,35,6,0,-3,0,5,0,3,13,-6,5,15,-6,24,4,-6,9,-7,4,16,0,0,0,-7,2,4,-5,-3,10,17,5,23,0,4,0,-3,0,7,0,-3,3,-1,15,-7,0,-4,7,2,-2,0,-7,11,-3,19,6,-2,-6,16,-1,14,-3,0,5,17,0,-1,0,-3,0,0,0,-5,2,-2,9,-5,1,14,3,-7,1,8,-5,11,0,0,0,-4,2,2,12,2,15,-6,-2,-7,-4,4,0,-3,0,12,0,-4,4,1,9,11,-2,-3,0,-7,1,6,0,-3,2,7,-2,11,1,0,-4,-7,-1,-6,-1,-6,0,4,-2,12,-3,10,-3,5,-4,-5,3,10,1,-2,6,-7,-1,-4,6,8,0,1,0,-5,6,9,0,-5,1,8,-2,-5,0,11,0,-7,2,5,0,-6,0,9,0,9,-2,0,12,2,-1,-6,0,12,2,-3,0,-7,-3,0,8,12,0,1,0,-6,-1,0,0,10,-2,-3,3,-4,0,0,0,-7,0,0,0,8,-5,9,-3,5,-3,-6,6,-6,1,9,0,0,9,-5,4,-2,2,10,0,-2,0,5,0,-6,3,4,-2,-1,10,-3,0,-6,4,5,-2,6,0,-2,0,-4,2,9,1,-7,-1,7,-1,-5,2,5,-3,8,1,-4,2,-5,4,7,1,3,-2,-5,3,-7,-2,2,0,0,7,-5,2,6,-3,4,-3,-6,-5,2,-1,6,-2,-2,0,10,0,0,0,-6,0,2,12,-5,-7,-1,6,-5,0,0,0,-4,4,8,-2,-2,-6,-2,8,-4,2,6,-2,3,-2,-5,1,-1,6,8,2,3,-2,10,0,-6,2,-5,-1,8,0,-2,3,-3,0,0,0,-1,7,-2,9,-6,0,2,-2,0,0,-5,1,8,-2,-1,7,-1,4,8,1,-6,0,-2,5,-6,0,-2,4,5,0,0,0,-4,0,5,-3,-5,-1,8,0,-6,1,-3,3,7,1,-5,0,-4,1,6,1,-2,5,-4,-1,5,-2,-6,0,0,0,6,0,4,-1,8,0,-1,2,-6,0,-4,-1,3,-1,-6,0,0,0,-1,-4,5,-2,-6,-3,-1,6,-5,0,-3,2,1,6,-3,0,-4,3,-2,6,-2,5,-2,9,-4,0,5,0,-6,0,5,-2,-1,6,-3,7,-6,-2,5,-3,-4,3,5,0,7,1,0,0,-3,6,-6,-1,0,-4,-3,4,-5,0,0,0,2,-5,7,3,-1,-6,-3,2,7,1,-4,2,-2,5,1,-4,7,0,0,0,0,-5,7,0,4,-3,-3,5,7,0,0,0,0,0,0,0,-5,2,7,0,-5,0,-1,4,7,0,-1,0,-4,0,3,0,2,7,2,-3,-3,4,4,0,-6,-2,-2,3,5,0,-3,0,4,-2,-2,6,-6,-2,5,-3,5,-1,-4,2,7,0,-1,0,3,-5,1,-4,1,-3,-5,0,-6,1,3,0,-2,2,5,0,5,-1,-2,2,3,-1,-3,1,-3,-6,2,-3,1,-3,0,4,-5,3,-1,6,0,7,-5,1,1,0,-5,0,0,6,3,-4,-5,0,0,0,0,0,0,0,1,-5,-4,3,6,0,0,0,-1,3,-4,1,-5,-1,4,-3,6,0,-3,2,-3,0,0,0,-5,0,0,0,3,0,0,0,2,5,-4,1,0,5,-5,1,-5,3,-2,5,0,4,-3,1,6,0,0,0,0,0,0,0,0,-6,2,0,4,-3,-4,0,2,-4,-4,0,1,6,2,-3,-5,1,-2,3,0,-4,4,-1,0,-4,3,-1,6,0,-1,0,0,-4,5,0,-5,0,0,0,5,-2,0,-5,-4,4,-3,5,-5,0,1,0,5,-1,-5,0,-6,0,-1,4,-3,1,6,0,2,-1,-4,2,-5,1,-1,3,-4,0,0,0,5,-2,-2,1,5,-1,-4,1,-6,0,-3,2,4,-2,0,-4,5,-1,-2,5,-4,-1,-6,0,-3,1,-1,4,4,-1,-2,4,4,0,-4,0,3,-1,0,-4,1,5,-1,-5,-5,0,1,-2,4,-3,-4,1,-4,1,2,-3,-2,3,-5,0,6,0,0,0,-1,0,0,0,-5,0,0,0,2,0,0,0,-1,3,-3,4,-5,0,0,0,-2,1,6,0,4,-3,-3,1,-2,0,2,0,-5,0,0,0,-5,0,0,0,-2,2,2,-5,-1,5,6,-2,-3,3,4,-3,-1,-5,1,-2,0,3,6,-3,-5,0,-3,1,-2,0,4,-1,-3,4,1,-3,-4,0,5,-3,-2,0,0,0,-1,6,4,-3,-2,4,-5,0,2,-2,-4,0,4,-1,-4,-1,5,0,0,0,-5,0,1,-2,-5,0,0,-3,-2,3,-4,0,3,-4,6,0,0,-3,6,0,-5,1,-1,2,5,0,0,0,0,0,0,0,7,-1,2,-2,-4,3,-5,0,2,-1,5,0,0,0,0,0,-1,-4,0,0,0,4,-4,0,-5,-1,3,0,0,7,1,-2,-5,0,1,0,2,-4,-3,2,-2,0,4,0,-5,0,2,0,-3,3,4,-3,-1,2,-4,1,5,1,3,-2,-2,0,0,0,-4,3,0,4,5,0,0,0,5,0,0,0,-2,0,2,0,-1,2,-4,1,6,0,-2,0,5,0,0,0,0,0,0,0,1,-3,-4,1,-3,1,4,0,4,-2,-3,0,-4,1,4,0,6,1,-1,3,-2,0,2,-1,-2,2,-5,0,-4,3,-2,1,-1,0,2,5,-1,2,-3,0,2,-3,-3,1,-4,-1,-2,3,-5,0,0,0,-2,0,1,0,2,-4,-4,0,-4,0,1,0,-1,3,-4,3,-5,0,1,-2,-1,0,0,6,-2,0,0,0,-5,0,4,-2,1,5,1,-3,1,5,0,0,-1,0,2,0,-3,1,2,-3,-1,-4,-2,3,-2,0,0,0,8,1,-2,0,1,0,-4,0,3,-2,-4,1,2,-3,3,0,-4,0,0,0,-3,0,0,5,5,0,0,0,0,5,-1,0,-1,0,0,0,1,-3,-4,0,1,4,-2,0,-3,0,3,-1,-5,0,0,0,4,1,0,0,-1,0,0,0,2,-2,-4,0,-4,0,4,0,-4,0,0,0,0,0,0,0,3,-2,-3,3,-1,3,-1,-5,2,-3,3,-4,-5,-1,-2,3,7,0,2,-1,-4,2,4,-2,-4,1,1,-2,5,0,0,0,5,0,2,-2,-1,0,0,0,0,3,-3,2,-6,0,0,0,3,0,-4,0,4,0,-1,0,1,-3,-4,0,-1,-5,3,-1,6,0,-2,0,-1,3,-2,0,-4,1,4,-3,-1,3,-4,3,-3,2,-4,1,1,-3,4,-1,-4,0,1,0,1,-2,-3,0,-3,3,-3,0,-4,0,0,0,-4,0,0,0,-1,2,-3,0,-1,-4,2,-2,-3,0,-1,3,-5,0,1,0,2,0,0,0,-1,3,4,0,-1,4,-2,0,-3,0,0,0,0,0,0,0,1,3,-4,1,-3,0,-1,2,-2,2,-4,2,1,-2,-5,0,-1,3,4,-1,-2,3,5,0,-4,0,0,0,2,0,-3,0,1,0,0,0,-3,0,1,0,1,0,0,-4,-5,0,1,0,-3,0,0,0,2,0,0,0,-3,1,4,-1,-3,0,1,0,1,-3,3,0,3,-2,2,-2,-4,0,4,-2,4,0,0,0,1,7,-3,1,4,0,-3,0,-3,1,1,-2,3,0,0,0,4,0,0,0,-2,0,0,0,3,0,-3,0,-4,1,2,0,0,4,-3,2,-4,0,0,-3,-3,0,0,0,0,0,0,0,0,-2,3,0,3,0,1,-3,-1,2,-4,1,0,5,-2,1,4,0,0,0,-2,1,2,0,0,-3,2,-2,-3,1,2,0,1,4,-2,1,2,-1,-3,0,1,4,-3,1,5,0,-1,1,-1,2,-4,0,-5,0,1,0,-4,0,1,-3,3,0,0,0,1,7,-3,1,2,-2,-2,3,-4,3,3,-1,-5,-1,0,0,2,-2,-2,0,-4,1,2,-2,-2,2,1,-2,4,-2,-1,1,4,0,0,0,0,0,0,0,-1,3,-2,2,-5,0,0,0,-1,-4,1,0,3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,-3,1,-4,0,1,-2,-4,1,1,-2,-4,0,1,-3,4,0,0,0,0,0,0,0,0,-3,2,-3,-3,0,-1,2,0,3,-1,0,-2,0,1,0,1,-2,-4,0,-3,-1,4,-2,-2,0,2,0,3,0,-2,1,1,-2,-3,1,-2,2,-5,0,2,-2,-3,0,2,-3,-2,0,1,4,2,-2,-3,1,2,0,-3,1,2,0,1,-2,-3,0,2,-2,-2,0,-4,0,1,0,1,-2,6,0,3,-1,1,-3,-3,0,0,0,0,0,0,0,3,0,1,-2,0,-5,1,0,-3,1,-4,3,-2,0,-4,1,5,0,-1,0,-1,0,0,0,-1,3,-1,3,-4,0,1,0,-4,-1,3,0,-1,0,4,0,1,-2,-2,2,4,0,0,0,3,0,0,0,0,0,0,0,-3,1,-2,3,5,-1,-1,2,4,0,0,0,2,0,-2,0,-2,1,-3,1,-3,0,0,0,-3,0,0,0,1,0,0,0,0,-3,-4,0,-4,0,1,0,3,0,-1,0,-1,0,0,0,-1,3,1,-4,4,0,2,-3,5,0,0,0,-1,0,0,0,-1,1,-3,1,0,3,-2,0,-2,4,-2,0,-4,1,-1,3,-1,1,3,0,-4,0,0,0,1,-1,-4,0,2,0,-1,0,-1,2,1,2,-3,0,2,-1,-4,0,0,0,0,0,0,0,0,-4,2,-3,-4,1,-1,3,4,0,0,0,0,0,0,0,-2,1,-1,3,1,-1,3,-1,-2,1,-1,3,-2,4,-3,1,0,2,0,-4,-1,2,-1,3,-3,0,0,0,0,0,0,0,-1,2,1,-2,-3,0,0,0,-2,1,-4,2,3,0,0,0,-4,0,0,0,0,0,0,0,-3,1,-1,-5,4,0,-3,2,-2,1,3,0,2,-1,4,-1,3,-2,-2,3,1,-1,-3,0,-1,1,-4,1,2,-2,1,-2,3,0,0,0,0,0,0,0,-1,1,-4,0,-2,0,4,0,4,0,1,-2,0,4,0,-3,-4,0,-2,2,0,3,-1,0,4,0,-2,2,-3,0,1,0,2,0,3,-1,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,4,1,-4,0,0,0,-4,0,0,0,0,0,0,0,-2,3,1,-3,4,0,0,0,-2,0,0,0,4,0,-2,1,0,-4,-1,2,4,0,0,0,1,-2,5,-1,-2,0,1,0,1,-2,1,-3,0,3,-2,0,-2,1,4,-1,5,0,-1,0,-2,1,1,-1,-2,2,-1,3,-2,0,0,0,4,0,-1,0,0,2,-2,0,-2,2,3,0,-3,0,0,0,1,0,0,0,-3,0,0,0,0,0,0,0,2,0,0,-3,-4,0,-1,2,2,0,0,-3,-2,0,3,0,-4,0,0,0,0,0,0,0,-1,1,1,-3,-4,0,2,0,1,-3,3,-1,-3,2,2,-2,-3,0,2,-1,3,0,-1,0,-1,2,-2,0,1,-2,-4,0,0,3,2,-2,-3,0,0,0,-4,0,0,0,0,0,0,0,0,1,0,-3,-3,0,0,0,3,-1,-2,0,-5,0,0,0,-1,2,-1,2,-3,0,0,0,-3,0,0,0,0,0,0,0,2,-1,-3,0,-3,0,1,0,-3,0,2,-1,3,0,0,0,-3,0,0,0,0,0,0,0,-1,1,-3,0,-3,0,0,0,-2,1,-3,0,1,-1,-2,0,-3,0,0,0,0,0,0,0,-3,-1,2,-1,4,-1,-1,0,3,0,0,0,0,0,0,0,-3,-1,-1,2,2,-2,-3,0,4,0,-1,0,-1,0,1,0,-1,2,-2,0,-4,0,1,0,-3,2,3,-2,-4,1,-2,1,-3,0,2,-1,3,0,-2,0,2,-2,-4,1,2,0,0,0,-3,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,3,-3,0,-3,2,4,-1,3,-3,-3,1,4,0,-2,0,-4,0,0,0,0,0,0,0,2,-1,0,-3,-1,0,5,0,-2,2,-3,0,-3,1,1,-1,-3,0,1,0,1,0,0,0,-3,0,0,0,1,0,0,0,-1,1,2,-2,-2,0,0,0,-2,1,3,-1,0,-3,4,0,-2,1,5,0,2,0,-3,0,0,-2,-3,1,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,0,0,0,0,5,-1,1,-3,0,0,0,0,0,0,0,0,2,-3,2,-3,0,0,0,-3,0,0,0,0,0,0,0,-3,0,0,0,0,0,0,0,4,0,1,-2,0,-2,2,-2,1,-3,-3,0,5,0,0,0,0,4,-2,2,-3,0,0,0,0,-3,-1,3,-1,2,3,0,2,-2,-2,2,-2,0,0,0,0,3,-2,0,-3,0,1,0,0,0,-4,0,1,0,0,0,-3,0,0,2,-3,0,2,-2,4,0,-1,0,-2,0,0,0,1,-1,-2,2,2,0,0,-3,-4,0,0,0,2,0,-2,0,3,0,0,-2,0,-2,-1,2,-3,0,0,0,0,0,0,0,-1,2,4,0,1,-2,-3,0,-2,0,0,0,-1,3,2,-2,2,-1,1,-2,-1,-3,2,0,-3,0,2,-1,5,0,-2,0,-3,0,0,0,1,0,-3,0,-4,0,0,0,0,0,0,0,-1,2,-3,1,0,-1,-3,0,-5,0,-1,0,-1,3,1,-2,-2,2,-3,0,0,3,-3,0,2,0,-2,1,-3,0,0,0,1,-2,1,-2,-4,0,-2,2,-1,2,-4,0,1,4,0,0,-2,0,0,2,1,-1,-4,0,3,0,0,0,0,0,0,0,-1,0,3,-1,2,0,-3,1,1,-2,-2,1,-3,0,0,0,-2,1,2,-2,-4,0,1,0,0,1,0,-3,0,0,-3,0,-4,1,-1,1,2,0,0,0,-2,1,3,0,-1,2,-4,0,0,-3,1,-1,-1,-4,3,-1,5,0,-1,0,-2,0,0,0,0,-2,4,0,4,0,0,0,-2,1,-4,0,4,0,0,0,-1,1,1,-4,2,0,0,0,4,0,0,0,-1,0,0,0,-1,2,-3,0,1,-1,1,-3,0,0,0,0,-3,0,0,0,-2,1,-2,0,-3,0,0,0,-3,0,0,0,1,0,0,0,3,-1,-4,1,-5,0,-2,1,-3,2,1,-1,0,3,-3,2,2,-1,-2,0,-3,0,1,0,-2,0,0,-2,2,0,0,0,-1,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,1,-2,1,-3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-3,0,-4,0,-1,2,-3,0,0,0,0,0,0,0,0,-1,0,4,0,-2,1,0,3,0,0,0,0,0,0,0,4,0,-1,3,-2,0,0,0,3,-1,-4,-1,-3,1,2,-2,-2,2,-2,0,-3,0,0,0,-3,0,2,-1,0,3,-3,1,0,1,-3,0,2,-2,-2,2,-3,0,0,0,0,0,0,0,0,-3,-4,0,3,0,-2,1,4,0,0,0,-1,0,0,0,1,-1,-2,2,-3,0,2,-1,3,0,0,0,-2,0,1,0,-2,0,2,-2,-2,2,3,-1,1,-2,-1,2,1,-3,3,-1,0,-3,0,2,-1,3,-1,0,0,-3,1,-1,-2,0,0,0,-2,1,-2,3,-1,1,3,-1,3,0,0,0,0,0,0,0,-1,-4,3,-1,-2,2,3,-2,2,-2,1,-2,-2,0,0,0,0,-2,-4,0,-2,0,3,0,-3,0,0,0,0,0,0,0,0,3,-2,0,3,0,-3,2,2,-2,-3,1,2,-1,-1,0,-1,2,-3,0,-2,0,3,0,-1,3,1,-2,2,-1,-4,1,0,-3,-3,2,3,-1,-3,2,2,0,0,0,0,0,0,0,1,-2,0,-3,-4,0,1,-1,-2,0,0,0,2,-1,-1,3,-2,1,-1,2,2,0,-1,0,-3,0,0,0,0,-3,0,3,0,-3,2,-1,-1,1,-4,0,4,0,0,0,-1,0,0,0,1,-3,1,-1,0,3,-2,0,2,0,0,0,-1,0,0,0,-1,5,0,1,-2,1,2,-2,-2,0,0,0,0,0,0,0,1,-1,4,-1,-3,1,-2,4,-3,2,2,0,2,0,0,0,0,-3,-3,0,2,0,-2,2,2,0,0,0,0,0,0,0,-3,0,0,0,-1,0,2,0,-3,0,1,0,0,0,0,0,-2,0,0,0,0,0,0,0,2,-1,1,-3,-2,2,0,3,-2,0,1,-2,3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-2,2,-3,1,1,0,-1,0,0,0,4,0,0,0,2,0,-3,1,-3,0,0,0,0,0,0,0,-3,0,0,0,1,3,-3,0,-2,0,1,0,2,0,-3,2,2,0,0,0,-2,1,1,0,1,4,2,-3,-1,1,3,-1,1,0,-3,0,0,2,-2,0,-2,0,0,0,3,0,-1,0,2,-1,-2,0,-2,0,0,0,0,0,0,0,-1,0,5,-1,-1,0,-2,0,1,0,-3,0,2,-1,1,-2,-3,2,0,2,1,-2,4,-1,2,-1,4,0,-1,3,-3,0,-3,1,2,-2,3,0,-1,1,-1,1,2,0,-2,0,4,0,3,0,0,0,0,0,0,0,-1,2,-2,2,1,-3,2,0,-2,0,0,0,0,0,0,0,1,-1,-2,0,0,0,-4,0,4,0,1,-1,-2,0,2,0,-3,0,0,0,0,0,0,0,5,-1,-1,0,0,-2,-1,2,0,-2,2,0,4,0,-1,0,-3,0,0,0,-1,0,2,0,0,2,-3,0,3,0,-2,1,-2,0,0,0,0,0,0,0,2,-2,-2,0,-2,0,0,0,-3,1,1,-1,0,4,-1,0,-1,0,2,0,-2,1,5,0,-4,0,1,0,3,0,-2,0,0,1,-2,0,-2,0,0,0,-3,0,0,0,0,0,0,0,1,-1,3,-1,-3,0,0,0,-2,0,0,0,0,0,0,0,-1,1,3,0,3,0,-1,0,-3,0,0,0,1,0,0,0,1,-1,-4,0,-1,2,2,-1,-3,0,0,0,0,0,0,0,0,1,-3,0,3,0,0,0,-2,0,0,0,0,0,0,0,-4,0,1,0,-1,0,1,0,2,-1,-2,2,2,-1,-3,0,1,-1,-1,1,3,0,-2,1,-3,0,0,0,0,0,0,0,1,-1,1,-2,-2,0,1,0,-3,0,0,0,1,0,0,0,0,2,1,-2,3,0,0,0,-4,1,0,-2,3,0,-2,2,0,2,0,-1,2,0,0,0,2,0,0,0,0,0,0,0,-3,1,1,-2,-4,0,0,0,-3,0,3,0,0,3,1,-2,0,2,-2,0,3,0,0,0,-3,1,2,-3,3,-1,-1,0,-2,0,0,0,2,0,-2,1,1,-3,1,0,2,0,0,0,-2,2,-1,1,-3,0,0,0,3,0,2,-2,-1,1,-2,0,-1,0,1,0,2,0,0,0,-1,2,2,0,0,2,-2,0,0,4,3,0,-5,0,0,0,-3,0,3,-1,3,0,0,0,1,-2,4,-1,0,-4,2,0,2,-1,-3,1,-1,1,0,3,0,-2,2,0,0,-2,1,-2,2,0,0,0,0,0,0,0,1,-2,-1,3,-2,0,0,0,-3,0,-1,1,3,0,-1,0,-2,0,3,-1,1,4,1,-3,0,-4,2,-2,2,-3,0,3,-2,0,0,1,-2,0,0,0,-2,0,0,0,0,0,0,0,-2,1,-1,0,-3,0,-1,2,1,-2,-2,0,-2,0,0,0,-2,0,0,0,2,-1,-2,1,-1,1,-1,2,3,0,-1,0,1,-1,-3,1,-3,0,0,0,-2,0,0,0,0,0,0,0,1,0,-3,1,-3,0,0,0,-1,0,-1,2,-3,0,2,-1,0,0,-3,0,1,0,0,0,0,1,0,-3,-3,0,0,0,-1,1,2,0,3,-1,-1,0,-1,0,1,0,4,0,-1,0,-2,1,1,0,3,0,-1,0,-1,1,1,-1,-2,1,1,0,1,-2,-2,1,1,-2,0,3,-3,0,0,0,0,0,0,0,-3,1,1,3,0,-3,1,0,-3,0,0,0,-2,1,2,0,-3,1,0,-2,2,0,0,0,1,-2,3,0,-1,0,0,0,-1,1,1,-2,3,0,-2,1,-3,0,0,0,0,0,0,0,2,-1,-2,0,2,0,-1,0,2,0,0,0,0,0,0,0,1,-1,-1,4,-1,1,3,0,-2,0,0,0,0,0,0,0]}}');
  }
});

// src/judge/wording.ts
function measureBigrams(text4) {
  const bigrams = readBigrams();
  let bits2 = 0;
  let letters2 = 0;
  let previous = 26;
  for (let at = 0; at < text4.length && letters2 < 64; at++) {
    const letter = letterOf(text4, at);
    if (!isLetter(letter)) {
      previous = 26;
      continue;
    }
    bits2 += bigrams[previous * 26 + letter];
    previous = letter;
    letters2++;
  }
  return letters2 === 0 ? 0 : bits2 / letters2;
}
function measureWords(text4) {
  let covered = 0;
  let letters2 = 0;
  for (const [run] of text4.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters2 > 64) break;
    letters2 += run.length;
    covered += coverRun(run.slice(0, 48).toLowerCase());
  }
  return letters2 === 0 ? 0 : Math.min(1, covered / letters2);
}
function coverRun(run) {
  const { words: words4, lengths } = readWords();
  const best = new Int32Array(run.length + 1);
  for (let start = 0; start < run.length; start++) {
    if (start > 0 && best[start - 1] > best[start]) best[start] = best[start - 1];
    const before = best[start];
    for (let sizes = start + 3 > run.length ? 0 : lengths[beginOf(run, start)]; sizes !== 0; sizes &= sizes - 1) {
      const size = 31 - Math.clz32(sizes & -sizes);
      const end = start + size;
      if (before + size > best[end] && words4.has(run.slice(start, end))) best[end] = before + size;
    }
  }
  return Math.max(best[run.length], best[run.length - 1] ?? 0);
}
function measureRun(text4, step) {
  let best = 1;
  for (let at = 1, run = 1; at < text4.length; at++) {
    run = text4.charCodeAt(at) - text4.charCodeAt(at - 1) === step ? run + 1 : 1;
    if (run > best) best = run;
  }
  return text4 === "" ? 0 : best;
}
var letterOf, isLetter, readWords, beginOf, readBigrams;
var init_wording = __esm({
  "src/judge/wording.ts"() {
    "use strict";
    init_once();
    init_weights();
    letterOf = (text4, at) => (text4.charCodeAt(at) | 32) - 97;
    isLetter = (letter) => letter >= 0 && letter < 26;
    readWords = once(() => {
      const words4 = readWeights().words.split(" ");
      const lengths = new Int32Array(26 ** 3);
      for (const word2 of words4) lengths[beginOf(word2, 0)] |= 1 << word2.length;
      return { words: new Set(words4), lengths };
    });
    beginOf = (run, at) => (letterOf(run, at) * 26 + letterOf(run, at + 1)) * 26 + letterOf(run, at + 2);
    readBigrams = once(() => Float64Array.from(readWeights().bigrams, (digit) => Number.parseInt(digit, 36) / 3));
  }
});

// src/judge/expression.ts
function isExpression({ value: value2, quote, before, after, next: next2, inString }, pathClass) {
  if (/\$\(\s*$|\$\{?\w{1,60}\}?["']?\s?\|\s?$/.test(before)) return true;
  if (quote === "" && /^[A-Za-z_]\w*\[\d{1,3}$/.test(value2)) return true;
  if (quote !== "" && /^,(?!\s?["'](?:utf|ascii|latin|iso-|base64|hex))/i.test(next2) && /[\w$]\.(?:config|get\w{0,20}|read\w{0,20})\(\s?["']$/.test(before))
    return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next2) && value2.length < 12;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.:]*\([\w.*&:>-]*$/.test(value2) && after.startsWith(")")) return true;
  if (/^[([]|^\.\w|^->|^::|^:[\w)]/.test(after) || /[()[\]{}]$|::|->/.test(value2)) return true;
  return isProgram(pathClass) && !inString && /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f]+|\d[\d_.]*)[a-z]{0,3}$/i.test(value2) && // What a comment says, and a script inside a program.
  !/^\s*(?:#|\/\/|\*|--|;|export\s(?!(?:default|declare|abstract|async|function|class|interface|type|enum|const|let|var)\s))/.test(
    before
  );
}
function isFilled(text4) {
  const rest2 = text4.replaceAll(/\{[A-Za-z_][^{}]{0,80}\}/g, " ");
  const pieces = rest2.match(/[A-Za-z\d]+/g) ?? [];
  const odd = pieces.filter((piece) => /\d/.test(piece) || measureWords(piece) < 0.7);
  return rest2 !== text4 && odd.join("").length < 8;
}
var isProgram;
var init_expression = __esm({
  "src/judge/expression.ts"() {
    "use strict";
    init_wording();
    isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
  }
});

// src/judge/published.ts
function isPublished2(value2) {
  if (/EXAMPLE(?:KEY)?$/.test(value2)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value2.length; at++) hash = Math.imul(hash ^ value2.charCodeAt(at), 16777619) >>> 0;
  return published2.has(hash);
}
var published2;
var init_published2 = __esm({
  "src/judge/published.ts"() {
    "use strict";
    published2 = /* @__PURE__ */ new Set([
      1970720881,
      3234613735,
      944690932,
      743060223,
      3385772383,
      1415050672,
      3012000411,
      194654509,
      2369952803,
      2332091592,
      4241587627,
      3977868464,
      989255708,
      1126576798,
      3292962664,
      2445088832,
      3050326022,
      3636843369,
      847246258,
      2280920603
    ]);
  }
});

// src/judge/sealed.ts
var sealedText, isSealedByDevEco, sealedWord, opaque, isSealed;
var init_sealed = __esm({
  "src/judge/sealed.ts"() {
    "use strict";
    sealedText = /^ENC\[|^EJ\[\d:|^ENC\(|ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AQICAH|^AQAAANCMnd8BFdERjHoAwE|^AQIAAA[45]m|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[AB][\w+/]{200}/;
    isSealedByDevEco = (value2) => /^000000[\dA-F]{2}[\dA-F]{56,}$/.test(value2) && value2.length === 32 + 2 * Number.parseInt(value2.slice(0, 8), 16);
    sealedWord = /^(?:encrypted|obscured|obfuscated|ciphertext|sealed|wrapped)/;
    opaque = /^[\da-f]{16,}$|^[\w+/-]{20,}={0,2}$|^\$|^sha\d/i;
    isSealed = ({ value: value2, before, keyWords }) => sealedText.test(value2) || isSealedByDevEco(value2) || /!vault\b|ENC\[AES256_GCM|sops_|encryptedData/.test(before) || keyWords.some((word2) => sealedWord.test(word2)) && (opaque.test(value2) || /\(\.\.\.\)/.test(value2));
  }
});

// src/judge/system-names.ts
var application, applicationName, registryPath, isSystemName;
var init_system_names = __esm({
  "src/judge/system-names.ts"() {
    "use strict";
    application = /^[\dA-Z]{10}\.(?:\*|[a-z][\w-]{0,30}(?:\.[\w*-]{1,60}){1,6})$/;
    applicationName = /^(?:groups?|team|app|bundle|identifier)$/;
    registryPath = /^(?:HK(?:LM|CU|CR|CC|U|EY_[A-Z_]{4,20}):?|SOFTWARE|SYSTEM)(?:\\{1,2}[A-Za-z][\w .()-]{1,60}){2,8}\\{0,2}$/;
    isSystemName = (value2, word2 = "") => registryPath.test(value2) || applicationName.test(word2) && application.test(value2);
  }
});

// src/judge/translation.ts
function isTranslation({ value: value2, quote, key: key3, link, after }, pathClass) {
  if (pathClass === "translation" && (!/\d/.test(value2) || /\s|[^\x00-\x7f]/.test(value2))) return true;
  if (mark.test(value2)) return true;
  if (isLabel(value2) && !/^password$/i.test(value2)) return true;
  const tied = link === "equals" || link === "colon";
  return quote === "" && tied && key3 !== key3.toUpperCase() && new RegExp("^\\p{L}[\\p{L}'\u2019-]*$", "u").test(value2) && new RegExp("^[ \\t]+\\p{L}{2,}", "u").test(after);
}
var label, labelStems, isLabel, mark;
var init_translation = __esm({
  "src/judge/translation.ts"() {
    "use strict";
    label = new RegExp("^(?:(?:[\\p{L}:.'\u2019]+ )*)(?:wa(?:cht|g)woord|contrase[n\xF1]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[a\xE3e]?|parool|lozinka|salasana|has[\u0142l]o|jelsz[\xF3o]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[\xF6o]senord|passord|slapta[\u017Ez]odis|[\u015Fs]ifre|paroli|geslo|\u043B\u043E\u0437\u0438\u043D\u043A\u0430|\u043F\u0430\u0440\u043E\u043B\u044C|\u043F\u0430\u0440\u043E\u043B\u0430|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638)\\p{L}*[\\s:*?!.]*$", "iu");
    labelStems = "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo has\u0142o jelsz passwor kennwort passe adgangskode l\xF6se lose passord slapta ifre geslo \u043B\u043E\u0437\u0438\u043D\u043A\u0430 \u043F\u0430\u0440\u043E\u043B\u044C \u043F\u0430\u0440\u043E\u043B\u0430 \u5BC6\u7801 \u5BC6\u78BC \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638".split(
      " "
    );
    isLabel = (value2) => {
      const text4 = value2.toLowerCase();
      return labelStems.some((stem) => text4.includes(stem)) && label.test(value2);
    };
    mark = /^crwdn[se]\d/;
  }
});

// src/judge/calm.ts
function decodesToPlaceholder(value2) {
  if (value2.length < 4 || value2.length > 160 || !/^[\w+/]+={0,2}$/.test(value2)) return false;
  const text4 = Buffer.from(value2, "base64").toString("latin1").trim();
  const password3 = text4.slice(text4.indexOf(":") + 1);
  return /^[\x20-\x7e]{3,}$/.test(text4) && (placeholder.test(password3) || decodesToPlaceholder(text4) || placeholderWords.test(text4) || isLiteral(text4) || /\b(?:fake|dummy|example) /i.test(text4) || mask.test(text4) || redacted.test(text4) || reference2.test(password3));
}
function findCalm(place, pathClass) {
  for (const reason in reasons) if (reasons[reason](place, pathClass)) return reason;
  return void 0;
}
var listWords, reference2, begunReference, lookup2, literals, isLiteral, mask, redacted, decimal, version, publicKey, markup, characterClass, registryBytes, upperSnake, uuid2, openName2, handshake, publicKeyNames, passwordHash, lookupBefore, openTemplate, hashWords, isHashWord, placeholder, placeholderWords, identifiable, publicNames, namesBefore, namesAfter, identifierNames, namingNames, plainWord, plainName, passwordManager, maskedNames, distinguishedName, algorithm, filler2, flatten, countCommas, isListed, reasons, alone, nowhere, isCalmAlone;
var init_calm = __esm({
  "src/judge/calm.ts"() {
    "use strict";
    init_expression();
    init_published2();
    init_sealed();
    init_system_names();
    init_translation();
    init_wording();
    listWords = (text4) => new Set(text4.split(" "));
    reference2 = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
    begunReference = /[$%{}<[@~&_]/;
    lookup2 = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env|credentialsJSON):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
    literals = listWords(
      "null none nil undefined true false yes no on off nan void never any self this string str text byte bytes boolean bool int integer float number object array list dict map char varchar optional required default example compat files digest uniq index empty unset hidden disabled enabled deprecated redacted masked removed sensitive private public hashed todo fixme tbd n/a var let const new return function async await lambda typeof not and or in is if else"
    );
    isLiteral = (value2) => value2.length < 12 && literals.has(value2.toLowerCase().replace(/[?!.:]$/, ""));
    mask = /^([*x.#_•●\-?=+~0])\1{2,}$|\*{3,}|•{3,}|\.{3}$|…|\w\.{3}\w|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|\[(?:filtered|hidden|masked)\]/i;
    redacted = /(?<![A-Za-z])[Rr]edacted|(?<![A-Z])REDACTED/;
    decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?$/i;
    version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
    publicKey = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
    markup = /^(?:<[a-z/][^<>]{0,400}>\s{0,8}){2,400}$/;
    characterClass = /^\^?(?:\[\^?[A-Za-z\d\\_-]{2,40}\](?:[+*?][^[]{0,3}|\{\d[^[]{0,8}))+$/;
    registryBytes = /^hex(?:\([127]\))?:[\da-f]{2}(?:,[\da-f]{2})*,?\\?$/i;
    upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
    uuid2 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
    openName2 = /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation)_?-?token|form_?-?key/i;
    handshake = /^TlRMTVNTUAA|(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
    publicKeyNames = listWords("recv gpg pgp apt keyserver keyid repokey");
    passwordHash = /^\{?[\w.-]{1,20}\}[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$/i;
    lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
    openTemplate = /\{\{-?[^{}]{0,200}$/;
    hashWords = listWords(
      "md5 sha hash hashed digest checksum integrity fingerprint thumbprint etag crypt bcrypt sha256sum keyhash"
    );
    isHashWord = (word2) => hashWords.has(word2) || /(?:sha\d{1,3}|md5|checksum)$/.test(word2);
    placeholder = /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:own[ _-]?|new[ _-]?|very[ _-]?|super[ _-]?|strong[ _-]?|secure[ _-]?|secret[ _-]?|db[ _-]?|api[ _-]?|actual[ _-]?|real[ _-]?|[a-z]{2,16}[ _-])*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
    placeholderWords = /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$/i;
    identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;
    publicNames = listWords("csrf xsrf authenticity authenticode foreign down up press authenticator attestation");
    namesBefore = /(?:["'][\w-]{1,60}["'],\s?){1,4}["']$/;
    namesAfter = /^["'](?:,\s?["'][\w-]{1,60}["']){1,4}/;
    identifierNames = listWords(
      "id ids kid keyid keyids name names arn alias file files filename path paths dir directory folder url uri endpoint tenant audience issuer scope scopes realm resourcekey ref refs reference mode version scheme schemes address addresses addr timestamp"
    );
    namingNames = listWords(
      "field fields param params parameter parameters column columns attr attribute attributes selector input header headers keypath keyname tokenname"
    );
    plainWord = /^[A-Za-z_][\w-]{0,60}$/;
    plainName = /^[A-Za-z_][A-Za-z_.-]{0,60}\d?$/;
    passwordManager = /^(?:(?:one|1)password|(?:last|kee|nord|en|proton)pass|keepass(?:xc|dx)|(?:apple|i)passwords)$/i;
    maskedNames = listWords("redacted masked mask censored obfuscated scrubbed placeholder");
    distinguishedName = /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=|^(?:[a-z\d-]{1,63}\.){2,6}(?:com|net|org|io|dev|cloud)$/i;
    algorithm = /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|secp\d{3}[kr]1)(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
    filler2 = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;
    flatten = (text4) => text4.toLowerCase().replace(/[^a-z\d]/g, "");
    countCommas = (text4 = "") => text4.split(",").length - 1;
    isListed = (before, after) => countCommas(namesBefore.exec(before.slice(-260))?.[0]) + countCommas(namesAfter.exec(after)?.[0]) >= 3;
    reasons = {
      // First, since it costs least and holds of most in programs.
      expression: isExpression,
      reference: ({ value: value2, before, quote }) => begunReference.test(value2) && reference2.test(value2) || lookup2.test(value2) || lookupBefore.test(before) || /\bcredentialsJSON:$/.test(before) || /\b[fF]["']$/.test(before) && isFilled(value2) || quote === "" && before.includes("{{") && openTemplate.test(before) || /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before) || /:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value2),
      sealed: isSealed,
      literal: ({ value: value2 }) => isLiteral(value2) || version.test(value2) || algorithm.test(value2) || distinguishedName.test(value2) || characterClass.test(value2) || markup.test(value2) || registryBytes.test(value2) || measureRun(value2.toLowerCase(), 1) > 11,
      placeholder: ({ value: value2 }) => decodesToPlaceholder(value2) || value2.length < 80 && (placeholder.test(value2) || placeholderWords.test(value2) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value2)),
      mask: ({ value: value2, after, keyWords }) => mask.test(value2) || redacted.test(value2) || keyWords.some((word2) => maskedNames.has(word2)) || value2.length > 15 && filler2.test(value2) || /^\.{2,}|^…/.test(after) || /\.\.\.?\[|\(\.\.\.\)/.test(value2),
      refuted: ({ value: value2 }) => identifiable.test(value2),
      public: ({ value: value2, key: key3, keyWords, before }) => publicKey.test(value2) || keyWords.includes("public") || keyWords.some((word2) => publicNames.has(word2)) || openName2.test(key3) || /badge[\w./-]{0,60}\?\w{1,20}=$/.test(before) || handshake.test(value2) || // Seeds begin with S. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
      /nkeys?$/.test(keyWords.at(-1) ?? "") && /^[ACNOUX][A-Z2-7]{55}$/.test(value2) || keyWords.some((word2) => publicKeyNames.has(word2)) && /^(?:0x)?[\dA-F]{8,40}$/i.test(value2),
      published: ({ value: value2 }) => isPublished2(value2),
      identifier: ({ value: value2, key: key3, keyWords, before }) => /\bx:Key\s?=\s?"$/.test(before) || /^AAD(?:STS|B2C)\d{3,8}$/.test(value2) || isSystemName(value2, keyWords.at(-1)) || /<key>$/.test(before) && /^[\dA-F]{24}$/.test(value2) || /\/etc\/(?:passwd|shadow)["']?\s?[:=]\s?$/.test(before) || // `new ClientSecretCredential(tenant, client, …)`
      uuid2.test(value2) && /^credentials?$/.test(keyWords.at(-1) ?? "") && /[(,]\s*["'`]$/.test(before) || uuid2.test(value2) && !keyWords.some((word2) => /secret|pass|token|api|auth|cred/.test(word2)) || uuid2.test(value2) && /^(?:[gu]uid|error|code|event|violation|role|user|officer|correct|incorrect|invalid|wrong|missing|required|expired|mismatch|reader|owner|contributor|administrator)$/.test(
        keyWords.at(-1) ?? ""
      ) || /(?:^|[\s,;])(?:cn|ou|uid)=$/i.test(before) || namingNames.has(keyWords.at(-1) ?? "") && plainName.test(value2) || /^(?:prefix|suffix|separator|delimiter)$/.test(keyWords.at(-1) ?? "") && value2.length < 13 || identifierNames.has(keyWords.at(-1) ?? "") && !/access_?key|secret_?id/i.test(key3),
      hash: ({ value: value2, keyWords, before }) => passwordHash.test(value2) || /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value2) || keyWords.includes("hashed") || /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value2) || isHashWord(keyWords.at(-1) ?? "") || /\bmsauth:(?:\/\/[\w.]+\/)?$/.test(before) || keyWords.some((word2) => isHashWord(word2)) && opaque.test(value2),
      number: ({ value: value2, quote }) => quote === "" && decimal.test(value2) || /^\d{1,3}_\d{12,}$/.test(value2),
      translation: (place, pathClass) => isTranslation(place, pathClass),
      name: ({ value: value2, key: key3, link, before, after }) => upperSnake.test(value2) && !/\d{2}/.test(value2) || // `"createKey" | "deriveKey" =>`
      /["']\s?\|\s?["']$/.test(before) && plainWord.test(value2) || link === "comma" && /^[A-Za-z_-]+$/.test(value2) && isListed(before, after) || link === "word" && /^pass$|disabled-password$/i.test(key3) || passwordManager.test(key3) || flatten(value2) !== "" && flatten(value2.slice(value2.lastIndexOf(":") + 1)) === flatten(key3)
    };
    alone = [
      "literal",
      "reference",
      "sealed",
      "placeholder",
      "mask",
      "refuted",
      "public",
      "published",
      "hash"
    ];
    nowhere = {
      key: "",
      keyWords: [],
      before: "",
      after: "",
      quote: "",
      next: "",
      link: "other",
      inString: false
    };
    isCalmAlone = (value2) => alone.some((reason) => reasons[reason]({ ...nowhere, value: value2 }));
  }
});

// src/judge/letters.ts
function countEach(text4) {
  const counts = [];
  const places = new Uint8Array(128);
  for (let at = 0; at < text4.length; at++) {
    const code3 = text4.charCodeAt(at);
    if (code3 > 127) return countForeign(text4);
    if (places[code3] === 0) places[code3] = counts.push(0);
    counts[places[code3] - 1]++;
  }
  return counts;
}
function countForeign(text4) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of text4) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
}
function countLetters(text4) {
  const kinds2 = new Uint32Array(8);
  let foreign = 0;
  for (let at = 0; at < text4.length; at++) {
    const code3 = text4.charCodeAt(at);
    if (code3 < 32 || code3 > 126) foreign++;
    const kind = code3 < 128 ? kindOf[code3] : /\s/.test(text4[at]) ? isBlank : isOther;
    kinds2[kind]++;
  }
  const counts = countEach(text4);
  let entropy = 0;
  for (const count of counts) entropy -= count / text4.length * Math.log2(count / text4.length);
  const [, upper = 0, lower2 = 0, digits2 = 0, blanks2 = 0, slashes = 0, brackets = 0, others = 0] = kinds2;
  return {
    lowered: text4.toLowerCase(),
    ...{ upper, lower: lower2, digits: digits2, foreign, blanks: blanks2, slashes, brackets, entropy },
    symbols: slashes + brackets + others,
    distinct: counts.length
  };
}
var isUpper, isLower, isDigit, isBlank, isSlash, isBracket, isOther, kindOf;
var init_letters = __esm({
  "src/judge/letters.ts"() {
    "use strict";
    isUpper = 1;
    isLower = 2;
    isDigit = 3;
    isBlank = 4;
    isSlash = 5;
    isBracket = 6;
    isOther = 7;
    kindOf = Uint8Array.from({ length: 128 }, (_, code3) => {
      const letter = String.fromCharCode(code3);
      if (/[A-Z]/.test(letter)) return isUpper;
      if (/[a-z]/.test(letter)) return isLower;
      if (/\d/.test(letter)) return isDigit;
      if (/\s/.test(letter)) return isBlank;
      if (/[/\\]/.test(letter)) return isSlash;
      return /[()[\]{}<>]/.test(letter) ? isBracket : isOther;
    });
  }
});

// src/judge/place.ts
function opensString(before) {
  let odd = 0;
  for (let at = 0; at < before.length; at++) {
    const code3 = before.charCodeAt(at);
    if (code3 === 34) odd ^= 1;
    else if (code3 === 39) odd ^= 2;
    else if (code3 === 96) odd ^= 4;
    else if (code3 === 92) at++;
  }
  return odd !== 0;
}
function splitWords(name2) {
  return name2.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word2) => word2 !== "");
}
function decodeBasic(value2) {
  const text4 = Buffer.from(value2, "base64").toString("latin1");
  return text4.slice(text4.indexOf(":") + 1);
}
function readValue(rule, raw) {
  return rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw);
}
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const context = candidate.context.reveal();
  const before = context.slice(0, candidate.contextStart);
  const after = context.slice(candidate.contextStart + raw.length);
  const quote = candidate.rule.id === textBelow ? '"' : /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/.exec(before)?.[0] ?? "";
  const key3 = candidate.keyName ?? (candidate.rule.credential === "generic-password" ? "password" : "");
  return {
    value: readValue(candidate.rule, raw),
    key: key3,
    keyWords: wordsOf2(key3),
    before,
    after,
    quote,
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    link: parseLink(before),
    inString: opensString(before)
  };
}
function parseLink(before) {
  const text4 = before.slice(-80).replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "").replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const last = text4.trimEnd().at(-1) ?? "";
  const bare2 = "[({".includes(last) ? text4.replace(/(?:[\w.$:!]{1,40}\(|[[({])\s*$/, "") : text4;
  const found = /(=>|->|===?|!==?|:=|\|\||[:=,(>])\s*$/.exec(/[=:,]\s*$/.test(bare2) ? bare2 : text4)?.[1];
  if (found === void 0) return /\s$/.test(text4) ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}
var links, wordsOf2, textBelow, decodeEscapes;
var init_place = __esm({
  "src/judge/place.ts"() {
    "use strict";
    init_remember();
    links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
    wordsOf2 = remember((key3) => splitWords(key3), 4096);
    textBelow = "generic-text-below";
    decodeEscapes = (value2) => !value2.includes("\\") ? value2 : value2.replace(/\\u([\da-f]{4})/gi, (_, code3) => String.fromCharCode(Number.parseInt(code3, 16)));
  }
});

// src/judge/features.ts
function createFeatures(place, kind, pathClass) {
  const features = listNames(place, kind, pathClass);
  const letters2 = countLetters(place.value);
  for (let at = 0; at < describers.length; at++) features[at] = describers[at](place, letters2);
  return features;
}
function createLazyFeatures(place, kind, pathClass) {
  const values = listNames(place, kind, pathClass).fill(-1, 0, describers.length);
  const letters2 = countLetters(place.value);
  return {
    values,
    measure(feature) {
      const measured = describers[feature](place, letters2);
      values[feature] = measured;
      return measured;
    }
  };
}
function listNames(place, kind, pathClass) {
  const features = new Float64Array(featureNames.length);
  let at = describers.length;
  const last = place.keyWords.length - 1;
  place.keyWords.forEach((word2, index) => {
    for (const test of testWord2(word2)) {
      features[at + test] = 1;
      if (index === last) features[at + nameTests.length + test] = 1;
    }
  });
  at += 2 * nameTests.length;
  features[at + links.indexOf(place.link)] = 1;
  at += links.length;
  features[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds.includes(kind)) features[at + kinds.indexOf(kind)] = 1;
  return features;
}
var flag2, placeholder2, commonPassword, nameWords, describe, kinds, describers, nameTests, testWord2, featureNames;
var init_features = __esm({
  "src/judge/features.ts"() {
    "use strict";
    init_remember();
    init_letters();
    init_paths();
    init_place();
    init_wording();
    flag2 = (test) => test ? 1 : 0;
    placeholder2 = /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
    commonPassword = /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
    nameWords = {
      secret: /^(?:secrets?|shared)$/,
      password: /^(?:password|passwd|pwd|passwort|pswd|psw|pw)$/,
      pass: /^pass$/,
      phrase: /^(?:passphrase|phrase|passcode|pin)$/,
      token: /^tokens?$/,
      key: /^keys?$/,
      api: /^(?:api|apikey|access|accesskey)$/,
      auth: /^(?:auth|oauth\d?|authorization|authentication|authenticate)$/,
      bearer: /^bearer$/,
      basic: /^basic$/,
      credential: /^(?:credentials?|creds?)$/,
      client: /^(?:client|app|consumer|partner|customer|account)$/,
      private: /^(?:private|signing|encryption|encrypt|master|session|secure|cipher|hmac|jwt|cookie)$/,
      database: /^(?:db|database|mysql|postgres|pg|sql|redis|mongo|mongodb|sa|root|admin|user|smtp|mail|ftp|ldap|keystore|truststore|ssl)$/,
      identity: /^(?:id|ids|uuid|guid|name|names|username|kid|arn|number|no|index|idx|count|num|version|serial|type|types|kind|class)$/,
      place: /^(?:file|files|path|url|uri|dir|endpoint|host|server|location|store|vault|ref|reference|source|src|link|page|route|domain)$/,
      wording: /^(?:label|title|text|message|msg|error|errors|err|hint|help|desc|description|placeholder|prompt|tooltip|caption|header|heading|question|info|warning|success|fail|failed|invalid|incorrect|forgot|required|mismatch|empty|missing|wrong)$/,
      action: /^(?:reset|change|confirm|confirmation|set|get|update|show|hide|check|validate|verify|create|delete|remove|generate|parse|read|load|find|has|is|with|by|for|use|enable|enabled|allow|expired?|expires?|expiry|expiration)$/,
      shape: /^(?:length|len|size|min|max|policy|regex|pattern|format|prefix|suffix|strength|complexity|field|column|attr|attribute|attributes|param|params|parameter|property|prop|input|form|selector|element|button|algorithm|alg|mode|method|provider|manager|service|handler|factory|scope|scopes|grant|ttl|age|lifetime|timeout|encoder|encoding|hash|hashed|salt)$/,
      public: /^(?:public|pub|primary|foreign|sort|partition|cache|csrf|xsrf|next|page|continuation|cancellation|license|map|row|unique|group|object|registry|storage|lookup|dictionary|translation|i18n)$/
    };
    describe = {
      length: (p) => Math.min(p.value.length, 200),
      entropy: (_, l) => l.entropy,
      bigrams: (p) => measureBigrams(p.value),
      words: (p) => measureWords(p.value),
      upper: (p, l) => l.upper / Math.max(1, p.value.length),
      lower: (p, l) => l.lower / Math.max(1, p.value.length),
      digits: (p, l) => l.digits / Math.max(1, p.value.length),
      symbols: (p, l) => l.symbols / Math.max(1, p.value.length),
      foreign: (p, l) => l.foreign / Math.max(1, p.value.length),
      blanks: (_, l) => l.blanks,
      classes: (_, l) => flag2(l.lower > 0) + flag2(l.upper > 0) + flag2(l.digits > 0) + flag2(l.symbols + l.blanks > 0),
      distinct: (_, l) => l.distinct,
      equalRun: (p) => measureRun(p.value, 0),
      risingRun: (_, l) => Math.max(measureRun(l.lowered, 1), measureRun(l.lowered, -1)),
      wovenRun: (_, l) => Math.max(measureRun(l.lowered.replace(/\D+/g, ""), 1), measureRun(l.lowered.replace(/[^A-Za-z]+/g, ""), 1)),
      hex: (p) => flag2(/^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
      hexRun: (p) => Math.max(0, ...(p.value.match(/[\da-f]{8,}/gi) ?? []).map((run) => run.length)),
      mixedRun: (p) => Math.max(0, ...(p.value.match(/(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g) ?? []).map((run) => run.length)),
      uuid: (p) => flag2(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
      base64: (p) => flag2(/^[\w+/-]{16,}={0,2}$/.test(p.value) && /\d/.test(p.value) && /[A-Z]/.test(p.value) && /[a-z]/.test(p.value)),
      padded: (p) => flag2(/=$/.test(p.value)),
      number: (p) => flag2(/^[\d.,:+-]+$/.test(p.value)),
      identifier: (p) => flag2(/^[A-Za-z_$][\w$]*$/.test(p.value)),
      camel: (p) => flag2(/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
      snake: (p) => flag2(/^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
      kebab: (p) => flag2(/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
      dotted: (p) => flag2(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
      capital: (p) => flag2(/^[A-Z][a-z]+\b/.test(p.value)),
      pathLike: (p) => flag2(/^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
      url: (p) => flag2(/:\/\/|^www\.|@[\w-]+\./.test(p.value)),
      slashes: (_, l) => l.slashes,
      brackets: (_, l) => l.brackets,
      opening: (p) => flag2(/^[^A-Za-z\d]/.test(p.value)),
      closing: (p) => flag2(/[^A-Za-z\d]$/.test(p.value)),
      colon: (p) => flag2(/:/.test(p.value)),
      percent: (p) => flag2(/%/.test(p.value)),
      dollar: (p) => flag2(/\$/.test(p.value)),
      escape: (p) => flag2(/\\/.test(p.value)),
      equalsSign: (p) => flag2(/.=./.test(p.value)),
      trailingDigits: (p) => /\d*$/.exec(p.value)[0].length,
      placeholder: (_, l) => flag2(placeholder2.test(l.lowered)),
      common: (_, l) => flag2(commonPassword.test(l.lowered)),
      keyWord: (p) => flag2(/pass|pwd|secret|token|key|auth|cred/i.test(p.value)),
      inKey: (p, l) => flag2(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
      keyIn: (p, l) => flag2(p.keyWords.some((word2) => word2.length > 3 && l.lowered.includes(word2))),
      keyLength: (p) => p.key.length,
      keyCount: (p) => p.keyWords.length,
      keyUpper: (p) => flag2(/^[A-Z\d_]+$/.test(p.key)),
      keyCamel: (p) => flag2(/[a-z][A-Z]/.test(p.key)),
      keyDotted: (p) => flag2(/\./.test(p.key)),
      keyDash: (p) => flag2(/^-/.test(p.key)),
      keyDollar: (p) => flag2(/^\$/.test(p.key)),
      keyQuoted: (p) => flag2(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
      inString: (p) => flag2(p.inString),
      quoted: (p) => flag2(p.quote !== ""),
      single: (p) => flag2(p.quote === "'"),
      tick: (p) => flag2(p.quote === "`"),
      escaped: (p) => flag2(/\\["']$/.test(p.before)),
      tight: (p) => flag2(/[=:]["']?$/.test(p.before)),
      query: (p) => flag2(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
      connection: (p) => flag2(p.before.includes(";") && /;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2}=[^=;"']{1,80};/.test(p.before.slice(-120))),
      header: (p) => flag2(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
      comment: (p) => flag2(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
      assertion: (p) => flag2(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
      sampleLine: (p) => flag2(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
      keyword: (p) => flag2(
        /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
          p.before
        )
      ),
      declaration: (p) => flag2(
        /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
          p.before
        )
      ),
      wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
      indent: (p) => Math.min(40, /^\s*/.exec(p.before)[0].length),
      beforeLength: (p) => Math.min(200, p.before.trim().length),
      afterLength: (p) => Math.min(200, p.next.length),
      user: (p) => flag2(
        /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) || /user|login|email|host/i.test(p.after.slice(0, 80))
      ),
      proseAfter: (p) => p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after) ? p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0 : 0,
      algorithm: (p) => flag2(/hmac|sha-?\d|md5|aes|rsa|cbc|gcm|pbkdf|bcrypt|utf-?8|base64/i.test(p.value)),
      nextEnd: (p) => flag2(p.next === ""),
      nextComma: (p) => flag2(p.next.startsWith(",")),
      nextSemicolon: (p) => flag2(p.next.startsWith(";")),
      nextParen: (p) => flag2(p.next.startsWith(")")),
      nextCall: (p) => flag2(/^[.([]/.test(p.next)),
      nextPlus: (p) => flag2(/^[+&|?]/.test(p.next)),
      nextBrace: (p) => flag2(/^[}\]]/.test(p.next)),
      nextTag: (p) => flag2(p.next.startsWith("<")),
      nextWord: (p) => flag2(/^[A-Za-z]/.test(p.next)),
      nextOther: (p) => flag2(/^[:=>]/.test(p.next))
    };
    kinds = ["generic-password", "generic-token", "url-password", "database-password"];
    describers = Object.values(describe);
    nameTests = Object.values(nameWords);
    testWord2 = remember((word2) => nameTests.flatMap((test, index) => test.test(word2) ? [index] : []), 4096);
    featureNames = [
      ...Object.keys(describe),
      ...Object.keys(nameWords).map((name2) => `name: ${name2}`),
      ...Object.keys(nameWords).map((name2) => `name ends: ${name2}`),
      ...links.map((link) => `link: ${link}`),
      ...lookClasses.map((pathClass) => `path: ${pathClass}`),
      ...kinds.map((kind) => `kind: ${kind}`)
    ];
  }
});

// src/judge/model.ts
function scoreFeatures(values, trees = readModel()) {
  const { depth, features, thresholds, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]] <= thresholds[first + node] ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner];
  }
  return toScore(trees.bias, sum);
}
function isScored(lazy, least) {
  const { depth, features, thresholds, leaves } = readModel();
  const inner = (1 << depth) - 1;
  const { order, most, fewest } = orderTrees();
  const needed2 = findLeastSum(least);
  const { values } = lazy;
  let sum = 0;
  for (let at = 0; at < order.length; at++) {
    if (sum + most[at] < needed2) return false;
    if (sum + fewest[at] >= needed2) return true;
    const tree = order[at];
    const first = tree * inner;
    let node = 0;
    while (node < inner) {
      const feature = features[first + node];
      let value2 = values[feature];
      if (value2 < 0) value2 = lazy.measure(feature);
      node = 2 * node + (value2 <= thresholds[first + node] ? 1 : 2);
    }
    sum += leaves[tree * (inner + 1) + node - inner];
  }
  return sum >= needed2;
}
function findLeastSum(least) {
  const known4 = leastSums.get(least);
  if (known4 !== void 0) return known4;
  const { bias } = readModel();
  let sum = Math.floor(100 * (Math.log(least / (1 - least)) - bias)) - 2;
  while (toScore(bias, sum) < least) sum++;
  leastSums.set(least, sum);
  return sum;
}
var readModel, orderTrees, leastSums, toScore, readNodes;
var init_model = __esm({
  "src/judge/model.ts"() {
    "use strict";
    init_once();
    init_features();
    init_weights();
    readModel = once(() => {
      const { depth, bias, features, thresholds, leaves } = readWeights().model;
      return {
        ...{ depth, bias },
        features: Int16Array.from(features),
        thresholds: Float64Array.from(thresholds),
        leaves: Float64Array.from(leaves)
      };
    });
    orderTrees = once(() => {
      const { depth, leaves } = readModel();
      const size = 1 << depth;
      const count = leaves.length / size;
      const ends = Array.from({ length: count }, (_, tree) => {
        const own = leaves.subarray(tree * size, (tree + 1) * size);
        return { tree, high: Math.max(...own), low: Math.min(...own) };
      }).sort((a, b) => b.high - b.low - (a.high - a.low));
      const most = new Float64Array(count + 1);
      const fewest = new Float64Array(count + 1);
      for (let at = count - 1; at >= 0; at--) {
        most[at] = most[at + 1] + ends[at].high;
        fewest[at] = fewest[at + 1] + ends[at].low;
      }
      return { order: Int16Array.from(ends, ({ tree }) => tree), most, fewest };
    });
    leastSums = /* @__PURE__ */ new Map();
    toScore = (bias, sum) => 1 / (1 + Math.exp(-(bias + sum / 100)));
    readNodes = once(() => {
      const { depth, features, thresholds } = readModel();
      const size = 1 << depth;
      const nodes = Array.from(features, (feature, at) => {
        const number = at % (size - 1) + 1;
        const level2 = 31 - Math.clz32(number);
        const span = size >> level2;
        const left = (1 << span / 2) - 1 << (number - (1 << level2)) * span;
        return { feature, threshold: thresholds[at], tree: Math.floor(at / (size - 1)), mask: ~left };
      }).sort((a, b) => a.feature - b.feature || a.threshold - b.threshold);
      const begins2 = Int32Array.from({ length: featureNames.length + 1 }, (_, feature) => {
        const at = nodes.findIndex((node) => node.feature >= feature);
        return at === -1 ? nodes.length : at;
      });
      return {
        begins: begins2,
        thresholds: Float64Array.from(nodes, ({ threshold }) => threshold),
        trees: Int32Array.from(nodes, ({ tree }) => tree),
        masks: Int32Array.from(nodes, ({ mask: mask2 }) => mask2),
        open: new Int32Array(features.length / (size - 1)),
        changed: new Int32Array(features.length / (size - 1))
      };
    });
  }
});

// src/judge/reported.ts
function thresholdsOf(pathClass) {
  const thresholds = readWeights().thresholds;
  return thresholds[lookClassOf(pathClass)];
}
function isReported(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return isRun2(pathClass);
  if (!rule.judged || proof === "valid") return true;
  const place = parsePlace(candidate);
  if (findCalm(place, pathClass)) return false;
  return isScored(createLazyFeatures(place, rule.credential, pathClass), thresholdsOf(pathClass).report);
}
var scorePlace, isRun2;
var init_reported = __esm({
  "src/judge/reported.ts"() {
    "use strict";
    init_calm();
    init_features();
    init_model();
    init_paths();
    init_place();
    init_weights();
    scorePlace = (place, rule, pathClass) => findCalm(place, pathClass) ? 0 : scoreFeatures(createFeatures(place, rule.credential, pathClass));
    isRun2 = (pathClass) => pathClass === "code" || pathClass === "data" || pathClass === "script";
  }
});

// src/judge/values.ts
function createValueFilter() {
  const refused = /* @__PURE__ */ new Set();
  return (rule, raw, proof, isQuoted) => {
    if (!rule.judged || proof === "valid") return true;
    const value2 = readValue(rule, raw);
    if (refused.has(value2)) return false;
    if (!isQuoted && bareName.test(value2) && !isLiteral(value2)) return true;
    if (!isCalmAlone(value2)) return true;
    if (refused.size >= mostRemembered) refused.clear();
    if (value2.length <= longestRemembered2) refused.add(value2);
    return false;
  };
}
var mostRemembered, longestRemembered2, bareName;
var init_values = __esm({
  "src/judge/values.ts"() {
    "use strict";
    init_calm();
    init_place();
    mostRemembered = 8192;
    longestRemembered2 = 200;
    bareName = /^[A-Za-z_][\w.]*$/;
  }
});

// src/scanner/kernel/binary.ts
var readBinary;
var init_binary = __esm({
  "src/scanner/kernel/binary.ts"() {
    "use strict";
    readBinary = () => Buffer.from("AGFzbQEAAAABeQ9gAn9/AX9gAAF/YAZ/f39/f38Bf2ABfwBgB39/f39/f38Bf2ADf39/AX9gBH9/f38Bf2ABfwF/YAZ/f39/f38AYAR/f39/AGAAAGACf38AYAh/f39/f39/fwBgDX9/f39/f39/f39/f38Bf2AKf39/f39/f39/fwADHBsCAgYAAwcAAAQICQAKAQEBAAMAAQsEDA0OBQUFAwEAAAbOASl/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB9EBEgpmaW5kRXNjYXBlAAIMZmluZEtleXdvcmRzAAgIc2V0VGFibGUAGAloYXNoTGluZXMAFwlzZXRNZW1vcnkAFghzZXROZWVkcwAUB2dldE5leHQAEwdmaW5kUnVuAAYJc2V0RGlnaXRzABEMZmluZEVzY2FwZUluABAGZ2V0RW5kAA8IZ2V0Rmlyc3QADgpnZXRXcml0dGVuAA0KbWF5SG9sZFJ1bgADCXNjYW5MaW5lcwALB3NldEhpdHMACgdzZXRUZXh0AAkGbWVtb3J5AgAKmzUb0wEBAn8gAkEDay0AACEGIwIgAi0AAUEfcSADQQV0ckGx893xeWxBEXYiB0ECdGooAgAgAi0AAkEfcSIDdkEBcQRAIAAgASACIAdBB3QgA0ECdHJBAXJBsfPd8XlsQRF2IAQgBRABIQQLIwMgB0ECdGooAgAgBkEfcSIDdkEBcQRAIAAgASACIAdBB3QgA0ECdHJBAnJBsfPd8XlsQRF2IAQgBRABIQQLIwQgB2otAAAEfyAAIAEgAiAHQQd0QQNyQbHz3fF5bEERdiAEIAUQAQUgBAsL0gEBBn8jBSADQQF0ai4BACEGA0AgBkEATgRAIwkjByAGQQF0ai8BACIIQQJ0aiIDKAIAIQkCQCACIwggCGotAABrIgcgAygCBCAJayIKaiABSyAAIAdKcg0AQQAhAwNAIAMgCkkEfyMKIAlqIANqLQAAIAMgB2otAAAiC0EgciALIAtBwQBrQRpJG0YFQQALBEAgA0EBaiEDDAELCyADIApHDQAgBCAFIAcgAGtqNgIAIAQgCDYCBCAEQQhqIQQLIwYgBkEBdGouAQAhBgwBCwsgBAuHBAIGewJ/A0AgAiADSQRAIAL9AAQAIgX9DCUlJSUlJSUlJSUlJSUlJSX9IyAF/QwmJiYmJiYmJiYmJiYmJiYm/SP9UCAF/QxcXFxcXFxcXFxcXFxcXFxc/SMgBf0MJCQkJCQkJCQkJCQkJCQkJP0j/VD9UCEGIAX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QwnJycnJycnJycnJycnJycn/SP9UCAF/QxgYGBgYGBgYGBgYGBgYGBg/SP9UCIIIAX9DFtbW1tbW1tbW1tbW1tbW1v9IyAF/Qx7e3t7e3t7e3t7e3t7e3t7/SP9UCIE/VAgBf0MXV1dXV1dXV1dXV1dXV1dXf0jIgX9UP1TBHsgAv0ABAEiB/0MIiIiIiIiIiIiIiIiIiIiIv0jIAf9DCcnJycnJycnJycnJycnJyf9I/1QIQkgBiAIIAf9DCAgICAgICAgICAgICAgICD9KiAH/QwrKysrKysrKysrKysrKysr/SP9UCAH/QwuLi4uLi4uLi4uLi4uLi4u/SMiBiAJ/VD9UP1O/VAgBCAH/QwgICAgICAgICAgICAgICAg/SMgCf1Q/U4gBSAG/U79UP1QBSAGC/1kIQoDQCAKBEAgAiAKaGoiCyADTwRAIAMPCyAAIAEgCxAaBEAgCw8LIAogCkEBa3EhCgwBCwsgAkEQaiECDAELCyADCxwAIx4gAWoiASMeIABqIAEQBmtBFE8jACABSXILZQECfyMNIABqLQAABH9BAQUjKAR/IAAQBQVBAAsLRQRAAkAgAEECdCICIw5qKAIAIQEjDCAAakEBOgAAIAFFDQAjECMSIAFBA3ZxQQN0aiIAIAE2AgAgACMPIAJqKAIANgIECwsLpgMBA38jHiMLIABBAnRqKAIAaiEBIx4jCyAAQQFqQQJ0aigCAGoiAkECay0AACIAQdwARgR/QQEFIABBDUYEfyACQQNrLQAAQdwARgVBAAsLBEBBAQ8LIAJBAWshAANAIAAgAUsEfyAALQAAQSBNBUEACwRAIABBAWshAAwBCwsgAC0AACIDQS5GIANBK0ZyIANBJkZyIANB/ABGcgRAA0AgAEEBayIALQAAIgNBCUYgA0EgRnIEf0EBBSAALQAAIgNBLkYgA0ErRnIgA0EmRnIgA0H8AEZyCw0ACyAAIAFPBH8gAC0AACIAQSdGIABBIkZyIABB4ABGcgVBAAsEQEEBDwsLA0AgASACSQR/IAEtAAAiAEEJRiAAQSBGcgVBAAsEQCABQQFqIQEMAQsLIAEtAAAiAEEuRiAAQStGciAAQSZGciAAQfwARnJFBEBBAA8LA0AgAUEBaiIBLQAAIgBBCUYgAEEgRnIEf0EBBSABLQAAIgBBLkYgAEErRnIgAEEmRnIgAEH8AEZyCw0ACyABLQAAIgBBJ0YgAEEiRnIgAEHgAEZyC98BAQJ/IAAiAkETaiEDA0AgASADSwRAIAMhAANAIAAgAk8EfyMbIAAtAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAAgAkkEQCADQQFqIQADQCAAIAFJBH8jGyAALQAAai0AAEH/AUcFQQALBEAgAEEBaiEADAELCyAAIAFGBH9BAQUgAiAAIAJrEBILBEAgACQAIAIPCwsgAEEBaiICQRNqIQMMAQsLIAEhAANAIAAgAksEfyMbIABBAWstAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAEkACAAC6UBAQJ/IAEjE0EBayICIAEgAkgbIQJBAUECIABBAEgiAxtBBEEIIAEjE04bakHt+OzgAmwkFCMUJBVBACAAIAMbIQADQCAAIAJMBEAjDiAAQQJ0aigCACIBRQRAQQAPCyMUIAFzQbna6MsCbCQUIxUjDyAAQQJ0aigCAHNB6Ynb2gFsJBUjFCMUQQ92cyQUIxUjFUEOdnMkFSAAQQFqIQAMAQsLQQELwAMBCH8gACACQQJrIgcgACAHSxshBwNAIAIgB0sEQCAHLQAAQR9xIAhBBXRyQf//AXEhCCAHQQFqIQcMAQsLA0AgBCAFTSAHQQRqIANNcQRAIAcoAgAiAkEfcSAIQQV0ckH//wFxIQojASACQRh2QR9xIgsgAkEQdkEfcSIMIAJBCHZBH3EiDSAKQQV0ckH//wFxIglBBXRyQf//AXEiAkEFdHJB//8BcSIIQQJ0aigCACAHLQAEdiIOIwEgAkECdGooAgAgC3YiCyMBIApBAnRqKAIAIA12Ig0jASAJQQJ0aigCACAMdiIMcnJyQQFxBEAgDUEBcQRAIAAgASAHIAogBCAGEAAhBAsgDEEBcQRAIAAgASAHQQFqIAkgBCAGEAAhBAsgC0EBcQRAIAAgASAHQQJqIAIgBCAGEAAhBAsgDkEBcQRAIAAgASAHQQNqIAggBCAGEAAhBAsLIAdBBGohBwwBCwsDQCAEIAVNIAMgB0txBEAjASAHLQAAQR9xIAhBBXRyQf//AXEiCEECdGooAgAgBy0AAXZBAXEEQCAAIAEgByAIIAQgBhAAIQQLIAdBAWohBwwBCwsgByQAIAQLIQAgACQcIAEkHSACJB4gAyQfIAQkICAFQQBHJCggBCQTCxIAIAAkISABJCIgAiQjIAMkJAvEBgEIfyMhJCUgASECA0AgACMgSQRAAkAgACQmIAIEQCACJCcFA0AjJiMgSQR/IwwjJmotAABBAUYFQQALBEAjJkEBaiQmDAELCyMmIyBPDQEQDCMnIyZGBEAjJkEBaiEADAQLIygEfyMcIx0jHiMLIyZBAWtBACMmG0ECdGooAgBqIwsjJ0ECdGooAgAiACMeahACIx5rIABJBH9BAQUjCyMmQQJ0aigCACAAEAMLBUEACwRAQQEPCwtBACECIyUjIksEQEECDwsjHCMdIx4jCyMmQQJ0aigCAGojHiMLIydBAnRqKAIAaiIAIyMjJCMcIx5rEAghBiAAIwBLBH9BAAUjJiEEIyMhAANAIAAgBkkEQCAAKAIAIQEDQCABIwsgBEECdGooAgBPBEAgASMLIARBAWpBAnRqKAIATwRAIAQQBAsgBEEBaiEEDAELCyAEQQFrIQMjCyAEQQJ0aigCACEFIAAhAQNAIAEgBkkEfyABKAIAIAVJBUEACwRAIAFBCGohAQwBCwsjDSADai0AAEUEQCAAIAEgAyMcIx0jHiMfEBUEQAJAIygEfyADEAUFQQALDQAjGkUEQCADQQJ0IgAjDmooAgAhBSMMIANqQQE6AAAgBQRAIxAjEiAFQQN2cUEDdGoiAyAFNgIAIAMjDyAAaigCADYCBAsMAQsgAyIAIQUDQCAAQQBOBH8jGCMLIABBAnRqKAIASAVBAAsEQCAAQQFrIQAMAQsLA0AgBSMgSAR/IxkjCyAFQQFqQQJ0aigCAEoFQQALBEAgBUEBaiEFDAELCyMOIANBAnRqKAIAIgdFIAMgAGsiCEH//wNKciAFIANrIglB//8DSnIEf0EABSAAIAUQBwsEQCMRIxIjDiADQQFrQQJ0aigCAEEDbCMOIANBAWpBAnRqKAIAQQVsIANBAnQiACMOaigCAEEDdnNzcUEEdGoiAyAHNgIAIAMgCEEQdCAJcjYCBCADIxQ2AgggAyMVIw8gAGooAgBzNgIMCwsFIyUgACABIABrIgD8CgAAIyUgAGokJQsLIAEhAAwBCwsDQCAEIydJBEAgBBAEIARBAWohBAwBCwtBAQtFBEBBAw8LIychAAwCCwsLQQAL+gIBBn8jCyMmQQJ0aigCACEBIyYkJyABIQAjJiEEA0AgBCMgSQRAAkAjDCAEai0AAEEBRiICRQRAAn9BACAEQQJ0IgIjDmooAgAiA0UNABojECMSIANBA3ZxQQN0aiIFKAIAIANGBH8gBSgCBCMPIAJqKAIARgVBAAsEQCMMIARqQQE6AABBAQwBC0EAIxEjEiMOIARBAWtBAnRqKAIAQQNsIw4gBEEBakECdGooAgBBBWwgBEECdCICIw5qKAIAQQN2c3NxQQR0aiIFKAIAIANHDQAaQQAgBCAFKAIEIgNBEHZrIAQgA0H//wNxahAHRQ0AGiMUIAUoAghGBH8gBSgCDCMVIw8gAmooAgBzRgVBAAsLIQILIw0gBGogAkEARzoAACMLIARBAWoiBUECdGooAgAhAwJAIAJFBEAgBSQnIAMhAAwBCyADIABrQSBBgAggACABa0EDdiICIAJBgAhLGyICIAJBIEkbSw0BCyAEQQFqIQQMAgsLCwsEACMlCwQAIyYLBAAjJwsVACMcIx0jHiAAaiMeIAFqEAIjHmsLfQECfyAAJBsDQCABQYACSQRAIAAgAWogAUHBAGsiAkEaSQR/IAIFIAFB4QBrQRpJBH8gAUHHAGsFIAFBMGtBCkkEfyABQQRqBSABQS1GIAFBK0ZyBH9BPgVBP0H/ASABQd8ARiABQS9GchsLCwsLOgAAIAFBAWohAQwBCwsLkgQBBX8gACECIAFBAXFFIQNBMCABIAFBME8bIQZBACEAA0AgA0EAIAAgBkkbBEAgACACai0AACIBQTBrQQpJBH9BAQUgAUEgckHhAGtBBkkLIQMgAEEBaiEADAELC0EAIQACQCADBEBBACEDA0AgA0EBaiAGSQRAIAAiAUEBaiEAIAFBgAhqIAIgA2oiAS0AASIEQQ9xQQlBACAEQTlLG2ogAS0AACIBQQ9xQQlBACABQTlLG2pBBHRyOgAAIANBAmohAwwBCwsMAQtBACEDA0AgBCAGSQRAIxsgAiAEai0AAGotAAAgBUEGdHIhBSADQQZqIgNBCE8EQCAAQYAIaiAFIANBCGsiA3Y6AAAgAEEBaiEACyAEQQFqIQQMAQsLCyAAQYAIakGAgYKEeDYCAEGBCC0AACIBQYsBRkGACC0AAEEfRnEEf0EBBUGACCgCAEHQlo0gRgsEQEEBDwtBAUECIAEEf0EBBUGDCC0AAAsbIQJBACEDA0AgACADSwRAIANBgAhqLQAAIgFBCUcgAUEgSXEgAUEKR3EgAUENR3EgAUH/AEZyIAFB+AFPcgRAQQAPCyABQYABTwRAIAFBwgFPIgQEfyADQYAIai0AAUEGdkECRgUgBAsgAUHAAUkiAQRAIANBAEchAQsgAQR/IAMtAP8HQYABTwUgAQtyRQRAQQAPCwsgAiADaiEDDAELC0EBCwQAIwALCgAgACQWIAEkFwu8AwEJfyMLIAJBAWpBAnRqKAIAIQkjCyACQQJ0aigCACIKJBggCSQZQQAkGgNAIAAgAUkEQCAAKAIAIQsjFiAAKAIEQQJ0aigCACICRQRAQQAPCyACKAIAIQwgAkEEaiEIA0AgCCAMSQRAIAsgCCgCAGshAiALIAgoAgRqIQ0gCCgCCARAQQEkGiMYIgcgAiMXayIOIAcgDkgbJBgjGSIHIA0jF2oiDiAHIA5KGyQZCyACQUBqIQcgDUHBAGohAiAJIAprQYAgTARAIAcgCkEBayINIAcgDUgbIQcgAiAJIAIgCUobIQILIAgoAghFBEAgByAKQQFrIg0gByANShshByACIAkgAiAJSBshAgsgB0EAIAdBAEobIAVqIgcgA0ggAiAGIAIgBkgbIAVqIg4gBEtyBEBBAA8LIAgoAgwhDyAIKAIQIg0gB2pBAWshAgJ/A0AgAiAOSQRAA0AgAiAHTwR/IA8gAi0AAGotAAAFQQALBEAgAkEBayECDAELC0EBIAIgB0kNAhogDSACQQFqIgdqQQFrIQIMAQsLQQALBEBBAA8LIAhBFGohCAwBCwsgAEEIaiEADAELC0EBCyIAIAAkCyABJA4gAiQPIAMkDCAEJA0gBSQQIAYkESAHJBIL8AIBCX8gASENA0AgByASSyACIA1LcQRAAkAgDSEOQQAhDwNAIAAgDksEQCAO/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiD0UEQCAOQRBqIQ4MAgsLCyAPRSAOIA9oaiAOIA8bIhQgAE9yDQAgCCEOIAkhECAUIA0iD2siE0F8cSAPaiEVA0AgDyAVSQRAIA8oAgAiESAOcyAKbCIOQQ92IA5zIQ4gECARcyALbCIQQQ12IBBzIRAgD0EEaiEPDAELC0EAIREDQCAPIBRNBEAgDy0AACARQQh0ciERIA9BAWohDwwBCwsgDiARcyATQQFqIg5BFHRzIApsIQ8gECARcyAOcyALbCEQIBJBAnQiESAEaiANIAFrIANqNgIAIAUgEWogDCAOSSINBH9BAAUgDyAPQRB2c0EBcgs2AgAgBiASQQJ0akEAIBAgEEEQdnMgDRs2AgAgEkEBaiESIBRBAWohDQwCCwsLIA0kACASCyoAIAAkASABJAIgAiQDIAMkCSAEJAUgBSQGIAYkByAHJAQgCCQIIAkkCgvwBgEEfyACLQAAIQYgAkEBaiIDIAFJBH8gAy0AACAGRgVBAAsEfyACQQZqIAFPBH9BAQUgAi0AAkEuRgR/IAIoAgNB6t6l8wZGBUEACwsEf0EBBQJ/QQEgAiAAQQNqSSACQQJqIAFPcg0AGiACLQACIgVBLEYEQCACQQFrLQAAQShGBH8gAkECay0AAEHuAEYEf0EBBSACQQJrLQAAQeUARgsFQQALDAELIAVBKUYEfyACQQJrLQAAQSxGBUEACwR/IAJBA2stAABB/QBGBUEACwsLBUEACwRAQQEPCwNAIAEgA0sEfyADLQAAIgVBCUYgBUEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgASADSwR/IAMtAABBDUYFQQALGyIDIAFPBH9BAQUgAy0AAEEKRwtFBEADQCADQQFqIgMgAUkEfyADLQAAIgVBCUYgBUEgRnIFQQALDQALCyABIANNBEBBAQ8LIAMtAAAiBUEuRiAFQStGciAFQSZGciAFQfwARnIEQCADQQJBASADLQABIAVGG2ohAwNAIAEgA0sEfyADLQAAIgBBCUYgAEEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgAy0AAEHfAEYbIQADQCAAIAFJBH8gAC0AACICQQlGIAJBIEZyBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAgAUkEfyAALQAAQQ1GBUEACxsiACABTwR/QQEFIAAtAABBCkcLRQRAA0AgAEEBaiIAIAFJBH8gAC0AACICQQlGIAJBIEZyBUEACw0ACwsgACEDBSADIAJBAWpGBH9BAQUgACACSQR/IAJBAWstAAAiAEErRiECIABBL2tBC0kEf0EBBSAAQSByQeEAa0EaSQsgAnIgAEEtRnIgAEE9RnIgAEHfAEZyRQVBAAsLBEBBAA8LCwNAIARBAkggASADS3EEfyADLQAAQcAATwVBAAsEfyADLQAAIAZHBUEACwRAIANBAWohAyAEQQFqIQQMAQsLIANBAWogAU8Ef0EBBSADLQAAIAZGBH8gBUEuRiAFQStGciAFQSZGciAFQfwARnIEf0EBBSADLQABIgBBK0YhASAAQS9rQQtJBH9BAQUgAEEgckHhAGtBGkkLIAFyIABBLUZyIABBPUZyIABB3wBGcgsFQQALCwvDBQEDfyACLQABIQMgAi0AAiEEAkACQAJAAkACQAJAIAItAAAiBUElRwRAIAVBJkYNASAFQdwARg0CIAVBJEYNAyAFQdsARg0EIAVB+wBGDQQgBUHdAEYNBQwGCyADQTBrQQpJBH9BAQUgA0EgckHhAGtBBkkLBH8gBEEwa0EKSQR/QQEFIARBIHJB4QBrQQZJCwVBAAsEfyADQThJBH9BAQUgAi0AA0ElRgsFQQALDwsgA0EjRgR/QQEFIARB9QBGIANB8QBGcQsEf0EBBSADQeEARgR/IARB8ABGIARB7QBGcgVBAAsLDwsgA0EKRgR/QQEFIARBCkYgA0ENRnELBEBBAQ8LIANB/gFxQTBGBEAgAi0AA0H4AXFBMEYgBEH4AXFBMEZxBH8gA0ExRiAEQTRPcgVBAAsPCyADQfgARiADQfUARnIEfyAEQTBrQQpJBH9BAQUgBEEgckHhAGtBBkkLBH9BAQUgA0H1AEYgBEH7AEZxCwVBAAsPCyADQfsARgR/IARBJ0YgBEEiRnIgBEHgAEZyBUEACw8LIAJBAmogAkEBaiADQQlGIANBIEZyGyIALQAAIQRBACECAkAgBEEnRiAEQSJGciAEQeAARnJFDQBBASEDA0AgAEEDaiABSQRAIAAtAAAgBEcEf0EBBSAALQACIARHCw0CQQEhAiADQQZGDQIgAEEDaiEAA0AgACABSQR/IAAtAAAiBUEJRiAFQSBGcgVBAAsEQCAAQQFqIQAMAQsLIAAgAU8NAkEAIQIgAC0AAEEsRw0CIABBAWohAANAIAAgAUkEfyAALQAAIgVBCUYgBUEgRnIFQQALBEAgAEEBaiEADAELCyADQQFqIQMMAQsLQQEhAgsgAg8LIAJBBWogAU8Ef0EBBSACLQABQS5GBH8gAigCAkHq3qXzBkYFQQALCw8LIAAgASACEBkL", "base64");
  }
});

// src/scanner/kernel/kernel.ts
function createWorth() {
  let seen = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest2;
    seen += length;
    return length >= shortestFirst || seen >= mostWithout && length >= shortest2;
  };
}
function createKernels(read) {
  let compiled2;
  const create = (room) => {
    if (compiled2 === void 0) compiled2 = compile(read);
    if (!compiled2) return void 0;
    const calls2 = new engine.Instance(compiled2).exports;
    const { memory } = calls2;
    memory.grow(Math.ceil((roomAt + room) / (1 << 16)));
    calls2.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls: calls2 };
  };
  return { create, forEncoded: share(create, 0), forLines: share(create, 12 * mostLines + 64) };
}
function compile(read) {
  try {
    const binary = read();
    return binary && engine ? new engine.Module(binary) : null;
  } catch {
    return null;
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
var pieceLength, pieceMargin, textAt, roomAt, mostLines, shortest2, shortestFirst, mostWithout, engine, builtKernels;
var init_kernel = __esm({
  "src/scanner/kernel/kernel.ts"() {
    "use strict";
    init_binary();
    pieceLength = 1 << 16;
    pieceMargin = 256;
    textAt = 4096;
    roomAt = textAt + pieceLength + 2 * pieceMargin + 64;
    mostLines = 1 << 13;
    shortest2 = 512;
    shortestFirst = 8192;
    mostWithout = 32768;
    ({ WebAssembly: engine } = globalThis);
    builtKernels = createKernels(readBinary);
  }
});

// src/scanner/typed-rows.ts
function decodeRows(types3, bytes) {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const names = Object.keys(types3);
  const lengths = new Int32Array(buffer, byteOffset, names.length);
  const rows = {};
  let at = byteOffset + lengths.byteLength;
  for (let row = 0; row < names.length; row++) {
    const numbers2 = new types3[names[row]](buffer, at, lengths[row]);
    rows[names[row]] = numbers2;
    at += numbers2.byteLength + 3 & ~3;
  }
  return rows;
}
var init_typed_rows = __esm({
  "src/scanner/typed-rows.ts"() {
    "use strict";
  }
});

// src/scanner/rule-rows.ts
var types, shapes, decodeRuleIndex;
var init_rule_rows = __esm({
  "src/scanner/rule-rows.ts"() {
    "use strict";
    init_typed_rows();
    types = {
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
      /** Per anchored rule and keyword of it: how many distances, then these. */
      firstAnchor: Int32Array,
      anchor: Int16Array,
      /** Names of the rules, one a line. */
      ids: Uint8Array,
      /** Per rule where its flags and its pattern stand, with a blank between. */
      firstLetter: Int32Array,
      letters: Uint8Array
    };
    shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4 };
    decodeRuleIndex = (bytes) => decodeRows(types, bytes);
  }
});

// src/scanner/built-rules.ts
function readBuiltRules() {
  if (built !== null) return built;
  try {
    built = globalThis[/* @__PURE__ */ Symbol.for("leakgate.rules")] ??= decodeRuleIndex((0, import_node_fs.readFileSync)(__dirname + "/rule-index.bin"));
  } catch {
    built = void 0;
  }
  return built;
}
var import_node_fs, built;
var init_built_rules = __esm({
  "src/scanner/built-rules.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    init_rule_rows();
    built = null;
  }
});

// src/scanner/kernel/keywords.ts
function createKernelFind(kernels, table, room) {
  const { follows: follows2, after, before, start, heads: heads2, chain, named: named3, ends, place, letters: letters2 } = table;
  const parts = [follows2, after, before, start, heads2, chain, named3, ends, place, letters2];
  const length = parts.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const kernel = kernels.create(length + 4 * room + 64);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let hitsAt = roomAt;
  const addresses = parts.map((part) => {
    const address3 = hitsAt;
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), address3);
    hitsAt += align(part.byteLength);
    return address3;
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

// src/scanner/keyword-table.ts
var hashFour, hashFive, types2, decodeKeywordTable;
var init_keyword_table = __esm({
  "src/scanner/keyword-table.ts"() {
    "use strict";
    init_typed_rows();
    hashFour = (slot, next2) => Math.imul(slot << 5 | next2 & 31, 2654435761) >>> 17;
    hashFive = (four, byte, side) => Math.imul(four << 7 | (byte & 31) << 2 | side, 2654435761) >>> 17;
    types2 = {
      follows: Int32Array,
      after: Int32Array,
      before: Int32Array,
      start: Int32Array,
      heads: Int16Array,
      chain: Int16Array,
      named: Int16Array,
      ends: Uint8Array,
      place: Uint8Array,
      letters: Uint8Array
    };
    decodeKeywordTable = (bytes) => decodeRows(types2, bytes);
  }
});

// src/scanner/keyword-finder.ts
function createKeywordFinder(table, kernels = builtKernels) {
  const plain4 = createPlainFinder(table);
  const isWorth = createWorth();
  let fast = null;
  return {
    table,
    find(bytes, from, to, hits) {
      if (!isWorth(to - from, fast !== null)) return plain4.find(bytes, from, to, hits);
      if (fast === null) fast = createKernelFind(kernels, table, hits.length);
      return fast ? fast(bytes, from, to, hits) : plain4.find(bytes, from, to, hits);
    }
  };
}
function createPlainFinder(table) {
  const { follows: follows2, ends, after, before, heads: heads2, chain, named: named3, place, start, letters: letters2 } = table;
  const compare = (bytes, at, bucket, hits, count) => {
    let written = count;
    for (let node = heads2[bucket]; node >= 0; node = chain[node]) {
      const index = named3[node];
      const first = start[index];
      const length = start[index + 1] - first;
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
    if ((follows2[slot] >>> next2 & 1) === 0) return count;
    const four = hashFour(slot, next2);
    const second = bytes[at + 2] ?? 0;
    const last = bytes[at - 3] ?? 0;
    let written = count;
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
        const one2 = follows2[first] >>> b;
        const two2 = follows2[second] >>> c;
        const three = follows2[third] >>> d;
        const four = follows2[slot] >>> bytes[at + 4];
        if (((one2 | two2 | three | four) & 1) === 0) continue;
        if ((one2 & 1) !== 0) count = confirm(bytes, at, first, hits, count);
        if ((two2 & 1) !== 0) count = confirm(bytes, at + 1, second, hits, count);
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
var lower;
var init_keyword_finder = __esm({
  "src/scanner/keyword-finder.ts"() {
    "use strict";
    init_kernel();
    init_keywords();
    init_keyword_table();
    lower = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);
  }
});

// src/scanner/letter-pairs.ts
var letterPairs;
var init_letter_pairs = __esm({
  "src/scanner/letter-pairs.ts"() {
    "use strict";
    letterPairs = "pjkjhhihijiehiiijfijkhghgdeiijcghdghhbcgagcdjijagcjijfeddeb9acdaggeffhddeghbieggfcggfgdbdehbadhbhicfehbbhfbghcdkcbgeifcadca9a97cigfcfkbcdhd8fdfgcceedecabcddbdfdkhhiifhfffgcihkegfkkjbfeiffddeefifbbbegacic6ebfhbafddfa9ab9a9d6dhedcbiadegd8gcggcbffeea989ccdfacghfdcjcedid9dddgdcffgebaa9bbaabdhffhhghgbjhbhgljgagijaf9d7fgcedbmecgcfdcaijabecgc8bfeaaa989cfea9edca9g9bbebbaabbbaadaa7978899a5bkiedfjfcdii9hbdhc9afggb99efabaadgifddjcbbgdagidhhedfeecccbcaa9fcjigiiifjfhhdffgihefikgecddebdcdeifgiidgfcfgehikhibjhhhfgcabeabdcgieccibbdfebhdghieighgddgfdedddcdbcaaca98cc7dae9feeddgeddda9cb79iifffkdheiedffhifdhhhgedegdcceddjfggcjccgiedgfhhhdfikgdddfgedfadkigegkddkjfafggigdihhhdeehecccfgdefedhee7fabhgiafchhhcdcdca69757dhcaah9b9fb7bbdeddcdecdddc98989aefbaae9aegb6aaeedcfecccdcd878769edcdadbbaebbefcagddfgcccedb8995chcebacaabdc7ddedhcdfecddcfc9aaacjcc99e989bg7e99ebaaaaa8777d8ad4afadb8abb8cj99bcccaccb987659b9d67eedfc879bbb8cacidbaefba7b35ad96bi7i7989acdh7f8bd9989866564aeafc7gbabbababbh8babacbabb899b69bh9b8bedfdddcde8cddecebeefbcab7b5677g";
  }
});

// src/scanner/keywords.ts
function listTableKeywords(built2) {
  const { letters: letters2, start, place } = decodeKeywordTable(built2);
  const text4 = Buffer.from(letters2).toString("latin1");
  return Array.from(place, (_, index) => text4.slice(start[index], start[index + 1]));
}
function findBuiltTable(keywords, built2 = readBuiltRules()?.table) {
  if (!built2) return void 0;
  const table = decodeKeywordTable(built2);
  const isSame = table.place.length === keywords.length && keywords.every((keyword, index) => table.start[index + 1] - table.start[index] === keyword.length) && Buffer.from(keywords.join(""), "latin1").equals(table.letters);
  return isSame ? table : void 0;
}
function buildKeywordTable(keywords) {
  const follows2 = new Int32Array(32768);
  const after = new Int32Array(32768);
  const before = new Int32Array(32768);
  const ends = new Uint8Array(32768);
  const heads2 = new Int16Array(32768).fill(-1);
  const chain = [];
  const named3 = [];
  const place = new Uint8Array(keywords.length);
  const start = new Int32Array(keywords.length + 1);
  const letters2 = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword = keywords[index];
    const { length } = keyword;
    if (length < 3 || length > 255) throw new RangeError(`keyword "${keyword}" has not 3 to 255 bytes`);
    const at = first + findRarestFour(letters2, first, length);
    const slot = (letters2[at] & 31) << 10 | (letters2[at + 1] & 31) << 5 | letters2[at + 2] & 31;
    place[index] = at + 2 - first;
    start[index] = first;
    for (const next2 of length === 3 ? anyByte : [letters2[at + 3] & 31]) {
      const four = hashFour(slot, next2);
      follows2[slot] |= 1 << next2;
      let bucket;
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
      named3.push(index);
      chain.push(heads2[bucket]);
      heads2[bucket] = chain.length - 1;
    }
    first += length;
    start[index + 1] = first;
  }
  const [links2, names] = [Int16Array.from(chain), Int16Array.from(named3)];
  return { follows: follows2, ends, after, before, heads: heads2, chain: links2, named: names, place, start, letters: letters2 };
}
function findRarestFour(letters2, first, length) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  const pairAt = (at) => pairs[(letters2[at] & 31) << 5 | letters2[at + 1] & 31];
  const singleAt = (at) => single[letters2[at] & 31];
  for (let at = first; at + 3 < first + length; at++) {
    const cost = pairAt(at) + pairAt(at + 1) + pairAt(at + 2) - singleAt(at + 1) - singleAt(at + 2);
    if (cost < least) {
      least = cost;
      best = at - first;
    }
  }
  return best;
}
var createKeywordIndex, anyByte, pairs, single;
var init_keywords2 = __esm({
  "src/scanner/keywords.ts"() {
    "use strict";
    init_built_rules();
    init_keyword_finder();
    init_keyword_table();
    init_letter_pairs();
    createKeywordIndex = (keywords, kernels) => createKeywordFinder(findBuiltTable(keywords) ?? buildKeywordTable(keywords), kernels);
    anyByte = Array.from({ length: 32 }, (_, byte) => byte);
    pairs = Uint8Array.from(letterPairs, (digit) => Number.parseInt(digit, 32));
    single = Uint8Array.from({ length: 32 }, (_, letter) => {
      const row = pairs.subarray(32 * letter, 32 * letter + 32);
      return Math.round(1.55 * Math.log2(row.reduce((sum, step) => sum + 2 ** (step / 1.55), 0)));
    });
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
    file = (0, import_node_fs2.openSync)("/dev/urandom", "r");
    return (0, import_node_fs2.readSync)(file, numbers2) === numbers2.byteLength ? numbers2 : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) (0, import_node_fs2.closeSync)(file);
  }
}
var import_node_fs2;
var init_random = __esm({
  "src/random.ts"() {
    "use strict";
    init_crypto();
    import_node_fs2 = require("node:fs");
  }
});

// src/scanner/kernel/lines.ts
function hashPiece(kernel, bytes, from, until, keys3) {
  const { calls: calls2, numbers: numbers2 } = kernel;
  const end = Math.min(bytes.length, from + pieceLength);
  const last = loadPiece(kernel, bytes, from, end);
  const rows = [0, 1, 2].map((row) => roomAt + 4 * mostLines * row);
  const [starts, first, second] = rows;
  const stop = textAt + Math.min(until, end) - from;
  const count = calls2.hashLines(last, textAt, stop, from, starts, first, second, mostLines, ...keys3);
  if (count === 0) return void 0;
  const read = (row) => numbers2.subarray(row >> 2, (row >> 2) + count);
  const next2 = calls2.getNext() - textAt + from;
  return { count, next: next2, starts: read(starts), first: read(first), second: read(second) };
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
    const hashed = hashPiece(kernel, bytes, at, until, keys);
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
  const words4 = bytes.length - 3;
  let { count, starts, first, second, clean } = list2;
  let at = from;
  while (at < until) {
    if (count + 2 >= starts.length) {
      reserve(list2, count + 2);
      ({ starts, first, second, clean } = list2);
    }
    const begin = at;
    let high = seed;
    let low = secondSeed;
    const limit = Math.min(words4, begin + longestLine + 1);
    for (; at < limit; at += 4) {
      const word2 = view.getInt32(at, true);
      const fed = word2 ^ 168430090;
      if ((fed - 16843009 & ~fed & 2155905152) !== 0) break;
      high = Math.imul(high ^ word2, oddOne);
      low = Math.imul(low ^ word2, oddTwo);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
    if (at > begin + longestLine) at = findFeed(bytes, at);
    let rest2 = 0;
    while (at < bytes.length) {
      const byte = bytes[at++];
      rest2 = rest2 << 8 | byte;
      if (byte === 10) break;
    }
    const long2 = at - begin > longestLine;
    high = Math.imul(high ^ rest2 ^ at - begin << 20, oddOne);
    low = Math.imul(low ^ rest2 ^ at - begin, oddTwo);
    starts[count] = begin;
    first[count] = long2 ? 0 : high ^ high >>> 16 | 1;
    second[count] = long2 ? 0 : low ^ low >>> 16;
    clean[count] = 0;
    count++;
  }
  list2.count = count;
  return at;
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
var longestLine, seed, secondSeed, one, two, oddOne, oddTwo, keys, createLineList, viewOf;
var init_line_list = __esm({
  "src/scanner/line-list.ts"() {
    "use strict";
    init_random();
    init_kernel();
    init_lines();
    longestLine = 4096;
    [seed, secondSeed, one, two] = drawNumbers(4);
    [oddOne, oddTwo] = [one | 1, two | 1];
    keys = [seed, secondSeed, oddOne, oddTwo, longestLine];
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

// src/scanner/line-memory.ts
function createLineMemory(slots) {
  const mask2 = slots - 1;
  let tables = { alone: new Int32Array(2 * slots), among: new Int32Array(4 * slots) };
  let high = 0;
  let low = 0;
  const combine2 = (lines, from, to) => {
    const origin = Math.max(0, from);
    const end = Math.min(lines.count - 1, to);
    high = Math.imul((from < 0 ? 1 : 2) + (to >= lines.count ? 4 : 8), 739982445);
    low = high;
    for (let line = origin; line <= end; line++) {
      if (lines.first[line] === 0) return false;
      high = Math.imul(high ^ lines.first[line], 695872825);
      low = Math.imul(low ^ lines.second[line], 458671337);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines, line) => 4 * ((lines.first[line] >>> 3 ^ Math.imul(lines.first[line + 1] ?? 0, 5) ^ Math.imul(lines.first[line - 1] ?? 0, 3)) & mask2);
  return {
    get tables() {
      return tables;
    },
    set tables(moved) {
      tables = moved;
    },
    knows(lines, line) {
      const { alone: alone2, among } = tables;
      const first = lines.first[line];
      if (first === 0) return false;
      const place = 2 * (first >>> 3 & mask2);
      if (alone2[place] === first && alone2[place + 1] === lines.second[line]) {
        lines.clean[line] = 1;
        return true;
      }
      const slot = slotOf(lines, line);
      if (among[slot] !== first) return false;
      const reach3 = among[slot + 1];
      if (!combine2(lines, line - (reach3 >>> 16), line + (reach3 & 65535))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line]);
    },
    add(lines, line) {
      const { alone: alone2 } = tables;
      const first = lines.first[line];
      if (first === 0) return;
      const place = 2 * (first >>> 3 & mask2);
      alone2[place] = first;
      alone2[place + 1] = lines.second[line];
      lines.clean[line] = 1;
    },
    addAmong(lines, line, from, to) {
      if (lines.first[line] === 0 || line - from > 65535 || to - line > 65535 || !combine2(lines, from, to)) return;
      const { among } = tables;
      const slot = slotOf(lines, line);
      among[slot] = lines.first[line];
      among[slot + 1] = line - from << 16 | to - line;
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line];
    }
  };
}
var init_line_memory = __esm({
  "src/scanner/line-memory.ts"() {
    "use strict";
  }
});

// src/scanner/lines.ts
function createRegionFinder(bytes, lines) {
  const first = startsWithMark(bytes) ? 0 : 1;
  let at = 0;
  let line = 0;
  let column2 = first;
  let [lastStart, lastEnd] = [-1, -1];
  let last;
  return (start, end) => {
    if (last && start === lastStart && end === lastEnd) return last;
    if (start < at || start >= lines.starts[line + 1]) {
      line = findLine(lines, start + 1) - 1;
      at = lines.starts[line];
      column2 = line === 0 ? first : 1;
    }
    if (start - at >= worthAsking && (0, import_node_buffer.isAscii)(bytes.subarray(at, start))) {
      column2 += start - at;
      at = start;
    }
    for (; at < start; at++) if ((bytes[at] & 192) !== 128) column2++;
    let endLine = line + 1;
    let endColumn = column2;
    for (let to = start; to < end; to++) {
      const byte = bytes[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    [lastStart, lastEnd] = [start, end];
    last = { startLine: line + 1, startColumn: column2, endLine, endColumn };
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
  const kept = chain.sort(compareClaims).filter((match) => {
    const [from, to] = [match.start - origin, match.end - origin];
    if (!match.packed && taken2.subarray(from, to).includes(1)) return false;
    if (match.packed && !match.decoded) return true;
    taken2.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
var rank, compareClaims;
var init_overlaps = __esm({
  "src/scanner/overlaps.ts"() {
    "use strict";
    rank = ({ proof, rule }) => rule.advisory ? -1 : (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
    compareClaims = (a, b) => rank(b) - rank(a) || Number(b.decoded ?? false) - Number(a.decoded ?? false) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
  }
});

// src/scanner/packed.ts
function createPackedMatches() {
  const seen = /* @__PURE__ */ new Set();
  return (found) => settleOverlaps(found).flatMap((match) => {
    const key3 = `${match.rule.id}\0${match.secret.reveal()}`;
    if (seen.has(key3)) return [];
    seen.add(key3);
    return [{ ...match, packed: true }];
  });
}
var init_packed = __esm({
  "src/scanner/packed.ts"() {
    "use strict";
    init_overlaps();
  }
});

// src/scanner/refusal.ts
function createRefusal({ couldKeep, keeps }) {
  const refused = /* @__PURE__ */ new Set();
  const isKept = (match) => {
    if (match.says !== void 0) return true;
    const { rule, proof, keyName, resource, context, contextStart, secret: secret2 } = match;
    const text4 = [rule.id, proof, keyName, resource, contextStart, secret2.length, context.reveal()].join("\0");
    if (refused.has(text4)) return false;
    if (keeps({ ...match, region: nowhere2 })) return true;
    if (refused.size >= mostRefusals) refused.clear();
    refused.add(text4);
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
var nowhere2, mostRefusals;
var init_refusal = __esm({
  "src/scanner/refusal.ts"() {
    "use strict";
    nowhere2 = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
    mostRefusals = 8192;
  }
});

// src/scanner/atoms.ts
function readAtom(text4, at) {
  const end = endOfAtom(text4, at);
  quantifiers.lastIndex = end;
  const [quantifier = "", least, open2, most] = quantifiers.exec(text4) ?? [];
  const counts = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY]
  };
  const upper = most ? Number(most) : open2 ? Number.POSITIVE_INFINITY : Number(least);
  const range = least === void 0 ? counts[quantifier[0] ?? ""] : [Number(least), upper];
  return { text: text4.slice(at, end), least: range[0], most: range[1], end: end + quantifier.length };
}
function endOfAtom(text4, at) {
  if (text4[at] === "\\") {
    escapes.lastIndex = at;
    return at + (escapes.exec(text4)?.[0].length ?? 2);
  }
  if (text4[at] === "[") {
    let end2 = at + 1;
    while (end2 < text4.length && text4[end2] !== "]") end2 += text4[end2] === "\\" ? 2 : 1;
    return end2 + 1;
  }
  if (text4[at] !== "(") return at + 1;
  let end = at + 1;
  while (end < text4.length && text4[end] !== ")") end = endOfAtom(text4, end);
  return end + 1;
}
function splitAlternatives(text4) {
  const parts = [];
  let start = 0;
  for (let at = 0; at < text4.length; ) {
    const end = endOfAtom(text4, at);
    if (text4[at] === "|") {
      parts.push(text4.slice(start, at));
      start = end;
    }
    at = end;
  }
  return [...parts, text4.slice(start)];
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
  const beginnings = [...new Set(listBeginnings(pattern.source).map((text4) => text4.toLowerCase()))];
  const distancesOf = beginnings.map((text4) => keywords.map((keyword) => listDistances(text4, keyword)));
  const isVague = (text4) => text4.replaceAll(any, "").length < 3 && !keywords.some((keyword) => text4.includes(keyword));
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
function listDistances(text4, keyword) {
  if (text4.includes(keyword)) return [text4.indexOf(keyword)];
  const enough = Math.min(3, keyword.length, text4.replaceAll(any, "").length);
  const distances = [];
  for (let distance = 1 - keyword.length; distance < text4.length; distance++) {
    let shared2 = 0;
    let at = Math.max(0, distance);
    const end = Math.min(text4.length, distance + keyword.length);
    for (; at < end && (text4[at] === any || text4[at] === keyword[at - distance]); at++) if (text4[at] !== any) shared2++;
    if (at === end && shared2 >= enough) distances.push(distance);
  }
  return distances;
}
function listBeginnings(source3) {
  return splitAlternatives(source3).flatMap((alternative) => expand(alternative).texts);
}
function expand(sequence) {
  let texts = [""];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    const choice = readChoice(atom.text);
    const { least, most } = atom;
    if (most > longestBeginning || least !== most && !(least === 0 && most === 1)) {
      const once2 = least > 0 && choice.texts.length <= 6 ? combine(texts, choice.texts) : texts;
      return { texts: once2, open: true };
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
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open: open2 }) => open2) };
  }
  const letters2 = atom.startsWith("[") ? listClass(atom.slice(1, -1)) : [readLetter(atom)];
  return { texts: letters2, open: false };
}
function readLetter(atom) {
  if (!atom.startsWith("\\")) return atom === "." ? any : atom;
  const code3 = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code3) return String.fromCharCode(Number.parseInt(code3, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1] : any;
}
function listClass(body) {
  const letters2 = body.match(/\\[\s\S]|[\s\S]/g) ?? [];
  if (body.startsWith("^") || /[^\\]-./.test(body) || letters2.length > 6) return [any];
  const read = letters2.map((letter) => letter === "." ? letter : readLetter(letter));
  return read.includes(any) ? [any] : read;
}
var any, mostBeginnings, longestBeginning, combine;
var init_anchors = __esm({
  "src/scanner/anchors.ts"() {
    "use strict";
    init_atoms();
    any = "\0";
    mostBeginnings = 200;
    longestBeginning = 120;
    combine = (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end));
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
function compileLinear({ source: source3, flags }) {
  const expression = RE2JS.compile(source3, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(expression.namedGroups());
  return {
    lastIndex: 0,
    exec(text4) {
      const matcher = expression.matcher(text4);
      if (this.lastIndex > text4.length || !matcher.find(this.lastIndex)) {
        this.lastIndex = 0;
        return null;
      }
      this.lastIndex = matcher.end();
      const spans = names.map((name2) => {
        const start = matcher.start(name2);
        return [name2, start < 0 ? void 0 : [start, matcher.end(name2)]];
      });
      return {
        0: text4.slice(matcher.start(), matcher.end()),
        index: matcher.start(),
        groups: Object.fromEntries(spans.map(([name2, span]) => [name2, span && text4.slice(...span)])),
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

// src/scanner/byte-sets.ts
function intern(inside) {
  const key3 = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key3);
  if (number === void 0) {
    number = members.push(inside) - 1;
    numbers.set(key3, number);
    bits.push(-Math.log2(inside.reduce((sum, one2, byte) => sum + one2 * shares[byte], 0)));
  }
  return number;
}
function unite(a, b) {
  if (a === b) return a;
  const pair = Math.min(a, b) * 65536 + Math.max(a, b);
  let union = unions.get(pair);
  if (union === void 0) {
    union = intern(members[a].map((one2, byte) => one2 | members[b][byte]));
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

// src/scanner/needs.ts
function holdsRun({ inside, run }, bytes, from, to) {
  let start = from;
  let probe = start + run - 1;
  while (probe < to) {
    let at = probe;
    while (at >= start && inside[bytes[at]] === 1) at--;
    if (at < start) return true;
    start = at + 1;
    probe = start + run - 1;
  }
  return false;
}
function findNeed({ pattern, keywords }) {
  if (/[uv]/.test(pattern.flags) || pattern.source.length > longestRead) return void 0;
  const { best } = readAlternatives(pattern.source, pattern.flags.replace(/[^is]/g, ""), keywords.join(""));
  return best && best.bits >= leastBits ? { inside: membersOf(best.set), run: best.run } : void 0;
}
function readAlternatives(source3, flags, known4) {
  const parts = splitAlternatives(source3).map((sequence) => readSequence(sequence, flags, known4));
  return parts.length === 1 ? parts[0] : parts.reduce(eitherOf);
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
function readSequence(sequence, flags, known4) {
  const parts = [];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    at = atom.end;
    if (isAssertion(atom.text) || atom.most === 0) continue;
    const { least, set, best, news: news2 } = readPart(atom.text, flags, known4);
    const times = atom.least;
    parts.push({ least: least * times, set, best: times > 0 ? best : void 0, news: news2 * times });
  }
  const news = parts.reduce((sum, part) => sum + part.news, 0);
  if (news === 0) return unknown;
  return {
    least: parts.reduce((sum, part) => sum + part.least, 0),
    set: parts.reduce((sum, part) => sum === allBytes ? sum : unite(sum, part.set), noBytes),
    best: findBest(parts),
    news
  };
}
function findBest(parts) {
  let best;
  const offer = (run) => {
    if (run.bits > (best?.bits ?? 0)) best = run;
  };
  for (const [first, part] of parts.entries()) {
    if (part.best) offer(part.best);
    if (part.news === 0) continue;
    let [run, news, set] = [0, 0, noBytes];
    for (let at = first; at < parts.length; at++) {
      set = unite(set, parts[at].set);
      const bits2 = bitsOf(set);
      if (bits2 < 0.1) break;
      run += parts[at].least;
      news += parts[at].news;
      if (news > 0) offer({ set, run, bits: news * bits2 });
    }
  }
  return best;
}
function readPart(atom, flags, known4) {
  if (atom.startsWith("(")) {
    const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
    return opened === void 0 ? unknown : readAlternatives(atom.slice(opened.length, -1), flags, known4);
  }
  if (/^\\[k1-9]/.test(atom)) return unknown;
  const letter = atom.replace(/^\\(?=[^A-Za-z0-9])/, "").toLowerCase();
  const isKnown3 = letter.length === 1 && atom !== "." && known4.includes(letter);
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
function endsWithSecret(source3) {
  return splitAlternatives(source3).every((sequence) => {
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
function mayCrossLines(source3, flags) {
  if (/[sv]/.test(flags) || source3.includes("\n")) return true;
  const consuming = source3.replace(singleLookaround, "");
  for (const [token2] of consuming.matchAll(tokens)) {
    if (token2.startsWith("[")) {
      const body = token2.slice(1, -1);
      const holds2 = lineFeedInClass.test(body);
      if (body.startsWith("^") ? !holds2 || /\\S/.test(body) === holds2 : holds2) return true;
    } else if (lineFeedOutside.test(token2)) return true;
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
function writePattern({ source: source3, flags }) {
  const ascii = source3.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")} ${ascii}`;
}
function findBuiltFacts(rule, index = readBuiltRules()) {
  if (!index || rule.linear) return void 0;
  const place = placesOf(index).get(rule.id);
  if (place === void 0) return void 0;
  const { firstLetter, letters: letters2, anchored, anchor, firstAnchor, shape, needRun, needSet } = index;
  const text4 = Buffer.from(letters2.buffer, letters2.byteOffset, letters2.byteLength);
  if (text4.toString("latin1", firstLetter[place], firstLetter[place + 1]) !== writePattern(rule.pattern))
    return void 0;
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
  const run = needRun[place];
  return {
    anchors: anchored[place] === 1 ? anchors : void 0,
    need: run === 0 ? void 0 : { run, inside: unpackBits(needSet.subarray(32 * place, 32 * place + 32)) },
    crossesLines: (shape[place] & shapes.crossesLines) !== 0,
    endsWithSecret: (shape[place] & shapes.endsWithSecret) !== 0
  };
}
function placesOf(index) {
  if (known2?.index !== index) {
    const ids = Buffer.from(index.ids.buffer, index.ids.byteOffset, index.ids.byteLength).toString("latin1");
    known2 = { index, places: new Map(ids.split("\n").map((id, place) => [id, place])) };
  }
  return known2.places;
}
var listKeywords, known2, unpackBits;
var init_pattern_facts = __esm({
  "src/scanner/pattern-facts.ts"() {
    "use strict";
    init_anchors();
    init_built_rules();
    init_needs();
    init_pattern_shape();
    init_rule_rows();
    listKeywords = ({ keywords }) => [...new Set(keywords)];
    unpackBits = (bits2) => Uint8Array.from({ length: 256 }, (_, byte) => bits2[byte >> 3] >> (byte & 7) & 1);
  }
});

// src/scanner/patterns.ts
function preparePattern(rule) {
  const [before, after] = rule.reach ?? defaultReach;
  const { source: source3, flags } = rule.pattern;
  const facts = findBuiltFacts(rule);
  return {
    ...{ rule, before, after, expression: void 0 },
    ...{ calls: facts ? fewCalls : 0, need: facts?.need },
    anchors: facts ? facts.anchors : findAnchors(rule),
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source3),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source3, flags)
  };
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
function compilePattern({ rule, anchors, endsWithSecret: endsWithSecret2 }) {
  if (rule.linear) return compileLinear(rule.pattern);
  const { source: source3, flags } = rule.pattern;
  return new RegExp(source3, `${flags.replace(/[gdy]/g, "")}${endsWithSecret2 ? "" : "d"}${anchors ? "y" : "g"}`);
}
var defaultReach, fewCalls;
var init_patterns = __esm({
  "src/scanner/patterns.ts"() {
    "use strict";
    init_anchors();
    init_linear();
    init_needs();
    init_pattern_facts();
    init_pattern_shape();
    defaultReach = [96, 320];
    fewCalls = 4;
  }
});

// src/scanner/rule-set.ts
function prepareRules(rules, built2 = readBuiltRules()) {
  if (built2 && areMany(rules, built2)) {
    const listed2 = listTableKeywords(built2.table);
    const whole2 = createRuleSet(rules, listed2);
    if (whole2.keywords.length === listed2.length) return whole2;
  }
  return createRuleSet(rules);
}
function createRuleSet(rules, listed2 = []) {
  const rulesOf = new Map(listed2.map((keyword) => [keyword, []]));
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const list2 = rulesOf.get(keyword);
      if (!list2) rulesOf.set(keyword, [index]);
      else if (list2.at(-1) !== index) list2.push(index);
    }
  });
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  const patterns = new Array(rules.length);
  const calls2 = new Array(keywords.length);
  const patternOf = (rule) => {
    patterns[rule] ??= preparePattern(rules[rule]);
    return patterns[rule];
  };
  const callsOf = (keyword) => {
    calls2[keyword] ??= called[keyword].map((rule) => {
      const { anchors } = patternOf(rule);
      return { rule, distances: anchors ? anchors.get(keywords[keyword]) ?? [] : null };
    });
    return calls2[keyword];
  };
  return {
    size: rules.length,
    keywords,
    before: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[0]),
    after: Int32Array.from(rules, (rule) => (rule.reach ?? defaultReach)[1]),
    calls: callsOf,
    pattern: patternOf,
    needsOf(keyword) {
      const needs = [];
      for (const { rule, distances } of callsOf(keyword)) {
        const pattern = patternOf(rule);
        const need = readNeed(pattern);
        if (!need) return void 0;
        const [lead = 0, last = 0] = distances ? [distances[0], distances.at(-1)] : [];
        const { before, after, crossesLines } = pattern;
        needs.push({ ...need, before: before + lead, after: after - last, crossesLines });
      }
      return needs;
    }
  };
}
var areMany;
var init_rule_set = __esm({
  "src/scanner/rule-set.ts"() {
    "use strict";
    init_built_rules();
    init_keywords2();
    init_patterns();
    areMany = (rules, built2) => 2 * rules.reduce((sum, { keywords }) => sum + keywords.length, 0) > built2.firstCall.length;
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
  const text4 = units.toString("utf16le");
  const decoded = Buffer.from(text4, "utf8");
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
  let plain4 = 0;
  for (let at = 4; at < end; at += 4) {
    const byte = bytes[at + letter];
    const isText = byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
    if (isText && bytes[at + zero] === 0 && bytes[at + zero + 1] === 0) plain4++;
  }
  return plain4 > (end / 4 - 1) * 0.9 ? order : void 0;
}
function readUtf32(bytes, order) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const letters2 = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code3 = view.getUint32(at, order === "little");
    letters2.push(code3 <= highest && (code3 < 55296 || code3 > 57343) ? String.fromCodePoint(code3) : "\uFFFD");
  }
  const decoded = Buffer.from(letters2.join(""), "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, () => 4) };
}
function readAppended(bytes) {
  const zero = bytes.indexOf(0);
  if (zero < 2 || bytes.length - zero < 16 || detectOrder(bytes.subarray(zero - 1)) !== "little") return { bytes };
  const tail2 = readUtf16(bytes.subarray(zero - 1));
  const begin = zero - 1;
  return {
    // What stood there is scanned as it is, too; here only its lines count.
    bytes: Buffer.concat([bytes.subarray(0, begin).map((byte) => byte === 10 ? 10 : 32), tail2.bytes]),
    toOriginal: (offset) => offset < begin ? offset : begin + tail2.toOriginal(offset - begin)
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
function findRuns(kernels, bytes, from, to, isDigit4, onRun) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return false;
  const { calls: calls2 } = kernel;
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + pieceLength);
    const last = loadPiece(kernel, bytes, at, end);
    let [start, next2] = [at, at];
    do {
      start = calls2.findRun(textAt + next2 - at, last) - textAt + at;
      next2 = calls2.getNext() - textAt + at;
      if (next2 < end) onRun(start, next2);
    } while (next2 < end);
    if (end === to) {
      if (end > start) onRun(start, end);
      return true;
    }
    if (start === at) {
      while (next2 < to && isDigit4[bytes[next2]] === 1) next2++;
      onRun(start, next2);
      start = next2;
    }
    at = start;
  }
  return true;
}
var init_encoded = __esm({
  "src/scanner/kernel/encoded.ts"() {
    "use strict";
    init_kernel();
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
function attempt(read, bytes, room) {
  try {
    const options = { maxOutputLength: Math.max(1, room.left), info: true };
    const { buffer, engine: engine2 } = read(bytes, options);
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
var import_node_zlib, inflateRaw, leastCost;
var init_inflate = __esm({
  "src/scanner/inflate.ts"() {
    "use strict";
    import_node_zlib = require("node:zlib");
    inflateRaw = (bytes, options) => (0, import_node_zlib.inflateRawSync)(bytes, { ...options, finishFlush: import_node_zlib.constants.Z_SYNC_FLUSH });
    leastCost = 1 << 13;
  }
});

// src/scanner/gzip.ts
function gunzip(bytes, room) {
  const parts = [];
  let isSound = true;
  for (let at = 0; isGzip(bytes, at); ) {
    if (parts.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    const members2 = isSound ? readMembers(bytes.subarray(at), room) : void 0;
    isSound &&= members2 !== void 0;
    const read = members2 ?? readMember(bytes.subarray(at), room);
    if (!read) break;
    parts.push(read.content);
    at += read.length;
    while (bytes[at] === 0) at++;
  }
  return parts.length > 1 ? Buffer.concat(parts) : parts[0];
}
function readMembers(bytes, room) {
  const read = attempt(import_node_zlib2.gunzipSync, bytes, room);
  if (read) room.left -= read.content.length;
  return read;
}
function readMember(bytes, room) {
  const start = passHeader(bytes);
  const inflated = start < bytes.length ? inflate(bytes.subarray(start), room) : void 0;
  return inflated && { content: inflated.content, length: start + inflated.length + trailer };
}
function passHeader(bytes) {
  const flags = bytes[3];
  let at = 10;
  if (flags & 4) at += 2 + bytes[at] + 256 * bytes[at + 1];
  for (const name2 of [8, 16]) {
    if ((flags & name2) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
}
var import_node_zlib2, isGzip, mostMembers, trailer;
var init_gzip = __esm({
  "src/scanner/gzip.ts"() {
    "use strict";
    import_node_zlib2 = require("node:zlib");
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
  return findDirectories(buffer, before).next().done === false || last + before > 0 && last >= 0 && buffer.readUInt32LE(last) === endNumber;
}
function* findDirectories(buffer, before = 0) {
  const floor = Math.max(0, buffer.length - longestEnd);
  const tail2 = buffer.subarray(floor);
  const last = tail2.length - endLength;
  for (let from = last < 0 ? -1 : tail2.lastIndexOf(endWord, last, "latin1"); from >= 0; from--) {
    if (tail2[from] !== 80 || tail2.readUInt32LE(from) !== endNumber) continue;
    const [size, said] = [tail2.readUInt32LE(from + 12), tail2.readUInt32LE(from + 16)];
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
    const start = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all.length === 0 || start > buffer.length) return at + 4;
    const sizes = all.flatMap(({ packed }) => packed ?? []);
    const ends = sizes.map((size) => start + size > buffer.length ? Math.max(start, next2) : start + size);
    const storedEnd = Math.max(start, ...ends.length > 0 ? ends : [next2]);
    const deflatedEnd = sizes.length > 0 && sizes.every((size) => size === 0) ? start : buffer.length;
    const readable = all.filter(({ method, encrypted: encrypted2 }) => !encrypted2 && (method === 0 || method === 8));
    const disputed2 = readable.length > 0 && readable.length < all.length;
    for (const { method, encrypted: encrypted2 } of readable.length > 0 ? readable : all.slice(0, 1)) {
      const end = method === 0 ? storedEnd : deflatedEnd;
      if (entries.at(-1)?.start !== start || entries.at(-1)?.method !== method)
        entries.push({ method, encrypted: encrypted2, disputed: disputed2, start, end });
    }
    const within = sizes.filter((size) => start + size <= buffer.length);
    return within.length > 0 ? start + Math.min(...within) : at + 4;
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
function tellUnread(reasons2, onUnread) {
  const sorted = [...new Set(reasons2)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
function unpack(bytes, onUnread = () => {
}, room = createRoom()) {
  if (!isArchive(bytes) && !endsAsZip(bytes)) return void 0;
  const reasons2 = [];
  const contents = unpackAll(bytes, room, 1, (reason) => reasons2.push(reason));
  tellUnread(reasons2, onUnread);
  return contents;
}
function unpackAll(bytes, room, depth, onUnread) {
  const isZip = beginsAsZip(bytes) || endsAsZip(bytes);
  if (!isZip && !isGzip(bytes)) return void 0;
  if (depth > deepest2) {
    onUnread(`archives in one another, more than ${deepest2} deep`);
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
function unpackOne(read, onUnread) {
  try {
    const content = read();
    return content && [content];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    onUnread(error.code === void 0 ? error.message : tooLarge);
    return void 0;
  }
}
var largestContent, mostEntries, deepest2, tooLarge, otherMethod, encrypted, disputed, manyRows, isPassedOver, createRoom, isArchive;
var init_unpack = __esm({
  "src/scanner/unpack.ts"() {
    "use strict";
    init_gzip();
    init_inflate();
    init_zip();
    largestContent = 1 << 26;
    mostEntries = 2e3;
    deepest2 = 4;
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
  const list2 = (start2, end) => listRun(bytes, from, start2, end, room, found);
  if (findRuns(kernels, bytes, from, to, isDigit2, list2)) return;
  let start = from;
  let probe = start + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit2[bytes[at]] === 1) at--;
    if (at < start) {
      let end = probe + 1;
      while (end < to && isDigit2[bytes[end]] === 1) end++;
      list2(start, end);
      at = end;
    }
    start = at + 1;
    probe = start + shortestRun - 1;
  }
}
function listRun(bytes, floor, start, end, room, found) {
  if (end - start < shortestRun) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head2 = buffer.toString("latin1", start, Math.min(end, start + headLength));
  const form = /^[0-9a-fA-F]+$/.test(head2) && (end - start) % 2 === 0 ? "hex" : "base64";
  const first = Buffer.from(head2, form);
  if (!isPromising(first)) return;
  const packed = isArchive(first);
  const step = packed ? end - start : longestRun;
  for (let at = start; at < end; at += step) {
    found.push(decodeRun(buffer, floor, at, Math.min(end, at + step + pieceOverlap), form, room));
  }
}
function decodeRun(buffer, floor, start, end, form, room) {
  const content = Buffer.from(buffer.toString("latin1", start, end), form);
  const unread = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text4 = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed2])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start - nameReach), start).lastIndexOf(10) + 1;
  const begin = start - Math.max(floor, start - nameReach) - lineStart;
  const nameStart = start - begin;
  const whole2 = text4 === content;
  const [group, letters2] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start), text4]),
    begin,
    packed: !whole2,
    ...unread.length > 0 && { unread },
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole2) return isEnd ? end : start;
      const groups = (offset - begin) / group;
      return Math.min(end, start + letters2 * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
    }
  };
}
function isPromising(head2) {
  if (isArchive(head2)) return true;
  const wide = head2[1] === 0 && head2[3] === 0;
  for (let at = 0; at < head2.length; at += wide ? 2 : 1) {
    const byte = head2[at];
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127 || byte >= 248) return false;
    if (byte >= 128 && !(byte >= 194 && (head2[at + 1] ?? 128) >> 6 === 2) && !(byte < 192 && head2[at - 1] >= 128))
      return false;
  }
  return true;
}
var nameReach, lineFeed2, shortestRun, headLength, longestRun, pieceOverlap, isDigit2;
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
    isDigit2 = new Uint8Array(256);
    for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
      isDigit2[letter.charCodeAt(0)] = 1;
  }
});

// src/scanner/escape-forms.ts
function decodeEscapes2(text4, origin, isList) {
  const decodedAt = [0];
  const outerAt = [0];
  const pieces = [];
  let length = 0;
  let last = 0;
  const put = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const found of text4.matchAll(isList ? escapedInList : escaped)) {
    put(text4.slice(last, found.index));
    decodedAt.push(length);
    outerAt.push(found.index);
    put(decodeForm(found[0]));
    last = found.index + found[0].length;
    decodedAt.push(length);
    outerAt.push(last);
  }
  if (last === 0) return void 0;
  put(text4.slice(last));
  return {
    text: Buffer.from(pieces.join(""), "latin1"),
    begin: decodedAt[1],
    toOuter(offset, isEnd) {
      let piece = decodedAt.length - 1;
      while (decodedAt[piece] > offset || isEnd && piece > 0 && decodedAt[piece] === offset) piece--;
      if (piece % 2 === 1) return origin + outerAt[isEnd ? piece + 1 : piece];
      return origin + outerAt[piece] + offset - decodedAt[piece];
    }
  };
}
function decodeForm(form) {
  if (form[0] === "%") return Buffer.from(form.replaceAll("%", ""), "hex").toString("latin1");
  if (form[0] === "&") {
    const name2 = form.slice(1, -1).toLowerCase();
    if (name2[0] !== "#") return entities[name2];
    return encodeCode(name2[1] === "x" ? Number.parseInt(name2.slice(2), 16) : Number(name2.slice(1)));
  }
  const code3 = /\\[ux]\{?([0-9a-f]+)/i.exec(form)?.[1];
  if (code3) return encodeCode(Number.parseInt(code3, 16));
  if (/^\\[01]\d\d$/.test(form)) return encodeCode(Number.parseInt(form.slice(1), 8));
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1] : "";
}
var escapedByte, follower, blanks, prefix, inWord, rest, forms, listed, escaped, escapedInList, entities, encodeCode;
var init_escape_forms = __esm({
  "src/scanner/escape-forms.ts"() {
    "use strict";
    escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
    follower = "%[89ab][0-9a-f]";
    blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
    prefix = "[a-z@]{0,2}";
    inWord = String.raw`[\w+/=-]`;
    rest = (quote) => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;
    forms = [
      `%${escapedByte}`,
      `%(?:c[2-9a-f]|d[0-9a-f])${follower}`,
      `%e[0-9a-f](?:${follower}){2}`,
      `%f[0-4](?:${follower}){3}`,
      "&(?:#\\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);",
      `\\\\+u(?!00(?:[189]|0[0-8bcef]|7f))[0-9a-f]{4}`,
      `\\\\x(?:${escapedByte}|[a-f][0-9a-f])`,
      "\\\\u\\{0{0,4}[2-7][0-9a-f]\\}",
      "\\\\(?:0[4-7][0-7]|1[0-6][0-7]|17[0-6])",
      // Properties and YAML go on behind the blanks of the next line.
      String.raw`\\(?:["'/]|\r?\n(?:(?<=[\w+/=.-]\\\r?\n)[ \t]{1,60}(?=${inWord}))?)`,
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
    encodeCode = (code3) => code3 < 128 ? String.fromCharCode(code3) : Buffer.from(String.fromCodePoint(code3)).toString("latin1");
  }
});

// src/scanner/escapes.ts
function passQuiet(bytes, from, to) {
  let at = from;
  for (; at + 3 < to; at += 4) {
    const a = kindOf2[bytes[at]];
    const b = kindOf2[bytes[at + 1]];
    const c = kindOf2[bytes[at + 2]];
    const d = kindOf2[bytes[at + 3]];
    const followed = a & b >> 1 | b & c >> 1 | c & d >> 1 | d;
    if (((a | b | c | d) & begins | followed & needed) !== 0) break;
  }
  return at;
}
function findEscapeKind(bytes, at) {
  const kind = kindOf2[bytes[at]] & (begins | needed);
  if (kind === 0 || kind !== begins && (kind & kindOf2[bytes[at + 1]] >> 1) === 0) return 0;
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
      if (next2 === 10 || next2 === 13 && second === 10) return true;
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
function isCalled(bytes, at) {
  for (let letter = 0; letter < join2.length; letter++) if (bytes[at + letter] !== join2[letter]) return false;
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
  const isJoint2 = isOperator(bytes[next2]);
  if (isJoint2) {
    next2 += bytes[next2 + 1] === bytes[next2] ? 2 : 1;
    while (isSpace(bytes[next2])) next2++;
    if (bytes[next2] === 95) next2++;
    next2 = passBlanks(bytes, next2);
  } else if (next2 === at + 1 || !isWord(bytes[at - 1])) return 0;
  for (let letters2 = 0; letters2 < 2 && bytes[next2] >= 64 && bytes[next2] !== quote; letters2++) next2++;
  if (bytes[next2] !== quote) return 0;
  return isJoint2 || isWord(bytes[next2 + 1]) && (hasDigit(bytes, at, -1) || hasDigit(bytes, next2, 1)) ? next2 : 0;
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
var begins, joins, follows, opens, holds, lists, calls, needed, kindOf2, note, isSpace, isHexDigit, isQuote, isOctalDigit, isOctalLetter, join2, isOperator, isWord, longestPart, fewestLetters;
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
    kindOf2 = new Uint8Array(256);
    note = (letters2, kind) => {
      for (const letter of letters2) kindOf2[letter.charCodeAt(0)] |= kind;
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
    isOctalDigit = (byte) => byte !== void 0 && (byte & 248) === 48;
    isOctalLetter = (first, second, third) => isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second >= 52);
    join2 = Buffer.from(".join");
    isOperator = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
    isWord = (byte) => byte !== void 0 && (byte >= 47 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || byte === 43 || byte === 45 || byte === 61 || byte === 95);
    longestPart = 200;
    fewestLetters = 6;
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
function createQuietSources() {
  const sources = /* @__PURE__ */ new Set();
  return {
    has: (source3) => sources.has(source3),
    add(source3) {
      if (source3.length > longestQuiet) return;
      if (sources.size >= mostQuiet) sources.clear();
      sources.add(source3);
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
    const { start, end, next: next2 } = findExtent(buffer, at, kind, from, ceiling);
    at = next2;
    const source3 = buffer.toString("latin1", start, end);
    const isList = kind === lists;
    if (!isList && quiet.has(source3)) continue;
    const decoded = decodeEscapes2(source3, start, isList);
    if (decoded) found.push(isList ? decoded : { ...decoded, source: source3 });
    else if (!isList) quiet.add(source3);
  }
}
function findExtent(buffer, at, kind, from, ceiling) {
  const limit = Math.min(ceiling, at + escapedAfter);
  const endOfLine = (place) => {
    const feed2 = place < limit ? buffer.subarray(place, limit).indexOf(10) : -1;
    return feed2 === -1 ? limit : place + feed2;
  };
  let first = at;
  let last = at;
  if (kind === lists) {
    const floor = Math.max(from, at - escapedAfter);
    const open2 = lastOf(buffer, buffer[at] === 93 ? 91 : 123, at, floor);
    if (buffer[at + 2] === 44 || buffer[at + 2] === 46) last = firstOf(buffer, [41, 93, 125], at + 6, limit);
    else if (open2 > floor) first = open2;
  }
  const before = buffer.subarray(Math.max(from, first - escapedBefore), first);
  const start = first - before.length + before.lastIndexOf(10) + 1;
  if (kind === joins) {
    for (let quote = at, begin = findJoined(buffer, at); begin > 0 && begin < limit; begin = findJoined(buffer, quote)) {
      quote = firstOf(buffer, [buffer[at], 10], begin + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last = quote;
    }
  }
  if (last > at) return { start, end: endOfLine(last), next: endOfLine(last) };
  const feed = endOfLine(at + 1);
  let end = feed === limit ? limit : endOfLine(feed + 1);
  let goesOn = false;
  while (end < limit && isContinued(buffer, end)) {
    end = endOfLine(end + 1);
    goesOn = true;
  }
  return { start, end, next: goesOn || feed === limit ? end : feed };
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
function isJoined(bytes, start, end) {
  if (isContinued(bytes, end - 1)) return true;
  let last = end - 1;
  while (last > start && bytes[last] <= 32) last--;
  if (last >= start && isJoint(bytes[last])) {
    do
      last--;
    while (last >= start && (isSpace(bytes[last]) || isJoint(bytes[last])));
    if (last >= start && isQuote(bytes[last])) return true;
  }
  let first = start;
  while (first < end && isSpace(bytes[first])) first++;
  if (first >= end || !isJoint(bytes[first])) return false;
  do
    first++;
  while (first < end && (isSpace(bytes[first]) || isJoint(bytes[first])));
  return first < end && isQuote(bytes[first]);
}
var noneQuiet, mostQuiet, longestQuiet, escapedBefore, escapedAfter, isContinued, isJoint;
var init_decode = __esm({
  "src/scanner/decode.ts"() {
    "use strict";
    init_encoded_runs();
    init_escape_forms();
    init_escapes();
    init_encoded();
    init_kernel();
    init_unpack();
    noneQuiet = { has: () => false, add: () => {
    } };
    mostQuiet = 1 << 13;
    longestQuiet = 1 << 10;
    escapedBefore = 256;
    escapedAfter = 2048;
    isContinued = (bytes, feed) => feed > 0 && bytes[feed - 1] === 92 || feed > 1 && bytes[feed - 1] === 13 && bytes[feed - 2] === 92;
    isJoint = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
  }
});

// src/secret.ts
var Secret;
var init_secret = __esm({
  "src/secret.ts"() {
    "use strict";
    Secret = class {
      #value;
      #shown;
      /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
      constructor(value2, shown = "") {
        this.#value = value2;
        this.#shown = value2.startsWith(shown) ? shown : "";
      }
      reveal() {
        return this.#value;
      }
      /** Length in UTF-16 code units. */
      get length() {
        return this.#value.length;
      }
      /** A fixed number of marks, so that the length of a short password is not told. */
      get redacted() {
        return `${this.#shown}\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022`;
      }
      equals(other) {
        return this.#value === other.#value;
      }
      /** Does a text that is about to leave hold the value? */
      isIn(text4) {
        return text4.includes(this.#value);
      }
      toString() {
        return this.redacted;
      }
      toJSON() {
        return this.redacted;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this.redacted;
      }
    };
  }
});

// src/scanner/line-match.ts
function createLineMatch(rule, buffer, start, end, value2, proof, { key: key3, resource }) {
  return {
    ...{ rule, start, end, proof, secret: new Secret(value2, rule.shown) },
    ...readContext(buffer, start, end),
    ...key3 !== void 0 && { keyName: decode(key3) },
    ...resource !== void 0 && { resource: decode(resource) }
  };
}
function readContext(buffer, start, end) {
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  return {
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start).length
  };
}
var contextReach, isQuote2, decode;
var init_line_match = __esm({
  "src/scanner/line-match.ts"() {
    "use strict";
    init_secret();
    contextReach = 200;
    isQuote2 = (byte) => byte === 34 || byte === 39 || byte === 96;
    decode = (text4) => /[\x80-\xff]/.test(text4) ? Buffer.from(text4, "latin1").toString("utf8") : text4;
  }
});

// src/scanner/kernel/ranges.ts
function createRangeScan(kernels, table, { alone: alone2, among }, move) {
  const { follows: follows2, after, before, start, heads: heads2, chain, named: named3, ends, place, letters: letters2 } = table;
  const parts = [follows2, after, before, start, heads2, chain, named3, ends, place, letters2];
  const keywords = place.length;
  const overshoot = 8 * 4 * keywords;
  const rawRoom = 8 * hitsAtOnce + overshoot;
  const rows = 4 * (mostLines2 + 4);
  const sizes = [mostText + 64, rows, rows, rows, mostLines2, mostLines2, alone2.byteLength, among.byteLength];
  sizes.push(2 * rawRoom, rawRoom, 4 * keywords, needsRoom, ...parts.map(({ byteLength }) => byteLength));
  const kernel = kernels.create(sizes.reduce((sum, size) => sum + align2(size), 0) + textAt);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let at = roomAt;
  const addresses = sizes.map((size) => {
    const address3 = at;
    at += align2(size);
    return address3;
  });
  const [text4, starts, first, second, cleanAt, known4, aloneAt, amongAt, hitsAt, rawAt, listsAt, needsAt, ...tableAt] = addresses;
  const words4 = (address3, bytes) => numbers2.subarray(address3 >> 2, address3 + bytes >> 2);
  parts.forEach((part, index) => {
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), tableAt[index]);
  });
  const tables = { alone: words4(aloneAt, alone2.byteLength), among: words4(amongAt, among.byteLength) };
  tables.alone.set(alone2);
  tables.among.set(among);
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
  calls2.setMemory(starts, firstAt, second, cleanAt, known4, aloneAt, amongAt, (alone2.length >> 1) - 1);
  calls2.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls2.setNeeds(listsAt, contextReach);
  const write2 = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words4(hitsAt, 2 * rawRoom);
  const textBegin = text4 + 32;
  return {
    lines,
    known: memory.subarray(known4, known4 + mostLines2),
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
    scan: (line, checkedEnd) => calls2.scanLines(line, checkedEnd),
    findEscape: (at2, to) => calls2.findEscapeIn(at2, to),
    mayHoldRun: (from, to) => calls2.mayHoldRun(from, to) !== 0,
    setNeeds: write2
  };
}
function createNeedWriter({ memory, numbers: numbers2 }, listsAt, from, to) {
  const sets = /* @__PURE__ */ new Map();
  let at = from;
  return (keyword, needs) => {
    if (at + 260 * needs.length + 4 > to) return;
    for (const { inside } of needs) {
      if (sets.has(inside)) continue;
      memory.set(inside, at);
      sets.set(inside, at);
      at += inside.length;
    }
    const entries = needs.flatMap(({ before, after, crossesLines, inside, run }) => [
      ...[before, after, crossesLines ? 1 : 0, sets.get(inside), run]
    ]);
    const end = at + 4 + 4 * entries.length;
    numbers2.set([end, ...entries], at >> 2);
    numbers2[(listsAt >> 2) + keyword] = at;
    at = end;
  };
}
var steps, mostText, mostLines2, farthest, hitsAtOnce, needsRoom, align2;
var init_ranges = __esm({
  "src/scanner/kernel/ranges.ts"() {
    "use strict";
    init_line_match();
    init_kernel();
    steps = { done: 0, encoded: 1, full: 2, crowded: 3 };
    mostText = 1 << 22;
    mostLines2 = 1 << 17;
    farthest = 1 << 11;
    hitsAtOnce = 1 << 14;
    needsRoom = 1 << 18;
    align2 = (length) => length + 15 & ~15;
  }
});

// src/scanner/windows.ts
function runPattern(pattern, buffer, window, matches, refusal) {
  const { rule, anchors, before, after } = pattern;
  let textStart = Math.max(window.floor, window.begin - (anchors ? Math.max(before, margin) : margin));
  let textEnd = Math.min(window.ceiling, window.end + (anchors ? after : margin));
  let { slice } = window;
  if (slice && slice.start <= textStart && slice.end >= textEnd) ({ start: textStart, end: textEnd } = slice);
  else slice = void 0;
  if (!mayMatch(pattern, buffer, window.begin, textEnd)) return window.begin;
  let text4 = slice?.text ?? buffer.toString("latin1", textStart, textEnd);
  if (slice) slice.text = text4;
  pattern.expression ??= compilePattern(pattern);
  const { expression } = pattern;
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression.exec(text4);
    if (!found || textStart + found.index >= window.end) return done;
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text4 = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const groups = found.groups ?? {};
    const { secret: secret2 } = groups;
    if (found[0].length === 0) expression.lastIndex++;
    if (!secret2) continue;
    const start = pattern.endsWithSecret ? matchEnd - secret2.length : textStart + found.indices.groups["secret"][0];
    const end = rule.decode ? matchEnd : start + secret2.length;
    const match = { window: text4, start: found.index, end: found.index + found[0].length, groups };
    const value2 = buffer.toString("utf8", start, start + secret2.length);
    const says = rule.decode?.(value2, match);
    const proof = rule.check?.(value2, match) ?? "unknown";
    if (proof === "invalid" || rule.decode && says === void 0) {
      if (anchors) return done;
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    if (says === void 0 && refusal && !refusal.couldKeep(rule, value2, proof, isQuote2(buffer[start - 1]))) continue;
    const made2 = createLineMatch(rule, buffer, start, end, value2, proof, groups);
    matches.push(says === void 0 ? made2 : { ...made2, says });
  }
}
var margin, longestText, longestRefuted;
var init_windows = __esm({
  "src/scanner/windows.ts"() {
    "use strict";
    init_line_match();
    init_patterns();
    margin = 64;
    longestText = 1 << 16;
    longestRefuted = 512;
  }
});

// src/scanner/line-scan.ts
function createLineScan(set, memory, refusal) {
  const { before, after } = set;
  const doneTo = new Int32Array(set.size);
  const windows = [];
  let count = 0;
  const latest = new Int32Array(set.size).fill(-1);
  const addWindow = (rule, first) => {
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
    const known4 = latest[rule];
    const window = known4 >= 0 ? windows[known4] : void 0;
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
  let text4 = new Uint8Array(0);
  let buffer = Buffer.alloc(0);
  let lines;
  let starts = new Int32Array(0);
  let matches = [];
  let line = 0;
  let pieceEnd = -1;
  const enterPiece = (offset) => {
    while (starts[line + 1] <= offset) line++;
    const piece = Math.floor((offset - starts[line]) / pieceLength2) + 1;
    const length = starts[line + 1] - starts[line];
    pieceEnd = starts[line] + Math.min(length, length <= 4 * pieceLength2 ? length : piece * pieceLength2);
  };
  const leavePiece = () => {
    if (pieceEnd === -1) return;
    const floor = Math.max(0, starts[line] - 1);
    const ceiling = starts[line + 1];
    let from = starts[line];
    let to = ceiling;
    let fresh = true;
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at];
      if (doneTo[rule] > Math.max(0, first - before[rule])) fresh = false;
      if (!set.pattern(rule).crossesLines) continue;
      from = Math.min(from, first - before[rule] - contextReach);
      to = Math.max(to, last + after[rule] + contextReach);
    }
    const known4 = matches.length;
    const isShared = to - from < mostShared;
    const slice = isShared ? { start: Math.max(0, from - 1), end: Math.min(text4.length, to) } : void 0;
    sortWindows();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at];
      const pattern = set.pattern(rule);
      const low = pattern.crossesLines ? 0 : floor;
      const high = pattern.crossesLines ? text4.length : ceiling;
      const begin = pattern.anchors ? first : Math.max(low, first - before[rule], doneTo[rule]);
      const end = pattern.anchors ? first + 1 : Math.min(high, last + after[rule]);
      if (begin >= end || begin < doneTo[rule]) continue;
      doneTo[rule] = runPattern(pattern, buffer, { slice, floor: low, begin, end, ceiling: high }, matches, refusal);
    }
    if (matches.length > known4) refusal?.drop(matches, known4);
    if (fresh && matches.length === known4) remember2(from, to);
    for (let at = 0; at < count; at++) latest[windows[at].rule] = -1;
    count = 0;
  };
  const remember2 = (from, to) => {
    if (from === starts[line] && to === starts[line + 1]) {
      memory.add(lines, line);
      return;
    }
    let [firstLine2, lastLine] = [line, line];
    while (firstLine2 >= 0 && starts[firstLine2] > from) firstLine2--;
    while (lastLine < lines.count && starts[lastLine + 1] < to) lastLine++;
    memory.addAmong(lines, line, firstLine2, lastLine);
  };
  const run = {
    take(hits, length) {
      for (let at = 0; at < length; at += 2) {
        const offset = hits[at];
        if (offset >= pieceEnd) {
          leavePiece();
          enterPiece(offset);
        }
        for (const call3 of set.calls(hits[at + 1])) addHit(call3, offset);
      }
    },
    end() {
      leavePiece();
      return matches;
    }
  };
  return {
    start(bytes, list2) {
      text4 = bytes;
      buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      lines = list2;
      starts = list2.starts;
      matches = [];
      doneTo.fill(0);
      line = 0;
      pieceEnd = -1;
      return run;
    }
  };
}
var mostShared, pieceLength2;
var init_line_scan = __esm({
  "src/scanner/line-scan.ts"() {
    "use strict";
    init_line_match();
    init_windows();
    mostShared = 4096;
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
      const needs = needsOf(keyword);
      if (needs) ranges.setNeeds(keyword, needs);
    }
  };
}
var fewHits;
var init_need_learner = __esm({
  "src/scanner/need-learner.ts"() {
    "use strict";
    fewHits = 2;
  }
});

// src/scanner/recorder.ts
function createHitFilter(lines, memory) {
  let line = 0;
  let isKnown3 = false;
  return (record, from, to) => {
    let kept = from;
    for (let at = from; at < to; at += 2) {
      const offset = record[at];
      if (lines.starts[line] <= offset) {
        do
          line++;
        while (lines.starts[line] <= offset);
        isKnown3 = memory.knows(lines, line - 1);
      }
      if (isKnown3) continue;
      record[kept++] = offset;
      record[kept++] = record[at + 1];
    }
    return kept;
  };
}
function fitIndex(rules, index) {
  const places = placesOf(index);
  return areMany(rules, index) && rules.every(({ id, linear }) => !linear && places.has(id));
}
var mostSteps;
var init_recorder = __esm({
  "src/scanner/recorder.ts"() {
    "use strict";
    init_kernel();
    init_ranges();
    init_keyword_table();
    init_line_list();
    init_need_learner();
    init_pattern_facts();
    init_rule_rows();
    init_rule_set();
    init_text();
    mostSteps = 1 << 16;
  }
});

// src/scanner/written.ts
function readWritten(match, scanDecoded) {
  const { says, start, end } = match;
  if (says === void 0) return [match];
  const found = scanDecoded?.(Buffer.from(says, "latin1")) ?? [];
  return createPackedMatches()(found).map((inner) => ({ ...inner, start, end, decoded: true }));
}
var init_written = __esm({
  "src/scanner/written.ts"() {
    "use strict";
    init_packed();
  }
});

// src/scanner/text-scan.ts
function createTextScan(parts, memory, scanDecoded) {
  const { index, set, refusal, kernels, packed } = parts;
  const own = createLineList();
  let lines = own;
  const hits = new Int32Array(2 * hitsAtOnce2 + 8 * set.keywords.length);
  const holders = /* @__PURE__ */ new Set();
  let text4 = new Uint8Array(0);
  let ownKnown = new Uint8Array(256);
  let known4 = ownKnown;
  const mayBePassed = (line) => !holders.has(line) && !(scanDecoded && isJoined(text4, lines.starts[line], lines.starts[line + 1]));
  const notHolders = {
    knows: memory.knows,
    add(list2, line) {
      if (mayBePassed(line)) memory.add(list2, line);
    },
    addAmong(list2, line, from, to) {
      if (mayBePassed(line)) memory.addAmong(list2, line, from, to);
    }
  };
  const lineScan = createLineScan(set, notHolders, refusal);
  const addWithoutHit = (line) => {
    if (known4[line] === 1 || !mayBePassed(line)) return;
    memory.add(lines, line);
    lines.clean[line] = 1;
  };
  const findHits = (bytes, first, end, run) => {
    const to = lines.starts[end];
    let line = first;
    for (let at = lines.starts[first]; at < to; ) {
      const { count, next: next2 } = index.find(bytes, at, to, hits);
      at = next2;
      let taken2 = 0;
      for (let hit = 0; hit < count; hit += 2) {
        const offset = hits[hit];
        while (lines.starts[line] <= offset) {
          if (lines.starts[line + 1] <= offset) addWithoutHit(line);
          line++;
        }
        if (known4[line - 1] === 1) continue;
        hits[taken2++] = offset;
        hits[taken2++] = hits[hit + 1];
      }
      run.take(hits, taken2);
    }
    for (; line < end; line++) addWithoutHit(line);
  };
  const quiet = createQuietSources();
  const findEncoded = (bytes, first, end, decode2, matches, search) => {
    const begin = Math.max(0, first - 1);
    let line = begin;
    const { starts } = lines;
    const hold = (start, end2) => {
      while (line > begin && lines.starts[line] > start) line--;
      while (lines.starts[line + 1] <= start) line++;
      for (let held = line; held < lines.count && lines.starts[held] < end2; held++) holders.add(held);
    };
    const [from, to, floor] = [starts[first], starts[end], starts[begin]];
    const ceiling = starts[Math.min(end + 1, lines.count)];
    const { room, unread } = packed;
    for (const encoded2 of listEncoded(bytes, from, to, floor, ceiling, kernels, quiet, search, room)) {
      const told = unread.length;
      unread.push(...encoded2.unread ?? []);
      const found = decode2(encoded2.text);
      if (unread.length > told) hold(encoded2.toOuter(encoded2.begin, false), encoded2.toOuter(encoded2.text.length, true));
      const inner = (encoded2.packed ? createPackedMatches()(found) : found).filter(({ end: end2 }) => end2 > encoded2.begin);
      for (const match of inner) {
        const start = encoded2.toOuter(match.start, false);
        const end2 = Math.max(start + 1, encoded2.toOuter(match.end, true));
        matches.push({ ...match, start, end: end2, decoded: true });
        hold(start, end2);
      }
      if (inner.length === 0 && unread.length === told && encoded2.source !== void 0) quiet.add(encoded2.source);
    }
  };
  const findAllEncoded = (bytes, first, end, decode2, matches, search) => {
    for (let line = first; line < end; ) {
      const begin = line;
      const limit = lines.starts[begin] + decodedAtOnce;
      do
        line++;
      while (line < end && lines.starts[line] < limit);
      findEncoded(bytes, begin, line, decode2, matches, search);
    }
  };
  const readRange2 = (first, isKnown3) => {
    const begin = lines.starts[first];
    let end = first;
    for (let line = first; line < lines.count; line++) {
      known4[line] = isKnown3(line) ? 1 : 0;
      if (known4[line] === 0) end = line + 1;
      else {
        const limit = Math.max(fewKnown, Math.min(mostKnown, lines.starts[end] - begin >> 3));
        if (lines.starts[line + 1] - lines.starts[end] > limit) break;
      }
    }
    return end;
  };
  const scanLines = (bytes, run, decoded) => {
    const { clean, count } = lines;
    const isKnown3 = (line) => clean[line] === 1 || memory.knows(lines, line);
    for (let line = clean.indexOf(0); line !== -1 && line < count; line = clean.indexOf(0, line)) {
      const first = line;
      line = readRange2(first, isKnown3);
      if (line === first) {
        line++;
        continue;
      }
      if (scanDecoded) findAllEncoded(bytes, first, line, scanDecoded, decoded);
      findHits(bytes, first, line, run);
    }
  };
  const isWorth = createWorth();
  let ranges = null;
  let learnNeeds;
  const openRanges = (length) => {
    const { tables } = memory;
    if (!tables || ranges === null && !isWorth(length, false)) return void 0;
    if (ranges === null) {
      const move = (moved) => {
        memory.tables = moved;
      };
      ranges = createRangeScan(kernels, index.table, tables, move);
      if (ranges) learnNeeds = createNeedLearner(set.keywords.length, set.needsOf, ranges);
    }
    return ranges;
  };
  const scanRanges = (bytes, ranges2, run, decoded) => {
    let line = 0;
    let checkedEnd = 0;
    for (; ; ) {
      const step = ranges2.scan(line, checkedEnd);
      const { count, first, end } = ranges2;
      learnNeeds(ranges2.hits, count);
      run.take(ranges2.hits, count);
      if (step === steps.done) return;
      line = first;
      checkedEnd = end;
      const { size } = holders;
      if (step === steps.encoded) findAllEncoded(bytes, first, end, scanDecoded, decoded, ranges2);
      if (step !== steps.crowded && holders.size === size) continue;
      findHits(bytes, first, end, run);
      line = end;
      checkedEnd = 0;
    }
  };
  const scanRecorded = (bytes, record, run, decoded) => {
    const keepNews = createHitFilter(lines, memory);
    for (let at = 0; at < record.length; ) {
      const [step, first, end] = [record[at], record[at + 1], record[at + 2]];
      const from = at + 4;
      at = from + record[at + 3];
      const to = keepNews(record, from, at);
      if (to > from) run.take(record.subarray(from, to), to - from);
      if (step === steps.encoded) findAllEncoded(bytes, first, end, scanDecoded, decoded);
      if (step !== steps.crowded) continue;
      known4.fill(0, first, end);
      findHits(bytes, first, end, run);
    }
  };
  return (bytes, given, recorded) => {
    const read = given ?? recorded?.lines ?? own;
    if (read === own) readLines(own, bytes, kernels);
    text4 = bytes;
    holders.clear();
    const decoded = [];
    const fast = recorded ? void 0 : openRanges(bytes.length);
    const isFast = fast?.begin(bytes, read, scanDecoded !== void 0);
    lines = isFast ? fast.lines : read;
    if (ownKnown.length < read.count) ownKnown = new Uint8Array(2 * read.count);
    known4 = isFast ? fast.known : ownKnown;
    const run = lineScan.start(bytes, lines);
    if (isFast) scanRanges(bytes, fast, run, decoded);
    else if (recorded) scanRecorded(bytes, recorded.steps, run, decoded);
    else scanLines(bytes, run, decoded);
    const matches = run.end();
    if (isFast) read.clean.set(lines.clean.subarray(0, lines.count));
    return [...matches.flatMap((match) => readWritten(match, scanDecoded)), ...decoded];
  };
}
var hitsAtOnce2, fewKnown, mostKnown, decodedAtOnce;
var init_text_scan = __esm({
  "src/scanner/text-scan.ts"() {
    "use strict";
    init_decode();
    init_kernel();
    init_ranges();
    init_line_list();
    init_line_scan();
    init_need_learner();
    init_packed();
    init_recorder();
    init_written();
    hitsAtOnce2 = 16384;
    fewKnown = 32;
    mostKnown = 1024;
    decodedAtOnce = 1 << 20;
  }
});

// src/scanner/scanner.ts
function createScanners(rules, remembered = fewLines, kernels = builtKernels) {
  const set = prepareRules(rules);
  const index = createKeywordIndex(set.keywords, kernels);
  return (keep) => {
    const packed = { room: createRoom(), unread: [] };
    const parts = { index, set, kernels, packed, ...keep && { refusal: createRefusal(keep) } };
    const scanText = createTextScan(parts, createLineMemory(remembered), createDecodedScan(parts, decodedLevels));
    return startScanner(scanText, kernels, packed);
  };
}
function startScanner(scanText, kernels, packed) {
  const own = createLineList();
  const readOwn = (bytes) => {
    readLines(own, bytes, kernels);
    return own;
  };
  return {
    scan(original, onUnread = () => {
    }, given, recorded) {
      const unread = [];
      packed.room = createRoom();
      packed.unread = unread;
      const text4 = readUtf16(original);
      const lines = (text4.toOriginal ? void 0 : recorded?.lines ?? given) ?? readOwn(text4.bytes);
      const matches = scanText(text4.bytes, lines, text4.toOriginal ? void 0 : recorded);
      const settle = createPackedMatches();
      for (const content of unpack(original, (reason) => unread.push(reason)) ?? []) {
        for (const match of settle(scanText(readUtf16(content).bytes)))
          matches.push({ ...match, start: 0, end: original.length });
      }
      const found = placeCandidates(matches, text4, lines);
      const plainLines = text4.toOriginal && (given ?? readOwn(original));
      const plain4 = plainLines && placeCandidates(scanText(original, plainLines), { bytes: original }, plainLines);
      tellUnread(unread, onUnread);
      return plain4 ? [...found, ...plain4].sort((a, b) => a.start - b.start) : found;
    }
  };
}
function createDecodedScan(parts, levels2) {
  let scan;
  return (bytes) => {
    scan ??= createTextScan(parts, forgetful, levels2 > 1 ? createDecodedScan(parts, levels2 - 1) : void 0);
    return scan(readUtf16(bytes).bytes);
  };
}
function placeCandidates(matches, text4, lines) {
  const regionOf = createRegionFinder(text4.bytes, lines);
  return settleOverlaps(matches).map((match) => placeCandidate(match, text4, regionOf(match.start, match.end)));
}
function placeCandidate({ decoded: _, packed: __, ...match }, text4, region) {
  if (!text4.toOriginal) return { ...match, region };
  return { ...match, start: text4.toOriginal(match.start), end: text4.toOriginal(match.end), region };
}
var fewLines, decodedLevels, forgetful;
var init_scanner = __esm({
  "src/scanner/scanner.ts"() {
    "use strict";
    init_kernel();
    init_keywords2();
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
    fewLines = 1 << 14;
    decodedLevels = 2;
    forgetful = { knows: () => false, add() {
    }, addAmong() {
    } };
  }
});

// src/sweep/class-scanners.ts
function createClassScanners(rules) {
  const create = createScanners(rules);
  const couldKeep = createValueFilter();
  const made2 = /* @__PURE__ */ new Map();
  return (pathClass) => {
    const known4 = made2.get(pathClass);
    if (known4) return known4;
    const next2 = create({ couldKeep, keeps: (candidate) => isReported(candidate, pathClass) });
    made2.set(pathClass, next2);
    return next2;
  };
}
var init_class_scanners = __esm({
  "src/sweep/class-scanners.ts"() {
    "use strict";
    init_reported();
    init_values();
    init_scanner();
  }
});

// hook/suspect-scan.ts
var suspect_scan_exports = {};
__export(suspect_scan_exports, {
  holdFinding: () => holdFinding
});
async function holdFinding(suspects) {
  const places = listPlaces(suspects);
  if (!places) return true;
  const scannerOf = createClassScanners(await readRules(places));
  return suspects.some((suspect) => {
    const lines = linesOf(suspect);
    let unread = false;
    const candidates = scannerOf(classifyPath(suspect.path)).scan(suspect.bytes, () => {
      unread = true;
    });
    return unread || candidates.some(({ region }) => touches(region, lines));
  });
}
var init_suspect_scan = __esm({
  "hook/suspect-scan.ts"() {
    "use strict";
    init_findings();
    init_paths();
    init_some();
    init_class_scanners();
    init_suspects();
  }
});

// src/errors.ts
var ExitStatus, ToolError, UsageError, ConfigError, GitError, SourceError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
    ToolError = class extends Error {
      hint;
      exitStatus;
      constructor(message, hint2, exitStatus, options) {
        super(message, options);
        this.name = new.target.name;
        this.hint = hint2;
        this.exitStatus = exitStatus;
      }
    };
    UsageError = class extends ToolError {
      constructor(message, hint2) {
        super(message, hint2, ExitStatus.usage);
      }
    };
    ConfigError = class extends ToolError {
      constructor(message, hint2, options) {
        super(message, hint2, ExitStatus.usage, options);
      }
    };
    GitError = class extends ToolError {
      constructor(message, hint2, options) {
        super(message, hint2, ExitStatus.incomplete, options);
      }
    };
    SourceError = class extends ToolError {
      constructor(message, hint2, options) {
        super(message, hint2, ExitStatus.incomplete, options);
      }
    };
  }
});

// src/config/nearest.ts
function findNearest(word2, valid) {
  let best;
  let bestDistance = Math.max(2, Math.floor(word2.length / 3)) + 1;
  for (const candidate of valid) {
    const isBeginning = word2.length >= 3 && candidate.startsWith(word2.toLowerCase());
    const distance = isBeginning ? 1 : measureDistance(word2.toLowerCase(), candidate.toLowerCase(), bestDistance);
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
function renderNearest(word2, valid) {
  const nearest = findNearest(word2, valid);
  if (nearest) return `Did you mean "${nearest}"?`;
  return valid.length <= 12 ? `Valid: ${valid.join(", ")}.` : "";
}
var quoteWord;
var init_nearest = __esm({
  "src/config/nearest.ts"() {
    "use strict";
    quoteWord = (word2) => /^(?:[A-Za-z][a-z]*(?:[-_ ][a-z]+)*|[\d-]{1,10})$/.test(word2) && word2.length <= 40 ? `"${word2}"` : "this";
  }
});

// src/config/suppressions.ts
function parseSuppressions({ name: name2, text: text4 }) {
  return text4.split(/\r?\n/).flatMap((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const fail = (offset, problem, more = hint) => {
      throw new ConfigError(`${name2}:${index + 1}:${offset + 1}: ${problem}`, more);
    };
    return [parseEntry(line, fail)];
  });
}
function parseEntry(line, fail) {
  const [head2 = "", indent = "", fingerprint = ""] = /^(\s*)(\S+)/.exec(line) ?? [];
  if (!isFingerprint(fingerprint)) fail(indent.length, `${quoteWord(fingerprint)} is not a fingerprint`);
  const found = {};
  const word2 = /\s*([^\s=]+)(=?)/y;
  word2.lastIndex = head2.length;
  while (/\S/.test(line.slice(word2.lastIndex))) {
    const at = word2.lastIndex + /^\s*/.exec(line.slice(word2.lastIndex))[0].length;
    const [, key3 = "", equals] = word2.exec(line) ?? [];
    const known4 = keys2.find((name2) => name2 === key3);
    if (!known4 || !equals)
      return fail(at, `${quoteWord(key3)} is not expected here`, `${renderNearest(key3, keys2)} ${hint}`);
    if (found[known4] !== void 0) fail(at, `${key3} is given twice`);
    const rest2 = line.slice(word2.lastIndex);
    const value2 = known4 === "reason" ? rest2.trim() : rest2.split(/\s/, 1)[0];
    found[known4] = value2;
    if (value2 === "") fail(at, `${key3} is empty`);
    if (known4 === "expires" && !isDate(value2)) fail(word2.lastIndex, `${quoteWord(value2)} is not a date`);
    if (known4 === "reason") break;
    word2.lastIndex += value2.length;
  }
  const { reason, owner, expires } = found;
  if (reason === void 0) return fail(line.length, "a reason is missing");
  return { kind: "external", fingerprint, reason, ...owner && { owner }, ...expires && { expires } };
}
function isDate(text4) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text4) ? Date.parse(`${text4}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text4);
}
var keys2, hint, isFingerprint;
var init_suppressions = __esm({
  "src/config/suppressions.ts"() {
    "use strict";
    init_errors();
    init_nearest();
    keys2 = ["expires", "owner", "reason"];
    hint = "Write: fingerprint  expires=YYYY-MM-DD  owner=@who  reason=why this may stay (expires and owner can be left out).";
    isFingerprint = (text4) => /^[a-z2-7]{12}(?:-\d{1,3})?$/.test(text4);
  }
});

// src/config/baseline.ts
function parseBaseline({ name: name2, text: text4 }) {
  return text4.split(/\r?\n/).flatMap((line, index) => {
    const word2 = line.trim();
    if (word2 === "" || word2.startsWith("#")) return [];
    if (isFingerprint(word2)) return [word2];
    throw new ConfigError(
      `${name2}:${index + 1}:${line.search(/\S/) + 1}: ${quoteWord(word2)} is not a fingerprint`,
      "A baseline has one fingerprint a line; `leakgate baseline write` makes it."
    );
  });
}
var init_baseline = __esm({
  "src/config/baseline.ts"() {
    "use strict";
    init_errors();
    init_nearest();
    init_suppressions();
  }
});

// src/config/settings.ts
function applySettings(catalogue, settings, { suppressions, baseline }) {
  const all = settings ? [...catalogue, ...settings.customRules] : catalogue;
  const rules = all.flatMap((rule) => {
    const level2 = settings?.levels.get(rule.id) ?? rule.level;
    if (level2 === "off") return [];
    const fixtures = rule.fixture ? settings?.fixtures ?? "warning" : "warning";
    if (level2 === rule.level && fixtures === "warning") return [rule];
    return [{ ...rule, level: level2, ...fixtures !== "warning" && { fixture: fixtures === "likely" && fixtures } }];
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
    init_baseline();
    init_suppressions();
  }
});

// src/git/silence.ts
function readLimit() {
  const seconds = Number(process.env["LEAKGATE_GIT_TIMEOUT"]);
  return (seconds > 0 ? seconds : defaultSeconds) * 1e3;
}
function endWhenSilent(child, isAsked) {
  const limit = readLimit();
  const [input, output, words4] = [child.stdin, child.stdout, child.stderr];
  let seen = 0;
  let since = performance.now();
  const look = () => {
    const moved = output.bytesRead + words4.bytesRead + input.bytesWritten;
    const isSilent = moved === seen && isAsked() && output.readableLength === 0;
    if (!isSilent) since = performance.now();
    seen = moved;
    if (performance.now() - since < limit) return;
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
var defaultSeconds;
var init_silence = __esm({
  "src/git/silence.ts"() {
    "use strict";
    defaultSeconds = 300;
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
  const child = (0, import_node_child_process.spawn)("git", [...fixedConfig.flatMap((setting) => ["-c", setting]), ...args], {
    cwd: options.cwd,
    env: { ...gitEnvironment(), ...options.environment },
    windowsHide: true
  });
  endWhenSilent(child, options.isAsked ?? (() => child.stdin.writableEnded));
  if (asked.hasSubscribers) publishWhenDone(child, args);
  return child;
}
function publishWhenDone(child, args) {
  const started = performance.now();
  child.once("close", (status) => {
    asked.publish({ args, status, milliseconds: performance.now() - started });
  });
}
function quoteGit(words4) {
  const lines = words4.split("\n").filter((line) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line));
  const messages = lines.filter((line) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line));
  return messages.join("\n").slice(0, 2e3).replace(/[^\s'"`,;()]{8,}/g, (run) => isPlain2(run) ? run : "\u2026");
}
function explainFailure(doing, words4, hint2, cause) {
  if (/^fatal: not a git repository/m.test(words4))
    return new UsageError("this is no repository of git", "Change to one, or run `git init` first.");
  if (/^fatal: (?:transport '[^']*' not allowed|could not fetch \S+ from promisor remote)/m.test(words4))
    return new GitError(
      `${doing}: this is a partial clone, and something that it left out is wanted`,
      "Clone it whole. Or, if you trust what its .git/config names as remotes and programs, set GIT_ALLOW_PROTOCOL=https:ssh.",
      { cause }
    );
  const quoted2 = quoteGit(words4);
  return new GitError(`${doing}${quoted2 && `: ${quoted2}`}`, hint2, { cause });
}
function runGit(args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawnGit(args, options);
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => errors.push(chunk));
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input ?? "");
    child.on(
      "error",
      (cause) => reject(new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause }))
    );
    child.on("close", (status) => {
      if (status !== null && (options.accept ?? [0]).includes(status)) {
        if (errors.length > 0) options.onWarnings?.(Buffer.concat(errors).toString("utf8"));
        return resolve(Buffer.concat(output));
      }
      const words4 = Buffer.concat(errors).toString("utf8");
      const hint2 = "Run the command by hand in this repository to see more.";
      reject(explainFailure(`git ${commandOf(args)} failed (${status ?? "killed"})`, words4, hint2));
    });
  });
}
var import_node_child_process, import_node_diagnostics_channel, fixedConfig, gitChannel, asked, isPlain2, commandOf;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_node_diagnostics_channel = require("node:diagnostics_channel");
    init_errors();
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
    isPlain2 = (run) => !/\d/.test(run) || !/[a-z]/i.test(run) || /^(?:[0-9a-f]{7,64}|refs\/pull\/\d+\/(?:head|merge))[.:]?$/.test(run);
    commandOf = (args) => args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";
  }
});

// src/git/repository-key.ts
async function readRepositoryKey(cwd) {
  const options = { cwd };
  const args = ["-c", "core.commitGraph=true", "rev-list", "--max-parents=0", "HEAD"];
  const listRoots = (accept) => runGit(args, { ...options, accept });
  let roots = await listRoots([0, 128]);
  if (roots.length === 0) {
    const head2 = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { ...options, accept: [0, 1] });
    if (head2.length === 0) return "unborn";
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
  let asked2 = 0;
  let read = 0;
  const child = spawnGit(["cat-file", "--batch"], { cwd, isAsked: () => asked2 > read });
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
  let names = "";
  const writeNames = () => {
    if (!child.stdin.writableEnded) child.stdin.write(names);
    names = "";
  };
  const fail = async (name2, cause) => {
    const { finished } = await Promise.resolve().then(() => __toESM(require("node:stream/promises"), 1));
    await finished(child.stderr).catch(() => {
    });
    if (failure2)
      return new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause: failure2 });
    const words4 = Buffer.concat(errors).toString("utf8");
    const hint2 = "Run `git fsck` in this repository, then try again.";
    return explainFailure(`git cat-file gave no answer for ${name2}`, words4, hint2, cause);
  };
  const pull = async (name2) => {
    try {
      const { done, value: value2 } = await chunks.next();
      if (!done) return value2;
    } catch (cause) {
      throw await fail(name2, cause);
    }
    throw await fail(name2);
  };
  const readLine = async (name2) => {
    let end = rest2.indexOf(10);
    while (end === -1) {
      rest2 = Buffer.concat([rest2, await pull(name2)]);
      end = rest2.indexOf(10);
    }
    const line = rest2.toString("latin1", 0, end);
    rest2 = rest2.subarray(end + 1);
    return line;
  };
  const readContent = async (name2, size, wanted) => {
    if (rest2.length > size) {
      const content2 = rest2.subarray(0, size);
      rest2 = rest2.subarray(size + 1);
      return content2;
    }
    const content = Buffer.allocUnsafe(wanted ? size : 0);
    for (let read2 = 0; read2 <= size; ) {
      if (rest2.length === 0) rest2 = await pull(name2);
      const part = rest2.subarray(0, size + 1 - read2);
      part.copy(content, read2);
      rest2 = rest2.subarray(part.length);
      read2 += part.length;
    }
    return content;
  };
  const readNext = async (name2, wanted) => {
    const header = await readLine(name2);
    read++;
    const size = / (\d+)$/.exec(header)?.[1];
    if (size === void 0) return void 0;
    const fits = Number(size) <= sizeLimit;
    const content = await readContent(name2, Number(size), wanted && fits);
    if (wanted && !fits)
      throw new GitError(`larger than ${sizeLimit / 1024 / 1024} MiB`, "Exclude it in .leakgate.yaml.");
    return wanted ? content : void 0;
  };
  return {
    request(name2) {
      const place = asked2++;
      if (names === "") process.nextTick(writeNames);
      names += `${name2}
`;
      return async () => {
        if (place < read) throw new Error("blobs are read once, in the order in which they were asked for");
        while (read < place) await readNext(name2, false);
        return readNext(name2, true);
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
    init_run();
    largestBlob = 512 * 1024 * 1024;
  }
});

// src/policy/index.ts
function parsePolicy(ref, [config, suppressions, baseline]) {
  const name2 = (file) => `${file} (at ${ref})`;
  return {
    ...config && { config: { name: name2(configFile), text: config.toString("utf8") } },
    ...suppressions && { suppressions: { name: name2(suppressionsFile), text: suppressions.toString("utf8") } },
    ...baseline && { baseline: { name: name2(baselineFile), text: baseline.toString("utf8") } }
  };
}
async function readPolicy(ref, cwd) {
  const blobs = openBlobs(cwd);
  try {
    const reads = listPolicyObjects(ref).map((name2) => blobs.request(name2));
    blobs.end();
    const contents = [];
    for (const read of reads) contents.push(await read());
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
function maskFileNames(result) {
  const regionsOf = /* @__PURE__ */ new Map();
  for (const { location, occurrences } of result.findings) {
    for (const { kind, path, region } of [location, ...occurrences]) {
      if (kind === "file-name") regionsOf.set(path, [...regionsOf.get(path) ?? [], region]);
    }
  }
  if (regionsOf.size === 0) return result;
  const masked = new Map([...regionsOf].map(([path, regions]) => [path, maskRegions(path, regions)]));
  const mask2 = (place) => ({
    ...place,
    path: masked.get(place.path) ?? place.path
  });
  const findings = result.findings.map(
    (finding2) => ({
      ...finding2,
      location: mask2(finding2.location),
      occurrences: finding2.occurrences.map(mask2)
    })
  );
  return { ...result, findings, skipped: result.skipped.map(mask2) };
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
  }
});

// src/in-source.ts
function readInSource(bytes, start, end) {
  if (start === 0 && end === bytes.length && /^(?:\x1f\x8b|PK)/.test(latin1(bytes, 0, Math.min(2, end))))
    return void 0;
  const before = latin1(bytes, Math.max(0, start - reach), start);
  const after = latin1(bytes, end, Math.min(bytes.length, end + reach));
  const lines = before.split("\n");
  const line = `${lines.at(-1)} ${after.split("\n", 1)[0]}`;
  const above = lines.at(-2) ?? "";
  const mark2 = sameLine.exec(line) ?? ownSameLine.exec(line) ?? lineBefore.exec(above) ?? ownLineBefore.exec(above) ?? void 0;
  return mark2 && /^leakgate:allow(?:-next-?line)?|^.*$/.exec(mark2[0])[0];
}
function allowInSource(finding2, counts = () => true) {
  if (finding2.suppression) return finding2;
  const all = [finding2.location, ...finding2.occurrences];
  const deciding = all.some(counts) ? all.filter(counts) : all;
  const mark2 = deciding.every((place) => place.inSource !== void 0) ? deciding[0]?.inSource : void 0;
  if (mark2 === void 0) return finding2;
  return { ...finding2, suppression: { kind: "inSource", reason: `allowed beside the value itself (${mark2})` } };
}
function withInSource(place, mark2) {
  return mark2 === void 0 ? place : { ...place, inSource: mark2 };
}
var next, words2, sameLine, lineBefore, ownSameLine, ownLineBefore, reach, latin1;
var init_in_source = __esm({
  "src/in-source.ts"() {
    "use strict";
    next = "-next-?line";
    words2 = "(?:gitleaks|betterleaks):allow|(?:kingfisher|trufflehog):ignore|ggignore";
    sameLine = new RegExp(
      String.raw`(?<![\w:-])(?:${words2}|pragma: ?(?:allow|white)list[ -]secret|secretlint-disable-line)(?![\w-])`
    );
    lineBefore = new RegExp(
      String.raw`(?<![\w:-])(?:(?:${words2})${next}|pragma: ?(?:allow|white)list[ -]nextline[ -]secret|secretlint-disable-next-line)(?![\w-])`
    );
    ownSameLine = new RegExp("(?<![\\w:-])leakgate:allow(?![\\w-])[\\s:].*\\p{L}{3}", "u");
    ownLineBefore = new RegExp("(?<![\\w:-])leakgate:allow-next-?line(?![\\w-])[\\s:].*\\p{L}{3}", "u");
    reach = 2e3;
    latin1 = (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1").replaceAll("\0", "");
  }
});

// src/config/apply.ts
function applySuppressions(findings, { suppressions: entries, baseline }, today) {
  if (entries.length + baseline.size === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === void 0 || today <= expires);
  const byFingerprint = new Map(valid.map((entry2) => [entry2.fingerprint, entry2]));
  return findings.map((finding2) => {
    if (finding2.suppression) return finding2;
    const entry2 = byFingerprint.get(finding2.fingerprint);
    if (entry2) return { ...finding2, suppression: toSuppression(entry2) };
    return baseline.has(finding2.fingerprint) ? { ...finding2, suppression: known3 } : finding2;
  });
}
function toSuppression({ fingerprint: _, ...suppression }) {
  return suppression;
}
var known3;
var init_apply = __esm({
  "src/config/apply.ts"() {
    "use strict";
    known3 = { kind: "external", reason: "known before: it is in the baseline", baseline: true };
  }
});

// src/fingerprint.ts
function createFingerprint(rule, secret2, keyName, repositoryKey) {
  const family = rule.family ?? rule.id;
  if (rule.advisory) {
    const text4 = rule.advisory.startsWith("log-") ? reduceStatement(secret2.reveal()) : secret2.reveal().replace(/\s+/g, "");
    return toBase32(digest2(`v1\0${family}\0${text4}`), 12);
  }
  const value2 = secret2.reveal().replaceAll("\r\n", "\n");
  if (rule.highEntropy) return toBase32(digest2(`v1\0${family}\0${value2}`), 12);
  const place = digest2(`v1\0${family}\0${(keyName ?? "").toLowerCase()}`);
  const keyed = createHmac("sha256", repositoryKey).update(`v1\0${family}\0${value2}`).digest();
  return toBase32(Buffer.concat([place.subarray(0, 5), keyed.subarray(0, 2), Buffer.alloc(1)]), 12);
}
function createIdentity(secret2, runKey) {
  return createHmac("sha256", runKey).update(secret2.reveal().replaceAll("\r\n", "\n")).digest("base64url").slice(0, 22);
}
function reduceStatement(statement3) {
  const literals2 = /((?:[gG]et\w{0,30}\(|\[)["'][\w:.-]{1,60}["'])|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  return statement3.replace(literals2, (literal, key3) => key3 ?? (literal.match(/\{[\w.$?!()[\]]{1,80}/g) ?? []).join("")).replace(/\s+/g, "");
}
function digest2(text4) {
  return createHash("sha256").update(text4).digest();
}
function toBase32(bytes, length) {
  const alphabet2 = "abcdefghijklmnopqrstuvwxyz234567";
  let bits2 = 0n;
  for (const byte of bytes.subarray(0, 8)) bits2 = bits2 << 8n | BigInt(byte);
  let text4 = "";
  for (let place = 0; place < length; place++) text4 += alphabet2[Number(bits2 >> BigInt(59 - 5 * place) & 31n)];
  return text4;
}
var init_fingerprint = __esm({
  "src/fingerprint.ts"() {
    "use strict";
    init_crypto();
  }
});

// src/rules/flat-name.ts
var flattenName;
var init_flat_name = __esm({
  "src/rules/flat-name.ts"() {
    "use strict";
    flattenName = (text4) => text4.toLowerCase().replace(/[^a-z\d]/g, "");
  }
});

// src/rules/provider-words.ts
var readProviderWords;
var init_provider_words = __esm({
  "src/rules/provider-words.ts"() {
    "use strict";
    readProviderWords = () => JSON.parse('{"names":["neptuneai","eyjhcglfywrkcmvzcyi6","ai71","browserbase","browseruse","cartesia","cerebras","coderabbit","cursor","devin","e2b","elevenlabs","firecrawl","fireworksai","friendliai","groq","jinaai","langfuse","llamacloud","mem0","minimax","nvidia","openrouter","perplexity","replicate","retellai","runpod","saladcloud","tavily","togetherai","voiceflow","voyageai","xai","ragie","chromacloud","zep","freepik","fpsx","meshy","tripo","lambda","gamma","hackclubai","nebius","khhn0yxrpy2tle","heygen","blackforestlabs","letta","vectara","turbopuffer","mixedbread","chutes","ultravox","composio","zai","zhipu","bigmodel","glm","ai21","assemblyai","baseten","cohere","coze","deepgram","deepinfra","deepl","deepseek","dify","exa","exaapi","exaapp","exabot","exapersonal","fal","falapi","falapp","falbot","falpersonal","klingai","kling","mistralai","mistral","modal","moonshotai","moonshot","kimi","alibabamodelstudio","dashscope","qwen","bailian","stabilityai","stability","serpapi","serp","tavus","upstage","vastai","vast","witai","clarifai","monkeylearn","edenai","novitaai","novita","siliconflow","sambanova","inngest","contextualai","contextual","inception","morph","morphllm","morphapi","nomic","promptlayer","agentmail","atlassian","atatt3xffgf0","atctt3xffgn0","atctt3xffgp0","atco","bitbucket","atbb","jira","confluence","bamboo","trello","opsgenie","statuspage","buildkite","wix","loginwithamazon","airtable","adobe","teamwork","asana","canva","cnvca","clickup","contentful","builderio","calcom","dub","fullstory","salesforce","5aep861","hubspot","mapbox","mappedin","salesloft","samsara","sanity","skz","sk0","sk1","sk2","sk3","sk4","sk5","sk6","sk7","sk8","sk9","seam","segment","ubidots","adafruitio","tinybird","typeform","zoho","beamer","rapidapi","jsn","maxmind","databento","highlevel","close","contentstack","lightspeed","omni","tally","planningcenter","ciruytet","ciruytit","ciruytmt","cirldtet","cirhcdet","granola","roam","holded","algolia","amplitude","apolloio","apollo","appcues","axonaut","bamboohr","basecamp","box","boxapi","boxapp","boxbot","boxpersonal","calendly","calendarific","capsulecrm","capsule","centralstationcrm","clearbit","clockify","clustdoc","coda","collect2","copper","copperapi","copperapp","copperbot","copperpersonal","craftmypdf","crowdin","lokalise","phrase","phraseapp","transifex","poeditor","delighted","docparser","documo","dronahq","everhour","feedier","flatio","forestadmin","forest","formsite","frameio","goodday","happyscribe","harvest","guru","getguru","hive","hiveapi","hiveapp","hivebot","hivepersonal","html2pdf","iconfinder","insightly","instantly","intercom","dg9ro","interseller","jotform","juro","karmacrm","lemlist","lessannoyingcrm","livestorm","mavenlink","meistertask","mindmeister","metrilo","miro","miroapi","miroapp","mirobot","miropersonal","mixmax","mixpanel","mondaycom","monday","intervals","myintervals","neutrinoapi","nozbeteams","nozbe","onepagecrm","onedesk","optimizely","overloop","partnerstack","peopledatalabs","pipedream","pipedrive","planviewagileplace","leankit","planview","podio","powrbot","productboard","protocolsio","reallysimplesystems","rentman","replyio","ritekit","runrunit","salescookie","salesflare","sfdc","simvoly","smartsheet","smartsheets","stitch","stitchdata","storyblok","surveyanyplace","surveymonkey","survicate","swiftype","swifttype","tallyfy","teamworkcrm","teamworkdesk","teamworkspaces","thinkific","tickettailor","ticketmaster","timecamp","tmetric","todoist","toggltrack","toggl","uplead","userflow","viewneo","webflow","wistia","wrike","worksnaps","workstack","ynab","youneedabudget","zeplin","zenkit","zonkafeedback","zonka","appointedd","apacta","apimatic","apimetrics","apitemplateio","apitemplate","bannerbear","blitapp","boostnote","brandfetch","budibase","dfuse","fetchrss","flightstats","swell","jupiterone","luno","qase","rocketreach","quickbase","alibabacloud","cais","apify","clickhousecloud","4b1d","cloudsmith","denodeploy","infracost","localstack","neon","openshift","portainer","pulumi","render","scalingo","tigris","upcloud","valtown","yandexcloud","aqvn","yandex","ycaj","navercloud","alibaba","aliyun","alicloud","ltai","baiduaicloud","baidu","civo","clevercloud","exoscale","hetznercloud","hetzner","hcloud","hetznerdns","huaweicloud","huawei","ibmcloud","ibm","bluemix","watson","cloudiam","cloudapi","iamapi","bxapi","ibmcloudant","cloudant","ibmsoftlayer","softlayer","infomaniak","linode","akamai","ovhcloud","ovh","railway","scaleway","scw","tencentcloud","tencent","qcloud","akid","volcengine","volc","byteplus","vultr","kubernetes","kubeadm","kubejoin","zerotier","namecheap","godaddy","gandi","dnsimple","buddyns","digitalocean","truenas","proxmox","pve","backblazeb2","backblaze","b2application","cloudflare","eyjhijoi","databricks","dapi","dose","datadog","arcjet","jfrogartifactory","akcp","cmvmdgtuojax","axiom","blockprotocol","circleci","clojars","convex","cratesio","cio","definednetworking","dependencytrack","devcycle","endorlabs","guardsquareappsweep","hex","hop","ionic","dvcstudio","launchdarkly","lichess","mergify","mintlify","openvsx","packagist","prefect","pypi","readme","riotgames","rubygems","settlemint","shortcut","snyk","stackhawk","statsig","testkube","thunderstore","tolgee","triggerdev","unkey","wakatime","warpstream","zuplo","cfxre","permitio","xata","gitpod","depot","ory","intra42","authress","workato","wrka","elasticcloud","octopusdeploy","discord","docker","doppler","dropbox","dynatrace","dt0","easypost","ezak","figma","confluentcloud","cflt","datastaxastra","cockroachdbcloud","mongodbatlas","planetscale","supabase","confluent","couchbasecapella","couchbase","capella","influxdb","influx","atlas","mongodb","elastic","elasticsearch","upstash","qstash","snowflake","hasura","meilisearch","meili","typesense","alchemy","infura","blocknative","etherscan","bscscan","polygonscan","arbiscan","snowtrace","ftmscan","basescan","ethplorer","moralis","nftport","pinata","web3storage","nftstorage","getblock","tatum","tatumio","helius","binance","bitfinex","bitmex","cexio","coinapi","coinbase","gdax","coinlayer","coinlib","coinmarketcap","coingecko","cryptocompare","bitcoinaverage","glassnode","kraken","kucoin","okx","okex","poloniex","polymarket","worldcoinindex","alphavantage","finnhub","finage","financialmodelingprep","polygonio","polygonapi","polygon","twelvedata","tiingo","tradier","alpaca","apca","oanda","nasdaqdatalink","quandl","intrinio","simfin","stockdataorg","stockdata","marketstack","currencylayer","currencyfreaks","currencybeacon","currencyscoop","currencycloud","fixer","fixerio","exchangerateapi","exchangerate","exchangeratesapiio","exchangeratesapi","exchangerates","openexchangerates","oxr","fxmarketapi","fxmarket","numverify","languagelayer","userstack","countrylayer","apilayer","verimail","veriphone","upcdatabase","commoditiesapi","commodities","abstractapi","restpack","whoxy","whoisxmlapi","whoisxml","gemini","purpleair","flyio","grafana","eyjrijoi","harness","heroku","honeycomb","hny","huggingface","jenkins","langsmith","linear","linearapi","linearapp","linearbot","linearpersonal","brevo","courier","gcnotify","mailersend","mailgun","mailchimptransactional","onesignal","resend","sendgrid","vk","linkedin","pinterest","8x8","nylas","plain","telegram","mailchimp","zapier","make","tines","ifttt","viber","govuknotify","mattermost","messagebird","mandrill","mailjet","mailerlite","mailsac","mailmodo","mailboxlayer","emailoctopus","elasticemail","postmark","postageapp","pepipost","netcore","sparkpost","moosend","omnisend","kit","convertkit","klaviyo","customerio","trackingapi","airship","urbanairship","pushbullet","pushover","line","linemessaging","linenotify","linemsg","linechannel","linebot","magicbell","vonage","nexmo","telnyx","plivo","clicksend","sinch","tyntec","apifonica","ringcentral","ciscowebex","webex","zoom","zoomapi","zoomapp","zoombot","zoompersonal","zulip","sendbird","stream","getstream","streamchat","sunshineconversations","smooch","dropboxsign","hellosign","textmagic","reachmail","getresponse","campayn","kickbox","zerobounce","neverbounce","debounce","hunter","signaturit","signrequest","docusign","pandadoc","yousign","alconost","chatbot","chatfuel","chatfule","crisp","front","helpscout","helpcrunch","freshdesk","freshservice","zendesk","gorgias","kustomer","discourse","disqus","typetalk","chatwork","ayrshare","buffer","bufferapp","twist","cronofy","pydanticlogfire","incidentio","pagerduty","airbrake","bugsnag","rollbar","raygun","loggly","logzio","logz","sumologic","sumo","solarwindsobservability","solarwinds","appoptics","thousandeyes","uptimerobot","statuscake","statuspal","betterstack","betteruptime","logtail","websitepulse","pingdom","dareboost","gtmetrix","keen","keenio","hostedgraphite","wavefront","percy","browserstack","saucelabs","sauce","lambdatest","cypress","bitbar","knapsackpro","testingbot","mockaroo","scrapfly","scraperapi","scrapingant","scrapingbee","scrapeowl","scraperbox","scrapestack","screenshotapi","screenshotlayer","apiflash","webscraper","webscrapingai","webscraping","extractorapi","crawlbase","proxycrawl","zenscrape","zenserp","serpstack","serphouse","diffbot","browshot","sirv","cloudinary","uploadcare","cloudconvert","pdflayer","selectpdf","shotstack","mux","transloadit","daily","dailyco","agora","livekit","plausible","netlify","newrelic","nral","notion","1password","1prk","adyen","aqe","asaas","braintree","checkoutcom","checkout","clerk","flutterwave","heartland","highnote","lemonsqueezy","eyjhdwqioii5ngq1","mercadopago","mercury","midtrans","paddle","ebay","pagarme","paystack","rainforest","ramp","wepay","woocommerce","xendit","crossmint","robinhood","duffel","shippo","lob","flexport","fleetbase","cashfree","brex","klarna","wompi","omise","creem","gocardless","paypal","razorpay","wise","transferwise","mollie","paymongo","paymo","paymoapp","instamojo","cielo","gumroad","snipcart","taxjar","vatlayer","loyverse","shipday","onfleet","etsy","certid","squarespace","square","bigcommerce","besnappy","recurly","chargebee","chartmogul","dwolla","coinbasecommerce","hiveage","freshbooks","convertapi","moonclerk","invoiceocean","lendflow","tokeet","conekta","yookassa","yoomoney","yandexkassa","yandexcheckout","postgrid","revenuecat","pinecone","plaid","polar","posthog","postman","salesblink","freemius","branch","folk","rocketlane","redo","apideck","appfollow","apptivo","autoklose","autopilot","autopilothq","bombbomb","captaindata","clientary","roninapp","clinchpad","cliengo","cloze","commercejs","checio","checpublic","checapi","companyhub","convier","customerguru","databox","dyspatch","easyinsight","formbucket","formcraft","freshworks","getemailio","getemail","getemails","groove","groovehq","iterable","klipfolio","kylas","leadfeeder","madkudu","nethuntcrm","nethunt","netsuite","nimble","pendo","pollsapi","prospectcrm","prospect","qualaroo","recharge","refiner","repairshopr","revampcrm","satismeter","simplynoted","skrapp","storychief","stripo","sugester","surveybot","teamgate","vbout","travelpayouts","bugherd","baremetrics","demio","signupgenius","braze","activecampaign","constantcontact","drip","dripapi","dripapp","dripbot","drippersonal","outreach","keap","infusionsoft","nutshell","freshsales","shipstation","shiprocket","aftership","ecwid","printify","commercelayer","saleor","medusa","shipbob","avaza","atera","beebole","cashboard","caspio","checkvist","clickhelp","cloudplan","deputy","ditto","dovico","duply","dynalist","envoy","envoyapi","eraser","eraserio","float","floatapi","floatapp","floatbot","floatpersonal","fulcrum","fulcrumapp","geckoboard","gengo","gocanvas","humanity","lunchmoney","magnetic","metabase","metabasesession","noticeable","paydirt","paydirtapp","planyo","pipelinecrm","pipelinedeals","holistic","sherpadesk","signable","siteleaf","stormboard","tableau","tefter","upwave","vyte","looker","lookersdk","eagleeyenetworks","ecostruxureit","ecostruxure","duosecurity","duoapi","workable","greenhouse","lever","leverapi","leverapp","leverbot","leverpersonal","gusto","hibob","xero","quickbooks","intuit","finicity","acuityscheduling","acuityapi","hubstaff","timedoctor","yandexpredictor","yandextranslate","yandexdictionary","bravesearch","brave","photoroom","column","columnapi","columnlive","columntest","youcom","coveo","datagokr","abyssale","adzuna","api2cart","appsynergy","artsy","bulksms","cloudimage","conversiontools","diggernaut","dnscheck","enigma","face","faceplusplus","facepp","fastforex","fileio","findl","fmfwio","fmfw","geocodexyz","geocodeapi","ipify","geoipifi","geoipify","hybiscus","impala","instabot","loadmill","mesibo","metaapi","thenewyorktimes","nytimes","newyorktimes","oopspam","paralleldots","parsers","parsersapi","parsersapp","parsersbot","parserspersonal","pdfshift","postbacks","privacycom","privacyapi","privacyapp","privacybot","privacypersonal","raventools","ravenapi","requestfinance","roaring","skybiometry","technicalanalysisapi","tly","tlyapi","unplugg","unplu","verifier","zenrows","kagi","serper","brightdata","luminati","removebg","clipdrop","pdfco","thetvdb","tvdb","comicvine","giantbomb","optimisticetherscan","celoscan","cronoscan","moonscan","covalent","goldrush","blockfrost","dune","duneapi","duneapp","dunebot","dunepersonal","opensea","pganalyze","spectral","teamcity","jetbrains","workos","checkly","helicone","runway","murf","context7","steel","hyperbrowser","featherless","qovery","northflank","aiven","redirectpizza","daytona","appwrite","codesandbox","jitpack","plane","n8n","outline","netbird","kongkonnect","wundergraphcosmo","logicmonitor","raycast","svix","soracom","privateai","limina","mulesoftanypoint","anypoint","mulesoft","braintrust","blogger","checklyhq","clockworksms","clockworkapi","textanywhere","cloudelements","wavecell","m3o","m3oapi","nvidiangc","ngcapi","ngccli","qubole","cloudamqp","signalwire","voicegain","temporalcloud","temporal","ollama","wpengine","descope","frontegg","growthbook","instatus","healthchecksio","healthchecks","uptrace","chromatic","chromaticproject","argos","expo","codefresh","spacelift","gcore","ionos","cloud66","volcengineark","volcark","doubao","tencenthunyuan","hunyuan","baiduqianfan","qianfan","ernie","bce","baichuan","timewebcloud","timeweb","liveblocks","apollographos","dash0","ntfy","vikunja","coder","quay","quayrobot","anacondaorg","anaconda","binstar","yandexsmartcaptcha","corbado","paloaltonetworks","lufrpt1","age","aikido","bitwarden","bws","infisical","nightfall","onfido","pangea","persona","proof","rootly","stytch","tailscale","trendmicro","tmc1","unleash","jumpcloud","socket","","rwrty0iy","onetimepassword","okta","ssws","haveibeenpwned","hibp","sumsub","auth0","onelogin","abuseipdb","alienvaultotx","alienvault","otx","virustotal","shodan","securitytrails","censys","urlscanio","urlscan","tenable","nessus","lacework","wiz","wizapi","wizapp","wizbot","wizpersonal","detectify","scrutinizer","scrutinizerci","jamf","jss","ciscomeraki","meraki","splunk","splunkobservabilitycloud","signalfx","sfx","vpnapiio","vpnapi","ipqualityscore","ipqs","ipquality","openuv","loginradius","purestake","duplocloud","duplo","semgrep","sentry","shopify","sidekiq","contribsyscom","contribsys","facebook","eaa","instagram","igqv","igaa","x","aaaaaaaaaaaaaaaaaaaaa","metaquest","bluesky","bsky","playstationnetwork","npsso","twitter","tweepy","consumer","reddit","spotify","spotipy","twitch","deviantart","flickr","unsplash","pixabay","pexels","lastfm","trakt","tmdb","themoviedb","tiktok","tumblr","vimeo","wechat","weixin","weibo","dingtalk","lark","feishu","wecom","kakao","strava","fitbit","foursquare","yelp","meetup","eventbrite","theguardian","guardian","newsapi","currentsapi","currents","mediastack","newscatcher","yahoo","pastebin","gyazo","imgur","giphy","rawg","steam","genius","geniusapi","geniusapp","geniusbot","geniuspersonal","soundcloud","zenhub","matomo","piwik","thingspeak","ncbi","entrez","eutils","ably","pusher","pubnub","secc","circle","travisci","travis","semaphore","semaphoreci","drone","droneci","bitrise","appveyor","codacy","codeclimate","codecov","coveralls","codemagic","deepsource","librariesio","fossa","packagecloud","gemstash","artifactory","jfrog","gitea","forgejo","codeberg","gogs","split","splitio","flagsmith","fastly","bunnynet","bunnycdn","keycdn","imagga","ngrok","fontawesome","zabbix","homeassistant","hass","plex","servarr","sonarr","radarr","lidarr","prowlarr","readarr","jellyfin","emby","nextcloud","particle","particleio","blynk","tuya","rails","wordpresscom","wordpress","ghost","datocms","kontentai","kontent","buttercms","hygraph","graphcms","shutterstock","gettyimages","getty","audd","deepai","cloudsight","moderationapi","moderation","nango","dandelion","uclassify","aletheiaapi","aylien","meaningcloud","textrazor","detectlanguage","speechtextai","speechtext","cloudmersive","exportsdk","enablex","codequiry","checkio","borgbase","redhatpyxis","pyxis","redhatapi","sandbox","getsandbox","sheety","owlbot","sigopt","scalr","hostinger","cpanel","whm","plesk","sslmate","dnspod","duckdns","nextdns","rebrandly","bitly","tinyurl","mashape","linkpreview","2captcha","twocaptcha","rucaptcha","anticaptcha","recaptcha","captcha","hcaptcha","cloudflareturnstile","turnstile","printful","billomat","fibery","formio","autodesk","onshape","sketchfab","playfab","pandascore","faceit","battlenet","blizzard","bnet","uber","tesla","smartthings","lifx","withings","oura","documenso","mite","miteapi","miteapp","mitebot","mitepersonal","liveagent","aha","ahaio","wufoo","qualtrics","alegra","aeroworkflow","lexigram","canny","cannyio","nicereply","paperform","parseur","prodpad","rownd","salesmate","simplesat","storecove","streak","streakapi","streakapp","streakbot","streakpersonal","supernotes","surveysparrow","teletype","ticktick","voodoosms","vouchery","zoominfo","sonarqube","sonarcloud","sonarlogin","sourcegraph","eaaa","hcpterraform","vagrantcloud","twilio","ska","skb","skc","skd","ske","skf","hashicorpvault","vault","operatorunseal","approle","hashicorpnomad","nomad","hashicorpconsul","consul","hashicorpcloudplatform","hcp","vercel","sua","saa","soa","sna","sxa","stellar","soroban","xlm","horizon","xprv","yprv","zprv","tprv","wif","bitcoin","btc","ethereum","solana","weightsbiases","wandb","weightsandbiases","openrouteservice","5b3ce3597851110001cf6248","eyjvcmcioii1yjnjztm1otc4ntexmtawmdfjzjyyndgi","radar","accuweather","iqairairvisual","airvisual","iqair","ambee","ambientweather","calorieninjas","calorieninja","carboninterface","cloverly","edamam","fatsecret","geoapify","geocodify","geocodio","opencage","opencagedata","getgeoapi","graphhopper","here","hereapi","heremaps","ip2location","ipapi","ipgeolocationio","ipgeolocation","ipinfo","ipinfodb","ipstack","ipdata","locationiq","mapquest","maptiler","nasa","nutritionix","noaa","ncdc","openweather","openweathermap","owm","positionstack","route4me","smarty","smartystreets","stormglass","tomorrowio","climacell","tomtom","thunderforest","timezonedb","timezoneapi","visualcrossing","walkscore","weatherapi","weatherbit","weatherstack","what3words","worldweatheronline","worldweather","zipcodeapi","zipapi","zipcodebase","holidayapi","flightapi","flightlabs","aviationstack","amadeus","caflou","hypertrack","besttime","datagov","uscensus","census","spoonacular","sportmonks","sportsmonk","allsportsapi","allsports","footballdataorg","footballdata","theoddsapi","oddsapi","loqate","pcapredict","postcodeanywhere","addressy"],"prefixes":["ai71-api-","bb_live_","bb_test_","sk_car_","csk-","key_","crsr_","cog_","apk_user_","apk_","e2b_","sk_e2b_","flp_","gsk_","jina_","sk-lf-","pk-lf-","llx-","msk_","sk-api-","MINIMAX-","nvapi-","sk-or-v1-","pplx-","rpa_","salad_cloud_user_","tvly-","tgp_v1_","xai-","xai-token-","tnt_","msy_","tsk_","secret_","sk-gamma-","sk-hc-v1-","sk_V2_","bfl_","sk-let-","zqt_","zwt_","zut_","tpuf_","mxb_","cpk_","sgamp_user_","am_sk_live_","am_sk_test_","sk-bf-","bp_pat_","bp_bak_","hl_sk_","sk-kimi-","sk-lw-","luma-","metorial_sk_","sk-cp-","sk-nano-","sk-notte-","opk_","rqsty-sk-","sgai-","VENICE-INFERENCE-KEY-","VENICE-ADMIN-KEY-","sk-ws-01-","sk-ak-","BBDC-","bkua_","bkaa_","bkaj_","bkar_","bkps_","bkpat_","bkpt_","bkct_","p8e-","tkn.v1_","CFPAT-","bpk-","cal_live_","cal_","dub_","private_","mik_","mis_","samsara_api_","seam_","sgp_","BBFF-","BBUS-","BBAU-","aio_","oa2-client-id_","tfp_","pit-","api_","lsxs_pt_","omni_","tly-","pco_pat_","pco_app_","pco_tok_","grn_","rmk-","pat_","apify_api_","csa_","ddp_","ddw_","ddo_","ico-","napi_","ptr_","pul-","rnd_","tk-us-","tsec_","tid_","ucat_","vtwn_","ncp_iam_","npg_","cfut_","cfat_","cfk_","v1.0-","ddapp_","ddpat_","ddsat_","bitwat_","ajkey_","xaat-","xapt-","CCIPAT_","CCIPRJ_","CLOJARS_","dnkey-","odt_","dvc_server_","dvc_client_","dvc_mobile_","dryrunsec_","endr_","fio-u-","gs_appsweep_","hxtw_","hxtp_","ptk_","hop_pat_","signkey-","ion_","isat_","api-","sdk-","mob-","lip_","mergify_application_key_","mint_","ovsxat_","ovsxp_","packagist_ack_","packagist_acs_","packagist_ort_","packagist_out_","packagist_uut_","packagist_cut_","pnu_","pnb_","pypi-","rdme_","RGAPI-","rubygems_","sm_aat_","sm_pat_","sm_sat_","sct_","secret-","console-","tkcapi_","tss_","tgpak_","tgpat_","tr_prod_","tr_dev_","tr_stg_","tr_pat_","unkey_","waka_","aks_","zpka_","cfxk_","permit_key_","xau_","gitpod_pat_","depot_project_","depot_org_","ory_apikey_","ory_pat_","ory_wak_","ory_st_","ory_at_","ory_rt_","ory_ac_","s-s4t2ud-","s-s4t2af-","ext_","scauth_","authress_","essu_","API-","dop_v1_","doo_v1_","dor_v1_","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","figd_","figu_","figur_","figr_","figp_","figo_","CCDB1_","mdb_sa_sk_","mdb_sa_id_","pscale_tkn_","pscale_pw_","pscale_oauth_","pscale_app_","sbp_","sb_secret_","sb_publishable_","pub-c-","sub-c-","fo1_","fm1r_","fm1a_","fm2_","glsa_","glc_","HRKU-","api_org_","hf_oauth_","hf_jwt_","lsv2_pt_","lsv2_sk_","ls__","lin_api_","lin_oauth_","lin_wh_","atsk_","xkeysib-","xsmtpsib-","pk_prod_","pk_test_","dk_prod_","dk_test_","gcntfy-","key-","pubkey-","os_v2_app_","os_v2_org_","cli_","pina_","pinr_","eght_","nyk_v0_","plainApiKey_","apiv3_","inc_","nfp_","nfo_","nfc_","nfb_","nfu_","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRSP-","NRJS-","px-api-","px-dep-","ntn_","nrt_","$aact_prod_","$aact_hmlg_","production_","sandbox_","sk_sbox_","sk_live_","sk_test_","FLWSECK-","FLWSECK_TEST-","FLWPUBK-","FLWPUBK_TEST-","live_","skapi_","APP_USR-","TEST-","mercury_production_","mercury_sandbox_","Mid-server-","SB-Mid-server-","Mid-client-","SB-Mid-client-","pdl_live_apikey_","pdl_sdbx_apikey_","pdl_ntfset_","PRD-","SBX-","ak_live_","ak_test_","apikey_","sbx_apikey_","ramp_sec_","ramp_business_tok_","ramp_tok_","ramp_id_","rzp_live_","rzp_test_","PRODUCTION_","STAGE_","xnd_production_","xnd_development_","sk_production_","sk_staging_","ck_production_","ck_staging_","rh-api-","duffel_live_","duffel_test_","shippo_live_","shippo_test_","test_","live_pub_","test_pub_","shltm_","flb_live_","flb_test_","cfsk_ma_prod_","cfsk_ma_test_","bxt_","klarna_live_api_","klarna_test_api_","prv_prod_","prv_test_","prod_integrity_","prod_events_","skey_","skey_test_","creem_","creem_test_","pcsk_","access-production-","access-development-","access-sandbox-","polar_oat_","polar_pat_","polar_at_","polar_rt_","polar_cs_","polar_crt_","polar_us_","polar_cst_","polar_mst_","polar_whs_","phx_","phs_","pha_","phr_","phc_","PMAK-","PMAT-","secret_live_","secret_test_","key_live_","redo_sk_","sk_pr_","sandbox_sk_pr_","ydc-sk-","pgar_","pga_","spu-","perm-","sk-helicone-","ap2_","ctx7sk-","ste-","esecret_","aph0_","qov_","AVNS_","dtn_","standard_","csb_v1_","plane_api_","n8n_api_","ol_api_","nbp_","kpat_","spat_","cosmo_","lmb_","lma_","rca_","testsk_","ysc2_","corbado1_","AIK_CI_","AIK_SECRET_","AIK_RUNTIME_","AIK_CLIENT_","pts_","persona_production_","persona_sandbox_","prf_","rootly_","secret-live-","secret-test-","tskey-auth-","tskey-api-","tskey-client-","tskey-scim-","tskey-webhook-","tskey-","org_","jca_","sktsec_","sntrys_","sntryu_","sntryi_","shpat_","shpca_","shppa_","shpss_","shpua_","shprt_","shptka_","atkn_","squ_","sqp_","sqa_","sqco_","sgd_","slk_","sq0atp-","sq0csp-","sq0idp-","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","wandb_v1_","prj_live_sk_","prj_test_sk_"]}');
  }
});

// src/rules/known-providers.ts
function isNamedAfterProvider(name2) {
  const flat = flattenName(name2);
  for (let end = shortestName; end <= flat.length; end++) {
    const start = flat.slice(0, end);
    if (words3().names.has(start) && !plainName2.has(start)) return true;
  }
  return false;
}
function hasKnownPrefix(value2) {
  for (let end = 4; end <= Math.min(24, value2.length); end++)
    if (words3().prefixes.has(value2.slice(0, end))) return true;
  return false;
}
var words3, plainName2, shortestName;
var init_known_providers = __esm({
  "src/rules/known-providers.ts"() {
    "use strict";
    init_flat_name();
    init_once();
    init_provider_words();
    words3 = once(() => {
      const { names, prefixes } = readProviderWords();
      return { names: new Set(names), prefixes: new Set(prefixes) };
    });
    plainName2 = /* @__PURE__ */ new Set([
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
      "persona"
    ]);
    shortestName = 5;
  }
});

// src/judge/naming.ts
function isOtherKey(place) {
  const { keyWords, value: value2 } = place;
  if (isBlueprint(place)) return true;
  const last = keyWords.at(-1);
  if (last !== "key" && last !== "keys" || keyWords.some((word2) => opening.has(word2))) return false;
  return finding.has(keyWords.at(-2)) && !isDrawn(value2) || /^[A-Za-z][A-Za-z_.-]*\d{0,2}$/.test(value2);
}
function isWoven(value2) {
  const run = (rest2) => {
    const text4 = value2.toLowerCase().replace(rest2, "");
    return Math.max(measureRun(text4, 1), measureRun(text4, -1));
  };
  const letters2 = run(/[^a-z]+/g);
  const digits2 = run(/\D+/g);
  return letters2 >= 5 && digits2 >= 5 || letters2 >= 8 && digits2 >= 3 && letters2 + digits2 === value2.length;
}
function decodeText(value2) {
  if (value2.length > 88 || value2.length % 4 !== 0 || !/^[\w+/]+={0,2}$/.test(value2)) return value2;
  const text4 = Buffer.from(value2, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{3,}$/.test(text4) ? text4 : value2;
}
var opening, finding, isDrawn, isBlueprint;
var init_naming = __esm({
  "src/judge/naming.ts"() {
    "use strict";
    init_wording();
    opening = new Set(
      "api secret secrets access auth oauth oauth2 private sign signing signature encrypt encryption crypto cipher aes rsa hmac master root admin license licence client app application consumer shared subscription function host service server account storage instrumentation session jwt token pass password deploy webhook bot user customer partner merchant device security secure ssh ssl tls pem psk wpa wifi vpn db database redis env prod production my the your our x".split(
        " "
      )
    );
    finding = new Set(
      "cache identifier idempotency routing partition shard sort row range foreign unique dedup deduplication lookup i18n locale flag".split(
        " "
      )
    );
    isDrawn = (value2) => /^[\w+/-]{20,}={1,2}$/.test(value2) || /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{40,}$/.test(value2);
    isBlueprint = ({ key: key3, value: value2 }) => /^DVTSourceControl\w{1,60}RepositoryKey$/.test(key3) && /^[\dA-F]{40}$/i.test(value2);
  }
});

// src/judge/doubt.ts
function followsProvider(before) {
  const words4 = before.slice(-60).split(/[^A-Za-z\d_.-]+/).filter((word2) => word2 !== "");
  return words4.slice(-3, -1).some(isNamedAfterProvider);
}
function isOwnName({ value: value2, keyWords }) {
  const word2 = /^([A-Za-z_:-]{4,24}?)[@_-]?\d{0,6}[!@#.]{0,2}$/.exec(value2)?.[1];
  if (keyWords.length > 1 && readLeet(value2).replace(/\W/g, "") === keyWords.join("")) return true;
  if (word2 === void 0) return false;
  const words4 = splitWords(word2);
  return keyWords.slice(0, -1).includes(word2.toLowerCase()) || words4.every((one2) => keyWords.includes(one2));
}
function isForOwnServer({ before, after }) {
  if ((before + after).split("://").length !== 2) return false;
  if (ownCall.test(before)) return true;
  if (!request.test(before)) return false;
  const command = /^(?:(?!&&)[^;|])*/;
  return command.exec(before)[0] === before && ownArgument.test(before + command.exec(after)[0]);
}
function standsTwice({ value: value2, before }) {
  const at = before.lastIndexOf(value2, before.length - value2.length - 1);
  return at !== -1 && value2.length < 40 && !/[\w-]/.test(before[at - 1] ?? "") && !/[\w-]/.test(before[at + value2.length] ?? "");
}
function isCommentExample({ before, value: value2 }, pathClass) {
  if (pathClass === "code" && docComment.test(before)) return true;
  if (!(pathClass === "code" ? comment : settingComment).test(before)) return false;
  if (pathClass === "code" && !statement2.test(before.replace(comment, ""))) return true;
  return !/\d/.test(value2) && measureWords(value2) > 0.5;
}
function findDoubt(place, kind, pathClass) {
  if (knownPrefix.test(place.value) || hasKnownPrefix(place.value))
    return "a provider's prefix without the provider's format";
  if (kind === "generic-token" && !place.keyWords.includes("secret") && oddToken.test(place.value))
    return "characters that tokens do not have";
  if (kind === "generic-token" && saysLittle(place)) return "a name that says no more than key";
  if (kind === "generic-token" && isOtherKey(place)) return "a name for keys that open nothing";
  const text4 = decodeText(place.value);
  if (sampleWord.test(text4) || isWoven(text4)) return "a sample by its own words";
  if (isLookedFor(place)) return "looked for by a query";
  if (isOwnName(place)) return "made of its own name";
  if (isShown(place)) return "meant to be public";
  if (isKnown2(place, text4)) return "a default that everybody knows";
  if (isContainerDefault({ ...place, value: text4 })) return "a container's own, made of one word";
  if (place.keyWords.some((word2) => made.test(word2))) return "named as made up";
  if (standsTwice(place)) return "stands twice on its line";
  if (usage.test(place.before) || usage.test(place.after) || usageBefore.test(place.before))
    return "an example in its own words";
  if (isForOwnServer(place)) return "for a server on one's own machine";
  if (errorCode.test(place.value)) return "an error's code";
  if (isCommentExample(place, pathClass)) return "an example in a comment";
  if (/access_?-?key_?-?id$/i.test(place.key) || place.value.includes("/aws4_request"))
    return "the identifier of a key pair";
  if (kind === "generic-token" && (isNamedAfterProvider(place.key) || followsProvider(place.before)))
    return "named after a provider, without the provider's format";
  return void 0;
}
var knownPrefix, oddToken, sampleWord, saysLittle, isSmallWords, knownDefault, countedWord, containerName, isContainerDefault, shownName, shownBefore, signedAddress, isShown, ownServer, request, ownArgument, ownCall, made, usage, usageBefore, readLeet, remoteServer, isRemote, isKnown2, isLookedFor, isGuessable, errorCode, docComment, comment, settingComment, statement2, isDocComment;
var init_doubt = __esm({
  "src/judge/doubt.ts"() {
    "use strict";
    init_known_providers();
    init_naming();
    init_place();
    init_wording();
    knownPrefix = /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
    oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
    sampleWord = /^[a-z_ -]{0,40}random[ _-]?(?:string|secret|token|key|value|char)[a-z_ -]{0,12}(?:\d{1,4}[a-z_ -]{0,40})?$|^(?:(?:sample|example|dummy|fake|mock|demo)[-_]|abcdef|123456|(.{2,6})\1{2,}$|[\da-z]{8}-e89b-12d3-a456-)/i;
    saysLittle = ({ keyWords, value: value2 }) => /^keys?\d?$/.test(keyWords.join("")) || keyWords.join("") === "auth" && value2.length < 20 && !value2.includes(":");
    isSmallWords = (value2) => /^[A-Za-z][a-z]{3,15}$/.test(value2) && (measureWords(value2) > 0.5 || value2.length < 13 && measureBigrams(value2) < 4.8);
    knownDefault = /^(?:(?:foo|bar|baz|foobar|toor|hello[@_ -]?world|changeit|admin|root|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|guest|minio(?:admin)?|elastic|cassandra|oracle|neo4j|keycloak|grafana|vagrant|airflow|jenkins|ansible|docker|ubuntu|user|test(?:ing)?|dev|demo|pass|password|hunter|administrator|(?:root|admin|user|my|db|secret|default)[_-]?(?:secret)?[_-]?(?:password|pass|pw)|qwerty|letmein|welcome|(?:top[_-]?)?secret)[@_-]?(?:\d{1,4}|1234567?8?9?)?[!.]{0,2}|\d{4,9})$/i;
    countedWord = /^[A-Za-z]{3,16}[@_-]?12345(?:6(?:7(?:8(?:90?)?)?)?)?[!@#.]{0,2}$/;
    containerName = /^(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sa|mongo(?:db)?|redis|rabbitmq|minio|keycloak|kc|neo4j|elastic|clickhouse|influxdb|couchdb|arango|oracle|opensearch|pgadmin|grafana|gf)_?(?:\w{1,30}_)?(?:password|pass|passwd|pwd))$/i;
    isContainerDefault = ({ key: key3, value: value2 }) => containerName.test(key3) && /^[A-Z]?[a-z]{2,15}[@_.-]?\d{0,5}[!@#$.?]{0,3}$/.test(value2);
    shownName = /^(?:ai_?key|(?:app_?insights_?)?instrumentation_?key|(?:[\w.-]{0,20}(?:captcha|turnstile|friendly)[\w.-]{0,12})?site[_-]?key|ikey|write_?key|\w{0,20}kakao_?(?:js|javascript|native)\w{0,12})$/i;
    shownBefore = /\balt=media&(?:amp;)?token=$|(?:shields\.io|codecov\.io)\/[\w./-]{0,120}\?(?:[\w-]+=[\w.-]*&)*token=$/i;
    signedAddress = /[?&](?:e|exp|expires?)=\d{10}&(?:amp;)?token=$/i;
    isShown = (place) => shownName.test(place.key) || // Google's for reCAPTCHA.
    /site_?key$/i.test(place.key) && /^6L[\w-]{38}$/.test(place.value) || shownBefore.test(place.before) || signedAddress.test(place.before);
    ownServer = /https?:\/\/(?:[^\s/@"']{1,60}@)?(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?![\w.-])/i.source;
    request = /^\s*(?:\$\s+|- )?(?:curl|wget|https?)\s/;
    ownArgument = new RegExp(`(?<![:=,]|\\s(?:-x|-e|--proxy|--preproxy|--referer))\\s["']?${ownServer}`, "i");
    ownCall = new RegExp(
      `\\b(?:fetch|axios|get|post|put|patch|delete|request)\\(\\s?f?["'\`]${ownServer}[^\\s"'\`]*["'\`],[^;)]*$`,
      "i"
    );
    made = /^(?:test|tests|testing|fake|dummy|mock|mocked|example|sample|fixture)$/;
    usage = /@example\b|\bexample\.(?:com|org|net)\b|"examples?"\s?:|\busage\b|\be\.g\.|```|\biex(?:\(\d+\))?>|^\s*>>> |\{\{\s?\.(?:HelpName|Prompt)\s?\}\}/i;
    usageBefore = /\bexample (?:pass|token|key|secret|api)/i;
    readLeet = (value2) => value2.toLowerCase().replace(/[013457@$]/g, (char) => "oieastas"["013457@$".indexOf(char)]);
    remoteServer = /\b(?:server|data source|host|addr(?:ess)?|network address)\s?=\s?(?:tcp:|np:)?(?!127\.0\.0\.1|host\.docker\.)[\w-]+\.[\w.-]*[A-Za-z\d]/i;
    isRemote = ({ before, after }) => {
      if (!/(?:^|[;"'`=])\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}$/i.test(before)) return false;
      const begin = Math.max(...["'", '"', "`"].map((quote) => before.lastIndexOf(quote))) + 1;
      return remoteServer.test(before.slice(begin) + /^[^"'`]*/.exec(after)[0]);
    };
    isKnown2 = (place, text4) => (countedWord.test(text4) || knownDefault.test(text4) || knownDefault.test(readLeet(text4)) || isSmallWords(text4)) && !isRemote(place);
    isLookedFor = ({ key: key3, keyWords, value: value2, before }) => key3 !== "" && /^(?:\d+|[\da-f-]{16,})$/i.test(value2) && !keyWords.some((word2) => /token|secret|bearer|passw|^pass$|^pwd$/.test(word2)) && /\b(?:or)?where(?:In|Not)?\(\s?["'][\w.]{1,60}["'],[ \t]?\[?["']$/i.test(before);
    isGuessable = (place) => !isRemote(place) && (isOwnName(place) || countedWord.test(place.value) || knownDefault.test(place.value) || isSmallWords(place.value));
    errorCode = /^[A-Z]{2,10}(?:\d?[A-Z]?\d{3,8}|_\d{9,12})$/;
    docComment = /^\s*(?:\/{3}|\/\/!|\*|\/\*)/;
    comment = /^\s*(?:\/\/|#(?!\s{0,8}define\s|\[)|--)\s?/;
    settingComment = /^\s*(?:#+|;+)\s{0,8}/;
    statement2 = /^(?:- )?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s+)*["'$]?[\w.-]+["']?\s*[:=]/i;
    isDocComment = (line) => comment.test(line) && (docComment.test(line) || !statement2.test(line.replace(comment, "")));
  }
});

// src/judge/index.ts
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return adviseOn(rule.level, pathClass);
  if (!rule.judged) return { level: lowerFixture(candidate, pathClass), confidence: proof === "valid" ? 1 : 0.9 };
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = parsePlace(candidate);
  const confidence = scorePlace(place, rule, pathClass);
  const { report, block } = thresholdsOf(pathClass);
  if (confidence < report) return { confidence };
  const blocks3 = confidence >= block && !isHeldBack(place, rule, pathClass, confidence);
  return { level: blocks3 || rule.level === "note" ? rule.level : "warning", confidence };
}
function isHeldBack(place, rule, pathClass, confidence) {
  if (isAmongTests(pathClass)) {
    if (!rule.fixture) return false;
    if (rule.fixture !== "likely" || !isSureLeak(place, pathClass, confidence)) return true;
  }
  return findDoubt(place, rule.credential, pathClass) !== void 0;
}
function lowerFixture(candidate, pathClass) {
  const { rule, secret: secret2, context, contextStart } = candidate;
  if (!rule.fixture || rule.level !== "error") return rule.level;
  if (!rule.highEntropy && isGuessable(parsePlace(candidate))) return "warning";
  if (docComment2.test(secret2.reveal())) return "warning";
  const words4 = splitWords(context.reveal().slice(Math.max(0, contextStart - 60), contextStart));
  return isFixture(rule, pathClass) || words4.some((word2) => fixtureWords.has(word2)) ? "warning" : rule.level;
}
var adviseOn, docComment2, fixtureWords, isAmongTests, isFixture, sure, isSureLeak;
var init_judge = __esm({
  "src/judge/index.ts"() {
    "use strict";
    init_value_shape();
    init_calm();
    init_doubt();
    init_features();
    init_model();
    init_place();
    init_reported();
    init_wording();
    init_paths();
    init_values();
    adviseOn = (level2, pathClass) => isRun2(pathClass) ? { level: level2, confidence: 0.9 } : { confidence: 0 };
    docComment2 = /\n[ \t]{0,20}\*[ \t]/;
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
    isSureLeak = ({ value: value2, key: key3 }, pathClass, confidence) => (pathClass === "docs" || pathClass === "test-data") && // Pages on an interface show requests.
    !(pathClass === "docs" && key3.toLowerCase() === "bearer") && confidence >= sure && value2.length >= 8 && // Bytes of a packet.
    !value2.startsWith("0x") && !hasNameLook(value2) && measureWords(value2) < 0.5;
  }
});

// src/judge/lock.ts
function readEntry(line) {
  const found = entry.exec(line);
  return found ? { name: found[1], size: found[2].length } : void 0;
}
function readRun(lines, size) {
  const run = [];
  for (const line of lines) {
    const found = readEntry(line);
    if (found?.size !== size || run.length === near) break;
    run.push(found);
  }
  return run;
}
function isInLock(before, after) {
  const start = before.lastIndexOf("\n") + 1;
  const end = after.indexOf("\n");
  const own = readEntry(before.slice(start).slice(-longestLine2) + (end === -1 ? after : after.slice(0, end)));
  if (!own) return false;
  const above = before.slice(Math.max(0, start - longestLine2 * near), Math.max(0, start - 1)).split("\n");
  const below = end === -1 ? [] : after.slice(end + 1).split("\n");
  const run = [...readRun(above.toReversed(), own.size), ...readRun(below, own.size)];
  return run.length >= near && run.filter(({ name: name2 }) => secretName2.test(name2)).length * 2 <= run.length;
}
var entry, secretName2, near, longestLine2;
var init_lock = __esm({
  "src/judge/lock.ts"() {
    "use strict";
    entry = /^[ \t]*["']?(?:[\w.@+-]{1,80}\/){1,8}([\w.@+-]{1,80})["']?[ \t]?[:=][ \t]?["']?([\da-f]{32}|[\da-f]{40}|[\da-f]{64})["']?,?\r?$/i;
    secretName2 = /secret|key|token|pass|pwd|cred|auth/i;
    near = 8;
    longestLine2 = 800;
  }
});

// src/judge/told.ts
function findLast(places, end) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (places[middle] < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
function createLines(text4) {
  let begin = 0;
  let read = 0;
  return (start) => {
    if (start < begin) begin = text4.slice(0, start).lastIndexOf("\n") + 1;
    else {
      const feed = text4.slice(read, start).lastIndexOf("\n");
      if (feed !== -1) begin = read + feed + 1;
    }
    read = start;
    return { begin, head: text4.slice(begin, Math.min(start, begin + 1e3)) };
  };
}
function createFinder(text4, texts, { begin, createFindEnd }) {
  const readBegins = once(() => list(text4, begin));
  const readFindEnd = once(() => createFindEnd(text4));
  return (start) => {
    const begins2 = readBegins();
    const last = findLast(begins2, start);
    const open2 = begins2[last];
    if (open2 === void 0 || open2 < start - reach2 || readFindEnd()(open2, begins2[last + 1]) <= start) return false;
    const { opens: opens2, ends } = texts();
    const end = ends[findLast(opens2, open2)] ?? 0;
    return end <= open2 || end > start;
  };
}
function createHelp(text4) {
  const readHeadings2 = once(() => list(text4, /(?<=^|`)[ \t]{0,8}(?:examples?|usage):[ \t]{0,8}$/gim));
  const readTicks = once(() => list(text4, /(?<!\\)`(?!(?<=(["'])`)\1)/g));
  return (start) => {
    const heading2 = readHeadings2()[findLast(readHeadings2(), start)];
    if (heading2 === void 0 || heading2 < start - reach2) return false;
    const ticks = readTicks();
    const last = findLast(ticks, start);
    const open2 = ticks[last];
    if (open2 === void 0 || last % 2 === 1 || last + 1 === ticks.length || open2 >= heading2) return false;
    return opening2.test(text4.slice(Math.max(0, open2 - 40), open2));
  };
}
function readTexts(text4) {
  const opens2 = [];
  const ends = [];
  const readLine = createLines(text4);
  for (const { 0: quotes2, index } of text4.matchAll(/"""|'''/g)) {
    if (opens2.length === ends.length) {
      if (!isHeld(text4, index, readLine(index).head)) opens2.push(index);
    } else if (text4.startsWith(quotes2, opens2.at(-1))) ends.push(index + 3);
  }
  return { opens: opens2, ends };
}
function createDocstrings(text4, texts) {
  return (start) => {
    const { opens: opens2, ends } = texts();
    const at = findLast(opens2, start - 2);
    const open2 = opens2[at];
    if (open2 === void 0 || open2 < start - reach2 || (ends[at] ?? 0) <= start) return false;
    const before = text4.slice(Math.max(0, open2 - longestLead), open2);
    const line = before.lastIndexOf("\n") + 1;
    return (line > 0 || open2 <= longestLead) && shownText.test(before.slice(line));
  };
}
function createTold(text4) {
  const texts = once(() => readTexts(text4));
  const isInDocstring = createDocstrings(text4, texts);
  const isInBlock = createFinder(text4, texts, blocks);
  const readLine = createLines(text4);
  const others = [...[...pages, tests, examples].map((kind) => createFinder(text4, texts, kind)), createHelp(text4)];
  return (start) => isInDocstring(start) || others.some((isIn) => isIn(start)) || isInBlock(start) && !code2.test(readLine(start).head);
}
var reach2, list, findNext, createComment, pod, pages, blocks, longestItem, tests, examples, opening2, shownText, longestLead, comment2, isHeld, code2;
var init_told = __esm({
  "src/judge/told.ts"() {
    "use strict";
    init_once();
    reach2 = 1 << 18;
    list = (text4, pattern) => Array.from(text4.matchAll(pattern), ({ index }) => index);
    findNext = (places, open2) => places[findLast(places, open2 + 1) + 1] ?? 0;
    createComment = (begin, end) => ({
      begin,
      createFindEnd: (text4) => {
        const ends = list(text4, end);
        return (open2, next2 = text4.length) => {
          const found = findNext(ends, open2);
          return found < next2 ? found : 0;
        };
      }
    });
    pod = {
      begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
      createFindEnd: (text4) => {
        const ends = list(text4, /^=(?:cut|end)\b/gm);
        return (open2) => findNext(ends, open2);
      }
    };
    pages = [
      createComment(/^[ \t]*\/\*\*\s/gm, /\*\//g),
      pod,
      createComment(/^[ \t]*<#\s/gm, /#>/g)
    ];
    blocks = createComment(/^[ \t]*\/\*+[ \t]*\r?$/gm, /\*\//g);
    longestItem = 2e3;
    tests = {
      begin: /^[ \t]*#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm,
      createFindEnd: (text4) => {
        const braces = /* @__PURE__ */ new Map();
        for (const { 1: indent = "", index } of text4.matchAll(/^([ \t]*)\}/gm))
          if (!braces.get(indent)?.push(index)) braces.set(indent, [index]);
        return (open2) => {
          const item2 = text4.slice(open2, open2 + longestItem);
          const brace = item2.search(/[{;]/);
          if (item2[brace] !== "{" || !/\b(?:fn|mod|impl)\s/.test(item2.slice(0, brace))) return 0;
          const line = /^[^\r\n]*/.exec(item2.slice(brace))[0].trimEnd();
          if (line.endsWith("}")) return open2 + brace + line.length;
          return findNext(braces.get(/^[ \t]*/.exec(item2)[0]) ?? [], open2);
        };
      }
    };
    examples = {
      begin: /^[ \t]*(?:(?:export|static|public|private)[ \t]{1,8}){0,4}(?:def|function|fun|func|fn)[ \t]{1,8}(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b/gm,
      createFindEnd: (text4) => {
        const starts = [];
        const indents = [];
        for (const { 1: blanks2 = "", index } of text4.matchAll(/^([ \t]*)\S/gm)) {
          starts.push(index);
          indents.push(blanks2.length);
        }
        const ends = [];
        for (let at = starts.length - 1; at >= 0; at--) {
          let end = at + 1;
          while (end < starts.length && indents[end] > indents[at]) end = ends[end];
          ends[at] = end;
        }
        return (open2) => starts[ends[findLast(starts, open2 + 1)]] ?? Number.POSITIVE_INFINITY;
      }
    };
    opening2 = /(?:=>?|[(:,+[{?]|\breturn)\s*$/;
    shownText = /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;
    longestLead = 200;
    comment2 = /^[ \t]*(?:#|\/\/)/;
    isHeld = (text4, index, head2) => comment2.test(head2) || /["'`]/.test(text4.charAt(index - 1)) && text4.charAt(index - 1) === text4.charAt(index + 3);
    code2 = /^\s*(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i;
  }
});

// src/judge/section.ts
function readHeadings(text4) {
  const headings = { starts: [], indents: [], parents: [], own: [] };
  const { starts, indents, parents, own } = headings;
  for (const { 1: blanks2 = "", 2: name2 = "", index } of text4.matchAll(heading)) {
    let parent = starts.length - 1;
    while (parent !== -1 && indents[parent] >= blanks2.length) parent = parents[parent];
    starts.push(index);
    indents.push(blanks2.length);
    parents.push(parent);
    own.push(ownSection.test(name2) || parent !== -1 && own[parent]);
  }
  return headings;
}
function createSections(text4) {
  const read = once(() => readHeadings(text4));
  const readLine = createLines(text4);
  return (start) => {
    const { begin, head: head2 } = readLine(start);
    const indent = /^ */.exec(head2)[0].length;
    if (indent === 0) return false;
    const { starts, indents, parents, own } = read();
    let at = findLast(starts, begin);
    while (at !== -1 && indents[at] >= indent) at = parents[at];
    return at !== -1 && own[at];
  };
}
var ownSection, heading;
var init_section = __esm({
  "src/judge/section.ts"() {
    "use strict";
    init_once();
    init_told();
    ownSection = /^(?:development|develop|dev|tests?|testing|local|sandbox|example)$/i;
    heading = /^( *)(?:- )?["']?([\w-]+)["']?:[^\S\n]*(?:[&#].*)?$/gm;
  }
});

// src/judge/passage.ts
function isSearchKey(before, after) {
  const around = before.slice(-300) + after;
  return /\bapi_?key["']?\s{0,4}[:=]\s{0,4}["']$/i.test(before.slice(-40)) && /\bapp(?:lication)?_?id\b/i.test(around) && /\bindex_?name\b/i.test(around);
}
function isBelowSample(before) {
  const [opened = "", blanks2 = ""] = before.slice(-300).split("\n").slice(-2);
  return /^[ \t]*$/.test(blanks2) && /(?:"""|'''|[`"'({[=]|<<[-~]?["']?\w{2,20}["']?)[ \t]*\\?\r?$/.test(opened) && splitWords(opened.slice(opened.lastIndexOf(";") + 1)).some((word2) => fixtureWords.has(word2));
}
function isTwin(before, after) {
  const [value2, word2 = ""] = /^([A-Za-z]{3,16})\d{0,4}(?=[\s"'`,;<]|$)/.exec(after) ?? [];
  const lines = [before.slice(-600).split("\n").at(-2), after.slice(0, 600).split("\n")[1]];
  return isSmallWords(word2) && lines.some((line) => userLine.exec(line ?? "")?.[1] === value2);
}
function createPassages(bytes) {
  const text4 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const isTold2 = createTold(text4);
  const isInSection = createSections(text4);
  const readLine = createLines(text4);
  return (start, rule, pathClass) => {
    const before = text4.slice(Math.max(0, start - near2), start);
    const after = text4.slice(start, start + near2);
    if (rule.judged && isGuessPassage(before, after, rule, pathClass)) return true;
    if (pathClass === "translation") return false;
    if (pathClass === "data") return isInSection(start);
    return rule.judged && isDocComment(readLine(start).head) || isBelowSample(before) || isTold2(start) || isSearchKey(before, after.slice(0, 400));
  };
}
function createLowering(bytes) {
  const isPassage = once(() => createPassages(bytes));
  return (level2, rule, pathClass, start) => level2 === "error" && (pathClass === "code" || pathClass === "data" || pathClass === "translation") && isFixture(rule, "docs") && isPassage()(start, rule, pathClass) ? "warning" : level2;
}
var userLine, isGuessPassage, near2;
var init_passage = __esm({
  "src/judge/passage.ts"() {
    "use strict";
    init_once();
    init_doubt();
    init_judge();
    init_lock();
    init_place();
    init_section();
    init_told();
    userLine = /(?:user|login)[_-]?(?:name)?["']?[ \t]{0,8}[:=]{1,2}>?[ \t]{0,8}["']?([^\s"'`,;<]{3,40})["']?[,;]?[ \t]*\r?$/i;
    isGuessPassage = (before, after, rule, pathClass) => rule.credential === "generic-password" && isTwin(before, after) || pathClass !== "code" && isInLock(before, after);
    near2 = 8e3;
  }
});

// src/lifetime.ts
function describeLifetime(told) {
  const { rule, secret: secret2, resource } = told;
  if (rule.advisory) return void 0;
  if (rule.credential === "jwt") return describeJwt(secret2.reveal());
  if (rule.credential === "azure-storage-sas") return describeSas(told);
  if (rule.credential === "aws-access-key") return describeAws(rule.id, resource ?? secret2.reveal());
  if (rule.credential === "github-token") return github[secret2.reveal().slice(0, 4)];
  return byRule[rule.id];
}
function describeJwt(value2) {
  const token2 = value2.startsWith("ZXlK") ? Buffer.from(value2, "base64").toString("latin1") : value2;
  const parts = token2.split(".");
  if (parts.length !== 3) return void 0;
  let claims;
  try {
    claims = JSON.parse(Buffer.from(parts[1], "base64url").toString("utf8"));
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
  const text4 = context.reveal();
  const before = text4.slice(0, contextStart).split(/[\s"'<>]/).at(-1) ?? "";
  const query = `${before}${text4.slice(contextStart)}`.split(/[\s"'<>]/)[0].replaceAll(/&amp;|\\u0026/gi, "&");
  const read = (name2) => new RegExp(`(?:^|[?&;])${name2}=([^&]{1,80})`).exec(query)?.[1]?.replaceAll(/%3A/gi, ":");
  const [start, end] = [read("st"), read("se")].map((time) => Date.parse(time ?? "") / 1e3);
  const isDelegated = read("skoid") !== void 0;
  const instead = isDelegated ? "Make it for minutes, when it is needed: its key lives seven days at most." : "Sign in with a managed identity; where a URL must be handed out, a user delegation SAS of an hour.";
  const revoked = isDelegated ? "Revoking the user delegation keys ends it." : read("si") !== void 0 ? "Deleting its stored access policy ends it." : "It has no stored access policy: only a new account key ends it.";
  const expires = end === void 0 ? void 0 : formatDay(end);
  if (!expires) return { says: revoked, instead };
  const span = start !== void 0 && start < end ? `It lives ${renderSpan(end - start)}, until` : "It opens until";
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
async function* readParts(text4, sizes = partSizes) {
  const reader = text4.open?.();
  if (!reader) yield wholePart(await text4.read());
  else {
    try {
      if (reader.size > sizes.own + sizes.after) yield* cutText(reader, sizes);
      else yield wholePart(readWhole(reader) ?? await text4.read());
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
  const marked = 2;
  let buffer = Buffer.allocUnsafe(marked + sizes.before + sizes.own + sizes.after);
  let length = marked + reader.read(buffer.subarray(marked));
  let unread;
  if (isArchive(buffer.subarray(marked)) || endsAsArchive(reader)) {
    if (reader.size <= sizes.archive) {
      const head2 = buffer.subarray(marked, length);
      buffer = Buffer.allocUnsafe(marked + reader.size + 1);
      head2.copy(buffer, marked);
      length += reader.read(buffer.subarray(length));
    } else unread = `an archive of more than ${sizes.archive >> 20} MiB: only its bytes as they are were searched`;
  }
  const order = detectOrder(buffer.subarray(marked, length));
  const hasMark = order !== void 0 && buffer[marked] >= 254;
  let counted = { lines: 0, columns: hasMark || startsWithMark(buffer.subarray(marked)) ? -1 : 0 };
  let place = { lines: 0, columns: 0 };
  let from = marked;
  let begin = marked;
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
    const start = chooseStart(buffer, marked, end, sizes.before, order !== void 0);
    counted = countPlaces(buffer.subarray(marked, start), order, counted);
    place = counted;
    buffer.copyWithin(marked, start, length);
    begin = marked + end - start;
    length -= start - marked;
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
  while (run > floor && isDigit3(buffer[run - 1])) run--;
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
  return scanner.scan(part.bytes, onUnread).filter(({ start }) => start >= part.begin && start < part.end).map((candidate) => ({ ...candidate, region: placeRegion(candidate.region, part) }));
}
var partSizes, wholePart, isDigit3, placeRegion;
var init_large_text = __esm({
  "src/scanner/large-text.ts"() {
    "use strict";
    init_lines2();
    init_text();
    init_unpack();
    init_zip();
    partSizes = { own: 1 << 23, before: 1 << 17, after: 1 << 20, archive: 1 << 26 };
    wholePart = (bytes) => ({ bytes, begin: 0, end: bytes.length, lines: 0, columns: 0 });
    isDigit3 = (byte) => byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || [43, 45, 47, 95].includes(byte);
    placeRegion = ({ startLine, startColumn, endLine, endColumn }, part) => ({
      startLine: startLine + part.lines,
      startColumn: startColumn + (startLine === 1 ? part.columns : 0),
      endLine: endLine + part.lines,
      endColumn: endColumn + (endLine === 1 ? part.columns : 0)
    });
  }
});

// src/history/rule-list.ts
var encodeRules;
var init_rule_list = __esm({
  "src/history/rule-list.ts"() {
    "use strict";
    encodeRules = () => {
      throw new Error("no threads are started here");
    };
  }
});

// src/history/worker-thread.ts
var import_node_path, import_node_worker_threads, workerFile, startThread, startReader;
var init_worker_thread = __esm({
  "src/history/worker-thread.ts"() {
    "use strict";
    init_crypto();
    import_node_path = require("node:path");
    import_node_worker_threads = require("node:worker_threads");
    workerFile = __filename.endsWith(".ts") ? "worker.ts" : "history-worker.js";
    startThread = (options) => new import_node_worker_threads.Worker((0, import_node_path.join)(__dirname, workerFile), options);
    startReader = () => workerFile.endsWith(".ts") ? void 0 : new import_node_worker_threads.Worker((0, import_node_path.join)(__dirname, "sweep-reader.js"));
  }
});

// src/sweep/ahead.ts
function takeAhead({ places, room }, file) {
  const place = Atomics.load(places, file) - 1;
  if (place < 0) return void 0;
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
function leaveAhead({ done }, before) {
  Atomics.store(done, 0, before);
}
var roomLength, createRoom2, createAheadFiles;
var init_ahead = __esm({
  "src/sweep/ahead.ts"() {
    "use strict";
    roomLength = 1 << 20;
    createRoom2 = () => new Int32Array(new SharedArrayBuffer(4 * roomLength));
    createAheadFiles = (files, room) => ({
      ...{ files, room },
      done: new Int32Array(new SharedArrayBuffer(4)),
      places: new Int32Array(new SharedArrayBuffer(4 * files.length))
    });
  }
});

// src/sources/read-file.ts
function createFileReader(limit) {
  let kept = Buffer.allocUnsafe(1 << 16);
  return (path) => {
    const bytes = readInto(path, limit, (size) => {
      if (size <= kept.length) return kept;
      const room = Buffer.allocUnsafe(2 * size);
      if (room.length <= largestKept) kept = room;
      return room;
    });
    return bytes;
  };
}
function readInto(path, limit, makeRoom) {
  let file;
  try {
    file = (0, import_node_fs3.openSync)(path, "r");
    const { size } = (0, import_node_fs3.fstatSync)(file);
    if (size > limit) throw new Error(`larger than ${limit} bytes`);
    let bytes = makeRoom(size + 1);
    let length = 0;
    for (; ; ) {
      const read = (0, import_node_fs3.readSync)(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || read === size && length === size) return bytes.subarray(0, length);
      if (length > limit) throw new Error(`larger than ${limit} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw failure(error);
  } finally {
    if (file !== void 0) (0, import_node_fs3.closeSync)(file);
  }
}
function describeFailure(error) {
  const { code: code3, message } = error;
  const reasons2 = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory"
  };
  return `could not be read: ${code3 ? reasons2[code3] ?? code3 : message}`;
}
var import_node_fs3, largestFile, largestKept, failure;
var init_read_file = __esm({
  "src/sources/read-file.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    init_errors();
    largestFile = 2 ** 31 - 1;
    largestKept = 1 << 22;
    failure = (cause) => new SourceError(describeFailure(cause), "Make the file readable, or name the paths to scan.", { cause });
  }
});

// src/sweep/clean-files.ts
function createCleanFiles(scannerOf) {
  const readFile = createFileReader(partSizes.own);
  const readClean = (file, path, text4) => {
    let unread = false;
    const onUnread = () => {
      unread = true;
    };
    try {
      const content = text4?.bytes ?? readFile(typeof file === "string" ? file : Buffer.from(file));
      const found = scannerOf(classifyPath(path)).scan(content, onUnread, void 0, text4?.recorded);
      return found.length === 0 && !unread ? content.length : -1;
    } catch {
      return -1;
    }
  };
  return ({ files, paths, next: next2, sizes }, { stops = () => false, ahead } = {}) => {
    for (let rounds = 1; rounds % 16 !== 0 || !stops(); rounds++) {
      const first = Atomics.add(next2, 0, taken);
      if (first >= files.length) return;
      const end = Math.min(first + taken, files.length);
      for (let at = first; at < end; at++) sizes[at] = readClean(files[at], paths[at], ahead && takeAhead(ahead, at));
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

// src/sweep/sweep.ts
function createSweep(rules, scannerOf, alone2 = patience) {
  const workers = [];
  const isLong = () => {
    const { user, system } = process.cpuUsage();
    return user + system >= 1e3 * alone2;
  };
  const cleanHere = createCleanFiles(scannerOf);
  const reader = createReader(rules);
  const startWorkers = () => {
    void reader.close();
    const references2 = encodeRules(rules);
    const wanted = references2 ? Math.min(mostThreads, (0, import_node_os.availableParallelism)()) - 1 : 0;
    while (workers.length < wanted)
      workers.push(startThread({ workerData: { sweep: references2 } }));
  };
  return {
    async run(texts) {
      const sizes = new Float64Array(new SharedArrayBuffer(8 * texts.length)).fill(-1);
      if (texts.length < fewFiles) return sizes;
      const shared2 = {
        files: texts.map(({ file }) => file),
        paths: texts.map(({ path }) => path),
        next: new Int32Array(new SharedArrayBuffer(4)),
        sizes
      };
      const ahead = workers.length === 0 ? reader.begin(shared2.files) : void 0;
      cleanHere(shared2, { stops: isLong, ahead });
      if (texts.length - shared2.next[0] < fewFiles) cleanHere(shared2, { ahead });
      else startWorkers();
      const answers = workers.map((worker) => ask(worker, shared2));
      cleanHere(shared2);
      await Promise.all(answers);
      return sizes;
    },
    close: () => Promise.all([reader.close(), ...workers.map((worker) => worker.terminate())])
  };
}
function createReader(rules) {
  let thread = null;
  let room;
  const start = () => {
    const index = (0, import_node_os.availableParallelism)() > 1 ? readBuiltRules() : void 0;
    const started = index && fitIndex(rules, index) ? startReader() : void 0;
    started?.on("error", () => {
    });
    return started;
  };
  return {
    begin(files) {
      if (thread === null) thread = start();
      if (!thread) return void 0;
      room ??= createRoom2();
      const ahead = createAheadFiles(files, room);
      thread.postMessage(ahead);
      return ahead;
    },
    async close() {
      const ended = thread;
      thread = void 0;
      await ended?.terminate();
    }
  };
}
function ask(worker, shared2) {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ["message", "error", "exit"]) worker.off(event, done);
      resolve();
    };
    for (const event of ["message", "error", "exit"]) worker.on(event, done);
    worker.postMessage(shared2);
  });
}
var import_node_os, fewFiles, patience, mostThreads;
var init_sweep = __esm({
  "src/sweep/sweep.ts"() {
    "use strict";
    import_node_os = require("node:os");
    init_rule_list();
    init_worker_thread();
    init_built_rules();
    init_recorder();
    init_ahead();
    init_clean_files();
    fewFiles = 500;
    patience = 2500;
    mostThreads = 4;
  }
});

// src/scan.ts
async function scanTexts(source3, config, world) {
  const scannerOf = createClassScanners(config.rules);
  const isExcluded = await loadPathFilter(config.exclude);
  const leftOut = [];
  const findings = createFindings();
  let runKey;
  const readRunKey = () => {
    runKey ??= randomBytes(32).toString("base64");
    return runKey;
  };
  let repositoryKey;
  const readKey = () => {
    repositoryKey ??= world.repositoryKey();
    return repositoryKey;
  };
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  const judgePart = async (text4, part, onUnread) => {
    const pathClass = classifyPath(text4.path);
    const candidates = scanPart(scannerOf(pathClass), part, onUnread);
    const { addedLines } = text4;
    const lowerInPassage = createLowering(part.bytes);
    for (const candidate of candidates) {
      if (!touches(candidate.region, addedLines) || !concerns(candidate.rule, text4)) continue;
      const { level: judged, confidence } = judgeCandidate(candidate, pathClass);
      if (!judged) continue;
      const { rule, secret: secret2, region, proof, keyName, resource } = candidate;
      const level2 = lowerInPassage(judged, rule, pathClass, candidate.start);
      const key3 = rule.highEntropy ? "" : await readKey();
      const fingerprint = createFingerprint(rule, secret2, keyName, key3);
      const identity = rule.highEntropy ? "" : createIdentity(secret2, readRunKey());
      const location = withInSource(locate(text4, region), readInSource(part.bytes, candidate.start, candidate.end));
      const lifetime = describeLifetime(candidate);
      findings.add({
        ...{ rule, level: level2, confidence, secret: secret2, identity, fingerprint, location, proof, keyName, resource, lifetime }
      });
    }
  };
  const wanted = async function* () {
    for await (const text4 of source3.texts()) {
      const isNamed = text4.kind === "blob" || text4.kind === "file-name";
      if (!isNamed || !isExcluded(text4.path)) yield text4;
      else if (text4.kind === "blob")
        leftOut.push({ path: text4.path, ...text4.oid && { oid: text4.oid }, reason: "excluded", failed: false });
    }
  };
  const askAhead = () => void readKey().catch(() => {
  });
  for await (const { text: text4, cleanSize } of sweepFiles(wanted(), createSweep(config.rules, scannerOf), askAhead)) {
    if (cleanSize >= 0) {
      blobs++;
      bytes += cleanSize;
      continue;
    }
    const onUnread = (reason) => {
      leftOut.push({ path: text4.path, ...text4.oid && { oid: text4.oid }, reason, failed: !isPassedOver(reason) });
    };
    const parts = readParts(text4);
    for (; ; ) {
      let part;
      try {
        part = (await parts.next()).value;
      } catch (error) {
        onUnread(String(error.message));
        break;
      }
      if (!part) {
        if (text4.kind === "blob") blobs++;
        else texts++;
        break;
      }
      bytes += part.end - part.begin;
      await judgePart(text4, part, onUnread);
    }
  }
  const today = world.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return {
    source: source3.name,
    findings: applySuppressions(findings.list(), config, today),
    skipped: [...source3.skipped, ...leftOut],
    scanned: {
      ...{ blobs, bytes, texts },
      ...source3.commits !== void 0 && { commits: source3.commits },
      ...source3.noNewLine !== void 0 && { noNewLine: source3.noNewLine }
    }
  };
}
async function* sweepFiles(texts, sweep, onMany) {
  let files = [];
  const flush = async function* () {
    const taken2 = files;
    files = [];
    if (taken2.length >= fewFiles) onMany();
    const sizes = await sweep.run(taken2);
    for (const [place, text4] of taken2.entries()) yield { text: text4, cleanSize: sizes[place] };
  };
  try {
    for await (const text4 of texts) {
      if (text4.file !== void 0) {
        files.push(text4);
        if (files.length === filesAtOnce) yield* flush();
      } else {
        if (files.length > 0) yield* flush();
        yield { text: text4, cleanSize: -1 };
      }
    }
    if (files.length > 0) yield* flush();
  } finally {
    await sweep.close();
  }
}
async function loadPathFilter(exclude) {
  return exclude.length === 0 ? () => false : (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createPathFilter(exclude);
}
function concerns({ advisory }, { kind }) {
  return !advisory || kind === "blob" || kind === "stdin";
}
function locate(text4, region) {
  const { path, kind, oid, commit } = text4;
  return { path, kind, region, ...oid && { oid }, ...commit && { commit } };
}
var filesAtOnce;
var init_scan = __esm({
  "src/scan.ts"() {
    "use strict";
    init_crypto();
    init_apply();
    init_file_names();
    init_findings();
    init_fingerprint();
    init_in_source();
    init_judge();
    init_passage();
    init_lifetime();
    init_large_text();
    init_unpack();
    init_class_scanners();
    init_sweep();
    filesAtOnce = 2048;
  }
});

// src/git/range.ts
var init_range = __esm({
  "src/git/range.ts"() {
    "use strict";
    init_errors();
    init_run();
  }
});

// src/sources/lfs.ts
var firstLine;
var init_lfs = __esm({
  "src/sources/lfs.ts"() {
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
    init_lfs();
    init_objects();
  }
});

// src/scan-changes.ts
async function scanChanges(source3, config, world, cwd) {
  const result = await scanTexts(source3, config, world);
  const bases = /* @__PURE__ */ new Map();
  for (const place of result.findings.flatMap(listPlaces2)) {
    const base = source3.baseOf(place);
    if (base) bases.set(nameBase(base), base);
  }
  const allow = (finding2) => allowInSource(finding2);
  if (bases.size === 0) return maskFileNames({ ...result, findings: result.findings.map(allow) });
  const old = await scanTexts(createBlobsSource([...bases.values()], cwd), config, world);
  const known4 = /* @__PURE__ */ new Map();
  for (const finding2 of old.findings) {
    for (const { oid = "", path } of listPlaces2(finding2))
      known4.set(`${finding2.fingerprint} ${nameBase({ oid, path })}`, finding2.level);
  }
  const findings = result.findings.flatMap((finding2) => {
    const isNew = (place) => {
      const base = place.kind === "blob" ? source3.baseOf(place) : void 0;
      const before = base && known4.get(`${finding2.fingerprint} ${nameBase(base)}`);
      return !before || levels.indexOf(before) < levels.indexOf(finding2.level);
    };
    const [location, ...occurrences] = listPlaces2(finding2).filter(isNew);
    return location ? [allowInSource({ ...finding2, location, occurrences })] : [];
  });
  return maskFileNames({ ...result, findings });
}
var nameBase, listPlaces2;
var init_scan_changes = __esm({
  "src/scan-changes.ts"() {
    "use strict";
    init_file_names();
    init_findings();
    init_in_source();
    init_scan();
    init_range2();
    nameBase = ({ oid, path }) => `${oid} ${path}`;
    listPlaces2 = ({ location, occurrences }) => [
      location,
      ...occurrences
    ];
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

// src/git/staged.ts
var init_staged = __esm({
  "src/git/staged.ts"() {
    "use strict";
    init_blobs();
    init_changes();
    init_hunks();
    init_run();
  }
});

// src/judge/moved.ts
var init_moved = __esm({
  "src/judge/moved.ts"() {
    "use strict";
    init_paths();
  }
});

// src/sources/staged.ts
var everyLine;
var init_staged2 = __esm({
  "src/sources/staged.ts"() {
    "use strict";
    init_staged();
    init_moved();
    init_lfs();
    init_stray_line_feeds();
    everyLine = [{ start: 1, end: Number.POSITIVE_INFINITY }];
  }
});

// src/reporters/escape.ts
function escapeTerminal(text4) {
  return text4.replace(acting, (character2) => named2[character2] ?? renderNumber(character2));
}
function renderNumber(character2) {
  const number = character2.codePointAt(0);
  const digits2 = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits2.toLowerCase().padStart(2, "0")}` : `<U+${digits2.padStart(4, "0")}>`;
}
var acting, named2;
var init_escape = __esm({
  "src/reporters/escape.ts"() {
    "use strict";
    acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
    named2 = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
  }
});

// src/reporters/phrases.ts
function renderScanned({ blobs, bytes, texts, commits, noNewLine }, noun = "name") {
  const parts = [
    ...commits === void 0 ? [] : [renderPlural(commits, "commit")],
    renderPlural(blobs, "file"),
    ...texts > 0 ? [renderPlural(texts, noun)] : []
  ];
  const told = `${parts.join(", ")} (${renderBytes(bytes)})`;
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
function decideExit({ findings, skipped }, asked2) {
  if (findings.some(blocks2)) return ExitStatus.findings;
  return asked2 && !skipped.some((entry2) => entry2.failed) ? ExitStatus.clean : ExitStatus.incomplete;
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
    blocks2 = (finding2) => finding2.level === "error" && !finding2.suppression;
  }
});

// hook/skip.ts
function readSkip(environment) {
  const skip2 = environment["LEAKGATE_SKIP"];
  if (skip2 === void 0) return void 0;
  const reason = skip2.replace(/\s+/g, " ").trim();
  if (reason.length >= 5 && !/^(?:true|false)$/i.test(reason)) return escapeTerminal(reason.slice(0, 200));
  throw new UsageError(
    "LEAKGATE_SKIP needs a reason, not a switch",
    'Write LEAKGATE_SKIP="why this may pass" before the command, or unset it.'
  );
}
var init_skip = __esm({
  "hook/skip.ts"() {
    "use strict";
    init_errors();
    init_escape();
  }
});

// hook/staged-report.ts
async function reportStaged(result, making, shell) {
  const skip2 = readSkip(shell.environment);
  const status = decideExit(result, true);
  if (status === ExitStatus.clean && result.findings.every(({ suppression }) => suppression?.baseline) && result.skipped.length === 0) {
    sayClean(result, "name", shell);
    return status;
  }
  const occasion = { stops: `this ${making}`, committed: false, again: again[making] };
  const { renderText } = await Promise.resolve().then(() => __toESM(require("./present.js"), 1));
  shell.err.write(renderText(result, status, occasion, shell, shell.err));
  if (skip2 === void 0 || status === ExitStatus.clean) return status;
  const noted = making === "patch" ? "Where git am was begun with it, the reason" : "The reason";
  shell.err.write(
    `LEAKGATE_SKIP lets it pass: ${skip2}
${noted} goes into the commit message, where the pull request shows it.
`
  );
  return ExitStatus.clean;
}
var again;
var init_staged_report = __esm({
  "hook/staged-report.ts"() {
    "use strict";
    init_errors();
    init_outcome();
    init_skip();
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
  const places = isNew ? listPlaces(suspects) : void 0;
  const rules = await (places ? readRules(places) : readAllRules());
  const policy = await readPolicy("HEAD");
  if (policy.config) return (await Promise.resolve().then(() => __toESM(require("./staged.js"), 1))).runStaged(shell, making);
  const config = applySettings(rules, void 0, policy);
  const source3 = createSuspectsSource(suspects);
  const result = await scanChanges(source3, config, { repositoryKey: () => readRepositoryKey() });
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
  listPlaces: () => listPlaces,
  runSuspects: () => runSuspects2
});
module.exports = __toCommonJS(suspects_exports);
function listPlaces(suspects) {
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
  listPlaces,
  runSuspects
});
