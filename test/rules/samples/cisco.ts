import type { ciscoRules } from "../../../src/rules/cisco.ts";
import type { Random } from "../random.ts";
import type { SamplesOf } from "../samples.ts";

const password = (random: Random): string => `${random.from("BCDFGHJKLMNP", 3)}${random.from("bcdfghjk", 5)}7!`;

export const ciscoSamples: SamplesOf<typeof ciscoRules> = {
  "cisco-enable-password": {
    value: password,
    places: [
      (value) => `hostname edge\nenable password ${value}\n!\n`,
      (value) => `enable secret level 7 0 ${value}\n`,
    ],
    misses: {
      hash: (value) => `enable secret 5 $1$abcd$${value}\n`,
      placeholder: () => "enable password <password>\n",
      prose: (value) => `Type enable password ${value} here.\n`,
    },
  },
  "cisco-user-password": {
    value: password,
    places: [
      (value) => `username ops privilege 15 password 0 ${value}\n`,
      (value) => `username ops privilege 15 secret ${value}\r\n`,
      (value) => `username ops secret 0 ${value}\n`,
    ],
    misses: {
      hash: (value) => `username ops privilege 15 secret 5 $1$abcd$${value}\n`,
      placeholder: () => "username ops privilege 15 password 0 <password>\n",
      prose: (value) => `username ops privilege 15 password 0 ${value} is refused.\n`,
    },
  },
  "cisco-shared-key": {
    value: password,
    places: [
      (value) => `tacacs-server host 10.1.2.3 key ${value}\n`,
      (value) => `radius-server key 0 ${value}\n`,
      (value) => `crypto isakmp key ${value} address 10.1.2.3\n`,
      (value) => `  key-string ${value}\n`,
      (value) => ` pac key ${value}\n`,
    ],
    misses: {
      "it is encrypted": (value) => `tacacs-server key 7 ${value}\n`,
      placeholder: () => "crypto isakmp key <key> address 10.1.2.3\n",
      prose: (value) => `The tacacs-server key ${value} is refused.\n`,
    },
  },
  "cisco-type-7-password": {
    value: (random) => `08${random.from("0123456789ABCDEF", 14)}`,
    places: [(value) => ` password 7 ${value}\n`, (value) => `tacacs-server key 7 ${value}\n`],
    misses: {
      "an odd digit": (value) => ` password 7 ${value}F\n`,
      "no type": (value) => ` digest ${value}\n`,
      "a salt that is none": (value) => ` password 7 99${value.slice(2)}\n`,
    },
  },
  "cisco-snmp-community": {
    value: password,
    places: [
      (value) => `snmp-server community ${value} RW 99\n`,
      (value) => `snmp-server community ${value} view all rw\n`,
    ],
    misses: {
      "it may only read": (value) => `snmp-server community ${value} RO\n`,
      placeholder: () => "snmp-server community <string> RW\n",
    },
  },
};
