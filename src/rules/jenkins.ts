import type { Rule } from "../types.ts";
import { hasRandomLook } from "./value-shape.ts";

export const jenkinsRules: readonly Rule[] = [
  {
    id: "jenkins-initial-password",
    label: "the first administrator's password of a Jenkins server",
    level: "error",
    keywords: ["to proceed to installation:"],
    // As the log of the first start shows it.
    pattern: /to proceed to installation:\s{1,60}(?<secret>[0-9a-f]{32})(?![0-9a-f])/,
    check: (value) => (hasRandomLook(value) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "provider-token",
    provider: "Jenkins",
    source: "https://www.jenkins.io/doc/book/installing/linux/#unlocking-jenkins",
  },
];
