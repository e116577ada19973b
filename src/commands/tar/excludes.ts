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
