import { Errno } from "../../disk/errno.ts";
import { MakeFault, placePrefix, Stopped } from "./fault.ts";
import { FileTimes } from "./file-times.ts";
import { defineInitialVariables, goalWords } from "./initial-variables.ts";
import { Jobs } from "./jobs.ts";
import { Make } from "./make.ts";
import type { MakeFile, Place, UpdateStatus } from "./model.ts";
import type { MakeCall, MakeFlags } from "./settings.ts";
import { settleRules } from "./settle-rules.ts";
import { Updater } from "./updater.ts";
import { splitWords } from "./words.ts";

const FAILED = 2;
const DEFAULT_MAKEFILES = ["GNUmakefile", "makefile", "Makefile"];
const MAX_RESTARTS = 10;

/** The goals, the makefiles, and the end: main.c. */
export async function runMake(
  call: MakeCall,
  reread: (words: string) => MakeFlags | undefined,
): Promise<number> {
  const level = Number(call.env("MAKELEVEL") ?? 0) || 0;
  const first = new Make(call, call.flags, level);
  for (const directory of call.flags.directory) {
    const failed = call.files.chdir(directory);
    if (!failed) continue;
    first.complain(`*** ${directory}: ${failed.message}.  Stop.`);
    return FAILED;
  }
  const { flags } = call;
  const entering = (flags.directory.length > 0 || level > 0) && !flags.silent;
  const printsDirectory = flags.printDirectory || (entering && !flags.noPrintDirectory);
  if (printsDirectory) first.say(`Entering directory '${call.process.cwd}'`);
  let status: number | "again" = "again";
  for (let restarts = 0; status === "again" && restarts < MAX_RESTARTS; restarts++)
    status = await new Run(
      restarts === 0 ? first : new Make(call, flags, level),
      printsDirectory,
      reread,
      restarts,
    ).run();
  if (printsDirectory) first.say(`Leaving directory '${call.process.cwd}'`);
  return status === "again" ? FAILED : status;
}

/** One reading of the makefiles and what follows from it. */
class Run {
  #jobs: Jobs | undefined;
  /** With `-k` the goals are made all the same. */
  #lacksMakefiles = false;

  constructor(
    private readonly make: Make,
    readonly printsDirectory: boolean,
    private readonly reread: (words: string) => MakeFlags | undefined,
    readonly restarts: number,
  ) {}

  /** `again`: a makefile was made anew. */
  async run(): Promise<number | "again"> {
    const { make } = this;
    try {
      await this.#read();
      settleRules(make);
      this.#jobs = new Jobs(make, make.slots);
      if (await this.#remakeMakefiles()) return "again";
      const status = await Promise.race([this.#makeGoals(), this.#jobs.stopped]);
      this.#removeIntermediates();
      if (make.sawClockSkew) make.complain("warning:  Clock skew detected.  Your build may be incomplete.");
      return this.#lacksMakefiles ? FAILED : status;
    } catch (thrown) {
      return this.#end(thrown);
    }
  }

  async #end(thrown: unknown): Promise<number> {
    const { make } = this;
    const jobs = this.#jobs;
    if (!(thrown instanceof Stopped || thrown instanceof MakeFault)) throw thrown;
    if (thrown instanceof MakeFault) {
      make.showNote();
      const at = thrown.place && thrown.place.file !== "" ? placePrefix(thrown.place) : `${make.label}: `;
      make.call.printError(`${at}*** ${thrown.message}.  Stop.\n`);
    }
    if (jobs?.isBusy && !jobs.signal) make.complain("*** Waiting for unfinished jobs....");
    await Promise.allSettled(
      [...make.rules.files.values()].map(({ update }) => (jobs?.isBusy ? update?.done : undefined)),
    );
    this.#removeIntermediates();
    if (jobs?.signal) {
      make.call.process.handle(jobs.signal, "default");
      await make.call.stdout.flush();
      make.call.process.raise(jobs.signal);
    }
    return FAILED;
  }

  // Reading

  async #read(): Promise<void> {
    const { make } = this;
    const { call, flags } = make;
    await defineInitialVariables(make, this);
    for (const text of flags.eval) await make.evaluate(text, undefined);
    for (const name of splitWords(call.env("MAKEFILES") ?? "")) await make.readMakefile(name);
    for (const name of flags.file)
      if (!(await make.readMakefile(name))) make.missing.push({ name, place: undefined, isNeeded: true });
    if (flags.file.length === 0)
      for (const name of DEFAULT_MAKEFILES) if (await make.readMakefile(name)) break;
    make.expander.place = undefined;
    const words = make.globals.get("MAKEFLAGS");
    if (words?.origin !== "file") return;
    const changed = this.reread(await make.expander.expand(words.value, make.globals));
    if (changed) make.flags = changed;
  }

  // Making

  /** Whether one of them was changed by it: then all is read again. */
  async #remakeMakefiles(): Promise<boolean> {
    const { make } = this;
    const jobs = this.#jobs;
    if (!jobs) return false;
    const updater = new Updater(make, jobs, true);
    const times = new FileTimes(make);
    const { justPrint, question, touch } = make.flags;
    Object.assign(make, { flags: { ...make.flags, justPrint: false, question: false, touch: false } });
    const failed: string[] = [];
    let isChanged = false;
    for (const name of this.#makefileNames()) {
      const missing = make.missing.find((one) => one.name === name);
      const file = make.rules.enter(name);
      if (file.isPhony || file.doubleColon?.some(({ dependencies }) => dependencies.length === 0)) continue;
      if (!missing?.isNeeded) file.isOptional = true;
      if (missing?.isNeeded) make.note = `${noteAt(make, missing.place)}${name}: ${Errno.ENOENT.message}\n`;
      const before = times.modified(file);
      const status = await Promise.race([updater.begin(file).done, jobs.stopped]);
      make.note = "";
      if (status !== 0 && !file.isOptional) failed.push(name);
      if (times.modified(file) !== before && file.hasRun) isChanged = true;
    }
    make.flags = { ...make.flags, justPrint, question, touch };
    for (const name of failed) make.complain(`Failed to remake makefile '${name}'.`);
    this.#lacksMakefiles = failed.length > 0;
    return isChanged;
  }

  /** Those read last come first. */
  #makefileNames(): readonly string[] {
    const { makefiles, missing } = this.make;
    const read = makefiles.filter((name) => name !== "-");
    return [...missing.map(({ name }) => name).reverse(), ...read.reverse()];
  }

  async #makeGoals(): Promise<number> {
    const { make } = this;
    const jobs = this.#jobs;
    if (!jobs) return 0;
    const goals = await this.#goals();
    const updater = new Updater(make, jobs);
    let worst: UpdateStatus = 0;
    const begun: { file: MakeFile; before: number; done: Promise<UpdateStatus> }[] = [];
    for (const name of goals) {
      const file = make.rules.enter(name);
      const before = jobs.started;
      const update = updater.begin(file);
      begun.push({ file, before, done: update.done });
      await (make.runsParallel ? update.launched : update.done);
      if (!make.runsParallel) {
        const status = await this.#reached(begun.at(-1));
        if (status > worst) worst = status;
        if (status === 1 && !make.flags.keepGoing) break;
      }
    }
    if (make.runsParallel)
      for (const one of begun) {
        const status = await this.#reached(one);
        if (status > worst) worst = status;
      }
    return worst;
  }

  async #reached(
    one: { file: MakeFile; before: number; done: Promise<UpdateStatus> } | undefined,
  ): Promise<UpdateStatus> {
    if (!one) return 0;
    const { make } = this;
    const { file } = one;
    const status = await one.done;
    const isChanged = (this.#jobs?.started ?? 0) > one.before;
    if (status === 0 && !isChanged && !make.flags.silent && !make.flags.question)
      make.say(
        file.isPhony || !file.recipe
          ? `Nothing to be done for '${file.name}'.`
          : `'${file.name}' is up to date.`,
      );
    return status;
  }

  async #goals(): Promise<readonly string[]> {
    const { make } = this;
    const words = goalWords(make);
    if (words.length > 0) return words;
    const goals = splitWords(await make.expander.valueOf(".DEFAULT_GOAL", make.globals));
    if (goals.length > 1) throw new MakeFault(".DEFAULT_GOAL contains more than one target", undefined);
    if (goals.length > 0) return goals;
    throw new MakeFault(
      make.makefiles.length > 0 ? "No targets" : "No targets specified and no makefile found",
      undefined,
    );
  }

  /** Files that were only made on the way to others. */
  #removeIntermediates(): void {
    const { make } = this;
    const goals = goalWords(make);
    const gone: string[] = [];
    for (const file of make.rules.files.values()) {
      if (!file.isIntermediate || file.isPrecious || file.isSecondary || make.keepsIntermediates) continue;
      if (!file.hasRun || goals.includes(file.name)) continue;
      if (make.flags.justPrint || !make.call.files.unlink(file.path)) gone.push(file.path);
    }
    if (gone.length > 0 && !make.flags.silent) make.call.print(`rm ${gone.join(" ")}\n`);
  }
}

function noteAt(make: Make, place: Place | undefined): string {
  return place ? placePrefix(place) : `${make.label}: `;
}
