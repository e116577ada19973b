import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

const ASK =
  "curl -s localhost:8080 | grep -c 'Welcome to nginx'; curl -s localhost:8081; docker ps -q | wc -l";

async function withWeb() {
  const computer = await createComputer();
  await computer.run(
    "docker run -d --name web -p 8080:80 nginx; docker run -d -p 8081:80 --restart always httpd; docker create busybox; sleep 1",
  );
  return computer;
}

const ANSWERS = "2\n<html><body><h1>It works!</h1></body></html>\n2\n";

it("a published port answers at once where the computer has gone back", async () => {
  const computer = await withWeb();
  computer.mark("before");
  await computer.run("docker rm -f web; docker ps -aq | xargs docker rm -f");
  await computer.rollBack("before");
  expect((await computer.run(ASK)).stdout).toBe(ANSWERS);
  expect((await computer.run("docker inspect -f '{{.State.Status}} {{.RestartCount}}' web")).stdout).toBe(
    "running 0\n",
  );
});

it("and on a computer that was stored, also for the first check", async () => {
  const snapshot = structuredClone((await withWeb()).snapshot());
  const options = { helpers: new Map(), steps: 1e8 };
  const checked = await createComputer({ snapshot });
  expect((await checked.probe(ASK, options)).stdout).toBe(ANSWERS);
  expect((await checked.run("docker ps -q | wc -l")).stdout).toBe("2\n");
  const used = await createComputer({ snapshot });
  expect((await used.run(ASK)).stdout).toBe(ANSWERS);
});

it("an engine that was stopped stays so", async () => {
  const computer = await withWeb();
  await computer.run("sudo systemctl stop docker docker.socket");
  computer.mark("down");
  await computer.rollBack("down");
  expect((await computer.run("docker ps 2>&1; pgrep -c dockerd")).stdout).toMatch(
    /^Cannot connect [^\n]*\n0\n$/,
  );
});

it("a swarm of an engine that has gone does nothing any more", async () => {
  const create =
    "docker service create -d --name shop --replicas 2 -p 8080:8080 rockpool/shop-api:1.0; sleep 20";
  const computer = await createComputer();
  await computer.run("docker swarm init");
  computer.mark("before");
  await computer.run(create);
  await computer.rollBack("before");
  const { stdout } = await computer.run(
    `${create}; docker service ls --format '{{.Replicas}}'; curl -s localhost:8080 | jq -r .service`,
  );
  expect(stdout.split("\n").slice(1)).toEqual(["2/2", "shop-api", ""]);
});
