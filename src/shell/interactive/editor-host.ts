import { expandTilde } from "../expand/index.ts";
import type { Completer } from "../line-editor/completion.ts";
import { expandHistory, HistoryExpansionMemory } from "../line-editor/history-expansion.ts";
import type { EditorHost } from "../line-editor/line-editor.ts";
import type { Shell } from "../shell.ts";

/** What the line editor asks of the shell. */
export function editorHost(shell: Shell, write: (text: string) => void, complete: Completer): EditorHost {
  const memory = new HistoryExpansionMemory();
  return {
    write,
    complete,
    history: shell.history,
    version: `GNU bash, version ${shell.variables.get("BASH_VERSION") ?? ""}`,
    suggest: (text) => (isPlain(shell) ? undefined : suggestion(shell, text)),
    expandHistory: (line) => {
      const result = expandHistory(line, shell.history, memory, { extglob: shell.options.extglob });
      return result.kind === "expanded" ? result.text : result.kind === "unchanged" ? line : undefined;
    },
    expandTilde: (word) => {
      const prefix = /^~([^/]*)/.exec(word);
      const home = prefix && expandTilde(shell, prefix[1] ?? "");
      return home ? home + word.slice(prefix[0].length) : undefined;
    },
  };
}

/** A terminal that knows no colours gets none. */
function isPlain(shell: Shell): boolean {
  const term = shell.variables.get("TERM");
  return term === undefined || term === "" || term === "dumb";
}

/** The newest line of the history that goes on from what is typed. */
function suggestion(shell: Shell, text: string): string | undefined {
  const { entries } = shell.history;
  for (let index = entries.length - 1; index >= 0; index--) {
    const line = entries[index]?.text ?? "";
    if (line.length > text.length && line.startsWith(text)) return line;
  }
  return undefined;
}
