import type { LineDisplay } from "../line-editor/line-display.ts";
import { LineEditor } from "../line-editor/line-editor.ts";
import type { Shell } from "../shell.ts";
import type { CompletionSources } from "./completer.ts";
import { editorHost } from "./editor-host.ts";
import { keyBindings } from "./key-bindings.ts";
import { lazyCompleter } from "./lazy-completer.ts";

export interface EditorParts {
  readonly display: LineDisplay;
  readonly write: (text: string) => void;
  readonly completion: CompletionSources;
  /** The lines of the command that were entered already. */
  readonly before: () => string;
}

/** The line editor of a shell's session, on a display that may show its prompt already. */
export function createEditor(shell: Shell, { display, write, completion, before }: EditorParts): LineEditor {
  const complete = lazyCompleter(shell, completion, before);
  return new LineEditor(editorHost(shell, write, complete, before), display, keyBindings(shell));
}
