import { allInstalled, type PipCommand } from "../context.ts";
import { findProblems } from "../install-all.ts";

/** https://pip.pypa.io/en/stable/cli/pip_check/ */
export const check: PipCommand = async (context) => {
  const problems = findProblems(context, allInstalled(context));
  for (const { of, name, needs, found } of problems)
    await context.console.output(
      found
        ? `${of.normalizedName} ${of.version.text} has requirement ${needs}, but you have ${found.normalizedName} ${found.version.text}.\n`
        : `${of.normalizedName} ${of.version.text} requires ${name}, which is not installed.\n`,
    );
  if (problems.length > 0) return 1;
  await context.console.output("No broken requirements found.\n");
  return 0;
};
