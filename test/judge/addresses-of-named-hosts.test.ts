import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, token } from "./everyday.ts";

const random = createRandom("addresses-of-named-hosts");
const made = `Walnut${random.from("bcdfghjk", 4)}${random.digits(3)}!`;

describe("a password in an address whose host a variable names", () => {
  blocks(
    [
      ["src/db.js", (v) => `const dsn = \`mysql://shop:${v}@\${host}/shop\`;`],
      ["src/db.py", (v) => `url = f"postgresql://shop:${v}@{host}:5432/shop"`],
      ["src/db.py", (v) => `url = "postgresql://shop:${v}@%s/shop" % host`],
      ["src/db.go", (v) => `url := "postgres://shop:${v}@" + host + "/shop"`],
      ["src/db.php", (v) => `$url = "mysql://shop:${v}@" . $host . "/shop";`],
      ["src/Db.cs", (v) => `var url = $"amqp://shop:${v}@{host}:5672";`],
      ["src/db.rb", (v) => `url = "redis://:${v}@#{host}:6379"`],
      ["deploy.sh", (v) => `curl -sf https://ci:${v}@$NEXUS/out.zip`],
      ["deploy.sh", (v) => `git clone https://ci:${v}@\${GIT_HOST}/shop.git`],
      ["playbook.yml", (v) => `    url: "https://ci:${v}@{{ nexus_host }}/raw"`],
    ],
    [made, token],
  );
  isSilent([
    ["src/db.js", "const dsn = `mysql://shop:${password1}@${host}/shop`;"],
    ["src/db.js", "const dsn = `mysql://shop:password@${host}/shop`;"],
    ["src/db.py", 'url = f"postgresql://shop:{password1}@{host}:5432/shop"'],
    ["src/db.py", 'url = "postgresql://%s:%s@%s/shop" % login1'],
    ["src/db.go", 'url := "https://registry1:5000/shop@" + digest'],
    ["deploy.sh", 'ssh "deploy1@$HOST"'],
    ["deploy.sh", "curl http://proxy1:8080/path2@$HOST"],
  ]);
});

describe("a login in a form of its own", () => {
  blocks(
    [
      ["redis.log", (v) => `1700000000.1 [0 10.2.0.9:5012] "AUTH" "${v}"`],
      ["redis.log", (v) => `1700000000.1 [0 10.2.0.9:5012] "AUTH" "shop" "${v}"`],
      ["trace.log", (v) => `write(3, "AUTH ${v}\\r\\n", 24) = 24`],
      ["lib/api.ex", (v) => `Req.get!(url, auth: {:basic, "shop:${v}"})`],
      ["src/api.clj", (v) => `(http/get url {:basic-auth ["shop" "${v}"]})`],
      ["me.hurl", (v) => `GET https://api.contoso.com/me\n[BasicAuth]\nanna: ${v}`],
      ["netrc.sh", (v) => `printf 'machine git.contoso.com login ci password ${v}\\n' > ~/.netrc`],
    ],
    [made, token],
  );
  isSilent([
    ["redis.log", '1700000000.1 [0 10.2.0.9:5012] "AUTH" "(redacted)"'],
    ["src/words.js", '["auth", "login12345678"]'],
    ["lib/api.ex", 'Req.get!(url, auth: {:basic, "shop:#{password1}"})'],
    ["src/api.clj", "(http/get url {:basic-auth [user1 password1]})"],
    ["me.hurl", "GET https://api.contoso.com/me\n[BasicAuth]\nanna: {{password1}}"],
    ["netrc.sh", "printf 'machine git.contoso.com login ci password $TOKEN1\\n' > ~/.netrc"],
  ]);
});
