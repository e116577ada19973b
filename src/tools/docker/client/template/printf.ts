import { general } from "../format/units.ts";
import { isDuration, printLeaf, writeValue } from "./print.ts";
import { type GoValue, TIME, type Value } from "./types.ts";
import { dataOf, entriesOf, isNil, listOfValue, numberOf, textOf, unwrap } from "./value.ts";

const VERB = /%([-+# 0]*)(\d+|\*)?(?:\.(\d+|\*)?)?(?:\[(\d+)\])?([\s\S]|$)/gu;

interface Directive {
  readonly verb: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
}

/** fmt.Sprintf for the values that templates know. */
export function goPrintf(format: string, args: readonly Value[]): string {
  let next = 0;
  let isReordered = false;
  const taken = (given: string) => (given === "*" ? starred(args[next++]) : Number(given));
  const text = format.replace(
    VERB,
    (all, flags: string, width: string, precision: string, place: string, verb: string) => {
      if (verb === "%") return "%";
      if (verb === "") return "%!(NOVERB)";
      if (place !== undefined) [next, isReordered] = [Number(place) - 1, true];
      const directive = {
        verb,
        flags,
        width: width === undefined ? 0 : taken(width),
        precision: all.includes(".") ? taken(precision ?? "0") : undefined,
      };
      if (next >= args.length) return `%!${verb}(${place === undefined ? "MISSING" : "BADINDEX"})`;
      return formatOne(directive, unwrap(args[next++]));
    },
  );
  const extra = args.slice(next).map(unwrap);
  if (extra.length === 0 || isReordered) return text;
  return `${text}%!(EXTRA ${extra.map((one) => (one ? `${one.type.name}=${plain(one)}` : "<nil>")).join(", ")})`;
}

function starred(value: Value): number {
  return value ? numberOf(value) : 0;
}

function plain(value: GoValue): string {
  return writeValue(value, { leaf: printLeaf });
}

function formatOne(directive: Directive, value: Value): string {
  const { verb, flags } = directive;
  if (!value) return aligned(verb === "T" || verb === "v" ? "<nil>" : `%!${verb}(<nil>)`, directive);
  if (verb === "T") return aligned(value.type.name, directive);
  if (verb === "v" && flags.includes("#")) return goSyntax(value, 0);
  const nil = verb === "v" || verb === "s" ? undefined : `%!${verb}(${value.type.name}=<nil>)`;
  return writeValue(value, {
    leaf: (one) => aligned(formatLeaf(leafOf(directive), one), directive),
    names: flags.includes("+"),
    ...(nil !== undefined && { nil }),
  });
}

/** Of `%+v` the plus is for the names of fields. */
function leafOf(directive: Directive): Directive {
  return directive.verb === "v" ? { ...directive, flags: directive.flags.replace("+", "") } : directive;
}

function formatLeaf(directive: Directive, value: GoValue): string {
  const { verb } = directive;
  const isText = value.type.kind === "string" || value.type === TIME || isDuration(value);
  if (isText && (verb !== "d" || !isDuration(value))) {
    const shown = formatText(directive, printLeaf(value));
    if (shown !== undefined) return shown;
  }
  const shown = formatOther(directive, value);
  return shown ?? `%!${verb}(${value.type.name}=${printLeaf(value)})`;
}

function formatText({ verb, precision, flags }: Directive, text: string): string | undefined {
  const cut = precision === undefined ? text : [...text].slice(0, precision).join("");
  switch (verb) {
    case "v":
    case "s":
      return cut;
    case "q":
      return flags.includes("#") && !cut.includes("`") ? `\`${cut}\`` : JSON.stringify(cut);
    case "x":
    case "X": {
      const bytes = [...new TextEncoder().encode(cut)].map((byte) => byte.toString(16).padStart(2, "0"));
      const digits = bytes.join(flags.includes(" ") ? " " : "");
      return verb === "X" ? digits.toUpperCase() : digits;
    }
    default:
      return undefined;
  }
}

function formatOther(directive: Directive, value: GoValue): string | undefined {
  const { verb } = directive;
  switch (value.type.kind) {
    case "bool":
      return verb === "t" || verb === "v" ? String(value.data === true) : undefined;
    case "int":
    case "uint":
      return formatInteger(directive, numberOf(value));
    case "float":
      return formatFloat(directive, value);
    default:
      return undefined;
  }
}

const BASES: Readonly<Record<string, readonly [base: number, prefix: string]>> = {
  b: [2, "0b"],
  o: [8, "0"],
  x: [16, "0x"],
  X: [16, "0X"],
};

function formatInteger({ verb, flags }: Directive, value: number): string | undefined {
  const sign = value < 0 ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  if (verb === "v" || verb === "d") return sign + Math.abs(value);
  const base = BASES[verb];
  if (base) {
    const digits = Math.abs(value).toString(base[0]);
    return sign + (flags.includes("#") ? base[1] : "") + (verb === "X" ? digits.toUpperCase() : digits);
  }
  const hexadecimal = value.toString(16).toUpperCase().padStart(4, "0");
  if (verb === "c") return String.fromCodePoint(value);
  if (verb === "q") return `'${String.fromCodePoint(value)}'`;
  return verb === "U" ? `U+${hexadecimal}` : undefined;
}

const PLACES = 6;
const ALL_DIGITS = 17;

function formatFloat({ verb, flags, precision }: Directive, value: GoValue): string | undefined {
  const number = numberOf(value);
  const sign = number >= 0 && flags.includes("+") ? "+" : "";
  switch (verb) {
    case "v":
    case "g":
      return sign + (precision === undefined ? printLeaf(value) : general(number, precision || ALL_DIGITS));
    case "f":
    case "F":
      return sign + number.toFixed(precision ?? PLACES);
    case "e":
      return sign + number.toExponential(precision ?? PLACES).replace(/e([-+])(\d)$/, "e$10$2");
    default:
      return undefined;
  }
}

function aligned(text: string, { width, flags }: Directive): string {
  const missing = width - [...text].length;
  if (missing <= 0) return text;
  if (flags.includes("-")) return text + " ".repeat(missing);
  if (!flags.includes("0")) return " ".repeat(missing) + text;
  const sign = /^[-+]/.exec(text)?.[0] ?? "";
  return sign + "0".repeat(missing) + text.slice(sign.length);
}

/** `%#v` */
function goSyntax(value: GoValue, depth: number): string {
  const { type, data } = value;
  const inner = (one: GoValue) => goSyntax(one, depth + 1);
  switch (type.kind) {
    case "string":
      return JSON.stringify(textOf(value));
    case "uint":
      return `0x${numberOf(value).toString(16)}`;
    case "interface": {
      const held = unwrap(value);
      return held ? goSyntax(held, depth) : "interface {}(nil)";
    }
    case "pointer":
      if (isNil(value)) return `(${type.name})(nil)`;
      return depth === 0 ? `&${goSyntax({ type: type.of, data }, 1)}` : `(${type.name})(0xc000012345)`;
    case "list":
      return isNil(value) ? `${type.name}(nil)` : `${type.name}{${listOfValue(value).map(inner).join(", ")}}`;
    case "map": {
      const entries = entriesOf(value).map(([key, one]) => `${JSON.stringify(key)}:${inner(one)}`);
      return isNil(value) ? `${type.name}(nil)` : `${type.name}{${entries.join(", ")}}`;
    }
    case "struct": {
      if (type === TIME) return printLeaf(value);
      const fields = type.fields.map(
        (field) => `${field.name}:${inner({ type: field.type, data: dataOf(data, field) })}`,
      );
      return `${type.name}{${fields.join(", ")}}`;
    }
    default:
      return printLeaf({ ...value, type: isDuration(value) ? { ...type, name: "int64" } : type });
  }
}
