import { andThen, forEachInTurn, type MaybePromise, repeat } from "../../base/maybe-promise.ts";
import type { Call } from "../../process/command/call.ts";
import { WriteFailed } from "../../process/command/output.ts";
import { BUILTIN_ARITY } from "./builtin-arity.ts";
import { ExpressionCompiler } from "./expressions.ts";
import { AwkExit, AwkFatal, AwkNext, type AwkRemark } from "./faults.ts";
import { declareFunctions, defineFunctions } from "./functions.ts";
import { BACKUP_SUFFIXES, type InplaceEditor } from "./inplace.ts";
import { AwkMachine } from "./machine.ts";
import type { AwkProgram, Rule } from "./nodes.ts";
import { AwkParser } from "./parser.ts";
import { SPECIAL } from "./special-variables.ts";
import { StatementCompiler } from "./statements.ts";
import { nodesOf } from "./tree-nodes.ts";
import { isTrue } from "./values.ts";

const ALWAYS = [...Object.keys(SPECIAL), "ARGC", "ARGV", "ENVIRON", ...BACKUP_SUFFIXES];

type Action = () => MaybePromise<unknown>;

/** Warnings come also of a program that cannot be read. */
export function parseProgram(text: string, lints: boolean, warn: (remark: AwkRemark) => void): AwkProgram {
  const parser = new AwkParser(text, BUILTIN_ARITY, lints);
  try {
    return parser.program();
  } finally {
    for (const remark of parser.warnings) warn(remark);
  }
}

/** A machine with a number for each variable that the program names. */
export function machineFor(call: Call, program: AwkProgram): AwkMachine {
  const slots = new Map<string, number>();
  const add = (name: unknown) => {
    if (typeof name === "string" && !slots.has(name)) slots.set(name, slots.size);
  };
  for (const name of ALWAYS) add(name);
  for (const tree of [program.rules, [...program.functions.values()].map(({ body }) => body)]) {
    for (const node of nodesOf(tree)) {
      if (node.kind === "variable" || node.kind === "indirect-call") add(node.name);
      if (node.kind === "for-in") add(node.variable);
    }
  }
  return new AwkMachine(call, slots, program.warned);
}

/** A program that is ready to run on its machine. */
export class CompiledProgram {
  readonly #begin: readonly Action[];
  readonly #end: readonly Action[];
  readonly #records: readonly Action[];
  readonly #fileActions: { readonly begin: readonly Action[]; readonly end: readonly Action[] };

  constructor(
    private readonly machine: AwkMachine,
    program: AwkProgram,
    private readonly inplace?: InplaceEditor,
  ) {
    const callables = declareFunctions(program);
    const expressions = new ExpressionCompiler(machine, program, callables);
    defineFunctions(program, callables, expressions);
    const statements = new StatementCompiler(expressions);
    const actions = (kind: Rule["kind"]) =>
      program.rules
        .filter((rule) => rule.kind === kind)
        .map((rule) => this.#action(rule, expressions, statements));
    this.#begin = actions("BEGIN");
    this.#end = actions("END");
    this.#records = actions("pattern");
    this.#fileActions = { begin: actions("BEGINFILE"), end: actions("ENDFILE") };
  }

  #action(rule: Rule, expressions: ExpressionCompiler, statements: StatementCompiler): Action {
    const { machine } = this;
    const body = rule.body && statements.block(rule.body);
    const run: Action = body
      ? () => body([])
      : () => machine.call.print(machine.record.text + machine.recordEnd);
    if (!rule.pattern)
      return () => {
        machine.line ||= rule.line;
        return run();
      };
    const pattern = expressions.compile(rule.pattern);
    const holds = () => {
      machine.line = rule.line;
      return andThen(pattern.run([]), isTrue);
    };
    if (!rule.until) return () => andThen(holds(), (yes) => (yes ? run() : undefined));
    const until = expressions.compile(rule.until);
    let isOn = false;
    return () =>
      andThen(isOn || holds(), (yes) => {
        if (!yes) return undefined;
        return andThen(until.run([]), (last) => {
          isOn = !isTrue(last);
          return run();
        });
      });
  }

  /** Runs all of it; gives the exit status. */
  async run(): Promise<number> {
    let status = 0;
    const part = async (kind: Rule["kind"], act: () => MaybePromise<unknown>): Promise<boolean> => {
      try {
        await act();
        return true;
      } catch (thrown) {
        if (thrown instanceof AwkNext) throw new AwkFatal(misplacedNext(thrown, kind));
        if (!(thrown instanceof AwkExit)) throw thrown;
        status = thrown.status ?? status;
        return false;
      }
    };
    const { machine } = this;
    const goesOn = await part("BEGIN", () => inTurn(this.#begin));
    if (goesOn && this.#readsInput) await part("pattern", () => this.#eachRecord());
    // After `exit` in BEGIN or a rule, END still runs; an `exit` in END ends at once.
    await this.inplace?.finish();
    await part("END", () => inTurn(this.#end));
    try {
      await machine.streams.closeAll();
    } catch (thrown) {
      if (!(thrown instanceof WriteFailed)) throw thrown;
      const place = machine.inputPlace();
      const message = `warning: error writing standard output: ${thrown.message}`;
      throw new WriteFailed(thrown.errno, {
        message: place === "" ? message : `${place} ${message}`,
        status: status || 1,
      });
    }
    return status || machine.call.status;
  }

  get #readsInput(): boolean {
    const { begin, end } = this.#fileActions;
    return (
      this.inplace !== undefined || this.#records.length + this.#end.length + begin.length + end.length > 0
    );
  }

  #eachRecord(): MaybePromise<unknown> {
    const { machine } = this;
    const { begin, end } = this.#fileActions;
    if (this.inplace || begin.length + end.length > 0)
      machine.input.onFile = { begin: () => this.#beginFile(begin), end: () => inTurn(end) };
    const keep = (record: string) => machine.record.set(record);
    return repeat<true>(() => {
      const pause = machine.call.spend(1);
      const next = () => andThen(machine.input.nextRecord(keep), (got) => (got ? this.#runRules() : true));
      return pause ? pause.then(next) : next();
    });
  }

  /** The rules of BEGINFILE; whether one of them said `nextfile`. */
  async #beginFile(actions: readonly Action[]): Promise<boolean> {
    const { machine } = this;
    await this.inplace?.begin(machine.text(machine.scalar("FILENAME")));
    try {
      await inTurn(actions);
      return false;
    } catch (thrown) {
      if (thrown instanceof AwkNext && thrown.file) return true;
      throw thrown;
    }
  }

  /** All rules for one record; `next` ends them. */
  #runRules(): MaybePromise<undefined> {
    try {
      const done = inTurn(this.#records);
      if (!(done instanceof Promise)) return undefined;
      return done.then(
        () => undefined,
        (thrown) => this.#left(thrown),
      );
    } catch (thrown) {
      return this.#left(thrown);
    }
  }

  #left(thrown: unknown): undefined {
    if (!(thrown instanceof AwkNext)) throw thrown;
    if (thrown.file) this.machine.input.skipFile();
    return undefined;
  }
}

function inTurn(actions: readonly Action[]): MaybePromise<void> {
  return forEachInTurn(actions, (action) => andThen(action(), () => undefined));
}

/** From a function that such a rule calls. */
function misplacedNext({ file }: AwkNext, kind: Rule["kind"]): string {
  return `\`${file ? "nextfile" : "next"}' cannot be called from a \`${kind}' rule`;
}
