/** JavaScript: Node's own modules, and `require`. */
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

// fs
const pathText = (path) => (path instanceof URL ? decodeURIComponent(path.pathname) : path instanceof Uint8Array ? decodeUtf8(path) : String(path));
function systemError(code, errno, message, syscall, path, dest) {
  const text = code + ": " + message + ", " + syscall + (path === undefined ? "" : " '" + path + "'") + (dest === undefined ? "" : " -> '" + dest + "'");
  const error = new Error(text);
  Object.assign(error, { errno, code, syscall });
  if (path !== undefined) error.path = path;
  if (dest !== undefined) error.dest = dest;
  return error;
}
/** What a call to the computer gives: a value, or [code, number, words]. */
function checked(syscall, path, result, dest) {
  if (Array.isArray(result) && result[0] === "errno") throw systemError(result[1], -result[2], result[3], syscall, path, dest);
  return result;
}
/** The lines of Node's own fs.js where its synchronous calls fail. */
const FS_PLACES = Object.fromEntries([
  ["readFile", 573, 18, "  return binding.open(", ["openSync", "readFileSync:452:35"]],
  ["writeFile", 2380, 20, "    return binding.writeFileUtf8(", ["writeFileSync"]],
  ["appendFile", 2380, 20, "    return binding.writeFileUtf8(", ["writeFileSync", "appendFileSync:2461:6"]],
  ["readdir", 1521, 26, "  const result = binding.readdir(", ["readdirSync"]],
  ["stat", 1681, 25, "  const stats = binding.stat(", ["statSync"]],
  ["lstat", 1656, 25, "  const stats = binding.lstat(", ["lstatSync"]],
  ["mkdir", 1386, 26, "  const result = binding.mkdir(", ["mkdirSync"]],
  ["unlink", 1889, 11, "  binding.unlink(path);", ["unlinkSync"]],
  ["rmdir", 1214, 11, "  binding.rmdir(pathModule.toNamespacedPath(path));", ["rmdirSync"]],
  ["rename", 1032, 11, "  binding.rename(", ["renameSync"]],
  ["copyFile", 3047, 11, "  binding.copyFile(", ["copyFileSync"]],
  ["access", 244, 11, "  binding.access(pathModule.toNamespacedPath(path), mode);", ["accessSync"]],
  ["readlink", 1729, 18, "  return binding.readlink(", ["readlinkSync"]],
  ["chmod", 1999, 11, "  binding.chmod(", ["chmodSync"]],
  ["read", 750, 18, "  return binding.read(fd, buffer, offset, length, position);", ["readSync", "tryReadSync:424:20", "readFileSync:478:19"]],
].map(([name, line, column, text, calls]) => [name, [
  "node:fs:" + line + "\n" + text + "\n" + " ".repeat(column - 1) + "^\n",
  calls.map((call) => { const [own, at = line, by = column] = call.split(":"); return own === "tryReadSync" ? own + " (node:fs:" + at + ":" + by + ")" : "Object." + own + " (node:fs:" + at + ":" + by + ")"; }),
]]));
define("fs", () => {
  const encodingOf = (options) => (typeof options === "string" ? options : options?.encoding);
  class Stats {
    constructor(raw) { Object.assign(this, raw); for (const key of ["atime", "mtime", "ctime"]) this[key] = new Date(raw[key + "Ms"]); this.birthtimeMs = raw.ctimeMs; this.birthtime = this.ctime; }
    isFile() { return (this.mode & 0o170000) === 0o100000; }
    isDirectory() { return (this.mode & 0o170000) === 0o040000; }
    isSymbolicLink() { return (this.mode & 0o170000) === 0o120000; }
    isFIFO() { return (this.mode & 0o170000) === 0o010000; }
    isSocket() { return false; }
    isBlockDevice() { return false; }
    isCharacterDevice() { return (this.mode & 0o170000) === 0o020000; }
  }
  class Dirent {
    constructor(name, parent, kind) { this.name = name; this.parentPath = this.path = parent; Object.defineProperty(this, "kind", { value: kind }); }
    isFile() { return this.kind === "file"; }
    isDirectory() { return this.kind === "directory"; }
    isSymbolicLink() { return this.kind === "symlink"; }
  }
  const bytesOf = (data) => (typeof data === "string" ? encodeUtf8(data) : data instanceof Uint8Array ? data : encodeUtf8(String(data)));
  const latin1 = (bytes) => { let out = ""; for (let at = 0; at < bytes.length; at += 4096) out += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096)); return out; };
  const fromLatin1 = (text) => { const made = new Buffer(text.length); for (let at = 0; at < text.length; at++) made[at] = text.charCodeAt(at); return made; };
  const openFiles = new Map();
  let nextFd = 20;
  const sync = {
    readFile(path, options) {
      const fd = path === 0 || path === "/dev/stdin" ? 0 : path;
      let raw;
      if (fd === 0) raw = host.allInput();
      else if (typeof path === "number") raw = checked("read", undefined, host.readFile(openFiles.get(path)?.path ?? ""));
      else {
        const text = pathText(path);
        raw = host.readFile(text);
        checked(raw?.[0] === "errno" && raw[1] === "EISDIR" ? "read" : "open", raw?.[0] === "errno" && raw[1] === "EISDIR" ? undefined : text, raw);
      }
      const bytes = fromLatin1(raw);
      const encoding = encodingOf(options);
      return encoding && encoding !== "buffer" ? bytes.toString(encoding) : bytes;
    },
    writeFile(path, data, options) {
      const encoding = encodingOf(options);
      const bytes = typeof data === "string" && encoding ? Buffer.from(data, encoding) : bytesOf(data);
      if (typeof path === "number") { if (path <= 2) host.write(path, decodeUtf8(bytes)); else openFiles.get(path).at += sync.write(path, bytes); return; }
      const text = pathText(path);
      const flag = options?.flag ?? "w";
      checked("open", text, host.writeFile(text, latin1(bytes), flag, options?.mode ?? 0o666));
    },
    appendFile(path, data, options) { sync.writeFile(path, data, { ...(typeof options === "string" ? { encoding: options } : options), flag: "a" }); },
    stat(path, options) { const text = pathText(path); const raw = host.stat(text, true); if (options?.throwIfNoEntry === false && raw[0] === "errno" && raw[1] === "ENOENT") return undefined; return new Stats(JSON.parse(checked("stat", text, raw))); },
    lstat(path) { const text = pathText(path); return new Stats(JSON.parse(checked("lstat", text, host.stat(text, false)))); },
    access(path, mode = 0) { const text = pathText(path); checked("access", text, host.access(text, mode)); },
    readdir(path, options) {
      const text = pathText(path);
      const raw = JSON.parse(checked("scandir", text, host.readdir(text)));
      raw.sort(([a], [b]) => (a < b ? -1 : 1));
      const below = options?.recursive ? raw.filter(([, kind]) => kind === "directory").flatMap(([name]) => sync.readdir(text + "/" + name, options).map((one) => (typeof one === "string" ? name + "/" + one : one))) : [];
      return [...raw.map(([name, kind]) => (options?.withFileTypes ? new Dirent(name, text, kind) : name)), ...below];
    },
    mkdir(path, options) {
      const text = pathText(path);
      if (!options?.recursive) { checked("mkdir", text, host.mkdir(text, options?.mode ?? (typeof options === "number" ? options : 0o777))); return undefined; }
      let first;
      const parts = builtin("path").resolve(text).split("/").slice(1);
      for (let at = 1; at <= parts.length; at++) {
        const one = "/" + parts.slice(0, at).join("/");
        const made = host.mkdir(one, 0o777);
        if (Array.isArray(made)) { if (made[1] === "EEXIST" && (at < parts.length || sync.stat(one).isDirectory())) continue; checked("mkdir", text, made); }
        first ??= one;
      }
      return first;
    },
    rmdir(path, options) { if (options?.recursive) return sync.rm(path, { recursive: true }); const text = pathText(path); checked("rmdir", text, host.rmdir(text)); },
    unlink(path) { const text = pathText(path); checked("unlink", text, host.unlink(text)); },
    rm(path, options) {
      const text = pathText(path);
      const raw = host.stat(text, false);
      if (raw[0] === "errno" && options?.force && raw[1] === "ENOENT") return;
      const stat = new Stats(JSON.parse(checked("lstat", text, raw)));
      if (!stat.isDirectory()) return sync.unlink(text);
      if (!options?.recursive) throw Object.assign(new Error("Path is a directory: rm returned EISDIR (is a directory) " + text), { name: "SystemError", code: "ERR_FS_EISDIR" });
      for (const name of sync.readdir(text)) sync.rm(text + "/" + name, { recursive: true });
      sync.rmdir(text);
    },
    rename(from, to) { checked("rename", pathText(from), host.rename(pathText(from), pathText(to)), pathText(to)); },
    copyFile(from, to) { const raw = host.readFile(pathText(from)); checked("copyfile", pathText(from), raw, pathText(to)); checked("copyfile", pathText(from), host.writeFile(pathText(to), raw, "w", 0o666), pathText(to)); },
    cp(from, to, options) {
      const stat = sync.stat(from);
      if (!stat.isDirectory()) return sync.copyFile(from, to);
      if (!options?.recursive) throw Object.assign(new Error("Recursive option not enabled, cannot copy a directory: " + from), { code: "ERR_FS_EISDIR" });
      sync.mkdir(to, { recursive: true });
      for (const name of sync.readdir(from)) sync.cp(from + "/" + name, to + "/" + name, options);
    },
    symlink(target, path) { checked("symlink", pathText(target), host.symlink(pathText(target), pathText(path)), pathText(path)); },
    link(from, to) { checked("link", pathText(from), host.link(pathText(from), pathText(to)), pathText(to)); },
    readlink(path) { const text = pathText(path); return checked("readlink", text, host.readlink(text)); },
    realpath(path) { const text = pathText(path); return checked("lstat", text, host.realpath(text)); },
    chmod(path, mode) { const text = pathText(path); checked("chmod", text, host.chmod(text, typeof mode === "string" ? parseInt(mode, 8) : mode)); },
    utimes(path, atime, mtime) { const text = pathText(path); checked("utime", text, host.utimes(text, Number(atime instanceof Date ? atime.getTime() : atime * 1000), Number(mtime instanceof Date ? mtime.getTime() : mtime * 1000))); },
    truncate(path, size = 0) { const bytes = sync.readFile(path); const made = Buffer.alloc(size); made.set(bytes.subarray(0, size)); sync.writeFile(path, made); },
    mkdtemp(prefix) { for (;;) { const path = prefix + Array.from({ length: 6 }, () => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[Math.floor(Math.random() * 62)]).join(""); if (!fs.existsSync(path)) { sync.mkdir(path); return path; } } },
    open(path, flags = "r") {
      const text = pathText(path);
      if (/^r/.test(flags)) checked("open", text, host.stat(text, true));
      else checked("open", text, host.writeFile(text, "", flags.startsWith("a") ? "a" : flags, 0o666));
      openFiles.set(nextFd, { path: builtin("path").resolve(text), at: flags.startsWith("a") ? sync.stat(text).size : 0 });
      return nextFd++;
    },
    close(fd) { if (!openFiles.delete(fd)) throw systemError("EBADF", -9, "bad file descriptor", "close"); },
    write(fd, data) {
      const bytes = bytesOf(data);
      if (fd <= 2) { host.write(fd, decodeUtf8(bytes)); return bytes.length; }
      const file = openFiles.get(fd);
      if (!file) throw systemError("EBADF", -9, "bad file descriptor", "write");
      const old = sync.readFile(file.path);
      const made = Buffer.alloc(Math.max(old.length, file.at + bytes.length));
      made.set(old); made.set(bytes, file.at);
      file.at += bytes.length;
      sync.writeFile(file.path, made);
      return bytes.length;
    },
    read(fd, buffer, offset = 0, length = buffer.length - offset, position = null) {
      const file = openFiles.get(fd);
      if (!file) throw systemError("EBADF", -9, "bad file descriptor", "read");
      const bytes = sync.readFile(file.path);
      const start = position ?? file.at;
      const part = bytes.subarray(start, start + length);
      buffer.set(part, offset);
      if (position === null) file.at += part.length;
      return part.length;
    },
    fstat(fd) { return sync.stat(openFiles.get(fd)?.path ?? "/dev/fd/" + fd); },
  };
  const fs = { Stats, Dirent, constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, O_RDONLY: 0, O_WRONLY: 1, O_RDWR: 2, COPYFILE_EXCL: 1 }, F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1, promises: {} };
  for (const [name, run] of Object.entries(sync)) {
    fs[name + "Sync"] = (...args) => {
      try {
        return run(...args);
      } catch (error) {
        if (error?.syscall !== undefined && FS_PLACES[name]) { const [head, frames] = FS_PLACES[error.code === "EISDIR" && name === "readFile" ? "read" : name]; inside.set(error, { head, frames }); }
        throw error;
      }
    };
    fs[name] = (...args) => {
      const done = args.pop();
      if (typeof done !== "function") throw Object.assign(new TypeError('The "cb" argument must be of type function. Received ' + inspect(done)), { code: "ERR_INVALID_ARG_TYPE" });
      setImmediate(() => {
        let result;
        try { result = run(...args); } catch (error) { return done(error); }
        done(null, result);
      });
    };
    fs.promises[name] = (...args) => new Promise((resolve, reject) => setImmediate(() => { try { resolve(run(...args)); } catch (error) { reject(error); } }));
  }
  fs.promises.constants = fs.constants;
  fs.existsSync = (path) => { try { return !Array.isArray(host.stat(pathText(path), true)); } catch { return false; } };
  fs.exists = (path, done) => setImmediate(() => done(fs.existsSync(path)));
  fs.realpathSync.native = fs.realpathSync;
  fs.createReadStream = (path, options) => {
    const stream = new EventEmitter();
    const encoding = encodingOf(options);
    stream.setEncoding = () => stream;
    stream.pipe = (target) => { stream.on("data", (chunk) => target.write(chunk)); stream.on("end", () => { if (target !== process.stdout && target !== process.stderr) target.end(); }); return target; };
    setImmediate(() => {
      try { const data = sync.readFile(path, encoding); stream.emit("open", 20); if (data.length > 0) stream.emit("data", data); stream.emit("end"); stream.emit("close"); } catch (error) { stream.emit("error", error); }
    });
    stream[Symbol.asyncIterator] = async function* () { yield sync.readFile(path, encoding); };
    return stream;
  };
  fs.createWriteStream = (path, options) => {
    const stream = new EventEmitter();
    const flags = options?.flags ?? "w";
    sync.writeFile(path, "", { flag: flags });
    stream.write = (data) => { sync.appendFile(path, data); return true; };
    stream.end = (data) => { if (data !== undefined) sync.appendFile(path, data); setImmediate(() => { stream.emit("finish"); stream.emit("close"); }); return stream; };
    return stream;
  };
  for (const name of ["watch", "watchFile"]) fs[name] = () => { throw notSimulated("fs." + name); };
  return fs;
});
define("fs/promises", () => builtin("fs").promises);

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
class URLSearchParams {
  #rows = [];
  constructor(init = "") {
    if (typeof init === "string") for (const part of init.replace(/^\?/, "").split("&")) { if (part === "") continue; const at = part.indexOf("="); const read = (text) => decodeURIComponent(text.replace(/\+/g, " ")); this.#rows.push([read(at < 0 ? part : part.slice(0, at)), at < 0 ? "" : read(part.slice(at + 1))]); }
    else for (const [key, value] of Symbol.iterator in init ? init : Object.entries(init)) this.#rows.push([String(key), String(value)]);
  }
  get(key) { return this.#rows.find(([name]) => name === key)?.[1] ?? null; }
  getAll(key) { return this.#rows.filter(([name]) => name === key).map(([, value]) => value); }
  has(key) { return this.#rows.some(([name]) => name === key); }
  set(key, value) { const at = this.#rows.findIndex(([name]) => name === key); if (at < 0) this.append(key, value); else { this.#rows[at] = [key, String(value)]; this.#rows = this.#rows.filter(([name], index) => name !== key || index === at); } }
  append(key, value) { this.#rows.push([String(key), String(value)]); }
  delete(key) { this.#rows = this.#rows.filter(([name]) => name !== key); }
  sort() { this.#rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)); }
  forEach(run) { for (const [key, value] of this.#rows) run(value, key, this); }
  keys() { return this.#rows.map(([key]) => key)[Symbol.iterator](); }
  values() { return this.#rows.map(([, value]) => value)[Symbol.iterator](); }
  entries() { return this.#rows.map((row) => [...row])[Symbol.iterator](); }
  [Symbol.iterator]() { return this.entries(); }
  get size() { return this.#rows.length; }
  toString() { const write = (text) => encodeURIComponent(text).replace(/%20/g, "+").replace(/[!'()~]/g, (one) => "%" + one.charCodeAt(0).toString(16).toUpperCase()); return this.#rows.map(([key, value]) => write(key) + "=" + write(value)).join("&"); }
  [inspect.custom]() { return "URLSearchParams {" + (this.#rows.length ? " " + this.#rows.map(([key, value]) => quote(key) + " => " + quote(value)).join(", ") + " " : "") + "}"; }
}
const PORTS = { "http:": "80", "https:": "443", "ftp:": "21", "ws:": "80", "wss:": "443" };
class URL {
  constructor(text, base) {
    let match = /^([a-zA-Z][a-zA-Z\d+.-]*:)(\/\/)?(.*)$/s.exec(String(text).trim());
    if (match === null || (match[2] === undefined && PORTS[match[1]])) {
      if (base === undefined) throw Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL", input: String(text) });
      const from = new URL(base);
      const path = String(text);
      const whole = path.startsWith("//") ? from.protocol + path : path.startsWith("/") ? from.origin + path : path.startsWith("?") ? from.origin + from.pathname + path : path.startsWith("#") ? from.origin + from.pathname + from.search + path : (from.origin === "null" ? from.protocol + "//" : from.origin) + from.pathname.replace(/[^/]*$/, "") + path;
      match = /^([a-zA-Z][a-zA-Z\d+.-]*:)(\/\/)?(.*)$/s.exec(whole);
    }
    this.protocol = match[1].toLowerCase();
    const [, before, query, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(match[3]);
    const at = match[2] ? before.indexOf("/") : 0;
    const authority = match[2] ? (at < 0 ? before : before.slice(0, at)) : "";
    const [, user = "", secret = "", name, port = ""] = /^(?:([^:@]*)(?::([^@]*))?@)?(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority) ?? [undefined, "", "", authority, ""];
    if (PORTS[this.protocol] && name === "") throw Object.assign(new TypeError("Invalid URL"), { code: "ERR_INVALID_URL", input: String(text) });
    this.username = user;
    this.password = secret;
    this.hostname = name.toLowerCase();
    this.port = PORTS[this.protocol] === port ? "" : port;
    const path = match[2] ? (at < 0 ? "" : before.slice(at)) : before;
    const special = PORTS[this.protocol] || this.protocol === "file:";
    const parts = [];
    for (const part of path.split("/").slice(special ? 1 : 0)) { if (part === "..") parts.pop(); else if (part !== ".") parts.push(part); }
    this.pathname = special ? "/" + parts.map((part) => encodeURI(decodeURI(part.replace(/%(?![\da-fA-F]{2})/g, "%25")))).join("/") : path;
    this._query = query === "?" ? "" : encodeURI(query ?? "").replace(/%25/g, "%");
    this.hash = hash === "#" ? "" : (hash ?? "");
    this.searchParams = new URLSearchParams(this._query);
    for (const key of ["_query"]) Object.defineProperty(this, key, { enumerable: false });
  }
  get search() { const text = this.searchParams.toString(); return new URLSearchParams(this._query).toString() === text ? this._query : text === "" ? "" : "?" + text; }
  set search(text) { this._query = text === "" ? "" : text.startsWith("?") ? text : "?" + text; this.searchParams = new URLSearchParams(this._query); }
  get host() { return this.hostname + (this.port === "" ? "" : ":" + this.port); }
  get origin() { return PORTS[this.protocol] ? this.protocol + "//" + this.host : "null"; }
  get href() { const auth = this.username === "" ? "" : this.username + (this.password === "" ? "" : ":" + this.password) + "@"; return this.protocol + (PORTS[this.protocol] || this.protocol === "file:" || this.hostname !== "" ? "//" : "") + auth + this.host + this.pathname + this.search + this.hash; }
  toString() { return this.href; }
  toJSON() { return this.href; }
  static canParse(text, base) { try { new URL(text, base); return true; } catch { return false; } }
  [inspect.custom](depth, options) { const { href, origin, protocol, username, password, host: hostText, hostname, port, pathname, search, searchParams, hash } = this; return "URL " + inspect({ href, origin, protocol, username, password, host: hostText, hostname, port, pathname, search, searchParams, hash }, options); }
}
globalThis.URL = URL;
globalThis.URLSearchParams = URLSearchParams;
define("url", () => ({
  URL, URLSearchParams, fileURLToPath: (url) => decodeURIComponent(new URL(url).pathname), pathToFileURL: (path) => new URL("file://" + encodeURI(builtin("path").resolve(path))),
  parse(text, withQuery) { const url = new URL(text, "http://localhost"); const isWhole = /^[a-z]+:\/\//i.test(text); const query = url.search.slice(1); return { protocol: isWhole ? url.protocol : null, slashes: isWhole || null, auth: url.username || null, host: isWhole ? url.host : null, port: url.port || null, hostname: isWhole ? url.hostname : null, hash: url.hash || null, search: url.search || (withQuery ? "" : null), query: withQuery ? Object.assign(Object.create(null), Object.fromEntries(url.searchParams)) : query || null, pathname: url.pathname, path: url.pathname + url.search, href: isWhole ? url.href : text }; },
  format: (url) => (typeof url === "string" ? url : url instanceof URL ? url.href : (url.protocol ? url.protocol + (url.protocol.endsWith(":") ? "" : ":") + "//" : "") + (url.host ?? (url.hostname ?? "") + (url.port ? ":" + url.port : "")) + (url.pathname ?? "") + (url.search ?? "")),
}));
define("querystring", () => ({
  parse: (text) => { const out = Object.create(null); for (const [key, value] of new URLSearchParams(text)) out[key] = key in out ? [].concat(out[key], value) : value; return out; },
  stringify: (object) => Object.entries(object).flatMap(([key, value]) => [].concat(value).map((one) => encodeURIComponent(key) + "=" + encodeURIComponent(one))).join("&"),
  escape: encodeURIComponent, unescape: decodeURIComponent,
}));
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

// require
const cache = Object.create(null);
const sources = new Map();
const wrapped = new Set();
const modules = new Set();
let mainFile;
class Module {
  constructor(id, parent) { this.id = parent === undefined && id === mainFile ? "." : id; this.path = builtin("path").dirname(id); this.exports = {}; this.filename = id; this.loaded = false; this.children = []; this.paths = pathsOf(this.path); this.parent = parent; parent?.children.push(this); Object.defineProperty(this, "parent", { enumerable: false }); }
  require(id) { return requireFrom(this.filename, this)(id); }
}
Module._cache = cache;
const pathsOf = (directory) => directory.split("/").map((_, at, parts) => parts.slice(0, parts.length - at).join("/") + "/node_modules").filter((path) => !path.endsWith("node_modules/node_modules"));
const kindOf = (path) => { const raw = host.stat(path, true); if (Array.isArray(raw)) return undefined; const { mode } = JSON.parse(raw); return (mode & 0o170000) === 0o040000 ? "directory" : "file"; };
const readText = (path) => { const raw = checked("open", path, host.readFile(path)); return decodeUtf8(Uint8Array.from(raw, (one) => one.charCodeAt(0))); };
const readPackage = (directory) => { const file = directory + "/package.json"; if (kindOf(file) !== "file") return undefined; try { return JSON.parse(readText(file)); } catch (error) { throw Object.assign(new Error("Invalid package config " + file + "."), { code: "ERR_INVALID_PACKAGE_CONFIG" }); } };
const asFile = (path) => (kindOf(path) === "file" ? path : [".js", ".json", ".node"].map((end) => path + end).find((one) => kindOf(one) === "file"));
function asDirectory(path, conditions) {
  if (kindOf(path) !== "directory") return undefined;
  const main = readPackage(path)?.main;
  if (typeof main === "string") { const file = builtin("path").resolve(path, main); const found = asFile(file) ?? asFile(file + "/index"); if (found) return found; }
  return asFile(path + "/index");
}
function ofExports(target, conditions) {
  if (typeof target === "string") return target;
  if (Array.isArray(target)) return target.map((one) => ofExports(one, conditions)).find(Boolean);
  if (typeof target !== "object" || target === null) return undefined;
  for (const [key, value] of Object.entries(target)) if (key === "default" || key === "node" || conditions.includes(key)) { const found = ofExports(value, conditions); if (found) return found; }
  return undefined;
}
function asPackage(id, from, conditions) {
  const [, name, sub = ""] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(id) ?? [];
  if (name === undefined) return undefined;
  for (const modulesPath of pathsOf(from)) {
    const directory = modulesPath + "/" + name;
    if (kindOf(directory) !== "directory") continue;
    const about = readPackage(directory);
    if (about?.exports !== undefined) {
      const map = typeof about.exports === "string" || Array.isArray(about.exports) || !Object.keys(about.exports).some((key) => key.startsWith(".")) ? { ".": about.exports } : about.exports;
      const key = sub === "" ? "." : "./" + sub;
      const target = ofExports(map[key], conditions);
      if (target) return builtin("path").resolve(directory, target);
      throw Object.assign(new Error(sub === "" ? 'No "exports" main defined in ' + directory + "/package.json" : "Package subpath '" + key + "' is not defined by \"exports\" in " + directory + "/package.json"), { code: "ERR_PACKAGE_PATH_NOT_EXPORTED" });
    }
    const found = sub === "" ? asDirectory(directory) : (asFile(directory + "/" + sub) ?? asDirectory(directory + "/" + sub));
    if (found) return found;
  }
  return undefined;
}
function resolveId(id, from, conditions) {
  const path = builtin("path");
  if (id.startsWith("file://")) return builtin("url").fileURLToPath(id);
  if (/^(?:\.{1,2}(?:\/|$)|\/)/.test(id)) { const whole = path.resolve(from, id); return (id.endsWith("/") ? undefined : asFile(whole)) ?? asDirectory(whole); }
  return asPackage(id, from, conditions);
}
function missing(id, parents) {
  const stack = parents.length > 0 ? "\nRequire stack:\n- " + parents.join("\n- ") : "";
  const error = new Error("Cannot find module '" + id + "'" + stack);
  seenErrors.add(error);
  const own = framesOf(error).flatMap(showFrame);
  const head = ["Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)", "Module._load (node:internal/modules/cjs/loader:1038:27)"];
  const rows = parents.length > 0 ? [...head, ...REQUIRE, ...own].slice(0, 10) : [...head, ...RUN_MAIN];
  Object.defineProperty(error, "stack", { value: "Error: " + error.message + "\n" + rows.map((row) => "    at " + row).join("\n"), writable: true, configurable: true, enumerable: false });
  inside.set(error, { head: "node:internal/modules/cjs/loader:1210\n  throw err;\n  ^\n", frames: [] });
  return Object.assign(error, { code: "MODULE_NOT_FOUND", requireStack: parents });
}
const chain = (module) => (module === undefined ? [] : [module.filename, ...chain(module.parent)]);
function requireFrom(filename, module) {
  const directory = builtin("path").dirname(filename);
  const require = (id) => {
    if (typeof id !== "string") throw Object.assign(new TypeError('The "id" argument must be of type string. Received ' + (id === undefined || id === null ? id : "type " + typeof id + " (" + inspect(id) + ")")), { code: "ERR_INVALID_ARG_TYPE" });
    if (isBuiltin(id)) return builtin(id.replace(/^node:/, ""));
    if (id.startsWith("node:")) throw Object.assign(new Error("No such built-in module: " + id), { code: "ERR_UNKNOWN_BUILTIN_MODULE" });
    const found = resolveId(id, directory, ["require"]);
    if (found === undefined) throw missing(id, module === undefined ? [filename] : chain(module));
    return loadFile(host.realpath(found), module).exports;
  };
  require.resolve = (id) => { if (isBuiltin(id)) return id; const found = resolveId(id, directory, ["require"]); if (found === undefined) throw missing(id, module === undefined ? [filename] : chain(module)); return host.realpath(found); };
  require.cache = cache;
  require.main = cache[mainFile];
  require.extensions = {};
  return require;
}
const isModule = (path) => {
  if (path.endsWith(".mjs")) return true;
  if (path.endsWith(".cjs")) return false;
  for (let directory = builtin("path").dirname(path); ; directory = builtin("path").dirname(directory)) {
    const about = readPackage(directory);
    if (about !== undefined) return about.type === "module";
    if (directory === "/" || directory.endsWith("node_modules")) return false;
  }
};
function loadFile(path, parent) {
  if (cache[path]) return cache[path];
  const module = new Module(path, parent);
  cache[path] = module;
  try {
    const text = readText(path).replace(/^\ufeff/, "");
    if (path.endsWith(".json")) {
      try { module.exports = JSON.parse(text); } catch (error) { translate(error); error.message = path + ": " + error.message; throw error; }
    } else {
      if (isModule(path)) throw Object.assign(new Error("require() of ES Module " + path + (parent ? " from " + parent.filename : "") + " not supported.\nInstead change the require of " + builtin("path").basename(path) + " to a dynamic import() which is available in all CommonJS modules."), { code: "ERR_REQUIRE_ESM" });
      sources.set(path, text);
      wrapped.add(path);
      const run = host.compile(path, text);
      run.call(module.exports, module.exports, requireFrom(path, module), module, path, module.path);
    }
  } catch (error) {
    delete cache[path];
    throw error;
  }
  module.loaded = true;
  return module;
}

// What the engine asks for while it loads ES modules.
globalThis.__rockpoolBuiltin = builtin;
globalThis.__rockpoolRequire = (path) => loadFile(path).exports;
function resolveImport(id, from) {
  if (isBuiltin(id)) return "node:" + id.replace(/^node:/, "");
  const base = from.startsWith("/") ? builtin("path").dirname(from) : host.cwd();
  const isRelative = /^(?:\.{1,2}\/|\/|file:)/.test(id);
  const found = isRelative ? (id.startsWith("file:") ? builtin("url").fileURLToPath(id) : builtin("path").resolve(base, id)) : asPackage(id, base, ["import"]);
  if (found !== undefined && kindOf(found) === "file") return host.realpath(found);
  const what = isRelative ? "module '" + (found ?? id) + "'" : "package '" + id + "'";
  throw Object.assign(new Error("Cannot find " + what + " imported from " + from), { code: "ERR_MODULE_NOT_FOUND" });
}
/** The text of an ES module; of what is none, one that hands on its parts. */
function moduleText(path) {
  if (path.startsWith("node:")) return handOn("__rockpoolBuiltin(" + JSON.stringify(path.slice(5)) + ")", builtin(path.slice(5)));
  if (path.endsWith(".json")) return "export default " + readText(path) + ";";
  if (!isModule(path)) return handOn("__rockpoolRequire(" + JSON.stringify(path) + ")", loadFile(path).exports);
  const text = readText(path);
  sources.set(path, text);
  modules.add(path);
  return text;
}
function handOn(expression, value) {
  const names = (typeof value === "object" && value !== null) || typeof value === "function" ? Object.keys(value).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default") : [];
  const reserved = new Set(["delete", "new", "class", "function", "import", "export", "in", "with", "if", "for", "do", "switch", "case", "try", "catch", "throw", "return", "var", "let", "const", "this", "null", "true", "false", "typeof", "void", "enum", "default"]);
  return "const whole = " + expression + ";\nexport default whole;\n" + names.filter((name) => !reserved.has(name)).map((name) => "export const " + name + " = whole." + name + ";\n").join("");
}
`;
