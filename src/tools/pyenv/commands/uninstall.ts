import { removeTree } from "../../../process/command/remove-tree.ts";
import { completeVersions } from "../complete.ts";
import { environmentsIn } from "../installed.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { rehash } from "../rehash.ts";
import { virtualenvDelete } from "../virtualenv/virtualenv-delete.ts";
import { help, helpOnError } from "./help.ts";

/** `pyenv uninstall [-f] VERSION…` */
export async function uninstall(call: PyenvCall): Promise<number> {
  const [first] = call.args;
  if (first === "--complete") return completeVersions(call, ["--force"]);
  if (first === "-h" || first === "--help") {
    return help(call.with(["uninstall"]));
  }
  const force = first === "-f" || first === "--force";
  const versions = force ? call.args.slice(1) : call.args;
  if (versions.length === 0 || versions.some((version) => version === "" || version.startsWith("-")))
    return helpOnError(call, "uninstall");
  for (const version of versions) {
    const status = await uninstallOne(call, version, force);
    if (status !== 0) return status;
  }
  return 0;
}

async function uninstallOne(call: PyenvCall, definition: string, force: boolean): Promise<number> {
  const name = definition.slice(definition.lastIndexOf("/") + 1);
  const prefix = `${call.versionsDirectory}/${name}`;
  if (!force) {
    if (!call.isDirectory(prefix)) return call.fail(`version \`${name}' not installed`);
    const reply = await call.ask(`pyenv: remove ${prefix}? (y/N) `);
    if (!/^(?:y|Y|yes|YES)$/.test(reply ?? "")) return 1;
  }
  const status = await removeEnvironments(call, definition, prefix, force);
  if (status !== 0) return status;
  if (!call.isDirectory(prefix)) return 0;
  const failed = await removeTree(call.process, prefix);
  if (failed) {
    await call.printError(`rm: cannot remove '${prefix}': ${failed.message}\n`);
    return 1;
  }
  const rehashed = await rehash(call);
  if (rehashed !== 0) return rehashed;
  await call.print(`pyenv: ${name} uninstalled\n`);
  return 0;
}

/** The hook of pyenv-virtualenv: environments of the version go with it; a name of an environment means that. */
async function removeEnvironments(
  call: PyenvCall,
  definition: string,
  prefix: string,
  force: boolean,
): Promise<number> {
  if (!call.isDirectory(`${call.root}/plugins/pyenv-virtualenv/etc/pyenv.d/uninstall`)) return 0;
  for (const name of environmentsOf(call, definition, prefix)) {
    const status = await virtualenvDelete(call.with(force ? ["-f", name] : [name]));
    if (status !== 0) return status;
  }
  return 0;
}

function environmentsOf(call: PyenvCall, definition: string, prefix: string): readonly string[] {
  if (definition.includes("/envs/")) return [definition];
  const target = call.files.readlink(prefix);
  if (typeof target !== "string") return environmentsIn(call, definition).map(({ name }) => name);
  const name = target.replace(`${call.versionsDirectory}/`, "");
  return name.includes("/envs/") ? [name] : [];
}
