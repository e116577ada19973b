import { expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";
import { Desk } from "../shell/interactive/desk.ts";

const OPTIONS = { helpers: new Map(), steps: 1e8 };

it("a check can ask what the learner serves, in a container or not, and leaves no trace", async () => {
  const computer = await createComputer();
  const run = async (script: string) => (await computer.run(script)).stdout;
  const check = async (script: string) => (await computer.probe(script, OPTIONS)).stdout;
  await run("docker run -d --name web -p 8080:80 nginx; docker run -d --name api -p 8081:80 httpd");
  // Who has been started may take a moment until it listens.
  await run("for port in 8080 8081; do until curl -sf localhost:$port >/dev/null; do sleep 0.1; done; done");
  const before = await run("docker logs web 2>&1 | wc -l");
  for (let turn = 0; turn < 3; turn++) {
    expect(await check("curl -s localhost:8080 | grep -c 'Welcome to nginx'")).toBe("2\n");
    expect(await check("curl -s localhost:8081")).toContain("It works!");
  }
  expect(await run("docker logs web 2>&1 | wc -l")).toBe(before);
  expect(await run("docker ps -q | wc -l; curl -sI localhost:8080 | head -1")).toBe("2\nHTTP/1.1 200 OK\r\n");
});

it("what a check starts ends with it", async () => {
  const computer = await createComputer();
  await computer.run("docker pull -q nginx");
  const script = "docker run -d --name web -p 8080:80 nginx; curl -s localhost:8080 | grep -c Welcome";
  expect((await computer.probe(script, OPTIONS)).stdout).toMatch(/\n2\n$/);
  expect((await computer.run("pgrep -c nginx; docker ps -aq; curl -s localhost:8080; echo $?")).stdout).toBe(
    "0\n7\n",
  );
});

it("a server that starts others for a check serves the learner afterwards", async () => {
  const computer = await createComputer();
  await computer.run("docker run -d --name web -p 8080:80 nginx; curl -s localhost:8080 >/dev/null");
  const reload =
    "docker exec web nginx -s reload; sleep 1; curl -s localhost:8080 | grep -c 'Welcome to nginx'";
  const workers = "docker top web -eo comm | grep -c nginx";
  const before = (await computer.run(workers)).stdout;
  for (let turn = 0; turn < 3; turn++)
    expect((await computer.probe(reload, OPTIONS)).stdout).toContain("2\n");
  expect((await computer.run(`sleep 2; curl -s localhost:8080 | grep -c Welcome; ${workers}`)).stdout).toBe(
    `2\n${before}`,
  );
});

it("what a server says to a check does not come to the learner's screen", async () => {
  const desk = await Desk.open();
  await desk.run("python3 -m http.server 8123 & sleep 1");
  const ask = "curl -s localhost:8123 | grep -c '<title>'";
  desk.written = "";
  expect((await desk.computer.probe(ask, OPTIONS)).stdout).toBe("1\n");
  expect(desk.written).toBe("");
  await desk.run(ask);
  expect(desk.written).toContain('"GET / HTTP/1.1" 200');
});
