import { expect, test } from "vitest";
import { classifyPath, judgeCandidate } from "../../src/judge/index.ts";
import { rules } from "../../src/rules/index.ts";
import { createScanner } from "../../src/scanner/scanner.ts";
import { createRandom } from "./random.ts";

const random = createRandom("pairs");
const scanner = createScanner(rules);
const find = (text: string) =>
  scanner
    .scan(Buffer.from(text))
    .filter((candidate) => judgeCandidate(candidate, classifyPath("src/client.py")).level)
    .map(({ rule, secret }) => [rule.id, secret.reveal()]);

const aws = `AKIA${random.from("ABCDEFGHJKMNPQRSTUVWXYZ234567", 16)}`;
const secret = random.base62(40);
const hex = random.hex(32);
const alibaba = [`LTAI${random.base62(20)}`, random.base62(30)] as const;
const tencent = [`AKID${random.base62(32)}`, random.base62(32)] as const;
const storage = random.base64(86);

test.each([
  ["AWS", `aws_access_key_id = ${aws}\naws_secret_access_key = ${secret}\n`, "aws-access-key", secret],
  ["AWS, on one line", `AWS.config({accessKeyId: "${aws}", secretAccessKey: "${secret}"})`, "aws-access-key", secret],
  ["Twilio", `TWILIO_ACCOUNT_SID=AC${random.hex(32)}\nTWILIO_AUTH_TOKEN=${hex}\n`, "twilio-auth-token", hex],
  [
    "Alibaba Cloud",
    `accessKeyId: "${alibaba[0]}", accessKeySecret: "${alibaba[1]}", // aliyun`,
    "alibaba-access-key-secret",
    alibaba[1],
  ],
  [
    "Tencent Cloud",
    `TENCENT_SECRET_ID=${tencent[0]}\nTENCENT_SECRET_KEY=${tencent[1]}\n`,
    "tencent-secret-key",
    tencent[1],
  ],
  [
    "Microsoft Entra",
    `AZURE_CLIENT_ID=${random.uuid()}\nAZURE_TENANT_ID=${random.uuid()}\nAZURE_CLIENT_SECRET=${hex}\n`,
    "entra-client-secret-named",
    hex,
  ],
  [
    "Azure Storage",
    `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${storage}==;EndpointSuffix=core.windows.net`,
    "azure-storage-account-key",
    `${storage}==`,
  ],
])("%s: an id and its secret are one finding, of the secret", (_, text, id, value) => {
  expect(find(text)).toEqual([[id, value]]);
});

test("a session token with its run of slashes is found", () => {
  const token = `IQoJb3JpZ2luX2VjEJr//////////wEa${random.base64(220)}`;
  expect(find(`aws_session_token = ${token}\n`)).toEqual([["aws-session-token", token]]);
});

test("Twilio's two secrets are told apart by their digits", () => {
  const mixed = `${random.base62(30)}zK`;
  expect(find(`TWILIO_API_KEY_SECRET=${mixed}\n`)).toEqual([["twilio-api-key-secret", mixed]]);
});
