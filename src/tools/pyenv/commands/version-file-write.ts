import { prefixesOf } from "../prefix.ts";
import type { PyenvCall } from "../pyenv-call.ts";
import { printUsage } from "../usage.ts";

/** The line of libexec/pyenv-version-file-write that empties the file, for bash's message. */
const LINE = 37;

/** `pyenv version-file-write [-f] FILE VERSION…` */
export async function versionFileWrite(call: PyenvCall): Promise<number> {
  const first = call.args.findIndex((arg) => arg !== "-f" && arg !== "--force");
  const [file = "", ...versions] = first < 0 ? [] : call.args.slice(first);
  if (file === "" || (versions[0] ?? "") === "") return printUsage(call, "version-file-write");
  return writeVersions(call, file, versions, first > 0);
}

/** Writes one version a line; those that are not installed are refused, unless with `force`. */
export async function writeVersions(
  call: PyenvCall,
  file: string,
  versions: readonly string[],
  force: boolean,
): Promise<number> {
  if (!force) {
    const prefixes = await prefixesOf(
      call,
      versions.flatMap((version) => version.split(":")),
    );
    if (typeof prefixes === "number") return prefixes;
  }
  const failed = call.files.writeFile(file, versions.map((version) => `${version}\n`).join(""));
  if (!failed) return 0;
  const script = `${call.installation}/libexec/pyenv-version-file-write`;
  await call.printError(`${script}: line ${LINE}: ${file}: ${failed.message}\n`);
  return 1;
}
