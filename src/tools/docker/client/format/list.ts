import { Failure } from "../cli/failure.ts";
import type { JsonRecord } from "../engine/json.ts";
import { evaluateTemplate } from "../template/evaluate.ts";
import { HEADING_FUNCTIONS } from "../template/functions.ts";
import { parseTemplate } from "../template/parse.ts";
import { TemplateError } from "../template/template-error.ts";
import { mapOf, type RowType, STRING } from "../template/types.ts";
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
  /** The same where no more than names are wanted. */
  readonly quiet?: { readonly table: string; readonly raw?: string };
  /** How a row is written as JSON, if not with its fields in order. */
  readonly asJson?: RowType["asJson"];
  /** Fields that take a name. */
  readonly methods?: RowType["methods"];
}

const TABLE = "table";

/** Rows to text, as `--format` wants them: `table`, `table TEMPLATE`, `json`, `raw` or a template of one's own. */
export function formatList(
  shape: ListShape,
  format: string,
  rows: readonly JsonRecord[],
  isQuiet = false,
): string {
  if (isQuiet && shape.quiet) {
    const { table, raw } = shape.quiet;
    if (format === "" || format === TABLE) return formatList(shape, table, rows);
    if (format === "raw" && raw !== undefined) return formatList(shape, raw, rows);
  }
  const isTable = format === "" || format.startsWith(TABLE);
  const template = templateOf(shape, format, isTable);
  const line = rowFormatter(template, shape);
  const lines = rows.map((row) => `${line(row)}\n`);
  if (!isTable) return lines.join("");
  return alignTabs(`${headerOf(template, shape)}\n${lines.join("")}`);
}

function templateOf(shape: ListShape, format: string, isTable: boolean): string {
  if (format === "json") return "{{json .}}";
  if (format === "raw" && shape.raw !== undefined) return shape.raw;
  const given = withTabs((isTable ? format.slice(TABLE.length) : format).replace(/^ +| +$/g, ""));
  return given === "" ? shape.table : given;
}

/** The heading row: the same template on the headings, as far as it comes; functions leave these alone. */
function headerOf(template: string, { headings, methods = {} }: ListShape): string {
  const type = Object.keys(methods).length > 0 ? headingType(headings) : mapOf(STRING);
  try {
    const options = { functions: HEADING_FUNCTIONS };
    return evaluateTemplate(parseTemplate(template), { type, data: headings }, options);
  } catch (error) {
    if (error instanceof TemplateError) return error.partial;
    throw error;
  }
}

/** A column of a label is called by the last part of its name. */
function headingType(headings: Readonly<Record<string, string>>): RowType {
  return {
    kind: "row",
    name: "formatter.SubHeaderContext",
    fields: Object.keys(headings),
    methods: { Label: (_, label) => (label.split(".").at(-1) ?? "").replace(/[-_]/g, " ") },
  };
}

/** The type that the rows have for templates. */
export function rowTypeOf({ type, headings, methods = {}, asJson }: ListShape): RowType {
  return { kind: "row", name: type, fields: Object.keys(headings), methods, ...(asJson && { asJson }) };
}

/** A template made ready for many rows. */
export function rowFormatter(template: string, shape: ListShape): (row: JsonRecord) => string {
  const rowType = rowTypeOf(shape);
  const parsed = failing(() => parseTemplate(template));
  return (row) => failing(() => evaluateTemplate(parsed, { type: rowType, data: row }));
}

function failing<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(`template parsing error: ${error.message}`);
    throw error;
  }
}

/** `docker ps` tries a template on an empty row before it asks the engine: the fields that it uses. */
export function fieldsUsed(template: string, shape: ListShape): ReadonlySet<string> {
  const used = new Set<string>();
  const data = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.keys(shape.headings).map((name) => [
        name,
        { enumerable: true, get: () => used.add(name) && "" },
      ]),
    ),
  );
  let doing = "parse";
  try {
    const parsed = parseTemplate(template);
    doing = "execute";
    evaluateTemplate(parsed, { type: rowTypeOf(shape), data });
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(`failed to ${doing} template: ${error.message}`);
    throw error;
  }
  return used;
}

/** `\t` and `\n` typed as two characters. */
function withTabs(template: string): string {
  return template.replaceAll("\\t", "\t").replaceAll("\\n", "\n");
}
