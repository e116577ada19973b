import type { FlagSpecs } from "../../process/command/spec.ts";

/** What apropos and whatis both understand, at the end of their tables. */
export const PAGE_FLAGS = {
  configFile: {
    short: "C",
    argument: { name: "FILE" },
    notSimulated: true,
    help: "use this user configuration file",
  },
  locale: {
    short: "L",
    argument: { name: "LOCALE" },
    notSimulated: true,
    help: "define the locale for this search",
  },
  systems: {
    short: "m",
    argument: { name: "SYSTEM" },
    notSimulated: true,
    help: "use manual pages from other systems",
  },
  manpath: {
    short: "M",
    argument: { name: "PATH" },
    notSimulated: true,
    help: "set search path for manual pages to PATH",
  },
  sections: {
    short: "s",
    long: ["sections", "section"],
    argument: { name: "LIST" },
    shows: "  -s, --sections=LIST, --section=LIST",
    help: "\nsearch only these sections (colon-separated)",
  },
  help: { short: "?", help: "give this help list" },
  usage: { notSimulated: true, help: "give a short usage message" },
  version: { short: "V", help: "print program version" },
} as const satisfies FlagSpecs;
