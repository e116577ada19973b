import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { FlagSpecs } from "../../process/command/spec.ts";
import type { CandidatePlace, CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import type { Process } from "../../process/process.ts";
import { COMMAND_PROGRAMS } from "./commands/index.ts";
import { findLocalPrefix } from "./config/local-prefix.ts";
import { COMMAND_NAMES, COMMANDS, OPTIONS, type OptionTable, optionOf } from "./options/tables.ts";
import { isObject, type JsonObject, readJson } from "./package/json-file.ts";

/** Commands whose operands are packages that the project has. */
const OF_INSTALLED: ReadonlySet<string> = new Set([
  "uninstall",
  "update",
  "outdated",
  "ls",
  "ll",
  "explain",
  "fund",
]);
const DEPENDENCIES = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

/** How `npm` reads its words. */
export function npmSyntax(): CommandSyntax {
  const entries = COMMAND_NAMES.flatMap((name): [string, Subcommand][] => {
    const { description = "", aliases = [] } = COMMANDS[name] ?? {};
    const own = { summary: description, load: () => commandSyntax(name) };
    return [
      ...aliases.map((alias): [string, Subcommand] => [alias, { ...own, hidden: true }]),
      [name, { ...own, hidden: COMMAND_PROGRAMS[name] === undefined }],
    ];
  });
  return {
    name: "npm",
    summary: "javascript package manager",
    operands: "COMMAND",
    noStandardOptions: true,
    spacesArguments: true,
    flags: flagsOf(["usage", "version", "global", "prefix", "yes", "loglevel", "silent", "registry"]),
    subcommands: Object.fromEntries(entries),
  };
}

/** How `npx` reads its words: the first that is no option begins a command. */
export function npxSyntax(): CommandSyntax {
  return {
    name: "npx",
    summary: "run a command from a local or remote npm package",
    operands: "COMMAND [ARGUMENT]...",
    noStandardOptions: true,
    spacesArguments: true,
    stopAtFirstOperand: true,
    flags: flagsOf(["package", "call", "yes", "workspace", "workspaces", "usage"]),
    candidates: ({ process, operands }) =>
      operands.length > 0
        ? undefined
        : namesIn(process, joinPath(findLocalPrefix(process), "node_modules/.bin")),
  };
}

function commandSyntax(name: string): CommandSyntax {
  const { description = "", usage = [], options = [] } = COMMANDS[name] ?? {};
  return {
    name,
    summary: description,
    operands: usage.map(operandsOf),
    noStandardOptions: true,
    spacesArguments: true,
    // Every command takes every option; those that it has a use for are offered.
    flags: { ...hiddenFlags(), ...flagsOf(["usage", ...options.flatMap(withOthers)]) },
    candidates: (place) => candidates(name, place),
  };
}

/** Of options that exclude each other the tables name one; its usage has the others. */
function withOthers(key: string): readonly string[] {
  const names = (optionOf(key)?.usage ?? "").matchAll(/--([a-z-]+)/g);
  return [key, ...Array.from(names, ([, name = ""]) => name)];
}

/** `[<package-spec> ...]` as operands are written elsewhere: `[PACKAGE_SPEC]...`. */
function operandsOf(usage: string): string {
  return usage
    .replace(/\[-- <args>\]/, "[ARGUMENT]...")
    .replace(
      /\[?<([\w@/-]+)>( ?\.\.\.)?\]?/g,
      (_, name: string, many?: string) => `[${name.replace(/\W+/g, "_").toUpperCase()}]${many ? "..." : ""}`,
    );
}

function candidates(
  name: string,
  { process, option, operands }: CandidatePlace,
): readonly string[] | undefined {
  if (option !== undefined) return undefined;
  if (name === "help") return COMMAND_NAMES;
  const isScript = name === "run" && operands.length === 0;
  if (!isScript && !OF_INSTALLED.has(name)) return undefined;
  const manifest = readJson(process.files, joinPath(findLocalPrefix(process), "package.json"));
  if (manifest instanceof Errno || "problem" in manifest) return [];
  const parts = isScript ? ["scripts"] : DEPENDENCIES;
  return parts.flatMap((part) => keysOf(manifest.content, part)).filter((one) => !operands.includes(one));
}

function keysOf(content: JsonObject, part: string): readonly string[] {
  const value = content[part];
  return isObject(value) ? Object.keys(value) : [];
}

function namesIn({ files }: Process, directory: string): readonly string[] {
  const entries = files.readdir(directory);
  return entries instanceof Errno ? [] : entries.map(({ name }) => name);
}

function hiddenFlags(): FlagSpecs {
  const flags = Object.entries(flagsOf(Object.keys(OPTIONS)));
  return Object.fromEntries(flags.map(([key, flag]) => [key, { ...flag, hidden: true }]));
}

function flagsOf(keys: readonly string[]): FlagSpecs {
  const flags = keys.flatMap((key) => {
    const option = optionOf(key);
    return option ? [[key, flagOf(option)] as const] : [];
  });
  return Object.fromEntries(flags);
}

function flagOf({ kinds, values, short = [], help, usage }: OptionTable): FlagSpecs[string] {
  const isSwitch = kinds.length === 0 ? values === undefined : kinds.every((kind) => kind === "boolean");
  const name = /<([\w-]+)>/.exec(usage)?.[1] ?? "value";
  return {
    short: short.filter((letters) => letters.length === 1).join(""),
    help: sentenceOf(help),
    ...(!isSwitch && {
      argument: { name, ...(values && { choices: values.map((value): [string] => [value]) }) },
    }),
  };
}

/** The tables have the first line of a help text; where that is no whole sentence it ends at its last comma. */
function sentenceOf(help: string): string {
  return /[.:]$/.test(help) ? help : help.replace(/,[^,]*$/, "");
}
