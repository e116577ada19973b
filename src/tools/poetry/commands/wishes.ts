import { normalizeName } from "../../python-packages/normalize-name.ts";
import { isPrerelease } from "../../python-packages/versions.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { parseConstraint } from "../project/constraint.ts";
import type { Place } from "../project/dependency.ts";
import { extrasAtEnd, placeOfWord } from "../project/place-of-word.ts";
import { VersionSet } from "../resolver/version-set.ts";
import type { TomlValue } from "../toml-edit/write-value.ts";

/** A package as it is asked for: `requests`, `requests@^2.23`, `"requests[socks]>=2,<3"`. */
export interface Wish {
  readonly name: string;
  /** Empty: none was given. */
  readonly version: string;
  readonly extras: readonly string[];
  /** The version was found, not given: it is written behind what was. */
  readonly isVersionFound?: true;
  /** Where it comes from, if not from an index. */
  readonly place: Place | undefined;
}

export function parseWish(text: string): Wish {
  const place = placeOfWord(text);
  if (place) return { name: text, version: "", extras: extrasAtEnd(text), place };
  if (text.trim().split(" ").length > 2 && !/[;@]/.test(text))
    throw new PoetryError("too many values to unpack (expected 2)");
  // Of an address that is none of a place poetry takes what precedes the colon for a name.
  const [, before, after] = /^([^@=: ]+):(.*)$/.exec(text) ?? [];
  if (before !== undefined) return { name: before, version: after ?? "", extras: [], place: undefined };
  const [, name = text, bracket, at, rest = ""] =
    /^([A-Za-z0-9][\w.-]*?)\s*(?:\[([^\]]*)\])?\s*(?:(@)|(?=[=<>~^!\s]|$))\s*(.*)$/.exec(text) ?? [];
  const extras = (bracket ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const given = at === undefined ? rest : rest.trim();
  const version = given === "latest" ? "" : given.replace(/^==?(?!=)\s*/, "").trim();
  return { name, version, extras, place: undefined };
}

/** The wish with a version: the newest there is, which is said, unless a constraint was given that something meets. */
export async function chooseVersion(call: PoetryCall, wish: Wish, allowsPrereleases = false): Promise<Wish> {
  const set = wish.version === "" ? VersionSet.any : parseConstraint(wish.version);
  if (!set) throw new PoetryError(`Could not parse version constraint: ${wish.version}`);
  const found = await newestVersion(call, wish.name, set, allowsPrereleases);
  if (found === undefined) throw new PoetryError(`Could not find a matching version of package ${wish.name}`);
  const name = normalizeName(wish.name);
  if (wish.version !== "") return { ...wish, name };
  await call.console.line(`Using version <b>^${found}</b> for <c1>${name}</c1>`);
  return { ...wish, name, version: `^${found}`, isVersionFound: true };
}

/** Version and extras, in the order in which they were known. */
export function wishTable({ version, extras, isVersionFound }: Wish): Record<string, TomlValue> {
  if (extras.length === 0) return { version };
  return isVersionFound ? { extras, version } : { version, extras };
}

export async function newestVersion(
  call: PoetryCall,
  name: string,
  set: VersionSet,
  allowsPrereleases = false,
): Promise<string | undefined> {
  const project = await call.index.find(name);
  const releases = (project?.releases ?? []).filter(
    ({ version, yanked }) => set.has(version) && yanked === undefined,
  );
  const final = allowsPrereleases ? undefined : releases.find(({ version }) => !isPrerelease(version));
  return (final ?? releases[0])?.version.text;
}
