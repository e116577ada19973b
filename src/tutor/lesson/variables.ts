import { SeededRandom } from "../../base/random.ts";
import type { FaultList } from "./fault.ts";

/** A value that is drawn: a text, or a record of texts that belong together. */
export type VariableValue = string | Readonly<Record<string, string>>;

/** How a variable of a lesson gets its value (`vars:` in the front matter). */
export type VariableRule =
  /** One of a list. */
  | { readonly kind: "one"; readonly from: readonly VariableValue[] }
  /** `{draw: 3, from: […]}`: different ones, called `name.1`, `name.2` … */
  | { readonly kind: "several"; readonly count: number; readonly from: readonly VariableValue[] }
  /** `8000..8999`: a whole number. */
  | { readonly kind: "number"; readonly least: number; readonly most: number };

export type VariableRules = Readonly<Record<string, VariableRule>>;

/** What stands between the braces → its text. */
export type DrawnValues = ReadonlyMap<string, string>;

/** Draws a value for each variable. Each has its own chance, so that one more variable does not change the others. */
export function drawVariables(rules: VariableRules, lessonId: string, seed: number): DrawnValues {
  const values = new Map<string, string>([["seed", String(seed)]]);
  for (const [name, rule] of Object.entries(rules)) {
    const random = new SeededRandom(hash(`${seed}/${lessonId}/${name}`));
    if (rule.kind === "number") {
      values.set(name, String(rule.least + random.below(rule.most - rule.least + 1)));
    } else if (rule.kind === "one") {
      addValue(values, name, rule.from[random.below(rule.from.length)]);
    } else {
      const left = [...rule.from];
      for (let n = 1; n <= rule.count; n++)
        addValue(values, `${name}.${n}`, left.splice(random.below(left.length), 1)[0]);
    }
  }
  return values;
}

function addValue(values: Map<string, string>, name: string, value: VariableValue | undefined): void {
  if (typeof value === "string") values.set(name, value);
  else for (const [key, text] of Object.entries(value ?? {})) values.set(`${name}.${key}`, text);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const PLACEHOLDER = /\{\{([A-Za-z][\w-]*(?:\.[\w-]+)*)\}\}/g;
/** `docker ps --format` and its like have braces of their own: `{{.Names}}` and `{{json .}}` are no placeholders, nor are these. */
const GO_TEMPLATE_WORDS: ReadonlySet<string> = new Set(["end", "else"]);

/** Puts the drawn values in place of `{{name}}`; tells of names that there are not. */
export function substituteVariables(source: string, values: DrawnValues, faults: FaultList): string {
  if (!source.includes("{{")) return source;
  const known = [...values.keys()].join(", ");
  const substituteLine = (line: string, at: number) =>
    line.replace(PLACEHOLDER, (whole, name: string) => {
      const value = values.get(name);
      if (value !== undefined) return value;
      if (!GO_TEMPLATE_WORDS.has(name))
        faults.add(
          at + 1,
          `there is no variable ${whole}: expected one of ${known} (declared under vars: in the front matter)`,
        );
      return whole;
    });
  return source.split("\n").map(substituteLine).join("\n");
}
