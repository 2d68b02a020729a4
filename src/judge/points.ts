import { createPublicKey } from "node:crypto";

/** An uncompressed point, 4 and two coordinates, in base64 or hexadecimal digits, by the length of its text: of P-256, P-384 and secp256k1. SEC 1, 2.3.3 */
const written = /^(?:B[A-P][\w+/-]{85}={0,1}|B[A-P][\w+/-]{128}={0,2}|(?:0x)?04(?:[\da-f]{128}|[\da-f]{192}))$/i;
const curves = ["P-256", "P-384", "secp256k1"];

/** Does it lie on one of the curves that keys are drawn on? Of other bytes none does in the time that is left: it is a public key, which a page's visitors are given for Web Push. */
export function isCurvePoint(value: string): boolean {
  if (!written.test(value)) return false;
  const bytes = /^(?:0x)?04/i.test(value)
    ? Buffer.from(value.replace(/^0x/i, ""), "hex")
    : Buffer.from(value, "base64");
  const half = (bytes.length + 1) / 2;
  const [x, y] = [bytes.toString("base64url", 1, half), bytes.toString("base64url", half)];
  return curves.some((crv) => {
    try {
      createPublicKey({ key: { kty: "EC", crv, x, y }, format: "jwk" });
      return true;
    } catch {
      return false;
    }
  });
}
