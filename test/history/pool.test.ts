import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { createPool } from "../../src/history/pool.ts";
import { createTextQueue } from "../../src/history/text-queue.ts";

const ends = vi.hoisted(() => ({ at: "batch" as "start" | "batch" }));
vi.mock("node:worker_threads", () => ({
  Worker: class extends EventEmitter {
    constructor() {
      super();
      if (ends.at === "start") setImmediate(() => this.emit("exit", 0));
    }
    postMessage() {
      if (ends.at === "batch") setImmediate(() => this.emit("exit", 0));
    }
  },
}));

const oid = "0".repeat(40);
const keys = { repositoryKey: "key", runKey: "key" };
const early = { message: expect.stringContaining("ended early"), exitStatus: 3 };

test("a worker that ends without an answer and without an error is a failure, not a wait", async () => {
  ends.at = "batch";
  const pool = createPool(1, { rules: [], keys, sizeLimit: 1 }, () => {});
  await pool.submit([oid]);
  await expect(pool.finish()).rejects.toMatchObject(early);
});

test("so is one that ends before it is asked", async () => {
  ends.at = "start";
  const pool = createPool(1, { rules: [], keys, sizeLimit: 1 }, () => {});
  await new Promise((resolve) => setTimeout(resolve, 20));
  await pool.submit([oid]);
  await expect(pool.settle()).rejects.toMatchObject(early);
});

test("whoever adds texts is stopped where nobody scans them", async () => {
  const submit = vi.fn(() => Promise.reject(new Error("no thread")));
  const texts = createTextQueue({ submit });
  const add = async (): Promise<void> => {
    for (let round = 0; round < 100; round++) await texts.add(Buffer.alloc(1 << 18), () => {});
  };
  await expect(add()).rejects.toThrow("no thread");
  expect(submit.mock.calls.length).toBeLessThan(10);
});
