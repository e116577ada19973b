import type { CommandRecord, OutputRecord } from "./step-record.ts";

/** CSI and OSC sequences (ECMA-48 5.4, 8.3.89) and other two-character escapes. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])/g;

/** Erase in line (ECMA-48 8.3.41): from the cursor on, or, by 2, the whole line. */
const ERASURES = /\x1b\[([02]?)K/g;

/** The text that was to be read on the screen: without colours, with plain line ends, and without what a later text of the same line took the place of. */
export function readableText(output: string): string {
  return output
    .replaceAll("\r\n", "\n")
    .replace(/[^\n]*\r[^\n]*/g, shownLine)
    .replace(ESCAPES, "");
}

/** What is left of a line whose writer went back to its start, as those do that show how far they have come. */
function shownLine(line: string): string {
  let shown = "";
  for (const written of line.split("\r")) {
    let at = 0;
    let end = 0;
    const overwrite = (text: string) => {
      const plain = text.replace(ESCAPES, "");
      shown = shown.slice(0, at) + plain + shown.slice(at + plain.length);
      at += plain.length;
    };
    for (const erasure of written.matchAll(ERASURES)) {
      overwrite(written.slice(end, erasure.index));
      shown = erasure[1] === "2" ? " ".repeat(at) : shown.slice(0, at);
      end = erasure.index + erasure[0].length;
    }
    overwrite(written.slice(end));
  }
  return shown;
}

/** What the step's lines printed; with `isBy` only the lines in which such a command ran. */
export function printedText(
  outputs: readonly OutputRecord[],
  commands: readonly CommandRecord[],
  isBy: ((command: CommandRecord) => boolean) | undefined,
): string {
  const lines = isBy && new Set(commands.filter(isBy).map(({ line }) => line));
  const chosen = lines ? outputs.filter(({ line }) => lines.has(line)) : outputs;
  return chosen.map(({ text }) => readableText(text)).join("");
}

/** What each typed line printed, also nothing; with `isBy` only the lines in which such a command ran. */
export function printedLines(
  outputs: readonly OutputRecord[],
  commands: readonly CommandRecord[],
  isBy: ((command: CommandRecord) => boolean) | undefined,
): readonly string[] {
  const printed = new Map(commands.filter((command) => !isBy || isBy(command)).map(({ line }) => [line, ""]));
  for (const { line, text } of outputs) {
    const before = printed.get(line);
    if (before !== undefined) printed.set(line, before + readableText(text));
    else if (!isBy) printed.set(line, readableText(text));
  }
  return [...printed.values()];
}
