import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Answer {
  readonly status?: number;
  readonly body: unknown;
}

export interface Loopback {
  readonly url: string;
  readonly certificate: string;
  /** Method and path of each request, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Key Vault and Azure Resource Manager on 127.0.0.1. @param answers path without query → answer; absent: 404 */
export async function startVault(answers: (path: string, url: string) => Answer | undefined): Promise<Loopback> {
  const { key, cert } = makeCertificate();
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url!, "https://127.0.0.1");
    requests.push(`${request.method} ${pathname}`);
    const send = (status: number, body: unknown, headers = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    // The SDK asks without a token first, to learn from the challenge which one is wanted.
    if (!request.headers.authorization)
      return send(
        401,
        {},
        {
          "www-authenticate":
            'Bearer authorization="https://login.microsoftonline.com/tenant", resource="https://vault.azure.net"',
        },
      );
    const { status = 200, body } = answers(pathname, url) ?? { status: 404, body: { error: { code: "NotFound" } } };
    send(status, body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    certificate: cert,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function makeCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), "leakgate-vault-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"];
    const kind = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
    execFileSync("openssl", [...kind, "-keyout", key, "-out", cert, ...subject], { stdio: "ignore" });
    return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
