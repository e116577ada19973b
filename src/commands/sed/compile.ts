import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { type Range, selectionOf } from "./address.ts";
import { listLine } from "./list-line.ts";
import { DELETED, END_OF_SCRIPT, type Machine, QUIT, QUIT_SILENTLY, RESTART, type Step } from "./machine.ts";
import type { Action, Script, ScriptCommand, Substitution } from "./script.ts";
import { outputOf } from "./shell.ts";
import { compileSpaces } from "./spaces.ts";
import { compileSubstitute } from "./substitute.ts";
import type { Trace } from "./trace.ts";

export interface CompileOptions {
  readonly delimiter: string;
  /** Where `l` breaks lines that have no width of their own. */
  readonly lineLength: number;
  /** `--debug`. */
  readonly trace: Trace | undefined;
}

export interface CompiledScript {
  readonly steps: readonly Step[];
  /** To be set back where another text begins. */
  readonly ranges: readonly Range[];
}

/** Each command as a closure that gives the place of the next. */
export function compileScript(script: Script, options: CompileOptions): CompiledScript {
  const ranges: Range[] = [];
  const steps = script.commands.map((command, at): Step => {
    const { test, range } = selectionOf(command);
    if (range) ranges.push(range);
    const next = at + 1;
    const action = compileAction(command, { next, script, range, options });
    const { trace } = options;
    const body = trace ? trace.around(command, action) : action;
    const otherwise = command.action.kind === "open" ? command.action.close : next;
    const step: Step = test
      ? (machine) => {
          const selected = test(machine);
          if (typeof selected === "boolean") return selected ? body(machine) : otherwise;
          return selected.then((late) => (late ? body(machine) : otherwise));
        }
      : body;
    return trace ? trace.before(command, step) : step;
  });
  return { steps, ranges };
}

interface Place {
  readonly next: number;
  readonly script: Script;
  readonly range: Range | undefined;
  readonly options: CompileOptions;
}

function compileAction({ action }: ScriptCommand, place: Place): Step {
  const { next, options } = place;
  switch (action.kind) {
    case "open":
    case "mark":
      return () => next;
    case "append":
      return (machine) => {
        machine.queue({ text: action.text });
        return next;
      };
    case "insert":
      return (machine) => {
        machine.await(machine.sink.raw(action.text));
        return next;
      };
    case "change":
      return compileChange(action.text, place.range);
    case "branch":
      return compileBranch(action, place);
    case "quit":
      return (machine) => {
        machine.status = action.status ?? 0;
        return action.silent ? QUIT_SILENTLY : QUIT;
      };
    case "list":
      return (machine) => {
        const listed = listLine(machine.space, action.width ?? options.lineLength);
        machine.await(machine.sink.raw(listed + options.delimiter));
        return next;
      };
    case "read-file":
      return (machine) => {
        machine.queue({ path: action.path });
        return next;
      };
    case "read-line":
      return (machine) => andThen(machine.queueLineOf(action.path), () => next);
    case "write":
      return (machine) => {
        const end = action.firstLine ? machine.space.indexOf(options.delimiter) : -1;
        const text = end < 0 ? machine.space : machine.space.slice(0, end);
        machine.await(machine.outputs.at(action.target.path).line(text, end >= 0 || machine.spaceEnded));
        return next;
      };
    case "translate":
      return compileTranslate(action.map, next);
    case "run":
      return compileRun(action.command, next);
    case "substitute":
      return compileS(action, next);
    case "simple":
      return compileSimple(action.letter, place);
  }
}

/** `c`: of a range, the text comes once, at its end. */
function compileChange(text: string, range: Range | undefined): Step {
  return (machine) => {
    if (!range?.isActive) machine.await(machine.sink.raw(text));
    return DELETED;
  };
}

function compileBranch(action: Extract<Action, { kind: "branch" }>, { next, script }: Place): Step {
  const target = action.label === "" ? END_OF_SCRIPT : (script.labels.get(action.label) ?? END_OF_SCRIPT);
  const jump = (machine: Machine): MaybePromise<number> => {
    if (target >= next) return target;
    machine.work(0);
    const pause = machine.pause();
    return pause ? pause.then(() => target) : target;
  };
  if (action.when === "always") return jump;
  const wanted = action.when === "replaced";
  return (machine) => {
    const { replaced } = machine;
    machine.replaced = false;
    return replaced === wanted ? jump(machine) : next;
  };
}

function compileTranslate(map: ReadonlyMap<string, string>, next: number): Step {
  const byUnit: (string | undefined)[] = [];
  for (const [from, to] of map) if (from.length === 1) byUnit[from.charCodeAt(0)] = to;
  const isPlain = [...map.keys()].every((from) => from.length === 1);
  return (machine) => {
    const { space } = machine;
    machine.work(space.length);
    let text = "";
    let copied = 0;
    if (isPlain) {
      for (let i = 0; i < space.length; i++) {
        const to = byUnit[space.charCodeAt(i)];
        if (to === undefined) continue;
        text += space.slice(copied, i) + to;
        copied = i + 1;
      }
      machine.space = text + space.slice(copied);
    } else {
      for (const character of space) text += map.get(character) ?? character;
      machine.space = text;
    }
    return next;
  };
}

/** `e`: runs the pattern space, whose place the output takes; `e command` prints what the command does at once. */
function compileRun(command: string | undefined, next: number): Step {
  return async (machine) => {
    machine.outputs.flush();
    const output = await outputOf(machine.call, command ?? machine.space);
    if (command === undefined) machine.space = withoutEnd(output, "\n");
    else machine.await(machine.sink.raw(output));
    return next;
  };
}

function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function compileS(command: Substitution, next: number): Step {
  const substitute = compileSubstitute(command);
  const { target } = command;
  const finish = (machine: Machine): number => {
    if (command.print === "yes" || (command.print === "before-running" && !command.run))
      machine.await(machine.sink.line(machine.space, machine.spaceEnded));
    if (target) machine.await(machine.outputs.at(target.path).line(machine.space, machine.spaceEnded));
    return next;
  };
  return (machine) => {
    if (!substitute(machine)) return next;
    machine.replaced = true;
    if (!command.run) return command.print === "no" && !target ? next : finish(machine);
    if (command.print === "before-running")
      machine.await(machine.sink.line(machine.space, machine.spaceEnded));
    machine.outputs.flush();
    return andThen(outputOf(machine.call, machine.space), (output) => {
      machine.space = withoutEnd(output, "\n");
      return finish(machine);
    });
  };
}

function compileSimple(letter: string, { next, options }: Place): Step {
  const { delimiter } = options;
  switch (letter) {
    case "=":
      return (machine) => {
        machine.await(machine.sink.raw(`${machine.lines.number}${delimiter}`));
        return next;
      };
    case "d":
      return () => DELETED;
    case "D":
      return (machine) => {
        const end = machine.space.indexOf(delimiter);
        if (end < 0) return DELETED;
        machine.space = machine.space.slice(end + delimiter.length);
        machine.work(0);
        return RESTART;
      };
    case "F":
      return (machine) => {
        machine.await(machine.sink.raw(machine.lines.fileName + delimiter));
        return next;
      };
    case "n":
      return (machine) => andThen(machine.lines.isLast(), (last) => nextLine(machine, last, next));
    case "N":
      return (machine) =>
        andThen(machine.lines.isLast(), (last) => appendLine(machine, last, next, delimiter));
    case "p":
      return (machine) => {
        machine.await(machine.sink.line(machine.space, machine.spaceEnded));
        return next;
      };
    case "P":
      return (machine) => {
        const end = machine.space.indexOf(delimiter);
        const text = end < 0 ? machine.space : machine.space.slice(0, end);
        machine.await(machine.sink.line(text, end >= 0 || machine.spaceEnded));
        return next;
      };
    default:
      return compileSpaces(letter, next, delimiter);
  }
}

/** `n`. Where no line follows, GNU sed prints the pattern space and ends. */
function nextLine(machine: Machine, last: boolean, next: number): MaybePromise<number> {
  if (!machine.options.quiet) machine.await(machine.sink.line(machine.space, machine.spaceEnded));
  if (last) return DELETED;
  return andThen(machine.flushQueue(), () =>
    andThen(machine.readLine(), (found) => (found ? next : DELETED)),
  );
}

/** `N`. Where no line follows, as `n`; POSIX wants nothing printed. */
function appendLine(machine: Machine, last: boolean, next: number, delimiter: string): MaybePromise<number> {
  if (last) return machine.options.posix ? DELETED : END_OF_SCRIPT;
  const before = machine.space;
  return andThen(machine.flushQueue(), () =>
    andThen(machine.readLine(), (found) => {
      if (!found) return END_OF_SCRIPT;
      machine.space = before + delimiter + machine.space;
      return next;
    }),
  );
}
