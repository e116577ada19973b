import type { CommandRecord, OutputRecord } from "./step-record.ts";

/** CSI and OSC sequences (ECMA-48 5.4, 8.3.89) and other two-character escapes. */
const ESCAPES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\^_])/g;

/** The text that was to be read on the screen: without colours, and with plain line ends. */
export function readableText(output: string): string {
  return output.replace(ESCAPES, "").replaceAll("\r\n", "\n");
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
