import type { Shell } from "../shell.ts";
import { entryTime } from "./history-file.ts";

/** `C-x C-e` in Debian's bash; `v` in vi mode names vi where no editor is chosen. */
const EDIT_COMMAND = `fc -e "\${VISUAL:-\${EDITOR:-$(command -v editor || echo FALLBACK)}}"`;

/**
 * What has another editor go on with a line, and runs what comes of it. The line is remembered, and behind it an entry
 * that stands for that command, which `fc` takes out again (bashline.c, edit_and_execute_command).
 */
export function commandToEdit(shell: Shell, text: string): string {
  const { history, options } = shell;
  const time = entryTime(shell);
  for (const entry of [text, ""])
    history.entries.push(time === undefined ? { text: entry } : { text: entry, time });
  history.isFresh = true;
  return EDIT_COMMAND.replace("FALLBACK", options.vi ? "vi" : "emacs");
}
