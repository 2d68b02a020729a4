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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

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
var init_nearest = __esm({
  "src/config/nearest.ts"() {
    "use strict";
  }
});

// src/errors.ts
var ExitStatus, ToolError, quoteWord, UsageError;
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
    quoteWord = (word) => /^(?:[A-Za-z][a-z]*(?:[-_ ][a-z]+)*|[\d/:~-]{1,10})$/.test(word) && word.length <= 40 ? `"${word}"` : "this";
    UsageError = class extends ToolError {
      constructor(message, hint) {
        super(message, hint, ExitStatus.usage);
      }
    };
  }
});

// hook/arguments.ts
function parseArguments(command, args, options) {
  const all = { ...options, ...commonOptions };
  const names = Object.keys(all).map((name) => `--${name}`);
  const known = args.slice(0, args.includes("--") ? args.indexOf("--") : void 0).filter((arg) => arg.startsWith("--"));
  for (const arg of known) {
    const name = arg.replace(/=.*/s, "");
    if (!names.includes(name)) {
      const hint = `${renderNearest(name, names)} \`leakgate ${command} --help\` lists all.`.trim();
      throw new UsageError(`leakgate ${command} has no option ${quoteOption(name)}`, hint);
    }
  }
  try {
    const { values, positionals } = (0, import_node_util.parseArgs)({ args: [...args], options: all, allowPositionals: true });
    const entries = Object.entries(values);
    return {
      text: Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string")),
      flag: Object.fromEntries(entries.filter((entry) => typeof entry[1] === "boolean")),
      positionals
    };
  } catch (error) {
    throw new UsageError(
      error.message.split(". ")[0],
      `\`leakgate ${command} --help\` shows how it is called.`
    );
  }
}
function chooseWord(what, word, valid) {
  const chosen = valid.find((candidate) => candidate === word);
  if (chosen) return chosen;
  throw new UsageError(
    `${what} cannot be ${quoteWord(word)}`,
    renderNearest(word, valid) || `Valid: ${valid.join(", ")}.`
  );
}
var import_node_util, commonOptions, quoteOption;
var init_arguments = __esm({
  "hook/arguments.ts"() {
    "use strict";
    import_node_util = require("node:util");
    init_nearest();
    init_errors();
    commonOptions = {
      help: { type: "boolean", short: "h" },
      "no-color": { type: "boolean" },
      quiet: { type: "boolean", short: "q" },
      debug: { type: "boolean" }
    };
    quoteOption = (name) => /^--[a-z]{1,20}(?:-[a-z]{1,20}){0,3}$/.test(name) ? name : "like this";
  }
});

// hook/completion.ts
var completion_exports = {};
__export(completion_exports, {
  createCompletion: () => createCompletion
});
function createCompletion(list) {
  return {
    summary: "completions for bash, zsh or fish",
    help: `Usage: leakgate completion bash | zsh | fish

Prints completions for the shell, to be put where it looks for them:
  bash   leakgate completion bash > ~/.local/share/bash-completion/completions/leakgate
  zsh    leakgate completion zsh > "\${fpath[1]}/_leakgate"
  fish   leakgate completion fish > ~/.config/fish/completions/leakgate.fish

Exit status: 0 \xB7 2 usage
`,
    options: {},
    async run({ positionals: [name = ""] }, shell) {
      shell.out.write(renderers[chooseWord("the shell", name, shells)](await list()));
      return ExitStatus.clean;
    }
  };
}
var shells, renderCases, renderers;
var init_completion = __esm({
  "hook/completion.ts"() {
    "use strict";
    init_errors();
    init_arguments();
    shells = ["bash", "zsh", "fish"];
    renderCases = (commands2) => [...commands2].map(([name, options]) => `    ${name}) words="${options.join(" ")}" ;;`).join("\n");
    renderers = {
      bash: (commands2) => `_leakgate() {
  local words="${[...commands2.keys()].join(" ")}"
  if [ "$COMP_CWORD" -gt 1 ]; then case "\${COMP_WORDS[1]}" in
${renderCases(commands2)}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _leakgate leakgate
`,
      zsh: (commands2) => `#compdef leakgate
_leakgate() {
  local -a __line=("\${words[@]}")
  local words="${[...commands2.keys()].join(" ")}"
  if (( CURRENT > 2 )); then case "\${__line[2]}" in
${renderCases(commands2)}
  esac; fi
  compadd -- \${=words}
  (( CURRENT > 2 )) && _files
}
_leakgate "$@"
`,
      fish: (commands2) => [...commands2].flatMap(([name, options]) => [
        `complete -c leakgate -n __fish_use_subcommand -f -a ${name}`,
        ...options.map(
          (option) => `complete -c leakgate -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`
        )
      ]).join("\n") + "\n"
    };
  }
});

// src/git/failure.ts
var init_failure = __esm({
  "src/git/failure.ts"() {
    "use strict";
    init_errors();
  }
});

// src/git/program.ts
var import_node_fs, world;
var init_program = __esm({
  "src/git/program.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    world = {
      platform: process.platform,
      environment: process.env,
      own: process.execPath,
      exists: import_node_fs.existsSync
    };
  }
});

// src/git/silence.ts
var init_silence = __esm({
  "src/git/silence.ts"() {
    "use strict";
    init_errors();
  }
});

// src/git/run.ts
var import_node_diagnostics_channel, gitChannel, asked, commandOf;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    import_node_diagnostics_channel = require("node:diagnostics_channel");
    init_failure();
    init_program();
    init_silence();
    gitChannel = "leakgate:git";
    asked = (0, import_node_diagnostics_channel.channel)(gitChannel);
    commandOf = (args) => args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("=")) ?? "";
  }
});

// hook/debug.ts
var debug_exports = {};
__export(debug_exports, {
  renderQuestion: () => renderQuestion,
  runVisibly: () => runVisibly
});
async function runVisibly(name, shell, run) {
  const say = (text) => shell.err.write(`debug: ${text}
`);
  const tell = (message) => {
    const { args, status, milliseconds } = message;
    say(`git ${renderQuestion(args)}: ${status ?? "killed"} after ${Math.round(milliseconds)} ms`);
  };
  say(`leakgate ${name}, Node ${process.version}, ${process.platform} ${process.arch}`);
  say(`${Math.round(performance.now() - shell.started)} ms to start`);
  (0, import_node_diagnostics_channel2.subscribe)(gitChannel, tell);
  try {
    return await run();
  } finally {
    (0, import_node_diagnostics_channel2.unsubscribe)(gitChannel, tell);
    say(`${Math.round(performance.now() - shell.started)} ms in all`);
  }
}
function renderQuestion(args) {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  const command = args.indexOf(commandOf(args));
  return args.map((arg, place) => {
    if (place === 0 || place === command || place < end && (/^--?[a-z-]+$/i.test(arg) || arg === "HEAD"))
      return arg;
    const [, option] = place < end ? /^(--[a-z-]+)=/.exec(arg) ?? [] : [];
    return option ? `${option}=\u2026` : "\u2026";
  }).join(" ");
}
var import_node_diagnostics_channel2;
var init_debug = __esm({
  "hook/debug.ts"() {
    "use strict";
    import_node_diagnostics_channel2 = require("node:diagnostics_channel");
    init_run();
  }
});

// hook/commands.ts
var commands_exports = {};
__export(commands_exports, {
  runCommand: () => runCommand
});
module.exports = __toCommonJS(commands_exports);
init_nearest();
init_errors();
init_arguments();

// hook/version.ts
var readVersion = () => JSON.parse('"0.1.0"');

// hook/commands.ts
var scans = async (name) => (await Promise.resolve().then(() => __toESM(require("./scan-commands.js"), 1))).commands[name]();
var others = async (name) => (await Promise.resolve().then(() => __toESM(require("./other-commands.js"), 1))).commands[name]();
var commands = {
  init: others,
  uninstall: others,
  doctor: others,
  scan: scans,
  explain: others,
  allow: others,
  migrate: others,
  baseline: others,
  suppressions: others,
  report: others,
  checklist: others,
  verify: others,
  merge: others,
  protect: others,
  audit: others,
  rules: others,
  redact: scans,
  mcp: scans,
  agent: scans,
  completion: async () => (await Promise.resolve().then(() => (init_completion(), completion_exports))).createCompletion(listOptions),
  "pre-commit": scans,
  "pre-merge-commit": scans,
  "pre-applypatch": scans,
  "commit-msg": scans,
  "pre-push": scans,
  framework: scans,
  "post-commit": scans,
  "post-rewrite": scans
};
var mayFetch = /^(?:(?:pre|post)-[\w-]+|commit-msg|framework|mcp|init|uninstall|doctor|allow)$/;
async function runCommand(name, args, shell) {
  if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
    const topic = name === "help" ? args[0] : void 0;
    shell.out.write(topic === void 0 ? await renderHelp() : (await loadCommand(topic)).help);
    return name === void 0 ? ExitStatus.usage : ExitStatus.clean;
  }
  if (name === "--version") {
    shell.out.write(`${readVersion()}
`);
    return ExitStatus.clean;
  }
  const command = await loadCommand(name);
  const parsed = parseArguments(name, args, command.options);
  if (parsed.flag["help"]) {
    shell.out.write(command.help);
    return ExitStatus.clean;
  }
  if (command.optionsOnly && parsed.positionals.length > 0)
    throw new UsageError(
      `leakgate ${name} works on the repository that you are in, and takes no name`,
      `Change to it and leave out what stands behind ${name}; \`leakgate ${name} --help\` lists the options.`
    );
  shell.quiet = parsed.flag["quiet"] ?? false;
  shell.colour = !parsed.flag["no-color"];
  if (!mayFetch.test(name)) process.env["GIT_ALLOW_PROTOCOL"] ??= "none";
  if (!parsed.flag["debug"]) return command.run(parsed, shell);
  const { runVisibly: runVisibly2 } = await Promise.resolve().then(() => (init_debug(), debug_exports));
  return runVisibly2(`${name}, version ${readVersion()}`, shell, () => command.run(parsed, shell));
}
async function loadCommand(name) {
  const load = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (load) return load(name);
  const hint = `${renderNearest(name, [...Object.keys(commands), "--version", "--help"])} \`leakgate --help\` lists all.`.trim();
  throw new UsageError(`${quoteWord(name)} is no command`, hint);
}
async function listOptions() {
  const listed = Object.entries(commands).map(async ([name, load]) => {
    const { options } = await load(name);
    return [name, [...Object.keys(options), ...Object.keys(commonOptions)].map((option) => `--${option}`)];
  });
  return new Map(await Promise.all(listed));
}
async function renderHelp() {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `  ${name.padEnd(18)}${(await load(name)).summary}`)
  );
  return `leakgate stops secrets at the commit, at the pull request and in history.

Usage: leakgate COMMAND [OPTION\u2026]

${lines.join("\n")}

Every command knows --quiet (findings and failures only), --debug (what git was asked, and how long each step took, on
standard error; never a path or a value) and --no-color (as do NO_COLOR and CI).

leakgate COMMAND --help says more. In a repository of your own, begin with: leakgate init

Exit status: 0 clean \xB7 1 findings that block \xB7 2 usage or configuration \xB7 3 something asked for was not scanned
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runCommand
});
