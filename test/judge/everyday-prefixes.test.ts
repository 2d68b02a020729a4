import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, find, isSilent } from "./everyday.ts";

const random = createRandom("everyday-prefixes");

describe("a prefix that names of other things begin with", () => {
  const words = "2019_5yr_B01001_001E_total_population_estimate_x";
  blocks([["a.env", (v) => `KB=${v}`]], [`ragflow-${random.base62(32)}`, `ragflow-${random.base64url(43)}`]);
  isSilent([
    ["compose.yml", `    image: infiniflow/ragflow-${random.hex(40)}`],
    ["compose.yml", `    image: infiniflow/ragflow-${random.hex(32)}`],
    ["get.sh", `curl -LO https://releases.contoso.net/ragflow-${random.hex(40)}.tar.gz`],
    ["get.sh", `curl -LO https://releases.contoso.net/ragflow-${random.base62(32)}.zip`],
    ["census.py", `column = "acs_${words}"`],
  ]);
  test("a secret of AgentCard is a warning", () => {
    const value = `acs_${random.base62(48)}`;
    expect(find("a.py", `card = "${value}"\n`)).toEqual([{ value, level: "warning" }]);
  });
});
