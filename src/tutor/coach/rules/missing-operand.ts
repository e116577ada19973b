import { failedCommand, type Rule } from "../moment.ts";

/** `cp a`: where to? */
export const missingOperand: Rule = (moment) => {
  const name = failedCommand(moment)?.words[0];
  if (name === undefined || !/missing destination file operand/.test(moment.output)) return undefined;
  return moment.say.twoNames(name);
};
