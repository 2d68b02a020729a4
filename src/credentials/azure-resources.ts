import { appVariables, azureUses, groupVariable, reviewUse, switchApps } from "./blocks.ts";
import { assign } from "./commands.ts";
import { createSingleValue } from "./single-value.ts";
import { createTwoKeys } from "./two-keys.ts";
import { vaultAudit, vaultNetwork, vaultVariables, vaultVariablesLate } from "./vault-blocks.ts";

const named = '--name "$RESOURCE" --resource-group "$RG"';

export const azureResources = {
  /** https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas */
  "azure-iot-key": createTwoKeys({
    name: "Azure IoT Hub key",
    opens:
      "A policy's key speaks for every device of the hub or changes the hub itself (`iothubowner`); a device's key speaks for that device.",
    wayOut:
      "Let services sign in with `DefaultAzureCredential` and the role IoT Hub Data Contributor or Reader, and devices with X.509 certificates. If a key cannot be avoided, keep it in Key Vault.",
    resource: "IoT hub",
    variables: [
      { name: "POLICYNAME", value: "iothubowner", about: "SharedAccessKeyName= of the leak" },
      { name: "DEVICE", value: "my-device", about: "DeviceId= of the leak, if it has one" },
    ],
    slots: ["primary", "secondary"],
    find: "az iot hub list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) =>
      `az iot hub policy show --hub-name "$RESOURCE" --name "$POLICYNAME" --query "${slot}Key" --output tsv`,
    renew: (slot) =>
      `az iot hub policy renew-key --hub-name "$RESOURCE" --name "$POLICYNAME" --renew-key "${slot}" --output none`,
    alsoDies: "Devices in the field that use the policy lose their connection: roll the other key out first.",
    contain: [
      {
        id: "device",
        text: "`DeviceId=` in the leak means the key of one device: renew it there (extension `azure-iot`), planned the other one first. Parts 3 and 6 renew the policy's keys: for this one leave their commands out. A key of the Device Provisioning Service has no renewal command: use the portal.",
        commands: [
          'az iot hub policy list --hub-name "$RESOURCE" --query "[].{name: keyName, rights: rights}" --output table',
          'az iot hub device-identity renew-key --hub-name "$RESOURCE" --device-id "$DEVICE" --key-type "$LEAKED" --output none',
        ],
        warning: "The device stops until it has the new key.",
      },
    ],
    audit: [reviewUse("The category Connections has who connected as which device."), ...vaultAudit],
    role: "IoT Hub Data Contributor",
    localAuthOff: [`az iot hub update ${named} --disable-local-auth true --output none`],
    network: {
      group: "iotHub",
      zone: "privatelink.azure-devices.net",
      deny: [`az iot hub update ${named} --set properties.publicNetworkAccess=Disabled --output none`],
    },
  }),
  /** https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication */
  "azure-maps-key": createTwoKeys({
    name: "Azure Maps key",
    opens: "A key draws maps, routes and searches at your cost, and reads private data sets of the account.",
    wayOut:
      "Sign in with Microsoft Entra (role Azure Maps Data Reader), in a browser with a token that your own service hands out. If a key cannot be avoided, keep it in Key Vault; in a front end everybody can read it.",
    resource: "Maps account",
    slots: ["primary", "secondary"],
    find: "az maps account list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az maps account keys list ${named} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az maps account keys renew ${named} --key "${slot}" --output none`,
    alsoDies: "Pages that carry the key show no map any more.",
    audit: [reviewUse("Metrics have calls by the hour; there is no log of addresses."), ...vaultAudit],
    role: "Azure Maps Data Reader",
    localAuthOff: [`az maps account update ${named} --disable-local-auth true --output none`],
  }),
  /** https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation */
  "azure-signalr-key": createTwoKeys({
    name: "Azure SignalR key",
    opens: "A key sends to every connected client of your app and makes tokens for any user.",
    wayOut:
      "Connect with `DefaultAzureCredential` and the role SignalR App Server. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "SignalR service",
    slots: ["primary", "secondary"],
    find: "az signalr list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az signalr key list ${named} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az signalr key renew ${named} --key-type "${slot}" --output none`,
    alsoDies: "Client tokens signed with it die too; clients connect anew.",
    audit: [reviewUse("The resource log AllLogs has connections and messages."), ...vaultAudit],
    role: "SignalR App Server",
    localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
  }),
  /** https://learn.microsoft.com/azure/azure-web-pubsub/howto-secure-rotate-access-key */
  "azure-web-pubsub-key": createTwoKeys({
    name: "Azure Web PubSub key",
    opens: "A key sends to every connected client of your app and makes tokens for any user.",
    wayOut:
      "Connect with `DefaultAzureCredential` and the role Web PubSub Service Owner. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "Web PubSub service",
    slots: ["primary", "secondary"],
    find: "az resource list --resource-type Microsoft.SignalRService/webPubSub --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az webpubsub key show ${named} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az webpubsub key regenerate ${named} --key-type "${slot}" --output none`,
    alsoDies: "Client tokens signed with it die too; clients connect anew.",
    audit: [reviewUse("The resource log has connections, messages and requests."), ...vaultAudit],
    role: "Web PubSub Service Owner",
    localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
  }),
  /** https://learn.microsoft.com/azure/communication-services/concepts/authentication */
  "azure-communication-key": createTwoKeys({
    name: "Azure Communication Services key",
    opens: "A key sends mail and messages, makes calls at your cost and in your name, and makes tokens for any user.",
    wayOut:
      "Connect with `DefaultAzureCredential` and a role on the resource. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "Communication Services resource",
    slots: ["primary", "secondary"],
    find: "az resource list --resource-type Microsoft.Communication/communicationServices --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az communication list-key ${named} --query "${slot}Key" --output tsv`,
    renew: (slot) => `az communication regenerate-key ${named} --key-type "${slot}" --output none`,
    alsoDies: "User tokens live on for up to a day: revoke those of suspicious identities.",
    audit: [reviewUse("The resource logs have every message and call, if they were on."), ...vaultAudit],
    role: "Contributor",
    localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
  }),
  /** https://learn.microsoft.com/azure/batch/account-key-rotation */
  "azure-batch-key": createTwoKeys({
    name: "Azure Batch key",
    opens: "A key runs any program on your pools, at your cost and with the identity of the pools.",
    wayOut:
      "Sign in with `DefaultAzureCredential` and the role Azure Batch Job Submitter. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "Batch account",
    slots: ["primary", "secondary"],
    find: "az batch account list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az batch account keys list ${named} --query "${slot}" --output tsv`,
    renew: (slot) => `az batch account keys renew ${named} --key-name "${slot}" --output none`,
    alsoDies: "Running jobs go on; submitting with the key stops.",
    retire: [
      {
        id: "pools",
        text: "Look for jobs, schedules and pools that nobody knows: what was submitted keeps running, with the identity of its pool.",
        commands: [
          'az batch account login --name "$RESOURCE" --resource-group "$RG"',
          "az batch job list --output table",
          "az batch pool list --output table",
        ],
      },
    ],
    audit: [reviewUse("The category ServiceLog has pools and jobs."), ...vaultAudit],
    role: "Azure Batch Job Submitter",
    localAuthOff: [
      `az resource update --ids "$ID" --set "properties.allowedAuthenticationModes=['AAD']" --output none`,
    ],
  }),
  /** https://learn.microsoft.com/azure/event-grid/authenticate-with-access-keys-shared-access-signatures */
  "azure-event-grid-key": createTwoKeys({
    name: "Azure Event Grid key",
    opens: "A key publishes false events to the topic, and whatever listens acts on them.",
    wayOut:
      "Publish with `DefaultAzureCredential` and the role EventGrid Data Sender. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    resource: "Event Grid topic",
    slots: ["key1", "key2"],
    find: "az eventgrid topic list --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) => `az eventgrid topic key list ${named} --query "${slot}" --output tsv`,
    renew: (slot) => `az eventgrid topic key regenerate ${named} --key-name "${slot}" --output none`,
    alsoDies: "SAS tokens signed with it die too. For a domain: `az eventgrid domain key regenerate`.",
    audit: [reviewUse("Metrics have published events by the hour; DataPlaneRequests has addresses."), ...vaultAudit],
    role: "EventGrid Data Sender",
    localAuthOff: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
  }),
  /** https://learn.microsoft.com/azure/notification-hubs/notification-hubs-push-notification-security */
  "azure-notification-hubs-key": createTwoKeys({
    name: "Azure Notification Hubs key",
    opens: "A policy's key pushes to every registered device and, with manage rights, reads the registrations.",
    wayOut:
      "Let only your own service send, with the key in Key Vault and a policy that may only send; devices register through it. Managed identity reaches the vault, Notification Hubs itself has no Entra sign-in for sending.",
    resource: "Notification Hubs namespace",
    variables: [{ name: "POLICYNAME", value: "RootManageSharedAccessKey", about: "SharedAccessKeyName= of the leak" }],
    slots: ["Primary", "Secondary"],
    find: "az resource list --resource-type Microsoft.NotificationHubs/namespaces --query \"[?name=='$RESOURCE'].id\" --output tsv",
    show: (slot) =>
      `az notification-hub namespace authorization-rule list-keys --namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME" --query "{Primary: primaryKey, Secondary: secondaryKey}.${slot}" --output tsv`,
    renew: (slot) =>
      `az notification-hub namespace authorization-rule regenerate-keys --namespace-name "$RESOURCE" --resource-group "$RG" --name "$POLICYNAME" --policy-key "${slot} Key" --output none`,
    alsoDies: "Tokens signed with it die too.",
    audit: [reviewUse("The operational log has changes of the hub, not who sent."), ...vaultAudit],
  }),
  "azure-other-key": createSingleValue({
    name: "Azure service key",
    opens: "A key signs in to an Azure service as nobody in particular, from anywhere, until it is renewed.",
    wayOut:
      "Sign in with a managed identity (`DefaultAzureCredential`) and a role of the service. If a key cannot be avoided, keep it in Key Vault and read it at run time.",
    variables: [
      { name: "RESOURCE", value: "my-resource", about: "name of the resource", from: "resource-name" },
      groupVariable,
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    urgent: {
      text: "renew the leaked key on the resource's page (Keys, or Access policies).",
      warning: "Whatever uses the key stops at once.",
    },
    uses: [
      {
        id: "find",
        text: "Find the resource; if the name alone is known, look through every subscription (extension `resource-graph`).",
        commands: [
          assign("ID", 'az resource list --name "$RESOURCE" --query "[0].id" --output tsv'),
          'echo "$ID"',
          "az graph query --graph-query \"resources | where name =~ '$RESOURCE' | project id, resourceGroup, subscriptionId\" --output table",
        ],
      },
      ...azureUses,
    ],
    rotate: [
      {
        id: "other",
        text: "Most Azure services have two keys. Renew the one that did not leak and put it into the file `$NEW`; with one key only, part 6 makes the successor and there is an outage in between: agree on a time.",
      },
    ],
    retire: {
      id: "leaked",
      text: "Renew the leaked key, if part 1 has not: this ends the leak.",
      warning: "Whoever was forgotten in part 5 stops now.",
    },
    prove: {
      id: "dead",
      text: "Show that neither of the resource's keys is the leaked value, or that the service refuses it. Write here how you saw it.",
    },
    audit: [reviewUse("See the categories that the resource offers."), ...vaultAudit],
    identity: [
      {
        id: "role",
        must: true,
        text: "Give the consumers their own identity and a role of the service, then turn keys off where the service can. (Tick with a reason and a date if it cannot be done yet.)",
      },
      {
        id: "local-auth",
        text: "Many services have the same switch.",
        commands: ['az resource update --ids "$ID" --set properties.disableLocalAuth=true --output none'],
        warning: "Every client that still signs in with a key stops.",
      },
    ],
    instead: { switch: switchApps, network: vaultNetwork },
  }),
} as const;
