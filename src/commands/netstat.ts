import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { type Network, networkOf } from "../process/network/network.ts";
import { type Endpoint, type SocketRow, socketsOf } from "../process/network/socket-table.ts";
import { Users } from "../process/users.ts";
import { formatInterface, formatShort, interfacesOf } from "./net-tools/interfaces.ts";
import { formatSizes, routesOf } from "./net-tools/routes.ts";

const MISUSE = 3;
const ADDRESS_WIDTH = 23;

const FLAGS = {
  route: { short: "r", help: "display routing table" },
  interfaces: { short: "i", help: "display interface table" },
  groups: { short: "g", help: "display multicast group memberships", notSimulated: true },
  statistics: {
    short: "s",
    help: "display networking statistics (like SNMP)",
    notSimulated: true,
  },
  masquerade: { short: "M", help: "display masqueraded connections", notSimulated: true },
  verbose: { short: "v", help: "be verbose" },
  wide: { short: "W", help: "don't truncate IP addresses" },
  numeric: { short: "n", help: "don't resolve names" },
  numericHosts: { help: "don't resolve host names" },
  numericPorts: { help: "don't resolve port names" },
  numericUsers: { help: "don't resolve user names" },
  extend: { short: "e", help: "display other/more information", repeatable: true },
  programs: { short: "p", help: "display PID/Program name for sockets" },
  timers: { short: "o", help: "display timers", notSimulated: true },
  continuous: { short: "c", help: "continuous listing", notSimulated: true },
  listening: { short: "l", help: "display listening server sockets" },
  all: { short: "a", help: "display all sockets (default: connected)" },
  tcp: { short: "t", help: "TCP sockets" },
  udp: { short: "u", help: "UDP sockets" },
  raw: { short: "w", help: "raw sockets" },
  unix: { short: "x", help: "sockets with a path" },
  ipv4: { short: "4", long: ["inet"], help: "IP version 4" },
  ipv6: { short: "6", long: ["inet6"], help: "IP version 6" },
  help: { short: "h", help: "display this help" },
} as const satisfies FlagSpecs;

type NetstatCall = Call<typeof FLAGS>;

const HELP = `usage: netstat [-vWeenNcCF] [<Af>] -r         netstat {-V|--version|-h|--help}
       netstat [-vWnNcaeol] [<Socket> ...]
       netstat { [-vWeenNac] -i | [-cnNe] -M | -s [-6tuw] }

        -r, --route              display routing table
        -i, --interfaces         display interface table
        -g, --groups             display multicast group memberships
        -s, --statistics         display networking statistics (like SNMP)
        -M, --masquerade         display masqueraded connections

        -v, --verbose            be verbose
        -W, --wide               don't truncate IP addresses
        -n, --numeric            don't resolve names
        --numeric-hosts          don't resolve host names
        --numeric-ports          don't resolve port names
        --numeric-users          don't resolve user names
        -N, --symbolic           resolve hardware names
        -e, --extend             display other/more information
        -p, --programs           display PID/Program name for sockets
        -o, --timers             display timers
        -c, --continuous         continuous listing

        -l, --listening          display listening server sockets
        -a, --all                display all sockets (default: connected)
        -F, --fib                display Forwarding Information Base (default)
        -C, --cache              display routing cache instead of FIB
        -Z, --context            display SELinux security context for sockets

  <Socket>={-t|--tcp} {-u|--udp} {-U|--udplite} {-S|--sctp} {-w|--raw}
           {-x|--unix} --ax25 --ipx --netrom
  <AF>=Use '-6|-4' or '-A <af>' or '--<af>'; default: inet
  List of possible address families (which support routing):
    inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25) 
    netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX) 
    ddp (Appletalk DDP) x25 (CCITT X.25) 
`;

/** netstat(8) of net-tools, for sockets of the internet and for routes. */
export const netstat = defineCommand({
  name: "netstat",
  summary: "print network connections, routing tables, interface statistics",
  operands: "[-vWnNcaeol] [<Socket> ...]",
  completes: "none",
  flags: FLAGS,
  statusOfUsage: MISUSE,
  helpText: () => HELP,
  versionText: () => "net-tools 2.10\n",
  afterUsageProblem: () => HELP,
  examples: [
    { run: "netstat -tlnp", shows: "who listens on which port" },
    { run: "netstat -rn", shows: "the way to the internet" },
  ],
  seeAlso: ["ss(8)", "ip(8)"],

  run(call) {
    const { flags } = call;
    if (flags.help) {
      call.print(HELP);
      return 0;
    }
    if (flags.route)
      call.print(formatSizes(routesOf(networkOf(call.process), flags.numeric || flags.numericHosts)));
    else if (flags.interfaces) call.print(interfaces(call));
    else {
      const ofInternet = flags.tcp || flags.udp || flags.raw || flags.ipv4 || flags.ipv6;
      if (ofInternet || !flags.unix) call.print(connections(call));
      if (flags.unix || !ofInternet) call.print(localSockets(flags));
    }
    return 0;
  },
});

function whichSockets(flags: NetstatCall["flags"]): string {
  return flags.all ? "servers and established" : flags.listening ? "only servers" : "w/o servers";
}

/** The heading alone: programs here talk over pipes and the loopback. */
function localSockets(flags: NetstatCall["flags"]): string {
  const program = flags.programs ? "PID/Program name     " : "";
  return `Active UNIX domain sockets (${whichSockets(flags)})
Proto RefCnt Flags       Type       State         I-Node   ${program}Path
`;
}

function connections(call: NetstatCall): string {
  const { flags, process } = call;
  const network = networkOf(process);
  const wantsTcp = flags.tcp || !(flags.udp || flags.raw);
  const rows = wantsTcp
    ? socketsOf(network).filter(({ isListening }) => flags.all || isListening === flags.listening)
    : [];
  const uid = process.realUser.uid;
  if (flags.programs && uid !== 0)
    call.printError(
      "(Not all processes could be identified, non-owned process info\n will not be shown, you would have to be root to see it all.)\n",
    );
  const more = `${flags.extend > 0 ? " User       Inode     " : ""}${flags.programs ? " PID/Program name    " : ""}`;
  const head = `Active Internet connections (${whichSockets(flags)})
Proto Recv-Q Send-Q Local Address           Foreign Address         State      ${more}
`;
  const users = new Users(process.rootFiles);
  return head + rows.map((row) => formatRow(call, network, users, row)).join("");
}

function formatRow(call: NetstatCall, network: Network, users: Users, row: SocketRow): string {
  const { flags, process } = call;
  const place = (endpoint: Endpoint) => formatEndpoint(call, network, endpoint).padEnd(ADDRESS_WIDTH);
  const state = (row.isListening ? "LISTEN" : "ESTABLISHED").padEnd(11);
  const user = flags.numeric || flags.numericUsers ? undefined : users.byUid(row.uid)?.name;
  const inode = 20_000 + row.pid * 16 + row.fd;
  const extended =
    flags.extend > 0 ? ` ${(user ?? String(row.uid)).padEnd(10)} ${String(inode).padEnd(10)}` : "";
  const uid = process.realUser.uid;
  const program = uid === 0 || uid === row.uid ? `${row.pid}/${row.command}` : "-";
  const ofProgram = flags.programs ? ` ${program.padEnd(20)}` : "";
  const local = place(row.local);
  return `tcp${"0".padStart(9)}${"0".padStart(7)} ${local} ${place(row.remote)} ${state}${extended}${ofProgram}\n`;
}

const SERVICES: Readonly<Record<number, string>> = {
  21: "ftp",
  22: "ssh",
  23: "telnet",
  25: "smtp",
  53: "domain",
  80: "http",
  443: "https",
  3306: "mysql",
  5432: "postgresql",
  6379: "redis",
  8080: "http-alt",
};

function formatEndpoint({ flags }: NetstatCall, network: Network, { address, port }: Endpoint): string {
  const name = flags.numeric || flags.numericHosts || port === 0 ? undefined : network.nameOf(address);
  const service = flags.numeric || flags.numericPorts ? undefined : SERVICES[port];
  const end = port === 0 ? "*" : (service ?? String(port));
  const host = address === "0.0.0.0" ? address : (name ?? address);
  const shown = flags.wide ? host : host.slice(0, ADDRESS_WIDTH - 1 - end.length);
  return `${shown}:${end}`;
}

function interfaces(call: NetstatCall): string {
  const all = interfacesOf(networkOf(call.process));
  if (call.flags.extend > 0) return `Kernel Interface table\n${all.map(formatInterface).join("")}`;
  const head = "Iface             MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg";
  return `Kernel Interface table\n${head}\n${all.map(formatShort).join("")}`;
}
