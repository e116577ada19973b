import { failedCommand, type Rule } from "../moment.ts";

/** `cp a`: where to? `mkdir`: which? `head -n`: how many? */
export const missingOperand: Rule = (moment) => {
  const name = failedCommand(moment)?.words[0];
  if (name === undefined) return undefined;
  const { output, say } = moment;
  if (/missing destination file operand/.test(output)) return say.twoNames(name);
  if (/missing (?:file )?operand/.test(output)) return say.oneName(name);
  const letter = /option requires an argument -- '(.)'/.exec(output)?.[1];
  return letter === undefined ? undefined : say.optionValue(`-${letter}`);
};
