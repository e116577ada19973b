import type { FlagArgument } from "../../src/process/command/spec.ts";

/** Arguments that fit, by the name that the help gives them. */
const FITTING: readonly (readonly [RegExp, readonly string[]])[] = [
  [/mode/i, ["700", "u+x"]],
  [/size|bytes|blocks?/i, ["1", "2K"]],
  [/num|count|^n$|cols|width|lines|len|digits|pages|level/i, ["1", "3", "10"]],
  [/sec|time|interval|delay|duration/i, ["1"]],
  [/char|delim|sep/i, [",", ":"]],
  [/suffix/i, [".bak"]],
  [/dir/i, ["d"]],
  [/list|field|key|pos/i, ["1", "2-3", "2,1"]],
  [/format|style/i, ["x"]],
  [/pattern|glob|regex|string|str|text|label|prefix/i, ["a*", "o"]],
  [/file|path|prog|command/i, ["a.txt", "nums"]],
  [/user|owner/i, ["learner"]],
  [/group/i, ["learner"]],
  [/sig/i, ["TERM", "0"]],
];

const WRONG = ["''", "x", "-1", "0", "3x", "1.5", "99999999999999999999999", "1K", "nofile"];

/** Words of the shell that are tried as the argument of an option: some that fit, many that do not. */
export function argumentsFor(argument: FlagArgument | undefined): readonly string[] {
  return [...new Set([...fittingFor(argument), ...WRONG])];
}

export function fittingFor(argument: FlagArgument | undefined): readonly string[] {
  if (!argument) return ["1", "x"];
  if (argument.choices) return argument.choices.flat().filter((word) => word !== "");
  const { name } = argument;
  return FITTING.find(([pattern]) => pattern.test(name))?.[1] ?? ["1", "x"];
}
