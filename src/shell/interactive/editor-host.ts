import { SIGINT } from "../../process/signals.ts";
import { expandTilde } from "../expand/index.ts";
import type { Completer } from "../line-editor/completion.ts";
import type { EditorHost } from "../line-editor/editor-host.ts";
import { expandHistory, HistoryExpansionMemory } from "../line-editor/history-expansion.ts";
import type { StyledSpan } from "../line-editor/layout.ts";
import type { Shell } from "../shell.ts";
import { colourLine } from "./colours.ts";

/** What the line editor asks of the shell. */
export function editorHost(
  shell: Shell,
  write: (text: string) => void,
  complete: Completer,
  /** The lines of the command that were entered already. */
  before: () => string,
): EditorHost {
  const memory = new HistoryExpansionMemory();
  return {
    write,
    complete,
    history: shell.history,
    version: `GNU bash, version ${shell.variables.get("BASH_VERSION") ?? ""} (${shell.variables.get("MACHTYPE") ?? ""})`,
    highlight: (text) => (isPlain(shell) ? [] : coloursBehind(shell, before(), text)),
    ignoresInterrupts: () => shell.traps.get(SIGINT) === "",
    suggest: (text) => (isPlain(shell) ? undefined : suggestion(shell, text)),
    expandHistory: (line) => {
      const result = expandHistory(line, shell.history, memory, {
        extglob: shell.options.extglob,
        posix: shell.options.posix,
      });
      return result.kind === "expanded" ? result.text : result.kind === "unchanged" ? line : undefined;
    },
    expandTilde: (word) => {
      const prefix = /^~([^/]*)/.exec(word);
      const home = prefix && expandTilde(shell, prefix[1] ?? "");
      return home ? home + word.slice(prefix[0].length) : undefined;
    },
  };
}

function coloursBehind(shell: Shell, before: string, text: string): readonly StyledSpan[] {
  return colourLine(shell, before + text)
    .filter(({ end }) => end > before.length)
    .map(({ start, end, style }) => ({
      start: Math.max(0, start - before.length),
      end: end - before.length,
      style,
    }));
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
