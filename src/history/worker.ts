/** A worker of the history scan. It is told object ids and answers with places and fingerprints, never with a value. */
import { parentPort, workerData } from "node:worker_threads";
import { createObjectScan, type ObjectScanOptions } from "./object-scan.ts";

const scan = createObjectScan(workerData as ObjectScanOptions);
const port = parentPort!;

port.on("message", (oids: string[] | "close") => {
  const answer =
    oids === "close"
      ? scan.close().then(() => port.close())
      : scan.scan(oids).then((result) => port.postMessage(result));
  // An error that reaches the top of a worker is an "error" event in the main thread.
  answer.catch((error: unknown) => {
    queueMicrotask(() => {
      throw error;
    });
  });
});
