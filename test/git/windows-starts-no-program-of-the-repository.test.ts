import { expect, test } from "vitest";
import { findProgram } from "../../src/git/program.ts";

const own = "C:\\Program Files\\nodejs\\node.exe";
/** As Node shows it on Windows, where the name of a variable is found in any case. */
const find = (path: string | undefined, files: readonly string[], platform = "win32") =>
  findProgram("git", {
    platform,
    environment: path === undefined ? {} : { PATH: path },
    own,
    exists: (file) => files.includes(file),
  });

test("git is the first one in PATH", () => {
  const files = ["C:\\Program Files\\Git\\cmd\\git.exe", "D:\\tools\\git.exe"];
  expect(find("C:\\Windows;C:\\Program Files\\Git\\cmd;D:\\tools", files)).toBe(files[0]);
  expect(find('C:\\Windows;"C:\\Program Files\\Git\\cmd\\"', files)).toBe(files[0]);
  expect(find("C:/Windows;d:/tools/", ["d:\\tools\\git.exe"])).toBe("d:\\tools\\git.exe");
  expect(find("\\\\server\\share", ["\\\\server\\share\\git.exe"])).toBe("\\\\server\\share\\git.exe");
});

test.each([[""], ["."], [".;;bin"], ["tools\\git"], ["\\tools"], ["C:"], ["C:tools"], [undefined]])(
  "what PATH %j reaches from the working directory is not started",
  (path) => {
    // All that could be asked for is there, but for what lies beside Node.
    const found = findProgram("git", {
      platform: "win32",
      environment: path === undefined ? {} : { PATH: path },
      own,
      exists: () => true,
    });
    expect(found).toBe("C:\\Program Files\\nodejs\\git.exe");
  },
);

test("elsewhere the system looks it up, and never in the working directory", () =>
  expect(find("/usr/bin", [], "linux")).toBe("git"));
