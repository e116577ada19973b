/** JavaScript: what the engine calls its errors, in V8's words; stacks as Node prints them. */
export const errors = String.raw`
const seenErrors = new WeakSet();

const WORDS = [
  [/^'(.+)' is not defined$/, (name) => name + " is not defined"],
  [/^'?(.+?)'? is not initialized$/, (name) => "Cannot access '" + name + "' before initialization"],
  [/^cannot read property '(.+)' of (undefined|null)$/, (name, what) => "Cannot read properties of " + what + " (reading '" + name + "')"],
  [/^cannot read property of (undefined|null)$/, (what) => "Cannot read properties of " + what],
  [/^cannot set property '(.+)' of (undefined|null)$/, (name, what) => "Cannot set properties of " + what + " (setting '" + name + "')"],
  [/^'(.+)' is read-only$/, () => "Assignment to constant variable."],
  [/^invalid array length$/, () => "Invalid array length"],
  [/^empty array$/, () => "Reduce of empty array with no initial value"],
  [/^invalid repeat count$/, () => "Invalid count value: -1"],
  [/^circular reference$/, () => "Converting circular structure to JSON"],
  [/^expecting hex digit$/, () => "URI malformed"],
  [/^unexpected token in expression: '(.*)'$/, (token) => token === "" ? "Unexpected end of input" : "Unexpected token '" + token + "'"],
  [/^unexpected token: '(.*)'$/, (token) => token === "" ? "Unexpected end of JSON input" : "Unexpected token '" + token + "'"],
  [/^unexpected end of string$/, () => "Invalid or unexpected token"],
  [/^invalid property name$/, () => "Unexpected token"],
  [/^stack overflow$/, () => "Maximum call stack size exceeded"],
  [/^class constructors must be invoked with 'new'$/, () => "Class constructor cannot be invoked without 'new'"],
];

function sourceLine(file, line) {
  const text = sources.get(file) ?? (file.startsWith("node:") ? host.librarySource(file.slice(5)) : undefined);
  return text === undefined ? undefined : text.split("\n")[line - 1];
}

/** Without what was written before the line, so that the engine can be asked about it (rewrite.ts). */
function ownColumn(file, line, column) {
  const shift = line === 1 && wrapped.has(file) ? host.wrapperLength : 0;
  return column - shift - (host.isWatched(file, line) ? host.watchLength : 0);
}

/** Where the engine tells of a call it points behind the name, where V8 points at it. */
function placeOf(file, line, column) {
  const at = ownColumn(file, line, column);
  const text = sourceLine(file, line);
  if (text === undefined) return at;
  const sign = text[at - 1];
  if (sign === ".") return at + (text[at] === "." || text[at - 1] === "?" ? 2 : 1);
  if (sign === "?" && text[at] === ".") return at + 2;
  if (sign === "(") {
    const before = /(new\s+)?([\w$#]+(?:\.[\w$#]+)*|\S)\s*$/.exec(text.slice(0, at - 1));
    if (before === null) return at;
    if (before[1] !== undefined) return before.index + 1;
    const name = /[\w$#]+\s*$/.exec(text.slice(0, at - 1));
    return name === null ? before.index + 1 : name.index + 1;
  }
  return at;
}

/** The expression that was called and is no function. */
function calleeAt(file, line, column) {
  const text = sourceLine(file, line);
  if (text === undefined) return undefined;
  const found = /([\w$]+(?:(?:\.|\?\.)[\w$]+|\[[^\]]*\]|\([^()]*\))*)\s*$/.exec(text.slice(0, ownColumn(file, line, column) - 1));
  if (found === null) return undefined;
  return found[1].replace(/\([^()]*\)/g, "(...)").replace(/\[[^\]]*\]/g, "[...]");
}

function framesOf(error) {
  if (captured.has(error)) { const { all, frames } = captured.get(error); return all[0]?.file.startsWith("node:") ? all : frames; }
  const frames = [];
  for (const row of String(error.stack ?? "").split("\n")) {
    const match = /^    at (?:(.*) \()?(.*?)(?::(\d+))?(?::(\d+))?\)?$/.exec(row);
    if (match === null) continue;
    const [, name, file, line, column] = match;
    if (file.startsWith("node:internal/rockpool")) continue;
    frames.push({ name, file, line: Number(line), column: Number(column) });
  }
  return frames;
}

/** Gives an error of the engine V8's message, once. */
function translate(error) {
  if (!(error instanceof Error) || seenErrors.has(error)) return error;
  if (explainImport(error)) return error;
  seenErrors.add(error);
  const raw = String(error.message);
  let message = raw;
  for (const [pattern, words] of WORDS) {
    const match = pattern.exec(raw);
    if (match !== null) message = words(...match.slice(1));
  }
  const frames = framesOf(error);
  if (raw === "not a function" && frames.length > 0) {
    const [top] = frames.filter(({ line }) => line > 0);
    const callee = top && calleeAt(top.file, top.line, top.column);
    if (callee !== undefined) message = callee + " is not a function";
  }
  if (raw === "value is not iterable" || raw === "not iterable") message = "object is not iterable";
  if (error instanceof ReferenceError) message = inModuleScope(message, frames);
  if (message !== raw) Object.defineProperty(error, "message", { value: message, writable: true, configurable: true, enumerable: false });
  if (captured.has(error)) { places.set(error, frames); return error; }
  const shown = isSyntax(error, frames) ? syntaxFrames(frames[0].file) : [...(inside.get(error)?.frames ?? []), ...withoutMakers(frames).flatMap((frame) => showFrame(frame))];
  const limit = shown.slice(0, 10);
  const head = shownName(error) + (message === "" ? "" : ": " + message);
  const stack = [head, ...limit.map((text) => "    at " + text)].join("\n");
  Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true, enumerable: false });
  for (const key of ["fileName", "lineNumber", "columnNumber"]) delete error[key];
  places.set(error, frames);
  return error;
}
const places = new WeakMap();
/** Errors that come from Node's own code: the line there, and its frames. */
const inside = new WeakMap();

/** Whether a text could not be read: then its place stands alone in the engine's stack. */
function isSyntax(error, frames) {
  return error instanceof SyntaxError && frames.length > 0 && frames[0].name === undefined && (sources.has(frames[0].file) || modules.has(frames[0].file));
}

function syntaxFrames(file) {
  if (file === "[eval]") return ["makeContextifyScript (node:internal/vm:185:14)", "node:internal/process/execution:107:22", "[eval]-wrapper:6:24", ...EVAL_FRAMES.slice(3)];
  if (modules.has(file)) return ["compileSourceTextModule (node:internal/modules/esm/utils:346:16)", "ModuleLoader.moduleStrategy (node:internal/modules/esm/translators:146:18)", "#translate (node:internal/modules/esm/loader:497:12)", "ModuleLoader.loadAndTranslate (node:internal/modules/esm/loader:544:27)", "async ModuleJob._link (node:internal/modules/esm/module_job:148:19)"];
  const compile = ["wrapSafe (node:internal/modules/cjs/loader:1464:18)", "Module._compile (node:internal/modules/cjs/loader:1495:20)", ...MAIN_FRAMES.slice(1)];
  return file === mainFile ? [...compile, ...RUN_MAIN] : [...compile, ...REQUIRE];
}

/** Node's own errors show their code. */
function shownName(error) {
  const isOfNode = loadedModules.has("internal/errors") && error[library("internal/errors").kIsNodeError] === true;
  return nameOf(error) + (isOfNode && typeof error.code === "string" ? " [" + error.code + "]" : "");
}

function nameOf(error) {
  const own = Object.prototype.hasOwnProperty.call(error, "name") ? error.name : undefined;
  return String(own ?? error.constructor?.prototype?.name ?? error.name ?? "Error");
}

const MAIN_FRAMES = [
  "Module._compile (node:internal/modules/cjs/loader:1521:14)",
  "Module._extensions..js (node:internal/modules/cjs/loader:1623:10)",
  "Module.load (node:internal/modules/cjs/loader:1266:32)",
  "Module._load (node:internal/modules/cjs/loader:1091:12)",
];
const RUN_MAIN = ["Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)", "node:internal/main/run_main_module:28:49"];
const REQUIRE = ["Module.require (node:internal/modules/cjs/loader:1289:19)", "require (node:internal/modules/helpers:182:18)"];
const ESM_FRAMES = ["ModuleJob.run (node:internal/modules/esm/module_job:325:25)", "async ModuleLoader.import (node:internal/modules/esm/loader:606:24)", "async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)"];
const EVAL_FRAMES = ["runScriptInThisContext (node:internal/vm:209:10)", "node:internal/process/execution:118:14", "[eval]-wrapper:6:24", "runScript (node:internal/process/execution:101:62)", "evalScript (node:internal/process/execution:133:3)", "node:internal/main/eval_string:51:3"];

/** Node's own code leaves out what makes its errors and what checks arguments. */
const MAKERS = /^(?:NodeError|HideStackFramesError|\w*Exception\w*|AssertionError|innerFail|wrappedFn|__node_internal_.*)$/;
function withoutMakers(frames) {
  const isOfNode = ({ file }) => file.startsWith("node:");
  const last = frames.findLastIndex((frame, at) => isOfNode(frame) && MAKERS.test(frame.name ?? "") && frames.slice(0, at).every(isOfNode));
  return frames.slice(last + 1);
}
/** Where Node's own code throws: behind what makes the error. */
const throwing = (frames) => { const at = frames.findIndex(({ name, file }) => !(file.startsWith("node:") && /^(?:NodeError|HideStackFramesError|AssertionError|\w*Exception\w*)$/.test(name ?? ""))); return at < 0 ? frames : frames.slice(at); };

function showFrame({ name, file, line, column }) {
  if (file === "native" && (name === "call" || name === "apply" || name === "bind")) return [];
  if (file === "native") return [(name === "parse" || name === "stringify" ? "JSON." + name : /^(map|forEach|filter|reduce|some|every|find|sort|flatMap)$/.test(name) ? "Array." + name : name) + " (<anonymous>)"];
  if (file === "<input>" || Number.isNaN(line)) return [];
  const place = urlOf(file) + ":" + line + ":" + placeOf(file, line, column);
  if (name === "<rockpool-module>") {
    const after = file === mainFile ? [...MAIN_FRAMES, ...RUN_MAIN] : [...MAIN_FRAMES, ...REQUIRE];
    return ["Object.<anonymous> (" + place + ")", ...after];
  }
  if (name === "<eval>" && file === "[eval]") return [place, ...EVAL_FRAMES];
  if ((name === "<anonymous>" || name === "<eval>" || name === "<module>" || name === undefined) && modules.has(file) && !functionsAt(file, line)) return [place, ...ESM_FRAMES];
  if (name === "<anonymous>" || name === "<eval>" || name === undefined) return [place];
  return [name + " (" + place + ")"];
}

/** Whether a line lies in a function: the engine gives modules no name of their own. */
function functionsAt(file, line) {
  const text = sourceLine(file, line);
  return text !== undefined && /=>|function/.test(text);
}

const urlOf = (file) => (modules.has(file) ? "file://" + file : file);

function tidyStack(error) {
  translate(error);
  const stack = error.stack;
  return typeof stack === "string" && stack !== "" ? stack : nameOf(error) + (error.message ? ": " + error.message : "");
}

/** Of what cannot be assigned V8 shows the sign. */
function assignmentAfter(error, text) {
  return /^(?:Assignment to constant|Cannot set properties)/.test(error.message) ? Math.max(0, text.indexOf("=")) : 0;
}

/** The lines that stand before an error that ends the program: where, and an arrow. */
function excerpt(error, isAsync) {
  const frames = throwing(places.get(error) ?? []);
  const [top] = frames.filter(({ file, line }) => line > 0 && (sources.has(file) || file.startsWith("node:")));
  if (top === undefined) return undefined;
  const text = sourceLine(top.file, top.line);
  if (text === undefined) return undefined;
  const at = placeOf(top.file, top.line, top.column) - 1 + assignmentAfter(error, text.slice(placeOf(top.file, top.line, top.column) - 1));
  const thrown = isAsync || modules.has(top.file) ? -1 : text.lastIndexOf("throw ", at);
  const column = thrown >= 0 ? thrown : at;
  const arrow = text.slice(0, column).replace(/[^\t]/g, " ") + "^";
  return urlOf(top.file) + ":" + top.line + "\n" + text + "\n" + arrow + "\n";
}

/** What checks arguments throws once more (hideStackFrames of internal/errors). */
const isHidden = (error) => (places.get(error) ?? []).slice(0, 6).some(({ name, file }) => name === "wrappedFn" && file === "node:internal/errors");
/** A line of Node's own code that throws what was made elsewhere. */
function libraryExcerpt(id, sought) {
  const lines = host.librarySource(id).split("\n");
  const at = lines.findIndex((line) => line.includes(sought));
  return "node:" + id + ":" + (at + 1) + "\n" + lines[at] + "\n" + " ".repeat(lines[at].search(/\S/)) + "^\n";
}

/** Where a value that is no error was thrown: the engine does not tell, so it is known only where there is one such place. */
function placeOfValue() {
  const found = [];
  for (const [file, text] of sources) text.split("\n").forEach((line, at) => { const column = line.search(/\bthrow (?!new\b)/); if (column >= 0) found.push(urlOf(file) + ":" + (at + 1) + "\n" + line + "\n" + " ".repeat(column) + "^\n"); });
  return found.length === 1 ? "\n" + found[0] : "Uncaught:\n";
}

function reportUncaught(error, isAsync) {
  if (!(error instanceof Error)) {
    const text = typeof error === "object" && error !== null ? inspect(error) : String(error);
    return placeOfValue() + text + "\n(Use \x60node --trace-uncaught ...\x60 to show where the exception was thrown)\n\nNode.js v" + host.version + "\n";
  }
  translate(error);
  const enhance = loadedModules.has("internal/errors") ? library("internal/errors").kEnhanceStackBeforeInspector : undefined;
  const isEmitted = enhance !== undefined && Object.hasOwn(error, enhance);
  const head = inside.get(error)?.head ?? (isEmitted ? libraryExcerpt("events", "throw er; // Unhandled 'error' event") : isHidden(error) ? libraryExcerpt("internal/errors", "      throw error;") : excerpt(error, isAsync));
  if (isEmitted) Object.defineProperty(error, "stack", { value: error[enhance](), writable: true, configurable: true, enumerable: false });
  const { tail = "" } = inside.get(error) ?? {};
  if (tail !== "") error.stack += tail;
  const text = inspect(error, { customInspect: error.code !== "ERR_ASSERTION" });
  return (head === undefined ? "" : head + "\n") + text + "\n\nNode.js v" + host.version + "\n";
}
/** One frame of a stack, for programs that have a function Error.prepareStackTrace (https://v8.dev/docs/stack-trace-api). */
class CallSite {
  #frame;
  constructor(frame) { this.#frame = frame; }
  getFileName() { return this.#frame.file; }
  getScriptNameOrSourceURL() { return this.#frame.file; }
  getLineNumber() { return this.#frame.line; }
  getColumnNumber() { return placeOf(this.#frame.file, this.#frame.line, this.#frame.column); }
  getFunctionName() { const { name } = this.#frame; return name === undefined || /^<.*>$/.test(name) ? null : name; }
  getMethodName() { return null; }
  getTypeName() { return "Object"; }
  getThis() { return undefined; }
  getFunction() { return undefined; }
  getEvalOrigin() { return undefined; }
  isEval() { return false; }
  isNative() { return this.#frame.file === "native"; }
  isConstructor() { return false; }
  isToplevel() { return true; }
  isAsync() { return false; }
  toString() { return showFrame(this.#frame)[0] ?? "<anonymous>"; }
}
/** What was kept of a stack by Error.captureStackTrace. */
const captured = new WeakMap();
Error.captureStackTrace = (target, above) => {
  const all = framesOf(new Error());
  let frames = all;
  const at = typeof above === "function" ? frames.findIndex(({ name }) => name === above.name) : -1;
  if (at >= 0) frames = frames.slice(at + 1);
  captured.set(target, { frames, all });
  const set = (value) => Object.defineProperty(target, "stack", { value, writable: true, configurable: true, enumerable: false });
  if (typeof Error.prepareStackTrace === "function") return void set(Error.prepareStackTrace(target, frames.map((frame) => new CallSite(frame))));
  Object.defineProperty(target, "stack", { get() {
    const head = target instanceof Error ? shownName(target) + (target.message === "" ? "" : ": " + target.message) : Object.prototype.toString.call(target);
    set([head, ...withoutMakers(frames).flatMap((frame) => showFrame(frame)).slice(0, Error.stackTraceLimit).map((text) => "    at " + text)].join("\n"));
    return target.stack;
  }, set, configurable: true, enumerable: false });
};
Error.stackTraceLimit = 10;
`;
