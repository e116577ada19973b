import type { FlagSpec, FlagSpecs } from "../../../process/command/spec.ts";
import type { GitOption } from "../option-table.ts";
import type { Subcommand } from "../subcommand.ts";

/** The options of a subcommand as its usage has them; those that do not work here are understood, but not offered. */
export function flagsOf({ options, simulated }: Pick<Subcommand, "options" | "simulated">): FlagSpecs {
  const own = options.map((option): [string, FlagSpec] => {
    const { name, short, long, value, help } = option;
    const argument = value === "none" ? undefined : argumentOf(option);
    return [
      name,
      {
        ...(short !== undefined && { short }),
        long: long ?? false,
        ...(argument && { argument }),
        help,
        hidden: simulated !== undefined && !simulated.includes(name),
      },
    ];
  });
  const known = new Set(own.map(([name]) => name));
  // parse-options understands every switch with `no-` in front, and those that begin so without it.
  const opposites = options.flatMap(({ long, help }): [string, FlagSpec][] => {
    if (long === undefined) return [];
    const other = long.startsWith("no-") ? long.slice(3) : `no-${long}`;
    return known.has(other) ? [] : [[other, { help: `the opposite of --${long}: ${help}`, hidden: true }]];
  });
  return Object.fromEntries([...own, ...opposites]);
}

function argumentOf({ value, argument }: GitOption): FlagSpec["argument"] {
  const choices = /^[a-z-]+(\|[a-z-]+)+$/.test(argument)
    ? argument.split("|").map((one) => [one])
    : undefined;
  return { name: argument, ...(value === "optional" && { optional: true }), ...(choices && { choices }) };
}
