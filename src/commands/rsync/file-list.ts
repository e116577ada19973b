import { Errno } from "../../disk/errno.ts";
import { isExcluded, type Rule } from "./filter.ts";
import type { RsyncCall, Settings } from "./flags.ts";
import type { Item, Side } from "./side.ts";

/** A file to copy: its name in the destination, and where it is. `.` is the destination itself. */
export interface Source {
  readonly name: string;
  readonly path: string;
  readonly item: Item;
  /** A directory on the way to what was named (-R): only itself. */
  readonly isImplied?: boolean;
}

/** What goes wrong while the list is made. */
export interface ListProblems {
  readonly missing: (path: string, errno: Errno) => void;
  /** With -L a link that points to nothing. */
  readonly noReferent: (path: string) => void;
  readonly skipped: (line: string) => void;
}

/** Makes the list of what the operands name, in rsync's order: in a directory its files, then its directories. */
export class FileList {
  constructor(
    private readonly call: RsyncCall,
    private readonly settings: Settings,
    private readonly side: Side,
    private readonly rules: readonly Rule[],
    private readonly problems: ListProblems,
  ) {}

  async make(operands: readonly string[]): Promise<readonly Source[]> {
    const tops: Source[] = [];
    for (const operand of operands) tops.push(...(await this.#read(operand)));
    const own = tops.find(({ name }) => name === ".");
    const inside = own && !own.isImplied && this.settings.recursive ? await this.#children(own) : [];
    const list = own ? [own] : [];
    await this.#append(list, [...tops.filter(({ name }) => name !== "."), ...inside]);
    return this.call.flags.pruneEmptyDirs ? prune(list) : list;
  }

  /** The files that an operand names itself; with -R also the directories on the way. */
  async #read(operand: string): Promise<readonly Source[]> {
    const isInside = /(?:^|\/)\.?$/.test(operand) || /(?:^|\/)\.\.$/.test(operand);
    const path = operand.replace(/(?<=.)\/+$/, "");
    const item = await this.side.stat(path, isInside || this.call.flags.copyLinks);
    if (item instanceof Errno) {
      this.problems.missing(path, item);
      return [];
    }
    if (!this.call.flags.relative) {
      const name = isInside && item.kind === "directory" ? "." : path.slice(path.lastIndexOf("/") + 1);
      return this.#accept({ name, path, item }, true);
    }
    return this.#readRelative(path, item);
  }

  async #readRelative(path: string, item: Item): Promise<readonly Source[]> {
    const [, root = "", below = ""] = /^(.*\/)?\.\/(.*)$/.exec(path) ?? ["", "", path.replace(/^\/+/, "")];
    const parts = below.split("/");
    const sources: Source[] = [];
    const here = path.startsWith("./") ? await this.side.stat(".", true) : Errno.ENOENT;
    if (!(here instanceof Errno)) sources.push({ name: ".", path: ".", item: here, isImplied: true });
    for (const at of parts.slice(0, -1).keys()) {
      const name = parts.slice(0, at + 1).join("/");
      const parent = await this.side.stat(`${path.startsWith("/") && root === "" ? "/" : root}${name}`, true);
      if (!(parent instanceof Errno))
        sources.push({ name, path: `${root}${name}`, item: parent, isImplied: true });
    }
    return [...sources, ...this.#accept({ name: below, path, item }, true)];
  }

  #accept(source: Source, isNamed: boolean): readonly Source[] {
    const { name, path, item } = source;
    if (name !== "." && isExcluded(this.rules, name, item.kind === "directory")) return [];
    const { settings, problems, call } = this;
    if (item.kind === "directory") {
      if (settings.recursive || call.flags.dirs || call.flags.listOnly || !isNamed) return [source];
      problems.skipped(`skipping directory ${name === "." ? "." : path}`);
      return [];
    }
    const isWanted = item.kind === "file" || (item.kind === "symlink" ? settings.links : settings.devices);
    if (isWanted || call.flags.listOnly) return [source];
    problems.skipped(`skipping non-regular file "${name}"`);
    return [];
  }

  async #append(list: Source[], sources: readonly Source[]): Promise<void> {
    const known = new Set(list.map(({ name }) => name));
    for (const source of [...sources].sort(compareSources)) {
      if (known.has(source.name)) continue;
      known.add(source.name);
      list.push(source);
      const isDirectory = source.item.kind === "directory";
      if (isDirectory && this.settings.recursive && !source.isImplied)
        await this.#append(list, await this.#children(source));
      const pause = this.call.spend(1);
      if (pause) await pause;
    }
  }

  async #children({ name, path }: Source): Promise<readonly Source[]> {
    const names = await this.side.list(path);
    if (names instanceof Errno) {
      this.problems.missing(path, names);
      return [];
    }
    const children: Source[] = [];
    for (const one of names) {
      const below = path === "/" ? `/${one}` : `${path}/${one}`;
      const item = await this.side.stat(below, this.call.flags.copyLinks);
      if (item instanceof Errno) {
        if (this.call.flags.copyLinks && item === Errno.ENOENT) this.problems.noReferent(below);
        else this.problems.missing(below, item);
      } else
        children.push(
          ...this.#accept({ name: name === "." ? one : `${name}/${one}`, path: below, item }, false),
        );
    }
    return children;
  }
}

function compareSources(a: Source, b: Source): number {
  const [first, second] = [a, b].map(({ item }) => Number(item.kind === "directory")) as [number, number];
  // A directory on the way to another one (-R) stands before it.
  if (first !== second && !b.name.startsWith(`${a.name}/`) && !a.name.startsWith(`${b.name}/`))
    return first - second;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** -m: without directories that hold no file. */
function prune(list: readonly Source[]): readonly Source[] {
  return list.filter(
    ({ name, item }) =>
      item.kind !== "directory" ||
      name === "." ||
      list.some((other) => other.item.kind !== "directory" && other.name.startsWith(`${name}/`)),
  );
}
