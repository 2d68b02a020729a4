import type { Proof } from "../types.ts";
import { encodeDigits, marvin32, toLittleEndian } from "./checksums.ts";

/**
 * Two families of Microsoft keys carry a signature at a fixed place and a Marvin32 checksum after it. Learned from
 * https://github.com/microsoft/security-utilities (HIS v1 and "legacy" common annotated security keys).
 */
export interface IdentifiableKey {
  /** Four characters before the checksum. */
  readonly signature: string;
  /** Length of the key; the last four bytes are the checksum. */
  readonly bytes: 32 | 39 | 40 | 64;
  /** Names of the kinds of key that share the signature; each seeds the checksum. */
  readonly seeds: readonly string[];
}

export const identifiableKeys = {
  storage: { signature: "+ASt", bytes: 64, seeds: ["Default0"] },
  cosmos: {
    signature: "ACDb",
    bytes: 64,
    seeds: ["MastRW00", "MastRO00", "SysAll00", "Resour00", "SystRO00", "SystRW00", "Encryp00"],
  },
  batch: { signature: "+ABa", bytes: 64, seeds: ["AbAcct00"] },
  machineLearning: { signature: "+AMC", bytes: 64, seeds: ["Classic0"] },
  apiManagement: { signature: "APIM", bytes: 64, seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"] },
  serviceBus: { signature: "+ASb", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
  eventHubs: { signature: "+AEh", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
  relay: { signature: "+ARm", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
  iot: { signature: "AIoT", bytes: 32, seeds: ["IoTHub00", "DpsKey00", "Device00"] },
  redis: { signature: "AzCa", bytes: 32, seeds: ["Access00"] },
  eventGrid: { signature: "AZEG", bytes: 32, seeds: ["SendRecv"] },
  functions: { signature: "AzFu", bytes: 40, seeds: ["Functi00", "Master00", "System00"] },
  search: { signature: "AzSe", bytes: 39, seeds: ["Query000", "PAdmin00"] },
  containerRegistry: { signature: "+ACR", bytes: 39, seeds: ["ACRDflt0"] },
} as const satisfies Record<string, IdentifiableKey>;

/** How many characters stand before the signature. */
export const lengthBeforeSignature = ({ bytes }: IdentifiableKey): number => Math.ceil((bytes * 8) / 6) - 10;

/** @param value base64 or base64url, with or without padding, also percent-encoded */
export function proveIdentifiableKey(value: string, key: IdentifiableKey): Proof {
  const bytes = Buffer.from(value, "base64").subarray(0, key.bytes);
  if (bytes.length !== key.bytes) return "invalid";
  const checksum = bytes.readUInt32LE(key.bytes - 4);
  const covered = bytes.subarray(0, -4);
  return key.seeds.some((seed) => marvin32(covered, seed) === checksum || matchRewritten(value, bytes, key, seed))
    ? "valid"
    : "invalid";
}

/** Redis keys have + and / rewritten to P and F after a checksum over the whole key, its last bytes included. */
function matchRewritten(value: string, bytes: Buffer, key: IdentifiableKey, seed: string): boolean {
  if (key.signature !== identifiableKeys.redis.signature) return false;
  const whole = Buffer.concat([bytes.subarray(0, -4), toLittleEndian(marvin32(bytes, seed))]);
  return whole.toString("base64").replaceAll("+", "P").replaceAll("/", "F").startsWith(value.replaceAll("=", ""));
}

const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The checksum of a common annotated key's first 60 bytes in its two spellings, as characters of base64. */
export function encodeAnnotatedChecksums(covered: Uint8Array): readonly [base62: string, base64: string] {
  const checksum = toLittleEndian(marvin32(covered, "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits = encodeDigits(checksum.readUInt32BE(0), base62, 1).padStart(zeros + 1, "0");
  return [digits.padEnd(6, "0"), checksum.toString("base64")];
}

/** @param value 84 characters, or 88 with padding: 60 bytes, then three or four of checksum */
export function proveAnnotatedKey(value: string): Proof {
  // A sample that says so: one letter again and again.
  if (/^(.)\1{51}/.test(value)) return "invalid";
  const tail = value.slice(80).replaceAll("=", "");
  // The sixth digit of the long form shares its low bits with the padding.
  const spoken = tail.slice(0, 5);
  const spellings = encodeAnnotatedChecksums(Buffer.from(value.slice(0, 80), "base64"));
  return spellings.some((spelling) => spelling.startsWith(spoken)) ? "valid" : "invalid";
}

/** What the checksum says of any text that may be a Microsoft key: "unknown" where no signature stands in its place. */
export function proveMicrosoftKey(value: string): Proof {
  if (/^[A-Za-z0-9]{52}JQQJ9[9DH]/.test(value) && (value.length === 84 || value.length === 88)) {
    return proveAnnotatedKey(value);
  }
  for (const key of Object.values(identifiableKeys)) {
    const place = lengthBeforeSignature(key);
    const body = value.replace(/(?:=|%3D)+$/i, "");
    if (body.length === place + 10 && value.startsWith(key.signature, place)) return proveIdentifiableKey(value, key);
  }
  return "unknown";
}
