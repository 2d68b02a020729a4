#!/usr/bin/env node
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
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
function locateDefect(error) {
  const { name, stack = "", message } = error instanceof Error ? error : { name: typeof error, message: "" };
  const lines = stack.replace(message, "").split("\n");
  return { name, frames: lines.filter((line) => /^ {4}at /.test(line)).slice(0, 5) };
}
var ExitStatus, ToolError, isToolError, UsageError, GitError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
    ToolError = class extends Error {
      hint;
      exitStatus;
      constructor(message, hint, exitStatus, options) {
        super(message, options);
        this.name = new.target.name;
        this.hint = hint;
        this.exitStatus = exitStatus;
      }
    };
    isToolError = (error) => error instanceof Error && "hint" in error && "exitStatus" in error;
    UsageError = class extends ToolError {
      constructor(message, hint) {
        super(message, hint, ExitStatus.usage);
      }
    };
    GitError = class extends ToolError {
      constructor(message, hint, options) {
        super(message, hint, ExitStatus.incomplete, options);
      }
    };
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
  const [input, output, words] = [child.stdin, child.stdout, child.stderr];
  let seen = 0;
  let since = readClock();
  const look = () => {
    const moved = output.bytesRead + words.bytesRead + input.bytesWritten;
    const isSilent = moved === seen && isAsked() && output.readableLength === 0;
    if (!isSilent) since = readClock();
    seen = moved;
    if (readClock() - since < limit) return;
    clearInterval(timer);
    const way = "(a lock, or a server that is not there?); LEAKGATE_GIT_TIMEOUT, in seconds, waits longer";
    words.push(`error: git did nothing for ${limit / 1e3} s and was ended ${way}
`);
    child.kill("SIGKILL");
    setTimeout(() => [output, words].map((pipe) => pipe.destroy()), 1e3).unref();
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

// src/git/hunks.ts
function readHunks(patch, readBody2) {
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
        at = readBody2(ids, { removed: Number(removed), first: Number(first), added: Number(added) }, end + 1);
        continue;
      }
    }
    at = end + 1;
  }
}
function endOfLine(bytes, from) {
  const end = bytes.indexOf(newline, from);
  return end === -1 ? bytes.length : end;
}
function startsWith(bytes, at, text) {
  for (let place = 0; place < text.length; place++) if (bytes[at + place] !== text.charCodeAt(place)) return false;
  return true;
}
var newline, plus, minus;
var init_hunks = __esm({
  "src/git/hunks.ts"() {
    "use strict";
    newline = 10;
    plus = 43;
    minus = 45;
  }
});

// src/git/changes.ts
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
function listAddedLines(entry, linesOf) {
  const { baseOid, oid, status } = entry;
  if (baseOid === oid) return [];
  if (status === "A") return void 0;
  if (!isNullOid(oid)) return linesOf.get(`${baseOid}..${oid}`);
  const keys = [...linesOf.keys()].filter((key) => key.startsWith(`${baseOid}..`));
  return keys.length === 1 ? linesOf.get(keys[0]) : void 0;
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
    addLines = (entries, linesOf) => entries.map((entry) => {
      const addedLines = listAddedLines(entry, linesOf);
      return addedLines ? { ...entry, addedLines } : entry;
    });
  }
});

// src/git/whole-diff.ts
function parseWholeDiff(output) {
  const { entries, patch } = parseEntries(output);
  const { contents, linesOf, isCut } = readFiles(patch);
  if (isCut) return void 0;
  const whole2 = [];
  for (const change of addLines(entries, linesOf)) {
    const content = contents.get(`${change.baseOid}..${change.oid}`);
    const brings = change.status !== "D" && change.addedLines?.length !== 0;
    if (brings && !content && !emptyBlob.test(change.oid)) return void 0;
    whole2.push(content ? { ...change, content } : change);
  }
  return whole2;
}
function readFiles(patch) {
  const contents = /* @__PURE__ */ new Map();
  const linesOf = /* @__PURE__ */ new Map();
  const text = patch.toString("latin1");
  let isCut = false;
  readHunks(patch, (ids, hunk, from) => {
    const ranges = linesOf.get(ids) ?? [];
    linesOf.set(ids, ranges);
    const isRead = contents.has(ids);
    const { content, end, isWhole } = readBody(patch, text, from, hunk, isRead ? [] : ranges);
    isCut ||= !isWhole;
    if (hunk.first > 1) contents.delete(ids);
    else contents.set(ids, content);
    return end;
  });
  return { contents, linesOf, isCut };
}
function readBody(patch, text, from, { removed, first, added }, ranges) {
  let at = from;
  let to = from;
  let line = first;
  let [removedLeft, addedLeft] = [removed, added];
  let isNew = false;
  let firstAdded = 0;
  while (removedLeft > 0 || addedLeft > 0 || patch[at] === backslash) {
    const end = text.indexOf("\n", at) + 1;
    if (end === 0) return { content: patch.subarray(from, to), end: patch.length, isWhole: false };
    const kind = text.charCodeAt(at);
    if (kind === backslash) {
      if (isNew) to--;
    } else {
      isNew = kind !== minus;
      if (isNew) {
        const begin = kind === newline ? at : at + 1;
        patch.copyWithin(to, begin, end);
        to += end - begin;
        if (kind !== plus) firstAdded = endRange(ranges, firstAdded, line);
        else if (firstAdded === 0) firstAdded = line;
        line++;
        addedLeft--;
      }
      if (kind !== plus) removedLeft--;
    }
    at = end;
  }
  endRange(ranges, firstAdded, line);
  return { content: patch.subarray(from, to), end: at, isWhole: removedLeft === 0 && addedLeft === 0 };
}
function endRange(ranges, start, next) {
  if (start !== 0) ranges.push({ start, end: next - 1 });
  return 0;
}
var backslash, wholeDiff, emptyBlob;
var init_whole_diff = __esm({
  "src/git/whole-diff.ts"() {
    "use strict";
    init_changes();
    init_hunks();
    backslash = 92;
    wholeDiff = [
      ...["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff],
      ...["--unified=1000000000", "HEAD", "--"]
    ];
    emptyBlob = /^(?:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391|473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813)$/;
  }
});

// src/git/failure.ts
function quoteGit(words) {
  const lines = words.split("\n").filter((line) => /^(?:fatal|error|warning|hint|remote|ssh): /.test(line));
  const messages = lines.filter((line) => !/^remote: (?:Enumerating|Counting|Compressing|Total) /.test(line));
  return messages.join("\n").slice(0, 2e3).replace(/[^\s'"`,;()]{8,}/g, (run) => isPlain(run) ? run : "\u2026");
}
function explainFailure(doing, words, hint, cause) {
  if (isOutside(words))
    return new UsageError("this is no repository of git", "Change to one, or run `git init` first.");
  if (/^fatal: this operation must be run in a work tree/m.test(words)) return withoutTree();
  if (/^fatal: (?:detected dubious ownership|unsafe repository)/m.test(words))
    return new GitError(
      `${doing}: the repository belongs to another user, and git reads it only where it is told to`,
      "If you trust that user: `git status` tells the command that allows it (safe.directory).",
      { cause }
    );
  if (/^fatal: (?:transport '[^']*' not allowed|could not fetch \S+ from promisor remote)/m.test(words))
    return new GitError(
      `${doing}: this is a partial clone, and something that it left out is wanted`,
      "Clone it whole. Or, if you trust what its .git/config names as remotes and programs, set GIT_ALLOW_PROTOCOL=https:ssh.",
      { cause }
    );
  const quoted = quoteGit(words);
  return new GitError(`${doing}${quoted && `: ${quoted}`}`, hint, { cause });
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
    isOutside = (words) => /^fatal: not a git repository \(or any /m.test(words);
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
  const folders = (environment["PATH"] ?? "").split(import_node_path4.win32.delimiter).map((folder2) => folder2.replaceAll('"', ""));
  const found = folders.filter(isFixed).map((folder2) => import_node_path4.win32.join(folder2, file));
  return found.find(exists) ?? import_node_path4.win32.join(own, "..", file);
}
var import_node_fs5, import_node_path4, isFixed, world, git, findGit;
var init_program = __esm({
  "src/git/program.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path4 = require("node:path");
    isFixed = (folder2) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder2);
    world = {
      platform: process.platform,
      environment: process.env,
      own: process.execPath,
      exists: import_node_fs5.existsSync
    };
    findGit = () => git ??= findProgram("git", world);
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
function spawnGit(args2, options = {}) {
  const limit = readSilenceLimit();
  const child = (0, import_node_child_process.spawn)(findGit(), [...fixedConfig.flatMap((setting) => ["-c", setting]), ...args2], {
    cwd: options.cwd,
    env: { ...gitEnvironment(), ...options.environment },
    windowsHide: true
  });
  endWhenSilent(child, options.isAsked ?? (() => child.stdin.writableEnded), limit);
  if (asked.hasSubscribers) {
    const started = performance.now();
    child.once(
      "close",
      (status) => asked.publish({ args: args2, status, milliseconds: performance.now() - started })
    );
  }
  return child;
}
function watchEnd(child, args2, hint, accept = [0]) {
  const chunks = [];
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => {
    child.on("error", (cause) => reject(explainUnstarted(cause)));
    child.on("close", (status) => {
      const words = Buffer.concat(chunks).toString("utf8");
      if (status !== null && accept.includes(status)) resolve(words);
      else reject(explainFailure(`git ${commandOf(args2)} failed (${status ?? "killed"})`, words, hint));
    });
  });
  ended.catch(() => {
  });
  return ended;
}
async function runGit(args2, options = {}) {
  const child = spawnGit(args2, options);
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stdin.on("error", () => {
  });
  child.stdin.end(options.input ?? "");
  const words = await watchEnd(child, args2, "Run the command by hand in this repository to see more.", options.accept);
  if (words) options.onWarnings?.(words);
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
    commandOf = (args2) => args2.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";
  }
});

// src/git/whole-staged.ts
var whole_staged_exports = {};
__export(whole_staged_exports, {
  readWholeStaged: () => readWholeStaged
});
async function readWholeStaged() {
  const input = "MERGE_HEAD\nHEAD:.leakgate.yaml\n";
  const [diff, objects] = await Promise.all([runGit(wholeDiff), runGit(["cat-file", "--batch-check"], { input })]);
  const found = /^.* missing\n(?:.* missing|(?<oid>[\da-f]+) blob \d+)\n$/.exec(objects.toString("latin1"));
  return found ? { diff, settings: found.groups["oid"] } : void 0;
}
var init_whole_staged = __esm({
  "src/git/whole-staged.ts"() {
    "use strict";
    init_run();
    init_whole_diff();
  }
});

// hook/main.ts
init_errors();
init_silence();

// hook/failure.ts
init_errors();

// src/reporters/escape.ts
var acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
var named = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
var commands = /##(?=\[)|(?<=^|\s):(?=:)/g;
function escapeTerminal(text) {
  return text.replace(acting, (character) => named[character] ?? renderNumber(character)).replace(commands, (found) => found === ":" ? "\\:" : "# #");
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits.toLowerCase().padStart(2, "0")}` : `<U+${digits.padStart(4, "0")}>`;
}

// hook/shell.ts
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
function createShell() {
  const { env: environment, argv } = process;
  const typed = argv[1] ?? "leakgate";
  const path = (0, import_node_path.isAbsolute)(typed) ? typed : process.execPath;
  return {
    environment,
    started: 0,
    quiet: false,
    colour: true,
    tell(text) {
      if (!this.quiet) process.stdout.write(text);
    },
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
      return path !== typed && /^[\w.-]+$/.test(typed) ? typed : describeInvocation(path);
    }
  };
}
var isAlone = (script) => isSamePath(script, (0, import_node_fs.realpathSync)(process.execPath));
function isSamePath(one, other2, platform = process.platform) {
  const fold = (path) => platform === "win32" ? import_node_path.win32.normalize(path).toLowerCase() : path;
  return fold(one) === fold(other2);
}
function readPrefix({ GIT_PREFIX: prefix2 = "" } = process.env) {
  return (0, import_node_fs.existsSync)(prefix2) ? prefix2 : "";
}
function describeInvocation(script, directory = (0, import_node_path.join)(process.cwd(), readPrefix()), alone = isAlone(script), { sep, basename, relative: relative2 } = import_node_path.default) {
  const folders = script.split(sep);
  if (folders.includes("node_modules") && !folders.includes("_npx")) return "npx --no leakgate";
  if (basename(script) === "leakgate" && !folders.includes("_npx") && !alone) return "leakgate";
  const near = relative2(directory, script);
  const path = (near.length < script.length ? near : script).replaceAll("\\", "/");
  if (!alone) return `node ${quoteArgument(path) ?? "<leakgate>/dist/hook.js"}`;
  const word = quoteArgument(path.includes("/") ? path : `./${path}`);
  return word === void 0 || sep === "\\" && word.startsWith('"') ? "<leakgate>" : word;
}
function quoteArgument(word) {
  if (word.includes("##[")) return void 0;
  const path = /^[-:]/.test(word) ? `./${word}` : word;
  if (/^[\w+=:./-]+$/.test(word)) return path;
  return /^[\w\p{L}\p{M}\p{N}@%+=:,./ ()&[\]{}#~^'-]+$/u.test(word) ? `"${path}"` : void 0;
}

// hook/failure.ts
function renderFailure(error, unforeseen, invocation = createShell().invocation) {
  if (isToolError(error)) {
    const hint = error.hint.replace(/(^|`|\b[Rr]un )leakgate (?=[a-z-])/gm, `$1${invocation.replaceAll("$", "$$$$")} `);
    const text = `leakgate: ${error.message}
${hint}
Exit status ${error.exitStatus}.`;
    return { text: text.split("\n").map(escapeTerminal).join("\n"), exitStatus: error.exitStatus };
  }
  const { name, frames } = locateDefect(error);
  const lines = [
    `leakgate: it failed in a way it does not know (${name}), so nothing counts as scanned.`,
    ...frames.map(escapeTerminal),
    "Please report this with the lines above; they hold nothing of your files.",
    `Exit status ${unforeseen}.`
  ];
  return { text: lines.join("\n"), exitStatus: unforeseen };
}

// hook/pre-commit.ts
var import_node_fs6 = require("node:fs");
init_errors();
init_whole_diff();

// src/judge/secret-files.ts
var plain = /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
var holder = /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
var shown = /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;
var folder = /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;
function isSecretFile(path) {
  const end = path.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end.slice(end.search(/[^\\/]*$/));
  return plain.test(file) && (holder.test(file) || folder.test(end)) && !shown.test(file);
}

// src/reporters/phrases.ts
var renderPlural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
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

// src/scanner/whole-look.ts
var longestWhole = 4096;
var mostWords = 6;
function mayBeWhole(bytes) {
  if (bytes.length === 0 || bytes.length > longestWhole) return false;
  let words = 0;
  let lines = 0;
  let hasBracket = false;
  let last = 10;
  for (const byte of bytes) {
    if (byte === 123 || byte === 125 || byte === 60 || byte === 62) hasBracket = true;
    if (last === 10) words = byte === 35 || byte === 59 ? Number.NEGATIVE_INFINITY : 0;
    if (last === 10 && byte > 32) lines++;
    if (hasBracket && lines > 1) return false;
    if (byte === 32 && last !== 32 && ++words > mostWords) return false;
    last = byte;
  }
  return true;
}

// hook/known-settings.ts
var import_node_fs2 = require("node:fs");
var import_node_path2 = require("node:path");

// hook/version.ts
var readVersion = () => JSON.parse('"0.1.0"');

// hook/known-settings.ts
function isKnown(oid) {
  try {
    return (0, import_node_fs2.readFileSync)(findFile(), "latin1") === createLine(oid);
  } catch {
    return false;
  }
}
var findFile = () => (0, import_node_path2.join)(process.env["GIT_DIR"] ?? ".git", "leakgate-settings");
var createLine = (oid) => `${readVersion()} ${oid}
`;

// hook/patch.ts
var import_node_fs3 = require("node:fs");
var import_node_path3 = require("node:path");
var isRebase = ({ GIT_DIR: folder2 = ".git" }) => (0, import_node_fs3.existsSync)((0, import_node_path3.join)(folder2, "rebase-apply", "rebasing"));

// src/judge/program-paths.ts
var codeFile = /\.(?:[cm]?[jt]sx?|py[iwx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
var docsWords = "docs?|documentation|(?:examples?|samples?)(?:configs?|data|apps?|code|projects?)?|demos?|swagger|openapi|tutorials?|quickstarts?|playgrounds?|website|guides?";
var translationWords = "locales?|locali[sz]ations?|i18n|l10n|intl|loc|langs?|languages?|translations?|nls|lproj";
var textWords = "strings|texts|labels|messages|resources?|resjson|resw|resx";
var other = new RegExp(
  `(?:^|[/._-])(?:${docsWords}|${translationWords}|${textWords}|values-\\w+|readme|changelog|changes|history|news)(?![^/._-])|(?:examples?|samples?)(?![^/._-])`,
  "i"
);
var isPlainProgram = (path) => path.length <= 200 && codeFile.test(path) && !other.test(path);

// src/once.ts
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/scanner/compile-once.ts
var blank = "\n".repeat(1e3);
function compileOnce(source, flags) {
  const pattern = new RegExp(source, flags);
  pattern.lastIndex = blank.length;
  pattern.exec(blank);
  pattern.lastIndex = 0;
  return pattern;
}
var leastSpared = 3e3;
var spared = `x{${"0".repeat(20 << 10)}}`;
var compileSparingly = (source, flags) => compileOnce(source.length < leastSpared ? source : spared + source, flags);

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
  let seen = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest;
    seen += length;
    return length >= shortestFirst || seen >= mostWithout && length >= shortest;
  };
}
var { WebAssembly: engine } = globalThis;
function createKernels(read) {
  let compiled;
  const create = (room) => {
    if (compiled === void 0) compiled = compile(read);
    if (!compiled) return void 0;
    const memory = allocate(1 + Math.ceil((roomAt + room) / (1 << 16)));
    if (!memory) return void 0;
    const calls2 = new engine.Instance(compiled, { env: { memory } }).exports;
    calls2.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls: calls2 };
  };
  return { create, forEncoded: share(create, 0), forLines: share(create, 12 * mostLines + 64) };
}
var builtKernels = createKernels(readBinary);
function compile(read) {
  try {
    const binary = read();
    return binary && engine ? new engine.Module(binary) : null;
  } catch {
    return null;
  }
}
function allocate(pages) {
  try {
    return new engine.Memory({ initial: pages });
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
function findRuns(kernels, bytes, from, to, isDigit2, onRun) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return false;
  const { calls: calls2 } = kernel;
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + pieceLength);
    const last = loadPiece(kernel, bytes, at, end);
    let [start, next] = [at, at];
    do {
      start = calls2.findRun(textAt + next - at, last) - textAt + at;
      next = calls2.getNext() - textAt + at;
      if (next < end) onRun(start, next);
    } while (next < end);
    if (end === to) {
      if (end > start) onRun(start, end);
      return true;
    }
    if (start === at) {
      while (next < to && isDigit2[bytes[next]] === 1) next++;
      onRun(start, next);
      start = next;
    }
    at = start;
  }
  return true;
}

// late:zlib
var loaded;
var load = () => loaded ??= require("node:zlib");
var gunzipSync = (...values) => load().gunzipSync(...values);
var inflateRawSync = (...values) => load().inflateRawSync(...values);

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
function attempt(read, bytes, room, size = 0) {
  try {
    const chunkSize = Math.max(leastChunk, Math.min(size, room.left, mostOfByte * bytes.length) + 1);
    const options = { maxOutputLength: Math.max(1, room.left), info: true, chunkSize };
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
var leastCost = 1 << 13;

// src/scanner/gzip.ts
var isGzip = (bytes, at = 0) => bytes[at] === 31 && bytes[at + 1] === 139 && bytes[at + 2] === 8;
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
  const read = attempt(gunzipSync, bytes, room, readSize(bytes));
  if (read) room.left -= read.content.length;
  return read;
}
function readSize(bytes) {
  const at = bytes.length - 4;
  return at < 0 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
function readMember(bytes, room) {
  const start = passHeader(bytes);
  const inflated = start < bytes.length ? inflate(bytes.subarray(start), room) : void 0;
  return inflated && { content: inflated.content, length: start + inflated.length + trailer };
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
var elsewhere = 4294967295;
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
  const add = (at, next) => {
    const all = [rows.get(at), readLocal(buffer, at)].filter((row) => row !== void 0);
    rows.delete(at);
    const start = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all.length === 0 || start > buffer.length) return at + 4;
    const sizes = all.flatMap(({ packed }) => packed ?? []);
    const ends = sizes.map((size) => start + size > buffer.length ? Math.max(start, next) : start + size);
    const storedEnd = Math.max(start, ...ends.length > 0 ? ends : [next]);
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
    const next = findLocal(buffer, at + 4);
    from = add(at, next === -1 ? buffer.length : next);
    at = next === -1 || next >= from ? next : findLocal(buffer, from);
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
    const key = `${begin} ${said}`;
    if (tried.has(key)) continue;
    if (tried.size === mostFalse) return { rows, isWhole: false };
    tried.add(key);
    for (let at = begin; isRow(buffer, at) && rows.size < most; left--) {
      if (left === 0) return { rows, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== void 0) rows.set(local, describe(buffer, at + 8, packed === elsewhere ? void 0 : packed));
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
  const row = describe(buffer, at + 6, isBehind || packed === elsewhere ? void 0 : packed);
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
function tellUnread(reasons, onUnread) {
  const sorted = [...new Set(reasons)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
var createRoom = () => ({ left: largestContent, spare: 2 * largestContent });
var isArchive = (bytes) => isGzip(bytes) || beginsAsZip(bytes);
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
  for (const entry of entries.slice(0, mostEntries)) {
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    if (entry.disputed) onUnread(disputed);
    const body = bytes.subarray(entry.start, entry.end);
    if (entry.encrypted) onUnread(encrypted);
    else if (entry.method === 0) {
      room.left -= body.length;
      contents.push(body);
    } else if (entry.method === 8) contents.push(...unpackOne(() => inflate(body, room)?.content, onUnread) ?? []);
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

// src/scanner/encoded-runs.ts
var nameReach = 80;
var lineFeed = Buffer.from("\n");
var shortestRun = 20;
var headLength = 48;
var longestRun = 1 << 20;
var pieceOverlap = 1 << 13;
var isDigit = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  isDigit[letter.charCodeAt(0)] = 1;
function listRuns(bytes, from, to, kernels, room, found) {
  const list = (start2, end) => listRun(bytes, from, start2, end, room, found);
  if (findRuns(kernels, bytes, from, to, isDigit, list)) return;
  let start = from;
  let probe = start + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit[bytes[at]] === 1) at--;
    if (at < start) {
      let end = probe + 1;
      while (end < to && isDigit[bytes[end]] === 1) end++;
      list(start, end);
      at = end;
    }
    start = at + 1;
    probe = start + shortestRun - 1;
  }
}
function listRun(bytes, floor, start, end, room, found) {
  if (end - start < shortestRun) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", start, Math.min(end, start + headLength));
  const form = /^[0-9a-fA-F]+$/.test(head) && (end - start) % 2 === 0 ? "hex" : "base64";
  const first = Buffer.from(head, form);
  if (!isPromising(first)) return;
  const packed = isArchive(first);
  const step = packed ? end - start : longestRun;
  for (let at = start; at < end; at += step) {
    const place = ~start;
    found.push({ place, ...decodeRun(buffer, floor, at, Math.min(end, at + step + pieceOverlap), form, room) });
  }
}
function decodeRun(buffer, floor, start, end, form, room) {
  const content = Buffer.from(buffer.toString("latin1", start, end), form);
  const unread = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start - nameReach), start).lastIndexOf(10) + 1;
  const begin = start - Math.max(floor, start - nameReach) - lineStart;
  const nameStart = start - begin;
  const whole2 = text === content;
  const [group, letters] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start), text]),
    begin,
    packed: !whole2,
    ...unread.length > 0 && { unread },
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole2) return isEnd ? end : start;
      const groups = (offset - begin) / group;
      return Math.min(end, start + letters * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
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
function decodeEscapes(text, origin, isList) {
  let begin = -1;
  const decoded = decodeText(text, isList, (outer) => {
    if (begin === -1) begin = outer;
  });
  if (!decoded) return void 0;
  const listPieces = once(() => {
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
      let piece = decoded2.length - 1;
      while (decoded2[piece] > offset || isEnd && piece > 0 && decoded2[piece] === offset) piece--;
      if (piece % 2 === 1) return origin + outer[isEnd ? piece + 1 : piece];
      return origin + outer[piece] + offset - decoded2[piece];
    }
  };
}
function decodeText(text, isList, onEscape) {
  const expression = isList ? escapedInList : escaped;
  expression.lastIndex = 0;
  let other2 = expression.exec(text);
  let percent = findPercent(text, 0);
  if (!other2 && percent === text.length) return void 0;
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  const put = (piece, from, to) => {
    for (let at = from; at < to; at++) bytes[length++] = piece.charCodeAt(at);
  };
  let last = 0;
  while (other2 || percent < text.length) {
    const isPercent = !other2 || percent < other2.index;
    const start = isPercent ? percent : other2.index;
    put(text, last, start);
    const begin = length;
    if (isPercent) {
      last = start + 3 * countPercent(text, start);
      for (let at = start; at < last; at += 3) bytes[length++] = readHexByte(text, at + 1);
      percent = findPercent(text, last);
    } else {
      const form = other2[0];
      const letters = decodeForm(form);
      put(letters, 0, letters.length);
      last = start + form.length;
      other2 = expression.exec(text);
    }
    onEscape(start, last, begin, length);
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
  const code = /\\[ux]\{?([0-9a-f]+)/i.exec(form)?.[1];
  if (code) return encodeCode(Number.parseInt(code, 16));
  if (/^\\[01]\d\d$/.test(form)) return encodeCode(Number.parseInt(form.slice(1), 8));
  if (form.endsWith("/")) return "/";
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1] : "";
}
function encodeCode(code) {
  if (code < 128) return String.fromCharCode(code);
  const last = 128 | code & 63;
  if (code < 2048) return String.fromCharCode(192 | code >> 6, last);
  if (code >= 55296 && code < 57344) return "\xEF\xBF\xBD";
  return String.fromCharCode(224 | code >> 12, 128 | code >> 6 & 63, last);
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
var kindOf = new Uint8Array(256);
var note = (letters, kind) => {
  for (const letter of letters) kindOf[letter.charCodeAt(0)] |= kind;
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
var isSpace = (byte) => byte === 32 || byte === 9;
var isHexDigit = (byte) => byte !== void 0 && (byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 103);
var isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
function beginsEscape(bytes, at) {
  const next = bytes[at + 1];
  const second = bytes[at + 2];
  switch (bytes[at]) {
    case 37:
      return isHexDigit(next) && isHexDigit(second) && (next < 56 || bytes[at + 3] === 37);
    case 38:
      return next === 35 || next === 113 && second === 117 || next === 97 && (second === 109 || second === 112);
    case 92:
      if (next === 10 || next === 13 && second === 10 || isSlash(bytes, at)) return true;
      if ((next & 254) === 48) return isOctalLetter(next, second, bytes[at + 3]);
      return (next === 117 || next === 120) && (isHexDigit(second) || second === 123 && next === 117);
    case 36:
      return next === 123 && isQuote(second);
    case 91:
    // [ {
    case 123:
      return beginsLetters(bytes, isSpace(next) ? at + 2 : at + 1);
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
function isSlash(bytes, at) {
  const slash = passBackslashes(bytes, at);
  if (bytes[slash] !== 47) return false;
  if (bytes[at - 1] !== 58) return slash === at + 1 && isDrawn(bytes, at - 1, slash + 1);
  const second = passBackslashes(bytes, slash + 1);
  return second > slash + 1 && bytes[second] === 47 && isWord(bytes[second + 1]);
}
var looked = 14;
var fewestDrawn = 16;
function isDrawn(bytes, before, behind) {
  let letters = 0;
  let others = 0;
  let capitals = 0;
  let smalls = 0;
  for (const [from, step] of [
    [before, -1],
    [behind, 1]
  ]) {
    for (let count = 0, at = from; count < looked && (isWord(bytes[at]) || bytes[at] === 92); count++, at += step) {
      const byte = bytes[at];
      if (byte === 92) continue;
      letters++;
      if (byte >= 48 && byte < 58 || byte === 43) others++;
      else if (byte >= 65 && byte < 91) capitals++;
      else if (byte >= 97) smalls++;
    }
  }
  return letters >= fewestDrawn && others > 0 && capitals > 0 && smalls > 0;
}
var isOctalDigit = (byte) => byte !== void 0 && (byte & 248) === 48;
var isOctalLetter = (first, second, third) => isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second >= 52);
var join4 = Buffer.from(".join");
function isCalled(bytes, at) {
  for (let letter = 0; letter < join4.length; letter++) if (bytes[at + letter] !== join4[letter]) return false;
  return true;
}
function joinsList(bytes, at) {
  if (bytes[at + 1] !== bytes[at]) return false;
  const next = bytes[at + 2];
  if (next === 46) return isCalled(bytes, at + 2);
  if (next === 44) return bytes[at - 1] === 40 && (bytes[at - 2] === 110 || bytes[at - 2] === 101);
  return next === 41 && bytes[at - 2] === 44 && bytes[at - 3] === 125;
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
  let next = passBlanks(bytes, at + 1);
  const isJoint = isOperator(bytes[next]);
  if (isJoint) {
    next += bytes[next + 1] === bytes[next] ? 2 : 1;
    while (isSpace(bytes[next])) next++;
    if (bytes[next] === 95) next++;
    next = passBlanks(bytes, next);
  } else if (next === at + 1 || !isWord(bytes[at - 1])) return 0;
  for (let letters = 0; letters < 2 && bytes[next] >= 64 && bytes[next] !== quote; letters++) next++;
  if (bytes[next] !== quote) return 0;
  return isJoint || isWord(bytes[next + 1]) && (hasDigit(bytes, at, -1) || hasDigit(bytes, next, 1)) ? next : 0;
}
var longestPart = 200;
function hasDigit(bytes, quoteAt, step) {
  for (let at = quoteAt + step, end = at + longestPart * step; at !== end; at += step) {
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
  for (let letters = 1; bytes[at] === quote && bytes[at + 2] === quote; letters++) {
    if (letters === fewestLetters) return true;
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
function findLast(bytes, start, end) {
  let last = end - 1;
  while (last > start && bytes[last] <= 32) last--;
  return last;
}

// src/scanner/decode.ts
function listEncoded(bytes, from, to, floor = from, ceiling = to, kernels = builtKernels, quiet = noneQuiet, search, room = createRoom()) {
  const found = [];
  if (!search || search.mayHoldRun(from, to)) listRuns(bytes, from, to, kernels, room, found);
  const findEscape = search ? (at) => search.findEscape(at, to) : createEscapeSearch(kernels, bytes, floor, to);
  listEscaped(bytes, floor, to, ceiling, quiet, findEscape, found);
  return found;
}
var noneQuiet = { has: () => false, add: () => {
} };
var mostQuiet = 1 << 13;
var longestQuiet = 1 << 10;
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
  const { start, end, next, isOver } = findExtent(buffer, at, kind, from, ceiling);
  const source = buffer.toString("latin1", start, end);
  const isList = kind === lists;
  if (!isList && quiet.has(source)) return next;
  const decoded = decodeEscapes(source, start, isList);
  if (decoded) found.push({ place: at, ...decoded, ...isList ? { isOver } : { source } });
  else if (!isList) quiet.add(source);
  else if (isOver) found.push(callFrom(at));
  if (isOver) {
    for (let inner = at + 1; inner < next; inner++)
      if (findEscapeKind(buffer, inner) === lists) found.push(callFrom(inner));
  }
  return next;
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
  const start = first - before.length + before.lastIndexOf(10) + 1;
  if (joinsStrings) {
    for (let quote = at, begin = findJoined(buffer, at); begin > 0 && begin < limit; begin = findJoined(buffer, quote)) {
      quote = firstOf(buffer, [buffer[at], 10], begin + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last = quote;
    }
    if (last > at) return { start, end: endOfLine2(last), next: last, isOver };
  }
  if (last > at)
    return { start, end: endOfLine2(last), next: isOver ? last - 1 : passLine(buffer, at, endOfLine2(last)), isOver };
  let feed = endOfLine2(at + 1);
  let end = feed === limit ? limit : endOfLine2(feed + 1);
  while (end < limit && isContinued(buffer, end)) {
    feed = end;
    end = endOfLine2(end + 1);
  }
  return { start, end, next: passLine(buffer, at, feed === limit ? end : feed), isOver };
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

// src/scanner/byte-sets.ts
var members = [];
var bits = [];
var numbers = /* @__PURE__ */ new Map();
function intern(inside) {
  const key = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key);
  if (number === void 0) {
    number = members.push(inside) - 1;
    numbers.set(key, number);
    bits.push(-Math.log2(inside.reduce((sum, one, byte) => sum + one * shares[byte], 0)));
  }
  return number;
}
var shares = weighBytes();
function weighBytes() {
  const weights = new Float64Array(256).fill(0.2);
  const weigh = (letters, weight) => {
    for (const letter of letters) weights[letter.charCodeAt(0)] = weight;
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
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
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

// src/scanner/rule-rows.ts
var types = {
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
var decodeRuleIndex = (bytes) => decodeRows(types, bytes);

// src/scanner/pattern-shape.ts
var classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
var singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g"
);
var tokens = new RegExp(
  String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|0[0-7]{2}|[\s\S])`,
  "g"
);
var lineFeed2 = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed2})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed2}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/pattern-facts.ts
function readLook({ firstLook, look }, place) {
  const [from, to] = [firstLook[place], firstLook[place + 1]];
  return from === to ? void 0 : look.subarray(from, to);
}

// src/scanner/kernel/keywords.ts
function createKernelFind(kernels, table, room) {
  const { follows: follows2, after, before, start, heads, chain, ends, place, letters } = table;
  const parts = [follows2, after, before, start, heads, chain, ends, place, letters];
  const length = parts.reduce((sum, { byteLength }) => sum + align(byteLength), 0);
  const kernel = kernels.create(length + 4 * room + 64);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let hitsAt = roomAt;
  const addresses = parts.map((part) => {
    const address = hitsAt;
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), address);
    hitsAt += align(part.byteLength);
    return address;
  });
  calls2.setTable(...addresses);
  const overshoot = 8 * place.length;
  return (bytes, from, to, hits) => {
    const full = Math.min(hits.length, room) - overshoot;
    let count = 0;
    let next = from;
    while (next < to && count <= full) {
      const lo = Math.max(0, next - pieceMargin);
      const end = Math.min(to, next + pieceLength);
      const hi = Math.min(bytes.length, end + pieceMargin);
      const last = loadPiece(kernel, bytes, lo, hi);
      const [begin, stop] = [textAt + next - lo, textAt + end - lo];
      const limit = hitsAt + 4 * (full - count);
      const written = calls2.findKeywords(textAt, last, begin, stop, hitsAt, limit, lo) - hitsAt >> 2;
      hits.set(numbers2.subarray(hitsAt >> 2, (hitsAt >> 2) + written), count);
      count += written;
      next = calls2.getNext() - textAt + lo;
    }
    return { count, next };
  };
}
var align = (length) => length + 7 & ~7;

// src/scanner/keyword-table.ts
var hashFour = (slot, next) => Math.imul(slot << 5 | next & 31, 2654435761) >>> 17;
var hashFive = (four, byte, side) => Math.imul(four << 7 | (byte & 31) << 2 | side, 2654435761) >>> 17;
var types2 = {
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
var decodeKeywordTable = (bytes) => decodeRows(types2, bytes);

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
  const { follows: follows2, ends, after, before, heads, chain, place, start, letters } = table;
  const compare = (bytes, at, bucket, hits, count) => {
    let written = count;
    for (let index = heads[bucket]; index >= 0; index = chain[index]) {
      const first = start[index];
      const length = start[index + 1] - first;
      const origin = at - place[index];
      let same = 0;
      while (same < length && lower[bytes[origin + same]] === letters[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };
  const confirm = (bytes, at, slot, hits, count) => {
    const next = bytes[at + 1] ?? 0;
    const following = follows2[slot];
    if ((following >>> next & 1) === 0) return count;
    const four = hashFour(slot, next);
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
var anyByte = -1;
var lower = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);

// hook/keyword-places.ts
var hitLimit = 4096;
var tooMany = -1;
function createKeywordPlaces(table) {
  const keywords = decodeKeywordTable(table);
  const finder = createKeywordFinder(keywords);
  const hits = new Int32Array(2 * hitLimit + 8 * keywords.place.length);
  const find = (bytes) => {
    const { count, next } = finder.find(bytes, 0, bytes.length, hits);
    if (next < bytes.length || count > 2 * hitLimit) return tooMany;
    sortPairs(hits, count);
    return count;
  };
  return { hits, find };
}
function sortPairs(pairs, count) {
  for (let at = 2; at < count; at += 2) {
    const first = pairs[at];
    const second = pairs[at + 1];
    let place = at;
    for (; place > 0 && pairs[place - 2] > first; place -= 2) {
      pairs[place] = pairs[place - 2];
      pairs[place + 1] = pairs[place - 1];
    }
    pairs[place] = first;
    pairs[place + 1] = second;
  }
}

// src/judge/expression.ts
var declared = /^[A-Za-z_]\w{0,60}: ?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64)|bool|str|[Ss]tring|number|boolean|int|float|any|void)$/;
var isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
function isExpression({ value, quote, before, after, next, inString }, pathClass) {
  if (before.includes("$") && /\$\(\s*$|\$\{?\w{1,60}\}?["']?\s?\|\s?$/.test(before)) return true;
  if (quote === "" && /^(?:[A-Za-z_]\w*|(?:sys|process)\.argv)\[\d{1,3}$/.test(value)) return true;
  if (quote !== "" && /\bpreg_\w{4,20}\(\s?["']$|\bArgument "\w{1,60}" to "$/.test(before)) return true;
  if (quote !== "" && /^,(?!\s?["'](?:utf|ascii|latin|iso-|base64|hex))/i.test(next) && /[\w$](?:\.|:{1,2}|->)(?:config|get\w{0,20}|read\w{0,20})\(\s?["']$/.test(before))
    return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next) && value.length < 12;
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

// src/remember.ts
function remember(work, most) {
  const known = /* @__PURE__ */ new Map();
  let last;
  let told;
  return (text) => {
    if (text === last) return told;
    let answer = known.get(text);
    if (answer === void 0) {
      answer = work(text);
      if (known.size >= most) known.clear();
      known.set(text, answer);
    }
    last = text;
    told = answer;
    return answer;
  };
}

// src/judge/place.ts
function opensString(before) {
  let odd = 0;
  for (let at = 0; at < before.length; at++) {
    const code = before.charCodeAt(at);
    if (code === 34) odd ^= 1;
    else if (code === 39) odd ^= 2;
    else if (code === 96) odd ^= 4;
    else if (code === 92) at++;
  }
  return odd !== 0;
}
function splitWords(name) {
  return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
var wordsOf = remember((key) => splitWords(key), 4096);
var quotes = /(?:["'`]|&quot;|&#34;|(?<==[ \t]?)\[\[)$/;
var readQuote = (before) => quotes.exec(before.slice(-8))?.[0] ?? "";
function readSurroundings(value, { context, contextStart }) {
  const line = context.reveal();
  const [before, after] = [line.slice(0, contextStart), line.slice(contextStart + value.length)];
  return {
    value,
    before,
    after,
    quote: readQuote(before),
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    inString: opensString(before)
  };
}

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value, shown2 = "") {
    this.#value = value;
    this.#shown = value.startsWith(shown2) ? shown2 : "";
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
function readContext(buffer, start, end) {
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  const context = buffer.toString("utf8", from, to);
  const contextStart = context.length === to - from ? start - from : buffer.toString("utf8", from, start).length;
  return { context: new Secret(context), contextStart };
}

// hook/run-values.ts
function isRunValue(bytes, start, end, pathClass) {
  const value = bytes.toString("utf8", start, end);
  return !value.includes("\\") && isExpression(readSurroundings(value, readContext(bytes, start, end)), pathClass);
}

// hook/prefilter.ts
var textLimit = 1 << 18;
var decodedLevels = 2;
var littleText = 1 << 16;
var leastBefore = 64;
var longestMatch = 1 << 14;
var nothing2 = [];
function createPrefilter(index, size = Number.POSITIVE_INFINITY) {
  const {
    firstCall,
    rule: called,
    firstDistance,
    distance,
    anchored,
    before,
    after,
    judged,
    shape,
    firstLetter
  } = index;
  const { hits, find } = createKeywordPlaces(index.table);
  const letters = Buffer.from(index.letters.buffer, index.letters.byteOffset, index.letters.byteLength);
  const patterns = [];
  const compile2 = (rule) => {
    const text = letters.toString("latin1", firstLetter[rule], firstLetter[rule + 1]);
    const blank2 = text.indexOf(" ");
    const asked2 = judged[rule] !== 0 && (shape[rule] & shapes.endsWithSecret) === 0 ? "d" : "";
    const flags = text.slice(0, blank2) + asked2 + (anchored[rule] ? "y" : "g");
    return (size < littleText ? compileSparingly : compileOnce)(text.slice(blank2 + 1), flags);
  };
  const done = new Int32Array(before.length);
  const forecastPlain = (bytes, addedLines, path, formats, matched) => {
    const count = find(bytes);
    if (count === 0) return nothing2;
    if (count === tooMany) return void 0;
    const text = bytes.toString("latin1");
    const touches = createTouch(bytes, addedLines);
    let pathClass;
    const matches = [];
    let isWritten = false;
    const search = createSearch(text, (rule, found, window) => {
      const span = { start: found.index, end: found.index + found[0].length };
      matched.add(rule);
      if ((shape[rule] & shapes.decodes) !== 0) {
        isWritten = true;
        return false;
      }
      if (!touches(span)) return true;
      if (judged[rule] === 0) {
        formats.add(rule);
        return false;
      }
      const match = readJudged(judged[rule], found, window, span, (shape[rule] & shapes.crossesLines) !== 0);
      if (match && (shape[rule] & shapes.reads) !== 0) {
        pathClass ??= isPlainProgram(path) ? "code" : "data";
        if (isRunValue(bytes, match.start, match.end, pathClass)) return true;
      }
      if (match) matches.push(match);
      return true;
    });
    done.fill(-1);
    for (let at = 0; at < count; at += 2) {
      const offset = hits[at];
      const keyword = hits[at + 1];
      for (let call = firstCall[keyword]; call < firstCall[keyword + 1]; call++) {
        const rule = called[call];
        if (formats.has(rule)) continue;
        if (anchored[rule] === 0) {
          patterns[rule] ??= compile2(rule);
          const begin = Math.max(0, offset - Math.max(before[rule], leastBefore), done[rule]);
          const end = offset + after[rule];
          if (begin > end) continue;
          done[rule] = search.within(rule, patterns[rule], begin, end);
          continue;
        }
        const look = readLook(index, rule);
        for (let place = firstDistance[call]; place < firstDistance[call + 1]; place++) {
          const begin = offset - distance[place];
          if (begin < 0 || begin === done[rule]) continue;
          done[rule] = begin;
          if (look && !mayBegin(look, bytes, begin, bytes.length)) continue;
          patterns[rule] ??= compile2(rule);
          if (!search.at(rule, patterns[rule], begin)) break;
        }
      }
    }
    return isWritten ? void 0 : matches;
  };
  return (bytes, addedLines, path = "") => {
    const texts = [];
    const rules = /* @__PURE__ */ new Set();
    let hasFormat = false;
    const canTell = (text, lines, levels) => {
      if (isStrange(text)) return false;
      const formats = /* @__PURE__ */ new Set();
      const matches = forecastPlain(text, lines, path, formats, rules);
      if (!matches) return false;
      if (matches.length > 0) texts.push({ bytes: text, matches });
      if (formats.size > 0) hasFormat = true;
      return levels === 0 || listEncoded(text, 0, text.length).every(
        ({ text: { buffer, byteOffset, byteLength } }) => canTell(Buffer.from(buffer, byteOffset, byteLength), void 0, levels - 1)
      );
    };
    return canTell(bytes, addedLines, decodedLevels) ? { hasFormat, texts, rules } : void 0;
  };
}
function isStrange(bytes) {
  const isPacked = bytes[0] === 31 && bytes[1] === 139 || bytes[0] === 80 && bytes[1] === 75;
  return bytes.length > textLimit || isPacked || bytes[0] >= 254 || bytes.includes(0);
}
function createSearch(text, onMatch) {
  return {
    /** @returns false once `onMatch` said so */
    at(rule, pattern, begin) {
      pattern.lastIndex = begin;
      const found = pattern.exec(text);
      return !found || onMatch(rule, found, text);
    },
    /** Matches that begin in [begin, end]. @returns where to look on */
    within(rule, pattern, begin, end) {
      const room = text.length <= end + longestMatch ? text : text.slice(0, end + longestMatch);
      pattern.lastIndex = begin;
      for (let found = pattern.exec(room); found; found = pattern.exec(room)) {
        if (found.index > end) return found.index;
        if (!onMatch(rule, found, room)) break;
        pattern.lastIndex = found.index + 1;
      }
      return room === text ? text.length + 1 : end + 1;
    }
  };
}
function readJudged(rule, { groups = {}, indices }, text, span, crossesLines) {
  const { secret } = groups;
  if (!secret) return void 0;
  const start = indices ? indices.groups["secret"][0] : span.end - secret.length;
  const from = crossesLines ? 0 : Math.max(0, text.lastIndexOf("\n", span.start - 1));
  const to = crossesLines ? text.length : text.indexOf("\n", span.end - 1) + 1 || text.length;
  const match = { window: text.slice(from, to), start: span.start - from, end: span.end - from, groups };
  return { rule, start, end: start + secret.length, match };
}
function createTouch(text, addedLines) {
  if (!addedLines) return () => true;
  const added = once(() => listAdded(text, addedLines));
  return ({ start, end }) => added().some((range) => start < range.end && range.start <= end);
}
function listAdded(text, addedLines) {
  const starts = [0, 0];
  for (let feed = text.indexOf(10); feed !== -1; feed = text.indexOf(10, feed + 1)) starts.push(feed + 1);
  return addedLines.map(({ start, end }) => ({
    start: starts[start] ?? text.length,
    end: starts[end + 1] ?? text.length + 1
  }));
}

// hook/rule-index.ts
var import_node_fs4 = require("node:fs");
var readRuleIndex = () => globalThis[/* @__PURE__ */ Symbol.for("leakgate.rules")] ??= decodeRuleIndex((0, import_node_fs4.readFileSync)(__dirname + "/rule-index.bin"));

// hook/pre-commit.ts
async function runPreCommit(shell, isPiped, making = "commit") {
  if (making === "patch" && isRebase(shell.environment)) return ExitStatus.clean;
  const staged = shell.environment["LEAKGATE_SKIP"] === void 0 ? await readStaged(isPiped) : void 0;
  const settings = staged?.settings;
  const look = staged && (settings === void 0 || isKnown(settings)) ? await lookAtChanges(staged) : void 0;
  const scanWhole = async () => (await Promise.resolve().then(() => __toESM(require("./staged.js"), 1))).runStaged(shell, making, settings);
  if (!look) return scanWhole();
  const { scanned, suspects } = look;
  if (suspects.length > 0) {
    const { holdFinding, runSuspects } = await Promise.resolve().then(() => __toESM(require("./suspects.js"), 1));
    if (await holdFinding(suspects))
      return settings === void 0 ? runSuspects(shell, suspects, scanned, making) : scanWhole();
  }
  const milliseconds = Math.round(1e3 * process.uptime());
  (0, import_node_fs6.writeSync)(2, `leakgate: clean, ${renderScanned(scanned)}, ${milliseconds} ms
`);
  return ExitStatus.clean;
}
async function readStaged(isPiped) {
  try {
    if (isPiped) return readPipedDiff();
    const { readWholeStaged: readWholeStaged2 } = await Promise.resolve().then(() => (init_whole_staged(), whole_staged_exports));
    return await readWholeStaged2();
  } catch {
    return void 0;
  }
}
var manyRuns = 1 << 20;
async function sparePatterns(size) {
  if (size > manyRuns || !/^1[1-4]\./.test(process.versions.v8)) return;
  const { setFlagsFromString } = await Promise.resolve().then(() => __toESM(require("node:v8"), 1));
  const flags = ["--regexp-tier-up-ticks=20", "--no-regexp-peephole-optimization", "--no-regexp-optimization"];
  for (const flag of flags) setFlagsFromString(flag);
}
async function lookAtChanges({ diff, settings }) {
  try {
    const changes = parseWholeDiff(diff);
    if (!changes || changes.length === 0 && diff.length > 0) return void 0;
    const forecast = createPrefilter(readRuleIndex(), diff.length);
    const looked2 = [];
    const suspects = /* @__PURE__ */ new Set();
    const judged = [];
    const lookAt = (text) => {
      const isSecret = isSecretFile(text.path) && mayBeWhole(text.bytes);
      const could = isSecret ? void 0 : forecast(text.bytes, text.addedLines, text.path);
      if (could && !could.hasFormat && could.texts.length === 0) return;
      const suspect = { ...text, rules: could?.rules };
      looked2.push(suspect);
      if (!could || could.hasFormat) suspects.add(suspect);
      else for (const matched of could.texts) judged.push({ path: text.path, ...matched, suspect });
    };
    let [blobs, bytes, texts, noNewLine] = [0, 0, 0, 0];
    for (const { status, mode, path, pathBytes, oid, baseOid, from, content, addedLines: lines } of changes) {
      if (status === "U" || mode === "160000" || isPolicy(path)) return void 0;
      if (from !== void 0 && settings !== void 0) return void 0;
      const hasMoved = from !== void 0 && (await Promise.resolve().then(() => __toESM(require("./judged.js"), 1))).isMoved({ from, path });
      if (hasMoved && lines?.length === 0) return void 0;
      const addedLines = hasMoved ? void 0 : lines;
      if (status === "A" || status === "R" || status === "C") {
        texts++;
        bytes += pathBytes.length;
        lookAt({ kind: "file-name", path, bytes: Buffer.from(pathBytes) });
      }
      if (status === "D" || addedLines?.length === 0) {
        noNewLine++;
        continue;
      }
      const text = content ?? Buffer.alloc(0);
      blobs++;
      bytes += text.length;
      if (text.includes("git-lfs.github.com")) return void 0;
      const base = status === "A" ? {} : { base: { oid: baseOid, path: from ?? path } };
      lookAt({ kind: "blob", path, oid, ...base, bytes: text, ...addedLines && { addedLines } });
    }
    if (judged.length > 0) {
      await sparePatterns(diff.length);
      for (const { suspect } of (await Promise.resolve().then(() => __toESM(require("./judged.js"), 1))).listReported(judged)) suspects.add(suspect);
    }
    const scanned = { blobs, bytes, texts, noNewLine };
    return { scanned, suspects: looked2.filter((suspect) => suspects.has(suspect)) };
  } catch {
    return void 0;
  }
}
function readPipedDiff() {
  const piped = (0, import_node_fs6.readFileSync)(0);
  const at = piped.lastIndexOf("\nleakgate ");
  const ending = at === -1 ? null : /^\nleakgate (?:0|settings (?<oid>[\da-f]{40,64}))\n$/.exec(piped.toString("latin1", at));
  return ending ? { diff: piped.subarray(0, at), settings: ending.groups["oid"] } : void 0;
}
var isPolicy = (path) => /^\.leakgate(?:\.yaml|-suppressions|-baseline)$/.test(path);

// hook/main.ts
var [command, ...args] = process.argv.slice(isSamePath(process.argv[2] ?? "", process.execPath) ? 3 : 2);
var unscanned = command === "agent" ? ExitStatus.usage : ExitStatus.incomplete;
process.exitCode = unscanned;
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(unscanned);
});
process.on("beforeExit", () => process.exit());
async function main() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    process.stderr.write(`leakgate needs Node 20 or newer; this is ${process.version}, so nothing was scanned.
`);
    return unscanned;
  }
  readSilenceLimit();
  const shell = createShell();
  const isPiped = args[0] === "--piped=1";
  if (command === "pre-commit" && (isPiped || args.length === 0)) return runPreCommit(shell, isPiped);
  if (command === "pre-applypatch" && args.length === 0) return runPreCommit(shell, false, "patch");
  process.stdout.on("error", () => {
  });
  return (await Promise.resolve().then(() => __toESM(require("./commands.js"), 1))).runCommand(command, args, shell);
}
function tell(error) {
  const { text, exitStatus } = renderFailure(error, unscanned);
  process.stderr.write(`${text}
`);
  return exitStatus;
}
main().catch(tell).then((status) => {
  process.exitCode = status;
});
