// Loaded into leakgate's process by the tests: the pauses between writes and before repetitions pass twenty times faster.
// When the next write may begin is told by the clock, so that goes as fast: else each pause would be longer than the one before.
const { setTimeout: wait } = globalThis;
const { now } = Date;
const begun = now();
Date.now = () => begun + (now() - begun) * 20;
globalThis.setTimeout = Object.assign((callback, milliseconds, ...rest) => wait(callback, (milliseconds ?? 0) / 20, ...rest), wait);
