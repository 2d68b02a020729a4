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
  /** Per anchored rule and keyword of it: how many distances, then these. */
  firstAnchor: Int32Array,
  anchor: Int16Array,
  /** Names of the rules, one a line. */
  ids: Uint8Array,
  /** Per rule where its flags and its pattern stand, with a blank between. */
  firstLetter: Int32Array,
  letters: Uint8Array
};
var shapes = { crossesLines: 1, endsWithSecret: 2, decodes: 4 };
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
var readBinary = () => Buffer.from("AGFzbQEAAAABeQ9gAn9/AX9gAAF/YAZ/f39/f38Bf2ABfwBgB39/f39/f38Bf2ADf39/AX9gBH9/f38Bf2ABfwF/YAZ/f39/f38AYAR/f39/AGAAAGACf38AYAh/f39/f39/fwBgDX9/f39/f39/f39/f38Bf2AKf39/f39/f39/fwADHBsCAgYAAwcAAAQICQAKAQEBAAMAAQsEDA0OBQUFAwEAAAbOASl/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB9EBEgpmaW5kRXNjYXBlAAIMZmluZEtleXdvcmRzAAgIc2V0VGFibGUAGAloYXNoTGluZXMAFwlzZXRNZW1vcnkAFghzZXROZWVkcwAUB2dldE5leHQAEwdmaW5kUnVuAAYJc2V0RGlnaXRzABEMZmluZEVzY2FwZUluABAGZ2V0RW5kAA8IZ2V0Rmlyc3QADgpnZXRXcml0dGVuAA0KbWF5SG9sZFJ1bgADCXNjYW5MaW5lcwALB3NldEhpdHMACgdzZXRUZXh0AAkGbWVtb3J5AgAKmzUb0wEBAn8gAkEDay0AACEGIwIgAi0AAUEfcSADQQV0ckGx893xeWxBEXYiB0ECdGooAgAgAi0AAkEfcSIDdkEBcQRAIAAgASACIAdBB3QgA0ECdHJBAXJBsfPd8XlsQRF2IAQgBRABIQQLIwMgB0ECdGooAgAgBkEfcSIDdkEBcQRAIAAgASACIAdBB3QgA0ECdHJBAnJBsfPd8XlsQRF2IAQgBRABIQQLIwQgB2otAAAEfyAAIAEgAiAHQQd0QQNyQbHz3fF5bEERdiAEIAUQAQUgBAsL0gEBBn8jBSADQQF0ai4BACEGA0AgBkEATgRAIwkjByAGQQF0ai8BACIIQQJ0aiIDKAIAIQkCQCACIwggCGotAABrIgcgAygCBCAJayIKaiABSyAAIAdKcg0AQQAhAwNAIAMgCkkEfyMKIAlqIANqLQAAIAMgB2otAAAiC0EgciALIAtBwQBrQRpJG0YFQQALBEAgA0EBaiEDDAELCyADIApHDQAgBCAFIAcgAGtqNgIAIAQgCDYCBCAEQQhqIQQLIwYgBkEBdGouAQAhBgwBCwsgBAuHBAIGewJ/A0AgAiADSQRAIAL9AAQAIgX9DCUlJSUlJSUlJSUlJSUlJSX9IyAF/QwmJiYmJiYmJiYmJiYmJiYm/SP9UCAF/QxcXFxcXFxcXFxcXFxcXFxc/SMgBf0MJCQkJCQkJCQkJCQkJCQkJP0j/VD9UCEGIAX9DCIiIiIiIiIiIiIiIiIiIiL9IyAF/QwnJycnJycnJycnJycnJycn/SP9UCAF/QxgYGBgYGBgYGBgYGBgYGBg/SP9UCIIIAX9DFtbW1tbW1tbW1tbW1tbW1v9IyAF/Qx7e3t7e3t7e3t7e3t7e3t7/SP9UCIE/VAgBf0MXV1dXV1dXV1dXV1dXV1dXf0jIgX9UP1TBHsgAv0ABAEiB/0MIiIiIiIiIiIiIiIiIiIiIv0jIAf9DCcnJycnJycnJycnJycnJyf9I/1QIQkgBiAIIAf9DCAgICAgICAgICAgICAgICD9KiAH/QwrKysrKysrKysrKysrKysr/SP9UCAH/QwuLi4uLi4uLi4uLi4uLi4u/SMiBiAJ/VD9UP1O/VAgBCAH/QwgICAgICAgICAgICAgICAg/SMgCf1Q/U4gBSAG/U79UP1QBSAGC/1kIQoDQCAKBEAgAiAKaGoiCyADTwRAIAMPCyAAIAEgCxAaBEAgCw8LIAogCkEBa3EhCgwBCwsgAkEQaiECDAELCyADCxwAIx4gAWoiASMeIABqIAEQBmtBFE8jACABSXILZQECfyMNIABqLQAABH9BAQUjKAR/IAAQBQVBAAsLRQRAAkAgAEECdCICIw5qKAIAIQEjDCAAakEBOgAAIAFFDQAjECMSIAFBA3ZxQQN0aiIAIAE2AgAgACMPIAJqKAIANgIECwsLpgMBA38jHiMLIABBAnRqKAIAaiEBIx4jCyAAQQFqQQJ0aigCAGoiAkECay0AACIAQdwARgR/QQEFIABBDUYEfyACQQNrLQAAQdwARgVBAAsLBEBBAQ8LIAJBAWshAANAIAAgAUsEfyAALQAAQSBNBUEACwRAIABBAWshAAwBCwsgAC0AACIDQS5GIANBK0ZyIANBJkZyIANB/ABGcgRAA0AgAEEBayIALQAAIgNBCUYgA0EgRnIEf0EBBSAALQAAIgNBLkYgA0ErRnIgA0EmRnIgA0H8AEZyCw0ACyAAIAFPBH8gAC0AACIAQSdGIABBIkZyIABB4ABGcgVBAAsEQEEBDwsLA0AgASACSQR/IAEtAAAiAEEJRiAAQSBGcgVBAAsEQCABQQFqIQEMAQsLIAEtAAAiAEEuRiAAQStGciAAQSZGciAAQfwARnJFBEBBAA8LA0AgAUEBaiIBLQAAIgBBCUYgAEEgRnIEf0EBBSABLQAAIgBBLkYgAEErRnIgAEEmRnIgAEH8AEZyCw0ACyABLQAAIgBBJ0YgAEEiRnIgAEHgAEZyC98BAQJ/IAAiAkETaiEDA0AgASADSwRAIAMhAANAIAAgAk8EfyMbIAAtAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAAgAkkEQCADQQFqIQADQCAAIAFJBH8jGyAALQAAai0AAEH/AUcFQQALBEAgAEEBaiEADAELCyAAIAFGBH9BAQUgAiAAIAJrEBILBEAgACQAIAIPCwsgAEEBaiICQRNqIQMMAQsLIAEhAANAIAAgAksEfyMbIABBAWstAABqLQAAQf8BRwVBAAsEQCAAQQFrIQAMAQsLIAEkACAAC6UBAQJ/IAEjE0EBayICIAEgAkgbIQJBAUECIABBAEgiAxtBBEEIIAEjE04bakHt+OzgAmwkFCMUJBVBACAAIAMbIQADQCAAIAJMBEAjDiAAQQJ0aigCACIBRQRAQQAPCyMUIAFzQbna6MsCbCQUIxUjDyAAQQJ0aigCAHNB6Ynb2gFsJBUjFCMUQQ92cyQUIxUjFUEOdnMkFSAAQQFqIQAMAQsLQQELwAMBCH8gACACQQJrIgcgACAHSxshBwNAIAIgB0sEQCAHLQAAQR9xIAhBBXRyQf//AXEhCCAHQQFqIQcMAQsLA0AgBCAFTSAHQQRqIANNcQRAIAcoAgAiAkEfcSAIQQV0ckH//wFxIQojASACQRh2QR9xIgsgAkEQdkEfcSIMIAJBCHZBH3EiDSAKQQV0ckH//wFxIglBBXRyQf//AXEiAkEFdHJB//8BcSIIQQJ0aigCACAHLQAEdiIOIwEgAkECdGooAgAgC3YiCyMBIApBAnRqKAIAIA12Ig0jASAJQQJ0aigCACAMdiIMcnJyQQFxBEAgDUEBcQRAIAAgASAHIAogBCAGEAAhBAsgDEEBcQRAIAAgASAHQQFqIAkgBCAGEAAhBAsgC0EBcQRAIAAgASAHQQJqIAIgBCAGEAAhBAsgDkEBcQRAIAAgASAHQQNqIAggBCAGEAAhBAsLIAdBBGohBwwBCwsDQCAEIAVNIAMgB0txBEAjASAHLQAAQR9xIAhBBXRyQf//AXEiCEECdGooAgAgBy0AAXZBAXEEQCAAIAEgByAIIAQgBhAAIQQLIAdBAWohBwwBCwsgByQAIAQLIQAgACQcIAEkHSACJB4gAyQfIAQkICAFQQBHJCggBCQTCxIAIAAkISABJCIgAiQjIAMkJAvEBgEIfyMhJCUgASECA0AgACMgSQRAAkAgACQmIAIEQCACJCcFA0AjJiMgSQR/IwwjJmotAABBAUYFQQALBEAjJkEBaiQmDAELCyMmIyBPDQEQDCMnIyZGBEAjJkEBaiEADAQLIygEfyMcIx0jHiMLIyZBAWtBACMmG0ECdGooAgBqIwsjJ0ECdGooAgAiACMeahACIx5rIABJBH9BAQUjCyMmQQJ0aigCACAAEAMLBUEACwRAQQEPCwtBACECIyUjIksEQEECDwsjHCMdIx4jCyMmQQJ0aigCAGojHiMLIydBAnRqKAIAaiIAIyMjJCMcIx5rEAghBiAAIwBLBH9BAAUjJiEEIyMhAANAIAAgBkkEQCAAKAIAIQEDQCABIwsgBEECdGooAgBPBEAgASMLIARBAWpBAnRqKAIATwRAIAQQBAsgBEEBaiEEDAELCyAEQQFrIQMjCyAEQQJ0aigCACEFIAAhAQNAIAEgBkkEfyABKAIAIAVJBUEACwRAIAFBCGohAQwBCwsjDSADai0AAEUEQCAAIAEgAyMcIx0jHiMfEBUEQAJAIygEfyADEAUFQQALDQAjGkUEQCADQQJ0IgAjDmooAgAhBSMMIANqQQE6AAAgBQRAIxAjEiAFQQN2cUEDdGoiAyAFNgIAIAMjDyAAaigCADYCBAsMAQsgAyIAIQUDQCAAQQBOBH8jGCMLIABBAnRqKAIASAVBAAsEQCAAQQFrIQAMAQsLA0AgBSMgSAR/IxkjCyAFQQFqQQJ0aigCAEoFQQALBEAgBUEBaiEFDAELCyMOIANBAnRqKAIAIgdFIAMgAGsiCEH//wNKciAFIANrIglB//8DSnIEf0EABSAAIAUQBwsEQCMRIxIjDiADQQFrQQJ0aigCAEEDbCMOIANBAWpBAnRqKAIAQQVsIANBAnQiACMOaigCAEEDdnNzcUEEdGoiAyAHNgIAIAMgCEEQdCAJcjYCBCADIxQ2AgggAyMVIw8gAGooAgBzNgIMCwsFIyUgACABIABrIgD8CgAAIyUgAGokJQsLIAEhAAwBCwsDQCAEIydJBEAgBBAEIARBAWohBAwBCwtBAQtFBEBBAw8LIychAAwCCwsLQQAL+gIBBn8jCyMmQQJ0aigCACEBIyYkJyABIQAjJiEEA0AgBCMgSQRAAkAjDCAEai0AAEEBRiICRQRAAn9BACAEQQJ0IgIjDmooAgAiA0UNABojECMSIANBA3ZxQQN0aiIFKAIAIANGBH8gBSgCBCMPIAJqKAIARgVBAAsEQCMMIARqQQE6AABBAQwBC0EAIxEjEiMOIARBAWtBAnRqKAIAQQNsIw4gBEEBakECdGooAgBBBWwgBEECdCICIw5qKAIAQQN2c3NxQQR0aiIFKAIAIANHDQAaQQAgBCAFKAIEIgNBEHZrIAQgA0H//wNxahAHRQ0AGiMUIAUoAghGBH8gBSgCDCMVIw8gAmooAgBzRgVBAAsLIQILIw0gBGogAkEARzoAACMLIARBAWoiBUECdGooAgAhAwJAIAJFBEAgBSQnIAMhAAwBCyADIABrQSBBgAggACABa0EDdiICIAJBgAhLGyICIAJBIEkbSw0BCyAEQQFqIQQMAgsLCwsEACMlCwQAIyYLBAAjJwsVACMcIx0jHiAAaiMeIAFqEAIjHmsLfQECfyAAJBsDQCABQYACSQRAIAAgAWogAUHBAGsiAkEaSQR/IAIFIAFB4QBrQRpJBH8gAUHHAGsFIAFBMGtBCkkEfyABQQRqBSABQS1GIAFBK0ZyBH9BPgVBP0H/ASABQd8ARiABQS9GchsLCwsLOgAAIAFBAWohAQwBCwsLkgQBBX8gACECIAFBAXFFIQNBMCABIAFBME8bIQZBACEAA0AgA0EAIAAgBkkbBEAgACACai0AACIBQTBrQQpJBH9BAQUgAUEgckHhAGtBBkkLIQMgAEEBaiEADAELC0EAIQACQCADBEBBACEDA0AgA0EBaiAGSQRAIAAiAUEBaiEAIAFBgAhqIAIgA2oiAS0AASIEQQ9xQQlBACAEQTlLG2ogAS0AACIBQQ9xQQlBACABQTlLG2pBBHRyOgAAIANBAmohAwwBCwsMAQtBACEDA0AgBCAGSQRAIxsgAiAEai0AAGotAAAgBUEGdHIhBSADQQZqIgNBCE8EQCAAQYAIaiAFIANBCGsiA3Y6AAAgAEEBaiEACyAEQQFqIQQMAQsLCyAAQYAIakGAgYKEeDYCAEGBCC0AACIBQYsBRkGACC0AAEEfRnEEf0EBBUGACCgCAEHQlo0gRgsEQEEBDwtBAUECIAEEf0EBBUGDCC0AAAsbIQJBACEDA0AgACADSwRAIANBgAhqLQAAIgFBCUcgAUEgSXEgAUEKR3EgAUENR3EgAUH/AEZyIAFB+AFPcgRAQQAPCyABQYABTwRAIAFBwgFPIgQEfyADQYAIai0AAUEGdkECRgUgBAsgAUHAAUkiAQRAIANBAEchAQsgAQR/IAMtAP8HQYABTwUgAQtyRQRAQQAPCwsgAiADaiEDDAELC0EBCwQAIwALCgAgACQWIAEkFwu8AwEJfyMLIAJBAWpBAnRqKAIAIQkjCyACQQJ0aigCACIKJBggCSQZQQAkGgNAIAAgAUkEQCAAKAIAIQsjFiAAKAIEQQJ0aigCACICRQRAQQAPCyACKAIAIQwgAkEEaiEIA0AgCCAMSQRAIAsgCCgCAGshAiALIAgoAgRqIQ0gCCgCCARAQQEkGiMYIgcgAiMXayIOIAcgDkgbJBgjGSIHIA0jF2oiDiAHIA5KGyQZCyACQUBqIQcgDUHBAGohAiAJIAprQYAgTARAIAcgCkEBayINIAcgDUgbIQcgAiAJIAIgCUobIQILIAgoAghFBEAgByAKQQFrIg0gByANShshByACIAkgAiAJSBshAgsgB0EAIAdBAEobIAVqIgcgA0ggAiAGIAIgBkgbIAVqIg4gBEtyBEBBAA8LIAgoAgwhDyAIKAIQIg0gB2pBAWshAgJ/A0AgAiAOSQRAA0AgAiAHTwR/IA8gAi0AAGotAAAFQQALBEAgAkEBayECDAELC0EBIAIgB0kNAhogDSACQQFqIgdqQQFrIQIMAQsLQQALBEBBAA8LIAhBFGohCAwBCwsgAEEIaiEADAELC0EBCyIAIAAkCyABJA4gAiQPIAMkDCAEJA0gBSQQIAYkESAHJBIL8AIBCX8gASENA0AgByASSyACIA1LcQRAAkAgDSEOQQAhDwNAIAAgDksEQCAO/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiD0UEQCAOQRBqIQ4MAgsLCyAPRSAOIA9oaiAOIA8bIhQgAE9yDQAgCCEOIAkhECAUIA0iD2siE0F8cSAPaiEVA0AgDyAVSQRAIA8oAgAiESAOcyAKbCIOQQ92IA5zIQ4gECARcyALbCIQQQ12IBBzIRAgD0EEaiEPDAELC0EAIREDQCAPIBRNBEAgDy0AACARQQh0ciERIA9BAWohDwwBCwsgDiARcyATQQFqIg5BFHRzIApsIQ8gECARcyAOcyALbCEQIBJBAnQiESAEaiANIAFrIANqNgIAIAUgEWogDCAOSSINBH9BAAUgDyAPQRB2c0EBcgs2AgAgBiASQQJ0akEAIBAgEEEQdnMgDRs2AgAgEkEBaiESIBRBAWohDQwCCwsLIA0kACASCyoAIAAkASABJAIgAiQDIAMkCSAEJAUgBSQGIAYkByAHJAQgCCQIIAkkCgvwBgEEfyACLQAAIQYgAkEBaiIDIAFJBH8gAy0AACAGRgVBAAsEfyACQQZqIAFPBH9BAQUgAi0AAkEuRgR/IAIoAgNB6t6l8wZGBUEACwsEf0EBBQJ/QQEgAiAAQQNqSSACQQJqIAFPcg0AGiACLQACIgVBLEYEQCACQQFrLQAAQShGBH8gAkECay0AAEHuAEYEf0EBBSACQQJrLQAAQeUARgsFQQALDAELIAVBKUYEfyACQQJrLQAAQSxGBUEACwR/IAJBA2stAABB/QBGBUEACwsLBUEACwRAQQEPCwNAIAEgA0sEfyADLQAAIgVBCUYgBUEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgASADSwR/IAMtAABBDUYFQQALGyIDIAFPBH9BAQUgAy0AAEEKRwtFBEADQCADQQFqIgMgAUkEfyADLQAAIgVBCUYgBUEgRnIFQQALDQALCyABIANNBEBBAQ8LIAMtAAAiBUEuRiAFQStGciAFQSZGciAFQfwARnIEQCADQQJBASADLQABIAVGG2ohAwNAIAEgA0sEfyADLQAAIgBBCUYgAEEgRnIFQQALBEAgA0EBaiEDDAELCyADQQFqIAMgAy0AAEHfAEYbIQADQCAAIAFJBH8gAC0AACICQQlGIAJBIEZyBUEACwRAIABBAWohAAwBCwsgAEEBaiAAIAAgAUkEfyAALQAAQQ1GBUEACxsiACABTwR/QQEFIAAtAABBCkcLRQRAA0AgAEEBaiIAIAFJBH8gAC0AACICQQlGIAJBIEZyBUEACw0ACwsgACEDBSADIAJBAWpGBH9BAQUgACACSQR/IAJBAWstAAAiAEErRiECIABBL2tBC0kEf0EBBSAAQSByQeEAa0EaSQsgAnIgAEEtRnIgAEE9RnIgAEHfAEZyRQVBAAsLBEBBAA8LCwNAIARBAkggASADS3EEfyADLQAAQcAATwVBAAsEfyADLQAAIAZHBUEACwRAIANBAWohAyAEQQFqIQQMAQsLIANBAWogAU8Ef0EBBSADLQAAIAZGBH8gBUEuRiAFQStGciAFQSZGciAFQfwARnIEf0EBBSADLQABIgBBK0YhASAAQS9rQQtJBH9BAQUgAEEgckHhAGtBGkkLIAFyIABBLUZyIABBPUZyIABB3wBGcgsFQQALCwvDBQEDfyACLQABIQMgAi0AAiEEAkACQAJAAkACQAJAIAItAAAiBUElRwRAIAVBJkYNASAFQdwARg0CIAVBJEYNAyAFQdsARg0EIAVB+wBGDQQgBUHdAEYNBQwGCyADQTBrQQpJBH9BAQUgA0EgckHhAGtBBkkLBH8gBEEwa0EKSQR/QQEFIARBIHJB4QBrQQZJCwVBAAsEfyADQThJBH9BAQUgAi0AA0ElRgsFQQALDwsgA0EjRgR/QQEFIARB9QBGIANB8QBGcQsEf0EBBSADQeEARgR/IARB8ABGIARB7QBGcgVBAAsLDwsgA0EKRgR/QQEFIARBCkYgA0ENRnELBEBBAQ8LIANB/gFxQTBGBEAgAi0AA0H4AXFBMEYgBEH4AXFBMEZxBH8gA0ExRiAEQTRPcgVBAAsPCyADQfgARiADQfUARnIEfyAEQTBrQQpJBH9BAQUgBEEgckHhAGtBBkkLBH9BAQUgA0H1AEYgBEH7AEZxCwVBAAsPCyADQfsARgR/IARBJ0YgBEEiRnIgBEHgAEZyBUEACw8LIAJBAmogAkEBaiADQQlGIANBIEZyGyIALQAAIQRBACECAkAgBEEnRiAEQSJGciAEQeAARnJFDQBBASEDA0AgAEEDaiABSQRAIAAtAAAgBEcEf0EBBSAALQACIARHCw0CQQEhAiADQQZGDQIgAEEDaiEAA0AgACABSQR/IAAtAAAiBUEJRiAFQSBGcgVBAAsEQCAAQQFqIQAMAQsLIAAgAU8NAkEAIQIgAC0AAEEsRw0CIABBAWohAANAIAAgAUkEfyAALQAAIgVBCUYgBUEgRnIFQQALBEAgAEEBaiEADAELCyADQQFqIQMMAQsLQQEhAgsgAg8LIAJBBWogAU8Ef0EBBSACLQABQS5GBH8gAigCAkHq3qXzBkYFQQALCw8LIAAgASACEBkL", "base64");

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
    const calls = new engine.Instance(compiled).exports;
    const { memory } = calls;
    memory.grow(Math.ceil((roomAt + room) / (1 << 16)));
    calls.setDigits(256);
    return { memory: new Uint8Array(memory.buffer), numbers: new Int32Array(memory.buffer), calls };
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
function hashPiece(kernel, bytes, from, until, keys2) {
  const { calls, numbers: numbers2 } = kernel;
  const end = Math.min(bytes.length, from + pieceLength);
  const last = loadPiece(kernel, bytes, from, end);
  const rows = [0, 1, 2].map((row) => roomAt + 4 * mostLines * row);
  const [starts, first, second] = rows;
  const stop = textAt + Math.min(until, end) - from;
  const count = calls.hashLines(last, textAt, stop, from, starts, first, second, mostLines, ...keys2);
  if (count === 0) return void 0;
  const read = (row) => numbers2.subarray(row >> 2, (row >> 2) + count);
  const next = calls.getNext() - textAt + from;
  return { count, next, starts: read(starts), first: read(first), second: read(second) };
}

// src/scanner/line-list.ts
var longestLine = 4096;
var [seed, secondSeed, one, two] = drawNumbers(4);
var [oddOne, oddTwo] = [one | 1, two | 1];
var keys = [seed, secondSeed, oddOne, oddTwo, longestLine];
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
    const hashed = hashPiece(kernel, bytes, at, until, keys);
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
  const words = bytes.length - 3;
  let { count, starts, first, second, clean } = list;
  let at = from;
  while (at < until) {
    if (count + 2 >= starts.length) {
      reserve(list, count + 2);
      ({ starts, first, second, clean } = list);
    }
    const begin = at;
    let high = seed;
    let low = secondSeed;
    const limit = Math.min(words, begin + longestLine + 1);
    for (; at < limit; at += 4) {
      const word = view.getInt32(at, true);
      const fed = word ^ 168430090;
      if ((fed - 16843009 & ~fed & 2155905152) !== 0) break;
      high = Math.imul(high ^ word, oddOne);
      low = Math.imul(low ^ word, oddTwo);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
    if (at > begin + longestLine) at = findFeed(bytes, at);
    let rest = 0;
    while (at < bytes.length) {
      const byte = bytes[at++];
      rest = rest << 8 | byte;
      if (byte === 10) break;
    }
    const long = at - begin > longestLine;
    high = Math.imul(high ^ rest ^ at - begin << 20, oddOne);
    low = Math.imul(low ^ rest ^ at - begin, oddTwo);
    starts[count] = begin;
    first[count] = long ? 0 : high ^ high >>> 16 | 1;
    second[count] = long ? 0 : low ^ low >>> 16;
    clean[count] = 0;
    count++;
  }
  list.count = count;
  return at;
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
  let plain = 0;
  for (let at = 4; at < end; at += 4) {
    const byte = bytes[at + letter];
    const isText = byte >= 32 && byte < 127 || byte === 9 || byte === 10 || byte === 13;
    if (isText && bytes[at + zero] === 0 && bytes[at + zero + 1] === 0) plain++;
  }
  return plain > (end / 4 - 1) * 0.9 ? order : void 0;
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

// src/scanner/inflate.ts
var leastCost = 1 << 13;

// src/scanner/zip.ts
var [endLength, rowLength, localLength] = [22, 46, 30];
var longestComment = 65535;
var longestEnd = endLength + longestComment;
var mostRows = 1 << 16;

// src/scanner/unpack.ts
var largestContent = 1 << 26;
var tooLarge = `an archive that unpacks to more than ${largestContent >> 20} MiB`;

// src/scanner/large-text.ts
var partSizes = { own: 1 << 23, before: 1 << 17, after: 1 << 20, archive: 1 << 26 };

// src/secret.ts
var Secret = class {
  #value;
  #shown;
  /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
  constructor(value, shown = "") {
    this.#value = value;
    this.#shown = value.startsWith(shown) ? shown : "";
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

// src/scanner/kernel/ranges.ts
var steps = { done: 0, encoded: 1, full: 2, crowded: 3 };
var mostText = 1 << 22;
var mostLines2 = 1 << 17;
var farthest = 1 << 11;
var hitsAtOnce = 1 << 14;
var needsRoom = 1 << 18;
function createRangeScan(kernels, table, { alone, among }, move) {
  const { follows, after, before, start, heads, chain, named, ends, place, letters } = table;
  const parts = [follows, after, before, start, heads, chain, named, ends, place, letters];
  const keywords = place.length;
  const overshoot = 8 * 4 * keywords;
  const rawRoom = 8 * hitsAtOnce + overshoot;
  const rows = 4 * (mostLines2 + 4);
  const sizes = [mostText + 64, rows, rows, rows, mostLines2, mostLines2, alone.byteLength, among.byteLength];
  sizes.push(2 * rawRoom, rawRoom, 4 * keywords, needsRoom, ...parts.map(({ byteLength }) => byteLength));
  const kernel = kernels.create(sizes.reduce((sum, size) => sum + align(size), 0) + textAt);
  if (!kernel) return void 0;
  const { calls, memory, numbers: numbers2 } = kernel;
  let at = roomAt;
  const addresses = sizes.map((size) => {
    const address = at;
    at += align(size);
    return address;
  });
  const [text, starts, first, second, cleanAt, known, aloneAt, amongAt, hitsAt, rawAt, listsAt, needsAt, ...tableAt] = addresses;
  const words = (address, bytes) => numbers2.subarray(address >> 2, address + bytes >> 2);
  parts.forEach((part, index2) => {
    memory.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), tableAt[index2]);
  });
  const tables = { alone: words(aloneAt, alone.byteLength), among: words(amongAt, among.byteLength) };
  tables.alone.set(alone);
  tables.among.set(among);
  move(tables);
  const firstAt = first + 8;
  const lines = {
    count: 0,
    starts: words(starts, rows),
    first: words(firstAt, rows - 8),
    second: words(second, rows),
    clean: memory.subarray(cleanAt, cleanAt + mostLines2)
  };
  calls.setTable(...tableAt);
  calls.setMemory(starts, firstAt, second, cleanAt, known, aloneAt, amongAt, (alone.length >> 1) - 1);
  calls.setHits(hitsAt, hitsAt + rawRoom, rawAt, rawAt + 8 * hitsAtOnce);
  calls.setNeeds(listsAt, contextReach);
  const write = createNeedWriter(kernel, listsAt, needsAt, needsAt + needsRoom);
  const hits = words(hitsAt, 2 * rawRoom);
  const textBegin = text + 32;
  return {
    lines,
    known: memory.subarray(known, known + mostLines2),
    hits,
    get first() {
      return calls.getFirst();
    },
    get end() {
      return calls.getEnd();
    },
    get count() {
      return calls.getWritten() - hitsAt >> 2;
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
      calls.setText(textBegin, end, textBegin - lo, bytes.length, count, decodes ? 1 : 0);
      return true;
    },
    scan: (line, checkedEnd) => calls.scanLines(line, checkedEnd),
    findEscape: (at2, to) => calls.findEscapeIn(at2, to),
    mayHoldRun: (from, to) => calls.mayHoldRun(from, to) !== 0,
    setNeeds: write
  };
}
function createNeedWriter({ memory, numbers: numbers2 }, listsAt, from, to) {
  const sets = /* @__PURE__ */ new Map();
  let at = from;
  return (keyword, needs) => {
    if (at + 260 * needs.length + 4 > to) return;
    for (const { inside } of needs) {
      if (sets.has(inside)) continue;
      memory.set(inside, at);
      sets.set(inside, at);
      at += inside.length;
    }
    const entries = needs.flatMap(({ before, after, crossesLines, inside, run }) => [
      ...[before, after, crossesLines ? 1 : 0, sets.get(inside), run]
    ]);
    const end = at + 4 + 4 * entries.length;
    numbers2.set([end, ...entries], at >> 2);
    numbers2[(listsAt >> 2) + keyword] = at;
    at = end;
  };
}
var align = (length) => length + 15 & ~15;

// src/scanner/keyword-table.ts
var types2 = {
  follows: Int32Array,
  after: Int32Array,
  before: Int32Array,
  start: Int32Array,
  heads: Int16Array,
  chain: Int16Array,
  named: Int16Array,
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
      const needs = needsOf(keyword);
      if (needs) ranges.setNeeds(keyword, needs);
    }
  };
}

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
    bits.push(-Math.log2(inside.reduce((sum, one2, byte) => sum + one2 * shares[byte], 0)));
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
var lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
var lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
var lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);

// src/scanner/pattern-facts.ts
var unpackBits = (bits2) => Uint8Array.from({ length: 256 }, (_, byte) => bits2[byte >> 3] >> (byte & 7) & 1);

// src/scanner/keyword-finder.ts
var lower = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);

// src/scanner/letter-pairs.ts
var letterPairs = "pjkjhhihijiehiiijfijkhghgdeiijcghdghhbcgagcdjijagcjijfeddeb9acdaggeffhddeghbieggfcggfgdbdehbadhbhicfehbbhfbghcdkcbgeifcadca9a97cigfcfkbcdhd8fdfgcceedecabcddbdfdkhhiifhfffgcihkegfkkjbfeiffddeefifbbbegacic6ebfhbafddfa9ab9a9d6dhedcbiadegd8gcggcbffeea989ccdfacghfdcjcedid9dddgdcffgebaa9bbaabdhffhhghgbjhbhgljgagijaf9d7fgcedbmecgcfdcaijabecgc8bfeaaa989cfea9edca9g9bbebbaabbbaadaa7978899a5bkiedfjfcdii9hbdhc9afggb99efabaadgifddjcbbgdagidhhedfeecccbcaa9fcjigiiifjfhhdffgihefikgecddebdcdeifgiidgfcfgehikhibjhhhfgcabeabdcgieccibbdfebhdghieighgddgfdedddcdbcaaca98cc7dae9feeddgeddda9cb79iifffkdheiedffhifdhhhgedegdcceddjfggcjccgiedgfhhhdfikgdddfgedfadkigegkddkjfafggigdihhhdeehecccfgdefedhee7fabhgiafchhhcdcdca69757dhcaah9b9fb7bbdeddcdecdddc98989aefbaae9aegb6aaeedcfecccdcd878769edcdadbbaebbefcagddfgcccedb8995chcebacaabdc7ddedhcdfecddcfc9aaacjcc99e989bg7e99ebaaaaa8777d8ad4afadb8abb8cj99bcccaccb987659b9d67eedfc879bbb8cacidbaefba7b35ad96bi7i7989acdh7f8bd9989866564aeafc7gbabbababbh8babacbabb899b69bh9b8bedfdddcde8cddecebeefbcab7b5677g";

// src/scanner/keywords.ts
var anyByte = Array.from({ length: 32 }, (_, byte) => byte);
var pairs = Uint8Array.from(letterPairs, (digit) => Number.parseInt(digit, 32));
var single = Uint8Array.from({ length: 32 }, (_, letter) => {
  const row = pairs.subarray(32 * letter, 32 * letter + 32);
  return Math.round(1.55 * Math.log2(row.reduce((sum, step) => sum + 2 ** (step / 1.55), 0)));
});

// src/scanner/recorder.ts
var mostSteps = 1 << 16;
function createRecorder(index2, kernels = builtKernels) {
  const table = decodeKeywordTable(index2.table);
  const noMemory = { alone: new Int32Array(2), among: new Int32Array(4) };
  const ranges = createRangeScan(kernels, table, noMemory, () => {
  });
  if (!ranges) return void 0;
  const learn = createNeedLearner(table.place.length, createNeedReader(index2), ranges);
  const lines = createLineList();
  let unhashed = new Int32Array(256);
  const record2 = new Int32Array(mostSteps);
  return (bytes) => {
    if (readUtf16(bytes).toOriginal) return void 0;
    readLines(lines, bytes, kernels);
    if (unhashed.length <= lines.count) unhashed = new Int32Array(2 * lines.count);
    if (!ranges.begin(bytes, { ...lines, first: unhashed, second: unhashed }, true)) return void 0;
    let length = 0;
    let line = 0;
    let checkedEnd = 0;
    for (; ; ) {
      const step = ranges.scan(line, checkedEnd);
      const { count, first, end, hits } = ranges;
      if (length + 4 + count > mostSteps) return void 0;
      record2.set([step, first, end, count], length);
      record2.set(hits.subarray(0, count), length + 4);
      length += 4 + count;
      if (step === steps.done) return { lines, steps: record2.subarray(0, length) };
      learn(hits, count);
      line = step === steps.crowded ? end : first;
      checkedEnd = step === steps.crowded ? 0 : end;
    }
  };
}
function createNeedReader(index2) {
  const { firstCall, rule: called, firstDistance, distance, anchored, before, after, needRun, needSet, shape } = index2;
  const sets = /* @__PURE__ */ new Map();
  const readSet = (rule) => {
    const inside = sets.get(rule) ?? unpackBits(needSet.subarray(32 * rule, 32 * rule + 32));
    sets.set(rule, inside);
    return inside;
  };
  return (keyword) => {
    const needs = [];
    for (let call = firstCall[keyword]; call < firstCall[keyword + 1]; call++) {
      const rule = called[call];
      const run = needRun[rule];
      if (run === 0) return void 0;
      const distances = anchored[rule] === 1 ? distance.subarray(firstDistance[call], firstDistance[call + 1]) : [];
      needs.push({
        ...{ run, inside: readSet(rule) },
        before: before[rule] + (distances[0] ?? 0),
        after: after[rule] - (distances.at(-1) ?? 0),
        crossesLines: (shape[rule] & shapes.crossesLines) !== 0
      });
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
  return (path) => {
    const bytes = readInto(path, limit, (size) => {
      if (size <= kept.length) return kept;
      const room = Buffer.allocUnsafe(2 * size);
      if (room.length <= largestKept) kept = room;
      return room;
    });
    return bytes;
  };
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
    EISDIR: "a directory"
  };
  return `could not be read: ${code ? reasons[code] ?? code : message}`;
}

// src/sweep/ahead.ts
var roomLength = 1 << 20;
var margin = 8;
var patience = 5;
function readAhead({ files, done, places, room }, readFile2, record2) {
  const reserve2 = createReserve(room.length, () => Atomics.load(done, 0));
  for (let at = 0; ; at++) {
    const isDone = Atomics.load(done, 0);
    if (isDone > 0) at = Math.max(at, isDone + margin);
    if (at >= files.length) return;
    let bytes;
    try {
      bytes = readFile2(files[at]);
    } catch {
      continue;
    }
    const text = record2(bytes);
    if (!text) continue;
    const { lines, steps: steps2 } = text;
    const rows = lines.count + 1;
    const words = bytes.length + 3 >> 2;
    const length = 3 + words + 3 * rows + steps2.length;
    if (length > room.length >> 3) continue;
    let place = reserve2(at, length);
    while (place === void 0) {
      Atomics.wait(done, 0, Atomics.load(done, 0), patience);
      if (Atomics.load(done, 0) >= at) break;
      place = reserve2(at, length);
    }
    if (place === void 0) continue;
    room.set([bytes.length, lines.count, steps2.length], place);
    let next = place + 3;
    Buffer.from(room.buffer, 4 * next, bytes.length).set(bytes);
    next += words;
    for (const row of [lines.starts, lines.first, lines.second]) {
      room.set(row.subarray(0, rows), next);
      next += rows;
    }
    room.set(steps2, next);
    Atomics.store(places, at, place + 1);
  }
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
var readFile = createFileReader(partSizes.own);
if (record) {
  import_node_worker_threads.parentPort.on("message", (shared) => {
    readAhead(shared, (file) => readFile(typeof file === "string" ? file : Buffer.from(file)), record);
  });
}
