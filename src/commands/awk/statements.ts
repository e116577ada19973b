import { andThen, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Code, Frame } from "./code.ts";
import { mapped, valuesOf } from "./code.ts";
import type { ExpressionCompiler } from "./expressions.ts";
import { AwkExit, AwkFatal, AwkNext } from "./faults.ts";
import { formatText } from "./format.ts";
import { isAssignment } from "./lint.ts";
import type { Expression, Redirect, Statement, SwitchCase } from "./nodes.ts";
import { walkOrder } from "./sort-array.ts";
import { isTrue, type Scalar, toNumber } from "./values.ts";

/** How a statement ended; `end` is: goes on with the next. */
export type Outcome = "end" | "break" | "continue" | { readonly value: Scalar };
export type Run = (frame: Frame) => MaybePromise<Outcome>;

/** Turns statements into closures, once: a loop's body runs many times. */
export class StatementCompiler {
  constructor(private readonly expressions: ExpressionCompiler) {}

  block(statements: readonly Statement[]): Run {
    const runs = statements.map((statement) => this.compile(statement));
    const [only] = runs;
    if (only && runs.length === 1) return only;
    const from = (start: number, frame: Frame): MaybePromise<Outcome> => {
      for (let at = start; at < runs.length; at++) {
        const outcome = (runs[at] as Run)(frame);
        if (outcome instanceof Promise)
          return outcome.then((late) => (late === "end" ? from(at + 1, frame) : late));
        if (outcome !== "end") return outcome;
      }
      return "end";
    };
    return (frame) => from(0, frame);
  }

  /** Before a statement runs, its line is noted: messages tell it. */
  compile(statement: Statement): Run {
    const run = this.#statement(statement);
    const { line, kind } = statement;
    const { machine } = this.expressions;
    if (line === undefined || kind === "block" || kind === "break" || kind === "continue") return run;
    return (frame) => {
      machine.line = line;
      return run(frame);
    };
  }

  #statement(statement: Statement): Run {
    const { expressions } = this;
    switch (statement.kind) {
      case "expression":
        return evaluated(expressions.compile(statement.expression));
      case "print":
        return this.#print(statement.args, statement.redirect);
      case "printf":
        return this.#printf(statement.args, statement.redirect, statement.line);
      case "block":
        return this.block(statement.body);
      case "if":
        return this.#if(statement);
      case "while":
      case "do":
        return this.#loop(statement);
      case "for":
        return this.#for(statement);
      case "for-in":
        return this.#forIn(statement);
      case "switch":
        return this.#switch(statement.subject, statement.cases);
      case "delete":
        return this.#delete(statement);
      case "return":
      case "exit":
        return this.#leave(statement.kind, statement.value);
      case "break":
      case "continue": {
        const { kind } = statement;
        return () => kind;
      }
      case "next":
      case "nextfile": {
        const file = statement.kind === "nextfile";
        return () => {
          throw new AwkNext(file);
        };
      }
    }
  }

  // Output

  #print(args: readonly Expression[], redirect: Redirect | undefined): Run {
    const { machine } = this.expressions;
    const codes = args.map((arg) => this.expressions.compile(arg));
    const write = this.#writer(redirect);
    if (codes.length === 0)
      return (frame) => {
        if (machine.lints && machine.record.isUnset) machine.doubt("reference to uninitialized field `$0'");
        return write(machine.record.text + machine.recordEnd, frame);
      };
    const [only] = codes;
    if (only && codes.length === 1 && !only.waits)
      return (frame) => write(machine.printed(only.run(frame)) + machine.recordEnd, frame);
    return (frame) =>
      andThen(valuesOf(codes, frame), (values) => {
        let text = "";
        for (const [at, value] of values.entries())
          text += (at > 0 ? machine.outputSeparator : "") + machine.printed(value);
        return write(text + machine.recordEnd, frame);
      });
  }

  #printf(args: readonly Expression[], redirect: Redirect | undefined, line: number): Run {
    if (args.length === 0) {
      if (this.expressions.machine.call.flags.posix === true) return () => "end";
      throw new AwkFatal("printf: no arguments", line);
    }
    const { machine } = this.expressions;
    const codes = args.map((arg) => this.expressions.compile(arg));
    const write = this.#writer(redirect);
    return (frame) =>
      andThen(valuesOf(codes, frame), ([format, ...values]) =>
        write(
          formatText(machine.text(format), values, (value) => machine.text(value), machine),
          frame,
        ),
      );
  }

  #writer(redirect: Redirect | undefined): (text: string, frame: Frame) => MaybePromise<Outcome> {
    const { machine } = this.expressions;
    const { call } = machine;
    if (!redirect) {
      return (text) => {
        const pending = call.print(text);
        return pending instanceof Promise ? pending.then(() => "end") : "end";
      };
    }
    const { operator } = redirect;
    const target = this.expressions.compile(redirect.target);
    return (text, frame) =>
      andThen(target.run(frame), (name) =>
        andThen(machine.streams.output(operator, machine.text(name)), (output) =>
          andThen(output.print(text), (): Outcome => "end"),
        ),
      );
  }

  // Choices

  /** An assignment there is likely to be meant as a comparison, which `--lint` says. */
  #condition(test: Expression): Code {
    const { machine } = this.expressions;
    const code = this.expressions.compile(test);
    if (!machine.mayLint || !isAssignment(test)) return code;
    return mapped(code, (value) => {
      machine.doubt("assignment used in conditional context");
      return value;
    });
  }

  #if({ test, yes, no }: Extract<Statement, { kind: "if" }>): Run {
    const condition = this.#condition(test);
    const [first, second] = [this.compile(yes), no ? this.compile(no) : undefined];
    const choose = (value: Scalar, frame: Frame): MaybePromise<Outcome> =>
      isTrue(value) ? first(frame) : second ? second(frame) : "end";
    if (!condition.waits) return (frame) => choose(condition.run(frame), frame);
    return (frame) => andThen(condition.run(frame), (value) => choose(value, frame));
  }

  #switch(subject: Extract<Statement, { kind: "switch" }>["subject"], cases: readonly SwitchCase[]): Run {
    const value = this.expressions.compile(subject);
    const tests = cases.map((each) => this.#caseTest(each));
    const bodies = cases.map(({ body }) => this.block(body));
    const fallback = cases.findIndex((each) => each.value === undefined);
    const from = (start: number, frame: Frame): MaybePromise<Outcome> => {
      if (start < 0 || start >= bodies.length) return "end";
      return andThen((bodies[start] as Run)(frame), (outcome) => {
        if (outcome === "break") return "end";
        return outcome === "end" ? from(start + 1, frame) : outcome;
      });
    };
    return (frame) =>
      andThen(value.run(frame), (looked) => {
        const found = tests.findIndex((test) => test(looked, frame));
        return from(found < 0 ? fallback : found, frame);
      });
  }

  #caseTest({ value }: SwitchCase): (looked: Scalar, frame: Frame) => boolean {
    const { machine } = this.expressions;
    if (value === undefined) return () => false;
    if (value.kind === "regex" || value.kind === "typed-regex") {
      const { source } = value;
      return (looked) => machine.regex(source).test(machine.text(looked));
    }
    const code = this.expressions.compile(value);
    return (looked, frame) => {
      const wanted = code.run(frame);
      return !(wanted instanceof Promise) && machine.compare(looked, wanted) === 0;
    };
  }

  // Loops

  /** One round after the other until the body leaves; each costs a step, so that Ctrl-C gets through. */
  #rounds(round: (frame: Frame) => MaybePromise<Outcome | "again">): Run {
    const { call } = this.expressions.machine;
    return (frame) =>
      repeat<Outcome>(() => {
        const pause = call.spend(1);
        const next = () => andThen(round(frame), (outcome) => (outcome === "again" ? undefined : outcome));
        return pause ? pause.then(next) : next();
      });
  }

  #loop({ kind, test, body }: Extract<Statement, { kind: "while" | "do" }>): Run {
    const condition = this.#condition(test);
    const run = this.compile(body);
    const again = (frame: Frame) =>
      andThen(condition.run(frame), (value) => (isTrue(value) ? "again" : "end") as Outcome | "again");
    if (kind === "do")
      return this.#rounds((frame) =>
        andThen(run(frame), (outcome) => afterBody(outcome, () => again(frame))),
      );
    return this.#rounds((frame) =>
      andThen(again(frame), (next) => {
        if (next !== "again") return next;
        return andThen(run(frame), (outcome) => afterBody(outcome, () => "again"));
      }),
    );
  }

  #for({ start, test, step, body }: Extract<Statement, { kind: "for" }>): Run {
    const begin = start && this.compile(start);
    const condition = test && this.#condition(test);
    const advance = step && this.compile(step);
    const run = this.compile(body);
    const after = (frame: Frame): MaybePromise<Outcome | "again"> =>
      advance ? andThen(advance(frame), () => "again" as const) : "again";
    const rounds = this.#rounds((frame) => {
      const holds = condition ? condition.run(frame) : 1;
      return andThen(holds, (value) =>
        isTrue(value) ? andThen(run(frame), (outcome) => afterBody(outcome, () => after(frame))) : "end",
      );
    });
    return begin ? (frame) => andThen(begin(frame), () => rounds(frame)) : rounds;
  }

  #forIn({ variable, array, body }: Extract<Statement, { kind: "for-in" }>): Run {
    const place = this.expressions.array(array);
    const { put } = this.expressions.store({ kind: "variable", name: variable });
    const run = this.compile(body);
    const ordered = walkOrder(this.expressions);
    return (frame) =>
      // Elements that come or go meanwhile make no difference (gawk manual 8.1.5).
      andThen(ordered(place(frame)), (keys) => {
        let at = 0;
        return this.#rounds(() => {
          const key = keys[at++];
          if (key === undefined) return "end";
          put(undefined, key, frame);
          return andThen(run(frame), (outcome) => afterBody(outcome, () => "again"));
        })(frame);
      });
  }

  #delete({ array, subscripts }: Extract<Statement, { kind: "delete" }>): Run {
    const place = this.expressions.array(array);
    if (!subscripts)
      return (frame) => {
        place(frame).clear();
        return "end";
      };
    const key = this.expressions.subscript(subscripts);
    const { machine } = this.expressions;
    return (frame) =>
      andThen(key.run(frame), (name): Outcome => {
        const held = place(frame);
        if (machine.lints && !held.has(String(name)))
          machine.doubt(`delete: index \`${name}' not in array \`${held.name}'`);
        held.delete(String(name));
        return "end";
      });
  }

  #leave(kind: "return" | "exit", value: Extract<Statement, { kind: "return" | "exit" }>["value"]): Run {
    const code = value && this.expressions.compile(value);
    return (frame) =>
      andThen(code?.run(frame), (result): Outcome => {
        if (kind === "return") return { value: result };
        throw new AwkExit(code ? Math.trunc(toNumber(result)) & 0xff : undefined);
      });
  }
}

function evaluated(code: Code): Run {
  if (!code.waits)
    return (frame) => {
      code.run(frame);
      return "end";
    };
  return (frame) => andThen(code.run(frame), (): Outcome => "end");
}

/** What a loop makes of its body's outcome. */
function afterBody(
  outcome: Outcome,
  next: () => MaybePromise<Outcome | "again">,
): MaybePromise<Outcome | "again"> {
  if (outcome === "end" || outcome === "continue") return next();
  return outcome === "break" ? "end" : outcome;
}
