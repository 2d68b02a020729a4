#!/usr/bin/env python3
"""Takes down what the installed Azure CLI accepts for the commands of the checklists.

    python3 -m venv venv && venv/bin/pip install azure-cli
    node test/credentials/command-lines.ts > calls.json
    venv/bin/python test/credentials/snapshot-az.py calls.json > test/credentials/az-commands.json
    venv/bin/python test/credentials/snapshot-az.py calls.json --parse     # each call through the real parser

One text for each command: its options, aliases joined by a comma, then `!` when required, `*` when it takes several
values, `^` when it takes none, and `=a|b` (`~a|b` where case does not matter) for its choices. Nothing is sent anywhere:
a call that parses ends at the sign-in, which the configuration directory, made empty for this, does not have.
"""

import contextlib
import io
import json
import os
import sys
import tempfile

os.environ["AZURE_CONFIG_DIR"] = tempfile.mkdtemp(prefix="leakgate-az-")
os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "no"
os.environ["AZURE_CORE_NO_COLOR"] = "1"
os.environ["AZURE_EXTENSION_USE_DYNAMIC_INSTALL"] = "no"

from azure.cli.core import __version__, get_default_cli  # noqa: E402

EVERYWHERE = {"--help", "--verbose", "--debug", "--only-show-errors", "--output", "--query", "--subscription"}


def path_of(call):
    words = []
    for word in call:
        if word.startswith("-"):
            break
        words.append(word)
    return words


def run(args):
    """Exit status and standard error of one invocation in this process."""
    cli = get_default_cli()
    errors = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(errors):
        try:
            status = cli.invoke(args)
        except SystemExit as end:
            status = end.code
    return cli, status, errors.getvalue()


def describe(action):
    text = ",".join(action.option_strings)
    text += "!" if action.required else ""
    text += "^" if action.nargs == 0 else "*" if action.nargs in ("+", "*") else ""
    if action.choices:
        names = [str(choice) for choice in action.choices]
        free = all(name.swapcase() in action.choices for name in names)
        text += ("~" if free else "=") + "|".join(name.replace(" ", "%20") for name in names)
    return text


def snapshot(calls):
    commands = {}
    for path in sorted({tuple(path_of(call)) for call in calls}):
        cli, _, _ = run([*path, "--help"])
        parent = cli.invocation.parser.subparsers.get(path[:-1]) if cli.invocation.parser else None
        if parent is None or path[-1] not in parent.choices:
            continue
        actions = parent.choices[path[-1]]._actions
        commands[" ".join(path)] = " ".join(
            describe(action)
            for action in actions
            if action.option_strings and not EVERYWHERE & set(action.option_strings)
            and not action.option_strings[0].startswith("--__")
        )
    json.dump({"version": __version__, "commands": commands}, sys.stdout, indent=2)
    print()


def parse(calls):
    refused = 0
    for call in calls:
        _, status, errors = run(call)
        if status == 2:
            refused += 1
            print(" ".join(call), "\n   ", errors.strip().splitlines()[0] if errors.strip() else "refused")
    print(f"{len(calls)} calls, {len(calls) - refused} parsed, {refused} refused")


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        calls = json.load(file)
    (parse if "--parse" in sys.argv else snapshot)(calls)
