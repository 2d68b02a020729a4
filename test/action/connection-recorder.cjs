// Loaded into the bundle's process by a test: each address that it connects to becomes a line of a file.
const { appendFileSync } = require("node:fs");
const { Socket } = require("node:net");
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const { host, port, path } = typeof options === "object" ? options : { port: options, host: args[1] };
  appendFileSync(process.env.CONNECTIONS, `${path ?? `${host}:${port}`}\n`);
  return connect.apply(this, args);
};
