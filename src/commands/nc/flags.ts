import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const FLAGS = {
  ipv4: { short: "4", long: false, help: "Use IPv4" },
  ipv6: { short: "6", long: false, help: "Use IPv6" },
  crlf: { short: "C", long: false, notSimulated: true, help: "Send CRLF as line-ending" },
  detach: { short: "d", long: false, help: "Detach from stdin" },
  help: { short: "h", long: false, help: "This help text" },
  keep: { short: "k", long: false, help: "Keep inbound sockets open for multiple connects" },
  listen: { short: "l", long: false, help: "Listen mode, for inbound connects" },
  shutdown: { short: "N", long: false, help: "Shutdown the network socket after EOF on stdin" },
  numeric: { short: "n", long: false, help: "Suppress name/port resolutions" },
  port: {
    short: "p",
    long: false,
    argument: { name: "port" },
    help: "Specify local port for remote connects",
  },
  quit: {
    short: "q",
    long: false,
    argument: { name: "secs" },
    help: "quit after EOF on stdin and delay of secs",
  },
  source: { short: "s", long: false, argument: { name: "sourceaddr" }, help: "Local source address" },
  unix: { short: "U", long: false, notSimulated: true, help: "Use UNIX domain socket" },
  udp: { short: "u", long: false, notSimulated: true, help: "UDP mode" },
  verbose: { short: "v", long: false, repeatable: true, help: "Verbose" },
  timeout: {
    short: "w",
    long: false,
    argument: { name: "timeout" },
    help: "Timeout for connects and final net reads",
  },
  zero: { short: "z", long: false, help: "Zero-I/O mode [used for scanning]" },
} as const satisfies FlagSpecs;

export type NcCall = Call<typeof FLAGS>;
