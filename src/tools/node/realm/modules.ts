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

// What modules are found by, before a program asks for its own.
const paths = (() => {
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
})();
define("os", () => ({
  EOL: "\n", platform: () => "linux", type: () => "Linux", arch: () => "x64", release: () => host.release, hostname: () => host.hostname(), homedir: () => env.HOME ?? "/root", tmpdir: () => env.TMPDIR ?? "/tmp",
  endianness: () => "LE", uptime: () => (host.now() - host.booted) / 1000, loadavg: () => [0, 0, 0], totalmem: () => 4 * 1024 ** 3, freemem: () => 3 * 1024 ** 3,
  cpus: () => Array.from({ length: 2 }, () => ({ model: "rockpool", speed: 2400, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } })), availableParallelism: () => 2, networkInterfaces: () => ({}),
  userInfo: () => ({ uid: host.uid, gid: host.gid, username: env.USER ?? env.LOGNAME ?? "root", homedir: env.HOME ?? "/root", shell: env.SHELL ?? "/bin/sh" }), version: () => host.osVersion, machine: () => "x86_64", devNull: "/dev/null", constants: { signals: { SIGINT: 2, SIGTERM: 15, SIGKILL: 9 } },
}));
for (const name of ["_http_agent", "_http_client", "_http_common", "_http_incoming", "_http_outgoing", "_http_server", "assert", "assert/strict", "buffer", "child_process", "diagnostics_channel", "events", "http", "net", "path", "path/posix", "path/win32", "querystring", "stream", "stream/promises", "string_decoder", "url", "util", "util/types", "async_hooks"]) define(name, () => library(name));
define("process", () => process);
define("console", () => console);
define("timers", () => ({ setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises: builtin("timers/promises") }));
define("timers/promises", () => ({ setTimeout: (delay, value) => new Promise((resolve) => setTimeout(resolve, delay, value)), setImmediate: (value) => new Promise((resolve) => setImmediate(resolve, value)), scheduler: { wait: (delay) => new Promise((resolve) => setTimeout(resolve, delay)) } }));
define("perf_hooks", () => ({ performance }));
define("readline", () => {
  class Interface extends library("events") {
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
define("worker_threads", () => ({ isMainThread: true, parentPort: null, workerData: null, threadId: 0, Worker: class { constructor() { throw notSimulated("worker_threads"); } } }));
define("module", () => ({ createRequire: (from) => requireFrom(pathText(from instanceof URL || !String(from).startsWith("file:") ? from : new URL(from))), builtinModules: [...builtins.keys()], isBuiltin }));
for (const name of ["https", "http2", "tls", "vm", "cluster", "v8", "inspector", "dgram", "test", "sqlite"]) define(name, () => { throw notSimulated("the module " + name); });

`;
