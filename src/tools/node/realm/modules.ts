/** JavaScript: Node's own modules, but for those that have a file of their own. */
export const modules = String.raw`
const builtins = new Map();
const define = (name, make) => builtins.set(name, { make, exports: undefined });
function builtin(name) {
  const entry = builtins.get(name);
  if (entry.exports === undefined) entry.exports = entry.make();
  return entry.exports;
}
const isBuiltin = (id) => builtins.has(id.replace(/^node:/, ""));

// path
define("path", () => {
  const normalizeParts = (path, isAbsolute) => {
    const out = [];
    for (const part of path.split("/")) {
      if (part === "" || part === ".") continue;
      if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
      else if (part !== ".." || !isAbsolute) out.push(part);
    }
    return out.join("/");
  };
  const must = (value, name) => {
    if (typeof value === "string") return value;
    const shown = value === null || value === undefined ? String(value) : typeof value === "object" ? "an instance of " + (value.constructor?.name ?? "Object") : "type " + typeof value + " (" + inspect(value) + ")";
    throw Object.assign(new TypeError('The "' + name + '" argument must be of type string. Received ' + shown), { code: "ERR_INVALID_ARG_TYPE" });
  };
  const path = {
    sep: "/", delimiter: ":",
    normalize(text) { must(text, "path"); if (text === "") return "."; const isAbsolute = text[0] === "/"; let out = normalizeParts(text, isAbsolute); if (out === "" && !isAbsolute) out = "."; if (out !== "" && text.endsWith("/")) out += "/"; return isAbsolute ? "/" + out : out; },
    join(...parts) { const text = parts.filter((part) => must(part, "path") !== "").join("/"); return text === "" ? "." : path.normalize(text); },
    resolve(...parts) { let out = ""; for (let at = parts.length - 1; at >= -1 && !out.startsWith("/"); at--) { const part = at >= 0 ? must(parts[at], "paths[" + at + "]") : host.cwd(); if (part !== "") out = part + (out === "" ? "" : "/" + out); } return "/" + normalizeParts(out, true); },
    isAbsolute: (text) => must(text, "path").startsWith("/"),
    relative(from, to) { const start = path.resolve(from).split("/").filter(Boolean); const end = path.resolve(to).split("/").filter(Boolean); let same = 0; while (same < start.length && same < end.length && start[same] === end[same]) same++; return [...start.slice(same).map(() => ".."), ...end.slice(same)].join("/"); },
    dirname(text) { must(text, "path"); if (text === "") return "."; const trimmed = text.replace(/(?<=.)\/+$/, ""); const at = trimmed.lastIndexOf("/"); return at < 0 ? "." : at === 0 ? "/" : trimmed.slice(0, at).replace(/(?<=.)\/+$/, ""); },
    basename(text, suffix) { must(text, "path"); const name = text.replace(/\/+$/, "").split("/").at(-1) ?? ""; return suffix && name.endsWith(suffix) && name !== suffix ? name.slice(0, -suffix.length) : name; },
    extname(text) { const name = path.basename(must(text, "path")); const at = name.lastIndexOf("."); return at <= 0 || name === ".." ? "" : name.slice(at); },
    parse(text) { must(text, "path"); const root = text.startsWith("/") ? "/" : ""; const base = path.basename(text); const ext = path.extname(text); const dir = text.includes("/") ? path.dirname(text) : ""; return { root, dir, base, ext, name: ext === "" ? base : base.slice(0, -ext.length) }; },
    format({ root = "", dir, base, name = "", ext = "" }) { const file = base ?? name + (ext && !ext.startsWith(".") ? "." + ext : ext); return dir ? (dir === root ? dir + file : dir + "/" + file) : root + file; },
    toNamespacedPath: (text) => text,
  };
  path.posix = path;
  return path;
});
define("path/posix", () => builtin("path"));

define("os", () => ({
  EOL: "\n", platform: () => "linux", type: () => "Linux", arch: () => "x64", release: () => host.release, hostname: () => host.hostname(), homedir: () => env.HOME ?? "/root", tmpdir: () => env.TMPDIR ?? "/tmp",
  endianness: () => "LE", uptime: () => (host.now() - host.booted) / 1000, loadavg: () => [0, 0, 0], totalmem: () => 4 * 1024 ** 3, freemem: () => 3 * 1024 ** 3,
  cpus: () => Array.from({ length: 2 }, () => ({ model: "rockpool", speed: 2400, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } })), availableParallelism: () => 2, networkInterfaces: () => ({}),
  userInfo: () => ({ uid: host.uid, gid: host.gid, username: env.USER ?? env.LOGNAME ?? "root", homedir: env.HOME ?? "/root", shell: env.SHELL ?? "/bin/sh" }), version: () => host.osVersion, machine: () => "x86_64", devNull: "/dev/null", constants: { signals: { SIGINT: 2, SIGTERM: 15, SIGKILL: 9 } },
}));
define("events", () => EventEmitter);
define("process", () => process);
define("console", () => console);
define("buffer", () => ({ Buffer, kMaxLength: 2 ** 31 - 1, constants: { MAX_LENGTH: 2 ** 31 - 1 }, atob, btoa }));
define("timers", () => ({ setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises: builtin("timers/promises") }));
define("timers/promises", () => ({ setTimeout: (delay, value) => new Promise((resolve) => setTimeout(resolve, delay, value)), setImmediate: (value) => new Promise((resolve) => setImmediate(resolve, value)), scheduler: { wait: (delay) => new Promise((resolve) => setTimeout(resolve, delay)) } }));
define("perf_hooks", () => ({ performance }));
define("string_decoder", () => ({ StringDecoder: class { constructor(encoding) { this.encoding = encoding; } write(chunk) { return Buffer.from(chunk).toString(this.encoding); } end(chunk) { return chunk ? this.write(chunk) : ""; } } }));
define("util", () => {
  const promisify = (run) => run[promisify.custom] ?? ((...args) => new Promise((resolve, reject) => run(...args, (error, value) => (error ? reject(error) : resolve(value)))));
  promisify.custom = Symbol.for("nodejs.util.promisify.custom");
  const types = { isPromise: (v) => v instanceof Promise, isDate: (v) => v instanceof Date, isRegExp: (v) => v instanceof RegExp, isMap: (v) => v instanceof Map, isSet: (v) => v instanceof Set, isNativeError: (v) => v instanceof Error, isTypedArray: isTyped, isAsyncFunction: (v) => Object.prototype.toString.call(v) === "[object AsyncFunction]", isGeneratorFunction: (v) => Object.prototype.toString.call(v) === "[object GeneratorFunction]" };
  return {
    inspect, format, formatWithOptions: (options, ...values) => formatWith(options, ...values), promisify, types,
    callbackify: (run) => (...args) => { const done = args.pop(); run(...args).then((value) => process.nextTick(done, null, value), (error) => process.nextTick(done, error)); },
    inherits: (child, parent) => { Object.defineProperty(child, "super_", { value: parent, writable: true, configurable: true }); Object.setPrototypeOf(child.prototype, parent.prototype); },
    deprecate: (run) => run, isDeepStrictEqual: (a, b) => isEqual(a, b, true), stripVTControlCharacters: (text) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, ""), TextEncoder, TextDecoder,
    isArray: Array.isArray, debuglog: () => () => {}, styleText: (name, text) => text,
    parseArgs({ args = process.argv.slice(2), options = {}, allowPositionals = false } = {}) {
      const values = Object.create(null);
      const positionals = [];
      for (let at = 0; at < args.length; at++) {
        const word = args[at];
        const [, long, short, inline] = /^(?:--([^=]+)|-(\w))(?:=(.*))?$/s.exec(word) ?? [];
        if (long === undefined && short === undefined) {
          if (!allowPositionals) throw Object.assign(new TypeError("Unexpected argument '" + word + "'. This command does not take positional arguments"), { code: "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL" });
          positionals.push(word);
          continue;
        }
        const name = long ?? Object.keys(options).find((key) => options[key].short === short);
        const option = options[name];
        if (!option) throw Object.assign(new TypeError("Unknown option '" + word + "'"), { code: "ERR_PARSE_ARGS_UNKNOWN_OPTION" });
        const value = option.type === "boolean" ? true : (inline ?? args[++at]);
        if (option.multiple) (values[name] ??= []).push(value);
        else values[name] = value;
      }
      for (const [name, option] of Object.entries(options)) if (option.default !== undefined && values[name] === undefined) values[name] = option.default;
      return { values, positionals };
    },
  };
});
function isEqual(a, b, strict) {
  if (Object.is(a, b) || (!strict && a == b && (typeof a !== "object" || typeof b !== "object"))) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a instanceof RegExp && b instanceof RegExp) return String(a) === String(b);
  if (a instanceof Error && b instanceof Error && (a.message !== b.message || a.name !== b.name)) return false;
  if (a instanceof Map && b instanceof Map) return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isEqual(value, b.get(key), strict));
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((value) => b.has(value));
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && isEqual(a[key], b[key], strict));
}
define("assert", () => {
  class AssertionError extends Error {
    constructor({ message, actual, expected, operator }) { super(message); this.name = "AssertionError"; this.generatedMessage = false; this.code = "ERR_ASSERTION"; this.actual = actual; this.expected = expected; this.operator = operator; }
  }
  const failed = (message, standard, actual, expected, operator) => { if (message instanceof Error) throw message; const error = new AssertionError({ message: message ?? standard, actual, expected, operator }); error.generatedMessage = message === undefined; throw error; };
  const assert = (value, message) => { if (!value) failed(message, "The expression evaluated to a falsy value", value, true, "=="); };
  assert.ok = assert;
  const both = (a, b) => inspect(a) + " !== " + inspect(b);
  assert.equal = (a, b, message) => { if (!(a == b || (Number.isNaN(a) && Number.isNaN(b)))) failed(message, inspect(a) + " == " + inspect(b), a, b, "=="); };
  assert.notEqual = (a, b, message) => { if (a == b) failed(message, inspect(a) + " != " + inspect(b), a, b, "!="); };
  assert.strictEqual = (a, b, message) => { if (!Object.is(a, b)) failed(message, "Expected values to be strictly equal:\n\n" + both(a, b) + "\n", a, b, "strictEqual"); };
  assert.notStrictEqual = (a, b, message) => { if (Object.is(a, b)) failed(message, 'Expected "actual" to be strictly unequal to: ' + inspect(b), a, b, "notStrictEqual"); };
  assert.deepEqual = (a, b, message) => { if (!isEqual(a, b, false)) failed(message, "Expected values to be loosely deep-equal:\n\n" + inspect(a) + "\n\nshould loosely deep-equal\n\n" + inspect(b), a, b, "deepEqual"); };
  assert.deepStrictEqual = (a, b, message) => { if (!isEqual(a, b, true)) failed(message, "Expected values to be strictly deep-equal:\n" + inspect(a) + "\n\nshould equal\n\n" + inspect(b), a, b, "deepStrictEqual"); };
  assert.notDeepStrictEqual = (a, b, message) => { if (isEqual(a, b, true)) failed(message, 'Expected "actual" not to be strictly deep-equal to: ' + inspect(b), a, b, "notDeepStrictEqual"); };
  assert.match = (text, pattern, message) => { if (!pattern.test(text)) failed(message, "The input did not match the regular expression " + inspect(pattern) + ". Input:\n\n" + inspect(text) + "\n", text, pattern, "match"); };
  const fits = (error, wanted) => wanted === undefined || (wanted instanceof RegExp ? wanted.test(String(error)) : typeof wanted === "function" ? (wanted.prototype !== undefined && error instanceof wanted) || wanted === Error || (wanted.prototype === undefined && wanted(error) === true) : Object.keys(wanted).every((key) => (wanted[key] instanceof RegExp ? wanted[key].test(error[key]) : isEqual(error[key], wanted[key], true))));
  assert.throws = (run, wanted, message) => { let thrown; try { run(); } catch (error) { thrown = { error: translate(error) }; } if (!thrown) failed(typeof wanted === "string" ? wanted : message, "Missing expected exception.", undefined, wanted, "throws"); if (typeof wanted !== "string" && !fits(thrown.error, wanted)) throw thrown.error; };
  assert.rejects = async (run, wanted, message) => { let thrown; try { await (typeof run === "function" ? run() : run); } catch (error) { thrown = { error: translate(error) }; } if (!thrown) failed(message, "Missing expected rejection.", undefined, wanted, "rejects"); if (!fits(thrown.error, wanted)) throw thrown.error; };
  assert.doesNotThrow = (run) => { run(); };
  assert.fail = (message) => failed(message, "Failed", undefined, undefined, "fail");
  assert.ifError = (value) => { if (value !== null && value !== undefined) throw value; };
  assert.AssertionError = AssertionError;
  assert.strict = assert;
  return assert;
});
define("assert/strict", () => builtin("assert"));
define("readline", () => {
  class Interface extends EventEmitter {
    constructor({ input = process.stdin, output, prompt = "> " }) {
      super();
      Object.assign(this, { input, output, _prompt: prompt, _rest: "", closed: false, _questions: [], _lines: [] });
      input.on("data", (chunk) => this._take(String(chunk)));
      input.on("end", () => { if (this._rest !== "") this._line(this._rest); this.close(); });
    }
    _take(text) { this._rest += text; let at; while ((at = this._rest.indexOf("\n")) >= 0) { const line = this._rest.slice(0, at).replace(/\r$/, ""); this._rest = this._rest.slice(at + 1); this._line(line); } }
    _line(line) { if (this.closed) return; const question = this._questions.shift(); if (question) question(line); else if (this.listenerCount("line") > 0) this.emit("line", line); else this._lines.push(line); }
    setPrompt(text) { this._prompt = text; }
    prompt() { this.output?.write(this._prompt); }
    write(text) { this.output?.write(text); }
    question(text, options, done) { this.output?.write(text); const answer = typeof options === "function" ? options : done; if (this._lines.length > 0) answer(this._lines.shift()); else this._questions.push(answer); }
    pause() { this.input.pause(); return this; }
    resume() { this.input.resume(); return this; }
    close() { if (this.closed) return; this.closed = true; this.input.pause(); this.emit("close"); }
    async *[Symbol.asyncIterator]() {
      const lines = this._lines.splice(0);
      let wake;
      this.on("line", (line) => { lines.push(line); wake?.(); });
      this.on("close", () => wake?.());
      for (;;) { while (lines.length > 0) yield lines.shift(); if (this.closed) return; await new Promise((resolve) => { wake = resolve; }); }
    }
  }
  return { Interface, createInterface: (options, output) => new Interface(options?.input ? options : { input: options, output }), clearLine: () => true, cursorTo: () => true, moveCursor: () => true, emitKeypressEvents() {},
    promises: { createInterface: (options) => { const made = new Interface(options); const ask = made.question.bind(made); made.question = (text) => new Promise((resolve) => ask(text, resolve)); return made; } } };
});
define("readline/promises", () => builtin("readline").promises);
define("crypto", () => ({
  randomUUID: () => { const hex = Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)); hex[12] = "4"; hex[16] = "89ab"[Math.floor(Math.random() * 4)]; const text = hex.join(""); return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-"); },
  randomBytes: (size) => Buffer.from(Array.from({ length: size }, () => Math.floor(Math.random() * 256))),
  randomInt: (least, most) => (most === undefined ? Math.floor(Math.random() * least) : least + Math.floor(Math.random() * (most - least))),
  createHash: (name) => { const parts = []; const hash = { update(data) { parts.push(typeof data === "string" ? encodeUtf8(data) : data); return hash; }, digest(encoding) { const raw = host.hash(String(name).toLowerCase(), Buffer.concat(parts).toString("hex")); if (raw === null) throw Object.assign(new Error("Digest method not supported"), { code: "ERR_CRYPTO_INVALID_DIGEST" }); const bytes = Buffer.from(raw, "hex"); return encoding ? bytes.toString(encoding) : bytes; } }; return hash; },
}));
globalThis.crypto = { randomUUID: () => builtin("crypto").randomUUID(), getRandomValues: (list) => { for (let at = 0; at < list.length; at++) list[at] = Math.floor(Math.random() * 2 ** 32); return list; } };
define("child_process", () => Object.fromEntries(["exec", "execSync", "spawn", "spawnSync", "execFile", "execFileSync", "fork"].map((name) => [name, () => { throw notSimulated("child_process." + name); }])));
define("worker_threads", () => ({ isMainThread: true, parentPort: null, workerData: null, threadId: 0, Worker: class { constructor() { throw notSimulated("worker_threads"); } } }));
define("module", () => ({ createRequire: (from) => requireFrom(pathText(from instanceof URL || !String(from).startsWith("file:") ? from : new URL(from))), builtinModules: [...builtins.keys()], isBuiltin }));
for (const name of ["net", "https", "http2", "dns", "tls", "zlib", "vm", "cluster", "stream", "v8", "async_hooks", "inspector", "dgram", "tty", "test", "sqlite"]) define(name, () => { throw notSimulated("the module " + name); });

`;
