const WIDTH = 78;

/** Names of signals, as many as fit into a line (procps' lib/signals.c, unix_print_signals). */
export function signalLines(names: readonly string[]): string {
  let text = "";
  let column = 0;
  for (const [index, name] of names.entries()) {
    if (column + name.length + 1 > WIDTH) {
      text += "\n";
      column = 0;
    } else if (index > 0) {
      text += " ";
      column++;
    }
    text += name;
    column += name.length;
  }
  return `${text}\n`;
}
