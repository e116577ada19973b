import { andThen } from "../../base/maybe-promise.ts";
import type { BuiltinCall } from "./builtins.ts";
import { type Code, pure, waiting } from "./code.ts";
import { AwkFatal } from "./faults.ts";
import type { Expression } from "./nodes.ts";
import { fieldSplitter, splitByPattern, splitByRegex } from "./record.ts";
import { type AwkArray, type Scalar, StringOrNumber } from "./values.ts";

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
      const pieces = piecesOf(machine.text(value), source);
      into.clear();
      for (const [at, piece] of pieces.pieces.entries()) into.set(String(at + 1), new StringOrNumber(piece));
      between?.clear();
      // The separators of patsplit begin with what stands before the first field.
      const first = by === "patterns" ? 0 : 1;
      for (const [at, piece] of pieces.separators.entries()) between?.set(String(at + first), piece);
      return pieces.pieces.length;
    };
    const piecesOf = (whole: string, source: string) => {
      const compile = (expression: string) => machine.regex(expression);
      if (by === "patterns") return splitByPattern(whole, compile(source));
      if (separators && (source !== " " || isRegex))
        return splitByRegex(whole, compile(source.length === 1 && !isRegex ? `[${source}]` : source));
      if (isRegex && source.length > 0) return splitByRegex(whole, compile(source));
      return { pieces: fieldSplitter(source, compile)(whole), separators: [] };
    };
    return waiting((frame) =>
      andThen(text.run(frame), (value) =>
        andThen(separator?.run(frame), (given) => run(value, given, array(frame), separators?.(frame))),
      ),
    );
  };
}

export function placeOf(
  arg: Expression,
  name: string,
): Extract<Expression, { kind: "variable" | "element" }> {
  if (arg.kind === "variable" || arg.kind === "element") return arg;
  throw new AwkFatal(`${name}: second argument is not an array`);
}
