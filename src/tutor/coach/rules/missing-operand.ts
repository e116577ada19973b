import { failedCommand, lineOf, type Rule } from "../moment.ts";

/** `cp a`: where to? `mkdir`: which? `head -n`: how many? */
export const missingOperand: Rule = (moment) => {
  const failed = failedCommand(moment);
  const name = failed?.words[0];
  if (!failed || name === undefined) return undefined;
  const { output, say } = moment;
  if (name === "docker" && /build' requires 1 argument/.test(output))
    return say.contextMissing(lineOf(failed, [...failed.typed, "."]));
  if (/missing destination file operand/.test(output)) return say.twoNames(name);
  if (/missing (?:file )?operand/.test(output)) return say.oneName(name);
  const letter = /option requires an argument -- '(.)'/.exec(output)?.[1];
  return letter === undefined ? undefined : say.optionValue(`-${letter}`);
};
