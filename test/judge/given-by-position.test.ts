import { describe } from "vitest";
import { createRandom } from "../rules/random.ts";
import { blocks, isSilent, token } from "./everyday.ts";

const random = createRandom("given-by-position");
const made = `Walnut-${random.from("bcdfghjk", 4)}${random.digits(3)}!x`;

describe("a password or key that a call is given by position", () => {
  blocks(
    [
      ["mail.go", (v) => `auth := smtp.PlainAuth("", "alerts@contoso.com", "${v}", "smtp.contoso.com")`],
      ["mail.go", (v) => `auth := smtp.CRAMMD5Auth("alerts@contoso.com", "${v}")`],
      ["ldap.go", (v) => `err = l.Bind("cn=svc,dc=contoso,dc=com", "${v}")`],
      ["Ok.kt", (v) => `val credential = Credentials.basic("shop", "${v}")`],
      ["Mongo.java", (v) => `MongoCredential.createCredential("shop", "admin", "${v}".toCharArray());`],
      ["load.py", (v) => `ftp = FTP("ftp.contoso.com", "web", "${v}")`],
      ["seq.js", (v) => `const db = new Sequelize('shop', 'app', '${v}', { host: 'db01' });`],
      ["ssh.php", (v) => `ssh2_auth_password($connection, 'deploy', '${v}');`],
      ["oci.php", (v) => `$c = oci_connect('shop', '${v}', '//ora1/PROD');`],
      ["mail.rb", (v) => `Net::SMTP.start('smtp.contoso.com', 587, 'contoso.com', 'alerts', '${v}', :login)`],
      ["http.rs", (v) => `client.get(url).basic_auth("shop", Some("${v}")).send()`],
      ["Feign.java", (v) => `return new BasicAuthRequestInterceptor("shop", "${v}");`],
      ["ldap.py", (v) => `conn = ldap3.Connection(server, "cn=svc,dc=contoso,dc=com", "${v}", auto_bind=True)`],
      ["mqtt.py", (v) => `client.username_pw_set("sensor", "${v}")`],
      ["mqtt.cpp", (v) => `mqttClient.connect(clientId.c_str(), "sensor", "${v}");`],
      ["enc.go", (v) => `h := base64.StdEncoding.EncodeToString([]byte("shop:${v}"))`],
      ["Enc.cs", (v) => `var h = Convert.ToBase64String(Encoding.UTF8.GetBytes("shop:${v}"));`],
      ["enc.dart", (v) => `final h = base64Encode(utf8.encode('shop:${v}'));`],
      ["enc.rb", (v) => `h = Base64.strict_encode64("shop:${v}")`],
    ],
    [made, token],
  );
  blocks(
    [
      ["s3.go", (v) => `creds := credentials.NewStaticV4("shopuser", "${v}", "")`],
      ["S3.java", (v) => `AWSCredentials c = new BasicAWSCredentials("shopuser", "${v}");`],
      ["s3.py", (v) => `client = Minio("minio.contoso.com", "shopuser", "${v}")`],
      ["Adal.cs", (v) => `var c = new ClientCredential(clientId, "${v}");`],
      [
        "kusto.py",
        (v) =>
          `KustoConnectionStringBuilder.with_aad_application_key_authentication(cluster, client, "${v}", "contoso.com")`,
      ],
    ],
    [token],
  );
  isSilent([
    ["mail.go", 'auth := smtp.PlainAuth("", user, os.Getenv("PW1"), "smtp1.contoso.com")'],
    ["ldap.go", 'err = l.Bind("cn=svc,dc=contoso,dc=com", password1)'],
    ["load.py", 'ftp = FTP("ftp.contoso.com", "web", timeout1)'],
    ["seq.js", "const db = new Sequelize('shop', 'app', process.env.PW1, { host: 'db01' });"],
    ["mqtt.cpp", 'client.connect("sensor12", "sensor", "topic");'],
    ["db.js", "client.connect(url, 'shop', options1);"],
    ["chat.js", 'client.connect(url, handler, "room42lobby");'],
    ["Enc.cs", 'var h = Convert.ToBase64String(Encoding.UTF8.GetBytes("https://Contoso1.com/a"));'],
    ["Enc.cs", 'var h = Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password1));'],
    ["s3.py", 'client = Minio("minio.contoso.com", key1, secret1)'],
  ]);
});

describe("a password that a command or a script is given by position", () => {
  blocks(
    [
      ["run.sh", (v) => `expdp system/${v} schemas=CRM dumpfile=crm.dmp`],
      ["run.sh", (v) => `sqlldr etl/${v} control=load.ctl`],
      ["run.rcv", (v) => `connect target sys/${v}@PROD`],
      ["run.sh", (v) => `mkstore -wrl /opt/wallet -createCredential PROD etl ${v}`],
      ["run.sh", (v) => `kadmin -p admin/admin -w ${v} -q "listprincs"`],
      ["run.sh", (v) => `pulumi config set --secret shop:db ${v}`],
      ["run.sh", (v) => `az vm user update -g rg -n vm1 -u azureuser -p '${v}'`],
      ["run.sh", (v) => `vncpasswd -f <<< "${v}" > ~/.vnc/passwd`],
      ["run.sh", (v) => `set ORACLE_CONN=etl/${v}@//ora1:1521/PROD`],
      ["run.sh", (v) => `echo -n '${v}' | realm join -U svc-join contoso.com`],
      ["run.sh", (v) => `AUTH=$(echo -n 'shop:${v}' | base64)`],
      ["ftpd.conf", (v) => `SQLConnectInfo ftp@db01 ftp ${v}`],
    ],
    [made, token],
  );
  isSilent([
    ["run.sh", "sqlplus bin/load2.sql -s"],
    ["run.sh", "expdp system/$PW1 schemas=CRM"],
    ["run.rcv", "connect target sys/&1@PROD"],
    ["run.rcv", "connect target /"],
    ["run.sh", "set ORACLE_CONN=etl/%PW1%@//ora1:1521/PROD"],
    ["run.sh", "open https://contoso.com/a/b2@//x/y"],
    ["run.sh", 'echo "$PW1" | realm join -U svc-join contoso.com'],
    ["run.sh", "vault operator unseal $KEY1"],
    ["run.sh", "pulumi config set --secret shop:db $PW1"],
    ["run.sh", "pulumi config set shop:zone WestEurope-2x"],
    ["run.sh", 'echo "shop:$PW1" | base64'],
    ["run.sh", `echo "shop:${token}" | base64 -d`],
    ["run.sh", "az vm user update -g rg -n vm1 -u azureuser -p $PW1"],
  ]);
});

describe("a password that a script answers with, or a history remembers", () => {
  blocks(
    [
      ["login.py", (v) => `child.expect("Password:")\nchild.sendline("${v}")`],
      ["fish_history", (v) => `- cmd: set -x DB_PASSWORD ${v}\n  when: 1772438401`],
    ],
    [made, token],
  );
  isSilent([
    ["login.py", 'child.expect("Password:")\nchild.sendline(password1)'],
    ["login.py", `child.expect("Branch:")\nchild.sendline("${made}")`],
    ["fish_history", "- cmd: set -x DB_PASSWORD $PW1\n  when: 1772438401"],
  ]);
});

describe("a password that a message tells", () => {
  blocks(
    [
      ["chat.json", (v) => `[ { "text": "I reset the admin password to \`${v}\`, please change it" } ]`],
      ["chat.log", (v) => `ok, changed the root password to ${v}`],
      ["chat.log", (v) => `Hab das Passwort auf ${v} geändert.`],
      ["ticket.eml", (v) => `your VPN account: user aussen1 / password ${v}`],
      ["ticket.eml", (v) => `login for the portal is anna@contoso.com with password ${v}`],
    ],
    [made, token],
  );
  isSilent([
    ["chat.log", "ok, changed the root password to something new in 1Password"],
    ["chat.log", "compare the password to v2.1"],
    ["chat.log", `moved the password to ${token}`],
    ["chat.log", "user anna and password required"],
    ["chat.log", "users sign in with password hashes sha256"],
  ]);
});
