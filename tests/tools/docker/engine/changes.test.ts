import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

/** https://docs.docker.com/reference/cli/docker/container/diff/: what is mounted in a container is no change of it. */
test("what changed in a container does not tell of what is mounted in it", async () => {
  computer = await createComputer();
  const { stdout } = await computer.run(`docker pull -q busybox > /dev/null
docker run -d --name box -v data:/data busybox sleep 100 > /dev/null
docker diff box; docker ps -s --format '{{.Size}}'
docker exec box sh -c 'echo a >> /etc/hosts; echo b > /data/b; echo c > /c'
docker diff box`);
  expect(stdout).toBe("A /data\n0B (virtual 4.27MB)\nA /c\nA /data\n");
});

test("an export has the places of what is mounted, and nothing in them", async () => {
  computer = await createComputer();
  const { stdout } = await computer.run(`docker pull -q busybox > /dev/null
docker run -d --name box -v data:/data busybox sh -c 'echo b > /data/b; sleep 100' > /dev/null; sleep 1
docker export box | tar t | grep -e ^proc -e ^dev -e ^data; docker export box | tar xO etc/hosts | wc -c`);
  expect(stdout).toBe("data/\ndev/\nproc/\n0\n");
});
