import type { FuncCall } from "@pgsql/types";
import { fail, notSimulated } from "../postgres-error.ts";
import { FLOAT8, TEXT, TIMESTAMPTZ, type Type, UNKNOWN } from "../values/types.ts";
import { findAggregate, isAggregate } from "./aggregates.ts";
import { castTo, mayCast } from "./casts.ts";
import type { Compiler } from "./compiler.ts";
import { atom, type Expression } from "./expression.ts";
import { COLLECTION_FUNCTIONS } from "./functions/collections.ts";
import type { Signature } from "./functions/define.ts";
import { MYSQL_FUNCTIONS } from "./functions/mysql.ts";
import { NUMBER_FUNCTIONS } from "./functions/numbers.ts";
import { SYSTEM_FUNCTIONS } from "./functions/system.ts";
import { TEXT_FUNCTIONS } from "./functions/text.ts";
import { TIME_FUNCTIONS } from "./functions/times.ts";
import { sortKey } from "./sort.ts";
import { textsOf } from "./type-names.ts";
import { isWindowFunction, windowType } from "./windows.ts";

const BY_NAME = new Map<string, Signature[]>();
for (const signature of [
  ...COLLECTION_FUNCTIONS,
  ...MYSQL_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...SYSTEM_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...TIME_FUNCTIONS,
]) {
  const same = BY_NAME.get(signature.name);
  if (same) same.push(signature);
  else BY_NAME.set(signature.name, [signature]);
}

const SET_RETURNING = new Set([
  "generate_series",
  "unnest",
  "regexp_split_to_table",
  "string_to_table",
  "json_array_elements",
  "jsonb_array_elements",
  "jsonb_each",
  "json_each",
]);

export function compileFunction(compiler: Compiler, call: FuncCall): Expression {
  const name = textsOf(call.funcname).at(-1) ?? "";
  const location = call.location ?? 0;
  if (call.over) return compileWindow(compiler, call, name, location);
  if (isAggregate(name)) return compileAggregate(compiler, call, name, location);
  if (isWindowFunction(name)) fail("42P20", `window function ${name} requires an OVER clause`, { location });
  if (SET_RETURNING.has(name)) notSimulated(`${name} within an expression`, location);
  const args = (call.args ?? []).map((arg) => compiler.compile(arg));
  const signature = resolve(name, args, location);
  const { isStrict, result, apply } = signature;
  const { context } = compiler;
  const cast = args.map((arg, at) => {
    const wanted =
      parameterAt(signature, at) ?? (arg.type === UNKNOWN && name !== "pg_typeof" ? TEXT : arg.type);
    return castTo(arg, wanted, "implicit", context) ?? arg;
  });
  const types = cast.map(({ type }) => type);
  const type = result ?? types[0] ?? TEXT;
  const show = `${name}(${cast.map((arg) => arg.show).join(", ")})`;
  return atom(type, show, location, (frame) => {
    const values = cast.map((arg) => arg.evaluate(frame));
    if (isStrict && values.includes(null)) return null;
    return apply(values, context, types);
  });
}

function parameterAt({ parameters, isVariadic }: Signature, at: number): Type | undefined {
  return isVariadic && at >= parameters.length ? parameters.at(-1) : parameters[at];
}

/** Of the same category these are taken rather than others (pg_type.typispreferred). */
const PREFERRED: readonly Type[] = [FLOAT8, TEXT, TIMESTAMPTZ];

function resolve(name: string, args: readonly Expression[], location: number): Signature {
  const forms = (BY_NAME.get(name) ?? []).filter((form) => fits(form, args));
  const best = forms
    .map((form) => ({ form, score: scoreOf(form, args) }))
    .sort((one, other) => other.score - one.score)[0];
  if (best) return best.form;
  const shown = `${name}(${args.map(({ type }) => type.shown).join(", ")})`;
  return fail("42883", `function ${shown} does not exist`, {
    location,
    hint: "No function matches the given name and argument types. You might need to add explicit type casts.",
  });
}

function fits(form: Signature, args: readonly Expression[]): boolean {
  const { parameters, isVariadic } = form;
  if (isVariadic ? args.length < parameters.length - 1 : args.length !== parameters.length) return false;
  return args.every(({ type }, at) => {
    const wanted = parameterAt(form, at);
    return wanted === undefined || mayCast(type, wanted, "implicit");
  });
}

function scoreOf(form: Signature, args: readonly Expression[]): number {
  return args.reduce((score, { type }, at) => {
    const wanted = parameterAt(form, at);
    if (wanted === undefined) return score;
    if (wanted === type) return score + 100;
    return score + (PREFERRED.includes(wanted) ? 1 : 0);
  }, 0);
}

function compileAggregate(compiler: Compiler, call: FuncCall, name: string, location: number): Expression {
  const { grouping, clause } = compiler.parts;
  if (!grouping) return fail("42803", `aggregate functions are not allowed in ${clause}`, { location });
  if (grouping.isInside) return fail("42803", "aggregate function calls cannot be nested", { location });
  return grouping.inside(() => {
    const args = (call.args ?? []).map((arg) => compiler.compile(arg));
    const aggregate = aggregateOf(call, name, args, location);
    const filter = call.agg_filter && compiler.boolean(call.agg_filter, "FILTER");
    const order = (call.agg_order ?? []).map((node) =>
      sortKey(node, (expression) => compiler.compile(expression)),
    );
    const at = grouping.add({ aggregate, args, distinct: call.agg_distinct ?? false, filter, order });
    const show = `${name}(${call.agg_star ? "*" : args.map((arg) => arg.show).join(", ")})`;
    return atom(aggregate.result, show, location, ({ row }) => at(row));
  });
}

function aggregateOf(call: FuncCall, name: string, args: readonly Expression[], location: number) {
  if (name === "count" && args.length === 0 && !call.agg_star)
    fail("42809", "count(*) must be used to call a parameterless aggregate function", { location });
  if (name !== "count" && call.agg_star) fail("42883", `function ${name}() does not exist`, { location });
  return findAggregate(
    name,
    args.map(({ type }) => type),
    location,
  );
}

function compileWindow(compiler: Compiler, call: FuncCall, name: string, location: number): Expression {
  const { windows, clause } = compiler.parts;
  if (!windows) return fail("42P20", `window functions are not allowed in ${clause}`, { location });
  const { partitionClause = [], orderClause = [], name: named, refname, frameOptions = 0 } = call.over ?? {};
  if (named || refname) notSimulated("named windows", location);
  // FRAMEOPTION_DEFAULTS: RANGE UNBOUNDED PRECEDING to CURRENT ROW
  if (frameOptions !== 1058) notSimulated("frames of windows (ROWS, RANGE)", location);
  const args = (call.args ?? []).map((arg) => compiler.compile(arg));
  const aggregate = isAggregate(name) ? aggregateOf(call, name, args, location) : undefined;
  if (!aggregate && !isWindowFunction(name))
    fail("42809", `OVER specified, but ${name} is not a window function nor an aggregate function`, {
      location,
    });
  const at = windows.push({
    name,
    aggregate,
    args,
    partition: partitionClause.map((node) => compiler.compile(node)),
    order: orderClause.map((node) => sortKey(node, (expression) => compiler.compile(expression))),
  });
  const type = aggregate?.result ?? windowType(name, args[0]?.type);
  const show = `${name}(${args.map((arg) => arg.show).join(", ")}) OVER (…)`;
  // From the end: what stands before differs between queries with groups and without.
  return atom(type, show, location, ({ row }) => row[row.length - windows.length + at - 1] ?? null);
}
