/**
 * Changes in a TOML text that leave all else as it stands: comments, order, blank lines. Reading is smol-toml's work;
 * here a table is a run of lines below its header, and a key a run of lines that begins with it.
 */

interface Section {
  /** The line of its header; -1 for what stands above all headers. */
  readonly header: number;
  /** The line after its last. */
  readonly end: number;
  readonly path: string;
}

const HEADER = /^\s*\[(\[?)([^\]]+)\]\]?\s*(?:#.*)?$/;

function sectionsOf(lines: readonly string[]): readonly Section[] {
  const heads: { readonly line: number; readonly path: string }[] = [{ line: -1, path: "" }];
  let depth = 0;
  for (const [line, text] of lines.entries()) {
    const [, , name] = depth === 0 ? (HEADER.exec(text) ?? []) : [];
    if (name !== undefined) heads.push({ line, path: normalizePath(name) });
    else depth = Math.max(0, depth + bracketsOf(text));
  }
  return heads.map(({ line, path }, at) => ({
    header: line,
    path,
    end: heads[at + 1]?.line ?? lines.length,
  }));
}

/** `tool . "poetry"` → `tool.poetry`. */
function normalizePath(name: string): string {
  return name
    .split(".")
    .map((part) => unquote(part.trim()))
    .join(".");
}

function unquote(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, "$2");
}

/** How many more arrays and inline tables a line opens than it closes. */
function bracketsOf(line: string): number {
  let open = 0;
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "").replace(/#.*$/, "");
  for (const character of bare) {
    if (character === "[" || character === "{") open++;
    if (character === "]" || character === "}") open--;
  }
  return open;
}

interface KeyLines {
  readonly from: number;
  /** The line after its last. */
  readonly to: number;
}

const KEY = /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/;

function findKey(
  lines: readonly string[],
  { header, end }: Section,
  isIt: (key: string) => boolean,
): KeyLines | undefined {
  for (let line = header + 1; line < end; ) {
    const text = lines[line] ?? "";
    const key = KEY.exec(text)?.[1];
    let to = line + 1;
    for (let depth = bracketsOf(text); key !== undefined && depth > 0 && to < end; to++)
      depth += bracketsOf(lines[to] ?? "");
    if (key !== undefined && isIt(unquote(key))) return { from: line, to };
    line = to;
  }
  return undefined;
}

export interface KeyEdit {
  /** `tool.poetry.dependencies`. */
  readonly table: string;
  readonly key: string;
  /** As TOML writes it: `"^1.2"`. */
  readonly value: string;
  /** Whether a key of the table is meant; the same text unless given. */
  readonly isSame?: (key: string) => boolean;
}

/** Sets a key: in its place, else below the table's last key. The table must be there. */
export function setKey(text: string, { table, key, value, isSame = (one) => one === key }: KeyEdit): string {
  const lines = text.split("\n");
  const section = sectionsOf(lines).find(({ path }) => path === table);
  if (!section) throw new Error(`there is no [${table}]`);
  const found = findKey(lines, section, isSame);
  if (found) {
    const first = lines[found.from] ?? "";
    const head = /^\s*(?:"[^"]*"|'[^']*'|[^=\s]+)\s*=\s*/.exec(first)?.[0] ?? `${key} = `;
    const comment = found.to === found.from + 1 ? commentOf(first.slice(head.length)) : "";
    lines.splice(found.from, found.to - found.from, `${head}${value}${comment}`);
    return lines.join("\n");
  }
  let last = section.end;
  while (last > section.header + 1 && (lines[last - 1] ?? "").trim() === "") last--;
  lines.splice(last, 0, `${bareKey(key)} = ${value}`);
  return endedText(lines);
}

function commentOf(value: string): string {
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => "_".repeat(quoted.length));
  const at = bare.search(/\s*#/);
  return at < 0 ? "" : value.slice(at);
}

function endedText(lines: readonly string[]): string {
  const text = lines.join("\n");
  return text.endsWith("\n") ? text : `${text}\n`;
}

function bareKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}

/** What stands behind `key =`, as it is written; undefined: there is no such key. */
export function keyText(text: string, table: string, key: string): string | undefined {
  const lines = text.split("\n");
  const section = sectionsOf(lines).find(({ path }) => path === table);
  const found = section && findKey(lines, section, (one) => one === key);
  return (
    found &&
    lines
      .slice(found.from, found.to)
      .join("\n")
      .replace(/^[^=]*=\s*/, "")
  );
}

export function removeKey(text: string, table: string, isIt: (key: string) => boolean): string {
  const lines = text.split("\n");
  const section = sectionsOf(lines).find(({ path }) => path === table);
  const found = section && findKey(lines, section, isIt);
  if (!found) return text;
  lines.splice(found.from, found.to - found.from);
  return lines.join("\n");
}

export function hasTable(text: string, table: string): boolean {
  return sectionsOf(text.split("\n")).some(({ path }) => path === table);
}

/** Adds an empty table below those that begin with `beside`. */
export function addTable(text: string, table: string, beside: string): string {
  if (hasTable(text, table)) return text;
  const lines = text.split("\n");
  const sections = sectionsOf(lines);
  const related = sections.filter(({ path }) => path === beside || path.startsWith(`${beside}.`));
  const after = related.at(-1);
  if (!after || after.end === lines.length) {
    const body = text.replace(/\n*$/, "\n");
    return `${body === "\n" ? "" : `${body}\n`}[${table}]\n`;
  }
  lines.splice(after.end, 0, `[${table}]`, "");
  return lines.join("\n");
}

/** Removes a table with all its keys. */
export function removeTable(text: string, table: string): string {
  const lines = text.split("\n");
  const section = sectionsOf(lines).find(({ path }) => path === table);
  if (!section || section.header < 0) return text;
  lines.splice(section.header, section.end - section.header);
  return lines.join("\n");
}
