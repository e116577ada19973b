import type { Call } from "../../process/command/call.ts";
import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";

function takes<N extends string>(short: string, name: N, help: string) {
  return { short, long: false, argument: { name }, help } as const;
}

function unknown(short: string, name: string | undefined, help: string): FlagSpec {
  return { short, long: false, notSimulated: true, help, ...(name !== undefined && { argument: { name } }) };
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
  noCommand: unknown("N", undefined, "no command on the remote side"),
  background: unknown("f", undefined, "go to the background before the command runs"),
  forward: unknown("L", "address", "a local port that leads to the remote side"),
  remoteForward: unknown("R", "address", "a remote port that leads to the local side"),
  dynamic: unknown("D", "[bind_address:]port", "a SOCKS server"),
  jump: unknown("J", "destination", "reach the destination by way of another host"),
  agent: unknown("A", undefined, "forward the agent"),
  x11: unknown("X", undefined, "forward X11"),
  trustedX11: unknown("Y", undefined, "forward X11 and trust the remote side"),
  effective: unknown("G", undefined, "the configuration after all files have been read"),
  standardIo: unknown("W", "host:port", "forward standard input and output to a host"),
  query: unknown("Q", "query_option", "the algorithms that are there"),
  control: unknown("O", "ctl_cmd", "a command to the process that shares its connection"),
  controlPath: unknown("S", "ctl_path", "where the shared connection is"),
  master: unknown("M", undefined, "share the connection"),
  subsystem: unknown("s", undefined, "ask for a subsystem"),
  logFile: unknown("E", "log_file", "write the log to a file"),
} as const satisfies FlagSpecs;

export type SshCall = Call<typeof FLAGS>;
