import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";
import type { CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import { COMMANDS, completeWith } from "./command-table.ts";
import type { Documentation } from "./core-documentation.ts";
import { DOCUMENTATION } from "./documentation.ts";
import { SilentCall } from "./silent-call.ts";

/** Of commands that say nothing of themselves in `pyenv help`. */
const SUMMARIES: Readonly<Record<string, string>> = {
  completions: "List the words that may follow a command",
  hooks: "List hook scripts for a given pyenv command",
  rehash: "Rehash pyenv shims (run this after installing executables)",
  "version-file-read": "Print the versions that a file names",
  "version-file-write": "Write versions into a file",
};

/** Of options that stand in a usage line alone. */
const USAGE_ONLY: Readonly<Record<string, string>> = {
  bare: "show just the names",
  path: "show full paths",
  short: "show names without their directory",
  sh: "only those that the shell itself must run",
  "no-sh": "only those that the shell need not run itself",
  unset: "forget the version that was set here",
  nosystem: "do not search outside of pyenv's versions",
  "skip-aliases": "skip symlinks to other versions",
  "skip-advice": "do not tell which versions have the command",
  "no-rehash": "do not rehash the shims",
  "no-push-path": "do not put the shims in front, where they are in PATH already",
  "detect-shell": "tell which shell asks",
  usage: "show the usage line alone",
};

/** How `pyenv` reads its words. */
export function pyenvSyntax(): CommandSyntax {
  return {
    name: "pyenv",
    summary: "simple Python version management",
    noStandardOptions: true,
    flags: {
      help: { short: "h", help: "show how pyenv is used" },
      version: { short: "v", help: "show the version of pyenv" },
    },
    subcommands: Object.fromEntries(
      Object.keys(COMMANDS)
        .filter((file) => !file.startsWith("-"))
        .map((file): [string, Subcommand] => {
          const name = file.replace(/^sh-/, "");
          const summary = DOCUMENTATION[file]?.summary ?? SUMMARIES[name] ?? "";
          return [name, { summary, load: () => commandSyntax(file, name, summary) }];
        }),
    ),
  };
}

function commandSyntax(file: string, name: string, summary: string): CommandSyntax {
  const documentation = DOCUMENTATION[file] ?? {};
  return {
    name,
    summary,
    operands: operandsOf(documentation),
    spacesArguments: true,
    noStandardOptions: true,
    flags: { ...optionsOf(documentation), help: { help: "show how the command is used" } },
    ...(name === "exec" && { commandAt: 0, stopAtFirstOperand: true }),
    candidates: async ({ process, env, operands, option }) => {
      if (option !== undefined || (name === "exec" && operands.length > 0)) return undefined;
      if (name === "help") return Object.keys(pyenvSyntax().subcommands ?? {});
      // As `pyenv completions` gives them; options have their own place.
      const call = new SilentCall(process, ["--complete"], env);
      await completeWith(file, call);
      const words = call.printed.split("\n");
      return words.filter((word) => word !== "" && !word.startsWith("-") && !operands.includes(word));
    },
  };
}

/** The operands of the first usage line: `<version> [...]` is `VERSION...`. */
function operandsOf({ usage = "" }: Documentation): string {
  const [line = ""] = usage.split("\n");
  const many = /\.\.|arg1/.test(line) ? "..." : "";
  const names = [...line.matchAll(/<([\w-]+)>/g)].map(([, name = ""]) => name);
  const [first] = names;
  if (first === undefined) return "";
  const all = names.filter((name) => !/\d$/.test(name)).map((name) => name.replace(/^.*-/, "").toUpperCase());
  return all.map((name, at) => (at === all.length - 1 ? `[${name}]${many}` : `[${name}]`)).join(" ");
}

/** `  -f/--force    Do not verify …` of the help, then what a usage line alone names. */
function optionsOf({ usage = "", help = "" }: Documentation): FlagSpecs {
  const flags: Record<string, FlagSpec> = {};
  const lines = help.split("\n");
  for (const [at, line] of lines.entries()) {
    const [, short, long, text] = /^ +(?=-)(?:-(\w))?\/?(?:--([\w-]+))? +(\S.*)$/.exec(line) ?? [];
    const key = long ?? (short === "f" ? "force" : short);
    if (key === undefined || text === undefined) continue;
    const more = lines.slice(at + 1);
    const end = more.findIndex((next) => !/^ {6,}\S/.test(next));
    const whole = [text, ...more.slice(0, end < 0 ? undefined : end).map((next) => next.trim())].join(" ");
    flags[key] = { short, help: whole, ...(long === undefined && key === short && { long: false }) };
  }
  for (const [, long = ""] of usage.matchAll(/--([a-z][\w-]*)/g))
    if (long !== "help" && !Object.hasOwn(flags, long))
      flags[long] = { help: USAGE_ONLY[long] ?? DOCUMENTATION[`--${long}`]?.summary };
  return flags;
}
