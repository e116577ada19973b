import { loadCommand } from "../commands/index.ts";
import type { Files } from "../disk/files.ts";
import { ROOT } from "../disk/files.ts";
import { restoreDisk } from "../disk/index.ts";
import type { Command } from "../process/command/define-command.ts";
import type { CommandEvent, StartedCommand } from "../process/command-event.ts";
import { programFile } from "../process/executable.ts";
import type { Kernel } from "../process/kernel.ts";
import type { HostPorts } from "../process/scheduler.ts";
import { needsInterpreter, Shell, type ShellSnapshot } from "../shell/index.ts";
import type { Account } from "./accounts.ts";
import { comeBack } from "./come-back.ts";
import type { DefinedProgram } from "./defined-program.ts";
import type { CommandMeaning, outlineFor } from "./inspect.ts";
import { Listeners } from "./listeners.ts";
import { loginEnvironment, startLogin } from "./login.ts";
import { prepare } from "./prepare.ts";
import { type DryRun, dryRun, type ProbeOptions, probe } from "./probe.ts";
import type { Programs } from "./programs.ts";
import type { RunOptions, RunResult } from "./run.ts";
import { runScript } from "./run-script.ts";
import { startServices } from "./services.ts";
import { endLine } from "./shell-rest.ts";
import { Shells } from "./shells.ts";
import { type ComputerSnapshot, type ComputerState, SNAPSHOT_VERSION } from "./snapshot.ts";
import { openTerminal, type TerminalHooks, type TerminalLine } from "./terminal-line.ts";
import { loadRest } from "./trees.ts";
import { Turns } from "./turns.ts";

export type LineOutline = ReturnType<typeof outlineFor>;

export interface ComputerParts {
  readonly kernel: Kernel;
  readonly programs: Programs;
  readonly account: Account;
  readonly ports: HostPorts;
  readonly seed: number;
}

/** One simulated computer. Made by `createComputer`; all calls may be made at any time, runs wait for each other. */
export class Computer {
  readonly kernel: Kernel;
  readonly ports: HostPorts;
  readonly programs: Programs;
  readonly shells = new Shells();
  readonly outputListeners = new Listeners<string>();
  /** Told when the computer has become what it was at a mark, or was prepared: the prompt may be another one. */
  readonly returnListeners = new Listeners<undefined>();

  readonly #account: Account;
  readonly #seed: number;
  readonly #marks = new Map<string, ComputerState>();
  readonly #runs = new Turns();
  /** Of those that have the computer for themselves. */
  readonly #alone = new Turns();

  constructor(parts: ComputerParts) {
    this.kernel = parts.kernel;
    this.programs = parts.programs;
    this.ports = parts.ports;
    this.#account = parts.account;
    this.#seed = parts.seed;
  }

  /** Logs the user in. Called once, by `createComputer`. */
  async boot(
    env: Readonly<Record<string, string>>,
    snapshot: ComputerSnapshot | undefined,
    login: ShellSnapshot | undefined,
  ): Promise<void> {
    const state = snapshot?.state.shell;
    if (state && needsInterpreter(state)) await loadRest();
    this.#logIn(env, state);
    this.#restored = state ?? login;
    this.#isAsleep = snapshot !== undefined;
    for (const [name, state] of snapshot?.marks ?? []) this.#marks.set(name, state);
  }

  /** The shell that `run` and the checks work in: the login shell, or that of the terminal that was used last. */
  get shell(): Shell {
    const { alive, last } = this.shells;
    if (alive) return alive;
    if (!last) throw new Error("this computer has not been started");
    // What ended the shell (exit, a signal, a budget) has not ended the login: the next command finds its state.
    return this.#logIn({}, last.snapshot());
  }

  /** Stored, and not awake since: its services do not run yet. */
  #isAsleep = false;
  #terminals = 0;
  #restored: ShellSnapshot | undefined;

  /** The number of the next `/dev/pts/N`. */
  takeTerminalNumber(): number {
    return this.#terminals++;
  }

  /** The state that the first terminal's shell goes on from; undefined: it reads its start-up files. */
  takeShellState(): ShellSnapshot | undefined {
    const state = this.#restored;
    this.#restored = undefined;
    return state;
  }

  /** Waits for the learner's line to end, or ends it: two cannot work in one shell at once. */
  async #untilAtRest(line: "wait" | "end"): Promise<void> {
    for (;;) {
      const { shell } = this;
      const rest = this.shells.knownRestOf(shell);
      if (!rest || rest.doing === "resting") return;
      if (line === "end" && rest.doing === "running") await endLine(shell, rest, this.kernel, this.ports);
      else await rest.next();
    }
  }

  #logIn(env: Readonly<Record<string, string>>, state: ShellSnapshot | undefined): Shell {
    const environment = loginEnvironment(this.#account, env);
    const process = startLogin(this.kernel, this.#account, { env: environment, argv0: "bash" });
    const shell = new Shell(process, { argument0: "bash" });
    shell.takesTypedLines = true;
    if (state) shell.restore(state);
    for (const [name, value] of Object.entries(env)) shell.variables.export(name, value);
    this.shells.adopt(shell);
    return shell;
  }

  get account(): Account {
    return this.#account;
  }

  get home(): string {
    return this.#account.home;
  }

  /** Where the shell is. */
  get cwd(): string {
    return this.shell.process.cwd;
  }

  /** Runs a script in the login shell and waits for its end. Variables, functions and the directory stay. */
  run(script: string, options: RunOptions & { readonly encoding: "bytes" }): Promise<RunResult<Uint8Array>>;
  run(script: string, options?: RunOptions): Promise<RunResult>;
  run(script: string, options: RunOptions = {}): Promise<RunResult | RunResult<Uint8Array>> {
    return this.#inTurn(async () => {
      await loadRest();
      await this.#untilAtRest("wait");
      return runScript(this, script, options);
    });
  }

  /** Runs a check: all that it does is taken back, and nothing else goes on meanwhile. */
  probe(script: string, options: ProbeOptions): Promise<RunResult> {
    return this.#inTurn(async () => {
      await loadRest();
      return this.#alone.take(() => probe(this, script, options));
    });
  }

  /**
   * Runs a line in a copy of the learner's shell and takes back all that it did. Unlike `run` it may be called while a
   * command runs: everything else stands still meanwhile.
   */
  async dryRun(line: string, steps: number): Promise<DryRun> {
    await loadRest();
    return this.#alone.take(() => dryRun(this, line, steps));
  }

  /** A line taken apart, unrun; the shell's messages where it is no shell text. */
  async outline(line: string): Promise<LineOutline> {
    const [{ outlineFor }] = await Promise.all([import("./inspect.ts"), loadRest()]);
    return outlineFor(this.shell, line);
  }

  /** What a command's name means to the learner's shell; undefined: there is no such command. */
  async meaningOf(name: string): Promise<CommandMeaning | undefined> {
    const [{ meaningOf }] = await Promise.all([import("./inspect.ts"), loadRest()]);
    return meaningOf(this.shell, name);
  }

  /** Runs a script for a lesson, unseen by the learner. */
  prepare(script: string, user: "learner" | "root"): Promise<RunResult> {
    return this.#inTurn(async () => {
      await loadRest();
      await this.#untilAtRest("wait");
      return prepare(this, script, user);
    });
  }

  /** How the program that `words` calls reads its words; undefined where that is not known (yet). */
  specOf(words: readonly string[]): Command["spec"] | undefined {
    const command = loadCommand((words[0] ?? "").replace(/^.*\//, ""));
    return command instanceof Promise ? undefined : command?.spec;
  }

  /** Lets the services of a restored computer go on, as the next run, check or preparation would do. */
  wake(): Promise<void> {
    return this.#inTurn(async () => undefined);
  }

  async #wakeUp(): Promise<void> {
    if (!this.#isAsleep) return;
    this.#isAsleep = false;
    await comeBack(this.kernel);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#runs.take(() => (this.#isAsleep ? this.#wakeUp().then(act) : act()));
  }

  /** A terminal with an interactive shell, for a screen and a keyboard. */
  openTerminal(hooks: TerminalHooks): TerminalLine {
    return openTerminal(this, hooks);
  }

  /** Adds a program under /usr/local/bin. It gets argv, env, cwd and streams, and gives its exit status. */
  define(name: string, program: DefinedProgram): void {
    if (!/^[^/\0]+$/.test(name))
      throw new TypeError(`define: ${JSON.stringify(name)} is no name of a program`);
    this.programs.define(name, program);
    const error = this.files.writeFile(`/usr/local/bin/${name}`, programFile(name), 0o755);
    if (error) throw new Error(`define: ${name}: ${error.message}`);
  }

  /** The disk now, as root sees it. */
  get files(): Files {
    return this.kernel.disk.view(ROOT);
  }

  /** Tells of every command that ended. Gives what takes that back. */
  onCommand(listener: (event: CommandEvent) => void): () => void {
    return this.shells.listen(this.shells.commandListeners, listener);
  }

  /** Tells of every command that begins in the background, while somebody listens to `onCommand` too. */
  onCommandStart(listener: (started: StartedCommand) => void): () => void {
    return this.shells.listen(this.shells.startListeners, listener);
  }

  /** Tells what programs print, without prompts and the echo of keys. */
  onOutput(listener: (text: string) => void): () => void {
    return this.outputListeners.add(listener);
  }

  /** The whole computer at rest, to be stored; programs that run are not part of it. */
  snapshot(): ComputerSnapshot {
    return {
      version: SNAPSHOT_VERSION,
      seed: this.#seed,
      random: this.kernel.random.state,
      hostname: this.kernel.hostname,
      user: this.#account.name,
      nextPid: this.kernel.nextPid,
      state: this.#state(),
      marks: [...this.#marks],
    };
  }

  #state(): ComputerState {
    return { now: this.kernel.now(), disk: this.kernel.disk.snapshot(), shell: this.shell.snapshot() };
  }

  /** Two equal texts: the disk and what the shell keeps (variables, functions, its directory …) have not changed in between. */
  get fingerprint(): string {
    return `${this.kernel.disk.state} ${this.shellFingerprint}`;
  }

  /** The same of the shell alone. */
  get shellFingerprint(): string {
    return this.shell.fingerprint;
  }

  /** Remembers disk and shell under a name, in place of what had that name. */
  mark(name: string): void {
    this.#marks.set(name, this.#state());
  }

  /** Makes disk and shell what they were at the mark; what runs is ended. False: there is no such mark. */
  async rollBack(name: string): Promise<boolean> {
    const state = this.#marks.get(name);
    if (!state) return false;
    return this.#inTurn(async () => {
      await loadRest();
      await this.#untilAtRest("end");
      return this.#alone.take(async () => {
        this.#return(state);
        await comeBack(this.kernel);
        return true;
      });
    });
  }

  #return(state: ComputerState): void {
    this.kernel.endOthers(this.shell.process);
    startServices(this.kernel);
    this.kernel.disk.replace(state.disk);
    this.shell.restore(state.shell);
    this.returnListeners.tell(undefined);
  }

  /** The disk at a mark, for reading, as root. */
  filesAt(name: string): Files | undefined {
    const state = this.#marks.get(name);
    return state && restoreDisk(state.disk, { now: () => state.now }).view(ROOT);
  }
}
