import { compareVersions } from "../../../base/version-order.ts";
import { environmentsIn } from "../installed.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { originOf, selectAndComplain } from "../resolve.ts";
import { printUsage } from "../usage.ts";
import { virtualenvBase } from "./virtualenv-prefix.ts";

const OPTIONS: readonly string[] = ["--bare", "--skip-aliases"];

/** `pyenv virtualenvs` */
export async function virtualenvs(call: PyenvCall): Promise<number> {
  if (call.args[0] === "--complete") {
    await call.print(`${OPTIONS.join("\n")}\n`);
    return 0;
  }
  if (call.args.some((arg) => !OPTIONS.includes(arg))) return printUsage(call, "virtualenvs");
  const bare = call.args.includes("--bare");
  const selected = bare ? [] : (await selectAndComplain(call)).names;
  for (const { name, path } of environments(call, call.args.includes("--skip-aliases"))) {
    const mark = bare ? "" : selected.includes(name) ? "* " : "  ";
    const set = !bare && selected.includes(name) ? ` (set by ${originOf(call)})` : "";
    await call.print(`${mark}${bare ? name : describe(call, name, path)}${set}\n`);
  }
  return 0;
}

function environments(call: PyenvCall, skipAliases: boolean): readonly { name: string; path: string }[] {
  const versions = [...call.list(call.versionsDirectory, { hidden: true })].sort(compareVersions);
  // The script means to sort these too, but gives its sort all of them as one line.
  const unsorted = call.list(call.versionsDirectory, { hidden: true });
  const inside = unsorted.flatMap((version) => environmentsIn(call, version));
  const outside = versions
    .map((name) => ({ name, path: `${call.versionsDirectory}/${name}` }))
    .filter(({ path }) => call.isDirectory(path))
    .filter(({ path }) => (call.isLink(path) ? !skipAliases : call.isFile(`${path}/bin/activate`)));
  return [...inside, ...outside];
}

function describe(call: PyenvCall, name: string, path: string): string {
  const target = call.files.readlink(path);
  if (typeof target === "string") return `${name} --> ${target}`;
  const result = virtualenvBase(call, name, path);
  return `${name} (created from ${"base" in result ? result.base : ""})`;
}
