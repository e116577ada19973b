/** JavaScript: `fetch` and what belongs to it (https://fetch.spec.whatwg.org/), on Node's own `http`. */
export const webFetch = String.raw`
const FETCH_REDIRECTS = new Set([301, 302, 303, 307, 308]);
const webClasses = () => {
  const bodyBytes = (body) => (body === undefined || body === null ? undefined : typeof body === "string" ? Buffer.from(body) : body instanceof URLSearchParams ? Buffer.from(body.toString()) : ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body instanceof ArrayBuffer ? Buffer.from(body) : Buffer.from(String(body)));
  const typeOf = (body) => (typeof body === "string" ? "text/plain;charset=UTF-8" : body instanceof URLSearchParams ? "application/x-www-form-urlencoded;charset=UTF-8" : undefined);
  class Headers {
    #rows = new Map();
    constructor(init = {}) { for (const [name, value] of Symbol.iterator in init ? init : Object.entries(init)) this.append(name, value); }
    append(name, value) { const key = String(name).toLowerCase(); const before = this.get(key); this.#rows.set(key, before === null ? String(value).trim() : before + ", " + String(value).trim()); }
    get(name) { return this.#rows.get(String(name).toLowerCase()) ?? null; }
    getSetCookie() { const found = this.get("set-cookie"); return found === null ? [] : found.split(", "); }
    set(name, value) { this.#rows.set(String(name).toLowerCase(), String(value).trim()); }
    has(name) { return this.#rows.has(String(name).toLowerCase()); }
    delete(name) { this.#rows.delete(String(name).toLowerCase()); }
    forEach(run, self) { for (const [name, value] of this) run.call(self, value, name, this); }
    *entries() { for (const name of [...this.#rows.keys()].sort()) yield [name, this.#rows.get(name)]; }
    *keys() { for (const [name] of this.entries()) yield name; }
    *values() { for (const [, value] of this.entries()) yield value; }
    [Symbol.iterator]() { return this.entries(); }
    [inspect.custom](depth, options) { return "Headers " + inspect(Object.fromEntries(this), options); }
  }
  class Body {
    #bytes;
    #used = false;
    constructor(bytes) { this.#bytes = bytes; }
    get bodyUsed() { return this.#used; }
    #take() { if (this.#used) return Promise.reject(new TypeError("Body is unusable: Body has already been read")); if (this.#bytes !== undefined) this.#used = true; return Promise.resolve(this.#bytes ?? Buffer.alloc(0)); }
    text() { return this.#take().then((bytes) => bytes.toString().replace(/^\ufeff/, "")); }
    json() { return this.text().then((text) => JSON.parse(text)); }
    arrayBuffer() { return this.#take().then((bytes) => bufferOf(bytes).slice(0)); }
    bytes() { return this.#take().then((bytes) => new Uint8Array(bytes)); }
    get _bytes() { return this.#bytes; }
  }
  class Request extends Body {
    constructor(input, init = {}) {
      const from = input instanceof Request ? input : undefined;
      const body = bodyBytes(init.body) ?? from?._bytes;
      super(body);
      const headers = new Headers(init.headers ?? from?.headers ?? {});
      const type = typeOf(init.body);
      if (type !== undefined && !headers.has("content-type")) headers.set("content-type", type);
      const named = String(init.method ?? from?.method ?? "GET");
      const method = /^(?:get|head|post|put|delete|options)$/i.test(named) ? named.toUpperCase() : named;
      if (body !== undefined && /^(?:GET|HEAD)$/.test(method)) throw new TypeError("Request with GET/HEAD method cannot have body.");
      let url;
      try { url = from?.url ?? new URL(String(input)).href; } catch (cause) { throw Object.assign(new TypeError("Failed to parse URL from " + String(input)), { cause }); }
      Object.assign(this, { url, method, headers, redirect: init.redirect ?? from?.redirect ?? "follow", signal: init.signal ?? from?.signal });
    }
  }
  class Response extends Body {
    constructor(body, { status = 200, statusText = "", headers = {} } = {}) {
      super(bodyBytes(body));
      const all = new Headers(headers);
      const type = typeOf(body);
      if (type !== undefined && !all.has("content-type")) all.set("content-type", type);
      Object.assign(this, { type: "default", url: "", redirected: false, status, ok: status >= 200 && status < 300, statusText, headers: all });
    }
    static json(value, init = {}) { const made = new Response(JSON.stringify(value), init); made.headers.set("content-type", "application/json"); return made; }
  }
  return { Headers, Request, Response };
};
class Blob {
  #bytes;
  constructor(parts = [], { type = "" } = {}) { this.#bytes = Buffer.concat([...parts].map((one) => (one instanceof Blob ? one.#bytes : typeof one === "string" ? Buffer.from(one) : Buffer.from(bytesIn8(one))))); Object.defineProperty(this, "type", { value: String(type).toLowerCase(), enumerable: true }); }
  get size() { return this.#bytes.length; }
  text() { return Promise.resolve(this.#bytes.toString()); }
  arrayBuffer() { return Promise.resolve(bufferOf(this.#bytes).slice(0)); }
  slice(start = 0, end = this.size, type = "") { return new Blob([this.#bytes.subarray(start, end)], { type }); }
  stream() { throw notSimulated("web streams"); }
  [inspect.custom](depth, options) { return this.constructor.name + " " + inspect({ size: this.size, type: this.type }, options); }
}
class File extends Blob {
  constructor(parts, name, options = {}) { super(parts, options); Object.assign(this, { name: String(name), lastModified: options.lastModified ?? Date.now() }); }
}
Object.defineProperty(globalThis, "Blob", { value: Blob, writable: true, configurable: true });
Object.defineProperty(globalThis, "File", { value: File, writable: true, configurable: true });
let madeWebClasses;
for (const name of ["Headers", "Request", "Response"]) lazy(name, () => (madeWebClasses ??= webClasses())[name]);
function sendRequest(request, count, resolve, reject) {
  const url = new URL(request.url);
  if (url.protocol !== "http:") return reject(url.protocol === "https:" ? notSimulated("https requests of node") : Object.assign(new TypeError("fetch failed"), { cause: new Error("unknown scheme") }));
  const bytes = request._bytes;
  const headers = { host: url.host, connection: "keep-alive", ...Object.fromEntries(request.headers) };
  for (const [name, value] of [["accept", "*/*"], ["accept-language", "*"], ["sec-fetch-mode", "cors"], ["user-agent", "node"], ["accept-encoding", "gzip, deflate"]]) headers[name] ??= value;
  if (bytes !== undefined || /^(?:POST|PUT)$/.test(request.method)) headers["content-length"] = bytes?.length ?? 0;
  const sent = library("http").request(url, { method: request.method, headers, signal: request.signal, agent: false });
  sent.on("error", (error) => reject(error.name === "AbortError" ? (request.signal?.reason ?? error) : Object.assign(new TypeError("fetch failed"), { cause: error })));
  sent.on("response", (message) => {
    const chunks = [];
    message.on("data", (chunk) => chunks.push(chunk));
    message.on("end", () => {
      const { location } = message.headers;
      if (location !== undefined && FETCH_REDIRECTS.has(message.statusCode) && request.redirect === "follow") {
        if (count >= 20) return reject(Object.assign(new TypeError("fetch failed"), { cause: new Error("redirect count exceeded") }));
        const turnsToGet = message.statusCode === 303 ? request.method !== "HEAD" : message.statusCode < 303 && request.method === "POST";
        const next = new globalThis.Request(new URL(location, url).href, { method: turnsToGet ? "GET" : request.method, headers: request.headers, body: turnsToGet ? undefined : bytes, signal: request.signal });
        return sendRequest(next, count + 1, resolve, reject);
      }
      const rows = [];
      for (let at = 0; at < message.rawHeaders.length; at += 2) rows.push([message.rawHeaders[at], message.rawHeaders[at + 1]]);
      const made = new globalThis.Response(/^(?:204|304)$/.test(String(message.statusCode)) ? undefined : Buffer.concat(chunks), { status: message.statusCode, statusText: message.statusMessage, headers: rows });
      resolve(Object.assign(made, { url: url.href, redirected: count > 0, type: "basic" }));
    });
  });
  sent.end(bytes);
  return undefined;
}
globalThis.fetch = function fetch(input, init = undefined) {
  return new Promise((resolve, reject) => sendRequest(new globalThis.Request(input, init), 0, resolve, reject));
};
`;
