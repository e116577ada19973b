/** JavaScript: the module `http`, and `fetch`. */
export const http = String.raw`
const toLatin1 = (bytes) => { let out = ""; for (let at = 0; at < bytes.length; at += 4096) out += String.fromCharCode.apply(null, bytes.subarray(at, at + 4096)); return out; };
const bytesOfLatin1 = (text) => Buffer.from(text, "latin1");
const STATUS = { 100: "Continue", 200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content", 301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict", 410: "Gone", 413: "Payload Too Large", 415: "Unsupported Media Type", 418: "I'm a Teapot", 422: "Unprocessable Entity", 429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout" };
const servers = new Map();
const requests = new Map();

/** What has come in, whole: it is given out as a stream would give it. */
class Incoming extends EventEmitter {
  constructor(body) { super(); this.complete = true; this.httpVersion = "1.1"; this._body = body; this._given = false; }
  setEncoding(name) { this._encoding = name; return this; }
  on(name, listener) { super.on(name, listener); if ((name === "data" || name === "end" || name === "readable") && !this._given) { this._given = true; setImmediate(() => this._give()); } return this; }
  _give() { const chunk = this._encoding ? this._body.toString(this._encoding) : this._body; if (this._body.length > 0) this.emit("data", chunk); this.emit("end"); this.emit("close"); }
  resume() { if (!this._given) { this._given = true; setImmediate(() => this._give()); } return this; }
  pause() { return this; }
  pipe(target) { this.on("data", (chunk) => target.write(chunk)); this.on("end", () => { if (target !== process.stdout && target !== process.stderr) target.end(); }); return target; }
  destroy() { return this; }
  async *[Symbol.asyncIterator]() { this._given = true; if (this._body.length > 0) yield this._encoding ? this._body.toString(this._encoding) : this._body; }
}

class ServerResponse extends EventEmitter {
  constructor(number, method, closes) { super(); Object.assign(this, { statusCode: 200, statusMessage: undefined, headersSent: false, writableEnded: false, finished: false, _number: number, _method: method, _closes: closes, _headers: new Map(), _chunks: [] }); }
  setHeader(name, value) { if (this.headersSent) throw Object.assign(new Error("Cannot set headers after they are sent to the client"), { code: "ERR_HTTP_HEADERS_SENT" }); this._headers.set(String(name).toLowerCase(), [name, value]); return this; }
  getHeader(name) { return this._headers.get(String(name).toLowerCase())?.[1]; }
  hasHeader(name) { return this._headers.has(String(name).toLowerCase()); }
  removeHeader(name) { this._headers.delete(String(name).toLowerCase()); }
  getHeaders() { return Object.fromEntries([...this._headers].map(([key, [, value]]) => [key, value])); }
  getHeaderNames() { return [...this._headers.keys()]; }
  writeHead(status, message, headers) { if (this.headersSent) throw Object.assign(new Error("Cannot write headers after they are sent to the client"), { code: "ERR_HTTP_HEADERS_SENT" }); this.statusCode = status; if (typeof message === "string") this.statusMessage = message; else headers = message; if (headers) for (const [name, value] of Object.entries(headers)) this.setHeader(name, value); this._isWritten = true; return this; }
  flushHeaders() { this.headersSent = true; }
  write(chunk, encoding, done) { if (this.writableEnded) throw Object.assign(new Error("write after end"), { code: "ERR_STREAM_WRITE_AFTER_END" }); this.headersSent = true; this._chunks.push(typeof chunk === "string" ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8") : Buffer.from(chunk)); this._isChunked = true; const after = typeof encoding === "function" ? encoding : done; if (after) process.nextTick(after); return true; }
  end(chunk, encoding, done) {
    if (this.writableEnded) return this;
    const isChunked = this._isChunked;
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") { this.write(chunk, encoding); this._isChunked = isChunked; }
    this.writableEnded = this.finished = this.headersSent = true;
    const body = Buffer.concat(this._chunks);
    const hasBody = this._method !== "HEAD" && this.statusCode !== 204 && this.statusCode !== 304;
    const lines = ["HTTP/1.1 " + this.statusCode + " " + (this.statusMessage ?? STATUS[this.statusCode] ?? "unknown")];
    for (const [name, value] of this._headers.values()) for (const one of [].concat(value)) lines.push(name + ": " + one);
    if (!this.hasHeader("date")) lines.push("Date: " + DAYS[new Date().getUTCDay()] + ", " + two(new Date().getUTCDate()) + " " + MONTHS[new Date().getUTCMonth()] + " " + new Date().toISOString().replace(/^(\d+)-\d+-\d+T(.*)\..*$/, "$1 $2") + " GMT");
    if (!this.hasHeader("connection")) lines.push("Connection: " + (this._closes ? "close" : "keep-alive"), ...(this._closes ? [] : ["Keep-Alive: timeout=5"]));
    const usesChunks = isChunked && !this.hasHeader("content-length") && hasBody;
    if (usesChunks) lines.push("Transfer-Encoding: chunked");
    else if (!this.hasHeader("content-length") && hasBody) lines.push("Content-Length: " + body.length);
    const text = usesChunks ? this._chunks.map((one) => one.length.toString(16) + "\r\n" + toLatin1(one) + "\r\n").join("") + "0\r\n\r\n" : hasBody ? toLatin1(body) : "";
    host.respond(this._number, lines.join("\r\n") + "\r\n\r\n" + text, this._closes || String(this.getHeader("connection") ?? "").toLowerCase() === "close");
    const after = [chunk, encoding, done].find((one) => typeof one === "function");
    setImmediate(() => { this.emit("finish"); this.emit("close"); after?.(); });
    return this;
  }
  get writableFinished() { return this.writableEnded; }
}

class Server extends EventEmitter {
  constructor(options, handler) { super(); const run = typeof options === "function" ? options : handler; if (run) this.on("request", run); this.listening = false; }
  listen(...args) {
    const done = args.find((one) => typeof one === "function");
    const wish = typeof args[0] === "object" && args[0] !== null ? args[0] : { port: args[0], host: typeof args[1] === "string" ? args[1] : undefined };
    const port = Number(typeof wish.port === "function" || wish.port === undefined ? 0 : wish.port);
    if (!(port >= 0 && port < 65536)) throw Object.assign(new RangeError("options.port should be >= 0 and < 65536. Received type " + typeof wish.port + " (" + inspect(wish.port) + ")."), { code: "ERR_SOCKET_BAD_PORT" });
    const address = wish.host === undefined || wish.host === "::" ? "0.0.0.0" : wish.host === "localhost" ? "127.0.0.1" : wish.host;
    const made = host.listen(address, port);
    if (Array.isArray(made) && made[0] === "errno") {
      const [, code, errno, words] = made;
      const shown = wish.host === undefined ? "::" : address;
      const error = Object.assign(new Error("listen " + code + ": " + (code === "EADDRINUSE" ? "address already in use" : words) + " " + shown + (shown.includes(":") ? ":" : ":") + port), { code, errno: -errno, syscall: "listen", address: shown, port });
      inside.set(error, { head: "node:events:502\n      throw er; // Unhandled 'error' event\n      ^\n", frames: ["Server.setupListenHandle [as _listen2] (node:net:1908:16)", "listenInCluster (node:net:1965:12)", "Server.listen (node:net:2067:7)"], tail: "\nEmitted 'error' event on Server instance at:\n    at emitErrorNT (node:net:1944:8)\n    at process.processTicksAndRejections (node:internal/process/task_queues:82:21)" });
      translate(error);
      process.nextTick(() => this.emit("error", error));
      return this;
    }
    this._number = made[0];
    this._address = { address: wish.host === undefined ? "::" : address, family: wish.host === undefined ? "IPv6" : "IPv4", port: made[1] };
    this.listening = true;
    servers.set(this._number, this);
    handles.add(this);
    if (done) this.once("listening", done);
    process.nextTick(() => this.emit("listening"));
    return this;
  }
  address() { return this.listening ? this._address : null; }
  close(done) { if (this.listening) { host.closeServer(this._number); servers.delete(this._number); handles.delete(this); this.listening = false; } setImmediate(() => { this.emit("close"); done?.(); }); return this; }
  closeAllConnections() {}
  ref() { handles.add(this); return this; }
  unref() { handles.delete(this); return this; }
  setTimeout() { return this; }
}

function takeRequest(number, request, method, url, headers, body, from) {
  const server = servers.get(number);
  const rows = JSON.parse(headers);
  const message = Object.assign(new Incoming(bytesOfLatin1(body)), { method, url, headers: Object.fromEntries(rows), rawHeaders: rows.flat(), socket: { remoteAddress: JSON.parse(from).address, remotePort: JSON.parse(from).port, encrypted: false, destroy() {}, setTimeout() {} } });
  message.connection = message.socket;
  const response = new ServerResponse(request, method, message.headers.connection?.toLowerCase() === "close");
  response.req = message;
  if (!server || server.listenerCount("request") === 0) { response.statusCode = 404; response.end(); return; }
  server.emit("request", message, response);
}

/** An answer as it came over the wire, taken apart. */
function parseResponse(text) {
  const at = text.indexOf("\r\n\r\n");
  const [first, ...lines] = text.slice(0, at).split("\r\n");
  const [, status, message = ""] = /^HTTP\/1\.[01] (\d+) ?(.*)$/.exec(first ?? "") ?? [];
  if (status === undefined) return undefined;
  const headers = {};
  for (const line of lines) { const colon = line.indexOf(":"); headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim(); }
  let body = text.slice(at + 4);
  if (/chunked/i.test(headers["transfer-encoding"] ?? "")) {
    let whole = "";
    for (;;) { const end = body.indexOf("\r\n"); const size = parseInt(body.slice(0, end), 16); if (!(size > 0)) break; whole += body.slice(end + 2, end + 2 + size); body = body.slice(end + 4 + size); }
    body = whole;
  } else if (headers["content-length"] !== undefined) body = body.slice(0, Number(headers["content-length"]));
  return { status: Number(status), message, headers, body: bytesOfLatin1(body) };
}

function send(url, { method = "GET", headers = {}, body }, done) {
  if (url.protocol !== "http:") throw notSimulated(url.protocol.replace(":", "") + " requests");
  const bytes = body === undefined || body === null ? Buffer.alloc(0) : typeof body === "string" ? Buffer.from(body) : Buffer.from(body);
  const all = { Host: url.host, Connection: "close", ...headers, ...(bytes.length > 0 || /^(POST|PUT|PATCH)$/.test(method) ? { "Content-Length": bytes.length } : {}) };
  const text = method + " " + url.pathname + url.search + " HTTP/1.1\r\n" + Object.entries(all).map(([name, value]) => name + ": " + value + "\r\n").join("") + "\r\n" + toLatin1(bytes);
  const number = host.request(url.hostname.replace(/^\[::1\]$/, "127.0.0.1"), Number(url.port || 80), text);
  const handle = { url };
  handles.add(handle);
  requests.set(number, (raw, code, errno, address) => {
    handles.delete(handle);
    const parsed = raw === undefined ? undefined : parseResponse(raw);
    if (parsed) return done(undefined, parsed);
    const port = Number(url.port || 80);
    const error = raw !== undefined ? Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }) : code === "ENOTFOUND" ? Object.assign(new Error("getaddrinfo ENOTFOUND " + url.hostname), { errno, code, syscall: "getaddrinfo", hostname: url.hostname }) : Object.assign(new Error("connect " + code + " " + address + ":" + port), { errno, code, syscall: "connect", address, port });
    inside.set(error, { frames: error.syscall === "connect" ? ["TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)"] : [] });
    done(error);
  });
}
function takeResponse(number, raw, code, errno, address) {
  const done = requests.get(number);
  requests.delete(number);
  done?.(raw, code, errno, address);
}

class ClientRequest extends EventEmitter {
  constructor(url, options) { super(); this._url = url; this._options = { method: (options.method ?? "GET").toUpperCase(), headers: { ...options.headers } }; this._chunks = []; }
  setHeader(name, value) { this._options.headers[name] = value; return this; }
  write(chunk) { this._chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk); return true; }
  end(chunk) {
    if (chunk !== undefined && typeof chunk !== "function") this.write(chunk);
    send(this._url, { ...this._options, body: this._chunks.length > 0 ? Buffer.concat(this._chunks) : undefined }, (error, found) => {
      if (error) return this.emit("error", error);
      const message = Object.assign(new Incoming(found.body), { statusCode: found.status, statusMessage: found.message, headers: found.headers });
      this.emit("response", message);
    });
    return this;
  }
  setTimeout() { return this; }
  destroy() { return this; }
}
define("http", () => {
  const request = (first, second, third) => {
    const done = [first, second, third].find((one) => typeof one === "function");
    const isUrl = typeof first === "string" || first instanceof URL;
    const options = (isUrl ? (typeof second === "object" ? second : {}) : first) ?? {};
    const url = isUrl ? new URL(String(first)) : new URL((options.protocol ?? "http:") + "//" + (options.hostname ?? String(options.host ?? "localhost").replace(/:\d+$/, "")) + (options.port ? ":" + options.port : "") + (options.path ?? "/"));
    const made = new ClientRequest(url, options);
    if (done) made.once("response", done);
    return made;
  };
  return { createServer: (options, handler) => new Server(options, handler), Server, IncomingMessage: Incoming, ServerResponse, ClientRequest, request, get: (...args) => request(...args).end(), STATUS_CODES: STATUS, METHODS: ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"], Agent: class Agent {}, globalAgent: {} };
});
class Headers {
  #rows = new Map();
  constructor(init = {}) { for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init)) this.set(name, value); }
  get(name) { return this.#rows.get(String(name).toLowerCase()) ?? null; }
  set(name, value) { this.#rows.set(String(name).toLowerCase(), String(value)); }
  append(name, value) { const before = this.get(name); this.set(name, before === null ? value : before + ", " + value); }
  has(name) { return this.#rows.has(String(name).toLowerCase()); }
  delete(name) { this.#rows.delete(String(name).toLowerCase()); }
  forEach(run) { for (const [name, value] of this.#rows) run(value, name, this); }
  entries() { return this.#rows.entries(); }
  keys() { return this.#rows.keys(); }
  values() { return this.#rows.values(); }
  [Symbol.iterator]() { return this.#rows.entries(); }
}
class Response {
  #body;
  constructor(body, { status = 200, statusText = "", headers = {}, url = "" } = {}) { this.#body = Buffer.from(body ?? ""); Object.assign(this, { status, statusText, url, ok: status >= 200 && status < 300, headers: new Headers(headers), redirected: false, type: "basic", bodyUsed: false }); }
  async text() { this.bodyUsed = true; return this.#body.toString(); }
  async json() { return JSON.parse(await this.text()); }
  async arrayBuffer() { this.bodyUsed = true; return new Uint8Array(this.#body).buffer; }
}
Object.assign(globalThis, { Headers, Response });
globalThis.fetch = (target, options = {}) => new Promise((resolve, reject) => {
  const url = new URL(String(target));
  const headers = options.headers instanceof Headers ? Object.fromEntries(options.headers) : { ...options.headers };
  send(url, { ...options, headers: { "accept": "*/*", "user-agent": "node", ...headers } }, (error, found) => {
    if (error) return reject(Object.assign(new TypeError("fetch failed"), { cause: error }));
    resolve(new Response(found.body, { status: found.status, statusText: found.message, headers: found.headers, url: url.href }));
  });
});
`;
