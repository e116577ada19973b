import { failedCommand, lineOf, type Rule } from "../moment.ts";

/** `git commit -m Prices of today`: the words behind the first one are taken for files. */
export const unquotedText: Rule = (moment) => {
  const failed = failedCommand(moment);
  const [name, command] = failed?.words ?? [];
  if (!failed || name !== "git" || !/^(?:commit|tag|merge)$/.test(command ?? "")) return undefined;
  const from = 1 + failed.typed.findIndex((word) => /^(?:-\w*m|--message)$/.test(word));
  const text = failed.typed.slice(from);
  if (from === 0 || text.length < 2 || !text.every((word) => /^[^-"'\\$`]+$/.test(word))) return undefined;
  if (!/pathspec|too many arguments|not something we can merge/.test(moment.output)) return undefined;
  return moment.say.quoteText(lineOf(failed, [...failed.typed.slice(0, from), `"${text.join(" ")}"`]));
};
