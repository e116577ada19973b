import { compareCodePoints } from "../../base/collation.ts";
import { isPromise, type MaybePromise } from "../../base/maybe-promise.ts";
import { compileGlob, isGlob, type Pattern } from "../../base/pattern/index.ts";
import { isErrno } from "../../disk/errno.ts";
import type { DirectoryEntry, DirectoryHandle } from "../../disk/files.ts";
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
  /** Reached by going down for `**`: not to be given a second time. */
  readonly below: boolean;
  /** A component before was a pattern: then bash names the directory that `**` starts from without its slash. */
  readonly matched: boolean;
}

type Step = StepKind & {
  /** The slashes behind the component, as typed. */
  readonly slashes: string;
};
type StepKind =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "pattern"; readonly pattern: Pattern; readonly dots: Pattern | undefined }
  /** `isRepeated`: `**` and a slash before it too, which changes no more than the name of where it starts. */
  | { readonly kind: "all"; readonly isRepeated?: boolean };

class GlobWalk {
  readonly #steps: readonly Step[];
  /** The pattern ends in `/`: only directories, and the slash is kept. */
  readonly #ending: string;
  readonly #dotFiles: boolean;
  readonly #found: string[] = [];
  readonly #places: Place[];

  constructor(
    readonly host: ExpansionHost,
    pattern: string,
  ) {
    const { dotglob } = host.options;
    this.#dotFiles = dotglob;
    const root = /^\/*/.exec(pattern)?.[0] ?? "";
    const steps: Step[] = [];
    for (const [, component = "", slashes = ""] of pattern.slice(root.length).matchAll(/([^/]+)(\/*)/g)) {
      const step = { ...this.#compileStep(component), slashes };
      const isRepeated = step.kind === "all" && steps.at(-1)?.kind === "all";
      if (isRepeated) steps.pop();
      steps.push(isRepeated ? { ...step, isRepeated } : step);
    }
    this.#steps = steps;
    this.#ending = steps.at(-1)?.slashes ? "/" : "";
    this.#places = [{ path: root, handle: undefined, step: 0, below: false, matched: false }];
  }

  #compileStep(component: string): StepKind {
    const { extglob, nocaseglob, globstar, globskipdots } = this.host.options;
    if (component === "**" && globstar) return { kind: "all" };
    if (!isGlob(component, extglob)) return { kind: "name", name: component.replace(/\\(.?)/gs, "$1") };
    const options = { extglob, nocase: nocaseglob };
    const pattern = compileGlob(component, { ...options, period: !this.#dotFiles });
    // `.` and `..` are matched only by a pattern that starts with a period, dotglob or not.
    return {
      kind: "pattern",
      pattern,
      dots: globskipdots ? undefined : compileGlob(component, { ...options, period: true }),
    };
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
    const step = this.#steps[place.step];
    const isLast = place.step === this.#steps.length - 1;
    switch (step?.kind) {
      case "name":
        return isLast ? this.#look(place, step.name) : this.#enter(place, step.name, false);
      case "pattern":
        return this.#match(place, step, isLast);
      case "all":
        return this.#descend(place, step, isLast);
    }
  }

  /** A component without pattern characters is looked up, not matched: the directory need not be readable. */
  #look(place: Place, name: string): void {
    const { files } = this.host;
    const status =
      this.#ending === "" ? files.lstat(...this.#at(place, name)) : files.stat(...this.#at(place, name));
    if (isErrno(status) || (this.#ending !== "" && status.kind !== "directory")) return;
    this.#found.push(place.path + name + this.#ending);
  }

  #match(place: Place, step: Extract<Step, { kind: "pattern" }>, isLast: boolean): void {
    for (const entry of this.#entries(place)) {
      if (step.pattern.matches(entry.name)) this.#go(place, entry, isLast);
    }
    for (const name of [".", ".."]) {
      if (step.dots?.matches(name)) this.#go(place, { name, kind: "directory", ino: 0 }, isLast);
    }
  }

  #go(place: Place, entry: DirectoryEntry, isLast: boolean): void {
    if (isLast) this.#give(place, entry);
    else if (entry.kind === "directory" || entry.kind === "symlink") this.#enter(place, entry.name, true);
  }

  /** `**`: the place itself and every directory below it; symbolic links are given but not entered. */
  #descend(place: Place, { isRepeated }: Extract<Step, { kind: "all" }>, isLast: boolean): void {
    if (!isLast) this.#places.push({ ...place, step: place.step + 1, below: false, matched: true });
    else if (!place.below && place.path !== "")
      this.#found.push(this.#startOf(place, place.matched || isRepeated === true));
    for (const entry of this.#entries(place)) {
      if (entry.name.startsWith(".") && !this.#dotFiles) continue;
      if (isLast) this.#give(place, entry);
      if (entry.kind === "directory") this.#below(place, entry.name);
    }
  }

  #startOf(place: Place, isMatched: boolean): string {
    return isMatched && this.#ending === "" ? place.path.replace(/\/+$/, "") : place.path;
  }

  #give(place: Place, entry: DirectoryEntry): void {
    if (this.#ending === "" || this.#isDirectory(place, entry))
      this.#found.push(place.path + entry.name + this.#ending);
  }

  #isDirectory(place: Place, entry: DirectoryEntry): boolean {
    if (entry.kind !== "symlink") return entry.kind === "directory";
    const status = this.host.files.stat(...this.#at(place, entry.name));
    return !isErrno(status) && status.kind === "directory";
  }

  #enter(place: Place, name: string, matched: boolean): void {
    const handle = this.host.files.openDirectory(...this.#at(place, name));
    if (isErrno(handle)) return;
    const path = place.path + name + (this.#steps[place.step]?.slashes ?? "/");
    this.#places.push({
      path,
      handle,
      step: place.step + 1,
      below: false,
      matched: matched || place.matched,
    });
  }

  #below(place: Place, name: string): void {
    const handle = this.host.files.openDirectory(...this.#at(place, name));
    if (!isErrno(handle)) this.#places.push({ ...place, path: `${place.path}${name}/`, handle, below: true });
  }

  #entries(place: Place): readonly DirectoryEntry[] {
    const entries = this.host.files.readdir(...this.#at(place, "."));
    return isErrno(entries) ? [] : entries;
  }

  /** The arguments of a system call: a name from the place's directory. */
  #at(place: Place, name: string): [string, DirectoryHandle?] {
    if (place.handle) return [name, place.handle];
    return [place.path === "" ? name : place.path + name];
  }
}

/** GLOBIGNORE: patterns between colons whose matches are left out, and `.` and `..` always (bash manual 5.2). */
function filterIgnored(paths: readonly string[], host: ExpansionHost): readonly string[] {
  const ignored = host.variables.get("GLOBIGNORE");
  if (!ignored) return paths;
  const { extglob, nocaseglob } = host.options;
  const patterns = splitPatterns(ignored).map((each) =>
    each.split("/").map((part) => compileGlob(part, { extglob, nocase: nocaseglob })),
  );
  return paths.filter(
    (path) => !/(^|\/)\.\.?$/.test(path) && !patterns.some((parts) => matchesPath(parts, path)),
  );
}

/** No wildcard takes a slash (FNM_PATHNAME). */
function matchesPath(parts: readonly Pattern[], path: string): boolean {
  const names = path.split("/");
  return names.length === parts.length && parts.every((part, at) => part.matches(names[at] ?? ""));
}

/** At colons that stand neither in brackets nor in the parentheses of an extended pattern. */
function splitPatterns(list: string): readonly string[] {
  const patterns: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < list.length; at++) {
    const character = list[at];
    if (character === "\\") at++;
    else if (character === "[") at = bracketEnd(list, at);
    else if (character === "(" && depth + (EXTENDED.test(list[at - 1] ?? "") ? 1 : 0) > 0) depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (character === ":" && depth === 0) {
      patterns.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...patterns, list.slice(start)];
}

const EXTENDED = /[?*+@!]/;
const BRACKET = /\[[!^]?\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*\]/sy;

/** Where the bracket expression at `open` ends; `open` itself where nothing closes it. */
function bracketEnd(list: string, open: number): number {
  BRACKET.lastIndex = open;
  return BRACKET.test(list) ? BRACKET.lastIndex - 1 : open;
}
