import { loadCommand } from "../commands/index.ts";
import type { Command } from "../process/command/define-command.ts";
import type { Asker, CommandSyntax } from "../process/command/syntax.ts";
import type { Builtin } from "../shell/builtins/define.ts";
import { meaningsOf } from "../shell/builtins/lookups.ts";
import type { Shell } from "../shell/index.ts";
import { shellSyntax } from "../shell/invocation-syntax.ts";
import { outline } from "../shell/outline/outline.ts";
import { searchPath } from "../shell/state/command-hash.ts";
import { toolSyntax } from "../tools/syntaxes.ts";

/** What a command's name means to the learner's shell, with what there is to know about it. */
export type CommandMeaning =
  | { readonly kind: "alias"; readonly value: string }
  | { readonly kind: "keyword" }
  | { readonly kind: "function"; readonly syntax: CommandSyntax | undefined }
  | {
      readonly kind: "builtin";
      readonly summary: string;
      readonly help: string;
      readonly wordHelp: Builtin["wordHelp"];
    }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly spec: Command["spec"] | undefined;
      /** Of a shell, or a program with sub-commands. */
      readonly syntax: CommandSyntax | undefined;
    };

/** Undefined: there is no such command. */
export async function meaningOf(shell: Shell, name: string): Promise<CommandMeaning | undefined> {
  const [meaning] = meaningsOf(shell, name);
  if (meaning?.kind === "builtin") {
    const found = shell.builtin(name);
    const builtin = found?.load ? await found.load() : found;
    return {
      kind: "builtin",
      summary: builtin?.summary ?? "",
      help: builtin?.help ?? "",
      wordHelp: builtin?.wordHelp,
    };
  }
  if (meaning?.kind === "function")
    return { kind: "function", syntax: await toolSyntax(name, askerOf(shell)) };
  if (meaning?.kind !== "file") return meaning;
  const { path } = meaning;
  const [command, syntax] = await Promise.all([
    loadCommand(path.replace(/^.*\//, "")),
    programSyntax(path, shell),
  ]);
  return { kind: "file", path, spec: command?.spec, syntax };
}

const SHELLS = /^(?:.*\/)?(bash|sh|dash)$/;

async function programSyntax(path: string, shell: Shell): Promise<CommandSyntax | undefined> {
  const [, name] = SHELLS.exec(path) ?? [];
  return name === undefined ? toolSyntax(path, askerOf(shell)) : shellSyntax(name);
}

function askerOf({ process, variables }: Shell): Asker {
  return { process, env: variables.environment() };
}

/** How the program that a name calls reads its words and those of its sub-commands; undefined: not known. */
export async function syntaxFor(shell: Shell, name: string): Promise<CommandSyntax | undefined> {
  const isThere =
    name.includes("/") ||
    shell.functions.has(name) ||
    shell.builtin(name) !== undefined ||
    searchPath(shell.files, name, shell.variables.get("PATH") ?? "") !== undefined;
  if (!isThere) return undefined;
  return (await programSyntax(name, shell)) ?? (await loadCommand(name.replace(/^.*\//, "")))?.spec;
}

/** A line taken apart as the learner's shell would read it. */
export function outlineFor(shell: Shell, line: string): ReturnType<typeof outline> {
  const { alias: _, ...options } = shell.parserOptions();
  return outline(line, options);
}
