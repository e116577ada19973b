import { isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileGlob, isGlob, type Pattern } from "../../base/pattern/index.ts";
import type { DirectoryEntry, DirectoryHandle } from "../../disk/files.ts";
import { isErrno } from "../../disk/errno.ts";
import { compareCodePoints } from "../../base/collation.ts";
import type { ExpansionHost } from "./host.ts";
import { tooManyWords } from "./sink.ts";

/** The paths that match a pattern, sorted as C.UTF-8 does; none where nothing matches (bash manual 3.5.8). */
export function globPaths(host: ExpansionHost, pattern: string): MaybePromise<readonly string[]> {
  const walk = new GlobWalk(host, pattern);
  return walk.run();
}

/** Where the walk stands: a directory and the path by which it was reached, ending in `/` unless empty. */
interface Place {
  readonly path: string;
  /** Undefined: the working directory, or the root for a path that starts with `/`. */
  readonly handle: DirectoryHandle | undefined;
  /** The component that comes next. */
  readonly step: number;
  /** For `**`: reached by going down, so the directory itself is not given again. */
  readonly below: boolean;
}

type Step =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "pattern"; readonly pattern: Pattern; readonly takesDots: boolean }
  | { readonly kind: "all" };

class GlobWalk {
  readonly #steps: readonly Step[];
  readonly #root: string;
  /** The pattern ends in `/`: only directories, and the slash is kept. */
  readonly #directoriesOnly: boolean;
  readonly #found: string[] = [];
  readonly #places: Place[];

  constructor(
    readonly host: ExpansionHost,
    pattern: string,
  ) {
    this.#root = /^\/*/.exec(pattern)?.[0] ?? "";
    const components = splitComponents(pattern.slice(this.#root.length));
    this.#directoriesOnly = components.at(-1) === "";
    if (this.#directoriesOnly) components.pop();
    this.#steps = components.map((component) => this.#compileStep(component));
    this.#places = [{ path: this.#root, handle: undefined, step: 0, below: false }];
  }

  #compileStep(component: string): Step {
    const { options } = this.host;
    if (component === "**" && options.globstar) return { kind: "all" };
    if (!isGlob(component, options.extglob)) return { kind: "name", name: component.replace(/\\([^])/g, "$1") };
    const globOptions = { extglob: options.extglob, nocase: options.nocaseglob, period: !options.dotglob };
    return { kind: "pattern", pattern: compileGlob(component, globOptions), takesDots: !options.globskipdots };
  }

  run(): MaybePromise<readonly string[]> {
    for (let count = 1; ; count++) {
      const place = this.#places.pop();
      if (!place) break;
      this.#visit(place);
      if (this.#found.length > this.host.limits.words) throw tooManyWords(this.host);
      const waiting = count % 64 === 0 ? this.host.spend(64) : undefined;
      if (isPromise(waiting)) return waiting.then(() => this.run());
    }
    return filterIgnored(this.#found.sort(compareCodePoints), this.host);
  }

  #visit(place: Place): void {
    const step = this.#steps[place.step] as Step;
    const isLast = place.step === this.#steps.length - 1;
    switch (step.kind) {
      case "name":
        return this.#take(place, step.name, isLast);
      case "pattern":
        return this.#match(place, step, isLast);
      case "all":
        return this.#descend(place, isLast);
    }
  }

  /** A component without pattern characters is looked up, not matched: the directory need not be readable. */
  #take(place: Place, name: string, isLast: boolean): void {
    const path = place.path + name;
    if (!isLast) return this.#enter(place, name, place.step + 1, false);
    const status = this.#directoriesOnly ? this.host.files.stat(...this.#at(place, name)) : this.host.files.lstat(...this.#at(place, name));
    if (isErrno(status) || (this.#directoriesOnly && status.kind !== "directory")) return;
    this.#found.push(this.#directoriesOnly ? `${path}/` : path);
  }

  #match(place: Place, step: Extract<Step, { kind: "pattern" }>, isLast: boolean): void {
    for (const entry of this.#entries(place, step.takesDots)) {
      if (!step.pattern.matches(entry.name)) continue;
      if (isLast) this.#give(place, entry);
      else if (this.#mayBeDirectory(entry)) this.#enter(place, entry.name, place.step + 1, false);
    }
  }

  /** `**`: the place itself and every directory below it; symbolic links are given but not entered. */
  #descend(place: Place, isLast: boolean): void {
    if (!isLast) this.#places.push({ ...place, step: place.step + 1, below: false });
    else if (!place.below && place.path !== "") this.#found.push(place.path);
    for (const entry of this.#entries(place, false)) {
      if (entry.name.startsWith(".") && !this.host.options.dotglob) continue;
      if (isLast) this.#giveBelow(place, entry);
      if (entry.kind === "directory") this.#enter(place, entry.name, place.step, true);
    }
  }

  #giveBelow(place: Place, entry: DirectoryEntry): void {
    this.#give(place, entry);
  }

  #give(place: Place, entry: DirectoryEntry): void {
    const path = place.path + entry.name;
    if (!this.#directoriesOnly) this.#found.push(path);
    else if (this.#isDirectory(place, entry)) this.#found.push(`${path}/`);
  }

  #isDirectory(place: Place, entry: DirectoryEntry): boolean {
    if (entry.kind !== "symlink") return entry.kind === "directory";
    const status = this.host.files.stat(...this.#at(place, entry.name));
    return !isErrno(status) && status.kind === "directory";
  }

  #mayBeDirectory(entry: DirectoryEntry): boolean {
    return entry.kind === "directory" || entry.kind === "symlink";
  }

  #enter(place: Place, name: string, step: number, below: boolean): void {
    const handle = this.host.files.openDirectory(...this.#at(place, name));
    if (!isErrno(handle)) this.#places.push({ path: `${place.path}${name}/`, handle, step, below });
  }

  #entries(place: Place, withDots: boolean): readonly DirectoryEntry[] {
    const entries = this.host.files.readdir(...this.#at(place, "."));
    if (isErrno(entries)) return [];
    if (!withDots) return entries;
    const self = (name: string): DirectoryEntry => ({ name, kind: "directory", ino: 0 });
    return [self("."), self(".."), ...entries];
  }

  /** The arguments of a system call: a name from the place's directory. */
  #at(place: Place, name: string): [string, DirectoryHandle?] {
    if (place.handle) return [name, place.handle];
    return [place.path === "" ? name : place.path + name];
  }
}

/** At slashes outside brackets' quotes; repeated slashes count as one. */
function splitComponents(pattern: string): string[] {
  return pattern.split(/\/+/);
}

/** GLOBIGNORE: patterns between colons whose matches are left out, and `.` and `..` always. */
function filterIgnored(paths: readonly string[], host: ExpansionHost): readonly string[] {
  const ignored = host.variables.get("GLOBIGNORE");
  if (!ignored) return paths;
  const { extglob, nocaseglob } = host.options;
  const patterns = ignored.split(/(?<!\\):/).map((each) => compileGlob(each, { extglob, nocase: nocaseglob }));
  return paths.filter((path) => !/(^|\/)\.\.?$/.test(path) && !patterns.some((pattern) => pattern.matches(path)));
}
