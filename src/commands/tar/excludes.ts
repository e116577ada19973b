import { compileGlob } from "../../base/pattern/index.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { type Report, readLines } from "./report.ts";
import type { TarFlags } from "./wishes.ts";

/** Whether a name is left out. */
export type Excludes = (name: string) => boolean;

const VERSION_CONTROL = ["CVS", "RCS", "SCCS", ".git", ".gitignore", ".gitmodules", ".gitattributes"];
const MORE_VERSION_CONTROL = [".cvsignore", ".svn", ".arch-ids", "{arch}", "=RELEASE-ID", "=meta-update"];
const STILL_MORE = ["=update", ".bzr", ".bzrignore", ".bzrtags", ".hg", ".hgignore", ".hgtags", "_darcs"];

/** Patterns match at any `/`, and what lies below what they match is left out too. */
export function readExcludes(call: Call, flags: TarFlags, report: Report): Excludes {
  const patterns: string[] = [...flags.exclude];
  for (const list of flags.excludeFrom) {
    const content = call.files.readFile(list);
    if (content instanceof Errno) report.fatal(`${list}: Cannot open: ${content.message}`);
    else patterns.push(...readLines(content, "\n"));
  }
  if (flags.excludeVcs) patterns.push(...VERSION_CONTROL, ...MORE_VERSION_CONTROL, ...STILL_MORE);
  if (flags.excludeBackups) patterns.push(".#*", "*~", "#*#");
  if (patterns.length === 0) return () => false;
  const matchers = patterns.map((pattern) => matcher(pattern, flags.noWildcards));
  return (name) =>
    candidates(name.replace(/\/+$/, ""), flags.anchored).some((candidate) =>
      matchers.some((matches) => matches(candidate)),
    );
}

/** Of `a/b`: `a`, `a/b` and `b`. */
function candidates(name: string, anchored: boolean): readonly string[] {
  const parts = name.split("/");
  const found: string[] = [];
  for (let from = 0; from < (anchored ? 1 : parts.length); from++)
    for (let to = from + 1; to <= parts.length; to++) found.push(parts.slice(from, to).join("/"));
  return found;
}

function matcher(pattern: string, verbatim: boolean): (name: string) => boolean {
  const plain = pattern.replace(/(?<=.)\/+$/, "");
  if (verbatim) return (name) => name === plain;
  const glob = compileGlob(plain);
  return (name) => glob.matches(name);
}

/** How much of a directory is left out because of a file in it. */
export interface ExclusionTag {
  readonly file: string;
  readonly leavesOut: "all" | "under" | "contents";
}

const CACHE_TAG = "CACHEDIR.TAG";
const CACHE_SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55";

/** The tag that a directory holds; `read` gives the first bytes of a file in it. */
export function exclusionTag(
  flags: TarFlags,
  names: readonly string[],
  read: (name: string) => string | undefined,
): ExclusionTag | undefined {
  const isCache = (file: string) => read(file)?.startsWith(CACHE_SIGNATURE) ?? false;
  const wishes: readonly (readonly [ExclusionTag["leavesOut"], readonly string[], boolean])[] = [
    ["all", flags.excludeTagAll, flags.excludeCachesAll],
    ["under", flags.excludeTagUnder, flags.excludeCachesUnder],
    ["contents", flags.excludeTag, flags.excludeCaches],
  ];
  for (const [leavesOut, files, caches] of wishes) {
    const file = files.find((name) => names.includes(name));
    if (file !== undefined) return { file, leavesOut };
    if (caches && names.includes(CACHE_TAG) && isCache(CACHE_TAG)) return { file: CACHE_TAG, leavesOut };
  }
  return undefined;
}
