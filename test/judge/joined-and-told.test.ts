import { describe, expect, test } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, find, isSilent, type Text, token } from "./everyday.ts";

const random = createRandom("joined-and-told");

const strong = `Basalt-${random.from("bcdfghjk", 4)}${random.digits(3)}!x`;
const half = (value: string): [string, string] => [value.slice(0, 11), value.slice(11)];

describe("a text that a call or a sum joins", () => {
  const rows: readonly (readonly [path: string, text: (one: string, other: string) => string])[] = [
    ["A.cs", (a, b) => `var apiToken = string.Concat("${a}", "${b}");`],
    ["A.java", (a, b) => `String apiToken = String.format("%s%s", "${a}", "${b}");`],
    ["a.go", (a, b) => `apiToken := fmt.Sprintf("%s%s", "${a}", "${b}")`],
    ["a.rs", (a, b) => `let api_token = concat!("${a}", "${b}");`],
    ["a.rs", (a, b) => `let api_token = format!("{}{}", "${a}", "${b}");`],
    ["a.py", (a, b) => `api_token = "{}{}".format("${a}", "${b}")`],
    ["a.ps1", (a, b) => `$apiToken = -join ("${a}", "${b}")`],
    ["a.ps1", (a, b) => `$apiToken = "{0}{1}" -f "${a}", "${b}"`],
    ["a.R", (a, b) => `api_token <- paste0("${a}", "${b}")`],
    ["a.py", (a, b) => `one = "${a}"\ntwo = "${b}"\napi_token = one + two`],
  ];
  test.each(rows)("in %s blocks: %s", (path, text) => {
    expect(find(path, `${text(...half(token))}\n`)).toContainEqual({ value: token, level: "error" });
  });
  isSilent([
    ["A.cs", 'var apiToken = string.Concat("users.", "list");'],
    ["a.go", 'apiToken := fmt.Sprintf("%s%s", "users.", name)'],
    ["a.py", 'one = "users"\ntwo = "list"\napi_token = one + two'],
    ["a.py", `one = "${token}"\napi_token = two + three`],
  ]);
});

describe("further ways to fall back", () => {
  const rows: readonly Text[] = [
    ["a.pl", (v) => `my $password = $ENV{DB_PASSWORD} // '${v}';`],
    ["a.dart", (v) => `const password = String.fromEnvironment('DB_PASSWORD', defaultValue: '${v}');`],
    ["a.php", (v) => `define('DB_PASSWORD', getenv('DB_PASSWORD') ?: '${v}');`],
    ["a.yml", (v) => `password: {{ db_password | default('${v}') }}`],
    ["a.py", (v) => `pw = data.pop("password", "${v}")`],
    ["a.py", (v) => `db_password = (\n    "${v}"\n)`],
    ["a.yml", (v) => `password: |-\n  ${v}`],
  ];
  blocks(rows, [strong, token]);
  isSilent([
    ["a.pl", "my $password = $ENV{DB_PASSWORD} // 'unset';"],
    ["a.dart", "const password = String.fromEnvironment('DB_PASSWORD', defaultValue: '');"],
    ["a.yml", "password: {{ db_password | default('') }}"],
    ["a.py", 'db_password = (\n    "password"\n)'],
  ]);
});

describe("notes and tables", () => {
  const rows: readonly Text[] = [
    ["notes.txt", (v) => `login / password: anna / ${v}`],
    ["notes.txt", (v) => `Password\n--------\n${v}`],
    ["notes.txt", (v) => `Password:\n\n${v}`],
    ["notes.txt", (v) => `User      Password\n====      ========\nanna      ${v}`],
    ["page.html", (v) => `<tr><td>Password</td><td>${v}</td></tr>`],
  ];
  test.each(rows)("in %s are told: %s", (path, text) => {
    for (const value of [strong, token])
      expect(find(path, `${text(value)}\n`).map((found) => found.value)).toContain(value);
  });
  test("each row is", () => {
    const values = [1, 2, 3].map((row) => `${strong}${row}`);
    const text = `User  Password\n${values.map((value, row) => `anna${row}  ${value}`).join("\n")}\n\nOther  Basalt77!x\n`;
    expect(find("notes.txt", text).map(({ value }) => value)).toEqual(values);
  });
  isSilent([
    ["notes.txt", "Password\n--------\nsee vault"],
    ["notes.txt", "User      Password\nanna      required"],
    ["page.html", "<tr><td>Password</td><td>required</td></tr>"],
  ]);
});

describe("calls and commands that make an account, a hash or a connection", () => {
  const rows: readonly Text[] = [
    ["a.py", (v) => `User.objects.create_superuser("anna", "anna@contoso.com", "${v}")`],
    ["a.js", (v) => `const hash = bcrypt.hashSync('${v}', 10);`],
    ["a.py", (v) => `h = generate_password_hash("${v}")`],
    ["a.cs", (v) => `await userManager.CreateAsync(user, "${v}");`],
    ["a.vbs", (v) => `objConn.Open "DSN=shop", "app", "${v}"`],
    ["a.py", (v) => `wlan.connect("Office", "${v}")`],
    ["a.sh", (v) => `wpa_passphrase Office ${v} > wpa.conf`],
    ["a.sh", (v) => `rclone obscure ${v}`],
    ["a.sh", (v) => `su - app <<< '${v}'`],
    ["a.txt", (v) => `Passwort lautet: ${v}`],
    ["a.txt", (v) => `senha do banco: ${v}`],
    ["a.txt", (v) => `kodeord: ${v}`],
  ];
  blocks(rows, [strong, token]);
  isSilent([
    ["a.py", 'User.objects.create_superuser("anna", "anna@contoso.com", pw)'],
    ["a.js", "const hash = bcrypt.hashSync(pw, 10);"],
    ["a.vbs", 'objConn.Open "DSN=shop", "app", pw'],
    ["a.sh", 'wpa_passphrase Office "$PW" > wpa.conf'],
    ["a.sh", 'su - app <<< "$PW"'],
    ["a.sh", "cat <<< 'Basalt77xkqd'"],
    ["a.txt", "Passwort lautet: siehe Tresor"],
  ]);
});

describe("what stands further from its name", () => {
  const rows: readonly Text[] = [
    ["settings.py", (v) => `EMAIL_HOST_PASSWORD = config('EMAIL_HOST_PASSWORD', default='${v}')`],
    ["a.sh", (v) => `printf '%s\\n' '${v}' | sudo -S systemctl restart app`],
    ["a.java", (v) => `passwords.put("anna", "${v}");`],
    ["wifi.csv", (v) => `SSID,Passphrase\nOffice-5G,${v}`],
    ["a.txt", (v) => `Κωδικός πρόσβασης: ${v}`],
    ["notes.txt", (v) => `The admin password is the following (please change it soon):\n\n    ${v}`],
    ["tool.js", (v) => `await page.type('input[name=password]', '${v}');`],
  ];
  blocks(rows, [strong, token]);
  test("every item of a list in one line", () => {
    const values = [1, 2, 3].map((item) => `${token}${item}`);
    const text = `{"api_keys": [${values.map((value) => `"${value}"`).join(", ")}]}\n`;
    expect(find("keys.json", text).map(({ value }) => value)).toEqual(values);
  });
  test("rows below the names of a scenario", () => {
    const text = `Examples:\n  | username | password |\n  | anna | ${strong} |\n  | bert | ${strong}7 |\n`;
    expect(find("login.feature", text).map(({ value }) => value)).toEqual([strong, `${strong}7`]);
  });
  isSilent([
    ["settings.py", "EMAIL_HOST_PASSWORD = config('EMAIL_HOST_PASSWORD', default='')"],
    ["a.java", 'departments.put("anna", "Accounting");'],
    ["keys.json", '{"api_keys": ["first", "second", "third"]}'],
    ["tool.js", "await page.type('input[name=password]', user.password);"],
  ]);
});
