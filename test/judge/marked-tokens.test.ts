/** Tokens of providers that no rule knows, told by their prefix. */
import { expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { find } from "./everyday.ts";
import { highestLevel } from "./levels.ts";

const random = createRandom("marked-tokens");

const mixed = `${random.base62(30)}a7B3`;
const hex = `${random.hex(38)}a7`;

test.each([
  "acme_pat_",
  "acme_oat_prod_",
  "shop-sk-",
  "orders_secret_v1_",
  "idxshop_pat_",
  "acme_apikey_",
  "acme-api-key-",
])("%s says what stands behind it", (mark) => {
  for (const body of [mixed, hex]) {
    const value = mark + body;
    for (const text of [`const client = connect("${value}");\n`, `run ${value} --now\n`])
      expect(find("run.sh", text), text).toContainEqual({ value, level: "error" });
  }
});

test.each(["acme_token_", "acme_key_", "shop_live_", "shop_svc_"])("%s does where no hash looks like it", (mark) => {
  expect(find("run.ts", `connect("${mark}${mixed}");\n`)).toContainEqual({ value: mark + mixed, level: "error" });
  expect(highestLevel("run.ts", `connect("${mark}${hex}");\n`)).toBeUndefined();
});

test.each([
  `connect("acme_pk_live_${mixed}")`,
  `connect("acme_public_key_${mixed}")`,
  `connect("shop_test_key_${mixed}")`,
  `import "./assets/acme_sk_${hex}.js"`,
  `path/acme_sk_${hex}`,
  `acme_pat_${hex}_of_orders`,
  `connect("acme_pat_${mixed.slice(0, 16)}")`,
  `CREATE INDEX idx_pat_${hex}`,
  `dropForeignKey("fk_orders_secret_${hex}")`,
  `connect("orders-svc-${hex}")`,
  `connect("orders-svc-${mixed}")`,
  `const name = "btn-key-${mixed}"`,
  `play("show-live-${mixed}")`,
  `const bucket = "shop-prod-${mixed}"`,
  "const shop_secret_rotationIntervalInDays30 = 1",
  "orders_pat_thequickbrownfoxjumpsover12",
])("%s is silent", (line) => {
  expect(highestLevel("run.ts", `${line};\n`)).toBeUndefined();
});
