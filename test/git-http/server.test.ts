import { expect, test } from "vitest";
import { type Repository, withRepository } from "../git/repository.ts";
import { type GitHttp, type GitHttpOptions, startGitHttp } from "./server.ts";

function withServer(
  use: (server: GitHttp, repository: Repository, ids: string[]) => Promise<void>,
  options: GitHttpOptions = {},
): Promise<void> {
  return withRepository(async (repository) => {
    const ids: string[] = [];
    for (const name of ["one", "two", "three"]) {
      repository.write(`${name}.txt`, `${name}\n`);
      ids.push(await repository.commit(name));
    }
    await repository.git("update-ref", "refs/pull/7/head", "HEAD~1");
    const server = await startGitHttp(new Map([["acme/shop", `${repository.path}/.git`]]), options);
    try {
      await use(server, repository, ids);
    } finally {
      await server.close();
    }
  });
}

test("clones, shallow too, with and without .git in the address", () =>
  withServer(async ({ url }, repository, ids) => {
    await repository.git("clone", "-q", `${url}/acme/shop`, `${repository.outside}/whole`);
    await repository.git("clone", "-q", "--depth=1", `${url}/acme/shop.git`, `${repository.outside}/shallow`);
    const count = (name: string) =>
      repository.git("-C", `${repository.outside}/${name}`, "rev-list", "--count", "HEAD");
    expect([await count("whole"), await count("shallow")]).toEqual(["3", "1"]);
    const shallow = ["-C", `${repository.outside}/shallow`];
    await repository.git(...shallow, "fetch", "-q", "--deepen=1");
    expect(await count("shallow")).toBe("2");
    await repository.git(...shallow, "fetch", "-q", "--depth=1", "origin", ids[0]!);
    expect(await repository.git(...shallow, "rev-parse", "FETCH_HEAD")).toBe(ids[0]);
  }));

test("pull requests' refs and unreachable commits are fetched by name and by id; partial clones work", () =>
  withServer(async ({ url }, repository, ids) => {
    const gone = await repository.git("commit-tree", "-m", "gone", "HEAD^{tree}");
    const clone = `${repository.outside}/partial`;
    await repository.git("clone", "-q", "--filter=blob:none", "--no-checkout", `${url}/acme/shop`, clone);
    await repository.git("-C", clone, "fetch", "-q", "origin", "refs/pull/7/head");
    expect(await repository.git("-C", clone, "rev-parse", "FETCH_HEAD")).toBe(ids[1]);
    await repository.git("-C", clone, "fetch", "-q", "origin", gone);
    expect(await repository.git("-C", clone, "cat-file", "-t", gone)).toBe("commit");
  }));

test("without a token it is 401, with it the clone goes through", () =>
  withServer(
    async ({ url, requests }, repository) => {
      const address = `${url}/acme/shop`;
      expect((await repository.run("git", ["clone", "-q", address, `${repository.outside}/a`])).status).not.toBe(0);
      const basic = Buffer.from("x-access-token:let-me-in").toString("base64");
      const header = `http.extraHeader=AUTHORIZATION: basic ${basic}`;
      await repository.git("-c", header, "clone", "-q", address, `${repository.outside}/b`);
      expect(requests[0]).toBe("GET /acme/shop/info/refs");
    },
    { tokens: ["let-me-in"] },
  ));

test("pushing is off until it is asked for; an unknown repository is not found", async () => {
  const push = ({ url }: GitHttp, repository: Repository) =>
    repository.run("git", ["push", "-q", `${url}/acme/shop`, "HEAD:refs/heads/new"]);
  await withServer(async (server, repository) => {
    expect((await push(server, repository)).status).not.toBe(0);
    const unknown = await repository.run("git", ["ls-remote", `${server.url}/acme/other`]);
    expect(unknown.stderr).toContain("not found");
  });
  await withServer(
    async (server, repository, ids) => {
      expect((await push(server, repository)).status).toBe(0);
      expect(await repository.git("rev-parse", "new")).toBe(ids[2]);
    },
    { push: true },
  );
});
