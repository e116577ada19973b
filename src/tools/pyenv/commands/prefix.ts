import { completeVersions } from "../complete.ts";
import { prefixesOf } from "../prefix.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { selectAndComplain, splitVersions } from "../resolve.ts";

/** `pyenv prefix [VERSION…]`: where the versions are. */
export async function prefix(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") return completeVersions(call, ["system"]);
  const variable = call.variable("PYENV_VERSION");
  let versions = (call.args[0] ?? "") === "" ? [] : splitVersions(call.args.join(":"));
  if (versions.length === 0 && variable !== undefined) versions = splitVersions(variable);
  if (versions.length === 0) {
    const { names, missing } = await selectAndComplain(call);
    if (missing.length > 0) return 1;
    versions = names;
  }
  const prefixes = await prefixesOf(call, versions);
  if (typeof prefixes === "number") return prefixes;
  await call.print(`${prefixes.join(":")}\n`);
  return 0;
}
