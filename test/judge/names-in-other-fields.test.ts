import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, token } from "./everyday.ts";

const random = createRandom("names-in-other-fields");
const made = `Walnut-${random.from("bcdfghjk", 4)}${random.digits(3)}!x`;
const gossip = Buffer.from(random.base62(32)).toString("base64");

describe("fields between a name and its value", () => {
  blocks(
    [
      ["flow.json", (v) => `{\n  "name": "CLIENT_SECRET",\n  "type": "string",\n  "value": "${v}"\n}`],
      ["app.json", (v) => `{ "name": "CRM_TOKEN", "slotSetting": false, "value": "${v}" }`],
      ["params.json", (v) => `{ "name": "dbPassword", "description": "of the shop", "defaultValue": "${v}" }`],
      ["azure-pipelines.yml", (v) => `variables:\n  - name: CRM_TOKEN\n    readonly: true\n    value: ${v}\n`],
    ],
    [made, token],
  );
  blocks(
    [["flow.json", (v) => `{ "variables": [ { "name": "ApiKey", "type": "string", "value": "${v}" } ] }`]],
    [token],
  );
  isSilent([
    ["flow.json", `{ "name": "ApiKey", "type": "string", "value": "@parameters('key')" }`],
    ["flow.json", `{ "name": "ApiKey", "type": "string", "value": "{{ secrets }}" }`],
    ["flow.json", `{ "name": "Color", "type": "string", "value": "${made}" }`],
    ["flow.json", `{ "name": "passwordPolicy", "type": "string", "value": "${made}" }`],
    ["flow.json", `{ "name": "ApiKey", "type": "string" }, { "name": "Title", "value": "${made}" }`],
    ["azure-pipelines.yml", "variables:\n  - name: CRM_TOKEN\n    readonly: true\n    value: $(CrmToken)\n"],
  ]);
});

describe("an object that holds one value", () => {
  blocks(
    [
      ["release.json", (v) => `{ "variables": { "SqlPassword": { "value": "${v}" } } }`],
      ["params.json", (v) => `{ "parameters": {"dbPassword": {"value": "${v}"}, "zone": {"value": "north"}} }`],
      ["main.bicep", (v) => `  params: { adminPassword: { value: '${v}' } }`],
    ],
    [made, token],
  );
  isSilent([
    ["release.json", '{ "variables": { "SqlPassword": { "value": "$(SqlPassword1)" } } }'],
    ["params.json", `{ "parameters": { "dbPassword": { "value": "[parameters('pw1')]" } } }`],
    ["params.json", `{ "parameters": { "dbName": { "value": "${made}" } } }`],
    ["params.json", `{ "dbPassword": { "type": "string" }, "zone": { "value": "${made}" } }`],
  ]);
});

describe("a field that Data Factory keeps as plain text, and names in capital letters", () => {
  const header = (value: string): string =>
    `"authHeaders": { "x-crm": { "type": "SecureString", "value": "${value}" } }`;
  blocks(
    [
      ["Rest.json", header],
      ["settings.py", (v) => `CONTRASEÑA = "${v}"`],
      ["ayarlar.py", (v) => `ŞİFRE = "${v}"`],
      ["settings.py", (v) => `HASŁO = "${v}"`],
      ["settings.py", (v) => `ПАРОЛЬ = "${v}"`],
    ],
    [made, token],
  );
  isSilent([
    ["Rest.json", header("**********")],
    ["Rest.json", header("@linkedService().pw1")],
    ["Rest.json", `"x-crm": { "type": "Text", "value": "${made}" }`],
    ["settings.py", `CONTRASEÑA = os.environ["PW1"]`],
  ]);
});

describe("settings of .NET's designer", () => {
  const setting = (name: string, value: string): string =>
    `<Setting Name="${name}" Type="System.String" Scope="Application">\n  <Value Profile="(Default)">${value}</Value>\n</Setting>`;
  const attribute = (name: string, value: string): string =>
    `[global::System.Configuration.DefaultSettingValueAttribute("${value}")]\n    public string ${name} {`;
  blocks(
    [
      ["App.settings", (v) => setting("FtpPassword", v)],
      ["Settings.Designer.cs", (v) => attribute("FtpPassword", v)],
    ],
    [made, token],
  );
  isSilent([
    ["App.settings", setting("FtpFolder", made)],
    ["App.settings", setting("FtpPassword", "(none)")],
    ["Settings.Designer.cs", attribute("FtpFolder", made)],
  ]);
});

describe("headers of Apple's requests, marked-up text and keys of clusters", () => {
  blocks(
    [
      ["Api.swift", (v) => `request.setValue("${v}", forHTTPHeaderField: "X-Crm-Token")`],
      ["Api.m", (v) => `[request addValue:@"${v}" forHTTPHeaderField:@"X-Api-Key"];`],
    ],
    [token],
  );
  blocks([["mail.xml", (v) => `<p>Login: <b>anna</b> Password: <b>${v}</b></p>`]], [made, token]);
  blocks(
    [
      ["agent.hcl", (v) => `server = true\nencrypt = "${v}"`],
      ["agent.json", (v) => `{ "server": true, "encrypt": "${v}" }`],
    ],
    [gossip],
  );
  isSilent([
    ["Api.swift", 'request.setValue("application/json", forHTTPHeaderField: "Content-Type")'],
    ["Api.swift", 'request.setValue("application/vnd.Shop2+json", forHTTPHeaderField: "X-Token-Type")'],
    ["Api.swift", `request.setValue("${token}", forHTTPHeaderField: "X-Request-Id")`],
    ["mail.xml", "<p>Password: <b>required</b> 1 of 2</p>"],
    ["mail.xml", "<label>Password: <input type='text' id='p1'></label>"],
    ["agent.hcl", 'encrypt = "true"'],
    ["agent.hcl", `noencrypt = "${gossip}"`],
    ["agent.hcl", 'encrypt = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="'],
  ]);
});

describe("columns in other languages and in short", () => {
  blocks(
    [
      ["logins.csv", (v) => `host,login,pass\ncrm,shop,${v}\n`],
      ["logins.csv", (v) => `system,user,pw\ncrm,shop,${v}\n`],
      ["accesos.csv", (v) => `usuario;contraseña;rol\nana;${v};admin\n`],
      ["acces.csv", (v) => `utilisateur;mot_de_passe\nanne;${v}\n`],
      ["logins.tsv", (v) => `naam\twachtwoord\npiet\t${v}\n`],
    ],
    [made, token],
  );
  isSilent([
    ["runs.csv", `suite,user,bypass\nlogin,anna,${made}\n`],
    ["runs.csv", "host,test,pass\ncrm,login,42\n"],
    ["pages.csv", "usuario;contraseña;rol\nana;;admin\n"],
    ["names.py", '    "user",\n    "pass",\n    "gender",\n    "floor2",\n'],
  ]);
});
