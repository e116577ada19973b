import type { CheckLine } from "./check-digests.ts";
import type { Algorithm, Digest } from "./digest.ts";
import { digestOf } from "./digest.ts";

export interface LineWish {
  readonly tag: boolean;
  readonly zero: boolean;
  readonly binary: boolean;
}

/** A name with a newline, a carriage return or a backslash is escaped, and the line begins with a backslash. */
export function formatLine(
  algorithm: Algorithm,
  bits: number,
  sum: string,
  name: string,
  wish: LineWish,
): string {
  const end = wish.zero ? "\0" : "\n";
  const escapes = !wish.zero && /[\n\r\\]/.test(name);
  const shown = escapes
    ? name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r")
    : name;
  const mark = escapes ? "\\" : "";
  const length = algorithm.hasLengths && bits < algorithm.bits ? `-${bits}` : "";
  if (wish.tag) return `${mark}${algorithm.tag}${length} (${shown}) = ${sum}${end}`;
  return `${mark}${sum} ${wish.binary ? "*" : " "}${shown}${end}`;
}

/** Makes a reader of what `formatLine` has written, without a tag (of `plain`) or with that of one of the algorithms. */
export function lineReader(
  plain: Algorithm | undefined,
  tagged: readonly Algorithm[],
): (text: string) => CheckLine | undefined {
  const form: PlainForm = { reversed: undefined };
  return (text) => readLine(text, form, plain, tagged);
}

/** BSD's `-r` leaves one blank between sum and name: the first line tells, and all others are taken for the same. */
interface PlainForm {
  reversed: boolean | undefined;
}

function readLine(
  text: string,
  form: PlainForm,
  plain: Algorithm | undefined,
  tagged: readonly Algorithm[],
): CheckLine | undefined {
  const escaped = text.startsWith("\\");
  const line = (escaped ? text.slice(1) : text).replace(/\r$/, "");
  const found = readTagged(line, tagged) ?? (plain && readPlain(line, form, plain));
  if (!found) return undefined;
  const decodeEscape = (_: string, letter: string) =>
    letter === "n" ? "\n" : letter === "r" ? "\r" : letter;
  const { algorithm, bits, sum, name } = found;
  const digest: Digest = (input) => digestOf(input, () => algorithm.create(bits));
  return {
    sum: sum.toLowerCase(),
    name: escaped ? name.replace(/\\([nr\\])/g, decodeEscape) : name,
    digest,
  };
}

interface Found {
  readonly algorithm: Algorithm;
  readonly bits: number;
  readonly sum: string;
  readonly name: string;
}

function readPlain(line: string, form: PlainForm, algorithm: Algorithm): Found | undefined {
  const [, sum = "", rest = ""] = /^[ \t]*([0-9a-fA-F]+)[ \t](.+)$/s.exec(line) ?? [];
  if (sum === "") return undefined;
  const hasMark = rest.length > 1 && /^[ *]/.test(rest);
  if (!hasMark && form.reversed === false) return undefined;
  if (!hasMark) form.reversed = true;
  else form.reversed ??= false;
  const name = form.reversed ? rest : rest.slice(1);
  const bits = sum.length * 4;
  const fits = algorithm.hasLengths ? bits % 8 === 0 && bits <= algorithm.bits : bits === algorithm.bits;
  return fits && bits > 0 ? { algorithm, bits, sum, name } : undefined;
}

function readTagged(line: string, algorithms: readonly Algorithm[]): Found | undefined {
  const [, tag, length, name = "", sum = ""] =
    /^\s*([A-Za-z0-9]+?)(?:-(\d+))? ?\((.+)\)[ \t]*=[ \t]*([0-9a-fA-F]+)$/.exec(line) ?? [];
  const algorithm = algorithms.find((one) => one.tag === tag);
  if (!algorithm || (length !== undefined && !algorithm.hasLengths)) return undefined;
  const bits = length === undefined ? algorithm.bits : Number(length);
  return sum.length * 4 === bits ? { algorithm, bits, sum, name } : undefined;
}
