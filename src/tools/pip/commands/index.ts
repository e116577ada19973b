import { normalizeName } from "../../python-packages/normalize-name.ts";
import { isPrerelease } from "../../python-packages/versions.ts";
import { allInstalled, type PipCommand, PipError } from "../context.ts";
import { usableReleases } from "../resolver/pip-provider.ts";

/** https://pip.pypa.io/en/stable/cli/pip_index/ */
export const index: PipCommand = async (context) => {
  const { console, operands, values } = context;
  const [action, name, more] = operands;
  await console.warn(
    "pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.",
  );
  if (action !== "versions") throw new PipError(`Need an action (versions) to perform.`);
  if (name === undefined || more !== undefined)
    throw new PipError("You need to specify exactly one argument");
  const project = values.flag("noIndex") ? undefined : await context.index.find(name);
  const usable = project ? usableReleases(project, context.target) : [];
  const versions = usable
    .filter(({ version }) => values.flag("pre") || !isPrerelease(version))
    .map(({ version }) => version.text);
  const [latest] = versions;
  if (latest === undefined) throw new PipError(`No matching distribution found for ${name}`);
  await console.output(`${name} (${latest})\nAvailable versions: ${versions.join(", ")}\n`);
  const installed = allInstalled(context).find((one) => one.normalizedName === normalizeName(name));
  if (installed) await console.output(`  INSTALLED: ${installed.version.text}\n  LATEST:    ${latest}\n`);
  return 0;
};
