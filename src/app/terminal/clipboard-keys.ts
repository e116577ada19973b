import type { Terminal } from "@xterm/xterm";

const IS_WINDOWS = /^win/i.test(navigator.platform);

/**
 * Copies and pastes as the terminals of the learner's own system do: Ctrl+Shift+C and Ctrl+Shift+V, and on Windows also
 * Ctrl+V, and Ctrl+C while text is selected. Else Ctrl+C and Ctrl+V are keys of the shell. True: the key is dealt with.
 */
export function handleClipboardKey(event: KeyboardEvent, terminal: Terminal): boolean {
  if (!event.ctrlKey || event.altKey || event.metaKey) return false;
  const key = event.key.toLowerCase();
  if (key === "v" && (event.shiftKey || IS_WINDOWS)) return true; // The browser pastes; xterm.js hears of it.
  const copies = key === "c" && (event.shiftKey || (IS_WINDOWS && terminal.hasSelection()));
  if (!copies) return false;
  event.preventDefault();
  if (event.type === "keydown" && terminal.hasSelection()) {
    copy(terminal);
    if (!event.shiftKey) terminal.clearSelection();
  }
  return true;
}

/** A page that comes without TLS, as from a teacher's machine, has no clipboard but that of its fields. */
function copy(terminal: Terminal): void {
  const text = terminal.getSelection();
  if ("clipboard" in navigator) return void navigator.clipboard.writeText(text).catch(() => undefined);
  const field = Object.assign(document.createElement("textarea"), { value: text });
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  terminal.focus();
}
