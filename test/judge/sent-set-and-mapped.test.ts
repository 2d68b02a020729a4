import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, token } from "./everyday.ts";

const random = createRandom("sent-set-and-mapped");
const made = `Walnut${random.from("bcdfghjk", 4)}${random.digits(3)}`;

describe("what a protocol, a pipeline or a script is told", () => {
  blocks(
    [
      ["src/ftp.jcl", (v) => `OPEN FTP.CONTOSO.COM\nUSER SHOPFTP\nPASS ${v}`],
      ["ftp.log", (v) => `---> USER web\n---> PASS ${v}`],
      ["azure-pipelines.yml", (v) => `  - pwsh: Write-Host "##vso[task.setvariable variable=deployToken]${v}"`],
      ["login.ahk", (v) => `Send, anna{Tab}${v}{Enter}`],
      ["app.py", (v) => `if st.text_input("Password", type="password") == "${v}":`],
      ["net.ps1", (v) => `& net.exe user Administrator "${v}"`],
      ["secrets.sh", (v) => `databricks secrets put-secret etl sap --string-value '${v}'`],
      [
        "plan.jmx",
        (v) =>
          `<elementProp name="password" elementType="HTTPArgument"><stringProp name="Argument.value">${v}</stringProp></elementProp>`,
      ],
      ["containerapp.yaml", (v) => `      - name: pw\n        value: ${v}`],
      ["run.sh", (v) => `PW=\${SMTP_PW:-${v}}`],
      ["src/zcreate.abap", (v) => `DATA(lv_password) = '${v}'.`],
      ["src/db.pas", (v) => `ADOConnection1.Open('shop', '${v}');`],
      ["src/cache.lua", (v) => `local ok = red:auth("${v}")`],
      ["src/kr.py", (v) => `keyring.set_password("erp", "anna", "${v}")`],
      ["src/api.rb", (v) => `conn.request :authorization, :basic, 'shop', '${v}'`],
      ["src/Body.java", (v) => `String s = """\n  <login><user>shop</user><pass>${v}</pass></login>\n""";`],
    ],
    [made],
  );
  blocks(
    [
      ["params.json", (v) => `{ "ErpApiKey": { "type": "String", "value": "${v}" } }`],
      ["src/Keys.java", (v) => `static final Map<String, String> API_KEYS = Map.ofEntries(entry("shop", "${v}"));`],
      ["src/Keys.java", (v) => `String apiKey = switch (tenant) { case "shop" -> "${v}"; default -> null; };`],
    ],
    [token],
  );
  isSilent([
    ["ftp.log", "---> USER web\n---> PASS ********"],
    ["README.txt", "Step 1\nPASS level12 of the game"],
    ["azure-pipelines.yml", '  - pwsh: Write-Host "##vso[task.setvariable variable=deployToken]$token1"'],
    ["azure-pipelines.yml", '  - pwsh: Write-Host "##vso[task.setvariable variable=zone]westeurope2"'],
    ["login.ahk", "Send, anna{Tab}%pw1%{Enter}"],
    ["app.py", 'if st.text_input("Password", type="password") == st.secrets["pw1"]:'],
    ["net.ps1", "net user Administrator"],
    ["secrets.sh", 'databricks secrets put-secret etl sap --string-value "$PW1"'],
    ["run.sh", "PW=${SMTP_PW:-$PW1}"],
    ["params.json", '{ "Zone": { "type": "String", "value": "WestEurope2North" } }'],
    ["params.json", `{ "ErpApiKey": { "type": "String", "value": "@appsetting('K1')" } }`],
    ["src/Keys.java", 'Map<String, String> API_KEYS = Map.of("shop", "customer-name-1");'],
    ["src/Keys.java", 'Map<String, String> names = Map.of("shop", "Walnut2026bcd");'],
    ["src/db.pas", "ADOConnection1.Open('shop', Password1);"],
    ["src/Page.jsx", "return <Password>{password1}</Password>;"],
  ]);
});
