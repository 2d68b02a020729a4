import { expect, test } from "vitest";
import { classifyPath, type PathClass } from "../../src/judge/index.ts";

test.each<[path: string, pathClass: PathClass]>([
  ["src/server.ts", "code"],
  ["lib/protester.rb", "code"],
  ["src/latest/Contest.java", "code"],
  ["deploy.sh", "script"],
  ["Makefile", "script"],
  ["config/database.yml", "data"],
  [".env.production", "data"],
  ["Dockerfile", "data"],
  ["services/api/Dockerfile.prod", "data"],
  ["util/Seeder/accounts.json", "fixture"],
  ["spec/cassettes/login.yml", "fixture"],
  ["tests/fixtures/user.json", "fixture"],
  ["tests/fixtures/user.py", "test"],
  ["t/unit/keys.py", "test"],
  ["microbench/Headers.java", "test"],
  [".devcontainer/docker-compose.yml", "test-data"],
  [".github/workflows/tests.yaml", "test-data"],
  ["config/locales/nl.yml", "translation"],
  ["src/main/resources/messages_de.properties", "translation"],
  ["i18n/en-GB.json", "translation"],
  ["i18n/en.ts", "translation"],
  ["src/operators/in.js", "code"],
  ["app/id.php", "code"],
  [".github/workflows/go.yml", "data"],
  ["deploy/values-qa.yaml", "data"],
  ["src/dockerTest/resources/server.key", "fixture"],
  ["tests/user.json", "fixture"],
  ["web/login.spec.ts.ejs", "test"],
  [".env.test", "test-data"],
  ["regress/keys.yml", "test-data"],
  ["fstest/testserver/init.d/start.sh", "test-data"],
  ["src/latest/config.yml", "data"],
  ["src/components/Entry.stories.tsx", "test"],
  ["elk/elk-example.p8", "docs"],
  ["docs/setup.md", "docs"],
  ["examples/app/config.yml", "docs"],
  [".env.example", "docs"],
  ["vendor/github.com/a/b/c.go", "test"],
  ["third_party/keys/a.json", "fixture"],
  ["src/vendors/list.ts", "code"],
  ["api/swagger.yaml", "docs"],
  ["src/openapi.ts", "code"],
  ["charts/web/ci/tls-values.yaml", "test-data"],
  ["ci/deploy.yaml", "data"],
  ["conf/dummy_ca.key", "fixture"],
  ["compose.dev.yml", "test-data"],
  ["docker-compose.yml", "data"],
  [".github/workflows/changesets.yml", "data"],
  ["src/newsletter.ts", "code"],
  ["test/server.ts", "test"],
  ["src/server.test.ts", "test"],
  ["pkg/server_test.go", "test"],
  ["src/test/java/app/LoginTests.java", "test"],
  ["spec/models/user_spec.rb", "test"],
  ["integration-tests/compose.yml", "test-data"],
  ["pkg/testdata/config.yml", "test-data"],
])("%s is %s", (path, pathClass) => {
  expect(classifyPath(path)).toBe(pathClass);
});

test("a hostile path costs no time", () => {
  const started = performance.now();
  for (const piece of ["test-", "a/", "../", "docs", "x".repeat(50), "é"]) classifyPath(piece.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
