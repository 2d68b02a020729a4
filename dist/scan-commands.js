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
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/errors.ts
function locateDefect(error) {
  const { name, stack = "", message } = error instanceof Error ? error : { name: typeof error, message: "" };
  const lines = stack.replace(message, "").split("\n");
  return { name, frames: lines.filter((line3) => /^ {4}at /.test(line3)).slice(0, 5) };
}
function quotePath(path) {
  const isName2 = (name) => {
    const words4 = name.split(/[-_. ]+|(?<=[a-z])(?=[A-Z])/);
    return words4.length <= 6 && words4.every((word) => /^(?:[A-Z]{0,8}|[A-Z]?[a-z]{1,20})\d?$/.test(word));
  };
  return path.split(/[\\/]/).every(isName2) ? `"${path}"` : "this path";
}
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

// src/git/failure.ts
function quoteGit(words4) {
  const lines = words4.split("\n").filter((line3) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line3));
  const messages = lines.filter((line3) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line3));
  return messages.join("\n").slice(0, 2e3).replace(/[^\s'"`,;()]{8,}/g, (run) => isPlain(run) ? run : "\u2026");
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
var isPlain, isOutside, withoutTree;
var init_failure = __esm({
  "src/git/failure.ts"() {
    "use strict";
    init_errors();
    isPlain = (run) => !/\d/.test(run) || !/[a-z]/i.test(run) || /^(?:[0-9a-f]{7,64}|refs\/pull\/\d+\/(?:head|merge))[.:]?$/.test(run);
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
  const folders = (environment["PATH"] ?? "").split(import_node_path.win32.delimiter).map((folder2) => folder2.replaceAll('"', ""));
  const found = folders.filter(isFixed).map((folder2) => import_node_path.win32.join(folder2, file));
  return found.find(exists) ?? import_node_path.win32.join(own, "..", file);
}
var import_node_fs, import_node_path, isFixed, world, git, findGit;
var init_program = __esm({
  "src/git/program.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    isFixed = (folder2) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder2);
    world = {
      platform: process.platform,
      environment: process.env,
      own: process.execPath,
      exists: import_node_fs.existsSync
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
  let seen2 = 0;
  let since = readClock();
  const look = () => {
    const moved = output.bytesRead + words4.bytesRead + input.bytesWritten;
    const isSilent = moved === seen2 && isAsked() && output.readableLength === 0;
    if (!isSilent) since = readClock();
    seen2 = moved;
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
function createConfigEnvironment(settings) {
  const first = Number(process.env["GIT_CONFIG_COUNT"] ?? "0");
  const entries = settings.flatMap(([name, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, name],
    [`GIT_CONFIG_VALUE_${first + index}`, value]
  ]);
  const count = ["GIT_CONFIG_COUNT", String(first + settings.length)];
  return Object.fromEntries([count, ...entries]);
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
  const ended = new Promise((resolve5, reject) => {
    child.on("error", (cause) => reject(explainUnstarted(cause)));
    child.on("close", (status) => {
      const words4 = Buffer.concat(chunks).toString("utf8");
      if (status !== null && accept.includes(status)) resolve5(words4);
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

// src/git/inside.ts
async function isInRepository(cwd) {
  let words4 = "";
  const onWarnings = (told) => {
    words4 = told;
  };
  const folder2 = await runGit(["rev-parse", "--git-dir"], { cwd, accept: [0, 128], onWarnings });
  if (folder2.length > 0) return true;
  if (isOutside(words4)) return false;
  throw explainFailure("git cannot read this repository", words4, "Run `git status` by hand here to see more.");
}
var import_node_fs2, import_node_path2, ask, isBare, isShallow, looksBare;
var init_inside = __esm({
  "src/git/inside.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    init_failure();
    init_run();
    ask = async (question, cwd) => (await runGit(["rev-parse", question], { cwd, accept: [0, 128] })).toString("latin1").trim() === "true";
    isBare = (cwd) => ask("--is-bare-repository", cwd);
    isShallow = (cwd) => ask("--is-shallow-repository", cwd);
    looksBare = (folder2) => ["HEAD", "objects", "refs"].every((name) => (0, import_node_fs2.existsSync)((0, import_node_path2.join)(folder2, name)));
  }
});

// src/git/work-tree.ts
async function readTopLevel(cwd) {
  return (await runGit(["rev-parse", "--show-toplevel"], { cwd })).toString("utf8").replace(/\n$/, "");
}
async function readSubfolder() {
  return (await runGit(["rev-parse", "--show-prefix"])).toString("utf8").replace(/\n$/, "");
}
async function isIgnored(paths) {
  const input = paths.map((path) => `${path}\0`).join("");
  return (await runGit(["check-ignore", "--stdin", "-z"], { input, accept: [0, 1, 128] })).length > 0;
}
var init_work_tree = __esm({
  "src/git/work-tree.ts"() {
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
    const line3 = rest2.toString("latin1", 0, end);
    rest2 = rest2.subarray(end + 1);
    return line3;
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
    const known4 = identities.get(fingerprint);
    if (!known4) {
      identities.set(fingerprint, { readFirst: readIdentity });
      return fingerprint;
    }
    known4.all ??= [known4.readFirst()];
    const { all: all2 } = known4;
    const identity = readIdentity();
    const place = all2.indexOf(identity);
    if (place === -1) all2.push(identity);
    const ordinal = place === -1 ? all2.length : place + 1;
    return ordinal === 1 ? fingerprint : `${fingerprint}-${ordinal}`;
  };
  return {
    add(sighting) {
      const { rule, level, confidence, secret, location, proof, keyName: keyName2, resource, lifetime } = sighting;
      const fingerprint = nameOf(sighting);
      const known4 = found.get(fingerprint);
      if (known4) {
        if (weightOf(level) <= weightOf(known4.finding.level)) known4.occurrences.push(location);
        else {
          known4.occurrences.push(known4.finding.location);
          known4.finding = { ...known4.finding, level, confidence, location };
        }
        return;
      }
      const occurrences = [];
      const finding2 = {
        ...{ rule, level, secret, location, occurrences, fingerprint, confidence, proof },
        ...keyName2 !== void 0 && { keyName: keyName2 },
        ...resource !== void 0 && { resource },
        ...lifetime && { lifetime }
      };
      found.set(fingerprint, { finding: finding2, occurrences });
    },
    list: () => [...found.values()].map(({ finding: finding2 }) => finding2)
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

// src/reporters/escape.ts
function escapeTerminal(text) {
  return text.replace(acting, (character) => named[character] ?? renderNumber(character)).replace(commands, (found) => found === ":" ? "\\:" : "# #");
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits4 = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits4.toLowerCase().padStart(2, "0")}` : `<U+${digits4.padStart(4, "0")}>`;
}
function escapeJson(json) {
  return json.replace(acting, (character) => character === "\n" ? character : escapeUnits(character)).replace(/(?<=#)#(?=\[)/g, escapeUnits);
}
var acting, named, commands, escapeUnits;
var init_escape = __esm({
  "src/reporters/escape.ts"() {
    "use strict";
    acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
    named = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
    commands = /##(?=\[)|(?<=^|\s):(?=:)/g;
    escapeUnits = (text) => Array.from({ length: text.length }, (_, place) => `\\u${text.charCodeAt(place).toString(16).padStart(4, "0")}`).join(
      ""
    );
  }
});

// src/reporters/json.ts
function renderJson(result) {
  const { source, findings, scanned, skipped } = result;
  return escapeJson(JSON.stringify({ source, findings: findings.flatMap(toRecords), scanned, skipped }, void 0, 2));
}
function toRecords(finding2) {
  const { rule, level, fingerprint, suppression } = finding2;
  return listPlaces(finding2).map((place) => ({
    ruleId: rule.id,
    label: rule.label,
    level,
    ...rule.advisory && { advisory: rule.advisory },
    fingerprint,
    location: toPlace(place),
    ...describeStanding(finding2),
    ...suppression && { suppression }
  }));
}
function describeStanding({ confidence, proof, lifetime, state, validity, validityEvidence }) {
  return {
    confidence,
    proof,
    ...lifetime && { lifetime },
    ...state && { state },
    ...validity && { validity },
    ...validityEvidence && { validityEvidence }
  };
}
function toPlace({ path, region, oid, commit, kind }) {
  return { path, region, kind, ...oid && { oid }, ...commit && { commit } };
}
var init_json = __esm({
  "src/reporters/json.ts"() {
    "use strict";
    init_findings();
    init_escape();
  }
});

// src/config/nearest.ts
function findNearest(word, valid) {
  let best2;
  let bestDistance = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of valid) {
    const isBeginning = word.length >= 3 && candidate.startsWith(word.toLowerCase());
    const distance = isBeginning ? 1 : measureDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best2, bestDistance] = [candidate, distance];
  }
  return best2;
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

// hook/arguments.ts
function chooseWord(what, word, valid) {
  const chosen2 = valid.find((candidate) => candidate === word);
  if (chosen2) return chosen2;
  throw new UsageError(
    `${what} cannot be ${quoteWord(word)}`,
    renderNearest(word, valid) || `Valid: ${valid.join(", ")}.`
  );
}
var init_arguments = __esm({
  "hook/arguments.ts"() {
    "use strict";
    init_nearest();
    init_errors();
  }
});

// hook/formats.ts
var formats;
var init_formats = __esm({
  "hook/formats.ts"() {
    "use strict";
    formats = ["text", "json", "sarif"];
  }
});

// hook/history-options.ts
function chooseHistory({ text, flag: flag2 }) {
  const flags = ["pulls", "stash", "notes", "resume"].filter((name) => flag2[name]);
  const { cache } = text;
  const [first] = [...flags, ...cache === void 0 ? [] : ["cache"]];
  if (first && !flag2["history"])
    throw new UsageError(`--${first} is said of a history`, "Add --history, or leave it out.");
  if (flag2["resume"] && cache !== void 0)
    throw new UsageError("--resume and --cache cannot be asked for together", "With --cache a scan goes on by itself.");
  return { ...Object.fromEntries(flags.map((name) => [name, true])), ...cache !== void 0 && { cache } };
}
var historyOptions, historyHelp;
var init_history_options = __esm({
  "hook/history-options.ts"() {
    "use strict";
    init_errors();
    historyOptions = {
      pulls: { type: "boolean" },
      stash: { type: "boolean" },
      notes: { type: "boolean" },
      resume: { type: "boolean" },
      cache: { type: "string" }
    };
    historyHelp = `With --history:
  --pulls, --stash, --notes  also what refs/pull/*, the stash or refs/notes/* reach
  --resume               go on where a scan of this clone was interrupted
  --cache FILE           read only blobs that FILE does not know, and add them to it. What it knows is sealed with the
                         secret in LEAKGATE_CACHE_KEY: without it nothing in FILE counts`;
  }
});

// src/reporters/phrases.ts
function renderScanned({ blobs, bytes, texts, commits, noNewLine }, noun = "name") {
  const parts3 = [
    ...commits === void 0 ? [] : [renderPlural(commits, "commit")],
    renderPlural(blobs, "file"),
    ...texts > 0 ? [renderPlural(texts, noun)] : []
  ];
  const told = `${parts3.join(", ")} (${renderBytes(bytes)})`;
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
  if (findings.some(blocks)) return ExitStatus.findings;
  return anything && !skipped.some((entry3) => entry3.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}
function sayClean({ scanned }, noun, shell) {
  if (shell.quiet) return;
  const time = Math.round(performance.now() - shell.started);
  shell.err.write(`leakgate: clean, ${renderScanned(scanned, noun)}, ${time} ms
`);
}
function tellNothing({ skipped }, { kind }, shell) {
  const words4 = skipped.length > 0 ? "nothing was scanned, which is no clean result: all that is there was skipped." : `nothing was there to scan, which is no clean result. ${empty[kind]}`;
  shell.err.write(`leakgate: ${words4}
`);
}
var blocks, empty;
var init_outcome = __esm({
  "hook/outcome.ts"() {
    "use strict";
    init_errors();
    init_phrases();
    blocks = (finding2) => finding2.level === "error" && !finding2.suppression;
    empty = {
      files: "No file is here that git does not ignore; name the files or another directory.",
      stdin: "Standard input was empty.",
      staged: "Stage what the next commit shall bring: git add",
      working: "No file is staged, changed or untracked.",
      range: "The head has no commit that the base does not have.",
      history: "No reference of this clone has a commit."
    };
  }
});

// hook/output.ts
function openOutput(file, { out }) {
  if (file === void 0) return (text) => void out.write(text);
  attempt(file, () => (0, import_node_fs3.accessSync)((0, import_node_fs3.existsSync)(file) ? file : (0, import_node_path3.dirname)(file), import_node_fs3.constants.W_OK));
  return (text) => attempt(file, () => (0, import_node_fs3.writeFileSync)(file, text, { mode: 384 }));
}
function attempt(file, act) {
  try {
    act();
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written (${error.code})`,
      "Give --output a file in a folder that is there and may be written."
    );
  }
}
var import_node_fs3, import_node_path3;
var init_output = __esm({
  "hook/output.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path3 = require("node:path");
    init_errors();
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

// src/once.ts
function once(make) {
  let made2;
  return () => {
    made2 ??= make();
    return made2;
  };
}
var init_once = __esm({
  "src/once.ts"() {
    "use strict";
  }
});

// src/rules/told.ts
function read(rule) {
  const whole2 = rule.readRule(rule.place);
  for (const name of names)
    Object.defineProperty(rule, name, Object.getOwnPropertyDescriptor(whole2, name) ?? { value: void 0 });
}
var others, names, ReadLater, changeRule, isOf;
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
    isOf = (rule, own) => rule === own || Object.prototype.isPrototypeOf.call(own, rule);
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

// src/config/suppressions.ts
function parseSuppressions({ name, text }) {
  refuseWide({ name, text });
  return text.split(/\r?\n/).flatMap((line3, index) => {
    if (/^\s*(?:#|$)/.test(line3)) return [];
    const fail = (offset, problem, more = hint) => {
      throw new ConfigError(`${name}:${index + 1}:${offset + 1}: ${problem}`, more);
    };
    return [parseEntry(line3, fail)];
  });
}
function parseEntry(line3, fail) {
  const [head = "", indent = "", fingerprint = ""] = /^(\s*)(\S+)/.exec(line3) ?? [];
  if (!isFingerprint(fingerprint)) fail(indent.length, `${quoteWord(fingerprint)} is not a fingerprint`);
  const found = {};
  const word = /\s*([^\s=]+)(=?)/y;
  word.lastIndex = head.length;
  while (/\S/.test(line3.slice(word.lastIndex))) {
    const at = word.lastIndex + /^\s*/.exec(line3.slice(word.lastIndex))[0].length;
    const [, key2 = "", equals3] = word.exec(line3) ?? [];
    const known4 = keys.find((name) => name === key2);
    if (!known4 || !equals3)
      return fail(at, `${quoteWord(key2)} is not expected here`, `${renderNearest(key2, keys)} ${hint}`);
    if (found[known4] !== void 0) fail(at, `${key2} is given twice`);
    const rest2 = line3.slice(word.lastIndex);
    const value = known4 === "reason" ? rest2.trim() : rest2.split(/\s/, 1)[0];
    found[known4] = value;
    if (value === "") fail(at, `${key2} is empty`);
    if (known4 === "expires" && !isDate(value)) fail(word.lastIndex, `${quoteWord(value)} is not a date`);
    if (known4 === "reason") break;
    word.lastIndex += value.length;
  }
  const { reason, owner, expires } = found;
  if (reason === void 0) return fail(line3.length, "a reason is missing");
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
  return text.split(/\r?\n/).flatMap((line3, index) => {
    const word = line3.trim();
    if (word === "" || word.startsWith("#")) return [];
    if (isFingerprint(word)) return [word];
    throw new ConfigError(
      `${name}:${index + 1}:${line3.search(/\S/) + 1}: ${quoteWord(word)} is not a fingerprint`,
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
function applySettings(catalogue3, settings, { suppressions, baseline }) {
  const all2 = settings ? [...catalogue3, ...settings.customRules] : catalogue3;
  const rules5 = all2.flatMap((rule) => {
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
    rules: rules5,
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

// hook/config.ts
var config_exports = {};
__export(config_exports, {
  loadConfig: () => loadConfig
});
async function loadConfig(files) {
  if (files.config) return (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createConfig(files);
  return applySettings(import_rules.rules, void 0, files);
}
var import_rules;
var init_config = __esm({
  "hook/config.ts"() {
    "use strict";
    init_settings();
    import_rules = require("./rules.js");
  }
});

// hook/scan-config.ts
async function readScanConfig(file) {
  const policy = await readPolicy("HEAD").catch(async (error) => {
    if (await isRepository()) throw error;
    return {};
  });
  const { loadConfig: loadConfig2 } = await Promise.resolve().then(() => (init_config(), config_exports));
  if (file === void 0) return loadConfig2(policy);
  return loadConfig2({ ...policy, config: { name: file, text: readText(file) } });
}
async function hasPendingConfig() {
  if (!(0, import_node_fs4.statSync)(configFile, { throwIfNoEntry: false })?.isFile()) return false;
  const { config } = await isRepository() ? await readPolicy("HEAD") : {};
  const unify = (text) => text.replaceAll("\r\n", "\n");
  try {
    return config === void 0 || unify(config.text) !== unify((0, import_node_fs4.readFileSync)(configFile, "utf8"));
  } catch {
    return true;
  }
}
function readText(file, help = "Name a configuration file that is there.") {
  try {
    return (0, import_node_fs4.readFileSync)(file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} could not be read (${error.code})`, help);
  }
}
var import_node_fs4, readScanKey, isRepository;
var init_scan_config = __esm({
  "hook/scan-config.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_errors();
    init_inside();
    init_repository_key();
    init_once();
    init_policy();
    readScanKey = once(async () => {
      try {
        return await readRepositoryKey();
      } catch (error) {
        if (await isRepository()) throw error;
        return "no-repository";
      }
    });
    isRepository = once(() => isInRepository());
  }
});

// src/git/hunks.ts
function readHunks(patch, readBody) {
  let ids = "";
  let at = 0;
  while (at < patch.length) {
    const end = endOfLine(patch, at);
    if (startsWith(patch, at, "index ")) {
      ids = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(patch.toString("latin1", at, end))?.[1] ?? "";
    } else if (startsWith(patch, at, "@@ ")) {
      const found = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
        patch.toString("latin1", at, Math.min(end, at + 100))
      );
      if (found) {
        const [, removed = 1, first, added = 1] = found;
        at = readBody(ids, { removed: Number(removed), first: Number(first), added: Number(added) }, end + 1);
        continue;
      }
    }
    at = end + 1;
  }
}
function parsePatch(patch) {
  const linesOf = /* @__PURE__ */ new Map();
  readHunks(patch, (ids, hunk, from) => {
    const ranges = linesOf.get(ids) ?? [];
    linesOf.set(ids, ranges);
    return readLines(patch, from, hunk, ranges);
  });
  return linesOf;
}
function readLines(patch, from, { first, added }, ranges) {
  let at = from;
  for (let line3 = first; at < patch.length && line3 < first + added; at = endOfLine(patch, at) + 1) {
    if (patch[at] === plus) addLine(ranges, line3);
    if (patch[at] === plus || patch[at] === space || patch[at] === newline) line3++;
  }
  return at;
}
function addLine(ranges, line3) {
  const last = ranges.at(-1);
  if (last && last.end === line3 - 1) ranges[ranges.length - 1] = { start: last.start, end: line3 };
  else ranges.push({ start: line3, end: line3 });
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
    const start2 = Math.max(a[left].start, b[right].start);
    const end = Math.min(a[left].end, b[right].end);
    if (start2 <= end) common.push({ start: start2, end });
    if (a[left].end < b[right].end) left++;
    else right++;
  }
  return common;
}
var newline, plus, space;
var init_hunks = __esm({
  "src/git/hunks.ts"() {
    "use strict";
    newline = 10;
    plus = 43;
    space = 32;
  }
});

// src/git/changes.ts
function parseChanges(output) {
  const { entries, patch } = parseEntries(output);
  return entries.length === 0 ? [] : addLines(entries, parsePatch(patch));
}
function parseEntries(output) {
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
    const from = status === "R" || status === "C" ? { from: readField().toString("utf8") } : {};
    const pathBytes = readField();
    entries.push({ status, mode, baseOid, oid, pathBytes, path: pathBytes.toString("utf8"), ...from });
  }
  return { entries, patch: output.subarray(output[at] === 0 ? at + 1 : at) };
}
function listAddedLines(entry3, linesOf) {
  const { baseOid, oid, status } = entry3;
  if (baseOid === oid) return [];
  if (status === "A") return void 0;
  if (!isNullOid(oid)) return linesOf.get(`${baseOid}..${oid}`);
  const keys2 = [...linesOf.keys()].filter((key2) => key2.startsWith(`${baseOid}..`));
  return keys2.length === 1 ? linesOf.get(keys2[0]) : void 0;
}
var isNullOid, plainDiff, rawDiff, addLines;
var init_changes = __esm({
  "src/git/changes.ts"() {
    "use strict";
    init_hunks();
    isNullOid = (oid) => /^0+$/.test(oid);
    plainDiff = [
      ...["--raw", "--patch", "-z", "--full-index", "--no-abbrev", "--text", "--unified=0", "--inter-hunk-context=0"],
      ...["--find-renames", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"],
      ...["--ignore-submodules=none", "--submodule=short"]
    ];
    rawDiff = plainDiff.filter((option) => !/^--(?:patch|unified|inter-hunk)/.test(option));
    addLines = (entries, linesOf) => entries.map((entry3) => {
      const addedLines = listAddedLines(entry3, linesOf);
      return addedLines ? { ...entry3, addedLines } : entry3;
    });
  }
});

// src/git/empty-tree.ts
async function readEmptyTree(cwd) {
  return (await runGit(["hash-object", "-t", "tree", "--stdin"], { cwd })).toString("latin1").trim();
}
var init_empty_tree = __esm({
  "src/git/empty-tree.ts"() {
    "use strict";
    init_run();
  }
});

// src/git/staged.ts
function openStaged({ cwd, merging = false, alongside = [] } = {}) {
  const ours = listStaged(cwd);
  const blobs = openBlobs(cwd);
  const [head, mergeHead, ...others4] = ["HEAD", "MERGE_HEAD", ...alongside].map((name) => blobs.request(name));
  const start2 = (async () => {
    const hasHead = await head() !== void 0;
    const hasMergeHead = await mergeHead() !== void 0;
    const objects2 = [];
    for (const read2 of others4) objects2.push(await read2());
    return { hasHead, isMerge: merging || hasMergeHead, objects: objects2 };
  })();
  const first = (async () => {
    const [diff, state] = await Promise.allSettled([ours, start2]);
    if (state.status === "rejected") throw state.reason;
    const { hasHead, isMerge } = state.value;
    if (!hasHead) return { diff: await diffIndex(await readEmptyTree(cwd), cwd, rawDiff), isMerge: false };
    if (diff.status === "rejected") throw diff.reason;
    if (diff.value.every(({ status }) => status === "D") && await isBare(cwd)) throw withoutTree();
    return { diff: diff.value, isMerge };
  })();
  const changes = first.then(async ({ diff, isMerge }) => {
    if (!isMerge) return diff;
    const heads = await readMergeHeads(merging ? process.env : {}, cwd);
    const [mine, ...theirs] = await Promise.all(["HEAD", ...heads].map((oid) => diffIndex(oid, cwd, plainDiff)));
    return theirs.reduce(keepCommon, mine);
  });
  const entries = first.then(({ diff }) => diff.length);
  const objects = start2.then((state) => state.objects);
  for (const promise of [changes, entries, objects]) promise.catch(() => {
  });
  return { changes, entries, alongside: objects, blobs };
}
async function listStaged(cwd) {
  const entries = await diffIndex("HEAD", cwd, rawDiff);
  if (entries.every(({ status }) => /[ADU]/.test(status))) return entries;
  const changed = await diffIndex("HEAD", cwd, [...plainDiff, "--diff-filter=ad"]);
  const name = (change) => `${change.oid} ${key(change)}`;
  const linesOf = new Map(changed.map((change) => [name(change), change.addedLines]));
  return entries.map((entry3) => {
    const addedLines = linesOf.get(name(entry3));
    return addedLines ? { ...entry3, addedLines } : entry3;
  });
}
async function diffIndex(tree, cwd, options) {
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...options, tree, "--"];
  return parseChanges(await runGit(args, { cwd }));
}
function keepCommon(changes, others4) {
  const byPath = new Map(others4.map((other2) => [key(other2), other2]));
  return changes.flatMap((change) => {
    const other2 = byPath.get(key(change));
    if (!other2) return [];
    const { addedLines: mine, ...rest2 } = change;
    const common = mine && other2.addedLines ? intersectLines(mine, other2.addedLines) : mine ?? other2.addedLines;
    return [{ ...rest2, ...common && { addedLines: common } }];
  });
}
async function readMergeHeads(environment, cwd) {
  const announced = Object.keys(environment).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  if (announced.length > 0) return announced;
  const file = (await runGit(["rev-parse", "--git-path", "MERGE_HEAD"], { cwd })).toString("utf8");
  try {
    const text = await (0, import_promises.readFile)((0, import_node_path4.resolve)(cwd ?? ".", file.replace(/\n$/, "")), "utf8");
    return text.split("\n").filter((line3) => /^[0-9a-f]{40,64}$/.test(line3));
  } catch {
    return [];
  }
}
var import_promises, import_node_path4, key;
var init_staged = __esm({
  "src/git/staged.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    import_node_path4 = require("node:path");
    init_blobs();
    init_changes();
    init_empty_tree();
    init_failure();
    init_hunks();
    init_inside();
    init_run();
    key = (change) => Buffer.from(change.pathBytes).toString("latin1");
  }
});

// src/git/unstaged.ts
async function listUnstagedChanges(cwd) {
  const environment = await turnFiltersOff(cwd);
  return parseChanges(await runGit(["diff-files", ...plainDiff, "--"], { cwd, environment }));
}
async function turnFiltersOff(cwd) {
  const args = ["config", "--null", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$"];
  const names2 = (await runGit(args, { cwd, accept: [0, 1] })).toString("utf8").split("\0").filter(Boolean);
  return createConfigEnvironment(names2.map((name) => [name, name.endsWith(".required") ? "false" : ""]));
}
async function listUntrackedFiles(cwd, skipped) {
  const args = ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/"];
  const onWarnings = (words4) => void skipped.push(...parseUnopened(words4));
  const output = await runGit(args, { cwd, onWarnings });
  const names2 = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    names2.push(output.subarray(at, end));
    at = end + 1;
  }
  return names2;
}
function parseUnopened(words4) {
  const [, ...warnings] = words4.split("warning: could not open directory '");
  return warnings.map((warning) => {
    const [, path = warning.trimEnd(), why = "the path is too long"] = /^(.*?)\/?': ([^\n]*)/s.exec(warning) ?? [];
    return { path, reason: `could not be opened: ${why}`, failed: true };
  });
}
var init_unstaged = __esm({
  "src/git/unstaged.ts"() {
    "use strict";
    init_changes();
    init_run();
  }
});

// src/sources/read-file.ts
function createFileReader(limit) {
  let kept2 = Buffer.allocUnsafe(1 << 16);
  const makeRoom = (size) => {
    if (size <= kept2.length) return kept2;
    const room = Buffer.allocUnsafe(2 * size);
    if (room.length <= largestKept) kept2 = room;
    return room;
  };
  return (path) => readInto(typeof path === "string" ? path : Buffer.from(path), limit, makeRoom);
}
function openFile(path) {
  const attempt4 = (act) => {
    try {
      return act();
    } catch (error) {
      throw failure(error);
    }
  };
  const file = attempt4(() => (0, import_node_fs5.openSync)(path, "r"));
  const size = attempt4(() => (0, import_node_fs5.fstatSync)(file).size);
  return {
    size,
    readEnd: (into) => attempt4(() => (0, import_node_fs5.readSync)(file, into, 0, into.length, Math.max(0, size - into.length))),
    read: (into) => attempt4(() => {
      let length = 0;
      for (let read2 = -1; read2 !== 0 && length < into.length; length += read2)
        read2 = (0, import_node_fs5.readSync)(file, into, length, into.length - length, null);
      return length;
    }),
    close: () => (0, import_node_fs5.closeSync)(file)
  };
}
function readInto(path, limit, makeRoom) {
  let file;
  try {
    file = (0, import_node_fs5.openSync)(path, "r");
    const { size } = (0, import_node_fs5.fstatSync)(file);
    if (size > limit) throw new Error(`larger than ${limit} bytes`);
    let bytes = makeRoom(size + 1);
    let length = 0;
    for (; ; ) {
      const read2 = (0, import_node_fs5.readSync)(file, bytes, length, bytes.length - length, null);
      length += read2;
      if (read2 === 0 || read2 === size && length === size) return bytes.subarray(0, length);
      if (length > limit) throw new Error(`larger than ${limit} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw failure(error);
  } finally {
    if (file !== void 0) (0, import_node_fs5.closeSync)(file);
  }
}
function locateFile(folder2, name) {
  const text = Buffer.from(name).toString("utf8");
  const place = (0, import_node_path5.join)(folder2, "/");
  return Buffer.from(text).equals(name) ? place + text : Buffer.concat([Buffer.from(place), name]);
}
function describeFailure(error) {
  const { code: code2, message } = error;
  const reasons3 = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory",
    ELOOP: "symbolic links that lead in a circle",
    ENAMETOOLONG: "the path is too long"
  };
  return `could not be read: ${code2 ? reasons3[code2] ?? code2 : message}`;
}
var import_node_fs5, import_node_path5, largestFile, largestKept, readFile2, failure;
var init_read_file = __esm({
  "src/sources/read-file.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path5 = require("node:path");
    init_errors();
    largestFile = 2 ** 31 - 1;
    largestKept = 1 << 22;
    readFile2 = (path) => readInto(path, largestFile, (size) => Buffer.allocUnsafe(size));
    failure = (cause) => new SourceError(describeFailure(cause), "Make the file readable, or name the paths to scan.", { cause });
  }
});

// src/sources/files.ts
function createFilesSource(paths, options = {}) {
  const cwd = options.cwd ?? process.cwd();
  const skipped = [];
  const skip = (path, reason, failed) => {
    skipped.push({ path: toPosix(path), reason, failed });
  };
  const listings = /* @__PURE__ */ new Map();
  for (const given of options.gitignore ? paths : []) {
    if (!canEnter((0, import_node_path6.resolve)(cwd, given))) continue;
    const listing = listFolder((0, import_node_path6.resolve)(cwd, given));
    listing.catch(() => {
    });
    listings.set(given, listing);
  }
  const toText = (path, file = (0, import_node_path6.resolve)(cwd, path)) => ({
    kind: "blob",
    path: toPosix(path),
    file,
    read: () => readFile2(file),
    open: () => openFile(file)
  });
  function* walk(top) {
    const place = (0, import_node_path6.join)((0, import_node_path6.resolve)(cwd, top), import_node_path6.sep);
    const before = top === "." ? "" : (0, import_node_path6.join)(top, import_node_path6.sep);
    const left = [{ name: "" }];
    for (let next2 = left.pop(); next2; next2 = left.pop()) {
      const { name, entry: entry3 } = next2;
      const path = before + name;
      if (entry3 === void 0 || entry3.isDirectory()) {
        if (entry3?.name === ".git") continue;
        const inside = name && name + import_node_path6.sep;
        try {
          for (const found of readFolder(place + name)) left.push({ name: inside + found.name, entry: found });
        } catch (error) {
          skip(name ? path : top, describeFailure(error), true);
        }
      } else if (entry3.isFile()) yield toText(path, place + name);
      else if (entry3.isSymbolicLink()) skip(path, "symbolic link, not followed", false);
      else skip(path, "not a file", false);
    }
  }
  async function* listUnignored(folder2, listing) {
    const listed2 = await listing;
    if (!listed2) return yield* walk(folder2);
    for (const { path, reason } of listed2.unopened) skip(folder2 === "." ? path : (0, import_node_path6.join)(folder2, path), reason, true);
    const top = (0, import_node_path6.join)((0, import_node_path6.resolve)(cwd, folder2), "/");
    const before = folder2 === "." ? "" : (0, import_node_path6.join)(folder2, "/");
    for (const letters2 of listed2.names) {
      const bytes = /^[\x01-\x7f]*$/.test(letters2) ? void 0 : Buffer.from(letters2, "latin1");
      const name = bytes ? bytes.toString("utf8") : letters2;
      const file = bytes ? locateFile(top, bytes) : top + name;
      const path = before + name;
      const stats = (0, import_node_fs6.lstatSync)(file, { throwIfNoEntry: false });
      if (!stats) continue;
      if (stats.isFile()) yield toText(path, file);
      else if (stats.isSymbolicLink()) skip(path, "symbolic link, not followed", false);
      else skip(path, stats.isDirectory() ? "a repository of its own" : "not a file", false);
    }
  }
  return {
    name: "files",
    skipped,
    async *texts() {
      for (const given of paths) {
        const path = (0, import_node_path6.join)(given);
        let stats;
        try {
          stats = (0, import_node_fs6.statSync)((0, import_node_path6.resolve)(cwd, path), { throwIfNoEntry: false });
        } catch (error) {
          skip(path, describeFailure(error), true);
          continue;
        }
        if (!stats) throw new UsageError(`${quotePath(given)} does not exist`, "Name a file or a directory that does.");
        const listing = await options.gitignore ? listings.get(given) : void 0;
        if (!stats.isDirectory()) yield toText(path);
        else if (listing) yield* listUnignored(path, listing);
        else yield* walk(path);
      }
    }
  };
}
function canEnter(folder2) {
  try {
    (0, import_node_fs6.accessSync)(folder2, import_node_fs6.constants.X_OK);
    return (0, import_node_fs6.statSync)(folder2).isDirectory();
  } catch {
    return false;
  }
}
function areMany(paths, cwd = process.cwd()) {
  const folders = paths.length > fewNames ? [] : paths.map((path) => (0, import_node_path6.resolve)(cwd, path));
  let met = paths.length;
  for (const folder2 of folders) {
    if (met > fewNames) break;
    try {
      for (const entry3 of (0, import_node_fs6.readdirSync)(folder2, { withFileTypes: true })) {
        met++;
        if (entry3.isDirectory() && !/^(?:\.git|node_modules)$/.test(entry3.name))
          folders.push(`${folder2}${import_node_path6.sep}${entry3.name}`);
      }
    } catch {
    }
  }
  return met > fewNames;
}
async function listFolder(folder2) {
  const unopened = [];
  const onWarnings = (words4) => void unopened.push(...parseUnopened(words4));
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  let output;
  try {
    output = await runGit(args, { cwd: folder2, onWarnings });
  } catch (error) {
    if (error instanceof UsageError) return void 0;
    const inside = await runGit(["rev-parse", "--is-inside-work-tree"], { cwd: folder2, accept: [0, 128] });
    if (inside.toString("latin1").trim() !== "true") return void 0;
    throw error;
  }
  const names2 = new Set(output.toString("latin1").split("\0"));
  names2.delete("");
  return { names: [...names2].sort(compareNames), unopened };
}
var import_node_fs6, import_node_path6, fewNames, compareNames, readFolder, toPosix;
var init_files2 = __esm({
  "src/sources/files.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path6 = require("node:path");
    init_errors();
    init_run();
    init_unstaged();
    init_read_file();
    fewNames = 300;
    compareNames = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    readFolder = (folder2) => (0, import_node_fs6.readdirSync)(folder2, { withFileTypes: true }).sort((a, b) => compareNames(b.name, a.name));
    toPosix = (path) => process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  }
});

// late:crypto
var loaded, load, createCipheriv, createDecipheriv, createHash, createHmac, createPublicKey, hkdfSync, randomBytes, randomFillSync;
var init_crypto = __esm({
  "late:crypto"() {
    load = () => loaded ??= require("node:crypto");
    createCipheriv = (...values2) => load().createCipheriv(...values2);
    createDecipheriv = (...values2) => load().createDecipheriv(...values2);
    createHash = (...values2) => load().createHash(...values2);
    createHmac = (...values2) => load().createHmac(...values2);
    createPublicKey = (...values2) => load().createPublicKey(...values2);
    hkdfSync = (...values2) => load().hkdfSync(...values2);
    randomBytes = (...values2) => load().randomBytes(...values2);
    randomFillSync = (...values2) => load().randomFillSync(...values2);
  }
});

// src/threads/start.ts
function readEngine() {
  if (isSource) return void 0;
  const hash = createHash("sha256");
  for (const name of engineFiles) hash.update((0, import_node_fs7.readFileSync)((0, import_node_path7.join)(__dirname, name)));
  return hash.digest("hex");
}
var import_node_fs7, import_node_path7, import_node_worker_threads, isSource, workerFile, startThread, startReader, engineFiles;
var init_start = __esm({
  "src/threads/start.ts"() {
    "use strict";
    init_crypto();
    import_node_fs7 = require("node:fs");
    import_node_path7 = require("node:path");
    import_node_worker_threads = require("node:worker_threads");
    isSource = __filename.endsWith(".ts");
    workerFile = isSource ? "../worker.ts" : "history-worker.js";
    startThread = (options) => new import_node_worker_threads.Worker((0, import_node_path7.join)(__dirname, workerFile), options);
    startReader = () => isSource ? void 0 : new import_node_worker_threads.Worker((0, import_node_path7.join)(__dirname, "sweep-reader.js"));
    engineFiles = ["history-worker.js", "rules.js", "rule-index.bin", "linear.js"];
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
function beginReader() {
  begun ??= start();
  return begun;
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

// src/threads/last-compiler.ts
function delayLastCompiler(last, ...others4) {
  const change = () => {
    const flags = /^1[2-4]\./.test(process.versions.v8) ? ["--invocation-count-for-turbofan=50000", ...others4] : others4;
    for (const flag2 of flags) (0, import_node_v8.setFlagsFromString)(flag2);
  };
  if (last) last.once("online", change);
  else change();
}
var import_node_v8;
var init_last_compiler = __esm({
  "src/threads/last-compiler.ts"() {
    "use strict";
    import_node_v8 = require("node:v8");
  }
});

// hook/target.ts
function chooseTarget(args) {
  const { text, flag: flag2, positionals } = args;
  const history = chooseHistory(args);
  const kinds4 = ["staged", "working", "history", "stdin"].filter((kind) => flag2[kind]);
  const range = text["range"];
  const asked3 = [
    ...kinds4.map((kind) => `--${kind}`),
    ...range === void 0 ? [] : ["--range"],
    ...positionals.length > 0 ? ["PATH"] : []
  ];
  if (positionals.includes("-"))
    throw new UsageError('"-" is no path', "Standard input is `leakgate scan --stdin`; a file of that name is `./-`.");
  if (asked3.length > 1)
    throw new UsageError(`${asked3.join(" and ")} cannot be asked for together`, "Run leakgate scan once for each.");
  if (range !== void 0) return parseRange(range);
  if (kinds4[0] === "history") return { kind: "history", ...history };
  return kinds4[0] ? { kind: kinds4[0] } : { kind: "files", paths: positionals.length > 0 ? positionals : ["."] };
}
function parseRange(range) {
  const [, base, head] = /^([^.].*?)?\.\.\.?([^.].*)?$/s.exec(range) ?? [];
  if (!base)
    throw new UsageError(
      `${quoteWord(range)} is not a range`,
      "Write A..B: what B has and A does not, such as origin/main..HEAD."
    );
  return { kind: "range", base, head: head ?? "HEAD" };
}
function askGit(target) {
  if (target.kind === "staged") return { staged: openMany() };
  if (target.kind === "history") readScanKey().catch(() => {
  });
  if (target.kind !== "files") return {};
  const gitignore = isIgnored(target.paths).then((ignored) => !ignored);
  gitignore.catch(() => {
  });
  const files = createFilesSource(target.paths, { gitignore });
  if (areMany(target.paths)) delayLastCompiler(beginReader());
  return { files };
}
function openMany() {
  const staged = openStaged();
  const prepare = ({ length }) => {
    if (length >= manyChanges) delayLastCompiler(void 0);
  };
  staged.changes.then(prepare, () => {
  });
  return staged;
}
var targetOptions, manyChanges;
var init_target = __esm({
  "hook/target.ts"() {
    "use strict";
    init_errors();
    init_staged();
    init_work_tree();
    init_files2();
    init_early_reader();
    init_last_compiler();
    init_history_options();
    init_scan_config();
    targetOptions = {
      staged: { type: "boolean" },
      working: { type: "boolean" },
      range: { type: "string" },
      history: { type: "boolean" },
      stdin: { type: "boolean" },
      ...historyOptions
    };
    manyChanges = 500;
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

// src/remember.ts
function remember(work, most) {
  const known4 = /* @__PURE__ */ new Map();
  let last;
  let told;
  return (text) => {
    if (text === last) return told;
    let answer = known4.get(text);
    if (answer === void 0) {
      answer = work(text);
      if (known4.size >= most) known4.clear();
      known4.set(text, answer);
    }
    last = text;
    told = answer;
    return answer;
  };
}
var init_remember = __esm({
  "src/remember.ts"() {
    "use strict";
  }
});

// src/fingerprint.ts
function createFingerprint(rule, secret, keyName2, repositoryKey) {
  const family = rule.family ?? rule.id;
  if (rule.advisory) {
    const text = rule.advisory.startsWith("log-") ? reduceStatement(secret.reveal()) : secret.reveal().replace(/\s+/g, "");
    return toBase32(digest(`v1\0${family}\0${text}`), 12);
  }
  const value = secret.reveal().replaceAll("\r\n", "\n");
  if (rule.highEntropy) return toBase32(digest(`v1\0${family}\0${value}`), 12);
  const place = digestName(`v1\0${family}\0${(keyName2 ?? "").toLowerCase()}`);
  const keyed2 = readDigest(createHmac("sha256", repositoryKey).update(`v1\0${family}\0${value}`));
  return toBase32(Buffer.concat([place, keyed2.subarray(0, 2), Buffer.alloc(1)]), 12);
}
function createIdentity(secret, runKey) {
  return createHmac("sha256", runKey).update(secret.reveal().replaceAll("\r\n", "\n")).digest("base64url").slice(0, 22);
}
function reduceStatement(statement2) {
  const literals2 = /((?:[gG]et\w{0,30}\(|\[)["'][\w:.-]{1,60}["'])|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g;
  return statement2.replace(literals2, (literal, key2) => key2 ?? (literal.match(/\{[\w.$?!()[\]]{1,80}/g) ?? []).join("")).replace(/\s+/g, "");
}
function toBase32(bytes, length) {
  const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  let text = "";
  let bits2 = 0;
  let left = 0;
  for (let at = 0; text.length < length; at++) {
    bits2 = bits2 << 8 | bytes[at];
    for (left += 8; left >= 5 && text.length < length; left -= 5) text += alphabet[bits2 >> left - 5 & 31];
    bits2 &= (1 << left) - 1;
  }
  return text;
}
var digestName, digest;
var init_fingerprint = __esm({
  "src/fingerprint.ts"() {
    "use strict";
    init_crypto();
    init_digest();
    init_remember();
    digestName = remember((text) => digest(text).subarray(0, 5), 4096);
    digest = (text) => readDigest(createHash("sha256").update(text));
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
  let seen2 = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest;
    seen2 += length;
    return length >= shortestFirst || seen2 >= mostWithout && length >= shortest;
  };
}
function createKernels(read2) {
  let compiled2;
  const create = (room) => {
    if (compiled2 === void 0) compiled2 = compile(read2);
    if (!compiled2) return void 0;
    const memory = allocate(1 + Math.ceil((roomAt + room) / (1 << 16)));
    if (!memory) return void 0;
    const calls2 = new engine.Instance(compiled2, { env: { memory } }).exports;
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
  const parts3 = [follows2, after, before, start2, heads, chain, ends, place, letters2];
  const length = parts3.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const kernel = kernels.create(length + 4 * room + 64);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let hitsAt = roomAt;
  const addresses = parts3.map((part) => {
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
      const [begin2, stop] = [textAt + next2 - lo, textAt + end - lo];
      const limit = hitsAt + 4 * (full - count);
      const written2 = calls2.findKeywords(textAt, last, begin2, stop, hitsAt, limit, lo) - hitsAt >> 2;
      hits.set(numbers2.subarray(hitsAt >> 2, (hitsAt >> 2) + written2), count);
      count += written2;
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
  const plain2 = createPlainFinder(table);
  const isWorth = createWorth();
  let fast = null;
  return {
    table,
    find(bytes, from, to, hits) {
      if (!isWorth(to - from, fast !== null)) return plain2.find(bytes, from, to, hits);
      if (fast === null) fast = createKernelFind(kernels, table, hits.length);
      return fast ? fast(bytes, from, to, hits) : plain2.find(bytes, from, to, hits);
    }
  };
}
function createPlainFinder(table) {
  const { follows: follows2, ends, after, before, heads, chain, place, start: start2, letters: letters2 } = table;
  const compare = (bytes, at, bucket, hits, count) => {
    let written2 = count;
    for (let index = heads[bucket]; index >= 0; index = chain[index]) {
      const first = start2[index];
      const length = start2[index + 1] - first;
      const origin = at - place[index];
      let same = 0;
      while (same < length && lower[bytes[origin + same]] === letters2[first + same]) same++;
      if (same !== length) continue;
      hits[written2++] = origin;
      hits[written2++] = index;
    }
    return written2;
  };
  const confirm = (bytes, at, slot, hits, count) => {
    const next2 = bytes[at + 1] ?? 0;
    const following = follows2[slot];
    if ((following >>> next2 & 1) === 0) return count;
    const four = hashFour(slot, next2);
    const second = bytes[at + 2] ?? 0;
    const last = bytes[at - 3] ?? 0;
    let written2 = following === anyByte ? compare(bytes, at, hashFive(slot, 0, 0), hits, count) : count;
    if ((after[four] >>> second & 1) !== 0) written2 = compare(bytes, at, hashFive(four, second, 1), hits, written2);
    if ((before[four] >>> last & 1) !== 0) written2 = compare(bytes, at, hashFive(four, last, 2), hits, written2);
    if (ends[four] !== 0) written2 = compare(bytes, at, hashFive(four, 0, 3), hits, written2);
    return written2;
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
    file = (0, import_node_fs8.openSync)("/dev/urandom", "r");
    return (0, import_node_fs8.readSync)(file, numbers2) === numbers2.byteLength ? numbers2 : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) (0, import_node_fs8.closeSync)(file);
  }
}
var import_node_fs8;
var init_random = __esm({
  "src/random.ts"() {
    "use strict";
    init_crypto();
    import_node_fs8 = require("node:fs");
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
function readLines2(list2, bytes, kernels = builtKernels) {
  list2.count = 0;
  hashLines(kernels, list2, bytes, viewOf(bytes), 0, bytes.length);
  endLines(list2, bytes.length);
}
function readChangedLines(list2, bytes, base, copies, kernels = builtKernels) {
  list2.count = 0;
  const { numbers: numbers2 } = copies;
  const view = viewOf(bytes);
  let at = 0;
  for (let copy = 0; copy < copies.count; copy += 3) {
    const from = numbers2[copy];
    const to = numbers2[copy + 1];
    const length = numbers2[copy + 2];
    let line3 = findLine(base, from);
    if (base.starts[line3] === from && to > 0 && bytes[to - 1] !== 10) line3++;
    let end = findLine(base, from + length + 1) - 1;
    const last = to + base.starts[end] - from;
    if (end === base.count && last < bytes.length && bytes[last - 1] !== 10) end--;
    if (end <= line3) continue;
    hashLines(kernels, list2, bytes, view, at, to + base.starts[line3] - from);
    takeLines(list2, base, line3, end, to - from);
    at = to + base.starts[end] - from;
  }
  hashLines(kernels, list2, bytes, view, at, bytes.length);
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
function takeLines(list2, base, line3, end, shift) {
  const { count } = list2;
  const lines = end - line3;
  reserve(list2, count + lines);
  const { starts, first, second, clean } = list2;
  for (let at = 0; at < lines; at++) starts[count + at] = base.starts[line3 + at] + shift;
  if (lines < fewLines) {
    for (let at = 0; at < lines; at++) {
      first[count + at] = base.first[line3 + at];
      second[count + at] = base.second[line3 + at];
      clean[count + at] = base.clean[line3 + at];
    }
  } else {
    first.set(base.first.subarray(line3, end), count);
    second.set(base.second.subarray(line3, end), count);
    clean.set(base.clean.subarray(line3, end), count);
  }
  list2.count = count + lines;
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
    const begin2 = at;
    let high = seedHigh;
    let low = seedLow;
    const take = (lower3, upper2) => {
      const one = low ^ lower3;
      const upperOne = one >>> 16;
      const lowerOne = one & 65535;
      const least = lowerOne * oddLower;
      const middle = upperOne * oddLower + (least >>> 16);
      const other2 = lowerOne * oddUpper + (middle & 65535);
      const over = upperOne * oddUpper + (middle >>> 16) + (other2 >>> 16);
      high = Math.imul(high ^ upper2, oddLow) + Math.imul(one, oddHigh) + over | 0;
      low = Math.imul(one, oddLow) ^ high;
    };
    const limit = Math.min(words4, begin2 + longestLine + 1);
    for (; at < limit; at += 8) {
      const lower3 = view.getInt32(at, true);
      const upper2 = view.getInt32(at + 4, true);
      if (holdsFeed(lower3) || holdsFeed(upper2)) break;
      take(lower3, upper2);
    }
    if (at > begin2 + longestLine) at = findFeed(bytes, at);
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
    const length = at - begin2;
    take(lower2, upper ^ length << 24);
    starts[count] = begin2;
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
  const feed2 = bytes.indexOf(10, from);
  return feed2 === -1 ? bytes.length : feed2;
}
function reserve(list2, lines) {
  if (lines + 1 < list2.starts.length) return;
  const length = 2 ** (33 - Math.clz32(lines));
  const grow2 = (numbers2) => {
    const larger = new Int32Array(length);
    larger.set(numbers2);
    return larger;
  };
  list2.starts = grow2(list2.starts);
  list2.first = grow2(list2.first);
  list2.second = grow2(list2.second);
  const clean = new Uint8Array(length);
  clean.set(list2.clean);
  list2.clean = clean;
}
var longestLine, seedHigh, seedLow, oddHigh, drawn, oddLow, lineKeys, oddUpper, oddLower, createLineList, fewLines, viewOf;
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
    fewLines = 128;
    viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
  }
});

// src/pages.ts
function allocate2(bytes) {
  return bytes < few ? new ArrayBuffer(bytes) : new ArrayBuffer(bytes, { maxByteLength: bytes });
}
var few, allocateBytes, allocateNumbers, allocateFloats;
var init_pages = __esm({
  "src/pages.ts"() {
    "use strict";
    few = 1 << 20;
    allocateBytes = (count) => Buffer.from(allocate2(count), 0, count);
    allocateNumbers = (count) => new Int32Array(allocate2(4 * count), 0, count);
    allocateFloats = (count) => new Float64Array(allocate2(8 * count), 0, count);
  }
});

// src/scanner/line-memory.ts
function createLineMemory(slots) {
  const mask2 = slots - 1;
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
    for (let line3 = origin; line3 <= end; line3++) {
      if (lines.first[line3] === 0) return false;
      high = Math.imul(high ^ lines.first[line3], 695872825);
      low = Math.imul(low ^ lines.second[line3], 458671337);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines, line3) => 4 * ((lines.first[line3] >>> 3 ^ Math.imul(lines.first[line3 + 1] ?? 0, 5) ^ Math.imul(lines.first[line3 - 1] ?? 0, 3)) & mask2);
  return {
    get tables() {
      return tables;
    },
    set tables(moved) {
      tables = moved;
    },
    knows(lines, line3) {
      const { alone, among } = tables;
      const first = lines.first[line3];
      if (first === 0) return false;
      const place = 2 * (first >>> 3 & mask2);
      if (alone[place] === first && alone[place + 1] === lines.second[line3]) {
        lines.clean[line3] = 1;
        return true;
      }
      const slot = slotOf(lines, line3);
      if (among[slot] !== first) return false;
      const reach3 = among[slot + 1];
      if (!combine2(lines, line3 - (reach3 >>> 16), line3 + (reach3 & 65535))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line3]);
    },
    add(lines, line3) {
      const { alone } = tables;
      const first = lines.first[line3];
      if (first === 0) return;
      const place = 2 * (first >>> 3 & mask2);
      alone[place] = first;
      alone[place + 1] = lines.second[line3];
      lines.clean[line3] = 1;
    },
    isCalm(lines, line3) {
      const first = lines.first[line3];
      const place = calmPlace(first);
      return first !== 0 && tables.calm[place] === first && tables.calm[place + 1] === lines.second[line3];
    },
    addCalm(lines, line3) {
      const place = calmPlace(lines.first[line3]);
      tables.calm[place] = lines.first[line3];
      tables.calm[place + 1] = lines.second[line3];
    },
    addAmong(lines, line3, from, to) {
      if (lines.first[line3] === 0 || line3 - from > 65535 || to - line3 > 65535 || !combine2(lines, from, to)) return;
      const { among } = tables;
      const slot = slotOf(lines, line3);
      among[slot] = lines.first[line3];
      among[slot + 1] = line3 - from << 16 | to - line3;
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line3];
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
  let line3 = 0;
  let column = first;
  let [lastStart, lastEnd] = [-1, -1];
  let last;
  return (start2, end) => {
    if (last && start2 === lastStart && end === lastEnd) return last;
    if (start2 < at || start2 >= lines.starts[line3 + 1]) {
      line3 = findLine(lines, start2 + 1) - 1;
      at = lines.starts[line3];
      column = line3 === 0 ? first : 1;
    }
    if (start2 - at >= worthAsking && (0, import_node_buffer.isAscii)(bytes.subarray(at, start2))) {
      column += start2 - at;
      at = start2;
    }
    for (; at < start2; at++) if ((bytes[at] & 192) !== 128) column++;
    let endLine = line3 + 1;
    let endColumn = column;
    for (let to = start2; to < end; to++) {
      const byte = bytes[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    [lastStart, lastEnd] = [start2, end];
    last = { startLine: line3 + 1, startColumn: column, endLine, endColumn };
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
  const kept2 = [];
  for (let first = 0; first < sorted.length; ) {
    let end = sorted[first].end;
    let next2 = first + 1;
    for (; next2 < sorted.length && sorted[next2].start < end; next2++) end = Math.max(end, sorted[next2].end);
    if (next2 === first + 1) kept2.push(sorted[first]);
    else for (const match of settleChain(sorted.slice(first, next2), end)) kept2.push(match);
    first = next2;
  }
  return kept2;
}
function settleChain(chain, end) {
  const origin = chain[0].start;
  const taken2 = new Uint8Array(end - origin);
  const kept2 = [];
  const loose = /* @__PURE__ */ new Map();
  for (const match of chain.sort(compareClaims)) {
    const [from, to] = [match.start - origin, match.end - origin];
    if (!match.packed && taken2.subarray(from, to).includes(1)) {
      const at = match.rule.judged ? loose.get(from) : void 0;
      const own = at === void 0 ? void 0 : kept2[at];
      if (own && own.end === match.end && (own.decoded ?? 0) === (match.decoded ?? 0) && !own.named)
        kept2[at] = { ...own, named: match };
      continue;
    }
    if (!match.packed || match.decoded) taken2.fill(1, from, to);
    if (match.rule.loose && !match.packed) loose.set(from, kept2.length);
    kept2.push(match);
  }
  return kept2.sort((a, b) => a.start - b.start);
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
  const seen2 = /* @__PURE__ */ new Set();
  return (found) => settle(found).flatMap((match) => {
    const key2 = `${match.rule.id}\0${match.secret.reveal()}`;
    if (seen2.has(key2)) return [];
    seen2.add(key2);
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
  const isKept2 = (match) => {
    if (match.says !== void 0) return true;
    const around = match.context.reveal();
    const before = refused.get(around);
    if (before?.includes(describe(match))) return false;
    const kept2 = keeps(match);
    if (typeof kept2 === "object") match.scored = kept2;
    if (kept2) return true;
    if (count >= mostRefusals) {
      refused.clear();
      count = 0;
    }
    count++;
    const known4 = refused.get(around);
    if (known4) known4.push(describe(match));
    else refused.set(around, [describe(match)]);
    return false;
  };
  return {
    couldKeep,
    drop(matches, from) {
      const kept2 = matches.splice(from).filter(isKept2);
      for (const match of kept2) matches.push(match);
    }
  };
}
var mostRefusals, describe;
var init_refusal = __esm({
  "src/scanner/refusal.ts"() {
    "use strict";
    mostRefusals = 8192;
    describe = ({ rule, proof, keyName: keyName2, resource, contextStart, secret }) => [rule.id, proof, keyName2, resource, contextStart, secret.length].join("\0");
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
    built = globalThis[/* @__PURE__ */ Symbol.for("leakgate.rules")] ??= decodeRuleIndex((0, import_node_fs9.readFileSync)(__dirname + "/rule-index.bin"));
  } catch {
    built = void 0;
  }
  return built;
}
var import_node_fs9, built;
var init_built_rules = __esm({
  "src/scanner/built-rules.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
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
    const keyword2 = keywords[index];
    const { length } = keyword2;
    if (length < 3 || length > 255) throw new RangeError(`keyword "${keyword2}" has not 3 to 255 bytes`);
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
  let best2 = 0;
  let least = Number.POSITIVE_INFINITY;
  let four = 0;
  for (let at = 0; at < length; at++) {
    four = (four << 5 | letters2[first + at] & 31) & 1048575;
    if (at < 3 || commonness[four] >= least) continue;
    least = commonness[four];
    best2 = at - 3;
  }
  return best2;
}
function readCommonness() {
  const steps2 = new Uint8Array(1 << 20);
  const readPair = (text, at) => digits.indexOf(text[at]) << 5 | digits.indexOf(text[at + 1]);
  for (const [step2, groups] of commonFours.entries())
    for (const group of groups.split(" "))
      for (let at = 2; at < group.length; at += 2) steps2[readPair(group, 0) << 10 | readPair(group, at)] = step2 + 1;
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
  const [quantifier = "", least, open3, most] = quantifiers.exec(text) ?? [];
  const counts = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY]
  };
  const upper = most ? Number(most) : open3 ? Number.POSITIVE_INFINITY : Number(least);
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
  const parts3 = [];
  let start2 = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfAtom(text, at);
    if (text[at] === "|") {
      parts3.push(text.slice(start2, at));
      start2 = end;
    }
    at = end;
  }
  return [...parts3, text.slice(start2)];
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
  const distancesOf = beginnings.map((text) => keywords.map((keyword2) => listDistances(text, keyword2)));
  const isVague = (text) => text.replaceAll(any, "").length < 3 && !keywords.some((keyword2) => text.includes(keyword2));
  if (beginnings.some(isVague) || distancesOf.some((row) => row.every((list2) => list2.length === 0))) return void 0;
  const anchors = /* @__PURE__ */ new Map();
  for (const [index, keyword2] of keywords.entries()) {
    const distances = distancesOf.flatMap((row) => row[index]);
    if (distances.length === 0) return void 0;
    anchors.set(
      keyword2,
      [...new Set(distances)].sort((a, b) => b - a)
    );
  }
  return anchors;
}
function listDistances(text, keyword2) {
  if (text.includes(keyword2)) return [text.indexOf(keyword2)];
  const enough = Math.min(3, keyword2.length, text.replaceAll(any, "").length);
  const distances = [];
  for (let distance = 1 - keyword2.length; distance < text.length; distance++) {
    let shared = 0;
    let at = Math.max(0, distance);
    const end = Math.min(text.length, distance + keyword2.length);
    for (; at < end && (text[at] === any || text[at] === keyword2[at - distance]); at++) if (text[at] !== any) shared++;
    if (at === end && shared >= enough) distances.push(distance);
  }
  return distances;
}
function listBeginnings(source) {
  return splitAlternatives(source).flatMap((alternative) => expand(alternative).texts);
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
    const seen2 = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen2.flatMap(({ texts }) => texts), open: true };
  }
  if (atom.startsWith("(")) {
    const inner = splitAlternatives(atom.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1)).map(expand);
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open: open3 }) => open3) };
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
  const key2 = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key2);
  if (number === void 0) {
    number = members.push(inside) - 1;
    numbers.set(key2, number);
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
  const key2 = `${flags} ${atom}`;
  let set = atoms.get(key2);
  if (set === void 0) {
    const expression2 = new RegExp(atom, flags);
    set = intern(Uint8Array.from({ length: 256 }, (_, byte) => expression2.test(String.fromCharCode(byte)) ? 1 : 0));
    atoms.set(key2, set);
  }
  return set;
}
function weighBytes() {
  const weights3 = new Float64Array(256).fill(0.2);
  const weigh = (letters2, weight) => {
    for (const letter of letters2) weights3[letter.charCodeAt(0)] = weight;
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
  const sum = weights3.reduce((total, weight) => total + weight, 0);
  return weights3.map((weight) => weight / sum);
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
  const { best: best2 } = readAlternatives(pattern.source, pattern.flags.replace(/[^is]/g, ""), keywords.join(""));
  return best2 && best2.bits >= leastBits ? { inside: membersOf(best2.set), run: best2.run } : void 0;
}
function readAlternatives(source, flags, known4) {
  const parts3 = splitAlternatives(source).map((sequence) => readSequence(sequence, flags, known4));
  return parts3.length === 1 ? parts3[0] : parts3.reduce(eitherOf);
}
function eitherOf(a, b) {
  const set = unite(a.set, b.set);
  let best2;
  if (a.best && b.best) {
    const run = Math.min(a.best.run, b.best.run);
    const union = unite(a.best.set, b.best.set);
    best2 = { set: union, run, bits: run * bitsOf(union) };
  }
  return { least: Math.min(a.least, b.least), set, best: best2, news: Math.min(a.news, b.news) };
}
function readSequence(sequence, flags, known4) {
  const parts3 = [];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    at = atom.end;
    if (isAssertion(atom.text) || atom.most === 0) continue;
    const { least, set, best: best2, news: news2 } = readPart(atom.text, flags, known4);
    const times2 = atom.least;
    parts3.push({ least: least * times2, set, best: times2 > 0 ? best2 : void 0, news: news2 * times2 });
  }
  const news = parts3.reduce((sum, part) => sum + part.news, 0);
  if (news === 0) return unknown;
  return {
    least: parts3.reduce((sum, part) => sum + part.least, 0),
    set: parts3.reduce((sum, part) => sum === allBytes ? sum : unite(sum, part.set), noBytes),
    best: findBest(parts3),
    news
  };
}
function findBest(parts3) {
  let best2;
  const offer = (run) => {
    if (run.bits > (best2?.bits ?? 0)) best2 = run;
  };
  for (const [first, part] of parts3.entries()) {
    if (part.best) offer(part.best);
    if (part.news === 0) continue;
    let [run, news, set] = [0, 0, noBytes];
    for (let at = first; at < parts3.length; at++) {
      set = unite(set, parts3[at].set);
      const bits2 = bitsOf(set);
      if (bits2 < 0.1) break;
      run += parts3[at].least;
      news += parts3[at].news;
      if (news > 0) offer({ set, run, bits: news * bits2 });
    }
  }
  return best2;
}
function readPart(atom, flags, known4) {
  if (atom.startsWith("(")) {
    const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
    return opened === void 0 ? unknown : readAlternatives(atom.slice(opened.length, -1), flags, known4);
  }
  if (/^\\[k1-9]/.test(atom)) return unknown;
  const letter = atom.replace(/^\\(?=[^A-Za-z0-9])/, "").toLowerCase();
  const isKnown2 = letter.length === 1 && atom !== "." && known4.includes(letter);
  return { least: 1, set: readByteSet(atom, flags), best: void 0, news: isKnown2 ? 0 : 1 };
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
function endsWithSecret(source) {
  return splitAlternatives(source).every((sequence) => {
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
function mayCrossLines(source, flags) {
  if (/[sv]/.test(flags) || source.includes("\n")) return true;
  const consuming = source.replace(singleLookaround, "");
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
function writePattern({ source, flags }) {
  const ascii = source.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")} ${ascii}`;
}
function findBuiltFacts(rule, index = readBuiltRules()) {
  if (!index || rule.linear) return void 0;
  const place = placesOf(index).get(rule.id);
  if (place === void 0) return void 0;
  const { anchored, anchor, firstAnchor } = index;
  const { flags, source } = readWritten(index, place);
  if (`${flags} ${source}` !== writePattern(rule.pattern)) return void 0;
  const keywords = listKeywords(rule);
  const anchors = /* @__PURE__ */ new Map();
  let at = firstAnchor[place];
  const end = firstAnchor[place + 1];
  for (const keyword2 of anchored[place] === 1 ? keywords : []) {
    if (at >= end) return void 0;
    const next2 = at + 1 + anchor[at];
    anchors.set(keyword2, Array.from(anchor.subarray(at + 1, next2)));
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
function compileOnce(source, flags) {
  const pattern = new RegExp(source, flags);
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
      compile: (...values2) => require("./linear.js").RE2JS.compile(...values2)
    };
  }
});

// src/scanner/linear.ts
function compileLinear({ source, flags }) {
  const expression2 = RE2JS.compile(source, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
  const names2 = Object.keys(expression2.namedGroups());
  return {
    lastIndex: 0,
    exec(text) {
      const matcher = expression2.matcher(text);
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
  const { source, flags } = rule.pattern;
  const anchors = facts ? facts.anchors : findAnchors(rule);
  return createPattern(rule, rule.reach ?? defaultReach, {
    anchors,
    ...{ anchored: anchors !== void 0, goesOn: rule.further !== void 0, readWritten: () => rule.pattern },
    calls: facts ? fewCalls : 0,
    need: facts?.need,
    look: facts?.look,
    endsWithSecret: facts?.endsWithSecret ?? endsWithSecret(source),
    crossesLines: facts?.crossesLines ?? mayCrossLines(source, flags)
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
  const { source, flags } = readWritten3();
  const asked3 = `${endsWithSecret2 ? "" : "d"}${anchored ? "y" : "g"}`;
  return compileOnce(source, flags.replace(/[gdy]/g, "") + asked3);
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
    readActs = ({ check, decode: decode2, further }) => ({ check, decode: decode2, further });
    defaultReach = [96, 320];
    prepareBuiltPattern = (rule, index, place) => createPattern(rule, [index.before[place], index.after[place]], {
      ...{ anchors: void 0, anchored: index.anchored[place] === 1, calls: fewCalls },
      ...{ goesOn: (index.shape[place] & shapes.goesOn) !== 0, readWritten: () => readWritten(index, place) },
      ...readBuiltFacts(index, place)
    });
    createPattern = (rule, [before, after], { anchors, anchored, calls: calls2, need, look, endsWithSecret: endsWithSecret2, crossesLines, goesOn: goesOn2, readWritten: readWritten3 }) => ({
      ...{ rule, acts: void 0, goesOn: goesOn2, before, after, expression: void 0, readWritten: readWritten3, calls: calls2, need, look },
      ...{ anchored, anchors, endsWithSecret: endsWithSecret2, crossesLines }
    });
    fewCalls = 4;
  }
});

// src/scanner/rule-set.ts
function prepareRules(rules5, built2 = readBuiltRules()) {
  const placed = built2 && placeRules(rules5, built2);
  return placed ? createBuiltSet(rules5, built2, placed) : createRuleSet(rules5);
}
function placeRules(rules5, built2) {
  const places = placesOf(built2);
  if (2 * rules5.length <= places.size) return void 0;
  const placed = new Int32Array(places.size).fill(-1);
  for (const [at, { id, linear }] of rules5.entries()) {
    const place = places.get(id);
    if (place === void 0 || linear || placed[place] !== -1) return void 0;
    placed[place] = at;
  }
  return placed;
}
function createBuiltSet(rules5, built2, placed) {
  const { firstCall, rule: called, firstDistance, distance, anchored } = built2;
  const places = new Int32Array(rules5.length);
  for (let place = 0; place < placed.length; place++) if (placed[place] !== -1) places[placed[place]] = place;
  return createSet(
    {
      size: rules5.length,
      table: decodeKeywordTable(built2.table),
      before: places.map((place) => built2.before[place]),
      after: places.map((place) => built2.after[place])
    },
    (rule) => prepareBuiltPattern(rules5[rule], built2, places[rule]),
    (keyword2) => {
      const calls2 = [];
      for (let call = firstCall[keyword2]; call < firstCall[keyword2 + 1]; call++) {
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
function createRuleSet(rules5) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules5.forEach((rule, index) => {
    for (const keyword2 of rule.keywords) {
      const list2 = rulesOf.get(keyword2);
      if (!list2) rulesOf.set(keyword2, [index]);
      else if (list2.at(-1) !== index) list2.push(index);
    }
  });
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  const set = createSet(
    {
      ...{ size: rules5.length, table: buildKeywordTable(keywords) },
      before: Int32Array.from(rules5, (rule) => (rule.reach ?? defaultReach)[0]),
      after: Int32Array.from(rules5, (rule) => (rule.reach ?? defaultReach)[1])
    },
    (rule) => preparePattern(rules5[rule]),
    (keyword2) => called[keyword2].map((rule) => {
      const { anchors } = set.pattern(rule);
      return { rule, distances: anchors ? anchors.get(keywords[keyword2]) ?? [] : null };
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
  const callsOf = (keyword2) => {
    calls2[keyword2] ??= makeCalls(keyword2);
    return calls2[keyword2];
  };
  return {
    ...facts,
    calls: callsOf,
    pattern: patternOf,
    needsOf(keyword2) {
      const needs = [];
      for (const { rule, distances } of callsOf(keyword2)) {
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
    areBuilt = (rules5, built2) => placeRules(rules5, built2) !== void 0;
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
  let plain2 = 0;
  for (let at = 4; at < end; at += 4) {
    const byte = bytes[at + letter];
    const isText2 = byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
    if (isText2 && bytes[at + zero] === 0 && bytes[at + zero + 1] === 0) plain2++;
  }
  return plain2 > (end / 4 - 1) * 0.9 ? order : void 0;
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
  const begin2 = zero - 1;
  return {
    // What stood there is scanned as it is, too; here only its lines count.
    bytes: Buffer.concat([bytes.subarray(0, begin2).map((byte) => byte === 10 ? 10 : 32), tail.bytes]),
    toOriginal: (offset) => offset < begin2 ? offset : begin2 + tail.toOriginal(offset - begin2)
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
      while (next2 < to && isDigit4[bytes[next2]] === 1) next2++;
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
    gunzipSync = (...values2) => load2().gunzipSync(...values2);
    inflateRawSync = (...values2) => load2().inflateRawSync(...values2);
  }
});

// src/scanner/inflate.ts
function spend(room, bytes) {
  room.spare -= bytes;
  if (room.spare <= 0) room.left = 0;
}
function inflate(bytes, room) {
  const inflated = attempt2(inflateRaw, bytes, room) ?? inflateSound(bytes, room);
  if (inflated) room.left -= inflated.content.length;
  return inflated;
}
function attempt2(read2, bytes, room, size = 0) {
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
    const inflated = attempt2(inflateRaw, bytes.subarray(0, middle), room);
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
  const parts3 = [];
  let isSound = true;
  for (let at = 0; isGzip(bytes, at); ) {
    if (parts3.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    const members2 = isSound ? readMembers(bytes.subarray(at), room) : void 0;
    isSound &&= members2 !== void 0;
    const read2 = members2 ?? readMember(bytes.subarray(at), room);
    if (!read2) break;
    parts3.push(read2.content);
    at += read2.length;
    while (bytes[at] === 0) at++;
  }
  return parts3.length > 1 ? Buffer.concat(parts3) : parts3[0];
}
function readMembers(bytes, room) {
  const read2 = attempt2(gunzipSync, bytes, room, readSize(bytes));
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
    const begin2 = isUnseen ? behind : [behind, said].find((at) => isRow(buffer, at - before));
    if (begin2 !== void 0) yield { begin: begin2, said };
  }
}
function listEntries(bytes, most) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { rows, isWhole } = readDirectory(buffer, most + 1);
  const entries = [];
  const add = (at, next2) => {
    const all2 = [rows.get(at), readLocal(buffer, at)].filter((row) => row !== void 0);
    rows.delete(at);
    const start2 = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all2.length === 0 || start2 > buffer.length) return at + 4;
    const sizes = all2.flatMap(({ packed }) => packed ?? []);
    const ends = sizes.map((size) => start2 + size > buffer.length ? Math.max(start2, next2) : start2 + size);
    const storedEnd = Math.max(start2, ...ends.length > 0 ? ends : [next2]);
    const deflatedEnd = sizes.length > 0 && sizes.every((size) => size === 0) ? start2 : buffer.length;
    const readable = all2.filter(({ method, encrypted: encrypted2 }) => !encrypted2 && (method === 0 || method === 8));
    const disputed2 = readable.length > 0 && readable.length < all2.length;
    for (const { method, encrypted: encrypted2 } of readable.length > 0 ? readable : all2.slice(0, 1)) {
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
  for (const { begin: begin2, said } of findDirectories(buffer)) {
    const key2 = `${begin2} ${said}`;
    if (tried.has(key2)) continue;
    if (tried.size === mostFalse) return { rows, isWhole: false };
    tried.add(key2);
    for (let at = begin2; isRow(buffer, at) && rows.size < most; left--) {
      if (left === 0) return { rows, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin2 - said, place].find((from) => isLocal(buffer, from));
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
function tellUnread(reasons3, onUnread) {
  const sorted = [...new Set(reasons3)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
function unpack(bytes, onUnread = () => {
}, room = createRoom()) {
  if (!isArchive(bytes) && !endsAsZip(bytes)) return void 0;
  const reasons3 = [];
  const contents = unpackAll(bytes, room, 1, (reason) => reasons3.push(reason));
  tellUnread(reasons3, onUnread);
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
  for (const entry3 of entries.slice(0, mostEntries)) {
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    if (entry3.disputed) onUnread(disputed);
    const body = bytes.subarray(entry3.start, entry3.end);
    if (entry3.encrypted) onUnread(encrypted);
    else if (entry3.method === 0) {
      room.left -= body.length;
      contents.push(body);
    } else if (entry3.method === 8) contents.push(...unpackOne(() => inflate(body, room)?.content, onUnread) ?? []);
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
  const step2 = packed ? end - start2 : longestRun;
  for (let at = start2; at < end; at += step2) {
    const place = ~start2;
    found.push({ place, ...decodeRun(buffer, floor, at, Math.min(end, at + step2 + pieceOverlap), form, room) });
  }
}
function decodeRun(buffer, floor, start2, end, form, room) {
  const content = Buffer.from(buffer.toString("latin1", start2, end), form);
  const unread = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed2])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start2 - nameReach), start2).lastIndexOf(10) + 1;
  const begin2 = start2 - Math.max(floor, start2 - nameReach) - lineStart;
  const nameStart = start2 - begin2;
  const whole2 = text === content;
  const [group, letters2] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start2), text]),
    begin: begin2,
    packed: !whole2,
    ...unread.length > 0 && { unread },
    toOuter(offset, isEnd) {
      if (offset < begin2) return nameStart + offset;
      if (!whole2) return isEnd ? end : start2;
      const groups = (offset - begin2) / group;
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

// src/scanner/escape-forms.ts
function decodeEscapes(text, origin, isList) {
  let begin2 = -1;
  const decoded = decodeText(text, isList, (outer) => {
    if (begin2 === -1) begin2 = outer;
  });
  if (!decoded) return void 0;
  const listPieces2 = once(() => {
    const pieces = { decoded: [0], outer: [0] };
    decodeText(text, isList, (outer, outerEnd, from, to) => {
      pieces.outer.push(outer, outerEnd);
      pieces.decoded.push(from, to);
    });
    return pieces;
  });
  return {
    text: decoded,
    begin: begin2,
    toOuter(offset, isEnd) {
      const { decoded: decoded2, outer } = listPieces2();
      let piece2 = decoded2.length - 1;
      while (decoded2[piece2] > offset || isEnd && piece2 > 0 && decoded2[piece2] === offset) piece2--;
      if (piece2 % 2 === 1) return origin + outer[isEnd ? piece2 + 1 : piece2];
      return origin + outer[piece2] + offset - decoded2[piece2];
    }
  };
}
function decodeText(text, isList, onEscape) {
  const expression2 = isList ? escapedInList : escaped;
  expression2.lastIndex = 0;
  let other2 = expression2.exec(text);
  let percent2 = findPercent(text, 0);
  if (!other2 && percent2 === text.length) return void 0;
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  const put = (piece2, from, to) => {
    for (let at = from; at < to; at++) bytes[length++] = piece2.charCodeAt(at);
  };
  let last = 0;
  while (other2 || percent2 < text.length) {
    const isPercent = !other2 || percent2 < other2.index;
    const start2 = isPercent ? percent2 : other2.index;
    put(text, last, start2);
    const begin2 = length;
    if (isPercent) {
      last = start2 + 3 * countPercent(text, start2);
      for (let at = start2; at < last; at += 3) bytes[length++] = readHexByte(text, at + 1);
      percent2 = findPercent(text, last);
    } else {
      const form = other2[0];
      const letters2 = decodeForm(form);
      put(letters2, 0, letters2.length);
      last = start2 + form.length;
      other2 = expression2.exec(text);
    }
    onEscape(start2, last, begin2, length);
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
var escapedByte, blanks, prefix, inWord, rest, forms, listed, escaped, escapedInList, entities;
var init_escape_forms = __esm({
  "src/scanner/escape-forms.ts"() {
    "use strict";
    init_once();
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
  let others4 = 0;
  let capitals = 0;
  let smalls = 0;
  for (const [from, step2] of [
    [before, -1],
    [behind, 1]
  ]) {
    for (let count = 0, at = from; count < looked && (isWord(bytes[at]) || bytes[at] === 92); count++, at += step2) {
      const byte = bytes[at];
      if (byte === 92) continue;
      letters2++;
      if (byte >= 48 && byte < 58 || byte === 43) others4++;
      else if (byte >= 65 && byte < 91) capitals++;
      else if (byte >= 97) smalls++;
    }
  }
  return letters2 >= fewestDrawn && others4 > 0 && capitals > 0 && smalls > 0;
}
function isCalled(bytes, at) {
  for (let letter = 0; letter < join5.length; letter++) if (bytes[at + letter] !== join5[letter]) return false;
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
function hasDigit(bytes, quoteAt, step2) {
  for (let at = quoteAt + step2, end = at + longestPart * step2; at !== end; at += step2) {
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
var begins, joins, follows, opens, holds, lists, calls, needed, kindOf, note, isSpace, isHexDigit, isQuote, mostBackslashes, looked, fewestDrawn, isOctalDigit, isOctalLetter, join5, isOperator, isWord, longestPart, fewestLetters;
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
    join5 = Buffer.from(".join");
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
    isContinued = (bytes, feed2) => feed2 > 0 && bytes[feed2 - 1] === 92 || feed2 > 1 && bytes[feed2 - 1] === 13 && bytes[feed2 - 2] === 92;
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
    has: (source) => sources.has(source),
    add(source) {
      if (source.length > longestQuiet) return;
      if (sources.size >= mostQuiet) sources.clear();
      sources.add(source);
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
  const source = buffer.toString("latin1", start2, end);
  const isList = kind === lists;
  if (!isList && quiet.has(source)) return next2;
  const decoded = decodeEscapes(source, start2, isList);
  if (decoded) found.push({ place: at, ...decoded, ...isList ? { isOver } : { source } });
  else if (!isList) quiet.add(source);
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
  const endOfLine2 = (place) => {
    const feed3 = place < limit ? buffer.subarray(place, limit).indexOf(10) : -1;
    return feed3 === -1 ? limit : place + feed3;
  };
  let first = joinsStrings ? findFirstJoint(buffer, at) : at;
  let last = at;
  if (isList) {
    const floor = Math.max(0, at - escapedAfter);
    const open3 = lastOf(buffer, buffer[at] === 93 ? 91 : 123, at, floor);
    if (buffer[at + 2] === 44 || buffer[at + 2] === 46) last = firstOf(buffer, [41, 93, 125], at + 6, limit);
    else if (open3 > floor) first = open3;
  }
  const isOver = isList && (first === last || buffer.subarray(first, last).includes(10));
  const before = buffer.subarray(Math.max(joinsStrings || isList ? 0 : from, first - escapedBefore), first);
  const start2 = first - before.length + before.lastIndexOf(10) + 1;
  if (joinsStrings) {
    for (let quote = at, begin2 = findJoined(buffer, at); begin2 > 0 && begin2 < limit; begin2 = findJoined(buffer, quote)) {
      quote = firstOf(buffer, [buffer[at], 10], begin2 + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last = quote;
    }
    if (last > at) return { start: start2, end: endOfLine2(last), next: last, isOver };
  }
  if (last > at)
    return { start: start2, end: endOfLine2(last), next: isOver ? last - 1 : passLine(buffer, at, endOfLine2(last)), isOver };
  let feed2 = endOfLine2(at + 1);
  let end = feed2 === limit ? limit : endOfLine2(feed2 + 1);
  while (end < limit && isContinued(buffer, end)) {
    feed2 = end;
    end = endOfLine2(end + 1);
  }
  return { start: start2, end, next: passLine(buffer, at, feed2 === limit ? end : feed2), isOver };
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
    const begin2 = lastOf(bytes, quote, first - 1, floor);
    const before = lastOf(bytes, quote, begin2 - 1, floor);
    if (before <= floor || findJoined(bytes, before) !== begin2) return first;
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

// src/secret.ts
var Secret;
var init_secret = __esm({
  "src/secret.ts"() {
    "use strict";
    Secret = class {
      #value;
      #shown;
      /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
      constructor(value, shown3 = "") {
        this.#value = value;
        this.#shown = value.startsWith(shown3) ? shown3 : "";
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
      equals(other2) {
        return this.#value === other2.#value;
      }
      /** Does a text that is about to leave hold the value? */
      isIn(text) {
        return text.includes(this.#value);
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
function createLineMatch(rule, buffer, start2, end, value, proof, { key: key2, resource }) {
  const { context, contextStart } = readContext(buffer, start2, end);
  const secret = new Secret(value, rule.shown);
  const match = { rule, start: start2, end, proof, secret, context, contextStart };
  if (key2 !== void 0) match.keyName = decode(key2);
  if (resource !== void 0) match.resource = decode(resource);
  return match;
}
function readContext(buffer, start2, end) {
  const before = buffer.subarray(Math.max(0, start2 - contextReach), start2);
  const from = start2 - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  const context = buffer.toString("utf8", from, to);
  const contextStart = context.length === to - from ? start2 - from : buffer.toString("utf8", from, start2).length;
  return { context: new Secret(context), contextStart };
}
var contextReach, isQuote2, decode;
var init_line_match = __esm({
  "src/scanner/line-match.ts"() {
    "use strict";
    init_secret();
    contextReach = 200;
    isQuote2 = (byte) => byte === 34 || byte === 39 || byte === 96;
    decode = (text) => /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
  }
});

// src/scanner/kernel/rooms.ts
function createRooms({ memory, numbers: numbers2, calls: calls2 }, lines, at, end, mostLines3) {
  const begin2 = at + copiesRoom;
  let next2 = begin2;
  const free = Array.from({ length: 32 }, () => []);
  const powerOf = (length) => Math.max(smallest, 32 - Math.clz32(length + 2 * margin - 1));
  calls2.setKeys(...lineKeys);
  calls2.setTexts(at, begin2 - 12, mostLines3 - 2);
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
      next2 = begin2;
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
    readLines(text, size, kept2) {
      const isRead = (kept2 === 0 ? calls2.readText(text, size) : calls2.readChangedText(text, size, kept2)) !== 0;
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
      const kept2 = take(size);
      if (kept2 !== 0) calls2.keepLines(kept2);
      return kept2;
    },
    sizeOfKept: (kept2) => 16 + 13 * (numbers2[kept2 >> 2] + 1) + 16
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
  const parts3 = [follows2, after, before, start2, heads, chain, ends, place, letters2];
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
    ...parts3.map(({ byteLength }) => byteLength)
  );
  const ofTexts2 = roomy > 0 ? copiesRoom + roomy : 0;
  const kernel = kernels.create(sizes.reduce((sum, size) => sum + align2(size), 0) + textAt + ofTexts2);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let at = roomAt;
  const addresses = sizes.map((size) => {
    const address3 = at;
    at += align2(size);
    return address3;
  });
  const [text, starts, first, second, cleanAt, known4, ...behind] = addresses;
  const [aloneAt, amongAt, calmAt, hitsAt, rawAt, listsAt, ...others4] = behind;
  const [needsAt, ...tableAt] = others4;
  const words4 = (address3, bytes) => numbers2.subarray(address3 >> 2, address3 + bytes >> 2);
  parts3.forEach((part, index) => {
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
  calls2.setMemory(starts, firstAt, second, cleanAt, known4, aloneAt, amongAt, (alone.length >> 1) - 1);
  calls2.setCalm(calmAt, (calm.length >> 1) - 1);
  calls2.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls2.setNeeds(listsAt, contextReach);
  const write = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words4(hitsAt, 2 * rawRoom);
  const textBegin = text + 32;
  return {
    ...roomy > 0 && { rooms: createRooms(kernel, lines, at, at + ofTexts2, mostLines2) },
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
    scan: (line3, checkedEnd) => calls2.scanLines(line3, checkedEnd),
    findEscape: (at2, to) => calls2.findEscapeIn(at2, to),
    mayHoldRun: (from, to) => calls2.mayHoldRun(from, to) !== 0,
    lookInto(text2) {
      const isSmall2 = text2.length <= pieceLength;
      return isSmall2 ? calls2.lookInto(textAt, loadPiece(kernel, text2, 0, text2.length)) : holds2.hits;
    },
    setNeeds: write
  };
}
function createNeedWriter({ memory, numbers: numbers2 }, listsAt, from, to) {
  const sets = /* @__PURE__ */ new Map();
  let at = from;
  return (keyword2, needs) => {
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
    numbers2[(listsAt >> 2) + keyword2] = at;
    at = end;
  };
}
var steps, holds2, mostText, mostLines2, farthest, hitsAtOnce, needsRoom, align2;
var init_ranges = __esm({
  "src/scanner/kernel/ranges.ts"() {
    "use strict";
    init_line_match();
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
  return inner.some((encoded) => mayHold(encoded, search, kernels, quiet, true));
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
function createEncodedScan(kernels, packed, holders, decode2) {
  const quiet = createQuietSources();
  let isHeld3 = false;
  const scan2 = ({ bytes, lines, first }, list2, matches, search) => {
    const { unread } = packed;
    const { starts } = lines;
    const begin2 = Math.max(0, first - 1);
    let line3 = begin2;
    const hold = (start2, end) => {
      isHeld3 = true;
      while (line3 > begin2 && starts[line3] > start2) line3--;
      while (starts[line3 + 1] <= start2) line3++;
      for (let held = line3; held < lines.count && starts[held] < end; held++) holders.add(held);
    };
    for (const encoded of list2) {
      if (encoded.isOver) hold(encoded.place, encoded.place + 1);
      if (search && !mayHold(encoded, search, kernels, quiet)) {
        if (encoded.source !== void 0) quiet.add(encoded.source);
        continue;
      }
      const told = unread.length;
      unread.push(...encoded.unread ?? []);
      const found = decode2(encoded.text);
      if (unread.length > told) hold(encoded.toOuter(encoded.begin, false), encoded.toOuter(encoded.text.length, true));
      const inner = (encoded.packed ? createPackedMatches(packed.settle)(found) : found).filter(
        ({ end }) => end > encoded.begin
      );
      for (const match of inner) {
        const start2 = encoded.toOuter(match.start, false);
        const end = Math.max(start2 + 1, encoded.toOuter(match.end, true));
        const isPlain2 = equals(bytes.subarray(start2, end), encoded.text.subarray(match.start, match.end));
        const depth = (match.decoded ?? 0) + (isPlain2 ? 0 : 1);
        matches.push({ ...match, start: start2, end, decoded: depth });
        hold(encoded.place < 0 ? start2 : Math.min(start2, encoded.place), end);
      }
      if (inner.length === 0 && unread.length === told && encoded.source !== void 0) quiet.add(encoded.source);
    }
  };
  return {
    /** In parts, so that what was decoded of a large text is not kept all at once. */
    find({ bytes, lines, first, end }, matches, search) {
      isHeld3 = false;
      for (let line3 = first; line3 < end; ) {
        const begin2 = line3;
        const limit = lines.starts[begin2] + decodedAtOnce;
        do
          line3++;
        while (line3 < end && lines.starts[line3] < limit);
        const range = { bytes, lines, first: begin2, end: line3 };
        const { from, to, floor, ceiling } = boundRange(range);
        scan2(range, listEncoded(bytes, from, to, floor, ceiling, kernels, quiet, search, packed.room), matches, search);
      }
      return isHeld3;
    },
    findAt(range, matches, places) {
      scan2(range, listEncodedAt(range.bytes, places, boundRange(range), quiet, packed.room), matches, void 0);
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
    equals = (one, other2) => one.length === other2.length && Buffer.compare(one, other2) === 0;
  }
});

// src/scanner/windows.ts
function findFurther(further, buffer, from, ceiling, match, take) {
  const rest2 = buffer.toString("latin1", from, Math.min(ceiling, from + furtherReach));
  let last = from;
  for (const [begin2, end] of further(match, rest2)) {
    take(from + begin2, from + end, buffer.toString("utf8", from + begin2, from + end), "unknown");
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
  const { ahead: ahead2 } = window;
  const seen2 = ahead2 ? ahead2.reach + margin2 : margin2;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin2) : seen2));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : ahead2 ? reachesAhead * seen2 : margin2));
  if (ahead2) ahead2.triedTo = Math.max(window.begin, textEnd === window.ceiling ? textEnd : textEnd - seen2);
  let { slice } = window;
  if (slice && slice.start <= textStart && slice.end >= textEnd) ({ start: textStart, end: textEnd } = slice);
  else slice = void 0;
  if (look && !mayBegin(look, buffer, window.begin, window.ceiling)) return window.begin;
  if (!mayMatch(pattern, buffer, window.begin, textEnd)) return window.begin;
  let text = slice?.text ?? buffer.toString("latin1", textStart, textEnd);
  if (slice) slice.text = text;
  pattern.expression ??= compilePattern(pattern);
  const { expression: expression2 } = pattern;
  let done = window.begin;
  expression2.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression2.exec(text);
    if (!found) return done;
    if (textStart + found.index >= window.end) {
      if (ahead2) ahead2.triedTo = Math.min(ahead2.triedTo, textStart + found.index);
      return done;
    }
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin2);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin2));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text = buffer.toString("latin1", textStart, textEnd);
      expression2.lastIndex = matchStart - textStart;
      continue;
    }
    const groups = found.groups ?? {};
    const { secret } = groups;
    if (found[0].length === 0) expression2.lastIndex++;
    if (!secret) continue;
    pattern.acts ??= readActs(rule);
    const { check, decode: decode2, further } = pattern.acts;
    const start2 = pattern.endsWithSecret ? matchEnd - secret.length : textStart + found.indices.groups["secret"][0];
    const end = decode2 ? matchEnd : start2 + secret.length;
    const match = { ...lookAround(window, text, textStart, found.index, found[0].length), groups };
    const value = buffer.toString("utf8", start2, start2 + secret.length);
    const says = decode2?.(value, match);
    const proof = check?.(value, match) ?? "unknown";
    if (proof === "invalid" || decode2 && says === void 0) {
      if (anchored) return done;
      if (found[0].length <= longestRefuted) expression2.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const take = (start3, end2, value2, proof2, says2) => {
      if (says2 === void 0 && refusal && !refusal.couldKeep(rule, value2, proof2, isQuote2(buffer[start3 - 1]))) return;
      const made2 = createLineMatch(rule, buffer, start3, end2, value2, proof2, groups);
      matches.push(says2 === void 0 ? made2 : { ...made2, says: says2 });
    };
    take(start2, end, value, proof, says);
    if (!further) continue;
    done = Math.max(done, findFurther(further, buffer, end, window.ceiling, match, take));
    expression2.lastIndex = done - textStart;
  }
}
var margin2, longestText, longestRefuted, reachesAhead, furtherReach;
var init_windows = __esm({
  "src/scanner/windows.ts"() {
    "use strict";
    init_line_match();
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
  let text = new Uint8Array(0);
  let buffer = Buffer.alloc(0);
  let lines;
  let starts = new Int32Array(0);
  let matches = [];
  let line3 = 0;
  let pieceEnd = -1;
  const enterPiece = (offset) => {
    while (starts[line3 + 1] <= offset) line3++;
    const piece2 = Math.floor((offset - starts[line3]) / pieceLength2) + 1;
    const length = starts[line3 + 1] - starts[line3];
    pieceEnd = starts[line3] + Math.min(length, length <= 4 * pieceLength2 ? length : piece2 * pieceLength2);
  };
  const leavePiece = () => {
    if (pieceEnd === -1) return;
    const floor = Math.max(0, starts[line3] - 1);
    const ceiling = starts[line3 + 1];
    let from = starts[line3];
    let to = ceiling;
    let fresh = true;
    if (memory.isCalm(lines, line3)) dropCalm();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at];
      if (doneTo[rule] > Math.max(0, first - before[rule])) fresh = false;
      if (!set.pattern(rule).crossesLines) continue;
      from = Math.min(from, first - before[rule] - contextReach);
      const reach3 = set.pattern(rule).goesOn ? furtherReach : after[rule];
      to = Math.max(to, last + reach3 + contextReach);
    }
    const known4 = matches.length;
    const isShared = to - from < mostShared;
    const slice = isShared ? { start: Math.max(0, from - 1), end: Math.min(text.length, to), text: void 0 } : void 0;
    sortWindows();
    for (let at = 0; at < count; at++) {
      const { rule, first, last } = windows[at];
      const pattern = set.pattern(rule);
      const low = pattern.crossesLines ? 0 : floor;
      const high = pattern.crossesLines ? text.length : ceiling;
      const begin2 = pattern.anchored ? first : Math.max(low, first - before[rule], doneTo[rule], triedTo[rule]);
      const end = pattern.anchored ? first + 1 : Math.min(high, last + after[rule]);
      if (begin2 >= end || begin2 < doneTo[rule]) continue;
      let ahead2;
      if (pattern.crossesLines && !pattern.anchored) {
        overlaps[rule] = first - before[rule] < ranTo[rule] ? overlaps[rule] + 1 : 0;
        ranTo[rule] = end;
        if (overlaps[rule] > fewOverlaps) ahead2 = { reach: before[rule] + after[rule], triedTo: begin2 };
      }
      const window = { slice, floor: low, begin: begin2, end, ceiling: high, ahead: ahead2 };
      doneTo[rule] = runPattern(pattern, buffer, window, matches, refusal);
      if (ahead2) triedTo[rule] = ahead2.triedTo;
    }
    if (matches.length > known4) refusal?.drop(matches, known4);
    if (fresh && matches.length === known4) remember3(from, to);
    for (let at = 0; at < count; at++) latest[windows[at].rule] = -1;
    count = 0;
  };
  const dropCalm = () => {
    const all2 = count;
    count = 0;
    for (let at = 0; at < all2; at++) {
      const window = windows[at];
      latest[window.rule] = -1;
      if (!set.pattern(window.rule).crossesLines) continue;
      windows[at] = windows[count];
      windows[count++] = window;
    }
  };
  const remember3 = (from, to) => {
    if (from === starts[line3] && to === starts[line3 + 1]) {
      memory.add(lines, line3);
      return;
    }
    let [firstLine2, lastLine] = [line3, line3];
    while (firstLine2 >= 0 && starts[firstLine2] > from) firstLine2--;
    while (lastLine < lines.count && starts[lastLine + 1] < to) lastLine++;
    memory.addAmong(lines, line3, firstLine2, lastLine);
    memory.addCalm(lines, line3);
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
      line3 = 0;
      pieceEnd = -1;
      return run;
    }
  };
}
var mostShared, fewOverlaps, pieceLength2;
var init_line_scan = __esm({
  "src/scanner/line-scan.ts"() {
    "use strict";
    init_line_match();
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
      const keyword2 = hits[at];
      if (met[keyword2] === fewHits || ++met[keyword2] < fewHits) continue;
      ranges.setNeeds(keyword2, needsOf(keyword2));
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
  let line3 = 0;
  let isKnown2 = false;
  return (record, from, to) => {
    let kept2 = from;
    for (let at = from; at < to; at += 2) {
      const offset = record[at];
      if (lines.starts[line3] <= offset) {
        do
          line3++;
        while (lines.starts[line3] <= offset);
        isKnown2 = memory.knows(lines, line3 - 1);
      }
      if (isKnown2) continue;
      record[kept2++] = offset;
      record[kept2++] = record[at + 1];
    }
    return kept2;
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
function createRoomyTextScan(parts3, memory, scanDecoded, roomy) {
  const { index, set, refusal, kernels, packed } = parts3;
  const own = createLineList();
  let lines = own;
  const hits = new Int32Array(2 * hitsAtOnce2 + 8 * set.table.place.length);
  const holders = /* @__PURE__ */ new Set();
  let text = new Uint8Array(0);
  let ownKnown = new Uint8Array(256);
  let known4 = ownKnown;
  const isSo = (line3, test) => test(text, lines.starts[line3], lines.starts[line3 + 1]);
  const mayBePassed = (line3) => !holders.has(line3) && !(scanDecoded && isSo(line3, isJoined));
  const hangsOnNext = (line3) => scanDecoded !== void 0 && isSo(line3, endsString);
  const hangsOnLast = (line3) => line3 > 0 && isSo(line3, beginsString) && hangsOnNext(line3 - 1);
  const leave = (list2, line3) => {
    const [first, last] = [hangsOnLast(line3) ? line3 - 1 : line3, hangsOnNext(line3) ? line3 + 1 : line3];
    if (first < last) memory.addAmong(list2, line3, first, last);
    else memory.add(list2, line3);
    return first === last;
  };
  const notHolders = {
    ...{ knows: memory.knows, isCalm: memory.isCalm, addCalm: memory.addCalm },
    add(list2, line3) {
      if (mayBePassed(line3)) leave(list2, line3);
    },
    addAmong(list2, line3, from, to) {
      const first = from === line3 && hangsOnLast(line3) ? line3 - 1 : from;
      const last = to === line3 && hangsOnNext(line3) ? line3 + 1 : to;
      if (mayBePassed(line3)) memory.addAmong(list2, line3, first, last);
    }
  };
  const lineScan = createLineScan(set, notHolders, refusal);
  const addWithoutHit = (line3) => {
    if (known4[line3] === 0 && mayBePassed(line3) && leave(lines, line3)) lines.clean[line3] = 1;
  };
  const findHits = (bytes, first, end, run) => {
    const to = lines.starts[end];
    let line3 = first;
    for (let at = lines.starts[first]; at < to; ) {
      const { count, next: next2 } = index.find(bytes, at, to, hits);
      at = next2;
      let taken2 = 0;
      for (let hit = 0; hit < count; hit += 2) {
        const offset = hits[hit];
        while (lines.starts[line3] <= offset) {
          if (lines.starts[line3 + 1] <= offset) addWithoutHit(line3);
          line3++;
        }
        if (known4[line3 - 1] === 1) continue;
        hits[taken2++] = offset;
        hits[taken2++] = hits[hit + 1];
      }
      run.take(hits, taken2);
    }
    for (; line3 < end; line3++) addWithoutHit(line3);
  };
  const encodedScan = scanDecoded && createEncodedScan(kernels, packed, holders, scanDecoded);
  const readRange2 = (first, isKnown2) => {
    const begin2 = lines.starts[first];
    let end = first;
    for (let line3 = first; line3 < lines.count; line3++) {
      known4[line3] = isKnown2(line3) ? 1 : 0;
      if (known4[line3] === 0) end = line3 + 1;
      else {
        const limit = Math.max(fewKnown, Math.min(mostKnown, lines.starts[end] - begin2 >> 3));
        if (lines.starts[line3 + 1] - lines.starts[end] > limit) break;
      }
    }
    return end;
  };
  const scanLines = (bytes, run, decoded) => {
    const { clean, count } = lines;
    const isKnown2 = (line3) => clean[line3] === 1 || memory.knows(lines, line3);
    for (let line3 = clean.indexOf(0); line3 !== -1 && line3 < count; line3 = clean.indexOf(0, line3)) {
      const first = line3;
      line3 = readRange2(first, isKnown2);
      if (line3 === first) {
        line3++;
        continue;
      }
      encodedScan?.find({ bytes, lines, first, end: line3 }, decoded);
      findHits(bytes, first, line3, run);
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
    let line3 = 0;
    let checkedEnd = 0;
    for (; ; ) {
      const step2 = ranges2.scan(line3, checkedEnd);
      const { count, first, end } = ranges2;
      learnNeeds(ranges2.hits, count);
      run.take(ranges2.hits, count);
      if (step2 === steps.done) return;
      line3 = first;
      checkedEnd = end;
      const isHeld3 = step2 === steps.encoded && encodedScan.find({ bytes, lines, first, end }, decoded, search);
      if (step2 !== steps.crowded && !isHeld3) continue;
      findHits(bytes, first, end, run);
      line3 = end;
      checkedEnd = 0;
    }
  };
  const scanRecorded = (bytes, record, run, decoded) => {
    const keepNews = createHitFilter(lines, memory);
    for (let at = 0; at < record.length; ) {
      const [step2, first, end] = [record[at], record[at + 1], record[at + 2]];
      const from = at + 4;
      at = from + record[at + 3];
      const range = { bytes, lines, first, end };
      if (step2 === placesStep) {
        encodedScan.findAt(range, decoded, record.subarray(from, at));
        continue;
      }
      const to = keepNews(record, from, at);
      if (to > from) run.take(record.subarray(from, to), to - from);
      if (step2 === steps.encoded) encodedScan.find(range, decoded);
      if (step2 !== steps.crowded) continue;
      known4.fill(0, first, end);
      findHits(bytes, first, end, run);
    }
  };
  const scan2 = (bytes, given, recorded) => {
    const read2 = given ?? recorded?.lines ?? own;
    if (read2 === own) readLines2(own, bytes, kernels);
    text = bytes;
    holders.clear();
    const decoded = [];
    const fast = recorded ? void 0 : openRanges(bytes.length);
    const isThere = fast !== void 0 && read2 === fast.lines;
    const isFast = isThere || fast?.begin(bytes, read2, scanDecoded !== void 0);
    lines = isFast ? fast.lines : read2;
    if (ownKnown.length < read2.count) ownKnown = new Uint8Array(2 * read2.count);
    known4 = isFast ? fast.known : ownKnown;
    const run = lineScan.start(bytes, lines);
    if (isFast) scanRanges(bytes, fast, run, decoded);
    else if (recorded) scanRecorded(bytes, recorded.steps, run, decoded);
    else scanLines(bytes, run, decoded);
    const matches = run.end();
    for (const line3 of holders) lines.clean[line3] = 0;
    if (isFast && !isThere) read2.clean.set(lines.clean.subarray(0, lines.count));
    if (matches.length === 0) return decoded;
    return [...matches.flatMap((match) => readWritten2(match, scanDecoded, packed.settle)), ...decoded];
  };
  return {
    scan: scan2,
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
    createTextScan = (parts3, memory, scanDecoded) => createRoomyTextScan(parts3, memory, scanDecoded, 0).scan;
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
function createWholeScan(rules5, refusal) {
  const wholes = rules5.filter(({ whole: whole2 }) => whole2);
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
function createScanner(rules5, keep, remembered, kernels, roomy) {
  return createScanners(rules5, remembered, kernels, roomy)(keep);
}
function createScanners(rules5, remembered = fewLines2, kernels = builtKernels, roomy = 0) {
  const set = prepareRules(rules5);
  const index = createKeywordFinder(set.table, kernels);
  return (keep) => {
    const packed = { room: createRoom(), unread: [], settle: keep?.settle ?? settleOverlaps };
    const refusal = keep && createRefusal(keep);
    const parts3 = { index, set, kernels, packed, ...refusal && { refusal } };
    const decoded = createDecodedScan(parts3, decodedLevels);
    const text = createRoomyTextScan(parts3, createLineMemory(remembered), decoded, roomy);
    return startScanner(text, createWholeScan(keep?.wholes ? rules5 : [], refusal), kernels, packed);
  };
}
function startScanner({ scan: scanText, isQuiet, openRooms }, scanWhole, kernels, packed) {
  let rooms;
  const own = createLineList();
  const readOwn = (bytes) => {
    readLines2(own, bytes, kernels);
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
      const isPlain2 = recorded !== void 0 || given !== void 0 && given === rooms?.lines;
      const text = isPlain2 ? { bytes: original } : readUtf16(original);
      const lines = (text.toOriginal ? void 0 : recorded?.lines ?? given) ?? readOwn(text.bytes);
      const matches = scanText(text.bytes, lines, text.toOriginal ? void 0 : recorded);
      if (isFile) for (const match of scanWhole(text.bytes)) matches.push(match);
      const contents = isPlain2 ? void 0 : unpack(original, (reason) => unread.push(reason));
      if (contents) {
        const settleContent = createPackedMatches(packed.settle);
        for (const content of contents)
          for (const match of settleContent(scanText(readUtf16(content).bytes)))
            matches.push({ ...match, start: 0, end: original.length });
      }
      if (matches.length === 0 && unread.length === 0 && !text.toOriginal) return [];
      const found = placeCandidates(packed.settle(matches), text, lines);
      const plainLines = text.toOriginal && (given ?? readOwn(original));
      const plain2 = plainLines && placeCandidates(packed.settle(scanText(original, plainLines)), { bytes: original }, plainLines);
      tellUnread(unread, onUnread);
      return plain2 ? [...found, ...plain2].sort((a, b) => a.start - b.start) : found;
    }
  };
}
function createDecodedScan(parts3, levels) {
  let scan2;
  return (bytes) => {
    scan2 ??= createTextScan(parts3, forgetful, levels > 1 ? createDecodedScan(parts3, levels - 1) : void 0);
    return scan2(readUtf16(bytes).bytes);
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
var fewLines2, decodedLevels, forgetful;
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
    fewLines2 = 1 << 14;
    decodedLevels = 2;
    forgetful = { knows: () => false, add() {
    }, addAmong() {
    }, isCalm: () => false, addCalm() {
    } };
  }
});

// src/history/values.ts
async function readValues(findings, wanted, cwd) {
  const chosen2 = findings.filter((finding2) => wanted(finding2) && finding2.rule.highEntropy);
  const reader = openBlobs(cwd);
  try {
    const asked3 = chosen2.flatMap((finding2) => {
      const { kind, oid, commit } = finding2.location;
      const name = kind === "blob" ? oid : kind === "commit-message" ? commit : void 0;
      return name ? [{ finding: finding2, read: reader.request(name) }] : [];
    });
    reader.end();
    const whole2 = /* @__PURE__ */ new Map();
    for (const { finding: finding2, read: read2 } of asked3) {
      const content = await read2();
      const found = createScanner([finding2.rule]).scan(content ?? Buffer.alloc(0)).find(({ rule, secret, keyName: keyName2 }) => createFingerprint(rule, secret, keyName2, "") === finding2.fingerprint);
      if (found) whole2.set(finding2, { ...finding2, secret: found.secret });
    }
    return findings.map((finding2) => whole2.get(finding2) ?? finding2);
  } finally {
    reader.close();
  }
}
var init_values = __esm({
  "src/history/values.ts"() {
    "use strict";
    init_fingerprint();
    init_blobs();
    init_scanner();
  }
});

// src/incidents/incident.ts
var isAllowed;
var init_incident = __esm({
  "src/incidents/incident.ts"() {
    "use strict";
    init_findings();
    init_types();
    isAllowed = ({ suppression }) => suppression !== void 0 && !suppression.baseline;
  }
});

// hook/validate.ts
async function validateResult(result, shell) {
  const { canAsk, validateFindings } = await Promise.resolve().then(() => __toESM(require("./validity.js"), 1));
  const suppressed = result.findings.filter(isAllowed);
  const open3 = result.findings.filter((finding2) => !isAllowed(finding2));
  const whole2 = result.source === "history" ? await readValues(open3, ({ rule }) => canAsk(rule.id)) : open3;
  const { findings, notices } = await validateFindings(whole2);
  for (const notice of notices) shell.err.write(`leakgate: ${notice}
`);
  return { ...result, findings: [...findings, ...suppressed] };
}
var validateOption, validateHelp;
var init_validate = __esm({
  "hook/validate.ts"() {
    "use strict";
    init_values();
    init_incident();
    validateOption = { validate: { type: "boolean" } };
    validateHelp = `  --validate             ask the issuers whether they still accept what was found, by one read-only request each, over
                         https to the hosts of docs/validity.md; never the value in a URL or a log`;
  }
});

// src/git/range.ts
async function readRange(ends) {
  const { cwd } = ends;
  const head = await readCommit(ends.head, cwd);
  const base = ends.base === void 0 ? void 0 : await readCommit(ends.base, cwd);
  const mergeBase = base && await readMergeBase(base, head, cwd);
  const listed2 = await runGit(["rev-list", "--reverse", "--topo-order", head, ...base ? [`^${base}`] : []], { cwd });
  const commits = listed2.toString("latin1").split("\n").filter(Boolean);
  const walk = await readCommitChanges(commits, cwd);
  const before = mergeBase ?? await readEmptyTree(cwd);
  const final = await runGit(["diff-tree", ...rawFormat, before, head], { cwd });
  const brought = walk.filter(isBlob);
  const submodules = walk.filter(({ mode }) => mode === "160000").map(({ path, oid, status, commit = head }) => ({ path, oid, commit, newPath: isNewPath(status) }));
  const tip = parseRawDiff(final).filter(isBlob);
  const changes = /* @__PURE__ */ new Map();
  const add = (change, inTip) => {
    const key2 = `${change.oid} ${change.path}`;
    const known4 = changes.get(key2);
    const newPath = isNewPath(change.status) || known4?.newPath === true;
    const before2 = known4 ? known4.before : inTip && !isNullOid(change.before) ? change.before : void 0;
    const commit = known4?.inTip && known4.commit === head ? change.commit ?? head : known4?.commit ?? change.commit;
    changes.set(key2, {
      path: change.path,
      oid: change.oid,
      ...before2 && { before: before2 },
      commit: commit ?? head,
      inTip: inTip || known4?.inTip === true,
      newPath
    });
  };
  for (const change of tip) add(change, true);
  for (const change of brought) add(change, false);
  const renames = /* @__PURE__ */ new Map();
  for (const { path, from } of [...tip, ...brought]) {
    if (from !== void 0) renames.set(path, [...renames.get(path) ?? [], from]);
  }
  const all2 = { head, ...base && { base }, ...mergeBase && { mergeBase }, commits, submodules, renames };
  return { ...all2, changes: [...changes.values()] };
}
async function readCommitChanges(commits, cwd) {
  const input = commits.map((oid) => `${oid}
`).join("");
  return parseRawDiff(await runGit(["diff-tree", "--stdin", "-c", "--root", ...rawFormat], { cwd, input }));
}
async function readCommit(name, cwd) {
  const options = { cwd, accept: [0, 1, 128] };
  const answer = name.startsWith("-") ? "" : (await runGit(["rev-parse", "--verify", "--quiet", `${name}^{commit}`], options)).toString("latin1").trim();
  if (answer) return answer;
  throw new GitError(
    `commit ${name.slice(0, 100)} is not in this clone`,
    "Fetch it, or check out with the whole history (fetch-depth: 0), and run again."
  );
}
async function readMergeBase(base, head, cwd) {
  const options = { cwd, accept: [0, 1] };
  const answer = (await runGit(["merge-base", base, head], options)).toString("latin1").trim();
  return answer || void 0;
}
async function readTree(commit, cwd) {
  const listed2 = await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  const tree = /* @__PURE__ */ new Map();
  for (const entry3 of listed2.toString("utf8").split("\0")) {
    const [meta, path] = [entry3.slice(0, entry3.indexOf("	")), entry3.slice(entry3.indexOf("	") + 1)];
    const [, type, oid] = meta.split(" ");
    if (type === "blob" && oid) tree.set(path, oid);
  }
  return tree;
}
function parseRawDiff(output) {
  const fields = Buffer.from(output).toString("utf8").split("\0");
  const changes = [];
  let commit;
  for (let at = 0; at < fields.length - 1; at++) {
    const field = fields[at];
    if (!field.startsWith(":")) {
      commit = field.trim();
      continue;
    }
    const parents = field.lastIndexOf(":") + 1;
    const words4 = field.slice(parents).split(" ");
    const status = words4[2 * parents + 2] ?? "";
    const renamed = parents === 1 && /^[RC]/.test(status);
    const from = renamed ? fields[++at] : void 0;
    changes.push({
      ...commit !== void 0 && { commit },
      mode: words4[parents] ?? "",
      before: words4[parents + 1] ?? "",
      oid: words4[2 * parents + 1] ?? "",
      status,
      path: fields[++at] ?? "",
      ...from !== void 0 && { from }
    });
  }
  return changes;
}
var rawFormat, isNewPath, isBlob;
var init_range = __esm({
  "src/git/range.ts"() {
    "use strict";
    init_errors();
    init_changes();
    init_empty_tree();
    init_run();
    rawFormat = ["-r", "-z", "-M", "-l1000", "--no-abbrev", "--raw", "--ignore-submodules=none"];
    isNewPath = (status) => /[ARC]/.test(status);
    isBlob = (change) => /^(?:100|120)/.test(change.mode) && !isNullOid(change.oid);
  }
});

// src/git/range-fetch.ts
async function checkRange(base, head, cwd) {
  const hidden = await findHidden(await readCommit(base, cwd), await readCommit(head, cwd), cwd);
  if (hidden)
    throw new GitError(
      `this is a shallow clone, and not all of that range is in it: ${hidden}`,
      "Fetch the rest with `git fetch --unshallow`, then run again."
    );
}
async function findHidden(base, head, cwd) {
  const path = (await runGit(["rev-parse", "--git-path", "shallow"], { cwd })).toString("utf8").trim();
  const file = (0, import_node_path8.resolve)(cwd, path);
  if (!(0, import_node_fs10.existsSync)(file)) return void 0;
  if (base && !await readMergeBase(base, head, cwd)) return "no merge base in sight";
  const cut = new Set((0, import_node_fs10.readFileSync)(file, "latin1").split("\n").filter(Boolean));
  const between = await runGit(["rev-list", base ? `${base}...${head}` : head], { cwd });
  const commit = between.toString("latin1").split("\n").find((line3) => cut.has(line3));
  return commit && `history is cut at ${commit.slice(0, 12)}`;
}
var import_node_fs10, import_node_path8;
var init_range_fetch = __esm({
  "src/git/range-fetch.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path8 = require("node:path");
    init_errors();
    init_inside();
    init_range();
    init_run();
  }
});

// src/config/apply.ts
function applySuppressions(findings, { suppressions: entries, baseline }, today) {
  if (entries.length + baseline.size === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === void 0 || today <= expires);
  const byFingerprint = new Map(valid.map((entry3) => [entry3.fingerprint, entry3]));
  return findings.map((finding2) => {
    if (finding2.suppression) return finding2;
    const entry3 = byFingerprint.get(finding2.fingerprint);
    if (entry3) return { ...finding2, suppression: toSuppression(entry3) };
    return baseline.has(finding2.fingerprint) ? { ...finding2, suppression: known2 } : finding2;
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
  for (const finding2 of result.findings) {
    for (const { kind, path, region } of listPlaces(finding2)) {
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
    init_findings();
  }
});

// src/in-source.ts
function readInSource(bytes, start2, end) {
  if (start2 === 0 && end === bytes.length && /^(?:\x1f\x8b|PK)/.test(latin1(bytes, 0, Math.min(2, end))))
    return void 0;
  const floor = Math.max(0, start2 - reach);
  const begin2 = findBegin(bytes, floor, start2);
  const feed2 = bytes.subarray(end, end + reach).indexOf(10);
  const line3 = `${latin1(bytes, begin2, start2)} ${latin1(bytes, end, feed2 === -1 ? Math.min(bytes.length, end + reach) : end + feed2)}`;
  const above = begin2 === floor ? "" : latin1(bytes, findBegin(bytes, floor, begin2 - 1), begin2 - 1);
  if (!stem.test(line3) && !stem.test(above)) return void 0;
  const mark2 = sameLine.exec(line3) ?? ownSameLine.exec(line3) ?? lineBefore.exec(above) ?? ownLineBefore.exec(above) ?? void 0;
  return mark2 && /^leakgate:allow(?:-next-?line)?|^.*$/.exec(mark2[0])[0];
}
function allowInSource(finding2, counts = () => true) {
  if (finding2.suppression) return finding2;
  const all2 = listPlaces(finding2);
  const deciding = all2.some(counts) ? all2.filter(counts) : all2;
  const mark2 = deciding.every((place) => place.inSource !== void 0) ? deciding[0]?.inSource : void 0;
  if (mark2 === void 0) return finding2;
  return { ...finding2, suppression: { kind: "inSource", reason: `allowed beside the value itself (${mark2})` } };
}
function withInSource(place, mark2) {
  return mark2 === void 0 ? place : { ...place, inSource: mark2 };
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

// src/rules/value-shape.ts
function countSequential(value) {
  let sum = 0;
  for (let from = 0, at = 1; at <= value.length; at++) {
    const step2 = value.charCodeAt(at) - value.charCodeAt(at - 1);
    if ((step2 === 1 || step2 === -1) && (at - from < 2 || step2 === value.charCodeAt(from + 1) - value.charCodeAt(from)))
      continue;
    if (at - from >= 5) sum += at - from;
    from = at;
  }
  return sum;
}
function measureEntropy(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits2 = 0;
  for (const times2 of counts.values()) bits2 -= times2 / value.length * Math.log2(times2 / value.length);
  return bits2;
}
function hasRandomLook(value) {
  if ((value.length > longValue ? longFiller : filler).test(value)) return false;
  if (countSequential(value.toLowerCase()) * 2 > value.length) return false;
  const alphabet = /^[0-9a-f]*$/i.test(value.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy(value) >= 0.66 * Math.log2(Math.min(alphabet, value.length));
}
function isDrawnOfLetters(bare) {
  const lone = bare.match(/(?<=[A-Z])[a-z](?=[A-Z])/g)?.length ?? 0;
  const together = bare.match(/[A-Z]{2,}/g)?.length ?? 0;
  return bare.length >= 16 && lone > 1 && together > 0 && lone + together > 3;
}
function hasNameLook(value) {
  const bare = value.replace(/[^0-9A-Za-z]/g, "");
  const classes = bare.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/[0-9]/g, "0");
  if (!classes.includes("0")) return !isDrawnOfLetters(bare);
  if (!/[aA]/.test(classes) || numberedName.test(value)) return true;
  let changes = 0;
  for (let at = 1; at < classes.length; at++) if (classes[at] !== classes[at - 1]) changes++;
  const mixed2 = classes.includes("a") && classes.includes("A");
  return changes < (mixed2 ? 0.33 : 0.15) * (classes.length - 1);
}
var filler, longFiller, longValue, numberedName;
var init_value_shape = __esm({
  "src/rules/value-shape.ts"() {
    "use strict";
    init_once();
    filler = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
    longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
    longValue = 80;
    numberedName = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+){2,}\d{1,2}$/;
  }
});

// src/judge/first-bytes.ts
function mayBeText(value) {
  const first = readFirst(value);
  return first < 0 || isTextByte(first >> 16) && isTextByte(first >> 8 & 255) && isTextByte(first & 255);
}
function mayRise(value) {
  const first = readFirst(value);
  const rises = (one, next2) => next2 === (one + 1 & 255);
  return rises(first >> 16, first >> 8 & 255) || rises(Number.parseInt(value.slice(0, 2), 16), Number.parseInt(value.slice(2, 4), 16));
}
var digits2, digitAt, readFirst, isTextByte;
var init_first_bytes = __esm({
  "src/judge/first-bytes.ts"() {
    "use strict";
    digits2 = Int8Array.from({ length: 128 }, (_, code2) => {
      const letter = String.fromCharCode(code2).replace("-", "+").replace("_", "/");
      return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(letter);
    });
    digitAt = (text, at) => digits2[text.charCodeAt(at)] ?? -1;
    readFirst = (text) => {
      const [a, b, c, d] = [digitAt(text, 0), digitAt(text, 1), digitAt(text, 2), digitAt(text, 3)];
      return a < 0 || b < 0 || c < 0 || d < 0 ? -1 : a << 18 | b << 12 | c << 6 | d;
    };
    isTextByte = (byte) => byte > 31 && byte < 127 || byte > 8 && byte < 14 || byte === 160;
  }
});

// src/judge/place.ts
function opensString(before) {
  let odd = 0;
  for (let at = 0; at < before.length; at++) {
    const code2 = before.charCodeAt(at);
    if (code2 === 34) odd ^= 1;
    else if (code2 === 39) odd ^= 2;
    else if (code2 === 96) odd ^= 4;
    else if (code2 === 92) at++;
  }
  return odd !== 0;
}
function splitWords(name) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function rememberName(work) {
  const known4 = /* @__PURE__ */ new WeakMap();
  return (name) => {
    const before = known4.get(name.keyWords);
    if (before) return before.answer;
    const answer = work(name);
    known4.set(name.keyWords, { answer });
    return answer;
  };
}
function decodeBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return text.slice(text.indexOf(":") + 1);
}
function readValue(rule, raw) {
  return rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes2(raw);
}
function readSurroundings(value, { context, contextStart }) {
  const line3 = context.reveal();
  const [before, after] = [line3.slice(0, contextStart), line3.slice(contextStart + value.length)];
  return {
    value,
    before,
    after,
    quote: readQuote(before),
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    inString: opensString(before)
  };
}
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const { before, after, quote, next: next2, inString } = readSurroundings(raw, candidate);
  const key2 = candidate.keyName ?? (candidate.rule.credential === "generic-password" ? "password" : "");
  return {
    value: readValue(candidate.rule, raw),
    key: key2,
    keyWords: wordsOf(key2),
    before,
    after,
    quote: ofTexts.has(candidate.rule.id) ? '"' : quote,
    next: next2,
    link: parseLink(before),
    inString
  };
}
function parseLink(before) {
  let text = before.slice(-80);
  if (endsWithAny(text, "\"'`;")) text = text.replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "");
  if (/[A-Za-z@$]/.test(text.at(-1) ?? "")) text = text.replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const whole2 = text.trimEnd();
  const bare = endsWithAny(whole2, "[({") ? whole2.replace(/(?:[\w.$:!]{1,40}\(|[[({])$/, "").trimEnd() : whole2;
  const linked = endsWithAny(bare, "=:,") ? bare : whole2;
  const found = /(?:=>|->|===?|!==?|:=|\|\||[:=,(>])$/.exec(linked.slice(-3))?.[0];
  if (found === void 0) return whole2.length < text.length ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}
var links, listWords, wordsOf, ofTexts, decodeEscapes2, quotes, readQuote, endsWithAny;
var init_place = __esm({
  "src/judge/place.ts"() {
    "use strict";
    init_remember();
    links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
    listWords = (text) => new Set(text.split(" "));
    wordsOf = remember((key2) => splitWords(key2), 4096);
    ofTexts = /* @__PURE__ */ new Set([
      "generic-text-below",
      "generic-line-of-text",
      "generic-sent-password"
    ]);
    decodeEscapes2 = (value) => !value.includes("\\") ? value : value.replace(/\\u([\da-f]{4})/gi, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
    quotes = /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/;
    readQuote = (before) => quotes.exec(before.slice(-8))?.[0] ?? "";
    endsWithAny = (text, ends) => text !== "" && ends.includes(text.at(-1));
  }
});

// src/judge/hashes.ts
var passwordHash, storedHash, loadedDigest, isDigestOf, labelledDigest, loadedBefore, fileBefore, digest2, isFileDigest, hashWords, isHashWord, isHashingKey;
var init_hashes = __esm({
  "src/judge/hashes.ts"() {
    "use strict";
    init_place();
    passwordHash = /^\{?[\w.-]{1,20}\}(?:\{[\w+/=]{8,88}\})?[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\${2,8}(?:2[aby]|apr1|[156y])\${2,8}|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:sha\d{1,3}|md5):[\da-f]{4,64}:[\da-f]{32,128}$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$|^(?:\\?\$\d\w?\\?\$)?[\da-f]{16,64}\\?\$(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
    storedHash = /^\*[\dA-F]{40}$|^0x0[12]00[\dA-Fa-f]{48}(?:[\dA-Fa-f]{40}|[\dA-Fa-f]{88})?$|^S:[\dA-F]{60}(?:;|$)|^grub\.pbkdf2\.sha512\.\d|^16:[\dA-F]{58}$|^AQAAAA[EI]A[\w+/]{4}AAAAE[\w+/]{60,}={0,2}$|^\$[PHS]\$[\w./]{31,53}$|^\$wp\$2y\$|^\$A\$0\d\d\$|^(?:pbkdf2|PBKDF2|bcrypt|scrypt|sha\d{1,3})[\w+-]{0,16}[$:](?:[\w-]{1,40}[$:]){1,3}[\w+/=.]{8,}[$:][\w+/=.]{16,}$|^CRYPT:[\w./]{13}$/;
    loadedDigest = /^(?:sha256[-:][\w+/-]{43}=?|sha384[-:][\w+/]{64}|sha512[-:][\w+/]{86}(?:==)?|h1:[\w+/]{43}=)$/i;
    isDigestOf = (value) => storedHash.test(value) || loadedDigest.test(value);
    labelledDigest = /^(?:md5[:=-][\da-f]{32}|sha-?1[:=-][\da-f]{40}|sha-?256[:=-][\da-f]{64}|sha-?384[:=-][\da-f]{96}|sha-?512[:=-][\da-f]{128})$/i;
    loadedBefore = /["']https?:\/\/[^\s"'?#]{3,400}\.[a-z]\w{0,5}["']: ?["']$/i;
    fileBefore = /"[^"\r\n]{1,80}","[^"\r\n]{1,80}","[\w@ .-]{0,60}(?:[\\/][\w@ .-]{1,60}){1,12}\.\w{1,8}","$/;
    digest2 = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
    isFileDigest = ({ value, key: key2, before }) => digest2.test(value) && // A key of 16 bytes may be a service's; what is loaded is told by SHA-256.
    (value.length === 64 && before.includes("://") && loadedBefore.test(before) || fileBefore.test(before) && before.includes(key2));
    hashWords = listWords(
      "md5 sha hash hashed digest checksum integrity fingerprint thumbprint etag crypt bcrypt sha256sum keyhash authentihash"
    );
    isHashWord = (word) => hashWords.has(word) || /(?:sha\d{1,3}|md5|checksum)$/.test(word);
    isHashingKey = (words4) => /^(?:hash secret|checksum (?:key|secret)|\w+ pepper|crypt (?:key|secret|token|passw(?:or)?d|passphrase)\d?)$/.test(
      words4.slice(-2).join(" ")
    ) || words4.at(-1) === "key" && words4.includes("hmac");
  }
});

// src/judge/letters.ts
function partOf(count, length) {
  const work = () => count / length * Math.log2(count / length);
  if (length > longestKnown) return work();
  const at = length * (longestKnown + 1) + count;
  if (Number.isNaN(parts[at])) parts[at] = work();
  return parts[at];
}
function countForeign(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()];
}
function countLetters(text) {
  kinds.fill(0);
  let foreign = 0;
  let signs = 0;
  let distinct = 0;
  let isWide = false;
  let equal = 0;
  let equalRun = 0;
  let hex = 0;
  let hexRun = 0;
  let mixed2 = 0;
  let mixedRun = 0;
  let digit = -1;
  let previous = -1;
  for (let at = 0; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 < 32 || code2 > 126) foreign++;
    let kind = isOther;
    if (code2 < 128) {
      kind = kindOf2[code2];
      signs |= signBits[code2];
      if (times[code2]++ === 0) seen[distinct++] = code2;
    } else {
      isWide = true;
      if (/\s/.test(text[at])) kind = isBlank;
    }
    kinds[kind]++;
    equal = code2 === previous ? equal + 1 : 1;
    previous = code2;
    if (equal > equalRun) equalRun = equal;
    hex = isHexDigit2(code2) ? hex + 1 : 0;
    if (hex > hexRun) hexRun = hex;
    if (kind === isDigit2) digit = at;
    mixed2 = kind > 0 && kind <= isDigit2 ? mixed2 + 1 : 0;
    if (mixed2 > mixedRun && at - digit < mixed2) mixedRun = mixed2;
  }
  let entropy = 0;
  for (let at = 0; at < distinct; at++) {
    const code2 = seen[at];
    if (!isWide) entropy -= partOf(times[code2], text.length);
    times[code2] = 0;
  }
  if (isWide) {
    const counts = countForeign(text);
    for (const count of counts) entropy -= partOf(count, text.length);
    distinct = counts.length;
  }
  let trailingDigits = 0;
  while (isDigitAt(text, text.length - 1 - trailingDigits)) trailingDigits++;
  const [, upper = 0, lower2 = 0, digits4 = 0, blanks2 = 0, slashes = 0, brackets = 0, others4 = 0] = kinds;
  const lowered2 = text.toLowerCase();
  return {
    ...{ lowered: lowered2, upper, lower: lower2, digits: digits4, symbols: slashes + brackets + others4, foreign, blanks: blanks2, slashes, brackets },
    ...{ distinct, entropy, signs, equalRun, trailingDigits, runs: measureRuns(lowered2) },
    hexRun: hexRun < 8 ? 0 : hexRun,
    mixedRun: mixedRun < 8 ? 0 : mixedRun
  };
}
function step(run, code2) {
  const by = code2 - run.last;
  run.last = code2;
  run.up = by === 1 ? run.up + 1 : 1;
  run.down = by === -1 ? run.down + 1 : 1;
  if (run.up > run.rising) run.rising = run.up;
  if (run.down > run.falling) run.falling = run.down;
}
function measureRuns(text) {
  for (const run of [all, ofLetters, ofDigits]) {
    run.rising = run.falling = 0;
    run.last = -2;
  }
  let equal = 0;
  let longest3 = 0;
  let previous = -2;
  for (let at = 0; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    equal = code2 === previous ? equal + 1 : 1;
    previous = code2;
    if (equal > longest3) longest3 = equal;
    step(all, code2);
    if (code2 >= 97 && code2 < 123) step(ofLetters, code2);
    else if (code2 >= 48 && code2 < 58) step(ofDigits, code2);
  }
  return {
    equal: longest3,
    rising: all.rising,
    falling: all.falling,
    letters: Math.max(ofLetters.rising, ofLetters.falling),
    digits: Math.max(ofDigits.rising, ofDigits.falling),
    woven: Math.max(ofLetters.rising, ofDigits.rising)
  };
}
var isUpper, isLower, isDigit2, isBlank, isSlash2, isBracket, isOther, kindOf2, signBits, signsOf, isHexDigit2, longestKnown, parts, kinds, times, seen, isDigitAt, all, ofLetters, ofDigits, readLetters;
var init_letters = __esm({
  "src/judge/letters.ts"() {
    "use strict";
    init_remember();
    isUpper = 1;
    isLower = 2;
    isDigit2 = 3;
    isBlank = 4;
    isSlash2 = 5;
    isBracket = 6;
    isOther = 7;
    kindOf2 = Uint8Array.from({ length: 128 }, (_, code2) => {
      const letter = String.fromCharCode(code2);
      if (/[A-Z]/.test(letter)) return isUpper;
      if (/[a-z]/.test(letter)) return isLower;
      if (/\d/.test(letter)) return isDigit2;
      if (/\s/.test(letter)) return isBlank;
      if (/[/\\]/.test(letter)) return isSlash2;
      return /[()[\]{}<>]/.test(letter) ? isBracket : isOther;
    });
    signBits = Int32Array.from({ length: 128 }, (_, code2) => {
      const place = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(String.fromCharCode(code2));
      return place === -1 ? 0 : 1 << place;
    });
    signsOf = (signs) => Array.from(signs).reduce((bits2, sign) => bits2 | signBits[sign.charCodeAt(0)], 0);
    isHexDigit2 = (code2) => code2 >= 48 && code2 < 58 || (code2 | 32) >= 97 && (code2 | 32) < 103;
    longestKnown = 64;
    parts = new Float64Array((longestKnown + 1) ** 2).fill(Number.NaN);
    kinds = new Uint32Array(8);
    times = new Uint32Array(128);
    seen = new Uint8Array(128);
    isDigitAt = (text, at) => {
      const code2 = text.charCodeAt(at);
      return code2 >= 48 && code2 < 58;
    };
    all = { rising: 0, falling: 0, last: -2, up: 0, down: 0 };
    [ofLetters, ofDigits] = [{ ...all }, { ...all }];
    readLetters = remember(countLetters, 1024);
  }
});

// src/judge/notation.ts
function isCounted(value) {
  if (!mayRise(value) || !/^(?:[\da-f]{2}){8,64}$|^[\w+/-]{11,88}={0,2}$/i.test(value)) return false;
  const bytes = Buffer.from(value, /^[\da-f]+$/i.test(value) ? "hex" : "base64");
  return bytes.length > 7 && bytes.every((byte, at) => at === 0 || byte === (bytes[at - 1] + 1 & 255));
}
var keyword, columnType, protocol, cipherSuites, userFlow, indexName, markup, characterClass, rangeClass, patternPart, dataAddress, colour, registryBytes, distinguishedName, imageDigest, asset, limits, line, separators, bracket, ofPatterns, isNotation, identifiable;
var init_notation = __esm({
  "src/judge/notation.ts"() {
    "use strict";
    init_first_bytes();
    init_letters();
    keyword = /^\$(?:Id|Revision|Rev|Header|Date|Author|Source|RCSfile|HeadURL|Log|Name|State|Locker)(?::[^$\r\n]{0,200})?\$$/;
    columnType = /^(?:n?(?:var)?char2?|character(?: varying)?|string|binary|varbinary|raw|decimal|numeric|number|bit|text|blob)\(\d{1,6}(?:,\d{1,3})?\)?$/i;
    protocol = /^(?:ms-?)?chap(?:-?v\d)?$|^wpa[23]?(?:[-_/+ ](?:psk|wpa[23]?|personal|enterprise|eap|sae|ccmp|tkip|aes|mixed)){0,4}$|^pkcs ?#?\d{1,2}$/i;
    cipherSuites = /^(?:TLSv1(?:\.\d)?|SSLv[23])(?=\W|$)|^!?(?:(?:EC)?DHE-)?(?:RSA|ECDSA|PSK)-(?:AES|CHACHA20|CAMELLIA)[\w:+!-]*$|^(?:EC)?DHE-(?:RSA|ECDSA|PSK)-[\w:+!-]*$/;
    userFlow = /^B2C_1A?_[A-Za-z][\w-]{1,60}$/;
    indexName = /^(?:IDX|idx|UNIQ|uniq|FK|fk)_[\da-fA-F]{8,32}$|^PK_[\dA-F]{8,32}$/;
    markup = /^(?:<[a-z/][^<>]{0,400}>\s{0,8}){2,400}$/;
    characterClass = /^\^?(?:\[\^?[A-Za-z\d\\_-]{2,40}\](?:[+*?][^[]{0,3}|\{\d[^[]{0,8}))+$/;
    rangeClass = /^\^?(?=.{0,60}(?:a-z|A-Z|0-9))(?:\[\^?[A-Za-z\d\\_.:/+-]{3,40}\][+*?]?)+$/;
    patternPart = /\[\^?(?:A-Z|a-z|0-9|\\[dw])[^\]\s]{0,40}\](?:[+*]|\{\d)|\(\?(?:[:=!](?=[^)]{0,120}\))|<[=!]|P?<[A-Za-z_]\w{0,40}>|[imsx]{1,4}[):])/;
    dataAddress = /^data:(?:(?:image|font|audio|video)\/|application\/(?:x-|vnd\.)?(?:font|ms-fontobject))/;
    colour = /\\(?:x1b|u001b|0?33|e)\[\d{1,3}(?:;\d{1,3}){0,5}m/i;
    registryBytes = /^hex(?:\([127b]\))?:[\da-f]{2}(?:,[\da-f]{2})*,?\\?$|^dword:[\da-f]{1,8}$/i;
    distinguishedName = /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=|^\.?(?:[a-z\d-]{1,63}\.){2,6}(?:com|net|org|io|dev|cloud)$/i;
    imageDigest = /^[\w./:-]{2,300}@sha256:[\da-f]{64}$/;
    asset = /^\/?[\w./-]{1,200}\.(?:m?js|css|map|woff2?)\?(?:id|v|ver|version|hash|h)=[\da-f.]{1,64}$/;
    limits = /^-?(?:2147483647|2147483648|4294967295|9223372036854775807|9223372036854775808|18446744073709551615)$/;
    line = signsOf("_");
    separators = signsOf(",.");
    bracket = signsOf("[");
    ofPatterns = signsOf("[(");
    isNotation = (value, { signs, upper, lower: lower2 }) => signs !== 0 && (value.startsWith("$") && keyword.test(value) || (signs & line) !== 0 && (indexName.test(value) || userFlow.test(value)) || (signs & separators) !== 0 && distinguishedName.test(value) || (signs & bracket) !== 0 && (characterClass.test(value) || rangeClass.test(value) || colour.test(value)) || (signs & ofPatterns) !== 0 && patternPart.test(value) || dataAddress.test(value) || markup.test(value) || registryBytes.test(value) || imageDigest.test(value) || asset.test(value)) || protocol.test(value) || cipherSuites.test(value) || upper + lower2 === 0 && limits.test(value);
    identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;
  }
});

// src/judge/points.ts
function isCurvePoint(value) {
  if (!written.test(value)) return false;
  const bytes = /^(?:0x)?04/i.test(value) ? Buffer.from(value.replace(/^0x/i, ""), "hex") : Buffer.from(value, "base64");
  const half = (bytes.length + 1) / 2;
  const [x, y] = [bytes.toString("base64url", 1, half), bytes.toString("base64url", half)];
  return curves.some((crv) => {
    try {
      createPublicKey({ key: { kty: "EC", crv, x, y }, format: "jwk" });
      return true;
    } catch {
      return false;
    }
  });
}
var written, curves;
var init_points = __esm({
  "src/judge/points.ts"() {
    "use strict";
    init_crypto();
    written = /^(?:B[A-P][\w+/-]{85}={0,1}|B[A-P][\w+/-]{128}={0,2}|(?:0x)?04(?:[\da-f]{128}|[\da-f]{192}))$/i;
    curves = ["P-256", "P-384", "secp256k1"];
  }
});

// src/judge/published.ts
function isPublished(text, quote = "") {
  const value = quote === "`" ? text.replace(/'[.,;:)]{0,2}$/, "") : text;
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 16777619) >>> 0;
  return published.has(hash);
}
var published;
var init_published = __esm({
  "src/judge/published.ts"() {
    "use strict";
    published = /* @__PURE__ */ new Set([
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
      2280920603,
      448308677,
      1408138243,
      823024536,
      1657354752,
      4021082577,
      2572921696,
      2579172529,
      2795003471,
      1721062059,
      1428651910,
      2202531772,
      1509247359,
      300990321,
      1493019153,
      3145871745,
      3564983905,
      1892365630,
      2230084830,
      2003048372,
      14278374,
      3419052995,
      485048902
    ]);
  }
});

// src/judge/sealed.ts
function isWithinSeal(before) {
  const begin2 = before.lastIndexOf(sealedBySops);
  return begin2 !== -1 && !/[\]\s"']/.test(before.slice(begin2)) || before.endsWith(":") && sealedByPulumi.test(before);
}
var sealedText, sealedBytes, sealedLabel, labelledKey, isSealedByDevEco, sealedWord, opaque, isSealedByJasypt, isSealedByMaven, sealedBySops, sealedByPulumi, isSealedFormat, sealMark, sealStems, isMarked, isNamedSealed, isSealedValue, isSealedThere;
var init_sealed = __esm({
  "src/judge/sealed.ts"() {
    "use strict";
    init_place();
    sealedText = /^ENC\[|^EJ\[\d:|^ENC(?:RYPTED)?\(|^vault:v\d+:|^\{?cipher\}|^crypt[12]:[\w+/]{22,}={0,2}$|^AQICAH|^AQAAANCMnd8BFdERjHoAwE|^AQIAAA[45]m|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[A-D][\w+/]{200}/;
    sealedBytes = /^01000000d08c9ddf0115d1118c7a00c04fc297eb|^U2FsdGVkX1[\w+/]{20}|^eyJpdiI6I[\w+/=]{100,}$|^\{?AQAAABAAAA[A-P][\w+/]{20,}={0,2}\}?$|^MII[\w+/]{3}YJKoZIhvcNAQcD|^(?:wcFMA|hQ[EIG]MA)[\w+/]{100}|^[\w+/]{4,}={0,2}--[\w+/]{16}--[\w+/]{22}==$|^!\[[\w+/]{20,}={0,2}\]?$|^enc\{[\da-f]{32,}\}?$/i;
    sealedLabel = /^enc(?:rypted)?:(?:[\w.-]{1,40}:){0,3}[\w+/-]{22,}={0,2}(?::[\w+/=-]{16,}){0,3}$|(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;][\w+/=:$|,;.-]{32,}$/i;
    labelledKey = /(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;](?:[\da-f]{64}|[\w+/-]{43}=?)$/i;
    isSealedByDevEco = (value) => /^000000[\dA-F]{2}[\dA-F]{56,}$/.test(value) && value.length === 32 + 2 * Number.parseInt(value.slice(0, 8), 16);
    sealedWord = /^(?:encrypted|obscured|obfuscated|ciphertext|sealed|wrapped)/;
    opaque = /^[\da-f]{16,}$|^[\w+/-]{20,}={0,2}$|^\$|^sha\d/i;
    isSealedByJasypt = ({ value, before, after }) => /\bENC(?:RYPTED)?\($/i.test(before) && after.startsWith(")") && value.length % 4 === 0 && /^[\w+/]{22,}={0,2}$/.test(value);
    isSealedByMaven = ({ value, before, after }) => value.startsWith("{") && before.endsWith(">") && after.startsWith("</") && /^\{[\w+/]{22,}={0,2}\}$/.test(value);
    sealedBySops = "ENC[AES256_GCM,data:";
    sealedByPulumi = /\bsecure["']?: ?["']?v1:[\w+/]{16}:$/;
    isSealedFormat = ({ context, contextStart }) => isWithinSeal(context.reveal().slice(Math.max(0, contextStart - 4100), contextStart));
    sealMark = /!vault\b[ \t|>+-]*["']?$|\bsops_\w*["']?\s?[:=]\s?["']?$|\bencryptedData["']?\s?[:=]\s?(?:\{[^{}]*|["']?)$/;
    sealStems = ["!vault", "sops_", "encryptedData"];
    isMarked = (before) => sealStems.some((stem2) => before.includes(stem2)) && sealMark.test(before);
    isNamedSealed = rememberName(
      ({ keyWords }) => keyWords.some((word) => sealedWord.test(word)) && !/\b(?:en|de)cryption key$/.test(keyWords.join(" "))
    );
    isSealedValue = (value) => sealedText.test(value) || sealedBytes.test(value) || sealedLabel.test(value) && !labelledKey.test(value) || value.includes("ANSIBLE_VAULT") || isSealedByDevEco(value);
    isSealedThere = (place) => isSealedByJasypt(place) || isSealedByMaven(place) || isWithinSeal(place.before) || isMarked(place.before) || isNamedSealed(place) && (opaque.test(place.value) || /\(\.\.\.\)/.test(place.value));
  }
});

// src/judge/calm-values.ts
function isPublicPem(value) {
  if (!value.startsWith("LS0tLS1CRUdJTi")) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^-----BEGIN (?:CERTIFICATE|(?:[A-Z]{2,8} )?PUBLIC KEY)/.test(text) && !text.includes("PRIVATE");
}
function decodesToPlaceholder(value) {
  if (value.length < 4 || value.length > 160 || !mayBeText(value) || !/^[\w+/]+={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  const password = text.slice(text.indexOf(":") + 1);
  return /^[\x20-\x7e]{3,}$/.test(text) && (placeholder.test(password) || decodesToPlaceholder(text) || placeholderWords.test(text) || isLiteral(text) || /\b(?:fake|dummy|example) /i.test(text) || mask.test(text) || redacted.test(text) || reference.test(password) || lookup.test(text));
}
function readValue2(value) {
  const letters2 = readLetters(value);
  for (const reason in reasons) if (reasons[reason](value, letters2)) return reason;
  return "";
}
var reference, lookup, literals, isLiteral, mask, redacted, version, readToken, publicKey, tokenHead, isTokenHead, control, isNoText, handshake, handshakeEnd, placeholder, placeholderWords, algorithm, encoding, filler2, ofReferences, dot, bracket2, colon, isMask, isFilled, reasons, longestRemembered, rememberValue, tellValue, isCalmAlone;
var init_calm_values = __esm({
  "src/judge/calm-values.ts"() {
    "use strict";
    init_remember();
    init_first_bytes();
    init_hashes();
    init_letters();
    init_notation();
    init_place();
    init_points();
    init_published();
    init_sealed();
    reference = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|\{%[-+]?[ \t]?[a-z]{2,20}[ \t]|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$|^&{1,2}[a-z]+(?:_[a-z]+)+\.?$/i;
    lookup = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env|credentialsJSON):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
    literals = listWords(
      "null none nil undefined true false yes no on off nan void never any self this string str text byte bytes boolean bool int integer float number object array list dict map char varchar optional required default example compat files digest uniq index empty unset hidden disabled enabled deprecated redacted masked removed sensitive private public hashed todo fixme tbd n/a var let const new return function async await lambda typeof not and or in is if else"
    );
    isLiteral = (value) => value.length < 12 && literals.has(value.toLowerCase().replace(/[?!.:]$/, ""));
    mask = /^([*x.#_\u2022\u25cf\-?=+~0])\1{2,}$|\*{3,}|\u2022{3,}|\.{3}$|\u2026|\w\.{3}\w|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|\[(?:filtered|hidden|masked)\]/i;
    redacted = /(?<![A-Za-z])[Rr]edacted|(?<![A-Z])REDACTED/;
    version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
    readToken = /^eyJ(?!hbGciOiJub25l)[\w-]{8,}\.\{/;
    publicKey = /^(?:(?:nodekey|mkey|discokey|chalpub|nlpub):[\da-f]{64}$|AToAAQALAAMAsg|age1[02-9ac-hj-np-z]{58}$|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|MII[A-P][\w+/][DTjz]CC[\w+/]{3}gAwIBAgI|MII[BC]CgKCA[QgIw]EA|3082[\da-f]{4}0282[\da-f]{4}00|0024000004800000[\da-f]{8}060200000024000052534131|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
    tokenHead = /^\{"(?:alg|typ)":"[\w-]{1,12}"(?:,"(?:alg|typ|cty)":"[\w-]{1,12}"){0,2}(?:\}|,"?[a-z]{0,3}(?:"(?::(?:"[\w-]{0,12})?)?)?)?$/;
    isTokenHead = (value) => value.startsWith("eyJ") && value.length < 80 && /^[\w-]+$/.test(value) && tokenHead.test(Buffer.from(value, "base64url").toString("latin1"));
    control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
    isNoText = (value) => control.test(value) || value.includes("\uFFFD") && (value.split("\uFFFD").length - 1) * 4 > value.length;
    handshake = /^TlRMTVNTUAA/i;
    handshakeEnd = /(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
    placeholder = /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:[a-z]{2,24}[ _-])*(?:own|new|very|super|strong|secure|secret|db|api|actual|real)*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
    placeholderWords = /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$|^(?:encrypted|encoded|hashed|plain(?:text)?|clear(?:text)?|decrypted)[ _-]?(?:password|passwd|secret|token|key)$/i;
    algorithm = /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|[Ss]ec[Pp]\d{3}[kr]1|[Xx]25519|[Xx]448|[Ee]d25519|[Ee]d448|EdDSA|A(?:128|192|256)(?:GCM|KW|GCMKW|CBC-HS\d{3})|ECDH-ES|AWS4-HMAC-SHA256|ML-?KEM|ffdhe\d{4})(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
    encoding = /^(?:utf[-_]?(?:7|8|16|32)(?:[-_]?(?:le|be|sig))?|(?:us-)?ascii|latin[-_]?\d{1,2}|iso[-_]?8859[-_]\d{1,2}|(?:windows|cp|ibm)[-_]?\d{3,5}|koi8[-_][ru]|shift[-_]?jis|euc[-_](?:jp|kr)|gb(?:k|2312|18030)|big5)$/i;
    filler2 = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;
    ofReferences = signsOf("$%{}<[@~&_");
    dot = signsOf(".");
    bracket2 = signsOf("[");
    colon = signsOf(":");
    isMask = (value, { runs, foreign, signs }) => (runs.equal > 2 || foreign > 0 || (signs & bracket2) !== 0) && mask.test(value);
    isFilled = (value, { runs }) => (runs.rising > 5 || value.includes("010203040506")) && filler2.test(value) || isCounted(value);
    reasons = {
      reference: (value, { signs }) => (signs & ofReferences) !== 0 && reference.test(value) || lookup.test(value),
      sealed: isSealedValue,
      literal: (value, letters2) => isLiteral(value) || letters2.foreign > 0 && isNoText(value) || isNotation(value, letters2) || version.test(value) || readToken.test(value) || algorithm.test(value) || value.length < 15 && encoding.test(value) || letters2.runs.rising > 11,
      placeholder: (value, { digits: digits4 }) => decodesToPlaceholder(value) || value.length < 80 && (placeholder.test(value) || digits4 === 0 && (placeholderWords.test(value) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value))),
      mask: (value, letters2) => isMask(value, letters2) || redacted.test(value) || value.length > 15 && isFilled(value, letters2) || (letters2.signs & dot) !== 0 && /\.\.\.?\[|\(\.\.\.\)/.test(value),
      refuted: (value) => identifiable.test(value),
      public: (value) => publicKey.test(value) || isPublicPem(value) || isTokenHead(value) || isCurvePoint(value) || handshake.test(value) || value.endsWith("6") && handshakeEnd.test(value),
      published: (value) => isPublished(value),
      hash: (value, { signs }) => passwordHash.test(value) || labelledDigest.test(value) || isDigestOf(value) || (signs & colon) !== 0 && /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value) || /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value)
    };
    longestRemembered = 200;
    rememberValue = remember(readValue2, 8192);
    tellValue = (value) => value.length <= longestRemembered ? rememberValue(value) : readValue2(value);
    isCalmAlone = (value) => tellValue(value) !== "" || columnType.test(value);
  }
});

// src/judge/expression.ts
function isExpression({ value, quote, before, after, next: next2, inString }, pathClass) {
  if (before.includes("$") && /\$\(\s*$|\$\{?\w{1,60}\}?["']?\s?\|\s?$/.test(before)) return true;
  if (quote === "" && /^(?:[A-Za-z_]\w*|(?:sys|process)\.argv)\[\d{1,3}$/.test(value)) return true;
  if (quote !== "" && /\bpreg_\w{4,20}\(\s?["']$|\bArgument "\w{1,60}" to "$/.test(before)) return true;
  if (quote !== "" && /^,(?!\s?["'](?:utf|ascii|latin|iso-|base64|hex))/i.test(next2) && /[\w$](?:\.|:{1,2}|->)(?:config|get\w{0,20}|read\w{0,20})\(\s?["']$/.test(before))
    return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next2) && value.length < 12;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.:]*\([\w.*&:>-]*$/.test(value) && after.startsWith(")")) return true;
  if (isProgram(pathClass) && /^[A-Za-z_][\w.]*\[[\w.+-]*$/.test(value) && after.startsWith("]")) return true;
  if (isProgram(pathClass) && /^\/\^/.test(value) && /[[(=:,]\s?$/.test(before)) return true;
  if (isProgram(pathClass) && declared.test(value)) return true;
  if (/^[([]|^\.\w|^->|^::|^:[\w)]/.test(after) || /[()[\]{}]$|::|->/.test(value)) return true;
  return isProgram(pathClass) && !inString && // The text of an element
  !(before.endsWith(">") && after.startsWith("</")) && /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f_]+|\d[\d_.]*)(?:[a-z]{0,3}|[iuf](?:8|16|32|64|128))$/i.test(value) && // What a comment says, and a script inside a program.
  !/^\s*(?:#|\/\/|\*|--|;|export\s(?!(?:default|declare|abstract|async|function|class|interface|type|enum|const|let|var)\s))/.test(
    before
  );
}
var declared, isProgram;
var init_expression = __esm({
  "src/judge/expression.ts"() {
    "use strict";
    declared = /^[A-Za-z_]\w{0,60}: ?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64)|bool|str|[Ss]tring|number|boolean|int|float|any|void)$/;
    isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
  }
});

// src/judge/weights.ts
var weights2, readWeights;
var init_weights = __esm({
  "src/judge/weights.ts"() {
    "use strict";
    readWeights = () => weights2 ??= JSON.parse('{"words":"ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero","bigrams":"kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml","thresholds":{"code":{"report":0.55,"block":0.67},"script":{"report":0.55,"block":0.7},"data":{"report":0.55,"block":0.72},"translation":{"report":0.55,"block":0.8},"docs":{"report":0.55,"block":0.7},"test":{"report":0.55,"block":0.7},"test-data":{"report":0.55,"block":0.7}},"model":{"depth":4,"bias":-1.638,"features":[17,5,39,6,45,41,16,4,1,0,1,69,0,0,0,109,2,19,141,0,5,0,5,139,141,44,0,91,0,0,17,140,39,104,22,41,39,143,42,10,41,0,0,0,0,6,141,1,5,2,141,2,2,1,0,1,45,39,7,5,16,105,12,61,3,3,0,3,45,9,58,0,0,0,0,109,2,19,140,0,0,0,0,22,140,3,2,3,0,0,89,3,2,2,141,1,1,1,1,113,10,12,0,0,0,89,0,0,140,9,20,53,0,22,29,0,84,0,0,9,6,141,1,7,74,0,3,3,7,0,46,0,141,12,141,89,2,2,141,133,39,133,48,139,135,2,47,2,0,0,89,3,5,1,39,1,1,105,133,5,39,0,0,39,0,2,140,11,30,3,70,32,39,0,133,93,138,70,3,0,6,93,11,97,46,134,44,11,134,0,0,84,0,73,6,0,141,3,52,0,0,141,0,0,0,0,141,32,0,37,17,105,13,93,41,10,0,104,0,22,0,0,67,0,0,133,16,39,69,12,10,46,10,70,10,0,16,31,88,0,6,141,5,5,2,2,41,2,3,104,5,39,68,45,70,109,48,0,0,70,38,7,113,7,7,38,39,0,14,48,17,141,17,45,36,21,44,11,70,45,32,45,0,0,0,6,10,1,45,4,4,45,0,1,48,22,0,0,54,13,6,140,1,2,5,39,2,68,1,4,43,68,68,4,68,17,141,31,93,125,41,0,41,0,36,45,0,12,0,0,6,10,1,1,91,39,7,93,69,131,125,0,68,13,1,109,45,16,16,105,33,7,22,4,90,74,45,4,0,0,89,3,0,0,113,45,3,0,44,0,0,90,58,3,0,89,3,19,0,68,68,4,68,7,0,11,3,10,0,0,133,68,68,4,135,4,108,135,0,68,0,68,4,0,0,6,141,1,22,96,0,73,0,70,84,0,0,22,6,0,89,3,5,5,93,11,84,22,0,16,140,0,0,16,3,17,141,2,3,84,17,5,5,113,2,3,134,0,65,0,6,140,0,68,5,0,5,0,139,0,0,0,0,7,3,17,5,17,85,3,39,0,68,6,70,11,45,70,0,0,17,85,44,113,41,0,0,68,0,11,11,0,0,0,0,17,85,13,113,0,44,0,104,0,10,5,73,0,0,0,133,89,10,44,10,91,31,10,10,47,0,140,88,0,0,17,141,17,3,139,16,44,7,61,84,7,44,16,67,0,89,43,6,49,70,19,4,14,70,137,0,85,0,14,6,48,68,138,62,141,74,68,32,54,69,12,68,69,140,12,6,140,1,139,45,39,39,61,1,1,105,0,39,45,140,0,0,19,0,0,89,0,0,0,0,0,102,90,0,0,139,141,62,43,84,44,0,22,46,10,44,0,22,0,0,0,93,3,0,0,135,141,0,0,0,0,1,85,134,104,17,105,38,104,41,67,0,131,125,22,135,0,0,0,0,1,105,2,93,41,7,7,68,0,70,0,48,36,1,44,2,140,4,12,22,22,3,95,2,14,3,3,3,12,0,11,109,7,113,0,23,10,41,0,0,0,13,53,30,4,3,1,140,139,40,1,113,137,0,7,0,84,37,1,0,2,109,11,48,6,0,44,69,2,84,11,0,0,65,5,11,141,2,85,84,68,7,2,2,0,2,24,7,67,11,11,74,2,46,2,68,28,5,0,40,105,11,16,133,0,48,3,138,40,68,105,3,67,68,12,109,95,69,105,66,17,141,44,0,68,0,0,68,0,0,17,0,0,0,0,0,61,23,68,0,7,0,0,0,0,0,0,10,0,0,133,2,46,93,40,97,2,125,0,28,12,2,0,0,0,1,140,5,139,42,54,5,0,0,1,45,1,9,39,133,133,2,6,140,16,105,5,124,6,5,5,0,75,0,16,139,2,2,140,1,0,140,11,1,0,32,0,0,11,1,3,27,93,40,48,68,0,5,0,71,0,5,105,0,0,6,133,11,45,105,14,54,0,7,0,7,105,0,7,45,17,89,0,113,90,0,0,41,0,47,6,0,0,0,0,17,141,45,45,70,45,0,2,3,69,2,69,0,0,0,3,0,0,137,40,86,10,46,0,45,0,40,0,0,0,49,45,68,2,39,84,39,0,0,28,39,0,0,2,0,139,140,7,16,43,42,0,19,44,22,45,39,68,0,0,17,93,134,105,0,0,39,104,134,0,0,0,0,0,0,17,10,67,133,0,49,0,139,17,0,0,0,0,0,0,6,74,6,141,96,73,16,45,96,45,0,46,0,134,0,68,48,3,85,74,40,140,7,54,0,3,5,0,30,53,68,48,3,45,45,39,6,0,6,45,0,135,39,105,54,0,52,9,0,105,128,30,0,0,0,0,28,0,0,0,10,48,12,7,74,4,0,11,30,6,4,0,6,0,0,17,140,134,11,45,45,39,0,10,11,41,45,0,0,0,104,69,11,69,6,0,13,6,13,141,11,0,0,7,0,69,45,133,5,14,1,0,0,0,70,1,45,5,0,0,17,93,45,139,0,42,0,140,5,0,0,45,0,0,0,69,69,48,109,13,4,104,13,55,22,0,22,72,14,0,68,101,3,65,0,40,113,3,0,0,0,21,0,105,0,0,68,3,0,0,39,5,0,0,0,0,65,16,1,1,1,141,10,41,84,52,6,72,85,90,1,0,138,4,73,139,113,13,45,0,88,0,140,69,0,0,69,3,0,0,17,13,141,141,0,2,134,2,17,0,0,0,0,47,0,84,133,124,14,6,46,13,49,0,46,68,0,0,6,0,70,7,6,0,0,1,1,140,23,6,37,0,84,39,133,133,45,69,19,14,68,0,0,0,72,0,54,0,0,0,70,45,58,1,9,70,1,0,0,1,0,70,45,0,69,0,93,104,52,0,93,41,0,0,0,0,16,0,11,0,45,0,45,0,0,43,85,0,0,0,0,58,45,0,67,1,141,2,41,70,104,22,5,113,68,0,113,1,4,70,48,45,45,4,24,0,137,0,0,69,0,0,0,0,0,49,43,96,13,68,0,0,141,68,124,0,0,0,0,0,3,133,105,45,91,61,3,52,71,74,0,5,0,31,5,0,113,10,0,0,70,5,0,11,0,0,11,70,0,104,16,61,5,105,0,0,0,84,41,0,0,0,0,0,0,3,39,5,13,109,42,22,7,0,39,0,53,5,13,23,0,0,2,0,0,93,135,0,0,0,0,69,0,133,0,17,104,4,141,69,0,2,2,139,69,4,0,0,139,0,17,70,105,5,113,5,75,5,76,35,0,17,5,66,0,70,84,55,141,124,49,1,134,1,11,1,113,0,70,0,0,113,10,105,0,70,17,104,70,0,0,1,70,0,0,1,42,7,140,77,13,54,90,69,1,0,24,0,1,9,113,2,0,125,125,0,0,97,43,42,104,0,0,0,0,7,14,1,3,125,66,0,1,40,0,0,11,0,0,0,0,0,7,0,0,62,53,0,0,0,0,2,2,2,44,93,3,0,0,0,0,0,134,9,52,11,0,0,0,0,17,0,42,0,84,67,71,46,46,0,0,45,0,0,0,17,141,11,9,96,46,77,11,0,1,11,0,0,4,4,5,44,2,5,2,124,2,34,91,2,66,74,0,108,0,69,41,11,14,113,113,49,74,124,11,0,46,0,14,0,0,46,10,141,46,0,5,71,0,0,0,71,0,0,3,0,0,13,0,0,3,39,0,0,0,0,7,1,0,0,10,10,32,71,46,31,0,45,68,54,90,0,0,0,0,69,13,139,3,1,93,13,1,40,0,0,1,0,0,0,104,113,6,3,0,62,0,39,39,0,0,0,0,0,0,17,140,55,137,45,45,22,10,45,2,2,0,0,0,0,62,13,126,45,0,0,0,45,124,0,0,0,0,0,0,104,135,13,13,55,68,0,23,0,0,0,134,0,0,0,96,10,68,5,11,11,0,11,101,0,5,0,0,0,0,41,5,85,5,101,46,46,54,25,85,0,140,0,134,54,48,64,66,17,0,70,4,53,62,0,0,125,39,0,0,9,70,31,22,58,0,0,27,12,138,89,0,0,0,0,93,41,0,85,134,0,0,68,1,69,2,0,0,0,0,69,69,5,17,5,11,45,45,11,69,55,90,69,140,45,14,17,0,141,2,0,0,68,68,52,141,0,0,0,0,3,14,93,49,0,70,0,5,5,0,0,5,14,0,0,45,19,1,0,0,45,70,0,0,0,0,1,70,10,58,105,139,14,95,74,41,124,41,69,5,14,9,45,68,134,93,2,0,69,75,0,0,58,13,34,2,0,0,0,0,12,2,3,141,0,12,2,0,0,0,7,7,2,2,124,17,84,13,140,9,39,16,11,68,11,0,44,16,0,0,23,28,0,84,0,0,0,68,134,0,0,0,0,0,0,135,128,41,11,0,50,0,52,10,0,0,0,0,0,0,104,93,11,105,0,0,11,139,11,0,0,0,0,0,39,84,93,11,11,0,11,6,141,6,0,0,11,7,0,0,11,52,91,70,43,6,70,7,68,68,0,22,6,0,0,139,69,2,69,58,0,39,6,1,69,68,0,0,7,0,72,55,72,6,58,0,0,54,134,6,0,0,0,0,0,1,0,135,0,0,62,105,0,0,0,0,10,69,0,6,14,3,0,41,93,0,0,70,14,12,0,0,0,0,0,0,71,7,2,106,2,4,2,70,2,0,46,67,0,0,68,2,46,70,46,2,10,1,70,0,0,2,2,70,2,9,128,31,52,0,0,0,16,43,0,0,0,0,0,0,48,14,75,24,0,3,95,54,54,0,0,68,0,0,0,135,14,0,69,0,0,0,69,6,0,0,0,0,0,0,3,14,93,67,12,85,0,31,0,0,0,84,5,0,0,45,0,13,0,0,9,45,0,0,0,0,0,0,0,0,72,11,72,55,102,0,0,5,0,11,0,0,0,0,0,93,10,0,17,30,0,0,45,45,31,0,0,0,0,0,17,53,5,2,5,140,140,45,45,13,5,0,0,0,0,3,14,68,67,17,2,140,11,0,0,0,53,48,17,68,41,69,1,6,69,85,0,0,4,1,2,2,46,0,0,65,73,0,62,0,0,0,1,1,0,0,0,0,0,0,3,7,6,13,138,0,6,0,0,30,3,45,46,0,0,45,14,25,0,0,45,45,0,0,0,0,6,70,0,14,133,3,106,40,1,104,0,1,0,40,1,0,0,0,0,0,137,24,0,0,138,0,0,0,0,0,6,13,0,0,139,85,85,131,134,0,0,16,50,0,3,12,7,0,0,14,28,0,24,0,0,0,73,137,0,0,0,0,0,0,14,0,0,0,11,0,0,0,0,85,6,0,0,0,0,14,9,0,30,0,0,0,11,137,0,0,0,0,0,0,0,0,11,0,0,2,58,0,0,0,0,0,75,69,7,10,0,49,0,0,0,0,108,0,0,0,10,30,0,0,12,84,135,85,137,137,0,70,69,5,0,12,17,0,0,13,49,16,98,2,68,0,95,0,105,0,0,0,0,0,10,133,44,45,75,14,0,0,52,39,45,5,0,0,0,11,11,16,42,49,5,5,141,113,6,5,0,0,0,0,9,70,0,7,58,0,0,6,1,5,1,0,0,0,0,6,10,0,0,5,0,46,113,0,7,67,0,0,5,0,58,70,70,13,36,141,62,24,124,141,0,0,124,89,0,9,0,0,0,128,0,0,0,0,14,0,0,0,0,0,141,14,0,46,0,84,7,0,0,2,0,2,0,0,0,53,22,128,46,3,3,0,45,0,3,105,75,3,0,0,6,4,11,55,4,14,45,97,45,0,124,11,84,54,0,126,62,0,11,3,0,0,140,6,140,0,0,0,0,0,69,41,48,69,69,137,67,12,62,0,134,40,69,0,0,3,14,49,45,109,68,68,140,44,45,0,68,3,0,0,0,113,3,3,0,5,5,134,0,0,0,137,108,54,42,104,3,40,0,69,41,0,2,0,137,68,45,0,0,0,3,3,10,90,0,10,1,11,11,0,0,138,0,0,0,84,70,44,70,0,14,0,5,5,0,0,17,0,0,0,9,11,3,2,105,0,0,75,0,3,11,0,0,0,0,43,28,45,46,0,0,0,45,0,0,0,0,0,0,0,0,45,45,2,74,2,49,1,1,0,2,39,2,105,39,3,13,61,43,16,54,0,34,0,0,0,42,24,0,0,64,24,0,65,0,0,0,69,0,0,0,0,0,0,0,64,28,0,3,0,0,0,1,6,0,0,0,0,0,0,23,30,0,9,6,0,0,14,0,0,30,0,0,0,0,113,3,0,3,76,0,0,75,85,68,0,0,0,0,0,2,46,105,3,0,68,68,39,39,0,0,53,10,3,39,10,88,6,62,0,4,6,45,45,0,0,67,10,3,55,28,11,0,91,11,0,0,52,0,23,37,0,0,0,0,10,17,68,39,125,1,0,23,39,39,39,0,0,0,0,6,7,6,55,4,0,17,4,4,7,4,0,0,125,0,69,14,58,45,5,69,11,0,135,88,0,45,85,45,3,0,52,64,106,39,69,0,69,58,138,0,4,133,0,0,93,3,0,138,33,0,0,74,45,4,4,0,0,0,0,12,58,135,69,70,97,0,70,5,89,67,12,5,0,0,14,6,58,43,0,0,0,1,1,0,0,0,0,0,0,11,42,2,2,45,14,84,2,2,0,45,49,84,49,0,12,140,0,3,4,3,140,104,47,0,0,0,47,7,3,113,4,0,39,42,0,0,4,17,68,39,0,0,0,0,5,5,45,45,6,0,124,4,48,25,44,0,0,67,134,2,53,0,44,46,0,5,2,0,0,0,0,0,44,0,25,55,138,138,70,0,0,4,75,52,39,0,0,0,0,104,134,134,54,141,0,0,45,3,124,0,0,0,0,0,9,141,0,45,84,0,0,0,0,0,11,0,0,0,0,11,141,108,75,58,37,0,3,2,17,1,129,0,0,0,17,134,0,14,11,0,0,65,0,7,44,0,0,0,0,62,45,6,0,53,134,0,0,0,13,45,0,0,0,0,0,0,3,0,0,70,105,0,0,0,0,0,125,70,4,13,113,0,11,0,0,0,105,0,0,0,0,0,0,0,76,6,69,70,16,0,84,0,6,68,0,0,0,0,0,72,128,45,13,0,0,0,3,58,0,0,0,0,0,0,11,48,37,88,66,0,0,0,0,0,0,0,88,0,0,0,52,45,61,2,45,10,45,0,55,62,2,7,0,97,6,32,6,5,0,73,138,138,5,0,0,11,0,46,0,11,0,11,0,0,45,7,0,0,0,0,0,45,11,4,69,69,68,124,97,69,140,0,0,62,5,86,0,69,39,3,10,10,0,0,40,2,2,75,10,7,69,70,0,70,126,89,0,113,2,0,0,4,0,0,4,0,0,0,0,24,39,0,105,39,0,0,139,1,68,0,0,0,0,0,70,70,68,55,68,45,52,10,68,0,0,67,22,41,0,45,0,45,0,0,125,68,0,0,0,0,6,0,41,1,49,25,77,131,14,104,7,135,141,0,0,0,0,0,0,23,4,0,4,4,0,0,17,0,137,49,0,0,0,0,3,133,6,40,0,5,6,72,0,0,0,40,3,70,0,48,45,7,93,2,76,45,2,0,134,2,95,0,0,0,13,73,0,28,0,0,0,11,0,0,0,0,0,0,0,9,128,0,69,0,0,0,41,67,0,0,0,0,0,0,14,10,0,139,0,0,0,68,105,0,0,0,0,0,0,128,0,0,141,46,0,0,46,0,131,48,0,0,0,0,43,93,46,46,0,0,0,46,2,0,0,0,0,0,0,0,138,7,14,0,45,5,0,0,0,0,0,0,58,70,62,10,0,10,11,0,0,70,70,0,138,0,0,0,0,32,72,17,39,72,0,0,133,13,0,0,0,0,0,0,2,2,89,14,0,0,4,2,2,0,0,4,14,0,138,126,61,0,69,0,0,0,69,3,0,0,0,0,0,0,0,13,53,140,0,137,12,70,70,0,0,85,140,45,5,3,3,6,69,0,68,68,109,69,0,0,69,70,6,0,1,69,37,0,45,129,0,0,0,1,1,69,0,0,0,6,97,6,22,0,0,40,91,0,0,0,91,5,17,0,68,3,138,16,0,16,3,0,0,0,0,96,0,68,3,141,1,1,134,3,96,0,69,0,97,0,1,1,0,0,3,10,6,0,129,0,10,141,7,39,0,70,91,71,6,131,1,0,86,22,0,0,1,0,47,86,0,0,0,0,39,24,4,7,0,134,46,62,54,0,0,5,39,0,0,55,138,75,2,75,71,0,68,68,0,2,5,105,138,68,9,23,0,1,0,0,0,0,54,0,0,0,0,0,0,11,45,23,11,45,28,0,11,0,0,43,73,0,0,0,3,45,33,0,133,4,4,0,0,0,62,131,2,0,0,43,128,0,30,0,0,0,1,1,0,0,0,0,0,0,69,14,68,4,69,3,68,3,69,3,0,0,140,14,3,0,40,128,22,0,48,0,0,0,0,0,54,75,0,0,25,84,68,113,69,85,14,16,0,134,0,0,0,0,0,0,52,52,69,62,69,71,86,0,41,0,0,86,17,0,128,138,0,69,1,0,0,135,6,6,6,0,0,0,0,45,62,105,45,84,16,124,11,109,12,0,0,0,74,0,84,93,1,85,0,1,0,1,24,0,0,1,0,0,0,9,6,0,105,124,0,0,84,31,11,17,0,0,0,0,139,131,0,69,67,0,0,5,68,0,0,0,0,0,0,98,5,0,5,96,0,0,68,68,134,0,0,0,0,0],"thresholds":[0,0.933,7.5,0.083,3,0.5,8.5,0.5,2.664,1000000000,2.252,7,1000000000,1000000000,1000000000,0.5,4.2,0.5,0.5,8,0.425,1000000000,0.933,0.5,0.5,0.5,11,0.5,1000000000,1000000000,0,0.5,7.5,0.5,0.5,0.5,8.5,0.5,0.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,2.664,0.933,5,0.5,4.083,4.2,1.585,1000000000,2.846,10,0.5,0.1,0.667,4,0.5,4.5,0.5,0.9,0.611,1000000000,0.286,13,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,4.133,0.5,0.5,5,28,1000000000,28,0.5,0.5,0.5,5.6,0,1000000000,1000000000,0.5,0.5,5.6,3.368,0.5,4.445,3.122,2.75,2.252,0.5,2.5,1.5,1000000000,1000000000,1000000000,0.5,34,28,0.5,3.5,0.5,0.5,14,0.5,0.5,1000000000,0.5,1000000000,55,0.5,0,0.5,2.664,0,0.5,6,0.611,0.9,0.091,44,1.5,1000000000,0.5,26,0.5,0.5,4.2,5.6,0.5,0.5,1.5,0.5,0.5,0.5,0.5,5,0.5,3.756,1000000000,1000000000,0.5,0.611,0.425,2.252,1.5,3.239,4.445,0.5,0.5,0.933,4.5,1000000000,1000000000,2.5,1000000000,4.632,0.5,5,7.5,0.611,0,0.5,0.5,1000000000,0.5,0.5,0.5,53,0.286,1000000000,0,0.5,6,0.5,1.5,0.5,0.5,3,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.167,4,0.5,0.286,0.5,1000000000,8,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,16,0.5,0,0.5,3.5,0.5,0.5,1.5,13,0.5,1000000000,0.5,7,9,3.5,1000000000,1000000000,0.5,4,1.5,8,26,3.5,3.5,3.5,2,1.5,1000000000,8.5,0.5,0.5,1000000000,0.083,0.5,0,0.933,5.6,4.375,0.5,4.2,0.9,0.5,0.667,8.5,8.5,18,13,0.5,0.5,14,4,0,0.5,0.033,0.5,0.065,0.1,0.5,2.5,1000000000,1.5,0.5,0,0.5,12,9,0.5,0.5,0.5,10,0,9,0.5,21,1000000000,1000000000,1000000000,0.083,1.5,2.585,3,0.5,0.125,5,1000000000,3,0.5,0.5,1000000000,1000000000,0.5,4.5,0.083,0.5,2.664,5,0.933,0.5,3.667,0.5,3.322,0.167,0.5,2.5,21,0.067,13.5,0,0.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,9,1000000000,1.5,1000000000,1000000000,0,1.5,2.664,2.846,0.5,0.5,0.1,0.5,8,0.5,0.5,1000000000,21,4.5,4.445,0.5,21,9.5,10.5,0.5,0.5,0,0.5,0,0.5,0.5,13,0.067,1000000000,1000000000,0.5,0.667,21,4,0.5,14,0.286,1000000000,0.5,8,1000000000,0.5,0.5,0,1000000000,0.5,0.611,0.5,4,0.5,0.5,0.125,14.5,0.115,6,6,0.8,3.5,1000000000,1000000000,0.5,0.5,4.5,0.067,0.5,0.067,0.5,0.5,1000000000,5.5,1000000000,3.5,0.4,1000000000,1000000000,0,0.5,2.664,0.5,0.5,6,0.5,16,2,0.5,9,1000000000,0.5,0.083,1000000000,0.5,0.286,0.425,0,0.5,10,0.5,0.5,5,15.5,0.5,1000000000,1000000000,8.5,0.8,0,0.5,3.667,0.9,0.5,12,0.875,0.9,0.5,5,0,0.5,1000000000,0.5,1000000000,0.083,0.5,6,0.5,0.917,1000000000,0,14,0.5,11,4,1000000000,1000000000,0.176,0.286,0,0.933,12,0.5,0.9,3.5,1000000000,0.5,0.083,0,6,3,0,1000000000,1000000000,12,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,1000000000,12,8,1000000000,1000000000,1000000000,1000000000,0,0.5,3.5,0.5,4,0.5,13,0.5,1000000000,1.5,0.933,0.5,1000000000,1000000000,1000000000,0.5,0.5,3.5,0.5,3.5,0.5,0.5,3.5,1.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,0,0.5,12,0.9,0.5,4,0.5,0.1,0.5,0.5,0.091,0.5,10.5,2.5,1000000000,0.5,0.5,0.167,0.5,0,0.5,0.067,5.5,0,0.5,1000000000,0.5,1000000000,1.5,0.375,0.5,0.5,0.5,0.5,0.5,0.5,7.5,0.5,0.5,23,1.5,6.5,29,0.5,1.5,0.083,0.5,2.664,0.5,5,0.5,3.5,0.5,3.252,2,0.5,1000000000,6.5,5,0.5,4,1000000000,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,0.5,2.5,2.5,0.5,1000000000,0.5,1000000000,1000000000,4,0.5,0.286,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.122,0.5,0.5,0.5,12,0.5,0.5,0.5,0.5,1.5,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,2.252,0.5,4.2,0.5,0.5,0.091,0.08,0.5,1000000000,2,1000000000,0.5,0.5,2.585,0.5,4.632,0.5,0.143,1.5,0.5,0.5,0.5,0.5,3.667,1.5,0.9,0,0.9,2.5,1000000000,6,0.5,0.033,0.5,1000000000,0.5,3.5,0.5,1000000000,1000000000,1000000000,3.5,0.5,7.5,0.067,0.286,1.585,0.5,0.5,0.5,4.445,0.5,0.5,1000000000,0.115,1000000000,0.5,0.5,2.585,1000000000,4.632,0.5,5,0.5,0.375,1000000000,0.5,21,4.375,0.5,7,1000000000,1000000000,0.5,0.846,6,0.5,4.2,0.5,0.5,0.5,0.115,4.133,3.511,1000000000,4.5,0.5,0.091,2.5,28,6,0.5,4.133,1.5,3.718,0.5,0.5,0.917,1000000000,0.5,0.5,14,8.5,0.5,1000000000,0.5,0.286,0.5,0.5,0.5,0.5,0.421,0.5,3.5,1.5,0.5,0.5,21,0.5,0.5,12,0.5,0.5,4,0.5,1000000000,1000000000,8.5,16,13,0,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,24.5,1000000000,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,8,3.5,1000000000,1000000000,0.5,4.2,2.5,0.5,0.5,0.5,4.632,0.5,1000000000,0.5,1.5,4.2,1000000000,1000000000,1000000000,2.585,0.5,0.667,0.5,0.5,0.5,0.933,1000000000,1000000000,1.585,6,4.445,0.5,1.5,0.5,0.5,3.6,0.083,0.5,4,0.5,0,0.5,0.609,0.933,0.583,1000000000,0.5,1000000000,4,0.5,5,3.667,0.5,2.5,1000000000,0.5,28,3.457,1000000000,0.5,1000000000,1000000000,7,3.122,0,0.5,0.5,0.5,0.5,0.5,1000000000,0,1000000000,0.5,1000000000,0.75,0.5,1000000000,1000000000,0.083,0.5,8,3,0.5,1.5,0.5,1000000000,0,1000000000,0.115,0.5,1000000000,0.143,18,12,0.5,1000000000,0.5,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,12,0.5,18,5,0,3,1000000000,4.133,0.9,8,5,39,1000000000,1000000000,1000000000,0,4,7,0.5,0.5,0.5,1.5,1.5,1000000000,5,1000000000,0.5,1000000000,11,11,0.5,3,1.5,4.632,3.5,0.5,2.5,1000000000,1000000000,0.5,11,1000000000,1000000000,5.6,1000000000,0.5,0.5,0.143,10.5,0.5,0.5,1000000000,0.5,0.5,0.5,21,2.5,0.5,1000000000,1000000000,12,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,3.5,1.5,0.5,17,0.5,1000000000,0.5,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,0.5,0.5,10.5,8,0.5,3,1000000000,3.5,1000000000,0.5,1000000000,0.5,0.5,0,0.5,0.5,0.5,0.5,0.033,0.5,1000000000,0,0.182,1000000000,7.5,0.5,0.5,0.5,0,3,13,2.5,0.167,1000000000,0,11,1000000000,0.5,6.5,0.5,0.5,4,0.5,0.5,1000000000,0.5,0.5,5.5,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,3.5,0.5,4.5,0.091,0.5,0.067,1000000000,6,6.5,0.083,0.1,1000000000,0.083,1000000000,1000000000,12,0.5,0.5,6,5,18,0.5,1000000000,1.5,4,0.5,3,1000000000,1000000000,1000000000,0.5,23,5,10,0.167,1000000000,2.5,0.083,2.5,0.5,8,1000000000,1000000000,0.091,1000000000,23,3,0.5,0.425,2.5,2.664,1000000000,1000000000,1000000000,2,3.457,5,0.5,1000000000,1000000000,12,0.5,18,0.5,1000000000,0.5,1000000000,0.5,0.933,1000000000,1000000000,5,1000000000,1000000000,1000000000,21,11,0.5,0.5,2.5,0.143,0.5,3.5,0.5,0.5,1000000000,0.5,0.5,2.5,1000000000,0.5,0.5,0,0.5,1000000000,0.5,0.5,0.9,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,4,24.5,0,1000000000,1000000000,1.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,12.5,2.846,3.555,3,0.5,1.5,0.5,0.5,0.5,0.083,0.5,0.5,0.5,2.5,1000000000,0.5,0.309,0.5,0.5,0.5,3.5,5,1000000000,0.5,1000000000,0.5,23,1000000000,1000000000,85,0.286,1000000000,1000000000,12,3.5,0.5,0.5,1000000000,4.2,0.5,4.2,0,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,0.5,3.5,0.083,5.5,2.5,0.5,1000000000,1.5,4.5,1000000000,1000000000,0.083,1000000000,1,0.065,0.083,8,16,2.252,3,0.5,0.5,0,0.5,4,0.5,0.5,0.5,0.5,3,23,0.5,3.5,16.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,3,0.5,3.783,0.5,100,2,1000000000,1000000000,2.252,1000000000,2,13,1000000000,23,4,0.5,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,10.5,1000000000,5,1000000000,3,1000000000,18,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,14,1000000000,0.5,2.585,0.5,4.2,0.5,0,0.5,0.5,0.667,0.5,2.5,1000000000,0.5,3.555,0.067,3,0.5,3,6,0.067,0.5,1000000000,0.5,1000000000,1000000000,34,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,3.5,6.5,1000000000,1000000000,0.5,2.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0,0.5,0.5,5,0.5,0.5,0.9,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.75,8,0.5,1.5,4,1000000000,3,0.778,1000000000,4,1000000000,1000000000,7,38,16,0.5,10.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,1.5,0.667,4.5,0.5,0.5,0.5,0.115,1000000000,6.5,1000000000,0.5,0.583,2.5,0.5,4,1000000000,4.267,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,55,1000000000,0.5,14,12,0.5,0.154,0.5,34,1000000000,5.6,4.2,0.5,11,0.154,1000000000,1000000000,0.5,1000000000,0,1,0.5,0.933,0.5,0.667,0.5,0.833,0.5,0.5,1000000000,12,0.833,0.5,1000000000,1,0.5,0.5,0.5,0.5,0.5,3.252,0.5,3.457,12,3.646,0.5,1000000000,53,1000000000,8,0.5,1.5,0.5,1000000000,3,0,0.5,2,1000000000,1000000000,2.664,53,11,10,2.585,0.5,0.115,0.5,0.5,3.5,0.5,0.5,19,2.252,1000000000,0.5,1000000000,4.445,0.5,0.5,5,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.115,5.5,4.445,0.9,0.5,0.5,1000000000,2.322,0.5,1000000000,1000000000,7,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.511,4.2,4.5,0.5,0.5,0.9,1000000000,5,10,1000000000,1000000000,0.5,0.5,0.5,12,1000000000,1000000000,1000000000,1000000000,0,16,0.5,8,0.5,1.5,0.5,1.5,3.5,1000000000,24,3,1000000000,1000000000,1000000000,0,0.5,8,0.5,0.5,1.5,0.5,11,1000000000,3.457,13,1000000000,1000000000,0.309,0.25,0.933,0.5,3.511,0.778,3.833,0.5,5.6,0.5,0.5,3.667,0.5,0.5,1000000000,0.5,1000000000,23,0.5,7,1.5,0.5,0.5,0.5,0.5,0.5,8,1000000000,4.5,1000000000,3.5,1000000000,7,1.5,1.5,0.5,4.5,12,0.778,0.5,1000000000,1000000000,1000000000,0.5,1000000000,16,0.611,4,1000000000,3.5,1000000000,1000000000,0,7.5,1000000000,1000000000,1000000000,1000000000,0.115,3.555,6,1000000000,3.5,1.5,0.5,0.5,2.5,0.5,1000000000,3,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.5,3.457,0.5,1.5,1.585,0.5,1000000000,1000000000,2.322,1000000000,1000000000,1000000000,0.5,0.5,0.375,0.9,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.5,0.5,5,18,0.5,3.5,5,4.133,4.2,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,18,1000000000,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,4.5,0.5,12.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,3.5,4.5,0.933,14,12,1000000000,28,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.933,0.5,0.778,0.5,1.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.5,0.5,0.5,0.5,12,1000000000,0,0.1,0.5,0.5,1000000000,1000000000,0.5,2.5,1000000000,1000000000,0.5,1,1.5,0.5,0.5,1000000000,1000000000,0.5,1.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,13.5,3.698,46,3.511,1000000000,1000000000,1000000000,1000000000,23,11,0.714,0,0.933,8,5,8,8,17,0.5,0.5,34,0.5,26,5.5,0,1000000000,0.5,4.133,1000000000,1000000000,6.5,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.611,5.5,0.5,0.5,1000000000,1,1000000000,0,0.425,1000000000,1000000000,0.933,2.5,1000000000,1000000000,3,0.5,2.585,1000000000,1000000000,8,3,1000000000,1000000000,1000000000,1000000000,1.585,0,1.5,0.5,0.5,0.5,1.5,0.5,0.5,0.5,0.5,0.5,19,0.583,2.5,0.5,21,5.5,0.5,0.5,4.2,1000000000,55,0.5,1000000000,1000000000,0.5,2.5,0.5,4.5,1000000000,1000000000,1000000000,1000000000,1.5,5,0,0.5,4,2.5,4.375,8,13,1000000000,0.091,0.176,5,4.2,0.5,0,0.5,3.5,0.5,0.5,4.5,8.5,9,6.5,5,1000000000,0.5,10.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,8,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,5,0.5,1000000000,1000000000,12,0.5,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,12,8,1000000000,5,0.083,0.5,0.083,1000000000,1000000000,4,0.127,1000000000,1000000000,8,0.5,0.5,0,0.5,0.167,3,0,0.5,7.5,1000000000,0.5,0.375,1000000000,1000000000,0.5,23,3.667,11,0.5,1000000000,1.5,0.083,3.555,85,6.5,1000000000,1000000000,0.143,1000000000,0.5,0.5,10.5,0.375,0.5,1000000000,1000000000,0.5,0.5,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1,1000000000,0.5,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1.5,23,1000000000,0.083,4.5,0,1000000000,0.5,0.5,1000000000,1000000000,2,2.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,8,0.5,0.091,4.133,0.5,4.033,0.067,3.6,0,5,1000000000,3.5,1.5,55,55,0.5,3.978,2.5,0,3.5,3.756,1.5,2.664,23,1000000000,1000000000,3.319,4.2,1,5,0.5,0.5,1.5,0.5,1000000000,1000000000,1000000000,10.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,0.5,1000000000,0.611,0.5,0.5,0.5,1000000000,1000000000,14.5,1000000000,1000000000,1000000000,0.5,3.5,1000000000,23,1000000000,1000000000,1000000000,11,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,1.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.778,1000000000,1000000000,3,1000000000,3.5,1000000000,1000000000,0.5,12,1000000000,1000000000,1000000000,1000000000,7,1000000000,1000000000,1000000000,0.5,3,9.5,0.5,0.5,1000000000,1000000000,0.75,1000000000,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,1000000000,12,0.5,1000000000,1000000000,7,13,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.667,4.267,0.778,0.5,0.5,14,8,2.5,0.9,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,12,3.833,0.5,3,1000000000,1000000000,1000000000,0.5,0.5,27,6.5,0.5,9,3,0.083,23,0.5,1000000000,1000000000,0,2.846,3.978,3.978,2.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,2.322,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.9,0.115,0.167,5.5,0.5,6,0.375,5,1000000000,3.5,0,9,2.5,1000000000,1000000000,3,2.5,0.5,1000000000,1000000000,6,7,1000000000,1000000000,1000000000,1000000000,0.375,2,1000000000,1.5,0.5,0,0.5,0.5,2.664,0.5,1000000000,1.585,1000000000,0.5,3.457,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,3.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,10,10,12.5,0.5,20,0.9,1.5,0.115,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,4,1000000000,1000000000,4,1000000000,1000000000,1000000000,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,3.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,6,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,4,1000000000,4,1000000000,1000000000,4.133,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,23,0.176,1.5,12,0.5,10,1000000000,16,1000000000,0.5,1000000000,1000000000,1000000000,3.5,7.5,1000000000,1000000000,1.5,0.5,0.5,0.5,0.5,0.5,1000000000,0,78,0.933,1000000000,2.5,0,1000000000,1000000000,3.5,0.5,8.5,0.5,5,3.5,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,0.5,0.5,3,0.5,2.5,1000000000,1000000000,0.5,1.5,9,0.667,1000000000,1000000000,1000000000,16,8,4,0.5,0.5,0.833,0.5,0.5,0.5,0.375,0.425,1000000000,1000000000,1000000000,1000000000,0.5,0,1000000000,0.115,0.5,1000000000,1000000000,0,2.846,0.778,2,1000000000,1000000000,1000000000,1000000000,0.167,1.5,6,11,0.833,1000000000,2.5,0.5,1000000000,0.115,0.5,1000000000,1000000000,0,14,0.5,0,0,1.5,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,4,34,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,1.5,10,1.5,16,0.5,0.065,4,7,3.756,1000000000,5,1000000000,13,16,0.5,0.5,0.5,1.5,0.9,0.421,1000000000,8,1000000000,0.421,0.5,0.5,0.842,1000000000,1000000000,0.083,0,8,0.5,0.167,1.5,14,0.5,5,1000000000,0.5,5,0.5,0.5,1000000000,0.5,0.5,1000000000,8,0,1000000000,1000000000,0.5,0.083,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,17,0.5,0.5,11,9,0.5,0.5,1.5,0.5,1000000000,0.5,0.5,71,1000000000,1000000000,0,2.5,0.5,5,0.5,12.5,1.5,0.5,0.5,8,1000000000,7.5,0.733,1000000000,1000000000,5,0.5,0,0.8,1000000000,0.425,0.667,0.5,4,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.9,0.5,5,46,0.5,1000000000,3.756,24,0.5,4.5,18,1000000000,1000000000,1000000000,0.9,0.842,2.5,0.5,1000000000,1.5,3.555,16,11,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,53,0.5,3,1000000000,2.5,1000000000,0.933,0.667,1000000000,1000000000,12,1000000000,1000000000,1000000000,0.5,3,0.421,4.133,0.5,1000000000,1000000000,0.5,1000000000,0,14,1000000000,1000000000,1000000000,1000000000,0.5,0.5,21,3.5,1000000000,1000000000,1000000000,3,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,7,9,8,4.133,0.5,4.033,0.5,2.322,1.922,1000000000,4.267,1.5,4.375,0.5,2.5,0,3.5,0.5,0.5,8.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,11,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.9,1000000000,1000000000,1000000000,1.585,0.083,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.167,1000000000,1000000000,3.5,1000000000,1000000000,3.5,1000000000,1000000000,1000000000,1000000000,0.5,0.9,1000000000,0.842,0.5,1000000000,1000000000,0.5,0.5,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,2.5,0.5,0.9,1000000000,1.5,3.5,0.5,1.5,1000000000,1000000000,0.5,1.5,0.733,0.5,1.5,0.5,0.083,0.5,1000000000,0.167,0.375,3,8,1000000000,1000000000,0.5,2.5,0.833,0.5,0.5,8,1000000000,0.5,14,1000000000,1000000000,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.5,0,6.5,0.5,0.5,4.083,1000000000,0.5,3.5,2.5,1.5,1000000000,1000000000,1000000000,1000000000,0.25,0.091,0.375,0.5,0.19,1000000000,0,0.1,0.19,0.333,0.4,1000000000,1000000000,0.5,1000000000,23,1.5,0.5,3,0.933,78,5,1000000000,0.5,0.5,10,5,0.5,6,0.9,7,0.5,0.5,0.5,0.5,13,1000000000,17,0.5,0.5,1000000000,0.25,0.5,1000000000,1000000000,0.5,0,1000000000,0.5,0.5,1000000000,1000000000,0.5,5,0.19,0.1,1000000000,1000000000,1000000000,1000000000,1.5,0.5,0.5,78,0,0.5,1000000000,2,0.667,0.5,0.5,4.5,0.889,1000000000,1000000000,3.5,0.167,0.5,0.5,6,1000000000,1000000000,3.457,2.664,1000000000,16,1000000000,1000000000,1000000000,1000000000,8,0.5,3.978,3.81,5,1.5,0.5,3.6,4.375,1000000000,21,0.5,0.5,0.5,1000000000,1.5,0.5,16,0,0.167,0.421,0.5,0.5,0.5,4,1000000000,5,0.5,0.065,0.8,0.5,0.067,1000000000,0.5,0.5,1000000000,1000000000,0,12,6.5,1.5,1000000000,1000000000,1000000000,1000000000,0.933,0.778,3,14,0.083,1000000000,0.5,0.25,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,3.81,0.5,5,0.5,3.5,1000000000,0.933,3.756,17,1000000000,1000000000,1000000000,1000000000,0.5,13,0.5,0.5,0.5,0.5,1,1000000000,1000000000,0.4,0.5,0.5,1.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,6,0.421,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,5,0.5,1000000000,1000000000,4,8,34,11,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,0.5,1000000000,0.9,4.083,12,2.664,0.5,1000000000,1000000000,1000000000,12,0.5,1000000000,3.5,9,1000000000,1000000000,0.5,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,0.5,3,0,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1.5,12,1000000000,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,55,0.5,53,0.143,3.5,0.5,1000000000,8,1000000000,1000000000,1000000000,0.5,24,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.375,10,1,8.5,1000000000,0.5,55,0.083,12.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,6,2.5,1000000000,1000000000,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,14,1000000000,13,12,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,8,0.5,18,0.5,3.81,8,1.5,26,1000000000,0.5,0.5,4.033,0.143,1000000000,0.5,0.167,0.5,0.375,0.833,1000000000,0.5,0.5,0.5,0.9,1000000000,1000000000,14,1000000000,2.5,1000000000,3,1000000000,4,1000000000,1000000000,5,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,9,5,0.067,23,8,9.5,0.5,0.5,78,0.5,1000000000,1000000000,0.5,0.9,0.5,12,34,0.5,0.9,2.5,2.5,13,14,0.5,3.81,3.81,0.5,3.5,0.127,46,1,1000000000,2,0.5,0.5,1000000000,0.5,3.718,1000000000,1000000000,0.167,1000000000,1000000000,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,6.5,1000000000,1000000000,0.5,1.585,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,13,3,5.5,0.5,2.5,12,0.5,1.5,7.5,1000000000,1000000000,1.5,0.5,0.5,1000000000,3,1000000000,5,1000000000,1000000000,0.5,9.5,1000000000,1000000000,1000000000,1000000000,0.25,1000000000,0.5,1.922,0.5,0.5,0.5,0.5,1.5,0.5,0.065,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.067,1000000000,0,0.4,1000000000,1000000000,12,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,0.167,0.5,1000000000,0.857,0.375,0.5,1000000000,1000000000,1000000000,0.5,0.9,0,1000000000,0.5,14,0.1,0.5,3.667,0.5,12,4.2,1000000000,0.5,4.133,0.5,1000000000,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,8,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,39,1000000000,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,2.5,3.5,12,0.5,55,1000000000,1000000000,7.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,7,1000000000,0.5,1.5,1000000000,1000000000,1.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,2.5,1000000000,1000000000,1000000000,1.5,3.667,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,5,0.5,0.091,1.5,4,9,0.5,1000000000,1000000000,1000000000,1000000000,7,6,0.5,13,0.5,3.5,1000000000,1.5,20,1000000000,1000000000,3,13,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,27,0.5,8.5,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,3.667,0.5,1.5,1000000000,5,0.1,3.368,3.368,1000000000,1000000000,0,1.5,1000000000,0.5,0.5,0.5,1000000000,17,1000000000,1000000000,1000000000,15,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,2.5,0.5,0.5,1000000000,0.5,2.5,3,2,1000000000,1000000000,0.5,0.5,8,0.328,0.9,0.842,0.083,46,1000000000,7.5,5.5,0.5,85,1000000000,1000000000,46,1,0.375,1000000000,3.555,8,0.5,1000000000,10,0.5,1000000000,1000000000,1000000000,2.664,2.664,8,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,1000000000,16,0.5,0.5,4,1000000000,1000000000,0.5,0.328,0,1000000000,0.5,0.421,0.5,4,1000000000,15.5,0.421,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,7.5,0.9,0.5,3.457,4.445,0.5,0.833,0.5,1000000000,78,1000000000,0.5,1000000000,3.252,3.555,1000000000,1000000000,0.9,2.5,0.083,13,0.5,5,2.5,0.5,0.127,0.5,1000000000,2,0.5,0.5,0.167,0.5,2.585,1000000000,0.5,0.5,1000000000,1000000000,2,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.067,0.065,1000000000,0.5,2.5,0.5,0.5,1000000000,1000000000,0.846,3.5,1000000000,1000000000,0.5,0.5,0.5,3.978,0.5,0.5,6,3.5,0.5,7,3.756,0.182,0.5,0.5,6.5,0.5,0.5,1000000000,1,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,10,0.5,7,14,0.5,1000000000,2,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,0,5,0.5,1000000000,0.5,0.19,0.1,1000000000,1000000000,24,0.5,0.5,4.033,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,3.698,3.783,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.309,16,0.421,7.5,0.9,15,0.9,1000000000,1000000000,0.5,1.5,0.421,5,0.5,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,3.5,0.5,34,0.5,1.5,10.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,7,0.5,0.5,78,0.5,11,0.5,0.5,1000000000,0.5,1000000000,17,0.5,12,1000000000,0.5,0.5,1000000000,26,3.122,1000000000,1000000000,0.5,0.25,0.083,0,1000000000,1000000000,1000000000,1000000000,18,0.5,0.5,3,0.5,8.5,0.5,16,0.5,1.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,3.379,0.5,1000000000,2.5,1000000000,3.457,0.5,1000000000,1000000000,2,1000000000,1000000000,1000000000,0.5,0.167,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,16,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,17,0.5,1000000000,1000000000,0.833,7.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.778,1000000000,0.714,0.5,1000000000,1000000000,2.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000],"leaves":[-7,-3,-6,4,-7,0,0,12,3,35,6,0,-3,0,5,0,3,13,-6,5,15,-6,24,4,-6,9,-7,4,16,0,0,0,-7,2,4,-5,-3,10,17,5,23,0,4,0,-3,0,7,0,-3,3,-1,15,-7,0,-4,7,2,-2,0,-7,11,-3,19,6,-2,-6,16,-1,14,-3,0,5,17,0,-1,0,-3,0,0,0,-5,2,-2,9,-5,1,14,3,-7,1,8,-5,11,0,0,0,-4,2,2,12,2,15,-6,-2,-7,-4,4,0,-3,0,12,0,-4,4,1,9,11,-2,-3,0,-7,1,6,0,-3,2,7,-2,11,1,0,-4,-7,-1,-6,-1,-6,0,4,-2,12,-3,10,-3,5,-4,-5,3,10,1,-2,6,-7,-1,-4,6,8,0,1,0,-5,6,9,0,-5,1,8,-2,-5,0,11,0,-7,2,5,0,-6,0,9,0,9,-2,0,12,2,-1,-6,0,12,2,-3,0,-7,-3,0,8,12,0,1,0,-6,-1,0,0,10,-2,-3,3,-4,0,0,0,-7,0,0,0,8,-5,9,-3,5,-3,-6,6,-6,1,9,0,0,9,-5,4,-2,2,10,0,-2,0,5,0,-6,3,4,-2,-1,10,-3,0,-6,4,5,-2,6,0,-2,0,-4,2,9,1,-7,-1,7,-1,-5,2,5,-3,8,1,-4,2,-5,4,7,1,3,-2,-5,3,-7,-2,2,0,0,7,-5,2,6,-3,4,-3,-6,-5,2,-1,6,-2,-2,0,10,0,0,0,-6,0,2,12,-5,-7,-1,6,-5,0,0,0,-4,4,8,-2,-2,-6,-2,8,-4,2,6,-2,3,-2,-5,1,-1,6,8,2,3,-2,10,0,-6,2,-5,-1,8,0,-2,3,-3,0,0,0,-1,7,-2,9,-6,0,2,-2,0,0,-5,1,8,-2,-1,7,-1,4,8,1,-6,0,-2,5,-6,0,-2,4,5,0,0,0,-4,0,5,-3,-5,-1,8,0,-6,1,-3,3,7,1,-5,0,-4,1,6,1,-2,5,-4,-1,5,-2,-6,0,0,0,6,0,4,-1,8,0,-1,2,-6,0,-4,-1,3,-1,-6,0,0,0,-1,-4,5,-2,-6,-3,-1,6,-5,0,-3,2,1,6,-3,0,-4,3,-2,6,-2,5,-2,9,-4,0,5,0,-6,0,5,-2,-1,6,-3,7,-6,-2,5,-3,-4,3,5,0,7,1,0,0,-3,6,-6,-1,0,-4,-3,4,-5,0,0,0,2,-5,7,3,-1,-6,-3,2,7,1,-4,2,-2,5,1,-4,7,0,0,0,0,-5,7,0,4,-3,-3,5,7,0,0,0,0,0,0,0,-5,2,7,0,-5,0,-1,4,7,0,-1,0,-4,0,3,0,2,7,2,-3,-3,4,4,0,-6,-2,-2,3,5,0,-3,0,4,-2,-2,6,-6,-2,5,-3,5,-1,-4,2,7,0,-1,0,3,-5,1,-4,1,-3,-5,0,-6,1,3,0,-2,2,5,0,5,-1,-2,2,3,-1,-3,1,-3,-6,2,-3,1,-3,0,4,-5,3,-1,6,0,7,-5,1,1,0,-5,0,0,6,3,-4,-5,0,0,0,0,0,0,0,1,-5,-4,3,6,0,0,0,-1,3,-4,1,-5,-1,4,-3,6,0,-3,2,-3,0,0,0,-5,0,0,0,3,0,0,0,2,5,-4,1,0,5,-5,1,-5,3,-2,5,0,4,-3,1,6,0,0,0,0,0,0,0,0,-6,2,0,4,-3,-4,0,2,-4,-4,0,1,6,2,-3,-5,1,-2,3,0,-4,4,-1,0,-4,3,-1,6,0,-1,0,0,-4,5,0,-5,0,0,0,5,-2,0,-5,-4,4,-3,5,-5,0,1,0,5,-1,-5,0,-6,0,-1,4,-3,1,6,0,2,-1,-4,2,-5,1,-1,3,-4,0,0,0,5,-2,-2,1,5,-1,-4,1,-6,0,-3,2,4,-2,0,-4,5,-1,-2,5,-4,-1,-6,0,-3,1,-1,4,4,-1,-2,4,4,0,-4,0,3,-1,0,-4,1,5,-1,-5,-5,0,1,-2,4,-3,-4,1,-4,1,2,-3,-2,3,-5,0,6,0,0,0,-1,0,0,0,-5,0,0,0,2,0,0,0,-1,3,-3,4,-5,0,0,0,-2,1,6,0,4,-3,-3,1,-2,0,2,0,-5,0,0,0,-5,0,0,0,-2,2,2,-5,-1,5,6,-2,-3,3,4,-3,-1,-5,1,-2,0,3,6,-3,-5,0,-3,1,-2,0,4,-1,-3,4,1,-3,-4,0,5,-3,-2,0,0,0,-1,6,4,-3,-2,4,-5,0,2,-2,-4,0,4,-1,-4,-1,5,0,0,0,-5,0,1,-2,-5,0,0,-3,-2,3,-4,0,3,-4,6,0,0,-3,6,0,-5,1,-1,2,5,0,0,0,0,0,0,0,7,-1,2,-2,-4,3,-5,0,2,-1,5,0,0,0,0,0,-1,-4,0,0,0,4,-4,0,-5,-1,3,0,0,7,1,-2,-5,0,1,0,2,-4,-3,2,-2,0,4,0,-5,0,2,0,-3,3,4,-3,-1,2,-4,1,5,1,3,-2,-2,0,0,0,-4,3,0,4,5,0,0,0,5,0,0,0,-2,0,2,0,-1,2,-4,1,6,0,-2,0,5,0,0,0,0,0,0,0,1,-3,-4,1,-3,1,4,0,4,-2,-3,0,-4,1,4,0,6,1,-1,3,-2,0,2,-1,-2,2,-5,0,-4,3,-2,1,-1,0,2,5,-1,2,-3,0,2,-3,-3,1,-4,-1,-2,3,-5,0,0,0,-2,0,1,0,2,-4,-4,0,-4,0,1,0,-1,3,-4,3,-5,0,1,-2,-1,0,0,6,-2,0,0,0,-5,0,4,-2,1,5,1,-3,1,5,0,0,-1,0,2,0,-3,1,2,-3,-1,-4,-2,3,-2,0,0,0,8,1,-2,0,1,0,-4,0,3,-2,-4,1,2,-3,3,0,-4,0,0,0,-3,0,0,5,5,0,0,0,0,5,-1,0,-1,0,0,0,1,-3,-4,0,1,4,-2,0,-3,0,3,-1,-5,0,0,0,4,1,0,0,-1,0,0,0,2,-2,-4,0,-4,0,4,0,-4,0,0,0,0,0,0,0,3,-2,-3,3,-1,3,-1,-5,2,-3,3,-4,-5,-1,-2,3,7,0,2,-1,-4,2,4,-2,-4,1,1,-2,5,0,0,0,5,0,2,-2,-1,0,0,0,0,3,-3,2,-6,0,0,0,3,0,-4,0,4,0,-1,0,1,-3,-4,0,-1,-5,3,-1,6,0,-2,0,-1,3,-2,0,-4,1,4,-3,-1,3,-4,3,-3,2,-4,1,1,-3,4,-1,-4,0,1,0,1,-2,-3,0,-3,3,-3,0,-4,0,0,0,-4,0,0,0,-1,2,-3,0,-1,-4,2,-2,-3,0,-1,3,-5,0,1,0,2,0,0,0,-1,3,4,0,-1,4,-2,0,-3,0,0,0,0,0,0,0,1,3,-4,1,-3,0,-1,2,-2,2,-4,2,1,-2,-5,0,-1,3,4,-1,-2,3,5,0,-4,0,0,0,2,0,-3,0,1,0,0,0,-3,0,1,0,1,0,0,-4,-5,0,1,0,-3,0,0,0,2,0,0,0,-3,1,4,-1,-3,0,1,0,1,-3,3,0,3,-2,2,-2,-4,0,4,-2,4,0,0,0,1,7,-3,1,4,0,-3,0,-3,1,1,-2,3,0,0,0,4,0,0,0,-2,0,0,0,3,0,-3,0,-4,1,2,0,0,4,-3,2,-4,0,0,-3,-3,0,0,0,0,0,0,0,0,-2,3,0,3,0,1,-3,-1,2,-4,1,0,5,-2,1,4,0,0,0,-2,1,2,0,0,-3,2,-2,-3,1,2,0,1,4,-2,1,2,-1,-3,0,1,4,-3,1,5,0,-1,1,-1,2,-4,0,-5,0,1,0,-4,0,1,-3,3,0,0,0,1,7,-3,1,2,-2,-2,3,-4,3,3,-1,-5,-1,0,0,2,-2,-2,0,-4,1,2,-2,-2,2,1,-2,4,-2,-1,1,4,0,0,0,0,0,0,0,-1,3,-2,2,-5,0,0,0,-1,-4,1,0,3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,-3,1,-4,0,1,-2,-4,1,1,-2,-4,0,1,-3,4,0,0,0,0,0,0,0,0,-3,2,-3,-3,0,-1,2,0,3,-1,0,-2,0,1,0,1,-2,-4,0,-3,-1,4,-2,-2,0,2,0,3,0,-2,1,1,-2,-3,1,-2,2,-5,0,2,-2,-3,0,2,-3,-2,0,1,4,2,-2,-3,1,2,0,-3,1,2,0,1,-2,-3,0,2,-2,-2,0,-4,0,1,0,1,-2,6,0,3,-1,1,-3,-3,0,0,0,0,0,0,0,3,0,1,-2,0,-5,1,0,-3,1,-4,3,-2,0,-4,1,5,0,-1,0,-1,0,0,0,-1,3,-1,3,-4,0,1,0,-4,-1,3,0,-1,0,4,0,1,-2,-2,2,4,0,0,0,3,0,0,0,0,0,0,0,-3,1,-2,3,5,-1,-1,2,4,0,0,0,2,0,-2,0,-2,1,-3,1,-3,0,0,0,-3,0,0,0,1,0,0,0,0,-3,-4,0,-4,0,1,0,3,0,-1,0,-1,0,0,0,-1,3,1,-4,4,0,2,-3,5,0,0,0,-1,0,0,0,-1,1,-3,1,0,3,-2,0,-2,4,-2,0,-4,1,-1,3,-1,1,3,0,-4,0,0,0,1,-1,-4,0,2,0,-1,0,-1,2,1,2,-3,0,2,-1,-4,0,0,0,0,0,0,0,0,-4,2,-3,-4,1,-1,3,4,0,0,0,0,0,0,0,-2,1,-1,3,1,-1,3,-1,-2,1,-1,3,-2,4,-3,1,0,2,0,-4,-1,2,-1,3,-3,0,0,0,0,0,0,0,-1,2,1,-2,-3,0,0,0,-2,1,-4,2,3,0,0,0,-4,0,0,0,0,0,0,0,-3,1,-1,-5,4,0,-3,2,-2,1,3,0,2,-1,4,-1,3,-2,-2,3,1,-1,-3,0,-1,1,-4,1,2,-2,1,-2,3,0,0,0,0,0,0,0,-1,1,-4,0,-2,0,4,0,4,0,1,-2,0,4,0,-3,-4,0,-2,2,0,3,-1,0,4,0,-2,2,-3,0,1,0,2,0,3,-1,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,4,1,-4,0,0,0,-4,0,0,0,0,0,0,0,-2,3,1,-3,4,0,0,0,-2,0,0,0,4,0,-2,1,0,-4,-1,2,4,0,0,0,1,-2,5,-1,-2,0,1,0,1,-2,1,-3,0,3,-2,0,-2,1,4,-1,5,0,-1,0,-2,1,1,-1,-2,2,-1,3,-2,0,0,0,4,0,-1,0,0,2,-2,0,-2,2,3,0,-3,0,0,0,1,0,0,0,-3,0,0,0,0,0,0,0,2,0,0,-3,-4,0,-1,2,2,0,0,-3,-2,0,3,0,-4,0,0,0,0,0,0,0,-1,1,1,-3,-4,0,2,0,1,-3,3,-1,-3,2,2,-2,-3,0,2,-1,3,0,-1,0,-1,2,-2,0,1,-2,-4,0,0,3,2,-2,-3,0,0,0,-4,0,0,0,0,0,0,0,0,1,0,-3,-3,0,0,0,3,-1,-2,0,-5,0,0,0,-1,2,-1,2,-3,0,0,0,-3,0,0,0,0,0,0,0,2,-1,-3,0,-3,0,1,0,-3,0,2,-1,3,0,0,0,-3,0,0,0,0,0,0,0,-1,1,-3,0,-3,0,0,0,-2,1,-3,0,1,-1,-2,0,-3,0,0,0,0,0,0,0,-3,-1,2,-1,4,-1,-1,0,3,0,0,0,0,0,0,0,-3,-1,-1,2,2,-2,-3,0,4,0,-1,0,-1,0,1,0,-1,2,-2,0,-4,0,1,0,-3,2,3,-2,-4,1,-2,1,-3,0,2,-1,3,0,-2,0,2,-2,-4,1,2,0,0,0,-3,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,3,-3,0,-3,2,4,-1,3,-3,-3,1,4,0,-2,0,-4,0,0,0,0,0,0,0,2,-1,0,-3,-1,0,5,0,-2,2,-3,0,-3,1,1,-1,-3,0,1,0,1,0,0,0,-3,0,0,0,1,0,0,0,-1,1,2,-2,-2,0,0,0,-2,1,3,-1,0,-3,4,0,-2,1,5,0,2,0,-3,0,0,-2,-3,1,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,0,0,0,0,5,-1,1,-3,0,0,0,0,0,0,0,0,2,-3,2,-3,0,0,0,-3,0,0,0,0,0,0,0,-3,0,0,0,0,0,0,0,4,0,1,-2,0,-2,2,-2,1,-3,-3,0,5,0,0,0,0,4,-2,2,-3,0,0,0,0,-3,-1,3,-1,2,3,0,2,-2,-2,2,-2,0,0,0,0,3,-2,0,-3,0,1,0,0,0,-4,0,1,0,0,0,-3,0,0,2,-3,0,2,-2,4,0,-1,0,-2,0,0,0,1,-1,-2,2,2,0,0,-3,-4,0,0,0,2,0,-2,0,3,0,0,-2,0,-2,-1,2,-3,0,0,0,0,0,0,0,-1,2,4,0,1,-2,-3,0,-2,0,0,0,-1,3,2,-2,2,-1,1,-2,-1,-3,2,0,-3,0,2,-1,5,0,-2,0,-3,0,0,0,1,0,-3,0,-4,0,0,0,0,0,0,0,-1,2,-3,1,0,-1,-3,0,-5,0,-1,0,-1,3,1,-2,-2,2,-3,0,0,3,-3,0,2,0,-2,1,-3,0,0,0,1,-2,1,-2,-4,0,-2,2,-1,2,-4,0,1,4,0,0,-2,0,0,2,1,-1,-4,0,3,0,0,0,0,0,0,0,-1,0,3,-1,2,0,-3,1,1,-2,-2,1,-3,0,0,0,-2,1,2,-2,-4,0,1,0,0,1,0,-3,0,0,-3,0,-4,1,-1,1,2,0,0,0,-2,1,3,0,-1,2,-4,0,0,-3,1,-1,-1,-4,3,-1,5,0,-1,0,-2,0,0,0,0,-2,4,0,4,0,0,0,-2,1,-4,0,4,0,0,0,-1,1,1,-4,2,0,0,0,4,0,0,0,-1,0,0,0,-1,2,-3,0,1,-1,1,-3,0,0,0,0,-3,0,0,0,-2,1,-2,0,-3,0,0,0,-3,0,0,0,1,0,0,0,3,-1,-4,1,-5,0,-2,1,-3,2,1,-1,0,3,-3,2,2,-1,-2,0,-3,0,1,0,-2,0,0,-2,2,0,0,0,-1,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,1,-2,1,-3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-3,0,-4,0,-1,2,-3,0,0,0,0,0,0,0,0,-1,0,4,0,-2,1,0,3,0,0,0,0,0,0,0,4,0,-1,3,-2,0,0,0,3,-1,-4,-1,-3,1,2,-2,-2,2,-2,0,-3,0,0,0,-3,0,2,-1,0,3,-3,1,0,1,-3,0,2,-2,-2,2,-3,0,0,0,0,0,0,0,0,-3,-4,0,3,0,-2,1,4,0,0,0,-1,0,0,0,1,-1,-2,2,-3,0,2,-1,3,0,0,0,-2,0,1,0,-2,0,2,-2,-2,2,3,-1,1,-2,-1,2,1,-3,3,-1,0,-3,0,2,-1,3,-1,0,0,-3,1,-1,-2,0,0,0,-2,1,-2,3,-1,1,3,-1,3,0,0,0,0,0,0,0,-1,-4,3,-1,-2,2,3,-2,2,-2,1,-2,-2,0,0,0,0,-2,-4,0,-2,0,3,0,-3,0,0,0,0,0,0,0,0,3,-2,0,3,0,-3,2,2,-2,-3,1,2,-1,-1,0,-1,2,-3,0,-2,0,3,0,-1,3,1,-2,2,-1,-4,1,0,-3,-3,2,3,-1,-3,2,2,0,0,0,0,0,0,0,1,-2,0,-3,-4,0,1,-1,-2,0,0,0,2,-1,-1,3,-2,1,-1,2,2,0,-1,0,-3,0,0,0,0,-3,0,3,0,-3,2,-1,-1,1,-4,0,4,0,0,0,-1,0,0,0,1,-3,1,-1,0,3,-2,0,2,0,0,0,-1,0,0,0,-1,5,0,1,-2,1,2,-2,-2,0,0,0,0,0,0,0,1,-1,4,-1,-3,1,-2,4,-3,2,2,0,2,0,0,0,0,-3,-3,0,2,0,-2,2,2,0,0,0,0,0,0,0,-3,0,0,0,-1,0,2,0,-3,0,1,0,0,0,0,0,-2,0,0,0,0,0,0,0,2,-1,1,-3,-2,2,0,3,-2,0,1,-2,3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-2,2,-3,1,1,0,-1,0,0,0,4,0,0,0,2,0,-3,1,-3,0,0,0,0,0,0,0,-3,0,0,0,1,3,-3,0,-2,0,1,0,2,0,-3,2,2,0,0,0,-2,1,1,0,1,4,2,-3,-1,1,3,-1,1,0,-3,0,0,2,-2,0,-2,0,0,0,3,0,-1,0,2,-1,-2,0,-2,0,0,0,0,0,0,0,-1,0,5,-1,-1,0,-2,0,1,0,-3,0,2,-1,1,-2,-3,2,0,2,1,-2,4,-1,2,-1,4,0,-1,3,-3,0,-3,1,2,-2,3,0,-1,1,-1,1,2,0,-2,0,4,0,3,0,0,0,0,0,0,0,-1,2,-2,2,1,-3,2,0,-2,0,0,0,0,0,0,0,1,-1,-2,0,0,0,-4,0,4,0,1,-1,-2,0,2,0,-3,0,0,0,0,0,0,0,5,-1,-1,0,0,-2,-1,2,0,-2,2,0,4,0,-1,0,-3,0,0,0,-1,0,2,0,0,2,-3,0,3,0,-2,1,-2,0,0,0,0,0,0,0,2,-2,-2,0,-2,0,0,0,-3,1,1,-1,0,4,-1,0,-1,0,2,0,-2,1,5,0,-4,0,1,0,3,0,-2,0,0,1,-2,0,-2,0,0,0,-3,0,0,0,0,0,0,0,1,-1,3,-1,-3,0,0,0,-2,0,0,0,0,0,0,0,-1,1,3,0,3,0,-1,0,-3,0,0,0,1,0,0,0,1,-1,-4,0,-1,2,2,-1,-3,0,0,0,0,0,0,0,0,1,-3,0,3,0,0,0,-2,0,0,0,0,0,0,0,-4,0,1,0,-1,0,1,0,2,-1,-2,2,2,-1,-3,0,1,-1,-1,1,3,0,-2,1,-3,0,0,0,0,0,0,0,1,-1,1,-2,-2,0,1,0,-3,0,0,0,1,0,0,0,0,2,1,-2,3,0,0,0,-4,1,0,-2,3,0,-2,2,0,2,0,-1,2,0,0,0,2,0,0,0,0,0,0,0,-3,1,1,-2,-4,0,0,0,-3,0,3,0,0,3,1,-2,0,2,-2,0,3,0,0,0,-3,1,2,-3,3,-1,-1,0,-2,0,0,0,2,0,-2,1,1,-3,1,0,2,0,0,0,-2,2,-1,1,-3,0,0,0,3,0,2,-2,-1,1,-2,0,-1,0,1,0,2,0,0,0,-1,2,2,0,0,2,-2,0,0,4,3,0,-5,0,0,0,-3,0,3,-1,3,0,0,0,1,-2,4,-1,0,-4,2,0,2,-1,-3,1,-1,1,0,3,0,-2,2,0,0,-2,1,-2,2,0,0,0,0,0,0,0,1,-2,-1,3,-2,0,0,0,-3,0,-1,1,3,0,-1,0,-2,0,3,-1,1,4,1,-3,0,-4,2,-2,2,-3,0,3,-2,0,0,1,-2,0,0,0,-2,0,0,0,0,0,0,0,-2,1,-1,0,-3,0,-1,2,1,-2,-2,0,-2,0,0,0,-2,0,0,0,2,-1,-2,1,-1,1,-1,2,3,0,-1,0,1,-1,-3,1,-3,0,0,0,-2,0,0,0,0,0,0,0,1,0,-3,1,-3,0,0,0,-1,0,-1,2,-3,0,2,-1,0,0,-3,0,1,0,0,0,0,1,0,-3,-3,0,0,0,-1,1,2,0,3,-1,-1,0,-1,0,1,0,4,0,-1,0,-2,1,1,0,3,0,-1,0,-1,1,1,-1,-2,1,1,0,1,-2,-2,1,1,-2,0,3,-3,0,0,0,0,0,0,0,-3,1,1,3,0,-3,1,0,-3,0,0,0,-2,1,2,0,-3,1,0,-2,2,0,0,0,1,-2,3,0,-1,0,0,0,-1,1,1,-2,3,0,-2,1,-3,0,0,0,0,0,0,0,2,-1,-2,0,2,0,-1,0,2,0,0,0,0,0,0,0,1,-1,-1,4,-1,1,3,0,-2,0,0,0,0,0,0,0]}}');
  }
});

// src/judge/wording.ts
function measureBigrams(text) {
  const bigrams = readBigrams();
  let bits2 = 0;
  let letters2 = 0;
  let previous = 26;
  for (let at = 0; at < text.length && letters2 < 64; at++) {
    const letter = letterOf(text, at);
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
function measureWords(text) {
  let covered = 0;
  let letters2 = 0;
  for (let at = 0; at < text.length; ) {
    if (!isLetter(letterOf(text, at))) {
      at++;
      continue;
    }
    if (letters2 > 64) break;
    const end = findRunEnd(text, at);
    letters2 += end - at;
    if (end - at > 2) covered += coverRun(text, at, Math.min(end, at + longestRun2));
    at = end;
  }
  return letters2 === 0 ? 0 : Math.min(1, covered / letters2);
}
function findRunEnd(text, begin2) {
  let end = begin2;
  while (isCapital(text, end)) end++;
  if (end - begin2 > 1) return isSmall(text, end) ? end - 1 : end;
  while (isSmall(text, end)) end++;
  return end;
}
function coverRun(text, begin2, end) {
  const { words: words4, lengths } = readWords();
  const length = end - begin2;
  best.fill(0, 0, length + 1);
  for (let start2 = 0; start2 < length; start2++) {
    if (start2 > 0 && best[start2 - 1] > best[start2]) best[start2] = best[start2 - 1];
    const before = best[start2];
    for (let sizes = start2 + 3 > length ? 0 : lengths[beginOf(text, begin2 + start2)]; sizes !== 0; sizes &= sizes - 1) {
      const size = 31 - Math.clz32(sizes & -sizes);
      const to = start2 + size;
      if (to > length || before + size <= best[to]) continue;
      if (words4.has(text.slice(begin2 + start2, begin2 + to).toLowerCase())) best[to] = before + size;
    }
  }
  return Math.max(best[length], best[length - 1]);
}
function measureRun(text, step2) {
  let best2 = 1;
  for (let at = 1, run = 1; at < text.length; at++) {
    run = text.charCodeAt(at) - text.charCodeAt(at - 1) === step2 ? run + 1 : 1;
    if (run > best2) best2 = run;
  }
  return text === "" ? 0 : best2;
}
var letterOf, isLetter, isCapital, isSmall, longestRun2, readWords, beginOf, readBigrams, readsLikeWords, best;
var init_wording = __esm({
  "src/judge/wording.ts"() {
    "use strict";
    init_once();
    init_weights();
    letterOf = (text, at) => (text.charCodeAt(at) | 32) - 97;
    isLetter = (letter) => letter >= 0 && letter < 26;
    isCapital = (text, at) => {
      const code2 = text.charCodeAt(at);
      return code2 >= 65 && code2 < 91;
    };
    isSmall = (text, at) => {
      const code2 = text.charCodeAt(at);
      return code2 >= 97 && code2 < 123;
    };
    longestRun2 = 48;
    readWords = once(() => {
      const words4 = readWeights().words.split(" ");
      const lengths = new Int32Array(26 ** 3);
      for (const word of words4) lengths[beginOf(word, 0)] |= 1 << word.length;
      return { words: new Set(words4), lengths };
    });
    beginOf = (run, at) => (letterOf(run, at) * 26 + letterOf(run, at + 1)) * 26 + letterOf(run, at + 2);
    readBigrams = once(() => Float64Array.from(readWeights().bigrams, (digit) => Number.parseInt(digit, 36) / 3));
    readsLikeWords = (letters2) => measureWords(letters2) > 0.5 || letters2.length < 13 && measureBigrams(letters2) < 4.8;
    best = new Int32Array(longestRun2 + 1);
  }
});

// src/judge/filled.ts
function isFilled2(text) {
  const rest2 = text.replaceAll(/\{[A-Za-z_][^{}]{0,80}\}/g, " ");
  const pieces = rest2.match(/[A-Za-z\d]+/g) ?? [];
  const odd = pieces.filter((piece2) => /\d/.test(piece2) || measureWords(piece2) < 0.7);
  return rest2 !== text && odd.join("").length < 8;
}
var init_filled = __esm({
  "src/judge/filled.ts"() {
    "use strict";
    init_wording();
  }
});

// src/judge/moment.ts
var moment, momentWord, timestamp, isMoment, condaBuild, isLockedVersion, image, isImageTag;
var init_moment = __esm({
  "src/judge/moment.ts"() {
    "use strict";
    moment = /^1[4-9]\d{8}(?:\d{3})?$/;
    momentWord = /^(?:time|timestamp|date|at|since|until|changed|created|updated|modified|used|rotated|issued|expires|expiry|expiration)$/;
    timestamp = /^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
    isMoment = (value, keyWords) => timestamp.test(value) || moment.test(value) && keyWords.some((word) => momentWord.test(word));
    condaBuild = /^\d{1,5}(?:\.\w{1,8}){1,5}=\w{1,40}_\d{1,3}$/;
    isLockedVersion = (value, before) => condaBuild.test(value) && /^\s{0,20}- [\w.-]{1,100}=$/.test(before) || /^\d{1,4}\.\d[\w.-]{0,60}=[a-zA-Z]/.test(value) && /^[\w.-]{1,200}:[\w.-]{1,200}:$/.test(before);
    image = /(?:^[ \t]{0,8}FROM[ \t](?:--platform=\S{1,40}[ \t])?|\bimage["']?[ \t]?[:=][ \t]?["']?)[\w./:@-]{3,300}:$/;
    isImageTag = (value, before) => /^v?\d{1,4}\.\d/.test(value) && image.test(before.slice(-400));
  }
});

// src/judge/naming.ts
function isOtherKey({ key: key2, keyWords, value }) {
  if (otherWord.test(key2) && !secretWord.test(key2.replace(otherWord, ""))) return true;
  const last = keyWords.at(-1);
  if (last === "key" && magic.test(keyWords.join(" "))) return true;
  if (last !== "key" && last !== "keys") return false;
  if (alwaysFinding.has(keyWords.at(-2)) && !keyWords.some((word) => opensAlways.test(word))) return !isDrawn2(value);
  if (keyWords.some((word) => opening.has(word))) return false;
  return finding.has(keyWords.at(-2)) && !isDrawn2(value) && !isOfService(key2, value) || /^[A-Za-z][A-Za-z_.-]*\d{0,2}$/.test(value) || joined.test(value);
}
function isWoven(value) {
  const { letters: letters2, digits: digits4 } = readLetters(value).runs;
  return letters2 >= 5 && digits4 >= 5 || letters2 >= 8 && digits4 >= 3 && letters2 + digits4 === value.length;
}
function isOfRuns(text) {
  const groups = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  return groups.length > 1 && groups.join("") === text && groups.every((group) => group.length > 2 && [1, -1].some((step2) => measureRun(group, step2) === group.length));
}
function decodeText2(value) {
  if (value.length > 88 || value.length % 4 !== 0 || !mayBeText(value) || !/^[\w+/]+={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{3,}$/.test(text) ? text : value;
}
var opening, finding, alwaysFinding, opensAlways, isDrawn2, serviceKey, issued, isOfService, joined, magic, otherWord, secretWord, isTyped, gatewayKey, isGatewayKey, signing, isSignedWith;
var init_naming = __esm({
  "src/judge/naming.ts"() {
    "use strict";
    init_value_shape();
    init_first_bytes();
    init_letters();
    init_wording();
    opening = new Set(
      "api secret secrets access auth oauth oauth2 private sign signing signature encrypt encryption crypto cipher aes rsa hmac master root admin license licence client app application consumer shared subscription function host service server account storage instrumentation session jwt token pass password deploy webhook bot user customer partner merchant device security secure ssh ssl tls pem psk wpa wifi vpn db database redis env prod production my the your our x".split(
        " "
      )
    );
    finding = new Set(
      "project cache identifier idempotency routing partition shard sort row range foreign unique dedup deduplication lookup i18n locale flag label title text message tooltip description subtitle result event object blob asset image layout menu tab route path query filter facet index column schema translation feature record revision correlation trace template widget panel chart topic s3 sku".split(
        " "
      )
    );
    alwaysFinding = new Set(
      "cache idempotency routing partition shard row foreign dedup deduplication lookup i18n locale component style".split(
        " "
      )
    );
    opensAlways = /^(?:secrets?|private|encrypt(?:ion)?|sign(?:ing)?|hmac|cipher|aes|master)$/;
    isDrawn2 = (value) => /^[\w+/-]{20,}={1,2}$/.test(value) || /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{40,}$/.test(value);
    serviceKey = /(?:^|_)(?:S3|BLOB|TOPIC|QUERY|TRANSLATION|OBJECT|EVENT|IMAGE)_?KEY$/;
    issued = /^(?=[^\d]*\d)(?:(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/-]{20,64}={0,2}|[\da-f]{32,64}|[\dA-F]{32,64})$/;
    isOfService = (key2, value) => serviceKey.test(key2) && issued.test(value) && hasRandomLook(value) && !hasNameLook(value);
    joined = /^(?:\d{1,20}|[A-Za-z]{1,30})(?:_(?:\d{1,20}|[A-Za-z]{1,30})){2,8}$/;
    magic = /\bmagic\b.*\bhash\d{0,3} key$/;
    otherWord = /(?:hoc|mon|tur|whis|don|joc|lac)key/i;
    secretWord = /key|secret|token|pass|pwd|auth|cred/i;
    isTyped = (value) => value.length < 100 && (/(?<![0-9A-Za-z])1234567890\d{0,4}(?![0-9A-Za-z])/.test(value) || isWoven(value) || isOfRuns(value.slice(value.search(/[^_-]*$/))));
    gatewayKey = /(?:^|[a-z_$.>])Hash(?:Key|IV)$|^(?:\w{1,30}_)?HASH_?(?:KEY|IV)$/;
    isGatewayKey = (value, key2) => /^(?:[A-Za-z\d]{16}){1,2}$/.test(value) && gatewayKey.test(key2);
    signing = /\b(?:jwt::(?:encode|decode)|jwt\.(?:sign|verify|encode|decode))\([^\r\n]{0,120},\s?["'`]$/i;
    isSignedWith = ({ before, next: next2 }) => /\bnew Key\(\s?["']$/.test(before) && /^,\s?["']HS\d{3}["']/.test(next2) || signing.test(before) && !/,\s?\[?["'](?:HS|RS|ES)\d{3}$/.test(before);
  }
});

// src/judge/system-names.ts
var application, applicationName, registryPath, signer, constraint, account, coinName, loginName, isSystemName;
var init_system_names = __esm({
  "src/judge/system-names.ts"() {
    "use strict";
    application = /^[\dA-Z]{10}\.(?:\*|[a-z][\w-]{0,30}(?:\.[\w*-]{1,60}){1,6})$/;
    applicationName = /^(?:groups?|team|app|bundle|identifier)$/;
    registryPath = /^(?:(?:Registry::)?HK(?:LM|CU|CR|CC|U|EY_[A-Z_]{4,20}):?(?:SOFTWARE|SYSTEM)?|SOFTWARE|SYSTEM)(?:\\{1,2}(?:[A-Z\d][\w .()-]{1,60}|\{[\dA-F-]{36}\})){2,8}\\{0,2}$/i;
    signer = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})!?$/;
    constraint = /^(?:PK|UQ|FK|DF|CK)__\w{1,20}_{1,3}[\dA-F]{8,16}$/;
    account = /^0x[\da-f]{40}$/i;
    coinName = /(?:^|_|[A-Za-z\d](?=T))(?:[Tt]okens?|TOKENS?)(?![a-z\d])/;
    loginName = /auth|access|api|secret|session|bearer|hook|refresh|jwt|user|login|admin|deploy|private|pass|pwd|csrf|bot(?![a-z])|key/i;
    isSystemName = (value, word = "", key2 = word) => registryPath.test(value) || constraint.test(value) || applicationName.test(word) && application.test(value) || key2.endsWith("signingkey") && /(?:^|\.)signingkey$/.test(key2) && signer.test(value) || account.test(value) && coinName.test(key2) && !loginName.test(key2);
  }
});

// src/judge/identifiers.ts
function isAccount(value) {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value)) return false;
  let rest2 = 0;
  for (const sign of value.slice(4) + value.slice(0, 4)) rest2 = Number(`${rest2}${Number.parseInt(sign, 36)}`) % 97;
  return rest2 === 1;
}
function isIdentifier(place) {
  const { value, key: key2, keyWords, before } = place;
  const last = keyWords.at(-1) ?? "";
  return stripe.test(value) || formal.test(value) || isOfPicture(place) || pictureFile.test(value) || isKeptElsewhere(place) || isCountry(place) || isInvoice(place) || isAccount(value) || isDriveFile(place) || before.includes("::broker(") && /\bPassword::broker\(\s?["']$/.test(before) || before.includes("x:Key") && /\bx:Key\s?=\s?"$/.test(before) || // The editor that a file is open in: `PasswordHasher.cs||{\u2026}`, in Visual Studio's `DocumentLayout.json`.
  uuid.test(value) && /\|\|\{?$/.test(before) || /^#[\da-f]{3,8}$/i.test(value) && /<color name="[\w.]{1,100}">$/.test(before) || // Of SonarQube, as its scanner's and Azure DevOps's settings call it.
  /^(?:sonar\.|cli)projectKey$/i.test(key2) || // What WordPress finds a field by, which begins with a word; META_KEY may be a company's.
  key2.endsWith("meta_key") && /(?:^|:)meta_key$/.test(key2) && /^_{0,2}[A-Za-z]{2,20}[_-]/.test(value) || /^AAD(?:STS|B2C)\d{3,8}$/.test(value) || isSystemName(value, keyWords.at(-1), key2) || before.endsWith("<key>") && /^[\dA-F]{24}$/.test(value) || before.includes("/etc/") && /\/etc\/(?:passwd|shadow)["']?\s?[:=]\s?$/.test(before) || uuid.test(value) && !isSignedWith(place) && namesUuid(place, last) || before.endsWith("=") && /(?:^|[\s,;])(?:cn|ou|uid)=$/i.test(before) || // An entry of a directory, whole or up to its first comma; nothing stands behind it.
  /^(?:cn|ou|uid)=/i.test(value) && isEntry(value, place.after) || namingNames.has(last) && plainName.test(value) || /^(?:prefix|suffix|separator|delimiter)$/.test(last) && value.length < 13 || isMoment(value, keyWords) || identifierNames.has(last) && !/access_?key|secret_?id/i.test(key2) || tellingNames.has(last) && !/access_?key|secret_?id/i.test(key2) && !isDrawnFor(place);
}
var uuid, stripe, picture, pictureFile, addressBefore, credentialWord, isOfPicture, formal, isCountry, invoiceBefore, isInvoice, driveFile, opensDrive, isDriveFile, variable, userSecrets, userSecretsId, isKeptElsewhere, identifierNames, tellingNames, openingName, environmentSecret, isDrawnFor, namingNames, plainName, entry, isEntry, isKept, environmentKey, openingNothing, isOpeningKey, rowBefore, issuedTo, namesUuid;
var init_identifiers = __esm({
  "src/judge/identifiers.ts"() {
    "use strict";
    init_value_shape();
    init_moment();
    init_naming();
    init_place();
    init_system_names();
    uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
    stripe = /^(?:(?:prod|plan|cus)_[A-Za-z\d]{14}|acct_[A-Za-z\d]{16}|(?:price|sub)_[A-Za-z\d]{24})$/;
    picture = /^https?:\/\/[^\s?=@]{1,400}\/[^\s?=@/]{1,100}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
    pictureFile = /^\/[\w./-]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
    addressBefore = /https?:\/\/[^\s"'`?#=@]{0,200}$/i;
    credentialWord = /^(?:pass|passwd|password|pwd|secret|token|key)s?$/;
    isOfPicture = ({ value, before, keyWords }) => (
      // What it ends with is five letters at most.
      (value.length < 5 || value.includes(".")) && !credentialWord.test(keyWords.at(-1) ?? "") && picture.test((addressBefore.exec(before.slice(-220))?.[0] ?? "") + value)
    );
    formal = /^urn:[a-z\d][a-z\d-]{1,31}:|^did:[a-z\d]{2,16}:|^api:\/\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|^\/subscriptions\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/|$)|^00-[\da-f]{32}-[\da-f]{16}-0[01]$|^Root=1-[\da-f]{8}-[\da-f]{24}$|^[a-z]{2}-[a-z]{4,9}-\d(?:_[A-Za-z\d]{9}|:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$|^(?:sg|i|vpc|subnet|ami|vol|eni|rtb|igw|nat|snap|eipalloc|vpce|tgw|lt|fs|pcx|acl)-[\da-f]{17}$|^1:\d{10,13}:(?:web|android|ios):[\da-f]{16,40}$|^(?:UA-\d{5,10}-\d{1,3}|GTM-[A-Z\d]{5,8})$|^Qm[1-9A-HJ-NP-Za-km-z]{44}$|^baf[ky]bei[a-z2-7]{52}$|^W\/\\?["'][\w+/=-]{8,}/;
    isCountry = ({ key: key2, value }) => key2 === "PW" && /^Pala[u\u00fao]s?$/.test(value);
    invoiceBefore = /(?:chave[ _-]?(?:de[ _-]?)?acesso|clave[ _-]?(?:de[ _-]?)?acceso)\W{1,8}$/i;
    isInvoice = ({ value, before }) => /^(?:\d{44}|\d{49})$/.test(value) && invoiceBefore.test(before.slice(-40));
    driveFile = /^1[\w-]{32}$|^1[\w-]{43}$/;
    opensDrive = /\b(?:secrets?|password|passphrase|private|access|refresh|auth|api (?:key|token))\b/;
    isDriveFile = ({ value, keyWords }) => {
      if (!driveFile.test(value)) return false;
      const name = keyWords.join(" ");
      return !opensDrive.test(name) && /\b(?:g?sheets?|spreadsheets?|g?drive|open by key)\b/.test(name);
    };
    variable = /^,\s?["'][A-Z][A-Z\d]*(?:_[A-Z\d]+)+["']\s?\)/;
    userSecrets = /\b(?:Add)?UserSecrets(?:Id(?:Attribute)?)?\(\s?["']$/;
    userSecretsId = /^(?:[\w.-]{1,80}-)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
    isKeptElsewhere = ({ value, before, next: next2 }) => uuid.test(value) && /=\s?credentials\(\s?["']$/.test(before) || userSecretsId.test(value) && userSecrets.test(before) || /^[A-Za-z][A-Za-z-]{0,60}$/.test(value) && /\bsecret\(\s?["']$/.test(before) && variable.test(next2);
    identifierNames = listWords(
      "id ids identifier identifiers kid keyid keyids name names arn alias file files filename path paths location locations dir directory folder url uri endpoint tenant audience issuer scope scopes realm resourcekey ref refs reference mode version scheme schemes authtype keypath algorithm algo alg address addresses addr timestamp guid uuid tag state contract mint"
    );
    tellingNames = listWords(
      "server type types kind status provider domain role symbol standard expiry ttl lifetime length size count format icon color class usage"
    );
    openingName = /(?:^| )(?:password|passwd|pwd|passphrase|(?:api|access|client|bearer|refresh) (?:key|token|secret))(?= )/;
    environmentSecret = /^(?=[A-Z\d_]+$)(?:[A-Z\d]+_)*(?:TOKEN|SECRET|PASSWORD|PASS|PWD)_/;
    isDrawnFor = ({ key: key2, keyWords, value }) => /^(?=\D*\d)[^\s.:]{12,}$/.test(value) && (environmentSecret.test(key2) || openingName.test(keyWords.join(" "))) && hasRandomLook(value) && !hasNameLook(value);
    namingNames = listWords(
      "field fields param params parameter parameters column columns attr attribute attributes selector regex regexp input header headers keyname tokenname authorizations backend driver engine"
    );
    plainName = /^(?:K8s|[A-Za-z_])(?:K8s|[A-Za-z_.-]){0,60}\d?$/;
    entry = /^[a-z]{1,3}=[\w .@-]{1,64}(?:,\s?(?:cn|ou|dc|o|uid)=[\w .-]{1,64}){1,12}$/i;
    isEntry = (value, after) => {
      const whole2 = value.includes(",") ? value.replace(/,$/, "") : value + (/^,[^"'\r\n]{1,400}/.exec(after)?.[0] ?? "");
      return /,\s?(?:dc|o)=/i.test(whole2) && entry.test(whole2.trimEnd());
    };
    isKept = (keyWords) => /kms|cmk|customer (?:master|managed)|disk/.test(keyWords.join(" "));
    environmentKey = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/;
    openingNothing = /^(?:instrumentation|insights|product|project|public|publishable|partition|primary|row|sort|foreign|idempotency|cache|storage|session|state|tracking|tracker|site|client|device|tenant|node|machine|event|template|route|registry|reg|object|record|index|lookup|feature|flag|targeting|id|uuid|guid|settings?|preferences?|prefs|config|query|field|column|entity|item|schema|type|context|content|job|task|test)$/;
    isOpeningKey = (keyWords, key2, value) => keyWords.at(-1) === "key" && !isKept(keyWords) && (/^(?:access|subscription|licen[cs]e|private|master|encryption|signing|admin)$/.test(keyWords.at(-2) ?? "") || // An interface of Windows is written in braces or capital letters.
    environmentKey.test(key2) && /^[\da-f-]+$/.test(value) && !keyWords.some((word) => openingNothing.test(word)));
    rowBefore = /[[{(]\s?["'][\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}["'],\s?["']\w{1,60}(?<!secret|password|passwd|pwd|token|key)["'],\s?["']$/i;
    issuedTo = /^(?:[A-Z\d]+_)*(?:API|ACCESS|AUTH|CLIENT|BEARER)_(?:KEY|TOKEN|SECRET)_[A-Z]+$/;
    namesUuid = ({ keyWords, before, key: key2, value }, last) => (
      // `new ClientSecretCredential(tenant, client, \u2026)`
      /^credentials?$/.test(last) && /[(,]\s*["'`]$/.test(before) || rowBefore.test(before) || !(keyWords.some((word) => /secret|pass|token|api|auth|cred|^(?:pw|pwd|psk)$/.test(word)) || isOpeningKey(keyWords, key2, value)) || /^(?:[gu]uid|error|code|event|violation|role|user|officer|correct|incorrect|invalid|wrong|missing|required|expired|mismatch)$/.test(
        last
      ) || /^(?:reader|writer|editor|viewer|auditor|approver|owner|contributor|administrator)$/.test(last) && !issuedTo.test(key2)
    );
  }
});

// src/judge/translation.ts
function isTranslation({ value, quote, key: key2, link, after }, pathClass) {
  if (pathClass === "translation" && !mixed.test(value) && isText(value)) return true;
  if (mark.test(value)) return true;
  if (isLabel(value) && !/^password$/i.test(value)) return true;
  const tied = link === "equals" || link === "colon";
  return quote === "" && tied && readLetters(value).digits === 0 && key2 !== key2.toUpperCase() && new RegExp("^\\p{L}[\\p{L}'\u2019-]*$", "u").test(value) && new RegExp("^[ \\t]+\\p{L}{2,}", "u").test(after);
}
function isLabelled(candidate, pathClass) {
  const { rule, secret } = candidate;
  return rule.credential === "generic-password" && rule.fixture === true && !rule.highEntropy && isWorded(secret.reveal()) && isTranslation(parsePlace(candidate), pathClass);
}
var label, labelStems, isLabel, mark, mixed, isText, isWorded;
var init_translation = __esm({
  "src/judge/translation.ts"() {
    "use strict";
    init_value_shape();
    init_letters();
    init_place();
    label = new RegExp("^(?:(?:[\\p{L}:.'\u2019]+ )*)(?:wa(?:cht|g)woord|contrase[n\xF1]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[a\xE3e]?|parool|lozinka|salasana|has[\u0142l]o|jelsz[\xF3o]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[\xF6o]senord|passord|slapta[\u017Ez]odis|[\u015Fs]ifre|paroli|geslo|\u043B\u043E\u0437\u0438\u043D\u043A\u0430|\u043F\u0430\u0440\u043E\u043B\u044C|\u043F\u0430\u0440\u043E\u043B\u0430|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638)\\p{L}*[\\s:*?!.]*$", "iu");
    labelStems = "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo has\u0142o jelsz passwor kennwort passe adgangskode l\xF6se lose passord slapta ifre geslo \u043B\u043E\u0437\u0438\u043D\u043A\u0430 \u043F\u0430\u0440\u043E\u043B\u044C \u043F\u0430\u0440\u043E\u043B\u0430 \u5BC6\u7801 \u5BC6\u78BC \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638".split(
      " "
    );
    isLabel = (value) => {
      if (readLetters(value).digits > 0) return false;
      const text = value.toLowerCase();
      return labelStems.some((stem2) => text.includes(stem2)) && label.test(value);
    };
    mark = /^crwdn[se]\d/;
    mixed = /^\S*[A-Za-z\d][!#$^*~][A-Za-z\d]\S*$/;
    isText = (value) => /\s|[^\x00-\x7f]/.test(value) || !/\d/.test(value) && (/[^A-Za-z]/.test(value) || hasNameLook(value));
    isWorded = (value) => !/[!-&*+,;-@[-^`{-~]/.test(value) || /[^\x00-\x7f]|(?:\S+[ \t]+){4}\S/.test(value);
  }
});

// src/judge/calm.ts
function isName(value, flat) {
  const { upper, lower: lower2, digits: digits4, foreign, signs } = readLetters(value);
  const count = upper + lower2 + digits4;
  if (foreign === 0 && (count < flat.length || (signs & colon2) === 0 && count > flat.length)) return false;
  return flatten(value) !== "" && flatten(value.slice(value.lastIndexOf(":") + 1)) === flat;
}
function findCalm(place, pathClass) {
  const told = tellValue(place.value);
  for (const reason in reasons2) if (reason === told || reasons2[reason](place, pathClass)) return reason;
  return void 0;
}
var decimal, upperSnake, openName, signerKey, publicKeyNames, lookupBefore, openTemplate, publicNames, namesBefore, namesAfter, plainWord, passwordManager, afterPassword, maskedNames, indexBefore, indexAfter, fieldName, flatten, countCommas, mapBefore, isListed, isOddInRow, readName, colon2, endsWithQuote, reasons2, calmKind, expression, translation, others2, wherever, isCalmWherever, isCalmIn;
var init_calm = __esm({
  "src/judge/calm.ts"() {
    "use strict";
    init_calm_values();
    init_expression();
    init_filled();
    init_hashes();
    init_identifiers();
    init_letters();
    init_moment();
    init_naming();
    init_notation();
    init_place();
    init_published();
    init_sealed();
    init_translation();
    init_wording();
    decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?(?:;\s.*)?$/i;
    upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
    openName = /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation|client_?-?request|request_?-?verification|delta|marker)_?-?token|publishable_?-?key|code_?challenge|(?<!plat|trans)form_?-?key|surrogate[_-]?key/i;
    signerKey = /^(?![\da-f]{32}$)[\w+/=:. -]{32,}$|^(?:0x)?(?:[\da-f]{16}|[\da-f]{40})$/i;
    publicKeyNames = listWords("recv gpg pgp gpgkey pgpkey apt keyserver keyid repokey");
    lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
    openTemplate = /\{\{-?[^{}]{0,200}$/;
    publicNames = listWords(
      "csrf xsrf synchronizer authenticity authenticode foreign down up press authenticator attestation"
    );
    namesBefore = /(?:["'][\w-]{1,60}["'],\s?){1,4}["']$/;
    namesAfter = /^["'](?:,\s?["'][\w-]{1,60}["']){1,4}/;
    plainWord = /^[A-Za-z_][\w-]{0,60}$/;
    passwordManager = /^(?:(?:one|1)password|(?:last|kee|nord|en|proton)pass|keepass(?:xc|dx)|(?:apple|i)passwords)$/i;
    afterPassword = listWords(
      "authentication challenge encryption expiration expiry grant hashing login management policy policies protection recovery reset resets rotation strength substitution support validation verification"
    );
    maskedNames = listWords("redacted masked mask censored obfuscated scrubbed placeholder");
    indexBefore = /^\s*(?:ADD )?(?:(?:UNIQUE|FULLTEXT|SPATIAL|FOREIGN) )?(?:KEY|INDEX) `$/;
    indexAfter = /^` ?\((?:`\w{1,64}`(?:\(\d{1,4}\))?,? ?){1,16}\)/;
    fieldName = /^(?:txt|tb|edt|edit|lbl|inp|input|fld|ctl|btn|frm)_?(?:New|Old|Confirm|Repeat|User|Login|Access|Api|Client)?(?:Password|Passwd|Pwd|Token|Secret|Key)(?:Field|Box|Input|Text|Label|Confirm|Repeat|Again)?_?\d{0,2}$/;
    flatten = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");
    countCommas = (text = "") => text.split(",").length - 1;
    mapBefore = /Map\.of\((?:\s?"[^"\\]{0,60}",\s?"[^"\\]{0,60}",){0,8}\s?"[^"\\]{1,60}",\s?"$/;
    isListed = (before, after) => !mapBefore.test(before) && countCommas(namesBefore.exec(before.slice(-260))?.[0]) + countCommas(namesAfter.exec(after)?.[0]) >= 3;
    isOddInRow = (before, value) => before.length < 120 && /^\s{0,60}(?:(["'])\w[\w-]{0,39}\1,\s?(["'])\w[\w-]{0,39}\2,\s?){1,4}["']$/.test(before) && /^[a-z]+(?:[_-][a-z]+)*$/.test(value) && measureBigrams(value) < 3.6;
    readName = rememberName(({ key: key2, keyWords }) => {
      const last = keyWords.at(-1) ?? "";
      return {
        isMasked: keyWords.some((word) => maskedNames.has(word)),
        isPublic: keyWords.includes("public") || keyWords.some((word) => publicNames.has(word)) || openName.test(key2),
        isTrusted: /trusted_?-?keys?$/i.test(key2),
        isNkey: /nkeys?$/.test(last),
        isPublicKey: keyWords.some((word) => publicKeyNames.has(word)) && !keyWords.some((word) => /pass|pwd/.test(word)),
        isHash: keyWords.includes("hashed") || isHashWord(last),
        hasHash: keyWords.some((word) => isHashWord(word)) && !isHashingKey(keyWords),
        isProgram: passwordManager.test(key2),
        isCommand: /^pass$|disabled-password$|^(?:fastcgi|uwsgi|scgi|grpc)_pass$/i.test(key2),
        flat: flatten(key2)
      };
    });
    colon2 = signsOf(":");
    endsWithQuote = (before) => before.endsWith('"') || before.endsWith("'");
    reasons2 = {
      // First, since it costs least and holds of most in programs.
      expression: isExpression,
      reference: ({ value, before, quote }) => endsWithQuote(before) && (lookupBefore.test(before) || /\b[fF]["']$/.test(before) && isFilled2(value)) || before.endsWith(":") && (/\bcredentialsJSON:$/.test(before) || /^\d{2,5}(?:\/|$)/.test(value) && /:\/\/[\w.@-]{1,100}:$/.test(before)) || quote === "" && before.includes("{{") && openTemplate.test(before) || before.includes("secretsmanager:") && /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before),
      sealed: isSealedThere,
      literal: ({ value, key: key2, quote, before }) => quote === "" && columnType.test(value) || // When Ansible sets it. https://docs.ansible.com/ansible/latest/collections/ansible/builtin/user_module.html
      key2 === "update_password" && /^(?:always|on_create)$/.test(value) || isImageTag(value, before) || isLockedVersion(value, before),
      placeholder: () => false,
      mask: (place) => readName(place).isMasked || /^\.{2,}|^\u2026/.test(place.after),
      refuted: () => false,
      public: (place) => {
        const { value, before } = place;
        const name = readName(place);
        return name.isPublic || name.isTrusted && signerKey.test(value) || before.endsWith("=") && /badge[\w./-]{0,60}\?\w{1,20}=$/.test(before) || before.endsWith("= ") && /[\w+/]{40}[=]{1,2} $/.test(before) || // Of minisign, as downloads are verified with: https://jedisct1.github.io/minisign/
        /^RW[\w+/]{54}$/.test(value) && /\bpublic[ -]?key["'`:= ]{1,4}$/i.test(before) || // Seeds begin with S. https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
        name.isNkey && /^[ACNOUX][A-Z2-7]{55}$/.test(value) || name.isPublicKey && /^(?:0x)?[\dA-F]{8,40}$/i.test(value);
      },
      published: ({ value, quote }) => quote === "`" && isPublished(value, quote),
      identifier: isIdentifier,
      hash: (place) => {
        const { value, key: key2, before } = place;
        const name = readName(place);
        return isFileDigest(place) || before.includes("checksum/") && /\bchecksum\/[\w.-]{1,80}["']?:\s?["']?$/.test(before) || name.isHash || before.includes("msauth:") && /\bmsauth:(?:\/\/[\w.]+\/)?$/.test(before) || name.hasHash && opaque.test(value) && !isGatewayKey(value, key2);
      },
      number: ({ value, quote }) => quote === "" && decimal.test(value) || /^\d{1,3}_\d{12,}$/.test(value),
      translation: isTranslation,
      name: (place) => {
        const { value, link, before, after } = place;
        const name = readName(place);
        return before.endsWith("`") && indexBefore.test(before) && indexAfter.test(after) || upperSnake.test(value) && !/\d{2}/.test(value) || // `"createKey" | "deriveKey" =>`
        endsWithQuote(before) && /["']\s?\|\s?["']$/.test(before) && plainWord.test(value) || link === "comma" && /^[A-Za-z_-]+$/.test(value) && (isListed(before, after) || isOddInRow(before, value)) || link === "word" && (name.isCommand || afterPassword.has(value) && /(?<![\w-])password $/i.test(before)) || name.isProgram || fieldName.test(value) || isName(value, name.flat);
      }
    };
    calmKind = (pathClass) => isProgram(pathClass) ? "program" : pathClass === "translation" ? pathClass : "other";
    ({ expression, translation, ...others2 } = reasons2);
    wherever = Object.values(others2);
    isCalmWherever = (place) => tellValue(place.value) !== "" || wherever.some((reason) => reason(place));
    isCalmIn = { expression, translation };
  }
});

// src/judge/chosen.ts
var passwordName, agreedName, otherName, chosen, sample, isNamed, drawn2, isChosen, signed, isSigned, pieced, otherPiece, isPieced, keyed, isNamedSecret, isKeyed, lettersAlone, keyName, otherKey, isNamedKey, isDrawnOfLetters2, isMarked2, isTelling, signing2, worded, phrase, keptName, isSigningPhrase, isWorded2;
var init_chosen = __esm({
  "src/judge/chosen.ts"() {
    "use strict";
    init_value_shape();
    init_wording();
    passwordName = /^(?:\w{0,12}(?:password|passwort|kennwort)|passwords|passwd|passphrase|(?:ssh|db|auth|smtp|mail|ldap|ftp|store|key|root|admin|user)?pass|pwd|pswd|pw|psk|authtok|identified|passe|motdepasse|passord|mdp|senha|clave|wachtwoord|salasana|heslo|haslo|jelszo|sifre)$/;
    agreedName = /\b(?:shared key|(?:jwt|session|cookie|signing|admin|master|radius) (?:\w{1,12} )?secret)$|^(?:jwt|jsonwebtoken|cookie parser|create hmac)$/;
    otherName = /^(?:file|path|url|hint|label|text|title|message|error|help|policy|pattern|regex|format|field|rule|min|max|length|hash|salt|id|name|no|is|has|reset|forgot|confirm|old|wrong|invalid)$/;
    chosen = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[A-Za-z\d]*[^A-Za-z\d])(?!.*(?:www|@[\w-]+\.\w|\.\w{2,3}$))[\w!#%*+.=?^~@:&,-]{8,40}$/;
    sample = /pass|secret|token|example|sample|test|demo|user|admin|change|default|your|xxx|1234/i;
    isNamed = ({ keyWords }) => passwordName.test(keyWords.at(-1) ?? "") && !keyWords.some((word) => otherName.test(word));
    drawn2 = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=(?:[A-Za-z\d]*[^A-Za-z\d]){4})(?!.*(?:[A-Za-z]{5}|[A-Za-z\d]-[A-Za-z\d]|[\\"'`]|[$#%{<]\{|\(\?|\w\[\w+\]\.|\w\())[!-~]{16,40}$/;
    isChosen = (place) => isNamed(place) && (chosen.test(place.value) && !sample.test(place.value) || drawn2.test(place.value));
    signed = /^(?=[^A-Za-z]*[A-Za-z])(?=[\w+=.?~:,-]*[!#$%^&*@<])(?:(?=\D*\d)|(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z]))(?!.*(?:www|@[\w-]+\.\w))[\w!#$%^&*+=?@.<~:,-]{8,40}$/;
    isSigned = (place) => isNamed(place) && signed.test(place.value) && (place.quote !== "" || /^[A-Za-z\d]/.test(place.value));
    pieced = /^(?=.{10})(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z]{2})[A-Za-z][A-Za-z\d]{1,15}(?:[-_.][A-Za-z][A-Za-z\d]{1,15}){0,3}[-_.](?=[A-Za-z]{0,7}\d)[A-Za-z\d]{1,8}$/;
    otherPiece = /auth|login|text|label|field|form|input|title|page|view|type|key|name|error|version|release|scheme|policy|rule|group|role|(?:^|[-_.])[vV]\d+$/i;
    isPieced = (place) => (isNamed(place) || agreedName.test(place.keyWords.join(" "))) && pieced.test(place.value) && (place.quote !== "" || !place.value.includes(".")) && !sample.test(place.value) && !otherPiece.test(place.value);
    keyed = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[^!#$^&*@%~]*[!#$^&*@%~])(?!.*(?:[a-z]{4}|[A-Z]{4}|@[\w-]+\.\w|[\\"'`]|[$#%{<]\{|\(\?|%[a-z]))[!-~]{12,64}$/;
    isNamedSecret = ({ keyWords }) => (keyWords.includes("secret") || agreedName.test(keyWords.join(" "))) && !keyWords.some((word) => otherName.test(word));
    isKeyed = (place) => isNamedSecret(place) && keyed.test(place.value);
    lettersAlone = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z]{20,64}$/;
    keyName = /^(?:key|token|apikey|secretkey|authkey|accesskey)$/;
    otherKey = /^(?:public|pub|publishable|anon|site|primary|foreign|sort|partition|cache|group|map|row|host|object|storage|lookup|csrf|xsrf|next|page|continuation|i18n|translation|widget|measurement|tracking)$/;
    isNamedKey = ({ keyWords }) => keyWords.length > 1 && keyName.test(keyWords.at(-1)) && !keyWords.some((word) => otherKey.test(word) || otherName.test(word));
    isDrawnOfLetters2 = (place) => lettersAlone.test(place.value) && (isNamed(place) || isNamedSecret(place) || isNamedKey(place)) && hasRandomLook(place.value) && !hasNameLook(place.value) && measureBigrams(place.value) >= 5 && measureWords(place.value) < 0.15;
    isMarked2 = (place) => isPieced(place) || isKeyed(place) || isDrawnOfLetters2(place);
    isTelling = (place) => isChosen(place) || isMarked2(place);
    signing2 = /^(?:jwt|session|cookie|refresh|access|signing|token|auth|app|csrf)$/;
    worded = /^(?=.*\d\d)(?=.{24})[A-Za-z\d]{1,40}(?:[_-][A-Za-z\d]{1,40}){3,12}$/;
    phrase = /^(?=.*\d)[A-Za-z][\w@!#-]{23,159}$/;
    keptName = /^(?:storage|local|cookie|session|header|cache|redis|prefix|claim|public|file|path|name|id)$/;
    isSigningPhrase = ({ keyWords, value }) => keyWords.includes("jwt") && /^(?:jwt|key|secret)$/.test(keyWords.at(-1)) && phrase.test(value) && !keyWords.some((word) => keptName.test(word));
    isWorded2 = (place) => place.keyWords.includes("secret") && place.keyWords.some((word) => signing2.test(word)) && worded.test(place.value) || isSigningPhrase(place);
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
    const begin2 = text.slice(0, letters2);
    const group = groups.get(begin2);
    if (group) group.push(text);
    else groups.set(begin2, [text]);
  }
  return groups;
}
function hasKnownFormat(name) {
  const flat = flattenName(name);
  const said = words2().kinds.filter(({ word }) => flat.includes(word));
  return listProviders(flat).some((provider) => said.every(({ issuers }) => issuers.has(provider)));
}
var shortestName, words2, plainName2, shortestPrefix, longestPrefix, listProviders, isNamedAfterProvider, hasKnownPrefix;
var init_known_providers = __esm({
  "src/rules/known-providers.ts"() {
    "use strict";
    init_once();
    init_flat_name();
    init_provider_words();
    shortestName = 5;
    words2 = once(() => {
      const { names: names2, prefixes, kinds: kinds4 } = readProviderWords();
      return {
        names: groupByBegin(names2, shortestName),
        prefixes: groupByBegin(prefixes, shortestPrefix),
        kinds: Object.entries(kinds4).map(([word, issuers]) => ({ word, issuers: new Set(issuers) }))
      };
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
    listProviders = (flat) => words2().names.get(flat.slice(0, shortestName))?.filter((name) => flat.startsWith(name) && !plainName2.has(name)) ?? [];
    isNamedAfterProvider = (name) => listProviders(flattenName(name)).length > 0;
    hasKnownPrefix = (value) => words2().prefixes.get(value.slice(0, shortestPrefix))?.some((prefix2) => prefix2.length <= longestPrefix && value.startsWith(prefix2)) ?? false;
  }
});

// src/judge/comments.ts
function isCommentExample({ before, value, quote }, pathClass) {
  if (pathClass === "code" && (docComment.test(before) || comment.test(before) && quote === "" && variable2.test(value)))
    return true;
  if (!(pathClass === "code" ? comment : settingComment).test(before)) return false;
  if (pathClass === "code" && !statement.test(before.replace(comment, ""))) return true;
  return !/\d/.test(value) && measureWords(value) > 0.5;
}
var docComment, comment, settingComment, statement, variable2, isDocComment;
var init_comments = __esm({
  "src/judge/comments.ts"() {
    "use strict";
    init_wording();
    docComment = /^\s*(?:\/{3}|\/\/!|\*|\/\*)/;
    comment = /^\s*(?:\/\/|#(?!\s{0,8}define\s|\[)|--)\s?/;
    settingComment = /^\s*(?:#+|;+)\s{0,8}/;
    statement = /^(?:- )?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s+)*["'$]?[\w.-]+["']?\s*[:=]/i;
    variable2 = /^[a-z]+\d{0,3}(?:[A-Z][a-z]*\d{0,3}){0,4}(?:Key|Secret|Token|Password|Pwd)$/;
    isDocComment = (line3) => comment.test(line3) && (docComment.test(line3) || !statement.test(line3.replace(comment, "")));
  }
});

// src/rules/structures.ts
function isLocalHost(host) {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host.trim()
  );
}
var init_structures = __esm({
  "src/rules/structures.ts"() {
    "use strict";
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
  let begin2 = 0;
  let read2 = 0;
  return (start2) => {
    if (start2 < begin2) begin2 = text.slice(0, start2).lastIndexOf("\n") + 1;
    else {
      const feed2 = text.slice(read2, start2).lastIndexOf("\n");
      if (feed2 !== -1) begin2 = read2 + feed2 + 1;
    }
    read2 = start2;
    return { begin: begin2, head: text.slice(begin2, Math.min(start2, begin2 + 1e3)) };
  };
}
function findIn(read2) {
  const readOnce = once(read2);
  return (start2) => {
    const { begins: begins2, ends } = readOnce();
    return (ends[findLast2(begins2, start2)] ?? 0) > start2;
  };
}
var noPassages;
var init_passages = __esm({
  "src/judge/passages.ts"() {
    "use strict";
    init_once();
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
        const known4 = places.get(word);
        if (known4) known4.push(at);
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
  const feed2 = text.slice(from - 1, to).indexOf("\n");
  return feed2 === -1 ? to : from + feed2;
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
  const found = [...text.matchAll(address), ...text.matchAll(hostNamed)].sort((a, b) => a.index - b.index);
  return {
    all: found.map(({ index }) => index),
    foreign: found.filter(([, host = ""]) => !isOwnHost(host)).map(({ index }) => index)
  };
}
function createAround(text) {
  const hosts = once(() => listHosts(text));
  return (start2, before, after) => {
    const above = before.slice(-2e3).split("\n").slice(-near2).join("\n");
    const below = after.slice(0, 2e3).split("\n").slice(0, near2).join("\n");
    const holds3 = (places) => holdsWithin(places, start2 - above.length, start2 + below.length);
    return { lines: above + below, holdsHost: holds3(hosts().all), holdsForeignHost: holds3(hosts().foreign) };
  };
}
var address, hostNamed, ownZone, live, isOwnHost, near2, namesForeignHost;
var init_hosts = __esm({
  "src/judge/hosts.ts"() {
    "use strict";
    init_once();
    init_structures();
    init_nearby();
    address = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
    hostNamed = /(?:host(?:name)?|server|addr(?:ess)?|endpoint|url|uri|data source)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:tcp:|np:)?([\w.()-]{1,200})(?![\w.()-]|:\/\/|:[a-z])/gi;
    ownZone = /(?:^|\.)(?:localhost|test|invalid|example|example\.(?:com|org|net)|localtest\.me|lvh\.me|(?:docker|containers)\.internal|svc(?:\.cluster\.local)?)$|^[\w-]{1,63}\.(?:local|internal|lan|home\.arpa)$/i;
    live = /prod(?!u(?!ction))|prd|(?:^|[^a-z])live(?![a-z])/i;
    isOwnHost = (host) => !live.test(host) && (isLocalHost(host) || !host.includes(".") || ownZone.test(host));
    near2 = 6;
    namesForeignHost = (line3) => listHosts(line3).foreign.length > 0;
  }
});

// src/judge/containers.ts
function namesContainer(container2, value) {
  const words4 = splitWords(value);
  const rest2 = words4.filter((word) => word.length < 4 || !container2.startsWith(word));
  const letters2 = rest2.join(" ").replace(/\b\d{1,5}\b/, "").trim();
  return rest2.length < words4.length && (letters2 === "" || /^[a-z ]*$/.test(letters2) && readsLikeWords(letters2));
}
var containerName, isContainer, isContainerDefault, serverName, isOfServer;
var init_containers = __esm({
  "src/judge/containers.ts"() {
    "use strict";
    init_hosts();
    init_place();
    init_wording();
    containerName = /^(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sa|mongo(?:db)?|redis|rabbitmq|minio|keycloak|kc|neo4j|elastic|clickhouse|influxdb|couchdb|arango|oracle|opensearch|pgadmin|grafana|gf)[_-]?(?:\w{1,30}[_-])?(?:password|pass|passwd|pwd))$/i;
    isContainer = rememberName(({ key: key2 }) => containerName.test(key2));
    isContainerDefault = (place, value = place.value) => isContainer(place) && (namesContainer(place.keyWords[0], value) || /^[A-Z]?[a-z]{2,15}(?:[-_][a-z]{2,15})?[@_.-]?\d{0,5}[!@#$.?]{0,3}$/.test(value));
    serverName = /(?:^|[;"'`\s])(?:server|data source|host|endpoint)\s?=\s?(?:\w{2,12}:(?:\/\/)?)?([a-z][a-z-]{2,30}\d{0,2})(?=[:,/;\s"'`]|$)/i;
    isOfServer = ({ before, after, value }) => {
      const word = /^(.{3,32}?)[_-]?(?:password|passwd|pass|pwd)$/i.exec(value)?.[1];
      const server = word && serverName.exec(before + after)?.[1];
      return Boolean(server) && isOwnHost(server) && server.toLowerCase() === word.toLowerCase();
    };
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
  const [, head = "", digits4 = ""] = parts2.exec(value) ?? [];
  const letters2 = head.toLowerCase().replace(/[^a-z]/g, "");
  if (letters2.length < 8 || !counted.test(digits4) || !named2.test(letters2)) return false;
  return isOfWords(letters2, words3) && !isOfWords(letters2, others3);
}
var shown, others3, words3, longest, named2, counted, parts2, developmentWords, sampleWord, samplePassword, isOfSample;
var init_sample_words = __esm({
  "src/judge/sample-words.ts"() {
    "use strict";
    init_place();
    shown = listWords(
      "good set put this my your our some something whatever complicated custom random sample example dummy fake change changeme replace please enough long hello here dev develop development local localhost test testing"
    );
    others3 = listWords(
      "a an the that is any very super top extra really new own default simple strong secure complex unique unsafe insecure weak demo docker container me it must should be at least for in of to do not dont only with and use or anything thing world password passwd passphrase pass pwd pw secret secrets token key keys apikey api jwt auth session cookie app application admin root user db database server client service signing sign signature encryption encrypt crypto hash hmac salt value string text phrase char chars character characters bit bits byte bytes min minimum length base hex mysql mariadb postgres postgresql pg redis mongo mongodb minio rabbit rabbitmq elastic kafka sql"
    );
    words3 = /* @__PURE__ */ new Set([...others3, ...shown]);
    longest = Math.max(...Array.from(words3, (word) => word.length));
    named2 = /pass|pwd|secret|token|key|jwt|something/;
    counted = /^(?:\d{0,4}|0?1234567?8?9?\d{0,9}|(\d)\1{0,11})$/;
    parts2 = /^[^A-Za-z\d]{0,2}([A-Za-z]{1,40}(?:[ _.:-][A-Za-z]{1,40}){0,40})[ _.:-]?(\d{0,16})[^A-Za-z\d]{0,4}$/;
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
  const { upper, lower: lower2, digits: digits4 } = readLetters(value);
  if (value.length < word.length || upper + lower2 + digits4 > word.length) return false;
  return readLeet(value).replace(/\W/g, "") === word;
}
function isOwnName({ value, keyWords }) {
  const isJoined2 = keyWords.length > 1 && isLeet(value, keyWords.join(""));
  if (isJoined2) return true;
  const word = /^([A-Za-z_:-]{4,24}?)[@_-]?\d{0,6}[!@#.]{0,2}$/.exec(value)?.[1];
  if (word === void 0) return false;
  const words4 = splitWords(word);
  return keyWords.slice(0, -1).includes(word.toLowerCase()) || words4.every((one) => keyWords.includes(one));
}
function isWord123(value) {
  const letters2 = word123.exec(value)?.[1];
  return letters2 !== void 0 && readsLikeWords(letters2);
}
var letters, remoteServer, isRemote, isKnown, isSmallWords, knownDefault, longestDefault, isKnownDefault, countedWord, word123, rentedServer, drawnLabel, shownLogin, isOpenToAll, containerServer, wordAndCount, isInContainer, isGuessable;
var init_guessable = __esm({
  "src/judge/guessable.ts"() {
    "use strict";
    init_containers();
    init_letters();
    init_place();
    init_sample_words();
    init_wording();
    letters = new Map(Array.from("013457@$", (sign, at) => [sign, "oieastas"[at]]));
    remoteServer = /\b(?:server|data source|host|addr(?:ess)?|network address)\s?=\s?(?:tcp:|np:)?(?!127\.0\.0\.1|host\.docker\.)[\w-]+\.[\w.-]*[A-Za-z\d]/i;
    isRemote = ({ before, after }) => {
      if (!/(?:^|[;"'`=])\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}$/i.test(before)) return false;
      const begin2 = Math.max(...["'", '"', "`"].map((quote) => before.lastIndexOf(quote))) + 1;
      return remoteServer.test(before.slice(begin2) + /^[^"'`]*/.exec(after)[0]);
    };
    isKnown = (place, text) => (countedWord.test(text) || isKnownDefault(text) || isSmallWords(text)) && !isRemote(place);
    isSmallWords = (value) => /^[A-Za-z][a-z]{3,15}$/.test(value) && (value.length < 7 || readsLikeWords(value));
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
    isInContainer = ({ before, after, value }) => containerServer.test(before + after) && (knownDefault.test(readLeet(value)) || isOfSampleWords(value) || wordAndCount.test(value) && (/^\d/.test(value) || measureWords(value) > 0.5));
    isGuessable = (place) => !isRemote(place) && !isOpenToAll(place) && (isOwnName(place) || isInContainer(place) || isOfServer(place) || isOfSample(place.value) || // With a number it is what a policy asks for.
    isOfSampleWords(place.value) && !/\d/.test(place.value) || countedWord.test(place.value) || knownDefault.test(place.value) || isSmallWords(place.value) && !rentedServer.test(place.after));
  }
});

// src/judge/doubt.ts
function followsProvider(before) {
  const words4 = before.slice(-60).split(/[^A-Za-z\d_.-]+/).filter((word) => word !== "");
  return words4.slice(-3, -1).some(isNamedAfterProvider);
}
function isForOwnServer({ before, after }) {
  const line3 = before + after;
  const address3 = line3.indexOf("://");
  if (address3 === -1 || line3.includes("://", address3 + 3)) return false;
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
  return value.length - name.length < 3 || readsLikeWords(value.slice(name.length));
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
  const name = readName2(place);
  if (kind === "generic-token" && place.key !== "" && !name.isSecret && !(place.quote !== "" && name.isSigning) && (readLetters(place.value).signs & ofOddTokens) !== 0 && oddToken.test(place.value))
    return "characters that tokens do not have";
  if (kind === "generic-token" && saysLittle(place) && !isSignedWith(place)) return "a name that says no more than key";
  if (kind === "generic-token" && (isOtherKey(place) || name.isClosed)) return "a name for keys that open nothing";
  const text = decodeText2(place.value);
  if (isOfSample(text) || isWoven(text)) return "a sample by its own words";
  if (isLookedFor(place)) return "looked for by a query";
  if (isOwnName(place)) return "made of its own name";
  if (isShown(place)) return "meant to be public";
  if (isKnown(place, text)) return "a default that everybody knows";
  if (isContainerDefault(place, text)) return "a container's own, made of one word";
  if (name.isMade) return "named as made up";
  if (isForReaders(place)) return "named as what people read";
  if (isCounted2(place)) return "words and a number";
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
var knownPrefix, oddToken, ofOddTokens, closed, cephKey, uuid2, saysLittle, shownName, shownBefore, signedAddress, hasShownName, sshKey, isShown, ownServer, request, ownArgument, ownCall, made, usage, usageBefore, isLookedFor, madeUser, atServer, standsTwice, wrong, errorText, isOfError, errorCode, readLast, isForReaders, counted2, ownPassword, isCounted2, isOfKnownFormat, readName2;
var init_doubt = __esm({
  "src/judge/doubt.ts"() {
    "use strict";
    init_known_providers();
    init_comments();
    init_containers();
    init_guessable();
    init_hosts();
    init_letters();
    init_naming();
    init_place();
    init_sample_words();
    init_wording();
    knownPrefix = /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
    oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
    ofOddTokens = signsOf("?!^*$#&;<>()[]@,|%");
    closed = /^(?:banned|revoked|compromised|leaked|blocked|blacklisted|denylisted|vulnerable|expired|invalid) (?:(?:access|api|auth|jwt|private|secret|session|signing) )?(?:key|token|secret|password)s?$/;
    cephKey = /^AQ[A-D][\w+/]{9}[A-O][BRhx]AA[\w+/]{22}==$/;
    uuid2 = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
    saysLittle = ({ key: key2, keyWords, value }) => (
      // `e.key`: who makes a program small gives its objects one letter.
      /^keys?\d?$/.test(/^[A-Za-z]\./.test(key2) ? keyWords.slice(1).join("") : keyWords.join("")) && !cephKey.test(value) || keyWords.join("") === "auth" && value.length < 20 && !value.includes(":") || /^cred(?:ential)?s?$/.test(keyWords.join("")) && uuid2.test(value)
    );
    shownName = /^(?:postman-token|ai_?key|(?:app_?insights_?)?instrumentation_?key|(?:[\w.-]{0,20}(?:captcha|turnstile|friendly)[\w.-]{0,12})?site[_-]?key|ikey|(?:\w{1,20}_)?write_?key|(?:[\w.-]{1,20}:)?gtm_?auth|\w{0,20}kakao_?(?:js|javascript|native)\w{0,12})$/i;
    shownBefore = /\balt=media&(?:amp;)?token=$|\bdata-cf-beacon=["']\{[^{}<>]{0,120}"token": ?"$|(?:shields\.io|codecov\.io)\/[\w./-]{0,120}\?(?:[\w-]+=[\w.-]*&)*token=$|[?&]search_?token=$/i;
    signedAddress = /[?&](?:e|exp|expires?)=\d{10}&(?:amp;)?token=$/i;
    hasShownName = rememberName(({ key: key2 }) => shownName.test(key2));
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
    isLookedFor = ({ key: key2, keyWords, value, before }) => key2 !== "" && /^(?:\d+|[\da-f-]{16,})$/i.test(value) && !keyWords.some((word) => /token|secret|bearer|passw|^pass$|^pwd$/.test(word)) && /\b(?:or)?where(?:In|Not)?\(\s?["'][\w.]{1,60}["'],[ \t]?\[?["']$/i.test(before);
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
    ownPassword = listWords("passphrase wifi wlan wpa psk db database mysql postgres smtp ldap root");
    isCounted2 = ({ keyWords, value }) => value.length < 40 && value.includes(" ") && counted2.test(value) && !keyWords.some((word) => ownPassword.has(word));
    isOfKnownFormat = rememberName(({ key: key2 }) => hasKnownFormat(key2));
    readName2 = rememberName(({ key: key2, keyWords }) => ({
      isSecret: keyWords.some((word) => /^(?:secrets?|passwords?|passwd|pwd|passphrase|credentials|psk|authtok)$/.test(word)) || // Two sides agree on one, as people do.
      keyWords.at(-1) === "key" && keyWords.at(-2) === "shared",
      isSigning: keyWords.some((word) => /^(?:jwt|signing|hmac|parser)$/.test(word)),
      isClosed: closed.test(keyWords.join(" ")),
      isMade: keyWords.some((word) => made.test(word)),
      isPairId: /access_?-?key_?-?id$/i.test(key2)
    }));
  }
});

// src/judge/measures.ts
var flag, placeholder2, commonPassword, nameWords, named3, underscore, dash, dot2, ofPaths, ofUrls, colon3, percent, dollar, backslash, equals2, isOfLetters, describeValue, describeBoth, describeName, describePlace;
var init_measures = __esm({
  "src/judge/measures.ts"() {
    "use strict";
    init_letters();
    init_wording();
    flag = (test) => test ? 1 : 0;
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
    named3 = signsOf("_$");
    underscore = signsOf("_");
    dash = signsOf("-");
    dot2 = signsOf(".");
    ofPaths = signsOf("./~\\");
    ofUrls = signsOf(":.");
    colon3 = signsOf(":");
    percent = signsOf("%");
    dollar = signsOf("$");
    backslash = signsOf("\\");
    equals2 = signsOf("=");
    isOfLetters = (l) => l.digits + l.blanks + l.foreign === 0;
    describeValue = {
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
      classes: (_, l) => flag(l.lower > 0) + flag(l.upper > 0) + flag(l.digits > 0) + flag(l.symbols + l.blanks > 0),
      distinct: (_, l) => l.distinct,
      equalRun: (_, l) => l.equalRun,
      risingRun: (_, { runs }) => Math.max(runs.rising, runs.falling),
      wovenRun: (_, { runs }) => runs.woven,
      hex: (p, l) => flag(l.hexRun > 14 && /^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
      hexRun: (_, l) => l.hexRun,
      mixedRun: (_, l) => l.mixedRun,
      uuid: (p) => flag(p.value.length === 36 && /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
      base64: (p, l) => flag(l.digits > 0 && l.upper > 0 && l.lower > 0 && /^[\w+/-]{16,}={0,2}$/.test(p.value)),
      padded: (p) => flag(p.value.endsWith("=")),
      number: (p, l) => flag(l.upper + l.lower === 0 && /^[\d.,:+-]+$/.test(p.value)),
      identifier: (p, l) => flag((l.signs & ~named3) === 0 && /^[A-Za-z_$][\w$]*$/.test(p.value)),
      camel: (p, l) => flag(isOfLetters(l) && l.signs === 0 && /^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
      snake: (p, l) => flag(isOfLetters(l) && l.signs === underscore && /^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
      kebab: (p, l) => flag(isOfLetters(l) && l.signs === dash && /^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
      dotted: (p, l) => flag((l.signs & dot2) !== 0 && /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
      capital: (p, l) => flag(l.upper > 0 && /^[A-Z][a-z]+\b/.test(p.value)),
      pathLike: (p, l) => flag((l.signs & ofPaths) !== 0 && /^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
      url: (p, l) => flag((l.signs & ofUrls) !== 0 && /:\/\/|^www\.|@[\w-]+\./.test(p.value)),
      slashes: (_, l) => l.slashes,
      brackets: (_, l) => l.brackets,
      opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
      closing: (p) => flag(p.value !== "" && /[^A-Za-z\d]/.test(p.value.at(-1))),
      colon: (_, l) => flag((l.signs & colon3) !== 0),
      percent: (_, l) => flag((l.signs & percent) !== 0),
      dollar: (_, l) => flag((l.signs & dollar) !== 0),
      escape: (_, l) => flag((l.signs & backslash) !== 0),
      equalsSign: (p, l) => flag((l.signs & equals2) !== 0 && /.=./.test(p.value)),
      trailingDigits: (_, l) => l.trailingDigits,
      placeholder: (_, l) => flag(placeholder2.test(l.lowered)),
      common: (_, l) => flag(commonPassword.test(l.lowered)),
      keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value))
    };
    describeBoth = {
      inKey: (p, l) => flag(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
      keyIn: (p, l) => flag(p.keyWords.some((word) => word.length > 3 && l.lowered.includes(word)))
    };
    describeName = {
      keyLength: (p) => p.key.length,
      keyCount: (p) => p.keyWords.length,
      keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
      keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
      keyDotted: (p) => flag(/\./.test(p.key)),
      keyDash: (p) => flag(/^-/.test(p.key)),
      keyDollar: (p) => flag(/^\$/.test(p.key))
    };
    describePlace = {
      keyQuoted: (p) => flag(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
      inString: (p) => flag(p.inString),
      quoted: (p) => flag(p.quote !== ""),
      single: (p) => flag(p.quote === "'"),
      tick: (p) => flag(p.quote === "`"),
      escaped: (p) => flag(/\\["']$/.test(p.before)),
      tight: (p) => flag(/[=:]["']?$/.test(p.before)),
      query: (p) => flag(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
      connection: (p) => flag(p.before.includes(";") && /;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2}=[^=;"']{1,80};/.test(p.before.slice(-120))),
      header: (p) => flag(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
      comment: (p) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
      assertion: (p) => flag(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
      sampleLine: (p) => flag(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
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
  }
});

// src/judge/program-paths.ts
var codeFile, docsWords, translationWords, textWords, other;
var init_program_paths = __esm({
  "src/judge/program-paths.ts"() {
    "use strict";
    codeFile = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
    docsWords = "docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|swagger|openapi|tutorials?|quickstarts?|playgrounds?|website|guides?";
    translationWords = "locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj";
    textWords = "strings|texts|labels|messages|resources?|resjson|resw|resx";
    other = new RegExp(
      `(?:^|[/._-])(?:${docsWords}|${translationWords}|${textWords}|values-\\w+|readme|changelog|changes|history|news)(?![^/._-])|(?:examples?|samples?)(?![^/._-])`,
      "i"
    );
  }
});

// src/judge/secret-files.ts
function isSecretFile(path) {
  const end = path.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end.slice(end.search(/[^\\/]*$/));
  return plain.test(file) && (holder.test(file) || folder.test(end)) && !shown2.test(file);
}
var plain, holder, shown2, folder;
var init_secret_files = __esm({
  "src/judge/secret-files.ts"() {
    "use strict";
    plain = /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
    holder = /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
    shown2 = /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;
    folder = /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;
  }
});

// src/judge/paths.ts
function readFolders(path) {
  const folders = path.split("/");
  const words4 = folders.flatMap((folder2) => folder2.slice(0, 200).split(/[._-]/));
  const any2 = (pattern) => words4.some((word) => pattern.test(word));
  return {
    last: folders.at(-1),
    fixture: any2(fixtureWord) || any2(fakePrefix),
    vendored: folders.some((folder2) => vendored.test(folder2)),
    released: folders.some((folder2, at) => release.test(folder2) && library.test(folders[at - 1] ?? "")),
    test: any2(testWord) || any2(testSuffix),
    translation: any2(translationWord) || folders.some((folder2) => androidValues.test(folder2) || localeFolder.test(folder2) && any2(textWord)),
    docs: any2(docsWord) || any2(examplesSuffix),
    served: folders.some((folder2) => served.test(folder2)),
    development: any2(developmentWord),
    live: any2(liveWord)
  };
}
function readClass(path) {
  const end = path.lastIndexOf("/");
  const file = path.slice(Math.max(end + 1, path.length - 300)).replace(template, "");
  if (pipeline.test(path)) return isPipelineOfTests(file) ? "development" : "data";
  const folders = findFolders(path.slice(Math.max(0, path.length - 2e3), Math.max(0, end)));
  const code2 = codeFile.test(file);
  if (folders.fixture || folders.vendored || code2 && folders.released) return code2 ? "test" : "fixture";
  if (!code2 && isDataOfTests(file, folders.last)) return dataOfTests(file);
  if (folders.test || testName.test(file) || testClass.test(file) || testProgram.test(file))
    return code2 ? "test" : dataOfTests(file);
  if (!folders.docs && (folders.translation && !compiled.test(file) || translationFile.test(`/${file}`)))
    return "translation";
  if (page.test(path) && !folders.docs && (folders.served || /^index\.html$/i.test(path))) return "code";
  if (folders.docs || docsFile.test(file) || docsName.test(file) || sampleData.test(file) || !code2 && interfaceFile.test(file))
    return "docs";
  if (code2) return "code";
  if (isSecretFile(path)) return "secret";
  if (isOfDevelopment(file, folders)) return "development";
  return dataFile.test(file) ? "data" : "script";
}
var pathClasses, lookClassOf, lookClasses, dataFile, template, handWritten, docsFile, page, served, docsName, sampleData, vendored, library, release, examplesSuffix, interfaceFile, chartValues, docsWord, language, translationFile, compiled, translationWord, localeFolder, textWord, androidValues, testWord, fixtureWord, fakePrefix, notTest, testSuffix, testProgram, testName, testData, joinedTest, ownKey, testClass, developmentWord, developmentFile, pipeline, requestFile, liveWord, dataOfTests, isLive, isOfDevelopment, isDataOfTests, isPipelineOfTests, findFolders, classifyPath;
var init_paths = __esm({
  "src/judge/paths.ts"() {
    "use strict";
    init_remember();
    init_program_paths();
    init_secret_files();
    pathClasses = [
      "code",
      "data",
      "script",
      "translation",
      "docs",
      "test",
      "test-data",
      "fixture",
      "development",
      "secret"
    ];
    lookClassOf = (pathClass) => pathClass === "fixture" ? "test-data" : pathClass === "development" || pathClass === "secret" ? "data" : pathClass;
    lookClasses = pathClasses.filter(
      (pathClass) => lookClassOf(pathClass) === pathClass
    );
    dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
    template = /(?<=\.\w{1,10})\.(?:ejs|j2|jinja2?|hbs|mustache|liquid|gotmpl|twig|njk)$/i;
    handWritten = /\.(?:ya?ml|conf|config|cfg|cnf|properties|env|ini|toml|tf|tfvars|sh|bash|zsh|ps1|bat|cmd|sql|service|settings|mdx?|rst|txt|ejs|erb|j2|tmpl)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|Dockerfile|Makefile)/i;
    docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|ronn|pod|wiki|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
    page = /\.html?$/i;
    served = /^(?:public|templates?|views|wwwroot|client|frontend|src|app)$/i;
    docsName = /^(?:readme|changelog|changes|history|news)(?=[._-]|$)|(?:^|[._-])(?:examples?|samples?)[._-]/i;
    sampleData = /^(?:[sS]ample|[dD]ummy|[mM]ock)[A-Z]\w*\.(?:json5?|ya?ml|xml|csv|txt|sql|properties)$/;
    vendored = /^(?:_?vendor|vendored|third[_-]?party|3rd[_-]?party|node_modules|bower_components|pods|carthage|\.yarn)$/i;
    library = /^(?:libs?|deps|external|extern|ext|contrib|subprojects)$/i;
    release = /^[A-Za-z][A-Za-z\d_+]{1,40}(?:-[A-Za-z_]{1,30}){0,3}-v?\d{1,4}\.\d{1,5}\.\d{1,5}[a-z]?$/;
    examplesSuffix = /[a-z\d](?:Examples?|Samples)$/;
    interfaceFile = /(?:^|[._-])(?:openapi|swagger)(?=[._-]|$)/i;
    chartValues = /(?:^|\/)ci\/[^/]*-?values\.ya?ml$/;
    docsWord = new RegExp(`^(?:${docsWords})$`, "i");
    language = "(?:a[frz]|b[eng]|bs|c[asy]|d[ae]|e[lnostu]|f[aiory]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmno]|l[otv]|m[klnrsty]|n[bln]|no|p[alt]|r[ou]|s[iklqrvw]|t[aehlr]|u[kz]|ur|vi|zh)";
    translationFile = new RegExp(
      `[._-](?!ca\\.ya?ml)${language}(?:[_-][A-Za-z]{2,4})?\\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|/${language}(?:[_-][A-Z]{2})?\\.(?:json|ya?ml|properties|ini)$|\\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$|^/strings\\w*\\.xml$`
    );
    compiled = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|rs|go|zig|d|pas)$/i;
    translationWord = new RegExp(`^(?:${translationWords})$`, "i");
    localeFolder = new RegExp(`^${language}[_-](?:[A-Z]{2}|Han[st]|Latn|Cyrl)$`);
    textWord = new RegExp(`^(?:${textWords})$`, "i");
    androidValues = /^values-[a-z]{2}(?:-r[A-Z]{2})?$/;
    testWord = /^(?:t|tests?|testers?|specs?|testdata|testing|testlib|unittests?|regress(?:ion)?|e2e|cypress|playwright|hermione|nightwatch|protractor|testcafe|webdriverio|cucumber|itest|testmocks?|integration|conformance|androidTest|suites|devcontainer|bench(?:es|marks?)?|microbench|jmh|fuzz(?:ing)?|test(?:server|kit|suite|util|support|resource|case|file|app|env|bed|cert|key)s?)$/i;
    fixtureWord = /^(?:mocks?|fakes?|(?:test|data)?fixtures?|cassettes?|recordings?|recorded|stubs?|snapshots?|golden|seeds?|seeders?)$/i;
    fakePrefix = /^(?:fake|mock)[A-Z]/;
    notTest = "la|con|at|grea|fas|pro|shor|smar|back|speed|de|nea|wet|ligh|brigh|hot|cu|remo|stric";
    testSuffix = new RegExp(`[a-z]Tests?$|^(?!(?:${notTest})tests?$)[a-z\\d]{2,14}tests?$`);
    testProgram = /[a-z]Tests?\.(?:[cm]?[jt]sx?|py|go|rs|rb|dart|c|cc|cpp|cxx|hh?|hpp|mm)$/;
    testName = /^(?:test|spec|mock|fake)[_-]|\.feature$|(?:^|[._-])(?:integration|unit|functional|acceptance)tests?(?=[._-])|^\.env\.(?:test|testing|e2e)$|^phpunit\b|^(?:(?:unit|integration|functional|acceptance|reg(?:ression)?)?tests?|testing|e2e)\.[^.]+$|[._-](?:tests?|testing|spec|mocks?|fixtures?|e2e|stories|snap)(?:[._-](?:utils?|helpers?|data|setup|constants?))?\.[^.]+$|\.story\.[cm]?[jt]sx?$|\.snap$|[._-](?:fake|dummy)[._-]/i;
    testData = /(?:^|[._-])(?:tests?|testing|e2e|cypress|dummy|fake|mock|bench(?:marks?)?(?![\w.-]{0,60}[._-](?:prod|production|live|prd)[._-]))(?=[._-]|$)|(?:^|[._-])compose[._-](?:ci|dev|develop|development|local|debug)(?=[._-])/i;
    joinedTest = /^(?!\w*(?:prod|live))test(?:mongo|redis|mysql|mariadb|postgres|pg|sqlite|sql|db|data|setup|certs?|keys?)[a-z]{0,16}\.[a-z]{2,5}$/;
    ownKey = /^(?:(?:.*[._-])?(?:localhost|self-?signed|snakeoil|insecure|dev[._-]?only|place[._-]?holder)(?=[._-]).*|(?!id_)(?:[\w-]*[_-])?(?:dev|develop|development|local)|[\w*.-]{1,100}\.(?:localhost|test|invalid|example)(?:\+\d{1,2})?-key|(?:_wildcard\.[\w.-]{1,100}\.(?:local|internal)|[\w.-]{1,100}\.(?:local|internal)\+\d{1,2})-key)\.(?:key|pem|crt|cer|p12|pfx)$|^tempkey\.(?:jwk|rsa)$/i;
    testClass = /^\w{0,40}(?:[dD]ummy|[fF]ake)(?=[A-Z.])\w*\.(?:java|kt|cs|py|php|swift|[cm]?[jt]sx?|go|hs|rb|rs|scala|dart|groovy)$|^(?:Test[A-Z]|Demo(?:Seed|Data))\w*\.(?:java|kt|cs|py|php|swift)$|[a-z\d](?:Tests?|Spec|TestCase|IT|Mocks?|Fixtures?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;
    developmentWord = /^(?:ci|circleci|dev|devel|develop|development|dev(?:env|box|stack)|local|local(?:dev|host|net|stack|env)|sandbox(?:es)?|hack|vagrant|minikube)$/i;
    developmentFile = /(?:^|[._-])(?:ci|dev|devel|develop|development|local|localhost|local-?dev|sandbox)(?=[._-]|$)|(?:^|[._-])(?:seeds?|demo)[\w.-]{0,60}\.sql$/i;
    pipeline = /^(?:\.github\/workflows|\.circleci|\.buildkite|\.gitlab(?:-ci|\/ci)|\.(?:azure-?)?pipelines|\.azuredevops|\.woodpecker)\/[^/]*\.ya?ml$|^\.github\/actions\/(?:[^/]{1,100}\/){1,3}action\.ya?ml$|^(?:azure-pipelines|\.?gitlab-ci|bitbucket-pipelines|cloudbuild)[^/]*\.ya?ml$/i;
    requestFile = /\.postman_(?:collection|environment)(?:\.json)?$|^postman_collection\.json$|\.(?:http|rest|bru)$/i;
    liveWord = /^(?:prod|production|live|prd|usr|etc|share)$/i;
    dataOfTests = (file) => handWritten.test(file) ? "test-data" : "fixture";
    isLive = (file) => file.split(/[._-]/).some((word) => liveWord.test(word));
    isOfDevelopment = (file, { development, live: live2 }) => (dataFile.test(file) && (development || developmentFile.test(file)) || requestFile.test(file)) && !live2 && !isLive(file);
    isDataOfTests = (file, folder2) => testData.test(file) || joinedTest.test(file) || ownKey.test(file) || chartValues.test(`${folder2}/${file}`);
    isPipelineOfTests = (file) => (testData.test(file) || testName.test(file) || developmentFile.test(file)) && !isLive(file);
    findFolders = remember(readFolders, 1024);
    classifyPath = remember(readClass, 1 << 14);
  }
});

// src/judge/features.ts
function readFeatures(place, kind, pathClass) {
  const letters2 = readLetters(place.value);
  const { measures, words: words4 } = readName3(place);
  let at = 0;
  for (; at < firstOfName; at++) values[at] = describers[at](place, letters2);
  values.set(measures, at);
  for (at += measures.length; at < describers.length; at++) values[at] = describers[at](place, letters2);
  values.fill(0, at);
  for (const word of words4) values[word] = 1;
  at += 2 * nameTests.length;
  values[at + links.indexOf(place.link)] = 1;
  at += links.length;
  values[at + lookClasses.indexOf(lookClassOf(pathClass))] = 1;
  at += lookClasses.length;
  if (kinds2.includes(kind)) values[at + kinds2.indexOf(kind)] = 1;
  return values;
}
var kinds2, describers, nameTests, firstOfName, featureNames, readName3, values;
var init_features = __esm({
  "src/judge/features.ts"() {
    "use strict";
    init_letters();
    init_measures();
    init_paths();
    init_place();
    kinds2 = ["generic-password", "generic-token", "url-password", "database-password"];
    describers = Object.values({
      ...describeValue,
      ...describeBoth,
      ...describeName,
      ...describePlace
    });
    nameTests = Object.values(nameWords);
    firstOfName = Object.keys(describeValue).length + Object.keys(describeBoth).length;
    featureNames = [
      ...Object.keys({ ...describeValue, ...describeBoth, ...describeName, ...describePlace }),
      ...Object.keys(nameWords).map((name) => `name: ${name}`),
      ...Object.keys(nameWords).map((name) => `name ends: ${name}`),
      ...links.map((link) => `link: ${link}`),
      ...lookClasses.map((pathClass) => `path: ${pathClass}`),
      ...kinds2.map((kind) => `kind: ${kind}`)
    ];
    readName3 = rememberName((name) => {
      const words4 = /* @__PURE__ */ new Set();
      name.keyWords.forEach((word, index) => {
        nameTests.forEach((test, at) => {
          if (!test.test(word)) return;
          words4.add(describers.length + at);
          if (index === name.keyWords.length - 1) words4.add(describers.length + nameTests.length + at);
        });
      });
      return { measures: Object.values(describeName).map((describe4) => describe4(name)), words: Int32Array.from(words4) };
    });
    values = new Float64Array(featureNames.length);
  }
});

// src/judge/model.ts
function scoreFrom(values2, least) {
  const { bias, depth } = readModel();
  const { features, thresholds, leaves, most } = sortTrees();
  const inner = (1 << depth) - 1;
  const needed2 = findLeastSum(least);
  let sum = 0;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    if (sum + most[tree] < needed2) return 0;
    let node = 0;
    while (node < inner) node = 2 * node + (values2[features[first + node]] <= thresholds[first + node] ? 1 : 2);
    sum += leaves[first + tree + node - inner];
  }
  return sum < needed2 ? 0 : toScore(bias, sum);
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
function scoreVariants(values2, variants) {
  const { bias, depth, leaves } = readModel();
  const { begins: begins2, thresholds, trees, masks, open: open3, changed } = readNodes2();
  const leafOf = (tree, left) => leaves[(tree << depth) + 31 - Math.clz32(left & -left)];
  for (const variant of variants) values2[variant] = 0;
  open3.fill(-1);
  for (let feature = 0; feature < values2.length; feature++) {
    const value = values2[feature];
    const end = begins2[feature + 1];
    for (let at = begins2[feature]; at < end && value > thresholds[at]; at++) open3[trees[at]] &= masks[at];
  }
  changed.set(open3);
  let sum = 0;
  for (let tree = 0; tree < open3.length; tree++) sum += leafOf(tree, open3[tree]);
  return (variant) => {
    let whole2 = sum;
    const end = begins2[variant + 1];
    const first = begins2[variant];
    for (let at = first; at < end && thresholds[at] < 1; at++) {
      const tree = trees[at];
      const left = changed[tree];
      changed[tree] = left & masks[at];
      whole2 += leafOf(tree, left & masks[at]) - leafOf(tree, left);
    }
    for (let at = first; at < end; at++) changed[trees[at]] = open3[trees[at]];
    return toScore(bias, whole2);
  };
}
var readModel, sortTrees, leastSums, toScore, readNodes2;
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
    sortTrees = once(() => {
      const { depth, features, thresholds, leaves } = readModel();
      const size = 1 << depth;
      const trees = Array.from({ length: leaves.length / size }, (_, tree) => {
        const own = leaves.subarray(tree * size, (tree + 1) * size);
        return { tree, high: Math.max(...own), low: Math.min(...own) };
      }).sort((a, b) => b.high - b.low - (a.high - a.low));
      const sorted = {
        features: new Int16Array(features.length),
        thresholds: new Float64Array(features.length),
        leaves: new Float64Array(leaves.length),
        most: new Float64Array(trees.length + 1)
      };
      trees.forEach(({ tree }, at) => {
        const inner = size - 1;
        sorted.features.set(features.subarray(tree * inner, (tree + 1) * inner), at * inner);
        sorted.thresholds.set(thresholds.subarray(tree * inner, (tree + 1) * inner), at * inner);
        sorted.leaves.set(leaves.subarray(tree * size, (tree + 1) * size), at * size);
      });
      for (let at = trees.length - 1; at >= 0; at--) sorted.most[at] = sorted.most[at + 1] + trees[at].high;
      return sorted;
    });
    leastSums = /* @__PURE__ */ new Map();
    toScore = (bias, sum) => 1 / (1 + Math.exp(-(bias + sum / 100)));
    readNodes2 = once(() => {
      const { depth, features, thresholds } = readModel();
      const size = 1 << depth;
      const nodes = Array.from(features, (feature, at) => {
        const number = at % (size - 1) + 1;
        const level = 31 - Math.clz32(number);
        const span = size >> level;
        const left = (1 << span / 2) - 1 << (number - (1 << level)) * span;
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
function reportFrom(place, pathClass) {
  const { report } = thresholdsOf(pathClass);
  if (!isRun(pathClass)) return report;
  if (isSigned(place)) return leastSigned;
  return isWorded2(place) || isMarked2(place) ? leastWorded : report;
}
function keepReported(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return isRun(pathClass);
  if (isUnnamed(rule, pathClass)) return false;
  if (!rule.judged) return !isNoneOfItsFormat(candidate, pathClass);
  if (proof === "valid") return true;
  const confidence = scorePlace(parsePlace(candidate), rule, pathClass);
  return confidence > 0 && { pathClass, confidence };
}
var leastSigned, leastWorded, leastReported, scorePlace, isRun, isUnnamed, isNoneOfItsFormat;
var init_reported = __esm({
  "src/judge/reported.ts"() {
    "use strict";
    init_calm();
    init_chosen();
    init_features();
    init_model();
    init_paths();
    init_place();
    init_sealed();
    init_translation();
    init_weights();
    leastSigned = 0.1;
    leastWorded = 0.02;
    leastReported = leastWorded;
    scorePlace = (place, { credential }, pathClass) => findCalm(place, pathClass) ? 0 : scoreFrom(readFeatures(place, credential, pathClass), reportFrom(place, pathClass));
    isRun = (pathClass) => pathClass === "code" || pathClass === "data" || pathClass === "script" || pathClass === "development" || pathClass === "secret";
    isUnnamed = ({ whole: whole2 }, pathClass) => whole2 === true && pathClass !== "secret";
    isNoneOfItsFormat = (candidate, pathClass) => candidate.proof !== "valid" && (isLabelled(candidate, pathClass) || isSealedFormat(candidate));
  }
});

// src/judge/values.ts
function createValueFilter() {
  return (rule, raw, proof, isQuoted) => {
    if (!rule.judged || proof === "valid") return true;
    const value = readValue(rule, raw);
    if (!isQuoted && bareName.test(value) && !isLiteral(value)) return true;
    return !isCalmAlone(value);
  };
}
var bareName;
var init_values2 = __esm({
  "src/judge/values.ts"() {
    "use strict";
    init_calm_values();
    init_place();
    bareName = /^[A-Za-z_][\w.]*$/;
  }
});

// src/judge/index.ts
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return adviseOn(rule.level, pathClass);
  if (isUnnamed(rule, pathClass)) return { confidence: 0 };
  if (!rule.judged) {
    if (isNoneOfItsFormat(candidate, pathClass)) return { confidence: 0 };
    const level = blocksByName(candidate, pathClass) ? "error" : lowerFixture(candidate, pathClass);
    return { level, confidence: proof === "valid" ? 1 : 0.9 };
  }
  return judgeValue(candidate, pathClass);
}
function judgeValue(candidate, pathClass, hasFormat = false) {
  const { rule, proof, scored } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = parsePlace(candidate);
  const confidence = scored?.pathClass === pathClass ? scored.confidence : scorePlace(place, rule, pathClass);
  if (confidence === 0) return { confidence };
  const blocks3 = (confidence >= thresholdsOf(pathClass).block || isTelling(place)) && !isHeldBack(place, rule, pathClass, confidence, hasFormat);
  return { level: blocks3 || rule.level === "note" ? rule.level : "warning", confidence };
}
function isHeldBack(place, rule, pathClass, confidence, hasFormat = false) {
  if (isAmongTests(pathClass)) {
    if (!rule.fixture) return false;
    if (rule.fixture !== "likely" || !isSureLeak(place, pathClass, confidence)) return true;
  }
  if (rule.whole && place.value.length < 12 && !isChosen(place)) return true;
  return (hasFormat ? findPlainDoubt : findDoubt)(place, rule.credential, pathClass) !== void 0;
}
function isShownExample({ secret, context, contextStart }, pathClass) {
  if (!isTyped(secret.reveal())) return false;
  const before = context.reveal().slice(Math.max(0, contextStart - 100), contextStart);
  return isAmongTests(pathClass) || exampleBefore.test(before);
}
function lowerFixture(candidate, pathClass) {
  const { rule, secret, context, contextStart, proof } = candidate;
  if (rule.level !== "error") return rule.level;
  if (rule.highEntropy && proof !== "valid" && isShownExample(candidate, pathClass)) return "warning";
  if (!rule.fixture) return rule.level;
  if (isShownField(candidate, pathClass)) return "warning";
  if (!rule.highEntropy && isGuessable(parsePlace(candidate))) return "warning";
  if (docComment2.test(secret.reveal())) return "warning";
  const before = context.reveal().slice(0, contextStart);
  if (pathClass === "code" && shownBlock.test(before)) return "warning";
  if (shownAddress.test(before.slice(-200))) return "warning";
  const words4 = splitWords(before.slice(-60));
  return isFixture(rule, pathClass) || words4.some((word) => fixtureWords.has(word)) ? "warning" : rule.level;
}
var blocksByName, adviseOn, docComment2, shownBlock, fixtureWords, isAmongTests, isFixture, sure, isSureLeak, exampleBefore, shownField, isShownField, shownAddress;
var init_judge = __esm({
  "src/judge/index.ts"() {
    "use strict";
    init_value_shape();
    init_calm();
    init_chosen();
    init_doubt();
    init_features();
    init_guessable();
    init_model();
    init_naming();
    init_place();
    init_reported();
    init_translation();
    init_wording();
    init_paths();
    init_values2();
    blocksByName = ({ named: named6 }, pathClass) => named6 !== void 0 && judgeValue(named6, pathClass, true).level === "error";
    adviseOn = (level, pathClass) => isRun(pathClass) ? { level, confidence: 0.9 } : { confidence: 0 };
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
    isSureLeak = ({ value, key: key2 }, pathClass, confidence) => (pathClass === "docs" || pathClass === "test-data") && // Pages on an interface show requests.
    !(pathClass === "docs" && key2.toLowerCase() === "bearer") && confidence >= sure && value.length >= 8 && // Bytes of a packet.
    !value.startsWith("0x") && !hasNameLook(value) && measureWords(value) < 0.5;
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
    if (isMadeUp(readValue3(after))) return isAtHost || containerName.test(name) || !opensElsewhere(name);
    if (!isAtHost) return false;
    if (containerName.test(name) || databaseName.test(name)) return true;
    return clientName.test(name) && authority.test(around.lines);
  };
}
var elsewhere2, ownWords, ownName, otherName2, databaseName, clientName, authority, nameBefore, hostBehind, userBefore, readOwnHosts, readValue3, drawn3, isMadeUp, isOwnSecret, opensElsewhere;
var init_development = __esm({
  "src/judge/development.ts"() {
    "use strict";
    init_known_providers();
    init_containers();
    init_guessable();
    init_hosts();
    init_place();
    init_wording();
    elsewhere2 = /(?:^|_)(?:smtp|e?mail|vpn|s?ftp|azure|aws|prod|production|prd|live)_/i;
    ownWords = /^(?:session|cookies?|csrf|xsrf|jwt|sign|signing|encrypt|encryption|crypt|crypto|cipher|hash|hmac|salt|pepper|nextauth|betterauth)$/;
    ownName = /^(?:django_|flask_|rails_|app_|auth_)?(?:secret|secret_?key|secret_?key_?base|secret_?token|app_?key|auth_?secret)$/i;
    otherName2 = /^(?:api|client|access|bot|webhook|account|storage|provider|oauth)$/;
    databaseName = /^(?:\w{1,20}[_.-])?(?:db|database|datasource|data_source|sql|spring[_.-]datasource)[_.-]?(?:\w{1,20}[_.-])?(?:password|pass|passwd|pwd)$/i;
    clientName = /^(?:\w{1,40}[.:])*(?:(?:oidc|oauth2?|keycloak|auth)_?)?client_?secret$/i;
    authority = /(?:authority|issuer(?:[_-]?ur[il])?|(?:login|redeem|token|authorize)[_-]?ur[il]|auth[_-]?server[_-]?url|keycloak[_-]?(?:base[_-]?)?(?:server[_-]?)?url)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?https?:|\/realms\/|\/connect\/token/i;
    nameBefore = /(?<![\w.-])([\w.-]{2,120})["']?\]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["'`]?$/;
    hostBehind = /@([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
    userBefore = /:\/\/[^\s/@"'`]{0,200}:$/;
    readOwnHosts = (before, after) => userBefore.test(before.slice(-210)) ? /^[^\s"'`]{1,400}/.exec(after)?.[0] ?? "" : "";
    readValue3 = (after) => /^[^\s"'`,;<>]{0,200}/.exec(after)[0];
    drawn3 = /^(?:[\da-f]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
    isMadeUp = (value) => value.length < 41 && !drawn3.test(value) && (measureWords(value) >= 0.5 || measureBigrams(readLeet(value)) < 4.4);
    isOwnSecret = (name) => {
      const words4 = splitWords(name);
      return !otherName2.test(words4.at(-2) ?? "") && (ownName.test(name) || words4.some((word) => ownWords.test(word)));
    };
    opensElsewhere = (name) => elsewhere2.test(`${splitWords(name).join("_")}_`) || isNamedAfterProvider(name);
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
  const parts3 = [];
  let at = 0;
  for (; ; ) {
    const open3 = text.indexOf("/*", at);
    const close = open3 === -1 ? -1 : text.indexOf("*/", open3 + 2);
    if (close === -1) break;
    parts3.push(text.slice(at, open3), blank2(text.slice(open3, close + 2)));
    at = close + 2;
  }
  return (parts3.join("") + text.slice(at)).replace(lineComment, blank2);
}
function readGuarded(text) {
  const found = [];
  const open3 = [];
  let wanted = 0;
  const code2 = readCode(text);
  if (otherText.test(code2)) return noPassages;
  const isC = declaration.test(code2) && !otherComment.test(code2);
  const isErlang = /^-module\(/m.test(code2);
  const defines = code2.matchAll(/^[ \t]*(?:#[ \t]*define[ \t]+|-define\()(\w+)/gm);
  const defined = new Set(Array.from(defines, ([, name]) => name));
  for (const { 1: sharp, 2: dash2, 3: condition = "", index } of code2.matchAll(directive)) {
    if (sharp === void 0 ? !isErlang : !isC) continue;
    const kind = sharp ?? dash2;
    if (kind.startsWith("if")) {
      const own = isForTests(kind, condition, sharp === void 0, defined);
      open3.push({ start: index, wanted: own });
      if (own) wanted++;
      continue;
    }
    const last = open3.at(-1);
    if (!last) continue;
    if (last.wanted) {
      wanted--;
      if (wanted === 0) found.push([last.start, index]);
      last.wanted = false;
    }
    if (kind === "endif") open3.pop();
  }
  found.sort(([a], [b]) => a - b);
  return { begins: found.map(([begin2]) => begin2), ends: found.map(([, end]) => end) };
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
function readPassages(text, texts, { begin: begin2, createFindEnd: createFindEnd2 }) {
  const begins2 = list(text, begin2);
  if (begins2.length === 0) return { begins: begins2, ends: [] };
  const { opens: opens2, ends: textEnds } = texts();
  const findEnd2 = createFindEnd2(text);
  const ends = [];
  let farthest2 = 0;
  for (const [at, open3] of begins2.entries()) {
    const textEnd = textEnds[findLast2(opens2, open3)] ?? 0;
    const end = Math.min(findEnd2(open3, begins2[at + 1]), open3 + reach2, textEnd <= open3 ? text.length : textEnd);
    farthest2 = Math.max(farthest2, end);
    ends.push(farthest2);
  }
  return { begins: begins2, ends };
}
function createHeadings(text) {
  const readHeadings2 = once(() => headingWord.test(text) ? list(text, heading) : []);
  const readTicks = once(() => list(text, /(?<!\\)`(?!(?<=(["'])`)\1)/g));
  return (start2) => {
    const heading4 = readHeadings2()[findLast2(readHeadings2(), start2)];
    if (heading4 === void 0 || heading4 < start2 - reach2) return false;
    const ticks = readTicks();
    const last = findLast2(ticks, start2);
    const open3 = ticks[last];
    if (open3 === void 0 || last % 2 === 1 || last + 1 === ticks.length || open3 >= heading4) return false;
    return opening2.test(text.slice(Math.max(0, open3 - 40), open3));
  };
}
function readTexts(text) {
  const opens2 = [];
  const ends = [];
  const readLine = createLines(text);
  for (const { 0: quotes2, index } of text.matchAll(/"""|'''/g)) {
    if (opens2.length === ends.length) {
      if (!isHeld(text, index, readLine(index).head)) opens2.push(index);
    } else if (text.startsWith(quotes2, opens2.at(-1))) ends.push(index + 3);
  }
  return { opens: opens2, ends };
}
function createDocstrings(text, texts) {
  return (start2) => {
    const { opens: opens2, ends } = texts();
    const at = findLast2(opens2, start2 - 2);
    const open3 = opens2[at];
    if (open3 === void 0 || open3 < start2 - reach2 || (ends[at] ?? 0) <= start2) return false;
    const before = text.slice(Math.max(0, open3 - longestLead), open3);
    const line3 = before.lastIndexOf("\n") + 1;
    return (line3 > 0 || open3 <= longestLead) && shownText.test(before.slice(line3));
  };
}
function createTold(text) {
  const texts = once(() => readTexts(text));
  const isInDocstring = createDocstrings(text, texts);
  const isInBlock = createFinder(text, texts, blocks2);
  const readLine = createLines(text);
  const others4 = [...[...pages, tests, examples].map((kind) => createFinder(text, texts, kind)), createHeadings(text)];
  return (start2) => isInDocstring(start2) || others4.some((isIn) => isIn(start2)) || isInBlock(start2) && !code.test(readLine(start2).head);
}
var reach2, list, findNext, createComment, pod, scriptHelp, pages, blocks2, longestItem, tests, examples, createFinder, opening2, heading, headingWord, shownText, longestLead, comment2, isHeld, code, createScriptHelp;
var init_told2 = __esm({
  "src/judge/told.ts"() {
    "use strict";
    init_once();
    init_passages();
    reach2 = 1 << 18;
    list = (text, pattern) => Array.from(text.matchAll(pattern), ({ index }) => index);
    findNext = (places, open3) => places[findLast2(places, open3 + 1) + 1] ?? 0;
    createComment = (begin2, end) => ({
      begin: begin2,
      createFindEnd: (text) => {
        const ends = list(text, end);
        return (open3, next2 = text.length) => {
          const found = findNext(ends, open3);
          return found < next2 ? found : 0;
        };
      }
    });
    pod = {
      begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
      createFindEnd: (text) => {
        const ends = list(text, /^=(?:cut|end)\b/gm);
        return (open3) => findNext(ends, open3);
      }
    };
    scriptHelp = createComment(/^[ \t]*<#(?=\s{1,40}\.[A-Z]{4,30}\b)/gim, /#>|^["']@/gm);
    pages = [createComment(/^[ \t]*\/\*\*\s/gm, /\*\//g), pod, scriptHelp];
    blocks2 = createComment(/^[ \t]*\/\*+[ \t]*\r?$/gm, /\*\//g);
    longestItem = 2e3;
    tests = {
      begin: /^[ \t]*#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm,
      createFindEnd: (text) => {
        const braces = /* @__PURE__ */ new Map();
        for (const { 1: indent = "", index } of text.matchAll(/^([ \t]*)\}/gm))
          if (!braces.get(indent)?.push(index)) braces.set(indent, [index]);
        return (open3) => {
          const item = text.slice(open3, open3 + longestItem);
          const brace = item.search(/[{;]/);
          if (item[brace] !== "{" || !/\b(?:fn|mod|impl)\s/.test(item.slice(0, brace))) return 0;
          const line3 = /^[^\r\n]*/.exec(item.slice(brace))[0].trimEnd();
          if (line3.endsWith("}")) return open3 + brace + line3.length;
          return findNext(braces.get(/^[ \t]*/.exec(item)[0]) ?? [], open3);
        };
      }
    };
    examples = {
      begin: /^(?:[ \t]*(?:(?:export|static|public|private)[ \t]{1,8}){0,4}(?:def|function|fun|func|fn)[ \t]{1,8}(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b|[a-z]\w{0,60}_examples?\([^()\n]{0,80}\)[ \t]{0,4}->)/gm,
      createFindEnd: (text) => {
        const [opens2, closes] = [/(?<![\w"'`*/])\/\*/g, /\*\//g].map((mark2) => list(text, mark2));
        const isCommented = (open3) => (opens2[findLast2(opens2, open3)] ?? -1) > (closes[findLast2(closes, open3)] ?? -1);
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
        return (open3) => isCommented(open3) ? 0 : starts[ends[findLast2(starts, open3 + 1)]] ?? Number.POSITIVE_INFINITY;
      }
    };
    createFinder = (text, texts, kind) => findIn(() => readPassages(text, texts, kind));
    opening2 = /(?:=>?|[(:,+[{?]|\breturn)\s*$/;
    heading = /(?<=^|`)[ \t]{0,8}(?:(?:[eE]xamples?|EXAMPLES?|[uU]sage|USAGE):[ \t]{0,8}$|Usage: [a-z][\w-]{0,30} [^`\r\n]{0,200}$)/gm;
    headingWord = /(?:xamples?|XAMPLES?|sage|SAGE):/;
    shownText = /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;
    longestLead = 200;
    comment2 = /^[ \t]*(?:#|\/\/)/;
    isHeld = (text, index, head) => comment2.test(head) || /["'`]/.test(text.charAt(index - 1)) && text.charAt(index - 1) === text.charAt(index + 3);
    code = /^\s*(?:,\s*)?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i;
    createScriptHelp = (text) => createFinder(
      text,
      once(() => readTexts(text)),
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
    const begin2 = Math.max(from, read2);
    const at = text.slice(begin2, from + longest2).search(end);
    read2 = at === -1 ? Math.max(begin2, from + longest2 - overlap) : begin2 + at;
    found = at === -1 ? -1 : begin2 + at;
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
    const findEnd2 = finders.get(end) ?? createFindEnd(text, new RegExp(end, "m"));
    finders.set(end, findEnd2);
    found.push([start2 - 1, findEnd2(start2)]);
  };
  const readTicks = once(() => listTicks(text));
  const readQuotes = once(() => new Set(readTexts(text).opens));
  const readNamed2 = createLines(text);
  for (const { 0: opened, 1: signs, index } of text.matchAll(named4)) {
    if (isHeld2(readNamed2(index).head)) continue;
    const start2 = index + opened.length;
    const isTick = opened.endsWith("`");
    if (signs) addShown(start2, `"${signs}`);
    else if (isTick ? readTicks().has(start2 - 1) : readQuotes().has(start2 - 3))
      addShown(start2, isTick ? "(?<!\\\\)`" : opened.slice(-3));
  }
  const readMarked = createLines(text);
  for (const { 0: opened, 2: mark2, index } of text.matchAll(marked)) {
    const { head } = readMarked(index);
    if (!isHeld2(head) && opensText.test(head)) addShown(index + opened.length, `^[ \\t]*${mark2}[);]{0,3}[ \\t]*\r?$`);
  }
  const shown3 = found.filter(([, end]) => end !== -1).sort(([a], [b]) => a - b);
  return { begins: shown3.map(([begin2]) => begin2), ends: shown3.map(([, end]) => end) };
}
var longest2, overlap, longestHead, named4, marked, isHeld2, opensText, piece, hint2, createHelp;
var init_help = __esm({
  "src/judge/help.ts"() {
    "use strict";
    init_once();
    init_passages();
    init_told2();
    longest2 = 1 << 15;
    overlap = 200;
    longestHead = 200;
    named4 = /(?:(?:[eE]xamples?|EXAMPLES?|(?:[uU]sage|USAGE)(?:Text|_TEXT)?|[hH]elpText|HELP_TEXT)(?<=(?<![\w.])\w{1,50})|(?<![\w.])(?:Long|LongHelp|longDesc(?:ription)?|epilog|after_(?:long_)?help|long_about))[ \t]{0,8}(?::|:?=)[ \t]{0,8}(?:[\w.]{1,60}\([ \t]{0,4}){0,2}(?:`|[rRfF]?(?:"""|''')|r(#{1,3})")/g;
    marked = /(?:<<[-~]?|<<<[ \t]?)(["']?)(MD|MARKDOWN|README|USAGE|HELP|EXAMPLES?|DOCS?|DESC(?:RIPTION)?)\1(?!\w|[^\n]{0,200}<<)/g;
    isHeld2 = (head) => head.length > longestHead || /^[ \t]*(?:\*|--|%|=)|\/[/*]|["'`]|#(?!!?\[)/.test(head.replace(/"[^"\n]*"|'[^'\n]*'/g, ""));
    opensText = /(?:[=(,][ \t]*|^[ \t]*[a-z]\w*[ \t]+)$/;
    piece = /\/\/[^\n]*|\/\*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`/g;
    hint2 = /xample|XAMPLE|sage|USAGE|[hH]elp|HELP|Long|longDesc|epilog|long_about|<<<?[-~]?[ \t]?["']?[A-Z]/;
    createHelp = (text) => findIn(() => hint2.test(text) ? readShown(text) : noPassages);
  }
});

// src/judge/lock.ts
function readEntry(line3) {
  const found = entry2.exec(line3);
  return found ? { name: found[1], size: found[2].length } : void 0;
}
function readRun(lines, size) {
  const run = [];
  for (const line3 of lines) {
    const found = readEntry(line3);
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
  return run.length >= near3 && run.filter(({ name }) => secretName.test(name)).length * 2 <= run.length;
}
var entry2, secretName, near3, longestLine2;
var init_lock = __esm({
  "src/judge/lock.ts"() {
    "use strict";
    entry2 = /^[ \t]*["']?(?:[\w.@+-]{1,80}\/){1,8}([\w.@+-]{1,80})["']?[ \t]?[:=][ \t]?["']?([\da-f]{32}|[\da-f]{40}|[\da-f]{64})["']?,?\r?$/i;
    secretName = /secret|key|token|pass|pwd|cred|auth/i;
    near3 = 8;
    longestLine2 = 800;
  }
});

// src/judge/notes.ts
function readNotes(text, line3) {
  const notes = { starts: [], ends: [], headings: [] };
  const { starts, ends, headings } = notes;
  for (const { 0: found, index } of text.matchAll(line3)) {
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
  for (const { 1: host = "", index } of text.matchAll(address2))
    hosts[nobody.test(host) ? "none" : "others"].push(index);
  return hosts;
}
function createNotes(text) {
  const readAll = once(() => readNotes(text, line2));
  const readProgram = once(() => readNotes(text, programLine));
  const hosts = once(() => readHosts(text));
  return (start2, pathClass, hasFormat) => {
    const { starts, ends, headings } = pathClass === "data" || pathClass === "script" ? readAll() : readProgram();
    const at = findLast2(starts, start2);
    if (at === -1 || ends[at] < start2) return false;
    if (headings[at] < start2) return !hasFormat || !holdsWithin(hosts().foreign, ...findLine3(text, start2));
    const [from, to] = [Math.max(starts[at], start2 - near4), Math.min(ends[at], start2 + near4)];
    const { none, others: others4, foreign } = hosts();
    return holdsWithin(none, from, to) && !holdsWithin(others4, from, to) && !holdsWithin(foreign, from, to);
  };
}
var line2, programLine, heading2, address2, nobody, near4, findLine3;
var init_notes = __esm({
  "src/judge/notes.ts"() {
    "use strict";
    init_once();
    init_hosts();
    init_nearby();
    init_passages();
    line2 = /^[ \t]{0,200}(?:[#;](?!!)|\/\/|(?<!\\\r?\n[ \t]{0,200})--(?=[ \t\r\n-]))[^\n]*/gm;
    programLine = /^[ \t]{0,200}(?:#(?=[#\s])(?!#{0,2}[ \t]{0,200}define\b)|;(?=[;\s])|\/\/|--(?=[ \t\r\n-]))[^\n]*/gm;
    heading2 = /^[ \t]*(?:#+|;+|\/\/+|--)[ \t]*(?:[^\r\n]{0,80}[ \t(])?(?:e\.?g\.?|for (?:example|instance)|examples?)[ \t]?:[ \t]*\r?$/i;
    address2 = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200})/g;
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
  const read2 = once(() => readHeadings(text, wanted));
  const readLine = createLines(text);
  return (start2) => {
    const { begin: begin2, head } = readLine(start2);
    const indent = /^ */.exec(head)[0].length;
    if (indent === 0) return false;
    const { starts, indents, parents, own } = read2();
    let at = findLast2(starts, begin2);
    while (at !== -1 && indents[at] >= indent) at = parents[at];
    return at !== -1 && own[at];
  };
}
var ownSection, checksumSection, heading3, jobs, job;
var init_section = __esm({
  "src/judge/section.ts"() {
    "use strict";
    init_once();
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
  return /^[ \t]*$/.test(blanks2) && /(?:"""|'''|[`"'({[=]|<<[-~]?["']?\w{2,20}["']?)[ \t]*\\?\r?$/.test(opened) && splitWords(opened.slice(opened.lastIndexOf(";") + 1)).some((word) => fixtureWords.has(word));
}
function isInExample(before) {
  const lines = before.slice(-2e3).split("\n");
  const indent = measureIndent(lines.at(-1));
  const opened = lines.slice(0, -1).findLast((line3) => line3.trim() !== "" && measureIndent(line3) < indent);
  const name = opened && exampleMap.exec(opened)?.[1];
  return name ? /^(?:example|sample)s?$/.test(splitWords(name).at(-1) ?? "") : false;
}
function isBelowItself(before, value) {
  const lines = before.slice(-600).split("\n");
  const indent = /^ */.exec(lines.pop() ?? "")[0].length;
  return lines.slice(-6).some((line3) => {
    const [, blanks2 = "", name] = /^( *)["']?([\w.-]{3,40})["']?:[ \t]*\r?$/.exec(line3) ?? [];
    return name === value && blanks2.length < indent;
  });
}
function isTwin(before, after) {
  const [value, word = ""] = /^([A-Za-z]{3,16})\d{0,4}(?=[\s"'`,;<]|$)/.exec(after) ?? [];
  if (value === void 0 || !(isSmallWords(word) || shortName.test(word))) return false;
  const lines = [before.slice(-600).split("\n").at(-2), after.slice(0, 600).split("\n")[1]];
  const isOwn = (user = "") => user === value || user === word;
  return lines.some((line3) => isOwn(userLine.exec(line3 ?? "")?.[1])) || isBelowItself(before, value);
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
  const isOfDevelopment2 = createDevelopment(readAround);
  const isTold = createTold(text);
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
    if (pathClass === "development" && isOfDevelopment2(start2, before, after, rule)) return true;
    if (pathClass === "data" || pathClass === "development")
      return isInSection(start2) || digest3.test(after) && isAmongChecksums(start2);
    const { head } = readLine(start2);
    return rule.judged && isDocComment(head) || isBelowSample(before) || isTold(start2) || isInHelp(start2) || isGuarded(start2) || isSearchKey(before, after.slice(0, 400));
  };
}
function createLowering(bytes) {
  const isPassage = once(() => createPassages(bytes));
  return (level, rule, pathClass, start2) => level === "error" && lowered.has(pathClass) && isFixture(rule, "docs") && isPassage()(start2, rule, pathClass) ? "warning" : level;
}
var exampleMap, measureIndent, isInWordList, assigned, userLine, shortName, wordAndNumber, containerLine, container, readContainers, isOfPackage, digest3, lowered;
var init_passage = __esm({
  "src/judge/passage.ts"() {
    "use strict";
    init_once();
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
    init_place();
    init_section();
    init_told2();
    exampleMap = /^[ \t]*(?:(?:export|const|let|var|val|static|final|readonly|public|private)[ \t]{1,4}){0,4}(\w{2,60})[ \t]*(?::[^=\n]{1,80})?:?=[ \t]*[\w.]{0,60}[({[]{1,2}[ \t]*\r?$/;
    measureIndent = (line3) => /^[ \t]*/.exec(line3)[0].length;
    isInWordList = (before, after) => /(?:\n[^\s:=]{1,40}\r?){20}\n$/.test(before.slice(-900)) && /^(?:[^\s:=]{1,40}\r?\n){20}/.test(after.slice(0, 900));
    assigned = /^[ \t]*(?:- )?["']?(\w{2,60})["']?[ \t]*[:=][ \t]*["']?([^\s"']{3,40})["']?[ \t]*\r?$/;
    userLine = /(?:user|login)[_-]?(?:name)?["']?[ \t]{0,8}[:=]{1,2}>?[ \t]{0,8}["']?([^\s"'`,;<]{3,40})["']?[,;]?[ \t]*\r?$/i;
    shortName = /^[a-z]{3,8}$/;
    wordAndNumber = /^([A-Z]?[a-z]{2,15}[@_.-]?\d{0,5}[!@#$.?]{0,3})["']?[ \t]*(?:\r?\n|$)/;
    containerLine = /^[ \t]*(?:- )?image:[ \t]/;
    container = "";
    readContainers = (line3, note2) => {
      if (containerLine.test(line3)) note2(container);
      const [, name = "", value = ""] = assigned.exec(line3) ?? [];
      if (containerName.test(name)) note2(value);
    };
    isOfPackage = (before, after) => /<(?:EncryptionKey|MacKey)>$/.test(before) && (before.slice(-600) + after.slice(0, 600)).includes("<ProfileIdentifier>");
    digest3 = /^(?:[\da-f]{32}|[\da-f]{40})\s/;
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
  const parts3 = token.split(".");
  if (parts3.length !== 3) return void 0;
  let claims;
  try {
    claims = JSON.parse(Buffer.from(parts3[1], "base64url").toString("utf8"));
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
  let begin2 = marked2;
  for (; ; ) {
    const isLast = length < buffer.length;
    const end = isLast ? length : length - sizes.after;
    yield {
      bytes: buffer.subarray(from, length),
      ...{ begin: begin2 - from, end: end - from },
      ...place,
      ...unread !== void 0 && { unread }
    };
    unread = void 0;
    if (isLast) return;
    const start2 = chooseStart(buffer, marked2, end, sizes.before, order !== void 0);
    counted3 = countPlaces(buffer.subarray(marked2, start2), order, counted3);
    place = counted3;
    buffer.copyWithin(marked2, start2, length);
    begin2 = marked2 + end - start2;
    length -= start2 - marked2;
    length += reader.read(buffer.subarray(length));
    if (order) {
      buffer.set(order === "little" ? [255, 254] : [254, 255]);
      from = 0;
    }
  }
}
function endsAsArchive({ size, readEnd }) {
  if (!readEnd) return false;
  const end = Buffer.allocUnsafe(longestEnd);
  const length = readEnd(end);
  return endsAsZip(end.subarray(0, length), Math.max(0, size - length));
}
function chooseStart(buffer, floor, next2, before, isWide) {
  const least = Math.max(floor, next2 - before);
  if (isWide) return least - (least - floor) % 8;
  const feed2 = buffer.indexOf(10, least);
  if (feed2 !== -1 && feed2 < next2) return feed2 + 1;
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
  return scanner.scan(part.bytes, onUnread).filter(({ start: start2 }) => start2 >= part.begin && start2 < part.end).map((candidate) => ({ ...candidate, region: placeRegion(candidate.region, part) }));
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

// src/sweep/class-scanners.ts
function createClassScanners(rules5) {
  const create = createScanners(rules5);
  const couldKeep = createValueFilter();
  const made2 = /* @__PURE__ */ new Map();
  return (pathClass) => {
    const known4 = made2.get(pathClass);
    if (known4) return known4;
    const next2 = create({
      couldKeep,
      wholes: pathClass === "secret",
      keeps: (candidate) => keepReported(candidate, pathClass)
    });
    made2.set(pathClass, next2);
    return next2;
  };
}
var init_class_scanners = __esm({
  "src/sweep/class-scanners.ts"() {
    "use strict";
    init_reported();
    init_values2();
    init_scanner();
  }
});

// src/threads/rule-list.ts
function copyRule(rule) {
  const members2 = [];
  for (const name in rule) members2.push([name, rule[name]]);
  return Object.fromEntries(members2);
}
function encodeRules(rules5) {
  const known4 = new Map(import_rules2.rules.map((rule) => [rule.id, rule]));
  const references = [];
  for (const rule of rules5) {
    const own = known4.get(rule.id);
    if (own && isOf(rule, own)) {
      references.push({ id: rule.id, level: rule.level, fixture: rule.fixture ?? false, loose: rule.loose ?? false });
    } else if (rule.check) return void 0;
    else references.push({ custom: copyRule(rule) });
  }
  return references;
}
function decodeRules(references) {
  const known4 = new Map(import_rules2.rules.map((rule) => [rule.id, rule]));
  return references.map((reference2) => {
    if ("custom" in reference2) return reference2.custom;
    const { id, level, fixture, loose } = reference2;
    const rule = known4.get(id);
    const isSame2 = rule.level === level && (rule.fixture ?? false) === fixture && (rule.loose ?? false) === loose;
    return isSame2 ? rule : changeRule(rule, { level, fixture, loose });
  });
}
var import_rules2;
var init_rule_list = __esm({
  "src/threads/rule-list.ts"() {
    "use strict";
    import_rules2 = require("./rules.js");
    init_told();
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
var roomLength, createAheadRoom, createAheadFiles;
var init_ahead = __esm({
  "src/sweep/ahead.ts"() {
    "use strict";
    init_secret_files();
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

// src/sweep/clean-files.ts
function createCleanFiles(scannerOf) {
  const readFile4 = createFileReader(partSizes.own);
  const read2 = (file, path, text) => {
    if (text?.size !== void 0) return text.size;
    let unread = false;
    const onUnread = () => {
      unread = true;
    };
    try {
      const bytes = text?.bytes ?? readFile4(file);
      const candidates = scannerOf(classifyPath(path)).scan(bytes, onUnread, void 0, text?.recorded);
      if (unread) return void 0;
      return candidates.length === 0 ? bytes.length : { bytes, candidates };
    } catch {
      return void 0;
    }
  };
  return ({ files, paths, next: next2, sizes }, { stops = () => false, ahead: ahead2, onFound } = {}) => {
    for (let rounds = 1; rounds % 16 !== 0 || !stops(); rounds++) {
      const first = Atomics.add(next2, 0, taken);
      if (first >= files.length) return;
      const end = Math.min(first + taken, files.length);
      for (let at = first; at < end; at++) {
        const found = read2(files[at], paths[at], ahead2 && takeAhead(ahead2, at));
        sizes[at] = typeof found === "number" ? found : -1;
        if (typeof found === "object") onFound?.(at, found);
      }
      if (ahead2) leaveAhead(ahead2, end);
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
function createSweep(rules5, scannerOf, alone = patience) {
  const workers = [];
  const cleanHere = createCleanFiles(scannerOf);
  const reader = createReader(rules5);
  const isLong = () => {
    if (processors === 2 && reader.isAtWork()) return false;
    const { user, system } = process.cpuUsage();
    return user + system >= 1e3 * alone;
  };
  const startWorkers = () => {
    reader.close();
    announced.clear();
    const references = encodeRules(rules5);
    const wanted = references ? Math.min(mostThreads, processors) - 1 : 0;
    while (workers.length < wanted)
      workers.push(startThread({ workerData: { sweep: references } }));
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
      const ahead2 = announced.get(texts);
      announced.delete(texts);
      if (workers.length === 0) {
        cleanHere(shared, { stops: isLong, ahead: ahead2, onFound });
        if (isLong() && texts.length - shared.next[0] + countWaiting() >= fewFiles) startWorkers();
        else cleanHere(shared, { ahead: ahead2, onFound });
      }
      const answers = workers.map((worker) => ask2(worker, shared));
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
function createReader(rules5) {
  let thread = null;
  let room;
  let before = 0;
  const start2 = () => {
    const index = readBuiltRules();
    return index && areBuilt(rules5, index) ? takeReader() : void 0;
  };
  return {
    isAtWork: () => thread !== void 0 && thread !== null,
    begin(files) {
      if (thread === null) thread = start2();
      if (!thread) return void 0;
      room ??= createAheadRoom();
      const ahead2 = createAheadFiles(files, before, room);
      before += files.length;
      thread.postMessage(ahead2);
      return ahead2;
    },
    /** It ends while the rest is done. */
    close() {
      const ended = thread;
      thread = void 0;
      void ended?.terminate();
    }
  };
}
function ask2(worker, shared) {
  return new Promise((resolve5) => {
    const done = () => {
      for (const event of ["message", "error", "exit"]) worker.off(event, done);
      resolve5();
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
async function scan(source, config, world2) {
  const result = await scanTexts(source, config, world2);
  return maskFileNames({ ...result, findings: result.findings.map((finding2) => allowInSource(finding2)) });
}
async function scanTexts(source, config, world2) {
  const scannerOf = createClassScanners(config.rules);
  const scannerAt = (path) => scannerOf(classifyPath(path));
  const isExcluded = await loadPathFilter(config.exclude);
  const findings = createFindings();
  const readKey2 = once(() => world2.repositoryKey());
  const judgeAll = createTextJudge(findings, readKey2);
  const leftOut = [];
  const leaveOut = ({ path, oid }, reason, failed) => {
    leftOut.push({ path, ...oid && { oid }, reason, failed });
  };
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  const names2 = [];
  const listWanted = async function* () {
    for await (const text of source.texts()) {
      const isNamed2 = text.kind === "blob" || text.kind === "file-name";
      if (!isNamed2 || !isExcluded(text.path)) {
        if (text.file !== void 0) names2.push(text.path);
        yield text;
      } else if (text.kind === "blob") leaveOut(text, "excluded", false);
    }
  };
  const scanParts = async (text) => {
    const onUnread = (reason) => leaveOut(text, reason, !isPassedOver(reason));
    const parts3 = readParts(text);
    for (; ; ) {
      let part;
      try {
        part = (await parts3.next()).value;
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
  const askAhead = () => void readKey2().catch(() => {
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
  const skipped = [...source.skipped, ...leftOut];
  const today = world2.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return {
    source: source.name,
    findings: applySuppressions(told, config, today),
    skipped,
    oldNames: findInNames([...told.flatMap(listPlaces), ...skipped], scannerAt),
    scanned: {
      ...{ blobs, bytes, texts },
      ...source.commits !== void 0 && { commits: source.commits },
      ...source.noNewLine !== void 0 && { noNewLine: source.noNewLine }
    }
  };
}
function createTextJudge(findings, readKey2) {
  let runKey;
  const readRunKey = () => {
    runKey ??= randomBytes(32).toString("base64");
    return runKey;
  };
  return async (text, { bytes, candidates }) => {
    if (candidates.length === 0) return;
    const pathClass = classifyPath(text.path);
    const lowerInPassage = createLowering(bytes);
    for (const candidate of candidates) {
      if (!touches(candidate.region, text.addedLines) || !concerns(candidate.rule, text.kind)) continue;
      const { level: judged, confidence } = judgeCandidate(candidate, pathClass);
      if (!judged) continue;
      const { rule, secret, region, proof, keyName: keyName2, resource } = candidate;
      const level = lowerInPassage(judged, candidate.named?.rule ?? rule, pathClass, candidate.start);
      const fingerprint = createFingerprint(rule, secret, keyName2, rule.highEntropy ? "" : await readKey2());
      const readIdentity = () => rule.highEntropy ? "" : createIdentity(secret, readRunKey());
      const location = withInSource(locate(text, region), readInSource(bytes, candidate.start, candidate.end));
      const lifetime = describeLifetime(candidate);
      findings.add({
        ...{ rule, level, confidence, secret, readIdentity, fingerprint, location, proof, keyName: keyName2, resource, lifetime }
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
var explainUnread;
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
    init_once();
    init_large_text();
    init_unpack();
    init_class_scanners();
    init_sweep();
    init_sweep_texts();
    explainUnread = (error) => isToolError(error) ? `${error.message}. ${error.hint}` : String(error.message);
  }
});

// src/sources/elsewhere.ts
function isLfsPointer(content) {
  return content.length < 1024 && content.subarray(0, firstLine.length).equals(firstLine);
}
var skipSubmodule, skipLfsFile, firstLine;
var init_elsewhere = __esm({
  "src/sources/elsewhere.ts"() {
    "use strict";
    skipSubmodule = (path, oid) => ({
      path,
      ...oid !== void 0 && { oid },
      reason: "submodule: scanned where its own commits are made",
      failed: false
    });
    skipLfsFile = (path, oid) => ({
      ...{ path, oid },
      reason: "Git LFS pointer: the file itself is not in git",
      failed: false
    });
    firstLine = Buffer.from("version https://git-lfs.github.com/spec/");
  }
});

// src/git/message.ts
function readMessage(content) {
  const end = content.indexOf("\n\n");
  const message = end === -1 ? Buffer.alloc(0) : content.subarray(end + 2);
  const headers = content.toString("latin1", 0, end === -1 ? content.length : end).split(/\n(?! )/);
  const own = headers.filter((header) => !known3.test(header.split(" ", 1)[0]));
  if (own.length === 0) return message;
  return Buffer.concat([message, Buffer.from(`
${own.join("\n").replaceAll("\n ", "\n")}`, "latin1")]);
}
var known3;
var init_message = __esm({
  "src/git/message.ts"() {
    "use strict";
    known3 = /^(?:tree|parent|author|committer|gpgsig(?:-sha256)?|object|type|tag|tagger)$/;
  }
});

// src/sources/objects.ts
async function readObject(blobs, oid) {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}
function createRefText(ref) {
  const [, folder2 = "", name = ref] = /^refs\/(heads|tags)\/(.*)$/s.exec(ref) ?? [];
  const what = folder2 === "heads" ? "branch" : folder2 === "tags" ? "tag" : "reference";
  return { kind: "commit-message", path: `pushed ${what} name`, read: () => Buffer.from(name) };
}
var createNameText, createText, createMessageText, createTagText;
var init_objects = __esm({
  "src/sources/objects.ts"() {
    "use strict";
    init_errors();
    init_message();
    createNameText = (path, commit) => ({
      kind: "file-name",
      path,
      commit,
      read: () => Buffer.from(path)
    });
    createText = (blobs, path, oid) => ({
      kind: "commit-message",
      path,
      commit: oid,
      read: async () => readMessage(await readObject(blobs, oid))
    });
    createMessageText = (blobs, commit) => createText(blobs, `commit message of ${commit.slice(0, 12)}`, commit);
    createTagText = (blobs, tag) => createText(blobs, `message of tag ${tag.slice(0, 12)}`, tag);
  }
});

// src/sources/range.ts
function createRangeSource(options) {
  let range;
  const skipped = [];
  return {
    name: "range",
    skipped,
    get range() {
      return range;
    },
    get commits() {
      return range?.commits.length ?? 0;
    },
    async *texts() {
      const { cwd } = options;
      range = await readRange(options);
      skipped.push(...range.submodules.map(({ path, oid }) => skipSubmodule(path, oid)));
      const blobs = openBlobs(cwd);
      const readBlob = async (path, oid) => {
        const content = await readObject(blobs, oid);
        if (isLfsPointer(content)) skipped.push(skipLfsFile(path, oid));
        return content;
      };
      try {
        for (const { path, oid, commit, newPath } of range.changes) {
          yield { kind: "blob", path, oid, commit, read: () => readBlob(path, oid) };
          if (newPath) yield createNameText(path, commit);
        }
        for (const { path, commit, newPath } of range.submodules) if (newPath) yield createNameText(path, commit);
        for (const commit of range.commits) yield createMessageText(blobs, commit);
      } finally {
        blobs.close();
      }
      yield* options.texts ?? [];
    }
  };
}
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
async function scanChanges(source, config, world2, cwd) {
  const result = await scanTexts(source, config, world2);
  const bases = /* @__PURE__ */ new Map();
  for (const place of result.findings.flatMap(listPlaces)) {
    const base = source.baseOf(place);
    if (base) bases.set(nameBase(base), base);
  }
  const allow = (finding2) => allowInSource(finding2);
  if (bases.size === 0) return maskFileNames({ ...result, findings: result.findings.map(allow) });
  const old = await scanTexts(createBlobsSource([...bases.values()], cwd), config, world2);
  const known4 = /* @__PURE__ */ new Map();
  for (const finding2 of old.findings) {
    for (const { oid = "", path } of listPlaces(finding2))
      known4.set(`${finding2.fingerprint} ${nameBase({ oid, path })}`, finding2.level);
  }
  const findings = result.findings.flatMap((finding2) => {
    const isNew = (place) => {
      const base = place.kind === "blob" ? source.baseOf(place) : void 0;
      const before = base && known4.get(`${finding2.fingerprint} ${nameBase(base)}`);
      return !before || weightOf(before) < weightOf(finding2.level);
    };
    const [location, ...occurrences] = listPlaces(finding2).filter(isNew);
    return location ? [allowInSource({ ...finding2, location, occurrences })] : [];
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

// src/scan-range.ts
async function scanRange({ inSourceAt, ...options }, config, world2) {
  const source = createRangeSource(options);
  const result = await scanTexts(source, config, world2);
  const range = source.range;
  const scanAt = (commit, places) => scanVersions(commit, places, { renames: range.renames, cwd: options.cwd, config, world: world2 });
  const before = await scanAt(range.mergeBase, result.findings.flatMap(listPlaces));
  const tip = new Set(range.changes.filter((change) => change.inTip).map((change) => change.oid));
  const all2 = result.findings.flatMap((finding2) => {
    const isNew = ({ kind, path }) => kind !== "blob" || !before.get(path)?.some((old) => isSame(old, finding2) && isNoWorse(old, finding2));
    const [location, ...occurrences] = listPlaces(finding2).filter(isNew);
    if (!location) return [];
    const stays = [location, ...occurrences].some(({ kind, oid }) => kind !== "blob" || tip.has(oid));
    return [{ ...finding2, location, occurrences, state: stays ? "in-tip" : "removed" }];
  });
  const isWithdrawn = ({ rule, state }) => rule.advisory !== void 0 && state === "removed";
  const withdrawn = all2.filter(isWithdrawn);
  const findings = all2.filter((finding2) => !isWithdrawn(finding2));
  const isInTip = ({ kind, oid }) => kind === "blob" && tip.has(oid);
  const marked2 = findings.map((finding2) => allowInSource(finding2, isInTip));
  if (inSourceAt === void 0)
    return { ...maskFileNames({ ...result, findings: marked2 }), range, requested: [], withdrawn };
  const asked3 = marked2.filter((finding2, place) => finding2 !== findings[place]);
  const trusted = await scanAt(inSourceAt, asked3.flatMap(listPlaces));
  const isAgreed = (finding2) => listPlaces(finding2).some(
    ({ path }) => trusted.get(path)?.some((old) => isSame(old, finding2) && allowInSource(old).suppression?.kind === "inSource")
  );
  const settled = marked2.map((finding2, place) => isAgreed(finding2) ? finding2 : findings[place]);
  const requested = asked3.filter((finding2) => !isAgreed(finding2)).map(({ fingerprint }) => fingerprint);
  return { ...maskFileNames({ ...result, findings: settled }), range, requested, withdrawn };
}
async function scanVersions(commit, places, { renames, cwd, config, world: world2 }) {
  const held = /* @__PURE__ */ new Map();
  const paths = new Set(places.map((place) => place.path));
  if (paths.size === 0 || !commit) return held;
  const tree = await readTree(commit, cwd);
  const pathsNow = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (const old2 of listFormerPaths(path, renames)) {
      if (tree.has(old2)) pathsNow.set(old2, [...pathsNow.get(old2) ?? [], path]);
    }
  }
  const blobs = [...pathsNow.keys()].map((path) => ({ path, oid: tree.get(path) }));
  const old = await scanTexts(createBlobsSource(blobs, cwd), config, world2);
  for (const finding2 of old.findings) {
    for (const { path: from } of listPlaces(finding2)) {
      for (const path of pathsNow.get(from) ?? []) held.set(path, [...held.get(path) ?? [], finding2]);
    }
  }
  return held;
}
function listFormerPaths(path, renames) {
  const paths = /* @__PURE__ */ new Set([path]);
  for (const known4 of paths) for (const from of renames.get(known4) ?? []) paths.add(from);
  return paths;
}
var isNoWorse, isSame;
var init_scan_range = __esm({
  "src/scan-range.ts"() {
    "use strict";
    init_file_names();
    init_findings();
    init_range();
    init_in_source();
    init_scan();
    init_range2();
    init_types();
    isNoWorse = (old, now) => weightOf(old.level) >= weightOf(now.level);
    isSame = (a, b) => a.fingerprint.slice(0, 12) === b.fingerprint.slice(0, 12) && (a.rule.advisory !== void 0 || a.secret.equals(b.secret));
  }
});

// src/judge/moved.ts
var isMoved;
var init_moved = __esm({
  "src/judge/moved.ts"() {
    "use strict";
    init_paths();
    isMoved = ({ from, path }, isExcluded = (_) => false) => from !== void 0 && (classifyPath(from) !== classifyPath(path) || isExcluded(from) && !isExcluded(path));
  }
});

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

// src/sources/staged.ts
function createStagedSource(staged = openStaged(), isExcluded) {
  const hasMoved = (change) => isMoved(change, isExcluded);
  const skipped = [];
  const bases = /* @__PURE__ */ new Map();
  let noNewLine = 0;
  return {
    name: "staged changes",
    skipped,
    get noNewLine() {
      return noNewLine;
    },
    baseOf: ({ path }) => bases.get(path),
    async *texts() {
      try {
        const changes = await staged.changes;
        skipped.push(...changes.flatMap(listSkipped));
        noNewLine = changes.filter((change) => bringsNothing(change, hasMoved(change))).length;
        for (const { path, status, baseOid, from = path } of changes)
          if (status !== "A") bases.set(path, { oid: baseOid, path: from });
        const blobs = changes.filter((change) => bringsContent(change, hasMoved(change))).map((change) => ({ change, read: staged.blobs.request(change.oid) }));
        staged.blobs.end();
        for (const change of changes) if (bringsName(change)) yield createNameText2(change);
        for (const { change, read: read2 } of blobs)
          yield createBlobText(hasMoved(change) ? { ...change, addedLines: everyLine } : change, read2, skipped);
      } finally {
        staged.blobs.close();
      }
    }
  };
}
function bringsContent({ status, mode, addedLines }, hasMoved) {
  return status !== "D" && status !== "U" && mode !== submoduleMode && (addedLines?.length !== 0 || hasMoved);
}
function createNameText2({ path, pathBytes }) {
  return { kind: "file-name", path, size: pathBytes.length, read: () => pathBytes };
}
function createBlobText(change, read2, skipped) {
  const { path, oid } = change;
  let hasLines = true;
  return {
    kind: "blob",
    path,
    oid,
    // Known for sure once the content was read.
    get addedLines() {
      return (hasLines ? change.addedLines : void 0) ?? everyLine;
    },
    async read() {
      const content = await read2();
      if (!content) throw new Error("the index names it, but the repository does not have it");
      if (isLfsPointer(content)) skipped.push(skipLfsFile(path, oid));
      hasLines = !hasStrayLineFeeds(content);
      return content;
    }
  };
}
function listSkipped({ status, mode, oid, path }) {
  if (status === "U") return [{ path, reason: "in conflict: resolve it and stage the result", failed: true }];
  return mode === submoduleMode && status !== "D" ? [skipSubmodule(path, oid)] : [];
}
var submoduleMode, bringsName, bringsNothing, everyLine;
var init_staged2 = __esm({
  "src/sources/staged.ts"() {
    "use strict";
    init_staged();
    init_moved();
    init_elsewhere();
    init_stray_line_feeds();
    submoduleMode = "160000";
    bringsName = ({ status }) => status === "A" || status === "R" || status === "C";
    bringsNothing = (change, hasMoved) => change.status !== "U" && (change.mode !== submoduleMode || change.status === "D") && !bringsContent(change, hasMoved);
    everyLine = [{ start: 1, end: Number.POSITIVE_INFINITY }];
  }
});

// src/sources/stdin.ts
function createStdinSource(stream, path = "<stdin>") {
  return {
    name: "standard input",
    skipped: [],
    async *texts() {
      yield {
        kind: "stdin",
        path,
        async read() {
          const chunks = [];
          try {
            for await (const chunk of stream) chunks.push(chunk);
          } catch (cause) {
            throw new SourceError("standard input could not be read", "Give it a file or a pipe.", { cause });
          }
          return Buffer.concat(chunks);
        }
      };
    }
  };
}
var init_stdin = __esm({
  "src/sources/stdin.ts"() {
    "use strict";
    init_errors();
  }
});

// src/sources/working.ts
function createWorkingSource({ cwd, isExcluded } = {}) {
  const skipped = [];
  const bases = /* @__PURE__ */ new Map();
  let staged;
  let deleted = 0;
  return {
    name: "working tree",
    skipped,
    get noNewLine() {
      return (staged?.noNewLine ?? 0) + deleted;
    },
    baseOf: (location) => staged?.baseOf(location) ?? bases.get(location.path),
    async *texts() {
      const opened = openStaged({ cwd });
      staged = createStagedSource(opened, isExcluded);
      yield* staged.texts();
      skipped.push(...staged.skipped);
      const stagedPaths = new Set((await opened.changes).map(({ path }) => path));
      const top = await readTopLevel(cwd);
      for (const { status, mode, path, pathBytes, baseOid, addedLines } of await listUnstagedChanges(cwd)) {
        if (!stagedPaths.has(path)) bases.set(path, { oid: baseOid, path });
        if (status === "D") deleted++;
        if (status === "M" || status === "T") yield* createFileText(top, pathBytes, mode, addedLines, skipped);
      }
      for (const name of await listUntrackedFiles(cwd, skipped)) {
        const path = name.toString("utf8");
        if (path.endsWith("/")) skipped.push({ path, reason: "another repository", failed: false });
        else {
          yield { kind: "file-name", path, size: name.length, read: () => name };
          yield* createFileText(top, name, "100644", void 0, skipped);
        }
      }
    }
  };
}
function* createFileText(top, name, mode, addedLines, skipped) {
  const path = Buffer.from(name).toString("utf8");
  if (mode === "160000") {
    skipped.push(skipSubmodule(path));
    return;
  }
  const file = locateFile(top, name);
  const isLink = () => (0, import_node_fs11.lstatSync)(file).isSymbolicLink();
  yield {
    kind: "blob",
    path,
    ...addedLines && { addedLines },
    read: () => isLink() ? (0, import_node_fs11.readlinkSync)(file, { encoding: "buffer" }) : readFile2(file),
    open: () => isLink() ? void 0 : openFile(file)
  };
}
var import_node_fs11;
var init_working = __esm({
  "src/sources/working.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    init_staged();
    init_unstaged();
    init_work_tree();
    init_elsewhere();
    init_read_file();
    init_staged2();
  }
});

// src/git/oid-table.ts
function createIds(bytes) {
  const words4 = allocateNumbers(bytes / 4);
  return { bytes: Buffer.from(words4.buffer, 0, bytes), words: words4 };
}
function createOidTable() {
  let width = 5;
  let size = 0;
  let ids = createIds(0);
  let slots = new Int32Array(1 << 12).fill(-1);
  const probe = createIds(32);
  const readProbe = (hex) => {
    const { bytes } = probe;
    for (let at = 0, digit = 0; at < 4 * width; at++, digit += 2)
      bytes[at] = digits3[hex.charCodeAt(digit)] << 4 | digits3[hex.charCodeAt(digit + 1)];
  };
  const findSlot = (words4, from) => {
    const mask2 = slots.length - 1;
    let slot = words4[from] & mask2;
    for (; ; ) {
      const number = slots[slot];
      if (number === -1) return slot;
      let word = 0;
      while (word < width && ids.words[number * width + word] === words4[from + word]) word++;
      if (word === width) return slot;
      slot = slot + 1 & mask2;
    }
  };
  const growSlots = () => {
    slots = allocateNumbers(slots.length * 2).fill(-1);
    for (let number = 0; number < size; number++) slots[findSlot(ids.words, number * width)] = number;
  };
  const growIds = () => {
    const larger = createIds(Math.max(1 << 16, ids.bytes.length * 2));
    larger.words.set(ids.words);
    ids = larger;
  };
  return {
    get size() {
      return size;
    },
    add(hex) {
      if (size === 0) width = hex.length / 8;
      readProbe(hex);
      let slot = findSlot(probe.words, 0);
      if (slots[slot] !== -1) return slots[slot];
      if (size * 2 >= slots.length) {
        growSlots();
        slot = findSlot(probe.words, 0);
      }
      if ((size + 1) * width > ids.words.length) growIds();
      for (let word = 0; word < width; word++) ids.words[size * width + word] = probe.words[word];
      slots[slot] = size;
      return size++;
    },
    find(hex) {
      if (size === 0) return -1;
      readProbe(hex);
      return slots[findSlot(probe.words, 0)];
    },
    get: (number) => ids.bytes.toString("hex", 4 * number * width, 4 * (number + 1) * width)
  };
}
var digits3;
var init_oid_table = __esm({
  "src/git/oid-table.ts"() {
    "use strict";
    init_pages();
    digits3 = new Uint8Array(128);
    for (let digit = 0; digit < 16; digit++) digits3[digit.toString(16).charCodeAt(0)] = digit;
  }
});

// src/history/seal.ts
function createSeal(secret, binding) {
  if (secret === void 0) return open;
  const derive = (use) => Buffer.from(hkdfSync("sha256", secret, binding, use, 32));
  const key2 = derive("leakgate ledger");
  const decrypt = (line3) => {
    const bytes = Buffer.from(line3, "base64url");
    if (bytes.length < nonceLength + tagLength) return void 0;
    const reader = createDecipheriv(cipher, key2, bytes.subarray(0, nonceLength)).setAAD(Buffer.from(binding));
    reader.setAuthTag(bytes.subarray(-tagLength));
    try {
      return reader.update(bytes.subarray(nonceLength, -tagLength)).toString() + reader.final("utf8");
    } catch {
      return void 0;
    }
  };
  return {
    runKey: derive("leakgate identities").toString("base64"),
    close(lines) {
      if (lines === "") return "";
      const nonce = randomBytes(nonceLength);
      const writer = createCipheriv(cipher, key2, nonce).setAAD(Buffer.from(binding));
      const sealed = Buffer.concat([nonce, writer.update(lines), writer.final(), writer.getAuthTag()]);
      return `${sealed.toString("base64url")}
`;
    },
    open(text) {
      let [lines, kept2] = ["", ""];
      for (const line3 of text.split("\n")) {
        const plain2 = decrypt(line3);
        if (plain2 === void 0) continue;
        lines += plain2;
        kept2 += `${line3}
`;
      }
      return { lines, kept: kept2 };
    }
  };
}
var open, cipher, nonceLength, tagLength;
var init_seal = __esm({
  "src/history/seal.ts"() {
    "use strict";
    init_crypto();
    open = {
      close: (lines) => lines,
      open(text) {
        const lines = text.slice(0, text.lastIndexOf("\n") + 1);
        return { lines, kept: lines };
      }
    };
    cipher = "aes-256-gcm";
    [nonceLength, tagLength] = [12, 16];
  }
});

// src/history/ledger.ts
async function createLedgerKey(engine2, rules5, repositoryKey) {
  const told = new Set(engine2 === void 0 ? [] : import_rules3.rules);
  const listed2 = rules5.map((rule) => {
    if (told.has(rule)) return rule.id;
    const { id, level, fixture, loose, keywords, pattern } = rule;
    return [id, level, fixture, loose, keywords.join(" "), pattern, ""].join("\0");
  });
  return createHash("sha256").update([engine2 ?? "source", ...listed2].join("\0")).update(`\0\0${await repositoryKey}`).digest("hex").slice(0, 32);
}
function openLedger(file, key2, rules5, secret) {
  const header = `leakgate-ledger 1 ${key2}
`;
  const seal = createSeal(secret, header);
  const text = (0, import_node_fs12.existsSync)(file) ? (0, import_node_fs12.readFileSync)(file, "utf8") : "";
  const { lines, kept: kept2 } = seal.open(text.startsWith(header) ? text.slice(header.length) : "");
  if (header + kept2 !== text) (0, import_node_fs12.writeFileSync)(file, header + kept2, { mode: 384 });
  const known4 = parseLines(lines, rules5);
  return {
    ...seal.runKey !== void 0 && { runKey: seal.runKey },
    known: known4,
    knows: createKnows(known4),
    add: (result) => (0, import_node_fs12.appendFileSync)(file, seal.close(renderLines(result, rules5, { lasting: secret !== void 0 }))),
    settledAt(tips) {
      const at = `
${lines}`.lastIndexOf(`
settled ${tips} {`);
      if (at === -1) return void 0;
      return JSON.parse(lines.slice(lines.indexOf("{", at), lines.indexOf("\n", at)));
    },
    settle: (tips, settled) => (0, import_node_fs12.appendFileSync)(file, seal.close(`settled ${tips} ${JSON.stringify(settled)}
`))
  };
}
function createKnows(known4) {
  const table = once(() => {
    const oids = createOidTable();
    for (const oid of known4.oids) oids.add(oid);
    return oids;
  });
  return (oid) => table().find(oid) !== -1;
}
function renderLines({ oids, sizes, found, unread }, rules5, { again: again2, lasting = false } = {}) {
  const findings = new Map(found.map((text) => [text.oid, text.findings]));
  const reasons3 = new Map(unread.filter(({ lasting: lasting2 }) => lasting2).map(({ oid, reason }) => [oid, reason]));
  const lines = oids.map((oid, place) => {
    const held = findings.get(oid);
    const reason = reasons3.get(oid);
    if (sizes[place] < 0 && reason === void 0) return "";
    if (!lasting && held?.some((finding2) => !isLasting(finding2)))
      return again2 === void 0 ? "" : `${oid} ${sizes[place]} ${again2}
`;
    const stored = held?.map((finding2) => ({ ...finding2, rule: rules5[finding2.rule].id }));
    const known4 = [
      oid,
      sizes[place],
      ...[reason, stored].filter((part) => part !== void 0).map((part) => JSON.stringify(part))
    ];
    return `${known4.join(" ")}
`;
  });
  return lines.join("");
}
function parseLines(text, rules5) {
  const places = new Map(rules5.map((rule, place) => [rule.id, place]));
  const found = [];
  const unread = [];
  for (const line3 of listTelling(text)) {
    const [, oid, , reason, stored] = lineForm.exec(line3) ?? [];
    if (reason) unread.push({ oid, reason: JSON.parse(reason), lasting: true });
    if (!stored) continue;
    const findings = JSON.parse(stored).map((finding2) => ({
      ...finding2,
      rule: places.get(finding2.rule)
    }));
    found.push({ oid, findings });
  }
  const counted3 = once(() => countLines(text));
  return {
    get oids() {
      return counted3().oids;
    },
    get sizes() {
      return counted3().sizes;
    },
    found,
    unread
  };
}
function countLines(text) {
  const oids = [];
  const sizes = [];
  for (const [, oid, size] of text.matchAll(new RegExp(lineForm.source, "gm"))) {
    oids.push(oid);
    sizes.push(Number(size ?? -1));
  }
  return { oids, sizes };
}
function* listTelling(text) {
  for (let from = 0; from < text.length; ) {
    const feed2 = text.indexOf("\n", from);
    const end = feed2 === -1 ? text.length : feed2;
    const last = text[end - 1];
    if (last === "]" || last === '"') yield text.slice(from, end);
    from = end + 1;
  }
}
var import_node_fs12, import_rules3, createLedger, isLasting, lineForm;
var init_ledger = __esm({
  "src/history/ledger.ts"() {
    "use strict";
    init_crypto();
    import_node_fs12 = require("node:fs");
    init_oid_table();
    init_once();
    import_rules3 = require("./rules.js");
    init_seal();
    createLedger = (file, secret) => Object.assign((key2, rules5) => openLedger(file, key2, rules5, secret), {
      isNew: () => !(0, import_node_fs12.existsSync)(file) || (0, import_node_fs12.statSync)(file).size === 0
    });
    isLasting = (finding2) => finding2.identity === "";
    lineForm = /^([0-9a-f]{40,64}) (?:(\d+)|-1 ("[^"\\]*"))(?: (\[.*\]))?$/;
  }
});

// src/git/named.ts
async function readNamed(oids, cwd, onTag) {
  const commits = [];
  const tags = [];
  const blobs = [];
  for (let asked3 = [...new Set(oids)]; asked3.length > 0; ) {
    const met = await readTypes(asked3, cwd);
    const inner = [];
    for (const { oid, type } of met) {
      if (type === "commit") commits.push(oid);
      if (type === "tag") inner.push(oid);
      if (type === "blob") blobs.push({ path: `object ${oid.slice(0, 12)}`, oid });
      if (type === "tree") for (const [path, blob] of await readTree(oid, cwd)) blobs.push({ path, oid: blob });
    }
    asked3 = [];
    for await (const { oid, content } of readTags(inner, cwd)) {
      tags.push(oid);
      const tagged = /^object ([0-9a-f]+)\n/.exec(content.toString("latin1", 0, 80))?.[1];
      if (tagged) asked3.push(tagged);
      await onTag?.(oid, content);
    }
  }
  return { commits, tags, blobs };
}
async function readTypes(oids, cwd) {
  const input = oids.map((oid) => `${oid}
`).join("");
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)"];
  const lines = (await runGit(args, { cwd, input })).toString("latin1").split("\n");
  return oids.map((name, place) => {
    const [, oid, type] = /^([0-9a-f]+) (commit|tag|blob|tree)$/.exec(lines[place] ?? "") ?? [];
    if (oid && type) return { oid, type };
    const what = /^[0-9a-f]{40,64}$/.test(name) ? name : "what is pushed";
    throw new GitError(
      `${what} is not in this repository, so nothing was scanned`,
      "Push a branch or a tag. Where it is one: `git fsck` says what is wrong with the clone."
    );
  });
}
async function* readTags(tags, cwd) {
  if (tags.length === 0) return;
  const objects = openBlobs(cwd);
  try {
    const reads = tags.map((oid) => ({ oid, read: objects.request(oid) }));
    for (const { oid, read: read2 } of reads) {
      const content = await read2();
      if (!content)
        throw new GitError(
          `the tag ${oid.slice(0, 12)} cannot be read, so nothing was scanned`,
          "`git fsck` says what is wrong with the clone."
        );
      yield { oid, content };
    }
  } finally {
    objects.close();
  }
}
var init_named = __esm({
  "src/git/named.ts"() {
    "use strict";
    init_errors();
    init_blobs();
    init_range();
    init_run();
  }
});

// src/git/history-refs.ts
async function checkHistory(cwd) {
  const shallow = await runGit(["rev-parse", "--is-shallow-repository"], { cwd });
  if (shallow.toString("latin1").trim() === "true")
    throw new GitError(
      "this is a shallow clone: most of its history is missing",
      "Fetch the rest with `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout."
    );
}
function createExclusion(options) {
  const left = listLeftOut(options);
  return (ref) => left.some((name) => name.endsWith("*") ? ref.startsWith(name.slice(0, -1)) : ref === name);
}
async function listHistoryRefs(options, onTag) {
  const { cwd } = options;
  const output = await runGit(["for-each-ref", "--format=%(objecttype) %(objectname) %(refname)"], { cwd });
  const isLeftOut = createExclusion(options);
  const refs = output.toString("latin1").split("\n").flatMap((line3) => {
    const [, type, oid, ref] = /^(\w+) (\w+) (.*)$/.exec(line3) ?? [];
    return type && oid && ref && !isLeftOut(ref) ? [{ type, oid }] : [];
  });
  const named6 = refs.flatMap(({ type, oid }) => type === "commit" ? [] : [oid]);
  const any2 = named6.length < refs.length || (await runGit(["rev-list", "--max-count=1", ...refArgs(options)], { cwd })).length > 0;
  const { blobs } = await readNamed(named6, cwd, (oid, content) => onTag(oid, readMessage(content)));
  return { args: any2 ? refArgs(options) : [], tagged: blobs.map(({ oid }) => oid) };
}
var listLeftOut, refArgs;
var init_history_refs = __esm({
  "src/git/history-refs.ts"() {
    "use strict";
    init_errors();
    init_message();
    init_named();
    init_run();
    listLeftOut = ({ pulls, stash, notes }) => [
      ...pulls ? [] : ["refs/pull/*"],
      ...stash ? [] : ["refs/stash"],
      ...notes ? [] : ["refs/notes/*"]
    ];
    refArgs = (options) => [
      ...listLeftOut(options).map((pattern) => `--exclude=${pattern}`),
      "--all"
    ];
  }
});

// src/git/packs/pack-entries.ts
function readPackEntries(file, length, index) {
  const { count, width } = index;
  const { offsets, places } = sortByOffset(index, length - width);
  const heads = new Uint8Array(count);
  const sizes = allocateFloats(count);
  const types3 = new Uint8Array(count);
  const bases = allocateNumbers(count).fill(-1);
  const window = Buffer.allocUnsafe(windowLength);
  let windowStart = 0;
  let windowEnd = 0;
  for (let entry3 = 0; entry3 < count; entry3++) {
    const offset = offsets[entry3];
    if (offset + longestHead2 > windowEnd && windowEnd < length) {
      windowStart = offset;
      windowEnd = offset + (0, import_node_fs13.readSync)(file, window, 0, windowLength, offset);
    }
    const start2 = offset - windowStart;
    let at = start2;
    let byte = window[at++];
    let type = byte >> 4 & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = window[at++];
      size += (byte & 127) * factor;
    }
    if (type === ofsDelta) {
      byte = window[at++];
      let distance = byte & 127;
      while (byte & 128) {
        byte = window[at++];
        distance = (distance + 1) * 128 + (byte & 127);
      }
      const base = findOffset(offsets, entry3, offset - distance);
      bases[entry3] = base;
      type = base === -1 ? 0 : types3[base];
    } else if (type === refDelta) {
      const place = index.find(window, at);
      bases[entry3] = place === -1 ? -1 : named5 - place;
      at += width;
    }
    if (at - start2 > Math.min(longestHead2, offsets[entry3 + 1] - offset)) throw new RangeError("no header of an entry");
    heads[entry3] = at - start2;
    sizes[entry3] = size;
    types3[entry3] = type;
  }
  resolveNamedBases(types3, bases, places);
  return { count, offsets, heads, sizes, types: types3, bases, places };
}
function sortByOffset(index, end) {
  const { count } = index;
  const offsets = allocateFloats(count + 1);
  const places = allocateNumbers(count);
  const room = 2 ** Math.ceil(Math.log2(count + 1));
  const fits = end < Number.MAX_SAFE_INTEGER / room;
  for (let place = 0; place < count; place++) {
    const offset = index.offsetOf(place);
    if (offset < 12 || offset >= end) throw new RangeError("an offset outside the pack");
    offsets[place] = fits ? offset * room + place : place;
  }
  const numbers2 = offsets.subarray(0, count);
  if (fits) numbers2.sort();
  else numbers2.sort((a, b) => index.offsetOf(a) - index.offsetOf(b));
  for (let entry3 = 0; entry3 < count; entry3++) {
    const place = fits ? numbers2[entry3] % room : numbers2[entry3];
    places[entry3] = place;
    offsets[entry3] = index.offsetOf(place);
  }
  offsets[count] = end;
  return { offsets, places };
}
function findOffset(offsets, end, offset) {
  let low = 0;
  let high = end - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    if (offsets[middle] < offset) low = middle + 1;
    else if (offsets[middle] > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}
function resolveNamedBases(types3, bases, places) {
  if (!types3.includes(refDelta)) return;
  const entryOf = allocateNumbers(places.length);
  places.forEach((place, entry3) => {
    entryOf[place] = entry3;
  });
  for (let entry3 = 0; entry3 < types3.length; entry3++) {
    const name = bases[entry3];
    if (name <= named5) bases[entry3] = entryOf[named5 - name];
  }
  for (let entry3 = 0; entry3 < types3.length; entry3++) {
    let last = entry3;
    for (; last !== -1 && types3[last] === refDelta; last = bases[last]) types3[last] = passed;
    const type = last === -1 || types3[last] === passed ? 0 : types3[last];
    for (let at = entry3; at !== -1 && types3[at] === passed; at = bases[at]) types3[at] = type;
  }
}
var import_node_fs13, blobType, ofsDelta, refDelta, passed, named5, longestHead2, windowLength;
var init_pack_entries = __esm({
  "src/git/packs/pack-entries.ts"() {
    "use strict";
    import_node_fs13 = require("node:fs");
    init_pages();
    blobType = 3;
    ofsDelta = 6;
    refDelta = 7;
    passed = 255;
    named5 = -2;
    longestHead2 = 64;
    windowLength = 1 << 20;
  }
});

// src/git/packs/pack-index.ts
function parsePackIndex(bytes, width) {
  if (bytes.length < headLength2 || bytes.readUInt32BE(0) !== magic2 || bytes.readUInt32BE(4) !== 2) return void 0;
  const fanout = Uint32Array.from({ length: 256 }, (_, byte) => bytes.readUInt32BE(8 + 4 * byte));
  if (fanout.some((sum, byte) => byte > 0 && sum < fanout[byte - 1])) return void 0;
  const count = fanout[255];
  const offsetsAt = headLength2 + count * (width + 4);
  const largeAt = offsetsAt + 4 * count;
  const large = (bytes.length - largeAt - 2 * width) / 8;
  if (large < 0 || large > Math.max(0, count - 1) || !Number.isInteger(large)) return void 0;
  return {
    count,
    width,
    copyOid(place, target, at) {
      bytes.copy(target, at, headLength2 + place * width, headLength2 + (place + 1) * width);
    },
    offsetOf(place) {
      const offset = bytes.readUInt32BE(offsetsAt + 4 * place);
      if (offset < 2147483648) return offset;
      const at = offset - 2147483648;
      return at < large ? Number(bytes.readBigUInt64BE(largeAt + 8 * at)) : Number.MAX_SAFE_INTEGER;
    },
    find(id, at) {
      const byte = id[at];
      let low = byte === 0 ? 0 : fanout[byte - 1];
      let high = fanout[byte] - 1;
      while (low <= high) {
        const middle = low + high >> 1;
        const place = headLength2 + middle * width;
        const order = bytes.compare(id, at, at + width, place, place + width);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    }
  };
}
var magic2, headLength2;
var init_pack_index = __esm({
  "src/git/packs/pack-index.ts"() {
    "use strict";
    magic2 = 4285812579;
    headLength2 = 8 + 256 * 4;
  }
});

// src/git/packs/packed-blobs.ts
function selectBlobs(index, { count, offsets, heads, sizes, types: types3, bases, places }) {
  const numbers2 = allocateNumbers(count).fill(-1);
  let blobs = 0;
  for (let entry3 = 0; entry3 < count; entry3++) if (types3[entry3] === blobType) numbers2[entry3] = blobs++;
  const { width } = index;
  const oids = Buffer.allocUnsafeSlow(blobs * width);
  const selected = {
    count: blobs,
    starts: new Float64Array(blobs),
    lengths: new Float64Array(blobs),
    sizes: new Float64Array(blobs),
    bases: new Int32Array(blobs),
    oidOf: (blob) => oids.toString("hex", blob * width, (blob + 1) * width)
  };
  for (let entry3 = 0; entry3 < count; entry3++) {
    const blob = numbers2[entry3];
    if (blob === -1) continue;
    const start2 = offsets[entry3] + heads[entry3];
    selected.starts[blob] = start2;
    selected.lengths[blob] = offsets[entry3 + 1] - start2;
    selected.sizes[blob] = sizes[entry3];
    selected.bases[blob] = bases[entry3] === -1 ? -1 : numbers2[bases[entry3]];
    index.copyOid(places[entry3], oids, blob * width);
  }
  return selected;
}
var init_packed_blobs = __esm({
  "src/git/packs/packed-blobs.ts"() {
    "use strict";
    init_pages();
    init_pack_entries();
  }
});

// src/git/packs/packs.ts
async function openPacks(cwd) {
  const args = ["rev-parse", "--show-object-format", "--git-path", "objects"];
  const [format, objects] = (await runGit(args, { cwd, accept: [0, 128, 129] })).toString("utf8").split("\n");
  const width = { sha1: 20, sha256: 32 }[format ?? ""];
  if (!width || !objects) return [];
  const folders = /* @__PURE__ */ new Set([(0, import_node_path9.isAbsolute)(objects) ? objects : (0, import_node_path9.join)(cwd ?? "", objects)]);
  for (const folder2 of (process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] ?? "").split(import_node_path9.delimiter))
    if ((0, import_node_path9.isAbsolute)(folder2)) folders.add(folder2);
  for (const folder2 of folders) for (const alternate of listAlternates(folder2)) folders.add(alternate);
  return [...folders].flatMap((folder2) => listIndexes((0, import_node_path9.join)(folder2, "pack")).flatMap((file) => openPack(file, width)));
}
function listAlternates(objects) {
  const lines = attempt3(() => (0, import_node_fs14.readFileSync)((0, import_node_path9.join)(objects, "info", "alternates"), "utf8"))?.split("\n") ?? [];
  return lines.filter((line3) => line3 !== "" && line3[0] !== "#" && line3[0] !== '"').map((line3) => (0, import_node_path9.isAbsolute)(line3) ? line3 : (0, import_node_path9.join)(objects, line3));
}
function openPack(indexFile, width) {
  const path = `${indexFile.slice(0, -".idx".length)}.pack`;
  const pack = attempt3(() => {
    const bytes = readIndex(indexFile);
    const index = parsePackIndex(bytes, width);
    if (!index) return void 0;
    const file = (0, import_node_fs14.openSync)(path, "r");
    try {
      const { size } = (0, import_node_fs14.fstatSync)(file);
      const head = readAt(file, 0, 12);
      const isPack = head.toString("latin1", 0, 4) === "PACK" && [2, 3].includes(head.readUInt32BE(4));
      const isWhole = head.readUInt32BE(8) === index.count && readAt(file, size - width, width).equals(trailer2(bytes, width));
      return isPack && isWhole ? { path, blobs: selectBlobs(index, readPackEntries(file, size, index)) } : void 0;
    } finally {
      (0, import_node_fs14.closeSync)(file);
    }
  });
  return pack ? [pack] : [];
}
function readIndex(path) {
  const file = (0, import_node_fs14.openSync)(path, "r");
  try {
    return readAt(file, 0, (0, import_node_fs14.fstatSync)(file).size);
  } finally {
    (0, import_node_fs14.closeSync)(file);
  }
}
function readAt(file, at, length) {
  const bytes = allocateBytes(length);
  (0, import_node_fs14.readSync)(file, bytes, 0, length, at);
  return bytes;
}
function attempt3(read2) {
  try {
    return read2();
  } catch {
    return void 0;
  }
}
var import_node_fs14, import_node_path9, listIndexes, trailer2;
var init_packs = __esm({
  "src/git/packs/packs.ts"() {
    "use strict";
    import_node_fs14 = require("node:fs");
    import_node_path9 = require("node:path");
    init_pages();
    init_run();
    init_pack_entries();
    init_pack_index();
    init_packed_blobs();
    listIndexes = (folder2) => (attempt3(() => (0, import_node_fs14.readdirSync)(folder2)) ?? []).filter((name) => /^pack-[0-9a-f]+\.idx$/.test(name)).sort().map((name) => (0, import_node_path9.join)(folder2, name));
    trailer2 = (index, width) => index.subarray(-2 * width, -width);
  }
});

// src/git/tips.ts
async function readTips(options) {
  const isLeftOut = createExclusion(options);
  const listed2 = await listRefs(options.cwd);
  const oids = /* @__PURE__ */ new Set();
  for (const line3 of listed2.toString("latin1").split("\n")) {
    const [oid, ref = ""] = line3.split(" ");
    if (oid && !isLeftOut(ref)) oids.add(oid);
  }
  return createHash("sha256").update([...oids].sort().join("\n")).digest("hex").slice(0, 32);
}
async function listRefs(cwd) {
  try {
    return await runGit(["show-ref", "--head"], { cwd, accept: [0, 1] });
  } catch {
    const [refs, head] = await Promise.all([
      runGit(["for-each-ref", "--format=%(objectname) %(refname)"], { cwd }),
      runGit(["rev-parse", "--quiet", "--verify", "HEAD"], { cwd, accept: [0, 1] })
    ]);
    return Buffer.concat([refs, head]);
  }
}
var init_tips = __esm({
  "src/git/tips.ts"() {
    "use strict";
    init_crypto();
    init_history_refs();
    init_run();
  }
});

// src/git/objects.ts
async function* listStoredBlobs(cwd) {
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectname)"];
  const child = spawnGit(args, { cwd });
  child.stdin.end();
  const ended = watchEnd(child, args, "Run `git fsck` in this repository.");
  let rest2 = "";
  for await (const chunk of child.stdout) {
    const lines = (rest2 + chunk.toString("latin1")).split("\n");
    rest2 = lines.pop();
    yield lines.filter((line3) => line3.startsWith("blob ")).map((line3) => line3.slice(5));
  }
  await ended;
  if (rest2 !== "") throw new GitError("git cat-file ended early", "Run `git fsck` in this repository.");
}
var init_objects2 = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_errors();
    init_run();
  }
});

// src/git/packs/families.ts
function* planFamilies({ path, blobs }, isWanted, largest, behind = 0) {
  const { count, starts, lengths, sizes, bases } = blobs;
  const { first, next: next2 } = listChildren(blobs);
  const weights3 = new Int32Array(count);
  const oids = /* @__PURE__ */ new Map();
  let chosen2 = [];
  let bytes = 0;
  const isReadable = (blob) => sizes[blob] <= largest && lengths[blob] <= largest;
  const weigh = (root) => {
    const members2 = isReadable(root) ? [root] : [];
    for (let at = 0; at < members2.length; at++) {
      const member = members2[at];
      const oid = blobs.oidOf(member);
      const wanted = isWanted(oid);
      if (wanted) oids.set(member, oid);
      weights3[member] = wanted ? 1 : 0;
      for (let child = first[member]; child !== -1; child = next2[child]) if (isReadable(child)) members2.push(child);
    }
    for (let at = members2.length - 1; at > 0; at--) weights3[bases[members2[at]]] += weights3[members2[at]];
  };
  const choose = (root) => {
    const stack = [root];
    for (let member = stack.pop(); member !== void 0; member = stack.pop()) {
      chosen2.push(member);
      bytes += lengths[member];
      const children = [];
      for (let child = first[member]; child !== -1; child = next2[child])
        if (weights3[child] > 0) children.push(child);
      children.sort((a, b) => weights3[b] - weights3[a] || b - a);
      for (const child of children) stack.push(child);
    }
  };
  const take = () => {
    const numbers2 = new Map(chosen2.map((blob, number) => [blob, number]));
    const batch = {
      pack: path,
      starts: Float64Array.from(chosen2, (blob) => starts[blob]),
      lengths: Int32Array.from(chosen2, (blob) => lengths[blob]),
      sizes: Int32Array.from(chosen2, (blob) => sizes[blob]),
      bases: Int32Array.from(chosen2, (blob) => bases[blob] === -1 ? -1 : numbers2.get(bases[blob])),
      oids: chosen2.map((blob) => oids.get(blob) ?? "")
    };
    chosen2 = [];
    bytes = 0;
    oids.clear();
    return batch;
  };
  for (let root = 0; root < count; root++) {
    if (bases[root] !== -1) continue;
    weigh(root);
    if (weights3[root] === 0) continue;
    choose(root);
    const share2 = Math.min(1, Math.max(1 / smallestShare, (behind + count - root) / lastObjects));
    if (chosen2.length >= objectsAtOnce * share2 || bytes >= bytesAtOnce * share2) yield take();
  }
  if (chosen2.length > 0) yield take();
}
function listChildren({ count, bases }) {
  const first = new Int32Array(count).fill(-1);
  const next2 = new Int32Array(count).fill(-1);
  for (let blob = count - 1; blob >= 0; blob--) {
    const base = bases[blob];
    if (base === -1) continue;
    next2[blob] = first[base];
    first[base] = blob;
  }
  return { first, next: next2 };
}
var objectsAtOnce, bytesAtOnce, smallestShare, lastObjects;
var init_families = __esm({
  "src/git/packs/families.ts"() {
    "use strict";
    objectsAtOnce = 192;
    bytesAtOnce = 1 << 18;
    smallestShare = 12;
    lastObjects = 32 * objectsAtOnce;
  }
});

// src/git/packs/delta.ts
function readDeltaSizes(delta, length) {
  let at = 0;
  const read2 = () => {
    let size = 0;
    for (let factor = 1; at < length; factor *= 128) {
      const byte = delta[at++];
      size += (byte & 127) * factor;
      if (byte < 128) return size;
    }
    return -1;
  };
  return { base: read2(), result: read2(), at };
}
function applyDelta(delta, at, length, base, output, result, copies) {
  let { numbers: numbers2 } = copies;
  let count = 0;
  let to = 0;
  let next2 = at;
  while (next2 < length) {
    const code2 = delta[next2++];
    if (code2 >= 128) {
      let from = 0;
      let size = 0;
      if (code2 & 1) from = delta[next2++];
      if (code2 & 2) from |= delta[next2++] << 8;
      if (code2 & 4) from |= delta[next2++] << 16;
      if (code2 & 8) from += delta[next2++] * 16777216;
      if (code2 & 16) size = delta[next2++];
      if (code2 & 32) size |= delta[next2++] << 8;
      if (code2 & 64) size |= delta[next2++] << 16;
      if (size === 0) size = 65536;
      if (next2 > length || from + size > base.length || to + size > result) return false;
      if (size < shortCopy) for (let byte = 0; byte < size; byte++) output[to + byte] = base[from + byte];
      else base.copy(output, to, from, from + size);
      if (count > 0 && numbers2[count - 3] + numbers2[count - 1] === from && numbers2[count - 2] + numbers2[count - 1] === to)
        numbers2[count - 1] += size;
      else {
        if (count + 3 > numbers2.length) numbers2 = copies.numbers = grow(numbers2);
        numbers2[count++] = from;
        numbers2[count++] = to;
        numbers2[count++] = size;
      }
      to += size;
    } else {
      if (code2 === 0 || next2 + code2 > length || to + code2 > result) return false;
      for (let byte = 0; byte < code2; byte++) output[to + byte] = delta[next2 + byte];
      next2 += code2;
      to += code2;
    }
  }
  copies.count = count;
  return to === result;
}
function grow(numbers2) {
  const larger = new Int32Array(numbers2.length * 2);
  larger.set(numbers2);
  return larger;
}
var shortCopy;
var init_delta = __esm({
  "src/git/packs/delta.ts"() {
    "use strict";
    shortCopy = 48;
  }
});

// src/git/packs/inflater.ts
function createInflater() {
  try {
    const inflate2 = reuseStream();
    const probe = (0, import_node_zlib3.deflateSync)("probe");
    const output = Buffer.alloc(6);
    if (inflate2(probe, 0, probe.length, output, 5) && output.toString("latin1", 0, 5) === "probe") return inflate2;
  } catch {
  }
  return inflatePublicly;
}
function reuseStream() {
  let failed = false;
  const open3 = () => {
    const { _handle: handle2, _writeState: state2 } = (0, import_node_zlib3.createInflate)();
    handle2.onerror = () => {
      failed = true;
    };
    return { handle: handle2, state: state2 };
  };
  let { handle, state } = open3();
  return (input, from, length, output, size, at = 0) => {
    handle.reset();
    handle.writeSync(import_node_zlib3.constants.Z_FINISH, input, from, length, output, at, size + 1);
    if (failed) {
      failed = false;
      ({ handle, state } = open3());
      return false;
    }
    return state[0] === 1;
  };
}
var import_node_zlib3, inflatePublicly;
var init_inflater = __esm({
  "src/git/packs/inflater.ts"() {
    "use strict";
    import_node_zlib3 = require("node:zlib");
    inflatePublicly = (input, from, length, output, size, at = 0) => {
      try {
        const content = (0, import_node_zlib3.inflateSync)(input.subarray(from, from + length), { maxOutputLength: size + 1 });
        if (content.length !== size) return false;
        output.set(content, at);
        return true;
      } catch {
        return false;
      }
    };
  }
});

// src/git/packs/packed-bytes.ts
function createPackedBytes() {
  const files = /* @__PURE__ */ new Map();
  const room = Buffer.allocUnsafeSlow(2 * bytesAhead);
  let bytes = room;
  return ({ pack, starts, lengths }) => {
    const file = files.get(pack) ?? open2(pack);
    files.set(pack, file);
    const positions = new Int32Array(starts.length);
    let ahead2 = 0;
    const readAhead = (first) => {
      let total = 0;
      for (ahead2 = first; ahead2 < starts.length && (ahead2 === first || total + lengths[ahead2] <= bytesAhead); ahead2++)
        total += lengths[ahead2];
      const places = Array.from({ length: ahead2 - first }, (_, at) => first + at);
      places.sort((a, b) => starts[a] - starts[b]);
      let filled = 0;
      bytes = total > room.length ? Buffer.allocUnsafeSlow(total) : room;
      let spare = bytes.length - total;
      for (let at = 0; at < places.length; ) {
        const start2 = starts[places[at]];
        let next2 = at;
        let end = start2;
        for (; next2 < places.length; next2++) {
          const place = places[next2];
          const gap = starts[place] - end;
          if (gap > Math.min(smallGap, spare)) break;
          spare -= gap;
          positions[place] = filled + starts[place] - start2;
          end = starts[place] + lengths[place];
        }
        const read2 = file === -1 ? 0 : (0, import_node_fs15.readSync)(file, bytes, filled, end - start2, start2);
        for (; at < next2; at++) {
          const place = places[at];
          if (positions[place] + lengths[place] > filled + read2) positions[place] = -1;
        }
        filled += end - start2;
      }
    };
    return {
      get bytes() {
        return bytes;
      },
      locate(place) {
        if (place >= ahead2) readAhead(place);
        return positions[place];
      }
    };
  };
}
function open2(pack) {
  try {
    return (0, import_node_fs15.openSync)(pack, "r");
  } catch {
    return -1;
  }
}
var import_node_fs15, bytesAhead, smallGap;
var init_packed_bytes = __esm({
  "src/git/packs/packed-bytes.ts"() {
    "use strict";
    import_node_fs15 = require("node:fs");
    bytesAhead = 1 << 20;
    smallGap = 1 << 12;
  }
});

// src/git/packs/reserve.ts
function createReserve(create, lengthOf, most) {
  const free = Array.from({ length: 33 }, () => []);
  let kept2 = 0;
  return {
    take(length) {
      const power = Math.max(8, 32 - Math.clz32(length - 1));
      const item = free[power].pop();
      if (item !== void 0) kept2 -= lengthOf(item);
      return item ?? create(2 ** power);
    },
    give(item) {
      const length = lengthOf(item);
      const power = 31 - Math.clz32(length);
      for (let other2 = free.length - 1; other2 >= 0 && kept2 + length > most; other2--) {
        if (other2 === power) continue;
        for (const old of free[other2].splice(0)) kept2 -= lengthOf(old);
      }
      free[power].push(item);
      kept2 += length;
    }
  };
}
var init_reserve = __esm({
  "src/git/packs/reserve.ts"() {
    "use strict";
  }
});

// src/git/packs/family-reader.ts
function createFamilyReader(largest, inflate2 = createInflater(), beginBatch = createPackedBytes()) {
  const rooms = createReserve(Buffer.allocUnsafeSlow, ({ length }) => length, mostFree);
  const copies = { numbers: new Int32Array(3 << 10), count: 0 };
  return {
    read(batch, onText, onRelease) {
      const { lengths, sizes, bases } = batch;
      const packed = beginBatch(batch);
      const needed2 = new Int32Array(bases.length);
      for (const base of bases) if (base !== -1) needed2[base]++;
      const texts = new Array(bases.length);
      const release2 = (place) => {
        const text = texts[place];
        if (!text || --text.needed > 0) return;
        texts[place] = void 0;
        onRelease(text.kept);
        rooms.give(text.room);
      };
      const make = (place) => {
        const size = sizes[place];
        const length = lengths[place];
        const at = packed.locate(place);
        if (at === -1) return void 0;
        if (bases[place] === -1) {
          const room = rooms.take(size + 1);
          if (inflate2(packed.bytes, at, length, room, size)) return { room, size };
          rooms.give(room);
          return void 0;
        }
        const base = texts[bases[place]];
        if (!base) return void 0;
        const delta = rooms.take(size + 1);
        const made2 = inflate2(packed.bytes, at, length, delta, size) ? change(base, delta, size) : void 0;
        rooms.give(delta);
        return made2;
      };
      const change = (base, delta, size) => {
        const said = readDeltaSizes(delta, size);
        if (said.base !== base.size || said.result < 0 || said.result > largest) return void 0;
        const room = rooms.take(said.result + 1);
        const bytes = base.room.subarray(0, base.size);
        if (applyDelta(delta, said.at, size, bytes, room, said.result, copies)) return { room, size: said.result };
        rooms.give(room);
        return void 0;
      };
      for (let place = 0; place < bases.length; place++) {
        const base = bases[place];
        const made2 = make(place);
        if (made2) {
          const { room, size } = made2;
          const from = base === -1 ? void 0 : { kept: texts[base].kept, copies };
          const text = room.subarray(0, size);
          const kept2 = onText({ place, text, ...from && { base: from } });
          texts[place] = { room, size, kept: kept2, needed: needed2[place] || 1 };
          if (needed2[place] === 0) release2(place);
        }
        if (base !== -1) release2(base);
      }
    }
  };
}
var mostFree;
var init_family_reader = __esm({
  "src/git/packs/family-reader.ts"() {
    "use strict";
    init_delta();
    init_inflater();
    init_packed_bytes();
    init_reserve();
    mostFree = 1 << 23;
  }
});

// src/history/roomy-reader.ts
function createRoomyReader(rooms, largest, inflate2 = createInflater(), beginBatch = createPackedBytes()) {
  const { bytes, lines } = rooms;
  let packed;
  let texts = new Int32Array(0);
  let lengths = texts;
  let kept2 = texts;
  let needed2 = texts;
  const begin2 = ({ bases }) => {
    rooms.clear();
    if (texts.length < bases.length) {
      const make2 = () => new Int32Array(2 * bases.length);
      [texts, lengths, kept2, needed2] = [make2(), make2(), make2(), make2()];
    }
    for (let place = 0; place < bases.length; place++) {
      texts[place] = absent;
      needed2[place] = 0;
      if (bases[place] !== -1) needed2[bases[place]]++;
    }
  };
  const release2 = (place) => {
    if (texts[place] === absent) return;
    rooms.give(texts[place], lengths[place] + 1);
    if (kept2[place] !== 0) rooms.give(kept2[place], rooms.sizeOfKept(kept2[place]));
    texts[place] = absent;
  };
  const make = (batch, place) => {
    const size = batch.sizes[place];
    const length = batch.lengths[place];
    const base = batch.bases[place];
    const at = packed.locate(place);
    if (at === -1 || base !== -1 && texts[base] === absent) return true;
    const room = rooms.take(size + 1);
    if (room === 0) return false;
    if (!inflate2(packed.bytes, at, length, bytes, size, room)) rooms.give(room, size + 1);
    else if (base === -1) {
      texts[place] = room;
      lengths[place] = size;
    } else {
      const hasRoom = change(place, base, room, size);
      rooms.give(room, size + 1);
      return hasRoom;
    }
    return true;
  };
  const change = (place, base, delta, length) => {
    const size = rooms.openDelta(delta, length, lengths[base]);
    if (size < 0 || size > largest) return true;
    const room = rooms.take(size + 1);
    if (room === 0) return false;
    const isMade = rooms.applyDelta(delta + length, texts[base], room, size);
    if (isMade) {
      texts[place] = room;
      lengths[place] = size;
    } else rooms.give(room, size + 1);
    return isMade !== void 0;
  };
  return (batch, onText, onClean) => {
    const { bases } = batch;
    packed = beginBatch(batch);
    begin2(batch);
    for (let place = 0; place < bases.length; place++) {
      const base = bases[place];
      if (!make(batch, place)) return place;
      const text = texts[place];
      if (text !== absent) {
        const size = lengths[place];
        if (!rooms.readLines(text, size, base === -1 ? 0 : kept2[base])) return place;
        const isPlain2 = rooms.isPlain();
        kept2[place] = 0;
        if (isPlain2) {
          const own = bytes.subarray(text, text + size);
          if (rooms.isClean() && !mayBeWhole(own)) onClean(place, size);
          else onText(place, own, lines);
        }
        if (needed2[place] > 0) {
          kept2[place] = rooms.keepLines();
          if (kept2[place] === 0) return isPlain2 ? place + 1 : place;
        }
        if (!isPlain2) onText(place, bytes.subarray(text, text + size));
        if (needed2[place] === 0) release2(place);
      }
      if (base !== -1 && --needed2[base] === 0) release2(base);
    }
    return bases.length;
  };
}
var absent;
var init_roomy_reader = __esm({
  "src/history/roomy-reader.ts"() {
    "use strict";
    init_inflater();
    init_packed_bytes();
    init_whole_look();
    absent = 0;
  }
});

// src/history/family-scan.ts
function createFamilyScan(blobs, sizeLimit) {
  const largest = Math.min(sizeLimit, largestMember);
  const rooms = blobs.openRooms();
  const inflate2 = createInflater();
  const beginBatch = createPackedBytes();
  const readInRooms = rooms && createRoomyReader(rooms, largest, inflate2, beginBatch);
  const createReader2 = () => ({
    ...createFamilyReader(largest, inflate2, beginBatch),
    lists: createReserve(createLineList, ({ starts }) => starts.length, mostFree2)
  });
  const openReader = rooms ? createReader2 : once(createReader2);
  return (batch) => {
    const found = [];
    const unread = [];
    const oids = [];
    const sizes = [];
    const scan2 = (place, text, lines) => {
      const oid = batch.oids[place];
      if (oid === "") return;
      let size = text.length;
      const refuse = (reason) => {
        unread.push({ oid, reason, lasting: true });
        size = -1;
      };
      const findings = blobs.scan(text, refuse, lines);
      if (findings.length > 0) found.push({ oid, findings });
      oids.push(oid);
      sizes.push(size);
    };
    const pass = (place, size) => {
      const oid = batch.oids[place];
      if (oid === "") return;
      oids.push(oid);
      sizes.push(size);
    };
    const done = readInRooms?.(batch, scan2, pass) ?? 0;
    if (done < batch.oids.length) {
      const { read: read2, lists: lists2 } = openReader();
      read2(
        batch,
        ({ place, text, base }) => {
          const lines = lists2.take(64 + (base ? base.kept.count + (base.kept.count >> 4) : text.length >> 5));
          if (base) readChangedLines(lines, text, base.kept, base.copies);
          else readLines2(lines, text);
          if (place >= done) scan2(place, text, lines);
          return lines;
        },
        lists2.give
      );
    }
    return { oids, sizes, found, unread };
  };
}
var largestMember, roomForTexts, mostFree2;
var init_family_scan = __esm({
  "src/history/family-scan.ts"() {
    "use strict";
    init_family_reader();
    init_inflater();
    init_packed_bytes();
    init_reserve();
    init_once();
    init_line_list();
    init_roomy_reader();
    largestMember = 1 << 25;
    roomForTexts = 1 << 25;
    mostFree2 = 1 << 18;
  }
});

// src/history/batches.ts
function* listFamilies(packs, isWanted) {
  const taken2 = createOidTable();
  const isFirst = (oid) => {
    const { size } = taken2;
    return taken2.add(oid) === size;
  };
  const isChosen2 = packs.length > 1 ? (oid) => isWanted(oid) && isFirst(oid) : isWanted;
  let behind = packs.reduce((sum, { blobs }) => sum + blobs.count, 0);
  for (const pack of packs) {
    behind -= pack.blobs.count;
    yield* planFamilies(pack, isChosen2, largestMember, behind);
  }
}
async function* listObjects(cwd, oids) {
  if (oids.length <= fewObjects) {
    for (let at = 0; at < oids.length; at += objectsAtOnce2) yield oids.slice(at, at + objectsAtOnce2);
    return;
  }
  const table = createOidTable();
  for (const oid of oids) table.add(oid);
  const seen2 = new Uint8Array(table.size);
  const batch = [];
  const take = function* (oid, number) {
    seen2[number] = 1;
    batch.push(oid);
    if (batch.length === objectsAtOnce2) yield batch.splice(0);
  };
  for await (const stored of listStoredBlobs(cwd)) {
    for (const oid of stored) {
      const number = table.find(oid);
      if (number !== -1 && seen2[number] === 0) yield* take(oid, number);
    }
  }
  for (let number = 0; number < table.size; number++) if (seen2[number] === 0) yield* take(table.get(number), number);
  if (batch.length > 0) yield batch;
}
var objectsAtOnce2, fewObjects;
var init_batches = __esm({
  "src/history/batches.ts"() {
    "use strict";
    init_objects2();
    init_oid_table();
    init_families();
    init_family_scan();
    objectsAtOnce2 = 256;
    fewObjects = 2e3;
  }
});

// src/history/coverage.ts
function createCoverage(isAsked = () => true) {
  let log;
  const early = [];
  const unread = /* @__PURE__ */ new Map();
  let done = new Uint8Array(0);
  let blobs = 0;
  let bytes = 0;
  let texts = 0;
  const count = ({ oids, sizes, unread: failed }) => {
    oids.forEach((oid, place) => {
      const blob = log.find(oid);
      const size = sizes[place];
      if (blob === -1 || done[blob] || size < 0) return;
      done[blob] = 1;
      blobs++;
      bytes += size;
    });
    for (const { oid, reason } of failed) unread.set(oid, reason);
  };
  return {
    know(walked) {
      log = walked;
      done = new Uint8Array(walked.blobs);
      for (const result of early.splice(0)) count(result);
    },
    /** Is this blob to be scanned? All that are asked for are, until it is known what the history reaches. */
    wants: (oid) => isAsked(oid) && (!log || log.find(oid) !== -1),
    /** Blobs that the history reaches and that nobody tried to scan. */
    listMissing(walked) {
      const missing = [];
      for (let blob = 0; blob < walked.blobs; blob++) if (!done[blob]) missing.push(walked.oidOf(blob));
      return missing.filter((oid) => isAsked(oid) && !unread.has(oid));
    },
    add(result) {
      if (log) count(result);
      else early.push(result);
    },
    addText(length) {
      texts++;
      bytes += length;
    },
    progress: () => ({ blobs, bytes, ...log && { totalBlobs: log.blobs } }),
    settle(walked) {
      const skipped = [];
      for (let blob = 0; blob < walked.blobs; blob++) {
        if (done[blob]) continue;
        const oid = walked.oidOf(blob);
        if (!isAsked(oid)) continue;
        skipped.push(describeUnread(walked, oid, unread.get(oid)));
      }
      return { scanned: { blobs, bytes, texts }, unread: skipped };
    }
  };
}
function describeUnread(log, oid, reason = "git does not have it") {
  const path = log.listIntroductions(oid)[0]?.path ?? `object ${oid.slice(0, 12)}`;
  return { path, oid, reason, failed: !isPassedOver(reason) };
}
var init_coverage = __esm({
  "src/history/coverage.ts"() {
    "use strict";
    init_unpack();
  }
});

// src/git/cat-file.ts
function createObjectReader(cwd, sizeLimit) {
  const queue = [];
  const args = ["cat-file", "--batch"];
  const child = spawnGit(args, { cwd, isAsked: () => queue.length > 0 });
  child.stdin.on("error", () => {
  });
  const ended = watchEnd(child, args, "Run `git fsck` in this repository.");
  let partial = Buffer.allocUnsafe(1 << 18);
  let filled = 0;
  let expected = 0;
  let header = "";
  const answer = (bytes, reason) => {
    const request2 = queue[0];
    request2.onObject(request2.oids[request2.next++], bytes, reason);
    if (request2.next < request2.oids.length) return;
    queue.shift();
    request2.resolve();
  };
  const begin2 = (line3) => {
    const size = / (\d+)$/.exec(line3)?.[1];
    if (size === void 0) {
      answer(void 0, "git does not have it");
      return;
    }
    expected = Number(size) + 1;
    filled = 0;
    if (expected - 1 <= sizeLimit && expected > partial.length) partial = Buffer.allocUnsafe(2 * expected);
  };
  const take = (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (expected === 0) {
        const end = chunk.indexOf(10, at);
        const part = chunk.toString("latin1", at, end === -1 ? chunk.length : end);
        at = end === -1 ? chunk.length : end + 1;
        header += part;
        if (end === -1) return;
        const line3 = header;
        header = "";
        begin2(line3);
        continue;
      }
      const length = Math.min(expected - filled, chunk.length - at);
      const kept2 = expected - 1 <= sizeLimit;
      const whole2 = length === expected;
      if (kept2 && !whole2) chunk.copy(partial, filled, at, at + length);
      filled += length;
      if (filled === expected) {
        const size = expected - 1;
        expected = 0;
        if (!kept2) answer(void 0, `larger than ${sizeLimit} bytes`);
        else answer(whole2 ? chunk.subarray(at, at + size) : partial.subarray(0, size));
        if (partial.length > 1 << 24) partial = Buffer.allocUnsafe(1 << 18);
      }
      at += length;
    }
  };
  const fail = (error) => {
    for (const request2 of queue.splice(0)) request2.reject(error);
    child.kill();
  };
  child.stdout.on("data", (chunk) => {
    try {
      take(chunk);
    } catch (error) {
      fail(error);
    }
  });
  ended.then(() => fail(new GitError("git cat-file ended early", "Run `git fsck` in this repository.")), fail);
  return {
    read: (oids, onObject) => new Promise((resolve5, reject) => {
      if (oids.length === 0) return resolve5();
      queue.push({ oids, onObject, resolve: resolve5, reject, next: 0 });
      child.stdin.write(`${oids.join("\n")}
`);
    }),
    close() {
      child.stdin.end();
      return ended;
    }
  };
}
var init_cat_file = __esm({
  "src/git/cat-file.ts"() {
    "use strict";
    init_errors();
    init_run();
  }
});

// src/judge/everywhere.ts
function createCalm(place) {
  let isCalm;
  return (pathClass) => {
    isCalm ??= isCalmWherever(place);
    return isCalm || isCalmIn.translation(place, pathClass);
  };
}
function judgeEverywhere(candidate) {
  const { rule, proof } = candidate;
  if (proof === "valid" || !rule.judged || rule.whole)
    return pathClasses.map((pathClass) => judgeCandidate(candidate, pathClass));
  const place = parsePlace(candidate);
  let score;
  const findCalm2 = createCalm(place);
  const expressions = /* @__PURE__ */ new Map();
  const scores = /* @__PURE__ */ new Map();
  return pathClasses.map((pathClass, number) => {
    const kind = kinds3[number];
    const isExpression2 = expressions.get(kind) ?? isCalmIn.expression(place, pathClass);
    expressions.set(kind, isExpression2);
    if (isExpression2) return { confidence: 0 };
    score ??= scoreVariants(readFeatures(place, rule.credential, pathClass), pathFeatures);
    const feature = pathFeatures[number];
    const confidence = scores.get(feature) ?? score(feature);
    scores.set(feature, confidence);
    if (confidence < leastReported || confidence < reportFrom(place, pathClass)) return { confidence };
    if (findCalm2(pathClass)) return { confidence: 0 };
    const blocks3 = (confidence >= thresholdsOf(pathClass).block || isTelling(place)) && !isHeldBack(place, rule, pathClass, confidence);
    return { level: blocks3 || rule.level === "note" ? rule.level : "warning", confidence };
  });
}
var kinds3, pathFeatures;
var init_everywhere = __esm({
  "src/judge/everywhere.ts"() {
    "use strict";
    init_calm();
    init_chosen();
    init_features();
    init_judge();
    init_model();
    init_paths();
    init_place();
    init_reported();
    kinds3 = pathClasses.map(calmKind);
    pathFeatures = pathClasses.map((pathClass) => featureNames.indexOf(`path: ${lookClassOf(pathClass)}`));
  }
});

// src/history/blob-scan.ts
function createBlobScan(rules5, keys2, remembered, roomy, kernels) {
  const judged = /* @__PURE__ */ new WeakMap();
  const settle = (matches) => {
    const kept2 = settleOverlaps(matches);
    if (kept2.length === matches.length) return kept2;
    const judgementsOf = ({ secret }) => judged.get(secret);
    const counts = (match, at) => judgementsOf(match)[at].level !== void 0;
    const stay = pathClasses.map((_, at) => {
      const settled = settleOverlaps(matches.filter((match) => counts(match, at)));
      return new Map(settled.map((match) => [match.secret, match]));
    });
    return matches.filter(({ secret }) => stay.some((those) => those.has(secret))).toSorted((a, b) => a.start - b.start).map((match) => {
      const named6 = stay.find((those) => those.get(match.secret)?.named)?.get(match.secret) ?? match;
      const judgements = judgementsOf(match).map((one, at) => {
        const settled = stay[at].get(match.secret);
        if (!settled) return { confidence: 0 };
        return settled.named ? judgeCandidate(settled, pathClasses[at]) : one;
      });
      judged.set(match.secret, judgements);
      return named6;
    });
  };
  const scanner = createScanner(
    rules5,
    {
      couldKeep: createValueFilter(),
      wholes: true,
      keeps(candidate) {
        const judgements = judgeEverywhere(candidate);
        judged.set(candidate.secret, judgements);
        return judgements.some(({ level }) => level);
      },
      settle
    },
    remembered,
    kernels,
    roomy
  );
  const places = new Map(rules5.map((rule, index) => [rule, index]));
  const scan2 = (bytes, onUnread, lines, isFile) => {
    const candidates = scanner.scan(bytes, onUnread, lines, void 0, isFile);
    if (candidates.length === 0) return [];
    const lowerInPassage = createLowering(bytes);
    return candidates.map((candidate) => {
      const { rule, secret, region, proof, keyName: keyName2, resource, start: start2, end, named: named6 } = candidate;
      const lifetime = describeLifetime(candidate);
      return {
        rule: places.get(rule),
        fingerprint: createFingerprint(rule, secret, keyName2, keys2.repositoryKey),
        identity: rule.highEntropy ? "" : createIdentity(secret, keys2.runKey),
        region,
        proof,
        judgements: judged.get(secret).map(
          (judgement, at) => judgement.level === void 0 ? judgement : { ...judgement, level: lowerInPassage(judgement.level, named6?.rule ?? rule, pathClasses[at], start2) }
        ),
        ...keyName2 !== void 0 && { keyName: keyName2 },
        ...resource !== void 0 && { resource },
        ...lifetime && { lifetime },
        ...nameInSource(readInSource(bytes, start2, end))
      };
    });
  };
  return { scan: scan2, openRooms: () => scanner.openRooms() };
}
var manyLines, nameInSource;
var init_blob_scan = __esm({
  "src/history/blob-scan.ts"() {
    "use strict";
    init_fingerprint();
    init_in_source();
    init_everywhere();
    init_judge();
    init_passage();
    init_paths();
    init_values2();
    init_lifetime();
    init_overlaps();
    init_scanner();
    manyLines = 1 << 18;
    nameInSource = (mark2) => mark2 === void 0 ? {} : { inSource: mark2 };
  }
});

// src/history/object-scan.ts
function createObjectScan({ cwd, rules: rules5, keys: keys2, sizeLimit }) {
  const blobs = once(
    () => createBlobScan(isReferences(rules5) ? decodeRules(rules5) : rules5, keys2, manyLines, roomForTexts)
  );
  const families = once(() => createFamilyScan(blobs(), sizeLimit));
  let reader;
  const scanObjects = async (oids) => {
    const found = [];
    const unread = [];
    const sizes = [];
    reader ??= createObjectReader(cwd, sizeLimit);
    await reader.read(oids, (oid, content, reason) => {
      const refuse = (why) => {
        unread.push({ oid, reason: why, lasting: true });
        sizes[sizes.length - 1] = -1;
      };
      sizes.push(content?.length ?? -1);
      if (!content) {
        unread.push({ oid, reason: reason ?? "" });
        return;
      }
      const findings = blobs().scan(content, refuse);
      if (findings.length > 0) found.push({ oid, findings });
    });
    return { oids, sizes, found, unread };
  };
  const scanTexts2 = ({ bytes, ends }) => {
    const { scan: scan2 } = blobs();
    const found = [];
    ends.forEach((end, place) => {
      const findings = scan2(bytes.subarray(ends[place - 1] ?? 0, end), void 0, void 0, false);
      if (findings.length > 0) found.push({ oid: String(place), findings });
    });
    return { oids: [], sizes: [], found, unread: [] };
  };
  return {
    async scan(batch) {
      if ("pack" in batch) return families()(batch);
      return "ends" in batch ? scanTexts2(batch) : scanObjects(batch);
    },
    close: async () => reader?.close()
  };
}
var isReferences;
var init_object_scan = __esm({
  "src/history/object-scan.ts"() {
    "use strict";
    init_cat_file();
    init_once();
    init_rule_list();
    init_blob_scan();
    init_family_scan();
    isReferences = (rules5) => rules5.every((rule) => !("pattern" in rule));
  }
});

// src/history/pool.ts
function createPool(workers, options, onResult) {
  const threads = Array.from({ length: workers }, () => startWorker(options));
  if (workers > 0) delayLastCompiler(threads.at(-1)?.thread, "--semi-space-growth-factor=1");
  const scans = workers === 0 ? [startHere(options)] : threads;
  const free = Array.from({ length: ahead }).flatMap(() => scans);
  const waiting = [];
  const running = /* @__PURE__ */ new Set();
  let failure2;
  const release2 = (scan2) => {
    const next2 = waiting.shift();
    if (next2) next2(scan2);
    else free.push(scan2);
  };
  const run = async (scan2, batch, listener) => {
    try {
      listener(await scan2.scan(batch));
    } catch (error) {
      failure2 ??= { error };
    } finally {
      release2(scan2);
    }
  };
  const settle = async () => {
    await Promise.all(running);
    if (failure2) throw failure2.error;
  };
  return {
    join(rules5) {
      if (failure2) return;
      const own = startHere({ ...options, rules: rules5 });
      const scan2 = { ...own, scan: (batch) => (0, import_promises2.setImmediate)().then(() => own.scan(batch)) };
      scans.push(scan2);
      release2(scan2);
    },
    async submit(batch, listener = onResult) {
      const scan2 = free.shift() ?? await new Promise((resolve5) => waiting.push(resolve5));
      if (failure2) {
        release2(scan2);
        throw failure2.error;
      }
      const task = run(scan2, batch, listener);
      running.add(task);
      task.finally(() => running.delete(task));
    },
    settle,
    async finish() {
      await settle();
      await Promise.all(scans.map((scan2) => scan2.close()));
    },
    async abort() {
      failure2 ??= { error: new Error("stopped") };
      for (const take of waiting.splice(0)) take(scans[0]);
      await Promise.allSettled(scans.map((scan2) => scan2.close()));
    }
  };
}
function startHere({ keys: keys2, ...options }) {
  const open3 = once(async () => createObjectScan({ ...options, keys: await keys2 }));
  return {
    scan: async (batch) => (await open3()).scan(batch),
    close: async () => (await open3()).close()
  };
}
function startWorker({ keys: keys2, ...options }) {
  const resourceLimits = { maxYoungGenerationSizeMb: 8 };
  const thread = startThread({ workerData: options, resourceLimits });
  const opened = Promise.resolve(keys2).then((known4) => thread.postMessage(known4));
  opened.catch(() => {
  });
  const queue = [];
  thread.on("message", (result) => queue.shift()?.resolve(result));
  let failure2;
  const fail = (error) => {
    failure2 ??= error;
    for (const { reject } of queue.splice(0)) reject(failure2);
  };
  const ended = new Promise((resolve5, reject) => {
    thread.on("error", (error) => {
      fail(error);
      reject(error);
    });
    thread.on("exit", (status) => {
      fail(new SourceError(`a worker of the scan ended early (${status})`, "Run it again."));
      resolve5();
    });
  });
  ended.catch(() => {
  });
  return {
    thread,
    scan: (batch) => new Promise((resolve5, reject) => {
      if (failure2 !== void 0) return reject(failure2);
      queue.push({ resolve: resolve5, reject });
      opened.then(() => thread.postMessage(batch), reject);
    }),
    close() {
      opened.catch(() => {
      }).then(() => thread.postMessage("close"));
      return ended;
    }
  };
}
var import_promises2, ahead;
var init_pool = __esm({
  "src/history/pool.ts"() {
    "use strict";
    import_promises2 = require("node:timers/promises");
    init_errors();
    init_once();
    init_last_compiler();
    init_start();
    init_object_scan();
    ahead = 8;
  }
});

// src/history/shard.ts
function parseShard(text) {
  const [, index = "0", count = "0"] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : void 0;
}
var isInShard;
var init_shard = __esm({
  "src/history/shard.ts"() {
    "use strict";
    isInShard = ({ index, count }, oid) => Number.parseInt(oid.slice(0, 8), 16) % count === index - 1;
  }
});

// src/history/sightings.ts
function createSightings(config, isExcluded) {
  const found = [];
  const listConcerning = (findings, kind) => findings.filter(({ rule }) => concerns(config.rules[rule], kind));
  return {
    add(blobs) {
      for (const { oid, findings } of blobs) found.push({ kind: "blob", oid, findings });
    },
    addMessage(kind, oid, all2) {
      const findings = listConcerning(all2, "commit-message");
      if (findings.length === 0) return;
      const path = kind === "commit" ? `commit message of ${oid.slice(0, 12)}` : `message of tag ${oid.slice(0, 12)}`;
      found.push({ kind: "commit-message", oid, findings, path, commit: oid });
    },
    /** Names of files that are to be scanned as texts. */
    listNames: (log) => log.paths.filter((path) => !isExcluded(path)),
    /**
     * A name's place is the first blob and commit that stood under it.
     * @param names those in which something was found
     */
    addNames(log, names2) {
      for (let blob = 0; blob < log.blobs && names2.size > 0; blob++) {
        const oid = log.oidOf(blob);
        for (const { path, commit } of log.listIntroductions(oid)) {
          const findings = listConcerning(names2.get(path) ?? [], "file-name");
          if (findings.length > 0) found.push({ kind: "file-name", oid, findings, path, commit });
          names2.delete(path);
        }
      }
    },
    /**
     * The commits that brought what was found and what was not read, as the log has them, the blobs whose values must be
     * read again, and whether messages and names must be.
     */
    listOrigins(log, unread, lasting) {
      const commits = /* @__PURE__ */ new Set();
      for (const oid of unread) for (const { commit } of log.listIntroductions(oid)) commits.add(commit);
      const again2 = [];
      for (const { kind, oid, commit, findings } of found) {
        if (kind !== "blob") commits.add(commit);
        else if (log.find(oid) !== -1) {
          for (const introduction of log.listIntroductions(oid)) commits.add(introduction.commit);
          if (!lasting && !findings.every(isLasting)) again2.push(oid);
        }
      }
      const introductions = [...commits].filter((oid) => log.findCommit(oid) !== -1);
      introductions.sort((a, b) => log.findCommit(a) - log.findCommit(b));
      return { introductions, again: again2, inTexts: found.some(({ kind }) => kind !== "blob") };
    },
    /** @param tip ids of the blobs that are there now */
    settle(log, tip) {
      const gathered = createFindings();
      const places = found.filter(({ kind, oid }) => kind !== "blob" || log.find(oid) !== -1).map((text) => ({ text, ...placeText(text, log, isExcluded) })).sort((a, b) => a.date - b.date || (a.text.oid < b.text.oid ? -1 : 1));
      for (const { text, locations } of places) {
        for (const finding2 of text.findings) {
          const { fingerprint, identity, region, proof, keyName: keyName2, resource, lifetime, inSource } = finding2;
          const rule = config.rules[finding2.rule];
          for (const place of locations) {
            const { level, confidence } = finding2.judgements[pathClasses.indexOf(classifyPath(place.path))];
            if (!level) continue;
            const secret = new Secret(rule.shown ?? "", rule.shown);
            const location = withInSource({ ...place, region }, inSource);
            gathered.add({
              rule,
              level,
              confidence,
              secret,
              readIdentity: () => identity,
              fingerprint,
              location,
              proof,
              keyName: keyName2,
              resource,
              lifetime
            });
          }
        }
      }
      const findings = gathered.list().map((finding2) => {
        const isInTip = ({ oid }) => oid !== void 0 && tip.has(oid);
        const inTip = listPlaces(finding2).some(isInTip);
        return { ...allowInSource(finding2, isInTip), state: inTip ? "in-tip" : "removed" };
      });
      const excluded = log.paths.filter(isExcluded).sort();
      return {
        findings,
        excluded: excluded.map((path) => ({ path, reason: "excluded by the configuration", failed: false }))
      };
    }
  };
}
function placeText(text, log, isExcluded) {
  const { kind, oid, path, commit } = text;
  if (path !== void 0) {
    const place = { path, kind, ...commit && { commit }, ...kind === "file-name" && { oid } };
    return { date: 0, locations: [place] };
  }
  const introductions = log.listIntroductions(oid);
  if (introductions.length === 0) return { date: 0, locations: [{ path: `object ${oid.slice(0, 12)}`, kind, oid }] };
  const locations = /* @__PURE__ */ new Map();
  for (const { path: path2, commit: commit2 } of introductions) {
    if (!locations.has(path2) && !isExcluded(path2)) locations.set(path2, { path: path2, kind, oid, commit: commit2 });
  }
  return { date: introductions[0].date, locations: [...locations.values()] };
}
async function listTip(cwd, commit = "HEAD") {
  const listing = await readTip(cwd, commit);
  return new Set(
    listing.toString("latin1").split("\0").map((entry3) => entry3.split("	", 1)[0].split(" ")[2])
  );
}
async function readTip(cwd, commit) {
  try {
    return await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd });
  } catch (error) {
    const head = await runGit(["rev-parse", "--quiet", "--verify", `${commit}^{tree}`], { cwd, accept: [0, 1] });
    if (head.length === 0) return head;
    throw error;
  }
}
var init_sightings = __esm({
  "src/history/sightings.ts"() {
    "use strict";
    init_findings();
    init_run();
    init_in_source();
    init_judge();
    init_secret();
    init_ledger();
  }
});

// src/git/history-log.ts
async function readHistoryLog(options, onMessage) {
  const blobs = createOidTable();
  const commits = createOidTable();
  const paths = /* @__PURE__ */ new Map();
  const dates = [];
  const changes = createNumbers();
  const lastChange = createNumbers();
  const note2 = (oid, path) => {
    let number = paths.get(path);
    if (number === void 0) {
      number = paths.size;
      paths.set(path, number);
    }
    const blob = addBlob(oid);
    const change = changes.length;
    changes.push(number);
    changes.push(commits.size - 1);
    changes.push(lastChange.get(blob));
    lastChange.set(blob, change);
  };
  const addBlob = (oid) => {
    const blob = blobs.add(oid);
    if (blob === lastChange.length) lastChange.push(-1);
    return blob;
  };
  const listed2 = listHistoryRefs(options, (oid, text) => onMessage("tag", oid, text));
  listed2.catch(() => {
  });
  const chosen2 = options.commits;
  const args = chosen2 ? ["--no-walk=unsorted", "--stdin"] : (await listed2).args;
  if (chosen2 ? chosen2.length > 0 : args.length > 0) {
    const asked3 = [...logArgs, ...args];
    const child = spawnGit(asked3, options);
    options.onStart?.();
    child.stdin.on("error", () => {
    });
    child.stdin.end(chosen2?.map((oid) => `${oid}
`).join(""));
    const failed = watchEnd(child, asked3, "Run `git fsck` in this repository.");
    let change;
    await splitTokens(child.stdout, (token) => {
      if (change) {
        if (change.isBlob) note2(change.oid, token.toString("utf8"));
        change = void 0;
        return;
      }
      if (token[0] === 1) {
        const end = token.indexOf(10);
        const [commit, date] = token.toString("latin1", 1, end).split(" ");
        commits.add(commit);
        dates.push(Number(date));
        return end + 1 < token.length ? onMessage("commit", commit, token.subarray(end + 1)) : void 0;
      }
      if (token.length > 1) change = parseChange(token);
      return;
    });
    await failed;
  }
  for (const oid of (await listed2).tagged) addBlob(oid);
  const pathList = [...paths.keys()];
  paths.clear();
  return {
    blobs: blobs.size,
    commits: commits.size,
    find: (oid) => blobs.find(oid),
    oidOf: (blob) => blobs.get(blob),
    findCommit: (oid) => commits.find(oid),
    paths: pathList,
    listIntroductions(oid) {
      const blob = blobs.find(oid);
      const found = [];
      for (let at = blob === -1 ? -1 : lastChange.get(blob); at !== -1; at = changes.get(at + 2)) {
        const [path, commit] = [changes.get(at), changes.get(at + 1)];
        found.push({ path: pathList[path], commit: commits.get(commit), date: dates[commit] });
      }
      return found;
    }
  };
}
function createNumbers() {
  let numbers2 = new Int32Array(1 << 12);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: (at) => numbers2[at],
    set: (at, value) => {
      numbers2[at] = value;
    },
    push(value) {
      if (length === numbers2.length) {
        const larger = allocateNumbers(length * 2);
        larger.set(numbers2);
        numbers2 = larger;
      }
      numbers2[length++] = value;
    }
  };
}
function parseChange(token) {
  const begin2 = token[0] === 10 ? 1 : 0;
  const modes = token.lastIndexOf(58) + 1;
  const parents = modes - begin2;
  const read2 = (from, length) => token.toString("latin1", from, from + length);
  const mode = read2(modes + 7 * parents, 6);
  const ids = modes + 7 * (parents + 1);
  const width = token.indexOf(32, ids) - ids;
  return { oid: read2(ids + parents * (width + 1), width), isBlob: mode !== "160000" && mode !== "000000" };
}
async function splitTokens(stream, onToken) {
  let rest2 = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, from)) {
      const part = chunk.subarray(from, at);
      const pending = onToken(rest2.length > 0 ? Buffer.concat([...rest2, part]) : part);
      if (pending) await pending;
      rest2 = [];
      from = at + 1;
    }
    if (from < chunk.length) rest2.push(chunk.subarray(from));
  }
  if (rest2.length > 0) await onToken(Buffer.concat(rest2));
}
var logArgs;
var init_history_log = __esm({
  "src/git/history-log.ts"() {
    "use strict";
    init_pages();
    init_history_refs();
    init_oid_table();
    init_run();
    logArgs = [
      ...["-c", "log.showRoot=true", "log", "--raw", "-c", "-z", "--no-abbrev", "--no-renames", "--no-relative"],
      ...["--no-show-signature", "--no-notes", "--no-ext-diff", "--ignore-submodules=all", "--encoding=UTF-8"],
      "--format=%x01%H %at%n%B"
    ];
  }
});

// src/history/text-queue.ts
function createTextQueue(pool) {
  let texts = [];
  let listeners = [];
  let bytes = 0;
  let waiting = 0;
  let last = Promise.resolve();
  const send = () => {
    const told = listeners;
    const ends = new Int32Array(texts.length);
    let end = 0;
    for (const [place, text] of texts.entries()) {
      end += text.length;
      ends[place] = end;
    }
    const batch = { bytes: Buffer.concat(texts), ends };
    texts = [];
    listeners = [];
    bytes = 0;
    waiting++;
    last = pool.submit(batch, ({ found }) => {
      for (const { oid, findings } of found) told[Number(oid)](findings);
    }).then(() => {
      waiting--;
    });
    last.catch(() => {
    });
  };
  return {
    add(text, onFindings) {
      texts.push(Buffer.from(text));
      listeners.push(onFindings);
      bytes += text.length;
      if (bytes >= bytesAtOnce2) send();
      return waiting >= mostWaiting ? last : void 0;
    },
    flush() {
      if (texts.length > 0) send();
      return last;
    }
  };
}
var bytesAtOnce2, mostWaiting;
var init_text_queue = __esm({
  "src/history/text-queue.ts"() {
    "use strict";
    bytesAtOnce2 = 1 << 18;
    mostWaiting = 4;
  }
});

// src/history/walk.ts
function startWalk({ options, coverage, sightings }, pool, chosen2) {
  const texts = createTextQueue(pool);
  let onStart = () => {
  };
  const started = new Promise((resolve5) => {
    onStart = resolve5;
  });
  const asked3 = { ...options, onStart, ...chosen2 && { commits: chosen2.commits } };
  const walk = readHistoryLog(asked3, (kind, oid, text) => {
    if (chosen2?.inTexts === false) return;
    coverage.addText(text.length);
    return texts.add(text, (findings) => sightings.addMessage(kind, oid, findings));
  });
  const begun2 = Promise.race([started, walk]);
  begun2.catch(() => {
  });
  const names2 = /* @__PURE__ */ new Map();
  return {
    walk,
    /** Git walks, or has failed. */
    begun: begun2,
    /** To be called once the walk is done. */
    async addNames(log) {
      for (const path of sightings.listNames(log))
        await texts.add(Buffer.from(path), (findings) => names2.set(path, findings));
      await texts.flush();
    },
    async settleNames(log) {
      await pool.settle();
      sightings.addNames(log, names2);
    }
  };
}
var init_walk = __esm({
  "src/history/walk.ts"() {
    "use strict";
    init_history_log();
    init_text_queue();
  }
});

// src/threads/heaps.ts
var import_node_v82, keepHeapsSmall;
var init_heaps = __esm({
  "src/threads/heaps.ts"() {
    "use strict";
    import_node_v82 = require("node:v8");
    keepHeapsSmall = () => (0, import_node_v82.setFlagsFromString)("--heap-growing-percent=15");
  }
});

// src/scan-history.ts
async function scanHistory(options, config, world2) {
  const started = performance.now();
  const { shard } = options;
  const key2 = begin(world2.repositoryKey());
  const tip = begin(listTip(options.cwd, options.tip));
  const whereRefsStand = options.ledger !== void 0 && config.exclude.length === 0 && !shard ? begin(readTips(options)) : void 0;
  await checkHistory(options.cwd);
  const rules5 = config.rules.filter(({ advisory }) => !advisory);
  const coverage = createCoverage(shard && ((oid) => isInShard(shard, oid)));
  const sightings = createSightings({ ...config, rules: rules5 }, await loadPathFilter(config.exclude));
  const openLedger2 = async () => options.ledger?.(await createLedgerKey(readEngine(), rules5, key2), rules5);
  const readLedger = once(() => begin(openLedger2()));
  const readKeys = async () => ({
    repositoryKey: await key2,
    runKey: (await readLedger())?.runKey ?? randomBytes(32).toString("base64")
  });
  const sizeLimit = options.sizeLimit ?? 256 * 1024 * 1024;
  const objects = { cwd: options.cwd, keys: begin(readKeys()), sizeLimit };
  const tell2 = async (log, scanned, unread) => {
    const { findings, excluded } = sightings.settle(log, await tip);
    const today = world2.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    return maskFileNames({
      source: "history",
      findings: applySuppressions(findings, config, today),
      skipped: [...excluded, ...unread],
      scanned
    });
  };
  const scan2 = { options, started, rules: rules5, objects, coverage, sightings, readLedger, whereRefsStand, tell: tell2 };
  const old = options.ledger?.isNew?.() ? void 0 : await readLedger();
  const settled = old?.settledAt && whereRefsStand && old.settledAt(await whereRefsStand);
  return (settled && await tellSettled(scan2, old.known, settled)) ?? scanAll(scan2);
}
async function tellSettled(scan2, known4, settled) {
  const { introductions, again: again2, unread, inTexts, ...scanned } = settled;
  const found = [...known4.found];
  const lacking = new Map(known4.unread.map(({ oid, reason }) => [oid, reason]));
  const asked3 = [...again2, ...unread.filter((oid) => !lacking.has(oid))];
  let isAsBefore = true;
  const pool = createPool(0, { ...scan2.objects, rules: scan2.rules }, (read2) => {
    found.push(...read2.found);
    for (const { oid, reason } of read2.unread) lacking.set(oid, reason);
    isAsBefore = read2.unread.every(({ oid }) => unread.includes(oid));
  });
  try {
    if (asked3.length > 0) await pool.submit(asked3);
    await pool.settle();
    if (!isAsBefore || !unread.every((oid) => lacking.has(oid))) {
      await pool.finish();
      return void 0;
    }
    scan2.sightings.add(found);
    const { walk, addNames, settleNames } = startWalk(scan2, pool, { commits: introductions, inTexts });
    const log = await walk;
    if (inTexts) {
      await addNames(log);
      await settleNames(log);
    }
    await pool.finish();
    const reasons3 = unread.map((oid) => describeUnread(log, oid, lacking.get(oid)));
    return scan2.tell(log, scanned, reasons3);
  } catch (error) {
    await pool.abort();
    throw error;
  }
}
async function scanAll(scan2) {
  const { options, objects, coverage, sightings } = scan2;
  const take = (result) => {
    coverage.add(result);
    sightings.add(result.found);
  };
  const references = encodeRules(scan2.rules);
  const workers = references ? options.workers ?? ((0, import_node_os3.availableParallelism)() > 2 ? 3 : 2) : 0;
  const rules5 = workers === 0 ? scan2.rules : references;
  let ledger;
  const pool = createPool(workers > 1 ? workers - 1 : workers, { ...objects, rules: rules5 }, (result) => {
    take(result);
    ledger?.add(result);
    options.onProgress?.({ ...coverage.progress(), seconds: (performance.now() - scan2.started) / 1e3 });
  });
  const { walk, begun: begun2, addNames, settleNames } = startWalk(scan2, pool);
  const named6 = begin(
    walk.then((log) => {
      coverage.know(log);
      if (log.blobs >= manyBlobs) keepHeapsSmall();
      if (workers > 1) pool.join(scan2.rules);
      return addNames(log);
    })
  );
  const opening3 = scan2.readLedger();
  try {
    await begun2;
    const packs = options.packs === false ? [] : await openPacks(options.cwd);
    ledger = await opening3;
    if (ledger) take(ledger.known);
    const wants = (oid) => !ledger?.knows(oid) && coverage.wants(oid);
    for (const batch of listFamilies(packs, wants)) await pool.submit(batch);
    const log = await walk;
    await pool.settle();
    for await (const batch of listObjects(options.cwd, coverage.listMissing(log))) await pool.submit(batch);
    await named6;
    await settleNames(log);
    await pool.finish();
    const { scanned, unread } = coverage.settle(log);
    const whole2 = { ...scanned, commits: log.commits };
    const tips = ledger?.settle && await scan2.whereRefsStand;
    if (tips !== void 0) {
      const missing = unread.map(({ oid }) => oid);
      const origins = sightings.listOrigins(log, missing, ledger.runKey !== void 0);
      ledger.settle?.(tips, { ...whole2, ...origins, unread: missing });
    }
    return scan2.tell(log, whole2, unread);
  } catch (error) {
    await pool.abort();
    throw error;
  }
}
function begin(asked3) {
  asked3.catch(() => {
  });
  return asked3;
}
var import_node_os3, manyBlobs;
var init_scan_history = __esm({
  "src/scan-history.ts"() {
    "use strict";
    init_crypto();
    import_node_os3 = require("node:os");
    init_apply();
    init_file_names();
    init_history_refs();
    init_packs();
    init_tips();
    init_batches();
    init_coverage();
    init_ledger();
    init_pool();
    init_shard();
    init_sightings();
    init_walk();
    init_once();
    init_scan();
    init_heaps();
    init_rule_list();
    init_start();
    manyBlobs = 1 << 16;
  }
});

// src/reporters/pace.ts
function createPace() {
  let first;
  return (now) => {
    const { blobs, bytes, totalBlobs, seconds } = now;
    if (totalBlobs !== void 0) first ??= now;
    const passed2 = seconds - (first?.seconds ?? seconds);
    const done = blobs - (first?.blobs ?? blobs);
    const parts3 = [
      totalBlobs === void 0 ? "listing blobs" : `${blobs} of ${totalBlobs} blobs (${Math.floor(100 * blobs / Math.max(1, totalBlobs))} %)`
    ];
    if (bytes > 0) parts3.push(renderBytes(bytes));
    if (first && passed2 >= 1 && done > 0) {
      parts3.push(`${renderBytes((bytes - first.bytes) / passed2)}/s`);
      const left = (totalBlobs - blobs) * passed2 / done;
      parts3.push(`about ${renderSeconds(left)} left`);
    } else parts3.push(`${Math.round(seconds)} s`);
    return parts3.join(", ");
  };
}
var renderSeconds;
var init_pace = __esm({
  "src/reporters/pace.ts"() {
    "use strict";
    init_phrases();
    renderSeconds = (seconds) => seconds < 100 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
  }
});

// hook/progress.ts
function createProgress(shell) {
  const line3 = createLine(shell);
  const describe4 = createPace();
  return {
    report: (progress) => line3.show(`scanning history: ${describe4(progress)}`, progress.seconds),
    end: line3.end
  };
}
function createLine({ err, environment, quiet }) {
  const terminal = err.isTTY === true && !environment["CI"];
  let last = 0;
  return {
    /** @param seconds since the work began */
    show(text, seconds) {
      if (quiet || seconds < 1 || seconds - last < (terminal ? 0.2 : logInterval)) return;
      last = seconds;
      err.write(terminal ? `\r\x1B[K${text}` : `leakgate: ${text}
`);
    },
    end() {
      if (last > 0 && terminal) err.write("\r\x1B[K");
    }
  };
}
var logInterval;
var init_progress = __esm({
  "hook/progress.ts"() {
    "use strict";
    init_pace();
    logInterval = 20;
  }
});

// hook/history-run.ts
async function scanHistoryVisibly({ resume, cache, ...options }, config, world2, shell) {
  const progress = createProgress(shell);
  const kept2 = options.ledger || cache !== void 0 ? void 0 : await keepPlace(resume === true, shell);
  const ledger = options.ledger ?? (cache === void 0 ? kept2?.ledger : openCache(cache, shell));
  const onSignal = (signal) => {
    progress.end();
    const way = kept2 ? ` Go on from here: ${shell.invocation} scan --history --resume` : "";
    shell.err.write(`leakgate: interrupted, and nothing is said of what was not read.${way}
`);
    if (process.platform === "win32") process.exit(ExitStatus.incomplete);
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  try {
    const result = await scanHistory(
      { ...options, ...ledger && { ledger }, onProgress: progress.report },
      config,
      world2
    );
    kept2?.forget();
    return result;
  } finally {
    process.removeListener("SIGINT", onSignal).removeListener("SIGTERM", onSignal);
    progress.end();
  }
}
async function keepPlace(resume, shell) {
  const file = (await runGit(["rev-parse", "--git-path", "leakgate/history"])).toString("utf8").trim();
  try {
    (0, import_node_fs16.mkdirSync)((0, import_node_path10.dirname)(file), { recursive: true });
    if (!resume) (0, import_node_fs16.writeFileSync)(file, "", { mode: 384 });
  } catch {
    if (resume) throw new UsageError(`${file} cannot be read`, "Leave --resume out.");
    return void 0;
  }
  const open3 = createLedger(file);
  return {
    ledger: Object.assign(
      (key2, rules5) => {
        const ledger = open3(key2, rules5);
        const blobs = ledger.known.oids.length;
        if (resume && !shell.quiet)
          shell.err.write(
            blobs === 0 ? "leakgate: there is nothing to go on from (no interrupted scan with these rules); all is read\n" : `leakgate: going on behind ${blobs} blobs
`
          );
        return ledger;
      },
      { isNew: () => !resume }
    ),
    forget: () => (0, import_node_fs16.rmSync)(file, { force: true })
  };
}
function openCache(file, { environment }) {
  const secret = environment["LEAKGATE_CACHE_KEY"] ?? "";
  if (secret.length < 32)
    throw new UsageError(
      "--cache needs a secret of 32 characters or more in LEAKGATE_CACHE_KEY",
      `Make one: node -e "console.log(require('crypto').randomBytes(32).toString('hex'))". Whoever has it can hide a blob from every later scan with this file.`
    );
  return createLedger(file, secret);
}
var import_node_fs16, import_node_path10;
var init_history_run = __esm({
  "hook/history-run.ts"() {
    "use strict";
    import_node_fs16 = require("node:fs");
    import_node_path10 = require("node:path");
    init_errors();
    init_run();
    init_ledger();
    init_scan_history();
    init_progress();
  }
});

// hook/scan-target.ts
var scan_target_exports = {};
__export(scan_target_exports, {
  scanTarget: () => scanTarget
});
async function scanTarget(target, ready, world2, shell, opened) {
  const isAny = ({ scanned, skipped }) => scanned.blobs + scanned.texts + (scanned.noNewLine ?? 0) + skipped.length > 0;
  const answer = (result) => ({ result, anything: isAny(result) });
  const answerWhole = (result) => ({
    result,
    anything: result.scanned.blobs + result.scanned.texts > 0
  });
  const answerStream = (result) => ({ result, anything: result.scanned.bytes > 0 });
  switch (target.kind) {
    case "staged": {
      const staged = opened.staged;
      const config = await ready;
      const source = createStagedSource(staged, await loadPathFilter(config.exclude));
      const result = await scanChanges(source, config, world2);
      return { result, anything: await staged.entries > 0 };
    }
    case "working": {
      const config = await ready;
      const source = createWorkingSource({ isExcluded: await loadPathFilter(config.exclude) });
      return answer(await scanChanges(source, config, world2));
    }
    case "stdin":
      return answerStream(await scan(createStdinSource(shell.input), await ready, world2));
    case "range": {
      const config = await ready;
      await checkRange(target.base, target.head, process.cwd());
      return answer(await scanRange(target, config, world2));
    }
    case "history": {
      const { kind: _, ...choice } = target;
      return answerWhole(await scanHistoryVisibly(choice, await ready, world2, shell));
    }
    case "files":
      for (const path of target.paths.filter(looksBare))
        if (await isBare(path))
          throw new UsageError(
            "this is a bare repository: what it holds is in its commits",
            "Change to it and run leakgate scan --history, or `--range A..B`."
          );
      return answerWhole(await scan(opened.files, await ready, world2));
  }
}
var init_scan_target = __esm({
  "hook/scan-target.ts"() {
    "use strict";
    init_errors();
    init_inside();
    init_range_fetch();
    init_scan();
    init_scan_changes();
    init_scan_range();
    init_staged2();
    init_stdin();
    init_working();
    init_history_run();
  }
});

// src/history/shard-file.ts
function recordShard({ index, count }, tips) {
  let head = "";
  const parts3 = [];
  return {
    ledger(key2, rules5) {
      head = `leakgate-shard 1 ${index}/${count} ${key2} ${tips}
`;
      return {
        known: { oids: [], sizes: [], found: [], unread: [] },
        knows: () => false,
        add: (result) => parts3.push(renderLines(result, rules5, { again: "again" }))
      };
    },
    render() {
      const lines = parts3.join("");
      return `${head}${lines}end ${lines.split("\n").length - 1}
`;
    }
  };
}
var init_shard_file = __esm({
  "src/history/shard-file.ts"() {
    "use strict";
    init_errors();
    init_ledger();
  }
});

// hook/scan-shard.ts
var scan_shard_exports = {};
__export(scan_shard_exports, {
  scanShard: () => scanShard
});
async function scanShard(text, target, output, config, shell) {
  const shard = parseShard(text);
  if (!shard)
    throw new UsageError(`--shard cannot be ${quoteWord(text)}`, "Write I/N, such as 2/8 for the second of eight.");
  if (target.kind !== "history")
    throw new UsageError("--shard is a share of a history", "Add --history, or leave --shard out.");
  const write = openOutput(output, shell);
  const record = recordShard(shard, await readTips({}));
  const options = { shard, ledger: record.ledger };
  const { scanned, skipped } = await scanHistoryVisibly(options, config, { repositoryKey: readScanKey }, shell);
  write(record.render());
  const unread = skipped.filter(({ failed }) => failed).length;
  const words4 = `${scanned.blobs} ${scanned.blobs === 1 ? "blob" : "blobs"} (${renderBytes(scanned.bytes)} with all messages)`;
  if (!shell.quiet || unread > 0)
    shell.err.write(
      `leakgate: shard ${text}: ${words4} read${unread === 0 ? "" : `, ${unread} could not be`}. What they hold is told by: ${shell.invocation} merge
`
    );
  return unread === 0 ? ExitStatus.clean : ExitStatus.incomplete;
}
var init_scan_shard = __esm({
  "hook/scan-shard.ts"() {
    "use strict";
    init_errors();
    init_tips();
    init_shard();
    init_shard_file();
    init_phrases();
    init_history_run();
    init_output();
    init_scan_config();
  }
});

// hook/scan.ts
var scan_exports = {};
__export(scan_exports, {
  scanCommand: () => scanCommand
});
async function runScan(target, opened, format, { flag: flag2, text }, shell) {
  const isOutside2 = target.kind in outside;
  if (!isOutside2) isRepository().catch(() => {
  });
  const config = readScanConfig(text["config"]);
  config.catch(() => {
  });
  await (0, import_promises3.setImmediate)();
  const { scanTarget: scanTarget2 } = await Promise.resolve().then(() => (init_scan_target(), scan_target_exports));
  if (!isOutside2 && !await isRepository())
    throw new UsageError("this is no repository of git", "Change to one, or name files: `leakgate scan PATH`.");
  if (text["shard"] !== void 0) {
    if (flag2["validate"])
      throw new UsageError("--shard and --validate", "Ask once for the whole: `leakgate verify --validate`.");
    const { scanShard: scanShard2 } = await Promise.resolve().then(() => (init_scan_shard(), scan_shard_exports));
    return scanShard2(text["shard"], target, text["output"], await config, shell);
  }
  const write = openOutput(text["output"], shell);
  const scanned = await scanTarget2(target, config, { repositoryKey: readScanKey }, shell, opened);
  const result = flag2["validate"] ? await validateResult(scanned.result, shell) : scanned.result;
  const status = decideExit(result, scanned.anything);
  if (format === "json") write(`${renderJson(result)}
`);
  else {
    const { renderMachine, renderText } = await Promise.resolve().then(() => __toESM(require("./present.js"), 1));
    const occasion = result.findings.some(blocks) ? await describeOccasion(target) : { committed: false };
    write(
      format === "text" ? renderText(result, status, occasion, shell, shell.out, shell.colour && text["output"] === void 0) : await renderMachine(result, format)
    );
  }
  if (!scanned.anything) tellNothing(result, target, shell);
  else if (!shell.quiet && (format !== "text" || text["output"] !== void 0))
    shell.err.write(`leakgate: ${describe3(result)}
`);
  if (!shell.quiet && text["config"] === void 0 && await hasPendingConfig())
    shell.err.write(
      `leakgate: ${configFile} here is not as committed, so it does not count; --config ${configFile} tries it.
`
    );
  return status;
}
async function describeOccasion({ kind }) {
  return {
    outside: !await isRepository(),
    // Of a history it was asked before it was read.
    shallow: kind !== "stdin" && kind !== "history" && await isShallow(),
    committed: kind === "range" || kind === "history",
    stream: kind === "stdin",
    ...(kind === "staged" || kind === "working") && { below: await readSubfolder() }
  };
}
function describe3(result) {
  const count = result.findings.filter(blocks).length;
  return count === 0 ? "no finding blocks" : `${count} ${count === 1 ? "finding blocks" : "findings block"}`;
}
var import_promises3, scanCommand, outside;
var init_scan2 = __esm({
  "hook/scan.ts"() {
    "use strict";
    import_promises3 = require("node:timers/promises");
    init_errors();
    init_inside();
    init_work_tree();
    init_policy();
    init_json();
    init_arguments();
    init_formats();
    init_history_options();
    init_outcome();
    init_output();
    init_scan_config();
    init_target();
    init_validate();
    scanCommand = {
      summary: "scan files, changes, commits or the whole history",
      help: `Usage: leakgate scan [PATH\u2026] [--staged | --working | --range A..B | --history | --stdin] [OPTION\u2026]

What to scan (default: the files of this directory):
  PATH\u2026                  files and directories, as they are on disk; in a repository without what git ignores
  --staged               what the next commit brings: the index, judged on lines that are new
  --working              staged, changed and untracked files
  --range A..B           every blob and message that the commits of B bring that A does not have
  --history              every blob that any reference of this clone can reach, each once
  --stdin                standard input

${historyHelp}

${validateHelp}
  --format text|json|sarif   default text
  --output FILE          write the result there instead of to standard output
  --shard I/N            with --history: read only the I-th of N shares of the blobs, and write what was found in a form
                         that \`leakgate merge\` makes the whole report of; status 0 then says that the share was read
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 clean \xB7 1 findings that block \xB7 2 usage or configuration \xB7 3 something asked for was not scanned, or
nothing was there to scan
`,
      options: {
        ...targetOptions,
        shard: { type: "string" },
        ...validateOption,
        format: { type: "string" },
        output: { type: "string" },
        config: { type: "string" }
      },
      async run(args, shell) {
        const { text } = args;
        const format = chooseWord("--format", text["format"] ?? "text", formats);
        const target = chooseTarget(args);
        const opened = askGit(target);
        try {
          return await runScan(target, opened, format, args, shell);
        } finally {
          opened.staged?.blobs.close();
        }
      }
    };
    outside = { files: true, stdin: true };
  }
});

// src/redact/base64.ts
function decodeBase64(value) {
  if (value.length < 24 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return void 0;
  try {
    return { text: fatal.decode(Buffer.from(value, "base64")) };
  } catch {
    return "binary";
  }
}
var fatal, binaryNames, encodeBase64, isBinaryContent;
var init_base64 = __esm({
  "src/redact/base64.ts"() {
    "use strict";
    fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    binaryNames = /* @__PURE__ */ new Set(["data", "blob"]);
    encodeBase64 = (text) => Buffer.from(text).toString("base64");
    isBinaryContent = (name, decoded) => decoded === "binary" && binaryNames.has(name);
  }
});

// src/redact/find.ts
function createFind(options) {
  const key2 = options.key ?? randomBytes(32);
  const least = weightOf(options.level ?? "warning");
  const rules5 = options.rules.filter(({ advisory }) => !advisory);
  const levelOf = (candidate) => judgeCandidate(candidate, "data").level;
  const counts = (level) => level !== void 0 && weightOf(level) >= least;
  const isCounted3 = (match) => counts(levelOf(match));
  const isNamed2 = ({ named: named6 }) => named6 !== void 0;
  const scanner = createScanner(rules5, {
    couldKeep: createValueFilter(),
    ...least < weightOf("error") ? { keeps: (candidate) => counts(levelOf(candidate)) } : {
      // A shape that others have, too, counts by the name that its value is given to: they are put together first.
      keeps: (candidate) => levelOf(candidate) !== void 0,
      settle: (matches) => settleOverlaps([...settleOverlaps(matches).filter(isNamed2), ...matches].filter(isCounted3))
    }
  });
  const judge = (candidate) => {
    const level = levelOf(candidate);
    if (!counts(level)) return void 0;
    const mark2 = createHmac("sha256", key2).update(candidate.secret.reveal()).digest("hex").slice(0, 8);
    return { ruleId: candidate.rule.id, label: candidate.rule.label, level, mark: mark2 };
  };
  return (bytes, from, only = () => true) => {
    const found = [];
    let done = from;
    for (const candidate of scanner.scan(bytes)) {
      if (candidate.end <= done || !only(candidate)) continue;
      const redaction = judge(candidate);
      if (!redaction) continue;
      found.push({
        start: Math.max(done, candidate.start),
        end: candidate.end,
        redaction,
        judged: candidate.rule.judged ?? false
      });
      done = candidate.end;
    }
    return found;
  };
}
function renderBytes2(bytes, from, found) {
  let done = from;
  const parts3 = [];
  for (const { start: start2, end, redaction, continued } of found) {
    parts3.push(bytes.toString("utf8", done, start2), continued ? "" : renderPlaceholder(redaction));
    done = end;
  }
  return parts3.join("") + bytes.toString("utf8", done);
}
function renderPlaceholder({ ruleId, mark: mark2 }) {
  return `[redacted:${ruleId}:${mark2}]`;
}
var init_find = __esm({
  "src/redact/find.ts"() {
    "use strict";
    init_crypto();
    init_judge();
    init_overlaps();
    init_scanner();
    init_types();
  }
});

// src/redact/json-text.ts
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
function inUnits(text, found) {
  const bytes = Buffer.from(text);
  if (bytes.length === text.length) return found;
  let [seen2, units] = [0, 0];
  const unitAt = (byte) => {
    units += bytes.toString("utf8", seen2, byte).length;
    seen2 = byte;
    return units;
  };
  return found.map((one) => ({ ...one, start: unitAt(one.start), end: unitAt(one.end) }));
}
function listJsonStrings(json) {
  const strings = [];
  const open3 = [];
  let name = "";
  for (const { start: start2, end } of listTokens(json)) {
    const first = json[start2];
    if (first === "{" || first === "[") open3.push(name);
    else if (first === "}" || first === "]") name = open3.pop() ?? "";
    else if (first === '"') {
      const literal = json.slice(start2, end);
      const value = literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
      const isKey = standsBeforeColon(json, end);
      strings.push({ start: start2, end, value, isKey, name: isKey ? "" : name });
      if (isKey) name = value;
    }
  }
  return strings;
}
function listJsonElements(json) {
  const elements = [];
  let depth = 0;
  let from = 0;
  for (const { start: start2, end } of listTokens(json)) {
    const first = json[start2];
    const closes = first === "}" || first === "]";
    if (closes) depth--;
    if (first === "{" || first === "[") depth++;
    if (first === "[" && depth === 1) from = end;
    else if (first === "," && depth === 1 || closes && depth === 0) {
      const text = json.slice(from, start2);
      const left = from + text.length - text.trimStart().length;
      if (text.trim() !== "") elements.push({ start: left, end: left + text.trim().length });
      from = end;
    }
  }
  return elements;
}
function replaceSpans(text, replaced) {
  let done = 0;
  const parts3 = [];
  for (const [{ start: start2, end }, value] of replaced) {
    parts3.push(text.slice(done, start2), value);
    done = end;
  }
  return parts3.join("") + text.slice(done);
}
function* listTokens(json) {
  const next2 = /[{}[\],"]/g;
  for (let match = next2.exec(json); match; match = next2.exec(json)) {
    const start2 = match.index;
    const end = match[0] === '"' ? findStringEnd(json, start2) : start2 + 1;
    yield { start: start2, end };
    next2.lastIndex = end;
  }
}
function findStringEnd(json, start2) {
  for (let quote = json.indexOf('"', start2 + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let escapes2 = 0;
    while (json[quote - 1 - escapes2] === "\\") escapes2++;
    if (escapes2 % 2 === 0) return quote + 1;
  }
  return json.length;
}
function standsBeforeColon(json, at) {
  let next2 = at;
  while (json[next2] === " " || json[next2] === "\n" || json[next2] === "\r" || json[next2] === "	") next2++;
  return json[next2] === ":";
}
var init_json_text = __esm({
  "src/redact/json-text.ts"() {
    "use strict";
  }
});

// src/redact/shorten.ts
function shortenStrings(json, strings, isDone) {
  const long = strings.filter(({ start: start2, end }) => end - start2 > 4 * kept);
  if (long.length === 0) return { text: json, toOriginal: (place) => place };
  const parts3 = [];
  const cuts = [];
  let done = 0;
  let length = 0;
  for (const string of long) {
    const { start: start2, end } = string;
    const rest2 = isDone(string) ? 1 : kept;
    const head = json.slice(done, start2 + rest2);
    parts3.push(head, "\n");
    length += head.length + 1;
    done = end - rest2;
    cuts.push({ at: length, missing: done - length, margin: rest2 >> 1 });
  }
  parts3.push(json.slice(done));
  let next2 = 0;
  return {
    text: parts3.join(""),
    toOriginal(place) {
      while (next2 < cuts.length && cuts[next2].at <= place.start) next2++;
      const before = cuts[next2 - 1];
      const after = cuts[next2];
      if (before && place.start < before.at + before.margin) return void 0;
      if (after && place.end >= after.at - after.margin) return void 0;
      const missing = before?.missing ?? 0;
      return { ...place, start: place.start + missing, end: place.end + missing };
    }
  };
}
var kept;
var init_shorten = __esm({
  "src/redact/shorten.ts"() {
    "use strict";
    kept = 512;
  }
});

// src/redact/together.ts
function redactSplit(find, strings, take) {
  const texts = strings.filter(({ isKey, name }) => !isKey && name === "text");
  if (texts.length < 2) return;
  const parts3 = texts.map(({ value }) => Buffer.from(value));
  let total = 0;
  const starts = parts3.map(({ length }) => {
    total += length;
    return total - length;
  });
  const partOf2 = (at) => starts.findLastIndex((start2) => start2 <= at);
  const split = find(
    Buffer.concat(parts3),
    0,
    ({ rule, start: start2, end }) => !rule.judged && partOf2(start2) < partOf2(end - 1)
  );
  for (const [place, part] of parts3.entries()) {
    const start2 = starts[place];
    const here = split.filter((one) => one.start < start2 + part.length && one.end > start2).map((one) => ({
      ...{ ...one, start: Math.max(0, one.start - start2), end: Math.min(part.length, one.end - start2) },
      continued: one.start < start2
    }));
    if (here.length === 0) continue;
    const own = find(part, 0).filter((one) => !here.some(({ start: start3, end }) => one.start < end && start3 < one.end));
    const found = [...own, ...here].sort((a, b) => a.start - b.start);
    const redactions = here.flatMap(({ redaction, continued }) => continued ? [] : [redaction]);
    take(texts[place], { value: renderBytes2(part, 0, found), redactions });
  }
}
function redactTogether(find, json, strings, isDone, take) {
  const { text, toOriginal } = shortenStrings(json, strings, isDone);
  const lies = ({ start: start2, end }, within) => within.start < start2 && end < within.end;
  const heldBy = /* @__PURE__ */ new Map();
  let place = 0;
  for (const short of inUnits(text, find(Buffer.from(text), 0))) {
    const one = toOriginal(short);
    if (!one) continue;
    while (place < strings.length && strings[place].end < one.end) place++;
    const string = strings[place];
    if (!string || string.isKey || isDone(string) || !lies(one, string)) continue;
    const here = heldBy.get(string);
    if (here) here.push(one);
    else heldBy.set(string, [one]);
  }
  for (const [string, here] of heldBy) {
    if (isBinaryContent(string.name, decodeBase64(string.value))) continue;
    const marks = new Map(
      here.map(({ start: start2, end, redaction }) => [
        { start: start2 - string.start, end: end - string.start },
        renderPlaceholder(redaction)
      ])
    );
    const literal = replaceSpans(json.slice(string.start, string.end), marks);
    const value = isJson(literal) ? JSON.parse(literal) : [...marks.values()].join("");
    take(string, { value, redactions: here.map(({ redaction }) => redaction) });
  }
}
var init_together = __esm({
  "src/redact/together.ts"() {
    "use strict";
    init_base64();
    init_find();
    init_json_text();
    init_shorten();
  }
});

// src/redact/json-value.ts
function redactValue(value, { find, redactNamed, redactAfter }) {
  const redactions = [];
  const visit = (part, name) => {
    if (typeof part === "string") {
      const result = redactNamed(name, part);
      redactions.push(...result.redactions);
      return result.value;
    }
    if (part === null || typeof part !== "object") return part;
    if ("toJSON" in part && typeof part.toJSON === "function") return visit(part.toJSON(name), name);
    if (Array.isArray(part)) return part.map((item) => visit(item, name));
    const together = redactMembers(find, part);
    const entries = Object.entries(part).map(([inner, item]) => {
      const key2 = redactAfter("", inner);
      redactions.push(...key2.redactions);
      const visited = visit(item, inner);
      const result = visited === item ? together.get(inner) : void 0;
      redactions.push(...result?.redactions ?? []);
      return [key2.value, result?.value ?? visited];
    });
    return Object.fromEntries(entries);
  };
  return { value: visit(value, ""), redactions };
}
function redactMembers(find, part) {
  const members2 = Object.entries(part).filter(([, item]) => typeof item === "string");
  const together = /* @__PURE__ */ new Map();
  if (members2.length < 2) return together;
  const json = JSON.stringify(Object.fromEntries(members2));
  redactTogether(
    find,
    json,
    listJsonStrings(json),
    () => false,
    ({ name }, result) => together.set(name, result)
  );
  return together;
}
var init_json_value = __esm({
  "src/redact/json-value.ts"() {
    "use strict";
    init_json_text();
    init_together();
  }
});

// src/redact/redactor.ts
function createRedactor(options) {
  const find = createFind(options);
  const redactAfter = (before, text, whole2 = false) => {
    const bytes = Buffer.from(before + text);
    const from = Buffer.byteLength(before);
    const [first, ...rest2] = find(bytes, from);
    const isWhole = whole2 && first?.judged && first.start === from;
    const found = first ? isWhole ? [{ ...first, end: bytes.length }] : [first, ...rest2] : [];
    const redactions = found.map(({ redaction }) => redaction);
    return { value: found.length === 0 ? text : renderBytes2(bytes, from, found), redactions };
  };
  const redactNamed = (name, value) => {
    const before = name === "" ? "" : `"${name}": "`;
    const decoded = decodeBase64(value);
    if (isBinaryContent(name, decoded)) return { value, redactions: [] };
    if (typeof decoded === "object") {
      const inner = redactAfter(before, decoded.text, true);
      if (inner.redactions.length > 0) return { ...inner, value: encodeBase64(inner.value) };
    }
    return redactAfter(before, value, true);
  };
  const clean = /* @__PURE__ */ new Set();
  const redactOften = ({ name, value }) => {
    if (value.length > longestOften) return redactNamed(name, value);
    const said = `${name}\0${value}`;
    if (clean.has(said)) return { value, redactions: [] };
    const result = redactNamed(name, value);
    if (result.redactions.length === 0) {
      if (clean.size === mostOften) clean.clear();
      clean.add(said);
    }
    return result;
  };
  const redactParsed = (text) => {
    const redactions = [];
    const replaced = /* @__PURE__ */ new Map();
    const take = (span, result) => {
      redactions.push(...result.redactions);
      replaced.set(span, JSON.stringify(result.value));
    };
    const strings = listJsonStrings(text);
    for (const string of strings) {
      const result = redactOften(string);
      if (result.redactions.length > 0) take(string, result);
    }
    redactSplit(find, strings, take);
    redactTogether(find, text, strings, (string) => replaced.has(string), take);
    const inOrder = new Map([...replaced].sort(([a], [b]) => a.start - b.start));
    return { value: replaceSpans(text, inOrder), redactions };
  };
  return {
    redactText: (text) => redactAfter("", text),
    redactAfter,
    redactJsonText: (text) => isJson(text) ? redactParsed(text) : redactAfter("", text),
    redactParsed,
    redactJson: (value) => redactValue(value, { find, redactNamed, redactAfter })
  };
}
var longestOften, mostOften;
var init_redactor = __esm({
  "src/redact/redactor.ts"() {
    "use strict";
    init_base64();
    init_find();
    init_json_text();
    init_json_value();
    init_together();
    longestOften = 64;
    mostOften = 4096;
  }
});

// src/redact/stream.ts
function createRedactingStream(redactor, onRedaction = () => {
}) {
  const decoder = new import_node_string_decoder.StringDecoder("utf8");
  let before = "";
  let held = "";
  const redact = (piece2) => {
    const result = isJsonLine(piece2) ? redactor.redactJsonText(piece2) : redactor.redactAfter(before, piece2);
    before = (before + piece2).slice(-contextLength);
    for (const redaction of result.redactions) onRedaction(redaction);
    return result.value;
  };
  const release2 = (length) => {
    const pieces = [...listPieces(held.slice(0, length))];
    held = held.slice(length);
    return pieces.map(redact).join("");
  };
  return new import_node_stream.Transform({
    transform(chunk, _encoding, done) {
      held += decoder.write(chunk);
      const length = measureFinished(held);
      done(null, length > 0 ? release2(length) : void 0);
    },
    flush(done) {
      held += decoder.end();
      done(null, held === "" ? void 0 : release2(held.length));
    }
  });
}
function* listPieces(text) {
  let from = 0;
  for (let start2 = 0; start2 < text.length; ) {
    const end = text.indexOf("\n", start2) + 1 || text.length;
    const line3 = text.slice(start2, end);
    if (isJsonLine(line3)) {
      if (from < start2) yield text.slice(from, start2);
      yield line3;
      from = end;
    }
    start2 = end;
  }
  if (from < text.length) yield text.slice(from);
}
function measureFinished(held) {
  const lineEnd = held.lastIndexOf("\n") + 1;
  if (held.length - lineEnd >= longestHeld) return cutBetweenWords(held, held.length - contextLength);
  const isHeld3 = (from) => held.length - from < longestHeld;
  const open3 = Math.min(lineEnd, ...keyMarks.map(([begin2, end]) => findOpenKey(held, lineEnd, begin2, end)));
  const known4 = isHeld3(open3) ? open3 : lineEnd;
  const finished = passJoined(held, known4);
  return isHeld3(finished) ? finished : known4;
}
function findOpenKey(held, lineEnd, beginMark, endMark) {
  const begin2 = held.lastIndexOf(beginMark);
  const end = begin2 === -1 ? -1 : held.indexOf(endMark, begin2);
  const isOpen = begin2 !== -1 && (end === -1 || end >= lineEnd);
  return isOpen ? held.lastIndexOf("\n", begin2) + 1 : held.length;
}
function passJoined(held, end) {
  for (let finished = end; finished > 0; ) {
    const start2 = held.lastIndexOf("\n", finished - 2) + 1;
    const line3 = held.slice(start2, finished);
    const isJoined2 = finished < held.length && endsString2.test(line3) && joinsString.test(peek(held, finished));
    if (!goesOn.test(line3) && !isJoined2) return finished;
    finished = start2;
  }
  return 0;
}
function cutBetweenWords(held, limit) {
  for (let at = limit; at > limit - longestHeld / 2 && at > 0; at--) if (/[\s",;]/.test(held[at])) return at + 1;
  return limit;
}
var import_node_stream, import_node_string_decoder, contextLength, longestHeld, isJsonLine, keyMarks, goesOn, endsString2, joinsString, peek;
var init_stream = __esm({
  "src/redact/stream.ts"() {
    "use strict";
    import_node_stream = require("node:stream");
    import_node_string_decoder = require("node:string_decoder");
    contextLength = 4096;
    longestHeld = 65536;
    isJsonLine = (line3) => /^[{[]/.test(line3) && /[}\]]\s*$/.test(line3.slice(-8));
    keyMarks = [
      ["-----BEGIN", "-----END"],
      ["PuTTY-User-Key-File-", "Private-MAC:"]
    ];
    goesOn = /(?:[,{[(\\]|["'`][ \t]*[+.&|]+(?:[ \t]*_)?)[ \t]*\r?\n$/;
    endsString2 = /["'`][ \t]*\r?\n$/;
    joinsString = /^[ \t]*(?:$|[+.&|)\]}]|[\w@$]{0,2}["'`])/;
    peek = (held, at) => /^.{0,200}/.exec(held.slice(at, at + 200))[0];
  }
});

// hook/redact.ts
var redact_exports = {};
__export(redact_exports, {
  redactCommand: () => redactCommand
});
async function readKey(file) {
  const { readFile: readFile4 } = await Promise.resolve().then(() => __toESM(require("node:fs/promises"), 1));
  const key2 = await readFile4(file).catch(() => {
    throw new UsageError("the key file could not be read", makeKey);
  });
  if (key2.length >= 16) return key2;
  throw new UsageError("the key file holds fewer than 16 bytes", makeKey);
}
var import_promises4, import_rules4, redactCommand, makeKey;
var init_redact = __esm({
  "hook/redact.ts"() {
    "use strict";
    import_promises4 = require("node:stream/promises");
    init_errors();
    init_redactor();
    init_stream();
    import_rules4 = require("./rules.js");
    redactCommand = {
      summary: "put placeholders in place of secrets in a text that goes by",
      help: `Usage: leakgate redact [OPTION\u2026] < TEXT

Copies standard input to standard output. In place of a secret stands its kind and a mark, the same for the same value
under the same key. A line goes out when it is whole, a private key when its end has come.

  --key-file FILE        key of the marks; default: a random one for this run
  --count                say on standard error how many were replaced

Exit status: 0 \xB7 2 usage
`,
      options: { "key-file": { type: "string" }, count: { type: "boolean" } },
      async run({ text, flag: flag2, positionals }, shell) {
        if (positionals.length > 0) throw new UsageError("leakgate redact reads standard input", "Pipe the text into it.");
        const key2 = text["key-file"] === void 0 ? void 0 : await readKey(text["key-file"]);
        let count = 0;
        const stream = createRedactingStream(createRedactor({ rules: import_rules4.rules, ...key2 && { key: key2 } }), () => count++);
        await (0, import_promises4.pipeline)(shell.input, stream, shell.out, { end: false });
        if (flag2["count"]) shell.err.write(`leakgate: ${count} replaced
`);
        return ExitStatus.clean;
      }
    };
    makeKey = `Make one: node -e "require('fs').writeFileSync('key', require('crypto').randomBytes(32))"`;
  }
});

// src/proxy/events.ts
function createEventStream(replace2) {
  let lines = [];
  let tail = [];
  let isAfterReturn = false;
  const endEvent = () => {
    const event = lines;
    lines = [];
    return replaceData(event, replace2);
  };
  const emit = async (stream, chunk) => {
    let from = 0;
    if (isAfterReturn && chunk[0] === feed) {
      from = 1;
      const last = lines.pop();
      if (last) lines.push(Buffer.concat([last, chunk.subarray(0, 1)]));
      else stream.push(chunk.subarray(0, 1));
    }
    isAfterReturn = chunk.at(-1) === carriageReturn;
    for (let end = findEnd(chunk, from); end !== -1; end = findEnd(chunk, from)) {
      const line3 = Buffer.concat([...tail, chunk.subarray(from, end)]);
      [tail, from] = [[], end];
      lines.push(line3);
      if (line3.length <= 2 && line3.toString().trim() === "") stream.push(await endEvent());
    }
    if (from < chunk.length) tail.push(chunk.subarray(from));
  };
  return new import_node_stream2.Transform({
    transform(chunk, _encoding, done) {
      emit(this, chunk).then(() => done(), done);
    },
    flush(done) {
      lines.push(Buffer.concat(tail));
      endEvent().then((bytes) => done(null, bytes), done);
    }
  });
}
function findEnd(chunk, from) {
  const at = chunk.subarray(from).findIndex((byte) => byte === feed || byte === carriageReturn);
  if (at === -1) return -1;
  const end = from + at + 1;
  return chunk[end - 1] === carriageReturn && chunk[end] === feed ? end + 1 : end;
}
async function replaceData(event, replace2) {
  const texts = event.map((line3) => line3.toString("utf8").replace(/^\ufeff|(?:\r?\n|\r)$/g, ""));
  const isData = (place) => /^data(?::|$)/.test(texts[place]);
  const data = texts.flatMap((text, place) => isData(place) ? [text.replace(/^data:? ?/, "")] : []);
  const frame = Buffer.from(data.join("\n"));
  const replaced = data.length > 0 ? await replace2(frame) : frame;
  if (replaced === frame) return Buffer.concat(event);
  const first = texts.findIndex((_, place) => isData(place));
  const written2 = replaced.toString("utf8").split("\n").map((line3) => `data: ${line3}
`).join("");
  return Buffer.concat(
    event.flatMap((line3, place) => place === first ? [Buffer.from(written2)] : isData(place) ? [] : [line3])
  );
}
var import_node_stream2, feed, carriageReturn;
var init_events = __esm({
  "src/proxy/events.ts"() {
    "use strict";
    import_node_stream2 = require("node:stream");
    feed = 10;
    carriageReturn = 13;
  }
});

// src/proxy/http.ts
function createHttpProxy(options) {
  return (0, import_node_http.createServer)((request2, response) => {
    forward(options, request2, response).catch(() => {
      if (!response.headersSent) response.writeHead(502, { "content-type": "text/plain" });
      response.end("leakgate: the server behind this proxy did not answer, or its answer could not be inspected.\n");
    });
  });
}
async function forward({ upstream, replace: replace2 }, request2, response) {
  if (!isLoopback(request2.headers.host ?? "")) {
    response.writeHead(403, { "content-type": "text/plain" });
    response.end("leakgate: this proxy is for programs of this machine, by the name 127.0.0.1 or localhost.\n");
    return;
  }
  const target = new URL(request2.url ?? "/", upstream.origin);
  if (target.pathname === "/") target.pathname = upstream.pathname;
  const headers = { ...withoutHopByHop(request2.headers), host: upstream.host, "accept-encoding": "identity" };
  const send = upstream.protocol === "https:" ? import_node_https.request : import_node_http.request;
  const outgoing = send(target, { method: request2.method, headers });
  response.on("close", () => outgoing.destroy());
  const answered = new Promise(
    (resolve5, reject) => outgoing.once("response", resolve5).once("error", reject)
  );
  (0, import_promises5.pipeline)(request2, outgoing).catch(() => outgoing.destroy());
  const answer = await answered;
  const encoding2 = answer.headers["content-encoding"];
  if (encoding2 !== void 0 && encoding2 !== "identity") throw new Error("the server encoded its answer unasked");
  const type = (answer.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  const answerHeaders = withoutHopByHop(answer.headers);
  delete answerHeaders["content-length"];
  if (type === "text/event-stream") {
    response.writeHead(answer.statusCode ?? 502, answerHeaders);
    response.flushHeaders();
    await (0, import_promises5.pipeline)(answer, createEventStream(replace2), response);
    return;
  }
  if (!/^$|^text\/|[/+]json$/.test(type)) {
    response.writeHead(answer.statusCode ?? 502, { ...answerHeaders, ...keepLength(answer.headers) });
    await (0, import_promises5.pipeline)(answer, response);
    return;
  }
  const body = await (0, import_consumers.buffer)(answer);
  const inspected = body.length > 0 ? await replace2(body) : body;
  response.writeHead(answer.statusCode ?? 502, {
    ...answerHeaders,
    ...inspected.length > 0 && { "content-length": inspected.length }
  });
  response.end(inspected);
}
function withoutHopByHop(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
}
var import_node_http, import_node_https, import_consumers, import_promises5, hopByHop, isLoopback, keepLength;
var init_http = __esm({
  "src/proxy/http.ts"() {
    "use strict";
    import_node_http = require("node:http");
    import_node_https = require("node:https");
    import_consumers = require("node:stream/consumers");
    import_promises5 = require("node:stream/promises");
    init_events();
    hopByHop = /* @__PURE__ */ new Set([
      "connection",
      "keep-alive",
      "proxy-connection",
      "te",
      "trailer",
      "transfer-encoding",
      "upgrade"
    ]);
    isLoopback = (host) => /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host);
    keepLength = ({ "content-length": length }) => length === void 0 ? {} : { "content-length": length };
  }
});

// src/proxy/message.ts
function inspectFrame(frame, redactor, policy) {
  const text = frame.toString("utf8");
  const message = parse(text);
  if (message === void 0) return { ...replace(frame, redactor.redactText(text)), kind: "malformed" };
  const parts3 = Array.isArray(message) ? message : [message];
  const spans = Array.isArray(message) ? listJsonElements(text) : [{ start: 0, end: text.length }];
  const redactions = [];
  const replaced = /* @__PURE__ */ new Map();
  for (const [place, span] of spans.entries()) {
    const result = redactor.redactParsed(text.slice(span.start, span.end));
    if (result.redactions.length === 0) continue;
    redactions.push(...result.redactions);
    const part = parts3[place];
    const labels = [...new Set(result.redactions.map(({ label: label2 }) => label2))].join(", ");
    replaced.set(span, policy === "block" && isAnswer(part) ? renderBlocked(part, `it holds ${labels}`) : result.value);
  }
  return {
    ...replace(frame, { value: replaceSpans(text, replaced), redactions }),
    kind: describeKind(parts3[0])
  };
}
function blockFrame(frame, why) {
  const message = JSON.parse(frame.toString("utf8"));
  const block = (part) => isAnswer(part) ? renderBlocked(part, why) : JSON.stringify(part);
  return Buffer.from(Array.isArray(message) ? `[${message.map(block).join(",")}]` : block(message));
}
function replace(frame, { value, redactions }) {
  return { frame: redactions.length > 0 ? Buffer.from(value) : frame, redactions };
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function renderBlocked({ id }, why) {
  const error = { code: blockedCode, message: `leakgate blocked this result: ${why}.` };
  return JSON.stringify({ jsonrpc: "2.0", id, error });
}
function describeKind(message) {
  if (message === null || typeof message !== "object") return "malformed";
  if (typeof message.method === "string") return message.method;
  return message.error === void 0 ? "result" : "error";
}
var blockedCode, isAnswer;
var init_message2 = __esm({
  "src/proxy/message.ts"() {
    "use strict";
    init_json_text();
    blockedCode = -32001;
    isAnswer = (message) => message !== null && typeof message === "object" && message.id !== void 0 && message.method === void 0;
  }
});

// src/proxy/inspection.ts
function createInspection({ redactor, policy, onAudit, look }) {
  const audit = (kind, facts) => onAudit(JSON.stringify({ at: (/* @__PURE__ */ new Date()).toISOString(), frame: kind, policy, ...facts }));
  const lookAgain = async (frame) => {
    const texts = listJsonStrings(frame.toString("utf8")).filter(({ isKey, value }) => !isKey && value.length >= shortest2).map(({ value }) => value);
    if (texts.length === 0) return frame;
    const { attack, unseen } = await look(texts);
    if (unseen) audit("result", { signal: "not-looked-at", reason: unseen });
    if (!attack) return frame;
    audit("result", { signal: "prompt-attack" });
    return policy === "block" ? blockFrame(frame, "it holds a text that gives orders to the model") : frame;
  };
  return (frame) => {
    const inspected = inspectFrame(frame, redactor, policy);
    for (const { ruleId, level, mark: mark2 } of inspected.redactions) audit(inspected.kind, { ruleId, level, mark: mark2 });
    return look && inspected.kind === "result" ? lookAgain(inspected.frame) : inspected.frame;
  };
}
var shortest2;
var init_inspection = __esm({
  "src/proxy/inspection.ts"() {
    "use strict";
    init_json_text();
    init_message2();
    shortest2 = 24;
  }
});

// node_modules/isexe/windows.js
var require_windows = __commonJS({
  "node_modules/isexe/windows.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = require("fs");
    function checkPathExt(path, options) {
      var pathext = options.pathExt !== void 0 ? options.pathExt : process.env.PATHEXT;
      if (!pathext) {
        return true;
      }
      pathext = pathext.split(";");
      if (pathext.indexOf("") !== -1) {
        return true;
      }
      for (var i = 0; i < pathext.length; i++) {
        var p = pathext[i].toLowerCase();
        if (p && path.substr(-p.length).toLowerCase() === p) {
          return true;
        }
      }
      return false;
    }
    function checkStat(stat, path, options) {
      if (!stat.isSymbolicLink() && !stat.isFile()) {
        return false;
      }
      return checkPathExt(path, options);
    }
    function isexe(path, options, cb) {
      fs.stat(path, function(er, stat) {
        cb(er, er ? false : checkStat(stat, path, options));
      });
    }
    function sync(path, options) {
      return checkStat(fs.statSync(path), path, options);
    }
  }
});

// node_modules/isexe/mode.js
var require_mode = __commonJS({
  "node_modules/isexe/mode.js"(exports2, module2) {
    module2.exports = isexe;
    isexe.sync = sync;
    var fs = require("fs");
    function isexe(path, options, cb) {
      fs.stat(path, function(er, stat) {
        cb(er, er ? false : checkStat(stat, options));
      });
    }
    function sync(path, options) {
      return checkStat(fs.statSync(path), options);
    }
    function checkStat(stat, options) {
      return stat.isFile() && checkMode(stat, options);
    }
    function checkMode(stat, options) {
      var mod = stat.mode;
      var uid = stat.uid;
      var gid = stat.gid;
      var myUid = options.uid !== void 0 ? options.uid : process.getuid && process.getuid();
      var myGid = options.gid !== void 0 ? options.gid : process.getgid && process.getgid();
      var u = parseInt("100", 8);
      var g = parseInt("010", 8);
      var o = parseInt("001", 8);
      var ug = u | g;
      var ret = mod & o || mod & g && gid === myGid || mod & u && uid === myUid || mod & ug && myUid === 0;
      return ret;
    }
  }
});

// node_modules/isexe/index.js
var require_isexe = __commonJS({
  "node_modules/isexe/index.js"(exports2, module2) {
    var fs = require("fs");
    var core;
    if (process.platform === "win32" || global.TESTING_WINDOWS) {
      core = require_windows();
    } else {
      core = require_mode();
    }
    module2.exports = isexe;
    isexe.sync = sync;
    function isexe(path, options, cb) {
      if (typeof options === "function") {
        cb = options;
        options = {};
      }
      if (!cb) {
        if (typeof Promise !== "function") {
          throw new TypeError("callback not provided");
        }
        return new Promise(function(resolve5, reject) {
          isexe(path, options || {}, function(er, is) {
            if (er) {
              reject(er);
            } else {
              resolve5(is);
            }
          });
        });
      }
      core(path, options || {}, function(er, is) {
        if (er) {
          if (er.code === "EACCES" || options && options.ignoreErrors) {
            er = null;
            is = false;
          }
        }
        cb(er, is);
      });
    }
    function sync(path, options) {
      try {
        return core.sync(path, options || {});
      } catch (er) {
        if (options && options.ignoreErrors || er.code === "EACCES") {
          return false;
        } else {
          throw er;
        }
      }
    }
  }
});

// node_modules/which/which.js
var require_which = __commonJS({
  "node_modules/which/which.js"(exports2, module2) {
    var isWindows = process.platform === "win32" || process.env.OSTYPE === "cygwin" || process.env.OSTYPE === "msys";
    var path = require("path");
    var COLON = isWindows ? ";" : ":";
    var isexe = require_isexe();
    var getNotFoundError = (cmd) => Object.assign(new Error(`not found: ${cmd}`), { code: "ENOENT" });
    var getPathInfo = (cmd, opt) => {
      const colon4 = opt.colon || COLON;
      const pathEnv = cmd.match(/\//) || isWindows && cmd.match(/\\/) ? [""] : [
        // windows always checks the cwd first
        ...isWindows ? [process.cwd()] : [],
        ...(opt.path || process.env.PATH || /* istanbul ignore next: very unusual */
        "").split(colon4)
      ];
      const pathExtExe = isWindows ? opt.pathExt || process.env.PATHEXT || ".EXE;.CMD;.BAT;.COM" : "";
      const pathExt = isWindows ? pathExtExe.split(colon4) : [""];
      if (isWindows) {
        if (cmd.indexOf(".") !== -1 && pathExt[0] !== "")
          pathExt.unshift("");
      }
      return {
        pathEnv,
        pathExt,
        pathExtExe
      };
    };
    var which = (cmd, opt, cb) => {
      if (typeof opt === "function") {
        cb = opt;
        opt = {};
      }
      if (!opt)
        opt = {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      const step2 = (i) => new Promise((resolve5, reject) => {
        if (i === pathEnv.length)
          return opt.all && found.length ? resolve5(found) : reject(getNotFoundError(cmd));
        const ppRaw = pathEnv[i];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        resolve5(subStep(p, i, 0));
      });
      const subStep = (p, i, ii) => new Promise((resolve5, reject) => {
        if (ii === pathExt.length)
          return resolve5(step2(i + 1));
        const ext = pathExt[ii];
        isexe(p + ext, { pathExt: pathExtExe }, (er, is) => {
          if (!er && is) {
            if (opt.all)
              found.push(p + ext);
            else
              return resolve5(p + ext);
          }
          return resolve5(subStep(p, i, ii + 1));
        });
      });
      return cb ? step2(0).then((res) => cb(null, res), cb) : step2(0);
    };
    var whichSync = (cmd, opt) => {
      opt = opt || {};
      const { pathEnv, pathExt, pathExtExe } = getPathInfo(cmd, opt);
      const found = [];
      for (let i = 0; i < pathEnv.length; i++) {
        const ppRaw = pathEnv[i];
        const pathPart = /^".*"$/.test(ppRaw) ? ppRaw.slice(1, -1) : ppRaw;
        const pCmd = path.join(pathPart, cmd);
        const p = !pathPart && /^\.[\\\/]/.test(cmd) ? cmd.slice(0, 2) + pCmd : pCmd;
        for (let j = 0; j < pathExt.length; j++) {
          const cur = p + pathExt[j];
          try {
            const is = isexe.sync(cur, { pathExt: pathExtExe });
            if (is) {
              if (opt.all)
                found.push(cur);
              else
                return cur;
            }
          } catch (ex) {
          }
        }
      }
      if (opt.all && found.length)
        return found;
      if (opt.nothrow)
        return null;
      throw getNotFoundError(cmd);
    };
    module2.exports = which;
    which.sync = whichSync;
  }
});

// node_modules/path-key/index.js
var require_path_key = __commonJS({
  "node_modules/path-key/index.js"(exports2, module2) {
    "use strict";
    var pathKey = (options = {}) => {
      const environment = options.env || process.env;
      const platform = options.platform || process.platform;
      if (platform !== "win32") {
        return "PATH";
      }
      return Object.keys(environment).reverse().find((key2) => key2.toUpperCase() === "PATH") || "Path";
    };
    module2.exports = pathKey;
    module2.exports.default = pathKey;
  }
});

// node_modules/cross-spawn/lib/util/resolveCommand.js
var require_resolveCommand = __commonJS({
  "node_modules/cross-spawn/lib/util/resolveCommand.js"(exports2, module2) {
    "use strict";
    var path = require("path");
    var which = require_which();
    var getPathKey = require_path_key();
    function resolveCommandAttempt(parsed, withoutPathExt) {
      const env = parsed.options.env || process.env;
      const cwd = process.cwd();
      const hasCustomCwd = parsed.options.cwd != null;
      const shouldSwitchCwd = hasCustomCwd && process.chdir !== void 0 && !process.chdir.disabled;
      if (shouldSwitchCwd) {
        try {
          process.chdir(parsed.options.cwd);
        } catch (err) {
        }
      }
      let resolved;
      try {
        resolved = which.sync(parsed.command, {
          path: env[getPathKey({ env })],
          pathExt: withoutPathExt ? path.delimiter : void 0
        });
      } catch (e) {
      } finally {
        if (shouldSwitchCwd) {
          process.chdir(cwd);
        }
      }
      if (resolved) {
        resolved = path.resolve(hasCustomCwd ? parsed.options.cwd : "", resolved);
      }
      return resolved;
    }
    function resolveCommand(parsed) {
      return resolveCommandAttempt(parsed) || resolveCommandAttempt(parsed, true);
    }
    module2.exports = resolveCommand;
  }
});

// node_modules/cross-spawn/lib/util/escape.js
var require_escape = __commonJS({
  "node_modules/cross-spawn/lib/util/escape.js"(exports2, module2) {
    "use strict";
    var metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
    function escapeCommand(arg) {
      arg = arg.replace(metaCharsRegExp, "^$1");
      return arg;
    }
    function escapeArgument(arg, doubleEscapeMetaChars) {
      arg = `${arg}`;
      arg = arg.replace(/(?=(\\+?)?)\1"/g, '$1$1\\"');
      arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
      arg = `"${arg}"`;
      arg = arg.replace(metaCharsRegExp, "^$1");
      if (doubleEscapeMetaChars) {
        arg = arg.replace(metaCharsRegExp, "^$1");
      }
      return arg;
    }
    module2.exports.command = escapeCommand;
    module2.exports.argument = escapeArgument;
  }
});

// node_modules/shebang-regex/index.js
var require_shebang_regex = __commonJS({
  "node_modules/shebang-regex/index.js"(exports2, module2) {
    "use strict";
    module2.exports = /^#!(.*)/;
  }
});

// node_modules/shebang-command/index.js
var require_shebang_command = __commonJS({
  "node_modules/shebang-command/index.js"(exports2, module2) {
    "use strict";
    var shebangRegex = require_shebang_regex();
    module2.exports = (string = "") => {
      const match = string.match(shebangRegex);
      if (!match) {
        return null;
      }
      const [path, argument] = match[0].replace(/#! ?/, "").split(" ");
      const binary = path.split("/").pop();
      if (binary === "env") {
        return argument;
      }
      return argument ? `${binary} ${argument}` : binary;
    };
  }
});

// node_modules/cross-spawn/lib/util/readShebang.js
var require_readShebang = __commonJS({
  "node_modules/cross-spawn/lib/util/readShebang.js"(exports2, module2) {
    "use strict";
    var fs = require("fs");
    var shebangCommand = require_shebang_command();
    function readShebang(command) {
      const size = 150;
      const buffer = Buffer.alloc(size);
      let fd;
      try {
        fd = fs.openSync(command, "r");
        fs.readSync(fd, buffer, 0, size, 0);
        fs.closeSync(fd);
      } catch (e) {
      }
      return shebangCommand(buffer.toString());
    }
    module2.exports = readShebang;
  }
});

// node_modules/cross-spawn/lib/parse.js
var require_parse = __commonJS({
  "node_modules/cross-spawn/lib/parse.js"(exports2, module2) {
    "use strict";
    var path = require("path");
    var resolveCommand = require_resolveCommand();
    var escape = require_escape();
    var readShebang = require_readShebang();
    var isWin = process.platform === "win32";
    var isExecutableRegExp = /\.(?:com|exe)$/i;
    var isCmdShimRegExp = /node_modules[\\/].bin[\\/][^\\/]+\.cmd$/i;
    function detectShebang(parsed) {
      parsed.file = resolveCommand(parsed);
      const shebang = parsed.file && readShebang(parsed.file);
      if (shebang) {
        parsed.args.unshift(parsed.file);
        parsed.command = shebang;
        return resolveCommand(parsed);
      }
      return parsed.file;
    }
    function parseNonShell(parsed) {
      if (!isWin) {
        return parsed;
      }
      const commandFile = detectShebang(parsed);
      const needsShell = !isExecutableRegExp.test(commandFile);
      if (parsed.options.forceShell || needsShell) {
        const needsDoubleEscapeMetaChars = isCmdShimRegExp.test(commandFile);
        parsed.command = path.normalize(parsed.command);
        parsed.command = escape.command(parsed.command);
        parsed.args = parsed.args.map((arg) => escape.argument(arg, needsDoubleEscapeMetaChars));
        const shellCommand = [parsed.command].concat(parsed.args).join(" ");
        parsed.args = ["/d", "/s", "/c", `"${shellCommand}"`];
        parsed.command = process.env.comspec || "cmd.exe";
        parsed.options.windowsVerbatimArguments = true;
      }
      return parsed;
    }
    function parse2(command, args, options) {
      if (args && !Array.isArray(args)) {
        options = args;
        args = null;
      }
      args = args ? args.slice(0) : [];
      options = Object.assign({}, options);
      const parsed = {
        command,
        args,
        options,
        file: void 0,
        original: {
          command,
          args
        }
      };
      return options.shell ? parsed : parseNonShell(parsed);
    }
    module2.exports = parse2;
  }
});

// node_modules/cross-spawn/lib/enoent.js
var require_enoent = __commonJS({
  "node_modules/cross-spawn/lib/enoent.js"(exports2, module2) {
    "use strict";
    var isWin = process.platform === "win32";
    function notFoundError(original, syscall) {
      return Object.assign(new Error(`${syscall} ${original.command} ENOENT`), {
        code: "ENOENT",
        errno: "ENOENT",
        syscall: `${syscall} ${original.command}`,
        path: original.command,
        spawnargs: original.args
      });
    }
    function hookChildProcess(cp, parsed) {
      if (!isWin) {
        return;
      }
      const originalEmit = cp.emit;
      cp.emit = function(name, arg1) {
        if (name === "exit") {
          const err = verifyENOENT(arg1, parsed);
          if (err) {
            return originalEmit.call(cp, "error", err);
          }
        }
        return originalEmit.apply(cp, arguments);
      };
    }
    function verifyENOENT(status, parsed) {
      if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawn");
      }
      return null;
    }
    function verifyENOENTSync(status, parsed) {
      if (isWin && status === 1 && !parsed.file) {
        return notFoundError(parsed.original, "spawnSync");
      }
      return null;
    }
    module2.exports = {
      hookChildProcess,
      verifyENOENT,
      verifyENOENTSync,
      notFoundError
    };
  }
});

// node_modules/cross-spawn/index.js
var require_cross_spawn = __commonJS({
  "node_modules/cross-spawn/index.js"(exports2, module2) {
    "use strict";
    var cp = require("child_process");
    var parse2 = require_parse();
    var enoent = require_enoent();
    function spawn3(command, args, options) {
      const parsed = parse2(command, args, options);
      const spawned = cp.spawn(parsed.command, parsed.args, parsed.options);
      enoent.hookChildProcess(spawned, parsed);
      return spawned;
    }
    function spawnSync(command, args, options) {
      const parsed = parse2(command, args, options);
      const result = cp.spawnSync(parsed.command, parsed.args, parsed.options);
      result.error = result.error || enoent.verifyENOENTSync(result.status, parsed);
      return result;
    }
    module2.exports = spawn3;
    module2.exports.spawn = spawn3;
    module2.exports.sync = spawnSync;
    module2.exports._parse = parse2;
    module2.exports._enoent = enoent;
  }
});

// src/proxy/frames.ts
function createFrameStream(replace2) {
  let held = [];
  const emit = async (stream, chunk) => {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const frame = Buffer.concat([...held, chunk.subarray(from, end)]);
      [held, from] = [[], end + 1];
      stream.push(Buffer.concat([await replaceFrame(frame, replace2), lineFeed3]));
    }
    if (from < chunk.length) held.push(chunk.subarray(from));
  };
  return new import_node_stream3.Transform({
    transform(chunk, _encoding, done) {
      emit(this, chunk).then(() => done(), done);
    },
    flush(done) {
      const frame = Buffer.concat(held);
      if (frame.length === 0) return done();
      Promise.resolve(replaceFrame(frame, replace2)).then((replaced) => done(null, replaced), done);
    }
  });
}
function replaceFrame(frame, replace2) {
  return frame.length === 0 || frame.length === 1 && frame[0] === 13 ? frame : replace2(frame);
}
var import_node_stream3, lineFeed3;
var init_frames = __esm({
  "src/proxy/frames.ts"() {
    "use strict";
    import_node_stream3 = require("node:stream");
    lineFeed3 = Buffer.from("\n");
  }
});

// src/proxy/stdio.ts
async function runStdioProxy(options) {
  const [program, ...args] = options.command;
  if (program === void 0)
    throw new UsageError("no server command", "Name it after two dashes: `leakgate mcp -- node server.js`.");
  const piped = { stdio: "pipe", windowsHide: true };
  const child = (0, import_cross_spawn.default)(program, args, piped);
  const ended = new Promise((resolve5, reject) => {
    child.once(
      "error",
      (cause) => reject(
        new UsageError(
          `the server command could not be started: ${cause.code}`,
          "Check that the program is on PATH."
        )
      )
    );
    child.once("close", (status, signal) => resolve5(status ?? 128 + (signal ? signalNumber[signal] ?? 0 : 0)));
  });
  const forward2 = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, forward2);
  const ignore = () => {
  };
  (0, import_promises6.pipeline)(options.stdin, child.stdin).catch(ignore);
  const out = (0, import_promises6.pipeline)(child.stdout, createFrameStream(createInspection(options)), options.stdout, {
    end: false
  }).catch(ignore);
  const log = (0, import_promises6.pipeline)(child.stderr, createRedactingStream(options.redactor), options.stderr, { end: false }).catch(
    ignore
  );
  try {
    const status = await ended;
    await Promise.all([out, log]);
    return status;
  } finally {
    for (const signal of signals) process.off(signal, forward2);
  }
}
var import_promises6, import_cross_spawn, signals, signalNumber;
var init_stdio = __esm({
  "src/proxy/stdio.ts"() {
    "use strict";
    import_promises6 = require("node:stream/promises");
    import_cross_spawn = __toESM(require_cross_spawn(), 1);
    init_errors();
    init_stream();
    init_frames();
    init_inspection();
    signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    signalNumber = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
  }
});

// src/shield/endpoint.ts
function parseShieldEndpoint(text) {
  const [, name, suffix = "cognitiveservices.azure.com"] = /^(?:https:\/\/)?([a-z0-9][a-z0-9-]{1,62})(?:\.([a-z.]+))?\/?$/i.exec(text) ?? [];
  const authority2 = Object.hasOwn(clouds, suffix.toLowerCase()) ? clouds[suffix.toLowerCase()] : void 0;
  if (name && authority2)
    return {
      url: `https://${name}.${suffix}`.toLowerCase(),
      scope: `https://${suffix}/.default`.toLowerCase(),
      authority: authority2
    };
  throw new UsageError(
    `${quoteWord(text)} is not a Content Safety resource`,
    "Write its name (custom subdomain), or its endpoint, such as https://my-resource.cognitiveservices.azure.com."
  );
}
var clouds;
var init_endpoint = __esm({
  "src/shield/endpoint.ts"() {
    "use strict";
    init_errors();
    clouds = {
      "cognitiveservices.azure.com": "https://login.microsoftonline.com",
      "cognitiveservices.azure.us": "https://login.microsoftonline.us",
      "cognitiveservices.azure.cn": "https://login.chinacloudapi.cn"
    };
  }
});

// hook/mcp.ts
var mcp_exports = {};
__export(mcp_exports, {
  mcpCommand: () => mcpCommand
});
async function readShield(text, { environment }) {
  const { shield, "shield-limit": limit = "1000", "shield-timeout": timeout = "2000" } = text;
  if (shield === void 0) {
    if (text["shield-limit"] === void 0 && text["shield-timeout"] === void 0) return void 0;
    throw new UsageError("a limit of --shield without it", "Name the Content Safety resource: --shield RESOURCE.");
  }
  for (const [name, value] of Object.entries({ limit, timeout }))
    if (!/^[1-9]\d{0,6}$/.test(value))
      throw new UsageError(`--shield-${name} is no number`, "Write a whole number above 0, such as 1000.");
  const endpoint = parseShieldEndpoint(shield);
  const { createShield } = await Promise.resolve().then(() => __toESM(require("./shield.js"), 1));
  return createShield({ endpoint, environment, limit: Number(limit), timeout: Number(timeout) }).look;
}
async function openAudit(file) {
  if (file === void 0) return () => {
  };
  const { appendFileSync: appendFileSync2 } = await Promise.resolve().then(() => __toESM(require("node:fs"), 1));
  try {
    appendFileSync2(file, "");
  } catch {
    throw new UsageError("the audit file cannot be written", "Name a file in a folder that is there.");
  }
  return (line3) => appendFileSync2(file, `${line3}
`);
}
function readUpstream(text) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError("--upstream is no address", "Give it whole: --upstream https://example.com/mcp");
}
function readPort(text) {
  if (text === void 0) return 0;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new UsageError("--port is no port", "Give a number from 1 to 65535.");
}
async function serveHttp(upstream, port, replace2, shell) {
  const server = createHttpProxy({ upstream, replace: replace2 });
  await new Promise((resolve5, reject) => {
    server.once("error", () => reject(new UsageError(`port ${port} cannot be listened on`, "Name another --port.")));
    server.listen(port, "127.0.0.1", resolve5);
  });
  const { port: chosen2 } = server.address();
  shell.err.write(`leakgate: listening on http://127.0.0.1:${chosen2}${upstream.pathname}
`);
  await new Promise((resolve5) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close(() => resolve5()));
  });
  return ExitStatus.clean;
}
var import_rules5, policies, mcpCommand;
var init_mcp = __esm({
  "hook/mcp.ts"() {
    "use strict";
    init_errors();
    init_http();
    init_inspection();
    init_stdio();
    init_redactor();
    import_rules5 = require("./rules.js");
    init_endpoint();
    init_arguments();
    policies = ["redact", "block"];
    mcpCommand = {
      summary: "stand between an MCP client and its server, and take secrets out of what the server says",
      help: `Usage: leakgate mcp [OPTION\u2026] -- COMMAND [ARGUMENT\u2026]
       leakgate mcp [OPTION\u2026] --upstream URL

Runs the server's COMMAND and hands on what client and server say. Secrets in tool results, resources, prompts, log
notifications and the server's standard error do not reach the client. With --upstream it listens on the loopback in
front of a server that speaks streamable HTTP.

  --policy redact|block  put a placeholder in the secret's place, or answer an error instead; default redact
  --upstream URL         the server's own address
  --port N               where to listen for --upstream; default: a free port, told on standard error
  --audit FILE           append a line for each secret found: when, where, which rule, a mark; never the value
  --shield RESOURCE      also ask Azure AI Content Safety (Prompt Shields) whether an answer gives orders to the model; it
                         gets what the local pass has redacted. With --policy block such an answer becomes an error,
                         otherwise it is only written into the audit. Signs in as \`leakgate verify\` does, without a key
  --shield-limit N       ask at most so many times, which is what it may cost; default 1000
  --shield-timeout MS    how long an answer waits for it at most; default 2000

In a client's configuration put \`leakgate\`, \`mcp\`, \`--\` before the server's own command.

Exit status: the server's own \xB7 2 usage
`,
      options: {
        policy: { type: "string" },
        upstream: { type: "string" },
        port: { type: "string" },
        audit: { type: "string" },
        shield: { type: "string" },
        "shield-limit": { type: "string" },
        "shield-timeout": { type: "string" }
      },
      async run({ text, positionals }, shell) {
        const policy = chooseWord("--policy", text["policy"] ?? "redact", policies);
        const look = await readShield(text, shell);
        const onAudit = await openAudit(text["audit"]);
        const inspection = { redactor: createRedactor({ rules: import_rules5.rules }), policy, onAudit, ...look && { look } };
        if (text["upstream"] !== void 0) {
          if (positionals.length > 0) throw new UsageError("--upstream and a command", "Name the one that is meant.");
          const replace2 = createInspection(inspection);
          return serveHttp(readUpstream(text["upstream"]), readPort(text["port"]), replace2, shell);
        }
        if (text["port"] !== void 0)
          throw new UsageError("--port without --upstream", "A server's command is spoken to over its standard input.");
        const streams = { stdin: shell.input, stdout: shell.out, stderr: shell.err };
        const status = await runStdioProxy({ command: positionals, ...inspection, ...streams });
        return status;
      }
    };
  }
});

// hook/agent-event.ts
function parseAgentEvent(json) {
  const event = parseObject(json);
  const named6 = inputKeys.filter((key2) => key2 in event).map((key2) => parseNested(event[key2]));
  const inputs = named6.length > 0 ? named6 : [event];
  const path = findPath([event, ...inputs]) ?? "tool input";
  return inputs.flatMap((input) => listTexts(input)).map((text) => ({ path, text }));
}
function parseObject(json) {
  try {
    const event = JSON.parse(json.replace(/^\ufeff/, ""));
    if (typeof event === "object" && event !== null && !Array.isArray(event)) return event;
  } catch {
  }
  throw new UsageError("the event is not a JSON object", "Give it what the agent writes on standard input.");
}
function parseNested(value) {
  if (typeof value !== "string" || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
function listTexts(value) {
  if (typeof value === "string") return [value.startsWith("*** Begin Patch") ? keepPatched(value) : value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key2, inner]) => oldKeys.has(key2) ? [] : listTexts(inner));
}
function keepPatched(patch) {
  const lines = patch.split("\n").filter((line3) => !line3.startsWith("-"));
  return lines.map((line3) => line3.replace(/^[+ ]/, "")).join("\n");
}
function findPath(values2) {
  for (const value of values2) {
    for (const key2 of pathKeys) {
      const path = value?.[key2];
      if (typeof path === "string") return /^[a-z]:\\/i.test(path) ? path.replaceAll("\\", "/") : path;
    }
  }
  return void 0;
}
var pathKeys, inputKeys, oldKeys;
var init_agent_event = __esm({
  "hook/agent-event.ts"() {
    "use strict";
    init_errors();
    pathKeys = ["file_path", "filePath", "path", "notebook_path"];
    inputKeys = ["tool_input", "toolArgs", "tool_args", "edits", "command", "content"];
    oldKeys = /* @__PURE__ */ new Set(["old_string", "oldString", "old_str", "transcript_path"]);
  }
});

// src/git/commits.ts
async function readCommits({ cwd, include, exclude = [], noWalk }) {
  const names2 = [...include, ...exclude.map((oid) => `^${oid}`)].map((name) => `${name}
`).join("");
  const walk = noWalk ? ["--no-walk=unsorted"] : ["--reverse", "--topo-order"];
  const listed2 = await runGit(["rev-list", ...walk, "--stdin"], { cwd, input: names2 });
  const oids = listed2.toString("latin1").split("\n").filter(Boolean);
  const changes = await readCommitChanges(oids, cwd);
  return { oids, changes: changes.flatMap(({ commit, ...change }) => commit ? [{ ...change, commit }] : []) };
}
async function listRemoteTips(remote, cwd) {
  const args = ["for-each-ref", "--format=%(objectname)", `refs/remotes/${remote}/`];
  return (await runGit(args, { cwd })).toString("latin1").split("\n").filter(Boolean);
}
async function keepKnownCommits(oids, cwd) {
  const input = oids.map((oid) => `${oid}^{commit}
`).join("");
  const answer = await runGit(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    cwd,
    input
  });
  return answer.toString("latin1").split("\n").flatMap((line3) => /^([0-9a-f]+) commit$/.exec(line3)?.[1] ?? []);
}
var init_commits = __esm({
  "src/git/commits.ts"() {
    "use strict";
    init_range();
    init_run();
  }
});

// src/sources/commits.ts
function createCommitsSource(selection, beside = { tags: [], blobs: [] }) {
  const bases = /* @__PURE__ */ new Map();
  let commits = 0;
  return {
    name: "commits",
    skipped: [],
    get commits() {
      return commits;
    },
    baseOf: ({ path, oid }) => bases.get(`${oid} ${path}`),
    async *texts() {
      const { oids, changes } = await readCommits(selection);
      commits = oids.length;
      const seen2 = /* @__PURE__ */ new Set();
      const blobs = openBlobs(selection.cwd);
      try {
        for (const { mode, oid, before, path, from = path, status, commit } of changes) {
          const key2 = `${oid} ${path}`;
          if (/^0+$/.test(mode) || seen2.has(key2)) continue;
          seen2.add(key2);
          if (!isNullOid(before)) bases.set(key2, { oid: before, path: from });
          if (/[ARC]/.test(status)) yield createNameText(path, commit);
          if (mode !== "160000") yield { kind: "blob", path, oid, commit, read: () => readObject(blobs, oid) };
        }
        for (const { path, oid } of beside.blobs)
          if (!seen2.has(`${oid} ${path}`)) yield { kind: "blob", path, oid, read: () => readObject(blobs, oid) };
        for (const oid of oids) yield createMessageText(blobs, oid);
        for (const oid of beside.tags) yield createTagText(blobs, oid);
        for (const ref of beside.refs ?? []) yield createRefText(ref);
      } finally {
        blobs.close();
      }
    }
  };
}
var init_commits2 = __esm({
  "src/sources/commits.ts"() {
    "use strict";
    init_blobs();
    init_changes();
    init_commits();
    init_objects();
  }
});

// hook/shell.ts
function readPrefix({ GIT_PREFIX: prefix2 = "" } = process.env) {
  return (0, import_node_fs17.existsSync)(prefix2) ? prefix2 : "";
}
function quoteArgument(word) {
  if (word.includes("##[")) return void 0;
  const path = /^[-:]/.test(word) ? `./${word}` : word;
  if (/^[\w+=:./-]+$/.test(word)) return path;
  return /^[\w\p{L}\p{M}\p{N}@%+=:,./ ()&[\]{}#~^'-]+$/u.test(word) ? `"${path}"` : void 0;
}
var import_node_fs17;
var init_shell = __esm({
  "hook/shell.ts"() {
    "use strict";
    import_node_fs17 = require("node:fs");
  }
});

// hook/next-steps.ts
function typeAdd(paths, below = "") {
  const words4 = paths.map((path) => quoteArgument(below ? import_node_path11.posix.relative(below, path) : path));
  const known4 = words4.length <= 4 && words4.every((word) => word !== void 0);
  return `git add ${known4 ? words4.join(" ") : "<file>"}`;
}
var import_node_path11;
var init_next_steps = __esm({
  "hook/next-steps.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    init_findings();
    init_shell();
  }
});

// hook/rewrite.ts
async function planRewrite(blocking) {
  const places = blocking.flatMap(listPlaces);
  const commits = [...new Set(places.flatMap(({ commit }) => commit ?? []))];
  if (commits.length === 0 || commits.length > mostMarked) return [];
  const read2 = async (...args) => (await runGit(args, { accept: [0, 1] })).toString("utf8").trim().split("\n");
  const [[head], sorted] = await Promise.all([
    // Nothing where the branch has no commit yet; what is pushed may be another.
    read2("rev-parse", "--quiet", "--verify", "HEAD"),
    // By time, the oldest last, each with its parents.
    read2("rev-list", "--no-walk", "--parents", ...commits)
  ]);
  const [published2] = await read2(
    "for-each-ref",
    "--count=1",
    ...commits.map((oid) => `--contains=${oid}`),
    "refs/remotes"
  );
  if (published2 || !head) return [];
  const say = "The remote does not have it yet, and the push goes through once no commit holds it.";
  if (commits.length === 1 && commits[0] === head) {
    const files = [...new Set(places.filter(({ kind }) => kind === "blob").map(({ path }) => path))];
    const add = files.length === 0 ? [] : [typeAdd(files, readPrefix())];
    return [{ say: `${say} Take it out, and make the commit anew:`, type: [...add, "git commit --amend"] }];
  }
  const [oldest = "", parent] = sorted.at(-1).split(" ");
  const [elsewhere3] = await read2("rev-list", "--max-count=1", oldest, "^HEAD");
  if (elsewhere3) return [];
  const from = parent ? `${oldest.slice(0, 12)}~` : "--root";
  return [
    {
      say: `${say} Mark the commits named above with \`edit\`, and where git stops, take it out, \`git add\` the file, \`git commit --amend\`, \`git rebase --continue\`:`,
      type: [`git rebase --interactive --rebase-merges ${from}`]
    }
  ];
}
var mostMarked;
var init_rewrite = __esm({
  "hook/rewrite.ts"() {
    "use strict";
    init_findings();
    init_run();
    init_next_steps();
    init_shell();
    mostMarked = 100;
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

// hook/commit-scan.ts
async function scanCommits(selection, beside) {
  const config = await loadConfig(await readPolicy("HEAD"));
  return scanChanges(createCommitsSource(selection, beside), config, { repositoryKey: () => readRepositoryKey() });
}
async function reportCommits(result, occasion, shell) {
  const status = decideExit(result, true);
  const skip = readSkip(shell.environment);
  if (status === ExitStatus.clean && result.findings.every(({ suppression }) => suppression?.baseline)) {
    sayClean(result, "text", shell);
    return status;
  }
  const { renderText } = await Promise.resolve().then(() => __toESM(require("./present.js"), 1));
  const rewrite = occasion.stops === "this push" ? await planRewrite(result.findings.filter(blocks)) : [];
  shell.err.write(renderText(result, status, { ...occasion, shallow: await isShallow(), rewrite }, shell, shell.err));
  if (skip === void 0 || status === ExitStatus.clean) return status;
  shell.err.write(`LEAKGATE_SKIP lets it pass: ${skip}
`);
  return ExitStatus.clean;
}
async function readInput(shell) {
  const chunks = [];
  for await (const chunk of shell.input) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
var init_commit_scan = __esm({
  "hook/commit-scan.ts"() {
    "use strict";
    init_errors();
    init_inside();
    init_repository_key();
    init_policy();
    init_scan_changes();
    init_commits2();
    init_config();
    init_outcome();
    init_rewrite();
    init_skip();
  }
});

// hook/agent.ts
var agent_exports = {};
__export(agent_exports, {
  agent: () => agent
});
function createSource(texts) {
  return {
    name: "agent event",
    skipped: [],
    async *texts() {
      for (const { path, text } of texts) yield { kind: "blob", path, read: () => Buffer.from(text) };
    }
  };
}
function renderAnswer(asked3, reason) {
  const isDenied = reason !== void 0;
  switch (asked3) {
    case "claude-code": {
      const decision = { hookEventName: "PreToolUse", permissionDecision: "deny", permissionDecisionReason: reason };
      return { ...isDenied && { out: JSON.stringify({ hookSpecificOutput: decision }) }, status: ExitStatus.clean };
    }
    case "copilot": {
      const decision = { permissionDecision: "deny", permissionDecisionReason: reason };
      return { ...isDenied && { out: JSON.stringify(decision) }, status: ExitStatus.clean };
    }
    case "cursor": {
      if (!isDenied) return { out: JSON.stringify({ permission: "allow" }), status: ExitStatus.clean };
      const decision = { permission: "deny", user_message: reason, agent_message: reason };
      return { out: JSON.stringify(decision), err: reason, status: ExitStatus.usage };
    }
  }
}
async function renderReason(findings) {
  const { advise } = await Promise.resolve().then(() => __toESM(require("./present.js"), 1));
  const [first] = findings;
  const found = findings.slice(0, 5).map(({ rule, location, fingerprint }) => {
    return `${escapeTerminal(location.path)}:${location.region.startLine} ${rule.label} (${fingerprint})`;
  });
  return `leakgate: this holds a secret, do not write it. ${found.join("; ")}. Instead: ${advise(first).wayOut}`;
}
var agents, agent;
var init_agent = __esm({
  "hook/agent.ts"() {
    "use strict";
    init_errors();
    init_escape();
    init_scan();
    init_agent_event();
    init_arguments();
    init_commit_scan();
    init_outcome();
    init_scan_config();
    agents = ["claude-code", "cursor", "copilot"];
    agent = {
      summary: "what a coding agent calls before it uses a tool",
      help: `Usage: leakgate agent claude-code | cursor | copilot < EVENT

Reads the event that a coding agent writes before it uses a tool (a file it is about to write, a command it is about to
run), scans every text in it, and answers in that agent's own way. docs/hook.md has the lines to set it up.

Exit status: 0 answered, denials included (claude-code, copilot) \xB7 2 denied (cursor), or the event could not be scanned,
which every agent takes as a denial
`,
      options: {},
      async run({ positionals: [name, ...others4] }, shell) {
        if (name === void 0 || others4.length > 0)
          throw new UsageError("agent needs the agent's name", `One of: ${agents.join(", ")}.`);
        const asked3 = chooseWord("the agent", name, agents);
        let findings;
        try {
          const texts = parseAgentEvent(await readInput(shell));
          const result = await scan(createSource(texts), await readScanConfig(void 0), { repositoryKey: readScanKey });
          findings = result.findings.filter(blocks);
          const failed = result.skipped.find((entry3) => entry3.failed);
          if (failed && findings.length === 0) throw new SourceError(failed.reason, "Scan it by hand: `leakgate scan`.");
        } catch (error) {
          const why = isToolError(error) ? error.message : locateDefect(error).name;
          shell.err.write(`leakgate could not scan this (${why}), so it is denied.
`);
          return ExitStatus.usage;
        }
        const answer = renderAnswer(asked3, findings.length > 0 ? await renderReason(findings) : void 0);
        if (answer.out) shell.out.write(`${answer.out}
`);
        if (answer.err) shell.err.write(`${answer.err}
`);
        return answer.status;
      }
    };
  }
});

// hook/patch.ts
var import_node_fs18, import_node_path12, isRebase;
var init_patch = __esm({
  "hook/patch.ts"() {
    "use strict";
    import_node_fs18 = require("node:fs");
    import_node_path12 = require("node:path");
    isRebase = ({ GIT_DIR: folder2 = ".git" }) => (0, import_node_fs18.existsSync)((0, import_node_path12.join)(folder2, "rebase-apply", "rebasing"));
  }
});

// hook/version.ts
var readVersion;
var init_version = __esm({
  "hook/version.ts"() {
    "use strict";
    readVersion = () => JSON.parse('"0.1.0"');
  }
});

// hook/known-settings.ts
function remember2(oid) {
  try {
    (0, import_node_fs19.writeFileSync)(findFile(), createLine2(oid));
  } catch {
  }
}
var import_node_fs19, import_node_path13, findFile, createLine2;
var init_known_settings = __esm({
  "hook/known-settings.ts"() {
    "use strict";
    import_node_fs19 = require("node:fs");
    import_node_path13 = require("node:path");
    init_version();
    findFile = () => (0, import_node_path13.join)(process.env["GIT_DIR"] ?? ".git", "leakgate-settings");
    createLine2 = (oid) => `${readVersion()} ${oid}
`;
  }
});

// src/git/hooks-folder.ts
async function readHooksFolder(cwd = process.cwd()) {
  const read2 = async (...args) => (await runGit(args, { cwd, accept: [0, 1, 128] })).toString("utf8").replace(/\n$/, "");
  const [top, folder2, gitFolder, setting] = await Promise.all([
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
  return { path: (0, import_node_path14.resolve)(cwd, folder2), top, common: (0, import_node_path14.resolve)(cwd, gitFolder), ...scope && { scope } };
}
var import_node_path14;
var init_hooks_folder = __esm({
  "src/git/hooks-folder.ts"() {
    "use strict";
    import_node_path14 = require("node:path");
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
  const files = [name, `${name}.legacy`].map((file) => (0, import_node_path15.join)(path, file)).filter((file) => (0, import_node_fs20.existsSync)(file));
  if (files.every((file) => readScriptVersion((0, import_node_fs20.readFileSync)(file, "utf8")) === void 0))
    return 'No hook here notes the reason. Add it, for the pull request to show: git commit --amend --no-edit --trailer "Leakgate-Skip: the reason"';
  const noted = making === "patch" ? "Where git am was begun with it, the reason" : "The reason";
  return `${noted} goes into the commit message, where the pull request shows it.`;
}
var import_node_fs20, import_node_path15;
var init_skip_note = __esm({
  "hook/skip-note.ts"() {
    "use strict";
    import_node_fs20 = require("node:fs");
    import_node_path15 = require("node:path");
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

// hook/staged-run.ts
async function runStaged(shell, making, settings) {
  return reportStaged(await scanStaged(making === "merge", settings), making, shell);
}
async function scanStaged(merging, settings) {
  const objects = [...listPolicyObjects("HEAD"), ...listPolicyObjects("")];
  const staged = openStaged({ merging, alongside: objects });
  try {
    const config = await chooseConfig(await staged.alongside, settings);
    const source = createStagedSource(staged, await loadPathFilter(config.exclude));
    return await scanChanges(source, config, { repositoryKey: () => readRepositoryKey() });
  } finally {
    staged.blobs.close();
  }
}
async function chooseConfig(objects, settings) {
  const half = objects.length / 2;
  const [head, index] = [objects.slice(0, half), objects.slice(half)];
  const isSame2 = head.every((text, place) => text?.toString("latin1") === index[place]?.toString("latin1"));
  if (isSame2) {
    const config = await loadConfig(parsePolicy("HEAD", head));
    const own = new Set(import_rules6.rules.map(({ id }) => id));
    if (isBlob2(head[0], settings) && config.rules.every(({ id }) => own.has(id))) remember2(settings);
    return config;
  }
  await loadConfig(parsePolicy("the index", index));
  try {
    return await loadConfig(parsePolicy("HEAD", head));
  } catch {
    return loadConfig({});
  }
}
function isBlob2(text, oid) {
  if (!text || oid === void 0) return false;
  const hash = createHash(oid.length === 40 ? "sha1" : "sha256").update(`blob ${text.length}\0`).update(text);
  return hash.digest("hex") === oid;
}
var import_rules6;
var init_staged_run = __esm({
  "hook/staged-run.ts"() {
    "use strict";
    init_crypto();
    init_repository_key();
    init_staged();
    init_policy();
    import_rules6 = require("./rules.js");
    init_scan();
    init_scan_changes();
    init_staged2();
    init_config();
    init_known_settings();
    init_staged_report();
  }
});

// hook/git-hooks.ts
var git_hooks_exports = {};
__export(git_hooks_exports, {
  preApplypatch: () => preApplypatch,
  preCommit: () => preCommit,
  preMergeCommit: () => preMergeCommit
});
var preCommit, preMergeCommit, preApplypatch;
var init_git_hooks = __esm({
  "hook/git-hooks.ts"() {
    "use strict";
    init_errors();
    init_patch();
    init_staged_run();
    preCommit = {
      summary: "what git calls before a commit: scan what is staged",
      help: `Usage: leakgate pre-commit

Scans what the next commit brings: the bytes in the index, not the files of the working tree. A finding counts if it
touches a line that is new. Configuration and suppressions are those committed at HEAD.

To pass once, with a reason that stays in the commit message:
  LEAKGATE_SKIP="the reason" git commit
PowerShell:
  $env:LEAKGATE_SKIP = "the reason"; git commit; Remove-Item Env:LEAKGATE_SKIP

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      // A hook script of another version pipes what this program does not know: it asks git itself.
      options: { piped: { type: "string" } },
      run: (_args, shell) => runStaged(shell, "commit")
    };
    preMergeCommit = {
      summary: "what git calls before a merge commit that it makes itself",
      help: `Usage: leakgate pre-merge-commit

As leakgate pre-commit, for a merge without conflicts: a line counts if it is new against every parent.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      options: {},
      run: (_args, shell) => runStaged(shell, "merge")
    };
    preApplypatch = {
      summary: "what git am calls before it commits a patch",
      help: `Usage: leakgate pre-applypatch

As leakgate pre-commit, for a patch that git am has applied and not committed yet. What git rebase --apply commits anew was
a commit before, and passes.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      options: {},
      run: async (_args, shell) => isRebase(shell.environment) ? ExitStatus.clean : runStaged(shell, "patch")
    };
  }
});

// hook/commit-message.ts
var commit_message_exports = {};
__export(commit_message_exports, {
  commitMessage: () => commitMessage
});
function createMessageSource(message) {
  return {
    name: "commit message",
    skipped: [],
    async *texts() {
      yield { kind: "commit-message", path: "the commit message", size: message.length, read: () => message };
    }
  };
}
var import_promises7, commitMessage;
var init_commit_message = __esm({
  "hook/commit-message.ts"() {
    "use strict";
    import_promises7 = require("node:fs/promises");
    init_errors();
    init_repository_key();
    init_run();
    init_policy();
    init_scan();
    init_commit_scan();
    init_config();
    commitMessage = {
      summary: "what git calls with the message of a commit",
      help: `Usage: leakgate commit-msg FILE

Scans a commit message without its comments. Installed by leakgate init --commit-message; without it messages are
scanned before the push.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 usage or configuration \xB7 3 something was not scanned
`,
      options: {},
      async run({ positionals: [file] }, shell) {
        if (file === void 0)
          throw new UsageError("commit-msg needs the file with the message", "leakgate commit-msg FILE");
        const text = await (0, import_promises7.readFile)(file).catch((error) => {
          throw new UsageError(`the message could not be read (${error.code})`, "leakgate commit-msg FILE");
        });
        const comments = shell.environment["GIT_EDITOR"] === ":" ? [] : ["--strip-comments"];
        const message = await runGit(["stripspace", ...comments], { input: text });
        const config = await loadConfig(await readPolicy("HEAD"));
        const result = await scan(createMessageSource(message), config, { repositoryKey: () => readRepositoryKey() });
        return reportCommits(result, { stops: "this commit", committed: false }, shell);
      }
    };
  }
});

// hook/pre-push.ts
var pre_push_exports = {};
__export(pre_push_exports, {
  parsePushed: () => parsePushed,
  prePush: () => prePush
});
function parsePushed(text) {
  return text.split("\n").flatMap((line3) => {
    if (line3.trim() === "") return [];
    const [, oid, remoteRef, remoteOid] = /^.* ([0-9a-f]{40,64}) (\S+) ([0-9a-f]{40,64})$/.exec(line3) ?? [];
    if (!oid || !remoteRef || !remoteOid)
      throw new GitError(
        "what git told of the pushed references could not be read, so nothing was scanned",
        "Push a branch by its name. A hook that calls leakgate must hand on what git writes to its standard input."
      );
    return isNullOid(oid) ? [] : [{ oid, remoteRef, remoteOid }];
  });
}
var prePush;
var init_pre_push = __esm({
  "hook/pre-push.ts"() {
    "use strict";
    init_errors();
    init_changes();
    init_commits();
    init_named();
    init_commit_scan();
    prePush = {
      summary: "what git calls before a push: scan the commits that the remote does not have",
      help: `Usage: leakgate pre-push REMOTE URL < REFERENCES

Scans every blob, new name and message of the commits that are pushed and that no branch of that remote has yet, the
messages of tags, files that a tag names itself, and names of branches and tags that are new to the remote. Each commit is
judged by what it adds. Configuration and suppressions are those committed at HEAD.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      options: {},
      async run({ positionals: [remote = ""] }, shell) {
        const pushed = parsePushed(await readInput(shell));
        if (pushed.length === 0) return ExitStatus.clean;
        const [known4, tips] = await Promise.all([
          keepKnownCommits(pushed.map(({ remoteOid }) => remoteOid)),
          listRemoteTips(remote)
        ]);
        const { commits, ...beside } = await readNamed(pushed.map(({ oid }) => oid));
        const refs = pushed.filter(({ remoteOid }) => isNullOid(remoteOid)).map(({ remoteRef }) => remoteRef);
        const result = await scanCommits({ include: commits, exclude: [...known4, ...tips] }, { ...beside, refs });
        return reportCommits(result, { stops: "this push", committed: true }, shell);
      }
    };
  }
});

// hook/framework.ts
var framework_exports = {};
__export(framework_exports, {
  framework: () => framework
});
async function scanRefs(from, to, remote, ref) {
  if (remote === void 0 && from)
    return scanRange({ base: from, head: to }, await readScanConfig(void 0), { repositoryKey: readScanKey });
  const [{ commits, ...beside }, known4, tips] = await Promise.all([
    readNamed([to]),
    keepKnownCommits(from ? [from] : []),
    listRemoteTips(remote ?? "")
  ]);
  return scanCommits({ include: commits, exclude: [...known4, ...tips] }, { ...beside, ...ref && { refs: [ref] } });
}
async function listUnstaged(files) {
  if (files.length === 0) return [];
  const staged = openStaged();
  try {
    const paths = new Set((await staged.changes).map(({ path }) => path));
    return files.filter((file) => !paths.has(file.replaceAll("\\", "/")));
  } finally {
    staged.blobs.close();
  }
}
async function scanFiles(files, shell) {
  const config = await readScanConfig(void 0);
  const result = await scan(createFilesSource(files), config, { repositoryKey: readScanKey });
  return reportCommits(result, { committed: false, below: readPrefix() }, shell);
}
var framework, readTip2;
var init_framework = __esm({
  "hook/framework.ts"() {
    "use strict";
    init_commits();
    init_named();
    init_staged();
    init_scan();
    init_scan_range();
    init_files2();
    init_commit_scan();
    init_scan_config();
    init_shell();
    init_staged_run();
    framework = {
      summary: "what the pre-commit framework calls",
      help: `Usage: leakgate framework [FILE\u2026]

Scans what the pre-commit framework is asked for: in a commit what is staged, with --all-files or --files those files
whole, with --from-ref and --to-ref the commits between, in a push the commits that the remote does not have.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      options: {},
      async run({ positionals }, shell) {
        const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_REMOTE_NAME: remote } = shell.environment;
        const to = readTip2(shell.environment);
        const occasion = { committed: true, ...remote !== void 0 && { stops: "this push" } };
        const { PRE_COMMIT_REMOTE_BRANCH: ref } = shell.environment;
        if (to) return reportCommits(await scanRefs(from, to, remote, ref), occasion, shell);
        const files = await listUnstaged(positionals);
        return files.length === 0 ? runStaged(shell, "commit") : scanFiles(positionals, shell);
      }
    };
    readTip2 = ({
      PRE_COMMIT_TO_REF: to,
      PRE_COMMIT_REMOTE_NAME: remote,
      PRE_COMMIT_LOCAL_BRANCH: branch
    }) => to ?? (remote === void 0 ? void 0 : branch);
  }
});

// hook/post-commit.ts
var post_commit_exports = {};
__export(post_commit_exports, {
  postCommit: () => postCommit,
  postRewrite: () => postRewrite
});
async function tell(oids, shell) {
  const result = await scanCommits({ include: oids, noWalk: true });
  if (result.findings.length === 0 && !result.skipped.some((entry3) => entry3.failed)) return ExitStatus.clean;
  const status = await reportCommits(result, { committed: true }, shell);
  shell.err.write(advice);
  return status;
}
var advice, postCommit, postRewrite;
var init_post_commit = __esm({
  "hook/post-commit.ts"() {
    "use strict";
    init_errors();
    init_commits();
    init_commit_scan();
    advice = "git has made the commit already, so this only tells; the push will be stopped.\n";
    postCommit = {
      summary: "what git calls after a commit that no other hook has seen",
      help: `Usage: leakgate post-commit

Scans the commit at HEAD. git runs no pre-commit hook for cherry-pick, revert and rebase, nor with --no-verify; this one
tells what got past, and pre-push stops it.

Exit status: 0 clean \xB7 1 findings \xB7 2 configuration \xB7 3 something was not scanned (git ignores it)
`,
      options: {},
      run: (_args, shell) => tell(["HEAD"], shell)
    };
    postRewrite = {
      summary: "what git calls after a rebase",
      help: `Usage: leakgate post-rewrite COMMAND < REWRITTEN

Scans the commits that a rebase made. It tells and stops nothing; pre-push does.

Exit status: 0 clean \xB7 1 findings \xB7 2 configuration \xB7 3 something was not scanned (git ignores it)
`,
      options: {},
      async run(_args, shell) {
        const made2 = (await readInput(shell)).split("\n").flatMap((line3) => /^[0-9a-f]{40,64} ([0-9a-f]{40,64})/.exec(line3)?.[1] ?? []);
        return made2.length === 0 ? ExitStatus.clean : tell(await keepKnownCommits([...new Set(made2)]), shell);
      }
    };
  }
});

// hook/scan-commands.ts
var scan_commands_exports = {};
__export(scan_commands_exports, {
  commands: () => commands2
});
module.exports = __toCommonJS(scan_commands_exports);
var commands2 = {
  scan: async () => (await Promise.resolve().then(() => (init_scan2(), scan_exports))).scanCommand,
  redact: async () => (await Promise.resolve().then(() => (init_redact(), redact_exports))).redactCommand,
  mcp: async () => (await Promise.resolve().then(() => (init_mcp(), mcp_exports))).mcpCommand,
  agent: async () => (await Promise.resolve().then(() => (init_agent(), agent_exports))).agent,
  "pre-commit": async () => (await Promise.resolve().then(() => (init_git_hooks(), git_hooks_exports))).preCommit,
  "pre-merge-commit": async () => (await Promise.resolve().then(() => (init_git_hooks(), git_hooks_exports))).preMergeCommit,
  "pre-applypatch": async () => (await Promise.resolve().then(() => (init_git_hooks(), git_hooks_exports))).preApplypatch,
  "commit-msg": async () => (await Promise.resolve().then(() => (init_commit_message(), commit_message_exports))).commitMessage,
  "pre-push": async () => (await Promise.resolve().then(() => (init_pre_push(), pre_push_exports))).prePush,
  framework: async () => (await Promise.resolve().then(() => (init_framework(), framework_exports))).framework,
  "post-commit": async () => (await Promise.resolve().then(() => (init_post_commit(), post_commit_exports))).postCommit,
  "post-rewrite": async () => (await Promise.resolve().then(() => (init_post_commit(), post_commit_exports))).postRewrite
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  commands
});
