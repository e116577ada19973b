import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineRoom } from "./engine-room.ts";

let room: EngineRoom;
beforeEach(async () => {
  room = await EngineRoom.open();
  await room.pull("busybox");
});
afterEach(() => {
  room.close();
  expect(room.faults).toEqual([]);
});

async function stateOf(name: string) {
  return (await room.call("GET", `/containers/${name}/json`)).body.State;
}

const SLEEP = { Cmd: ["sleep", "100000"] };

describe("a container", () => {
  it("goes from created to running, paused, running and exited", async () => {
    expect((await room.create("web", SLEEP)).status).toBe(201);
    expect((await stateOf("web")).Status).toBe("created");
    expect((await room.call("POST", "/containers/web/start")).status).toBe(204);
    expect((await room.call("POST", "/containers/web/start")).status).toBe(304);
    expect((await room.call("POST", "/containers/web/pause")).status).toBe(204);
    expect((await room.call("POST", "/containers/web/pause")).body.message).toMatch(/is already paused$/);
    expect((await stateOf("web")).Status).toBe("paused");
    expect((await room.call("POST", "/containers/web/unpause")).status).toBe(204);
    expect((await room.call("POST", "/containers/web/stop", { query: { t: 1 } })).status).toBe(204);
    expect(await stateOf("web")).toMatchObject({ Status: "exited", ExitCode: 137, Running: false, Pid: 0 });
    expect((await room.call("DELETE", "/containers/web")).status).toBe(204);
    expect((await room.call("GET", "/containers/web/json")).body).toEqual({
      message: "No such container: web",
    });
  });

  it("keeps its name and its port for itself", async () => {
    const ports = { HostConfig: { PortBindings: { "80/tcp": [{ HostPort: "8080" }] } } };
    const { body } = await room.create("web", { ...SLEEP, ...ports });
    expect((await room.create("web", SLEEP)).body.message).toBe(
      `Conflict. The container name "/web" is already in use by container "${body.Id}". You have to remove (or rename) that container to be able to reuse that name.`,
    );
    await room.create("other", { ...SLEEP, ...ports });
    await room.call("POST", "/containers/web/start");
    const refused = await room.call("POST", "/containers/other/start");
    expect(refused.status).toBe(500);
    expect(refused.body.message).toMatch(/Bind for 0\.0\.0\.0:8080 failed: port is already allocated$/);
    expect((await stateOf("other")).Status).toBe("created");
    await room.call("POST", "/containers/web/kill");
    expect((await room.call("POST", "/containers/other/start")).status).toBe(204);
  });

  it("is started again by its policy, later each time, and only so often", async () => {
    await room.create("crash", {
      Cmd: ["false"],
      HostConfig: { RestartPolicy: { Name: "on-failure", MaximumRetryCount: 3 } },
    });
    await room.call("POST", "/containers/crash/start");
    await room.process.sleep(60_000);
    const { body } = await room.call("GET", "/containers/crash/json");
    expect(body).toMatchObject({ RestartCount: 3, State: { Status: "exited", ExitCode: 1 } });
  });

  it("removes itself where it was told so", async () => {
    await room.create("once", { Cmd: ["true"], HostConfig: { AutoRemove: true } });
    await room.call("POST", "/containers/once/start");
    await room.process.sleep(1000);
    expect((await room.call("GET", "/containers/once/json")).status).toBe(404);
  });

  it("tells its health", async () => {
    const Healthcheck = { Test: ["CMD-SHELL", "test -f /ok"], Interval: 1e9, Retries: 2 };
    await room.create("sick", { ...SLEEP, Healthcheck });
    await room.call("POST", "/containers/sick/start");
    expect((await stateOf("sick")).Health.Status).toBe("starting");
    await room.process.sleep(10_000);
    const { Health } = await stateOf("sick");
    expect(Health.Status).toBe("unhealthy");
    expect(Health.Log).toHaveLength(5);
  });
});

describe("events", () => {
  /** Order of moby's daemon/kill.go, monitor.go (handleContainerExit), start.go (Cleanup) and stop.go. */
  it("come in the order of the real engine", async () => {
    const { computer } = room;
    await computer.run("docker run -d --name web -v data:/data busybox sleep 1000; docker stop -t 1 web");
    await computer.run("docker start web; docker restart -t 0 web; docker rm -f web");
    const { stdout } = await computer.run(
      "docker events --since 1h --until 0s --filter type=container --filter type=network --filter type=volume --format '{{.Type}} {{.Action}} {{.Actor.Attributes.signal}}'",
    );
    const begins = ["network connect", "volume mount", "container start"];
    const ends = ["network disconnect", "volume unmount", "container die"];
    expect(stdout.replaceAll("<no value>", "").replace(/ +$/gm, "").trim().split("\n")).toEqual([
      ...["volume create", "container create", ...begins],
      ...["container kill 15", "container kill 9", ...ends, "container stop"],
      ...begins,
      ...["container kill 15", "container kill 9", ...ends, "container stop", ...begins, "container restart"],
      ...["container kill 9", ...ends, "container destroy"],
    ]);
  });
});

describe("what is on the disk", () => {
  it("is what a restored computer has: what ran runs again, with the same id", async () => {
    await room.create("web", SLEEP);
    await room.create("idle", SLEEP);
    await room.create("always", { ...SLEEP, HostConfig: { RestartPolicy: { Name: "always" } } });
    for (const name of ["web", "always"]) await room.call("POST", `/containers/${name}/start`);
    const snapshot = structuredClone(room.computer.snapshot());
    room.close();
    room = await EngineRoom.open({ snapshot });
    await room.call("GET", "/_ping");
    await room.process.sleep(1000);
    for (const name of ["web", "always"]) expect(await stateOf(name)).toMatchObject({ Status: "running" });
    expect(await stateOf("idle")).toMatchObject({ Status: "created" });
  });

  it("may be looked at by a check, and comes back from what a check did", async () => {
    await room.create("web", SLEEP);
    await room.call("POST", "/containers/web/start");
    const check = { helpers: new Map(), steps: 10_000_000 };
    const looked = await room.computer.probe("docker ps --format '{{.Names}}'", check);
    expect(looked.stdout).toBe("web\n");
    expect((await stateOf("web")).Status).toBe("running");
    await room.computer.probe("docker create --name made busybox true; docker volume create v", check);
    expect((await room.call("GET", "/containers/json", { query: { all: 1 } })).body).toHaveLength(1);
    expect((await room.call("GET", "/volumes")).body.Volumes).toEqual([]);
    expect((await stateOf("web")).Status).toBe("running");
  });
});
