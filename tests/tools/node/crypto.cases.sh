## hashes, keyed hashes and derived keys
cat > a.js <<'X'
const c = require("crypto");
for (const name of ["md5", "sha1", "sha256", "SHA512", "sha3-256"]) console.log(name, c.createHash(name).update("a").update(Buffer.from("b")).digest("hex"));
console.log(c.createHmac("sha256", "key").update("text").digest("base64"), c.createHash("sha1").update("é", "latin1").digest("base64url"));
console.log(c.pbkdf2Sync("p", "s", 100, 16, "sha256").toString("hex"), c.scryptSync("p", "s", 16, { N: 16 }).toString("hex"));
console.log(c.timingSafeEqual(Buffer.from("a"), Buffer.from("a")), /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(c.randomUUID()), c.randomBytes(5).length, c.randomInt(3) < 3);
const h = c.createHash("md5"); h.update("x"); const copy = h.copy(); console.log(h.digest("hex") === copy.digest("hex"));
const tell = (run) => { try { run(); } catch (e) { console.log(e.name, e.code, e.message); } };
tell(() => h.update("y")); tell(() => c.createHmac("nope", "k")); tell(() => c.createHash("md5").update(1)); tell(() => c.timingSafeEqual(Buffer.from("a"), Buffer.from("ab")));
require("fs").createReadStream("a.js").pipe(c.createHash("sha256").setEncoding("hex")).on("data", (d) => console.log(d.length));
X
node a.js
#> md5 187ef4436122d1cc2f40dc2b92f0eba0
#> sha1 da23614e02469a0d7c7bd1bdab5c9c474b1904dc
#> sha256 fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603
#> SHA512 2d408a0717ec188158278a796c689044361dc6fdde28d6f04973b80896e1823975cdbf12eb63f9e0591328ee235d80e9b5bf1aa6a44f4617ff3caf6400eb172d
#> sha3-256 5c828b33397f4762922e39a60c35699d2550466a52dd15ed44da37eb0bdc61e6
#> avqQRqlXnK0UOjhMG1ZLmiUNJ9b2pj+fIL86dZTJ4sY= FZnp-kHsaMgCMEkZAnhr7oifW8s
#> 796c0637c6692c0c6e9559b5b8125619 4efe92b5bba5ee1837b4b02b67dc2dbd
#> true true 5 true
#> true
#> Error ERR_CRYPTO_HASH_FINALIZED Digest already called
#> TypeError ERR_CRYPTO_INVALID_DIGEST Invalid digest: nope
#> TypeError ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (1)
#> RangeError ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH Input buffers must have the same byte length
#> 64

## what is packed is unpacked
cat > a.js <<'X'
const z = require("zlib");
const text = "hello ".repeat(100);
for (const [pack, unpack] of [["gzipSync", "gunzipSync"], ["deflateSync", "inflateSync"], ["deflateRawSync", "inflateRawSync"], ["gzipSync", "unzipSync"]]) console.log(pack, z[pack](text).length < 60, z[unpack](z[pack](text)).toString() === text);
try { z.gunzipSync(Buffer.from("not packed")); } catch (e) { console.log(e.code, e.errno, e.message); }
z.gzip(text, (e, packed) => z.gunzip(packed, (f, whole) => console.log(e, f, whole.length)));
const gzip = z.createGzip(); gzip.pipe(z.createGunzip()).on("data", (d) => console.log(String(d))); gzip.write("one "); gzip.end("two");
X
node a.js; node -e 'process.stdout.write(require("zlib").gzipSync("for gzip\n"))' | gzip -dc; echo back | gzip | node -e 'process.stdin.pipe(require("zlib").createGunzip()).pipe(process.stdout)'
#> gzipSync true true
#> deflateSync true true
#> deflateRawSync true true
#> gzipSync true true
#> Z_DATA_ERROR -3 incorrect header check
#> one two
#> null null 600
#> for gzip
#> back
