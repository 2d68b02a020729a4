import { expect, test } from "vitest";
import { withScenario } from "./scenario.ts";
import { createGitHubToken } from "./secrets.ts";

const feature = async (git: { write(path: string, text: string): void; commit(message: string): Promise<string> }) => {
  for (const name of ["a", "b", "c"]) git.write(`${name}.txt`, `first\n${createGitHubToken()}\n`);
  await git.commit("Leak");
};
const refused = { status: 422, body: { message: "Unprocessable Entity", errors: ["line must be part of the diff"] } };
const isOn =
  (path: string, subject: "line" | "file") => (request: { operation: string | undefined; body: unknown }) => {
    const body = request.body as { path?: string; subject_type?: string };
    return (
      request.operation === "pulls/create-review-comment" &&
      body.path === path &&
      (body.subject_type === "file" ? "file" : "line") === subject
    );
  };

test("when the review is refused, each comment is tried alone: on its line, on its file, in the table", () =>
  withScenario({ feature }, async ({ run, pull, github }) => {
    github.fail("pulls/create-review", refused);
    github.fail(isOn("b.txt", "line"), refused);
    github.fail(isOn("c.txt", "line"), refused);
    github.fail(isOn("c.txt", "file"), refused);
    const { status } = await run();
    expect(status).toBe(1);
    expect(pull.comments.map(({ path, subjectType }) => `${path} ${subjectType}`)).toEqual([
      "a.txt line",
      "b.txt file",
    ]);
    const reviews = pull.reviews.filter(({ body }) => body !== "");
    expect(reviews).toHaveLength(1);
    expect(reviews[0]!.body).toContain("`c.txt:2`<br>");
    expect(reviews[0]!.body).not.toContain("`b.txt:2`<br>");
  }));
