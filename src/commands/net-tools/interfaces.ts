import type { Card } from "../../process/network/bridge.ts";
import type { Network } from "../../process/network/network.ts";
import { broadcastOf, linkLocal, maskOf } from "./addresses.ts";

/** A network device, as ifconfig(8) and `netstat -i` tell of it. */
export interface Interface {
  readonly name: string;
  readonly mtu: number;
  readonly flags: readonly string[];
  /** The same as the letters of the short table. */
  readonly letters: string;
  /** The lines with addresses. */
  readonly addresses: readonly string[];
  readonly traffic: Card["traffic"];
}

/** Bits of if.h. */
const BITS: Readonly<Record<string, number>> = {
  UP: 1,
  BROADCAST: 2,
  LOOPBACK: 8,
  RUNNING: 64,
  MULTICAST: 4096,
};

const LO: Interface = {
  name: "lo",
  mtu: 65_536,
  flags: ["UP", "LOOPBACK", "RUNNING"],
  letters: "LRU",
  addresses: [
    "inet 127.0.0.1  netmask 255.0.0.0",
    "inet6 ::1  prefixlen 128  scopeid 0x10<host>",
    "loop  txqueuelen 1000  (Local Loopback)",
  ],
  traffic: { receivedBytes: 0, receivedPackets: 0, sentBytes: 0, sentPackets: 0 },
};

/** By their names. */
export function interfacesOf(network: Network): readonly Interface[] {
  const all = [...network.cards.map(describeCard), LO];
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describeCard({ name, address, prefix, mac, bridge, isBridge, traffic }: Card): Interface {
  const ipv4 = `inet ${address}  netmask ${maskOf(prefix)}  broadcast ${broadcastOf(address, prefix)}`;
  const hasIpv6 = bridge === undefined || isBridge;
  const ipv6 = `inet6 ${linkLocal(mac)}  prefixlen 64  scopeid 0x20<link>`;
  return {
    name,
    mtu: 1500,
    flags: ["UP", "BROADCAST", "RUNNING", "MULTICAST"],
    letters: "BMRU",
    addresses: [
      ipv4,
      ...(hasIpv6 ? [ipv6] : []),
      `ether ${mac}  txqueuelen ${isBridge || bridge ? 0 : 1000}  (Ethernet)`,
    ],
    traffic,
  };
}

/** A paragraph of several lines. */
export function formatInterface({ name, flags, mtu, addresses, traffic }: Interface): string {
  const bits = flags.reduce((sum, flag) => sum + (BITS[flag] ?? 0), 0);
  const { receivedBytes, receivedPackets, sentBytes, sentPackets } = traffic;
  const lines = [
    ...addresses,
    `RX packets ${receivedPackets}  bytes ${receivedBytes} (${humanSize(receivedBytes)})`,
    "RX errors 0  dropped 0  overruns 0  frame 0",
    `TX packets ${sentPackets}  bytes ${sentBytes} (${humanSize(sentBytes)})`,
    "TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0",
  ];
  return `${name}: flags=${bits}<${flags.join(",")}>  mtu ${mtu}\n${lines.map((line) => `        ${line}\n`).join("")}\n`;
}

/** One line of the short table. */
export function formatShort({ name, mtu, letters, traffic }: Interface): string {
  const number = (count: number) => String(count).padStart(9);
  const side = (packets: number) => `${number(packets)}${"0".padStart(7)}${"0".padStart(7)}`;
  return `${name.padEnd(15)}${String(mtu).padStart(6)}${side(traffic.receivedPackets)} 0     ${side(traffic.sentPackets)}${"0".padStart(7)} ${letters}\n`;
}

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];

function humanSize(bytes: number): string {
  let power = 0;
  while (power < UNITS.length - 1 && bytes >= 1024 ** (power + 1)) power++;
  return `${(bytes / 1024 ** power).toFixed(1)} ${UNITS[power]}`;
}
