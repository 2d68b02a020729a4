import { readBinary } from "./binary.ts";

/**
 * Loops over bytes in WebAssembly, which are fast from their first round on, where JavaScript is interpreted until it is
 * compiled: half of what a commit's hook waits for. Each has a twin in TypeScript that gives the same answer, for short
 * texts and for where WebAssembly is not allowed.
 */
export interface Kernel {
  readonly memory: Uint8Array;
  readonly numbers: Int32Array;
  readonly calls: Calls;
}

/** See assembly/kernel.ts; all but counts and hashes are addresses. */
interface Calls {
  setTable(...parts: number[]): void;
  setDigits(at: number): void;
  getNext(): number;
  findKeywords(lo: number, hi: number, from: number, to: number, hits: number, full: number, base: number): number;
  findEscape(lo: number, hi: number, from: number, to: number): number;
  findRun(from: number, to: number): number;
  setMemory(...addresses: number[]): void;
  setCalm(table: number, mask: number): void;
  setNeeds(lists: number, contextReach: number): void;
  setHits(hits: number, full: number, raw: number, rawFull: number): void;
  setText(lo: number, hi: number, shift: number, length: number, lines: number, decodes: number): void;
  scanLines(line: number, checkedEnd: number): number;
  findEscapeIn(from: number, to: number): number;
  mayHoldRun(from: number, to: number): number;
  lookInto(from: number, to: number): number;
  getFirst(): number;
  getEnd(): number;
  getWritten(): number;
  hashLines(
    hi: number,
    from: number,
    until: number,
    base: number,
    starts: number,
    first: number,
    second: number,
    most: number,
  ): number;
  setKeys(...keys: number[]): void;
  getCount(): number;
  enterText(text: number, size: number, decodes: number): void;
  setTexts(copies: number, full: number, mostLines: number): void;
  openDelta(delta: number, length: number, base: number): number;
  applyDelta(end: number, base: number, text: number, size: number): number;
  readText(text: number, size: number): number;
  readChangedText(text: number, size: number, kept: number): number;
  isTextPlain(): number;
  isClean(): number;
  getKeptSize(): number;
  keepLines(at: number): void;
}

/** Texts are looked at in pieces of this many bytes: one fits the processor's cache with its tables. */
export const pieceLength = 1 << 16;
/** Bytes on both sides of a piece that may be looked at, too. */
export const pieceMargin = 256;
/** Where pieces begin. Before and behind each stand zeros. */
export const textAt = 4096;
/** Behind the room for a piece. */
export const roomAt = textAt + pieceLength + 2 * pieceMargin + 64;
/** Lines are hashed so many at once. */
export const mostLines = 1 << 13;
/** Shorter texts take longer to hand over than to look at. */
const shortest = 512;
/** A kernel takes milliseconds to make: it is made for a text as long as this, or after many that come to as much as that. */
const shortestFirst = 8192;
const mostWithout = 32768;

/** Tells, text by text, whether the kernel is worth it. */
export function createWorth(): (length: number, isMade: boolean) => boolean {
  let seen = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest;
    seen += length;
    return length >= shortestFirst || (seen >= mostWithout && length >= shortest);
  };
}

/** Absent where Node runs without a compiler. https://nodejs.org/api/cli.html#--jitless */
const { WebAssembly: engine } = globalThis as unknown as {
  WebAssembly?: {
    Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
    Module: new (binary: Uint8Array) => object;
    Instance: new (module: object, imports: object) => { exports: object };
  };
};

/** Kernels of one binary, which is compiled for the first of them. */
export interface Kernels {
  /** @param room bytes that are wanted from `roomAt` on. @returns undefined where there is no WebAssembly */
  create(room: number): Kernel | undefined;
  /** For all who look for what is encoded, by turns; undefined where a text of this length is not worth it, too. */
  forEncoded(length: number): Kernel | undefined;
  /** For all who hash lines. */
  forLines(length: number): Kernel | undefined;
}

/** @param read gives what `assembly` is compiled to */
export function createKernels(read: () => Uint8Array | undefined): Kernels {
  let compiled: object | null | undefined;
  const create = (room: number): Kernel | undefined => {
    if (compiled === undefined) compiled = compile(read);
    if (!compiled) return undefined;
    const memory = allocate(1 + Math.ceil((roomAt + room) / (1 << 16)));
    if (!memory) return undefined;
    const calls = new engine!.Instance(compiled, { env: { memory } }).exports as Calls;
    calls.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls };
  };
  return { create, forEncoded: share(create, 0), forLines: share(create, 12 * mostLines + 64) };
}

/** What all have that are not given others. */
export const builtKernels = createKernels(readBinary);

function compile(read: () => Uint8Array | undefined): object | null {
  try {
    const binary = read();
    return binary && engine ? new engine.Module(binary) : null;
  } catch {
    return null;
  }
}

/**
 * To let a memory grow would make V8 compile all anew that reads typed arrays: it takes it that none loses its buffer.
 * @returns undefined where a limit on addresses leaves no room: V8 reserves gigabytes of them for each
 */
function allocate(pages: number) {
  try {
    return new engine!.Memory({ initial: pages });
  } catch {
    return undefined;
  }
}

/** The same each time, made for the first text that is worth it. */
function share(create: Kernels["create"], room: number): (length: number) => Kernel | undefined {
  let kernel: Kernel | undefined | null = null;
  const isWorth = createWorth();
  return (length) => {
    if (!isWorth(length, kernel !== null)) return undefined;
    if (kernel === null) kernel = create(room);
    return kernel;
  };
}

/** Puts [lo, hi) of a text where the kernel looks at it. @returns the address behind it */
export function loadPiece({ memory }: Kernel, bytes: Uint8Array, lo: number, hi: number): number {
  memory.set(bytes.subarray(lo, hi), textAt);
  const end = textAt + hi - lo;
  memory.fill(0, end, end + 32);
  return end;
}
