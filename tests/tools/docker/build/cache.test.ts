import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

const IMAGES = "docker images -a --format '{{.Repository}}' | sort";
const CACHE = "docker system df --format '{{.Type}} {{.TotalCount}}' | grep Cache";
const DOCKERFILE = `FROM busybox AS first
RUN echo 1 > /x
FROM busybox
ENV A=1
COPY --from=first /x /y
RUN echo 2 > /z
EXPOSE 80
CMD ["cat", "/z"]
`;

async function withBuild() {
  const computer = await createComputer({ files: { "/home/learner/app/Dockerfile": DOCKERFILE } });
  const run = async (script: string) => (await computer.run(script)).stdout;
  await run("docker pull -q busybox; docker build -q -t app app");
  return { computer, run };
}

it("a build leaves its image, and a cache that is no image", async () => {
  const { run } = await withBuild();
  expect(await run(IMAGES)).toBe("app\nbusybox\n");
  expect(await run("docker images -q --filter dangling=true")).toBe("");
  expect(await run(CACHE)).toBe("Build Cache 3\n");
  expect(
    (await run("docker history --no-trunc --format '{{.CreatedBy}}|{{.Comment}}' app")).split("\n"),
  ).toEqual([
    'CMD ["cat" "/z"]|buildkit.dockerfile.v0',
    "EXPOSE map[80/tcp:{}]|buildkit.dockerfile.v0",
    "RUN /bin/sh -c echo 2 > /z # buildkit|buildkit.dockerfile.v0",
    "COPY /x /y # buildkit|buildkit.dockerfile.v0",
    "ENV A=1|buildkit.dockerfile.v0",
    "BusyBox 1.37.0 (glibc), Debian 12|",
    "",
  ]);
  expect(await run("docker history -q app | sort -u | wc -l")).toBe("2\n");
});

it("what fails leaves no container and no image, and what came before it is used again", async () => {
  const { computer, run } = await withBuild();
  await run("printf 'FROM busybox\\nRUN echo 3 > /x\\nRUN false\\n' > app/Dockerfile; docker build app");
  expect(await run(`docker ps -aq; ${IMAGES}`)).toBe("app\nbusybox\n");
  const { stderr } = await computer.run("docker build app");
  expect(stderr).toMatch(/RUN echo 3 > \/x\n#\d+ CACHED\n/);
});

it("the cache outlives the image and ends with docker builder prune", async () => {
  const { computer, run } = await withBuild();
  expect(await run("docker rmi app")).toMatch(/^Untagged: app:latest\nDeleted: sha256:\w{64}\n$/);
  expect((await computer.run("docker build -t app app")).stderr.match(/CACHED/g)).toHaveLength(3);
  expect(await run("docker rmi -f app busybox | grep -c Untagged; docker images -aq")).toBe("3\n");
  expect(await run("docker builder prune -f")).toMatch(
    /^ID +RECLAIMABLE +SIZE +LAST ACCESSED\n(\w{25} .*\n){3}Total: +\d.*B\n$/,
  );
  expect(await run(CACHE)).toBe("Build Cache 0\n");
  expect(await run("sudo ls /var/lib/docker/overlay2 | grep -cE '^[0-9a-f]{64}$'")).toBe("0\n");
});

it("an image keeps its layers when all of the cache is pruned", async () => {
  const { computer, run } = await withBuild();
  await run("docker builder prune -f");
  expect(await run(CACHE)).toBe("Build Cache 2\n");
  await run("docker builder prune -af");
  expect(await run(CACHE)).toBe("Build Cache 0\n");
  expect(await run("docker run --rm app; docker run --rm app cat /y")).toBe("2\n1\n");
  expect((await computer.run("docker build -q --progress plain -t app app")).stderr).not.toContain("CACHED");
  const snapshot = structuredClone(computer.snapshot());
  const restored = await createComputer({ snapshot });
  expect((await restored.run(`${IMAGES}; ${CACHE}`)).stdout).toBe("<none>\napp\nbusybox\nBuild Cache 3\n");
});

it("what was removed and comes back from elsewhere is an image again", async () => {
  const { run } = await withBuild();
  await run("docker save -o app.tar app; docker rmi app; docker load -i app.tar");
  expect(await run(IMAGES)).toBe("app\nbusybox\n");
});

it("what a build stands on is cache and no image, before somebody pulls it", async () => {
  const computer = await createComputer({ files: { "/home/learner/app/Dockerfile": DOCKERFILE } });
  const run = async (script: string) => (await computer.run(script)).stdout;
  await run("docker build -q -t app app");
  expect(await run(IMAGES)).toBe("app\n");
  expect(await run(CACHE)).toBe("Build Cache 4\n");
  expect(await run("docker pull busybox")).toMatch(
    /^Using default tag: latest\n.*\n(\w{12}: Already exists\n)+Digest: .*\nStatus: Downloaded newer image for busybox:latest\n/,
  );
  expect(await run(IMAGES)).toBe("app\nbusybox\n");
  await run("docker rmi app busybox; docker build -q -t app app");
  expect(await run(IMAGES)).toBe("app\n");
  expect((await computer.run("docker build app")).stderr.match(/CACHED/g)).toHaveLength(3);
  // The image needs the layers no less for that.
  expect(await run("docker builder prune -af | grep -cE '^[0-9a-z]{25} '; docker run --rm app")).toBe(
    "4\n2\n",
  );
  expect(
    await run("docker rmi -f app > /dev/null; sudo ls /var/lib/docker/overlay2 | grep -cE '^[0-9a-f]{64}$'"),
  ).toBe("0\n");
});

it("the legacy builder pulls as docker pull does", async () => {
  const computer = await createComputer({ files: { "/home/learner/app/Dockerfile": DOCKERFILE } });
  await computer.run("DOCKER_BUILDKIT=0 docker build -q -t app app");
  expect((await computer.run(`docker images --format '{{.Repository}}' | sort`)).stdout).toContain(
    "busybox\n",
  );
});
