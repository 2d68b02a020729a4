import { expect, test } from "vitest";
import { readNamed } from "../../src/git/named.ts";
import { withRepository } from "./repository.ts";

test("tags are followed to what they name, through other tags, each once; what is not there is an error", () =>
  withRepository(async (git) => {
    git.write("folder/a.txt", "one\n");
    git.write("b.txt", "two\n");
    const first = await git.commit("first");
    git.write("b.txt", "three\n");
    const second = await git.commit("second");
    const read = (name: string): Promise<string> => git.git("rev-parse", name);
    const [a, b] = [await read(`${first}:folder/a.txt`), await read(`${first}:b.txt`)];
    const tag = async (name: string, of: string): Promise<string> => {
      await git.git("tag", "--annotate", "--message", `object ${second}`, name, of);
      return read(`refs/tags/${name}`);
    };
    const one = await tag("one", first);
    const two = await tag("two", "refs/tags/one");
    const [ofBlob, ofTree] = [await tag("of-blob", a), await tag("of-tree", `${first}^{tree}`)];
    const named = (...oids: string[]) => readNamed(oids, git.path);
    expect(await named()).toEqual({ commits: [], tags: [], blobs: [] });
    await expect(named(second, "1".repeat(40))).rejects.toThrow(`${"1".repeat(40)} is not in this repository`);
    expect(await named(second, second)).toEqual({ commits: [second], tags: [], blobs: [] });
    expect(await named(second, two)).toEqual({ commits: [second, first], tags: [two, one], blobs: [] });
    const tree = [
      { path: "b.txt", oid: b },
      { path: "folder/a.txt", oid: a },
    ];
    const alone = { path: `object ${a.slice(0, 12)}`, oid: a };
    expect(await named(ofBlob)).toEqual({ commits: [], tags: [ofBlob], blobs: [alone] });
    expect(await named(ofTree)).toEqual({ commits: [], tags: [ofTree], blobs: tree });
    expect(await named(await read(`${first}^{tree}`), a)).toEqual({ commits: [], tags: [], blobs: [...tree, alone] });
    await expect(readNamed([first], git.outside)).rejects.toThrow(/no repository of git/);
  }));
