/** What small repositories lose secrets in, each with a near miss that stays as it was. */
import { expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { highestLevel } from "./levels.ts";

const random = createRandom("everyday-small");
/** Of both cases, as a generator draws them: one capital and two, and a small letter alone among them. */
const drawLetters = (): string =>
  Array.from({ length: 4 }, () => `${random.from("BCDFGHJKLMNPQRSTVWXZ", 2)}${random.from("bcdfghjkmnpqrstvwxz", 1)}`)
    .map((part) => `${part}${random.from("BCDFGHJKLMNPQRSTVWXZ", 1)}${random.from("bcdfghjkmnpqrstvwxz", 4)}`)
    .join("");

test("letters alone that no language puts beside each other are drawn, whatever a model says of them", () => {
  for (let time = 0; time < 20; time++) {
    const letters = drawLetters();
    expect(highestLevel(".env", `KIBANA_ENCRYPTION_KEY=${letters}\n`)).toBe("error");
    expect(highestLevel("app.yml", `jwt:\n  secret: ${letters}\n`)).toBe("error");
    expect(highestLevel("shop.js", `const db = { user: "shop", password: "${letters}" }\n`)).toBe("error");
    expect(highestLevel("shop.js", `const site = { publicKey: "${letters}", cacheKey: "${letters}" }\n`)).not.toBe(
      "error",
    );
  }
});

test("names in camel case and constants are not drawn", () => {
  for (const name of ["kSecAttrAccessibleWhenUnlocked", "XMLHTTPRequestDOMParserURLIsSet", "TLSECDHERSAWithAESGCM"]) {
    expect(highestLevel(".env", `KIBANA_ENCRYPTION_KEY=${name}\n`)).not.toBe("error");
    expect(highestLevel("shop.js", `const options = { secretKey: "${name}" }\n`)).not.toBe("error");
  }
});
