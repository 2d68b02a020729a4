"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key3 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key3) && key3 !== except)
        __defProp(to, key3, { get: () => from[key3], enumerable: !(desc = __getOwnPropDesc(from, key3)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/config/nearest.ts
function findNearest(word, valid) {
  let best;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of valid) {
    const isBeginning = word.length >= 3 && candidate.startsWith(word.toLowerCase());
    const distance = isBeginning ? 1 : measureDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
function measureDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
function renderNearest(word, valid) {
  const nearest2 = findNearest(word, valid);
  if (nearest2) return `Did you mean "${nearest2}"?`;
  return valid.length <= 12 ? `Valid: ${valid.join(", ")}.` : "";
}
var init_nearest = __esm({
  "src/config/nearest.ts"() {
    "use strict";
  }
});

// src/errors.ts
var ExitStatus, ToolError, UsageError, ConfigError, GitError, SourceError;
var init_errors = __esm({
  "src/errors.ts"() {
    "use strict";
    ExitStatus = { clean: 0, findings: 1, usage: 2, incomplete: 3 };
    ToolError = class extends Error {
      hint;
      exitStatus;
      constructor(message, hint2, exitStatus, options) {
        super(message, options);
        this.name = new.target.name;
        this.hint = hint2;
        this.exitStatus = exitStatus;
      }
    };
    UsageError = class extends ToolError {
      constructor(message, hint2) {
        super(message, hint2, ExitStatus.usage);
      }
    };
    ConfigError = class extends ToolError {
      constructor(message, hint2, options) {
        super(message, hint2, ExitStatus.usage, options);
      }
    };
    GitError = class extends ToolError {
      constructor(message, hint2, options) {
        super(message, hint2, ExitStatus.incomplete, options);
      }
    };
    SourceError = class extends ToolError {
      constructor(message, hint2, options) {
        super(message, hint2, ExitStatus.incomplete, options);
      }
    };
  }
});

// hook/arguments.ts
function parseArguments(command, args, options) {
  const all = { ...options, ...commonOptions };
  const names = Object.keys(all).map((name2) => `--${name2}`);
  const known = args.slice(0, args.includes("--") ? args.indexOf("--") : void 0).filter((arg) => arg.startsWith("--"));
  for (const arg of known) {
    const name2 = arg.replace(/=.*/s, "");
    if (!names.includes(name2)) {
      const hint2 = `${renderNearest(name2, names)} \`leakgate ${command} --help\` lists all.`.trim();
      throw new UsageError(`leakgate ${command} has no option ${name2.slice(0, 60)}`, hint2);
    }
  }
  try {
    const { values, positionals } = (0, import_node_util.parseArgs)({ args: [...args], options: all, allowPositionals: true });
    const entries = Object.entries(values);
    return {
      text: Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string")),
      flag: Object.fromEntries(entries.filter((entry) => typeof entry[1] === "boolean")),
      positionals
    };
  } catch (error) {
    throw new UsageError(
      error.message.split(". ")[0],
      `\`leakgate ${command} --help\` shows how it is called.`
    );
  }
}
function chooseWord(what, word, valid) {
  const chosen = valid.find((candidate) => candidate === word);
  if (chosen) return chosen;
  throw new UsageError(`${what} cannot be "${word.slice(0, 40)}"`, renderNearest(word, valid));
}
var import_node_util, commonOptions;
var init_arguments = __esm({
  "hook/arguments.ts"() {
    "use strict";
    import_node_util = require("node:util");
    init_nearest();
    init_errors();
    commonOptions = {
      help: { type: "boolean", short: "h" },
      "no-color": { type: "boolean" }
    };
  }
});

// hook/outcome.ts
function decideExit({ findings, skipped }, asked) {
  if (findings.some(blocks)) return ExitStatus.findings;
  return asked && !skipped.some((entry) => entry.failed) ? ExitStatus.clean : ExitStatus.incomplete;
}
var blocks;
var init_outcome = __esm({
  "hook/outcome.ts"() {
    "use strict";
    init_errors();
    blocks = (finding) => finding.level === "error" && !finding.suppression;
  }
});

// src/reporters/escape.ts
function escapeTerminal(text) {
  return text.replace(acting, (character) => named[character] ?? renderNumber(character));
}
function renderNumber(character) {
  const number = character.codePointAt(0);
  const digits = number.toString(16).toUpperCase();
  return number < 256 ? `\\x${digits.toLowerCase().padStart(2, "0")}` : `<U+${digits.padStart(4, "0")}>`;
}
function escapeMarkdown(text) {
  const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "@": "&#64;",
    "#": "&#35;"
  };
  return escapeTerminal(text).replace(/[\\`*_{}[\]()!|~$:+-]/g, "\\$&").replace(/[&<>@#]/g, (character) => entities[character]);
}
function escapeJson(json) {
  return json.replace(
    acting,
    (character) => character === "\n" ? character : Array.from(
      { length: character.length },
      (_, place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, "0")}`
    ).join("")
  );
}
var acting, named;
var init_escape = __esm({
  "src/reporters/escape.ts"() {
    "use strict";
    acting = new RegExp("[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]|\\p{Cs}", "gu");
    named = { "\n": "\\n", "\r": "\\r", "	": "\\t", "\x1B": "\\e" };
  }
});

// src/reporters/json.ts
function renderJson(result) {
  const { source: source8, findings, scanned, skipped } = result;
  return escapeJson(JSON.stringify({ source: source8, findings: findings.map(toRecord), scanned, skipped }, void 0, 2));
}
function toRecord(finding) {
  const { rule, level, fingerprint, location, occurrences, confidence, proof, state, suppression } = finding;
  return {
    ruleId: rule.id,
    label: rule.label,
    level,
    fingerprint,
    location: toPlace(location),
    occurrences: occurrences.map(toPlace),
    confidence,
    proof,
    ...state && { state },
    ...suppression && { suppression }
  };
}
function toPlace({ path: path2, region, oid, commit, kind }) {
  return { path: path2, region, kind, ...oid && { oid }, ...commit && { commit } };
}
var init_json = __esm({
  "src/reporters/json.ts"() {
    "use strict";
    init_escape();
  }
});

// src/reporters/style.ts
function createStyle(colour, columns) {
  const paint = (open2, close2) => (text) => colour ? `\x1B[${open2}m${text}\x1B[${close2}m` : text;
  return { columns, bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), path: paint(36, 39) };
}
function wrapText(lead, text, indent, columns) {
  const lines = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent + line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lead + lines.join(`
${" ".repeat(indent)}`);
}
function wantsColour(stream, environment) {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0";
  return stream.isTTY === true && !CI && TERM !== "dumb";
}
var init_style = __esm({
  "src/reporters/style.ts"() {
    "use strict";
  }
});

// src/reporters/phrases.ts
function renderPlace({ location }) {
  const { path: path2, region, kind, commit } = location;
  const where = kind === "file-name" ? `${path2} (its name)` : `${path2}:${region.startLine}:${region.startColumn}`;
  return escapeTerminal(commit ? `${where} (commit ${commit.slice(0, 12)})` : where);
}
function renderScanned({ blobs, bytes, texts, commits }, noun = "name") {
  const parts2 = [
    ...commits === void 0 ? [] : [renderPlural(commits, "commit")],
    renderPlural(blobs, "file"),
    ...texts > 0 ? [renderPlural(texts, noun)] : []
  ];
  return `${parts2.join(", ")} (${renderBytes(bytes)})`;
}
function renderBytes(bytes) {
  if (bytes < 1e3) return renderPlural(bytes, "byte");
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
function renderSkipped(skipped) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason, failed } of skipped) if (!failed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count2]) => `skipped ${count2} (${escapeTerminal(reason)})`);
}
var renderPlural;
var init_phrases = __esm({
  "src/reporters/phrases.ts"() {
    "use strict";
    init_escape();
    renderPlural = (count2, noun) => `${count2} ${noun}${count2 === 1 ? "" : "s"}`;
  }
});

// src/reporters/terminal.ts
function renderTerminal(result, options) {
  const style = createStyle(options.colour, Math.min(Math.max(options.columns, 40), 100));
  const open2 = result.findings.filter((finding) => !finding.suppression);
  const blocking = open2.filter((finding) => finding.level === "error");
  const noted = open2.filter((finding) => finding.level !== "error");
  const parts2 = [
    ...blocking.length > 0 ? [style.bold(renderTitle(blocking.length, options)), ...renderBlocking(blocking, options, style)] : [],
    ...renderNoted(noted, style),
    ...renderFailed(result, style),
    ...blocking.length > 0 ? [renderNext(options.listNext(blocking), style)] : [],
    renderClosing(result, options, style)
  ];
  return `${parts2.join("\n\n")}
`;
}
function renderTitle(count2, { stops }) {
  const secrets = renderPlural(count2, "secret");
  return stops ? `leakgate stopped ${stops}: ${secrets} would get into the history.` : `leakgate found ${secrets}.`;
}
function renderBlocking(blocking, options, style) {
  const told = /* @__PURE__ */ new Set();
  const full = blocking.slice(0, fullLimit).map((finding) => {
    const isNew = !told.has(finding.rule.credential);
    told.add(finding.rule.credential);
    return renderFinding(finding, isNew ? options.advise(finding) : void 0, style);
  });
  const rest = renderList(blocking.slice(fullLimit), style);
  return rest ? [...full, rest] : full;
}
function renderFinding(finding, advice2, style) {
  const { rule, secret, fingerprint, occurrences } = finding;
  const more = occurrences.length > 0 ? `, and ${renderPlural(occurrences.length, "more place")}` : "";
  const facts = [
    ["found", `${escapeTerminal(secret.redacted)}  (${rule.id}, fingerprint ${fingerprint}${more})`],
    ...advice2 ? [
      ["opens", advice2.opens],
      ["instead", advice2.wayOut]
    ] : []
  ];
  const lines = facts.map(([name2, text]) => wrapText(`  ${style.dim(name2.padEnd(8))}`, text, 10, style.columns));
  return [`${style.path(renderPlace(finding))}  ${style.red(rule.label)}`, ...lines].join("\n");
}
function renderList(findings, style) {
  const shown = findings.slice(0, shortLimit).map((finding) => `${style.path(renderPlace(finding))}  ${finding.rule.label}, ${finding.fingerprint}`);
  const hidden = findings.length - shown.length;
  return [...shown, ...hidden > 0 ? [`\u2026 and ${hidden} more; --format json lists all.`] : []].join("\n");
}
function renderNoted(noted, style) {
  return noted.length > 0 ? [`${style.bold("Noted, does not block:")}
${renderList(noted, style)}`] : [];
}
function renderFailed({ skipped }, style) {
  const failed = skipped.filter((entry) => entry.failed);
  if (failed.length === 0) return [];
  const shown = failed.slice(0, shortLimit).map(({ path: path2, reason }) => `${style.path(escapeTerminal(path2))}  ${escapeTerminal(reason)}`);
  const hidden = failed.length - shown.length;
  return [[style.bold("Could not be scanned:"), ...shown, ...hidden > 0 ? [`\u2026 and ${hidden} more`] : []].join("\n")];
}
function renderNext(steps, style) {
  const lines = steps.flatMap(({ say, type }, index) => [
    wrapText(`  ${index + 1}  `, say, 5, style.columns),
    ...type.map((command) => `       ${style.bold(command)}`)
  ]);
  return [style.bold("Next"), ...lines].join("\n");
}
function renderClosing(result, { milliseconds, exitStatus }, style) {
  const suppressed = result.findings.filter((finding) => finding.suppression).length;
  const facts = [
    `Scanned ${renderScanned(result.scanned, ofNames.has(result.source) ? "name" : "text")} in ${Math.round(milliseconds)} ms`,
    ...suppressed > 0 ? [`${suppressed} allowed`] : [],
    ...renderSkipped(result.skipped)
  ];
  return style.dim(`${facts.join(", ")}. Exit status ${exitStatus}: ${exitWords[exitStatus]}.`);
}
var exitWords, ofNames, fullLimit, shortLimit;
var init_terminal = __esm({
  "src/reporters/terminal.ts"() {
    "use strict";
    init_escape();
    init_phrases();
    init_style();
    exitWords = ["clean", "findings that block", "usage or configuration", "incomplete: not everything was scanned"];
    ofNames = /* @__PURE__ */ new Set(["staged changes", "working tree"]);
    fullLimit = 3;
    shortLimit = 10;
  }
});

// src/credentials/commands.ts
function assign(variable, command) {
  return { bash: `${variable}="$(${command})"`, powershell: `$${variable} = ${command}` };
}
function save(command, file = "NEW") {
  return {
    bash: `${command} | tr -d '\\r\\n' > "$${file}"`,
    powershell: `${command} | Out-File -NoNewline -Encoding ascii "$${file}"`
  };
}
function compare(command, verdict, what) {
  return {
    bash: `KEY="$(${command})"; if [ -z "$KEY" ]; then echo "${what} - no answer"; elif [ "$KEY" = "$(cat "$OLD")" ]; then echo "${what} - ${verdict}"; else echo "${what} - another value"; fi; unset KEY`,
    powershell: `$KEY = ${command}; if (-not $KEY) { "${what} - no answer" } elseif ($KEY -ceq (Get-Content -Raw "$OLD")) { "${what} - ${verdict}" } else { "${what} - another value" }; Remove-Variable KEY`
  };
}
function probe(url, header, scheme2 = "", method = "GET") {
  const value = scheme2 ? `${scheme2} ` : "";
  return {
    bash: `printf 'header = "${header}: ${value}%s"' "$(cat "$OLD")" | curl --silent --request ${method} --output /dev/null --write-out '%{http_code}\\n' --config - "${url}"`,
    powershell: `try { (Invoke-WebRequest -UseBasicParsing -Method ${method} -Uri "${url}" -Headers @{ '${header}' = "${value}$(Get-Content -Raw "$OLD")" }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`
  };
}
var init_commands = __esm({
  "src/credentials/commands.ts"() {
    "use strict";
  }
});

// src/credentials/blocks.ts
function slotVariables(first, second) {
  return [
    { name: "LEAKED", value: first, about: `the key that leaked: ${first} or ${second} (part 1 tells)` },
    { name: "OTHER", value: second, about: "the key that did not" }
  ];
}
function decide(urgent, commands2, warning) {
  return {
    id: "decide",
    must: true,
    text: `**Is the repository public, has it ever been, or do you see use that nobody can explain? Then revoke now:** ${urgent} Otherwise tick this with the word \u201Cplanned\u201D and go on: the leaked value dies in part 6, after the consumers have moved.`,
    commands: commands2,
    warning
  };
}
function whichKey(show2) {
  return {
    id: "which",
    text: "Find out which of the two keys leaked. If it is the second, swap `LEAKED` and `OTHER` in the first fence and set them again. If both are `another value`, the leaked one is already dead: go to part 7.",
    commands: [
      compare(show2("LEAKED"), "THIS LEAKED", "$LEAKED"),
      compare(show2("OTHER"), "THIS LEAKED, SWAP THEM", "$OTHER")
    ],
    warning: "Reads keys. Run it on your own machine, never in a pipeline with logs."
  };
}
function findResource(what, find2) {
  return {
    id: "find",
    text: `Find the ${what} and keep its resource id. An empty answer means another subscription or tenant (\`az account set\`), or that it is gone.`,
    commands: [assign("ID", find2), 'echo "$ID"', 'az lock list --resource-group "$RG" --output table'],
    warning: "A ReadOnly lock on the resource blocks the renewal of keys."
  };
}
function storeInVault(tags = "") {
  return [
    {
      id: "set",
      must: true,
      text: "Store the new value as a new version that expires. The tag `leakgate` lets `leakgate verify` find it.",
      commands: [
        `az keyvault secret set --vault-name "$KV" --name "$SECRET" --file "$NEW" --encoding utf-8 --expires "$UNTIL" --tags "leakgate=$FINGERPRINT"${tags} --output none`,
        'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[].{id: id, enabled: attributes.enabled, created: attributes.created, expires: attributes.expires}" --output table'
      ],
      warning: "Use `--file`, never `--value`: arguments stay in the shell's history and show in the process list. No vault yet? `az keyvault create` with `--enable-rbac-authorization true --enable-purge-protection true`, and give yourself *Key Vault Secrets Officer*."
    }
  ];
}
function identityInstead(role2, scope = "$ID") {
  return [
    {
      id: "role",
      must: true,
      text: `Give the consumers their own identity and the role *${role2}*, and take the value out of their configuration. A secret that does not exist cannot leak. (Tick with a reason and a date if it cannot be done yet.)`,
      commands: [
        assign(
          "PRINCIPAL",
          'az webapp identity show --name "$APP" --resource-group "$RG" --query principalId --output tsv'
        ),
        `az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "${role2}" --scope "${scope}" --output none`
      ]
    },
    federation
  ];
}
function closeNetwork(group, zone, deny) {
  return [
    {
      id: "endpoint",
      text: "First the private way in: endpoint and DNS for the service, then test a consumer through it.",
      commands: endpoint("$ID", "leakgate-service", group, zone)
    },
    {
      id: "deny",
      text: "Then close the public way in.",
      commands: deny,
      warning: "Before the private endpoint is seen working, this locks everybody out, your pipelines and the rotation included."
    },
    ...vaultNetwork
  ];
}
function endpoint(id2, name2, group, zone) {
  return [
    `az network private-endpoint create --name ${name2} --resource-group "$RG" --vnet-name "$VNET" --subnet "$SUBNET" --private-connection-resource-id "${id2}" --group-id ${group} --connection-name ${name2} --output none`,
    `az network private-dns zone create --resource-group "$RG" --name ${zone} --output none`,
    `az network private-dns link vnet create --resource-group "$RG" --zone-name ${zone} --name ${name2} --virtual-network "$VNET" --registration-enabled false --output none`,
    `az network private-endpoint dns-zone-group create --resource-group "$RG" --endpoint-name ${name2} --name default --private-dns-zone ${zone} --zone-name ${group} --output none`
  ];
}
function reviewUse(where, query = "") {
  return {
    id: "review",
    must: true,
    text: `Look for use that nobody can explain, from the first commit until the value was dead. ${where} Such logs exist **only if they were on before the leak**: if not, write \u201Cno logs for the window; abuse cannot be excluded\u201D.`,
    ...query && {
      commands: [
        `az monitor log-analytics query --workspace "$LAWGUID" --analytics-query "${query}" --timespan "$SINCE/$TODAY" --output table`
      ]
    }
  };
}
var groupVariable, vaultVariables, keepLeakedValue, azureUses, appVariables, switchApps, disableOldVersion, vaultExpiry, vaultVariablesLate, vaultAudit, closeSteps, historySteps, federation, vaultNetwork, vaultOnly;
var init_blocks = __esm({
  "src/credentials/blocks.ts"() {
    "use strict";
    init_commands();
    groupVariable = {
      name: "RG",
      value: "my-resource-group",
      about: "resource group of the resource"
    };
    vaultVariables = [
      { name: "KV", value: "my-key-vault", about: "the vault that takes the new value" },
      { name: "SECRET", value: "leaked-credential", about: "name of the secret in the vault" }
    ];
    keepLeakedValue = {
      id: "value",
      text: "Put the leaked value, and nothing else, into the file `$OLD`: the first line fetches the file that leaked it, then cut it down in an editor. It never goes on a command line, into a chat, or into this issue.",
      commands: [
        { bash: 'git cat-file blob "$BLOB" > "$OLD"', powershell: 'git cat-file blob "$BLOB" | Out-File "$OLD"' },
        {
          bash: `\${EDITOR:-vi} "$OLD"; tr -d '\\r\\n' < "$OLD" > "$OLD.cut"; mv "$OLD.cut" "$OLD"`,
          powershell: 'Start-Process -Wait notepad "$OLD"; (Get-Content -Raw "$OLD").Trim() | Out-File -NoNewline -Encoding ascii "$OLD"'
        }
      ]
    };
    azureUses = [
      {
        id: "holders",
        text: "Who may use or read it today, and who listed its keys in the last 90 days (the activity log keeps no more).",
        commands: [
          'az role assignment list --scope "$ID" --include-inherited --query "[].{principal: principalName, role: roleDefinitionName}" --output table',
          `az monitor activity-log list --resource-id "$ID" --offset 90d --query "[?contains(operationName.value, 'istKeys')].{time: eventTimestamp, who: caller, operation: operationName.value}" --output table`
        ]
      },
      {
        id: "consumers",
        text: "List every consumer here, with its owner: app settings (the commands print names, no values), pipelines and variable groups, Kubernetes secrets, other repositories, people's machines.",
        commands: [
          `az webapp config appsettings list --name "$APP" --resource-group "$RG" --query "[?contains(value, '$RESOURCE')].name" --output tsv`,
          `az functionapp config appsettings list --name "$APP" --resource-group "$RG" --query "[?contains(value, '$RESOURCE')].name" --output tsv`,
          'az containerapp secret list --name "$APP" --resource-group "$RG" --output table'
        ]
      }
    ];
    appVariables = [
      { name: "APP", value: "my-app", about: "an app that uses it; repeat for each" },
      { name: "SETTING", value: "MySetting", about: "its setting that held the value" }
    ];
    switchApps = [
      {
        id: "reference",
        text: "App Service and Functions: let the setting point to the vault, for each app. The app's identity needs the role first.",
        commands: [
          'az webapp identity assign --name "$APP" --resource-group "$RG" --output none',
          assign(
            "PRINCIPAL",
            'az webapp identity show --name "$APP" --resource-group "$RG" --query principalId --output tsv'
          ),
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Key Vault Secrets User" --scope "$KVID/secrets/$SECRET" --output none',
          {
            bash: `printf '{"%s":"@Microsoft.KeyVault(VaultName=%s;SecretName=%s)"}' "$SETTING" "$KV" "$SECRET" > "$REFERENCE"`,
            powershell: `"{""$SETTING"":""@Microsoft.KeyVault(VaultName=$KV;SecretName=$SECRET)""}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`
          },
          'az webapp config appsettings set --name "$APP" --resource-group "$RG" --settings "@$REFERENCE" --output none'
        ],
        warning: "Changing a setting restarts the app. Deployment slots and sticky settings are separate apps: do each."
      },
      {
        id: "restart",
        must: true,
        text: "Every consumer of the list in part 2 runs with the new value, seen working. A reference without a version refetches only within 24 hours: restart to be sure. Terraform or Bicep state may hold the old value and write it back: run a plan and look.",
        commands: ['az webapp restart --name "$APP" --resource-group "$RG"']
      }
    ];
    disableOldVersion = {
      id: "version",
      must: true,
      text: "Disable the old version in the vault, if the leaked value was kept there (else tick and say so). Disable, not delete: the way back stays open.",
      commands: [
        'az keyvault secret list-versions --vault-name "$KV" --name "$SECRET" --query "[?attributes.enabled].{id: id, created: attributes.created}" --output table',
        'az keyvault secret set-attributes --vault-name "$KV" --name "$SECRET" --version "$OLDVERSION" --enabled false --output none'
      ],
      warning: "Set `OLDVERSION` to the last part of the old version's id. A consumer that pins that version, or still holds it in memory, fails at its next read."
    };
    vaultExpiry = [
      {
        id: "event",
        text: "Have Key Vault say so 30 days before the secret expires. The event comes only for versions that are made after the subscription.",
        commands: [
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          'az eventgrid event-subscription create --name leakgate-near-expiry --source-resource-id "$KVID" --endpoint-type azurefunction --endpoint "$FUNCTION" --included-event-types Microsoft.KeyVault.SecretNearExpiry Microsoft.KeyVault.SecretExpired'
        ]
      },
      {
        id: "policy",
        text: "Have Azure Policy flag secrets without an expiry date: pick the policy from the list and assign it.",
        commands: [
          `az policy definition list --query "[?contains(displayName, 'Key Vault secrets should have')].{name: name, title: displayName}" --output table`,
          'az policy assignment create --name leakgate-secret-expiry --policy "$POLICY" --scope "$KVID"'
        ]
      }
    ];
    vaultVariablesLate = [
      {
        name: "OLDVERSION",
        value: "0123456789abcdef0123456789abcdef",
        about: "version of the secret that held the leaked value"
      },
      {
        name: "FUNCTION",
        value: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Web/sites/F/functions/rotate",
        about: "the function that rotates (part 9)"
      },
      { name: "POLICY", value: "my-policy", about: "name from the list in part 8" },
      { name: "LAW", value: "my-workspace", about: "Log Analytics workspace" },
      {
        name: "LAWGUID",
        value: "00000000-0000-0000-0000-000000000000",
        about: "its workspace id (customerId), for queries"
      },
      { name: "LAWRG", value: "my-workspace-group", about: "and its resource group" },
      { name: "IDENTITY", value: "my-identity", about: "user-assigned identity for workloads outside Azure" },
      { name: "REPOSITORY", value: "my-org/my-repository", about: "the repository whose workflows sign in" },
      { name: "VNET", value: "my-vnet", about: "virtual network of the consumers" },
      { name: "SUBNET", value: "private-endpoints", about: "its subnet for private endpoints" }
    ];
    vaultAudit = [
      {
        id: "on",
        must: true,
        text: "Turn the vault's audit log on, so that the next such question has an answer.",
        commands: [
          assign(
            "LAWID",
            'az monitor log-analytics workspace show --workspace-name "$LAW" --resource-group "$LAWRG" --query id --output tsv'
          ),
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          'az monitor diagnostic-settings list --resource "$KVID" --output table',
          'az monitor diagnostic-settings create --name leakgate-audit --resource "$KVID" --workspace "$LAWID" --logs "[{category:AuditEvent,enabled:true}]" --output none'
        ]
      }
    ];
    closeSteps = [
      {
        id: "suppression",
        must: true,
        text: "The old value stays in history, and is dead. Say so in `.leakgate-suppressions`, by a pull request, with the evidence of part 7 as the reason.",
        commands: [
          {
            bash: `echo "$FINGERPRINT  expires=$REVIEW  reason=rotated, see this issue" >> .leakgate-suppressions`,
            powershell: `"$FINGERPRINT  expires=$REVIEW  reason=rotated, see this issue" | Add-Content .leakgate-suppressions`
          }
        ]
      },
      {
        id: "hook",
        text: "Install the hook where the leak was made, so that the next one stops at the commit.",
        commands: ["npx leakgate init"]
      },
      {
        id: "files",
        text: "Remove the files with the values from your machine.",
        commands: [{ bash: 'rm -f "$OLD" "$NEW" "$REFERENCE"', powershell: 'Remove-Item "$OLD", "$NEW", "$REFERENCE"' }]
      },
      { id: "post-mortem", must: true, text: "Link the post-mortem: how it got in, why nobody saw it, what changed." }
    ];
    historySteps = [
      {
        id: "rewrite",
        text: "Only now, and only if it is worth it: rewriting history changes every commit id after the leak. Forks, clones, `refs/pull/*` and cached pages keep the old ones; only GitHub Support can purge those. It replaces nothing above.",
        warning: "A rewrite breaks open pull requests, signatures and every clone. Agree on a time, and block pushes meanwhile."
      }
    ];
    federation = {
      id: "federation",
      text: "GitHub Actions: sign in with OIDC (`azure/login`, `permissions: id-token: write`), no secret stored at all.",
      commands: [
        'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
        'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "repo:${REPOSITORY}:ref:refs/heads/main" --audiences api://AzureADTokenExchange'
      ]
    };
    vaultNetwork = [
      {
        id: "vault",
        text: "The vault: roles instead of access policies, no purge, private endpoint and DNS.",
        commands: [
          assign("KVID", 'az keyvault show --name "$KV" --query id --output tsv'),
          'az keyvault update --name "$KV" --enable-rbac-authorization true --enable-purge-protection true --output none',
          ...endpoint("$KVID", "leakgate-vault", "vault", "privatelink.vaultcore.azure.net")
        ],
        warning: "`--enable-rbac-authorization true` switches every access policy off at once: assign the roles first. Purge protection cannot be taken back."
      },
      {
        id: "vault-deny",
        text: "The vault again, last: deny by default. Trusted Azure services still pass; Azure DevOps is not one of them.",
        commands: [
          'az keyvault update --name "$KV" --default-action Deny --bypass AzureServices --output none',
          'az keyvault update --name "$KV" --public-network-access Disabled --output none'
        ],
        warning: "Without a working private endpoint you lock yourself, the apps and the rotation function out."
      }
    ];
    vaultOnly = [
      ...vaultVariables,
      ...vaultVariablesLate.filter(
        ({ name: name2 }) => ["OLDVERSION", "FUNCTION", "POLICY", "LAW", "LAWGUID", "LAWRG"].includes(name2)
      )
    ];
  }
});

// src/credentials/two-keys.ts
function createTwoKeys(data) {
  const renewLeaked = data.renew("${LEAKED}");
  return {
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [
      { name: "RESOURCE", value: "my-resource", about: `name of the ${data.resource}`, from: "resource-name" },
      groupVariable,
      ...data.variables ?? [],
      ...slotVariables(...data.slots),
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate
    ],
    steps: {
      contain: [
        decide(
          "renew the leaked key and accept the outage (the third box tells which of the two it is; no time for that: renew both).",
          [renewLeaked],
          `Everything that still uses this key stops at once. ${data.alsoDies}`
        ),
        keepLeakedValue,
        whichKey((slot) => data.show(`\${${slot}}`)),
        ...data.contain ?? []
      ],
      uses: [findResource(data.resource, data.find), ...data.uses ?? [], ...azureUses],
      rotate: [
        {
          id: "other",
          text: "Renew the key that did *not* leak and put it into the file `$NEW`. It becomes the successor.",
          commands: [data.renew("${OTHER}"), save(data.show("${OTHER}"))],
          warning: `Whoever uses the other key today stops: look at part 2 first. ${data.alsoDies}`
        }
      ],
      store: storeInVault(' "CredentialId=$OTHER" "ProviderAddress=$ID" "ValidityPeriodDays=60"'),
      switch: switchApps,
      retire: [
        {
          id: "leaked",
          must: true,
          text: "Renew the leaked key: this ends the leak.",
          commands: [renewLeaked],
          warning: `Whoever was forgotten in part 5 stops now. ${data.alsoDies}`
        },
        ...data.retire ?? [],
        disableOldVersion
      ],
      prove: [
        {
          id: "dead",
          must: true,
          text: "Neither key is the leaked value any more: both lines must say `another value`. `no answer` is no proof. They compare with `$OLD`, so check first that it holds the leaked value.",
          commands: [
            { bash: 'wc -c "$OLD"', powershell: '(Get-Item "$OLD").Length' },
            compare(data.show("${LEAKED}"), "STILL ALIVE", "$LEAKED"),
            compare(data.show("${OTHER}"), "STILL ALIVE", "$OTHER")
          ]
        },
        ...data.prove ?? []
      ],
      expiry: [...data.expiry ?? [], ...vaultExpiry],
      automate: [
        {
          id: "function",
          text: `Deploy a rotation function on the event of part 8 ([Microsoft's tutorial for two keys](https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual)). It reads the tags \`CredentialId\`, \`ProviderAddress\` and \`ValidityPeriodDays\`, which part 4 has set, and takes turns between ${data.slots.join(" and ")}. Key Vault has no rotation policy of its own for secrets, only for keys and certificates.`
        }
      ],
      audit: data.audit,
      identity: [
        ...identityInstead(data.role),
        ...data.identity ?? [],
        ...data.localAuthOff ? [
          {
            id: "local-auth",
            text: "Turn the keys off for good.",
            commands: data.localAuthOff,
            warning: data.localAuthWarning ?? "Every client that still signs in with a key stops. Do it after the metrics show none."
          }
        ] : []
      ],
      network: data.network ? closeNetwork(data.network.group, data.network.zone, data.network.deny) : vaultNetwork,
      history: historySteps,
      close: closeSteps
    }
  };
}
var init_two_keys = __esm({
  "src/credentials/two-keys.ts"() {
    "use strict";
    init_blocks();
    init_commands();
  }
});

// src/credentials/azure-ai.ts
var account, service, azureAi;
var init_azure_ai = __esm({
  "src/credentials/azure-ai.ts"() {
    "use strict";
    init_blocks();
    init_two_keys();
    account = '--name "$RESOURCE" --resource-group "$RG"';
    service = '--service-name "$RESOURCE" --resource-group "$RG"';
    azureAi = {
      /** https://learn.microsoft.com/azure/ai-services/rotate-keys */
      "azure-ai-services-key": createTwoKeys({
        name: "Azure AI services key",
        opens: "A key calls the models of the resource (Azure OpenAI, Content Safety, Speech, Vision \u2026) at your cost, and for some reads what was uploaded to them.",
        wayOut: "Sign in with a managed identity: `DefaultAzureCredential` and the role Cognitive Services OpenAI User. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "AI services resource",
        slots: ["key1", "key2"],
        find: `az cognitiveservices account list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az cognitiveservices account keys list ${account} --query "${slot}" --output tsv`,
        renew: (slot) => `az cognitiveservices account keys regenerate ${account} --key-name "${slot}" --output none`,
        alsoDies: "Every region and deployment of the resource shares its two keys.",
        audit: [
          reviewUse(
            "Abuse shows first as cost and as quota errors.",
            "AzureDiagnostics | where ResourceProvider == 'MICROSOFT.COGNITIVESERVICES' and Category == 'RequestResponse' | summarize count() by CallerIPAddress, OperationName, bin(TimeGenerated, 1h)"
          ),
          {
            id: "cost",
            text: "Calls by the hour: a step upwards is your answer.",
            commands: ['az monitor metrics list --resource "$ID" --metrics TotalCalls --interval PT1H --output table']
          },
          ...vaultAudit
        ],
        role: "Cognitive Services OpenAI User",
        identity: [
          {
            id: "not-user",
            text: "Take *Cognitive Services User* and *Contributor* from whoever only calls the models: both can list the keys. Signing in with Entra needs a custom sub-domain on the resource.",
            commands: [
              'az role assignment list --scope "$ID" --include-inherited --query "[].{principal: principalName, role: roleDefinitionName}" --output table'
            ]
          }
        ],
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
        network: {
          group: "account",
          zone: "privatelink.cognitiveservices.azure.com",
          deny: [
            'az cognitiveservices account network-rule list --name "$RESOURCE" --resource-group "$RG" --output table',
            'az resource update --ids "$ID" --set properties.publicNetworkAccess=Disabled --output none'
          ]
        }
      }),
      /** https://learn.microsoft.com/azure/search/search-security-api-keys */
      "azure-search-key": createTwoKeys({
        name: "Azure AI Search key",
        opens: "An admin key reads, changes and deletes every index of the search service; a query key reads every document that is indexed.",
        wayOut: "Sign in with a managed identity: `DefaultAzureCredential` and the role Search Index Data Reader or Contributor. If a key cannot be avoided, keep it in Key Vault; never an admin key in a front end.",
        resource: "search service",
        slots: ["primary", "secondary"],
        find: `az search service list --resource-group "$RG" --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az search admin-key show ${service} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az search admin-key renew ${service} --key-kind "${slot}" --output none`,
        alsoDies: "Query keys are not touched by it.",
        contain: [
          {
            id: "query-key",
            text: "If neither answers, it may be a query key. They have no slots: make a new one, move the clients, delete the leaked one (`@$OLD` reads the value from the file, so that it is no argument).",
            commands: [
              'az search query-key create --service-name "$RESOURCE" --resource-group "$RG" --name rotated-after-leak --output none',
              'az search query-key delete --service-name "$RESOURCE" --resource-group "$RG" --key-value "@$OLD"'
            ],
            warning: "Deleting stops every client that still sends this query key."
          }
        ],
        audit: [
          reviewUse(
            "OperationLogs has the calls, without telling one key from another.",
            "AzureDiagnostics | where ResourceProvider == 'MICROSOFT.SEARCH' and Category == 'OperationLogs' | summarize count() by OperationName, bin(TimeGenerated, 1h)"
          ),
          ...vaultAudit
        ],
        role: "Search Index Data Reader",
        localAuthOff: [
          'az search service update --name "$RESOURCE" --resource-group "$RG" --auth-options aadOrApiKey --aad-auth-failure-mode http403 --output none',
          'az search service update --name "$RESOURCE" --resource-group "$RG" --disable-local-auth true --output none'
        ],
        localAuthWarning: "The first line lets in both ways and stops nobody; the second stops every client that still sends a key.",
        network: {
          group: "searchService",
          zone: "privatelink.search.windows.net",
          deny: [
            'az search service update --name "$RESOURCE" --resource-group "$RG" --public-network-access disabled --output none'
          ]
        }
      })
    };
  }
});

// src/credentials/single-value.ts
function createSingleValue(data) {
  return {
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [...data.variables ?? []],
    steps: {
      contain: [decide(data.urgent.text, data.urgent.commands ?? [], data.urgent.warning), keepLeakedValue],
      uses: data.uses ?? [plainUses],
      rotate: data.rotate,
      store: storeInVault(),
      switch: [plainSwitch],
      retire: [{ ...data.retire, must: true }, disableOldVersion],
      prove: [{ ...data.prove, must: true }],
      expiry: vaultExpiry,
      automate: [plainAutomate],
      audit: data.audit,
      identity: data.identity,
      network: [],
      history: historySteps,
      close: closeSteps,
      ...data.instead
    }
  };
}
var plainUses, plainSwitch, plainAutomate;
var init_single_value = __esm({
  "src/credentials/single-value.ts"() {
    "use strict";
    init_blocks();
    plainUses = {
      id: "consumers",
      text: "List every consumer here, with its owner: services, pipelines and their variables, Kubernetes secrets, other repositories (search by fingerprint, not by value), people's machines."
    };
    plainSwitch = {
      id: "restart",
      must: true,
      text: "Every consumer of the list in part 2 reads the new value from the vault and was seen working with it. Restart what reads it only at start."
    };
    plainAutomate = {
      id: "function",
      text: "If the issuer has an interface for it, let a function on the event of part 8 make the successor, store it, and retire the old one ([Microsoft's tutorial for one credential](https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation)). If not, the event opens a ticket for a named owner: write here who it is."
    };
  }
});

// src/credentials/azure-apps.ts
var named2, azureApps;
var init_azure_apps = __esm({
  "src/credentials/azure-apps.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_two_keys();
    named2 = '--name "$RESOURCE" --resource-group "$RG"';
    azureApps = {
      /** https://learn.microsoft.com/azure/azure-functions/function-keys-how-to */
      "azure-functions-key": createSingleValue({
        name: "Azure Functions key",
        opens: "A function key calls the HTTP functions of the app; the master key also reaches its administrative interface, and with it code and settings.",
        wayOut: "Let callers sign in with Microsoft Entra (App Service authentication) and their managed identity. If a key cannot be avoided, one named key for each caller, kept in Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-function-app", about: "name of the function app", from: "resource-name" },
          groupVariable,
          { name: "KEYTYPE", value: "functionKeys", about: "functionKeys, masterKey or systemKeys (part 1 tells)" },
          { name: "KEYNAME", value: "default", about: "name of the leaked key; of the master key: _master" },
          { name: "FUNCTIONNAME", value: "my-function", about: "a function of the app, for keys of its own" },
          { name: "CORPORATE", value: "203.0.113.0/24", about: "addresses that may call" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "give the leaked key a new value. Without `--key-value` the platform makes one.",
          commands: [
            `az functionapp keys list ${named2} --query "{functionKeys: keys(functionKeys), systemKeys: keys(systemKeys)}" --output json`,
            `az functionapp keys set ${named2} --key-type "$KEYTYPE" --key-name "$KEYNAME" --output none`
          ],
          warning: "Every caller with this key stops. Renewing a system key breaks Event Grid subscriptions and durable webhooks. A leaked master key is urgent always: whoever had it could read the app's settings, so every secret among them is leaked as well. The list prints names, no values."
        },
        uses: [
          findResource("function app", `az functionapp list --query "[?name=='$RESOURCE'].id" --output tsv`),
          ...azureUses
        ],
        rotate: [
          {
            id: "second-key",
            text: "Make a second named key beside the leaked one and put it into the file `$NEW`. (The master key has no second: skip to part 6.)",
            commands: [
              `az functionapp keys set ${named2} --key-type functionKeys --key-name rotated --output none`,
              save(`az functionapp keys list ${named2} --query functionKeys.rotated --output tsv`)
            ]
          }
        ],
        retire: {
          id: "leaked",
          text: "Delete the leaked key; a master key cannot be deleted, give it a new value with the command of part 1.",
          commands: [`az functionapp keys delete ${named2} --key-type "$KEYTYPE" --key-name "$KEYNAME"`],
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Neither the host's keys nor the functions' own are the leaked value. Each line must say `another value` (`no answer` where there is no such key); repeat the last for each function.",
          commands: [
            compare(`az functionapp keys list ${named2} --query masterKey --output tsv`, "STILL ALIVE", "master key"),
            compare(
              `az functionapp keys list ${named2} --query "functionKeys.$KEYNAME" --output tsv`,
              "STILL ALIVE",
              "$KEYNAME"
            ),
            compare(
              `az functionapp function keys list ${named2} --function-name "$FUNCTIONNAME" --query default --output tsv`,
              "STILL ALIVE",
              "function key"
            )
          ]
        },
        audit: [
          reviewUse(
            "Application Insights has every request with its address.",
            "requests | where cloud_RoleName == '$RESOURCE' | summarize count() by client_IP, name, resultCode"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Turn on authentication with Entra for the app, call with managed identities, and let the functions themselves be anonymous behind it. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              `az functionapp identity assign ${named2} --output none`,
              `az webapp auth update ${named2} --enabled true --action LoginWithAzureActiveDirectory --output none`
            ],
            warning: "Every caller without an Entra token is sent to sign in from then on: programs fail."
          }
        ],
        instead: {
          switch: switchApps,
          network: [
            {
              id: "deny",
              text: "Let only your own addresses call, or nobody from outside.",
              commands: [
                `az functionapp config access-restriction add ${named2} --rule-name corporate --action Allow --ip-address "$CORPORATE" --priority 100 --output none`,
                `az functionapp update ${named2} --set publicNetworkAccess=Disabled --output none`
              ],
              warning: "The first rule denies everybody else at once; the second closes the deployment endpoint as well."
            },
            ...vaultNetwork
          ]
        }
      }),
      /** https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable */
      "azure-publish-profile": createSingleValue({
        name: "Azure publish profile",
        opens: "A publish profile deploys any code to the app and reads all of its settings, so every secret among them is leaked with it.",
        wayOut: "Deploy with OIDC (`azure/login` and `azure/webapps-deploy` without a profile) and turn basic authentication off. There is nothing to store in Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-app", about: "name of the app", from: "resource-name" },
          groupVariable,
          { name: "IDENTITY", value: "my-identity", about: "user-assigned identity for the deployment" },
          { name: "REPOSITORY", value: "my-org/my-repository", about: "the repository whose workflows deploy" },
          ...vaultOnly
        ],
        urgent: {
          text: "reset the profile. A static web app's deployment token has a command of its own.",
          commands: [
            assign("ID", `az webapp list --query "[?name=='$RESOURCE'].id" --output tsv`),
            'az resource invoke-action --action newpassword --ids "$ID"',
            'az staticwebapp secrets reset-api-key --name "$RESOURCE" --output none'
          ],
          warning: "Every pipeline that deploys with the profile stops; the running app does not."
        },
        uses: [
          findResource("app", `az webapp list --query "[?name=='$RESOURCE'].id" --output tsv`),
          {
            id: "consumers",
            text: "List every pipeline that deploys with the profile, and every setting of the app that is a secret: those are leaked too. Each gets its own rotation (`leakgate checklist` with its kind).",
            commands: [`az webapp config appsettings list ${named2} --query "[].name" --output tsv`]
          }
        ],
        rotate: [
          {
            id: "federated",
            text: "Let the pipeline sign in with OIDC instead; no new profile is downloaded.",
            commands: [
              'az identity create --name "$IDENTITY" --resource-group "$RG" --output none',
              'az identity federated-credential create --name github --identity-name "$IDENTITY" --resource-group "$RG" --issuer https://token.actions.githubusercontent.com --subject "repo:${REPOSITORY}:ref:refs/heads/main" --audiences api://AzureADTokenExchange',
              assign(
                "PRINCIPAL",
                'az identity show --name "$IDENTITY" --resource-group "$RG" --query principalId --output tsv'
              ),
              'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "Website Contributor" --scope "$ID" --output none'
            ]
          }
        ],
        retire: {
          id: "leaked",
          text: "Reset the profile and turn basic authentication off, for deployment and for FTP.",
          commands: [
            'az resource invoke-action --action newpassword --ids "$ID"',
            'az resource update --resource-group "$RG" --name scm --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --set properties.allow=false --output none',
            'az resource update --resource-group "$RG" --name ftp --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --set properties.allow=false --output none'
          ],
          warning: "Every deployment by profile, FTP or local git stops. Deployment slots have policies of their own."
        },
        prove: {
          id: "dead",
          text: "Both answers must be `false`; with basic authentication off, no profile works.",
          commands: [
            'az resource show --resource-group "$RG" --name scm --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --query properties.allow --output tsv',
            'az resource show --resource-group "$RG" --name ftp --namespace Microsoft.Web --resource-type basicPublishingCredentialsPolicies --parent "sites/$RESOURCE" --query properties.allow --output tsv'
          ]
        },
        audit: [
          reviewUse(
            "Every sign-in to the deployment endpoints is there. Compare the deployed content with your build as well.",
            "AppServiceAuditLogs | summarize count() by User, UserAddress, Protocol"
          ),
          {
            id: "on",
            must: true,
            text: "Turn the app's audit log on.",
            commands: [
              assign(
                "LAWID",
                'az monitor log-analytics workspace show --workspace-name "$LAW" --resource-group "$LAWRG" --query id --output tsv'
              ),
              'az monitor diagnostic-settings create --name leakgate-audit --resource "$ID" --workspace "$LAWID" --logs "[{category:AppServiceAuditLogs,enabled:true}]" --output none'
            ]
          }
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "No pipeline holds a profile any more: delete the secret that held it from every repository and environment."
          }
        ],
        instead: {
          store: [
            {
              id: "set",
              must: true,
              text: "Nothing to store for the profile itself. Every secret among the app's settings goes into Key Vault with its own rotation; tick when each has one."
            }
          ],
          expiry: [],
          automate: []
        }
      }),
      /** https://learn.microsoft.com/azure/azure-app-configuration/concept-disable-access-key-authentication */
      "azure-app-configuration-key": createSingleValue({
        name: "Azure App Configuration key",
        opens: "A connection string reads every setting of the store, and with a read-write key changes what all your apps believe; plain secrets in the store are leaked with it.",
        wayOut: "Connect with the endpoint and `DefaultAzureCredential` (role App Configuration Data Reader). Secrets in the store become references to Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-store", about: "name of the store", from: "resource-name" },
          groupVariable,
          { name: "KEYID", value: "AAAA", about: "Id= of the leaked connection string" },
          { name: "OTHERID", value: "BBBB", about: "id of a key with the same rights (the list tells)" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "regenerate the leaked key. `Id=` in the leak names it: the list shows whether it is primary or secondary, and whether it could write.",
          commands: [
            `az appconfig credential list ${named2} --query "[].{id: id, name: name, readOnly: readOnly, modified: lastModified}" --output table`,
            `az appconfig credential regenerate ${named2} --id "$KEYID" --output none`
          ],
          warning: "Every app that reads its configuration with this key fails at its next start or refresh."
        },
        uses: [
          findResource("store", `az appconfig list --query "[?name=='$RESOURCE'].id" --output tsv`),
          {
            id: "contents",
            text: "Read through the store: plain secrets in it are leaked as well and get their own rotation.",
            commands: [
              `az appconfig kv list --name "$RESOURCE" --auth-mode login --fields key label content_type --output table`
            ]
          },
          ...azureUses
        ],
        rotate: [
          {
            id: "other",
            text: "Regenerate the key with the same rights that did not leak, and put its connection string into the file `$NEW`.",
            commands: [
              `az appconfig credential regenerate ${named2} --id "$OTHERID" --output none`,
              save(`az appconfig credential list ${named2} --query "[?id=='$OTHERID'].connectionString" --output tsv`)
            ],
            warning: "Whoever uses the other key today stops. A regenerated key may get a new id: list again and set OTHERID."
          }
        ],
        retire: {
          id: "leaked",
          text: "Regenerate the leaked key: this ends the leak.",
          commands: [`az appconfig credential regenerate ${named2} --id "$KEYID" --output none`],
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Ask with the leaked connection string (`$OLD`): an error about authentication means dead, a list means alive.",
          commands: ['az appconfig kv list --connection-string "@$OLD" --top 1 --fields key --output table']
        },
        audit: [
          reviewUse(
            "Requests carry their address.",
            "AACHttpRequest | summarize count() by ClientIPAddress, Method, StatusCode"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Give the apps the role *App Configuration Data Reader*, and turn what is secret in the store into references to Key Vault. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              assign(
                "PRINCIPAL",
                'az webapp identity show --name "$APP" --resource-group "$RG" --query principalId --output tsv'
              ),
              'az role assignment create --assignee-object-id "$PRINCIPAL" --assignee-principal-type ServicePrincipal --role "App Configuration Data Reader" --scope "$ID" --output none',
              'az appconfig kv set-keyvault --name "$RESOURCE" --key "$SETTING" --secret-identifier "https://$KV.vault.azure.net/secrets/$SECRET" --auth-mode login --yes --output none'
            ]
          },
          {
            id: "local-auth",
            text: "Turn the keys off for good.",
            commands: [`az appconfig update ${named2} --disable-local-auth true --output none`],
            warning: "Every client that still connects with a connection string stops."
          }
        ],
        instead: {
          switch: switchApps,
          network: [
            {
              id: "deny",
              text: "Close the public way in, after a private endpoint (group `configurationStores`, zone `privatelink.azconfig.io`) was seen working.",
              commands: [`az appconfig update ${named2} --enable-public-network false --output none`],
              warning: "Without the endpoint every app loses its configuration."
            },
            ...vaultNetwork
          ]
        }
      }),
      /** https://learn.microsoft.com/azure/container-registry/container-registry-authentication */
      "azure-container-registry-key": createTwoKeys({
        name: "Azure Container Registry password",
        opens: "A registry password pulls every image, and the admin's also pushes: whoever had it could have replaced what you run.",
        wayOut: "Pull with the managed identity of the cluster or app (role AcrPull), push with OIDC from the pipeline (role AcrPush). If a password cannot be avoided, a repository-scoped token that expires, kept in Key Vault.",
        resource: "registry",
        variables: [
          { name: "TOKEN", value: "my-token", about: "name of the token, if it is one" },
          { name: "CLUSTER", value: "my-cluster", about: "an AKS cluster that pulls" }
        ],
        slots: ["password", "password2"],
        find: `az acr list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az acr credential show --name "$RESOURCE" --query "passwords[?name=='${slot}'].value" --output tsv`,
        renew: (slot) => `az acr credential renew --name "$RESOURCE" --password-name "${slot}" --output none`,
        alsoDies: "Clusters with an image-pull secret fail at their next pull, which may be days later.",
        contain: [
          {
            id: "token",
            text: "If neither answers, it may be a token. Disabling it is immediate; a new password for it comes from `credential generate`.",
            commands: [
              'az acr token list --registry "$RESOURCE" --query "[].{name: name, status: status}" --output table',
              'az acr token update --registry "$RESOURCE" --name "$TOKEN" --status disabled --output none',
              'az acr token credential delete --registry "$RESOURCE" --name "$TOKEN" --password1 --password2'
            ],
            warning: "Whatever pulls or pushes with the token stops."
          }
        ],
        retire: [
          {
            id: "admin",
            text: "Turn the admin account off: it is one password for everybody.",
            commands: ['az acr update --name "$RESOURCE" --admin-enabled false --output none'],
            warning: "Both of its passwords stop working."
          },
          {
            id: "images",
            text: "Compare the digests of the tags that you run with those that your pipeline built: a push could have replaced them.",
            commands: ['az acr repository list --name "$RESOURCE" --output tsv']
          }
        ],
        audit: [
          reviewUse(
            "`ContainerRegistryRepositoryEvents` has pushes and pulls.",
            "ContainerRegistryLoginEvents | summarize count() by Identity, CallerIpAddress, ResultDescription"
          ),
          ...vaultAudit
        ],
        role: "AcrPull",
        identity: [
          {
            id: "cluster",
            text: "Let AKS pull with its own identity.",
            commands: ['az aks update --name "$CLUSTER" --resource-group "$RG" --attach-acr "$RESOURCE" --output none']
          }
        ],
        network: {
          group: "registry",
          zone: "privatelink.azurecr.io",
          deny: ['az acr update --name "$RESOURCE" --public-network-enabled false --default-action Deny --output none']
        }
      })
    };
  }
});

// src/credentials/successors.ts
var makePassword;
var init_successors = __esm({
  "src/credentials/successors.ts"() {
    "use strict";
    makePassword = [
      {
        bash: `LC_ALL=C tr -dc 'A-Za-z0-9_-' < /dev/urandom | head -c 40 > "$NEW"`,
        powershell: `$bytes = New-Object byte[] 30; [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($bytes); [Convert]::ToBase64String($bytes).Replace('+', '-').Replace('/', '_') | Out-File -NoNewline -Encoding ascii "$NEW"`
      }
    ];
  }
});

// src/credentials/azure-data.ts
var account2, azureData;
var init_azure_data = __esm({
  "src/credentials/azure-data.ts"() {
    "use strict";
    init_blocks();
    init_single_value();
    init_successors();
    init_two_keys();
    account2 = '--name "$RESOURCE" --resource-group "$RG"';
    azureData = {
      /** https://learn.microsoft.com/azure/azure-sql/database/authentication-azure-ad-only-authentication */
      "azure-sql-password": createSingleValue({
        name: "Azure SQL password",
        opens: "A login's password reads and changes every row its roles allow, in every database of the server for an administrator, from anywhere the firewall lets in.",
        wayOut: "Connect with the managed identity of the app: `Authentication=Active Directory Default` in the connection string and no password, with a database user made `FROM EXTERNAL PROVIDER`. If a password cannot be avoided, keep the connection string in Key Vault.",
        variables: [
          {
            name: "RESOURCE",
            value: "my-server",
            about: "server name, without .database.windows.net",
            from: "resource-name"
          },
          groupVariable,
          { name: "DATABASE", value: "my-database", about: "database of the connection string" },
          { name: "LOGIN", value: "app_a", about: "the login that leaked" },
          { name: "ADMIN", value: "sql-admins", about: "Entra group for the administrators" },
          { name: "ADMINOID", value: "00000000-0000-0000-0000-000000000000", about: "its object id" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "as administrator, `ALTER LOGIN [app_a] DISABLE;` in `master`, then `KILL` its open sessions (`sys.dm_exec_sessions`). If the server administrator itself leaked, set a new password:",
          commands: [
            ...makePassword,
            'az sql server update --name "$RESOURCE" --resource-group "$RG" --admin-password "@$NEW" --output none'
          ],
          warning: "A disabled login stops every app that uses it; a new administrator password stops whoever signs in with it. `@$NEW` reads the value from the file, so that it is no argument. PostgreSQL and MySQL: `az postgres flexible-server update` and `az mysql flexible-server update`, the same option."
        },
        uses: [
          findResource("server", `az sql server list --query "[?name=='$RESOURCE'].id" --output tsv`),
          {
            id: "databases",
            text: "Which databases it reaches, and from where the firewall lets in. A rule from 0.0.0.0 to 0.0.0.0 means all of Azure.",
            commands: [
              'az sql db list --server "$RESOURCE" --resource-group "$RG" --query "[].name" --output tsv',
              'az sql server firewall-rule list --server "$RESOURCE" --resource-group "$RG" --output table'
            ]
          },
          ...azureUses
        ],
        rotate: [
          {
            id: "second-login",
            text: "Make a second login beside the leaked one, so that nothing stops: `CREATE LOGIN [app_b] WITH PASSWORD = \u2026` in `master`, then a user with the same roles in each database. Take the password from the file `$NEW`, and put the whole new connection string into that file afterwards.",
            commands: [...makePassword],
            warning: "Run the SQL in a tool that keeps no history, not in a shared notebook."
          }
        ],
        retire: {
          id: "leaked",
          text: "Disable the leaked login, end its sessions, and drop it a week later: `ALTER LOGIN [app_a] DISABLE;`, then for each of its sessions `KILL`. An open session outlives a disabled login. The administrator's password: the command of part 1.",
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Signing in with the leaked password must say \u201CLogin failed\u201D. Anything about a firewall proves nothing: try from an address that is let in.",
          commands: [
            {
              bash: 'SQLCMDPASSWORD="$(cat "$OLD")" sqlcmd -S "$RESOURCE.database.windows.net" -d "$DATABASE" -U "$LOGIN" -Q "select 1"',
              powershell: '$env:SQLCMDPASSWORD = Get-Content -Raw "$OLD"; sqlcmd -S "$RESOURCE.database.windows.net" -d "$DATABASE" -U "$LOGIN" -Q "select 1"; Remove-Item Env:SQLCMDPASSWORD'
            }
          ]
        },
        audit: [
          reviewUse(
            "The server's audit has every sign-in with its address.",
            "AzureDiagnostics | where Category == 'SQLSecurityAuditEvents' and server_principal_name_s == '$LOGIN' | summarize count() by client_ip_s, action_name_s"
          ),
          ...vaultAudit,
          {
            id: "server",
            text: "Turn the server's audit on.",
            commands: [
              'az sql server audit-policy update --name "$RESOURCE" --resource-group "$RG" --state Enabled --log-analytics-target-state Enabled --log-analytics-workspace-resource-id "$LAWID" --output none'
            ]
          }
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Let the app sign in as itself: `CREATE USER [my-app] FROM EXTERNAL PROVIDER; ALTER ROLE db_datareader ADD MEMBER [my-app];` and `Authentication=Active Directory Default` in its connection string. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              'az webapp identity assign --name "$APP" --resource-group "$RG" --output none',
              'az sql server ad-admin create --server-name "$RESOURCE" --resource-group "$RG" --display-name "$ADMIN" --object-id "$ADMINOID" --output none'
            ]
          },
          {
            id: "local-auth",
            text: "Turn SQL passwords off for good.",
            commands: ['az sql server ad-only-auth enable --name "$RESOURCE" --resource-group "$RG" --output none'],
            warning: "Every login with a password stops at once, the administrator's included. Sign in as the Entra administrator first, and keep that session open."
          },
          federation
        ],
        instead: {
          switch: switchApps,
          network: closeNetwork("sqlServer", "privatelink.database.windows.net", [
            'az sql server firewall-rule delete --server "$RESOURCE" --resource-group "$RG" --name AllowAllWindowsAzureIps',
            'az sql server update --name "$RESOURCE" --resource-group "$RG" --enable-public-network false --output none'
          ])
        }
      }),
      /** https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys */
      "azure-cosmos-db-key": createTwoKeys({
        name: "Azure Cosmos DB key",
        opens: "An account key reads, changes and deletes every database and container of the Cosmos DB account.",
        wayOut: "Connect with `DefaultAzureCredential` and a Cosmos DB data role (its own roles, not Azure's). If a key cannot be avoided, keep it in Key Vault, and take the read-only one where reading is enough.",
        resource: "Cosmos DB account",
        slots: ["primary", "secondary"],
        find: `az cosmosdb list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az cosmosdb keys list ${account2} --query "${slot}MasterKey" --output tsv`,
        renew: (slot) => `az cosmosdb keys regenerate ${account2} --key-kind "${slot}" --output none`,
        alsoDies: "A regeneration takes minutes, on large accounts hours; the old key works until it is done.",
        contain: [
          {
            id: "read-only",
            text: "If neither answers, compare the read-only keys too; they are renewed with `--key-kind primaryReadonly` or `secondaryReadonly`.",
            commands: [
              'az cosmosdb keys regenerate --name "$RESOURCE" --resource-group "$RG" --key-kind "${LEAKED}Readonly" --output none'
            ],
            warning: "Only if a read-only key leaked: its readers stop."
          }
        ],
        audit: [
          reviewUse(
            "`KeyType` says which key was used, in direct mode; `AuthTokenType` in gateway mode.",
            "CDBDataPlaneRequests | summarize count() by KeyType, AuthTokenType, ClientIpAddress, OperationName"
          ),
          ...vaultAudit
        ],
        role: "Cosmos DB Account Reader Role",
        identity: [
          {
            id: "data-role",
            text: "Reading and writing data needs a role of Cosmos DB itself (\u20260002 is the built-in contributor).",
            commands: [
              'az cosmosdb sql role definition list --account-name "$RESOURCE" --resource-group "$RG" --query "[].{name: roleName, id: name}" --output table',
              'az cosmosdb sql role assignment create --account-name "$RESOURCE" --resource-group "$RG" --scope "/" --principal-id "$PRINCIPAL" --role-definition-id 00000000-0000-0000-0000-000000000002 --output none'
            ]
          }
        ],
        localAuthOff: [
          'az cosmosdb update --name "$RESOURCE" --resource-group "$RG" --disable-key-based-metadata-write-access true --output none',
          'az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'
        ],
        network: {
          group: "Sql",
          zone: "privatelink.documents.azure.com",
          deny: [
            'az cosmosdb update --name "$RESOURCE" --resource-group "$RG" --public-network-access DISABLED --output none'
          ]
        }
      }),
      /** https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure */
      "azure-redis-key": createTwoKeys({
        name: "Azure Cache for Redis key",
        opens: "An access key reads, changes and flushes the whole cache: sessions, tokens and personal data that the apps keep there.",
        wayOut: "Connect with Microsoft Entra authentication and the managed identity of the app (an access policy assignment on the cache). If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "cache",
        slots: ["Primary", "Secondary"],
        find: `az redis list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az redis list-keys ${account2} --query "{Primary: primaryKey, Secondary: secondaryKey}.${slot}" --output tsv`,
        renew: (slot) => `az redis regenerate-keys ${account2} --key-type "${slot}" --output none`,
        alsoDies: "Open connections live on until they sign in again: restart the clients.",
        uses: [
          {
            id: "managed",
            text: "If nothing is found, it is an Azure Managed Redis: the same checklist with `az redisenterprise` (extension).",
            commands: [
              'az redisenterprise database regenerate-key --cluster-name "$RESOURCE" --resource-group "$RG" --key-type "$OTHER" --output none'
            ],
            warning: "Stops whoever uses the other key."
          }
        ],
        retire: [
          {
            id: "sessions",
            text: "What lay in the cache may have been read: end the sessions and replace the tokens that it held."
          }
        ],
        audit: [reviewUse("The category ConnectedClientList has the clients' addresses."), ...vaultAudit],
        role: "Reader",
        identity: [
          {
            id: "access-policy",
            text: "Reading and writing needs an access policy of the cache itself.",
            commands: [
              'az redis access-policy-assignment create --name "$RESOURCE" --resource-group "$RG" --policy-assignment-name app --access-policy-name "Data Contributor" --object-id "$PRINCIPAL" --object-id-alias "$APP" --output none'
            ]
          }
        ],
        localAuthOff: [
          'az redis update --name "$RESOURCE" --resource-group "$RG" --set disableAccessKeyAuthentication=true --output none'
        ],
        network: {
          group: "redisCache",
          zone: "privatelink.redis.cache.windows.net",
          deny: [
            'az redis update --name "$RESOURCE" --resource-group "$RG" --set publicNetworkAccess=Disabled --output none'
          ]
        }
      })
    };
  }
});

// src/credentials/azure-messaging.ts
function createMessaging({ title, group, entities, opens, wayOut, role: role2, closes }) {
  const of = `--namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME"`;
  const namespace = `--name "$RESOURCE" --resource-group "$RG"`;
  const entity = {
    id: "entity",
    text: `Does the connection string have \`EntityPath=\`? Then the policy belongs to that entity, and the commands start with \`az ${group} ${entities.join(" authorization-rule` or `")} authorization-rule\` and take its name besides (\`--help\` shows the option). Is the policy \`RootManageSharedAccessKey\`, it may change and delete everything in the namespace: treat it as urgent.`,
    commands: [
      `az ${group} namespace authorization-rule list --namespace-name "$RESOURCE" --resource-group "$RG" --query "[].{name: name, rights: join(',', rights)}" --output table`
    ]
  };
  return createTwoKeys({
    name: `${title} shared access key`,
    opens,
    wayOut,
    resource: `${title} namespace`,
    variables: [{ name: "POLICYNAME", value: "RootManageSharedAccessKey", about: "SharedAccessKeyName= of the leak" }],
    slots: ["primary", "secondary"],
    find: `az ${group} namespace list --query "[?name=='$RESOURCE'].id" --output tsv`,
    show: (slot) => `az ${group} namespace authorization-rule keys list ${of} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az ${group} namespace authorization-rule keys renew ${of} --key "${slot}Key" --output none`,
    alsoDies: "Tokens signed with it die too; other policies are not touched.",
    contain: [entity],
    audit: [
      reviewUse(
        "`AuthKey` is the name of the policy. The run-time audit log exists in the premium tier only.",
        "AZMSRunTimeAuditLogs | where AuthKey == '$POLICYNAME' | summarize count() by ClientIp, ActivityName, AuthType"
      ),
      ...vaultAudit
    ],
    role: role2,
    ...closes && {
      localAuthOff: [`az ${group} namespace update ${namespace} --disable-local-auth true --output none`],
      network: {
        group: "namespace",
        zone: "privatelink.servicebus.windows.net",
        deny: [
          `az ${group} namespace network-rule-set update --namespace-name "$RESOURCE" --resource-group "$RG" --default-action Deny --output none`,
          `az ${group} namespace update ${namespace} --public-network-access Disabled --output none`
        ]
      }
    }
  });
}
var azureMessaging;
var init_azure_messaging = __esm({
  "src/credentials/azure-messaging.ts"() {
    "use strict";
    init_blocks();
    init_two_keys();
    azureMessaging = {
      "azure-service-bus-key": createMessaging({
        title: "Azure Service Bus",
        group: "servicebus",
        entities: ["queue", "topic"],
        opens: "A shared access key reads and sends the messages of a Service Bus namespace; the root policy's key also changes and deletes its queues and topics.",
        wayOut: "Connect with `DefaultAzureCredential`, the host name of the namespace, and the role Azure Service Bus Data Sender or Receiver. If a key cannot be avoided, one policy for each client with only its rights, kept in Key Vault.",
        role: "Azure Service Bus Data Receiver",
        closes: true
      }),
      "azure-event-hubs-key": createMessaging({
        title: "Azure Event Hubs",
        group: "eventhubs",
        entities: ["eventhub"],
        opens: "A shared access key reads every event of an Event Hubs namespace and can feed false ones; the root policy's key also changes and deletes its hubs.",
        wayOut: "Connect with `DefaultAzureCredential` and the role Azure Event Hubs Data Sender or Receiver. If a key cannot be avoided, one policy for each client with only its rights, kept in Key Vault.",
        role: "Azure Event Hubs Data Receiver",
        closes: true
      }),
      "azure-relay-key": createMessaging({
        title: "Azure Relay",
        group: "relay",
        entities: ["hyco", "wcfrelay"],
        opens: "A shared access key lets others listen or send on a relay, and so reaches or plays a service inside your own network.",
        wayOut: "Connect with `DefaultAzureCredential` and the role Azure Relay Listener or Sender. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        role: "Azure Relay Listener",
        closes: false
      })
    };
  }
});

// src/credentials/azure-resources.ts
var named3, azureResources;
var init_azure_resources = __esm({
  "src/credentials/azure-resources.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    init_two_keys();
    named3 = '--name "$RESOURCE" --resource-group "$RG"';
    azureResources = {
      /** https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas */
      "azure-iot-key": createTwoKeys({
        name: "Azure IoT Hub key",
        opens: "A policy's key speaks for every device of the hub or changes the hub itself (`iothubowner`); a device's key speaks for that device.",
        wayOut: "Let services sign in with `DefaultAzureCredential` and the role IoT Hub Data Contributor or Reader, and devices with X.509 certificates. If a key cannot be avoided, keep it in Key Vault.",
        resource: "IoT hub",
        variables: [
          { name: "POLICYNAME", value: "iothubowner", about: "SharedAccessKeyName= of the leak" },
          { name: "DEVICE", value: "my-device", about: "DeviceId= of the leak, if it has one" }
        ],
        slots: ["primary", "secondary"],
        find: `az iot hub list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az iot hub policy show --hub-name "$RESOURCE" --name "$POLICYNAME" --query "${slot}Key" --output tsv`,
        renew: (slot) => `az iot hub policy renew-key --hub-name "$RESOURCE" --name "$POLICYNAME" --renew-key "${slot}" --output none`,
        alsoDies: "Devices in the field that use the policy lose their connection: roll the other key out first.",
        contain: [
          {
            id: "device",
            text: "`DeviceId=` in the leak means the key of one device: renew it there (extension `azure-iot`). A key of the Device Provisioning Service has no renewal command: use the portal.",
            commands: [
              'az iot hub policy list --hub-name "$RESOURCE" --query "[].{name: keyName, rights: rights}" --output table',
              'az iot hub device-identity renew-key --hub-name "$RESOURCE" --device-id "$DEVICE" --key-type "$LEAKED" --output none'
            ],
            warning: "The device stops until it has the new key."
          }
        ],
        audit: [reviewUse("The category Connections has who connected as which device."), ...vaultAudit],
        role: "IoT Hub Data Contributor",
        localAuthOff: [`az iot hub update ${named3} --disable-local-auth true --output none`],
        network: {
          group: "iotHub",
          zone: "privatelink.azure-devices.net",
          deny: [`az iot hub update ${named3} --set properties.publicNetworkAccess=Disabled --output none`]
        }
      }),
      /** https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication */
      "azure-maps-key": createTwoKeys({
        name: "Azure Maps key",
        opens: "A key draws maps, routes and searches at your cost, and reads private data sets of the account.",
        wayOut: "Sign in with Microsoft Entra (role Azure Maps Data Reader), in a browser with a token that your own service hands out. If a key cannot be avoided, keep it in Key Vault; in a front end everybody can read it.",
        resource: "Maps account",
        slots: ["primary", "secondary"],
        find: `az maps account list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az maps account keys list ${named3} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az maps account keys renew ${named3} --key "${slot}" --output none`,
        alsoDies: "Pages that carry the key show no map any more.",
        audit: [reviewUse("Metrics have calls by the hour; there is no log of addresses."), ...vaultAudit],
        role: "Azure Maps Data Reader",
        localAuthOff: [`az maps account update ${named3} --disable-local-auth true --output none`]
      }),
      /** https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation */
      "azure-signalr-key": createTwoKeys({
        name: "Azure SignalR key",
        opens: "A key sends to every connected client of your app and makes tokens for any user.",
        wayOut: "Connect with `DefaultAzureCredential` and the role SignalR App Server. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "SignalR service",
        slots: ["primary", "secondary"],
        find: `az signalr list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az signalr key list ${named3} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az signalr key renew ${named3} --key-type "${slot}" --output none`,
        alsoDies: "Client tokens signed with it die too; clients connect anew.",
        audit: [reviewUse("The resource log AllLogs has connections and messages."), ...vaultAudit],
        role: "SignalR App Server",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/azure-web-pubsub/howto-secure-rotate-access-key */
      "azure-web-pubsub-key": createTwoKeys({
        name: "Azure Web PubSub key",
        opens: "A key sends to every connected client of your app and makes tokens for any user.",
        wayOut: "Connect with `DefaultAzureCredential` and the role Web PubSub Service Owner. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Web PubSub service",
        slots: ["primary", "secondary"],
        find: `az resource list --resource-type Microsoft.SignalRService/webPubSub --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az webpubsub key show ${named3} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az webpubsub key regenerate ${named3} --key-type "${slot}" --output none`,
        alsoDies: "Client tokens signed with it die too; clients connect anew.",
        audit: [reviewUse("The resource log has connections, messages and requests."), ...vaultAudit],
        role: "Web PubSub Service Owner",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/communication-services/concepts/authentication */
      "azure-communication-key": createTwoKeys({
        name: "Azure Communication Services key",
        opens: "A key sends mail and messages, makes calls at your cost and in your name, and makes tokens for any user.",
        wayOut: "Connect with `DefaultAzureCredential` and a role on the resource. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Communication Services resource",
        slots: ["primary", "secondary"],
        find: `az resource list --resource-type Microsoft.Communication/communicationServices --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az communication list-key ${named3} --query "${slot}Key" --output tsv`,
        renew: (slot) => `az communication regenerate-key ${named3} --key-type "${slot}" --output none`,
        alsoDies: "User tokens live on for up to a day: revoke those of suspicious identities.",
        audit: [reviewUse("The resource logs have every message and call, if they were on."), ...vaultAudit],
        role: "Contributor",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/batch/account-key-rotation */
      "azure-batch-key": createTwoKeys({
        name: "Azure Batch key",
        opens: "A key runs any program on your pools, at your cost and with the identity of the pools.",
        wayOut: "Sign in with `DefaultAzureCredential` and the role Azure Batch Job Submitter. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Batch account",
        slots: ["primary", "secondary"],
        find: `az batch account list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az batch account keys list ${named3} --query "${slot}" --output tsv`,
        renew: (slot) => `az batch account keys renew ${named3} --key-name "${slot}" --output none`,
        alsoDies: "Running jobs go on; submitting with the key stops.",
        retire: [
          {
            id: "pools",
            text: "Look for jobs, schedules and pools that nobody knows: what was submitted keeps running, with the identity of its pool.",
            commands: [
              'az batch account login --name "$RESOURCE" --resource-group "$RG"',
              "az batch job list --output table",
              "az batch pool list --output table"
            ]
          }
        ],
        audit: [reviewUse("The category ServiceLog has pools and jobs."), ...vaultAudit],
        role: "Azure Batch Job Submitter",
        localAuthOff: ['az resource update --ids "$ID" --set properties.allowedAuthenticationModes=[AAD] --output none']
      }),
      /** https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures */
      "azure-event-grid-key": createTwoKeys({
        name: "Azure Event Grid key",
        opens: "A key publishes false events to the topic, and whatever listens acts on them.",
        wayOut: "Publish with `DefaultAzureCredential` and the role EventGrid Data Sender. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "Event Grid topic",
        slots: ["key1", "key2"],
        find: `az eventgrid topic list --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az eventgrid topic key list ${named3} --query "${slot}" --output tsv`,
        renew: (slot) => `az eventgrid topic key regenerate ${named3} --key-name "${slot}" --output none`,
        alsoDies: "SAS tokens signed with it die too. For a domain: `az eventgrid domain key regenerate`.",
        audit: [reviewUse("Metrics have published events by the hour; DataPlaneRequests has addresses."), ...vaultAudit],
        role: "EventGrid Data Sender",
        localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none']
      }),
      /** https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security */
      "azure-notification-hubs-key": createTwoKeys({
        name: "Azure Notification Hubs key",
        opens: "A policy's key pushes to every registered device and, with manage rights, reads the registrations.",
        wayOut: "Let only your own service send, with the key in Key Vault and a policy that may only send; devices register through it. Managed identity reaches the vault, Notification Hubs itself has no Entra sign-in for sending.",
        resource: "Notification Hubs namespace",
        variables: [{ name: "POLICYNAME", value: "RootManageSharedAccessKey", about: "SharedAccessKeyName= of the leak" }],
        slots: ["Primary", "Secondary"],
        find: `az resource list --resource-type Microsoft.NotificationHubs/namespaces --query "[?name=='$RESOURCE'].id" --output tsv`,
        show: (slot) => `az notification-hub namespace authorization-rule list-keys --namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME" --query "{Primary: primaryKey, Secondary: secondaryKey}.${slot}" --output tsv`,
        renew: (slot) => `az notification-hub namespace authorization-rule regenerate-keys --namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME" --policy-key "${slot} Key" --output none`,
        alsoDies: "Tokens signed with it die too.",
        audit: [reviewUse("The operational log has changes of the hub, not who sent."), ...vaultAudit],
        role: "Reader"
      }),
      /** https://learn.microsoft.com/azure/api-management/api-management-subscriptions */
      "azure-api-management-key": createSingleValue({
        name: "Azure API Management subscription key",
        opens: "A subscription key calls every API of its product, as the subscriber and within the subscriber's quota.",
        wayOut: "Let callers sign in with Microsoft Entra (`validate-azure-ad-token` policy) and their managed identity. If a key cannot be avoided, one subscription for each caller, its key in Key Vault.",
        variables: [
          { name: "RESOURCE", value: "my-gateway", about: "name of the API Management service", from: "resource-name" },
          groupVariable,
          { name: "SUBSCRIPTION", value: "my-subscription", about: "sid of the subscription whose key leaked" },
          { name: "LEAKED", value: "Primary", about: "the key that leaked: Primary or Secondary" },
          { name: "OTHER", value: "Secondary", about: "the key that did not" },
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "renew the leaked key of the subscription.",
          commands: [
            assign("ID", 'az apim show --name "$RESOURCE" --resource-group "$RG" --query id --output tsv'),
            'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${LEAKED}Key" --api-version 2024-05-01'
          ],
          warning: "Every caller with this key gets 401 at once."
        },
        uses: azureUses,
        rotate: [
          {
            id: "other",
            text: "Renew the key that did not leak and put it into the file `$NEW`.",
            commands: [
              'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${OTHER}Key" --api-version 2024-05-01',
              save(
                'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action listSecrets --api-version 2024-05-01 --query "{Primary: primaryKey, Secondary: secondaryKey}.${OTHER}" --output tsv'
              )
            ],
            warning: "Whoever uses the other key today stops."
          }
        ],
        retire: {
          id: "leaked",
          text: "Renew the leaked key: this ends the leak.",
          commands: [
            'az resource invoke-action --ids "$ID/subscriptions/$SUBSCRIPTION" --action "regenerate${LEAKED}Key" --api-version 2024-05-01'
          ],
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Call one of its APIs with the leaked key: 401 means dead. Set `URL` to an operation that answers 200 with a good key.",
          commands: [
            {
              bash: "URL=https://my-gateway.azure-api.net/my-api",
              powershell: "$URL = 'https://my-gateway.azure-api.net/my-api'"
            },
            probe("$URL", "Ocp-Apim-Subscription-Key")
          ]
        },
        audit: [
          reviewUse(
            "Each request has the subscription and the address.",
            "ApiManagementGatewayLogs | where ApimSubscriptionId == '$SUBSCRIPTION' | summarize count() by CallerIpAddress, OperationId, ResponseCode"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Ask callers for an Entra token (`validate-azure-ad-token`) and stop requiring the subscription key. (Tick with a reason and a date if it cannot be done yet.)"
          }
        ],
        instead: { switch: switchApps, network: vaultNetwork }
      }),
      "azure-other-key": createSingleValue({
        name: "Azure service key",
        opens: "A key signs in to an Azure service as nobody in particular, from anywhere, until it is renewed.",
        wayOut: "Sign in with a managed identity (`DefaultAzureCredential`) and a role of the service. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        variables: [
          { name: "RESOURCE", value: "my-resource", about: "name of the resource", from: "resource-name" },
          groupVariable,
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "renew the leaked key on the resource's page (Keys, or Access policies).",
          warning: "Whatever uses the key stops at once."
        },
        uses: [
          {
            id: "find",
            text: "Find the resource; if the name alone is known, look through every subscription (extension `resource-graph`).",
            commands: [
              assign("ID", 'az resource list --name "$RESOURCE" --query "[0].id" --output tsv'),
              'echo "$ID"',
              `az graph query --graph-query "resources | where name =~ '$RESOURCE' | project id, resourceGroup, subscriptionId" --output table`
            ]
          },
          ...azureUses
        ],
        rotate: [
          {
            id: "other",
            text: "Most Azure services have two keys. Renew the one that did not leak and put it into the file `$NEW`; with one key only, part 6 makes the successor and there is an outage in between: agree on a time."
          }
        ],
        retire: {
          id: "leaked",
          text: "Renew the leaked key: this ends the leak.",
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Show that neither of the resource's keys is the leaked value, or that the service refuses it. Write here how you saw it."
        },
        audit: [reviewUse("See the categories that the resource offers."), ...vaultAudit],
        identity: [
          {
            id: "role",
            must: true,
            text: "Give the consumers their own identity and a role of the service, then turn keys off where the service can. (Tick with a reason and a date if it cannot be done yet.)"
          },
          {
            id: "local-auth",
            text: "Many services have the same switch.",
            commands: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
            warning: "Every client that still signs in with a key stops."
          }
        ],
        instead: { switch: switchApps, network: vaultNetwork }
      })
    };
  }
});

// src/credentials/azure-storage.ts
var find, renewKey, denyPublic, accessLog, role, sharedKeyOff, storageSas, azureStorage;
var init_azure_storage = __esm({
  "src/credentials/azure-storage.ts"() {
    "use strict";
    init_blocks();
    init_two_keys();
    find = `az storage account list --query "[?name=='$RESOURCE'].id" --output tsv`;
    renewKey = (slot) => `az storage account keys renew --account-name "$RESOURCE" --resource-group "$RG" --key "${slot}" --output none`;
    denyPublic = [
      'az storage account update --name "$RESOURCE" --resource-group "$RG" --default-action Deny --public-network-access Disabled --output none',
      'az storage account update --name "$RESOURCE" --resource-group "$RG" --allow-blob-public-access false --output none'
    ];
    accessLog = [
      reviewUse(
        "`AuthenticationHash` tells one key or SAS from another.",
        "StorageBlobLogs | where AuthenticationType in ('AccountKey', 'SAS') | summarize count() by CallerIpAddress, AuthenticationHash, UserAgentHeader"
      ),
      {
        id: "metrics",
        text: "Without logs, the metrics at least tell how the account was signed in to, by hour.",
        commands: [
          `az monitor metrics list --resource "$ID" --metrics Transactions --interval PT1H --filter "Authentication eq '*'" --output table`
        ]
      },
      ...vaultAudit,
      {
        id: "data",
        text: "Turn the blob logs on (queues, tables and files the same way).",
        commands: [
          'az monitor diagnostic-settings create --name leakgate-blob-logs --resource "$ID/blobServices/default" --workspace "$LAWID" --logs "[{category:StorageRead,enabled:true},{category:StorageWrite,enabled:true},{category:StorageDelete,enabled:true}]" --output none'
        ]
      }
    ];
    role = "Storage Blob Data Contributor";
    sharedKeyOff = 'az storage account update --name "$RESOURCE" --resource-group "$RG" --allow-shared-key-access false --output none';
    storageSas = {
      name: "Azure storage SAS",
      opens: "A shared access signature lets anyone with the link do what it grants on the storage account, from anywhere, until it expires or its signing key is renewed.",
      wayOut: "Sign in with a managed identity (`DefaultAzureCredential`) instead of a link; where a link must be handed out, make a user-delegation SAS of a few minutes at run time. Do not store a SAS anywhere, Key Vault included, unless it is short-lived.",
      variables: [
        { name: "RESOURCE", value: "mystorageaccount", about: "name of the storage account", from: "resource-name" },
        groupVariable,
        { name: "CONTAINER", value: "my-container", about: "the container in the link" },
        { name: "SASPOLICY", value: "my-policy", about: "the value of `si=` in the link, if it has one" },
        { name: "SLOT", value: "key1", about: "the key that signed it, key1 or key2; unknown: both" },
        ...vaultVariables,
        ...appVariables,
        ...vaultVariablesLate
      ],
      steps: {
        contain: [
          {
            id: "sort",
            text: "Look at the query string of the link, it decides what revokes it. `se=` in the past: it is dead, go to part 7. `skoid=`: user delegation. `si=`: bound to a stored access policy. Otherwise it was signed ad hoc (`ss=` and `srt=` for the account, `sr=` for one service), and only renewing the key that signed it ends it."
          },
          decide(
            "the one command that fits the sort of SAS, and accept the outage.",
            [
              "# skoid= : user delegation",
              'az storage account revoke-delegation-keys --name "$RESOURCE" --resource-group "$RG"',
              "# si= : stored access policy",
              'az storage container policy delete --container-name "$CONTAINER" --name "$SASPOLICY" --account-name "$RESOURCE" --auth-mode key --output none',
              "# neither: the account key that signed it",
              renewKey("${SLOT}")
            ],
            "Each ends more than this link: the first every user-delegation SAS of the account, the second every SAS of that policy, the third the key itself and every SAS signed with it."
          ),
          keepLeakedValue
        ],
        uses: [findResource("storage account", find), ...azureUses],
        rotate: [
          {
            id: "successor",
            text: "Give each consumer a way in that is not this link: an identity (part 11), or a new SAS with the fewest rights and an expiry of hours, made by the program that needs it.",
            commands: [
              'az storage container policy list --container-name "$CONTAINER" --account-name "$RESOURCE" --auth-mode key --output table'
            ]
          }
        ],
        store: [
          {
            id: "set",
            must: true,
            text: "Nothing to store: a SAS made at run time needs no vault. Tick it; if an account key still signs, follow the checklist `leakgate checklist azure-storage-key` for that key."
          }
        ],
        switch: switchApps.slice(1),
        retire: [
          {
            id: "leaked",
            must: true,
            text: "Run the command of part 1 that fits, now that the consumers have moved, if it was not run then.",
            commands: [renewKey("${SLOT}")],
            warning: "Renewing the key ends every SAS signed with it and stops whoever signs in with it. For `skoid=` and `si=` use the command of part 1."
          }
        ],
        prove: [
          {
            id: "dead",
            must: true,
            text: "Ask with the leaked link (the whole URL in `$OLD`): 403 means dead, 200 or 206 alive. 404 says nothing: ask for a blob that exists.",
            commands: [
              {
                bash: `printf 'url = "%s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --range 0-0 --config -`,
                powershell: 'try { (Invoke-WebRequest -UseBasicParsing -Method Head -Uri (Get-Content -Raw "$OLD")).StatusCode } catch { [int]$_.Exception.Response.StatusCode }'
              }
            ]
          }
        ],
        expiry: [
          {
            id: "policy",
            text: "Have the account complain about any SAS that lives longer than a day.",
            commands: [
              'az storage account update --name "$RESOURCE" --resource-group "$RG" --sas-exp 1.00:00:00 --output none'
            ]
          }
        ],
        automate: [],
        audit: accessLog,
        identity: [
          ...identityInstead(role),
          {
            id: "local-auth",
            text: "Turn shared keys off: then no account or service SAS can exist, only user delegation.",
            commands: [sharedKeyOff],
            warning: "Everything that signs in with a key or a key-signed SAS stops, `AzureWebJobsStorage` of Functions included."
          }
        ],
        network: closeNetwork("blob", "privatelink.blob.core.windows.net", denyPublic),
        history: historySteps,
        close: closeSteps
      }
    };
    azureStorage = {
      "azure-storage-key": createTwoKeys({
        name: "Azure storage account key",
        opens: "An account key reads, writes and deletes everything in the storage account, signs SAS links for others, and leaves no name in the logs.",
        wayOut: "Sign in with a managed identity: `DefaultAzureCredential` and the role Storage Blob Data Contributor need no key at all. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
        resource: "storage account",
        slots: ["key1", "key2"],
        find,
        show: (slot) => `az storage account keys list --account-name "$RESOURCE" --resource-group "$RG" --query "[?keyName=='${slot}'].value" --output tsv`,
        renew: renewKey,
        alsoDies: "Every account SAS and service SAS signed with it dies too, and `AzureWebJobsStorage` of Functions often uses it.",
        expiry: [
          {
            id: "reminder",
            text: "Have the account itself remind of keys older than 60 days.",
            commands: [
              'az storage account update --name "$RESOURCE" --resource-group "$RG" --key-exp-days 60 --output none'
            ]
          }
        ],
        audit: accessLog,
        role,
        localAuthOff: [sharedKeyOff],
        network: { group: "blob", zone: "privatelink.blob.core.windows.net", deny: denyPublic }
      }),
      "azure-storage-sas": storageSas
    };
  }
});

// src/credentials/entra.ts
var secretVariable, entra;
var init_entra = __esm({
  "src/credentials/entra.ts"() {
    "use strict";
    init_blocks();
    init_commands();
    init_single_value();
    secretVariable = (value, about) => ({ name: "RESOURCE", value, about, from: "resource" });
    entra = {
      /** https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal */
      "entra-client-secret": createSingleValue({
        name: "Microsoft Entra client secret",
        opens: "A client secret signs in as the application, from anywhere and without a second factor, with every role and permission that the application holds.",
        wayOut: "Use a managed identity in Azure (`DefaultAzureCredential`) and workload identity federation elsewhere, GitHub Actions included: neither has a secret. If one cannot be avoided, keep a certificate or secret in Key Vault, with a short life.",
        variables: [
          secretVariable("00000000-0000-0000-0000-000000000000", "application (client) id"),
          { name: "TENANT", value: "00000000-0000-0000-0000-000000000000", about: "tenant id" },
          {
            name: "KEYID",
            value: "00000000-0000-0000-0000-000000000000",
            about: "keyId of the leaked secret (part 1 tells)"
          },
          groupVariable,
          ...vaultVariables,
          ...appVariables,
          ...vaultVariablesLate
        ],
        urgent: {
          text: "delete the leaked secret from the application. The list shows the first three characters as `hint`: compare them with `$OLD` to know which it is.",
          commands: [
            'az ad app credential list --id "$RESOURCE" --query "[].{key: keyId, name: displayName, end: endDateTime, hint: hint}" --output table',
            'az ad app credential delete --id "$RESOURCE" --key-id "$KEYID"'
          ],
          warning: "Whoever signs in with this secret stops. Tokens that were already issued live for about an hour more: revoking roles is faster where it is urgent."
        },
        uses: [
          {
            id: "find",
            text: "Whose application it is, and everything that it may do: this is what the leak opened.",
            commands: [
              `az ad app list --filter "appId eq '$RESOURCE'" --query "[].{name: displayName, id: id}" --output table`,
              'az ad app owner list --id "$RESOURCE" --query "[].displayName" --output tsv',
              'az role assignment list --assignee "$RESOURCE" --all --query "[].{role: roleDefinitionName, scope: scope}" --output table',
              'az ad app permission list --id "$RESOURCE" --output table'
            ]
          },
          {
            id: "consumers",
            text: "List every consumer here, with its owner: apps, pipelines and service connections, GitHub secrets, people's machines. The sign-in log of part 10 shows their addresses."
          }
        ],
        rotate: [
          {
            id: "append",
            text: "Add a second secret beside the leaked one, straight into the file `$NEW`.",
            commands: [
              save(
                'az ad app credential reset --id "$RESOURCE" --append --display-name rotated-after-leak --end-date "$UNTIL" --query password --output tsv'
              )
            ],
            warning: "`--append` is vital: without it, every other secret of the application is deleted at once."
          }
        ],
        retire: {
          id: "leaked",
          text: "Delete the leaked secret: this ends the leak. A service principal can hold secrets of its own, look there too.",
          commands: [
            'az ad app credential delete --id "$RESOURCE" --key-id "$KEYID"',
            'az ad sp credential list --id "$RESOURCE" --output table'
          ],
          warning: "Whoever was forgotten in part 5 stops now. `--key-id` must be the leaked one: compare the hint again."
        },
        prove: {
          id: "dead",
          text: "Ask for a token with the leaked secret: `AADSTS7000215` (invalid secret) means dead. A deletion takes some minutes to be known everywhere; ask twice.",
          commands: [
            {
              bash: 'curl --silent "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" --data-urlencode "client_id=$RESOURCE" --data-urlencode "client_secret@$OLD" --data-urlencode "scope=https://graph.microsoft.com/.default" --data-urlencode grant_type=client_credentials | grep -o "AADSTS[0-9]*" || echo "STILL ALIVE, or no answer"',
              powershell: `try { $null = Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" -Body @{ client_id = $RESOURCE; client_secret = (Get-Content -Raw "$OLD"); scope = "https://graph.microsoft.com/.default"; grant_type = "client_credentials" }; "STILL ALIVE" } catch { "$($_.ErrorDetails.Message)" -replace ".*(AADSTS\\d+).*", '$1' }`
            }
          ]
        },
        audit: [
          reviewUse(
            "`ServicePrincipalCredentialKeyId` is the keyId: it tells the uses of exactly this secret. Needs Entra ID P1 or P2 and a diagnostic setting on Entra ID.",
            "AADServicePrincipalSignInLogs | where AppId == '$RESOURCE' and ServicePrincipalCredentialKeyId == '$KEYID' | summarize count() by IPAddress, ResourceDisplayName"
          ),
          ...vaultAudit
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Replace the secret by a managed identity (in Azure), a federated credential (GitHub, Kubernetes, other clouds) or a certificate from Key Vault. (Tick with a reason and a date if it cannot be done yet.)",
            commands: [
              {
                bash: `printf '{"name":"github","issuer":"https://token.actions.githubusercontent.com","subject":"repo:%s:ref:refs/heads/main","audiences":["api://AzureADTokenExchange"]}' "$REPOSITORY" > "$REFERENCE"`,
                powershell: `"{""name"":""github"",""issuer"":""https://token.actions.githubusercontent.com"",""subject"":""repo:\${REPOSITORY}:ref:refs/heads/main"",""audiences"":[""api://AzureADTokenExchange""]}" | Out-File -NoNewline -Encoding ascii "$REFERENCE"`
              },
              'az ad app federated-credential create --id "$RESOURCE" --parameters "@$REFERENCE"'
            ]
          }
        ],
        instead: { switch: switchApps, network: vaultNetwork }
      }),
      /** https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate */
      "azure-devops-token": createSingleValue({
        name: "Azure DevOps personal access token",
        opens: "A personal access token acts as its owner in Azure DevOps: code, pipelines and their service connections, packages, for as long as a year.",
        wayOut: "Use a service principal or managed identity with Microsoft Entra tokens, and workload identity federation for service connections; in pipelines `System.AccessToken`. A personal token has no place in Key Vault either: it belongs to a person.",
        variables: [
          secretVariable("my-organisation", "Azure DevOps organisation"),
          {
            name: "AUTHORIZATION",
            value: "00000000-0000-0000-0000-000000000000",
            about: "authorizationId of the token (the list tells)"
          },
          ...vaultOnly
        ],
        urgent: {
          text: "its owner revokes it (User settings \u2192 Personal access tokens \u2192 Revoke), or by the commands below. For somebody else's token, an administrator of the organisation revokes it.",
          commands: [
            'az rest --method get --resource 499b84ac-1321-427f-aa17-267ca6975798 --url "https://vssps.dev.azure.com/$RESOURCE/_apis/tokens/pats?api-version=7.1-preview.1" --query "patTokens[].{name: displayName, id: authorizationId, scope: scope, until: validTo}" --output table',
            'az rest --method delete --resource 499b84ac-1321-427f-aa17-267ca6975798 --url "https://vssps.dev.azure.com/$RESOURCE/_apis/tokens/pats?authorizationId=$AUTHORIZATION&api-version=7.1-preview.1"'
          ],
          warning: "The commands see only your own tokens. Whatever uses this one stops at once."
        },
        rotate: [
          {
            id: "successor",
            text: "Give each consumer an identity of its own: a service principal or managed identity added to the organisation, or `System.AccessToken` inside a pipeline. A new personal token only as a bridge, with the fewest scopes and a life of days."
          }
        ],
        retire: {
          id: "leaked",
          text: "Revoke the leaked token, if part 1 has not: the same commands.",
          warning: "Whoever was forgotten in part 5 stops now."
        },
        prove: {
          id: "dead",
          text: "Ask with the leaked token: 401, or 302 or 203 with a sign-in page, means dead; 200 alive. Basic authentication wants `:` before the token, in base64, which the lines below do.",
          commands: [
            {
              bash: `printf 'user = ":%s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --config - "https://dev.azure.com/$RESOURCE/_apis/projects?api-version=7.1"`,
              powershell: `try { (Invoke-WebRequest -UseBasicParsing -Uri "https://dev.azure.com/$RESOURCE/_apis/projects?api-version=7.1" -Headers @{ Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes(":$(Get-Content -Raw "$OLD")")) }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`
            }
          ]
        },
        audit: [
          reviewUse(
            "Organisation settings \u2192 Auditing, filter by the token's owner and authentication mechanism PAT. Look for changed pipelines, new tokens, clones."
          ),
          {
            id: "on",
            must: true,
            text: "Organisation settings \u2192 Auditing \u2192 Streams: send the log to Log Analytics, it is kept for 90 days only."
          }
        ],
        identity: [
          {
            id: "role",
            must: true,
            text: "Service connections by workload identity federation, no personal token in any variable group, and the organisation's policies that limit personal tokens (full scope, lifetime, global) turned on. (Tick with a reason and a date if it cannot be done yet.)"
          }
        ],
        instead: {
          store: [
            {
              id: "set",
              must: true,
              text: "Nothing to store: a personal token does not go into a vault. Tick it when no personal token is left; a service principal's secret follows `leakgate checklist entra-client-secret`."
            }
          ],
          expiry: [],
          automate: []
        }
      })
    };
  }
});

// src/credentials/issued.ts
function createIssued(data) {
  const revokeCommands = data.revokeCommands ?? [];
  return createSingleValue({
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [...data.variables ?? [], ...vaultOnly],
    urgent: { text: data.revoke, commands: revokeCommands, warning: data.breaks },
    rotate: [
      {
        id: "successor",
        text: `${data.successor} Put the new value straight into the file \`$NEW\`, with an editor if the page only shows it.`,
        ...data.successorCommands && { commands: data.successorCommands }
      }
    ],
    retire: {
      id: "leaked",
      text: "Revoke the leaked value, if part 1 has not: this ends the leak.",
      commands: revokeCommands,
      warning: data.breaks
    },
    prove: { id: "dead", text: data.prove, ...data.proveCommands && { commands: data.proveCommands } },
    audit: [reviewUse(data.review), ...vaultAudit],
    identity: [
      { id: "role", must: true, text: `${data.instead} (Tick with a reason and a date if it cannot be done yet.)` }
    ],
    ...data.instructions && { instead: data.instructions }
  });
}
var init_issued = __esm({
  "src/credentials/issued.ts"() {
    "use strict";
    init_blocks();
    init_single_value();
  }
});

// src/credentials/generic.ts
var generic;
var init_generic = __esm({
  "src/credentials/generic.ts"() {
    "use strict";
    init_commands();
    init_issued();
    init_successors();
    generic = {
      "database-password": createIssued({
        name: "Database password",
        opens: "The password reads and changes every row that its user may, from wherever the database can be reached.",
        wayOut: "Sign in with a managed identity where the database can (Azure SQL, PostgreSQL and MySQL flexible server do): no password at all. Otherwise keep the whole connection string in Key Vault and read it at run time.",
        variables: [
          { name: "RESOURCE", value: "db.example.org", about: "host of the database", from: "resource" },
          { name: "LOGIN", value: "app_a", about: "the user that leaked" }
        ],
        revoke: "lock the user and end its sessions. PostgreSQL: `ALTER ROLE app_a NOLOGIN;` and `pg_terminate_backend`. MySQL: `ALTER USER app_a ACCOUNT LOCK;` and `KILL`. SQL Server: `ALTER LOGIN [app_a] DISABLE;` and `KILL`. MongoDB: `db.updateUser` with a new password. Redis: `ACL SETUSER app_a off`.",
        breaks: "Every app with this user stops. Open sessions outlive a locked user: end them as well.",
        successor: "Make a second user beside the leaked one, with the same roles or fewer, so that nothing stops; then the whole new connection string.",
        successorCommands: makePassword,
        prove: "Signing in with the leaked password must be refused, from an address that the firewall lets in. PostgreSQL reads it from `PGPASSFILE`, MySQL from `--defaults-extra-file`, sqlcmd from `SQLCMDPASSWORD`: never as an argument. Write here what it said.",
        review: "The database's own log of sign-ins (`log_connections`, audit plug-in), and unknown users, triggers and jobs in it.",
        instead: "The app signs in as itself (managed identity), and the password's user is dropped."
      }),
      "private-key": createIssued({
        name: "Private key",
        opens: "Whoever has the private key is you: for the hosts that know its public half, or for the name in its certificate.",
        wayOut: "Keep keys in Key Vault as keys or certificates that cannot be exported, and let the app sign there with its managed identity; for SSH into Azure use Entra sign-in.",
        revoke: "SSH: take the public key from every `authorized_keys` and account (`ssh-keygen -y -f FILE` shows it). TLS: revoke the certificate at its issuer. Code signing: revoke, with the date of the leak. A signing key of tokens: publish new keys and drop the old `kid`.",
        breaks: "Whoever signs in with the key, and every server with the certificate, needs the successor first, or is cut off.",
        successor: "Make a new key where it will live, best inside Key Vault, so that it never is a file.",
        successorCommands: [
          'az keyvault key create --vault-name "$KV" --name "$SECRET" --kty RSA --size 3072 --protection software --expires "$UNTIL" --tags "leakgate=$FINGERPRINT" --output none'
        ],
        prove: "SSH: signing in with the leaked key says \u201CPermission denied (publickey)\u201D. TLS: the issuer's OCSP answers `revoked`. Tokens: one signed with the old key is refused.",
        review: "Sign-ins on the hosts since the leak (`journalctl -u ssh`); certificates issued for your name (certificate transparency).",
        instead: "The key lives in Key Vault, not exportable, and rotates by its own policy.",
        instructions: {
          store: [
            {
              id: "set",
              must: true,
              text: "Store the successor as a *key* or *certificate*, not as a secret: it then signs without ever leaving the vault. Was it made there in part 3, look that it is enabled and expires; a key from outside is imported.",
              commands: [
                'az keyvault key import --vault-name "$KV" --name "$SECRET" --pem-file "$NEW" --expires "$UNTIL" --tags "leakgate=$FINGERPRINT" --output none',
                'az keyvault key list-versions --vault-name "$KV" --name "$SECRET" --query "[].{id: kid, enabled: attributes.enabled, expires: attributes.expires}" --output table'
              ]
            }
          ],
          automate: [
            {
              id: "policy",
              text: "Keys and certificates rotate by their own policy (secrets have none).",
              commands: [
                {
                  bash: `printf '{"lifetimeActions":[{"trigger":{"timeAfterCreate":"P60D"},"action":{"type":"Rotate"}}],"attributes":{"expiryTime":"P90D"}}' > "$REFERENCE"`,
                  powershell: `'{"lifetimeActions":[{"trigger":{"timeAfterCreate":"P60D"},"action":{"type":"Rotate"}}],"attributes":{"expiryTime":"P90D"}}' | Out-File -NoNewline -Encoding ascii "$REFERENCE"`
                },
                'az keyvault key rotation-policy update --vault-name "$KV" --name "$SECRET" --value "$REFERENCE" --output none'
              ]
            }
          ]
        }
      }),
      jwt: createIssued({
        name: "JSON web token",
        opens: "A token signs in as its subject until it expires; one without expiry, for ever.",
        wayOut: "Fetch tokens at run time with `DefaultAzureCredential` (managed identity) and keep them in memory; what must last is a credential in Key Vault, not a token.",
        revoke: "end the session or the grant at the issuer (`iss` in its second part says who). If the issuer cannot, only a new signing key ends it. Is `exp` in the past, it is dead: go to part 7.",
        breaks: "A new signing key ends the sessions of everybody.",
        successor: "Let the program fetch a fresh token when it needs one.",
        prove: "Ask the interface that it was for, with the leaked token: 401 means dead. Set `URL` first.",
        proveCommands: [
          { bash: "URL=https://api.example.org/me", powershell: "$URL = 'https://api.example.org/me'" },
          probe("$URL", "Authorization", "Bearer")
        ],
        review: "The issuer's sign-ins by subject, and the interface's log by token id (`jti`).",
        instead: "Tokens live for minutes, are fetched by identity, and no file holds one."
      }),
      "url-password": createIssued({
        name: "Password in a URL",
        opens: "Whoever has the address has the password in it, for that host and everywhere else it is used.",
        wayOut: "Take user and password out of the address: sign in with a managed identity where the service can; otherwise keep the whole address in Key Vault and read it at run time.",
        variables: [{ name: "RESOURCE", value: "host.example.org", about: "host of the address", from: "resource" }],
        revoke: "change the password at the service that the address names, or lock its user.",
        breaks: "Whatever uses the same user stops.",
        successor: "Make a second user at the service, or set a new password at an agreed time.",
        successorCommands: makePassword,
        prove: "Signing in with the leaked address must be refused (`$OLD` holds it; never as an argument). Write here what it said.",
        review: "The service's own log of sign-ins of that user. Proxies and access logs keep whole addresses as well.",
        instead: "No address with a password in any file; the user is dropped."
      }),
      "generic-password": createIssued({
        name: "Password",
        opens: "Whoever reads the repository, its forks or its clones can sign in wherever this password works, and people use one in several places.",
        wayOut: "Let the program sign in with a managed identity (`DefaultAzureCredential`) so that there is no password; where one cannot be avoided, store it in Key Vault and read it at run time.",
        revoke: "change it at the system that it is for, or lock that user. {revoke}",
        breaks: "Whatever signs in with it stops.",
        successor: "Find its owner (the commit of the leak and the name of the key say most), then make a second user beside the leaked one, or agree on a time for the change.",
        successorCommands: makePassword,
        prove: "Signing in with the leaked password must be refused; write here where it was tried and what it said.",
        review: "The system's own log of sign-ins of that user.",
        instead: "The consumer signs in as itself; no password is left to leak."
      }),
      "generic-token": createIssued({
        name: "Token or key",
        opens: "Whoever reads the repository, its forks or its clones can use it in your name, as long as nobody revokes it.",
        wayOut: "Use a managed identity or workload identity federation where the service can; where a token cannot be avoided, store it in Key Vault and read it at run time.",
        revoke: "revoke it where it was issued; the name of the key and the lines around it in the leaking commit say where. {revoke}",
        breaks: "Whatever uses it stops.",
        successor: "Make a second one at the issuer, with the fewest rights and an expiry.",
        prove: "The service must refuse it: call something that only reads, with the value from `$OLD` and never as an argument. Write here what it answered.",
        review: "The service's own log of calls, by token where it tells them apart.",
        instead: "The consumer signs in as itself; what cannot is read from Key Vault."
      })
    };
  }
});

// src/credentials/providers.ts
var vaultElse, providers;
var init_providers = __esm({
  "src/credentials/providers.ts"() {
    "use strict";
    init_commands();
    init_issued();
    vaultElse = "If it cannot be avoided, keep it in Key Vault and read it at run time.";
    providers = {
      /** https://docs.github.com/rest/credentials/revoke */
      "github-token": createIssued({
        name: "GitHub token",
        opens: "A token acts as its owner on GitHub: reads private code, pushes, starts workflows, and through them reaches what those deploy to.",
        wayOut: "In workflows the built-in `GITHUB_TOKEN` with the fewest `permissions:`, elsewhere a GitHub App whose tokens live an hour, and towards clouds OIDC. If a personal token cannot be avoided, a fine-grained one that expires, in Key Vault.",
        revoke: "the owner deletes it (Settings \u2192 Developer settings \u2192 Personal access tokens), or anybody who has it reports it to GitHub, which revokes it at once. The line sends the value from `$OLD`, without signing in.",
        revokeCommands: [
          {
            bash: `printf '{"credentials":["%s"]}' "$(cat "$OLD")" | curl --silent --request POST --header 'Accept: application/vnd.github+json' --data @- --write-out '%{http_code}\\n' https://api.github.com/credentials/revoke`,
            powershell: `Invoke-RestMethod -Method Post -Uri https://api.github.com/credentials/revoke -ContentType 'application/json' -Body (ConvertTo-Json @{ credentials = @("$(Get-Content -Raw "$OLD")") })`
          }
        ],
        breaks: "Cannot be taken back, and whatever uses the token stops. It works for personal, OAuth and App user tokens of github.com; the owner gets a mail.",
        successor: "Make a fine-grained token for the one repository and the few permissions that are used, with an expiry, or better a GitHub App.",
        prove: "Ask with the leaked token: 401 means dead, 200 alive.",
        proveCommands: [probe("https://api.github.com/user", "Authorization", "Bearer")],
        review: "The owner's security log and the organisation's audit log (search by `hashed_token`: the SHA-256 of the token in base64). Look for new deploy keys, changed workflows, added collaborators, clones of private repositories.",
        instead: "No personal token in any workflow or service: `GITHUB_TOKEN`, a GitHub App, or OIDC towards clouds."
      }),
      /** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps */
      "github-app-key": createIssued({
        name: "GitHub App private key or secret",
        opens: "The private key of a GitHub App makes tokens for every installation: every repository that anybody gave the App.",
        wayOut: "Import the private key into Key Vault as a *key* that cannot be exported and sign the App's tokens there, with the managed identity of the service.",
        revoke: "the App's settings \u2192 Private keys (or Client secrets): generate a new one, then delete the leaked one.",
        breaks: "Services that sign with the deleted key cannot get tokens any more; those that were issued live for up to an hour.",
        successor: "Generate a second private key in the App's settings: an App can have several, so nothing stops.",
        prove: "The App's settings show the fingerprints of the keys that are left: the leaked one's must not be among them (`openssl rsa -in key.pem -pubout -outform DER | openssl sha256 -binary | openssl base64`).",
        review: "The organisation's audit log, filter by the App: token creation, changed repositories and workflows.",
        instead: "The key lives in Key Vault as a non-exportable key, and no file holds it."
      }),
      /** https://docs.gitlab.com/security/token_overview/ */
      "gitlab-token": createIssued({
        name: "GitLab token",
        opens: "A token acts as its owner, project or runner on GitLab: code, pipelines, packages, and the variables that those hold.",
        wayOut: "In pipelines `CI_JOB_TOKEN` and ID tokens (OIDC) towards Azure and other clouds. " + vaultElse,
        variables: [{ name: "GITLAB", value: "https://gitlab.com", about: "your GitLab" }],
        revoke: "its owner revokes it (Preferences \u2192 Access tokens; of a project or group: Settings \u2192 Access tokens), or the line below, which lets the token revoke itself.",
        revokeCommands: [probe("$GITLAB/api/v4/personal_access_tokens/self", "PRIVATE-TOKEN", "", "DELETE")],
        breaks: "Cannot be taken back, and whatever uses the token stops. 204 means done.",
        successor: "Make a project or group token with the fewest scopes and an expiry.",
        prove: "Ask with the leaked token: 401 means dead, 200 alive.",
        proveCommands: [probe("$GITLAB/api/v4/personal_access_tokens/self", "PRIVATE-TOKEN")],
        review: "Audit events of the group, and the token's last use on its page.",
        instead: "No long-lived token in any pipeline variable: `CI_JOB_TOKEN`, or ID tokens towards clouds."
      }),
      /** https://docs.npmjs.com/revoking-access-tokens */
      "npm-token": createIssued({
        name: "npm token",
        opens: "A token publishes packages as its owner: whoever installs your package runs what the finder puts into it.",
        wayOut: "Publish by trusted publishing (OIDC from the workflow): there is no token at all. " + vaultElse,
        revoke: "revoke it on npmjs.com (Access Tokens), or by its id from the list.",
        revokeCommands: [
          "npm token list",
          { bash: 'npm token revoke "$TOKENID"', powershell: 'npm token revoke "$TOKENID"' }
        ],
        variables: [{ name: "TOKENID", value: "0a1b2c", about: "id of the token in the list" }],
        breaks: "Publishing with this token fails at once; it can take up to an hour until the revocation is known everywhere.",
        successor: "Set up trusted publishing for the package; as a bridge, a granular token for the one package that expires in days.",
        prove: "Ask with the leaked token: 401 means dead, 200 alive.",
        proveCommands: [probe("https://registry.npmjs.org/-/whoami", "Authorization", "Bearer")],
        review: "Every version published since the leak (`npm view PACKAGE time`): compare each with your tags. Unknown maintainers and tokens on the account.",
        instead: "Trusted publishing for each package, and \u201Crequire two-factor authentication and disallow tokens\u201D in its settings."
      }),
      /** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html */
      "aws-access-key": createIssued({
        name: "AWS access key",
        opens: "An access key acts as its user or role in the AWS account; bots try leaked ones within minutes.",
        wayOut: "Assume a role by OIDC (GitHub Actions, Azure managed identity) or an instance profile: no key at all. " + vaultElse,
        variables: [
          {
            name: "RESOURCE",
            value: "AKIAIOSFODNN7EXAMPLE",
            about: "access key id (no secret by itself)",
            from: "resource"
          },
          { name: "IAMUSER", value: "my-user", about: "the user it belongs to" }
        ],
        revoke: "make the key inactive; deleting can wait.",
        revokeCommands: ['aws iam update-access-key --user-name "$IAMUSER" --access-key-id "$RESOURCE" --status Inactive'],
        breaks: "Whatever uses the key stops; `--status Active` takes it back. Sessions that were made with it live on: deny them by a policy on `aws:TokenIssueTime`.",
        successor: "Make a second key for the user (two are allowed), or better a role with OIDC.",
        successorCommands: [save('aws iam create-access-key --user-name "$IAMUSER" --query AccessKey --output json')],
        prove: "The key is Inactive or gone. Then delete it: `aws iam delete-access-key`.",
        proveCommands: [
          'aws iam list-access-keys --user-name "$IAMUSER" --query "AccessKeyMetadata[].{id: AccessKeyId, status: Status}" --output table'
        ],
        review: "CloudTrail by `AccessKeyId`, in every region: new users, keys, roles, instances. Remove the quarantine policy that AWS attaches only when you are done.",
        instead: "A role with OIDC for the workflow and roles for the workloads; the user has no keys left."
      }),
      /** https://cloud.google.com/docs/authentication/api-keys */
      "google-api-key": createIssued({
        name: "Google API key",
        opens: "A key calls the Google interfaces that it is allowed to, at your cost; unrestricted, every one of the project.",
        wayOut: "Server to server: workload identity federation, no key. In a browser or app: restrict the key by referrer or app and by interface. " + vaultElse,
        variables: [{ name: "KEYNAME", value: "projects/P/locations/global/keys/K", about: "name of the key in the list" }],
        revoke: "delete it (Console \u2192 APIs and services \u2192 Credentials), or by name. A deleted key can be restored for 30 days.",
        revokeCommands: [
          'gcloud services api-keys list --format "table(name,displayName,createTime)"',
          'gcloud services api-keys delete "$KEYNAME"'
        ],
        breaks: "Whatever uses the key stops within minutes.",
        successor: "Make a second key with restrictions from the start.",
        prove: "Ask with the leaked key: \u201CAPI key not valid\u201D or \u201Cexpired\u201D means dead; any other answer alive.",
        proveCommands: [probe("https://generativelanguage.googleapis.com/v1beta/models", "x-goog-api-key")],
        review: "Console \u2192 APIs and services \u2192 Metrics, by credential; billing by day.",
        instead: "Workload identity federation for servers; what is left is restricted by origin and interface."
      }),
      /** https://cloud.google.com/iam/docs/keys-create-delete */
      "google-service-account-key": createIssued({
        name: "Google service account key",
        opens: "A key file signs in as the service account, with all of its roles, until it is deleted.",
        wayOut: "Use workload identity federation: GitHub Actions and Azure managed identities sign in to Google without a key. " + vaultElse,
        variables: [
          {
            name: "RESOURCE",
            value: "my-account@my-project.iam.gserviceaccount.com",
            about: "client_email of the file (an account's name, not a person's)"
          },
          { name: "KEYID", value: "0a1b2c3d", about: "private_key_id of the file" }
        ],
        revoke: "disable the key; deleting can wait.",
        revokeCommands: ['gcloud iam service-accounts keys disable "$KEYID" --iam-account "$RESOURCE"'],
        breaks: "Whatever signs in with this file stops; `keys enable` takes it back. Issued tokens live for an hour.",
        successor: "Set up workload identity federation; as a bridge a second key, made straight into the file.",
        successorCommands: ['gcloud iam service-accounts keys create "$NEW" --iam-account "$RESOURCE"'],
        prove: "The key is gone from the list, or disabled.",
        proveCommands: [
          'gcloud iam service-accounts keys list --iam-account "$RESOURCE" --format "table(name,disabled,validAfterTime)"',
          'gcloud iam service-accounts keys delete "$KEYID" --iam-account "$RESOURCE"'
        ],
        review: "Cloud Audit Logs by `protoPayload.authenticationInfo.serviceAccountKeyName`.",
        instead: "Workload identity federation, and the organisation policy `iam.disableServiceAccountKeyCreation`."
      }),
      /** https://api.slack.com/methods/auth.revoke */
      "slack-token": createIssued({
        name: "Slack token",
        opens: "A token reads and writes as its bot or user in the workspace: channels, files, direct messages within its scopes.",
        wayOut: "Turn token rotation on for the app, so that tokens live twelve hours, and keep the refresh token in Key Vault, read by managed identity.",
        revoke: "the line below lets the token revoke itself; or reinstall or delete the app (api.slack.com/apps).",
        revokeCommands: [probe("https://slack.com/api/auth.revoke", "Authorization", "Bearer", "POST")],
        breaks: "Cannot be taken back. Revoking a bot token deactivates the bot user until the app is installed again.",
        successor: "Reinstall the app: it gets a new token. Take scopes away that nobody needs.",
        prove: "Ask with the leaked token: `invalid_auth` or `token_revoked` means dead, `ok: true` alive.",
        proveCommands: [
          {
            bash: `printf 'header = "Authorization: Bearer %s"' "$(cat "$OLD")" | curl --silent --request POST --config - https://slack.com/api/auth.test | grep -o '"ok":[a-z]*\\|"error":"[a-z_]*"'`,
            powershell: `Invoke-RestMethod -Method Post -Uri https://slack.com/api/auth.test -Headers @{ Authorization = "Bearer $(Get-Content -Raw "$OLD")" } | Select-Object ok, error`
          }
        ],
        review: "The app's and workspace's access logs (audit logs on Enterprise): addresses that are not yours, files read.",
        instead: "Token rotation is on, addresses are restricted in the app's settings, and no file holds a token."
      }),
      "slack-webhook": createIssued({
        name: "Slack webhook",
        opens: "Whoever has the address writes into your channel in your app's name: a good start for phishing.",
        wayOut: "Post with an app whose token lives in Key Vault and is read by managed identity; a webhook's address is a secret like any other.",
        revoke: "remove the webhook in the app's settings (api.slack.com/apps \u2192 Incoming Webhooks).",
        breaks: "Messages of whatever uses it are lost from then on, often in silence.",
        successor: "Add a new webhook for the same channel.",
        prove: "Post an empty message to the leaked address: `no_service` or 404 means dead, `no_text` alive.",
        proveCommands: [
          {
            bash: `printf 'url = "%s"' "$(cat "$OLD")" | curl --silent --request POST --data '{}' --config -`,
            powershell: `try { Invoke-RestMethod -Method Post -Uri (Get-Content -Raw "$OLD") -Body '{}' } catch { "$($_.ErrorDetails.Message)" }`
          }
        ],
        review: "Read the channel back to the day of the leak: messages that your systems did not send.",
        instead: "Senders post through one service that holds the address, or with an app token from Key Vault."
      }),
      /** https://docs.stripe.com/keys */
      "stripe-key": createIssued({
        name: "Stripe key",
        opens: "A live secret key moves money: it charges, refunds and pays out, and reads every customer.",
        wayOut: "Use restricted keys with only the rights of the one service, limited to its addresses, in Key Vault and read by managed identity; never the account's secret key.",
        revoke: "roll the key in the dashboard (Developers \u2192 API keys \u2192 Roll key) with expiry \u201Cnow\u201D.",
        breaks: "Payments through the old key fail at once. For the planned way, roll it with an expiry of hours: both work meanwhile.",
        successor: "Roll the key with an expiry that lets the consumers move, or make a restricted key beside it.",
        prove: "Ask with the leaked key: 401 means dead, 200 alive.",
        proveCommands: [probe("https://api.stripe.com/v1/balance", "Authorization", "Bearer")],
        review: "Developers \u2192 Logs, by key and address; unknown payouts, refunds and webhook endpoints.",
        instead: "Restricted keys for each service, with allowed addresses, and no account-wide key in use."
      }),
      /** https://platform.openai.com/docs/api-reference/authentication */
      "openai-key": createIssued({
        name: "OpenAI key",
        opens: "A key runs models at your cost, and reads the files and threads of its project.",
        wayOut: "Use Azure OpenAI with a managed identity (`DefaultAzureCredential`): no key at all. " + vaultElse,
        revoke: "delete it (platform.openai.com \u2192 API keys).",
        breaks: "Cannot be taken back, and whatever uses the key stops.",
        successor: "Make a new key in a project of its own, with a budget and only the rights that are used.",
        prove: "Ask with the leaked key: 401 means dead, 200 or 403 alive.",
        proveCommands: [probe("https://api.openai.com/v1/models", "Authorization", "Bearer")],
        review: "Usage by key and by day; unknown files, assistants and fine-tunes.",
        instead: "Azure OpenAI by managed identity, or project keys with a budget from Key Vault."
      }),
      /** https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key */
      "anthropic-key": createIssued({
        name: "Anthropic key",
        opens: "A key runs models at your cost; an admin key manages the organisation's members and keys.",
        wayOut: "Reach the models through a cloud that has an identity for you (Microsoft Foundry by managed identity, Bedrock or Vertex by role). " + vaultElse,
        revoke: "disable or delete it (console \u2192 API keys).",
        breaks: "Whatever uses the key stops; a disabled key can be enabled again, a deleted one cannot.",
        successor: "Make a new key in a workspace of its own, with a spending limit.",
        prove: "Ask with the leaked key: 401 means dead, 200 alive.",
        proveCommands: [
          {
            bash: `printf 'header = "x-api-key: %s"' "$(cat "$OLD")" | curl --silent --output /dev/null --write-out '%{http_code}\\n' --header 'anthropic-version: 2023-06-01' --config - https://api.anthropic.com/v1/models`,
            powershell: `try { (Invoke-WebRequest -UseBasicParsing -Uri https://api.anthropic.com/v1/models -Headers @{ 'x-api-key' = "$(Get-Content -Raw "$OLD")"; 'anthropic-version' = '2023-06-01' }).StatusCode } catch { [int]$_.Exception.Response.StatusCode }`
          }
        ],
        review: "Usage and cost by key and by day; for an admin key, new members, keys and workspaces.",
        instead: "A cloud's identity instead of a key, or workspace keys with a limit from Key Vault."
      }),
      "provider-token": createIssued({
        name: "Provider token",
        opens: "A token acts as its owner at its provider, within its rights, from anywhere.",
        wayOut: "Look first whether the provider signs in workloads by OIDC or OAuth, so that no lasting token is needed; otherwise keep the token in Key Vault and let the app read it there with its managed identity.",
        revoke: "revoke it where it was issued: {revoke}",
        breaks: "Whatever uses the token stops. Look before whether the provider lets two live side by side.",
        successor: "Make a second token at {provider}, with the fewest rights and an expiry where that is offered.",
        prove: "Call an interface that only reads, with the leaked token from `$OLD` and never as an argument: the provider must refuse it. Write here what it answered.",
        review: "{provider}'s own log of sign-ins or calls, and its bill.",
        instead: "Short-lived tokens by OIDC or OAuth where {provider} offers them; what is left comes from Key Vault by managed identity."
      }),
      "provider-webhook": createIssued({
        name: "Provider webhook",
        opens: "Whoever has the address posts in your name; readers trust what comes from there.",
        wayOut: "Treat the address as a secret: keep it in Key Vault and let the app read it there with its managed identity, or post with an identity where the provider offers one.",
        revoke: "delete the webhook where it was made: {revoke}",
        breaks: "Messages of whatever uses it are lost from then on, often in silence.",
        successor: "Make a new webhook beside it.",
        prove: "Send an empty request to the leaked address (from `$OLD`, never as an argument): it must answer 401, 403 or 404.",
        review: "Read what was posted since the leak: what did your systems not send?",
        instead: "Senders post through one service that holds the address, or sign in with an identity."
      })
    };
  }
});

// src/credentials/credential.ts
var parts;
var init_credential = __esm({
  "src/credentials/credential.ts"() {
    "use strict";
    parts = {
      contain: "Contain",
      uses: "Who uses it",
      rotate: "Make the successor",
      store: "Store it in Key Vault",
      switch: "Switch the consumers",
      retire: "Kill the leaked value, disable the old version",
      prove: "Prove that the old value is dead",
      expiry: "Expiry, and an event before it",
      automate: "Keep the rotation automatic",
      audit: "Who used it in the window",
      identity: "No secret at all",
      network: "Close the network",
      history: "Clean the history (optional)",
      close: "Suppress and close"
    };
  }
});

// src/credentials/index.ts
var credentials;
var init_credentials = __esm({
  "src/credentials/index.ts"() {
    "use strict";
    init_azure_ai();
    init_azure_apps();
    init_azure_data();
    init_azure_messaging();
    init_azure_resources();
    init_azure_storage();
    init_entra();
    init_generic();
    init_providers();
    init_credential();
    credentials = {
      ...azureStorage,
      ...azureData,
      ...azureMessaging,
      ...azureAi,
      ...azureApps,
      ...azureResources,
      ...entra,
      ...providers,
      ...generic
    };
  }
});

// hook/advice.ts
function advise({ rule }) {
  const { opens, wayOut } = credentials[rule.credential];
  return { opens, wayOut };
}
var init_advice = __esm({
  "hook/advice.ts"() {
    "use strict";
    init_credentials();
  }
});

// hook/shell.ts
function quoteArgument(word) {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word.startsWith("-") ? `./${word}` : word;
  return /^[\w@+=:,./ ()&[\]{}#~^-]+$/.test(word) ? `'${word.startsWith("-") ? "./" : ""}${word}'` : void 0;
}
var init_shell = __esm({
  "hook/shell.ts"() {
    "use strict";
  }
});

// hook/next-steps.ts
function listNextSteps(blocking, occasion, invocation) {
  return [
    ...takeOut(blocking, occasion),
    ...repair(blocking, occasion, invocation),
    allow(blocking, occasion, invocation)
  ];
}
function takeOut(blocking, { committed }) {
  if (committed) return [];
  const paths = [
    ...new Set(blocking.flatMap(({ location, occurrences }) => [location, ...occurrences]).map(({ path: path2 }) => path2))
  ];
  const words2 = paths.map(quoteArgument);
  const known = words2.length <= 4 && words2.every((word) => word !== void 0);
  return [
    {
      say: "Take the value out, read it from where it is kept (above), stage the file and commit again:",
      type: [`git add ${known ? words2.join(" ") : "<file>"}`, "git commit"]
    }
  ];
}
function repair(blocking, { committed }, invocation) {
  const kinds2 = [...new Set(blocking.map((finding) => finding.rule.credential))];
  const say = committed ? "It is in a commit, so treat it as known: make a new value, then disable the old one. Each step, with commands:" : "Was it ever used, sent or pushed? Then it is known: replace it. Each step, with commands:";
  return [{ say, type: kinds2.slice(0, 3).map((kind) => `${invocation} checklist ${kind}`) }];
}
function allow(blocking, { committed }, invocation) {
  const [first] = blocking;
  const again = committed ? [] : ["git commit"];
  return {
    say: "Not a secret? Say why, in a commit of its own that others can review, and commit again:",
    type: [`${invocation} allow ${first.fingerprint} --reason "why it may stay" --commit`, ...again]
  };
}
var init_next_steps = __esm({
  "hook/next-steps.ts"() {
    "use strict";
    init_shell();
  }
});

// src/reporters/markdown.ts
var capitalise;
var init_markdown = __esm({
  "src/reporters/markdown.ts"() {
    "use strict";
    init_credentials();
    capitalise = (text) => text.charAt(0).toUpperCase() + text.slice(1);
  }
});

// src/reporters/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  renderSarif: () => renderSarif
});
function renderSarif(result, options = {}) {
  const findings = result.findings.slice(0, resultLimit);
  const rules2 = [...new Map(findings.map(({ rule }) => [rule.id, rule])).values()];
  const indexOf = new Map(rules2.map((rule, index) => [rule.id, index]));
  const failed = result.skipped.filter((skipped) => skipped.failed);
  const run = {
    tool: { driver: { name: "leakgate", rules: rules2.map(describeRule) } },
    automationDetails: { id: `leakgate/${options.category ?? result.source}/` },
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { SRCROOT: { description: { text: "The top of the repository." } } },
    invocations: [
      {
        executionSuccessful: failed.length === 0 && findings.length === result.findings.length,
        toolExecutionNotifications: result.skipped.map(({ path: path2, reason, failed: isError }) => ({
          level: isError ? "error" : "note",
          message: { text: `not scanned: ${reason}` },
          locations: [{ physicalLocation: { artifactLocation: locateFile(path2) } }]
        }))
      }
    ],
    results: findings.map((finding) => describeFinding(finding, indexOf.get(finding.rule.id)))
  };
  const sarif = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(sarif, null, 2)}
`;
}
function describeRule(rule) {
  const { opens, wayOut } = credentials[rule.credential];
  const help = `${opens} Rotate it first. ${wayOut}`;
  return {
    id: rule.id,
    shortDescription: { text: capitalise(rule.label) },
    fullDescription: { text: `${capitalise(rule.label)}. ${opens}` },
    help: { text: help, markdown: help },
    helpUri: rule.source,
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ["security", "secret"],
      precision: rule.judged ? "medium" : "high",
      "security-severity": { error: "9.0", warning: "6.0", note: "2.0" }[rule.level]
    }
  };
}
function describeFinding(finding, ruleIndex) {
  const { rule, level, location, occurrences, fingerprint, suppression, state, confidence, proof } = finding;
  const gone = state === "removed" ? ` It is gone from the tip and stays in commit ${location.commit?.slice(0, 12)}.` : "";
  return {
    ruleId: rule.id,
    ruleIndex,
    level,
    message: { text: `${capitalise(rule.label)}. Rotate it first.${gone}` },
    locations: [describePlace(location)],
    ...occurrences.length > 0 && { relatedLocations: occurrences.slice(0, 50).map(describePlace) },
    partialFingerprints: { "leakgate/v1": fingerprint },
    suppressions: suppression ? [{ kind: suppression.kind, justification: suppression.reason }] : [],
    properties: {
      confidence,
      proof,
      ...state && { state },
      ...location.commit && { commit: location.commit }
    }
  };
}
function describePlace({ kind, path: path2, region }) {
  if (kind !== "blob" && kind !== "stdin")
    return { logicalLocations: [{ fullyQualifiedName: path2, kind: "resource" }] };
  return { physicalLocation: { artifactLocation: locateFile(path2), region } };
}
function locateFile(path2) {
  const uri = path2.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: "SRCROOT" };
}
var resultLimit;
var init_sarif = __esm({
  "src/reporters/sarif.ts"() {
    "use strict";
    init_credentials();
    init_markdown();
    resultLimit = 25e3;
  }
});

// hook/present.ts
function renderText(result, exitStatus, occasion, shell, stream, colour = true) {
  return renderTerminal(result, {
    colour: colour && wantsColour(stream, shell.environment),
    columns: stream.columns ?? 100,
    ...occasion.stops !== void 0 && { stops: occasion.stops },
    advise,
    listNext: (blocking) => listNextSteps(blocking, occasion, shell.invocation),
    milliseconds: performance.now() - shell.started,
    exitStatus
  });
}
async function renderMachine(result, format) {
  if (format === "json") return `${renderJson(result)}
`;
  const { renderSarif: renderSarif2 } = await Promise.resolve().then(() => (init_sarif(), sarif_exports));
  return renderSarif2(result);
}
var formats;
var init_present = __esm({
  "hook/present.ts"() {
    "use strict";
    init_json();
    init_style();
    init_terminal();
    init_advice();
    init_next_steps();
    formats = ["text", "json", "sarif"];
  }
});

// hook/skip.ts
function readSkip(environment) {
  const skip = environment["LEAKGATE_SKIP"];
  if (skip === void 0) return void 0;
  const reason = skip.replace(/\s+/g, " ").trim();
  if (reason.length >= 5 && !/^(?:true|false)$/i.test(reason)) return escapeTerminal(reason.slice(0, 200));
  throw new UsageError(
    "LEAKGATE_SKIP needs a reason, not a switch",
    'Write LEAKGATE_SKIP="why this may pass" before the command, or unset it.'
  );
}
var init_skip = __esm({
  "hook/skip.ts"() {
    "use strict";
    init_errors();
    init_escape();
  }
});

// src/git/run.ts
function spawnGit(args, options = {}) {
  return (0, import_node_child_process.spawn)("git", [...fixedConfig, ...args], {
    cwd: options.cwd,
    env: { ...gitEnvironment(), ...options.environment },
    windowsHide: true
  });
}
function runGit(args, options = {}) {
  return new Promise((resolve4, reject) => {
    const child = spawnGit(args, options);
    const output = [];
    const errors = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => errors.push(chunk));
    child.stdin.on("error", () => {
    });
    child.stdin.end(options.input ?? "");
    child.on(
      "error",
      (cause) => reject(new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause }))
    );
    child.on("close", (status) => {
      if (status !== null && (options.accept ?? [0]).includes(status)) return resolve4(Buffer.concat(output));
      const words2 = Buffer.concat(errors).toString("utf8").trim().slice(0, 2e3);
      reject(
        new GitError(
          `git ${args[0]} failed (${status ?? "killed"}): ${words2}`,
          "Run the command by hand in this repository to see more."
        )
      );
    });
  });
}
var import_node_child_process, fixedConfig, gitEnvironment;
var init_run = __esm({
  "src/git/run.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    init_errors();
    fixedConfig = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "color.ui=false"];
    gitEnvironment = () => ({
      ...process.env,
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
      GIT_NO_REPLACE_OBJECTS: "1",
      LC_ALL: "C"
    });
  }
});

// src/git/hooks-folder.ts
async function readHooksFolder(cwd = process.cwd()) {
  const read = async (...args) => (await runGit(args, { cwd, accept: [0, 1, 128] })).toString("utf8").replace(/\n$/, "");
  const [top, folder, gitFolder, setting] = await Promise.all([
    read("rev-parse", "--show-toplevel"),
    read("rev-parse", "--git-path", "hooks"),
    read("rev-parse", "--git-common-dir"),
    read("config", "--show-scope", "--get", "core.hooksPath")
  ]);
  if (!top)
    throw new UsageError("this is no working tree of git", "Change to your repository, or run `git init` first.");
  const path2 = (0, import_node_path.resolve)(cwd, folder);
  const scope = setting.split("	")[0];
  const inTree = isInside(path2, top) && !isInside(path2, (0, import_node_path.resolve)(cwd, gitFolder)) ? (0, import_node_path.relative)(resolveLinks(top), resolveLinks(path2)) : void 0;
  return { path: path2, top, ...scope && { scope }, ...inTree !== void 0 && { inTree } };
}
function isInside(path2, folder) {
  const way = (0, import_node_path.relative)(resolveLinks(folder), resolveLinks(path2));
  return !way.startsWith("..") && !(0, import_node_path.isAbsolute)(way);
}
function resolveLinks(path2) {
  try {
    return (0, import_node_fs.realpathSync)(path2);
  } catch {
    return (0, import_node_path.resolve)(path2);
  }
}
var import_node_fs, import_node_path;
var init_hooks_folder = __esm({
  "src/git/hooks-folder.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_errors();
    init_run();
  }
});

// hook/hook-script.ts
function readScriptVersion(text) {
  const found = /^# leakgate hook, version (\d+)$/m.exec(text);
  return found ? Number(found[1]) : void 0;
}
function renderHookScript(name2, program) {
  return [
    "#!/bin/sh",
    `${mark}${scriptVersion}`,
    "# Written by `leakgate init`, which can be run again; `leakgate uninstall` takes it out.",
    ...bodies[name2](name2, program),
    ""
  ].join("\n");
}
function runKept(name2, feed = "", stops = true) {
  const call = `${feed}"$kept" "$@"`;
  return [`kept=\${0%/*}/${keptName(name2)}`, `if [ -x "$kept" ]; then ${call}${stops ? " || exit $?" : ""}; fi`];
}
function findNode({ node, script }) {
  const advice2 = "Nothing was scanned, so this stops. Install Node 20 or newer, then run `leakgate init` again.";
  return [
    `node=${quoteShell(node)}`,
    `leakgate=${quoteShell(script)}`,
    '[ -x "$node" ] || node=$(command -v node) || {',
    `  echo "leakgate: Node was found neither where it was at installation nor in PATH=$PATH. ${advice2.replaceAll("`", "\\`")}" >&2`,
    "  exit 3",
    "}",
    '[ -f "$leakgate" ] || {',
    '  echo "leakgate: $leakgate is gone. Nothing was scanned, so this stops. Run \\`leakgate init\\` again from where it is now." >&2',
    "  exit 3",
    "}"
  ];
}
function quoteShell(word) {
  return `'${word.replaceAll("\\", "/").replaceAll("'", "'\\''")}'`;
}
var hookNames, scriptVersion, mark, keptName, bodies, markFile, runProgram, runAndMark, skipMarked, noteSkip;
var init_hook_script = __esm({
  "hook/hook-script.ts"() {
    "use strict";
    hookNames = [
      "pre-commit",
      "pre-merge-commit",
      "commit-msg",
      "pre-push",
      "post-commit",
      "post-rewrite"
    ];
    scriptVersion = 1;
    mark = "# leakgate hook, version ";
    keptName = (name2) => `${name2}.before-leakgate`;
    bodies = {
      "pre-commit": (name2, program) => [...runKept(name2), ...findNode(program), ...runAndMark(name2)],
      // After a merge that git commits itself it runs post-merge and no post-commit, so there is nothing to mark.
      "pre-merge-commit": (name2, program) => [...runKept(name2), ...findNode(program), runProgram(name2)],
      "commit-msg": (name2, program) => [
        ...runKept(name2),
        ...noteSkip,
        ...program.messages ? [...findNode(program), runProgram(name2)] : []
      ],
      "pre-push": (name2, program) => [
        "# git's list of references is read once and given to both.",
        "refs=$(cat)",
        ...runKept(name2, `printf '%s\\n' "$refs" | `),
        ...findNode(program),
        `printf '%s\\n' "$refs" | ${runProgram(name2)}`
      ],
      "post-commit": (name2, program) => [
        ...runKept(name2, "", false),
        ...skipMarked,
        ...findNode(program),
        `"$node" "$leakgate" ${name2} "$@"`
      ],
      "post-rewrite": (name2, program) => [
        "rewritten=$(cat)",
        ...runKept(name2, `printf '%s\\n' "$rewritten" | `, false),
        "# What git amends, it has shown to pre-commit and post-commit.",
        '[ "$1" = amend ] && exit 0',
        ...findNode(program),
        `printf '%s\\n' "$rewritten" | ${runProgram(name2)}`
      ]
    };
    markFile = 'mark=${GIT_DIR:-.git}\n[ -d "$mark" ] || mark=$(git rev-parse --git-dir)\nmark=$mark/leakgate-scanned';
    runProgram = (name2) => `"$node" "$leakgate" ${name2} "$@"`;
    runAndMark = (name2) => [`${runProgram(name2)} || exit $?`, markFile, ': > "$mark"'];
    skipMarked = [markFile, 'if [ -f "$mark" ]; then rm -f "$mark"; exit 0; fi'];
    noteSkip = [
      'if [ -n "${LEAKGATE_SKIP-}" ]; then',
      `  reason=$(printf '%s' "$LEAKGATE_SKIP" | tr '\\r\\n' '  ')`,
      '  git interpret-trailers --in-place --if-exists doNothing --trailer "Leakgate-Skip: $reason" "$1" || exit 3',
      "fi"
    ];
  }
});

// hook/init.ts
var init_exports = {};
__export(init_exports, {
  init: () => init
});
function refuseShared({ path: path2, scope }, allowed) {
  if (allowed || scope !== "global" && scope !== "system") return;
  throw new UsageError(
    `core.hooksPath is set for every repository (${scope}): ${path2}`,
    "Run `leakgate init --every-repository` to install there, or give this repository its own hooks first: git config core.hooksPath .git/hooks"
  );
}
function installHook(folder, name2, program) {
  const file = (0, import_node_path2.join)(folder, name2);
  const kept = (0, import_node_path2.join)(folder, keptName(name2));
  const foreign = (0, import_node_fs2.existsSync)(file) && readScriptVersion((0, import_node_fs2.readFileSync)(file, "utf8")) === void 0;
  if (foreign) {
    if ((0, import_node_fs2.existsSync)(kept)) {
      throw new UsageError(
        `both ${name2} and ${keptName(name2)} are there, and neither is leakgate's`,
        `Put what you need of ${kept} into ${file}, delete the first, and run leakgate init again.`
      );
    }
    (0, import_node_fs2.renameSync)(file, kept);
  }
  (0, import_node_fs2.writeFileSync)(file, renderHookScript(name2, program));
  (0, import_node_fs2.chmodSync)(file, 493);
  return foreign || (0, import_node_fs2.existsSync)(kept);
}
var import_node_fs2, import_node_path2, does, init;
var init_init = __esm({
  "hook/init.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    init_errors();
    init_hooks_folder();
    init_escape();
    init_hook_script();
    does = {
      "pre-commit": "scans what is staged and stops the commit",
      "pre-merge-commit": "does the same for merges that git commits itself",
      "commit-msg": "notes the reason of a skip in the message",
      "pre-push": "scans the commits that the remote does not have and stops the push",
      "post-commit": "tells when a commit was made past the scan (cherry-pick, revert, --no-verify)",
      "post-rewrite": "does the same after a rebase"
    };
    init = {
      summary: "add leakgate to this repository's hooks",
      help: `Usage: leakgate init [--commit-message] [--every-repository]

Adds leakgate to the hooks of this repository, where git looks for them (core.hooksPath is honoured). A hook that is
there already is kept and runs first. Can be run again at any time: it repairs and updates.
leakgate uninstall takes it out.

  --commit-message     scan messages before the commit too; without it they are scanned before the push, and a commit
                       starts Node once
  --every-repository   also where core.hooksPath is set for all repositories of this user or machine

Exit status: 0 installed \xB7 2 not a repository, or hooks shared with other repositories
`,
      options: { "commit-message": { type: "boolean" }, "every-repository": { type: "boolean" } },
      async run({ flag: flag2 }, shell) {
        const folder = await readHooksFolder();
        refuseShared(folder, flag2["every-repository"] ?? false);
        const program = { node: process.execPath, script: shell.script, messages: flag2["commit-message"] ?? false };
        (0, import_node_fs2.mkdirSync)(folder.path, { recursive: true });
        const kept = hookNames.filter((name2) => installHook(folder.path, name2, program));
        const lines = [
          `leakgate is in ${escapeTerminal(folder.path)}:`,
          ...hookNames.map((name2) => `  ${name2.padEnd(17)} ${does[name2]}`),
          ...kept.map((name2) => `The ${name2} that was there is kept as ${keptName(name2)} and runs first.`),
          `Take it out again with: ${shell.invocation} uninstall`
        ];
        shell.out.write(`${lines.join("\n")}
`);
        return ExitStatus.clean;
      }
    };
  }
});

// hook/uninstall.ts
var uninstall_exports = {};
__export(uninstall_exports, {
  uninstall: () => uninstall
});
function removeHook(folder, name2) {
  const file = (0, import_node_path3.join)(folder, name2);
  const kept = (0, import_node_path3.join)(folder, keptName(name2));
  if (!(0, import_node_fs3.existsSync)(file) || readScriptVersion((0, import_node_fs3.readFileSync)(file, "utf8")) === void 0) return false;
  if ((0, import_node_fs3.existsSync)(kept)) (0, import_node_fs3.renameSync)(kept, file);
  else (0, import_node_fs3.rmSync)(file);
  return true;
}
var import_node_fs3, import_node_path3, uninstall;
var init_uninstall = __esm({
  "hook/uninstall.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path3 = require("node:path");
    init_errors();
    init_hooks_folder();
    init_escape();
    init_hook_script();
    uninstall = {
      summary: "take leakgate out of this repository's hooks again",
      help: `Usage: leakgate uninstall

Takes out what leakgate init put in, and nothing else: a hook that was kept gets its name back. Your configuration
(.leakgate.yaml, .leakgate-suppressions) stays.

Exit status: 0 taken out, or nothing was there \xB7 2 not a repository
`,
      options: {},
      async run(_args, shell) {
        const { path: path2 } = await readHooksFolder();
        const removed = hookNames.filter((name2) => removeHook(path2, name2));
        const where = escapeTerminal(path2);
        shell.out.write(
          removed.length > 0 ? `leakgate is out of ${where}: ${removed.join(", ")}
` : `leakgate was not in ${where}
`
        );
        return ExitStatus.clean;
      }
    };
  }
});

// src/git/repository-key.ts
async function readRepositoryKey(cwd) {
  const options = { ...cwd && { cwd } };
  const head = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{commit}"], { ...options, accept: [0, 1] });
  if (head.length === 0) return "unborn";
  const roots = (await runGit(["rev-list", "--max-parents=0", "HEAD"], options)).toString("latin1").trim().split("\n");
  return roots.sort()[0];
}
var init_repository_key = __esm({
  "src/git/repository-key.ts"() {
    "use strict";
    init_run();
  }
});

// src/git/blobs.ts
function openBlobs(cwd) {
  const child = spawnGit(["cat-file", "--batch"], { ...cwd && { cwd } });
  const errors = [];
  let failure;
  child.stderr.on("data", (chunk) => errors.push(chunk));
  child.on("error", (error) => {
    failure = error;
  });
  child.stdin.on("error", () => {
  });
  const chunks = child.stdout[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  let asked = 0;
  let read = 0;
  const fail = (name2, cause) => {
    const words2 = failure?.message ?? Buffer.concat(errors).toString("utf8").trim().slice(0, 500);
    const hint2 = "Run `git fsck` in this repository, then try again.";
    return new GitError(`git cat-file gave no answer for ${name2}${words2 && `: ${words2}`}`, hint2, { cause });
  };
  const pull = async (name2) => {
    try {
      const { done, value } = await chunks.next();
      if (!done) return value;
    } catch (cause) {
      throw fail(name2, cause);
    }
    throw fail(name2);
  };
  const readLine = async (name2) => {
    let end = rest.indexOf(10);
    while (end === -1) {
      rest = Buffer.concat([rest, await pull(name2)]);
      end = rest.indexOf(10);
    }
    const line = rest.toString("latin1", 0, end);
    rest = rest.subarray(end + 1);
    return line;
  };
  const readContent = async (name2, size, wanted) => {
    const parts2 = [];
    let left = size + 1;
    while (left > 0) {
      if (rest.length === 0) rest = await pull(name2);
      const part = rest.subarray(0, left);
      if (wanted) parts2.push(part);
      rest = rest.subarray(part.length);
      left -= part.length;
    }
    if (!wanted) return rest;
    const content = parts2.length === 1 ? parts2[0] : Buffer.concat(parts2);
    return content.subarray(0, size);
  };
  const readNext = async (name2, wanted) => {
    const header = await readLine(name2);
    read++;
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
    if (size === void 0) return void 0;
    const fits2 = Number(size) <= sizeLimit;
    const content = await readContent(name2, Number(size), wanted && fits2);
    if (wanted && !fits2)
      throw new GitError(`larger than ${sizeLimit / 1024 / 1024} MiB`, "Exclude it in .leakgate.yaml.");
    return wanted ? content : void 0;
  };
  return {
    request(name2) {
      const place = asked++;
      child.stdin.write(`${name2}
`);
      return async () => {
        if (place < read) throw new Error("blobs are read once, in the order in which they were asked for");
        while (read < place) await readNext(name2, false);
        return readNext(name2, true);
      };
    },
    end: () => child.stdin.end(),
    close: () => {
      child.stdin.end();
      child.stdout.destroy();
    }
  };
}
var sizeLimit;
var init_blobs = __esm({
  "src/git/blobs.ts"() {
    "use strict";
    init_errors();
    init_run();
    sizeLimit = 512 * 1024 * 1024;
  }
});

// src/policy/index.ts
function parsePolicy(ref, [config, suppressions]) {
  const name2 = (file) => `${file} (at ${ref})`;
  return {
    ...config && { config: { name: name2(configFile), text: config.toString("utf8") } },
    ...suppressions && { suppressions: { name: name2(suppressionsFile), text: suppressions.toString("utf8") } }
  };
}
async function readPolicy(ref, cwd) {
  const blobs = openBlobs(cwd);
  try {
    const reads = listPolicyObjects(ref).map((name2) => blobs.request(name2));
    blobs.end();
    const contents = [];
    for (const read of reads) contents.push(await read());
    return parsePolicy(ref, contents);
  } finally {
    blobs.close();
  }
}
var configFile, suppressionsFile, listPolicyObjects;
var init_policy = __esm({
  "src/policy/index.ts"() {
    "use strict";
    init_blobs();
    configFile = ".leakgate.yaml";
    suppressionsFile = ".leakgate-suppressions";
    listPolicyObjects = (ref) => [
      `${ref}:${configFile}`,
      `${ref}:${suppressionsFile}`
    ];
  }
});

// src/config/suppressions.ts
function parseSuppressions({ name: name2, text }) {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (/^\s*(?:#|$)/.test(line)) return [];
    const fail = (offset, problem, more = hint) => {
      throw new ConfigError(`${name2}:${index + 1}:${offset + 1}: ${problem}`, more);
    };
    return [parseEntry(line, fail)];
  });
}
function parseEntry(line, fail) {
  const [head = "", indent = "", fingerprint = ""] = /^(\s*)(\S+)/.exec(line) ?? [];
  if (!isFingerprint(fingerprint)) fail(indent.length, `"${fingerprint.slice(0, 40)}" is not a fingerprint`);
  const found = {};
  const word = /\s*([^\s=]+)(=?)/y;
  word.lastIndex = head.length;
  while (/\S/.test(line.slice(word.lastIndex))) {
    const at = word.lastIndex + /^\s*/.exec(line.slice(word.lastIndex))[0].length;
    const [, key3 = "", equals] = word.exec(line) ?? [];
    const known = keys.find((name2) => name2 === key3);
    if (!known || !equals)
      return fail(at, `"${key3.slice(0, 40)}" is not expected here`, `${renderNearest(key3, keys)} ${hint}`);
    if (found[known] !== void 0) fail(at, `${key3} is given twice`);
    const rest = line.slice(word.lastIndex);
    const value = known === "reason" ? rest.trim() : /^\S*/.exec(rest)?.[0] ?? "";
    found[known] = value;
    if (value === "") fail(at, `${key3} is empty`);
    if (known === "expires" && !isDate(value)) fail(word.lastIndex, `"${value.slice(0, 40)}" is not a date`);
    if (known === "reason") break;
    word.lastIndex += value.length;
  }
  const { reason, owner, expires } = found;
  if (reason === void 0) return fail(line.length, "a reason is missing");
  return { kind: "external", fingerprint, reason, ...owner && { owner }, ...expires && { expires } };
}
function isDate(text) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function renderSuppression({ fingerprint, expires, owner, reason }) {
  const parts2 = [fingerprint, expires && `expires=${expires}`, owner && `owner=${owner}`, `reason=${reason}`];
  return parts2.filter(Boolean).join("  ");
}
var keys, hint, isFingerprint;
var init_suppressions = __esm({
  "src/config/suppressions.ts"() {
    "use strict";
    init_errors();
    init_nearest();
    keys = ["expires", "owner", "reason"];
    hint = "Write: fingerprint  expires=YYYY-MM-DD  owner=@who  reason=why this may stay (expires and owner can be left out).";
    isFingerprint = (text) => /^[a-z2-7]{12}(?:-\d{1,3})?$/.test(text);
  }
});

// src/config/settings.ts
function applySettings(catalogue, settings, suppressions) {
  const all = settings ? [...catalogue, ...settings.customRules] : catalogue;
  const rules2 = all.flatMap((rule) => {
    const level = settings?.levels.get(rule.id) ?? rule.level;
    if (level === "off") return [];
    return level === rule.level ? [rule] : [{ ...rule, level }];
  });
  return {
    rules: rules2,
    exclude: settings?.exclude ?? [],
    suppressions: suppressions ? parseSuppressions(suppressions) : []
  };
}
var init_settings = __esm({
  "src/config/settings.ts"() {
    "use strict";
    init_suppressions();
  }
});

// src/rules/checksums.ts
function crc32(data) {
  const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  let rest = 4294967295;
  for (const byte of bytes) rest = crcTable[(rest ^ byte) & 255] ^ rest >>> 8;
  return (rest ^ 4294967295) >>> 0;
}
function encodeDigits(value, alphabet2, length) {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet2.length)) {
    digits = alphabet2[rest % alphabet2.length] + digits;
  }
  return digits.padStart(length, alphabet2[0]);
}
function encodeCrc32Base62(text) {
  return encodeDigits(crc32(text), base62, 6);
}
function marvin32(bytes, seed) {
  const name2 = Buffer.from(seed, "latin1");
  let high = name2.readInt32BE(0);
  let low = name2.readInt32BE(4);
  const mix = (word) => {
    low = low + word | 0;
    high ^= low;
    low = rotate(low, 20) + high | 0;
    high = rotate(high, 9) ^ low;
    low = rotate(low, 27) + high | 0;
    high = rotate(high, 19);
  };
  const padded = Buffer.alloc((bytes.length & ~3) + 4);
  padded.set(bytes);
  padded[bytes.length] = 128;
  for (let at = 0; at < padded.length; at += 4) mix(padded.readInt32LE(at));
  mix(0);
  return (high ^ low) >>> 0;
}
function toLittleEndian(word) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(word);
  return bytes;
}
function decodeBase32(text) {
  const bytes = new Uint8Array(Math.floor(text.length * 5 / 8));
  let bits = 0;
  let count2 = 0;
  let at = 0;
  for (const character of text.toLowerCase()) {
    const digit2 = "abcdefghijklmnopqrstuvwxyz234567".indexOf(character);
    if (digit2 < 0) return void 0;
    bits = (bits << 5 | digit2) & 4095;
    count2 += 5;
    if (count2 < 8) continue;
    count2 -= 8;
    bytes[at++] = bits >>> count2 & 255;
  }
  return bytes;
}
var base62, crcTable, rotate;
var init_checksums = __esm({
  "src/rules/checksums.ts"() {
    "use strict";
    base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
      let rest = byte;
      for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 3988292384 : rest >>> 1;
      return rest;
    });
    rotate = (word, count2) => word << count2 | word >>> 32 - count2;
  }
});

// src/rules/structures.ts
function isPublished(value) {
  return published.has(crc32(value));
}
function isPlaceholder(value) {
  return value.trim().length < 3 || placeholderForms.some((form) => form.test(value.trim()));
}
function isLocalHost(host) {
  return /^(?:tcp:|np:)?(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|\(local(?:db)?\)|\.|host\.docker\.internal|[a-z0-9-]+\.local(?:host)?)(?:[\\:,/].*)?$/i.test(
    host.trim()
  );
}
function measureEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
function countAlphabet(text) {
  if (/^\d+$/.test(text)) return 10;
  if (/^(?:[0-9a-f-]+|[0-9A-F-]+)$/.test(text)) return 16;
  return (/[a-z]/.test(text) ? 26 : 0) + (/[A-Z]/.test(text) ? 26 : 0) + (/\d/.test(text) ? 10 : 0) || 16;
}
function looksRandom(value) {
  const most = Math.log2(Math.min(value.length, countAlphabet(value)));
  return measureEntropy(value) >= most * 0.7 && !/(.)\1{5}|0123456|12345678(?!\d)|abcdefgh|qwertyui/i.test(value);
}
function parseBase64Json(text) {
  try {
    const value = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
  } catch {
    return void 0;
  }
}
function spell(words2, separators3 = ["", "_", "-"]) {
  const [first = "", ...rest] = words2;
  if (rest.length === 0) return [first];
  return spell(rest, separators3).flatMap((end) => separators3.map((separator) => first + separator + end));
}
var published, placeholderForms;
var init_structures = __esm({
  "src/rules/structures.ts"() {
    "use strict";
    init_checksums();
    published = /* @__PURE__ */ new Set([
      3033257350,
      // Azure Storage emulator: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
      2272293728,
      // Cosmos DB emulator: https://learn.microsoft.com/azure/cosmos-db/emulator
      4196867298,
      // AWS access key id: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
      46381783,
      3770956397,
      4211761160,
      // AWS secret access key, same page
      2555763267,
      2003689584,
      // Stripe test keys: https://docs.stripe.com/keys
      963477826,
      2343876335,
      // Google API keys of samples in https://github.com/firebase/firebase-android-sdk and firebase-ios-sdk
      1801906344,
      2951282494,
      137970471,
      4223955489,
      1783592992,
      3049649148,
      908569220,
      4012003030,
      523603134,
      3884519750,
      1804887032,
      1392988430,
      1633266832,
      1546223926,
      600879976,
      3175414335,
      2057380053,
      1012760538,
      539969167,
      1240059360,
      1517653018,
      195402426,
      // https://learn.microsoft.com/nuget/reference/nuget-config-file
      1802289150,
      728694612,
      3467016326
      // The token on the first page of https://jwt.io
    ]);
    placeholderForms = [
      // Filled in later: ${x} $(x) {{x}} {x} <x> [x] %x% #{x} @@x@@ __x__ $x %s
      /^(?:[$#]\{|\$\(|\{\{|<%|%\(|\{.*\}$|<.*>$|\[.*\]$|\(.*\)$|%[\w.-]+%|@@.+@@|__.+__|\$[A-Za-z_][\w.:]*|%[sdvq]|\{\d+\})/,
      // Masked or elided.
      /^(?:[*x.?_#•…-]{2,}|.*(?:\*{3}|x{5}|\.{3}|…|•{2}).*|(.)\1{3,})$/i,
      /^(?:your|my|the|some|enter|insert|put|add|replace|change|example|sample|dummy|fake|test)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|value|credentials?)[-_ ]?(?:here)?$/i,
      /(?:^|[-_ <])(?:your|insert|enter|replace|placeholder|redacted|example|removed|hidden|omitted|sanitized|scrubbed)(?:[-_ >]|$)/i,
      /^(?:your|insert|replace)[a-z]|(?:change|replace|fill)[-_ ]?(?:me|this|it|in)\b|placeholder|redacted|to[-_]?do\b|goes[-_ ]?here/i,
      // A name, not a value: UPPER_SNAKE, a member, a call.
      /^[A-Z]+(?:_[A-Z]+)+\d?$/,
      /^(?:process|os|env|config|settings|secrets?|vars?|params?|args|options|self|this|input|data|local|module)\.[\w.[\]"']+$|^[\w.]+\(.*$/,
      /^(?:null|none|nil|undefined|true|false|empty|n\/a|string|changeit|abc|foo|bar|baz|foobar|example|default|blank)$/i
    ];
  }
});

// src/rules/anthropic.ts
function defineKey(id2, label, shown, revoke5) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: [shown],
    pattern: new RegExp(`(?<![\\w-])(?<secret>${shown}[\\w-]{80,110})(?![\\w-])`),
    check: prove,
    highEntropy: true,
    shown,
    credential: "anthropic-key",
    provider: "Anthropic",
    revoke: revoke5,
    source: "https://docs.anthropic.com/en/api/overview"
  };
}
var prove, claude, anthropicRules;
var init_anthropic = __esm({
  "src/rules/anthropic.ts"() {
    "use strict";
    init_structures();
    prove = (value) => looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
    claude = "https://claude.ai/settings > Claude Code > revoke the session";
    anthropicRules = [
      defineKey(
        "anthropic-api-key",
        "an Anthropic API key",
        "sk-ant-api03-",
        "https://console.anthropic.com/settings/keys"
      ),
      defineKey(
        "anthropic-admin-key",
        "an Anthropic admin API key",
        "sk-ant-admin01-",
        "https://console.anthropic.com/settings/admin-keys"
      ),
      defineKey("anthropic-oauth-token", "an Anthropic OAuth access token", "sk-ant-oat01-", claude),
      defineKey("anthropic-refresh-token", "an Anthropic OAuth refresh token", "sk-ant-ort01-", claude)
    ];
  }
});

// src/rules/aws.ts
function isSecretKey(value) {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !/^[0-9a-f]+$/i.test(value) && looksRandom(value) && !isPublished(value) && !/EXAMPLE|\/[a-z]+\/[a-z]+\//.test(value);
}
function proveLoneId(value, { window, end }) {
  if (isPublished(value) || value.includes("EXAMPLE") || !looksRandom(value.slice(4))) return "invalid";
  const paired = [...window.slice(end, end + 240).matchAll(loneSecret)].some(([secret]) => isSecretKey(secret));
  return paired ? "invalid" : "unknown";
}
var source, revoke, loneSecret, proveSecret, id, awsRules;
var init_aws = __esm({
  "src/rules/aws.ts"() {
    "use strict";
    init_structures();
    source = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
    revoke = "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-keys-admin-managed.html";
    loneSecret = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g;
    proveSecret = (value) => isSecretKey(value) ? "unknown" : "invalid";
    id = "(?<![A-Z0-9])(?<resource>(?:AKIA|ASIA)[A-Z2-7]{16})(?![A-Z0-9])";
    awsRules = [
      {
        id: "aws-access-key",
        label: "an AWS access key (id and secret)",
        level: "error",
        keywords: ["akia", "asia"],
        pattern: new RegExp(`${id}[\\s\\S]{1,200}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])`),
        reach: [8, 300],
        check: proveSecret,
        family: "aws-secret-access-key",
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke,
        source
      },
      {
        id: "aws-secret-access-key",
        label: "an AWS secret access key",
        level: "error",
        keywords: [
          ...spell(["secret", "access", "key"], ["", "_", "-", " "]),
          ...spell(["aws", "secret"]),
          ...spell(["aws", "key"], ["", "_"]),
          "amazon_secret"
        ],
        pattern: /(?:secret[_ -]?access[_ -]?key|aws[_-]?secret|amazon_secret|aws_?key)[\w.\- ]{0,24}["'`\]]{0,2}\s{0,8}(?::=|=>|[:=,(])\s{0,8}["'`]{0,3}(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/i,
        check: proveSecret,
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke,
        source
      },
      {
        id: "aws-access-key-id",
        label: "an AWS access key id",
        level: "warning",
        keywords: ["akia", "asia", "abia", "acca"],
        pattern: /(?<![A-Z0-9])(?<secret>(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Z0-9])/,
        check: proveLoneId,
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
      },
      {
        id: "aws-session-token",
        label: "an AWS session token",
        level: "error",
        keywords: ["iqojb3jpz2lu", "fwogzxiv", "fqogzxiv"],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>(?:IQoJb3JpZ2lu|F[wQ]oGZXIv)[A-Za-z0-9+/]{150,1800}={0,2})/,
        reach: [8, 2e3],
        check: (value) => looksRandom(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "aws-access-key",
        provider: "AWS",
        revoke: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html",
        source: "https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html"
      },
      {
        id: "aws-bedrock-api-key",
        label: "an Amazon Bedrock API key",
        level: "error",
        keywords: ["absk", "bedrock-api-key-"],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>ABSKQmVkcm9ja0FQSUtleS[A-Za-z0-9+/]{80,280}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{20,2000}={0,2})/,
        reach: [8, 2200],
        highEntropy: true,
        credential: "provider-token",
        provider: "Amazon Bedrock",
        revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
        source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
      },
      {
        id: "aws-marketplace-web-service-token",
        label: "an Amazon Marketplace Web Service token",
        level: "error",
        keywords: ["amzn.mws."],
        pattern: /(?<secret>amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/,
        highEntropy: true,
        shown: "amzn.mws.",
        credential: "provider-token",
        provider: "Amazon MWS",
        revoke: "Seller Central > Apps & Services > Manage your apps",
        source: "https://developer-docs.amazon.com/sp-api/docs/migrate-from-amazon-mws"
      },
      {
        id: "amazon-oauth-client-secret",
        label: "a Login with Amazon client secret",
        level: "error",
        keywords: ["amzn1.oa2-cs.v1."],
        pattern: /(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![0-9a-z])/,
        highEntropy: true,
        shown: "amzn1.oa2-cs.v1.",
        credential: "provider-token",
        provider: "Login with Amazon",
        revoke: "https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html",
        source: "https://developer.amazon.com/docs/login-with-amazon/security-profile.html"
      },
      {
        id: "aws-appsync-api-key",
        label: "an AWS AppSync API key",
        level: "error",
        keywords: ["da2-"],
        pattern: /(?<![A-Za-z0-9-])(?<secret>da2-[a-z0-9]{26})(?![A-Za-z0-9-])/,
        check: (value) => looksRandom(value) && /\d/.test(value.slice(4)) ? "unknown" : "invalid",
        highEntropy: true,
        shown: "da2-",
        credential: "provider-token",
        provider: "AWS AppSync",
        revoke: "aws appsync delete-api-key",
        source: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html"
      }
    ];
  }
});

// src/rules/microsoft-keys.ts
function proveIdentifiableKey(value, key3) {
  const bytes = Buffer.from(value, "base64").subarray(0, key3.bytes);
  if (bytes.length !== key3.bytes) return "invalid";
  const checksum = bytes.readUInt32LE(key3.bytes - 4);
  const covered = bytes.subarray(0, -4);
  return key3.seeds.some((seed) => marvin32(covered, seed) === checksum || matchRewritten(value, bytes, key3, seed)) ? "valid" : "invalid";
}
function matchRewritten(value, bytes, key3, seed) {
  if (key3.signature !== identifiableKeys.redis.signature) return false;
  const whole = Buffer.concat([bytes.subarray(0, -4), toLittleEndian(marvin32(bytes, seed))]);
  return whole.toString("base64").replaceAll("+", "P").replaceAll("/", "F").startsWith(value.replaceAll("=", ""));
}
function encodeAnnotatedChecksums(covered) {
  const checksum = toLittleEndian(marvin32(covered, "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits = encodeDigits(checksum.readUInt32BE(0), base622, 1).padStart(zeros + 1, "0");
  return [digits.padEnd(6, "0"), checksum.toString("base64")];
}
function proveAnnotatedKey(value) {
  const tail2 = value.slice(80).replaceAll("=", "");
  const spoken = tail2.slice(0, 5);
  const spellings = encodeAnnotatedChecksums(Buffer.from(value.slice(0, 80), "base64"));
  return spellings.some((spelling) => spelling.startsWith(spoken)) ? "valid" : "invalid";
}
function proveMicrosoftKey(value) {
  if (/^[A-Za-z0-9]{52}JQQJ9[9DH]/.test(value) && (value.length === 84 || value.length === 88)) {
    return proveAnnotatedKey(value);
  }
  for (const key3 of Object.values(identifiableKeys)) {
    const place = lengthBeforeSignature(key3);
    const body3 = value.replace(/(?:=|%3D)+$/i, "");
    if (body3.length === place + 10 && value.startsWith(key3.signature, place)) return proveIdentifiableKey(value, key3);
  }
  return "unknown";
}
var identifiableKeys, lengthBeforeSignature, base622;
var init_microsoft_keys = __esm({
  "src/rules/microsoft-keys.ts"() {
    "use strict";
    init_checksums();
    identifiableKeys = {
      storage: { signature: "+ASt", bytes: 64, seeds: ["Default0"] },
      cosmos: {
        signature: "ACDb",
        bytes: 64,
        seeds: ["MastRW00", "MastRO00", "SysAll00", "Resour00", "SystRO00", "SystRW00", "Encryp00"]
      },
      batch: { signature: "+ABa", bytes: 64, seeds: ["AbAcct00"] },
      machineLearning: { signature: "+AMC", bytes: 64, seeds: ["Classic0"] },
      apiManagement: { signature: "APIM", bytes: 64, seeds: ["Tenant00", "IoTHub00", "Gatewy00", "GitKey00"] },
      serviceBus: { signature: "+ASb", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
      eventHubs: { signature: "+AEh", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
      relay: { signature: "+ARm", bytes: 32, seeds: ["Send0000", "Listen00", "Manage00", "System00", "Unknown0"] },
      iot: { signature: "AIoT", bytes: 32, seeds: ["IoTHub00", "DpsKey00", "Device00"] },
      redis: { signature: "AzCa", bytes: 32, seeds: ["Access00"] },
      eventGrid: { signature: "AZEG", bytes: 32, seeds: ["SendRecv"] },
      functions: { signature: "AzFu", bytes: 40, seeds: ["Functi00", "Master00", "System00"] },
      search: { signature: "AzSe", bytes: 39, seeds: ["Query000", "PAdmin00"] },
      containerRegistry: { signature: "+ACR", bytes: 39, seeds: ["ACRDflt0"] }
    };
    lengthBeforeSignature = ({ bytes }) => Math.ceil(bytes * 8 / 6) - 10;
    base622 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  }
});

// src/rules/azure.ts
function defineIdentifiableKey(id2, label, provider, key3, credential2, revoke5) {
  const body3 = `[A-Za-z0-9+/_-]{${lengthBeforeSignature(key3)}}`;
  const signature2 = key3.signature.replace("+", "[+]");
  const padding = { 32: "(?:=|%3[Dd])?", 39: "", 40: "(?:==|%3[Dd]%3[Dd])?", 64: "(?:==|%3[Dd]%3[Dd])?" }[key3.bytes];
  return {
    id: id2,
    label,
    level: "error",
    keywords: [key3.signature.toLowerCase()],
    pattern: new RegExp(
      `(?<![A-Za-z0-9+/_-])(?<secret>${body3}${signature2}[A-Za-z0-9+/_-]{6}${padding})(?![A-Za-z0-9+/=_-])`
    ),
    check: (value) => proveIdentifiableKey(value, key3),
    family: "azure-key",
    highEntropy: true,
    credential: credential2,
    provider,
    revoke: revoke5,
    source: source2
  };
}
var source2, azureRules;
var init_azure = __esm({
  "src/rules/azure.ts"() {
    "use strict";
    init_microsoft_keys();
    source2 = "https://github.com/microsoft/security-utilities";
    azureRules = [
      defineIdentifiableKey(
        "azure-storage-identifiable-key",
        "an Azure storage account key",
        "Azure Storage",
        identifiableKeys.storage,
        "azure-storage-key",
        "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys"
      ),
      defineIdentifiableKey(
        "azure-cosmos-identifiable-key",
        "an Azure Cosmos DB key",
        "Azure Cosmos DB",
        identifiableKeys.cosmos,
        "azure-cosmos-db-key",
        "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys"
      ),
      defineIdentifiableKey(
        "azure-batch-identifiable-key",
        "an Azure Batch account key",
        "Azure Batch",
        identifiableKeys.batch,
        "azure-batch-key",
        "az batch account keys renew"
      ),
      defineIdentifiableKey(
        "azure-machine-learning-classic-key",
        "an Azure Machine Learning (classic) web service key",
        "Azure Machine Learning",
        identifiableKeys.machineLearning,
        "azure-other-key",
        "Machine Learning Studio (classic) > web service > Configuration > regenerate the keys"
      ),
      defineIdentifiableKey(
        "azure-api-management-identifiable-key",
        "an Azure API Management key",
        "Azure API Management",
        identifiableKeys.apiManagement,
        "azure-api-management-key",
        "https://learn.microsoft.com/azure/api-management/api-management-subscriptions"
      ),
      defineIdentifiableKey(
        "azure-service-bus-identifiable-key",
        "an Azure Service Bus access key",
        "Azure Service Bus",
        identifiableKeys.serviceBus,
        "azure-service-bus-key",
        "az servicebus namespace authorization-rule keys renew"
      ),
      defineIdentifiableKey(
        "azure-event-hubs-identifiable-key",
        "an Azure Event Hubs access key",
        "Azure Event Hubs",
        identifiableKeys.eventHubs,
        "azure-event-hubs-key",
        "az eventhubs namespace authorization-rule keys renew"
      ),
      defineIdentifiableKey(
        "azure-relay-identifiable-key",
        "an Azure Relay access key",
        "Azure Relay",
        identifiableKeys.relay,
        "azure-relay-key",
        "az relay namespace authorization-rule keys renew"
      ),
      defineIdentifiableKey(
        "azure-iot-identifiable-key",
        "an Azure IoT Hub, device or provisioning key",
        "Azure IoT",
        identifiableKeys.iot,
        "azure-iot-key",
        "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas"
      ),
      defineIdentifiableKey(
        "azure-redis-identifiable-key",
        "an Azure Cache for Redis access key",
        "Azure Cache for Redis",
        identifiableKeys.redis,
        "azure-redis-key",
        "az redis regenerate-keys"
      ),
      defineIdentifiableKey(
        "azure-event-grid-identifiable-key",
        "an Azure Event Grid access key",
        "Azure Event Grid",
        identifiableKeys.eventGrid,
        "azure-event-grid-key",
        "az eventgrid topic key regenerate"
      ),
      defineIdentifiableKey(
        "azure-functions-identifiable-key",
        "an Azure Functions access key",
        "Azure Functions",
        identifiableKeys.functions,
        "azure-functions-key",
        "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys"
      ),
      defineIdentifiableKey(
        "azure-search-identifiable-key",
        "an Azure AI Search key",
        "Azure AI Search",
        identifiableKeys.search,
        "azure-search-key",
        "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys"
      ),
      defineIdentifiableKey(
        "azure-container-registry-identifiable-key",
        "an Azure Container Registry password",
        "Azure Container Registry",
        identifiableKeys.containerRegistry,
        "azure-container-registry-key",
        "az acr credential renew"
      )
    ];
  }
});

// src/rules/azure-annotated.ts
function defineAnnotatedKey(id2, label, provider, tail2, credential2, revoke5) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: ["jqqj99", "jqqj9d", "jqqj9h"],
    pattern: new RegExp(
      `(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{12}${tail2}[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)(?![A-Za-z0-9+/=_-])`
    ),
    check: proveAnnotatedKey,
    family: "azure-key",
    highEntropy: true,
    credential: credential2,
    provider,
    revoke: revoke5,
    source: "https://github.com/microsoft/security-utilities"
  };
}
var named4, any, azureAnnotatedRules;
var init_azure_annotated = __esm({
  "src/rules/azure-annotated.ts"() {
    "use strict";
    init_microsoft_keys();
    named4 = ["AZDO", "AZAC", "AZEG", "AZFR", "AZMR", "AZMP", "AZCS", "ACOG", "msql"];
    any = "[A-Za-z0-9]{4}";
    azureAnnotatedRules = [
      defineAnnotatedKey(
        "azure-devops-annotated-token",
        "an Azure DevOps personal access token",
        "Azure DevOps",
        `${any}AZDO`,
        "azure-devops-token",
        "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat"
      ),
      defineAnnotatedKey(
        "azure-app-configuration-annotated-key",
        "an Azure App Configuration access key",
        "Azure App Configuration",
        `${any}AZAC`,
        "azure-app-configuration-key",
        "az appconfig credential regenerate"
      ),
      defineAnnotatedKey(
        "azure-event-grid-annotated-key",
        "an Azure Event Grid access key",
        "Azure Event Grid",
        `${any}AZEG`,
        "azure-event-grid-key",
        "az eventgrid topic key regenerate"
      ),
      defineAnnotatedKey(
        "azure-fluid-relay-annotated-key",
        "an Azure Fluid Relay key",
        "Azure Fluid Relay",
        `${any}AZFR`,
        "azure-other-key",
        "https://learn.microsoft.com/azure/azure-fluid-relay/concepts/customer-managed-keys"
      ),
      defineAnnotatedKey(
        "azure-mixed-reality-annotated-key",
        "an Azure Mixed Reality key",
        "Azure Mixed Reality",
        `${any}AZMR`,
        "azure-other-key",
        "Azure portal > the Mixed Reality account > Access keys > Regenerate"
      ),
      defineAnnotatedKey(
        "azure-maps-annotated-key",
        "an Azure Maps key",
        "Azure Maps",
        `${any}AZMP`,
        "azure-maps-key",
        "az maps account keys renew"
      ),
      defineAnnotatedKey(
        "azure-communication-annotated-key",
        "an Azure Communication Services access key",
        "Azure Communication Services",
        `${any}AZCS`,
        "azure-communication-key",
        "az communication regenerate-key"
      ),
      defineAnnotatedKey(
        "azure-openai-annotated-key",
        "an Azure OpenAI key",
        "Azure OpenAI",
        "AAABACOG",
        "azure-ai-services-key",
        "az cognitiveservices account keys regenerate"
      ),
      defineAnnotatedKey(
        "azure-ai-services-annotated-key",
        "an Azure AI services key",
        "Azure AI services",
        "(?!AAAB)[A-Za-z0-9]{4}ACOG",
        "azure-ai-services-key",
        "az cognitiveservices account keys regenerate"
      ),
      defineAnnotatedKey(
        "azure-sql-annotated-password",
        "a SQL administrator's password of a private Azure cloud",
        "Azure SQL",
        `${any}msql`,
        "azure-sql-password",
        "az sql server update --admin-password"
      ),
      defineAnnotatedKey(
        "azure-annotated-key",
        "a Microsoft key (common annotated security key)",
        "Microsoft",
        `${any}(?!${named4.join("|")})${any}`,
        "azure-other-key",
        "The four characters before the checksum name the service that issued it; renew the key there."
      )
    ];
  }
});

// src/rules/azure-connections.ts
function proveKey(value, match2) {
  const proof = proveMicrosoftKey(value);
  if (proof !== "unknown") return proof;
  const resource = match2.groups["resource"];
  if (resource !== void 0 && isPlaceholder(resource)) return "invalid";
  return isPublished(value) || isPlaceholder(value) || !looksRandom(value) ? "invalid" : "unknown";
}
var key, sasSource, azureConnectionRules;
var init_azure_connections = __esm({
  "src/rules/azure-connections.ts"() {
    "use strict";
    init_microsoft_keys();
    init_structures();
    key = "(?<secret>[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84}(?:==)?)(?![A-Za-z0-9+/=])";
    sasSource = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas";
    azureConnectionRules = [
      {
        id: "azure-storage-account-key",
        label: "an Azure storage account key",
        level: "error",
        keywords: ["accountkey"],
        pattern: /(?:AccountName=(?<resource>[a-z0-9]{3,24});\s{0,20}(?:[A-Za-z]{4,30}=[^\s;"']{1,120};\s{0,20}){0,5}?)?(?<![A-Za-z])AccountKey=(?<secret>[A-Za-z0-9+/]{60,120}={0,2})(?![A-Za-z0-9+/=])/i,
        reach: [700, 160],
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-storage-key",
        provider: "Azure Storage",
        revoke: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
        source: "https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"
      },
      {
        id: "azure-cosmos-connection-string",
        label: "an Azure Cosmos DB key in a connection string",
        level: "error",
        keywords: ["accountendpoint"],
        pattern: /AccountEndpoint=https:\/\/(?<resource>[^\s;:/"']{3,80})[^\s;"']{0,20};\s{0,20}AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)/i,
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-cosmos-db-key",
        provider: "Azure Cosmos DB",
        revoke: "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
        source: "https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-dotnet-get-started"
      },
      {
        id: "azure-service-bus-connection-string",
        label: "a Service Bus, Event Hubs or Relay access key in a connection string",
        level: "error",
        keywords: ["endpoint=sb:"],
        pattern: /Endpoint=sb:\/\/(?<resource>[^\s;/"']{3,100})\/?;\s{0,20}(?:SharedAccessKeyName=[^\s;"']{1,100};\s{0,20})?SharedAccessKey=(?<secret>[A-Za-z0-9+/]{30,88}={0,2})(?![A-Za-z0-9+/=])/i,
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-service-bus-key",
        provider: "Azure Service Bus",
        revoke: "az servicebus namespace authorization-rule keys renew (az eventhubs and az relay have the same)",
        source: sasSource
      },
      {
        id: "azure-iot-connection-string",
        label: "an Azure IoT Hub key in a connection string",
        level: "error",
        keywords: [".azure-devices.net", ".azure-devices-provisioning.net"],
        pattern: new RegExp(
          `HostName=(?<resource>[\\w.-]{3,100});\\s{0,20}(?:(?:DeviceId|ModuleId|SharedAccessKeyName)=[^\\s;"']{1,128};\\s{0,20}){1,3}SharedAccessKey=${key}`,
          "i"
        ),
        reach: [160, 700],
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-iot-key",
        provider: "Azure IoT Hub",
        revoke: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas",
        source: "https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas"
      },
      {
        id: "azure-notification-hubs-key",
        label: "an Azure Notification Hubs access key",
        level: "error",
        keywords: [...spell(["hub", "access", "key"], ["", "_"]), "sharedaccesskeyname=default"],
        pattern: new RegExp(
          `(?:hub_?access_?key["']?\\s{0,4}[:=]\\s{0,4}["']?|SharedAccessKeyName=Default(?:Full|Listen)SharedAccessSignature;SharedAccessKey=)${key}`,
          "i"
        ),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-notification-hubs-key",
        provider: "Azure Notification Hubs",
        revoke: "az notification-hub authorization-rule regenerate-keys",
        source: "https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security"
      },
      {
        id: "azure-shared-access-key",
        label: "a shared access key of Azure messaging or IoT",
        level: "error",
        keywords: [
          ...spell(["shared", "access", "key"], ["", "_"]),
          ...spell(["primary", "key"], ["", "_"]),
          ...spell(["secondary", "key"], ["", "_"])
        ],
        pattern: new RegExp(`(?:shared_?access_?key|primary_?key|secondary_?key)["']?\\s{0,4}[:=]\\s{0,4}["']?${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-service-bus-key",
        provider: "Azure",
        revoke: "Renew the key of the shared access policy that the name beside it tells.",
        source: sasSource
      },
      {
        id: "azure-app-configuration-connection-string",
        label: "an Azure App Configuration secret in a connection string",
        level: "error",
        keywords: [".azconfig.io"],
        pattern: /Endpoint=https:\/\/(?<resource>[\w.-]{3,100});\s{0,20}Id=[^\s;"']{3,80};\s{0,20}Secret=(?<secret>[A-Za-z0-9+/]{40,90}={0,2})(?![A-Za-z0-9+/=])/i,
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-app-configuration-key",
        provider: "Azure App Configuration",
        revoke: "az appconfig credential regenerate",
        source: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication"
      },
      {
        id: "azure-signalr-connection-string",
        label: "an Azure SignalR Service access key",
        level: "error",
        keywords: [".service.signalr.net"],
        pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-signalr-key",
        provider: "Azure SignalR Service",
        revoke: "az signalr key renew",
        source: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string"
      },
      {
        id: "azure-web-pubsub-connection-string",
        label: "an Azure Web PubSub access key",
        level: "error",
        keywords: [".webpubsub.azure."],
        pattern: new RegExp(`Endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}AccessKey=${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-web-pubsub-key",
        provider: "Azure Web PubSub",
        revoke: "az webpubsub key regenerate",
        source: "https://learn.microsoft.com/azure/azure-web-pubsub/howto-develop-create-instance"
      },
      {
        id: "azure-communication-connection-string",
        label: "an Azure Communication Services access key in a connection string",
        level: "error",
        keywords: [".communication.azure.com"],
        pattern: new RegExp(`endpoint=https://(?<resource>[\\w.-]{3,100})/?;\\s{0,20}accesskey=${key}`, "i"),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-communication-key",
        provider: "Azure Communication Services",
        revoke: "az communication regenerate-key",
        source: "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource"
      },
      {
        id: "azure-redis-connection-string",
        label: "an Azure Cache for Redis access key in a connection string",
        level: "error",
        keywords: [".redis.cache.windows.net", ".redis.azure.net", ".redisenterprise.cache.azure.net"],
        pattern: new RegExp(
          `(?<resource>[\\w-]{1,63}\\.(?:redis\\.cache\\.windows|redis\\.azure|[\\w-]{1,40}\\.redisenterprise\\.cache\\.azure|redisenterprise\\.cache\\.azure)\\.net)[^"'\\r\\n]{0,120}?password=${key}`,
          "i"
        ),
        check: proveKey,
        family: "azure-key",
        highEntropy: true,
        credential: "azure-redis-key",
        provider: "Azure Cache for Redis",
        revoke: "az redis regenerate-keys",
        source: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-dotnet-core-quickstart"
      }
    ];
  }
});

// src/rules/azure-devops.ts
function computeDevOpsChecksum(bytes, seed) {
  const covered = bytes.filter((_, place) => !checksumPlaces.includes(place));
  const word = crc32(covered) ^ seed;
  return [word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255];
}
function proveOldToken(value) {
  const bytes = decodeBase32(value);
  if (!bytes) return "invalid";
  const holds = seeds.some(
    (seed) => computeDevOpsChecksum(bytes, seed).every((byte, index) => byte === bytes[checksumPlaces[index]])
  );
  return holds ? "valid" : looksRandom(value) ? "unknown" : "invalid";
}
var seeds, checksumPlaces, azureDevOpsRules;
var init_azure_devops = __esm({
  "src/rules/azure-devops.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    seeds = [3770247469, 270137646];
    checksumPlaces = [2, 7, 8, 22];
    azureDevOpsRules = [
      {
        id: "azure-devops-token",
        label: "an Azure DevOps personal access token",
        level: "error",
        keywords: [
          "devops",
          "dev.azure",
          "visualstudio",
          "vsts",
          "azp_",
          "ado_",
          "tfs_",
          "azure_token",
          "azuretoken",
          "azure_pat",
          "azure_key",
          "personalaccesstoken",
          "personal_access_token"
        ],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[a-z2-7]{52})(?![A-Za-z0-9+/=_-])/,
        reach: [120, 220],
        check: proveOldToken,
        highEntropy: true,
        credential: "azure-devops-token",
        provider: "Azure DevOps",
        revoke: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
        source: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
      }
    ];
  }
});

// src/rules/azure-names.ts
function proveNamed(value) {
  const proof = proveMicrosoftKey(value);
  if (proof !== "unknown") return proof;
  return isPublished(value) || isPlaceholder(value) || !looksRandom(value) ? "invalid" : "unknown";
}
var assign2, common, regenerate, azureNameRules;
var init_azure_names = __esm({
  "src/rules/azure-names.ts"() {
    "use strict";
    init_microsoft_keys();
    init_structures();
    assign2 = "[\\w.-]{0,24}[\"'`\\]]{0,2}\\s{0,6}(?::=|=>|[:=,])\\s{0,6}[\"'`]{0,3}";
    common = { level: "error", check: proveNamed, family: "azure-key", highEntropy: true };
    regenerate = "az cognitiveservices account keys regenerate";
    azureNameRules = [
      {
        ...common,
        id: "azure-account-key",
        label: "an Azure Storage, Cosmos DB or Batch account key",
        keywords: [
          "storage_key",
          "storagekey",
          "storage-key",
          "storage_account",
          "storageaccount",
          "storage-account",
          "azure_storage",
          "azurestorage",
          "azurewebjobsstorage",
          "account_key",
          "account-key",
          "cosmos",
          "documentdb",
          "batch_key",
          "batch_account",
          "batchaccount",
          "master_key",
          "masterkey",
          "azure_blob",
          ".core.windows.net"
        ],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/,
        reach: [4, 160],
        credential: "azure-storage-key",
        provider: "Azure Storage",
        revoke: "az storage account keys renew (az cosmosdb keys regenerate, az batch account keys renew)",
        source: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage"
      },
      {
        ...common,
        id: "azure-log-analytics-key",
        label: "an Azure Log Analytics workspace key",
        keywords: [...spell(["workspace", "key"]), ...spell(["shared", "key"])],
        pattern: new RegExp(`(?:workspace|shared)[_-]?key${assign2}(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])`, "i"),
        credential: "azure-other-key",
        provider: "Azure Monitor",
        revoke: "az monitor log-analytics workspace get-shared-keys shows them; regenerate them in the portal under Agents",
        source: "https://learn.microsoft.com/azure/azure-monitor/logs/data-collector-api"
      },
      {
        ...common,
        id: "azure-subscription-key",
        label: "an Azure API Management or AI services subscription key",
        keywords: [...spell(["subscription", "key"]), "cognitive", "speech", "translator", "luis", "apim"],
        pattern: new RegExp(
          `(?:subscription[_-]?key|(?:cognitive|speech|translator|luis|apim)[\\w-]{0,16}key)${assign2}(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])`,
          "i"
        ),
        credential: "azure-ai-services-key",
        provider: "Azure AI services",
        revoke: `${regenerate}, or API Management > Subscriptions > Regenerate`,
        source: "https://learn.microsoft.com/azure/ai-services/authentication"
      },
      {
        ...common,
        id: "azure-openai-key",
        label: "an Azure OpenAI key",
        keywords: ["openai"],
        pattern: /(?<![A-Za-z0-9])(?:api[_-]?)?key["'`]?\]?\s{0,6}(?::=|=>|[:=,])\s{0,6}["'`]{0,3}(?<secret>[0-9a-f]{32})(?![0-9A-Za-z-])/i,
        reach: [240, 320],
        credential: "azure-ai-services-key",
        provider: "Azure OpenAI",
        revoke: regenerate,
        source: "https://learn.microsoft.com/azure/ai-services/openai/reference#authentication"
      },
      {
        ...common,
        id: "azure-search-key",
        label: "an Azure AI Search key",
        keywords: [
          ".search.windows.net",
          "search_key",
          "search-key",
          "azure-search",
          "search-api-key",
          "searchkey",
          "search_api_key",
          "searchapikey",
          "azure_search",
          "azuresearch"
        ],
        pattern: new RegExp(
          `(?:search[\\w.-]{0,20}key|api[_-]?key)${assign2}(?<secret>[0-9A-F]{32}|[A-Za-z0-9]{52})(?![0-9A-Za-z-])`,
          "i"
        ),
        reach: [160, 240],
        credential: "azure-search-key",
        provider: "Azure AI Search",
        revoke: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
        source: "https://learn.microsoft.com/azure/search/search-security-api-keys"
      },
      {
        ...common,
        id: "azure-functions-key",
        label: "an Azure Functions access key",
        keywords: [...spell(["functions", "key"]), ...spell(["function", "key"])],
        pattern: new RegExp(`functions?[_-]?key${assign2}(?<secret>[\\w/+-]{40,60}={0,2})(?![\\w/+=-])`, "i"),
        credential: "azure-functions-key",
        provider: "Azure Functions",
        revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
        source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to"
      },
      {
        ...common,
        id: "azure-event-grid-key",
        label: "an Azure Event Grid access key",
        keywords: ["aeg-sas-key", ...spell(["event", "grid"]), ...spell(["topic", "key"])],
        pattern: new RegExp(
          `(?:aeg-sas-key|event[_-]?grid[\\w-]{0,24}key|topic[_-]?key)${assign2}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])`,
          "i"
        ),
        credential: "azure-event-grid-key",
        provider: "Azure Event Grid",
        revoke: "az eventgrid topic key regenerate",
        source: "https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures"
      },
      {
        ...common,
        id: "azure-maps-key",
        label: "an Azure Maps key",
        keywords: ["atlas.microsoft.com", "azure_maps", "azuremaps", "azure-maps", "maps_subscription"],
        pattern: /(?:key["'`]?\s{0,6}[:=,]\s{0,6}["'`]?)(?<secret>[\w-]{43})(?![\w-])/i,
        reach: [120, 300],
        credential: "azure-maps-key",
        provider: "Azure Maps",
        revoke: "az maps account keys renew",
        source: "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication"
      },
      {
        ...common,
        id: "azure-container-registry-password",
        label: "an Azure Container Registry password",
        keywords: [".azurecr.io"],
        pattern: /(?:\s-p[ =]?|password["'`]?[ =:,]{1,4})["'`]?(?<secret>[A-Za-z0-9+/]{31,52}={0,2})(?![A-Za-z0-9+/=])/i,
        reach: [160, 240],
        credential: "azure-container-registry-key",
        provider: "Azure Container Registry",
        revoke: "az acr credential renew",
        source: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication#admin-account"
      },
      {
        ...common,
        id: "entra-client-secret-named",
        label: "a Microsoft Entra client secret",
        keywords: [
          ...["azure", "arm", "aad", "entra", "azuread"].flatMap((start) => spell([start, "client", "secret"])),
          ...spell(["service", "principal", "key"], ["", "_"])
        ],
        pattern: new RegExp(
          `(?:(?:azure|arm|aad|entra|azuread)[_-]?client[_-]?secret|service_?principal_?key)${assign2}(?<secret>[\\w~.+/=@?:*-]{30,46})(?![\\w~+/=])`,
          "i"
        ),
        family: "entra-client-secret",
        credential: "entra-client-secret",
        provider: "Microsoft Entra",
        revoke: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret",
        source: "https://learn.microsoft.com/azure/developer/python/sdk/authentication/local-development-environment-service-principal"
      }
    ];
  }
});

// src/rules/azure-signatures.ts
function readQuery({ window, start, end }) {
  let from = start;
  while (from > 0 && wordCharacter.test(window[from - 1]) && start - from < 900) from--;
  let to = end;
  while (to < window.length && wordCharacter.test(window[to]) && to - end < 900) to++;
  const query = window.slice(from, to).replaceAll(/&amp;|\\u0026/gi, "&");
  return new URLSearchParams(query.slice(query.indexOf("?") + 1));
}
function readSas(match2) {
  const query = readQuery(match2);
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(query.get("sv") ?? "") && holds32Bytes((query.get("sig") ?? "").replaceAll(" ", "+")) && (query.has("sr") || query.has("ss") || query.has("tn") || query.has("srt"));
  const expiry = Date.parse(query.get("se") ?? "");
  return Number.isNaN(expiry) ? { whole } : { whole, expiry };
}
var wordCharacter, holds32Bytes, proveSas, signature, storagePattern, storage, proveUrl, azureSignatureRules;
var init_azure_signatures = __esm({
  "src/rules/azure-signatures.ts"() {
    "use strict";
    init_structures();
    wordCharacter = /[\w%.:/+&=;~-]/;
    holds32Bytes = (signature2) => Buffer.from(signature2, "base64").length === 32;
    proveSas = (expired) => (_, match2) => {
      const { whole, expiry } = readSas(match2);
      if (!whole) return "invalid";
      return (expiry !== void 0 && expiry < Date.now()) === expired ? "unknown" : "invalid";
    };
    signature = "(?<secret>[A-Za-z0-9+/]{43}=|(?:[A-Za-z0-9]|%2[BbFf]|[+/]){43}(?:=|%3[Dd]))";
    storagePattern = new RegExp(`(?<![A-Za-z0-9])sig=${signature}(?![A-Za-z0-9+/])`);
    storage = {
      keywords: ["&sig=", "?sig=", "amp;sig=", "u0026sig=", '"sig=', "'sig="],
      pattern: storagePattern,
      reach: [1e3, 1e3],
      family: "azure-storage-sas",
      highEntropy: true,
      credential: "azure-storage-sas",
      provider: "Azure Storage",
      revoke: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview#best-practices-when-using-sas",
      source: "https://learn.microsoft.com/rest/api/storageservices/delegate-access-with-shared-access-signature"
    };
    proveUrl = (value) => isPlaceholder(value) || !looksRandom(value) ? "invalid" : "unknown";
    azureSignatureRules = [
      {
        ...storage,
        id: "azure-storage-sas",
        label: "an Azure storage shared access signature (SAS)",
        level: "error",
        check: proveSas(false)
      },
      {
        ...storage,
        id: "azure-storage-sas-expired",
        label: "an expired Azure storage shared access signature (SAS)",
        level: "note",
        check: proveSas(true)
      },
      {
        id: "azure-messaging-sas",
        label: "a shared access signature (SAS) for Azure Service Bus, Event Hubs or IoT",
        level: "error",
        keywords: ["sharedaccesssignature sr=", "sharedaccesssignature%20sr=", "sharedaccesssignature sig="],
        pattern: new RegExp(
          `SharedAccessSignature(?: |%20)(?=[^\\s"']{0,400}sr=)(?:s(?:r|e|kn)=[^\\s"'&]{1,300}&){0,3}sig=${signature}`
        ),
        reach: [96, 900],
        check: (value) => holds32Bytes(decodeURIComponent(value)) && looksRandom(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "azure-service-bus-key",
        provider: "Azure Service Bus",
        revoke: "Renew the key of the policy that `skn` names: signatures made with it stop working.",
        source: "https://learn.microsoft.com/rest/api/eventhub/generate-sas-token"
      },
      {
        id: "azure-logic-apps-url",
        label: "an Azure Logic Apps or Power Automate trigger URL",
        level: "error",
        keywords: [".logic.azure.com", ".api.powerplatform.com", ".powerautomate."],
        pattern: /https:\/\/(?<resource>[\w.-]{3,120}\.(?:logic\.azure\.com|api\.powerplatform\.com))(?::443)?\/[^\s"'<>]{0,300}[?&;]sig=(?<secret>[\w%-]{43,50})/,
        reach: [140, 500],
        check: proveUrl,
        highEntropy: true,
        credential: "azure-other-key",
        provider: "Azure Logic Apps",
        revoke: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#regenerate-access-keys",
        source: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app"
      },
      {
        id: "azure-functions-url-key",
        label: "an Azure Functions key in a URL",
        level: "error",
        keywords: [".azurewebsites.net/api/", ".azurewebsites.net/runtime/", ".azurewebsites.net/admin/"],
        pattern: /https:\/\/(?<resource>[\w.-]{2,100}\.azurewebsites\.net)\/[^\s"'<>]{1,200}[?&;]code=(?<secret>[\w/+%-]{40,80}(?:={1,2})?)/,
        reach: [120, 420],
        check: proveUrl,
        highEntropy: true,
        credential: "azure-functions-key",
        provider: "Azure Functions",
        revoke: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to#renew-or-create-access-keys",
        source: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to"
      }
    ];
  }
});

// src/rules/azure-templates.ts
var prove2, common2, azureTemplateRules;
var init_azure_templates = __esm({
  "src/rules/azure-templates.ts"() {
    "use strict";
    init_structures();
    prove2 = (value) => isPlaceholder(value) || /^\[|\$\{|^@Microsoft\./.test(value) ? "invalid" : "unknown";
    common2 = {
      level: "error",
      fixture: true,
      check: prove2,
      family: "azure-template-password",
      highEntropy: false,
      credential: "generic-password",
      provider: "Azure"
    };
    azureTemplateRules = [
      {
        ...common2,
        id: "azure-administrator-password",
        label: "an administrator's password of an Azure resource",
        keywords: [
          "adminpassword",
          "admin_password",
          "administratorloginpassword",
          "administrator_login_password",
          "administratorpassword"
        ],
        pattern: /(?<key>(?:\w{1,24}_?)?admin(?:istrator)?_?(?:login_?)?password)["']?\s{0,6}[:=]\s{0,6}(?:\{\s{0,60}["']?value["']?\s{0,4}:\s{0,4})?["'](?<secret>[^"'\r\n]{6,128})["']/i,
        revoke: "az vm user update, or az sql server update --admin-password",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#security-recommendations-for-parameters"
      },
      {
        ...common2,
        id: "azure-secure-parameter-default",
        label: "a default value of a secure parameter in an ARM template",
        keywords: ["securestring"],
        pattern: /"secureString"\s{0,6},\s{0,80}"defaultValue"\s{0,4}:\s{0,4}"(?<secret>[^"\r\n]{4,200})"/i,
        revoke: "Change it where the resource was deployed with it.",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/templates/test-cases#secure-parameters-cant-have-hard-coded-default"
      },
      {
        ...common2,
        id: "azure-bicep-secure-default",
        label: "a default value of a secure parameter in a Bicep file",
        keywords: ["@secure()"],
        pattern: /@secure\(\)[ \t]{0,8}\r?\n(?:[ \t]{0,8}@[^\r\n]{1,200}\r?\n){0,4}[ \t]{0,8}param[ \t]{1,4}(?<key>\w{1,80})[ \t]{1,4}string[ \t]{0,4}=[ \t]{0,4}'(?<secret>[^'\r\n]{4,200})'/,
        reach: [4, 900],
        revoke: "Change it where the resource was deployed with it.",
        source: "https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-secure-parameter-default"
      }
    ];
  }
});

// src/rules/connection-strings.ts
function findHost({ window, start, end }) {
  const before = (window.slice(Math.max(0, start - 400), start).match(/[^"'`\r\n]*(?:;\s*[\r\n]\s*[^"'`\r\n]*){0,6}$/) ?? [""])[0];
  const after = (window.slice(end, end + 300).match(/^[^"'`\r\n]*/) ?? [""])[0];
  const text = `${before};${after}`.replaceAll("&quot;", "");
  const url = /jdbc:\w+:(?:\w+:)?\/\/([^;/"'\s]+)/.exec(before);
  if (url) return url[1];
  for (const found of text.matchAll(
    new RegExp(`${hostKey}\\s{0,3}=\\s{0,3}(\\{[^}]{0,60}\\}|[^;\\s"'\`]{1,120})`, "gi")
  )) {
    const left = text[found.index - 1];
    if (left === void 0 || separators.test(left)) return found[1];
  }
  return void 0;
}
var hostKey, separators, azureHost, provePassword, password, connectionStringRules;
var init_connection_strings = __esm({
  "src/rules/connection-strings.ts"() {
    "use strict";
    init_structures();
    hostKey = "(?:server(?: ?name)?|data ?source|host(?:name|s)?|addr(?:ess)?|network ?address|endpoint|dsn|dbq|initial ?catalog|database)";
    separators = /[;\s,"'`(>=]/;
    azureHost = /\.(?:database|sql|postgres|mysql|mariadb)\.(?:database\.)?(?:windows|azure|azuresynapse|cosmos\.azure)\.(?:net|com|cn|us)|\.sql\.azuresynapse\.net/i;
    provePassword = (place) => (value, match2) => {
      if (isPlaceholder(value)) return "invalid";
      const host = findHost(match2);
      if (host === void 0) return "invalid";
      const found = azureHost.test(host) ? "azure" : isLocalHost(host) ? "local" : "remote";
      return found === place ? "unknown" : "invalid";
    };
    password = {
      keywords: ["password=", "pwd=", "password =", "pwd ="],
      pattern: /(?<![A-Za-z_-])(?<key>password|pwd)\s{0,3}=\s{0,3}(?:\\?["'](?=[^"'\\;]{1,128}\\?["'][^\r\n]{0,200};)|&quot;)?(?<secret>(?:[^;"'<>\s\\&`]|&(?!quot;|apos;|#)){3,128})/i,
      reach: [420, 460],
      fixture: true,
      family: "connection-string-password",
      highEntropy: false,
      source: "https://learn.microsoft.com/dotnet/framework/data/adonet/connection-string-syntax"
    };
    connectionStringRules = [
      {
        ...password,
        id: "azure-sql-connection-string",
        label: "a password of an Azure database in a connection string",
        level: "error",
        check: provePassword("azure"),
        credential: "azure-sql-password",
        provider: "Azure SQL",
        revoke: "az sql server update --admin-password, or ALTER LOGIN \u2026 WITH PASSWORD"
      },
      {
        ...password,
        id: "connection-string-password",
        label: "a database password in a connection string",
        level: "error",
        check: provePassword("remote"),
        credential: "database-password"
      },
      {
        ...password,
        id: "connection-string-password-local",
        label: "a password of a local database in a connection string",
        level: "warning",
        check: provePassword("local"),
        credential: "database-password"
      }
    ];
  }
});

// src/rules/entra.ts
function encodeEntraChecksum(covered) {
  return encodeDigits(marvin32(Buffer.from(covered, "latin1"), "AadPwd00"), alphabet, 6).slice(0, 3);
}
function proveClientSecret(value) {
  if (value[3] === "8" && value.length === 40) {
    return encodeEntraChecksum(value.slice(0, -3)) === value.slice(-3) ? "valid" : "invalid";
  }
  return looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
}
var alphabet, revoke2, entraRules;
var init_entra2 = __esm({
  "src/rules/entra.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890_~-.";
    revoke2 = "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials?tabs=client-secret";
    entraRules = [
      {
        id: "entra-client-secret",
        label: "a Microsoft Entra client secret",
        level: "error",
        keywords: ["7q~", "8q~", "9q~"],
        pattern: /(?<![\w~.+/-])(?<secret>[\w~.-]{3}(?:[78]Q~[\w~.-]{31}|9Q~[\w~.-]{31}|[89]Q~[\w~.-]{34}))(?![\w~+/-]|\.\w)/,
        check: proveClientSecret,
        highEntropy: true,
        credential: "entra-client-secret",
        provider: "Microsoft Entra",
        revoke: revoke2,
        source: "https://github.com/microsoft/security-utilities"
      },
      {
        id: "entra-refresh-token",
        label: "a Microsoft Entra refresh token",
        level: "error",
        keywords: [".agabaweaaa", ".agabaaeaaa", ".agabaaiaaa"],
        pattern: /(?<![\w.-])(?<secret>[01]\.A[\w-]{20,120}\.(?:\d\.)?AgAB[\w-]{200,1600})/,
        reach: [140, 2e3],
        highEntropy: true,
        credential: "provider-token",
        provider: "Microsoft Entra",
        revoke: "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
        source: "https://learn.microsoft.com/entra/identity-platform/refresh-tokens"
      }
    ];
  }
});

// src/rules/generic.ts
function createPattern(words2) {
  const assigned = String.raw`${close}${typed}(?:${gap}${operator}${gap}${wrapper}${open}?|(?:(?<=["'])|(?<=[ \t(]:\w{2,60}))${gap},${gap}${wrapper}${open})`;
  const called = String.raw`\(${gap}${wrapper}${open}`;
  const spaced = String.raw`[ \t]{1,4}${open}`;
  const flagged = String.raw`(?<=(?:^|[ \t"'\x60\[(])--?[\w-]{2,60})[ \t]{1,3}(?!-|["']?(?:pass|env|file|stdin|fd):)`;
  const stated = String.raw`(?<=^[ \t]{0,12}(?:(?:ENV|ARG|SETENV|export|\\?setx?|define)[ \t]{1,4})?[\w.-]{2,60}|login[ \t]{1,4}\S{1,60}[ \t]{1,4}password)[ \t]{1,24}(?=\S{3,200}[ \t]*\r?$)`;
  const paired = `${close}${gap},?${gap}${valueName}${open}?`;
  const element = String.raw`(?:[ \t][^<>\r\n]{0,60})?>(?:<!\[CDATA\[)?(?![ \t<])`;
  const listed = "</key><string>";
  const link = [assigned, called, spaced, flagged, stated, paired, element, listed].join("|");
  return new RegExp(`(?:${words2})${tail}${name}(?:${link})${scheme}(?<secret>${quoted}|${bare})`, "im");
}
function createPairPattern(words2) {
  const named5 = String.raw`(?:(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?|<key>)`;
  const before = String.raw`(?<=${named5}(?<key>[\w.-]{0,40}(?:${words2})[\w.-]{0,40})(?:["']?,?|</key>)[ \t]{0,4}\r?\n[ \t]{0,60})`;
  return new RegExp(`${before}(?:${valueName}${open}?|<string>)${scheme}(?<secret>${quoted}|${bare})`, "im");
}
function checkBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e]{1,200}$/.test(text) && /^[^:]*:./.test(text) ? "unknown" : "invalid";
}
var tail, name, close, gap, typed, operator, wrapper, open, quoted, bare, valueName, scheme, passwordWords, tokenWords, source3, shared, genericRules;
var init_generic2 = __esm({
  "src/rules/generic.ts"() {
    "use strict";
    tail = String.raw`(?:\w|[-.](?=\w)){0,40}(?!\w)`;
    name = String.raw`(?<=(?<key>[\w$.-]{2,72}))`;
    close = String.raw`(?:\\{1,3}["']|["'\x60]|&quot;|&#34;)?\]?`;
    gap = String.raw`[ \t]{0,24}`;
    typed = String.raw`(?:\??${gap}(?::${gap})?[A-Za-z][\w.<>\[\]?]{0,24}(?=${gap}:?=(?!=)))?`;
    operator = String.raw`(?::=|\?\?=|\|\|=|\?=|\+=|={1,3}>?|!={1,2}|->|:{1,2}(?:-(?=[^\s]))?|\|\|)`;
    wrapper = String.raw`(?:(?:new )?[A-Za-z_$][\w.$:]{0,40}!?\(${gap}|\[\]byte\(|[\[({]|[brufBRUFL@$]{1,2}(?=["']))?`;
    open = String.raw`(?:\\{1,3}["']|["']|\x60{1,2}|&quot;|&#34;)`;
    quoted = [
      String.raw`(?<=\\")[^"\\\r\n]{1,2000}(?=\\{1,3}"|$)`,
      String.raw`(?<=\\')[^'\\\r\n]{1,2000}(?=\\{1,3}'|$)`,
      String.raw`(?<=")(?:[^"\\\r\n]|\\.){1,2000}(?="|$)`,
      String.raw`(?<=')(?:[^'\\\r\n]|\\.){1,2000}(?='|$)`,
      String.raw`(?<=\x60)[^\x60\r\n]{1,2000}(?=\x60|$)`,
      String.raw`(?<=&(?:quot|#34);)[^&\s]{1,200}(?=&)`
    ].join("|");
    bare = String.raw`(?<!["'\x60\\])[^\s"'\x60,;&<>()\[\]{}|\\][^\s"'\x60,;&<>|]{1,2000}[^\s"'\x60,;&<>|)\]}.:]`;
    valueName = String.raw`["']?(?:default_?)?(?:value|val|content|data)["']?[ \t]{0,24}[:=]{1,2}>?[ \t]{0,24}`;
    scheme = String.raw`(?:(?:token|apikey|oauth|ntlm|negotiate|key)[ \t]{1,3}(?=\S{12}))?(?!(?:Basic|Bearer)[ \t])`;
    passwordWords = `(?<!(?:by|com|tres|sur|mini|low|high|band|multi|over|under))pass(?!ed|es\\b|ing|ive|eng|port|thr|age)|pwd|pswd|psw|pw(?=[:="' ])`;
    tokenWords = "secret|token(?!i[sz])|key(?!word|board|code|up|down|press|frame|stroke|space|server|ring)|credential|auth(?!or(?!i[sz]))";
    source3 = "https://cwe.mitre.org/data/definitions/798.html";
    shared = { level: "error", judged: true, source: source3, reach: [72, 320] };
    genericRules = [
      {
        ...shared,
        id: "generic-password",
        label: "a password",
        keywords: ["pass", "pwd", "psw", "pw:", "pw=", "pw ", 'pw"'],
        pattern: createPattern(passwordWords),
        highEntropy: false,
        credential: "generic-password"
      },
      {
        ...shared,
        id: "generic-token",
        label: "a token or key",
        keywords: ["secret", "token", "key", "credential", "auth"],
        pattern: createPattern(tokenWords),
        highEntropy: false,
        credential: "generic-token"
      },
      ...["password", "token"].map((kind) => ({
        ...shared,
        id: `generic-${kind}-pair`,
        label: kind === "password" ? "a password" : "a token or key",
        keywords: ["value:", 'value"', "value=", "<string>"],
        pattern: createPairPattern(kind === "password" ? passwordWords : tokenWords),
        highEntropy: false,
        family: `generic-${kind}`,
        credential: `generic-${kind}`
      })),
      {
        ...shared,
        id: "generic-basic-authorization",
        label: "a user name and password in an Authorization header",
        keywords: ["basic"],
        pattern: /(?<key>Basic)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})(?![\w+/=-])/i,
        check: checkBasic,
        highEntropy: false,
        family: "generic-password",
        credential: "generic-password"
      },
      {
        ...shared,
        id: "generic-bearer-authorization",
        label: "a bearer token",
        keywords: ["bearer"],
        pattern: /(?<key>Bearer)(?:[ \t]{1,3}|%20|["'],[ \t]{0,4}["'])(?<secret>[A-Za-z0-9+/_.~-]{6,400}={0,2})(?![\w+/=-])/i,
        highEntropy: false,
        family: "generic-token",
        credential: "generic-token"
      },
      {
        ...shared,
        id: "generic-sql-password",
        label: "a password in a database statement",
        keywords: ["identified"],
        pattern: new RegExp(
          String.raw`(?<key>IDENTIFIED)[ \t]{1,4}(?:WITH[ \t]{1,4}\S{1,60}[ \t]{1,4})?(?:BY|AS)[ \t]{1,4}(?:PASSWORD[ \t]{1,4})?${open}?(?<secret>${quoted}|${bare})`,
          "im"
        ),
        highEntropy: false,
        family: "generic-password",
        credential: "database-password"
      },
      {
        ...shared,
        id: "generic-command-password",
        label: "a password in a command line",
        keywords: ["sshpass", "psexec", "curl", "mysql", "docker login", "convertto-securestring", "htpasswd"],
        pattern: new RegExp(
          [
            String.raw`(?<key>sshpass)[ \t]{1,4}-p[ \t]{0,4}["']?`,
            String.raw`psexec(?:\.exe)?\b[^\r\n]{0,160}?[ \t]-p[ \t]{1,4}["']?`,
            String.raw`curl\b[^\r\n]{0,200}?[ \t](?:-u|--user)[ \t=]{0,4}["']?[^\s:"'$]{1,60}:`,
            String.raw`mysql(?:dump|admin|import)?\b[^\r\n]{0,120}?[ \t]-p`,
            String.raw`docker login\b[^\r\n]{0,120}?[ \t]-p[ \t]{1,4}["']?`,
            String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-AsPlainText[ \t]{1,4})?(?:-String[ \t]{1,4})?["']`,
            String.raw`htpasswd[ \t]{1,4}-\w{0,6}b\w{0,6}[ \t]{1,4}(?:\S{1,80}[ \t]{1,4}){1,2}["']?`
          ].join("|").replace(/^/, "(?:") + String.raw`)(?<secret>[^\s"'\x60|;<>][^\s"'\x60|;<>]{1,200})`,
          "i"
        ),
        reach: [8, 480],
        highEntropy: false,
        family: "generic-password",
        credential: "generic-password"
      }
    ];
  }
});

// src/rules/github.ts
function defineToken(id2, label, shown, lengths2, revoke5) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: [shown],
    pattern: new RegExp(`(?<![0-9A-Za-z])(?<secret>${shown}(?:${lengths2}))(?![0-9A-Za-z])`),
    check: proveTail,
    highEntropy: true,
    shown,
    credential: "github-token",
    provider: "GitHub",
    revoke: revoke5,
    source: source4
  };
}
var proveTail, proveRandom, source4, githubRules;
var init_github = __esm({
  "src/rules/github.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    proveTail = (value) => encodeCrc32Base62(value.slice(4, -6)) === value.slice(-6) ? "valid" : "invalid";
    proveRandom = (value) => looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
    source4 = "https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/";
    githubRules = [
      defineToken(
        "github-personal-access-token-classic",
        "a GitHub personal access token (classic)",
        "ghp_",
        "[0-9A-Za-z]{36}",
        "https://github.com/settings/tokens"
      ),
      defineToken(
        "github-oauth-token",
        "a GitHub OAuth access token",
        "gho_",
        "[0-9A-Za-z]{36}",
        "https://github.com/settings/applications"
      ),
      defineToken(
        "github-app-user-token",
        "a GitHub App user access token",
        "ghu_",
        "[0-9A-Za-z]{36}",
        "https://github.com/settings/apps/authorizations"
      ),
      defineToken(
        "github-app-installation-token",
        "a GitHub App installation token",
        "ghs_",
        "[0-9A-Za-z]{36}",
        "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once."
      ),
      defineToken(
        "github-refresh-token",
        "a GitHub App refresh token",
        "ghr_",
        "[0-9A-Za-z]{36}|[0-9A-Za-z]{76}",
        "https://github.com/settings/apps/authorizations"
      ),
      {
        id: "github-app-stateless-token",
        label: "a GitHub App installation token",
        level: "error",
        keywords: ["ghs_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>ghs_(?:\d{1,12}_)?eyJ[\w-]{10,400}\.eyJ[\w-]{10,1600}\.[\w-]{20,800})(?![\w-])/,
        reach: [8, 3e3],
        check: proveRandom,
        highEntropy: true,
        shown: "ghs_",
        credential: "github-token",
        provider: "GitHub",
        revoke: "It expires an hour after it was made; DELETE /installation/token with the token itself ends it at once.",
        source: "https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app"
      },
      {
        id: "github-personal-access-token-fine-grained",
        label: "a GitHub fine-grained personal access token",
        level: "error",
        keywords: ["github_pat_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59})(?![0-9A-Za-z])/,
        check: proveRandom,
        highEntropy: true,
        shown: "github_pat_",
        credential: "github-token",
        provider: "GitHub",
        revoke: "https://github.com/settings/personal-access-tokens",
        source: source4
      },
      {
        id: "github-oauth-client-secret",
        label: "a GitHub OAuth app client secret",
        level: "error",
        keywords: ["github"],
        pattern: /github[\w.\- ]{0,24}(?:client|app|oauth)[\w.-]{0,8}secret[\w.-]{0,12}["'`]?\s{0,8}(?::=|=>|[:=,])\s{0,8}["'`]?(?<secret>[0-9a-f]{40})(?![0-9A-Za-z])/i,
        check: proveRandom,
        highEntropy: true,
        credential: "github-token",
        provider: "GitHub",
        revoke: "https://github.com/settings/developers",
        source: "https://docs.github.com/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-authorization-request-errors"
      }
    ];
  }
});

// src/rules/gitlab.ts
function proveRoutableToken(value) {
  if (encodeDigits(crc32(value.slice(0, -7)), base36, 7) === value.slice(-7)) return "valid";
  return value.slice(-13, -9) === ".01." || !looksRandom(value.slice(value.indexOf("-") + 1)) ? "invalid" : "unknown";
}
function defineToken2(id2, label, shown, body3, revoke5, source8 = overview) {
  return {
    id: id2,
    label,
    level: "error",
    keywords: [shown],
    pattern: new RegExp(`(?<![\\w-])(?<secret>${shown}${body3})(?![\\w-]|\\.[\\w-]{2}\\.[\\w-]|\\.[\\w-]{9})`),
    check: proveRandom2,
    highEntropy: true,
    shown,
    credential: "gitlab-token",
    provider: "GitLab",
    revoke: revoke5,
    source: source8
  };
}
var base36, proveRandom2, overview, gitlabRules;
var init_gitlab = __esm({
  "src/rules/gitlab.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    proveRandom2 = (value) => looksRandom(value.slice(value.indexOf("-") + 1)) && !isPlaceholder(value) ? "unknown" : "invalid";
    overview = "https://docs.gitlab.com/security/tokens/";
    gitlabRules = [
      {
        id: "gitlab-routable-token",
        label: "a GitLab token (routable)",
        level: "error",
        keywords: ["glpat-", "gldt-", "glrt-", "glrtr-", "glptt-", "glcbt-", "glft-", "glagent-", "glsoat-", "glimt-"],
        pattern: /(?<![\w-])(?<secret>gl(?:pat|dt|rtr?|ptt|cbt|ft|agent|soat|imt)-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})(?![\w-]|\.\w)/,
        check: proveRoutableToken,
        highEntropy: true,
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token",
        source: "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/"
      },
      defineToken2(
        "gitlab-personal-access-token",
        "a GitLab personal, project or group access token",
        "glpat-",
        "[\\w-]{20,24}",
        "https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-or-rotate-a-personal-access-token"
      ),
      defineToken2(
        "gitlab-oauth-application-secret",
        "a GitLab OAuth application secret",
        "gloas-",
        "[0-9a-z]{64}",
        "https://docs.gitlab.com/integration/oauth_provider/"
      ),
      defineToken2(
        "gitlab-deploy-token",
        "a GitLab deploy token",
        "gldt-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/user/project/deploy_tokens/#revoke-a-deploy-token"
      ),
      defineToken2(
        "gitlab-runner-token",
        "a GitLab runner authentication token",
        "glrt-",
        "(?:t\\d_)?[\\w-]{20}",
        "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
      ),
      defineToken2(
        "gitlab-job-token",
        "a GitLab CI/CD job token",
        "glcbt-",
        "[0-9a-zA-Z]{1,5}_[\\w-]{20}",
        "It ends with the job that it was made for; cancel the job."
      ),
      defineToken2(
        "gitlab-pipeline-trigger-token",
        "a GitLab pipeline trigger token",
        "glptt-",
        "[0-9a-f]{40}",
        "https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token"
      ),
      defineToken2(
        "gitlab-feed-token",
        "a GitLab feed token",
        "glft-",
        "(?:[\\w-]{20}|[0-9a-f]{64}-\\d{1,12})",
        "https://docs.gitlab.com/security/tokens/#feed-token"
      ),
      defineToken2(
        "gitlab-runner-registration-rotation-token",
        "a GitLab runner rotation token",
        "glrtr-",
        "[\\w-]{20,52}",
        "https://docs.gitlab.com/ci/runners/configure_runners/#reset-the-runner-authentication-token"
      ),
      defineToken2(
        "gitlab-workspace-token",
        "a GitLab workspace token",
        "glwt-",
        "[\\w-]{20,52}",
        "https://docs.gitlab.com/user/workspace/"
      ),
      defineToken2(
        "gitlab-incoming-mail-token",
        "a GitLab incoming mail token",
        "glimt-",
        "[0-9a-zA-Z]{25,26}",
        "https://docs.gitlab.com/security/tokens/#incoming-email-token"
      ),
      defineToken2(
        "gitlab-agent-token",
        "a GitLab agent for Kubernetes token",
        "glagent-",
        "[\\w-]{50}",
        "https://docs.gitlab.com/user/clusters/agent/work_with_agent/#reset-the-agent-token"
      ),
      defineToken2(
        "gitlab-scim-token",
        "a GitLab SCIM token",
        "glsoat-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/user/group/saml_sso/scim_setup/"
      ),
      defineToken2(
        "gitlab-feature-flag-token",
        "a GitLab feature flags client token",
        "glffct-",
        "[\\w-]{20}",
        "https://docs.gitlab.com/operations/feature_flags/"
      ),
      {
        id: "gitlab-runner-registration-token",
        label: "a GitLab runner registration token",
        level: "error",
        keywords: ["gr1348941"],
        pattern: /(?<![0-9A-Za-z])(?<secret>GR1348941[\w-]{20})(?![\w-])/,
        check: (value) => proveRandom2(`-${value.slice(9)}`),
        highEntropy: true,
        shown: "GR1348941",
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/security/tokens/#runner-registration-tokens-deprecated",
        source: overview
      },
      {
        id: "gitlab-session-cookie",
        label: "a GitLab session cookie",
        level: "error",
        keywords: ["_gitlab_session="],
        pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![0-9a-z])/,
        check: (value) => looksRandom(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "gitlab-token",
        provider: "GitLab",
        revoke: "https://docs.gitlab.com/user/profile/active_sessions/#revoke-a-session",
        source: "https://docs.gitlab.com/administration/auth/"
      }
    ];
  }
});

// src/rules/google.ts
var proveRandom3, keys2, googleRules;
var init_google = __esm({
  "src/rules/google.ts"() {
    "use strict";
    init_structures();
    proveRandom3 = (value) => looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
    keys2 = "https://cloud.google.com/docs/authentication/api-keys";
    googleRules = [
      {
        id: "google-api-key",
        label: "a Google API key",
        level: "error",
        keywords: ["aiza"],
        pattern: /(?<![\w-])(?<secret>AIza[\w-]{35})(?![\w-])/,
        check: (value) => isPublished(value) ? "invalid" : proveRandom3(value.slice(4)),
        highEntropy: true,
        shown: "AIza",
        credential: "google-api-key",
        provider: "Google Cloud",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: keys2
      },
      {
        id: "google-api-key-base64",
        label: "a Google API key in base64",
        level: "error",
        keywords: ["qul6y"],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>QUl6Y[A-Za-z0-9+/]{47}=?=?)(?![A-Za-z0-9+/=_-])/,
        check: (value) => /^AIza[\w-]{35}$/.test(Buffer.from(value, "base64").toString("latin1")) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "google-api-key",
        provider: "Google Cloud",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: keys2
      },
      {
        id: "google-bound-api-key",
        label: "a Google API key bound to a service account",
        level: "error",
        keywords: ["aq.ab8rn6"],
        pattern: /(?<![\w.-])(?<secret>AQ\.Ab8RN6[\w-]{44})(?![\w-])/,
        check: proveRandom3,
        highEntropy: true,
        shown: "AQ.Ab8RN6",
        credential: "google-api-key",
        provider: "Google Cloud",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: keys2
      },
      {
        id: "google-oauth-client-secret",
        label: "a Google OAuth client secret",
        level: "error",
        keywords: ["gocspx-"],
        pattern: /(?<![\w-])(?<secret>GOCSPX-[\w-]{28})(?![\w-])/,
        check: (value) => proveRandom3(value.slice(7)),
        highEntropy: true,
        shown: "GOCSPX-",
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: "https://support.google.com/cloud/answer/15549257"
      },
      {
        id: "google-oauth-client-secret-old",
        label: "a Google OAuth client secret (older form)",
        level: "error",
        keywords: [".apps.googleusercontent.com", "google_client_secret", "google_secret", "googleclientsecret"],
        pattern: /client_?secret["'`]?\s{0,8}(?:=>|[:=,])\s{0,8}["'`](?<secret>(?=[\w-]{0,23}\d)(?=[\w-]{0,23}[a-zA-Z])[\w-]{24})["'`]/i,
        reach: [200, 300],
        check: proveRandom3,
        highEntropy: true,
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://console.cloud.google.com/apis/credentials",
        source: "https://support.google.com/cloud/answer/15549257"
      },
      {
        id: "google-oauth-access-token",
        label: "a Google OAuth access token",
        level: "error",
        keywords: ["ya29."],
        pattern: /(?<![0-9A-Za-z.])(?<secret>ya29\.[\w-]{30,900})(?![\w-])/,
        reach: [8, 960],
        check: proveRandom3,
        highEntropy: true,
        shown: "ya29.",
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://myaccount.google.com/permissions",
        source: "https://developers.google.com/identity/protocols/oauth2"
      },
      {
        id: "google-oauth-refresh-token",
        label: "a Google OAuth refresh token",
        level: "error",
        keywords: ["1//0"],
        pattern: /(?<![\w/.-])(?<secret>1\/\/0[\w-]{60,160})(?![\w-])/,
        check: proveRandom3,
        highEntropy: true,
        credential: "provider-token",
        provider: "Google OAuth",
        revoke: "https://myaccount.google.com/permissions",
        source: "https://developers.google.com/identity/protocols/oauth2"
      },
      {
        id: "google-service-account-key",
        label: "a Google service account key",
        level: "error",
        keywords: ['"private_key"', '\\"private_key\\"'],
        pattern: /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]{100,4000}-----END (?:RSA )?PRIVATE KEY-----)/,
        reach: [1200, 5400],
        check: (value, { window }) => /service_account|gserviceaccount\.com|"private_key_id/.test(window) && !/\.{3}|…|x{6}|\*{3}/i.test(value) ? "unknown" : "invalid",
        family: "private-key",
        highEntropy: true,
        credential: "google-service-account-key",
        provider: "Google Cloud",
        revoke: "https://cloud.google.com/iam/docs/keys-create-delete#deleting",
        source: "https://cloud.google.com/iam/docs/keys-create-delete"
      },
      {
        id: "google-cloud-storage-hmac-key",
        label: "a Google Cloud Storage HMAC key (id and secret)",
        level: "error",
        keywords: ["goog1"],
        pattern: /(?<![A-Z0-9])(?<resource>GOOG1[A-Z0-9]{19,56})(?![A-Z0-9])[\s\S]{1,160}?(?<![A-Za-z0-9+/_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/,
        check: proveRandom3,
        highEntropy: true,
        credential: "google-api-key",
        provider: "Google Cloud Storage",
        revoke: "https://console.cloud.google.com/storage/settings;tab=interoperability",
        source: "https://cloud.google.com/storage/docs/authentication/hmackeys"
      },
      {
        id: "google-fcm-server-key",
        label: "a Firebase Cloud Messaging server key",
        level: "error",
        keywords: [":apa91b"],
        pattern: /(?<![\w-])(?<secret>AAAA[\w-]{7}:APA91b[\w-]{134})(?![\w-])/,
        highEntropy: true,
        credential: "google-api-key",
        provider: "Firebase",
        revoke: "https://console.firebase.google.com > Project settings > Cloud Messaging",
        source: "https://firebase.google.com/docs/cloud-messaging/auth-server"
      }
    ];
  }
});

// src/rules/jwt.ts
function isSignedByExample(value, algorithm) {
  const bits = /^HS(256|384|512)$/.exec(String(algorithm))?.[1];
  if (!bits) return false;
  const end = value.lastIndexOf(".");
  const sign = (secret) => (0, import_node_crypto.createHmac)(`sha${bits}`, secret).update(value.slice(0, end)).digest("base64url");
  return exampleSecrets.some((secret) => sign(secret) === value.slice(end + 1));
}
function readToken(value) {
  const [head = "", body3 = "", ...rest] = value.split(".");
  const header = parseBase64Json(head);
  if (!header || isPublished(value)) return void 0;
  if (rest.length === 3) return typeof header["enc"] === "string" ? { expired: false } : void 0;
  const payload = parseBase64Json(body3);
  if (!payload || header["alg"] === "none" || Object.keys(header).length === 0) return void 0;
  if (payload["role"] === "anon" || isSignedByExample(value, header["alg"])) return void 0;
  const expiry = payload["exp"];
  if (rest.length !== 1) return void 0;
  return looksRandom(rest[0]) ? { expired: typeof expiry === "number" && expiry * 1e3 < Date.now() } : void 0;
}
var import_node_crypto, exampleSecrets, prove3, decodeBase64, common3, plain, encoded, jwtRules;
var init_jwt = __esm({
  "src/rules/jwt.ts"() {
    "use strict";
    import_node_crypto = require("node:crypto");
    init_structures();
    exampleSecrets = [
      "secret",
      "your-256-bit-secret",
      "your-384-bit-secret",
      "your-512-bit-secret",
      "a-string-secret-at-least-256-bits-long",
      "a-valid-string-secret-that-is-at-least-384-bits-long",
      "a-valid-string-secret-that-is-at-least-512-bits-long-which-is-very-long",
      "shhhhh"
    ];
    prove3 = (expired, decode2 = (value) => value) => (value) => {
      const token = readToken(decode2(value));
      return token && token.expired === expired ? "unknown" : "invalid";
    };
    decodeBase64 = (value) => Buffer.from(value, "base64").toString("latin1").trim();
    common3 = {
      highEntropy: true,
      fixture: true,
      family: "jwt",
      credential: "jwt",
      source: "https://www.rfc-editor.org/rfc/rfc7519"
    };
    plain = {
      ...common3,
      keywords: ["eyj", "ewog"],
      pattern: /(?<![\w.-])(?<secret>(?:eyJ|ewog)[\w-]{8,2000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{10,2000}(?:\.[\w-]{10,6000}\.[\w-]{10,100})?)(?![\w-])/,
      reach: [4, 8200]
    };
    encoded = {
      ...common3,
      keywords: ["zxlk"],
      pattern: /(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{40,8000}={0,2})(?![A-Za-z0-9+/=_-])/,
      reach: [4, 8200]
    };
    jwtRules = [
      { ...plain, id: "jwt", label: "a JSON Web Token", level: "error", check: prove3(false) },
      { ...plain, id: "jwt-expired", label: "an expired JSON Web Token", level: "note", check: prove3(true) },
      {
        ...encoded,
        id: "jwt-base64",
        label: "a JSON Web Token in base64",
        level: "error",
        check: prove3(false, decodeBase64)
      },
      {
        ...encoded,
        id: "jwt-base64-expired",
        label: "an expired JSON Web Token in base64",
        level: "note",
        check: prove3(true, decodeBase64)
      }
    ];
  }
});

// src/rules/microsoft.ts
var proveRandom4, uuid, microsoftRules;
var init_microsoft = __esm({
  "src/rules/microsoft.ts"() {
    "use strict";
    init_structures();
    proveRandom4 = (value) => looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
    uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    microsoftRules = [
      {
        id: "nuget-api-key",
        label: "a NuGet API key",
        level: "error",
        keywords: ["oy2"],
        pattern: /(?<![A-Za-z0-9+/_-])(?<secret>oy2[a-z0-9]{43}|OY2[A-Z0-9]{43})(?![A-Za-z0-9+/=_-])/,
        check: (value) => proveRandom4(value.slice(3)),
        highEntropy: true,
        shown: "oy2",
        credential: "provider-token",
        provider: "NuGet",
        revoke: "https://www.nuget.org/account/apikeys",
        source: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys"
      },
      {
        id: "nuget-source-password",
        label: "a clear-text password of a NuGet package source",
        level: "error",
        keywords: ["cleartextpassword"],
        pattern: /["']ClearTextPassword["']\s{1,6}value\s{0,2}=\s{0,2}["'](?<secret>[^"'\r\n<>]{4,200})["']/i,
        check: (value) => isPlaceholder(value) || isPublished(value) ? "invalid" : "unknown",
        highEntropy: false,
        credential: "generic-password",
        provider: "NuGet",
        revoke: "Change the password, or revoke the token, at the package source that the element names.",
        source: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials"
      },
      {
        id: "microsoft-teams-webhook",
        label: "a Microsoft Teams incoming webhook",
        level: "error",
        keywords: [".webhook.office.com/", "outlook.office.com/webhook", "outlook.office365.com/webhook"],
        pattern: new RegExp(
          `(?<![\\w.-])(?<secret>(?:[\\w-]{1,60}\\.webhook\\.office\\.com/webhookb2|outlook\\.office(?:365)?\\.com/webhook)/${uuid}@${uuid}/IncomingWebhook/[0-9a-f]{32}/${uuid}(?:/V2[\\w-]{20,80})?)`,
          "i"
        ),
        check: (value) => /(?:0{8}-(?:0{4}-){3}0{12})|x{8}/i.test(value) ? "invalid" : "unknown",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Microsoft Teams",
        revoke: "The channel > Manage channel > Connectors > Configured > Remove",
        source: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"
      },
      {
        id: "azure-publish-profile",
        label: "the deployment password of an Azure publish profile",
        level: "error",
        keywords: ["userpwd="],
        pattern: /(?<![A-Za-z])userPWD\s{0,2}=\s{0,2}\\?["'](?<secret>[^"'\\\r\n]{8,120})\\?["']/i,
        check: (value) => isPlaceholder(value) ? "invalid" : "unknown",
        highEntropy: true,
        credential: "azure-publish-profile",
        provider: "Azure App Service",
        revoke: "az webapp deployment list-publishing-profiles shows it; Reset publish profile in the portal",
        source: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials"
      },
      {
        id: "azure-bot-direct-line-secret",
        label: "an Azure Bot Direct Line or Web Chat secret",
        level: "error",
        keywords: [...spell(["direct", "line"]), ...spell(["web", "chat"])],
        pattern: /(?:direct[_-]?line|web[_-]?chat)[\w-]{0,20}(?:secret|key|token)["'`]?\s{0,6}[:=,]\s{0,6}["'`]?(?<secret>[\w-]{11}\.(?:cwA\.[\w-]{3}\.)?[\w-]{43})(?![\w-])/i,
        check: proveRandom4,
        highEntropy: true,
        credential: "azure-other-key",
        provider: "Azure Bot Service",
        revoke: "Azure portal > the bot > Channels > Direct Line > Regenerate",
        source: "https://learn.microsoft.com/azure/bot-service/bot-service-channel-connect-directline"
      }
    ];
  }
});

// src/rules/npm.ts
var revoke3, npmRules;
var init_npm = __esm({
  "src/rules/npm.ts"() {
    "use strict";
    init_checksums();
    init_structures();
    revoke3 = "https://docs.npmjs.com/revoking-access-tokens";
    npmRules = [
      {
        id: "npm-access-token",
        label: "an npm access token",
        level: "error",
        keywords: ["npm_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>npm_[0-9A-Za-z]{36})(?![0-9A-Za-z])/,
        check: (value) => encodeCrc32Base62(value.slice(4, -6)) === value.slice(-6) ? "valid" : "invalid",
        highEntropy: true,
        shown: "npm_",
        credential: "npm-token",
        provider: "npm",
        revoke: revoke3,
        source: "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"
      },
      {
        id: "npm-legacy-token",
        label: "an npm access token (legacy)",
        level: "error",
        keywords: ["_authtoken", ...spell(["npm", "token"], ["", "_", "-", " "])],
        pattern: /(?:_authToken|npm[_ -]?token)[\w ]{0,12}["'`]?\s{0,6}[:=]{1,2}\s{0,6}["'`]?(?<secret>(?:NpmToken\.)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z-])/i,
        highEntropy: true,
        credential: "npm-token",
        provider: "npm",
        revoke: revoke3,
        source: "https://docs.npmjs.com/about-access-tokens"
      }
    ];
  }
});

// src/rules/openai.ts
var prove4, common4, openaiRules;
var init_openai = __esm({
  "src/rules/openai.ts"() {
    "use strict";
    init_structures();
    prove4 = (value) => looksRandom(value) && !isPlaceholder(value) ? "unknown" : "invalid";
    common4 = {
      level: "error",
      // Base64 of "OpenAI" stands in the middle of every key; some documentation shows it as T4Blbk.
      keywords: ["blbkfj"],
      reach: [140, 140],
      check: prove4,
      highEntropy: true,
      credential: "openai-key",
      provider: "OpenAI",
      revoke: "https://platform.openai.com/api-keys",
      source: "https://platform.openai.com/docs/api-reference/authentication"
    };
    openaiRules = [
      {
        ...common4,
        id: "openai-api-key",
        label: "an OpenAI API key",
        pattern: /(?<![\w-])(?<secret>sk-(?!proj-|svcacct-|admin-)(?:[A-Za-z0-9][\w-]{0,40}-)?[\w-]{20,100}T[34]BlbkFJ[\w-]{20,100})(?![\w-])/,
        shown: "sk-"
      },
      {
        ...common4,
        id: "openai-project-key",
        label: "an OpenAI project key",
        pattern: /(?<![\w-])(?<secret>sk-proj-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/,
        shown: "sk-proj-"
      },
      {
        ...common4,
        id: "openai-service-account-key",
        label: "an OpenAI service account key",
        pattern: /(?<![\w-])(?<secret>sk-svcacct-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/,
        shown: "sk-svcacct-"
      },
      {
        ...common4,
        id: "openai-admin-key",
        label: "an OpenAI admin key",
        pattern: /(?<![\w-])(?<secret>sk-admin-[\w-]{20,100}T3BlbkFJ[\w-]{20,100})(?![\w-])/,
        shown: "sk-admin-",
        revoke: "https://platform.openai.com/settings/organization/admin-keys"
      }
    ];
  }
});

// src/rules/private-keys.ts
function readBody(text) {
  return text.replaceAll(/\\+[rntu](?:000[ad])?|&#1[03];/gi, "\n").replaceAll(/["'`]\s{0,40}[+.,;]?\s{0,40}\\?\s{0,40}["'`]/g, "\n").replaceAll(/^[ \t]*(?:\/\/+|#+|\*+(?!\/)|--|;+|>)/gm, "\n").replaceAll(/^[A-Z][\w-]{2,20}:[^\n]*$/gm, "").replaceAll(/[\s"'`,;\\]+/g, "");
}
function isSequence(bytes) {
  if (bytes[0] !== 48 || bytes.length < 4) return false;
  const first = bytes[1];
  if (first < 128) return bytes.length === 2 + first;
  const count2 = first & 127;
  return count2 > 0 && count2 < 4 && bytes.length === 2 + count2 + bytes.readUIntBE(2, count2);
}
function isOpenSshEncrypted(bytes) {
  const magic = "openssh-key-v1\0";
  if (bytes.length < 32 || bytes.toString("latin1", 0, magic.length) !== magic) return false;
  const length = bytes.readUInt32BE(magic.length);
  return bytes.toString("latin1", magic.length + 4, magic.length + 4 + Math.min(length, 20)) !== "none";
}
function provePem(value) {
  const text = value.replace(/-----BEGIN[^-]*-----/, "").replace(/-----END[^-]*-*$/, "");
  if (/ENCRYPTED|\.{3}|…|\$\{|\{\{|<[a-z]|x{8}|\*{4}/i.test(value)) return "invalid";
  const body3 = readBody(text).replace(/=[A-Za-z0-9+/]{4}$/, "");
  const base642 = /^[A-Za-z0-9+/]+={0,2}/.exec(body3)?.[0] ?? "";
  const bytes = Buffer.from(base642, "base64");
  if (isOpenSshEncrypted(bytes)) return "invalid";
  if (isSequence(bytes)) return "unknown";
  return base642.length >= 100 && measureEntropy(base642) >= 4 ? "unknown" : "invalid";
}
var source5, credential, privateKeyRules;
var init_private_keys = __esm({
  "src/rules/private-keys.ts"() {
    "use strict";
    init_structures();
    source5 = "https://www.rfc-editor.org/rfc/rfc7468";
    credential = "private-key";
    privateKeyRules = [
      {
        id: "private-key",
        label: "a private key",
        level: "error",
        fixture: true,
        keywords: ["private key-----"],
        pattern: /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |ANY |SSH2 )?PRIVATE KEY-----(?:[^-]{40,12000}-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----|[A-Za-z0-9+/=\s\\]{100,12000}))/,
        reach: [40, 12200],
        check: provePem,
        highEntropy: true,
        credential,
        source: source5
      },
      {
        id: "private-key-base64",
        label: "a private key in base64",
        level: "error",
        fixture: true,
        keywords: ["ls0tls1crudjti"],
        pattern: /(?<![A-Za-z0-9+/])(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,16000}={0,2})/,
        reach: [4, 16200],
        check: (value) => {
          const text = Buffer.from(value, "base64").toString("latin1");
          const pem = /-----BEGIN [A-Z0-9 ]{0,12}PRIVATE KEY-----[^-]{40,}(?:-----END [A-Z0-9 ]{0,12}PRIVATE KEY-----)?/.exec(text);
          return pem ? provePem(pem[0]) : "invalid";
        },
        highEntropy: true,
        credential,
        source: source5
      },
      {
        id: "pgp-private-key",
        label: "a PGP private key",
        level: "error",
        fixture: true,
        keywords: ["pgp private key block-----"],
        pattern: /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]{100,400}?\n[^-]{100,16000}-----END PGP PRIVATE KEY BLOCK-----)/,
        reach: [40, 16600],
        check: (value) => /\.{3}|…|x{8}/i.test(value) ? "invalid" : "unknown",
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc9580"
      },
      {
        id: "putty-private-key",
        label: "a PuTTY private key without a passphrase",
        level: "error",
        fixture: true,
        keywords: ["putty-user-key-file-"],
        pattern: /(?<secret>PuTTY-User-Key-File-[23]: [\w-]{3,40}\s{1,4}Encryption: none\s[\s\S]{20,600}?Private-Lines: \d{1,3}\s{1,4}[A-Za-z0-9+/=\s]{20,9000}Private-MAC: [0-9a-f]{40,64})/,
        reach: [8, 12e3],
        highEntropy: true,
        credential,
        source: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html"
      },
      {
        id: "xml-rsa-private-key",
        label: "an RSA private key in XML",
        level: "error",
        fixture: true,
        keywords: ["<rsakeyvalue>"],
        pattern: /<RSAKeyValue>[\s\S]{100,3000}?<D>(?<secret>[A-Za-z0-9+/=\s]{80,1400})<\/D>/,
        reach: [8, 6e3],
        check: (value) => looksRandom(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential,
        source: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring"
      },
      {
        id: "jwk-private-key",
        label: "a private key in a JSON Web Key",
        level: "error",
        fixture: true,
        keywords: ['"kty"', "'kty'", '\\"kty\\"'],
        pattern: /["'\\]{1,2}d["'\\]{1,2}\s{0,6}:\s{0,6}\\?["'](?<secret>[\w-]{32,1400})\\?["']/,
        reach: [2600, 2600],
        check: (value, { window }) => /kty/.test(window) && looksRandom(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential,
        source: "https://www.rfc-editor.org/rfc/rfc7517"
      }
    ];
  }
});

// src/rules/value-shape.ts
function measureEntropy2(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const times of counts.values()) bits -= times / value.length * Math.log2(times / value.length);
  return bits;
}
function hasRandomLook(value) {
  if (filler.test(value)) return false;
  const alphabet2 = /^[0-9a-f]*$/i.test(value.replace(/[^0-9A-Za-z]/g, "")) ? 16 : 40;
  return measureEntropy2(value) >= 0.66 * Math.log2(Math.min(alphabet2, value.length));
}
function hasNameLook(value) {
  const bare2 = value.replace(/[^0-9A-Za-z]/g, "");
  const classes = bare2.replace(/[a-z]/g, "a").replace(/[A-Z]/g, "A").replace(/[0-9]/g, "0");
  if (!/a.*0|0.*a|A.*0|0.*A|a.*A|A.*a/.test(classes)) return true;
  let changes = 0;
  for (let at = 1; at < classes.length; at++) if (classes[at] !== classes[at - 1]) changes++;
  const mixed = classes.includes("a") && classes.includes("A");
  return changes < (mixed ? 0.33 : 0.15) * (classes.length - 1);
}
var count, hex, anyHex, lower, upper, base623, base64url, base64, uuid2, filler;
var init_value_shape = __esm({
  "src/rules/value-shape.ts"() {
    "use strict";
    count = (from, to) => to === void 0 ? `{${from}}` : `{${from},${to}}`;
    hex = (from, to) => `[0-9a-f]${count(from, to)}`;
    anyHex = (from, to) => `[0-9A-Fa-f]${count(from, to)}`;
    lower = (from, to) => `[0-9a-z]${count(from, to)}`;
    upper = (from, to) => `[0-9A-Z]${count(from, to)}`;
    base623 = (from, to) => `[0-9A-Za-z]${count(from, to)}`;
    base64url = (from, to) => `[\\w-]${count(from, to)}`;
    base64 = (from, to) => `[0-9A-Za-z+/]${count(from, to)}={0,2}`;
    uuid2 = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    filler = /example|sample|placeholder|your|change.?me|replace|insert|dummy|fake|redact|x{5}|\*{3}|0{6}|abcdefg|0?1234567|7654321|(.)\1{5}|(.{2,6})\2{3}|^(.{6,})\3+$/i;
  }
});

// src/rules/prefixed-tokens.ts
function createPrefixedRules(provider, tokens2) {
  return tokens2.map(({ kind, prefix: prefix2, body: body3, level = "error", keywords, check, reach, label, credential: credential2 }) => ({
    id: `${provider.id}-${kind}`,
    label: label ?? `${article(provider.name)} ${provider.name} ${spell2(kind)}`,
    level,
    keywords: keywords ?? [prefix2.toLowerCase()],
    pattern: new RegExp(`${wordStart}(?<secret>${escapePattern(prefix2)}(?:${body3}))${wordEnd}`),
    check: check ?? ((value) => hasRandomLook(value.slice(prefix2.length)) ? "unknown" : "invalid"),
    ...reach && { reach },
    highEntropy: true,
    shown: prefix2,
    credential: credential2 ?? "provider-token",
    provider: provider.name,
    ...provider.revoke && { revoke: provider.revoke },
    source: provider.source
  }));
}
function spell2(kind) {
  return kind.replaceAll("-", " ").replace(
    /\b(?:api|sdk|url|id|iam|scim|smtp|oauth|cli|ci|jwt|http|hmac|sms|pat|sid|db)\b/g,
    (word) => word === "oauth" ? "OAuth" : word.toUpperCase()
  );
}
function createTokenRules(rows) {
  return rows.flatMap(
    ([id2, name2, kind, prefix2, body3, source8, { revoke: revoke5, ...options } = {}]) => createPrefixedRules({ id: id2, name: name2, source: source8, ...revoke5 && { revoke: revoke5 } }, [{ kind, prefix: prefix2, body: body3, ...options }])
  );
}
var escapePattern, wordStart, wordEnd, article;
var init_prefixed_tokens = __esm({
  "src/rules/prefixed-tokens.ts"() {
    "use strict";
    init_value_shape();
    escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    wordStart = "(?:(?<![0-9A-Za-z_.+/-])|(?<=\\\\[nrt]|%[0-9A-F]{2}))";
    wordEnd = "(?![0-9A-Za-z_+/=-])";
    article = (name2) => /^(?:[aeio]|u(?!n?i)|[FHLMNRSX][A-Z])/i.test(name2) && !/^[Uu]ni/.test(name2) ? "an" : "a";
  }
});

// src/rules/keyword-shape.ts
function createKeywordRules(shapes) {
  return shapes.map(([id2, name2, words2, value, source8, options = {}]) => {
    const { kind = "api-key", level = "error", revoke: revoke5, credential: credential2 = "provider-token" } = options;
    const spellings = (words2 || id2).split("|");
    const longest2 = maximumLength(value);
    return {
      id: `${id2}-${kind}`,
      label: `${article(name2)} ${name2} ${spell2(kind)}`,
      level,
      keywords: spellings.flatMap((spelling) => listKeywords(spelling, options.common)),
      pattern: new RegExp(
        `(?<name>${spellings.map(toPattern).join("|")})(?<gap>[^]{0,${gapReach}}?)(?<![\\w+-])(?<secret>${value})(?![\\w+/=-])`,
        "i"
      ),
      reach: [32, 32 + gapReach + longest2],
      check: createCheck(new RegExp(`^(?:${value})$`), options),
      highEntropy: true,
      credential: credential2,
      provider: name2,
      ...revoke5 && { revoke: revoke5 },
      source: source8
    };
  });
}
function createCheck(exact, options) {
  return (value, { window, start, groups }) => {
    const { name: name2 = "", gap: gap2 = "" } = groups;
    if (!exact.test(value)) return "invalid";
    if (!standsAlone(window, start, name2, gap2) || !isCredential(window.slice(Math.max(0, start - 24), start), name2, gap2, value, options)) {
      return "invalid";
    }
    const random = options.check?.(value) ?? (hasRandomLook(value) && (options.distinct || !hasNameLook(value)));
    return random ? "unknown" : "invalid";
  };
}
function standsAlone(window, start, name2, gap2) {
  const before = window[start - 1] ?? "";
  const first = name2[0];
  const last = name2.at(-1);
  if (/[a-z]/.test(before) && /[a-z]/.test(first)) return false;
  if (/[A-Z]/.test(before) && /[A-Z]/.test(first)) return false;
  const next = gap2[0] ?? "";
  const runsOn = /[a-z]/.test(last) && /[a-z]/.test(next) || /[A-Z]/.test(last) && /[A-Z]/.test(next);
  return !runsOn || /^(?:api|key|token|secret|auth|pass|access|client|app|user|account|pat|io|ai|js)/i.test(gap2);
}
function isCredential(before, name2, gap2, value, options) {
  if (options.distinct) return true;
  const whole = name2 + gap2;
  if (options.near && !options.near.test(whole)) return false;
  const rest = options.near ? whole.replace(options.near, "") : whole;
  if (publicWord.test(rest.slice(-40)) || identifierName.test(rest) || gap2.split("\n").length > 2) return false;
  if (options.common) return /^[-_. ]?(?:api|access|key|token|secret|auth|client|app|bot|personal|private)/i.test(gap2);
  if (credentialWord.test(whole.slice(-32))) return true;
  if (/(?:key|token|secret)[-_. ]?(?:for[-_. ])?$/i.test(before)) return true;
  return assignment.test(gap2) && !/^[0-9a-f-]+$/i.test(value);
}
function listKeywords(spelling, common7 = false) {
  const names = listVariants(spelling).map((name2) => name2.split("[")[0].toLowerCase());
  if (!common7) return names;
  return names.flatMap(
    (name2) => separators2.flatMap((separator) => commonFollowers.map((word) => name2 + separator + word))
  );
}
function maximumLength(source8) {
  let length = 0;
  for (const [, , range2] of source8.matchAll(
    /(\[(?:[^\]\\]|\\.)*\]|\\.|\.|[^{}[\]\\()?:|*+])(?:\{(\d+(?:,\d+)?)\})?/g
  )) {
    length += range2 ? Number(range2.split(",").at(-1)) : 1;
  }
  return length;
}
var gapReach, credentialWord, publicWord, identifierName, assignment, separators2, listVariants, toPattern, commonFollowers;
var init_keyword_shape = __esm({
  "src/rules/keyword-shape.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    gapReach = 56;
    credentialWord = /key|token|secret|auth|passw|passphrase|pwd|bearer|credential|\bpat\b|_pat\b|access|certificate|apikey|signature/i;
    publicWord = /sha-?\d|sha_|md5|checksum|integrity|commit|digest|hash|etag|revision|\brev\b|fingerprint|thumbprint|public|version|nonce|salt\b|uuid|guid|\bsri\b|git\+|\bref\b|blob|tree\//i;
    identifierName = /(?:^|[^a-z])(?:id|ids|uid|slug|sitekey|site_key|project|workspace|account|org)["'`\]\s]*(?:=>|[:=,]+)\s*["'`]*$/i;
    assignment = /^["'`\])}>]*\s*(?:string|str|const)?\s*(?::{0,3}=|:|=>|\|\|:)\s*["'`]?$/i;
    separators2 = ["", "-", "_", " ", "."];
    listVariants = (spelling) => /[- ]/.test(spelling) && !/[[/]/.test(spelling) ? separators2.map((separator) => spelling.replaceAll(/[- ]/g, separator)) : [spelling];
    toPattern = (spelling) => spelling.includes("[") ? spelling : listVariants(spelling).map((variant) => variant.replaceAll(/[.*/?]/g, "\\$&")).join("|");
    commonFollowers = [
      "api",
      "access",
      "key",
      "token",
      "secret",
      "auth",
      "client",
      "app",
      "bot",
      "personal",
      "private"
    ];
  }
});

// src/rules/ai-providers.ts
var aiProviderRules;
var init_ai_providers = __esm({
  "src/rules/ai-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    aiProviderRules = [
      ...createTokenRules([
        ["ai71", "AI71", "api-key", "ai71-api-", uuid2, "https://ai71.ai/"],
        [
          "browserbase",
          "Browserbase",
          "api-key",
          "bb_live_",
          base64url(27),
          "https://docs.browserbase.com/reference/api/overview"
        ],
        [
          "browserbase",
          "Browserbase",
          "test-api-key",
          "bb_test_",
          base64url(27),
          "https://docs.browserbase.com/reference/api/overview",
          { level: "warning" }
        ],
        ["browser-use", "Browser Use", "api-key", "bu_", base64url(42, 46), "https://docs.cloud.browser-use.com/"],
        [
          "cartesia",
          "Cartesia",
          "api-key",
          "sk_car_",
          base623(20, 24),
          "https://docs.cartesia.ai/use-the-api/authentication"
        ],
        [
          "cerebras",
          "Cerebras",
          "api-key",
          "csk-",
          lower(48),
          "https://inference-docs.cerebras.ai/quickstart",
          { revoke: "https://cloud.cerebras.ai/platform/" }
        ],
        ["coderabbit", "CodeRabbit", "api-key", "cr-", hex(58), "https://docs.coderabbit.ai/api-reference/"],
        [
          "cursor",
          "Cursor",
          "api-key",
          "key_",
          hex(64),
          "https://docs.cursor.com/en/account/teams/admin-api",
          { revoke: "https://cursor.com/dashboard" }
        ],
        [
          "cursor",
          "Cursor",
          "user-api-key",
          "crsr_",
          hex(64),
          "https://docs.cursor.com/en/cli/reference/authentication",
          { revoke: "https://cursor.com/dashboard" }
        ],
        ["devin", "Devin", "service-user-token", "cog_", lower(52), "https://docs.devin.ai/api-reference/overview"],
        [
          "devin",
          "Devin",
          "user-api-key",
          "apk_user_",
          "[\\w+/=-]{24,200}",
          "https://docs.devin.ai/api-reference/overview"
        ],
        [
          "devin",
          "Devin",
          "api-key",
          "apk_",
          "[\\w+/=-]{60,200}",
          "https://docs.devin.ai/api-reference/overview",
          { level: "warning" }
        ],
        [
          "e2b",
          "E2B",
          "api-key",
          "e2b_",
          hex(40),
          "https://e2b.dev/docs/api-key",
          { revoke: "https://e2b.dev/dashboard?tab=keys" }
        ],
        ["e2b", "E2B", "access-token", "sk_e2b_", hex(40), "https://e2b.dev/docs/cli/auth"],
        [
          "elevenlabs",
          "ElevenLabs",
          "api-key",
          "sk_",
          hex(48),
          "https://elevenlabs.io/docs/api-reference/authentication",
          { revoke: "https://elevenlabs.io/app/settings/api-keys" }
        ],
        [
          "firecrawl",
          "Firecrawl",
          "api-key",
          "fc-",
          hex(32),
          "https://docs.firecrawl.dev/api-reference/introduction",
          { revoke: "https://www.firecrawl.dev/app/api-keys" }
        ],
        [
          "fireworks",
          "Fireworks AI",
          "api-key",
          "fw_",
          base623(22, 24),
          "https://docs.fireworks.ai/api-reference/introduction",
          { revoke: "https://app.fireworks.ai/settings/users/api-keys" }
        ],
        [
          "friendli",
          "FriendliAI",
          "personal-access-token",
          "flp_",
          base623(46),
          "https://friendli.ai/docs/guides/personal_access_tokens"
        ],
        [
          "groq",
          "Groq",
          "api-key",
          "gsk_",
          base623(52),
          "https://console.groq.com/docs/quickstart",
          { revoke: "https://console.groq.com/keys" }
        ],
        [
          "jina",
          "Jina AI",
          "api-key",
          "jina_",
          base64url(60),
          "https://jina.ai/embeddings/",
          { revoke: "https://jina.ai/api-dashboard/" }
        ],
        ["langfuse", "Langfuse", "secret-key", "sk-lf-", uuid2, "https://langfuse.com/faq/all/where-are-langfuse-api-keys"],
        [
          "langfuse",
          "Langfuse",
          "public-key",
          "pk-lf-",
          uuid2,
          "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
          { level: "note" }
        ],
        [
          "llamacloud",
          "LlamaCloud",
          "api-key",
          "llx-",
          base623(44, 52),
          "https://docs.cloud.llamaindex.ai/api_key",
          { revoke: "https://cloud.llamaindex.ai/" }
        ],
        ["mastra", "Mastra", "api-key", "msk_", base623(32, 64), "https://mastra.ai/docs", { level: "warning" }],
        [
          "mem0",
          "Mem0",
          "api-key",
          "m0-",
          base623(24, 44),
          "https://docs.mem0.ai/api-reference",
          { revoke: "https://app.mem0.ai/dashboard/api-keys" }
        ],
        [
          "minimax",
          "MiniMax",
          "api-key",
          "sk-api-",
          base64url(80, 140),
          "https://platform.minimax.io/docs/guides/quickstart"
        ],
        [
          "nvidia",
          "NVIDIA",
          "api-key",
          "nvapi-",
          base64url(60, 70),
          "https://docs.api.nvidia.com/nim/docs/api-quickstart",
          { revoke: "https://org.ngc.nvidia.com/setup/api-keys" }
        ],
        [
          "openrouter",
          "OpenRouter",
          "api-key",
          "sk-or-v1-",
          hex(64),
          "https://openrouter.ai/docs/api-reference/authentication",
          { revoke: "https://openrouter.ai/settings/keys" }
        ],
        [
          "perplexity",
          "Perplexity",
          "api-key",
          "pplx-",
          base623(48),
          "https://docs.perplexity.ai/getting-started/quickstart",
          { revoke: "https://www.perplexity.ai/account/api/keys" }
        ],
        [
          "replicate",
          "Replicate",
          "api-token",
          "r8_",
          base623(37),
          "https://replicate.com/docs/topics/security/api-tokens",
          { revoke: "https://replicate.com/account/api-tokens" }
        ],
        ["retell", "Retell AI", "api-key", "key_", hex(28), "https://docs.retellai.com/accounts/manage-api-keys"],
        [
          "runpod",
          "RunPod",
          "api-key",
          "rpa_",
          "[0-9A-Z]{36,42}[0-9A-Za-z]{2,8}",
          "https://docs.runpod.io/get-started/api-keys",
          { revoke: "https://www.runpod.io/console/user/settings" }
        ],
        [
          "saladcloud",
          "SaladCloud",
          "api-key",
          "salad_cloud_user_",
          base623(44, 60),
          "https://docs.salad.com/reference/saladcloud-api/"
        ],
        [
          "tavily",
          "Tavily",
          "api-key",
          "tvly-",
          "(?:(?:dev|prod)-)?(?:[0-9A-Za-z]{5,8}-)?[0-9A-Za-z]{32,64}",
          "https://docs.tavily.com/documentation/quickstart",
          { revoke: "https://app.tavily.com/home" }
        ],
        [
          "together",
          "Together AI",
          "api-key",
          "tgp_v1_",
          base64url(43),
          "https://docs.together.ai/docs/api-keys-authentication",
          { revoke: "https://api.together.ai/settings/api-keys" }
        ],
        [
          "voiceflow",
          "Voiceflow",
          "dialog-manager-key",
          "VF.DM.",
          "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
          "https://docs.voiceflow.com/reference/authentication"
        ],
        [
          "voiceflow",
          "Voiceflow",
          "workspace-key",
          "VF.WS.",
          "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
          "https://docs.voiceflow.com/reference/authentication"
        ],
        [
          "voiceflow",
          "Voiceflow",
          "api-key",
          "VF.",
          "[0-9a-f]{24}\\.[0-9A-Za-z]{16}",
          "https://docs.voiceflow.com/reference/authentication",
          { keywords: ["vf.", "voiceflow"] }
        ],
        [
          "voyage",
          "Voyage AI",
          "api-key",
          "pa-",
          base64url(43),
          "https://docs.voyageai.com/docs/api-key-and-installation",
          { revoke: "https://dashboard.voyageai.com/" }
        ],
        [
          "voyage",
          "Voyage AI",
          "atlas-api-key",
          "al-",
          base64url(43),
          "https://docs.voyageai.com/docs/api-key-and-installation"
        ],
        [
          "xai",
          "xAI",
          "api-key",
          "xai-",
          base64url(70, 90),
          "https://docs.x.ai/docs/tutorial",
          { revoke: "https://console.x.ai/" }
        ],
        ["xai", "xAI", "management-key", "xai-token-", base64url(60, 90), "https://docs.x.ai/docs/management-api"]
      ]),
      ...createKeywordRules([
        [
          "zhipu",
          "Z.ai",
          "zhipu|zai|bigmodel|glm-|glm_|z.ai",
          "[0-9a-f]{32}\\.[0-9A-Za-z]{16}",
          "https://docs.z.ai/guides/overview/quick-start"
        ],
        ["ai21", "AI21", "ai21", base623(32), "https://docs.ai21.com/reference"],
        [
          "assemblyai",
          "AssemblyAI",
          "assembly ai",
          hex(32),
          "https://www.assemblyai.com/docs/api-reference/overview",
          { revoke: "https://www.assemblyai.com/dashboard/api-keys" }
        ],
        ["baseten", "Baseten", "", "[0-9A-Za-z]{8}\\.[0-9A-Za-z]{32}", "https://docs.baseten.co/organization/api-keys"],
        [
          "cohere",
          "Cohere",
          "cohere|co_api_key",
          base623(40),
          "https://docs.cohere.com/reference/about",
          { revoke: "https://dashboard.cohere.com/api-keys" }
        ],
        ["coze", "Coze", "", "pat_[0-9A-Za-z]{64}", "https://www.coze.com/docs/developer_guides/pat"],
        [
          "deepgram",
          "Deepgram",
          "",
          hex(40),
          "https://developers.deepgram.com/docs/create-additional-api-keys",
          { revoke: "https://console.deepgram.com/" }
        ],
        ["deepinfra", "DeepInfra", "deep infra", base623(32), "https://deepinfra.com/docs/advanced/auth"],
        [
          "deepl",
          "DeepL",
          "deep l",
          `${uuid2}(?::fx)?`,
          "https://developers.deepl.com/docs/getting-started/auth",
          { near: /key|token|auth|secret/i, revoke: "https://www.deepl.com/your-account/keys" }
        ],
        [
          "deepseek",
          "DeepSeek",
          "deep seek",
          "sk-[0-9a-f]{32}",
          "https://api-docs.deepseek.com/",
          { revoke: "https://platform.deepseek.com/api_keys" }
        ],
        [
          "dify",
          "Dify",
          "dify",
          "(?:app|dataset)-[0-9A-Za-z]{24}",
          "https://docs.dify.ai/en/guides/application-publishing/developing-with-apis"
        ],
        [
          "elevenlabs",
          "ElevenLabs",
          "eleven labs|xi-api-key",
          hex(32),
          "https://elevenlabs.io/docs/api-reference/authentication",
          { kind: "api-key-old" }
        ],
        ["exa", "Exa", "exa", uuid2, "https://docs.exa.ai/reference/getting-started", { common: true, near: /key|token/i }],
        [
          "fal",
          "fal",
          "fal",
          `${uuid2}:[0-9a-f]{32}`,
          "https://docs.fal.ai/authentication/key-based",
          { kind: "key", common: true }
        ],
        [
          "klingai",
          "Kling AI",
          "kling",
          base623(32),
          "https://app.klingai.com/global/dev/document-api/quickStart/userManual",
          { kind: "secret-key", near: /secret|key/i }
        ],
        [
          "mistral",
          "Mistral AI",
          "mistral",
          base623(32),
          "https://docs.mistral.ai/getting-started/quickstart/",
          { revoke: "https://console.mistral.ai/api-keys" }
        ],
        [
          "modal",
          "Modal",
          "modal",
          "a[ks]-[0-9A-Za-z]{22}",
          "https://modal.com/docs/reference/modal.config",
          { kind: "token" }
        ],
        ["moonshot", "Moonshot AI", "moonshot|kimi", "sk-[0-9A-Za-z]{48}", "https://platform.moonshot.ai/docs/"],
        [
          "qwen",
          "Alibaba Model Studio",
          "dash scope|qwen|bailian",
          "sk-[0-9a-f]{32}",
          "https://www.alibabacloud.com/help/en/model-studio/get-api-key"
        ],
        [
          "stability",
          "Stability AI",
          "stability",
          "sk-[0-9A-Za-z]{48}",
          "https://platform.stability.ai/docs/getting-started/authentication"
        ],
        ["serpapi", "SerpApi", "serp api|serp", hex(64), "https://serpapi.com/search-api"],
        ["tavus", "Tavus", "", lower(32), "https://docs.tavus.io/api-reference/authentication"],
        [
          "together",
          "Together AI",
          "together ai|together_api",
          hex(64),
          "https://docs.together.ai/docs/api-keys-authentication",
          { kind: "api-key-old" }
        ],
        ["upstage", "Upstage", "up stage", "(?:up_)?[0-9A-Za-z]{32,40}", "https://console.upstage.ai/docs/getting-started"],
        ["vast-ai", "Vast.ai", "vast ai|vast.ai|vast", hex(64), "https://docs.vast.ai/api"],
        ["witai", "Wit.ai", "wit ai|wit.ai", upper(32), "https://wit.ai/docs/http/"],
        ["clarifai", "Clarifai", "", hex(32), "https://docs.clarifai.com/control/authentication/pat"],
        ["monkeylearn", "MonkeyLearn", "monkey learn", hex(40), "https://monkeylearn.com/api/v3/"],
        [
          "edenai",
          "Eden AI",
          "eden ai",
          "eyJ[\\w-]{20,40}\\.eyJ[\\w-]{60,260}\\.[\\w-]{43}",
          "https://docs.edenai.co/reference/start-your-ai-journey-with-edenai"
        ],
        ["nlpcloud", "NLP Cloud", "nlp cloud", hex(40), "https://docs.nlpcloud.com/"],
        ["wordsapi", "WordsAPI", "words api", lower(50), "https://www.wordsapi.com/docs/"],
        ["speechmatics", "Speechmatics", "", base623(32), "https://docs.speechmatics.com/introduction/authentication"],
        ["rev-ai", "Rev AI", "rev ai|revai", "02[\\w-]{58}", "https://docs.rev.ai/get-started/"],
        [
          "unstructured",
          "Unstructured",
          "unstructured",
          base623(30, 32),
          "https://docs.unstructured.io/api-reference/overview",
          { common: true }
        ],
        ["novita", "Novita AI", "novita", "sk_[0-9A-Za-z_-]{43}", "https://novita.ai/docs"],
        [
          "hyperbolic",
          "Hyperbolic",
          "hyperbolic",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,260}\\.[\\w-]{40,90}",
          "https://docs.hyperbolic.xyz/"
        ],
        [
          "siliconflow",
          "SiliconFlow",
          "silicon flow",
          "sk-[a-z]{48}",
          "https://docs.siliconflow.com/",
          { check: (value) => hasRandomLook(value.slice(3)) }
        ],
        [
          "sambanova",
          "SambaNova",
          "samba nova",
          uuid2,
          "https://docs.sambanova.ai/cloud/docs/get-started/overview",
          { near: /key|token/i }
        ],
        [
          "inngest",
          "Inngest",
          "inngest",
          base64url(84, 90),
          "https://www.inngest.com/docs/events/creating-an-event-key",
          { kind: "event-key" }
        ]
      ])
    ];
  }
});

// src/rules/atlassian.ts
var checkTail, body, atlassianRules;
var init_atlassian = __esm({
  "src/rules/atlassian.ts"() {
    "use strict";
    init_checksums();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkTail = (value) => crc32(value.slice(0, -8)).toString(16).toUpperCase().padStart(8, "0") === value.slice(-8) ? "valid" : "invalid";
    body = "[\\w=-]{100,230}";
    atlassianRules = [
      ...createPrefixedRules(
        {
          id: "atlassian",
          name: "Atlassian",
          source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
          revoke: "https://id.atlassian.com/manage-profile/security/api-tokens"
        },
        [
          { kind: "api-token", prefix: "ATATT3xFfGF0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
          { kind: "access-token", prefix: "ATCTT3xFfGN0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
          { kind: "organization-key", prefix: "ATCTT3xFfGP0", body: `${body}=[0-9A-F]{8}`, check: checkTail },
          { kind: "connect-shared-secret", prefix: "ATCO", body: "[\\w+/-]{60,400}={0,2}[0-9A-F]{0,8}", reach: [32, 480] }
        ]
      ),
      ...createPrefixedRules(
        {
          id: "bitbucket",
          name: "Bitbucket",
          source: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
          revoke: "https://bitbucket.org/account/settings/app-passwords/"
        },
        [
          { kind: "app-password", prefix: "ATBB", body: "[0-9A-Za-z]{24}[0-9A-F]{8}", check: checkTail },
          { kind: "data-center-token", prefix: "BBDC-", body: base64(44) }
        ]
      ),
      {
        id: "atlassian-data-center-token",
        label: "an Atlassian Data Center token",
        level: "error",
        keywords: ["jira", "confluence", "bitbucket", "bamboo", "atlassian", "bearer"],
        pattern: /(?<![\w+/-])(?<secret>[MNO][ATjDTzQg][0-9A-Za-z+/]{42})(?![\w+/=-])/,
        check: (value) => /^\d{12}:/.test(Buffer.from(value, "base64").toString("latin1")) ? "valid" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Atlassian",
        source: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html"
      },
      ...createKeywordRules([
        [
          "atlassian",
          "Atlassian",
          "atlassian|jira|confluence|trello_token",
          base623(24),
          "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
          {
            kind: "api-token-old",
            near: /token|key|secret|pass|auth/i,
            revoke: "https://id.atlassian.com/manage-profile/security/api-tokens"
          }
        ],
        [
          "bitbucket",
          "Bitbucket",
          "bitbucket",
          base64url(64),
          "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
          { kind: "client-secret", near: /secret|token|key/i }
        ],
        [
          "bitbucket",
          "Bitbucket",
          "bitbucket",
          base623(32),
          "https://developer.atlassian.com/cloud/bitbucket/oauth-2/",
          { kind: "client-secret-old", near: /secret|token|key|id/i }
        ],
        [
          "trello",
          "Trello",
          "trello",
          hex(32),
          "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
          { kind: "api-key" }
        ],
        [
          "trello",
          "Trello",
          "trello",
          `${hex(64)}|ATTA[0-9a-fA-F]{72}`,
          "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
          { kind: "token" }
        ],
        [
          "opsgenie",
          "Opsgenie",
          "opsgenie|geniekey",
          uuid2,
          "https://support.atlassian.com/opsgenie/docs/api-key-management/",
          { near: /key|token|secret|auth/i }
        ],
        [
          "statuspage",
          "Statuspage",
          "statuspage",
          uuid2,
          "https://developer.statuspage.io/#section/Authentication",
          { near: /key|token|oauth/i }
        ]
      ])
    ];
  }
});

// src/rules/buildkite.ts
var buildkiteRules;
var init_buildkite = __esm({
  "src/rules/buildkite.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    buildkiteRules = [
      ...createPrefixedRules(
        {
          id: "buildkite",
          name: "Buildkite",
          source: "https://buildkite.com/docs/platform/security/tokens",
          revoke: "https://buildkite.com/user/api-access-tokens"
        },
        [
          { kind: "user-access-token", prefix: "bkua_", body: lower(40, 64) },
          { kind: "agent-token", prefix: "bkaa_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "job-token", prefix: "bkaj_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "registration-token", prefix: "bkar_", body: base64url(32, 512), reach: [32, 600] },
          { kind: "cluster-token", prefix: "bkct_", body: base64url(32, 512), reach: [32, 600] }
        ]
      ),
      ...createKeywordRules([
        ["buildkite", "Buildkite", "", lower(40), "https://buildkite.com/docs/agent/v3/tokens", { kind: "token" }]
      ])
    ];
  }
});

// src/rules/business-providers.ts
var businessProviderRules;
var init_business_providers = __esm({
  "src/rules/business-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    businessProviderRules = [
      ...createTokenRules([
        [
          "airtable",
          "Airtable",
          "personal-access-token",
          "pat",
          "[0-9A-Za-z]{14}\\.[0-9a-f]{64}",
          "https://airtable.com/developers/web/guides/personal-access-tokens",
          { revoke: "https://airtable.com/create/tokens", keywords: ["pat"], reach: [16, 100] }
        ],
        [
          "asana",
          "Asana",
          "personal-access-token",
          "1/",
          "\\d{14,19}(?:/\\d{14,19})?:[0-9a-f]{32}",
          "https://developers.asana.com/docs/personal-access-token",
          { revoke: "https://app.asana.com/0/my-apps", keywords: ["asana", "bearer 1/", '"1/', "'1/", "=1/"] }
        ],
        [
          "asana",
          "Asana",
          "access-token-v2",
          "2/",
          "\\d{14,19}(?:/\\d{14,19})?:[0-9a-f]{32}",
          "https://developers.asana.com/docs/personal-access-token",
          { revoke: "https://app.asana.com/0/my-apps", keywords: ["asana", "bearer 2/", '"2/', "'2/", "=2/"] }
        ],
        [
          "asana",
          "Asana",
          "access-token-v0",
          "0/",
          hex(32),
          "https://developers.asana.com/docs/personal-access-token",
          { keywords: ["asana", "bearer 0/"] }
        ],
        ["canva", "Canva", "client-secret", "cnvca", base64url(51), "https://www.canva.dev/docs/connect/authentication/"],
        [
          "canva",
          "Canva",
          "client-id",
          "OC-",
          base64url(10, 16),
          "https://www.canva.dev/docs/connect/authentication/",
          { level: "note" }
        ],
        [
          "clickup",
          "ClickUp",
          "personal-token",
          "pk_",
          "\\d{6,10}_[0-9A-Z]{32}",
          "https://developer.clickup.com/docs/authentication"
        ],
        [
          "contentful",
          "Contentful",
          "personal-access-token",
          "CFPAT-",
          base64url(43),
          "https://www.contentful.com/developers/docs/references/authentication/",
          { revoke: "https://app.contentful.com/account/profile/cma_tokens" }
        ],
        [
          "builder-io",
          "Builder.io",
          "private-api-key",
          "bpk-",
          hex(32),
          "https://www.builder.io/c/docs/using-your-api-key"
        ],
        [
          "cal-com",
          "Cal.com",
          "api-key",
          "cal_live_",
          base623(32),
          "https://cal.com/docs/api-reference/v2/introduction",
          { revoke: "https://app.cal.com/settings/developer/api-keys" }
        ],
        [
          "cal-com",
          "Cal.com",
          "self-hosted-api-key",
          "cal_",
          "(?!live_)[0-9A-Za-z]{32}",
          "https://cal.com/docs/api-reference/v2/introduction",
          { keywords: ["cal_"], level: "warning" }
        ],
        ["dub", "Dub", "api-key", "dub_", base623(24), "https://dub.co/docs/api-reference/tokens"],
        [
          "fullstory",
          "FullStory",
          "api-key",
          "na1.",
          "[0-9A-Za-z+/]{96,104}",
          "https://developer.fullstory.com/server/authentication/"
        ],
        [
          "hubspot",
          "HubSpot",
          "private-app-token",
          "pat-na",
          `\\d-${uuid2}`,
          "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
          { keywords: ["pat-na1-", "pat-na2-", "pat-na3-"] }
        ],
        [
          "hubspot",
          "HubSpot",
          "private-app-token-eu",
          "pat-eu",
          `\\d-${uuid2}`,
          "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
        ],
        [
          "hubspot",
          "HubSpot",
          "private-app-token-ap",
          "pat-ap",
          `\\d-${uuid2}`,
          "https://developers.hubspot.com/docs/guides/apps/private-apps/overview"
        ],
        [
          "imagekit",
          "ImageKit",
          "private-api-key",
          "private_",
          "[0-9A-Za-z+/=_-]{24,80}",
          "https://imagekit.io/docs/api-keys",
          { level: "warning" }
        ],
        [
          "mapbox",
          "Mapbox",
          "secret-token",
          "sk.eyJ",
          "[\\w-]{40,200}\\.[\\w-]{20,44}",
          "https://docs.mapbox.com/accounts/guides/tokens/",
          { revoke: "https://account.mapbox.com/access-tokens/", reach: [32, 300] }
        ],
        [
          "mapbox",
          "Mapbox",
          "temporary-token",
          "tk.eyJ",
          "[\\w-]{40,200}\\.[\\w-]{20,44}",
          "https://docs.mapbox.com/accounts/guides/tokens/",
          { reach: [32, 300] }
        ],
        [
          "mapbox",
          "Mapbox",
          "public-token",
          "pk.eyJ",
          "[\\w-]{40,200}\\.[\\w-]{20,44}",
          "https://docs.mapbox.com/accounts/guides/tokens/",
          { reach: [32, 300], level: "note" }
        ],
        ["mappedin", "Mappedin", "api-key", "mik_", base623(25), "https://developer.mappedin.com/", { level: "warning" }],
        ["mappedin", "Mappedin", "api-secret", "mis_", base623(51), "https://developer.mappedin.com/"],
        [
          "pirsch",
          "Pirsch Analytics",
          "access-key",
          "pa_",
          base623(32, 48),
          "https://docs.pirsch.io/api-sdks/api",
          { level: "warning" }
        ],
        [
          "salesloft",
          "Salesloft",
          "api-key",
          "ak_",
          hex(64),
          "https://developers.salesloft.com/docs/platform/guides/api-key-authentication/"
        ],
        [
          "samsara",
          "Samsara",
          "api-token",
          "samsara_api_",
          base623(30),
          "https://developers.samsara.com/docs/authentication"
        ],
        [
          "sanity",
          "Sanity",
          "token",
          "sk",
          "[0-9A-Za-z]{178}",
          "https://www.sanity.io/docs/http-auth",
          {
            keywords: ["sanity", "skz", "ska", "sk0", "sk1", "sk2", "sk3", "sk4", "sk5", "sk6", "sk7", "sk8", "sk9"],
            reach: [64, 240]
          }
        ],
        [
          "seam",
          "Seam",
          "api-key",
          "seam_",
          "(?:apikey[0-9A-Za-z]{0,4}|live[0-9A-Za-z]{0,4}|test[0-9A-Za-z]{0,4})_[0-9A-Za-z]{16,40}",
          "https://docs.seam.co/latest/core-concepts/authentication/api-keys"
        ],
        [
          "segment",
          "Segment",
          "public-api-token",
          "sgp_",
          "(?![0-9a-f]{40}(?![0-9A-Za-z]))[0-9A-Za-z]{64}",
          "https://docs.segmentapis.com/tag/Getting-Started"
        ],
        ["ubidots", "Ubidots", "token", "BBFF-", base623(28, 34), "https://docs.ubidots.com/reference/authentication"],
        ["ubidots", "Ubidots", "token-us", "BBUS-", base623(28, 40), "https://docs.ubidots.com/reference/authentication"],
        ["ubidots", "Ubidots", "token-eu", "BBAU-", base623(28, 40), "https://docs.ubidots.com/reference/authentication"],
        [
          "adafruit",
          "Adafruit IO",
          "api-key",
          "aio_",
          base623(28),
          "https://io.adafruit.com/api/docs/#authentication",
          { revoke: "https://io.adafruit.com/" }
        ],
        [
          "blynk",
          "Blynk",
          "organization-client-credential",
          "oa2-client-id_",
          "[\\w-]{32}(?::[0-9A-Za-z]{40})?",
          "https://docs.blynk.io/en/blynk.cloud/oauth2-api",
          { level: "warning" }
        ],
        [
          "tinybird",
          "Tinybird",
          "token",
          "p.eyJ1I",
          "[\\w-]{60,240}\\.[\\w-]{20,60}",
          "https://www.tinybird.co/docs/forward/administration/tokens",
          { reach: [32, 340] }
        ],
        [
          "typeform",
          "Typeform",
          "personal-access-token",
          "tfp_",
          "[\\w.=-]{40,60}",
          "https://www.typeform.com/developers/get-started/personal-access-token/",
          { revoke: "https://admin.typeform.com/account#/section/tokens" }
        ],
        [
          "zoho",
          "Zoho",
          "oauth-token",
          "1000.",
          "[0-9a-f]{32}\\.[0-9a-f]{32}",
          "https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html",
          { revoke: "https://api-console.zoho.com/" }
        ],
        ["beamer", "Beamer", "api-key", "b_", "[\\w=-]{44}", "https://www.getbeamer.com/api", { keywords: ["beamer"] }],
        [
          "rapidapi",
          "RapidAPI",
          "key",
          "",
          "[0-9a-z]{10}msh[0-9a-z]{15}p1[0-9a-z]{6}jsn[0-9a-z]{12}",
          "https://docs.rapidapi.com/docs/keys",
          { keywords: ["rapidapi", "jsn"], revoke: "https://rapidapi.com/developer/apps" }
        ],
        [
          "maxmind",
          "MaxMind",
          "license-key",
          "",
          "[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk",
          "https://dev.maxmind.com/license-key-specification/",
          { keywords: ["_mmk"], revoke: "https://www.maxmind.com/en/accounts/current/license-key" }
        ],
        ["databento", "Databento", "api-key", "db-", base623(29), "https://databento.com/docs/portal/api-keys"],
        [
          "highlevel",
          "HighLevel",
          "private-integration-token",
          "pit-",
          uuid2,
          "https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken"
        ],
        [
          "close",
          "Close",
          "api-key",
          "api_",
          "[0-9A-Za-z]{22}\\.[0-9A-Za-z]{22}",
          "https://developer.close.com/topics/authentication-api-keys/",
          { keywords: ["api_"] }
        ],
        [
          "contentstack",
          "Contentstack",
          "management-token",
          "cs",
          "[0-9a-f]{32}",
          "https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens",
          { keywords: ["contentstack"] }
        ]
      ]),
      ...createKeywordRules([
        [
          "airtable",
          "Airtable",
          "",
          "key[0-9A-Za-z]{14}",
          "https://support.airtable.com/docs/airtable-api-key-deprecation-notice",
          { kind: "api-key-old" }
        ],
        [
          "adobe",
          "Adobe",
          "adobe|jwt_client|client_secret",
          "p8e?-[\\w-]{28,40}",
          "https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/",
          { kind: "client-secret" }
        ],
        [
          "adobe",
          "Adobe",
          "adobe",
          hex(32),
          "https://developer.adobe.com/developer-console/docs/guides/authentication/",
          { kind: "client-id", level: "warning", near: /secret|key|token|client/i }
        ],
        [
          "algolia",
          "Algolia",
          "algolia|x-algolia-api-key",
          hex(32),
          "https://www.algolia.com/doc/guides/security/api-keys/",
          { kind: "admin-api-key", revoke: "https://dashboard.algolia.com/account/api-keys" }
        ],
        [
          "amplitude",
          "Amplitude",
          "",
          hex(32),
          "https://amplitude.com/docs/apis/authentication",
          { kind: "secret-key", near: /secret|key/i }
        ],
        ["apollo", "Apollo.io", "apollo", base64url(22), "https://docs.apollo.io/reference/authentication"],
        ["appcues", "Appcues", "", uuid2, "https://api.appcues.com/v2/docs", { near: /key|token|secret/i }],
        ["axonaut", "Axonaut", "", hex(32), "https://axonaut.com/api/v2/doc"],
        ["backlog", "Backlog", "backlog", base623(64), "https://developer.nulab.com/docs/backlog/auth/", { common: true }],
        ["bamboohr", "BambooHR", "bamboo hr", hex(40), "https://documentation.bamboohr.com/docs/getting-started"],
        [
          "basecamp",
          "Basecamp",
          "base camp",
          hex(40),
          "https://github.com/basecamp/api/blob/master/sections/authentication.md",
          { kind: "client-secret" }
        ],
        [
          "box",
          "Box",
          "box",
          base623(32),
          "https://developer.box.com/guides/authentication/",
          { kind: "access-token", common: true }
        ],
        [
          "calendly",
          "Calendly",
          "",
          "eyJ[\\w-]{20,100}\\.eyJ[\\w-]{60,400}\\.[\\w-]{60,100}",
          "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens"
        ],
        ["calendarific", "Calendarific", "", base623(40) + "|" + base623(32), "https://calendarific.com/api-documentation"],
        [
          "capsulecrm",
          "Capsule CRM",
          "capsule crm|capsule",
          "[\\w+.=/-]{64}",
          "https://developer.capsulecrm.com/v2/overview/authentication",
          { kind: "token" }
        ],
        [
          "centralstationcrm",
          "CentralStationCRM",
          "central station crm",
          lower(30),
          "https://api.centralstationcrm.net/api-docs/"
        ],
        ["clearbit", "Clearbit", "clear bit", "sk_[0-9a-f]{32}|[0-9a-z_]{35}", "https://dashboard.clearbit.com/docs"],
        [
          "clickup",
          "ClickUp",
          "click up",
          upper(64),
          "https://developer.clickup.com/docs/authentication",
          { kind: "client-secret", near: /secret/i }
        ],
        ["clockify", "Clockify", "", base623(48), "https://docs.clockify.me/"],
        ["clustdoc", "Clustdoc", "clust doc", base623(60), "https://developers.clustdoc.com/"],
        ["coda", "Coda", "coda", uuid2, "https://coda.io/developers/apis/v1", { kind: "api-token", near: /token|key/i }],
        ["collect2", "Collect2", "collect 2", uuid2, "https://collect2.com/api", { near: /key|token|=|:/i }],
        [
          "contentful",
          "Contentful",
          "contentful",
          base64url(43),
          "https://www.contentful.com/developers/docs/references/authentication/",
          { kind: "delivery-token" }
        ],
        [
          "copper",
          "Copper",
          "copper",
          lower(32),
          "https://developer.copper.com/introduction/authentication.html",
          { common: true }
        ],
        ["craftmypdf", "CraftMyPDF", "craft my pdf", "[0-9A-Za-z]{35}|[0-9A-Za-z_:-]{35}", "https://craftmypdf.com/docs/"],
        [
          "crowdin",
          "Crowdin",
          "",
          hex(80),
          "https://support.crowdin.com/developer/api/v2/",
          { kind: "personal-access-token" }
        ],
        [
          "lokalise",
          "Lokalise",
          "lokalise",
          hex(40) + "|" + lower(40),
          "https://developers.lokalise.com/reference/api-authentication",
          { kind: "token" }
        ],
        [
          "phrase",
          "Phrase",
          "phrase app|phrase_access|phrase_token",
          hex(64),
          "https://developers.phrase.com/en/api/strings/authentication",
          { kind: "access-token" }
        ],
        [
          "transifex",
          "Transifex",
          "transifex|TX_TOKEN",
          "1/[0-9a-f]{40}",
          "https://developers.transifex.com/docs/authentication",
          { kind: "api-token" }
        ],
        ["poeditor", "POEditor", "po editor", hex(32), "https://poeditor.com/docs/api", { kind: "api-token" }],
        ["delighted", "Delighted", "", base623(32), "https://app.delighted.com/docs/api"],
        ["docparser", "Docparser", "doc parser", hex(40), "https://docparser.com/api/"],
        ["documo", "Documo", "", "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,260}\\.[\\w-]{43}", "https://docs.documo.com/"],
        ["dronahq", "DronaHQ", "drona hq", lower(50), "https://docs.dronahq.com/"],
        [
          "everhour",
          "Everhour",
          "",
          "[0-9a-f]{4}(?:-[0-9a-f]{4,6}){2}-[0-9a-f]{6}-[0-9a-f]{8}|[0-9a-f-]{32}",
          "https://everhour.docs.apiary.io/"
        ],
        ["feedier", "Feedier", "", base623(32), "https://docs.feedier.com/"],
        [
          "flatio",
          "Flat.io",
          "flat io|flat.io",
          hex(128) + "|" + lower(128),
          "https://flat.io/developers/docs/api/authentication.html",
          { kind: "token" }
        ],
        [
          "forestadmin",
          "Forest Admin",
          "forest admin|forest_env|forest_auth|forest",
          `${hex(64)}|[0-9A-Za-z]{22,48}`,
          "https://docs.forestadmin.com/",
          { kind: "secret", near: /secret|key/i }
        ],
        ["formsite", "Formsite", "form site", base623(32), "https://support.formsite.com/hc/en-us/articles/360000288594"],
        [
          "frameio",
          "Frame.io",
          "frame io|frame.io",
          "fio-u-[\\w=-]{60,70}",
          "https://developer.frame.io/docs/",
          { kind: "token-near-name" }
        ],
        ["goodday", "GoodDay", "good day", hex(32) + "|" + lower(32), "https://www.goodday.work/developers/api-v2"],
        ["happyscribe", "Happy Scribe", "happy scribe", base623(24), "https://dev.happyscribe.com/"],
        [
          "harvest",
          "Harvest",
          "harvest",
          "\\d{5,8}\\.pt\\.[\\w-]{80,90}",
          "https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/",
          { kind: "personal-access-token" }
        ],
        ["height", "Height", "height", "secret_[0-9A-Za-z]{64}", "https://height-api.xyz/openapi/", { kind: "api-key" }],
        [
          "guru",
          "Guru",
          "getguru|guru_api|guru_token",
          uuid2,
          "https://developer.getguru.com/reference/authentication",
          { kind: "user-token" }
        ],
        ["hive", "Hive", "hive", base623(32), "https://developers.hive.com/reference/introduction", { common: true }],
        ["html2pdf", "html2pdf", "html2 pdf", base623(64), "https://html2pdf.app/documentation/"],
        [
          "hubspot",
          "HubSpot",
          "hub spot|hapikey|hs_api",
          uuid2,
          "https://developers.hubspot.com/changelog/upcoming-api-key-sunset",
          { near: /key|token|secret/i, kind: "api-key" }
        ],
        [
          "iconfinder",
          "Iconfinder",
          "icon finder",
          base623(64),
          "https://developer.iconfinder.com/reference/authentication"
        ],
        ["insightly", "Insightly", "", uuid2 + "|[0-9a-z-]{36}", "https://api.insightly.com/v3.1/Help"],
        [
          "instantly",
          "Instantly",
          "instantly",
          "[0-9A-Za-z+/]{66,68}={0,2}",
          "https://developer.instantly.ai/",
          { kind: "api-key" }
        ],
        [
          "intercom",
          "Intercom",
          "intercom|dG9rO",
          "dG9rO[0-9A-Za-z+/]{54,60}={0,2}",
          "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
          { kind: "access-token", distinct: true }
        ],
        [
          "interseller",
          "Interseller",
          "inter seller",
          uuid2,
          "https://interseller.readme.io/reference/authentication",
          { near: /key|token|=|:/i }
        ],
        ["jotform", "Jotform", "jot form", hex(32), "https://api.jotform.com/docs/"],
        ["juro", "Juro", "juro", base623(40), "https://api-docs.juro.com/"],
        [
          "kanbantool",
          "Kanban Tool",
          "kanban tool",
          base623(12),
          "https://kanbantool.com/developer/api-v3",
          { level: "warning" }
        ],
        ["karmacrm", "karmaCRM", "karma crm", base623(20), "https://www.karmacrm.com/api"],
        ["lemlist", "lemlist", "", hex(32), "https://developer.lemlist.com/"],
        [
          "lessannoyingcrm",
          "Less Annoying CRM",
          "less annoying crm",
          "[0-9A-Za-z-]{57}",
          "https://www.lessannoyingcrm.com/help/topic/API"
        ],
        [
          "livestorm",
          "Livestorm",
          "live storm",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,260}\\.[\\w-]{43}",
          "https://developers.livestorm.co/docs/authentication-1"
        ],
        [
          "manifest",
          "Manifest",
          "manifest_api|manifest_token|manifest",
          base623(32),
          "https://developer.manifest.com/",
          { common: true, level: "warning" }
        ],
        ["mavenlink", "Mavenlink", "maven link", hex(64) + "|" + lower(64), "https://developer.kantata.com/"],
        ["meistertask", "MeisterTask", "meister task", base623(43), "https://developers.meistertask.com/"],
        ["mindmeister", "MindMeister", "mind meister", base623(43), "https://developers.mindmeister.com/docs"],
        ["metrilo", "Metrilo", "", hex(16) + "|" + lower(16), "https://www.metrilo.com/"],
        [
          "miro",
          "Miro",
          "miro",
          base64url(27),
          "https://developers.miro.com/docs/getting-started-with-oauth",
          { kind: "access-token", common: true }
        ],
        [
          "mixmax",
          "Mixmax",
          "",
          uuid2 + "|[\\w-]{36}",
          "https://developer.mixmax.com/reference/getting-started-with-the-api"
        ],
        [
          "mixpanel",
          "Mixpanel",
          "",
          base623(32),
          "https://developer.mixpanel.com/reference/authentication",
          { kind: "api-secret", near: /secret|key|token/i }
        ],
        [
          "monday",
          "monday.com",
          "monday",
          "eyJ[\\w-]{10,60}\\.eyJ[\\w-]{60,400}\\.[\\w-]{43}",
          "https://developer.monday.com/api-reference/docs/authentication",
          { kind: "api-token" }
        ],
        ["myintervals", "Intervals", "my intervals", lower(11), "https://www.myintervals.com/api/authentication"],
        ["neutrinoapi", "Neutrino API", "neutrino api", base623(48), "https://www.neutrinoapi.com/api/request-info/"],
        [
          "nozbe",
          "Nozbe Teams",
          "nozbe teams|nozbe",
          "[0-9A-Za-z]{16}_[0-9A-Za-z_-]{64}|[\\w-]{81}",
          "https://nozbe.help/advancedfeatures/api/"
        ],
        [
          "onepagecrm",
          "OnePageCRM",
          "one page crm",
          "[0-9A-Za-z+/]{43}=|[0-9A-Za-z=]{44}",
          "https://developer.onepagecrm.com/api/"
        ],
        ["onedesk", "OneDesk", "one desk", base623(32), "https://support.onedesk.com/"],
        [
          "optimizely",
          "Optimizely",
          "",
          "[0-9A-Za-z-]{54}|2:[\\w-]{60,90}|[0-9A-Za-z]{38,44}:[0-9A-Za-z]{10,16}",
          "https://docs.developers.optimizely.com/web-experimentation/docs/personal-token",
          { kind: "access-token" }
        ],
        ["overloop", "Overloop", "over loop", base64url(50), "https://apidoc.overloop.com/"],
        [
          "partnerstack",
          "PartnerStack",
          "partner stack",
          base623(64),
          "https://docs.partnerstack.com/docs/partnerstack-api"
        ],
        [
          "peopledatalabs",
          "People Data Labs",
          "people data labs|pdl_api",
          lower(64),
          "https://docs.peopledatalabs.com/docs/authentication"
        ],
        ["pipedream", "Pipedream", "pipe dream", hex(32) + "|" + lower(32), "https://pipedream.com/docs/rest-api/auth"],
        [
          "pipedrive",
          "Pipedrive",
          "pipe drive",
          hex(40),
          "https://pipedrive.readme.io/docs/core-api-concepts-authentication",
          { kind: "api-token" }
        ],
        [
          "pivotaltracker",
          "Pivotal Tracker",
          "pivotal tracker|x-trackertoken",
          lower(32),
          "https://www.pivotaltracker.com/help/api",
          { kind: "api-token" }
        ],
        [
          "planview",
          "Planview AgilePlace",
          "leankit|planview",
          hex(128),
          "https://success.planview.com/Planview_AgilePlace",
          { kind: "token" }
        ],
        ["podio", "Podio", "podio", lower(32), "https://developers.podio.com/authentication"],
        ["powrbot", "Powrbot", "powr bot", base623(40), "https://powrbot.com/api/"],
        [
          "productboard",
          "Productboard",
          "product board",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{60,400}\\.[\\w-]{43,90}",
          "https://developer.productboard.com/"
        ],
        ["protocolsio", "protocols.io", "protocols io|protocols.io", lower(64), "https://apidoc.protocols.io/"],
        [
          "reallysimplesystems",
          "Really Simple Systems",
          "really simple systems",
          "ey[\\w.-]{153,320}\\.[\\w.-]{600,1100}|ey[\\w-]{20,200}\\.ey[\\w-]{100,800}\\.[\\w-]{300,800}",
          "https://support.reallysimplesystems.com/api-v4/"
        ],
        ["rentman", "Rentman", "", "[\\w-]{20,60}\\.[\\w-]{100,300}\\.[\\w-]{43,90}", "https://api.rentman.net/"],
        ["reply-io", "Reply.io", "reply io|reply.io", base623(24), "https://apidocs.reply.io/"],
        ["ritekit", "RiteKit", "rite kit", hex(44), "https://documenter.getpostman.com/view/2010712/SzS7Qku5"],
        ["runrunit", "Runrun.it", "runrun it|runrun.it", base623(32), "https://runrun.it/api/documentation"],
        ["salescookie", "Sales Cookie", "sales cookie", base623(32), "https://support.salescookie.com/"],
        ["salesflare", "Salesflare", "sales flare", base64url(45), "https://api.salesflare.com/docs"],
        [
          "salesforce",
          "Salesforce",
          "salesforce|sfdc|sf_access|access_token|sid=",
          "00D[0-9A-Za-z]{12,15}![\\w.]{80,120}",
          "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm",
          { kind: "access-token", distinct: true }
        ],
        [
          "salesforce",
          "Salesforce",
          "salesforce|sfdc",
          "[0-9A-F]{64}",
          "https://help.salesforce.com/s/articleView?id=sf.connected_app_client_id_and_secret.htm",
          { kind: "consumer-secret", near: /secret/i }
        ],
        ["simvoly", "Simvoly", "", lower(33), "https://simvoly.com/"],
        [
          "smartsheet",
          "Smartsheet",
          "smart sheets|smart sheet",
          base623(37) + "|" + lower(26),
          "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication",
          { kind: "access-token" }
        ],
        [
          "stitchdata",
          "Stitch",
          "stitch data",
          "[0-9a-z_]{35}",
          "https://www.stitchdata.com/docs/developers/stitch-connect/api"
        ],
        [
          "storyblok",
          "Storyblok",
          "",
          "[0-9A-Za-z]{22}tt|[0-9A-Za-z-]{22}(?:-\\d{6}-[\\w-]{20})?|[0-9A-Za-z]{22}-\\d{5,6}-[\\w-]{20}",
          "https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication",
          { kind: "access-token" }
        ],
        ["surveyanyplace", "Survey Anyplace", "survey anyplace", base623(32), "https://support.pointerpro.com/"],
        [
          "surveymonkey",
          "SurveyMonkey",
          "survey monkey",
          "[\\w.-]{80,140}",
          "https://api.surveymonkey.com/v3/docs",
          { kind: "access-token" }
        ],
        ["survicate", "Survicate", "", lower(32), "https://developers.survicate.com/"],
        ["swiftype", "Swiftype", "swift type", base64url(20), "https://swiftype.com/documentation/site-search/overview"],
        [
          "tallyfy",
          "Tallyfy",
          "",
          "[\\w-]{20,60}\\.[\\w-]{200,400}\\.[\\w-]{500,720}",
          "https://developers.tallyfy.com/",
          { kind: "access-token" }
        ],
        [
          "teamwork",
          "Teamwork",
          "teamwork crm|teamwork desk|teamwork spaces|teamwork",
          "tkn\\.v1_[0-9A-Za-z+/]{70,72}={0,2}",
          "https://apidocs.teamwork.com/guides/teamwork/authentication",
          { kind: "token", distinct: true }
        ],
        ["thinkific", "Thinkific", "", hex(32), "https://developers.thinkific.com/api/api-key-auth"],
        [
          "tickettailor",
          "Ticket Tailor",
          "ticket tailor",
          "sk_\\d{3,6}_[0-9a-f]{28,40}_?[0-9a-z_]{0,36}|sk[0-9a-z_]{45}",
          "https://developers.tickettailor.com/"
        ],
        [
          "ticketmaster",
          "Ticketmaster",
          "ticket master",
          base623(32),
          "https://developer.ticketmaster.com/products-and-docs/apis/getting-started/"
        ],
        ["timecamp", "TimeCamp", "time camp", lower(26), "https://developer.timecamp.com/docs/"],
        [
          "tmetric",
          "TMetric",
          "t metric",
          base623(64),
          "https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api",
          { kind: "api-token" }
        ],
        [
          "todoist",
          "Todoist",
          "",
          hex(40),
          "https://developer.todoist.com/rest/v2/",
          { kind: "api-token", revoke: "https://app.todoist.com/app/settings/integrations/developer" }
        ],
        [
          "toggl",
          "Toggl Track",
          "toggl track|toggl",
          hex(32) + "|" + lower(32),
          "https://engineering.toggl.com/docs/authentication",
          { kind: "api-token" }
        ],
        ["uplead", "UpLead", "up lead", "[0-9a-z-]{32}", "https://docs.uplead.com/"],
        [
          "userflow",
          "Userflow",
          "user flow",
          "[0-9a-z]{29}|[0-9a-z]{2}_[0-9a-z]{26}",
          "https://docs.userflow.com/docs/dev/userflow-api"
        ],
        [
          "uservoice",
          "UserVoice",
          "user voice",
          base623(20, 24),
          "https://developer.uservoice.com/docs/api/v2/getting-started/",
          { kind: "api-key", level: "warning" }
        ],
        [
          "viewneo",
          "viewneo",
          "view neo",
          "[\\w-]{20,60}\\.[\\w-]{120,400}\\.[\\w-]{500,720}",
          "https://cloud.viewneo.com/api"
        ],
        [
          "webflow",
          "Webflow",
          "web flow",
          base623(64),
          "https://developers.webflow.com/data/reference/authentication",
          { kind: "api-token" }
        ],
        ["wistia", "Wistia", "", lower(64), "https://docs.wistia.com/reference/authentication", { kind: "api-token" }],
        [
          "wrike",
          "Wrike",
          "wrike",
          "eyJ0dCI6InAi[\\w.-]{200,320}",
          "https://developers.wrike.com/oauth-20-authorization/",
          { kind: "access-token" }
        ],
        ["worksnaps", "Worksnaps", "work snaps", base623(40), "https://www.worksnaps.net/api/"],
        ["workstack", "Workstack", "work stack", base623(60), "https://www.workstack.io/"],
        [
          "ynab",
          "YNAB",
          "you need a budget|ynab",
          base64url(43) + "|" + hex(64),
          "https://api.ynab.com/",
          { kind: "access-token" }
        ],
        [
          "zeplin",
          "Zeplin",
          "",
          "[\\w-]{20,60}\\.[\\w-]{200,280}\\.[\\w-]{43,90}|[\\w.-]{350}",
          "https://docs.zeplin.dev/docs/authentication",
          { kind: "access-token" }
        ],
        ["zenkit", "Zenkit", "zen kit", "[0-9a-z]{8}-[0-9A-Za-z]{32}", "https://zenkit.com/docs/api/overview/introduction"],
        [
          "zonka-feedback",
          "Zonka Feedback",
          "zonka feedback|zonka",
          base623(36),
          "https://apidocs.zonkafeedback.com/",
          { kind: "api-key" }
        ],
        [
          "zoho",
          "Zoho",
          "zoho",
          hex(42),
          "https://www.zoho.com/crm/developer/docs/api/v7/oauth-overview.html",
          { kind: "client-secret", near: /secret|token/i }
        ],
        ["appointedd", "Appointedd", "", "[0-9A-Za-z+=/]{88}", "https://developers.appointedd.com/"],
        ["apacta", "Apacta", "", "[0-9a-z-]{36}", "https://docs.apacta.com/"],
        ["apimatic", "APIMatic", "api matic", base64url(64), "https://docs.apimatic.io/"],
        ["apimetrics", "APImetrics", "api metrics", base623(32), "https://apimetrics.io/"],
        [
          "apitemplate",
          "APITemplate.io",
          "api template",
          "[0-9A-Za-z]{39}",
          "https://docs.apitemplate.io/reference/authentication"
        ],
        [
          "bannerbear",
          "Bannerbear",
          "banner bear",
          "bb_(?:pr|ma)_[0-9a-f]{30}|[0-9A-Za-z]{24}",
          "https://developers.bannerbear.com/#authentication"
        ],
        ["blitapp", "Blitapp", "blit app", "\\w{39}", "https://help.blitapp.com/"],
        [
          "boostnote",
          "Boost Note",
          "boost note",
          hex(64),
          "https://intercom.help/boostnote-for-teams/en/articles/4590937-public-api-documentation"
        ],
        ["brandfetch", "Brandfetch", "brand fetch", "[0-9A-Za-z]{40}|[0-9A-Za-z+/]{43}=", "https://docs.brandfetch.com/"],
        [
          "budibase",
          "Budibase",
          "budi base",
          "[0-9a-f]{32}-[0-9a-f]{78,80}|[0-9a-f-]{105,115}",
          "https://docs.budibase.com/docs/rest-api-overview"
        ],
        ["dfuse", "dfuse", "", "(?:server|web|mobile)_[0-9a-f]{32}|[0-9a-z_]{32,39}", "https://docs.dfuse.eosnation.io/"],
        ["fetchrss", "FetchRSS", "fetch rss", "[0-9A-Za-z.]{40}", "https://fetchrss.com/developers"],
        [
          "flightstats",
          "FlightStats",
          "flight stats",
          lower(32),
          "https://developer.flightstats.com/",
          { kind: "app-key" }
        ],
        [
          "swell",
          "Swell",
          "swell_secret|swell_key|swell_store",
          "sk_[0-9A-Za-z]{32,64}|[0-9A-Za-z]{32,64}",
          "https://developers.swell.is/backend-api/authentication",
          { kind: "secret-key" }
        ],
        ["jupiterone", "JupiterOne", "jupiter one", base623(76), "https://docs.jupiterone.io/api/authentication"],
        ["luno", "Luno", "luno", base64url(43), "https://www.luno.com/en/developers/api", { kind: "api-secret" }],
        [
          "qase",
          "Qase",
          "qase",
          base623(40) + "|" + hex(64),
          "https://developers.qase.io/docs/authentication",
          { kind: "api-token" }
        ],
        ["rocketreach", "RocketReach", "rocket reach", hex(39) + "|" + lower(39), "https://docs.rocketreach.co/"]
      ])
    ];
  }
});

// src/rules/cloud-providers.ts
var cloudProviderRules;
var init_cloud_providers = __esm({
  "src/rules/cloud-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    cloudProviderRules = [
      ...createTokenRules([
        [
          "alibaba",
          "Alibaba Cloud",
          "access-key-id",
          "LTAI",
          base623(12, 28),
          "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
          { level: "warning", revoke: "https://ram.console.aliyun.com/manage/ak" }
        ],
        [
          "alibaba",
          "Alibaba Cloud",
          "sts-access-key-id",
          "STS.",
          base623(20, 64),
          "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
          { level: "note" }
        ],
        [
          "alibaba",
          "Alibaba Cloud",
          "sts-security-token",
          "CAIS",
          "[\\w+/-]{100,1100}={0,2}",
          "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
          { reach: [32, 1200] }
        ],
        [
          "apify",
          "Apify",
          "api-token",
          "apify_api_",
          base623(34, 38),
          "https://docs.apify.com/platform/integrations/api",
          { revoke: "https://console.apify.com/settings/integrations" }
        ],
        [
          "clickhouse",
          "ClickHouse Cloud",
          "secret-key",
          "4b1d",
          base623(38),
          "https://clickhouse.com/docs/cloud/manage/openapi"
        ],
        ["cloudsmith", "Cloudsmith", "api-key", "csa_", base623(36), "https://help.cloudsmith.io/docs/api-key"],
        [
          "deno",
          "Deno Deploy",
          "access-token",
          "ddp_",
          base623(36),
          "https://docs.deno.com/deploy/manual/",
          { revoke: "https://dash.deno.com/account#access-tokens" }
        ],
        ["deno", "Deno Deploy", "project-token", "ddw_", base623(36), "https://docs.deno.com/deploy/manual/"],
        ["deno", "Deno Deploy", "organization-token", "ddo_", base623(36), "https://docs.deno.com/subhosting/api/"],
        [
          "exoscale",
          "Exoscale",
          "api-key",
          "EXO",
          hex(24),
          "https://community.exoscale.com/product/iam/",
          { level: "warning" }
        ],
        ["infracost", "Infracost", "api-key", "ico-", base623(32), "https://www.infracost.io/docs/"],
        [
          "localstack",
          "LocalStack",
          "auth-token",
          "ls-",
          "[0-9A-Za-z]{4,10}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4,30}",
          "https://docs.localstack.cloud/aws/getting-started/auth-token/"
        ],
        [
          "localstack",
          "LocalStack",
          "simulated-access-key",
          "LKIA",
          upper(16),
          "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
          { level: "note" }
        ],
        [
          "localstack",
          "LocalStack",
          "simulated-session-key",
          "LSIA",
          upper(16),
          "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
          { level: "note" }
        ],
        [
          "neon",
          "Neon",
          "api-key",
          "napi_",
          lower(64),
          "https://neon.com/docs/manage/api-keys",
          { revoke: "https://console.neon.tech/app/settings/api-keys" }
        ],
        [
          "openshift",
          "OpenShift",
          "user-token",
          "sha256~",
          base64url(43),
          "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html"
        ],
        [
          "portainer",
          "Portainer",
          "access-token",
          "ptr_",
          "[0-9A-Za-z+/_-]{32,52}={0,2}",
          "https://docs.portainer.io/api/access"
        ],
        [
          "pulumi",
          "Pulumi",
          "access-token",
          "pul-",
          hex(40),
          "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
          { revoke: "https://app.pulumi.com/account/tokens" }
        ],
        [
          "render",
          "Render",
          "api-key",
          "rnd_",
          base623(28),
          "https://render.com/docs/api",
          { revoke: "https://dashboard.render.com/u/settings#api-keys" }
        ],
        [
          "scaleway",
          "Scaleway",
          "access-key",
          "SCW",
          upper(17),
          "https://www.scaleway.com/en/docs/iam/concepts/#api-key",
          { level: "note" }
        ],
        ["scalingo", "Scalingo", "api-token", "tk-us-", base64url(48), "https://developers.scalingo.com/"],
        [
          "tigris",
          "Tigris",
          "secret-access-key",
          "tsec_",
          "[\\w+-]{60,80}",
          "https://www.tigrisdata.com/docs/concepts/authnz/"
        ],
        [
          "tigris",
          "Tigris",
          "access-key-id",
          "tid_",
          base64url(20, 60),
          "https://www.tigrisdata.com/docs/concepts/authnz/",
          { level: "note" }
        ],
        ["upcloud", "UpCloud", "api-token", "ucat_", upper(26), "https://developers.upcloud.com/1.3/3-accounts/"],
        [
          "val-town",
          "Val Town",
          "api-token",
          "vtwn_",
          base623(28, 36),
          "https://docs.val.town/api/authentication/",
          { revoke: "https://www.val.town/settings/api" }
        ],
        [
          "vercel",
          "Vercel",
          "access-token",
          "vcp_",
          base623(24, 60),
          "https://vercel.com/docs/sign-in-with-vercel/tokens",
          { revoke: "https://vercel.com/account/settings/tokens" }
        ],
        [
          "vercel",
          "Vercel",
          "integration-token",
          "vci_",
          base623(24, 60),
          "https://vercel.com/docs/sign-in-with-vercel/tokens"
        ],
        [
          "vercel",
          "Vercel",
          "app-access-token",
          "vca_",
          base623(24, 60),
          "https://vercel.com/docs/sign-in-with-vercel/tokens"
        ],
        [
          "vercel",
          "Vercel",
          "app-refresh-token",
          "vcr_",
          base623(24, 60),
          "https://vercel.com/docs/sign-in-with-vercel/tokens"
        ],
        ["vercel", "Vercel", "ai-gateway-key", "vck_", base623(24, 60), "https://vercel.com/docs/ai-gateway/authentication"],
        ["vercel", "Vercel", "blob-token", "vercel_blob_rw_", "\\w{32,60}", "https://vercel.com/docs/vercel-blob"],
        [
          "volcengine",
          "Volcengine",
          "access-key-id",
          "AKLT",
          base64url(43, 50),
          "https://www.volcengine.com/docs/6291/65568",
          { level: "warning" }
        ],
        [
          "yandex",
          "Yandex Cloud",
          "iam-token",
          "t1.",
          "[\\w-]{1,8}={0,2}\\.[\\w-]{80,200}={0,2}|[0-9A-Z][\\w=-]{8,400}\\.[\\w=-]{60,90}",
          "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
          { reach: [32, 560], keywords: ["t1."] }
        ],
        [
          "yandex",
          "Yandex Cloud",
          "api-key",
          "AQVN",
          base64url(34, 38),
          "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
        ],
        [
          "yandex",
          "Yandex Cloud",
          "static-access-key",
          "YC",
          base64url(38),
          "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
          { keywords: ["yandex", "aws_secret", "ycaj", "yc_"] }
        ],
        ["yandex", "Yandex", "passport-token", "y0_", base64url(50, 60), "https://yandex.com/dev/id/doc/en/"]
      ]),
      ...createKeywordRules([
        [
          "alibaba",
          "Alibaba Cloud",
          "alibaba|aliyun|alicloud|ltai[0-9A-Za-z]{12,28}",
          base623(30),
          "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
          { kind: "access-key-secret", revoke: "https://ram.console.aliyun.com/manage/ak" }
        ],
        [
          "alibaba",
          "Alibaba Cloud",
          "aliyun|alibaba",
          base623(36, 44),
          "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
          { kind: "sts-access-key-secret", near: /secret/i }
        ],
        [
          "baidu",
          "Baidu AI Cloud",
          "baidu|bce",
          hex(32),
          "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
          { kind: "secret-key", near: /secret|key|token/i }
        ],
        ["civo", "Civo", "", base623(50), "https://www.civo.com/docs/account/api-keys"],
        [
          "clever-cloud",
          "Clever Cloud",
          "clever cloud|clever_token|clever_secret",
          base623(30),
          "https://www.clever-cloud.com/developers/api/",
          { kind: "token" }
        ],
        ["exoscale", "Exoscale", "", base64url(43), "https://community.exoscale.com/product/iam/", { kind: "api-secret" }],
        [
          "hetzner",
          "Hetzner Cloud",
          "hetzner|hcloud",
          base623(64),
          "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
          { kind: "api-token", revoke: "https://console.hetzner.cloud/" }
        ],
        [
          "hetzner-dns",
          "Hetzner DNS",
          "hetzner",
          base623(32),
          "https://docs.hetzner.com/dns-console/dns/general/api-access-token/",
          { kind: "api-token" }
        ],
        [
          "huawei",
          "Huawei Cloud",
          "huawei",
          base623(40),
          "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
          { kind: "secret-key", near: /secret|key/i }
        ],
        [
          "huawei",
          "Huawei",
          "huawei",
          hex(64),
          "https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189",
          { kind: "client-secret", near: /secret|key|token/i }
        ],
        [
          "ibm-cloud",
          "IBM Cloud",
          "ibm|bluemix|watson|cloud iam|cloud api|cloud key|iam api|iam key|bx api",
          base64url(44),
          "https://cloud.ibm.com/docs/account?topic=account-userapikey",
          { kind: "api-key", near: /key|token|secret|pass/i, revoke: "https://cloud.ibm.com/iam/apikeys" }
        ],
        ["ibm-cloudant", "IBM Cloudant", "cloudant", hex(64), "https://cloud.ibm.com/docs/Cloudant", { kind: "password" }],
        [
          "ibm-softlayer",
          "IBM SoftLayer",
          "soft layer|sl_api",
          hex(64),
          "https://cloud.ibm.com/docs/account?topic=account-classic_keys",
          { kind: "api-key", near: /key|secret|token|pass|api/i }
        ],
        ["infomaniak", "Infomaniak", "", base64url(60, 86), "https://developer.infomaniak.com/", { kind: "api-token" }],
        [
          "linode",
          "Linode",
          "linode|akamai",
          hex(64),
          "https://techdocs.akamai.com/linode-api/reference/get-started",
          { kind: "personal-access-token", revoke: "https://cloud.linode.com/profile/tokens" }
        ],
        [
          "naver",
          "Naver Cloud",
          "naver|ncloud",
          base623(40),
          "https://api.ncloud-docs.com/docs/en/common-ncpapi",
          { kind: "secret-key", near: /secret|key/i }
        ],
        [
          "oracle-cloud",
          "Oracle Cloud",
          "oci_|oracle",
          base64(44),
          "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm",
          { kind: "customer-secret-key", near: /secret|s3|key/i, level: "warning" }
        ],
        [
          "ovh",
          "OVHcloud",
          "ovh",
          base623(32),
          "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
          { kind: "application-secret" }
        ],
        [
          "ovh",
          "OVHcloud",
          "ovh",
          base623(16),
          "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
          { kind: "application-key" }
        ],
        [
          "packet",
          "Equinix Metal",
          "packet|metal|equinix",
          base623(32),
          "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
          { kind: "api-token", near: /auth|token|key/i }
        ],
        [
          "railway",
          "Railway",
          "",
          uuid2,
          "https://docs.railway.com/reference/public-api",
          { kind: "token", near: /token|key|secret|=|:/i }
        ],
        [
          "scaleway",
          "Scaleway",
          "scaleway|scw",
          uuid2,
          "https://www.scaleway.com/en/docs/iam/concepts/#api-key",
          { kind: "secret-key", near: /secret|token|key/i, revoke: "https://console.scaleway.com/iam/api-keys" }
        ],
        [
          "tencent",
          "Tencent Cloud",
          "tencent|qcloud|AKID[0-9A-Za-z]{32}",
          base623(32),
          "https://www.tencentcloud.com/document/product/598/32675",
          { kind: "secret-key", revoke: "https://console.cloud.tencent.com/cam/capi" }
        ],
        [
          "vercel",
          "Vercel",
          "vercel",
          base623(24),
          "https://vercel.com/docs/rest-api",
          {
            kind: "access-token-old",
            near: /token|key|secret|auth/i,
            revoke: "https://vercel.com/account/settings/tokens"
          }
        ],
        [
          "volcengine",
          "Volcengine",
          "volc engine|volc|byteplus",
          base64(58, 60),
          "https://www.volcengine.com/docs/6291/65568",
          { kind: "secret-access-key" }
        ],
        [
          "vultr",
          "Vultr",
          "",
          upper(36),
          "https://www.vultr.com/api/",
          { revoke: "https://my.vultr.com/settings/#settingsapi" }
        ],
        ["zerotier", "ZeroTier", "zero tier", base623(32), "https://docs.zerotier.com/central/v1/", { kind: "api-token" }],
        ["namecheap", "Namecheap", "name cheap", hex(32), "https://www.namecheap.com/support/api/intro/"],
        [
          "godaddy",
          "GoDaddy",
          "go daddy",
          base623(34, 38) + "|[0-9A-Za-z]{10,14}_[0-9A-Za-z]{22,24}",
          "https://developer.godaddy.com/getstarted"
        ],
        [
          "gandi",
          "Gandi",
          "gandi",
          base623(24) + "|" + hex(40),
          "https://api.gandi.net/docs/authentication/",
          { kind: "api-key" }
        ],
        [
          "dnsimple",
          "DNSimple",
          "",
          "dnsimple_[au]_[0-9A-Za-z]{32}|[0-9A-Za-z]{32}",
          "https://support.dnsimple.com/articles/api-access-token/",
          { kind: "access-token" }
        ],
        ["buddyns", "BuddyNS", "buddy ns", lower(40), "https://www.buddyns.com/support/api/v2/"],
        [
          "digitalocean-legacy",
          "DigitalOcean",
          "digital ocean",
          hex(64),
          "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
          { kind: "access-token" }
        ],
        ["cloudways", "Cloudways", "", base623(30), "https://developers.cloudways.com/docs/"],
        [
          "truenas",
          "TrueNAS",
          "true nas|Bearer|apikey|api_key|login_with_api_key",
          "\\d{1,2}-[0-9A-Za-z]{64}",
          "https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/"
        ],
        [
          "proxmox",
          "Proxmox",
          "PVEAPIToken|pve|proxmox",
          uuid2,
          "https://pve.proxmox.com/wiki/User_Management#pveum_tokens",
          { kind: "api-token", near: /token|secret|!/i }
        ]
      ])
    ];
  }
});

// src/rules/cloudflare.ts
var checkTail2, cloudflareRules;
var init_cloudflare = __esm({
  "src/rules/cloudflare.ts"() {
    "use strict";
    init_checksums();
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkTail2 = (value) => {
      const body3 = value.slice(value.indexOf("_") + 1);
      if (crc32(body3.slice(0, -8)).toString(16).padStart(8, "0") === body3.slice(-8)) return "valid";
      return hasRandomLook(body3) ? "unknown" : "invalid";
    };
    cloudflareRules = [
      ...createPrefixedRules(
        {
          id: "cloudflare",
          name: "Cloudflare",
          source: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
          revoke: "https://dash.cloudflare.com/profile/api-tokens"
        },
        [
          { kind: "user-api-token", prefix: "cfut_", body: base623(48), check: checkTail2 },
          { kind: "account-api-token", prefix: "cfat_", body: base623(48), check: checkTail2 },
          { kind: "global-api-key", prefix: "cfk_", body: base623(48), check: checkTail2 },
          { kind: "origin-ca-key", prefix: "v1.0-", body: "[0-9a-f]{24}-[0-9a-f]{140,160}" }
        ]
      ),
      ...createKeywordRules([
        [
          "cloudflare",
          "Cloudflare",
          "cloudflare|cf_api|cf_token|cf_account|cf_zone",
          base64url(40),
          "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
          { kind: "api-token", revoke: "https://dash.cloudflare.com/profile/api-tokens" }
        ],
        [
          "cloudflare",
          "Cloudflare",
          "cloudflare|cf_api|x-auth-key",
          hex(37),
          "https://developers.cloudflare.com/fundamentals/api/get-started/keys/",
          { kind: "global-api-key-legacy", revoke: "https://dash.cloudflare.com/profile/api-tokens" }
        ]
      ])
    ];
  }
});

// src/rules/databricks.ts
var databricksRules;
var init_databricks = __esm({
  "src/rules/databricks.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    databricksRules = createPrefixedRules(
      {
        id: "databricks",
        name: "Databricks",
        source: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
        revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
      },
      [
        { kind: "personal-access-token", prefix: "dapi", body: "[0-9a-h]{32}(?:-\\d{1,2})?" },
        { kind: "oauth-secret", prefix: "dose", body: hex(32) }
      ]
    );
  }
});

// src/rules/datadog.ts
var datadogRules;
var init_datadog = __esm({
  "src/rules/datadog.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    datadogRules = [
      ...createPrefixedRules(
        {
          id: "datadog",
          name: "Datadog",
          source: "https://docs.datadoghq.com/account_management/api-app-keys/",
          revoke: "https://app.datadoghq.com/organization-settings/api-keys"
        },
        [
          { kind: "application-key", prefix: "ddapp_", body: base623(34) },
          { kind: "personal-access-token", prefix: "ddpat_", body: base623(30, 80) },
          { kind: "service-access-token", prefix: "ddsat_", body: base623(30, 80) }
        ]
      ),
      ...createKeywordRules([
        [
          "datadog",
          "Datadog",
          "datadog|dd_api_key|dd_app_key|dd_application|dd-api-key|dd-application-key",
          base623(40),
          "https://docs.datadoghq.com/account_management/api-app-keys/",
          {
            kind: "application-key-old",
            near: /key|token|secret|:|=/i,
            revoke: "https://app.datadoghq.com/organization-settings/application-keys"
          }
        ],
        [
          "datadog",
          "Datadog",
          "datadog|dd_api_key|dd-api-key",
          hex(32),
          "https://docs.datadoghq.com/account_management/api-app-keys/",
          {
            kind: "api-key",
            near: /key|token|secret|:|=/i,
            revoke: "https://app.datadoghq.com/organization-settings/api-keys"
          }
        ]
      ])
    ];
  }
});

// src/rules/developer-tools.ts
var developerToolRules;
var init_developer_tools = __esm({
  "src/rules/developer-tools.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    developerToolRules = [
      ...createTokenRules([
        ["arcjet", "Arcjet", "api-key", "ajkey_", lower(26), "https://docs.arcjet.com/environment"],
        [
          "artifactory",
          "JFrog Artifactory",
          "api-key",
          "AKCp",
          base623(69),
          "https://jfrog.com/help/r/jfrog-platform-administration-documentation/jfrog-api-key"
        ],
        [
          "artifactory",
          "JFrog Artifactory",
          "reference-token",
          "cmVmdGtuOjAx",
          base623(52),
          "https://jfrog.com/help/r/jfrog-platform-administration-documentation/reference-tokens"
        ],
        ["axiom", "Axiom", "api-token", "xaat-", uuid2, "https://axiom.co/docs/reference/tokens"],
        ["axiom", "Axiom", "personal-access-token", "xapt-", uuid2, "https://axiom.co/docs/reference/tokens"],
        [
          "blockprotocol",
          "Block Protocol",
          "api-key",
          "b10ck5.",
          `[0-9a-f]{32}\\.${uuid2}`,
          "https://blockprotocol.org/docs/hub"
        ],
        [
          "circleci",
          "CircleCI",
          "personal-token",
          "CCIPAT_",
          "[0-9A-Za-z]{20,24}_[0-9a-f]{40}",
          "https://circleci.com/docs/managing-api-tokens/",
          { revoke: "https://app.circleci.com/settings/user/tokens" }
        ],
        [
          "circleci",
          "CircleCI",
          "project-token",
          "CCIPRJ_",
          "[0-9A-Za-z]{20,24}_[0-9a-f]{40}",
          "https://circleci.com/docs/managing-api-tokens/"
        ],
        [
          "clojars",
          "Clojars",
          "deploy-token",
          "CLOJARS_",
          lower(60),
          "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
          { revoke: "https://clojars.org/tokens" }
        ],
        [
          "configcat",
          "ConfigCat",
          "sdk-key",
          "configcat-sdk-1/",
          "[\\w-]{22}/[\\w-]{22}",
          "https://configcat.com/docs/sdk-reference/overview/",
          { level: "warning" }
        ],
        [
          "convex",
          "Convex",
          "deploy-key",
          "prod:",
          "[a-z0-9-]{6,40}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/production/hosting/",
          { label: "a Convex production deploy key" }
        ],
        [
          "convex",
          "Convex",
          "preview-deploy-key",
          "preview:",
          "[\\w:.-]{6,60}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/production/hosting/preview-deployments"
        ],
        [
          "convex",
          "Convex",
          "dev-deploy-key",
          "dev:",
          "[a-z0-9-]{6,40}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/cli"
        ],
        [
          "convex",
          "Convex",
          "project-key",
          "project:",
          "[\\w:.-]{6,60}\\|[\\w+/=-]{24,120}",
          "https://docs.convex.dev/cli"
        ],
        [
          "crates-io",
          "crates.io",
          "api-token",
          "cio",
          base623(32),
          "https://doc.rust-lang.org/cargo/reference/publishing.html",
          { revoke: "https://crates.io/settings/tokens" }
        ],
        [
          "defined-networking",
          "Defined Networking",
          "api-token",
          "dnkey-",
          "[\\w=-]{26}-[\\w=-]{52}",
          "https://docs.defined.net/guides/automating-host-creation/"
        ],
        [
          "dependency-track",
          "Dependency-Track",
          "api-key",
          "odt_",
          "[0-9A-Za-z]{8}_[0-9A-Za-z]{32}|[0-9A-Za-z]{32,64}",
          "https://docs.dependencytrack.org/integrations/rest-api/"
        ],
        [
          "devcycle",
          "DevCycle",
          "server-sdk-key",
          "dvc_server_",
          "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
          "https://docs.devcycle.com/platform/feature-flags/targeting/keys"
        ],
        [
          "devcycle",
          "DevCycle",
          "client-sdk-key",
          "dvc_client_",
          "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
          "https://docs.devcycle.com/platform/feature-flags/targeting/keys",
          { level: "note" }
        ],
        [
          "devcycle",
          "DevCycle",
          "mobile-sdk-key",
          "dvc_mobile_",
          "[0-9a-z]{4,12}_?[\\w-]{16,40}|[0-9a-z]{16,40}",
          "https://docs.devcycle.com/platform/feature-flags/targeting/keys",
          { level: "note" }
        ],
        ["dryrun-security", "DryRun Security", "api-key", "dryrunsec_", base623(32), "https://docs.dryrun.security/"],
        ["endor-labs", "Endor Labs", "api-key", "endr+", base623(16), "https://docs.endorlabs.com/rest-api/authentication/"],
        [
          "endor-labs",
          "Endor Labs",
          "api-secret",
          "endr_",
          base623(16, 40),
          "https://docs.endorlabs.com/rest-api/authentication/",
          { level: "warning" }
        ],
        [
          "frameio",
          "Frame.io",
          "developer-token",
          "fio-u-",
          "[\\w=-]{64}",
          "https://developer.frame.io/docs/getting-started/authentication"
        ],
        [
          "guardsquare",
          "Guardsquare AppSweep",
          "api-key",
          "gs_appsweep_",
          base64url(24, 48),
          "https://help.guardsquare.com/appsweep"
        ],
        ["hex", "Hex", "workspace-token", "hxtw_", hex(96), "https://learn.hex.tech/docs/api/api-overview"],
        ["hex", "Hex", "personal-token", "hxtp_", hex(96), "https://learn.hex.tech/docs/api/api-overview"],
        ["hop", "Hop", "project-token", "ptk_", base64url(40, 80), "https://docs.hop.io/", { level: "warning" }],
        ["hop", "Hop", "personal-access-token", "hop_pat_", base64url(20, 50), "https://docs.hop.io/"],
        [
          "inngest",
          "Inngest",
          "signing-key",
          "signkey-",
          "(?:prod|test|branch|[a-z0-9]{2,16})-[0-9a-f]{64}",
          "https://www.inngest.com/docs/platform/signing-keys"
        ],
        ["ionic", "Ionic", "personal-access-token", "ion_", base623(42), "https://ionic.io/docs/appflow/cli/overview"],
        [
          "iterative",
          "DVC Studio",
          "access-token",
          "isat_",
          "[\\w-]{36}",
          "https://dvc.org/doc/studio/user-guide/account-management"
        ],
        [
          "launchdarkly",
          "LaunchDarkly",
          "api-token",
          "api-",
          uuid2,
          "https://launchdarkly.com/docs/home/account/api",
          { revoke: "https://app.launchdarkly.com/settings/authorization" }
        ],
        [
          "launchdarkly",
          "LaunchDarkly",
          "sdk-key",
          "sdk-",
          uuid2,
          "https://launchdarkly.com/docs/home/account/environment/keys"
        ],
        [
          "launchdarkly",
          "LaunchDarkly",
          "mobile-key",
          "mob-",
          uuid2,
          "https://launchdarkly.com/docs/home/account/environment/keys",
          { level: "warning" }
        ],
        [
          "lichess",
          "Lichess",
          "api-token",
          "lip_",
          base623(20, 34),
          "https://lichess.org/api#section/Introduction/Authentication",
          { revoke: "https://lichess.org/account/oauth/token" }
        ],
        [
          "mergify",
          "Mergify",
          "application-key",
          "mergify_application_key_",
          base64url(40, 200),
          "https://docs.mergify.com/api/usage/"
        ],
        ["mintlify", "Mintlify", "api-key", "mint_", "\\w{24,48}", "https://mintlify.com/docs/api-reference/introduction"],
        [
          "openvsx",
          "Open VSX",
          "access-token",
          "ovsxat_",
          uuid2,
          "https://github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions"
        ],
        [
          "openvsx",
          "Open VSX",
          "personal-token",
          "ovsxp_",
          uuid2,
          "https://github.com/EclipseFdn/open-vsx.org/wiki/Publishing-Extensions"
        ],
        ["packagist", "Packagist", "api-key", "packagist_ack_", hex(28, 32), "https://packagist.com/docs/api"],
        ["packagist", "Packagist", "api-secret", "packagist_acs_", hex(64, 96), "https://packagist.com/docs/api"],
        [
          "packagist",
          "Packagist",
          "organization-read-token",
          "packagist_ort_",
          hex(68),
          "https://packagist.com/docs/composer-authentication"
        ],
        [
          "packagist",
          "Packagist",
          "organization-update-token",
          "packagist_out_",
          hex(68),
          "https://packagist.com/docs/composer-authentication"
        ],
        [
          "packagist",
          "Packagist",
          "user-update-token",
          "packagist_uut_",
          hex(68),
          "https://packagist.com/docs/composer-authentication"
        ],
        [
          "packagist",
          "Packagist",
          "conductor-update-token",
          "packagist_cut_",
          hex(68),
          "https://packagist.com/docs/conductor"
        ],
        [
          "prefect",
          "Prefect",
          "user-api-key",
          "pnu_",
          base623(36),
          "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
          { revoke: "https://app.prefect.cloud/my/api-keys" }
        ],
        [
          "prefect",
          "Prefect",
          "service-account-key",
          "pnb_",
          base623(36),
          "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts"
        ],
        [
          "pypi",
          "PyPI",
          "upload-token",
          "pypi-",
          "AgEIcHlwaS5vcmc[\\w-]{50,1000}",
          "https://pypi.org/help/#apitoken",
          { revoke: "https://pypi.org/manage/account/#api-tokens", reach: [32, 1100], keywords: ["pypi-ageichlwas5vcmc"] }
        ],
        [
          "pypi",
          "PyPI",
          "test-upload-token",
          "pypi-",
          "AgENdGVzdC5weXBpLm9yZw[\\w-]{50,1000}",
          "https://test.pypi.org/help/#apitoken",
          {
            revoke: "https://test.pypi.org/manage/account/#api-tokens",
            reach: [32, 1100],
            keywords: ["pypi-agendgvzdc5wexbplm9yzw"]
          }
        ],
        ["readme", "ReadMe", "api-key", "rdme_", lower(70), "https://docs.readme.com/main/reference/authentication"],
        [
          "riot-games",
          "Riot Games",
          "api-key",
          "RGAPI-",
          "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
          "https://developer.riotgames.com/docs/portal"
        ],
        [
          "rubygems",
          "RubyGems",
          "api-key",
          "rubygems_",
          hex(48),
          "https://guides.rubygems.org/api-key-scopes/",
          { revoke: "https://rubygems.org/profile/api_keys" }
        ],
        [
          "settlemint",
          "SettleMint",
          "application-access-token",
          "sm_aat_",
          base623(16),
          "https://console.settlemint.com/documentation/"
        ],
        [
          "settlemint",
          "SettleMint",
          "personal-access-token",
          "sm_pat_",
          base623(16),
          "https://console.settlemint.com/documentation/"
        ],
        [
          "settlemint",
          "SettleMint",
          "service-access-token",
          "sm_sat_",
          base623(16),
          "https://console.settlemint.com/documentation/"
        ],
        [
          "shortcut",
          "Shortcut",
          "api-token",
          "sct_",
          "(?:r|w|rw|ro)[a-z]{0,2}_[\\w-]{80,240}",
          "https://developer.shortcut.com/api/rest/v3",
          { reach: [32, 300] }
        ],
        [
          "snyk",
          "Snyk",
          "access-token",
          "snyk_uat.",
          "[\\w.-]{24,160}",
          "https://docs.snyk.io/snyk-api/authentication-for-api",
          { revoke: "https://app.snyk.io/account" }
        ],
        [
          "snyk",
          "Snyk",
          "service-account-token",
          "snyk_sat.",
          "[\\w.-]{24,160}",
          "https://docs.snyk.io/snyk-api/authentication-for-api"
        ],
        ["stackhawk", "StackHawk", "api-key", "hawk.", "[\\w-]{20}\\.[\\w-]{20}", "https://docs.stackhawk.com/hawkscan/"],
        [
          "statsig",
          "Statsig",
          "server-secret-key",
          "secret-",
          "(?!live-|test-)[0-9A-Za-z]{40,48}",
          "https://docs.statsig.com/access-management/api-keys"
        ],
        [
          "statsig",
          "Statsig",
          "console-key",
          "console-",
          base623(40, 48),
          "https://docs.statsig.com/access-management/api-keys"
        ],
        [
          "testkube",
          "Testkube",
          "api-key",
          "tkcapi_",
          base623(30, 64),
          "https://docs.testkube.io/testkube-pro/articles/api-token-management"
        ],
        ["thunderstore", "Thunderstore", "api-token", "tss_", base623(32, 40), "https://thunderstore.io/"],
        [
          "tolgee",
          "Tolgee",
          "project-api-key",
          "tgpak_",
          lower(40, 66),
          "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens"
        ],
        [
          "tolgee",
          "Tolgee",
          "personal-access-token",
          "tgpat_",
          lower(40, 66),
          "https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens"
        ],
        ["trigger-dev", "Trigger.dev", "secret-key", "tr_prod_", base623(20, 24), "https://trigger.dev/docs/apikeys"],
        ["trigger-dev", "Trigger.dev", "dev-secret-key", "tr_dev_", base623(20, 24), "https://trigger.dev/docs/apikeys"],
        ["trigger-dev", "Trigger.dev", "staging-secret-key", "tr_stg_", base623(20, 24), "https://trigger.dev/docs/apikeys"],
        [
          "trigger-dev",
          "Trigger.dev",
          "personal-access-token",
          "tr_pat_",
          base623(20, 40),
          "https://trigger.dev/docs/apikeys"
        ],
        [
          "unkey",
          "Unkey",
          "root-key",
          "unkey_",
          base623(20, 32),
          "https://www.unkey.com/docs/security/root-keys",
          { revoke: "https://app.unkey.com/settings/root-keys" }
        ],
        [
          "wakatime",
          "WakaTime",
          "api-key",
          "waka_",
          uuid2,
          "https://wakatime.com/api-key",
          { revoke: "https://wakatime.com/settings/account" }
        ],
        [
          "warpstream",
          "WarpStream",
          "agent-key",
          "aks_",
          hex(64),
          "https://docs.warpstream.com/warpstream/reference/api-reference"
        ],
        [
          "zuplo",
          "Zuplo",
          "api-key",
          "zpka_",
          "[0-9a-z]{32}_[0-9a-f]{8}",
          "https://zuplo.com/docs/articles/api-key-management"
        ],
        [
          "cfx-re",
          "Cfx.re",
          "server-key",
          "cfxk_",
          "[0-9A-Za-z]{18,24}_[0-9A-Za-z]{4,8}",
          "https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/",
          { revoke: "https://portal.cfx.re/servers/registration-keys" }
        ],
        [
          "permit-io",
          "Permit.io",
          "api-key",
          "permit_key_",
          base623(84, 88),
          "https://docs.permit.io/overview/use-the-permit-api-key-and-test-the-sdk"
        ],
        ["xata", "Xata", "api-key", "xau_", base623(32, 40), "https://xata.io/docs/concepts/api-keys"],
        [
          "gitpod",
          "Gitpod",
          "access-token",
          "gitpod_pat_",
          "[\\w.-]{40,140}",
          "https://www.gitpod.io/docs/configure/user-settings/access-tokens"
        ],
        ["depot", "Depot", "token", "depot_project_", hex(64), "https://depot.dev/docs/cli/authentication"],
        ["depot", "Depot", "organization-token", "depot_org_", hex(64), "https://depot.dev/docs/cli/authentication"],
        [
          "ory",
          "Ory",
          "api-key",
          "ory_apikey_",
          base64url(24, 48),
          "https://www.ory.sh/docs/concepts/personal-access-token"
        ],
        [
          "ory",
          "Ory",
          "personal-access-token",
          "ory_pat_",
          base64url(24, 48),
          "https://www.ory.sh/docs/concepts/personal-access-token"
        ],
        [
          "ory",
          "Ory",
          "workspace-api-key",
          "ory_wak_",
          base64url(24, 48),
          "https://www.ory.sh/docs/concepts/personal-access-token"
        ],
        [
          "ory",
          "Ory",
          "session-token",
          "ory_st_",
          base64url(24, 48),
          "https://www.ory.sh/docs/identities/sign-in/check-session"
        ],
        ["ory", "Ory", "oauth-access-token", "ory_at_", "[\\w.-]{24,100}", "https://www.ory.sh/docs/oauth2-oidc/"],
        ["ory", "Ory", "oauth-refresh-token", "ory_rt_", "[\\w.-]{24,100}", "https://www.ory.sh/docs/oauth2-oidc/"],
        [
          "ory",
          "Ory",
          "oauth-authorization-code",
          "ory_ac_",
          "[\\w.-]{24,100}",
          "https://www.ory.sh/docs/oauth2-oidc/",
          { level: "warning" }
        ],
        [
          "intra42",
          "Intra 42",
          "client-secret",
          "s-s4t2ud-",
          hex(64),
          "https://api.intra.42.fr/apidoc/guides/getting_started"
        ],
        [
          "intra42",
          "Intra 42",
          "application-secret",
          "s-s4t2af-",
          hex(64),
          "https://api.intra.42.fr/apidoc/guides/getting_started"
        ],
        [
          "authress",
          "Authress",
          "service-client-key",
          "sc_",
          "[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "authress",
          "Authress",
          "external-key",
          "ext_",
          "[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "authress",
          "Authress",
          "access-key",
          "scauth_",
          "[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "authress",
          "Authress",
          "client-key",
          "authress_",
          "[0-9a-z]{5,30}\\.[0-9a-z]{4,6}\\.acc[_-][0-9a-z-]{10,32}\\.[0-9A-Za-z+/_=-]{30,120}",
          "https://authress.io/knowledge-base/docs/authorization/service-clients/"
        ],
        [
          "workato",
          "Workato",
          "api-token",
          "wrka",
          "(?:[a-z]{2})?-[\\w.-]{90,700}",
          "https://docs.workato.com/workato-api.html",
          { reach: [32, 800] }
        ],
        [
          "elastic",
          "Elastic Cloud",
          "api-key",
          "essu_",
          "[\\w+/-]{60,120}={0,2}",
          "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
          { revoke: "https://cloud.elastic.co/account/keys" }
        ],
        [
          "octopus-deploy",
          "Octopus Deploy",
          "api-key",
          "API-",
          upper(25, 36),
          "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
        ]
      ])
    ];
  }
});

// src/rules/digitalocean.ts
var digitaloceanRules;
var init_digitalocean = __esm({
  "src/rules/digitalocean.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    digitaloceanRules = [
      ...createPrefixedRules(
        {
          id: "digitalocean",
          name: "DigitalOcean",
          source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
          revoke: "https://cloud.digitalocean.com/account/api/tokens"
        },
        [
          { kind: "personal-access-token", prefix: "dop_v1_", body: hex(64) },
          { kind: "oauth-token", prefix: "doo_v1_", body: hex(64) },
          { kind: "refresh-token", prefix: "dor_v1_", body: hex(64) }
        ]
      ),
      ...createKeywordRules([
        [
          "digitalocean",
          "DigitalOcean",
          "digital ocean|do_api|do_token|spaces",
          "DO(?:00|80)[0-9A-Z]{16}",
          "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
          { kind: "spaces-access-key", level: "warning" }
        ],
        [
          "digitalocean",
          "DigitalOcean",
          "digital ocean",
          base64url(64),
          "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
          { kind: "access-token" }
        ]
      ])
    ];
  }
});

// src/rules/discord.ts
var checkBotToken, discordRules;
var init_discord = __esm({
  "src/rules/discord.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkBotToken = (value) => /^\d{16,20}$/.test(Buffer.from(value.split(".")[0], "base64").toString("latin1")) ? "valid" : "invalid";
    discordRules = [
      {
        id: "discord-bot-token",
        label: "a Discord bot token",
        level: "error",
        keywords: ["discord", "bot_token", "bottoken", "bot.run", ".login(", "apikey"],
        pattern: /(?<![\w-])(?<secret>[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![\w-])/,
        check: checkBotToken,
        highEntropy: true,
        credential: "provider-token",
        provider: "Discord",
        revoke: "https://discord.com/developers/applications",
        source: "https://discord.com/developers/docs/reference#authentication"
      },
      {
        id: "discord-webhook",
        label: "a Discord webhook",
        level: "error",
        keywords: ["/api/webhooks/"],
        pattern: /(?<secret>https?:\/\/(?:[a-z]{2,10}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,84})(?![\w-])/,
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Discord",
        revoke: "https://support.discord.com/hc/articles/228383668",
        source: "https://discord.com/developers/docs/resources/webhook"
      },
      ...createPrefixedRules(
        {
          id: "discord",
          name: "Discord",
          source: "https://discord.com/developers/docs/reference#authentication",
          revoke: "https://discord.com/settings"
        },
        [{ kind: "mfa-token", prefix: "mfa.", body: base64url(48, 96) }]
      ),
      ...createKeywordRules([
        [
          "discord",
          "Discord",
          "discord",
          "[MNO][\\w-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}",
          "https://discord.com/developers/docs/reference#authentication",
          { kind: "bot-token-near-name", revoke: "https://discord.com/developers/applications" }
        ],
        [
          "discord",
          "Discord",
          "discord",
          base64url(32),
          "https://discord.com/developers/docs/topics/oauth2",
          { kind: "client-secret", near: /secret|token|key/i, revoke: "https://discord.com/developers/applications" }
        ],
        [
          "discord",
          "Discord",
          "discord",
          hex(64),
          "https://discord.com/developers/docs/interactions/overview",
          { kind: "api-token", near: /token|secret/i, level: "warning" }
        ]
      ])
    ];
  }
});

// src/rules/docker.ts
var dockerRules;
var init_docker = __esm({
  "src/rules/docker.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    dockerRules = createPrefixedRules(
      {
        id: "docker",
        name: "Docker",
        source: "https://docs.docker.com/security/access-tokens/",
        revoke: "https://app.docker.com/settings/personal-access-tokens"
      },
      [
        { kind: "personal-access-token", prefix: "dckr_pat_", body: base64url(27) },
        { kind: "organization-access-token", prefix: "dckr_oat_", body: base64url(32) },
        { kind: "swarm-join-token", prefix: "SWMTKN-1-", body: "[0-9a-z]{49,50}-[0-9a-z]{25}" },
        { kind: "swarm-unlock-key", prefix: "SWMKEY-1-", body: base64(38, 44) }
      ]
    );
  }
});

// src/rules/docker-config.ts
var dockerConfigRules;
var init_docker_config = __esm({
  "src/rules/docker-config.ts"() {
    "use strict";
    dockerConfigRules = [
      {
        id: "docker-registry-auth",
        label: "a Docker registry login",
        level: "error",
        keywords: ['"auth"', '\\"auth\\"'],
        pattern: /\\?"auth\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[0-9A-Za-z+/]{10,400}={0,2})\\?"/,
        reach: [16, 480],
        check: (value) => {
          const [, password2 = ""] = /^[\x21-\x7e]+?:([\x21-\x7e]{3,})$/.exec(Buffer.from(value, "base64").toString("latin1")) ?? [];
          return password2 && !/^(?:x-oauth-basic|password|changeme|<|\$\{)/i.test(password2) && !/your|placeholder|example/i.test(password2) ? "unknown" : "invalid";
        },
        highEntropy: false,
        credential: "provider-token",
        provider: "Docker",
        revoke: "https://app.docker.com/settings/personal-access-tokens",
        source: "https://docs.docker.com/reference/cli/docker/login/"
      }
    ];
  }
});

// src/rules/doppler.ts
var dopplerRules;
var init_doppler = __esm({
  "src/rules/doppler.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    dopplerRules = createPrefixedRules(
      {
        id: "doppler",
        name: "Doppler",
        source: "https://docs.doppler.com/reference/auth-token-formats",
        revoke: "https://dashboard.doppler.com/"
      },
      [
        { kind: "personal-token", prefix: "dp.pt.", body: base623(40, 44) },
        { kind: "service-token", prefix: "dp.st.", body: "(?:[a-z0-9_-]{2,35}\\.)?[0-9A-Za-z]{40,44}" },
        { kind: "cli-token", prefix: "dp.ct.", body: base623(40, 44) },
        { kind: "scim-token", prefix: "dp.scim.", body: base623(40, 44) },
        { kind: "audit-token", prefix: "dp.audit.", body: base623(40, 44) },
        { kind: "service-account-token", prefix: "dp.sa.", body: base623(40, 44) },
        { kind: "service-account-identity-token", prefix: "dp.said.", body: base623(40, 44) }
      ]
    );
  }
});

// src/rules/dropbox.ts
var dropboxRules;
var init_dropbox = __esm({
  "src/rules/dropbox.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    dropboxRules = [
      ...createPrefixedRules(
        {
          id: "dropbox",
          name: "Dropbox",
          source: "https://developers.dropbox.com/oauth-guide",
          revoke: "https://www.dropbox.com/account/connected_apps"
        },
        [{ kind: "short-lived-token", prefix: "sl.", body: "(?:u\\.)?[\\w-]{120,1400}", reach: [32, 1500] }]
      ),
      ...createKeywordRules([
        [
          "dropbox",
          "Dropbox",
          "",
          base64url(64),
          "https://developers.dropbox.com/oauth-guide",
          { kind: "long-lived-token" }
        ],
        [
          "dropbox",
          "Dropbox",
          "",
          "[\\w-]{11}AAAAAAAAAA[\\w=-]{43}",
          "https://developers.dropbox.com/oauth-guide",
          { kind: "access-token", check: (value) => hasRandomLook(value.slice(21)) }
        ],
        [
          "dropbox",
          "Dropbox",
          "",
          lower(15),
          "https://www.dropbox.com/developers/apps",
          { kind: "app-secret", near: /secret|key|token/i }
        ]
      ])
    ];
  }
});

// src/rules/dynatrace.ts
var dynatraceRules;
var init_dynatrace = __esm({
  "src/rules/dynatrace.ts"() {
    "use strict";
    init_prefixed_tokens();
    dynatraceRules = createPrefixedRules(
      {
        id: "dynatrace",
        name: "Dynatrace",
        source: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
        revoke: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
      },
      [
        { kind: "api-token", prefix: "dt0c01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "platform-token", prefix: "dt0s16.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "oauth-client-secret", prefix: "dt0s02.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "oauth-client-secret-internal", prefix: "dt0s01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "oauth-client-secret-other", prefix: "dt0s08.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" },
        { kind: "internal-token", prefix: "dt0a01.", body: "[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}" }
      ]
    );
  }
});

// src/rules/easypost.ts
var easypostRules;
var init_easypost = __esm({
  "src/rules/easypost.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    easypostRules = createPrefixedRules(
      {
        id: "easypost",
        name: "EasyPost",
        source: "https://docs.easypost.com/docs/authentication",
        revoke: "https://www.easypost.com/account/api-keys"
      },
      [
        { kind: "api-key", prefix: "EZAK", body: base623(54) },
        { kind: "test-api-key", prefix: "EZTK", body: base623(54), level: "warning" }
      ]
    );
  }
});

// src/rules/figma.ts
var figmaRules;
var init_figma = __esm({
  "src/rules/figma.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    figmaRules = [
      ...createPrefixedRules(
        {
          id: "figma",
          name: "Figma",
          source: "https://www.figma.com/developers/api#access-tokens",
          revoke: "https://www.figma.com/settings"
        },
        [
          { kind: "personal-access-token", prefix: "figd_", body: "[\\w=-]{38,44}" },
          { kind: "oauth-token", prefix: "figu_", body: "[\\w=-]{38,44}" },
          { kind: "oauth-refresh-token", prefix: "figur_", body: "[\\w=-]{38,44}" },
          { kind: "organization-token", prefix: "figo_", body: "[\\w=-]{38,44}" }
        ]
      ),
      ...createKeywordRules([
        [
          "figma",
          "Figma",
          "",
          "[0-9a-fA-F]{4}-[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
          "https://www.figma.com/developers/api#access-tokens",
          { kind: "access-token-old", near: /token|key|secret|auth/i }
        ],
        [
          "figma",
          "Figma",
          "",
          "\\d{5,6}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
          "https://www.figma.com/developers/api#access-tokens",
          { kind: "access-token", near: /token|key|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/fly-io.ts
var flyIoRules;
var init_fly_io = __esm({
  "src/rules/fly-io.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    flyIoRules = createPrefixedRules(
      {
        id: "fly-io",
        name: "Fly.io",
        source: "https://fly.io/docs/security/tokens/",
        revoke: "https://fly.io/user/personal_access_tokens"
      },
      [
        { kind: "access-token", prefix: "fo1_", body: base64url(43) },
        {
          kind: "macaroon-v1",
          prefix: "fm1r_",
          body: "[\\w+/-]{50,1000}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,1000}={0,3}){0,6}",
          reach: [32, 1400]
        },
        {
          kind: "macaroon-v1-attenuated",
          prefix: "fm1a_",
          body: "[\\w+/-]{50,1000}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,1000}={0,3}){0,6}",
          reach: [32, 1400]
        },
        {
          kind: "macaroon-v2",
          prefix: "fm2_",
          body: "[\\w+/-]{50,1000}={0,3}(?:,fm\\d[ra]?_[\\w+/-]{50,1000}={0,3}){0,6}",
          reach: [32, 1400]
        }
      ]
    );
  }
});

// src/rules/grafana.ts
var checkTail3, checkJson, grafanaRules;
var init_grafana = __esm({
  "src/rules/grafana.ts"() {
    "use strict";
    init_checksums();
    init_prefixed_tokens();
    checkTail3 = (value) => crc32(value.slice(0, -9)).toString(16).padStart(8, "0") === value.slice(-8) ? "valid" : "invalid";
    checkJson = (start) => (value) => /"k"\s*:\s*"[^"]{8,}"/.test(Buffer.from(value.slice(start), "base64").toString("latin1")) ? "valid" : "invalid";
    grafanaRules = createPrefixedRules(
      {
        id: "grafana",
        name: "Grafana",
        source: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
        revoke: "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
      },
      [
        { kind: "service-account-token", prefix: "glsa_", body: "[0-9A-Za-z]{32}_[0-9a-fA-F]{8}", check: checkTail3 },
        {
          kind: "cloud-access-policy-token",
          prefix: "glc_",
          body: "eyJ[\\w+/-]{40,400}={0,2}",
          reach: [32, 480],
          check: checkJson(4)
        },
        { kind: "api-key", prefix: "eyJrIjoi", body: "[\\w+/-]{50,400}={0,2}", reach: [32, 480], check: checkJson(0) }
      ]
    );
  }
});

// src/rules/harness.ts
var body2, harnessRules;
var init_harness = __esm({
  "src/rules/harness.ts"() {
    "use strict";
    init_prefixed_tokens();
    body2 = "[\\w-]{22}\\.[0-9a-f]{24}\\.[0-9A-Za-z]{20}";
    harnessRules = createPrefixedRules(
      {
        id: "harness",
        name: "Harness",
        source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
        revoke: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"
      },
      [
        { kind: "personal-access-token", prefix: "pat.", body: body2 },
        { kind: "service-account-token", prefix: "sat.", body: body2 }
      ]
    );
  }
});

// src/rules/heroku.ts
var herokuRules;
var init_heroku = __esm({
  "src/rules/heroku.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    herokuRules = [
      ...createPrefixedRules(
        {
          id: "heroku",
          name: "Heroku",
          source: "https://devcenter.heroku.com/articles/authentication",
          revoke: "https://dashboard.heroku.com/account/applications"
        },
        [{ kind: "oauth-token", prefix: "HRKU-", body: `AA[\\w-]{58}|${uuid2}` }]
      ),
      ...createKeywordRules([
        [
          "heroku",
          "Heroku",
          "",
          uuid2,
          "https://devcenter.heroku.com/articles/authentication",
          { near: /key|token|secret|auth|pass/i, revoke: "https://dashboard.heroku.com/account" }
        ]
      ])
    ];
  }
});

// src/rules/honeycomb.ts
var honeycombRules;
var init_honeycomb = __esm({
  "src/rules/honeycomb.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    honeycombRules = [
      ...createPrefixedRules(
        {
          id: "honeycomb",
          name: "Honeycomb",
          source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
          revoke: "https://ui.honeycomb.io/account"
        },
        [
          { kind: "ingest-key", prefix: "hcaik_", body: base623(58) },
          { kind: "ingest-key-b", prefix: "hcbik_", body: base623(58) },
          { kind: "ingest-key-x", prefix: "hcxik_", body: base623(58) },
          { kind: "classic-ingest-key", prefix: "hcaic_", body: base623(58) },
          { kind: "configuration-key", prefix: "hcalk_", body: base623(26, 64) },
          { kind: "management-key", prefix: "hcamk_", body: base623(26, 96) }
        ]
      ),
      ...createKeywordRules([
        [
          "honeycomb",
          "Honeycomb",
          "honeycomb|hny",
          base623(22),
          "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
          { kind: "environment-key" }
        ],
        [
          "honeycomb",
          "Honeycomb",
          "honeycomb|hny",
          hex(32),
          "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
          { kind: "classic-key", near: /key|token|team|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/hugging-face.ts
var huggingFaceRules;
var init_hugging_face = __esm({
  "src/rules/hugging-face.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    huggingFaceRules = createPrefixedRules(
      {
        id: "huggingface",
        name: "Hugging Face",
        source: "https://huggingface.co/docs/hub/security-tokens",
        revoke: "https://huggingface.co/settings/tokens"
      },
      [
        { kind: "user-access-token", prefix: "hf_", body: base623(34), keywords: ["hf_"] },
        { kind: "organization-token", prefix: "api_org_", body: base623(34) },
        { kind: "oauth-token", prefix: "hf_oauth_", body: "[\\w.-]{40,1200}", reach: [32, 1300] },
        { kind: "jwt-token", prefix: "hf_jwt_", body: "[\\w.-]{60,1500}", reach: [32, 1600], label: "a Hugging Face JWT" }
      ]
    );
  }
});

// src/rules/langsmith.ts
var langsmithRules;
var init_langsmith = __esm({
  "src/rules/langsmith.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    langsmithRules = createPrefixedRules(
      {
        id: "langsmith",
        name: "LangSmith",
        source: "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
        revoke: "https://smith.langchain.com/settings/apikeys"
      },
      [
        { kind: "personal-access-token", prefix: "lsv2_pt_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
        { kind: "service-key", prefix: "lsv2_sk_", body: "[0-9a-f]{32}_[0-9a-f]{10}" },
        { kind: "api-key-v1", prefix: "ls__", body: hex(32) }
      ]
    );
  }
});

// src/rules/linear.ts
var linearRules;
var init_linear = __esm({
  "src/rules/linear.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    linearRules = [
      ...createPrefixedRules(
        {
          id: "linear",
          name: "Linear",
          source: "https://linear.app/developers/graphql#personal-api-keys",
          revoke: "https://linear.app/settings/account/security"
        },
        [
          { kind: "api-key", prefix: "lin_api_", body: base623(40) },
          { kind: "oauth-token", prefix: "lin_oauth_", body: hex(64) },
          { kind: "webhook-secret", prefix: "lin_wh_", body: base623(20, 64) }
        ]
      ),
      ...createKeywordRules([
        [
          "linear",
          "Linear",
          "",
          hex(32),
          "https://linear.app/developers/oauth-2-0-authentication",
          { kind: "client-secret", common: true, near: /secret|token|key/i }
        ]
      ])
    ];
  }
});

// src/rules/messaging-providers.ts
var messagingProviderRules;
var init_messaging_providers = __esm({
  "src/rules/messaging-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    messagingProviderRules = [
      ...createTokenRules([
        [
          "brevo",
          "Brevo",
          "api-key",
          "xkeysib-",
          "[0-9a-f]{64}-[0-9A-Za-z]{16}",
          "https://developers.brevo.com/docs/getting-started",
          { revoke: "https://app.brevo.com/settings/keys/api" }
        ],
        [
          "brevo",
          "Brevo",
          "smtp-key",
          "xsmtpsib-",
          "[0-9a-f]{64}-[0-9A-Za-z]{16}",
          "https://developers.brevo.com/docs/smtp-integration",
          { revoke: "https://app.brevo.com/settings/keys/smtp" }
        ],
        [
          "courier",
          "Courier",
          "production-key",
          "pk_prod_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "courier",
          "Courier",
          "test-key",
          "pk_test_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "courier",
          "Courier",
          "draft-production-key",
          "dk_prod_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "courier",
          "Courier",
          "draft-test-key",
          "dk_test_",
          "[0-9A-Z]{28}",
          "https://www.courier.com/docs/reference/auth/intro/"
        ],
        [
          "gc-notify",
          "GC Notify",
          "api-key",
          "gcntfy-",
          `[\\w-]{1,60}-${uuid2}-${uuid2}`,
          "https://documentation.notification.canada.ca/en/start.html"
        ],
        [
          "mailersend",
          "MailerSend",
          "api-token",
          "mlsn.",
          hex(48, 64),
          "https://developers.mailersend.com/general.html#authentication",
          { revoke: "https://app.mailersend.com/api-tokens" }
        ],
        [
          "mailgun",
          "Mailgun",
          "api-key",
          "key-",
          hex(32),
          "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
          { revoke: "https://app.mailgun.com/settings/api_security" }
        ],
        [
          "mailgun",
          "Mailgun",
          "public-key",
          "pubkey-",
          hex(32),
          "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/",
          { level: "warning" }
        ],
        [
          "mandrill",
          "Mailchimp Transactional",
          "api-key",
          "md-",
          base64url(22),
          "https://mailchimp.com/developer/transactional/docs/fundamentals/"
        ],
        [
          "onesignal",
          "OneSignal",
          "app-api-key",
          "os_v2_app_",
          "[0-9a-z]{90,110}",
          "https://documentation.onesignal.com/docs/en/keys-and-ids",
          { revoke: "https://dashboard.onesignal.com/" }
        ],
        [
          "onesignal",
          "OneSignal",
          "organization-api-key",
          "os_v2_org_",
          "[0-9a-z]{90,110}",
          "https://documentation.onesignal.com/docs/en/keys-and-ids"
        ],
        [
          "resend",
          "Resend",
          "api-key",
          "re_",
          "[0-9A-Za-z]{6,10}_[0-9A-Za-z]{20,30}",
          "https://resend.com/docs/dashboard/api-keys/introduction",
          { revoke: "https://resend.com/api-keys" }
        ],
        [
          "sendgrid",
          "SendGrid",
          "api-key",
          "SG.",
          "[\\w-]{20,24}\\.[\\w-]{39,50}",
          "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
          { revoke: "https://app.sendgrid.com/settings/api_keys" }
        ],
        [
          "vk",
          "VK",
          "access-token",
          "vk1.a.",
          base64url(80, 220),
          "https://dev.vk.com/en/api/access-token/getting-started"
        ],
        ["lark", "Lark", "app-id", "cli_", "[0-9a-f]{16}", "https://open.larksuite.com/document/", { level: "note" }],
        [
          "linkedin",
          "LinkedIn",
          "client-secret",
          "WPL_AP1.",
          "[0-9A-Za-z]{12,20}\\.[\\w+/]{4,12}={0,2}",
          "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
          { revoke: "https://www.linkedin.com/developers/apps" }
        ],
        [
          "pinterest",
          "Pinterest",
          "access-token",
          "pina_",
          base64url(40, 110),
          "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/"
        ],
        [
          "pinterest",
          "Pinterest",
          "refresh-token",
          "pinr_",
          "[\\w.-]{40,320}",
          "https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/"
        ]
      ]),
      {
        id: "telegram-bot-token",
        label: "a Telegram bot token",
        level: "error",
        keywords: [":aa"],
        pattern: /(?<![\w/:.-])(?:bot)?(?<secret>\d{7,10}:AA[\w-]{33})(?![\w-])/,
        reach: [16, 64],
        check: (value) => hasRandomLook(value.split(":")[1]) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Telegram",
        revoke: "https://t.me/BotFather",
        source: "https://core.telegram.org/bots/api#authorizing-your-bot"
      },
      {
        id: "mailchimp-api-key",
        label: "a Mailchimp API key",
        level: "error",
        keywords: ["-us"],
        pattern: /(?<![\w-])(?<secret>[0-9a-f]{32}-us\d{1,2})(?![\w-])/,
        reach: [40, 16],
        check: (value) => hasRandomLook(value.slice(0, 32)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Mailchimp",
        revoke: "https://admin.mailchimp.com/account/api/",
        source: "https://mailchimp.com/developer/marketing/guides/quick-start/"
      },
      {
        id: "mailgun-api-key-new",
        label: "a Mailgun API key",
        level: "error",
        keywords: ["mailgun", "api_key", "apikey", "api-key"],
        pattern: /(?<![\w-])(?<secret>[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![\w-])/,
        check: (value) => hasRandomLook(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Mailgun",
        revoke: "https://app.mailgun.com/settings/api_security",
        source: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/"
      },
      {
        id: "mattermost-webhook",
        label: "a Mattermost webhook",
        level: "warning",
        keywords: ["/hooks/"],
        pattern: /(?<secret>https?:\/\/[\w.-]{3,100}(?::\d{2,5})?\/hooks\/[13456789abcdefghijkmnopqrstuwxyz]{26})(?![\w-])/,
        check: (value) => hasRandomLook(value.slice(-26)) && !hasNameLook(value.slice(-26)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Mattermost",
        source: "https://developers.mattermost.com/integrate/webhooks/incoming/"
      },
      {
        id: "zapier-webhook",
        label: "a Zapier webhook",
        level: "error",
        keywords: ["hooks.zapier.com"],
        pattern: /(?<secret>https:\/\/(?:www\.)?hooks\.zapier\.com\/hooks\/catch\/\d{3,12}\/[0-9a-z]{5,20})(?![0-9A-Za-z])/,
        check: (value) => hasRandomLook(value.split("/").slice(-2).join("")) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Zapier",
        source: "https://help.zapier.com/hc/articles/8496288690317"
      },
      {
        id: "make-webhook",
        label: "a Make webhook",
        level: "error",
        keywords: [".make.com/", "integromat.com/"],
        pattern: /(?<secret>https:\/\/hook\.(?:[a-z]{2}\d\.make\.com|integromat\.com|make\.celonis\.com)\/[0-9a-z]{28,36})(?![0-9A-Za-z])/,
        highEntropy: true,
        credential: "provider-webhook",
        provider: "Make",
        source: "https://apps.make.com/gateway"
      },
      {
        id: "ifttt-webhook-key",
        label: "an IFTTT webhook key",
        level: "error",
        keywords: ["maker.ifttt.com"],
        pattern: /maker\.ifttt\.com\/(?:trigger\/[\w{}%-]{1,60}\/(?:json\/)?with\/key|use)\/(?<secret>[\w-]{22,60})(?![\w-])/,
        check: (value) => hasRandomLook(value) && !hasNameLook(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-webhook",
        provider: "IFTTT",
        revoke: "https://ifttt.com/maker_webhooks/settings",
        source: "https://ifttt.com/maker_webhooks"
      },
      {
        id: "gc-notify-authorization",
        label: "a GC Notify API key",
        level: "error",
        keywords: ["apikey-v1"],
        pattern: /ApiKey-v1 (?<secret>(?:[\w-]{1,60}-)?[0-9a-f]{8}-[0-9a-f-]{27}-[0-9a-f]{8}-[0-9a-f-]{27})(?![\w-])/,
        highEntropy: true,
        family: "gc-notify-api-key",
        credential: "provider-token",
        provider: "GC Notify",
        source: "https://documentation.notification.canada.ca/en/start.html"
      },
      ...createKeywordRules([
        [
          "mattermost",
          "Mattermost",
          "",
          lower(26),
          "https://developers.mattermost.com/integrate/reference/personal-access-token/",
          { kind: "access-token" }
        ],
        [
          "messagebird",
          "MessageBird",
          "message bird",
          `${base623(25)}|(?:live|test)_[0-9A-Za-z]{20,30}|[0-9A-Za-z-]{25}`,
          "https://developers.messagebird.com/api/#authentication",
          { revoke: "https://dashboard.messagebird.com/developers/access" }
        ],
        [
          "mailchimp",
          "Mandrill",
          "mandrill",
          base64url(22),
          "https://mailchimp.com/developer/transactional/docs/fundamentals/",
          { kind: "transactional-key" }
        ],
        [
          "mailjet",
          "Mailjet",
          "mail jet",
          `${hex(32)}|[0-9A-Za-z]{32}`,
          "https://dev.mailjet.com/email/guides/",
          { kind: "api-key", revoke: "https://app.mailjet.com/account/apikeys" }
        ],
        [
          "mailjet",
          "Mailjet",
          "mail jet",
          "[0-9A-Za-z+/]{86,87}={1,2}",
          "https://dev.mailjet.com/email/guides/",
          { kind: "basic-auth" }
        ],
        ["mailerlite", "MailerLite", "mailer lite", hex(32) + "|" + lower(32), "https://developers.mailerlite.com/docs/"],
        ["mailsac", "Mailsac", "", "k_[0-9A-Za-z]{36,90}", "https://docs.mailsac.com/en/latest/api_documentation.html"],
        [
          "mailmodo",
          "Mailmodo",
          "",
          "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
          "https://docs.mailmodo.com/",
          { check: (value) => hasRandomLook(value) }
        ],
        [
          "mailboxlayer",
          "mailboxlayer",
          "mailbox layer",
          hex(32) + "|" + lower(32),
          "https://mailboxlayer.com/documentation"
        ],
        [
          "emailoctopus",
          "EmailOctopus",
          "email octopus",
          uuid2,
          "https://emailoctopus.com/api-documentation",
          { near: /key|token/i }
        ],
        [
          "elasticemail",
          "Elastic Email",
          "elastic email",
          upper(96),
          "https://elasticemail.com/developers/api-documentation/rest-api"
        ],
        [
          "postmark",
          "Postmark",
          "postmark|X-Postmark-Server-Token|X-Postmark-Account-Token",
          uuid2,
          "https://postmarkapp.com/developer/api/overview#authentication",
          { kind: "server-token", near: /token|key|secret|pass/i }
        ],
        ["postageapp", "PostageApp", "postage app", base623(32), "https://dev.postageapp.com/"],
        ["pepipost", "Pepipost", "pepi post|netcore", `${lower(32)}|[0-9A-Za-z-]{32}`, "https://developers.pepipost.com/"],
        [
          "sparkpost",
          "SparkPost",
          "spark post",
          `${hex(40)}|[0-9A-Za-z]{40}`,
          "https://developers.sparkpost.com/api/",
          { revoke: "https://app.sparkpost.com/account/api-keys" }
        ],
        [
          "moosend",
          "Moosend",
          "moo send",
          uuid2,
          "https://docs.moosend.com/developers/api-documentation/en/index-en.html",
          { near: /key|token|=|:/i }
        ],
        [
          "omnisend",
          "Omnisend",
          "omni send",
          "[0-9a-z]{24}-[0-9A-Za-z]{40,50}",
          "https://api-docs.omnisend.com/reference/intro"
        ],
        ["convertkit", "Kit", "convert kit", base64url(22) + "|" + base64url(43), "https://developers.kit.com/"],
        [
          "klaviyo",
          "Klaviyo",
          "",
          "pk_[0-9a-f]{34}",
          "https://developers.klaviyo.com/en/docs/authenticate_",
          { kind: "private-key" }
        ],
        [
          "customerio",
          "Customer.io",
          "customer io|customer.io|tracking api",
          hex(20),
          "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
          { kind: "tracking-key" }
        ],
        [
          "customerio",
          "Customer.io",
          "customer io|customer.io",
          hex(32),
          "https://docs.customer.io/accounts-and-workspaces/managing-credentials/",
          { kind: "app-api-key" }
        ],
        [
          "airship",
          "Airship",
          "airship|urban airship",
          base623(91),
          "https://www.airship.com/docs/developer/rest-api/ua/introduction/"
        ],
        [
          "pushbullet",
          "Pushbullet",
          "push bullet",
          "o\\.[0-9A-Za-z]{32}",
          "https://docs.pushbullet.com/#authentication",
          { kind: "access-token", revoke: "https://www.pushbullet.com/#settings/account" }
        ],
        ["pushover", "Pushover", "push over", lower(30), "https://pushover.net/api", { kind: "token" }],
        [
          "onesignal",
          "OneSignal",
          "one signal",
          `[A-Z][0-9A-Za-z]{47}|${uuid2}`,
          "https://documentation.onesignal.com/docs/en/keys-and-ids",
          { kind: "rest-api-key", near: /api[-_ ]?key|rest|secret|auth/i }
        ],
        [
          "line",
          "LINE",
          "line messaging|line notify|line_channel|line-channel|line_token|line_access|line_bot|linebot",
          "[0-9A-Za-z+/]{171}=|[0-9A-Za-z+/]{170,172}|[0-9A-Za-z]{43}",
          "https://developers.line.biz/en/docs/messaging-api/channel-access-tokens/",
          { kind: "channel-access-token", revoke: "https://developers.line.biz/console/" }
        ],
        [
          "line-notify",
          "LINE Notify",
          "notify",
          "[0-9A-Za-z]{43}",
          "https://notify-bot.line.me/doc/en/",
          { kind: "token", common: true, level: "warning" }
        ],
        ["magicbell", "MagicBell", "magic bell", base623(40), "https://www.magicbell.com/docs/api"],
        ["nylas", "Nylas", "", base623(30), "https://developer.nylas.com/docs/v3/auth/", { kind: "api-token" }],
        [
          "vonage",
          "Vonage",
          "vonage|nexmo",
          base623(16),
          "https://developer.vonage.com/en/getting-started/concepts/authentication",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "vonage",
          "Vonage",
          "vonage|nexmo",
          hex(8),
          "https://developer.vonage.com/en/getting-started/concepts/authentication",
          { kind: "api-key", near: /api[-_ ]?key/i, level: "note" }
        ],
        [
          "telnyx",
          "Telnyx",
          "telnyx|KEY0",
          "KEY0[0-9A-F]{31}_[0-9A-Za-z]{22}",
          "https://developers.telnyx.com/docs/development/api-keys",
          { distinct: true }
        ],
        ["plivo", "Plivo", "", base623(40), "https://www.plivo.com/docs/account/api/", { kind: "auth-token" }],
        [
          "clicksend",
          "ClickSend",
          "click send",
          `[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}`,
          "https://developers.clicksend.com/docs/",
          { near: /key|token|pass/i }
        ],
        [
          "sinch",
          "Sinch",
          "sinch",
          base623(32) + "|" + hex(32),
          "https://developers.sinch.com/docs/sms/api-reference/authentication/",
          { kind: "api-token", near: /token|secret|key/i }
        ],
        [
          "bandwidth",
          "Bandwidth",
          "bandwidth_api|bandwidth_token",
          hex(32, 48),
          "https://dev.bandwidth.com/docs/account/credentials/",
          { kind: "token" }
        ],
        [
          "infobip",
          "Infobip",
          "info bip",
          "[0-9a-f]{32}-[0-9a-f-]{36}",
          "https://www.infobip.com/docs/essentials/api-essentials/api-authentication"
        ],
        ["tyntec", "tyntec", "", base623(32), "https://api.tyntec.com/"],
        [
          "d7networks",
          "D7 Networks",
          "d7 networks|d7 network",
          "[0-9A-Za-z+/=\\\\ ]{22}==?|[0-9A-Za-z+/]{23}=",
          "https://d7networks.com/docs/",
          { kind: "token", near: /token|auth|network|basic/i, level: "warning" }
        ],
        [
          "apifonica",
          "Apifonica",
          "",
          `[0-9a-z]{11}(?:-[0-9a-z]{4,8}){2,5}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12,15}|[0-9a-z-]{39}`,
          "https://www.apifonica.com/en/docs/api/",
          { kind: "token" }
        ],
        [
          "ringcentral",
          "RingCentral",
          "ring central",
          base64url(22),
          "https://developers.ringcentral.com/guide/authentication",
          { kind: "client-secret" }
        ],
        [
          "ringcentral",
          "RingCentral",
          "ring central",
          base64url(66, 72),
          "https://developers.ringcentral.com/guide/authentication",
          { kind: "client-secret-long" }
        ],
        [
          "webex",
          "Cisco Webex",
          "webex",
          hex(64),
          "https://developer.webex.com/docs/integrations",
          { kind: "client-secret" }
        ],
        [
          "webex",
          "Cisco Webex",
          "webex|bot",
          "[0-9A-Za-z]{64}_[0-9A-Za-z]{4}_[0-9a-f-]{36}",
          "https://developer.webex.com/docs/bots",
          { kind: "bot-token" }
        ],
        [
          "zoom",
          "Zoom",
          "zoom",
          base623(32),
          "https://developers.zoom.us/docs/integrations/oauth/",
          { kind: "client-secret", common: true, near: /secret/i }
        ],
        ["zulip", "Zulip", "zulip", base623(32), "https://zulip.com/api/api-keys"],
        [
          "sendbird",
          "Sendbird",
          "send bird",
          hex(40),
          "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
          { kind: "api-token" }
        ],
        ["sendbird", "Sendbird", "send bird", hex(24), "https://sendbird.com/docs/", { kind: "organization-api-key" }],
        ["sendpulse", "SendPulse", "send pulse", hex(32), "https://sendpulse.com/integrations/api", { kind: "secret" }],
        [
          "stream",
          "Stream",
          "getstream|stream_api|stream_secret|streamchat|stream",
          lower(64),
          "https://getstream.io/chat/docs/node/tokens_and_authentication/",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "smooch",
          "Sunshine Conversations",
          "smooch",
          "act_[0-9a-f]{24}|[\\w-]{86}",
          "https://docs.smooch.io/rest/",
          { kind: "api-key" }
        ],
        [
          "hellosign",
          "Dropbox Sign",
          "hello sign|dropbox sign",
          hex(64) + "|" + lower(64),
          "https://developers.hellosign.com/api/reference/authentication/"
        ],
        ["textmagic", "TextMagic", "text magic", base623(30), "https://docs.textmagic.com/"],
        ["reachmail", "ReachMail", "reach mail", base64url(64), "https://services.reachmail.net/"],
        ["getresponse", "GetResponse", "get response", lower(32), "https://apidocs.getresponse.com/v3/authentication"],
        [
          "campaignmonitor",
          "Campaign Monitor",
          "campaign monitor|create send",
          "[0-9A-Za-z+/]{150,160}={0,2}|[0-9a-f]{32}",
          "https://www.campaignmonitor.com/api/v3-3/getting-started/"
        ],
        ["campayn", "Campayn", "", lower(64), "https://github.com/nebojsac/Campayn-API"],
        [
          "kickbox",
          "Kickbox",
          "kick box",
          "(?:live|test)_[0-9a-f]{60,64}|\\w{65}",
          "https://docs.kickbox.com/docs/getting-started"
        ],
        ["zerobounce", "ZeroBounce", "zero bounce", hex(32), "https://www.zerobounce.net/docs/"],
        [
          "neverbounce",
          "NeverBounce",
          "never bounce",
          "(?:private|public|secret)_[0-9a-f]{32}|[0-9A-Za-z]{32}",
          "https://developers.neverbounce.com/docs/authentication"
        ],
        ["debounce", "DeBounce", "de bounce", "[0-9a-f]{13}", "https://developers.debounce.io/"],
        [
          "hunter",
          "Hunter",
          "hunter",
          `${hex(40)}|[0-9a-z_-]{40}`,
          "https://hunter.io/api-documentation/v2",
          { common: false }
        ],
        ["signaturit", "Signaturit", "", base623(86), "https://docs.signaturit.com/api/latest"],
        ["signrequest", "SignRequest", "sign request", hex(40), "https://signrequest.com/api/v1/docs/"],
        [
          "docusign",
          "DocuSign",
          "docu sign",
          uuid2,
          "https://developers.docusign.com/platform/auth/",
          { kind: "secret-key", near: /secret/i }
        ],
        [
          "pandadoc",
          "PandaDoc",
          "panda doc",
          hex(40),
          "https://developers.pandadoc.com/reference/api-key-authentication-process"
        ],
        ["yousign", "Yousign", "you sign", base623(32), "https://developers.yousign.com/docs/authentication"],
        ["alconost", "Alconost", "", base623(32), "https://alconost.com/"],
        ["chatbot", "ChatBot", "chat bot", "\\w{32}", "https://www.chatbot.com/docs/", { kind: "token" }],
        ["chatfuel", "Chatfuel", "chatfuel|chatfule", base623(128), "https://docs.chatfuel.com/"],
        [
          "crisp",
          "Crisp",
          "crisp",
          hex(64),
          "https://docs.crisp.chat/guides/rest-api/authentication/",
          { kind: "token-key", near: /key|token/i }
        ],
        [
          "front",
          "Front",
          "front",
          "[\\w-]{36}\\.[\\w-]{130,170}\\.[\\w-]{43}",
          "https://dev.frontapp.com/docs/authentication",
          { kind: "api-token" }
        ],
        [
          "drift",
          "Drift",
          "drift",
          base623(32),
          "https://devdocs.drift.com/docs/authentication-and-scopes",
          { kind: "access-token", near: /token|key|secret/i }
        ],
        [
          "helpscout",
          "Help Scout",
          "help scout",
          base623(40) + "|" + base623(56),
          "https://developer.helpscout.com/mailbox-api/overview/authentication/",
          { kind: "app-secret" }
        ],
        ["helpcrunch", "HelpCrunch", "help crunch", "[0-9A-Za-z+/=]{328}", "https://docs.helpcrunch.com/en/rest-api-v1"],
        [
          "freshdesk",
          "Freshdesk",
          "fresh desk|fresh service",
          base623(20),
          "https://developers.freshdesk.com/api/#authentication"
        ],
        [
          "zendesk",
          "Zendesk",
          "zen desk",
          base623(40),
          "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
          { kind: "api-token" }
        ],
        [
          "zendesk",
          "Zendesk",
          "zen desk",
          hex(64),
          "https://developer.zendesk.com/documentation/ticketing/working-with-oauth/",
          { kind: "oauth-secret" }
        ],
        ["gorgias", "Gorgias", "", hex(64), "https://developers.gorgias.com/"],
        [
          "kustomer",
          "Kustomer",
          "",
          "eyJ[\\w-]{20,60}\\.eyJ[\\w-]{100,500}\\.[\\w-]{43}",
          "https://developer.kustomer.com/"
        ],
        ["discourse", "Discourse", "", hex(64), "https://meta.discourse.org/t/230124"],
        ["disqus", "Disqus", "", base623(64), "https://disqus.com/api/docs/auth/"],
        [
          "telegram",
          "Telegram",
          "telegram|tg_api|api_hash",
          hex(32),
          "https://core.telegram.org/api/obtaining_api_id",
          { kind: "api-hash", near: /api_?hash/i, level: "warning" }
        ],
        ["typetalk", "Typetalk", "type talk", base623(64), "https://developer.nulab.com/docs/typetalk/"],
        ["chatwork", "Chatwork", "chat work", hex(32), "https://developer.chatwork.com/docs", { kind: "api-token" }],
        [
          "ayrshare",
          "Ayrshare",
          "",
          "[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}|[0-9A-Z]{7}(?:-[0-9A-Z]{7,9}){3}|[0-9A-Z-]{35}",
          "https://www.ayrshare.com/docs/apis/overview",
          { check: (value) => hasRandomLook(value) }
        ],
        [
          "buffer",
          "Buffer",
          "bufferapp|buffer_access|buffer_token",
          "[12]/[0-9a-f]{32}|[12]/[0-9a-z]{32}",
          "https://buffer.com/developers/api",
          { kind: "access-token" }
        ],
        ["twist", "Twist", "twist", "oauth2:[0-9a-f]{40}", "https://developer.twist.com/v3/", { kind: "token" }]
      ])
    ];
  }
});

// src/rules/monitoring-providers.ts
var monitoringProviderRules;
var init_monitoring_providers = __esm({
  "src/rules/monitoring-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    monitoringProviderRules = [
      {
        id: "pagerduty-user-api-key",
        label: "a PagerDuty API key",
        level: "warning",
        keywords: ["pagerduty", "pager_duty", "pager-duty", "token token="],
        pattern: /(?:pager[-_ ]?duty|token token)[^\r\n]{0,40}?[=:]\s{0,3}["']?(?<secret>(?:u\+|y_)[\w+-]{18})(?![\w+-])/i,
        highEntropy: true,
        credential: "provider-token",
        provider: "PagerDuty",
        source: "https://support.pagerduty.com/main/docs/api-access-keys"
      },
      ...createTokenRules([
        [
          "influxdb",
          "InfluxDB",
          "api-token-v3",
          "apiv3_",
          base64url(80, 90),
          "https://docs.influxdata.com/influxdb3/core/admin/tokens/"
        ]
      ]),
      ...createKeywordRules([
        [
          "pagerduty",
          "PagerDuty",
          "pager duty|Token token=",
          "[\\w+-]{20}",
          "https://support.pagerduty.com/main/docs/api-access-keys",
          { revoke: "https://support.pagerduty.com/main/docs/api-access-keys" }
        ],
        [
          "pagerduty",
          "PagerDuty",
          "pager duty|routing_key|integration_key|service_key",
          hex(32),
          "https://developer.pagerduty.com/docs/events-api-v2/overview/",
          { kind: "integration-key", level: "warning" }
        ],
        ["airbrake", "Airbrake", "air brake", hex(40) + "|" + hex(32), "https://docs.airbrake.io/docs/devops-tools/api/"],
        ["bugsnag", "BugSnag", "bug snag", hex(32), "https://docs.bugsnag.com/api/", { level: "warning" }],
        [
          "bugsnag",
          "BugSnag",
          "bug snag",
          uuid2,
          "https://bugsnagapiv2.docs.apiary.io/",
          { kind: "auth-token", near: /token|auth/i }
        ],
        ["rollbar", "Rollbar", "", hex(32), "https://docs.rollbar.com/docs/access-tokens", { kind: "access-token" }],
        ["raygun", "Raygun", "ray gun", "[0-9A-Za-z+/]{22}==", "https://raygun.com/documentation/"],
        [
          "honeybadger",
          "Honeybadger",
          "honey badger",
          "hb[a-z]_[0-9A-Za-z]{30,40}|[0-9a-f]{8}",
          "https://docs.honeybadger.io/api/",
          { level: "warning" }
        ],
        [
          "loggly",
          "Loggly",
          "",
          uuid2,
          "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/token-based-api-authentication.htm",
          { kind: "token", near: /token|inputs|key/i }
        ],
        [
          "logzio",
          "Logz.io",
          "logz io|logz.io",
          `${uuid2}|[0-9A-Za-z]{32}`,
          "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/",
          { kind: "api-token", near: /token|key|secret|=|:/i }
        ],
        [
          "logdna",
          "LogDNA",
          "log dna|mezmo",
          hex(32),
          "https://docs.mezmo.com/docs/ingestion-key",
          { kind: "ingestion-key" }
        ],
        [
          "papertrail",
          "Papertrail",
          "paper trail",
          base623(20),
          "https://www.papertrail.com/help/http-api/",
          { kind: "api-token" }
        ],
        [
          "sumologic",
          "Sumo Logic",
          "sumo logic|sumo",
          base623(64),
          "https://help.sumologic.com/docs/manage/security/access-keys/",
          { kind: "access-key" }
        ],
        [
          "sumologic",
          "Sumo Logic",
          "sumo logic|sumo",
          "su[0-9A-Za-z]{12}",
          "https://help.sumologic.com/docs/manage/security/access-keys/",
          { kind: "access-id", level: "note" }
        ],
        [
          "solarwinds",
          "SolarWinds Observability",
          "solar winds",
          base64url(71),
          "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
          { kind: "api-token" }
        ],
        [
          "appoptics",
          "AppOptics",
          "app optics",
          base64url(71) + "|" + hex(64),
          "https://docs.appoptics.com/api/",
          { kind: "api-token" }
        ],
        ["librato", "Librato", "", hex(64), "https://www.librato.com/docs/api/", { kind: "api-token" }],
        [
          "thousandeyes",
          "ThousandEyes",
          "thousand eyes",
          base623(32),
          "https://developer.cisco.com/docs/thousandeyes/authentication/",
          { kind: "api-token" }
        ],
        [
          "uptimerobot",
          "UptimeRobot",
          "uptime robot",
          "[umd]\\d{5,9}-[0-9a-f]{20,32}|[0-9A-Za-z]{9}-[0-9A-Za-z]{24}",
          "https://uptimerobot.com/api/"
        ],
        [
          "statuscake",
          "StatusCake",
          "status cake",
          base623(20) + "|" + base623(30),
          "https://developers.statuscake.com/guides/api/authentication/"
        ],
        ["statuspal", "StatusPal", "status pal", base623(32), "https://docs.statuspal.io/platform/api", { kind: "api-key" }],
        [
          "betterstack",
          "Better Stack",
          "better stack|better uptime|logtail",
          base623(24),
          "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
          { kind: "api-token" }
        ],
        ["websitepulse", "WebsitePulse", "website pulse", hex(32), "https://www.websitepulse.com/help/api.html"],
        [
          "pingdom",
          "Pingdom",
          "pingdom",
          base64url(87) + "|" + lower(32),
          "https://docs.pingdom.com/api/",
          { kind: "api-token" }
        ],
        [
          "site24x7",
          "Site24x7",
          "site24x7",
          "[a-z]{2}_[0-9a-f]{32}|[0-9a-f]{32,40}",
          "https://www.site24x7.com/help/api/",
          { kind: "device-key" }
        ],
        ["cronitor", "Cronitor", "", hex(32), "https://cronitor.io/docs/api-keys"],
        ["dareboost", "Dareboost", "dare boost", base623(60), "https://www.dareboost.com/en/documentation-api"],
        ["gtmetrix", "GTmetrix", "gt metrix", hex(32), "https://gtmetrix.com/api/docs/2.0/"],
        [
          "keen-io",
          "Keen",
          "keen io|keen.io|keen_write|keen_read|keen_master",
          "[0-9A-F]{64}|[0-9a-f]{64}",
          "https://keen.io/docs/api/"
        ],
        [
          "heap",
          "Heap",
          "heap_api|heap_app",
          hex(32),
          "https://developers.heap.io/reference/introduction",
          { level: "warning" }
        ],
        ["quickmetrics", "Quickmetrics", "quick metrics", base64url(22), "https://quickmetrics.io/", { level: "warning" }],
        [
          "graphite",
          "Hosted Graphite",
          "hosted graphite",
          uuid2,
          "https://docs.hostedgraphite.com/",
          { near: /key|token/i }
        ],
        ["instana", "Instana", "", base623(22), "https://www.ibm.com/docs/en/instana-observability", { kind: "api-token" }],
        [
          "wavefront",
          "Wavefront",
          "wave front",
          uuid2,
          "https://docs.wavefront.com/",
          { kind: "api-token", near: /token|key/i }
        ],
        [
          "scout-apm",
          "Scout APM",
          "scout apm|scout_key",
          base623(20),
          "https://scoutapm.com/docs",
          { kind: "key", level: "warning" }
        ],
        [
          "coralogix",
          "Coralogix",
          "",
          uuid2 + "|cxt[hp]_[0-9A-Za-z]{30,40}",
          "https://coralogix.com/docs/user-guides/account-management/api-keys/",
          { near: /key|token/i }
        ],
        [
          "percy",
          "Percy",
          "percy",
          "(?:web|app|auto|ss|vmw)_[0-9a-f]{64}|[0-9A-Fa-f]{64}|[0-9A-Za-z]{64}",
          "https://www.browserstack.com/docs/percy/references/access-token",
          { kind: "token" }
        ],
        [
          "browserstack",
          "BrowserStack",
          "browser stack",
          base623(20),
          "https://www.browserstack.com/docs/automate/api-reference/selenium/introduction",
          { kind: "access-key", revoke: "https://www.browserstack.com/accounts/profile" }
        ],
        [
          "saucelabs",
          "Sauce Labs",
          "sauce labs|sauce",
          uuid2,
          "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/",
          { kind: "access-key", near: /key|token|secret/i }
        ],
        [
          "lambdatest",
          "LambdaTest",
          "lambda test|LT_ACCESS",
          base623(50),
          "https://www.lambdatest.com/support/docs/",
          { kind: "access-key" }
        ],
        [
          "cypress",
          "Cypress",
          "cypress",
          uuid2,
          "https://docs.cypress.io/cloud/account-management/projects#Record-keys",
          { kind: "record-key", near: /key|record/i }
        ],
        ["bitbar", "BitBar", "bit bar", base623(32), "https://support.smartbear.com/bitbar/docs/en/rest-api.html"],
        [
          "crossbrowsertesting",
          "CrossBrowserTesting",
          "cross browser testing",
          lower(16),
          "https://support.smartbear.com/crossbrowsertesting/docs/",
          { kind: "auth-key" }
        ],
        [
          "knapsackpro",
          "Knapsack Pro",
          "knapsack pro",
          hex(32) + "|" + lower(32),
          "https://docs.knapsackpro.com/",
          { kind: "token" }
        ],
        [
          "blazemeter",
          "BlazeMeter",
          "blaze meter",
          "[0-9a-f]{24}|[0-9a-z]{8}-[0-9a-z-]{27}",
          "https://help.blazemeter.com/apidocs/",
          { kind: "api-secret", level: "warning" }
        ],
        ["testingbot", "TestingBot", "testing bot", hex(32), "https://testingbot.com/support/api", { kind: "secret" }],
        ["mockaroo", "Mockaroo", "", hex(8) + "|" + lower(8), "https://www.mockaroo.com/docs"],
        [
          "scrapfly",
          "Scrapfly",
          "scrap fly",
          "(?:scp-(?:live|test)-)?[0-9a-f]{32}|[0-9a-z]{32}",
          "https://scrapfly.io/docs/scrape-api/getting-started"
        ],
        ["scraperapi", "ScraperAPI", "scraper api", hex(32) + "|" + lower(32), "https://docs.scraperapi.com/"],
        ["scrapingant", "ScrapingAnt", "scraping ant", hex(32) + "|" + lower(32), "https://docs.scrapingant.com/"],
        ["scrapingbee", "ScrapingBee", "scraping bee", upper(80), "https://www.scrapingbee.com/documentation/"],
        ["scrapeowl", "ScrapeOwl", "scrape owl", lower(30), "https://scrapeowl.com/docs"],
        ["scraperbox", "ScraperBox", "scraper box", upper(32), "https://scraperbox.com/docs"],
        ["scrapestack", "scrapestack", "scrape stack", hex(32) + "|" + lower(32), "https://scrapestack.com/documentation"],
        ["scraperstack", "ScraperSite", "scraper site", base623(45), "https://www.scrapersite.com/", { level: "warning" }],
        [
          "screenshotapi",
          "ScreenshotAPI",
          "screenshot api",
          "[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}",
          "https://www.screenshotapi.net/documentation",
          { check: (value) => hasRandomLook(value) }
        ],
        [
          "screenshotlayer",
          "screenshotlayer",
          "screenshot layer",
          hex(32) + "|" + lower(32),
          "https://screenshotlayer.com/documentation"
        ],
        ["apiflash", "ApiFlash", "api flash", hex(32) + "|" + lower(32), "https://apiflash.com/documentation"],
        [
          "webscraper",
          "Web Scraper",
          "web scraper",
          base623(60),
          "https://webscraper.io/documentation/web-scraper-cloud/api",
          { kind: "api-token" }
        ],
        ["webscraping", "WebScraping.AI", "web scraping", base623(32) + "|" + uuid2, "https://webscraping.ai/docs"],
        ["extractorapi", "Extractor API", "extractor api", base623(40), "https://extractorapi.com/documentation/"],
        [
          "proxycrawl",
          "Crawlbase",
          "proxy crawl|crawl base",
          base64url(22),
          "https://crawlbase.com/docs/",
          { kind: "token" }
        ],
        ["zenscrape", "Zenscrape", "zen scrape", uuid2, "https://zenscrape.com/documentation/", { near: /key|token/i }],
        ["zenserp", "Zenserp", "zen serp", uuid2, "https://zenserp.com/documentation/", { near: /key|token/i }],
        ["serpstack", "serpstack", "serp stack", hex(32) + "|" + lower(32), "https://serpstack.com/documentation"],
        ["serphouse", "SERPHouse", "serp house", base623(60), "https://docs.serphouse.com/"],
        [
          "diffbot",
          "Diffbot",
          "diff bot",
          hex(32) + "|" + lower(32),
          "https://docs.diffbot.com/reference/authentication",
          { kind: "token" }
        ],
        [
          "parsehub",
          "ParseHub",
          "parse hub",
          "t[\\w-]{11,12}",
          "https://www.parsehub.com/docs/ref/api/v2/",
          { level: "warning" }
        ],
        ["browshot", "Browshot", "", base623(28), "https://browshot.com/api/documentation"],
        ["sirv", "Sirv", "sirv", "[0-9A-Za-z+/=]{88}", "https://apidocs.sirv.com/", { kind: "client-secret" }],
        [
          "cloudinary",
          "Cloudinary",
          "cloudinary",
          base64url(27),
          "https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "uploadcare",
          "Uploadcare",
          "upload care",
          hex(20),
          "https://uploadcare.com/docs/security/",
          { kind: "secret-key", near: /secret|private/i }
        ],
        [
          "filestack",
          "Filestack",
          "file stack",
          base623(22),
          "https://www.filestack.com/docs/security/",
          { kind: "api-key" }
        ],
        [
          "cloudconvert",
          "CloudConvert",
          "cloud convert",
          "eyJ[\\w-]{20,80}\\.eyJ[\\w-]{100,500}\\.[\\w-]{600,720}",
          "https://cloudconvert.com/api/v2"
        ],
        ["pdflayer", "pdflayer", "pdf layer", hex(32) + "|" + lower(32), "https://pdflayer.com/documentation"],
        [
          "selectpdf",
          "SelectPdf",
          "select pdf",
          uuid2 + "|[0-9a-z-]{36}",
          "https://selectpdf.com/html-to-pdf-api/",
          { near: /key|token|=|:/i }
        ],
        ["shotstack", "Shotstack", "shot stack", base623(40), "https://shotstack.io/docs/guide/"],
        [
          "mux",
          "Mux",
          "mux_token|mux_secret|muxtoken",
          "[0-9A-Za-z+/]{75}",
          "https://www.mux.com/docs/core/make-api-requests",
          { kind: "token-secret" }
        ],
        [
          "transloadit",
          "Transloadit",
          "",
          hex(40),
          "https://transloadit.com/docs/api/authentication/",
          { kind: "auth-secret", near: /secret/i }
        ],
        ["daily", "Daily", "daily co|daily.co|daily_api|dailyco", hex(64), "https://docs.daily.co/reference/rest-api"],
        [
          "agora",
          "Agora",
          "agora",
          hex(32),
          "https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server",
          { kind: "app-certificate", near: /certificate|secret/i }
        ],
        [
          "livekit",
          "LiveKit",
          "live kit",
          base623(43, 44),
          "https://docs.livekit.io/home/cloud/keys-and-tokens/",
          { kind: "api-secret", near: /secret/i }
        ],
        [
          "brightcove",
          "Brightcove",
          "bright cove",
          base64url(86),
          "https://apis.support.brightcove.com/oauth/",
          { kind: "client-secret" }
        ],
        ["plausible", "Plausible", "plausible", base64url(64), "https://plausible.io/docs/stats-api", { kind: "api-key" }]
      ])
    ];
  }
});

// src/rules/netlify.ts
var netlifyRules;
var init_netlify = __esm({
  "src/rules/netlify.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    netlifyRules = [
      ...createPrefixedRules(
        {
          id: "netlify",
          name: "Netlify",
          source: "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
          revoke: "https://app.netlify.com/user/applications#personal-access-tokens"
        },
        [
          { kind: "personal-access-token", prefix: "nfp_", body: base623(36) },
          { kind: "oauth-token", prefix: "nfo_", body: base623(36) },
          { kind: "cli-token", prefix: "nfc_", body: base623(36) },
          { kind: "build-token", prefix: "nfb_", body: base623(36) },
          { kind: "unscoped-token", prefix: "nfu_", body: base623(36) }
        ]
      ),
      ...createKeywordRules([
        [
          "netlify",
          "Netlify",
          "",
          base64url(40, 46),
          "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
          { kind: "access-token" }
        ],
        [
          "netlify",
          "Netlify",
          "",
          hex(63, 64),
          "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
          { kind: "access-token-old" }
        ]
      ])
    ];
  }
});

// src/rules/new-relic.ts
var newRelicRules;
var init_new_relic = __esm({
  "src/rules/new-relic.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    newRelicRules = [
      ...createPrefixedRules(
        {
          id: "new-relic",
          name: "New Relic",
          source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
          revoke: "https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher"
        },
        [
          { kind: "user-key", prefix: "NRAK-", body: base623(27) },
          { kind: "admin-key", prefix: "NRAA-", body: base623(27) },
          { kind: "insert-key", prefix: "NRII-", body: base64url(32) },
          { kind: "query-key", prefix: "NRIQ-", body: base64url(32) },
          { kind: "rest-api-key", prefix: "NRRA-", body: anyHex(42) },
          { kind: "synthetics-key", prefix: "NRSP-", body: "[0-9a-z]{2,4}[0-9A-F]{26,36}", level: "warning" },
          { kind: "browser-key", prefix: "NRJS-", body: base623(19), level: "note" },
          { kind: "pixie-api-key", prefix: "px-api-", body: uuid2 },
          { kind: "pixie-deploy-key", prefix: "px-dep-", body: uuid2 }
        ]
      ),
      {
        id: "new-relic-license-key",
        label: "a New Relic license key",
        level: "error",
        keywords: ["nral"],
        pattern: /(?<![\w-])(?<secret>(?:[a-z]{2}\d{2}xx)?[0-9a-f]{28,36}(?:FF)?FFFNRAL|[0-9a-f]{36}NRAL)(?!\w)/,
        check: (value) => hasRandomLook(value.slice(0, 30)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "New Relic",
        source: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
      },
      {
        id: "new-relic-mobile-app-token",
        label: "a New Relic mobile app token",
        level: "warning",
        keywords: ["-nrma"],
        pattern: /(?<![\w-])(?<secret>AA[0-9a-f]{34,40}-NRMA)(?!\w)/,
        highEntropy: true,
        credential: "provider-token",
        provider: "New Relic",
        source: "https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile/maintenance/viewing-your-application-token/"
      },
      ...createKeywordRules([
        [
          "new-relic",
          "New Relic",
          "new relic",
          base623(40, 47),
          "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
          { near: /key|token|license/i }
        ]
      ])
    ];
  }
});

// src/rules/notion.ts
var notionRules;
var init_notion = __esm({
  "src/rules/notion.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    notionRules = [
      ...createPrefixedRules(
        {
          id: "notion",
          name: "Notion",
          source: "https://developers.notion.com/changelog/were-changing-our-api-token-format",
          revoke: "https://www.notion.so/profile/integrations"
        },
        [
          { kind: "integration-token", prefix: "ntn_", body: base623(40, 50) },
          { kind: "oauth-refresh-token", prefix: "nrt_", body: base623(40, 60) }
        ]
      ),
      ...createKeywordRules([
        [
          "notion",
          "Notion",
          "",
          "secret_[0-9A-Za-z]{43}",
          "https://developers.notion.com/docs/authorization",
          { kind: "integration-token-old" }
        ]
      ]),
      ...createPrefixedRules({ id: "notion", name: "Notion", source: "https://developers.notion.com/docs/authorization" }, [
        { kind: "integration-token-likely", prefix: "secret_", body: base623(43), level: "warning" }
      ])
    ];
  }
});

// src/rules/one-password.ts
var onePasswordRules;
var init_one_password = __esm({
  "src/rules/one-password.ts"() {
    "use strict";
    init_prefixed_tokens();
    onePasswordRules = createPrefixedRules(
      {
        id: "1password",
        name: "1Password",
        source: "https://developer.1password.com/docs/service-accounts/security/",
        revoke: "https://my.1password.com/developer-tools/active/service-accounts"
      },
      [
        { kind: "service-account-token", prefix: "ops_eyJ", body: "[\\w+/-]{200,1600}={0,2}", reach: [32, 1700] },
        {
          kind: "secret-key",
          prefix: "A3-",
          body: "[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}"
        },
        { kind: "recovery-key", prefix: "1PRK", body: "(?:-[0-9A-Z]{4}){13}" }
      ]
    );
  }
});

// src/rules/payment-providers.ts
var paymentProviderRules;
var init_payment_providers = __esm({
  "src/rules/payment-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    paymentProviderRules = [
      ...createTokenRules([
        [
          "adyen",
          "Adyen",
          "api-key",
          "AQE",
          "[\\w+/.-]{60,260}={0,2}(?:[\\w+/.-]{0,120})",
          "https://docs.adyen.com/development-resources/api-credentials/",
          { reach: [32, 480], revoke: "https://ca-live.adyen.com/" }
        ],
        ["asaas", "Asaas", "api-key", "$aact_prod_", "[\\w:=+/-]{20,200}", "https://docs.asaas.com/docs/autenticacao-1"],
        [
          "asaas",
          "Asaas",
          "sandbox-api-key",
          "$aact_hmlg_",
          "[\\w:=+/-]{20,200}",
          "https://docs.asaas.com/docs/autenticacao-1",
          { level: "warning" }
        ],
        [
          "braintree",
          "Braintree",
          "access-token",
          "access_token$production$",
          "[0-9a-z]{16}\\$[0-9a-f]{32}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/overview"
        ],
        [
          "braintree",
          "Braintree",
          "sandbox-access-token",
          "access_token$sandbox$",
          "[0-9a-z]{16}\\$[0-9a-f]{32}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/overview"
        ],
        [
          "braintree",
          "Braintree",
          "tokenization-key",
          "production_",
          "[0-9a-z]{8}_[0-9a-z]{16}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
          { level: "warning" }
        ],
        [
          "braintree",
          "Braintree",
          "sandbox-tokenization-key",
          "sandbox_",
          "[0-9a-z]{8}_[0-9a-z]{16}",
          "https://developer.paypal.com/braintree/docs/guides/authorization/tokenization-key",
          { level: "warning" }
        ],
        [
          "checkout-com",
          "Checkout.com",
          "secret-key",
          "sk_",
          `(?:test_)?(?:${uuid2}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})`,
          "https://www.checkout.com/docs/developer-resources/api/manage-api-keys",
          { keywords: ["sk_", "checkout"] }
        ],
        [
          "checkout-com",
          "Checkout.com",
          "sandbox-secret-key",
          "sk_sbox_",
          "[0-9a-z]{26}[0-9a-z*#$=]{1,2}",
          "https://www.checkout.com/docs/developer-resources/api/manage-api-keys"
        ],
        [
          "clerk",
          "Clerk",
          "secret-key",
          "sk_live_",
          base623(32, 50),
          "https://clerk.com/docs/deployments/clerk-environment-variables",
          { revoke: "https://dashboard.clerk.com/" }
        ],
        [
          "clerk",
          "Clerk",
          "test-secret-key",
          "sk_test_",
          base623(32, 50),
          "https://clerk.com/docs/deployments/clerk-environment-variables",
          { revoke: "https://dashboard.clerk.com/" }
        ],
        [
          "flutterwave",
          "Flutterwave",
          "secret-key",
          "FLWSECK-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication"
        ],
        [
          "flutterwave",
          "Flutterwave",
          "test-secret-key",
          "FLWSECK_TEST-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication"
        ],
        [
          "flutterwave",
          "Flutterwave",
          "encryption-key",
          "FLWSECK_TEST",
          "[0-9a-f]{12}",
          "https://developer.flutterwave.com/docs/encryption",
          { level: "warning" }
        ],
        [
          "flutterwave",
          "Flutterwave",
          "public-key",
          "FLWPUBK-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication",
          { level: "note" }
        ],
        [
          "flutterwave",
          "Flutterwave",
          "test-public-key",
          "FLWPUBK_TEST-",
          "[0-9A-Za-z]{32}-X",
          "https://developer.flutterwave.com/docs/authentication",
          { level: "note" }
        ],
        [
          "gocardless",
          "GoCardless",
          "access-token",
          "live_",
          "[\\w-]{40}={0,2}",
          "https://developer.gocardless.com/api-reference/#making-requests-authorisation",
          { keywords: ["gocardless", "live_"], level: "warning" }
        ],
        [
          "heartland",
          "Heartland",
          "secret-key",
          "skapi_",
          "(?:cert|prod)_[0-9A-Za-z]{34,46}",
          "https://developer.globalpayments.com/heartland/getting-started/credentials-apikeys"
        ],
        [
          "highnote",
          "Highnote",
          "secret-key",
          "sk_live_",
          "[\\w+/=-]{70,90}",
          "https://docs.highnote.com/developers/api/using-the-api"
        ],
        [
          "highnote",
          "Highnote",
          "test-secret-key",
          "sk_test_",
          "[\\w+/=-]{70,90}",
          "https://docs.highnote.com/developers/api/using-the-api"
        ],
        [
          "lemonsqueezy",
          "Lemon Squeezy",
          "api-key",
          "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.",
          "eyJhdWQiOiI5NGQ1OWNlZi1kYmI4LTRlYTUtYjE3OC1kMjU0MGZjZDY5MTki[\\w-]{40,400}\\.[\\w-]{340,700}",
          "https://docs.lemonsqueezy.com/guides/developer-guide/getting-started",
          { keywords: ["eyjhdwqioii5ngq1"], reach: [80, 1300] }
        ],
        [
          "mercadopago",
          "Mercado Pago",
          "access-token",
          "APP_USR-",
          "\\d{12,18}-\\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\\d{6,12}",
          "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials"
        ],
        [
          "mercadopago",
          "Mercado Pago",
          "test-access-token",
          "TEST-",
          "\\d{12,18}-\\d{6}-[0-9a-f]{32}(?:__[A-Z]{2}_[A-Z]{2}__)?-\\d{6,12}",
          "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
          { level: "warning" }
        ],
        [
          "mercadopago",
          "Mercado Pago",
          "client-secret",
          "APP_USR-",
          uuid2,
          "https://www.mercadopago.com/developers/en/docs/your-integrations/credentials",
          { level: "warning" }
        ],
        [
          "mercury",
          "Mercury",
          "api-token",
          "mercury_production_",
          "\\w{48,70}",
          "https://docs.mercury.com/reference/getting-started-with-your-api"
        ],
        [
          "mercury",
          "Mercury",
          "sandbox-api-token",
          "mercury_sandbox_",
          "\\w{48,70}",
          "https://docs.mercury.com/reference/getting-started-with-your-api",
          { level: "warning" }
        ],
        [
          "midtrans",
          "Midtrans",
          "server-key",
          "Mid-server-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account",
          { revoke: "https://dashboard.midtrans.com/settings/config_info" }
        ],
        [
          "midtrans",
          "Midtrans",
          "sandbox-server-key",
          "SB-Mid-server-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account"
        ],
        [
          "midtrans",
          "Midtrans",
          "client-key",
          "Mid-client-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account",
          { level: "note" }
        ],
        [
          "midtrans",
          "Midtrans",
          "sandbox-client-key",
          "SB-Mid-client-",
          base64url(14, 26),
          "https://docs.midtrans.com/docs/midtrans-account",
          { level: "note" }
        ],
        [
          "moneywave",
          "Moneywave",
          "secret-key",
          "ts_",
          "[0-9A-Z]{28,34}",
          "https://developer.flutterwave.com/docs",
          { level: "warning" }
        ],
        [
          "moneywave",
          "Moneywave",
          "live-secret-key",
          "lv_",
          "[0-9A-Z]{28,34}",
          "https://developer.flutterwave.com/docs",
          { level: "warning" }
        ],
        [
          "paddle",
          "Paddle",
          "api-key",
          "pdl_live_apikey_",
          "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
          "https://developer.paddle.com/api-reference/about/api-keys",
          { revoke: "https://vendors.paddle.com/authentication-v2" }
        ],
        [
          "paddle",
          "Paddle",
          "sandbox-api-key",
          "pdl_sdbx_apikey_",
          "[0-9a-z]{26}_[0-9A-Za-z]{22}_[0-9A-Za-z]{3}",
          "https://developer.paddle.com/api-reference/about/api-keys"
        ],
        [
          "paddle",
          "Paddle",
          "notification-secret",
          "pdl_ntfset_",
          "[0-9a-z]{26}_[0-9A-Za-z+/]{32}",
          "https://developer.paddle.com/webhooks/signature-verification"
        ],
        ["pagarme", "Pagar.me", "api-key", "ak_live_", base623(30), "https://docs.pagar.me/docs/chaves-de-acesso"],
        [
          "pagarme",
          "Pagar.me",
          "test-api-key",
          "ak_test_",
          base623(30),
          "https://docs.pagar.me/docs/chaves-de-acesso",
          { level: "warning" }
        ],
        ["paystack", "Paystack", "secret-key", "sk_live_", hex(40), "https://paystack.com/docs/api/authentication/"],
        ["paystack", "Paystack", "test-secret-key", "sk_test_", hex(40), "https://paystack.com/docs/api/authentication/"],
        [
          "polar",
          "Polar",
          "organization-access-token",
          "polar_oat_",
          base64url(30, 64),
          "https://docs.polar.sh/integrate/authentication"
        ],
        [
          "polar",
          "Polar",
          "personal-access-token",
          "polar_pat_",
          base64url(20, 100),
          "https://docs.polar.sh/integrate/authentication"
        ],
        [
          "polar",
          "Polar",
          "access-token",
          "polar_at_",
          base64url(20, 64),
          "https://docs.polar.sh/integrate/authentication"
        ],
        [
          "polar",
          "Polar",
          "refresh-token",
          "polar_rt_",
          base64url(20, 64),
          "https://docs.polar.sh/integrate/authentication"
        ],
        [
          "polar",
          "Polar",
          "webhook-secret",
          "polar_whs_",
          base64url(20, 64),
          "https://docs.polar.sh/integrate/webhooks/endpoints"
        ],
        [
          "rainforest-pay",
          "Rainforest",
          "api-key",
          "apikey_",
          hex(64),
          "https://docs.rainforestpay.com/docs/authentication"
        ],
        [
          "rainforest-pay",
          "Rainforest",
          "sandbox-api-key",
          "sbx_apikey_",
          hex(64),
          "https://docs.rainforestpay.com/docs/authentication"
        ],
        ["ramp", "Ramp", "client-secret", "ramp_sec_", base623(48), "https://docs.ramp.com/developer-api/v1/authorization"],
        [
          "ramp",
          "Ramp",
          "sign-up-token",
          "ramp_business_tok_",
          base623(36, 48),
          "https://docs.ramp.com/developer-api/v1/authorization"
        ],
        [
          "ramp",
          "Ramp",
          "access-token",
          "ramp_tok_",
          base623(36, 64),
          "https://docs.ramp.com/developer-api/v1/authorization"
        ],
        [
          "ramp",
          "Ramp",
          "client-id",
          "ramp_id_",
          base623(40),
          "https://docs.ramp.com/developer-api/v1/authorization",
          { level: "note" }
        ],
        [
          "razorpay",
          "Razorpay",
          "key-id",
          "rzp_live_",
          base623(14),
          "https://razorpay.com/docs/api/authentication/",
          { level: "warning" }
        ],
        [
          "razorpay",
          "Razorpay",
          "test-key-id",
          "rzp_test_",
          base623(14),
          "https://razorpay.com/docs/api/authentication/",
          { level: "note" }
        ],
        [
          "wepay",
          "WePay",
          "access-token",
          "PRODUCTION_",
          hex(64),
          "https://developer.wepay.com/api/general/authentication"
        ],
        [
          "wepay",
          "WePay",
          "stage-access-token",
          "STAGE_",
          hex(64),
          "https://developer.wepay.com/api/general/authentication"
        ],
        [
          "woocommerce",
          "WooCommerce",
          "consumer-secret",
          "cs_",
          hex(40),
          "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication"
        ],
        [
          "woocommerce",
          "WooCommerce",
          "consumer-key",
          "ck_",
          hex(40),
          "https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication",
          { level: "warning" }
        ],
        ["xendit", "Xendit", "api-key", "xnd_production_", base623(40, 80), "https://docs.xendit.co/docs/api-keys"],
        [
          "xendit",
          "Xendit",
          "development-api-key",
          "xnd_development_",
          base623(40, 80),
          "https://docs.xendit.co/docs/api-keys"
        ],
        [
          "crossmint",
          "Crossmint",
          "server-api-key",
          "sk_production_",
          base623(40, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/server-side"
        ],
        [
          "crossmint",
          "Crossmint",
          "staging-server-api-key",
          "sk_staging_",
          base623(40, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/server-side"
        ],
        [
          "crossmint",
          "Crossmint",
          "client-api-key",
          "ck_production_",
          base623(20, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/client-side",
          { level: "warning" }
        ],
        [
          "crossmint",
          "Crossmint",
          "staging-client-api-key",
          "ck_staging_",
          base623(20, 180),
          "https://docs.crossmint.com/introduction/platform/api-keys/client-side",
          { level: "warning" }
        ],
        ["robinhood", "Robinhood", "crypto-api-key", "rh-api-", uuid2, "https://docs.robinhood.com/crypto/trading/"],
        [
          "duffel",
          "Duffel",
          "api-token",
          "duffel_live_",
          base64url(43),
          "https://duffel.com/docs/api/overview/making-requests"
        ],
        [
          "duffel",
          "Duffel",
          "test-api-token",
          "duffel_test_",
          base64url(43),
          "https://duffel.com/docs/api/overview/making-requests"
        ],
        [
          "shippo",
          "Shippo",
          "api-token",
          "shippo_live_",
          hex(40),
          "https://docs.goshippo.com/docs/guides_general/authentication/"
        ],
        [
          "shippo",
          "Shippo",
          "test-api-token",
          "shippo_test_",
          hex(40),
          "https://docs.goshippo.com/docs/guides_general/authentication/"
        ],
        ["lob", "Lob", "api-key", "live_", hex(35), "https://docs.lob.com/#tag/Authentication", { keywords: ["live_"] }],
        [
          "lob",
          "Lob",
          "test-api-key",
          "test_",
          hex(35),
          "https://docs.lob.com/#tag/Authentication",
          { keywords: ["test_"] }
        ],
        [
          "lob",
          "Lob",
          "publishable-key",
          "live_pub_",
          hex(31),
          "https://docs.lob.com/#tag/Authentication",
          { level: "warning" }
        ],
        [
          "lob",
          "Lob",
          "test-publishable-key",
          "test_pub_",
          hex(31),
          "https://docs.lob.com/#tag/Authentication",
          { level: "warning" }
        ],
        ["flexport", "Flexport", "api-key", "shltm_", base64url(40), "https://docs.logistics-api.flexport.com/"],
        ["fleetbase", "Fleetbase", "api-key", "flb_live_", base623(20, 64), "https://docs.fleetbase.io/"],
        ["fleetbase", "Fleetbase", "test-api-key", "flb_test_", base623(20, 64), "https://docs.fleetbase.io/"]
      ]),
      ...createKeywordRules([
        [
          "gocardless",
          "GoCardless",
          "go cardless",
          "(?:live|sandbox)_[\\w-]{38,42}={0,2}",
          "https://developer.gocardless.com/api-reference/#making-requests-authorisation",
          { kind: "api-token" }
        ],
        [
          "braintree",
          "Braintree",
          "braintree",
          hex(32),
          "https://developer.paypal.com/braintree/docs/guides/authorization/overview",
          { kind: "private-key", near: /private|key|secret/i }
        ],
        [
          "paypal",
          "PayPal",
          "paypal",
          "E[\\w-]{79}|[\\w-]{80}",
          "https://developer.paypal.com/api/rest/",
          { kind: "client-secret", revoke: "https://developer.paypal.com/dashboard/applications" }
        ],
        [
          "paypal",
          "PayPal",
          "paypal",
          base623(64),
          "https://developer.paypal.com/api/rest/",
          { kind: "api-credential", near: /secret|key|token|pass/i, level: "warning" }
        ],
        [
          "razorpay",
          "Razorpay",
          "razorpay|rzp_live_[0-9A-Za-z]{14}|rzp_test_[0-9A-Za-z]{14}",
          base623(24),
          "https://razorpay.com/docs/api/authentication/",
          { kind: "key-secret", near: /secret|key|token|"|'/i }
        ],
        [
          "wise",
          "Wise",
          "transfer wise|wise",
          uuid2,
          "https://docs.wise.com/api-docs/features/authentication-access",
          { kind: "api-token", near: /token|key|secret/i }
        ],
        [
          "mollie",
          "Mollie",
          "mollie",
          "(?:live|test)_[0-9A-Za-z]{30,40}",
          "https://docs.mollie.com/reference/authentication"
        ],
        [
          "paymongo",
          "PayMongo",
          "pay mongo",
          "(?:[sp]k_(?:live|test)_)?[0-9A-Za-z_-]{24,32}",
          "https://developers.paymongo.com/docs/authentication"
        ],
        ["paymoapp", "Paymo", "paymo app|paymo", hex(40, 44), "https://github.com/paymoapp/api"],
        ["instamojo", "Instamojo", "insta mojo", base623(40), "https://docs.instamojo.com/", { kind: "client-secret" }],
        [
          "cielo",
          "Cielo",
          "cielo|merchantkey",
          "[0-9A-Za-z]{40}",
          "https://developercielo.github.io/en/manual/cielo-ecommerce",
          { kind: "merchant-key" }
        ],
        [
          "cielo",
          "Cielo",
          "cielo",
          "[0-9A-Za-z]{32}",
          "https://developercielo.github.io/en/manual/cielo-ecommerce",
          { kind: "merchant-id", level: "warning" }
        ],
        ["gumroad", "Gumroad", "", hex(64), "https://gumroad.com/api", { kind: "access-token" }],
        ["gumroad", "Gumroad", "", base64url(43), "https://gumroad.com/api", { kind: "oauth-token" }],
        [
          "snipcart",
          "Snipcart",
          "",
          "(?:S_)?[0-9A-Za-z_]{75}",
          "https://docs.snipcart.com/v3/api-reference/authentication"
        ],
        ["taxjar", "TaxJar", "tax jar", lower(32), "https://developers.taxjar.com/api/reference/"],
        ["vatlayer", "vatlayer", "vat layer", lower(32), "https://vatlayer.com/documentation"],
        ["loyverse", "Loyverse", "", lower(32), "https://developer.loyverse.com/docs/"],
        [
          "shipday",
          "Shipday",
          "ship day",
          "(?:[0-9A-Za-z]{10}\\.)?[0-9A-Za-z]{20,31}",
          "https://docs.shipday.com/reference/authentication"
        ],
        ["onfleet", "Onfleet", "on fleet", hex(32) + "|" + lower(32), "https://docs.onfleet.com/reference/authentication"],
        ["shipengine", "ShipEngine", "ship engine", "(?:TEST_)?[\\w+/]{43}", "https://www.shipengine.com/docs/auth/"],
        [
          "etsy",
          "Etsy",
          "",
          lower(24),
          "https://developers.etsy.com/documentation/essentials/authentication",
          { kind: "api-key" }
        ],
        [
          "ebay",
          "eBay",
          "ebay|cert_id|certid|client_secret",
          "(?:PRD|SBX)-[0-9a-f]{12}(?:-[0-9a-f]{4}){4}",
          "https://developer.ebay.com/api-docs/static/oauth-credentials.html",
          { kind: "client-secret", check: (value) => hasRandomLook(value) }
        ],
        [
          "squarespace",
          "Squarespace",
          "square space",
          uuid2,
          "https://developers.squarespace.com/commerce-apis/authentication-and-permissions",
          { near: /key|token|secret|auth/i }
        ],
        [
          "square",
          "Square",
          "square",
          "EAAA[\\w=-]{60}",
          "https://developer.squareup.com/docs/build-basics/access-tokens",
          { kind: "access-token-near-name" }
        ],
        [
          "bigcommerce",
          "BigCommerce",
          "big commerce",
          lower(31, 32),
          "https://developer.bigcommerce.com/docs/start/authentication/api-accounts",
          { kind: "access-token" }
        ],
        ["besnappy", "BeSnappy", "be snappy", hex(64), "https://github.com/BeSnappy/api-docs"],
        ["recurly", "Recurly", "", hex(32), "https://recurly.com/developers/"],
        [
          "chargebee",
          "Chargebee",
          "charge bee",
          "(?:live|test)_[0-9A-Za-z]{24,40}",
          "https://apidocs.chargebee.com/docs/api/auth"
        ],
        ["chartmogul", "ChartMogul", "chart mogul", hex(32), "https://dev.chartmogul.com/docs/authentication"],
        ["dwolla", "Dwolla", "", base623(50), "https://developers.dwolla.com/docs/auth", { kind: "secret" }],
        [
          "coinbase-commerce",
          "Coinbase Commerce",
          "coinbase",
          uuid2,
          "https://docs.cdp.coinbase.com/commerce/",
          { near: /commerce|api[-_ ]?key/i }
        ],
        ["hiveage", "Hiveage", "hive age", base64url(20), "https://github.com/Hiveage/hiveage-api"],
        [
          "freshbooks",
          "FreshBooks",
          "fresh books",
          hex(64) + "|" + lower(64),
          "https://www.freshbooks.com/api/start",
          { kind: "access-token" }
        ],
        [
          "convertapi",
          "ConvertAPI",
          "convert api",
          "secret_[0-9A-Za-z]{16}|[0-9A-Za-z]{16}",
          "https://docs.convertapi.com/docs/authentication"
        ],
        ["moonclerk", "MoonClerk", "moon clerk", hex(32), "https://github.com/moonclerk/developer"],
        ["invoiceocean", "InvoiceOcean", "invoice ocean", base623(20), "https://github.com/invoiceocean/api"],
        [
          "lendflow",
          "Lendflow",
          "lend flow",
          "[0-9A-Za-z]{36}\\.[0-9A-Za-z]{235}\\.[\\w-]{683}|[\\w-]{30,40}\\.[\\w-]{200,300}\\.[\\w-]{600,720}",
          "https://docs.lendflow.com/"
        ],
        ["tokeet", "Tokeet", "", uuid2, "https://apidocs.tokeet.com/", { near: /key|token|secret/i }]
      ])
    ];
  }
});

// src/rules/pinecone.ts
var pineconeRules;
var init_pinecone = __esm({
  "src/rules/pinecone.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    pineconeRules = [
      ...createPrefixedRules(
        {
          id: "pinecone",
          name: "Pinecone",
          source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
          revoke: "https://app.pinecone.io/"
        },
        [{ kind: "api-key", prefix: "pcsk_", body: "[0-9A-Za-z]{5,6}_[0-9A-Za-z]{50,64}" }]
      ),
      ...createKeywordRules([
        [
          "pinecone",
          "Pinecone",
          "",
          uuid2,
          "https://docs.pinecone.io/guides/projects/manage-api-keys",
          { kind: "api-key-old", near: /key|token|secret/i }
        ]
      ])
    ];
  }
});

// src/rules/plaid.ts
var plaidRules;
var init_plaid = __esm({
  "src/rules/plaid.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    plaidRules = [
      ...createPrefixedRules(
        {
          id: "plaid",
          name: "Plaid",
          source: "https://plaid.com/docs/api/tokens/",
          revoke: "https://dashboard.plaid.com/developers/keys"
        },
        [
          { kind: "access-token", prefix: "access-production-", body: uuid2 },
          { kind: "development-access-token", prefix: "access-development-", body: uuid2 },
          { kind: "sandbox-access-token", prefix: "access-sandbox-", body: uuid2 }
        ]
      ),
      ...createKeywordRules([
        [
          "plaid",
          "Plaid",
          "",
          lower(30),
          "https://plaid.com/docs/api/",
          { kind: "secret", near: /secret|key|token/i, revoke: "https://dashboard.plaid.com/developers/keys" }
        ]
      ])
    ];
  }
});

// src/rules/posthog.ts
var posthogRules;
var init_posthog = __esm({
  "src/rules/posthog.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    posthogRules = createPrefixedRules(
      {
        id: "posthog",
        name: "PostHog",
        source: "https://posthog.com/docs/api",
        revoke: "https://app.posthog.com/settings/user-api-keys"
      },
      [
        { kind: "personal-api-key", prefix: "phx_", body: base64url(41, 48) },
        { kind: "feature-flags-secure-key", prefix: "phs_", body: base64url(40, 56) },
        { kind: "oauth-access-token", prefix: "pha_", body: base64url(40, 56) },
        { kind: "oauth-refresh-token", prefix: "phr_", body: base64url(40, 56) },
        { kind: "project-key", prefix: "phc_", body: base64url(40, 64), level: "note" }
      ]
    );
  }
});

// src/rules/postman.ts
var postmanRules;
var init_postman = __esm({
  "src/rules/postman.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    postmanRules = createPrefixedRules(
      {
        id: "postman",
        name: "Postman",
        source: "https://learning.postman.com/docs/developer/postman-api/authentication/",
        revoke: "https://go.postman.co/settings/me/api-keys"
      },
      [
        { kind: "api-key", prefix: "PMAK-", body: "[0-9A-Za-z]{24}-[0-9A-Za-z]{34}" },
        { kind: "collection-access-key", prefix: "PMAT-", body: upper(26) }
      ]
    );
  }
});

// src/rules/security-providers.ts
var securityProviderRules;
var init_security_providers = __esm({
  "src/rules/security-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    securityProviderRules = [
      ...createTokenRules([
        [
          "age",
          "age",
          "secret-key",
          "AGE-SECRET-KEY-1",
          "[02-9AC-HJ-NP-Z]{58}",
          "https://github.com/FiloSottile/age",
          { credential: "private-key", label: "an age secret key" }
        ],
        [
          "age",
          "age",
          "post-quantum-secret-key",
          "AGE-SECRET-KEY-PQ-1",
          "[02-9AC-HJ-NP-Z]{50,70}",
          "https://github.com/FiloSottile/age",
          { credential: "private-key", label: "an age post-quantum secret key" }
        ],
        ["aikido", "Aikido", "ci-token", "AIK_CI_", base623(20, 64), "https://help.aikido.dev/"],
        [
          "aikido",
          "Aikido",
          "client-secret",
          "AIK_SECRET_",
          base623(64),
          "https://apidocs.aikido.dev/reference/authorization"
        ],
        ["aikido", "Aikido", "runtime-token", "AIK_RUNTIME_", "\\w{20,100}", "https://help.aikido.dev/"],
        [
          "aikido",
          "Aikido",
          "client-id",
          "AIK_CLIENT_",
          base623(24),
          "https://apidocs.aikido.dev/reference/authorization",
          { level: "note" }
        ],
        [
          "bitwarden",
          "Bitwarden",
          "machine-account-token",
          "0.",
          `${uuid2}\\.[0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}==`,
          "https://bitwarden.com/help/access-tokens/",
          { keywords: ["bitwarden", "bws", "access_token", "accesstoken"] }
        ],
        [
          "duplocloud",
          "DuploCloud",
          "api-key",
          "AQAAANCMnd8BFdERjHo",
          "[\\w+/-]{180,1000}={0,2}",
          "https://docs.duplocloud.com/docs/overview/application-focused-interface/user-administration/api-tokens",
          { reach: [32, 1100] }
        ],
        [
          "infisical",
          "Infisical",
          "service-token",
          "st.",
          "[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}|[0-9a-f-]{36}\\.[0-9a-f]{32}\\.[0-9a-f]{32}",
          "https://infisical.com/docs/documentation/platform/token"
        ],
        [
          "nightfall",
          "Nightfall",
          "api-key",
          "NF-",
          base623(32),
          "https://help.nightfall.ai/developer-api/key_concepts/authentication_and_security"
        ],
        [
          "onfido",
          "Onfido",
          "api-token",
          "api_live.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "eu-api-token",
          "api_live_eu.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "us-api-token",
          "api_live_us.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "ca-api-token",
          "api_live_ca.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens"
        ],
        [
          "onfido",
          "Onfido",
          "sandbox-api-token",
          "api_sandbox.",
          base64url(20, 90),
          "https://documentation.onfido.com/api/latest/#api-tokens",
          { level: "warning" }
        ],
        ["pangea", "Pangea", "service-token", "pts_", lower(30, 36), "https://pangea.cloud/docs/admin-guide/tokens"],
        [
          "persona",
          "Persona",
          "api-key",
          "persona_production_",
          base64url(20, 90),
          "https://docs.withpersona.com/docs/api-keys"
        ],
        [
          "persona",
          "Persona",
          "sandbox-api-key",
          "persona_sandbox_",
          base64url(20, 90),
          "https://docs.withpersona.com/docs/api-keys",
          { level: "warning" }
        ],
        ["proof", "Proof", "api-key", "prf_", base64url(32, 60), "https://dev.proof.com/docs/authentication"],
        ["rootly", "Rootly", "api-key", "rootly_", hex(64), "https://rootly.com/api"],
        [
          "stytch",
          "Stytch",
          "project-secret",
          "secret-live-",
          "[\\w-]{35,48}={0,2}",
          "https://stytch.com/docs/api/authentication"
        ],
        [
          "stytch",
          "Stytch",
          "test-secret",
          "secret-test-",
          "[\\w-]{35,48}={0,2}",
          "https://stytch.com/docs/api/authentication"
        ],
        [
          "tailscale",
          "Tailscale",
          "auth-key",
          "tskey-auth-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1085/auth-keys",
          { revoke: "https://login.tailscale.com/admin/settings/keys" }
        ],
        [
          "tailscale",
          "Tailscale",
          "api-token",
          "tskey-api-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1101/api",
          { revoke: "https://login.tailscale.com/admin/settings/keys" }
        ],
        [
          "tailscale",
          "Tailscale",
          "oauth-client-secret",
          "tskey-client-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1215/oauth-clients",
          { revoke: "https://login.tailscale.com/admin/settings/oauth" }
        ],
        [
          "tailscale",
          "Tailscale",
          "scim-key",
          "tskey-scim-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1180/sso-okta-scim"
        ],
        [
          "tailscale",
          "Tailscale",
          "webhook-secret",
          "tskey-webhook-",
          "[0-9A-Za-z]{8,24}-[0-9A-Za-z]{20,48}",
          "https://tailscale.com/kb/1213/webhooks"
        ],
        [
          "tailscale",
          "Tailscale",
          "old-key",
          "tskey-",
          "[0-9a-z]{8,20}-[0-9A-Za-z]{20,48}|[0-9a-f]{24}",
          "https://tailscale.com/kb/1085/auth-keys",
          { level: "warning" }
        ],
        [
          "trend-micro",
          "Trend Micro",
          "cloud-one-api-key",
          "tmc1",
          "2?[0-9A-Za-z]{18,30}:[0-9A-Za-z]{60,84}",
          "https://cloudone.trendmicro.com/docs/identity-and-account-management/c1-api-key/"
        ],
        [
          "unleash",
          "Unleash",
          "personal-access-token",
          "user:",
          hex(56),
          "https://docs.getunleash.io/reference/api-tokens-and-client-keys"
        ],
        [
          "unleash",
          "Unleash",
          "api-token",
          "*:",
          "[a-z0-9_-]{2,30}\\.[0-9a-f]{56}",
          "https://docs.getunleash.io/reference/api-tokens-and-client-keys",
          { keywords: ["*:production", "*:development", "*:*", "*:default"] }
        ],
        [
          "sqreen",
          "Sqreen",
          "token",
          "org_",
          hex(60, 68),
          "https://docs.datadoghq.com/security/application_security/",
          { level: "warning" }
        ],
        [
          "jumpcloud",
          "JumpCloud",
          "api-key",
          "jca_",
          base623(36),
          "https://docs.jumpcloud.com/api/1.0/index.html",
          { revoke: "https://console.jumpcloud.com/" }
        ]
      ]),
      {
        id: "minisign-secret-key",
        label: "a minisign secret key",
        level: "error",
        keywords: ["rwrty0iy"],
        pattern: /(?<![\w+/])(?<secret>RWRTY0Iy[0-9A-Za-z+/]{196,208}={0,2})(?![\w+/=])/,
        highEntropy: true,
        credential: "private-key",
        source: "https://jedisct1.github.io/minisign/"
      },
      {
        id: "wireguard-private-key",
        label: "a WireGuard private key",
        level: "error",
        keywords: ["privatekey", "presharedkey", "private_key", "preshared_key"],
        pattern: /(?:Private|Preshared)_?Key["']?\s{0,4}[:=]\s{0,4}["']?(?<secret>[0-9A-Za-z+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])/i,
        check: (value) => hasRandomLook(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "private-key",
        source: "https://www.wireguard.com/quickstart/"
      },
      {
        id: "ansible-vault-content",
        label: "an Ansible vault (encrypted)",
        level: "note",
        keywords: ["$ansible_vault;"],
        pattern: /(?<secret>\$ANSIBLE_VAULT;\d\.\d;AES256[^\r\n]{0,40}(?:\r?\n\s{0,24}[0-9a-f]{40,80}){1,40})/,
        reach: [8, 3600],
        highEntropy: true,
        credential: "provider-token",
        provider: "Ansible",
        source: "https://docs.ansible.com/ansible/latest/vault_guide/vault_encrypting_content.html"
      },
      {
        id: "totp-secret-url",
        label: "a one-time-password seed",
        level: "error",
        keywords: ["otpauth://"],
        pattern: /otpauth:\/\/[th]otp\/[^\s"'<>]{1,120}?[?&]secret=(?<secret>[A-Z2-7]{16,128})(?![A-Za-z0-9])/,
        check: (value) => hasRandomLook(value) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "One-time password",
        source: "https://github.com/google/google-authenticator/wiki/Key-Uri-Format"
      },
      {
        id: "okta-api-token-header",
        label: "an Okta API token",
        level: "error",
        keywords: ["ssws"],
        pattern: /SSWS["'\s:,+]{1,8}(?<secret>00[\w-]{40})(?![\w-])/,
        check: (value) => hasRandomLook(value) ? "unknown" : "invalid",
        highEntropy: true,
        family: "okta-api-token",
        credential: "provider-token",
        provider: "Okta",
        source: "https://developer.okta.com/docs/guides/create-an-api-token/main/"
      },
      ...createKeywordRules([
        [
          "okta",
          "Okta",
          "okta",
          "00[\\w-]{40}",
          "https://developer.okta.com/docs/guides/create-an-api-token/main/",
          { kind: "api-token" }
        ],
        [
          "okta",
          "Okta",
          "okta",
          base64url(64),
          "https://developer.okta.com/docs/guides/implement-grant-type/clientcreds/main/",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "auth0",
          "Auth0",
          "auth0",
          base64url(64),
          "https://auth0.com/docs/get-started/applications",
          { kind: "client-secret", near: /secret|token|key/i }
        ],
        [
          "onelogin",
          "OneLogin",
          "one login",
          hex(64),
          "https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials",
          { kind: "client-secret" }
        ],
        [
          "jumpcloud",
          "JumpCloud",
          "jump cloud",
          base623(40),
          "https://docs.jumpcloud.com/api/1.0/index.html",
          { kind: "api-key-old" }
        ],
        ["abuseipdb", "AbuseIPDB", "abuse ip db", lower(80), "https://docs.abuseipdb.com/"],
        ["alienvault", "AlienVault OTX", "alien vault|otx", lower(64), "https://otx.alienvault.com/api"],
        [
          "virustotal",
          "VirusTotal",
          "virus total|vt_api|x-apikey",
          hex(64),
          "https://docs.virustotal.com/reference/authentication",
          { near: /key|token|secret/i }
        ],
        ["shodan", "Shodan", "", base623(32), "https://developer.shodan.io/api", { revoke: "https://account.shodan.io/" }],
        [
          "securitytrails",
          "SecurityTrails",
          "security trails",
          base623(32),
          "https://docs.securitytrails.com/docs/authentication"
        ],
        ["censys", "Censys", "", base623(32), "https://docs.censys.com/", { kind: "api-secret", near: /secret|key|token/i }],
        ["greynoise", "GreyNoise", "grey noise", base623(64), "https://docs.greynoise.io/docs/using-the-greynoise-api"],
        ["urlscan", "urlscan.io", "url scan", uuid2, "https://urlscan.io/docs/api/", { near: /key|token/i }],
        ["hybrid-analysis", "Hybrid Analysis", "hybrid analysis", lower(64), "https://www.hybrid-analysis.com/docs/api/v2"],
        [
          "nessus",
          "Tenable",
          "nessus|tenable|accesskey|secretkey|X-ApiKeys",
          hex(64),
          "https://developer.tenable.com/docs/authorization",
          { near: /key|secret/i }
        ],
        [
          "rapid7",
          "Rapid7",
          "rapid7|insight",
          uuid2,
          "https://docs.rapid7.com/insight/managing-platform-api-keys/",
          { near: /api[-_ ]?key/i, level: "warning" }
        ],
        [
          "lacework",
          "Lacework",
          "lacework",
          "_[0-9a-f]{32}",
          "https://docs.fortinet.com/product/lacework-forticnapp",
          { kind: "secret-key" }
        ],
        [
          "snyk",
          "Snyk",
          "",
          uuid2,
          "https://docs.snyk.io/snyk-api/authentication-for-api",
          { near: /token|key|secret|auth/i, kind: "api-token", revoke: "https://app.snyk.io/account" }
        ],
        ["wiz", "Wiz", "wiz", base623(64), "https://docs.wiz.io/", { kind: "client-secret", common: true }],
        ["detectify", "Detectify", "", hex(32), "https://developer.detectify.com/"],
        ["scrutinizer", "Scrutinizer", "scrutinizer ci|scrutinizer", lower(64), "https://scrutinizer-ci.com/docs/api/"],
        [
          "jamf",
          "Jamf",
          "jamf|jss",
          base623(49, 64),
          "https://developer.jamf.com/jamf-pro/docs/client-credentials",
          { kind: "api-token", near: /token|secret|pass|key/i }
        ],
        ["cisco-meraki", "Cisco Meraki", "meraki", hex(40), "https://developer.cisco.com/meraki/api-v1/authorization/"],
        [
          "splunk",
          "Splunk",
          "splunk",
          `${uuid2}|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}`,
          "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
          { kind: "hec-token", near: /token|hec|key|secret|auth/i }
        ],
        [
          "splunk",
          "Splunk Observability Cloud",
          "splunk|signalfx|sfx|x-sf-token",
          base64url(22),
          "https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens",
          { kind: "observability-token", near: /token|key|secret|private|auth/i }
        ],
        ["vpnapi", "vpnapi.io", "vpn api", base623(32), "https://vpnapi.io/api-documentation"],
        [
          "ipqualityscore",
          "IPQualityScore",
          "ip quality score|ipqs|ip quality",
          base623(32),
          "https://www.ipqualityscore.com/documentation/overview"
        ],
        ["netskope", "Netskope", "", hex(32), "https://docs.netskope.com/en/rest-api-v2-overview/", { kind: "token" }],
        ["upguard", "UpGuard", "up guard", uuid2, "https://cyber-risk.upguard.com/api/docs", { near: /key|token/i }],
        ["openuv", "OpenUV", "open uv|openuv-", "openuv-[0-9a-z]{10,24}-io|[0-9a-z]{32}", "https://www.openuv.io/uvindex"],
        ["unifyid", "UnifyID", "unify id", "[\\w-]{40,43}={0,2}", "https://developer.unify.id/", { level: "warning" }],
        [
          "loginradius",
          "LoginRadius",
          "login radius",
          uuid2,
          "https://www.loginradius.com/docs/api/v2/getting-started/introduction/",
          { near: /key|token|secret|=|:/i }
        ],
        ["purestake", "PureStake", "pure stake", base623(40), "https://developer.purestake.io/"]
      ])
    ];
  }
});

// src/rules/sentry.ts
var checkOrganizationToken, sentryRules;
var init_sentry = __esm({
  "src/rules/sentry.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    checkOrganizationToken = (value) => {
      const text = Buffer.from(value.split("_")[1] ?? "", "base64").toString("latin1");
      return /"(?:iat|url|region_url|org)"/.test(text) ? "valid" : "invalid";
    };
    sentryRules = [
      ...createPrefixedRules(
        {
          id: "sentry",
          name: "Sentry",
          source: "https://docs.sentry.io/account/auth-tokens/",
          revoke: "https://sentry.io/settings/account/api/auth-tokens/"
        },
        [
          {
            kind: "organization-token",
            prefix: "sntrys_",
            body: "eyJ[0-9A-Za-z+/=_-]{60,360}_[0-9A-Za-z+/]{43}=?",
            check: checkOrganizationToken,
            reach: [32, 480]
          },
          { kind: "user-token", prefix: "sntryu_", body: hex(64) },
          { kind: "integration-token", prefix: "sntryi_", body: hex(64) }
        ]
      ),
      ...createKeywordRules([
        [
          "sentry",
          "Sentry",
          "",
          hex(64),
          "https://docs.sentry.io/account/auth-tokens/",
          { kind: "auth-token-old", near: /key|token|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/shopify.ts
var shopifyRules;
var init_shopify = __esm({
  "src/rules/shopify.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    shopifyRules = createPrefixedRules(
      {
        id: "shopify",
        name: "Shopify",
        source: "https://shopify.dev/docs/apps/build/authentication-authorization",
        revoke: "https://admin.shopify.com/"
      },
      [
        { kind: "access-token", prefix: "shpat_", body: anyHex(32) },
        { kind: "custom-app-token", prefix: "shpca_", body: anyHex(32) },
        { kind: "private-app-password", prefix: "shppa_", body: anyHex(32) },
        { kind: "shared-secret", prefix: "shpss_", body: anyHex(32) },
        { kind: "user-access-token", prefix: "shpua_", body: anyHex(32) },
        { kind: "refresh-token", prefix: "shprt_", body: anyHex(32) },
        { kind: "cli-token", prefix: "shptka_", body: anyHex(32) },
        { kind: "app-automation-token", prefix: "atkn_", body: hex(60, 68) }
      ]
    );
  }
});

// src/rules/social-providers.ts
var socialProviderRules;
var init_social_providers = __esm({
  "src/rules/social-providers.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    socialProviderRules = [
      {
        id: "facebook-access-token",
        label: "a Facebook access token",
        level: "error",
        keywords: ["eaa"],
        pattern: /(?<![\w-])(?<secret>EAA(?:[A-Z]{1,3})?[0-9A-Za-z]{90,400})(?![\w+/=-])/,
        reach: [32, 440],
        check: (value) => hasRandomLook(value) && !hasNameLook(value) && /\d/.test(value) ? "unknown" : "invalid",
        highEntropy: true,
        shown: "EAA",
        credential: "provider-token",
        provider: "Facebook",
        revoke: "https://developers.facebook.com/tools/debug/accesstoken/",
        source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
      },
      {
        id: "facebook-app-token",
        label: "a Facebook app access token",
        level: "error",
        keywords: ["access_token", "facebook", "fb_", "app_token", "graph."],
        pattern: /(?<![\w-])(?<secret>\d{15,17}(?:\||%7C)[\w-]{27,28})(?![\w-])/,
        check: (value) => hasRandomLook(value.replace(/^\d+(?:\||%7C)/, "")) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "Facebook",
        source: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
      },
      ...createTokenRules([
        [
          "instagram",
          "Instagram",
          "access-token",
          "IGQV",
          base623(90, 260),
          "https://developers.facebook.com/docs/instagram-platform/",
          { reach: [32, 300] }
        ],
        [
          "instagram",
          "Instagram",
          "business-access-token",
          "IGAA",
          base623(90, 260),
          "https://developers.facebook.com/docs/instagram-platform/",
          { reach: [32, 300] }
        ],
        [
          "twitter",
          "X",
          "bearer-token",
          "AAAAAAAAAAAAAAAAAAAAA",
          "[0-9A-Za-z%]{60,110}",
          "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
          {
            check: (value) => hasRandomLook(value.slice(30)) ? "unknown" : "invalid",
            revoke: "https://developer.x.com/en/portal/dashboard"
          }
        ]
      ]),
      ...createKeywordRules([
        [
          "facebook",
          "Facebook",
          "facebook|fb_app|fb_secret|fb_client|fb_api|meta_app",
          hex(32),
          "https://developers.facebook.com/docs/facebook-login/security/",
          { kind: "app-secret", near: /secret|key|token/i, revoke: "https://developers.facebook.com/apps/" }
        ],
        [
          "twitter",
          "X",
          "twitter|x_consumer|tweepy|consumer",
          base623(50),
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
          { kind: "api-secret", near: /secret|token|key/i, revoke: "https://developer.x.com/en/portal/dashboard" }
        ],
        [
          "twitter",
          "X",
          "twitter|x_consumer|tweepy",
          base623(25),
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret",
          { kind: "api-key", near: /key|token|secret/i }
        ],
        [
          "twitter",
          "X",
          "twitter|tweepy|access_token",
          "\\d{7,20}-[0-9A-Za-z]{20,45}",
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens",
          { kind: "access-token" }
        ],
        [
          "twitter",
          "X",
          "twitter|tweepy|access_token_secret|access_secret",
          base623(45),
          "https://docs.x.com/fundamentals/authentication/oauth-1-0a/obtaining-user-access-tokens",
          { kind: "access-token-secret", near: /secret|token|=|"|'/i }
        ],
        [
          "linkedin",
          "LinkedIn",
          "linked in",
          base623(16),
          "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
          { kind: "client-secret-old", near: /secret|key|token/i }
        ],
        [
          "instagram",
          "Instagram",
          "instagram",
          hex(32),
          "https://developers.facebook.com/docs/instagram-platform/",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "reddit",
          "Reddit",
          "reddit",
          base64url(27, 30),
          "https://github.com/reddit-archive/reddit/wiki/OAuth2",
          { kind: "client-secret", near: /secret/i, revoke: "https://www.reddit.com/prefs/apps" }
        ],
        [
          "spotify",
          "Spotify",
          "spotify|spotipy",
          hex(32),
          "https://developer.spotify.com/documentation/web-api/concepts/apps",
          { kind: "client-secret", near: /secret|key|token/i, revoke: "https://developer.spotify.com/dashboard" }
        ],
        [
          "twitch",
          "Twitch",
          "twitch",
          lower(30),
          "https://dev.twitch.tv/docs/authentication/",
          { kind: "client-secret", near: /secret|token|oauth|key/i, revoke: "https://dev.twitch.tv/console/apps" }
        ],
        [
          "twitch",
          "Twitch",
          "twitch",
          "oauth:[0-9a-z]{30}",
          "https://dev.twitch.tv/docs/irc/authenticate-bot/",
          { kind: "irc-token" }
        ],
        [
          "deviantart",
          "DeviantArt",
          "deviant art",
          hex(32),
          "https://www.deviantart.com/developers/authentication",
          { kind: "client-secret" }
        ],
        [
          "deviantart",
          "DeviantArt",
          "deviant art",
          hex(50) + "|" + base623(40),
          "https://www.deviantart.com/developers/authentication",
          { kind: "access-token" }
        ],
        ["flickr", "Flickr", "flickr", hex(32), "https://www.flickr.com/services/api/misc.api_keys.html"],
        [
          "flickr",
          "Flickr",
          "flickr",
          hex(16),
          "https://www.flickr.com/services/api/misc.api_keys.html",
          { kind: "api-secret", near: /secret/i }
        ],
        ["unsplash", "Unsplash", "un splash", base64url(43), "https://unsplash.com/documentation", { kind: "access-key" }],
        ["pixabay", "Pixabay", "pixa bay", "\\d{7,8}-[0-9a-f]{25}", "https://pixabay.com/api/docs/"],
        ["pexels", "Pexels", "", base623(56), "https://www.pexels.com/api/documentation/"],
        ["lastfm", "Last.fm", "last fm|last.fm", hex(32), "https://www.last.fm/api/authentication"],
        ["trakt", "Trakt", "trakt", hex(64), "https://trakt.docs.apiary.io/", { kind: "client-secret" }],
        ["tmdb", "TMDB", "tmdb|themoviedb", hex(32), "https://developer.themoviedb.org/docs/getting-started"],
        [
          "tiktok",
          "TikTok",
          "tik tok",
          base623(32) + "|" + hex(40),
          "https://developers.tiktok.com/doc/oauth-user-access-token-management",
          { kind: "client-secret", near: /secret|token/i }
        ],
        ["tumblr", "Tumblr", "", base623(50), "https://www.tumblr.com/docs/en/api/v2", { kind: "api-key" }],
        [
          "vimeo",
          "Vimeo",
          "vimeo",
          hex(32),
          "https://developer.vimeo.com/api/authentication",
          { kind: "access-token", near: /token|key|secret/i }
        ],
        [
          "wechat",
          "WeChat",
          "wechat|weixin|wx_secret|wx_app|appsecret",
          hex(32),
          "https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html",
          { kind: "app-secret", near: /secret|key|:|=/i }
        ],
        [
          "weibo",
          "Weibo",
          "weibo",
          hex(32),
          "https://open.weibo.com/wiki/Oauth/en",
          { kind: "app-secret", near: /secret|key/i }
        ],
        [
          "dingtalk",
          "DingTalk",
          "ding talk|robot/send",
          hex(64),
          "https://open.dingtalk.com/document/robots/custom-robot-access",
          { kind: "robot-token", near: /token/i }
        ],
        [
          "dingtalk",
          "DingTalk",
          "ding talk",
          "SEC[0-9a-f]{64}|[\\w-]{64}",
          "https://open.dingtalk.com/document/",
          { kind: "app-secret" }
        ],
        [
          "lark",
          "Lark",
          "lark|feishu",
          base623(32),
          "https://open.larksuite.com/document/",
          { kind: "app-secret", near: /secret|key/i }
        ],
        [
          "lark",
          "Lark",
          "open-apis/bot/v2/hook",
          uuid2,
          "https://open.larksuite.com/document/client-docs/bot-v3/add-custom-bot",
          { kind: "webhook", near: /hook\//, credential: "provider-webhook" }
        ],
        [
          "wecom",
          "WeCom",
          "qyapi.weixin.qq.com/cgi-bin/webhook",
          uuid2,
          "https://developer.work.weixin.qq.com/document/path/91770",
          { kind: "webhook", near: /key=/, credential: "provider-webhook" }
        ],
        [
          "kakao",
          "Kakao",
          "kakao",
          hex(32),
          "https://developers.kakao.com/docs/latest/en/getting-started/app",
          { kind: "api-key" }
        ],
        [
          "strava",
          "Strava",
          "strava",
          hex(40),
          "https://developers.strava.com/docs/authentication/",
          { kind: "client-secret", near: /secret|token|key/i }
        ],
        [
          "fitbit",
          "Fitbit",
          "fitbit",
          hex(32),
          "https://dev.fitbit.com/build/reference/web-api/developer-guide/authorization/",
          { kind: "client-secret", near: /secret/i }
        ],
        [
          "foursquare",
          "Foursquare",
          "four square",
          upper(48) + "|fsq3[0-9A-Za-z+/]{43}=",
          "https://docs.foursquare.com/developer/reference/authentication"
        ],
        ["yelp", "Yelp", "yelp", base64url(128), "https://docs.developer.yelp.com/docs/fusion-authentication"],
        [
          "meetup",
          "Meetup",
          "meetup",
          lower(26),
          "https://www.meetup.com/api/authentication/",
          { kind: "client-secret", near: /secret|key/i }
        ],
        [
          "eventbrite",
          "Eventbrite",
          "event brite",
          upper(20),
          "https://www.eventbrite.com/platform/api#/introduction/authentication",
          { kind: "private-token" }
        ],
        [
          "guardian",
          "The Guardian",
          "guardian",
          uuid2,
          "https://open-platform.theguardian.com/documentation/",
          { near: /api[-_]?key/i }
        ],
        ["newsapi", "News API", "news api", hex(32), "https://newsapi.org/docs/authentication"],
        ["currentsapi", "Currents API", "currents api|currents", "[\\w+=-]{48}", "https://currentsapi.services/en/docs/"],
        ["mediastack", "mediastack", "media stack", hex(32) + "|" + lower(32), "https://mediastack.com/documentation"],
        ["newscatcher", "NewsCatcher", "news catcher", "[\\w-]{43}", "https://www.newscatcherapi.com/docs/"],
        [
          "yahoo",
          "Yahoo",
          "yahoo",
          hex(40),
          "https://developer.yahoo.com/oauth2/guide/",
          { kind: "client-secret", near: /secret|key/i }
        ],
        ["pastebin", "Pastebin", "paste bin", "\\w{32}", "https://pastebin.com/doc_api"],
        ["gyazo", "Gyazo", "", base623(43), "https://gyazo.com/api/docs/auth", { kind: "access-token" }],
        ["imgur", "Imgur", "imgur", hex(40), "https://apidocs.imgur.com/", { kind: "client-secret" }],
        ["giphy", "GIPHY", "giphy", base623(32), "https://developers.giphy.com/docs/api/"],
        [
          "naver",
          "Naver",
          "naver",
          base64url(10),
          "https://developers.naver.com/docs/common/openapiguide/",
          { kind: "client-secret", near: /secret/i, level: "warning" }
        ],
        ["rawg", "RAWG", "rawg", hex(32), "https://rawg.io/apidocs"],
        ["steam", "Steam", "steam", "[0-9A-F]{32}", "https://steamcommunity.com/dev", { kind: "web-api-key" }],
        ["genius", "Genius", "genius", base64url(64), "https://docs.genius.com/", { kind: "access-token", common: true }],
        [
          "soundcloud",
          "SoundCloud",
          "sound cloud",
          base623(32),
          "https://developers.soundcloud.com/docs/api/guide",
          { kind: "client-secret" }
        ]
      ])
    ];
  }
});

// src/rules/sonarqube.ts
var sonarqubeRules;
var init_sonarqube = __esm({
  "src/rules/sonarqube.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    sonarqubeRules = [
      ...createPrefixedRules(
        {
          id: "sonarqube",
          name: "SonarQube",
          source: "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
          revoke: "https://sonarcloud.io/account/security"
        },
        [
          { kind: "user-token", prefix: "squ_", body: hex(40) },
          { kind: "project-analysis-token", prefix: "sqp_", body: hex(40) },
          { kind: "global-analysis-token", prefix: "sqa_", body: hex(40) },
          { kind: "cloud-token", prefix: "sqco_", body: base623(40, 64) }
        ]
      ),
      ...createKeywordRules([
        [
          "sonarqube",
          "SonarQube",
          "sonar qube|sonar cloud|sonar.login|sonar token|sonar login",
          lower(40),
          "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
          { kind: "token-old", revoke: "https://sonarcloud.io/account/security" }
        ],
        [
          "sonarcloud",
          "SonarCloud",
          "sonar cloud",
          base64url(64),
          "https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/",
          { kind: "token", revoke: "https://sonarcloud.io/account/security" }
        ]
      ])
    ];
  }
});

// src/rules/sourcegraph.ts
var sourcegraphRules;
var init_sourcegraph = __esm({
  "src/rules/sourcegraph.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    sourcegraphRules = [
      ...createPrefixedRules(
        {
          id: "sourcegraph",
          name: "Sourcegraph",
          source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
          revoke: "https://sourcegraph.com/user/settings/tokens"
        },
        [
          { kind: "access-token", prefix: "sgp_", body: "(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}" },
          { kind: "gateway-token", prefix: "sgd_", body: hex(64) },
          { kind: "license-key", prefix: "slk_", body: hex(64) }
        ]
      ),
      ...createKeywordRules([
        [
          "sourcegraph",
          "Sourcegraph",
          "",
          hex(40),
          "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
          { kind: "access-token-old", near: /token|key|secret|auth/i }
        ]
      ])
    ];
  }
});

// src/rules/square.ts
var squareRules;
var init_square = __esm({
  "src/rules/square.ts"() {
    "use strict";
    init_prefixed_tokens();
    init_value_shape();
    squareRules = [
      ...createPrefixedRules(
        {
          id: "square",
          name: "Square",
          source: "https://developer.squareup.com/docs/build-basics/access-tokens",
          revoke: "https://developer.squareup.com/apps"
        },
        [
          { kind: "access-token", prefix: "EAAA", body: base64url(60) },
          { kind: "personal-access-token", prefix: "sq0atp-", body: base64url(22) },
          { kind: "oauth-secret", prefix: "sq0csp-", body: base64url(43) },
          { kind: "application-id", prefix: "sq0idp-", body: base64url(22), level: "note" }
        ]
      )
    ];
  }
});

// src/rules/terraform.ts
var terraformRules;
var init_terraform = __esm({
  "src/rules/terraform.ts"() {
    "use strict";
    init_keyword_shape();
    init_value_shape();
    terraformRules = [
      {
        id: "terraform-cloud-token",
        label: "an HCP Terraform token",
        level: "error",
        keywords: [".atlasv1."],
        pattern: /(?<![\w.-])(?<secret>[0-9A-Za-z]{14}\.atlasv1\.[\w=-]{50,72})(?![\w=-])/,
        check: (value) => hasRandomLook(value.slice(23)) ? "unknown" : "invalid",
        highEntropy: true,
        credential: "provider-token",
        provider: "HCP Terraform",
        revoke: "https://app.terraform.io/app/settings/tokens",
        source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
      },
      ...createKeywordRules([
        [
          "vagrant-cloud",
          "Vagrant Cloud",
          "vagrant cloud",
          base623(14) + "\\.?atlasv1\\.?" + base623(67),
          "https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication",
          { kind: "token" }
        ]
      ])
    ];
  }
});

// src/rules/twilio.ts
var twilioRules;
var init_twilio = __esm({
  "src/rules/twilio.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    twilioRules = [
      ...createPrefixedRules(
        {
          id: "twilio",
          name: "Twilio",
          source: "https://www.twilio.com/docs/iam/api-keys",
          revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys"
        },
        [
          {
            kind: "api-key",
            prefix: "SK",
            body: anyHex(32),
            keywords: [
              "twilio",
              "sk0",
              "sk1",
              "sk2",
              "sk3",
              "sk4",
              "sk5",
              "sk6",
              "sk7",
              "sk8",
              "sk9",
              "ska",
              "skb",
              "skc",
              "skd",
              "ske",
              "skf"
            ]
          }
        ]
      ),
      ...createKeywordRules([
        [
          "twilio",
          "Twilio",
          "",
          hex(32),
          "https://www.twilio.com/docs/iam/access-tokens",
          {
            kind: "auth-token",
            near: /token|secret|auth|pass/i,
            revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys"
          }
        ],
        [
          "twilio",
          "Twilio",
          "",
          base623(32),
          "https://www.twilio.com/docs/iam/api-keys",
          { kind: "api-key-secret", near: /secret|token/i }
        ]
      ])
    ];
  }
});

// src/rules/vault.ts
var near, vaultRules;
var init_vault = __esm({
  "src/rules/vault.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    near = /token|key|secret|auth|vault|pass|login/i;
    vaultRules = [
      ...createPrefixedRules(
        {
          id: "vault",
          name: "HashiCorp Vault",
          source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
          revoke: "https://developer.hashicorp.com/vault/docs/commands/token/revoke"
        },
        [
          { kind: "service-token", prefix: "hvs.", body: base64url(24, 240), reach: [32, 300] },
          { kind: "batch-token", prefix: "hvb.", body: base64url(90, 400), reach: [32, 460] },
          { kind: "recovery-token", prefix: "hvr.", body: base64url(24, 240), reach: [32, 300] }
        ]
      ),
      ...createKeywordRules([
        [
          "vault",
          "HashiCorp Vault",
          "vault",
          "[sbr]\\.[0-9A-Za-z]{24,26}",
          "https://developer.hashicorp.com/vault/docs/concepts/tokens",
          { kind: "token-old", near }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "vault",
          "[sb]\\.[\\w-]{90,130}",
          "https://developer.hashicorp.com/vault/docs/concepts/tokens",
          { kind: "batch-token-old", near }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "vault|unseal",
          base64(43),
          "https://developer.hashicorp.com/vault/docs/concepts/seal",
          { kind: "unseal-key", near: /unseal|key/i, level: "warning" }
        ],
        [
          "vault",
          "HashiCorp Vault",
          "vault_secret|approle|vault",
          uuid2,
          "https://developer.hashicorp.com/vault/docs/auth/approle",
          { kind: "approle-secret-id", near: /secret[-_ ]?id/i }
        ],
        [
          "nomad",
          "HashiCorp Nomad",
          "nomad",
          uuid2,
          "https://developer.hashicorp.com/nomad/docs/concepts/acl",
          { kind: "acl-token", near: /token|secret/i }
        ],
        [
          "consul",
          "HashiCorp Consul",
          "consul",
          uuid2,
          "https://developer.hashicorp.com/consul/docs/security/acl/tokens",
          { kind: "acl-token", near: /token|secret/i }
        ],
        [
          "hcp",
          "HashiCorp Cloud Platform",
          "hcp_client|hcp",
          "[0-9A-Za-z._~-]{64}",
          "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
          { kind: "client-secret", near: /secret/i }
        ]
      ])
    ];
  }
});

// src/rules/wandb.ts
var wandbRules;
var init_wandb = __esm({
  "src/rules/wandb.ts"() {
    "use strict";
    init_keyword_shape();
    init_prefixed_tokens();
    init_value_shape();
    wandbRules = [
      ...createPrefixedRules(
        {
          id: "wandb",
          name: "Weights & Biases",
          source: "https://docs.wandb.ai/support/find_api_key/",
          revoke: "https://wandb.ai/settings"
        },
        [{ kind: "api-key", prefix: "wandb_v1_", body: base64url(70, 80) }]
      ),
      ...createKeywordRules([
        [
          "wandb",
          "Weights & Biases",
          "wandb|weights and biases|weightsandbiases",
          hex(40),
          "https://docs.wandb.ai/support/find_api_key/",
          { kind: "api-key-old", revoke: "https://wandb.ai/settings" }
        ]
      ])
    ];
  }
});

// src/rules/providers.ts
var providerRules;
var init_providers2 = __esm({
  "src/rules/providers.ts"() {
    "use strict";
    init_ai_providers();
    init_atlassian();
    init_buildkite();
    init_business_providers();
    init_cloud_providers();
    init_cloudflare();
    init_databricks();
    init_datadog();
    init_developer_tools();
    init_digitalocean();
    init_discord();
    init_docker();
    init_docker_config();
    init_doppler();
    init_dropbox();
    init_dynatrace();
    init_easypost();
    init_figma();
    init_fly_io();
    init_grafana();
    init_harness();
    init_heroku();
    init_honeycomb();
    init_hugging_face();
    init_langsmith();
    init_linear();
    init_messaging_providers();
    init_monitoring_providers();
    init_netlify();
    init_new_relic();
    init_notion();
    init_one_password();
    init_payment_providers();
    init_pinecone();
    init_plaid();
    init_posthog();
    init_postman();
    init_security_providers();
    init_sentry();
    init_shopify();
    init_social_providers();
    init_sonarqube();
    init_sourcegraph();
    init_square();
    init_terraform();
    init_twilio();
    init_vault();
    init_wandb();
    providerRules = [
      ...aiProviderRules,
      ...atlassianRules,
      ...buildkiteRules,
      ...businessProviderRules,
      ...cloudProviderRules,
      ...cloudflareRules,
      ...databricksRules,
      ...datadogRules,
      ...developerToolRules,
      ...digitaloceanRules,
      ...discordRules,
      ...dockerRules,
      ...dockerConfigRules,
      ...dopplerRules,
      ...dropboxRules,
      ...dynatraceRules,
      ...easypostRules,
      ...figmaRules,
      ...flyIoRules,
      ...grafanaRules,
      ...harnessRules,
      ...herokuRules,
      ...honeycombRules,
      ...huggingFaceRules,
      ...langsmithRules,
      ...linearRules,
      ...messagingProviderRules,
      ...monitoringProviderRules,
      ...netlifyRules,
      ...newRelicRules,
      ...notionRules,
      ...onePasswordRules,
      ...paymentProviderRules,
      ...pineconeRules,
      ...plaidRules,
      ...posthogRules,
      ...postmanRules,
      ...securityProviderRules,
      ...sentryRules,
      ...shopifyRules,
      ...socialProviderRules,
      ...sonarqubeRules,
      ...sourcegraphRules,
      ...squareRules,
      ...terraformRules,
      ...twilioRules,
      ...vaultRules,
      ...wandbRules
    ];
  }
});

// src/rules/refutation.ts
function isRefuted(value) {
  if (isPublished(value) || proveMicrosoftKey(value) === "invalid") return true;
  if (/^(?:(?:gh[pousr]|npm)_[0-9A-Za-z]{36}|ghr_[0-9A-Za-z]{76})$/.test(value))
    return encodeCrc32Base62(value.slice(4, -6)) !== value.slice(-6);
  if (/^[\w~.-]{3}8Q~[\w~.-]{34}$/.test(value)) return encodeEntraChecksum(value.slice(0, -3)) !== value.slice(-3);
  return /^gl[a-z]{2,5}-[\w-]{24,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.test(value) && proveRoutableToken(value) === "invalid";
}
function refuteKnown(rule) {
  return {
    ...rule,
    check: (value, match2) => isRefuted(value) ? "invalid" : rule.check?.(value, match2) ?? "unknown"
  };
}
var init_refutation = __esm({
  "src/rules/refutation.ts"() {
    "use strict";
    init_checksums();
    init_entra2();
    init_gitlab();
    init_microsoft_keys();
    init_structures();
  }
});

// src/rules/slack.ts
function proveToken(value) {
  const last = value.slice(value.lastIndexOf("-") + 1);
  return looksRandom(last) && /[A-Za-z]/.test(last) && !isPlaceholder(value) && !/x{4}|your|token|slack/i.test(last) ? "unknown" : "invalid";
}
function proveUrl2(value) {
  return /x{4}|example|(?:T0{4})|(?:B0{4})/i.test(value) || !looksRandom(value.slice(value.lastIndexOf("/") + 1)) ? "invalid" : "unknown";
}
var source6, revoke4, common5, slackRules;
var init_slack = __esm({
  "src/rules/slack.ts"() {
    "use strict";
    init_structures();
    source6 = "https://api.slack.com/authentication/token-types";
    revoke4 = "https://api.slack.com/methods/auth.revoke";
    common5 = {
      level: "error",
      check: proveToken,
      highEntropy: true,
      credential: "slack-token",
      provider: "Slack",
      revoke: revoke4,
      source: source6
    };
    slackRules = [
      {
        ...common5,
        id: "slack-bot-token",
        label: "a Slack bot token",
        keywords: ["xoxb-"],
        pattern: /(?<![0-9A-Za-z-])(?<secret>xoxb-(?:[0-9A-Fa-f]{8,14}-){1,2}[0-9A-Za-z]{18,34})(?![0-9A-Za-z-])/,
        shown: "xoxb-"
      },
      {
        ...common5,
        id: "slack-user-token",
        label: "a Slack user token",
        keywords: ["xoxp-", "xoxe-"],
        pattern: /(?<![0-9A-Za-z.-])(?<secret>xox[pe]-(?:\d{6,14}-){2,3}[0-9a-zA-Z]{10,64})(?![0-9A-Za-z-])/,
        shown: "xox"
      },
      {
        ...common5,
        id: "slack-app-token",
        label: "a Slack app-level token",
        keywords: ["xapp-"],
        pattern: /(?<![0-9A-Za-z-])(?<secret>xapp-\d-[0-9A-Z]{9,15}-\d{8,16}-[0-9a-f]{48,72})(?![0-9A-Za-z-])/,
        shown: "xapp-"
      },
      {
        ...common5,
        id: "slack-configuration-token",
        label: "a Slack app configuration token",
        keywords: ["xoxe.xox", "xoxe-", "xoxp-"],
        pattern: /(?<![0-9A-Za-z.-])(?<secret>xox(?:e(?:\.xox[bp])?|p)-\d-[0-9A-Za-z]{120,200})(?![0-9A-Za-z-])/,
        shown: "xox",
        revoke: "https://api.slack.com/apps",
        source: "https://api.slack.com/reference/manifests#config-tokens"
      },
      {
        ...common5,
        id: "slack-legacy-token",
        label: "a Slack legacy token",
        keywords: ["xoxa-", "xoxo-", "xoxr-", "xoxs-"],
        pattern: /(?<![0-9A-Za-z-])(?<secret>xox[aors]-(?:\d{1,14}-){0,3}[0-9A-Za-z]{10,64})(?![0-9A-Za-z-])/,
        shown: "xox"
      },
      {
        ...common5,
        id: "slack-session-token",
        label: "a Slack browser session token",
        keywords: ["xoxc-"],
        pattern: /(?<![0-9A-Za-z-])(?<secret>xoxc-(?:\d{8,14}-){3}[0-9a-f]{64})(?![0-9A-Za-z-])/,
        shown: "xoxc-"
      },
      {
        ...common5,
        id: "slack-session-cookie",
        label: "a Slack browser session cookie",
        keywords: ["xoxd-"],
        pattern: /(?<![0-9A-Za-z-])(?<secret>xoxd-[0-9A-Za-z%+/\\_=-]{90,400})/,
        reach: [8, 480],
        shown: "xoxd-",
        revoke: "https://slack.com/help/articles/214613347-Sign-out-of-Slack"
      },
      {
        ...common5,
        id: "slack-webhook",
        label: "a Slack incoming webhook",
        keywords: ["hooks.slack.com"],
        pattern: /(?<secret>(?:https?:\/\/)?hooks\.slack\.com\/(?:services\/T[0-9A-Za-z]{7,12}\/B[0-9A-Za-z]{7,12}\/[0-9A-Za-z]{23,26}|services\/[0-9A-Za-z+/]{43,56}|(?:workflows|triggers)\/[0-9A-Za-z+/]{40,130}))(?![0-9A-Za-z])/i,
        check: proveUrl2,
        credential: "slack-webhook",
        revoke: "https://api.slack.com/apps > the app > Incoming Webhooks",
        source: "https://api.slack.com/messaging/webhooks"
      }
    ];
  }
});

// src/rules/stripe.ts
var prove5, common6, stripeRules;
var init_stripe = __esm({
  "src/rules/stripe.ts"() {
    "use strict";
    init_structures();
    prove5 = (value) => isPublished(value) || isPlaceholder(value) || !looksRandom(value.slice(value.lastIndexOf("_") + 1)) ? "invalid" : "unknown";
    common6 = {
      check: prove5,
      highEntropy: true,
      credential: "stripe-key",
      provider: "Stripe",
      revoke: "https://dashboard.stripe.com/apikeys",
      source: "https://docs.stripe.com/keys"
    };
    stripeRules = [
      {
        ...common6,
        id: "stripe-secret-key",
        label: "a Stripe secret key",
        level: "error",
        keywords: ["sk_live_", "sk_prod_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>sk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/,
        shown: "sk_live_"
      },
      {
        ...common6,
        id: "stripe-restricted-key",
        label: "a Stripe restricted key",
        level: "error",
        keywords: ["rk_live_", "rk_prod_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>rk_(?:live|prod)_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/,
        shown: "rk_live_"
      },
      {
        ...common6,
        id: "stripe-test-key",
        label: "a Stripe test key",
        level: "warning",
        keywords: ["sk_test_", "rk_test_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>[sr]k_test_[0-9A-Za-z]{10,99})(?![0-9A-Za-z])/
      },
      {
        ...common6,
        id: "stripe-webhook-secret",
        label: "a Stripe webhook signing secret",
        level: "error",
        keywords: ["whsec_"],
        pattern: /(?<![0-9A-Za-z])(?<secret>whsec_[0-9A-Za-z+/]{32,64}={0,2})(?![0-9A-Za-z+/=])/,
        shown: "whsec_",
        revoke: "https://dashboard.stripe.com/webhooks",
        source: "https://docs.stripe.com/webhooks/signature"
      }
    ];
  }
});

// src/rules/urls.ts
function readHost(password2, { groups }) {
  const user = groups["user"] ?? "";
  const host = groups["resource"] ?? "";
  if (isPlaceholder(password2) || isPlaceholder(host) || /\$[A-Z_{(]|%[A-Z_]+%|%[sdv]\b/.test(password2))
    return void 0;
  if (/^\d{1,5}$/.test(password2) && /\.|^localhost$/i.test(user)) return void 0;
  if (password2.toLowerCase() === user.toLowerCase() && !looksRandom(password2)) return void 0;
  if (exampleHost.test(host) && !(password2.length > 11 && looksRandom(password2))) return void 0;
  return host;
}
var exampleHost, isNear, provePassword2, authority, databases, databaseKeywords, source7, urlRules;
var init_urls = __esm({
  "src/rules/urls.ts"() {
    "use strict";
    init_structures();
    exampleHost = /(?:^|\.)(?:example|test|invalid|domain|host|server|foo|bar)(?:\.(?:com|org|net|test|local|io))?$|^(?:host|server|hostname|domain)$/i;
    isNear = (host) => isLocalHost(host) || !host.includes(".");
    provePassword2 = (near2) => (value, match2) => {
      const host = readHost(value, match2);
      return host !== void 0 && isNear(host) === near2 ? "unknown" : "invalid";
    };
    authority = (scheme2) => new RegExp(
      `://(?<=(?:${scheme2})://)(?<user>[^\\s:;/?#@"'<>{}|\\\\^\`,()]{0,100}):(?<secret>[^\\s/?#@;"'<>{}|\\\\^\`]{3,200})@(?<resource>[\\w.-]{1,200}|\\[[0-9a-f:]{2,45}\\])`,
      "i"
    );
    databases = "(?:jdbc:)?(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|amqps?|mssql|sqlserver|oracle|db2|cockroachdb|clickhouse|cassandra|neo4j|bolt|couchdb|influxdb|snowflake|redshift|vertica|hive2?|ldaps?|nats|mqtts?)(?:\\+\\w{1,20})?";
    databaseKeywords = [
      "postgres://",
      "postgresql",
      "mysql",
      "mariadb",
      "mongodb",
      "redis://",
      "rediss://",
      "amqp://",
      "amqps://",
      "mssql",
      "sqlserver:",
      "oracle",
      "db2://",
      "cockroachdb://",
      "clickhouse://",
      "cassandra://",
      "neo4j",
      "bolt://",
      "couchdb://",
      "influxdb://",
      "snowflake://",
      "redshift",
      "vertica",
      "hive2://",
      "ldap://",
      "ldaps://",
      "nats://",
      "mqtt://",
      "mqtts://"
    ];
    source7 = "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1";
    urlRules = [
      {
        id: "database-url-password",
        label: "a password in the URL of a database or message broker",
        level: "error",
        fixture: true,
        keywords: databaseKeywords,
        pattern: authority(databases),
        reach: [16, 520],
        check: provePassword2(false),
        family: "url-password",
        highEntropy: false,
        credential: "database-password",
        source: source7
      },
      {
        id: "database-url-password-local",
        label: "a password in the URL of a local database or message broker",
        level: "warning",
        fixture: true,
        keywords: databaseKeywords,
        pattern: authority(databases),
        reach: [16, 520],
        check: provePassword2(true),
        family: "url-password",
        highEntropy: false,
        credential: "database-password",
        source: source7
      },
      {
        id: "url-password",
        label: "a password in a URL",
        level: "error",
        fixture: true,
        keywords: [
          "http://",
          "https://",
          "ftp://",
          "ftps://",
          "sftp://",
          "ssh://",
          "git://",
          "svn://",
          "smb://",
          "socks5://",
          "proxy://",
          "imap://",
          "imaps://",
          "smtp://",
          "smtps://",
          "wss://",
          "rtsp://"
        ],
        pattern: authority("https?|s?ftps?|ssh|git|svn|smb|socks5h?|proxy|imaps?|smtps?|wss?|rtsp"),
        reach: [8, 520],
        check: provePassword2(false),
        family: "url-password",
        highEntropy: false,
        credential: "url-password",
        source: source7
      }
    ];
  }
});

// src/rules/index.ts
var rules;
var init_rules = __esm({
  "src/rules/index.ts"() {
    "use strict";
    init_anthropic();
    init_aws();
    init_azure();
    init_azure_annotated();
    init_azure_connections();
    init_azure_devops();
    init_azure_names();
    init_azure_signatures();
    init_azure_templates();
    init_connection_strings();
    init_entra2();
    init_generic2();
    init_github();
    init_gitlab();
    init_google();
    init_jwt();
    init_microsoft();
    init_npm();
    init_openai();
    init_private_keys();
    init_providers2();
    init_refutation();
    init_slack();
    init_stripe();
    init_urls();
    rules = [
      ...azureRules,
      ...azureAnnotatedRules,
      ...azureConnectionRules,
      ...azureSignatureRules,
      ...azureNameRules,
      ...azureTemplateRules,
      ...azureDevOpsRules,
      ...entraRules,
      ...microsoftRules,
      ...githubRules,
      ...gitlabRules,
      ...npmRules,
      ...awsRules,
      ...googleRules,
      ...slackRules,
      ...stripeRules,
      ...openaiRules,
      ...anthropicRules,
      ...privateKeyRules,
      ...jwtRules,
      ...connectionStringRules,
      ...urlRules,
      ...providerRules,
      ...genericRules.map(refuteKnown)
    ];
  }
});

// hook/config.ts
async function loadConfig(files) {
  if (files.config) return (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createConfig(files);
  return applySettings(rules, void 0, files.suppressions);
}
var init_config = __esm({
  "hook/config.ts"() {
    "use strict";
    init_settings();
    init_rules();
  }
});

// hook/scan-config.ts
async function readScanConfig(file) {
  const policy = await isRepository() ? await readPolicy("HEAD") : {};
  if (file === void 0) return loadConfig(policy);
  return loadConfig({ ...policy, config: { name: file, text: readText(file) } });
}
async function readScanKey() {
  return await isRepository() ? readRepositoryKey() : "no-repository";
}
async function isRepository() {
  return (await runGit(["rev-parse", "--git-dir"], { accept: [0, 128] })).length > 0;
}
function readText(file) {
  try {
    return (0, import_node_fs4.readFileSync)(file, "utf8");
  } catch (error) {
    throw new UsageError(
      `${file} could not be read (${error.code})`,
      "Name a configuration file that is there."
    );
  }
}
var import_node_fs4;
var init_scan_config = __esm({
  "hook/scan-config.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    init_errors();
    init_repository_key();
    init_run();
    init_policy();
    init_config();
  }
});

// src/git/hunks.ts
function parsePatch(patch) {
  const linesOf = /* @__PURE__ */ new Map();
  let ids = "";
  let at = 0;
  while (at < patch.length) {
    const end = endOfLine(patch, at);
    if (startsWith(patch, at, "index ")) {
      ids = /^index ([0-9a-f]+\.\.[0-9a-f]+)/.exec(patch.toString("latin1", at, end))?.[1] ?? "";
    } else if (startsWith(patch, at, "@@ ")) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(
        patch.toString("latin1", at, Math.min(end, at + 100))
      );
      if (hunk) {
        const ranges = linesOf.get(ids) ?? [];
        linesOf.set(ids, ranges);
        at = readHunk(patch, end + 1, Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1), ranges);
        continue;
      }
    }
    at = end + 1;
  }
  return linesOf;
}
function readHunk(patch, from, removed, first, added, ranges) {
  let at = from;
  let line = first;
  let [removedLeft, addedLeft] = [removed, added];
  while (at < patch.length && (removedLeft > 0 || addedLeft > 0)) {
    const kind = patch[at];
    if (kind === plus) {
      const last = ranges.at(-1);
      if (last && last.end === line - 1) ranges[ranges.length - 1] = { start: last.start, end: line };
      else ranges.push({ start: line, end: line });
    }
    if (kind === plus || kind === space) {
      line++;
      addedLeft--;
    }
    if (kind === minus || kind === space) removedLeft--;
    at = endOfLine(patch, at) + 1;
  }
  return at;
}
function endOfLine(bytes, from) {
  const end = bytes.indexOf(newline, from);
  return end === -1 ? bytes.length : end;
}
function startsWith(bytes, at, text) {
  for (let place = 0; place < text.length; place++) if (bytes[at + place] !== text.charCodeAt(place)) return false;
  return true;
}
function intersectLines(a, b) {
  const common7 = [];
  let [left, right] = [0, 0];
  while (left < a.length && right < b.length) {
    const start = Math.max(a[left].start, b[right].start);
    const end = Math.min(a[left].end, b[right].end);
    if (start <= end) common7.push({ start, end });
    if (a[left].end < b[right].end) left++;
    else right++;
  }
  return common7;
}
var newline, plus, minus, space;
var init_hunks = __esm({
  "src/git/hunks.ts"() {
    "use strict";
    newline = 10;
    plus = 43;
    minus = 45;
    space = 32;
  }
});

// src/git/changes.ts
function parseChanges(output) {
  const entries = [];
  let at = 0;
  const readField = () => {
    const end = output.indexOf(0, at);
    const field = output.subarray(at, end === -1 ? output.length : end);
    at = end === -1 ? output.length : end + 1;
    return field;
  };
  while (output[at] === 58) {
    const [, mode = "", baseOid = "", oid = "", score = ""] = readField().toString("latin1").slice(1).split(" ");
    const status = score.charAt(0);
    if (status === "R" || status === "C") readField();
    const pathBytes = readField();
    entries.push({ status, mode, baseOid, oid, pathBytes, path: pathBytes.toString("utf8") });
  }
  if (entries.length === 0) return [];
  const linesOf = parsePatch(output.subarray(output[at] === 0 ? at + 1 : at));
  return entries.map((entry) => {
    const addedLines = listAddedLines(entry, linesOf);
    return addedLines ? { ...entry, addedLines } : entry;
  });
}
function listAddedLines(entry, linesOf) {
  const { baseOid, oid, status } = entry;
  if (baseOid === oid) return [];
  if (status === "A") return void 0;
  if (!/^0+$/.test(oid)) return linesOf.get(`${baseOid}..${oid}`);
  const keys3 = [...linesOf.keys()].filter((key3) => key3.startsWith(`${baseOid}..`));
  return keys3.length === 1 ? linesOf.get(keys3[0]) : void 0;
}
var plainDiff;
var init_changes = __esm({
  "src/git/changes.ts"() {
    "use strict";
    init_hunks();
    plainDiff = [
      ...["--raw", "--patch", "-z", "--full-index", "--no-abbrev", "--text", "--unified=0", "--inter-hunk-context=0"],
      ...["--find-renames", "-l1000", "--no-ext-diff", "--no-textconv", "--no-color", "--no-relative"],
      ...["--ignore-submodules=none", "--submodule=short"]
    ];
  }
});

// src/git/staged.ts
function openStaged({ cwd, merging = false, alongside = [] } = {}) {
  const ours = diffIndex("HEAD", cwd);
  const blobs = openBlobs(cwd);
  const [head, mergeHead, ...others] = ["HEAD", "MERGE_HEAD", ...alongside].map((name2) => blobs.request(name2));
  const start = (async () => {
    const hasHead = await head() !== void 0;
    const hasMergeHead = await mergeHead() !== void 0;
    const objects2 = [];
    for (const read of others) objects2.push(await read());
    return { hasHead, isMerge: merging || hasMergeHead, objects: objects2 };
  })();
  const first = (async () => {
    const [diff, state] = await Promise.allSettled([ours, start]);
    if (state.status === "rejected") throw state.reason;
    const { hasHead, isMerge } = state.value;
    if (!hasHead) return { diff: await diffIndex(await readEmptyTree(cwd), cwd), isMerge: false };
    if (diff.status === "rejected") throw diff.reason;
    return { diff: diff.value, isMerge };
  })();
  const changes = first.then(async ({ diff, isMerge }) => {
    if (!isMerge) return diff;
    const heads = await readMergeHeads(merging ? process.env : {}, cwd);
    const theirs = await Promise.all(heads.map((oid) => diffIndex(oid, cwd)));
    return theirs.reduce(keepCommon, diff);
  });
  const entries = first.then(({ diff }) => diff.length);
  const objects = start.then((state) => state.objects);
  for (const promise of [changes, entries, objects]) promise.catch(() => {
  });
  return { changes, entries, alongside: objects, blobs };
}
async function diffIndex(tree, cwd) {
  const args = ["diff-index", "--cached", "--ita-invisible-in-index", ...plainDiff, tree, "--"];
  return parseChanges(await runGit(args, { ...cwd && { cwd } }));
}
async function readEmptyTree(cwd) {
  return (await runGit(["hash-object", "-t", "tree", "--stdin"], { ...cwd && { cwd } })).toString("latin1").trim();
}
function keepCommon(changes, others) {
  const byPath = new Map(others.map((other) => [key2(other), other]));
  return changes.flatMap((change) => {
    const other = byPath.get(key2(change));
    if (!other) return [];
    const { addedLines: mine, ...rest } = change;
    const common7 = mine && other.addedLines ? intersectLines(mine, other.addedLines) : mine ?? other.addedLines;
    return [{ ...rest, ...common7 && { addedLines: common7 } }];
  });
}
async function readMergeHeads(environment, cwd) {
  const announced = Object.keys(environment).flatMap((name2) => /^GITHEAD_([0-9a-f]{40,64})$/.exec(name2)?.[1] ?? []);
  if (announced.length > 0) return announced;
  const file = (await runGit(["rev-parse", "--git-path", "MERGE_HEAD"], { ...cwd && { cwd } })).toString("utf8");
  try {
    const text = await (0, import_promises.readFile)((0, import_node_path4.resolve)(cwd ?? ".", file.replace(/\n$/, "")), "utf8");
    return text.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  } catch {
    return [];
  }
}
var import_promises, import_node_path4, key2;
var init_staged = __esm({
  "src/git/staged.ts"() {
    "use strict";
    import_promises = require("node:fs/promises");
    import_node_path4 = require("node:path");
    init_blobs();
    init_changes();
    init_hunks();
    init_run();
    key2 = (change) => Buffer.from(change.pathBytes).toString("latin1");
  }
});

// src/git/unstaged.ts
async function listUnstagedChanges(cwd) {
  return parseChanges(await runGit(["diff-files", ...plainDiff, "--"], { ...cwd && { cwd } }));
}
async function listUntrackedFiles(cwd) {
  const args = ["ls-files", "-z", "--others", "--exclude-standard", "--full-name", ":/"];
  const output = await runGit(args, { ...cwd && { cwd } });
  const names = [];
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0, at);
    names.push(output.subarray(at, end));
    at = end + 1;
  }
  return names;
}
async function readTopLevel(cwd) {
  return (await runGit(["rev-parse", "--show-toplevel"], { ...cwd && { cwd } })).toString("utf8").replace(/\n$/, "");
}
async function isIgnored(paths) {
  const input = paths.map((path2) => `${path2}\0`).join("");
  return (await runGit(["check-ignore", "--stdin", "-z"], { input, accept: [0, 1, 128] })).length > 0;
}
var init_unstaged = __esm({
  "src/git/unstaged.ts"() {
    "use strict";
    init_changes();
    init_run();
  }
});

// src/config/apply.ts
function applySuppressions(findings, entries, today) {
  if (entries.length === 0) return findings;
  const valid = entries.filter(({ expires }) => expires === void 0 || today <= expires);
  const byFingerprint = new Map(valid.map((entry) => [entry.fingerprint, entry]));
  return findings.map((finding) => {
    const entry = byFingerprint.get(finding.fingerprint);
    return entry && !finding.suppression ? { ...finding, suppression: toSuppression(entry) } : finding;
  });
}
function toSuppression({ fingerprint: _, ...suppression }) {
  return suppression;
}
var init_apply = __esm({
  "src/config/apply.ts"() {
    "use strict";
  }
});

// src/file-names.ts
function maskFileNames(result) {
  const regionsOf = /* @__PURE__ */ new Map();
  for (const { location, occurrences } of result.findings) {
    for (const { kind, path: path2, region } of [location, ...occurrences]) {
      if (kind === "file-name") regionsOf.set(path2, [...regionsOf.get(path2) ?? [], region]);
    }
  }
  if (regionsOf.size === 0) return result;
  const masked = new Map([...regionsOf].map(([path2, regions]) => [path2, maskRegions(path2, regions)]));
  const mask3 = (place) => ({
    ...place,
    path: masked.get(place.path) ?? place.path
  });
  const findings = result.findings.map(
    (finding) => ({
      ...finding,
      location: mask3(finding.location),
      occurrences: finding.occurrences.map(mask3)
    })
  );
  return { ...result, findings, skipped: result.skipped.map(mask3) };
}
function maskRegions(path2, regions) {
  if (path2.includes("\n")) return "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";
  const points = [...path2];
  for (const { startColumn, endColumn } of regions)
    points.fill("", startColumn - 1, endColumn - 1).splice(startColumn - 1, 1, "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022");
  return points.join("");
}
var init_file_names = __esm({
  "src/file-names.ts"() {
    "use strict";
  }
});

// src/findings.ts
function createFindings() {
  const found = /* @__PURE__ */ new Map();
  const identities = /* @__PURE__ */ new Map();
  const nameOf = ({ fingerprint, identity }) => {
    const known = identities.get(fingerprint);
    if (!known) {
      identities.set(fingerprint, [identity]);
      return fingerprint;
    }
    const place = known.indexOf(identity);
    if (place === -1) known.push(identity);
    const ordinal = place === -1 ? known.length : place + 1;
    return ordinal === 1 ? fingerprint : `${fingerprint}-${ordinal}`;
  };
  return {
    add(sighting) {
      const { rule, level, confidence, secret, location, proof, keyName, resource } = sighting;
      const fingerprint = nameOf(sighting);
      const known = found.get(fingerprint);
      if (known) {
        if (levels.indexOf(level) <= levels.indexOf(known.finding.level)) known.occurrences.push(location);
        else {
          known.occurrences.push(known.finding.location);
          known.finding = { ...known.finding, level, confidence, location };
        }
        return;
      }
      const occurrences = [];
      const finding = {
        ...{ rule, level, secret, location, occurrences, fingerprint, confidence, proof },
        ...keyName !== void 0 && { keyName },
        ...resource !== void 0 && { resource }
      };
      found.set(fingerprint, { finding, occurrences });
    },
    list: () => [...found.values()].map(({ finding }) => finding)
  };
}
var levels;
var init_findings = __esm({
  "src/findings.ts"() {
    "use strict";
    levels = ["note", "warning", "error"];
  }
});

// src/fingerprint.ts
function createFingerprint(rule, secret, keyName, repositoryKey) {
  const family = rule.family ?? rule.id;
  const value = secret.reveal().replaceAll("\r\n", "\n");
  if (rule.highEntropy) return toBase32(digest(`v1\0${family}\0${value}`), 12);
  const place = digest(`v1\0${family}\0${(keyName ?? "").toLowerCase()}`);
  const keyed = (0, import_node_crypto2.createHmac)("sha256", repositoryKey).update(`v1\0${family}\0${value}`).digest();
  return toBase32(Buffer.concat([place.subarray(0, 5), keyed.subarray(0, 2), Buffer.alloc(1)]), 12);
}
function createIdentity(secret, runKey) {
  return (0, import_node_crypto2.createHmac)("sha256", runKey).update(secret.reveal().replaceAll("\r\n", "\n")).digest("base64url").slice(0, 22);
}
function digest(text) {
  return (0, import_node_crypto2.createHash)("sha256").update(text).digest();
}
function toBase32(bytes, length) {
  const alphabet2 = "abcdefghijklmnopqrstuvwxyz234567";
  let bits = 0n;
  for (const byte of bytes.subarray(0, 8)) bits = bits << 8n | BigInt(byte);
  let text = "";
  for (let place = 0; place < length; place++) text += alphabet2[Number(bits >> BigInt(59 - 5 * place) & 31n)];
  return text;
}
var import_node_crypto2;
var init_fingerprint = __esm({
  "src/fingerprint.ts"() {
    "use strict";
    import_node_crypto2 = require("node:crypto");
  }
});

// src/judge/weights.json
var weights_default;
var init_weights = __esm({
  "src/judge/weights.json"() {
    weights_default = { words: "ability able abort about above absolute abstract accept acceptable accepted accepts access accessed accessible accessing according account across action actions active activity actual actually add added adding addition additional address addresses adds advanced affected after again against agent algorithm alias aliases align all allow allowed allowing allows along alpha already also alter alternative always amount analysis and annotations another answer any anything apache api app appear append apple applicable application applications applied applies apply appropriate arbitrary archive are args argument arguments around array artifact ascii assert assertions assign assigned associated assume async attached attempt attempted attempting attempts attr attribute attributes auth authenticate authenticated authentication author authorization authors auto automatic automatically available avoid await aware away back background backwards bar base based basic basis because become been before begin behavior being belongs below best beta better between binary bind blank blob block blocks body bold bool boolean both bottom branch branches break breaking broken browser browsers buffer build builder building builds built bundle but byte bytes cache cached caching calculate call callback callbacks called caller calling calls can cancel cannot capture case cases cast catch category caught cause caused cert certain certificate chain change changed changes changing channel char character characters charge chars charset check checked checking checkout checks child children choice choose chunk claim class classes clean cleanup clear client clients clone close code codes collect collection collections colon color colors column com combination combine combined come comes comma command commands comment comments commit common community compare comparison compatibility compatible compile compiled complete completed complex component components concat concurrency concurrent condition conditional conditions config configuration configurations configure configured confirm confirmation conflict conflicts connect connection connections consider considered console const constant constraints construct constructor contain contained container containing contains content contents context continue contract control controller controls convention conversion convert converted cookie cookies copies copy copyright core correct correctly corresponding could count counter cover crash create created creates creating creation credential credentials cross current currently custom customize data database date days deal debug debugging declaration declare decode decoded decoder deep default defaults defer define defined defines definition definitions delay delete deleted denied deny dependencies dependency depending depends deprecated depth derived describe description descriptor design desired destination detail detailed details detect detected determine dev developer developers development device diff difference different dir direct directly directories directory dirname disable disabled discovery disk dispatch display distribute distributed distribution docs document documentation does doesn doing domain don done double down download drop dummy dump duplicate duration during dynamic dynamically each early easier easily easy echo edge edit effect either element elements else email embedded emit empty enable enabled encode encoded encoding end endpoint ends engine ensure ensures enter entire entity entries entry enum env environment environments equal equality equals equivalent error errors escape evaluated even event events every everything exact exactly example examples exceeded except exception exceptions exclude exclusive exec executable execute executed executing execution exist existing exists exit expand expanded expansion expect expected expects expiration expires explicit explicitly export expose express expression expressions extend extended extends extension extensions external extra extract fact factory fail failed failing fails failure fake fall fallback false family fast feature features fetch field fields file filename files fill filter filtering filters final finally find fine finish finished first fitness fixed fixes fixture flag flags float flow flush follow following font footer for forbidden force form format formats formatted formatter formatting forms forward found foundation fragment framework free friendly from full fully func function functionality functions further future general generate generated generating generation generator generic get gets getting github give given gives global goes going good google grant granted great greater group groups guide hand handle handled handler handlers handles handling happen has hash hashing have having head header headers hello help helper helpers helpful here hidden hide high higher history hold home homepage hook hooks host hostname hosts hours how however href html http https human idea identifier identity ignore ignored ignoring image images immediately immutable implement implementation implemented implementing implements implicit implied import important imports improve include included includes including incoming incomplete incorrect indent index indicate individual infinite info information inherit inheritance init initial initialization initialize initialized inject inline inner input inputs insensitive insert inside install installation installed installing instance instances instead instructions int integer intended interface internal internally interval into invalid invocation invoke invoked issue issues item items iteration its itself java jobs join json just keep keeps key keys keyword keywords kind kinds know known label lang language large larger last later latest layer layout leading learn least left legacy length less level liable library license licensed like likely limit limitation limited line lines link links linux list listed listen listener lists literal live load loaded loading loads local localhost locally location locations lock log logged logger logging logic login logo logs long longer look looking looks lookup loop lower machine made main maintain major make makes making malformed manage managed management manager mandatory manifest manual manually many map mapped mapping maps mark markdown marked mask master match matched matches matching math max maximum may mean meaning means media medium member members memory merge merged merging message messages meta metadata method methods microsoft middle might migrate migration mime minimal minimum minor minute minutes missing mixed mock mode model models modified modify modifying module modules more most move moved much multi multiple must name named names namespace naming native necessary need needed needs negative nested network never new newline next node non none normal normalize normally not note notes nothing notice notify now null number numbers numeric object objects occur occurred occurs offset older once one ones online only open opening operation operations operator option optional optionally options order ordered ordering org origin original other others otherwise out output outputs outside over overflow override overrides overriding overwrite owner package packages padding page pages pair pairs parallel param parameter parameters params parent parse parsed parser parsing part partial particular parts party pass passed passes passing password past patch path paths pattern patterns payload pending people per perform performance performed performing performs period permission permissions permit persist persisted persistent person pipe pipeline place placed placeholder plain platform platforms please plugin plugins plus point pointer points policies policy pool populate port position positive possible possibly post potential potentially precedence prefer preference preferred prefix prepare present preserve preserved pretty prev prevent prevents previous previously primary print prior priority private problem process processed processes processing produces product production profile progress project projects prompt proper properly properties property proto protocol provide provided provider providers provides providing proxies proxy public publish published publishing pull purpose purposes push put python quality queries query question queue quick quote quotes raise raised random range rather raw read readable reader reading readme ready real really reason receive received recommended record records recursive redirect redirects reduce ref reference referenced references reflect reflection refresh regardless regex register registered registry regular reject rejected related relative release releases relevant remain remaining remember remote removal remove removed removes removing rename render rendered rendering replace replacement replacing repo report reported reports repositories repository representation representing request requested requests require required requirement requirements requires reserved reset resolution resolve resolved resolver resolving resource resources respect respond response responses rest restore restrict restricted restriction result resulting results retain retrieve retrieved retry return returned returning returns reuse reverse review right rights role root round route rule rules run running runs runtime safe same sample save saved saving scale schedule schema schemas scheme scope screen script scripts search searching second secondary seconds secret secrets section sections secure security see select selected selection selector self send sending sends sensitive sent separate separated separator sequence serialization serialize serve server servers service services session sessions set sets setting settings setup several shall share shared shell short should show shown side sign signal signature signed signing similar simple simply since single site size skip skipped slash sleep slice slow small socket software some something sort sorted source sources space spaces span spec special specific specification specified specifies specify specifying speed split src stable stack standard start started starting starts state statement statements states static status stderr stdout step steps still stop storage store stored stores str strategy stream streams strict string strings strip strong structure stuff style sub subject submit subsequent subset substring succeeded success successful successfully such suffix suitable suite summary super supplied supply support supported supports suppress sure switch symbol symbols sync syntax system systems table tag tags take taken takes target task tasks team tell temp template templates temporary terminal terminate terms test testing tests text than that the their them then there these they thing things third this those though thread three through throw throws thus time timeout times timestamp title todo together token tokens tool tools total trace track tracking trailing transfer transform translate transport treat treated tree trigger trim true trust trusted try trying tuple turn two type typed types typically ubuntu unable unauthorized unavailable undefined under underlying unexpected unicode union unique unit unknown unless unnecessary unreachable unsafe unset unsupported until unused update updated updates upgrade upload upon upper uppercase url urls usage use used useful user username users uses using utf util utility utils uuid valid validate validated validating validation validator value values var variable variables various vars verbose verification verify version versions very via view virtual visit void wait want warn warning warnings warranties warranty was ways weak web website well were what whatever when where whether which while white whitespace whole whose width wildcard will window windows wish with within without work workflow working works world would wrap wrapped wrapper write writer writing written wrong www xml xmlns yaml year yield you your zero", bigrams: "kdbdnjfqfsk9fasepac7himoip9efg9ilmbkl7hkbjodciconmhp9mfl9moadqcdlq7loei9enptkqbhhf5jkr7nnglkclnhckdimojqdlc8hghonqpdf9ngl88eohlfmrbhhi9alo7mmdoj9nodhgcpnmgpbmkn7kdcapleicdin9dkcnlnjn7nlk6mql9pkiii9kndidflmnhnficeegftqwqee5ahqgcbrfslxgbjfg9ifhfigfhh9ejicf9efjhmfjfg5jij8nlhjghfkk9egjhkhn9mkg7lop8rmaonalspfgfkpsat8elj7lmq8npjelb9pnfjenqplococbbh7ncpklniemqma8ihotmrhheelkhqiqjdc6feu8decfelmq9mkk8nlgdvnalnacp8ecennpmrgkmkeghkihieggfkggek4ieggg9mhg5mjq9tjifhajrfcdhknwgueodk8kpd9rjhjkddoob7bnjritboin6nod6sthmocmtbcfgtlqfteddhdkgrdqnbd8kcpaaantqmno9jjl3llm8lolkldjkjinljllll8mhi9hlb9oggjbbhkccjjlikmlcfbf9gmgalljfji7ljh9jmoeijdhfibjhoakifcbe8iiaegkfihgahgg5hhiajjghjdhnjfhhighidbeacdeggdjkfdgfckcadfhgkml", thresholds: { code: { report: 0.55, block: 0.8 }, script: { report: 0.55, block: 0.8 }, data: { report: 0.55, block: 0.82 }, docs: { report: 0.55, block: 0.85 }, test: { report: 0.55, block: 0.85 }, "test-data": { report: 0.55, block: 0.85 } }, model: { depth: 4, bias: -1.265, features: [16, 19, 12, 89, 1, 0, 0, 7, 91, 0, 0, 0, 0, 0, 0, 6, 85, 1, 61, 10, 39, 45, 4, 131, 0, 4, 74, 0, 11, 44, 3, 11, 140, 140, 5, 113, 104, 5, 104, 5, 105, 11, 0, 29, 10, 17, 139, 13, 35, 5, 0, 0, 17, 6, 6, 0, 0, 0, 0, 0, 17, 140, 40, 2, 10, 0, 0, 45, 11, 84, 11, 0, 0, 0, 0, 17, 139, 0, 84, 133, 0, 0, 17, 4, 42, 4, 0, 0, 0, 0, 6, 85, 11, 61, 5, 134, 7, 104, 46, 11, 41, 39, 53, 41, 5, 17, 89, 44, 113, 17, 128, 12, 3, 0, 47, 133, 0, 0, 0, 0, 2, 105, 1, 131, 2, 105, 42, 16, 62, 10, 10, 138, 1, 135, 10, 6, 140, 1, 7, 0, 0, 7, 70, 1, 6, 7, 65, 0, 41, 45, 45, 19, 0, 0, 0, 45, 44, 0, 4, 0, 0, 0, 70, 133, 0, 17, 105, 13, 131, 3, 0, 0, 84, 50, 39, 0, 0, 0, 0, 0, 17, 139, 2, 104, 22, 0, 80, 2, 2, 2, 3, 0, 0, 0, 0, 2, 89, 11, 22, 90, 70, 3, 10, 11, 0, 5, 109, 62, 128, 5, 17, 105, 44, 93, 70, 0, 105, 104, 54, 22, 1, 0, 0, 0, 0, 6, 140, 11, 22, 104, 68, 7, 25, 3, 20, 3, 0, 0, 14, 45, 11, 140, 5, 69, 0, 8, 5, 11, 11, 0, 0, 11, 0, 140, 70, 45, 1, 6, 69, 0, 7, 1, 0, 0, 0, 0, 140, 50, 68, 45, 17, 140, 6, 22, 104, 44, 11, 10, 101, 11, 124, 40, 17, 75, 0, 17, 10, 40, 85, 0, 1, 0, 61, 3, 0, 30, 0, 0, 0, 0, 2, 93, 45, 10, 0, 2, 45, 15, 31, 0, 0, 69, 7, 12, 10, 3, 0, 139, 68, 2, 68, 93, 0, 139, 77, 133, 138, 104, 0, 0, 3, 22, 89, 16, 89, 93, 70, 10, 12, 40, 84, 10, 0, 3, 0, 45, 19, 1, 16, 0, 45, 7, 0, 0, 0, 0, 1, 70, 9, 42, 45, 19, 1, 0, 0, 45, 46, 0, 0, 0, 0, 55, 134, 42, 4, 17, 105, 39, 113, 70, 46, 17, 84, 0, 1, 1, 14, 22, 39, 0, 17, 5, 39, 10, 45, 44, 17, 55, 5, 0, 43, 12, 39, 45, 0, 17, 139, 13, 104, 43, 40, 0, 17, 124, 9, 0, 0, 0, 0, 0, 0, 113, 22, 0, 0, 6, 0, 0, 0, 0, 0, 4, 11, 140, 24, 3, 5, 113, 1, 0, 0, 0, 16, 4, 1, 40, 106, 10, 0, 0, 17, 140, 44, 0, 0, 45, 139, 0, 25, 0, 4, 4, 40, 0, 0, 17, 140, 69, 0, 138, 69, 6, 0, 0, 17, 0, 0, 0, 17, 89, 17, 140, 40, 3, 84, 45, 0, 39, 45, 2, 3, 69, 69, 0, 0, 17, 139, 38, 2, 134, 2, 0, 104, 138, 5, 5, 45, 49, 0, 0, 109, 9, 1, 1, 30, 68, 0, 46, 44, 0, 0, 46, 101, 0, 0, 2, 140, 1, 134, 6, 2, 2, 0, 14, 0, 1, 139, 136, 6, 12, 17, 140, 44, 48, 84, 0, 0, 13, 70, 20, 0, 0, 0, 0, 0, 70, 7, 109, 41, 10, 46, 10, 22, 113, 68, 7, 52, 7, 90, 137, 2, 93, 11, 10, 0, 70, 40, 70, 11, 0, 0, 40, 45, 67, 0, 17, 140, 77, 3, 84, 42, 69, 39, 93, 2, 3, 0, 0, 0, 0, 17, 140, 49, 11, 4, 13, 4, 41, 97, 70, 11, 55, 0, 0, 0, 0, 0, 2, 0, 0, 7, 40, 0, 0, 0, 0, 2, 6, 12, 2, 17, 139, 42, 84, 69, 49, 11, 1, 1, 42, 133, 0, 0, 0, 0, 17, 5, 39, 4, 0, 42, 39, 5, 11, 3, 45, 12, 85, 17, 0, 2, 93, 12, 105, 0, 70, 0, 138, 70, 0, 0, 135, 55, 0, 0, 17, 70, 77, 10, 113, 46, 19, 43, 10, 10, 0, 20, 0, 0, 0, 3, 14, 12, 1, 17, 10, 10, 69, 34, 0, 0, 17, 4, 43, 17, 3, 1, 134, 74, 14, 22, 85, 0, 0, 34, 0, 1, 1, 42, 1, 45, 11, 69, 0, 0, 3, 133, 0, 0, 0, 0, 6, 6, 3, 84, 68, 12, 17, 69, 1, 139, 14, 1, 75, 0, 69, 104, 68, 42, 0, 17, 10, 39, 11, 10, 44, 39, 139, 128, 105, 11, 77, 39, 17, 0, 11, 140, 6, 42, 39, 5, 13, 5, 85, 0, 0, 2, 11, 46, 39, 0, 40, 9, 0, 0, 2, 31, 0, 0, 0, 0, 12, 12, 0, 0, 69, 45, 11, 11, 5, 45, 5, 0, 5, 76, 13, 12, 70, 77, 105, 45, 11, 93, 0, 2, 13, 0, 0, 0, 0, 0, 6, 39, 0, 0, 0, 52, 22, 0, 10, 6, 48, 0, 0, 0, 0, 2, 54, 24, 84, 9, 0, 0, 139, 10, 0, 0, 0, 45, 0, 6, 0, 0, 0, 0, 93, 72, 0, 4, 72, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0, 138, 93, 2, 2, 0, 0, 69, 139, 1, 0, 0, 0, 0, 1, 69, 3, 14, 93, 22, 0, 105, 0, 34, 64, 0, 0, 17, 3, 0, 0, 45, 5, 48, 11, 0, 7, 45, 0, 0, 0, 0, 1, 6, 7, 96, 0, 0, 3, 0, 0, 5, 6, 0, 0, 0, 0, 1, 128, 10, 10, 70, 9, 69, 69, 0, 52, 58, 45, 69, 0, 0, 134, 124, 66, 0, 3, 5, 93, 16, 40, 58, 0, 101, 0, 1, 0, 5, 10, 0, 0, 45, 42, 69, 14, 0, 3, 93, 0, 0, 0, 0, 14, 10, 2, 0, 138, 93, 2, 70, 0, 96, 7, 41, 17, 0, 0, 2, 0, 5, 0, 133, 3, 10, 34, 93, 22, 31, 64, 0, 68, 0, 68, 75, 0, 0, 9, 109, 0, 70, 70, 0, 0, 14, 17, 53, 1, 0, 0, 0, 0, 11, 3, 10, 133, 113, 2, 5, 2, 0, 0, 0, 13, 128, 53, 39, 68, 3, 3, 3, 3, 68, 11, 41, 0, 69, 11, 84, 1, 1, 0, 11, 113, 6, 41, 0, 5, 6, 105, 69, 0, 0, 5, 58, 11, 88, 0, 68, 9, 58, 0, 3, 70, 0, 85, 0, 0, 39, 68, 0, 0, 9, 45, 6, 6, 45, 0, 0, 0, 39, 41, 125, 0, 0, 0, 0, 62, 12, 89, 140, 22, 4, 0, 69, 58, 33, 52, 131, 0, 0, 0, 14, 133, 0, 135, 54, 0, 0, 128, 68, 0, 10, 0, 0, 0, 0, 104, 93, 1, 85, 0, 0, 13, 138, 48, 0, 0, 0, 0, 2, 0, 3, 7, 113, 128, 53, 33, 0, 2, 0, 44, 3, 17, 7, 0, 0, 138, 45, 2, 43, 133, 0, 7, 45, 45, 2, 0, 0, 0, 75, 0, 17, 140, 45, 45, 124, 45, 133, 51, 3, 133, 80, 0, 0, 108, 0, 0, 0, 5, 0, 0, 5, 70, 0, 0, 0, 0, 77, 2, 11, 58, 0, 68, 9, 0, 0, 45, 6, 0, 0, 0, 0, 10, 34, 0, 0, 9, 0, 0, 134, 54, 0, 0, 45, 105, 22, 0, 0, 0, 0, 0, 68, 0, 109, 0, 1, 68, 4, 0, 0, 2, 45, 1, 45, 90, 0, 135, 23, 68, 9, 0, 0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 140, 134, 11, 46, 0, 96, 5, 11, 75, 0, 0, 0, 0, 135, 5, 102, 7, 0, 11, 5, 0, 0, 139, 14, 135, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 11, 11, 0, 0, 0, 0, 45, 11, 1, 46, 138, 10, 2, 105, 11, 0, 105, 11, 3, 0, 137, 0, 0, 0, 11, 14, 72, 12, 41, 41, 0, 0, 45, 45, 0, 0, 0, 0, 0, 0, 138, 10, 12, 105, 11, 2, 2, 113, 58, 0, 45, 0, 0, 68, 17, 9, 0, 31, 2, 14, 0, 0, 69, 68, 24, 0, 0, 0, 0, 0, 14, 138, 97, 140, 7, 0, 0, 0, 0, 75, 0, 0, 0, 0, 0, 45, 6, 48, 0, 0, 14, 6, 0, 0, 0, 0, 135, 58, 70, 6, 0, 52, 6, 140, 70, 7, 54, 13, 0, 46, 0, 70, 3, 3, 17, 12, 47, 138, 4, 66, 25, 44, 113, 105, 133, 0, 45, 1, 0, 0, 104, 140, 45, 11, 17, 3, 11, 3, 0, 138, 0, 0, 0, 0, 11, 84, 140, 0, 0, 17, 0, 44, 70, 0, 2, 69, 0, 0, 17, 58, 12, 84, 133, 1, 44, 28, 124, 70, 1, 11, 124, 11, 0, 1, 68, 3, 0, 93, 2, 10, 68, 0, 0, 68, 14, 53, 70, 0, 0, 0, 72, 23, 72, 73, 0, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 52, 7, 55, 3, 3, 4, 68, 69, 68, 2, 77, 39, 13, 0, 84, 134, 40, 93, 40, 17, 12, 17, 0, 74, 0, 134, 0, 14, 0, 93, 13, 0, 6, 39, 0, 0, 10, 11, 58, 0, 0, 0, 0, 0, 69, 69, 52, 40, 55, 68, 64, 5, 0, 6, 6, 70, 69, 68, 0, 48, 0, 45, 0, 128, 3, 129, 0, 0, 45, 0, 0, 5, 5, 0, 3, 40, 6, 0, 0, 11, 3, 69, 22, 0, 0, 0, 47, 30, 6, 131, 138, 85, 1, 5, 67, 5, 0, 1, 1, 75, 0, 0, 0, 0, 0, 68, 22, 71, 0, 33, 68, 105, 125, 0, 69, 53, 0, 11, 74, 9, 62, 0, 6, 6, 0, 0, 69, 70, 0, 69, 0, 0, 0, 0, 133, 12, 6, 58, 138, 0, 5, 33, 125, 12, 0, 0, 0, 0, 0, 48, 5, 75, 5, 13, 3, 69, 77, 25, 1, 69, 133, 66, 0, 0, 93, 84, 0, 105, 69, 0, 0, 138, 136, 7, 0, 0, 0, 0, 0, 128, 3, 0, 133, 68, 0, 0, 40, 69, 3, 139, 0, 0, 0, 0, 0, 131, 55, 52, 0, 10, 68, 0, 0, 0, 0, 0, 45, 7, 45, 10, 45, 69, 0, 45, 30, 0, 0, 0, 139, 69, 0, 0, 0, 0, 6, 113, 1, 1, 0, 45, 45, 42, 136, 0, 0, 0, 0, 13, 53, 84, 134, 42, 137, 0, 40, 45, 7, 7, 0, 139, 0, 0, 0, 45, 93, 3, 0, 5, 11, 0, 0, 0, 0, 39, 17, 0, 0, 0, 0, 104, 16, 13, 140, 45, 1, 0, 45, 1, 0, 45, 0, 1, 0, 0, 12, 140, 124, 70, 84, 53, 4, 53, 2, 2, 124, 70, 70, 2, 4, 3, 75, 6, 55, 48, 1, 13, 34, 52, 1, 0, 52, 93, 1, 0, 13, 138, 17, 140, 2, 45, 0, 134, 104, 104, 5, 0, 0, 0, 0, 62, 23, 2, 48, 0, 69, 2, 22, 7, 0, 0, 0, 0, 0, 5, 13, 69, 0, 69, 69, 0, 0, 5, 52, 52, 139, 0, 0, 0, 0, 9, 1, 6, 46, 23, 0, 0, 52, 68, 14, 0, 0, 0, 0, 0, 24, 62, 0, 23, 54, 0, 0, 69, 0, 69, 0, 0, 0, 0, 0, 64, 68, 0, 66, 3, 0, 0, 24, 3, 68, 85, 0, 0, 0, 0, 62, 58, 126, 125, 7, 2, 0, 2, 70, 3, 70, 46, 7, 0, 0, 69, 10, 133, 6, 0, 135, 6, 133, 0, 0, 0, 128, 6, 1, 54, 12, 22, 66, 4, 2, 3, 2, 5, 5, 2, 1, 4, 124, 0, 0, 0, 126, 23, 140, 0, 7, 0, 71, 0, 0, 0, 30, 30, 0, 0, 0, 2, 10, 3, 68, 45, 2, 10, 1, 71, 68, 0, 125, 13, 12, 128, 48, 0, 17, 45, 0, 0, 140, 7, 7, 89, 0, 0, 0, 0, 68, 84, 1, 61, 1, 70, 14, 6, 0, 5, 0, 0, 0, 105, 68, 23, 11, 0, 106, 7, 0, 0, 11, 2, 39, 10, 0, 0, 0, 0, 24, 84, 0, 54, 17, 0, 0, 7, 6, 3, 0, 0, 0, 0, 0, 9, 0, 0, 52, 19, 0, 0, 69, 3, 69, 0, 0, 0, 0, 0, 0, 68, 10, 1, 0, 70, 10, 1, 134, 54, 70, 0, 0, 3, 0, 45, 0, 135, 0, 0, 42, 0, 0, 0, 0, 0, 45, 45, 0, 0, 41, 73, 68, 9, 0, 113, 0, 70, 0, 0, 0, 0, 0, 0, 10, 5, 16, 11, 104, 0, 4, 45, 0, 0, 0, 0, 55, 70, 108, 48, 128, 41, 0, 47, 136, 0, 0, 137, 22, 39, 68, 0, 0, 0, 0, 131, 134, 67, 54, 139, 0, 0, 109, 69, 0, 4, 0, 0, 0, 0, 43, 11, 66, 34, 37, 0, 0, 3, 0, 14, 0, 0, 0, 0, 0, 58, 2, 62, 11, 11, 71, 0, 11, 10, 136, 14, 40, 68, 0, 0, 62, 11, 3, 140, 3, 69, 68, 136, 0, 139, 0, 139, 0, 3, 0, 23, 90, 0, 69, 69, 0, 0, 2, 11, 0, 0, 0, 0, 0, 0, 24, 23, 0, 1, 0, 0, 0, 45, 2, 0, 0, 0, 0, 0, 0, 24, 62, 0, 6, 126, 0, 0, 32, 16, 133, 0, 0, 0, 0, 0, 10, 70, 49, 1, 0, 70, 101, 46, 71, 0, 0, 14, 72, 0, 0, 12, 68, 62, 69, 45, 24, 1, 68, 68, 109, 0, 12, 0, 0, 3, 113, 136, 0, 13, 16, 0, 0, 135, 124, 45, 0, 0, 0, 0, 0, 49, 6, 68, 3, 68, 0, 39, 0, 40, 6, 0, 0, 0, 0, 0, 33, 2, 3, 46, 2, 2, 0, 3, 2, 1, 39, 0, 69, 0, 0, 0, 46, 10, 134, 0, 52, 5, 126, 0, 0, 0, 0, 0, 0, 25, 93, 3, 0, 2, 12, 0, 0, 0, 41, 58, 2, 0, 0, 0, 0, 9, 54, 0, 45, 10, 0, 0, 0, 104, 69, 68, 0, 0, 0, 0, 25, 135, 3, 55, 41, 0, 2, 53, 75, 6, 0, 0, 0, 0, 0, 13, 3, 16, 11, 6, 0, 0, 34, 89, 22, 49, 0, 0, 0, 0, 0, 0, 73, 0, 0, 14, 0, 0, 0, 0, 0, 6, 17, 0, 0, 14, 19, 0, 3, 14, 0, 0, 41, 68, 0, 0, 0, 0, 0, 0, 48, 139, 45, 13, 136, 3, 89, 2, 69, 2, 2, 77, 0, 104, 0, 1, 85, 68, 0, 0, 68, 33, 0, 0, 0, 0, 7, 0, 7, 31, 45, 11, 133, 0, 0, 45, 69, 0, 0, 0, 0, 45, 11, 125, 11, 0, 0, 14, 0, 0, 9, 12, 0, 0, 0, 0, 70, 1, 58, 0, 48, 7, 77, 62, 70, 66, 5, 45, 5, 14, 136, 104, 137, 0, 0, 126, 105, 0, 0, 0, 0, 0, 80, 77, 0, 0, 0, 0, 0, 0, 128, 102, 0, 53, 0, 0, 0, 5, 42, 0, 0, 0, 0, 0, 0, 113, 84, 0, 105, 11, 0, 0, 11, 11, 45, 5, 0, 0, 0, 0, 45, 0, 128, 0, 0, 40, 0, 0, 0, 0, 0, 3, 124, 0, 0, 93, 54, 0, 69, 5, 0, 0, 13, 58, 13, 140, 0, 0, 0, 0, 128, 69, 0, 45, 45, 0, 0, 2, 3, 2, 105, 0, 0, 0, 0, 84, 140, 2, 45, 5, 45, 2, 2, 68, 37, 94, 0, 45, 0, 55, 0, 52, 9, 0, 0, 24, 0, 0, 0, 0, 0, 54, 0, 0, 0, 128, 72, 0, 70, 0, 0, 0, 40, 69, 0, 0, 0, 0, 0, 0, 104, 3, 45, 75, 45, 3, 45, 55, 68, 42, 10, 0, 0, 0, 0, 128, 135, 0, 13, 0, 0, 0, 45, 58, 0, 0, 0, 0, 0, 0, 45, 0, 2, 0, 0, 45, 2, 0, 0, 0, 0, 70, 71, 2, 125, 7, 0, 137, 134, 58, 134, 7, 12, 0, 0, 69, 16, 0, 0, 0, 3, 5, 139, 16, 0, 68, 5, 137, 0, 5, 0, 0, 14, 68, 0, 73, 128, 0, 140, 0, 0, 0, 30, 5, 0, 0, 0, 0, 0, 0, 58, 14, 52, 113, 39, 39, 0, 80, 0, 0, 0, 3, 0, 0, 0, 58, 12, 69, 69, 11, 69, 42, 42, 139, 136, 32, 0, 72, 0, 0, 69, 69, 38, 40, 52, 93, 0, 89, 69, 13, 0, 13, 0, 0, 0, 126, 39, 0, 55, 3, 0, 0, 135, 71, 109, 71, 0, 0, 0, 0, 135, 45, 0, 0, 55, 0, 0, 0, 0, 45, 45, 0, 0, 0, 0, 48, 68, 68, 14, 89, 95, 0, 67, 0, 4, 14, 89, 0, 0, 0, 73, 70, 0, 45, 6, 0, 0, 14, 1, 1, 70, 0, 0, 0, 0, 70, 45, 58, 53, 2, 2, 2, 45, 3, 45, 22, 0, 70, 0, 0, 84, 6, 44, 30, 45, 1, 58, 39, 0, 1, 0, 0, 10, 0, 0, 25, 62, 3, 32, 6, 137, 137, 24, 1, 2, 22, 0, 0, 0, 0, 32, 0, 0, 139, 10, 137, 0, 80, 13, 69, 0, 0, 0, 0, 0, 84, 61, 42, 47, 0, 0, 45, 139, 1, 0, 0, 0, 0, 0, 2, 68, 72, 13, 45, 0, 49, 45, 6, 2, 0, 0, 2, 10, 0, 0, 10, 0, 0, 93, 0, 0, 17, 10, 0, 0, 0, 0, 0, 0, 0, 131, 3, 1, 3, 75, 0, 0, 75, 0, 33, 68, 0, 0, 0, 0, 11, 53, 11, 0, 0, 47, 11, 0, 0, 0, 0, 0, 0, 86, 105, 4, 58, 77, 113, 68, 2, 39, 39, 0, 109, 0, 39, 75, 0, 0, 11, 34, 7, 0, 0, 45, 0, 0, 45, 0, 0, 0, 0, 0, 0, 53, 13, 9, 134, 5, 13, 0, 11, 124, 17, 11, 69, 124, 0, 0], thresholds: [10.5, 0.5, 4.5, 0.5, 3.578, 1e9, 1e9, 0.058, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.05, 0.5, 2.642, 0.5, 1.5, 0.5, 5, 0.333, 0.5, 4, 0.167, 0.5, 1e9, 19, 0.5, 0.429, 6, 0.5, 0.5, 0.667, 0.5, 0.5, 0.667, 0.5, 0, 0.5, 6, 1e9, 0.5, 2.5, 10, 0.5, 4.5, 0.5, 0.929, 1e9, 1e9, 0, 0.083, 0.05, 4, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 0.5, 4.2, 3.5, 1e9, 1e9, 5, 3, 0.5, 15, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0, 0.059, 0.5, 0.077, 1e9, 1e9, 1e9, 1e9, 0.05, 0.5, 6, 0.5, 0.929, 0.5, 0.1, 0.5, 1.5, 7, 0.5, 0.5, 0.5, 0.5, 0.5, 10, 0.5, 0.5, 0.5, 0, 0.5, 1.5, 0, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 4.25, 0.5, 3, 0.5, 3.727, 0.5, 0.5, 13.5, 0.5, 3.5, 1.5, 0.5, 1.585, 0.5, 1.5, 0.05, 0.5, 2.642, 0, 27, 19, 0.1, 2, 2.5, 0, 0, 0.5, 1e9, 0.5, 5, 3, 0.5, 7, 27, 1e9, 8, 0.5, 1e9, 0.167, 1e9, 1e9, 4, 0, 0.5, 16, 10, 0.5, 4.5, 0.5, 0.889, 1e9, 1e9, 0.5, 0.5, 2.5, 4, 1e9, 1e9, 1e9, 1e9, 10, 0.5, 2.758, 0.5, 0.5, 1e9, 0.5, 5.792, 4.429, 4.833, 0.889, 1e9, 1e9, 1e9, 1e9, 4.25, 0.5, 8, 0.5, 0.5, 0, 0, 3.5, 6, 1e9, 0.667, 0.5, 0.5, 0.5, 0.5, 10, 0.5, 0.5, 0.5, 2, 1e9, 0.5, 0.5, 0.5, 0.5, 3.096, 1e9, 1e9, 1e9, 1e9, 0.05, 0.5, 6, 0.5, 0.5, 22.5, 0.1, 0.5, 0.889, 0.5, 0.348, 1e9, 1e9, 5.5, 14, 6, 0.5, 0.667, 22, 1e9, 0, 0.929, 3, 5, 1e9, 1e9, 8, 1e9, 0.5, 5, 3, 4.254, 0.05, 162, 1e9, 0, 2.585, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 17, 19, 0, 0.5, 0.656, 0.5, 0.5, 0.5, 8, 3.5, 0.5, 19, 0.5, 0.5, 10, 0.5, 1e9, 10, 3.5, 0.5, 0.5, 16, 2.75, 1e9, 0.5, 0.889, 1e9, 4.5, 1e9, 1e9, 1e9, 1e9, 4.25, 0.5, 5, 3.5, 1e9, 5.167, 19, 0.5, 0.5, 1e9, 1e9, 40, 0.08, 3.5, 1.5, 0.429, 4, 0.5, 17, 3.3, 0.5, 0.5, 1e9, 0.5, 0.5, 0.5, 0.5, 0.5, 8, 1e9, 0.429, 0.5, 0.5, 8.5, 0.5, 0.5, 0, 3.5, 4.5, 0.5, 0.5, 2.5, 1e9, 0.8, 1e9, 3, 0.5, 2.585, 4, 1e9, 8, 0.058, 1e9, 1e9, 1e9, 1e9, 1.585, 0, 0.5, 0.5, 3, 0.5, 2.252, 1e9, 1e9, 8, 3.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.222, 0, 0.5, 3.5, 0.5, 2, 3.5, 10, 0.5, 1e9, 1.585, 3.096, 3.5, 0.5, 8.5, 1e9, 0, 0.929, 3.5, 3.5, 3, 0.5, 10, 0.5, 0.667, 1e9, 0.5, 3.5, 1.5, 5, 1e9, 10, 0.5, 4.5, 0.5, 0.5, 0.5, 1e9, 0, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 4, 0.5, 0.5, 1e9, 1e9, 0.083, 8, 1e9, 1e9, 1e9, 1e9, 0.167, 8, 0.5, 0.5, 0, 0.214, 0.5, 3.096, 5, 8, 1e9, 8.5, 0.333, 2, 0.5, 0.5, 1.5, 1e9, 1e9, 10, 0.5, 0.5, 15, 9, 3, 0.5, 4, 0.5, 1e9, 0.222, 0, 0.5, 1e9, 1e9, 10, 0.5, 46, 19, 0.5, 7, 0.2, 4, 1e9, 0, 11, 1e9, 1e9, 16, 0.5, 10, 0.5, 0.5, 0.889, 0.5, 19, 1e9, 2.5, 5, 4.833, 0, 7, 37, 1e9, 1e9, 10, 0.5, 0.5, 4.833, 0.5, 3.87, 1e9, 0.5, 0.5, 0.929, 0, 6, 0.5, 1e9, 1e9, 0.5, 0.5, 4.254, 2.585, 2.5, 0.5, 1e9, 1.5, 0.5, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 4.25, 0.5, 2.252, 0.5, 0.125, 4.429, 4.833, 19, 2.5, 27, 2.585, 0.5, 0.5, 0.125, 2.5, 10, 0.5, 0.5, 0.5, 0.5, 1e9, 15, 3.5, 0, 0.5, 6, 1e9, 1e9, 1e9, 1e9, 0, 0.058, 0.5, 0.5, 3.5, 3.5, 2.5, 0.5, 0.5, 0.5, 0.08, 0.5, 0.211, 0.5, 0.5, 4.25, 0.5, 8, 3.5, 1e9, 0, 0.5, 0, 15, 1e9, 1e9, 0.5, 12, 1.5, 1e9, 10, 0.5, 0.5, 0.889, 0.5, 0.5, 46, 2.5, 0.5, 4.833, 0, 1e9, 15, 1e9, 1e9, 10, 0.5, 0.5, 12, 0.222, 4.5, 0.333, 0.5, 0.5, 0, 9, 0.5, 1e9, 1e9, 1e9, 4, 1e9, 4.25, 1e9, 1e9, 0.091, 0.5, 1e9, 1e9, 1e9, 1e9, 3.524, 0.2, 3.5, 4.524, 10, 0.5, 0.5, 0.5, 22, 0.5, 12, 3.184, 2.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0, 0.929, 3.5, 0.222, 8, 0.5, 8.5, 0.714, 6, 0.667, 5, 3.5, 0.5, 16, 1e9, 4.25, 0.5, 3.5, 0.5, 1e9, 3, 1e9, 0.5, 2, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 10, 2, 0.5, 1.5, 0.5, 3.5, 0.5, 0.5, 3.5, 2.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0, 2.5, 1.5, 2.322, 12, 3.5, 1.5, 20, 0.5, 1e9, 1e9, 0, 0.12, 0.5, 10, 0, 1.585, 0.5, 0.5, 5.5, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 4.254, 2.922, 0.5, 2.642, 3, 19, 22, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.4, 0.125, 0, 0.5, 0.5, 1.5, 0, 54, 1.922, 0.5, 4.5, 2.252, 0.5, 1e9, 13, 0.5, 6.5, 0.5, 1e9, 0, 1.5, 4.5, 7, 3.5, 0.5, 8.5, 0.5, 0.5, 0.5, 16, 0.5, 1.5, 10, 1e9, 6, 0.5, 0.125, 0.5, 6.5, 0.929, 3.5, 0.667, 0.5, 1e9, 1e9, 5.439, 7, 3.5, 8.5, 4, 0.5, 0.5, 1e9, 1e9, 4.833, 1.5, 1e9, 1e9, 1e9, 1e9, 1.5, 2.5, 1e9, 1e9, 23, 4, 8, 15, 0.214, 5, 0.714, 1e9, 0.667, 0.5, 2.5, 1.5, 0, 0.5, 0.5, 3, 15, 0.5, 1e9, 4.083, 3.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.125, 8.5, 1e9, 1e9, 4, 0.5, 0.5, 1e9, 1.5, 0.083, 0.5, 1e9, 1e9, 1e9, 1e9, 4.833, 0.5, 0.5, 0.5, 0.5, 7, 1e9, 0.5, 1.5, 1e9, 1e9, 1e9, 9, 13, 0.083, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.077, 10.5, 1e9, 1e9, 0.929, 0.8, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 3.667, 4.2, 1e9, 1e9, 14, 0.5, 2.252, 1e9, 1e9, 1e9, 1e9, 2.922, 162, 0, 5.5, 0.5, 0.5, 1e9, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 31, 0.889, 1e9, 1e9, 3, 0.385, 0.5, 12, 1e9, 0.091, 12, 1e9, 1e9, 1e9, 1e9, 2.585, 0.083, 0.058, 0.5, 4, 1e9, 0.348, 1e9, 1e9, 0.214, 0.25, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 1.5, 2.5, 1, 0.5, 69, 57, 1e9, 0.5, 0.5, 3, 90, 1e9, 1e9, 0.5, 0.5, 0.5, 1e9, 0, 0.214, 0.5, 8.5, 0.5, 0.5, 1e9, 0.5, 1e9, 1.585, 1e9, 0.714, 1.5, 1e9, 1e9, 3, 0.5, 23, 2.5, 1e9, 0.889, 0.5, 1e9, 1e9, 1e9, 1e9, 2.5, 2.5, 3.917, 1e9, 0.5, 0.5, 4.083, 2, 1e9, 0.5, 0.125, 0.5, 0, 1e9, 1e9, 3.762, 1e9, 0.328, 1e9, 0.5, 0, 3.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 1, 0, 1e9, 1e9, 2.5, 0, 0.5, 3.5, 1e9, 1e9, 1e9, 1e9, 6, 0.5, 1.5, 0.5, 0.5, 3.436, 0.8, 5.792, 1e9, 1e9, 1e9, 2.5, 0.5, 0.5, 0.5, 0.5, 0.429, 0.429, 0, 0.889, 3.5, 12, 0.5, 1e9, 15, 11, 0.5, 1.585, 3.252, 1e9, 6, 0.5, 0.125, 0.5, 1e9, 0.929, 0.4, 0.5, 9, 1e9, 1e9, 0.615, 0.5, 15, 0.5, 4, 19.5, 0.5, 0.5, 1e9, 0, 5, 1e9, 0.5, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 0.5, 3, 0.25, 0.083, 19, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 0.5, 0.5, 0.5, 0.333, 1e9, 22, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 4.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 1.5, 1e9, 3.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 2.5, 0.5, 1e9, 1e9, 2.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 3.524, 1e9, 0.889, 0.091, 0.5, 0.5, 0.5, 0.5, 1e9, 2.758, 1e9, 0.5, 0.429, 10, 0.179, 1e9, 1e9, 0.5, 19, 3.667, 0.5, 0.5, 1e9, 0.125, 3, 14, 3.667, 1e9, 1e9, 1e9, 0.5, 1e9, 10, 0.5, 9, 5, 0.5, 3, 0.5, 0.5, 0.889, 0.5, 0.5, 1e9, 1e9, 0.5, 1e9, 4, 1e9, 0.929, 1e9, 1e9, 0.8, 2, 1e9, 1e9, 1e9, 1e9, 0.5, 3.436, 7, 0.5, 4, 22.5, 0.5, 1e9, 1e9, 3, 0.2, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 1e9, 1e9, 0.5, 8, 64, 0.5, 0.5, 1e9, 1e9, 8, 0.5, 0.5, 64, 1e9, 1e9, 1e9, 1e9, 0.5, 5, 0.5, 1e9, 3.5, 3.5, 0.25, 1e9, 1e9, 3.574, 6, 1.922, 20, 0.5, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 3.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 7, 1.5, 1e9, 0.5, 0.538, 10, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.929, 0.5, 0.091, 1e9, 6, 0.5, 1e9, 1e9, 0.5, 4.5, 0.5, 2.5, 1e9, 1e9, 1e9, 1e9, 4, 1e9, 4.833, 1e9, 1e9, 4, 16, 1e9, 1e9, 1e9, 1e9, 9, 12, 2.252, 1.5, 0.5, 3.5, 3.667, 0.5, 13, 1e9, 0.5, 23, 0.889, 1e9, 0.5, 1e9, 1e9, 1e9, 9, 3.5, 0.5, 1.5, 0.5, 0.5, 1e9, 1e9, 5, 5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 3.5, 1.5, 0.5, 15, 4.429, 4.042, 0.5, 0.5, 1e9, 6, 1e9, 1e9, 0.5, 12, 0.5, 5, 1.5, 3.762, 3.5, 1e9, 1e9, 17, 18.5, 0.5, 12, 1e9, 1e9, 1e9, 1e9, 4.5, 0.5, 0.5, 0.5, 0.125, 1e9, 1e9, 19, 9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 3, 0.4, 0.5, 1e9, 1e9, 3.5, 0.05, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0, 0.4, 8, 0.5, 0.125, 0.5, 30, 0.058, 0.5, 2.5, 1e9, 1.5, 1e9, 2, 0, 0.75, 16, 1.5, 0.5, 0.5, 0.167, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 8, 3.354, 1e9, 1e9, 0.5, 0.5, 9, 14, 31, 0, 6, 0.889, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 11, 0.5, 0.5, 6, 24, 16, 1e9, 0.5, 3, 1e9, 4.833, 46, 1e9, 1e9, 12, 0.5, 1.5, 0.5, 0.5, 3.096, 0.5, 0.5, 0.5, 2, 3.184, 14, 0.5, 7, 1e9, 3.578, 6.5, 0.667, 5, 0.5, 3.762, 2.5, 2.5, 1e9, 4, 15.5, 3.5, 0.5, 1, 8, 1e9, 1e9, 0.5, 0.5, 10.5, 0.5, 1e9, 1e9, 1e9, 3.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 7, 0.5, 0.091, 0.5, 0.667, 0.889, 0.077, 4.5, 10, 7.5, 3.667, 0.5, 1.5, 2.5, 24, 0.5, 0.5, 0.5, 0.5, 0.5, 16, 1.5, 10, 1e9, 0.5, 1e9, 0.5, 1e9, 1.5, 1e9, 0.5, 3.5, 1e9, 0.083, 8.5, 1e9, 1e9, 1.5, 6, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 23, 12, 0.5, 0.5, 0.5, 0.5, 0.5, 0.8, 1e9, 0.4, 0.083, 2, 69, 3.5, 1e9, 0.5, 4, 12, 1e9, 0.5, 0.348, 0.5, 1e9, 1e9, 3, 1e9, 1e9, 0.714, 0.917, 1e9, 0, 0.5, 0.125, 5, 1e9, 11, 0.833, 20, 0.5, 1e9, 1e9, 14, 0.5, 0.5, 0.4, 0.5, 0.5, 0.5, 1.585, 0.929, 1.5, 0.857, 1e9, 1.922, 2.953, 0.5, 1e9, 1e9, 1e9, 1e9, 8, 9.5, 0.5, 0.5, 5, 0.5, 1.5, 0.5, 0.5, 1e9, 46, 0.5, 16, 11, 0.5, 0.5, 0.5, 1e9, 0.4, 0.2, 1e9, 1e9, 9, 36, 1e9, 17, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 0.083, 0.5, 0.5, 1e9, 0.328, 0.5, 0.5, 4.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.929, 0.5, 0.829, 1.5, 0, 15, 0.5, 0.5, 2.922, 54, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 34, 1e9, 1e9, 0.5, 0.5, 0.1, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 17, 0.429, 0.5, 1e9, 1e9, 1e9, 1e9, 4, 0.5, 0.5, 0.5, 1e9, 1.5, 6.5, 1e9, 1e9, 1e9, 1e9, 13, 17, 0, 9, 3.5, 3, 46, 1e9, 5, 3.5, 1e9, 1e9, 1e9, 0.5, 17, 1e9, 1e9, 1e9, 1e9, 0.083, 0.5, 2.252, 1.922, 1e9, 6, 10, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 0.5, 0.5, 0.5, 0.5, 6, 0.5, 11, 0.125, 0.158, 1e9, 0.5, 1e9, 1e9, 1e9, 17, 0.5, 0, 1e9, 0.385, 12, 1e9, 1e9, 13, 5, 1.5, 31, 1e9, 1e9, 1e9, 1e9, 0.5, 8.5, 2.5, 0.5, 4, 2.5, 1e9, 5, 3.278, 1e9, 8, 1e9, 3.354, 1e9, 1e9, 1.5, 0.5, 0.5, 3, 0.5, 0.5, 0, 0.5, 3.727, 4.833, 0.5, 0, 3, 4.351, 0.1, 0.889, 0.5, 0.125, 0.5, 0.5, 1.922, 3.5, 0.5, 0.5, 1.922, 1e9, 0.5, 0.5, 2.585, 1e9, 3.5, 0.5, 12, 0.5, 4.083, 13, 1e9, 0.5, 0.5, 0.5, 0.385, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 3.667, 0.5, 1e9, 21, 4.351, 0.5, 0.071, 1e9, 1e9, 1e9, 1e9, 1e9, 0.667, 3.5, 22, 1e9, 14, 90, 1e9, 1e9, 0.8, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 2.585, 0.2, 1.5, 0.5, 1e9, 1e9, 0.5, 9.5, 4.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 23, 1e9, 14, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 0.348, 1e9, 1e9, 0.5, 0, 9.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 0.091, 3.524, 1e9, 4.083, 2, 0.889, 24, 1.5, 0.158, 1e9, 1e9, 12, 3.5, 0.5, 0.5, 1e9, 0.5, 0.083, 0.5, 1e9, 1e9, 1e9, 0.5, 0.125, 2.252, 0.5, 1.5, 0.5, 0.5, 0.059, 4.351, 0, 4.513, 0.929, 0.615, 3.852, 1.922, 0, 0.5, 1e9, 1e9, 8, 0.5, 0.5, 0.5, 1e9, 0.179, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 8, 3.852, 1.5, 0.5, 0.5, 4, 4.083, 2.5, 1.922, 0.5, 22.5, 1e9, 0.5, 1.5, 3.5, 0.5, 0.5, 1e9, 12, 12, 1e9, 1e9, 0.5, 0.08, 0.08, 0.5, 1e9, 1e9, 1e9, 1e9, 3.5, 0.5, 1.585, 0.5, 3.726, 1, 1.5, 0.125, 1e9, 0.8, 1e9, 1e9, 1e9, 0.5, 5.5, 0.5, 6, 1e9, 0.5, 0.091, 1e9, 1e9, 4, 4.513, 3.5, 2.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 12, 1e9, 1e9, 0.071, 0.25, 0.889, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 7, 1e9, 0.5, 0.5, 1e9, 1e9, 18, 0.667, 12, 32, 1e9, 1e9, 1e9, 1e9, 8, 7.5, 1.5, 1.922, 5, 3, 2.5, 1.585, 0.5, 0.5, 30, 1e9, 1e9, 0.889, 16, 3, 1e9, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 10, 14, 1e9, 1e9, 0.5, 0.5, 7.5, 0.5, 1e9, 0.5, 5, 2, 1e9, 1e9, 1e9, 8, 1e9, 1e9, 1.5, 0.328, 8.5, 11, 0.5, 1e9, 0.077, 14, 1e9, 1e9, 1e9, 1e9, 0.5, 1, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 0.5, 4.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1.5, 0.5, 0.5, 1e9, 1e9, 0.5, 69, 1e9, 0, 1e9, 1e9, 1e9, 1e9, 0.5, 16, 0.5, 0.5, 0.5, 1e9, 1e9, 0.889, 1e9, 2.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 4.083, 0.5, 4, 5, 0.5, 1e9, 3, 3.5, 0.5, 3.5, 0.5, 1.5, 1e9, 1e9, 0.5, 11, 0, 0.5, 0, 17, 0.5, 0.5, 9, 0.5, 15, 0.5, 1e9, 0.75, 1e9, 0.5, 0.5, 1e9, 25, 22, 1e9, 1e9, 3.852, 8, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 3, 1e9, 1e9, 1e9, 10, 4.042, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.4, 0.5, 1e9, 1e9, 0.5, 8.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1.5, 30, 0.5, 3, 1e9, 5, 0.5, 1.5, 0.5, 1e9, 1e9, 1.5, 0.5, 1e9, 1e9, 1.5, 5.5, 0.5, 69, 17, 0.5, 2.922, 1.5, 3.5, 0.5, 1e9, 2.5, 1e9, 1e9, 0.75, 0.5, 0.5, 1e9, 3.5, 10.5, 1e9, 1e9, 0.5, 0.5, 14, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.125, 1.5, 0.889, 5.5, 1e9, 2.5, 3, 0.5, 0.4, 32, 1e9, 1e9, 1e9, 1e9, 0.5, 3.852, 0, 3.5, 3.87, 3.3, 1e9, 0.889, 3.727, 3.184, 0.5, 1e9, 10, 1e9, 1e9, 8, 4.5, 1.5, 0.5, 1e9, 0.5, 0.829, 0.5, 6, 1e9, 1e9, 13, 9, 24, 0.5, 0.5, 0, 1e9, 3.852, 1.5, 1e9, 1e9, 10, 0.5, 0.5, 4.513, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 39, 6, 2.5, 1e9, 1e9, 9, 0.5, 69, 6.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.889, 0.5, 0.5, 1e9, 3.8, 0.5, 0.5, 0.05, 1e9, 1e9, 1e9, 1e9, 1e9, 3.5, 0.348, 8.5, 17, 0.2, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 0.5, 1e9, 1e9, 3.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0.125, 12, 1e9, 1e9, 3.5, 0.5, 1e9, 0, 1.5, 1e9, 1e9, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 12, 1.5, 0.5, 0.889, 0.5, 3.167, 62, 4.429, 4.63, 0.5, 1e9, 0.5, 1e9, 1.585, 0.5, 3.5, 1e9, 1e9, 2.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.058, 1e9, 0.091, 0.5, 3, 15, 0.5, 1e9, 1e9, 14, 17, 1e9, 1e9, 1e9, 1e9, 10, 6, 0.5, 8, 3, 1e9, 3.5, 1e9, 1e9, 0.5, 1.5, 1e9, 1e9, 1e9, 1e9, 3, 4.023, 0.5, 1e9, 0.5, 0.058, 0.5, 0.5, 3, 0.5, 0.772, 3, 0.385, 1.5, 0.5, 0.5, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 27, 3, 1e9, 1e9, 0.5, 0.5, 1e9, 27, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.929, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 11, 1e9, 1e9, 23, 14, 9, 0.538, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 0.5, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 0, 0.5, 1e9, 1e9, 0.5, 0.5, 1e9, 18, 0.75, 1e9, 1e9, 2.5, 0.5, 3.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 12, 1e9, 8, 10, 1e9, 1e9, 3.87, 0.667, 3.762, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 3.917, 5, 0.714, 9, 4.429, 4.167, 3.5, 0.5, 0.5, 1e9, 17, 1e9, 0.5, 4, 0.5, 0.5, 1e9, 1e9, 0.5, 32, 1e9, 1e9, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 19, 1e9, 1e9, 1e9, 0.5, 40, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.889, 9, 0.5, 5, 0.348, 17, 0.5, 11.5, 0.5, 2.5, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 3.5, 1e9, 1e9, 1e9, 19, 0.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 3, 1e9, 3.762, 1e9, 1e9, 19, 3.87, 1e9, 1e9, 1e9, 1e9, 2, 0.5, 3.852, 0.5, 0.091, 8, 0.5, 0.5, 0.5, 0.5, 0.158, 1.5, 6, 11, 57, 4, 1e9, 1e9, 1e9, 0.348, 0.385, 0.5, 8.5, 5, 0.5, 0.829, 0.5, 1e9, 0.8, 24, 1e9, 2.5, 4.5, 5, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.5, 0.772, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 3.5, 0.5, 0.5, 7.5, 2.5, 1e9, 0.5, 1e9, 1e9, 1e9, 0.889, 1e9, 1e9, 1e9, 0.5, 1.5, 54, 54, 23, 9, 0.5, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 1e9, 1e9, 18, 14, 0.5, 0.5, 0.5, 0.5, 1e9, 0.5, 12, 2.5, 1e9, 2.5, 1e9, 1e9, 1e9, 0.5, 0.5, 1e9, 0.5, 0.889, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 3, 1e9, 1e9, 0.5, 1e9, 1e9, 1e9, 1e9, 17, 4, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 3.5, 2.5, 0.5, 0.5, 1e9, 2.5, 1e9, 0.1, 2.5, 0.5, 1e9, 1e9, 1e9, 0.5, 5, 1e9, 13, 0.083, 1e9, 1e9, 1.5, 2.922, 2.252, 14, 1e9, 1e9, 1e9, 1e9, 1, 14, 0.5, 0.5, 3.667, 4.833, 3.762, 13, 0.429, 17, 0.5, 1e9, 14, 1e9, 1e9, 0.5, 0.2, 0.5, 0.5, 14, 3.027, 0.5, 1.5, 1e9, 3.5, 1e9, 1e9, 2.5, 1e9, 1e9, 0.5, 0.5, 0.889, 0.5, 0.125, 0.5, 0.5, 0.5, 4.023, 3.667, 0.5, 1e9, 1e9, 1e9, 1e9, 0.5, 8, 50, 0.5, 1.5, 0.5, 1e9, 0.5, 2.5, 28, 14, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.5, 0.5, 1e9, 6, 9, 0.5, 2.807, 1e9, 1e9, 1e9, 1e9, 1e9, 3.524, 0.5, 0.5, 3.5, 14, 1e9, 0.5, 10, 0.05, 3.574, 1e9, 1e9, 4.2, 1.5, 1e9, 1e9, 3.5, 32, 16, 0.5, 1e9, 1e9, 10, 1.5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.889, 2.252, 0.833, 0.5, 1e9, 1e9, 0.5, 1e9, 0.5, 5.5, 1e9, 1e9, 1e9, 1e9, 3, 0.5, 4, 1e9, 1e9, 0.5, 5, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 0.5, 0.077, 0.5, 0.5, 0.5, 6.5, 4.083, 0.5, 8.5, 1e9, 0.5, 1e9, 1.5, 0.5, 1e9, 1e9, 16, 0.5, 0.286, 4, 1e9, 5, 1e9, 1e9, 3, 1e9, 1e9, 1e9, 1e9, 1e9, 1e9, 0.5, 1.5, 0.5, 0.5, 0.867, 1.5, 1e9, 3, 0.5, 16, 11, 50, 0.5, 1e9, 1e9], leaves: [5, -4, -9, 2, 3, 0, 30, 0, 32, 0, 0, 0, -4, 0, 0, 0, -9, -3, -4, 20, -5, 17, -6, 5, -3, 3, -9, 0, -1, 14, 23, -1, -5, 18, -9, -1, 4, 22, -3, 13, -3, 4, 17, 0, -10, -1, -6, 8, -9, -1, -4, 7, -5, 7, -3, 13, 21, 0, 0, 0, 3, 0, 0, 0, 15, 1, -4, 13, -9, -4, 10, -5, 19, 0, 0, 0, 3, 0, 0, 0, -9, -2, -5, 6, 9, 1, -6, 3, 17, 0, 0, 0, 0, 0, 0, 0, -8, -2, 12, -4, -2, -6, 13, -1, -2, -9, -3, 2, 15, -1, 9, -4, 3, -3, 14, 0, -9, -3, 2, -3, 14, 0, 1, 0, -2, 0, 3, 0, -8, 9, 11, -3, -2, 9, 10, 2, -7, 2, -3, 12, 13, 0, 12, -3, 9, -4, 2, -5, -8, 2, 6, -5, -8, -1, 1, 0, 12, -1, -5, 5, -9, 0, -2, 2, 6, 0, 0, 0, -4, 3, 0, -8, 8, 0, 1, -6, -8, -2, 10, -4, 10, -3, -6, 0, 12, 0, 0, 0, 1, 0, 0, 0, -8, 2, -3, 9, -4, 4, 11, 1, 0, 0, 0, 0, 12, 0, 2, 0, -6, 7, -1, 5, -8, 0, 3, -3, 7, -3, -5, 3, 11, -1, 8, 0, -7, 1, 11, -2, -1, 7, -6, 2, 10, 0, 0, 0, -2, 0, 4, 0, -6, 0, 9, -1, -8, 1, 8, -4, -7, 0, 0, 0, 10, -2, 5, -3, -3, 8, -4, 2, -8, 0, 0, 0, 2, 8, -4, 0, -1, -6, 8, -4, -8, 0, 1, 0, 4, 0, 0, 0, 4, -4, -6, 1, -6, 1, 8, -1, -5, 9, 4, -6, -8, 0, 4, -5, 9, 1, -2, 2, 1, -6, 7, 0, -6, 6, 3, -4, 12, 0, -4, 0, 1, 0, 9, 0, 1, 0, 0, 0, -4, 6, 9, -3, 9, 0, 0, 0, -5, -1, 4, -3, 7, -4, 1, -4, -7, 0, -3, 2, -5, 1, 7, -1, -1, 6, -8, -3, -3, 2, 9, 0, -5, 8, 8, -3, 8, -3, -3, 5, -3, 2, 8, 0, 3, -5, -8, 0, -8, 0, 0, 0, 3, 0, 0, 0, -4, 3, 1, -7, 7, -6, 1, -6, -7, 0, 0, 0, 3, 0, 0, 0, 3, -5, -6, 1, 4, 0, -6, 2, -7, 0, 8, 0, -5, 5, -5, 0, 8, 0, -2, 3, -5, 2, 4, 0, -6, -3, 8, -3, -7, 0, 4, -5, 8, 0, -3, 2, 1, -5, 4, 0, -7, -1, 5, -3, 3, -6, -5, 0, 8, 0, 0, 0, -2, 0, 0, 0, -7, 0, 0, 0, 3, 0, 0, 0, -6, 0, -2, 4, 3, -6, 7, -4, -6, 1, -2, 4, -4, 2, 7, -4, -5, 1, 7, -2, 8, 0, 0, 0, -4, 3, -5, 2, -7, 0, -4, 3, -1, 3, 8, 0, -2, 0, 3, 0, -4, 3, -4, 0, -6, 1, -4, 6, 0, 0, 8, 0, -4, 0, 5, -1, 4, -3, 7, -3, -7, 1, 7, -2, -1, 7, 1, -2, -2, 0, 0, 0, -7, 0, 0, 9, -2, 3, 0, 7, -3, 4, 7, 0, -1, 0, 0, 0, 0, -4, 4, 0, -7, 0, 2, 0, -2, 4, -7, 2, 3, 0, 0, 0, 0, -5, 6, -1, -6, -1, -5, 2, -2, 4, -6, 0, -2, 4, 8, -3, 3, -7, 0, -6, -7, 3, -4, 3, 6, 0, 0, 0, 2, 0, -3, 0, 1, 7, -1, 4, 0, -5, 0, 6, -1, 3, -7, 0, -7, 0, -3, 2, 0, -4, 7, -2, 7, 0, 0, 0, 5, -1, 0, -6, 6, -1, -2, 0, 3, -4, -3, 6, -7, 0, 7, -2, 7, 0, 3, -3, 2, 0, -3, 0, 4, -2, -5, 0, -2, -6, -4, 5, 7, 2, -1, 0, -2, 0, 2, 0, -6, 0, 0, 0, 0, 0, 0, 0, -2, 1, -6, 0, 5, -4, -5, 0, -7, -2, -4, 4, 4, 0, 0, -6, 6, 0, 0, 0, 2, 0, -3, 0, -2, -5, -4, 4, 1, -3, -3, 8, 6, 0, -3, 3, -4, 1, 2, 0, -4, 2, 1, -4, 7, 0, 0, 0, 4, -2, 2, -5, -4, 0, 0, 0, 4, -3, -3, 5, -5, 0, 4, 0, 6, 0, 0, 0, 1, 0, -3, 0, 2, -3, 5, -4, -6, 0, 3, 0, -4, 1, 6, -1, 5, -2, -3, 3, -6, 0, 1, 0, 4, -4, -5, 0, -5, 2, -3, 2, 2, -4, -1, 5, -6, 0, 0, 0, 2, 0, 0, 0, 5, -1, -1, 3, 2, -1, -5, 1, -1, 3, -3, 2, -1, 0, -1, 7, -6, 1, -2, 3, 4, -1, -4, 0, -4, 1, 9, -2, -5, -1, 7, -2, 6, -1, -3, 2, -4, 0, 1, 0, -3, 2, 0, -5, -6, 0, 0, 0, -5, 4, 1, 6, 6, -2, -4, 2, -6, 0, 0, 0, -1, 0, 0, 0, -1, 2, 6, -3, -7, 0, 0, 0, -5, 0, 2, -1, -5, 2, 4, -3, -2, 6, 0, -5, 5, -4, -4, 2, -6, 0, 0, 0, -2, 0, 1, 0, -1, 3, -7, 1, 7, 0, 0, 0, -6, 0, 0, 0, -2, 0, 2, 0, -5, 1, -3, 4, 3, -4, -6, 1, -6, 0, 2, -4, 1, 10, -3, 3, -6, 0, 0, 0, 0, 0, 0, 0, -2, 1, 3, -4, -5, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, -4, -1, -4, 2, 6, 0, 0, 0, -2, 0, 0, 0, 4, -2, 8, 0, 1, -4, 5, -3, -5, 0, 0, 0, -4, 3, 3, -2, 6, 0, 0, 0, -2, 0, 1, 0, -6, 0, 0, 0, -1, 4, -4, 1, -3, 5, -5, 1, -4, 0, 0, 0, 0, 0, 0, 0, -3, 2, 4, -5, 1, -4, -3, 5, -4, 2, -5, 0, -6, 0, 0, 0, -4, 1, -2, 2, 3, -2, -2, 0, -4, 3, 3, 0, -1, 4, -4, 0, 1, -3, 4, -2, 5, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0, 0, 4, -3, -2, 4, -3, 0, 4, 0, 1, -4, -4, 2, 6, 0, 0, 0, -4, 1, 3, 0, 0, 9, -1, 0, 3, -3, -4, 0, 1, -2, 5, 0, 1, -6, -3, 2, 4, 0, -2, 0, 2, -3, -2, 3, 4, -3, -5, -1, -6, 0, 0, 0, 0, 0, 0, 0, 2, -3, -4, 0, -4, 0, 2, 0, -3, 1, 6, -3, -1, 3, -4, 2, 3, -2, -3, 0, 0, 8, 3, -2, -4, 3, -4, 3, -2, 2, -5, 0, -4, 2, 1, -5, 4, 0, 0, 0, 1, -4, 1, 5, 6, 0, -3, 3, -5, 0, -2, 1, 1, 0, 0, 0, 4, -1, 3, -1, -6, 0, 1, 0, -5, 0, 1, -2, 2, -2, 1, -4, -5, 0, 0, 0, 1, 0, 0, 0, 2, -1, -4, 1, -1, 2, 2, 6, -4, 0, 0, 0, 0, 0, 0, 0, 2, -6, 0, -6, -6, 0, -2, 4, -6, 0, 0, 0, 0, 0, 0, 0, -3, 3, 1, -4, 5, 0, 0, 0, -3, 0, 0, 0, 0, 7, -3, 0, -2, 3, -5, 0, -6, 1, 1, -3, -3, 2, 5, -1, 4, 0, 0, 0, -4, 1, -6, 1, -3, 1, -6, 0, -2, 0, 0, 0, 7, 0, -1, 0, 7, -3, 1, -2, 0, -4, -5, 1, 0, 0, 5, 0, -2, 2, 2, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -4, 1, -4, 1, 7, -3, 1, -5, 0, 0, 0, 1, 0, 0, 0, -5, 1, 1, -4, -5, 0, 2, 0, 0, -4, -1, 4, -3, 2, 3, -4, -6, 0, 0, 0, 1, 0, 0, 0, -2, 0, 0, 0, -1, 5, 2, -2, 3, -3, 1, -3, -5, 0, 2, 0, 1, -3, -4, 0, -4, 0, 0, 0, -1, 0, 0, 0, -5, 0, 0, 0, 2, -3, 0, -4, 4, 0, 0, 0, -6, 0, 3, 0, 4, -2, -4, 3, -4, 0, 3, -3, 3, -2, 3, -4, -4, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, -3, -1, 5, -3, 1, -2, 4, 2, -1, 6, 0, -4, 2, -2, 0, 0, 0, 6, 0, 4, -4, -3, 2, 5, -3, -5, 0, 1, 0, -6, 0, 0, 0, 1, 0, 0, 0, -3, 4, -1, 3, 6, 0, 1, -3, -3, 0, 3, 0, 3, -2, 8, 0, 3, -2, -6, 1, 1, -4, -5, 1, -6, 0, 0, 0, 0, 0, 0, 0, 1, -3, -5, 0, 6, 0, -2, 0, -5, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -3, -5, 1, 0, -5, 3, -2, 0, -6, -6, 0, 4, -2, -3, 0, 3, -4, 2, -4, -2, 2, 6, 1, -3, 3, 0, 4, 4, -1, -2, 0, 2, -1, 6, 0, 5, 0, 0, 0, 2, -1, -6, 0, -5, 2, 4, 0, 3, 0, -3, 0, -1, 0, 7, 0, 2, -2, -7, 0, -5, 0, 5, -2, -1, 0, 0, 0, 6, 0, -3, 4, -1, -5, 3, -1, 4, -1, 1, -3, 0, 3, -3, 0, -4, 0, -2, 3, -2, 4, -5, 1, 4, -3, -3, 1, 2, -3, -4, -1, 5, 0, 0, 0, 1, -3, -4, 0, -4, 0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, -2, 1, 0, -6, -2, 6, 2, -4, 4, -1, -2, 4, -4, 3, 3, -2, -1, 2, 3, 0, 0, 4, -1, 0, 5, 0, 0, 0, 3, -1, -2, 0, 1, -3, -3, 2, -6, 0, 2, 0, 5, 0, 0, 0, 0, 0, 0, 0, 1, -1, -5, 0, 3, -2, -3, 2, -1, 3, -3, 1, -1, 4, -4, 0, -3, 0, 0, 0, -3, 1, -5, 0, 5, 0, 1, -4, -6, -1, 0, 0, 0, -4, 0, 5, -5, 0, 0, 0, -2, 4, -6, 1, -4, 2, 6, -2, -3, 0, 3, -1, 2, -2, 5, -1, 5, 0, -1, 0, 2, 0, -2, 0, -2, 1, -5, 0, -3, 0, 5, -2, -4, 0, 4, -1, 6, 0, 2, -1, -2, 2, -3, 2, -3, 0, -1, 3, -4, 0, 0, 0, 0, 0, 0, 0, -2, 3, -2, 3, 1, -3, 4, 0, -4, 0, 0, 0, -3, 0, 3, 0, 1, -5, -5, 2, -1, 3, 5, -3, 4, -2, -3, 0, 0, 0, -6, 0, -3, 2, 1, -3, 4, -2, -2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 3, -3, 1, -4, -3, 2, -3, -1, -5, 0, 0, 0, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, 0, 0, 2, 7, 1, -3, -5, 1, 2, -1, -4, 0, 0, 0, -1, 6, 1, -2, 5, 0, 0, 0, -2, 0, 0, 0, 3, -2, -1, -3, 4, 0, 0, 0, 0, 0, -4, 0, 4, -1, -2, 2, -1, -4, 0, 5, -1, 0, 0, 4, 5, 0, 0, 0, -3, 0, 3, -1, -3, 0, -1, 3, -1, 3, -4, 2, 4, 0, 0, 0, 0, 0, 0, 0, 4, -1, -4, 0, -1, 0, 4, 0, -1, 0, 5, 1, -2, 0, 0, 0, -1, 2, 0, -4, -6, 1, 2, -2, 0, -4, 1, -2, 4, 0, -4, 1, 3, -3, -2, 2, -3, 1, -5, 0, -1, 5, -4, 2, 0, 6, -2, 0, 0, 3, -4, 1, -2, 2, -1, 6, -6, 0, 0, 0, 2, 0, 0, 0, -1, 2, -4, 2, -4, 0, 0, 0, 3, 0, -2, 0, -5, 0, -1, 2, 2, -1, 3, -1, -2, 1, -1, 5, -3, 0, 0, 0, 0, 0, 0, 0, -1, 2, -4, 2, 2, -3, -4, 0, -5, 0, 0, 0, 1, 0, 0, 0, 1, 0, -3, 0, 0, -4, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 4, -1, 1, -3, 0, 3, -3, 0, -4, 0, 0, 0, 0, 0, 0, 0, -1, 2, -1, -5, 5, 0, -3, 1, 3, -1, -5, 0, 2, 0, 0, 0, -4, 1, 2, 0, 3, 0, 0, 0, 2, -4, -4, 1, 1, -5, -3, 4, -5, 1, 2, -2, 1, -3, -2, 3, 4, -1, -2, 1, 5, 0, -1, 0, 0, -3, -4, 0, 3, 0, 0, 0, 2, -2, -4, 2, -3, 0, 0, 0, 4, -1, 1, -3, 3, -2, -3, 2, -2, 0, 1, 5, 1, -3, 2, -3, 1, -2, 4, -2, -2, 4, -4, 1, -3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 2, 0, 4, 0, -2, 0, -4, 0, 0, 0, 0, 3, 1, -2, 1, -3, 6, -1, 2, -2, -3, 0, -3, 0, 0, 0, 0, 0, 0, 0, 0, -4, 0, 3, 4, 1, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0, -3, 3, -1, -1, 2, -5, 1, -4, 0, 0, 0, 0, 0, 0, 0, -1, 3, -3, 1, 1, -3, 4, -1, 5, 0, -3, 0, 1, -4, 4, -1, -3, 0, 0, 0, 0, 0, 0, 0, 3, 0, -2, 2, -3, 0, 0, 0, 1, -1, -3, 0, -4, 0, 0, 0, -4, 1, 2, 0, -2, 0, 4, -1, -5, 0, 2, 0, 2, 0, 0, 0, 1, -1, 5, 0, -4, 2, 3, -2, -1, 1, 0, 5, 1, -3, -5, 1, -4, 0, 0, 0, 0, 0, 0, 0, -3, 2, -1, 3, -3, 0, 4, -1, 4, 0, 0, 0, -1, 0, 0, 0, 2, 0, -4, 0, -4, 1, 2, 0, -3, 0, 0, 0, 1, 0, 0, 0, -1, 4, -2, 3, -3, 1, 2, -2, 0, 3, -1, 6, -2, 0, 0, 0, 2, -1, -4, 2, 3, -3, 1, -3, 3, -1, -2, 0, -1, 3, -5, 0, 2, 0, -2, 1, -1, 0, 5, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, 3, -3, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -3, -3, 1, -4, 0, 2, 0, -4, 0, 0, 0, 0, 0, 0, 0, 2, -1, 4, -1, -3, 0, 0, 0, 0, -2, 2, -1, -5, 0, 0, 0, 0, -4, 0, 4, 2, -2, -3, 0, 3, -2, -3, 0, -4, 0, -2, 2, 0, -2, 2, -5, -4, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0, 0, -4, 1, -3, 0, 5, 0, -2, 3, 0, 0, 0, 0, -4, 0, 0, 0, 2, 0, -3, 0, -6, 0, 0, -2, 2, 0, 1, -2, 5, 0, 0, 0, -2, 2, -1, 3, 2, 0, 0, 0, 1, 6, 2, -2, 2, -2, -4, 2, 4, -3, 1, -5, -3, 0, 0, -3, 4, 0, 0, 0, 0, 0, 0, 0, 4, 0, -3, 1, -1, 3, 5, -2, -5, 0, 0, 0, 0, 0, 0, 0, 0, 2, -2, 1, -5, 0, 1, 0, 5, 0, 0, 0, -2, 0, 2, 0, 2, -3, -5, 2, -4, 0, 4, -2, -4, 0, 0, 0, 0, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 0, 2, -4, 1, -4, 0, 0, 0, 2, -2, 2, -1, -5, 0, 1, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -5, 2, -4, 2, -1, -2, 2, 4, -1, -2, 0, -6, 0, 1, 0, 0, 0, 0, 0, -4, 0, 0, 0, 1, -2, -5, 0, 1, -3, 6, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -3, -1, 3, 3, 0, -4, 0, -4, 0, 0, 0, 0, 0, 0, 0, 1, -1, -4, 1, -5, 0, 0, 0, -3, 2, 1, -2, 0, -4, 3, -2, -5, 0, -1, 3, 2, 0, -1, 0, -3, 2, 4, -1, -4, 0, 1, -4, 3, 0, 0, 0, 0, 0, 0, 0, -2, 1, 2, -1, -3, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, -3, 3, 1, -4, -1, 4, 1, -3, 3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1, -3, -3, 0, 0, 0, 1, -3, -4, -1, 2, -2, 0, -2, 4, 0, 0, 0, 0, 0, 0, 0, -4, -1, 5, -1, 3, 0, -2, 1, -4, 0, 0, 0, 0, 0, 0, 0, 5, -2, -2, 0, -1, 3, -5, 0, 0, 0, 4, 0, -2, 0, 3, -1, -4, 0, 0, 0, 1, 0, 0, 0, -1, 1, -3, 0, -4, 0, 0, 0, 0, -2, 0, 5, -3, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, 2, -2, -4, 0, -1, 5, -3, 1, 3, 0, -2, 0, 4, 0, 0, 0, 1, -2, -4, 2, -3, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 0, 0, 0, 0, 3, 0, -3, 1, 0, -5, 1, -1, -2, 0, 0, 3, 3, -1, 4, 0, -4, 0, 1, 0, -2, 0, 4, 0, -4, 1, 2, 0, 2, -2, 3, -1, 0, 0, -4, 1, 3, -1, 2, -1, 1, -3, 0, -2, -4, 0, 0, 0, -4, 0, 0, 0, 0, 0, 0, 0, -1, 2, 3, 0, -4, 0, 0, 0, 1, -2, 3, 0, 4, 0, 0, 0, -1, -4, -1, 2, 2, -2, -5, 1, -2, 0, 3, -1, -3, 0, 1, 0, 1, -2, -4, 1, 5, -1, 0, 0, -1, 1, 2, 0, 3, 0, 0, 0, 1, -3, -4, 1, -4, 0, -1, 2, 3, 0, 0, 0, 0, 0, 0, 0, -3, 0, 0, 0, 1, -1, 4, -2, -3, 0, 0, 0, 0, 0, 0, 0, 2, -1, -1, 0, 0, 2, -3, 1, -5, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0, 4, 1, -4, -2, 3, -4, 0, 0, 0, 0, 0, 0, 0, -3, 1, 2, 0, 1, -3, -1, 4, -3, 0, -1, 3, -2, 0, 3, 0, -1, 3, -4, 0, 1, 5, -3, 0, 5, 0, -2, 2, -2, 0, 1, 0, 1, -3, -3, 1, 0, -4, 3, -1, 6, 0, -1, 0, -2, 0, 1, 0, -3, 0, 1, -3, 4, 0, 2, -1, -4, 0, 0, 0, 0, 0, 0, 0, -3, 0, -1, 3, 3, 0, 0, 0, -1, 0, 4, 0, -3, 0, -1, 3, -2, 3, -1, 5, -2, 0, 0, 0, -1, 1, 0, -4, -4, 0, 0, 0, 0, -1, 3, 0, 3, 0, 0, 0, 4, 0, 0, 0, -1, 0, 2, 0, 0, -2, 4, 0, -3, 3, 4, -1, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, -5, 0, 0, 0, 4, 0, -1, 0, -4, 4, -1, 1, -1, 2, 3, 0, -2, 2, 5, 0, -1, 2, 4, -1, -3, 0, 2, 0, -2, 0, -3, 1, -4, 0, 0, 0, 0, 0, -5, 0, 1, 0, 0, 0, 1, -5, -2, 2, -3, 1, 4, -1, 1, 5, 1, -2, -3, 0, 0, 0] } };
  }
});

// src/judge/wording.ts
function measureBigrams(text) {
  let bits = 0;
  let letters = 0;
  let previous = 26;
  for (let at = 0; at < text.length && letters < 64; at++) {
    const letter = (text.charCodeAt(at) | 32) - 97;
    if (letter < 0 || letter > 25 || !/[A-Za-z]/.test(text[at])) {
      previous = 26;
      continue;
    }
    bits += Number.parseInt(weights_default.bigrams[previous * 26 + letter] ?? "z", 36) / 3;
    previous = letter;
    letters++;
  }
  return letters === 0 ? 0 : bits / letters;
}
function measureWords(text) {
  let covered = 0;
  let letters = 0;
  for (const [run] of text.matchAll(/[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]*/g)) {
    if (letters > 64) break;
    letters += run.length;
    covered += coverRun(run.slice(0, 48).toLowerCase());
  }
  return letters === 0 ? 0 : Math.min(1, covered / letters);
}
function coverRun(run) {
  const best = new Array(run.length + 1).fill(0);
  for (let end = 1; end <= run.length; end++) {
    best[end] = best[end - 1];
    for (let size = 3; size <= longest && size <= end; size++) {
      const cover = best[end - size] + size;
      if (cover > best[end] && words.has(run.slice(end - size, end))) best[end] = cover;
    }
  }
  return best[run.length];
}
function measureEntropy3(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
function measureRun(text, step) {
  let best = 1;
  for (let at = 1, run = 1; at < text.length; at++) {
    run = text.charCodeAt(at) - text.charCodeAt(at - 1) === step ? run + 1 : 1;
    if (run > best) best = run;
  }
  return text === "" ? 0 : best;
}
var words, longest;
var init_wording = __esm({
  "src/judge/wording.ts"() {
    "use strict";
    init_weights();
    words = new Set(weights_default.words.split(" "));
    longest = Math.max(0, ...weights_default.words.split(" ").map((word) => word.length));
  }
});

// src/judge/calm.ts
function isExpression({ value, quote, before, after, next, inString }, pathClass) {
  if (/\$\(\s*$/.test(before)) return true;
  if (quote !== "") return /^\+|^%\s|^\.format\(/.test(next) && value.length < 12;
  if (/^[([]|^\.\w|^->|^::/.test(after) || /[()[\]{}]$|::|->/.test(value)) return true;
  return isProgram(pathClass) && !inString && /^[A-Za-z_$@:&*!][\w$.:?!]*$|^[-+]?(?:0x[\da-f]+|\d[\d_.]*)[a-z]{0,3}$/i.test(value) && !/^\s*(?:#|\/\/|\*|--|;)/.test(before);
}
function findCalm(place, pathClass) {
  for (const reason in reasons) if (reasons[reason](place, pathClass)) return reason;
  return void 0;
}
function isPublished2(value) {
  if (/EXAMPLE(?:KEY)?$/.test(value)) return true;
  let hash = 2166136261;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), 16777619) >>> 0;
  return published2.has(hash);
}
var reference, lookup, sealed, literal, mask, version, publicKey, upperSnake, uuid3, sealedWord, publicKeyName, passwordHash, lookupBefore, hashWord, placeholder, identifiable, publicName, identifierName2, opaque, isProgram, flatten, reasons, published2;
var init_calm = __esm({
  "src/judge/calm.ts"() {
    "use strict";
    init_wording();
    reference = /^\$\{|^\$[A-Za-z_][\w.:>-]*$|^\$\(|\$\{\{?[^}]{0,80}\}|\{\{|\}\}|#\{|<%|%>|^%[A-Za-z_]\w*%$|%\([\w.]+\)s|%\{|^%[sdvq@]$|\{\d?\}|^\{[\w.]+\}$|^@\{|^\[\[|^__\w+__$|^<[^<>]{1,60}>?$|^@@|^~\/|^&[a-z]+;$/i;
    lookup = /process\.env|os\.environ|getenv|\bENV\[|\benv\(|System\.getProperty|Environment\.Get|getpass|keyvault|key-vault|vault\.azure|secretKeyRef|valueFrom|secretsmanager|secretmanager|^!(?:vault|Ref|Sub|GetAtt|ImportValue|secret|env)|^(?:op|vault|ref\+|ssm|keyring|kms|awssm|bws|doppler|file|env):|^arn:aws|^projects\/[^/]+\/secrets|^resolve:/i;
    sealed = /^ENC\[|^ENC\(|ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AQICAH|^CiQA[\w+/-]{40}|^gAAAAAB[\w-]{60}|^Ag[AB][\w+/]{200}/;
    literal = /^(?:null|none|nil|undefined|true|false|yes|no|on|off|nan|void|never|any|self|this|string|str|text|bytes?|boolean|bool|int(?:eger)?|float|number|object|array|list|dict|map|char|varchar|optional|required|default|empty|unset|hidden|disabled|enabled|deprecated|redacted|masked|removed|sensitive|private|public|todo|fixme|tbd|n\/a|var|let|const|new|return|function|async|await|lambda|typeof|not|and|or|in|is|if|else)[?!.:]?$/i;
    mask = /^([*x.#_•●\-?=+~0])\1{2,}$|\*{3,}|•{3,}|\.{3}$|…$|^x{4,}|x{6,}|([^A=/])\2{7,}|^-{3,}|<redacted>|\[(?:redacted|filtered|hidden|masked)\]/i;
    version = /^(?:npm|workspace|link|portal|patch):|^[\^~<>=v]{0,3}\d+\.\d+\.\d+(?:[-+][\w.]+)?$/;
    publicKey = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MII[A-D][\w+/]{3}AN|MCowBQYDK2V|MFkwEwYHKoZI|-----BEGIN (?:PUBLIC|CERT|RSA PUBLIC|EC PUBLIC))/;
    upperSnake = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;
    uuid3 = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i;
    sealedWord = /^(?:encrypted|ciphertext|sealed|wrapped)/;
    publicKeyName = /^(?:recv|gpg|pgp|apt|keyserver|keyid|repokey)$/;
    passwordHash = /^\{[\w.-]+\}[\w+/=$.]{16,}$|^(?:\{[\w-]+\})?\$(?:\d\w?|argon2\w*|pbkdf2[\w-]*|scrypt|apr1|y)\$|^(?:sha\d+|md5|pbkdf2_sha\d+|bcrypt\w*)\$/i;
    lookupBefore = /(?:getenv|environ(?:\.get)?|\bENV(?:\.fetch)?|\benv|getProperty|GetEnvironmentVariable)\s*[([]\s*["']$/i;
    hashWord = /^(?:sha\d*|md5|hash|hashed|digest|checksum|integrity|fingerprint|thumbprint|etag|crypt|bcrypt|sha256sum|keyhash)$/;
    placeholder = /^[\W_]*(?:change[ _-]?(?:me|it|this|here|later)(?:[ _-]?(?:please|now|later|in[ _-]?prod\w*))?|replace[ _-]?(?:me|this|with[ _-].{1,40})|fill[ _-]?(?:me|in|this)(?:[ _-]?in)?|place[ _-]?holder|(?:to[ _-]?be[ _-]?)?(?:set|determined|defined|provided|generated|replaced)(?:[ _-]?later)?|not[ _-]?(?:set|used|needed|required|a[ _-]?(?:real[ _-]?)?(?:secret|password|token|key))|(?:insert|enter|put|add|type|use|paste|provide|set)[ _-]?(?:(?:your|the|a|an|own|here)[ _-]?)+.{0,40}|your?[ _-]?(?:own[ _-]?|new[ _-]?|very[ _-]?|super[ _-]?|strong[ _-]?|secure[ _-]?|secret[ _-]?|db[ _-]?|api[ _-]?|actual[ _-]?|real[ _-]?|[a-z]{2,16}[ _-])*(?:password|passwd|pass|pwd|passphrase|secret|token|api[ _-]?key|key|credentials?|value)(?:[ _-]?(?:here|goes[ _-]?here|\d))?)[\W_]*$/i;
    identifiable = /^(?:[\w+/]{76}|[\w+/]{33}|[A-Za-z\d]{42})(?:ACDb|APIM|AIoT|Az(?:Se|Ca|Fu)|\+A(?:St|Ba|MC|Sb|Eh|Rm|CR|NC))[\w+/]{6}={0,2}$|^[A-Za-z\d]{52}JQQJ9[9D][A-Za-z\d]{20,28}$/;
    publicName = /^(?:csrf|xsrf|authenticity|foreign|down|up|press)$/;
    identifierName2 = /^(?:id|ids|kid|name|names|arn|alias)$/;
    opaque = /^[\da-f]{16,}$|^[\w+/]{20,}={0,2}$|^\$|^sha\d/i;
    isProgram = (pathClass) => pathClass === "code" || pathClass === "test";
    flatten = (text) => text.toLowerCase().replace(/[^a-z\d]/g, "");
    reasons = {
      reference: ({ value, before }) => reference.test(value) || lookup.test(value) || lookupBefore.test(before) || /arn:aws[\w-]*:secretsmanager:[\w:-]*$/.test(before) || /:\/\/[\w.@-]{1,100}:$/.test(before) && /^\d{2,5}(?:\/|$)/.test(value),
      sealed: ({ value, before, keyWords }) => sealed.test(value) || /!vault\b|ENC\[AES256_GCM|sops_|encryptedData/.test(before) || keyWords.some((word) => sealedWord.test(word)) && (opaque.test(value) || /\(\.\.\.\)/.test(value)),
      literal: ({ value }) => literal.test(value) || version.test(value) || measureRun(value.toLowerCase(), 1) > 11,
      placeholder: ({ value }) => value.length < 80 && placeholder.test(value),
      mask: ({ value, after }) => mask.test(value) || /^\.{2,}|^…/.test(after) || /\.\.\.?\[|\(\.\.\.\)/.test(value),
      refuted: ({ value }) => identifiable.test(value),
      public: ({ value, key: key3, keyWords }) => publicKey.test(value) || keyWords.includes("public") || keyWords.some((word) => publicName.test(word)) || key3.toLowerCase().includes("publickey") || keyWords.some((word) => publicKeyName.test(word)) && /^(?:0x)?[\dA-F]{8,40}$/i.test(value),
      published: ({ value }) => isPublished2(value),
      identifier: ({ value, key: key3, keyWords }) => uuid3.test(value) && !keyWords.some((word) => /secret|pass|token|api|auth|cred/.test(word)) || identifierName2.test(keyWords.at(-1) ?? "") && !/access_?key|secret_?id/i.test(key3),
      hash: ({ value, keyWords }) => passwordHash.test(value) || /:\${1,2}(?:apr1|2[aby]|\d|y)\$/.test(value) || keyWords.includes("hashed") || hashWord.test(keyWords.at(-1) ?? "") || keyWords.some((word) => hashWord.test(word)) && opaque.test(value),
      expression: isExpression,
      name: ({ value, key: key3 }) => upperSnake.test(value) && !/\d{2}/.test(value) || flatten(value) !== "" && flatten(value) === flatten(key3)
    };
    published2 = /* @__PURE__ */ new Set([
      1970720881,
      3234613735,
      944690932,
      743060223,
      3385772383,
      1415050672,
      3012000411,
      194654509,
      2369952803,
      2332091592,
      4241587627,
      1126576798,
      3292962664,
      2445088832,
      3050326022,
      3636843369
    ]);
  }
});

// src/judge/doubt.ts
function findDoubt(place, kind) {
  if (knownPrefix.test(place.value)) return "a provider's prefix without the provider's format";
  if (kind === "generic-token" && !place.keyWords.includes("secret") && oddToken.test(place.value))
    return "characters that tokens do not have";
  return void 0;
}
var knownPrefix, oddToken;
var init_doubt = __esm({
  "src/judge/doubt.ts"() {
    "use strict";
    knownPrefix = /^(?:gh[pousr]_|github_pat_|xox[a-z]-|AIza|npm_|sk-(?:ant|admin|proj|svcacct)-|[spr]k_(?:live|test)_|(?:AKIA|ASIA)[A-Z\d]|do[opr]_v1_|shp(?:at|ca|pa|ss)_|hf_|dapi\d|sntry[su]_|lin_api_|cfut_|xai-|gsk_|dckr_pat_|PMAK-|bk(?:ua|et)_|alcht_)/;
    oddToken = /^(?=[^\s{}\\"']*$)[^]*[?!^*$#&;<>()[\]]/;
  }
});

// src/judge/paths.ts
function classifyPath(path2) {
  const code = codeFile.test(path2);
  if (testFile.test(path2)) return code ? "test" : "test-data";
  if (docsFile.test(path2)) return "docs";
  if (code) return "code";
  return dataFile.test(path2) ? "data" : "script";
}
var pathClasses, codeFile, dataFile, docsFile, testFile;
var init_paths = __esm({
  "src/judge/paths.ts"() {
    "use strict";
    pathClasses = ["code", "data", "script", "docs", "test", "test-data"];
    codeFile = /\.(?:[cm]?[jt]sx?|py[wx]?|rb|erb|rake|go|java|kts?|scala|groovy|gradle|cs|cshtml|fs|vb|php\d?|swift|mm?|c|cc|cpp|cxx|h|hh|hpp|rs|dart|lua|pl|pm|r|ex|exs|erl|hs|ml|clj[cs]?|jl|nim|zig|sol|vue|svelte|jsp|aspx|ipynb|coffee|elm|d|pas|proto|graphql|tf|bicep|css|scss)$/i;
    dataFile = /\.(?:ya?ml|json[c5]?|conf|config|cfg|cnf|properties|env|ini|inf|toml|tfvars|tfstate|xml|plist|reg|csv|tsv|har|ldif|sql|log|txt|lock|service|rdp|ovpn|settings|resx|targets|csproj|pubxml|publishsettings|netrc|npmrc|pypirc|htpasswd|pgpass)$|(?:^|\/)(?:\.env|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.dockercfg|Dockerfile)[^/]*$/i;
    docsFile = /\.(?:mdx?|markdown|rst|adoc|asciidoc|textile|tex|html?|org|rdoc|man|[1-8])$|(?:^|\/)(?:docs?|docs[_-][\w-]+|documentation|examples?|samples?|demos?|tutorials?|website|guides?)\/|(?:^|\/)(?:readme|changelog|changes|history|news)[^/]*$|\.(?:example|sample|dist|template|tmpl|tpl)$/i;
    testFile = /(?:^|\/)(?:[\w.-]*[._-])?(?:tests?|specs?|__tests__|__mocks__|mocks?|fakes?|fixtures?|testdata|testing|e2e|integration|cassettes|stubs?|androidTest|testFixtures)(?:[._-][\w.-]*)?\/|(?:^|\/)(?:test|spec|mock|fake)[_-][^/]*$|[._-](?:tests?|spec|mock|fixture|e2e)\.[^/]+$|(?:Tests?|Spec|TestCase|IT)\.(?:java|kt|scala|groovy|cs|fs|vb|php|swift|m|ps1|hs)$/i;
  }
});

// src/judge/place.ts
function opensString(before) {
  const plain2 = before.replace(/\\./g, "");
  return ['"', "'", "`"].some((quote) => plain2.split(quote).length % 2 === 0);
}
function splitWords(name2) {
  return name2.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== "");
}
function decodeBasic(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  return text.slice(text.indexOf(":") + 1);
}
function parsePlace(candidate) {
  const raw = candidate.secret.reveal();
  const context = candidate.context.reveal();
  const before = context.slice(0, candidate.contextStart);
  const after = context.slice(candidate.contextStart + raw.length);
  const quote = /(?:["'`]|&quot;|&#34;)$/.exec(before)?.[0] ?? "";
  const key3 = candidate.keyName ?? "";
  return {
    value: candidate.rule.id === "generic-basic-authorization" ? decodeBasic(raw) : decodeEscapes(raw),
    key: key3,
    keyWords: splitWords(key3),
    before,
    after,
    quote,
    next: after.replace(/^(?:\\{0,3}["'`]|&quot;|&#34;)?\s*/, ""),
    link: parseLink(before),
    inString: opensString(before)
  };
}
function parseLink(before) {
  const text = before.slice(-80).replace(/(?:\\{0,3}["'`]|&quot;|&#34;)$/, "").replace(/(?<![\w$])[A-Za-z@$]{1,2}$/, "");
  const bare2 = text.replace(/(?:[\w.$:!]{1,40}\(|[[({])\s*$/, "");
  const found = /(=>|->|===?|!==?|:=|\|\||[:=,(>])\s*$/.exec(/[=:,]\s*$/.test(bare2) ? bare2 : text)?.[1];
  if (found === void 0) return /\s$/.test(text) ? "word" : "other";
  if (found === "=>" || found === "->") return "arrow";
  if (found.length > 1 && found !== ":=" && found !== "||") return "compare";
  if (found === ":") return "colon";
  if (found === ",") return "comma";
  if (found === "(") return "call";
  return found === ">" ? "element" : "equals";
}
var links, decodeEscapes;
var init_place = __esm({
  "src/judge/place.ts"() {
    "use strict";
    links = ["colon", "equals", "arrow", "compare", "comma", "call", "element", "word", "other"];
    decodeEscapes = (value) => value.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  }
});

// src/judge/features.ts
function createFeatures(place, kind, pathClass) {
  const features = new Array(featureNames.length).fill(0);
  let at = 0;
  for (const measure of describers) features[at++] = measure(place);
  const last = place.keyWords.length - 1;
  place.keyWords.forEach((word, index) => {
    for (let test = 0; test < nameTests.length; test++) {
      if (!nameTests[test].test(word)) continue;
      features[at + test] = 1;
      if (index === last) features[at + nameTests.length + test] = 1;
    }
  });
  at += 2 * nameTests.length;
  features[at + links.indexOf(place.link)] = 1;
  at += links.length;
  features[at + pathClasses.indexOf(pathClass)] = 1;
  at += pathClasses.length;
  if (kinds.includes(kind)) features[at + kinds.indexOf(kind)] = 1;
  return features;
}
var flag, share, placeholder2, commonPassword, nameWords, describe, kinds, describers, nameTests, featureNames;
var init_features = __esm({
  "src/judge/features.ts"() {
    "use strict";
    init_paths();
    init_place();
    init_wording();
    flag = (test) => test ? 1 : 0;
    share = (text, chars) => (text.match(chars)?.length ?? 0) / Math.max(1, text.length);
    placeholder2 = /deadbeef|cafebabe|example|sample|placeholder|dummy|change[_-]?(?:me|it|this)|your|replace|insert|enter|fake|mock|todo|redacted|foo|bar\b|baz|qux|xxx|lorem|test|demo|some|here|abc|default|temp|invalid|wrong|bogus|blah|hello|world/;
    commonPassword = /^(?:password|passw0rd|p@ssw0rd|pass|passwd|pwd|secret|admin|root|guest|user|test|postgres|mysql|changeme|changeit|letmein|welcome|qwerty|12345\d*|abc123|toor|demo|foo|bar|hunter2|s3cr3t|topsecret|supersecret|mypassword|mysecret|token|key|value|x+|a+)\d{0,4}[!.]?$/;
    nameWords = {
      secret: /^(?:secrets?|shared)$/,
      password: /^(?:password|passwd|pwd|passwort|pswd|psw|pw)$/,
      pass: /^pass$/,
      phrase: /^(?:passphrase|phrase|passcode|pin)$/,
      token: /^tokens?$/,
      key: /^keys?$/,
      api: /^(?:api|apikey|access|accesskey)$/,
      auth: /^(?:auth|oauth\d?|authorization|authentication|authenticate)$/,
      bearer: /^bearer$/,
      basic: /^basic$/,
      credential: /^(?:credentials?|creds?)$/,
      client: /^(?:client|app|consumer|partner|customer|account)$/,
      private: /^(?:private|signing|encryption|encrypt|master|session|secure|cipher|hmac|jwt|cookie)$/,
      database: /^(?:db|database|mysql|postgres|pg|sql|redis|mongo|mongodb|sa|root|admin|user|smtp|mail|ftp|ldap|keystore|truststore|ssl)$/,
      identity: /^(?:id|ids|uuid|guid|name|names|username|kid|arn|number|no|index|idx|count|num|version|serial|type|types|kind|class)$/,
      place: /^(?:file|files|path|url|uri|dir|endpoint|host|server|location|store|vault|ref|reference|source|src|link|page|route|domain)$/,
      wording: /^(?:label|title|text|message|msg|error|errors|err|hint|help|desc|description|placeholder|prompt|tooltip|caption|header|heading|question|info|warning|success|fail|failed|invalid|incorrect|forgot|required|mismatch|empty|missing|wrong)$/,
      action: /^(?:reset|change|confirm|confirmation|set|get|update|show|hide|check|validate|verify|create|delete|remove|generate|parse|read|load|find|has|is|with|by|for|use|enable|enabled|allow|expired?|expires?|expiry|expiration)$/,
      shape: /^(?:length|len|size|min|max|policy|regex|pattern|format|prefix|suffix|strength|complexity|field|column|attr|attribute|attributes|param|params|parameter|property|prop|input|form|selector|element|button|algorithm|alg|mode|method|provider|manager|service|handler|factory|scope|scopes|grant|ttl|age|lifetime|timeout|encoder|encoding|hash|hashed|salt)$/,
      public: /^(?:public|pub|primary|foreign|sort|partition|cache|csrf|xsrf|next|page|continuation|cancellation|license|map|row|unique|group|object|registry|storage|lookup|dictionary|translation|i18n)$/
    };
    describe = {
      length: (p) => Math.min(p.value.length, 200),
      entropy: (p) => measureEntropy3(p.value),
      bigrams: (p) => measureBigrams(p.value),
      words: (p) => measureWords(p.value),
      upper: (p) => share(p.value, /[A-Z]/g),
      lower: (p) => share(p.value, /[a-z]/g),
      digits: (p) => share(p.value, /\d/g),
      symbols: (p) => share(p.value, /[^A-Za-z\d\s]/g),
      foreign: (p) => share(p.value, /[^\x20-\x7e]/g),
      blanks: (p) => p.value.match(/\s/g)?.length ?? 0,
      classes: (p) => flag(/[a-z]/.test(p.value)) + flag(/[A-Z]/.test(p.value)) + flag(/\d/.test(p.value)) + flag(/[^A-Za-z\d]/.test(p.value)),
      distinct: (p) => new Set(p.value).size,
      equalRun: (p) => measureRun(p.value, 0),
      risingRun: (p) => Math.max(measureRun(p.value.toLowerCase(), 1), measureRun(p.value.toLowerCase(), -1)),
      wovenRun: (p) => Math.max(...[/\D+/g, /[^A-Za-z]+/g].map((rest) => measureRun(p.value.toLowerCase().replace(rest, ""), 1))),
      hex: (p) => flag(/^(?:0x)?[\da-f]{16,}$/i.test(p.value)),
      hexRun: (p) => Math.max(0, ...(p.value.match(/[\da-f]{8,}/gi) ?? []).map((run) => run.length)),
      mixedRun: (p) => Math.max(0, ...(p.value.match(/(?=[A-Za-z]*\d)[A-Za-z\d]{8,}/g) ?? []).map((run) => run.length)),
      uuid: (p) => flag(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(p.value)),
      base64: (p) => flag(/^[\w+/-]{16,}={0,2}$/.test(p.value) && /\d/.test(p.value) && /[A-Z]/.test(p.value) && /[a-z]/.test(p.value)),
      padded: (p) => flag(/=$/.test(p.value)),
      number: (p) => flag(/^[\d.,:+-]+$/.test(p.value)),
      identifier: (p) => flag(/^[A-Za-z_$][\w$]*$/.test(p.value)),
      camel: (p) => flag(/^[a-z]+(?:[A-Z][a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/.test(p.value)),
      snake: (p) => flag(/^[A-Za-z]+(?:_[A-Za-z]+)+$/.test(p.value)),
      kebab: (p) => flag(/^[A-Za-z]+(?:-[A-Za-z]+)+$/.test(p.value)),
      dotted: (p) => flag(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(p.value)),
      capital: (p) => flag(/^[A-Z][a-z]+\b/.test(p.value)),
      pathLike: (p) => flag(/^[./~]|^[A-Za-z]:\\|\/[a-z]+\/|\.[a-z]{2,4}$/.test(p.value)),
      url: (p) => flag(/:\/\/|^www\.|@[\w-]+\./.test(p.value)),
      slashes: (p) => p.value.match(/[/\\]/g)?.length ?? 0,
      brackets: (p) => p.value.match(/[()[\]{}<>]/g)?.length ?? 0,
      opening: (p) => flag(/^[^A-Za-z\d]/.test(p.value)),
      closing: (p) => flag(/[^A-Za-z\d]$/.test(p.value)),
      colon: (p) => flag(/:/.test(p.value)),
      percent: (p) => flag(/%/.test(p.value)),
      dollar: (p) => flag(/\$/.test(p.value)),
      escape: (p) => flag(/\\/.test(p.value)),
      equalsSign: (p) => flag(/.=./.test(p.value)),
      trailingDigits: (p) => /\d*$/.exec(p.value)[0].length,
      placeholder: (p) => flag(placeholder2.test(p.value.toLowerCase())),
      common: (p) => flag(commonPassword.test(p.value.toLowerCase())),
      keyWord: (p) => flag(/pass|pwd|secret|token|key|auth|cred/i.test(p.value)),
      inKey: (p) => flag(p.value.length > 2 && p.key.toLowerCase().includes(p.value.toLowerCase())),
      keyIn: (p) => flag(p.keyWords.some((word) => word.length > 3 && p.value.toLowerCase().includes(word))),
      keyLength: (p) => p.key.length,
      keyCount: (p) => p.keyWords.length,
      keyUpper: (p) => flag(/^[A-Z\d_]+$/.test(p.key)),
      keyCamel: (p) => flag(/[a-z][A-Z]/.test(p.key)),
      keyDotted: (p) => flag(/\./.test(p.key)),
      keyDash: (p) => flag(/^-/.test(p.key)),
      keyDollar: (p) => flag(/^\$/.test(p.key)),
      keyQuoted: (p) => flag(/["'`]\s*\]?\s*(?:=>|[:=,])/.test(p.before.slice(-12 - 1))),
      inString: (p) => flag(p.inString),
      quoted: (p) => flag(p.quote !== ""),
      single: (p) => flag(p.quote === "'"),
      tick: (p) => flag(p.quote === "`"),
      escaped: (p) => flag(/\\["']$/.test(p.before)),
      tight: (p) => flag(/[=:]["']?$/.test(p.before)),
      query: (p) => flag(/[?&][\w.%[\]-]{1,60}=$/.test(p.before)),
      connection: (p) => flag(/;\s*[\w ]{2,40}=\s*["']?$|[\w ]{2,40}=[^=;"']{1,80};/.test(p.before.slice(-120))),
      header: (p) => flag(/authorization|-H\s|x-[\w-]+:/i.test(p.before.slice(-60))),
      comment: (p) => flag(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|'|rem\s|\/\/\/)|\s(?:\/\/|#)\s/i.test(p.before)),
      assertion: (p) => flag(/expect|assert|should|\bit\(|describe|\bmock|stub|fake|dummy/i.test(p.before)),
      sampleLine: (p) => flag(/deadbeef|cafebabe|example|sample|e\.g\.|usage|default|placeholder/i.test(p.before + p.after)),
      keyword: (p) => flag(
        /\b(?:def|func|function|fn|class|import|return|if|elif|while|for|case|throw|raise|puts|print|echo|log\w*)\b/.test(
          p.before
        )
      ),
      declaration: (p) => flag(
        /\b(?:const|let|var|val|static|final|public|private|protected|String|string|my|local|export|set|ENV|ARG)\b/.test(
          p.before
        )
      ),
      wordyLine: (p) => p.before.match(/\b[a-z]{2,}\s+(?=[a-z]{2,})/g)?.length ?? 0,
      indent: (p) => Math.min(40, /^\s*/.exec(p.before)[0].length),
      beforeLength: (p) => Math.min(200, p.before.trim().length),
      afterLength: (p) => Math.min(200, p.next.length),
      user: (p) => flag(
        /user|login|email|account|host|\buid\b/i.test(p.before.slice(-120)) || /user|login|email|host/i.test(p.after.slice(0, 80))
      ),
      proseAfter: (p) => p.quote === "" && !/^\s*(?:-|#|\/\/|\\|\|)/.test(p.after) ? p.after.match(/\s[^\s=]{2,}(?=[\s.,]|$)/g)?.length ?? 0 : 0,
      algorithm: (p) => flag(/hmac|sha-?\d|md5|aes|rsa|cbc|gcm|pbkdf|bcrypt|utf-?8|base64/i.test(p.value)),
      nextEnd: (p) => flag(p.next === ""),
      nextComma: (p) => flag(p.next.startsWith(",")),
      nextSemicolon: (p) => flag(p.next.startsWith(";")),
      nextParen: (p) => flag(p.next.startsWith(")")),
      nextCall: (p) => flag(/^[.([]/.test(p.next)),
      nextPlus: (p) => flag(/^[+&|?]/.test(p.next)),
      nextBrace: (p) => flag(/^[}\]]/.test(p.next)),
      nextTag: (p) => flag(p.next.startsWith("<")),
      nextWord: (p) => flag(/^[A-Za-z]/.test(p.next)),
      nextOther: (p) => flag(/^[:=>]/.test(p.next))
    };
    kinds = ["generic-password", "generic-token", "url-password", "database-password"];
    describers = Object.values(describe);
    nameTests = Object.values(nameWords);
    featureNames = [
      ...Object.keys(describe),
      ...Object.keys(nameWords).map((name2) => `name: ${name2}`),
      ...Object.keys(nameWords).map((name2) => `name ends: ${name2}`),
      ...links.map((link) => `link: ${link}`),
      ...pathClasses.map((pathClass) => `path: ${pathClass}`),
      ...kinds.map((kind) => `kind: ${kind}`)
    ];
  }
});

// src/judge/model.ts
function scoreFeatures(values, trees = model) {
  const { depth, features, thresholds: thresholds2, leaves } = trees;
  const inner = (1 << depth) - 1;
  let sum = trees.bias;
  for (let tree = 0, first = 0; first < features.length; tree++, first += inner) {
    let node = 0;
    while (node < inner) node = 2 * node + (values[features[first + node]] <= thresholds2[first + node] ? 1 : 2);
    sum += leaves[tree * (inner + 1) + node - inner] / 100;
  }
  return 1 / (1 + Math.exp(-sum));
}
var model;
var init_model = __esm({
  "src/judge/model.ts"() {
    "use strict";
    init_features();
    init_weights();
    model = weights_default.model;
  }
});

// src/judge/index.ts
function judgeCandidate(candidate, pathClass) {
  const { rule, proof } = candidate;
  if (proof === "valid") return { level: rule.level, confidence: 1 };
  if (!rule.judged) return { level: rule.level, confidence: 0.9 };
  const place = parsePlace(candidate);
  if (findCalm(place, pathClass)) return { confidence: 0 };
  const confidence = scoreFeatures(createFeatures(place, rule.credential, pathClass));
  const { report, block } = thresholds[pathClass];
  if (confidence < report) return { confidence };
  const blocks2 = confidence >= block && !findDoubt(place, rule.credential);
  return { level: blocks2 ? rule.level : "warning", confidence };
}
var thresholds;
var init_judge = __esm({
  "src/judge/index.ts"() {
    "use strict";
    init_calm();
    init_doubt();
    init_features();
    init_model();
    init_place();
    init_weights();
    init_paths();
    thresholds = weights_default.thresholds;
  }
});

// src/scanner/letter-pairs.ts
var letterPairs;
var init_letter_pairs = __esm({
  "src/scanner/letter-pairs.ts"() {
    "use strict";
    letterPairs = "pjkjhhihijiehiiijfijkhghgdeiijcghdghhbcgagcdjijagcjijfeddeb9acdaggeffhddeghbieggfcggfgdbdehbadhbhicfehbbhfbghcdkcbgeifcadca9a97cigfcfkbcdhd8fdfgcceedecabcddbdfdkhhiifhfffgcihkegfkkjbfeiffddeefifbbbegacic6ebfhbafddfa9ab9a9d6dhedcbiadegd8gcggcbffeea989ccdfacghfdcjcedid9dddgdcffgebaa9bbaabdhffhhghgbjhbhgljgagijaf9d7fgcedbmecgcfdcaijabecgc8bfeaaa989cfea9edca9g9bbebbaabbbaadaa7978899a5bkiedfjfcdii9hbdhc9afggb99efabaadgifddjcbbgdagidhhedfeecccbcaa9fcjigiiifjfhhdffgihefikgecddebdcdeifgiidgfcfgehikhibjhhhfgcabeabdcgieccibbdfebhdghieighgddgfdedddcdbcaaca98cc7dae9feeddgeddda9cb79iifffkdheiedffhifdhhhgedegdcceddjfggcjccgiedgfhhhdfikgdddfgedfadkigegkddkjfafggigdihhhdeehecccfgdefedhee7fabhgiafchhhcdcdca69757dhcaah9b9fb7bbdeddcdecdddc98989aefbaae9aegb6aaeedcfecccdcd878769edcdadbbaebbefcagddfgcccedb8995chcebacaabdc7ddedhcdfecddcfc9aaacjcc99e989bg7e99ebaaaaa8777d8ad4afadb8abb8cj99bcccaccb987659b9d67eedfc879bbb8cacidbaefba7b35ad96bi7i7989acdh7f8bd9989866564aeafc7gbabbababbh8babacbabb899b69bh9b8bedfdddcde8cddecebeefbcab7b5677g";
  }
});

// src/scanner/keywords.ts
function createKeywordIndex(keywords) {
  const table = buildTable(keywords);
  const { present, before, behind, head, chain, place, start, letters } = table;
  const confirm = (bytes, at, slot, hits, count2) => {
    if (present[slot] === 0) return count2;
    if ((before[slot] >>> (bytes[at - 3] & 31) & behind[slot] >>> (bytes[at + 1] & 31) & 1) === 0) return count2;
    let written = count2;
    for (let index = head[slot]; index >= 0; index = chain[index]) {
      const first = start[index];
      const length = start[index + 1] - first;
      const origin = at - place[index];
      if (origin < 0 || origin + length > bytes.length) continue;
      let same = 0;
      while (same < length && lower2[bytes[origin + same]] === letters[first + same]) same++;
      if (same !== length) continue;
      hits[written++] = origin;
      hits[written++] = index;
    }
    return written;
  };
  return {
    find(bytes, from, to, hits) {
      let count2 = 0;
      const full = hits.length - 8 * keywords.length;
      let slot = 0;
      let at = Math.max(0, from - 2);
      for (; at < from; at++) slot = (slot << 5 | bytes[at] & 31) & 32767;
      for (; at + 3 < to && count2 <= full; at += 4) {
        const first = (slot << 5 | bytes[at] & 31) & 32767;
        const second = (first << 5 | bytes[at + 1] & 31) & 32767;
        const third = (second << 5 | bytes[at + 2] & 31) & 32767;
        slot = (third << 5 | bytes[at + 3] & 31) & 32767;
        if ((present[first] | present[second] | present[third] | present[slot]) === 0) continue;
        count2 = confirm(bytes, at, first, hits, count2);
        count2 = confirm(bytes, at + 1, second, hits, count2);
        count2 = confirm(bytes, at + 2, third, hits, count2);
        count2 = confirm(bytes, at + 3, slot, hits, count2);
      }
      for (; at < to && count2 <= full; at++) {
        slot = (slot << 5 | bytes[at] & 31) & 32767;
        count2 = confirm(bytes, at, slot, hits, count2);
      }
      return { count: count2, next: at };
    }
  };
}
function buildTable(keywords) {
  const present = new Uint8Array(32768);
  const before = new Int32Array(32768);
  const behind = new Int32Array(32768);
  const head = new Int16Array(32768).fill(-1);
  const chain = new Int16Array(keywords.length);
  const place = new Uint8Array(keywords.length);
  const start = new Int32Array(keywords.length + 1);
  const letters = Buffer.from(keywords.join(""), "latin1");
  for (let index = 0, first = 0; index < keywords.length; index++) {
    const keyword = keywords[index];
    if (keyword.length < 3 || keyword.length > 255) throw new RangeError(`keyword "${keyword}" has not 3 to 255 bytes`);
    start[index] = first;
    const at = first + findRarestTriple(letters, first, keyword.length);
    const slot = (letters[at] & 31) << 10 | (letters[at + 1] & 31) << 5 | letters[at + 2] & 31;
    first += keyword.length;
    present[slot] = 1;
    before[slot] |= at > start[index] ? 1 << (letters[at - 1] & 31) : everything;
    behind[slot] |= at + 3 < first ? 1 << (letters[at + 3] & 31) : everything;
    chain[index] = head[slot];
    head[slot] = index;
    place[index] = at + 2 - start[index];
    start[index + 1] = first;
  }
  return { present, before, behind, head, chain, place, start, letters };
}
function findRarestTriple(letters, first, length) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 < length; at++) {
    const a = letters[first + at] & 31;
    const b = letters[first + at + 1] & 31;
    const c = letters[first + at + 2] & 31;
    const cost = pairs[a << 5 | b] + pairs[b << 5 | c] - single[b];
    if (cost < least) {
      least = cost;
      best = at;
    }
  }
  return best;
}
var lower2, everything, pairs, single;
var init_keywords = __esm({
  "src/scanner/keywords.ts"() {
    "use strict";
    init_letter_pairs();
    lower2 = Uint8Array.from({ length: 256 }, (_, byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);
    everything = -1;
    pairs = Uint8Array.from(letterPairs, (digit2) => Number.parseInt(digit2, 32));
    single = Uint8Array.from({ length: 32 }, (_, letter) => {
      const row = pairs.subarray(32 * letter, 32 * letter + 32);
      return Math.round(1.55 * Math.log2(row.reduce((sum, step) => sum + 2 ** (step / 1.55), 0)));
    });
  }
});

// src/scanner/line-list.ts
function createLineList() {
  const [seed, secondSeed, one, two] = new Int32Array((0, import_node_crypto3.randomBytes)(16).buffer.slice(0, 16));
  const [oddOne, oddTwo] = [one | 1, two | 1];
  const list = {
    count: 0,
    starts: new Int32Array(256),
    first: new Int32Array(256),
    second: new Int32Array(256),
    read(bytes) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      let { starts, first, second } = list;
      const words2 = bytes.length - 3;
      let count2 = 0;
      let at = 0;
      while (at < bytes.length) {
        if (count2 + 2 >= starts.length) {
          starts = list.starts = grow(starts);
          first = list.first = grow(first);
          second = list.second = grow(second);
        }
        const begin = at;
        let high = seed;
        let low = secondSeed;
        for (; at < words2; at += 4) {
          const word = view.getInt32(at, true);
          const fed = word ^ 168430090;
          if ((fed - 16843009 & ~fed & 2155905152) !== 0) break;
          high = Math.imul(high ^ word, oddOne);
          low = Math.imul(low ^ word, oddTwo);
          high ^= high >>> 15;
          low ^= low >>> 13;
        }
        let rest = 0;
        while (at < bytes.length) {
          const byte = bytes[at++];
          rest = rest << 8 | byte;
          if (byte === 10) break;
        }
        const long = at - begin > longestLine;
        high = Math.imul(high ^ rest, oddOne);
        low = Math.imul(low ^ rest ^ at - begin, oddTwo);
        starts[count2] = begin;
        first[count2] = long ? 0 : high ^ high >>> 16 | 1;
        second[count2] = long ? 0 : low ^ low >>> 16;
        count2++;
      }
      starts[count2] = bytes.length;
      list.count = count2;
    }
  };
  return list;
}
function grow(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
var import_node_crypto3, longestLine;
var init_line_list = __esm({
  "src/scanner/line-list.ts"() {
    "use strict";
    import_node_crypto3 = require("node:crypto");
    longestLine = 4096;
  }
});

// src/scanner/line-memory.ts
function createLineMemory() {
  const alone = new Int32Array(2 * slots);
  const among = new Int32Array(4 * slots);
  let high = 0;
  let low = 0;
  const combine3 = (lines, from, to) => {
    high = from;
    low = to;
    const origin = Math.max(0, from);
    const end = Math.min(lines.count - 1, to);
    high = Math.imul((from < 0 ? 1 : 2) + (to >= lines.count ? 4 : 8), 739982445);
    low = high;
    for (let line = origin; line <= end; line++) {
      if (lines.first[line] === 0) return false;
      high = Math.imul(high ^ lines.first[line], 695872825);
      low = Math.imul(low ^ lines.second[line], 458671337);
      high ^= high >>> 15;
      low ^= low >>> 14;
    }
    return true;
  };
  const slotOf = (lines, line) => 4 * ((lines.first[line] >>> 3 ^ Math.imul(lines.first[line + 1] ?? 0, 5) ^ Math.imul(lines.first[line - 1] ?? 0, 3)) & mask2);
  return {
    knows(lines, line) {
      const first = lines.first[line];
      if (first === 0) return false;
      const place = 2 * (first >>> 3 & mask2);
      if (alone[place] === first && alone[place + 1] === lines.second[line]) return true;
      const slot = slotOf(lines, line);
      if (among[slot] !== first) return false;
      const reach = among[slot + 1];
      if (!combine3(lines, line - (reach >>> 16), line + (reach & 65535))) return false;
      return among[slot + 2] === high && among[slot + 3] === (low ^ lines.second[line]);
    },
    add(lines, line) {
      const first = lines.first[line];
      if (first === 0) return;
      const place = 2 * (first >>> 3 & mask2);
      alone[place] = first;
      alone[place + 1] = lines.second[line];
    },
    addAmong(lines, line, from, to) {
      if (lines.first[line] === 0 || line - from > 65535 || to - line > 65535 || !combine3(lines, from, to)) return;
      const slot = slotOf(lines, line);
      among[slot] = lines.first[line];
      among[slot + 1] = line - from << 16 | to - line;
      among[slot + 2] = high;
      among[slot + 3] = low ^ lines.second[line];
    }
  };
}
var slots, mask2;
var init_line_memory = __esm({
  "src/scanner/line-memory.ts"() {
    "use strict";
    slots = 1 << 17;
    mask2 = slots - 1;
  }
});

// src/scanner/anchors.ts
function findAnchors({ pattern, keywords }) {
  const beginnings = [...new Set(listBeginnings(pattern.source).map((text) => text.toLowerCase()))];
  const isVague = (text) => text.replaceAll(any2, "").length < 3 && !keywords.some((keyword) => text.includes(keyword));
  if (beginnings.some(isVague)) return void 0;
  const anchors = /* @__PURE__ */ new Map();
  for (const keyword of keywords) {
    const distances = beginnings.flatMap((text) => {
      if (text.includes(keyword)) return [text.indexOf(keyword)];
      return !text.includes(any2) && keyword.includes(text) ? [-keyword.indexOf(text)] : [];
    });
    if (distances.length === 0) return void 0;
    anchors.set(
      keyword,
      [...new Set(distances)].sort((a, b) => b - a)
    );
  }
  return anchors;
}
function listBeginnings(source8) {
  return splitAlternatives(source8).flatMap((alternative) => expand(alternative).texts);
}
function expand(sequence) {
  let texts = [""];
  for (let at = 0; at < sequence.length; ) {
    const atom = readAtom(sequence, at);
    const choice = readChoice(atom.text);
    const { least, most } = atom;
    if (most > longestBeginning || least !== most && !(least === 0 && most === 1)) {
      const once = least > 0 && choice.texts.length <= 6 ? combine(texts, choice.texts) : texts;
      return { texts: once, open: true };
    }
    let next = texts;
    for (let round = 0; round < most; round++) {
      if (next.length * choice.texts.length > mostBeginnings) return { texts, open: true };
      next = combine(next, choice.texts);
    }
    texts = least === 0 ? [...texts, ...next] : next;
    if (choice.open || texts[0].length > longestBeginning) return { texts, open: true };
    at = atom.end;
  }
  return { texts, open: false };
}
function readChoice(atom) {
  if (/^(?:\\[bB]|[\^$]|\(\?<[=!]|\(\?!)/.test(atom)) return { texts: [""], open: false };
  if (atom.startsWith("(?=")) {
    const seen = splitAlternatives(atom.slice(3, -1)).map(expand);
    return { texts: seen.flatMap(({ texts }) => texts), open: true };
  }
  if (atom.startsWith("(")) {
    const inner = splitAlternatives(atom.replace(/^\((?:\?:|\?<\w+>)?/, "").slice(0, -1)).map(expand);
    return { texts: inner.flatMap(({ texts }) => texts), open: inner.some(({ open: open2 }) => open2) };
  }
  const letters = atom.startsWith("[") ? listClass(atom.slice(1, -1)) : [readLetter(atom)];
  return { texts: letters, open: false };
}
function readLetter(atom) {
  if (!atom.startsWith("\\")) return atom === "." ? any2 : atom;
  const code = /^\\x([0-9a-fA-F]{2})$/.exec(atom)?.[1];
  if (code) return String.fromCharCode(Number.parseInt(code, 16));
  return /^\\[^a-zA-Z0-9]$/.test(atom) ? atom[1] : any2;
}
function listClass(body3) {
  const letters = body3.match(/\\[\s\S]|[\s\S]/g) ?? [];
  if (body3.startsWith("^") || /[^\\]-./.test(body3) || letters.length > 6) return [any2];
  const read = letters.map((letter) => letter === "." ? letter : readLetter(letter));
  return read.includes(any2) ? [any2] : read;
}
function readAtom(text, at) {
  const end = endOfAtom(text, at);
  const [quantifier = "", least, open2, most] = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(text.slice(end)) ?? [];
  const counts = {
    "": [1, 1],
    "?": [0, 1],
    "*": [0, Number.POSITIVE_INFINITY],
    "+": [1, Number.POSITIVE_INFINITY]
  };
  const upper2 = most ? Number(most) : open2 ? Number.POSITIVE_INFINITY : Number(least);
  const range2 = least === void 0 ? counts[quantifier[0] ?? ""] : [Number(least), upper2];
  return { text: text.slice(at, end), least: range2[0], most: range2[1], end: end + quantifier.length };
}
function endOfAtom(text, at) {
  if (text[at] === "\\")
    return at + (/^\\x[0-9a-fA-F]{2}|^\\u[0-9a-fA-F]{4}|^\\k<\w+>|^\\c./.exec(text.slice(at))?.[0].length ?? 2);
  if (text[at] === "[") {
    let end2 = at + 1;
    while (end2 < text.length && text[end2] !== "]") end2 += text[end2] === "\\" ? 2 : 1;
    return end2 + 1;
  }
  if (text[at] !== "(") return at + 1;
  let end = at + 1;
  while (end < text.length && text[end] !== ")") end = endOfAtom(text, end);
  return end + 1;
}
function splitAlternatives(text) {
  const parts2 = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const end = endOfAtom(text, at);
    if (text[at] === "|") {
      parts2.push(text.slice(start, at));
      start = end;
    }
    at = end;
  }
  return [...parts2, text.slice(start)];
}
var any2, mostBeginnings, longestBeginning, combine;
var init_anchors = __esm({
  "src/scanner/anchors.ts"() {
    "use strict";
    any2 = "\0";
    mostBeginnings = 200;
    longestBeginning = 120;
    combine = (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end));
  }
});

// src/scanner/patterns.ts
function compilePattern(rule, anchored) {
  const [before, after] = rule.reach ?? defaultReach;
  const { source: source8, flags } = rule.pattern;
  const expression = new RegExp(source8, `${flags.replace(/[gdy]/g, "")}d${anchored ? "y" : "g"}`);
  return { rule, expression, crossesLines: mayCrossLines(source8, flags), anchored, before, after };
}
function mayCrossLines(source8, flags) {
  if (/[sv]/.test(flags) || source8.includes("\n")) return true;
  const consuming = source8.replace(singleLookaround, "");
  for (const [token] of consuming.matchAll(tokens)) {
    if (token.startsWith("[")) {
      const body3 = token.slice(1, -1);
      const holds = lineFeedInClass.test(body3);
      if (body3.startsWith("^") ? !holds || /\\S/.test(body3) === holds : holds) return true;
    } else if (lineFeedOutside.test(token)) return true;
  }
  return false;
}
var defaultReach, classText, singleLookaround, tokens, lineFeed, lineFeedOutside, lineFeedInClass;
var init_patterns = __esm({
  "src/scanner/patterns.ts"() {
    "use strict";
    defaultReach = [96, 320];
    classText = String.raw`\[(?:[^\]\\]|\\[\s\S])*\]`;
    singleLookaround = new RegExp(
      String.raw`\(\?<?[=!](?:(?:${classText}|\\[a-zA-Z]|\\[^a-zA-Z0-9]|[^()[\]\\|*+?{}])?(?:\||(?=\))))+\)`,
      "g"
    );
    tokens = new RegExp(String.raw`${classText}|\\(?:u\{?[0-9a-fA-F]+|x[0-9a-fA-F]{2}|c[A-Za-z]|[\s\S])`, "g");
    lineFeed = String.raw`\\[snWDpP]|\\x0[aA]|\\u000[aA]|\\u\{|\\c[jJ]|\\012`;
    lineFeedOutside = new RegExp(`^(?:${lineFeed})`);
    lineFeedInClass = new RegExp(String.raw`${lineFeed}|\\(?:0|x0|t|b)[0-9]?-`);
  }
});

// src/secret.ts
var Secret;
var init_secret = __esm({
  "src/secret.ts"() {
    "use strict";
    Secret = class {
      #value;
      #shown;
      /** @param shown what the rule itself fixes and so is no secret: a prefix such as `ghp_`, or "" */
      constructor(value, shown = "") {
        this.#value = value;
        this.#shown = value.startsWith(shown) ? shown : "";
      }
      reveal() {
        return this.#value;
      }
      /** Length in UTF-16 code units. */
      get length() {
        return this.#value.length;
      }
      /** A fixed number of marks, so that the length of a short password is not told. */
      get redacted() {
        return `${this.#shown}\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022`;
      }
      equals(other) {
        return this.#value === other.#value;
      }
      toString() {
        return this.redacted;
      }
      toJSON() {
        return this.redacted;
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this.redacted;
      }
    };
  }
});

// src/scanner/windows.ts
function runPattern(pattern, buffer, window, matches) {
  const { rule, expression, anchored, before, after } = pattern;
  let textStart = Math.max(window.floor, window.begin - (anchored ? Math.max(before, margin) : margin));
  let textEnd = Math.min(window.ceiling, window.end + (anchored ? after : margin));
  let text = buffer.toString("latin1", textStart, textEnd);
  let done = window.begin;
  expression.lastIndex = window.begin - textStart;
  for (; ; ) {
    const found = expression.exec(text);
    if (!found || textStart + found.index >= window.end) return done;
    const matchEnd = textStart + found.index + found[0].length;
    if (matchEnd > textEnd - 2 && textEnd < window.ceiling && textEnd - textStart < longestText) {
      const matchStart = textStart + found.index;
      const room = 4 * (textEnd - matchStart + margin);
      textStart = Math.max(window.floor, matchStart - Math.max(before, margin));
      textEnd = Math.min(window.ceiling, matchStart + Math.min(room, longestText));
      text = buffer.toString("latin1", textStart, textEnd);
      expression.lastIndex = matchStart - textStart;
      continue;
    }
    const span = found.indices?.groups?.["secret"];
    if (found[0].length === 0) expression.lastIndex++;
    if (!span || span[0] === span[1]) continue;
    const groups = found.groups ?? {};
    const match2 = { window: text, start: found.index, end: found.index + found[0].length, groups };
    const start = textStart + span[0];
    const end = textStart + span[1];
    const proof = rule.check?.(buffer.toString("utf8", start, end), match2) ?? "unknown";
    if (proof === "invalid") {
      if (anchored) return done;
      if (found[0].length <= longestRefuted) expression.lastIndex = found.index + 1;
      continue;
    }
    done = matchEnd;
    const { key: key3, resource } = groups;
    matches.push({
      ...{ rule, start, end, proof, secret: new Secret(buffer.toString("utf8", start, end), rule.shown) },
      ...readContext(buffer, start, end),
      ...key3 !== void 0 && { keyName: decode(key3) },
      ...resource !== void 0 && { resource: decode(resource) }
    });
  }
}
function readContext(buffer, start, end) {
  const before = buffer.subarray(Math.max(0, start - contextReach), start);
  const from = start - before.length + before.lastIndexOf(10) + 1;
  const after = buffer.subarray(end, end + contextReach);
  const lineEnd = after.indexOf(10);
  const to = end + (lineEnd === -1 ? after.length : lineEnd);
  return {
    context: new Secret(buffer.toString("utf8", from, to)),
    contextStart: buffer.toString("utf8", from, start).length
  };
}
var contextReach, margin, longestText, longestRefuted, decode;
var init_windows = __esm({
  "src/scanner/windows.ts"() {
    "use strict";
    init_secret();
    contextReach = 200;
    margin = 64;
    longestText = 1 << 16;
    longestRefuted = 512;
    decode = (text) => /[\x80-\xff]/.test(text) ? Buffer.from(text, "latin1").toString("utf8") : text;
  }
});

// src/scanner/line-scan.ts
function createLineScan(rules2, rulesOf, memory, keep) {
  const patterns = new Array(rules2.length);
  const before = Int32Array.from(rules2, (rule) => (rule.reach ?? defaultReach)[0]);
  const after = Int32Array.from(rules2, (rule) => (rule.reach ?? defaultReach)[1]);
  const keywords = [...rulesOf.keys()];
  const called = [...rulesOf.values()];
  const doneTo = new Int32Array(rules2.length);
  const windows = [];
  const latest = new Int32Array(rules2.length).fill(-1);
  const anchors = new Array(rules2.length);
  const margin2 = keep ? contextReach : 0;
  const addHit = (rule, keyword, offset) => {
    if (anchors[rule] === void 0) {
      anchors[rule] = findAnchors(rules2[rule]) ?? null;
      patterns[rule] = compilePattern(rules2[rule], anchors[rule] !== null);
    }
    if (anchors[rule]) {
      for (const distance of anchors[rule].get(keyword) ?? []) {
        const first = offset - distance;
        if (first >= 0) windows.push({ rule, first, last: first });
      }
      return;
    }
    const window = windows[latest[rule]];
    if (window && offset - before[rule] <= window.last + after[rule]) {
      window.last = Math.max(window.last, offset);
      window.first = Math.min(window.first, offset);
    } else {
      latest[rule] = windows.length;
      windows.push({ rule, first: offset, last: offset });
    }
  };
  const start = (bytes, lines) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const matches = [];
    doneTo.fill(0);
    const { starts } = lines;
    let line = 0;
    let pieceEnd = -1;
    const enterPiece = (offset) => {
      while (starts[line + 1] <= offset) line++;
      const piece = Math.floor((offset - starts[line]) / pieceLength) + 1;
      const length = starts[line + 1] - starts[line];
      pieceEnd = starts[line] + Math.min(length, length <= 4 * pieceLength ? length : piece * pieceLength);
    };
    const leavePiece = () => {
      if (pieceEnd === -1) return;
      const floor = Math.max(0, starts[line] - 1);
      const ceiling = starts[line + 1];
      let from = starts[line];
      let to = ceiling;
      let fresh = true;
      for (const { rule, first, last } of windows) {
        if (doneTo[rule] > first - before[rule]) fresh = false;
        if (!patterns[rule].crossesLines) continue;
        from = Math.min(from, first - before[rule] - margin2);
        to = Math.max(to, last + after[rule] + margin2);
      }
      const known = matches.length;
      if (windows.length > 1) windows.sort((a, b) => a.first - b.first);
      for (const { rule, first, last } of windows) {
        const pattern = patterns[rule];
        const limits2 = pattern.crossesLines ? { floor: 0, ceiling: bytes.length } : { floor, ceiling };
        const begin = pattern.anchored ? first : Math.max(limits2.floor, first - before[rule], doneTo[rule]);
        const end = pattern.anchored ? first + 1 : Math.min(limits2.ceiling, last + after[rule]);
        if (begin >= end || begin < doneTo[rule]) continue;
        doneTo[rule] = runPattern(pattern, buffer, { ...limits2, begin, end }, matches);
      }
      if (keep && matches.length > known) dropRefused(matches, known, keep);
      if (fresh && matches.length === known) remember(from, to);
      for (const { rule } of windows) latest[rule] = -1;
      windows.length = 0;
    };
    const remember = (from, to) => {
      if (from === starts[line] && to === starts[line + 1]) {
        memory.add(lines, line);
        return;
      }
      let [firstLine2, lastLine] = [line, line];
      while (firstLine2 >= 0 && starts[firstLine2] > from) firstLine2--;
      while (lastLine < lines.count && starts[lastLine + 1] < to) lastLine++;
      memory.addAmong(lines, line, firstLine2, lastLine);
    };
    return {
      take(hits, count2) {
        for (let at = 0; at < count2; at += 2) {
          const offset = hits[at];
          if (offset >= pieceEnd) {
            leavePiece();
            enterPiece(offset);
          }
          const keyword = hits[at + 1];
          for (const rule of called[keyword]) addHit(rule, keywords[keyword], offset);
        }
      },
      end() {
        leavePiece();
        return matches;
      }
    };
  };
  return { start };
}
function dropRefused(matches, from, keep) {
  const kept = matches.splice(from).filter((match2) => keep({ ...match2, region: nowhere }));
  for (const match2 of kept) matches.push(match2);
}
var pieceLength, nowhere;
var init_line_scan = __esm({
  "src/scanner/line-scan.ts"() {
    "use strict";
    init_anchors();
    init_patterns();
    init_windows();
    pieceLength = 1024;
    nowhere = { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 };
  }
});

// src/scanner/lines.ts
function createRegionFinder(bytes) {
  let at = 0;
  let line = 1;
  const first = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 0 : 1;
  let column = first;
  return (start, end) => {
    if (start < at) [at, line, column] = [0, 1, first];
    for (; at < start; at++) {
      const byte = bytes[at];
      if (byte === 10) [line, column] = [line + 1, 1];
      else if ((byte & 192) !== 128) column++;
    }
    let endLine = line;
    let endColumn = column;
    for (let to = start; to < end; to++) {
      const byte = bytes[to];
      if (byte === 10) [endLine, endColumn] = [endLine + 1, 1];
      else if ((byte & 192) !== 128) endColumn++;
    }
    return { startLine: line, startColumn: column, endLine, endColumn };
  };
}
var init_lines = __esm({
  "src/scanner/lines.ts"() {
    "use strict";
  }
});

// src/scanner/overlaps.ts
function settleOverlaps(matches) {
  if (matches.length < 2) return [...matches];
  const sorted = matches.toSorted((a, b) => a.start - b.start);
  const kept = [];
  for (let first = 0; first < sorted.length; ) {
    let end = sorted[first].end;
    let next = first + 1;
    for (; next < sorted.length && sorted[next].start < end; next++) end = Math.max(end, sorted[next].end);
    if (next === first + 1) kept.push(sorted[first]);
    else for (const match2 of settleChain(sorted.slice(first, next), end)) kept.push(match2);
    first = next;
  }
  return kept;
}
function settleChain(chain, end) {
  const origin = chain[0].start;
  const taken = new Uint8Array(end - origin);
  const kept = chain.sort(compareClaims).filter((match2) => {
    const [from, to] = [match2.start - origin, match2.end - origin];
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
var rank, compareClaims;
var init_overlaps = __esm({
  "src/scanner/overlaps.ts"() {
    "use strict";
    rank = ({ proof, rule }) => (proof === "valid" ? 4 : 0) + (rule.judged ? 0 : 2) + (rule.level === "error" ? 1 : 0);
    compareClaims = (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0);
  }
});

// src/scanner/text.ts
function readUtf16(bytes) {
  const order = detectOrder(bytes);
  if (!order) return { bytes };
  const even = bytes.length & ~1;
  let units = Buffer.from(bytes.buffer, bytes.byteOffset, even);
  if (order === "big") units = Buffer.from(units).swap16();
  const text = units.toString("utf16le");
  const decoded = Buffer.from(text, "utf8");
  let seen = 0;
  let original = 0;
  return {
    bytes: decoded,
    toOriginal(offset) {
      if (offset < seen) [seen, original] = [0, 0];
      original += decoded.toString("utf8", seen, offset).length * 2;
      seen = offset;
      return original;
    }
  };
}
function detectOrder(bytes) {
  if (bytes.length < 4) return void 0;
  if (bytes[0] === 255 && bytes[1] === 254) return "little";
  if (bytes[0] === 254 && bytes[1] === 255) return "big";
  if (bytes[0] !== 0 && bytes[1] !== 0) return void 0;
  const zeros = [0, 0];
  const end = Math.min(bytes.length & ~1, sampled);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const half = end / 2;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.05) return "little";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.05) return "big";
  return void 0;
}
var sampled;
var init_text = __esm({
  "src/scanner/text.ts"() {
    "use strict";
    sampled = 2048;
  }
});

// src/scanner/scanner.ts
function createScanner(rules2, keep) {
  const rulesOf = /* @__PURE__ */ new Map();
  rules2.forEach((rule, index2) => {
    for (const keyword of new Set(rule.keywords)) {
      const list = rulesOf.get(keyword);
      if (list) list.push(index2);
      else rulesOf.set(keyword, [index2]);
    }
  });
  const index = createKeywordIndex([...rulesOf.keys()]);
  const lines = createLineList();
  const memory = createLineMemory();
  const lineScan = createLineScan(rules2, rulesOf, memory, keep);
  const hits = new Int32Array(2 * hitsAtOnce + 8 * rulesOf.size);
  const scanLines = (bytes, first, end, run) => {
    const to = lines.starts[end];
    let line = first;
    for (let at = lines.starts[first]; at < to; ) {
      const { count: count2, next } = index.find(bytes, at, to, hits);
      at = next;
      for (let hit = 0; hit < count2; hit += 2) {
        const offset = hits[hit];
        for (; lines.starts[line + 1] <= offset; line++) memory.add(lines, line);
        if (lines.starts[line] <= offset) line++;
      }
      run.take(hits, count2);
    }
    for (; line < end; line++) memory.add(lines, line);
  };
  return {
    scan(original) {
      const text = readUtf16(original);
      const { bytes } = text;
      lines.read(bytes);
      const run = lineScan.start(bytes, lines);
      for (let line = 0; line < lines.count; line++) {
        if (memory.knows(lines, line)) continue;
        const first = line;
        do
          line++;
        while (line < lines.count && !memory.knows(lines, line));
        scanLines(bytes, first, line, run);
      }
      const matches = run.end();
      if (matches.length === 0) return [];
      const regionOf = createRegionFinder(bytes);
      return settleOverlaps(matches).map((match2) => placeCandidate(match2, text, regionOf(match2.start, match2.end)));
    }
  };
}
function placeCandidate(match2, text, region) {
  if (!text.toOriginal) return { ...match2, region };
  return { ...match2, start: text.toOriginal(match2.start), end: text.toOriginal(match2.end), region };
}
var hitsAtOnce;
var init_scanner = __esm({
  "src/scanner/scanner.ts"() {
    "use strict";
    init_keywords();
    init_line_list();
    init_line_memory();
    init_line_scan();
    init_lines();
    init_overlaps();
    init_text();
    hitsAtOnce = 16384;
  }
});

// src/scan.ts
async function scan(source8, config, world) {
  return maskFileNames(await scanTexts(source8, config, world));
}
async function scanTexts(source8, config, world) {
  const scanner = createScanner(
    config.rules,
    (candidate) => pathClasses.some((pathClass) => judgeCandidate(candidate, pathClass).level)
  );
  const isExcluded = await loadPathFilter(config.exclude);
  const leftOut = [];
  const findings = createFindings();
  const runKey = (0, import_node_crypto4.randomBytes)(32).toString("base64");
  let blobs = 0;
  let texts = 0;
  let bytes = 0;
  for await (const text of source8.texts()) {
    if ((text.kind === "blob" || text.kind === "file-name") && isExcluded(text.path)) {
      if (text.kind === "blob")
        leftOut.push({ path: text.path, ...text.oid && { oid: text.oid }, reason: "excluded", failed: false });
      continue;
    }
    let content;
    try {
      content = await text.read();
    } catch (error) {
      leftOut.push({
        path: text.path,
        ...text.oid && { oid: text.oid },
        reason: String(error.message),
        failed: true
      });
      continue;
    }
    bytes += content.length;
    if (text.kind === "blob") blobs++;
    else texts++;
    const pathClass = classifyPath(text.path);
    for (const candidate of scanner.scan(content)) {
      if (!touches(candidate.region, text.addedLines)) continue;
      const { level, confidence } = judgeCandidate(candidate, pathClass);
      if (!level) continue;
      const { rule, secret, region, proof, keyName, resource } = candidate;
      const key3 = rule.highEntropy ? "" : await world.repositoryKey();
      const fingerprint = createFingerprint(rule, secret, keyName, key3);
      const identity = rule.highEntropy ? "" : createIdentity(secret, runKey);
      const location = locate(text, region);
      findings.add({ rule, level, confidence, secret, identity, fingerprint, location, proof, keyName, resource });
    }
  }
  const today = world.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  return {
    source: source8.name,
    findings: applySuppressions(findings.list(), config.suppressions, today),
    skipped: [...source8.skipped, ...leftOut],
    scanned: { blobs, bytes, texts, ...source8.commits !== void 0 && { commits: source8.commits } }
  };
}
async function loadPathFilter(exclude) {
  return exclude.length === 0 ? () => false : (await Promise.resolve().then(() => __toESM(require("./config.js"), 1))).createPathFilter(exclude);
}
function touches(region, addedLines) {
  return !addedLines || addedLines.some((range2) => region.startLine <= range2.end && range2.start <= region.endLine);
}
function locate(text, region) {
  const { path: path2, kind, oid, commit } = text;
  return { path: path2, kind, region, ...oid && { oid }, ...commit && { commit } };
}
var import_node_crypto4;
var init_scan = __esm({
  "src/scan.ts"() {
    "use strict";
    import_node_crypto4 = require("node:crypto");
    init_apply();
    init_file_names();
    init_findings();
    init_fingerprint();
    init_judge();
    init_scanner();
  }
});

// src/git/range.ts
async function readRange(ends) {
  const options = ends.cwd === void 0 ? {} : { cwd: ends.cwd };
  const head = await readCommit(ends.head, ends.cwd);
  const base = ends.base === void 0 ? void 0 : await readCommit(ends.base, ends.cwd);
  const mergeBase = base && await readMergeBase(base, head, ends.cwd);
  const listed = await runGit(["rev-list", "--reverse", "--topo-order", head, ...base ? [`^${base}`] : []], options);
  const commits = listed.toString("latin1").split("\n").filter(Boolean);
  const walked = await runGit(["diff-tree", "--stdin", "-c", "--root", ...rawFormat], {
    ...options,
    input: commits.map((commit) => `${commit}
`).join("")
  });
  const emptyTree = (await runGit(["hash-object", "-t", "tree", "--stdin"], options)).toString("latin1").trim();
  const final = await runGit(["diff-tree", ...rawFormat, mergeBase ?? emptyTree, head], options);
  const brought = parseRawDiff(walked).filter(isBlob);
  const tip = parseRawDiff(final).filter(isBlob);
  const changes = /* @__PURE__ */ new Map();
  const add = (change, inTip) => {
    const key3 = `${change.oid} ${change.path}`;
    const known = changes.get(key3);
    const newPath = /[ARC]/.test(change.status) || known?.newPath === true;
    const before = known ? known.before : inTip && !isZero(change.before) ? change.before : void 0;
    const commit = known?.inTip && known.commit === head ? change.commit ?? head : known?.commit ?? change.commit;
    changes.set(key3, {
      path: change.path,
      oid: change.oid,
      ...before && { before },
      commit: commit ?? head,
      inTip: inTip || known?.inTip === true,
      newPath
    });
  };
  for (const change of tip) add(change, true);
  for (const change of brought) add(change, false);
  const renames = /* @__PURE__ */ new Map();
  for (const { path: path2, from } of [...tip, ...brought]) {
    if (from !== void 0) renames.set(path2, [...renames.get(path2) ?? [], from]);
  }
  const all = { head, ...base && { base }, ...mergeBase && { mergeBase }, commits, renames };
  return { ...all, changes: [...changes.values()] };
}
async function readCommit(name2, cwd) {
  const options = { ...cwd !== void 0 && { cwd }, accept: [0, 1, 128] };
  const answer = name2.startsWith("-") ? "" : (await runGit(["rev-parse", "--verify", "--quiet", `${name2}^{commit}`], options)).toString("latin1").trim();
  if (answer) return answer;
  throw new GitError(
    `commit ${name2.slice(0, 100)} is not in this clone`,
    "Fetch it, or check out with the whole history (fetch-depth: 0), and run again."
  );
}
async function readMergeBase(base, head, cwd) {
  const options = { ...cwd !== void 0 && { cwd }, accept: [0, 1] };
  const answer = (await runGit(["merge-base", base, head], options)).toString("latin1").trim();
  return answer || void 0;
}
async function readTree(commit, cwd) {
  const options = cwd === void 0 ? {} : { cwd };
  const listed = await runGit(["ls-tree", "-r", "-z", "--full-tree", commit], options);
  const tree = /* @__PURE__ */ new Map();
  for (const entry of listed.toString("utf8").split("\0")) {
    const [meta, path2] = [entry.slice(0, entry.indexOf("	")), entry.slice(entry.indexOf("	") + 1)];
    const [, type, oid] = meta.split(" ");
    if (type === "blob" && oid) tree.set(path2, oid);
  }
  return tree;
}
function parseRawDiff(output) {
  const fields = Buffer.from(output).toString("utf8").split("\0");
  const changes = [];
  let commit;
  for (let at = 0; at < fields.length - 1; at++) {
    const field = fields[at];
    if (!field.startsWith(":")) {
      commit = field.trim();
      continue;
    }
    const parents = field.lastIndexOf(":") + 1;
    const words2 = field.slice(parents).split(" ");
    const status = words2[2 * parents + 2] ?? "";
    const renamed = parents === 1 && /^[RC]/.test(status);
    const from = renamed ? fields[++at] : void 0;
    changes.push({
      ...commit !== void 0 && { commit },
      mode: words2[parents] ?? "",
      before: words2[parents + 1] ?? "",
      oid: words2[2 * parents + 1] ?? "",
      status,
      path: fields[++at] ?? "",
      ...from !== void 0 && { from }
    });
  }
  return changes;
}
var rawFormat, isZero, isBlob;
var init_range = __esm({
  "src/git/range.ts"() {
    "use strict";
    init_errors();
    init_run();
    rawFormat = ["-r", "-z", "-M", "-l1000", "--no-abbrev", "--raw"];
    isZero = (oid) => /^0+$/.test(oid);
    isBlob = (change) => /^(?:100|120)/.test(change.mode) && !isZero(change.oid);
  }
});

// src/sources/range.ts
function createRangeSource(options) {
  let range2;
  const skipped = [];
  return {
    name: "range",
    skipped,
    get range() {
      return range2;
    },
    get commits() {
      return range2?.commits.length ?? 0;
    },
    async *texts() {
      const { cwd, base, head } = options;
      range2 = await readRange({ head, ...cwd !== void 0 && { cwd }, ...base !== void 0 && { base } });
      const blobs = openBlobs(cwd);
      try {
        for (const { path: path2, oid, commit, newPath } of range2.changes) {
          yield { kind: "blob", path: path2, oid, commit, read: () => readObject(blobs, oid) };
          if (newPath) yield { kind: "file-name", path: path2, commit, read: () => Buffer.from(path2) };
        }
        for (const commit of range2.commits) yield createMessageText(commit, blobs);
      } finally {
        blobs.close();
      }
      yield* options.texts ?? [];
    }
  };
}
function createBlobsSource(entries, cwd) {
  return {
    name: "blobs",
    skipped: [],
    async *texts() {
      const blobs = openBlobs(cwd);
      try {
        for (const { path: path2, oid } of entries) yield { kind: "blob", path: path2, oid, read: () => readObject(blobs, oid) };
      } finally {
        blobs.close();
      }
    }
  };
}
async function readObject(blobs, oid) {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new SourceError(`object ${oid} is not in this clone`, "Fetch it, then run again.");
}
function createMessageText(commit, blobs) {
  return {
    kind: "commit-message",
    path: `commit message of ${commit.slice(0, 12)}`,
    commit,
    async read() {
      const content = await readObject(blobs, commit);
      return content.subarray(content.indexOf("\n\n") + 2);
    }
  };
}
var init_range2 = __esm({
  "src/sources/range.ts"() {
    "use strict";
    init_errors();
    init_blobs();
    init_range();
  }
});

// src/scan-changes.ts
async function scanChanges(source8, config, world, cwd) {
  const result = await scanTexts(source8, config, world);
  const bases = /* @__PURE__ */ new Map();
  for (const place of result.findings.flatMap(listPlaces)) {
    const oid = source8.baseOf(place);
    if (oid !== void 0) bases.set(oid, place.path);
  }
  if (bases.size === 0) return maskFileNames(result);
  const old = await scanTexts(
    createBlobsSource(
      [...bases].map(([oid, path2]) => ({ oid, path: path2 })),
      cwd
    ),
    config,
    world
  );
  const known = new Set(
    old.findings.flatMap((finding) => listPlaces(finding).map((place) => `${finding.fingerprint} ${place.oid}`))
  );
  const findings = result.findings.flatMap((finding) => {
    const isNew = (place) => place.kind !== "blob" || !known.has(`${finding.fingerprint} ${source8.baseOf(place)}`);
    const [location, ...occurrences] = listPlaces(finding).filter(isNew);
    return location ? [{ ...finding, location, occurrences }] : [];
  });
  return maskFileNames({ ...result, findings });
}
var listPlaces;
var init_scan_changes = __esm({
  "src/scan-changes.ts"() {
    "use strict";
    init_file_names();
    init_scan();
    init_range2();
    listPlaces = ({ location, occurrences }) => [
      location,
      ...occurrences
    ];
  }
});

// node_modules/balanced-match/dist/esm/index.js
var range;
var init_esm = __esm({
  "node_modules/balanced-match/dist/esm/index.js"() {
    range = (a, b, str) => {
      let begs, beg, left, right = void 0, result;
      let ai = str.indexOf(a);
      let bi = str.indexOf(b, ai + 1);
      let i = ai;
      if (ai >= 0 && bi > 0) {
        if (a === b) {
          return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
          if (i === ai) {
            begs.push(i);
            ai = str.indexOf(a, i + 1);
          } else if (begs.length === 1) {
            const r = begs.pop();
            if (r !== void 0)
              result = [r, bi];
          } else {
            beg = begs.pop();
            if (beg !== void 0 && beg < left) {
              left = beg;
              right = bi;
            }
            bi = str.indexOf(b, i + 1);
          }
          i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== void 0) {
          result = [left, right];
        }
      }
      return result;
    };
  }
});

// node_modules/brace-expansion/dist/esm/index.js
function numeric(str) {
  return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
  return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
  return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
  for (let i = 0; i < items.length; i++) {
    target.push(items[i]);
  }
}
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return void 0;
  }
  const r = range("{", "}", masked);
  const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
  if (!r || budget.remaining < 0) {
    return void 0;
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched
  };
}
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length;
  const open2 = [];
  for (let i = 0; i < masked.length; i++) {
    const c = masked.charCodeAt(i);
    if (c === 123) {
      open2.push(i);
    } else if (c === 125 && open2.length) {
      open2.pop();
    }
  }
  let out = "";
  let last = 0;
  for (let i = 0; i < open2.length; i++) {
    const at = open2[i];
    out += masked.slice(last, at) + "\0";
    last = at + 1;
  }
  return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
  budget.remaining -= str.length;
  if (budget.remaining < 0) {
    return false;
  }
  let close2 = false;
  for (let i = str.length - 1; i >= 0; i--) {
    const c = str.charCodeAt(i);
    if (c === 125) {
      close2 = true;
    } else if (c === 10 || c === 13 || c === 8232 || c === 8233) {
      close2 = false;
    } else if (c === 44 && close2 && str.charCodeAt(i + 1) !== 44) {
      return true;
    }
  }
  return false;
}
function parseCommaParts(str, budget) {
  const parts2 = [];
  let carry = "";
  for (; ; ) {
    const m = balancedWithBudget(str, str, budget);
    if (budget.remaining < 0) {
      return void 0;
    }
    if (!m) {
      const tail2 = str.split(",");
      tail2[0] = carry + tail2[0];
      pushAll(parts2, tail2);
      return parts2;
    }
    const { pre, body: body3, post } = m;
    const p = pre.split(",");
    p[0] = carry + p[0];
    p[p.length - 1] += "{" + body3 + "}";
    if (!post.length) {
      pushAll(parts2, p);
      return parts2;
    }
    carry = p.pop();
    pushAll(parts2, p);
    str = post;
  }
}
function bound(value, fallback) {
  return value === void 0 || isNaN(value) ? fallback : value;
}
function expand2(str, options = {}) {
  if (!str) {
    return [];
  }
  const max = bound(options.max, EXPANSION_MAX);
  const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
  const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
  const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
  const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
  if (str.slice(0, 2) === "{}") {
    str = "\\{\\}" + str.slice(2);
  }
  return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
  return "{" + str + "}";
}
function isPadded(el) {
  return /^-?0\d/.test(el);
}
function lte(i, y) {
  return i <= y;
}
function gte(i, y) {
  return i >= y;
}
function combine2(acc, pre, values, max, maxLength, dropEmpties, budget) {
  const out = [];
  let length = 0;
  let nonEmpty;
  outer: for (let a = 0; a < acc.length; a++) {
    const prefix2 = acc[a] + pre;
    let vs = values;
    if (dropEmpties && !prefix2) {
      if (!nonEmpty)
        nonEmpty = values.filter((v) => v);
      vs = nonEmpty;
    }
    for (let v = 0; v < vs.length; v++) {
      if (out.length >= max)
        break outer;
      const expansion = prefix2 + vs[v];
      if (length + expansion.length > maxLength)
        break outer;
      out.push(expansion);
      length += expansion.length;
    }
  }
  budget.remaining -= out.length;
  return out;
}
function expandSequence(body3, isAlphaSequence, max, maxLength, budget) {
  const n = body3.split(/\.\./);
  const N = [];
  if (n[0] === void 0 || n[1] === void 0) {
    return N;
  }
  const x = numeric(n[0]);
  const y = numeric(n[1]);
  const width = Math.max(n[0].length, n[1].length);
  let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
  let test = lte;
  const reverse = y < x;
  if (reverse) {
    incr *= -1;
    test = gte;
  }
  const pad = n.some(isPadded);
  const cost = pad ? width : 1;
  let length = 0;
  for (let i = x; test(i, y) && N.length < max; i += incr) {
    budget.remaining -= cost;
    if (budget.remaining < 0) {
      return void 0;
    }
    let c;
    if (isAlphaSequence) {
      c = String.fromCharCode(i);
      if (c === "\\") {
        c = "";
      }
    } else {
      c = String(i);
      if (pad) {
        const need = width - c.length;
        if (need > 0) {
          const z = new Array(need + 1).join("0");
          if (i < 0) {
            c = "-" + z + c.slice(1);
          } else {
            c = z + c;
          }
        }
      }
    }
    if (length + c.length > maxLength)
      break;
    N.push(c);
    length += c.length;
  }
  return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
  budget.remaining -= CALL_STEPS;
  if (depth > maxDepth) {
    return [str];
  }
  let acc = [""];
  let rewrites = 0;
  let dropEmpties = false;
  let firstGroup = true;
  let masked = str;
  for (; ; ) {
    const m = balancedWithBudget(str, masked, budget);
    if (!m) {
      return combine2(acc, str, [""], max, maxLength, dropEmpties, budget);
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget);
    }
    const pre = m.pre;
    const literal3 = () => combine2(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
    if (/\$$/.test(pre)) {
      acc = combine2(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
      firstGroup = false;
      if (!m.post.length)
        break;
      str = m.post;
      masked = masked.slice(m.end + 1);
      continue;
    }
    const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
    const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
    const isSequence2 = isNumericSequence || isAlphaSequence;
    const isOptions = m.body.indexOf(",") >= 0;
    if (!isSequence2 && !isOptions) {
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++;
        str = m.pre + "{" + m.body + escClose + m.post;
        masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
        isTop = true;
        continue;
      }
      return literal3();
    }
    if (firstGroup) {
      dropEmpties = isTop && !isSequence2;
      firstGroup = false;
    }
    let values;
    if (isSequence2) {
      values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
      if (!values) {
        return literal3();
      }
    } else {
      let n = parseCommaParts(m.body, budget);
      if (!n) {
        return literal3();
      }
      if (n.length === 1 && n[0] !== void 0) {
        n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
        if (budget.remaining < 0) {
          return literal3();
        }
        if (n.length === 1) {
          const next2 = combine2(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
          if (budget.remaining < 0) {
            return literal3();
          }
          acc = next2;
          if (!m.post.length)
            break;
          str = m.post;
          masked = masked.slice(m.end + 1);
          continue;
        }
      }
      let dropsEmpties = dropEmpties && !m.post.length && !pre;
      for (let d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d]) {
          dropsEmpties = false;
        }
      }
      values = [];
      let valuesLength = 0;
      outer: for (let j = 0; j < n.length; j++) {
        const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
        if (budget.remaining < 0) {
          return literal3();
        }
        for (let k = 0; k < expanded.length; k++) {
          const v = expanded[k];
          if (dropsEmpties && !v)
            continue;
          if (values.length >= max || valuesLength + v.length > maxLength) {
            break outer;
          }
          values.push(v);
          valuesLength += v.length;
        }
      }
    }
    const next = combine2(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
    if (budget.remaining < 0) {
      return literal3();
    }
    acc = next;
    if (!m.post.length)
      break;
    str = m.post;
    masked = masked.slice(m.end + 1);
  }
  return acc;
}
var escSlash, escOpen, escClose, escComma, escPeriod, escSlashPattern, escOpenPattern, escClosePattern, escCommaPattern, escPeriodPattern, slashPattern, openPattern, closePattern, commaPattern, periodPattern, EXPANSION_MAX, EXPANSION_MAX_LENGTH, EXPANSION_MAX_DEPTH, EXPANSION_MAX_REWRITES, EXPANSION_MAX_STEPS, CALL_STEPS;
var init_esm2 = __esm({
  "node_modules/brace-expansion/dist/esm/index.js"() {
    init_esm();
    escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
    escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
    escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
    escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
    escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
    escSlashPattern = new RegExp(escSlash, "g");
    escOpenPattern = new RegExp(escOpen, "g");
    escClosePattern = new RegExp(escClose, "g");
    escCommaPattern = new RegExp(escComma, "g");
    escPeriodPattern = new RegExp(escPeriod, "g");
    slashPattern = /\\\\/g;
    openPattern = /\\{/g;
    closePattern = /\\}/g;
    commaPattern = /\\,/g;
    periodPattern = /\\\./g;
    EXPANSION_MAX = 1e5;
    EXPANSION_MAX_LENGTH = 4e6;
    EXPANSION_MAX_DEPTH = 1e3;
    EXPANSION_MAX_REWRITES = 1e3;
    EXPANSION_MAX_STEPS = 2e7;
    CALL_STEPS = 16;
  }
});

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
var digit, prefix, fixed, nonneg, numericRange;
var init_numeric_range = __esm({
  "node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js"() {
    digit = (a, b) => a === b ? { t: "lit", ch: String(a) } : { t: "class", re: new RegExp(`^[${a}-${b}]$`) };
    prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
    fixed = (a, b) => {
      if (!a)
        return [[]];
      let lo = +a[0];
      let hi = +b[0];
      const ra = a.slice(1);
      const rb = b.slice(1);
      if (lo === hi)
        return prefix(lo, fixed(ra, rb));
      const zeros = "0".repeat(ra.length);
      const nines = "9".repeat(ra.length);
      const out = [];
      if (ra !== zeros)
        out.push(...prefix(lo++, fixed(ra, nines)));
      const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
      if (lo <= hi) {
        out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
      }
      out.push(...last);
      return out;
    };
    nonneg = (a, b, width) => {
      if (width) {
        return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
      }
      const out = [];
      for (let len = String(a).length; len <= String(b).length; len++) {
        const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
        const hi = Math.min(b, 10 ** len - 1);
        out.push(...fixed(String(lo), String(hi)));
      }
      return out;
    };
    numericRange = (loStr, hiStr) => {
      let lo = Number(loStr);
      let hi = Number(hiStr);
      if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi))
        return;
      if (lo > hi)
        [lo, hi] = [hi, lo];
      const padded = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr);
      const width = padded ? Math.max(loStr.length, hiStr.length) : 0;
      const out = [];
      if (lo < 0) {
        const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
        out.push(...neg.map((s) => [{ t: "lit", ch: "-" }, ...s]));
      }
      if (hi >= 0)
        out.push(...nonneg(Math.max(lo, 0), hi, width));
      return out;
    };
  }
});

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
var posixClasses, braceEscape, noMatch, parseClass;
var init_parse_class = __esm({
  "node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js"() {
    posixClasses = {
      "[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
      "[:alpha:]": ["\\p{L}\\p{Nl}"],
      "[:ascii:]": ["\\x00-\\x7f"],
      "[:blank:]": ["\\p{Zs}\\t"],
      "[:cntrl:]": ["\\p{Cc}"],
      "[:digit:]": ["\\p{Nd}"],
      "[:graph:]": ["\\p{Z}\\p{C}", true],
      "[:lower:]": ["\\p{Ll}"],
      "[:print:]": ["\\p{C}", true],
      "[:punct:]": ["\\p{P}\\p{S}"],
      "[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
      "[:upper:]": ["\\p{Lu}"],
      "[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
      "[:xdigit:]": ["A-Fa-f0-9"]
    };
    braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
    noMatch = /$./;
    parseClass = (glob, position, nocase = false, form) => {
      const norm = (c) => {
        const n = form ? c.normalize(form) : c;
        return [...n].length === 1 ? n : c;
      };
      const pos = position;
      if (glob.charAt(pos) !== "[") {
        throw new Error("not in a brace expression");
      }
      const ranges = [];
      const negs = [];
      let i = pos + 1;
      let sawStart = false;
      let escaping = false;
      let negate = false;
      let endPos = pos;
      let rangeStart = "";
      WHILE: while (i < glob.length) {
        const c = String.fromCodePoint(glob.codePointAt(i));
        if ((c === "!" || c === "^") && i === pos + 1) {
          negate = true;
          i++;
          continue;
        }
        if (c === "]" && sawStart && !escaping) {
          endPos = i + 1;
          break;
        }
        sawStart = true;
        if (c === "\\") {
          if (!escaping) {
            escaping = true;
            i++;
            continue;
          }
        }
        if (c === "[" && !escaping) {
          for (const [cls, [unip, neg]] of Object.entries(posixClasses)) {
            if (glob.startsWith(cls, i)) {
              if (rangeStart) {
                return [noMatch, glob.length - pos];
              }
              i += cls.length;
              if (neg)
                negs.push(unip);
              else
                ranges.push(unip);
              continue WHILE;
            }
          }
        }
        escaping = false;
        const n = norm(c);
        if (rangeStart) {
          if (n.codePointAt(0) > rangeStart.codePointAt(0)) {
            ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
          } else if (n === rangeStart) {
            ranges.push(braceEscape(n));
          }
          rangeStart = "";
          i += c.length;
          continue;
        }
        if (glob.startsWith("-]", i + c.length)) {
          ranges.push(braceEscape(n + "-"));
          i += c.length + 1;
          continue;
        }
        if (glob.startsWith("-", i + c.length)) {
          rangeStart = n;
          i += c.length + 1;
          continue;
        }
        ranges.push(braceEscape(n));
        i += c.length;
      }
      if (endPos < i) {
        return [noMatch, 0];
      }
      if (!ranges.length && !negs.length) {
        return [noMatch, glob.length - pos];
      }
      const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
      const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
      const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
      return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
    };
  }
});

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
var MATCH, extTypes, lit, reEscape, newFoldRe, foldCache, foldRe, litMatch, tokenize, pair, build, normalize, compile, show, State, sameState, marks, Sim, stateKey, DFA_BUDGET, Dfa, linear, testLinear, lengths, itemLengths, hasAffix, slashOrSurrogate, surrogate, codePoints, noSlash, Matcher;
var init_esm3 = __esm({
  "node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js"() {
    init_numeric_range();
    init_parse_class();
    MATCH = { t: "match", id: 0 };
    extTypes = "!?+*@";
    lit = (ch) => ({ t: "lit", ch });
    reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
    foldCache = /* @__PURE__ */ new Map();
    foldRe = (ch) => {
      let re = foldCache.get(ch);
      if (!re) {
        re = newFoldRe(ch);
        if (foldCache.size >= 1e3)
          foldCache.clear();
        foldCache.set(ch, re);
      }
      return re;
    };
    litMatch = (l, c) => {
      if (c === l.ch)
        return true;
      if (!l.re)
        return false;
      const code = c.charCodeAt(0);
      if (code >= 128)
        return l.re.test(c);
      const ascii = l.ascii ??= new Uint8Array(128);
      ascii[code] ||= l.re.test(c) ? 1 : 2;
      return ascii[code] === 1;
    };
    tokenize = (p, nocase, noext, form, mark2) => {
      const toks = [];
      for (let i = 0; i < p.length; ) {
        const c = String.fromCodePoint(p.codePointAt(i));
        if (mark2) {
          const m = c === "\\" && p.startsWith(mark2, i + 1) ? 1 : 0;
          if (m || c === mark2) {
            const start = i + m + mark2.length;
            const end = p.indexOf(mark2, start);
            const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
            const alts = end !== -1 && r && numericRange(r[1], r[2]);
            if (alts) {
              toks.push({ t: "ext", type: "@", alts });
              i = end + mark2.length;
              continue;
            }
          }
        }
        if (c === "\\") {
          const e = p.codePointAt(i + 1);
          const ch = e === void 0 ? c : String.fromCodePoint(e);
          toks.push(lit(ch));
          i += 1 + ch.length;
          continue;
        }
        if (c === "[") {
          const [re, consumed] = parseClass(p, i, nocase, form);
          if (consumed) {
            toks.push({ t: "class", re });
            i += consumed;
            continue;
          }
        }
        if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
          toks.push({ t: "open", type: c });
          i += 2;
          continue;
        }
        toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
        i += c.length;
      }
      return toks;
    };
    pair = (toks) => {
      const pairs2 = /* @__PURE__ */ new Map();
      const stack = [];
      toks.forEach((tok, i) => {
        if (tok.t === "open")
          stack.push(i);
        else if (tok.t === "close" && stack.length)
          pairs2.set(stack.pop(), i);
      });
      return pairs2;
    };
    build = (toks, pairs2, start, end, top) => {
      let seq = [];
      const alts = [seq];
      for (let i = start; i < end; i++) {
        const tok = toks[i];
        const close2 = pairs2.get(i);
        if (tok.t === "open" && close2 !== void 0) {
          const sub = build(toks, pairs2, i + 1, close2, false);
          seq.push({ t: "ext", type: tok.type, alts: sub });
          i = close2;
        } else if (tok.t === "bar" && !top) {
          alts.push(seq = []);
        } else if (tok.t === "open") {
          seq.push(lit(tok.type), lit("("));
        } else if (tok.t === "bar") {
          seq.push(lit("|"));
        } else if (tok.t === "close") {
          seq.push(lit(")"));
        } else {
          seq.push(tok);
        }
      }
      return alts;
    };
    normalize = (items, form) => {
      const out = [];
      let run = "";
      const flush = () => {
        for (const ch of run.normalize(form))
          out.push(lit(ch));
        run = "";
      };
      for (const it of items) {
        if (it.t === "lit") {
          run += it.ch;
          continue;
        }
        flush();
        out.push(it.t === "ext" ? { ...it, alts: it.alts.map((a) => normalize(a, form)) } : it);
      }
      flush();
      return out;
    };
    compile = (items, nocase) => {
      let id2 = 1;
      const split = (out) => ({ t: "split", id: id2++, out });
      const seq = (items2, next) => items2.reduceRight((next2, it) => item(it, next2), next);
      const item = (it, next) => {
        switch (it.t) {
          case "lit":
            const re = nocase ? foldRe(it.ch) : void 0;
            return { t: "lit", id: id2++, ch: it.ch, re, next };
          case "any":
          case "star":
            return { t: it.t, id: id2++, next };
          case "class":
            return { t: "class", id: id2++, re: it.re, next };
        }
        const alts = (next2) => it.alts.map((a) => seq(a, next2));
        switch (it.type) {
          case "@":
            return split(alts(next));
          case "?":
            return split([next, ...alts(next)]);
          case "!":
            return { t: "neg", id: id2++, sub: split(alts(MATCH)), next };
        }
        const after = split([]);
        const entry = split(alts(after));
        after.out.push(next, entry);
        return it.type === "*" ? after : entry;
      };
      const start = seq(items, MATCH);
      return [start, id2];
    };
    show = (start) => {
      const lines = [];
      const seen = /* @__PURE__ */ new Set();
      const ref = (n) => n.t === "match" ? "match" : String(n.id);
      const walk = (n, indent) => {
        if (n.t === "match" || seen.has(n))
          return;
        seen.add(n);
        const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
        switch (n.t) {
          case "split":
            line(`split -> ${n.out.map(ref).join(", ")}`);
            for (const o of n.out)
              walk(o, indent);
            return;
          case "neg":
            line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
            walk(n.sub, indent + "  ");
            return walk(n.next, indent);
          case "lit":
            line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
            break;
          case "class":
            line(`${n.re} -> ${ref(n.next)}`);
            break;
          default:
            line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
        }
        walk(n.next, indent);
      };
      walk(start, "");
      return [`start -> ${ref(start)}`, ...lines].join("\n");
    };
    State = class {
      // set by the Sim, to mark the nodes that this state has
      gen;
      threads = [];
      match = false;
      runs = [];
      // the sorted ids of the threads, with 0 for a match, once the
      // state is done
      ids = [];
      constructor(gen) {
        this.gen = gen;
      }
      // no threads, so nothing more can match
      get dead() {
        return !this.threads.length && !this.match && !this.runs.length;
      }
    };
    sameState = (a, b) => {
      if (a.ids.length !== b.ids.length)
        return false;
      if (a.runs.length !== b.runs.length)
        return false;
      if (a.ids.some((id2, i) => id2 !== b.ids[i]))
        return false;
      return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
    };
    marks = (size) => ({
      has: new Float64Array(size),
      seen: new Float64Array(size),
      gen: 0
    });
    Sim = class {
      // `.` and `..` only match literal dots, even with `dot:true`
      dots;
      // the string starts with `.`, and `dot:true` is not set
      dotStart;
      #marks;
      constructor(dots, dotStart, marks2) {
        this.dots = dots;
        this.dotStart = dotStart;
        this.#marks = marks2;
      }
      state() {
        return new State(++this.#marks.gen);
      }
      // sort the ids of a state, once it has all of its threads
      done(state) {
        state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
        if (state.match)
          state.ids.unshift(MATCH.id);
        return state;
      }
      // true the first time that the state walks through the node, so
      // that loops in the graph stop
      #visit(state, node) {
        const { seen } = this.#marks;
        if (seen[node.id] === state.gen)
          return false;
        seen[node.id] = state.gen;
        return true;
      }
      #addThread(state, node) {
        const { has } = this.#marks;
        if (has[node.id] === state.gen)
          return false;
        has[node.id] = state.gen;
        state.threads.push(node);
        return true;
      }
      // wildcards only match a leading dot if `dot:true`. In a negated
      // sub-pattern, this does not apply, because the negation itself
      // can not match a leading dot.
      restricted(i, top) {
        return top && (this.dots || this.dotStart && i === 0);
      }
      add(state, node, i, top) {
        switch (node.t) {
          case "split":
            if (!this.#visit(state, node))
              return;
            for (const o of node.out)
              this.add(state, o, i, top);
            return;
          case "neg":
            if (!this.#visit(state, node))
              return;
            const sub = this.state();
            this.add(sub, node.sub, i, false);
            this.done(sub);
            return this.addRun(state, { t: "run", neg: node, state: sub }, i, top);
          case "star":
            if (this.restricted(i, top))
              return;
            if (this.#addThread(state, node))
              this.add(state, node.next, i, top);
            return;
          case "match":
            state.match = true;
            return;
          default:
            this.#addThread(state, node);
        }
      }
      addRun(state, run, i, top) {
        for (const r of state.runs) {
          if (r.neg === run.neg && sameState(r.state, run.state))
            return;
        }
        state.runs.push(run);
        if (!run.state.match) {
          this.add(state, run.neg.next, i, top);
        }
      }
      // the threads after char `c`, at index `i`
      step(state, c, i, top) {
        const next = this.state();
        for (const th of state.threads) {
          switch (th.t) {
            case "lit":
              if (litMatch(th, c)) {
                this.add(next, th.next, i + 1, top);
              }
              break;
            case "any":
              if (!this.restricted(i, top))
                this.add(next, th.next, i + 1, top);
              break;
            case "class":
              if (!this.restricted(i, top) && th.re.test(c)) {
                this.add(next, th.next, i + 1, top);
              }
              break;
            case "star":
              if (!this.restricted(i, top))
                this.add(next, th, i + 1, top);
          }
        }
        if (!this.restricted(i, top)) {
          for (const run of state.runs) {
            if (run.state.dead) {
              this.addRun(next, run, i + 1, top);
              continue;
            }
            const sub = this.step(run.state, c, i, false);
            this.addRun(next, { t: "run", neg: run.neg, state: sub }, i + 1, top);
          }
        }
        return this.done(next);
      }
    };
    stateKey = (state) => {
      const ids = state.ids.join();
      if (!state.runs.length)
        return ids;
      const runs = state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`);
      return `${ids}|${runs.sort().join("|")}`;
    };
    DFA_BUDGET = 1 << 18;
    Dfa = class {
      #start;
      #states = /* @__PURE__ */ new Map();
      #size = 0;
      #plain;
      #dotStart;
      #sim;
      #dotSim;
      constructor(start, marks2) {
        this.#start = start;
        this.#sim = new Sim(false, false, marks2);
        this.#dotSim = new Sim(false, true, marks2);
      }
      #make(state) {
        return {
          state,
          match: state.match,
          dead: state.dead,
          next: /* @__PURE__ */ new Map()
        };
      }
      #intern(state) {
        const key3 = stateKey(state);
        const found = this.#states.get(key3);
        if (found)
          return found;
        if (this.#size > DFA_BUDGET)
          this.#clear();
        const d = this.#make(state);
        this.#states.set(key3, d);
        this.#size += key3.length + 1;
        return d;
      }
      #clear() {
        this.#states.clear();
        this.#size = 0;
        this.#plain = void 0;
        this.#dotStart = void 0;
      }
      start(dotStart) {
        if (dotStart) {
          if (this.#dotStart)
            return this.#dotStart;
          const state2 = this.#dotSim.state();
          this.#dotSim.add(state2, this.#start, 0, true);
          return this.#dotStart = this.#make(this.#dotSim.done(state2));
        }
        if (this.#plain)
          return this.#plain;
        const state = this.#sim.state();
        this.#sim.add(state, this.#start, 0, true);
        return this.#plain = this.#intern(this.#sim.done(state));
      }
      // the next state, after a miss in `d.ascii`
      next(d, c) {
        const code = c.charCodeAt(0);
        const found = code < 128 ? void 0 : d.next.get(c);
        if (found)
          return found;
        const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
        if (code < 128) {
          if (!d.ascii) {
            d.ascii = new Array(128);
            this.#size += 128;
          }
          d.ascii[code] = n;
        } else {
          d.next.set(c, n);
        }
        this.#size++;
        return n;
      }
    };
    linear = (start) => {
      const nodes = [];
      for (let n = start; n.t !== "match"; n = n.next) {
        if (n.t === "split" || n.t === "neg")
          return void 0;
        nodes.push(n);
      }
      return nodes;
    };
    testLinear = (nodes, chars, start, end) => {
      let ni = 0;
      let ci = start;
      let starNi = -1;
      let starCi = 0;
      while (ci < end) {
        const n = nodes[ni];
        if (n?.t === "star") {
          starNi = ni++;
          starCi = ci;
          continue;
        }
        const c = chars[ci];
        if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
          ni++;
          ci++;
          continue;
        }
        if (starNi === -1)
          return false;
        ni = starNi + 1;
        ci = ++starCi;
      }
      while (nodes[ni]?.t === "star")
        ni++;
      return ni === nodes.length;
    };
    lengths = (items) => {
      let min = 0;
      let max = 0;
      for (const it of items) {
        const [lo, hi] = itemLengths(it);
        min += lo;
        max += hi;
      }
      return [min, max];
    };
    itemLengths = (it) => {
      if (it.t === "star")
        return [0, Infinity];
      if (it.t !== "ext")
        return [1, 1];
      if (it.type === "!")
        return [0, Infinity];
      const alts = it.alts.map(lengths);
      const min = Math.min(...alts.map((a) => a[0]));
      const max = Math.max(...alts.map((a) => a[1]));
      const loop = max === 0 ? 0 : Infinity;
      return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
    };
    hasAffix = (lits, chars, start) => {
      for (let j = 0; j < lits.length; j++) {
        if (!litMatch(lits[j], chars[start + j]))
          return false;
      }
      return true;
    };
    slashOrSurrogate = /[/\ud800-\udfff]/;
    surrogate = /[\ud800-\udfff]/;
    codePoints = (s) => surrogate.test(s) ? [...s] : s;
    noSlash = (s) => {
      if (s.includes("/")) {
        throw new Error("can only match a single path portion, got: " + s);
      }
    };
    Matcher = class {
      pattern;
      options;
      #start;
      // the number of node ids
      #size;
      #marks;
      // the Sim for strings that are only `.` or `..`
      #dotsSim;
      // the string to compare, if the pattern has no magic. With
      // `nocase:true`, the RegExp that folds case is made when it is
      // first used.
      #literal;
      #literalFold = false;
      #literalRe;
      // the nodes between the prefix and suffix, if the graph is a
      // single chain
      #linear;
      // the linear nodes are only `*` and `?`, so the length bounds and
      // the prefix and suffix decide the match
      #wild = false;
      // the least and most chars that a match can have
      #min = 0;
      #max = Infinity;
      // the literals that a match must start and end with. Each one
      // matches exactly one char, and they are distinct items in the
      // pattern, so a string that does not have them can not match.
      #prefix = [];
      #suffix = [];
      // the prefix and suffix as strings, if they do not fold case
      #prefixStr;
      #suffixStr;
      // there is a prefix or suffix to check
      #affix = false;
      #dfa;
      #form;
      constructor(pattern, options = {}) {
        if (pattern.includes("/")) {
          throw new Error("can only match a single path portion, got pattern: " + pattern);
        }
        this.pattern = pattern;
        this.options = options;
        const { nocase = false, noext = false, normalize: n } = options;
        this.#form = n === true ? "NFC" : n || void 0;
        const literal3 = /^[?*+@]\(\)$/.test(pattern);
        const toks = tokenize(pattern, nocase, noext || literal3, this.#form, options.rangeMark);
        let [items] = build(toks, pair(toks), 0, toks.length, true);
        if (this.#form)
          items = normalize(items, this.#form);
        const [start, size] = compile(items, nocase);
        this.#start = start;
        this.#size = size;
        if (items.every((it) => it.t === "lit")) {
          this.#literal = items.map((it) => it.ch).join("");
          this.#literalFold = nocase;
        } else {
          const lit2 = (it) => it.t !== "lit" ? void 0 : nocase ? { ch: it.ch, re: foldRe(it.ch) } : { ch: it.ch };
          for (const it of items) {
            const l = lit2(it);
            if (!l)
              break;
            this.#prefix.push(l);
          }
          for (let j = items.length - 1; j >= 0; j--) {
            const l = lit2(items[j]);
            if (!l)
              break;
            this.#suffix.unshift(l);
          }
          this.#affix = !!(this.#prefix.length || this.#suffix.length);
          if (!nocase) {
            this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
            this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
          }
          this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
          this.#wild = !!this.#linear?.every((n2) => n2.t === "star" || n2.t === "any");
          const [min, max] = lengths(items);
          this.#min = min;
          this.#max = max;
        }
      }
      test(s) {
        if (this.#form) {
          noSlash(s);
          return this.#test(s.normalize(this.#form));
        }
        if (slashOrSurrogate.test(s)) {
          noSlash(s);
          return this.#test(s, [...s]);
        }
        return this.#test(s, s);
      }
      /**
       * The same as {@link Matcher#test}, but the string is not checked
       * for `/` chars, so the result for a string that has one is not
       * defined. Only use it for a string that is known to be one path
       * portion, such as a part of a path that was split on `/`. It can
       * be faster, because some patterns do not need to look at each char
       * of the string.
       */
      testUnchecked(s) {
        return this.#test(this.#form ? s.normalize(this.#form) : s);
      }
      // Test a string that has no `/`. `chars` indexes it by code point.
      // If it is not given, it is only found if a step needs it.
      #test(s, chars) {
        if (this.#literal !== void 0) {
          return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
        }
        const min = this.#min;
        const max = this.#max;
        if (chars === void 0) {
          const most = s.length;
          const least = most + 1 >> 1;
          if (most < min || least > max)
            return false;
          if (least < min || most > max)
            chars = codePoints(s);
        }
        if (chars !== void 0 && (chars.length < min || chars.length > max)) {
          return false;
        }
        const prefix2 = this.#prefix.length;
        if (this.#affix) {
          if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
            if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) {
              return false;
            }
          } else {
            chars ??= codePoints(s);
            const end = chars.length - this.#suffix.length;
            if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) {
              return false;
            }
          }
        }
        const dotStart = !this.options.dot && s.startsWith(".");
        if (this.#linear) {
          if (s === "." || s === "..")
            return false;
          if (dotStart && !prefix2)
            return false;
          if (this.#wild)
            return true;
          chars ??= codePoints(s);
          const end = chars.length - this.#suffix.length;
          return testLinear(this.#linear, chars, prefix2, end);
        }
        chars ??= codePoints(s);
        if (s === "." || s === "..") {
          this.#marks ??= marks(this.#size);
          const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
          const start = sim.state();
          sim.add(start, this.#start, 0, true);
          let state = sim.done(start);
          for (let i = 0; i < chars.length; i++) {
            state = sim.step(state, chars[i], i, true);
          }
          return state.match;
        }
        this.#marks ??= marks(this.#size);
        const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
        let d = dfa.start(dotStart);
        const str = chars === s;
        for (let i = 0; i < chars.length; i++) {
          if (d.dead)
            return false;
          const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
          d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
        }
        return d.match;
      }
      /** a readable listing of the state machine */
      toString() {
        return show(this.#start);
      }
    };
  }
});

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
var MAX_PATTERN_LENGTH, assertValidPattern;
var init_assert_valid_pattern = __esm({
  "node_modules/minimatch/dist/esm/assert-valid-pattern.js"() {
    MAX_PATTERN_LENGTH = 1024 * 64;
    assertValidPattern = (pattern) => {
      if (typeof pattern !== "string") {
        throw new TypeError("invalid pattern");
      }
      if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError("pattern is too long");
      }
    };
  }
});

// node_modules/minimatch/dist/esm/escape.js
var escape;
var init_escape2 = __esm({
  "node_modules/minimatch/dist/esm/escape.js"() {
    escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
      const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
      const c = e.charAt(0);
      if (c === "#") {
        return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
      }
      if (c === "!") {
        return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
      }
      return e;
    };
  }
});

// node_modules/minimatch/dist/esm/unescape.js
var unescape;
var init_unescape = __esm({
  "node_modules/minimatch/dist/esm/unescape.js"() {
    unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
      if (windowsPathsNoEscape && s.startsWith("@(!)")) {
        return "!" + unescape(s.slice(4), { windowsPathsNoEscape, magicalBraces });
      }
      if (magicalBraces) {
        return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
      }
      return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
    };
  }
});

// node_modules/minimatch/dist/esm/index.js
var DEFAULT_BRACE_EXPAND_MAX, DEFAULT_GLOB_STAR_RECURSION_MAX, AWE_KEY, minimatch, cache, oldCache, cacheSize, cacheTotalWeight, cacheMax, cacheMaxWeight, cacheMaxEntryWeight, cacheWeight, tri, booleanWeights, optionsKey, copyOptions, cachedMinimatch, defaultPlatform, path, sep, GLOBSTAR, filter, ext, defaults, braceExpand, RANGE_MIN, rangeRe, inRepeatOrNegExt, match, globMagic, classEnd, literal2, MAX_EXTGLOBS, extglobCount, assertValidExtglobs, extSafe, lastSplit, lastChecked, portionMatch, endIndex, isDots, isDrive, isLongUNC, uncHost, walkable, dotPortion, isSep, nextSep, lastSep, PENDING, Minimatch;
var init_esm4 = __esm({
  "node_modules/minimatch/dist/esm/index.js"() {
    init_esm2();
    init_esm3();
    init_assert_valid_pattern();
    init_escape2();
    init_unescape();
    init_escape2();
    init_unescape();
    DEFAULT_BRACE_EXPAND_MAX = 1e5;
    DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
    AWE_KEY = "allowWindowsEscape";
    minimatch = (p, pattern, options) => {
      assertValidPattern(pattern);
      if (!options?.nocomment && pattern.charAt(0) === "#") {
        return false;
      }
      return cachedMinimatch(pattern, options).match(p);
    };
    cache = /* @__PURE__ */ new Map();
    oldCache = /* @__PURE__ */ new Map();
    cacheSize = 0;
    cacheTotalWeight = 0;
    cacheMax = 256;
    cacheMaxWeight = 1 << 15;
    cacheMaxEntryWeight = 1 << 12;
    cacheWeight = (mm) => {
      let w = mm.pattern.length;
      for (const s of mm.globSet) {
        w += s.length + 1;
        if (w > cacheMaxEntryWeight)
          break;
      }
      return w;
    };
    tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
    booleanWeights = new Map(Object.keys({
      nobrace: 0,
      nocomment: 0,
      nonegate: 0,
      noglobstar: 0,
      noext: 0,
      nonull: 0,
      partial: 0,
      dot: 0,
      nocase: 0,
      nocaseMagicOnly: 0,
      magicalBraces: 0,
      matchBase: 0,
      flipNegate: 0,
      preserveMultipleSlashes: 0,
      windowsNoMagicRoot: 0
    }).map((k, i) => [k, 24 * 3 ** i]));
    optionsKey = (o) => {
      let n = 0;
      let wpe = false;
      for (const k in o) {
        const v = o[k];
        switch (k) {
          // the same test as the Minimatch constructor
          case "windowsPathsNoEscape":
            if (v)
              wpe = true;
            break;
          case AWE_KEY:
            if (v === false)
              wpe = true;
            break;
          case "platform": {
            const p = v || defaultPlatform;
            if (p === defaultPlatform)
              break;
            if (p === "darwin")
              n += 3;
            else if (p === "win32")
              n += 6;
            else if (p === "linux")
              n += 9;
            else
              return JSON.stringify(o);
            break;
          }
          case "optimizationLevel":
            if (v === void 0)
              break;
            n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
            break;
          case "braceExpandMax":
            if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) {
              return JSON.stringify(o);
            }
            break;
          case "maxGlobstarRecursion":
            if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) {
              return JSON.stringify(o);
            }
            break;
          case "normalize":
            if (v !== void 0)
              return JSON.stringify(o);
            break;
          default:
            n += (booleanWeights.get(k) ?? 0) * tri(v);
        }
      }
      return wpe ? n + 12 : n;
    };
    copyOptions = (o) => {
      const copy = {};
      for (const k in o)
        copy[k] = o[k];
      return copy;
    };
    cachedMinimatch = (pattern, options) => {
      const key3 = options ? optionsKey(options) : 0;
      let mm = cache.get(key3)?.get(pattern);
      if (mm)
        return mm;
      mm = oldCache.get(key3)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
      const weight = cacheWeight(mm);
      if (weight > cacheMaxEntryWeight)
        return mm;
      if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
        oldCache = cache;
        cache = /* @__PURE__ */ new Map();
        cacheSize = 0;
        cacheTotalWeight = 0;
      }
      let byPattern = cache.get(key3);
      if (!byPattern)
        cache.set(key3, byPattern = /* @__PURE__ */ new Map());
      byPattern.set(pattern, mm);
      cacheSize++;
      cacheTotalWeight += weight;
      return mm;
    };
    defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
    path = {
      win32: { sep: "\\" },
      posix: { sep: "/" }
    };
    sep = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
    minimatch.sep = sep;
    GLOBSTAR = /* @__PURE__ */ Symbol("globstar **");
    minimatch.GLOBSTAR = GLOBSTAR;
    filter = (pattern, options) => {
      let mm;
      return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
    };
    minimatch.filter = filter;
    ext = (a, b = {}) => Object.assign({}, a, b);
    defaults = (def) => {
      if (!def || typeof def !== "object" || !Object.keys(def).length) {
        return minimatch;
      }
      const orig = minimatch;
      const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
      return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
          constructor(pattern, options = {}) {
            super(pattern, ext(def, options));
          }
          static defaults(options) {
            return orig.defaults(ext(def, options)).Minimatch;
          }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR
      });
    };
    minimatch.defaults = defaults;
    braceExpand = (pattern, options = {}) => {
      assertValidPattern(pattern);
      if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        return [pattern];
      }
      let p = pattern.replace(/\\\\/g, "\\\\\\\\");
      if (options.windowsPathsNoEscape || options[AWE_KEY] === false) {
        p = p.replace(/\[([{}])\]/g, "[\\$1]");
      }
      return expand2(p, { max: options.braceExpandMax });
    };
    minimatch.braceExpand = braceExpand;
    RANGE_MIN = 100;
    rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
    inRepeatOrNegExt = (portion, mark2) => {
      const stack = [];
      for (let i = 0; i < portion.length; i++) {
        const c = portion.charAt(i);
        if (c === "\\") {
          i++;
        } else if (c === mark2) {
          if (stack.some((t) => t !== "@" && t !== "?"))
            return true;
        } else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
          stack.push(c);
          i++;
        } else if (c === ")") {
          stack.pop();
        }
      }
      return false;
    };
    match = (list, pattern, options = {}) => {
      const mm = new Minimatch(pattern, options);
      list = list.filter((f) => mm.match(f));
      if (mm.options.nonull && !list.length) {
        list.push(pattern);
      }
      return list;
    };
    minimatch.match = match;
    globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
    classEnd = (pattern, start) => {
      let i = start + 1;
      if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^")
        i++;
      let sawStart = false;
      for (; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === "]" && sawStart)
          return i;
        sawStart = true;
        if (c === "\\")
          i++;
      }
      return -1;
    };
    literal2 = (pattern, noext) => {
      if (!noext && (pattern === "+()" || pattern === "@()"))
        return pattern;
      let lit2 = "";
      for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === "\\") {
          lit2 += pattern.charAt(++i) || c;
        } else if (c === "*" || c === "?") {
          return void 0;
        } else if (c === "[") {
          const close2 = classEnd(pattern, i);
          if (close2 === -1) {
            lit2 += c;
            continue;
          }
          let body3 = pattern.slice(i + 1, close2);
          if (body3.startsWith("\\"))
            body3 = body3.slice(1);
          if ([...body3].length !== 1 || "!^".includes(pattern.charAt(i + 1))) {
            return void 0;
          }
          lit2 += body3;
          i = close2;
        } else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) {
          return void 0;
        } else {
          lit2 += c;
        }
      }
      return lit2;
    };
    MAX_EXTGLOBS = 256;
    extglobCount = (pattern) => {
      let n = 0;
      for (let i = 0; i < pattern.length - 1; i++) {
        const c = pattern.charAt(i);
        if (c === "\\") {
          i++;
        } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
          n++;
          i++;
        }
      }
      return n;
    };
    assertValidExtglobs = (pattern) => {
      if (extglobCount(pattern) > MAX_EXTGLOBS) {
        throw new TypeError("pattern has too many extglobs");
      }
    };
    extSafe = (pattern) => {
      if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:"))
        return false;
      let depth = 0;
      for (let i = 0; i < pattern.length; i++) {
        const c = pattern.charAt(i);
        if (c === "\\") {
          if (++i === pattern.length)
            return false;
        } else if (c === "[") {
          const close2 = classEnd(pattern, i);
          if (close2 !== -1)
            i = close2;
        } else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
          depth++;
          i++;
        } else if (c === ")") {
          if (!depth--)
            return false;
        } else if (c === "|" && !depth) {
          return false;
        }
      }
      return !depth;
    };
    portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
    endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
    isDots = (p) => p === "." || p === "..";
    isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
    isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
    uncHost = (p) => {
      if (p[0] !== "" || p[1] !== "")
        return -1;
      const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
      const host = p[h];
      const share2 = p[h + 1];
      return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share2 !== void 0 && share2 !== "" && share2 !== GLOBSTAR ? h : -1;
    };
    walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
    dotPortion = (f, start, end, dot, sep2) => {
      for (let k = start; k < end; ) {
        if (f.charCodeAt(k) === 46) {
          if (!dot)
            return true;
          const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
          if (n >= end || isSep(f.charCodeAt(n), sep2))
            return true;
        }
        const s = nextSep(f, k, sep2);
        if (s === -1)
          return false;
        k = s + 1;
        while (k < end && isSep(f.charCodeAt(k), sep2))
          k++;
      }
      return false;
    };
    isSep = (c, sep2) => sep2 === "/" ? c === 47 : sep2 === "\\" ? c === 92 : c === 47 || c === 92;
    nextSep = (f, from, sep2) => {
      if (sep2 !== "both")
        return f.indexOf(sep2, from);
      const s = f.indexOf("/", from);
      const b = f.indexOf("\\", from);
      return s === -1 ? b : b === -1 ? s : Math.min(s, b);
    };
    lastSep = (f, from, sep2) => sep2 !== "both" ? f.lastIndexOf(sep2, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
    PENDING = {};
    Minimatch = class {
      options;
      set;
      pattern;
      windowsPathsNoEscape;
      nonegate;
      negate;
      comment;
      empty;
      preserveMultipleSlashes;
      partial;
      globSet;
      globParts;
      nocase;
      isWindows;
      platform;
      windowsNoMagicRoot;
      maxGlobstarRecursion;
      // the path can be checked against the last portion, and the string
      // portions, of each row before it is split. See #canMatch.
      #endCheck;
      #literalCheck;
      // level 2 resolves `.` and `..` portions in the path
      #level2;
      // the unicode normalization form, if any
      #form;
      // the string portions of each row in the set
      #literals = [];
      // the rows that #canMatch can match without splitting the path
      #shapes = [];
      // the rows whose last portion can be checked against the path's
      #endRows = [];
      // brace expansion can make the same portion in many rows, so they
      // share one Matcher, and the states that it caches
      #matchers = /* @__PURE__ */ new Map();
      // parse() returns PENDING in place of a Matcher
      #pending = false;
      // the char that marks numeric ranges in globSet, if any
      #rangeMark;
      // the GlobstarParts of each pattern row, by start index and partial
      #globstarParts = /* @__PURE__ */ new WeakMap();
      constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === "win32";
        this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
        if (this.windowsPathsNoEscape) {
          this.pattern = this.pattern.replace(/\\/g, "/");
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        this.#endCheck = !this.preserveMultipleSlashes;
        this.#level2 = (options.optimizationLevel ?? 1) >= 2;
        const n = options.normalize;
        this.#form = n === true ? "NFC" : n || void 0;
        this.make();
        const drives = this.set.map((row) => this.#rootIndex(row));
        this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
        this.#literals = this.set.map((row, r) => {
          const end = this.#endRows[r] ? row.length - 1 : row.length;
          const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
          return [...new Set(lits)];
        });
        this.#literalCheck = this.#literals.some((l) => l.length);
        this.#shapes = this.set.map((row, r) => {
          const [p0, p1, p2] = row;
          if (this.#endRows[r] && row.length === 2) {
            if (p0 === GLOBSTAR && p1 !== GLOBSTAR)
              return "tail";
          }
          if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") {
            return "base";
          }
          if (!this.#endCheck || drives[r] !== -1)
            return void 0;
          if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && // the portion between is only matched below this limit
          this.maxGlobstarRecursion > 0) {
            return "mid";
          }
          if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") {
            return "head";
          }
          return void 0;
        });
      }
      // a string portion of a pattern, normalized if the option is set
      #norm(p) {
        return this.#form ? p.normalize(this.#form) : p;
      }
      // On Windows, the index of the last root portion of a row, as
      // #matchRow finds it: 0 for `c:/...`, 3 for `//?/c:/...` and
      // `//host/share/...`, and 5 for `//?/UNC/host/share/...`. Otherwise
      // -1.
      #rootIndex(row) {
        if (!this.isWindows)
          return -1;
        if (isDrive(row[0]))
          return 0;
        const uncDrive = row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3]);
        if (uncDrive)
          return 3;
        const h = uncHost(row);
        return h === -1 ? -1 : h + 1;
      }
      hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
          return true;
        }
        for (const pattern of this.set) {
          for (const part of pattern) {
            if (typeof part !== "string")
              return true;
          }
        }
        return false;
      }
      make() {
        const pattern = this.pattern;
        const options = this.options;
        if (!options.nocomment && pattern.charAt(0) === "#") {
          this.comment = true;
          return;
        }
        if (!pattern) {
          this.empty = true;
          return;
        }
        this.parseNegate();
        this.globSet = [...new Set(this.#expandBraces())];
        const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.#pending = true;
        let set = this.globParts.map((s, _, __) => {
          if (this.isWindows && this.windowsNoMagicRoot) {
            const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
            const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
            const isDrive2 = /^[a-z]:/i.test(s[0]);
            if (isUNC) {
              return [
                ...s.slice(0, n).map((p) => this.#norm(p)),
                ...s.slice(n).map((ss) => this.parse(ss))
              ];
            } else if (isDrive2) {
              return [
                this.#norm(s[0]),
                ...s.slice(1).map((ss) => this.parse(ss))
              ];
            }
          }
          return s.map((ss) => this.parse(ss));
        });
        this.set = set.filter((s) => s.indexOf(false) === -1);
        if (this.isWindows) {
          for (let i = 0; i < this.set.length; i++) {
            const p = this.set[i];
            if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
              if (isLongUNC(this.globParts[i][3]))
                p[3] = "UNC";
              p[2] = "?";
            }
          }
        }
        if (!options.noext)
          this.mergeRows();
        this.#pending = false;
        this.set.forEach((row, i) => {
          for (let k = 0; k < row.length; k++) {
            if (row[k] === PENDING) {
              row[k] = this.parse(this.globParts[i][k]);
            }
          }
        });
      }
      // Merge rows that only differ in one portion, where each of them
      // is a Matcher, into one row that matches any of them with
      // `@(a|b|...)`. Then a path is only walked once for all of them,
      // for example with `**/*.{js,ts}`.
      mergeRows() {
        let merged = true;
        while (merged) {
          merged = false;
          if (this.set.length < 2)
            return;
          let keys3 = this.#mergeKeys();
          const len = Math.max(0, ...this.set.map((r) => r.length));
          for (let k = 0; k < len; k++) {
            const groups = /* @__PURE__ */ new Map();
            const R = this.set.length + 1;
            this.set.forEach((row, i) => {
              if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) {
                return;
              }
              const { pre, suf } = keys3[i];
              const key3 = pre[k] * R + suf[k + 1];
              const g = groups.get(key3);
              if (g)
                g.push(i);
              else
                groups.set(key3, [i]);
            });
            const drop = /* @__PURE__ */ new Set();
            for (const g of groups.values()) {
              if (g.length < 2)
                continue;
              const [first, ...rest] = g;
              const alts = g.map((i) => this.globParts[i][k]);
              const glob = `@(${alts.join("|")})`;
              if (extglobCount(glob) > MAX_EXTGLOBS)
                continue;
              this.globParts[first][k] = glob;
              this.set[first][k] = this.parse(glob);
              for (const i of rest)
                drop.add(i);
            }
            if (drop.size) {
              merged = true;
              this.set = this.set.filter((_, i) => !drop.has(i));
              this.globParts = this.globParts.filter((_, i) => !drop.has(i));
              if (this.set.length < 2)
                return;
              keys3 = this.#mergeKeys();
            }
          }
        }
      }
      // For each row, number ids for its prefixes and suffixes, such that
      // pre[k] identifies parts[0..k) and suf[k] identifies parts[k..n).
      // Two rows are the same other than at portion k exactly when they
      // have the same pre[k] and suf[k + 1]. This is linear in the size of
      // the rows, where joining the whole row for every k was quadratic.
      #mergeKeys() {
        const partIds = /* @__PURE__ */ new Map();
        const ids = this.globParts.map((parts2) => parts2.map((s) => {
          let id2 = partIds.get(s);
          if (id2 === void 0)
            partIds.set(s, id2 = partIds.size);
          return id2;
        }));
        const P = partIds.size;
        const len = Math.max(0, ...ids.map((r) => r.length));
        const keys3 = ids.map((r) => ({
          pre: [0],
          suf: new Array(r.length + 1).fill(0)
        }));
        for (let k = 0; k < len; k++) {
          const m = /* @__PURE__ */ new Map();
          ids.forEach((r, i) => {
            if (k >= r.length)
              return;
            const { pre } = keys3[i];
            const key3 = pre[k] * P + r[k];
            let id2 = m.get(key3);
            if (id2 === void 0)
              m.set(key3, id2 = m.size + 1);
            pre.push(id2);
          });
        }
        for (let k = len - 1; k >= 0; k--) {
          const m = /* @__PURE__ */ new Map();
          ids.forEach((r, i) => {
            if (k >= r.length)
              return;
            const { suf } = keys3[i];
            const key3 = suf[k + 1] * P + r[k];
            let id2 = m.get(key3);
            if (id2 === void 0)
              m.set(key3, id2 = m.size + 1);
            suf[k] = id2;
          });
        }
        return keys3;
      }
      // various transforms to equivalent pattern sets that are
      // faster to process in a filesystem walk.  The goal is to
      // eliminate what we can, and push all ** patterns as far
      // to the right as possible, even if it increases the number
      // of patterns that we have to process.
      preprocess(globParts) {
        if (this.options.noglobstar) {
          for (const partset of globParts) {
            for (let j = 0; j < partset.length; j++) {
              if (partset[j] === "**") {
                partset[j] = "*";
              }
            }
          }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
          globParts = this.firstPhasePreProcess(globParts);
          globParts = this.secondPhasePreProcess(globParts);
        } else if (optimizationLevel >= 1) {
          globParts = this.levelOneOptimize(globParts);
        } else {
          globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
      }
      // just get rid of adjascent ** portions
      adjascentGlobstarOptimize(globParts) {
        return globParts.map((parts2) => {
          let gs = -1;
          while (-1 !== (gs = parts2.indexOf("**", gs + 1))) {
            let i = gs;
            while (parts2[i + 1] === "**") {
              i++;
            }
            if (i !== gs) {
              parts2.splice(gs, i - gs);
            }
          }
          return parts2;
        });
      }
      // get rid of adjascent ** and resolve .. portions
      levelOneOptimize(globParts) {
        return globParts.map((parts2) => {
          const root = this.#rootIndex(parts2) + 1;
          parts2 = parts2.reduce((set, part) => {
            const prev = set[set.length - 1];
            if (part === "**" && prev === "**") {
              return set;
            }
            if (part === "..") {
              if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
                set.pop();
                return set;
              }
            }
            set.push(part);
            return set;
          }, []);
          return parts2.length === 0 ? [""] : parts2;
        });
      }
      // Check the path against each row before it is split. 'no' if no
      // row can match, so it does not need to be split. 'yes' if a row of
      // `**` and one more portion matches. 'maybe' if it must be split to
      // know. None of this applies with partial, where the path can end
      // before the row does.
      //
      // On Windows, `\` is a separator in the path too, and the portions of
      // a row up to its drive letter or UNC share are not checked (see
      // #rootIndex).
      //
      // Each string portion of a row must be a portion of the path, so the
      // path must contain it. Level 2 can only take portions out of the
      // path, so this is still true then.
      //
      // The last portion of a row must match the last portion of the path,
      // or the one before a trailing `/` (as a/* and a/**/* match a/b/).
      // This does not apply to rows that end in **, rows that end in a
      // root, or preserveMultipleSlashes (which can leave more
      // than one '' at the end). At level 2, it does not apply if that
      // portion is `.` or `..`, which can be
      // resolved away. Level 2 only takes other portions out of the
      // middle of the path.
      //
      // A row of `**/x` then matches if the ** can walk the portions
      // before the one that x matches, the same as #matchGlobstar. At
      // level 2, this is only known if none of them are `.` or `..`, so
      // that the path does not change when it is resolved.
      #canMatch(f) {
        const sep2 = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
        let ends = this.#endCheck ? 0 : -1;
        let last = "";
        let lastStart = 0;
        let prev;
        let prevStart = 0;
        const dot = !!this.options.dot;
        ROWS: for (let r = 0; r < this.set.length; r++) {
          const row = this.set[r];
          const p = row[row.length - 1];
          let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
          if (end && ends === 0) {
            const i = lastSep(f, f.length, sep2);
            lastStart = i + 1;
            last = f.slice(lastStart);
            if (last === "" && i >= 0) {
              let j = i;
              while (j > 0 && isSep(f.charCodeAt(j - 1), sep2))
                j--;
              prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep2) + 1;
              prev = f.slice(prevStart, j);
            }
            const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
            ends = resolves ? -1 : 1;
            end = !resolves;
          }
          let tailStart = -1;
          if (end && typeof p === "string") {
            tailStart = endIndex(p, last, lastStart, prev, prevStart);
            if (tailStart === -1)
              continue;
          }
          if (this.#literalCheck) {
            for (const l of this.#literals[r]) {
              if (!f.includes(l))
                continue ROWS;
            }
          }
          if (end && typeof p === "object") {
            tailStart = endIndex(p, last, lastStart, prev, prevStart);
            if (tailStart === -1)
              continue;
          }
          const shape = this.#shapes[r];
          if (shape === "base" && end)
            return "yes";
          if (shape === "tail" && end) {
            if (this.#level2 && dotPortion(f, 0, tailStart, true, sep2)) {
              return "maybe";
            }
            if (!dotPortion(f, 0, tailStart, dot, sep2))
              return "yes";
            continue;
          }
          if (shape === "mid" || shape === "head") {
            const m = this.#walk(f, row, shape === "head", dot, sep2);
            if (m !== "no")
              return m;
            continue;
          }
          return "maybe";
        }
        return "no";
      }
      // Match a row of a known shape against the split path, the same as
      // #matchGlobstar and #matchGlobStarBodySections do. None of these
      // rows have a drive letter, so they start at the first portion.
      #matchShape(file, row, shape) {
        const dot = !!this.options.dot;
        const n = file.length;
        if (shape === "head") {
          if (n < 2 || !portionMatch(row[0], file[0])) {
            return false;
          }
          for (let i = 1; i < n; i++)
            if (!walkable(file[i], dot))
              return false;
          return true;
        }
        const x = row[1];
        if (shape === "tail") {
          let t = n - 1;
          if (!portionMatch(x, file[t])) {
            if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) {
              return false;
            }
          }
          for (let i = 0; i < t; i++)
            if (!walkable(file[i], dot))
              return false;
          return true;
        }
        for (let k = 0; k < n; k++) {
          if (portionMatch(x, file[k]) && k + 1 < n) {
            let i = k + 1;
            while (i < n && walkable(file[i], dot))
              i++;
            if (i === n)
              return true;
          }
          if (!walkable(file[k], dot))
            return false;
        }
        return false;
      }
      // Match a row of `**/x/**` or `x/**` against the path, the same as
      // #matchGlobstar and #matchGlobStarBodySections do once it is split.
      // x must match a portion (the first one, for `x/**`), the ** before
      // it must be able to walk the portions before that one, and there
      // must be a portion after it, which the ** after it can walk. At
      // level 2, this is only known if no portion is `.` or `..`.
      #walk(f, row, head, dot, sep2) {
        if (this.#level2 && dotPortion(f, 0, f.length, true, sep2))
          return "maybe";
        const x = row[head ? 0 : 1];
        let s = 0;
        for (let e = nextSep(f, s, sep2); e !== -1; e = nextSep(f, s, sep2)) {
          let next = e + 1;
          while (next < f.length && isSep(f.charCodeAt(next), sep2))
            next++;
          const hit = typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e));
          if (hit && !dotPortion(f, next, f.length, dot, sep2))
            return "yes";
          if (head || dotPortion(f, s, next, dot, sep2))
            return "no";
          s = next;
        }
        return "no";
      }
      // the last split, if it was the same path with the same split
      // settings
      #cachedSplit(f) {
        const last = lastSplit;
        return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
      }
      // split a path for match(), and keep the parts for the next call
      #split(f) {
        const { isWindows, preserveMultipleSlashes } = this;
        let parts2 = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
        const normalize2 = this.#form;
        if (normalize2)
          parts2 = parts2.map((p) => p.normalize(normalize2));
        lastSplit = {
          f,
          isWindows,
          preserveMultipleSlashes,
          normalize: normalize2,
          parts: parts2
        };
        return lastSplit;
      }
      // resolve `.` and `..` portions of a path, for level 2
      #levelTwoFileOptimize(file) {
        const parts2 = [...file];
        let didSomething = false;
        do {
          didSomething = false;
          if (!this.preserveMultipleSlashes) {
            for (let i = 1; i < parts2.length - 1; i++) {
              const p = parts2[i];
              if (i === 1 && p === "" && parts2[0] === "")
                continue;
              if (p === "." || p === "") {
                didSomething = true;
                parts2.splice(i, 1);
                i--;
              }
            }
            if (parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "")) {
              didSomething = true;
              parts2.pop();
            }
          }
          const root = this.#rootIndex(parts2) + 1;
          let dd = root;
          while (-1 !== (dd = parts2.indexOf("..", dd + 1))) {
            const p = parts2[dd - 1];
            if (p && p !== "." && p !== ".." && p !== "**") {
              didSomething = true;
              parts2.splice(dd - 1, 2);
              dd = Math.max(dd - 2, root);
            }
          }
        } while (didSomething);
        return parts2.length === 0 ? [""] : parts2;
      }
      // First phase: single-pattern processing
      // <pre> is 1 or more portions
      // <rest> is 1 or more portions
      // <p> is any portion other than ., .., '', or **
      // <e> is . or ''
      //
      // **/.. is *brutal* for filesystem walking performance, because
      // it effectively resets the recursive walk each time it occurs,
      // and ** cannot be reduced out by a .. pattern part like a regexp
      // or most strings (other than .., ., and '') can be.
      //
      // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
      // <pre>/<e>/<rest> -> <pre>/<rest>
      // <pre>/<p>/../<rest> -> <pre>/<rest>
      // **/**/<rest> -> **/<rest>
      //
      // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
      // this WOULD be allowed if ** did follow symlinks, or * didn't
      firstPhasePreProcess(globParts) {
        const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
        let splitCells = 0;
        const maxSplitCells = 1e6;
        let didSomething = false;
        do {
          didSomething = false;
          for (let parts2 of globParts) {
            let gs = -1;
            while (-1 !== (gs = parts2.indexOf("**", gs + 1))) {
              let gss = gs;
              while (parts2[gss + 1] === "**") {
                gss++;
              }
              if (gss > gs) {
                parts2.splice(gs + 1, gss - gs);
              }
              let next = parts2[gs + 1];
              const p = parts2[gs + 2];
              const p2 = parts2[gs + 3];
              if (next !== "..")
                continue;
              if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") {
                continue;
              }
              const addedCells = parts2.length - 1;
              if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) {
                throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
              }
              didSomething = true;
              parts2.splice(gs, 1);
              const other = parts2.slice(0);
              other[gs] = "**";
              splitCells += addedCells;
              globParts.push(other);
              gs--;
            }
            if (!this.preserveMultipleSlashes) {
              for (let i = 1; i < parts2.length - 1; i++) {
                const p = parts2[i];
                if (i === 1 && p === "" && parts2[0] === "")
                  continue;
                if (p === "." || p === "") {
                  didSomething = true;
                  parts2.splice(i, 1);
                  i--;
                }
              }
              if (parts2[0] === "." && parts2.length === 2 && (parts2[1] === "." || parts2[1] === "")) {
                didSomething = true;
                parts2.pop();
              }
            }
            const root = this.#rootIndex(parts2) + 1;
            let dd = root;
            while (-1 !== (dd = parts2.indexOf("..", dd + 1))) {
              const p = parts2[dd - 1];
              if (p && p !== "." && p !== ".." && p !== "**") {
                didSomething = true;
                const needDot = dd === 1 && parts2[dd + 1] === "**";
                const splin = needDot ? ["."] : [];
                parts2.splice(dd - 1, 2, ...splin);
                if (parts2.length === 0)
                  parts2.push("");
                dd = Math.max(dd - 2, root);
              }
            }
          }
        } while (didSomething);
        return globParts;
      }
      // second phase: multi-pattern dedupes
      // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
      // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
      secondPhasePreProcess(globParts) {
        const keys3 = /* @__PURE__ */ new Set();
        const rows = globParts.filter((parts2) => {
          const key3 = parts2.join("/");
          if (keys3.has(key3))
            return false;
          keys3.add(key3);
          return true;
        });
        const stars = /* @__PURE__ */ new Map();
        for (const parts2 of rows) {
          const s = [];
          for (let i = 0; i < parts2.length; i++) {
            if (parts2[i] === "*")
              s.push(i);
          }
          if (s.length)
            stars.set(s.join(","), s);
        }
        if (!stars.size || rows.length * stars.size > 1e5)
          return rows;
        const { dot } = this.options;
        return rows.filter((parts2) => {
          for (const s of stars.values()) {
            if (s[s.length - 1] >= parts2.length)
              continue;
            const c = [...parts2];
            let ok = true;
            let changed = false;
            for (const i of s) {
              const p = parts2[i];
              if (p === "*")
                continue;
              if (!p || p === "**" || !dot && p.startsWith(".")) {
                ok = false;
                break;
              }
              c[i] = "*";
              changed = true;
            }
            if (ok && changed && keys3.has(c.join("/")))
              return false;
          }
          return true;
        });
      }
      parseNegate() {
        if (this.nonegate)
          return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
          negate = !negate;
          negateOffset++;
        }
        if (negateOffset)
          this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
      }
      // Match the parts of a path against one row of the set. `resolved`
      // is the parts after level 2 resolves `.` and `..` in them, or the
      // same parts below level 2. Set partial to true to test if, for
      // example, "/a/b" matches the start of "/*/b/*/d". Partial means, if
      // you run out of file before you run out of pattern, then that's
      // fine, as long as all the parts match.
      #matchRow(file, resolved, pattern, partial) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        const fh = this.isWindows ? uncHost(resolved) : -1;
        const ph = fh === -1 ? -1 : uncHost(pattern);
        if (ph !== -1) {
          const host = pattern[ph];
          const share2 = pattern[ph + 1];
          if (typeof host !== "string" || typeof share2 !== "string") {
            fileStartIndex = fh;
            patternStartIndex = ph;
          } else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share2.toLowerCase()) {
            fileStartIndex = fh + 2;
            patternStartIndex = ph + 2;
          }
        } else if (this.isWindows) {
          const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
          const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
          const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
          const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
          const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
          const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
          if (typeof fdi === "number" && typeof pdi === "number") {
            const [fd, pd] = [
              file[fdi],
              pattern[pdi]
            ];
            if (fd.toLowerCase() === pd.toLowerCase()) {
              patternStartIndex = pdi + 1;
              fileStartIndex = fdi + 1;
            }
          }
        }
        file = resolved;
        if (pattern.includes(GLOBSTAR)) {
          return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
      }
      #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        const { head, body: body3, tail: tail2, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
        if (head.length) {
          const headEnd = fileIndex + head.length;
          if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) {
            return false;
          }
          fileIndex += head.length;
          patternIndex += head.length;
        }
        let fileTailMatch = 0;
        if (tail2.length) {
          if (tail2.length + fileIndex > file.length)
            return false;
          let tailStart = file.length - tail2.length;
          if (this.#matchOne(file, tail2, partial, tailStart, 0)) {
            fileTailMatch = tail2.length;
          } else {
            if (file[file.length - 1] !== "" || fileIndex + tail2.length === file.length) {
              return false;
            }
            tailStart--;
            if (!this.#matchOne(file, tail2, partial, tailStart, 0)) {
              return false;
            }
            fileTailMatch = tail2.length + 1;
          }
        }
        if (!body3.length) {
          let sawSome = !!fileTailMatch;
          for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
            const f = String(file[i]);
            sawSome = true;
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
              return false;
            }
          }
          return partial || sawSome;
        }
        return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
      }
      // Split the pattern into head, tail, and middle of ** delimited
      // parts. The tail has to be at the end, and the others just have to
      // be found in order from the head. These only depend on the pattern
      // row, so they are kept for the next path.
      #getGlobstarParts(pattern, partial, patternIndex) {
        let byStart = this.#globstarParts.get(pattern);
        if (!byStart) {
          byStart = [];
          this.#globstarParts.set(pattern, byStart);
        }
        const key3 = patternIndex * 2 + (partial ? 1 : 0);
        const found = byStart[key3];
        if (found)
          return found;
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        const head = pattern.slice(patternIndex, firstgs);
        const body3 = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
        const tail2 = partial ? [] : pattern.slice(lastgs + 1);
        const segments = [[[], 0]];
        let current = segments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body3) {
          if (b === GLOBSTAR) {
            nonGsPartsSums.push(nonGsParts);
            current = [[], 0];
            segments.push(current);
          } else {
            current[0].push(b);
            nonGsParts++;
          }
        }
        segments.forEach((b, i) => {
          b[1] = nonGsParts - nonGsPartsSums[i];
        });
        const parts2 = { head, body: body3, tail: tail2, segments };
        byStart[key3] = parts2;
        return parts2;
      }
      // return false for "nope, not matching"
      // return null for "not matching, cannot keep trying"
      #matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
        const bs = bodySegments[bodyIndex];
        if (!bs) {
          if (partial) {
            return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
          }
          for (let i = fileIndex; i < fileLength; i++) {
            sawTail = true;
            const f = file[i];
            if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
              return false;
            }
          }
          return sawTail;
        }
        const [body3, need] = bs;
        const after = partial ? fileLength : fileLength - need;
        while (fileIndex <= after) {
          const key3 = bodyIndex * (file.length + 1) + fileIndex;
          if (tried.has(key3))
            return false;
          tried.add(key3);
          const m = this.#matchOne(file, body3, partial, fileIndex, 0, fileIndex + body3.length);
          if (m && globStarDepth < this.maxGlobstarRecursion) {
            const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body3.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
            if (sub !== false) {
              return sub;
            }
          }
          if (fileIndex === after)
            break;
          const f = file[fileIndex];
          if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) {
            return false;
          }
          fileIndex++;
        }
        return partial || null;
      }
      #matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
          let p = pattern[pi];
          let f = file[fi];
          if (p === false || p === GLOBSTAR) {
            return false;
          }
          if (!portionMatch(p, f))
            return false;
        }
        if (fi === fl && pi === pl) {
          return true;
        } else if (fi === fl) {
          return partial;
        } else if (pi === pl) {
          return fi === fl - 1 && file[fi] === "";
        } else {
          throw new Error("wtf?");
        }
      }
      braceExpand() {
        return braceExpand(this.pattern, this.options);
      }
      // Expand braces, except numeric ranges such as {0..999} with at
      // least RANGE_MIN values. Each of those stays in its pattern as
      // `<mark>0..999<mark>`, for the Matcher to test. If a range might
      // be inside a [...] class, expand all of them instead.
      #expandBraces() {
        const { pattern } = this;
        if (this.options.nobrace)
          return this.braceExpand();
        let code = 57344;
        while (pattern.includes(String.fromCharCode(code))) {
          if (++code > 63743)
            return this.braceExpand();
        }
        const mark2 = String.fromCharCode(code);
        let found = false;
        const marked = pattern.replace(rangeRe, (m, lo, hi) => {
          const a = Number(lo);
          const b = Number(hi);
          if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) {
            return m;
          }
          found = true;
          return `${mark2}${lo}..${hi}${mark2}`;
        });
        if (!found)
          return this.braceExpand();
        const set = braceExpand(marked, this.options);
        for (const p of set) {
          for (const portion of p.split("/")) {
            const c = portion.indexOf("[");
            if (c !== -1 && c < portion.lastIndexOf(mark2)) {
              return this.braceExpand();
            }
            if (!this.options.noext && inRepeatOrNegExt(portion, mark2)) {
              return this.braceExpand();
            }
          }
        }
        this.#rangeMark = mark2;
        return set;
      }
      parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        if (pattern === "**")
          return GLOBSTAR;
        if (pattern === "")
          return "";
        const { nocase, nocaseMagicOnly, noext = false, dot, normalize: normalize2 } = options;
        const rangeMark = this.#rangeMark;
        const lit2 = rangeMark && pattern.includes(rangeMark) ? void 0 : literal2(pattern, noext);
        if (lit2 !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) {
          return this.#norm(lit2);
        }
        if (this.#pending)
          return PENDING;
        let m = this.#matchers.get(pattern);
        if (!m) {
          if (!noext)
            assertValidExtglobs(pattern);
          m = new Matcher(pattern, {
            nocase,
            noext,
            dot,
            normalize: normalize2,
            ...rangeMark && { rangeMark }
          });
          this.#matchers.set(pattern, m);
        }
        return m;
      }
      #slashSplit(p) {
        if (this.preserveMultipleSlashes) {
          return p.split("/");
        } else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
          return ["", ...p.split(/\/+/)];
        } else {
          return p.split(/\/+/);
        }
      }
      match(f, partial = this.partial) {
        if (this.comment) {
          return false;
        }
        if (this.empty) {
          return f === "";
        }
        if (f === "/" && partial) {
          return true;
        }
        const options = this.options;
        let split = this.#cachedSplit(f);
        if (!split) {
          if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
            lastChecked = f;
            const can = this.#canMatch(f);
            if (can === "no")
              return options.flipNegate ? false : this.negate;
            if (can === "yes")
              return options.flipNegate ? true : !this.negate;
          }
          split = this.#split(f);
        }
        const ff = split.parts;
        const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
        const set = this.set;
        let filename = ff[ff.length - 1];
        if (!filename) {
          for (let i = ff.length - 2; !filename && i >= 0; i--) {
            filename = ff[i];
          }
        }
        for (let r = 0; r < set.length; r++) {
          const pattern = set[r];
          const shape = partial ? void 0 : this.#shapes[r];
          const hit = shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial);
          if (hit) {
            if (options.flipNegate) {
              return true;
            }
            return !this.negate;
          }
        }
        if (options.flipNegate) {
          return false;
        }
        return this.negate;
      }
      static defaults(def) {
        return minimatch.defaults(def).Minimatch;
      }
    };
    minimatch.Minimatch = Minimatch;
    minimatch.escape = escape;
    minimatch.unescape = unescape;
  }
});

// src/config/paths.ts
function createPathFilter(globs) {
  const matchers = globs.map((glob) => {
    const below = glob.endsWith("/") ? `${glob}**` : glob;
    return new Minimatch(below.replace(/^\.?\//, ""), { dot: true, matchBase: true, nonegate: true, nocomment: true });
  });
  return (path2) => matchers.some((matcher) => matcher.match(path2));
}
var init_paths2 = __esm({
  "src/config/paths.ts"() {
    "use strict";
    init_esm4();
  }
});

// src/git/history-refs.ts
async function checkHistory(cwd) {
  const shallow = await runGit(["rev-parse", "--is-shallow-repository"], { ...cwd && { cwd } });
  if (shallow.toString("latin1").trim() === "true")
    throw new GitError(
      "this is a shallow clone: most of its history is missing",
      "Fetch the rest with `git fetch --unshallow`, or set `fetch-depth: 0` for actions/checkout."
    );
}
function refArgs({ pulls, stash, notes }) {
  const left = [];
  if (!pulls) left.push("refs/pull/*");
  if (!stash) left.push("refs/stash");
  if (!notes) left.push("refs/notes/*");
  return [...left.map((pattern) => `--exclude=${pattern}`), "--all"];
}
async function listHistoryRefs(options, onTag) {
  const cwd = options.cwd ? { cwd: options.cwd } : {};
  const format = "--format=%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)%00%(refname)%00%(contents)%00%01";
  const output = await runGit(["for-each-ref", format, "refs/tags"], cwd);
  const trees = [];
  const tagged = [];
  const sort = (type, oid) => {
    if (type === "blob") tagged.push(oid);
    if (type === "tree") trees.push(oid);
  };
  for (const record of output.toString("latin1").split("\0\n")) {
    const [type, oid, innerType, innerOid, , message] = record.split("\0");
    if (!type || !oid) continue;
    sort(type, oid);
    sort(innerType ?? "", innerOid ?? "");
    if (type === "tag" && message) onTag(oid, Buffer.from(message, "latin1"));
  }
  for (const tree of trees) {
    const listing = await runGit(["ls-tree", "-r", "-z", "--format=%(objecttype) %(objectname)", tree], cwd);
    for (const line of listing.toString("latin1").split("\0")) if (line.startsWith("blob ")) tagged.push(line.slice(5));
  }
  const any3 = await runGit(["rev-list", "--max-count=1", ...refArgs(options)], cwd);
  return { args: any3.length > 0 ? refArgs(options) : [], tagged };
}
var init_history_refs = __esm({
  "src/git/history-refs.ts"() {
    "use strict";
    init_errors();
    init_run();
  }
});

// src/git/oid-table.ts
function createOidTable() {
  let width = 20;
  let size = 0;
  let ids = Buffer.alloc(0);
  let slots2 = new Int32Array(1 << 12).fill(-1);
  const probe2 = Buffer.alloc(32);
  const findSlot = () => {
    const mask3 = slots2.length - 1;
    let slot = probe2.readUInt32LE(0) & mask3;
    for (; ; ) {
      const number = slots2[slot];
      if (number === -1 || ids.compare(probe2, 0, width, number * width, (number + 1) * width) === 0) return slot;
      slot = slot + 1 & mask3;
    }
  };
  const grow2 = () => {
    slots2 = new Int32Array(slots2.length * 2).fill(-1);
    for (let number = 0; number < size; number++) {
      ids.copy(probe2, 0, number * width, (number + 1) * width);
      slots2[findSlot()] = number;
    }
  };
  return {
    get size() {
      return size;
    },
    add(hex2) {
      if (size === 0) width = hex2.length / 2;
      probe2.write(hex2, "hex");
      let slot = findSlot();
      if (slots2[slot] !== -1) return slots2[slot];
      if (size * 2 >= slots2.length) {
        grow2();
        probe2.write(hex2, "hex");
        slot = findSlot();
      }
      if ((size + 1) * width > ids.length) ids = Buffer.concat([ids], Math.max(1 << 16, ids.length * 2));
      probe2.copy(ids, size * width, 0, width);
      slots2[slot] = size;
      return size++;
    },
    find(hex2) {
      if (size === 0) return -1;
      probe2.write(hex2, "hex");
      return slots2[findSlot()];
    },
    get: (number) => ids.toString("hex", number * width, (number + 1) * width)
  };
}
var init_oid_table = __esm({
  "src/git/oid-table.ts"() {
    "use strict";
  }
});

// src/git/history-log.ts
async function readHistoryLog(options, onMessage) {
  const blobs = createOidTable();
  const commits = createOidTable();
  const paths = /* @__PURE__ */ new Map();
  const dates = [];
  const changes = createNumbers();
  const lastChange = createNumbers();
  const note = (oid, path2) => {
    let number = paths.get(path2);
    if (number === void 0) {
      number = paths.size;
      paths.set(path2, number);
    }
    const blob = addBlob(oid);
    const change = changes.length;
    changes.push(number);
    changes.push(commits.size - 1);
    changes.push(lastChange.get(blob));
    lastChange.set(blob, change);
  };
  const addBlob = (oid) => {
    const blob = blobs.add(oid);
    if (blob === lastChange.length) lastChange.push(-1);
    return blob;
  };
  const { args, tagged } = await listHistoryRefs(options, (oid, text) => onMessage("tag", oid, text));
  for (const oid of tagged) addBlob(oid);
  if (args.length > 0) {
    const child = spawnGit([...logArgs, ...args], options);
    child.stdin.end();
    const failed = watchFailure(child, "git log");
    let change;
    await splitTokens(child.stdout, (token) => {
      if (change) {
        if (change.isBlob) note(change.oid, token.toString("utf8"));
        change = void 0;
      } else if (token[0] === 1) {
        const end = token.indexOf(10);
        const [commit, date] = token.toString("latin1", 1, end).split(" ");
        commits.add(commit);
        dates.push(Number(date));
        if (end + 1 < token.length) onMessage("commit", commit, token.subarray(end + 1));
      } else if (token.length > 1) change = parseChange(token);
    });
    await failed;
  }
  const pathList = [...paths.keys()];
  return {
    blobs: blobs.size,
    commits: commits.size,
    find: (oid) => blobs.find(oid),
    oidOf: (blob) => blobs.get(blob),
    paths: pathList,
    listIntroductions(oid) {
      const blob = blobs.find(oid);
      const found = [];
      for (let at = blob === -1 ? -1 : lastChange.get(blob); at !== -1; at = changes.get(at + 2)) {
        const [path2, commit] = [changes.get(at), changes.get(at + 1)];
        found.push({ path: pathList[path2], commit: commits.get(commit), date: dates[commit] });
      }
      return found;
    }
  };
}
function createNumbers() {
  let numbers = new Int32Array(1 << 12);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: (at) => numbers[at],
    set: (at, value) => {
      numbers[at] = value;
    },
    push(value) {
      if (length === numbers.length) {
        const larger = new Int32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    }
  };
}
function parseChange(token) {
  const fields = token.toString("latin1", token[0] === 10 ? 1 : 0).split(" ");
  const parents = fields[0].lastIndexOf(":") + 1;
  const mode = fields[parents];
  return { oid: fields[2 * parents + 1], isBlob: mode !== "160000" && mode !== "000000" };
}
async function splitTokens(stream, onToken) {
  let rest = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(0); at !== -1; at = chunk.indexOf(0, from)) {
      const part = chunk.subarray(from, at);
      onToken(rest.length > 0 ? Buffer.concat([...rest, part]) : part);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) onToken(Buffer.concat(rest));
}
function watchFailure(child, command) {
  const words2 = [];
  child.stderr.on("data", (chunk) => words2.push(chunk));
  const ended = new Promise((resolve4, reject) => {
    child.on("error", (cause) => {
      reject(new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause }));
    });
    child.on("close", (status) => {
      if (status === 0) return resolve4();
      const text = Buffer.concat(words2).toString("utf8").trim().slice(0, 500);
      reject(new GitError(`${command} failed (${status ?? "killed"}): ${text}`, "Run `git fsck` in this repository."));
    });
  });
  ended.catch(() => {
  });
  return ended;
}
var logArgs;
var init_history_log = __esm({
  "src/git/history-log.ts"() {
    "use strict";
    init_errors();
    init_history_refs();
    init_oid_table();
    init_run();
    logArgs = [
      ...["-c", "log.showRoot=true", "log", "--raw", "-c", "-z", "--no-abbrev", "--no-renames", "--no-relative"],
      ...["--no-show-signature", "--no-notes", "--no-ext-diff", "--ignore-submodules=all", "--encoding=UTF-8"],
      "--format=%x01%H %at%n%B"
    ];
  }
});

// src/git/objects.ts
async function* listStoredBlobs(cwd, batchSize2) {
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objecttype) %(objectname)"];
  const child = spawnGit(args, { ...cwd && { cwd } });
  child.stdin.end();
  const ended = watchFailure(child, "git cat-file");
  let rest = "";
  let batch = [];
  for await (const chunk of child.stdout) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line.startsWith("blob ")) batch.push(line.slice(5));
    for (; batch.length >= batchSize2; batch = batch.slice(batchSize2)) yield batch.slice(0, batchSize2);
  }
  await ended;
  if (rest !== "") throw new GitError("git cat-file ended early", "Run `git fsck` in this repository.");
  if (batch.length > 0) yield batch;
}
var init_objects = __esm({
  "src/git/objects.ts"() {
    "use strict";
    init_errors();
    init_history_log();
    init_run();
  }
});

// src/history/blob-scan.ts
function createBlobScan(rules2, keys3) {
  const judged = /* @__PURE__ */ new WeakMap();
  const scanner = createScanner(rules2, (candidate) => {
    const judgements = pathClasses.map((pathClass) => judgeCandidate(candidate, pathClass));
    judged.set(candidate.secret, judgements);
    return judgements.some(({ level }) => level);
  });
  const places = new Map(rules2.map((rule, index) => [rule, index]));
  return (bytes) => scanner.scan(bytes).map(({ rule, secret, region, proof, keyName, resource }) => ({
    rule: places.get(rule),
    fingerprint: createFingerprint(rule, secret, keyName, keys3.repositoryKey),
    identity: rule.highEntropy ? "" : createIdentity(secret, keys3.runKey),
    region,
    proof,
    judgements: judged.get(secret),
    ...keyName !== void 0 && { keyName },
    ...resource !== void 0 && { resource }
  }));
}
var init_blob_scan = __esm({
  "src/history/blob-scan.ts"() {
    "use strict";
    init_fingerprint();
    init_judge();
    init_scanner();
  }
});

// src/history/coverage.ts
function createCoverage() {
  let log;
  const early = [];
  const unread = /* @__PURE__ */ new Map();
  let done = new Uint8Array(0);
  let blobs = 0;
  let bytes = 0;
  let texts = 0;
  const count2 = ({ oids, sizes, unread: failed }) => {
    oids.forEach((oid, place) => {
      const blob = log.find(oid);
      const size = sizes[place];
      if (blob === -1 || done[blob] || size < 0) return;
      done[blob] = 1;
      blobs++;
      bytes += size;
    });
    for (const { oid, reason } of failed) unread.set(oid, reason);
  };
  return {
    know(walked) {
      log = walked;
      done = new Uint8Array(walked.blobs);
      for (const result of early.splice(0)) count2(result);
    },
    /** Which of these to scan: all, until it is known what the history reaches. */
    choose: (oids) => log ? oids.filter((oid) => log.find(oid) !== -1) : oids,
    add(result) {
      if (log) count2(result);
      else early.push(result);
    },
    addText(length) {
      texts++;
      bytes += length;
    },
    progress: () => ({ blobs, bytes, ...log && { totalBlobs: log.blobs } }),
    settle(walked) {
      const skipped = [];
      for (let blob = 0; blob < walked.blobs; blob++) {
        if (done[blob]) continue;
        const oid = walked.oidOf(blob);
        const path2 = walked.listIntroductions(oid)[0]?.path ?? `object ${oid.slice(0, 12)}`;
        skipped.push({ path: path2, oid, reason: unread.get(oid) ?? "git does not have it here", failed: true });
      }
      return { scanned: { blobs, bytes, texts }, unread: skipped };
    }
  };
}
var init_coverage = __esm({
  "src/history/coverage.ts"() {
    "use strict";
  }
});

// src/git/cat-file.ts
function createObjectReader(cwd, sizeLimit2) {
  const child = spawnGit(["cat-file", "--batch"], { ...cwd && { cwd } });
  child.stdin.on("error", () => {
  });
  const ended = watchFailure(child, "git cat-file");
  const queue = [];
  let partial = Buffer.allocUnsafe(1 << 18);
  let filled = 0;
  let expected = 0;
  let header = "";
  const answer = (bytes, reason) => {
    const request = queue[0];
    request.onObject(request.oids[request.next++], bytes, reason);
    if (request.next < request.oids.length) return;
    queue.shift();
    request.resolve();
  };
  const begin = (line) => {
    const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(line)?.[1];
    if (size === void 0) {
      answer(void 0, "git does not have it");
      return;
    }
    expected = Number(size) + 1;
    filled = 0;
    if (expected - 1 <= sizeLimit2 && expected > partial.length) partial = Buffer.allocUnsafe(2 * expected);
  };
  const take = (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (expected === 0) {
        const end = chunk.indexOf(10, at);
        const part = chunk.toString("latin1", at, end === -1 ? chunk.length : end);
        at = end === -1 ? chunk.length : end + 1;
        header += part;
        if (end === -1) return;
        const line = header;
        header = "";
        begin(line);
        continue;
      }
      const length = Math.min(expected - filled, chunk.length - at);
      const kept = expected - 1 <= sizeLimit2;
      const whole = filled === 0 && length === expected;
      if (kept && !whole) chunk.copy(partial, filled, at, at + length);
      filled += length;
      if (filled === expected) {
        const size = expected - 1;
        expected = 0;
        if (!kept) answer(void 0, `larger than ${sizeLimit2} bytes`);
        else answer(whole ? chunk.subarray(at, at + size) : partial.subarray(0, size));
        if (partial.length > 1 << 24) partial = Buffer.allocUnsafe(1 << 18);
      }
      at += length;
    }
  };
  const fail = (error) => {
    for (const request of queue.splice(0)) request.reject(error);
    child.kill();
  };
  child.stdout.on("data", (chunk) => {
    try {
      take(chunk);
    } catch (error) {
      fail(error);
    }
  });
  ended.then(() => fail(new GitError("git cat-file ended early", "Run `git fsck` in this repository.")), fail);
  return {
    read: (oids, onObject) => new Promise((resolve4, reject) => {
      if (oids.length === 0) return resolve4();
      queue.push({ oids, onObject, resolve: resolve4, reject, next: 0 });
      child.stdin.write(`${oids.join("\n")}
`);
    }),
    close() {
      child.stdin.end();
      return ended;
    }
  };
}
var init_cat_file = __esm({
  "src/git/cat-file.ts"() {
    "use strict";
    init_errors();
    init_history_log();
    init_run();
  }
});

// src/history/rule-list.ts
function encodeRules(rules2) {
  const patterns = new Map(rules.map((rule) => [rule.id, rule.pattern]));
  const references = [];
  for (const rule of rules2) {
    if (patterns.get(rule.id) === rule.pattern) references.push({ id: rule.id, level: rule.level });
    else if (rule.check) return void 0;
    else references.push({ custom: rule });
  }
  return references;
}
function decodeRules(references) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return references.map(
    (reference2) => "custom" in reference2 ? reference2.custom : { ...known.get(reference2.id), level: reference2.level }
  );
}
var init_rule_list = __esm({
  "src/history/rule-list.ts"() {
    "use strict";
    init_rules();
  }
});

// src/history/object-scan.ts
function createObjectScan({ cwd, rules: rules2, keys: keys3, sizeLimit: sizeLimit2 }) {
  const reader = createObjectReader(cwd, sizeLimit2);
  const scanBlob = createBlobScan(isReferences(rules2) ? decodeRules(rules2) : rules2, keys3);
  return {
    async scan(oids) {
      const found = [];
      const unread = [];
      const sizes = [];
      await reader.read(oids, (oid, content, reason) => {
        sizes.push(content?.length ?? -1);
        if (!content) return void unread.push({ oid, reason: reason ?? "" });
        const findings = scanBlob(content);
        if (findings.length > 0) found.push({ oid, findings });
      });
      return { oids, sizes, found, unread };
    },
    close: () => reader.close()
  };
}
var isReferences;
var init_object_scan = __esm({
  "src/history/object-scan.ts"() {
    "use strict";
    init_cat_file();
    init_blob_scan();
    init_rule_list();
    isReferences = (rules2) => rules2.every((rule) => !("pattern" in rule));
  }
});

// src/history/pool.ts
function createPool(workers, options, onResult) {
  const scans = workers === 0 ? [createObjectScan(options)] : Array.from({ length: workers }, () => startWorker(options));
  const free = scans.flatMap((scan2) => Array(ahead).fill(scan2));
  const waiting = [];
  const running = /* @__PURE__ */ new Set();
  let failure;
  const release = (scan2) => {
    const next = waiting.shift();
    if (next) next(scan2);
    else free.push(scan2);
  };
  const run = async (scan2, oids) => {
    try {
      onResult(await scan2.scan(oids));
    } catch (error) {
      failure ??= { error };
    } finally {
      release(scan2);
    }
  };
  return {
    async submit(oids) {
      const scan2 = free.shift() ?? await new Promise((resolve4) => waiting.push(resolve4));
      if (failure) {
        release(scan2);
        throw failure.error;
      }
      const task = run(scan2, oids);
      running.add(task);
      task.finally(() => running.delete(task));
    },
    async finish() {
      await Promise.all(running);
      if (failure) throw failure.error;
      await Promise.all(scans.map((scan2) => scan2.close()));
    },
    async abort() {
      failure ??= { error: new Error("stopped") };
      await Promise.allSettled(scans.map((scan2) => scan2.close()));
    }
  };
}
function startWorker(options) {
  const worker = new import_node_worker_threads.Worker((0, import_node_path5.join)(__dirname, workerFile), { workerData: options });
  const queue = [];
  worker.on("message", (result) => queue.shift()?.resolve(result));
  const ended = new Promise((resolve4, reject) => {
    worker.on("error", (error) => {
      for (const { reject: reject2 } of queue.splice(0)) reject2(error);
      reject(error);
    });
    worker.on("exit", () => resolve4());
  });
  ended.catch(() => {
  });
  return {
    scan: (oids) => new Promise((resolve4, reject) => {
      queue.push({ resolve: resolve4, reject });
      worker.postMessage(oids);
    }),
    close() {
      worker.postMessage("close");
      return ended;
    }
  };
}
var import_node_path5, import_node_worker_threads, workerFile, ahead;
var init_pool = __esm({
  "src/history/pool.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    import_node_worker_threads = require("node:worker_threads");
    init_object_scan();
    workerFile = __filename.endsWith(".ts") ? "worker.ts" : "history-worker.js";
    ahead = 2;
  }
});

// src/history/sightings.ts
function createSightings(config, isExcluded) {
  const found = [];
  return {
    add(blobs) {
      for (const { oid, findings } of blobs) found.push({ kind: "blob", oid, findings });
    },
    addMessage(kind, oid, findings) {
      if (findings.length === 0) return;
      const path2 = kind === "commit" ? `commit message of ${oid.slice(0, 12)}` : `message of tag ${oid.slice(0, 12)}`;
      found.push({ kind: "commit-message", oid, findings, path: path2 });
    },
    async settle(log, cwd) {
      const gathered = createFindings();
      const places = found.filter(({ kind, oid }) => kind !== "blob" || log.find(oid) !== -1).map((text) => ({ text, ...listPlaces2(text, log, isExcluded) })).sort((a, b) => a.date - b.date || (a.text.oid < b.text.oid ? -1 : 1));
      for (const { text, locations } of places) {
        for (const finding of text.findings) {
          const { fingerprint, identity, region, proof, keyName, resource } = finding;
          const rule = config.rules[finding.rule];
          for (const place of locations) {
            const { level, confidence } = finding.judgements[pathClasses.indexOf(classifyPath(place.path))];
            if (!level) continue;
            const secret = new Secret(rule.shown ?? "", rule.shown);
            const location = { ...place, region };
            gathered.add({
              rule,
              level,
              confidence,
              secret,
              identity,
              fingerprint,
              location,
              proof,
              keyName,
              resource
            });
          }
        }
      }
      const tip = await listTip(cwd);
      const findings = gathered.list().map((finding) => {
        const inTip = [finding.location, ...finding.occurrences].some(
          ({ kind, oid }) => kind === "blob" && tip.has(oid)
        );
        return { ...finding, state: inTip ? "in-tip" : "removed" };
      });
      const excluded = log.paths.filter(isExcluded).sort();
      return {
        findings,
        excluded: excluded.map((path2) => ({ path: path2, reason: "excluded by the configuration", failed: false }))
      };
    }
  };
}
function listPlaces2(text, log, isExcluded) {
  const { kind, oid, path: path2 } = text;
  if (path2 !== void 0) return { date: 0, locations: [{ path: path2, kind, commit: oid }] };
  const introductions = log.listIntroductions(oid);
  if (introductions.length === 0) return { date: 0, locations: [{ path: `object ${oid.slice(0, 12)}`, kind, oid }] };
  const locations = /* @__PURE__ */ new Map();
  for (const { path: path3, commit } of introductions) {
    if (!locations.has(path3) && !isExcluded(path3)) locations.set(path3, { path: path3, kind, oid, commit });
  }
  return { date: introductions[0].date, locations: [...locations.values()] };
}
async function listTip(cwd) {
  const options = { ...cwd && { cwd } };
  const head = await runGit(["rev-parse", "--quiet", "--verify", "HEAD^{tree}"], { ...options, accept: [0, 1] });
  if (head.length === 0) return /* @__PURE__ */ new Set();
  const listing = await runGit(["ls-tree", "-r", "-z", "HEAD"], options);
  return new Set(
    listing.toString("latin1").split("\0").map((entry) => entry.split("	", 1)[0].split(" ")[2])
  );
}
var init_sightings = __esm({
  "src/history/sightings.ts"() {
    "use strict";
    init_findings();
    init_run();
    init_judge();
    init_secret();
  }
});

// src/scan-history.ts
async function scanHistory(options, config, world) {
  await checkHistory(options.cwd);
  const started = performance.now();
  const keys3 = { repositoryKey: await world.repositoryKey(), runKey: (0, import_node_crypto5.randomBytes)(32).toString("base64") };
  const sizeLimit2 = options.sizeLimit ?? 256 * 1024 * 1024;
  const references = encodeRules(config.rules);
  const workers = references ? options.workers ?? 2 : 0;
  const coverage = createCoverage();
  const sightings = createSightings(config, createPathFilter(config.exclude));
  const scanMessage = createBlobScan(config.rules, keys3);
  const walk = readHistoryLog(options, (kind, oid, text) => {
    coverage.addText(text.length);
    sightings.addMessage(kind, oid, scanMessage(text));
  });
  walk.then(coverage.know, () => {
  });
  const rules2 = workers === 0 ? config.rules : references;
  const pool = createPool(workers, { cwd: options.cwd, rules: rules2, keys: keys3, sizeLimit: sizeLimit2 }, (result) => {
    coverage.add(result);
    sightings.add(result.found);
    options.onProgress?.({ ...coverage.progress(), seconds: (performance.now() - started) / 1e3 });
  });
  try {
    for await (const batch of listStoredBlobs(options.cwd, batchSize)) {
      const wanted = coverage.choose(batch);
      if (wanted.length > 0) await pool.submit(wanted);
    }
    const log = await walk;
    await pool.finish();
    const { findings, excluded } = await sightings.settle(log, options.cwd);
    const { scanned, unread } = coverage.settle(log);
    const today = world.today ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
    return maskFileNames({
      source: "history",
      findings: applySuppressions(findings, config.suppressions, today),
      skipped: [...excluded, ...unread],
      scanned: { ...scanned, commits: log.commits }
    });
  } catch (error) {
    await pool.abort();
    throw error;
  }
}
var import_node_crypto5, batchSize;
var init_scan_history = __esm({
  "src/scan-history.ts"() {
    "use strict";
    import_node_crypto5 = require("node:crypto");
    init_apply();
    init_paths2();
    init_file_names();
    init_history_log();
    init_history_refs();
    init_objects();
    init_blob_scan();
    init_coverage();
    init_pool();
    init_rule_list();
    init_sightings();
    batchSize = 256;
  }
});

// src/scan-range.ts
async function scanRange(options, config, world) {
  const source8 = createRangeSource(options);
  const result = await scanTexts(source8, config, world);
  const range2 = source8.range;
  const before = await scanBefore(result, range2, options.cwd, config, world);
  const tip = new Set(range2.changes.filter((change) => change.inTip).map((change) => change.oid));
  const findings = result.findings.flatMap((finding) => {
    const isNew = ({ kind, path: path2 }) => kind !== "blob" || !before.get(path2)?.some((old) => isSame(old, finding));
    const [location, ...occurrences] = listPlaces3(finding).filter(isNew);
    if (!location) return [];
    const stays = [location, ...occurrences].some(({ kind, oid }) => kind !== "blob" || tip.has(oid));
    return [{ ...finding, location, occurrences, state: stays ? "in-tip" : "removed" }];
  });
  return { ...maskFileNames({ ...result, findings }), range: range2 };
}
async function scanBefore(result, range2, cwd, config, world) {
  const before = /* @__PURE__ */ new Map();
  const paths = new Set(result.findings.flatMap(listPlaces3).map((place) => place.path));
  if (paths.size === 0 || !range2.mergeBase) return before;
  const tree = await readTree(range2.mergeBase, cwd);
  const pathsNow = /* @__PURE__ */ new Map();
  for (const path2 of paths) {
    for (const old2 of listFormerPaths(path2, range2.renames)) {
      if (tree.has(old2)) pathsNow.set(old2, [...pathsNow.get(old2) ?? [], path2]);
    }
  }
  const blobs = [...pathsNow.keys()].map((path2) => ({ path: path2, oid: tree.get(path2) }));
  const old = await scanTexts(createBlobsSource(blobs, cwd), config, world);
  for (const finding of old.findings) {
    for (const place of listPlaces3(finding)) {
      for (const path2 of pathsNow.get(place.path) ?? []) before.set(path2, [...before.get(path2) ?? [], finding]);
    }
  }
  return before;
}
function listFormerPaths(path2, renames) {
  const paths = /* @__PURE__ */ new Set([path2]);
  for (const known of paths) for (const from of renames.get(known) ?? []) paths.add(from);
  return paths;
}
var isSame, listPlaces3;
var init_scan_range = __esm({
  "src/scan-range.ts"() {
    "use strict";
    init_file_names();
    init_range();
    init_scan();
    init_range2();
    isSame = (a, b) => a.fingerprint.slice(0, 12) === b.fingerprint.slice(0, 12) && a.secret.equals(b.secret);
    listPlaces3 = (finding) => [finding.location, ...finding.occurrences];
  }
});

// src/sources/files.ts
function createFilesSource(paths, options = {}) {
  const cwd = options.cwd ?? process.cwd();
  const skipped = [];
  const skip = (path2, reason, failed) => {
    skipped.push({ path: toPosix(path2), reason, failed });
  };
  const toText = (path2) => ({
    kind: "blob",
    path: toPosix(path2),
    read: () => readWhole((0, import_node_path6.resolve)(cwd, path2))
  });
  function* walk(folder) {
    let entries;
    try {
      entries = readFolder((0, import_node_path6.resolve)(cwd, folder));
    } catch (error) {
      return skip(folder, describeFailure(error), true);
    }
    for (const entry of entries) {
      const path2 = folder === "." ? entry.name : (0, import_node_path6.join)(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== ".git") yield* walk(path2);
      } else if (entry.isFile()) yield toText(path2);
      else if (entry.isSymbolicLink()) skip(path2, "symbolic link, not followed", false);
      else skip(path2, "not a file", false);
    }
  }
  async function* listUnignored(folder) {
    const listed = await listFolder((0, import_node_path6.resolve)(cwd, folder));
    if (!listed) return yield* walk(folder);
    for (const name2 of listed) {
      const path2 = folder === "." ? name2 : (0, import_node_path6.join)(folder, name2);
      const stats = (0, import_node_fs5.lstatSync)((0, import_node_path6.resolve)(cwd, path2), { throwIfNoEntry: false });
      if (!stats) continue;
      if (stats.isFile()) yield toText(path2);
      else if (stats.isSymbolicLink()) skip(path2, "symbolic link, not followed", false);
      else skip(path2, stats.isDirectory() ? "a repository of its own" : "not a file", false);
    }
  }
  return {
    name: "files",
    skipped,
    async *texts() {
      for (const given of paths) {
        const path2 = (0, import_node_path6.join)(given);
        const stats = (0, import_node_fs5.statSync)((0, import_node_path6.resolve)(cwd, path2), { throwIfNoEntry: false });
        if (!stats) throw new UsageError(`${JSON.stringify(given)} does not exist`, "Name a file or a directory.");
        if (!stats.isDirectory()) yield toText(path2);
        else if (options.gitignore) yield* listUnignored(path2);
        else yield* walk(path2);
      }
    }
  };
}
function readFolder(folder) {
  return (0, import_node_fs5.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => compareNames(a.name, b.name));
}
async function listFolder(folder) {
  const inside = await runGit(["rev-parse", "--is-inside-work-tree"], { cwd: folder, accept: [0, 128] });
  if (inside.toString("latin1").trim() !== "true") return void 0;
  const output = await runGit(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: folder });
  return [...new Set(output.toString("utf8").split("\0"))].filter((name2) => name2 !== "").sort(compareNames);
}
function readWhole(path2) {
  let file;
  try {
    file = (0, import_node_fs5.openSync)(path2, "r");
    const { size } = (0, import_node_fs5.fstatSync)(file);
    if (size > largestFile) throw new Error(`larger than ${largestFile} bytes`);
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (; ; ) {
      const read = (0, import_node_fs5.readSync)(file, bytes, length, bytes.length - length, null);
      if (read === 0) return bytes.subarray(0, length);
      length += read;
      if (length > largestFile) throw new Error(`larger than ${largestFile} bytes`);
      if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    }
  } catch (error) {
    throw new SourceError(describeFailure(error), "Make the file readable, or name the paths to scan.", {
      cause: error
    });
  } finally {
    if (file !== void 0) (0, import_node_fs5.closeSync)(file);
  }
}
function describeFailure(error) {
  const { code, message } = error;
  const reasons2 = {
    EACCES: "no permission to read it",
    ENOENT: "it is gone",
    EISDIR: "a directory"
  };
  return `could not be read: ${code ? reasons2[code] ?? code : message}`;
}
var import_node_fs5, import_node_path6, largestFile, compareNames, toPosix;
var init_files = __esm({
  "src/sources/files.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path6 = require("node:path");
    init_errors();
    init_run();
    largestFile = 2 ** 31 - 1;
    compareNames = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    toPosix = (path2) => process.platform === "win32" ? path2.replaceAll("\\", "/") : path2;
  }
});

// src/sources/lfs.ts
function isLfsPointer(content) {
  return content.length < 1024 && content.subarray(0, firstLine.length).equals(firstLine);
}
var firstLine, lfsReason;
var init_lfs = __esm({
  "src/sources/lfs.ts"() {
    "use strict";
    firstLine = Buffer.from("version https://git-lfs.github.com/spec/");
    lfsReason = "Git LFS pointer: the file itself is not in git";
  }
});

// src/sources/staged.ts
function createStagedSource(staged = openStaged()) {
  const skipped = [];
  const bases = /* @__PURE__ */ new Map();
  return {
    name: "staged changes",
    skipped,
    baseOf: ({ path: path2 }) => bases.get(path2),
    async *texts() {
      try {
        const changes = await staged.changes;
        skipped.push(...changes.flatMap(listSkipped));
        for (const { path: path2, status, baseOid } of changes) if (status !== "A") bases.set(path2, baseOid);
        const blobs = changes.filter(bringsContent).map((change) => ({ change, read: staged.blobs.request(change.oid) }));
        staged.blobs.end();
        for (const change of changes) if (bringsName(change)) yield createNameText(change);
        for (const { change, read } of blobs) yield createBlobText(change, read, skipped);
      } finally {
        staged.blobs.close();
      }
    }
  };
}
function bringsContent({ status, mode, addedLines }) {
  return status !== "D" && status !== "U" && mode !== submoduleMode && addedLines?.length !== 0;
}
function createNameText({ path: path2, pathBytes }) {
  return { kind: "file-name", path: path2, size: pathBytes.length, read: () => pathBytes };
}
function createBlobText(change, read, skipped) {
  const { path: path2, oid, addedLines } = change;
  return {
    kind: "blob",
    path: path2,
    oid,
    ...addedLines && { addedLines },
    async read() {
      const content = await read();
      if (!content) throw new Error("the index names it, but the repository does not have it");
      if (isLfsPointer(content)) skipped.push({ path: path2, oid, reason: lfsReason, failed: false });
      return content;
    }
  };
}
function listSkipped({ status, mode, oid, path: path2 }) {
  if (status === "U") return [{ path: path2, reason: "in conflict: resolve it and stage the result", failed: true }];
  if (mode === submoduleMode && status !== "D") {
    return [{ path: path2, oid, reason: "submodule: scanned where its own commits are made", failed: false }];
  }
  return [];
}
var submoduleMode, bringsName;
var init_staged2 = __esm({
  "src/sources/staged.ts"() {
    "use strict";
    init_staged();
    init_lfs();
    submoduleMode = "160000";
    bringsName = ({ status }) => status === "A" || status === "R" || status === "C";
  }
});

// src/sources/stdin.ts
function createStdinSource(stream, path2 = "<stdin>") {
  return {
    name: "standard input",
    skipped: [],
    async *texts() {
      yield {
        kind: "stdin",
        path: path2,
        async read() {
          const chunks = [];
          try {
            for await (const chunk of stream) chunks.push(chunk);
          } catch (cause) {
            throw new SourceError("standard input could not be read", "Give it a file or a pipe.", { cause });
          }
          return Buffer.concat(chunks);
        }
      };
    }
  };
}
var init_stdin = __esm({
  "src/sources/stdin.ts"() {
    "use strict";
    init_errors();
  }
});

// src/sources/working.ts
function createWorkingSource({ cwd } = {}) {
  const skipped = [];
  const bases = /* @__PURE__ */ new Map();
  let staged;
  return {
    name: "working tree",
    skipped,
    baseOf: (location) => staged?.baseOf(location) ?? bases.get(location.path),
    async *texts() {
      const opened = openStaged({ ...cwd && { cwd } });
      staged = createStagedSource(opened);
      yield* staged.texts();
      skipped.push(...staged.skipped);
      const stagedPaths = new Set((await opened.changes).map(({ path: path2 }) => path2));
      const top = await readTopLevel(cwd);
      for (const { status, mode, path: path2, pathBytes, baseOid, addedLines } of await listUnstagedChanges(cwd)) {
        if (!stagedPaths.has(path2)) bases.set(path2, baseOid);
        if (status === "M" || status === "T") yield* createFileText(top, pathBytes, mode, addedLines, skipped);
      }
      for (const name2 of await listUntrackedFiles(cwd)) {
        const path2 = name2.toString("utf8");
        if (path2.endsWith("/")) skipped.push({ path: path2, reason: "another repository", failed: false });
        else {
          yield { kind: "file-name", path: path2, size: name2.length, read: () => name2 };
          yield* createFileText(top, name2, "100644", void 0, skipped);
        }
      }
    }
  };
}
function* createFileText(top, name2, mode, addedLines, skipped) {
  const path2 = Buffer.from(name2).toString("utf8");
  if (mode === "160000") {
    skipped.push({ path: path2, reason: "submodule: scanned where its own commits are made", failed: false });
    return;
  }
  const file = Buffer.concat([Buffer.from((0, import_node_path7.join)(top, "/")), name2]);
  yield {
    kind: "blob",
    path: path2,
    ...addedLines && { addedLines },
    async read() {
      const isLink = (await (0, import_promises2.lstat)(file)).isSymbolicLink();
      return isLink ? (0, import_promises2.readlink)(file, { encoding: "buffer" }) : (0, import_promises2.readFile)(file);
    }
  };
}
var import_promises2, import_node_path7;
var init_working = __esm({
  "src/sources/working.ts"() {
    "use strict";
    import_promises2 = require("node:fs/promises");
    import_node_path7 = require("node:path");
    init_staged();
    init_unstaged();
    init_staged2();
  }
});

// hook/progress.ts
function createProgress({ err, environment }) {
  const shown = err.isTTY === true && !environment["CI"];
  let last = 0;
  return {
    report({ blobs, totalBlobs, bytes, seconds }) {
      if (!shown || seconds < 1 || seconds - last < 0.2) return;
      last = seconds;
      const of = totalBlobs === void 0 ? "" : ` of ${totalBlobs}`;
      err.write(`\r\x1B[Kscanning history: ${blobs}${of} blobs, ${renderBytes(bytes)}, ${Math.round(seconds)} s`);
    },
    end() {
      if (last > 0) err.write("\r\x1B[K");
    }
  };
}
var init_progress = __esm({
  "hook/progress.ts"() {
    "use strict";
    init_phrases();
  }
});

// hook/scan-target.ts
function chooseTarget({ text, flag: flag2, positionals }) {
  const kinds2 = ["staged", "working", "history", "stdin"].filter((kind) => flag2[kind]);
  const range2 = text["range"];
  const asked = [
    ...kinds2.map((kind) => `--${kind}`),
    ...range2 === void 0 ? [] : ["--range"],
    ...positionals.length > 0 ? ["PATH"] : []
  ];
  if (asked.length > 1)
    throw new UsageError(`${asked.join(" and ")} cannot be asked for together`, "Run leakgate scan once for each.");
  if (range2 !== void 0) return parseRange(range2);
  return kinds2[0] ? { kind: kinds2[0] } : { kind: "files", paths: positionals.length > 0 ? positionals : ["."] };
}
function parseRange(range2) {
  const [, base, head] = /^([^.].*?)?\.\.\.?([^.].*)?$/s.exec(range2) ?? [];
  if (!base)
    throw new UsageError(
      `"${range2.slice(0, 60)}" is not a range`,
      "Write A..B: what B has and A does not, such as origin/main..HEAD."
    );
  return { kind: "range", base, head: head ?? "HEAD" };
}
async function scanTarget(target, config, world, shell) {
  const isAny = ({ scanned, skipped }) => scanned.blobs + scanned.texts + skipped.length > 0;
  const answer = (result) => ({ result, asked: isAny(result) });
  switch (target.kind) {
    case "staged": {
      const staged = openStaged();
      const result = await scanChanges(createStagedSource(staged), config, world);
      return { result, asked: await staged.entries > 0 };
    }
    case "working":
      return answer(await scanChanges(createWorkingSource(), config, world));
    case "stdin":
      return answer(await scan(createStdinSource(shell.input), config, world));
    case "range":
      return answer(await scanRange(target, config, world));
    case "history":
      return answer(await scanHistoryVisibly(config, world, shell));
    case "files": {
      const gitignore = !await isIgnored(target.paths);
      return answer(await scan(createFilesSource(target.paths, { gitignore }), config, world));
    }
  }
}
async function scanHistoryVisibly(config, world, shell) {
  const progress = createProgress(shell);
  try {
    return await scanHistory({ onProgress: progress.report }, config, world);
  } finally {
    progress.end();
  }
}
var targetOptions;
var init_scan_target = __esm({
  "hook/scan-target.ts"() {
    "use strict";
    init_errors();
    init_staged();
    init_unstaged();
    init_scan();
    init_scan_changes();
    init_scan_history();
    init_scan_range();
    init_files();
    init_staged2();
    init_stdin();
    init_working();
    init_progress();
    targetOptions = {
      staged: { type: "boolean" },
      working: { type: "boolean" },
      range: { type: "string" },
      history: { type: "boolean" },
      stdin: { type: "boolean" }
    };
  }
});

// hook/scan.ts
var scan_exports = {};
__export(scan_exports, {
  scanCommand: () => scanCommand
});
function describe2(result) {
  const count2 = result.findings.filter(blocks).length;
  return count2 === 0 ? "no finding blocks" : `${count2} ${count2 === 1 ? "finding blocks" : "findings block"}`;
}
var import_node_fs6, scanCommand;
var init_scan2 = __esm({
  "hook/scan.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    init_arguments();
    init_outcome();
    init_present();
    init_scan_config();
    init_scan_target();
    scanCommand = {
      summary: "scan files, changes, commits or the whole history",
      help: `Usage: leakgate scan [PATH\u2026] [--staged | --working | --range A..B | --history | --stdin] [OPTION\u2026]

What to scan (default: the files of this directory):
  PATH\u2026                  files and directories, as they are on disk; in a repository without what git ignores
  --staged               what the next commit brings: the index, judged on lines that are new
  --working              staged, changed and untracked files
  --range A..B           every blob and message that the commits of B bring that A does not have
  --history              every blob that any reference of this clone can reach, each once
  --stdin                standard input

  --format text|json|sarif   default text
  --output FILE          write the result there instead of to standard output
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD
  --no-color             no colours; NO_COLOR and CI do the same

Exit status: 0 clean \xB7 1 findings that block \xB7 2 usage or configuration \xB7 3 something asked for was not scanned, or
nothing was there to scan
`,
      options: {
        ...targetOptions,
        format: { type: "string" },
        output: { type: "string" },
        config: { type: "string" }
      },
      async run(args, shell) {
        const { text, flag: flag2 } = args;
        const format = chooseWord("--format", text["format"] ?? "text", formats);
        const target = chooseTarget(args);
        const config = await readScanConfig(text["config"]);
        const { result, asked } = await scanTarget(target, config, { repositoryKey: readScanKey }, shell);
        const status = decideExit(result, asked);
        const occasion = { committed: target.kind === "range" || target.kind === "history" };
        const stream = shell.out;
        const rendered = format === "text" ? renderText(result, status, occasion, shell, stream, !flag2["no-color"] && text["output"] === void 0) : await renderMachine(result, format);
        if (text["output"] === void 0) stream.write(rendered);
        else (0, import_node_fs6.writeFileSync)(text["output"], rendered);
        if (!asked) shell.err.write("leakgate: nothing was there to scan, which is no clean result\n");
        else if (format !== "text" || text["output"] !== void 0) shell.err.write(`leakgate: ${describe2(result)}
`);
        return status;
      }
    };
  }
});

// hook/allow.ts
var allow_exports = {};
__export(allow_exports, {
  addSuppression: () => addSuppression,
  allow: () => allow2
});
function parseEntry2(positionals, text) {
  const [fingerprint = "", ...more] = positionals;
  const usage = "leakgate allow FINGERPRINT --reason TEXT";
  if (!isFingerprint(fingerprint) || more.length > 0)
    throw new UsageError("allow needs one fingerprint, the twelve characters that a finding shows", usage);
  const clean = (word) => word?.replace(/\s+/g, " ").trim();
  const [reason, expires, owner] = [clean(text["reason"]), clean(text["expires"]), clean(text["owner"])];
  if (!reason) throw new UsageError("allow needs a reason that others can understand", usage);
  if (expires !== void 0 && !isDate(expires))
    throw new UsageError(`--expires ${expires} is not a date`, "Write it as YYYY-MM-DD.");
  if (owner?.includes(" ") || owner === "") throw new UsageError("--owner is one word", "Write a handle: @name.");
  return { kind: "external", fingerprint, reason, ...expires && { expires }, ...owner && { owner } };
}
function addSuppression(text, entry) {
  const entries = parseSuppressions({ name: suppressionsFile, text }).filter(
    (other) => other.fingerprint !== entry.fingerprint
  );
  const comments = text.split(/\r?\n/).filter((line) => /^\s*#/.test(line));
  const lines = [...entries, entry].map(renderSuppression).sort();
  return `${[...comments, ...lines].join("\n")}
`;
}
var import_node_fs7, import_node_path8, allow2;
var init_allow = __esm({
  "hook/allow.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path8 = require("node:path");
    init_suppressions();
    init_errors();
    init_run();
    init_unstaged();
    init_policy();
    allow2 = {
      summary: "let a finding pass, for a reason that others can read",
      help: `Usage: leakgate allow FINGERPRINT --reason TEXT [--expires YYYY-MM-DD] [--owner @WHO] [--commit]

Writes one line into ${suppressionsFile} at the top of the repository. It counts once it is committed: for commits as at
HEAD, for pull requests as on the base branch, so that a change cannot allow its own secrets.

  --reason TEXT          why it may stay
  --expires YYYY-MM-DD   the last day on which it counts
  --owner @WHO           who answers for it
  --commit               commit that file, and nothing else that is staged

Exit status: 0 written \xB7 2 usage
`,
      options: {
        reason: { type: "string" },
        expires: { type: "string" },
        owner: { type: "string" },
        commit: { type: "boolean" }
      },
      async run({ text, flag: flag2, positionals }, shell) {
        const entry = parseEntry2(positionals, text);
        const top = await readTopLevel();
        const file = (0, import_node_path8.join)(top, suppressionsFile);
        (0, import_node_fs7.writeFileSync)(file, addSuppression((0, import_node_fs7.existsSync)(file) ? (0, import_node_fs7.readFileSync)(file, "utf8") : "", entry));
        const message = `Allow ${entry.fingerprint}`;
        if (flag2["commit"]) {
          await runGit(["add", "--intent-to-add", "--", suppressionsFile], { cwd: top });
          await runGit(
            ["commit", "--quiet", `--message=${message}`, `--message=${entry.reason}`, "--only", "--", suppressionsFile],
            { cwd: top }
          );
          shell.out.write(`${entry.fingerprint} is allowed from this commit on.
`);
        } else {
          shell.out.write(
            `Written to ${suppressionsFile}. It counts once it is committed:
  git add ${suppressionsFile}
  git commit -m "${message}" ${suppressionsFile}
`
          );
        }
        return ExitStatus.clean;
      }
    };
  }
});

// src/incidents/html.ts
function renderHtml(markdown, title) {
  const body3 = renderBlocks(markdown.replaceAll(/ ?<!-- [^>]* -->/g, "").split("\n"));
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
pre { background: #f4f4f4; padding: .6rem; overflow-x: auto; } code { font: 14px/1.4 ui-monospace, monospace; }
table { border-collapse: collapse; } td { border: 1px solid #ccc; padding: .2rem .6rem; vertical-align: top; }
blockquote { margin: .3rem 0; padding: .3rem .8rem; border-left: 4px solid #d9822b; background: #fff6ea; }
.box { margin: 1rem 0; padding-left: 1.8rem; position: relative; } .box > input { position: absolute; left: 0; top: .35rem; }
</style>
${body3}
</html>
`;
}
function renderBlocks(lines) {
  const html = [];
  let paragraph = [];
  const flush = () => {
    if (paragraph.length > 0) html.push(`<p>${renderInline(paragraph.join(" "))}</p>`);
    paragraph = [];
  };
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place];
    const take = (belongs) => {
      const taken = [];
      while (place + 1 < lines.length && belongs(lines[place + 1])) taken.push(lines[++place]);
      return taken;
    };
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    const box = /^- \[([ x])\] (.*)$/.exec(line);
    if (!line.trim()) flush();
    else if (line.startsWith("```")) {
      flush();
      const code = take((next) => !next.startsWith("```"));
      place++;
      html.push(`<pre><code>${escapeHtml(code.join("\n"))}</code></pre>`);
    } else if (heading) {
      flush();
      html.push(`<h${heading[1].length}>${renderInline(heading[2])}</h${heading[1].length}>`);
    } else if (box) {
      flush();
      const inner = take(
        (next) => next.startsWith("  ") || !next.trim() && lines[place + 2]?.startsWith("  ") === true
      );
      const rest = renderBlocks(inner.map((text) => text.slice(2)));
      html.push(
        `<div class="box"><input type="checkbox"${box[1] === "x" ? " checked" : ""}>${renderInline(box[2])}${rest}</div>`
      );
    } else if (line.startsWith("- ")) {
      flush();
      const items = [line, ...take((next) => next.startsWith("- ") && !/^- \[[ x]\] /.test(next))];
      html.push(`<ul>${items.map((item) => `<li>${renderInline(item.slice(2))}</li>`).join("")}</ul>`);
    } else if (line.startsWith("> ")) {
      flush();
      html.push(`<blockquote>${renderInline(line.slice(2))}</blockquote>`);
    } else if (line.startsWith("| ")) {
      flush();
      const rows = [line, ...take((next) => next.startsWith("| "))].filter((row) => !/^[| :-]+$/.test(row));
      const cells = rows.map(
        (row) => row.slice(2, -2).split(" | ").map((cell) => `<td>${renderInline(cell)}</td>`)
      );
      html.push(`<table>${cells.map((row) => `<tr>${row.join("")}</tr>`).join("")}</table>`);
    } else if (line === "---") html.push("<hr>");
    else if (/^<details><summary>[^<>]*<\/summary>$/.test(line) || line === "</details>") {
      flush();
      html.push(line);
    } else paragraph.push(line);
  }
  flush();
  return html.join("\n");
}
function renderInline(text) {
  return text.replace(
    inline,
    (...[, escaped, code, bold, emphasis, words2, url, tag, entity, plain2]) => {
      if (code !== void 0) return `<code>${escapeHtml(code)}</code>`;
      if (bold !== void 0) return `<strong>${renderInline(bold)}</strong>`;
      if (emphasis !== void 0) return `<em>${renderInline(emphasis)}</em>`;
      if (url !== void 0) return `<a href="${escapeHtml(url)}">${escapeHtml(words2)}</a>`;
      return tag ?? entity ?? escapeHtml(escaped ?? plain2);
    }
  );
}
function escapeHtml(text) {
  const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}
var inline;
var init_html = __esm({
  "src/incidents/html.ts"() {
    "use strict";
    inline = /\\([!-/:-@[-`{-~])|`([^`]+)`|\*\*((?:[^*\\]|\\.)+)\*\*|\*((?:[^*\\]|\\.)+)\*|\[([^\]\\]+)\]\((https:\/\/[\w./#?=&%~-]+)\)|(<\/?code>)|(&(?:amp|lt|gt|quot|#\d{1,6});)|([\s\S])/g;
  }
});

// src/incidents/checklist.ts
function listSteps(kind) {
  const { steps } = credentials[kind];
  return Object.keys(parts).flatMap(
    (part) => steps[part].map((step) => ({ key: `${part}/${step.id}`, part, step }))
  );
}
function renderChecklist(known) {
  const { steps } = credentials[known.kind];
  const sections = Object.keys(parts).map((part, index) => {
    const boxes = steps[part].map((step) => renderStep(part, step, known));
    const body3 = boxes.length > 0 ? boxes.join("\n") : "Nothing to do for this kind.";
    return `### ${index + 1} \xB7 ${parts[part]}

${body3}`;
  });
  return [renderVariables(known), ...sections].join("\n\n");
}
function renderStep(part, step, known) {
  const lines = [
    `- [ ] ${step.must ? "**Must.** " : ""}${fillIn(step.text, known)} <!-- leakgate:box ${part}/${step.id} -->`
  ];
  if (step.warning) lines.push(`  > \u26A0\uFE0F **Careful:** ${fillIn(step.warning, known)}`);
  const commands2 = step.commands ?? [];
  const shells = commands2.every((command) => typeof command === "string") ? [""] : ["bash", "powershell"];
  if (step.warning && commands2.length > 0) lines.push("");
  for (const shell of commands2.length > 0 ? shells : []) {
    lines.push(`  \`\`\`${shell || "sh"}`);
    if (shell) lines.push(`  # ${shell === "bash" ? "bash" : "PowerShell"}`);
    lines.push(...commands2.map((command) => `  ${shell ? chooseShell(command, shell) : command}`), "  ```");
  }
  return lines.join("\n");
}
function chooseShell(command, shell) {
  return typeof command === "string" ? command : command[shell];
}
function fillIn(text, { kind, rule }) {
  const somewhere = kind.startsWith("provider-") ? "the page that lists its tokens or keys." : "";
  return text.replaceAll("{provider}", rule?.provider ? escapeMarkdown(rule.provider) : "the provider").replaceAll("{revoke}", rule?.revoke ? renderRevoke(rule.revoke) : somewhere).trimEnd();
}
function renderRevoke(revoke5) {
  return /^https:\/\/[\w./#?=&%~-]+$/.test(revoke5) ? `${revoke5} .` : escapeMarkdown(revoke5);
}
function renderVariables(known) {
  const values = listVariables(known);
  const bash = [
    ...values.map(({ name: name2, value, about }) => `${`${name2}='${value}'`.padEnd(44)} # ${about}`),
    'umask 077; OLD="$(mktemp)"; NEW="$(mktemp)"; REFERENCE="$(mktemp)"'
  ];
  const powershell = [
    ...values.map(({ name: name2, value, about }) => `${`$${name2} = '${value}'`.padEnd(46)} # ${about}`),
    "$OLD, $NEW, $REFERENCE = 1..3 | ForEach-Object { (New-TemporaryFile).FullName }"
  ];
  return [
    "Commands below read these variables, so set them first, in one shell on your own machine. A fence without a name runs in bash and in PowerShell as it stands. `$OLD` and `$NEW` are files for the leaked and the new value.",
    renderDetails("Variables for bash", "bash", bash),
    renderDetails("Variables for PowerShell", "powershell", powershell)
  ].join("\n\n");
}
function renderDetails(summary, language, lines) {
  return `<details><summary>${summary}</summary>

\`\`\`${language}
${lines.join("\n")}
\`\`\`

</details>`;
}
function listVariables(known) {
  const used = new Set(
    listSteps(known.kind).flatMap(({ step }) => step.commands ?? []).flatMap((command) => typeof command === "string" ? [command] : [command.bash, command.powershell]).flatMap((line) => [...line.matchAll(/\$\{?([A-Z]+)\b/g)].map(([, name2]) => name2))
  );
  const day = (offset) => new Date(known.today.getTime() + offset * 864e5).toISOString().slice(0, 10);
  const always = [
    { name: "FINGERPRINT", value: known.fingerprint ?? "000000000000", about: "of the leak" },
    { name: "BLOB", value: known.blob ?? "HEAD:my-file", about: "the file version that leaked it" },
    { name: "SINCE", value: known.since?.slice(0, 10) ?? day(-90), about: "first commit that has it" },
    { name: "TODAY", value: day(0), about: "end of the window to look at" },
    { name: "UNTIL", value: `${day(60)}T00:00:00Z`, about: "expiry of the new value" },
    { name: "REVIEW", value: day(365), about: "when the suppression is looked at again" }
  ];
  return [...credentials[known.kind].variables.map((variable) => fillVariable(variable, known)), ...always].filter(
    ({ name: name2 }) => used.has(name2)
  );
}
function fillVariable(variable, { resource }) {
  if (!variable.from || resource === void 0) return variable;
  const host = resource.trim().replace(/^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|tcp:)/i, "").replace(/[/:?,].*$/s, "");
  const value = variable.from === "resource" ? host : host.replace(/\..*$/s, "");
  return /^[A-Za-z0-9][A-Za-z0-9._@-]{0,120}$/.test(value) ? { ...variable, value, about: `${variable.about} (from the leak)` } : variable;
}
var init_checklist = __esm({
  "src/incidents/checklist.ts"() {
    "use strict";
    init_credentials();
    init_escape();
  }
});

// src/incidents/facts.ts
function renderFacts(incident, limit = limits) {
  const { finding, first, last, places, refs } = incident;
  const resource = finding.resource ? ` of ${renderCode(finding.resource)}` : "";
  const since = first ? ` since **${renderDay(first)}**` : "";
  const now = incident.state === "in-tip" ? "**is still in the tip**" : "was removed from the tip, which does not repair it";
  const rows = [
    ["Now", renderNow(incident)],
    ["First commit", first ? renderCommit(first) : "not found: no commit that a ref reaches holds it"],
    ["Last commit that wrote it", last ? renderCommit(last) : ""],
    ["Reached from", renderRefs(refs, limit.refs)],
    ["Exposed", first ? `from ${renderDay(first)} until part 7 is proved` : ""],
    [
      "Rule, fingerprint",
      `\`${finding.rule.id}\`, \`${incident.fingerprint}\`${finding.suppression ? " (suppressed)" : ""}`
    ]
  ].filter(([, value]) => value);
  return [
    `**${capitalise2(finding.rule.label)}**${resource} has been in this repository's history${since} and ${now}. ${credentials[finding.rule.credential].opens}`,
    "",
    ...rows.flatMap(([name2, value], place) => [`| ${name2} | ${value} |`, ...place === 0 ? ["| :-- | :-- |"] : []]),
    "",
    ...renderPlaces(places, limit.places)
  ].join("\n");
}
function renderNow({ state, places, removed }) {
  if (state === "in-tip") {
    const [place] = places;
    const more = places.filter(({ inTip }) => inTip).length - 1;
    return `in the tip: ${renderPlace2(place)}${more > 0 ? ` and ${more} more` : ""}`;
  }
  return removed ? `removed from the tip by ${renderCommit(removed)}; history, forks and clones keep it` : "not in the tip; history, forks and clones keep it";
}
function renderPlaces(places, limit) {
  if (places.length === 0) return [];
  const shown = places.slice(0, limit).map((place) => {
    const span = place.first ? `, ${renderDay(place.first)}${place.last && place.last.oid !== place.first.oid ? ` to ${renderDay(place.last)}` : ""}` : "";
    return `- ${renderPlace2(place)}${span}${place.inTip ? ", in the tip" : ""}`;
  });
  const rest = places.length - shown.length;
  return [
    `<details><summary>${places.length === 1 ? "1 place" : `${places.length} places`}</summary>
`,
    ...shown,
    ...rest > 0 ? [`- and ${rest} more: \`leakgate report --format md\` lists them all`] : [],
    "\n</details>"
  ];
}
function renderPlace2({ path: path2, line, kind }) {
  return kind === "commit-message" ? "a commit message" : `${renderCode(path2)}, line ${line}`;
}
function renderRefs(refs, limit) {
  const names = [...new Set(refs.map(renderRef))];
  const rest = names.length - limit;
  return names.slice(0, limit).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
function renderRef(name2) {
  const [, kind, rest] = /^refs\/(heads|tags|pull|remotes\/[^/]+)\/(.*)$/s.exec(name2) ?? [];
  if (kind === "tags") return `tag ${renderCode(rest)}`;
  if (kind === "pull") return `pull request ${renderCode(rest.replace(/\/.*$/s, ""))}`;
  return renderCode(rest ?? name2);
}
function renderCommit(commit) {
  return `\`${commit.oid.slice(0, 10)}\` of ${renderDay(commit)}`;
}
function renderDay({ date }) {
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? "an unknown day";
}
function renderCode(text) {
  const short = text.length > 200 ? `${text.slice(0, 199)}\u2026` : text;
  return /^[\w./ -]+$/.test(short) && short.trim() === short ? `\`${short}\`` : `<code>${escapeMarkdown(short)}</code>`;
}
function capitalise2(label) {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}
var limits;
var init_facts = __esm({
  "src/incidents/facts.ts"() {
    "use strict";
    init_credentials();
    init_escape();
    limits = { places: 20, refs: 8 };
  }
});

// src/incidents/report.ts
function describeKnown(incident, today) {
  const { finding, fingerprint, places, first } = incident;
  const blob = places.find((place) => place.blob)?.blob;
  return {
    kind: finding.rule.credential,
    rule: finding.rule,
    fingerprint,
    today,
    ...blob && { blob },
    ...finding.resource && { resource: finding.resource },
    ...first && { since: first.date }
  };
}
function renderReport(incidents, { scanned, skipped }, today) {
  const failed = skipped.filter((entry) => entry.failed).length;
  const open2 = incidents.filter(({ finding }) => !finding.suppression).length;
  const everything2 = { places: Number.POSITIVE_INFINITY, refs: Number.POSITIVE_INFINITY };
  return [
    "# Leaked credentials in history",
    `${open2 === 0 ? "No credential" : open2 === 1 ? "1 credential" : `${open2} credentials`} to rotate, ${incidents.length - open2} suppressed. Scanned: ${scanned.blobs} blobs, ${scanned.bytes} bytes, ${scanned.commits ?? 0} commits.`,
    ...failed > 0 ? [`**Incomplete:** ${failed} of what was asked for could not be read, so more may be there.`] : [],
    ...incidents.flatMap((incident) => [
      `## ${renderHeading(incident)}`,
      renderFacts(incident, everything2),
      ...incident.finding.suppression ? [] : [renderChecklist(describeKnown(incident, today))]
    ])
  ].join("\n\n");
}
function renderReportJson(incidents, { scanned, skipped }) {
  const report = {
    schema: "leakgate-report/1",
    incidents: incidents.map(({ finding, introductions: _, ...incident }) => ({
      fingerprint: incident.fingerprint,
      ruleId: finding.rule.id,
      credential: finding.rule.credential,
      name: credentials[finding.rule.credential].name,
      level: finding.level,
      ...finding.resource !== void 0 && { resource: finding.resource },
      state: incident.state,
      first: incident.first,
      last: incident.last,
      removed: incident.removed,
      refs: incident.refs,
      places: incident.places,
      suppression: finding.suppression
    })),
    scanned,
    skipped
  };
  return JSON.stringify(report, void 0, 2);
}
function renderHeading({ finding, fingerprint }) {
  return `${capitalise2(finding.rule.label.replace(/^(?:an?|the) /, ""))} \xB7 \`${fingerprint}\``;
}
var init_report = __esm({
  "src/incidents/report.ts"() {
    "use strict";
    init_credentials();
    init_checklist();
    init_facts();
  }
});

// src/git/attribution.ts
async function readAttribution(wanted, options = {}) {
  const blobs = new Set(wanted.blobs);
  const wantedCommits = new Set(wanted.commits ?? []);
  const changes = [];
  const places = /* @__PURE__ */ new Map();
  const commits = /* @__PURE__ */ new Map();
  const points = /* @__PURE__ */ new Map();
  const reach = /* @__PURE__ */ new Map();
  const mark2 = (commit) => {
    const bit = points.get(commit.oid) ?? 1n << BigInt(points.size);
    points.set(commit.oid, bit);
    commits.set(commit.oid, commit);
    reach.set(commit.oid, (reach.get(commit.oid) ?? 0n) | bit);
  };
  for await (const entry of listLog(options.cwd)) {
    if ("parents" in entry) {
      const [first, ...others] = entry.parents.map((parent) => reach.get(parent) ?? 0n);
      const union = others.reduce((all, one) => one === all ? all : all | one, first ?? 0n);
      if (union) reach.set(entry.commit.oid, union);
      if (wantedCommits.has(entry.commit.oid)) mark2(entry.commit);
      continue;
    }
    const sides = new Set(
      [...entry.from, ...entry.to === void 0 ? [] : [entry.to]].filter((oid) => blobs.has(oid))
    );
    if (sides.size === 0) continue;
    mark2(entry.commit);
    const place = changes.push(entry) - 1;
    for (const blob of sides) {
      const known = places.get(blob);
      if (known) known.push(place);
      else places.set(blob, [place]);
    }
  }
  const tipPaths = await readTipPaths(blobs, options);
  const refs = await readRefs(options.cwd);
  return {
    listChanges: (oids) => [...new Set([...oids].flatMap((oid) => places.get(oid) ?? []))].sort((a, b) => a - b).map((place) => changes[place]),
    findCommit: (oid) => commits.get(oid),
    listTipPaths: (blob) => tipPaths.get(blob) ?? [],
    listRefs(oids) {
      let bits = 0n;
      for (const oid of oids) bits |= points.get(oid) ?? 0n;
      return refs.filter(({ commit }) => ((reach.get(commit) ?? 0n) & bits) !== 0n).map(({ name: name2 }) => name2);
    }
  };
}
async function* listLog(cwd) {
  let commit;
  let raw;
  for await (const token of listTokens(
    // A repository's own configuration could hide root commits, or mix signatures and notes into the output.
    [
      "-c",
      "log.showRoot=true",
      "log",
      "--all",
      "--reverse",
      "--topo-order",
      "--no-show-signature",
      "--no-notes"
    ].concat(["--raw", "-z", "-c", "--no-abbrev", "--no-renames", "--no-ext-diff", "--format=tformat:%x01%H %aI %P"]),
    cwd
  )) {
    if (raw !== void 0) {
      yield parseRaw(raw, token, commit);
      raw = void 0;
    } else if (token.startsWith("")) {
      const [oid, date, ...parents] = token.slice(1).trimEnd().split(" ");
      commit = { oid, date };
      yield { commit, parents };
    } else if (token.trimStart().startsWith(":")) raw = token.trimStart();
  }
}
function parseRaw(raw, path2, commit) {
  const parents = raw.lastIndexOf(":") + 1;
  const oids = raw.split(" ").slice(parents + 1, 2 * parents + 2);
  const exists = (oid) => oid !== void 0 && !/^0+$/.test(oid);
  const to = oids.at(-1);
  return { commit, path: path2, from: [...new Set(oids.slice(0, -1).filter(exists))], to: exists(to) ? to : void 0 };
}
async function readTipPaths(blobs, { cwd, tip }) {
  const paths = /* @__PURE__ */ new Map();
  const accept = tip === void 0 ? [0, 128] : [0];
  const args = ["ls-tree", "-r", "-z", "--full-tree", tip ?? "HEAD"];
  for await (const token of listTokens(args, cwd, accept)) {
    const tab = token.indexOf("	");
    const oid = token.slice(token.lastIndexOf(" ", tab) + 1, tab);
    if (!blobs.has(oid)) continue;
    paths.set(oid, [...paths.get(oid) ?? [], token.slice(tab + 1)]);
  }
  return paths;
}
async function readRefs(cwd) {
  const format = "--format=%(objectname) %(*objectname) %(symref) %(refname)";
  const output = await runGit(["for-each-ref", format], cwd === void 0 ? {} : { cwd });
  return output.toString("utf8").split("\n").flatMap((line) => {
    const [object, peeled, symref, name2] = line.split(" ");
    return name2 && !symref ? [{ name: name2, commit: peeled || object }] : [];
  });
}
async function* listTokens(args, cwd, accept = [0]) {
  const child = spawnGit(args, cwd === void 0 ? {} : { cwd });
  const ended = new Promise((resolve4, reject) => {
    child.on(
      "error",
      (cause) => reject(new GitError("git could not be started", "Install git and make sure it is on PATH.", { cause }))
    );
    child.on("close", resolve4);
  });
  ended.catch(() => {
  });
  let words2 = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    if (words2.length < 2e3) words2 += text;
  });
  child.stdin.end();
  let rest = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    const tokens2 = (rest + chunk).split("\0");
    rest = tokens2.pop();
    yield* tokens2;
  }
  if (rest) yield rest;
  const status = await ended;
  if (status === null || !accept.includes(status))
    throw new GitError(
      `git ${args.find((arg) => /^[a-z]/.test(arg) && !arg.includes("="))} failed (${status ?? "killed"}): ${words2.trim().slice(0, 2e3)}`,
      "Run leakgate in a full clone; `git fsck` tells whether the repository is whole."
    );
}
var init_attribution = __esm({
  "src/git/attribution.ts"() {
    "use strict";
    init_errors();
    init_run();
  }
});

// src/incidents/incident.ts
function createIncidents(result, attribution, atLeast = "error") {
  const mask3 = createPathMask(result);
  return result.findings.filter(({ level }) => levels2.indexOf(level) >= levels2.indexOf(atLeast)).map((finding) => createIncident(finding, attribution, mask3)).sort(compareIncidents);
}
function listWanted(result) {
  const locations = result.findings.flatMap(({ location, occurrences }) => [location, ...occurrences]);
  return {
    blobs: new Set(locations.flatMap(({ oid }) => oid ?? [])),
    commits: new Set(locations.flatMap(({ kind, commit }) => kind === "commit-message" && commit ? [commit] : []))
  };
}
function createPathMask({ findings }) {
  const marks2 = "\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022";
  const masked = new Set(
    findings.flatMap(({ location, occurrences }) => [location, ...occurrences].map(({ path: path2 }) => path2))
  );
  const shapes = [...masked].filter((path2) => path2.includes(marks2)).map((path2) => ({ path: path2, parts: path2.split(marks2) }));
  return (path2) => shapes.find(({ path: shape, parts: parts2 }) => shape === marks2 ? path2.includes("\n") : fits(path2, parts2))?.path ?? path2;
}
function fits(path2, parts2) {
  let place = 0;
  for (const part of parts2.slice(0, -1)) {
    const found = place === 0 ? path2.startsWith(part) ? 0 : -1 : path2.indexOf(part, place);
    if (found < 0) return false;
    place = found + part.length;
  }
  const last = parts2.at(-1);
  return path2.length >= place + last.length && path2.endsWith(last);
}
function createIncident(finding, attribution, mask3) {
  const locations = [finding.location, ...finding.occurrences];
  const lines = new Map(locations.flatMap(({ oid, region }) => oid ? [[oid, region.startLine]] : []));
  const written = [];
  const taken = [];
  for (const { path: path2, ...rest } of attribution.listChanges(lines.keys())) {
    const change = { ...rest, path: mask3(path2) };
    const before = change.from.some((oid) => lines.has(oid));
    if (change.to !== void 0 && lines.has(change.to)) written.push(change);
    else if (before) taken.push(change);
  }
  const places = /* @__PURE__ */ new Map();
  for (const change of written) {
    const known = places.get(change.path);
    places.set(change.path, {
      path: change.path,
      kind: "blob",
      line: lines.get(change.to),
      blob: change.to,
      first: known?.first ?? change.commit,
      last: change.commit,
      inTip: false
    });
  }
  for (const [blob, line] of lines)
    for (const path2 of attribution.listTipPaths(blob).map(mask3))
      places.set(path2, { ...places.get(path2) ?? { path: path2, kind: "blob" }, line, blob, inTip: true });
  const messages = locations.flatMap(({ kind, path: path2, region, commit: oid }) => {
    const commit = kind === "commit-message" && oid ? attribution.findCommit(oid) : void 0;
    return commit ? [{ path: path2, kind, line: region.startLine, first: commit, last: commit, inTip: false }] : [];
  });
  const all = [...places.values(), ...messages];
  if (all.length === 0) all.push(...locations.map((location) => unattributed(location)));
  const commits = [...written.map(({ commit }) => commit), ...messages.map(({ first: first2 }) => first2)];
  const first = commits.reduce(
    (oldest, commit) => oldest && !isBefore(commit, oldest) ? oldest : commit,
    void 0
  );
  const inTip = all.some((place) => place.inTip);
  const removed = inTip ? void 0 : taken.at(-1)?.commit;
  const last = commits.at(-1);
  return {
    finding,
    fingerprint: finding.fingerprint,
    state: inTip ? "in-tip" : "removed",
    places: all.sort(
      (a, b) => Number(b.inTip) - Number(a.inTip) || compareText(b.last?.date, a.last?.date) || compareText(a.path, b.path)
    ),
    ...first && { first },
    ...last && { last },
    ...removed && { removed },
    refs: attribution.listRefs(commits.map(({ oid }) => oid)),
    introductions: [
      ...written.filter(({ from }) => !from.some((oid) => lines.has(oid))).map(({ path: path2, commit, to }) => `${path2}\0${commit.date}\0${to}`),
      ...messages.map(({ first: first2 }) => `message\0${first2.date}`),
      // A merge can bring an old branch into the tip without writing anything.
      ...all.filter((place) => place.inTip).map(({ path: path2 }) => `tip\0${path2}`)
    ]
  };
}
function unattributed({ path: path2, region, kind, oid }) {
  return { path: path2, kind, line: region.startLine, ...oid && { blob: oid }, inTip: false };
}
function compareIncidents(a, b) {
  return Number(b.state === "in-tip") - Number(a.state === "in-tip") || levels2.indexOf(b.finding.level) - levels2.indexOf(a.finding.level) || Number(b.finding.validity === "active") - Number(a.finding.validity === "active") || b.finding.confidence - a.finding.confidence || compareText(b.last?.date, a.last?.date) || compareText(a.fingerprint, b.fingerprint);
}
function isBefore(a, b) {
  return Date.parse(a.date) < Date.parse(b.date);
}
function compareText(a = "", b = "") {
  return a < b ? -1 : a > b ? 1 : 0;
}
var levels2;
var init_incident = __esm({
  "src/incidents/incident.ts"() {
    "use strict";
    levels2 = ["note", "warning", "error"];
  }
});

// hook/history-incidents.ts
async function scanIncidents(config) {
  const result = await scanHistory({}, config, { repositoryKey: readRepositoryKey });
  const wanted = listWanted(result);
  if (wanted.blobs.size + wanted.commits.size === 0) return { result, incidents: [] };
  return { result, incidents: createIncidents(result, await readAttribution(wanted)) };
}
var init_history_incidents = __esm({
  "hook/history-incidents.ts"() {
    "use strict";
    init_attribution();
    init_repository_key();
    init_incident();
    init_scan_history();
  }
});

// hook/report.ts
var report_exports = {};
__export(report_exports, {
  reportCommand: () => reportCommand
});
var import_node_fs8, formats2, reportCommand;
var init_report2 = __esm({
  "hook/report.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    init_html();
    init_report();
    init_escape();
    init_arguments();
    init_history_incidents();
    init_outcome();
    init_scan_config();
    formats2 = ["md", "json", "html"];
    reportCommand = {
      summary: "what history holds, and how each credential is rotated",
      help: `Usage: leakgate report [OPTION\u2026]

Scans every blob that any reference of this clone can reach, and prints one incident for each leaked credential: where it
is, since when, whether it is still in the tip, and the checklist to rotate it into Key Vault. The same text as the
tracking issue, and like it without any value.

  --format md|json|html  default md; html is one page that needs nothing else
  --output FILE          write there instead of to standard output
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 nothing to rotate \xB7 1 credentials to rotate \xB7 2 usage or configuration \xB7 3 not all could be read
`,
      options: { format: { type: "string" }, output: { type: "string" }, config: { type: "string" } },
      async run({ text }, shell) {
        const format = chooseWord("--format", text["format"] ?? "md", formats2);
        const { result, incidents } = await scanIncidents(await readScanConfig(text["config"]));
        const markdown = () => renderReport(incidents, result, /* @__PURE__ */ new Date());
        const rendered = format === "json" ? escapeJson(renderReportJson(incidents, result)) : format === "html" ? renderHtml(markdown(), "Leaked credentials in history") : markdown();
        if (text["output"] === void 0) shell.out.write(`${rendered.trimEnd()}
`);
        else (0, import_node_fs8.writeFileSync)(text["output"], `${rendered.trimEnd()}
`, { mode: 384 });
        return decideExit(result, result.scanned.blobs + result.scanned.texts > 0);
      }
    };
  }
});

// hook/checklist.ts
var checklist_exports = {};
__export(checklist_exports, {
  checklistCommand: () => checklistCommand
});
function listKinds() {
  const width = Math.max(...Object.keys(credentials).map((kind) => kind.length));
  return Object.entries(credentials).map(([kind, { name: name2 }]) => `${kind.padEnd(width)}  ${name2}`).join("\n");
}
async function findChecklist(subject, file) {
  const today = /* @__PURE__ */ new Date();
  if (isKind(subject)) return renderGeneral(subject, renderChecklist({ kind: subject, today }));
  const config = await readScanConfig(file);
  const rule = config.rules.find(({ id: id2 }) => id2 === subject);
  if (rule) return renderGeneral(rule.credential, renderChecklist({ kind: rule.credential, rule, today }));
  if (/^[a-z2-7]{12}(?:-\d{1,6})?$/.test(subject)) {
    const { incidents } = await scanIncidents({ ...config });
    const incident = incidents.find(({ fingerprint }) => fingerprint === subject);
    if (incident) return `${renderFacts(incident)}

${renderChecklist(describeKnown(incident, today))}`;
    throw new UsageError(
      `no credential of this history has the fingerprint ${subject}`,
      "`leakgate report` lists those that are there; a shallow clone does not hold all."
    );
  }
  throw new UsageError(`"${subject.slice(0, 40)}" is no fingerprint, rule or kind`, nearest(subject, config));
}
function isKind(subject) {
  return Object.hasOwn(credentials, subject);
}
function nearest(subject, config) {
  const names = [...Object.keys(credentials), ...config.rules.map(({ id: id2 }) => id2)];
  return `${renderNearest(subject, names)} \`leakgate checklist\` lists the kinds, \`leakgate rules\` the rules.`.trim();
}
function renderGeneral(kind, checklist) {
  const { name: name2, opens, wayOut } = credentials[kind];
  return `# ${name2}

${opens}

${wayOut}

${checklist}`;
}
var formats3, checklistCommand;
var init_checklist2 = __esm({
  "hook/checklist.ts"() {
    "use strict";
    init_nearest();
    init_credentials();
    init_errors();
    init_checklist();
    init_facts();
    init_html();
    init_report();
    init_arguments();
    init_history_incidents();
    init_scan_config();
    formats3 = ["md", "html"];
    checklistCommand = {
      summary: "how a leaked credential is rotated into Key Vault",
      help: `Usage: leakgate checklist [FINGERPRINT | RULE | KIND] [OPTION\u2026]

  FINGERPRINT            of a credential in this repository's history: the checklist is filled in with what is known of it
  RULE, KIND             a rule's id, or the kind of a credential; without any, all kinds are listed

  --format md|html       default md
  --config FILE          this configuration instead of .leakgate.yaml as committed at HEAD

Exit status: 0 \xB7 2 usage or configuration, no such credential \xB7 3 history could not be read
`,
      options: { format: { type: "string" }, config: { type: "string" } },
      async run({ text, positionals }, shell) {
        const format = chooseWord("--format", text["format"] ?? "md", formats3);
        const [subject, ...others] = positionals;
        if (others.length > 0)
          throw new UsageError("only one checklist can be asked for", "Name one fingerprint, rule or kind.");
        const markdown = subject === void 0 ? listKinds() : await findChecklist(subject, text["config"]);
        shell.out.write(format === "html" ? renderHtml(markdown, subject ?? "Checklists") : `${markdown}
`);
        return ExitStatus.clean;
      }
    };
  }
});

// hook/rules.ts
var rules_exports = {};
__export(rules_exports, {
  rulesCommand: () => rulesCommand
});
var rulesCommand;
var init_rules2 = __esm({
  "hook/rules.ts"() {
    "use strict";
    init_errors();
    init_policy();
    init_escape();
    init_arguments();
    init_config();
    rulesCommand = {
      summary: "list the rules that are in force here",
      help: `Usage: leakgate rules [WORD] [--format text|json]

Lists the rules in force by the configuration at HEAD, one a line: id, level, what it finds. With WORD only those whose
id holds it.

Exit status: 0 \xB7 2 usage or configuration
`,
      options: { format: { type: "string" } },
      async run({ text, positionals }, shell) {
        const format = chooseWord("--format", text["format"] ?? "text", ["text", "json"]);
        const config = await loadConfig(await readPolicy("HEAD"));
        const word = (positionals[0] ?? "").toLowerCase();
        const listed = config.rules.filter((rule) => rule.id.includes(word)).toSorted((a, b) => a.id < b.id ? -1 : 1);
        if (format === "json") {
          const records = listed.map(({ id: id2, label, level, credential: credential2, source: source8 }) => ({
            id: id2,
            label,
            level,
            credential: credential2,
            source: source8
          }));
          shell.out.write(`${JSON.stringify(records, void 0, 2)}
`);
          return ExitStatus.clean;
        }
        const width = Math.max(0, ...listed.map((rule) => rule.id.length));
        const lines = listed.map(
          (rule) => `${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${escapeTerminal(rule.label)}`
        );
        shell.out.write(`${[...lines, `${listed.length} rules`].join("\n")}
`);
        return ExitStatus.clean;
      }
    };
  }
});

// hook/pre-commit.ts
async function runPreCommit(shell, merging) {
  const result = await scanStaged(merging);
  const status = decideExit(result, true);
  const plain2 = status === ExitStatus.clean && result.findings.length === 0 && result.skipped.length === 0;
  if (plain2 && shell.environment["LEAKGATE_SKIP"] === void 0) {
    const time = Math.round(performance.now() - shell.started);
    shell.err.write(`leakgate: clean, ${renderScanned(result.scanned)}, ${time} ms
`);
    return status;
  }
  return (await Promise.resolve().then(() => __toESM(require("./commands.js"), 1))).reportStaged(result, shell, merging ? "this merge" : "this commit");
}
async function scanStaged(merging) {
  const staged = openStaged({ merging, alongside: listPolicyObjects("HEAD") });
  try {
    const config = await loadConfig(parsePolicy("HEAD", await staged.alongside));
    return await scanChanges(createStagedSource(staged), config, { repositoryKey: () => readRepositoryKey() });
  } finally {
    staged.blobs.close();
  }
}
var init_pre_commit = __esm({
  "hook/pre-commit.ts"() {
    "use strict";
    init_errors();
    init_repository_key();
    init_staged();
    init_policy();
    init_phrases();
    init_scan_changes();
    init_staged2();
    init_config();
    init_outcome();
  }
});

// hook/git-hooks.ts
var git_hooks_exports = {};
__export(git_hooks_exports, {
  preCommit: () => preCommit,
  preMergeCommit: () => preMergeCommit
});
var preCommit, preMergeCommit;
var init_git_hooks = __esm({
  "hook/git-hooks.ts"() {
    "use strict";
    init_pre_commit();
    preCommit = {
      summary: "what git calls before a commit: scan what is staged",
      help: `Usage: leakgate pre-commit

Scans what the next commit brings: the bytes in the index, not the files of the working tree. A finding counts if it
touches a line that is new. Configuration and suppressions are those committed at HEAD.

To pass once, with a reason that stays in the commit message: LEAKGATE_SKIP="the reason" git commit

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      options: {},
      run: (_args, shell) => runPreCommit(shell, false)
    };
    preMergeCommit = {
      summary: "what git calls before a merge commit that it makes itself",
      help: `Usage: leakgate pre-merge-commit

As leakgate pre-commit, for a merge without conflicts: a line counts if it is new against every parent.
`,
      options: {},
      run: (_args, shell) => runPreCommit(shell, true)
    };
  }
});

// src/git/commits.ts
async function readCommits({ cwd, include, exclude = [], noWalk }) {
  const options = { ...cwd && { cwd } };
  const names = [...include, ...exclude.map((oid) => `^${oid}`)].map((name2) => `${name2}
`).join("");
  const walk = noWalk ? ["--no-walk=unsorted"] : ["--reverse", "--topo-order"];
  const listed = await runGit(["rev-list", ...walk, "--stdin"], { ...options, input: names });
  const oids = listed.toString("latin1").split("\n").filter(Boolean);
  const input = oids.map((oid) => `${oid}
`).join("");
  const output = await runGit(["diff-tree", "--stdin", ...rawFormat2], { ...options, input });
  const changes = parseRawDiff(output).flatMap(({ commit, ...change }) => commit ? [{ ...change, commit }] : []);
  return { oids, changes };
}
async function listRemoteTips(remote, cwd) {
  const args = ["for-each-ref", "--format=%(objectname)", `refs/remotes/${remote}/`];
  return (await runGit(args, { ...cwd && { cwd } })).toString("latin1").split("\n").filter(Boolean);
}
async function keepKnownCommits(oids, cwd) {
  const input = oids.map((oid) => `${oid}^{commit}
`).join("");
  const answer = await runGit(["cat-file", "--batch-check=%(objectname) %(objecttype)"], {
    ...cwd && { cwd },
    input
  });
  return answer.toString("latin1").split("\n").flatMap((line) => /^([0-9a-f]+) commit$/.exec(line)?.[1] ?? []);
}
var rawFormat2;
var init_commits = __esm({
  "src/git/commits.ts"() {
    "use strict";
    init_range();
    init_run();
    rawFormat2 = ["-r", "-z", "-M", "-l1000", "--no-abbrev", "--raw", "-c", "--root"];
  }
});

// src/sources/commits.ts
function createCommitsSource(selection) {
  const bases = /* @__PURE__ */ new Map();
  let commits = 0;
  return {
    name: "commits",
    skipped: [],
    get commits() {
      return commits;
    },
    baseOf: ({ path: path2, oid }) => bases.get(`${oid} ${path2}`),
    async *texts() {
      const { oids, changes } = await readCommits(selection);
      commits = oids.length;
      const seen = /* @__PURE__ */ new Set();
      const blobs = openBlobs(selection.cwd);
      try {
        for (const { mode, oid, before, path: path2, status, commit } of changes) {
          const key3 = `${oid} ${path2}`;
          if (!/^1[02]0/.test(mode) || seen.has(key3)) continue;
          seen.add(key3);
          if (!/^0+$/.test(before)) bases.set(key3, before);
          if (/[ARC]/.test(status)) yield { kind: "file-name", path: path2, commit, read: () => Buffer.from(path2) };
          yield { kind: "blob", path: path2, oid, commit, read: () => readObject2(blobs, oid) };
        }
        for (const oid of oids) yield createMessageText2(oid, blobs);
      } finally {
        blobs.close();
      }
    }
  };
}
function createMessageText2(commit, blobs) {
  return {
    kind: "commit-message",
    path: "message",
    commit,
    async read() {
      const content = await readObject2(blobs, commit);
      return content.subarray(content.indexOf("\n\n") + 2);
    }
  };
}
async function readObject2(blobs, oid) {
  const content = await blobs.request(oid)();
  if (content) return content;
  throw new Error("the repository does not have it");
}
var init_commits2 = __esm({
  "src/sources/commits.ts"() {
    "use strict";
    init_blobs();
    init_commits();
  }
});

// hook/commit-scan.ts
async function scanCommits(selection) {
  const config = await loadConfig(await readPolicy("HEAD"));
  return scanChanges(createCommitsSource(selection), config, { repositoryKey: () => readRepositoryKey() });
}
function reportCommits(result, occasion, shell) {
  const status = decideExit(result, true);
  const skip = readSkip(shell.environment);
  if (status === ExitStatus.clean && result.findings.length === 0) {
    const time = Math.round(performance.now() - shell.started);
    shell.err.write(`leakgate: clean, ${renderScanned(result.scanned, "text")}, ${time} ms
`);
    return status;
  }
  shell.err.write(renderText(result, status, occasion, shell, shell.err));
  if (skip === void 0 || status === ExitStatus.clean) return status;
  shell.err.write(`LEAKGATE_SKIP lets it pass: ${skip}
`);
  return ExitStatus.clean;
}
async function readInput(shell) {
  const chunks = [];
  for await (const chunk of shell.input) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
var init_commit_scan = __esm({
  "hook/commit-scan.ts"() {
    "use strict";
    init_errors();
    init_repository_key();
    init_policy();
    init_phrases();
    init_scan_changes();
    init_commits2();
    init_config();
    init_outcome();
    init_present();
    init_skip();
  }
});

// hook/commit-message.ts
var commit_message_exports = {};
__export(commit_message_exports, {
  commitMessage: () => commitMessage
});
function createMessageSource(message) {
  return {
    name: "commit message",
    skipped: [],
    async *texts() {
      yield { kind: "commit-message", path: "the commit message", size: message.length, read: () => message };
    }
  };
}
var import_promises3, commitMessage;
var init_commit_message = __esm({
  "hook/commit-message.ts"() {
    "use strict";
    import_promises3 = require("node:fs/promises");
    init_errors();
    init_repository_key();
    init_run();
    init_policy();
    init_scan();
    init_commit_scan();
    init_config();
    commitMessage = {
      summary: "what git calls with the message of a commit",
      help: `Usage: leakgate commit-msg FILE

Scans a commit message without its comments. Installed by leakgate init --commit-message; without it messages are
scanned before the push.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 usage or configuration \xB7 3 something was not scanned
`,
      options: {},
      async run({ positionals: [file] }, shell) {
        if (file === void 0)
          throw new UsageError("commit-msg needs the file with the message", "leakgate commit-msg FILE");
        const text = await (0, import_promises3.readFile)(file);
        const message = await runGit(["stripspace", "--strip-comments"], { input: text });
        const config = await loadConfig(await readPolicy("HEAD"));
        const result = await scan(createMessageSource(message), config, { repositoryKey: () => readRepositoryKey() });
        return reportCommits(result, { stops: "this commit", committed: false }, shell);
      }
    };
  }
});

// hook/pre-push.ts
var pre_push_exports = {};
__export(pre_push_exports, {
  parsePushed: () => parsePushed,
  prePush: () => prePush
});
function parsePushed(text) {
  return text.split("\n").flatMap((line) => {
    const [, oid, remoteOid] = /^\S+ ([0-9a-f]{40,64}) \S+ ([0-9a-f]{40,64})$/.exec(line) ?? [];
    return oid && remoteOid && !/^0+$/.test(oid) ? [{ oid, remoteOid }] : [];
  });
}
var prePush;
var init_pre_push = __esm({
  "hook/pre-push.ts"() {
    "use strict";
    init_errors();
    init_commits();
    init_commit_scan();
    prePush = {
      summary: "what git calls before a push: scan the commits that the remote does not have",
      help: `Usage: leakgate pre-push REMOTE URL < REFERENCES

Scans every blob, new name and message of the commits that are pushed and that no branch of that remote has yet. Each
commit is judged by what it adds. Configuration and suppressions are those committed at HEAD.

Exit status: 0 clean \xB7 1 findings that block \xB7 2 configuration \xB7 3 something was not scanned
`,
      options: {},
      async run({ positionals: [remote = ""] }, shell) {
        const pushed = parsePushed(await readInput(shell));
        if (pushed.length === 0) return ExitStatus.clean;
        const [known, tips] = await Promise.all([
          keepKnownCommits(pushed.map(({ remoteOid }) => remoteOid)),
          listRemoteTips(remote)
        ]);
        const include = await keepKnownCommits(pushed.map(({ oid }) => oid));
        const result = await scanCommits({ include, exclude: [...known, ...tips] });
        return reportCommits(result, { stops: "this push", committed: true }, shell);
      }
    };
  }
});

// hook/post-commit.ts
var post_commit_exports = {};
__export(post_commit_exports, {
  postCommit: () => postCommit,
  postRewrite: () => postRewrite
});
async function tell(oids, shell) {
  const result = await scanCommits({ include: oids, noWalk: true });
  if (result.findings.length === 0 && !result.skipped.some((entry) => entry.failed)) return ExitStatus.clean;
  const status = reportCommits(result, { committed: true }, shell);
  shell.err.write(advice);
  return status;
}
var advice, postCommit, postRewrite;
var init_post_commit = __esm({
  "hook/post-commit.ts"() {
    "use strict";
    init_errors();
    init_commits();
    init_commit_scan();
    advice = "git has made the commit already, so this only tells; the push will be stopped.\n";
    postCommit = {
      summary: "what git calls after a commit that no other hook has seen",
      help: `Usage: leakgate post-commit

Scans the commit at HEAD. git runs no pre-commit hook for cherry-pick, revert and rebase, nor with --no-verify; this one
tells what got past, and pre-push stops it.

Exit status: 0 clean \xB7 1 findings \xB7 2 configuration \xB7 3 something was not scanned (git ignores it)
`,
      options: {},
      run: (_args, shell) => tell(["HEAD"], shell)
    };
    postRewrite = {
      summary: "what git calls after a rebase",
      help: `Usage: leakgate post-rewrite COMMAND < REWRITTEN

Scans the commits that a rebase made. It tells and stops nothing; pre-push does.

Exit status: 0 clean \xB7 1 findings \xB7 2 configuration \xB7 3 something was not scanned (git ignores it)
`,
      options: {},
      async run(_args, shell) {
        const made = (await readInput(shell)).split("\n").flatMap((line) => /^[0-9a-f]{40,64} ([0-9a-f]{40,64})/.exec(line)?.[1] ?? []);
        return made.length === 0 ? ExitStatus.clean : tell(await keepKnownCommits([...new Set(made)]), shell);
      }
    };
  }
});

// hook/commands.ts
var commands_exports = {};
__export(commands_exports, {
  reportStaged: () => reportStaged,
  runCommand: () => runCommand
});
module.exports = __toCommonJS(commands_exports);
var import_node_fs9 = require("node:fs");
var import_node_path9 = require("node:path");
init_nearest();
init_errors();
init_arguments();

// hook/staged-report.ts
init_errors();
init_outcome();
init_present();
init_skip();
function reportStaged(result, shell, stops) {
  const status = decideExit(result, true);
  const skip = readSkip(shell.environment);
  shell.err.write(renderText(result, status, { stops, committed: false }, shell, shell.err));
  if (skip === void 0 || status === ExitStatus.clean) return status;
  shell.err.write(
    `LEAKGATE_SKIP lets it pass: ${skip}
The reason goes into the commit message, where the pull request shows it.
`
  );
  return ExitStatus.clean;
}

// hook/commands.ts
var commands = {
  init: async () => (await Promise.resolve().then(() => (init_init(), init_exports))).init,
  uninstall: async () => (await Promise.resolve().then(() => (init_uninstall(), uninstall_exports))).uninstall,
  scan: async () => (await Promise.resolve().then(() => (init_scan2(), scan_exports))).scanCommand,
  allow: async () => (await Promise.resolve().then(() => (init_allow(), allow_exports))).allow,
  report: async () => (await Promise.resolve().then(() => (init_report2(), report_exports))).reportCommand,
  checklist: async () => (await Promise.resolve().then(() => (init_checklist2(), checklist_exports))).checklistCommand,
  rules: async () => (await Promise.resolve().then(() => (init_rules2(), rules_exports))).rulesCommand,
  "pre-commit": async () => (await Promise.resolve().then(() => (init_git_hooks(), git_hooks_exports))).preCommit,
  "pre-merge-commit": async () => (await Promise.resolve().then(() => (init_git_hooks(), git_hooks_exports))).preMergeCommit,
  "commit-msg": async () => (await Promise.resolve().then(() => (init_commit_message(), commit_message_exports))).commitMessage,
  "pre-push": async () => (await Promise.resolve().then(() => (init_pre_push(), pre_push_exports))).prePush,
  "post-commit": async () => (await Promise.resolve().then(() => (init_post_commit(), post_commit_exports))).postCommit,
  "post-rewrite": async () => (await Promise.resolve().then(() => (init_post_commit(), post_commit_exports))).postRewrite
};
async function runCommand(name2, args, shell) {
  if (name2 === void 0 || name2 === "--help" || name2 === "-h" || name2 === "help") {
    const topic = name2 === "help" ? args[0] : void 0;
    shell.out.write(topic === void 0 ? await renderHelp() : (await loadCommand(topic)).help);
    return name2 === void 0 ? ExitStatus.usage : ExitStatus.clean;
  }
  if (name2 === "--version") {
    shell.out.write(`${readVersion(shell.script)}
`);
    return ExitStatus.clean;
  }
  const command = await loadCommand(name2);
  const parsed = parseArguments(name2, args, command.options);
  if (parsed.flag["help"]) {
    shell.out.write(command.help);
    return ExitStatus.clean;
  }
  return command.run(parsed, shell);
}
async function loadCommand(name2) {
  const load = Object.hasOwn(commands, name2) ? commands[name2] : void 0;
  if (load) return load();
  const hint2 = `${renderNearest(name2, Object.keys(commands))} \`leakgate --help\` lists all.`.trim();
  throw new UsageError(`there is no command "${name2.slice(0, 40)}"`, hint2);
}
async function renderHelp() {
  const lines = await Promise.all(
    Object.entries(commands).map(async ([name2, load]) => `  ${name2.padEnd(18)}${(await load()).summary}`)
  );
  return `leakgate stops secrets at the commit, at the pull request and in history.

Usage: leakgate COMMAND [OPTION\u2026]

${lines.join("\n")}

leakgate COMMAND --help says more. In a repository of your own, begin with: leakgate init

Exit status: 0 clean \xB7 1 findings that block \xB7 2 usage or configuration \xB7 3 something asked for was not scanned
`;
}
function readVersion(script) {
  return String(JSON.parse((0, import_node_fs9.readFileSync)((0, import_node_path9.join)((0, import_node_path9.dirname)(script), "../package.json"), "utf8")).version);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  reportStaged,
  runCommand
});
