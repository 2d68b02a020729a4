import { ExitStatus } from "../src/errors.ts";
import { chooseWord } from "./arguments.ts";
import type { Command } from "./commands.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** @param list commands with the options that each takes */
export function createCompletion(list: () => Promise<ReadonlyMap<string, readonly string[]>>): Command {
  return {
    summary: "completions for bash, zsh or fish",
    help: `Usage: leakgate completion bash | zsh | fish

Prints completions for the shell, to be put where it looks for them:
  bash   leakgate completion bash > ~/.local/share/bash-completion/completions/leakgate
  zsh    leakgate completion zsh > "\${fpath[1]}/_leakgate"
  fish   leakgate completion fish > ~/.config/fish/completions/leakgate.fish

Exit status: 0 · 2 usage
`,
    options: {},
    async run({ positionals: [name = ""] }, shell) {
      shell.out.write(renderers[chooseWord("the shell", name, shells)](await list()));
      return ExitStatus.clean;
    },
  };
}

type Render = (commands: ReadonlyMap<string, readonly string[]>) => string;

const renderCases = (commands: ReadonlyMap<string, readonly string[]>): string =>
  [...commands].map(([name, options]) => `    ${name}) words="${options.join(" ")}" ;;`).join("\n");

const renderers: Record<(typeof shells)[number], Render> = {
  bash: (commands) => `_leakgate() {
  local words="${[...commands.keys()].join(" ")}"
  if [ "$COMP_CWORD" -gt 1 ]; then case "\${COMP_WORDS[1]}" in
${renderCases(commands)}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _leakgate leakgate
`,
  zsh: (commands) => `#compdef leakgate
_leakgate() {
  local -a __line=("\${words[@]}")
  local words="${[...commands.keys()].join(" ")}"
  if (( CURRENT > 2 )); then case "\${__line[2]}" in
${renderCases(commands)}
  esac; fi
  compadd -- \${=words}
  (( CURRENT > 2 )) && _files
}
_leakgate "$@"
`,
  fish: (commands) =>
    [...commands]
      .flatMap(([name, options]) => [
        `complete -c leakgate -n __fish_use_subcommand -f -a ${name}`,
        ...options.map(
          (option) => `complete -c leakgate -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`,
        ),
      ])
      .join("\n") + "\n",
};
