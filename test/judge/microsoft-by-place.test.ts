import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, token } from "./everyday.ts";

const random = createRandom("microsoft-by-place");
const made = `Walnut${random.from("bcdfghjk", 4)}${random.digits(3)}!`;

describe("passwords where people on Windows and Azure keep them", () => {
  blocks(
    [
      ["p.xml", (v) => `<Metadata><Item Key="client_secret">${v}</Item></Metadata>`],
      [
        "Project.params",
        (v) =>
          `<SSIS:Parameter SSIS:Name="FtpPassword"><SSIS:Properties><SSIS:Property SSIS:Name="Sensitive">0</SSIS:Property><SSIS:Property SSIS:Name="Value">${v}</SSIS:Property></SSIS:Properties></SSIS:Parameter>`,
      ],
      [
        "Prod.dtsConfig",
        (v) =>
          `<Configuration ConfiguredType="Property" Path="\\Package.Connections[dwh].Properties[Password]" ValueType="String"><ConfiguredValue>${v}</ConfiguredValue></Configuration>`,
      ],
      ["run.cmd", (v) => `dtexec /F Load.dtsx /De ${v} /Conn dwh`],
      ["run.cmd", (v) => `dtexec /ISServer "\\SSISDB\\etl\\Load.dtsx" /Par "$Project::FtpPassword";${v}`],
      ["run.cmd", (v) => `rs.exe -i deploy.rss -s http://rs01/reportserver -u CONTOSO\\rpt -p ${v}`],
      ["run.cmd", (v) => `winrs -r:web01 -u:CONTOSO\\ops -p:${v} hostname`],
      ["run.cmd", (v) => `shop.deploy.cmd /Y /M:web01 /U:CONTOSO\\deploy /P:${v}`],
      ["vars.sh", (v) => `az pipelines variable-group variable create --group-id 4 --name SqlPassword --value '${v}'`],
      ["trace.xml", (v) => `<Column name="TextData">exec sp_addlogin N'shop', N'${v}'</Column>`],
      ["vpn.ps1", (v) => `Add-VpnConnection -Name HQ -TunnelType L2tp -L2tpPsk "${v}" -Force`],
      ["logon.vbs", (v) => `net.MapNetworkDrive "Z:", "\\\\files01\\data", False, "CONTOSO\\svc", "${v}"`],
      ["basic.pq", (v) => `auth = "Basic " & Binary.ToText(Text.ToBinary("etl:${v}"), BinaryEncoding.Base64),`],
      ["Ews.cs", (v) => `service.Credentials = new WebCredentials("svc@contoso.com", "${v}", "CONTOSO");`],
      ["graph.ts", (v) => `const d = neo4j.driver(url, neo4j.auth.basic('neo4j', '${v}'));`],
      ["db.c", (v) => `mysql_real_connect(conn, "db01", "shop", "${v}", "shop", 0, NULL, 0);`],
    ],
    [made],
  );
  blocks(
    [
      ["vars.sh", (v) => `az pipelines variable create --pipeline-name shop --name Erp --value ${v} --secret true`],
      ["Pine.py", (v) => `pc = Pinecone("${v}")`],
    ],
    [token],
  );
  isSilent([
    ["p.xml", '<Metadata><Item Key="client_secret">{Settings:Secret1}</Item></Metadata>'],
    ["p.xml", `<Metadata><Item Key="title">${made.replace("!", "")}</Item></Metadata>`],
    ["run.cmd", "dtexec /F Load.dtsx /De %PW1% /Conn dwh"],
    ["run.cmd", "winrs -r:web01 -u:ops -p:%PW1% hostname"],
    ["vars.sh", 'az pipelines variable-group variable create --group-id 4 --name SqlPassword --value "$PW1"'],
    ["vars.sh", "az pipelines variable create --pipeline-name shop --name Zone --value westeurope2"],
    ["trace.xml", '<Column name="TextData">exec sp_addlogin @name1, @pw1</Column>'],
    ["logon.vbs", 'net.MapNetworkDrive "Z:", "\\\\files01\\data", False, user1, password1'],
    ["Ews.cs", 'service.Credentials = new WebCredentials("svc@contoso.com", password1, "CONTOSO");'],
    ["db.c", 'mysql_real_connect(conn, "db01", "shop", password1, "shop", 0, NULL, 0);'],
  ]);
});
