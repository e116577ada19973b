import { expect, it } from "vitest";
import { nodePorts } from "../../../src/cli/node-ports.ts";
import { nodePython } from "../../../src/cli/python-host.ts";
import { createHostedComputer } from "../../../src/computer/index.ts";

it("python -m http.server shows a directory where Python itself could not wait", async () => {
  const computer = await createHostedComputer({
    ports: nodePorts,
    python: { ...nodePython, canSuspend: false },
    files: { "/home/learner/site/index.html": "<h1>hi</h1>\n", "/home/learner/site/d/a & b.txt": "text\n" },
  });
  const { stdout, stderr } = await computer.run(`
    python3 -m http.server 8080 -d site > out 2> err & sleep 1
    curl -s localhost:8080/; curl -s 'localhost:8080/d/a%20&%20b.txt'; curl -s localhost:8080/d/ | grep li
    curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080/nosuch
    python3 -m http.server 8080
    kill $!; wait; cat out; grep -c GET err
  `);
  expect(stdout).toBe(`<h1>hi</h1>
text
<title>Directory listing for /d/</title>
<h1>Directory listing for /d/</h1>
<li><a href="a%20&%20b.txt">a &amp; b.txt</a></li>
404
Serving HTTP on 0.0.0.0 port 8080 (http://0.0.0.0:8080/) ...
4
`);
  expect(stderr).toContain("OSError: [Errno 98] Address already in use\n");
});
