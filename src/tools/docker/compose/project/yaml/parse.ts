import { type Document, isCollection, isScalar, LineCounter, parseDocument, type Tags, visit } from "yaml";
import { Failure } from "../../../client/cli/failure.ts";
import type { Json } from "../../../client/engine/json.ts";
import { INVALID_STATUS } from "../schema.ts";
import { yamlFault } from "./fault.ts";
import { keepMarks } from "./marks.ts";

/** What was read last: one line of a learner and the checks behind it read the same files many times. */
const kept = new Map<string, Json>();
const MOST_KEPT = 16;
const LONGEST_KEPT = 65_536;

/** A text of YAML as JSON; errors are worded as Go's yaml does. Null where it is empty. */
export function parseYaml(text: string): Json {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const value = readYaml(text);
  if (text.length > LONGEST_KEPT) return value;
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, value);
  return value;
}

function readYaml(text: string): Json {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    merge: true,
    lineCounter: lines,
    uniqueKeys: false,
    customTags: (tags) => [OCTAL, ...tags],
  });
  const fault = document.errors.length > 0 ? yamlFault(text) : undefined;
  if (fault !== undefined) throw new Failure(fault, INVALID_STATUS);
  const [error] = document.errors;
  if (error) throw new Failure(`yaml: ${error.message.split("\n")[0] ?? ""}`, INVALID_STATUS);
  checkAliases(document);
  checkKeys(document, lines);
  try {
    const value: Json = document.toJS({ maxAliasCount: 100 });
    keepMarks(document, value);
    return value;
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("Merge sources"))) throw error;
    throw new Failure("yaml: map merge requires map or sequence of maps as the value", INVALID_STATUS);
  }
}

function checkAliases(document: Document.Parsed): void {
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        throw new Failure(`yaml: unknown anchor '${alias.source}' referenced`, INVALID_STATUS);
    },
  });
}

/** `0440`, as YAML 1.1 has it and go-yaml reads it still. */
const OCTAL: Exclude<Tags[number], string> = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^[-+]?0[0-7_]+$/,
  resolve: (text: string) => Number.parseInt(text.replaceAll("_", ""), 8),
};

/** No key may stand twice, nor be more than a text. */
function checkKeys(document: Document.Parsed, lines: LineCounter): void {
  const wrong: string[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (isCollection(key))
          throw new Failure(`yaml: invalid map key: ${goSyntax(key.toJS(document))}`, INVALID_STATUS);
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const { line } = lines.linePos(key.range?.[0] ?? 0);
        const first = seen.get(name);
        if (first === undefined) seen.set(name, line);
        else if (name !== "<<")
          wrong.push(`  line ${line}: mapping key ${JSON.stringify(name)} already defined at line ${first}`);
      }
    },
  });
  if (wrong.length > 0) throw new Failure(`yaml: unmarshal errors:\n${wrong.join("\n")}`, INVALID_STATUS);
}

/** As Go's `%#v` writes a value. */
function goSyntax(value: unknown): string {
  if (value === null || value === undefined) return "interface {}(nil)";
  if (Array.isArray(value)) return `[]interface {}{${value.map(goSyntax).join(", ")}}`;
  if (typeof value !== "object") return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${goSyntax(one)}`);
  return `map[string]interface {}{${pairs.join(", ")}}`;
}
