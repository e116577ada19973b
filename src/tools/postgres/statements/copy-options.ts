import type { CopyStmt, Node } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";

/** How the rows of a COPY are written. */
export interface CopyFormat {
  readonly isCsv: boolean;
  readonly delimiter: string;
  /** What stands for NULL. */
  readonly null: string;
  readonly header: boolean | "match";
  readonly quote: string;
  readonly escape: string;
}

const NAMES = new Set(["format", "delimiter", "null", "header", "quote", "escape", "encoding", "freeze"]);

/** https://www.postgresql.org/docs/17/sql-copy.html */
export function copyFormat({ options = [] }: CopyStmt): CopyFormat {
  const given = new Map<string, { readonly text: string; readonly location: number | undefined }>();
  for (const option of options) {
    if (!("DefElem" in option)) continue;
    const { defname = "", arg, location } = option.DefElem;
    if (["force_quote", "force_not_null", "force_null", "on_error", "log_verbosity"].includes(defname))
      notSimulated(`the option ${defname} of COPY`, location);
    if (!NAMES.has(defname)) fail("42601", `option "${defname}" not recognized`, { location });
    if (given.has(defname)) fail("42601", "conflicting or redundant options", { location });
    given.set(defname, { text: textOf(arg), location });
  }
  const format = given.get("format");
  const isCsv = format?.text === "csv";
  if (format?.text === "binary") notSimulated("COPY in binary", format.location);
  if (format && !isCsv && format.text !== "text")
    fail("22023", `COPY format "${format.text}" not recognized`, { location: format.location });
  const quote = given.get("quote")?.text ?? '"';
  const made: CopyFormat = {
    isCsv,
    delimiter: given.get("delimiter")?.text ?? (isCsv ? "," : "\t"),
    null: given.get("null")?.text ?? (isCsv ? "" : "\\N"),
    header: headerOf(given.get("header")?.text),
    quote,
    escape: given.get("escape")?.text ?? quote,
  };
  if (made.delimiter.length !== 1) fail("0A000", "COPY delimiter must be a single one-byte character");
  for (const name of ["quote", "escape"] as const) {
    if (!isCsv && given.has(name)) fail("0A000", `COPY ${name} available only in CSV mode`);
    if (made[name].length !== 1) fail("0A000", `COPY ${name} must be a single one-byte character`);
  }
  if (isCsv && made.delimiter === quote) fail("22023", "COPY delimiter and quote must be different");
  return made;
}

function headerOf(word: string | undefined): CopyFormat["header"] {
  if (word === undefined) return false;
  if (word === "match") return "match";
  if (/^(|true|on|1)$/i.test(word)) return true;
  if (/^(false|off|0)$/i.test(word)) return false;
  return fail("42601", 'header requires a Boolean value or "match"');
}

function textOf(node: Node | undefined): string {
  if (!node) return "";
  if ("String" in node) return node.String.sval ?? "";
  if ("Boolean" in node) return node.Boolean.boolval ? "true" : "false";
  if ("Integer" in node) return String(node.Integer.ival ?? 0);
  if ("A_Const" in node) return node.A_Const.sval?.sval ?? String(node.A_Const.ival?.ival ?? 0);
  return "";
}
