import { automaticVariables } from "./automatic.ts";
import { MakeFault, Stopped } from "./fault.ts";
import { FileTimes } from "./file-times.ts";
import { ImplicitRules } from "./implicit.ts";
import type { Jobs } from "./jobs.ts";
import type { Make } from "./make.ts";
import { type Dependency, type MakeFile, NEW, NONEXISTENT, type UpdateStatus } from "./model.ts";
import { describeUpdate, runsAlways } from "./recipe.ts";
import { parseDependencies } from "./rule-book.ts";
import { VariableSet } from "./variables.ts";
import { fillStem } from "./words.ts";

/** For whom a file is made, up to the goal. */
interface Wanted {
  readonly file: MakeFile;
  readonly by: Wanted | undefined;
  readonly scope: VariableSet;
}

/** Brings files up to date: remake.c. Longer than others: it is one walk, whose parts say little without each other. */
export class Updater {
  readonly #implicit: ImplicitRules;
  readonly #times: FileTimes;
  readonly #scopes = new Map<MakeFile, VariableSet>();

  constructor(
    private readonly make: Make,
    private readonly jobs: Jobs,
    private readonly isForMakefiles = false,
  ) {
    this.#implicit = new ImplicitRules(make);
    this.#times = new FileTimes(make);
  }

  /** Its status at the end; `launched` when its recipe runs or it waits: then the next one may begin. */
  begin(
    file: MakeFile,
    by?: Wanted,
  ): { readonly launched: Promise<void>; readonly done: Promise<UpdateStatus> } {
    if (file.update) return file.update;
    let launch: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      launch = resolve;
    });
    const done = this.#update(file, by, launch);
    // Whoever waits hears of the failure; nobody may be waiting any more.
    done.catch(() => undefined);
    const launched = Promise.race([begun, done.then(() => undefined)]);
    launched.catch(() => undefined);
    file.update = { launched, done };
    return file.update;
  }

  async #update(file: MakeFile, by: Wanted | undefined, launch: () => void): Promise<UpdateStatus> {
    const pause = this.make.call.spend(4);
    if (pause) await pause;
    if (this.jobs.isStopping) throw new Stopped();
    if (file.doubleColon) return this.#updateAll(file, file.doubleColon, by, launch);
    if (file.isDone) return file.status ?? 0;
    const scope = await this.#scopeOf(file, by);
    const status = await this.#consider(file, { file, by, scope }, launch);
    file.isDone = true;
    file.status = status;
    return status;
  }

  /** The rules with `::`, one after the other. */
  async #updateAll(
    file: MakeFile,
    rules: readonly MakeFile[],
    by: Wanted | undefined,
    launch: () => void,
  ): Promise<UpdateStatus> {
    let status: UpdateStatus = 0;
    for (const rule of rules) {
      rule.isPhony = file.isPhony;
      rule.variables = file.variables;
      const update = this.begin(rule, by);
      const one = await update.done;
      file.hasRun ||= rule.hasRun;
      file.recipe ??= rule.recipe;
      if (one > status) status = one;
      if (one !== 0 && !this.make.flags.keepGoing) break;
    }
    launch();
    file.modified = rules.some(({ hasRun }) => hasRun) && !file.isPhony ? undefined : rules.at(-1)?.modified;
    file.isDone = true;
    file.status = status;
    return status;
  }

  async #consider(file: MakeFile, wanted: Wanted, launch: () => void): Promise<UpdateStatus> {
    const { make } = this;
    const before = this.#times.modified(file);
    const isMissing = before === NONEXISTENT;
    await this.#findRecipe(file);
    await this.#expandLater(file, wanted.scope);
    const must = { make: isMissing };
    let status = await this.#dependencies(file, wanted, before, must, launch);
    if (must.make || make.flags.alwaysMake) status = worse(status, await this.#intermediates(file, wanted));
    if (status !== 0) {
      const { keepGoing, justPrint, question } = make.flags;
      if (!wanted.by && keepGoing && !justPrint && !question)
        make.complain(`Target '${file.name}' not remade because of errors.`);
      return status;
    }
    if (!this.#mustRemake(file, before, must.make)) return 0;
    // What VPATH has found is made here.
    if (!isMissing && file.foundAt !== undefined) file.foundAt = undefined;
    return this.#remake(file, wanted, launch);
  }

  async #findRecipe(file: MakeFile): Promise<void> {
    const { rules } = this.make;
    if (!file.isPhony && !file.recipe && !file.triedImplicit) {
      file.triedImplicit = true;
      await this.#implicit.tryFor(file);
    }
    if (!file.recipe && !file.isTarget) file.recipe = rules.find(".DEFAULT")?.recipe;
  }

  async #expandLater(file: MakeFile, scope: VariableSet): Promise<void> {
    const { make } = this;
    for (const { text, place, stem } of file.laterDependencies.splice(0)) {
      make.expander.place = place;
      const filled = stem === undefined ? text : text.replaceAll("%", () => stem);
      const variables = automaticVariables(file, scope, make.suffixes);
      const expanded = await make.alone(() => make.expander.expand(filled, variables));
      const words = parseDependencies(expanded).map(({ name, orderOnly }) =>
        make.rules.dependency(stem === undefined ? name : fillStem(name, stem), orderOnly),
      );
      file.dependencies = [...file.dependencies, ...words];
    }
  }

  async #dependencies(
    file: MakeFile,
    wanted: Wanted,
    before: number,
    must: { make: boolean },
    launch: () => void,
  ): Promise<UpdateStatus> {
    let status: UpdateStatus = 0;
    const pending: { dependency: Dependency; mtime: number; done: Promise<UpdateStatus> }[] = [];
    for (const dependency of this.#withoutCircles(file, wanted)) {
      const mtime = this.#times.modified(dependency.file);
      const check = this.#check(dependency, wanted, before, must);
      await check.launched;
      const entry = { dependency, mtime, done: check.done };
      pending.push(entry);
      if (!this.make.runsParallel) status = worse(status, await entry.done);
      if (status !== 0 && !this.make.flags.keepGoing) break;
    }
    if (this.make.runsParallel) launch();
    for (const { dependency, mtime, done } of pending) {
      status = worse(status, await done);
      const now = this.#times.modified(dependency.file);
      dependency.changed = now !== mtime || mtime === NONEXISTENT;
      if (!dependency.orderOnly && !dependency.file.isIntermediate && (now === NONEXISTENT || now > before))
        must.make = true;
    }
    return status;
  }

  #withoutCircles(file: MakeFile, wanted: Wanted): readonly Dependency[] {
    file.dependencies = file.dependencies.filter((dependency) => {
      for (let at: Wanted | undefined = wanted; at; at = at.by) {
        if (at.file.name !== dependency.file.name) continue;
        this.make.complain(`Circular ${file.name} <- ${dependency.file.name} dependency dropped.`);
        return false;
      }
      return true;
    });
    return file.dependencies;
  }

  /** An intermediate file is only made where something behind it is newer (check_dep). */
  #check(dependency: Dependency, wanted: Wanted, before: number, must: { make: boolean }) {
    const { file } = dependency;
    if (file.isPhony || !file.isIntermediate) return this.begin(file, wanted);
    const done = this.#checkBehind(dependency, wanted, before, must);
    done.catch(() => undefined);
    return { launched: done.then(() => undefined), done };
  }

  async #checkBehind(
    { file, orderOnly }: Dependency,
    wanted: Wanted,
    before: number,
    must: { make: boolean },
  ): Promise<UpdateStatus> {
    await this.#findRecipe(file);
    const mtime = this.#times.modified(file);
    if (mtime !== NONEXISTENT && mtime > before) {
      must.make = true;
      return 0;
    }
    const behind = { make: must.make };
    const own: Wanted = { file, by: wanted, scope: await this.#scopeOf(file, wanted) };
    let status: UpdateStatus = 0;
    for (const dependency of this.#withoutCircles(file, own)) {
      const check = this.#check(dependency, own, before, behind);
      status = worse(status, await check.done);
      const now = this.#times.modified(dependency.file);
      if (!dependency.orderOnly && !dependency.file.isIntermediate && (now === NONEXISTENT || now > before))
        behind.make = true;
    }
    if (!orderOnly) must.make = behind.make;
    return status;
  }

  async #intermediates(file: MakeFile, wanted: Wanted): Promise<UpdateStatus> {
    let status: UpdateStatus = 0;
    for (const dependency of file.dependencies.filter((one) => one.file.isIntermediate)) {
      const mtime = this.#times.modified(dependency.file);
      status = worse(status, await this.begin(dependency.file, wanted).done);
      dependency.changed =
        (file.isPhony && file.recipe !== undefined) || this.#times.modified(dependency.file) !== mtime;
      if (status !== 0 && !this.make.flags.keepGoing) break;
    }
    return status;
  }

  #mustRemake(file: MakeFile, before: number, needed: boolean): boolean {
    let must = needed;
    let anyChanged = false;
    for (const dependency of file.dependencies) {
      const mtime = this.#times.modified(dependency.file);
      if (!dependency.orderOnly) {
        if (mtime === NONEXISTENT && !dependency.file.isIntermediate) must = true;
        anyChanged ||= dependency.changed;
      }
      dependency.changed ||= before === NONEXISTENT || mtime > before;
    }
    if (file.isDoubleColon && file.dependencies.length === 0) return true;
    if (before !== NONEXISTENT && file.isTarget && !anyChanged && !file.recipe) return false;
    return must || (file.recipe !== undefined && this.make.flags.alwaysMake);
  }

  async #remake(file: MakeFile, wanted: Wanted, launch: () => void): Promise<UpdateStatus> {
    const { make, jobs } = this;
    const { recipe } = file;
    if (!recipe) {
      if (file.isPhony || file.isTarget) return this.#finish(file, 0, false);
      return this.#cannotMake(file, wanted);
    }
    if (make.flags.touch && !recipe.lines.some(runsAlways)) {
      if (this.#times.touch(file)) jobs.started++;
      return 0;
    }
    await jobs.enter();
    launch();
    let status: UpdateStatus = 2;
    try {
      if (make.flags.trace) make.call.print(describeUpdate(file));
      const scope = automaticVariables(file, wanted.scope, make.suffixes);
      status = await jobs.run(file, recipe, scope);
      this.#finish(file, status, recipe.lines.length > 0);
      if (status === 2 && !make.flags.keepGoing && !file.isOptional) jobs.stop();
      return status;
    } finally {
      jobs.leave();
    }
  }

  /** What is remembered of a file that was made (notice_finished_file). */
  #finish(file: MakeFile, status: UpdateStatus, ran: boolean): UpdateStatus {
    const { justPrint, question } = this.make.flags;
    file.hasRun = ran;
    for (const each of [file, ...file.alsoMakes]) {
      if (each !== file) {
        each.isDone = true;
        each.status = status;
        each.hasRun = ran;
      }
      if (!ran || each.isPhony) continue;
      const isPretended = (justPrint || question) && !file.recipe?.lines.every(runsAlways);
      each.modified = isPretended ? NEW : undefined;
    }
    return status;
  }

  #cannotMake(file: MakeFile, wanted: Wanted): UpdateStatus {
    if (this.isForMakefiles && file.isOptional) return 2;
    const need = wanted.by ? `, needed by '${wanted.by.file.name}'` : "";
    const message = `No rule to make target '${file.name}'${need}`;
    if (!this.make.flags.keepGoing) {
      this.jobs.isStopping = true;
      throw new MakeFault(message, undefined);
    }
    this.make.complain(`*** ${message}.`);
    return 2;
  }

  async #scopeOf(file: MakeFile, by: Wanted | undefined): Promise<VariableSet> {
    const known = this.#scopes.get(file);
    if (known) return known;
    const { rules, globals } = this.make;
    const parent = await this.make.alone(() => rules.applyPatternVariables(file, by?.scope ?? globals));
    if (file.variables) file.variables.parent = parent;
    const scope = file.variables ?? new VariableSet(parent);
    this.#scopes.set(file, scope);
    return scope;
  }
}

function worse(a: UpdateStatus, b: UpdateStatus): UpdateStatus {
  return a > b ? a : b;
}
