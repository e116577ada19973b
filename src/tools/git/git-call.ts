import { decode, encode } from "../../base/bytes.ts";
import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import { Output } from "../../process/command/output.ts";
import type { Process } from "../../process/process.ts";
import { Death, die } from "./death.ts";
import { quotePath } from "./diff/quote-path.ts";
import { startPager } from "./pager.ts";
import { ConfigFile } from "./repository/config-file.ts";
import { Configuration } from "./repository/configuration.ts";
import { identify } from "./repository/identify.ts";
import type { ReadConfig } from "./repository/included-config.ts";
import { dubiousOwnership, isOwn } from "./repository/ownership.ts";
import { formatPerson, type Person } from "./repository/person.ts";
import { NO_ID } from "./repository/refs.ts";
import { findRepository, type Repository } from "./repository/repository.ts";
import { Attributes } from "./worktree/attributes.ts";

/** One run of git, and all that its subcommands can do. */
export class GitCall {
  readonly files: Files;
  readonly out: Output;
  readonly configuration: Configuration;
  #repository: Repository | undefined;
  /** A repository that was found, but belongs to somebody else. */
  #foreign: string | undefined;
  #attributes: Attributes | undefined;
  usesPager = true;
  /** `-q`: no notes. */
  isQuiet = false;
  /** What the log of HEAD says of commits that are made, where it is not `commit`. */
  reflogAction: string | undefined;
  #pager: Process | undefined;

  constructor(
    readonly process: Process,
    given: ReadonlyMap<string, string> = new Map(),
  ) {
    this.files = process.files;
    this.out = new Output(process, 1);
    this.configuration = new Configuration(process, given);
  }

  env(name: string): string | undefined {
    return this.process.env.get(name);
  }

  /** Seconds since 1970 on the computer's clock. */
  get now(): number {
    return Math.floor(this.process.kernel.now() / 1000);
  }

  get home(): string {
    return this.configuration.home;
  }

  // Output

  print(text: string): void {
    this.out.print(text);
  }

  printBytes(bytes: Uint8Array): void {
    this.out.print(bytes);
  }

  printError(text: string): void {
    this.out.flush();
    this.process.write(2, encode(text));
  }

  /** What is told beside the output, unless `-q` was given. */
  note(text: string): void {
    if (!this.isQuiet) this.printError(text);
  }

  get isTerminal(): boolean {
    return this.#pager !== undefined || this.process.stdout.isTerminal;
  }

  /** Whether output of this kind is coloured (git-config(1), color.branch, color.diff, color.grep, color.status, color.ui). */
  usesColour(kind: "branch" | "diff" | "grep" | "status"): boolean {
    const wish = this.config(`color.${kind}`) ?? this.config("color.ui") ?? "auto";
    return wish === "always" || (this.isTerminal && !["false", "never"].includes(wish));
  }

  notSimulated(what: string): number {
    this.printError(`rockpool: not simulated here: git ${what}\n`);
    return 1;
  }

  /** Waits for a part of git that is loaded when it is needed. */
  load<T>(part: Promise<T>): Promise<T> {
    return this.process.kernel.scheduler.host(this.process, part);
  }

  /** Counts work; wait for the promise. */
  work(steps: number): Promise<void> | undefined {
    return this.process.spend(steps);
  }

  /** Lets what follows be read in a pager, where a person watches. */
  startPager(): void {
    if (this.usesPager && !this.#pager) this.#pager = startPager(this);
  }

  async finish(): Promise<void> {
    await this.out.flush();
    if (!this.#pager) return;
    this.process.fds.close(1);
    await this.process.waitFor(this.#pager);
  }

  // The repository

  get maybeRepository(): Repository | undefined {
    if (this.#repository || this.#foreign !== undefined) return this.#repository;
    const directory = this.env("GIT_DIR");
    const found = findRepository(
      this.files,
      directory === undefined ? this.process.cwd : this.path(directory),
    );
    if (found) found.directory = this.process.cwd;
    const place = found?.top ?? found?.gitDirectory ?? "";
    if (found && directory === undefined && !this.trusts(place, [place, found.gitDirectory]))
      this.#foreign = place;
    else this.#repository = found;
    return this.#repository;
  }

  /** Whether a repository at `place` may be used: it is one's own, or the configuration says so. */
  trusts(place: string, paths: readonly string[]): boolean {
    const trusted = this.configuration.safeDirectories();
    return isOwn(this.files, paths, this.env("SUDO_UID")) || trusted.includes("*") || trusted.includes(place);
  }

  /** From now on all is about this repository: `clone` has just made it. */
  enter(repository: Repository): void {
    this.#repository = repository;
    this.forgetConfig();
    this.forgetAttributes();
  }

  get repository(): Repository {
    if (this.maybeRepository === undefined && this.#foreign !== undefined)
      die(dubiousOwnership(this.#foreign));
    return this.maybeRepository ?? die("not a git repository (or any of the parent directories): .git");
  }

  /** The top of the working tree, for what needs one. */
  get top(): string {
    const { repository } = this;
    const { cwd } = this.process;
    if (repository.top === undefined || `${cwd}/`.startsWith(`${repository.gitDirectory}/`))
      return die("this operation must be run in a work tree");
    return repository.top;
  }

  /** Where in the working tree this runs: "" or "a/b/". */
  get prefix(): string {
    const { cwd } = this.process;
    const { top } = this.repository;
    if (top === undefined || cwd === top || !cwd.startsWith(top === "/" ? "/" : `${top}/`)) return "";
    return `${cwd.slice(top === "/" ? 1 : top.length + 1)}/`;
  }

  path(name: string): string {
    return normalizePath(name, this.process.cwd);
  }

  /** A path of the working tree as the commands show it from here. */
  relative(path: string): string {
    const from = this.prefix.split("/").slice(0, -1);
    const to = path.split("/");
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same]) same++;
    const text = [...from.slice(same).map(() => ".."), ...to.slice(same)].join("/");
    return text === "" ? "./" : text;
  }

  full(path: string): string {
    return joinPath(this.top, path);
  }

  /** A path as it is shown (git-config(1), core.quotePath). */
  quote(path: string): string {
    return quotePath(path, !this.flag("core.quotepath", true));
  }

  readFile(path: string): string | undefined {
    const content = this.files.readFile(path);
    return content instanceof Errno ? undefined : decode(content);
  }

  // Configuration

  get attributes(): Attributes {
    this.#attributes ??= new Attributes(this);
    return this.#attributes;
  }

  forgetAttributes(): void {
    this.#attributes = undefined;
  }

  get globalConfigPath(): string {
    return this.configuration.globalPath;
  }

  get localConfig(): ConfigFile {
    return new ConfigFile(this.files, `${this.repository.commonDirectory}/config`);
  }

  config(key: string): string | undefined {
    return this.configuration.get(key, this.maybeRepository);
  }

  flag(key: string, otherwise: boolean): boolean {
    const value = this.config(key)?.toLowerCase();
    return value === undefined ? otherwise : ["true", "yes", "on", "1"].includes(value);
  }

  /** From the weakest to the strongest. */
  get configs(): readonly ReadConfig[] {
    return this.configuration.files(this.maybeRepository);
  }

  get givenConfig(): ReadonlyMap<string, string> {
    return this.configuration.given;
  }

  forgetConfig(): void {
    this.configuration.forget();
  }

  author(): Person {
    return identify(this, "AUTHOR");
  }

  committer(): Person {
    return identify(this, "COMMITTER");
  }

  /** How the logs of refs call a rebase: `pull` starts one under its own name (git(1), GIT_REFLOG_ACTION). */
  get rebaseAction(): string {
    return this.env("GIT_REFLOG_ACTION") ?? "rebase";
  }

  /** Moves a ref and says so in its log; where it is there already, neither (files-backend.c, REF_NEEDS_COMMIT). */
  moveRef(name: string, to: string, message: string): void {
    const { refs } = this.repository;
    const from = refs.get(name) ?? NO_ID;
    if (from === to) return;
    refs.set(name, to);
    this.log(name, from, to, message);
  }

  log(name: string, from: string, to: string, message: string): void {
    if (this.repository.top === undefined || name.startsWith("refs/tags/")) return;
    const { name: person, email, time, zone } = this.logPerson();
    const who = formatPerson({ name: person, email, time, zone });
    this.repository.refs.appendLog(name, { from, to, who, message });
  }

  /** The log takes whoever it gets, even before somebody has said who they are. */
  logPerson(): Person {
    try {
      return this.committer();
    } catch (thrown) {
      if (!(thrown instanceof Death)) throw thrown;
      const user = this.env("USER") ?? "learner";
      return { name: user, email: `${user}@${this.process.hostname}`, time: this.now, zone: "+0000" };
    }
  }

  /** HEAD moves, with the branch it is on. */
  moveHead(to: string, message: string): void {
    const { refs } = this.repository;
    const from = refs.get("HEAD") ?? NO_ID;
    const branch = refs.symbolic("HEAD");
    if (branch === undefined) refs.set("HEAD", to);
    else this.moveRef(branch, to, message);
    this.log("HEAD", from, to, message);
  }
}
