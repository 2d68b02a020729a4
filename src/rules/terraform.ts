import type { Rule } from "../types.ts";
import { beginAnywhere } from "./edges.ts";
import { createKeywordRules } from "./keyword-shape.ts";
import { base62, hasRandomLook } from "./value-shape.ts";

export const terraformRules: readonly Rule[] = [
  {
    id: "terraform-cloud-token",
    label: "an HCP Terraform token",
    level: "error",
    keywords: [".atlasv1."],
    pattern: beginAnywhere(/(?<![\w.-])(?<secret>[0-9A-Za-z]{6,14}\.atlasv1\.[\w=-]{50,72})(?![\w=-])/),
    check: (value) => (hasRandomLook(value.split(".")[2]!) ? "unknown" : "invalid"),
    highEntropy: true,
    credential: "provider-token",
    provider: "HCP Terraform",
    revoke: "https://app.terraform.io/app/settings/tokens",
    source: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  ...createKeywordRules([
    [
      "vagrant-cloud",
      "Vagrant Cloud",
      "vagrant cloud",
      base62(14) + "\\.?atlasv1\\.?" + base62(67),
      "https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication",
      { kind: "token" },
    ],
  ]),
];
