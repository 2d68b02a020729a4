import { type Document, isMap, isSeq, parseDocument } from "yaml";
import { ConfigError } from "../src/errors.ts";
import { managedHooks } from "./managers.ts";

/** lefthook: commands by name under each hook; what a push sends comes on standard input. https://lefthook.dev/configuration/ */
export function addToLefthook(text: string, call: string): string {
  return edit(text, "lefthook", (document) => {
    for (const name of managedHooks) {
      const run = { run: `${call} ${name} {0}`, ...(name === "pre-push" && { use_stdin: true }) };
      document.setIn([name, "commands", "leakgate"], document.createNode(run));
    }
  });
}

export function removeFromLefthook(text: string): string {
  return edit(text, "lefthook", (document) => {
    for (const name of managedHooks) {
      if (!document.hasIn([name, "commands", "leakgate"])) continue;
      document.deleteIn([name, "commands", "leakgate"]);
      for (const path of [[name, "commands"], [name]]) {
        const node = document.getIn(path);
        if (isMap(node) && node.items.length === 0) document.deleteIn(path);
      }
    }
  });
}

/** The pre-commit framework: a hook of the repository itself. https://pre-commit.com/#repository-local-hooks */
export function addToFramework(text: string, call: string): string {
  return edit(removeFromFramework(text), "pre-commit", (document) => {
    // The framework knows no stage of that name.
    const stages = managedHooks.filter((name) => name !== "pre-applypatch");
    const hooks = stages.map((name) => ({
      id: name === "pre-commit" ? "leakgate" : `leakgate-${name}`,
      name: `leakgate ${name}`,
      entry: name === "pre-merge-commit" ? `${call} ${name}` : `${call} framework`,
      language: "system",
      // Without names --all-files could not be told from a commit, and would scan nothing.
      ...(name === "pre-merge-commit" ? { pass_filenames: false } : { require_serial: true }),
      always_run: true,
      stages: [name],
    }));
    if (!isSeq(document.get("repos"))) document.set("repos", document.createNode([]));
    document.addIn(["repos"], document.createNode({ repo: "local", hooks }));
  });
}

export function removeFromFramework(text: string): string {
  return edit(text, "pre-commit", (document) => {
    const repos = document.get("repos");
    if (!isSeq(repos)) return;
    const isOurs = (entry: unknown): boolean =>
      isMap(entry) && /^leakgate/.test(String(entry.getIn(["hooks", 0, "id"])));
    const places = repos.items.flatMap((entry, place) => (isOurs(entry) ? [place] : []));
    for (const place of places.reverse()) document.deleteIn(["repos", place]);
  });
}

/** Comments and order stay. */
function edit(text: string, name: string, change: (document: Document) => void): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new ConfigError(`the configuration of ${name} is not valid YAML`, "Correct it, then run the command again.");
  }
  const before = document.toString({ lineWidth: 0 });
  change(document);
  const after = document.toString({ lineWidth: 0 });
  return after === before ? text : after;
}
