import type { WordHelp, WordPlace } from "../../process/command/spec.ts";

/** What often stands in a program (gawk manual 1.1, 6.1 and 7.5.2). */
const PARTS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/\bBEGIN\b/, () => "BEGIN before the first line"],
  [/\bEND\b/, () => "END after the last line"],
  [/\$0\b/, () => "$0 the whole line"],
  [/\$[1-9]\d*/, (found) => `${found} field ${found.slice(1)} of the line`],
  [/\$NF\b/, () => "$NF the last field"],
  [/(?<!\$)\bNF\b/, () => "NF how many fields"],
  [/\bNR\b/, () => "NR the number of the line"],
  [/\bFNR\b/, () => "FNR the number of the line in its file"],
  [/\bFS\b/, () => "FS what stands between fields"],
  [/\bOFS\b/, () => "OFS what is printed between fields"],
  [/\bFILENAME\b/, () => "FILENAME the file that is read"],
];

/** Of awk's program, which is its first operand unless a file or an option gives it. */
export function awkWordHelp(word: string, place?: WordPlace): WordHelp | undefined {
  if (!place || place.operand > 0 || place.options.has("file") || place.options.has("source"))
    return undefined;
  // What stands in quotes is text.
  const code = word.replaceAll(/"(?:\\.|[^"\\])*"/g, '""');
  const told = PARTS.flatMap(([form, tell]) =>
    [...new Set(code.match(new RegExp(form, "g")) ?? [])].map((found) => tell(found)),
  );
  return { help: ["the program, which is run for each line", ...told].join("; ") };
}
