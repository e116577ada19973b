import { Errno } from "../../../disk/errno.ts";
import { die } from "../death.ts";
import type { GitCall } from "../git-call.ts";
import { defineSubcommand, type Given } from "../subcommand.ts";
import { cleanUsage } from "../usage/clean.ts";
import type { IgnoreRules } from "../worktree/ignore.ts";
import { Pathspecs } from "../worktree/pathspec.ts";
import { ignoreRules } from "../worktree/untracked.ts";

export const clean = defineSubcommand({
  name: "clean",
  usage: cleanUsage,
  simulated: ["quiet", "dry-run", "force", "d", "exclude", "x", "X"],
  async run(call, given) {
    void call.top;
    if (given.has("x") && given.has("X")) die("-x and -X cannot be used together");
    const isRequired = call.flag("clean.requireforce", true);
    if (isRequired && !given.has("force", "dry-run"))
      die(
        `clean.requireForce ${call.config("clean.requireforce") === undefined ? "defaults to true" : "set to true"} and neither -i, -n, nor -f given; refusing to clean`,
      );
    return new Cleaner(call, given).run();
  },
});

/** Something that goes: a file, or a folder with all that is in it. */
interface Removal {
  readonly path: string;
  readonly isFolder: boolean;
}

class Cleaner {
  readonly #rules: IgnoreRules;
  readonly #specs: Pathspecs;
  readonly #tracked = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #isDry: boolean;
  readonly #takesRepositories: boolean;

  constructor(
    private readonly call: GitCall,
    private readonly given: Given,
  ) {
    this.#rules = ignoreRules(call, given.values("exclude"), given.has("x"));
    this.#specs = new Pathspecs(call, given.operands);
    this.#isDry = given.has("dry-run");
    this.#takesRepositories = given.count("force") > 1;
    for (const { path } of call.repository.index.entries) {
      this.#tracked.add(path);
      for (let at = path.indexOf("/"); at >= 0; at = path.indexOf("/", at + 1))
        this.#folders.add(path.slice(0, at));
    }
  }

  async run(): Promise<number> {
    // It begins in the current folder, unless it is told what to look at.
    const start = this.#specs.isEmpty ? this.call.prefix.slice(0, -1) : "";
    const isKnown = start === "" || this.#folders.has(start);
    const removals = await this.#below(start, isKnown);
    let status = 0;
    for (const { path, isFolder } of removals) if (!(await this.#remove(path, isFolder))) status = 1;
    return status;
  }

  /** With `-x` only what was excluded on the line stays; with `-X` only what is ignored goes. */
  #isWanted(path: string, isFolder: boolean): boolean {
    return this.#rules.ignores(path, isFolder) === this.given.has("X");
  }

  /** What goes below a folder; one that goes whole stands for all that is in it. */
  async #below(folder: string, isKnown: boolean): Promise<readonly Removal[]> {
    const { call } = this;
    const entries = call.files.readdir(call.full(folder));
    if (entries instanceof Errno) return [];
    const found: Removal[] = [];
    for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const pause = call.work(10);
      if (pause) await pause;
      const path = folder === "" ? name : `${folder}/${name}`;
      if (path === ".git") continue;
      if (kind === "directory") found.push(...(await this.#folder(path, isKnown)));
      else if (!this.#tracked.has(path) && this.#specs.matches(path) && this.#isWanted(path, false)) {
        // Without -d, files in folders that are not tracked stay, unless they are ignored and -X was given.
        if (isKnown || this.#takesFolders || this.given.has("X")) found.push({ path, isFolder: false });
      }
    }
    return found;
  }

  get #takesFolders(): boolean {
    return this.given.has("d") || !this.#specs.isEmpty;
  }

  async #folder(path: string, isKnown: boolean): Promise<readonly Removal[]> {
    if (this.#folders.has(path)) return this.#below(path, isKnown);
    const isRepository = !this.call.files.access(`${this.call.full(path)}/.git`, "f");
    if (isRepository && !this.#takesRepositories) return [];
    if (!this.#specs.touches(`${path}/`)) return [];
    const isIgnored = this.#rules.ignores(path, true);
    if (isIgnored && !this.given.has("X")) return [];
    if (this.#takesFolders && this.#specs.matches(path) && (await this.#goesWhole(path, isIgnored)))
      return [{ path, isFolder: true }];
    return isIgnored ? [] : this.#below(path, false);
  }

  /** Whether all that is in a folder is to go. */
  async #goesWhole(folder: string, isIgnored: boolean): Promise<boolean> {
    const entries = this.call.files.readdir(this.call.full(folder));
    if (entries instanceof Errno) return false;
    if (isIgnored) return true;
    if (entries.length === 0) return !this.given.has("X");
    for (const { name, kind } of entries) {
      const pause = this.call.work(10);
      if (pause) await pause;
      const path = `${folder}/${name}`;
      const isFolder = kind === "directory";
      if (isFolder && !this.#rules.ignores(path, true)) {
        if (!(await this.#goesWhole(path, false))) return false;
      } else if (!this.#isWanted(path, isFolder)) return false;
    }
    return true;
  }

  async #remove(path: string, isFolder: boolean): Promise<boolean> {
    const { call } = this;
    const full = call.full(path);
    if (isFolder && this.#keepsSome(full)) {
      const entries = call.files.readdir(full);
      if (entries instanceof Errno) return false;
      let isFine = true;
      for (const { name, kind } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)))
        if (!(await this.#remove(`${path}/${name}`, kind === "directory"))) isFine = false;
      return isFine;
    }
    const shown = call.quote(call.relative(path));
    if (isFolder && !this.#takesRepositories && !call.files.access(`${full}/.git`, "f")) {
      this.#tell(`${this.#isDry ? "Would skip" : "Skipping"} repository ${shown}`);
      return true;
    }
    if (isFolder && call.process.cwd === full) {
      call.print(`${this.#isDry ? "Would refuse" : "Refusing"} to remove current working directory\n`);
      return true;
    }
    const failed = this.#isDry ? undefined : await this.#unlinkAll(full, isFolder);
    if (failed) {
      call.printError(`warning: failed to remove ${shown}: ${failed.message}\n`);
      return false;
    }
    this.#tell(`${this.#isDry ? "Would remove" : "Removing"} ${shown}${isFolder ? "/" : ""}`);
    return true;
  }

  #tell(text: string): void {
    if (!this.given.has("quiet")) this.call.print(`${text}\n`);
  }

  /** A repository or the current folder is somewhere below. */
  #keepsSome(full: string): boolean {
    if (this.call.process.cwd.startsWith(`${full}/`)) return true;
    return !this.#takesRepositories && this.#hasRepository(full);
  }

  #hasRepository(full: string): boolean {
    const entries = this.call.files.readdir(full);
    if (entries instanceof Errno) return false;
    return entries.some(({ name, kind }) => {
      if (kind !== "directory") return false;
      const below = `${full}/${name}`;
      return !this.call.files.access(`${below}/.git`, "f") || this.#hasRepository(below);
    });
  }

  async #unlinkAll(full: string, isFolder: boolean): Promise<Errno | undefined> {
    const { files } = this.call;
    if (!isFolder) return files.unlink(full);
    const entries = files.readdir(full);
    if (entries instanceof Errno) return entries;
    for (const { name, kind } of entries) {
      const pause = this.call.work(10);
      if (pause) await pause;
      const failed = await this.#unlinkAll(`${full}/${name}`, kind === "directory");
      if (failed) return failed;
    }
    return files.rmdir(full);
  }
}
