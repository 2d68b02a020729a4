import type { awsRules } from "../../../src/rules/aws.ts";
import type { Random } from "../random.ts";
import { assignmentsTo, cut, elide, type SamplesOf, unnamed } from "../samples.ts";

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const id = (random: Random): string => `AKIA${random.from(base32, 16)}`;
const secret = (random: Random): string => random.base62(40);

export const awsSamples: SamplesOf<typeof awsRules> = {
  "aws-access-key": {
    value: secret,
    places: [
      (value, random) => `[default]\naws_access_key_id = ${id(random)}\naws_secret_access_key = ${value}\n`,
      (value, random) => `new AWS.S3({ accessKeyId: "${id(random)}", secretAccessKey: "${value}" });\n`,
      (value, random) => `ID,Secret\n${id(random)},${value}\n`,
    ],
    misses: {
      "a hash": (_, random) => `${id(random)} ${random.hex(40)}`,
      "no secret": (_, random) => `aws_access_key_id = ${id(random)}\n`,
      example: (_, random) => `${id(random)} ${random.base62(30)}EXAMPLEKEY`,
    },
    or: ["aws-secret-access-key"],
  },
  "aws-secret-access-key": {
    value: secret,
    places: assignmentsTo("aws_secret_access_key"),
    misses: {
      "a hash": (_, random) => `aws_secret_access_key = ${random.hex(40)}`,
      "no name": unnamed,
      "too short": cut(),
    },
  },
  "aws-access-key-id": {
    value: id,
    misses: {
      "with its secret": (value, random) => `${value}:${secret(random)}`,
      example: (value) => `${value.slice(0, 13)}EXAMPLE`,
      "signed URL": (value) => `https://x.s3.amazonaws.com/a?X-Amz-Credential=${value}%2F20240101%2Fus-east-1`,
      "too short": cut(),
      repeated: () => `AKIA${"A".repeat(16)}`,
    },
  },
  "aws-session-token": {
    value: (random) => `IQoJb3JpZ2luX2Vj${random.base64(400)}`,
    misses: { "too short": (value) => `token: ${value.slice(0, 100)}`, elided: elide(20) },
  },
  "aws-bedrock-api-key": {
    value: (random) =>
      `ABSK${Buffer.from(`BedrockAPIKey-${random.base36(8)}-at-123456789012:`)
        .toString("base64")
        .replaceAll("=", "")}${random.base64(60)}`,
    misses: { "too short": (value) => `token: ${value.slice(0, 60)}` },
  },
  "aws-marketplace-web-service-token": {
    value: (random) => `amzn.mws.${random.uuid()}`,
    misses: { "too short": cut() },
  },
  "amazon-oauth-client-secret": {
    value: (random) => `amzn1.oa2-cs.v1.${random.hex(64)}`,
    misses: { "too short": cut() },
  },
  "aws-appsync-api-key": {
    value: (random) => `da2-${random.base36(25)}7`,
    misses: { "too short": cut(), word: () => "da2-abcdefghijklmnopqrstuvwxyz" },
  },
};
