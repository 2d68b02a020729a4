// Loaded into the bundle's process by the tests: the pauses between writes and before repetitions pass twenty times faster.
const { setTimeout: wait } = globalThis;
globalThis.setTimeout = Object.assign((callback, milliseconds, ...rest) => wait(callback, (milliseconds ?? 0) / 20, ...rest), wait);
