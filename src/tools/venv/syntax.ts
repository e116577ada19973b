import type { CommandSyntax } from "../../process/command/syntax.ts";
import { argparseFlags } from "../python/argparse-flags.ts";
import { HELP } from "./venv.ts";

/** How `python -m venv` reads its words. */
export function venvSyntax(): CommandSyntax {
  return {
    name: "venv",
    summary: "create virtual Python environments in one or more target directories",
    operands: "ENV_DIR...",
    noStandardOptions: true,
    completes: "directory",
    flags: argparseFlags(HELP),
  };
}
