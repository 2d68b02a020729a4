import type { Rule } from "../types.ts";
import { password } from "./generic-kinds.ts";

/*
 * Passwords in command lines and in the files that commands read: the command and its flag tell them, no name does. Every
 * repetition is bounded, and a pattern stays within a line; lines that a backslash continues are joined by the scanner.
 */

/** One word of a command line, quoted or not. */
const word = String.raw`["']?(?<secret>[^\s"'\x60|;<>&-][^\s"'\x60|;<>&]{2,200})`;
const quoteless = String.raw`["']?[^\s:"'$%/]{1,60}`;

/** Up to a flag that is parted from its value by blanks, or by nothing; or by quotes and commas, in a list of arguments. */
const flag = (command: string, name: string, blanks = "(?:[ \\t]{1,4}|=)"): string =>
  `${command}\\b[^\\r\\n]{0,160}?(?:[ \\t]${name}${blanks}["']?|["']${name}${blanks && `["'],[ \\t]{0,4}["']`})`;

/** Keywords, and what stands before the password: each begins with its keyword, so that the pattern is tried there alone. */
const commands: readonly (readonly [keywords: readonly string[], before: string])[] = [
  [["sshpass"], String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`],
  [["psexec"], flag("psexec(?:\\.exe)?", "-p")],
  [["curl"], String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-[a-zA-Z]{0,6}u|--user)[ \t=]{0,4}${quoteless}:["']?`],
  [["mysql"], flag("mysql(?:dump|admin|import)?", "-p", "")],
  [
    ["az sql ", "az mysql ", "az mariadb ", "az postgres ", "az synapse ", "az acr login", "az vm user "],
    flag("az (?:sql|mysql|mariadb|postgres|synapse|acr login|vm user)", "-p"),
  ],
  [
    ["nmcli "],
    String.raw`nmcli\b[^\r\n]{0,160}?[ \t](?:password|(?:wifi-sec|802-11-wireless-security)\.psk)[ \t]{1,4}["']?`,
  ],
  [["certutil"], flag("certutil(?:\\.exe)?", "-p")],
  [["docker login", "podman login", "az login", "oc login"], flag("(?:docker|podman|az|oc) login", "-p")],
  [
    ["registry login", "crane auth login", "buildah login", "nerdctl login"],
    flag("(?:registry|crane auth|buildah|nerdctl) login", "-p"),
  ],
  [["nuget add source", "nuget update source"], flag("nuget (?:add|update) source", "-p")],
  [["cqlsh "], flag("cqlsh", "-p")],
  [
    ["login -u", "login --user"],
    String.raw`login[ \t]{1,4}(?:-u|--user(?:name)?)[ \t=]{1,4}\S{1,80}[ \t]{1,4}-p[ \t]{1,4}["']?`,
  ],
  [
    ["convertto-securestring"],
    String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-AsPlainText[ \t]{1,4})?(?:-Force[ \t]{1,4})?(?:-String[ \t]{1,4})?\\?["']`,
  ],
  [
    ["htpasswd"],
    String.raw`htpasswd[ \t]{1,4}(?:-\w{1,6}[ \t]{1,4}){0,4}(?<=[ \t]-\w{0,6}b\w{0,6}[ \t][^\r\n]{0,24})(?:[^\s-]\S{0,120}[ \t]{1,4}){1,2}["']?`,
  ],
  [["redis-cli"], flag("redis-cli", "-a")],
  [["ldapsearch", "ldapmodify", "ldapadd"], flag("ldap(?:search|modify|add)", "-w")],
  [
    ["net use"],
    String.raw`net use[ \t]{1,4}(?:\S{1,8}[ \t]{1,4}\S|\\\\)\S{0,120}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/user:)["']?`,
  ],
  [
    ["net use"],
    String.raw`net use[ \t]{1,4}\S{1,120}[ \t]{1,4}(?:\S{1,120}[ \t]{1,4})?/user:\S{1,80}[ \t]{1,4}(?!/)["']?`,
  ],
  [
    ["net user ", "net.exe user "],
    String.raw`net(?:\.exe)? user[ \t]{1,4}[^\s/]{1,60}[ \t]{1,4}(?=\S{1,120}[ \t]{1,4}/|["']?\S{1,120}["']?[ \t]{0,4}(?:\r?\n|$))["']?`,
  ],
  [["7z a", "7z e", "7z x", "rar a", "rar e", "rar x"], flag("(?:7z|rar|unrar) [aex]", "-h?p", "")],
  [["zip "], flag("(?<![\\w-])(?:un)?zip", "-P")],
  [
    ["sqlcmd", ...["osql", "isql", "tsql", "bcp"].flatMap((name) => [`${name} `, `${name}.exe`])],
    flag("(?<![\\w-])(?:sqlcmd|osql|isql|tsql|bcp)(?:\\.exe)?", "-P", "[ \\t]{0,4}"),
  ],
  [["ipmitool"], flag("ipmitool", "-P")],
  [["mosquitto_"], flag("mosquitto_(?:pub|sub|rr)", "-P")],
  [
    ["snmpwalk", "snmpget", "snmpset", "snmpbulk"],
    flag("snmp(?:walk|get|set|bulk\\w{1,6})", "-[AX]", "[ \\t]{1,4}(?!(?:SHA|MD5|AES|DES)-?\\d{0,3}(?:-?C)?[ \\t])"),
  ],
  [["mongo"], flag("mongo(?:sh|dump|restore|export|import)?", "-p")],
  [["rdesktop"], flag("rdesktop", "-p")],
  [["freerdp"], String.raw`freerdp\d?\b[^\r\n]{0,160}?[ \t]/p:["']?`],
  [["ssh-keygen"], flag("ssh-keygen", "-[NP]")],
  [["winrs"], flag("winrs(?:\\.exe)?", "[-/]p(?:assword)?", ":")],
  [["rs.exe"], flag("(?<![\\w-])rs\\.exe", "-p")],
  [["dtexec"], flag("dtexec(?:\\.exe)?", "[-/]de(?:crypt)?")],
  [
    ["$project::", "$package::"],
    String.raw`\$(?:project|package)::\w{0,40}(?:password|pwd|secret|token|key)\w{0,12}(?:\(\w{1,16}\))?\\?"?;["']?`,
  ],
  [[".deploy.cmd"], flag("\\.deploy\\.cmd", "[-/]p", ":")],
  [["schtasks"], flag("schtasks(?:\\.exe)?", "/rp")],
  [
    ["smbclient", "rpcclient", "smbget", "net ads ", "net rpc "],
    String.raw`(?:smbclient|rpcclient|smbget|net (?:ads|rpc))\b[^\r\n]{0,160}?[ \t](?:-U|--user)[ \t=]{0,4}["']?[^\s"'%]{1,80}%`,
  ],
  // https://docs.oracle.com/en/database/oracle/oracle-database/23/dbseg/configuring-authentication.html
  [
    ["-createcredential ", "-modifycredential "],
    String.raw`-(?:create|modify)Credential[ \t]{1,4}\S{1,80}[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`,
  ],
  [["kadmin"], flag("kadmin", "-w")],
  // https://www.pulumi.com/docs/iac/cli/commands/pulumi_config_set/
  [
    ["pulumi config set"],
    String.raw`pulumi config set[ \t](?=[^\r\n]{0,300}--secret)(?:--?\w{1,12}[ \t]{1,4}){0,4}[\w:.-]{1,80}[ \t]{1,4}["']?`,
  ],
  // http://www.proftpd.org/docs/contrib/mod_sql.html
  [["sqlconnectinfo "], String.raw`SQLConnectInfo[ \t]{1,4}\S{1,80}[ \t]{1,4}[^\s"']{1,60}[ \t]{1,4}["']?`],
  [["openssl enc", "openssl aes", "openssl des"], flag("openssl (?:enc|aes|des)[\\w-]{0,20}", "-k")],
  [["rabbitmqctl"], String.raw`rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}\S{1,60}[ \t]{1,4}["']?`],
  [["lftp"], String.raw`lftp\b[^\r\n]{0,120}?[ \t]-u[ \t]{0,4}["']?[^\s,"']{1,60},`],
  [["twine upload"], flag("twine upload", "-p")],
  [["signtool"], flag("signtool(?:\\.exe)? sign", "/p")],
  [["http -a ", "https -a "], String.raw`https? -a[ \t]{1,4}${quoteless}:`],
  [["wpa_passphrase "], String.raw`wpa_passphrase[ \t]{1,4}["']?[\w.-]{1,32}["']?[ \t]{1,4}["']?`],
  [
    ["openssl passwd"],
    String.raw`openssl passwd(?:[ \t]{1,4}-(?:[156]|apr1|salt[ \t]{1,4}\S{1,16})){0,2}[ \t]{1,4}["']?`,
  ],
  [["rclone obscure"], String.raw`rclone obscure[ \t]{1,4}["']?`],
  [
    ["<<<"],
    String.raw`<<<[ \t]{0,4}["']?(?<=\b(?:su|cryptsetup|sudo -S|kinit|(?:ch|smb|vnc)?passwd)\b[^\r\n<>|;&]{0,120}<<<[ \t]{0,4}["']?)(?:[\w.-]{1,32}:(?<=chpasswd[^\r\n]{0,60}))?`,
  ],
  // http://www.squid-cache.org/Doc/config/cache_peer/
  [["cache_peer "], String.raw`cache_peer[ \t][^\r\n]{1,200}?[ \t]login=[^\s:]{1,60}:`],
  [["stats auth"], String.raw`stats auth[ \t]{1,4}[^\s:]{1,60}:`],
  [["createuser "], String.raw`createUser[ \t]{1,4}\S{1,60}[ \t]{1,4}(?:MD5|SHA(?:-\d{3})?)[ \t]{1,4}["']?`],
  [
    ["authorization: basic"],
    String.raw`Authorization: Basic[ \t]{1,4}[^\s:"'$%{<]{1,60}[ \t]{1,4}(?=\S{3,200}[ \t]{0,4}(?:[\r\n]|$))`,
  ],
  // https://learn.microsoft.com/windows-server/administration/windows-commands/reg-add
  [
    ["reg add", "reg.exe add"],
    String.raw`reg(?:\.exe)? add\b[^\r\n]{0,200}?/v[ \t]{1,4}"?\w{0,40}(?:pass|pwd|secret|token)\w{0,40}"?[ \t][^\r\n]{0,60}?/d[ \t]{1,4}["']?`,
  ],
  // https://preseed.debian.net/debian-preseed/
  [
    ["-password password", "-again password"],
    String.raw`(?<=d-i[ \t]{1,4}\S{1,60})-(?:password|again) password[ \t]{1,4}`,
  ],
  [
    ["rocommunity", "rwcommunity", "snmp-server community"],
    String.raw`(?:r[ow]community6?|snmp-server community)[ \t]{1,4}["']?`,
  ],
  // https://www.postfix.org/SASL_README.html
  [
    ["]:587", "]:465", "]:25 "],
    String.raw`\]:(?:587|465|25)[ \t]{1,8}[^\s:"']{1,80}:(?=\S{4,200}[ \t]{0,4}(?:[\r\n]|$))`,
  ],
  [["rootpw --plaintext"], String.raw`rootpw --plaintext[ \t]{1,4}["']?`],
];

export const commandRules: readonly Rule[] = [
  {
    ...password,
    id: "generic-command-password",
    label: "a password in a command line",
    keywords: [...new Set(commands.flatMap(([keywords]) => keywords))],
    pattern: new RegExp(
      `(?:${commands.map(([, before]) => before).join("|")})(?<secret>[^\\s"'\\x60|;<>-][^\\s"'\\x60|;<>]{1,200}(?<!\\\\))`,
      "i",
    ),
    reach: [8, 480],
  },
  {
    ...password,
    id: "generic-piped-password",
    label: "a password that a command is given through a pipe",
    keywords: ["chpasswd", "--password-stdin", "passwd --stdin", "sudo -s", "sudo -ks"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?(?:["']?[\w.-]{1,32}:(?=[^|]{1,240}chpasswd))?${word}["']?[ \t]{0,4}\|[ \t]{0,4}(?:(?:sudo[ \t]{1,4})?(?:chpasswd|passwd --stdin|[\w.-]{1,20} login\b[^\r\n|]{0,160}--password-stdin)|sudo[ \t]{1,4}-k?S\b)`,
      "i",
    ),
    reach: [320, 40],
  },
  {
    ...password,
    id: "generic-encoded-login",
    label: "a user name and password that a command encodes",
    keywords: ["| base64", "|base64"],
    pattern: new RegExp(
      String.raw`(?:echo|printf)[ \t]{1,4}(?:-[en]{1,2}[ \t]{1,4})?(?:["']%s(?:\\n)?["'][ \t]{1,4})?["']?[\w.@+-]{1,60}:${word}["']?[ \t]{0,4}\|[ \t]{0,4}base64(?![ \t]{1,4}-{1,2}[dD])`,
      "i",
    ),
    reach: [320, 24],
  },
  {
    ...password,
    id: "generic-secure-string",
    label: "a password that PowerShell makes a secure string of",
    keywords: ["convertto-securestring"],
    // Piped into it, or in the variable that it is given.
    pattern:
      /(?:\$(?<key>\w{1,40})[ \t]{0,4}=[ \t]{0,4})?["'](?<secret>[^"'$\r\n]{3,200})["'](?:[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|[ \t]{0,4}\r?\n[\s\S]{0,300}?(?:\$(?<piped>\w{1,40})[ \t]{0,4}\|[ \t]{0,4}ConvertTo-SecureString|ConvertTo-SecureString[ \t]{1,4}(?:-(?:AsPlainText|Force)[ \t]{1,4}){0,2}(?:-String[ \t]{1,4})?\$(?<given>\w{1,40})))/i,
    reach: [560, 120],
    check: (_value, { groups: { key, piped, given } }) => {
      const used = piped ?? given;
      return used === undefined || used.toLowerCase() === key?.toLowerCase() ? "unknown" : "invalid";
    },
  },
  {
    ...password,
    id: "generic-expected-password",
    label: "a password that a script types where it is asked for one",
    keywords: ['send "', 'send -- "', ".sendline("],
    // https://core.tcl-lang.org/expect/, https://pexpect.readthedocs.io/
    pattern:
      /(?:send (?:-- )?"(?<=assword[^\r\n"]{0,20}"?\}?[^\r\n"]{0,8}[;{\r\n][\s{]{0,20}(?:exp_)?send (?:-- )?")|\.sendline\(["'](?<=assword[^\r\n"']{0,20}["'][^\r\n"']{0,24}\)(?:;[ \t]{0,4}|\r?\n[ \t]{0,24})[\w.]{1,24}\.sendline\(["']))(?<secret>[^"'$\\\r\n]{3,100})(?=\\[rn]|["']\))/i,
  },
  {
    ...password,
    id: "generic-tunnel-login",
    label: "a password among the lines of an OpenVPN configuration",
    keywords: ["<auth-user-pass>"],
    // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
    pattern: /<(?<key>auth-user-pass)>[ \t]{0,4}\r?\n[^\r\n<]{1,80}\r?\n(?<secret>[^\r\n<]{3,200})(?=\r?\n)/,
  },
  {
    ...password,
    id: "generic-pgpass",
    label: "a database password in a .pgpass file",
    keywords: [":5432:", ":5433:", ":6432:", ":6543:", ":*:"],
    // https://www.postgresql.org/docs/current/libpq-pgpass.html
    pattern:
      /^(?:[^\s:#/]{1,100}:\d{4,5}|\*:(?:\d{4,5}|\*)):[^\s:/]{1,60}:[^\s:/@]{1,60}:(?<secret>[^\s:/]{3,200})\s{0,2}$/m,
  },
  {
    ...password,
    id: "generic-access-list-password",
    label: "a password in a list of users of Redis",
    keywords: [" ~*", " +@"],
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
    pattern: /(?:^|[ \t])user[ \t]{1,4}[\w.-]{1,60}[ \t][^\r\n>]{0,40}>(?<secret>[^\s#<>]{3,200})(?=[ \t])/im,
  },
  {
    ...password,
    id: "generic-tunnel-password",
    label: "a password of a tunnel's user",
    keywords: [": eap ", ": xauth ", ": ntlm "],
    // https://docs.strongswan.org/docs/latest/swanctl/swanctlConf.html
    pattern: /(?<![^\s]):[ \t]{1,4}(?:EAP|XAUTH|NTLM)[ \t]{1,4}"(?<secret>[^"\r\n]{3,200})(?=")/,
  },
];
