import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string): Promise<string> {
  computer = await createComputer();
  return (
    await computer.run(`exec 2>&1
docker run -d --name reg -p 5000:5000 registry:2 >/dev/null 2>&1
docker pull -q alpine >/dev/null; docker tag alpine localhost:5000/shop:1.0
sleep 1
${script}`)
  ).stdout;
}

test("takes an image, lists it, and gives it back under the same id", async () => {
  const out = await run(`id=$(docker images -q --no-trunc alpine)
docker push -q localhost:5000/shop:1.0
docker push localhost:5000/shop:1.0 | grep -c 'Layer already exists'
curl -s localhost:5000/v2/_catalog; curl -s localhost:5000/v2/shop/tags/list
docker rmi alpine localhost:5000/shop:1.0 >/dev/null
docker run --rm localhost:5000/shop:1.0 cat /etc/alpine-release 2>/dev/null
[ "$id" = "$(docker images -q --no-trunc localhost:5000/shop)" ] && echo same
digest=$(docker inspect -f '{{index .RepoDigests 0}}' localhost:5000/shop:1.0)
docker run --rm "$digest" echo by digest`);
  expect(out).toBe(
    'localhost:5000/shop:1.0\n1\n{"repositories":["shop"]}\n{"name":"shop","tags":["1.0"]}\n3.21.2\nsame\nby digest\n',
  );
});

test("takes over a layer of another repository", async () => {
  const out = await run(`docker push -q localhost:5000/shop:1.0 >/dev/null
docker tag alpine localhost:5000/copy; docker push localhost:5000/copy | grep -o 'Mounted.*'`);
  expect(out).toBe("Mounted from shop\n");
});

test("is not reached, or has not what is asked for, in Docker's words", async () => {
  const out = await run(`docker pull localhost:5000/shop:9
curl -s localhost:5000/v2/none/tags/list
docker stop reg >/dev/null
docker push localhost:5000/shop:1.0`);
  expect(
    out,
  ).toBe(`Error response from daemon: manifest for localhost:5000/shop:9 not found: manifest unknown: manifest unknown
{"errors":[{"code":"NAME_UNKNOWN","message":"repository name not known to registry","detail":{"name":"none"}}]}
The push refers to repository [localhost:5000/shop]
Get "http://localhost:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused
`);
});

test("Docker Hub keeps what its owner has pushed", async () => {
  const out = await run(`docker tag alpine learner/web; docker push learner/web 2>&1 | grep denied
docker login -u learner -p rockpool >/dev/null 2>&1
docker push -q learner/web; docker rmi alpine learner/web localhost:5000/shop:1.0 >/dev/null
docker pull -q learner/web; docker run --rm learner/web echo back`);
  expect(out).toBe(
    "denied: requested access to the resource is denied\ndocker.io/learner/web:latest\ndocker.io/learner/web:latest\nback\n",
  );
});
