import { expect, test } from "vitest";
import { readNamed, readTags } from "../../src/git/named.ts";
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

test("a branch that is not there is not named in the error, and a tag that cannot be read is one", () =>
  withRepository(async (git) => {
    await git.git("commit", "--quiet", "--allow-empty", "--message=first");
    await expect(readNamed(["words-of-somebody"], git.path)).rejects.toThrow(
      /^what is pushed is not in this repository/,
    );
    const read = async (oid: string) => {
      for await (const { content } of readTags([oid], git.path)) return content.toString();
      return undefined;
    };
    await git.git("tag", "--annotate", "--message=all of it", "one");
    expect(await read(await git.git("rev-parse", "one"))).toMatch(/^object [\s\S]*\n\nall of it\n$/);
    await expect(read("1".repeat(40))).rejects.toThrow(/^the tag 111111111111 cannot be read/);
  }));
