import { MakeFault } from "./fault.ts";
import type { Make } from "./make.ts";
import { type Dependency, MakeFile, type PatternRule, type Place, type Recipe } from "./model.ts";
import type { ReadRule, TargetVariable } from "./rule-parser.ts";
import { VariableSet } from "./variables.ts";
import { fillStem, findPercent, matchStem, splitWords } from "./words.ts";

/** Variables for all targets that match a pattern. */
interface PatternVariable {
  readonly pattern: string;
  readonly rule: TargetVariable;
  readonly place: Place;
}

/** All files and rules that the makefiles tell of. */
export class RuleBook {
  readonly files = new Map<string, MakeFile>();
  patterns: PatternRule[] = [];
  readonly patternVariables: PatternVariable[] = [];

  constructor(private readonly make: Make) {}

  /** The file of that name, which is made where it was not mentioned yet. */
  enter(name: string): MakeFile {
    const clean = name.replace(/^(?:\.\/+)+(?=.)/, "");
    let file = this.files.get(clean);
    if (!file) {
      file = new MakeFile(clean);
      this.files.set(clean, file);
    }
    return file;
  }

  find(name: string): MakeFile | undefined {
    return this.files.get(name.replace(/^(?:\.\/+)+(?=.)/, ""));
  }

  record(rule: ReadRule): void {
    const recipe: Recipe | undefined =
      rule.recipePlace === undefined
        ? undefined
        : { lines: rule.lines, place: rule.recipePlace, offsets: rule.offsets };
    const patterns = rule.targets.filter((name) => findPercent(name) >= 0);
    if (patterns.length > 0 && rule.pattern === undefined) {
      if (patterns.length < rule.targets.length)
        throw new MakeFault("mixed implicit and normal rules", rule.place);
      return this.#recordPattern(rule, recipe);
    }
    const made = rule.targets.map((name) => this.#recordTarget(name, rule, recipe));
    if (rule.isGrouped) for (const file of made) file.alsoMakes = made.filter((other) => other !== file);
  }

  #recordPattern(rule: ReadRule, recipe: Recipe | undefined): void {
    const later =
      this.make.expandsTwice && rule.dependencies.includes("$")
        ? { text: rule.dependencies, place: rule.place }
        : undefined;
    const added: PatternRule = {
      targets: rule.targets,
      dependencies: later ? [] : parseDependencies(rule.dependencies),
      later,
      recipe,
      isTerminal: rule.isDoubleColon,
      inUse: false,
    };
    this.addPattern(added);
  }

  /** A rule with the same targets and prerequisites takes the place of the one before. */
  addPattern(rule: PatternRule): void {
    const same = (other: PatternRule) =>
      JSON.stringify([other.targets, other.dependencies, other.later?.text]) ===
      JSON.stringify([rule.targets, rule.dependencies, rule.later?.text]);
    this.patterns = [...this.patterns.filter((other) => !same(other)), rule];
  }

  #recordTarget(name: string, rule: ReadRule, recipe: Recipe | undefined): MakeFile {
    const { make } = this;
    let stem: string | undefined;
    if (rule.pattern !== undefined) {
      stem = matchStem(rule.pattern, name);
      if (stem === undefined)
        make.warnAt(rule.place, `target '${name}' doesn't match the target pattern`, false);
    }
    const known = this.enter(name);
    if (known.isTarget && known.isDoubleColon !== rule.isDoubleColon)
      throw new MakeFault(`target file '${known.name}' has both : and :: entries`, rule.place);
    const file = rule.isDoubleColon ? this.#doubleColon(known) : known;
    known.isTarget = file.isTarget = true;
    if (name === ".SUFFIXES" && rule.dependencies.trim() === "") {
      file.dependencies = [];
      make.forgotSuffixes = true;
    }
    if (stem !== undefined) file.stem = stem;
    this.#addDependencies(file, rule, recipe, stem);
    if (recipe) this.#setRecipe(file, recipe);
    make.sawTarget(known.name);
    return file;
  }

  /** Each rule with `::` stands for itself. */
  #doubleColon(known: MakeFile): MakeFile {
    known.isDoubleColon = true;
    const file = new MakeFile(known.name);
    file.isDoubleColon = true;
    known.doubleColon = [...(known.doubleColon ?? []), file];
    return file;
  }

  #setRecipe(file: MakeFile, recipe: Recipe): void {
    const before = file.recipe;
    if (before?.place && recipe.place && file.isTarget) {
      this.make.warnAt(recipe.place, `overriding recipe for target '${file.name}'`);
      this.make.warnAt(before.place, `ignoring old recipe for target '${file.name}'`);
    }
    file.recipe = recipe;
  }

  #addDependencies(
    file: MakeFile,
    rule: ReadRule,
    recipe: Recipe | undefined,
    stem: string | undefined,
  ): void {
    if (this.make.expandsTwice && rule.dependencies.includes("$")) {
      file.laterDependencies.push({ text: rule.dependencies, place: rule.place, stem });
      return;
    }
    const added = parseDependencies(rule.dependencies).flatMap(({ name, orderOnly }) => {
      const filled = stem === undefined ? name : fillStem(name, stem);
      return this.make.expandNames([filled]).map((each) => this.dependency(each, orderOnly));
    });
    // Those of the rule with the recipe come first: `$<` is one of them.
    file.dependencies = recipe ? [...added, ...file.dependencies] : [...file.dependencies, ...added];
  }

  dependency(name: string, orderOnly: boolean): Dependency {
    return { file: this.enter(name), orderOnly, changed: false };
  }

  // Variables of targets

  async recordVariable(rule: TargetVariable, place: Place): Promise<void> {
    for (const name of rule.targets) {
      if (findPercent(name) >= 0) this.patternVariables.push({ pattern: name, rule, place });
      else await this.#setVariable(this.variablesOf(this.enter(name)), rule, place);
    }
  }

  variablesOf(file: MakeFile): VariableSet {
    file.variables ??= new VariableSet(this.make.globals);
    return file.variables;
  }

  async #setVariable(set: VariableSet, { line }: TargetVariable, place: Place): Promise<void> {
    if (line.action.kind !== "assign") return;
    const variable = await this.make.assignForTarget(
      set,
      line.action.assignment,
      line.isOverride ? "override" : "file",
      place,
    );
    if (!variable) return;
    if (line.isExport) variable.exported = true;
    if (line.isPrivate) variable.isPrivate = true;
  }

  /** Of patterns that match the file, the one that leaves the longest stem first. */
  async applyPatternVariables(file: MakeFile, parent: VariableSet): Promise<VariableSet> {
    const matching = this.patternVariables
      .map((one) => ({ ...one, stem: matchStem(one.pattern, file.name) }))
      .filter(({ stem }) => stem !== undefined)
      .sort((a, b) => (b.stem?.length ?? 0) - (a.stem?.length ?? 0));
    if (matching.length === 0) return parent;
    const set = new VariableSet(parent);
    for (const { rule, place } of matching) await this.#setVariable(set, rule, place);
    return set;
  }
}

/** Words, and behind `|` those whose age does not matter. */
export function parseDependencies(
  text: string,
): readonly { readonly name: string; readonly orderOnly: boolean }[] {
  const words = splitWords(text);
  const bar = words.indexOf("|");
  return words
    .map((name, at) => ({ name, orderOnly: bar >= 0 && at > bar }))
    .filter((_one, at) => at !== bar);
}
