import * as v from "valibot";
import type { FaultList } from "./fault.ts";
import { readYaml } from "./read-yaml.ts";
import type { VariableRule, VariableRules, VariableValue } from "./variables.ts";

const text = (expected: string) => v.pipe(v.string(expected), v.trim(), v.minLength(1, expected));
const matching = (pattern: RegExp, expected: string) =>
  v.pipe(v.string(expected), v.regex(pattern, expected));
const texts = (expected: string) => v.array(text(expected), expected);

export const ID = matching(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "expected lower-case letters, digits and dashes, such as files-make",
);
const SKILL = matching(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/, "expected names such as mkdir.p");
const MINUTES = "expected a whole number of minutes, 1 to 180";

const NAME = matching(/^[A-Za-z][\w-]*$/, "expected a letter, then letters, digits, - and _");
const VALUE = v.union([v.string(), v.record(v.string(), v.string())], "expected a text, or a map of texts");
const VALUES = v.pipe(
  v.array(VALUE, "expected a list to draw from"),
  v.minLength(1, "expected at least one value to draw"),
  v.check((values) => haveSameKeys(values), "expected the same keys in every value"),
);

function haveSameKeys(values: readonly VariableValue[]): boolean {
  const shape = (value: VariableValue) => (typeof value === "string" ? "" : Object.keys(value).sort().join());
  return new Set(values.map(shape)).size <= 1;
}

const RANGE = /^(-?\d{1,15})\.\.(-?\d{1,15})$/;

const RULE = v.union(
  [
    v.pipe(
      v.string(),
      v.transform(scalarRule),
      v.check((rule) => rule.kind !== "number" || rule.least <= rule.most),
    ),
    v.pipe(
      VALUES,
      v.transform((from): VariableRule => ({ kind: "one", from })),
    ),
    v.pipe(
      v.strictObject({ draw: v.pipe(v.string(), v.regex(/^[1-9]\d?$/), v.transform(Number)), from: VALUES }),
      v.check(({ draw, from }) => draw <= from.length),
      v.transform(({ draw, from }): VariableRule => ({ kind: "several", count: draw, from })),
    ),
  ],
  "expected a list to draw from, a range such as 8000..8999, or {draw: 3, from: [a list of at least three]}",
);

function scalarRule(scalar: string): VariableRule {
  const [, least, most] = RANGE.exec(scalar) ?? [];
  if (least === undefined || most === undefined) return { kind: "one", from: [scalar] };
  return { kind: "number", least: Number(least), most: Number(most) };
}

/** The keys of a lesson's front matter; the descriptions are for editors (`rockpool schema`). */
export const FRONT_MATTER = v.strictObject({
  id: about(ID, "Unique in the course; keeps its meaning when the file moves."),
  title: about(text("expected the lesson's name"), "The lesson's name."),
  module: about(v.optional(ID), "The module's id in course.yaml; a lesson on its own has none."),
  goals: about(
    v.optional(texts("expected a list of what the learner can do afterwards"), []),
    "What the learner can do afterwards.",
  ),
  prerequisites: about(
    v.optional(v.array(ID, "expected a list of lesson ids"), []),
    "Ids of lessons to do before.",
  ),
  minutes: about(
    v.pipe(v.string(MINUTES), v.regex(/^[1-9]\d*$/, MINUTES), v.transform(Number), v.maxValue(180, MINUTES)),
    "How long it takes, about.",
  ),
  skills: about(
    v.pipe(
      v.array(SKILL, "expected a list of skills, such as [mkdir.p]"),
      v.minLength(1, "expected at least one skill, such as [mkdir.p]"),
    ),
    "What is practised, such as mkdir.p: reviews pick lessons by them.",
  ),
  mode: about(
    v.optional(
      v.picklist(["guided", "drill", "exam", "review"], "expected guided, drill, exam or review"),
      "guided",
    ),
    "drill: graded, hints cost. exam: graded, no hints, no messages. review: a file of short drills, each step one.",
  ),
  triage: about(
    v.optional(v.array(ID, "expected a list of ids of drills"), []),
    "Of a file of drills: the ids of those in which something is broken and one fix mends it.",
  ),
  lang: about(
    v.optional(matching(/^[a-z]{2}(?:-[A-Z]{2})?$/, "expected a language such as en or pt-BR"), "en"),
    "The language of this file.",
  ),
  habits: about(
    v.optional(v.literal("cmd", "expected cmd, which gives the learner commands of Windows")),
    "cmd: a few commands of Windows work too, as aliases.",
  ),
  needs: about(
    v.optional(v.array(ID, "expected a list of tools, such as [python]"), []),
    "Larger tools to load beforehand, such as [python].",
  ),
  vars: about(
    v.optional(v.record(NAME, RULE, "expected names with lists to draw from"), {}),
    "Variables, drawn for each learner: a list, a range such as 8000..8999, or {draw: N, from: [...]}.",
  ),
});

function about<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.pipe(schema, v.description(description));
}

export type FrontMatter = v.InferOutput<typeof FRONT_MATTER> & { readonly vars: VariableRules };

/** Reads the front matter of a lesson; `line` is that of its first line. */
export function parseFrontMatter(yaml: string, line: number, faults: FaultList): FrontMatter | undefined {
  return readYaml(yaml, line, FRONT_MATTER, faults);
}
