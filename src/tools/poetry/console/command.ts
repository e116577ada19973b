import type { PoetryCall } from "./call.ts";

export interface ArgumentSpec {
  readonly name: string;
  readonly help: string;
  readonly optional?: boolean;
  readonly many?: boolean;
  readonly fallback?: string;
}

export interface OptionSpec {
  readonly long: string;
  readonly short?: string;
  readonly help: string;
  /** It has a value; `many`: it may be given several times. */
  readonly value?: "one" | "many";
  readonly fallback?: string;
  /** The level (profile.ts) that has it first, and that which has it no more. */
  readonly since?: number;
  readonly until?: number;
}

/** A command of poetry. Its help page is made of this. */
export interface PoetryCommand {
  /** `add`, `env info`. */
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  readonly help?: string;
  readonly since?: number;
  readonly until?: number;
  /** What follows the name is another program's affair. */
  readonly takesAll?: boolean;
  readonly run: (call: PoetryCall) => Promise<number>;
}

export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    long: "help",
    short: "h",
    help: "Display help for the given command. When no command is given display help for the list command.",
  },
  { long: "quiet", short: "q", help: "Do not output any message." },
  { long: "version", short: "V", help: "Display this application version." },
  { long: "ansi", help: "Force ANSI output." },
  { long: "no-ansi", help: "Disable ANSI output." },
  { long: "no-interaction", short: "n", help: "Do not ask any interactive question." },
  { long: "no-plugins", help: "Disables plugins." },
  { long: "no-cache", help: "Disables Poetry source caches." },
  {
    long: "directory",
    short: "C",
    value: "one",
    help: "The working directory for the Poetry command (defaults to the current working directory).",
  },
  {
    long: "verbose",
    short: "v",
    help: "Increase the verbosity of messages: 1 for normal output, 2 for more verbose output and 3 for debug.",
  },
];
