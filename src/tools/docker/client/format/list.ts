import { Failure } from "../cli/failure.ts";
import type { Json, JsonRecord } from "../engine/json.ts";
import { evaluateTemplate } from "../template/evaluate.ts";
import { parseTemplate } from "../template/parse.ts";
import { TemplateError } from "../template/template-error.ts";
import { goJson } from "./go-json.ts";
import { alignTabs } from "./table.ts";

/** How a kind of thing is listed: all its fields by their template names, and which of them the table shows. */
export interface ListShape {
  /** Go's name for the rows, in errors. */
  readonly type: string;
  /** Fields by name, with the heading of their column. */
  readonly headings: Readonly<Record<string, string>>;
  /** The template of the table that is shown unless another is asked for. */
  readonly table: string;
  /** What stands for it in `--format raw`. */
  readonly raw?: string;
}

/** Rows to text, as `--format` wants them: `table`, `table TEMPLATE`, `json`, `raw` or a template of one's own. */
export function formatList(shape: ListShape, format: string, rows: readonly JsonRecord[]): string {
  if (format === "json") return rows.map((row) => `${goJson(sorted(row))}\n`).join("");
  const isTable = /^table(\s|$)/.test(format) || format === "";
  const given = isTable ? withTabs(format.slice("table".length).trim()) : withTabs(format);
  const template = isTable && given === "" ? shape.table : format === "raw" && shape.raw ? shape.raw : given;
  const line = rowFormatter(template, shape.type);
  const lines = rows.map((row) => `${line(row)}\n`);
  if (!isTable) return lines.join("");
  const { headings } = shape;
  const header = headerOf(template, headings);
  return alignTabs(`${header}\n${lines.join("")}`);
}

/** The heading row: the same template on the headings; functions that change values leave them alone. */
function headerOf(template: string, headings: Readonly<Record<string, string>>): string {
  const plain = template.replace(/\{\{-?[^{}]*?(\.[A-Za-z]+)[^{}]*?-?\}\}/g, (all, field: string) =>
    /\b(if|range|with|else|end)\b/.test(all) ? all : `{{${field}}}`,
  );
  return rowFormatter(plain, "formatter.SubHeaderContext")(headings);
}

/** A template made ready for many rows. */
export function rowFormatter(template: string, type: string): (row: JsonRecord) => string {
  const nodes = guard("template parsing error: ", () => parseTemplate(template));
  return (row) =>
    guard("failed to execute template: ", () => evaluateTemplate(template, nodes, row, { type }));
}

function guard<T>(prefix: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(prefix + error.message);
    throw error;
  }
}

/** `\t` and `\n` typed as two characters. */
function withTabs(template: string): string {
  return template.replaceAll("\\t", "\t").replaceAll("\\n", "\n");
}

function sorted(row: JsonRecord): Json {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
