import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { isAddress } from "../process/network/address.ts";
import { networkOf } from "../process/network/network.ts";
import { formatInterface, formatShort, interfacesOf } from "./net-tools/interfaces.ts";
import {
  IFCONFIG_FAMILIES,
  IFCONFIG_FAMILY_HEAD,
  IFCONFIG_HARDWARE,
  IFCONFIG_USAGE,
  VERSION,
} from "./net-tools/texts.ts";

const REFUSED = 255;
const POINTER = "ifconfig: `--help' gives usage information.\n";
const HEAD = "Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg\n";

const FLAGS = {
  all: { short: "a", long: false, help: "show all interfaces, also those that are down" },
  short: { short: "s", long: false, help: "show a short list, as netstat -i does" },
  verbose: { short: "v", long: false, help: "say more about errors" },
  usage: { short: "h", long: "help", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type IfconfigCall = Call<typeof FLAGS>;

/** ifconfig(8) of net-tools: it shows the interfaces; nothing of the network can be changed. */
export const ifconfig = defineCommand({
  name: "ifconfig",
  summary: "configure a network interface",
  operands: "[-a] [-s] [interface]",
  completes: "none",
  flags: FLAGS,
  noStandardOptions: true,
  stopAtFirstOperand: true,
  usageProblem: (problem) => problem.replace(/^\w+ option (?:-- )?'(-*)(.*)'$/, misreadOption),
  afterUsageProblem: () => POINTER,
  helpText: () => IFCONFIG_USAGE + IFCONFIG_FAMILY_HEAD,
  versionText: () => VERSION,
  examples: [
    { run: "ifconfig", shows: "the network interfaces and their addresses" },
    { run: "ifconfig eth0", shows: "one of them" },
  ],
  exitStatus: "0; 1 where an interface is none, 255 where it may not be changed.",
  seeAlso: ["ip(8)", "netstat(8)", "route(8)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.usage) return tellUse(call);
    const [name, ...words] = operands;
    if (words.length > 0) return change(call, name ?? "", words);
    const all = interfacesOf(networkOf(call.process));
    const shown = name === undefined ? all : all.filter((one) => one.name === name);
    if (shown.length === 0) {
      call.printError(`${name}: error fetching interface information: Device not found\n`);
      return 1;
    }
    if (flags.short) call.print(HEAD);
    call.print(shown.map(flags.short ? formatShort : formatInterface).join(""));
    return 0;
  },
});

function misreadOption(_whole: string, dashes: string, name: string): string {
  return `option \`${dashes === "" ? "-" : dashes}${name}' not recognised.`;
}

function tellUse(call: IfconfigCall): number {
  call.print(IFCONFIG_USAGE);
  call.printError(IFCONFIG_HARDWARE);
  call.print(IFCONFIG_FAMILY_HEAD);
  call.printError(IFCONFIG_FAMILIES);
  return 0;
}

/** Words that take no value, and the calls of ioctl(2) that they stand for. */
const SETTINGS: Readonly<Record<string, string>> = {
  up: "SIOCSIFFLAGS",
  down: "SIOCSIFFLAGS",
  promisc: "SIOCSIFFLAGS",
  "-promisc": "SIOCSIFFLAGS",
  arp: "SIOCSIFFLAGS",
  "-arp": "SIOCSIFFLAGS",
};
const VALUES: Readonly<Record<string, string>> = {
  netmask: "SIOCSIFNETMASK",
  broadcast: "SIOCSIFBRDADDR",
  mtu: "SIOCSIFMTU",
  txqueuelen: "SIOCSIFTXQLEN",
};

/** Word by word, as it stands on the line. */
function change(call: IfconfigCall, name: string, words: readonly string[]): number {
  const { process } = call;
  if (call.files.credentials.uid === 0) return call.notSimulated("changes of the network");
  const isKnown = interfacesOf(networkOf(process)).some((one) => one.name === name);
  let status = 0;
  const refuse = (request: string) => {
    const isFlag = request === "SIOCSIFFLAGS";
    if (!isKnown && isFlag) call.printError(`${name}: ERROR while getting interface flags: No such device\n`);
    else call.printError(`${request}: Operation not permitted\n`);
    status = Math.max(status, isFlag ? REFUSED : 1);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const withValue = VALUES[word];
    const setting = SETTINGS[word];
    if (setting !== undefined) refuse(setting);
    else if (withValue !== undefined && words[at + 1] !== undefined) {
      at++;
      refuse(withValue);
      if (word === "broadcast") refuse("SIOCSIFFLAGS");
    } else if (isAddress(word.replace(/\/\d+$/, ""))) {
      refuse("SIOCSIFADDR");
      refuse("SIOCSIFFLAGS");
    } else {
      call.printError(`${word}: Unknown host\n${POINTER}`);
      return 1;
    }
  }
  return status;
}
