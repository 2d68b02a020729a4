import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { find, isSilent } from "./everyday.ts";

const random = createRandom("table-rows");

const values = [0, 1, 2, 3].map((row) => `Basalt${row}${random.digits(3)}!${random.from("bcdfghjk", 4)}`);
const [first, second, third, last] = values as [string, string, string, string];

/** A path and a text with four values, found in their order. */
const tables: readonly (readonly [name: string, path: string, text: string])[] = [
  [
    "commas",
    "users.csv",
    `username,password,role\nanna,${first},a\nbert,${second},b\ncora,${third},c\ndora,${last},d\n`,
  ],
  [
    "a first row of logins that are named as their columns are",
    "users.csv",
    `user,host,password\nuser,host,${first}\nbert,host,${second}\ncora,db1,${third}\ndora,db2,${last}\n`,
  ],
  [
    "semicolons, quotes, a row without a password and one to be filled in",
    "users.csv",
    `"login";"passwort";"note"\r\nanna;"${first}";"a;b"\r\nbert;;x\r\nbill;changeme1;x\r\n"c;d";"${second}";\r\nx;${third};\r\ny;${last}`,
  ],
  ["tabs", "a.tsv", `user\tpassword\nanna\t${first}\nbert\t${second}\ncora\t${third}\ndora\t${last}`],
  [
    "Markdown",
    "notes/users.md",
    `| User | Password | Since |\n|---|---|---|\n| anna | \`${first}\` | 1 |\n| bert | ${second} | 2 |\n| x | see vault | 3 |\n| cora | ${third} | 3 |\n| dora | ${last} | 4 |\n\n| Other | Thing |\n|---|---|\n| x | Basalt99!abcd |\n`,
  ],
  [
    "a statement of SQL",
    "seed.sql",
    `INSERT INTO users (id, name, password) VALUES (1, 'anna', '${first}'), (2, 'o''hara, (x)', '${second}'),\n  (3, concat('a', 'b'), '${third}'),\n  (4, NULL, '${last}');\nINSERT INTO notes (id, text) VALUES (1, 'Basalt99!abcd');\n`,
  ],
  [
    "cloud-init",
    "init.yml",
    `chpasswd:\n  list: |\n    root:${first}\n    anna:${second}\n    bert:${third}\n    cora:${last}\nhostname: db1\n`,
  ],
];

describe("all rows of a table", () => {
  test.each(tables)("%s", (_, path, text) => {
    expect(find(path, text).map(({ value }) => value)).toEqual(values);
  });
  test("as far as the table goes", () => {
    const rows = Array.from({ length: 300 }, (_, row) => `user${row},Basalt${row}!${random.from("bcdfghjk", 6)}`);
    expect(find("users.csv", `username,password\n${rows.join("\n")}\n\nx,Basalt99!abcd\n`)).toHaveLength(300);
  });
  isSilent([
    ["users.csv", `username,note\nanna,${first}\nbert,${second}`],
    // The first line is no head: its other cells are those of each row.
    [
      "pf.vim",
      `syn keyword\tpfService\tkpasswd\nsyn keyword\tpfService\t${first}\nsyn keyword\tpfService\t${second}\n`,
    ],
    ["seed.sql", `INSERT INTO notes (id, text) VALUES (1, '${first}'), (2, '${second}');`],
  ]);
});
