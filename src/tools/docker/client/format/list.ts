import { Failure } from "../cli/failure.ts";
import type { Json, JsonRecord } from "../engine/json.ts";
import { evaluateTemplate, type TemplateOptions } from "../template/evaluate.ts";
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
  /** Fields that take arguments. */
  readonly methods?: TemplateOptions["methods"];
  /** How a failure of the template begins. */
  readonly failure?: string;
}

/** Rows to text, as `--format` wants them: `table`, `table TEMPLATE`, `json`, `raw` or a template of one's own. */
export function formatList(shape: ListShape, format: string, rows: readonly JsonRecord[]): string {
  if (format === "json") return rows.map((row) => `${goJson(sorted(row))}\n`).join("");
  const isTable = /^table(\s|$)/.test(format) || format === "";
  const given = isTable ? withTabs(format.slice("table".length).trim()) : withTabs(format);
  const template = isTable && given === "" ? shape.table : format === "raw" && shape.raw ? shape.raw : given;
  const offset = isTable && given !== "" ? "table ".length : 0;
  const line = rowFormatter(template, { ...shape, offset });
  const lines = rows.map((row) => `${line(row)}\n`);
  if (!isTable) return lines.join("");
  const { headings } = shape;
  if (rows.length === 0) rowFormatter(template, shape);
  const header = headerOf(template, headings);
  return alignTabs(`${header}\n${lines.join("")}`);
}

/** The heading row: the same template on the headings; functions that change values leave them alone. */
function headerOf(template: string, headings: Readonly<Record<string, string>>): string {
  const named = template.replace(/\{\{\s*\.Label "([^"]*)"\s*\}\}/g, (_, label: string) =>
    (label.split(".").at(-1) ?? "").replace(/[-_]/g, " "),
  );
  const plain = named.replace(/\{\{-?[^{}]*?(\.[A-Za-z]+)[^{}]*?-?\}\}/g, (all, field: string) =>
    /\b(if|range|with|else|end)\b/.test(all) ? all : `{{${field}}}`,
  );
  return rowFormatter(plain, { type: "map", failure: "" })(headings);
}

/** A template made ready for many rows. */
export function rowFormatter(
  template: string,
  options: TemplateOptions & { readonly failure?: string },
): (row: JsonRecord) => string {
  const nodes = guard("failed to parse template: ", () => parseTemplate(template));
  const failure = options.failure ?? "failed to execute template: ";
  return (row) => guard(failure, () => evaluateTemplate(template, nodes, row, options));
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
