import { type AssignmentKind, type Modifiers, parseVariableLine, type VariableLine } from "./assignment.ts";
import { Conditionals } from "./conditionals.ts";
import { MakeFault } from "./fault.ts";
import { collapse, findOutside, type LogicalLine, logicalLines, withoutComment } from "./lines.ts";
import type { Make } from "./make.ts";
import type { Place } from "./model.ts";
import { type ReadRule, RuleParser } from "./rule-parser.ts";
import { splitWords } from "./words.ts";

/** Reads one makefile, or what `$(eval …)` gives: read.c. */
export class Reader {
  readonly #conditionals: Conditionals;
  readonly #rules: RuleParser;
  readonly #lines: readonly LogicalLine[];
  #at = 0;
  /** The rule whose recipe may follow. */
  #rule: ReadRule | undefined;
  /** A rule without targets: its recipe is for nobody. */
  #hasNoTargets = false;

  constructor(
    private readonly make: Make,
    private readonly file: string,
    text: string,
    firstLine = 1,
  ) {
    this.#conditionals = new Conditionals(make);
    this.#rules = new RuleParser(make);
    this.#lines = logicalLines(text, firstLine);
  }

  async read(): Promise<void> {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] as LogicalLine;
      const pause = this.make.call.spend(1 + (line.text.length >> 6));
      if (pause) await pause;
      const place = { file: this.file, line: line.line };
      this.make.expander.place = place;
      await this.#readLine(line.text, place);
    }
    this.#endRule();
    const last = this.#lines.at(-1)?.line ?? 0;
    if (this.#conditionals.isOpen)
      throw new MakeFault("missing 'endif'", { file: this.file, line: last + 1 });
  }

  async #readLine(text: string, place: Place): Promise<void> {
    const prefix = this.make.recipePrefix;
    if (text.startsWith(prefix)) {
      if (this.#hasNoTargets) return;
      if (this.#rule) {
        if (!this.#conditionals.isIgnoring) this.#addRecipeLine(text.slice(prefix.length), place);
        return;
      }
    }
    const line = withoutComment(collapse(text)).replace(/^[ \t]+/, "");
    if (line.trim() === "") return;
    const about = parseVariableLine(line);
    if (about) return this.#variableLine(about, place);
    if (await this.#conditionals.take(line.trimEnd(), place)) return;
    if (this.#conditionals.isIgnoring) return;
    if (await this.#directive(line, place)) return;
    if (text.startsWith(prefix)) throw new MakeFault("recipe commences before first target", place);
    await this.#ruleLine(line, text, place);
  }

  #addRecipeLine(text: string, place: Place): void {
    const rule = this.#rule;
    if (!rule) return;
    rule.recipePlace ??= place;
    // The shell gets joined lines without the prefix of each.
    rule.lines.push(text.replaceAll(`\n${this.make.recipePrefix}`, "\n"));
    rule.offsets.push(place.line - rule.recipePlace.line);
  }

  #endRule(): void {
    const rule = this.#rule;
    this.#rule = undefined;
    this.#hasNoTargets = false;
    if (rule) this.make.rules.record(rule);
  }

  // Variables

  async #variableLine({ action, ...modifiers }: VariableLine, place: Place): Promise<void> {
    if (this.#conditionals.isIgnoring) {
      if (action.kind === "define") this.#readDefine(place);
      return;
    }
    this.#endRule();
    const { make } = this;
    const origin = modifiers.isOverride ? "override" : "file";
    if (action.kind === "undefine") {
      const name = (await make.expander.expand(action.name, make.globals)).trim();
      if (name === "") throw new MakeFault("empty variable name", place);
      make.globals.undefine(name, origin);
      return;
    }
    const assignment = action.kind === "assign" ? action.assignment : this.#definition(action.rest, place);
    await this.#assign(assignment.name, assignment.kind, assignment.value, modifiers, place);
  }

  async #assign(
    name: string,
    kind: AssignmentKind,
    value: string,
    modifiers: Modifiers,
    place: Place,
  ): Promise<void> {
    const { make } = this;
    const variable = await make.assign(
      make.globals,
      { name, kind, value },
      modifiers.isOverride ? "override" : "file",
      place,
    );
    if (!variable) return;
    if (modifiers.isExport) variable.exported = true;
    if (modifiers.isPrivate) variable.isPrivate = true;
  }

  #definition(rest: string, place: Place): { name: string; kind: AssignmentKind; value: string } {
    const match = /^(.*?)[ \t]*(::?=|[+?!]?=)?[ \t]*$/s.exec(rest);
    const name = match?.[1] ?? "";
    const operator = match?.[2] ?? "=";
    if (name.trim() === "") throw new MakeFault("empty variable name", place);
    return {
      name,
      kind: operator === "::=" ? ":=" : (operator as AssignmentKind),
      value: this.#readDefine(place),
    };
  }

  /** The lines up to `endef`. */
  #readDefine(place: Place): string {
    const lines: string[] = [];
    let depth = 1;
    for (;;) {
      const line = this.#lines[++this.#at];
      if (!line) throw new MakeFault("missing 'endef', unterminated 'define'", place);
      const isRecipe = line.text.startsWith(this.make.recipePrefix);
      const trimmed = line.text.replace(/^[ \t]+/, "");
      if (!isRecipe && /^define(?=[ \t]|$)/.test(trimmed)) depth++;
      if (!isRecipe && /^endef(?=[ \t#]|$)/.test(trimmed) && --depth === 0) return lines.join("\n");
      lines.push(line.text);
    }
  }

  // Directives

  async #directive(line: string, place: Place): Promise<boolean> {
    const match = /^(export|unexport|vpath|include|-include|sinclude|load|-load)(?:[ \t]+(.*))?$/s.exec(line);
    if (!match) return false;
    const [, word = "", rest = ""] = match;
    // `include: x` is a rule.
    if (/^::?(?!=)/.test(rest)) return false;
    this.#endRule();
    const text = await this.make.expander.expand(rest.trimEnd(), this.make.globals);
    if (word === "export" || word === "unexport") this.#export(text, word === "export");
    else if (word === "vpath") this.make.search.add(splitWords(text));
    else if (word.endsWith("load"))
      throw new MakeFault("The 'load' operation is not supported on this platform", place);
    else await this.#include(text, word === "include", place);
    return true;
  }

  #export(text: string, exported: boolean): void {
    const names = splitWords(text);
    if (names.length === 0) this.make.exportsAll = exported;
    for (const name of names) {
      const { globals } = this.make;
      const variable =
        globals.get(name) ??
        globals.define(name, { value: "", recursive: false, origin: "file", place: undefined });
      variable.exported = exported;
    }
  }

  async #include(text: string, isNeeded: boolean, place: Place): Promise<void> {
    for (const name of this.make.expandNames(splitWords(text)))
      await this.make.include(name, isNeeded ? place : undefined);
  }

  // Rules

  async #ruleLine(line: string, raw: string, place: Place): Promise<void> {
    this.#endRule();
    const rule = await this.#rules.parse(line, place);
    if (rule === "blank") return;
    if (rule === "no-rule")
      throw new MakeFault(
        `missing separator${/^ {8}/.test(raw) ? " (did you mean TAB instead of 8 spaces?)" : ""}`,
        place,
      );
    if (rule === "no-targets") {
      this.#hasNoTargets = true;
      return;
    }
    if (rule.kind === "variable") return this.make.rules.recordVariable(rule, place);
    const inline = inlineRecipe(raw, line);
    if (inline !== undefined && rule.inline !== undefined) {
      rule.recipePlace = place;
      rule.lines.push(rule.inline.includes("\n") ? rule.inline : inline);
      rule.offsets.push(0);
    }
    this.#rule = rule;
  }
}

/** What stands behind the `;`, with its comment and joints as written: it is for the shell. */
function inlineRecipe(raw: string, line: string): string | undefined {
  const semicolon = findOutside(raw, ";");
  if (semicolon >= 0) return raw.slice(semicolon + 1).replace(/^[ \t]+/, "");
  const inLine = findOutside(line, ";");
  return inLine < 0 ? "" : line.slice(inLine + 1).replace(/^[ \t]+/, "");
}
