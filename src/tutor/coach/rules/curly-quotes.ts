import { lineOf, type Rule, type TypedCommand } from "../moment.ts";

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

/** A word that was to be quoted, or to be an option; within straight quotes they are text. */
const MEANT = /^(?:[“„«‘]|[–—−]+[A-Za-z])/;

/** Pasted from a text that had been made beautiful. */
export const curlyQuotes: Rule = ({ commands, say }) => {
  const failed = commands.find(({ status, typed }) => status !== 0 && typed.join(" ").search(CURLY) >= 0);
  if (failed) return say.curlyQuotes(straightened(failed));
  const taken = commands.find(({ status, typed }) => status === 0 && typed.some((word) => MEANT.test(word)));
  return taken && say.curlyTaken(straightened(taken));
};

function straightened(command: TypedCommand): string {
  return lineOf(command, command.typed)
    .replace(LONG_DASH, "-")
    .replace(CURLY, (sign) => STRAIGHT[sign] ?? sign);
}
