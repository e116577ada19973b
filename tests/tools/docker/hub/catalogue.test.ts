import { afterEach, describe, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";
import { CATALOGUE } from "../../../../src/tools/docker/hub/catalogue.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string): Promise<string> {
  computer = await createComputer();
  const { stdout, stderr } = await computer.run(script);
  return stdout + stderr;
}

describe("the catalogue", () => {
  test.each(CATALOGUE.map((image) => [`${image.repository}:${image.tags[0]}`, image] as const))(
    "%s has a layer for each line of its history that made one",
    (_name, { layers, history }) => {
      expect(history.filter(({ emptyLayer }) => !emptyLayer)).toHaveLength(layers.length);
    },
  );

  test("a tag leads to one image, and a layer's name to one content", () => {
    const tags = CATALOGUE.flatMap(({ repository, tags: own }) => own.map((tag) => `${repository}:${tag}`));
    expect(new Set(tags).size).toBe(tags.length);
    const sizes = new Map<string, number>();
    for (const layer of CATALOGUE.flatMap(({ layers }) => layers)) {
      expect(sizes.get(layer.diffId) ?? layer.size).toBe(layer.size);
      sizes.set(layer.diffId, layer.size);
    }
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  test.each(
    "nginx:alpine nginx:1.27-alpine redis:alpine redis:7-alpine httpd:alpine python:3.12-alpine python:3.13-slim python:3.12 node:22-alpine node:20-slim debian:bookworm-slim ubuntu:24.04 ubuntu:22.04 alpine:3.20 alpine:3.18 busybox:1".split(
      " ",
    ),
  )("has %s", (name) => {
    const [repository, tag = ""] = name.split(":");
    expect(
      CATALOGUE.some((one) => one.repository === `library/${repository}` && one.tags.includes(tag)),
    ).toBe(true);
  });
});

test("alpine's images share its layer, and their services run", async () => {
  const out =
    await run(`for i in alpine nginx:alpine redis:alpine; do docker pull $i | grep -c 'Already exists'; done
docker run -d --name web -p 8080:80 nginx:alpine >/dev/null; docker run -d --name cache redis:alpine >/dev/null; sleep 1
curl -s localhost:8080 | grep title; docker exec cache redis-cli ping; docker exec web cat /etc/alpine-release
docker run --rm python:3.12-alpine python --version`);
  expect(out).toContain("0\n1\n1\n");
  expect(out).toContain("<title>Welcome to nginx!</title>\nPONG\n3.21.2\n");
  expect(out).toContain("Python 3.12.8\n");
});

test("node tells the version of its image, and runs JavaScript", async () => {
  const out = await run(`docker pull -q node:22-alpine; docker run --rm node:22-alpine node --version
docker run --rm node:22-alpine npm -v; docker run --rm node:22-alpine -p '[process.version, process.execPath, 6 * 7]'
docker run --rm node:22-alpine npm prefix -g; docker run --rm node:22-alpine ls -d /usr; docker run --rm node:20 sh -c "node -v; git --version" 2> /dev/null`);
  expect(out).toBe(`docker.io/library/node:22-alpine
v22.13.0
10.9.2
[ 'v22.13.0', '/usr/local/bin/node', 42 ]
/usr/local
/usr
v20.18.1
git version 2.39.5
`);
});
