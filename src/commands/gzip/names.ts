import { baseName } from "../../base/paths.ts";

/** The endings that gunzip knows; those with `tar` stand for `.tar.gz` (gzip.c, get_suffix). */
const KNOWN = [".gz", ".z", ".taz", ".tgz", "-gz", "-z", "_z"];

/** The ending by which a name says that the file is packed. */
export function packedSuffix(name: string, suffix: string, isOwn: boolean): string | undefined {
  const candidates = isOwn ? [suffix, ...KNOWN] : KNOWN;
  const base = baseName(name);
  return candidates.find(
    (known) => base.length > known.length && base.toLowerCase().endsWith(known.toLowerCase()),
  );
}

/** The name of what comes out. */
export function unpackedName(name: string, suffix: string): string {
  const stem = name.slice(0, -suffix.length);
  return /^\.(tgz|taz)$/i.test(suffix) ? `${stem}.tar` : stem;
}

/** The names under which a file to unpack is looked for, where it has no such ending. */
export function candidates(name: string, suffix: string, isOwn: boolean): readonly string[] {
  const others = isOwn ? [] : [".z", "-z", ".Z"];
  return [name, name + suffix, ...others.map((ending) => name + ending)];
}
