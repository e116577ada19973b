import type { Program } from "../process/process.ts";

/** A larger simulated program. */
export interface Tool {
  readonly load: () => Promise<Program>;
  /** Where a fresh computer has its file; none: something that the learner does installs it (`pyenv install`, `pip install`). */
  readonly paths: readonly string[];
}

/** Tools by the name that their ELF files carry (process/executable.ts), in alphabetical order. */
export const TOOLS: Readonly<Record<string, Tool>> = {};
