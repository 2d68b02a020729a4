/** Where addresses are limited (`ulimit -v`) there may be no memory for a kernel: none is made, as where there is no WebAssembly. */
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("no memory is to be had", async () => {
  vi.stubGlobal("WebAssembly", {
    Module: class {},
    Memory: class {
      constructor() {
        throw new RangeError("WebAssembly.Memory(): could not allocate memory");
      }
    },
  });
  const { createKernels } = await import("../../src/scanner/kernel/kernel.ts");
  const kernels = createKernels(() => new Uint8Array(8));
  expect(kernels.create(1)).toBeUndefined();
  expect(kernels.forLines(1 << 16)).toBeUndefined();
  expect(kernels.forEncoded(1 << 16)).toBeUndefined();
});
