/** Nelson's leak, put together here so that no secret-shaped text stands in the repository. */
export const password = ["Super", "Secret", "123"].join("");
export const connectionString = ["Server=prod", `Password=${password}`].join(";");

/** The MCP server that he is in a hurry to finish. */
export const server = `import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import sql from "mssql";
import { z } from "zod";

const connectionString = "${connectionString}";

const server = new McpServer({ name: "orders", version: "1.0.0" });

server.tool("find-order", { id: z.string() }, async ({ id }) => {
  const pool = await sql.connect(connectionString);
  const { recordset } = await pool.request().input("id", id).query("select * from orders where id = @id");
  return { content: [{ type: "text", text: JSON.stringify(recordset) }] };
});

await server.connect(new StdioServerTransport());
`;

/** The same server before the tool needed a database. */
export const harmlessServer = server
  .replace(/^const connectionString.*\n\n/m, "")
  .replace(/^import sql.*\n/m, "")
  .replace(/ {2}const pool[\s\S]*?return .*\n/, '  return { content: [{ type: "text", text: id }] };\n');
