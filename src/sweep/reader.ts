/** The program of the thread that reads ahead. It knows no rules but where their keywords stand and what they need. */
import { parentPort } from "node:worker_threads";
import { readBuiltRules } from "../scanner/built-rules.ts";
import { partSizes } from "../scanner/large-text.ts";
import { createRecorder } from "../scanner/recorder.ts";
import { createFileReader } from "../sources/read-file.ts";
import { createAheadReader } from "./ahead.ts";

const index = readBuiltRules();
const record = index && createRecorder(index);

if (record) parentPort!.on("message", createAheadReader(createFileReader(partSizes.own), record));
