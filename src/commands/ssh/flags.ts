import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import { notSimulated } from "./flag-not-simulated.ts";

function takes<N extends string>(short: string, name: N, help: string) {
  return { short, long: false, argument: { name }, help } as const;
}

export const FLAGS = {
  port: takes("p", "port", "the port to connect to on the remote host"),
  login: takes("l", "login_name", "the user to log in as on the remote machine"),
  identity: {
    ...takes("i", "identity_file", "a file with the private key to log in with"),
    repeatable: true,
  },
  option: { ...takes("o", "option", "an option in the format of the configuration file"), repeatable: true },
  config: takes("F", "configfile", "another configuration file of the user"),
  terminal: { short: "t", long: false, repeatable: true, help: "a terminal also for a command" },
  noTerminal: { short: "T", long: false, help: "no terminal" },
  noInput: { short: "n", long: false, help: "read nothing from standard input" },
  quiet: { short: "q", long: false, help: "no warnings and diagnostics" },
  verbose: { short: "v", long: false, repeatable: true, help: "tell what is done" },
  showVersion: { short: "V", long: false, help: "the version number" },
  ipv4: { short: "4", long: false, help: "IPv4 addresses only" },
  ipv6: { short: "6", long: false, help: "IPv6 addresses only" },
  compress: { short: "C", long: false, help: "compress all data" },
  noAgent: { short: "a", long: false, help: "no forwarding of the agent" },
  noX11: { short: "x", long: false, help: "no forwarding of X11" },
  escape: takes("e", "escape_char", "the escape character of a session with a terminal; none: there is none"),
  noCommand: notSimulated("N", undefined, "no command on the remote side"),
  background: notSimulated("f", undefined, "go to the background before the command runs"),
  forward: notSimulated("L", "address", "a local port that leads to the remote side"),
  remoteForward: notSimulated("R", "address", "a remote port that leads to the local side"),
  dynamic: notSimulated("D", "[bind_address:]port", "a SOCKS server"),
  jump: notSimulated("J", "destination", "reach the destination by way of another host"),
  agent: notSimulated("A", undefined, "forward the agent"),
  x11: notSimulated("X", undefined, "forward X11"),
  trustedX11: notSimulated("Y", undefined, "forward X11 and trust the remote side"),
  effective: notSimulated("G", undefined, "the configuration after all files have been read"),
  standardIo: notSimulated("W", "host:port", "forward standard input and output to a host"),
  query: notSimulated("Q", "query_option", "the algorithms that are there"),
  control: notSimulated("O", "ctl_cmd", "a command to the process that shares its connection"),
  controlPath: notSimulated("S", "ctl_path", "where the shared connection is"),
  master: notSimulated("M", undefined, "share the connection"),
  subsystem: notSimulated("s", undefined, "ask for a subsystem"),
  logFile: notSimulated("E", "log_file", "write the log to a file"),
} as const satisfies FlagSpecs;

export type SshCall = Call<typeof FLAGS>;
