import type { IBuffer } from "@xterm/xterm";

/** The text of a terminal's buffer without the empty lines at its end; lines that were wrapped are joined again. */
export function readScreen(buffer: IBuffer, lines: number): string {
  const text: string[] = [];
  for (let at = Math.max(0, buffer.length - lines); at < buffer.length; at++) {
    const line = buffer.getLine(at);
    if (!line) continue;
    const wraps = buffer.getLine(at + 1)?.isWrapped ?? false;
    const content = line.translateToString(!wraps);
    if (line.isWrapped && text.length > 0) text[text.length - 1] += content;
    else text.push(content);
  }
  return text.join("\n").trimEnd();
}
