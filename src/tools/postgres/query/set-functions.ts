import type { FuncCall, Node } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { addInterval } from "../values/date-time.ts";
import type { Datum } from "../values/datum.ts";
import { Interval } from "../values/interval.ts";
import { add, compareNumeric, fromInteger, Numeric } from "../values/numeric.ts";
import {
  formatJsonb,
  INT4,
  INT8,
  INTERVAL,
  JSON_TYPE,
  JSONB,
  NUMERIC,
  TEXT,
  TIMESTAMP,
  TIMESTAMPTZ,
  type Type,
  UNKNOWN,
} from "../values/types.ts";
import { castTo } from "./casts.ts";
import type { Compiler } from "./compiler.ts";
import type { Expression, Frame } from "./expression.ts";
import { toBig } from "./number-operators.ts";
import type { OutputColumn, Rows } from "./plan.ts";
import { ROWS_A_TICK, TICK } from "./plan.ts";
import { compilePattern } from "./regular-expression.ts";
import { textsOf } from "./type-names.ts";

interface SetPlan {
  readonly columns: readonly OutputColumn[];
  readonly run: (frame: Frame) => Rows;
}

/** A function in FROM, or alone in a column: those that give sets, and all others as sets of one. */
export function planSetFunction(
  compiler: Compiler,
  node: Node,
  alias: string | undefined,
  ordinality: boolean,
): SetPlan {
  const call = "FuncCall" in node ? node.FuncCall : undefined;
  const name = textsOf(call?.funcname).at(-1) ?? "";
  const found = call && valuesOf(compiler, name, call);
  const { columns, values } = found ?? single(compiler, node, name);
  const named = columns.length === 1 ? [{ ...columns[0], name: alias ?? name }] : columns;
  const all = ordinality ? [...named, { name: "ordinality", type: INT8 }] : named;
  return {
    columns: all.map((column) => ({ name: column.name ?? "", type: column.type ?? TEXT, typmod: -1 })),
    *run(frame) {
      let count = 0;
      for (const row of values(frame)) {
        if (++count % ROWS_A_TICK === 0) yield TICK;
        yield ordinality ? [...row, BigInt(count)] : row;
      }
    },
  };
}

export function isSetFunction(node: Node | undefined): boolean {
  const name = node && "FuncCall" in node ? textsOf(node.FuncCall.funcname).at(-1) : "";
  return /^(generate_series|unnest|regexp_split_to_table|string_to_table|jsonb?_(array_elements(_text)?|object_keys))$/.test(
    name ?? "",
  );
}

interface Values {
  readonly columns: readonly { readonly name: string; readonly type: Type }[];
  readonly values: (frame: Frame) => Iterable<readonly Datum[]>;
}

function single(compiler: Compiler, node: Node, name: string): Values {
  const expression = compiler.compile(node);
  return {
    columns: [{ name, type: expression.type }],
    values: (frame) => [[expression.evaluate(frame)]],
  };
}

function valuesOf(compiler: Compiler, name: string, call: FuncCall): Values | undefined {
  const args = (call.args ?? []).map((arg) => compiler.compile(arg));
  const [first] = args;
  const one = (type: Type, values: (frame: Frame) => Iterable<Datum>): Values => ({
    columns: [{ name, type }],
    *values(frame) {
      for (const value of values(frame)) yield [value];
    },
  });
  const json = (frame: Frame): unknown => JSON.parse(String(first?.evaluate(frame) ?? "null"));
  switch (name) {
    case "generate_series":
      return series(compiler, args, one);
    case "unnest":
      if (args.length !== 1) return notSimulated("unnest of several arrays", call.location);
      return one(
        first?.type.element ?? fail("42883", `function unnest(${first?.type.shown}) does not exist`),
        (frame) => arrayItems(first?.evaluate(frame)),
      );
    case "string_to_table":
      return one(TEXT, (frame) => String(first?.evaluate(frame)).split(String(args[1]?.evaluate(frame))));
    case "regexp_split_to_table":
      return one(TEXT, (frame) => splitBy(String(args[1]?.evaluate(frame)), String(first?.evaluate(frame))));
    case "json_array_elements":
    case "jsonb_array_elements": {
      const isBinary = name.startsWith("jsonb");
      return one(isBinary ? JSONB : JSON_TYPE, (frame) =>
        listOf(json(frame)).map((item) => (isBinary ? formatJsonb(item) : JSON.stringify(item))),
      );
    }
    case "json_array_elements_text":
    case "jsonb_array_elements_text":
      return one(TEXT, (frame) =>
        listOf(json(frame)).map((item) => (typeof item === "string" ? item : JSON.stringify(item))),
      );
    case "json_object_keys":
    case "jsonb_object_keys":
      return one(TEXT, (frame) => Object.keys(Object(json(frame))));
    default:
      return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : fail("22023", "cannot extract elements from an object");
}

function arrayItems(value: Datum | undefined): readonly Datum[] {
  return Array.isArray(value) ? value : [];
}

function splitBy(pattern: string, text: string): readonly string[] {
  const compiled = compilePattern(pattern, false);
  return compiled.replace(text, "\u0000", true).split("\u0000");
}

type One = (type: Type, values: (frame: Frame) => Iterable<Datum>) => Values;

function series(compiler: Compiler, args: readonly Expression[], one: One): Values {
  const [from, to, step] = args;
  if (!from || !to) return fail("42883", "function generate_series() does not exist");
  const isTime = [from, to].some(({ type }) => type.category === "D") || step?.type === INTERVAL;
  if (isTime) return timeSeries(compiler, from, to, step, one);
  const isDecimal = args.some(({ type }) => type === NUMERIC);
  const type = isDecimal ? NUMERIC : args.some((arg) => arg.type === INT8) ? INT8 : INT4;
  const [first, last, by] = args.map((arg) => castTo(arg, type, "implicit", compiler.context) ?? arg);
  if (isDecimal)
    return one(NUMERIC, (frame) =>
      decimals(first?.evaluate(frame), last?.evaluate(frame), by?.evaluate(frame)),
    );
  return one(type, function* (frame) {
    const [low, high] = [first?.evaluate(frame) ?? null, last?.evaluate(frame) ?? null];
    const step = by ? by.evaluate(frame) : 1;
    if (low === null || high === null || step === null) return;
    const [end, move] = [toBig(high), toBig(step)];
    if (move === 0n) fail("22023", "step size cannot equal zero");
    for (let value = toBig(low); move > 0n ? value <= end : value >= end; value += move)
      yield type === INT8 ? value : Number(value);
  });
}

function* decimals(from: Datum | undefined, to: Datum | undefined, by: Datum | undefined): Generator<Datum> {
  const step = by instanceof Numeric ? by : fromInteger(1);
  if (!(from instanceof Numeric) || !(to instanceof Numeric)) return;
  if (step.digits === 0n) fail("22023", "step size cannot equal zero");
  for (
    let value = from;
    step.digits > 0n ? compareNumeric(value, to) <= 0 : compareNumeric(value, to) >= 0;
    value = add(value, step)
  )
    yield value;
}

function timeSeries(
  compiler: Compiler,
  from: Expression,
  to: Expression,
  step: Expression | undefined,
  one: One,
): Values {
  const type =
    from.type === TIMESTAMP || (from.type === UNKNOWN && to.type === TIMESTAMP) ? TIMESTAMP : TIMESTAMPTZ;
  const [first, last] = [from, to].map((arg) => castTo(arg, type, "implicit", compiler.context) ?? arg);
  const by = step && castTo(step, INTERVAL, "implicit", compiler.context);
  return one(type, function* (frame) {
    const [low, high, move] = [first?.evaluate(frame), last?.evaluate(frame), by?.evaluate(frame)];
    if (low === null || high === null || !(move instanceof Interval)) return;
    const forward = addInterval(0, move) > 0;
    if (addInterval(0, move) === 0) fail("22023", "step size cannot equal zero");
    for (
      let value = Number(low);
      forward ? value <= Number(high) : value >= Number(high);
      value = addInterval(value, move)
    )
      yield value;
  });
}
