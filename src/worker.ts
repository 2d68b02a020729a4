/** The program of all workers. It answers with places and fingerprints, never with a value. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { ScanKeys } from "./history/blob-scan.ts";
import { type Batch, createObjectScan, type ObjectScan, type ObjectScanOptions } from "./history/object-scan.ts";
import { isSweep, serveSweep } from "./sweep/serve.ts";

/** A worker of the history scan is told the keys, then object ids or texts, and answers in the order in which it was asked. */
function serveHistory(options: Omit<ObjectScanOptions, "keys">, port: MessagePort): void {
  let scan: ObjectScan | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const answerTo = async (message: ScanKeys | Batch | "close"): Promise<void> => {
    if (message === "close") {
      await scan?.close();
      port.close();
    } else if ("runKey" in message) scan = createObjectScan({ ...options, keys: message });
    else {
      // Git reads the next objects while the last ones are scanned.
      const [result] = await Promise.all([scan!.scan(message), last]);
      port.postMessage(result);
    }
  };
  port.on("message", (message: ScanKeys | Batch | "close") => {
    const answer = answerTo(message);
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
else serveHistory(workerData as Omit<ObjectScanOptions, "keys">, parentPort!);
