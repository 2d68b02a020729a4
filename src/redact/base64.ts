const fatal = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Names under which MCP sends binary content. https://modelcontextprotocol.io/specification/2025-06-18/schema */
const binaryNames = new Set(["data", "blob"]);

/** What a string that is base64 as a whole stands for: text, or bytes that are none; undefined where it is no base64. */
export function decodeBase64(value: string): { readonly text: string } | "binary" | undefined {
  if (value.length < 24 || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(value)) return undefined;
  try {
    return { text: fatal.decode(Buffer.from(value, "base64")) };
  } catch {
    return "binary";
  }
}

export const encodeBase64 = (text: string): string => Buffer.from(text).toString("base64");

/** A placeholder in the middle of an image would break it, and by it the answer. */
export const isBinaryContent = (name: string, decoded: ReturnType<typeof decodeBase64>): boolean =>
  decoded === "binary" && binaryNames.has(name);
