import { Errno } from "../../disk/errno.ts";
import type { Make } from "./make.ts";
import type { Dependency, MakeFile, PatternRule } from "./model.ts";
import { parseDependencies } from "./rule-book.ts";
import { matchStem } from "./words.ts";

interface Candidate {
  readonly rule: PatternRule;
  /** Which of its targets. */
  readonly target: number;
  readonly stem: string;
  /** The directory that the pattern does not speak of. */
  readonly directory: string;
}

interface Found {
  readonly candidate: Candidate;
  readonly dependencies: readonly {
    readonly name: string;
    readonly orderOnly: boolean;
    readonly made?: Found;
  }[];
}

/** Looks for a pattern rule that can make the file, and gives it to it (implicit.c, pattern_search). */
export class ImplicitRules {
  constructor(private readonly make: Make) {}

  async tryFor(file: MakeFile): Promise<boolean> {
    const found = await this.#search(file.name, file, 0);
    if (!found) return false;
    this.#apply(file, found);
    return true;
  }

  async #search(name: string, file: MakeFile | undefined, depth: number): Promise<Found | undefined> {
    const pause = this.make.call.spend(1 + this.make.rules.patterns.length);
    if (pause) await pause;
    const candidates = this.#candidates(name, depth);
    for (const allowsMaking of [false, true]) {
      for (const candidate of candidates) {
        if (allowsMaking && candidate.rule.isTerminal) continue;
        const found = await this.#tryRule(candidate, file, depth, allowsMaking);
        if (found) return found;
      }
    }
    return undefined;
  }

  /** Shorter stems first; a rule for any file only where no rule speaks of such names. */
  #candidates(name: string, depth: number): readonly Candidate[] {
    const slash = name.lastIndexOf("/") + 1;
    const candidates: Candidate[] = [];
    let isSpecific = false;
    for (const rule of this.make.rules.patterns) {
      const hasDependencies = rule.dependencies.length > 0 || rule.later !== undefined;
      if (rule.inUse || (hasDependencies && !rule.recipe)) continue;
      for (const [target, pattern] of rule.targets.entries()) {
        if (depth > 0 && pattern === "%" && !rule.isTerminal) continue;
        const directory = slash > 0 && !pattern.includes("/") ? name.slice(0, slash) : "";
        const stem = matchStem(pattern, name.slice(directory.length));
        if (stem === undefined || stem === "") continue;
        if (pattern !== "%") isSpecific = true;
        if (hasDependencies || rule.recipe) candidates.push({ rule, target, stem, directory });
      }
    }
    const kept = isSpecific
      ? candidates.filter(({ rule }) => rule.isTerminal || !rule.targets.includes("%"))
      : candidates;
    const length = ({ stem, directory }: Candidate) => stem.length + directory.length;
    return kept
      .map((one, at) => ({ one, at }))
      .sort((a, b) => length(a.one) - length(b.one) || a.at - b.at)
      .map(({ one }) => one);
  }

  async #tryRule(
    candidate: Candidate,
    file: MakeFile | undefined,
    depth: number,
    allowsMaking: boolean,
  ): Promise<Found | undefined> {
    const { rule } = candidate;
    const dependencies: { name: string; orderOnly: boolean; made?: Found }[] = [];
    for (const { name, orderOnly } of await this.#dependenciesOf(candidate, file)) {
      if (this.#isThere(name)) dependencies.push({ name, orderOnly });
      else if (!allowsMaking) return undefined;
      else {
        rule.inUse = true;
        const made = await this.#search(name, undefined, depth + 1);
        rule.inUse = false;
        if (!made) return undefined;
        dependencies.push({ name, orderOnly, made });
      }
    }
    return { candidate, dependencies };
  }

  async #dependenciesOf({ rule, stem, directory }: Candidate, file: MakeFile | undefined) {
    const fill = (name: string) =>
      name.includes("%") ? `${directory}${name.replace("%", () => stem)}` : name;
    if (!rule.later || !file)
      return rule.dependencies.map(({ name, orderOnly }) => ({ name: fill(name), orderOnly }));
    const text = rule.later.text.replaceAll("%", () => "$*");
    const expanded = await this.make.expandFor(file, `${directory}${stem}`, text);
    return parseDependencies(expanded);
  }

  #isThere(name: string): boolean {
    const { call, rules, search } = this.make;
    if (rules.find(name)) return true;
    return !(call.files.stat(name) instanceof Errno) || search.find(call.files, name) !== undefined;
  }

  #apply(file: MakeFile, { candidate, dependencies }: Found): void {
    const { rules } = this.make;
    const { rule, stem, directory, target } = candidate;
    file.recipe = rule.recipe;
    file.stem = `${directory}${stem}`;
    const added = dependencies.map(({ name, orderOnly, made }): Dependency => {
      const isNew = rules.find(name) === undefined;
      const one = rules.dependency(name, orderOnly);
      if (made) {
        this.#apply(one.file, made);
        one.file.triedImplicit = true;
        if (isNew) one.file.isIntermediate = true;
      }
      return one;
    });
    file.dependencies = [...added, ...file.dependencies];
    if (rule.targets.length < 2) return;
    file.alsoMakes = rule.targets
      .filter((_pattern, at) => at !== target)
      .map((pattern) => rules.enter(`${directory}${pattern.replace("%", () => stem)}`));
  }
}
