import { quoteText } from "../../process/command/quote-name.ts";

/** What `--format` says. */
export interface Format {
  readonly before: string;
  readonly behind: string;
  /** Negative: the number stands at the left. */
  readonly width: number;
  readonly zeros: boolean;
  readonly grouping: boolean;
  readonly precision: number | undefined;
}

const LONG_MAX = 2 ** 63;

/** Reads a format with one %f; a message where it is another. */
export function parseFormat(text: string): Format | { readonly problem: string } {
  const shown = quoteText(text);
  const start = directiveAt(text, 0);
  if (start < 0) return { problem: `format ${shown} has no % directive` };
  const form = /([ '0]*)((?:[-+]?[0-9]+)?)/y;
  form.lastIndex = start + 1;
  const [, flags = "", width = ""] = form.exec(text) ?? [];
  if (Math.abs(Number(width)) >= LONG_MAX) return { problem: `invalid format ${shown} (width overflow)` };
  if (text.length === form.lastIndex) return { problem: `format ${shown} ends in %` };
  const end = /(\.?)([-+ \t]*)([0-9]*)/y;
  end.lastIndex = form.lastIndex;
  const [, point, sign, digits] = text[form.lastIndex] === "." ? (end.exec(text) ?? []) : [];
  if (sign || Number(digits) >= LONG_MAX) return { problem: `invalid precision in format ${shown}` };
  const at = point ? end.lastIndex : form.lastIndex;
  if (text[at] !== "f") return { problem: `invalid format ${shown}, directive must be %[0]['][-][N][.][N]f` };
  const behind = text.slice(at + 1);
  if (directiveAt(behind, 0) >= 0) return { problem: `format ${shown} has too many % directives` };
  return {
    // GNU numfmt counts `%%` as one character and copies as many bytes as it has counted.
    before: text.slice(0, start - (text.slice(0, start).split("%%").length - 1)),
    behind,
    width: Number(width) || 0,
    zeros: flags.includes("0") && Number(width) >= 0,
    grouping: flags.includes("'"),
    precision: point ? Number(digits) : undefined,
  };
}

/** Where a `%` stands that is not doubled. */
function directiveAt(text: string, from: number): number {
  for (let at = text.indexOf("%", from); at >= 0; at = text.indexOf("%", at + 2))
    if (text[at + 1] !== "%") return at;
  return -1;
}
