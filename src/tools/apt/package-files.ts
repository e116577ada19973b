import { decode } from "../../base/bytes.ts";
import { dirName } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { programFile } from "../../process/executable.ts";
import { DEBIAN_PYTHON_FILES } from "../python/debian-python.ts";
import { makeParents } from "./database.ts";
import { type DebianPackage, shownName } from "./index/package.ts";

const LISTS = "/var/lib/dpkg/info";

/** Debian's names for programs that the computer knows by others. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  "nc.openbsd": "nc",
  "nc.traditional": "nc",
  pager: "less",
  ping4: "ping",
  "python3.11": "python",
  "traceroute.db": "traceroute",
  "vim.basic": "vim",
  "vim.tiny": "vi",
};

/** Whose the files of Debian's Python are, by how their paths begin. */
const PYTHON_PARTS: readonly (readonly [prefix: string, owner: string])[] = [
  ["/usr/bin/python3", "python3-minimal"],
  ["/usr/bin/pydoc3.11", "python3.11"],
  ["/usr/bin/pydoc3", "python3"],
  ["/usr/bin/pip", "python3-pip"],
  ["/usr/lib/python3/dist-packages/pip", "python3-pip"],
  ["/usr/lib/python3/dist-packages/setuptools", "python3-setuptools"],
  ["/usr/lib/python3/dist-packages/wheel", "python3-wheel"],
  ["/usr/lib/python3.11/venv", "python3.11-venv"],
  ["/usr/lib/python3.11/ensurepip", "python3.11-venv"],
  ["/usr/lib/python3.11", "libpython3.11-stdlib"],
  ["/usr/local/lib/python3.11", "libpython3.11-stdlib"],
];

type Content = string | Uint8Array | { readonly link: string };

function pythonFilesOf(name: string): readonly (readonly [path: string, content: Content])[] {
  return Object.entries(DEBIAN_PYTHON_FILES).filter(
    ([path]) => PYTHON_PARTS.find(([prefix]) => path.startsWith(prefix))?.[1] === name,
  );
}

/** Its files that hold something: programs, Debian's Python, and the copyright that every package has. */
function contentsOf(one: DebianPackage): ReadonlyMap<string, Content> {
  const contents = new Map<string, Content>();
  for (const path of one.programs ?? []) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    contents.set(path, programFile(OTHER_NAMES[name] ?? name));
  }
  for (const [path, content] of pythonFilesOf(one.name)) contents.set(path, content);
  if (one.name === "python3-minimal") contents.set("/usr/bin/python3", { link: "python3.11" });
  contents.set(
    `/usr/share/doc/${one.name}/copyright`,
    `Upstream-Name: ${one.name}\nSource: ${one.homepage ?? "Debian"}\n`,
  );
  return contents;
}

/** What is simulated of the rest, its size: a file with a hole. */
function restOf({ name, programs = [], arch }: DebianPackage): string {
  if (programs[0] !== undefined) return programs[0];
  return arch === "all" ? `/usr/share/${name}/${name}.dat` : `/usr/lib/x86_64-linux-gnu/${name}.so`;
}

/** Puts its files down, and the list of them. */
export function unpack(files: Files, one: DebianPackage): Errno | undefined {
  const paths = new Set<string>();
  const rest = restOf(one);
  const contents = new Map(contentsOf(one));
  if (!contents.has(rest)) contents.set(rest, "");
  for (const [path, content] of contents) {
    makeParents(files, path);
    files.unlink(path);
    const failed =
      typeof content === "object" && "link" in content
        ? files.symlink(content.link, path)
        : files.writeFile(path, content, /bin\//.test(path) ? 0o755 : 0o644);
    if (failed) return failed;
    for (let above = path; above !== "/"; above = dirName(above)) paths.add(above);
  }
  const size = files.stat(rest);
  if (!(size instanceof Errno) && size.kind === "file") files.truncate(rest, one.installed * 1024);
  makeParents(files, `${LISTS}/x`);
  return files.writeFile(listOf(one), `/.\n${[...paths].sort().join("\n")}\n`, 0o644);
}

function listOf(one: DebianPackage): string {
  return `${LISTS}/${shownName(one)}.list`;
}

/** All paths that came with it. */
export function pathsOf(files: Files, one: DebianPackage): readonly string[] {
  const list = files.readFile(listOf(one));
  if (!(list instanceof Errno)) return decode(list).trimEnd().split("\n");
  const paths = new Set<string>();
  for (const path of [...(one.programs ?? []), `/usr/share/doc/${one.name}/copyright`])
    for (let above = path; above !== "/"; above = dirName(above)) paths.add(above);
  return ["/.", ...[...paths].sort()];
}

/** Takes its files away, and directories that are empty then. */
export function takeAway(files: Files, one: DebianPackage): void {
  for (const path of [...pathsOf(files, one)].reverse()) {
    const status = files.lstat(path);
    if (status instanceof Errno || path === "/.") continue;
    if (status.kind !== "directory") files.unlink(path);
    else if (path.split("/").length > 4 && isEmpty(files, path)) files.rmdir(path);
  }
  files.unlink(listOf(one));
}

function isEmpty(files: Files, path: string): boolean {
  const entries = files.readdir(path);
  return !(entries instanceof Errno) && entries.length === 0;
}

/** How many files the lists tell of, for `(Reading database ... )`. */
export function countFiles(files: Files, packages: readonly DebianPackage[]): number {
  return packages.reduce((sum, one) => sum + pathsOf(files, one).length, 0);
}
