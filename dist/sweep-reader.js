"use strict";

// src/sweep/reader.ts
var import_node_worker_threads = require("node:worker_threads");

// src/scanner/built-rules.ts
var import_node_fs = require("node:fs");

// src/scanner/typed-rows.ts
function decodeRows(types3, bytes) {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const names = Object.keys(types3);
  const lengths = new Int32Array(buffer, byteOffset, names.length);
  const rows = {};
  let at = byteOffset + lengths.byteLength;
  for (let row = 0; row < names.length; row++) {
    const numbers2 = new types3[names[row]](buffer, at, lengths[row]);
    rows[names[row]] = numbers2;
    at += numbers2.byteLength + 3 & ~3;
  }
  return rows;
}

// src/scanner/rule-rows.ts
var types = {
  /** The table that the keywords are found by. */
  table: Uint8Array,
  /** Per keyword the first of the rules that it calls, in `rule`. */
  firstCall: Int32Array,
  rule: Uint16Array,
  /** Per call the first of its distances: how far before the keyword a match begins, for rules that are anchored. */
  firstDistance: Int32Array,
  distance: Int16Array,
  /** Per rule whether its matches begin at those places alone. */
  anchored: Uint8Array,
  /** Per rule how far before and behind a keyword a match may begin. */
  before: Int32Array,
  after: Int32Array,
  /** Per rule whose matches are weighed first, since most come to nothing, its place among these from 1 on; else 0. */
  judged: Uint8Array,
  /** Per rule bits of `shapes`. */
  shape: Uint8Array,
  /** Per rule what a window must hold for the pattern to be run there: so many bytes in a row of a set, or none. */
  needRun: Uint16Array,
  needSet: Uint8Array,
  /** Per rule where in `look` stands what tells that no match begins at a place; nothing for most. */
  firstLook: Int32Array,
  look: Uint8Array,
  /** Per anchored rule and keyword of it: how many distances, then these. */
  firstAnchor: Int32Array,
  anchor: Int16Array,
  /** Names of the rules, one a line. */
  ids: Uint8Array,
  /** Per rule where its flags and its pattern stand, with a blank between. */
  firstLetter: Int32Array,
  letters: Uint8Array
};
var shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4, reads: 8, goesOn: 16 };
var decodeRuleIndex = (bytes) => decodeRows(types, bytes);

// src/scanner/built-rules.ts
var built = null;
function readBuiltRules() {
  if (built !== null) return built;
  try {
    built = globalThis[/* @__PURE__ */ Symbol.for("leakgate.rules")] ??= decodeRuleIndex((0, import_node_fs.readFileSync)(__dirname + "/rule-index.bin"));
  } catch {
    built = void 0;
  }
  return built;
}

// late:crypto
var loaded;
var load = () => loaded ??= require("node:crypto");
var randomFillSync = (...values) => load().randomFillSync(...values);

// src/random.ts
var import_node_fs2 = require("node:fs");
function drawNumbers(count) {
  const numbers2 = new Int32Array(count);
  return process.platform !== "win32" && readSystem(numbers2) || randomFillSync(numbers2);
}
function readSystem(numbers2) {
  let file;
  try {
    file = (0, import_node_fs2.openSync)("/dev/urandom", "r");
    return (0, import_node_fs2.readSync)(file, numbers2) === numbers2.byteLength ? numbers2 : void 0;
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) (0, import_node_fs2.closeSync)(file);
  }
}

// src/scanner/kernel/binary.ts
var readBinary = () => Buffer.from("AGFzbQEAAAABigESYAJ/fwF/YAABf2ABfwBgA39/fwBgA39/fwF/YAR/f39/AX9gBn9/f39/fwF/YAF/AX9gAn9/AGAHf39/f39/fwF/YAV/f39/fwF/YAZ/f39/f38AYAR/f39/AGAAAGAIf39/f39/f38AYAV/f39/fwBgCH9/f39/f39/AX9gCX9/f39/f39/fwACDwEDZW52Bm1lbW9yeQIAAAMwLwYGBQUHAAkAAgIHCgADAAMABAQCAQEBBQMLDAANAQEBAAMCAAEIDggBAA8QEQQEBqMCOn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB/oCIApmaW5kRXNjYXBlAAIMZmluZEtleXdvcmRzAAYIc2V0VGFibGUALAloYXNoTGluZXMAKwdzZXRLZXlzACoIZ2V0Q291bnQAKAdzZXRDYWxtACcJc2V0TWVtb3J5ACYIc2V0TmVlZHMAJQhsb29rSW50bwApB2dldE5leHQAJAdmaW5kUnVuAAUJc2V0RGlnaXRzACIJZW50ZXJUZXh0ACEMZmluZEVzY2FwZUluACAGZ2V0RW5kAB8IZ2V0Rmlyc3QAHgpnZXRXcml0dGVuAB0KbWF5SG9sZFJ1bgAHCXNjYW5MaW5lcwAbB3NldEhpdHMAGgdzZXRUZXh0ABkKYXBwbHlEZWx0YQAXC2dldEtlcHRTaXplABYHaXNDbGVhbgAVC2lzVGV4dFBsYWluABQJa2VlcExpbmVzABMJb3BlbkRlbHRhABIPcmVhZENoYW5nZWRUZXh0ABEIcmVhZFRleHQAEAhzZXRUZXh0cwAPBm1lbW9yeQIACuVXL4ACAQN/IAItAAFBH3EgA0EFdHJBsfPd8XlsQRF2IQYgAi0AAiEHIAJBA2stAAAhCCMBIANBAnRqKAIAQX9GBEAgACABIAIgA0GAsfPdAWxBEXYgBCAFEAEhBAsjAiAGQQJ0aigCACAHdkEBcQRAIAAgASACIAZBB3QgB0EfcUECdHJBAXJBsfPd8XlsQRF2IAQgBRABIQQLIwMgBkECdGooAgAgCHZBAXEEQCAAIAEgAiAGQQd0IAhBH3FBAnRyQQJyQbHz3fF5bEERdiAEIAUQASEECyMEIAZqLQAABH8gACABIAIgBkEHdEEDckGx893xeWxBEXYgBCAFEAEFIAQLC8cBAQV/IwUgA0EBdGouAQAhAwNAIANBAE4EQCMIIANBAnRqIgYoAgAhCAJAIAIjByADai0AAGsiByAGKAIEIAhrIglqIAFLIAAgB0pyDQBBACEGA0AgBiAJSQR/IwkgCGogBmotAAAgBiAHai0AACIKQSByIAogCkHBAGtBGkkbRgVBAAsEQCAGQQFqIQYMAQsLIAYgCUcNACAEIAUgByAAa2o2AgAgBCADNgIEIARBCGohBAsjBiADQQF0ai4BACEDDAELCyAEC4cEAgZ7An8DQCACIANJBEAgAv0ABAAiBf0MJSUlJSUlJSUlJSUlJSUlJf0jIAX9DCYmJiYmJiYmJiYmJiYmJib9I/1QIAX9DFxcXFxcXFxcXFxcXFxcXFz9IyAF/QwkJCQkJCQkJCQkJCQkJCQk/SP9UP1QIQYgBf0MIiIiIiIiIiIiIiIiIiIiIv0jIAX9DCcnJycnJycnJycnJycnJyf9I/1QIAX9DGBgYGBgYGBgYGBgYGBgYGD9I/1QIgggBf0MW1tbW1tbW1tbW1tbW1tbW/0jIAX9DHt7e3t7e3t7e3t7e3t7e3v9I/1QIgT9UCAF/QxdXV1dXV1dXV1dXV1dXV1d/SMiBf1Q/VMEeyAC/QAEASIH/QwiIiIiIiIiIiIiIiIiIiIi/SMgB/0MJycnJycnJycnJycnJycnJ/0j/VAhCSAGIAggB/0MICAgICAgICAgICAgICAgIP0qIAf9DCsrKysrKysrKysrKysrKyv9I/1QIAf9DC4uLi4uLi4uLi4uLi4uLi79IyIGIAn9UP1Q/U79UCAEIAf9DCAgICAgICAgICAgICAgICD9IyAJ/VD9TiAFIAb9Tv1Q/VAFIAYL/WQhCgNAIAoEQCACIApoaiILIANPBEAgAw8LIAAgASALEC4EQCALDwsgCiAKQQFrcSEKDAELCyACQRBqIQIMAQsLIAMLzwICAX4GfyAAIAJqIQcgACADaiEGIxUhBSAAIAFqIQEDQCABIAdJBEAgBSM0TwRAQQAPCyABIQICQANAIAIgBkkEQCACIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIIaGohAyAIDQIgAkEQaiECDAELCyACIQMLIAMgBiADIAZJGyIDIAZJIgkgAyABa2oiCCMMSwR+QgAFIwohBCABIgIgCEF4cWohCgNAIAIgCkkEQCMLIAQgAikDAIV+IgRCIIggBIUhBCACQQhqIQIMAQsLIwsgBCACKQMAQn8gCEEHcUEDdK2GQn+Fg4UgCK1COIaFfiIEQiCIIASFQgGECyEEIAVBAnQiAiMNaiABIABrNgIAIxAgAmogBD4CACMRIAJqIARCIIg+AgAjDiAFakEAOgAAIAVBAWohBSADIAlqIQEMAQsLIAUkFUEBC7sBAQJ/IzAEfyMmIw0gAEECdGooAgBqIQEjJiMNIABBAWpBAnRqKAIAakEBayEAA0AgACABSwR/IAAtAABBIE0FQQALBEAgAEEBayEADAELCyAAIAFLBH8gAC0AACIBQSdGIAFBIkZyIAFB4ABGcgVBAAsEfyAAQQFrLQAAIgFB3wBGIAFBK0YhACABQS9rQQtJBH9BAQUgAUEgckHhAGtBGkkLIAByIAFBLUZyIAFBPUZycgVBAAsFQQALC98BAQJ/IAAiAkETaiEDA0AgASADSwRAIAMhAANAIAAgAk8EfyMjIAAtAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAAgAkkEQCADQQFqIQADQCAAIAFJBH8jIyAALQAAai0AAEH/AUcFQQALBEAgAEEBaiEADAELCyAAIAFGBH9BAQUgAiAAIAJrECMLBEAgACQAIAIPCwsgAEEBaiICQRNqIQMMAQsLIAEhAANAIAAgAksEfyMjIABBAWstAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAEkACAAC8ADAQh/IAAgAkECayIHIAAgB0sbIQcDQCACIAdLBEAgBy0AAEEfcSAIQQV0ckH//wFxIQggB0EBaiEHDAELCwNAIAQgBU0gB0EEaiADTXEEQCAHKAIAIgJBH3EgCEEFdHJB//8BcSEKIwEgAkEYdkEfcSILIAJBEHZBH3EiDCACQQh2QR9xIg0gCkEFdHJB//8BcSIJQQV0ckH//wFxIgJBBXRyQf//AXEiCEECdGooAgAgBy0ABHYiDiMBIAJBAnRqKAIAIAt2IgsjASAKQQJ0aigCACANdiINIwEgCUECdGooAgAgDHYiDHJyckEBcQRAIA1BAXEEQCAAIAEgByAKIAQgBhAAIQQLIAxBAXEEQCAAIAEgB0EBaiAJIAQgBhAAIQQLIAtBAXEEQCAAIAEgB0ECaiACIAQgBhAAIQQLIA5BAXEEQCAAIAEgB0EDaiAIIAQgBhAAIQQLCyAHQQRqIQcMAQsLA0AgBCAFTSADIAdLcQRAIwEgBy0AAEEfcSAIQQV0ckH//wFxIghBAnRqKAIAIActAAF2QQFxBEAgACABIAcgCCAEIAYQACEECyAHQQFqIQcMAQsLIAckACAECxwAIyYgAWoiASMmIABqIAEQBWtBFE8jACABSXILQQAjDyAAai0AAAR/QQEFIzAEfyMmIw0gAEECdGooAgBqIyYjDSAAQQFqQQJ0aigCAGoQDgVBAAsLRQRAIAAQCQsLcAECfyAAQQFrIAAgABAKGyIBIABBAWogACAAEAQbIgJJBEAgACABIAIQDQUCQCAAQQJ0IgEjEGooAgAhAiMOIABqQQE6AAAgAkUNACMSIxQgAkEDdnFBA3RqIgAgAjYCACAAIxEgAWooAgA2AgQLCwvVAQEEfyMwQQAgABsEfyMmIw0gAEEBakECdGooAgBqIQIjJiMNIABBAnRqKAIAaiEBA0AgASACSQR/IAEtAAAiBEEJRiAEQSBGcgVBAAsEQCABQQFqIQEMAQsLA0AgA0ECSAR/IAEtAABBwABPBUEACwR/IAEtAAAiBEEnRiAEQSJGciAEQeAARnIFQQELRQRAIAFBAWohASADQQFqIQMMAQsLIAEgAkkEfyABLQAAIgFBJ0YgAUEiRnIgAUHgAEZyBUEACwVBAAsEfyAAQQFrEAQFQQALC9EEAQt/IAAoAgAhByMaIAAoAgRBAnRqKAIAIQBBACQiIABFBEBBAA8LIAAoAgAhCCAAQQRqIQYDQCAGIAhJBEACQCAGKAIIQQBHIg1BASMhG0UNACAHIAYoAgBrIQkgByAGKAIEaiEOIA0EQEEBJCJBASQeIxwiACAJIxtrIgUgACAFSBskHCMdIgAgDiMbaiIFIAAgBUobJB0LIAQjICANGyEAIAYoAhQiCgR/An9BACAHIAYoAhhrIgtBAEgNABpBASADIAtqIgUgAUgNABogAyAAIAtBgAFqIgsgACALSBtqIgAgAiAAIAJJGyELIAotAAEhDCAKQYICaiEPIAotAAAhAANAIAUgC0kgAEEBS3EEQCAKIAUtAABqLQACIA8gACAMbGpqLQAAIQAgBUEBaiEFDAELCyAAQQBHCwVBAQtFDQAgBigCECIKRQRAQQAPCyAJQUBqIQAgDkHBAGohBSMgIx9rQYAgTARAIAAjH0EBayIJIAAgCUgbIQAgBSMgIgkgBSAJShshBQsgDUUEQCAAIx9BAWsiCSAAIAlKGyEAIAUjICIJIAUgCUgbIQULIABBACAAQQBKGyADaiIAIAFIIAUgBCAEIAVKGyADaiIJIAJLcgRAQQAPCyAGKAIMIQsgACAKakEBayEFAn8DQCAFIAlJBEADQCAAIAVNBH8gCyAFLQAAai0AAAVBAAsEQCAFQQFrIQUMAQsLQQEgACAFSw0CGiAKIAVBAWoiAGpBAWshBQwBCwtBAAsEQEEADwsLIAZBHGohBgwBCwtBAQulAQECfyABIxVBAWsiAiABIAJIGyECQQFBAiAAQQBIIgMbQQRBCCABIxVOG2pB7fjs4AJsJBgjGCQZQQAgACADGyEAA0AgACACTARAIxAgAEECdGooAgAiAUUEQEEADwsjGCABc0G52ujLAmwkGCMZIxEgAEECdGooAgBzQemJ29oBbCQZIxgjGEEPdnMkGCMZIxlBDnZzJBkgAEEBaiEADAELC0EBC6UBAQN/IxAgAEECdGooAgAiA0UgACABayIEQf//A0pyIAIgAGsiBUH//wNKcgR/QQAFIAEgAhAMC0UEQA8LIxMjFCMQIABBAWtBAnRqKAIAQQNsIxAgAEEBakECdGooAgBBBWwgAEECdCIAIxBqKAIAQQN2c3NxQQR0aiIBIAM2AgAgASAEQRB0IAVyNgIEIAEjGDYCCCABIxkjESAAaigCAHM2AgwLygMBAn8gAUECay0AACICQdwARgR/QQEFIAJBDUYEfyABQQNrLQAAQdwARgVBAAsLBEBBAQ8LIAFBAWshAgNAIAAgAkkEfyACLQAAQSBNBUEACwRAIAJBAWshAgwBCwsgAi0AAEHfAEYEQANAIAAgAkkEfyACLQAAQd8ARgR/QQEFIAItAAAiA0EJRiADQSBGcgsFQQALBEAgAkEBayECDAELCwsgAi0AACIDQS5GIANBK0ZyIANBJkZyIANB/ABGcgRAA0AgAkEBayICLQAAIgNBCUYgA0EgRnIEf0EBBSACLQAAIgNBLkYgA0ErRnIgA0EmRnIgA0H8AEZyCw0ACyAAIAJNBH8gAi0AACICQSdGIAJBIkZyIAJB4ABGcgVBAAsEQEEBDwsLA0AgACABSQR/IAAtAAAiAkEJRiACQSBGcgVBAAsEQCAAQQFqIQAMAQsLIAAtAAAiAUEuRiABQStGciABQSZGciABQfwARnJFBEBBAA8LA0AgAEEBaiIALQAAIgFBCUYgAUEgRnIEf0EBBSAALQAAIgFBLkYgAUErRnIgAUEmRnIgAUH8AEZyCw0ACyAALQAAIgBBJ0YgAEEiRnIgAEHgAEZyCw4AIAAkMSABJDIgAiQ0C6oCAQN/IABBIGv9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBEGv9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAAgAWoiBCIC/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAC/QwAAAAAAAAAAAAAAAAAAAAA/QsEEEEAJBUgACECAn8DQCACQRBqIgMgBE0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiADIQIMAQsLA0AgAiAESQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBCAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcgAEEAIAEgARADBH8jFUECdCIAIw1qIAE2AgAjECAAakEANgIAQQEFQQALC54IAgx/AXsgAEEga/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEEQa/0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgACABaiIE/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAE/QwAAAAAAAAAAAAAAAAAAAAA/QsEEEEAJBUgAigCACQ4IAJBEGokOSACKAIEQQBHJDcjMSEJA0AgCSMzSQRAIAkoAgAhBiAJKAIEIQogCSgCCCELIzcEQCAAIApqIQUgACAIaiECAn8DQCACQRBqIgQgBU0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiAEIQIMAQsLA0AgAiAFSQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBSAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcLIAogC2ohCEEAIQIjOEEBaiEEA0AgAiAESQRAIzkgAiAEakEBdiIFQQJ0aigCACAGSQRAIAVBAWohAgUgBSEECwwBCwsgAkEBaiACIzkgAkECdGooAgAgBkYgCkEAR3EEfyAAIApqQQFrLQAAQQpHBUEACxshByAGIAtqQQFqIQtBACEFIzhBAWohBANAIAQgBUsEQCM5IAQgBWpBAXYiAkECdGooAgAgC0kEQCACQQFqIQUFIAIhBAsMAQsLIAojOSAFQQFrIgJBAnRqKAIAaiAGayEEIAJBAWsgAiACIzhGIAEgBEtxBH8gACAEakEBay0AAEEKRwVBAAsbIgQgB0oEQCAAIAMgCiM5IAdBAnRqKAIAaiAGayABEANFBEBBAA8LIAogBmshAwJ/QQAhBUEAIzQjFSICIAQgB2siC2pJDQAaIzhBAWpBAnQhDCM5IAdBAnRqIQ0jDSACQQJ0aiEOIAP9ESEPA0AgBSALQQJ0SQRAIAUgDmogBSANav0ABAAgD/2uAf0LBAAgBUEQaiEFDAELCyACQQJ0IgMjEGogDCANaiIFIAtBAnQiDfwKAAAjESADaiAFIAxqIA38CgAAIw4gAmojOSAMQQNsaiAHaiAL/AoAACACIAtqJBVBAQtFBEBBAA8LIAojOSAEQQJ0aigCAGogBmshAwsgCUEMaiEJDAELCyM3BH8gACABaiEFIAAgCGoFIAAgAWohBSAACyECAn8DQCACQRBqIgQgBU0EQEEAIAL9AAQA/QwGBgYGBgYGBgYGBgYGBgYG/Sr9Uw0CGiAEIQIMAQsLA0AgAiAFSQRAQQAgAi0AAEEGTQ0CGiACQQFqIQIMAQsLQQEgBSAAa0ECSQ0AGiAALwEAIgJB/v8DRyACQf/9A0dxIAJBn5YCR3ELJDcgACADIAEgARADBH8jFUECdCIAIw1qIAE2AgAjECAAakEANgIAQQEFQQALC74BAQV+IAAkNSAAIAFqIQACQANAIzUgAEkgBUIqU3EEQCM1IgFBAWokNSADIAExAAAiB0L/AIMgBYaEIQMgB0KAAVQNAiAFQgd8IQUMAQsLQn8hAwsgAyACrVIEQEF/DwsgAiQ2AkADQCM1IABJIAZCKlNxBEAjNSIBQQFqJDUgBCABMQAAIgNC/wCDIAaGhCEEIANCgAFUDQIgBkIHfCEGDAELC0J/IQQLQX8gBKcgBEIAUyAEQv////8HVXIbC1kBAX8gACMVNgIAIAAjN0EARzYCBCAAQRBqIgEjDSMVQQFqQQJ0IgD8CgAAIAAgAWojECAA/AoAACABIABBAXRqIxEgAPwKAAAgASAAQQNsaiMOIxX8CgAACwQAIzcLVwECfyMOIxVqIQEjDiEAA0AgAEEQaiABTQRAIAD9AAQA/WNFBEBBAA8LIABBEGohAAwBCwsDQCAAIAFJBEAgAC0AAEUEQEEADwsgAEEBaiEADAELC0EBCwoAIxVBDWxBLWoL+QQBB38jMSEHA0AjNSAASQRAIzUiBEEBaiQ1IAQtAAAiBkGAAUkEQCAGRSM1IAZqIABLciAGIAhqIANLcgRAQQAPCyACIAhqIQUjNSEJAkAgBkGAAksEQCAFIAkgBvwKAAAMAQtBACEEA0AgBCAGSQRAIAQgBWogBCAJav0ABAD9CwQAIARBEGohBAwBCwsLIzUgBmokNSAGIAhqIQgMAgsgBkEBcQR/IzUiBEEBaiQ1IAQtAAAFQQALIQQgBkECcQRAIzUiBUEBaiQ1IAQgBS0AAEEIdHIhBAsgBkEEcQRAIzUiBUEBaiQ1IAQgBS0AAEEQdHIhBAsgBkEIcQR/IzUiBUEBaiQ1IAQgBS0AAEEYdHIFIAQLIQUgBkEQcQR/IzUiBEEBaiQ1IAQtAAAFQQALIQQgBkEgcQRAIzUiCUEBaiQ1IAQgCS0AAEEIdHIhBAsgBkHAAHEEQCM1IgZBAWokNSAEIAYtAABBEHRyIQQLIARFBEBBgIAEIQQLIAUjNksjNSAAS3IgBCM2IAVrS3IgBCADIAhrS3IEQEEADwsgAiAIaiEJIAEgBWohCgJAIARBgAJLBEAgCSAKIAT8CgAADAELQQAhBgNAIAQgBksEQCAGIAlqIAYgCmr9AAQA/QsEACAGQRBqIQYMAQsLCyAHIzFLBH8gB0EMaygCACAHQQRrKAIAaiAFRgVBAAsEfyAHQQhrKAIAIAdBBGsoAgBqIAhGBUEACwRAIAdBBGsiBSAFKAIAIARqNgIABSAHIzJPBEBBAg8LIAcgBTYCACAHIAg2AgQgByAENgIIIAdBDGohBwsgBCAIaiEIDAELCyAHJDMgAyAIRguNAwEGfyMtQQEhAyAAQQJ0IgcjDWooAgAjDSAAQQFqQQJ0aigCACEGIxYjFyMQIAdqKAIAIghBA3ZxQQN0aiEHIAgEfyAHKAIAIAhGBUEACwR/IAcoAgQjESAAQQJ0aigCAEYFQQALIQckHyAGJCAjHyQcIyAkHUEAJB4gByQhA0AgASACSQRAAkAgASMkIyUjJiMnEAsEQCMiRQ0BBUEAIQMLIy0gASkDADcDACMtQQhqJC0LIAFBCGohAQwBCwsgA0UEQA8LJC0CQCMwBH8jJiMNIABBAnRqKAIAaiMmIw0gAEEBakECdGooAgBqEA4FQQALDQAjHkUEQCAAEAkMAQsgACIBIQIDQCABQQBOBH8jHCMNIAFBAnRqKAIASAVBAAsEQCABQQFrIQEMAQsLA0AgAiMoSAR/Ix0jDSACQQFqQQJ0aigCAEoFQQALBEAgAkEBaiECDAELCyAAIAFBAWsgASAAIAFGBH8gABAKBUEACxsgAkEBaiACIAAgAkYEfyAAEAQFQQALGxANCwshACAAJCQgASQlIAIkJiADJCcgBCQoIAVBAEckMCAEJBULEgAgACQpIAEkKiACJCsgAyQsC9EDAQV/IykkLSABIQIDQCAAIyhJBEACQCAAJC4gAgRAIAIkLwUDQCMuIyhJBH8jDiMuai0AAEEBRgVBAAsEQCMuQQFqJC4MAQsLIy4jKE8NARAcIy8jLkYEQCMuQQFqIQAMBAsjMAR/Iw0jL0ECdGooAgAiACMkIyUjJiMNIy5BAWtBACMuG0ECdGooAgBqIAAjJmoQAiMma0sEf0EBBSMNIy5BAnRqKAIAIAAQBwsFQQALBEBBAQ8LC0EAIQIjLSMqSwRAQQIPCyMkIyUjJiMNIy5BAnRqKAIAaiMmIw0jL0ECdGooAgBqIgAjKyMsIyQjJmsQBiEEIAAjAEsEf0EABSMuIQMjKyEBA0AgASAESQRAIAEoAgAhAANAIAAjDSADQQJ0aigCAE8EQCAAIw0gA0EBakECdGooAgBPBEAgAxAICyADQQFqIQMMAQsLIANBAWshBSMNIANBAnRqKAIAIQYgASEAA0AgACAESQR/IAAoAgAgBkkFQQALBEAgAEEIaiEADAELCyMPIAVqLQAARQRAIAUgASAAEBgLIAAhAQwBCwsDQCADIy9JBEAgAxAIIANBAWohAwwBCwtBAQtFBEBBAw8LIy8hAAwCCwsLQQAL+gIBBn8jDSMuQQJ0aigCACEBIy4kLyABIQAjLiEEA0AgBCMoSQRAAkAjDiAEai0AAEEBRiICRQRAAn9BACAEQQJ0IgIjEGooAgAiA0UNABojEiMUIANBA3ZxQQN0aiIFKAIAIANGBH8gBSgCBCMRIAJqKAIARgVBAAsEQCMOIARqQQE6AABBAQwBC0EAIxMjFCMQIARBAWtBAnRqKAIAQQNsIxAgBEEBakECdGooAgBBBWwgBEECdCICIxBqKAIAQQN2c3NxQQR0aiIFKAIAIANHDQAaQQAgBCAFKAIEIgNBEHZrIAQgA0H//wNxahAMRQ0AGiMYIAUoAghGBH8gBSgCDCMZIxEgAmooAgBzRgVBAAsLIQILIw8gBGogAkEARzoAACMNIARBAWoiBUECdGooAgAhAwJAIAJFBEAgBSQvIAMhAAwBCyADIABrQSBBgAggACABa0EDdiICIAJBgAhLGyICIAJBIEkbSw0BCyAEQQFqIQQMAgsLCwsEACMtCwQAIy4LBAAjLwsVACMkIyUjJiAAaiMmIAFqEAIjJmsLJgAgACQkIAAgAWokJSAAJCYgASQnIxUiACQoIAJBAEckMCAAJBULfQECfyAAJCMDQCABQYACSQRAIAAgAWogAUHBAGsiAkEaSQR/IAIFIAFB4QBrQRpJBH8gAUHHAGsFIAFBMGtBCkkEfyABQQRqBSABQS1GIAFBK0ZyBH9BPgVBP0H/ASABQd8ARiABQS9GchsLCwsLOgAAIAFBAWohAQwBCwsLkgQBBX8gACECIAFBAXFFIQNBMCABIAFBME8bIQZBACEAA0AgA0EAIAAgBkkbBEAgACACai0AACIBQTBrQQpJBH9BAQUgAUEgckHhAGtBBkkLIQMgAEEBaiEADAELC0EAIQACQCADBEBBACEDA0AgA0EBaiAGSQRAIAAiAUEBaiEAIAFBgAhqIAIgA2oiAS0AASIEQQ9xQQlBACAEQTlLG2ogAS0AACIBQQ9xQQlBACABQTlLG2pBBHRyOgAAIANBAmohAwwBCwsMAQtBACEDA0AgBCAGSQRAIyMgAiAEai0AAGotAAAgBUEGdHIhBSADQQZqIgNBCE8EQCAAQYAIaiAFIANBCGsiA3Y6AAAgAEEBaiEACyAEQQFqIQQMAQsLCyAAQYAIakGAgYKEeDYCAEGBCC0AACIBQYsBRkGACC0AAEEfRnEEf0EBBUGACCgCAEHQlo0gRgsEQEEBDwtBAUECIAEEf0EBBUGDCC0AAAsbIQJBACEDA0AgACADSwRAIANBgAhqLQAAIgFBCUcgAUEgSXEgAUEKR3EgAUENR3EgAUH/AEZyIAFB+AFPcgRAQQAPCyABQYABTwRAIAFBwgFPIgQEfyADQYAIai0AAUEGdkECRgUgBAsgAUHAAUkiAQRAIANBAEchAQsgAQR/IAMtAP8HQYABTwUgAQtyRQRAQQAPCwsgAiADaiEDDAELC0EBCwQAIwALCgAgACQaIAEkGwsiACAAJA0gASQQIAIkESADJA4gBCQPIAUkEiAGJBMgByQUCwoAIAAkFiABJBcLBAAjFQvnAwEHfyMpIgMkLSAAIQICfwNAIAJBEGoiBCABTQRAQQAgAv0ABAD9DAYGBgYGBgYGBgYGBgYGBgb9Kv1TDQIaIAQhAgwBCwsDQCABIAJLBEBBACACLQAAQQZNDQIaIAJBAWohAgwBCwtBASABIABrQQJJDQAaIAAvAQAiAkH+/wNHIAJB//0DR3EgAkGflgJHcQtFBEBBAQ8LIAAgASAAIAEjKyMsQQAQBiEHIAEjAEsEQEEBDwsgACICIQUjKyEIA0AgByAISwRAIAAgCCgCAGoiBCACSSAEIAVPcgRAIAQhAgNAIAAgAkkEfyACQQFrLQAAQQpHBUEACwRAIAJBAWshAgwBCwsCQANAIAEgBEsEQCAEIAT9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIGaGohBSAGDQIgBEEQaiEEDAELCyAEIQULIAIgAGskHyAFQQFqIgQgASABIARLGyIFIABrJCAjHyQcIyAkHUEAJB5BACQhCyAIIAAgASAAIAEgAGsQC0UEQCADIAgpAwA3AwAgA0EIaiEDCyAIQQhqIQgMAQsLIAMkLSADIylLBEBBAQ8LIAAgAUEQaiAAIAEQAiABSQRAQQIPCyAAIAEQBSEAQQJBACABIwBLIAEgAGtBFE9yGwseACABrSAArUIghoQkCiADrSACrUIghoQkCyAEJAwLqQICBn8BfiABIQkDQCAHIAxLIAIgCUtxBEACQCAJIQgCQANAIAAgCEsEQCAIIAj9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCILaGohCiALDQIgCEEQaiEIDAELCyAIIQoLIAAgCk0NACAKIAlrQQFqIg0jDEsEfkIABSMKIQ4gCSIIIA1BeHFqIQsDQCAIIAtJBEAjCyAOIAgpAwCFfiIOQiCIIA6FIQ4gCEEIaiEIDAELCyMLIA4gCCkDAEJ/IA1BB3FBA3SthkJ/hYOFIA2tQjiGhX4iDkIgiCAOhUIBhAshDiAMQQJ0IgggBGogCSABayADajYCACAFIAhqIA4+AgAgBiAIaiAOQiCIPgIAIAxBAWohDCAKQQFqIQkMAgsLCyAJJAAgDAsmACAAJAEgASQCIAIkAyADJAggBCQFIAUkBiAGJAQgByQHIAgkCQuiCAEGfyACLQAAIQUgAkEBaiIDIAFJBH8gAy0AACAFRgVBAAsEfyACQQZqIAFPBH9BAQUgAi0AAkEuRgR/IAIoAgNB6t6l8wZGBUEACwsEf0EBBQJ/QQEgAiAAQQNqSSACQQJqIAFPcg0AGiACLQACIgZBLEYEQCACQQFrLQAAQShGBH8gAkECay0AAEHuAEYEf0EBBSACQQJrLQAAQeUARgsFQQALDAELIAZBKUYEfyACQQJrLQAAQSxGBUEACwR/IAJBA2stAABB/QBGBUEACwsLBUEACwRAQQEPCwNAIAEgA0sEfyADLQAAIgZBCUYgBkEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgASADSwR/IAMtAABBDUYFQQALGyIDIAFPBH9BAQUgAy0AAEEKRwtFBEADQCADQQFqIgMgAUkEfyADLQAAIgZBCUYgBkEgRnIFQQALDQALCyABIANNBEBBAQ8LIAMtAAAiBkEuRiAGQStGciAGQSZGciAGQfwARnIEQCADQQJBASADLQABIAZGG2ohAwNAIAEgA0sEfyADLQAAIgdBCUYgB0EgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgAy0AAEHfAEYbIQMDQCABIANLBH8gAy0AACIHQQlGIAdBIEZyBUEACwRAIANBAWohAwwBCwsgA0EBaiADIAEgA0sEfyADLQAAQQ1GBUEACxsiAyABTwR/QQEFIAMtAABBCkcLRQRAA0AgA0EBaiIDIAFJBH8gAy0AACIHQQlGIAdBIEZyBUEACw0ACwsFIAMgAkEBakYEf0EBBSAAIAJJBH8gAkEBay0AACIHQStGIQggB0Eva0ELSQR/QQEFIAdBIHJB4QBrQRpJCyAIciAHQS1GciAHQT1GciAHQd8ARnJFBUEACwsEQEEADwsLA0AgBEECSCABIANLcQR/IAMtAABBwABPBUEACwR/IAMtAAAgBUcFQQALBEAgA0EBaiEDIARBAWohBAwBCwsgA0EBaiABTwRAQQEPCyADLQAAIAVHBEBBAA8LIAZBLkYgBkErRnIgBkEmRnIgBkH8AEZyBEBBAQ8LIAMtAAEiBEErRiEGIARBL2tBC0kEf0EBBSAEQSByQeEAa0EaSQsgBnIgBEEtRnIgBEE9RnIgBEHfAEZyBH9ByAEhBAJ/A0AgBEEASgRAQQEgAkEBayICIAFPIAAgAktyDQIaQQAgAi0AACIGIAVGIAZBCkZyDQIaQQEgBkEwa0EKSQ0CGiAEQQFrIQQMAQsLQQALBH9BAQVByAEhAgJ/A0AgAkEASgRAQQEgACADQQFqIgNLIAEgA01yDQIaQQAgAy0AACIEIAVGIARBCkZyDQIaQQEgBEEwa0EKSQ0CGiACQQFrIQIMAQsLQQALCwVBAAsLvwYBA38gAi0AASEDIAItAAIhBAJAAkACQAJAAkACQCACLQAAIgVBJUcEQCAFQSZGDQEgBUHcAEYNAiAFQSRGDQMgBUHbAEYNBCAFQfsARg0EIAVB3QBGDQUMBgsgA0Ewa0EKSQR/QQEFIANBIHJB4QBrQQZJCwR/IARBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsFQQALBH8gA0E4SQR/QQEFIAItAANBJUYLBUEACw8LIANBI0YEf0EBBSAEQfUARiADQfEARnELBH9BAQUgA0HhAEYEfyAEQfAARiAEQe0ARnIFQQALCw8LIANBCkYEf0EBBSAEQQpGIANBDUZxCwRAQQEPCyADQdwARiADQS9GcgRAIAAgAkkEfyACQQFrLQAABUE6CyIAQTpGBH9BAQUgA0EvRgR/IABBK0YhASAAQS9rQQtJBH9BAQUgAEEgckHhAGtBGkkLIAFyIABBLUZyIABBPUZyIABB3wBGciAAQdwARnIFQQALCwRAQQEPCwsgA0H+AXFBMEYEQCACLQADQfgBcUEwRiAEQfgBcUEwRnEEfyADQTFGIARBNE9yBUEACw8LIANB+ABGIANB9QBGcgR/IARBMGtBCkkEf0EBBSAEQSByQeEAa0EGSQsEf0EBBSADQfUARiAEQfsARnELBUEACw8LIANB+wBGBH8gBEEnRiAEQSJGciAEQeAARnIFQQALDwsgAkECaiACQQFqIANBCUYgA0EgRnIbIgAtAAAhBEEAIQICQCAEQSdGIARBIkZyIARB4ABGckUNAEEBIQMDQCAAQQNqIAFJBEAgAC0AACAERwR/QQEFIAAtAAIgBEcLDQJBASECIANBBkYNAiAAQQNqIQADQCAAIAFJBH8gAC0AACIFQQlGIAVBIEZyBUEACwRAIABBAWohAAwBCwsgACABTw0CQQAhAiAALQAAQSxHDQIgAEEBaiEAA0AgACABSQR/IAAtAAAiBUEJRiAFQSBGcgVBAAsEQCAAQQFqIQAMAQsLIANBAWohAwwBCwtBASECCyACDwsgAkEFaiABTwR/QQEFIAItAAFBLkYEfyACKAICQerepfMGRgVBAAsLDwsgACABIAIQLQs=", "base64");

// src/scanner/kernel/kernel.ts
var pieceLength = 1 << 16;
var pieceMargin = 256;
var textAt = 4096;
var roomAt = textAt + pieceLength + 2 * pieceMargin + 64;
var mostLines = 1 << 13;
var shortest = 512;
var shortestFirst = 8192;
var mostWithout = 32768;
function createWorth() {
  let seen = 0;
  return (length, isMade) => {
    if (isMade) return length >= shortest;
    seen += length;
    return length >= shortestFirst || seen >= mostWithout && length >= shortest;
  };
}
var { WebAssembly: engine } = globalThis;
function createKernels(read) {
  let compiled;
  const create = (room) => {
    if (compiled === void 0) compiled = compile(read);
    if (!compiled) return void 0;
    const memory = allocate(1 + Math.ceil((roomAt + room) / (1 << 16)));
    if (!memory) return void 0;
    const calls2 = new engine.Instance(compiled, { env: { memory } }).exports;
    calls2.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls: calls2 };
  };
  return { create, forEncoded: share(create, 0), forLines: share(create, 12 * mostLines + 64) };
}
var builtKernels = createKernels(readBinary);
function compile(read) {
  try {
    const binary = read();
    return binary && engine ? new engine.Module(binary) : null;
  } catch {
    return null;
  }
}
function allocate(pages) {
  try {
    return new engine.Memory({ initial: pages });
  } catch {
    return void 0;
  }
}
function share(create, room) {
  let kernel = null;
  const isWorth = createWorth();
  return (length) => {
    if (!isWorth(length, kernel !== null)) return void 0;
    if (kernel === null) kernel = create(room);
    return kernel;
  };
}
function loadPiece({ memory }, bytes, lo, hi) {
  memory.set(bytes.subarray(lo, hi), textAt);
  const end = textAt + hi - lo;
  memory.fill(0, end, end + 32);
  return end;
}

// src/scanner/kernel/lines.ts
function hashPiece(kernel, bytes, from, until, keys) {
  const { calls: calls2, numbers: numbers2 } = kernel;
  const end = Math.min(bytes.length, from + pieceLength);
  const last = loadPiece(kernel, bytes, from, end);
  const rows = [0, 1, 2].map((row) => roomAt + 4 * mostLines * row);
  const [starts, first, second] = rows;
  const stop = textAt + Math.min(until, end) - from;
  calls2.setKeys(...keys);
  const count = calls2.hashLines(last, textAt, stop, from, starts, first, second, mostLines);
  if (count === 0) return void 0;
  const read = (row) => numbers2.subarray(row >> 2, (row >> 2) + count);
  const next = calls2.getNext() - textAt + from;
  return { count, next, starts: read(starts), first: read(first), second: read(second) };
}

// src/scanner/line-list.ts
var longestLine = 4096;
var [seedHigh, seedLow, oddHigh, drawn] = drawNumbers(4);
var oddLow = drawn | 1;
var lineKeys = [seedHigh, seedLow, oddHigh, oddLow, longestLine];
var [oddUpper, oddLower] = [oddLow >>> 16, oddLow & 65535];
var createLineList = (room = 256) => ({
  count: 0,
  starts: new Int32Array(room),
  first: new Int32Array(room),
  second: new Int32Array(room),
  clean: new Uint8Array(room)
});
function readLines(list, bytes, kernels = builtKernels) {
  list.count = 0;
  hashLines(kernels, list, bytes, viewOf(bytes), 0, bytes.length);
  endLines(list, bytes.length);
}
function endLines({ starts, first, count }, end) {
  starts[count] = end;
  first[count] = 0;
}
var viewOf = ({ buffer, byteOffset, byteLength }) => new DataView(buffer, byteOffset, byteLength);
function hashLines(kernels, list, bytes, view, from, until) {
  const kernel = kernels.forLines(until - from);
  if (!kernel) {
    hashPlain(list, bytes, view, from, until);
    return;
  }
  for (let at = from; at < until; ) {
    const hashed = hashPiece(kernel, bytes, at, until, lineKeys);
    if (!hashed) {
      at = hashPlain(list, bytes, view, at, at + 1);
      continue;
    }
    const { count } = list;
    reserve(list, count + hashed.count);
    list.starts.set(hashed.starts, count);
    list.first.set(hashed.first, count);
    list.second.set(hashed.second, count);
    list.clean.fill(0, count, count + hashed.count);
    list.count = count + hashed.count;
    at = hashed.next;
  }
}
function hashPlain(list, bytes, view, from, until) {
  if (from >= until) return from;
  const words = bytes.length - 7;
  let { count, starts, first, second, clean } = list;
  let at = from;
  while (at < until) {
    if (count + 2 >= starts.length) {
      reserve(list, count + 2);
      ({ starts, first, second, clean } = list);
    }
    const begin = at;
    let high = seedHigh;
    let low = seedLow;
    const take = (lower2, upper2) => {
      const one = low ^ lower2;
      const upperOne = one >>> 16;
      const lowerOne = one & 65535;
      const least = lowerOne * oddLower;
      const middle = upperOne * oddLower + (least >>> 16);
      const other = lowerOne * oddUpper + (middle & 65535);
      const over = upperOne * oddUpper + (middle >>> 16) + (other >>> 16);
      high = Math.imul(high ^ upper2, oddLow) + Math.imul(one, oddHigh) + over | 0;
      low = Math.imul(one, oddLow) ^ high;
    };
    const limit = Math.min(words, begin + longestLine + 1);
    for (; at < limit; at += 8) {
      const lower2 = view.getInt32(at, true);
      const upper2 = view.getInt32(at + 4, true);
      if (holdsFeed(lower2) || holdsFeed(upper2)) break;
      take(lower2, upper2);
    }
    if (at > begin + longestLine) at = findFeed(bytes, at);
    let lower = 0;
    let upper = 0;
    let shift = 0;
    for (let byte = 0; at < bytes.length && byte !== 10; shift += 8) {
      byte = bytes[at++];
      if (shift < 32) lower |= byte << shift;
      else upper |= byte << shift - 32;
    }
    if (shift === 64) {
      take(lower, upper);
      lower = upper = 0;
    }
    const length = at - begin;
    take(lower, upper ^ length << 24);
    starts[count] = begin;
    first[count] = length > longestLine ? 0 : low | 1;
    second[count] = length > longestLine ? 0 : high;
    clean[count] = 0;
    count++;
  }
  list.count = count;
  return at;
}
function holdsFeed(word) {
  const fed = word ^ 168430090;
  return (fed - 16843009 & ~fed & 2155905152) !== 0;
}
function findFeed(bytes, from) {
  const feed = bytes.indexOf(10, from);
  return feed === -1 ? bytes.length : feed;
}
function reserve(list, lines) {
  if (lines + 1 < list.starts.length) return;
  const length = 2 ** (33 - Math.clz32(lines));
  const grow = (numbers2) => {
    const larger = new Int32Array(length);
    larger.set(numbers2);
    return larger;
  };
  list.starts = grow(list.starts);
  list.first = grow(list.first);
  list.second = grow(list.second);
  const clean = new Uint8Array(length);
  clean.set(list.clean);
  list.clean = clean;
}

// src/scanner/text.ts
var sampled = 2048;
function readUtf16(bytes) {
  const wide = detectWide(bytes);
  if (wide) return readUtf32(bytes, wide);
  const order = detectOrder(bytes);
  if (!order) return readAppended(bytes);
  const even = bytes.length & ~1;
  let units = Buffer.from(bytes.buffer, bytes.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, (first) => first < 240 ? 2 : 4) };
}
var stretch = 4096;
function createWayBack(decoded, widthOf) {
  const measure = (from, to) => {
    let width = 0;
    for (let at = from; at < to; at++) if ((decoded[at] & 192) !== 128) width += widthOf(decoded[at]);
    return width;
  };
  const marks = [0];
  return (offset) => {
    const last = Math.floor(offset / stretch);
    for (let next = marks.length; next <= last; next++)
      marks.push(marks[next - 1] + measure((next - 1) * stretch, next * stretch));
    return marks[last] + measure(last * stretch, offset);
  };
}
function detectWide(bytes) {
  const order = bytes[0] === 0 ? "big" : "little";
  const zero = order === "big" ? 0 : 2;
  if (bytes.length < 8 || bytes[zero] !== 0 || bytes[zero + 1] !== 0) return void 0;
  const letter = order === "big" ? 3 : 0;
  const end = Math.min(bytes.length & ~3, sampled);
  let plain2 = 0;
  for (let at = 4; at < end; at += 4) {
    const byte = bytes[at + letter];
    const isText = byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
    if (isText && bytes[at + zero] === 0 && bytes[at + zero + 1] === 0) plain2++;
  }
  return plain2 > (end / 4 - 1) * 0.9 ? order : void 0;
}
var highest = 1114111;
function readUtf32(bytes, order) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const letters = [];
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, order === "little");
    letters.push(code <= highest && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "\uFFFD");
  }
  const decoded = Buffer.from(letters.join(""), "utf8");
  return { bytes: decoded, toOriginal: createWayBack(decoded, () => 4) };
}
function readAppended(bytes) {
  const zero = bytes.indexOf(0);
  if (zero < 2 || bytes.length - zero < 16 || detectOrder(bytes.subarray(zero - 1)) !== "little") return { bytes };
  const tail = readUtf16(bytes.subarray(zero - 1));
  const begin = zero - 1;
  return {
    // What stood there is scanned as it is, too; here only its lines count.
    bytes: Buffer.concat([bytes.subarray(0, begin).map((byte) => byte === 10 ? 10 : 32), tail.bytes]),
    toOriginal: (offset) => offset < begin ? offset : begin + tail.toOriginal(offset - begin)
  };
}
function detectOrder(bytes) {
  if (bytes.length < 4) return void 0;
  if (bytes[0] === 255 && bytes[1] === 254) return "little";
  if (bytes[0] === 254 && bytes[1] === 255) return "big";
  if (bytes[0] !== 0 && bytes[1] !== 0) return void 0;
  const zeros = [0, 0];
  const end = Math.min(bytes.length & ~1, sampled);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const half = end / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return "little";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return "big";
  return void 0;
}

// late:zlib
var loaded2;
var load2 = () => loaded2 ??= require("node:zlib");
var gunzipSync = (...values) => load2().gunzipSync(...values);
var inflateRawSync = (...values) => load2().inflateRawSync(...values);

// src/scanner/inflate.ts
function spend(room, bytes) {
  room.spare -= bytes;
  if (room.spare <= 0) room.left = 0;
}
function inflate(bytes, room) {
  const inflated = attempt(inflateRaw, bytes, room) ?? inflateSound(bytes, room);
  if (inflated) room.left -= inflated.content.length;
  return inflated;
}
var syncFlush = 2;
var inflateRaw = (bytes, options) => inflateRawSync(bytes, { ...options, finishFlush: syncFlush });
var leastChunk = 1 << 14;
var mostOfByte = 1032;
function attempt(read, bytes, room, size = 0) {
  try {
    const chunkSize = Math.max(leastChunk, Math.min(size, room.left, mostOfByte * bytes.length) + 1);
    const options = { maxOutputLength: Math.max(1, room.left), info: true, chunkSize };
    const { buffer, engine: engine2 } = read(bytes, options);
    return { content: buffer, length: engine2.bytesWritten };
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") {
      spend(room, room.left);
      throw error;
    }
    return void 0;
  }
}
function inflateSound(bytes, room) {
  let found;
  let sound = 0;
  for (let damaged = bytes.length; damaged - sound > 1; ) {
    if (room.left <= 0) throw new RangeError("a damaged archive that takes too long to read");
    const middle = sound + damaged >> 1;
    const inflated = attempt(inflateRaw, bytes.subarray(0, middle), room);
    spend(room, leastCost + (inflated?.content.length ?? 0));
    if (inflated) {
      found = inflated;
      sound = middle;
    } else damaged = middle;
  }
  return found?.content.length ? found : void 0;
}
var leastCost = 1 << 13;

// src/scanner/gzip.ts
var isGzip = (bytes, at = 0) => bytes[at] === 31 && bytes[at + 1] === 139 && bytes[at + 2] === 8;
function gunzip(bytes, room) {
  const parts = [];
  let isSound = true;
  for (let at = 0; isGzip(bytes, at); ) {
    if (parts.length === mostMembers) throw new RangeError(`a damaged archive of more than ${mostMembers} members`);
    const members2 = isSound ? readMembers(bytes.subarray(at), room) : void 0;
    isSound &&= members2 !== void 0;
    const read = members2 ?? readMember(bytes.subarray(at), room);
    if (!read) break;
    parts.push(read.content);
    at += read.length;
    while (bytes[at] === 0) at++;
  }
  return parts.length > 1 ? Buffer.concat(parts) : parts[0];
}
function readMembers(bytes, room) {
  const read = attempt(gunzipSync, bytes, room, readSize(bytes));
  if (read) room.left -= read.content.length;
  return read;
}
function readSize(bytes) {
  const at = bytes.length - 4;
  return at < 0 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
function readMember(bytes, room) {
  const start = passHeader(bytes);
  const inflated = start < bytes.length ? inflate(bytes.subarray(start), room) : void 0;
  return inflated && { content: inflated.content, length: start + inflated.length + trailer };
}
var mostMembers = 2e3;
var trailer = 8;
function passHeader(bytes) {
  const flags = bytes[3];
  let at = 10;
  if (flags & 4) at += 2 + bytes[at] + 256 * bytes[at + 1];
  for (const name of [8, 16]) {
    if ((flags & name) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end === -1 ? bytes.length : end + 1;
  }
  return flags & 2 ? at + 2 : at;
}

// src/scanner/zip.ts
var endWord = "PK";
var localWord = "PK";
var [localNumber, rowNumber, endNumber] = [67324752, 33639248, 101010256];
var [endLength, rowLength, localLength] = [22, 46, 30];
var elsewhere = 4294967295;
var longestComment = 65535;
var longestEnd = endLength + longestComment;
var mostRows = 1 << 16;
var mostFalse = 8;
var beginsAsZip = (bytes) => bytes[0] === 80 && bytes[1] === 75 && bytes[2] === 3 && bytes[3] === 4;
function endsAsZip(bytes, before = 0) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = buffer.length - endLength;
  if (buffer.indexOf(endWord.charCodeAt(3), Math.max(0, buffer.length - longestEnd)) === -1) return false;
  return findDirectories(buffer, before).next().done === false || last + before > 0 && last >= 0 && buffer.readUInt32LE(last) === endNumber;
}
function* findDirectories(buffer, before = 0) {
  const floor = Math.max(0, buffer.length - longestEnd);
  const tail = buffer.subarray(floor);
  const last = tail.length - endLength;
  for (let from = last < 0 ? -1 : tail.lastIndexOf(endWord, last, "latin1"); from >= 0; from--) {
    if (tail[from] !== 80 || tail.readUInt32LE(from) !== endNumber) continue;
    const [size, said] = [tail.readUInt32LE(from + 12), tail.readUInt32LE(from + 16)];
    const behind = before + floor + from - size;
    const isUnseen = size >= rowLength && behind >= 0 && behind < before;
    const begin = isUnseen ? behind : [behind, said].find((at) => isRow(buffer, at - before));
    if (begin !== void 0) yield { begin, said };
  }
}
function listEntries(bytes, most) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { rows, isWhole } = readDirectory(buffer, most + 1);
  const entries = [];
  const add = (at, next) => {
    const all = [rows.get(at), readLocal(buffer, at)].filter((row) => row !== void 0);
    rows.delete(at);
    const start = at + localLength + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    if (all.length === 0 || start > buffer.length) return at + 4;
    const sizes = all.flatMap(({ packed }) => packed ?? []);
    const ends = sizes.map((size) => start + size > buffer.length ? Math.max(start, next) : start + size);
    const storedEnd = Math.max(start, ...ends.length > 0 ? ends : [next]);
    const deflatedEnd = sizes.length > 0 && sizes.every((size) => size === 0) ? start : buffer.length;
    const readable = all.filter(({ method, encrypted: encrypted2 }) => !encrypted2 && (method === 0 || method === 8));
    const disputed2 = readable.length > 0 && readable.length < all.length;
    for (const { method, encrypted: encrypted2 } of readable.length > 0 ? readable : all.slice(0, 1)) {
      const end = method === 0 ? storedEnd : deflatedEnd;
      if (entries.at(-1)?.start !== start || entries.at(-1)?.method !== method)
        entries.push({ method, encrypted: encrypted2, disputed: disputed2, start, end });
    }
    const within = sizes.filter((size) => start + size <= buffer.length);
    return within.length > 0 ? start + Math.min(...within) : at + 4;
  };
  for (let at = findLocal(buffer, 0), from = 0; at !== -1 && entries.length <= most; ) {
    const next = findLocal(buffer, at + 4);
    from = add(at, next === -1 ? buffer.length : next);
    at = next === -1 || next >= from ? next : findLocal(buffer, from);
  }
  for (const at of rows.keys()) if (entries.length <= most) add(at, buffer.length);
  return { entries, isWhole };
}
function findLocal(buffer, from) {
  const at = buffer.indexOf(localWord, from, "latin1");
  return at + localLength <= buffer.length ? at : -1;
}
function readDirectory(buffer, most) {
  const rows = /* @__PURE__ */ new Map();
  const tried = /* @__PURE__ */ new Set();
  let left = mostRows;
  for (const { begin, said } of findDirectories(buffer)) {
    const key = `${begin} ${said}`;
    if (tried.has(key)) continue;
    if (tried.size === mostFalse) return { rows, isWhole: false };
    tried.add(key);
    for (let at = begin; isRow(buffer, at) && rows.size < most; left--) {
      if (left === 0) return { rows, isWhole: false };
      const place = buffer.readUInt32LE(at + 42);
      const local = [place + begin - said, place].find((from) => isLocal(buffer, from));
      const packed = buffer.readUInt32LE(at + 20);
      if (local !== void 0) rows.set(local, describe(buffer, at + 8, packed === elsewhere ? void 0 : packed));
      at += rowLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    }
    if (rows.size > 0) break;
  }
  return { rows, isWhole: true };
}
var isRow = (buffer, at) => at >= 0 && at + rowLength <= buffer.length && buffer.readUInt32LE(at) === rowNumber;
var isLocal = (buffer, at) => at >= 0 && at + localLength <= buffer.length && buffer.readUInt32LE(at) === localNumber;
function describe(buffer, at, packed) {
  const method = buffer.readUInt16LE(at + 2);
  return { method, encrypted: (buffer.readUInt16LE(at) & 1) === 1 || method === 99, packed };
}
function readLocal(buffer, at) {
  const packed = buffer.readUInt32LE(at + 18);
  const isBehind = (buffer.readUInt16LE(at + 6) & 8) !== 0;
  const row = describe(buffer, at + 6, isBehind || packed === elsewhere ? void 0 : packed);
  return row.method < 100 && buffer.readUInt16LE(at + 26) > 0 ? row : void 0;
}

// src/scanner/unpack.ts
var largestContent = 1 << 26;
var mostEntries = 2e3;
var deepest = 4;
var tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;
var otherMethod = "an archive with entries that are packed by another method than deflate";
var encrypted = "an archive with entries that are encrypted";
var disputed = "an archive whose directory and headers do not agree how an entry is packed";
var manyRows = "an archive with rows in its directory, or ends, that lead to nothing: too many to go through";
var isPassedOver = (reason) => reason === otherMethod || reason === encrypted;
function tellUnread(reasons, onUnread) {
  const sorted = [...new Set(reasons)].sort((a, b) => Number(isPassedOver(b)) - Number(isPassedOver(a)));
  for (const reason of sorted) onUnread(reason);
}
var createRoom = () => ({ left: largestContent, spare: 2 * largestContent });
var isArchive = (bytes) => isGzip(bytes) || beginsAsZip(bytes);
function unpack(bytes, onUnread = () => {
}, room = createRoom()) {
  if (!isArchive(bytes) && !endsAsZip(bytes)) return void 0;
  const reasons = [];
  const contents = unpackAll(bytes, room, 1, (reason) => reasons.push(reason));
  tellUnread(reasons, onUnread);
  return contents;
}
function unpackAll(bytes, room, depth, onUnread) {
  const isZip = beginsAsZip(bytes) || endsAsZip(bytes);
  if (!isZip && !isGzip(bytes)) return void 0;
  if (depth > deepest) {
    onUnread(`archives in one another, more than ${deepest} deep`);
    return void 0;
  }
  const packed = isGzip(bytes) ? unpackOne(() => gunzip(bytes, room), onUnread) : void 0;
  const entries = isZip ? unzip(bytes, room, onUnread) : void 0;
  const contents = packed && entries ? [...packed, ...entries] : packed ?? entries;
  return contents?.flatMap((content) => [content, ...unpackAll(content, room, depth + 1, onUnread) ?? []]);
}
function unzip(bytes, room, onUnread) {
  const { entries, isWhole } = listEntries(bytes, mostEntries);
  if (!isWhole) onUnread(manyRows);
  if (entries.length === 0) return void 0;
  if (entries.length > mostEntries) onUnread(`an archive of more than ${mostEntries} entries`);
  const contents = [];
  for (const entry of entries.slice(0, mostEntries)) {
    if (room.left <= 0) {
      onUnread(tooLarge);
      break;
    }
    if (entry.disputed) onUnread(disputed);
    const body = bytes.subarray(entry.start, entry.end);
    if (entry.encrypted) onUnread(encrypted);
    else if (entry.method === 0) {
      room.left -= body.length;
      contents.push(body);
    } else if (entry.method === 8) contents.push(...unpackOne(() => inflate(body, room)?.content, onUnread) ?? []);
    else onUnread(otherMethod);
  }
  return contents;
}
function unpackOne(read, onUnread) {
  try {
    const content = read();
    return content && [content];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    onUnread(error.code === void 0 ? error.message : tooLarge);
    return void 0;
  }
}

// src/scanner/large-text.ts
var partSizes = { own: 1 << 23, before: 1 << 17, after: 1 << 20, archive: 1 << 26 };

// src/scanner/kernel/encoded.ts
function createEscapeSearch(kernels, bytes, from, to) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return void 0;
  const { calls: calls2 } = kernel;
  let [lo, end, last] = [0, 0, 0];
  return (from2) => {
    for (let at = from2; at < to; at = end) {
      if (at >= end) {
        lo = Math.max(0, at - pieceMargin);
        end = Math.min(to, at + pieceLength);
        last = loadPiece(kernel, bytes, lo, Math.min(bytes.length, end + pieceMargin));
      }
      const found = calls2.findEscape(textAt, last, textAt + at - lo, textAt + end - lo) - textAt + lo;
      if (found < end) return found;
    }
    return to;
  };
}
function findRuns(kernels, bytes, from, to, isDigit2, onRun) {
  const kernel = kernels.forEncoded(to - from);
  if (!kernel) return false;
  const { calls: calls2 } = kernel;
  for (let at = from; at < to; ) {
    const end = Math.min(to, at + pieceLength);
    const last = loadPiece(kernel, bytes, at, end);
    let [start, next] = [at, at];
    do {
      start = calls2.findRun(textAt + next - at, last) - textAt + at;
      next = calls2.getNext() - textAt + at;
      if (next < end) onRun(start, next);
    } while (next < end);
    if (end === to) {
      if (end > start) onRun(start, end);
      return true;
    }
    if (start === at) {
      while (next < to && isDigit2[bytes[next]] === 1) next++;
      onRun(start, next);
      start = next;
    }
    at = start;
  }
  return true;
}

// src/scanner/encoded-runs.ts
var nameReach = 80;
var lineFeed = Buffer.from("\n");
var shortestRun = 20;
var headLength = 48;
var longestRun = 1 << 20;
var pieceOverlap = 1 << 13;
var isDigit = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  isDigit[letter.charCodeAt(0)] = 1;
function listRuns(bytes, from, to, kernels, room, found) {
  const list = (start2, end) => listRun(bytes, from, start2, end, room, found);
  if (findRuns(kernels, bytes, from, to, isDigit, list)) return;
  let start = from;
  let probe = start + shortestRun - 1;
  while (probe < to) {
    let at = probe;
    while (isDigit[bytes[at]] === 1) at--;
    if (at < start) {
      let end = probe + 1;
      while (end < to && isDigit[bytes[end]] === 1) end++;
      list(start, end);
      at = end;
    }
    start = at + 1;
    probe = start + shortestRun - 1;
  }
}
function listRun(bytes, floor, start, end, room, found) {
  if (end - start < shortestRun) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", start, Math.min(end, start + headLength));
  const form = /^[0-9a-fA-F]+$/.test(head) && (end - start) % 2 === 0 ? "hex" : "base64";
  const first = Buffer.from(head, form);
  if (!isPromising(first)) return;
  const packed = isArchive(first);
  const step = packed ? end - start : longestRun;
  for (let at = start; at < end; at += step) {
    const place = ~start;
    found.push({ place, ...decodeRun(buffer, floor, at, Math.min(end, at + step + pieceOverlap), form, room) });
  }
}
function decodeRun(buffer, floor, start, end, form, room) {
  const content = Buffer.from(buffer.toString("latin1", start, end), form);
  const unread = [];
  const contents = unpack(content, (reason) => unread.push(reason), room);
  const text = contents?.length ? Buffer.concat(contents.flatMap((part) => [part, lineFeed])) : content;
  const lineStart = buffer.subarray(Math.max(floor, start - nameReach), start).lastIndexOf(10) + 1;
  const begin = start - Math.max(floor, start - nameReach) - lineStart;
  const nameStart = start - begin;
  const whole2 = text === content;
  const [group, letters] = form === "hex" ? [1, 2] : [3, 4];
  return {
    text: Buffer.concat([buffer.subarray(nameStart, start), text]),
    begin,
    packed: !whole2,
    ...unread.length > 0 && { unread },
    toOuter(offset, isEnd) {
      if (offset < begin) return nameStart + offset;
      if (!whole2) return isEnd ? end : start;
      const groups = (offset - begin) / group;
      return Math.min(end, start + letters * (isEnd ? Math.ceil(groups) : Math.floor(groups)));
    }
  };
}
function isPromising(head) {
  if (isArchive(head)) return true;
  const wide = head[1] === 0 && head[3] === 0;
  for (let at = 0; at < head.length; at += wide ? 2 : 1) {
    const byte = head[at];
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 || byte === 127 || byte >= 248) return false;
    if (byte >= 128 && !(byte >= 194 && (head[at + 1] ?? 128) >> 6 === 2) && !(byte < 192 && head[at - 1] >= 128))
      return false;
  }
  return true;
}

// src/once.ts
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

// src/scanner/escape-forms.ts
var escapedByte = "(?:0[9ad]|[2-6][0-9a-f]|7[0-9a-e])";
var blanks = String.raw`[ \t]{0,8}(?:\r?\n[ \t]{0,60})?`;
var prefix = "[a-z@]{0,2}";
var inWord = String.raw`[\w+/=-]`;
var rest = (quote) => String.raw`(?=${inWord}(?:(?!\k<${quote}>)[^\r\n]){0,400}\k<${quote}>`;
var forms = [
  "&(?:#\\d{2,4}|#x[0-9a-f]{2,4}|quot|amp|apos|lt|gt);",
  `\\\\+u(?!00(?:[189]|0[0-8bcef]|7f))[0-9a-f]{4}`,
  `\\\\x(?:${escapedByte}|[a-f][0-9a-f])`,
  "\\\\u\\{0{0,4}[2-7][0-9a-f]\\}",
  "\\\\(?:0[4-7][0-7]|1[0-6][0-7]|17[0-6])",
  String.raw`\\{1,4}\/`,
  // Properties and YAML go on behind the blanks of the next line.
  String.raw`\\(?:["']|\r?\n(?:(?<=[\w+/=.-]\\\r?\n)[ \t]{1,60}(?=${inWord}))?)`,
  // Strings with an operator between them.
  String.raw`(?<joined>["'\x60])${blanks}(?:\+{1,2}|\.\.?|&(?:[ \t]{0,4}_)?)${blanks}${prefix}\k<joined>|'${blanks}\|\|${blanks}'`,
  // Strings with nothing between them, the second of which is no key; on one line they end a statement.
  String.raw`(?<=${inWord})(?<below>["'])[ \t]{0,8}\r?\n[ \t]{0,60}${prefix}\k<below>${rest("below")}(?![ \t]{0,8}(?:[:>\]]|=(?!=))))`,
  String.raw`(?<=${inWord})(?<beside>["'])[ \t]{1,8}${prefix}\k<beside>${rest("beside")}[ \t]{0,8}(?:[;,)}\]]|["']${inWord}))`,
  // Parts of a template, and characters that a list holds one by one.
  `\\$\\{["']|(?<=\\$\\{["'][^"'\\n]{0,200})["']\\}`,
  `(?<=(?<letter>["'])[^"'\\\\\\s])\\k<letter>[ \\t]{0,4},[ \\t]{0,4}\\k<letter>(?=[^"'\\\\\\s]\\k<letter>)`
];
var listed = String.raw`(?<listed>["'])[ \t]{0,8},${blanks}\k<listed>`;
var escaped = new RegExp(forms.join("|"), "gi");
var escapedInList = new RegExp([listed, ...forms].join("|"), "gi");
function decodeEscapes(text, origin, isList) {
  let begin = -1;
  const decoded = decodeText(text, isList, (outer) => {
    if (begin === -1) begin = outer;
  });
  if (!decoded) return void 0;
  const listPieces = once(() => {
    const pieces = { decoded: [0], outer: [0] };
    decodeText(text, isList, (outer, outerEnd, from, to) => {
      pieces.outer.push(outer, outerEnd);
      pieces.decoded.push(from, to);
    });
    return pieces;
  });
  return {
    text: decoded,
    begin,
    toOuter(offset, isEnd) {
      const { decoded: decoded2, outer } = listPieces();
      let piece = decoded2.length - 1;
      while (decoded2[piece] > offset || isEnd && piece > 0 && decoded2[piece] === offset) piece--;
      if (piece % 2 === 1) return origin + outer[isEnd ? piece + 1 : piece];
      return origin + outer[piece] + offset - decoded2[piece];
    }
  };
}
function decodeText(text, isList, onEscape) {
  const expression = isList ? escapedInList : escaped;
  expression.lastIndex = 0;
  let other = expression.exec(text);
  let percent = findPercent(text, 0);
  if (!other && percent === text.length) return void 0;
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  const put = (piece, from, to) => {
    for (let at = from; at < to; at++) bytes[length++] = piece.charCodeAt(at);
  };
  let last = 0;
  while (other || percent < text.length) {
    const isPercent = !other || percent < other.index;
    const start = isPercent ? percent : other.index;
    put(text, last, start);
    const begin = length;
    if (isPercent) {
      last = start + 3 * countPercent(text, start);
      for (let at = start; at < last; at += 3) bytes[length++] = readHexByte(text, at + 1);
      percent = findPercent(text, last);
    } else {
      const form = other[0];
      const letters = decodeForm(form);
      put(letters, 0, letters.length);
      last = start + form.length;
      other = expression.exec(text);
    }
    onEscape(start, last, begin, length);
  }
  put(text, last, text.length);
  return bytes.subarray(0, length);
}
function findPercent(text, from) {
  for (let at = text.indexOf("%", from); at !== -1; at = text.indexOf("%", at + 1))
    if (countPercent(text, at) > 0) return at;
  return text.length;
}
function countPercent(text, at) {
  const byte = readHexByte(text, at + 1);
  if (byte < 128) return byte >= 32 ? Number(byte !== 127) : Number(byte === 9 || byte === 10 || byte === 13);
  const count = byte < 194 ? 0 : byte < 224 ? 2 : byte < 240 ? 3 : byte < 245 ? 4 : 0;
  for (let place = at + 3; place < at + 3 * count; place += 3)
    if (text.charCodeAt(place) !== 37 || readHexByte(text, place + 1) >> 6 !== 2) return 0;
  return count;
}
function readHexByte(text, at) {
  const high = readHexDigit(text.charCodeAt(at));
  const low = readHexDigit(text.charCodeAt(at + 1));
  return high < 0 || low < 0 ? -1 : 16 * high + low;
}
function readHexDigit(letter) {
  if (letter >= 48 && letter < 58) return letter - 48;
  const small = letter | 32;
  return small >= 97 && small < 103 ? small - 87 : -1;
}
var entities = { quot: '"', amp: "&", apos: "'", lt: "<", gt: ">" };
function decodeForm(form) {
  if (form[0] === "&") {
    const name = form.slice(1, -1).toLowerCase();
    if (name[0] !== "#") return entities[name];
    return encodeCode(name[1] === "x" ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
  }
  const code = /\\[ux]\{?([0-9a-f]+)/i.exec(form)?.[1];
  if (code) return encodeCode(Number.parseInt(code, 16));
  if (/^\\[01]\d\d$/.test(form)) return encodeCode(Number.parseInt(form.slice(1), 8));
  if (form.endsWith("/")) return "/";
  return form[0] === "\\" && form.length === 2 && form[1] !== "\n" ? form[1] : "";
}
function encodeCode(code) {
  if (code < 128) return String.fromCharCode(code);
  const last = 128 | code & 63;
  if (code < 2048) return String.fromCharCode(192 | code >> 6, last);
  if (code >= 55296 && code < 57344) return "\xEF\xBF\xBD";
  return String.fromCharCode(224 | code >> 12, 128 | code >> 6 & 63, last);
}

// src/scanner/escapes.ts
var begins = 1;
var joins = 2;
var follows = 4;
var opens = 8;
var holds = 16;
var lists = 32;
var calls = 64;
var needed = joins | opens | lists;
var kindOf = new Uint8Array(256);
var note = (letters, kind) => {
  for (const letter of letters) kindOf[letter.charCodeAt(0)] |= kind;
};
note("%&\\$", begins);
note("\"'`", joins);
note(` 	\r
+."'`, follows);
note("[{", opens);
note(` "'`, holds);
note("]", lists);
note(".", calls);
function passQuiet(bytes, from, to) {
  let at = from;
  for (; at + 3 < to; at += 4) {
    const a = kindOf[bytes[at]];
    const b = kindOf[bytes[at + 1]];
    const c = kindOf[bytes[at + 2]];
    const d = kindOf[bytes[at + 3]];
    const followed = a & b >> 1 | b & c >> 1 | c & d >> 1 | d;
    if (((a | b | c | d) & begins | followed & needed) !== 0) break;
  }
  return at;
}
function findEscapeKind(bytes, at) {
  const kind = kindOf[bytes[at]] & (begins | needed);
  if (kind === 0 || kind !== begins && (kind & kindOf[bytes[at + 1]] >> 1) === 0) return 0;
  if (kind === joins) return joinsList(bytes, at) ? lists : findJoined(bytes, at) > 0 ? joins : 0;
  return beginsEscape(bytes, at) ? kind : 0;
}
var isSpace = (byte) => byte === 32 || byte === 9;
var isHexDigit = (byte) => byte !== void 0 && (byte >= 48 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 103);
var isQuote = (byte) => byte === 34 || byte === 39 || byte === 96;
function beginsEscape(bytes, at) {
  const next = bytes[at + 1];
  const second = bytes[at + 2];
  switch (bytes[at]) {
    case 37:
      return isHexDigit(next) && isHexDigit(second) && (next < 56 || bytes[at + 3] === 37);
    case 38:
      return next === 35 || next === 113 && second === 117 || next === 97 && (second === 109 || second === 112);
    case 92:
      if (next === 10 || next === 13 && second === 10 || isSlash(bytes, at)) return true;
      if ((next & 254) === 48) return isOctalLetter(next, second, bytes[at + 3]);
      return (next === 117 || next === 120) && (isHexDigit(second) || second === 123 && next === 117);
    case 36:
      return next === 123 && isQuote(second);
    case 91:
    // [ {
    case 123:
      return beginsLetters(bytes, isSpace(next) ? at + 2 : at + 1);
    default:
      return isCalled(bytes, at + 1);
  }
}
var mostBackslashes = 4;
function passBackslashes(bytes, from) {
  let at = from;
  while (bytes[at] === 92 && at < from + mostBackslashes) at++;
  return at;
}
function isSlash(bytes, at) {
  const slash = passBackslashes(bytes, at);
  if (bytes[slash] !== 47) return false;
  if (bytes[at - 1] !== 58) return slash === at + 1 && isDrawn(bytes, at - 1, slash + 1);
  const second = passBackslashes(bytes, slash + 1);
  return second > slash + 1 && bytes[second] === 47 && isWord(bytes[second + 1]);
}
var looked = 14;
var fewestDrawn = 16;
function isDrawn(bytes, before, behind) {
  let letters = 0;
  let others = 0;
  let capitals = 0;
  let smalls = 0;
  for (const [from, step] of [
    [before, -1],
    [behind, 1]
  ]) {
    for (let count = 0, at = from; count < looked && (isWord(bytes[at]) || bytes[at] === 92); count++, at += step) {
      const byte = bytes[at];
      if (byte === 92) continue;
      letters++;
      if (byte >= 48 && byte < 58 || byte === 43) others++;
      else if (byte >= 65 && byte < 91) capitals++;
      else if (byte >= 97) smalls++;
    }
  }
  return letters >= fewestDrawn && others > 0 && capitals > 0 && smalls > 0;
}
var isOctalDigit = (byte) => byte !== void 0 && (byte & 248) === 48;
var isOctalLetter = (first, second, third) => isOctalDigit(second) && isOctalDigit(third) && (first === 49 || second >= 52);
var join = Buffer.from(".join");
function isCalled(bytes, at) {
  for (let letter = 0; letter < join.length; letter++) if (bytes[at + letter] !== join[letter]) return false;
  return true;
}
function joinsList(bytes, at) {
  if (bytes[at + 1] !== bytes[at]) return false;
  const next = bytes[at + 2];
  if (next === 46) return isCalled(bytes, at + 2);
  if (next === 44) return bytes[at - 1] === 40 && (bytes[at - 2] === 110 || bytes[at - 2] === 101);
  return next === 41 && bytes[at - 2] === 44 && bytes[at - 3] === 125;
}
var isOperator = (byte) => byte === 43 || byte === 46 || byte === 38 || byte === 124;
var isWord = (byte) => byte !== void 0 && (byte >= 47 && byte < 58 || (byte | 32) >= 97 && (byte | 32) < 123 || byte === 43 || byte === 45 || byte === 61 || byte === 95);
function passBlanks(bytes, from) {
  let at = from;
  while (isSpace(bytes[at])) at++;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return at;
  do
    at++;
  while (isSpace(bytes[at]));
  return at;
}
function findJoined(bytes, at) {
  const quote = bytes[at];
  let next = passBlanks(bytes, at + 1);
  const isJoint = isOperator(bytes[next]);
  if (isJoint) {
    next += bytes[next + 1] === bytes[next] ? 2 : 1;
    while (isSpace(bytes[next])) next++;
    if (bytes[next] === 95) next++;
    next = passBlanks(bytes, next);
  } else if (next === at + 1 || !isWord(bytes[at - 1])) return 0;
  for (let letters = 0; letters < 2 && bytes[next] >= 64 && bytes[next] !== quote; letters++) next++;
  if (bytes[next] !== quote) return 0;
  return isJoint || isWord(bytes[next + 1]) && (hasDigit(bytes, at, -1) || hasDigit(bytes, next, 1)) ? next : 0;
}
var longestPart = 200;
function hasDigit(bytes, quoteAt, step) {
  for (let at = quoteAt + step, end = at + longestPart * step; at !== end; at += step) {
    const byte = bytes[at];
    if (byte === void 0 || byte === 10 || byte === bytes[quoteAt]) return false;
    if (byte >= 48 && byte < 58) return true;
  }
  return false;
}
var fewestLetters = 6;
function beginsLetters(bytes, from) {
  const quote = bytes[from];
  if (!isQuote(quote)) return false;
  let at = from;
  for (let letters = 1; bytes[at] === quote && bytes[at + 2] === quote; letters++) {
    if (letters === fewestLetters) return true;
    at += 3;
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== 44) return false;
    at++;
    while (isSpace(bytes[at])) at++;
  }
  return false;
}

// src/scanner/line-ends.ts
var isContinued = (bytes, feed) => feed > 0 && bytes[feed - 1] === 92 || feed > 1 && bytes[feed - 1] === 13 && bytes[feed - 2] === 92;
function findLast(bytes, start, end) {
  let last = end - 1;
  while (last > start && bytes[last] <= 32) last--;
  return last;
}

// src/scanner/decode.ts
function listEncoded(bytes, from, to, floor = from, ceiling = to, kernels = builtKernels, quiet = noneQuiet, search, room = createRoom()) {
  const found = [];
  if (!search || search.mayHoldRun(from, to)) listRuns(bytes, from, to, kernels, room, found);
  const findEscape = search ? (at) => search.findEscape(at, to) : createEscapeSearch(kernels, bytes, floor, to);
  listEscaped(bytes, floor, to, ceiling, quiet, findEscape, found);
  return found;
}
var noneQuiet = { has: () => false, add: () => {
} };
var mostQuiet = 1 << 13;
var longestQuiet = 1 << 10;
function createQuietSources() {
  const sources = /* @__PURE__ */ new Set();
  return {
    has: (source) => sources.has(source),
    add(source) {
      if (source.length > longestQuiet) return;
      if (sources.size >= mostQuiet) sources.clear();
      sources.add(source);
    }
  };
}
var escapedBefore = 256;
var escapedAfter = 2048;
var longestWord = 2048;
function listEscaped(bytes, from, to, ceiling, quiet, findEscape, found) {
  let buffer;
  const search = findEscape ?? ((at) => passQuiet(bytes, at, to));
  for (let at = from; at < to; at++) {
    at = search(at);
    const kind = at < to ? findEscapeKind(bytes, at) : 0;
    if (kind === 0) continue;
    buffer ??= Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    at = decodeAt(buffer, at, kind, from, ceiling, quiet, found);
  }
}
function decodeAt(buffer, at, kind, from, ceiling, quiet, found) {
  const { start, end, next, isOver } = findExtent(buffer, at, kind, from, ceiling);
  const source = buffer.toString("latin1", start, end);
  const isList = kind === lists;
  if (!isList && quiet.has(source)) return next;
  const decoded = decodeEscapes(source, start, isList);
  if (decoded) found.push({ place: at, ...decoded, ...isList ? { isOver } : { source } });
  else if (!isList) quiet.add(source);
  else if (isOver) found.push(callFrom(at));
  if (isOver) {
    for (let inner = at + 1; inner < next; inner++)
      if (findEscapeKind(buffer, inner) === lists) found.push(callFrom(inner));
  }
  return next;
}
var callFrom = (place) => ({ place, text: nothing, begin: 0, toOuter: () => place, isOver: true });
var nothing = new Uint8Array(0);
function findExtent(buffer, at, kind, from, ceiling) {
  const joinsStrings = kind === joins;
  const isList = kind === lists;
  const most = joinsStrings || isList ? buffer.length : ceiling;
  const limit = at + escapedAfter < most ? passWord(buffer, at + escapedAfter, most) : most;
  const endOfLine = (place) => {
    const feed2 = place < limit ? buffer.subarray(place, limit).indexOf(10) : -1;
    return feed2 === -1 ? limit : place + feed2;
  };
  let first = joinsStrings ? findFirstJoint(buffer, at) : at;
  let last = at;
  if (isList) {
    const floor = Math.max(0, at - escapedAfter);
    const open = lastOf(buffer, buffer[at] === 93 ? 91 : 123, at, floor);
    if (buffer[at + 2] === 44 || buffer[at + 2] === 46) last = firstOf(buffer, [41, 93, 125], at + 6, limit);
    else if (open > floor) first = open;
  }
  const isOver = isList && (first === last || buffer.subarray(first, last).includes(10));
  const before = buffer.subarray(Math.max(joinsStrings || isList ? 0 : from, first - escapedBefore), first);
  const start = first - before.length + before.lastIndexOf(10) + 1;
  if (joinsStrings) {
    for (let quote = at, begin = findJoined(buffer, at); begin > 0 && begin < limit; begin = findJoined(buffer, quote)) {
      quote = firstOf(buffer, [buffer[at], 10], begin + 1, limit);
      if (quote === limit || buffer[quote] === 10) break;
      last = quote;
    }
    if (last > at) return { start, end: endOfLine(last), next: last, isOver };
  }
  if (last > at)
    return { start, end: endOfLine(last), next: isOver ? last - 1 : passLine(buffer, at, endOfLine(last)), isOver };
  let feed = endOfLine(at + 1);
  let end = feed === limit ? limit : endOfLine(feed + 1);
  while (end < limit && isContinued(buffer, end)) {
    feed = end;
    end = endOfLine(end + 1);
  }
  return { start, end, next: passLine(buffer, at, feed === limit ? end : feed), isOver };
}
function passWord(bytes, from, most) {
  const end = Math.min(most, from + longestWord);
  let at = from;
  while (at < end && bytes[at] > 32 && !isQuote(bytes[at])) at++;
  return at;
}
function passLine(bytes, at, end) {
  const last = findLast(bytes, at, end);
  return last > at && isQuote(bytes[last]) ? last - 1 : end;
}
function findFirstJoint(bytes, at) {
  const quote = bytes[at];
  const floor = Math.max(0, at - escapedAfter);
  for (let first = at; ; ) {
    const begin = lastOf(bytes, quote, first - 1, floor);
    const before = lastOf(bytes, quote, begin - 1, floor);
    if (before <= floor || findJoined(bytes, before) !== begin) return first;
    first = before;
  }
}
function lastOf(bytes, byte, from, floor) {
  let at = from;
  while (at > floor && bytes[at] !== byte) at--;
  return at;
}
function firstOf(bytes, wanted, from, limit) {
  let at = from;
  while (at < limit && !wanted.includes(bytes[at])) at++;
  return at;
}

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value, shown2 = "") {
    this.#value = value;
    this.#shown = value.startsWith(shown2) ? shown2 : "";
  }
  reveal() {
    return this.#value;
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  /** A fixed number of marks, so that the length of a short password is not told. */
  get redacted() {
    return `${this.#shown}\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022`;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  /** Does a text that is about to leave hold the value? */
  isIn(text) {
    return text.includes(this.#value);
  }
  toString() {
    return this.redacted;
  }
  toJSON() {
    return this.redacted;
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return this.redacted;
  }
};

// src/scanner/line-match.ts
var contextReach = 200;

// src/scanner/kernel/rooms.ts
var margin = 32;
var smallest = 8;
var copiesRoom = 12 << 17;
function createRooms({ memory, numbers: numbers2, calls: calls2 }, lines, at, end, mostLines3) {
  const begin = at + copiesRoom;
  let next = begin;
  const free = Array.from({ length: 32 }, () => []);
  const powerOf = (length) => Math.max(smallest, 32 - Math.clz32(length + 2 * margin - 1));
  calls2.setKeys(...lineKeys);
  calls2.setTexts(at, begin - 12, mostLines3 - 2);
  const take = (length) => {
    const power = powerOf(length);
    const room = free[power].pop();
    if (room !== void 0) return room;
    if (next + 2 ** power > end) return 0;
    next += 2 ** power;
    return next - 2 ** power + margin;
  };
  return {
    bytes: Buffer.from(memory.buffer),
    lines,
    clear() {
      next = begin;
      for (const rooms of free) rooms.length = 0;
    },
    take,
    give(room, length) {
      free[powerOf(length)].push(room);
    },
    openDelta: (delta, length, baseSize) => calls2.openDelta(delta, length, baseSize),
    applyDelta(deltaEnd, base, text, size) {
      const made = calls2.applyDelta(deltaEnd, base, text, size);
      return made === 2 ? void 0 : made === 1;
    },
    readLines(text, size, kept) {
      const isRead = (kept === 0 ? calls2.readText(text, size) : calls2.readChangedText(text, size, kept)) !== 0;
      if (isRead) {
        lines.count = calls2.getCount();
        calls2.enterText(text, size, 1);
      }
      return isRead;
    },
    isPlain: () => calls2.isTextPlain() !== 0,
    isClean: () => calls2.isClean() !== 0,
    keepLines() {
      const size = calls2.getKeptSize();
      const kept = take(size);
      if (kept !== 0) calls2.keepLines(kept);
      return kept;
    },
    sizeOfKept: (kept) => 16 + 13 * (numbers2[kept >> 2] + 1) + 16
  };
}

// src/scanner/kernel/ranges.ts
var steps = { done: 0, encoded: 1, full: 2, crowded: 3 };
var holds2 = { nothing: 0, hits: 1, encoded: 2 };
var mostText = 1 << 22;
var mostLines2 = 1 << 18;
var farthest = 1 << 11;
var hitsAtOnce = 1 << 14;
var needsRoom = 3 << 17;
function createRangeScan(kernels, table, { alone, among, calm }, move, roomy = 0) {
  const { follows: follows2, after, before, start, heads, chain, ends, place, letters } = table;
  const parts = [follows2, after, before, start, heads, chain, ends, place, letters];
  const keywords = place.length;
  const overshoot = 8 * 4 * keywords;
  const rawRoom = 8 * hitsAtOnce + overshoot;
  const rows = 4 * (mostLines2 + 4);
  const sizes = [mostText + 64, rows, rows, rows, mostLines2, mostLines2, alone.byteLength, among.byteLength];
  sizes.push(
    calm.byteLength,
    2 * rawRoom,
    rawRoom,
    4 * keywords,
    needsRoom,
    ...parts.map(({ byteLength }) => byteLength)
  );
  const ofTexts = roomy > 0 ? copiesRoom + roomy : 0;
  const kernel = kernels.create(sizes.reduce((sum, size) => sum + align(size), 0) + textAt + ofTexts);
  if (!kernel) return void 0;
  const { calls: calls2, memory, numbers: numbers2 } = kernel;
  let at = roomAt;
  const addresses = sizes.map((size) => {
    const address = at;
    at += align(size);
    return address;
  });
  const [text, starts, first, second, cleanAt, known, ...behind] = addresses;
  const [aloneAt, amongAt, calmAt, hitsAt, rawAt, listsAt, ...others] = behind;
  const [needsAt, ...tableAt] = others;
  const words = (address, bytes) => numbers2.subarray(address >> 2, address + bytes >> 2);
  parts.forEach((part, index2) => {
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), tableAt[index2]);
  });
  const tables = {
    alone: words(aloneAt, alone.byteLength),
    among: words(amongAt, among.byteLength),
    calm: words(calmAt, calm.byteLength)
  };
  tables.alone.set(alone);
  tables.among.set(among);
  tables.calm.set(calm);
  move(tables);
  const firstAt = first + 8;
  const lines = {
    count: 0,
    starts: words(starts, rows),
    first: words(firstAt, rows - 8),
    second: words(second, rows),
    clean: memory.subarray(cleanAt, cleanAt + mostLines2)
  };
  calls2.setTable(...tableAt);
  calls2.setMemory(starts, firstAt, second, cleanAt, known, aloneAt, amongAt, (alone.length >> 1) - 1);
  calls2.setCalm(calmAt, (calm.length >> 1) - 1);
  calls2.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls2.setNeeds(listsAt, contextReach);
  const write = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words(hitsAt, 2 * rawRoom);
  const textBegin = text + 32;
  return {
    ...roomy > 0 && { rooms: createRooms(kernel, lines, at, at + ofTexts, mostLines2) },
    lines,
    known: memory.subarray(known, known + mostLines2),
    hits,
    get first() {
      return calls2.getFirst();
    },
    get end() {
      return calls2.getEnd();
    },
    get count() {
      return calls2.getWritten() - hitsAt >> 2;
    },
    begin(bytes, list, decodes) {
      const { count } = list;
      const clean = list.clean.subarray(0, count);
      const from = clean.indexOf(0);
      if (count >= mostLines2 || from === -1) return false;
      const to = clean.lastIndexOf(0);
      const lo = Math.max(0, list.starts[Math.max(0, from - 1)] - farthest);
      const hi = Math.min(bytes.length, list.starts[to + 1] + farthest);
      if (hi - lo > mostText - 64) return false;
      memory.set(bytes.subarray(lo, hi), textBegin);
      const end = textBegin + hi - lo;
      memory.fill(0, end, end + 32);
      lines.count = count;
      lines.starts.set(list.starts.subarray(0, count + 1));
      lines.first.set(list.first.subarray(0, count + 1));
      lines.second.set(list.second.subarray(0, count + 1));
      lines.clean.set(clean);
      calls2.setText(textBegin, end, textBegin - lo, bytes.length, count, decodes ? 1 : 0);
      return true;
    },
    scan: (line, checkedEnd) => calls2.scanLines(line, checkedEnd),
    findEscape: (at2, to) => calls2.findEscapeIn(at2, to),
    mayHoldRun: (from, to) => calls2.mayHoldRun(from, to) !== 0,
    lookInto(text2) {
      const isSmall = text2.length <= pieceLength;
      return isSmall ? calls2.lookInto(textAt, loadPiece(kernel, text2, 0, text2.length)) : holds2.hits;
    },
    setNeeds: write
  };
}
function createNeedWriter({ memory, numbers: numbers2 }, listsAt, from, to) {
  const sets = /* @__PURE__ */ new Map();
  let at = from;
  return (keyword, needs) => {
    const asked = needs.flatMap((need) => [...need.inside ? [need.inside] : [], ...need.look ? [need.look] : []]);
    const fresh = [...new Set(asked)].filter((set) => !sets.has(set));
    const room = fresh.reduce((sum, { length }) => sum + (length + 3 & ~3), 4 + 28 * needs.length);
    if (at + room > to) return;
    for (const set of fresh) {
      memory.set(set, at);
      sets.set(set, at);
      at += set.length + 3 & ~3;
    }
    const entries = needs.flatMap(({ before, after, crossesLines, ...need }) => [
      ...[before, after, crossesLines ? 1 : 0],
      ...need.inside ? [sets.get(need.inside), need.run] : [0, 0],
      ...need.look ? [sets.get(need.look), need.lead] : [0, 0]
    ]);
    const end = at + 4 + 4 * entries.length;
    numbers2.set([end, ...entries], at >> 2);
    numbers2[(listsAt >> 2) + keyword] = at;
    at = end;
  };
}
var align = (length) => length + 15 & ~15;

// src/scanner/decoded-look.ts
var nothingLeft = () => ({ left: 0, spare: 0 });
function mayHold({ text, packed, unread }, search, kernels, quiet, isInner = false) {
  if (packed || unread) return true;
  const held = search.lookInto(text);
  if (held !== holds2.encoded || isInner) return held === holds2.hits;
  const inner = listEncoded(text, 0, text.length, 0, text.length, kernels, quiet, void 0, nothingLeft());
  return inner.some((encoded) => mayHold(encoded, search, kernels, quiet, true));
}

// src/scanner/encoded-scan.ts
var decodedAtOnce = 1 << 20;
function boundRange({ lines, first, end }) {
  const { starts, count } = lines;
  return {
    from: starts[first],
    to: starts[end],
    floor: starts[Math.max(0, first - 1)],
    ceiling: starts[Math.min(end + 1, count)]
  };
}

// src/scanner/encoded-look.ts
function createEncodedLook(search, kernels) {
  const quiet = createQuietSources();
  return (range) => {
    const { bytes, lines, first, end } = range;
    if (lines.starts[end] - lines.starts[first] > decodedAtOnce) return void 0;
    const { from, to, floor, ceiling } = boundRange(range);
    const places = /* @__PURE__ */ new Set();
    for (const encoded of listEncoded(bytes, from, to, floor, ceiling, kernels, quiet, search, nothingLeft())) {
      if (mayHold(encoded, search, kernels, quiet)) places.add(encoded.place);
      else if (encoded.source !== void 0) quiet.add(encoded.source);
    }
    return [...places];
  };
}

// src/scanner/keyword-table.ts
var types2 = {
  follows: Int32Array,
  after: Int32Array,
  before: Int32Array,
  start: Int32Array,
  heads: Int16Array,
  chain: Int16Array,
  ends: Uint8Array,
  place: Uint8Array,
  letters: Uint8Array
};
var decodeKeywordTable = (bytes) => decodeRows(types2, bytes);

// src/scanner/need-learner.ts
var fewHits = 2;
function createNeedLearner(keywords, needsOf, ranges) {
  const met = new Uint8Array(keywords);
  return (hits, count) => {
    for (let at = 1; at < count; at += 2) {
      const keyword = hits[at];
      if (met[keyword] === fewHits || ++met[keyword] < fewHits) continue;
      ranges.setNeeds(keyword, needsOf(keyword));
    }
  };
}
var learnFrom = (ranges, learn) => ({
  findEscape: ranges.findEscape,
  mayHoldRun: ranges.mayHoldRun,
  lookInto(text) {
    const held = ranges.lookInto(text);
    learn(ranges.hits, ranges.count);
    return held;
  }
});

// src/scanner/byte-sets.ts
var members = [];
var bits = [];
var numbers = /* @__PURE__ */ new Map();
function intern(inside) {
  const key = Buffer.from(inside).toString("latin1");
  let number = numbers.get(key);
  if (number === void 0) {
    number = members.push(inside) - 1;
    numbers.set(key, number);
    bits.push(-Math.log2(inside.reduce((sum, one, byte) => sum + one * shares[byte], 0)));
  }
  return number;
}
var shares = weighBytes();
function weighBytes() {
  const weights = new Float64Array(256).fill(0.2);
  const weigh = (letters, weight) => {
    for (const letter of letters) weights[letter.charCodeAt(0)] = weight;
  };
  weigh("etaoinsrlcdup", 35);
  weigh("hmfgbvykwxjqz", 10);
  weigh("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2.5);
  weigh("0123456789", 5);
  weigh(" ", 150);
  weigh("\n", 30);
  weigh(`.,_-/="':()`, 12);
  weigh("{}[];<>*#`", 6);
  weigh("+&|!$%?@\\^~", 1.5);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
var noBytes = intern(new Uint8Array(256));
var allBytes = intern(new Uint8Array(256).fill(1));

// src/scanner/look-nodes.ts
var lineEnds = Uint8Array.from({ length: 256 }, (_, byte) => byte === 10 || byte === 13 ? 1 : 0);

// src/scanner/look-table.ts
var commonTails = [
  ..."null undefined true false None nil string".split(" ").flatMap((word) => [...[`": ${word},`, `": ${word}}
`, `: ${word},`, ` = ${word};
`]]),
  ..."() |).|, |', |: {|: '|: new |=> |)) |] = |[0]| = {|() {| of | is | to | for | and | && | || ".split("|")
];

// src/scanner/pattern-shape.ts
var classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
var singleLookaround = new RegExp(
  String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
  "g"
);
var tokens = new RegExp(
  String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|0[0-7]{2}|[\s\S])`,
  "g"
);
var lineFeed2 = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed2})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed2}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/pattern-facts.ts
function readLook({ firstLook, look }, place) {
  const [from, to] = [firstLook[place], firstLook[place + 1]];
  return from === to ? void 0 : look.subarray(from, to);
}
function unpackBits(bits2) {
  const inside = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) inside[byte] = bits2[byte >> 3] >> (byte & 7) & 1;
  return inside;
}

// src/scanner/compile-once.ts
var blank = "\n".repeat(1e3);
var spared = `x{${"0".repeat(20 << 10)}}`;

// src/scanner/rule-set.ts
function listNeeds(need, look, distances) {
  return look ? Array.from(distances, (lead) => ({ ...need, look, lead })) : [need ?? {}];
}

// src/scanner/recorder.ts
var placesStep = 4;
var mostSteps = 1 << 16;
function createRecorder(index2, kernels = builtKernels) {
  const table = decodeKeywordTable(index2.table);
  const noMemory = { alone: new Int32Array(2), among: new Int32Array(4), calm: new Int32Array(2) };
  const ranges = createRangeScan(kernels, table, noMemory, () => {
  });
  if (!ranges) return void 0;
  const learn = createNeedLearner(table.place.length, createNeedReader(index2), ranges);
  const lines = createLineList();
  let unhashed = new Int32Array(256);
  const begin = (bytes) => {
    if (unhashed.length <= lines.count) unhashed = new Int32Array(2 * lines.count);
    return ranges.begin(bytes, { ...lines, first: unhashed, second: unhashed }, true);
  };
  const look = createEncodedLook(learnFrom(ranges, learn), kernels);
  const record2 = new Int32Array(mostSteps);
  let places = [];
  const recordHits = (bytes) => {
    let length = 0;
    let line = 0;
    let checkedEnd = 0;
    for (; ; ) {
      const step = ranges.scan(line, checkedEnd);
      const { count, first, end, hits } = ranges;
      if (length + 4 + count > mostSteps) return void 0;
      record2.set(hits.subarray(0, count), length + 4);
      const found = step === steps.encoded ? look({ bytes, lines, first, end }) : void 0;
      if (found && found.length > 0) places.push(placesStep, first, end, found.length, ...found);
      if (count > 0 || step === steps.crowded || step === steps.encoded && !found) {
        record2.set([found ? steps.done : step, first, end, count], length);
        learn(record2.subarray(length + 4), count);
        length += 4 + count;
      }
      if (step === steps.done) return length;
      line = step === steps.crowded ? end : first;
      checkedEnd = step === steps.crowded ? 0 : end;
    }
  };
  return (bytes) => {
    if (readUtf16(bytes).toOriginal || isArchive(bytes) || endsAsZip(bytes)) return void 0;
    readLines(lines, bytes, kernels);
    if (lines.count === 0) return { lines, steps: record2.subarray(0, 0) };
    places = [];
    const length = begin(bytes) ? recordHits(bytes) : void 0;
    if (length === void 0 || places.length + length > mostSteps) return void 0;
    record2.copyWithin(places.length, 0, length);
    record2.set(places);
    return { lines, steps: record2.subarray(0, places.length + length) };
  };
}
function createNeedReader(index2) {
  const { firstCall, rule: called, firstDistance, distance, anchored, before, after, needRun, needSet, shape } = index2;
  const looks = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  const readSet = (rule) => {
    const inside = sets.get(rule) ?? unpackBits(needSet.subarray(32 * rule, 32 * rule + 32));
    sets.set(rule, inside);
    return inside;
  };
  const lookOf = (rule) => {
    if (!looks.has(rule)) looks.set(rule, readLook(index2, rule));
    return looks.get(rule);
  };
  return (keyword) => {
    const needs = [];
    for (let call = firstCall[keyword]; call < firstCall[keyword + 1]; call++) {
      const rule = called[call];
      const run = needRun[rule];
      const need = run === 0 ? void 0 : { run, inside: readSet(rule) };
      const distances = anchored[rule] === 1 ? distance.subarray(firstDistance[call], firstDistance[call + 1]) : [];
      const listed2 = listNeeds(need, lookOf(rule), distances);
      const reach = { before: before[rule] + (distances[0] ?? 0), after: after[rule] - (distances.at(-1) ?? 0) };
      const crossesLines = (shape[rule] & shapes.crossesLines) !== 0;
      for (const one of listed2) needs.push({ ...one, ...reach, crossesLines });
    }
    return needs;
  };
}

// src/sources/read-file.ts
var import_node_fs3 = require("node:fs");

// src/errors.ts
var ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
var ToolError = class extends Error {
  hint;
  exitStatus;
  constructor(message, hint, exitStatus, options) {
    super(message, options);
    this.name = new.target.name;
    this.hint = hint;
    this.exitStatus = exitStatus;
  }
};
var SourceError = class extends ToolError {
  constructor(message, hint, options) {
    super(message, hint, ExitStatus.incomplete, options);
  }
};

// src/sources/read-file.ts
var largestFile = 2 ** 31 - 1;
var largestKept = 1 << 22;
function createFileReader(limit) {
  let kept = Buffer.allocUnsafe(1 << 16);
  const makeRoom = (size) => {
    if (size <= kept.length) return kept;
    const room = Buffer.allocUnsafe(2 * size);
    if (room.length <= largestKept) kept = room;
    return room;
  };
  return (path) => readInto(typeof path === "string" ? path : Buffer.from(path), limit, makeRoom);
}
function readInto(path, limit, makeRoom) {
  let file;
  try {
    file = (0, import_node_fs3.openSync)(path, "r");
    const { size } = (0, import_node_fs3.fstatSync)(file);
    if (size > limit) throw new Error(`larger than ${limit} bytes`);
    let bytes = makeRoom(size + 1);
    let length = 0;
    for (; ; ) {
      const read = (0, import_node_fs3.readSync)(file, bytes, length, bytes.length - length, null);
      length += read;
      if (read === 0 || read === size && length === size) return bytes.subarray(0, length);
      if (length > limit) throw new Error(`larger than ${limit} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw failure(error);
  } finally {
    if (file !== void 0) (0, import_node_fs3.closeSync)(file);
  }
}
var failure = (cause) => new SourceError(describeFailure(cause), "Make the file readable, or name the paths to scan.", { cause });
function describeFailure(error) {
  const { code, message } = error;
  const reasons = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory",
    ELOOP: "symbolic links that lead in a circle",
    ENAMETOOLONG: "the path is too long"
  };
  return `could not be read: ${code ? reasons[code] ?? code : message}`;
}

// src/judge/secret-files.ts
var plain = /^\.?(?:[\w-]{1,80}|[\w.-]{1,100}\.(?:txt|key|secrets?|token|cookie|pass\w{0,6}|pwd|pw|creds?|client|aes|psk|prod(?:uction)?|live|staging|bak|old|b64))$/i;
var holder = /(?:^|[._-])(?:(?:db|root|admin|user|vault)?pass(?:words?|wd|wort|phrase)?|pwd|psk|(?:client|app)?secrets?|(?:auth|access|bot)?tokens?|credentials?|creds|(?:api|access|secret|private|priv|master|encryption|signing|auth|session|jwt|cookie|service|deploy|server|storage|account|admin|wg|wireguard)[_.-]?keys?|keyfile)(?=$|[._-])|\.key$|^[._]curlrc$|^(?:cipher\.aes|(?:\.erlang\.)?cookie|userlist\.txt|(?:auth|login)\.txt)$/i;
var shown = /(?:^|[._-])(?:public|pub|site|publishable)(?=$|[._-])|pubkey|publickey|(?:common|popular|weak|worst|breached|pwned|banned)[_-]passwords/i;
var folder = /(?:^|[\\/])\.?secrets[\\/](?![\w-]{0,60}(?<![a-z])(?:id|user(?:name)?|login|email|name|(?:db)?host(?:name)?|domain|server|endpoint|url|uri|port|region|zone|bucket|account|role|version|fingerprint|thumbprint|recipients?)(?:\.txt)?$)[\w-]{2,60}(?:\.txt)?$/i;
function isSecretFile(path) {
  const end = path.slice(-200).replace(/([a-z])([A-Z])/g, "$1_$2");
  const file = end.slice(end.search(/[^\\/]*$/));
  return plain.test(file) && (holder.test(file) || folder.test(end)) && !shown.test(file);
}

// src/scanner/whole-look.ts
var longestWhole = 4096;
var mostWords = 6;
function mayBeWhole(bytes) {
  if (bytes.length === 0 || bytes.length > longestWhole) return false;
  let words = 0;
  let lines = 0;
  let hasBracket = false;
  let last = 10;
  for (const byte of bytes) {
    if (byte === 123 || byte === 125 || byte === 60 || byte === 62) hasBracket = true;
    if (last === 10) words = byte === 35 || byte === 59 ? Number.NEGATIVE_INFINITY : 0;
    if (last === 10 && byte > 32) lines++;
    if (hasBracket && lines > 1) return false;
    if (byte === 32 && last !== 32 && ++words > mostWords) return false;
    last = byte;
  }
  return true;
}

// src/sweep/ahead.ts
var roomLength = 1 << 20;
var margin2 = 8;
var patience = 5;
function createAheadReader(readFile, record2) {
  let readOne;
  return ({ files, before, done, places, room }) => {
    readOne ??= createOneReader({ done, room }, readFile, record2);
    for (let at = 0; ; at++) {
      const isDone = Atomics.load(done, 0) - before;
      if (isDone > 0) at = Math.max(at, isDone + margin2);
      if (at >= files.length) return;
      Atomics.store(places, at, readOne(files[at], before + at));
    }
  };
}
function createOneReader({ done, room }, readFile, record2) {
  const reserve2 = createReserve(room.length, () => Atomics.load(done, 0));
  const bytesOf = Buffer.from(room.buffer);
  const reserveSoon = (number, length) => {
    let place = reserve2(number, length);
    while (place === void 0) {
      Atomics.wait(done, 0, Atomics.load(done, 0), patience);
      if (Atomics.load(done, 0) >= number) return void 0;
      place = reserve2(number, length);
    }
    return place;
  };
  return (file, number) => {
    let bytes;
    try {
      bytes = readFile(file);
    } catch {
      return 0;
    }
    const text = record2(bytes);
    if (!text) return 0;
    const { lines, steps: steps2 } = text;
    if (steps2.length === 0) return isSecretFile(String(file)) && mayBeWhole(bytes) ? 0 : -1 - bytes.length;
    const rows = lines.count + 1;
    const words = bytes.length + 3 >> 2;
    const length = 3 + words + 3 * rows + steps2.length;
    const place = length > room.length >> 3 ? void 0 : reserveSoon(number, length);
    if (place === void 0) return 0;
    room[place] = bytes.length;
    room[place + 1] = lines.count;
    room[place + 2] = steps2.length;
    let next = place + 3;
    bytesOf.set(bytes, 4 * next);
    next += words;
    for (const row of [lines.starts, lines.first, lines.second]) {
      room.set(row.subarray(0, rows), next);
      next += rows;
    }
    room.set(steps2, next);
    return place + 1;
  };
}
function createReserve(size, isDone) {
  let held = [];
  let head = 0;
  return (file, length) => {
    const done = isDone();
    const kept = held.findIndex((entry) => entry.file >= done);
    held = kept === -1 ? [] : held.slice(kept);
    if (held.length === 0) head = 0;
    const tail = held[0]?.place ?? size;
    let place;
    if (held.length > 0 && head <= tail) place = head + length < tail ? head : void 0;
    else if (head + length <= size) place = head;
    else if (held.length > 0 && length < tail) place = 0;
    if (place === void 0) return void 0;
    head = place + length;
    held.push({ file, place });
    return place;
  };
}

// src/sweep/reader.ts
var index = readBuiltRules();
var record = index && createRecorder(index);
if (record) import_node_worker_threads.parentPort.on("message", createAheadReader(createFileReader(partSizes.own), record));
