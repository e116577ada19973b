# The real one is Node.js 20.20.2.

## a module that is not there
echo 'import x from "./nosuch.mjs"' > c.mjs; node c.mjs
echo 'import x from "nosuchpkg"' > p.mjs; node p.mjs
printf 'try { await import("./nosuch.mjs") } catch (e) { console.log(e.code, e.message) }\n' > d.mjs; node d.mjs
#> ERR_MODULE_NOT_FOUND Cannot find module '/home/learner/case/nosuch.mjs' imported from /home/learner/case/d.mjs
#2> node:internal/modules/esm/resolve:283
#2>     throw new ERR_MODULE_NOT_FOUND(
#2>           ^
#2>
#2> Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/home/learner/case/nosuch.mjs' imported from /home/learner/case/c.mjs
#2>     at finalizeResolution (node:internal/modules/esm/resolve:283:11)
#2>     at moduleResolve (node:internal/modules/esm/resolve:952:10)
#2>     at defaultResolve (node:internal/modules/esm/resolve:1188:11)
#2>     at ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)
#2>     at #cachedDefaultResolve (node:internal/modules/esm/loader:657:25)
#2>     at ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)
#2>     at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)
#2>     at ModuleJob._link (node:internal/modules/esm/module_job:168:49) {
#2>   code: 'ERR_MODULE_NOT_FOUND',
#2>   url: 'file:///home/learner/case/nosuch.mjs'
#2> }
#2>
#2> Node.js v20.20.2
#2> node:internal/modules/esm/resolve:873
#2>   throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);
#2>         ^
#2>
#2> Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'nosuchpkg' imported from /home/learner/case/p.mjs
#2>     at packageResolve (node:internal/modules/esm/resolve:873:9)
#2>     at moduleResolve (node:internal/modules/esm/resolve:946:18)
#2>     at defaultResolve (node:internal/modules/esm/resolve:1188:11)
#2>     at ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)
#2>     at #cachedDefaultResolve (node:internal/modules/esm/loader:657:25)
#2>     at ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)
#2>     at ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)
#2>     at ModuleJob._link (node:internal/modules/esm/module_job:168:49) {
#2>   code: 'ERR_MODULE_NOT_FOUND'
#2> }
#2>
#2> Node.js v20.20.2

## an export that is not there
echo 'export const y = [1];' > b.mjs
printf 'import fs from "fs";\nimport { y, z } from "./b.mjs";\n' > d.mjs; node d.mjs
echo 'import it from "./b.mjs"' > e.mjs; node e.mjs
#2> file:///home/learner/case/d.mjs:2
#2> import { y, z } from "./b.mjs";
#2>             ^
#2> SyntaxError: The requested module './b.mjs' does not provide an export named 'z'
#2>     at ModuleJob._instantiate (node:internal/modules/esm/module_job:213:21)
#2>     at async ModuleJob.run (node:internal/modules/esm/module_job:320:5)
#2>     at async ModuleLoader.import (node:internal/modules/esm/loader:606:24)
#2>     at async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)
#2>
#2> Node.js v20.20.2
#2> file:///home/learner/case/e.mjs:1
#2> import it from "./b.mjs"
#2>        ^^
#2> SyntaxError: The requested module './b.mjs' does not provide an export named 'default'
#2>     at ModuleJob._instantiate (node:internal/modules/esm/module_job:213:21)
#2>     at async ModuleJob.run (node:internal/modules/esm/module_job:320:5)
#2>     at async ModuleLoader.import (node:internal/modules/esm/loader:606:24)
#2>     at async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)
#2>
#2> Node.js v20.20.2
#? 1

## what only CommonJS has
echo 'console.log(__dirname)' > g.mjs; node g.mjs 2>&1 | head -5
echo '{"type":"module"}' > package.json; echo 'const fs = require("fs")' > f.js; node f.js
#> file:///home/learner/case/g.mjs:1
#> console.log(__dirname)
#>             ^
#>
#> ReferenceError: __dirname is not defined in ES module scope
#2> file:///home/learner/case/f.js:1
#2> const fs = require("fs")
#2>            ^
#2>
#2> ReferenceError: require is not defined in ES module scope, you can use import instead
#2> This file is being treated as an ES module because it has a '.js' file extension and '/home/learner/case/package.json' contains "type": "module". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.
#2>     at file:///home/learner/case/f.js:1:12
#2>     at ModuleJob.run (node:internal/modules/esm/module_job:325:25)
#2>     at async ModuleLoader.import (node:internal/modules/esm/loader:606:24)
#2>     at async asyncRunEntryPointWithESMLoader (node:internal/modules/run_main:117:5)
#2>
#2> Node.js v20.20.2
#? 1

## a file that says nothing of its kind is what its text is
printf '// import\nimport { add } from "./math.js";\nconsole.log(add(1, 2), import.meta.url.startsWith("file:"), typeof require);\n' > a.js
printf 'export function add(a, b) {\n  return a + b;\n}\n' > math.js; node a.js
printf 'const text = `\nimport x from "y"\n`;\nconsole.log(typeof require, text.length)\n' > b.js; node b.js
#> 3 true undefined
#> function 19
