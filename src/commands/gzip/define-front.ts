import { type Command, defineCommand } from "../../process/command/define-command.ts";
import { formatHelp } from "../../process/command/help.ts";
import { GZIP } from "../../process/command/packages.ts";
import type { Example, FlagSpecs } from "../../process/command/spec.ts";
import { gzip } from "../gzip.ts";

export interface FrontSpec {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** The option with which gzip is called. */
  readonly option: string;
  readonly flags: FlagSpecs;
  readonly examples: readonly Example[];
}

/** `gunzip` and `zcat` are scripts: they call gzip with an option, and it speaks in its own name. */
export function defineFront({ option, ...spec }: FrontSpec): Command {
  const described = {
    ...spec,
    flags: { ...spec.flags, ...STANDARD },
    package: GZIP,
    operands: "[OPTION]... [FILE]...",
    completes: "file",
    tight: true,
    helpColumn: 21,
    notes: NOTES,
  } as const;
  return defineCommand({
    ...described,
    // The shell gives a script its whole path as its name.
    helpText: (name) => formatHelp(described, name.includes("/") ? name : `/usr/bin/${name}`),
    words: "standard-only",
    exitStatus: "0 if all is well, 1 after an error, 2 after a warning.",
    seeAlso: ["gzip(1)"],

    run({ process, operands }) {
      process.argv = ["gzip", option, ...operands];
      return gzip.program(process);
    },
  });
}

const STANDARD = {
  help: { help: "display this help and exit" },
  version: { help: "display version information and exit" },
} as const satisfies FlagSpecs;

const NOTES = `With no FILE, or when FILE is -, read standard input.

Report bugs to <bug-gzip@gnu.org>.`;
