import { removeTree } from "../../../process/command/remove-tree.ts";
import { helpOnError } from "../commands/help.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { rehash } from "../rehash.ts";
import { complainOfVirtualenv, environmentName, isVirtualenv } from "./virtualenv-prefix.ts";

interface Found {
  readonly prefix: string;
  /** The link that stands for it among the versions. */
  readonly alias: string | undefined;
}

/** `pyenv virtualenv-delete [-f] NAME` */
export async function virtualenvDelete(call: PyenvCall): Promise<number> {
  const [first] = call.args;
  const force = first === "-f" || first === "--force";
  const words = force ? call.args.slice(1) : call.args;
  const [definition = ""] = words;
  if (words.length !== 1 || definition === "" || definition.startsWith("-"))
    return helpOnError(call, "virtualenv-delete");
  const found = find(call, definition);
  if (typeof found === "string") return force ? 0 : complainOfVirtualenv(call, found);
  const name = definition.slice(definition.lastIndexOf("/") + 1);
  if (!call.isDirectory(found.prefix))
    return force ? 0 : complainOfVirtualenv(call, `virtualenv \`${name}' not installed`);
  if (!force) {
    const reply = await call.ask(`pyenv-virtualenv: remove ${found.prefix}? (y/N) `);
    if (!/^[yY]/.test(reply ?? "")) return 1;
  }
  await removeTree(call.process, found.prefix);
  if (found.alias !== undefined) call.files.unlink(found.alias);
  return rehash(call);
}

/** By its long name, by its link, or a directory of its own; else why it cannot be deleted. */
function find(call: PyenvCall, definition: string): Found | string {
  const name = definition.slice(definition.lastIndexOf("/") + 1);
  const alias = `${call.versionsDirectory}/${name}`;
  const target = call.files.readlink(alias);
  if (definition.includes("/envs/")) {
    const prefix = `${call.versionsDirectory}/${definition}`;
    return { prefix, alias: target === prefix ? alias : undefined };
  }
  if (typeof target === "string")
    return environmentName(call, target) === undefined
      ? `\`${alias}' is a symlink for unknown location.`
      : { prefix: target, alias };
  return isVirtualenv(call, name)
    ? { prefix: alias, alias: undefined }
    : `\`${definition}' is not a virtualenv.`;
}
