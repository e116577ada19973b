import type { ExCommand } from "./ex.ts";
import { ARGUMENT_COMMANDS } from "./ex-args.ts";
import { FILE_COMMANDS } from "./ex-files.ts";
import { LINE_COMMANDS } from "./ex-lines.ts";
import { OTHER_COMMANDS } from "./ex-others.ts";

/** The commands of the command line; of several that fit, the first one is meant. */
export const EX_COMMANDS: readonly ExCommand[] = [
  ...FILE_COMMANDS,
  ...ARGUMENT_COMMANDS,
  ...LINE_COMMANDS,
  ...OTHER_COMMANDS,
];
