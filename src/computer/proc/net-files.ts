import { arpEntries } from "../../commands/net-tools/arp-entries.ts";
import { interfacesOf } from "../../commands/net-tools/interfaces.ts";
import { routesOf } from "../../commands/net-tools/routes.ts";
import type { GeneratedNode } from "../../disk/files.ts";
import type { Network } from "../../process/network/network.ts";
import { type Endpoint, type SocketRow, socketsOf } from "../../process/network/socket-table.ts";
import { file } from "./nodes.ts";

/** `/proc/net`, in the layouts of the kernel's net/ipv4/*_proc.c. All that is here is TCP over IPv4. */
export function netFiles(network: () => Network): Readonly<Record<string, GeneratedNode>> {
  return {
    arp: file(() => arpText(network())),
    dev: file(() => deviceText(network())),
    route: file(() => routeText(network())),
    sockstat: file(() => sockstat(network())),
    tcp: file(() => tcpText(network())),
    tcp6: file(() => TCP6_HEAD),
    udp: file(() => UDP_HEAD),
    udp6: file(() => UDP6_HEAD),
    unix: file(() => "Num       RefCount Protocol Flags    Type St Inode Path\n"),
  };
}

/** Lines of these tables are filled up with spaces. */
const TCP_WIDTH = 149;
const ROUTE_WIDTH = 127;
const line = (text: string, width: number) => `${text.padEnd(width)}\n`;

const TCP_HEAD = line(
  "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
  TCP_WIDTH,
);
const UDP_HEAD = line(
  "   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops",
  ROUTE_WIDTH,
);
const TCP6_HEAD =
  "  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
const UDP6_HEAD =
  "  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops\n";

const hex = (number: number, width: number) => number.toString(16).toUpperCase().padStart(width, "0");

/** The bytes of an IPv4 address as the number that they are in memory: 127.0.0.1 is 0100007F. */
function hexAddress(address: string): string {
  const bytes = address.split(".").map(Number);
  return bytes.length === 4
    ? bytes
        .reverse()
        .map((byte) => hex(byte, 2))
        .join("")
    : hex(0, 8);
}

const ESTABLISHED = 1;
const LISTEN = 10;

function tcpText(network: Network): string {
  return TCP_HEAD + socketsOf(network).map(tcpLine).join("");
}

function tcpLine({ isListening, local, remote, uid, inode }: SocketRow, index: number): string {
  const end = ({ address, port }: Endpoint) => `${hexAddress(address)}:${hex(port, 4)}`;
  const state = hex(isListening ? LISTEN : ESTABLISHED, 2);
  const ends = `${String(index).padStart(4)}: ${end(local)} ${end(remote)} ${state}`;
  const owner = `${String(uid).padStart(5)} ${"0".padStart(8)} ${inode}`;
  const tail = isListening ? "100 0 0 10 0" : "20 4 30 10 -1";
  return line(
    `${ends} 00000000:00000000 00:00000000 00000000 ${owner} 1 0000000000000000 ${tail}`,
    TCP_WIDTH,
  );
}

function sockstat(network: Network): string {
  const count = socketsOf(network).length;
  return `sockets: used ${count}
TCP: inuse ${count} orphan 0 tw 0 alloc ${count} mem 0
UDP: inuse 0 mem 0
UDPLITE: inuse 0
RAW: inuse 0
FRAG: inuse 0 memory 0
`;
}

const DEVICE_HEAD = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
`;
/** Of each side, after bytes and packets: nothing is ever lost here. */
const RECEIVE_ZEROS = "   0    0    0     0          0         0";
const TRANSMIT_ZEROS = "   0    0    0     0       0          0";

/** Loopback first, as the kernel has it. */
function deviceText(network: Network): string {
  const all = interfacesOf(network);
  const sorted = [...all.filter(({ name }) => name === "lo"), ...all.filter(({ name }) => name !== "lo")];
  const rows = sorted.map(({ name, traffic }) => {
    const { receivedBytes, receivedPackets, sentBytes, sentPackets } = traffic;
    const received = `${String(receivedBytes).padStart(7)} ${String(receivedPackets).padStart(7)} ${RECEIVE_ZEROS}`;
    const sent = `${String(sentBytes).padStart(8)} ${String(sentPackets).padStart(7)} ${TRANSMIT_ZEROS}`;
    return `${name.padStart(6)}: ${received} ${sent}\n`;
  });
  return DEVICE_HEAD + rows.join("");
}

const ROUTE_HEAD = line(
  "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT",
  ROUTE_WIDTH,
);
/** RTF_UP and RTF_GATEWAY. */
const ROUTE_FLAGS: Readonly<Record<string, string>> = { U: "0001", UG: "0003" };

function routeText(network: Network): string {
  const rows = routesOf(network, true).map(({ to, gateway, mask, flags, device }) =>
    line(
      `${device}\t${hexAddress(to)}\t${hexAddress(gateway)}\t${ROUTE_FLAGS[flags] ?? "0001"}\t0\t0\t0\t${hexAddress(mask)}\t0\t0\t0`,
      ROUTE_WIDTH,
    ),
  );
  return ROUTE_HEAD + rows.join("");
}

function arpText(network: Network): string {
  const rows = arpEntries(network).map(
    ({ address, mac, device }) =>
      `${address.padEnd(16)} 0x1         0x2         ${mac}     *        ${device}\n`,
  );
  return `IP address       HW type     Flags       HW address            Mask     Device\n${rows.join("")}`;
}
