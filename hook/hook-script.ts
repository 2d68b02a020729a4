import { wholeDiff } from "../src/git/whole-diff.ts";

/** The scripts that git starts: plain sh, as Git for Windows runs it too; no forks on the way to Node. */

export const hookNames = [
  "pre-commit",
  "pre-merge-commit",
  "pre-applypatch",
  "applypatch-msg",
  "commit-msg",
  "pre-push",
  "post-commit",
  "post-rewrite",
] as const;
export type HookName = (typeof hookNames)[number];

/**
 * Raised when an older script no longer fits the program, or lets through what this one does not. 2: two commits at once
 * share no file. 3: NODE_OPTIONS of a project do not count.
 */
export const scriptVersion = 3;
const mark = "# leakgate hook, version ";

/** A hook that was there before keeps its text under this name, and runs first: it may change what is staged. */
export const keptName = (name: string): string => `${name}.before-leakgate`;

/** The version of a script that `init` wrote; undefined for all others. */
export function readScriptVersion(text: string): number | undefined {
  const found = /^# leakgate hook, version (\d+)$/m.exec(text);
  return found ? Number(found[1]) : undefined;
}

export interface HookProgram {
  /** Absolute path of Node, recorded since graphical clients have another PATH; of the executable, which has it inside, the same. */
  readonly node: string;
  /** Absolute path of the bundle, or of the executable. */
  readonly script: string;
  /** Scan commit messages before the commit, and not only before the push. */
  readonly messages: boolean;
}

export function renderHookScript(name: HookName, program: HookProgram): string {
  return [
    "#!/bin/sh",
    `${mark}${scriptVersion}`,
    "# Written by `leakgate init`, which can be run again; `leakgate uninstall` takes it out.",
    ...bodies[name](name, program),
    "",
  ].join("\n");
}

const bodies: Record<HookName, (name: HookName, program: HookProgram) => string[]> = {
  "pre-commit": (name, program) => [...runKept(name), ...findNode(program), ...tellEnd, ...scanAndMark],
  // After a merge that git commits itself it runs post-merge and no post-commit, so there is nothing to mark.
  "pre-merge-commit": (name, program) => [...runKept(name), ...findNode(program), ...tellEnd, runAndTell(name)],
  "pre-applypatch": (name, program) => [...runKept(name), ...findNode(program), ...tellEnd, runAndTell(name)],
  "applypatch-msg": checkMessage,
  "commit-msg": checkMessage,
  "pre-push": (name, program) => [
    "# git's list of references is read once and given to both.",
    "refs=$(cat)",
    ...runKept(name, "printf '%s\\n' \"$refs\" | "),
    ...findNode(program),
    ...tellEnd,
    `printf '%s\\n' "$refs" | ${runAndTell(name)}`,
  ],
  "post-commit": (name, program) => [
    ...runKept(name, "", false),
    ...skipMarked,
    ...findNode(program),
    `"$node" "$leakgate" ${name} "$@"`,
  ],
  "post-rewrite": (name, program) => [
    "rewritten=$(cat)",
    ...runKept(name, "printf '%s\\n' \"$rewritten\" | ", false),
    "# What git amends, it has shown to pre-commit and post-commit.",
    '[ "$1" = amend ] && exit 0',
    ...findNode(program),
    `printf '%s\\n' "$rewritten" | ${runProgram(name)}`,
  ],
};

function checkMessage(name: HookName, program: HookProgram): string[] {
  const check = program.messages ? [...findNode(program), ...tellEnd, runAndTell("commit-msg")] : [];
  return [...runKept(name), ...noteSkip, ...check];
}

/** @param stops its failure ends the hook with its own status */
function runKept(name: HookName, feed = "", stops = true): string[] {
  const call = `${feed}"$kept" "$@"`;
  return [`kept=\${0%/*}/${keptName(name)}`, `if [ -x "$kept" ]; then ${call}${stops ? " || exit $?" : ""}; fi`];
}

/** A debugger, a loader or a module that a project sets for its own programs would run in here, and may end it. */
const forgetOptions = "unset NODE_OPTIONS";

function findNode({ node, script }: HookProgram): string[] {
  const gone =
    '  echo "leakgate: $leakgate is gone. Nothing was scanned, so this stops. Run \\`leakgate init\\` again from where it is now." >&2';
  if (node === script)
    return [
      forgetOptions,
      `leakgate=${quoteShell(script)}`,
      "node=$leakgate",
      '[ -x "$leakgate" ] || {',
      gone,
      "  exit 3",
      "}",
    ];
  const advice = "Nothing was scanned, so this stops. Install Node 20 or newer, then run `leakgate init` again.";
  return [
    forgetOptions,
    `node=${quoteShell(node)}`,
    `leakgate=${quoteShell(script)}`,
    '[ -x "$node" ] || node=$(command -v node) || {',
    `  echo "leakgate: Node was found neither where it was at installation nor in PATH=$PATH. ${advice.replaceAll("`", "\\`")}" >&2`,
    "  exit 3",
    "}",
    '[ -f "$leakgate" ] || {',
    gone,
    "  exit 3",
    "}",
  ];
}

/** post-commit needs to know that the commit was scanned: git runs no pre-commit for cherry-pick, revert and rebase. */
const markFile =
  'mark=${GIT_DIR:-.git}\n[ -d "$mark" ] || mark=$(git rev-parse --git-dir)\nmark=$mark/leakgate-scanned';

const runProgram = (name: HookName): string => `"$node" "$leakgate" ${name} "$@"`;
const runAndTell = (name: HookName): string => `${runProgram(name)} || ended $?`;

/** A program that a signal ended has told nothing. */
const tellEnd = [
  "ended() {",
  '  [ "$1" -lt 128 ] || echo "leakgate: it was ended (status $1) before it could tell, so nothing counts as scanned and this stops.' +
    ' Try again; if it happens again, please report this status with what \\`leakgate doctor\\` says." >&2',
  '  exit "$1"',
  "}",
];

/**
 * git says what is staged while Node is still starting; its exit status follows, so that nothing is taken for all of it.
 * A pipe holds 64 kB, and git would wait for Node: it writes to a file. Its name is this process's own, since two commits
 * may be made at once, and gone before anything stands in it; where Windows keeps an open file, as soon as it was read.
 * In a merge more is wanted: then the program asks git itself.
 */
const scanAndMark = [
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
  "    printf '\\nleakgate %s\\n' \"$status\"",
  '  } | "$node" "$leakgate" pre-commit --piped=1 || ended $?',
  "else",
  `  ${runAndTell("pre-commit")}`,
  "fi",
  ': > "$mark"',
];

/** An index that was written behind the mark is another one: the commit that was scanned came to nothing, or another hook staged more. */
const skipMarked = [
  markFile,
  'if [ -f "$mark" ]; then',
  "  scanned=yes",
  '  [ "${GIT_INDEX_FILE:-${mark%/*}/index}" -nt "$mark" ] && scanned=no',
  '  rm -f "$mark"',
  '  [ "$scanned" = yes ] && exit 0',
  "fi",
];

/** A skip leaves its reason in the commit, where the pull request shows it. */
const noteSkip = [
  'if [ -n "${LEAKGATE_SKIP-}" ]; then',
  "  reason=$(printf '%s' \"$LEAKGATE_SKIP\" | tr '\\000-\\037\\177' ' ')",
  '  git interpret-trailers --in-place --if-exists doNothing --trailer "Leakgate-Skip: $reason" "$1" || exit 3',
  "fi",
];

/** A word for sh: in single quotes nothing acts. Forward slashes work for Git for Windows and need no escape. */
export function quoteShell(word: string): string {
  return `'${word.replaceAll("\\", "/").replaceAll("'", "'\\''")}'`;
}
