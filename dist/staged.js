"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// hook/staged-run.ts
var staged_run_exports = {};
__export(staged_run_exports, {
  runStaged: () => runStaged
});
module.exports = __toCommonJS(staged_run_exports);

// late:crypto
var loaded;
var load = () => loaded ??= require("node:crypto");
var createHash = (...values2) => load().createHash(...values2);
var createHmac = (...values2) => load().createHmac(...values2);
var createPublicKey = (...values2) => load().createPublicKey(...values2);
var randomBytes = (...values2) => load().randomBytes(...values2);
var randomFillSync = (...values2) => load().randomFillSync(...values2);

// src/git/run.ts
var import_node_child_process = require("node:child_process");
var import_node_diagnostics_channel = require("node:diagnostics_channel");

// src/errors.ts
var ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
var ToolError = class extends Error {
  hint;
  exitStatus;
  constructor(message, hint3, exitStatus, options) {
    super(message, options);
    this.name = new.target.name;
    this.hint = hint3;
    this.exitStatus = exitStatus;
  }
};
var isToolError = (error) => error instanceof Error && "hint" in error && "exitStatus" in error;
var quoteWord = (word) => /^(?:[A-Za-z][a-z]*(?:[-_ ][a-z]+)*|[\d/:~-]{1,10})$/.test(word) && word.length <= 40 ? `"${word}"` : "this";
var UsageError = class extends ToolError {
  constructor(message, hint3) {
    super(message, hint3, ExitStatus.usage);
  }
};
var ConfigError = class extends ToolError {
  constructor(message, hint3, options) {
    super(message, hint3, ExitStatus.usage, options);
  }
};
var GitError = class extends ToolError {
  constructor(message, hint3, options) {
    super(message, hint3, ExitStatus.incomplete, options);
  }
};
var SourceError = class extends ToolError {
  constructor(message, hint3, options) {
    super(message, hint3, ExitStatus.incomplete, options);
  }
};

// src/git/failure.ts
function quoteGit(words4) {
  const lines = words4.split("\n").filter((line3) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line3));
  const messages = lines.filter((line3) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line3));
  return messages.join("\n").slice(0, 2e3).replace(/[^\s'"`,;()]{8,}/g, (run) => isPlain(run) ? run : "\u2026");
}
var isPlain = (run) => !/\d/.test(run) || !/[a-z]/i.test(run) || /^(?:[0-9a-f]{7,64}|refs\/pull\/\d+\/(?:head|merge))[.:]?$/.test(run);
var isOutside = (words4) => /^fatal: not a git repository \(or any /m.test(words4);
var withoutTree = () => new UsageError(
  "there is no working tree of git here",
  "Change to one. The commits of a bare repository: `leakgate scan --history`, or `--range A..B`."
);
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

// src/git/program.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
function findProgram(name, { platform, environment, own, exists }) {
  if (platform !== "win32") return name;
  const file = `${name}.exe`;
  const folders = (environment["PATH"] ?? "").split(import_node_path.win32.delimiter).map((folder2) => folder2.replaceAll('"', ""));
  const found = folders.filter(isFixed).map((folder2) => import_node_path.win32.join(folder2, file));
  return found.find(exists) ?? import_node_path.win32.join(own, "..", file);
}
var isFixed = (folder2) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder2);
var world = {
  platform: process.platform,
  environment: process.env,
  own: process.execPath,
  exists: import_node_fs.existsSync
};
var git;
var findGit = () => git ??= findProgram("git", world);

// src/git/silence.ts
var defaultSeconds = 300;
function readSilenceLimit() {
  const seconds = Number(process.env["LEAKGATE_GIT_TIMEOUT"] || defaultSeconds);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds * 1e3;
  throw new UsageError(
    "LEAKGATE_GIT_TIMEOUT is no number of seconds",
    `Set it to a number above 0, such as 600, or leave it out: then it is ${defaultSeconds}.`
  );
}
var readClock = () => 1e3 * process.uptime();
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

// src/git/run.ts
var fixedConfig = [
  "core.fsmonitor=false",
  "core.quotePath=false",
  "color.ui=false",
  "core.commitGraph=false",
  // git advises against grafts where they are switched off as well, before it says what failed.
  "advice.graftFileDeprecated=false"
];
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
var gitChannel = "leakgate:git";
var asked = (0, import_node_diagnostics_channel.channel)(gitChannel);
var commandOf = (args) => args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";
function watchEnd(child, args, hint3, accept = [0]) {
  const chunks = [];
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve3, reject) => {
    child.on("error", (cause) => reject(explainUnstarted(cause)));
    child.on("close", (status) => {
      const words4 = Buffer.concat(chunks).toString("utf8");
      if (status !== null && accept.includes(status)) resolve3(words4);
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

// src/git/staged.ts
var import_promises = require("node:fs/promises");
var import_node_path2 = require("node:path");

// src/git/blobs.ts
var largestBlob = 512 * 1024 * 1024;
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

// src/git/hunks.ts
var newline = 10;
var plus = 43;
var space = 32;
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

// src/git/changes.ts
var isNullOid = (oid) => /^0+$/.test(oid);
var plainDiff = [
  ...["--raw", "--patch", "-z", "--full-index", "--no-abbrev", "--text", "--unified=0", "--inter-hunk-context=0"],
  ...["--find-renames", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"],
  ...["--ignore-submodules=none", "--submodule=short"]
];
var rawDiff = plainDiff.filter((option) => !/^--(?:patch|unified|inter-hunk)/.test(option));
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
var addLines = (entries, linesOf) => entries.map((entry3) => {
  const addedLines = listAddedLines(entry3, linesOf);
  return addedLines ? { ...entry3, addedLines } : entry3;
});
function listAddedLines(entry3, linesOf) {
  const { baseOid, oid, status } = entry3;
  if (baseOid === oid) return [];
  if (status === "A") return void 0;
  if (!isNullOid(oid)) return linesOf.get(`${baseOid}..${oid}`);
  const keys2 = [...linesOf.keys()].filter((key2) => key2.startsWith(`${baseOid}..`));
  return keys2.length === 1 ? linesOf.get(keys2[0]) : void 0;
}

// src/git/empty-tree.ts
async function readEmptyTree(cwd) {
  return (await runGit(["hash-object", "-t", "tree", "--stdin"], { cwd })).toString("latin1").trim();
}

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
var ask = async (question, cwd) => (await runGit(["rev-parse", question], { cwd, accept: [0, 128] })).toString("latin1").trim() === "true";
var isBare = (cwd) => ask("--is-bare-repository", cwd);
var isShallow = (cwd) => ask("--is-shallow-repository", cwd);

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
var key = (change) => Buffer.from(change.pathBytes).toString("latin1");
async function readMergeHeads(environment, cwd) {
  const announced = Object.keys(environment).flatMap((name) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name)?.[1] ?? []);
  if (announced.length > 0) return announced;
  const file = (await runGit(["rev-parse", "--git-path", "MERGE_HEAD"], { cwd })).toString("utf8");
  try {
    const text = await (0, import_promises.readFile)((0, import_node_path2.resolve)(cwd ?? ".", file.replace(/\n$/, "")), "utf8");
    return text.split("\n").filter((line3) => /^[0-9a-f]{40,64}$/.test(line3));
  } catch {
    return [];
  }
}

// src/policy/index.ts
var configFile = ".leakgate.yaml";
var suppressionsFile = ".leakgate-suppressions";
var baselineFile = ".leakgate-baseline";
var listPolicyObjects = (ref) => [
  `${ref}:${configFile}`,
  `${ref}:${suppressionsFile}`,
  `${ref}:${baselineFile}`
];
function parsePolicy(ref, [config, suppressions, baseline]) {
  const name = (file) => `${file} (at ${ref})`;
  return {
    ...config && { config: { name: name(configFile), text: config.toString("utf8") } },
    ...suppressions && { suppressions: { name: name(suppressionsFile), text: suppressions.toString("utf8") } },
    ...baseline && { baseline: { name: name(baselineFile), text: baseline.toString("utf8") } }
  };
}

// hook/staged-run.ts
var import_rules3 = require("./rules.js");

// src/config/apply.ts
function applySuppressions(findings, { suppressions: entries, baseline }, today) {
  if (entries.length + baseline.size === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === void 0 || today <= expires);
  const byFingerprint = new Map(valid.map((entry3) => [entry3.fingerprint, entry3]));
  return findings.map((finding2) => {
    if (finding2.suppression) return finding2;
    const entry3 = byFingerprint.get(finding2.fingerprint);
    if (entry3) return { ...finding2, suppression: toSuppression(entry3) };
    return baseline.has(finding2.fingerprint) ? { ...finding2, suppression: known } : finding2;
  });
}
var known = { kind: "external", reason: "known before: it is in the baseline", baseline: true };
function toSuppression({ fingerprint: _, ...suppression }) {
  return suppression;
}

// src/rule.ts
var weightOf = (level) => weights[level];
var weights = { note: 0, warning: 1, error: 2 };

// src/findings.ts
var touches = (region, lines) => !lines || lines.some(({ start: start2, end }) => region.startLine <= end && start2 <= region.endLine);
var concerns = ({ advisory, whole: whole2 }, kind) => kind === "blob" || !whole2 && (!advisory || kind === "stdin");
var listPlaces = ({ location, occurrences }) => [location, ...occurrences];
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
    const { all: all2 } = known3;
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

// src/digest.ts
var readDigest = (hash) => Buffer.from(hash.digest("binary"), "latin1");

// src/remember.ts
function remember(work, most) {
  const known3 = /* @__PURE__ */ new Map();
  let last;
  let told;
  return (text) => {
    if (text === last) return told;
    let answer = known3.get(text);
    if (answer === void 0) {
      answer = work(text);
      if (known3.size >= most) known3.clear();
      known3.set(text, answer);
    }
    last = text;
    told = answer;
    return answer;
  };
}

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
var digestName = remember((text) => digest(text).subarray(0, 5), 4096);
var digest = (text) => readDigest(createHash("sha256").update(text));
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

// src/in-source.ts
var next = "-next-?line";
var words = "(?:gitleaks|betterleaks):allow|(?:kingfisher|trufflehog):ignore|ggignore";
var sameLine = new RegExp(
  String.raw`(?<![\w:-])(?:${words}|pragma: ?(?:allow|white)list[ -]secret|secretlint-disable-line)(?![\w-])`
);
var lineBefore = new RegExp(
  String.raw`(?<![\w:-])(?:(?:${words})${next}|pragma: ?(?:allow|white)list[ -]nextline[ -]secret|secretlint-disable-next-line)(?![\w-])`
);
var ownSameLine = new RegExp("(?<![\\w:-])leakgate:allow(?![\\w-])[\\s:].*\\p{L}{3}", "u");
var ownLineBefore = new RegExp("(?<![\\w:-])leakgate:allow-next-?line(?![\\w-])[\\s:].*\\p{L}{3}", "u");
var stem = /allow|ignore|whitelist|secretlint/;
var reach = 2e3;
function readInSource(bytes, start2, end) {
  if (start2 === 0 && end === bytes.length && /^(?:\x1f\x8b|PK)/.test(latin1(bytes, 0, Math.min(2, end))))
    return void 0;
  const floor = Math.max(0, start2 - reach);
  const begin = findBegin(bytes, floor, start2);
  const feed = bytes.subarray(end, end + reach).indexOf(10);
  const line3 = `${latin1(bytes, begin, start2)} ${latin1(bytes, end, feed === -1 ? Math.min(bytes.length, end + reach) : end + feed)}`;
  const above = begin === floor ? "" : latin1(bytes, findBegin(bytes, floor, begin - 1), begin - 1);
  if (!stem.test(line3) && !stem.test(above)) return void 0;
  const mark2 = sameLine.exec(line3) ?? ownSameLine.exec(line3) ?? lineBefore.exec(above) ?? ownLineBefore.exec(above) ?? void 0;
  return mark2 && /^leakgate:allow(?:-next-?line)?|^.*$/.exec(mark2[0])[0];
}
var findBegin = (bytes, floor, at) => floor + bytes.subarray(floor, at).lastIndexOf(10) + 1;
var latin1 = (bytes, from, to) => Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString("latin1").replaceAll("\0", "");
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

// src/once.ts
function once(make) {
  let made2;
  return () => {
    made2 ??= make();
    return made2;
  };
}

// src/rules/value-shape.ts
var filler = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
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
var longFiller = /x{8}|\*{3}|0{16}|([^A])\1{7}|((?!AA).{2,6})\2{4}/i;
var longValue = 80;
function hasRandomLook(value) {
  if ((value.length > longValue ? longFiller : filler).test(value)) return false;
  if (countSequential(value.toLowerCase()) * 2 > value.length) return false;
  const alphabet = /^[0-9a-f]*$/i.test(value.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy(value) >= 0.66 * Math.log2(Math.min(alphabet, value.length));
}
var numberedName = /^[A-Za-z]?[a-z]+(?:[A-Z][a-z]+){2,}\d{1,2}$/;
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

// src/judge/first-bytes.ts
var digits = Int8Array.from({ length: 128 }, (_, code2) => {
  const letter = String.fromCharCode(code2).replace("-", "+").replace("_", "/");
  return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(letter);
});
var digitAt = (text, at) => digits[text.charCodeAt(at)] ?? -1;
var readFirst = (text) => {
  const [a, b, c, d] = [digitAt(text, 0), digitAt(text, 1), digitAt(text, 2), digitAt(text, 3)];
  return a < 0 || b < 0 || c < 0 || d < 0 ? -1 : a << 18 | b << 12 | c << 6 | d;
};
var isTextByte = (byte) => byte > 31 && byte < 127 || byte > 8 && byte < 14 || byte === 160;
function mayBeText(value) {
  const first = readFirst(value);
  return first < 0 || isTextByte(first >> 16) && isTextByte(first >> 8 & 255) && isTextByte(first & 255);
}
function mayRise(value) {
  const first = readFirst(value);
  const rises = (one, next2) => next2 === (one + 1 & 255);
  return rises(first >> 16, first >> 8 & 255) || rises(Number.parseInt(value.slice(0, 2), 16), Number.parseInt(value.slice(2, 4), 16));
}

// src/judge/place.ts
var links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
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
var listWords = (text) => new Set(text.split(" "));
function splitWords(name) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
var wordsOf = remember((key2) => splitWords(key2), 4096);
function rememberName(work) {
  const known3 = /* @__PURE__ */ new WeakMap();
  return (name) => {
    const before = known3.get(name.keyWords);
    if (before) return before.answer;
    const answer = work(name);
    known3.set(name.keyWords, { answer });
    return answer;
  };
}
function decodeBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return text.slice(text.indexOf(":") + 1);
}
var ofTexts = /* @__PURE__ */ new Set([
  "generic-text-below",
  "generic-line-of-text",
  "generic-sent-password"
]);
var decodeEscapes = (value) => !value.includes("\\") ? value : value.replace(/\\u([\da-f]{4})/gi, (_, code2) => String.fromCharCode(Number.parseInt(code2, 16)));
function readValue(rule, raw) {
  return rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw);
}
var quotes = /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/;
var readQuote = (before) => quotes.exec(before.slice(-8))?.[0] ?? "";
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
var endsWithAny = (text, ends) => text !== "" && ends.includes(text.at(-1));
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

// src/judge/hashes.ts
var passwordHash = /^\{?[\w.-]{1,20}\}(?:\{[\w+/=]{8,88}\})?[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\${2,8}(?:2[aby]|apr1|[156y])\${2,8}|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$|^(?:sha\d{1,3}|md5):[\da-f]{4,64}:[\da-f]{32,128}$|^(?:pbkdf2|scrypt|bcrypt|argon2\w{0,2})(?::[\w-]{1,20}){0,3}$|^(?:\\?\$\d\w?\\?\$)?[\da-f]{16,64}\\?\$(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
var storedHash = /^\*[\dA-F]{40}$|^0x0[12]00[\dA-Fa-f]{48}(?:[\dA-Fa-f]{40}|[\dA-Fa-f]{88})?$|^S:[\dA-F]{60}(?:;|$)|^grub\.pbkdf2\.sha512\.\d|^16:[\dA-F]{58}$|^AQAAAA[EI]A[\w+/]{4}AAAAE[\w+/]{60,}={0,2}$|^\$[PHS]\$[\w./]{31,53}$|^\$wp\$2y\$|^\$A\$0\d\d\$|^(?:pbkdf2|PBKDF2|bcrypt|scrypt|sha\d{1,3})[\w+-]{0,16}[$:](?:[\w-]{1,40}[$:]){1,3}[\w+/=.]{8,}[$:][\w+/=.]{16,}$|^CRYPT:[\w./]{13}$/;
var loadedDigest = /^(?:sha256[-:][\w+/-]{43}=?|sha384[-:][\w+/]{64}|sha512[-:][\w+/]{86}(?:==)?|h1:[\w+/]{43}=)$/i;
var isDigestOf = (value) => storedHash.test(value) || loadedDigest.test(value);
var labelledDigest = /^(?:md5[:=-][\da-f]{32}|sha-?1[:=-][\da-f]{40}|sha-?256[:=-][\da-f]{64}|sha-?384[:=-][\da-f]{96}|sha-?512[:=-][\da-f]{128})$/i;
var loadedBefore = /["']https?:\/\/[^\s"'?#]{3,400}\.[a-z]\w{0,5}["']: ?["']$/i;
var fileBefore = /"[^"\r\n]{1,80}","[^"\r\n]{1,80}","[\w@ .-]{0,60}(?:[\\/][\w@ .-]{1,60}){1,12}\.\w{1,8}","$/;
var digest2 = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;
var isFileDigest = ({ value, key: key2, before }) => digest2.test(value) && // A key of 16 bytes may be a service's; what is loaded is told by SHA-256.
(value.length === 64 && before.includes("://") && loadedBefore.test(before) || fileBefore.test(before) && before.includes(key2));
var hashWords = listWords(
  "md5 sha hash hashed digest checksum integrity fingerprint thumbprint etag crypt bcrypt sha256sum keyhash authentihash"
);
var isHashWord = (word) => hashWords.has(word) || /(?:sha\d{1,3}|md5|checksum)$/.test(word);
var isHashingKey = (words4) => /^(?:hash secret|checksum (?:key|secret)|\w+ pepper|crypt (?:key|secret|token|passw(?:or)?d|passphrase)\d?)$/.test(
  words4.slice(-2).join(" ")
) || words4.at(-1) === "key" && words4.includes("hmac");

// src/judge/letters.ts
var isUpper = 1;
var isLower = 2;
var isDigit = 3;
var isBlank = 4;
var isSlash = 5;
var isBracket = 6;
var isOther = 7;
var kindOf = Uint8Array.from({ length: 128 }, (_, code2) => {
  const letter = String.fromCharCode(code2);
  if (/[A-Z]/.test(letter)) return isUpper;
  if (/[a-z]/.test(letter)) return isLower;
  if (/\d/.test(letter)) return isDigit;
  if (/\s/.test(letter)) return isBlank;
  if (/[/\\]/.test(letter)) return isSlash;
  return /[()[\]{}<>]/.test(letter) ? isBracket : isOther;
});
var signBits = Int32Array.from({ length: 128 }, (_, code2) => {
  const place = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(String.fromCharCode(code2));
  return place === -1 ? 0 : 1 << place;
});
var signsOf = (signs) => Array.from(signs).reduce((bits2, sign) => bits2 | signBits[sign.charCodeAt(0)], 0);
var isHexDigit = (code2) => code2 >= 48 && code2 < 58 || (code2 | 32) >= 97 && (code2 | 32) < 103;
var longestKnown = 64;
var parts = new Float64Array((longestKnown + 1) ** 2).fill(Number.NaN);
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
var kinds = new Uint32Array(8);
var times = new Uint32Array(128);
var seen = new Uint8Array(128);
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
      kind = kindOf[code2];
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
    hex = isHexDigit(code2) ? hex + 1 : 0;
    if (hex > hexRun) hexRun = hex;
    if (kind === isDigit) digit = at;
    mixed2 = kind > 0 && kind <= isDigit ? mixed2 + 1 : 0;
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
  const [, upper = 0, lower2 = 0, digits3 = 0, blanks2 = 0, slashes = 0, brackets = 0, others4 = 0] = kinds;
  const lowered2 = text.toLowerCase();
  return {
    ...{ lowered: lowered2, upper, lower: lower2, digits: digits3, symbols: slashes + brackets + others4, foreign, blanks: blanks2, slashes, brackets },
    ...{ distinct, entropy, signs, equalRun, trailingDigits, runs: measureRuns(lowered2) },
    hexRun: hexRun < 8 ? 0 : hexRun,
    mixedRun: mixedRun < 8 ? 0 : mixedRun
  };
}
var isDigitAt = (text, at) => {
  const code2 = text.charCodeAt(at);
  return code2 >= 48 && code2 < 58;
};
var all = { rising: 0, falling: 0, last: -2, up: 0, down: 0 };
var [ofLetters, ofDigits] = [{ ...all }, { ...all }];
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
var readLetters = remember(countLetters, 1024);

// src/judge/notation.ts
var keyword = /^\$(?:Id|Revision|Rev|Header|Date|Author|Source|RCSfile|HeadURL|Log|Name|State|Locker)(?::[^$\r\n]{0,200})?\$$/;
var columnType = /^(?:n?(?:var)?char2?|character(?: varying)?|string|binary|varbinary|raw|decimal|numeric|number|bit|text|blob)\(\d{1,6}(?:,\d{1,3})?\)?$/i;
var protocol = /^(?:ms-?)?chap(?:-?v\d)?$|^wpa[23]?(?:[-_/+ ](?:psk|wpa[23]?|personal|enterprise|eap|sae|ccmp|tkip|aes|mixed)){0,4}$|^pkcs ?#?\d{1,2}$/i;
var cipherSuites = /^(?:TLSv1(?:\.\d)?|SSLv[23])(?=\W|$)|^!?(?:(?:EC)?DHE-)?(?:RSA|ECDSA|PSK)-(?:AES|CHACHA20|CAMELLIA)[\w:+!-]*$|^(?:EC)?DHE-(?:RSA|ECDSA|PSK)-[\w:+!-]*$/;
var userFlow = /^B2C_1A?_[A-Za-z][\w-]{1,60}$/;
var indexName = /^(?:IDX|idx|UNIQ|uniq|FK|fk)_[\da-fA-F]{8,32}$|^PK_[\dA-F]{8,32}$/;
var markup = /^(?:<[a-z/][^<>]{0,400}>\s{0,8}){2,400}$/;
var characterClass = /^\^?(?:\[\^?[A-Za-z\d\\_-]{2,40}\](?:[+*?][^[]{0,3}|\{\d[^[]{0,8}))+$/;
var rangeClass = /^\^?(?=.{0,60}(?:a-z|A-Z|0-9))(?:\[\^?[A-Za-z\d\\_.:/+-]{3,40}\][+*?]?)+$/;
var patternPart = /\[\^?(?:A-Z|a-z|0-9|\\[dw])[^\]\s]{0,40}\](?:[+*]|\{\d)|\(\?(?:[:=!](?=[^)]{0,120}\))|<[=!]|P?<[A-Za-z_]\w{0,40}>|[imsx]{1,4}[):])/;
var dataAddress = /^data:(?:(?:image|font|audio|video)\/|application\/(?:x-|vnd\.)?(?:font|ms-fontobject))/;
var colour = /\\(?:x1b|u001b|0?33|e)\[\d{1,3}(?:;\d{1,3}){0,5}m/i;
var registryBytes = /^hex(?:\([127b]\))?:[\da-f]{2}(?:,[\da-f]{2})*,?\\?$|^dword:[\da-f]{1,8}$/i;
var distinguishedName = /^(?:cn|ou|uid|dc|o)=[^,]+,\s*(?:cn|ou|dc|o)=|^\.?(?:[a-z\d-]{1,63}\.){2,6}(?:com|net|org|io|dev|cloud)$/i;
var imageDigest = /^[\w./:-]{2,300}@sha256:[\da-f]{64}$/;
var asset = /^\/?[\w./-]{1,200}\.(?:m?js|css|map|woff2?)\?(?:id|v|ver|version|hash|h)=[\da-f.]{1,64}$/;
var limits = /^-?(?:2147483647|2147483648|4294967295|9223372036854775807|9223372036854775808|18446744073709551615)$/;
function isCounted(value) {
  if (!mayRise(value) || !/^(?:[\da-f]{2}){8,64}$|^[\w+/-]{11,88}={0,2}$/i.test(value)) return false;
  const bytes = Buffer.from(value, /^[\da-f]+$/i.test(value) ? "hex" : "base64");
  return bytes.length > 7 && bytes.every((byte, at) => at === 0 || byte === (bytes[at - 1] + 1 & 255));
}
var line = signsOf("_");
var separators = signsOf(",.");
var bracket = signsOf("[");
var ofPatterns = signsOf("[(");
var isNotation = (value, { signs, upper, lower: lower2 }) => signs !== 0 && (value.startsWith("$") && keyword.test(value) || (signs & line) !== 0 && (indexName.test(value) || userFlow.test(value)) || (signs & separators) !== 0 && distinguishedName.test(value) || (signs & bracket) !== 0 && (characterClass.test(value) || rangeClass.test(value) || colour.test(value)) || (signs & ofPatterns) !== 0 && patternPart.test(value) || dataAddress.test(value) || markup.test(value) || registryBytes.test(value) || imageDigest.test(value) || asset.test(value)) || protocol.test(value) || cipherSuites.test(value) || upper + lower2 === 0 && limits.test(value);
var identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;

// src/judge/points.ts
var written = /^(?:B[A-P][\w+/-]{85}={0,1}|B[A-P][\w+/-]{128}={0,2}|(?:0x)?04(?:[\da-f]{128}|[\da-f]{192}))$/i;
var curves = ["P-256", "P-384", "secp256k1"];
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

// src/judge/published.ts
var published = /* @__PURE__ */ new Set([
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
function isPublished(text, quote = "") {
  const value = quote === "`" ? text.replace(/'[.,;:)]{0,2}$/, "") : text;
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 16777619) >>> 0;
  return published.has(hash);
}

// src/judge/sealed.ts
var sealedText = /^ENC\[|^EJ\[\d:|^ENC(?:RYPTED)?\(|^vault:v\d+:|^\{?cipher\}|^crypt[12]:[\w+/]{22,}={0,2}$|^AQICAH|^AQAAANCMnd8BFdERjHoAwE|^AQIAAA[45]m|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[A-D][\w+/]{200}/;
var sealedBytes = /^01000000d08c9ddf0115d1118c7a00c04fc297eb|^U2FsdGVkX1[\w+/]{20}|^eyJpdiI6I[\w+/=]{100,}$|^\{?AQAAABAAAA[A-P][\w+/]{20,}={0,2}\}?$|^MII[\w+/]{3}YJKoZIhvcNAQcD|^(?:wcFMA|hQ[EIG]MA)[\w+/]{100}|^[\w+/]{4,}={0,2}--[\w+/]{16}--[\w+/]{22}==$|^!\[[\w+/]{20,}={0,2}\]?$|^enc\{[\da-f]{32,}\}?$/i;
var sealedLabel = /^enc(?:rypted)?:(?:[\w.-]{1,40}:){0,3}[\w+/-]{22,}={0,2}(?::[\w+/=-]{16,}){0,3}$|(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;][\w+/=:$|,;.-]{32,}$/i;
var labelledKey = /(?:^|[:$|,;])aes-?(?:128|192|256)-?(?:gcm|cbc|ctr)[:$|,;](?:[\da-f]{64}|[\w+/-]{43}=?)$/i;
var isSealedByDevEco = (value) => /^000000[\dA-F]{2}[\dA-F]{56,}$/.test(value) && value.length === 32 + 2 * Number.parseInt(value.slice(0, 8), 16);
var sealedWord = /^(?:encrypted|obscured|obfuscated|ciphertext|sealed|wrapped)/;
var opaque = /^[\da-f]{16,}$|^[\w+/-]{20,}={0,2}$|^\$|^sha\d/i;
var isSealedByJasypt = ({ value, before, after }) => /\bENC(?:RYPTED)?\($/i.test(before) && after.startsWith(")") && value.length % 4 === 0 && /^[\w+/]{22,}={0,2}$/.test(value);
var isSealedByMaven = ({ value, before, after }) => value.startsWith("{") && before.endsWith(">") && after.startsWith("</") && /^\{[\w+/]{22,}={0,2}\}$/.test(value);
var sealedBySops = "ENC[AES256_GCM,data:";
var sealedByPulumi = /\bsecure["']?: ?["']?v1:[\w+/]{16}:$/;
function isWithinSeal(before) {
  const begin = before.lastIndexOf(sealedBySops);
  return begin !== -1 && !/[\]\s"']/.test(before.slice(begin)) || before.endsWith(":") && sealedByPulumi.test(before);
}
var isSealedFormat = ({ context, contextStart }) => isWithinSeal(context.reveal().slice(Math.max(0, contextStart - 4100), contextStart));
var sealMark = /!vault\b[ \t|>+-]*["']?$|\bsops_\w*["']?\s?[:=]\s?["']?$|\bencryptedData["']?\s?[:=]\s?(?:\{[^{}]*|["']?)$/;
var sealStems = ["!vault", "sops_", "encryptedData"];
var isMarked = (before) => sealStems.some((stem2) => before.includes(stem2)) && sealMark.test(before);
var isNamedSealed = rememberName(
  ({ keyWords }) => keyWords.some((word) => sealedWord.test(word)) && !/\b(?:en|de)cryption key$/.test(keyWords.join(" "))
);
var isSealedValue = (value) => sealedText.test(value) || sealedBytes.test(value) || sealedLabel.test(value) && !labelledKey.test(value) || value.includes("ANSIBLE_VAULT") || isSealedByDevEco(value);
var isSealedThere = (place) => isSealedByJasypt(place) || isSealedByMaven(place) || isWithinSeal(place.before) || isMarked(place.before) || isNamedSealed(place) && (opaque.test(place.value) || /\(\.\.\.\)/.test(place.value));

// src/judge/calm-values.ts
var reference = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|\{%[-+]?[ \t]?[a-z]{2,20}[ \t]|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$|^&{1,2}[a-z]+(?:_[a-z]+)+\.?$/i;
var lookup = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env|credentialsJSON):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
var literals = listWords(
  "null none nil undefined true false yes no on off nan void never any self this string str text byte bytes boolean bool int integer float number object array list dict map char varchar optional required default example compat files digest uniq index empty unset hidden disabled enabled deprecated redacted masked removed sensitive private public hashed todo fixme tbd n/a var let const new return function async await lambda typeof not and or in is if else"
);
var isLiteral = (value) => value.length < 12 && literals.has(value.toLowerCase().replace(/[?!.:]$/, ""));
var mask = /^([*x.#_\u2022\u25cf\-?=+~0])\1{2,}$|\*{3,}|\u2022{3,}|\.{3}$|\u2026|\w\.{3}\w|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|\[(?:filtered|hidden|masked)\]/i;
var redacted = /(?<![A-Za-z])[Rr]edacted|(?<![A-Z])REDACTED/;
var version = /^0x[\da-f]{1,8}$|^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
var readToken = /^eyJ(?!hbGciOiJub25l)[\w-]{8,}\.\{/;
var publicKey = /^(?:(?:nodekey|mkey|discokey|chalpub|nlpub):[\da-f]{64}$|AToAAQALAAMAsg|age1[02-9ac-hj-np-z]{58}$|ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{2}ANBgkq|MIGfMA0GCSqGSIb3DQEB|MCowBQYDK2V|MFkwEwYHKoZI|MII[A-P][\w+/][DTjz]CC[\w+/]{3}gAwIBAgI|MII[BC]CgKCA[QgIw]EA|3082[\da-f]{4}0282[\da-f]{4}00|0024000004800000[\da-f]{8}060200000024000052534131|30(?:8[12])?[\da-f]{2,4}300d06092a864886f7|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
var tokenHead = /^\{"(?:alg|typ)":"[\w-]{1,12}"(?:,"(?:alg|typ|cty)":"[\w-]{1,12}"){0,2}(?:\}|,"?[a-z]{0,3}(?:"(?::(?:"[\w-]{0,12})?)?)?)?$/;
var isTokenHead = (value) => value.startsWith("eyJ") && value.length < 80 && /^[\w-]+$/.test(value) && tokenHead.test(Buffer.from(value, "base64url").toString("latin1"));
function isPublicPem(value) {
  if (!value.startsWith("LS0tLS1CRUdJTi")) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^-----BEGIN (?:CERTIFICATE|(?:[A-Z]{2,8} )?PUBLIC KEY)/.test(text) && !text.includes("PRIVATE");
}
var control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
var isNoText = (value) => control.test(value) || value.includes("\uFFFD") && (value.split("\uFFFD").length - 1) * 4 > value.length;
var handshake = /^TlRMTVNTUAA/i;
var handshakeEnd = /(?:^|[ +])(?:VXNlcm5hbWU6|UGFzc3dvcmQ6)$/i;
var placeholder = /^[\W_]*(?:(?:[a-z]{1,12}[ _-]){0,6}change[ _-]in[ _-]production.{0,60}|change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:[a-z]{2,24}[ _-])*(?:own|new|very|super|strong|secure|secret|db|api|actual|real)*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
var placeholderWords = /^(?:enter|insert|put|type|paste|some|any|your)[ _-](?:[a-z]{1,12}[ _-])*(?:password|passwd|passphrase|secret|token|key)(?:[ _-](?:here|value|text))?$|^(?:[a-z]{1,12}[ _-])*(?:password|passwd|secret|token|key)[ _-](?:goes[ _-])?here$|^(?:encrypted|encoded|hashed|plain(?:text)?|clear(?:text)?|decrypted)[ _-]?(?:password|passwd|secret|token|key)$/i;
function decodesToPlaceholder(value) {
  if (value.length < 4 || value.length > 160 || !mayBeText(value) || !/^[\w+/]+={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  const password = text.slice(text.indexOf(":") + 1);
  return /^[\x20-\x7e]{3,}$/.test(text) && (placeholder.test(password) || decodesToPlaceholder(text) || placeholderWords.test(text) || isLiteral(text) || /\b(?:fake|dummy|example) /i.test(text) || mask.test(text) || redacted.test(text) || reference.test(password) || lookup.test(text));
}
var algorithm = /^(?:(?:Aes|Rsa|Ecdsa|Sha|Hmac|Cbc|Gcm|Ctr|Oaep|Chacha|Poly|Argon|Pbkdf)\d{1,4}(?:(?:Cbc|Gcm|Ctr|Hmac|Sha|Oaep|Poly)\d{0,4}){1,4}|PBKDF2|Hmac|HMAC|AES|DESede|RSA|SHA-?\d|MD5|[HREP]S256|prime256v1|[Ss]ec[Pp]\d{3}[kr]1|[Xx]25519|[Xx]448|[Ee]d25519|[Ee]d448|EdDSA|A(?:128|192|256)(?:GCM|KW|GCMKW|CBC-HS\d{3})|ECDH-ES|AWS4-HMAC-SHA256|ML-?KEM|ffdhe\d{4})(?:[Ww]ith\w{2,20}|[-_/]?[A-Z\d]{1,10}(?:[/-]\w{2,20}){0,3})?$/;
var encoding = /^(?:utf[-_]?(?:7|8|16|32)(?:[-_]?(?:le|be|sig))?|(?:us-)?ascii|latin[-_]?\d{1,2}|iso[-_]?8859[-_]\d{1,2}|(?:windows|cp|ibm)[-_]?\d{3,5}|koi8[-_][ru]|shift[-_]?jis|euc[-_](?:jp|kr)|gb(?:k|2312|18030)|big5)$/i;
var filler2 = /0123456789|00010203040506|01020304050607|1234567890|abcdefgh|abcdef0123|123456789a/i;
var ofReferences = signsOf("$%{}<[@~&_");
var dot = signsOf(".");
var bracket2 = signsOf("[");
var colon = signsOf(":");
var isMask = (value, { runs, foreign, signs }) => (runs.equal > 2 || foreign > 0 || (signs & bracket2) !== 0) && mask.test(value);
var isFilled = (value, { runs }) => (runs.rising > 5 || value.includes("010203040506")) && filler2.test(value) || isCounted(value);
var reasons = {
  reference: (value, { signs }) => (signs & ofReferences) !== 0 && reference.test(value) || lookup.test(value),
  sealed: isSealedValue,
  literal: (value, letters2) => isLiteral(value) || letters2.foreign > 0 && isNoText(value) || isNotation(value, letters2) || version.test(value) || readToken.test(value) || algorithm.test(value) || value.length < 15 && encoding.test(value) || letters2.runs.rising > 11,
  placeholder: (value, { digits: digits3 }) => decodesToPlaceholder(value) || value.length < 80 && (placeholder.test(value) || digits3 === 0 && (placeholderWords.test(value) || /^[a-z_ -]*(?:fake|dummy|bogus)[a-z_ -]*$/i.test(value))),
  mask: (value, letters2) => isMask(value, letters2) || redacted.test(value) || value.length > 15 && isFilled(value, letters2) || (letters2.signs & dot) !== 0 && /\.\.\.?\[|\(\.\.\.\)/.test(value),
  refuted: (value) => identifiable.test(value),
  public: (value) => publicKey.test(value) || isPublicPem(value) || isTokenHead(value) || isCurvePoint(value) || handshake.test(value) || value.endsWith("6") && handshakeEnd.test(value),
  published: (value) => isPublished(value),
  hash: (value, { signs }) => passwordHash.test(value) || labelledDigest.test(value) || isDigestOf(value) || (signs & colon) !== 0 && /:\${1,2}(?:apr1|2[aby]|\d|y)\$|:\{S?SHA\d*\}|^[\w.-]+:[\w. -]+:[\da-f]{32}$/.test(value) || /^\{\\?"value\\?":.{1,400}\\?"salt\\?":/.test(value)
};
function readValue2(value) {
  const letters2 = readLetters(value);
  for (const reason in reasons) if (reasons[reason](value, letters2)) return reason;
  return "";
}
var longestRemembered = 200;
var rememberValue = remember(readValue2, 8192);
var tellValue = (value) => value.length <= longestRemembered ? rememberValue(value) : readValue2(value);
var isCalmAlone = (value) => tellValue(value) !== "" || columnType.test(value);

// src/judge/expression.ts
var declared = /^[A-Za-z_]\w{0,60}: ?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64)|bool|str|[Ss]tring|number|boolean|int|float|any|void)$/;
var isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
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

// src/judge/weights.ts
var weights2;
var readWeights = () => weights2 ??= JSON.parse('{"words":"ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero","bigrams":"kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml","thresholds":{"code":{"report":0.55,"block":0.67},"script":{"report":0.55,"block":0.7},"data":{"report":0.55,"block":0.72},"translation":{"report":0.55,"block":0.8},"docs":{"report":0.55,"block":0.7},"test":{"report":0.55,"block":0.7},"test-data":{"report":0.55,"block":0.7}},"model":{"depth":4,"bias":-1.638,"features":[17,5,39,6,45,41,16,4,1,0,1,69,0,0,0,109,2,19,141,0,5,0,5,139,141,44,0,91,0,0,17,140,39,104,22,41,39,143,42,10,41,0,0,0,0,6,141,1,5,2,141,2,2,1,0,1,45,39,7,5,16,105,12,61,3,3,0,3,45,9,58,0,0,0,0,109,2,19,140,0,0,0,0,22,140,3,2,3,0,0,89,3,2,2,141,1,1,1,1,113,10,12,0,0,0,89,0,0,140,9,20,53,0,22,29,0,84,0,0,9,6,141,1,7,74,0,3,3,7,0,46,0,141,12,141,89,2,2,141,133,39,133,48,139,135,2,47,2,0,0,89,3,5,1,39,1,1,105,133,5,39,0,0,39,0,2,140,11,30,3,70,32,39,0,133,93,138,70,3,0,6,93,11,97,46,134,44,11,134,0,0,84,0,73,6,0,141,3,52,0,0,141,0,0,0,0,141,32,0,37,17,105,13,93,41,10,0,104,0,22,0,0,67,0,0,133,16,39,69,12,10,46,10,70,10,0,16,31,88,0,6,141,5,5,2,2,41,2,3,104,5,39,68,45,70,109,48,0,0,70,38,7,113,7,7,38,39,0,14,48,17,141,17,45,36,21,44,11,70,45,32,45,0,0,0,6,10,1,45,4,4,45,0,1,48,22,0,0,54,13,6,140,1,2,5,39,2,68,1,4,43,68,68,4,68,17,141,31,93,125,41,0,41,0,36,45,0,12,0,0,6,10,1,1,91,39,7,93,69,131,125,0,68,13,1,109,45,16,16,105,33,7,22,4,90,74,45,4,0,0,89,3,0,0,113,45,3,0,44,0,0,90,58,3,0,89,3,19,0,68,68,4,68,7,0,11,3,10,0,0,133,68,68,4,135,4,108,135,0,68,0,68,4,0,0,6,141,1,22,96,0,73,0,70,84,0,0,22,6,0,89,3,5,5,93,11,84,22,0,16,140,0,0,16,3,17,141,2,3,84,17,5,5,113,2,3,134,0,65,0,6,140,0,68,5,0,5,0,139,0,0,0,0,7,3,17,5,17,85,3,39,0,68,6,70,11,45,70,0,0,17,85,44,113,41,0,0,68,0,11,11,0,0,0,0,17,85,13,113,0,44,0,104,0,10,5,73,0,0,0,133,89,10,44,10,91,31,10,10,47,0,140,88,0,0,17,141,17,3,139,16,44,7,61,84,7,44,16,67,0,89,43,6,49,70,19,4,14,70,137,0,85,0,14,6,48,68,138,62,141,74,68,32,54,69,12,68,69,140,12,6,140,1,139,45,39,39,61,1,1,105,0,39,45,140,0,0,19,0,0,89,0,0,0,0,0,102,90,0,0,139,141,62,43,84,44,0,22,46,10,44,0,22,0,0,0,93,3,0,0,135,141,0,0,0,0,1,85,134,104,17,105,38,104,41,67,0,131,125,22,135,0,0,0,0,1,105,2,93,41,7,7,68,0,70,0,48,36,1,44,2,140,4,12,22,22,3,95,2,14,3,3,3,12,0,11,109,7,113,0,23,10,41,0,0,0,13,53,30,4,3,1,140,139,40,1,113,137,0,7,0,84,37,1,0,2,109,11,48,6,0,44,69,2,84,11,0,0,65,5,11,141,2,85,84,68,7,2,2,0,2,24,7,67,11,11,74,2,46,2,68,28,5,0,40,105,11,16,133,0,48,3,138,40,68,105,3,67,68,12,109,95,69,105,66,17,141,44,0,68,0,0,68,0,0,17,0,0,0,0,0,61,23,68,0,7,0,0,0,0,0,0,10,0,0,133,2,46,93,40,97,2,125,0,28,12,2,0,0,0,1,140,5,139,42,54,5,0,0,1,45,1,9,39,133,133,2,6,140,16,105,5,124,6,5,5,0,75,0,16,139,2,2,140,1,0,140,11,1,0,32,0,0,11,1,3,27,93,40,48,68,0,5,0,71,0,5,105,0,0,6,133,11,45,105,14,54,0,7,0,7,105,0,7,45,17,89,0,113,90,0,0,41,0,47,6,0,0,0,0,17,141,45,45,70,45,0,2,3,69,2,69,0,0,0,3,0,0,137,40,86,10,46,0,45,0,40,0,0,0,49,45,68,2,39,84,39,0,0,28,39,0,0,2,0,139,140,7,16,43,42,0,19,44,22,45,39,68,0,0,17,93,134,105,0,0,39,104,134,0,0,0,0,0,0,17,10,67,133,0,49,0,139,17,0,0,0,0,0,0,6,74,6,141,96,73,16,45,96,45,0,46,0,134,0,68,48,3,85,74,40,140,7,54,0,3,5,0,30,53,68,48,3,45,45,39,6,0,6,45,0,135,39,105,54,0,52,9,0,105,128,30,0,0,0,0,28,0,0,0,10,48,12,7,74,4,0,11,30,6,4,0,6,0,0,17,140,134,11,45,45,39,0,10,11,41,45,0,0,0,104,69,11,69,6,0,13,6,13,141,11,0,0,7,0,69,45,133,5,14,1,0,0,0,70,1,45,5,0,0,17,93,45,139,0,42,0,140,5,0,0,45,0,0,0,69,69,48,109,13,4,104,13,55,22,0,22,72,14,0,68,101,3,65,0,40,113,3,0,0,0,21,0,105,0,0,68,3,0,0,39,5,0,0,0,0,65,16,1,1,1,141,10,41,84,52,6,72,85,90,1,0,138,4,73,139,113,13,45,0,88,0,140,69,0,0,69,3,0,0,17,13,141,141,0,2,134,2,17,0,0,0,0,47,0,84,133,124,14,6,46,13,49,0,46,68,0,0,6,0,70,7,6,0,0,1,1,140,23,6,37,0,84,39,133,133,45,69,19,14,68,0,0,0,72,0,54,0,0,0,70,45,58,1,9,70,1,0,0,1,0,70,45,0,69,0,93,104,52,0,93,41,0,0,0,0,16,0,11,0,45,0,45,0,0,43,85,0,0,0,0,58,45,0,67,1,141,2,41,70,104,22,5,113,68,0,113,1,4,70,48,45,45,4,24,0,137,0,0,69,0,0,0,0,0,49,43,96,13,68,0,0,141,68,124,0,0,0,0,0,3,133,105,45,91,61,3,52,71,74,0,5,0,31,5,0,113,10,0,0,70,5,0,11,0,0,11,70,0,104,16,61,5,105,0,0,0,84,41,0,0,0,0,0,0,3,39,5,13,109,42,22,7,0,39,0,53,5,13,23,0,0,2,0,0,93,135,0,0,0,0,69,0,133,0,17,104,4,141,69,0,2,2,139,69,4,0,0,139,0,17,70,105,5,113,5,75,5,76,35,0,17,5,66,0,70,84,55,141,124,49,1,134,1,11,1,113,0,70,0,0,113,10,105,0,70,17,104,70,0,0,1,70,0,0,1,42,7,140,77,13,54,90,69,1,0,24,0,1,9,113,2,0,125,125,0,0,97,43,42,104,0,0,0,0,7,14,1,3,125,66,0,1,40,0,0,11,0,0,0,0,0,7,0,0,62,53,0,0,0,0,2,2,2,44,93,3,0,0,0,0,0,134,9,52,11,0,0,0,0,17,0,42,0,84,67,71,46,46,0,0,45,0,0,0,17,141,11,9,96,46,77,11,0,1,11,0,0,4,4,5,44,2,5,2,124,2,34,91,2,66,74,0,108,0,69,41,11,14,113,113,49,74,124,11,0,46,0,14,0,0,46,10,141,46,0,5,71,0,0,0,71,0,0,3,0,0,13,0,0,3,39,0,0,0,0,7,1,0,0,10,10,32,71,46,31,0,45,68,54,90,0,0,0,0,69,13,139,3,1,93,13,1,40,0,0,1,0,0,0,104,113,6,3,0,62,0,39,39,0,0,0,0,0,0,17,140,55,137,45,45,22,10,45,2,2,0,0,0,0,62,13,126,45,0,0,0,45,124,0,0,0,0,0,0,104,135,13,13,55,68,0,23,0,0,0,134,0,0,0,96,10,68,5,11,11,0,11,101,0,5,0,0,0,0,41,5,85,5,101,46,46,54,25,85,0,140,0,134,54,48,64,66,17,0,70,4,53,62,0,0,125,39,0,0,9,70,31,22,58,0,0,27,12,138,89,0,0,0,0,93,41,0,85,134,0,0,68,1,69,2,0,0,0,0,69,69,5,17,5,11,45,45,11,69,55,90,69,140,45,14,17,0,141,2,0,0,68,68,52,141,0,0,0,0,3,14,93,49,0,70,0,5,5,0,0,5,14,0,0,45,19,1,0,0,45,70,0,0,0,0,1,70,10,58,105,139,14,95,74,41,124,41,69,5,14,9,45,68,134,93,2,0,69,75,0,0,58,13,34,2,0,0,0,0,12,2,3,141,0,12,2,0,0,0,7,7,2,2,124,17,84,13,140,9,39,16,11,68,11,0,44,16,0,0,23,28,0,84,0,0,0,68,134,0,0,0,0,0,0,135,128,41,11,0,50,0,52,10,0,0,0,0,0,0,104,93,11,105,0,0,11,139,11,0,0,0,0,0,39,84,93,11,11,0,11,6,141,6,0,0,11,7,0,0,11,52,91,70,43,6,70,7,68,68,0,22,6,0,0,139,69,2,69,58,0,39,6,1,69,68,0,0,7,0,72,55,72,6,58,0,0,54,134,6,0,0,0,0,0,1,0,135,0,0,62,105,0,0,0,0,10,69,0,6,14,3,0,41,93,0,0,70,14,12,0,0,0,0,0,0,71,7,2,106,2,4,2,70,2,0,46,67,0,0,68,2,46,70,46,2,10,1,70,0,0,2,2,70,2,9,128,31,52,0,0,0,16,43,0,0,0,0,0,0,48,14,75,24,0,3,95,54,54,0,0,68,0,0,0,135,14,0,69,0,0,0,69,6,0,0,0,0,0,0,3,14,93,67,12,85,0,31,0,0,0,84,5,0,0,45,0,13,0,0,9,45,0,0,0,0,0,0,0,0,72,11,72,55,102,0,0,5,0,11,0,0,0,0,0,93,10,0,17,30,0,0,45,45,31,0,0,0,0,0,17,53,5,2,5,140,140,45,45,13,5,0,0,0,0,3,14,68,67,17,2,140,11,0,0,0,53,48,17,68,41,69,1,6,69,85,0,0,4,1,2,2,46,0,0,65,73,0,62,0,0,0,1,1,0,0,0,0,0,0,3,7,6,13,138,0,6,0,0,30,3,45,46,0,0,45,14,25,0,0,45,45,0,0,0,0,6,70,0,14,133,3,106,40,1,104,0,1,0,40,1,0,0,0,0,0,137,24,0,0,138,0,0,0,0,0,6,13,0,0,139,85,85,131,134,0,0,16,50,0,3,12,7,0,0,14,28,0,24,0,0,0,73,137,0,0,0,0,0,0,14,0,0,0,11,0,0,0,0,85,6,0,0,0,0,14,9,0,30,0,0,0,11,137,0,0,0,0,0,0,0,0,11,0,0,2,58,0,0,0,0,0,75,69,7,10,0,49,0,0,0,0,108,0,0,0,10,30,0,0,12,84,135,85,137,137,0,70,69,5,0,12,17,0,0,13,49,16,98,2,68,0,95,0,105,0,0,0,0,0,10,133,44,45,75,14,0,0,52,39,45,5,0,0,0,11,11,16,42,49,5,5,141,113,6,5,0,0,0,0,9,70,0,7,58,0,0,6,1,5,1,0,0,0,0,6,10,0,0,5,0,46,113,0,7,67,0,0,5,0,58,70,70,13,36,141,62,24,124,141,0,0,124,89,0,9,0,0,0,128,0,0,0,0,14,0,0,0,0,0,141,14,0,46,0,84,7,0,0,2,0,2,0,0,0,53,22,128,46,3,3,0,45,0,3,105,75,3,0,0,6,4,11,55,4,14,45,97,45,0,124,11,84,54,0,126,62,0,11,3,0,0,140,6,140,0,0,0,0,0,69,41,48,69,69,137,67,12,62,0,134,40,69,0,0,3,14,49,45,109,68,68,140,44,45,0,68,3,0,0,0,113,3,3,0,5,5,134,0,0,0,137,108,54,42,104,3,40,0,69,41,0,2,0,137,68,45,0,0,0,3,3,10,90,0,10,1,11,11,0,0,138,0,0,0,84,70,44,70,0,14,0,5,5,0,0,17,0,0,0,9,11,3,2,105,0,0,75,0,3,11,0,0,0,0,43,28,45,46,0,0,0,45,0,0,0,0,0,0,0,0,45,45,2,74,2,49,1,1,0,2,39,2,105,39,3,13,61,43,16,54,0,34,0,0,0,42,24,0,0,64,24,0,65,0,0,0,69,0,0,0,0,0,0,0,64,28,0,3,0,0,0,1,6,0,0,0,0,0,0,23,30,0,9,6,0,0,14,0,0,30,0,0,0,0,113,3,0,3,76,0,0,75,85,68,0,0,0,0,0,2,46,105,3,0,68,68,39,39,0,0,53,10,3,39,10,88,6,62,0,4,6,45,45,0,0,67,10,3,55,28,11,0,91,11,0,0,52,0,23,37,0,0,0,0,10,17,68,39,125,1,0,23,39,39,39,0,0,0,0,6,7,6,55,4,0,17,4,4,7,4,0,0,125,0,69,14,58,45,5,69,11,0,135,88,0,45,85,45,3,0,52,64,106,39,69,0,69,58,138,0,4,133,0,0,93,3,0,138,33,0,0,74,45,4,4,0,0,0,0,12,58,135,69,70,97,0,70,5,89,67,12,5,0,0,14,6,58,43,0,0,0,1,1,0,0,0,0,0,0,11,42,2,2,45,14,84,2,2,0,45,49,84,49,0,12,140,0,3,4,3,140,104,47,0,0,0,47,7,3,113,4,0,39,42,0,0,4,17,68,39,0,0,0,0,5,5,45,45,6,0,124,4,48,25,44,0,0,67,134,2,53,0,44,46,0,5,2,0,0,0,0,0,44,0,25,55,138,138,70,0,0,4,75,52,39,0,0,0,0,104,134,134,54,141,0,0,45,3,124,0,0,0,0,0,9,141,0,45,84,0,0,0,0,0,11,0,0,0,0,11,141,108,75,58,37,0,3,2,17,1,129,0,0,0,17,134,0,14,11,0,0,65,0,7,44,0,0,0,0,62,45,6,0,53,134,0,0,0,13,45,0,0,0,0,0,0,3,0,0,70,105,0,0,0,0,0,125,70,4,13,113,0,11,0,0,0,105,0,0,0,0,0,0,0,76,6,69,70,16,0,84,0,6,68,0,0,0,0,0,72,128,45,13,0,0,0,3,58,0,0,0,0,0,0,11,48,37,88,66,0,0,0,0,0,0,0,88,0,0,0,52,45,61,2,45,10,45,0,55,62,2,7,0,97,6,32,6,5,0,73,138,138,5,0,0,11,0,46,0,11,0,11,0,0,45,7,0,0,0,0,0,45,11,4,69,69,68,124,97,69,140,0,0,62,5,86,0,69,39,3,10,10,0,0,40,2,2,75,10,7,69,70,0,70,126,89,0,113,2,0,0,4,0,0,4,0,0,0,0,24,39,0,105,39,0,0,139,1,68,0,0,0,0,0,70,70,68,55,68,45,52,10,68,0,0,67,22,41,0,45,0,45,0,0,125,68,0,0,0,0,6,0,41,1,49,25,77,131,14,104,7,135,141,0,0,0,0,0,0,23,4,0,4,4,0,0,17,0,137,49,0,0,0,0,3,133,6,40,0,5,6,72,0,0,0,40,3,70,0,48,45,7,93,2,76,45,2,0,134,2,95,0,0,0,13,73,0,28,0,0,0,11,0,0,0,0,0,0,0,9,128,0,69,0,0,0,41,67,0,0,0,0,0,0,14,10,0,139,0,0,0,68,105,0,0,0,0,0,0,128,0,0,141,46,0,0,46,0,131,48,0,0,0,0,43,93,46,46,0,0,0,46,2,0,0,0,0,0,0,0,138,7,14,0,45,5,0,0,0,0,0,0,58,70,62,10,0,10,11,0,0,70,70,0,138,0,0,0,0,32,72,17,39,72,0,0,133,13,0,0,0,0,0,0,2,2,89,14,0,0,4,2,2,0,0,4,14,0,138,126,61,0,69,0,0,0,69,3,0,0,0,0,0,0,0,13,53,140,0,137,12,70,70,0,0,85,140,45,5,3,3,6,69,0,68,68,109,69,0,0,69,70,6,0,1,69,37,0,45,129,0,0,0,1,1,69,0,0,0,6,97,6,22,0,0,40,91,0,0,0,91,5,17,0,68,3,138,16,0,16,3,0,0,0,0,96,0,68,3,141,1,1,134,3,96,0,69,0,97,0,1,1,0,0,3,10,6,0,129,0,10,141,7,39,0,70,91,71,6,131,1,0,86,22,0,0,1,0,47,86,0,0,0,0,39,24,4,7,0,134,46,62,54,0,0,5,39,0,0,55,138,75,2,75,71,0,68,68,0,2,5,105,138,68,9,23,0,1,0,0,0,0,54,0,0,0,0,0,0,11,45,23,11,45,28,0,11,0,0,43,73,0,0,0,3,45,33,0,133,4,4,0,0,0,62,131,2,0,0,43,128,0,30,0,0,0,1,1,0,0,0,0,0,0,69,14,68,4,69,3,68,3,69,3,0,0,140,14,3,0,40,128,22,0,48,0,0,0,0,0,54,75,0,0,25,84,68,113,69,85,14,16,0,134,0,0,0,0,0,0,52,52,69,62,69,71,86,0,41,0,0,86,17,0,128,138,0,69,1,0,0,135,6,6,6,0,0,0,0,45,62,105,45,84,16,124,11,109,12,0,0,0,74,0,84,93,1,85,0,1,0,1,24,0,0,1,0,0,0,9,6,0,105,124,0,0,84,31,11,17,0,0,0,0,139,131,0,69,67,0,0,5,68,0,0,0,0,0,0,98,5,0,5,96,0,0,68,68,134,0,0,0,0,0],"thresholds":[0,0.933,7.5,0.083,3,0.5,8.5,0.5,2.664,1000000000,2.252,7,1000000000,1000000000,1000000000,0.5,4.2,0.5,0.5,8,0.425,1000000000,0.933,0.5,0.5,0.5,11,0.5,1000000000,1000000000,0,0.5,7.5,0.5,0.5,0.5,8.5,0.5,0.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,2.664,0.933,5,0.5,4.083,4.2,1.585,1000000000,2.846,10,0.5,0.1,0.667,4,0.5,4.5,0.5,0.9,0.611,1000000000,0.286,13,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,4.133,0.5,0.5,5,28,1000000000,28,0.5,0.5,0.5,5.6,0,1000000000,1000000000,0.5,0.5,5.6,3.368,0.5,4.445,3.122,2.75,2.252,0.5,2.5,1.5,1000000000,1000000000,1000000000,0.5,34,28,0.5,3.5,0.5,0.5,14,0.5,0.5,1000000000,0.5,1000000000,55,0.5,0,0.5,2.664,0,0.5,6,0.611,0.9,0.091,44,1.5,1000000000,0.5,26,0.5,0.5,4.2,5.6,0.5,0.5,1.5,0.5,0.5,0.5,0.5,5,0.5,3.756,1000000000,1000000000,0.5,0.611,0.425,2.252,1.5,3.239,4.445,0.5,0.5,0.933,4.5,1000000000,1000000000,2.5,1000000000,4.632,0.5,5,7.5,0.611,0,0.5,0.5,1000000000,0.5,0.5,0.5,53,0.286,1000000000,0,0.5,6,0.5,1.5,0.5,0.5,3,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.167,4,0.5,0.286,0.5,1000000000,8,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,16,0.5,0,0.5,3.5,0.5,0.5,1.5,13,0.5,1000000000,0.5,7,9,3.5,1000000000,1000000000,0.5,4,1.5,8,26,3.5,3.5,3.5,2,1.5,1000000000,8.5,0.5,0.5,1000000000,0.083,0.5,0,0.933,5.6,4.375,0.5,4.2,0.9,0.5,0.667,8.5,8.5,18,13,0.5,0.5,14,4,0,0.5,0.033,0.5,0.065,0.1,0.5,2.5,1000000000,1.5,0.5,0,0.5,12,9,0.5,0.5,0.5,10,0,9,0.5,21,1000000000,1000000000,1000000000,0.083,1.5,2.585,3,0.5,0.125,5,1000000000,3,0.5,0.5,1000000000,1000000000,0.5,4.5,0.083,0.5,2.664,5,0.933,0.5,3.667,0.5,3.322,0.167,0.5,2.5,21,0.067,13.5,0,0.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,9,1000000000,1.5,1000000000,1000000000,0,1.5,2.664,2.846,0.5,0.5,0.1,0.5,8,0.5,0.5,1000000000,21,4.5,4.445,0.5,21,9.5,10.5,0.5,0.5,0,0.5,0,0.5,0.5,13,0.067,1000000000,1000000000,0.5,0.667,21,4,0.5,14,0.286,1000000000,0.5,8,1000000000,0.5,0.5,0,1000000000,0.5,0.611,0.5,4,0.5,0.5,0.125,14.5,0.115,6,6,0.8,3.5,1000000000,1000000000,0.5,0.5,4.5,0.067,0.5,0.067,0.5,0.5,1000000000,5.5,1000000000,3.5,0.4,1000000000,1000000000,0,0.5,2.664,0.5,0.5,6,0.5,16,2,0.5,9,1000000000,0.5,0.083,1000000000,0.5,0.286,0.425,0,0.5,10,0.5,0.5,5,15.5,0.5,1000000000,1000000000,8.5,0.8,0,0.5,3.667,0.9,0.5,12,0.875,0.9,0.5,5,0,0.5,1000000000,0.5,1000000000,0.083,0.5,6,0.5,0.917,1000000000,0,14,0.5,11,4,1000000000,1000000000,0.176,0.286,0,0.933,12,0.5,0.9,3.5,1000000000,0.5,0.083,0,6,3,0,1000000000,1000000000,12,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,1000000000,12,8,1000000000,1000000000,1000000000,1000000000,0,0.5,3.5,0.5,4,0.5,13,0.5,1000000000,1.5,0.933,0.5,1000000000,1000000000,1000000000,0.5,0.5,3.5,0.5,3.5,0.5,0.5,3.5,1.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,0,0.5,12,0.9,0.5,4,0.5,0.1,0.5,0.5,0.091,0.5,10.5,2.5,1000000000,0.5,0.5,0.167,0.5,0,0.5,0.067,5.5,0,0.5,1000000000,0.5,1000000000,1.5,0.375,0.5,0.5,0.5,0.5,0.5,0.5,7.5,0.5,0.5,23,1.5,6.5,29,0.5,1.5,0.083,0.5,2.664,0.5,5,0.5,3.5,0.5,3.252,2,0.5,1000000000,6.5,5,0.5,4,1000000000,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,0.5,2.5,2.5,0.5,1000000000,0.5,1000000000,1000000000,4,0.5,0.286,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.122,0.5,0.5,0.5,12,0.5,0.5,0.5,0.5,1.5,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,2.252,0.5,4.2,0.5,0.5,0.091,0.08,0.5,1000000000,2,1000000000,0.5,0.5,2.585,0.5,4.632,0.5,0.143,1.5,0.5,0.5,0.5,0.5,3.667,1.5,0.9,0,0.9,2.5,1000000000,6,0.5,0.033,0.5,1000000000,0.5,3.5,0.5,1000000000,1000000000,1000000000,3.5,0.5,7.5,0.067,0.286,1.585,0.5,0.5,0.5,4.445,0.5,0.5,1000000000,0.115,1000000000,0.5,0.5,2.585,1000000000,4.632,0.5,5,0.5,0.375,1000000000,0.5,21,4.375,0.5,7,1000000000,1000000000,0.5,0.846,6,0.5,4.2,0.5,0.5,0.5,0.115,4.133,3.511,1000000000,4.5,0.5,0.091,2.5,28,6,0.5,4.133,1.5,3.718,0.5,0.5,0.917,1000000000,0.5,0.5,14,8.5,0.5,1000000000,0.5,0.286,0.5,0.5,0.5,0.5,0.421,0.5,3.5,1.5,0.5,0.5,21,0.5,0.5,12,0.5,0.5,4,0.5,1000000000,1000000000,8.5,16,13,0,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,24.5,1000000000,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,8,3.5,1000000000,1000000000,0.5,4.2,2.5,0.5,0.5,0.5,4.632,0.5,1000000000,0.5,1.5,4.2,1000000000,1000000000,1000000000,2.585,0.5,0.667,0.5,0.5,0.5,0.933,1000000000,1000000000,1.585,6,4.445,0.5,1.5,0.5,0.5,3.6,0.083,0.5,4,0.5,0,0.5,0.609,0.933,0.583,1000000000,0.5,1000000000,4,0.5,5,3.667,0.5,2.5,1000000000,0.5,28,3.457,1000000000,0.5,1000000000,1000000000,7,3.122,0,0.5,0.5,0.5,0.5,0.5,1000000000,0,1000000000,0.5,1000000000,0.75,0.5,1000000000,1000000000,0.083,0.5,8,3,0.5,1.5,0.5,1000000000,0,1000000000,0.115,0.5,1000000000,0.143,18,12,0.5,1000000000,0.5,0.5,1000000000,1000000000,0.5,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,12,0.5,18,5,0,3,1000000000,4.133,0.9,8,5,39,1000000000,1000000000,1000000000,0,4,7,0.5,0.5,0.5,1.5,1.5,1000000000,5,1000000000,0.5,1000000000,11,11,0.5,3,1.5,4.632,3.5,0.5,2.5,1000000000,1000000000,0.5,11,1000000000,1000000000,5.6,1000000000,0.5,0.5,0.143,10.5,0.5,0.5,1000000000,0.5,0.5,0.5,21,2.5,0.5,1000000000,1000000000,12,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,3.5,1.5,0.5,17,0.5,1000000000,0.5,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,0.5,0.5,10.5,8,0.5,3,1000000000,3.5,1000000000,0.5,1000000000,0.5,0.5,0,0.5,0.5,0.5,0.5,0.033,0.5,1000000000,0,0.182,1000000000,7.5,0.5,0.5,0.5,0,3,13,2.5,0.167,1000000000,0,11,1000000000,0.5,6.5,0.5,0.5,4,0.5,0.5,1000000000,0.5,0.5,5.5,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,3.5,0.5,4.5,0.091,0.5,0.067,1000000000,6,6.5,0.083,0.1,1000000000,0.083,1000000000,1000000000,12,0.5,0.5,6,5,18,0.5,1000000000,1.5,4,0.5,3,1000000000,1000000000,1000000000,0.5,23,5,10,0.167,1000000000,2.5,0.083,2.5,0.5,8,1000000000,1000000000,0.091,1000000000,23,3,0.5,0.425,2.5,2.664,1000000000,1000000000,1000000000,2,3.457,5,0.5,1000000000,1000000000,12,0.5,18,0.5,1000000000,0.5,1000000000,0.5,0.933,1000000000,1000000000,5,1000000000,1000000000,1000000000,21,11,0.5,0.5,2.5,0.143,0.5,3.5,0.5,0.5,1000000000,0.5,0.5,2.5,1000000000,0.5,0.5,0,0.5,1000000000,0.5,0.5,0.9,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,4,24.5,0,1000000000,1000000000,1.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,12.5,2.846,3.555,3,0.5,1.5,0.5,0.5,0.5,0.083,0.5,0.5,0.5,2.5,1000000000,0.5,0.309,0.5,0.5,0.5,3.5,5,1000000000,0.5,1000000000,0.5,23,1000000000,1000000000,85,0.286,1000000000,1000000000,12,3.5,0.5,0.5,1000000000,4.2,0.5,4.2,0,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,0.5,3.5,0.083,5.5,2.5,0.5,1000000000,1.5,4.5,1000000000,1000000000,0.083,1000000000,1,0.065,0.083,8,16,2.252,3,0.5,0.5,0,0.5,4,0.5,0.5,0.5,0.5,3,23,0.5,3.5,16.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,3,0.5,3.783,0.5,100,2,1000000000,1000000000,2.252,1000000000,2,13,1000000000,23,4,0.5,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,10.5,1000000000,5,1000000000,3,1000000000,18,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,14,1000000000,0.5,2.585,0.5,4.2,0.5,0,0.5,0.5,0.667,0.5,2.5,1000000000,0.5,3.555,0.067,3,0.5,3,6,0.067,0.5,1000000000,0.5,1000000000,1000000000,34,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,3.5,6.5,1000000000,1000000000,0.5,2.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0,0.5,0.5,5,0.5,0.5,0.9,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.75,8,0.5,1.5,4,1000000000,3,0.778,1000000000,4,1000000000,1000000000,7,38,16,0.5,10.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,1.5,0.667,4.5,0.5,0.5,0.5,0.115,1000000000,6.5,1000000000,0.5,0.583,2.5,0.5,4,1000000000,4.267,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,55,1000000000,0.5,14,12,0.5,0.154,0.5,34,1000000000,5.6,4.2,0.5,11,0.154,1000000000,1000000000,0.5,1000000000,0,1,0.5,0.933,0.5,0.667,0.5,0.833,0.5,0.5,1000000000,12,0.833,0.5,1000000000,1,0.5,0.5,0.5,0.5,0.5,3.252,0.5,3.457,12,3.646,0.5,1000000000,53,1000000000,8,0.5,1.5,0.5,1000000000,3,0,0.5,2,1000000000,1000000000,2.664,53,11,10,2.585,0.5,0.115,0.5,0.5,3.5,0.5,0.5,19,2.252,1000000000,0.5,1000000000,4.445,0.5,0.5,5,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.115,5.5,4.445,0.9,0.5,0.5,1000000000,2.322,0.5,1000000000,1000000000,7,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.511,4.2,4.5,0.5,0.5,0.9,1000000000,5,10,1000000000,1000000000,0.5,0.5,0.5,12,1000000000,1000000000,1000000000,1000000000,0,16,0.5,8,0.5,1.5,0.5,1.5,3.5,1000000000,24,3,1000000000,1000000000,1000000000,0,0.5,8,0.5,0.5,1.5,0.5,11,1000000000,3.457,13,1000000000,1000000000,0.309,0.25,0.933,0.5,3.511,0.778,3.833,0.5,5.6,0.5,0.5,3.667,0.5,0.5,1000000000,0.5,1000000000,23,0.5,7,1.5,0.5,0.5,0.5,0.5,0.5,8,1000000000,4.5,1000000000,3.5,1000000000,7,1.5,1.5,0.5,4.5,12,0.778,0.5,1000000000,1000000000,1000000000,0.5,1000000000,16,0.611,4,1000000000,3.5,1000000000,1000000000,0,7.5,1000000000,1000000000,1000000000,1000000000,0.115,3.555,6,1000000000,3.5,1.5,0.5,0.5,2.5,0.5,1000000000,3,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.5,3.457,0.5,1.5,1.585,0.5,1000000000,1000000000,2.322,1000000000,1000000000,1000000000,0.5,0.5,0.375,0.9,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.5,0.5,5,18,0.5,3.5,5,4.133,4.2,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,18,1000000000,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,4.5,0.5,12.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,3.5,4.5,0.933,14,12,1000000000,28,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.933,0.5,0.778,0.5,1.5,2.5,0.5,0.5,0.5,1000000000,0.5,1000000000,0.5,0.5,0.5,0.5,0.5,12,1000000000,0,0.1,0.5,0.5,1000000000,1000000000,0.5,2.5,1000000000,1000000000,0.5,1,1.5,0.5,0.5,1000000000,1000000000,0.5,1.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.5,1000000000,1000000000,13.5,3.698,46,3.511,1000000000,1000000000,1000000000,1000000000,23,11,0.714,0,0.933,8,5,8,8,17,0.5,0.5,34,0.5,26,5.5,0,1000000000,0.5,4.133,1000000000,1000000000,6.5,6.5,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.611,5.5,0.5,0.5,1000000000,1,1000000000,0,0.425,1000000000,1000000000,0.933,2.5,1000000000,1000000000,3,0.5,2.585,1000000000,1000000000,8,3,1000000000,1000000000,1000000000,1000000000,1.585,0,1.5,0.5,0.5,0.5,1.5,0.5,0.5,0.5,0.5,0.5,19,0.583,2.5,0.5,21,5.5,0.5,0.5,4.2,1000000000,55,0.5,1000000000,1000000000,0.5,2.5,0.5,4.5,1000000000,1000000000,1000000000,1000000000,1.5,5,0,0.5,4,2.5,4.375,8,13,1000000000,0.091,0.176,5,4.2,0.5,0,0.5,3.5,0.5,0.5,4.5,8.5,9,6.5,5,1000000000,0.5,10.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,8,1000000000,0.5,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,5,0.5,1000000000,1000000000,12,0.5,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,12,8,1000000000,5,0.083,0.5,0.083,1000000000,1000000000,4,0.127,1000000000,1000000000,8,0.5,0.5,0,0.5,0.167,3,0,0.5,7.5,1000000000,0.5,0.375,1000000000,1000000000,0.5,23,3.667,11,0.5,1000000000,1.5,0.083,3.555,85,6.5,1000000000,1000000000,0.143,1000000000,0.5,0.5,10.5,0.375,0.5,1000000000,1000000000,0.5,0.5,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1,1000000000,0.5,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1.5,23,1000000000,0.083,4.5,0,1000000000,0.5,0.5,1000000000,1000000000,2,2.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,8,0.5,0.091,4.133,0.5,4.033,0.067,3.6,0,5,1000000000,3.5,1.5,55,55,0.5,3.978,2.5,0,3.5,3.756,1.5,2.664,23,1000000000,1000000000,3.319,4.2,1,5,0.5,0.5,1.5,0.5,1000000000,1000000000,1000000000,10.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,0.5,0.5,1000000000,0.611,0.5,0.5,0.5,1000000000,1000000000,14.5,1000000000,1000000000,1000000000,0.5,3.5,1000000000,23,1000000000,1000000000,1000000000,11,0.25,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,1.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.778,1000000000,1000000000,3,1000000000,3.5,1000000000,1000000000,0.5,12,1000000000,1000000000,1000000000,1000000000,7,1000000000,1000000000,1000000000,0.5,3,9.5,0.5,0.5,1000000000,1000000000,0.75,1000000000,14,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,3.5,1000000000,12,0.5,1000000000,1000000000,7,13,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,12,0.5,0.667,4.267,0.778,0.5,0.5,14,8,2.5,0.9,1000000000,1000000000,1000000000,1000000000,0,2.5,0.5,1.5,12,3.833,0.5,3,1000000000,1000000000,1000000000,0.5,0.5,27,6.5,0.5,9,3,0.083,23,0.5,1000000000,1000000000,0,2.846,3.978,3.978,2.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1,2.322,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.9,0.115,0.167,5.5,0.5,6,0.375,5,1000000000,3.5,0,9,2.5,1000000000,1000000000,3,2.5,0.5,1000000000,1000000000,6,7,1000000000,1000000000,1000000000,1000000000,0.375,2,1000000000,1.5,0.5,0,0.5,0.5,2.664,0.5,1000000000,1.585,1000000000,0.5,3.457,1000000000,1000000000,1000000000,1000000000,4,0.5,0.5,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.083,3.5,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,10,10,12.5,0.5,20,0.9,1.5,0.115,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,4,1000000000,1000000000,4,1000000000,1000000000,1000000000,1000000000,0.5,0.083,1000000000,1000000000,1000000000,1000000000,3.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,6,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,4,1000000000,4,1000000000,1000000000,4.133,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,23,0.176,1.5,12,0.5,10,1000000000,16,1000000000,0.5,1000000000,1000000000,1000000000,3.5,7.5,1000000000,1000000000,1.5,0.5,0.5,0.5,0.5,0.5,1000000000,0,78,0.933,1000000000,2.5,0,1000000000,1000000000,3.5,0.5,8.5,0.5,5,3.5,1000000000,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.5,0.5,0.5,3,0.5,2.5,1000000000,1000000000,0.5,1.5,9,0.667,1000000000,1000000000,1000000000,16,8,4,0.5,0.5,0.833,0.5,0.5,0.5,0.375,0.425,1000000000,1000000000,1000000000,1000000000,0.5,0,1000000000,0.115,0.5,1000000000,1000000000,0,2.846,0.778,2,1000000000,1000000000,1000000000,1000000000,0.167,1.5,6,11,0.833,1000000000,2.5,0.5,1000000000,0.115,0.5,1000000000,1000000000,0,14,0.5,0,0,1.5,0.5,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,4,34,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,1.5,10,1.5,16,0.5,0.065,4,7,3.756,1000000000,5,1000000000,13,16,0.5,0.5,0.5,1.5,0.9,0.421,1000000000,8,1000000000,0.421,0.5,0.5,0.842,1000000000,1000000000,0.083,0,8,0.5,0.167,1.5,14,0.5,5,1000000000,0.5,5,0.5,0.5,1000000000,0.5,0.5,1000000000,8,0,1000000000,1000000000,0.5,0.083,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,17,0.5,0.5,11,9,0.5,0.5,1.5,0.5,1000000000,0.5,0.5,71,1000000000,1000000000,0,2.5,0.5,5,0.5,12.5,1.5,0.5,0.5,8,1000000000,7.5,0.733,1000000000,1000000000,5,0.5,0,0.8,1000000000,0.425,0.667,0.5,4,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,0.9,0.5,5,46,0.5,1000000000,3.756,24,0.5,4.5,18,1000000000,1000000000,1000000000,0.9,0.842,2.5,0.5,1000000000,1.5,3.555,16,11,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,0.5,53,0.5,3,1000000000,2.5,1000000000,0.933,0.667,1000000000,1000000000,12,1000000000,1000000000,1000000000,0.5,3,0.421,4.133,0.5,1000000000,1000000000,0.5,1000000000,0,14,1000000000,1000000000,1000000000,1000000000,0.5,0.5,21,3.5,1000000000,1000000000,1000000000,3,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,7,9,8,4.133,0.5,4.033,0.5,2.322,1.922,1000000000,4.267,1.5,4.375,0.5,2.5,0,3.5,0.5,0.5,8.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,11,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.9,1000000000,1000000000,1000000000,1.585,0.083,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,0.167,1000000000,1000000000,3.5,1000000000,1000000000,3.5,1000000000,1000000000,1000000000,1000000000,0.5,0.9,1000000000,0.842,0.5,1000000000,1000000000,0.5,0.5,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,2.5,0.5,0.9,1000000000,1.5,3.5,0.5,1.5,1000000000,1000000000,0.5,1.5,0.733,0.5,1.5,0.5,0.083,0.5,1000000000,0.167,0.375,3,8,1000000000,1000000000,0.5,2.5,0.833,0.5,0.5,8,1000000000,0.5,14,1000000000,1000000000,0.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,3.5,0,6.5,0.5,0.5,4.083,1000000000,0.5,3.5,2.5,1.5,1000000000,1000000000,1000000000,1000000000,0.25,0.091,0.375,0.5,0.19,1000000000,0,0.1,0.19,0.333,0.4,1000000000,1000000000,0.5,1000000000,23,1.5,0.5,3,0.933,78,5,1000000000,0.5,0.5,10,5,0.5,6,0.9,7,0.5,0.5,0.5,0.5,13,1000000000,17,0.5,0.5,1000000000,0.25,0.5,1000000000,1000000000,0.5,0,1000000000,0.5,0.5,1000000000,1000000000,0.5,5,0.19,0.1,1000000000,1000000000,1000000000,1000000000,1.5,0.5,0.5,78,0,0.5,1000000000,2,0.667,0.5,0.5,4.5,0.889,1000000000,1000000000,3.5,0.167,0.5,0.5,6,1000000000,1000000000,3.457,2.664,1000000000,16,1000000000,1000000000,1000000000,1000000000,8,0.5,3.978,3.81,5,1.5,0.5,3.6,4.375,1000000000,21,0.5,0.5,0.5,1000000000,1.5,0.5,16,0,0.167,0.421,0.5,0.5,0.5,4,1000000000,5,0.5,0.065,0.8,0.5,0.067,1000000000,0.5,0.5,1000000000,1000000000,0,12,6.5,1.5,1000000000,1000000000,1000000000,1000000000,0.933,0.778,3,14,0.083,1000000000,0.5,0.25,0.5,0.5,0.5,1000000000,1000000000,0.5,0.5,3.81,0.5,5,0.5,3.5,1000000000,0.933,3.756,17,1000000000,1000000000,1000000000,1000000000,0.5,13,0.5,0.5,0.5,0.5,1,1000000000,1000000000,0.4,0.5,0.5,1.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.5,0.5,0.5,1000000000,1000000000,6,0.421,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,5,0.5,1000000000,1000000000,4,8,34,11,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,0.5,1000000000,0.9,4.083,12,2.664,0.5,1000000000,1000000000,1000000000,12,0.5,1000000000,3.5,9,1000000000,1000000000,0.5,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,0.5,3,0,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1.5,12,1000000000,1000000000,1000000000,1000000000,4,1000000000,0,1000000000,1000000000,3,0.5,1000000000,1000000000,1000000000,1000000000,55,0.5,53,0.143,3.5,0.5,1000000000,8,1000000000,1000000000,1000000000,0.5,24,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.375,10,1,8.5,1000000000,0.5,55,0.083,12.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,6,2.5,1000000000,1000000000,1000000000,0,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,11,0.5,0.5,0.5,0.5,14,1000000000,13,12,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,8,0.5,18,0.5,3.81,8,1.5,26,1000000000,0.5,0.5,4.033,0.143,1000000000,0.5,0.167,0.5,0.375,0.833,1000000000,0.5,0.5,0.5,0.9,1000000000,1000000000,14,1000000000,2.5,1000000000,3,1000000000,4,1000000000,1000000000,5,0.091,1000000000,1000000000,1000000000,1000000000,1000000000,9,5,0.067,23,8,9.5,0.5,0.5,78,0.5,1000000000,1000000000,0.5,0.9,0.5,12,34,0.5,0.9,2.5,2.5,13,14,0.5,3.81,3.81,0.5,3.5,0.127,46,1,1000000000,2,0.5,0.5,1000000000,0.5,3.718,1000000000,1000000000,0.167,1000000000,1000000000,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,0.5,6.5,1000000000,1000000000,0.5,1.585,2.5,1000000000,1000000000,1000000000,1000000000,1000000000,13,3,5.5,0.5,2.5,12,0.5,1.5,7.5,1000000000,1000000000,1.5,0.5,0.5,1000000000,3,1000000000,5,1000000000,1000000000,0.5,9.5,1000000000,1000000000,1000000000,1000000000,0.25,1000000000,0.5,1.922,0.5,0.5,0.5,0.5,1.5,0.5,0.065,0.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.067,1000000000,0,0.4,1000000000,1000000000,12,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0,0.5,0.167,0.5,1000000000,0.857,0.375,0.5,1000000000,1000000000,1000000000,0.5,0.9,0,1000000000,0.5,14,0.1,0.5,3.667,0.5,12,4.2,1000000000,0.5,4.133,0.5,1000000000,1000000000,1000000000,5.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,8,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,39,1000000000,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,2.5,3.5,12,0.5,55,1000000000,1000000000,7.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,7,1000000000,0.5,1.5,1000000000,1000000000,1.5,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,2.5,2.5,1000000000,1000000000,1000000000,1.5,3.667,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,5,0.5,0.091,1.5,4,9,0.5,1000000000,1000000000,1000000000,1000000000,7,6,0.5,13,0.5,3.5,1000000000,1.5,20,1000000000,1000000000,3,13,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,27,0.5,8.5,1000000000,1000000000,0.5,1.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,3.756,3.667,0.5,1.5,1000000000,5,0.1,3.368,3.368,1000000000,1000000000,0,1.5,1000000000,0.5,0.5,0.5,1000000000,17,1000000000,1000000000,1000000000,15,0,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,2.5,0.5,0.5,1000000000,0.5,2.5,3,2,1000000000,1000000000,0.5,0.5,8,0.328,0.9,0.842,0.083,46,1000000000,7.5,5.5,0.5,85,1000000000,1000000000,46,1,0.375,1000000000,3.555,8,0.5,1000000000,10,0.5,1000000000,1000000000,1000000000,2.664,2.664,8,1000000000,1000000000,1000000000,0.083,0.5,0.375,0.5,1000000000,16,0.5,0.5,4,1000000000,1000000000,0.5,0.328,0,1000000000,0.5,0.421,0.5,4,1000000000,15.5,0.421,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,7.5,0.9,0.5,3.457,4.445,0.5,0.833,0.5,1000000000,78,1000000000,0.5,1000000000,3.252,3.555,1000000000,1000000000,0.9,2.5,0.083,13,0.5,5,2.5,0.5,0.127,0.5,1000000000,2,0.5,0.5,0.167,0.5,2.585,1000000000,0.5,0.5,1000000000,1000000000,2,1000000000,0.5,0.5,1000000000,1000000000,1000000000,1000000000,0.5,0.5,0.067,0.065,1000000000,0.5,2.5,0.5,0.5,1000000000,1000000000,0.846,3.5,1000000000,1000000000,0.5,0.5,0.5,3.978,0.5,0.5,6,3.5,0.5,7,3.756,0.182,0.5,0.5,6.5,0.5,0.5,1000000000,1,1000000000,1000000000,1000000000,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,8,10,0.5,7,14,0.5,1000000000,2,1000000000,1000000000,0.5,0.5,1000000000,1000000000,1000000000,0,5,0.5,1000000000,0.5,0.19,0.1,1000000000,1000000000,24,0.5,0.5,4.033,1000000000,1000000000,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,3.698,3.783,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,23,2.5,0.5,0.309,16,0.421,7.5,0.9,15,0.9,1000000000,1000000000,0.5,1.5,0.421,5,0.5,0.5,0.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,3.5,0.5,34,0.5,1.5,10.5,1000000000,0.5,1000000000,1000000000,1000000000,1000000000,1000000000,7,0.5,0.5,78,0.5,11,0.5,0.5,1000000000,0.5,1000000000,17,0.5,12,1000000000,0.5,0.5,1000000000,26,3.122,1000000000,1000000000,0.5,0.25,0.083,0,1000000000,1000000000,1000000000,1000000000,18,0.5,0.5,3,0.5,8.5,0.5,16,0.5,1.5,1000000000,1000000000,1000000000,0.5,1000000000,0.5,0.5,3.379,0.5,1000000000,2.5,1000000000,3.457,0.5,1000000000,1000000000,2,1000000000,1000000000,1000000000,0.5,0.167,1000000000,0.5,0.5,1000000000,1000000000,0.5,0.5,16,0,1000000000,1000000000,1000000000,1000000000,0.5,0.5,1000000000,17,0.5,1000000000,1000000000,0.833,7.5,1000000000,1000000000,1000000000,1000000000,1000000000,1000000000,0.5,0.778,1000000000,0.714,0.5,1000000000,1000000000,2.5,3.5,0.5,1000000000,1000000000,1000000000,1000000000,1000000000],"leaves":[-7,-3,-6,4,-7,0,0,12,3,35,6,0,-3,0,5,0,3,13,-6,5,15,-6,24,4,-6,9,-7,4,16,0,0,0,-7,2,4,-5,-3,10,17,5,23,0,4,0,-3,0,7,0,-3,3,-1,15,-7,0,-4,7,2,-2,0,-7,11,-3,19,6,-2,-6,16,-1,14,-3,0,5,17,0,-1,0,-3,0,0,0,-5,2,-2,9,-5,1,14,3,-7,1,8,-5,11,0,0,0,-4,2,2,12,2,15,-6,-2,-7,-4,4,0,-3,0,12,0,-4,4,1,9,11,-2,-3,0,-7,1,6,0,-3,2,7,-2,11,1,0,-4,-7,-1,-6,-1,-6,0,4,-2,12,-3,10,-3,5,-4,-5,3,10,1,-2,6,-7,-1,-4,6,8,0,1,0,-5,6,9,0,-5,1,8,-2,-5,0,11,0,-7,2,5,0,-6,0,9,0,9,-2,0,12,2,-1,-6,0,12,2,-3,0,-7,-3,0,8,12,0,1,0,-6,-1,0,0,10,-2,-3,3,-4,0,0,0,-7,0,0,0,8,-5,9,-3,5,-3,-6,6,-6,1,9,0,0,9,-5,4,-2,2,10,0,-2,0,5,0,-6,3,4,-2,-1,10,-3,0,-6,4,5,-2,6,0,-2,0,-4,2,9,1,-7,-1,7,-1,-5,2,5,-3,8,1,-4,2,-5,4,7,1,3,-2,-5,3,-7,-2,2,0,0,7,-5,2,6,-3,4,-3,-6,-5,2,-1,6,-2,-2,0,10,0,0,0,-6,0,2,12,-5,-7,-1,6,-5,0,0,0,-4,4,8,-2,-2,-6,-2,8,-4,2,6,-2,3,-2,-5,1,-1,6,8,2,3,-2,10,0,-6,2,-5,-1,8,0,-2,3,-3,0,0,0,-1,7,-2,9,-6,0,2,-2,0,0,-5,1,8,-2,-1,7,-1,4,8,1,-6,0,-2,5,-6,0,-2,4,5,0,0,0,-4,0,5,-3,-5,-1,8,0,-6,1,-3,3,7,1,-5,0,-4,1,6,1,-2,5,-4,-1,5,-2,-6,0,0,0,6,0,4,-1,8,0,-1,2,-6,0,-4,-1,3,-1,-6,0,0,0,-1,-4,5,-2,-6,-3,-1,6,-5,0,-3,2,1,6,-3,0,-4,3,-2,6,-2,5,-2,9,-4,0,5,0,-6,0,5,-2,-1,6,-3,7,-6,-2,5,-3,-4,3,5,0,7,1,0,0,-3,6,-6,-1,0,-4,-3,4,-5,0,0,0,2,-5,7,3,-1,-6,-3,2,7,1,-4,2,-2,5,1,-4,7,0,0,0,0,-5,7,0,4,-3,-3,5,7,0,0,0,0,0,0,0,-5,2,7,0,-5,0,-1,4,7,0,-1,0,-4,0,3,0,2,7,2,-3,-3,4,4,0,-6,-2,-2,3,5,0,-3,0,4,-2,-2,6,-6,-2,5,-3,5,-1,-4,2,7,0,-1,0,3,-5,1,-4,1,-3,-5,0,-6,1,3,0,-2,2,5,0,5,-1,-2,2,3,-1,-3,1,-3,-6,2,-3,1,-3,0,4,-5,3,-1,6,0,7,-5,1,1,0,-5,0,0,6,3,-4,-5,0,0,0,0,0,0,0,1,-5,-4,3,6,0,0,0,-1,3,-4,1,-5,-1,4,-3,6,0,-3,2,-3,0,0,0,-5,0,0,0,3,0,0,0,2,5,-4,1,0,5,-5,1,-5,3,-2,5,0,4,-3,1,6,0,0,0,0,0,0,0,0,-6,2,0,4,-3,-4,0,2,-4,-4,0,1,6,2,-3,-5,1,-2,3,0,-4,4,-1,0,-4,3,-1,6,0,-1,0,0,-4,5,0,-5,0,0,0,5,-2,0,-5,-4,4,-3,5,-5,0,1,0,5,-1,-5,0,-6,0,-1,4,-3,1,6,0,2,-1,-4,2,-5,1,-1,3,-4,0,0,0,5,-2,-2,1,5,-1,-4,1,-6,0,-3,2,4,-2,0,-4,5,-1,-2,5,-4,-1,-6,0,-3,1,-1,4,4,-1,-2,4,4,0,-4,0,3,-1,0,-4,1,5,-1,-5,-5,0,1,-2,4,-3,-4,1,-4,1,2,-3,-2,3,-5,0,6,0,0,0,-1,0,0,0,-5,0,0,0,2,0,0,0,-1,3,-3,4,-5,0,0,0,-2,1,6,0,4,-3,-3,1,-2,0,2,0,-5,0,0,0,-5,0,0,0,-2,2,2,-5,-1,5,6,-2,-3,3,4,-3,-1,-5,1,-2,0,3,6,-3,-5,0,-3,1,-2,0,4,-1,-3,4,1,-3,-4,0,5,-3,-2,0,0,0,-1,6,4,-3,-2,4,-5,0,2,-2,-4,0,4,-1,-4,-1,5,0,0,0,-5,0,1,-2,-5,0,0,-3,-2,3,-4,0,3,-4,6,0,0,-3,6,0,-5,1,-1,2,5,0,0,0,0,0,0,0,7,-1,2,-2,-4,3,-5,0,2,-1,5,0,0,0,0,0,-1,-4,0,0,0,4,-4,0,-5,-1,3,0,0,7,1,-2,-5,0,1,0,2,-4,-3,2,-2,0,4,0,-5,0,2,0,-3,3,4,-3,-1,2,-4,1,5,1,3,-2,-2,0,0,0,-4,3,0,4,5,0,0,0,5,0,0,0,-2,0,2,0,-1,2,-4,1,6,0,-2,0,5,0,0,0,0,0,0,0,1,-3,-4,1,-3,1,4,0,4,-2,-3,0,-4,1,4,0,6,1,-1,3,-2,0,2,-1,-2,2,-5,0,-4,3,-2,1,-1,0,2,5,-1,2,-3,0,2,-3,-3,1,-4,-1,-2,3,-5,0,0,0,-2,0,1,0,2,-4,-4,0,-4,0,1,0,-1,3,-4,3,-5,0,1,-2,-1,0,0,6,-2,0,0,0,-5,0,4,-2,1,5,1,-3,1,5,0,0,-1,0,2,0,-3,1,2,-3,-1,-4,-2,3,-2,0,0,0,8,1,-2,0,1,0,-4,0,3,-2,-4,1,2,-3,3,0,-4,0,0,0,-3,0,0,5,5,0,0,0,0,5,-1,0,-1,0,0,0,1,-3,-4,0,1,4,-2,0,-3,0,3,-1,-5,0,0,0,4,1,0,0,-1,0,0,0,2,-2,-4,0,-4,0,4,0,-4,0,0,0,0,0,0,0,3,-2,-3,3,-1,3,-1,-5,2,-3,3,-4,-5,-1,-2,3,7,0,2,-1,-4,2,4,-2,-4,1,1,-2,5,0,0,0,5,0,2,-2,-1,0,0,0,0,3,-3,2,-6,0,0,0,3,0,-4,0,4,0,-1,0,1,-3,-4,0,-1,-5,3,-1,6,0,-2,0,-1,3,-2,0,-4,1,4,-3,-1,3,-4,3,-3,2,-4,1,1,-3,4,-1,-4,0,1,0,1,-2,-3,0,-3,3,-3,0,-4,0,0,0,-4,0,0,0,-1,2,-3,0,-1,-4,2,-2,-3,0,-1,3,-5,0,1,0,2,0,0,0,-1,3,4,0,-1,4,-2,0,-3,0,0,0,0,0,0,0,1,3,-4,1,-3,0,-1,2,-2,2,-4,2,1,-2,-5,0,-1,3,4,-1,-2,3,5,0,-4,0,0,0,2,0,-3,0,1,0,0,0,-3,0,1,0,1,0,0,-4,-5,0,1,0,-3,0,0,0,2,0,0,0,-3,1,4,-1,-3,0,1,0,1,-3,3,0,3,-2,2,-2,-4,0,4,-2,4,0,0,0,1,7,-3,1,4,0,-3,0,-3,1,1,-2,3,0,0,0,4,0,0,0,-2,0,0,0,3,0,-3,0,-4,1,2,0,0,4,-3,2,-4,0,0,-3,-3,0,0,0,0,0,0,0,0,-2,3,0,3,0,1,-3,-1,2,-4,1,0,5,-2,1,4,0,0,0,-2,1,2,0,0,-3,2,-2,-3,1,2,0,1,4,-2,1,2,-1,-3,0,1,4,-3,1,5,0,-1,1,-1,2,-4,0,-5,0,1,0,-4,0,1,-3,3,0,0,0,1,7,-3,1,2,-2,-2,3,-4,3,3,-1,-5,-1,0,0,2,-2,-2,0,-4,1,2,-2,-2,2,1,-2,4,-2,-1,1,4,0,0,0,0,0,0,0,-1,3,-2,2,-5,0,0,0,-1,-4,1,0,3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,-3,1,-4,0,1,-2,-4,1,1,-2,-4,0,1,-3,4,0,0,0,0,0,0,0,0,-3,2,-3,-3,0,-1,2,0,3,-1,0,-2,0,1,0,1,-2,-4,0,-3,-1,4,-2,-2,0,2,0,3,0,-2,1,1,-2,-3,1,-2,2,-5,0,2,-2,-3,0,2,-3,-2,0,1,4,2,-2,-3,1,2,0,-3,1,2,0,1,-2,-3,0,2,-2,-2,0,-4,0,1,0,1,-2,6,0,3,-1,1,-3,-3,0,0,0,0,0,0,0,3,0,1,-2,0,-5,1,0,-3,1,-4,3,-2,0,-4,1,5,0,-1,0,-1,0,0,0,-1,3,-1,3,-4,0,1,0,-4,-1,3,0,-1,0,4,0,1,-2,-2,2,4,0,0,0,3,0,0,0,0,0,0,0,-3,1,-2,3,5,-1,-1,2,4,0,0,0,2,0,-2,0,-2,1,-3,1,-3,0,0,0,-3,0,0,0,1,0,0,0,0,-3,-4,0,-4,0,1,0,3,0,-1,0,-1,0,0,0,-1,3,1,-4,4,0,2,-3,5,0,0,0,-1,0,0,0,-1,1,-3,1,0,3,-2,0,-2,4,-2,0,-4,1,-1,3,-1,1,3,0,-4,0,0,0,1,-1,-4,0,2,0,-1,0,-1,2,1,2,-3,0,2,-1,-4,0,0,0,0,0,0,0,0,-4,2,-3,-4,1,-1,3,4,0,0,0,0,0,0,0,-2,1,-1,3,1,-1,3,-1,-2,1,-1,3,-2,4,-3,1,0,2,0,-4,-1,2,-1,3,-3,0,0,0,0,0,0,0,-1,2,1,-2,-3,0,0,0,-2,1,-4,2,3,0,0,0,-4,0,0,0,0,0,0,0,-3,1,-1,-5,4,0,-3,2,-2,1,3,0,2,-1,4,-1,3,-2,-2,3,1,-1,-3,0,-1,1,-4,1,2,-2,1,-2,3,0,0,0,0,0,0,0,-1,1,-4,0,-2,0,4,0,4,0,1,-2,0,4,0,-3,-4,0,-2,2,0,3,-1,0,4,0,-2,2,-3,0,1,0,2,0,3,-1,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,2,4,1,-4,0,0,0,-4,0,0,0,0,0,0,0,-2,3,1,-3,4,0,0,0,-2,0,0,0,4,0,-2,1,0,-4,-1,2,4,0,0,0,1,-2,5,-1,-2,0,1,0,1,-2,1,-3,0,3,-2,0,-2,1,4,-1,5,0,-1,0,-2,1,1,-1,-2,2,-1,3,-2,0,0,0,4,0,-1,0,0,2,-2,0,-2,2,3,0,-3,0,0,0,1,0,0,0,-3,0,0,0,0,0,0,0,2,0,0,-3,-4,0,-1,2,2,0,0,-3,-2,0,3,0,-4,0,0,0,0,0,0,0,-1,1,1,-3,-4,0,2,0,1,-3,3,-1,-3,2,2,-2,-3,0,2,-1,3,0,-1,0,-1,2,-2,0,1,-2,-4,0,0,3,2,-2,-3,0,0,0,-4,0,0,0,0,0,0,0,0,1,0,-3,-3,0,0,0,3,-1,-2,0,-5,0,0,0,-1,2,-1,2,-3,0,0,0,-3,0,0,0,0,0,0,0,2,-1,-3,0,-3,0,1,0,-3,0,2,-1,3,0,0,0,-3,0,0,0,0,0,0,0,-1,1,-3,0,-3,0,0,0,-2,1,-3,0,1,-1,-2,0,-3,0,0,0,0,0,0,0,-3,-1,2,-1,4,-1,-1,0,3,0,0,0,0,0,0,0,-3,-1,-1,2,2,-2,-3,0,4,0,-1,0,-1,0,1,0,-1,2,-2,0,-4,0,1,0,-3,2,3,-2,-4,1,-2,1,-3,0,2,-1,3,0,-2,0,2,-2,-4,1,2,0,0,0,-3,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-1,3,-3,0,-3,2,4,-1,3,-3,-3,1,4,0,-2,0,-4,0,0,0,0,0,0,0,2,-1,0,-3,-1,0,5,0,-2,2,-3,0,-3,1,1,-1,-3,0,1,0,1,0,0,0,-3,0,0,0,1,0,0,0,-1,1,2,-2,-2,0,0,0,-2,1,3,-1,0,-3,4,0,-2,1,5,0,2,0,-3,0,0,-2,-3,1,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,0,0,0,0,5,-1,1,-3,0,0,0,0,0,0,0,0,2,-3,2,-3,0,0,0,-3,0,0,0,0,0,0,0,-3,0,0,0,0,0,0,0,4,0,1,-2,0,-2,2,-2,1,-3,-3,0,5,0,0,0,0,4,-2,2,-3,0,0,0,0,-3,-1,3,-1,2,3,0,2,-2,-2,2,-2,0,0,0,0,3,-2,0,-3,0,1,0,0,0,-4,0,1,0,0,0,-3,0,0,2,-3,0,2,-2,4,0,-1,0,-2,0,0,0,1,-1,-2,2,2,0,0,-3,-4,0,0,0,2,0,-2,0,3,0,0,-2,0,-2,-1,2,-3,0,0,0,0,0,0,0,-1,2,4,0,1,-2,-3,0,-2,0,0,0,-1,3,2,-2,2,-1,1,-2,-1,-3,2,0,-3,0,2,-1,5,0,-2,0,-3,0,0,0,1,0,-3,0,-4,0,0,0,0,0,0,0,-1,2,-3,1,0,-1,-3,0,-5,0,-1,0,-1,3,1,-2,-2,2,-3,0,0,3,-3,0,2,0,-2,1,-3,0,0,0,1,-2,1,-2,-4,0,-2,2,-1,2,-4,0,1,4,0,0,-2,0,0,2,1,-1,-4,0,3,0,0,0,0,0,0,0,-1,0,3,-1,2,0,-3,1,1,-2,-2,1,-3,0,0,0,-2,1,2,-2,-4,0,1,0,0,1,0,-3,0,0,-3,0,-4,1,-1,1,2,0,0,0,-2,1,3,0,-1,2,-4,0,0,-3,1,-1,-1,-4,3,-1,5,0,-1,0,-2,0,0,0,0,-2,4,0,4,0,0,0,-2,1,-4,0,4,0,0,0,-1,1,1,-4,2,0,0,0,4,0,0,0,-1,0,0,0,-1,2,-3,0,1,-1,1,-3,0,0,0,0,-3,0,0,0,-2,1,-2,0,-3,0,0,0,-3,0,0,0,1,0,0,0,3,-1,-4,1,-5,0,-2,1,-3,2,1,-1,0,3,-3,2,2,-1,-2,0,-3,0,1,0,-2,0,0,-2,2,0,0,0,-1,1,-2,0,-3,0,0,0,-3,0,0,0,0,0,0,0,-2,1,-2,1,-3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-3,0,-4,0,-1,2,-3,0,0,0,0,0,0,0,0,-1,0,4,0,-2,1,0,3,0,0,0,0,0,0,0,4,0,-1,3,-2,0,0,0,3,-1,-4,-1,-3,1,2,-2,-2,2,-2,0,-3,0,0,0,-3,0,2,-1,0,3,-3,1,0,1,-3,0,2,-2,-2,2,-3,0,0,0,0,0,0,0,0,-3,-4,0,3,0,-2,1,4,0,0,0,-1,0,0,0,1,-1,-2,2,-3,0,2,-1,3,0,0,0,-2,0,1,0,-2,0,2,-2,-2,2,3,-1,1,-2,-1,2,1,-3,3,-1,0,-3,0,2,-1,3,-1,0,0,-3,1,-1,-2,0,0,0,-2,1,-2,3,-1,1,3,-1,3,0,0,0,0,0,0,0,-1,-4,3,-1,-2,2,3,-2,2,-2,1,-2,-2,0,0,0,0,-2,-4,0,-2,0,3,0,-3,0,0,0,0,0,0,0,0,3,-2,0,3,0,-3,2,2,-2,-3,1,2,-1,-1,0,-1,2,-3,0,-2,0,3,0,-1,3,1,-2,2,-1,-4,1,0,-3,-3,2,3,-1,-3,2,2,0,0,0,0,0,0,0,1,-2,0,-3,-4,0,1,-1,-2,0,0,0,2,-1,-1,3,-2,1,-1,2,2,0,-1,0,-3,0,0,0,0,-3,0,3,0,-3,2,-1,-1,1,-4,0,4,0,0,0,-1,0,0,0,1,-3,1,-1,0,3,-2,0,2,0,0,0,-1,0,0,0,-1,5,0,1,-2,1,2,-2,-2,0,0,0,0,0,0,0,1,-1,4,-1,-3,1,-2,4,-3,2,2,0,2,0,0,0,0,-3,-3,0,2,0,-2,2,2,0,0,0,0,0,0,0,-3,0,0,0,-1,0,2,0,-3,0,1,0,0,0,0,0,-2,0,0,0,0,0,0,0,2,-1,1,-3,-2,2,0,3,-2,0,1,-2,3,0,0,0,-3,0,0,0,0,0,0,0,1,-2,-2,2,-3,1,1,0,-1,0,0,0,4,0,0,0,2,0,-3,1,-3,0,0,0,0,0,0,0,-3,0,0,0,1,3,-3,0,-2,0,1,0,2,0,-3,2,2,0,0,0,-2,1,1,0,1,4,2,-3,-1,1,3,-1,1,0,-3,0,0,2,-2,0,-2,0,0,0,3,0,-1,0,2,-1,-2,0,-2,0,0,0,0,0,0,0,-1,0,5,-1,-1,0,-2,0,1,0,-3,0,2,-1,1,-2,-3,2,0,2,1,-2,4,-1,2,-1,4,0,-1,3,-3,0,-3,1,2,-2,3,0,-1,1,-1,1,2,0,-2,0,4,0,3,0,0,0,0,0,0,0,-1,2,-2,2,1,-3,2,0,-2,0,0,0,0,0,0,0,1,-1,-2,0,0,0,-4,0,4,0,1,-1,-2,0,2,0,-3,0,0,0,0,0,0,0,5,-1,-1,0,0,-2,-1,2,0,-2,2,0,4,0,-1,0,-3,0,0,0,-1,0,2,0,0,2,-3,0,3,0,-2,1,-2,0,0,0,0,0,0,0,2,-2,-2,0,-2,0,0,0,-3,1,1,-1,0,4,-1,0,-1,0,2,0,-2,1,5,0,-4,0,1,0,3,0,-2,0,0,1,-2,0,-2,0,0,0,-3,0,0,0,0,0,0,0,1,-1,3,-1,-3,0,0,0,-2,0,0,0,0,0,0,0,-1,1,3,0,3,0,-1,0,-3,0,0,0,1,0,0,0,1,-1,-4,0,-1,2,2,-1,-3,0,0,0,0,0,0,0,0,1,-3,0,3,0,0,0,-2,0,0,0,0,0,0,0,-4,0,1,0,-1,0,1,0,2,-1,-2,2,2,-1,-3,0,1,-1,-1,1,3,0,-2,1,-3,0,0,0,0,0,0,0,1,-1,1,-2,-2,0,1,0,-3,0,0,0,1,0,0,0,0,2,1,-2,3,0,0,0,-4,1,0,-2,3,0,-2,2,0,2,0,-1,2,0,0,0,2,0,0,0,0,0,0,0,-3,1,1,-2,-4,0,0,0,-3,0,3,0,0,3,1,-2,0,2,-2,0,3,0,0,0,-3,1,2,-3,3,-1,-1,0,-2,0,0,0,2,0,-2,1,1,-3,1,0,2,0,0,0,-2,2,-1,1,-3,0,0,0,3,0,2,-2,-1,1,-2,0,-1,0,1,0,2,0,0,0,-1,2,2,0,0,2,-2,0,0,4,3,0,-5,0,0,0,-3,0,3,-1,3,0,0,0,1,-2,4,-1,0,-4,2,0,2,-1,-3,1,-1,1,0,3,0,-2,2,0,0,-2,1,-2,2,0,0,0,0,0,0,0,1,-2,-1,3,-2,0,0,0,-3,0,-1,1,3,0,-1,0,-2,0,3,-1,1,4,1,-3,0,-4,2,-2,2,-3,0,3,-2,0,0,1,-2,0,0,0,-2,0,0,0,0,0,0,0,-2,1,-1,0,-3,0,-1,2,1,-2,-2,0,-2,0,0,0,-2,0,0,0,2,-1,-2,1,-1,1,-1,2,3,0,-1,0,1,-1,-3,1,-3,0,0,0,-2,0,0,0,0,0,0,0,1,0,-3,1,-3,0,0,0,-1,0,-1,2,-3,0,2,-1,0,0,-3,0,1,0,0,0,0,1,0,-3,-3,0,0,0,-1,1,2,0,3,-1,-1,0,-1,0,1,0,4,0,-1,0,-2,1,1,0,3,0,-1,0,-1,1,1,-1,-2,1,1,0,1,-2,-2,1,1,-2,0,3,-3,0,0,0,0,0,0,0,-3,1,1,3,0,-3,1,0,-3,0,0,0,-2,1,2,0,-3,1,0,-2,2,0,0,0,1,-2,3,0,-1,0,0,0,-1,1,1,-2,3,0,-2,1,-3,0,0,0,0,0,0,0,2,-1,-2,0,2,0,-1,0,2,0,0,0,0,0,0,0,1,-1,-1,4,-1,1,3,0,-2,0,0,0,0,0,0,0]}}');

// src/judge/wording.ts
var letterOf = (text, at) => (text.charCodeAt(at) | 32) - 97;
var isLetter = (letter) => letter >= 0 && letter < 26;
var isCapital = (text, at) => {
  const code2 = text.charCodeAt(at);
  return code2 >= 65 && code2 < 91;
};
var isSmall = (text, at) => {
  const code2 = text.charCodeAt(at);
  return code2 >= 97 && code2 < 123;
};
var longestRun = 48;
var readWords = once(() => {
  const words4 = readWeights().words.split(" ");
  const lengths = new Int32Array(26 ** 3);
  for (const word of words4) lengths[beginOf(word, 0)] |= 1 << word.length;
  return { words: new Set(words4), lengths };
});
var beginOf = (run, at) => (letterOf(run, at) * 26 + letterOf(run, at + 1)) * 26 + letterOf(run, at + 2);
var readBigrams = once(() => Float64Array.from(readWeights().bigrams, (digit) => Number.parseInt(digit, 36) / 3));
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
    if (end - at > 2) covered += coverRun(text, at, Math.min(end, at + longestRun));
    at = end;
  }
  return letters2 === 0 ? 0 : Math.min(1, covered / letters2);
}
function findRunEnd(text, begin) {
  let end = begin;
  while (isCapital(text, end)) end++;
  if (end - begin > 1) return isSmall(text, end) ? end - 1 : end;
  while (isSmall(text, end)) end++;
  return end;
}
var readsLikeWords = (letters2) => measureWords(letters2) > 0.5 || letters2.length < 13 && measureBigrams(letters2) < 4.8;
var best = new Int32Array(longestRun + 1);
function coverRun(text, begin, end) {
  const { words: words4, lengths } = readWords();
  const length = end - begin;
  best.fill(0, 0, length + 1);
  for (let start2 = 0; start2 < length; start2++) {
    if (start2 > 0 && best[start2 - 1] > best[start2]) best[start2] = best[start2 - 1];
    const before = best[start2];
    for (let sizes = start2 + 3 > length ? 0 : lengths[beginOf(text, begin + start2)]; sizes !== 0; sizes &= sizes - 1) {
      const size = 31 - Math.clz32(sizes & -sizes);
      const to = start2 + size;
      if (to > length || before + size <= best[to]) continue;
      if (words4.has(text.slice(begin + start2, begin + to).toLowerCase())) best[to] = before + size;
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

// src/judge/filled.ts
function isFilled2(text) {
  const rest2 = text.replaceAll(/\{[A-Za-z_][^{}]{0,80}\}/g, " ");
  const pieces = rest2.match(/[A-Za-z\d]+/g) ?? [];
  const odd = pieces.filter((piece2) => /\d/.test(piece2) || measureWords(piece2) < 0.7);
  return rest2 !== text && odd.join("").length < 8;
}

// src/judge/moment.ts
var moment = /^1[4-9]\d{8}(?:\d{3})?$/;
var momentWord = /^(?:time|timestamp|date|at|since|until|changed|created|updated|modified|used|rotated|issued|expires|expiry|expiration)$/;
var timestamp = /^\d{4}-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;
var isMoment = (value, keyWords) => timestamp.test(value) || moment.test(value) && keyWords.some((word) => momentWord.test(word));
var condaBuild = /^\d{1,5}(?:\.\w{1,8}){1,5}=\w{1,40}_\d{1,3}$/;
var isLockedVersion = (value, before) => condaBuild.test(value) && /^\s{0,20}- [\w.-]{1,100}=$/.test(before) || /^\d{1,4}\.\d[\w.-]{0,60}=[a-zA-Z]/.test(value) && /^[\w.-]{1,200}:[\w.-]{1,200}:$/.test(before);
var image = /(?:^[ \t]{0,8}FROM[ \t](?:--platform=\S{1,40}[ \t])?|\bimage["']?[ \t]?[:=][ \t]?["']?)[\w./:@-]{3,300}:$/;
var isImageTag = (value, before) => /^v?\d{1,4}\.\d/.test(value) && image.test(before.slice(-400));

// src/judge/naming.ts
var opening = new Set(
  "api secret secrets access auth oauth oauth2 private sign signing signature encrypt encryption crypto cipher aes rsa hmac master root admin license licence client app application consumer shared subscription function host service server account storage instrumentation session jwt token pass password deploy webhook bot user customer partner merchant device security secure ssh ssl tls pem psk wpa wifi vpn db database redis env prod production my the your our x".split(
    " "
  )
);
var finding = new Set(
  "project cache identifier idempotency routing partition shard sort row range foreign unique dedup deduplication lookup i18n locale flag label title text message tooltip description subtitle result event object blob asset image layout menu tab route path query filter facet index column schema translation feature record revision correlation trace template widget panel chart topic s3 sku".split(
    " "
  )
);
var alwaysFinding = new Set(
  "cache idempotency routing partition shard row foreign dedup deduplication lookup i18n locale component style".split(
    " "
  )
);
var opensAlways = /^(?:secrets?|private|encrypt(?:ion)?|sign(?:ing)?|hmac|cipher|aes|master)$/;
var isDrawn = (value) => /^[\w+/-]{20,}={1,2}$/.test(value) || /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d]{40,}$/.test(value);
var serviceKey = /(?:^|_)(?:S3|BLOB|TOPIC|QUERY|TRANSLATION|OBJECT|EVENT|IMAGE)_?KEY$/;
var issued = /^(?=[^\d]*\d)(?:(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[\w+/-]{20,64}={0,2}|[\da-f]{32,64}|[\dA-F]{32,64})$/;
var isOfService = (key2, value) => serviceKey.test(key2) && issued.test(value) && hasRandomLook(value) && !hasNameLook(value);
var joined = /^(?:\d{1,20}|[A-Za-z]{1,30})(?:_(?:\d{1,20}|[A-Za-z]{1,30})){2,8}$/;
var magic = /\bmagic\b.*\bhash\d{0,3} key$/;
var otherWord = /(?:hoc|mon|tur|whis|don|joc|lac)key/i;
var secretWord = /key|secret|token|pass|pwd|auth|cred/i;
function isOtherKey({ key: key2, keyWords, value }) {
  if (otherWord.test(key2) && !secretWord.test(key2.replace(otherWord, ""))) return true;
  const last = keyWords.at(-1);
  if (last === "key" && magic.test(keyWords.join(" "))) return true;
  if (last !== "key" && last !== "keys") return false;
  if (alwaysFinding.has(keyWords.at(-2)) && !keyWords.some((word) => opensAlways.test(word))) return !isDrawn(value);
  if (keyWords.some((word) => opening.has(word))) return false;
  return finding.has(keyWords.at(-2)) && !isDrawn(value) && !isOfService(key2, value) || /^[A-Za-z][A-Za-z_.-]*\d{0,2}$/.test(value) || joined.test(value);
}
function isWoven(value) {
  const { letters: letters2, digits: digits3 } = readLetters(value).runs;
  return letters2 >= 5 && digits3 >= 5 || letters2 >= 8 && digits3 >= 3 && letters2 + digits3 === value.length;
}
function isOfRuns(text) {
  const groups = text.match(/[a-z]+|[A-Z]+|\d+/g) ?? [];
  return groups.length > 1 && groups.join("") === text && groups.every((group) => group.length > 2 && [1, -1].some((step2) => measureRun(group, step2) === group.length));
}
var isTyped = (value) => value.length < 100 && (/(?<![0-9A-Za-z])1234567890\d{0,4}(?![0-9A-Za-z])/.test(value) || isWoven(value) || isOfRuns(value.slice(value.search(/[^_-]*$/))));
function decodeText(value) {
  if (value.length > 88 || value.length % 4 !== 0 || !mayBeText(value) || !/^[\w+/]+={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1").trim();
  return /^[\x20-\x7e]{3,}$/.test(text) ? text : value;
}
var gatewayKey = /(?:^|[a-z_$.>])Hash(?:Key|IV)$|^(?:\w{1,30}_)?HASH_?(?:KEY|IV)$/;
var isGatewayKey = (value, key2) => /^(?:[A-Za-z\d]{16}){1,2}$/.test(value) && gatewayKey.test(key2);
var signing = /\b(?:jwt::(?:encode|decode)|jwt\.(?:sign|verify|encode|decode))\([^\r\n]{0,120},\s?["'`]$/i;
var isSignedWith = ({ before, next: next2 }) => /\bnew Key\(\s?["']$/.test(before) && /^,\s?["']HS\d{3}["']/.test(next2) || signing.test(before) && !/,\s?\[?["'](?:HS|RS|ES)\d{3}$/.test(before);

// src/judge/system-names.ts
var application = /^[\dA-Z]{10}\.(?:\*|[a-z][\w-]{0,30}(?:\.[\w*-]{1,60}){1,6})$/;
var applicationName = /^(?:groups?|team|app|bundle|identifier)$/;
var registryPath = /^(?:(?:Registry::)?HK(?:LM|CU|CR|CC|U|EY_[A-Z_]{4,20}):?(?:SOFTWARE|SYSTEM)?|SOFTWARE|SYSTEM)(?:\\{1,2}(?:[A-Z\d][\w .()-]{1,60}|\{[\dA-F-]{36}\})){2,8}\\{0,2}$/i;
var signer = /^(?:0x)?(?:[\dA-F]{16}|[\dA-F]{40})!?$/;
var constraint = /^(?:PK|UQ|FK|DF|CK)__\w{1,20}_{1,3}[\dA-F]{8,16}$/;
var account = /^0x[\da-f]{40}$/i;
var coinName = /(?:^|_|[A-Za-z\d](?=T))(?:[Tt]okens?|TOKENS?)(?![a-z\d])/;
var loginName = /auth|access|api|secret|session|bearer|hook|refresh|jwt|user|login|admin|deploy|private|pass|pwd|csrf|bot(?![a-z])|key/i;
var isSystemName = (value, word = "", key2 = word) => registryPath.test(value) || constraint.test(value) || applicationName.test(word) && application.test(value) || key2.endsWith("signingkey") && /(?:^|\.)signingkey$/.test(key2) && signer.test(value) || account.test(value) && coinName.test(key2) && !loginName.test(key2);

// src/judge/identifiers.ts
var uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
var stripe = /^(?:(?:prod|plan|cus)_[A-Za-z\d]{14}|acct_[A-Za-z\d]{16}|(?:price|sub)_[A-Za-z\d]{24})$/;
var picture = /^https?:\/\/[^\s?=@]{1,400}\/[^\s?=@/]{1,100}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
var pictureFile = /^\/[\w./-]{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|ico)$/i;
var addressBefore = /https?:\/\/[^\s"'`?#=@]{0,200}$/i;
var credentialWord = /^(?:pass|passwd|password|pwd|secret|token|key)s?$/;
var isOfPicture = ({ value, before, keyWords }) => (
  // What it ends with is five letters at most.
  (value.length < 5 || value.includes(".")) && !credentialWord.test(keyWords.at(-1) ?? "") && picture.test((addressBefore.exec(before.slice(-220))?.[0] ?? "") + value)
);
var formal = /^urn:[a-z\d][a-z\d-]{1,31}:|^did:[a-z\d]{2,16}:|^api:\/\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|^\/subscriptions\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?:\/|$)|^00-[\da-f]{32}-[\da-f]{16}-0[01]$|^Root=1-[\da-f]{8}-[\da-f]{24}$|^[a-z]{2}-[a-z]{4,9}-\d(?:_[A-Za-z\d]{9}|:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$|^(?:sg|i|vpc|subnet|ami|vol|eni|rtb|igw|nat|snap|eipalloc|vpce|tgw|lt|fs|pcx|acl)-[\da-f]{17}$|^1:\d{10,13}:(?:web|android|ios):[\da-f]{16,40}$|^(?:UA-\d{5,10}-\d{1,3}|GTM-[A-Z\d]{5,8})$|^Qm[1-9A-HJ-NP-Za-km-z]{44}$|^baf[ky]bei[a-z2-7]{52}$|^W\/\\?["'][\w+/=-]{8,}/;
function isAccount(value) {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value)) return false;
  let rest2 = 0;
  for (const sign of value.slice(4) + value.slice(0, 4)) rest2 = Number(`${rest2}${Number.parseInt(sign, 36)}`) % 97;
  return rest2 === 1;
}
var isCountry = ({ key: key2, value }) => key2 === "PW" && /^Pala[u\u00fao]s?$/.test(value);
var invoiceBefore = /(?:chave[ _-]?(?:de[ _-]?)?acesso|clave[ _-]?(?:de[ _-]?)?acceso)\W{1,8}$/i;
var isInvoice = ({ value, before }) => /^(?:\d{44}|\d{49})$/.test(value) && invoiceBefore.test(before.slice(-40));
var driveFile = /^1[\w-]{32}$|^1[\w-]{43}$/;
var opensDrive = /\b(?:secrets?|password|passphrase|private|access|refresh|auth|api (?:key|token))\b/;
var isDriveFile = ({ value, keyWords }) => {
  if (!driveFile.test(value)) return false;
  const name = keyWords.join(" ");
  return !opensDrive.test(name) && /\b(?:g?sheets?|spreadsheets?|g?drive|open by key)\b/.test(name);
};
var variable = /^,\s?["'][A-Z][A-Z\d]*(?:_[A-Z\d]+)+["']\s?\)/;
var userSecrets = /\b(?:Add)?UserSecrets(?:Id(?:Attribute)?)?\(\s?["']$/;
var userSecretsId = /^(?:[\w.-]{1,80}-)?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var isKeptElsewhere = ({ value, before, next: next2 }) => uuid.test(value) && /=\s?credentials\(\s?["']$/.test(before) || userSecretsId.test(value) && userSecrets.test(before) || /^[A-Za-z][A-Za-z-]{0,60}$/.test(value) && /\bsecret\(\s?["']$/.test(before) && variable.test(next2);
var identifierNames = listWords(
  "id ids identifier identifiers kid keyid keyids name names arn alias file files filename path paths location locations dir directory folder url uri endpoint tenant audience issuer scope scopes realm resourcekey ref refs reference mode version scheme schemes authtype keypath algorithm algo alg address addresses addr timestamp guid uuid tag state contract mint"
);
var tellingNames = listWords(
  "server type types kind status provider domain role symbol standard expiry ttl lifetime length size count format icon color class usage"
);
var openingName = /(?:^| )(?:password|passwd|pwd|passphrase|(?:api|access|client|bearer|refresh) (?:key|token|secret))(?= )/;
var environmentSecret = /^(?=[A-Z\d_]+$)(?:[A-Z\d]+_)*(?:TOKEN|SECRET|PASSWORD|PASS|PWD)_/;
var isDrawnFor = ({ key: key2, keyWords, value }) => /^(?=\D*\d)[^\s.:]{12,}$/.test(value) && (environmentSecret.test(key2) || openingName.test(keyWords.join(" "))) && hasRandomLook(value) && !hasNameLook(value);
var namingNames = listWords(
  "field fields param params parameter parameters column columns attr attribute attributes selector regex regexp input header headers keyname tokenname authorizations backend driver engine"
);
var plainName = /^(?:K8s|[A-Za-z_])(?:K8s|[A-Za-z_.-]){0,60}\d?$/;
var entry = /^[a-z]{1,3}=[\w .@-]{1,64}(?:,\s?(?:cn|ou|dc|o|uid)=[\w .-]{1,64}){1,12}$/i;
var isEntry = (value, after) => {
  const whole2 = value.includes(",") ? value.replace(/,$/, "") : value + (/^,[^"'\r\n]{1,400}/.exec(after)?.[0] ?? "");
  return /,\s?(?:dc|o)=/i.test(whole2) && entry.test(whole2.trimEnd());
};
function isIdentifier(place) {
  const { value, key: key2, keyWords, before } = place;
  const last = keyWords.at(-1) ?? "";
  return stripe.test(value) || formal.test(value) || isOfPicture(place) || pictureFile.test(value) || isKeptElsewhere(place) || isCountry(place) || isInvoice(place) || isAccount(value) || isDriveFile(place) || before.includes("::broker(") && /\bPassword::broker\(\s?["']$/.test(before) || before.includes("x:Key") && /\bx:Key\s?=\s?"$/.test(before) || // The editor that a file is open in: `PasswordHasher.cs||{\u2026}`, in Visual Studio's `DocumentLayout.json`.
  uuid.test(value) && /\|\|\{?$/.test(before) || /^#[\da-f]{3,8}$/i.test(value) && /<color name="[\w.]{1,100}">$/.test(before) || // Of SonarQube, as its scanner's and Azure DevOps's settings call it.
  /^(?:sonar\.|cli)projectKey$/i.test(key2) || // What WordPress finds a field by, which begins with a word; META_KEY may be a company's.
  key2.endsWith("meta_key") && /(?:^|:)meta_key$/.test(key2) && /^_{0,2}[A-Za-z]{2,20}[_-]/.test(value) || /^AAD(?:STS|B2C)\d{3,8}$/.test(value) || isSystemName(value, keyWords.at(-1), key2) || before.endsWith("<key>") && /^[\dA-F]{24}$/.test(value) || before.includes("/etc/") && /\/etc\/(?:passwd|shadow)["']?\s?[:=]\s?$/.test(before) || uuid.test(value) && !isSignedWith(place) && namesUuid(place, last) || before.endsWith("=") && /(?:^|[\s,;])(?:cn|ou|uid)=$/i.test(before) || // An entry of a directory, whole or up to its first comma; nothing stands behind it.
  /^(?:cn|ou|uid)=/i.test(value) && isEntry(value, place.after) || namingNames.has(last) && plainName.test(value) || /^(?:prefix|suffix|separator|delimiter)$/.test(last) && value.length < 13 || isMoment(value, keyWords) || identifierNames.has(last) && !/access_?key|secret_?id/i.test(key2) || tellingNames.has(last) && !/access_?key|secret_?id/i.test(key2) && !isDrawnFor(place);
}
var isKept = (keyWords) => /kms|cmk|customer (?:master|managed)|disk/.test(keyWords.join(" "));
var environmentKey = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*_KEY$/;
var openingNothing = /^(?:instrumentation|insights|product|project|public|publishable|partition|primary|row|sort|foreign|idempotency|cache|storage|session|state|tracking|tracker|site|client|device|tenant|node|machine|event|template|route|registry|reg|object|record|index|lookup|feature|flag|targeting|id|uuid|guid|settings?|preferences?|prefs|config|query|field|column|entity|item|schema|type|context|content|job|task|test)$/;
var isOpeningKey = (keyWords, key2, value) => keyWords.at(-1) === "key" && !isKept(keyWords) && (/^(?:access|subscription|licen[cs]e|private|master|encryption|signing|admin)$/.test(keyWords.at(-2) ?? "") || // An interface of Windows is written in braces or capital letters.
environmentKey.test(key2) && /^[\da-f-]+$/.test(value) && !keyWords.some((word) => openingNothing.test(word)));
var rowBefore = /[[{(]\s?["'][\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}["'],\s?["']\w{1,60}(?<!secret|password|passwd|pwd|token|key)["'],\s?["']$/i;
var issuedTo = /^(?:[A-Z\d]+_)*(?:API|ACCESS|AUTH|CLIENT|BEARER)_(?:KEY|TOKEN|SECRET)_[A-Z]+$/;
var namesUuid = ({ keyWords, before, key: key2, value }, last) => (
  // `new ClientSecretCredential(tenant, client, \u2026)`
  /^credentials?$/.test(last) && /[(,]\s*["'`]$/.test(before) || rowBefore.test(before) || !(keyWords.some((word) => /secret|pass|token|api|auth|cred|^(?:pw|pwd|psk)$/.test(word)) || isOpeningKey(keyWords, key2, value)) || /^(?:[gu]uid|error|code|event|violation|role|user|officer|correct|incorrect|invalid|wrong|missing|required|expired|mismatch)$/.test(
    last
  ) || /^(?:reader|writer|editor|viewer|auditor|approver|owner|contributor|administrator)$/.test(last) && !issuedTo.test(key2)
);

// src/judge/translation.ts
var label = new RegExp("^(?:(?:[\\p{L}:.'\u2019]+ )*)(?:wa(?:cht|g)woord|contrase[n\xF1]a|contrasenya|contrasinal|senha|palavra-passe|heslo|parol[a\xE3e]?|parool|lozinka|salasana|has[\u0142l]o|jelsz[\xF3o]|passwor[dt]e?[nrs]?|kennwort|mot de passe|adgangskode|l[\xF6o]senord|passord|slapta[\u017Ez]odis|[\u015Fs]ifre|paroli|geslo|\u043B\u043E\u0437\u0438\u043D\u043A\u0430|\u043F\u0430\u0440\u043E\u043B\u044C|\u043F\u0430\u0440\u043E\u043B\u0430|\u5BC6\u7801|\u5BC6\u78BC|\u30D1\u30B9\u30EF\u30FC\u30C9|\uBE44\uBC00\uBC88\uD638)\\p{L}*[\\s:*?!.]*$", "iu");
var labelStems = "woord contrase contrasinal senha palavra heslo parol parool lozinka salasana haslo has\u0142o jelsz passwor kennwort passe adgangskode l\xF6se lose passord slapta ifre geslo \u043B\u043E\u0437\u0438\u043D\u043A\u0430 \u043F\u0430\u0440\u043E\u043B\u044C \u043F\u0430\u0440\u043E\u043B\u0430 \u5BC6\u7801 \u5BC6\u78BC \u30D1\u30B9\u30EF\u30FC\u30C9 \uBE44\uBC00\uBC88\uD638".split(
  " "
);
var isLabel = (value) => {
  if (readLetters(value).digits > 0) return false;
  const text = value.toLowerCase();
  return labelStems.some((stem2) => text.includes(stem2)) && label.test(value);
};
var mark = /^crwdn[se]\d/;
var mixed = /^\S*[A-Za-z\d][!#$^*~][A-Za-z\d]\S*$/;
var isText = (value) => /\s|[^\x00-\x7f]/.test(value) || !/\d/.test(value) && (/[^A-Za-z]/.test(value) || hasNameLook(value));
function isTranslation({ value, quote, key: key2, link, after }, pathClass) {
  if (pathClass === "translation" && !mixed.test(value) && isText(value)) return true;
  if (mark.test(value)) return true;
  if (isLabel(value) && !/^password$/i.test(value)) return true;
  const tied = link === "equals" || link === "colon";
  return quote === "" && tied && readLetters(value).digits === 0 && key2 !== key2.toUpperCase() && new RegExp("^\\p{L}[\\p{L}'\u2019-]*$", "u").test(value) && new RegExp("^[ \\t]+\\p{L}{2,}", "u").test(after);
}
var isWorded = (value) => !/[!-&*+,;-@[-^`{-~]/.test(value) || /[^\x00-\x7f]|(?:\S+[ \t]+){4}\S/.test(value);
function isLabelled(candidate, pathClass) {
  const { rule, secret } = candidate;
  return rule.credential === "generic-password" && rule.fixture === true && !rule.highEntropy && isWorded(secret.reveal()) && isTranslation(parsePlace(candidate), pathClass);
}

// src/judge/calm.ts
var decimal = /^-?\d+\.\d+(?:e[-+]?\d+)?(?:;\s.*)?$/i;
var upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$|^[A-Z]+(?:-[A-Z]+)+$/;
var openName = /public_?-?key|pub_?-?key|websocket-(?:key|accept)|(?:skip|next|page|paging|continuation|sync|resume|scroll|cursor|cancellation|client_?-?request|request_?-?verification|delta|marker)_?-?token|publishable_?-?key|code_?challenge|(?<!plat|trans)form_?-?key|surrogate[_-]?key/i;
var signerKey = /^(?![\da-f]{32}$)[\w+/=:. -]{32,}$|^(?:0x)?(?:[\da-f]{16}|[\da-f]{40})$/i;
var publicKeyNames = listWords("recv gpg pgp gpgkey pgpkey apt keyserver keyid repokey");
var lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
var openTemplate = /\{\{-?[^{}]{0,200}$/;
var publicNames = listWords(
  "csrf xsrf synchronizer authenticity authenticode foreign down up press authenticator attestation"
);
var namesBefore = /(?:["'][\w-]{1,60}["'],\s?){1,4}["']$/;
var namesAfter = /^["'](?:,\s?["'][\w-]{1,60}["']){1,4}/;
var plainWord = /^[A-Za-z_][\w-]{0,60}$/;
var passwordManager = /^(?:(?:one|1)password|(?:last|kee|nord|en|proton)pass|keepass(?:xc|dx)|(?:apple|i)passwords)$/i;
var afterPassword = listWords(
  "authentication challenge encryption expiration expiry grant hashing login management policy policies protection recovery reset resets rotation strength substitution support validation verification"
);
var maskedNames = listWords("redacted masked mask censored obfuscated scrubbed placeholder");
var indexBefore = /^\s*(?:ADD )?(?:(?:UNIQUE|FULLTEXT|SPATIAL|FOREIGN) )?(?:KEY|INDEX) `$/;
var indexAfter = /^` ?\((?:`\w{1,64}`(?:\(\d{1,4}\))?,? ?){1,16}\)/;
var fieldName = /^(?:txt|tb|edt|edit|lbl|inp|input|fld|ctl|btn|frm)_?(?:New|Old|Confirm|Repeat|User|Login|Access|Api|Client)?(?:Password|Passwd|Pwd|Token|Secret|Key)(?:Field|Box|Input|Text|Label|Confirm|Repeat|Again)?_?\d{0,2}$/;
var flatten = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");
var countCommas = (text = "") => text.split(",").length - 1;
var mapBefore = /Map\.of\((?:\s?"[^"\\]{0,60}",\s?"[^"\\]{0,60}",){0,8}\s?"[^"\\]{1,60}",\s?"$/;
var isListed = (before, after) => !mapBefore.test(before) && countCommas(namesBefore.exec(before.slice(-260))?.[0]) + countCommas(namesAfter.exec(after)?.[0]) >= 3;
var isOddInRow = (before, value) => before.length < 120 && /^\s{0,60}(?:(["'])\w[\w-]{0,39}\1,\s?(["'])\w[\w-]{0,39}\2,\s?){1,4}["']$/.test(before) && /^[a-z]+(?:[_-][a-z]+)*$/.test(value) && measureBigrams(value) < 3.6;
var readName = rememberName(({ key: key2, keyWords }) => {
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
var colon2 = signsOf(":");
var endsWithQuote = (before) => before.endsWith('"') || before.endsWith("'");
function isName(value, flat) {
  const { upper, lower: lower2, digits: digits3, foreign, signs } = readLetters(value);
  const count = upper + lower2 + digits3;
  if (foreign === 0 && (count < flat.length || (signs & colon2) === 0 && count > flat.length)) return false;
  return flatten(value) !== "" && flatten(value.slice(value.lastIndexOf(":") + 1)) === flat;
}
var reasons2 = {
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
function findCalm(place, pathClass) {
  const told = tellValue(place.value);
  for (const reason in reasons2) if (reason === told || reasons2[reason](place, pathClass)) return reason;
  return void 0;
}
var { expression, translation, ...others } = reasons2;
var wherever = Object.values(others);

// src/judge/chosen.ts
var passwordName = /^(?:\w{0,12}(?:password|passwort|kennwort)|passwords|passwd|passphrase|(?:ssh|db|auth|smtp|mail|ldap|ftp|store|key|root|admin|user)?pass|pwd|pswd|pw|psk|authtok|identified|passe|motdepasse|passord|mdp|senha|clave|wachtwoord|salasana|heslo|haslo|jelszo|sifre)$/;
var agreedName = /\b(?:shared key|(?:jwt|session|cookie|signing|admin|master|radius) (?:\w{1,12} )?secret)$|^(?:jwt|jsonwebtoken|cookie parser|create hmac)$/;
var otherName = /^(?:file|path|url|hint|label|text|title|message|error|help|policy|pattern|regex|format|field|rule|min|max|length|hash|salt|id|name|no|is|has|reset|forgot|confirm|old|wrong|invalid)$/;
var chosen = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[A-Za-z\d]*[^A-Za-z\d])(?!.*(?:www|@[\w-]+\.\w|\.\w{2,3}$))[\w!#%*+.=?^~@:&,-]{8,40}$/;
var sample = /pass|secret|token|example|sample|test|demo|user|admin|change|default|your|xxx|1234/i;
var isNamed = ({ keyWords }) => passwordName.test(keyWords.at(-1) ?? "") && !keyWords.some((word) => otherName.test(word));
var drawn = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=(?:[A-Za-z\d]*[^A-Za-z\d]){4})(?!.*(?:[A-Za-z]{5}|[A-Za-z\d]-[A-Za-z\d]|[\\"'`]|[$#%{<]\{|\(\?|\w\[\w+\]\.|\w\())[!-~]{16,40}$/;
var isChosen = (place) => isNamed(place) && (chosen.test(place.value) && !sample.test(place.value) || drawn.test(place.value));
var signed = /^(?=[^A-Za-z]*[A-Za-z])(?=[\w+=.?~:,-]*[!#$%^&*@<])(?:(?=\D*\d)|(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z]))(?!.*(?:www|@[\w-]+\.\w))[\w!#$%^&*+=?@.<~:,-]{8,40}$/;
var isSigned = (place) => isNamed(place) && signed.test(place.value) && (place.quote !== "" || /^[A-Za-z\d]/.test(place.value));
var pieced = /^(?=.{10})(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z]{2})[A-Za-z][A-Za-z\d]{1,15}(?:[-_.][A-Za-z][A-Za-z\d]{1,15}){0,3}[-_.](?=[A-Za-z]{0,7}\d)[A-Za-z\d]{1,8}$/;
var otherPiece = /auth|login|text|label|field|form|input|title|page|view|type|key|name|error|version|release|scheme|policy|rule|group|role|(?:^|[-_.])[vV]\d+$/i;
var isPieced = (place) => (isNamed(place) || agreedName.test(place.keyWords.join(" "))) && pieced.test(place.value) && (place.quote !== "" || !place.value.includes(".")) && !sample.test(place.value) && !otherPiece.test(place.value);
var keyed = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)(?=[^!#$^&*@%~]*[!#$^&*@%~])(?!.*(?:[a-z]{4}|[A-Z]{4}|@[\w-]+\.\w|[\\"'`]|[$#%{<]\{|\(\?|%[a-z]))[!-~]{12,64}$/;
var isNamedSecret = ({ keyWords }) => (keyWords.includes("secret") || agreedName.test(keyWords.join(" "))) && !keyWords.some((word) => otherName.test(word));
var isKeyed = (place) => isNamedSecret(place) && keyed.test(place.value);
var lettersAlone = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])[A-Za-z]{20,64}$/;
var keyName = /^(?:key|token|apikey|secretkey|authkey|accesskey)$/;
var otherKey = /^(?:public|pub|publishable|anon|site|primary|foreign|sort|partition|cache|group|map|row|host|object|storage|lookup|csrf|xsrf|next|page|continuation|i18n|translation|widget|measurement|tracking)$/;
var isNamedKey = ({ keyWords }) => keyWords.length > 1 && keyName.test(keyWords.at(-1)) && !keyWords.some((word) => otherKey.test(word) || otherName.test(word));
var isDrawnOfLetters2 = (place) => lettersAlone.test(place.value) && (isNamed(place) || isNamedSecret(place) || isNamedKey(place)) && hasRandomLook(place.value) && !hasNameLook(place.value) && measureBigrams(place.value) >= 5 && measureWords(place.value) < 0.15;
var isMarked2 = (place) => isPieced(place) || isKeyed(place) || isDrawnOfLetters2(place);
var isTelling = (place) => isChosen(place) || isMarked2(place);
var signing2 = /^(?:jwt|session|cookie|refresh|access|signing|token|auth|app|csrf)$/;
var worded = /^(?=.*\d\d)(?=.{24})[A-Za-z\d]{1,40}(?:[_-][A-Za-z\d]{1,40}){3,12}$/;
var phrase = /^(?=.*\d)[A-Za-z][\w@!#-]{23,159}$/;
var keptName = /^(?:storage|local|cookie|session|header|cache|redis|prefix|claim|public|file|path|name|id)$/;
var isSigningPhrase = ({ keyWords, value }) => keyWords.includes("jwt") && /^(?:jwt|key|secret)$/.test(keyWords.at(-1)) && phrase.test(value) && !keyWords.some((word) => keptName.test(word));
var isWorded2 = (place) => place.keyWords.includes("secret") && place.keyWords.some((word) => signing2.test(word)) && worded.test(place.value) || isSigningPhrase(place);

// src/rules/flat-name.ts
var flattenName = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");

// src/rules/provider-words.ts
var readProviderWords = () => JSON.parse('{"names":["neptuneai","eyjhcglfywrkcmvzcyi6","ai71","browserbase","browseruse","cartesia","cerebras","coderabbit","cursor","devin","e2b","elevenlabs","firecrawl","fireworksai","friendliai","groq","jinaai","langfuse","llamacloud","mem0","minimax","nvidia","openrouter","perplexity","replicate","retellai","runpod","saladcloud","tavily","togetherai","voiceflow","voyageai","xai","ragie","chromacloud","zep","freepik","fpsx","meshy","tripo","lambda","gamma","hackclubai","nebius","khhn0yxrpy2tle","heygen","blackforestlabs","letta","vectara","turbopuffer","mixedbread","chutes","openaicompatible","deepl","ultravox","composio","zai","zhipu","bigmodel","glm","ai21","assemblyai","baseten","cohere","coze","deepgram","deepinfra","deepseek","dify","exa","exaapi","exaapp","exabot","exapersonal","fal","falapi","falapp","falbot","falpersonal","klingai","kling","mistralai","mistral","modal","moonshotai","moonshot","kimi","alibabamodelstudio","dashscope","qwen","bailian","stabilityai","stability","serpapi","serp","tavus","upstage","vastai","vast","witai","clarifai","monkeylearn","edenai","novitaai","novita","siliconflow","sambanova","inngest","contextualai","contextual","inception","morph","morphllm","morphapi","nomic","promptlayer","agentmail","autumn","bifrost","langwatch","openpipe","scrapegraphai","googleaccount","gmail","wordpress","appleaccount","appleid","notarytool","altool","atlassian","atatt3xffgf0","atctt3xffgn0","atctt3xffgp0","atstt3xffg","atco","bitbucket","atbb","jira","confluence","bamboo","trello","opsgenie","statuspage","buildkite","bannerbear","wix","loginwithamazon","airtable","adobe","teamwork","asana","canva","cnvca","clickup","contentful","builderio","calcom","dub","fullstory","salesforce","5aep861","hubspot","mapbox","mappedin","salesloft","samsara","sanity","skz","sk0","sk1","sk2","sk3","sk4","sk5","sk6","sk7","sk8","sk9","seam","segment","ubidots","adafruitio","tinybird","typeform","zoho","beamer","rapidapi","jsn","maxmind","databento","highlevel","close","contentstack","lightspeed","omni","tally","planningcenter","ciruytet","ciruytit","ciruytmt","cirldtet","cirhcdet","granola","roam","holded","algolia","amplitude","apolloio","apollo","appcues","axonaut","bamboohr","basecamp","box","boxapi","boxapp","boxbot","boxpersonal","calendly","calendarific","capsulecrm","capsule","centralstationcrm","clearbit","clockify","clustdoc","coda","collect2","copper","copperapi","copperapp","copperbot","copperpersonal","craftmypdf","crowdin","lokalise","phrase","phraseapp","transifex","poeditor","delighted","docparser","documo","dronahq","everhour","feedier","flatio","forestadmin","forest","formsite","frameio","goodday","happyscribe","harvest","guru","getguru","hive","hiveapi","hiveapp","hivebot","hivepersonal","html2pdf","iconfinder","insightly","instantly","intercom","dg9ro","interseller","jotform","juro","karmacrm","lemlist","lessannoyingcrm","livestorm","mavenlink","meistertask","mindmeister","metrilo","miro","miroapi","miroapp","mirobot","miropersonal","mixmax","mixpanel","mondaycom","monday","intervals","myintervals","neutrinoapi","nozbeteams","nozbe","onepagecrm","onedesk","optimizely","overloop","partnerstack","peopledatalabs","pipedream","pipedrive","planviewagileplace","leankit","planview","podio","powrbot","productboard","protocolsio","reallysimplesystems","rentman","replyio","ritekit","runrunit","salescookie","salesflare","sfdc","simvoly","smartsheet","smartsheets","stitch","stitchdata","storyblok","surveyanyplace","surveymonkey","survicate","swiftype","swifttype","tallyfy","teamworkcrm","teamworkdesk","teamworkspaces","thinkific","tickettailor","ticketmaster","timecamp","tmetric","todoist","toggltrack","toggl","uplead","userflow","viewneo","webflow","wistia","wrike","worksnaps","workstack","ynab","youneedabudget","zeplin","zenkit","zonkafeedback","zonka","appointedd","apacta","apimatic","apimetrics","apitemplateio","apitemplate","blitapp","boostnote","brandfetch","budibase","dfuse","fetchrss","flightstats","swell","jupiterone","luno","qase","rocketreach","baserow","quickbase","porkbun","alibabacloud","cais","apify","clickhousecloud","4b1d","cloudsmith","denodeploy","infracost","localstack","neon","openshift","portainer","pulumi","render","scalingo","tigris","upcloud","valtown","yandexcloud","aqvn","yandex","ycaj","navercloud","alibaba","aliyun","alicloud","ltai","baiduaicloud","baidu","civo","clevercloud","exoscale","hetznercloud","hetzner","hcloud","hetznerdns","huaweicloud","huawei","ibmcloud","ibm","bluemix","watson","cloudiam","cloudapi","iamapi","bxapi","ibmcloudant","cloudant","ibmsoftlayer","softlayer","infomaniak","linode","akamai","ovhcloud","ovh","railway","scaleway","scw","tencentcloud","tencent","qcloud","akid","volcengine","volc","byteplus","vultr","kubernetes","kubeadm","kubejoin","zerotier","namecheap","godaddy","gandi","dnsimple","buddyns","digitalocean","truenas","proxmox","pve","backblazeb2","backblaze","b2application","cloudflare","eyjhijoi","databricks","dapi","dose","datadog","vercel","netlify","jsr","materialize","deepsource","zenhub","arcjet","jfrogartifactory","akcp","cmvmdgtuojax","axiom","blockprotocol","circleci","clojars","convex","cratesio","cio","definednetworking","dependencytrack","devcycle","endorlabs","guardsquareappsweep","hex","hop","ionic","dvcstudio","launchdarkly","lichess","mergify","mintlify","openvsx","packagist","prefect","pypi","readme","riotgames","rubygems","settlemint","shortcut","snyk","stackhawk","statsig","testkube","thunderstore","tolgee","dbt","triggerdev","unkey","wakatime","warpstream","zuplo","cfxre","permitio","xata","gitpod","depot","ory","intra42","authress","workato","wrka","elasticcloud","octopusdeploy","discord","docker","doppler","dropbox","dynatrace","dt0","easypost","ezak","figma","dynamic","alchemy","coingecko","confluentcloud","cflt","datastaxastra","cockroachdbcloud","mongodbatlas","planetscale","supabase","confluent","couchbasecapella","couchbase","capella","influxdb","influx","atlas","mongodb","elastic","elasticsearch","upstash","qstash","snowflake","hasura","meilisearch","meili","typesense","infura","blocknative","etherscan","bscscan","polygonscan","arbiscan","snowtrace","ftmscan","basescan","ethplorer","moralis","nftport","pinata","web3storage","nftstorage","getblock","tatum","tatumio","helius","binance","bitfinex","bitmex","cexio","coinapi","coinbase","gdax","coinlayer","coinlib","coinmarketcap","cryptocompare","bitcoinaverage","glassnode","kraken","kucoin","okx","okex","poloniex","polymarket","worldcoinindex","alphavantage","finnhub","finage","financialmodelingprep","polygonio","polygonapi","polygon","twelvedata","tiingo","tradier","alpaca","apca","oanda","nasdaqdatalink","quandl","intrinio","simfin","stockdataorg","stockdata","marketstack","currencylayer","currencyfreaks","currencybeacon","currencyscoop","currencycloud","fixer","fixerio","exchangerateapi","exchangerate","exchangeratesapiio","exchangeratesapi","exchangerates","openexchangerates","oxr","fxmarketapi","fxmarket","numverify","languagelayer","userstack","countrylayer","apilayer","verimail","veriphone","upcdatabase","commoditiesapi","commodities","abstractapi","restpack","whoxy","whoisxmlapi","whoisxml","gemini","purpleair","flyio","grafana","eyjrijoi","harness","heroku","honeycomb","hny","huggingface","jenkins","langsmith","linear","linearapi","linearapp","linearbot","linearpersonal","ahasend","brevo","courier","gcnotify","mailersend","mailgun","mailchimptransactional","onesignal","resend","sendgrid","vk","linkedin","pinterest","8x8","nylas","plain","telegram","mailchimp","zapier","make","tines","ifttt","viber","govuknotify","mattermost","messagebird","mandrill","mailjet","mailerlite","mailsac","mailmodo","mailboxlayer","emailoctopus","elasticemail","postmark","postageapp","pepipost","netcore","sparkpost","moosend","omnisend","kit","convertkit","klaviyo","customerio","trackingapi","airship","urbanairship","pushbullet","pushover","line","linemessaging","linenotify","linemsg","linechannel","linebot","magicbell","vonage","nexmo","telnyx","plivo","clicksend","sinch","tyntec","apifonica","ringcentral","ciscowebex","webex","zoom","zoomapi","zoomapp","zoombot","zoompersonal","zulip","sendbird","stream","getstream","streamchat","sunshineconversations","smooch","dropboxsign","hellosign","textmagic","reachmail","getresponse","campayn","kickbox","zerobounce","neverbounce","debounce","hunter","signaturit","signrequest","docusign","pandadoc","yousign","alconost","chatbot","chatfuel","chatfule","crisp","front","helpscout","helpcrunch","freshdesk","freshservice","zendesk","gorgias","kustomer","discourse","disqus","typetalk","chatwork","ayrshare","buffer","bufferapp","twist","cronofy","pydanticlogfire","incidentio","pagerduty","airbrake","bugsnag","rollbar","raygun","loggly","logzio","logz","sumologic","sumo","solarwindsobservability","solarwinds","appoptics","thousandeyes","uptimerobot","statuscake","statuspal","betterstack","betteruptime","logtail","websitepulse","pingdom","dareboost","gtmetrix","keen","keenio","hostedgraphite","wavefront","percy","browserstack","saucelabs","sauce","lambdatest","cypress","bitbar","knapsackpro","testingbot","mockaroo","scrapfly","scraperapi","scrapingant","scrapingbee","scrapeowl","scraperbox","scrapestack","screenshotapi","screenshotlayer","apiflash","webscraper","webscrapingai","webscraping","extractorapi","crawlbase","proxycrawl","zenscrape","zenserp","serpstack","serphouse","diffbot","browshot","sirv","cloudinary","uploadcare","cloudconvert","pdflayer","selectpdf","shotstack","mux","transloadit","daily","dailyco","agora","livekit","plausible","newrelic","nral","notion","1password","1prk","circle","adyen","aqe","abacatepay","asaas","braintree","checkoutcom","checkout","clerk","flutterwave","heartland","highnote","lemonsqueezy","eyjhdwqioii5ngq1","mercadopago","mercury","midtrans","paddle","ebay","pagarme","paystack","rainforest","ramp","wepay","woocommerce","xendit","crossmint","robinhood","duffel","shippo","lob","flexport","fleetbase","cashfree","brex","klarna","wompi","omise","creem","gocardless","paypal","razorpay","wise","transferwise","mollie","paymongo","paymo","paymoapp","instamojo","cielo","gumroad","snipcart","taxjar","vatlayer","loyverse","shipday","onfleet","etsy","certid","squarespace","square","bigcommerce","besnappy","recurly","chargebee","chartmogul","dwolla","coinbasecommerce","hiveage","freshbooks","convertapi","moonclerk","invoiceocean","lendflow","tokeet","conekta","yookassa","yoomoney","yandexkassa","yandexcheckout","postgrid","revenuecat","pinecone","plaid","polar","posthog","postman","salesblink","freemius","branch","folk","rocketlane","redo","apideck","appfollow","apptivo","autoklose","autopilot","autopilothq","bombbomb","captaindata","clientary","roninapp","clinchpad","cliengo","cloze","commercejs","checio","checpublic","checapi","companyhub","convier","customerguru","databox","dyspatch","easyinsight","formbucket","formcraft","freshworks","getemailio","getemail","getemails","groove","groovehq","iterable","klipfolio","kylas","leadfeeder","madkudu","nethuntcrm","nethunt","netsuite","nimble","pendo","pollsapi","prospectcrm","prospect","qualaroo","recharge","refiner","repairshopr","revampcrm","satismeter","simplynoted","skrapp","storychief","stripo","sugester","surveybot","teamgate","vbout","travelpayouts","bugherd","baremetrics","demio","signupgenius","braze","activecampaign","constantcontact","drip","dripapi","dripapp","dripbot","drippersonal","outreach","keap","infusionsoft","nutshell","freshsales","shipstation","shiprocket","aftership","ecwid","printify","commercelayer","saleor","medusa","shipbob","avaza","atera","beebole","cashboard","caspio","checkvist","clickhelp","cloudplan","deputy","ditto","dovico","duply","dynalist","envoy","envoyapi","eraser","eraserio","float","floatapi","floatapp","floatbot","floatpersonal","fulcrum","fulcrumapp","geckoboard","gengo","gocanvas","humanity","lunchmoney","magnetic","metabase","metabasesession","noticeable","paydirt","paydirtapp","planyo","pipelinecrm","pipelinedeals","holistic","sherpadesk","signable","siteleaf","stormboard","tableau","tefter","upwave","vyte","looker","lookersdk","eagleeyenetworks","ecostruxureit","ecostruxure","duosecurity","duoapi","workable","greenhouse","lever","leverapi","leverapp","leverbot","leverpersonal","gusto","hibob","xero","quickbooks","intuit","finicity","acuityscheduling","acuityapi","hubstaff","timedoctor","yandexpredictor","yandextranslate","yandexdictionary","bravesearch","brave","photoroom","column","columnapi","columnlive","columntest","youcom","coveo","datagokr","abyssale","adzuna","api2cart","appsynergy","artsy","bulksms","cloudimage","conversiontools","diggernaut","dnscheck","enigma","face","faceplusplus","facepp","fastforex","fileio","findl","fmfwio","fmfw","geocodexyz","geocodeapi","ipify","geoipifi","geoipify","hybiscus","impala","instabot","loadmill","mesibo","metaapi","thenewyorktimes","nytimes","newyorktimes","oopspam","paralleldots","parsers","parsersapi","parsersapp","parsersbot","parserspersonal","pdfshift","postbacks","privacycom","privacyapi","privacyapp","privacybot","privacypersonal","raventools","ravenapi","requestfinance","roaring","skybiometry","technicalanalysisapi","tly","tlyapi","unplugg","unplu","verifier","zenrows","kagi","serper","brightdata","luminati","removebg","clipdrop","pdfco","thetvdb","tvdb","comicvine","giantbomb","optimisticetherscan","celoscan","cronoscan","moonscan","covalent","goldrush","blockfrost","dune","duneapi","duneapp","dunebot","dunepersonal","opensea","argos","baiduqianfan","pganalyze","spectral","teamcity","jetbrains","workos","checkly","helicone","runway","murf","context7","steel","hyperbrowser","featherless","qovery","northflank","aiven","redirectpizza","daytona","appwrite","codesandbox","jitpack","plane","nocodb","lightdash","n8n","outline","netbird","kongkonnect","wundergraphcosmo","logicmonitor","raycast","svix","soracom","privateai","limina","mulesoftanypoint","anypoint","mulesoft","braintrust","blogger","checklyhq","clockworksms","clockworkapi","textanywhere","cloudelements","wavecell","m3o","m3oapi","nvidiangc","ngcapi","ngccli","qubole","cloudamqp","signalwire","voicegain","temporalcloud","temporal","ollama","wpengine","descope","frontegg","growthbook","instatus","healthchecksio","healthchecks","uptrace","chromatic","chromaticproject","expo","codefresh","spacelift","gcore","ionos","cloud66","volcengineark","volcark","doubao","tencenthunyuan","hunyuan","qianfan","ernie","bce","baichuan","timewebcloud","timeweb","liveblocks","apollographos","dash0","ntfy","vikunja","coder","quay","quayrobot","anacondaorg","anaconda","binstar","yandexsmartcaptcha","corbado","paloaltonetworks","lufrpt1","age","aikido","bitwarden","bws","infisical","nightfall","onfido","pangea","persona","proof","trufflehog","rootly","stytch","tailscale","trendmicro","tmc1","unleash","jumpcloud","socket","","rwrty0iy","onetimepassword","okta","ssws","haveibeenpwned","hibp","sumsub","auth0","onelogin","abuseipdb","alienvaultotx","alienvault","otx","virustotal","shodan","securitytrails","censys","urlscanio","urlscan","tenable","nessus","lacework","wiz","wizapi","wizapp","wizbot","wizpersonal","detectify","scrutinizer","scrutinizerci","jamf","jss","ciscomeraki","meraki","splunk","splunkobservabilitycloud","signalfx","sfx","vpnapiio","vpnapi","ipqualityscore","ipqs","ipquality","openuv","loginradius","purestake","duplocloud","duplo","semgrep","sentry","shopify","sidekiq","contribsyscom","contribsys","facebook","eaa","modrinth","instagram","igqv","igaa","x","aaaaaaaaaaaaaaaaaaaaa","metaquest","bluesky","bsky","playstationnetwork","npsso","twitter","tweepy","consumer","reddit","spotify","spotipy","twitch","deviantart","flickr","unsplash","pixabay","pexels","lastfm","trakt","tmdb","themoviedb","tiktok","tumblr","vimeo","wechat","weixin","weibo","dingtalk","lark","feishu","wecom","kakao","strava","fitbit","foursquare","yelp","meetup","eventbrite","theguardian","guardian","newsapi","currentsapi","currents","mediastack","newscatcher","yahoo","pastebin","gyazo","imgur","giphy","rawg","steam","genius","geniusapi","geniusapp","geniusbot","geniuspersonal","soundcloud","matomo","piwik","thingspeak","ncbi","entrez","eutils","ably","pusher","pubnub","secc","travisci","travis","semaphore","semaphoreci","drone","droneci","bitrise","appveyor","codacy","codeclimate","codecov","coveralls","codemagic","librariesio","fossa","packagecloud","gemstash","artifactory","jfrog","gitea","forgejo","codeberg","gogs","split","splitio","flagsmith","fastly","bunnynet","bunnycdn","keycdn","imagga","ngrok","fontawesome","zabbix","homeassistant","hass","plex","servarr","sonarr","radarr","lidarr","prowlarr","readarr","jellyfin","emby","nextcloud","particle","particleio","blynk","tuya","rails","wordpresscom","ghost","datocms","kontentai","kontent","buttercms","hygraph","graphcms","shutterstock","gettyimages","getty","audd","deepai","cloudsight","moderationapi","moderation","nango","dandelion","uclassify","aletheiaapi","aylien","meaningcloud","textrazor","detectlanguage","speechtextai","speechtext","cloudmersive","exportsdk","enablex","codequiry","checkio","borgbase","redhatpyxis","pyxis","redhatapi","sandbox","getsandbox","sheety","owlbot","sigopt","scalr","hostinger","cpanel","whm","plesk","sslmate","dnspod","duckdns","nextdns","rebrandly","bitly","tinyurl","vaadin","mashape","linkpreview","2captcha","twocaptcha","rucaptcha","anticaptcha","recaptcha","captcha","hcaptcha","cloudflareturnstile","turnstile","printful","billomat","fibery","formio","autodesk","onshape","sketchfab","playfab","pandascore","faceit","battlenet","blizzard","bnet","uber","tesla","smartthings","lifx","withings","oura","documenso","mite","miteapi","miteapp","mitebot","mitepersonal","liveagent","aha","ahaio","wufoo","qualtrics","alegra","aeroworkflow","lexigram","canny","cannyio","nicereply","paperform","parseur","prodpad","rownd","salesmate","simplesat","storecove","streak","streakapi","streakapp","streakbot","streakpersonal","supernotes","surveysparrow","teletype","ticktick","voodoosms","vouchery","zoominfo","sonarqube","sonarcloud","sonarlogin","sourcegraph","eaaa","hcpterraform","vagrantcloud","twilio","ska","skb","skc","skd","ske","skf","hashicorpvault","vault","operatorunseal","approle","hashicorpnomad","nomad","hashicorpconsul","consul","hashicorpcloudplatform","hcp","sua","saa","soa","sna","sxa","stellar","soroban","xlm","horizon","xprv","yprv","zprv","tprv","wif","bitcoin","btc","ethereum","solana","weightsbiases","wandb","weightsandbiases","openrouteservice","5b3ce3597851110001cf6248","eyjvcmcioii1yjnjztm1otc4ntexmtawmdfjzjyyndgi","radar","accuweather","iqairairvisual","airvisual","iqair","ambee","ambientweather","bingmaps","virtualearth","calorieninjas","calorieninja","carboninterface","cloverly","edamam","fatsecret","geoapify","geocodify","geocodio","opencage","opencagedata","getgeoapi","graphhopper","here","hereapi","heremaps","ip2location","ipapi","ipgeolocationio","ipgeolocation","ipinfo","ipinfodb","ipstack","ipdata","locationiq","mapquest","maptiler","nasa","nutritionix","noaa","ncdc","openweather","openweathermap","owm","positionstack","route4me","smarty","smartystreets","stormglass","tomorrowio","climacell","tomtom","thunderforest","timezonedb","timezoneapi","visualcrossing","walkscore","weatherapi","weatherbit","weatherstack","what3words","worldweatheronline","worldweather","zipcodeapi","zipapi","zipcodebase","holidayapi","flightapi","flightlabs","aviationstack","amadeus","caflou","hypertrack","besttime","datagov","uscensus","census","spoonacular","sportmonks","sportsmonk","allsportsapi","allsports","footballdataorg","footballdata","theoddsapi","oddsapi","loqate","pcapredict","postcodeanywhere","addressy"],"prefixes":["ai71-api-","bb_live_","bb_test_","sk_car_","csk-","key_","crsr_","cog_","apk_user_","apk_","e2b_","sk_e2b_","flp_","gsk_","jina_","sk-lf-","pk-lf-","llx-","msk_","sk-api-","MINIMAX-","nvapi-","sk-or-v1-","pplx-","rpa_","salad_cloud_user_","tvly-","tgp_v1_","xai-","xai-token-","tnt_","msy_","tsk_","secret_","sk-gamma-","sk-hc-v1-","sk_V2_","bfl_","sk-let-","zqt_","zwt_","zut_","tpuf_","mxb_","cpk_","sgamp_user_","sk-sp-","arc_","am_sk_live_","am_sk_test_","sk-bf-","bp_pat_","bp_bak_","hl_sk_","sk-kimi-","sk-lw-","ik-lw-","pat-lw-","luma-","metorial_sk_","sk-cp-","sk-nano-","sk-notte-","opk_","rqsty-sk-","sgai-","VENICE-INFERENCE-KEY-","VENICE-ADMIN-KEY-","sk-ws-01-","sk-ak-","BBDC-","bkua_","bkaa_","bkaj_","bkar_","bkps_","bkpat_","bkpt_","bkct_","bb_pr_","bb_ma_","p8e-","tkn.v1_","CFPAT-","bpk-","cal_live_","cal_","dub_","private_","mik_","mis_","samsara_api_","seam_","sgp_","BBFF-","BBUS-","BBAU-","aio_","oa2-client-id_","tfp_","pit-","api_","lsxs_pt_","omni_","tly-","pco_pat_","pco_app_","pco_tok_","grn_","rmk-","pat_","sk1_","pk1_","apify_api_","csa_","ddp_","ddw_","ddo_","ico-","napi_","ptr_","pul-","rnd_","tk-us-","tsec_","tid_","ucat_","vtwn_","ncp_iam_","npg_","cfut_","cfat_","cfk_","v1.0-","ddapp_","ddpat_","ddsat_","jsrp_","jsrd_","jsrw_","mzp_","gb_api_","fhb-","dsp_","bitwat_","ajkey_","xaat-","xapt-","CCIPAT_","CCIPRJ_","CLOJARS_","dnkey-","odt_","dvc_server_","dvc_client_","dvc_mobile_","dryrunsec_","endr_","fio-u-","gs_appsweep_","hxtw_","hxtp_","ptk_","hop_pat_","signkey-","ion_","isat_","api-","sdk-","mob-","lip_","mergify_application_key_","mint_","ovsxat_","ovsxp_","packagist_ack_","packagist_acs_","packagist_ort_","packagist_out_","packagist_uut_","packagist_cut_","pnu_","pnb_","pypi-","rdme_","RGAPI-","rubygems_","sm_aat_","sm_pat_","sm_sat_","sct_","secret-","console-","tkcapi_","tss_","tgpak_","tgpat_","dbtu_","dbtc_","tr_prod_","tr_dev_","tr_stg_","tr_pat_","unkey_","waka_","aks_","zpka_","cfxk_","permit_key_","xau_","gitpod_pat_","depot_project_","depot_org_","ory_apikey_","ory_pat_","ory_wak_","ory_st_","ory_at_","ory_rt_","ory_ac_","s-s4t2ud-","s-s4t2af-","ext_","scauth_","authress_","essu_","API-","dop_v1_","doo_v1_","dor_v1_","sk-do-v1-","dckr_pat_","dckr_oat_","SWMTKN-1-","SWMKEY-1-","figd_","figu_","figur_","figr_","figp_","figo_","dyn_","alcht_","CCDB1_","mdb_sa_sk_","mdb_sa_id_","pscale_tkn_","pscale_pw_","pscale_oauth_","pscale_app_","sbp_","sb_secret_","sb_publishable_","pub-c-","sub-c-","fo1_","fm1r_","fm1a_","fm2_","glsa_","glc_","HRKU-","api_org_","hf_oauth_","hf_jwt_","lsv2_pt_","lsv2_sk_","ls__","lin_api_","lin_oauth_","lin_wh_","aha-sk-","atsk_","xkeysib-","xsmtpsib-","pk_prod_","pk_test_","dk_prod_","dk_test_","gcntfy-","key-","pubkey-","os_v2_app_","os_v2_org_","cli_","pina_","pinr_","eght_","nyk_v0_","plainApiKey_","apiv3_","inc_","nfp_","nfo_","nfc_","nfb_","nfu_","NRAK-","NRAA-","NRII-","NRIQ-","NRRA-","NRSP-","NRJS-","px-api-","px-dep-","ntn_","nrt_","pls_","acs_","abc_prod_","abc_dev_","$aact_prod_","$aact_hmlg_","production_","sandbox_","sk_sbox_","sk_live_","sk_test_","FLWSECK-","FLWSECK_TEST-","FLWPUBK-","FLWPUBK_TEST-","live_","skapi_","APP_USR-","TEST-","mercury_production_","mercury_sandbox_","Mid-server-","SB-Mid-server-","Mid-client-","SB-Mid-client-","pdl_live_apikey_","pdl_sdbx_apikey_","pdl_ntfset_","PRD-","SBX-","ak_live_","ak_test_","apikey_","sbx_apikey_","ramp_sec_","ramp_business_tok_","ramp_tok_","ramp_id_","rzp_live_","rzp_test_","PRODUCTION_","STAGE_","xnd_production_","xnd_development_","sk_production_","sk_staging_","ck_production_","ck_staging_","rh-api-","duffel_live_","duffel_test_","shippo_live_","shippo_test_","test_","live_pub_","test_pub_","shltm_","flb_live_","flb_test_","cfsk_ma_prod_","cfsk_ma_test_","bxt_","klarna_live_api_","klarna_test_api_","prv_prod_","prv_test_","prod_integrity_","prod_events_","skey_","skey_test_","creem_","creem_test_","pcsk_","access-production-","access-development-","access-sandbox-","polar_oat_","polar_pat_","polar_at_","polar_rt_","polar_cs_","polar_crt_","polar_us_","polar_cst_","polar_mst_","polar_whs_","phx_","phs_","pha_","phr_","phc_","PMAK-","PMAT-","secret_live_","secret_test_","key_live_","redo_sk_","sk_pr_","sandbox_sk_pr_","ydc-sk-","argos_","bce-v3/ALTAK-","pgar_","pga_","spu-","perm-","sk-helicone-","ap2_","ctx7sk-","ste-","esecret_","aph0_","qov_","AVNS_","dtn_","standard_","csb_v1_","plane_api_","nc_pat_","ldpat_","ldsvc_","retool_","n8n_api_","ol_api_","nbp_","kpat_","spat_","cosmo_","lmb_","lma_","rca_","testsk_","ysc2_","corbado1_","AIK_CI_","AIK_SECRET_","AIK_RUNTIME_","AIK_CLIENT_","pts_","persona_production_","persona_sandbox_","prf_","thog-secret-","rootly_","secret-live-","secret-test-","tskey-auth-","tskey-api-","tskey-client-","tskey-scim-","tskey-webhook-","tskey-","org_","jca_","sktsec_","syt_","syr_","ed25519 a_","mct_","mpt_","hskey-api-","hskey-auth-","nbt_","ptlc_","ptla_","plcn_","peli_","ak1_","ak2_","ragflow-","flgrn_octi_tkn_","fbk_","tuist_","sntrys_","sntryu_","sntryi_","sntrya_","shpat_","shpca_","shppa_","shpss_","shpua_","shprt_","shptka_","atkn_","mrp_","mro_","mra_","squ_","sqp_","sqa_","sqco_","sgd_","slk_","sq0atp-","sq0csp-","sq0idp-","vcp_","vci_","vca_","vcr_","vck_","vercel_blob_rw_","wandb_v1_","prj_live_sk_","prj_test_sk_"],"kinds":{"secret":["langfuse","klingai","kling","autumn","wordpress","atlassian","atatt3xffgf0","atctt3xffgn0","atctt3xffgp0","atstt3xffg","atco","bitbucket","atbb","jira","confluence","bamboo","buildkite","airtable","adobe","asana","canva","cnvca","clickup","salesforce","5aep861","mapbox","mappedin","sk0","sk1","sk2","sk3","sk4","sk5","sk6","sk7","sk8","sk9","zoho","planningcenter","amplitude","basecamp","forestadmin","forest","mixpanel","sfdc","swell","luno","porkbun","alibabacloud","cais","clickhousecloud","4b1d","tigris","navercloud","alibaba","aliyun","alicloud","ltai","baiduaicloud","baidu","exoscale","huaweicloud","huawei","ovhcloud","ovh","scaleway","scw","tencentcloud","tencent","qcloud","akid","volcengine","volc","byteplus","cloudflare","eyjhijoi","databricks","dapi","dose","endorlabs","packagist","statsig","triggerdev","intra42","discord","dropbox","dynatrace","dt0","confluentcloud","cflt","mongodbatlas","planetscale","supabase","confluent","couchbasecapella","couchbase","capella","atlas","mongodb","hasura","pinata","bitmex","gdax","kucoin","okx","okex","polymarket","alpaca","apca","linear","linearapi","linearapp","linearbot","linearpersonal","linkedin","vonage","nexmo","ringcentral","ciscowebex","webex","zoom","zoomapi","zoomapp","zoombot","zoompersonal","stream","getstream","streamchat","docusign","helpscout","zendesk","cronofy","testingbot","sirv","cloudinary","uploadcare","mux","transloadit","livekit","1password","1prk","checkoutcom","checkout","clerk","flutterwave","heartland","highnote","mercadopago","paddle","ebay","paystack","ramp","woocommerce","cashfree","wompi","omise","paypal","razorpay","instamojo","certid","square","dwolla","yookassa","yoomoney","yandexkassa","yandexcheckout","revenuecat","plaid","polar","freemius","branch","redo","netsuite","constantcontact","outreach","shipstation","commercelayer","medusa","caspio","dovico","looker","lookersdk","duosecurity","duoapi","gusto","xero","quickbooks","intuit","finicity","artsy","bulksms","face","faceplusplus","facepp","roaring","skybiometry","mulesoftanypoint","anypoint","mulesoft","cloudelements","growthbook","spacelift","liveblocks","corbado","age","aikido","infisical","trufflehog","stytch","tailscale","onetimepassword","okta","ssws","auth0","onelogin","censys","lacework","wiz","wizapi","wizapp","wizbot","wizpersonal","shopify","facebook","eaa","instagram","igqv","igaa","x","aaaaaaaaaaaaaaaaaaaaa","twitter","tweepy","consumer","reddit","spotify","spotipy","twitch","deviantart","flickr","trakt","tiktok","wechat","weixin","weibo","dingtalk","lark","feishu","strava","fitbit","meetup","yahoo","imgur","soundcloud","pusher","pubnub","secc","imagga","tuya","wordpresscom","shutterstock","nango","recaptcha","captcha","hcaptcha","cloudflareturnstile","turnstile","autodesk","onshape","playfab","battlenet","blizzard","bnet","uber","tesla","withings","rownd","ticktick","zoominfo","eaaa","twilio","ska","skb","skc","skd","ske","skf","hashicorpvault","vault","operatorunseal","approle","hashicorpcloudplatform","hcp","radar","fatsecret","amadeus","hypertrack"],"webhook":["discord","linear","linearapi","linearapp","linearbot","linearpersonal","zapier","make","tines","ifttt","mattermost","polar","tailscale","lark","feishu","wecom"],"hmac":[],"jwt":["huggingface","voicegain"],"session":["localstack","jsr","ory","snowflake","polar","metabase","metabasesession","coder","modrinth"],"encryption":["flutterwave"]}}');

// src/rules/known-providers.ts
var shortestName = 5;
var words2 = once(() => {
  const { names: names2, prefixes, kinds: kinds3 } = readProviderWords();
  return {
    names: groupByBegin(names2, shortestName),
    prefixes: groupByBegin(prefixes, shortestPrefix),
    kinds: Object.entries(kinds3).map(([word, issuers]) => ({ word, issuers: new Set(issuers) }))
  };
});
var plainName2 = /* @__PURE__ */ new Set([
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
var shortestPrefix = 4;
var longestPrefix = 24;
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
var listProviders = (flat) => words2().names.get(flat.slice(0, shortestName))?.filter((name) => flat.startsWith(name) && !plainName2.has(name)) ?? [];
var isNamedAfterProvider = (name) => listProviders(flattenName(name)).length > 0;
function hasKnownFormat(name) {
  const flat = flattenName(name);
  const said = words2().kinds.filter(({ word }) => flat.includes(word));
  return listProviders(flat).some((provider) => said.every(({ issuers }) => issuers.has(provider)));
}
var hasKnownPrefix = (value) => words2().prefixes.get(value.slice(0, shortestPrefix))?.some((prefix2) => prefix2.length <= longestPrefix && value.startsWith(prefix2)) ?? false;

// src/judge/comments.ts
var docComment = /^\s*(?:\/{3}|\/\/!|\*|\/\*)/;
var comment = /^\s*(?:\/\/|#(?!\s{0,8}define\s|\[)|--)\s?/;
var settingComment = /^\s*(?:#+|;+)\s{0,8}/;
var statement = /^(?:- )?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s+)*["'$]?[\w.-]+["']?\s*[:=]/i;
var variable2 = /^[a-z]+\d{0,3}(?:[A-Z][a-z]*\d{0,3}){0,4}(?:Key|Secret|Token|Password|Pwd)$/;
function isCommentExample({ before, value, quote }, pathClass) {
  if (pathClass === "code" && (docComment.test(before) || comment.test(before) && quote === "" && variable2.test(value)))
    return true;
  if (!(pathClass === "code" ? comment : settingComment).test(before)) return false;
  if (pathClass === "code" && !statement.test(before.replace(comment, ""))) return true;
  return !/\d/.test(value) && measureWords(value) > 0.5;
}
var isDocComment = (line3) => comment.test(line3) && (docComment.test(line3) || !statement.test(line3.replace(comment, "")));

// src/rules/structures.ts
function isLocalHost(host) {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host.trim()
  );
}

// src/judge/passages.ts
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
var noPassages = { begins: [], ends: [] };
function findIn(read2) {
  const readOnce = once(read2);
  return (start2) => {
    const { begins: begins2, ends } = readOnce();
    return (ends[findLast(begins2, start2)] ?? 0) > start2;
  };
}

// src/judge/nearby.ts
var near = 8e3;
function createNearby(text, read2) {
  const pieces = /* @__PURE__ */ new Map();
  const readPiece = (piece2) => {
    const places = /* @__PURE__ */ new Map();
    const end = Math.min(text.length, (piece2 + 1) * near);
    let at = piece2 === 0 ? 0 : findLine(text, piece2 * near, end);
    while (at < end) {
      const next2 = findLine(text, at + 1, at + near);
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
function findLine(text, from, to) {
  const feed = text.slice(from - 1, to).indexOf("\n");
  return feed === -1 ? to : from + feed;
}
function holdsWithin(places = [], from, to) {
  const at = findLast(places, from) + 1;
  return at < places.length && places[at] < to;
}

// src/judge/hosts.ts
var address = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
var hostNamed = /(?:host(?:name)?|server|addr(?:ess)?|endpoint|url|uri|data source)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?:tcp:|np:)?([\w.()-]{1,200})(?![\w.()-]|:\/\/|:[a-z])/gi;
var ownZone = /(?:^|\.)(?:localhost|test|invalid|example|example\.(?:com|org|net)|localtest\.me|lvh\.me|(?:docker|containers)\.internal|svc(?:\.cluster\.local)?)$|^[\w-]{1,63}\.(?:local|internal|lan|home\.arpa)$/i;
var live = /prod(?!u(?!ction))|prd|(?:^|[^a-z])live(?![a-z])/i;
var isOwnHost = (host) => !live.test(host) && (isLocalHost(host) || !host.includes(".") || ownZone.test(host));
var near2 = 6;
function listHosts(text) {
  const found = [...text.matchAll(address), ...text.matchAll(hostNamed)].sort((a, b) => a.index - b.index);
  return {
    all: found.map(({ index }) => index),
    foreign: found.filter(([, host = ""]) => !isOwnHost(host)).map(({ index }) => index)
  };
}
var namesForeignHost = (line3) => listHosts(line3).foreign.length > 0;
function createAround(text) {
  const hosts = once(() => listHosts(text));
  return (start2, before, after) => {
    const above = before.slice(-2e3).split("\n").slice(-near2).join("\n");
    const below = after.slice(0, 2e3).split("\n").slice(0, near2).join("\n");
    const holds3 = (places) => holdsWithin(places, start2 - above.length, start2 + below.length);
    return { lines: above + below, holdsHost: holds3(hosts().all), holdsForeignHost: holds3(hosts().foreign) };
  };
}

// src/judge/containers.ts
var containerName = /^(?:(?:postgres(?:ql)?|pg|mysql|mariadb|mssql|sa|mongo(?:db)?|redis|rabbitmq|minio|keycloak|kc|neo4j|elastic|clickhouse|influxdb|couchdb|arango|oracle|opensearch|pgadmin|grafana|gf)[_-]?(?:\w{1,30}[_-])?(?:password|pass|passwd|pwd))$/i;
function namesContainer(container2, value) {
  const words4 = splitWords(value);
  const rest2 = words4.filter((word) => word.length < 4 || !container2.startsWith(word));
  const letters2 = rest2.join(" ").replace(/\b\d{1,5}\b/, "").trim();
  return rest2.length < words4.length && (letters2 === "" || /^[a-z ]*$/.test(letters2) && readsLikeWords(letters2));
}
var isContainer = rememberName(({ key: key2 }) => containerName.test(key2));
var isContainerDefault = (place, value = place.value) => isContainer(place) && (namesContainer(place.keyWords[0], value) || /^[A-Z]?[a-z]{2,15}(?:[-_][a-z]{2,15})?[@_.-]?\d{0,5}[!@#$.?]{0,3}$/.test(value));
var serverName = /(?:^|[;"'`\s])(?:server|data source|host|endpoint)\s?=\s?(?:\w{2,12}:(?:\/\/)?)?([a-z][a-z-]{2,30}\d{0,2})(?=[:,/;\s"'`]|$)/i;
var isOfServer = ({ before, after, value }) => {
  const word = /^(.{3,32}?)[_-]?(?:password|passwd|pass|pwd)$/i.exec(value)?.[1];
  const server = word && serverName.exec(before + after)?.[1];
  return Boolean(server) && isOwnHost(server) && server.toLowerCase() === word.toLowerCase();
};

// src/judge/sample-words.ts
var shown = listWords(
  "good set put this my your our some something whatever complicated custom random sample example dummy fake change changeme replace please enough long hello here dev develop development local localhost test testing"
);
var others2 = listWords(
  "a an the that is any very super top extra really new own default simple strong secure complex unique unsafe insecure weak demo docker container me it must should be at least for in of to do not dont only with and use or anything thing world password passwd passphrase pass pwd pw secret secrets token key keys apikey api jwt auth session cookie app application admin root user db database server client service signing sign signature encryption encrypt crypto hash hmac salt value string text phrase char chars character characters bit bits byte bytes min minimum length base hex mysql mariadb postgres postgresql pg redis mongo mongodb minio rabbit rabbitmq elastic kafka sql"
);
var words3 = /* @__PURE__ */ new Set([...others2, ...shown]);
var longest = Math.max(...Array.from(words3, (word) => word.length));
var named = /pass|pwd|secret|token|key|jwt|something/;
var counted = /^(?:\d{0,4}|0?1234567?8?9?\d{0,9}|(\d)\1{0,11})$/;
function isOfWords(letters2, words4) {
  const reached = new Uint8Array(letters2.length + 1);
  reached[0] = 1;
  for (let start2 = 0; start2 < letters2.length; start2++)
    for (let end = start2 + 1; reached[start2] && end <= Math.min(letters2.length, start2 + longest); end++)
      if (words4.has(letters2.slice(start2, end))) reached[end] = 1;
  return reached[letters2.length] === 1;
}
var parts2 = /^[^A-Za-z\d]{0,2}([A-Za-z]{1,40}(?:[ _.:-][A-Za-z]{1,40}){0,40})[ _.:-]?(\d{0,16})[^A-Za-z\d]{0,4}$/;
function isOfSampleWords(value) {
  if (value.length < 8 || value.length > 80) return false;
  const [, head = "", digits3 = ""] = parts2.exec(value) ?? [];
  const letters2 = head.toLowerCase().replace(/[^a-z]/g, "");
  if (letters2.length < 8 || !counted.test(digits3) || !named.test(letters2)) return false;
  return isOfWords(letters2, words3) && !isOfWords(letters2, others2);
}
var developmentWords = /^[a-z_-]{0,40}dev(?:elopment)?[-_]?(?:pass(?:word|phrase)?|pw|secret|key|token)[a-z_-]{0,20}\d{0,4}$/i;
var sampleWord = /^(?:local[-_]?dev(?!i)|dev[-_]?only)|^[a-z_ -]{0,40}random[ _-]?(?:string|secret|token|key|value|char)[a-z_ -]{0,12}(?:\d{1,4}[a-z_ -]{0,40})?$|^(?:(?:sample|example|dummy|fake|mock|demo)[-_]|ch[a4@]n[g69][e3][_-]?m[e3]|your[_-]?p[a4@][s5$]{2}w[o0]rd\d{0,4}$|abcdef|123456|(.{2,6})\1{2,}$|[\da-z]{8}-e89b-12d3-a456-)/i;
var samplePassword = /^(?:y[o0]ur|dummy|fake|ex[a4@]mple|s[a4@]mple)[_!@#.-]?(?:(?:very|super|own|new|my|sa|db|sql|admin|s(?:ecure|ecret|afe)|[s5$]tr[o0]ng|complex)[_!@#.-]?){0,3}p[a4@][s5$]{2}(?:w[o0]rd|phrase)?[!@#$.?*_-]{0,3}\d{0,6}[!@#$.?*]{0,3}$/i;
var isOfSample = (text) => sampleWord.test(text) || samplePassword.test(text) || developmentWords.test(text);

// src/judge/guessable.ts
var letters = new Map(Array.from("013457@$", (sign, at) => [sign, "oieastas"[at]]));
function readLeet(value) {
  let text = "";
  for (const char of value.toLowerCase()) text += letters.get(char) ?? char;
  return text;
}
var remoteServer = /\b(?:server|data source|host|addr(?:ess)?|network address)\s?=\s?(?:tcp:|np:)?(?!127\.0\.0\.1|host\.docker\.)[\w-]+\.[\w.-]*[A-Za-z\d]/i;
var isRemote = ({ before, after }) => {
  if (!/(?:^|[;"'`=])\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}$/i.test(before)) return false;
  const begin = Math.max(...["'", '"', "`"].map((quote) => before.lastIndexOf(quote))) + 1;
  return remoteServer.test(before.slice(begin) + /^[^"'`]*/.exec(after)[0]);
};
var isKnown = (place, text) => (countedWord.test(text) || isKnownDefault(text) || isSmallWords(text)) && !isRemote(place);
function isLeet(value, word) {
  const { upper, lower: lower2, digits: digits3 } = readLetters(value);
  if (value.length < word.length || upper + lower2 + digits3 > word.length) return false;
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
var isSmallWords = (value) => /^[A-Za-z][a-z]{3,15}$/.test(value) && (value.length < 7 || readsLikeWords(value));
var knownDefault = /^(?:(?:foo|bar|baz|foobar|toor|hello[@_ -]?world|changeit|admin|root|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|guest|minio(?:admin)?|elastic|cassandra|oracle|neo4j|keycloak|grafana|vagrant|sysdba|masterkey|airflow|jenkins|ansible|docker|ubuntu|user|test(?:ing)?|dev|demo|pass|pa(?:ss|66)@?word|hunter|administrator|(?:root|admin|user|my|db|secret|default)[_-]?(?:secret)?[_-]?(?:password|pass|pw)|qwerty|letmein|welcome|(?:top[_-]?)?secret)[@_-]?(?:\d{1,4}|1234567?8?9?)?[!.]{0,2}|\d{4,9})$/i;
var longestDefault = 40;
var isKnownDefault = (text) => text.length < longestDefault && (knownDefault.test(text) || knownDefault.test(readLeet(text)));
var countedWord = /^[A-Za-z]{1,16}[@_-]?12345(?:6(?:7(?:8(?:90?)?)?)?)?[!@#.]{0,2}$/;
var word123 = /^([A-Za-z]?[a-z]{3,20})[A-Z]{0,3}[@_-]?1234?[!.]?$/;
function isWord123(value) {
  const letters2 = word123.exec(value)?.[1];
  return letters2 !== void 0 && readsLikeWords(letters2);
}
var rentedServer = /^@[\w.-]{1,120}\.(?:mongodb\.net|rds\.amazonaws\.com|(?:database|postgres|mysql|redis\.cache)\.(?:windows\.net|azure\.com)|supabase\.co|neon\.tech|upstash\.io|redislabs\.com|cloudamqp\.com|aivencloud\.com|rlwy\.net)(?![\w.-])/i;
var drawnLabel = /^@[\w.-]{0,80}[.-](?=[a-z]{0,12}\d)(?=\d{0,12}[a-z])(?![a-z\d]*(?:abc|xyz|xxx|123|example|sample|cluster))[a-z\d]{5,12}\.(?:mongodb\.net|[a-z\d-]{6,20}\.rds\.amazonaws\.com)(?![\w.-])/i;
var shownLogin = /^(?:user|pass|my|secret|pa(?:ss|66)@?word|db)/i;
var isOpenToAll = ({ value, after }) => drawnLabel.test(after) && !shownLogin.test(readLeet(value));
var containerServer = /(?:server|data source|host)\s?=\s?(?:tcp:)?(?:(?:postgres(?:ql)?|pg|mysql|mariadb|ms-?sql|sql(?:-?server|-?data)?|db|database|mongo(?:db)?|redis|oracle)(?:[-_.](?:db|database|sql|server))?)(?:[,:]\d{2,5})?\s?(?:;|$)/i;
var wordAndCount = /^(?:\d{4,9}[A-Za-z]{1,3}|[A-Za-z]{3,16}[!@#_-]?\d{0,4}[!@#.]{0,2})$/;
var isInContainer = ({ before, after, value }) => containerServer.test(before + after) && (knownDefault.test(readLeet(value)) || isOfSampleWords(value) || wordAndCount.test(value) && (/^\d/.test(value) || measureWords(value) > 0.5));
var isGuessable = (place) => !isRemote(place) && !isOpenToAll(place) && (isOwnName(place) || isInContainer(place) || isOfServer(place) || isOfSample(place.value) || // With a number it is what a policy asks for.
isOfSampleWords(place.value) && !/\d/.test(place.value) || countedWord.test(place.value) || knownDefault.test(place.value) || isSmallWords(place.value) && !rentedServer.test(place.after));

// src/judge/doubt.ts
var knownPrefix = /^(?:gh[pousr]_|gl[a-z]{2,6}-|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
var oddToken = /^(?=[^\s{}\\"']*$)\S*[?!^*$#&;<>()[\]@,|]|%(?![\dA-F]{2})/i;
var ofOddTokens = signsOf("?!^*$#&;<>()[]@,|%");
function followsProvider(before) {
  const words4 = before.slice(-60).split(/[^A-Za-z\d_.-]+/).filter((word) => word !== "");
  return words4.slice(-3, -1).some(isNamedAfterProvider);
}
var closed = /^(?:banned|revoked|compromised|leaked|blocked|blacklisted|denylisted|vulnerable|expired|invalid) (?:(?:access|api|auth|jwt|private|secret|session|signing) )?(?:key|token|secret|password)s?$/;
var cephKey = /^AQ[A-D][\w+/]{9}[A-O][BRhx]AA[\w+/]{22}==$/;
var uuid2 = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
var saysLittle = ({ key: key2, keyWords, value }) => (
  // `e.key`: who makes a program small gives its objects one letter.
  /^keys?\d?$/.test(/^[A-Za-z]\./.test(key2) ? keyWords.slice(1).join("") : keyWords.join("")) && !cephKey.test(value) || keyWords.join("") === "auth" && value.length < 20 && !value.includes(":") || /^cred(?:ential)?s?$/.test(keyWords.join("")) && uuid2.test(value)
);
var shownName = /^(?:postman-token|ai_?key|(?:app_?insights_?)?instrumentation_?key|(?:[\w.-]{0,20}(?:captcha|turnstile|friendly)[\w.-]{0,12})?site[_-]?key|ikey|(?:\w{1,20}_)?write_?key|(?:[\w.-]{1,20}:)?gtm_?auth|\w{0,20}kakao_?(?:js|javascript|native)\w{0,12})$/i;
var shownBefore = /\balt=media&(?:amp;)?token=$|\bdata-cf-beacon=["']\{[^{}<>]{0,120}"token": ?"$|(?:shields\.io|codecov\.io)\/[\w./-]{0,120}\?(?:[\w-]+=[\w.-]*&)*token=$|[?&]search_?token=$/i;
var signedAddress = /[?&](?:e|exp|expires?)=\d{10}&(?:amp;)?token=$/i;
var hasShownName = rememberName(({ key: key2 }) => shownName.test(key2));
var sshKey = /^AAAA(?:B3NzaC1yc2|C3NzaC1lZDI1|E2VjZHNhLXNoYTIt)/;
var isShown = (place) => hasShownName(place) || sshKey.test(place.value) || // What backups of an application are kept by: https://developer.android.com/identity/data/keyvaluebackup
/backup/i.test(place.key) && /^AEdPqrEAAAAI[\w-]{30,44}$/.test(place.value) || // Google's for reCAPTCHA.
/site_?key$/i.test(place.key) && /^6L[\w-]{38}$/.test(place.value) || /[="]$/.test(place.before.slice(-1)) && (shownBefore.test(place.before) || signedAddress.test(place.before));
var ownServer = /https?:\/\/(?:[^\s/@"']{1,60}@)?(?:localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal)(?![\w.-])/i.source;
var request = /^\s*(?:\$\s+|- )?(?:curl|wget|https?)\s/;
var ownArgument = new RegExp(`(?<![:=,]|\\s(?:-x|-e|--proxy|--preproxy|--referer))\\s["']?${ownServer}`, "i");
var ownCall = new RegExp(
  `\\b(?:fetch|axios|get|post|put|patch|delete|request)\\(\\s?f?["'\`]${ownServer}[^\\s"'\`]*["'\`],[^;)]*$`,
  "i"
);
function isForOwnServer({ before, after }) {
  const line3 = before + after;
  const address3 = line3.indexOf("://");
  if (address3 === -1 || line3.includes("://", address3 + 3)) return false;
  if (ownCall.test(before)) return true;
  if (!request.test(before)) return false;
  const command = /^(?:(?!&&)[^;|])*/;
  return command.exec(before)[0] === before && ownArgument.test(before + command.exec(after)[0]);
}
var made = /^(?:test|tests|testing|fake|dummy|mock|mocked|example|sample|fixture|sandbox)$/;
var usage = /@example\b|\bexample\.(?:com|org|net)\b|"examples?"\s?:|\busage\b|\be\.g\.|```|\biex(?:\(\d+\))?>|^\s*>>> |\{\{\s?\.(?:HelpName|Prompt)\s?\}\}/i;
var usageBefore = /placeholder(?:text)?["']?\s?[(:=]\s?["'`][^"'`]{0,200}$|\bexample (?:pass|token|key|secret|api)|\bexamples?["']?\s?[:=]>?\s?\[?\s?["'`][^"'`]{0,200}$/i;
var isLookedFor = ({ key: key2, keyWords, value, before }) => key2 !== "" && /^(?:\d+|[\da-f-]{16,})$/i.test(value) && !keyWords.some((word) => /token|secret|bearer|passw|^pass$|^pwd$/.test(word)) && /\b(?:or)?where(?:In|Not)?\(\s?["'][\w.]{1,60}["'],[ \t]?\[?["']$/i.test(before);
function standsBefore(value, before) {
  const at = before.lastIndexOf(value, before.length - value.length - 1);
  return at !== -1 && !/[\w-]/.test(before[at - 1] ?? "") && !/[\w-]/.test(before[at + value.length] ?? "");
}
function isNumberedName({ value, before, after }) {
  const name = /^([a-z]{3,20})\d{1,4}$/i.exec(value)?.[1];
  return name !== void 0 && standsBefore(name, before) && !namesForeignHost(before + after);
}
var madeUser = /\bcreate (?:user|role|login) (?:if not exists )?["'`]?([a-z]{4,20})["'`]?(?:@["'`]?(?:localhost|127\.0\.0\.1)["'`]?)?\s[^;]*$/i;
var atServer = /\s(?:-h|--host(?:name)?|-S|--server)[ =]{0,2}["']?[\w-]+\.\w/;
function isWordedName({ value, before, after }) {
  if (value.length > 32 || !/^[a-z]+$/.test(value)) return false;
  const name = madeUser.exec(before)?.[1]?.toLowerCase();
  if (name === void 0 || !value.startsWith(name) || namesForeignHost(before + after) || atServer.test(before))
    return false;
  return value.length - name.length < 3 || readsLikeWords(value.slice(name.length));
}
var standsTwice = (place) => place.value.length < 40 && (standsBefore(place.value, place.before) || isNumberedName(place) || isWordedName(place));
var wrong = /^(?:missing|invalid|unknown|unsupported|expired|mismatch(?:ed)?|malformed|denied|errors?)$/;
var errorText = /^[A-Za-z]{1,16}(?:[._:/ -](?:[A-Za-z]{1,16}|\d{1,6})){1,6}$/;
var isOfError = ({ value, keyWords, before }) => (before.endsWith('"') || before.endsWith("'")) && /\breturn @?["']$/.test(before) && errorText.test(value) && keyWords.some((word) => wrong.test(word));
var errorCode = /^[A-Z]{2,10}(?:\d?[A-Z]?\d{3,8}|_\d{9,12})$/;
var readLast = /^(?:labels?|hints?|captions?|tooltips?|placeholders?|prompts?|titles?|subtitles?|descriptions?|messages?|msg|regexp?|pattern)$/;
var isForReaders = ({ keyWords, value }) => keyWords.length > 1 && readLast.test(keyWords.at(-1)) && !/^[\w+/=-]{16,}$/.test(value);
var counted2 = new RegExp("^(?=\\D*\\d)(?=[\\p{Lu}\\d])(?:(?:\\p{L}{2,24}|[A-Z]\\d[A-Z]|v?\\d{1,4}(?:[-.\\u2013/]\\d{1,4}){0,2})(?: |$)){2,3}$", "u");
var ownPassword = listWords("passphrase wifi wlan wpa psk db database mysql postgres smtp ldap root");
var isCounted2 = ({ keyWords, value }) => value.length < 40 && value.includes(" ") && counted2.test(value) && !keyWords.some((word) => ownPassword.has(word));
var isOfKnownFormat = rememberName(({ key: key2 }) => hasKnownFormat(key2));
var readName2 = rememberName(({ key: key2, keyWords }) => ({
  isSecret: keyWords.some((word) => /^(?:secrets?|passwords?|passwd|pwd|passphrase|credentials|psk|authtok)$/.test(word)) || // Two sides agree on one, as people do.
  keyWords.at(-1) === "key" && keyWords.at(-2) === "shared",
  isSigning: keyWords.some((word) => /^(?:jwt|signing|hmac|parser)$/.test(word)),
  isClosed: closed.test(keyWords.join(" ")),
  isMade: keyWords.some((word) => made.test(word)),
  isPairId: /access_?-?key_?-?id$/i.test(key2)
}));
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
  const text = decodeText(place.value);
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

// src/judge/measures.ts
var flag = (test) => test ? 1 : 0;
var placeholder2 = /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
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
var named2 = signsOf("_$");
var underscore = signsOf("_");
var dash = signsOf("-");
var dot2 = signsOf(".");
var ofPaths = signsOf("./~\\");
var ofUrls = signsOf(":.");
var colon3 = signsOf(":");
var percent = signsOf("%");
var dollar = signsOf("$");
var backslash = signsOf("\\");
var equals = signsOf("=");
var isOfLetters = (l) => l.digits + l.blanks + l.foreign === 0;
var describeValue = {
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
  identifier: (p, l) => flag((l.signs & ~named2) === 0 && /^[A-Za-z_$][\w$]*$/.test(p.value)),
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
  equalsSign: (p, l) => flag((l.signs & equals) !== 0 && /.=./.test(p.value)),
  trailingDigits: (_, l) => l.trailingDigits,
  placeholder: (_, l) => flag(placeholder2.test(l.lowered)),
  common: (_, l) => flag(commonPassword.test(l.lowered)),
  keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value))
};
var describeBoth = {
  inKey: (p, l) => flag(p.value.length > 2 && p.key.toLowerCase().includes(l.lowered)),
  keyIn: (p, l) => flag(p.keyWords.some((word) => word.length > 3 && l.lowered.includes(word)))
};
var describeName = {
  keyLength: (p) => p.key.length,
  keyCount: (p) => p.keyWords.length,
  keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
  keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
  keyDotted: (p) => flag(/\./.test(p.key)),
  keyDash: (p) => flag(/^-/.test(p.key)),
  keyDollar: (p) => flag(/^\$/.test(p.key))
};
var describePlace = {
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

// src/judge/program-paths.ts
var codeFile = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
var docsWords = "docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|swagger|openapi|tutorials?|quickstarts?|playgrounds?|website|guides?";
var translationWords = "locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj";
var textWords = "strings|texts|labels|messages|resources?|resjson|resw|resx";
var other = new RegExp(
  `(?:^|[/._-])(?:${docsWords}|${translationWords}|${textWords}|values-\\w+|readme|changelog|changes|history|news)(?![^/._-])|(?:examples?|samples?)(?![^/._-])`,
  "i"
);

// src/judge/secret-files.ts
var plain = /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
var holder = /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
var shown2 = /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;
var folder = /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;
function isSecretFile(path) {
  const end = path.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end.slice(end.search(/[^\\/]*$/));
  return plain.test(file) && (holder.test(file) || folder.test(end)) && !shown2.test(file);
}

// src/judge/paths.ts
var pathClasses = [
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
var lookClassOf = (pathClass) => pathClass === "fixture" ? "test-data" : pathClass === "development" || pathClass === "secret" ? "data" : pathClass;
var lookClasses = pathClasses.filter(
  (pathClass) => lookClassOf(pathClass) === pathClass
);
var dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)/i;
var template = /(?<=\.\w{1,10})\.(?:ejs|j2|jinja2?|hbs|mustache|liquid|gotmpl|twig|njk)$/i;
var handWritten = /\.(?:ya?ml|conf|config|cfg|cnf|properties|env|ini|toml|tf|tfvars|sh|bash|zsh|ps1|bat|cmd|sql|service|settings|mdx?|rst|txt|ejs|erb|j2|tmpl)$|^(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|Dockerfile|Makefile)/i;
var docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|ronn|pod|wiki|man|[1-8]|example|sample|dist|template|tmpl|tpl)$/i;
var page = /\.html?$/i;
var served = /^(?:public|templates?|views|wwwroot|client|frontend|src|app)$/i;
var docsName = /^(?:readme|changelog|changes|history|news)(?=[._-]|$)|(?:^|[._-])(?:examples?|samples?)[._-]/i;
var sampleData = /^(?:[sS]ample|[dD]ummy|[mM]ock)[A-Z]\w*\.(?:json5?|ya?ml|xml|csv|txt|sql|properties)$/;
var vendored = /^(?:_?vendor|vendored|third[_-]?party|3rd[_-]?party|node_modules|bower_components|pods|carthage|\.yarn)$/i;
var library = /^(?:libs?|deps|external|extern|ext|contrib|subprojects)$/i;
var release = /^[A-Za-z][A-Za-z\d_+]{1,40}(?:-[A-Za-z_]{1,30}){0,3}-v?\d{1,4}\.\d{1,5}\.\d{1,5}[a-z]?$/;
var examplesSuffix = /[a-z\d](?:Examples?|Samples)$/;
var interfaceFile = /(?:^|[._-])(?:openapi|swagger)(?=[._-]|$)/i;
var chartValues = /(?:^|\/)ci\/[^/]*-?values\.ya?ml$/;
var docsWord = new RegExp(`^(?:${docsWords})$`, "i");
var language = "(?:a[frz]|b[eng]|bs|c[asy]|d[ae]|e[lnostu]|f[aiory]|g[adlu]|h[eiruy]|i[dst]|j[av]|k[akmno]|l[otv]|m[klnrsty]|n[bln]|no|p[alt]|r[ou]|s[iklqrvw]|t[aehlr]|u[kz]|ur|vi|zh)";
var translationFile = new RegExp(
  `[._-](?!ca\\.ya?ml)${language}(?:[_-][A-Za-z]{2,4})?\\.(?:properties|json|ya?ml|ini|resx|xml|toml)$|/${language}(?:[_-][A-Z]{2})?\\.(?:json|ya?ml|properties|ini)$|\\.(?:po|pot|xlf|xliff|strings|stringsdict|arb)$|^/strings\\w*\\.xml$`
);
var compiled = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|rs|go|zig|d|pas)$/i;
var translationWord = new RegExp(`^(?:${translationWords})$`, "i");
var localeFolder = new RegExp(`^${language}[_-](?:[A-Z]{2}|Han[st]|Latn|Cyrl)$`);
var textWord = new RegExp(`^(?:${textWords})$`, "i");
var androidValues = /^values-[a-z]{2}(?:-r[A-Z]{2})?$/;
var testWord = /^(?:t|tests?|testers?|specs?|testdata|testing|testlib|unittests?|regress(?:ion)?|e2e|cypress|playwright|hermione|nightwatch|protractor|testcafe|webdriverio|cucumber|itest|testmocks?|integration|conformance|androidTest|suites|devcontainer|bench(?:es|marks?)?|microbench|jmh|fuzz(?:ing)?|test(?:server|kit|suite|util|support|resource|case|file|app|env|bed|cert|key)s?)$/i;
var fixtureWord = /^(?:mocks?|fakes?|(?:test|data)?fixtures?|cassettes?|recordings?|recorded|stubs?|snapshots?|golden|seeds?|seeders?)$/i;
var fakePrefix = /^(?:fake|mock)[A-Z]/;
var notTest = "la|con|at|grea|fas|pro|shor|smar|back|speed|de|nea|wet|ligh|brigh|hot|cu|remo|stric";
var testSuffix = new RegExp(`[a-z]Tests?$|^(?!(?:${notTest})tests?$)[a-z\\d]{2,14}tests?$`);
var testProgram = /[a-z]Tests?\.(?:[cm]?[jt]sx?|py|go|rs|rb|dart|c|cc|cpp|cxx|hh?|hpp|mm)$/;
var testName = /^(?:test|spec|mock|fake)[_-]|\.feature$|(?:^|[._-])(?:integration|unit|functional|acceptance)tests?(?=[._-])|^\.env\.(?:test|testing|e2e)$|^phpunit\b|^(?:(?:unit|integration|functional|acceptance|reg(?:ression)?)?tests?|testing|e2e)\.[^.]+$|[._-](?:tests?|testing|spec|mocks?|fixtures?|e2e|stories|snap)(?:[._-](?:utils?|helpers?|data|setup|constants?))?\.[^.]+$|\.story\.[cm]?[jt]sx?$|\.snap$|[._-](?:fake|dummy)[._-]/i;
var testData = /(?:^|[._-])(?:tests?|testing|e2e|cypress|dummy|fake|mock|bench(?:marks?)?(?![\w.-]{0,60}[._-](?:prod|production|live|prd)[._-]))(?=[._-]|$)|(?:^|[._-])compose[._-](?:ci|dev|develop|development|local|debug)(?=[._-])/i;
var joinedTest = /^(?!\w*(?:prod|live))test(?:mongo|redis|mysql|mariadb|postgres|pg|sqlite|sql|db|data|setup|certs?|keys?)[a-z]{0,16}\.[a-z]{2,5}$/;
var ownKey = /^(?:(?:.*[._-])?(?:localhost|self-?signed|snakeoil|insecure|dev[._-]?only|place[._-]?holder)(?=[._-]).*|(?!id_)(?:[\w-]*[_-])?(?:dev|develop|development|local)|[\w*.-]{1,100}\.(?:localhost|test|invalid|example)(?:\+\d{1,2})?-key|(?:_wildcard\.[\w.-]{1,100}\.(?:local|internal)|[\w.-]{1,100}\.(?:local|internal)\+\d{1,2})-key)\.(?:key|pem|crt|cer|p12|pfx)$|^tempkey\.(?:jwk|rsa)$/i;
var testClass = /^\w{0,40}(?:[dD]ummy|[fF]ake)(?=[A-Z.])\w*\.(?:java|kt|cs|py|php|swift|[cm]?[jt]sx?|go|hs|rb|rs|scala|dart|groovy)$|^(?:Test[A-Z]|Demo(?:Seed|Data))\w*\.(?:java|kt|cs|py|php|swift)$|[a-z\d](?:Tests?|Spec|TestCase|IT|Mocks?|Fixtures?)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/;
var developmentWord = /^(?:ci|circleci|dev|devel|develop|development|dev(?:env|box|stack)|local|local(?:dev|host|net|stack|env)|sandbox(?:es)?|hack|vagrant|minikube)$/i;
var developmentFile = /(?:^|[._-])(?:ci|dev|devel|develop|development|local|localhost|local-?dev|sandbox)(?=[._-]|$)|(?:^|[._-])(?:seeds?|demo)[\w.-]{0,60}\.sql$/i;
var pipeline = /^(?:\.github\/workflows|\.circleci|\.buildkite|\.gitlab(?:-ci|\/ci)|\.(?:azure-?)?pipelines|\.azuredevops|\.woodpecker)\/[^/]*\.ya?ml$|^\.github\/actions\/(?:[^/]{1,100}\/){1,3}action\.ya?ml$|^(?:azure-pipelines|\.?gitlab-ci|bitbucket-pipelines|cloudbuild)[^/]*\.ya?ml$/i;
var requestFile = /\.postman_(?:collection|environment)(?:\.json)?$|^postman_collection\.json$|\.(?:http|rest|bru)$/i;
var liveWord = /^(?:prod|production|live|prd|usr|etc|share)$/i;
var dataOfTests = (file) => handWritten.test(file) ? "test-data" : "fixture";
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
var isLive = (file) => file.split(/[._-]/).some((word) => liveWord.test(word));
var isOfDevelopment = (file, { development, live: live2 }) => (dataFile.test(file) && (development || developmentFile.test(file)) || requestFile.test(file)) && !live2 && !isLive(file);
var isDataOfTests = (file, folder2) => testData.test(file) || joinedTest.test(file) || ownKey.test(file) || chartValues.test(`${folder2}/${file}`);
var isPipelineOfTests = (file) => (testData.test(file) || testName.test(file) || developmentFile.test(file)) && !isLive(file);
var findFolders = remember(readFolders, 1024);
var classifyPath = remember(readClass, 1 << 14);
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

// src/judge/features.ts
var kinds2 = ["generic-password", "generic-token", "url-password", "database-password"];
var describers = Object.values({
  ...describeValue,
  ...describeBoth,
  ...describeName,
  ...describePlace
});
var nameTests = Object.values(nameWords);
var firstOfName = Object.keys(describeValue).length + Object.keys(describeBoth).length;
var featureNames = [
  ...Object.keys({ ...describeValue, ...describeBoth, ...describeName, ...describePlace }),
  ...Object.keys(nameWords).map((name) => `name: ${name}`),
  ...Object.keys(nameWords).map((name) => `name ends: ${name}`),
  ...links.map((link) => `link: ${link}`),
  ...lookClasses.map((pathClass) => `path: ${pathClass}`),
  ...kinds2.map((kind) => `kind: ${kind}`)
];
var readName3 = rememberName((name) => {
  const words4 = /* @__PURE__ */ new Set();
  name.keyWords.forEach((word, index) => {
    nameTests.forEach((test, at) => {
      if (!test.test(word)) return;
      words4.add(describers.length + at);
      if (index === name.keyWords.length - 1) words4.add(describers.length + nameTests.length + at);
    });
  });
  return { measures: Object.values(describeName).map((describe3) => describe3(name)), words: Int32Array.from(words4) };
});
var values = new Float64Array(featureNames.length);
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

// src/judge/model.ts
var readModel = once(() => {
  const { depth, bias, features, thresholds, leaves } = readWeights().model;
  return {
    ...{ depth, bias },
    features: Int16Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves)
  };
});
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
var sortTrees = once(() => {
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
var leastSums = /* @__PURE__ */ new Map();
function findLeastSum(least) {
  const known3 = leastSums.get(least);
  if (known3 !== void 0) return known3;
  const { bias } = readModel();
  let sum = Math.floor(100 * (Math.log(least / (1 - least)) - bias)) - 2;
  while (toScore(bias, sum) < least) sum++;
  leastSums.set(least, sum);
  return sum;
}
var toScore = (bias, sum) => 1 / (1 + Math.exp(-(bias + sum / 100)));
var readNodes = once(() => {
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

// src/judge/reported.ts
function thresholdsOf(pathClass) {
  const thresholds = readWeights().thresholds;
  return thresholds[lookClassOf(pathClass)];
}
var leastSigned = 0.1;
var leastWorded = 0.02;
function reportFrom(place, pathClass) {
  const { report } = thresholdsOf(pathClass);
  if (!isRun(pathClass)) return report;
  if (isSigned(place)) return leastSigned;
  return isWorded2(place) || isMarked2(place) ? leastWorded : report;
}
var scorePlace = (place, { credential }, pathClass) => findCalm(place, pathClass) ? 0 : scoreFrom(readFeatures(place, credential, pathClass), reportFrom(place, pathClass));
var isRun = (pathClass) => pathClass === "code" || pathClass === "data" || pathClass === "script" || pathClass === "development" || pathClass === "secret";
var isUnnamed = ({ whole: whole2 }, pathClass) => whole2 === true && pathClass !== "secret";
var isNoneOfItsFormat = (candidate, pathClass) => candidate.proof !== "valid" && (isLabelled(candidate, pathClass) || isSealedFormat(candidate));
function keepReported(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (rule.advisory) return isRun(pathClass);
  if (isUnnamed(rule, pathClass)) return false;
  if (!rule.judged) return !isNoneOfItsFormat(candidate, pathClass);
  if (proof === "valid") return true;
  const confidence = scorePlace(parsePlace(candidate), rule, pathClass);
  return confidence > 0 && { pathClass, confidence };
}

// src/judge/values.ts
var bareName = /^[A-Za-z_][\w.]*$/;
function createValueFilter() {
  return (rule, raw, proof, isQuoted) => {
    if (!rule.judged || proof === "valid") return true;
    const value = readValue(rule, raw);
    if (!isQuoted && bareName.test(value) && !isLiteral(value)) return true;
    return !isCalmAlone(value);
  };
}

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
var blocksByName = ({ named: named5 }, pathClass) => named5 !== void 0 && judgeValue(named5, pathClass, true).level === "error";
function judgeValue(candidate, pathClass, hasFormat = false) {
  const { rule, proof, scored } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  const place = parsePlace(candidate);
  const confidence = scored?.pathClass === pathClass ? scored.confidence : scorePlace(place, rule, pathClass);
  if (confidence === 0) return { confidence };
  const blocks3 = (confidence >= thresholdsOf(pathClass).block || isTelling(place)) && !isHeldBack(place, rule, pathClass, confidence, hasFormat);
  return { level: blocks3 || rule.level === "note" ? rule.level : "warning", confidence };
}
var adviseOn = (level, pathClass) => isRun(pathClass) ? { level, confidence: 0.9 } : { confidence: 0 };
var docComment2 = /\n[ \t]{0,20}\*[ \t]/;
var shownBlock = /\\n {0,8}(?:```|~~~)[\w-]{1,16}\\n(?:(?!```|~~~)[^\r\n])*$/;
var fixtureWords = /* @__PURE__ */ new Set([
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
var isAmongTests = (pathClass) => pathClass === "test" || pathClass === "test-data" || pathClass === "fixture" || pathClass === "docs";
var isFixture = (rule, pathClass) => Boolean(rule.fixture) && isAmongTests(pathClass);
var sure = 0.9;
var isSureLeak = ({ value, key: key2 }, pathClass, confidence) => (pathClass === "docs" || pathClass === "test-data") && // Pages on an interface show requests.
!(pathClass === "docs" && key2.toLowerCase() === "bearer") && confidence >= sure && value.length >= 8 && // Bytes of a packet.
!value.startsWith("0x") && !hasNameLook(value) && measureWords(value) < 0.5;
function isHeldBack(place, rule, pathClass, confidence, hasFormat = false) {
  if (isAmongTests(pathClass)) {
    if (!rule.fixture) return false;
    if (rule.fixture !== "likely" || !isSureLeak(place, pathClass, confidence)) return true;
  }
  if (rule.whole && place.value.length < 12 && !isChosen(place)) return true;
  return (hasFormat ? findPlainDoubt : findDoubt)(place, rule.credential, pathClass) !== void 0;
}
var exampleBefore = /placeholder=["'`][^"'`]{0,60}$|\be\.g\.[^\r\n]{0,30}$|\bexample: ?["'`]?$/i;
function isShownExample({ secret, context, contextStart }, pathClass) {
  if (!isTyped(secret.reveal())) return false;
  const before = context.reveal().slice(Math.max(0, contextStart - 100), contextStart);
  return isAmongTests(pathClass) || exampleBefore.test(before);
}
var shownField = /(?:\bplaceholder(?:text)?|\bexamples?)["']?\s?[:=]\s?[[{(]?\s?["'`]$/i;
var isShownField = ({ rule, secret, context, contextStart, proof }, pathClass) => pathClass === "code" && proof !== "valid" && rule.shown === void 0 && /^[\da-z]{16,64}$/i.test(secret.reveal()) && shownField.test(context.reveal().slice(Math.max(0, contextStart - 40), contextStart));
var shownAddress = /\bplaceholder(?:text)?["']?\s{0,4}(?:[:=]|=>)\s{0,60}["'`][a-z][\w+.-]{1,30}:\/\/[^\s"'`@]{0,80}$/i;
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

// src/judge/development.ts
var elsewhere = /(?:^|_)(?:smtp|e?mail|vpn|s?ftp|azure|aws|prod|production|prd|live)_/i;
var ownWords = /^(?:session|cookies?|csrf|xsrf|jwt|sign|signing|encrypt|encryption|crypt|crypto|cipher|hash|hmac|salt|pepper|nextauth|betterauth)$/;
var ownName = /^(?:django_|flask_|rails_|app_|auth_)?(?:secret|secret_?key|secret_?key_?base|secret_?token|app_?key|auth_?secret)$/i;
var otherName2 = /^(?:api|client|access|bot|webhook|account|storage|provider|oauth)$/;
var databaseName = /^(?:\w{1,20}[_.-])?(?:db|database|datasource|data_source|sql|spring[_.-]datasource)[_.-]?(?:\w{1,20}[_.-])?(?:password|pass|passwd|pwd)$/i;
var clientName = /^(?:\w{1,40}[.:])*(?:(?:oidc|oauth2?|keycloak|auth)_?)?client_?secret$/i;
var authority = /(?:authority|issuer(?:[_-]?ur[il])?|(?:login|redeem|token|authorize)[_-]?ur[il]|auth[_-]?server[_-]?url|keycloak[_-]?(?:base[_-]?)?(?:server[_-]?)?url)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?https?:|\/realms\/|\/connect\/token/i;
var nameBefore = /(?<![\w.-])([\w.-]{2,120})["']?\]?[ \t]{0,4}(?:=>|:=|[:=])[ \t]{0,4}["'`]?$/;
var hostBehind = /@([\w.-]{1,200}|\[[\da-f:]{2,45}\])/gi;
var userBefore = /:\/\/[^\s/@"'`]{0,200}:$/;
var readOwnHosts = (before, after) => userBefore.test(before.slice(-210)) ? /^[^\s"'`]{1,400}/.exec(after)?.[0] ?? "" : "";
var readValue3 = (after) => /^[^\s"'`,;<>]{0,200}/.exec(after)[0];
var drawn2 = /^(?:[\da-f]*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;
var isMadeUp = (value) => value.length < 41 && !drawn2.test(value) && (measureWords(value) >= 0.5 || measureBigrams(readLeet(value)) < 4.4);
var isOwnSecret = (name) => {
  const words4 = splitWords(name);
  return !otherName2.test(words4.at(-2) ?? "") && (ownName.test(name) || words4.some((word) => ownWords.test(word)));
};
var opensElsewhere = (name) => elsewhere.test(`${splitWords(name).join("_")}_`) || isNamedAfterProvider(name);
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

// src/judge/guards.ts
var directive = /^[ \t]{0,80}(?:#[ \t]{0,8}(if|ifdef|ifndef|elif|elifdef|else|endif)\b|-(ifdef|ifndef|elif|else|endif)\b)([^\n]{0,200})/gm;
var ofTests = /^(?!(?:\w*_)?(?:NO|NOT|DISABLED?|SKIP|WITHOUT|EXCLUDED?)_)(?:\w*_)?(?:SELF_?TESTS?|UNIT_?TEST(?:S|ING)?|(?:BUILD|ENABLE|RUN|WITH)_TESTS)$/;
var asked2 = /^[\s(]{0,8}(?:defined\b[\s(]{0,8})?([A-Za-z_]\w*)[\s)]{0,8}(?:(?:==\s?1|>\s?0)[\s)]{0,8})?\.?\s{0,80}$/;
function isForTests(kind, condition, isErlang, defined) {
  if (kind === "ifndef") return false;
  const names2 = condition.split("&&").map((part) => asked2.exec(part)?.[1] ?? "");
  const isTest = (name) => ofTests.test(name) || isErlang && /^(?:TEST|EUNIT)$/.test(name);
  return !names2.includes("") && names2.some((name) => isTest(name) && !defined.has(name));
}
var lineComment = /(?:\/\/|%)[^\n]*/g;
var declaration = /^(?<!\\\r?\n)[ \t]{0,80}(?:(?:static|extern|typedef|unsigned)[ \t]+[A-Za-z_]|(?:(?:const|struct|enum)[ \t]+)?(?:int|void|char|bool|size_t|u?int\d{1,2}_t|string)[ \t]+\*{0,2}[ \t]*[A-Za-z_])/m;
var otherText = /`|"""|'''|^=\w|^__END__|<\?|<<[-~]["'A-Za-z]|[=(,\s]<<["'A-Z]/m;
var otherComment = /^[ \t]*#(?![ \t]*(?:if|ifdef|ifndef|elif|elifdef|else|endif|include|import|define|undef|pragma|error|warning|line|region|endregion|nullable|ident)\b|[ \t]*\r?$)/m;
var blank = (found) => found.replace(/[^\r\n]/g, " ");
function readCode(text) {
  const parts3 = [];
  let at = 0;
  for (; ; ) {
    const open = text.indexOf("/*", at);
    const close = open === -1 ? -1 : text.indexOf("*/", open + 2);
    if (close === -1) break;
    parts3.push(text.slice(at, open), blank(text.slice(open, close + 2)));
    at = close + 2;
  }
  return (parts3.join("") + text.slice(at)).replace(lineComment, blank);
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
  for (const { 1: sharp, 2: dash2, 3: condition = "", index } of code2.matchAll(directive)) {
    if (sharp === void 0 ? !isErlang : !isC) continue;
    const kind = sharp ?? dash2;
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
var createGuards = (text) => findIn(() => /_TEST|TESTS?\b|EUNIT|UNIT_?TEST/.test(text) ? readGuarded(text) : noPassages);

// src/judge/told.ts
var reach2 = 1 << 18;
var list = (text, pattern) => Array.from(text.matchAll(pattern), ({ index }) => index);
var findNext = (places, open) => places[findLast(places, open + 1) + 1] ?? 0;
var createComment = (begin, end) => ({
  begin,
  createFindEnd: (text) => {
    const ends = list(text, end);
    return (open, next2 = text.length) => {
      const found = findNext(ends, open);
      return found < next2 ? found : 0;
    };
  }
});
var pod = {
  begin: /^=(?:begin|pod|head\d|over|item)\b/gm,
  createFindEnd: (text) => {
    const ends = list(text, /^=(?:cut|end)\b/gm);
    return (open) => findNext(ends, open);
  }
};
var scriptHelp = createComment(/^[ \t]*<#(?=\s{1,40}\.[A-Z]{4,30}\b)/gim, /#>|^["']@/gm);
var pages = [createComment(/^[ \t]*\/\*\*\s/gm, /\*\//g), pod, scriptHelp];
var blocks = createComment(/^[ \t]*\/\*+[ \t]*\r?$/gm, /\*\//g);
var longestItem = 2e3;
var tests = {
  begin: /^[ \t]*#\[(?:cfg\(test\)|(?:\w+::)?test)\]/gm,
  createFindEnd: (text) => {
    const braces = /* @__PURE__ */ new Map();
    for (const { 1: indent = "", index } of text.matchAll(/^([ \t]*)\}/gm))
      if (!braces.get(indent)?.push(index)) braces.set(indent, [index]);
    return (open) => {
      const item = text.slice(open, open + longestItem);
      const brace = item.search(/[{;]/);
      if (item[brace] !== "{" || !/\b(?:fn|mod|impl)\s/.test(item.slice(0, brace))) return 0;
      const line3 = /^[^\r\n]*/.exec(item.slice(brace))[0].trimEnd();
      if (line3.endsWith("}")) return open + brace + line3.length;
      return findNext(braces.get(/^[ \t]*/.exec(item)[0]) ?? [], open);
    };
  }
};
var examples = {
  begin: /^(?:[ \t]*(?:(?:export|static|public|private)[ \t]{1,8}){0,4}(?:def|function|fun|func|fn)[ \t]{1,8}(?:self\.)?(?:\w{1,40}_)?examples?(?:_\w{1,40})?\b|[a-z]\w{0,60}_examples?\([^()\n]{0,80}\)[ \t]{0,4}->)/gm,
  createFindEnd: (text) => {
    const [opens2, closes] = [/(?<![\w"'`*/])\/\*/g, /\*\//g].map((mark2) => list(text, mark2));
    const isCommented = (open) => (opens2[findLast(opens2, open)] ?? -1) > (closes[findLast(closes, open)] ?? -1);
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
    return (open) => isCommented(open) ? 0 : starts[ends[findLast(starts, open + 1)]] ?? Number.POSITIVE_INFINITY;
  }
};
function readPassages(text, texts, { begin, createFindEnd: createFindEnd2 }) {
  const begins2 = list(text, begin);
  if (begins2.length === 0) return { begins: begins2, ends: [] };
  const { opens: opens2, ends: textEnds } = texts();
  const findEnd = createFindEnd2(text);
  const ends = [];
  let farthest2 = 0;
  for (const [at, open] of begins2.entries()) {
    const textEnd = textEnds[findLast(opens2, open)] ?? 0;
    const end = Math.min(findEnd(open, begins2[at + 1]), open + reach2, textEnd <= open ? text.length : textEnd);
    farthest2 = Math.max(farthest2, end);
    ends.push(farthest2);
  }
  return { begins: begins2, ends };
}
var createFinder = (text, texts, kind) => findIn(() => readPassages(text, texts, kind));
var opening2 = /(?:=>?|[(:,+[{?]|\breturn)\s*$/;
var heading = /(?<=^|`)[ \t]{0,8}(?:(?:[eE]xamples?|EXAMPLES?|[uU]sage|USAGE):[ \t]{0,8}$|Usage: [a-z][\w-]{0,30} [^`\r\n]{0,200}$)/gm;
var headingWord = /(?:xamples?|XAMPLES?|sage|SAGE):/;
function createHeadings(text) {
  const readHeadings2 = once(() => headingWord.test(text) ? list(text, heading) : []);
  const readTicks = once(() => list(text, /(?<!\\)`(?!(?<=(["'])`)\1)/g));
  return (start2) => {
    const heading4 = readHeadings2()[findLast(readHeadings2(), start2)];
    if (heading4 === void 0 || heading4 < start2 - reach2) return false;
    const ticks = readTicks();
    const last = findLast(ticks, start2);
    const open = ticks[last];
    if (open === void 0 || last % 2 === 1 || last + 1 === ticks.length || open >= heading4) return false;
    return opening2.test(text.slice(Math.max(0, open - 40), open));
  };
}
var shownText = /^[ \t]*(?:@\w*doc[ \t]+(?:~[sS])?|(?:__doc__|[A-Z_]{0,20}(?:DOC|DOCS|DOCUMENTATION|EXAMPLES?|RETURN|USAGE|HELP))[ \t]*=[ \t]*)?[rRuUbB]{0,2}$/;
var longestLead = 200;
var comment2 = /^[ \t]*(?:#|\/\/)/;
var isHeld = (text, index, head) => comment2.test(head) || /["'`]/.test(text.charAt(index - 1)) && text.charAt(index - 1) === text.charAt(index + 3);
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
    const at = findLast(opens2, start2 - 2);
    const open = opens2[at];
    if (open === void 0 || open < start2 - reach2 || (ends[at] ?? 0) <= start2) return false;
    const before = text.slice(Math.max(0, open - longestLead), open);
    const line3 = before.lastIndexOf("\n") + 1;
    return (line3 > 0 || open <= longestLead) && shownText.test(before.slice(line3));
  };
}
var code = /^\s*(?:,\s*)?(?:(?:const|let|var|val|private|public|static|final|string|export|my)\s|[\w.$]+\s*=)/i;
var createScriptHelp = (text) => createFinder(
  text,
  once(() => readTexts(text)),
  scriptHelp
);
function createTold(text) {
  const texts = once(() => readTexts(text));
  const isInDocstring = createDocstrings(text, texts);
  const isInBlock = createFinder(text, texts, blocks);
  const readLine = createLines(text);
  const others4 = [...[...pages, tests, examples].map((kind) => createFinder(text, texts, kind)), createHeadings(text)];
  return (start2) => isInDocstring(start2) || others4.some((isIn) => isIn(start2)) || isInBlock(start2) && !code.test(readLine(start2).head);
}

// src/judge/help.ts
var longest2 = 1 << 15;
var overlap = 200;
var longestHead = 200;
var named3 = /(?:(?:[eE]xamples?|EXAMPLES?|(?:[uU]sage|USAGE)(?:Text|_TEXT)?|[hH]elpText|HELP_TEXT)(?<=(?<![\w.])\w{1,50})|(?<![\w.])(?:Long|LongHelp|longDesc(?:ription)?|epilog|after_(?:long_)?help|long_about))[ \t]{0,8}(?::|:?=)[ \t]{0,8}(?:[\w.]{1,60}\([ \t]{0,4}){0,2}(?:`|[rRfF]?(?:"""|''')|r(#{1,3})")/g;
var marked = /(?:<<[-~]?|<<<[ \t]?)(["']?)(MD|MARKDOWN|README|USAGE|HELP|EXAMPLES?|DOCS?|DESC(?:RIPTION)?)\1(?!\w|[^\n]{0,200}<<)/g;
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
var isHeld2 = (head) => head.length > longestHead || /^[ \t]*(?:\*|--|%|=)|\/[/*]|["'`]|#(?!!?\[)/.test(head.replace(/"[^"\n]*"|'[^'\n]*'/g, ""));
var opensText = /(?:[=(,][ \t]*|^[ \t]*[a-z]\w*[ \t]+)$/;
var piece = /\/\/[^\n]*|\/\*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`/g;
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
  const readTicks = once(() => listTicks(text));
  const readQuotes = once(() => new Set(readTexts(text).opens));
  const readNamed = createLines(text);
  for (const { 0: opened, 1: signs, index } of text.matchAll(named3)) {
    if (isHeld2(readNamed(index).head)) continue;
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
  return { begins: shown3.map(([begin]) => begin), ends: shown3.map(([, end]) => end) };
}
var hint = /xample|XAMPLE|sage|USAGE|[hH]elp|HELP|Long|longDesc|epilog|long_about|<<<?[-~]?[ \t]?["']?[A-Z]/;
var createHelp = (text) => findIn(() => hint.test(text) ? readShown(text) : noPassages);

// src/judge/lock.ts
var entry2 = /^[ \t]*["']?(?:[\w.@+-]{1,80}\/){1,8}([\w.@+-]{1,80})["']?[ \t]?[:=][ \t]?["']?([\da-f]{32}|[\da-f]{40}|[\da-f]{64})["']?,?\r?$/i;
var secretName = /secret|key|token|pass|pwd|cred|auth/i;
var near3 = 8;
var longestLine = 800;
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
  const own = readEntry(before.slice(start2).slice(-longestLine) + (end === -1 ? after : after.slice(0, end)));
  if (!own) return false;
  const above = before.slice(Math.max(0, start2 - longestLine * near3), Math.max(0, start2 - 1)).split("\n");
  const below = end === -1 ? [] : after.slice(end + 1).split("\n");
  const run = [...readRun(above.toReversed(), own.size), ...readRun(below, own.size)];
  return run.length >= near3 && run.filter(({ name }) => secretName.test(name)).length * 2 <= run.length;
}

// src/judge/notes.ts
var line2 = /^[ \t]{0,200}(?:[#;](?!!)|\/\/|(?<!\\\r?\n[ \t]{0,200})--(?=[ \t\r\n-]))[^\n]*/gm;
var programLine = /^[ \t]{0,200}(?:#(?=[#\s])(?!#{0,2}[ \t]{0,200}define\b)|;(?=[;\s])|\/\/|--(?=[ \t\r\n-]))[^\n]*/gm;
var heading2 = /^[ \t]*(?:#+|;+|\/\/+|--)[ \t]*(?:[^\r\n]{0,80}[ \t(])?(?:e\.?g\.?|for (?:example|instance)|examples?)[ \t]?:[ \t]*\r?$/i;
var address2 = /:\/\/(?:[^\s/@"'`]{1,200}@)?([\w.-]{1,200})/g;
var nobody = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid)\.?$/i;
var near4 = 600;
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
var findLine2 = (text, at) => {
  const [before, after] = [text.slice(Math.max(0, at - near4), at), text.slice(at, at + near4)];
  return [at - before.length + before.lastIndexOf("\n"), at + after.search(/\n|$/)];
};
function createNotes(text) {
  const readAll = once(() => readNotes(text, line2));
  const readProgram = once(() => readNotes(text, programLine));
  const hosts = once(() => readHosts(text));
  return (start2, pathClass, hasFormat) => {
    const { starts, ends, headings } = pathClass === "data" || pathClass === "script" ? readAll() : readProgram();
    const at = findLast(starts, start2);
    if (at === -1 || ends[at] < start2) return false;
    if (headings[at] < start2) return !hasFormat || !holdsWithin(hosts().foreign, ...findLine2(text, start2));
    const [from, to] = [Math.max(starts[at], start2 - near4), Math.min(ends[at], start2 + near4)];
    const { none, others: others4, foreign } = hosts();
    return holdsWithin(none, from, to) && !holdsWithin(others4, from, to) && !holdsWithin(foreign, from, to);
  };
}

// src/judge/section.ts
var ownSection = /^(?:development|develop|dev|tests?|testing|local|sandbox|examples?)$/i;
var checksumSection = /^(?:SPEC CHECKSUMS|checksums: [\da-f]{32})$/;
var heading3 = /^( *)(?:- )?["']?([\w-]+(?: [\w-]+)?)["']?:[^\S\n]*(?:[&#].*)?$/gm;
var jobs = /^(?:jobs|pipelines|workflows)$/;
var job = /^[^\n]{0,200}\n(?:[ \t][^\n]{0,400}\n){0,20}?[ \t]{1,80}(?:script|stage|steps|runs-on|docker)[ \t]{0,4}:/;
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
    const { begin, head } = readLine(start2);
    const indent = /^ */.exec(head)[0].length;
    if (indent === 0) return false;
    const { starts, indents, parents, own } = read2();
    let at = findLast(starts, begin);
    while (at !== -1 && indents[at] >= indent) at = parents[at];
    return at !== -1 && own[at];
  };
}

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
var exampleMap = /^[ \t]*(?:(?:export|const|let|var|val|static|final|readonly|public|private)[ \t]{1,4}){0,4}(\w{2,60})[ \t]*(?::[^=\n]{1,80})?:?=[ \t]*[\w.]{0,60}[({[]{1,2}[ \t]*\r?$/;
var measureIndent = (line3) => /^[ \t]*/.exec(line3)[0].length;
function isInExample(before) {
  const lines = before.slice(-2e3).split("\n");
  const indent = measureIndent(lines.at(-1));
  const opened = lines.slice(0, -1).findLast((line3) => line3.trim() !== "" && measureIndent(line3) < indent);
  const name = opened && exampleMap.exec(opened)?.[1];
  return name ? /^(?:example|sample)s?$/.test(splitWords(name).at(-1) ?? "") : false;
}
var isInWordList = (before, after) => /(?:\n[^\s:=]{1,40}\r?){20}\n$/.test(before.slice(-900)) && /^(?:[^\s:=]{1,40}\r?\n){20}/.test(after.slice(0, 900));
var assigned = /^[ \t]*(?:- )?["']?(\w{2,60})["']?[ \t]*[:=][ \t]*["']?([^\s"']{3,40})["']?[ \t]*\r?$/;
var userLine = /(?:user|login)[_-]?(?:name)?["']?[ \t]{0,8}[:=]{1,2}>?[ \t]{0,8}["']?([^\s"'`,;<]{3,40})["']?[,;]?[ \t]*\r?$/i;
function isBelowItself(before, value) {
  const lines = before.slice(-600).split("\n");
  const indent = /^ */.exec(lines.pop() ?? "")[0].length;
  return lines.slice(-6).some((line3) => {
    const [, blanks2 = "", name] = /^( *)["']?([\w.-]{3,40})["']?:[ \t]*\r?$/.exec(line3) ?? [];
    return name === value && blanks2.length < indent;
  });
}
var shortName = /^[a-z]{3,8}$/;
function isTwin(before, after) {
  const [value, word = ""] = /^([A-Za-z]{3,16})\d{0,4}(?=[\s"'`,;<]|$)/.exec(after) ?? [];
  if (value === void 0 || !(isSmallWords(word) || shortName.test(word))) return false;
  const lines = [before.slice(-600).split("\n").at(-2), after.slice(0, 600).split("\n")[1]];
  const isOwn = (user = "") => user === value || user === word;
  return lines.some((line3) => isOwn(userLine.exec(line3 ?? "")?.[1])) || isBelowItself(before, value);
}
var wordAndNumber = /^([A-Z]?[a-z]{2,15}[@_.-]?\d{0,5}[!@#$.?]{0,3})["']?[ \t]*(?:\r?\n|$)/;
var containerLine = /^[ \t]*(?:- )?image:[ \t]/;
var container = "";
var readContainers = (line3, note2) => {
  if (containerLine.test(line3)) note2(container);
  const [, name = "", value = ""] = assigned.exec(line3) ?? [];
  if (containerName.test(name)) note2(value);
};
function createContainers(text) {
  if (!text.includes("image:")) return () => false;
  const isNear = createNearby(text, readContainers);
  return (start2, after) => {
    const value = wordAndNumber.exec(after)?.[1];
    return value !== void 0 && isNear(value, start2) && isNear(container, start2);
  };
}
var isOfPackage = (before, after) => /<(?:EncryptionKey|MacKey)>$/.test(before) && (before.slice(-600) + after.slice(0, 600)).includes("<ProfileIdentifier>");
var digest3 = /^(?:[\da-f]{32}|[\da-f]{40})\s/;
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
var lowered = /* @__PURE__ */ new Set(["code", "data", "script", "development", "translation"]);
function createLowering(bytes) {
  const isPassage = once(() => createPassages(bytes));
  return (level, rule, pathClass, start2) => level === "error" && lowered.has(pathClass) && isFixture(rule, "docs") && isPassage()(start2, rule, pathClass) ? "warning" : level;
}

// src/lifetime.ts
var hour = 3600;
var day = 24 * hour;
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
var shorter = "In a workflow use GITHUB_TOKEN; elsewhere an installation token of a GitHub App, which lives an hour.";
var github = {
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
var byRule = {
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
var formatDay = (seconds) => {
  const date = new Date(seconds * 1e3);
  return Number.isNaN(date.getTime()) || seconds <= 0 ? void 0 : date.toISOString().slice(0, 10);
};
function renderSpan(seconds) {
  if (seconds < 2 * hour) return `${Math.max(1, Math.round(seconds / 60))} minutes`;
  if (seconds <= 2 * day) return `${Math.round(seconds / hour)} hours`;
  return seconds < 730 * day ? `${Math.round(seconds / day)} days` : `${Math.round(seconds / day / 365)} years`;
}

// src/scanner/lines.ts
var import_node_buffer = require("node:buffer");

// src/random.ts
var import_node_fs2 = require("node:fs");
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

// src/scanner/kernel/binary.ts
var readBinary = () => Buffer.from("AGFzbQEAAAABigESYAJ/fwF/YAABf2ABfwBgA39/fwBgA39/fwF/YAR/f39/AX9gBn9/f39/fwF/YAF/AX9gAn9/AGAHf39/f39/fwF/YAV/f39/fwF/YAZ/f39/f38AYAR/f39/AGAAAGAIf39/f39/f38AYAV/f39/fwBgCH9/f39/f39/AX9gCX9/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMwLwYGBQUHAAkAAgIHCgADAAMABAQCAQEBBQMLDAANAQEBAAMCAAEIDggBAA8QEQQEBqMCOn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB/oCIApmaW5kRXNjYXBlAAIMZmluZEtleXdvcmRzAAYIc2V0VGFibGUALAloYXNoTGluZXMAKwdzZXRLZXlzACoIZ2V0Q291bnQAKAdzZXRDYWxtACcJc2V0TWVtb3J5ACYIc2V0TmVlZHMAJQhsb29rSW50bwApB2dldE5leHQAJAdmaW5kUnVuAAUJc2V0RGlnaXRzACIJZW50ZXJUZXh0ACEMZmluZEVzY2FwZUluACAGZ2V0RW5kAB8IZ2V0Rmlyc3QAHgpnZXRXcml0dGVuAB0KbWF5SG9sZFJ1bgAHCXNjYW5MaW5lcwAbB3NldEhpdHMAGgdzZXRUZXh0ABkKYXBwbHlEZWx0YQAXC2dldEtlcHRTaXplABYHaXNDbGVhbgAVC2lzVGV4dFBsYWluABQJa2VlcExpbmVzABMJb3BlbkRlbHRhABIPcmVhZENoYW5nZWRUZXh0ABEIcmVhZFRleHQAEAhzZXRUZXh0cwAPBm1lbW9yeQIACuVXL4ACAQN/IAItAAFBH3EgA0EFdHJBsfPd8XlsQRF2IQYgAi0AAiEHIAJBA2stAAAhCCMBIANBAnRqKAIAQX9GBEAgACABIAIgA0GAsfPdAWxBEXYgBCAFEAEhBAsjAiAGQQJ0aigCACAHdkEBcQRAIAAgASACIAZBB3QgB0EfcUECdHJBAXJBsfPd8XlsQRF2IAQgBRABIQQLIwMgBkECdGooAgAgCHZBAXEEQCAAIAEgAiAGQQd0IAhBH3FBAnRyQQJyQbHz3fF5bEERdiAEIAUQASEECyMEIAZqLQAABH8gACABIAIgBkEHdEEDckGx893xeWxBEXYgBCAFEAEFIAQLC8cBAQV/IwUgA0EBdGouAQAhAwNAIANBAE4EQCMIIANBAnRqIgYoAgAhCAJAIAIjByADai0AAGsiByAGKAIEIAhrIglqIAFLIAAgB0pyDQBBACEGA0AgBiAJSQR/IwkgCGogBmotAAAgBiAHai0AACIKQSByIAogCkHBAGtBGkkbRgVBAAsEQCAGQQFqIQYMAQsLIAYgCUcNACAEIAUgByAAa2o2AgAgBCADNgIEIARBCGohBAsjBiADQQF0ai4BACEDDAELCyAEC4cEAgZ7An8DQCACIANJBEAgAv0ABAAiBf0MJSUlJSUlJSUlJSUlJSUlJf0jIAX9DCYmJiYmJiYmJiYmJiYmJib9I/1QIAX9DFxcXFxcXFxcXFxcXFxcXFz9IyAF/QwkJCQkJCQkJCQkJCQkJCQk/SP9UP1QIQYgBf0MIiIiIiIiIiIiIiIiIiIiIv0jIAX9DCcnJycnJycnJycnJycnJyf9I/1QIAX9DGBgYGBgYGBgYGBgYGBgYGD9I/1QIgggBf0MW1tbW1tbW1tbW1tbW1tbW/0jIAX9DHt7e3t7e3t7e3t7e3t7e3v9I/1QIgT9UCAF/QxdXV1dXV1dXV1dXV1dXV1d/SMiBf1Q/VMEeyAC/QAEASIH/QwiIiIiIiIiIiIiIiIiIiIi/SMgB/0MJycnJycnJycnJycnJycnJ/0j/VAhCSAGIAggB/0MICAgICAgICAgICAgICAgIP0qIAf9DCsrKysrKysrKysrKysrKyv9I/1QIAf9DC4uLi4uLi4uLi4uLi4uLi79IyIGIAn9UP1Q/U79UCAEIAf9DCAgICAgICAgICAgICAgICD9IyAJ/VD9TiAFIAb9Tv1Q/VAFIAYL/WQhCgNAIAoEQCACIApoaiILIANPBEAgAw8LIAAgASALEC4EQCALDwsgCiAKQQFrcSEKDAELCyACQRBqIQIMAQsLIAMLzwICAX4GfyAAIAJqIQcgACADaiEGIxUhBSAAIAFqIQEDQCABIAdJBEAgBSM0TwRAQQAPCyABIQICQANAIAIgBkkEQCACIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIIaGohAyAIDQIgAkEQaiECDAELCyACIQMLIAMgBiADIAZJGyIDIAZJIgkgAyABa2oiCCMMSwR+QgAFIwohBCABIgIgCEF4cWohCgNAIAIgCkkEQCMLIAQgAikDAIV+IgRCIIggBIUhBCACQQhqIQIMAQsLIwsgBCACKQMAQn8gCEEHcUEDdK2GQn+Fg4UgCK1COIaFfiIEQiCIIASFQgGECyEEIAVBAnQiAiMNaiABIABrNgIAIxAgAmogBD4CACMRIAJqIARCIIg+AgAjDiAFakEAOgAAIAVBAWohBSADIAlqIQEMAQsLIAUkFUEBC7sBAQJ/IzAEfyMmIw0gAEECdGooAgBqIQEjJiMNIABBAWpBAnRqKAIAakEBayEAA0AgACABSwR/IAAtAABBIE0FQQALBEAgAEEBayEADAELCyAAIAFLBH8gAC0AACIBQSdGIAFBIkZyIAFB4ABGcgVBAAsEfyAAQQFrLQAAIgFB3wBGIAFBK0YhACABQS9rQQtJBH9BAQUgAUEgckHhAGtBGkkLIAByIAFBLUZyIAFBPUZycgVBAAsFQQALC98BAQJ/IAAiAkETaiEDA0AgASADSwRAIAMhAANAIAAgAk8EfyMjIAAtAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAAgAkkEQCADQQFqIQADQCAAIAFJBH8jIyAALQAAai0AAEH/AUcFQQALBEAgAEEBaiEADAELCyAAIAFGBH9BAQUgAiAAIAJrECMLBEAgACQAIAIPCwsgAEEBaiICQRNqIQMMAQsLIAEhAANAIAAgAksEfyMjIABBAWstAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAEkACAAC8ADAQh/IAAgAkECayIHIAAgB0sbIQcDQCACIAdLBEAgBy0AAEEfcSAIQQV0ckH//wFxIQggB0EBaiEHDAELCwNAIAQgBU0gB0EEaiADTXEEQCAHKAIAIgJBH3EgCEEFdHJB//8BcSEKIwEgAkEYdkEfcSILIAJBEHZBH3EiDCACQQh2QR9xIg0gCkEFdHJB//8BcSIJQQV0ckH//wFxIgJBBXRyQf//AXEiCEECdGooAgAgBy0ABHYiDiMBIAJBAnRqKAIAIAt2IgsjASAKQQJ0aigCACANdiINIwEgCUECdGooAgAgDHYiDHJyckEBcQRAIA1BAXEEQCAAIAEgByAKIAQgBhAAIQQLIAxBAXEEQCAAIAEgB0EBaiAJIAQgBhAAIQQLIAtBAXEEQCAAIAEgB0ECaiACIAQgBhAAIQQLIA5BAXEEQCAAIAEgB0EDaiAIIAQgBhAAIQQLCyAHQQRqIQcMAQsLA0AgBCAFTSADIAdLcQRAIwEgBy0AAEEfcSAIQQV0ckH//wFxIghBAnRqKAIAIActAAF2QQFxBEAgACABIAcgCCAEIAYQACEECyAHQQFqIQcMAQsLIAckACAECxwAIyYgAWoiASMmIABqIAEQBWtBFE8jACABSXILQQAjDyAAai0AAAR/QQEFIzAEfyMmIw0gAEECdGooAgBqIyYjDSAAQQFqQQJ0aigCAGoQDgVBAAsLRQRAIAAQCQsLcAECfyAAQQFrIAAgABAKGyIBIABBAWogACAAEAQbIgJJBEAgACABIAIQDQUCQCAAQQJ0IgEjEGooAgAhAiMOIABqQQE6AAAgAkUNACMSIxQgAkEDdnFBA3RqIgAgAjYCACAAIxEgAWooAgA2AgQLCwvVAQEEfyMwQQAgABsEfyMmIw0gAEEBakECdGooAgBqIQIjJiMNIABBAnRqKAIAaiEBA0AgASACSQR/IAEtAAAiBEEJRiAEQSBGcgVBAAsEQCABQQFqIQEMAQsLA0AgA0ECSAR/IAEtAABBwABPBUEACwR/IAEtAAAiBEEnRiAEQSJGciAEQeAARnIFQQELRQRAIAFBAWohASADQQFqIQMMAQsLIAEgAkkEfyABLQAAIgFBJ0YgAUEiRnIgAUHgAEZyBUEACwVBAAsEfyAAQQFrEAQFQQALC9EEAQt/IAAoAgAhByMaIAAoAgRBAnRqKAIAIQBBACQiIABFBEBBAA8LIAAoAgAhCCAAQQRqIQYDQCAGIAhJBEACQCAGKAIIQQBHIg1BASMhG0UNACAHIAYoAgBrIQkgByAGKAIEaiEOIA0EQEEBJCJBASQeIxwiACAJIxtrIgUgACAFSBskHCMdIgAgDiMbaiIFIAAgBUobJB0LIAQjICANGyEAIAYoAhQiCgR/An9BACAHIAYoAhhrIgtBAEgNABpBASADIAtqIgUgAUgNABogAyAAIAtBgAFqIgsgACALSBtqIgAgAiAAIAJJGyELIAotAAEhDCAKQYICaiEPIAotAAAhAANAIAUgC0kgAEEBS3EEQCAKIAUtAABqLQACIA8gACAMbGpqLQAAIQAgBUEBaiEFDAELCyAAQQBHCwVBAQtFDQAgBigCECIKRQRAQQAPCyAJQUBqIQAgDkHBAGohBSMgIx9rQYAgTARAIAAjH0EBayIJIAAgCUgbIQAgBSMgIgkgBSAJShshBQsgDUUEQCAAIx9BAWsiCSAAIAlKGyEAIAUjICIJIAUgCUgbIQULIABBACAAQQBKGyADaiIAIAFIIAUgBCAEIAVKGyADaiIJIAJLcgRAQQAPCyAGKAIMIQsgACAKakEBayEFAn8DQCAFIAlJBEADQCAAIAVNBH8gCyAFLQAAai0AAAVBAAsEQCAFQQFrIQUMAQsLQQEgACAFSw0CGiAKIAVBAWoiAGpBAWshBQwBCwtBAAsEQEEADwsLIAZBHGohBgwBCwtBAQulAQECfyABIxVBAWsiAiABIAJIGyECQQFBAiAAQQBIIgMbQQRBCCABIxVOG2pB7fjs4AJsJBgjGCQZQQAgACADGyEAA0AgACACTARAIxAgAEECdGooAgAiAUUEQEEADwsjGCABc0G52ujLAmwkGCMZIxEgAEECdGooAgBzQemJ29oBbCQZIxgjGEEPdnMkGCMZIxlBDnZzJBkgAEEBaiEADAELC0EBC6UBAQN/IxAgAEECdGooAgAiA0UgACABayIEQf//A0pyIAIgAGsiBUH//wNKcgR/QQAFIAEgAhAMC0UEQA8LIxMjFCMQIABBAWtBAnRqKAIAQQNsIxAgAEEBakECdGooAgBBBWwgAEECdCIAIxBqKAIAQQN2c3NxQQR0aiIBIAM2AgAgASAEQRB0IAVyNgIEIAEjGDYCCCABIxkjESAAaigCAHM2AgwLygMBAn8gAUECay0AACICQdwARgR/QQEFIAJBDUYEfyABQQNrLQAAQdwARgVBAAsLBEBBAQ8LIAFBAWshAgNAIAAgAkkEfyACLQAAQSBNBUEACwRAIAJBAWshAgwBCwsgAi0AAEHfAEYEQANAIAAgAkkEfyACLQAAQd8ARgR/QQEFIAItAAAiA0EJRiADQSBGcgsFQQALBEAgAkEBayECDAELCwsgAi0AACIDQS5GIANBK0ZyIANBJkZyIANB/ABGcgRAA0AgAkEBayICLQAAIgNBCUYgA0EgRnIEf0EBBSACLQAAIgNBLkYgA0ErRnIgA0EmRnIgA0H8AEZyCw0ACyAAIAJNBH8gAi0AACICQSdGIAJBIkZyIAJB4ABGcgVBAAsEQEEBDwsLA0AgACABSQR/IAAtAAAiAkEJRiACQSBGcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEuRiABQStGciABQSZGciABQfwARnJFBEBBAA8LA0AgAEEBaiIALQAAIgFBCUYgAUEgRnIEf0EBBSAALQAAIgFBLkYgAUErRnIgAUEmRnIgAUH8AEZyCw0ACyAALQAAIgBBJ0YgAEEiRnIgAEHgAEZyCw4AIAAkMSABJDIgAiQ0C6oCAQN/IABBIGv9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBEGv9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAAgAWoiBCIC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEEEEAJBUgACECAn8DQCACQRBqIgMgBE0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiADIQIMAQsLA0AgAiAESQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBCAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcgAEEAIAEgARADBH8jFUECdCIAIw1qIAE2AgAjECAAakEANgIAQQEFQQALC54IAgx/AXsgAEEga/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEEQa/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgACABaiIE/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAE/QwAAAAAAAAAAAAAAAAAAAAA/QsEEEEAJBUgAigCACQ4IAJBEGokOSACKAIEQQBHJDcjMSEJA0AgCSMzSQRAIAkoAgAhBiAJKAIEIQogCSgCCCELIzcEQCAAIApqIQUgACAIaiECAn8DQCACQRBqIgQgBU0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiAEIQIMAQsLA0AgAiAFSQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBSAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcLIAogC2ohCEEAIQIjOEEBaiEEA0AgAiAESQRAIzkgAiAEakEBdiIFQQJ0aigCACAGSQRAIAVBAWohAgUgBSEECwwBCwsgAkEBaiACIzkgAkECdGooAgAgBkYgCkEAR3EEfyAAIApqQQFrLQAAQQpHBUEACxshByAGIAtqQQFqIQtBACEFIzhBAWohBANAIAQgBUsEQCM5IAQgBWpBAXYiAkECdGooAgAgC0kEQCACQQFqIQUFIAIhBAsMAQsLIAojOSAFQQFrIgJBAnRqKAIAaiAGayEEIAJBAWsgAiACIzhGIAEgBEtxBH8gACAEakEBay0AAEEKRwVBAAsbIgQgB0oEQCAAIAMgCiM5IAdBAnRqKAIAaiAGayABEANFBEBBAA8LIAogBmshAwJ/QQAhBUEAIzQjFSICIAQgB2siC2pJDQAaIzhBAWpBAnQhDCM5IAdBAnRqIQ0jDSACQQJ0aiEOIAP9ESEPA0AgBSALQQJ0SQRAIAUgDmogBSANav0ABAAgD/2uAf0LBAAgBUEQaiEFDAELCyACQQJ0IgMjEGogDCANaiIFIAtBAnQiDfwKAAAjESADaiAFIAxqIA38CgAAIw4gAmojOSAMQQNsaiAHaiAL/AoAACACIAtqJBVBAQtFBEBBAA8LIAojOSAEQQJ0aigCAGogBmshAwsgCUEMaiEJDAELCyM3BH8gACABaiEFIAAgCGoFIAAgAWohBSAACyECAn8DQCACQRBqIgQgBU0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiAEIQIMAQsLA0AgAiAFSQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBSAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcgACADIAEgARADBH8jFUECdCIAIw1qIAE2AgAjECAAakEANgIAQQEFQQALC74BAQV+IAAkNSAAIAFqIQACQANAIzUgAEkgBUIqU3EEQCM1IgFBAWokNSADIAExAAAiB0L/AIMgBYaEIQMgB0KAAVQNAiAFQgd8IQUMAQsLQn8hAwsgAyACrVIEQEF/DwsgAiQ2AkADQCM1IABJIAZCKlNxBEAjNSIBQQFqJDUgBCABMQAAIgNC/wCDIAaGhCEEIANCgAFUDQIgBkIHfCEGDAELC0J/IQQLQX8gBKcgBEIAUyAEQv////8HVXIbC1kBAX8gACMVNgIAIAAjN0EARzYCBCAAQRBqIgEjDSMVQQFqQQJ0IgD8CgAAIAAgAWojECAA/AoAACABIABBAXRqIxEgAPwKAAAgASAAQQNsaiMOIxX8CgAACwQAIzcLVwECfyMOIxVqIQEjDiEAA0AgAEEQaiABTQRAIAD9AAQA/WNFBEBBAA8LIABBEGohAAwBCwsDQCAAIAFJBEAgAC0AAEUEQEEADwsgAEEBaiEADAELC0EBCwoAIxVBDWxBLWoL+QQBB38jMSEHA0AjNSAASQRAIzUiBEEBaiQ1IAQtAAAiBkGAAUkEQCAGRSM1IAZqIABLciAGIAhqIANLcgRAQQAPCyACIAhqIQUjNSEJAkAgBkGAAksEQCAFIAkgBvwKAAAMAQtBACEEA0AgBCAGSQRAIAQgBWogBCAJav0ABAD9CwQAIARBEGohBAwBCwsLIzUgBmokNSAGIAhqIQgMAgsgBkEBcQR/IzUiBEEBaiQ1IAQtAAAFQQALIQQgBkECcQRAIzUiBUEBaiQ1IAQgBS0AAEEIdHIhBAsgBkEEcQRAIzUiBUEBaiQ1IAQgBS0AAEEQdHIhBAsgBkEIcQR/IzUiBUEBaiQ1IAQgBS0AAEEYdHIFIAQLIQUgBkEQcQR/IzUiBEEBaiQ1IAQtAAAFQQALIQQgBkEgcQRAIzUiCUEBaiQ1IAQgCS0AAEEIdHIhBAsgBkHAAHEEQCM1IgZBAWokNSAEIAYtAABBEHRyIQQLIARFBEBBgIAEIQQLIAUjNksjNSAAS3IgBCM2IAVrS3IgBCADIAhrS3IEQEEADwsgAiAIaiEJIAEgBWohCgJAIARBgAJLBEAgCSAKIAT8CgAADAELQQAhBgNAIAQgBksEQCAGIAlqIAYgCmr9AAQA/QsEACAGQRBqIQYMAQsLCyAHIzFLBH8gB0EMaygCACAHQQRrKAIAaiAFRgVBAAsEfyAHQQhrKAIAIAdBBGsoAgBqIAhGBUEACwRAIAdBBGsiBSAFKAIAIARqNgIABSAHIzJPBEBBAg8LIAcgBTYCACAHIAg2AgQgByAENgIIIAdBDGohBwsgBCAIaiEIDAELCyAHJDMgAyAIRguNAwEGfyMtQQEhAyAAQQJ0IgcjDWooAgAjDSAAQQFqQQJ0aigCACEGIxYjFyMQIAdqKAIAIghBA3ZxQQN0aiEHIAgEfyAHKAIAIAhGBUEACwR/IAcoAgQjESAAQQJ0aigCAEYFQQALIQckHyAGJCAjHyQcIyAkHUEAJB4gByQhA0AgASACSQRAAkAgASMkIyUjJiMnEAsEQCMiRQ0BBUEAIQMLIy0gASkDADcDACMtQQhqJC0LIAFBCGohAQwBCwsgA0UEQA8LJC0CQCMwBH8jJiMNIABBAnRqKAIAaiMmIw0gAEEBakECdGooAgBqEA4FQQALDQAjHkUEQCAAEAkMAQsgACIBIQIDQCABQQBOBH8jHCMNIAFBAnRqKAIASAVBAAsEQCABQQFrIQEMAQsLA0AgAiMoSAR/Ix0jDSACQQFqQQJ0aigCAEoFQQALBEAgAkEBaiECDAELCyAAIAFBAWsgASAAIAFGBH8gABAKBUEACxsgAkEBaiACIAAgAkYEfyAAEAQFQQALGxANCwshACAAJCQgASQlIAIkJiADJCcgBCQoIAVBAEckMCAEJBULEgAgACQpIAEkKiACJCsgAyQsC9EDAQV/IykkLSABIQIDQCAAIyhJBEACQCAAJC4gAgRAIAIkLwUDQCMuIyhJBH8jDiMuai0AAEEBRgVBAAsEQCMuQQFqJC4MAQsLIy4jKE8NARAcIy8jLkYEQCMuQQFqIQAMBAsjMAR/Iw0jL0ECdGooAgAiACMkIyUjJiMNIy5BAWtBACMuG0ECdGooAgBqIAAjJmoQAiMma0sEf0EBBSMNIy5BAnRqKAIAIAAQBwsFQQALBEBBAQ8LC0EAIQIjLSMqSwRAQQIPCyMkIyUjJiMNIy5BAnRqKAIAaiMmIw0jL0ECdGooAgBqIgAjKyMsIyQjJmsQBiEEIAAjAEsEf0EABSMuIQMjKyEBA0AgASAESQRAIAEoAgAhAANAIAAjDSADQQJ0aigCAE8EQCAAIw0gA0EBakECdGooAgBPBEAgAxAICyADQQFqIQMMAQsLIANBAWshBSMNIANBAnRqKAIAIQYgASEAA0AgACAESQR/IAAoAgAgBkkFQQALBEAgAEEIaiEADAELCyMPIAVqLQAARQRAIAUgASAAEBgLIAAhAQwBCwsDQCADIy9JBEAgAxAIIANBAWohAwwBCwtBAQtFBEBBAw8LIy8hAAwCCwsLQQAL+gIBBn8jDSMuQQJ0aigCACEBIy4kLyABIQAjLiEEA0AgBCMoSQRAAkAjDiAEai0AAEEBRiICRQRAAn9BACAEQQJ0IgIjEGooAgAiA0UNABojEiMUIANBA3ZxQQN0aiIFKAIAIANGBH8gBSgCBCMRIAJqKAIARgVBAAsEQCMOIARqQQE6AABBAQwBC0EAIxMjFCMQIARBAWtBAnRqKAIAQQNsIxAgBEEBakECdGooAgBBBWwgBEECdCICIxBqKAIAQQN2c3NxQQR0aiIFKAIAIANHDQAaQQAgBCAFKAIEIgNBEHZrIAQgA0H//wNxahAMRQ0AGiMYIAUoAghGBH8gBSgCDCMZIxEgAmooAgBzRgVBAAsLIQILIw8gBGogAkEARzoAACMNIARBAWoiBUECdGooAgAhAwJAIAJFBEAgBSQvIAMhAAwBCyADIABrQSBBgAggACABa0EDdiICIAJBgAhLGyICIAJBIEkbSw0BCyAEQQFqIQQMAgsLCwsEACMtCwQAIy4LBAAjLwsVACMkIyUjJiAAaiMmIAFqEAIjJmsLJgAgACQkIAAgAWokJSAAJCYgASQnIxUiACQoIAJBAEckMCAAJBULfQECfyAAJCMDQCABQYACSQRAIAAgAWogAUHBAGsiAkEaSQR/IAIFIAFB4QBrQRpJBH8gAUHHAGsFIAFBMGtBCkkEfyABQQRqBSABQS1GIAFBK0ZyBH9BPgVBP0H/ASABQd8ARiABQS9GchsLCwsLOgAAIAFBAWohAQwBCwsLkgQBBX8gACECIAFBAXFFIQNBMCABIAFBME8bIQZBACEAA0AgA0EAIAAgBkkbBEAgACACai0AACIBQTBrQQpJBH9BAQUgAUEgckHhAGtBBkkLIQMgAEEBaiEADAELC0EAIQACQCADBEBBACEDA0AgA0EBaiAGSQRAIAAiAUEBaiEAIAFBgAhqIAIgA2oiAS0AASIEQQ9xQQlBACAEQTlLG2ogAS0AACIBQQ9xQQlBACABQTlLG2pBBHRyOgAAIANBAmohAwwBCwsMAQtBACEDA0AgBCAGSQRAIyMgAiAEai0AAGotAAAgBUEGdHIhBSADQQZqIgNBCE8EQCAAQYAIaiAFIANBCGsiA3Y6AAAgAEEBaiEACyAEQQFqIQQMAQsLCyAAQYAIakGAgYKEeDYCAEGBCC0AACIBQYsBRkGACC0AAEEfRnEEf0EBBUGACCgCAEHQlo0gRgsEQEEBDwtBAUECIAEEf0EBBUGDCC0AAAsbIQJBACEDA0AgACADSwRAIANBgAhqLQAAIgFBCUcgAUEgSXEgAUEKR3EgAUENR3EgAUH/AEZyIAFB+AFPcgRAQQAPCyABQYABTwRAIAFBwgFPIgQEfyADQYAIai0AAUEGdkECRgUgBAsgAUHAAUkiAQRAIANBAEchAQsgAQR/IAMtAP8HQYABTwUgAQtyRQRAQQAPCwsgAiADaiEDDAELC0EBCwQAIwALCgAgACQaIAEkGwsiACAAJA0gASQQIAIkESADJA4gBCQPIAUkEiAGJBMgByQUCwoAIAAkFiABJBcLBAAjFQvnAwEHfyMpIgMkLSAAIQICfwNAIAJBEGoiBCABTQRAQQAgAv0ABAD9DAYGBgYGBgYGBgYGBgYGBgb9Kv1TDQIaIAQhAgwBCwsDQCABIAJLBEBBACACLQAAQQZNDQIaIAJBAWohAgwBCwtBASABIABrQQJJDQAaIAAvAQAiAkH+/wNHIAJB//0DR3EgAkGflgJHcQtFBEBBAQ8LIAAgASAAIAEjKyMsQQAQBiEHIAEjAEsEQEEBDwsgACICIQUjKyEIA0AgByAISwRAIAAgCCgCAGoiBCACSSAEIAVPcgRAIAQhAgNAIAAgAkkEfyACQQFrLQAAQQpHBUEACwRAIAJBAWshAgwBCwsCQANAIAEgBEsEQCAEIAT9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIGaGohBSAGDQIgBEEQaiEEDAELCyAEIQULIAIgAGskHyAFQQFqIgQgASABIARLGyIFIABrJCAjHyQcIyAkHUEAJB5BACQhCyAIIAAgASAAIAEgAGsQC0UEQCADIAgpAwA3AwAgA0EIaiEDCyAIQQhqIQgMAQsLIAMkLSADIylLBEBBAQ8LIAAgAUEQaiAAIAEQAiABSQRAQQIPCyAAIAEQBSEAQQJBACABIwBLIAEgAGtBFE9yGwseACABrSAArUIghoQkCiADrSACrUIghoQkCyAEJAwLqQICBn8BfiABIQkDQCAHIAxLIAIgCUtxBEACQCAJIQgCQANAIAAgCEsEQCAIIAj9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCILaGohCiALDQIgCEEQaiEIDAELCyAIIQoLIAAgCk0NACAKIAlrQQFqIg0jDEsEfkIABSMKIQ4gCSIIIA1BeHFqIQsDQCAIIAtJBEAjCyAOIAgpAwCFfiIOQiCIIA6FIQ4gCEEIaiEIDAELCyMLIA4gCCkDAEJ/IA1BB3FBA3SthkJ/hYOFIA2tQjiGhX4iDkIgiCAOhUIBhAshDiAMQQJ0IgggBGogCSABayADajYCACAFIAhqIA4+AgAgBiAIaiAOQiCIPgIAIAxBAWohDCAKQQFqIQkMAgsLCyAJJAAgDAsmACAAJAEgASQCIAIkAyADJAggBCQFIAUkBiAGJAQgByQHIAgkCQuiCAEGfyACLQAAIQUgAkEBaiIDIAFJBH8gAy0AACAFRgVBAAsEfyACQQZqIAFPBH9BAQUgAi0AAkEuRgR/IAIoAgNB6t6l8wZGBUEACwsEf0EBBQJ/QQEgAiAAQQNqSSACQQJqIAFPcg0AGiACLQACIgZBLEYEQCACQQFrLQAAQShGBH8gAkECay0AAEHuAEYEf0EBBSACQQJrLQAAQeUARgsFQQALDAELIAZBKUYEfyACQQJrLQAAQSxGBUEACwR/IAJBA2stAABB/QBGBUEACwsLBUEACwRAQQEPCwNAIAEgA0sEfyADLQAAIgZBCUYgBkEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgASADSwR/IAMtAABBDUYFQQALGyIDIAFPBH9BAQUgAy0AAEEKRwtFBEADQCADQQFqIgMgAUkEfyADLQAAIgZBCUYgBkEgRnIFQQALDQALCyABIANNBEBBAQ8LIAMtAAAiBkEuRiAGQStGciAGQSZGciAGQfwARnIEQCADQQJBASADLQABIAZGG2ohAwNAIAEgA0sEfyADLQAAIgdBCUYgB0EgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgAy0AAEHfAEYbIQMDQCABIANLBH8gAy0AACIHQQlGIAdBIEZyBUEACwRAIANBAWohAwwBCwsgA0EBaiADIAEgA0sEfyADLQAAQQ1GBUEACxsiAyABTwR/QQEFIAMtAABBCkcLRQRAA0AgA0EBaiIDIAFJBH8gAy0AACIHQQlGIAdBIEZyBUEACw0ACwsFIAMgAkEBakYEf0EBBSAAIAJJBH8gAkEBay0AACIHQStGIQggB0Eva0ELSQR/QQEFIAdBIHJB4QBrQRpJCyAIciAHQS1GciAHQT1GciAHQd8ARnJFBUEACwsEQEEADwsLA0AgBEECSCABIANLcQR/IAMtAABBwABPBUEACwR/IAMtAAAgBUcFQQALBEAgA0EBaiEDIARBAWohBAwBCwsgA0EBaiABTwRAQQEPCyADLQAAIAVHBEBBAA8LIAZBLkYgBkErRnIgBkEmRnIgBkH8AEZyBEBBAQ8LIAMtAAEiBEErRiEGIARBL2tBC0kEf0EBBSAEQSByQeEAa0EaSQsgBnIgBEEtRnIgBEE9RnIgBEHfAEZyBH9ByAEhBAJ/A0AgBEEASgRAQQEgAkEBayICIAFPIAAgAktyDQIaQQAgAi0AACIGIAVGIAZBCkZyDQIaQQEgBkEwa0EKSQ0CGiAEQQFrIQQMAQsLQQALBH9BAQVByAEhAgJ/A0AgAkEASgRAQQEgACADQQFqIgNLIAEgA01yDQIaQQAgAy0AACIEIAVGIARBCkZyDQIaQQEgBEEwa0EKSQ0CGiACQQFrIQIMAQsLQQALCwVBAAsLvwYBA38gAi0AASEDIAItAAIhBAJAAkACQAJAAkACQCACLQAAIgVBJUcEQCAFQSZGDQEgBUHcAEYNAiAFQSRGDQMgBUHbAEYNBCAFQfsARg0EIAVB3QBGDQUMBgsgA0Ewa0EKSQR/QQEFIANBIHJB4QBrQQZJCwR/IARBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsFQQALBH8gA0E4SQR/QQEFIAItAANBJUYLBUEACw8LIANBI0YEf0EBBSAEQfUARiADQfEARnELBH9BAQUgA0HhAEYEfyAEQfAARiAEQe0ARnIFQQALCw8LIANBCkYEf0EBBSAEQQpGIANBDUZxCwRAQQEPCyADQdwARiADQS9GcgRAIAAgAkkEfyACQQFrLQAABUE6CyIAQTpGBH9BAQUgA0EvRgR/IABBK0YhASAAQS9rQQtJBH9BAQUgAEEgckHhAGtBGkkLIAFyIABBLUZyIABBPUZyIABB3wBGciAAQdwARnIFQQALCwRAQQEPCwsgA0H+AXFBMEYEQCACLQADQfgBcUEwRiAEQfgBcUEwRnEEfyADQTFGIARBNE9yBUEACw8LIANB+ABGIANB9QBGcgR/IARBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsEf0EBBSADQfUARiAEQfsARnELBUEACw8LIANB+wBGBH8gBEEnRiAEQSJGciAEQeAARnIFQQALDwsgAkECaiACQQFqIANBCUYgA0EgRnIbIgAtAAAhBEEAIQICQCAEQSdGIARBIkZyIARB4ABGckUNAEEBIQMDQCAAQQNqIAFJBEAgAC0AACAERwR/QQEFIAAtAAIgBEcLDQJBASECIANBBkYNAiAAQQNqIQADQCAAIAFJBH8gAC0AACIFQQlGIAVBIEZyBUEACwRAIABBAWohAAwBCwsgACABTw0CQQAhAiAALQAAQSxHDQIgAEEBaiEAA0AgACABSQR/IAAtAAAiBUEJRiAFQSBGcgVBAAsEQCAAQQFqIQAMAQsLIANBAWohAwwBCwtBASECCyACDwsgAkEFaiABTwR/QQEFIAItAAFBLkYEfyACKAICQerepfMGRgVBAAsLDwsgACABIAIQLQs=", "base64");

// src/scanner/kernel/kernel.ts
var pieceLength = 1 << 16;
var pieceMargin = 256;
var textAt = 4096;
var roomAt = textAt + pieceLength + 2 * pieceMargin + 64;
var mostLines = 1 << 13;
var shortest = 512;
var shortestFirst = 8192;
var mostWithout = 32768;
function createWorth() {
  let seen2 = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest;
    seen2 += length;
    return length >= shortestFirst || seen2 >= mostWithout && length >= shortest;
  };
}
var { WebAssembly: engine } = globalThis;
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
var builtKernels = createKernels(readBinary);
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

// src/scanner/line-list.ts
var longestLine2 = 4096;
var [seedHigh, seedLow, oddHigh, drawn3] = drawNumbers(4);
var oddLow = drawn3 | 1;
var lineKeys = [seedHigh, seedLow, oddHigh, oddLow, longestLine2];
var [oddUpper, oddLower] = [oddLow >>> 16, oddLow & 65535];
var createLineList = (room = 256) => ({
  count: 0,
  starts: new Int32Array(room),
  first: new Int32Array(room),
  second: new Int32Array(room),
  clean: new Uint8Array(room)
});
function readLines2(list2, bytes, kernels = builtKernels) {
  list2.count = 0;
  hashLines(kernels, list2, bytes, viewOf(bytes), 0, bytes.length);
  endLines(list2, bytes.length);
}
function endLines({ starts, first, count }, end) {
  starts[count] = end;
  first[count] = 0;
}
function findLine3({ starts, count }, offset) {
  let low = 0;
  let high = count + 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (starts[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
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
      const other2 = lowerOne * oddUpper + (middle & 65535);
      const over = upperOne * oddUpper + (middle >>> 16) + (other2 >>> 16);
      high = Math.imul(high ^ upper2, oddLow) + Math.imul(one, oddHigh) + over | 0;
      low = Math.imul(one, oddLow) ^ high;
    };
    const limit = Math.min(words4, begin + longestLine2 + 1);
    for (; at < limit; at += 8) {
      const lower3 = view.getInt32(at, true);
      const upper2 = view.getInt32(at + 4, true);
      if (holdsFeed(lower3) || holdsFeed(upper2)) break;
      take(lower3, upper2);
    }
    if (at > begin + longestLine2) at = findFeed(bytes, at);
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
    first[count] = length > longestLine2 ? 0 : low | 1;
    second[count] = length > longestLine2 ? 0 : high;
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

// src/scanner/lines.ts
var worthAsking = 256;
var startsWithMark = (bytes) => bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
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
      line3 = findLine3(lines, start2 + 1) - 1;
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

// src/scanner/text.ts
var sampled = 2048;
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
var stretch = 4096;
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
var highest = 1114111;
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

// late:zlib
var loaded2;
var load2 = () => loaded2 ??= require("node:zlib");
var gunzipSync = (...values2) => load2().gunzipSync(...values2);
var inflateRawSync = (...values2) => load2().inflateRawSync(...values2);

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
var syncFlush = 2;
var inflateRaw = (bytes, options) => inflateRawSync(bytes, { ...options, finishFlush: syncFlush });
var leastChunk = 1 << 14;
var mostOfByte = 1032;
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
var leastCost = 1 << 13;

// src/scanner/gzip.ts
var isGzip = (bytes, at = 0) => bytes[at] === 31 && bytes[at + 1] === 139 && bytes[at + 2] === 8;
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
var mostMembers = 2e3;
var trailer = 8;
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

// src/scanner/zip.ts
var endWord = "PK";
var localWord = "PK";
var [localNumber, rowNumber, endNumber] = [67324752, 33639248, 101010256];
var [endLength, rowLength, localLength] = [22, 46, 30];
var elsewhere2 = 4294967295;
var longestComment = 65535;
var longestEnd = endLength + longestComment;
var mostRows = 1 << 16;
var mostFalse = 8;
var beginsAsZip = (bytes) => bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
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
  for (const { begin, said } of findDirectories(buffer)) {
    const key2 = `${begin} ${said}`;
    if (tried.has(key2)) continue;
    if (tried.size === mostFalse) return { rows, isWhole: false };
    tried.add(key2);
    for (let at = begin; isRow(buffer, at) && rows.size < most; left--) {
      if (left === 0) return { rows, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== void 0) rows.set(local, describe(buffer, at + 8, packed === elsewhere2 ? void 0 : packed));
      at += rowLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    if (rows.size > 0) break;
  }
  return { rows, isWhole: true };
}
var isRow = (buffer, at) => at >= 0 && at + rowLength <= buffer.length && buffer.readUInt32LE(at) === rowNumber;
var isLocal = (buffer, at) => at >= 0 && at + localLength <= buffer.length && buffer.readUInt32LE(at) === localNumber;
function describe(buffer, at, packed) {
  const method = buffer.readUInt16LE(at + 2);
  return { method, encrypted: (buffer.readUInt16LE(at) & 1) === 1 || method === 99, packed };
}
function readLocal(buffer, at) {
  const packed = buffer.readUInt32LE(at + 18);
  const isBehind = (buffer.readUInt16LE(at + 6) & 8) !== 0;
  const row = describe(buffer, at + 6, isBehind || packed === elsewhere2 ? void 0 : packed);
  return row.method < 100 && buffer.readUInt16LE(at + 26) > 0 ? row : void 0;
}

// src/scanner/unpack.ts
var largestContent = 1 << 26;
var mostEntries = 2e3;
var deepest = 4;
var tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;
var otherMethod = "an archive with entries that are packed by another method than deflate";
var encrypted = "an archive with entries that are encrypted";
var disputed = "an archive whose directory and headers do not agree how an entry is packed";
var manyRows = "an archive with rows in its directory, or ends, that lead to nothing: too many to go through";
var isPassedOver = (reason) => reason === otherMethod || reason === encrypted;
function tellUnread(reasons3, onUnread) {
  const sorted = [...new Set(reasons3)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
var createRoom = () => ({ left: largestContent, spare: 2 * largestContent });
var isArchive = (bytes) => isGzip(bytes) || beginsAsZip(bytes);
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

// src/scanner/large-text.ts
var partSizes = { own: 1 << 23, before: 1 << 17, after: 1 << 20, archive: 1 << 26 };
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
var wholePart = (bytes) => ({ bytes, begin: 0, end: bytes.length, lines: 0, columns: 0 });
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
function endsAsArchive({ size, readEnd }) {
  if (!readEnd) return false;
  const end = Buffer.allocUnsafe(longestEnd);
  const length = readEnd(end);
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
var isDigit2 = (byte) => byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || [43, 45, 47, 95].includes(byte);
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
var placeRegion = ({ startLine, startColumn, endLine, endColumn }, part) => ({
  startLine: startLine + part.lines,
  startColumn: startColumn + (startLine === 1 ? part.columns : 0),
  endLine: endLine + part.lines,
  endColumn: endColumn + (endLine === 1 ? part.columns : 0)
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
      const [begin, stop] = [textAt + next2 - lo, textAt + end - lo];
      const limit = hitsAt + 4 * (full - count);
      const written2 = calls2.findKeywords(textAt, last, begin, stop, hitsAt, limit, lo) - hitsAt >> 2;
      hits.set(numbers2.subarray(hitsAt >> 2, (hitsAt >> 2) + written2), count);
      count += written2;
      next2 = calls2.getNext() - textAt + lo;
    }
    return { count, next: next2 };
  };
}
var align = (length) => length + 7 & ~7;

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

// src/scanner/keyword-table.ts
var hashFour = (slot, next2) => Math.imul(slot << 5 | next2 & 31, 2654435761) >>> 17;
var hashFive = (four, byte, side) => Math.imul(four << 7 | (byte & 31) << 2 | side, 2654435761) >>> 17;
var types = {
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
var decodeKeywordTable = (bytes) => decodeRows(types, bytes);

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
var anyByte = -1;
var lower = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);

// src/pages.ts
var few = 1 << 20;
function allocate2(bytes) {
  return bytes < few ? new ArrayBuffer(bytes) : new ArrayBuffer(bytes, { maxByteLength: bytes });
}
var allocateNumbers = (count) => new Int32Array(allocate2(4 * count), 0, count);

// src/scanner/line-memory.ts
var calmShare = 4;
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

// src/scanner/overlaps.ts
var rank = ({ proof, rule }) => {
  if (rule.whole) return -2;
  return rule.advisory ? -1 : (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
};
var compareClaims = (a, b) => rank(b) - rank(a) || (b.decoded ?? 0) - (a.decoded ?? 0) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
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

// src/scanner/refusal.ts
var mostRefusals = 8192;
var describe2 = ({ rule, proof, keyName: keyName2, resource, contextStart, secret }) => [rule.id, proof, keyName2, resource, contextStart, secret.length].join("\0");
function createRefusal({ couldKeep, keeps }) {
  const refused = /* @__PURE__ */ new Map();
  let count = 0;
  const isKept2 = (match) => {
    if (match.says !== void 0) return true;
    const around = match.context.reveal();
    const before = refused.get(around);
    if (before?.includes(describe2(match))) return false;
    const kept = keeps(match);
    if (typeof kept === "object") match.scored = kept;
    if (kept) return true;
    if (count >= mostRefusals) {
      refused.clear();
      count = 0;
    }
    count++;
    const known3 = refused.get(around);
    if (known3) known3.push(describe2(match));
    else refused.set(around, [describe2(match)]);
    return false;
  };
  return {
    couldKeep,
    drop(matches, from) {
      const kept = matches.splice(from).filter(isKept2);
      for (const match of kept) matches.push(match);
    }
  };
}

// src/scanner/built-rules.ts
var import_node_fs3 = require("node:fs");

// src/scanner/rule-rows.ts
var types2 = {
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
var shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4, reads: 8, goesOn: 16 };
var decodeRuleIndex = (bytes) => decodeRows(types2, bytes);

// src/scanner/built-rules.ts
var built = null;
function readBuiltRules() {
  if (built !== null) return built;
  try {
    built = globalThis[/* @__PURE__ */ Symbol.for("leakgate.rules")] ??= decodeRuleIndex((0, import_node_fs3.readFileSync)(__dirname + "/rule-index.bin"));
  } catch {
    built = void 0;
  }
  return built;
}

// src/scanner/common-fours.ts
var commonFours = [
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
var commonness;
function readCommonness() {
  const steps2 = new Uint8Array(1 << 20);
  const readPair = (text, at) => digits2.indexOf(text[at]) << 5 | digits2.indexOf(text[at + 1]);
  for (const [step2, groups] of commonFours.entries())
    for (const group of groups.split(" "))
      for (let at = 2; at < group.length; at += 2) steps2[readPair(group, 0) << 10 | readPair(group, at)] = step2 + 1;
  return steps2;
}
var digits2 = "0abcdefghijklmnopqrstuvwxyz12345";

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
var isAssertion = (atom) => /^(?:\\[bB]$|[\^$]$|\(\?<?[=!])/.test(atom);
var quantifiers = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y;
var escapes = /\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\k<\w+>|\\c./y;
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

// src/scanner/anchors.ts
var any = "\0";
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
var foldLetters = (text) => text.replace(/[A-Z]+/g, (letters2) => letters2.toLowerCase());
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
var mostBeginnings = 200;
var longestBeginning = 120;
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
var combine = (starts, ends) => starts.flatMap((start2) => ends.map((end) => start2 + end));
function readChoice(atom) {
  if (/^(?:\\[bB]|[\^$]|\(\?<[=!]|\(\?!)/.test(atom)) return { texts: [""], open: false };
  if (atom.startsWith("(?=")) {
    const seen2 = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen2.flatMap(({ texts }) => texts), open: true };
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

// src/scanner/byte-sets.ts
var members = [];
var bits = [];
var numbers = /* @__PURE__ */ new Map();
var unions = /* @__PURE__ */ new Map();
var atoms = /* @__PURE__ */ new Map();
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
var membersOf = (set) => members[set];
var bitsOf = (set) => bits[set];
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
var shares = weighBytes();
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
var noBytes = intern(new Uint8Array(256));
var allBytes = intern(new Uint8Array(256).fill(1));

// src/scanner/look-nodes.ts
var lineEnds = Uint8Array.from({ length: 256 }, (_, byte) => byte === 10 || byte === 13 ? 1 : 0);

// src/scanner/look-table.ts
var [never, maybe] = [0, 1];
var commonTails = [
  ..."null undefined true false None nil string".split(" ").flatMap((word) => [...[`": ${word},`, `": ${word}}
`, `: ${word},`, ` = ${word};
`]]),
  ..."() |).|, |', |: {|: '|: new |=> |)) |] = |[0]| = {|() {| of | is | to | for | and | && | || ".split("|")
];

// src/scanner/looks.ts
var kindsAt = 2;
var statesAt = 258;
var longestLook = 128;
function mayBegin(look, bytes, from, to) {
  const width = look[1];
  const end = Math.min(to, from + longestLook);
  let state = look[0];
  for (let at = from; at < end && state > maybe; at++)
    state = look[statesAt + state * width + look[kindsAt + bytes[at]]];
  return state !== never;
}

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
var leastBits = 5;
var longestRead = 1e3;
var unknown = { least: 0, set: allBytes, best: void 0, news: 0 };
function readAlternatives(source, flags, known3) {
  const parts3 = splitAlternatives(source).map((sequence) => readSequence(sequence, flags, known3));
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
function readSequence(sequence, flags, known3) {
  const parts3 = [];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    at = atom.end;
    if (isAssertion(atom.text) || atom.most === 0) continue;
    const { least, set, best: best2, news: news2 } = readPart(atom.text, flags, known3);
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
function readPart(atom, flags, known3) {
  if (atom.startsWith("(")) {
    const opened = /^\((?:\?:|\?<\w+>|(?!\?))/.exec(atom)?.[0];
    return opened === void 0 ? unknown : readAlternatives(atom.slice(opened.length, -1), flags, known3);
  }
  if (/^\\[k1-9]/.test(atom)) return unknown;
  const letter = atom.replace(/^\\(?=[^A-Za-z0-9])/, "").toLowerCase();
  const isKnown2 = letter.length === 1 && atom !== "." && known3.includes(letter);
  return { least: 1, set: readByteSet(atom, flags), best: void 0, news: isKnown2 ? 0 : 1 };
}

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
var classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
var singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g"
);
var tokens = new RegExp(
  String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|0[0-7]{2}|[\s\S])`,
  "g"
);
var lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/pattern-facts.ts
function writePattern({ source, flags }) {
  const ascii = source.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${flags.replace(/[gdy]/g, "")} ${ascii}`;
}
var listKeywords = ({ keywords }) => [...new Set(keywords)];
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
var known2;
function placesOf(index) {
  if (known2?.index !== index) {
    const ids = Buffer.from(index.ids.buffer, index.ids.byteOffset, index.ids.byteLength).toString("latin1");
    known2 = { index, places: new Map(ids.split("\n").map((id, place) => [id, place])) };
  }
  return known2.places;
}
function unpackBits(bits2) {
  const inside = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) inside[byte] = bits2[byte >> 3] >> (byte & 7) & 1;
  return inside;
}

// src/scanner/compile-once.ts
var blank2 = "\n".repeat(1e3);
function compileOnce(source, flags) {
  const pattern = new RegExp(source, flags);
  pattern.lastIndex = blank2.length;
  pattern.exec(blank2);
  pattern.lastIndex = 0;
  return pattern;
}
var spared = `x{${"0".repeat(20 << 10)}}`;

// lazy-engine:engine
var RE2JS = {
  CASE_INSENSITIVE: 1,
  compile: (...values2) => require("./linear.js").RE2JS.compile(...values2)
};

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

// src/scanner/patterns.ts
var readActs = ({ check, decode: decode2, further }) => ({ check, decode: decode2, further });
var defaultReach = [96, 320];
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
var prepareBuiltPattern = (rule, index, place) => createPattern(rule, [index.before[place], index.after[place]], {
  ...{ anchors: void 0, anchored: index.anchored[place] === 1, calls: fewCalls },
  ...{ goesOn: (index.shape[place] & shapes.goesOn) !== 0, readWritten: () => readWritten(index, place) },
  ...readBuiltFacts(index, place)
});
var createPattern = (rule, [before, after], { anchors, anchored, calls: calls2, need, look, endsWithSecret: endsWithSecret2, crossesLines, goesOn, readWritten: readWritten3 }) => ({
  ...{ rule, acts: void 0, goesOn, before, after, expression: void 0, readWritten: readWritten3, calls: calls2, need, look },
  ...{ anchored, anchors, endsWithSecret: endsWithSecret2, crossesLines }
});
var fewCalls = 4;
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

// src/scanner/rule-set.ts
function prepareRules(rules3, built2 = readBuiltRules()) {
  const placed = built2 && placeRules(rules3, built2);
  return placed ? createBuiltSet(rules3, built2, placed) : createRuleSet(rules3);
}
var areBuilt = (rules3, built2) => placeRules(rules3, built2) !== void 0;
function placeRules(rules3, built2) {
  const places = placesOf(built2);
  if (2 * rules3.length <= places.size) return void 0;
  const placed = new Int32Array(places.size).fill(-1);
  for (const [at, { id, linear }] of rules3.entries()) {
    const place = places.get(id);
    if (place === void 0 || linear || placed[place] !== -1) return void 0;
    placed[place] = at;
  }
  return placed;
}
function createBuiltSet(rules3, built2, placed) {
  const { firstCall, rule: called, firstDistance, distance, anchored } = built2;
  const places = new Int32Array(rules3.length);
  for (let place = 0; place < placed.length; place++) if (placed[place] !== -1) places[placed[place]] = place;
  return createSet(
    {
      size: rules3.length,
      table: decodeKeywordTable(built2.table),
      before: places.map((place) => built2.before[place]),
      after: places.map((place) => built2.after[place])
    },
    (rule) => prepareBuiltPattern(rules3[rule], built2, places[rule]),
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
function createRuleSet(rules3) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules3.forEach((rule, index) => {
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
      ...{ size: rules3.length, table: buildKeywordTable(keywords) },
      before: Int32Array.from(rules3, (rule) => (rule.reach ?? defaultReach)[0]),
      after: Int32Array.from(rules3, (rule) => (rule.reach ?? defaultReach)[1])
    },
    (rule) => preparePattern(rules3[rule]),
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

// src/scanner/encoded-runs.ts
var nameReach = 80;
var lineFeed2 = Buffer.from("\n");
var shortestRun = 20;
var headLength = 48;
var longestRun2 = 1 << 20;
var pieceOverlap = 1 << 13;
var isDigit3 = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  isDigit3[letter.charCodeAt(0)] = 1;
function listRuns(bytes, from, to, kernels, room, found) {
  const list2 = (start3, end) => listRun(bytes, from, start3, end, room, found);
  if (findRuns(kernels, bytes, from, to, isDigit3, list2)) return;
  let start2 = from;
  let probe = start2 + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit3[bytes[at]] === 1) at--;
    if (at < start2) {
      let end = probe + 1;
      while (end < to && isDigit3[bytes[end]] === 1) end++;
      list2(start2, end);
      at = end;
    }
    start2 = at + 1;
    probe = start2 + shortestRun - 1;
  }
}
function listRunAt(bytes, from, start2, to, room, found) {
  let end = start2;
  while (end < to && isDigit3[bytes[end]] === 1) end++;
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
  const step2 = packed ? end - start2 : longestRun2;
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

// src/scanner/escape-forms.ts
var escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
var blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
var prefix = "[a-z@]{0,2}";
var inWord = String.raw`[\w+/=-]`;
var rest = (quote) => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;
var forms = [
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
var listed = String.raw`(?<listed>["'])[ \t]{0,8},${blanks}\k<listed>`;
var escaped = new RegExp(forms.join("|"), "gi");
var escapedInList = new RegExp([listed, ...forms].join("|"), "gi");
function decodeEscapes2(text, origin, isList) {
  let begin = -1;
  const decoded = decodeText2(text, isList, (outer) => {
    if (begin === -1) begin = outer;
  });
  if (!decoded) return void 0;
  const listPieces = once(() => {
    const pieces = { decoded: [0], outer: [0] };
    decodeText2(text, isList, (outer, outerEnd, from, to) => {
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
function decodeText2(text, isList, onEscape) {
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
    const begin = length;
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
var entities = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };
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

// src/scanner/escapes.ts
var begins = 1;
var joins = 2;
var follows = 4;
var opens = 8;
var holds = 16;
var lists = 32;
var calls = 64;
var needed = joins | opens | lists;
var kindOf2 = new Uint8Array(256);
var note = (letters2, kind) => {
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
var isSpace = (byte) => byte === 32 || byte === 9;
var isHexDigit2 = (byte) => byte !== void 0 && (byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 103);
var isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
function beginsEscape(bytes, at) {
  const next2 = bytes[at + 1];
  const second = bytes[at + 2];
  switch (bytes[at]) {
    case 37:
      return isHexDigit2(next2) && isHexDigit2(second) && (next2 < 56 || bytes[at + 3] === 37);
    case 38:
      return next2 === 35 || next2 === 113 && second === 117 || next2 === 97 && (second === 109 || second === 112);
    case 92:
      if (next2 === 10 || next2 === 13 && second === 10 || isSlash2(bytes, at)) return true;
      if ((next2 & 254) === 48) return isOctalLetter(next2, second, bytes[at + 3]);
      return (next2 === 117 || next2 === 120) && (isHexDigit2(second) || second === 123 && next2 === 117);
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
var mostBackslashes = 4;
function passBackslashes(bytes, from) {
  let at = from;
  while (bytes[at] === 92 && at < from + mostBackslashes) at++;
  return at;
}
function isSlash2(bytes, at) {
  const slash = passBackslashes(bytes, at);
  if (bytes[slash] !== 47) return false;
  if (bytes[at - 1] !== 58) return slash === at + 1 && isDrawn2(bytes, at - 1, slash + 1);
  const second = passBackslashes(bytes, slash + 1);
  return second > slash + 1 && bytes[second] === 47 && isWord(bytes[second + 1]);
}
var looked = 14;
var fewestDrawn = 16;
function isDrawn2(bytes, before, behind) {
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
var isOctalDigit = (byte) => byte !== void 0 && (byte & 248) === 48;
var isOctalLetter = (first, second, third) => isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second >= 52);
var join = Buffer.from(".join");
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
var isOperator = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
var isWord = (byte) => byte !== void 0 && (byte >= 47 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || byte === 43 || byte === 45 || byte === 61 || byte === 95);
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
var longestPart = 200;
function hasDigit(bytes, quoteAt, step2) {
  for (let at = quoteAt + step2, end = at + longestPart * step2; at !== end; at += step2) {
    const byte = bytes[at];
    if (byte === void 0 || byte === 10 || byte === bytes[quoteAt]) return false;
    if (byte >= 48 && byte < 58) return true;
  }
  return false;
}
var fewestLetters = 6;
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

// src/scanner/line-ends.ts
var isContinued = (bytes, feed) => feed > 0 && bytes[feed - 1] === 92 || feed > 1 && bytes[feed - 1] === 13 && bytes[feed - 2] === 92;
function findLast2(bytes, start2, end) {
  let last = end - 1;
  while (last > start2 && bytes[last] <= 32) last--;
  return last;
}
function endsString(bytes, start2, end) {
  const last = findLast2(bytes, start2, end);
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
  let last = findLast2(bytes, start2, end);
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
var noneQuiet = { has: () => false, add: () => {
} };
var mostQuiet = 1 << 13;
var longestQuiet = 1 << 10;
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
var escapedBefore = 256;
var escapedAfter = 2048;
var longestWord = 2048;
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
  const decoded = decodeEscapes2(source, start2, isList);
  if (decoded) found.push({ place: at, ...decoded, ...isList ? { isOver } : { source } });
  else if (!isList) quiet.add(source);
  else if (isOver) found.push(callFrom(at));
  if (isOver) {
    for (let inner = at + 1; inner < next2; inner++)
      if (findEscapeKind(buffer, inner) === lists) found.push(callFrom(inner));
  }
  return next2;
}
var callFrom = (place) => ({ place, text: nothing, begin: 0, toOuter: () => place, isOver: true });
var nothing = new Uint8Array(0);
function findExtent(buffer, at, kind, from, ceiling) {
  const joinsStrings = kind === joins;
  const isList = kind === lists;
  const most = joinsStrings || isList ? buffer.length : ceiling;
  const limit = at + escapedAfter < most ? passWord(buffer, at + escapedAfter, most) : most;
  const endOfLine2 = (place) => {
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
    if (last > at) return { start: start2, end: endOfLine2(last), next: last, isOver };
  }
  if (last > at)
    return { start: start2, end: endOfLine2(last), next: isOver ? last - 1 : passLine(buffer, at, endOfLine2(last)), isOver };
  let feed = endOfLine2(at + 1);
  let end = feed === limit ? limit : endOfLine2(feed + 1);
  while (end < limit && isContinued(buffer, end)) {
    feed = end;
    end = endOfLine2(end + 1);
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
  const last = findLast2(bytes, at, end);
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

// src/secret.ts
var Secret = class {
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

// src/scanner/line-match.ts
var contextReach = 200;
function createLineMatch(rule, buffer, start2, end, value, proof, { key: key2, resource }) {
  const { context, contextStart } = readContext(buffer, start2, end);
  const secret = new Secret(value, rule.shown);
  const match = { rule, start: start2, end, proof, secret, context, contextStart };
  if (key2 !== void 0) match.keyName = decode(key2);
  if (resource !== void 0) match.resource = decode(resource);
  return match;
}
var isQuote2 = (byte) => byte === 34 || byte === 39 || byte === 96;
var decode = (text) => /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
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

// src/scanner/kernel/rooms.ts
var margin = 32;
var smallest = 8;
var copiesRoom = 12 << 17;
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

// src/scanner/kernel/ranges.ts
var steps = { done: 0, encoded: 1, full: 2, crowded: 3 };
var holds2 = { nothing: 0, hits: 1, encoded: 2 };
var mostText = 1 << 22;
var mostLines2 = 1 << 18;
var farthest = 1 << 11;
var hitsAtOnce = 1 << 14;
var needsRoom = 3 << 17;
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
  const [text, starts, first, second, cleanAt, known3, ...behind] = addresses;
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
  calls2.setMemory(starts, firstAt, second, cleanAt, known3, aloneAt, amongAt, (alone.length >> 1) - 1);
  calls2.setCalm(calmAt, (calm.length >> 1) - 1);
  calls2.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls2.setNeeds(listsAt, contextReach);
  const write = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words4(hitsAt, 2 * rawRoom);
  const textBegin = text + 32;
  return {
    ...roomy > 0 && { rooms: createRooms(kernel, lines, at, at + ofTexts2, mostLines2) },
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
var align2 = (length) => length + 15 & ~15;

// src/scanner/decoded-look.ts
var nothingLeft = () => ({ left: 0, spare: 0 });
function mayHold({ text, packed, unread }, search, kernels, quiet, isInner = false) {
  if (packed || unread) return true;
  const held = search.lookInto(text);
  if (held !== holds2.encoded || isInner) return held === holds2.hits;
  const inner = listEncoded(text, 0, text.length, 0, text.length, kernels, quiet, void 0, nothingLeft());
  return inner.some((encoded) => mayHold(encoded, search, kernels, quiet, true));
}

// src/scanner/encoded-scan.ts
var decodedAtOnce = 1 << 20;
function createEncodedScan(kernels, packed, holders, decode2) {
  const quiet = createQuietSources();
  let isHeld3 = false;
  const scan = ({ bytes, lines, first }, list2, matches, search) => {
    const { unread } = packed;
    const { starts } = lines;
    const begin = Math.max(0, first - 1);
    let line3 = begin;
    const hold = (start2, end) => {
      isHeld3 = true;
      while (line3 > begin && starts[line3] > start2) line3--;
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
        const isPlain2 = equals2(bytes.subarray(start2, end), encoded.text.subarray(match.start, match.end));
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
        const begin = line3;
        const limit = lines.starts[begin] + decodedAtOnce;
        do
          line3++;
        while (line3 < end && lines.starts[line3] < limit);
        const range = { bytes, lines, first: begin, end: line3 };
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
var equals2 = (one, other2) => one.length === other2.length && Buffer.compare(one, other2) === 0;
function boundRange({ lines, first, end }) {
  const { starts, count } = lines;
  return {
    from: starts[first],
    to: starts[end],
    floor: starts[Math.max(0, first - 1)],
    ceiling: starts[Math.min(end + 1, count)]
  };
}

// src/scanner/windows.ts
var margin2 = 64;
var longestText = 1 << 16;
var longestRefuted = 512;
var reachesAhead = 5;
var furtherReach = 16384;
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
  const seen2 = ahead ? ahead.reach + margin2 : margin2;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin2) : seen2));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : ahead ? reachesAhead * seen2 : margin2));
  if (ahead) ahead.triedTo = Math.max(window.begin, textEnd === window.ceiling ? textEnd : textEnd - seen2);
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

// src/scanner/line-scan.ts
var mostShared = 4096;
var fewOverlaps = 3;
var pieceLength2 = 1024;
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

// src/scanner/need-learner.ts
var fewHits = 2;
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
var learnFrom = (ranges, learn) => ({
  findEscape: ranges.findEscape,
  mayHoldRun: ranges.mayHoldRun,
  lookInto(text) {
    const held = ranges.lookInto(text);
    learn(ranges.hits, ranges.count);
    return held;
  }
});

// src/scanner/recorder.ts
var placesStep = 4;
var mostSteps = 1 << 16;
function createHitFilter(lines, memory) {
  let line3 = 0;
  let isKnown2 = false;
  return (record, from, to) => {
    let kept = from;
    for (let at = from; at < to; at += 2) {
      const offset = record[at];
      if (lines.starts[line3] <= offset) {
        do
          line3++;
        while (lines.starts[line3] <= offset);
        isKnown2 = memory.knows(lines, line3 - 1);
      }
      if (isKnown2) continue;
      record[kept++] = offset;
      record[kept++] = record[at + 1];
    }
    return kept;
  };
}

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

// src/scanner/text-scan.ts
var hitsAtOnce2 = 16384;
var fewKnown = 32;
var mostKnown = 1024;
var createTextScan = (parts3, memory, scanDecoded) => createRoomyTextScan(parts3, memory, scanDecoded, 0).scan;
function createRoomyTextScan(parts3, memory, scanDecoded, roomy) {
  const { index, set, refusal, kernels, packed } = parts3;
  const own = createLineList();
  let lines = own;
  const hits = new Int32Array(2 * hitsAtOnce2 + 8 * set.table.place.length);
  const holders = /* @__PURE__ */ new Set();
  let text = new Uint8Array(0);
  let ownKnown = new Uint8Array(256);
  let known3 = ownKnown;
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
    if (known3[line3] === 0 && mayBePassed(line3) && leave(lines, line3)) lines.clean[line3] = 1;
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
        if (known3[line3 - 1] === 1) continue;
        hits[taken2++] = offset;
        hits[taken2++] = hits[hit + 1];
      }
      run.take(hits, taken2);
    }
    for (; line3 < end; line3++) addWithoutHit(line3);
  };
  const encodedScan = scanDecoded && createEncodedScan(kernels, packed, holders, scanDecoded);
  const readRange2 = (first, isKnown2) => {
    const begin = lines.starts[first];
    let end = first;
    for (let line3 = first; line3 < lines.count; line3++) {
      known3[line3] = isKnown2(line3) ? 1 : 0;
      if (known3[line3] === 0) end = line3 + 1;
      else {
        const limit = Math.max(fewKnown, Math.min(mostKnown, lines.starts[end] - begin >> 3));
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
      known3.fill(0, first, end);
      findHits(bytes, first, end, run);
    }
  };
  const scan = (bytes, given, recorded) => {
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
    known3 = isFast ? fast.known : ownKnown;
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
    scan,
    isQuiet: (bytes) => openRanges(bytes.length) !== void 0 && search.lookInto(bytes) === holds2.nothing,
    openRooms: () => openRanges(Number.POSITIVE_INFINITY)?.rooms
  };
}

// src/scanner/whole-look.ts
var longestWhole = 4096;
var mostWords = 6;
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

// src/scanner/whole-text.ts
function createWholeScan(rules3, refusal) {
  const wholes = rules3.filter(({ whole: whole2 }) => whole2);
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

// src/scanner/scanner.ts
var fewLines = 1 << 14;
function createScanners(rules3, remembered = fewLines, kernels = builtKernels, roomy = 0) {
  const set = prepareRules(rules3);
  const index = createKeywordFinder(set.table, kernels);
  return (keep) => {
    const packed = { room: createRoom(), unread: [], settle: keep?.settle ?? settleOverlaps };
    const refusal = keep && createRefusal(keep);
    const parts3 = { index, set, kernels, packed, ...refusal && { refusal } };
    const decoded = createDecodedScan(parts3, decodedLevels);
    const text = createRoomyTextScan(parts3, createLineMemory(remembered), decoded, roomy);
    return startScanner(text, createWholeScan(keep?.wholes ? rules3 : [], refusal), kernels, packed);
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
  let scan;
  return (bytes) => {
    scan ??= createTextScan(parts3, forgetful, levels > 1 ? createDecodedScan(parts3, levels - 1) : void 0);
    return scan(readUtf16(bytes).bytes);
  };
}
var decodedLevels = 2;
var forgetful = { knows: () => false, add() {
}, addAmong() {
}, isCalm: () => false, addCalm() {
} };
function placeCandidates(matches, text, lines) {
  const regionOf = createRegionFinder(text.bytes, lines);
  return matches.map((match) => placeCandidate(match, text, regionOf(match.start, match.end)));
}
function placeCandidate({ decoded: _, packed: __, ...match }, text, region) {
  if (!text.toOriginal) return { ...match, region };
  return { ...match, start: text.toOriginal(match.start), end: text.toOriginal(match.end), region };
}

// src/sweep/class-scanners.ts
function createClassScanners(rules3) {
  const create = createScanners(rules3);
  const couldKeep = createValueFilter();
  const made2 = /* @__PURE__ */ new Map();
  return (pathClass) => {
    const known3 = made2.get(pathClass);
    if (known3) return known3;
    const next2 = create({
      couldKeep,
      wholes: pathClass === "secret",
      keeps: (candidate) => keepReported(candidate, pathClass)
    });
    made2.set(pathClass, next2);
    return next2;
  };
}

// src/sweep/sweep.ts
var import_node_os2 = require("node:os");

// src/threads/rule-list.ts
var import_rules = require("./rules.js");

// src/rules/told.ts
var others3 = {
  ...{ label: true, keywords: true, pattern: true, likely: true, reach: true, check: true, decode: true },
  ...{ further: true, judged: true, unconfirmed: true, own: true, highEntropy: true, family: true, credential: true },
  ...{ provider: true, revoke: true, source: true }
};
var names = Object.keys(others3);
var ReadLater = class {
  place;
  readRule;
  constructor(told, place, readRule) {
    Object.assign(this, told);
    this.place = place;
    this.readRule = readRule;
  }
};
function read(rule) {
  const whole2 = rule.readRule(rule.place);
  for (const name of names)
    Object.defineProperty(rule, name, Object.getOwnPropertyDescriptor(whole2, name) ?? { value: void 0 });
}
for (const name of names)
  Object.defineProperty(ReadLater.prototype, name, {
    get() {
      read(this);
      return this[name];
    }
  });
var changeRule = (rule, members2) => Object.create(rule, Object.getOwnPropertyDescriptors(members2));
var isOf = (rule, own) => rule === own || Object.prototype.isPrototypeOf.call(own, rule);

// src/threads/rule-list.ts
function copyRule(rule) {
  const members2 = [];
  for (const name in rule) members2.push([name, rule[name]]);
  return Object.fromEntries(members2);
}
function encodeRules(rules3) {
  const known3 = new Map(import_rules.rules.map((rule) => [rule.id, rule]));
  const references = [];
  for (const rule of rules3) {
    const own = known3.get(rule.id);
    if (own && isOf(rule, own)) {
      references.push({ id: rule.id, level: rule.level, fixture: rule.fixture ?? false, loose: rule.loose ?? false });
    } else if (rule.check) return void 0;
    else references.push({ custom: copyRule(rule) });
  }
  return references;
}

// src/threads/start.ts
var import_node_path3 = require("node:path");
var import_node_worker_threads = require("node:worker_threads");
var isSource = __filename.endsWith(".ts");
var workerFile = isSource ? "../worker.ts" : "history-worker.js";
var startThread = (options) => new import_node_worker_threads.Worker((0, import_node_path3.join)(__dirname, workerFile), options);
var startReader = () => isSource ? void 0 : new import_node_worker_threads.Worker((0, import_node_path3.join)(__dirname, "sweep-reader.js"));

// src/sweep/ahead.ts
var roomLength = 1 << 20;
var createAheadRoom = (length = roomLength) => ({
  done: new Int32Array(new SharedArrayBuffer(4)),
  room: new Int32Array(new SharedArrayBuffer(4 * length))
});
var createAheadFiles = (files, before, room) => ({
  ...{ files, before, ...room },
  places: new Int32Array(new SharedArrayBuffer(4 * files.length))
});
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

// src/sources/read-file.ts
var import_node_fs4 = require("node:fs");
var largestFile = 2 ** 31 - 1;
var largestKept = 1 << 22;
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
var failure = (cause) => new SourceError(describeFailure(cause), "Make the file readable, or name the paths to scan.", { cause });
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

// src/sweep/clean-files.ts
var taken = 8;
function createCleanFiles(scannerOf) {
  const readFile2 = createFileReader(partSizes.own);
  const read2 = (file, path, text) => {
    if (text?.size !== void 0) return text.size;
    let unread = false;
    const onUnread = () => {
      unread = true;
    };
    try {
      const bytes = text?.bytes ?? readFile2(file);
      const candidates = scannerOf(classifyPath(path)).scan(bytes, onUnread, void 0, text?.recorded);
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

// src/sweep/early-reader.ts
var import_node_os = require("node:os");
var begun;
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

// src/sweep/sweep.ts
var fewFiles = 200;
var patience = 2500;
var processors = (0, import_node_os2.availableParallelism)();
var mostThreads = 4;
var mostFound = 1 << 22;
function createSweep(rules3, scannerOf, alone = patience) {
  const workers = [];
  const cleanHere = createCleanFiles(scannerOf);
  const reader = createReader(rules3);
  const isLong = () => {
    if (processors === 2 && reader.isAtWork()) return false;
    const { user, system } = process.cpuUsage();
    return user + system >= 1e3 * alone;
  };
  const startWorkers = () => {
    reader.close();
    announced.clear();
    const references = encodeRules(rules3);
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
      const ahead = announced.get(texts);
      announced.delete(texts);
      if (workers.length === 0) {
        cleanHere(shared, { stops: isLong, ahead, onFound });
        if (isLong() && texts.length - shared.next[0] + countWaiting() >= fewFiles) startWorkers();
        else cleanHere(shared, { ahead, onFound });
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
function createReader(rules3) {
  let thread = null;
  let room;
  let before = 0;
  const start2 = () => {
    const index = readBuiltRules();
    return index && areBuilt(rules3, index) ? takeReader() : void 0;
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
function ask2(worker, shared) {
  return new Promise((resolve3) => {
    const done = () => {
      for (const event of ["message", "error", "exit"]) worker.off(event, done);
      resolve3();
    };
    for (const event of ["message", "error", "exit"]) worker.on(event, done);
    worker.postMessage(shared);
  });
}

// src/sweep/sweep-texts.ts
var filesAtOnce = 512;
var listsAhead = 7;
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

// src/scan.ts
async function scanTexts(source, config, world2) {
  const scannerOf = createClassScanners(config.rules);
  const scannerAt = (path) => scannerOf(classifyPath(path));
  const isExcluded = await loadPathFilter(config.exclude);
  const findings = createFindings();
  const readKey = once(() => world2.repositoryKey());
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
function createTextJudge(findings, readKey) {
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
      const fingerprint = createFingerprint(rule, secret, keyName2, rule.highEntropy ? "" : await readKey());
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
var explainUnread = (error) => isToolError(error) ? `${error.message}. ${error.hint}` : String(error.message);
async function loadPathFilter(exclude) {
  return exclude.length === 0 ? () => false : (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createPathFilter(exclude);
}
function locate(text, region) {
  const { path, kind, oid, commit } = text;
  return { path, kind, region, ...oid && { oid }, ...commit && { commit } };
}

// src/sources/elsewhere.ts
var skipSubmodule = (path, oid) => ({
  path,
  ...oid !== void 0 && { oid },
  reason: "submodule: scanned where its own commits are made",
  failed: false
});
var skipLfsFile = (path, oid) => ({
  ...{ path, oid },
  reason: "Git LFS pointer: the file itself is not in git",
  failed: false
});
var firstLine = Buffer.from("version https://git-lfs.github.com/spec/");
function isLfsPointer(content) {
  return content.length < 1024 && content.subarray(0, firstLine.length).equals(firstLine);
}

// src/sources/objects.ts
async function readObject(blobs, oid) {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}

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
  const known3 = /* @__PURE__ */ new Map();
  for (const finding2 of old.findings) {
    for (const { oid = "", path } of listPlaces(finding2))
      known3.set(`${finding2.fingerprint} ${nameBase({ oid, path })}`, finding2.level);
  }
  const findings = result.findings.flatMap((finding2) => {
    const isNew = (place) => {
      const base = place.kind === "blob" ? source.baseOf(place) : void 0;
      const before = base && known3.get(`${finding2.fingerprint} ${nameBase(base)}`);
      return !before || weightOf(before) < weightOf(finding2.level);
    };
    const [location, ...occurrences] = listPlaces(finding2).filter(isNew);
    return location ? [allowInSource({ ...finding2, location, occurrences })] : [];
  });
  return maskFileNames({ ...result, findings });
}
var nameBase = ({ oid, path }) => `${oid} ${path}`;

// src/judge/moved.ts
var isMoved = ({ from, path }, isExcluded = (_) => false) => from !== void 0 && (classifyPath(from) !== classifyPath(path) || isExcluded(from) && !isExcluded(path));

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

// src/sources/staged.ts
var submoduleMode = "160000";
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
var bringsName = ({ status }) => status === "A" || status === "R" || status === "C";
function bringsContent({ status, mode, addedLines }, hasMoved) {
  return status !== "D" && status !== "U" && mode !== submoduleMode && (addedLines?.length !== 0 || hasMoved);
}
var bringsNothing = (change, hasMoved) => change.status !== "U" && (change.mode !== submoduleMode || change.status === "D") && !bringsContent(change, hasMoved);
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
var everyLine = [{ start: 1, end: Number.POSITIVE_INFINITY }];
function listSkipped({ status, mode, oid, path }) {
  if (status === "U") return [{ path, reason: "in conflict: resolve it and stage the result", failed: true }];
  return mode === submoduleMode && status !== "D" ? [skipSubmodule(path, oid)] : [];
}

// src/config/files.ts
function refuseWide({ name, text }) {
  const at = text.search(/[\x01-\x7f]\0[\x01-\x7f]\0/);
  if (at === -1) return;
  throw new ConfigError(
    `${name}:${text.slice(0, at).split("\n").length}:1: this is no text in UTF-8`,
    "Save the file as UTF-8. What Windows PowerShell writes by > or Out-File is UTF-16: add -Encoding utf8."
  );
}

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

// src/config/suppressions.ts
var keys = ["expires", "owner", "reason"];
var hint2 = "Write: fingerprint  expires=YYYY-MM-DD  owner=@who  reason=why this may stay (expires and owner can be left out).";
function parseSuppressions({ name, text }) {
  refuseWide({ name, text });
  return text.split(/\r?\n/).flatMap((line3, index) => {
    if (/^\s*(?:#|$)/.test(line3)) return [];
    const fail = (offset, problem, more = hint2) => {
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
    const known3 = keys.find((name) => name === key2);
    if (!known3 || !equals3)
      return fail(at, `${quoteWord(key2)} is not expected here`, `${renderNearest(key2, keys)} ${hint2}`);
    if (found[known3] !== void 0) fail(at, `${key2} is given twice`);
    const rest2 = line3.slice(word.lastIndex);
    const value = known3 === "reason" ? rest2.trim() : rest2.split(/\s/, 1)[0];
    found[known3] = value;
    if (value === "") fail(at, `${key2} is empty`);
    if (known3 === "expires" && !isDate(value)) fail(word.lastIndex, `${quoteWord(value)} is not a date`);
    if (known3 === "reason") break;
    word.lastIndex += value.length;
  }
  const { reason, owner, expires } = found;
  if (reason === void 0) return fail(line3.length, "a reason is missing");
  return { kind: "external", fingerprint, reason, ...owner && { owner }, ...expires && { expires } };
}
var isFingerprint = (text) => /^[a-z2-7]{12}(?:-\d{1,3})?$/.test(text);
function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

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

// src/config/settings.ts
function applySettings(catalogue2, settings, { suppressions, baseline }) {
  const all2 = settings ? [...catalogue2, ...settings.customRules] : catalogue2;
  const rules3 = all2.flatMap((rule) => {
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
    rules: rules3,
    exclude: settings?.exclude ?? [],
    suppressions: suppressions ? parseSuppressions(suppressions) : [],
    baseline: new Set(baseline ? parseBaseline(baseline) : [])
  };
}

// hook/config.ts
var import_rules2 = require("./rules.js");
async function loadConfig(files) {
  if (files.config) return (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createConfig(files);
  return applySettings(import_rules2.rules, void 0, files);
}

// hook/known-settings.ts
var import_node_fs5 = require("node:fs");
var import_node_path4 = require("node:path");

// hook/version.ts
var readVersion = () => JSON.parse('"0.1.0"');

// hook/known-settings.ts
function remember2(oid) {
  try {
    (0, import_node_fs5.writeFileSync)(findFile(), createLine(oid));
  } catch {
  }
}
var findFile = () => (0, import_node_path4.join)(process.env["GIT_DIR"] ?? ".git", "leakgate-settings");
var createLine = (oid) => `${readVersion()} ${oid}
`;

// src/reporters/escape.ts
var acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
var named4 = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
var commands = /##(?=\[)|(?<=^|\s):(?=:)/g;
function escapeTerminal(text) {
  return text.replace(acting, (character) => named4[character] ?? renderNumber(character)).replace(commands, (found) => found === ":" ? "\\:" : "# #");
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits3 = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits3.toLowerCase().padStart(2, "0")}` : `<U+${digits3.padStart(4, "0")}>`;
}

// src/reporters/phrases.ts
var renderPlural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
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

// hook/outcome.ts
var blocks2 = (finding2) => finding2.level === "error" && !finding2.suppression;
function decideExit({ findings, skipped }, anything) {
  if (findings.some(blocks2)) return ExitStatus.findings;
  return anything && !skipped.some((entry3) => entry3.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}
function sayClean({ scanned }, noun, shell) {
  if (shell.quiet) return;
  const time = Math.round(performance.now() - shell.started);
  shell.err.write(`leakgate: clean, ${renderScanned(scanned, noun)}, ${time} ms
`);
}

// hook/shell.ts
var import_node_fs6 = require("node:fs");
function readPrefix({ GIT_PREFIX: prefix2 = "" } = process.env) {
  return (0, import_node_fs6.existsSync)(prefix2) ? prefix2 : "";
}

// hook/skip.ts
var unsetSkip = "unset LEAKGATE_SKIP (PowerShell: Remove-Item Env:LEAKGATE_SKIP)";
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

// hook/skip-note.ts
var import_node_fs7 = require("node:fs");
var import_node_path6 = require("node:path");

// src/git/hooks-folder.ts
var import_node_path5 = require("node:path");
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
  return { path: (0, import_node_path5.resolve)(cwd, folder2), top, common: (0, import_node_path5.resolve)(cwd, gitFolder), ...scope && { scope } };
}

// src/git/whole-diff.ts
var wholeDiff = [
  ...["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff],
  ...["--unified=1000000000", "HEAD", "--"]
];

// hook/hook-script.ts
function readScriptVersion(text) {
  const found = /^# leakgate hook, version (\d+)$/m.exec(text);
  return found ? Number(found[1]) : void 0;
}
var markFile = 'mark=${GIT_DIR:-.git}\n[ -d "$mark" ] || mark=$(git rev-parse --git-dir)\nmark=$mark/leakgate-scanned';
var runProgram = (name) => `"$node" "$leakgate" ${name} "$@"`;
var runAndTell = (name) => `${runProgram(name)} || ended $?`;
var scanAndMark = [
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

// hook/skip-note.ts
async function describeNote(making) {
  const { path } = await readHooksFolder();
  const name = making === "patch" ? "applypatch-msg" : "commit-msg";
  const files = [name, `${name}.legacy`].map((file) => (0, import_node_path6.join)(path, file)).filter((file) => (0, import_node_fs7.existsSync)(file));
  if (files.every((file) => readScriptVersion((0, import_node_fs7.readFileSync)(file, "utf8")) === void 0))
    return 'No hook here notes the reason. Add it, for the pull request to show: git commit --amend --no-edit --trailer "Leakgate-Skip: the reason"';
  const noted = making === "patch" ? "Where git am was begun with it, the reason" : "The reason";
  return `${noted} goes into the commit message, where the pull request shows it.`;
}

// hook/staged-report.ts
var again = {
  commit: "git commit",
  merge: "git commit",
  patch: "git am --continue"
};
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
  const isSame = head.every((text, place) => text?.toString("latin1") === index[place]?.toString("latin1"));
  if (isSame) {
    const config = await loadConfig(parsePolicy("HEAD", head));
    const own = new Set(import_rules3.rules.map(({ id }) => id));
    if (isBlob(head[0], settings) && config.rules.every(({ id }) => own.has(id))) remember2(settings);
    return config;
  }
  await loadConfig(parsePolicy("the index", index));
  try {
    return await loadConfig(parsePolicy("HEAD", head));
  } catch {
    return loadConfig({});
  }
}
function isBlob(text, oid) {
  if (!text || oid === void 0) return false;
  const hash = createHash(oid.length === 40 ? "sha1" : "sha256").update(`blob ${text.length}\0`).update(text);
  return hash.digest("hex") === oid;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runStaged
});
