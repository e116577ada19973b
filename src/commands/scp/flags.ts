import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const FLAGS = {
  recursive: { short: "r", long: false, help: "copy whole directories" },
  preserve: { short: "p", long: false, help: "keep times and modes" },
  quiet: { short: "q", long: false, help: "no progress meter" },
  port: { short: "P", long: false, argument: { name: "port" }, help: "the port of the remote host" },
  identity: {
    short: "i",
    long: false,
    argument: { name: "identity_file" },
    help: "the private key to log in with",
  },
  config: { short: "F", long: false, argument: { name: "ssh_config" }, help: "another configuration file" },
  option: {
    short: "o",
    long: false,
    repeatable: true,
    argument: { name: "ssh_option" },
    help: "an option of ssh",
  },
  verbose: { short: "v", long: false, help: "tell what is done" },
  compress: { short: "C", long: false, help: "compress all data" },
  batch: { short: "B", long: false, help: "ask for no passwords" },
  ipv4: { short: "4", long: false, help: "IPv4 addresses only" },
  legacy: { short: "O", long: false, help: "the original protocol, which is the one used here" },
  limit: {
    short: "l",
    long: false,
    argument: { name: "limit" },
    notSimulated: true,
    help: "limit the bandwidth",
  },
  jump: {
    short: "J",
    long: false,
    argument: { name: "destination" },
    notSimulated: true,
    help: "go by way of another host",
  },
  throughHere: {
    short: "3",
    long: false,
    notSimulated: true,
    help: "copy between two remote hosts through this one",
  },
  sink: { short: "t", long: false, hidden: true },
  source: { short: "f", long: false, hidden: true },
  toDirectory: { short: "d", long: false, hidden: true },
} as const satisfies FlagSpecs;

export type ScpCall = Call<typeof FLAGS>;
