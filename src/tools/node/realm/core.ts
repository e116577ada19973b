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

// Rejections that nobody handles.
const realThen = Promise.prototype.then;
Promise.prototype.then = function (onDone, onFailed) {
  return realThen.call(this, onDone, typeof onFailed === "function" ? (reason) => onFailed(translate(reason)) : onFailed);
};
globalThis.__rockpoolTranslate = translate;
Object.defineProperty(globalThis, "__rockpoolTop", { set(value) {
  if (value instanceof Promise) realThen.call(value, undefined, (reason) => fail(reason, true));
}, configurable: true });

// Events.
class EventEmitter {
  constructor() { this._events = {}; this._eventsCount = 0; this._maxListeners = undefined; }
  on(name, listener) { (this._events ??= {}); (this._events[name] ??= []).push(listener); if (name !== "newListener" && this._events.newListener) this.emit("newListener", name, listener); return this; }
  addListener(name, listener) { return this.on(name, listener); }
  prependListener(name, listener) { (this._events ??= {}); (this._events[name] ??= []).unshift(listener); return this; }
  once(name, listener) { const once = (...args) => { this.off(name, once); return listener.apply(this, args); }; once.listener = listener; return this.on(name, once); }
  off(name, listener) { const all = this._events?.[name]; if (all) { const at = all.findLastIndex((one) => one === listener || one.listener === listener); if (at >= 0) this._events[name] = all.toSpliced(at, 1); if (this._events[name].length === 0) delete this._events[name]; } return this; }
  removeListener(name, listener) { return this.off(name, listener); }
  removeAllListeners(name) { if (name === undefined) this._events = {}; else if (this._events) delete this._events[name]; return this; }
  emit(name, ...args) {
    const all = this._events?.[name];
    if (!all || all.length === 0) {
      if (name !== "error") return false;
      if (args[0] instanceof Error) throw args[0];
      throw Object.assign(new Error("Unhandled error. (" + inspect(args[0]) + ")"), { code: "ERR_UNHANDLED_ERROR", context: args[0] });
    }
    for (const listener of [...all]) listener.apply(this, args);
    return true;
  }
  listenerCount(name) { return this._events?.[name]?.length ?? 0; }
  listeners(name) { return (this._events?.[name] ?? []).map((one) => one.listener ?? one); }
  eventNames() { return Reflect.ownKeys(this._events ?? {}); }
  setMaxListeners(count) { this._maxListeners = count; return this; }
  getMaxListeners() { return this._maxListeners ?? 10; }
}
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.defaultMaxListeners = 10;
EventEmitter.once = (emitter, name) => new Promise((resolve, reject) => {
  emitter.once(name, (...args) => resolve(args));
  if (name !== "error") emitter.once("error", reject);
});

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
function fromBase64(text) {
  const out = [];
  let bits = 0;
  let held = 0;
  for (const one of text.replace(/-/g, "+").replace(/_/g, "/")) {
    const value = ALPHABET.indexOf(one);
    if (value < 0) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) out.push((held >> (bits -= 8)) & 255);
  }
  return Uint8Array.from(out);
}
class Buffer extends Uint8Array {
  static from(value, encoding, length) {
    if (typeof value === "string") {
      const name = String(encoding ?? "utf8").toLowerCase();
      const bytes = name === "hex" ? Uint8Array.from(value.match(/[0-9a-f]{2}/gi) ?? [], (one) => parseInt(one, 16))
        : name.startsWith("base64") ? fromBase64(value)
        : /^(latin1|binary|ascii)$/.test(name) ? Uint8Array.from(value, (one) => one.charCodeAt(0) & 255) : encodeUtf8(value);
      return new Buffer(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    if (value instanceof ArrayBuffer) return new Buffer(value, encoding, length);
    const list = Array.from(value);
    const made = new Buffer(list.length);
    made.set(list.map((one) => one & 255));
    return made;
  }
  static alloc(size, fill) { const made = new Buffer(size); return fill === undefined ? made : made.fill(typeof fill === "string" ? fill.charCodeAt(0) : fill); }
  static allocUnsafe(size) { return new Buffer(size); }
  static isBuffer(value) { return value instanceof Buffer; }
  static byteLength(value) { return typeof value === "string" ? encodeUtf8(value).length : value.byteLength; }
  static concat(list, total) {
    const size = total ?? list.reduce((sum, one) => sum + one.length, 0);
    const made = new Buffer(size);
    let at = 0;
    for (const one of list) { made.set(one.subarray(0, Math.max(0, size - at)), at); at += one.length; }
    return made;
  }
  toString(encoding, start, end) {
    const bytes = this.subarray(start ?? 0, end ?? this.length);
    const name = String(encoding ?? "utf8").toLowerCase();
    if (name === "hex") return Array.from(bytes, (one) => one.toString(16).padStart(2, "0")).join("");
    if (name === "base64") return toBase64(bytes);
    if (name === "base64url") return toBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    if (/^(latin1|binary|ascii)$/.test(name)) return Array.from(bytes, (one) => String.fromCharCode(one)).join("");
    return decodeUtf8(bytes);
  }
  slice(start, end) { return this.subarray(start, end); }
  equals(other) { return this.length === other.length && this.every((one, at) => one === other[at]); }
  toJSON() { return { type: "Buffer", data: Array.from(this) }; }
  write(text, offset = 0) { const bytes = encodeUtf8(text); this.set(bytes.subarray(0, this.length - offset), offset); return Math.min(bytes.length, this.length - offset); }
  [inspect.custom]() { const shown = Array.from(this.subarray(0, 50), (one) => one.toString(16).padStart(2, "0")).join(" "); const left = this.length - 50; return "<Buffer" + (shown ? " " + shown : "") + (left > 0 ? " ... " + left + " more byte" + (left > 1 ? "s" : "") : "") + ">"; }
}
globalThis.Buffer = Buffer;
globalThis.TextEncoder = class TextEncoder { get encoding() { return "utf-8"; } encode(text = "") { return encodeUtf8(text); } };
globalThis.TextDecoder = class TextDecoder { get encoding() { return "utf-8"; } decode(bytes) { return bytes === undefined ? "" : decodeUtf8(new Uint8Array(bytes.buffer ?? bytes, bytes.byteOffset ?? 0, bytes.byteLength)).replace(/^\ufeff/, ""); } };
globalThis.btoa = (text) => toBase64(Buffer.from(String(text), "latin1"));
globalThis.atob = (text) => Buffer.from(String(text), "base64").toString("latin1");
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
  if (typeof callback !== "function") throw Object.assign(new TypeError('The "callback" argument must be of type function. Received ' + inspect(callback)), { code: "ERR_INVALID_ARG_TYPE" });
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
  for (let tick = ticks.shift(); tick; tick = ticks.shift()) guard(() => tick.callback(...tick.args));
}
/** Milliseconds until something is to be done; undefined: nothing is. */
function nextWait() {
  if (ticks.length > 0 || immediates.length > 0) return 0;
  const waiting = timers.filter((one) => one._ref);
  if (waiting.length === 0) return handles.size > 0 ? -1 : undefined;
  return Math.max(0, Math.min(...timers.map((one) => one._at)) - host.now());
}
/** One task at a time: what it promised is done before the next. */
function runNext() {
  if (ticks.length > 0) return runTicks();
  const now = host.now();
  const due = timers.filter((one) => one._at <= now + 0.001).sort((a, b) => a._at - b._at || a._id - b._id)[0];
  if (due !== undefined) {
    if (due._repeat === null) timers = timers.filter((one) => one !== due);
    else due._at = now + due._repeat;
    guard(() => due._callback(...due._args));
    return runTicks();
  }
  const one = immediates.shift();
  if (one !== undefined) { guard(() => one.callback(...one.args)); runTicks(); }
}

// The process.
const EXIT = Symbol("exit");
const process = Object.create(EventEmitter.prototype);
EventEmitter.call === undefined || Object.assign(process, new EventEmitter());
class Stream extends EventEmitter {}
class Output extends Stream {
  constructor(fd) { super(); this.fd = fd; this.writable = true; this.isTTY = host.isTerminal(fd) || undefined; if (this.isTTY) { this.columns = host.columns(); this.rows = 24; } }
  write(text, encoding, done) { host.write(this.fd, typeof text === "string" ? text : Buffer.from(text).toString()); const after = typeof encoding === "function" ? encoding : done; if (after) ticks.push({ callback: after, args: [] }); return true; }
  end(text) { if (text !== undefined) this.write(text); return this; }
  cork() {}
  uncork() {}
  getColorDepth() { return this.isTTY ? 4 : 1; }
  hasColors() { return this.isTTY === true; }
}
class Input extends Stream {
  constructor() { super(); this.fd = 0; this.isTTY = host.isTerminal(0) || undefined; this._encoding = undefined; }
  setEncoding(name) { this._encoding = name; return this; }
  on(name, listener) { super.on(name, listener); if (name === "data" || name === "readable" || name === "end") this.resume(); return this; }
  resume() { if (!handles.has(this)) { handles.add(this); host.readInput(true); } return this; }
  pause() { handles.delete(this); host.readInput(false); return this; }
  unref() { handles.delete(this); return this; }
  ref() { return this; }
  setRawMode() { return this; }
  read() { const chunk = this._held; this._held = null; return chunk ?? null; }
  take(text) {
    if (text === undefined) { handles.delete(this); this.emit("end"); this.emit("close"); return; }
    const chunk = this._encoding ? text : Buffer.from(text);
    this._held = chunk;
    if (this.listenerCount("readable") > 0) this.emit("readable");
    this.emit("data", chunk);
  }
  async *[Symbol.asyncIterator]() {
    const chunks = [];
    let wake;
    let ended = false;
    this.on("data", (chunk) => { chunks.push(chunk); wake?.(); });
    this.on("end", () => { ended = true; wake?.(); });
    for (;;) {
      while (chunks.length > 0) yield chunks.shift();
      if (ended) return;
      await new Promise((resolve) => { wake = resolve; });
    }
  }
}
let stdin;
const env = host.env;
Object.assign(process, {
  title: "node", version: "v" + host.version, versions: host.versions, arch: "x64", platform: "linux", release: { name: "node", lts: "Iron" },
  argv: host.argv, execArgv: host.execArgv, execPath: host.execPath, argv0: "node", env, pid: host.pid, ppid: host.ppid, exitCode: undefined, debugPort: 9229, features: {}, config: {},
  stdout: new Output(1), stderr: new Output(2),
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
  kill(pid, signal) { checked("kill", String(pid), host.kill(pid, String(signal ?? "SIGTERM"))); return true; },
  binding() { throw notSimulated("process.binding"); },
});
Object.defineProperty(process, "stdin", { get: () => (stdin ??= new Input()), enumerable: true, configurable: true });
Object.defineProperty(process, Symbol.toStringTag, { value: "process", configurable: true });
process.on = process.addListener = (name, listener) => {
  EventEmitter.prototype.on.call(process, name, listener);
  if (/^SIG[A-Z]+$/.test(String(name))) host.handleSignal(name);
  return process;
};
let isLeaving = false;
function leave() {
  if (!isLeaving) {
    isLeaving = true;
    process.emit("exit", exitCode());
    host.exit(exitCode());
  }
  throw EXIT;
}
const exitCode = () => Number(process.exitCode ?? 0) & 255;
function fail(error, isAsync) {
  if (error === EXIT || isLeaving || (error instanceof InternalError && error.message === "interrupted")) return;
  if (error instanceof InternalError && error.message === "out of memory") throw error;
  translate(error);
  if (process.listenerCount("uncaughtException") > 0) {
    guard(() => process.emit("uncaughtException", error, "uncaughtException"));
    return;
  }
  isLeaving = true;
  host.write(2, reportUncaught(error, isAsync));
  process.exitCode = 1;
  try { process.emit("exit", 1); } catch {}
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
  host.write(fd, (groupIndent === "" ? text : groupIndent + text.replaceAll("\n", "\n" + groupIndent)) + "\n");
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
