import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeTar } from "../../../../src/tools/docker/archive/tar.ts";
import { EngineRoom } from "./engine-room.ts";

/** One random call of the API; the numbers choose among a few names. */
type Step = readonly [kind: (typeof KINDS)[number], a: number, b: number];

const KINDS = [
  "create",
  "start",
  "stop",
  "kill",
  "pause",
  "unpause",
  "restart",
  "remove",
  "force-remove",
  "rename",
  "pull",
  "untag",
  "tag",
  "network",
  "remove-network",
  "connect",
  "volume",
  "remove-volume",
  "prune",
  "prune-volumes",
  "wait",
  "build",
  "prune-images",
  "prune-cache",
  "check",
] as const;

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...KINDS),
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 3 }),
);

/** A check has the computer for itself. */
const together = step.filter(([kind]) => kind !== "check");

const COMMANDS = [["sleep", "100000"], ["true"], ["false"], ["nosuch"]];
const POLICIES = ["no", "always", "on-failure", "unless-stopped"];

type Ask = EngineRoom["call"];

async function perform(room: EngineRoom, [kind, a, b]: Step, ask: Ask): Promise<number> {
  const container = `/containers/c${a}`;
  const post = async (path: string, rest = {}) => (await ask("POST", path, rest)).status;
  const remove = async (path: string, query = {}) => (await ask("DELETE", path, { query })).status;
  switch (kind) {
    case "create": {
      const HostConfig = {
        Binds: b > 1 ? [`v${a}:/data`] : [],
        NetworkMode: b === 3 ? "n0" : "bridge",
        PortBindings: { "80/tcp": [{ HostPort: String(8080 + b) }] },
        RestartPolicy: { Name: POLICIES[(a + b) % 4] },
      };
      const json = { Image: b === 2 ? `b${a}` : "busybox", Cmd: COMMANDS[(a * 3 + b) % 4], HostConfig };
      return post("/containers/create", { query: { name: `c${a}` }, json });
    }
    case "start":
    case "kill":
    case "pause":
    case "unpause":
      return post(`${container}/${kind}`);
    case "stop":
    case "restart":
      return post(`${container}/${kind}`, { query: { t: 0 } });
    case "remove":
      return remove(container);
    case "force-remove":
      return remove(container, { force: 1, v: 1 });
    case "rename":
      return post(`${container}/rename`, { query: { name: `c${b}` } });
    case "pull":
      return post("/images/create", { query: { fromImage: "busybox", tag: "latest" } });
    case "tag":
      return post("/images/busybox/tag", { query: { repo: `t${a}` } });
    case "untag":
      return remove(`/images/${b === 0 ? "busybox" : `t${a}`}`, { force: b === 3 ? 1 : 0 });
    case "network":
      return post("/networks/create", { json: { Name: `n${b}` } });
    case "remove-network":
      return remove(`/networks/n${b}`);
    case "connect":
      return post(`/networks/n${b}/connect`, { json: { Container: `c${a}` } });
    case "volume":
      return post("/volumes/create", { json: { Name: `v${a}x` } });
    case "remove-volume":
      return remove(`/volumes/v${a}`);
    case "prune":
      return post("/containers/prune");
    case "prune-volumes":
      return post("/volumes/prune", { query: { filters: '{"all":["true"]}' } });
    case "build":
      return post("/build", { query: { t: `b${a}`, kit: b % 2 }, body: contextOf(BUILDS[b] ?? "") });
    case "prune-images":
      return post("/images/prune", { query: { filters: `{"dangling":["${b > 0}"]}` } });
    case "prune-cache":
      return post("/build/prune", { query: { all: b % 2 } });
    case "check":
      await room.computer.probe(CHECKS[b] ?? "", { helpers: new Map(), steps: 1e8 });
      return 200;
    case "wait":
      await room.process.sleep(a * 300);
      return 200;
  }
}

const BUILDS = [
  "FROM busybox\nRUN echo 0 > /x\n",
  "FROM busybox\nENV A=1\nRUN echo 1 > /x\nRUN echo 2 > /y\n",
  "FROM busybox AS a\nRUN echo 0 > /x\nFROM busybox\nCOPY --from=a /x /z\n",
  "FROM busybox\nRUN echo 1 > /x\nRUN false\n",
];
/** What a lesson's check may do: none of it is to be seen afterwards. */
const CHECKS = [
  "docker rm -f c0 c1 c2; docker system prune -af",
  "docker run -d --name c9 busybox sleep 1000; docker start c1 c2",
  "docker stop -t 0 c0 c1; docker network create n9",
  "docker ps; docker volume prune -af; docker pull alpine",
];

function contextOf(dockerfile: string): Uint8Array {
  const content = new TextEncoder().encode(dockerfile);
  return writeTar([
    { name: "Dockerfile", kind: "file", mode: 0o644, uid: 0, gid: 0, mtime: 0, target: "", content },
  ]);
}

const ALLOWED = ["created", "running", "paused", "restarting", "exited"];

/** What must hold whatever was asked for. */
async function check(room: EngineRoom): Promise<void> {
  expect(room.faults).toEqual([]);
  const containers = (await room.call("GET", "/containers/json", { query: { all: 1 } })).body;
  const volumes = (await room.call("GET", "/volumes")).body.Volumes.map(({ Name }: { Name: string }) => Name);
  const networks = (await room.call("GET", "/networks")).body.map(({ Name }: { Name: string }) => Name);
  const names = containers.map(({ Names }: { Names: string[] }) => Names[0]);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(networks).size).toBe(networks.length);
  const ports: number[] = [];
  const addresses: string[] = [];
  for (const { Id, State, Ports } of containers) {
    expect(ALLOWED).toContain(State);
    const { body } = await room.call("GET", `/containers/${Id}/json`);
    const runs = State === "running" || State === "paused";
    if (runs) expect((await room.call("GET", `/images/${body.Image}/json`)).status).toBe(200);
    expect(body.State.Running).toBe(runs || State === "restarting");
    expect(body.State.Pid > 0).toBe(runs);
    for (const { PublicPort } of Ports) if (PublicPort) ports.push(PublicPort);
    for (const { Type, Name } of body.Mounts) if (Type === "volume") expect(volumes).toContain(Name);
    for (const [name, { IPAddress }] of Object.entries<{ IPAddress: string }>(
      body.NetworkSettings.Networks,
    )) {
      if (runs) expect(networks).toContain(name);
      if (runs && IPAddress !== "") addresses.push(IPAddress);
      if (!runs) expect(IPAddress).toBe("");
    }
    expect((await room.call("GET", `/containers/${Id}/changes`)).status).toBe(200);
  }
  await checkImages(room);
  // Each port is bound for IPv4 and for IPv6.
  const counts = new Map<number, number>();
  for (const port of ports) counts.set(port, (counts.get(port) ?? 0) + 1);
  for (const count of counts.values()) expect(count).toBe(2);
  expect(new Set(addresses).size).toBe(addresses.length);
}

/** Names lead to images, layers are kept as long as something needs them and no longer, sizes are never below zero. */
async function checkImages(room: EngineRoom): Promise<void> {
  const images = (await room.call("GET", "/images/json", { query: { all: 1 } })).body;
  const tags = images.flatMap(({ RepoTags }: { RepoTags: string[] }) => RepoTags);
  expect(new Set(tags).size).toBe(tags.length);
  const usage = (await room.call("GET", "/system/df")).body;
  expect(usage.LayersSize).toBeGreaterThanOrEqual(0);
  const used = new Set<string>();
  for (const { Id } of images) {
    const { status, body } = await room.call("GET", `/images/${Id}/json`);
    expect(status).toBe(200);
    for (const layer of body.RootFS.Layers) used.add(layer.replace("sha256:", ""));
  }
  const { body: containers } = await room.call("GET", "/containers/json", { query: { all: 1 } });
  const roots = containers.map(({ Id }: { Id: string }) => Id);
  const kept = layersOf(room).filter((name) => !roots.includes(name));
  for (const layer of used) expect(kept).toContain(layer);
  // What no image has is cache.
  if (usage.BuildCache.length === 0) expect(kept.filter((layer) => !used.has(layer))).toEqual([]);
}

/** With the roots of containers. */
function layersOf(room: EngineRoom): readonly string[] {
  const layers = room.computer.files.readdir("/var/lib/docker/overlay2");
  return Array.isArray(layers)
    ? layers.map(({ name }) => name).filter((name) => /^[a-f0-9]{64}$/.test(name))
    : [];
}

describe("the engine's invariants", () => {
  it("hold after any sequence of calls, and prune frees all that is unused", {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const room = await EngineRoom.open();
        try {
          await room.pull("busybox");
          for (const one of steps) {
            expect(await perform(room, one, (...request) => room.call(...request))).toBeLessThan(600);
            await check(room);
          }
          await pruneAll(room);
        } finally {
          room.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  it("hold where several clients ask at the same time", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(together, { maxLength: 4 }), { maxLength: 10 }), async (rounds) => {
        const room = await EngineRoom.open();
        try {
          await room.pull("busybox");
          for (const round of rounds) {
            const statuses = await Promise.all(
              round.map((one) => perform(room, one, (...request) => room.apart(...request))),
            );
            for (const status of statuses) expect(status).toBeLessThan(600);
            await check(room);
          }
          await pruneAll(room);
        } finally {
          room.close();
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** With everything stopped, prune leaves nothing: no container, no volume, no network of ours, no image, no layer. */
async function pruneAll(room: EngineRoom): Promise<void> {
  for (const { Id } of (await room.call("GET", "/containers/json", { query: { all: 1 } })).body)
    await room.call("POST", `/containers/${Id}/kill`);
  for (const { Id } of (await room.call("GET", "/containers/json")).body)
    await room.call("POST", `/containers/${Id}/stop`, { query: { t: 0 } });
  await room.call("POST", "/containers/prune");
  await room.call("POST", "/volumes/prune", { query: { filters: '{"all":["true"]}' } });
  await room.call("POST", "/networks/prune");
  await room.call("POST", "/images/prune", { query: { filters: '{"dangling":["false"]}' } });
  await room.call("POST", "/build/prune", { query: { all: 1 } });
  const usage = (await room.call("GET", "/system/df")).body;
  expect(usage).toMatchObject({ LayersSize: 0, Images: [], Containers: [], Volumes: [] });
  expect((await room.call("GET", "/networks")).body).toHaveLength(3);
  expect(layersOf(room)).toEqual([]);
}
