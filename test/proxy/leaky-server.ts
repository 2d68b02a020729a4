/** An MCP server whose tools return what they should not; the value comes through the environment, not from this file. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const leak = process.env["LEAK"] ?? "";
const server = new McpServer({ name: "leaky", version: "1.0.0" });
server.registerTool("leak", { description: "returns a configuration" }, () => ({
  content: [{ type: "text", text: `Server=prod;Password=${leak}\n` }],
}));
server.registerTool("calm", { description: "returns nothing of the kind" }, () => ({
  content: [
    { type: "text", text: "héllo\u2028wörld" },
    { type: "image", data: Buffer.from("not really an image").toString("base64"), mimeType: "image/png" },
  ],
}));
await server.connect(new StdioServerTransport());
