import type { Call } from "../../process/command/call.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export type SudoCall = Call<typeof FLAGS>;

export const FLAGS = {
  askpass: { short: "A", notSimulated: true, help: "use a helper program for password prompting" },
  background: { short: "b", help: "run command in the background" },
  bell: { short: "B", help: "ring bell when prompting" },
  closeFrom: {
    short: "C",
    argument: { name: "num" },
    notSimulated: true,
    help: "close all file descriptors >= num",
  },
  chdir: {
    short: "D",
    argument: { name: "directory", completes: "directory" },
    help: "change the working directory before running\ncommand",
  },
  preserveEnv: {
    short: "E",
    argument: { name: "list", optional: true, longOnly: true },
    shows: "  -E, --preserve-env",
    help: "preserve user environment when running command",
  },
  edit: { short: "e", notSimulated: true, help: "edit files instead of running a command" },
  group: {
    short: "g",
    argument: { name: "group", completes: "group" },
    help: "run command as the specified group name or ID",
  },
  setHome: { short: "H", help: "set HOME variable to target user's home dir" },
  help: { short: "h", help: "display help message and exit" },
  host: {
    argument: { name: "host" },
    notSimulated: true,
    shows: "  -h, --host=host",
    help: "run command on host (if supported by plugin)",
  },
  login: { short: "i", help: "run login shell as the target user; a command\nmay also be specified" },
  removeTimestamp: { short: "K", help: "remove timestamp file completely" },
  resetTimestamp: { short: "k", help: "invalidate timestamp file" },
  list: {
    short: "l",
    repeatable: true,
    help: "list user's privileges or check a specific\ncommand; use twice for longer format",
  },
  nonInteractive: { short: "n", help: "non-interactive mode, no prompts are used" },
  preserveGroups: {
    short: "P",
    help: "preserve group vector instead of setting to\ntarget's",
  },
  prompt: { short: "p", argument: { name: "prompt" }, help: "use the specified password prompt" },
  chroot: {
    short: "R",
    argument: { name: "directory" },
    notSimulated: true,
    help: "change the root directory before running command",
  },
  role: {
    short: "r",
    argument: { name: "role" },
    notSimulated: true,
    help: "create SELinux security context with specified\nrole",
  },
  stdin: { short: "S", help: "read password from standard input" },
  shell: { short: "s", help: "run shell as the target user; a command may\nalso be specified" },
  type: {
    short: "t",
    argument: { name: "type" },
    notSimulated: true,
    help: "create SELinux security context with specified\ntype",
  },
  commandTimeout: {
    short: "T",
    argument: { name: "timeout" },
    notSimulated: true,
    shows: "  -T, --command-timeout=timeout terminate command after the specified time limit",
  },
  otherUser: {
    short: "U",
    argument: { name: "user", completes: "user" },
    help: "in list mode, display privileges for user",
  },
  user: {
    short: "u",
    argument: { name: "user", completes: "user" },
    help: "run command (or edit file) as specified user\nname or ID",
  },
  version: { short: "V", help: "display version information and exit" },
  validate: { short: "v", help: "update user's timestamp without running a\ncommand" },
} as const satisfies FlagSpecs;
