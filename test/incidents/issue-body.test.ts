/** The one block of an issue's text that leakgate rewrites, and what is around it and between its lines. */
import { expect, test } from "vitest";
import {
  hashText,
  joinBody,
  listBoxes,
  type Memory,
  parseBody,
  parseMark,
  remember,
  renderBlock,
  renderMark,
  tickBoxes,
} from "../../src/incidents/issue-body.ts";

const memory: Omit<Memory, "lines"> = { places: ["p"], must: ["store/set"], closed: false };
const mark = renderMark("abcdefgh2345");
const block = renderBlock("Facts.\n\n- a place\n- a place", memory, []);
const body = joinBody(mark, block, "What people wrote.\nMore.");

test("what was rendered is read again, each line of the block once", () => {
  expect(parseBody(body)).toEqual({
    ...{ before: mark, added: [], after: "What people wrote.\nMore." },
    memory: { ...memory, lines: [hashText("Facts."), hashText("- a place")] },
  });
  expect(joinBody("", "block", "")).toBe("block");
  expect(body.split("\n").slice(2)).toEqual([
    ...["Facts.", "", "- a place", "- a place", "<!-- /leakgate:facts -->", "What people wrote.", "More."],
  ]);
});

test("a line that somebody wrote into the block is kept below it; leakgate's own, however it is indented, is not", () => {
  const edited = body.replace("Facts.", "  Facts.\r\nA word of ours.\r\n  \r\n\tAnother.");
  expect(parseBody(edited).added).toEqual(["A word of ours.", "\tAnother."]);
  const kept = renderBlock("New facts.", memory, ["A word of ours.", "\tAnother."]);
  expect(kept).toMatch(/\nNew facts\.\n<!-- \/leakgate:facts -->\n\nA word of ours\.\n\tAnother\.$/);
});

test("marks are read where they stand alone on their line, with blanks around or without", () => {
  const indented = body.replace(/^(<!-- .*)$/gm, "  $1 ");
  expect(parseBody(indented).memory).toMatchObject(memory);
  for (const broken of [
    body.replace("<!-- /leakgate:facts -->", ""),
    body.replace("<!-- /leakgate:facts -->", "> <!-- /leakgate:facts -->"),
    body.replace("<!-- leakgate:facts", "x <!-- leakgate:facts"),
    // The end stands before the beginning.
    joinBody(mark, `<!-- /leakgate:facts -->\n${block.replace("<!-- /leakgate:facts -->", "")}`, "After."),
  ])
    expect(parseBody(broken)).toEqual({ before: mark, added: [], after: expect.stringContaining("- a place") });
});

test("without a block the text is people's, but for the mark on top", () => {
  const read = (text: string) => {
    const { before, after } = parseBody(text);
    return [before, after];
  };
  expect(read(`  ${mark} \nHello.`)).toEqual([mark, "Hello."]);
  expect(read(`Hello. ${mark}\nMore.`)).toEqual(["", `Hello. ${mark}\nMore.`]);
  expect(read("Hello.\r\nMore.")).toEqual(["", "Hello.\nMore."]);
  expect(read("")).toEqual(["", ""]);
});

test.each([
  ["no JSON", "{x}"],
  ["lines that are none", '{"lines":"ab","places":[],"must":[]}'],
  ["a number among the lines", '{"lines":["a",1],"places":[],"must":[]}'],
  ["no places", '{"lines":[],"must":[]}'],
  ["a number among the boxes", '{"lines":[],"places":[],"must":[null,"b"]}'],
])("a memory with %s is none", (_case, json) => {
  expect(parseBody(joinBody(mark, block.replace(/\{.*\}/, json), "")).memory).toBeUndefined();
});

test("closed and gone are remembered where they were said, and nothing else that somebody wrote there", () => {
  const read = (more: object) =>
    parseBody(block.replace(/\{.*\}/, JSON.stringify({ lines: [], ...memory, ...more }))).memory;
  expect(read({})).toEqual({ lines: [], ...memory });
  expect(read({ closed: true, gone: true, more: 1 })).toEqual({ lines: [], ...memory, closed: true, gone: true });
  expect(read({ closed: "yes", gone: false })).toEqual({ lines: [], ...memory });
});

test("another memory changes its own line only, and nothing where there is none", () => {
  const next = { lines: [], ...memory, closed: true };
  const changed = remember(body, next);
  expect(parseBody(changed).memory).toEqual(next);
  expect(changed.split("\n").toSpliced(1, 1)).toEqual(body.split("\n").toSpliced(1, 1));
  expect(remember(body.replace("<!-- leakgate:facts", "  <!-- leakgate:facts"), next)).toBe(changed);
  expect(remember("Hello.\nMore.", next)).toBe("Hello.\nMore.");
});

test("an issue is about the fingerprint of its mark, in the repository that it names", () => {
  expect(parseMark(mark)).toBe("abcdefgh2345");
  expect(parseMark(renderMark("abcdefgh2345-2", "acme/shop.js"), "acme/shop.js")).toBe("abcdefgh2345-2");
  expect(parseMark(mark, "acme/shop")).toBeUndefined();
  expect(parseMark(renderMark("abcdefgh2345", "acme/shop"))).toBeUndefined();
  expect(parseMark("no mark")).toBeUndefined();
});

test("boxes are read in every way that GitHub takes them, and no others", () => {
  const key = (name: string) => `<!-- leakgate:box ${name} -->`;
  const text = [
    `- [ ] one ${key("a/1")}`,
    `* [x] two ${key("a/2")}`,
    `    + [X] three ${key("a/3")}`,
    `- [y] four ${key("a/4")}`,
    `-[ ] five ${key("a/5")}`,
    `quoted: - [x] six ${key("a/6")}`,
    "- [x] seven",
  ];
  for (const end of ["\n", "\r\n"])
    expect(listBoxes(text.join(end))).toEqual({
      ...{ ticked: new Set(["a/2", "a/3"]), present: new Set(["a/1", "a/2", "a/3"]) },
    });
});

test("evidence ticks what is open, once, and says how; what somebody took back stays", () => {
  const text =
    "- [ ] one <!-- leakgate:box a/1 -->\n- [x] two <!-- leakgate:box a/2 -->\n- [ ] three <!-- leakgate:box a/3 -->";
  const evidence = new Map([
    ["a/1", "Seen it."],
    ["a/2", "Seen, too."],
  ]);
  const ticked = tickBoxes(text, evidence);
  expect(ticked.split("\n")).toEqual([
    "- [x] one <!-- leakgate:box a/1 -->",
    "  *Seen it.* <!-- leakgate:seen a/1 -->",
    ...text.split("\n").slice(1),
  ]);
  expect(tickBoxes(ticked, evidence)).toBe(ticked);
  const takenBack = ticked.replace("[x] one", "[ ] one");
  expect(tickBoxes(takenBack, evidence)).toBe(takenBack);
  // Evidence of one box is none of another.
  expect(tickBoxes(takenBack, new Map([["a/3", "Now."]]))).toContain("[x] three");
});
