import { UTIL_LINUX_STANDARD } from "../../process/command/linux-help.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";

export const FLAGS = {
  clear: { short: "C", help: "clear the kernel ring buffer" },
  readClear: { short: "c", help: "read and clear all messages" },
  consoleOff: { short: "D", help: "disable printing messages to console" },
  consoleOn: { short: "E", help: "enable printing messages to console" },
  file: {
    short: "F",
    argument: { name: "file", completes: "file" },
    help: "use the file instead of the kernel log buffer",
    notSimulated: true,
  },
  facility: { short: "f", argument: { name: "list" }, help: "restrict output to defined facilities" },
  human: { short: "H", help: "human readable output", notSimulated: true },
  json: { short: "J", help: "use JSON output format" },
  kernel: { short: "k", help: "display kernel messages" },
  color: {
    short: "L",
    argument: { name: "when", optional: "auto" },
    help: "colorize messages (auto, always or never)\n  colors are enabled by default",
  },
  level: { short: "l", argument: { name: "list" }, help: "restrict output to defined levels" },
  consoleLevel: {
    short: "n",
    argument: { name: "level" },
    help: "set level of messages printed to console",
  },
  nopager: { short: "P", help: "do not pipe output into a pager" },
  forcePrefix: {
    short: "p",
    help: "force timestamp output on each line of multi-line messages",
  },
  raw: { short: "r", help: "print the raw message buffer" },
  noescape: { help: "don't escape unprintable character" },
  syslog: { short: "S", help: "force to use syslog(2) rather than /dev/kmsg" },
  bufferSize: {
    short: "s",
    argument: { name: "size" },
    help: "buffer size to query the kernel ring buffer",
  },
  userspace: { short: "u", help: "display userspace messages" },
  follow: { short: "w", help: "wait for new messages" },
  followNew: { short: "W", help: "wait and print only new messages" },
  decode: { short: "x", help: "decode facility and level to readable string" },
  showDelta: { short: "d", help: "show time delta between printed messages" },
  reltime: { short: "e", help: "show local time and time delta in readable format" },
  ctime: { short: "T", help: "show human-readable timestamp (may be inaccurate!)" },
  notime: { short: "t", help: "don't show any timestamp with messages" },
  timeFormat: {
    argument: { name: "format" },
    help: "show timestamp using the given format:\n  [delta|reltime|ctime|notime|iso]",
  },
  since: {
    before: "Suspending/resume will make ctime and iso timestamps inaccurate.",
    argument: { name: "time" },
    help: "display the lines since the specified time",
    notSimulated: true,
  },
  until: {
    argument: { name: "time" },
    help: "display the lines until the specified time",
    notSimulated: true,
  },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

export const LISTS_HELP = `Supported log facilities:
    kern - kernel messages
    user - random user-level messages
    mail - mail system
  daemon - system daemons
    auth - security/authorization messages
  syslog - messages generated internally by syslogd
     lpr - line printer subsystem
    news - network news subsystem

Supported log levels (priorities):
   emerg - system is unusable
   alert - action must be taken immediately
    crit - critical conditions
     err - error conditions
    warn - warning conditions
  notice - normal but significant condition
    info - informational
   debug - debug-level messages
`;
