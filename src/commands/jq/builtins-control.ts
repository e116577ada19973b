import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import { describe } from "./arithmetic.ts";
import { type Argument, type NativeTable, ofFilters, ofValue } from "./builtins.ts";
import {
  Break,
  callDeep,
  catching,
  checkPath,
  type Emit,
  eachInTurn,
  Halt,
  type Machine,
  made,
  NO_PATH,
  type Path,
  PathStep,
  pathKeys,
  ROOT,
} from "./filter.ts";
import { isTruthy, JqError, type Json } from "./json.ts";
import { deletePaths, getPath, pathArray, setPath } from "./paths.ts";
import { formatJson, shorten } from "./print-json.ts";

/** Functions of filters: which results there are, and where they were found. */
export const CONTROL_FUNCTIONS: NativeTable = {
  "empty/0": ofFilters(() => undefined),
  "error/0": ofValue((input) => {
    throw new JqError(input);
  }),
  "error/1": ofValue((_input, [value = null]) => {
    throw new JqError(value);
  }),
  "not/0": ofValue((input) => !isTruthy(input)),
  "path/1": ofFilters((_machine, [filter], input, path, emit) =>
    (filter as Argument)(input, ROOT, (value, at) => {
      if (!at || at === NO_PATH)
        throw new JqError(`Invalid path expression with result ${shorten(value, 29)}`);
      return emit(pathKeys(at), made(path));
    }),
  ),
  "getpath/1": ofFilters((_machine, [paths], input, path, emit) =>
    (paths as Argument)(input, undefined, (value) => {
      const keys = pathArray(value, "Path must be specified as an array");
      checkPath(path, input, () => `access element ${shorten(value, 29)} of`);
      const at = keys.reduce<Path>((step, key) => step && new PathStep(step, key), path);
      return emit(getPath(input, keys), at);
    }),
  ),
  "setpath/2": ofValue((input, [path = null, value = null]) =>
    setPath(input, pathArray(path, "Path must be specified as an array"), value),
  ),
  "delpaths/1": ofValue((input, [paths = null]) =>
    deletePaths(input, pathArray(paths, "Paths must be specified as an array")),
  ),
  "first/1": ofFilters((_machine, [filter], input, path, emit) =>
    takeFirst(filter as Argument, 1, input, path, emit),
  ),
  "last/1": ofFilters((_machine, [filter], input, path, emit) => {
    let last: readonly [Json, Path] | undefined;
    const done = (filter as Argument)(input, path, (value, at) => {
      last = [value, at];
    });
    return andThen(done, () => last && emit(...last));
  }),
  "limit/2": ofFilters((_machine, [counts, filter], input, path, emit) =>
    (counts as Argument)(input, undefined, (count) =>
      typeof count === "number" && count < 0
        ? (filter as Argument)(input, path, emit)
        : takeFirst(filter as Argument, Number(count), input, path, emit),
    ),
  ),
  "recurse/1": ofFilters((machine, [filter], input, path, emit) =>
    recurse(machine, filter as Argument, input, path, emit),
  ),
  "range/1": ofFilters((machine, [ends], input, path, emit) =>
    (ends as Argument)(input, undefined, (end) => range(machine, 0, end, 1, path, emit)),
  ),
  "range/2": ofFilters((machine, [starts, ends], input, path, emit) =>
    (starts as Argument)(input, undefined, (start) =>
      (ends as Argument)(input, undefined, (end) => range(machine, start, end, 1, path, emit)),
    ),
  ),
  "range/3": ofFilters((machine, [starts, ends, steps], input, path, emit) =>
    (starts as Argument)(input, undefined, (start) =>
      (ends as Argument)(input, undefined, (end) =>
        (steps as Argument)(input, undefined, (step) => range(machine, start, end, step, path, emit)),
      ),
    ),
  ),
  "while/2": ofFilters((machine, [condition, update], input, path, emit) =>
    repeatWhile(machine, condition as Argument, update as Argument, input, path, emit),
  ),
  "until/2": ofFilters((machine, [condition, update], input, path, emit) =>
    repeatUntil(machine, condition as Argument, update as Argument, input, path, emit),
  ),
  // Unlike the manual says, jq 1.6 begins anew with the same input each time.
  "repeat/1": ofFilters((machine, [update], input, path, emit) =>
    repeat(() => {
      const pause = machine.tick();
      const round = () => (update as Argument)(input, path, emit);
      return pause ? pause.then(round) : round();
    }),
  ),
  "any/2": ofFilters((_machine, [source, test], input, path, emit) =>
    andThen(someIs(true, source as Argument, test as Argument, input), (found) => emit(found, made(path))),
  ),
  "all/2": ofFilters((_machine, [source, test], input, path, emit) =>
    andThen(someIs(false, source as Argument, test as Argument, input), (found) => emit(!found, made(path))),
  ),
  "input/0": ofFilters((machine, _args, _input, path, emit) =>
    andThen(machine.nextInput(), (value) => {
      if (value === undefined) throw new JqError("break");
      return emit(value, made(path));
    }),
  ),
  "debug/0": ofFilters((machine, _args, input, path, emit) => {
    machine.printError(`${formatJson(["DEBUG:", input])}\n`);
    return emit(input, path);
  }),
  "stderr/0": ofFilters((machine, _args, input, path, emit) => {
    machine.printError(formatJson(input));
    return emit(input, path);
  }),
  "input_line_number/0": ofValue((_input, _args, machine) => machine.inputLine()),
  "input_filename/0": ofValue((_input, _args, machine) => machine.inputName()),
  "halt/0": ofValue(() => {
    throw new Halt(0, "");
  }),
  "halt_error/1": ofValue((input, [status = null]) => {
    if (typeof status !== "number") throw new JqError(`${describe(input)} halt_error/1: number required`);
    throw new Halt(status & 255, typeof input === "string" ? input : `${formatJson(input)}\n`);
  }),
};

/** The last of the results wanted is handed on when the filter has been left. */
function takeFirst(filter: Argument, count: number, input: Json, path: Path, emit: Emit): MaybePromise<void> {
  const enough = new Break();
  let left = count;
  let last: readonly [Json, Path] | undefined;
  const done = catching(
    () =>
      filter(input, path, (value, at) => {
        left--;
        if (left > 0) return emit(value, at);
        last = [value, at];
        throw enough;
      }),
    (thrown) => {
      if (thrown !== enough) throw thrown;
    },
  );
  return andThen(done, () => last && emit(...last));
}

function recurse(
  machine: Machine,
  filter: Argument,
  input: Json,
  path: Path,
  emit: Emit,
): MaybePromise<void> {
  return andThen(emit(input, path), () =>
    filter(input, path, (value, at) => callDeep(machine, () => recurse(machine, filter, value, at, emit))),
  );
}

function range(
  machine: Machine,
  start: Json,
  end: Json,
  step: Json,
  path: Path,
  emit: Emit,
): MaybePromise<void> {
  if (typeof start !== "number" || typeof end !== "number" || typeof step !== "number")
    throw new JqError("Range bounds must be numeric");
  return eachInTurn(numbers(start, end, step), (value) => {
    const pause = machine.tick();
    return pause ? pause.then(() => emit(value, made(path))) : emit(value, made(path));
  });
}

function* numbers(start: number, end: number, step: number): Generator<number, undefined> {
  if (step > 0) for (let value = start; value < end; value += step) yield value;
  else if (step < 0) for (let value = start; value > end; value += step) yield value;
}

function repeatWhile(
  machine: Machine,
  condition: Argument,
  update: Argument,
  input: Json,
  path: Path,
  emit: Emit,
): MaybePromise<void> {
  return condition(input, undefined, (isTrue) => {
    if (!isTruthy(isTrue)) return undefined;
    return andThen(emit(input, path), () =>
      update(input, path, (value, at) =>
        callDeep(machine, () => repeatWhile(machine, condition, update, value, at, emit)),
      ),
    );
  });
}

function repeatUntil(
  machine: Machine,
  condition: Argument,
  update: Argument,
  input: Json,
  path: Path,
  emit: Emit,
): MaybePromise<void> {
  return condition(input, undefined, (isTrue) => {
    if (isTruthy(isTrue)) return emit(input, path);
    return update(input, path, (value, at) =>
      callDeep(machine, () => repeatUntil(machine, condition, update, value, at, emit)),
    );
  });
}

/** Whether the test gives `wanted` for one of the results; it is not asked for more of them. */
function someIs(wanted: boolean, source: Argument, test: Argument, input: Json): MaybePromise<boolean> {
  const enough = new Break();
  let found = false;
  const done = catching(
    () =>
      source(input, undefined, (value) =>
        test(value, undefined, (result) => {
          if (isTruthy(result) !== wanted) return;
          found = true;
          throw enough;
        }),
      ),
    (thrown) => {
      if (thrown !== enough) throw thrown;
    },
  );
  return andThen(done, () => found);
}
