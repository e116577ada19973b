import { findInSystem, SYSTEM_PYTHONS } from "./find-executable.ts";
import { latestInstalled, splitFreeThreaded } from "./latest.ts";
import type { PyenvCall } from "./pyenv-call.ts";

/** The directories of versions, or the status after the message. */
export async function prefixesOf(
  call: PyenvCall,
  versions: readonly string[],
): Promise<readonly string[] | number> {
  const prefixes: string[] = [];
  for (const version of versions) {
    const name = resolved(call, version);
    const prefix = version === "system" ? systemPrefix(call) : `${call.versionsDirectory}/${name}`;
    if (prefix === undefined) return call.fail("system version not found in PATH");
    if (!call.isDirectory(prefix)) return call.fail(`version \`${name}' not installed`);
    prefixes.push(prefix);
  }
  return prefixes;
}

/** `pyenv latest -f`: what matches nothing stays as it is. */
function resolved(call: PyenvCall, version: string): string {
  return latestInstalled(call, version) ?? splitFreeThreaded(version).start;
}

/** Where the version is, or would be. */
export function prefixOf(call: PyenvCall, version: string): string {
  return `${call.versionsDirectory}/${resolved(call, version)}`;
}

function systemPrefix(call: PyenvCall): string | undefined {
  for (const name of SYSTEM_PYTHONS) {
    const path = findInSystem(call, name);
    if (path !== undefined) return path.replace(/\/s?bin\/[^/]*$/, "") || "/";
  }
  return undefined;
}
