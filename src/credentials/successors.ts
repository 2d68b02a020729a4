import type { Command } from "./credential.ts";

/** A new password goes straight into the file `$NEW`: 40 characters that no shell, URL or connection string trips over. */
export const makePassword: readonly Command[] = [
  {
    bash: `LC_ALL=C tr -dc 'A-Za-z0-9_-' < /dev/urandom | head -c 40 > "$NEW"`,
    powershell:
      "$bytes = New-Object byte[] 30; [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes); [Convert]::ToBase64String($bytes).Replace('+', '-').Replace('/', '_') | Out-File -NoNewline -Encoding ascii \"$NEW\"",
  },
];
