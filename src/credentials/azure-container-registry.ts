import { reviewUse } from "./blocks.ts";
import { save } from "./commands.ts";
import { createTwoKeys } from "./two-keys.ts";
import { vaultAudit } from "./vault-blocks.ts";

export const azureContainerRegistry = {
  /** https://learn.microsoft.com/azure/container-registry/container-registry-authentication */
  "azure-container-registry-key": createTwoKeys({
    name: "Azure Container Registry password",
    opens:
      "A registry password pulls every image, and the admin's also pushes: whoever had it could have replaced what you run.",
    wayOut:
      "Pull with the managed identity of the cluster or app (role AcrPull), push with OIDC from the pipeline (role AcrPush). If a password cannot be avoided, a repository-scoped token that expires, kept in Key Vault.",
    resource: "registry",
    variables: [
      { name: "TOKEN", value: "my-token", about: "name of the token, if it is one" },
      { name: "CLUSTER", value: "my-cluster", about: "an AKS cluster that pulls" },
    ],
    slots: ["password", "password2"],
    find: "az acr list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) =>
      `az acr credential show --name "$RESOURCE" --query "passwords[?name=='${slot}'].value" --output tsv`,
    renew: (slot) => `az acr credential renew --name "$RESOURCE" --password-name "${slot}" --output none`,
    alsoDies: "Clusters with an image-pull secret fail at their next pull, which may be days later.",
    contain: [
      {
        id: "token",
        text: "If neither is it, it may be the password of a token. Urgent: disable the token now. Planned: parts 3 and 6 have a box for it. The commands there that renew the admin's passwords are not for it.",
        commands: [
          'az acr token list --registry "$RESOURCE" --query "[].{name: name, status: status}" --output table',
          'az acr token update --registry "$RESOURCE" --name "$TOKEN" --status disabled --output none',
        ],
        warning: "Whatever pulls or pushes with the token stops; `--status enabled` takes it back.",
      },
    ],
    rotate: [
      {
        id: "token",
        text: "Only for a token: make its second password, straight into the file `$NEW`.",
        commands: [
          save(
            'az acr token credential generate --registry "$RESOURCE" --name "$TOKEN" --password2 --expiration "$UNTIL" --query "passwords[?name==\'password2\'].value" --output tsv',
          ),
        ],
        warning:
          "If the token has two passwords in use, whoever uses the second stops. Did the second leak? Then `--password1`.",
      },
    ],
    retire: [
      {
        id: "token",
        text: "Only for a token: delete its leaked password (the second: `--password2`).",
        commands: ['az acr token credential delete --registry "$RESOURCE" --name "$TOKEN" --password1'],
        warning: "Whoever was forgotten in part 5 stops now.",
      },
      {
        id: "images",
        text: "Compare the digests of the tags that you run with those that your pipeline built: a push could have replaced them.",
        commands: ['az acr repository list --name "$RESOURCE" --output tsv'],
      },
    ],
    audit: [
      reviewUse(
        "`ContainerRegistryRepositoryEvents` has pushes and pulls.",
        "ContainerRegistryLoginEvents | summarize count() by Identity, CallerIpAddress, ResultDescription",
      ),
      ...vaultAudit,
    ],
    role: "AcrPull",
    identity: [
      {
        id: "cluster",
        text: "Let AKS pull with its own identity.",
        commands: ['az aks update --name "$CLUSTER" --resource-group "$RG" --attach-acr "$RESOURCE" --output none'],
      },
      {
        id: "admin",
        text: "Turn the admin account off: it is one password for everybody.",
        commands: ['az acr update --name "$RESOURCE" --admin-enabled false --output none'],
        warning:
          "Both of its passwords stop working, the successor of part 3 included: first everything pulls by identity.",
      },
    ],
    network: {
      others: "Both need the premium tier.",
      group: "registry",
      zone: "privatelink.azurecr.io",
      deny: ['az acr update --name "$RESOURCE" --public-network-enabled false --default-action Deny --output none'],
    },
  }),
} as const;
