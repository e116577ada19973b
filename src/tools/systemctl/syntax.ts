import { Errno } from "../../disk/errno.ts";
import type { CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import { UNITS } from "../../process/network/socket-unit.ts";
import type { Process } from "../../process/process.ts";

/** The verbs that are simulated. */
export const VERBS: Readonly<Record<string, string>> = {
  start: "start units",
  stop: "stop units",
  restart: "start units again, or for the first time",
  status: "tell how units are",
  "is-active": "say whether units are active",
};

/** How systemctl(1) reads its words. */
export function systemctlSyntax(): CommandSyntax {
  const verbs = Object.entries(VERBS).map(([name, summary]): [string, Subcommand] => [
    name,
    {
      summary,
      load: () => ({
        name,
        summary,
        operands: "UNIT...",
        candidates: ({ process, operands }) => unitsOf(process).filter((unit) => !operands.includes(unit)),
      }),
    },
  ]);
  return {
    name: "systemctl",
    summary: "control the systemd system and service manager",
    operands: "COMMAND",
    subcommands: Object.fromEntries(verbs),
  };
}

/** How service(8) reads its words. */
export function serviceSyntax(): CommandSyntax {
  return {
    name: "service",
    summary: "run a System V init script",
    operands: "SERVICE COMMAND",
    candidates: ({ process, operands }) =>
      operands.length === 0
        ? unitsOf(process).flatMap((unit) =>
            unit.endsWith(".service") ? unit.slice(0, -".service".length) : [],
          )
        : Object.keys(VERBS),
  };
}

function unitsOf({ files }: Process): readonly string[] {
  const entries = files.readdir(UNITS);
  return entries instanceof Errno ? [] : entries.map(({ name }) => name);
}
