import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileGlob } from "../../base/pattern/index.ts";
import { quoteSingle } from "../../base/quoting.ts";
import { compileFields, globPaths } from "../expand/index.ts";
import type { EditorSettings } from "../line-editor/settings.ts";
import type { Shell } from "../shell.ts";
import type { CompletionSpec } from "../state/completions.ts";
import { createParser } from "../syntax/index.ts";
import type { List, Word } from "../syntax/nodes.ts";
import { fileCandidates } from "./file-candidates.ts";
import { separateWords } from "./split-words.ts";
import { unheard } from "./unheard.ts";
import { SORTED_LISTS, WORD_LISTS } from "./word-lists.ts";

/** What a completion function is told (bash manual 5.2, `COMP_…`). */
export interface CompletionCall {
  readonly command: string;
  readonly word: string;
  readonly previous: string;
  readonly words: readonly string[];
  readonly index: number;
  readonly line: string;
  readonly point: number;
  /** COMP_TYPE and COMP_KEY: the Tab key, or 0 for `compgen`. */
  readonly key: number;
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
  const kept = spec.filter ? filterMatches(shell, matches, spec.filter, call.word) : matches;
  const affixed = kept.map((match) => `${spec.prefix ?? ""}${match}${spec.suffix ?? ""}`);
  const wantsDirectories =
    spec.options.includes("plusdirs") || (spec.options.includes("dirnames") && affixed.length === 0);
  return wantsDirectories ? [...affixed, ...matchesOfAction(shell, "directory", call)] : affixed;
}

export function matchesOfAction(
  shell: Shell,
  action: string,
  { word, settings }: CompletionCall,
): readonly string[] {
  if (action === "file" || action === "directory") {
    const only = action === "directory" ? ("directories" as const) : undefined;
    return fileCandidates(shell, word, { only, settings }).map(({ value }) => value);
  }
  const names = [...(WORD_LISTS[action]?.(shell) ?? [])].filter((name) => name.startsWith(word));
  return SORTED_LISTS.has(action) ? names.sort() : names;
}

/** `-W`: split at IFS, then expanded as words are, but for file names. */
function expandWords(shell: Shell, text: string): MaybePromise<readonly string[]> {
  const words = wordsOf(separateWords(text, shell.variables.get("IFS") ?? " \t\n"), shell);
  if (!words) return [];
  const { noglob } = shell.options;
  shell.changeOptions({ noglob: true });
  const restore = (fields: readonly string[]) => {
    shell.changeOptions({ noglob });
    return fields;
  };
  return andThen(compileFields(words)(shell), restore);
}

function wordsOf(text: string, shell: Shell): readonly Word[] | undefined {
  const [command] = listOf(`: ${text}`, shell)?.items[0]?.command.first.commands ?? [];
  if (command?.kind !== "simple") return undefined;
  return command.words.slice(1).filter((word) => word.kind === "word");
}

function listOf(text: string, shell: Shell): List | undefined {
  const step = createParser(text, shell.parserOptions()).next();
  return step.kind === "command" ? step.list : undefined;
}

/** `-F`: the function puts its matches into COMPREPLY; status 124 asks to begin again, with what it has defined. */
async function callCompletionFunction(
  shell: Shell,
  name: string,
  call: CompletionCall,
): Promise<readonly string[] | "again"> {
  const called = shell.functions.get(name);
  if (!called) {
    await shell.fault(`completion: function \`${name}' not found`);
    return [];
  }
  const { variables } = shell;
  variables.setArray("COMP_WORDS", call.words);
  variables.set("COMP_CWORD", String(call.index));
  variables.unset("COMPREPLY");
  const run = () => shell.callFunction(called, [call.command, call.word, call.previous]);
  const { status } = await withCompletionVariables(shell, call, run);
  const reply = variables.find("COMPREPLY");
  const replies = reply?.array
    ? [...reply.array].sort(([a], [b]) => a - b).map(([, text]) => text)
    : [variables.get("COMPREPLY")].filter((text) => text !== undefined);
  for (const variable of ["COMP_WORDS", "COMP_CWORD", "COMPREPLY"]) variables.unset(variable);
  return status === 124 && call.key !== 0 ? "again" : replies;
}

/** `-C`: what the command prints, a line each. */
async function callCompletionCommand(
  shell: Shell,
  command: string,
  call: CompletionCall,
): Promise<readonly string[]> {
  const words = [call.command, call.word, call.previous].map(quoteSingle).join(" ");
  const list = listOf(`${command} ${words}`, shell);
  if (!list) return [];
  const output = await withCompletionVariables(shell, call, () => shell.substitute(list));
  return output.split("\n").filter((line) => line !== "");
}

/** What the person has typed, in exported variables for as long as `run` takes; `$?` is kept. */
async function withCompletionVariables<T>(
  shell: Shell,
  call: CompletionCall,
  run: () => MaybePromise<T>,
): Promise<T> {
  const { variables, lastStatus, pipeStatuses } = shell;
  const values: Readonly<Record<string, string | number>> = {
    COMP_LINE: call.line,
    COMP_POINT: call.point,
    COMP_TYPE: call.key,
    COMP_KEY: call.key,
  };
  for (const [name, value] of Object.entries(values)) variables.export(name, String(value));
  const result = await unheard(shell, run);
  for (const name of Object.keys(values)) variables.unset(name);
  shell.lastStatus = lastStatus;
  shell.pipeStatuses = pipeStatuses;
  return result;
}

/** `-X`: takes away what matches; with `!` what does not. `&` stands for the word. */
function filterMatches(shell: Shell, matches: readonly string[], filter: string, word: string): string[] {
  const negated = filter.startsWith("!");
  const source = (negated ? filter.slice(1) : filter).replace(/\\&|&/g, (found) =>
    found === "&" ? word : "&",
  );
  const pattern = compileGlob(source, { extglob: shell.options.extglob });
  return matches.filter((match) => pattern.matches(match) === negated);
}

/** What `complete` has stored for a command, by its path, its name, or for all (`complete -D`). */
export function specFor(shell: Shell, command: string): CompletionSpec | undefined {
  const { completions } = shell;
  const base = command.slice(command.lastIndexOf("/") + 1);
  return completions.get(command) ?? completions.get(base) ?? completions.get("_DefaultCmD_");
}
