import { reviewUse } from "./blocks.ts";
import type { Credential, Step } from "./credential.ts";
import { createTwoKeys } from "./two-keys.ts";
import { vaultAudit } from "./vault-blocks.ts";

/** Shared access policies of Service Bus, Event Hubs and Relay. https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas */
interface Messaging {
  readonly title: string;
  /** Command group: `az servicebus`. */
  readonly group: string;
  /** The entities that can have a policy of their own, as sub-commands: `queue`. */
  readonly entities: readonly string[];
  readonly opens: string;
  readonly wayOut: string;
  readonly role: string;
  readonly closes: boolean;
}

function createMessaging({ title, group, entities, opens, wayOut, role, closes }: Messaging): Credential {
  const of = `--namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME"`;
  const namespace = `--name "$RESOURCE" --resource-group "$RG"`;
  const entity: Step = {
    id: "entity",
    text: `Does the connection string have \`EntityPath=\`? Then the policy belongs to that entity, and the commands start with \`az ${group} ${entities.join(" authorization-rule` or `")} authorization-rule\` and take its name besides (\`--help\` shows the option). Is the policy \`RootManageSharedAccessKey\`, it may change and delete everything in the namespace: treat it as urgent.`,
    commands: [
      `az ${group} namespace authorization-rule list --namespace-name "$RESOURCE" --resource-group "$RG" --query "[].{name: name, rights: join(',', rights)}" --output table`,
    ],
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
        "AZMSRunTimeAuditLogs | where AuthKey == '$POLICYNAME' | summarize count() by ClientIp, ActivityName, AuthType",
      ),
      ...vaultAudit,
    ],
    role,
    ...(closes && {
      localAuthOff: [`az ${group} namespace update ${namespace} --disable-local-auth true --output none`],
      network: {
        group: "namespace",
        zone: "privatelink.servicebus.windows.net",
        ...(group === "servicebus" && { others: "Both need the premium tier." }),
        deny: [
          `az ${group} namespace network-rule-set update --namespace-name "$RESOURCE" --resource-group "$RG" --default-action Deny --output none`,
          `az ${group} namespace update ${namespace} --public-network-access Disabled --output none`,
        ],
      },
    }),
  });
}

export const azureMessaging = {
  "azure-service-bus-key": createMessaging({
    title: "Azure Service Bus",
    group: "servicebus",
    entities: ["queue", "topic"],
    opens:
      "A shared access key reads and sends the messages of a Service Bus namespace; the root policy's key also changes and deletes its queues and topics.",
    wayOut:
      "Connect with `DefaultAzureCredential`, the host name of the namespace, and the role Azure Service Bus Data Sender or Receiver. If a key cannot be avoided, one policy for each client with only its rights, kept in Key Vault.",
    role: "Azure Service Bus Data Receiver",
    closes: true,
  }),
  "azure-event-hubs-key": createMessaging({
    title: "Azure Event Hubs",
    group: "eventhubs",
    entities: ["eventhub"],
    opens:
      "A shared access key reads every event of an Event Hubs namespace and can feed false ones; the root policy's key also changes and deletes its hubs.",
    wayOut:
      "Connect with `DefaultAzureCredential` and the role Azure Event Hubs Data Sender or Receiver. If a key cannot be avoided, one policy for each client with only its rights, kept in Key Vault.",
    role: "Azure Event Hubs Data Receiver",
    closes: true,
  }),
  "azure-relay-key": createMessaging({
    title: "Azure Relay",
    group: "relay",
    entities: ["hyco", "wcfrelay"],
    opens:
      "A shared access key lets others listen or send on a relay, and so reaches or plays a service inside your own network.",
    wayOut:
      "Connect with `DefaultAzureCredential` and the role Azure Relay Listener or Sender. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    role: "Azure Relay Listener",
    closes: false,
  }),
} as const;
