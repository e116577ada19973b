import { andThen } from "../../base/maybe-promise.ts";
import type { BuiltinCall } from "./builtins.ts";
import { type Code, pure, waiting } from "./code.ts";
import { AwkFatal } from "./faults.ts";
import type { Expression } from "./nodes.ts";
import { fieldSplitter, splitByPattern, splitByRegex } from "./record.ts";
import { type AwkArray, AwkRegex, type Scalar } from "./values.ts";

interface Pieces {
  readonly pieces: readonly string[];
  readonly separators: readonly string[];
  /** What stands before the first piece, where that separates. */
  readonly leading?: string;
}

/** `split(text, array [, separator [, separators]])`, and `patsplit`, which looks for the fields themselves. */
export function splitArray(by: "separators" | "patterns"): (call: BuiltinCall) => Code {
  return ({ name, args, compiler }) => {
    const [textArg, arrayArg, separatorArg, separatorsArg] = args;
    if (!textArg || !arrayArg) throw new AwkFatal(`${name}: an array is missing`);
    const { machine } = compiler;
    const text = compiler.compile(textArg);
    const array = compiler.array(placeOf(arrayArg, name));
    const separators = separatorsArg && compiler.array(placeOf(separatorsArg, name));
    const separator =
      separatorArg?.kind === "regex"
        ? pure(() => separatorArg.source)
        : separatorArg && compiler.compile(separatorArg);
    const isRegex = separatorArg?.kind === "regex";
    const run = (value: Scalar, given: Scalar, into: AwkArray, between: AwkArray | undefined): number => {
      const fallback = by === "patterns" ? "FPAT" : "FS";
      const source = machine.text(separator ? given : machine.scalar(fallback));
      const pieces = piecesOf(machine.text(value), source, isRegex || given instanceof AwkRegex);
      into.clear();
      for (const [at, piece] of pieces.pieces.entries()) into.set(String(at + 1), machine.given(piece));
      between?.clear();
      // The separators of patsplit begin with what stands before the first field.
      const first = by === "patterns" ? 0 : 1;
      if (pieces.leading !== undefined) between?.set("0", pieces.leading);
      for (const [at, piece] of pieces.separators.entries()) between?.set(String(at + first), piece);
      return pieces.pieces.length;
    };
    const piecesOf = (whole: string, source: string, byRegex: boolean): Pieces => {
      const compile = (expression: string) => machine.regex(expression);
      if (by === "patterns") return splitByPattern(whole, compile(source));
      if (source === "" && separators) return splitAll(whole);
      if (separators && !byRegex && source.length === 1) return splitAtCharacter(whole, source);
      if (separators) return splitByRegex(whole, compile(source));
      if (byRegex && source.length > 0) return splitByRegex(whole, compile(source));
      return { pieces: fieldSplitter(source, compile)(whole), separators: [] };
    };
    return waiting((frame) =>
      andThen(text.run(frame), (value) =>
        andThen(separator?.run(frame), (given) => run(value, given, array(frame), separators?.(frame))),
      ),
    );
  };
}

/** At each such character; at blanks, those before the first and behind the last piece separate too. */
function splitAtCharacter(whole: string, character: string): Pieces {
  if (character !== " ") {
    const pieces = whole === "" ? [] : whole.split(character);
    return { pieces, separators: new Array<string>(Math.max(pieces.length - 1, 0)).fill(character) };
  }
  const pieces = whole.match(/[^ \t\n]+/g) ?? [];
  const separators = whole.split(/[^ \t\n]+/);
  const leading = separators.shift();
  if (separators.at(-1) === "") separators.pop();
  return leading ? { pieces, separators, leading } : { pieces, separators };
}

/** Into characters, with nothing between them. */
function splitAll(whole: string): Pieces {
  const pieces = Array.from(whole);
  return { pieces, separators: new Array<string>(Math.max(pieces.length - 1, 0)).fill("") };
}

export function placeOf(
  arg: Expression,
  name: string,
): Extract<Expression, { kind: "variable" | "element" }> {
  if (arg.kind === "variable" || arg.kind === "element") return arg;
  throw new AwkFatal(`${name}: second argument is not an array`);
}
