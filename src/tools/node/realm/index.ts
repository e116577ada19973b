import { bindings } from "./bindings.ts";
import { bytes } from "./bytes.ts";
import { core } from "./core.ts";
import { cryptography } from "./crypto.ts";
import { errors } from "./errors.ts";
import { fileSystem } from "./file-system.ts";
import { inspect } from "./inspect.ts";
import { library } from "./library.ts";
import { moduleErrors } from "./module-errors.ts";
import { modules } from "./modules.ts";
import { requireModules } from "./require.ts";
import { sockets } from "./sockets.ts";
import { url } from "./url.ts";
import { webFetch } from "./web-fetch.ts";

/** What the engine calls, by name. */
const api = String.raw`
return {
  runMain(path) { mainFile = path; guard(() => loadFile(path)); runTicks(); },
  prepareMain(path) { mainFile = path; return isModule(path); },
  missingMain: (path) => fail(missing(path, [])),
  runEval(text, prints) {
    sources.set("[eval]", text);
    Object.assign(globalThis, { require: requireFrom(host.cwd() + "/[eval]"), module: { exports: {}, filename: "[eval]", id: "[eval]" }, exports: {}, __filename: "[eval]", __dirname: "." });
    for (const [name] of builtins) if (!(name in globalThis) && !name.includes("/")) Object.defineProperty(globalThis, name, { get: () => builtin(name), set(value) { Object.defineProperty(globalThis, name, { value, writable: true, configurable: true }); }, configurable: true });
    guard(() => { const result = host.evaluate("[eval]", text); if (prints) console.log(result); });
    runTicks();
  },
  runLine(text) {
    try {
      const value = host.evaluate("REPL1", text);
      globalThis._ = value;
      return inspect(value, { colors: host.isTerminal(1) && env.NO_COLOR === undefined, showProxy: true }) + "\n";
    } catch (error) {
      if (error === EXIT) return "";
      translate(error);
      if (error instanceof SyntaxError && /^Unexpected end|expecting '[})\]]'|^unterminated|^expecting ','/.test(error.message)) return undefined;
      if (!(error instanceof Error)) return "Uncaught " + inspect(error) + "\n";
      const own = error instanceof SyntaxError ? "" : inspect(error).split("\n").slice(1).filter((row) => !/node:internal/.test(row)).map((row) => "\n" + row).join("");
      return "Uncaught " + (error instanceof SyntaxError ? error.name + ": " + error.message : nameOf(error) + ": " + error.message + own) + "\n";
    }
  },
  prepareRepl() {
    globalThis.require = requireFrom(host.cwd() + "/REPL");
    for (const [name] of builtins) if (!(name in globalThis) && !name.includes("/")) Object.defineProperty(globalThis, name, { get: () => builtin(name), configurable: true });
  },
  nextWait, runNext, resolveImport, moduleText,
  takeInput: (bytes) => { guard(() => process.stdin.take(bytes)); runTicks(); },
  takeHandle: (...args) => { guard(() => takeHandle(...args)); runTicks(); },
  takeSignal: (name, number) => { guard(() => process.emit(name, name, number)); runTicks(); },
  settled: () => { runTicks(); if (ticks.length === 0) reportRejections(); },
  fail: (error) => fail(error, true),
  call: (run, ...args) => { guard(() => run(...args)); runTicks(); },
  finish() { if (isLeaving) return exitCode(); guard(() => announce("beforeExit", exitCode())); return undefined; },
  exit() { if (!isLeaving) { isLeaving = true; guard(() => announce("exit", exitCode())); } return exitCode(); },
};
`;

/** The program that makes a fresh engine into Node: a function of what the computer hands in. */
export const REALM = `(function (host) {\n${[inspect, errors, core, library, bindings, bytes, modules, fileSystem, url, moduleErrors, requireModules, sockets, webFetch, cryptography, api].join("\n")}})`;
