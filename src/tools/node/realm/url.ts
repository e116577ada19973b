/** JavaScript: addresses: `URL`, the modules `url` and `querystring`. */
export const url = String.raw`
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
`;
