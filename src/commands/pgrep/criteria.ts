import type { FlagSpecs } from "../../process/command/spec.ts";

/** The options by which pgrep and pkill choose (pgrep(1)). */
export const CRITERIA = {
  count: { short: "c", help: "count of matching processes" },
  full: { short: "f", help: "use full process name to match" },
  pgroup: {
    short: "g",
    argument: { name: "PGID,..." },
    help: "match listed process group IDs",
  },
  group: { short: "G", argument: { name: "GID,...", completes: "group" }, help: "match real group IDs" },
  ignoreCase: { short: "i", help: "match case insensitively" },
  newest: { short: "n", help: "select most recently started" },
  oldest: { short: "o", help: "select least recently started" },
  older: { short: "O", argument: { name: "seconds" }, help: "select where older than seconds" },
  parent: {
    short: "P",
    argument: { name: "PPID,...", completes: "process" },
    help: "match only child processes of the given parent",
  },
  session: { short: "s", argument: { name: "SID,..." }, help: "match session IDs" },
  terminal: { short: "t", argument: { name: "tty,..." }, help: "match by controlling terminal" },
  euid: { short: "u", argument: { name: "ID,...", completes: "user" }, help: "match by effective IDs" },
  uid: { short: "U", argument: { name: "ID,...", completes: "user" }, help: "match by real IDs" },
  exact: { short: "x", help: "match exactly with the command name" },
  pidfile: { short: "F", argument: { name: "file", completes: "file" }, help: "read PIDs from file" },
  logpidfile: { short: "L", help: "fail if PID file is not locked", notSimulated: true },
  runstates: { short: "r", argument: { name: "state" }, help: "match runstates [D,S,Z,...]" },
  ignoreAncestors: { short: "A", help: "exclude our ancestors from results" },
  cgroup: {
    argument: { name: "grp,..." },
    notSimulated: true,
    shows: " --cgroup <grp,...>",
    help: "match by cgroup v2 names",
  },
  ns: {
    argument: { name: "PID" },
    notSimulated: true,
    shows: " --ns <PID>",
    help: "match the processes that belong to the same\nnamespace as <pid>",
  },
  nslist: {
    argument: { name: "ns,..." },
    notSimulated: true,
    shows: " --nslist <ns,...>",
    help: "list which namespaces will be considered for\nthe --ns option.\nAvailable namespaces: ipc, mnt, net, pid, user, uts",
  },
} as const satisfies FlagSpecs;
