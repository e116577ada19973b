import { expect, test } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const SERVER = `const http = require("http");
const server = http.createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    if (request.url === "/json") {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ method: request.method, body }));
    } else {
      response.writeHead(404, { "X-Shop": "closed" });
      response.end("not here\\n");
    }
  });
});
server.listen(8123, () => console.log("listening on", server.address().port));
process.on("SIGTERM", () => { console.log("bye"); server.close(() => process.exit(0)); });
`;

test("a server on the computer's network answers, is asked by programs, and ends at a signal", async () => {
  const computer = await createComputer({ files: { "/home/learner/server.js": SERVER } });
  const { stdout } = await computer.run(`node server.js > log & sleep 1
curl -s -d order=1 localhost:8123/json; echo
curl -si localhost:8123/nothing | tr -d '\\r' | grep -v ^Date
node -e 'fetch("http://localhost:8123/json").then((r) => r.json()).then(console.log)'
node -e 'require("http").get("http://localhost:8123/x", (r) => console.log(r.statusCode, r.headers["x-shop"]))'
node server.js 2>&1 | grep -m 1 EADDRINUSE
kill %1; wait; cat log
node -e 'require("http").get("http://localhost:8123/").on("error", (e) => console.log(e.message))'`);
  expect(stdout).toBe(`{"method":"POST","body":"order=1"}
HTTP/1.1 404 Not Found
X-Shop: closed
Connection: keep-alive
Keep-Alive: timeout=5
Transfer-Encoding: chunked

not here
{ method: 'GET', body: '' }
404 closed
Error: listen EADDRINUSE: address already in use :::8123
listening on 8123
bye
connect ECONNREFUSED 127.0.0.1:8123
`);
});

test("a loop without an end is broken off, and says so", async () => {
  const computer = await createComputer();
  const { stderr, status } = await computer.run("node -e 'for (;;) {}'");
  expect({ stderr, status }).toEqual({
    stderr: "rockpool: not simulated here: JavaScript that computes so long without a pause\n",
    status: 1,
  });
}, 60_000);
