import { findInSystem, SYSTEM_PYTHONS } from "../find-executable.ts";
import { type InstalledVersion, installedVersions } from "../installed.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { executableNames } from "../rehash.ts";
import { originOf, selectAndComplain } from "../resolve.ts";
import { printUsage } from "../usage.ts";

const OPTIONS: readonly string[] = ["--bare", "--skip-aliases", "--skip-envs"];

/** `pyenv versions`: what is installed, with a star at what is selected. */
export async function versions(call: PyenvCall): Promise<number> {
  const { args } = call;
  if (args[0] === "--complete") {
    await call.print(`${OPTIONS.join("\n")}\n`);
    return 0;
  }
  const internal = args.indexOf("--executables");
  const read = internal < 0 ? args : args.slice(0, internal);
  if (read.some((arg) => !OPTIONS.includes(arg))) return printUsage(call, "versions");
  if (internal >= 0) {
    await call.print(
      [...executableNames(call)]
        .sort()
        .map((name) => `${name}\n`)
        .join(""),
    );
    return 0;
  }
  const found = installedVersions(call, {
    skipAliases: args.includes("--skip-aliases"),
    skipEnvs: args.includes("--skip-envs"),
  });
  if (args.includes("--bare")) {
    await call.print(found.map(({ name }) => `${name}\n`).join(""));
    return 0;
  }
  const { names } = await selectAndComplain(call);
  const system = SYSTEM_PYTHONS.some((name) => findInSystem(call, name) !== undefined);
  const rows = system ? [{ name: "system", path: "/" }, ...found] : found;
  if (rows.length === 0) {
    await call.printError("Warning: no Python detected on the system\n");
    return 1;
  }
  await call.print(rows.map((row) => formatRow(call, row, names.includes(row.name))).join(""));
  return 0;
}

function formatRow(call: PyenvCall, { name, path }: InstalledVersion, selected: boolean): string {
  const target = call.files.readlink(path);
  const shown = typeof target === "string" ? `${name} --> ${target}` : name;
  return selected ? `* ${shown} (set by ${originOf(call)})\n` : `  ${shown}\n`;
}
