/** A worker of the history scan. It is told object ids and answers with places and fingerprints, never with a value. */
import { parentPort, workerData } from "node:worker_threads";
import { type Batch, createObjectScan, type ObjectScanOptions } from "./object-scan.ts";

const scan = createObjectScan(workerData as ObjectScanOptions);
const port = parentPort!;

port.on("message", (batch: Batch | "close") => {
  const answer =
    batch === "close"
      ? scan.close().then(() => port.close())
      : scan.scan(batch).then((result) => port.postMessage(result));
  // An error that reaches the top of a worker is an "error" event in the main thread.
  answer.catch((error: unknown) => {
    queueMicrotask(() => {
      throw error;
    });
  });
});
