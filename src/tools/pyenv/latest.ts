import { DEFINITIONS } from "./build/definitions.ts";
import { installedVersions } from "./installed.ts";
import type { PyenvCall } from "./pyenv-call.ts";

/** The newest installed version with a prefix: `3.9` gives `3.9.18`. */
export function latestInstalled(call: PyenvCall, prefix: string): string | undefined {
  if (call.isDirectory(`${call.versionsDirectory}/${prefix}`)) return prefix;
  return latestOf(
    installedVersions(call, { skipEnvs: true }).map(({ name }) => name),
    prefix,
  );
}

/** The newest of all versions that python-build knows. */
export function latestKnown(prefix: string): string | undefined {
  return latestOf(DEFINITIONS, prefix);
}

/** Where nothing ends like that, versions in preparation and, unless asked for, those without a lock are no candidates. */
const PREPARATION = /-dev$|-src$|-latest$|(?:a|b|rc)\d+$/;

function latestOf(names: readonly string[], prefix: string): string | undefined {
  if (names.includes(prefix)) return prefix;
  const { start, suffix } = splitFreeThreaded(prefix);
  const candidates = names.filter(
    (name) =>
      (name.startsWith(`${start}.`) || name.startsWith(`${start}-`)) &&
      name.endsWith(suffix) &&
      !PREPARATION.test(name) &&
      (suffix !== "" || !/\dt$/.test(name)),
  );
  return candidates.sort(compareNewestFirst)[0];
}

/** `3.13t` asks for the build without a global lock. */
export function splitFreeThreaded(prefix: string): { readonly start: string; readonly suffix: string } {
  return /\dt$/.test(prefix) ? { start: prefix.slice(0, -1), suffix: "t" } : { start: prefix, suffix: "" };
}

function compareNewestFirst(a: string, b: string): number {
  const [keyOfA, keyOfB] = [sortingKey(a), sortingKey(b)];
  if (keyOfA[0] !== keyOfB[0]) return (keyOfA[0] ?? "") > (keyOfB[0] ?? "") ? -1 : 1;
  for (let at = 1; at < 4; at++) {
    const difference = leadingNumber(keyOfB[at]) - leadingNumber(keyOfA[at]);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : 1;
}

/** What is between the points; the name of a family is a part of its own. */
function sortingKey(name: string): readonly string[] {
  return name.replace(/^([A-Za-z0-9]+)-/, "$1.").split(".");
}

function leadingNumber(text: string | undefined): number {
  return Number(/^\d+/.exec(text ?? "")?.[0] ?? 0);
}
