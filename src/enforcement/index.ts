/** A bundle of its own: the GitHub client is loaded by those who administer, not by those who commit. */
export { createGitHubClient } from "../github/client.ts";
export { auditTarget } from "./audit.ts";
export { readProtectPlan } from "./protect.ts";
export { renderAuditJson, renderAuditMarkdown, renderAuditText } from "./render-audit.ts";
export { renderProtectJson, renderProtectText } from "./render-protect.ts";
