import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string): Promise<string> {
  computer = await createComputer();
  const { stdout, stderr } = await computer.run(script);
  return stdout + stderr;
}

test.each([
  ["python:3.10-alpine", "python -V", "Python 3.10.16\n"],
  ["python:3.8-slim-buster", "sh -c 'python -V; cat /etc/debian_version'", "Python 3.8.17\n10.13\n"],
  [
    "python:3.11-bullseye",
    "sh -c 'git --version > /dev/null && grep -c bullseye /etc/apt/sources.list'",
    "6\n",
  ],
  ["node", "node -v", "v23.6.0\n"],
  ["node:16-alpine", "node -p process.version", "v16.20.2\n"],
  ["postgres:16", "postgres --version", "postgres (PostgreSQL) 16.6 (Debian 16.6-1.pgdg120+1)\n"],
  ["postgres:15-alpine", "psql -V", "psql (PostgreSQL) 15.10\n"],
  [
    "redis:6-alpine",
    "redis-server -v",
    "Redis server v=6.2.17 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64\n",
  ],
  ["ubuntu:20.04", "grep VERSION_ID /etc/os-release", 'VERSION_ID="20.04"\n'],
])("%s is what its tag says", async (image, command, out) => {
  expect(await run(`docker pull -q ${image} > /dev/null; docker run --rm ${image} ${command}`)).toBe(out);
});

test("nginx serves under the name of its release", async () => {
  const out = await run(
    "docker run -d -p 8080:80 nginx:stable-alpine &> /dev/null; sleep 1; curl -sI localhost:8080",
  );
  expect(out).toContain("Server: nginx/1.26.2\r\n");
});

test("a cluster of another release is not served", async () => {
  const out = await run(`docker pull -q postgres:16 > /dev/null; docker pull -q postgres:17 > /dev/null
docker run -d --name old -e POSTGRES_PASSWORD=x -v data:/var/lib/postgresql/data postgres:16 > /dev/null; sleep 5
docker exec old psql -U postgres -Atc 'show server_version_num; select substring(version() for 15)'
docker rm -f old > /dev/null; docker run --rm -e POSTGRES_PASSWORD=x -v data:/var/lib/postgresql/data postgres:17 2>&1 | cut -d']' -f2; echo \${PIPESTATUS[0]}`);
  expect(out).toBe(`160006
PostgreSQL 16.6

PostgreSQL Database directory appears to contain a database; Skipping initialization

 FATAL:  database files are incompatible with server
 DETAIL:  The data directory was initialized by PostgreSQL version 16, which is not compatible with this version 17.2 (Debian 17.2-1.pgdg120+1).
1
`);
});

test("an image that only the real registry has is told from one that nobody has", async () => {
  expect(await run("docker pull -q mongo:7")).toBe(
    "Error response from daemon: rockpool: not simulated here: the image mongo\n",
  );
  expect(await run("docker pull -q mongoo:7")).toContain(
    "pull access denied for mongoo, repository does not exist",
  );
});

test("what other registries have is said to be not simulated, but for the images of tutorials", async () => {
  expect(await run("docker pull -q quay.io/prometheus/prometheus")).toBe(
    "Error response from daemon: rockpool: not simulated here: the image quay.io/prometheus/prometheus\n",
  );
  expect(await run("docker pull -q gcr.io/google-samples/kubernetes-bootcamp:v10")).toContain(
    "manifest unknown",
  );
  expect(await run("docker search --format '{{.Name}}' bootcamp")).toBe("jocatalin/kubernetes-bootcamp\n");
});
