import type { SourceText } from "../types.ts";
import type { FoundText } from "./clean-files.ts";
import type { FileText, Sweep } from "./sweep.ts";

/** So many files are listed before another thread is told of them, and so many lists before any is looked at: it goes ahead. */
const filesAtOnce = 512;
const listsAhead = 7;

/**
 * Texts in their order, with the size of those that are known to be clean, and what was found in others; neighbours that are files come together.
 * @param onMany called before many files are gone through
 */
export async function* sweepTexts(
  texts: AsyncIterable<SourceText>,
  sweep: Sweep,
  onMany: () => void,
): AsyncIterable<{ readonly text: SourceText; readonly cleanSize: number; readonly found?: FoundText | undefined }> {
  let files: FileText[] = [];
  /** Lists before them, which another thread reads while more is listed: all of a large tree would be too much to keep. */
  const announced: FileText[][] = [];
  const announce = (): void => {
    if (files.length === filesAtOnce) onMany();
    sweep.announce(files);
    announced.push(files);
    files = [];
  };
  const flush = async function* (taken: readonly FileText[]) {
    const { sizes, found } = await sweep.run(taken);
    for (const [place, text] of taken.entries()) yield { text, cleanSize: sizes[place]!, found: found.get(place) };
  };
  const flushAll = async function* () {
    announce();
    while (announced.length > 0) yield* flush(sweep.isShared() ? announced.splice(0).flat() : announced.shift()!);
  };
  try {
    for await (const text of texts) {
      if (text.file !== undefined) {
        files.push(text as FileText);
        if (files.length < filesAtOnce) continue;
        announce();
        if (announced.length <= listsAhead) continue;
        yield* flush(sweep.isShared() ? announced.splice(0).flat() : announced.shift()!);
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
