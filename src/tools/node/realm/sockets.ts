/** JavaScript: sockets, pipes and children, as Node's own `net` and `child_process` ask for them. */
export const sockets = `
const UV_EOF = -4095;
const uvOf = (raw) => (Array.isArray(raw) && raw[0] === "errno" ? (uvCodes.get(raw[1]) ?? -raw[2]) : 0);
const STREAM_STATE = new Int32Array(5);
const openHandles = new Map();
/** What libuv calls a handle: it keeps the program going while it is active and not told to let go. */
class HandleWrap {
  #works = 0;
  #isRefed = true;
  _begin() { this.#works++; this._keep(); }
  _done() { this.#works--; this._keep(); }
  _keep() { if (this.#isRefed && this.#works > 0) handles.add(this); else handles.delete(this); }
  ref() { this.#isRefed = true; this._keep(); }
  unref() { this.#isRefed = false; this._keep(); }
  hasRef() { return this.#isRefed; }
  getAsyncId() { return 1; }
  getProviderType() { return 0; }
  close(done) {
    if (this._isClosed) return;
    this._isClosed = true;
    this.#works = 0;
    this._keep();
    if (this._id !== undefined) { host.closeHandle(this._id); openHandles.delete(this._id); }
    if (done) setImmediate(() => done.call(this));
  }
}
/** LibuvStreamWrap: bytes come one piece at a time, and only while they are wanted. */
class StreamWrap extends HandleWrap {
  bytesRead = 0;
  bytesWritten = 0;
  isStreamBase = true;
  #wants = false;
  #asked = false;
  #held = [];
  get fd() { return this._id === undefined ? -1 : this._id; }
  _open(id) { this._id = id; openHandles.set(id, this); }
  readStart() {
    if (this._id === undefined) return uvCodes.get("ENOTCONN");
    if (this.#wants) return 0;
    this.#wants = true;
    this._begin();
    if (this.#held.length > 0) setImmediate(() => this.#give());
    else this.#ask();
    return 0;
  }
  readStop() { if (this.#wants) { this.#wants = false; this._done(); } return 0; }
  #ask() { if (!this.#asked && this._id !== undefined && !this._isClosed && !this._isAtEnd) { this.#asked = true; host.readHandle(this._id); } }
  _take(chunk, error) { this.#asked = false; this.#held.push([chunk, error]); this.#give(); }
  #give() {
    while (this.#wants && this.#held.length > 0 && !this._isClosed) {
      const [chunk, error] = this.#held.shift();
      if (chunk === undefined) this._isAtEnd = true;
      STREAM_STATE[0] = error !== undefined ? error : chunk === undefined ? UV_EOF : chunk.byteLength;
      STREAM_STATE[1] = 0;
      if (chunk !== undefined) this.bytesRead += chunk.byteLength;
      if (this._isAtEnd) this.readStop();
      this.onread(chunk);
    }
    if (this.#wants) this.#ask();
  }
  _write(request, list) {
    const size = list.reduce((sum, one) => sum + one.byteLength, 0);
    const whole = new Uint8Array(size);
    let at = 0;
    for (const one of list) { whole.set(new Uint8Array(one.buffer, one.byteOffset, one.byteLength), at); at += one.byteLength; }
    STREAM_STATE[2] = size;
    STREAM_STATE[3] = 1;
    if (this._id === undefined) return uvCodes.get("EBADF");
    this.bytesWritten += size;
    this._begin();
    writing.set(host.writeHandle(this._id, whole.buffer), (status) => { this._done(); request.oncomplete(status, this, undefined); });
    return 0;
  }
  writeBuffer(request, chunk) { return this._write(request, [chunk]); }
  writev(request, chunks, areBuffers) { const list = []; if (areBuffers) list.push(...chunks); else for (let at = 0; at < chunks.length; at += 2) list.push(typeof chunks[at] === "string" ? Buffer.from(chunks[at], chunks[at + 1]) : chunks[at]); return this._write(request, list); }
  writeUtf8String(request, text) { return this._write(request, [encodeUtf8(text)]); }
  writeLatin1String(request, text) { return this._write(request, [bytesOfUnit8(text)]); }
  writeAsciiString(request, text) { return this._write(request, [bytesOfUnit8(text)]); }
  writeUcs2String(request, text) { return this._write(request, [bytesOfUnits(text)]); }
  shutdown(request) {
    if (this._id === undefined) return uvCodes.get("ENOTCONN");
    this._begin();
    writing.set(host.endHandle(this._id), (status) => { this._done(); request.oncomplete(status); });
    return 0;
  }
  useUserBuffer() {}
  setBlocking() { return 0; }
}
const writing = new Map();
const familyOf = (address) => (address.includes(":") ? "IPv6" : "IPv4");
class TCP extends StreamWrap {
  constructor(type) { super(); this._type = type; }
  bind(address, port) { const made = host.bind(address, port); if (Array.isArray(made)) { if (made[1] !== "EADDRINUSE") return uvOf(made); this._failure = uvOf(made); } else this._open(made); return 0; }
  bind6(address, port) { return this.bind(address, port); }
  listen() {
    if (this._failure) return this._failure;
    if (this._id === undefined) { const error = this.bind("0.0.0.0", 0); if (error) return error; if (this._failure) return this._failure; }
    host.listenHandle(this._id);
    this._begin();
    return 0;
  }
  _takeConnection(id) { const client = new TCP(0); client._open(id); this.onconnection(0, client); }
  connect(request, address, port) {
    this._begin();
    const id = host.connect(address, port);
    this._open(id);
    this._whenConnected = (error) => { this._done(); request.oncomplete(error, this, request, error === 0, error === 0); };
    return 0;
  }
  connect6(request, address, port) { return this.connect(request, address, port); }
  #name(out, part) { if (this._id === undefined) return uvCodes.get("ENOTCONN"); const names = host.handleNames(this._id); if (names === null) return uvCodes.get("ENOTCONN"); const { address, port } = JSON.parse(names)[part] ?? {}; if (address === undefined) return uvCodes.get("ENOTCONN"); Object.assign(out, { address, family: familyOf(address), port }); return 0; }
  getsockname(out) { return this.#name(out, "local"); }
  getpeername(out) { return this.#name(out, "remote"); }
  setNoDelay() { return 0; }
  setKeepAlive() { return 0; }
  reset(done) { this.close(done); return 0; }
  open() { return uvCodes.get("ENOTSUP"); }
}
class Pipe extends StreamWrap {
  constructor(type) { super(); this._type = type; }
  bind() { throw notSimulated("sockets of the file system"); }
  connect() { throw notSimulated("sockets of the file system"); }
  open() { return uvCodes.get("ENOTSUP"); }
}
class ChildHandle extends HandleWrap {
  spawn(options) {
    const wish = { file: options.file, args: options.args ?? [], cwd: options.cwd, env: options.envPairs ?? Object.entries(env).map(([name, value]) => name + "=" + value), detached: options.detached === true,
      stdio: (options.stdio ?? []).map((one) => (one.type === "ignore" ? "ignore" : one.type === "pipe" || one.type === "overlapped" ? "pipe" : one.type === "wrap" ? one.handle._id : (one.fd ?? "ignore"))) };
    const made = host.spawn(JSON.stringify(wish));
    if (Array.isArray(made)) return uvOf(made);
    const { pid, id, pipes, code } = JSON.parse(made);
    pipes.forEach((pipe, at) => { if (pipe !== null) options.stdio[at].handle._open(pipe); });
    if (code !== undefined) return uvCodes.get(code);
    this.pid = pid;
    this._open(id);
    this._begin();
    return 0;
  }
  _open(id) { this._child = id; children.set(id, this); }
  kill(signal) { return uvOf(host.kill(this.pid, String(signal))); }
}
const children = new Map();
function takeHandle(what, id, ...about) {
  const handle = openHandles.get(id);
  if (what === "bytes") handle?._take(about[0], undefined);
  else if (what === "end") handle?._take(undefined, about[0] ? (uvCodes.get(about[0]) ?? -1) : undefined);
  else if (what === "connection") handle?._takeConnection(about[0]);
  else if (what === "connected") handle?._whenConnected(about[0] ? uvCodes.get(about[0]) : 0);
  else if (what === "written") { const done = writing.get(id); writing.delete(id); done?.(about[0] ? uvCodes.get(about[0]) : 0); }
  else if (what === "exit") { const child = children.get(id); children.delete(id); child?._done(); child?.onexit?.(about[0], about[1] ?? ""); }
}
class Request {}
Object.assign(makeBinding, {
  stream_wrap: () => ({ ShutdownWrap: class ShutdownWrap extends Request {}, WriteWrap: class WriteWrap extends Request {}, LibuvStreamWrap: StreamWrap, kReadBytesOrError: 0, kArrayBufferOffset: 1, kBytesWritten: 2, kLastWriteWasAsync: 3, streamBaseState: STREAM_STATE }),
  tcp_wrap: () => ({ TCP, TCPConnectWrap: class TCPConnectWrap extends Request {}, constants: { SOCKET: 0, SERVER: 1, UV_TCP_IPV6ONLY: 1 } }),
  pipe_wrap: () => ({ Pipe, PipeConnectWrap: class PipeConnectWrap extends Request {}, constants: { SOCKET: 0, SERVER: 1, IPC: 2, UV_READABLE: 1, UV_WRITABLE: 2 } }),
  tty_wrap: () => ({ TTY: class TTY extends StreamWrap {} }),
  udp_wrap: () => ({ UDP: class UDP extends HandleWrap {}, constants: {} }),
  process_wrap: () => ({ Process: ChildHandle }),
  spawn_sync: () => ({ spawn: (options) => spawnAndWait(options) }),
  http_parser: () => makeHttpParser(),
});
/** A program that is run to its end while this one stands still. */
function spawnAndWait(options) {
  const wish = { file: options.file, args: options.args ?? [], cwd: options.cwd, env: options.envPairs ?? Object.entries(env).map(([name, value]) => name + "=" + value), timeout: options.timeout || 0, killSignal: options.killSignal ?? 15,
    stdio: options.stdio.map((one) => (one.type === "pipe" || one.type === "overlapped" ? (one.input === undefined ? "pipe" : "input") : one.type === "ignore" ? "ignore" : (one.fd ?? "ignore"))) };
  const { input } = options.stdio[0] ?? {};
  const made = host.spawnSync(JSON.stringify(wish), input === undefined ? new ArrayBuffer(0) : Uint8Array.from(input).buffer);
  if (made === null) throw notSimulated("child_process' synchronous calls, where the host cannot suspend a program");
  if (made[0] === "errno") return { error: uvOf(made), status: null, signal: null, output: null, pid: 0 };
  const [pid, status, signal, stdout, stderr, isLate] = made;
  const outputs = [null, stdout, stderr].map((one) => (one === null || one === undefined ? null : Buffer.from(one)));
  return { pid, status: signal === null ? status : null, signal, output: outputs, ...(isLate ? { error: uvCodes.get("ETIMEDOUT") } : {}) };
}
function makeHttpParser() {
  const { HTTPParser: Plain } = library("http-parser-js");
  class HTTPParser extends Plain {
    initialize(type, resource, size, lenient, list) { super.initialize(type === 1 ? "REQUEST" : type === 2 ? "RESPONSE" : type); if (list) { this._list = list; list.parsers.add(this); } }
    get isIdle() { return this.state === "REQUEST_LINE" && this.line === ""; }
    reinitialize(type) { super.initialize(type); }
    remove() { this._list?.parsers.delete(this); }
    free() { this.remove(); }
    execute(...args) {
      const result = super.execute(...args);
      if (!(result instanceof Error)) return result;
      const reason = { HPE_INVALID_CONSTANT: this.type === "REQUEST" ? "Invalid method encountered" : "Expected HTTP/", HPE_LF_EXPECTED: "Missing expected LF after header value", HPE_UNEXPECTED_CONTENT_LENGTH: "Content-Length can't be present with Transfer-Encoding" }[result.code] ?? result.message;
      const code = result.code === "HPE_INVALID_CONSTANT" && this.type === "REQUEST" ? "HPE_INVALID_METHOD" : (result.code ?? (/header size/.test(result.message) ? "HPE_HEADER_OVERFLOW" : "HPE_INVALID_EOF_STATE"));
      return Object.assign(new Error("Parse Error: " + reason), { code, reason, bytesParsed: 0 });
    }
  }
  HTTPParser.REQUEST = 1;
  HTTPParser.RESPONSE = 2;
  class ConnectionsList { parsers = new Set(); all() { return [...this.parsers]; } idle() { return this.all().filter((one) => one.isIdle); } active() { return this.all().filter((one) => !one.isIdle); } expired() { return []; } }
  return { HTTPParser, ConnectionsList, methods: Plain.methods, allMethods: Plain.methods };
}
builtins.set("dns", { make() {
  const { isIP } = library("internal/net");
  const answer = (name, options) => {
    const wish = typeof options === "number" ? { family: options } : (options ?? {});
    if (isIP(name)) { const one = { address: name, family: isIP(name) }; return wish.all ? [[one]] : [one.address, one.family]; }
    const found = JSON.parse(host.resolve(name)).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })).filter((one) => !wish.family || Number(String(wish.family).replace(/^IPv/, "")) === one.family);
    if (found.length === 0) throw Object.assign(new Error("getaddrinfo ENOTFOUND " + name), { errno: -3008, code: "ENOTFOUND", syscall: "getaddrinfo", hostname: name });
    return wish.all ? [found] : [found[0].address, found[0].family];
  };
  const lookup = (name, options, done) => { const call = typeof options === "function" ? options : done; const handle = {}; handles.add(handle); setImmediate(() => { handles.delete(handle); let result; try { result = answer(name, typeof options === "function" ? {} : options); } catch (error) { return call(error); } call(null, ...result); }); return {}; };
  const promised = async (name, options) => { const result = answer(name, options); return options?.all ? result[0] : { address: result[0], family: result[1] }; };
  const resolve = (type) => (name, done) => lookup(name, { all: true, family: type }, (error, list) => (error ? done(Object.assign(new Error("query" + (type === 6 ? "Aaaa" : "A") + " ENOTFOUND " + name), { errno: undefined, code: "ENOTFOUND", syscall: type === 6 ? "queryAaaa" : "queryA", hostname: name })) : done(null, list.map((one) => one.address))));
  const dns = { lookup, resolve4: resolve(4), resolve6: resolve(6), resolve: (name, type, done) => resolve(4)(name, typeof type === "function" ? type : done), ADDRCONFIG: 32, ALL: 16, V4MAPPED: 8, NOTFOUND: "ENOTFOUND", getServers: () => ["127.0.0.11"], setDefaultResultOrder: nothing, getDefaultResultOrder: () => "verbatim" };
  dns.promises = { lookup: promised, resolve4: (name) => new Promise((done, failed) => dns.resolve4(name, (error, list) => (error ? failed(error) : done(list)))) };
  return dns;
}, exports: undefined });
define("dns/promises", () => builtin("dns").promises);
`;
