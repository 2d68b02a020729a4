/** Values that vendors print in their own documentation, by FNV-1a, so that none of them stands here: RFC 2617, 6749, 6750 and 7617, OpenID Connect Core, Azurite, the Cosmos DB emulator, mod_ssl, Grafana, MinIO's playground, RFC 2195, NZBGet's first password, Graylog's example of a pepper, the clients' secrets of IdentityServer's quickstarts, Kubecost's token, CMAK's secret, what PDF fills passwords up with, what ethers.js asks Alchemy with and Google Analytics Google, the keys of AES that NIST tries it with (SP 800-38A), the accounts of Besu's network for development, and the passcode that Unity's settings of a project begin with. */
const published = new Set<number>([
  0x7576d071, 0xc0cc49e7, 0x384ed6f4, 0x2c4a32ff, 0xc9cec95f, 0x5457f5b0, 0xb3877a9b, 0xb9a312d, 0x8d429c23, 0x8b00e4c8,
  0xfcd17dab, 0xed1974b0, 0x3af6d81c, 0x4326329e, 0xc4469f68, 0x91bd1840, 0xb5d04806, 0xd8c5d369, 0x327ff3b2,
  0x87f4161b, 0x1ab8a5c5, 0x53ee7c03, 0x310e5b98, 0x62c93a00, 0xefacd9d1, 0x995bab60, 0x99bb0cb1, 0xa6985e4f,
  0x669552ab, 0x55277f86, 0x8347f7bc, 0x59f5497f, 0x11f0bf71, 0x58fdaa11, 0xbb823181, 0xd47d5661, 0x70cb353e,
  0x84ec64de, 0x776417b4, 0xd9dee6, 0xcbca9bc3, 0x1ce94246,
]);

/** @param quote what opens it: GNU's `quotes' end in another */
export function isPublished(text: string, quote = ""): boolean {
  const value = quote === "`" ? text.replace(/'[.,;:)]{0,2}$/, "") : text;
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 0x811c9dc5;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 0x01000193) >>> 0;
  return published.has(hash);
}
