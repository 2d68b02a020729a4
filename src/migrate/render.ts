import { Document, isSeq, parseDocument } from "yaml";
import type { CarriedRule } from "./carried.ts";

/** `.leakgate.yaml` with what is carried over added to it; comments and everything else that is there stay. */
export function addToConfig(text: string, excludes: readonly string[], rules: readonly CarriedRule[]): string {
  const document = parseDocument(text);
  if (document.contents === null) document.contents = new Document({}).contents as never;
  const add = (key: string, items: readonly unknown[], isKnown: (known: unknown) => boolean): void => {
    if (items.length === 0) return;
    const list = document.get(key);
    if (!isSeq(list)) document.set(key, document.createNode(items));
    else
      for (const item of items)
        if (!list.items.some((known) => isKnown(known) && String(known) === item)) list.add(document.createNode(item));
  };
  add("exclude", excludes, () => true);
  add("custom-rules", rules, () => false);
  return document.toString({ lineWidth: 0 });
}
