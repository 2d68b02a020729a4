/**
 * Samples of the long tail, made from the patterns themselves: their values have one shape, their places a few kinds.
 * A value with a checksum or text inside is made by hand below.
 */
import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { once } from "../../../src/once.ts";
import { crc32 } from "../../../src/rules/checksums.ts";
import { providerRules } from "../../../src/rules/providers.ts";
import { createScanner, type Scanner } from "../../../src/scanner/scanner.ts";
import type { Rule } from "../../../src/types.ts";
import { makeMatching, sourceOfSecret } from "../pattern-values.ts";
import { createRandom, type Random } from "../random.ts";
import { assignments, elide, type Place, type RuleSamples, unnamed } from "../samples.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");
const crcHex = (text: string): string => crc32(text).toString(16).padStart(8, "0");
const withCrcHex = (prefix: string, join: string, make: (random: Random) => string) => (random: Random) => {
  const body = make(random);
  return prefix + body + join + crcHex(body);
};
const cloudflare = (prefix: string) => withCrcHex(prefix, "", (random) => random.base62(40));
/** CRC-32 in six digits of base62, by subtracting powers from the highest on; `digits` are in the vendor's order. */
function encodeBase62(sum: number, digits: string): string {
  let text = "";
  for (let power = 62 ** 5, rest = sum; power >= 1; power /= 62) {
    const digit = Math.trunc(rest / power);
    text += digits[digit];
    rest -= digit * power;
  }
  return text;
}
const small = "abcdefghijklmnopqrstuvwxyz";
const smallFirst = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const capitalsFirst = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const withCrc62 =
  (prefix: string, length: number, digits: string, summed = "") =>
  (random: Random) => {
    const body = random.base62(length);
    return prefix + body + encodeBase62(crc32(summed + body), digits);
  };
const withCrc62After = (prefix: string) => (random: Random) => {
  const body = `${prefix}${base64(random.lower(6))}_${random.from(capitalsFirst.slice(10), 20)}`;
  return `${body}_${encodeBase62(crc32(body), capitalsFirst)}`;
};
/** Its digits stand the other way round, and none stands where a number is short of one. */
const withCrc62Reversed = (prefix: string) => (random: Random) => {
  const body = prefix + random.base62(30);
  const digits = encodeBase62(crc32(body), capitalsFirst).replace(/^0+/, "");
  return `${body}_${[...digits].reverse().join("").padStart(6, "0")}`;
};
const atlassian = (prefix: string, length: number, join: string) => (random: Random) => {
  const body = prefix + random.base62(length) + join;
  return body + crcHex(body).toUpperCase();
};
const discord = (random: Random): string => {
  const id = base64(`${random.from("123456789", 1)}${random.digits(17)}`);
  return `${id}.${random.base62(6)}.${random.base62(38)}`;
};

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function encodeBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => base32[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}
/** CRC-16 (XMODEM) by long division of bits, low byte first. */
function addCrc16(bytes: readonly number[]): Uint8Array {
  let rest = 0;
  for (const byte of [...bytes, 0, 0]) {
    for (let bit = 7; bit >= 0; bit--) {
      const top = rest & 0x8000;
      rest = ((rest << 1) | ((byte >> bit) & 1)) & 0xffff;
      if (top) rest ^= 0x1021;
    }
  }
  return Uint8Array.from([...bytes, rest & 255, rest >> 8]);
}
const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
function encodeBase58Check(bytes: Uint8Array): string {
  const sha = (data: Uint8Array): Buffer => createHash("sha256").update(data).digest();
  let number = BigInt(`0x${Buffer.concat([bytes, sha(sha(bytes)).subarray(0, 4)]).toString("hex")}`);
  let digits = "";
  for (; number > 0n; number /= 58n) digits = base58[Number(number % 58n)] + digits;
  return digits;
}

/** Values that their tail proves. */
const checksummed: Readonly<Record<string, (random: Random) => string>> = {
  "cloudflare-tunnel-token": (random) =>
    base64(`{"a":"${random.hex(32)}","t":"${random.uuid()}","s":"${base64(random.base62(48))}"}`),
  "solana-keypair": (random) => {
    const seed = random.bytes(32);
    const der = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
    const { x = "" } = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" })).export({
      format: "jwk",
    });
    return `[${[...seed, ...Buffer.from(x, "base64url")].join(",")}]`;
  },
  "cloudflare-user-api-token": cloudflare("cfut_"),
  "cloudflare-account-api-token": cloudflare("cfat_"),
  "cloudflare-global-api-key": cloudflare("cfk_"),
  "cashfree-secret-key": withCrcHex("cfsk_ma_prod_", "_", (random) => random.hex(32)),
  "cashfree-test-secret-key": withCrcHex("cfsk_ma_test_", "_", (random) => random.hex(32)),
  "you-api-key": (random) => {
    const body = `ydc-sk-${random.hex(16)}-${random.base62(32)}`;
    return `${body}-${crcHex(body)}`;
  },
  "alibaba-workspace-api-key": (random) => {
    const numbers = [1, 2].flatMap(() => [2, 32, 0x41, ...random.bytes(31)]);
    const signature = Buffer.from([0x30, numbers.length, ...numbers]).toString("base64url");
    return `sk-ws-H.${random.upper(6).replaceAll(/\d/g, "K")}.${random.base62(4)}.${signature}`;
  },
  "matrix-access-token": withCrc62After("syt_"),
  "matrix-refresh-token": withCrc62After("syr_"),
  "matrix-session-token": withCrc62Reversed("mct_"),
  "matrix-personal-access-token": withCrc62Reversed("mpt_"),
  "jsr-personal-access-token": withCrc62("jsrp_", 29, capitalsFirst, "jsrp_"),
  "jsr-device-token": withCrc62("jsrd_", 29, capitalsFirst, "jsrd_"),
  "jsr-session-token": withCrc62("jsrw_", 29, capitalsFirst, "jsrw_"),
  "zuplo-api-key": withCrcHex("zpka_", "_", (random) => random.hex(32)),
  "vercel-access-token": withCrc62("vcp_", 50, capitalsFirst),
  "vercel-integration-token": withCrc62("vci_", 50, capitalsFirst),
  "vercel-app-access-token": withCrc62("vca_", 50, capitalsFirst),
  "vercel-app-refresh-token": withCrc62("vcr_", 50, capitalsFirst),
  "vercel-ai-gateway-key": withCrc62("vck_", 50, capitalsFirst),
  "polar-organization-access-token": withCrc62("polar_oat_", 37, capitalsFirst),
  "polar-access-token": withCrc62("polar_at_u_", 37, capitalsFirst),
  "polar-refresh-token": withCrc62("polar_rt_o_", 37, capitalsFirst),
  "polar-client-secret": withCrc62("polar_cs_", 37, capitalsFirst),
  "polar-personal-access-token": withCrc62("polar_pat_", 37, capitalsFirst),
  "polar-client-registration-token": withCrc62("polar_crt_", 37, capitalsFirst),
  "polar-user-session-token": withCrc62("polar_us_", 37, capitalsFirst),
  "polar-customer-session-token": withCrc62("polar_cst_", 37, capitalsFirst),
  "polar-member-session-token": withCrc62("polar_mst_", 37, capitalsFirst),
  "prefect-user-api-key": withCrc62("pnu_", 30, smallFirst),
  "prefect-service-account-key": withCrc62("pnb_", 30, smallFirst),
  "deno-access-token": withCrc62("ddp_", 30, capitalsFirst, "ddp_"),
  "deno-project-token": withCrc62("ddw_", 30, capitalsFirst, "ddw_"),
  "deno-organization-token": withCrc62("ddo_", 30, capitalsFirst, "ddo_"),
  "apify-api-token": withCrc62("apify_api_", 30, smallFirst, "apify_api_"),
};

const handmade: Readonly<Record<string, (random: Random) => string>> = {
  ...checksummed,
  "atlassian-api-token": atlassian("ATATT3xFfGF0", 170, "="),
  "atlassian-access-token": atlassian("ATCTT3xFfGN0", 170, "="),
  "atlassian-organization-key": atlassian("ATCTT3xFfGP0", 170, "="),
  "bitbucket-app-password": atlassian("ATBB", 24, ""),
  "atlassian-data-center-token": (random) =>
    base64(`${random.digits(12)}:${random.from("\x81\x92\xa3\xb4", 20)}`.slice(0, 33)).slice(0, 44),
  "grafana-service-account-token": (random) => {
    const body = `glsa_${random.base62(32)}`;
    return `${body}_${crcHex(body)}`;
  },
  "grafana-cloud-access-policy-token": (random) =>
    `glc_${base64(JSON.stringify({ o: random.digits(6), n: random.lower(8), k: random.base62(24) }))}`,
  "grafana-api-key": (random) => base64(JSON.stringify({ k: random.base62(32), n: random.lower(8), id: 1 })),
  "discord-bot-token": discord,
  "discord-bot-token-near-name": discord,
  "docker-registry-auth": (random) => base64(`${random.lower(8)}:${random.base62(20)}`),
  "sentry-organization-token": (random) =>
    `sntrys_${base64(JSON.stringify({ iat: 1, url: "https://sentry.test", org: random.lower(20) }))}_${random.base62(43)}`,
  // The prefix byte of a seed, and the kind of its public key, stand in the first two bytes.
  "nats-nkey-seed": (random) =>
    encodeBase32(addCrc16([(18 << 3) | ((20 << 3) >> 5), ((20 << 3) & 31) << 3, ...random.bytes(32)])),
  "stellar-secret-seed": (random) => encodeBase32(addCrc16([18 << 3, ...random.bytes(32)])),
  "bitcoin-extended-private-key": (random) =>
    encodeBase58Check(
      Uint8Array.from([0x04, 0x88, 0xad, 0xe4, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...random.bytes(32), 0, ...random.bytes(32)]),
    ),
  "bitcoin-wif-private-key": (random) => encodeBase58Check(Uint8Array.from([0x80, ...random.bytes(32)])),
  "google-app-password": (random) => [0, 1, 2, 3].map(() => random.from(small, 4)).join(" "),
  "service-dsn-key": (random) => random.base62(32),
  "wordpress-application-password": (random) => [0, 1, 2, 3, 4, 5].map(() => random.base62(4)).join(" "),
  "apple-app-specific-password": (random) => [0, 1, 2, 3].map(() => random.from(small, 4)).join("-"),
  "elastic-api-key-basic": (random) => base64(`${random.base64url(20)}:${random.base64url(22)}`),
  "wordpress-salt": (random) =>
    random.from(`${"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"}!@#%^&*()-_ []{}<>~+=,.;:/?|`, 64),
  "ansible-vault-content": (random) =>
    `$ANSIBLE_VAULT;1.1;AES256\n${[1, 2, 3].map(() => random.digits(80)).join("\n")}`,
};

type Places = readonly [Place, Place, ...Place[]];

/** What may stand between name and value; a rule takes the first that it accepts. */
const credentialWords = [
  "api_key",
  "secret",
  "token",
  "client_secret",
  "secret_id",
  "app_certificate",
  "unseal_key",
  "api_hash",
  "private_key",
  "commerce_key",
  "security_token",
];

/** Kinds of places, from the most usual; a rule's samples are in all of the first kind that it finds one in. */
function* listPlaces({ pattern: { source }, keywords }: Rule): Generator<Places> {
  if (source.startsWith("(?<name>")) {
    const names = source.slice("(?<name>".length, source.indexOf(")(?<gap>")).split("|");
    for (const name of names) {
      for (const word of credentialWords) {
        const write = (random: Random): string => makeMatching(name, random);
        yield [
          (value, random) => `export ${write(random)}_${word.toUpperCase()}=${value}\n`,
          (value, random) => `${write(random)}.${word} = "${value}"\n`,
          (value, random) => `{"${write(random)}_${word}": "${value}"}`,
          (value, random) => `<add key="${write(random)}-${word}" value="${value}" />`,
        ];
      }
      const url = (random: Random): string => `https://open.test/${makeMatching(name, random)}`;
      yield [
        (value, random) => `curl ${url(random)}/${value}\n`,
        (value, random) => `url = "${url(random)}/${value}"\n`,
      ];
      yield [
        (value, random) => `curl ${url(random)}?key=${value}\n`,
        (value, random) => `url = "${url(random)}?key=${value}"\n`,
      ];
    }
  }
  if (keywords[0] === '"auth"') {
    yield [
      (value) => `{"auths": {"https://registry.test/v1/": {"auth": "${value}"}}}`,
      (value) => `{\n  "auths": {\n    "registry.test": {\n      "auth": "${value}"\n    }\n  }\n}\n`,
    ];
  }
  if (keywords[0] === "auth_key") {
    yield [
      (value) => `<?php\ndefine( 'AUTH_KEY',         '${value}' );\n`,
      (value) => `define('SECURE_AUTH_SALT', '${value}');\n`,
      (value) => `NONCE_KEY='${value}'\n`,
    ];
  }
  if (keywords[0] === "gmail") {
    yield [
      (value) => `EMAIL_HOST_PASSWORD = "${value}"\n`,
      (value) => `SMTP_PASS=${value}\n`,
      (value) => `{ service: "gmail", auth: { user: "shop@post.test", pass: "${value}" } }`,
    ];
  }
  if (keywords[0] === "@default") {
    yield [
      (value) => `MAILER_DSN=mailjet+api://shop:${value}@default\n`,
      (value) => `  dsn: "postmark+api://${value}@default?stream=orders"\n`,
    ];
  }
  if (keywords[0] === "wp_pass") {
    yield [
      (value) => `WP_APP_PASSWORD=${value}\n`,
      (value) => `wordpress:\n  application_password: "${value}"\n`,
      (value) => `curl --user "bob:${value}" https://blog.test/wp-json/wp/v2/posts\n`,
    ];
  }
  if (keywords[0] === "apple_") {
    yield [
      (value) => `APPLE_ID_PASSWORD="${value}"\n`,
      (value) => `  FASTLANE_APPLE_APPLICATION_SPECIFIC_PASSWORD: ${value}\n`,
      (value) => `xcrun notarytool submit app.zip --apple-id a@post.test --password ${value} --wait\n`,
    ];
  }
  if (keywords[0] === "/api/v1/") {
    yield [
      (value) => `curl -d @state.json https://things.test/api/v1/${value}/telemetry\n`,
      (value) => `const rpc = "https://thingsboard.test/api/v1/${value}/rpc";\n`,
    ];
  }
  if (source.startsWith("(?:api[_-]?key|")) {
    yield [
      (value) => `API_KEY=${value}\n`,
      (value) => `client = connect(api_key="${value}", base_url="https://models.test/v1")\n`,
      (value) => `curl -H 'Authorization: Bearer ${value}' https://models.test/v1/models\n`,
    ];
  }
  yield assignments;
  yield [(value) => `${keywords[0]} = "${value}"\n`, (value) => `{"${keywords[0]}": "${value}"}`];
  const before = source.slice(0, source.indexOf("(?<secret>"));
  const after = source.slice(before.length + "(?<secret>)".length + sourceOfSecret(new RegExp(source)).length);
  const wrap: Place = (value, random) => ` ${makeMatching(before, random)}${value}${makeMatching(after, random)}\n`;
  yield [wrap, (value, random) => `see:\n${wrap(value, random)}`];
}

/** Other rules that may name a value: its format is part of theirs, or their name is part of its name. */
const others: Readonly<Record<string, readonly string[]>> = {
  "clerk-secret-key": ["paystack-secret-key", "stripe-secret-key"],
  "clerk-test-secret-key": ["paystack-test-secret-key", "stripe-test-secret-key"],
  "paystack-secret-key": ["clerk-secret-key"],
  "paystack-test-secret-key": ["clerk-test-secret-key"],
  "mollie-api-key": ["lob-api-key", "lob-test-api-key"],
  "polymarket-private-key": ["ethereum-private-key"],
  "speechtextai-api-key": ["azure-subscription-key"],
  "vagrant-cloud-token": ["terraform-cloud-token"],
  "hellosign-api-key": ["dropbox-long-lived-token"],
  "scraperbox-api-key": ["box-access-token"],
  // All of them begin as Stripe's keys do.
  "recharge-api-token": [
    "clerk-test-secret-key",
    "stripe-test-key",
    "paystack-test-secret-key",
    "highnote-test-secret-key",
  ],
  "commercejs-api-key": [
    "clerk-test-secret-key",
    "stripe-test-key",
    "paystack-test-secret-key",
    "highnote-test-secret-key",
  ],
  "apideck-api-key-near-name": ["stripe-secret-key", "clerk-secret-key", "highnote-secret-key", "apideck-api-key"],
  "workos-api-key": ["highnote-secret-key", "stripe-secret-key", "clerk-secret-key"],
  "workos-test-api-key": ["highnote-test-secret-key", "stripe-test-key", "clerk-test-secret-key"],
};

const siblings = (rule: Rule): string[] =>
  providerRules.filter(({ provider }) => provider === rule.provider).map(({ id }) => id);

export const providerSamples: Readonly<Record<string, RuleSamples>> = Object.fromEntries(
  providerRules.map((rule) => [rule.id, sampleRule(rule)]),
);

let last: { readonly rule: Rule; readonly scanner: Scanner } | undefined;

/** Only the last is kept: one for each of two thousand rules is a gigabyte and a half, and each program starts the slower for it. */
function scannerOf(rule: Rule): Scanner {
  if (last?.rule !== rule) last = { rule, scanner: createScanner([rule]) };
  return last.scanner;
}

/** Where they stand is looked for at the first use: most tests want samples of few rules. */
function sampleRule(rule: Rule): RuleSamples {
  // What `widenAlphabet` made of a hexadecimal digit: patterns see more than their check takes.
  const source = sourceOfSecret(rule.pattern).replaceAll("[0-9a-zA-F]", "[0-9a-f]");
  const make = (random: Random): string => handmade[rule.id]?.(random) ?? makeMatching(source, random);
  const finds = (place: Place, value: string, random: Random): boolean =>
    scannerOf(rule).scan(Buffer.from(place(value, random))).length > 0;
  const own = once((): Places => {
    const kinds = [...listPlaces(rule)];
    const seed = createRandom(rule.id);
    const isFound = (places: Places) =>
      [1, 2, 3, 4, 5, 6].some(() => places.every((place) => finds(place, make(seed), seed)));
    return kinds.find(isFound) ?? kinds[0]!;
  });
  const shown = rule.shown ?? "";
  return {
    // A few random values look like words or placeholders; a rule that finds none of twenty fails the test, as it should.
    value: (random) => {
      let value = make(random);
      for (let round = 0; round < 20 && !finds(own()[0], value, random); round++) value = make(random);
      return value;
    },
    get places() {
      return own();
    },
    misses: {
      placeholder: (value, random) =>
        own()[0](shown + value.slice(shown.length).replaceAll(/[0-9A-Za-z]/g, "x"), random),
      elided: elide(6),
      ...(rule.pattern.source.startsWith("(?<name>") && { "no name": unnamed }),
    },
    ...(rule.id in checksummed && { proof: "valid" }),
    or: [...siblings(rule), ...(others[rule.id] ?? [])],
  };
}
