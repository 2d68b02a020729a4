/** The program of all workers. It answers with places and fingerprints, never with a value. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { isSweep, serveSweep } from "../sweep/serve.ts";
import { type Batch, createObjectScan, type ObjectScanOptions } from "./object-scan.ts";

/** A worker of the history scan is told object ids. */
function serveHistory(options: ObjectScanOptions, port: MessagePort): void {
  const scan = createObjectScan(options);
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
}

if (isSweep(workerData)) serveSweep(workerData, parentPort!);
else serveHistory(workerData as ObjectScanOptions, parentPort!);
