import { parseVariableLine, type VariableLine } from "./assignment.ts";
import { MakeFault } from "./fault.ts";
import { findOutside } from "./lines.ts";
import type { Make } from "./make.ts";
import type { Place } from "./model.ts";
import { findPercent, splitWords } from "./words.ts";

/** A rule as read; its recipe is still to come. */
export interface ReadRule {
  readonly kind: "rule";
  readonly place: Place;
  readonly targets: readonly string[];
  readonly isDoubleColon: boolean;
  /** `&:`: one run of the recipe makes all of them. */
  readonly isGrouped: boolean;
  /** Of a static pattern rule. */
  readonly pattern: string | undefined;
  readonly dependencies: string;
  /** The recipe behind a `;`. */
  readonly inline: string | undefined;
  readonly lines: string[];
  readonly offsets: number[];
  recipePlace: Place | undefined;
}

/** `target: name = value`. */
export interface TargetVariable {
  readonly kind: "variable";
  readonly targets: readonly string[];
  readonly line: VariableLine;
}

export class RuleParser {
  constructor(private readonly make: Make) {}

  async parse(
    line: string,
    place: Place,
  ): Promise<ReadRule | TargetVariable | "blank" | "no-rule" | "no-targets"> {
    const { expander, globals } = this.make;
    let text = line;
    let colon = findOutside(text, ":");
    const semicolon = findOutside(text, ";");
    if (colon < 0 || (semicolon >= 0 && semicolon < colon)) {
      text = await expander.expand(text, globals);
      // What is expanded already is not expanded again.
      colon = text.indexOf(":");
      if (colon < 0) return text.trim() === "" ? "blank" : "no-rule";
      text = text.replaceAll("$", "$$$$");
      colon = findOutside(text, ":");
    }
    const isGrouped = text[colon - 1] === "&";
    const isDoubleColon = text[colon + 1] === ":";
    const head = await expander.expand(text.slice(0, isGrouped ? colon - 1 : colon), globals);
    const rest = text.slice(colon + (isDoubleColon ? 2 : 1));
    const targets = this.make.expandNames(splitWords(unquoteColons(head)));
    if (targets.length === 0) return "no-targets";
    const about = parseVariableLine(rest);
    if (about && about.action.kind === "assign") return { kind: "variable", targets, line: about };
    return this.#rule({ targets, isDoubleColon, isGrouped, rest }, place);
  }

  async #rule(
    {
      targets,
      isDoubleColon,
      isGrouped,
      rest,
    }: Pick<ReadRule, "targets" | "isDoubleColon" | "isGrouped"> & { rest: string },
    place: Place,
  ): Promise<ReadRule> {
    const { expander, globals } = this.make;
    const semicolon = findOutside(rest, ";");
    let inline = semicolon < 0 ? undefined : rest.slice(semicolon + 1).replace(/^[ \t]+/, "");
    let dependencies = await expander.expand(semicolon < 0 ? rest : rest.slice(0, semicolon), globals);
    if (inline === undefined) {
      const later = dependencies.indexOf(";");
      if (later >= 0) {
        inline = dependencies.slice(later + 1);
        dependencies = dependencies.slice(0, later);
      }
    }
    const colon = findOutside(dependencies, ":");
    let pattern: string | undefined;
    if (colon >= 0) {
      const patterns = splitWords(dependencies.slice(0, colon));
      if (patterns.length === 0) throw new MakeFault("missing target pattern", place);
      if (patterns.length > 1) throw new MakeFault("multiple target patterns", place);
      pattern = patterns[0] ?? "";
      if (findPercent(pattern) < 0) throw new MakeFault("target pattern contains no '%'", place);
      dependencies = dependencies.slice(colon + 1);
    }
    const read = {
      targets,
      isDoubleColon,
      isGrouped,
      pattern,
      dependencies: unquoteColons(dependencies),
      inline,
    };
    return { kind: "rule", place, ...read, lines: [], offsets: [], recipePlace: undefined };
  }
}

function unquoteColons(text: string): string {
  return text.replace(/\\([:#])/g, "$1");
}
