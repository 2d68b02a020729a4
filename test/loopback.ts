/**
 * Services of the internet on 127.0.0.1, reached by their real names: through a proxy and with a certificate that live as
 * long as the test, so nothing in the product knows of tests.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";

export interface Loopback {
  /** Of a program that is to meet the services. */
  readonly environment: Readonly<Record<"HTTPS_PROXY" | "NO_PROXY" | "NODE_EXTRA_CA_CERTS", string>>;
  /** Of the proxy: http://127.0.0.1:PORT */
  readonly address: string;
  /** PEM of the certificate. */
  readonly certificate: string;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** Hosts, as a certificate has them: `*.example.org`. */
  readonly names: readonly string[];
  /** Is there such a host? Default: each of the names. */
  isThere?(host: string): boolean;
  /** Answers what comes by https. */
  readonly serve: RequestListener;
  /** Answers what comes to the proxy's own address. */
  readonly servePlain?: RequestListener;
}

export async function startLoopback({ names, isThere, serve, servePlain }: LoopbackOptions): Promise<Loopback> {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-loopback-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const hosts = `subjectAltName=${names.map((name) => `DNS:${name}`).join()}`;
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  const subject = ["-subj", "/CN=leakgate test", "-addext", hosts];
  const files = ["-keyout", key, "-out", cert];
  execFileSync("openssl", ["req", "-x509", ...curve, "-nodes", "-days", "2", ...files, ...subject], {
    stdio: "ignore",
  });

  const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, serve);
  const proxy = createServer(servePlain ?? ((_request, response) => response.writeHead(404).end()));
  const sockets = new Set<Duplex>();
  const isNamed = (host: string): boolean =>
    names.some((name) => name === host || (name.startsWith("*.") && host.endsWith(name.slice(1))));
  proxy.on("connect", (request, socket, head) => {
    const [host = ""] = request.url!.split(":");
    if (!(isThere ?? isNamed)(host)) return socket.end("HTTP/1.1 404 Not Found\r\n\r\n");
    const tunnel = connect((server.address() as AddressInfo).port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      if (head.length > 0) tunnel.write(head);
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket]) sockets.add(end);
    tunnel.on("error", () => socket.destroy());
    socket.on("error", () => tunnel.destroy());
  });
  for (const one of [server, proxy]) await new Promise<void>((done) => one.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    environment: { HTTPS_PROXY: address, NO_PROXY: "127.0.0.1,localhost", NODE_EXTRA_CA_CERTS: cert },
    address,
    certificate: readFileSync(cert, "utf8"),
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const one of [server, proxy]) {
        one.closeAllConnections();
        await new Promise((done) => one.close(done));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
