import type { Command } from "./credential.ts";

/**
 * Commands that have to be said twice. A value goes from program to file and from file to program; it is never typed,
 * echoed, or an argument. `$OLD` and `$NEW` are the two files that the first fence makes, readable by their owner only.
 */

/** Sets a variable from a command's output: an id, never a value. */
export function assign(variable: string, command: string): Command {
  return { bash: `${variable}="$(${command})"`, powershell: `$${variable} = ${command}` };
}

/** Writes what a command prints into a file, without the line end that would become part of the secret. */
export function save(command: string, file = "NEW"): Command {
  return {
    bash: `${command} | tr -d '\\r\\n' > "$${file}"`,
    powershell: `${command} | Out-File -NoNewline -Encoding ascii "$${file}"`,
  };
}

/** Says whether a command prints exactly the leaked value, and prints neither. The value stays in a variable of the shell. */
export function compare(command: string, verdict: string, what: string): Command {
  return {
    bash: `KEY="$(${command})"; if [ -z "$KEY" ]; then echo "${what} - no answer"; elif [ "$KEY" = "$(cat "$OLD")" ]; then echo "${what} - ${verdict}"; else echo "${what} - another value"; fi; unset KEY`,
    powershell: `$KEY = ${command}; if (-not $KEY) { "${what} - no answer" } elseif ($KEY -ceq (Get-Content -Raw "$OLD")) { "${what} - ${verdict}" } else { "${what} - another value" }; Remove-Variable KEY`,
  };
}

/** Prints the status of an HTTP request that carries the leaked value in a header: 401 or 403 once it is dead. */
export function probe(url: string, header: string, scheme = "", method = "GET"): Command {
  const value = scheme ? `${scheme} ` : "";
  return {
    bash: `printf 'header = "${header}: ${value}%s"' "$(cat "$OLD")" | curl --silent --request ${method} --output /dev/null --write-out '%{http_code}\\n' --config - "${url}"`,
    powershell: `try { (Invoke-WebRequest -UseBasicParsing -Method ${method} -Uri "${url}" -Headers @{ '${header}' = "${value}$(Get-Content -Raw "$OLD")" }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`,
  };
}
