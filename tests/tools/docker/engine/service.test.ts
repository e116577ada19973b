import { beforeEach, describe, expect, it } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer;
beforeEach(async () => {
  computer = await createComputer();
  await run("docker pull -q busybox");
});

async function run(script: string): Promise<string> {
  const { stdout, stderr } = await computer.run(script);
  return stdout + stderr;
}

function asRoot(command: string): Promise<string> {
  return run(`sudo ${command}`);
}

const STATES = "docker ps -a --format '{{.Names}} {{.State}}' | sort";

async function startFour(): Promise<void> {
  for (const policy of ["no", "always", "unless-stopped"])
    await run(`docker run -d --name ${policy} --restart ${policy} busybox sleep 100000`);
  await run(
    "docker run -d --name stopped --restart unless-stopped busybox sleep 100000; docker stop -t 0 stopped",
  );
}

describe("the service docker", () => {
  it("is started again with what is to run always", { timeout: 30_000 }, async () => {
    await startFour();
    expect(await asRoot("systemctl restart docker")).toBe("");
    expect(await run(STATES)).toBe("always running\nno exited\nstopped exited\nunless-stopped running\n");
    expect(await run("docker inspect -f '{{.State.ExitCode}}' no")).toBe("137\n");
    expect(await run("pgrep -c sleep")).toBe("2\n");
  });

  it("may be killed: what it left is ended by the next one", { timeout: 30_000 }, async () => {
    await startFour();
    await asRoot("pkill -9 dockerd");
    expect(await run("pgrep -c sleep")).toBe("3\n");
    expect(await run(STATES)).toBe("always running\nno exited\nstopped exited\nunless-stopped running\n");
    expect(await run("docker inspect -f '{{.State.ExitCode}}' no")).toBe("137\n");
    expect(await run("pgrep -c sleep")).toBe("2\n");
  });

  it("gives its containers time to end", { timeout: 30_000 }, async () => {
    await run(
      `docker run -d --name kind busybox sh -c 'trap "echo bye; exit 3" TERM; while :; do sleep 1; done'`,
    );
    await run("sleep 1");
    await asRoot("systemctl restart docker");
    expect(await run("docker logs kind; docker inspect -f '{{.State.ExitCode}}' kind")).toBe("bye\n3\n");
  });

  it("is down when its socket is stopped too", { timeout: 30_000 }, async () => {
    expect(await run("systemctl is-active docker")).toBe("active\n");
    expect(await asRoot("systemctl stop docker")).toBe(
      "Warning: Stopping docker.service, but it can still be activated by:\n  docker.socket\n",
    );
    expect(await run("docker ps -q; systemctl is-active docker")).toBe("active\n");
    await asRoot("systemctl stop docker.socket docker");
    expect(await run("docker ps 2>&1; systemctl is-active docker")).toBe(
      "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\ninactive\n",
    );
    expect(await asRoot("service docker start")).toBe("");
    expect(await run("docker ps -q; systemctl is-active docker")).toBe("active\n");
  });

  it("belongs to root", async () => {
    expect(await run("systemctl stop docker")).toBe(
      "Failed to stop docker.service: Interactive authentication required.\nSee system logs and 'systemctl status docker.service' for details.\n",
    );
    expect(await asRoot("systemctl stop nosuch")).toBe(
      "Failed to stop nosuch.service: Unit nosuch.service not loaded.\n",
    );
    expect(await run("systemctl status nosuch 2>&1; echo $?")).toBe(
      "Unit nosuch.service could not be found.\n4\n",
    );
  });
});

describe("docker exec", () => {
  it("of what ends before its output is read is no fault", async () => {
    // A shell without a terminal says so, and ends at once with its input. A rejection that nobody takes would fail this test.
    await run("docker pull -q debian; docker run -d --name one debian sleep 100000");
    expect(await run("docker exec one bash -i 2>&1 < /dev/null; echo $?")).toMatch(
      /^bash: cannot set terminal process/,
    );
    const inCheck = await computer.probe("docker exec one bash -i", { helpers: new Map(), steps: 1e8 });
    expect(inCheck.status).toBe(0);
  });
});
