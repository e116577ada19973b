import { loadCommand } from "../commands/index.ts";
import type { Command } from "../process/command/define-command.ts";
import type { Builtin } from "../shell/builtins/define.ts";
import { meaningsOf } from "../shell/builtins/lookups.ts";
import type { Shell } from "../shell/index.ts";
import { outline } from "../shell/outline/outline.ts";

/** What a command's name means to the learner's shell, with what there is to know about it. */
export type CommandMeaning =
  | { readonly kind: "alias"; readonly value: string }
  | { readonly kind: "keyword" | "function" }
  | {
      readonly kind: "builtin";
      readonly summary: string;
      readonly help: string;
      readonly wordHelp: Builtin["wordHelp"];
    }
  | { readonly kind: "file"; readonly path: string; readonly spec: Command["spec"] | undefined };

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
  if (meaning?.kind !== "file") return meaning;
  const command = await loadCommand(meaning.path.replace(/^.*\//, ""));
  return { kind: "file", path: meaning.path, spec: command?.spec };
}

/** A line taken apart as the learner's shell would read it. */
export function outlineFor(shell: Shell, line: string): ReturnType<typeof outline> {
  const { alias: _, ...options } = shell.parserOptions();
  return outline(line, options);
}
