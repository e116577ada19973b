import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from "quickjs-emscripten-core";
import { encode } from "../../../base/bytes.ts";
import type { MaybePromise } from "../../../base/maybe-promise.ts";
import { KERNEL_RELEASE, KERNEL_VERSION } from "../../../process/kernel-version.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { Process } from "../../../process/process.ts";
import { parseSignal, SIGCHLD } from "../../../process/signals.ts";
import { Killed } from "../../../process/unwind.ts";
import type { NodeLibrary } from "../library/node-library.ts";
import { REALM } from "../realm/index.ts";
import { NODE_VERSIONS, nodeVersionOf } from "../version.ts";
import { Children } from "./children.ts";
import { digestCalls } from "./digest-calls.ts";
import { fileCalls, type HostCall, text } from "./file-calls.ts";
import { Handles } from "./handles.ts";
import { type Rewritten, rewrite, WATCH, WRAPPER, wrapLibrary, wrapModule } from "./rewrite.ts";
import { type Plain, toHandle, toPlain } from "./values.ts";

/** How often the engine may ask whether to go on, in one stretch without a pause: some seconds of a host's time. */
const MOST_POLLS = 12_000;
/** Steps of the computer's clock for each time it asks: 10,000 of its own. */
const STEPS_PER_POLL = 400;
const MEMORY = 128 * 1024 * 1024;
const STACK = 768 * 1024;

export interface RealmOptions {
  /** `process.argv`, with the path of node first. */
  readonly argv: readonly string[];
  readonly execArgv: readonly string[];
  /** What stands on standard input, where the program reads it at once. */
  readonly input: string | undefined;
}

/** Why a stretch of a program was broken off. */
export type Broken = "exit" | "budget";

/** One engine with Node's own parts in it, for one process. */
export class Realm {
  readonly #runtime: QuickJSRuntime;
  readonly #vm: QuickJSContext;
  readonly #api: QuickJSHandle;
  readonly #output: { readonly fd: number; readonly text: string | Uint8Array }[] = [];
  /** By file, the lines of which the engine reads more than the program has. */
  readonly #watched = new Map<string, ReadonlySet<number>>();
  #polls = 0;
  #charge = 0;
  #writing: Promise<unknown> | undefined;
  exitStatus: number | undefined;
  broken: Broken | undefined;
  wantsInput = false;
  /** What happened outside, and is not told yet: a function of the realm, and what it is told. */
  readonly #events: (readonly [name: string, ...args: Plain[]])[] = [];
  #wake: (() => void) | undefined;
  readonly #handles: Handles;
  readonly #children: Children;

  constructor(
    engine: QuickJSWASMModule,
    private readonly library: NodeLibrary,
    private readonly process: Process,
    private readonly options: RealmOptions,
  ) {
    const tell = (...event: Parameters<Realm["notify"]>) => this.notify(...event);
    this.#handles = new Handles(process, tell);
    this.#children = new Children(process, this.#handles, tell);
    this.#runtime = engine.newRuntime();
    this.#runtime.setMemoryLimit(MEMORY);
    this.#runtime.setMaxStackSize(STACK);
    this.#runtime.setInterruptHandler(() => this.#poll());
    this.#vm = this.#runtime.newContext();
    this.#api = this.#start();
    this.#runtime.setModuleLoader(
      (path) => this.#ask("moduleText", path),
      (from, id) => this.#ask("resolveImport", id, from),
    );
  }

  dispose(): void {
    this.#api.dispose();
    try {
      this.#vm.dispose();
      this.#runtime.dispose();
    } catch {
      // What a program holds in circles is left to the engine, which ends with it.
    }
  }

  /** Calls one of the realm's functions; its failures are the program's. */
  call(name: string, ...args: readonly Plain[]): Plain {
    this.#polls = 0;
    const run = this.#vm.getProp(this.#api, name);
    const handles = args.map((one) => toHandle(this.#vm, one));
    const result = this.#vm.callFunction(run, this.#vm.undefined, ...handles);
    for (const handle of [run, ...handles]) if (handle.alive) handle.dispose();
    if (result.error) {
      this.#failed(result.error);
      return undefined;
    }
    return result.value.consume((value) => toPlain(this.#vm, value));
  }

  /** Begins an ES module; what fails later ends the program. */
  runModule(path: string, text: string): void {
    this.#polls = 0;
    const source = this.#asModule(text, path);
    const result = this.#vm.evalCode(source, path, { type: "module" });
    if (result.error) return this.#failed(result.error);
    const watch = this.#vm.unwrapResult(
      this.#vm.evalCode(
        "(value, fail) => { if (value instanceof Promise) value.then(undefined, fail); }",
        "node:internal/rockpool",
      ),
    );
    const fail = this.#vm.getProp(this.#api, "fail");
    const done = this.#vm.callFunction(watch, this.#vm.undefined, result.value, fail);
    if (done.error) this.#failed(done.error);
    else done.value.dispose();
    for (const handle of [watch, fail, result.value]) handle.dispose();
  }

  /** What promises have waiting. */
  runJobs(): void {
    if (this.exitStatus !== undefined) return;
    this.#polls = 0;
    const result = this.#runtime.executePendingJobs();
    if (result.error) this.#failed(result.error);
    else result.dispose();
  }

  /** Something happened: the program is told when its turn comes. */
  notify(name: string, ...args: readonly Plain[]): void {
    this.#events.push([name, ...args]);
    this.#wake?.();
  }

  /** Tells one thing that happened; false: there is none. */
  tellNext(): boolean {
    const event = this.#events.shift();
    if (event) this.call(...event);
    return event !== undefined;
  }

  /** Until something happens, or so many milliseconds have passed. */
  async wait(milliseconds: number): Promise<void> {
    if (this.#events.length > 0) return;
    const { kernel } = this.process;
    await this.process.block<void>((wake) => {
      this.#wake = () => wake();
      const cancel =
        milliseconds < 0
          ? undefined
          : kernel.scheduler.at(this.process, kernel.now() + milliseconds, () => wake());
      return () => {
        this.#wake = undefined;
        cancel?.();
      };
    });
    this.#wake = undefined;
  }

  /** Writes what the program has printed, and lets the time pass that it took. */
  async flush(): Promise<void> {
    const { process } = this;
    if (process.exit) throw new Killed();
    const writing = this.#writing;
    if (writing) await writing;
    this.#writing = undefined;
    const output = this.#output.splice(0);
    for (const { fd, text: printed } of output) await this.process.write(fd, printed);
    const pause = this.process.spend(this.#charge);
    this.#charge = 0;
    if (pause) await pause;
  }

  /** What is written goes out at once, as from Node; what cannot waits until the next pause. */
  print(fd: number, printed: string | Uint8Array): void {
    if (!this.#writing && this.#output.length === 0) {
      const wait = this.#tryWrite(fd, printed);
      if (wait instanceof Promise) this.#writing = wait;
      return;
    }
    const last = this.#output.at(-1);
    if (last?.fd === fd && typeof last.text === "string" && typeof printed === "string")
      this.#output[this.#output.length - 1] = { fd, text: last.text + printed };
    else this.#output.push({ fd, text: printed });
  }

  #tryWrite(fd: number, printed: string | Uint8Array): MaybePromise<unknown> {
    // Whoever was killed by it learns that at the next pause.
    return this.process.exit ? undefined : this.process.write(fd, printed);
  }

  #poll(): boolean {
    this.#polls++;
    this.#charge += STEPS_PER_POLL;
    if (this.exitStatus !== undefined) this.broken ??= "exit";
    if (this.#polls > MOST_POLLS) this.broken = "budget";
    return this.broken !== undefined;
  }

  #failed(error: QuickJSHandle): void {
    if (this.broken || this.exitStatus !== undefined) {
      error.dispose();
      return;
    }
    const message = this.#vm.getProp(error, "message").consume((handle) => toPlain(this.#vm, handle));
    if (message === "out of memory") {
      error.dispose();
      this.print(2, "\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n");
      this.exitStatus = 134;
      return;
    }
    const fail = this.#vm.getProp(this.#api, "fail");
    const done = this.#vm.callFunction(fail, this.#vm.undefined, error);
    (done.error ?? done.value).dispose();
    fail.dispose();
    error.dispose();
  }

  /** For the engine's own questions, whose failures are errors of the program. */
  #ask(name: string, ...args: readonly string[]): string | { readonly error: Error } {
    const run = this.#vm.getProp(this.#api, name);
    const handles = args.map((one) => this.#vm.newString(one));
    const result = this.#vm.callFunction(run, this.#vm.undefined, ...handles);
    for (const handle of [run, ...handles]) handle.dispose();
    if (result.error) {
      const dumped: unknown = this.#vm.dump(result.error);
      result.error.dispose();
      const message =
        typeof dumped === "object" && dumped !== null && "message" in dumped
          ? String(dumped.message)
          : String(dumped);
      return { error: new Error(message) };
    }
    const answer = text(result.value.consume((value) => toPlain(this.#vm, value)));
    return name === "moduleText" ? this.#asModule(answer, args[0] ?? "") : answer;
  }

  /** The text of an ES module, as the engine is given it. */
  #asModule(source: string, path: string): string {
    const { text: rewritten, watched } = rewrite(source);
    this.#watched.set(path, watched);
    return rewritten
      .replaceAll("import.meta.url", JSON.stringify(`file://${path}`))
      .replaceAll("import.meta.filename", JSON.stringify(path))
      .replaceAll("import.meta.dirname", JSON.stringify(path.replace(/\/[^/]*$/, "") || "/"));
  }

  #start(): QuickJSHandle {
    const vm = this.#vm;
    const host = toHandle(vm, this.#facts());
    const calls = {
      ...fileCalls(this.process.files),
      ...digestCalls,
      ...this.#calls(),
      ...this.#handleCalls(),
    };
    for (const [name, run] of Object.entries(calls)) {
      const handle = vm.newFunction(name, (...args) =>
        toHandle(vm, run(...args.map((one) => toPlain(vm, one)))),
      );
      vm.setProp(host, name, handle);
      handle.dispose();
    }
    this.#addEvaluators(host);
    const make = vm.unwrapResult(vm.evalCode(REALM, "node:internal/rockpool"));
    const api = vm.unwrapResult(vm.callFunction(make, vm.undefined, host));
    make.dispose();
    host.dispose();
    return api;
  }

  #facts(): Plain {
    const { process, options } = this;
    const { uid, gid } = process.files.credentials;
    return {
      version: nodeVersionOf(process),
      versions: { ...NODE_VERSIONS, node: nodeVersionOf(process) },
      argv: options.argv,
      execArgv: options.execArgv,
      execPath: options.argv[0],
      env: Object.fromEntries(process.env),
      pid: process.pid,
      ppid: process.parentPid,
      uid,
      gid,
      began: process.kernel.now(),
      booted: process.startTime,
      release: KERNEL_RELEASE,
      osVersion: KERNEL_VERSION,
      wrapperLength: WRAPPER.length,
      watchLength: WATCH.length,
      libraryTables: this.library.tables,
    };
  }

  #calls(): Readonly<Record<string, HostCall>> {
    const { process } = this;
    return {
      write: (fd, printed) => {
        if (this.exitStatus === undefined)
          this.print(Number(fd), printed instanceof Uint8Array ? printed : text(printed));
        return undefined;
      },
      now: () => process.kernel.now() + this.#charge * 0.000_5,
      random: () => process.kernel.random.next() / 0x100000000,
      exit: (status) => {
        this.exitStatus ??= Number(status);
        return undefined;
      },
      isTerminal: (fd) =>
        fd === 0
          ? process.stdin.isTerminal
          : fd === 1
            ? process.stdout.isTerminal
            : process.stderr.isTerminal,
      columns: () => process.terminal?.size.columns ?? 80,
      isWatched: (file, line) => this.#watched.get(text(file))?.has(Number(line)) ?? false,
      hostname: () => process.hostname,
      allInput: () => encode(this.options.input ?? ""),
      readInput: (wanted) => {
        this.wantsInput = wanted === true;
        return undefined;
      },
      handleSignal: (name) => this.#handle(text(name)),
      kill: (pid, name) => {
        const signal = parseSignal(text(name)) ?? 0;
        const target = process.find(Number(pid));
        if (!target) return ["errno", "ESRCH", 3, "no such process"];
        target.raise(signal);
        return undefined;
      },
    };
  }

  #handleCalls(): Readonly<Record<string, HostCall>> {
    const handles = this.#handles;
    const bytes = (value: Plain): Uint8Array => (value instanceof Uint8Array ? value : encode(text(value)));
    return {
      bind: (address, port) => handles.bind(text(address), Number(port)),
      listenHandle: (number) => handles.listen(Number(number)),
      connect: (address, port) => handles.connect(text(address), Number(port)),
      handleNames: (number) => handles.names(Number(number)),
      readHandle: (number) => handles.read(Number(number)),
      writeHandle: (number, content) => handles.write(Number(number), bytes(content)),
      endHandle: (number) => handles.end(Number(number)),
      closeHandle: (number) => handles.close(Number(number)),
      resolve: (name) => JSON.stringify(networkOf(this.process).resolve(text(name))),
      spawn: (wish) => this.#children.spawn(text(wish)),
      spawnSync: () => null,
      librarySource: (id) => this.library.modules.get(text(id)),
    };
  }

  #handle(name: string): undefined {
    const number = parseSignal(name);
    if (number === undefined || number === SIGCHLD) return undefined;
    this.process.handle(number, () => this.notify("takeSignal", name, number));
    return undefined;
  }

  /** Those that give values of the engine. */
  #addEvaluators(host: QuickJSHandle): void {
    const vm = this.#vm;
    const add = (name: string, run: (source: string) => Rewritten) => {
      const handle = vm.newFunction(name, (path, source) => {
        const file = vm.getString(path);
        const { text: rewritten, watched } = run(vm.getString(source));
        this.#watched.set(file, watched);
        return vm.evalCode(rewritten, file);
      });
      vm.setProp(host, name, handle);
      handle.dispose();
    };
    add("compile", wrapModule);
    add("evaluate", rewrite);
    const library = vm.newFunction("library", (id) => {
      const name = vm.getString(id);
      const source = this.library.modules.get(name);
      if (source === undefined) return vm.undefined;
      const { text: wrapped } = wrapLibrary(name, source);
      return vm.evalCode(wrapped, `node:${name}`);
    });
    vm.setProp(host, "library", library);
    library.dispose();
    const state = vm.newFunction("promiseState", (promise) => {
      const found = vm.getPromiseState(promise);
      const list = vm.newArray();
      const type = vm.newString(found.type);
      vm.setProp(list, 0, type);
      type.dispose();
      if (found.type === "fulfilled") {
        vm.setProp(list, 1, found.value);
        if (found.value !== promise) found.value.dispose();
      } else if (found.type === "rejected") {
        vm.setProp(list, 1, found.error);
        found.error.dispose();
      }
      return list;
    });
    vm.setProp(host, "promiseState", state);
    state.dispose();
  }
}
