import type { JsonValue } from "./json-file.ts";

const BREAK_LENGTH = 80;
/** An inner value with at most so many levels may stand on one line. */
const COMPACT = 3;
/** An object this deep is only named. */
const DEPTH = 5;

/** How Node's `util.inspect` writes a value of JSON (lib/internal/util/inspect.js). */
export function inspectJson(value: JsonValue): string {
  return new Inspector().format(value, 0);
}

class Inspector {
  #indentation = 0;
  #currentDepth = 0;

  format(value: JsonValue, level: number): string {
    if (typeof value === "string") return quote(value);
    if (typeof value !== "object" || value === null) return String(value);
    const isList = Array.isArray(value);
    if (level > DEPTH) return isList ? "[Array]" : "[Object]";
    this.#currentDepth = level;
    const [open, close] = isList ? ["[", "]"] : ["{", "}"];
    const entries = isList
      ? value.map((one) => this.#indented(one, level))
      : Object.entries(value).map(([key, one]) => `${keyText(key)}: ${this.#indented(one, level)}`);
    if (entries.length === 0) return `${open}${close}`;
    const output = isList && entries.length > 6 ? groupElements(entries, value, this.#indentation) : entries;
    return this.#join(output, entries, [open, close], level);
  }

  #indented(value: JsonValue, level: number): string {
    this.#indentation += 2;
    const text = this.format(value, level + 1);
    this.#indentation -= 2;
    return text;
  }

  #join(
    output: readonly string[],
    entries: readonly string[],
    [open, close]: readonly [string, string],
    level: number,
  ): string {
    if (this.#currentDepth - level < COMPACT && output.length === entries.length) {
      const start = output.length + this.#indentation + open.length + 10;
      const total = output.reduce((sum, text) => sum + text.length, output.length + start);
      if (total <= BREAK_LENGTH && !output.some((text) => text.includes("\n")))
        return `${open} ${output.join(", ")} ${close}`;
    }
    const line = `\n${" ".repeat(this.#indentation)}`;
    return `${open}${line}  ${output.join(`,${line}  `)}${line}${close}`;
  }
}

function keyText(key: string): string {
  return /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  const mark = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : !text.includes("`") && !text.includes("${")
        ? "`"
        : "'";
  const inner = text.replace(/[\\\n\r\t\b\f]/g, (one) => JSON.stringify(one).slice(1, -1));
  return `${mark}${mark === "'" ? inner.replaceAll("'", "\\'") : inner}${mark}`;
}

/** Long lists stand in columns, where three fit beside each other and none is much longer than the rest. */
function groupElements(
  output: readonly string[],
  value: readonly JsonValue[],
  indentation: number,
): readonly string[] {
  const separator = 2;
  const lengths = output.map((text) => text.length);
  const total = lengths.reduce((sum, length) => sum + length + separator, 0);
  const longest = Math.max(...lengths);
  const widest = longest + separator;
  if (widest * 3 + indentation >= BREAK_LENGTH || !(total / widest > 5 || longest <= 6)) return output;
  const biased = Math.max(widest - 3 - Math.sqrt(widest - total / output.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * output.length) / biased),
    Math.floor((BREAK_LENGTH - indentation) / widest),
    COMPACT * 4,
    15,
  );
  if (columns <= 1) return output;
  const widths = Array.from(
    { length: columns },
    (_, column) => Math.max(...lengths.filter((_one, at) => at % columns === column)) + separator,
  );
  const areNumbers = value.every((one) => typeof one === "number");
  const rows: string[] = [];
  for (let start = 0; start < output.length; start += columns) {
    const cells = output.slice(start, start + columns).map((text, column, row) => {
      const isLast = column === row.length - 1;
      const width = (widths[column] ?? 0) - (isLast ? separator : 0);
      const cell = isLast ? text : `${text}, `;
      return areNumbers ? cell.padStart(width) : isLast ? cell : cell.padEnd(width);
    });
    rows.push(cells.join(""));
  }
  return rows;
}
