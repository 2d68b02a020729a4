import type { Proof, Rule } from "../types.ts";
import { isPlaceholder, looksRandom } from "./structures.ts";

/** What Windows leaves in an answer file that it has read: `*SENSITIVE*DATA*DELETED*`. */
const deleted = /^\*(?:[A-Z]+\*){2,4}$/;
const prove = (value: string): Proof =>
  isPlaceholder(value) || value.includes("$") || deleted.test(value) ? "invalid" : "unknown";
const proveRandom = (value: string): Proof => (looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid");
const password = {
  level: "error",
  fixture: true,
  check: prove,
  highEntropy: false,
  credential: "generic-password",
} as const;

export const microsoftWindowsRules = [
  {
    id: "aspnet-machine-key",
    label: "an ASP.NET machine key",
    level: "error",
    keywords: ["validationkey", "decryptionkey"],
    pattern: /(?:validation|decryption)Key\s{0,4}=\s{0,4}\\?["'](?<secret>[0-9A-F]{32,128})(?![0-9A-F])/i,
    check: proveRandom,
    highEntropy: true,
    credential: "provider-token",
    provider: "ASP.NET",
    revoke:
      "Make new keys in every web.config of the farm; who has the old ones can forge ViewState and sign-in cookies.",
    source: "https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)",
  },
  {
    ...password,
    id: "powershell-plain-text-secret",
    label: "a password in plain text in a PowerShell script",
    keywords: ["convertto-securestring"],
    pattern:
      /ConvertTo-SecureString\s{1,4}(?=[^\r\n]{0,240}-AsPlainText)(?:-AsPlainText\s{1,4}|-Force\s{1,4}|-String\s{1,4}){0,3}["']?(?<secret>(?<=["'])[^"'\r\n]{4,200}(?=["'])|(?<![^\s])[^\s"'$(){}<|;@-][^\s"'(){}|;,]{4,200})/i,
    source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring",
  },
  {
    ...password,
    id: "windows-net-user-password",
    label: "a password of a Windows account in a command",
    keywords: ["net user", "net.exe user"],
    pattern:
      /net(?:\.exe)? user\s{1,4}["']?[\w.$%\\-]{1,60}["']?\s{1,4}["']?(?<secret>[^\s"'/*]{6,127})["']?\s{1,4}\/add/i,
    source: "https://learn.microsoft.com/windows-server/administration/windows-commands/net-user",
  },
  {
    ...password,
    id: "windows-unattend-password",
    label: "a password in a Windows answer file",
    keywords: ["<administratorpassword>", "<autologon>", "<localaccount"],
    pattern: /<(?:Administrator)?Password>\s{0,60}<Value>(?<secret>[^<>\r\n]{4,200})<\/Value>/i,
    reach: [4, 700],
    source:
      "https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword",
  },
  {
    id: "windows-group-policy-password",
    label: "a password in Group Policy preferences, whose key Microsoft published",
    level: "error",
    keywords: ["cpassword="],
    pattern: /cpassword\s{0,2}=\s{0,2}["'](?<secret>[A-Za-z0-9+/]{20,400}={0,2})["']/i,
    check: proveRandom,
    // One fixed key and no salt: the cipher text tells the password to who guesses it.
    highEntropy: false,
    credential: "generic-password",
    provider: "Windows",
    source: "https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be",
  },
] as const satisfies readonly Rule[];
