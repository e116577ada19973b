/** JavaScript: the modules `crypto`, `zlib` and `tty`. */
export const cryptography = String.raw`
const bytesIn8 = (data, encoding) => (typeof data === "string" ? encodeIn(data, encoding) : new Uint8Array(data.buffer ?? data, data.byteOffset ?? 0, data.byteLength));
const joined = (list) => bufferOf(Buffer.concat(list));
define("crypto", () => {
  const { codes } = library("internal/errors");
  const { validateString, validateInteger, validateFunction } = library("internal/validators");
  const chance = (size) => Uint8Array.from({ length: size }, () => Math.floor(Math.random() * 256));
  const hashName = (name) => String(name).toLowerCase().replace(/^rsa-/, "").replace("sha512/", "sha512-").replace("ripemd160", "rmd160").replace(/^sha-(\d)/, "sha$1");
  const noDigest = (name) => new codes.ERR_CRYPTO_INVALID_DIGEST(name);
  const out = (raw, encoding) => { const bytes = Buffer.from(raw); return encoding && encoding !== "buffer" ? bytes.toString(encoding) : bytes; };
  const { Transform } = library("stream");
  const summing = (name, finish) => class extends Transform {
    constructor(...given) { super(); Object.defineProperties(this, { parts: { value: [] }, given: { value: given }, isDone: { value: false, writable: true } }); }
    update(data, encoding) { if (this.isDone) throw new codes.ERR_CRYPTO_HASH_FINALIZED(); if (typeof data !== "string" && !ArrayBuffer.isView(data)) throw new codes.ERR_INVALID_ARG_TYPE("data", ["string", "Buffer", "TypedArray", "DataView"], data); this.parts.push(bytesIn8(data, encoding)); return this; }
    digest(encoding) { if (this.isDone) throw new codes.ERR_CRYPTO_HASH_FINALIZED(); this.isDone = true; return out(finish(this.given, joined(this.parts)), encoding); }
    copy() { const made = new this.constructor(...this.given); made.parts.push(...this.parts); return made; }
    _transform(chunk, encoding, done) { this.update(chunk, encoding); done(); }
    _flush(done) { this.push(this.digest()); done(); }
  };
  const Hash = summing("Hash", ([name], bytes) => host.hash(name, bytes));
  const Hmac = summing("Hmac", ([name, key], bytes) => host.hmac(name, key, bytes));
  const known = (name) => { const made = hashName(name); if (!host.hashNames().includes(made)) throw Object.assign(new Error("Digest method not supported"), { code: "ERR_OSSL_EVP_UNSUPPORTED" }); return made; };
  const later = (run) => (...args) => { const done = args.pop(); validateFunction(done, "callback"); const made = run(...args); const handle = {}; handles.add(handle); setImmediate(() => { handles.delete(handle); done(null, made); }); };
  const randomBytes = (size, done) => { validateInteger(size, "size", 0, 2147483647); const made = Buffer.from(chance(size)); if (done === undefined) return made; setImmediate(() => done(null, made)); return undefined; };
  const randomInt = (least, most, done) => { if (most === undefined || typeof most === "function") [least, most, done] = [0, least, most]; if (!Number.isSafeInteger(least)) throw new codes.ERR_INVALID_ARG_TYPE("min", "a safe integer", least); if (!Number.isSafeInteger(most)) throw new codes.ERR_INVALID_ARG_TYPE("max", "a safe integer", most); if (most <= least) throw new codes.ERR_OUT_OF_RANGE("max", "greater than the value of \"min\" (" + least + ")", most); const made = least + Math.floor(Math.random() * (most - least)); if (typeof done !== "function") return made; setImmediate(() => done(null, made)); return undefined; };
  const randomUUID = () => { const bytes = chance(16); bytes[6] = (bytes[6] & 15) | 64; bytes[8] = (bytes[8] & 63) | 128; const text = readHex(bytes); return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-"); };
  const randomFillSync = (target, offset = 0, size = target.byteLength - offset) => { new Uint8Array(target.buffer ?? target, target.byteOffset ?? 0, target.byteLength).set(chance(size), offset); return target; };
  const pbkdf2Sync = (password, salt, rounds, size, name) => { const found = host.pbkdf2(hashName(name), bufferOf(Buffer.from(password)), bufferOf(Buffer.from(salt)), rounds, size); if (found === null) throw noDigest(name); return Buffer.from(found); };
  const scryptSync = (password, salt, size, options = {}) => Buffer.from(host.scrypt(bufferOf(Buffer.from(password)), bufferOf(Buffer.from(salt)), size, options.N ?? options.cost ?? 16384, options.r ?? options.blockSize ?? 8, options.p ?? options.parallelization ?? 1));
  const scryptLater = later(scryptSync);
  return {
    createHash: (name) => { validateString(name, "algorithm"); return new Hash(known(name)); }, Hash, createHmac: (name, key) => { validateString(name, "hmac"); if (!host.hashNames().includes(hashName(name))) throw noDigest(name); return new Hmac(hashName(name), bufferOf(Buffer.from(key))); }, Hmac,
    hash: (name, data, encoding = "hex") => new Hash(known(name)).update(data).digest(encoding), getHashes: () => host.hashNames(),
    randomUUID, randomBytes, pseudoRandomBytes: randomBytes, randomInt, randomFillSync, randomFill: later(randomFillSync), getRandomValues: (list) => randomFillSync(list), webcrypto: globalThis.crypto,
    timingSafeEqual: (a, b) => { if (a.byteLength !== b.byteLength) throw Object.assign(new RangeError("Input buffers must have the same byte length"), { code: "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH" }); return compareBytes(bytesIn8(a), bytesIn8(b)) === 0; },
    pbkdf2Sync, pbkdf2: later(pbkdf2Sync), scryptSync, scrypt: (password, salt, size, ...rest) => scryptLater(password, salt, size, ...(rest.length > 1 ? rest : [{}, ...rest])), constants: {},
    ...Object.fromEntries(["createCipheriv", "createDecipheriv", "createSign", "createVerify", "generateKeyPair", "generateKeyPairSync", "createDiffieHellman", "publicEncrypt", "privateDecrypt", "sign", "verify"].map((name) => [name, () => { throw notSimulated("crypto." + name); }])),
  };
});
globalThis.crypto = { randomUUID: () => builtin("crypto").randomUUID(), getRandomValues: (list) => builtin("crypto").randomFillSync(list), get subtle() { throw notSimulated("crypto.subtle"); } };

define("zlib", () => {
  const { Transform } = library("stream");
  const FORMATS = { gzip: "Gzip", gunzip: "Gunzip", deflate: "Deflate", inflate: "Inflate", deflateRaw: "DeflateRaw", inflateRaw: "InflateRaw", unzip: "Unzip" };
  const run = (format, bytes, level = -1) => {
    const made = host.compress(format, bufferOf(bytes), level);
    if (made === null) throw Object.assign(new Error(bytes.length === 0 ? "unexpected end of file" : "incorrect header check"), bytes.length === 0 ? { errno: -5, code: "Z_BUF_ERROR" } : { errno: -3, code: "Z_DATA_ERROR" });
    return Buffer.from(made);
  };
  const zlib = { constants: { Z_NO_COMPRESSION: 0, Z_BEST_SPEED: 1, Z_BEST_COMPRESSION: 9, Z_DEFAULT_COMPRESSION: -1, Z_NO_FLUSH: 0, Z_SYNC_FLUSH: 2, Z_FINISH: 4 } };
  for (const [format, name] of Object.entries(FORMATS)) {
    zlib[name] = class extends Transform {
      constructor(options = {}) { super(options); Object.defineProperties(this, { parts: { value: [] }, level: { value: options.level } }); }
      _transform(chunk, encoding, done) { this.parts.push(chunk); done(); }
      _flush(done) { try { this.push(run(format, Buffer.concat(this.parts), this.level)); done(); } catch (error) { done(error); } }
      close(done) { if (done) this.once("close", done); this.destroy(); }
    };
    Object.defineProperty(zlib[name], "name", { value: name });
    zlib["create" + name] = (options) => new zlib[name](options);
    zlib[format + "Sync"] = (data, options) => run(format, Buffer.from(data), options?.level);
    zlib[format] = (data, options, done) => { const call = done ?? options; setImmediate(() => { let made; try { made = run(format, Buffer.from(data), done ? options?.level : undefined); } catch (error) { return call(error); } call(null, made); }); };
  }
  for (const name of ["createBrotliCompress", "createBrotliDecompress", "brotliCompressSync", "brotliDecompressSync"]) zlib[name] = () => { throw notSimulated("zlib." + name); };
  return Object.assign(zlib, zlib.constants);
});

define("tty", () => {
  const { Socket } = library("net");
  return { isatty: (fd) => Number.isInteger(fd) && fd >= 0 && fd <= 2 && host.isTerminal(fd) === true, ReadStream: class ReadStream extends Socket {}, WriteStream: class WriteStream extends Socket {} };
});
`;
