import type { WordHelp } from "../../process/command/spec.ts";
import { helpSections } from "./help-text.ts";

/** ` -p, p, --pid <PID>   process id`; the text may stand in the next line. */
const LINE = /^ {1,9}((?:--?[\w-]+|\w)(?:, +(?:--?[\w-]+|\w))*)(?: <(\w+)>)?(?: {2,}|\n {20,})(\S.*)$/gm;

function optionOf(name: string): WordHelp | undefined {
  for (const [, names = "", argument, help = ""] of (helpSections("all") ?? "").matchAll(LINE))
    if (names.split(/, +/).includes(name)) return { help, argument };
  return undefined;
}

/** Of a word of ps, in each of its three manners, from its own help: `-ef`, `aux`, `--sort=-pcpu`. */
export function psWordHelp(word: string): WordHelp | undefined {
  const long = /^(--[\w-]+)(=)?/.exec(word);
  if (long) {
    const known = optionOf(long[1] ?? "");
    return known && long[2] !== undefined ? { help: known.help } : known;
  }
  // What ps itself makes of `-aux`.
  const [, dash = "", letters = ""] = /^(-?)([A-Za-z]+)$/.exec(word === "-aux" ? "aux" : word) ?? [];
  const told: string[] = [];
  for (const [at, letter] of [...letters].entries()) {
    const known = optionOf(dash + letter);
    if (!known) return undefined;
    told.push(letters.length > 1 ? `${letter}: ${known.help}` : known.help);
    if (known.argument === undefined || dash === "") continue;
    return { help: told.join("; "), argument: at === letters.length - 1 ? known.argument : undefined };
  }
  return told.length > 0 ? { help: told.join("; ") } : undefined;
}
