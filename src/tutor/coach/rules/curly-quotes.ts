import type { Rule } from "../moment.ts";

const STRAIGHT: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "--",
  "−": "-",
  "…": "...",
  "\u00a0": " ",
};
const CURLY = /[“”„«»‘’–—−…\u00a0]/g;
/** One letter behind it: that was a single dash. */
const LONG_DASH = /—(?=[A-Za-z](?:\s|$))/g;

/** Pasted from a text that had been made beautiful. */
export const curlyQuotes: Rule = ({ commands, say }) => {
  const failed = commands.find(({ status, typed }) => status !== 0 && typed.join(" ").search(CURLY) >= 0);
  return (
    failed &&
    say.curlyQuotes(
      failed.typed
        .join(" ")
        .replace(LONG_DASH, "-")
        .replace(CURLY, (sign) => STRAIGHT[sign] ?? sign),
    )
  );
};
