import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, type Text, token } from "./everyday.ts";

const random = createRandom("passwords-in-pieces");
const tail = `${random.from("23456789", 1)}${random.from("bcdfghjk", 1)}`;
const dashed = `granite-Harbor-${tail}`;
const dotted = `Walnut.North.${tail}`;

describe("a password in pieces, one with a capital and the last with a digit", () => {
  const rows: readonly Text[] = [
    ["config/app.yml", (v) => `password: "${v}"`],
    [".env", (v) => `MAIL_PASSWORD='${v}'`],
    ["src/Connexion.java", (v) => `private final String motDePasse = "${v}";`],
    ["src/verbindung.php", (v) => `$zugangspasswort = '${v}';`],
    ["app/config.py", (v) => `db_pass: SecretStr = SecretStr("${v}")`],
    ["deploy.sh", (v) => `sshpass -p '${v}' ssh deploy@app1.contoso.com uptime`],
    ["wifi.nix", (v) => `networks."Home".psk = "${v}";`],
    ["src/auth.js", (v) => `const token = jwt.sign({ id: user.id }, '${v}', { expiresIn: '1d' });`],
    [".env", (v) => `SESSION_COOKIE_SECRET="${v}"`],
    ["vpn.sh", (v) => `az network vpn-connection create -n hq --shared-key '${v}'`],
  ];
  blocks(rows, [dashed, dotted]);
  blocks([["app.ini", (v) => `password = ${v}`]], [dashed]);
  isSilent([
    ["config/app.yml", `password: "granite-harbor-${tail.at(-1)}"`],
    ["config/app.yml", `passwordPolicy: "granite-Harbor-${tail}"`],
    ["config/app.yml", `secret: "shop-Harbor-${tail}"`],
    ["src/form.ts", `  password: 'Login-Form-${tail}',`],
    ["src/form.ts", `  password: 'Reset-Password-${tail}',`],
    ["src/form.ts", "  password: 'Basic-Auth-V2',"],
    ["src/app.py", 'password = password.encode("UTF-8")'],
    ["src/app.py", 'password = password.decode("Latin-1")'],
    ["src/App.cs", `options.Password = Settings.Default.Pw${tail[0]};`],
    ["src/App.cs", `passwordLabel = "granite-Harbor-${tail}";`],
  ]);
});

describe("a key that is drawn from a keyboard", () => {
  const drawn = `${random.from("BCDFGHJK", 2)}@${random.from("bcdfghjk", 2)}${random.digits(2)}^${random.from("BCDFGHJK", 2)}+${random.from("bcdfghjk", 2)}!7`;
  blocks(
    [
      ["app/__init__.py", (v) => `app.config.update(SECRET_KEY="${v}", TRACK=False)`],
      ["src/auth.js", (v) => `jwt.verify(token, "${v}", done);`],
      ["src/server.js", (v) => `app.use(cookieParser('${v}'));`],
      ["src/sign.js", (v) => `crypto.createHmac('sha256', '${v}').update(body);`],
      ["router.rsc", (v) => `set mode=dynamic wpa2-pre-shared-key="${v}"`],
      ["sssd.conf", (v) => `ldap_default_authtok = ${v}`],
    ],
    [drawn],
  );
  isSilent([
    ["app.py", 'SECRET_FORMAT = "%Y-%m-%dT%H:%M:%S"'],
    ["app.yml", "secret_key: '{{ lookup(\"x\") }}@Ab1'"],
    ["app.ts", 'const secretPattern = "^[A-Z0-9]{2}@[a-z]+$";'],
    ["app.js", "app.use(cookieParser('Hello@World-App1'));"],
    ["app.py", 'SECRET_KEY = "Db1@mail.Contoso.com"'],
  ]);
});

describe("a key that seals, and what is sealed", () => {
  blocks([["kibana.yml", (v) => `xpack.encryptedSavedObjects.encryptionKey: "${v}"`]], [token]);
  isSilent([
    ["kibana.yml", `xpack.encryptedSavedObjects.key: "${token}"`],
    ["app.yml", `encryptedApiKey: "${token}"`],
  ]);
});
