import { randomInt } from "node:crypto";
import { encodeCrc32Base62 } from "../../src/rules/checksums.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export function createText(length: number, alphabet = letters): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** Of a person's making: with a digit and a sign between the letters. */
export const createPassword = (): string => `${createText(5)}7-${createText(5)}4`;

/** Made anew for each test: no file of this project holds anything that looks like a secret. */
export function createGitHubToken(): string {
  const body = createText(30);
  return `ghp_${body}${encodeCrc32Base62(body)}`;
}

export function createStorageConnection(): string {
  const key = createText(86, `${letters}+/`);
  return [
    "DefaultEndpointsProtocol=https",
    "AccountName=contoso",
    `AccountKey=${key}==`,
    "EndpointSuffix=core.windows.net",
  ].join(";");
}
