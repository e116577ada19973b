import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REPOSITORY } from "../../cases/case-files.ts";

const hasDocker = spawnSync("docker", ["--version"]).status === 0;
if (!hasDocker) process.stdout.write("no docker binary here: the real client is not asked\n");

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

let engine: ChildProcess;
let host = "";

/** The simulated engine on a free port of the loopback, its clock twenty times as fast as ours. */
async function startEngine(): Promise<void> {
  const command = join(REPOSITORY, "scripts/rockpool.mjs");
  engine = spawn(process.execPath, [command, "engine", "--port", "0", "--speed", "20"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  host = await new Promise<string>((resolve) => {
    engine.stdout?.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
  });
}

function docker(args: readonly string[], input = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      "docker",
      [...args],
      { env: { ...process.env, DOCKER_HOST: host }, timeout: 20_000 },
      (error, stdout, stderr) =>
        resolve({ stdout, stderr, status: typeof error?.code === "number" ? error.code : error ? -1 : 0 }),
    );
    child.stdin?.end(input);
  });
}

describe.skipIf(!hasDocker)("the real docker client drives the simulated engine", () => {
  beforeAll(startEngine, 120_000);
  afterAll(() => engine.kill());

  it("pulls, lists and runs", { timeout: 60_000 }, async () => {
    expect((await docker(["pull", "-q", "busybox"])).stdout).toBe("docker.io/library/busybox:latest\n");
    expect((await docker(["images", "--format", "{{.Repository}}:{{.Tag}} {{.Size}}"])).stdout).toContain(
      "busybox:latest ",
    );
    const ran = await docker(["run", "--rm", "busybox", "sh", "-c", "echo out; echo err >&2; exit 42"]);
    expect(ran).toEqual({ stdout: "out\n", stderr: "err\n", status: 42 });
    expect(await docker(["run", "-i", "--rm", "busybox", "cat"], "typed\n")).toMatchObject({
      stdout: "typed\n",
    });
  });

  it("words failures as engine 28 does", { timeout: 60_000 }, async () => {
    const missing = await docker(["run", "busybox", "nosuchcmd"]);
    expect(missing.status).toBe(127);
    expect(missing.stderr).toContain('exec: "nosuchcmd": executable file not found in $PATH: unknown');
    await docker(["run", "-d", "--name", "web", "-p", "8080:80", "busybox", "sleep", "10000"]);
    const taken = await docker(["run", "-d", "--name", "web2", "-p", "8080:80", "busybox", "sleep", "10000"]);
    expect(taken.stderr).toContain("Bind for 0.0.0.0:8080 failed: port is already allocated");
    expect((await docker(["rm", "web"])).stderr).toBe(
      'Error response from daemon: cannot remove container "/web": container is running: stop the container before removing or force remove\n',
    );
    expect((await docker(["volume", "rm", "nov"])).stderr).toContain("get nov: no such volume");
    expect(await docker(["exec", "web", "sh", "-c", "exit 5"])).toMatchObject({ status: 5 });
    expect(await docker(["rm", "-f", "web", "web2"])).toMatchObject({ status: 0, stdout: "web\nweb2\n" });
  });
});
