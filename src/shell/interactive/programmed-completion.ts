import type { MaybePromise } from "../../base/maybe-promise.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { quoteSingle } from "../../base/quoting.ts";
import { compileFields, globPaths } from "../expand/index.ts";
import type { EditorSettings } from "../line-editor/settings.ts";
import type { Shell } from "../shell.ts";
import type { CompletionSpec } from "../state/completions.ts";
import { createParser } from "../syntax/index.ts";
import type { List, Word } from "../syntax/nodes.ts";
import { fileCandidates } from "./file-candidates.ts";
import { unheard } from "./unheard.ts";
import { WORD_LISTS } from "./word-lists.ts";

/** What a completion function is told (bash manual 5.2, `COMP_…`). */
export interface CompletionCall {
  readonly command: string;
  readonly word: string;
  readonly previous: string;
  readonly words: readonly string[];
  readonly index: number;
  readonly line: string;
  readonly point: number;
  readonly settings: EditorSettings;
}

/** The words that a `complete` spec or `compgen` generates for `word` (bash manual 8.6). */
export async function generateMatches(
  shell: Shell,
  spec: CompletionSpec,
  call: CompletionCall,
): Promise<readonly string[] | "again"> {
  const matches: string[] = spec.actions.flatMap((action) => matchesOfAction(shell, action, call));
  if (spec.globPattern !== undefined) matches.push(...(await globPaths(shell, spec.globPattern)));
  if (spec.words !== undefined) {
    matches.push(...(await expandWords(shell, spec.words)).filter((word) => word.startsWith(call.word)));
  }
  if (spec.functionName !== undefined) {
    const replies = await callCompletionFunction(shell, spec.functionName, call);
    if (replies === "again") return "again";
    matches.push(...replies);
  }
  if (spec.command !== undefined) matches.push(...(await callCompletionCommand(shell, spec.command, call)));
  const kept = spec.filter === undefined ? matches : filterMatches(matches, spec.filter, call.word);
  const affixed = kept.map((match) => `${spec.prefix ?? ""}${match}${spec.suffix ?? ""}`);
  const wantsDirectories =
    spec.options.includes("plusdirs") || (spec.options.includes("dirnames") && affixed.length === 0);
  return wantsDirectories ? [...affixed, ...matchesOfAction(shell, "directory", call)] : affixed;
}

function matchesOfAction(
  shell: Shell,
  action: string,
  { word, settings }: CompletionCall,
): readonly string[] {
  if (action === "file" || action === "directory") {
    const only = action === "directory" ? ("directories" as const) : undefined;
    return fileCandidates(shell, word, { only, settings }).map(({ value }) => value);
  }
  const list = WORD_LISTS[action]?.(shell) ?? [];
  return [...new Set(list)].filter((name) => name.startsWith(word)).sort();
}

/** `-W`: split at IFS, then expanded as words are. */
function expandWords(shell: Shell, text: string): MaybePromise<readonly string[]> {
  const separators = shell.variables.get("IFS") ?? " \t\n";
  if (!/[$`'"\\~*?[{]/.test(text)) {
    const pattern =
      separators === "" ? undefined : new RegExp(`[${separators.replace(/[\]\\^-]/g, "\\$&")}]+`);
    return (pattern ? text.split(pattern) : [text]).filter((word) => word !== "");
  }
  const words = wordsOf(text.replace(/\n/g, " "));
  return words ? compileFields(words)(shell) : [];
}

function wordsOf(text: string): readonly Word[] | undefined {
  const step = createParser(`: ${text}`).next();
  const command = step.kind === "command" ? step.list.items[0]?.command.first.commands[0] : undefined;
  if (command?.kind !== "simple") return undefined;
  return command.words.slice(1).filter((word) => word.kind === "word");
}

/** `-F`: the function puts its matches into COMPREPLY; status 124 asks to begin again, with what it has defined. */
async function callCompletionFunction(
  shell: Shell,
  name: string,
  call: CompletionCall,
): Promise<readonly string[] | "again"> {
  const called = shell.functions.get(name);
  if (!called) return [];
  const { variables } = shell;
  variables.set("COMP_LINE", call.line);
  variables.set("COMP_POINT", String(call.point));
  variables.set("COMP_TYPE", "9");
  variables.set("COMP_KEY", "9");
  variables.setArray("COMP_WORDS", call.words);
  variables.set("COMP_CWORD", String(call.index));
  variables.unset("COMPREPLY");
  const { lastStatus } = shell;
  const args = [call.command, call.word, call.previous];
  const { status } = await unheard(shell, () => shell.callFunction(called, args));
  shell.lastStatus = lastStatus;
  const reply = variables.find("COMPREPLY");
  const replies = reply?.array ? [...reply.array].sort(([a], [b]) => a - b).map(([, text]) => text) : [];
  for (const variable of [
    "COMP_LINE",
    "COMP_POINT",
    "COMP_TYPE",
    "COMP_KEY",
    "COMP_WORDS",
    "COMP_CWORD",
    "COMPREPLY",
  ]) {
    variables.unset(variable);
  }
  return status === 124 ? "again" : replies;
}

/** `-C`: what the command prints, a line each. */
async function callCompletionCommand(
  shell: Shell,
  command: string,
  call: CompletionCall,
): Promise<readonly string[]> {
  const words = [call.command, call.word, call.previous].map(quoteSingle).join(" ");
  const list = listOf(`${command} ${words}`);
  if (!list) return [];
  const { lastStatus } = shell;
  const output = await unheard(shell, () => shell.substitute(list));
  shell.lastStatus = lastStatus;
  return output.split("\n").filter((line) => line !== "");
}

function listOf(text: string): List | undefined {
  const step = createParser(text).next();
  return step.kind === "command" ? step.list : undefined;
}

/** `-X`: takes away what matches; with `!` what does not. `&` stands for the word. */
function filterMatches(matches: readonly string[], filter: string, word: string): string[] {
  const negated = filter.startsWith("!");
  const source = (negated ? filter.slice(1) : filter).replace(/\\&|&/g, (found) =>
    found === "&" ? word : "&",
  );
  const pattern = compileGlob(source, { extglob: true });
  return matches.filter((match) => pattern.matches(match) === negated);
}

/** What `complete` has stored for a command, by its path, its name, or for all (`complete -D`). */
export function specFor(shell: Shell, command: string): CompletionSpec | undefined {
  const { completions } = shell;
  const base = command.slice(command.lastIndexOf("/") + 1);
  return completions.get(command) ?? completions.get(base) ?? completions.get("_DefaultCmD_");
}
