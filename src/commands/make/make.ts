import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Assignment } from "./assignment.ts";
import { automaticVariables } from "./automatic.ts";
import { Expander } from "./expander.ts";
import { MakeFault, placePrefix } from "./fault.ts";
import { globPaths, isWild } from "./glob.ts";
import { MakeFile, type Place } from "./model.ts";
import { Reader } from "./reader.ts";
import { RuleBook } from "./rule-book.ts";
import { SearchPaths } from "./search.ts";
import type { MakeCall, MakeFlags } from "./settings.ts";
import { captureShell } from "./shell.ts";
import { type Origin, type Variable, VariableSet } from "./variables.ts";

/** Where included makefiles are looked for after the directories of `-I`. */
const INCLUDE_DIRECTORIES = ["/usr/local/include", "/usr/include"];

export const DEFAULT_SUFFIXES: readonly string[] = (
  ".out .a .ln .o .c .cc .C .cpp .p .f .F .m .r .y .l .ym .yl .s .S .mod .sym .def .h .info .dvi .tex .texinfo .texi " +
  ".txinfo .w .ch .web .sh .elc .el"
).split(" ");

/** A makefile that could not be read, and is perhaps made. */
export interface MissingMakefile {
  readonly name: string;
  /** Of its `include`; undefined: it was named by `-f`. */
  readonly place: Place | undefined;
  /** Without it nothing goes on. */
  readonly isNeeded: boolean;
}

/** One make: what it was asked for, and all that it knows. */
export class Make {
  readonly globals = new VariableSet(undefined);
  readonly expander = new Expander(this);
  readonly rules = new RuleBook(this);
  readonly search = new SearchPaths();
  readonly makefiles: string[] = [];
  readonly missing: MissingMakefile[] = [];
  /** `export` alone. */
  exportsAll = false;
  /** `.SECONDEXPANSION` was seen. */
  expandsTwice = false;
  oneShell = false;
  /** A file is younger than the clock says. */
  sawClockSkew = false;
  /** What is told before the next error: the include for whose sake something is made. */
  note = "";
  /** `.SECONDARY` alone. */
  keepsIntermediates = false;
  /** `.SUFFIXES:` alone. */
  forgotSuffixes = false;

  #expanding: Promise<unknown> = Promise.resolve();

  constructor(
    readonly call: MakeCall,
    public flags: MakeFlags,
    /** How deep it is among makes that start each other. */
    readonly level: number,
  ) {}

  /** With what its messages begin. */
  get label(): string {
    const name = this.call.name.split("/").at(-1) ?? "make";
    return this.level === 0 ? name : `${name}[${this.level}]`;
  }

  get recipePrefix(): string {
    return this.globals.get(".RECIPEPREFIX")?.value.charAt(0) || "\t";
  }

  /** How many recipes may run at a time. */
  get slots(): number {
    const { jobs } = this.flags;
    if (jobs === undefined || this.rules.find(".NOTPARALLEL")?.isTarget) return 1;
    return jobs === "" ? Number.POSITIVE_INFINITY : Number(jobs);
  }

  get runsParallel(): boolean {
    return this.slots > 1;
  }

  get suffixes(): readonly string[] {
    if (this.flags.noBuiltinRules && !this.rules.find(".SUFFIXES")) return [];
    const named = this.rules.find(".SUFFIXES");
    const own = named?.dependencies.map(({ file }) => file.name) ?? [];
    return this.flags.noBuiltinRules || this.forgotSuffixes ? own : [...DEFAULT_SUFFIXES, ...own];
  }

  // What special targets ask for

  isSilent(name: string): boolean {
    return this.#isNamed(".SILENT", name);
  }

  ignoresErrors(name: string): boolean {
    return this.flags.ignoreErrors || this.#isNamed(".IGNORE", name);
  }

  get deletesOnError(): boolean {
    return this.rules.find(".DELETE_ON_ERROR")?.isTarget === true;
  }

  /** Without prerequisites it speaks of all. */
  #isNamed(special: string, name: string): boolean {
    const file = this.rules.find(special);
    if (!file?.isTarget) return false;
    return file.dependencies.length === 0 || file.dependencies.some((one) => one.file.name === name);
  }

  // Messages

  say(message: string): void {
    this.call.print(`${this.label}: ${message}\n`);
  }

  complain(message: string): void {
    if (message.startsWith("***")) this.showNote();
    this.call.printError(`${this.label}: ${message}\n`);
  }

  showNote(): void {
    if (this.note !== "") this.call.printError(this.note);
    this.note = "";
  }

  warnAt(place: Place, message: string, isWarning = true): void {
    this.call.printError(`${placePrefix(place)}${isWarning ? "warning: " : ""}${message}\n`);
  }

  warnOfUndefined(name: string, place: Place | undefined): void {
    if (!this.flags.warnUndefinedVariables || /^[@%<?^+|*0-9]/.test(name)) return;
    const at = place ? placePrefix(place) : `${this.label}: `;
    this.call.printError(`${at}warning: undefined variable '${name}'\n`);
  }

  // Makefiles

  async evaluate(text: string, place: Place | undefined): Promise<void> {
    await new Reader(this, place?.file ?? "", text, place?.line ?? 1).read();
  }

  /** Reads a makefile; whether it was there. */
  async readMakefile(name: string): Promise<boolean> {
    const path = name === "-" ? "/dev/stdin" : name;
    const content = name === "-" ? await this.call.process.stdin.bytes() : this.call.files.readFile(path);
    if (content instanceof Errno) return false;
    this.makefiles.push(name);
    const list = this.globals.get("MAKEFILE_LIST")?.value ?? "";
    this.globals.define("MAKEFILE_LIST", {
      value: `${list} ${name}`,
      recursive: false,
      origin: "file",
      place: undefined,
    });
    const before = this.expander.place;
    await new Reader(this, name, decode(content)).read();
    this.expander.place = before;
    return true;
  }

  /** `place`: of an `include` that cannot do without it. */
  async include(name: string, place: Place | undefined): Promise<void> {
    if (await this.readMakefile(name)) return;
    if (!name.startsWith("/"))
      for (const directory of [...this.flags.includeDir, ...INCLUDE_DIRECTORIES])
        if (await this.readMakefile(`${directory}/${name}`)) return;
    this.missing.push({ name, place, isNeeded: place !== undefined });
  }

  /** Names with `*`, `?` and `[…]` become those of files, where there are some. */
  expandNames(words: readonly string[]): readonly string[] {
    return words.flatMap((word) => {
      if (!isWild(word)) return [word];
      const found = globPaths(this.call.files, word);
      return found.length > 0 ? found : [word];
    });
  }

  /** What some targets do as soon as they are read; the first ordinary one is the goal. */
  sawTarget(name: string): void {
    if (name === ".SECONDEXPANSION") this.expandsTwice = true;
    if (name === ".ONESHELL") this.oneShell = true;
    if (name.startsWith(".") && !name.includes("/")) return;
    if ((this.globals.get(".DEFAULT_GOAL")?.value ?? "") !== "") return;
    this.globals.define(".DEFAULT_GOAL", { value: name, recursive: false, origin: "file", place: undefined });
  }

  /** Expands for one target after the other: what `$(shell …)` waits for comes between. */
  alone<T>(expand: () => Promise<T>): Promise<T> {
    const done = this.#expanding.then(expand);
    this.#expanding = done.catch(() => undefined);
    return done;
  }

  // Variables

  /** Defines a variable as a line of a makefile says; gives it. */
  async assign(
    set: VariableSet,
    line: Assignment,
    origin: Origin,
    place: Place | undefined,
  ): Promise<Variable | undefined> {
    const name = (await this.expander.expand(line.name, set)).trim();
    if (name === "") throw new MakeFault("empty variable name", place);
    const before = set.get(name);
    if (line.kind === "?=" && before) return before;
    const { value, recursive } = await this.#valueFor(line, before, set);
    return set.define(name, { value, recursive, origin, place });
  }

  async #valueFor(
    { kind, value }: Assignment,
    before: Variable | undefined,
    set: VariableSet,
  ): Promise<{ value: string; recursive: boolean }> {
    if (kind === ":=") return { value: await this.expander.expand(value, set), recursive: false };
    if (kind === "!=")
      return { value: await this.shellOutput(await this.expander.expand(value, set), set), recursive: true };
    if (kind !== "+=" || !before) return { value, recursive: true };
    const added = before.recursive ? value : await this.expander.expand(value, set);
    return { value: before.value === "" ? added : `${before.value} ${added}`, recursive: before.recursive };
  }

  /** For one target: `+=` adds to what is seen from there when it is used. */
  async assignForTarget(
    set: VariableSet,
    line: Assignment,
    origin: Origin,
    place: Place,
  ): Promise<Variable | undefined> {
    const name = (await this.expander.expand(line.name, set)).trim();
    const own = set.own(name);
    if (line.kind !== "+=" || own) {
      const appends = own?.appends === true && line.kind === "+=";
      const made = await this.assign(set, line, origin, place);
      if (made && appends) made.appends = true;
      return made;
    }
    const above = this.globals.get(name);
    if (
      above &&
      (above.origin === "command line" || above.origin === "environment override") &&
      origin !== "override"
    )
      return above;
    const recursive = above?.recursive ?? true;
    const value = recursive ? line.value : await this.expander.expand(line.value, set);
    const variable = set.define(name, { value, recursive, origin, place });
    variable.appends = true;
    return variable;
  }

  /** Expands a text as a rule with this stem would for the file. */
  expandFor(file: MakeFile, stem: string, text: string): Promise<string> {
    const asIf = Object.assign(new MakeFile(file.name), { dependencies: file.dependencies, stem });
    return this.expander.expand(
      text,
      automaticVariables(asIf, file.variables ?? this.globals, this.suffixes),
    );
  }

  /** `$(shell …)`: the newlines of its output are blanks. */
  async shellOutput(command: string, scope: VariableSet): Promise<string> {
    const { text, status } = await captureShell(this, command, scope);
    const code = { value: String(status), recursive: false, origin: "override", place: undefined } as const;
    this.globals.define(".SHELLSTATUS", code);
    return text.replace(/\n+$/, "").replaceAll("\n", " ");
  }
}
