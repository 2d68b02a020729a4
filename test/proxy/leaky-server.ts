/** An MCP server whose tools return what they should not; the values come through the environment, not from this file. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";

const leak = process.env["LEAK"] ?? "";
const token = process.env["TOKEN"] ?? "";
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
server.registerTool("token", { description: "returns a token, which is written in two chunks" }, () => ({
  content: [{ type: "text", text: `first line\ntoken ${token} of the build\nlast line` }],
}));

/** What holds the token leaves in two chunks, cut in its middle. */
const write = process.stdout.write.bind(process.stdout) as (chunk: string) => boolean;
process.stdout.write = ((chunk: string) => {
  const cut = chunk.indexOf(token) + (token.length >> 1);
  if (token === "" || !chunk.includes(token)) return write(chunk);
  setTimeout(() => write(chunk.slice(cut)), 50);
  return write(chunk.slice(0, cut));
}) as typeof process.stdout.write;
await server.connect(new StdioServerTransport());
