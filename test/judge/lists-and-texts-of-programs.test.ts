import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, token } from "./everyday.ts";

const random = createRandom("lists-and-texts-of-programs");
const made = `Walnut${random.from("bcdfghjk", 4)}${random.digits(3)}`;

describe("a password in a list of arguments, or put into a text", () => {
  blocks(
    [
      ["src/run.py", (v) => `subprocess.run(["sshpass", "-p", "${v}", "ssh", "ops@web01"])`],
      ["src/run.go", (v) => `exec.Command("sshpass", "-p", "${v}", "ssh", "ops@web01")`],
      ["src/run.ps1", (v) => `$arguments = @('-U', 'shop', '-P', '${v}')`],
      ["src/dsn.go", (v) => `dsn := fmt.Sprintf("shop:%s@tcp(db01:3306)/shop", "${v}")`],
      ["src/ftp.c", (v) => `snprintf(buf, sizeof buf, "PASS %s\\r\\n", "${v}");`],
      ["src/run.py", (v) => `cmd = "mysql -u %s -p%s shop" % ("root", "${v}")`],
      ["src/Db.cs", (v) => `string.Format("Server={0};User Id={1};Password={2};", "sql01", "shop", "${v}")`],
    ],
    [made],
  );
  isSilent([
    ["src/run.py", 'subprocess.run(["mkdir", "-p", "Release64Build"])'],
    ["src/run.py", 'subprocess.run(["docker", "run", "-p", "8080:80", "shop:1.2"])'],
    ["src/run.py", 'subprocess.run(["sshpass", "-p", password1, "ssh"])'],
    ["src/dsn.go", 'dsn := fmt.Sprintf("shop:%s@tcp(db01:3306)/shop", password1)'],
    ["src/time.go", 'fmt.Printf("Time:%s", "12h30Min+x1")'],
    ["src/page.go", 'fmt.Sprintf("%s:%s", "Region1-Name", city)'],
    ["src/Db.cs", 'string.Format("Password={0};", settings.Password1)'],
    ["src/log.py", 'print("password: %s" % "hidden12")'],
  ]);
});

describe("a text over lines that a program holds", () => {
  blocks(
    [
      ["src/conf.py", (v) => `CONFIG = """\ndb:\n  user: shop\n  password: ${v}\n"""`],
      ["infra/vm.bicep", (v) => `var init = '''\n#cloud-config\nusers:\n  - plain_text_passwd: ${v}\n'''`],
      ["infra/helm.tf", (v) => `values = [<<-YAML\n  auth:\n    smtpPassword: ${v}\n  YAML\n]`],
      ["src/conf.rb", (v) => `CONF = <<~YAML\n  password: ${v}\nYAML`],
    ],
    [made, token],
  );
  isSilent([
    ["src/conf.py", 'DOC = """\nText.\n"""\npassword = password1\n'],
    ["src/conf.py", 'CONFIG = """\npassword: {password1}\n"""'],
    ["infra/helm.tf", "values = [<<-YAML\n  auth:\n    x: 1\n  YAML\n]\npassword = random1\n"],
    ["infra/helm.tf", "values = [<<-YAML\n  auth:\n    postgresPassword: ${var.pw1}\n  YAML\n]"],
  ]);
});

describe("values beside their names, in other languages' ways", () => {
  blocks(
    [
      ["src/Keep.swift", (v) => `UserDefaults.standard.set("${v}", forKey: "db_password")`],
      ["src/keep.m", (v) => `[defaults setObject:@"${v}" forKey:@"password"];`],
      ["src/Secrets.kt", (v) => `object Secrets { const val DB = "${v}" }`],
      ["src/Creds.cs", (v) => `static class Credentials\n{\n    public const string Erp = "${v}";\n}`],
      ["src/web.ps1", (v) => `$creds = @{ 'web01' = '${v}' }`],
      ["src/users.go", (v) => `users := map[string]string{"anna": "${v}"}`],
      ["src/cast.ts", (v) => `const password = <string>'${v}';`],
      ["src/seed.ts", (v) => `await users.create({ email, password: await hash('${v}') });`],
      ["src/get.py", (v) => `pw = config.get("db", "password", fallback="${v}")`],
      ["src/Set.cs", (v) => `settings.With(s => s.Password, "${v}");`],
      ["src/pw.dart", (v) => `final _pw = TextEditingController(text: '${v}');`],
    ],
    [made],
  );
  isSilent([
    ["src/Keep.swift", 'UserDefaults.standard.set("Walnut2026", forKey: "title")'],
    ["src/Keep.swift", 'UserDefaults.standard.set(password1, forKey: "db_password")'],
    ["src/Secrets.kt", 'object Secrets { const val URL = "shop1.contoso.com" }'],
    ["src/Secrets.kt", 'class SecretsManager { val name = "Walnut2026" }'],
    ["src/users.go", 'users := map[string]string{"anna": "group12"}'],
    ["src/cast.ts", "const password = <string>env.PW1;"],
    ["src/get.py", 'pw = config.get("db", "password", fallback=None1)'],
    ["src/Set.cs", 'settings.With(s => s.Title, "Walnut2026");'],
  ]);
});
