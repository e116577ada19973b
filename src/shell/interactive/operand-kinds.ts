import type { WordKind } from "../../process/command/spec.ts";
import type { CompletionPlace } from "./completion-place.ts";

/** What an operand can be: as the specs of commands say it, or what only a shell has. */
export type OperandKind = WordKind | "alias" | "builtin" | "job" | "setopt" | "shopt" | "export";

/** What a command's operands are where no spec tells: builtins, mostly. */
export const OPERANDS: Readonly<Record<string, OperandKind>> = {
  cd: "directory",
  pushd: "directory",
  rmdir: "directory",
  type: "command",
  which: "command",
  command: "command",
  hash: "command",
  man: "command",
  exec: "command",
  builtin: "builtin",
  help: "builtin",
  enable: "builtin",
  alias: "alias",
  unalias: "alias",
  unset: "variable",
  export: "variable",
  declare: "variable",
  typeset: "variable",
  local: "variable",
  readonly: "variable",
  read: "variable",
  printenv: "export",
  fg: "job",
  bg: "job",
  disown: "job",
  trap: "signal",
  shopt: "shopt",
  complete: "command",
  compgen: "command",
}; // prettier-ignore

/** Commands whose operand is a command again. */
const WRAPPERS = new Set([
  "sudo",
  "env",
  "nohup",
  "nice",
  "time",
  "xargs",
  "exec",
  "command",
  "builtin",
  "watch",
  "timeout",
]);

/** The words of the command that the cursor is in, behind `sudo` and its like; undefined: its name comes here. */
export function calledWords({ words: all, value }: CompletionPlace): readonly string[] | undefined {
  let words = all;
  while (words.length > 0 && WRAPPERS.has(words[0] as string)) {
    const next = words.findIndex((word, index) => index > 0 && !word.startsWith("-") && !/^\w+=/.test(word));
    if (next < 0) return value.startsWith("-") ? words : undefined;
    words = words.slice(next);
  }
  return words;
}
