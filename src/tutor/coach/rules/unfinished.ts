import { failedCommand, lineOf, type Rule, type TypedCommand } from "../moment.ts";

/** `[ -f notes.txt]`, `[1 = 1]`: brackets are words; `sed s/old/new`: the last slash is missing. */
export const unfinished: Rule = (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const { output, say } = moment;
  const [name = ""] = failed.words;
  const isBracket =
    name === "[" ? output.includes("missing `]'") : /^\[/.test(name) && failed.resolved.kind === "not-found";
  if (isBracket) return say.blanksAroundBrackets(withBlanks(failed));
  return /unterminated `s' command/.test(output) ? say.threeSlashes : undefined;
};

function withBlanks(failed: TypedCommand): string {
  const line = lineOf(failed, failed.typed)
    .replace(/^(\[{1,2})\s*/, "$1 ")
    .replace(/\s*(\]{1,2})$/, " $1");
  return line.endsWith("]") ? line : `${line} ]`;
}
