/** JavaScript: clock, chance, events, buffers, timers, the process and the console. */
export const core = String.raw`
// The computer's clock, in universal time.
const RealDate = Date;
const local = (text) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) || /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(text);
function parseDate(text) {
  const value = RealDate.parse(text);
  if (Number.isNaN(value) || local(String(text))) return value;
  return value - new RealDate(value).getTimezoneOffset() * 60000;
}
function Clock(...args) {
  if (new.target === undefined) return new Clock().toString();
  let value;
  if (args.length === 0) value = host.now();
  else if (args.length > 1) value = RealDate.UTC(...args);
  else {
    const one = args[0] instanceof RealDate ? args[0].getTime() : typeof args[0] === "object" && args[0] !== null ? args[0][Symbol.toPrimitive] ? args[0][Symbol.toPrimitive]("default") : args[0].valueOf() : args[0];
    value = typeof one === "string" ? parseDate(one) : Number(one);
  }
  return Reflect.construct(RealDate, [value], new.target);
}
Object.defineProperty(Clock, "name", { value: "Date" });
Clock.prototype = RealDate.prototype;
Object.defineProperty(Clock.prototype, "constructor", { value: Clock, writable: true, configurable: true });
Clock.now = () => Math.floor(host.now());
Clock.parse = parseDate;
Clock.UTC = RealDate.UTC;
globalThis.Date = Clock;
for (const part of ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"])
  for (const verb of ["get", "set"]) {
    const ofUtc = RealDate.prototype[verb + "UTC" + part];
    if (ofUtc) Object.defineProperty(RealDate.prototype, verb + part, { value: ofUtc, writable: true, configurable: true });
  }
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (number) => String(number).padStart(2, "0");
const dateMethods = {
  getTimezoneOffset() { return 0; },
  toDateString() { return Number.isNaN(this.getTime()) ? "Invalid Date" : DAYS[this.getDay()] + " " + MONTHS[this.getMonth()] + " " + two(this.getDate()) + " " + String(this.getFullYear()).padStart(4, "0"); },
  toTimeString() { return Number.isNaN(this.getTime()) ? "Invalid Date" : two(this.getHours()) + ":" + two(this.getMinutes()) + ":" + two(this.getSeconds()) + " GMT+0000 (Coordinated Universal Time)"; },
  toString() { return Number.isNaN(this.getTime()) ? "Invalid Date" : this.toDateString() + " " + this.toTimeString(); },
  toLocaleDateString() { return this.getMonth() + 1 + "/" + this.getDate() + "/" + this.getFullYear(); },
  toLocaleTimeString() { return (this.getHours() % 12 || 12) + ":" + two(this.getMinutes()) + ":" + two(this.getSeconds()) + " " + (this.getHours() < 12 ? "AM" : "PM"); },
  toLocaleString() { return this.toLocaleDateString() + ", " + this.toLocaleTimeString(); },
};
for (const [name, value] of Object.entries(dateMethods)) Object.defineProperty(RealDate.prototype, name, { value, writable: true, configurable: true });
Number.prototype.toLocaleString = function () {
  const [whole, part] = (Math.round(Math.abs(this) * 1000) / 1000).toString().split(".");
  return (this < 0 ? "-" : "") + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "");
};
Math.random = host.random;

// What V8 11.3 does not have yet.
for (const [owner, names] of [[Object, ["groupBy"]], [Map, ["groupBy"]], [Promise, ["withResolvers", "try"]], [Array, ["fromAsync"]], [RegExp, ["escape"]], [Math, ["sumPrecise", "f16round"]], [Error, ["isError"]],
  [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]], [Map.prototype, ["getOrInsert", "getOrInsertComputed"]], [globalThis, ["Iterator", "Float16Array"]]])
  for (const name of names) delete owner[name];

// Rejections that nobody handles. The engine does not tell of them, but it asks a promise that is awaited for its constructor.
const RealPromise = Promise;
const realThen = RealPromise.prototype.then;
const handledPromises = new WeakSet();
let rejections = [];
let isTracking = false;
Object.defineProperty(RealPromise.prototype, "constructor", { get() { if (!isTracking) handledPromises.add(this); return RealPromise; }, set(value) { Object.defineProperty(this, "constructor", { value, writable: true, configurable: true }); }, configurable: true });
const realDescriptor = Object.getOwnPropertyDescriptor;
Object.getOwnPropertyDescriptor = function getOwnPropertyDescriptor(owner, name) {
  return owner === RealPromise.prototype && name === "constructor" ? { value: RealPromise, writable: true, enumerable: false, configurable: true } : realDescriptor(owner, name);
};
function tracked(promise) {
  if (!(promise instanceof RealPromise)) return promise;
  isTracking = true;
  realThen.call(promise, undefined, (reason) => { rejections.push({ promise, reason }); });
  isTracking = false;
  return promise;
}
RealPromise.prototype.then = function then(onDone, onFailed) {
  return tracked(realThen.call(this, onDone, typeof onFailed === "function" ? (reason) => onFailed(translate(reason)) : onFailed));
};
globalThis.Promise = new Proxy(RealPromise, { construct: (target, args, made) => tracked(Reflect.construct(target, args, made === globalThis.Promise ? target : made)) });
for (const name of ["reject", "all", "any", "race"]) { const real = RealPromise[name]; Object.defineProperty(RealPromise, name, { value(...args) { return tracked(real.apply(this === globalThis.Promise ? RealPromise : this, args)); }, writable: true, configurable: true }); }
/** What ends the program where the reason is no error: as class UnhandledPromiseRejection of internal/process/promises. */
function ofRejection(reason) {
  const error = new Error('This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "' + (typeof reason !== "object" || reason === null ? String(reason) : Array.isArray(reason) ? "[object Array]" : "#<" + (reason.constructor?.name ?? "Object") + ">") + '".');
  Object.defineProperty(error, "name", { value: "UnhandledPromiseRejection", enumerable: false });
  Object.defineProperty(error, "stack", { value: error.name + ": " + error.message + "\n    at throwUnhandledRejectionsMode (node:internal/process/promises:389:7)\n    at processPromiseRejections (node:internal/process/promises:470:17)\n    at process.processTicksAndRejections (node:internal/process/task_queues:96:32)", enumerable: false });
  error.code = "ERR_UNHANDLED_REJECTION";
  seenErrors.add(error);
  inside.set(error, { head: "node:internal/process/promises:389\n      new UnhandledPromiseRejection(reason);\n      ^\n", frames: [] });
  return error;
}
/** What was rejected and has no handler when all tasks are done. */
function reportRejections() {
  for (const { promise, reason } of rejections.splice(0)) {
    if (handledPromises.has(promise)) continue;
    handledPromises.add(promise);
    if (isHeard("unhandledRejection")) guard(() => process.emit("unhandledRejection", translate(reason), promise));
    else if (isHeard("uncaughtException") || reason instanceof Error) fail(reason, true);
    else fail(ofRejection(reason), true);
  }
}
globalThis.__rockpoolTranslate = translate;
globalThis.__rockpoolWatch = tracked;
Object.defineProperty(globalThis, "__rockpoolTop", { set: tracked, configurable: true });

// What is made when a program first asks for it.
const lazy = (name, make) => Object.defineProperty(globalThis, name, { get() { const value = make(); Object.defineProperty(globalThis, name, { value, writable: true, configurable: true }); return value; }, set(value) { Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true }); }, configurable: true });
for (const name of ["Buffer", "atob", "btoa"]) lazy(name, () => library("buffer")[name]);
for (const name of ["URL", "URLSearchParams"]) lazy(name, () => library("internal/url")[name]);
for (const name of ["Event", "EventTarget"]) lazy(name, () => library("internal/event_target")[name]);
for (const name of ["AbortController", "AbortSignal"]) lazy(name, () => library("internal/abort_controller")[name]);
lazy("DOMException", () => internalBinding("messaging").DOMException);
const isUrl = (value) => loadedModules.has("internal/url") && library("internal/url").isURL(value);

// Bytes.
const encodeUtf8 = (text) => Uint8Array.from(unescape(encodeURIComponent(String(text).toWellFormed())), (one) => one.charCodeAt(0));
function decodeUtf8(bytes) {
  let out = "";
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at];
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    let code = length === 1 ? first : first & (0xff >> (length + 1));
    let used = 1;
    while (used < length && (bytes[at + used] & 0xc0) === 0x80) code = (code << 6) | (bytes[at + used++] & 0x3f);
    out += length === 0 || used < length ? "\ufffd" : String.fromCodePoint(code);
    at += used;
  }
  return out;
}
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function toBase64(bytes) {
  let out = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let part = 0; part < 4; part++) out += at * 8 + part * 6 < bytes.length * 8 + (at * 0) && part * 6 < (bytes.length - at) * 8 ? ALPHABET[(three >> (18 - part * 6)) & 63] : "=";
  }
  return out;
}
globalThis.TextEncoder = class TextEncoder { get encoding() { return "utf-8"; } encode(text = "") { return encodeUtf8(text); } encodeInto(text, target) { const bytes = encodeUtf8(text); target.set(bytes.subarray(0, target.length)); return { read: text.length, written: Math.min(bytes.length, target.length) }; } };
globalThis.TextDecoder = class TextDecoder { get encoding() { return "utf-8"; } decode(bytes) { return bytes === undefined ? "" : decodeUtf8(new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0, bytes.byteLength)).replace(/^\ufeff/, ""); } };
globalThis.structuredClone = (value) => {
  const seen = new Map();
  const copy = (one) => {
    if (typeof one === "function" || typeof one === "symbol") throw Object.assign(new Error(String(one) + " could not be cloned."), { name: "DataCloneError" });
    if (typeof one !== "object" || one === null) return one;
    if (seen.has(one)) return seen.get(one);
    const keep = (made) => (seen.set(one, made), made);
    if (one instanceof Date) return keep(new Date(one.getTime()));
    if (one instanceof RegExp) return keep(new RegExp(one.source, one.flags));
    if (one instanceof Map) { const made = keep(new Map()); for (const [key, inner] of one) made.set(copy(key), copy(inner)); return made; }
    if (one instanceof Set) { const made = keep(new Set()); for (const inner of one) made.add(copy(inner)); return made; }
    if (ArrayBuffer.isView(one)) return keep(new one.constructor(one));
    if (one instanceof Error) { const made = keep(new one.constructor(one.message)); return made; }
    const made = keep(Array.isArray(one) ? [] : {});
    for (const key of Object.keys(one)) made[key] = copy(one[key]);
    return made;
  };
  return copy(value);
};

// Timers and ticks.
let timerNumber = 0;
let timers = [];
let ticks = [];
const handles = new Set();
class Timeout {
  constructor(callback, delay, args, repeats) { this._idleTimeout = delay; this._callback = callback; this._args = args; this._repeat = repeats ? delay : null; this._id = ++timerNumber; this._ref = true; this._at = host.now() + delay; }
  ref() { this._ref = true; return this; }
  unref() { this._ref = false; return this; }
  hasRef() { return this._ref; }
  refresh() { this._at = host.now() + this._idleTimeout; return this; }
  close() { clearTimeout(this); return this; }
  [Symbol.toPrimitive]() { return this._id; }
}
function schedule(callback, delay, args, repeats) {
  if (typeof callback !== "function") throw new (library("internal/errors").codes.ERR_INVALID_ARG_TYPE)("callback", "Function", callback);
  let wait = Number(delay);
  if (!(wait >= 1 && wait <= 2147483647)) wait = 1;
  const timer = new Timeout(callback, Math.trunc(wait), args, repeats);
  timers.push(timer);
  return timer;
}
globalThis.setTimeout = (callback, delay, ...args) => schedule(callback, delay, args, false);
globalThis.setInterval = (callback, delay, ...args) => schedule(callback, delay, args, true);
globalThis.clearTimeout = globalThis.clearInterval = (timer) => { timers = timers.filter((one) => one !== timer && one._id !== timer); };
let immediates = [];
globalThis.setImmediate = (callback, ...args) => { const one = { callback, args }; immediates.push(one); return one; };
globalThis.clearImmediate = (one) => { immediates = immediates.filter((other) => other !== one); };
globalThis.queueMicrotask = (callback) => { realThen.call(Promise.resolve(), () => { try { callback(); } catch (error) { fail(error); } }); };
function runTicks() {
  for (let tick = ticks.shift(); tick; tick = ticks.shift()) guard(() => tracked(tick.callback(...tick.args)));
}
/** Milliseconds until something is to be done; undefined: nothing is. */
function nextWait() {
  if (ticks.length > 0 || immediates.length > 0) return 0;
  if (handles.size === 0 && !timers.some((one) => one._ref)) return undefined;
  // What repeats for ever and keeps nothing going, as an http server's look at its connections, does not drive the clock.
  const driving = timers.filter((one) => one._ref || one._repeat === null);
  if (driving.length === 0) return -1;
  return Math.max(0, Math.min(...driving.map((one) => one._at)) - host.now());
}
/** One task at a time: what it promised is done before the next. */
function runNext() {
  if (ticks.length > 0) return runTicks();
  const now = host.now();
  const due = timers.filter((one) => one._at <= now + 0.001).sort((a, b) => a._at - b._at || a._id - b._id)[0];
  if (due !== undefined) {
    if (due._repeat === null) timers = timers.filter((one) => one !== due);
    else due._at = now + due._repeat;
    guard(() => tracked(due._callback(...due._args)));
    return runTicks();
  }
  const one = immediates.shift();
  if (one !== undefined) { guard(() => tracked(one.callback(...one.args))); runTicks(); }
}

// The process.
const EXIT = Symbol("exit");
const process = {};
/** It becomes an emitter when a program first asks for that. */
function asEmitter() {
  if (Object.getPrototypeOf(process) !== lazyEmitter) return;
  const EventEmitter = library("events");
  Object.setPrototypeOf(process, Object.create(EventEmitter.prototype));
  Object.defineProperty(process, "constructor", { value: { process() {} }.process, configurable: true });
  EventEmitter.call(process);
  const listen = (name) => { if (/^SIG[A-Z0-9]+$/.test(String(name)) && process.listenerCount(name) === 0) host.handleSignal(name); };
  process.on("newListener", listen);
}
const lazyEmitter = {};
for (const name of ["on", "addListener", "once", "prependListener", "prependOnceListener", "off", "removeListener", "removeAllListeners", "emit", "listeners", "rawListeners", "listenerCount", "eventNames", "setMaxListeners", "getMaxListeners"])
  lazyEmitter[name] = (...args) => { asEmitter(); return process[name](...args); };
Object.setPrototypeOf(process, lazyEmitter);
/** Tells those who listen, if anybody does. */
const announce = (...args) => { if (Object.getPrototypeOf(process) !== lazyEmitter) process.emit(...args); };
const isHeard = (name) => Object.getPrototypeOf(process) !== lazyEmitter && process.listenerCount(name) > 0;
function makeOutput(fd) {
  const { Writable } = library("stream");
  const stream = new Writable({ decodeStrings: false, write(chunk, encoding, done) { host.write(fd, bufferOf(typeof chunk === "string" ? encodeIn(chunk, encoding) : chunk)); done(); } });
  const isTerminal = host.isTerminal(fd);
  Object.assign(stream, { fd, _type: isTerminal ? "tty" : "pipe", _isStdio: true, destroySoon: stream.destroy, _destroy(error, done) { done(error); } });
  if (isTerminal) Object.assign(stream, { isTTY: true, columns: host.columns(), rows: 24, getWindowSize: () => [host.columns(), 24], getColorDepth: () => 4, hasColors: (count = 16) => count <= 16, clearLine: (direction, done) => stream.write(["\u001b[1K", "\u001b[2K", "\u001b[0K"][direction + 1] ?? "", done), cursorTo: (x, y, done) => stream.write(typeof y === "number" ? "\u001b[" + (y + 1) + ";" + (x + 1) + "H" : "\u001b[" + (x + 1) + "G", typeof y === "function" ? y : done), moveCursor: (dx, dy, done) => stream.write((dx < 0 ? "\u001b[" + -dx + "D" : dx > 0 ? "\u001b[" + dx + "C" : "") + (dy < 0 ? "\u001b[" + -dy + "A" : dy > 0 ? "\u001b[" + dy + "B" : ""), done) });
  return stream;
}
const encodeIn = (text, encoding) => (/^utf-?8$/i.test(encoding ?? "utf8") ? encodeUtf8(text) : Buffer.from(text, encoding));
const bufferOf = (bytes) => (bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
function makeInput() {
  const { Readable } = library("stream");
  const listening = {};
  const want = (wants) => { if (wants) handles.add(listening); else handles.delete(listening); host.readInput(wants); };
  const stream = new Readable({ highWaterMark: 65536, read() { want(true); }, destroy(error, done) { want(false); done(error); } });
  stream.take = (bytes) => { if (bytes === undefined) { want(false); stream.push(null); } else { if (!stream.push(Buffer.from(bytes)) || stream.isPaused()) want(false); } };
  Object.assign(stream, { fd: 0, isRaw: false, ref() { return stream; }, unref() { handles.delete(listening); return stream; }, setRawMode(isRaw) { stream.isRaw = isRaw; return stream; } });
  if (host.isTerminal(0)) stream.isTTY = true;
  stream.on("pause", () => want(false));
  return stream;
}
const outputs = [];
const outputOf = (fd) => (outputs[fd] ??= makeOutput(fd));
let stdin;
const env = host.env;
Object.assign(process, {
  title: "node", version: "v" + host.version, versions: host.versions, arch: "x64", platform: "linux", release: { name: "node", lts: "Iron" },
  argv: host.argv, execArgv: host.execArgv, execPath: host.execPath, argv0: "node", env, pid: host.pid, ppid: host.ppid, exitCode: undefined, debugPort: 9229, features: {}, config: {},
  cwd: () => host.cwd(), chdir: (path) => checked("chdir", path, host.chdir(String(path))),
  nextTick: (callback, ...args) => { ticks.push({ callback, args }); },
  exit(code) { if (code !== undefined) process.exitCode = code; leave(); },
  abort() { process.exitCode = 134; leave(); },
  uptime: () => (host.now() - host.began) / 1000,
  hrtime: Object.assign((since) => { const now = host.now() - host.began; const pair = [Math.floor(now / 1000), Math.floor((now % 1000) * 1e6)]; if (!since) return pair; let s = pair[0] - since[0]; let n = pair[1] - since[1]; if (n < 0) { s--; n += 1e9; } return [s, n]; }, { bigint: () => BigInt(Math.floor((host.now() - host.began) * 1e6)) }),
  memoryUsage: Object.assign(() => ({ rss: 45000000, heapTotal: 6500000, heapUsed: 5000000, external: 1000000, arrayBuffers: 10000 }), { rss: () => 45000000 }),
  cpuUsage: () => ({ user: Math.floor((host.now() - host.began) * 1000), system: 0 }),
  getuid: () => host.uid, geteuid: () => host.uid, getgid: () => host.gid, getegid: () => host.gid, umask: () => 18,
  emitWarning(warning) { host.write(2, "(node:" + host.pid + ") " + (warning instanceof Error ? warning.name + ": " + warning.message : "Warning: " + warning) + "\n"); },
  kill(pid, signal) { if (typeof pid !== "number") throw new (library("internal/errors").codes.ERR_INVALID_ARG_TYPE)("pid", "number", pid); checked("kill", String(pid), host.kill(pid, String(signal ?? "SIGTERM"))); return true; },
  binding() { throw notSimulated("process.binding"); },
});
Object.defineProperty(process, "stdin", { get: () => (stdin ??= makeInput()), enumerable: true, configurable: true });
Object.defineProperty(process, "stdout", { get: () => outputOf(1), enumerable: true, configurable: true });
Object.defineProperty(process, "stderr", { get: () => outputOf(2), enumerable: true, configurable: true });
Object.defineProperty(process, Symbol.toStringTag, { value: "process", configurable: true });
let isLeaving = false;
function leave() {
  if (!isLeaving) {
    isLeaving = true;
    announce("exit", exitCode());
    host.exit(exitCode());
  }
  throw EXIT;
}
const exitCode = () => Number(process.exitCode ?? 0) & 255;
function fail(error, isAsync) {
  if (error === EXIT || isLeaving || (error instanceof InternalError && error.message === "interrupted")) return;
  if (error instanceof InternalError && error.message === "out of memory") throw error;
  translate(error);
  if (isHeard("uncaughtException")) {
    guard(() => process.emit("uncaughtException", error, "uncaughtException"));
    return;
  }
  isLeaving = true;
  host.write(2, reportUncaught(error, isAsync));
  process.exitCode = 1;
  try { announce("exit", 1); } catch {}
  host.exit(Number(process.exitCode ?? 1) & 255);
}
function guard(run) {
  try {
    return run();
  } catch (error) {
    fail(error);
  }
}
globalThis.process = process;
globalThis.global = globalThis;
globalThis.performance = { now: () => host.now() - host.began, timeOrigin: host.began, mark() {}, measure() {} };
globalThis.navigator = { hardwareConcurrency: 2, language: "en-US", platform: "linux", userAgent: "Node.js/20" };
function notSimulated(what) {
  return new Error("rockpool: not simulated here: " + what);
}

// The console.
const counts = new Map();
const clocks = new Map();
let groupIndent = "";
const colored = (fd) => ({ colors: host.isTerminal(fd) && env.NO_COLOR === undefined });
const print = (fd, values) => {
  const text = formatWith(colored(fd), ...values);
  const whole = (groupIndent === "" ? text : groupIndent + text.replaceAll("\n", "\n" + groupIndent)) + "\n";
  // A program may have put its own function there.
  if (outputs[fd] !== undefined && Object.hasOwn(outputs[fd], "write")) outputs[fd].write(whole);
  else host.write(fd, whole.includes("\u0000") ? bufferOf(encodeUtf8(whole)) : whole);
};
function tableOf(rows, only) {
  if (typeof rows !== "object" || rows === null) return print(1, [rows]);
  const cell = (value) => inspect(value, { depth: typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 2 ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
  const entries = Object.entries(rows);
  const columns = [];
  let hasValues = false;
  const lines = entries.map(([index, row]) => {
    const line = { index };
    if (typeof row === "object" && row !== null) for (const key of only ?? Object.keys(row)) { if (!columns.includes(key)) columns.push(key); if (Object.prototype.hasOwnProperty.call(row, key)) line["c" + key] = cell(row[key]); }
    else { hasValues = true; line.value = cell(row); }
    return line;
  });
  const heads = ["(index)", ...columns, ...(hasValues ? ["Values"] : [])];
  const body = lines.map((line) => [line.index, ...columns.map((key) => line["c" + key] ?? ""), ...(hasValues ? [line.value ?? ""] : [])]);
  const widths = heads.map((head, at) => Math.max(head.length, ...body.map((row) => row[at].length)) + 2);
  const cellText = (text, width) => (" " + text).padEnd(width);
  const rule = (start, middle, end) => start + widths.map((width) => "─".repeat(width)).join(middle) + end;
  const line = (cells) => "│" + cells.map((text, at) => cellText(text, widths[at])).join("│") + "│";
  print(1, [[rule("┌", "┬", "┐"), line(heads), rule("├", "┼", "┤"), ...body.map(line), rule("└", "┴", "┘")].join("\n")]);
}
const elapsed = (label) => { const ms = host.now() - clocks.get(label); return ms >= 1000 ? (ms / 1000).toFixed(3) + "s" : ms.toFixed(3).replace(/\.?0+$/, "") + "ms"; };
globalThis.console = {
  log: (...values) => print(1, values), info: (...values) => print(1, values), debug: (...values) => print(1, values),
  error: (...values) => print(2, values), warn: (...values) => print(2, values),
  trace: (...values) => { const stack = new Error().stack.split("\n").slice(1).join("\n"); print(2, ["Trace" + (values.length ? ": " + format(...values) : "") + "\n" + stack]); },
  dir: (value, options) => host.write(1, inspect(value, { customInspect: false, ...options }) + "\n"),
  assert: (holds, ...values) => { if (!holds) print(2, values.length === 0 ? ["Assertion failed"] : typeof values[0] === "string" ? ["Assertion failed: " + values[0], ...values.slice(1)] : ["Assertion failed:", ...values]); },
  count: (label = "default") => { counts.set(label, (counts.get(label) ?? 0) + 1); print(1, [label + ": " + counts.get(label)]); },
  countReset: (label = "default") => { counts.delete(label); },
  group: (...values) => { if (values.length > 0) print(1, values); groupIndent += "  "; },
  groupEnd: () => { groupIndent = groupIndent.slice(2); },
  table: tableOf,
  time: (label = "default") => { clocks.set(label, host.now()); },
  timeEnd: (label = "default") => { if (clocks.has(label)) { print(1, [label + ": " + elapsed(label)]); clocks.delete(label); } },
  timeLog: (label = "default", ...values) => { if (clocks.has(label)) print(1, [label + ": " + elapsed(label), ...values]); },
};
globalThis.console.groupCollapsed = globalThis.console.group;
globalThis.console.dirxml = globalThis.console.log;
`;
