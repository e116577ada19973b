import fc from "fast-check";
import { describe, expect, it } from "vitest";
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
] as const;

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom(...KINDS),
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 3 }),
);

const COMMANDS = [["sleep", "100000"], ["true"], ["false"], ["nosuch"]];
const POLICIES = ["no", "always", "on-failure", "unless-stopped"];

async function perform(room: EngineRoom, [kind, a, b]: Step): Promise<number> {
  const container = `/containers/c${a}`;
  const post = async (path: string, rest = {}) => (await room.call("POST", path, rest)).status;
  const remove = async (path: string, query = {}) => (await room.call("DELETE", path, { query })).status;
  switch (kind) {
    case "create": {
      const HostConfig = {
        Binds: b > 1 ? [`v${a}:/data`] : [],
        NetworkMode: b === 3 ? "n0" : "bridge",
        PortBindings: { "80/tcp": [{ HostPort: String(8080 + b) }] },
        RestartPolicy: { Name: POLICIES[(a + b) % 4] },
      };
      return (await room.create(`c${a}`, { Cmd: COMMANDS[(a * 3 + b) % 4], HostConfig })).status;
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
    case "wait":
      await room.process.sleep(a * 300);
      return 200;
  }
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
  // Each port is bound for IPv4 and for IPv6.
  const counts = new Map<number, number>();
  for (const port of ports) counts.set(port, (counts.get(port) ?? 0) + 1);
  for (const count of counts.values()) expect(count).toBe(2);
  expect(new Set(addresses).size).toBe(addresses.length);
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
            expect(await perform(room, one)).toBeLessThan(600);
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
  const usage = (await room.call("GET", "/system/df")).body;
  expect(usage).toMatchObject({ LayersSize: 0, Images: [], Containers: [], Volumes: [] });
  expect((await room.call("GET", "/networks")).body).toHaveLength(3);
  const layers = room.computer.files.readdir("/var/lib/docker/overlay2");
  const kept = Array.isArray(layers) ? layers.filter(({ name }) => /^[a-f0-9]{64}$/.test(name)) : [];
  expect(kept).toEqual([]);
}
