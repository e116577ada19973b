/** What is wrong with the blanks of an added line (git-config(1), core.whitespace by default); undefined where nothing is. */
export function blankFault(line: string): string | undefined {
  const faults = [
    ...(/[ \t\r]+\n?$/.test(line) ? ["trailing whitespace"] : []),
    ...(/^\t* +\t/.test(line) ? ["space before tab in indent"] : []),
  ];
  return faults.length === 0 ? undefined : faults.join(", ");
}

const WRONG = "\x1b[41m";

/** A line that was added, its wrong blanks in red (ws.c, ws_check_emit). */
export function paintBlanks(line: string, colour: string, reset: string): string {
  const [, rest = "", tail = ""] = /^(.*?)([ \t\r]*)$/s.exec(line) ?? [];
  const part = (text: string, paint: string) => (text === "" ? "" : `${paint}${text}${reset}`);
  // Tabs of the indent stand bare; blanks before them are wrong.
  const indent = /^[ \t]*\t/.exec(rest)?.[0] ?? "";
  const shown = indent.replace(/ +/g, (blanks) => `${WRONG}${blanks}${reset}`);
  return shown + part(rest.slice(indent.length), colour) + part(tail, WRONG);
}

/** A sign of an empty line that was added at the end of a file. */
export function paintEmptyEnd(sign: string, line: string, reset: string): string {
  return `${WRONG}${sign}${line}${reset}`;
}

/** From which line on the new text ends in more empty lines than the old one; its length where it does not. */
export function emptyEndOf(old: readonly string[], next: readonly string[]): number {
  const start = (lines: readonly string[]) => lines.findLastIndex((line) => line.trim() !== "") + 1;
  const [before, after] = [old.length - start(old), next.length - start(next)];
  return after > before ? start(next) : next.length;
}
