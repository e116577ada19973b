/** JavaScript: addresses taken apart as https://url.spec.whatwg.org/ says, for Node's own `URL`, whose parser is in C++. */
export const url = String.raw`
const SCHEMES = { "http:": [0, "80"], "https:": [2, "443"], "ws:": [3, "80"], "ftp:": [4, "21"], "wss:": [5, "443"], "file:": [6, ""] };
const percent = (text, kept) => { let out = ""; for (const one of text) out += kept.test(one) ? one : Array.from(encodeUtf8(one), (byte) => "%" + byte.toString(16).toUpperCase().padStart(2, "0")).join(""); return out; };
const PATH_KEPT = /[!$%&'()*+,\-./:;=@\[\\\]|~^_\w]/;
const QUERY_KEPT = /[!$%&()*+,\-./:;=?@\[\\\]^_|{}~\x60\w']/;
const SPECIAL_QUERY_KEPT = /[!$%&()*+,\-./:;=?@\[\\\]^_|{}~\x60\w]/;
const HASH_KEPT = /[!#$%&'()*+,\-./:;=?@\[\\\]^_|{}~\w]/;
const USER_KEPT = /[!$%&'()*+,\-.~_\w]/;
const dotted = (part) => part.replace(/%2e/gi, ".");
function pathOf(text, isSpecial) {
  const parts = (isSpecial ? text.replaceAll("\\", "/") : text).split("/");
  const out = [];
  parts.forEach((part, at) => {
    const isLast = at === parts.length - 1;
    if (at === 0 && part === "") return;
    if (dotted(part) === "..") { out.pop(); if (isLast) out.push(""); }
    else if (dotted(part) === ".") { if (isLast) out.push(""); }
    else out.push(percent(part, PATH_KEPT));
  });
  return (isSpecial || text !== "" ? "/" : "") + out.join("/");
}
function hostOf(text, isSpecial) {
  if (/^\[[\da-fA-F:.]+\]$/.test(text)) return text.toLowerCase();
  if (!isSpecial) return /[\u0000 #/:<>?@\[\\\]^|]/.test(text) ? undefined : percent(text, /[\u0021-\u007e]/);
  let name;
  try { name = decodeURIComponent(text).toLowerCase(); } catch { return undefined; }
  if (name === "" || /[\u0000-\u0020"#%/:<>?@\[\\\]^\x60{|}\u007f-\uffff]/.test(name)) return undefined;
  const parts = name.replace(/\.$/, "").split(".");
  if (!/^(?:\d+|0x[\da-f]*)$/.test(parts.at(-1))) return name;
  if (parts.length > 4 || parts.some((part) => !/^(?:\d+|0x[\da-f]*)$/.test(part))) return undefined;
  const numbers = parts.map((part) => (/^0x/.test(part) ? parseInt(part.slice(2) || "0", 16) : /^0\d/.test(part) ? parseInt(part, 8) : Number(part)));
  if (numbers.slice(0, -1).some((one) => one > 255) || numbers.at(-1) >= 256 ** (5 - numbers.length)) return undefined;
  let value = numbers.at(-1);
  numbers.slice(0, -1).forEach((one, at) => { value += one * 256 ** (3 - at); });
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
}
/** The parts of an address; undefined: it is none. */
function partsOf(input, base) {
  const text = input.replace(/^[\u0000- ]+|[\u0000- ]+$/g, "").replace(/[\t\n\r]/g, "");
  const [, scheme, rest] = /^([a-zA-Z][a-zA-Z\d+.-]*:)(.*)$/s.exec(text) ?? [];
  const protocol = scheme?.toLowerCase();
  const known = protocol === undefined ? undefined : SCHEMES[protocol];
  const isRelative = protocol === undefined || (base !== undefined && known && base.protocol === protocol && !/^[/\\]/.test(rest) && protocol !== "file:");
  if (isRelative) {
    if (base === undefined) return undefined;
    const tail = protocol === undefined ? text : rest;
    const isSpecial = base.protocol in SCHEMES;
    if (!base.isHierarchical && !tail.startsWith("#")) return undefined;
    if (isSpecial ? /^[/\\]{2}/.test(tail) : tail.startsWith("//")) return partsOf(base.protocol + tail);
    const [, path, search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(tail);
    const made = { ...base, hash: hash === "" || hash === "#" ? hash : "#" + percent(hash.slice(1), HASH_KEPT) };
    if (path === "" && search === "") return made;
    made.search = search === "" ? "" : "?" + percent(search.slice(1), isSpecial ? SPECIAL_QUERY_KEPT : QUERY_KEPT);
    if (path !== "") made.pathname = pathOf(/^[/\\]/.test(path) ? path : base.pathname.replace(/[^/]*$/, "") + path, isSpecial);
    return made;
  }
  const isSpecial = known !== undefined;
  const [, before, search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(rest);
  const made = { protocol, username: "", password: "", hostname: "", port: "", search: search === "" ? "" : "?" + percent(search.slice(1), isSpecial ? SPECIAL_QUERY_KEPT : QUERY_KEPT), hash: hash === "" ? "" : "#" + percent(hash.slice(1), HASH_KEPT) };
  const [, authority, path] = (protocol === "file:" ? /^[/\\]{2}([^/\\]*)(.*)$/s : isSpecial ? /^[/\\]*([^/\\]*)(.*)$/s : /^\/\/([^/]*)(.*)$/s).exec(before) ?? [];
  made.isHierarchical = isSpecial || before.startsWith("/");
  made.hasAuthority = authority !== undefined || protocol === "file:";
  if (authority === undefined) { made.pathname = made.isHierarchical ? pathOf(before, isSpecial) : percent(before, /[\u0020-\u007e]/); return made; }
  const at = authority.lastIndexOf("@");
  if (at >= 0) { const [, user, secret = ""] = /^([^:]*)(?::(.*))?$/s.exec(authority.slice(0, at)); made.username = percent(user, USER_KEPT); made.password = percent(secret, USER_KEPT); }
  const [, name, port = ""] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority.slice(at + 1)) ?? [];
  if (name === undefined || Number(port) > 65535) return undefined;
  const host = name === "" && (protocol === "file:" || !isSpecial) ? "" : hostOf(name, isSpecial);
  if (host === undefined) return undefined;
  made.hostname = protocol === "file:" && host === "localhost" ? "" : host;
  made.port = port === "" || String(Number(port)) === known?.[1] ? "" : String(Number(port));
  made.pathname = pathOf(path, isSpecial);
  return made;
}
const urlComponents = new Uint32Array(9);
function writeUrl(parts) {
  const { protocol, username, password, hostname, port, pathname, search, hash, hasAuthority } = parts;
  let href = protocol;
  urlComponents[0] = href.length;
  if (hasAuthority) href += "//";
  href += username;
  urlComponents[1] = href.length;
  if (password !== "") href += ":" + password;
  urlComponents[2] = href.length;
  if (username !== "" || password !== "") href += "@";
  href += hostname;
  urlComponents[3] = href.length;
  urlComponents[4] = port === "" ? 0xffffffff : Number(port);
  if (port !== "") href += ":" + port;
  urlComponents[5] = href.length;
  href += pathname;
  urlComponents[6] = search === "" ? 0xffffffff : href.length;
  href += search;
  urlComponents[7] = hash === "" ? 0xffffffff : href.length;
  urlComponents[8] = SCHEMES[protocol]?.[0] ?? 1;
  return href + hash;
}
function changeUrl(href, action, value) {
  const parts = partsOf(href);
  const isSpecial = parts.protocol in SCHEMES;
  const authority = (text) => partsOf(parts.protocol + "//" + text);
  if (action === 9) { const whole = partsOf(value); return whole === undefined ? false : writeUrl(whole); }
  if (action === 0) { const next = value.replace(/:.*$/s, "").toLowerCase() + ":"; if (next in SCHEMES === isSpecial) { parts.protocol = next; if (SCHEMES[next]?.[1] === parts.port) parts.port = ""; } }
  else if (action === 1) { const made = authority(value); if (made) { parts.hostname = made.hostname; if (/:\d/.test(value)) parts.port = made.port; } }
  else if (action === 2) { const made = authority(value.replace(/:.*$/, "")); if (made) parts.hostname = made.hostname; }
  else if (action === 3) { const port = /^\d*/.exec(value)[0]; if (value === "" || (port !== "" && Number(port) < 65536)) parts.port = port === "" || SCHEMES[parts.protocol]?.[1] === port ? "" : String(Number(port)); }
  else if (action === 4) parts.username = percent(value, USER_KEPT);
  else if (action === 5) parts.password = percent(value, USER_KEPT);
  else if (action === 6) parts.pathname = pathOf((/^[/\\]/.test(value) ? "" : "/") + value, isSpecial).replaceAll("?", "%3F").replaceAll("#", "%23");
  else if (action === 7) parts.search = value.replace(/^\?/, "") === "" ? "" : "?" + percent(value.replace(/^\?/, ""), isSpecial ? SPECIAL_QUERY_KEPT : QUERY_KEPT).replaceAll("#", "%23");
  else if (action === 8) parts.hash = value.replace(/^#/, "") === "" ? "" : "#" + percent(value.replace(/^#/, ""), HASH_KEPT);
  return writeUrl(parts);
}
makeBinding.url = () => {
  const read = (text, base) => { const from = base === undefined ? undefined : partsOf(String(base)); return base !== undefined && from === undefined ? undefined : partsOf(String(text), from); };
  return {
    urlComponents, domainToASCII: (name) => hostOf(name, true) ?? "", domainToUnicode: (name) => hostOf(name, true) ?? "", canParse: (text, base) => read(text, base) !== undefined,
    parse(text, base, raises) {
      const parts = read(text, base);
      if (parts !== undefined) return writeUrl(parts);
      if (raises) throw new (library("internal/errors").codes.ERR_INVALID_URL)(text, base);
      return undefined;
    },
    update: changeUrl, format(href, hasHash, isUnicode, hasSearch, hasAuth) { const parts = partsOf(href); if (!hasHash) parts.hash = ""; if (!hasSearch) parts.search = ""; if (!hasAuth) parts.username = parts.password = ""; return writeUrl(parts); },
    getOrigin: (text) => { const parts = partsOf(text); return parts.protocol + "//" + parts.hostname + (parts.port === "" ? "" : ":" + parts.port); },
  };
};
`;
