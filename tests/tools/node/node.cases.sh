## prints values as console.log does
cat > a.js <<'X'
console.log(1, "two", true, null, undefined, -0, 10n, Symbol("s"));
console.log([1, 2, 3], { a: 1, b: { c: { d: { e: 1 } } } }, [[[[1]]]]);
console.log(new Map([["k", { v: 1 }]]), new Set([1, "x"]), [undefined, , 3]);
console.log(class A {}, class B extends Array {}, () => {}, function named() {}, async () => {}, function* g() {});
console.log([], {}, [""], { "a-b": 1, 2: 3 }, Object.create(null), new (class Foo { x = 1 })());
console.log("%s is %d years and %i, %j %o %%", "Ada", 36.5, 36.5, { a: 1 }, [1], "rest");
console.log(["it's", 'say "hi"', "a\nb", "back\\slash"]);
console.log({ f() {}, get g() { return 1; }, set s(v) {}, [Symbol("q")]: 1 });
console.log(/re/gi, new Date(0), [new Date(NaN)]);
console.log(Promise.resolve(4), Promise.reject(1).catch(() => {}), new Promise(() => {}));
X
node a.js
#> 1 two true null undefined -0 10n Symbol(s)
#> [ 1, 2, 3 ] { a: 1, b: { c: { d: [Object] } } } [ [ [ [Array] ] ] ]
#> Map(1) { 'k' => { v: 1 } } Set(2) { 1, 'x' } [ undefined, <1 empty item>, 3 ]
#> [class A] [class B extends Array] [Function (anonymous)] [Function: named] [AsyncFunction (anonymous)] [GeneratorFunction: g]
#> [] {} [ '' ] { '2': 3, 'a-b': 1 } [Object: null prototype] {} Foo { x: 1 }
#> Ada is 36.5 years and 36, {"a":1} [ 1, [length]: 1 ] % rest
#> [ "it's", 'say "hi"', 'a\nb', 'back\\slash' ]
#> { f: [Function: f], g: [Getter], s: [Setter], [Symbol(q)]: 1 }
#> /re/gi 1970-01-01T00:00:00.000Z [ Invalid Date ]
#> Promise { 4 } Promise { <pending> } Promise { <pending> }

## breaks long values over lines
cat > a.js <<'X'
console.log(Array.from({ length: 120 }, (_, i) => i));
console.log(["apple", "banana", "cherry", "dates", "eggs", "figs", "grape", "honey"]);
console.log({ name: "a rather long name that needs room", text: "and a text that is long too, so it breaks", n: 1 });
console.log([{ id: 1, name: "first of them", tags: ["a", "b"] }, { id: 2, name: "second of them", tags: [] }]);
const loop = { name: "loop" }; loop.self = loop; console.log(loop);
console.log("x".repeat(100).split(""));
X
node a.js
#> [
#>    0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11,
#>   12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
#>   24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
#>   36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
#>   48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
#>   60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71,
#>   72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83,
#>   84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95,
#>   96, 97, 98, 99,
#>   ... 20 more items
#> ]
#> [
#>   'apple',  'banana',
#>   'cherry', 'dates',
#>   'eggs',   'figs',
#>   'grape',  'honey'
#> ]
#> {
#>   name: 'a rather long name that needs room',
#>   text: 'and a text that is long too, so it breaks',
#>   n: 1
#> }
#> [
#>   { id: 1, name: 'first of them', tags: [ 'a', 'b' ] },
#>   { id: 2, name: 'second of them', tags: [] }
#> ]
#> <ref *1> { name: 'loop', self: [Circular *1] }
#> [
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x',
#>   'x'
#> ]

## tells the words of its command line
echo 'console.log(process.argv.slice(2), process.argv.length)' > a.js
node a.js one --two 'three four'
node -e 'console.log(process.argv.slice(1))' a b
node -p '"a" + 1'
node -p '({ a: [1, 2] })'
node -p 'process.version'
node --version; node -v
node --nosuch
#> [ 'one', '--two', 'three four' ] 5
#> [ 'a', 'b' ]
#> a1
#> { a: [ 1, 2 ] }
#> v20.20.2
#> v20.20.2
#> v20.20.2
#2> node: bad option: --nosuch
#? 9

## ends with the status that it is told
node -e 'process.exit(3)'; echo $?
node -e 'process.exitCode = 4; console.log("still")'; echo $?
node -e 'process.on("exit", (code) => console.log("bye", code)); process.exit(2); console.log("never")'; echo $?
#> 3
#> still
#> 4
#> bye 2
#> 2

## an error that nobody catches ends it
cat > a.js <<'X'
function price(item) {
  return item.price.net;
}
console.log(price({ price: { net: 3 } }));
console.log(price({}));
X
node a.js
#> 3
#2> /home/learner/case/a.js:2
#2>   return item.price.net;
#2>                     ^
#2>
#2> TypeError: Cannot read properties of undefined (reading 'net')
#2>     at price (/home/learner/case/a.js:2:21)
#2>     at Object.<anonymous> (/home/learner/case/a.js:5:13)
#2>     at Module._compile (node:internal/modules/cjs/loader:1521:14)
#2>     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
#2>     at Module.load (node:internal/modules/cjs/loader:1266:32)
#2>     at Module._load (node:internal/modules/cjs/loader:1091:12)
#2>     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
#2>     at node:internal/main/run_main_module:28:49
#2>
#2> Node.js v20.20.2
#? 1

## names what is wrong
for code in 'nope' 'const a = 1; a = 2' 'let f; f()' 'const o = {}; o.go()' 'null.x' 'undefined.x = 1' 'throw new RangeError("far")' 'let a = ;' 'new Array(-1)' '[].reduce((a, b) => a)' 'x; let x = 1'; do node -e "$code" 2>&1 | head -5; done
#> [eval]:1
#> nope
#> ^
#>
#> ReferenceError: nope is not defined
#> [eval]:1
#> const a = 1; a = 2
#>                ^
#>
#> TypeError: Assignment to constant variable.
#> [eval]:1
#> let f; f()
#>        ^
#>
#> TypeError: f is not a function
#> [eval]:1
#> const o = {}; o.go()
#>                 ^
#>
#> TypeError: o.go is not a function
#> [eval]:1
#> null.x
#>      ^
#>
#> TypeError: Cannot read properties of null (reading 'x')
#> [eval]:1
#> undefined.x = 1
#>             ^
#>
#> TypeError: Cannot set properties of undefined (setting 'x')
#> [eval]:1
#> throw new RangeError("far")
#> ^
#>
#> RangeError: far
#> [eval]:1
#> let a = ;
#>         ^
#>
#> SyntaxError: Unexpected token ';'
#> [eval]:1
#> new Array(-1)
#> ^
#>
#> RangeError: Invalid array length
#> [eval]:1
#> [].reduce((a, b) => a)
#>    ^
#>
#> TypeError: Reduce of empty array with no initial value
#> [eval]:1
#> x; let x = 1
#> ^
#>
#> ReferenceError: Cannot access 'x' before initialization

## errors that are caught have the same words
cat > a.js <<'X'
for (const run of [() => nope, () => undefined.x, () => { const a = 1; a = 2; }, () => { const o = {}; o.go(); }, () => JSON.parse("{"), () => new Array(-1)]) {
  try {
    run();
  } catch (error) {
    console.log(error.name, error instanceof Error);
    if (error.name !== "SyntaxError") console.log(error.message);
  }
}
X
node a.js
#> ReferenceError true
#> nope is not defined
#> TypeError true
#> Cannot read properties of undefined (reading 'x')
#> TypeError true
#> Assignment to constant variable.
#> TypeError true
#> o.go is not a function
#> SyntaxError true
#> RangeError true
#> Invalid array length

## an error of a promise ends it
cat > a.js <<'X'
async function main() {
  await null;
  throw new Error("too late");
}
main();
X
node a.js
#2> /home/learner/case/a.js:3
#2>   throw new Error("too late");
#2>         ^
#2>
#2> Error: too late
#2>     at main (/home/learner/case/a.js:3:9)
#2>
#2> Node.js v20.20.2
#? 1

## a thrown text
printf 'function m() {\n  throw "plain";\n}\nm();\n' > a.js; node a.js
#2>
#2> /home/learner/case/a.js:2
#2>   throw "plain";
#2>   ^
#2> plain
#2> (Use `node --trace-uncaught ...` to show where the exception was thrown)
#2>
#2> Node.js v20.20.2
#? 1

## does one thing after the other
cat > a.js <<'X'
setTimeout(() => console.log("timeout 2000"), 2000);
setTimeout(() => console.log("timeout 100"), 100);
setImmediate(() => console.log("immediate"));
process.nextTick(() => console.log("tick"));
Promise.resolve().then(() => console.log("promise"));
queueMicrotask(() => console.log("microtask"));
console.log("now");
let n = 0;
const timer = setInterval(() => { console.log("interval", ++n); if (n === 3) clearInterval(timer); }, 300);
(async () => { await new Promise((resolve) => setTimeout(resolve, 5)); console.log("awaited"); })();
X
node a.js
#> now
#> tick
#> promise
#> microtask
#> immediate
#> awaited
#> timeout 100
#> interval 1
#> interval 2
#> interval 3
#> timeout 2000

## modules of the project
mkdir lib; echo 'exports.double = (x) => x * 2; exports.name = __filename.split("/").pop();' > lib/math.js
echo '{"rate": 7}' > rates.json; echo 'module.exports = class Shop { open() { return "open"; } };' > lib/index.js
cat > a.js <<'X'
const { double, name } = require("./lib/math");
const rates = require("./rates.json");
const Shop = require("./lib");
console.log(double(rates.rate), name, new Shop().open(), require("./lib/math") === require("./lib/math.js"), module.id, require.main === module);
console.log(require("path").relative(process.cwd(), require.resolve("./lib")));
X
node a.js
#> 14 math.js open true . true
#> lib/index.js

## packages in node_modules
mkdir -p node_modules/tool/src node_modules/@scope/kit; echo '{"name":"tool","version":"1.0.0","main":"src/main.js"}' > node_modules/tool/package.json
echo 'module.exports = (x) => `tool ${x}`;' > node_modules/tool/src/main.js
echo '{"name":"@scope/kit","exports":{".":"./kit.js","./part":{"require":"./part.js"}}}' > node_modules/@scope/kit/package.json
echo 'exports.kit = 1' > node_modules/@scope/kit/kit.js; echo 'exports.part = 2' > node_modules/@scope/kit/part.js
node -e 'console.log(require("tool")("here"), require("@scope/kit"), require("@scope/kit/part"))'
#> tool here { kit: 1 } { part: 2 }

## a module that is not there
echo 'require("./nope")' > a.js; node a.js; node -e 'require("left-pad")' 2>&1 | head -5
#> node:internal/modules/cjs/loader:1210
#>   throw err;
#>   ^
#>
#> Error: Cannot find module 'left-pad'
#2> node:internal/modules/cjs/loader:1210
#2>   throw err;
#2>   ^
#2>
#2> Error: Cannot find module './nope'
#2> Require stack:
#2> - /home/learner/case/a.js
#2>     at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)
#2>     at Module._load (node:internal/modules/cjs/loader:1038:27)
#2>     at Module.require (node:internal/modules/cjs/loader:1289:19)
#2>     at require (node:internal/modules/helpers:182:18)
#2>     at Object.<anonymous> (/home/learner/case/a.js:1:1)
#2>     at Module._compile (node:internal/modules/cjs/loader:1521:14)
#2>     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
#2>     at Module.load (node:internal/modules/cjs/loader:1266:32)
#2>     at Module._load (node:internal/modules/cjs/loader:1091:12)
#2>     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12) {
#2>   code: 'MODULE_NOT_FOUND',
#2>   requireStack: [ '/home/learner/case/a.js' ]
#2> }
#2>
#2> Node.js v20.20.2

## ES modules
echo 'export const add = (a, b) => a + b; export default "the default";' > math.mjs
cat > a.mjs <<'X'
import standard, { add } from "./math.mjs";
import fs, { existsSync } from "node:fs";
import * as path from "path";
console.log(standard, add(1, 2), existsSync("a.mjs"), typeof fs.readFileSync, path.basename(import.meta.url));
const { add: again } = await import("./math.mjs");
console.log(again(2, 3));
X
node a.mjs
echo '{"type":"module"}' > package.json; echo 'import { add } from "./math.mjs"; console.log(add(4, 4));' > b.js; node b.js
#> the default 3 true function a.mjs
#> 5
#> 8

## files
cat > a.js <<'X'
const fs = require("fs");
fs.mkdirSync("out/deep", { recursive: true });
fs.writeFileSync("out/a.txt", "one\n");
fs.appendFileSync("out/a.txt", "two\n");
console.log(fs.readFileSync("out/a.txt", "utf8").split("\n"), fs.readdirSync("out"), fs.existsSync("nope"));
console.log(fs.readFileSync("out/a.txt"));
console.log(fs.statSync("out/a.txt").size, fs.statSync("out").isDirectory(), fs.readdirSync("out", { withFileTypes: true }).map((d) => [d.name, d.isFile()]));
fs.renameSync("out/a.txt", "out/b.txt"); fs.copyFileSync("out/b.txt", "out/c.txt"); fs.unlinkSync("out/b.txt");
console.log(fs.readdirSync("out"));
try { fs.readFileSync("nope"); } catch (error) { console.log(error.message, error.code, error.errno, error.syscall, error.path); }
try { fs.rmdirSync("out"); } catch (error) { console.log(error.message); }
fs.rmSync("out", { recursive: true });
(async () => {
await new Promise((done) => fs.readFile("a.js", "utf8", (error, text) => { console.log(error, text.length > 10); done(); }));
await fs.promises.readFile("nope").catch((error) => console.log(error.code));
 await fs.promises.writeFile("p.txt", "p"); console.log(await fs.promises.readFile("p.txt", "utf8")); })();
X
node a.js
#> [ 'one', 'two', '' ] [ 'a.txt', 'deep' ] false
#> <Buffer 6f 6e 65 0a 74 77 6f 0a>
#> 8 true [ [ 'a.txt', true ], [ 'deep', false ] ]
#> [ 'c.txt', 'deep' ]
#> ENOENT: no such file or directory, open 'nope' ENOENT -2 open nope
#> ENOTEMPTY: directory not empty, rmdir 'out'
#> null true
#> ENOENT
#> p

## a file that is not there ends it
echo 'require("fs").readFileSync("nope.txt")' > a.js; node a.js
#2> node:fs:573
#2>   return binding.open(
#2>                  ^
#2>
#2> Error: ENOENT: no such file or directory, open 'nope.txt'
#2>     at Object.openSync (node:fs:573:18)
#2>     at Object.readFileSync (node:fs:452:35)
#2>     at Object.<anonymous> (/home/learner/case/a.js:1:15)
#2>     at Module._compile (node:internal/modules/cjs/loader:1521:14)
#2>     at Module._extensions..js (node:internal/modules/cjs/loader:1623:10)
#2>     at Module.load (node:internal/modules/cjs/loader:1266:32)
#2>     at Module._load (node:internal/modules/cjs/loader:1091:12)
#2>     at Function.executeUserEntryPoint [as runMain] (node:internal/modules/run_main:164:12)
#2>     at node:internal/main/run_main_module:28:49 {
#2>   errno: -2,
#2>   code: 'ENOENT',
#2>   syscall: 'open',
#2>   path: 'nope.txt'
#2> }
#2>
#2> Node.js v20.20.2
#? 1

## standard input
printf 'one\ntwo\n' | node -e 'process.stdin.setEncoding("utf8"); let all = ""; process.stdin.on("data", (d) => all += d); process.stdin.on("end", () => console.log(all.trim().split("\n")))'
printf 'one\ntwo\n' | node -e 'console.log(require("fs").readFileSync(0, "utf8").length)'
cat > a.js <<'X'
const readline = require("readline");
const rl = readline.createInterface({ input: process.stdin });
rl.on("line", (line) => console.log("<" + line + ">"));
rl.on("close", () => console.log("closed"));
X
printf 'a\nb' | node a.js
echo 'console.log("from stdin")' | node
#> [ 'one', 'two' ]
#> 8
#> <a>
#> <b>
#> closed
#> from stdin

## paths
cat > a.js <<'X'
const path = require("path");
console.log(path.join("/a", "..", "b", "./c"), path.normalize("a//b/../c/"), path.basename("/x/y.txt", ".txt"), path.extname("a.tar.gz"), path.dirname("/a/b"), path.dirname("a"));
console.log(path.relative("/a/b/c", "/a/d"), path.isAbsolute("x"), path.parse("/home/ada/file.txt"), path.format({ dir: "/x", base: "y" }));
X
node a.js
#> /b/c a/c/ y .gz /a .
#> ../../d false {
#>   root: '/',
#>   dir: '/home/ada',
#>   base: 'file.txt',
#>   ext: '.txt',
#>   name: 'file'
#> } /x/y

## events, util, assert, url
cat > a.js <<'X'
const EventEmitter = require("events");
const bell = new EventEmitter();
bell.once("ring", (who) => console.log("once", who)); bell.on("ring", (who) => console.log("on", who));
console.log(bell.emit("ring", "a"), bell.emit("ring", "b"), bell.emit("none"), bell.listenerCount("ring"));
const util = require("util");
console.log(util.format("%s-%s", 1, "b"), util.inspect({ a: { b: { c: {} } } }, { depth: 0 }), util.isDeepStrictEqual({ a: [1] }, { a: [1] }));
const assert = require("assert");
try { assert.strictEqual(1, 2); } catch (error) { console.log(error.name, error.code, error.message); }
const url = new URL("http://ada@example.org:8080/a/b?x=1&y=2#top");
console.log(url.host, url.pathname, url.searchParams.get("y"), url.hash, url.href);
console.log(Buffer.from("héllo").toString("hex"), Buffer.from("aGk=", "base64").toString(), Buffer.concat([Buffer.from("a"), Buffer.from("b")]), Buffer.byteLength("é"));
console.log(require("crypto").createHash("sha256").update("x").digest("hex"));
X
node a.js
#> once a
#> on a
#> on b
#> true true false 1
#> 1-b { a: [Object] } true
#> AssertionError ERR_ASSERTION Expected values to be strictly equal:
#>
#> 1 !== 2
#>
#> example.org:8080 /a/b 2 #top http://ada@example.org:8080/a/b?x=1&y=2#top
#> 68c3a96c6c6f hi <Buffer 61 62> 2
#> 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881

## console beyond log
cat > a.js <<'X'
console.error("to stderr"); console.warn("warned");
console.group("outer"); console.log("inner\nlines"); console.groupEnd(); console.log("out");
console.table([{ a: 1, b: "x" }, { a: 2, b: "y" }]); console.table(["p", "q"]);
console.count(); console.count("n"); console.count();
console.assert(1 === 2, "not equal"); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
X
node a.js
#> outer
#>   inner
#>   lines
#> out
#> ┌─────────┬───┬─────┐
#> │ (index) │ a │ b   │
#> ├─────────┼───┼─────┤
#> │ 0       │ 1 │ 'x' │
#> │ 1       │ 2 │ 'y' │
#> └─────────┴───┴─────┘
#> ┌─────────┬────────┐
#> │ (index) │ Values │
#> ├─────────┼────────┤
#> │ 0       │ 'p'    │
#> │ 1       │ 'q'    │
#> └─────────┴────────┘
#> default: 1
#> n: 1
#> default: 2
#> { a: [Object] }
#2> to stderr
#2> warned
#2> Assertion failed: not equal

## numbers, texts and dates
cat > a.js <<'X'
console.log((1234567.891).toLocaleString(), (0.1 + 0.2).toFixed(2), 2 ** 53, 1e21, parseInt("12px"), Number("x"));
console.log(new Date(Date.UTC(2025, 0, 15, 9, 30)).toString(), new Date("2025-01-15").toISOString(), new Date(2025, 0, 15).getDay());
console.log("abc".at(-1), [3, 1, 2].toSorted(), structuredClone({ a: [1] }), typeof Object.groupBy);
console.log([1, 2, 3].includes(2), "a-b-c".replaceAll("-", "+"), [..."añ"].length, "x".padStart(3, "."));
X
node a.js
#> 1,234,567.891 0.30 9007199254740992 1e+21 12 NaN
#> Wed Jan 15 2025 09:30:00 GMT+0000 (Coordinated Universal Time) 2025-01-15T00:00:00.000Z 3
#> c [ 1, 2, 3 ] { a: [ 1 ] } undefined
#> true a+b+c 2 ..x
