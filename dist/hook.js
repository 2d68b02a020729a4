#!/usr/bin/env node
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// src/errors.ts
var ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
var ToolError = class extends Error {
  hint;
  exitStatus;
  constructor(message, hint2, exitStatus, options) {
    super(message, options);
    this.name = new.target.name;
    this.hint = hint2;
    this.exitStatus = exitStatus;
  }
};
var ConfigError = class extends ToolError {
  constructor(message, hint2, options) {
    super(message, hint2, ExitStatus.usage, options);
  }
};
var GitError = class extends ToolError {
  constructor(message, hint2, options) {
    super(message, hint2, ExitStatus.incomplete, options);
  }
};

// src/reporters/escape.ts
var acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
var named = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
function escapeTerminal(text) {
  return text.replace(acting, (character) => named[character] ?? renderNumber(character));
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits.toLowerCase().padStart(2, "0")}` : `<U+${digits.padStart(4, "0")}>`;
}

// hook/failure.ts
function renderFailure(error) {
  if (isToolError(error)) {
    const text = `leakgate: ${error.message}
${error.hint}
Exit status ${error.exitStatus}.`;
    return { text: text.split("\n").map(escapeTerminal).join("\n"), exitStatus: error.exitStatus };
  }
  const { name, stack = "" } = error instanceof Error ? error : { name: typeof error };
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  const lines = [
    `leakgate: it failed in a way it does not know (${name}), so nothing counts as scanned.`,
    ...frames.slice(0, 5).map(escapeTerminal),
    "Please report this with the lines above; they hold nothing of your files.",
    `Exit status ${ExitStatus.incomplete}.`
  ];
  return { text: lines.join("\n"), exitStatus: ExitStatus.incomplete };
}
function isToolError(error) {
  return error instanceof Error && "hint" in error && "exitStatus" in error;
}

// src/git/run.ts
var import_node_child_process = require("node:child_process");
var fixedConfig = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "color.ui=false"];
var gitEnvironment = () => ({
  ...process.env,
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  LC_ALL: "C"
});
function spawnGit(args, options = {}) {
  return (0, import_node_child_process.spawn)("git", [...fixedConfig, ...args], {
    cwd: options.cwd,
    env: { ...gitEnvironment(), ...options.environment },
    windowsHide: true
  });
}
function runGit(args, options = {}) {
  return new Promise((resolve2, reject) => {
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
      if (status !== null && (options.accept ?? [0]).includes(status)) return resolve2(Buffer.concat(output));
      const words2 = Buffer.concat(errors).toString("utf8").trim().slice(0, 2e3);
      reject(
        new GitError(
          `git ${args[0]} failed (${status ?? "killed"}): ${words2}`,
          "Run the command by hand in this repository to see more."
        )
      );
    });
  });
}

// src/git/repository-key.ts
async function readRepositoryKey(cwd) {
  const options = { ...cwd && { cwd } };
  const head = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { ...options, accept: [0, 1] });
  if (head.length === 0) return "unborn";
  const roots = (await runGit(["rev-list", "--max-parents=0", "HEAD"], options)).toString("latin1").trim().split("\n");
  return roots.sort()[0];
}

// src/git/staged.ts
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");

// src/git/blobs.ts
var sizeLimit = 512 * 1024 * 1024;
function openBlobs(cwd) {
  const child = spawnGit(["cat-file", "--batch"], { ...cwd && { cwd } });
  const errors = [];
  let failure;
  child.stderr.on("data", (chunk) => errors.push(chunk));
  child.on("error", (error) => {
    failure = error;
  });
  child.stdin.on("error", () => {
  });
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  let asked = 0;
  let read = 0;
  const fail = (name, cause) => {
    const words2 = failure?.message ?? Buffer.concat(errors).toString("utf8").trim().slice(0, 500);
    const hint2 = "Run `git fsck` in this repository, then try again.";
    return new GitError(`git cat-file gave no answer for ${name}${words2 && `: ${words2}`}`, hint2, { cause });
  };
  const pull = async (name) => {
    try {
      const { done, value } = await chunks.next();
      if (!done) return value;
    } catch (cause) {
      throw fail(name, cause);
    }
    throw fail(name);
  };
  const readLine = async (name) => {
    let end = rest.indexOf(10);
    while (end === -1) {
      rest = Buffer.concat([rest, await pull(name)]);
      end = rest.indexOf(10);
    }
    const line = rest.toString("latin1", 0, end);
    rest = rest.subarray(end + 1);
    return line;
  };
  const readContent = async (name, size, wanted) => {
    const parts = [];
    let left = size + 1;
    while (left > 0) {
      if (rest.length === 0) rest = await pull(name);
      const part = rest.subarray(0, left);
      if (wanted) parts.push(part);
      rest = rest.subarray(part.length);
      left -= part.length;
    }
    if (!wanted) return rest;
    const content = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    return content.subarray(0, size);
  };
  const readNext = async (name, wanted) => {
    const header = await readLine(name);
    read++;
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
    if (size === void 0) return void 0;
    const fits = Number(size) <= sizeLimit;
    const content = await readContent(name, Number(size), wanted && fits);
    if (wanted && !fits)
      throw new GitError(`larger than ${sizeLimit / 1024 / 1024} MiB`, "Exclude it in .leakgate.yaml.");
    return wanted ? content : void 0;
  };
  return {
    request(name) {
      const place = asked++;
      child.stdin.write(`${name}
`);
      return async () => {
        if (place < read) throw new Error("blobs are read once, in the order in which they were asked for");
        while (read < place) await readNext(name, false);
        return readNext(name, true);
      };
    },
    end: () => child.stdin.end(),
    close: () => {
      child.stdin.end();
      child.stdout.destroy();
    }
  };
}

// src/git/hunks.ts
var newline = 10;
var plus = 43;
var minus = 45;
var space = 32;
function parsePatch(patch) {
  const linesOf = /* @__PURE__ */ new Map();
  let ids = "";
  let at = 0;
  while (at < patch.length) {
    const end = endOfLine(patch, at);
    if (startsWith(patch, at, "index ")) {
      ids = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(patch.toString("latin1", at, end))?.[1] ?? "";
    } else if (startsWith(patch, at, "@@ ")) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
        patch.toString("latin1", at, Math.min(end, at + 100))
      );
      if (hunk) {
        const ranges = linesOf.get(ids) ?? [];
        linesOf.set(ids, ranges);
        at = readHunk(patch, end + 1, Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1), ranges);
        continue;
      }
    }
    at = end + 1;
  }
  return linesOf;
}
function readHunk(patch, from, removed, first, added, ranges) {
  let at = from;
  let line = first;
  let [removedLeft, addedLeft] = [removed, added];
  while (at < patch.length && (removedLeft > 0 || addedLeft > 0)) {
    const kind = patch[at];
    if (kind === plus) {
      const last = ranges.at(-1);
      if (last && last.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
      else ranges.push({ start: line, end: line });
    }
    if (kind === plus || kind === space) {
      line++;
      addedLeft--;
    }
    if (kind === minus || kind === space) removedLeft--;
    at = endOfLine(patch, at) + 1;
  }
  return at;
}
function endOfLine(bytes, from) {
  const end = bytes.indexOf(newline, from);
  return end === -1 ? bytes.length : end;
}
function startsWith(bytes, at, text) {
  for (let place = 0; place < text.length; place++) if (bytes[at + place] !== text.charCodeAt(place)) return false;
  return true;
}
function intersectLines(a, b) {
  const common = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const start = Math.max(a[left].start, b[right].start);
    const end = Math.min(a[left].end, b[right].end);
    if (start <= end) common.push({ start, end });
    if (a[left].end < b[right].end) left++;
    else right++;
  }
  return common;
}

// src/git/changes.ts
var plainDiff = [
  ...["--raw", "--patch", "-z", "--full-index", "--no-abbrev", "--text", "--unified=0", "--inter-hunk-context=0"],
  ...["--find-renames", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"],
  ...["--ignore-submodules=none", "--submodule=short"]
];
function parseChanges(output) {
  const entries = [];
  let at = 0;
  const readField = () => {
    const end = output.indexOf(0, at);
    const field = output.subarray(at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return field;
  };
  while (output[at] === 58) {
    const [, mode = "", baseOid = "", oid = "", score = ""] = readField().toString("latin1").slice(1).split(" ");
    const status = score.charAt(0);
    if (status === "R" || status === "C") readField();
    const pathBytes = readField();
    entries.push({ status, mode, baseOid, oid, pathBytes, path: pathBytes.toString("utf8") });
  }
  if (entries.length === 0) return [];
  const linesOf = parsePatch(output.subarray(output[at] === 0 ? at + 1 : at));
  return entries.map((entry) => {
    const addedLines = listAddedLines(entry, linesOf);
    return addedLines ? { ...entry, addedLines } : entry;
  });
}
function listAddedLines(entry, linesOf) {
  const { baseOid, oid, status } = entry;
  if (baseOid === oid) return [];
  if (status === "A") return void 0;
  if (!/^0+$/.test(oid)) return linesOf.get(`${baseOid}..${oid}`);
  const keys2 = [...linesOf.keys()].filter((key2) => key2.startsWith(`${baseOid}..`));
  return keys2.length === 1 ? linesOf.get(keys2[0]) : void 0;
}

// src/git/staged.ts
function openStaged({ cwd, merging = false, alongside = [] } = {}) {
  const ours = diffIndex("HEAD", cwd);
  const blobs = openBlobs(cwd);
  const [head, mergeHead, ...others] = ["HEAD", "MERGE_HEAD", ...alongside].map((name) => blobs.request(name));
  const start = (async () => {
    const hasHead = await head() !== void 0;
    const hasMergeHead = await mergeHead() !== void 0;
    const objects2 = [];
    for (const read of others) objects2.push(await read());
    return { hasHead, isMerge: merging || hasMergeHead, objects: objects2 };
  })();
  const changes = (async () => {
    const [diff, state] = await Promise.allSettled([ours, start]);
    if (state.status === "rejected") throw state.reason;
    const { hasHead, isMerge } = state.value;
    if (!hasHead) return diffIndex(await readEmptyTree(cwd), cwd);
    if (diff.status === "rejected") throw diff.reason;
    if (!isMerge) return diff.value;
    const heads = await readMergeHeads(merging ? process.env : {}, cwd);
    const theirs = await Promise.all(heads.map((oid) => diffIndex(oid, cwd)));
    return theirs.reduce(keepCommon, diff.value);
  })();
  const objects = start.then((state) => state.objects);
  for (const promise of [changes, objects]) promise.catch(() => {
  });
  return { changes, alongside: objects, blobs };
}
async function diffIndex(tree, cwd) {
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff, tree, "--"];
  return parseChanges(await runGit(args, { ...cwd && { cwd } }));
}
async function readEmptyTree(cwd) {
  return (await runGit(["hash-object", "-t", "tree", "--stdin"], { ...cwd && { cwd } })).toString("latin1").trim();
}
function keepCommon(changes, others) {
  const byPath = new Map(others.map((other) => [key(other), other]));
  return changes.flatMap((change) => {
    const other = byPath.get(key(change));
    if (!other) return [];
    const { addedLines: mine, ...rest } = change;
    const common = mine && other.addedLines ? intersectLines(mine, other.addedLines) : mine ?? other.addedLines;
    return [{ ...rest, ...common && { addedLines: common } }];
  });
}
var key = (change) => Buffer.from(change.pathBytes).toString("latin1");
async function readMergeHeads(environment, cwd) {
  const announced = Object.keys(environment).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  if (announced.length > 0) return announced;
  const file = (await runGit(["rev-parse", "--git-path", "MERGE_HEAD"], { ...cwd && { cwd } })).toString("utf8");
  try {
    const text = await (0, import_promises.readFile)((0, import_node_path.resolve)(cwd ?? ".", file.replace(/\n$/, "")), "utf8");
    return text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  } catch {
    return [];
  }
}

// src/policy/index.ts
var configFile = ".leakgate.yaml";
var suppressionsFile = ".leakgate-suppressions";
var listPolicyObjects = (ref) => [
  `${ref}:${configFile}`,
  `${ref}:${suppressionsFile}`
];
function parsePolicy(ref, [config, suppressions]) {
  const name = (file) => `${file} (at ${ref})`;
  return {
    ...config && { config: { name: name(configFile), text: config.toString("utf8") } },
    ...suppressions && { suppressions: { name: name(suppressionsFile), text: suppressions.toString("utf8") } }
  };
}

// src/reporters/phrases.ts
var renderPlural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
function renderScanned({ blobs, bytes, texts, commits }, noun = "name") {
  const parts = [
    ...commits === void 0 ? [] : [renderPlural(commits, "commit")],
    renderPlural(blobs, "file"),
    ...texts > 0 ? [renderPlural(texts, noun)] : []
  ];
  return `${parts.join(", ")} (${renderBytes(bytes)})`;
}
function renderBytes(bytes) {
  if (bytes < 1e3) return renderPlural(bytes, "byte");
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

// src/config/apply.ts
function applySuppressions(findings, entries, today) {
  if (entries.length === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === void 0 || today <= expires);
  const byFingerprint = new Map(valid.map((entry) => [entry.fingerprint, entry]));
  return findings.map((finding) => {
    const entry = byFingerprint.get(finding.fingerprint);
    return entry && !finding.suppression ? { ...finding, suppression: toSuppression(entry) } : finding;
  });
}
function toSuppression({ fingerprint: _, ...suppression }) {
  return suppression;
}

// src/fingerprint.ts
var import_node_crypto = require("node:crypto");
function createFingerprint(rule, secret, keyName, repositoryKey) {
  const family = rule.family ?? rule.id;
  const value = secret.reveal().replaceAll("\r\n", "\n");
  if (rule.highEntropy) return toBase32(digest(`v1\0${family}\0${value}`), 12);
  const place = digest(`v1\0${family}\0${(keyName ?? "").toLowerCase()}`);
  const keyed = (0, import_node_crypto.createHmac)("sha256", repositoryKey).update(`v1\0${family}\0${value}`).digest();
  return toBase32(Buffer.concat([place.subarray(0, 5), keyed.subarray(0, 2), Buffer.alloc(1)]), 12);
}
function digest(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text).digest();
}
function toBase32(bytes, length) {
  const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  let bits = 0n;
  for (const byte of bytes.subarray(0, 8)) bits = bits << 8n | BigInt(byte);
  let text = "";
  for (let place = 0; place < length; place++) text += alphabet[Number(bits >> BigInt(59 - 5 * place) & 31n)];
  return text;
}

// src/judge/calm.ts
var reference = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
var lookup = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
var sealed = /^ENC\[|^ENC\(|ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AQICAH|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[AB][\w+/]{200}/;
var literal = /^(?:null|none|nil|undefined|true|false|yes|no|on|off|nan|void|never|any|self|this|string|str|text|bytes?|boolean|bool|int(?:eger)?|float|number|object|array|list|dict|map|char|varchar|optional|required|default|empty|unset|hidden|disabled|enabled|deprecated|redacted|masked|removed|sensitive|private|public|todo|fixme|tbd|n\/a|var|let|const|new|return|function|async|await|lambda|typeof|not|and|or|in|is|if|else)[?!.:]?$/i;
var mask = /^([*x.#_•●\-?=+~0])\1{2,}$|\*{3,}|•{3,}|\.{3}$|…$|^x{4,}|x{6,}|^-{3,}|<redacted>|\[(?:redacted|filtered|hidden|masked)\]/i;
var publicKey = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{3}AN|MCowBQYDK2V|MFkwEwYHKoZI|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
var upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
var uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var passwordHash = /^\{[\w.-]+\}[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$/i;
var hashWord = /^(?:sha\d*|md5|hash|hashed|digest|checksum|integrity|fingerprint|thumbprint|etag|crypt|bcrypt|sha256sum|encrypted)$/;
function findCalm(place, pathClass) {
  const { value, quote, next, before } = place;
  if (reference.test(value) || lookup.test(value)) return "reference";
  if (sealed.test(value) || /!vault\b|ENC\[AES256_GCM|sops_|encryptedData/.test(before)) return "sealed";
  if (literal.test(value)) return "literal";
  if (mask.test(value)) return "mask";
  if (publicKey.test(value) || place.keyWords.includes("public") || place.key.toLowerCase().includes("publickey"))
    return "public";
  if (isPublished(value)) return "published";
  if (/\$\(\s*$/.test(before)) return "expression";
  if (uuid.test(value) && !place.keyWords.some((word) => /secret|pass|token|api|auth|cred/.test(word)))
    return "identifier";
  if (/:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value)) return "reference";
  if (passwordHash.test(value)) return "hash";
  if (/^(?:id|ids|kid|name|names|arn|alias)$/.test(place.keyWords.at(-1) ?? "") && !/access_?key|secret_?id/i.test(place.key))
    return "name";
  if (quote === "") {
    if (/^[([.]|^->|^::/.test(place.after) && !/^\.\s|^\.$/.test(place.after)) return "expression";
    if (/[()[\]{}]$|::|->/.test(value)) return "expression";
    if ((pathClass === "code" || pathClass === "test") && /^[a-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)+$/i.test(value))
      return "expression";
  } else if (/^\+|^%\s|^\.format\(/.test(next) && value.length < 12) return "expression";
  if (upperSnake.test(value) && !/\d{2}/.test(value)) return "name";
  if (place.keyWords.some((word) => hashWord.test(word)) && /^[\da-f]{16,}$|^[\w+/]{20,}={0,2}$|^\$|^sha\d/i.test(value))
    return "hash";
  const flat = value.toLowerCase().replace(/[^a-z\d]/g, "");
  const flatKey = place.key.toLowerCase().replace(/[^a-z\d]/g, "");
  if (flat !== "" && flat === flatKey) return "name";
  return void 0;
}
var published = /* @__PURE__ */ new Set([]);
function isPublished(value) {
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 16777619) >>> 0;
  return published.has(hash);
}

// src/judge/paths.ts
var pathClasses = ["code", "data", "docs", "test", "test-data"];
var dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|(?:^|\/)(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)[^/]*$/i;
var docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|man|[1-8])$|(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?|website|guides?)\/|(?:^|\/)(?:readme|changelog|changes|history|news)[^/]*$|\.(?:example|sample|dist|template|tmpl|tpl)$/i;
var testFile = /(?:^|\/)(?:[\w.-]*[._-])?(?:tests?|specs?|__tests__|__mocks__|mocks?|fakes?|fixtures?|testdata|testing|e2e|integration|cassettes|stubs?|androidTest|testFixtures)(?:[._-][\w.-]*)?\/|(?:^|\/)(?:test|spec|mock|fake)[_-][^/]*$|[._-](?:tests?|spec|mock|fixture|e2e)\.[^/]+$|(?:Tests?|Spec|TestCase|IT)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/i;
function classifyPath(path) {
  const data = dataFile.test(path);
  if (testFile.test(path)) return data ? "test-data" : "test";
  if (docsFile.test(path)) return "docs";
  return data ? "data" : "code";
}

// src/judge/place.ts
var links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
function splitWords(name) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function decodeBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return text.slice(text.indexOf(":") + 1);
}
var decodeEscapes = (value) => value.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const context = candidate.context.reveal();
  const before = context.slice(0, candidate.contextStart);
  const after = context.slice(candidate.contextStart + raw.length);
  const quote = /(?:["'`]|&quot;|&#34;)$/.exec(before)?.[0] ?? "";
  const key2 = candidate.keyName ?? "";
  return {
    value: candidate.rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw),
    key: key2,
    keyWords: splitWords(key2),
    before,
    after,
    quote,
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    link: parseLink(before)
  };
}
function parseLink(before) {
  const text = before.slice(-80).replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "").replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const bare = text.replace(/(?:[\w.$:!]{1,40}\(|[[({])\s*$/, "");
  const found = /(=>|->|===?|!==?|:=|\|\||[:=,(>])\s*$/.exec(/[=:,]\s*$/.test(bare) ? bare : text)?.[1];
  if (found === void 0) return /\s$/.test(text) ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}

// src/judge/weights.json
var weights_default = { words: "ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero", bigrams: "kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml", thresholds: { code: { report: 0.5, block: 0.8 }, data: { report: 0.5, block: 0.8 }, docs: { report: 0.5, block: 0.8 }, test: { report: 0.5, block: 0.8 }, "test-data": { report: 0.5, block: 0.8 } }, model: { depth: 4, bias: -1.298, features: [2, 137, 11, 3, 5, 11, 3, 5, 5, 11, 82, 0, 0, 33, 137, 6, 137, 11, 5, 135, 137, 6, 4, 3, 4, 10, 6, 0, 4, 87, 16, 137, 1, 131, 83, 6, 43, 68, 10, 102, 44, 0, 0, 40, 137, 16, 103, 1, 111, 3, 6, 40, 10, 0, 5, 6, 0, 0, 44, 6, 16, 103, 1, 91, 5, 0, 13, 2, 136, 5, 0, 0, 0, 5, 66, 1, 103, 41, 1, 1, 13, 0, 91, 41, 1, 68, 0, 83, 0, 0, 16, 136, 38, 10, 0, 70, 38, 0, 0, 3, 10, 0, 3, 0, 0, 16, 103, 12, 82, 5, 41, 131, 84, 66, 10, 40, 39, 47, 0, 0, 3, 11, 83, 83, 5, 66, 5, 104, 5, 2, 83, 5, 5, 11, 5, 16, 137, 38, 5, 83, 43, 15, 4, 0, 4, 44, 13, 38, 0, 106, 16, 131, 43, 44, 10, 38, 38, 135, 10, 104, 52, 39, 16, 11, 0, 6, 136, 11, 2, 5, 0, 30, 94, 11, 11, 3, 0, 0, 13, 0, 5, 5, 107, 2, 9, 21, 46, 15, 10, 13, 15, 2, 42, 0, 13, 87, 11, 5, 137, 43, 11, 66, 41, 135, 7, 5, 0, 66, 72, 11, 3, 131, 91, 44, 10, 68, 44, 1, 2, 21, 1, 3, 69, 0, 0, 6, 137, 1, 131, 5, 38, 71, 5, 46, 1, 102, 6, 38, 107, 1, 16, 137, 0, 3, 83, 4, 41, 21, 111, 102, 0, 0, 44, 65, 83, 16, 136, 16, 82, 0, 15, 43, 45, 3, 0, 0, 0, 15, 13, 136, 16, 103, 43, 102, 1, 38, 38, 40, 43, 66, 21, 1, 16, 0, 0, 6, 103, 1, 91, 3, 38, 33, 82, 0, 7, 5, 6, 0, 30, 29, 131, 44, 52, 0, 0, 66, 4, 0, 67, 44, 2, 1, 39, 67, 1, 10, 68, 75, 10, 107, 41, 52, 11, 41, 44, 14, 0, 44, 0, 0, 1, 137, 5, 67, 0, 38, 5, 41, 103, 0, 0, 9, 38, 38, 68, 68, 7, 10, 0, 10, 15, 75, 5, 67, 67, 0, 91, 11, 29, 47, 16, 137, 43, 0, 83, 65, 38, 13, 2, 82, 3, 44, 0, 0, 0, 3, 5, 136, 11, 26, 103, 5, 38, 67, 11, 0, 5, 67, 38, 5, 16, 137, 43, 44, 102, 19, 38, 5, 47, 44, 1, 44, 1, 0, 0, 6, 131, 1, 3, 40, 66, 39, 68, 59, 10, 66, 0, 68, 33, 66, 10, 7, 43, 1, 1, 133, 0, 137, 9, 132, 0, 0, 1, 0, 0, 16, 111, 47, 44, 0, 75, 10, 0, 70, 0, 0, 0, 0, 0, 4, 131, 44, 6, 10, 0, 40, 0, 2, 0, 51, 2, 4, 2, 6, 0, 3, 2, 6, 67, 39, 68, 6, 16, 6, 63, 0, 7, 12, 45, 122, 87, 70, 2, 13, 70, 66, 66, 42, 0, 0, 0, 7, 88, 0, 72, 131, 3, 6, 1, 59, 103, 66, 137, 21, 6, 0, 84, 41, 1, 21, 91, 0, 0, 51, 131, 0, 0, 0, 103, 22, 103, 0, 0, 0, 0, 0, 51, 6, 111, 134, 10, 13, 84, 0, 0, 41, 68, 5, 45, 0, 91, 0, 0, 46, 2, 0, 0, 0, 0, 72, 6, 0, 0, 0, 0, 16, 111, 47, 10, 0, 75, 134, 21, 66, 0, 0, 0, 0, 16, 0, 131, 0, 5, 46, 2, 21, 46, 0, 0, 10, 12, 10, 0, 38, 10, 66, 75, 3, 45, 0, 5, 6, 29, 6, 0, 0, 75, 68, 91, 6, 3, 44, 59, 136, 0, 0, 0, 1, 0, 10, 9, 10, 10, 0, 0, 0, 129, 131, 0, 83, 5, 6, 0, 0, 0, 0, 5, 0, 1, 0, 3, 0, 111, 67, 21, 6, 0, 0, 0, 10, 39, 10, 10, 0, 0, 3, 7, 66, 11, 0, 0, 12, 5, 13, 16, 0, 0, 7, 39, 45, 107, 135, 10, 52, 38, 38, 0, 91, 68, 68, 0, 88, 0, 0, 0, 66, 45, 3, 65, 0, 0, 111, 44, 0, 0, 0, 66, 44, 38, 0, 103, 129, 40, 0, 67, 0, 1, 102, 7, 0, 0, 6, 21, 132, 44, 13, 103, 38, 129, 40, 46, 0, 13, 137, 9, 136, 0, 0, 0, 0, 70, 44, 40, 0, 21, 0, 42, 0, 0, 68, 42, 0, 0, 0, 0, 91, 16, 44, 44, 1, 0, 0, 136, 67, 107, 107, 0, 0, 0, 0, 131, 3, 6, 39, 10, 46, 44, 11, 44, 11, 16, 4, 10, 44, 44, 68, 9, 56, 103, 0, 6, 6, 102, 40, 0, 0, 91, 1, 103, 0, 131, 44, 6, 11, 66, 44, 66, 0, 0, 66, 1, 53, 82, 67, 10, 3, 13, 137, 137, 122, 11, 102, 11, 102, 123, 11, 11, 23, 64, 52, 1, 137, 7, 44, 94, 68, 6, 0, 41, 0, 0, 9, 5, 4, 38, 70, 44, 0, 0, 47, 0, 0, 0, 0, 7, 75, 0, 0, 0, 0, 0, 10, 2, 0, 0, 10, 15, 0, 0, 0, 0, 0, 16, 11, 2, 12, 103, 23, 129, 40, 52, 0, 102, 44, 39, 0, 123, 0, 0, 0, 3, 7, 91, 0, 4, 6, 0, 137, 47, 12, 51, 4, 6, 0, 0, 135, 91, 2, 52, 0, 0, 29, 68, 1, 0, 0, 0, 0, 0, 0, 131, 4, 6, 3, 45, 53, 45, 65, 111, 7, 51, 56, 67, 4, 0, 107, 13, 4, 70, 5, 46, 6, 9, 5, 0, 0, 0, 0, 0, 0, 131, 60, 52, 129, 51, 56, 5, 133, 67, 0, 0, 60, 67, 5, 60, 66, 6, 66, 7, 68, 0, 7, 0, 103, 3, 0, 39, 41, 3, 36, 1, 84, 10, 67, 67, 13, 6, 136, 67, 0, 0, 13, 0, 4, 67, 13, 44, 0, 0, 22, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 13, 131, 66, 11, 52, 0, 0, 84, 126, 66, 16, 0, 0, 0, 0, 0, 10, 22, 0, 0, 7, 0, 0, 0, 0, 0, 3, 10, 0, 0, 56, 13, 60, 91, 0, 33, 13, 52, 129, 0, 0, 11, 0, 0, 0, 68, 33, 104, 53, 0, 129, 2, 2, 137, 0, 0, 12, 10, 0, 0, 70, 21, 134, 6, 3, 0, 0, 5, 6, 53, 69, 0, 0, 0, 0, 44, 1, 66, 0, 0, 68, 68, 0, 0, 0, 0, 86, 12, 10, 1, 135, 137, 21, 44, 11, 11, 0, 123, 4, 0, 10, 0, 0, 0, 0, 3, 67, 91, 67, 0, 12, 0, 16, 12, 45, 133, 137, 133, 0, 0, 3, 82, 6, 5, 6, 5, 6, 0, 65, 0, 0, 4, 0, 75, 13, 56, 6, 66, 1, 1, 75, 6, 66, 2, 66, 0, 0, 0, 68, 68, 91, 11, 0, 84, 30, 0, 0, 103, 0, 29, 36, 0, 0, 0, 0, 100, 67, 0, 0, 9, 0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 103, 129, 0, 0, 44, 0, 0, 104, 10, 0, 0, 0, 3, 0, 0, 0, 46, 2, 0, 0, 103, 32, 0, 0, 0, 0, 102, 132, 3, 136, 3, 13, 38, 100, 38, 111, 13, 72, 0, 0, 0, 52, 0, 0, 67, 0, 2, 131, 2, 0, 66, 66, 66, 0, 0, 0, 0, 38, 39, 38, 48, 13, 3, 22, 44, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 13, 135, 0, 137, 0, 0, 0, 0, 32, 136, 0, 0, 0, 0, 0, 131, 44, 52, 4, 4, 56, 6, 0, 0, 56, 45, 44, 1, 1, 1, 67, 67, 6, 6, 13, 5, 67, 0, 5, 5, 122, 74, 45, 16, 45, 0, 21, 30, 0, 0, 9, 36, 0, 0, 0, 0, 23, 0, 0, 0, 1, 104, 67, 1, 0, 16, 4, 45, 136, 0, 0, 0, 0, 1, 1, 44, 0, 56, 0, 0, 4, 7, 0, 0, 0, 0, 132, 2, 1, 44, 111, 135, 0, 52, 0, 0, 0, 3, 3, 66, 0, 0, 0, 0, 0, 124, 111, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 64, 132, 1, 1, 0, 0, 42, 7, 0, 52, 0, 0, 0, 0, 137, 0, 0, 68, 0, 2, 7, 5, 129, 0, 0, 5, 68, 131, 36, 9, 73, 3, 3, 47, 0, 0, 13, 134, 2, 93, 0, 0, 0, 0, 111, 103, 0, 3, 13, 0, 0, 82, 5, 5, 0, 0, 0, 0, 0, 91, 23, 0, 70, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 22, 9, 0, 0, 0, 0, 0, 10, 16, 0, 0, 0, 0, 0, 0, 135, 91, 0, 102, 0, 0, 0, 44, 43, 0, 0, 0, 0, 0, 0, 44, 0, 39, 0, 0, 44, 44, 0, 0, 0, 0, 5, 73, 44, 1, 1, 82, 34, 103, 43, 15, 0, 129, 13, 1, 1, 10, 0, 0, 0, 66, 10, 3, 91, 4, 87, 75, 14, 0, 0, 7, 0, 0, 39, 0, 102, 47, 11, 16, 75, 0, 10, 103, 11, 0, 134, 0, 0, 0, 134, 10, 91, 0, 133, 0, 75, 0, 84, 2, 0, 0, 2, 0, 0, 0, 67, 16, 63, 0, 0, 3, 66, 0, 0, 0, 0, 12, 48, 0, 0, 126, 7, 0, 40, 52, 0, 0, 1, 133, 1, 66, 0, 0, 0, 0, 135, 67, 5, 66, 44, 0, 0, 44, 44, 68, 68, 0, 0, 0, 0, 126, 9, 0, 52, 0, 0, 0, 131, 44, 0, 0, 0, 0, 0, 0, 111, 23, 0, 40, 0, 0, 0, 45, 133, 0, 0, 0, 0, 0, 0, 47, 0, 74, 0, 67, 44, 0, 0, 0, 23, 6, 67, 67, 0, 0, 67, 44, 5, 2, 66, 5, 44, 12, 12, 5, 0, 44, 68, 66, 68, 62, 0, 12, 0, 106, 0, 0, 44, 44, 5, 0, 0, 0, 0, 0, 42, 5, 44, 5, 123, 0, 0, 75, 91, 12, 44, 0, 0, 0, 0, 60, 13, 6, 66, 5, 0, 103, 11, 87, 0, 0, 0, 0, 0, 0, 62, 10, 0, 0, 10, 0, 0, 53, 0, 37, 0, 0, 0, 0, 0, 12, 56, 5, 129, 122, 5, 39, 0, 5, 11, 0, 5, 0, 0, 122, 44, 0, 3, 0, 0, 10, 65, 0, 0, 0, 0, 2, 66, 5, 134, 52, 111, 2, 67, 0, 1, 12, 131, 0, 0, 0, 2, 38, 39, 0, 56, 67, 67, 13, 67, 67, 2, 41, 2, 45, 5, 11, 45, 0, 0, 0, 2, 51, 68, 2, 2, 56, 6, 0, 0, 123, 1, 18, 86, 0, 7, 3, 10, 11, 52, 1, 52, 67, 67, 44, 122, 0, 0, 4, 1, 48, 91, 16, 70, 0, 0, 0, 126, 0, 0, 0, 0, 0, 0, 0, 124, 45, 0, 9, 5, 0, 0, 102, 0, 87, 45, 0, 0, 0, 0, 52, 111, 3, 3, 0, 11, 83, 6, 6, 0, 0, 38, 45, 3, 5, 0, 10, 23, 0, 0, 103, 0, 0, 0, 0, 0, 84, 0, 0, 0, 91, 40, 0, 53, 44, 0, 0, 11, 4, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 133, 0, 0, 0, 7, 56, 2, 107, 67, 64, 44, 2, 4, 44, 11, 67, 0, 44, 7, 5, 52, 68, 10, 3, 68, 0, 1, 122, 41, 6, 3, 1, 0, 0, 10, 44, 67, 0, 44, 15, 0, 0, 0, 84, 2, 72, 0, 0, 0, 11, 2, 7, 68, 2, 104, 6, 47, 0, 0, 21, 13, 0, 64, 38, 1, 2, 2, 5, 0, 1, 65, 0, 0, 0, 0, 73, 38, 1, 0, 66, 102, 1, 66, 4, 137, 16, 68, 68, 43, 0, 60, 66, 0, 0, 11, 3, 36, 52, 48, 106, 0, 66, 53, 13, 0, 52, 0, 0, 0, 126, 100, 0, 19, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 124, 22, 0, 62, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 45, 44, 38, 2, 5, 10, 0, 0, 0, 0, 1, 91, 1, 103, 133, 131, 0, 0, 74, 0, 129, 104, 51, 0, 0, 0, 0, 3, 0, 98, 120, 0, 29, 0, 0, 0, 10, 29, 0, 0, 0, 0, 0, 0, 30, 12, 11, 11, 12, 0, 0, 0, 103, 61, 0, 0, 0, 0, 0, 91, 4, 0, 12, 52, 0, 0, 4, 7, 11, 11, 0, 0, 0, 0, 62, 100, 1, 9, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 16, 33, 75, 56, 41, 0, 0, 124, 1, 0, 0, 0, 0, 0, 0, 22, 71, 0, 12, 0, 0, 0, 122, 12, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 45, 56, 0, 0, 0, 0, 0, 0, 4, 72, 56, 44, 66, 44, 44, 68, 4, 39, 10, 66, 68, 82, 44, 66, 0, 13, 30, 5, 33, 7, 67, 0, 5, 0, 0, 0, 0, 0, 0, 0, 62, 9, 0, 0, 0, 0, 0, 41, 52, 0, 0, 0, 0, 0, 0, 124, 67, 0, 16, 13, 0, 0, 38, 0, 122, 122, 0, 0, 0, 0, 70, 7, 0, 11, 127, 0, 0, 11, 7, 35, 0, 0, 0, 0, 0, 129, 75, 10, 19, 47, 0, 0, 47, 0, 1, 5, 0, 0, 0, 0, 60, 23, 1, 47, 0, 0, 0, 127, 64, 0, 0, 0, 0, 0, 0, 3, 65, 111, 45, 3, 10, 0, 3, 10, 0, 0, 10, 68, 0, 0, 70, 53, 0, 131, 56, 0, 0, 65, 10, 10, 0, 0, 0, 0, 0, 12, 136, 2, 2, 2, 48, 68, 0, 2, 66, 2, 60, 10, 11, 0, 124, 126, 0, 0, 0, 0, 0, 38, 7, 0, 0, 0, 0, 0, 0, 82, 48, 3, 69, 44, 66, 123, 64, 26, 0, 0, 0, 0, 0, 134, 124, 5, 0, 86, 68, 0, 0, 13, 0, 5, 68, 0, 0, 0, 0, 13, 0, 0, 10, 120, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 129, 6, 5, 38, 66, 0, 0, 11, 66, 0, 38, 0, 0, 0, 0, 102, 67, 3, 2, 2, 0, 44, 44, 40, 0, 44, 0, 0, 0, 3], thresholds: [4.8, 0.5, 5, 0.889, 0.636, 4, 0.3, 0.944, 0.75, 8, 0.5, 1e9, 1e9, 0.5, 0.5, 0.021, 0.5, 6, 0.944, 0.5, 0.5, 0.077, 0.167, 0.98, 0.5, 1.5, 0.5, 1e9, 0.2, 0.5, 0, 0.5, 2.522, 0.5, 0.5, 0.7, 0.5, 2, 3.5, 0.5, 20, 1e9, 1e9, 0.5, 0.5, 0, 0.5, 2.522, 0.5, 0.889, 0.7, 0.5, 3.5, 1e9, 0.929, 0.231, 1e9, 1e9, 23, 0.286, 0, 0.5, 2.522, 0.5, 0.944, 9, 4.5, 5.25, 0.5, 0.778, 4, 1e9, 1e9, 0.875, 2.5, 4.291, 0.5, 0.5, 3.122, 1.753, 1.5, 1e9, 0.5, 0.5, 1.371, 2, 1e9, 0.5, 1e9, 1e9, 0, 0.5, 6.5, 3.5, 15, 0.5, 8.5, 31, 16, 0.889, 1.5, 1e9, 0, 1e9, 1e9, 0, 0.5, 3.5, 0.5, 0.944, 0.5, 0.5, 0.5, 1.5, 3.5, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 6, 0.5, 0.5, 0.636, 0.5, 0.778, 0.5, 0.917, 3.769, 0.5, 0.636, 0.692, 5, 0.944, 0, 0.5, 7.5, 0.944, 0.5, 0.5, 8.5, 0.071, 4, 0.375, 20, 5.5, 1.5, 1e9, 0.5, 0, 0.5, 0.5, 4, 3.5, 3.5, 1.5, 0.5, 1.5, 0.5, 0.5, 0.5, 12, 8, 1e9, 0.021, 0.5, 6, 5, 0.944, 1e9, 2.5, 0.5, 7, 7, 0.98, 1e9, 1e9, 4.5, 1e9, 0.636, 0.032, 0.5, 3.867, 1.5, 0.5, 0.5, 8.5, 2.5, 2.5, 17, 5.25, 0.5, 1e9, 1.5, 0.5, 6, 0.5, 0.5, 0.5, 9, 0.5, 0.5, 0.5, 0.091, 0.944, 1e9, 12.5, 0.5, 19, 0.5, 0.5, 0.5, 5, 3.5, 0, 5, 3.278, 0, 0.5, 3.882, 0.889, 0.5, 1e9, 1e9, 0.077, 0.5, 2.585, 0.5, 0.556, 0.5, 0.5, 0.909, 0.5, 2.585, 0.5, 0.5, 6.5, 0.5, 3.782, 8, 0.5, 10, 0.889, 0.5, 0, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 12, 1.5, 0.5, 0, 0.5, 12, 0.5, 4, 4, 0.5, 1.5, 0.3, 1e9, 16, 14, 8.5, 5.5, 0.5, 0, 0.5, 0.5, 0.5, 1.585, 5.5, 1.5, 0.5, 0.5, 8.5, 0.5, 2.732, 12, 1e9, 1e9, 0.021, 0.5, 2.732, 0.5, 0.889, 0.5, 0.5, 0.5, 1e9, 0.091, 0.944, 0.5, 7, 0.5, 0.5, 0.5, 3, 0.5, 31, 7, 0.5, 0.071, 1e9, 44, 8, 3.867, 2.732, 0.5, 19, 2.585, 3.5, 0, 0.5, 1.5, 0.5, 0.5, 0.5, 6, 0.5, 12, 0.5, 1e9, 8, 1e9, 1e9, 2.322, 0.5, 0.636, 22, 1e9, 4.5, 0.944, 0.5, 0.5, 1e9, 1e9, 0.5, 9.5, 1.5, 4, 0, 0.067, 3.5, 7, 3.5, 8.5, 0.5, 0.875, 31, 17, 15, 0.5, 7, 0.5, 0.5, 12, 0.5, 0.5, 15, 0.5, 1.5, 0.5, 3.5, 4.262, 0.5, 0.98, 3, 1e9, 1e9, 1e9, 0.3, 0.032, 0.5, 11, 0.5, 0.5, 0.778, 8.5, 8, 5, 1e9, 0.375, 24, 3.5, 0.944, 12, 0.5, 0.5, 5, 0.5, 0.5, 0.5, 0.875, 0.5, 10, 2.585, 26, 4.672, 1e9, 1e9, 0.077, 0.5, 2.585, 0.8, 0.5, 0.5, 0.5, 0, 0.5, 3.5, 0.5, 1e9, 0, 0.5, 2.5, 3.5, 0, 0.5, 2.595, 4.291, 0.5, 1e9, 0.5, 0.5, 0.5, 1e9, 1e9, 3.882, 1e9, 1e9, 12, 0.5, 0.5, 3, 1e9, 0.5, 2.5, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.25, 0.5, 3, 0.077, 3.5, 4, 0.5, 24, 4.8, 1e9, 0.5, 4.8, 0.2, 3.769, 0.375, 1e9, 0.3, 3.381, 0.167, 41, 0.5, 0, 0.375, 8, 0.5, 0.5, 1e9, 0, 1.5, 3.5, 0.5, 0.5, 0.5, 5.25, 3.5, 10.5, 0.5, 2.5, 0.5, 11, 1e9, 1e9, 0.077, 0.5, 1e9, 0.5, 0.5, 0.98, 0.077, 2.322, 0.5, 0.5, 4.5, 0.5, 0.5, 0.125, 1e9, 0.5, 0.5, 2.522, 0.5, 0.5, 4, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 7, 0.5, 0.125, 0.5, 0.5, 1.5, 3.5, 0.5, 1e9, 1e9, 0.5, 2, 0.636, 3.5, 12, 0.5, 4, 1e9, 0.5, 4.8, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 12, 0.5, 0.5, 3.5, 1e9, 0.5, 0.5, 0.5, 6.5, 1e9, 1e9, 1e9, 1e9, 25, 1e9, 0.5, 4, 0.778, 0.5, 4.8, 0.5, 0.5, 1e9, 1e9, 1.5, 3.5, 3.5, 8, 0.5, 1.5, 0.5, 0.5, 0, 3.5, 1e9, 0.273, 0.167, 0.5, 0, 1e9, 1e9, 0.5, 2, 0.5, 0.375, 0.889, 5, 0.5, 0.5, 5, 9, 1e9, 4.291, 1e9, 1.5, 0.5, 2.5, 1.5, 1e9, 1e9, 4, 0.5, 0.5, 1e9, 0.5, 0.944, 0.077, 1e9, 1e9, 1e9, 1e9, 0.778, 8, 2.252, 24, 0, 5, 0.5, 22, 0.5, 0.167, 1e9, 3, 1e9, 3.5, 0.5, 1.5, 2.5, 1e9, 1e9, 0.667, 0.037, 0.5, 6, 64, 7, 1.5, 0.5, 5.5, 8, 1e9, 1e9, 0.091, 0.5, 1.5, 0.5, 0.5, 3.5, 0.5, 2.5, 2.5, 1e9, 0.5, 2, 102, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 3.5, 0.421, 2.5, 12, 5, 0.5, 3, 1e9, 1e9, 1e9, 20.5, 5, 1.5, 1e9, 0.5, 0.5, 0.5, 31, 7, 18, 2.732, 0.5, 0.037, 1e9, 1e9, 0, 0.5, 0.5, 15, 3.5, 0.5, 8.5, 0.5, 0.5, 0.5, 1e9, 1.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 3, 0.5, 31, 0.5, 1e9, 0.5, 1e9, 1e9, 6, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 12, 5, 7, 4.672, 1e9, 1e9, 0.5, 24, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0, 0.021, 0.5, 1.5, 0.5, 14, 3, 8, 6, 16, 0.2, 1.5, 6, 20, 2, 0.5, 0.5, 0.5, 1e9, 0.077, 0.231, 0.5, 0.5, 1e9, 1e9, 0.5, 3, 0.5, 1e9, 0.5, 3, 0.077, 15, 9.5, 9, 4.5, 1e9, 1e9, 0.5, 2.252, 0.5, 0.5, 9, 2.5, 0.98, 2.5, 0.5, 0.5, 0.5, 8, 0.5, 14, 0.5, 0.5, 19, 4, 0.5, 0.5, 0.5, 2.595, 0.5, 0.037, 5, 0.5, 2, 0.167, 1e9, 0.5, 1e9, 1e9, 0.5, 0.75, 0.056, 0.5, 0.5, 3, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 0.091, 0.5, 1e9, 1e9, 1e9, 1e9, 4, 1.5, 4.8, 1e9, 1e9, 1.5, 4, 1e9, 1e9, 1e9, 1e9, 13, 12, 17, 5, 1.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 6, 0.5, 7, 0.5, 64, 1e9, 1e9, 0.889, 0.077, 0.5, 5, 0.056, 0.125, 1e9, 0.5, 0.5, 1.5, 0.5, 0, 0.375, 1e9, 1e9, 0.5, 0.5, 3.667, 0.5, 1e9, 1e9, 0.5, 0, 2.522, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.167, 0.077, 0, 1.5, 0.5, 3.5, 0.5, 0.5, 0.037, 0.5, 0.5, 16, 0.167, 1e9, 0.5, 3.5, 0.2, 0.5, 0, 0.5, 0, 0.5, 0.909, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.778, 0.5, 14, 1e9, 1e9, 0.5, 16, 0.42, 0.5, 0.5, 0.167, 3.5, 0.091, 0, 9, 0.091, 5, 0.5, 0.421, 1e9, 0.5, 0.5, 0.98, 0.5, 2.595, 0.5, 1.5, 24, 21, 3.5, 0.077, 0.5, 76, 1e9, 1e9, 1.5, 1e9, 0.167, 21, 3.5, 3, 11, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 16, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 2.5, 6, 0.5, 1e9, 1e9, 0.5, 0.5, 0.5, 8, 1e9, 1e9, 1e9, 1e9, 4, 1.5, 0.5, 1e9, 1e9, 0.091, 1e9, 1e9, 1e9, 1e9, 1e9, 0.98, 3.5, 1e9, 1e9, 0.5, 3.5, 0.5, 0.5, 1e9, 0.5, 1.5, 0.5, 0.5, 1e9, 1e9, 7, 1e9, 1e9, 1e9, 0, 0.5, 0.5, 0.5, 1e9, 0.5, 3.769, 3.867, 0.5, 1e9, 1e9, 1.5, 1.5, 1e9, 1e9, 0.5, 0.5, 0.5, 0.231, 0.889, 1e9, 1e9, 0.909, 0.7, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 3, 4.023, 0.5, 1e9, 1e9, 23, 2, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 1.5, 3.122, 0.5, 0.5, 0.5, 5, 6, 11, 1e9, 0.5, 0.1, 1e9, 1.5, 1e9, 1e9, 1e9, 1e9, 0.667, 22, 0.5, 8, 8, 1.5, 1e9, 0, 2.5, 1.5, 0.5, 0.5, 0.5, 1e9, 1e9, 0, 0.5, 0.167, 0.273, 0.375, 0.944, 0.375, 14, 1.5, 1e9, 1e9, 0.2, 11, 0.5, 2.5, 0.5, 0.077, 7.5, 3.022, 3, 0.5, 0, 3.5, 4.167, 1.5, 64, 10, 1e9, 4, 18, 0.5, 6, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 7, 1e9, 1e9, 1.5, 1e9, 1e9, 1e9, 1e9, 6, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 26, 9, 10, 3, 1e9, 0.5, 1.5, 1e9, 1e9, 1e9, 0.98, 1e9, 1e9, 4, 0.5, 5, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0, 0.5, 0.889, 5.5, 1.5, 0.5, 7.5, 0.5, 2.5, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 33, 4, 4.458, 0.5, 4.167, 1e9, 4.5, 0.5, 9.5, 1e9, 1e9, 1e9, 8, 0.5, 0.5, 1.5, 0.5, 3.5, 0, 0.5, 8, 2.522, 3.769, 2.595, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 1e9, 0.5, 15, 1e9, 1e9, 18, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 3, 0.5, 0.089, 0.143, 0.5, 0.021, 1e9, 1e9, 0.5, 1.5, 6, 2.585, 2.732, 3.882, 21, 8, 0.167, 0.077, 2.5, 0.929, 29, 1e9, 0, 0.778, 0.5, 0.5, 2.5, 12, 2.5, 4, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 11, 1e9, 1e9, 2.595, 0.5, 9, 2, 1e9, 0, 0.2, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 3.556, 4.291, 3, 1e9, 0.5, 1e9, 1e9, 0.2, 0.091, 1e9, 1e9, 1e9, 1e9, 0.5, 3.867, 2.75, 10, 0.5, 0.5, 1e9, 0.5, 15, 1e9, 1e9, 0.98, 0.421, 5.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 4, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 0.5, 3.882, 2.732, 1e9, 1e9, 0.5, 0.037, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 24, 11, 1, 1e9, 3.083, 0.037, 0.42, 0.5, 1e9, 1e9, 0.692, 0, 0.5, 0.5, 0.5, 0.5, 0.421, 0, 0.5, 1e9, 1e9, 5.5, 0.5, 3.769, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0, 2.5, 1e9, 1e9, 0.5, 0.375, 0.833, 10, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 64, 37, 1e9, 1e9, 3.5, 40, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 10, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 0.5, 1e9, 1e9, 11, 13, 1e9, 1e9, 1e9, 1e9, 0.636, 0.5, 5, 2.732, 3.882, 0.5, 0.5, 0.5, 0.5, 31.5, 1e9, 0.5, 2.5, 2.322, 3.122, 2.5, 1e9, 1e9, 1e9, 9.5, 3.5, 0.667, 0.5, 0.143, 0.5, 0.5, 0.5, 1e9, 1e9, 0.107, 1e9, 1e9, 0.5, 1e9, 0.5, 0.5, 5, 12, 0.5, 1e9, 1.5, 0.5, 31, 5, 0.5, 1e9, 1e9, 1e9, 0.5, 3.5, 0.5, 64, 0.5, 1e9, 0.5, 1e9, 0.5, 4.333, 1e9, 1e9, 3.468, 1e9, 1e9, 1e9, 8, 8, 0.5, 1e9, 1e9, 0, 6.5, 1e9, 1e9, 1e9, 1e9, 2.5, 0.5, 1e9, 1e9, 0.5, 0.091, 1e9, 0.5, 0.5, 1e9, 1e9, 2.595, 0.5, 4.291, 4.5, 1e9, 1e9, 1e9, 1e9, 0.5, 60, 0.273, 0.5, 11, 1e9, 1e9, 14, 11, 28, 4, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 7, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 3.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 4, 0.5, 1e9, 44, 10, 1e9, 1e9, 1e9, 0.5, 0.231, 14, 65, 1e9, 1e9, 14, 9, 0.909, 3.769, 8.5, 0.833, 14, 1.5, 2.5, 0.909, 1e9, 10, 44, 5.5, 4, 0.5, 16, 1.5, 7, 0.5, 1e9, 1e9, 10, 9, 0.944, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.944, 21, 0.778, 0.5, 1e9, 1e9, 0.5, 0.5, 1.5, 7, 1e9, 1e9, 1e9, 1e9, 0.5, 4.5, 0.125, 3.5, 0, 1e9, 0.5, 7, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 1e9, 11, 3.5, 1e9, 1e9, 0.5, 1e9, 0.5, 64, 1e9, 1e9, 1e9, 1e9, 1.5, 0.5, 0.909, 0.5, 0.5, 0.778, 0.5, 4, 0.944, 12, 1e9, 0.692, 1e9, 5, 0.5, 3, 1e9, 0.98, 1e9, 1e9, 2.5, 0.5, 1e9, 1e9, 1e9, 1e9, 3.857, 0.5, 0.944, 0.5, 0.5, 0.5, 4.208, 60, 1e9, 2.236, 3.5, 0.5, 1e9, 1e9, 1e9, 3.857, 1.5, 0.5, 1e9, 0.5, 22, 60, 2.5, 76, 29, 3.857, 0.5, 4.167, 2.5, 0.8, 11, 2.5, 1e9, 1e9, 10, 3.857, 0.5, 28, 3.867, 4.8, 0.5, 0.375, 1e9, 1e9, 0.5, 3.354, 0.5, 0.5, 1e9, 0.091, 0.98, 2.5, 6, 0.5, 2.522, 0.5, 56, 21, 5, 0.5, 1e9, 1e9, 0.1, 2.75, 0.5, 0.5, 0, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 3.5, 1e9, 0.5, 0.944, 1e9, 1e9, 0.5, 1e9, 0.5, 4.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.421, 0.889, 1e9, 17, 0.5, 0.077, 0.125, 1e9, 1e9, 2.5, 2.5, 0.98, 0.778, 4, 1.5, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 26, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 21, 1e9, 1e9, 31, 0.2, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 64, 1e9, 1e9, 3.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 12, 1e9, 1e9, 0.091, 0.5, 4.262, 0.5, 56, 0.5, 10, 3.857, 0.25, 18, 8, 10, 1e9, 5, 0.125, 0.778, 0.5, 52, 1.5, 0.839, 4, 1e9, 2.322, 0.5, 0.5, 0.286, 0, 2.252, 1e9, 1e9, 3.5, 3, 76, 1e9, 4, 4, 1e9, 1e9, 1e9, 0.5, 3.417, 0.5, 1e9, 1e9, 1e9, 6, 3.857, 0.091, 2, 4.333, 0.5, 0.231, 0.5, 1e9, 1e9, 0.5, 3.5, 1e9, 0.5, 0.5, 1.585, 4.381, 4.333, 0.42, 1e9, 3.189, 1.5, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 3.252, 1e9, 9.5, 0.5, 3.189, 0.5, 0.167, 0.5, 12, 2, 2, 0.5, 1e9, 0.5, 10.5, 1e9, 1e9, 16, 0, 0.5, 0.5, 0.5, 0.5, 1e9, 3.5, 0.5, 3.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 4.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 6, 1.5, 9, 0.5, 5, 0.875, 1.5, 5, 1e9, 1e9, 1e9, 2.732, 0.5, 2.732, 0.5, 0.5, 0.5, 4, 14, 0.5, 1e9, 0.5, 0.5, 0.5, 1e9, 14, 1e9, 1e9, 0.714, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 3.5, 5.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 23, 3, 4.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.089, 1e9, 1.5, 0.5, 1e9, 1e9, 0.056, 0.231, 8, 31, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 3.096, 0.5, 1e9, 1e9, 1e9, 0.167, 4.023, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 12, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 2.236, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1.5, 1e9, 1e9, 1e9, 0.5, 4.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 4, 1e9, 2, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.089, 0.5, 0.5, 16, 7.5, 10, 23, 2, 0, 0.5, 3.5, 4.5, 0, 0.5, 10, 12.5, 1e9, 3.5, 0.5, 0.42, 0.5, 0.231, 26, 1e9, 0.778, 37, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 8, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 9, 1e9, 8, 1.5, 1e9, 1e9, 2.5, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.091, 1e9, 16, 0.5, 1e9, 1e9, 6, 0.067, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1.5, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 2.252, 0.42, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 2.236, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.98, 1.5, 0.5, 3.5, 0.421, 2.5, 1e9, 0.839, 1.5, 1e9, 1e9, 1.5, 0, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 1.5, 2.5, 1.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1.5, 0.5, 4.524, 3, 3.769, 0.5, 2, 1e9, 4.262, 3.5, 4.08, 0.5, 1.5, 23, 1e9, 0.5, 0.5, 1e9, 10, 1e9, 1e9, 1e9, 0.5, 0.037, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.3, 0.5, 26, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.778, 1e9, 0.5, 4, 1e9, 1e9, 1.5, 7, 0.944, 52, 1e9, 1e9, 1e9, 1e9, 3.5, 4, 12, 1.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.375, 0.917, 1.5, 0.5, 1e9, 1e9, 11, 5.5, 1e9, 8.5, 1e9, 1e9, 1e9, 1e9, 0.5, 44, 0.3, 3.204, 3.083, 1e9, 9, 13, 0.5, 1e9, 6, 1e9, 1e9, 1e9, 0.8], leaves: [5, 28, 16, -4, -10, 21, -12, -7, -10, 0, -2, 0, 37, -1, 10, -6, -9, 2, 23, 3, -11, -6, 6, -7, 2, -7, -12, 0, -8, 22, 29, 15, 13, -2, -7, 14, -11, -5, 15, -2, 5, 0, -7, 0, 28, 0, 9, -5, -11, 4, 22, 0, 3, 22, -5, 13, 4, 0, -7, 0, 23, 2, 6, -4, -10, -2, -3, 19, 4, -6, -7, 15, 3, 0, -5, 0, 20, 1, 4, -2, -9, 15, 4, -9, -1, -9, 11, 0, 2, 0, 18, 2, 0, 0, 0, 0, -10, -3, 9, -4, 9, -1, 7, -9, 17, 0, 3, -4, -6, 0, 6, 0, -9, 2, 5, -6, -4, 16, 14, 2, 15, 0, 7, -3, 3, 0, -5, 0, -9, 7, -5, 11, -3, 14, -4, 8, 6, -3, -5, -10, -6, 11, -7, 2, -5, 4, -6, 10, -10, 0, 11, 0, 14, -2, -7, 5, -7, 0, 0, 6, -10, 0, 5, -3, -9, 0, 0, 12, 13, 3, -4, 10, 0, -7, 6, 0, -9, 0, -5, 10, 0, -8, 10, 0, -8, 0, 0, 0, 11, -5, -7, 0, -9, 4, 5, -3, 11, 3, -7, 4, -8, 5, 3, -7, -10, 0, -2, 4, 3, -5, -9, -1, 10, 1, -6, 5, -8, 0, 9, -1, -5, 4, -10, -1, -7, 6, -4, 9, -8, -2, 8, 1, 6, -2, -8, 0, 17, 0, 2, 0, -3, 7, -7, 2, -8, 6, -9, -2, 6, -4, -8, -1, 11, 4, -6, 3, -2, 9, -4, 13, -9, 0, 11, 0, -5, 0, 5, -1, 11, 1, -3, 8, -9, -6, 13, -3, -8, 0, 4, -7, 8, -6, -9, 2, 11, -1, -3, 3, -8, -1, 5, -6, -7, 0, -1, 5, 1, 9, -5, 5, -7, 0, 5, 0, -8, -1, 12, 0, 8, -3, -8, 0, 8, -5, -9, -2, 9, -6, -7, 7, -9, 0, 4, -1, 2, -6, 1, 8, -5, 3, -10, 1, -1, -6, -5, 7, 1, 13, 3, -6, 0, -6, -9, 4, 11, 0, 3, -5, -9, 0, 4, 0, 7, -7, 3, -8, -9, 0, 0, 0, 7, -4, -6, 4, -6, 8, 9, -5, -4, 1, 9, -1, -6, -2, 9, -1, -4, 11, -1, 8, 9, -3, -6, 2, 4, -9, -7, 1, -7, 0, 10, 1, 1, 9, -1, 0, -5, 0, 4, 0, -8, 2, -5, 7, 1, 7, -5, 0, 4, -8, 0, 11, 7, -6, -5, 1, 1, 13, 1, -6, -9, -4, -4, 6, 9, 1, 4, -4, -5, 0, 5, 0, 9, 0, -4, 10, -9, -1, 5, -4, 5, 0, -1, -8, 8, -1, 1, -5, 0, -8, 5, -6, -6, 0, 5, 0, 9, 0, 4, -3, -3, 0, 0, 0, -9, 0, 0, -8, 13, 0, 0, 0, 8, 0, -2, 0, 5, 0, -6, 2, -9, -1, 4, 0, -6, 1, 2, 8, -9, -2, 6, -4, 7, -3, -6, 0, -6, 1, 4, -2, 6, -4, -7, 0, 3, -5, -8, -1, 9, -5, 2, -6, 3, -5, -9, 0, -8, 0, 2, 0, 5, -4, -9, -1, 5, 0, -4, 2, 2, -6, 1, 7, -5, 1, 9, 0, -9, -1, -6, 1, -4, 8, -7, 1, -9, 0, -4, 2, 2, -7, -7, 0, 12, 0, 0, 0, 0, 0, 0, 0, -6, 3, 6, 0, -3, 0, 7, -3, 8, -4, 2, -6, 7, -4, -7, 3, -8, 0, -1, 0, -3, 2, 6, -4, 10, 0, 0, 0, 0, 0, 0, 0, -6, 0, 8, -2, 10, 0, 0, 0, 8, 0, -3, 0, 0, -8, 4, 0, -7, 0, 0, 0, 4, -1, 8, -4, -7, 3, -4, 7, -8, 3, 4, -2, 6, -2, -4, 3, -4, 0, 0, 0, -4, 4, 6, -3, -5, 7, 6, -5, -7, 2, 4, 0, -5, 2, 3, -5, -7, 2, 9, -3, 5, 0, 0, 0, -9, 0, 0, 0, 3, 0, -4, 0, 2, -4, 2, 12, 3, -6, 5, -6, -5, 4, -8, 0, -2, 5, 8, -5, 0, -6, -7, 6, 9, 0, 0, 0, -5, 2, 7, -3, -2, 5, -8, 0, -4, 0, 7, 0, -6, 0, 2, -4, -3, 8, 3, -2, 8, 0, 0, 0, -7, 0, 1, 0, 2, 0, 0, 0, -4, 5, -3, 0, -4, 0, 1, 0, -6, 3, -4, 4, -4, 1, 6, 0, -5, 0, 6, 0, -3, 0, 9, 0, 3, 8, -7, 2, -8, -1, -2, 8, -5, 0, 7, 1, 4, -6, 5, -3, -9, 0, 0, 0, 1, 0, 0, 0, -8, 0, 2, 0, -3, 3, 3, -5, -7, 0, 0, 0, 4, 0, -3, 0, -6, 1, 2, -3, 7, -1, -4, 3, 9, 0, 0, 0, 1, 0, 0, 0, -2, 4, -7, 0, -3, 8, -4, 4, -7, 0, 4, -3, -4, 7, 0, -6, -2, 5, 5, -2, -7, 0, 0, 0, -8, 3, -4, 2, -3, 3, 6, 0, -7, 0, 2, 0, 4, -1, -1, 8, -4, 2, -7, 0, -1, 7, 1, -8, 4, -7, -1, 5, 4, -1, -7, 1, 1, -3, 3, -4, -8, 0, -5, 2, 8, 0, 0, -6, -7, 0, 3, 0, 5, -5, 3, -4, -6, -2, 6, -2, -6, 0, 0, 0, 3, -2, -5, 3, -6, 0, 0, 0, 0, 0, 0, 0, -7, 0, 0, 0, 0, 0, 0, 0, 0, 9, -3, 4, 6, 1, 3, -5, -5, 0, 6, 0, 3, -4, -5, 2, 3, -4, 4, -5, -5, 0, 0, 0, -1, -5, 5, -2, -7, 0, 4, -5, -3, -7, 5, -5, 6, 0, 0, 0, 0, -5, -3, 2, 7, 0, 0, 0, -3, 0, 0, 0, 8, 0, -1, 0, 3, -5, -2, 6, 2, -3, 8, -1, -8, -1, 8, -5, 4, -2, -4, 0, 2, -6, -7, -1, -1, 0, -9, 0, -7, 0, 0, 0, -2, 0, 3, 0, 1, -2, 0, 6, -5, 0, 0, 0, -9, 1, -3, 3, -3, 5, -5, 2, -3, 4, -6, 0, -2, 3, 9, 0, -7, 1, 1, -4, 3, -2, -5, 3, -4, 1, -7, 0, 0, 0, 9, 0, 3, 9, -3, 0, -6, 2, 4, 0, -7, 0, 0, 0, 1, -4, -6, 0, -9, 0, 0, 0, 2, 0, 0, 0, -2, 5, 3, -7, 1, -7, -2, 6, 1, 0, 0, 0, -9, 0, 0, 0, -6, 0, 0, 0, 2, 0, 0, 0, 3, -1, -3, 3, -6, 0, 0, 0, -4, 0, 0, 7, -7, 0, 0, 0, 0, 6, -3, 0, -5, 0, 0, 0, 0, 5, 0, -4, -5, 0, 0, 0, -3, 0, -1, 6, 8, 0, -1, 0, -4, 2, 4, -3, 4, -1, -2, 3, -6, 0, 0, 0, 1, 0, 0, 0, -6, 0, 0, 0, 2, 0, 0, 0, 4, -2, -3, 3, 3, -1, -5, 2, 8, 0, -1, 4, -6, 0, 5, -2, -2, 0, 4, 0, 7, 0, 0, 0, -4, 1, 5, -3, 0, -5, 2, -3, 0, -6, 2, -5, 6, 0, 0, 0, -5, 1, 3, -4, 10, 0, 0, 0, -5, 1, -1, 7, 7, -2, 2, -5, -3, 2, -7, 1, 4, -3, 4, -4, 0, 4, -4, 0, 10, 0, -3, 2, -5, -1, 4, 0, 2, -5, -9, 4, 6, 0, 0, 0, 0, 0, 0, 0, -6, 0, 0, 0, -1, 2, -5, 0, -6, 0, 0, 0, 0, 0, 0, 0, -6, 0, 6, -1, 7, 0, -2, 0, -7, 0, 4, 0, -8, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0, 0, -3, 3, 0, 5, 6, -2, 0, -6, 1, 4, -5, 0, -6, 0, 0, 0, -5, -1, 4, 0, 6, 0, -6, 5, -4, 1, 4, 0, -7, 0, 0, 0, -3, 1, 4, -1, 3, -2, -4, 1, -1, 2, -6, 0, -7, 0, 0, 0, -2, 0, 2, 0, -1, 0, -7, 0, 2, -5, -2, 4, -2, 4, 7, 0, -6, 0, 0, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, 3, 1, 5, -1, -8, -5, 2, 3, -6, 5, -2, -6, 0, -3, 4, 4, 1, 0, -5, -5, 1, -2, 3, -4, 2, 4, -1, 1, 0, 0, 0, -6, 0, 0, 0, 2, -4, 0, -7, -9, 0, 4, 0, 2, -3, -6, -2, 6, 0, 0, 0, -5, 0, 3, 0, 1, -2, 6, -3, -5, 0, 0, 0, 0, 0, 0, 0, -2, 4, -2, 5, 0, 6, 2, -5, -1, -5, 2, -1, -3, 4, 6, 0, 6, 0, 0, 0, 0, 0, 0, 0, -4, 0, -6, 0, 6, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 1, -4, 0, -6, -2, 0, 0, 7, -6, 0, 0, 0, 1, 0, 0, 0, -2, 3, -2, 4, -7, 0, 0, 0, -2, 4, -2, -7, 5, -3, -4, 5, 4, -3, -1, 2, 3, -2, -8, 0, 0, 0, 0, 0, -6, 0, 0, 0, -1, 5, 2, -5, 5, 0, -6, 2, 6, 0, 0, 0, 0, 0, 0, 0, 0, -5, -5, 0, -5, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 5, -7, 0, -6, 0, 1, 0, -5, 0, 0, 0, 0, 0, 0, 0, 0, -3, 4, -1, 5, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, 3, 1, 1, -5, 3, -5, -4, 6, -3, 5, 1, -4, 0, 6, -3, 2, 0, -7, 1, 0, 2, 0, 0, 0, -2, 4, 4, 0, 6, 0, -4, 2, 6, 0, -4, 0, -5, 1, 2, 0, -2, 1, 6, -3, 0, -5, -1, 4, -3, 0, 0, 0, 9, 0, 3, -4, 0, 6, -5, 2, 5, 0, 0, 0, 0, 8, 0, 0, -2, 0, 0, 0, -5, 0, 0, 0, 1, 0, 0, 0, 4, -4, 1, -5, -5, 0, 1, 0, -1, 3, 0, -5, -6, 1, 3, -2, -7, 0, 0, 0, 0, 0, 0, 0, -1, 6, 0, -3, -8, -1, 4, -2, 0, 0, 0, 0, 4, 0, 0, 0, 0, -5, -2, 1, -4, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0, 0, 1, -3, 0, -8, -5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 1, -4, -3, 2, -2, 4, -5, 0, 3, 0, 0, 0, -2, 3, -5, 2, -3, 2, 8, 0, 3, -1, -5, 0, -3, 3, 6, -2, 1, -5, 0, 4, -4, 4, 4, 0, -7, 0, 0, 0, 0, 0, 0, 0, 2, -5, -4, 3, -2, 4, -3, 6, -6, 0, 0, 0, 1, 0, 0, 0, -3, 1, 2, -2, 1, 0, -7, 0, -5, 0, 0, 0, 2, 0, -2, 0, 2, -3, 6, 0, -2, 4, 4, -5, -5, 0, 0, 0, 0, 0, 0, 0, -6, -2, 5, -2, 4, -2, -3, 0, -1, 5, -4, 0, -1, 4, -3, 2, -5, 0, 0, 0, 0, 0, 0, 0, 4, 1, 2, -2, -4, 0, -1, 4, 0, -4, -6, 0, 5, 0, 0, 0, 5, -3, -2, 3, 4, -3, -4, 0, 3, -1, -5, 0, -5, 0, 4, -1, 3, -2, 8, -1, 2, 0, -6, 0, 3, -3, -4, 0, -8, 0, 0, -4, 3, -1, 6, -2, -5, 2, 3, 0, 0, -5, 5, 1, 2, -5, 4, -2, 1, 0, -7, 0, -5, 2, -1, 3, 0, -5, -5, 0, 5, 0, 0, 0, -5, 0, 0, 0, 1, 0, 0, 0, 0, 3, -5, 0, -7, 0, -2, 3, 6, 0, 0, 0, 0, 0, 0, 0, 1, -4, -6, 0, 4, 0, 0, 0, 5, -2, -4, 1, -6, 0, 6, 0, -5, 0, 0, 0, 2, 0, 0, 0, -1, 4, 2, -5, -4, 0, 0, 0, 1, -5, -4, 3, -1, -7, 4, 0, 5, 0, 0, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, 2, -2, -5, 2, -5, 0, 0, 0, 2, -1, -5, 1, 5, 0, -4, 3, 0, -6, 1, 0, -2, 4, 1, -4, -2, 5, 1, -3, 2, -4, 6, 0, 2, -1, 1, -6, 3, 0, 0, 0, -5, 0, 0, 0, -1, 7, 2, -1, 6, 1, -3, 0, -3, 0, 0, 0, 4, -2, -3, 0, -6, 0, 3, -2, 3, -3, -4, 0, -5, 2, 4, -1, -3, 0, 2, 0, -6, 0, 0, 0, 1, -2, -4, 2, 0, 4, -4, 0, -2, 5, -1, -4, 4, 0, -3, 0, 6, 1, 4, -3, -4, 0, 4, 0, -3, 2, 5, -1, 0, -5, -5, 0, -1, -7, 2, 0, 3, 0, 0, 0, 0, -3, -5, 0, -4, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0, 0, 0, -4, -5, 0, -5, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, -1, 4, -5, 0, -6, 0, 0, 0, 5, -1, -4, 3, -1, 5, -2, 3, 0, 5, 6, -3, -2, 0, 4, -3, 3, 0, 0, 0, -5, -1, 1, 0, 0, 4, -5, 3, -4, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, -5, 0, -1, 2, 3, -3, -4, 0, -7, 0, 0, 0, 3, 0, 0, 0, -2, 3, -1, 4, 2, -2, 4, -5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 3, -5, 1, -4, 0, 0, 0, -6, 0, 0, 0, 1, 0, 0, 0, -1, 4, -3, 2, -6, 0, 2, 0, 4, 0, 0, 0, -2, 0, 0, 0, 2, -2, 2, -4, -5, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 6, 0, -1, 0, -2, 1, 4, -1, 1, -3, -4, 2, 5, 0, 1, -5, -2, 3, 4, -1, 7, -1, -2, 0, 2, 0, -5, 2, -7, 0, 2, 0, -2, 0, 2, 0, -6, 0, 0, 0, 0, -3, -1, 3, -3, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0, 0, -5, 0, 3, 0, 0, 3, 1, -3, 6, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, -6, -3, 3, 4, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -3, -6, 0, 1, -7, 4, -2, 0, 0, 0, 0, 6, 0, 0, 0, 1, -5, -4, 2, -4, 0, 0, 0, 2, 0, 0, 0, -4, 0, 0, 0, 1, 5, 1, -4, -7, 0, 1, 0, -2, -5, -1, 3, 3, 0, 0, 0, 2, -4, -3, 1, -4, 0, 4, 0, -3, 0, 0, 0, 0, 0, 0, 0, 3, 0, -5, 0, -1, 4, -5, 1, 3, -1, 1, -5, -1, -7, 2, 0, -1, -4, 2, -1, -6, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, -1, 1, 2, -3, -5, 0, 0, 0, 0, 0, 8, 0, -4, 0, 4, -2, 3, -2, -3, 7, -2, 1, -5, 2, 5, 0, 0, 0, 0, 0, 0, 0, -5, 0, 1, 0, 2, 0, -5, 0, -7, 0, 0, 0, 1, 0, 0, 0, 0, -3, 6, -2, 3, 0, -5, 3, 6, 0, 0, 0, -1, 0, 0, 0, -4, 0, 1, -2, 4, 0, 1, -5, 7, 0, 0, 0, -4, 0, -3, 4] } };

// src/judge/wording.ts
var words = new Set(weights_default.words.split(" "));
var longest = Math.max(0, ...weights_default.words.split(" ").map((word) => word.length));
function measureBigrams(text) {
  let bits = 0;
  let letters = 0;
  let previous = 26;
  for (let at = 0; at < text.length && letters < 64; at++) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25 || !/[A-Za-z]/.test(text[at])) {
      previous = 26;
      continue;
    }
    bits += Number.parseInt(weights_default.bigrams[previous * 26 + letter] ?? "z", 36) / 3;
    previous = letter;
    letters++;
  }
  return letters === 0 ? 0 : bits / letters;
}
function measureWords(text) {
  let covered = 0;
  let letters = 0;
  for (const [run] of text.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters > 64) break;
    letters += run.length;
    covered += coverRun(run.slice(0, 48).toLowerCase());
  }
  return letters === 0 ? 0 : Math.min(1, covered / letters);
}
function coverRun(run) {
  const best = new Array(run.length + 1).fill(0);
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1];
    for (let size = 3; size <= longest && size <= end; size++) {
      const cover = best[end - size] + size;
      if (cover > best[end] && words.has(run.slice(end - size, end))) best[end] = cover;
    }
  }
  return best[run.length];
}
function measureEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
function measureRun(text, step) {
  let best = 1;
  for (let at = 1, run = 1; at < text.length; at++) {
    run = text.charCodeAt(at) - text.charCodeAt(at - 1) === step ? run + 1 : 1;
    if (run > best) best = run;
  }
  return text === "" ? 0 : best;
}

// src/judge/features.ts
var flag = (test) => test ? 1 : 0;
var share = (text, chars) => (text.match(chars)?.length ?? 0) / Math.max(1, text.length);
var placeholder = /example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
var commonPassword = /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
var nameWords = {
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
var describe = {
  length: (p) => Math.min(p.value.length, 200),
  entropy: (p) => measureEntropy(p.value),
  bigrams: (p) => measureBigrams(p.value),
  words: (p) => measureWords(p.value),
  upper: (p) => share(p.value, /[A-Z]/g),
  lower: (p) => share(p.value, /[a-z]/g),
  digits: (p) => share(p.value, /\d/g),
  symbols: (p) => share(p.value, /[^A-Za-z\d\s]/g),
  foreign: (p) => share(p.value, /[^\x20-\x7e]/g),
  blanks: (p) => p.value.match(/\s/g)?.length ?? 0,
  classes: (p) => flag(/[a-z]/.test(p.value)) + flag(/[A-Z]/.test(p.value)) + flag(/\d/.test(p.value)) + flag(/[^A-Za-z\d]/.test(p.value)),
  distinct: (p) => new Set(p.value).size,
  equalRun: (p) => measureRun(p.value, 0),
  risingRun: (p) => Math.max(measureRun(p.value.toLowerCase(), 1), measureRun(p.value.toLowerCase(), -1)),
  hex: (p) => flag(/^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
  hexRun: (p) => Math.max(0, ...(p.value.match(/[\da-f]{8,}/gi) ?? []).map((run) => run.length)),
  mixedRun: (p) => Math.max(0, ...(p.value.match(/(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g) ?? []).map((run) => run.length)),
  uuid: (p) => flag(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
  base64: (p) => flag(/^[\w+/-]{16,}={0,2}$/.test(p.value) && /\d/.test(p.value) && /[A-Z]/.test(p.value) && /[a-z]/.test(p.value)),
  padded: (p) => flag(/=$/.test(p.value)),
  number: (p) => flag(/^[\d.,:+-]+$/.test(p.value)),
  identifier: (p) => flag(/^[A-Za-z_$][\w$]*$/.test(p.value)),
  camel: (p) => flag(/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
  snake: (p) => flag(/^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
  kebab: (p) => flag(/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
  dotted: (p) => flag(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
  capital: (p) => flag(/^[A-Z][a-z]+\b/.test(p.value)),
  pathLike: (p) => flag(/^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
  url: (p) => flag(/:\/\/|^www\.|@[\w-]+\./.test(p.value)),
  slashes: (p) => p.value.match(/[/\\]/g)?.length ?? 0,
  brackets: (p) => p.value.match(/[()[\]{}<>]/g)?.length ?? 0,
  opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
  closing: (p) => flag(/[^A-Za-z\d]$/.test(p.value)),
  colon: (p) => flag(/:/.test(p.value)),
  percent: (p) => flag(/%/.test(p.value)),
  dollar: (p) => flag(/\$/.test(p.value)),
  escape: (p) => flag(/\\/.test(p.value)),
  equalsSign: (p) => flag(/.=./.test(p.value)),
  trailingDigits: (p) => /\d*$/.exec(p.value)[0].length,
  placeholder: (p) => flag(placeholder.test(p.value.toLowerCase())),
  common: (p) => flag(commonPassword.test(p.value.toLowerCase())),
  keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value)),
  inKey: (p) => flag(p.value.length > 2 && p.key.toLowerCase().includes(p.value.toLowerCase())),
  keyIn: (p) => flag(p.keyWords.some((word) => word.length > 3 && p.value.toLowerCase().includes(word))),
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag(/\./.test(p.key)),
  keyDash: (p) => flag(/^-/.test(p.key)),
  keyDollar: (p) => flag(/^\$/.test(p.key)),
  keyQuoted: (p) => flag(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
  quoted: (p) => flag(p.quote !== ""),
  single: (p) => flag(p.quote === "'"),
  tick: (p) => flag(p.quote === "`"),
  escaped: (p) => flag(/\\["']$/.test(p.before)),
  tight: (p) => flag(/[=:]["']?$/.test(p.before)),
  query: (p) => flag(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
  connection: (p) => flag(/;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2,40}=[^=;"']{1,80};/.test(p.before.slice(-120))),
  header: (p) => flag(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
  comment: (p) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
  assertion: (p) => flag(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
  sampleLine: (p) => flag(/example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
  keyword: (p) => flag(
    /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
      p.before
    )
  ),
  declaration: (p) => flag(
    /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
      p.before
    )
  ),
  wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
  indent: (p) => Math.min(40, /^\s*/.exec(p.before)[0].length),
  beforeLength: (p) => Math.min(200, p.before.trim().length),
  afterLength: (p) => Math.min(200, p.next.length),
  user: (p) => flag(
    /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) || /user|login|email|host/i.test(p.after.slice(0, 80))
  ),
  proseAfter: (p) => p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after) ? p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0 : 0,
  algorithm: (p) => flag(/hmac|sha-?\d|md5|aes|rsa|cbc|gcm|pbkdf|bcrypt|utf-?8|base64/i.test(p.value)),
  nextEnd: (p) => flag(p.next === ""),
  nextComma: (p) => flag(p.next.startsWith(",")),
  nextSemicolon: (p) => flag(p.next.startsWith(";")),
  nextParen: (p) => flag(p.next.startsWith(")")),
  nextCall: (p) => flag(/^[.([]/.test(p.next)),
  nextPlus: (p) => flag(/^[+&|?]/.test(p.next)),
  nextBrace: (p) => flag(/^[}\]]/.test(p.next)),
  nextTag: (p) => flag(p.next.startsWith("<")),
  nextWord: (p) => flag(/^[A-Za-z]/.test(p.next)),
  nextOther: (p) => flag(/^[:=>]/.test(p.next))
};
var kinds = ["generic-password", "generic-token", "url-password", "database-password"];
var describers = Object.values(describe);
var nameTests = Object.values(nameWords);
var featureNames = [
  ...Object.keys(describe),
  ...Object.keys(nameWords).map((name) => `name: ${name}`),
  ...Object.keys(nameWords).map((name) => `name ends: ${name}`),
  ...links.map((link) => `link: ${link}`),
  ...pathClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds.map((kind) => `kind: ${kind}`)
];
function createFeatures(place, kind, pathClass) {
  const last = place.keyWords.at(-1) ?? "";
  return [
    ...describers.map((measure) => measure(place)),
    ...nameTests.map((test) => flag(place.keyWords.some((word) => test.test(word)))),
    ...nameTests.map((test) => flag(test.test(last))),
    ...links.map((link) => flag(place.link === link)),
    ...pathClasses.map((other) => flag(pathClass === other)),
    ...kinds.map((other) => flag(kind === other))
  ];
}

// src/judge/model.ts
var model = weights_default.model;
function scoreFeatures(values, trees = model) {
  const { depth, features, thresholds: thresholds2, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = trees.bias;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]] <= thresholds2[first + node] ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner] / 100;
  }
  return 1 / (1 + Math.exp(-sum));
}

// src/judge/index.ts
var thresholds = weights_default.thresholds;
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  if (!rule.judged) return { level: rule.level, confidence: 0.9 };
  const place = parsePlace(candidate);
  if (findCalm(place, pathClass)) return { confidence: 0 };
  const confidence = scoreFeatures(createFeatures(place, rule.credential, pathClass));
  const { report, block } = thresholds[pathClass];
  if (confidence < report) return { confidence };
  return { level: confidence >= block ? rule.level : "warning", confidence };
}

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value, shown = "") {
    this.#value = value;
    this.#shown = value.startsWith(shown) ? shown : "";
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
  /** The text with the redacted form in place of the value: a file's name can hold one. */
  hideIn(text) {
    return this.#value === "" ? text : text.replaceAll(this.#value, this.redacted);
  }
  equals(other) {
    return this.#value === other.#value;
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

// src/scanner/keywords.ts
var longestKeyword = 64;
var commonness = [
  160,
  60,
  18,
  38,
  32,
  95,
  22,
  18,
  28,
  52,
  36,
  10,
  44,
  34,
  60,
  56,
  34,
  4,
  56,
  54,
  68,
  28,
  14,
  10,
  8,
  14,
  12,
  12,
  14,
  16,
  24,
  22
];
var lower = (byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte;
var fold = Uint8Array.from({ length: 256 }, (_, byte) => lower(byte));
function createKeywordIndex(keywords) {
  const present = new Uint8Array(32768);
  const head = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
  const place = new Uint8Array(keywords.length);
  const letters = keywords.map((keyword, index) => {
    const bytes = Buffer.from(keyword.slice(0, longestKeyword), "latin1");
    if (bytes.length < 3) throw new RangeError(`keyword "${keyword}" is shorter than three bytes`);
    const at = findRarestTriple(bytes, present);
    const slot = slotOf(bytes[at], bytes[at + 1], bytes[at + 2]);
    present[slot] = 1;
    chain[index] = head[slot];
    head[slot] = index;
    place[index] = at + 2;
    return bytes;
  });
  const confirm = (bytes, at, slot, hits, count) => {
    let written = count;
    for (let index = head[slot]; index >= 0; index = chain[index]) {
      const keyword = letters[index];
      const start = at - place[index];
      if (start < 0 || start + keyword.length > bytes.length) continue;
      let same = 0;
      while (same < keyword.length && fold[bytes[start + same]] === keyword[same]) same++;
      if (same !== keyword.length) continue;
      hits[written++] = start;
      hits[written++] = index;
    }
    return written;
  };
  return {
    find(bytes, from, to, hits) {
      let count = 0;
      const full = hits.length - 2 * keywords.length;
      let slot = from < 2 ? 0 : slotOf(0, bytes[from - 2], bytes[from - 1]);
      if (from === 1) slot = bytes[0] & 31;
      for (let at = from; at < to; at++) {
        slot = (slot << 5 | bytes[at] & 31) & 32767;
        if (present[slot] === 0) continue;
        count = confirm(bytes, at, slot, hits, count);
        if (count > full) return { count, next: at + 1 };
      }
      return { count, next: to };
    }
  };
}
var slotOf = (a, b, c) => (a & 31) << 10 | (b & 31) << 5 | c & 31;
function findRarestTriple(keyword, present) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 < keyword.length; at++) {
    const [a, b, c] = [keyword[at], keyword[at + 1], keyword[at + 2]];
    const cost = commonness[a & 31] * commonness[b & 31] * commonness[c & 31];
    const weighed = present[slotOf(a, b, c)] ? cost / 8 : cost;
    if (weighed < least) [best, least] = [at, weighed];
  }
  return best;
}

// src/scanner/patterns.ts
var defaultReach = [96, 320];
function compilePattern(rule) {
  const { source, flags } = rule.pattern;
  const expression = new RegExp(source, [...new Set(`${flags}gd`)].join("").replace("y", ""));
  return { rule, expression, crossesLines: mayCrossLines(source, flags) };
}
function mayCrossLines(source, flags) {
  if (/[sv]/.test(flags) || source.includes("\n")) return true;
  const consuming = source.replace(singleLookaround, "");
  for (const [token] of consuming.matchAll(tokens)) {
    if (token.startsWith("[")) {
      const body = token.slice(1, -1);
      const holds = lineFeedInClass.test(body);
      if (body.startsWith("^") ? !holds || /\\S/.test(body) === holds : holds) return true;
    } else if (lineFeedOutside.test(token)) return true;
  }
  return false;
}
var classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
var singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g"
);
var tokens = new RegExp(String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])`, "g");
var lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/seen.ts
var import_node_crypto2 = require("node:crypto");
function createSeenTexts(slots) {
  const [first, second, third] = new Int32Array((0, import_node_crypto2.randomBytes)(12).buffer.slice(0, 12));
  const [oddFirst, oddSecond] = [first | 1, second | 1];
  let table;
  let high = 0;
  let low = 0;
  return {
    has(bytes, start, end, salt) {
      high = third ^ salt;
      low = first ^ end - start;
      let at = start;
      for (; at + 4 <= end; at += 4) {
        const word = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
        high = Math.imul(high ^ word, oddFirst);
        low = Math.imul(low ^ (word >>> 15 | word << 17), oddSecond);
        high ^= high >>> 15;
        low ^= low >>> 13;
      }
      for (; at < end; at++) {
        high = Math.imul(high ^ bytes[at], oddFirst);
        low = Math.imul(low ^ bytes[at] << 9, oddSecond);
      }
      high ^= high >>> 16;
      low = low ^ low >>> 14 | 1;
      if (!table) return false;
      const slot = 2 * (high & slots - 1);
      return table[slot] === high && table[slot + 1] === low;
    },
    add() {
      table ??= new Int32Array(2 * slots);
      const slot = 2 * (high & slots - 1);
      table[slot] = high;
      table[slot + 1] = low;
    }
  };
}

// src/scanner/windows.ts
var margin = 16;
var longestText = 1 << 16;
var longestRefuted = 512;
function runPattern(pattern, buffer, window, matches) {
  const { rule, expression } = pattern;
  let textStart = Math.max(window.floor, window.begin - margin);
  let textEnd = Math.min(window.ceiling, window.end + margin);
  let text = buffer.toString("latin1", textStart, textEnd);
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression.exec(text);
    if (!found || textStart + found.index >= window.end) return done;
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin);
      textStart = Math.max(window.floor, matchStart - margin);
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const span = found.indices?.groups?.["secret"];
    if (found[0].length === 0) expression.lastIndex++;
    if (!span || span[0] === span[1]) continue;
    const groups = found.groups ?? {};
    const match = { window: text, start: found.index, end: found.index + found[0].length, groups };
    const start = textStart + span[0];
    const end = textStart + span[1];
    const proof = rule.check?.(buffer.toString("utf8", start, end), match) ?? "unknown";
    if (proof === "invalid") {
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const { key: key2, resource } = groups;
    matches.push({
      rule,
      start,
      end,
      proof,
      ...key2 !== void 0 && { keyName: decode(key2) },
      ...resource !== void 0 && { resource: decode(resource) }
    });
  }
}
var decode = (text) => /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;

// src/scanner/line-scan.ts
var pieceLength = 1024;
var rememberedLines = 1 << 17;
function createLineScan(rules2, rulesOf) {
  const patterns = new Array(rules2.length);
  const before = Int32Array.from(rules2, (rule) => (rule.reach ?? defaultReach)[0]);
  const after = Int32Array.from(rules2, (rule) => (rule.reach ?? defaultReach)[1]);
  const seen = createSeenTexts(rememberedLines);
  const doneTo = new Int32Array(rules2.length);
  const windows = [];
  const latest = new Int32Array(rules2.length).fill(-1);
  const start = (bytes) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const matches = [];
    doneTo.fill(0);
    let lineStart = 0;
    let lineEnd = -1;
    let pieceEnd = -1;
    const enterPiece = (offset) => {
      if (offset > lineEnd) {
        lineStart = buffer.lastIndexOf(10, offset) + 1;
        const at = buffer.indexOf(10, offset);
        lineEnd = at === -1 ? bytes.length : at;
      }
      const piece = Math.floor((offset - lineStart) / pieceLength) + 1;
      pieceEnd = Math.min(lineEnd, lineStart + piece * pieceLength);
    };
    const addHit = (rule, offset) => {
      const window = windows[latest[rule]];
      if (window && offset - before[rule] <= window.last + after[rule]) {
        window.last = Math.max(window.last, offset);
        window.first = Math.min(window.first, offset);
      } else {
        latest[rule] = windows.length;
        windows.push({ rule, first: offset, last: offset });
      }
    };
    const leavePiece = () => {
      if (windows.length === 0) return;
      const floor = Math.max(0, lineStart - 1);
      const ceiling = Math.min(bytes.length, lineEnd + 1);
      let from = floor;
      let to = ceiling;
      if (lineEnd - lineStart > pieceLength) [from, to] = [bytes.length, 0];
      let fresh = true;
      for (const { rule, first, last } of windows) {
        patterns[rule] ??= compilePattern(rules2[rule]);
        const { crossesLines } = patterns[rule];
        if (doneTo[rule] > first - before[rule]) fresh = false;
        from = Math.min(from, Math.max(crossesLines ? 0 : floor, first - before[rule]));
        to = Math.max(to, Math.min(crossesLines ? bytes.length : ceiling, last + after[rule]));
      }
      if (!fresh || !seen.has(bytes, from, to, lineStart - from)) {
        const known = matches.length;
        for (const { rule, first, last } of windows) {
          const pattern = patterns[rule];
          const limits = pattern.crossesLines ? { floor: 0, ceiling: bytes.length } : { floor, ceiling };
          const begin = Math.max(limits.floor, first - before[rule], doneTo[rule]);
          const end = Math.min(limits.ceiling, last + after[rule]);
          if (begin < end) doneTo[rule] = runPattern(pattern, buffer, { ...limits, begin, end }, matches);
        }
        if (fresh && matches.length === known) seen.add();
      }
      for (const { rule } of windows) latest[rule] = -1;
      windows.length = 0;
    };
    return {
      take(hits, count) {
        for (let at = 0; at < count; at += 2) {
          const offset = hits[at];
          if (offset >= pieceEnd) {
            leavePiece();
            enterPiece(offset);
          }
          for (const rule of rulesOf[hits[at + 1]]) addHit(rule, offset);
        }
      },
      end() {
        leavePiece();
        return matches;
      }
    };
  };
  return { start };
}

// src/scanner/lines.ts
function createRegionFinder(bytes) {
  let at = 0;
  let line = 1;
  const first = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 0 : 1;
  let column = first;
  return (start, end) => {
    if (start < at) [at, line, column] = [0, 1, first];
    for (; at < start; at++) {
      const byte = bytes[at];
      if (byte === 10) [line, column] = [line + 1, 1];
      else if ((byte & 192) !== 128) column++;
    }
    let endLine = line;
    let endColumn = column;
    for (let to = start; to < end; to++) {
      const byte = bytes[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
}

// src/scanner/overlaps.ts
var rank = ({ proof, rule }) => (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
var compareClaims = (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
function settleOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.start - b.start);
  const kept = [];
  for (let first = 0; first < sorted.length; ) {
    let end = sorted[first].end;
    let next = first + 1;
    for (; next < sorted.length && sorted[next].start < end; next++) end = Math.max(end, sorted[next].end);
    if (next === first + 1) kept.push(sorted[first]);
    else for (const match of settleChain(sorted.slice(first, next), end)) kept.push(match);
    first = next;
  }
  return kept;
}
function settleChain(chain, end) {
  const origin = chain[0].start;
  const taken = new Uint8Array(end - origin);
  const kept = chain.sort(compareClaims).filter((match) => {
    const [from, to] = [match.start - origin, match.end - origin];
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

// src/scanner/text.ts
var sampled = 2048;
function readUtf16(bytes) {
  const order = detectOrder(bytes);
  if (!order) return { bytes };
  const even = bytes.length & ~1;
  let units = Buffer.from(bytes.buffer, bytes.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  let seen = 0;
  let original = 0;
  return {
    bytes: decoded,
    toOriginal(offset) {
      if (offset < seen) [seen, original] = [0, 0];
      original += decoded.toString("utf8", seen, offset).length * 2;
      seen = offset;
      return original;
    }
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

// src/scanner/scanner.ts
var contextReach = 200;
var hitsAtOnce = 16384;
function createScanner(rules2) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules2.forEach((rule, index2) => {
    for (const keyword of new Set(rule.keywords)) {
      const list = rulesOf.get(keyword);
      if (list) list.push(index2);
      else rulesOf.set(keyword, [index2]);
    }
  });
  const index = createKeywordIndex([...rulesOf.keys()]);
  const lineScan = createLineScan(rules2, [...rulesOf.values()]);
  const hits = new Int32Array(2 * Math.max(hitsAtOnce, 2 * rulesOf.size));
  return {
    scan(original) {
      const text = readUtf16(original);
      const { bytes } = text;
      let run;
      for (let at = 0; at < bytes.length; ) {
        const { count, next } = index.find(bytes, at, bytes.length, hits);
        if (count > 0) {
          run ??= lineScan.start(bytes);
          run.take(hits, count);
        }
        at = next;
      }
      const matches = run?.end() ?? [];
      if (matches.length === 0) return [];
      const regionOf = createRegionFinder(bytes);
      return settleOverlaps(matches).map((match) => toCandidate(match, text, regionOf(match.start, match.end)));
    }
  };
}
function toCandidate(match, text, region) {
  const { rule, start, end, proof, keyName, resource } = match;
  const buffer = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, text.bytes.byteLength);
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  return {
    rule,
    secret: new Secret(buffer.toString("utf8", start, end), rule.shown),
    start: text.toOriginal?.(start) ?? start,
    end: text.toOriginal?.(end) ?? end,
    region,
    proof,
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start).length,
    ...keyName !== void 0 && { keyName },
    ...resource !== void 0 && { resource }
  };
}

// src/sources/hidden-names.ts
function hideNames(result) {
  const secrets = result.findings.filter(isInName).map((finding) => finding.secret);
  if (secrets.length === 0) return result;
  const hide = (path) => secrets.reduce((text, secret) => secret.hideIn(text), path);
  const hideLocation = (location) => ({ ...location, path: hide(location.path) });
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      location: hideLocation(finding.location),
      occurrences: finding.occurrences.map(hideLocation)
    })),
    skipped: result.skipped.map((entry) => ({ ...entry, path: hide(entry.path) }))
  };
}
var isInName = ({ location, occurrences }) => [location, ...occurrences].some(({ kind }) => kind === "file-name");

// src/scan.ts
async function scan(source, config, world) {
  const scanner = createScanner(config.rules);
  const isExcluded = await loadPathFilter(config.exclude);
  const leftOut = [];
  const found = /* @__PURE__ */ new Map();
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  for await (const text of source.texts()) {
    if ((text.kind === "blob" || text.kind === "file-name") && isExcluded(text.path)) {
      if (text.kind === "blob")
        leftOut.push({ path: text.path, ...text.oid && { oid: text.oid }, reason: "excluded", failed: false });
      continue;
    }
    let content;
    try {
      content = await text.read();
    } catch (error) {
      leftOut.push({
        path: text.path,
        ...text.oid && { oid: text.oid },
        reason: String(error.message),
        failed: true
      });
      continue;
    }
    bytes += content.length;
    if (text.kind === "blob") blobs++;
    else texts++;
    const pathClass = classifyPath(text.path);
    for (const candidate of scanner.scan(content)) {
      if (!touches(candidate.region, text.addedLines)) continue;
      const { level, confidence } = judgeCandidate(candidate, pathClass);
      if (!level) continue;
      const { rule, secret, region, proof, keyName, resource } = candidate;
      const key2 = rule.highEntropy ? "" : await world.repositoryKey();
      const fingerprint = createFingerprint(rule, secret, keyName, key2);
      const location = locate(text, region);
      const known = found.get(fingerprint);
      const finding = known ? { ...known, occurrences: [...known.occurrences, location] } : {
        rule,
        level,
        secret,
        location,
        occurrences: [],
        fingerprint,
        confidence,
        proof,
        ...keyName !== void 0 && { keyName },
        ...resource !== void 0 && { resource }
      };
      found.set(fingerprint, finding);
    }
  }
  const today = world.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return hideNames({
    source: source.name,
    findings: applySuppressions([...found.values()], config.suppressions, today),
    skipped: [...source.skipped, ...leftOut],
    scanned: { blobs, bytes, texts, ...source.commits !== void 0 && { commits: source.commits } }
  });
}
async function loadPathFilter(exclude) {
  return exclude.length === 0 ? () => false : (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createPathFilter(exclude);
}
function touches(region, addedLines) {
  return !addedLines || addedLines.some((range) => region.startLine <= range.end && range.start <= region.endLine);
}
function locate(text, region) {
  const { path, kind, oid, commit } = text;
  return { path, kind, region, ...oid && { oid }, ...commit && { commit } };
}

// src/sources/lfs.ts
var firstLine = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(content) {
  return content.length < 1024 && content.subarray(0, firstLine.length).equals(firstLine);
}
var lfsReason = "Git LFS pointer: the file itself is not in git";

// src/sources/staged.ts
var submoduleMode = "160000";
function createStagedSource(staged = openStaged()) {
  const skipped = [];
  return {
    name: "staged changes",
    skipped,
    async *texts() {
      try {
        const changes = await staged.changes;
        skipped.push(...changes.flatMap(listSkipped));
        const blobs = changes.filter(bringsContent).map((change) => ({ change, read: staged.blobs.request(change.oid) }));
        staged.blobs.end();
        for (const change of changes) if (bringsName(change)) yield createNameText(change);
        for (const { change, read } of blobs) yield createBlobText(change, read, skipped);
      } finally {
        staged.blobs.close();
      }
    }
  };
}
var bringsName = ({ status }) => status === "A" || status === "R" || status === "C";
function bringsContent({ status, mode, addedLines }) {
  return status !== "D" && status !== "U" && mode !== submoduleMode && addedLines?.length !== 0;
}
function createNameText({ path, pathBytes }) {
  return { kind: "file-name", path, size: pathBytes.length, read: () => pathBytes };
}
function createBlobText(change, read, skipped) {
  const { path, oid, addedLines } = change;
  return {
    kind: "blob",
    path,
    oid,
    ...addedLines && { addedLines },
    async read() {
      const content = await read();
      if (!content) throw new Error("the index names it, but the repository does not have it");
      if (isLfsPointer(content)) skipped.push({ path, oid, reason: lfsReason, failed: false });
      return content;
    }
  };
}
function listSkipped({ status, mode, oid, path }) {
  if (status === "U") return [{ path, reason: "in conflict: resolve it and stage the result", failed: true }];
  if (mode === submoduleMode && status !== "D") {
    return [{ path, oid, reason: "submodule: scanned where its own commits are made", failed: false }];
  }
  return [];
}

// src/config/nearest.ts
function findNearest(word, valid) {
  let best;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of valid) {
    const distance = measureDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function measureDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
function renderNearest(word, valid) {
  const nearest = findNearest(word, valid);
  if (nearest) return `Did you mean "${nearest}"?`;
  return valid.length <= 12 ? `Valid: ${valid.join(", ")}.` : "";
}

// src/config/suppressions.ts
var keys = ["expires", "owner", "reason"];
var hint = "Write: fingerprint  expires=YYYY-MM-DD  owner=@who  reason=why this may stay (expires and owner can be left out).";
function parseSuppressions({ name, text }) {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const fail = (offset, problem, more = hint) => {
      throw new ConfigError(`${name}:${index + 1}:${offset + 1}: ${problem}`, more);
    };
    return [parseEntry(line, fail)];
  });
}
function parseEntry(line, fail) {
  const [head = "", indent = "", fingerprint = ""] = /^(\s*)(\S+)/.exec(line) ?? [];
  if (!isFingerprint(fingerprint)) fail(indent.length, `"${fingerprint.slice(0, 40)}" is not a fingerprint`);
  const found = {};
  const word = /\s*([^\s=]+)(=?)/y;
  word.lastIndex = head.length;
  while (/\S/.test(line.slice(word.lastIndex))) {
    const at = word.lastIndex + /^\s*/.exec(line.slice(word.lastIndex))[0].length;
    const [, key2 = "", equals] = word.exec(line) ?? [];
    const known = keys.find((name) => name === key2);
    if (!known || !equals)
      return fail(at, `"${key2.slice(0, 40)}" is not expected here`, `${renderNearest(key2, keys)} ${hint}`);
    if (found[known] !== void 0) fail(at, `${key2} is given twice`);
    const rest = line.slice(word.lastIndex);
    const value = known === "reason" ? rest.trim() : /^\S*/.exec(rest)?.[0] ?? "";
    found[known] = value;
    if (value === "") fail(at, `${key2} is empty`);
    if (known === "expires" && !isDate(value)) fail(word.lastIndex, `"${value.slice(0, 40)}" is not a date`);
    if (known === "reason") break;
    word.lastIndex += value.length;
  }
  const { reason, owner, expires } = found;
  if (reason === void 0) return fail(line.length, "a reason is missing");
  return { kind: "external", fingerprint, reason, ...owner && { owner }, ...expires && { expires } };
}
var isFingerprint = (text) => /^[a-z2-7]{12}(?:-\d{1,3})?$/.test(text);
function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// src/config/settings.ts
function applySettings(catalogue, settings, suppressions) {
  const all = settings ? [...catalogue, ...settings.customRules] : catalogue;
  const rules2 = all.flatMap((rule) => {
    const level = settings?.levels.get(rule.id) ?? rule.level;
    if (level === "off") return [];
    return level === rule.level ? [rule] : [{ ...rule, level }];
  });
  return {
    rules: rules2,
    exclude: settings?.exclude ?? [],
    suppressions: suppressions ? parseSuppressions(suppressions) : []
  };
}

// src/rules/azure.ts
var azureRules = [
  {
    id: "azure-storage-account-key",
    label: "an Azure storage account key",
    level: "error",
    keywords: ["accountkey"],
    pattern: /AccountName=(?<resource>[a-z0-9]{3,24});[^\r\n"']{0,80}?AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
    reach: [160, 160],
    highEntropy: true,
    credential: "azure-storage-key",
    provider: "Azure Storage",
    source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
  }
];

// src/rules/checksums.ts
var base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 3988292384 : rest >>> 1;
  return rest;
});
function crc32(text) {
  let rest = 4294967295;
  for (let at = 0; at < text.length; at++) rest = crcTable[(rest ^ text.charCodeAt(at)) & 255] ^ rest >>> 8;
  return (rest ^ 4294967295) >>> 0;
}
function encodeCrc32Base62(text) {
  let rest = crc32(text);
  let digits = "";
  for (let place = 0; place < 6; place++) {
    digits = base62[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

// src/rules/github.ts
var checkTail = (value) => encodeCrc32Base62(value.slice(4, -6)) === value.slice(-6) ? "valid" : "invalid";
var githubRules = [
  {
    id: "github-personal-access-token-classic",
    label: "a GitHub personal access token (classic)",
    level: "error",
    keywords: ["ghp_"],
    pattern: /\b(?<secret>ghp_[0-9A-Za-z]{36})(?![0-9A-Za-z])/,
    check: checkTail,
    highEntropy: true,
    shown: "ghp_",
    credential: "github-token",
    provider: "GitHub",
    revoke: "https://github.com/settings/tokens",
    source: "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"
  }
];

// src/rules/index.ts
var rules = [...azureRules, ...githubRules];

// hook/config.ts
async function loadConfig(files) {
  if (files.config) return (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createConfig(files);
  return applySettings(rules, void 0, files.suppressions);
}

// hook/outcome.ts
var blocks = (finding) => finding.level === "error" && !finding.suppression;
function decideExit(result, mustScan) {
  const { findings, scanned, skipped } = result;
  if (findings.some(blocks)) return ExitStatus.findings;
  if (skipped.some((entry) => entry.failed)) return ExitStatus.incomplete;
  const nothing = scanned.blobs + scanned.texts === 0 && skipped.length === 0;
  return mustScan && nothing ? ExitStatus.incomplete : ExitStatus.clean;
}

// hook/pre-commit.ts
async function runPreCommit(shell, merging) {
  const result = await scanStaged(merging);
  const status = decideExit(result, false);
  const plain = status === ExitStatus.clean && result.findings.length === 0 && result.skipped.length === 0;
  if (plain && shell.environment["LEAKGATE_SKIP"] === void 0) {
    const time = Math.round(performance.now() - shell.started);
    shell.err.write(`leakgate: clean, ${renderScanned(result.scanned)}, ${time} ms
`);
    return status;
  }
  return (await Promise.resolve().then(() => __toESM(require("./commands.js"), 1))).reportStaged(result, shell, merging ? "this merge" : "this commit");
}
async function scanStaged(merging) {
  const staged = openStaged({ merging, alongside: listPolicyObjects("HEAD") });
  const config = await loadConfig(parsePolicy("HEAD", await staged.alongside));
  return scan(createStagedSource(staged), config, { repositoryKey: () => readRepositoryKey() });
}

// hook/shell.ts
var import_node_fs = require("node:fs");
var import_node_path2 = require("node:path");
function createShell() {
  const { env: environment, argv } = process;
  const path = argv[1] ?? "leakgate";
  return {
    environment,
    started: 0,
    // Getters: opening a stream takes time that a clean commit need not spend.
    get out() {
      return process.stdout;
    },
    get err() {
      return process.stderr;
    },
    get input() {
      return process.stdin;
    },
    get script() {
      return (0, import_node_fs.realpathSync)(path);
    },
    get invocation() {
      return describeInvocation(path);
    }
  };
}
function describeInvocation(script, directory = process.cwd()) {
  if ((0, import_node_path2.basename)(script) === "leakgate") return "npx leakgate";
  if (script.split(import_node_path2.sep).includes("node_modules")) return "npx leakgate";
  const near = (0, import_node_path2.relative)(directory, script);
  const path = (near.length < script.length ? near : script).replaceAll("\\", "/");
  return `node ${quoteArgument(path) ?? "<leakgate>/dist/hook.js"}`;
}
function quoteArgument(word) {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word.startsWith("-") ? `./${word}` : word;
  return /^[\w@+=:,./ ()&[\]{}#~^-]+$/.test(word) ? `'${word.startsWith("-") ? "./" : ""}${word}'` : void 0;
}

// hook/main.ts
process.exitCode = ExitStatus.incomplete;
async function main() {
  const [command, ...args] = process.argv.slice(2);
  const shell = createShell();
  if (command === "pre-commit" && args.length === 0) return runPreCommit(shell, false);
  if (command === "pre-merge-commit" && args.length === 0) return runPreCommit(shell, true);
  return (await Promise.resolve().then(() => __toESM(require("./commands.js"), 1))).runCommand(command, args, shell);
}
main().catch((error) => {
  const { text, exitStatus } = renderFailure(error);
  process.stderr.write(`${text}
`);
  return exitStatus;
}).then((status) => {
  process.exitCode = status;
});
