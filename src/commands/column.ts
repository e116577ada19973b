import { decode, encode } from "../base/bytes.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { UTIL_LINUX_STANDARD } from "../process/command/linux-help.ts";
import { UTIL_LINUX } from "../process/command/packages.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { formatTableJson } from "./column/json.ts";
import { formatLists } from "./column/lists.ts";
import { formatTable, type TableColumn } from "./column/table.ts";
import { drawTree, makeTree } from "./column/tree.ts";

const DEFAULT_WIDTH = 80;

const FLAGS = {
  table: { short: "t", help: "create a table" },
  tableName: {
    short: "n",
    argument: { name: "name", completes: "none" },
    help: "table name for JSON output",
  },
  tableOrder: {
    short: "O",
    argument: { name: "columns", completes: "none" },
    help: "specify order of output columns",
  },
  tableColumns: {
    short: "N",
    argument: { name: "names", completes: "none" },
    help: "comma separated columns names",
  },
  tableColumnsLimit: {
    short: "l",
    argument: { name: "num", completes: "none", check: (text) => checkNumber(text, "columns limit") },
    help: "maximal number of input columns",
  },
  tableNoextreme: {
    short: "E",
    argument: { name: "columns", completes: "none" },
    help: "don't count long text from the columns to column width",
  },
  tableNoheadings: { short: "d", help: "don't print header" },
  tableHeaderRepeat: { short: "e", help: "repeat header for each page" },
  tableHide: {
    short: "H",
    argument: { name: "columns", completes: "none" },
    help: "don't print the columns",
  },
  tableRight: {
    short: "R",
    argument: { name: "columns", completes: "none" },
    help: "right align text in these columns",
  },
  tableTruncate: {
    short: "T",
    argument: { name: "columns", completes: "none" },
    help: "truncate text in the columns when necessary",
  },
  tableWrap: {
    short: "W",
    argument: { name: "columns", completes: "none" },
    help: "wrap text in the columns when necessary",
  },
  keepEmptyLines: {
    short: "L",
    long: ["keep-empty-lines", "table-empty-lines"],
    shows: " -L, --keep-empty-lines",
    help: "don't ignore empty lines",
  },
  json: { short: "J", help: "use JSON output format for table" },
  tree: {
    short: "r",
    argument: { name: "column", completes: "none" },
    help: "column to use tree-like output for the table",
    before: "",
  },
  treeId: {
    short: "i",
    argument: { name: "column", completes: "none" },
    help: "line ID to specify child-parent relation",
  },
  treeParent: {
    short: "p",
    argument: { name: "column", completes: "none" },
    help: "parent to specify child-parent relation",
  },
  outputWidth: {
    short: "c",
    long: ["output-width", "columns"],
    argument: { name: "width", completes: "none", check: (text) => checkNumber(text, "columns") },
    shows: " -c, --output-width <width>",
    help: "width of output in number of characters",
    before: "",
  },
  outputSeparator: {
    short: "o",
    argument: { name: "string", completes: "none" },
    help: "columns separator for table output (default is two spaces)",
  },
  separator: {
    short: "s",
    argument: { name: "string", completes: "none" },
    help: "possible table delimiters",
  },
  fillrows: { short: "x", help: "fill rows before columns" },
  ...UTIL_LINUX_STANDARD,
} as const satisfies FlagSpecs;

type ColumnCall = Call<typeof FLAGS>;

/** Lists and tables, as of util-linux. */
export const column = defineCommand({
  name: "column",
  package: UTIL_LINUX,
  summary: "columnate lists",
  operands: "[options] [<file>...]",
  description: "Columnate lists.",
  helpColumn: 35,
  flags: FLAGS,
  examples: [
    {
      run: "printf 'a 1\\nlonger 22\\n' | column -t",
      prints: "a       1\nlonger  22\n",
      shows: "make a table",
    },
    {
      run: "printf 'a:1\\nb:2\\n' | column -t -s : -N NAME,N",
      prints: "NAME  N\na     1\nb     2\n",
      shows: "with names",
    },
  ],
  seeAlso: ["expand(1)", "paste(1)"],

  async run(call) {
    const { flags } = call;
    const isTable = flags.table || flags.json;
    const fault = findFault(call, isTable);
    if (fault !== undefined) return call.fail(fault);
    const width = outputWidth(call);
    const lines: string[] = [];
    await call.eachInput(
      (input) =>
        input.eachLineBytes((bytes) => {
          const line = showBytes(bytes);
          if (flags.keepEmptyLines || /[^ \t\v\f\r]/.test(line)) lines.push(line);
        }),
      {
        dashIsFile: call.operands.length > 0,
        openProblem: (name, errno) => `${name}: ${errno.message}`,
        readProblem: (_name, errno) => `read failed: ${errno.message}`,
      },
    );
    if (!isTable) {
      call.print(formatLists(lines, width, flags.fillrows));
      return call.status;
    }
    return printTable(call, lines, width);
  },
});

/** Options that say nothing about the columns themselves: they do no harm without a table. */
const WITHOUT_TABLE: ReadonlySet<string> = new Set([
  "table",
  "tableColumnsLimit",
  "tableHeaderRepeat",
  "tableNoheadings",
]);

/** util-linux strutils.c, strtou32_or_err. */
function checkNumber(text: string, what: string): string | undefined {
  const isNumber = /^[-+]?\d+$/.test(text);
  if (isNumber && Number(text) >= 0 && Number(text) < 2 ** 32) return undefined;
  return `invalid ${what} argument: '${text}'${isNumber ? `: ${Errno.ERANGE.message}` : ""}`;
}

function findFault({ flags, given }: ColumnCall, isTable: boolean): string | undefined {
  const limit = flags.tableColumnsLimit;
  if (flags.fillrows && (isTable || flags.json))
    return `mutually exclusive arguments: --${flags.json ? "json" : "table"} --fillrows`;
  if (limit !== undefined && Number(limit) === 0) return "columns limit must be greater than zero";
  const needsTable = given.some(({ flag }) => flag.startsWith("table") && !WITHOUT_TABLE.has(flag));
  if (needsTable && !isTable) return "option --table required for all --table-*";
  if (flags.tree !== undefined && (flags.treeId === undefined || flags.treeParent === undefined))
    return "options --tree-id and --tree-parent are required for tree formatting";
  if (flags.json && flags.tableColumns === undefined) return "option --table-columns required for --json";
  return undefined;
}

function outputWidth({ flags, process }: ColumnCall): number {
  const text = flags.outputWidth;
  if (text !== undefined) return Number(text);
  const size = process.fds.get(1)?.terminal?.size;
  if (size) return size.columns;
  const given = Number(process.env.get("COLUMNS"));
  return given > 0 ? given : DEFAULT_WIDTH;
}

/** Bytes that are no UTF-8 as `\xff`. */
function showBytes(bytes: Uint8Array): string {
  // A line is text of C: it ends at a NUL.
  const end = bytes.indexOf(0);
  return decode(end < 0 ? bytes : bytes.subarray(0, end)).replace(
    /[\udc80-\udcff](?<![\ud800-\udbff].)/g,
    (unit) => `\\x${(encode(unit)[0] as number).toString(16)}`,
  );
}

function printTable(call: ColumnCall, lines: readonly string[], width: number): number {
  const { flags } = call;
  const limit =
    flags.tableColumnsLimit === undefined ? Number.POSITIVE_INFINITY : Number(flags.tableColumnsLimit);
  const rows = lines.map((line) => splitLine(line, flags.separator, limit));
  const names = flags.tableColumns?.split(",") ?? [];
  const chooser = new ColumnChooser(
    names,
    rows.reduce((most, row) => Math.max(most, row.length), names.length),
  );
  const columns = chooseColumns(chooser, flags);
  const [tree] = chooser.choose(flags.tree);
  const [id] = chooser.choose(flags.treeId);
  const [parent] = chooser.choose(flags.treeParent);
  if (chooser.unknown !== undefined) return call.fail(`undefined column name '${chooser.unknown}'`);
  const isTree = tree !== undefined && id !== undefined && parent !== undefined;
  const roots = isTree ? makeTree(rows, id, parent) : rows.map((cells) => ({ cells, children: [] }));
  if (flags.json) {
    const line = rows.findIndex((row) => row.length > names.length) + 1;
    if (line > 0)
      return call.fail(`line ${line + 1}: for JSON the name of the column ${names.length + 1} is required`);
    call.print(formatTableJson(flags.tableName ?? "table", columns, roots));
    return call.status;
  }
  const separator = flags.outputSeparator ?? "  ";
  const style = { separator, header: !flags.tableNoheadings, width };
  call.print(formatTable(columns, isTree ? drawTree(roots, tree) : rows, style));
  return call.status;
}

type TableFlags = Pick<
  ColumnCall["flags"],
  "tableRight" | "tableHide" | "tableTruncate" | "tableWrap" | "tableOrder"
>;

/** The columns to print, in their order: those that are named first, then the others. */
function chooseColumns(chooser: ColumnChooser, flags: TableFlags): readonly TableColumn[] {
  const right = chooser.choose(flags.tableRight);
  const hidden = chooser.choose(flags.tableHide);
  const truncated = chooser.choose(flags.tableTruncate);
  const wrapped = chooser.choose(flags.tableWrap);
  const order = new Set([...chooser.choose(flags.tableOrder), ...chooser.choose(ALL)]);
  return [...order]
    .filter((index) => index < chooser.count && !hidden.has(index))
    .map((index) => ({
      name: chooser.names[index],
      source: index,
      right: right.has(index),
      truncate: truncated.has(index),
      wrap: wrapped.has(index),
    }));
}

const ALL = "0";
const UNNAMED = "-";

/** Finds columns by name or number. */
class ColumnChooser {
  /** The first name that is none. */
  unknown: string | undefined;

  constructor(
    readonly names: readonly string[],
    readonly count: number,
  ) {}

  choose(list: string | undefined): ReadonlySet<number> {
    const indices = new Set<number>();
    for (const name of list === undefined ? [] : list.split(",")) {
      const named = this.names.indexOf(name);
      if (named >= 0) indices.add(named);
      else if (name === UNNAMED) for (let i = this.names.length; i < this.count; i++) indices.add(i);
      else if (name === ALL) for (let i = 0; i < this.count; i++) indices.add(i);
      else if (/^\d+$/.test(name)) indices.add(Number(name) - 1);
      else this.unknown ??= name;
    }
    return indices;
  }
}

/** Blanks together delimit by default; of delimiters that were given each one counts. */
function splitLine(line: string, separators: string | undefined, limit: number): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  const isSeparator = (character: string | undefined) =>
    character !== undefined && (separators ?? " \t").includes(character);
  if (separators === undefined) while (isSeparator(line[at])) at++;
  while (at < line.length || (cells.length === 0 && line === "")) {
    let end = at;
    if (cells.length + 1 >= limit) end = line.length;
    while (end < line.length && !isSeparator(line[end])) end++;
    cells.push(line.slice(at, end));
    at = end + 1;
    if (separators === undefined) while (isSeparator(line[at])) at++;
    if (line === "") break;
  }
  return cells;
}
