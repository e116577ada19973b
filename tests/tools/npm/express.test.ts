import { expect, test } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const APP = `const express = require("express");
const app = express();
app.use(require("cors")(), require("helmet")(), require("morgan")(":method :url :status"));
app.use(express.json(), express.static("public"));
app.get("/", (req, res) => res.send("Hello <b>shop</b>"));
app.get("/items/:id", (req, res) => res.json({ id: req.params.id, q: req.query }));
app.post("/items", (req, res) => res.status(201).json(req.body));
app.get("/boom", () => { throw new Error("boom"); });
app.listen(3000, () => console.log("up"));
`;

/** Answers as the real Express 4.21.2 gives them on the real Node 20. */
test("Express really runs: routes, bodies, files, middleware and errors", async () => {
  const computer = await createComputer({ files: { "/home/learner/shop/app.js": APP } });
  const { stdout } =
    await computer.run(`cd shop && npm init -y >/dev/null && npm install express cors morgan helmet >/dev/null
mkdir public && echo plain > public/a.txt; node app.js > log 2>/dev/null & sleep 2
curl -si localhost:3000/ | tr -d '\\r' | grep -i '^\\(HTTP\\|content-type\\|content-length\\|etag\\|access-control\\|x-frame\\)\\|shop'; echo
curl -s "localhost:3000/items/7?a=1"; echo; curl -s -H 'Content-Type: application/json' -d '{"n":1}' localhost:3000/items; echo
curl -s localhost:3000/a.txt; curl -s localhost:3000/none | grep Cannot; curl -s localhost:3000/boom | grep -o 'Error: boom'
curl -s -o /dev/null -w '%{http_code}\\n' -H 'Content-Type: application/json' -d '{bad' localhost:3000/items; kill %1; cat log`);
  expect(stdout).toBe(`HTTP/1.1 200 OK
Access-Control-Allow-Origin: *
X-Frame-Options: SAMEORIGIN
Content-Type: text/html; charset=utf-8
Content-Length: 17
ETag: W/"11-m4yOibfQpJMEdcQnOLt++KBPC6o"
Hello <b>shop</b>

{"id":"7","q":{"a":"1"}}
{"n":1}
plain
<pre>Cannot GET /none</pre>
Error: boom
400
up
GET / 200
GET /items/7?a=1 200
POST /items 201
GET /a.txt 200
GET /none 404
GET /boom 500
POST /items 400
`);
}, 60_000);

test("small packages run, those of ES modules too", async () => {
  const computer = await createComputer();
  const { stdout } =
    await computer.run(`mkdir tool && cd tool && npm init -y >/dev/null && npm install chalk@4 commander dayjs dotenv uuid nanoid semver >/dev/null
echo 'GREETING=hello' > .env; node -e 'require("dotenv").config({ quiet: true }); console.log(process.env.GREETING, require("dayjs")("2025-01-02").format("DD/MM/YYYY"), require("semver").inc("1.2.3", "minor"))'
echo 'import { nanoid } from "nanoid"; import { v4, validate } from "uuid"; import chalk from "chalk"; console.log(nanoid().length, validate(v4()), chalk.red("red"))' > a.mjs; node a.mjs
echo 'const { program } = require("commander"); program.option("-n, --name <name>").parse(); console.log(program.opts());' > c.js; node c.js --name Ada; node c.js --nope; echo $?`);
  expect(stdout).toBe(`hello 02/01/2025 1.3.0
21 true red
{ name: 'Ada' }
1
`);
}, 60_000);
