/** JavaScript: the bindings under `Buffer` and `StringDecoder`: texts to bytes and back, and bytes compared, found, turned. */
export const bytes = String.raw`
const BASE64_VALUES = new Map([...ALPHABET].map((one, at) => [one.charCodeAt(0), at]).concat([[45, 62], [95, 63]]));
const chunked = (list, start, end, read) => { let out = ""; for (let at = start; at < end; at += 4096) out += read(list.subarray(at, Math.min(at + 4096, end))); return out; };
const sliceOf = (read) => function (start = 0, end = this.length) { const from = Math.min(Math.max(0, start), this.length); return end <= from ? "" : read(this.subarray(from, Math.min(end, this.length))); };
const readLatin1 = (list) => chunked(list, 0, list.length, (part) => String.fromCharCode.apply(null, part));
const readAscii = (list) => chunked(list, 0, list.length, (part) => String.fromCharCode.apply(null, part.map((one) => one & 127)));
const readUcs2 = (list) => { const units = []; for (let at = 0; at + 1 < list.length; at += 2) units.push(list[at] | (list[at + 1] << 8)); return chunked(Uint16Array.from(units), 0, units.length, (part) => String.fromCharCode.apply(null, part)); };
const readHex = (list) => { let out = ""; for (let at = 0; at < list.length; at++) out += (list[at] < 16 ? "0" : "") + list[at].toString(16); return out; };
const urlSafe = (text) => text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const bytesOfHex = (text) => { const out = []; for (let at = 0; at + 1 < text.length; at += 2) { const pair = text.slice(at, at + 2); if (!/^[\da-f]{2}$/i.test(pair)) break; out.push(parseInt(pair, 16)); } return Uint8Array.from(out); };
const bytesOfUnits = (text) => { const out = new Uint8Array(text.length * 2); for (let at = 0; at < text.length; at++) { const unit = text.charCodeAt(at); out[at * 2] = unit & 255; out[at * 2 + 1] = unit >> 8; } return out; };
const bytesOfUnit8 = (text) => { const out = new Uint8Array(text.length); for (let at = 0; at < text.length; at++) out[at] = text.charCodeAt(at) & 255; return out; };
function bytesOfBase64(text) {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let used = 0, bits = 0, held = 0;
  for (let at = 0; at < text.length; at++) {
    const value = BASE64_VALUES.get(text.charCodeAt(at));
    if (value === undefined) { if (text[at] === "=") break; continue; }
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) out[used++] = (held >> (bits -= 8)) & 255;
  }
  return out.subarray(0, used);
}
const writeOf = (bytesOf, unit = 1) => function (text, offset = 0, length = this.length - offset) {
  const all = bytesOf(text);
  let size = Math.min(all.length, length, this.length - offset);
  if (bytesOf === encodeUtf8 && size < all.length) while (size > 0 && (all[size] & 0xc0) === 0x80) size--;
  size -= size % unit;
  this.set(size === all.length ? all : all.subarray(0, size), offset);
  return size;
};
const compareBytes = (a, b) => { const most = Math.min(a.length, b.length); for (let at = 0; at < most; at++) if (a[at] !== b[at]) return a[at] < b[at] ? -1 : 1; return a.length === b.length ? 0 : a.length < b.length ? -1 : 1; };
const bytesIn = (text, encoding) => [bytesOfUnit8, encodeUtf8, bytesOfBase64, bytesOfUnits, bytesOfUnit8, bytesOfHex, undefined, bytesOfBase64][encoding](text);
function findBytes(list, wanted, offset, isForward) {
  const last = list.length - wanted.length;
  let at = offset < 0 ? list.length + offset : offset;
  if (wanted.length === 0) return at > list.length ? list.length : Math.max(at, 0);
  if (at < 0) { if (!isForward) return -1; at = 0; }
  if (at > last) { if (isForward) return -1; at = last; }
  for (; isForward ? at <= last : at >= 0; at += isForward ? 1 : -1) { let same = 0; while (same < wanted.length && list[at + same] === wanted[same]) same++; if (same === wanted.length) return at; }
  return -1;
}
const swapBy = (size) => (list) => { for (let at = 0; at + size <= list.length; at += size) list.subarray(at, at + size).reverse(); return list; };
// The order of node::encoding: ASCII, UTF8, BASE64, UCS2, BINARY, HEX, BUFFER, BASE64URL.
const ENCODINGS = ["ascii", "utf8", "base64", "utf16le", "latin1", "hex", "buffer", "base64url"];
makeBinding.buffer = () => ({
  kMaxLength: 4294967296, kStringMaxLength: 536870888, setBufferPrototype: nothing, getZeroFillToggle: nothing,
  createUnsafeArrayBuffer: (size) => new ArrayBuffer(size),
  atob: (text) => { const clean = text.replace(/[\t\n\f\r ]/g, ""); const bare = clean.replace(/={1,2}$/, clean.length % 4 === 0 ? "" : "$&"); if (/[^A-Za-z0-9+/]/.test(bare)) return -1; if (bare.length % 4 === 1) return -3; return readLatin1(bytesOfBase64(bare)); },
  btoa: (text) => (/[^\u0000-\u00ff]/.test(text) ? -1 : toBase64(bytesOfUnit8(text))),
  byteLengthUtf8: (text) => { let size = 0; for (let at = 0; at < text.length; at++) { const unit = text.charCodeAt(at); if (unit < 0x80) size++; else if (unit < 0x800) size += 2; else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) { size += 4; at++; } else size += 3; } return size; },
  compare: compareBytes,
  compareOffset: (a, b, bStart, aStart, bLength, aLength) => compareBytes(a.subarray(aStart, aStart + aLength), b.subarray(bStart, bStart + bLength)),
  copy(source, target, targetStart, sourceStart, count) { target.set(source.subarray(sourceStart, sourceStart + count), targetStart); return count; },
  fill(list, value, start, end, encoding) {
    if (typeof value === "number") { list.subarray(start, end); Uint8Array.prototype.fill.call(list, value & 255, start, end); return undefined; }
    if (start < 0 || end > list.length) return -2;
    if (start >= end) return undefined;
    const part = typeof value === "string" ? bytesIn(value, Math.max(0, ENCODINGS.indexOf(encodingName(encoding)))) : value;
    if (part.length === 0) return -1;
    for (let at = start; at < end; at++) list[at] = part[(at - start) % part.length];
    return undefined;
  },
  isAscii: (list) => new Uint8Array(list.buffer ?? list).every((one) => one < 128), isUtf8: (list) => !decodeUtf8(new Uint8Array(list.buffer ?? list, list.byteOffset ?? 0, list.byteLength)).includes("\ufffd"),
  indexOfBuffer: (list, wanted, offset, encoding, isForward) => findBytes(list, wanted, offset, isForward),
  indexOfNumber: (list, number, offset, isForward) => findBytes(list, [number & 255], offset, isForward),
  indexOfString: (list, text, offset, encoding, isForward) => findBytes(list, bytesIn(text, encoding), offset, isForward),
  swap16: swapBy(2), swap32: swapBy(4), swap64: swapBy(8),
  asciiSlice: sliceOf(readAscii), base64Slice: sliceOf(toBase64), base64urlSlice: sliceOf((list) => urlSafe(toBase64(list))), latin1Slice: sliceOf(readLatin1), hexSlice: sliceOf(readHex), ucs2Slice: sliceOf(readUcs2), utf8Slice: sliceOf(decodeUtf8),
  asciiWrite: writeOf(bytesOfUnit8), base64Write: writeOf(bytesOfBase64), base64urlWrite: writeOf(bytesOfBase64), latin1Write: writeOf(bytesOfUnit8), hexWrite: writeOf(bytesOfHex), ucs2Write: writeOf(bytesOfUnits, 2), utf8Write: writeOf(encodeUtf8),
});
const encodingName = (name) => { const low = String(name ?? "utf8").toLowerCase(); return low === "utf-8" ? "utf8" : low === "binary" ? "latin1" : /^(ucs2|ucs-2|utf-16le)$/.test(low) ? "utf16le" : low; };

// What a StringDecoder holds of a character that is not whole yet: bytes 0 to 3; then how many are missing, how many there are, and the encoding.
const UNITS = { utf8: 1, utf16le: 2, base64: 3, base64url: 3 };
function wholeBytes(name, list) {
  if (name === "utf8") {
    for (let back = 1; back <= Math.min(3, list.length); back++) {
      const one = list[list.length - back];
      if ((one & 0xc0) === 0x80) continue;
      const size = one >= 0xf0 && one < 0xf5 ? 4 : one >= 0xe0 ? 3 : one >= 0xc2 ? 2 : 1;
      return one < 0xf5 && size > back ? list.length - back : list.length;
    }
    return list.length;
  }
  let whole = list.length - (list.length % (UNITS[name] ?? 1));
  if (name === "utf16le" && whole >= 2 && (list[whole - 1] & 0xfc) === 0xd8) whole -= 2;
  return whole;
}
const readIn = { utf8: decodeUtf8, utf16le: readUcs2, base64: toBase64, base64url: (list) => urlSafe(toBase64(list)), ascii: readAscii, latin1: readLatin1, hex: readHex };
makeBinding.string_decoder = () => ({
  encodings: ENCODINGS, kIncompleteCharactersStart: 0, kIncompleteCharactersEnd: 4, kMissingBytes: 4, kBufferedBytes: 5, kEncodingField: 6, kNumFields: 7, kSize: 7,
  decode(state, chunk) {
    const name = ENCODINGS[state[6]];
    const fresh = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const all = new Uint8Array(state[5] + fresh.length);
    all.set(state.subarray(0, state[5]));
    all.set(fresh, state[5]);
    const whole = wholeBytes(name, all);
    const rest = all.subarray(whole);
    state.set(rest, 0);
    state[5] = rest.length;
    state[4] = rest.length === 0 ? 0 : name === "utf8" ? (rest[0] >= 0xf0 ? 4 : rest[0] >= 0xe0 ? 3 : 2) - rest.length : (UNITS[name] ?? 1) - (rest.length % (UNITS[name] ?? 1));
    return readIn[name](all.subarray(0, whole));
  },
  flush(state) {
    const name = ENCODINGS[state[6]];
    const rest = state.subarray(0, state[5] - (name === "utf16le" ? state[5] % 2 : 0));
    state[4] = state[5] = 0;
    return name === "utf8" ? "\ufffd" : readIn[name](rest);
  },
});
`;
