import { expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const FLASK_APP = `from flask import Flask, request
app = Flask(__name__)

@app.get("/health")
def health():
    return {"status": "ok"}

@app.post("/sum")
def total():
    return {"sum": sum(request.get_json())}
`;

it("Flask serves: on the computer, from the installer's own files", async () => {
  const computer = await createComputer({ files: { "/home/learner/app.py": FLASK_APP } });
  const { stdout, stderr } = await computer.run(`
    python3 -m venv v; v/bin/pip install -q flask 2> /dev/null
    v/bin/flask run > out 2>&1 & sleep 8
    curl -s -w '%{http_code}\\n' localhost:5000/health
    curl -s -H 'Content-Type: application/json' -d '[1, 2]' localhost:5000/sum
    curl -s -o /dev/null -w '%{http_code}\\n' localhost:5000/nosuch
    kill $!; wait $!; echo $?; grep -c Running out; grep -c '"GET /health HTTP/1.1.* 200' out
  `);
  expect(stderr).toBe("");
  expect(stdout).toBe('{"status":"ok"}\n200\n{"sum":3}\n404\n143\n1\n1\n');
}, 120_000);

const APP = `import os, signal, socket, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        body = socket.gethostname().encode()
        self.send_response(200 if self.path == "/health" else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

if "GRACE" in os.environ:
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
ThreadingHTTPServer(("0.0.0.0", 8000), Api).serve_forever()
`;

const DOCKERFILE = `FROM python:3.12-slim
RUN useradd --create-home app
USER app
COPY app.py .
CMD ["python", "app.py"]
`;

it("a container serves with Python: published, by its name, logged, checked, and stopped", async () => {
  const computer = await createComputer({
    files: { "/home/learner/app.py": APP, "/home/learner/Dockerfile": DOCKERFILE },
  });
  const { stdout } = await computer.run(`
    docker build -q -t api . > /dev/null
    docker network create net > /dev/null
    docker run -d --name plain --hostname one -p 8000:8000 --network net api > /dev/null
    docker run -d --name graceful -e GRACE=1 api > /dev/null
    docker run -d --name init --init api > /dev/null
    sleep 5
    curl -s localhost:8000/health; echo
    docker run --rm --network net alpine wget -qO- http://plain:8000/health 2> /dev/null; echo
    docker exec plain id -un
    docker logs plain 2>&1 | grep -c '"GET /health HTTP/1.1" 200 -$'
  `);
  expect(stdout).toBe("one\none\napp\n2\n");
  const check = { helpers: new Map(), steps: 1e9 };
  expect((await computer.probe("curl -s localhost:8000/health", check)).stdout).toBe("one");
  expect((await computer.probe("curl -s localhost:8000/health", check)).stdout).toBe("one");
  const ended = await computer.run(`
    docker logs plain 2>&1 | grep -c GET
    docker exec init cat /proc/1/comm
    docker stop graceful init plain > /dev/null
    docker inspect -f '{{.State.ExitCode}}' graceful init plain; curl -s localhost:8000/health; echo $?
  `);
  // As process 1, Python without a handler does not hear SIGTERM.
  expect(ended.stdout).toBe("2\ndocker-init\n0\n143\n137\n7\n");
}, 120_000);

it("a container is killed for the memory that its Python takes", async () => {
  const computer = await createComputer();
  const { stdout } = await computer.run(`
    docker run --name small -m 64m python:3.12-slim python -c 'kept = []
while True: kept.append(bytearray(5_000_000))' 2> /dev/null; echo $?
    docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}}' small
    docker run --rm -m 512m python:3.12-slim python -c 'print(len(bytearray(50_000_000)))'
  `);
  expect(stdout).toBe("137\ntrue 137\n50000000\n");
}, 120_000);
