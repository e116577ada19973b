import { failedCommand, lineOf, operandsOf, type Rule } from "../moment.ts";

/** `cp a`: where to? `mkdir`: which? `head -n`: how many? */
export const missingOperand: Rule = (moment) => {
  const failed = failedCommand(moment);
  const name = failed?.words[0];
  if (!failed || name === undefined) return undefined;
  const { output, say } = moment;
  if (name === "docker" && /build["'] requires (?:exactly )?1 argument/.test(output))
    return say.contextMissing(lineOf(failed, [...failed.typed, "."]));
  const verb = /'(docker [^']+)' requires (?:at least )?1 argument/.exec(output)?.[1];
  if (name === "docker" && verb !== undefined && operandsOf(failed).length < 3) return say.oneName(verb);
  if (/missing destination file operand/.test(output)) return say.twoNames(name);
  if (/missing (?:file )?operand/.test(output)) return say.oneName(name);
  const letter = /option requires an argument -- '(.)'/.exec(output)?.[1];
  return letter === undefined ? undefined : say.optionValue(`-${letter}`);
};
