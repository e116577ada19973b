import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { networkOf } from "../process/network/network.ts";
import { type Endpoint, type SocketRow, socketsOf } from "../process/network/socket-table.ts";
import { SS_HELP } from "./ss/help-text.ts";

const FLAGS = {
  all: { short: "a", help: "display all sockets" },
  listening: { short: "l", help: "display listening sockets" },
  numeric: { short: "n", help: "don't resolve service names" },
  noHeader: { short: "H", help: "Suppress header line" },
  processes: { short: "p", help: "show process using socket" },
  tcp: { short: "t", help: "display only TCP sockets" },
  udp: { short: "u", help: "display only UDP sockets" },
  ipv4: { short: "4", help: "display only IP version 4 sockets" },
  unix: { short: "x", help: "display only Unix domain sockets" },
  summary: { short: "s", help: "show socket usage summary" },
  /** No socket here has a timer that runs. */
  options: { short: "o", help: "show timer information" },
  /** Addresses have no other names here. */
  resolve: { short: "r", help: "resolve host names" },
  ipv6: { short: "6", help: "display only IP version 6 sockets" },
  oneline: { short: "O", help: "socket's data printed on a single line" },
  extended: { short: "e", notSimulated: true, help: "show detailed socket information" },
  memory: { short: "m", notSimulated: true, help: "show socket memory usage" },
  info: { short: "i", notSimulated: true, help: "show internal TCP information" },
  events: { short: "E", notSimulated: true, help: "continually display sockets as they are destroyed" },
  kill: { short: "K", notSimulated: true, help: "forcibly close sockets, display what was closed" },
  raw: { short: "w", help: "display only RAW sockets" },
  packet: { short: "0", help: "display PACKET sockets" },
  family: {
    short: "f",
    argument: { name: "FAMILY" },
    notSimulated: true,
    help: "display sockets of type FAMILY",
  },
  query: {
    short: "A",
    long: ["query", "socket"],
    argument: { name: "QUERY" },
    notSimulated: true,
    help: "the kinds of sockets to display",
  },
  filter: {
    short: "F",
    argument: { name: "FILE" },
    notSimulated: true,
    help: "read filter information from FILE",
  },
} as const satisfies FlagSpecs;

const USAGE_STATUS = 255;
/** How a filter may begin (ss(8), "FILTER"). */
const FILTERS = /^(?:[(!]|(?:state|exclude|dst|src|sport|dport|dev|autobound|not|all|dbm|fwmark|cgroup)$|\d)/;

/** ss(8) of iproute2. */
export const ss = defineCommand({
  name: "ss",
  helpText: () => SS_HELP,
  versionText: () => "ss utility, iproute2-6.1.0\n",
  summary: "another utility to investigate sockets",
  operands: "[ OPTIONS ]",
  completes: "none",
  flags: FLAGS,
  statusOfUsage: USAGE_STATUS,
  afterUsageProblem: () => SS_HELP,
  examples: [{ run: "ss -tln", shows: "which ports somebody listens on" }],
  seeAlso: ["nc(1)", "ip(8)"],

  run(call) {
    const { flags } = call;
    const [filter] = call.operands;
    if (filter !== undefined && !FILTERS.test(filter)) {
      call.printError(
        `Error: an inet prefix is expected rather than "${filter}".\nCannot parse dst/src address.\n`,
      );
      return 1;
    }
    if (flags.summary) {
      call.print(summary(socketsOf(networkOf(call.process))));
      return 0;
    }
    const others = flags.udp || flags.unix || flags.raw || flags.packet || (flags.ipv6 && !flags.ipv4);
    const rows = others && !flags.tcp ? [] : socketsOf(networkOf(call.process));
    const wanted = rows.filter(({ isListening }) => flags.all || isListening === flags.listening);
    call.print(table(call, wanted));
    return 0;
  },
});

/** How many there are of each kind: all that is here is TCP over IPv4. */
function summary(rows: readonly SocketRow[]): string {
  const connected = rows.filter(({ isListening }) => !isListening).length;
  const line = (name: string, count: number) =>
    `${name}\t  ${[count, count, 0]
      .map((number) => String(number).padEnd(10))
      .join("")
      .slice(0, -1)}\n`;
  const lines = [
    line("RAW", 0),
    line("UDP", 0),
    line("TCP", rows.length),
    line("INET", rows.length),
    line("FRAG", 0),
  ];
  return `Total: ${rows.length}\nTCP:   ${rows.length} (estab ${connected}, closed 0, orphaned 0, timewait 0)\n\nTransport Total     IP        IPv6\n${lines.join("")}\n`;
}

const NAMES: Readonly<Record<number, string>> = { 22: "ssh", 80: "http", 443: "https", 8080: "http-alt" };

function table({ flags, files }: Call<typeof FLAGS>, rows: readonly SocketRow[]): string {
  const port = ({ port: number }: Endpoint) =>
    number === 0 ? "*" : flags.numeric ? String(number) : (NAMES[number] ?? String(number));
  // Unless one kind alone is asked for, the first column names it.
  const isOneKind = flags.tcp !== flags.udp;
  const isRoot = files.credentials.uid === 0;
  const cells = rows.map((row) => [
    "tcp",
    row.isListening ? "LISTEN" : "ESTAB",
    "0",
    row.isListening ? "1" : "0",
    row.local.address,
    port(row.local),
    row.remote.address,
    port(row.remote),
    flags.processes && (isRoot || row.uid === files.credentials.uid)
      ? `users:(("${row.command}",pid=${row.pid},fd=${row.fd}))`
      : "",
  ]);
  const heads = [
    "Netid",
    "State",
    "Recv-Q",
    "Send-Q",
    "Local Address",
    "Port",
    "Peer Address",
    "Port",
    "Process",
  ];
  const all = flags.noHeader ? cells : [heads, ...cells];
  // The numbers keep their place without the heading too.
  const least = (column: number) => (column < 4 && flags.noHeader ? (heads[column]?.length ?? 0) : 0);
  const width = (column: number) => Math.max(least(column), ...all.map((line) => line[column]?.length ?? 0));
  const widths = heads.map((_, column) => width(column));
  return all
    .map((line) => {
      const [
        netid = "",
        state = "",
        received = "",
        sent = "",
        local = "",
        localPort = "",
        peer = "",
        peerPort = "",
        process = "",
      ] = line;
      const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0, w5 = 0, w6 = 0, w7 = 0, w8 = 0] = widths;
      const first = isOneKind ? "" : `${netid.padEnd(w0)} `;
      const address = `${local.padStart(w4)}:${localPort.padEnd(w5)} ${peer.padStart(w6)}:${peerPort.padEnd(w7)}`;
      return `${first}${state.padEnd(w1)} ${received.padEnd(w2)} ${sent.padEnd(w3)} ${address}${process.padEnd(w8)}\n`;
    })
    .join("");
}
