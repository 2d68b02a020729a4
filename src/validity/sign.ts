import { createHash, createHmac } from "node:crypto";

/** A question that is signed with the value, so that the value itself stays here. */
export interface Unsigned {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly body: string;
  readonly secret: string;
  readonly resource: string;
  readonly now: Date;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const sign = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/** Headers by which Azure Storage knows the holder of an account key. https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key */
export function signForStorage({ method, path, secret, resource, now }: Unsigned): Record<string, string> {
  const headers = { "x-ms-date": now.toUTCString(), "x-ms-version": "2021-12-02" };
  const url = new URL(path, "https://account.invalid");
  const query = [...url.searchParams].sort().map(([name, value]) => `\n${name}:${value}`);
  const named = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const text = `${method}\n${"\n".repeat(11)}${named.join("")}/${resource}${url.pathname}${query.join("")}`;
  const signature = sign(Buffer.from(secret, "base64"), text).toString("base64");
  return { ...headers, authorization: `SharedKey ${resource}:${signature}` };
}

/** Signature version 4. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function signForAws({ host, path, method, body, secret, resource, now }: Unsigned): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const day = time.slice(0, 8);
  const scope = `${day}/us-east-1/sts/aws4_request`;
  const type = "application/x-www-form-urlencoded; charset=utf-8";
  const canonical = `${method}\n${path}\n\ncontent-type:${type}\nhost:${host}\nx-amz-date:${time}\n\ncontent-type;host;x-amz-date\n${hash(body)}`;
  const key = ["us-east-1", "sts", "aws4_request"].reduce<Buffer>(sign, sign(`AWS4${secret}`, day));
  const signature = sign(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash(canonical)}`).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${resource}/${scope}, SignedHeaders=content-type;host;x-amz-date, Signature=${signature}`;
  return { "content-type": type, "x-amz-date": time, authorization };
}
