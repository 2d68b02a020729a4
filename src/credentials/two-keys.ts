import {
  type Access,
  appVariables,
  azureUses,
  closeSteps,
  decide,
  federation,
  findResource,
  groupVariable,
  historySteps,
  identityInstead,
  keepLeakedValue,
  slotVariables,
  switchApps,
  whichKey,
} from "./blocks.ts";
import { compare, save } from "./commands.ts";
import type { Command, Credential, Step, Variable } from "./credential.ts";
import {
  closeService,
  disableOldVersion,
  storeInVault,
  vaultExpiry,
  vaultNetwork,
  vaultVariables,
  vaultVariablesLate,
} from "./vault-blocks.ts";

/** An Azure resource with two keys: while one is renewed, its consumers live on the other. */
export interface TwoKeys {
  readonly name: string;
  readonly opens: string;
  readonly wayOut: string;
  /** What the resource is called: "storage account". */
  readonly resource: string;
  /** Further variables of the commands below; `RESOURCE` and `RG` are always there. */
  readonly variables?: readonly Variable[];
  readonly slots: readonly [first: string, second: string];
  /** Prints the id of `$RESOURCE`. */
  readonly find: string;
  /** Prints the key in a slot, given the text that stands for its name: `$LEAKED` or `$OTHER`. */
  readonly show: (slot: string) => string;
  readonly renew: (slot: string) => string;
  /** What else dies with a renewed key. */
  readonly alsoDies: string;
  /** Said at the top when the leak itself tells more: which slot, which policy. */
  readonly contain?: readonly Step[];
  readonly uses?: readonly Step[];
  readonly prove?: readonly Step[];
  /** How a successor is made for the other sorts of key that `contain` names. */
  readonly rotate?: readonly Step[];
  readonly retire?: readonly Step[];
  readonly expiry?: readonly Step[];
  readonly audit: readonly Step[];
  /** What lets an identity in, where the service signs in identities at all. */
  readonly role?: Access;
  /** What the service needs before it signs in identities. */
  readonly identityFirst?: readonly Step[];
  readonly identity?: readonly Step[];
  /** Turns keys off for good. */
  readonly localAuthOff?: readonly Command[];
  readonly network?: {
    readonly group: string;
    readonly zone: string;
    readonly deny: readonly Command[];
    readonly others?: string;
  };
}

const keepKey: Step = {
  id: "role",
  must: true,
  text: "The service signs in by key only. So the key stays in Key Vault, the consumers read it there with their own identity, and each has a policy with the fewest rights.",
};

export function createTwoKeys(data: TwoKeys): Credential {
  const renewLeaked = data.renew("${LEAKED}");
  return {
    name: data.name,
    opens: data.opens,
    wayOut: data.wayOut,
    variables: [
      { name: "RESOURCE", value: "my-resource", about: `name of the ${data.resource}`, from: "resource-name" },
      groupVariable,
      ...(data.variables ?? []),
      ...slotVariables(...data.slots),
      ...vaultVariables,
      ...appVariables,
      ...vaultVariablesLate,
    ],
    steps: {
      contain: [
        decide(
          "renew the leaked key and accept the outage (the third box tells which of the two it is; no time for that: renew both, the other one by the first line of part 3).",
          [renewLeaked],
          `Everything that still uses this key stops at once. ${data.alsoDies}`,
        ),
        keepLeakedValue,
        whichKey((slot) => data.show(`\${${slot}}`), data.contain !== undefined),
        ...(data.contain ?? []),
      ],
      uses: [findResource(data.resource, data.find), ...(data.uses ?? []), ...azureUses],
      rotate: [
        {
          id: "other",
          text: "Renew the key that did *not* leak and put it into the file `$NEW`. It becomes the successor. Do the consumers hold a whole connection string? Then make that of it afterwards, in an editor.",
          commands: [data.renew("${OTHER}"), save(data.show("${OTHER}"))],
          warning: `Whoever uses the other key today stops: look at part 2 first. ${data.alsoDies}`,
        },
        ...(data.rotate ?? []),
      ],
      store: storeInVault("$OTHER"),
      switch: switchApps,
      retire: [
        {
          id: "leaked",
          must: true,
          text: "Renew the leaked key, if part 1 has not: this ends the leak.",
          commands: [renewLeaked],
          warning: `Whoever was forgotten in part 5 stops now. ${data.alsoDies}`,
        },
        ...(data.retire ?? []),
        disableOldVersion,
      ],
      prove: [
        {
          id: "dead",
          must: true,
          text: `Neither key is the leaked value any more: both lines must say \`another value\`. \`no answer\` is no proof. They compare with \`$OLD\`, so check first that it holds the leaked value.${data.contain ? " Of a key of another sort (last box of part 1) they prove nothing: show that one dead in its own way, and write here how." : ""}`,
          commands: [
            { bash: 'wc -c "$OLD"', powershell: '(Get-Item "$OLD").Length' },
            compare(data.show("${LEAKED}"), "STILL ALIVE", "$LEAKED"),
            compare(data.show("${OTHER}"), "STILL ALIVE", "$OTHER"),
          ],
        },
        ...(data.prove ?? []),
      ],
      expiry: [...(data.expiry ?? []), ...vaultExpiry],
      automate: [
        {
          id: "function",
          text: `Deploy a rotation function on the event of part 8 ([Microsoft's tutorial for two keys](https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual)). It reads the tags \`CredentialId\`, \`ProviderAddress\` and \`ValidityPeriodDays\`, which part 4 has set, and takes turns: in routine the one of ${data.slots.join(" and ")} that nobody uses is renewed, stored and switched to, and the other waits. Key Vault has no rotation policy of its own for secrets, only for keys and certificates.`,
        },
      ],
      audit: data.audit,
      identity: [
        ...(data.identityFirst ?? []),
        ...(data.role ? identityInstead(data.role) : [keepKey, federation]),
        ...(data.identity ?? []),
        ...(data.localAuthOff
          ? [
              {
                id: "local-auth",
                text: "Turn the keys off for good.",
                commands: data.localAuthOff,
                warning: "Every client that still signs in with a key stops. Do it after the metrics show none.",
              },
            ]
          : []),
      ],
      network: data.network
        ? [
            ...closeService(data.network.group, data.network.zone, data.network.deny, data.network.others),
            ...vaultNetwork,
          ]
        : vaultNetwork,
      history: historySteps,
      close: closeSteps,
    },
  };
}
