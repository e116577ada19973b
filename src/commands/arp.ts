import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { type Network, networkOf } from "../process/network/network.ts";
import { arpEntries } from "./net-tools/arp-entries.ts";
import { ARP_HARDWARE, ARP_USAGE, ARP_VERSION } from "./net-tools/texts.ts";

const MISUSE = 3;
const FAILED = 255;

const FLAGS = {
  bsd: { short: "a", long: false, help: "display (all) hosts in alternative (BSD) style" },
  linux: { short: "e", long: false, help: "display (all) hosts in default (Linux) style" },
  set: { short: "s", help: "set a new ARP entry" },
  delete: { short: "d", help: "delete a specified entry" },
  verbose: { short: "v", help: "be verbose" },
  numeric: { short: "n", help: "don't resolve names" },
  device: { short: "i", argument: { name: "if" }, help: "specify network interface (e.g. eth0)" },
  useDevice: { short: "D", notSimulated: true, help: "read <hwaddr> from given device" },
  protocol: {
    short: "Ap",
    argument: { name: "family" },
    notSimulated: true,
    help: "specify protocol family",
  },
  file: {
    short: "f",
    argument: { name: "file" },
    notSimulated: true,
    help: "read new entries from file or from /etc/ethers",
  },
  hwType: { short: "Ht", long: false, argument: { name: "hw" }, help: "specify hardware address type" },
  usage: { short: "h", long: "help", help: "display this help" },
  version: { short: "V", help: "display version" },
} as const satisfies FlagSpecs;

type ArpCall = Call<typeof FLAGS>;

/** arp(8) of net-tools: whose addresses on the cable are known. None can be added. */
export const arp = defineCommand({
  name: "arp",
  summary: "manipulate the system ARP cache",
  operands: ["[-vn] [-i if] [-ae] [hostname]", "[-v] -d hostname", "[-v] -s hostname hw_addr"],
  completes: "host",
  flags: FLAGS,
  noStandardOptions: true,
  statusOfUsage: MISUSE,
  helpText: () => ARP_USAGE,
  versionText: () => ARP_VERSION,
  afterUsageProblem: () => ARP_USAGE + ARP_HARDWARE,
  examples: [{ run: "arp -n", shows: "the neighbours on the network and their hardware addresses" }],
  exitStatus: "0; 3 after a mistake in the line, 255 where a host is unknown or an entry may not be changed.",
  seeAlso: ["ip(8)", "ifconfig(8)"],

  run(call) {
    const { flags, operands } = call;
    if (flags.usage) {
      call.print(ARP_USAGE);
      call.printError(ARP_HARDWARE);
      return 0;
    }
    const network = networkOf(call.process);
    if (flags.set || flags.delete) return change(call, network);
    const [host] = operands;
    const address = host === undefined ? undefined : network.resolve(host)[0];
    if (host !== undefined && address === undefined) return unknownHost(call, host);
    return show(call, network, host, address);
  },
});

function show(
  call: ArpCall,
  network: Network,
  host: string | undefined,
  address: string | undefined,
): number {
  const { flags } = call;
  const all = arpEntries(network);
  const found = all.filter(
    (entry) =>
      (address === undefined || entry.address === address) &&
      (flags.device === undefined || entry.device === flags.device),
  );
  const nameOf = (one: string) => (flags.numeric ? undefined : network.nameOf(one));
  if (found.length === 0) {
    if (host !== undefined && !flags.bsd) call.print(`${host} (${address}) -- no entry\n`);
    else if (all.length > 0 && (flags.device !== undefined || host !== undefined))
      call.print(`arp: in ${all.length} entries no match found.\n`);
  } else if (flags.bsd)
    for (const { address: ip, mac, device } of found)
      call.print(`${nameOf(ip) ?? "?"} (${ip}) at ${mac} [ether] on ${device}\n`);
  else {
    call.print("Address                  HWtype  HWaddress           Flags Mask            Iface\n");
    for (const { address: ip, mac, device } of found)
      call.print(`${(nameOf(ip) ?? ip).padEnd(24)} ether   ${mac.padEnd(19)} ${"C".padEnd(21)} ${device}\n`);
  }
  if (flags.verbose)
    call.print(`Entries: ${all.length}\tSkipped: ${all.length - found.length}\tFound: ${found.length}\n`);
  return 0;
}

function unknownHost(call: ArpCall, host: string): number {
  call.printError(`${host}: Unknown host\n`);
  return FAILED;
}

function change(call: ArpCall, network: Network): number {
  const { flags, operands } = call;
  const [host, hardware] = operands;
  if (host === undefined) return call.fail("need host name", FAILED);
  if (network.resolve(host).length === 0) return unknownHost(call, host);
  if (flags.set && hardware === undefined) return call.fail("need hardware address", FAILED);
  if (flags.set && !/^[\da-f]{1,2}(?::[\da-f]{1,2}){5}$/i.test(hardware ?? ""))
    return call.fail("invalid hardware address", FAILED);
  if (call.files.credentials.uid === 0) return call.notSimulated("changes of the neighbours");
  call.printError(`${flags.set ? "SIOCSARP" : "SIOCDARP(dontpub)"}: Operation not permitted\n`);
  return FAILED;
}
