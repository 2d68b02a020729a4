/** The program of all workers. It answers with places and fingerprints, never with a value. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { isSweep, serveSweep } from "../sweep/serve.ts";
import { type Batch, createObjectScan, type ObjectScanOptions } from "./object-scan.ts";

/** A worker of the history scan is told object ids or texts, and answers in the order in which it was asked. */
function serveHistory(options: ObjectScanOptions, port: MessagePort): void {
  const scan = createObjectScan(options);
  let last: Promise<unknown> = Promise.resolve();
  const answerTo = async (batch: Batch | "close"): Promise<void> => {
    if (batch === "close") {
      await scan.close();
      port.close();
      return;
    }
    // Git reads the next objects while the last ones are scanned.
    const [result] = await Promise.all([scan.scan(batch), last]);
    port.postMessage(result);
  };
  port.on("message", (batch: Batch | "close") => {
    const answer = answerTo(batch);
    last = answer;
    // An error that reaches the top of a worker is an "error" event in the main thread.
    answer.catch((error: unknown) => {
      queueMicrotask(() => {
        throw error;
      });
    });
  });
}

if (isSweep(workerData)) serveSweep(workerData, parentPort!);
else serveHistory(workerData as ObjectScanOptions, parentPort!);
