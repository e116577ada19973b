/** JavaScript: the module `fs`. */
export const fileSystem = String.raw`
const pathText = (path) => (isUrl(path) ? decodeURIComponent(path.pathname) : path instanceof Uint8Array ? decodeUtf8(path) : String(path));
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
      const encoding = encodingOf(options);
      if (/^utf-?8$/i.test(encoding)) return decodeUtf8(new Uint8Array(raw));
      const bytes = Buffer.from(raw);
      return encoding && encoding !== "buffer" ? bytes.toString(encoding) : bytes;
    },
    writeFile(path, data, options) {
      const encoding = encodingOf(options);
      const bytes = typeof data === "string" && encoding ? Buffer.from(data, encoding) : bytesOf(data);
      if (typeof path === "number") { if (path <= 2) host.write(path, bufferOf(bytes)); else openFiles.get(path).at += sync.write(path, bytes); return; }
      const text = pathText(path);
      const flag = options?.flag ?? "w";
      checked("open", text, host.writeFile(text, bufferOf(bytes), flag, options?.mode ?? 0o666));
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
      const parts = paths.resolve(text).split("/").slice(1);
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
      else checked("open", text, host.writeFile(text, new ArrayBuffer(0), flags.startsWith("a") ? "a" : flags, 0o666));
      openFiles.set(nextFd, { path: paths.resolve(text), at: flags.startsWith("a") ? sync.stat(text).size : 0 });
      return nextFd++;
    },
    close(fd) { if (!openFiles.delete(fd)) throw systemError("EBADF", -9, "bad file descriptor", "close"); },
    write(fd, data) {
      const bytes = bytesOf(data);
      if (fd <= 2) { host.write(fd, bufferOf(bytes)); return bytes.length; }
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
  const optionsOf = (options) => (typeof options === "string" ? { encoding: options } : { ...options });
  fs.createReadStream = (path, options) => new fs.ReadStream(path, options);
  fs.createWriteStream = (path, options) => new fs.WriteStream(path, options);
  const streamClasses = () => {
    const { Readable, Writable } = library("stream");
    class ReadStream extends Readable {
      constructor(path, options) {
        const { start, end = Infinity, fd = null, flags = "r", ...rest } = optionsOf(options);
        super({ highWaterMark: 65536, ...rest });
        Object.assign(this, { path, fd, flags, start, end, bytesRead: 0, pos: start ?? 0 });
        Object.defineProperty(this, "_construct", { enumerable: false, value: this._construct });
      }
      _construct(done) { if (this.fd !== null) return done(); fs.open(this.path, this.flags, (error, fd) => { if (error) return done(error); this.fd = fd; done(); this.emit("open", fd); this.emit("ready"); }); }
      _read(size) { const length = Math.min(size, this.end - this.pos + 1); if (length <= 0) return this.push(null); const buffer = Buffer.alloc(length); fs.read(this.fd, buffer, 0, length, this.pos, (error, count) => { if (error) return this.destroy(error); this.pos += count; this.bytesRead += count; this.push(count === 0 ? null : buffer.subarray(0, count)); }); }
      _destroy(error, done) { if (this.fd === null) return done(error); fs.close(this.fd, () => done(error)); this.fd = null; }
      get pending() { return this.fd === null; }
      close(done) { if (done) this.once("close", done); this.destroy(); }
    }
    class WriteStream extends Writable {
      constructor(path, options) {
        const { fd = null, flags = "w", mode = 0o666, ...rest } = optionsOf(options);
        super({ decodeStrings: true, ...rest });
        Object.assign(this, { path, fd, flags, mode, bytesWritten: 0 });
        if (rest.encoding) this.setDefaultEncoding(rest.encoding);
      }
      _construct(done) { if (this.fd !== null) return done(); fs.open(this.path, this.flags, (error, fd) => { if (error) return done(error); this.fd = fd; done(); this.emit("open", fd); this.emit("ready"); }); }
      _write(chunk, encoding, done) { fs.write(this.fd, chunk, (error, count) => { this.bytesWritten += count ?? 0; done(error); }); }
      _destroy(error, done) { if (this.fd === null) return done(error); fs.close(this.fd, () => done(error)); this.fd = null; }
      get pending() { return this.fd === null; }
      close(done) { if (done) this.once("close", done); this.end(); }
    }
    return { ReadStream, WriteStream };
  };
  for (const name of ["ReadStream", "WriteStream"]) Object.defineProperty(fs, name, { get() { const made = streamClasses(); for (const [key, value] of Object.entries(made)) Object.defineProperty(fs, key, { value, writable: true, configurable: true, enumerable: true }); return made[name]; }, configurable: true, enumerable: true });
  for (const name of ["watch", "watchFile"]) fs[name] = () => { throw notSimulated("fs." + name); };
  return fs;
});
define("fs/promises", () => builtin("fs").promises);
`;
