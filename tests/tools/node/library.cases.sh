## buffers are read, written, searched and shown
cat > a.js <<'X'
const b = Buffer.from("héllo wörld");
console.log(b, b.length, b.toString("hex"), b.toString("base64"), b.toString("latin1").length);
console.log(Buffer.from("aGk_-w", "base64url"), Buffer.from([256, -1, 3.7]), Buffer.alloc(5, "ab"), Buffer.concat([b.subarray(0, 3), Buffer.from("!")]));
console.log(b.indexOf("w"), b.includes("xyz"), b.equals(Buffer.from("héllo wörld")), Buffer.compare(Buffer.from("a"), Buffer.from("b")));
const n = Buffer.alloc(12); n.writeUInt32BE(0xdeadbeef, 0); n.writeDoubleLE(1.5, 4);
console.log(n, n.readUInt16LE(0), n.readDoubleLE(4), JSON.stringify(n.subarray(0, 2)), Buffer.byteLength("héé"));
try { n.readUInt8(12); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(atob("aGk="), btoa("hi"), new TextDecoder().decode(b));
X
node a.js
#> <Buffer 68 c3 a9 6c 6c 6f 20 77 c3 b6 72 6c 64> 13 68c3a96c6c6f2077c3b6726c64 aMOpbGxvIHfDtnJsZA== 13
#> <Buffer 68 69 3f fb> <Buffer 00 ff 03> <Buffer 61 62 61 62 61> <Buffer 68 c3 a9 21>
#> 7 false true -1
#> <Buffer de ad be ef 00 00 00 00 00 00 f8 3f> 44510 1.5 {"type":"Buffer","data":[222,173]} 5
#> RangeError ERR_OUT_OF_RANGE The value of "offset" is out of range. It must be >= 0 and <= 11. Received 12
#> hi aGk= héllo wörld

## an address is taken apart, changed and written
cat > a.js <<'X'
const url = new URL("http://user:pass@EXAMPLE.com:8080/a/./b/../c%20d?x=1&y=two#frag");
console.log(url.href, url.host, url.port, url.pathname, url.search, url.hash, url.origin);
url.searchParams.append("z", "a b&c"); url.port = "80"; url.hash = ""; url.pathname = "/new path";
console.log(String(url), [...url.searchParams.keys()]);
console.log(new URL("../x?q#h", "https://a.b/c/d/e").href, new URL("//other/p", "https://a.b/").href, new URL("file:///tmp/a b").href);
for (const bad of ["nope", "http://", "http://a:99999/"]) try { new URL(bad); } catch (e) { console.log(e.name, e.code, e.message, e.input); }
console.log(URL.canParse("/a", "http://b"), URL.canParse("/a"));
console.log(require("url").parse("http://a.b:1/c/d?e=f&g#h", true));
console.log(require("querystring").parse("a=1&b=2&a=3&c=%20d+e"), require("querystring").stringify({ a: [1, 2], b: "x y" }));
X
node a.js
#> http://user:pass@example.com:8080/a/c%20d?x=1&y=two#frag example.com:8080 8080 /a/c%20d ?x=1&y=two #frag http://example.com:8080
#> http://user:pass@example.com/new%20path?x=1&y=two&z=a+b%26c [ 'x', 'y', 'z' ]
#> https://a.b/c/x?q#h https://other/p file:///tmp/a%20b
#> TypeError ERR_INVALID_URL Invalid URL nope
#> TypeError ERR_INVALID_URL Invalid URL http://
#> TypeError ERR_INVALID_URL Invalid URL http://a:99999/
#> true false
#> Url {
#>   protocol: 'http:',
#>   slashes: true,
#>   auth: null,
#>   host: 'a.b:1',
#>   port: '1',
#>   hostname: 'a.b',
#>   hash: '#h',
#>   search: '?e=f&g',
#>   query: [Object: null prototype] { e: 'f', g: '' },
#>   pathname: '/c/d',
#>   path: '/c/d?e=f&g',
#>   href: 'http://a.b:1/c/d?e=f&g#h'
#> }
#> [Object: null prototype] { a: [ '1', '3' ], b: '2', c: ' d e' } a=1&a=2&b=x%20y

## streams are piped, transformed and iterated
cat > a.js <<'X'
const { Readable, Writable, Transform, PassThrough, pipeline, finished } = require("stream");
const { pipeline: promised } = require("stream/promises");
const upper = new Transform({ transform(chunk, encoding, done) { done(null, String(chunk).toUpperCase()); } });
pipeline(Readable.from(["a", "b", "c"]), upper, new Writable({ write(chunk, encoding, done) { console.log("got", chunk.toString()); done(); } }), (error) => {
  console.log("over", error);
  (async () => {
    for await (const chunk of new PassThrough().end("hello")) console.log(chunk);
    await promised(Readable.from(["x"]), new PassThrough(), async function* (source) { for await (const one of source) yield one + one; }, async (source) => { for await (const one of source) console.log(one); });
    const slow = new Writable({ highWaterMark: 2, write(chunk, encoding, done) { setTimeout(done, 1); } });
    console.log(slow.write("abc"), slow.writableLength);
    slow.on("drain", () => console.log("drain"));
    const broken = new Readable({ read() { this.destroy(new Error("broken")); } });
    finished(broken, (e) => console.log("finished:", e.message));
    broken.resume();
  })();
});
X
node a.js
#> got A
#> got B
#> got C
#> over undefined
#> <Buffer 68 65 6c 6c 6f>
#> xx
#> false 3
#> finished: broken
#> drain

## emitters tell in order, once, and of errors
cat > a.js <<'X'
const EventEmitter = require("events");
const { once, on } = EventEmitter;
const e = new EventEmitter();
e.on("x", (a) => console.log("second", a)); e.prependListener("x", () => console.log("first")); e.once("x", () => console.log("only once"));
console.log(e.emit("x", 1), e.emit("x", 2), e.emit("nobody"), e.listenerCount("x"), e.eventNames());
once(e, "later").then(([v]) => console.log("once", v)); e.emit("later", 7);
try { e.emit("error", { not: "an error" }); } catch (error) { console.log(error.code, error.message); }
class Shop extends EventEmitter {}
console.log(new Shop() instanceof EventEmitter, EventEmitter.defaultMaxListeners);
const target = new EventTarget(); target.addEventListener("y", (event) => console.log(event.type, event instanceof Event), { once: true });
target.dispatchEvent(new Event("y")); target.dispatchEvent(new Event("y"));
const c = new AbortController(); c.signal.addEventListener("abort", () => console.log("aborted", c.signal.reason.name)); c.abort();
X
node a.js
#> first
#> second 1
#> only once
#> first
#> second 2
#> true true false 2 [ 'x' ]
#> ERR_UNHANDLED_ERROR Unhandled error. ({ not: 'an error' })
#> true 10
#> y true
#> aborted AbortError
#> once 7

## what nobody listens for ends the program, with the place where it was told
cat > a.js <<'X'
const e = new (require("events"))();
e.emit("error", new Error("boom"));
X
node a.js 2>&1 | sed "s|$PWD||; s|/home/learner||"
#> node:events:502
#>       throw er; // Unhandled 'error' event
#>       ^
#>
#> Error: boom
#>     at Object.<anonymous> (/a.js:2:17)
#>     at Module._compile (node:internal/modules/cjs/loader:1521:14)
#>     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
#>     at Module.load (node:internal/modules/cjs/loader:1266:32)
#>     at Module._load (node:internal/modules/cjs/loader:1091:12)
#>     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
#>     at node:internal/main/run_main_module:28:49
#> Emitted 'error' event at:
#>     at Object.<anonymous> (/a.js:2:3)
#>     at Module._compile (node:internal/modules/cjs/loader:1521:14)
#>     [... lines matching original stack trace ...]
#>     at node:internal/main/run_main_module:28:49
#>
#> Node.js v20.20.2

## programs are started, fed, heard and ended
cat > a.js <<'X'
const { exec, execFile, spawn } = require("child_process");
const steps = [
  (next) => exec("echo out; echo err >&2; exit 3", (error, out, err) => { console.log(error.code, error.killed, error.cmd, JSON.stringify([out, err])); next(); }),
  (next) => { const cat = spawn("cat"); cat.stdout.on("data", (d) => console.log("cat says", String(d))); cat.on("close", (code, signal) => { console.log("closed", code, signal); next(); }); cat.stdin.end("fed"); },
  (next) => spawn("no-such-program", ["a"]).on("error", (error) => { console.log(error.message, error.code, error.path, error.spawnargs); next(); }),
  (next) => execFile("printf", ["%s-", "a b", "c"], (error, out) => { console.log(error, out); next(); }),
  (next) => { const sleep = spawn("sleep", ["50"]); sleep.on("exit", (code, signal) => { console.log("exit", code, signal, sleep.killed); next(); }); sleep.kill(); },
  (next) => spawn("sh", ["-c", "echo $GREETING from ${PWD##*/}"], { stdio: "inherit", env: { ...process.env, GREETING: "hello" }, cwd: "/tmp" }).on("close", next),
  (next) => require("util").promisify(exec)("echo promised").then(({ stdout }) => { console.log(stdout.trim()); next(); }),
];
const run = () => steps.shift()?.(run);
run();
X
node a.js
#> 3 false echo out; echo err >&2; exit 3 ["out\n","err\n"]
#> cat says fed
#> closed 0 null
#> spawn no-such-program ENOENT ENOENT no-such-program [ 'a' ]
#> null a b-c-
#> exit null SIGTERM true
#> hello from tmp
#> promised

## a server and its client talk over the network
cat > a.js <<'X'
const http = require("http");
const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const url = new URL(request.url, "http://x");
    if (url.pathname === "/json") { response.setHeader("Content-Type", "application/json"); response.end(JSON.stringify({ method: request.method, query: Object.fromEntries(url.searchParams), body: Buffer.concat(chunks).toString(), agent: request.headers["x-agent"] })); }
    else if (url.pathname === "/chunks") { response.write("one "); setTimeout(() => response.end("two"), 2); }
    else { response.writeHead(404, "Nope", { "X-A": ["1", "2"] }); response.end(); }
  });
});
server.listen(0, "127.0.0.1", async () => {
  const { port, address, family } = server.address();
  console.log(address, family, port > 0);
  const base = "http://127.0.0.1:" + port;
  const get = (path, options = {}) => new Promise((resolve, reject) => { const r = http.request(base + path, options, (res) => { let all = ""; res.setEncoding("utf8"); res.on("data", (d) => (all += d)); res.on("end", () => resolve([res.statusCode, res.statusMessage, all, res.headers["content-type"], res.headers["x-a"], res.headers["transfer-encoding"]])); }); r.on("error", reject); r.end(options.body); });
  console.log(await get("/json?a=1&b=2", { method: "POST", headers: { "X-Agent": "me" }, body: "hello" }));
  console.log(await get("/chunks"), await get("/none"));
  const answer = await fetch(base + "/json", { method: "PUT", body: new URLSearchParams({ q: "a b" }) });
  console.log(answer.status, answer.ok, answer.headers.get("content-type"), (await answer.json()).body);
  console.log(await fetch("http://127.0.0.1:3999/").catch((e) => [e.name, e.message, e.cause.code]));
  server.close(() => console.log("closed"));
});
server.on("close", () => console.log("close event"));
X
node a.js
#> 127.0.0.1 IPv4 true
#> [
#>   200,
#>   'OK',
#>   '{"method":"POST","query":{"a":"1","b":"2"},"body":"hello","agent":"me"}',
#>   'application/json',
#>   undefined,
#>   undefined
#> ]
#> [ 200, 'OK', 'one two', undefined, undefined, 'chunked' ] [ 404, 'Nope', '', undefined, '1, 2', 'chunked' ]
#> 200 true application/json q=a+b
#> [ 'TypeError', 'fetch failed', 'ECONNREFUSED' ]
#> close event
#> closed

## plain sockets carry bytes both ways
cat > a.js <<'X'
const net = require("net");
const server = net.createServer((socket) => { socket.setEncoding("utf8"); socket.on("data", (text) => { socket.write(text.toUpperCase()); if (text.includes("bye")) socket.end(); }); });
server.listen(0, () => {
  const client = net.connect(server.address().port, "localhost", () => { client.write("hello "); client.write("bye"); });
  let all = ""; client.on("data", (d) => (all += d)); client.on("end", () => console.log("client:", all)); client.on("close", (failed) => { console.log("closed", failed, client.bytesRead, client.bytesWritten); server.close(); });
});
net.connect(1, "127.0.0.1").on("error", (e) => console.log(e.code, e.message, e.syscall, e.port));
console.log(net.isIP("::1"), net.isIP("10.0.0.1"), net.isIP("x"));
X
node a.js
#> 6 4 0
#> ECONNREFUSED connect ECONNREFUSED 127.0.0.1:1 connect 1
#> client: HELLO BYE
#> closed false 9 9

## assertions tell what differs
cat > a.js <<'X'
const assert = require("assert");
const tell = (run) => { try { run(); console.log("holds"); } catch (e) { console.log(e.name, e.code, e.message); } };
tell(() => assert.strictEqual(1, 2)); tell(() => assert.deepStrictEqual({ a: [1, 2] }, { a: [1, 3] })); tell(() => assert.equal(1, "1")); tell(() => assert.ok(0, "said"));
tell(() => assert.throws(() => { throw new TypeError("bad"); }, /bad/)); tell(() => assert.throws(() => {})); tell(() => assert.throws(() => null.x, TypeError)); tell(() => assert.match("abc", /x/)); tell(() => assert.notStrictEqual(1, 1));
tell(() => assert.deepEqual(new Map([[1, { a: 2 }]]), new Map([[1, { a: 2 }]])));
assert.rejects(Promise.reject(new Error("no")), { message: "no" }).then(() => console.log("rejected"));
X
node a.js
#> AssertionError ERR_ASSERTION Expected values to be strictly equal:
#>
#> 1 !== 2
#>
#> AssertionError ERR_ASSERTION Expected values to be strictly deep-equal:
#> + actual - expected
#>
#>   {
#>     a: [
#>       1,
#> +     2
#> -     3
#>     ]
#>   }
#> holds
#> AssertionError ERR_ASSERTION said
#> holds
#> AssertionError ERR_ASSERTION Missing expected exception.
#> holds
#> AssertionError ERR_ASSERTION The input did not match the regular expression /x/. Input:
#>
#> 'abc'
#>
#> AssertionError ERR_ASSERTION Expected "actual" to be strictly unequal to: 1
#> holds
#> rejected

## a failed assertion ends the program
cat > a.js <<'X'
require("assert").deepStrictEqual({ a: 1 }, { a: 2 });
X
node a.js 2>&1 | grep -v "^    at"
#> node:assert:90
#>   throw new AssertionError(obj);
#>   ^
#>
#> AssertionError [ERR_ASSERTION]: Expected values to be strictly deep-equal:
#> + actual - expected
#>
#>   {
#> +   a: 1
#> -   a: 2
#>   }
#>   generatedMessage: true,
#>   code: 'ERR_ASSERTION',
#>   actual: { a: 1 },
#>   expected: { a: 2 },
#>   operator: 'deepStrictEqual'
#> }
#>
#> Node.js v20.20.2

## arguments are checked with Node's own words
cat > a.js <<'X'
const tell = (run) => { try { run(); } catch (e) { console.log(e.name, e.code, e.message); } };
tell(() => require("path").join(1)); tell(() => Buffer.from(5)); tell(() => new (require("events"))().on("x")); tell(() => require("http").createServer().listen(99999)); tell(() => require("util").promisify(1)); tell(() => require("http").request("ftp://x"));
tell(() => process.kill("x")); tell(() => setTimeout("x"));
X
node a.js
#> TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (1)
#> TypeError ERR_INVALID_ARG_TYPE The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received type number (5)
#> TypeError ERR_INVALID_ARG_TYPE The "listener" argument must be of type function. Received undefined
#> RangeError ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (99999).
#> TypeError ERR_INVALID_ARG_TYPE The "original" argument must be of type function. Received type number (1)
#> TypeError ERR_INVALID_PROTOCOL Protocol "ftp:" not supported. Expected "http:"
#> TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
#> TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')

## rejections that nobody handles end the program; handled ones do not
cat > a.js <<'X'
process.on("unhandledRejection", (reason, promise) => console.log("unhandled:", reason.message, promise instanceof Promise));
const fails = async (text) => { throw new Error(text); };
(async () => { try { await fails("awaited"); } catch (e) { console.log("caught", e.message); } })();
Promise.all([fails("all"), 1]).catch((e) => console.log("caught", e.message));
new Promise((resolve, reject) => reject(new Error("made")));
setTimeout(async () => { throw new Error("in a timer"); }, 1);
new (require("events"))().on("x", async () => { throw new Error("in a listener"); }).emit("x");
fails("then").then(() => {}).finally(() => {});
X
node a.js
node -e 'Promise.reject(new Error("late"))' 2>&1 | grep -c late; node -e 'Promise.reject({ a: 1 })'; echo $?
#> caught awaited
#> caught all
#> unhandled: made true
#> unhandled: in a listener true
#> unhandled: then true
#> unhandled: in a timer true
#> 2
#> 1
#2> node:internal/process/promises:389
#2>       new UnhandledPromiseRejection(reason);
#2>       ^
#2>
#2> UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "#<Object>".
#2>     at throwUnhandledRejectionsMode (node:internal/process/promises:389:7)
#2>     at processPromiseRejections (node:internal/process/promises:470:17)
#2>     at process.processTicksAndRejections (node:internal/process/task_queues:96:32) {
#2>   code: 'ERR_UNHANDLED_REJECTION'
#2> }
#2>
#2> Node.js v20.20.2

## files are read and written as streams
cat > a.js <<'X'
const fs = require("fs");
fs.writeFileSync("bytes", Buffer.from([0, 1, 2, 255, 0]));
console.log(fs.readFileSync("bytes"), fs.statSync("bytes").size);
const out = fs.createWriteStream("copy");
fs.createReadStream("bytes").pipe(out);
out.on("finish", () => { console.log(fs.readFileSync("copy"), out.bytesWritten); fs.createReadStream("copy", { start: 1, end: 2 }).on("data", (d) => console.log(d)).on("close", () => fs.createReadStream("none").on("error", (e) => console.log(e.message))); });
X
node a.js
#> <Buffer 00 01 02 ff 00> 5
#> <Buffer 00 01 02 ff 00> 5
#> <Buffer 01 02>
#> ENOENT: no such file or directory, open 'none'

## utilities
cat > a.js <<'X'
const util = require("util");
console.log(util.format("%s %d %j %%", "a", 1, { b: 2 }), util.isDeepStrictEqual([1], [1]), util.types.isPromise(Promise.resolve()), util.types.isDate(new Date()));
console.log(util.inspect({ a: { b: { c: { d: 1 } } } }, { depth: 0 }), util.inspect("x".repeat(5), { colors: true }), util.inspect(new Map([[{ a: 1 }, new Set([1])]]), { compact: false }));
console.log(util.parseArgs({ args: ["-v", "--name=x", "rest"], options: { v: { type: "boolean", short: "v" }, name: { type: "string" } }, allowPositionals: true }));
function Old() {} function Base() {} util.inherits(Old, Base); console.log(new Old() instanceof Base, util.stripVTControlCharacters("\u001b[1mx\u001b[0m"));
util.callbackify(async (x) => x + 1)(1, (e, v) => console.log(e, v));
console.log(new util.TextEncoder().encode("é"), util.toUSVString("a\ud800"), util.styleText("red", "x") === "\u001b[31mx\u001b[39m");
const { StringDecoder } = require("string_decoder"); const d = new StringDecoder("utf8"); console.log(d.write(Buffer.from([0xe2, 0x82])), d.write(Buffer.from([0xac])), d.end());
X
node a.js
#> a 1 {"b":2} % true true true
#>$ { a: [Object] } \e[32m'xxxxx'\e[39m Map(1) {
#>   {
#>     a: 1
#>   } => Set(1) {
#>     1
#>   }
#> }
#> {
#>   values: [Object: null prototype] { v: true, name: 'x' },
#>   positionals: [ 'rest' ]
#> }
#> true x
#> Uint8Array(2) [ 195, 169 ] a� false
#>$  €\x20
#> null 2
