import type { MaybePromise } from "../base/maybe-promise.ts";
import type { Errno } from "../disk/errno.ts";
import type { Process, Program } from "../process/process.ts";
import { SIGQUIT } from "../process/signals.ts";
import { Users } from "../process/users.ts";
import type { Builtin } from "./builtins/define.ts";
import type { ArithmeticValue, ExpansionHost } from "./expand/index.ts";
import { expandPrompt } from "./interactive/expand-prompt.ts";
import type { TextOrigin } from "./interp/evaluate-text.ts";
import { becomeInteractive } from "./interp/interactive-mode.ts";
import type { Outcome } from "./interp/outcome.ts";
import type { ScriptSource } from "./interp/script.ts";
import { type Interpreter, interpreter } from "./interpreter.ts";
import type { KeyBindings } from "./line-editor/key-bindings.ts";
import { dialectFlags, reword } from "./state/dialect.ts";
import type { ShellFunction } from "./state/functions.ts";
import { setInitialVariables } from "./state/initial-variables.ts";
import { becomeNeutral } from "./state/neutral.ts";
import { formatFlags } from "./state/options.ts";
import { type ShellSetup, ShellState } from "./state/shell-state.ts";
import { ShellVariables } from "./state/shell-variables.ts";
import { fingerprint, restoreShell, type ShellSnapshot, takeSnapshot } from "./state/snapshot.ts";
import { watchedAssigned } from "./state/watched-variables.ts";
import type { CommandSubstitution, List } from "./syntax/nodes.ts";
import type { ParserOptions } from "./syntax/parser.ts";

export type { ShellSetup } from "./state/shell-state.ts";

/** One shell: its state, and what it can do. A subshell is a fork of it. */
export class Shell extends ShellState implements ExpansionHost {
  readonly variables: ShellVariables;
  /** The keys and variables of the line editor, once somebody has asked for them. */
  keyBindings: KeyBindings | undefined;
  /** A host runs lines in it as if they had been typed, without a terminal. */
  takesTypedLines = false;

  constructor(
    process: Process,
    setup: ShellSetup,
    override readonly parent?: Shell,
  ) {
    super(process, setup, parent);
    this.variables = parent ? parent.variables.fork(this) : new ShellVariables(this);
    this.keyBindings = parent?.keyBindings;
    if (parent) return;
    setInitialVariables(this);
    this.traps.ignoreAlways(process.dispositions.ignored);
    process.handle(SIGQUIT, process.disposition(SIGQUIT) === "ignore" ? "ignore" : "shrug");
    if (this.interactive) becomeInteractive(this);
  }

  /** The shell of a subshell environment (bash manual 3.7.3), which runs as `process`. */
  fork(process: Process): Shell {
    const { argument0, positional, input } = this;
    return new Shell(process, { argument0, positional, input }, this);
  }

  // Running

  /** Runs commands one after the other as they are read; a syntax error ends them. */
  runScript(source: ScriptSource): MaybePromise<Outcome> {
    return interpreter().runScript(this, source);
  }

  /** Runs what was typed at a prompt: complete commands. */
  runLine(text: string): MaybePromise<Outcome> {
    return interpreter().runLine(this, text);
  }

  /** Runs a text within the command that runs now: eval, a trap, PROMPT_COMMAND. */
  evaluateText(text: string, origin: TextOrigin): MaybePromise<Outcome> {
    return interpreter().evaluateText(this, text, origin);
  }

  /** What puts complete commands together from lines, as at a prompt; `say` shows lines that history has expanded. */
  commandReader(say: (text: string) => void): InstanceType<Interpreter["CommandReader"]> {
    return new (interpreter().CommandReader)(this, say);
  }

  callFunction(called: ShellFunction, args: readonly string[]): MaybePromise<Outcome> {
    return interpreter().callFunction(this, called, args);
  }

  /** Ends the shell: traps of signals that have arrived, then the trap on EXIT. Gives the status it ends with. */
  runExitTrap(status: number): MaybePromise<number> {
    return interpreter().runExitTrap(this, status);
  }

  /** All builtins, those too that `enable -n` has hidden. */
  get builtins(): ReadonlyMap<string, Builtin> {
    return this.dialect?.builtins ?? interpreter().BUILTINS;
  }

  /** The builtin of that name, unless `enable -n` has hidden it. */
  builtin(name: string): Builtin | undefined {
    const builtin = this.builtins.get(name);
    return builtin && this.disabledBuiltins.size > 0 && this.disabledBuiltins.has(name) ? undefined : builtin;
  }

  /** What of this shell changes how text is read. */
  parserOptions(firstLine = 1): ParserOptions {
    return {
      firstLine,
      alias: (name) => (this.options.expand_aliases ? this.aliases.get(name) : undefined),
      extglob: () => this.options.extglob,
      posix: () => this.options.posix,
      language: this.dialect?.language,
    };
  }

  /** The value of a `$((…))` where it is not bash's. */
  get arithmetic(): ((expression: string) => ArithmeticValue) | undefined {
    const evaluate = this.dialect?.arithmetic;
    return evaluate && ((expression) => evaluate(expression, this));
  }

  /** The shell of a check: none of the learner's settings, and programs of its own. */
  becomeNeutral(helpers: ReadonlyMap<string, Program>): void {
    becomeNeutral(this, helpers);
  }

  // Messages

  /** What stands before a message: `bash: line 3: `, in an interactive shell `bash: `. */
  faultPrefix(line = this.line): string {
    if (this.dialect) return this.dialect.prefix(this, line);
    return this.belongsToPrompt || line <= 0
      ? `${this.messageName}: `
      : `${this.messageName}: line ${line}: `;
  }

  /** The name of the shell or script in messages. */
  get messageName(): string {
    if (this.belongsToPrompt) return this.argument0.replace(/^-/, "").replace(/^.*\//, "");
    return this.frame?.source || this.argument0;
  }

  /** Prints `bash: line N: message` on standard error, an empty message not; gives the promise of a slow reader. */
  fault(message: string): MaybePromise<void> {
    if (message === "") return undefined;
    return this.process.stderr.write(`${this.faultPrefix()}${this.reworded(message)}\n`);
  }

  /** Bash's words, or what the dialect says instead. */
  reworded(message: string): string {
    return this.dialect ? reword(this.dialect, message).text : message;
  }

  warn(message: string): void {
    void this.fault(message);
  }

  // What others ask for

  get optionFlags(): string {
    if (this.dialect) return dialectFlags(this, this.dialect);
    const letter = { string: "c", standard: "s", file: "" }[this.input];
    return formatFlags(this.options, { interactive: this.interactive, input: letter });
  }

  /** The working directory as the person knows it. */
  get directory(): string {
    return this.workingDirectory ?? this.process.cwd;
  }

  get inFunction(): boolean {
    for (let frame = this.frame; frame; frame = frame.parent) if (frame.kind === "function") return true;
    return false;
  }

  /** Whether the command that runs was typed at a prompt, or counts as such. */
  get isTyped(): boolean {
    if (this.frame !== undefined) return false;
    return this.interactive || this.takesTypedLines || (this.parent?.isTyped ?? false);
  }

  /** Whether it belongs to a job that was started with `&`. */
  get isInBackground(): boolean {
    return this.leadsBackground || (this.parent?.isInBackground ?? false);
  }

  users(): Users {
    return new Users(this.files);
  }

  homeOf(user: string): string | undefined {
    const users = this.users();
    return (user === "" ? users.byUid(this.files.credentials.uid) : users.byName(user))?.home;
  }

  directoryStack(index: number): string | undefined {
    const stack = [this.directory, ...this.directories];
    return stack[index < 0 ? stack.length + index : index];
  }

  substitute(body: List, typed?: string): MaybePromise<string> {
    return interpreter().substituteCommand(this, body, typed);
  }

  substituteBroken(part: CommandSubstitution): MaybePromise<string> {
    return interpreter().substituteBroken(this, part);
  }

  substituteProcess(direction: "<" | ">", body: List): MaybePromise<string> {
    return interpreter().startProcessSubstitution(this, direction, body);
  }

  decodePrompt(text: string): MaybePromise<string> {
    return expandPrompt(this, text, { editing: false });
  }

  expandSubscript(text: string): string {
    return interpreter().expandSubscript(this, text);
  }

  spend(steps: number): Promise<void> | undefined {
    return this.process.spend(steps);
  }

  /** The value that an integer variable gets. */
  evaluateInteger(expression: string): ArithmeticValue {
    const { evaluateWithin, evaluateExpression } = interpreter();
    return evaluateWithin("attribute", () => evaluateExpression(expression, this));
  }

  /** The index that a subscript means. */
  evaluateIndex(subscript: string): number {
    const { evaluateWithin, evaluateExpression } = interpreter();
    return Number(evaluateWithin("subscript", () => evaluateExpression(subscript, this)));
  }

  /** A variable that the shell itself works by was assigned or unset. */
  variableAssigned(name: string): void {
    watchedAssigned(this, name, this.variables.get(name));
  }

  // Keeping

  /** The state as structured-clonable data. */
  snapshot(): ShellSnapshot {
    return takeSnapshot(this);
  }

  /** Two equal texts: no variable, function, alias, option … has changed in between. */
  get fingerprint(): string {
    return fingerprint(this);
  }

  /** Takes the state over; an error where the directory is not there any more. */
  restore(snapshot: ShellSnapshot): Errno | undefined {
    return restoreShell(this, snapshot);
  }
}
