import { SourceError } from "../errors.ts";
import type { Source } from "../types.ts";

/** Everything that comes in on a stream, as one text. @param path the name to show for it */
export function createStdinSource(stream: AsyncIterable<Uint8Array>, path = "<stdin>"): Source {
  return {
    name: "standard input",
    skipped: [],
    async *texts() {
      yield {
        kind: "stdin",
        path,
        async read() {
          const chunks: Uint8Array[] = [];
          try {
            for await (const chunk of stream) chunks.push(chunk);
          } catch (cause) {
            throw new SourceError("standard input could not be read", "Give it a file or a pipe.", { cause });
          }
          return Buffer.concat(chunks);
        },
      };
    },
  };
}
