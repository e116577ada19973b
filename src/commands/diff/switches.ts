import type { Call } from "../../process/command/call.ts";
import { quoteName } from "../../process/command/quote-name.ts";

/** The options as they were written, without the operands: ` -r -u`. */
export function switchesOf({ process, given }: Pick<Call, "process" | "given">): string {
  const words = process.argv.slice(1);
  const isOption = words.map(() => false);
  for (const { word, value } of given) {
    isOption[word] = true;
    // The argument stood in a word of its own.
    if (word > 0 && words[word] === value) isOption[word - 1] = true;
  }
  const last = words.indexOf("--");
  if (last >= 0 && !isOption[last]) isOption[last] = true;
  return words.map((word, index) => (isOption[index] ? ` ${quoteName(word)}` : "")).join("");
}
