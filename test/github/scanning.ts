/** Code scanning's SARIF uploads and draft security advisories. */
import { gunzipSync } from "node:zlib";
import { type Call, type Handlers, loginOf } from "./call.ts";
import { readCommitId } from "./git-store.ts";
import { renderPage } from "./pages.ts";
import { ApiError, notFound, type Reply } from "./reply.ts";
import { repositoryUrl, webUrl } from "./repositories.ts";
import { type Json, now, takeId } from "./state.ts";
import { renderUser } from "./users.ts";

/** Bytes, gzipped. https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const largestSarif = 10 * 1024 * 1024;

function readSarif(text: string): Json {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length > largestSarif) throw new ApiError(413, "Payload too large");
  try {
    return JSON.parse(gunzipSync(bytes).toString()) as Json;
  } catch {
    throw new ApiError(400, "Invalid SARIF. Base64-decoding or gunzipping failed.");
  }
}

async function uploadSarif(call: Call): Promise<Reply> {
  const { commit_sha, ref, sarif } = call.body as { commit_sha: string; ref: string; sarif: string };
  if (!call.repository.codeSecurity)
    throw new ApiError(403, "Advanced Security must be enabled for this repository to use code scanning.");
  if (!(await readCommitId(call.repository.gitDir, commit_sha))) throw new ApiError(422, "commit not found");
  const content = readSarif(sarif);
  const runs = content["runs"];
  if (!Array.isArray(runs)) throw new ApiError(400, "Invalid SARIF. Missing 'runs'.");
  if (runs.length > 20) throw new ApiError(400, "Invalid SARIF. Too many runs.");
  const id = `00000000-0000-0000-0000-${String(takeId(call.server.state)).padStart(12, "0")}`;
  call.repository.sarifs.push({ id, ref, commit: commit_sha, sarif: content });
  return { status: 202, body: { id, url: `${repositoryUrl(call, call.repository)}/code-scanning/sarifs/${id}` } };
}

function renderAdvisory(call: Call, advisory: Json): Json {
  const { ghsa_id } = advisory as { ghsa_id: string };
  const none = {
    cve_id: null,
    publisher: null,
    published_at: null,
    closed_at: null,
    withdrawn_at: null,
    submission: null,
    cvss: null,
    cwes: null,
    cwe_ids: null,
    credits: null,
    credits_detailed: null,
    collaborating_users: null,
    collaborating_teams: null,
    private_fork: null,
  };
  return {
    ...none,
    severity: null,
    ...advisory,
    url: `${repositoryUrl(call, call.repository)}/security-advisories/${ghsa_id}`,
    html_url: `${webUrl(call, call.repository)}/security/advisories/${ghsa_id}`,
    identifiers: [{ type: "GHSA", value: ghsa_id }],
    author: renderUser(call, String(advisory["author"])),
  };
}

export const scanningHandlers: Handlers = {
  "code-scanning/upload-sarif": uploadSarif,
  "code-scanning/get-sarif": (call) => {
    const found = call.repository.sarifs.find(({ id }) => id === call.params["sarif_id"]);
    if (!found) throw notFound();
    const url = `${repositoryUrl(call, call.repository)}/code-scanning/analyses?sarif_id=${found.id}`;
    return { status: 200, body: { processing_status: "complete", analyses_url: url } };
  },
  "security-advisories/create-repository-advisory": (call) => {
    const id = String(takeId(call.server.state)).padStart(4, "2");
    const { summary, description, severity, vulnerabilities } = call.body as Json;
    const own = {
      ghsa_id: `GHSA-2222-3333-${id}`,
      author: loginOf(call),
      state: "draft",
      created_at: now(),
      updated_at: now(),
    };
    const advisory = { ...own, summary, description, severity: severity ?? null, vulnerabilities };
    call.repository.advisories.push(advisory);
    return { status: 201, body: renderAdvisory(call, advisory) };
  },
  "security-advisories/list-repository-advisories": (call) =>
    renderPage(call, call.repository.advisories, (advisory) => renderAdvisory(call, advisory)),
};
