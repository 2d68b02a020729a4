/** What small repositories lose secrets in, each with a near miss that stays as it was. */
import { expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { find } from "./everyday.ts";
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

test("a property of Swift is computed as its secret, and one of several branches gives it back", () => {
  const key = random.hex(32);
  const computed = (name: string, value: string): string =>
    `enum Shop {\n    static var ${name}: String {\n        "${value}"\n    }\n}\n`;
  expect(highestLevel("Shop.swift", computed("apiKey", key))).toBe("error");
  for (const [name, value] of [
    ["imageName", key],
    ["tokenTitle", "Section 12"],
    ["apiKey", "https://www.contoso.com/v2"],
  ])
    expect(highestLevel("Shop.swift", computed(name!, value!))).toBeUndefined();
  const branches = (name: string): string =>
    `private var ${name}: String {\n    #if DEV\n    return "${random.hex(32)}"\n    #elseif PROD\n    return "${key}"\n    #endif\n}\n`;
  expect(highestLevel("Shop.swift", branches("kSharedSecret"))).toBe("error");
  expect(highestLevel("Shop.swift", branches("productName"))).toBeUndefined();
  const python = `def get_token(stage):\n    if stage == "prod":\n        return "${key}"\n    return None\n`;
  expect(highestLevel("shop.py", python)).toBe("error");
  expect(highestLevel("shop.py", python.replace("get_token", "get_revision"))).toBeUndefined();
});

test("signs that part words elsewhere are a password's own where it ends with its line", () => {
  const password = `${random.from("BCDFGHJK", 1)};${random.from("bcdfghjk", 3)}-#,${random.digits(2)}${random.from("MNPQRSTV", 3)};${random.digits(1)}`;
  expect(find(".env", `VPS_PASSWORD=${password}\n`)).toContainEqual({ value: password, level: "error" });
  expect(find("app.yml", `spring:\n  datasource:\n    password: ${password}\n`)).toContainEqual({
    value: password,
    level: "error",
  });
  for (const text of [
    `PASSWORD=${password.slice(0, 1)}1;user=anna`,
    "MAIL_PASSWORD=Mail1,user:anna",
    "pass: Call1,next",
  ])
    expect(find(".env", `${text}\n`)).not.toContainEqual(expect.objectContaining({ level: expect.anything() }));
  expect(find("shop.ts", `const shop = {\n  password: Shop1.next,\n  secret: first1;Second\n`)).not.toContainEqual(
    expect.objectContaining({ level: expect.anything() }),
  );
});

test("what stands behind an address in a call that sends mail is its password", () => {
  const password = `${random.from("BCDFGHJK", 1)}asalt#${random.digits(4)}`;
  expect(highestLevel("send_email.py", `yag = yagmail.SMTP("anna@contoso.com", "${password}")\n`)).toBe("error");
  expect(
    highestLevel("send_email.py", `yag = yagmail.SMTP("anna@contoso.com", oauth2_file="shop.json")\n`),
  ).toBeUndefined();
  expect(highestLevel("send_email.py", 'yag = yagmail.SMTP("anna@contoso.com", "your_password")\n')).toBeUndefined();
  const drawn = ["bcdf", "ghjk", "mnpq", "rstv"].map((letters) => random.from(letters, 4));
  expect(highestLevel("send_email.py", `server.login("anna@gmail.com", "${drawn.join(" ")}")\n`)).toBe("error");
  expect(highestLevel("send_email.py", 'server.send("anna@gmail.com", "your bill must wait")\n')).toBeUndefined();
});
