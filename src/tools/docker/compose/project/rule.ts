/**
 * What may stand in a compose file (https://github.com/compose-spec/compose-spec, "schema").
 * A text names kinds, joined with `|`, or with `@` a rule of `SHARED`; a list holds alternatives of which one must fit.
 */
export type Rule = string | readonly Rule[] | MappingRule | ListRule | TextRule | NumberRule;

export interface MappingRule {
  readonly kind: "mapping" | "mapping|null" | "boolean|string|mapping";
  readonly keys: Readonly<Record<string, Rule>>;
  /** For keys that are named so; the first that fits counts. */
  readonly patterns: readonly (readonly [RegExp, Rule])[];
  /** Other keys may stand there too. */
  readonly isOpen: boolean;
  readonly required: readonly string[];
}

export interface ListRule {
  readonly kind: "list";
  readonly items: Rule;
}

export interface TextRule {
  readonly kind: "text";
  readonly allowed: readonly string[];
}

export interface NumberRule {
  readonly kind: "number";
  readonly least?: number;
  readonly most?: number;
}

type More = Partial<Omit<MappingRule, "keys">>;

export function mapping(keys: MappingRule["keys"], more: More = {}): MappingRule {
  return { kind: "mapping", keys, patterns: [[/^x-/, "any"]], isOpen: false, required: [], ...more };
}

export function named(rule: Rule, pattern = /^[a-zA-Z0-9._-]+$/, more: More = {}): MappingRule {
  return mapping({}, { patterns: [[pattern, rule]], ...more });
}

export const listOf = (items: Rule): ListRule => ({ kind: "list", items });
export const oneOfTexts = (...allowed: string[]): TextRule => ({ kind: "text", allowed });
export const number = (least?: number, most?: number): NumberRule => ({
  kind: "number",
  ...(least !== undefined && { least }),
  ...(most !== undefined && { most }),
});

export const STRICT: More = { patterns: [] };
export const FLAG = "boolean|string";
export const COUNT = "integer|string";
export const AMOUNT = "number|string";
export const TEXTS = listOf("string");
export const ANY_NAME = /^.+$/;
export const DRIVER_OPTIONS = named("string|number", ANY_NAME, { isOpen: true });
