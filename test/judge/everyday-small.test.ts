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

test("a database that the world reaches is opened by what everybody tries, if its address is a drawn one", () => {
  const label = `${random.from("bcdfghjk", 2)}${random.digits(1)}${random.from("mnpqrstv", 4)}`;
  const connect = (login: string, host: string): string => `mongoose.connect("mongodb+srv://${login}@${host}/shop");\n`;
  for (const login of ["root:root", "admin:admin123", "anna:123456"]) {
    for (const host of [`shop.${label}.mongodb.net`, `cluster0-${label}.mongodb.net`])
      expect(highestLevel("server.js", connect(login, host))).toBe("error");
    for (const host of ["cluster0.abc12.mongodb.net", "cluster0.mongodb.net", `${label}.contoso.com`, "localhost"])
      expect(highestLevel("server.js", connect(login, host))).toBe("warning");
    expect(highestLevel("docs/setup.md", connect(login, `shop.${label}.mongodb.net`))).toBe("warning");
  }
  for (const login of ["user:password", "anna:mypassword123", "anna:secret"])
    expect(highestLevel("server.js", connect(login, `shop.${label}.mongodb.net`))).not.toBe("error");
});
