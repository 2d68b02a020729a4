import { expect, test } from "vitest";
import { classifyPath } from "../../src/judge/paths.ts";
import { docsWords, isPlainProgram, textWords, translationWords } from "../../src/judge/program-paths.ts";
import { createRandom } from "../rules/random.ts";

const words = [docsWords, translationWords, textWords]
  .flatMap((list) => list.split("|"))
  .map((word) => word.replaceAll(/\W/g, ""));
const plain = "src lib app tests server main orders block language2 redocs".split(" ");
const special =
  "values-de values-en-rUS de en_US zh_Hans openApiExamples dataSamples Examples history readme changes news".split(
    " ",
  );
const endings = ["ts", "py", "go", "h", "properties", "yaml", "json", "html", "md", "ts.ejs", "xml", "strings", "tf"];

test("what is told of a path in haste is what its class says", () => {
  const random = createRandom("program paths");
  const told = { program: 0, other: 0 };
  for (let round = 0; round < 20_000; round++) {
    const pick = (): string => {
      const word = random.pick(random.integer(9) === 0 ? words : random.integer(4) === 0 ? special : plain);
      return random.integer(4) === 0 ? `${word}${random.pick(["s", ".", "-", "_", "A"])}${random.pick(special)}` : word;
    };
    const folders = Array.from({ length: random.integer(4) }, pick);
    const path = [...folders, `${pick()}.${random.pick(endings)}`].join("/");
    const pathClass = classifyPath(path);
    const isProgram = pathClass === "code" || pathClass === "test";
    if (isPlainProgram(path)) {
      expect(isProgram, path).toBe(true);
      told.program++;
    } else if (!isProgram) told.other++;
  }
  expect(Math.min(told.program, told.other)).toBeGreaterThan(2000);
  expect(["a.ts", "src/block/location.spec.py", "docker/redocs.go"].filter(isPlainProgram)).toHaveLength(3);
});
