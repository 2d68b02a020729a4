import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { createPool } from "../../src/history/pool.ts";

vi.mock("node:worker_threads", () => ({
  Worker: class extends EventEmitter {
    postMessage() {
      setImmediate(() => this.emit("exit", 0));
    }
  },
}));

test("a worker that ends without an answer and without an error is a failure, not a wait", async () => {
  const keys = { repositoryKey: "key", runKey: "key" };
  const pool = createPool(1, { rules: [], keys, sizeLimit: 1 }, () => {});
  await pool.submit(["0".repeat(40)]);
  await expect(pool.finish()).rejects.toMatchObject({ message: expect.stringContaining("ended early"), exitStatus: 3 });
});
