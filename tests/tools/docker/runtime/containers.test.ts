import { afterEach, describe, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";
import { ROOT } from "../../../../src/disk/files.ts";
import { FdTable } from "../../../../src/process/fd-table.ts";
import type { Process } from "../../../../src/process/process.ts";
import { CATALOGUE } from "../../../../src/tools/docker/hub/catalogue.ts";
import { layerId } from "../../../../src/tools/docker/hub/hub.ts";
import { runtimeOf } from "../../../../src/tools/docker/runtime/open-runtime.ts";
import type {
  Container,
  Endpoint,
  ExecTask,
  Runtime,
  StartFailure,
  Task,
  TaskSpec,
} from "../../../../src/tools/docker/runtime/runtime.ts";

const BRIDGE = "b".repeat(64);
const decoder = new TextDecoder();
/** Programs of the computer that the images are without. */
const TOOLS = ["curl", "ip", "nc"].map((name) => {
  const path = `/usr/bin/${name}`;
  return { kind: "bind", source: path, target: path } as const;
});

/** A computer with images, and a process that waits for containers. */
class Bench {
  #containers = 0;

  private constructor(
    readonly computer: NodeComputer,
    readonly runtime: Runtime,
    readonly process: Process,
  ) {}

  static async open(): Promise<Bench> {
    const computer = await createComputer();
    const { kernel } = computer;
    const process = kernel.createProcess({
      argv: ["tester"],
      env: new Map(),
      fds: new FdTable(),
      files: kernel.disk.view(ROOT),
      path: "/usr/bin/tester",
    });
    kernel.scheduler.start();
    const runtime = runtimeOf(kernel);
    runtime.networks.create({
      id: BRIDGE,
      interfaceName: "docker0",
      subnet: "172.17.0.0/16",
      gateway: "172.17.0.1",
      hasNames: true,
    });
    return new Bench(computer, runtime, process);
  }

  async create(repository = "library/debian"): Promise<Container> {
    const image = CATALOGUE.find((one) => one.repository === repository);
    if (!image) throw new Error(repository);
    const { layers } = this.runtime;
    for (const layer of image.layers) if (!layers.has(layerId(layer.diffId))) await layer.build(layers);
    const id = (++this.#containers).toString(16).padStart(4, "0").padEnd(64, "0");
    return this.runtime.createContainer({
      id,
      layers: image.layers.map(({ diffId }) => layerId(diffId)).reverse(),
    });
  }

  endpoint(name: string): Endpoint {
    const number = this.#containers + 1;
    return {
      network: BRIDGE,
      address: `172.17.0.${number}`,
      mac: `02:42:ac:11:00:0${number}`,
      names: [name],
    };
  }

  /** Runs one to its end. */
  async run(script: string, more: Partial<TaskSpec> = {}): Promise<{ out: string; status: number }> {
    const { spec, text } = this.spec(["sh", "-c", script], more);
    const task = started((await this.create()).start(spec));
    const exit = await task.wait(this.process);
    return { out: text(), status: exit.status };
  }

  spec(argv: readonly string[], more: Partial<TaskSpec> = {}): { spec: TaskSpec; text: () => string } {
    let text = "";
    const spec: TaskSpec = {
      argv,
      env: [],
      cwd: "",
      user: "",
      terminal: undefined,
      stdin: false,
      output: {
        write: (_stream, bytes) => {
          text += decoder.decode(bytes);
        },
      },
      hostname: "box",
      mounts: [],
      network: [],
      limits: {},
      ...more,
    };
    return { spec, text: () => text };
  }

  sleep(milliseconds: number): Promise<void> {
    return this.process.sleep(milliseconds);
  }
}

function started<T extends ExecTask>(result: T | StartFailure | Promise<T | StartFailure>): T {
  if (result instanceof Promise || result.kind === "failure")
    throw new Error(result instanceof Promise ? "it waits" : result.fullMessage);
  return result as T;
}

let bench: Bench | undefined;

async function open(): Promise<Bench> {
  bench = await Bench.open();
  return bench;
}

afterEach(() => {
  bench?.computer.kernel.scheduler.stop();
  bench = undefined;
});

describe("a container's processes", () => {
  test("have numbers of their own, a host name and a root", async () => {
    const it = await open();
    expect(
      await it.run("echo $$ $PPID; hostname; pwd; ls -d /etc/passwd; head -c 24 /etc/os-release"),
    ).toEqual({
      out: '1 0\nbox\n/\n/etc/passwd\nPRETTY_NAME="Debian GNU/',
      status: 0,
    });
    expect((await it.run("ls /proc | grep '^[0-9]' | wc -l; cat /proc/1/comm; :")).out).toBe("4\nsh\n");
  });

  test("run as a user of the container's tables, with the environment of runc", async () => {
    const it = await open();
    const { out } = await it.run("id; pwd; env | sort", {
      user: "www-data",
      env: ["A=1"],
      cwd: "/made/here",
    });
    expect(out.replace(/^(_|SHLVL|PWD|OLDPWD)=.*\n/gm, "")).toBe(
      "uid=33(www-data) gid=33(www-data) groups=33(www-data)\n/made/here\nA=1\nHOME=/var/www\nHOSTNAME=box\n" +
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n",
    );
  });

  test("end with the first; the first gets no signal that it does not handle", async () => {
    const it = await open();
    const { spec } = it.spec(["sleep", "1000"]);
    const container = await it.create();
    const task = started(container.start(spec) as Task);
    const other = started(container.exec(it.spec(["sleep", "500"]).spec) as ExecTask);
    expect(task.processes.map(({ pid }) => pid)).toEqual([1, 2]);
    task.signal(15);
    await it.sleep(10);
    expect(task.exit).toBe(undefined);
    task.signal(9);
    expect(await task.wait(it.process)).toMatchObject({ status: 137, signal: 9, oomKilled: false });
    expect(await other.wait(it.process)).toMatchObject({ status: 137 });
    expect(container.task).toBe(undefined);
  });

  test("cannot kill the first, and see nothing of the computer's", async () => {
    const it = await open();
    const { out } = await it.run(`kill -9 1; kill -0 ${it.process.pid}; echo alive`);
    expect(out).toBe("sh: 1: kill: No such process\n\nalive\n");
  });

  test("stand still while the container is paused", async () => {
    const it = await open();
    const { spec, text } = it.spec(["sh", "-c", "while :; do echo x; sleep 1; done"]);
    const task = started((await it.create()).start(spec) as Task);
    await it.sleep(2500);
    task.pause();
    const before = text();
    await it.sleep(5000);
    expect(text()).toBe(before);
    task.unpause();
    await it.sleep(2500);
    expect(text().length).toBeGreaterThan(before.length);
    task.signal(9);
  });

  test("read standard input, and have a terminal", async () => {
    const it = await open();
    const first = it.spec(["cat"], { stdin: true });
    const task = started((await it.create()).start(first.spec) as Task);
    task.input(new TextEncoder().encode("hello\n"));
    task.endInput();
    expect((await task.wait(it.process)).status).toBe(0);
    expect(first.text()).toBe("hello\n");
    const second = it.spec(["sh", "-c", "tty; stty size; read x; echo got $x"], {
      terminal: { columns: 100, rows: 30 },
    });
    const onTerminal = started((await it.create()).start(second.spec) as Task);
    await it.sleep(100);
    onTerminal.input(new TextEncoder().encode("hi\r"));
    await onTerminal.wait(it.process);
    expect(second.text()).toBe("/dev/pts/0\r\n30 100\r\nhi\r\ngot hi\r\n");
  });
});

describe("what cannot be started", () => {
  test.each([
    [["nosuch"], {}, 127, 'exec: "nosuch": executable file not found in $PATH'],
    [["/nosuch"], {}, 127, 'exec: "/nosuch": stat /nosuch: no such file or directory'],
    [["/etc/passwd"], {}, 126, 'exec: "/etc/passwd": permission denied'],
    [["/etc"], {}, 126, 'exec: "/etc": is a directory'],
    [["sh"], { user: "nosuch" }, 125, "unable to find user nosuch: no matching entries in passwd file"],
    [["sh"], { user: "root:nosuch" }, 125, "unable to find group nosuch: no matching entries in group file"],
  ] as const)("%s", async (argv, more, status, message) => {
    const it = await open();
    const container = await it.create();
    expect(container.start(it.spec(argv, more).spec)).toMatchObject({ kind: "failure", status, message });
    expect(started(container.start(it.spec(["true"]).spec) as Task).kind).toBe("task");
  });
});

describe("limits", () => {
  test("memory: the largest process is killed", async () => {
    const it = await open();
    const { spec } = it.spec(["sleep", "1000"], { limits: { memory: 6 * 2 ** 20 } });
    const task = started((await it.create()).start(spec) as Task);
    task.processes[0]?.allocate(1000);
    expect(task.exit).toBe(undefined);
    expect(() => task.processes[0]?.allocate(8 * 2 ** 20)).toThrow();
    expect(task.exit).toMatchObject({ status: 137, oomKilled: true });
  });

  test("pids", async () => {
    const it = await open();
    const { out } = await it.run("sleep 1 & sleep 1 & sleep 1 & echo $?; wait", { limits: { pids: 3 } });
    expect(out).toContain("fork");
  });

  test("cpus: half a processor takes twice the time", async () => {
    const it = await open();
    const time = async (cpus: number | undefined) => {
      const from = it.computer.kernel.now();
      await it.run("i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done", { limits: { cpus } });
      return it.computer.kernel.now() - from;
    };
    const [whole, half] = [await time(undefined), await time(0.5)];
    expect(half / whole).toBeGreaterThan(1.6);
    expect(half / whole).toBeLessThan(2.6);
  });

  test("statistics follow from what was done", async () => {
    const it = await open();
    const { spec } = it.spec([
      "sh",
      "-c",
      "echo hello > /x; i=0; while [ $i -lt 50000 ]; do i=$((i+1)); done; sleep 100; :",
    ]);
    const task = started((await it.create()).start(spec) as Task);
    await it.sleep(5000);
    const { cpuUsage, systemUsage, memoryUsage, pids, blockWrite } = task.stats;
    expect(blockWrite).toBe(6);
    expect(cpuUsage).toBeGreaterThan(1_000_000);
    expect(systemUsage).toBeGreaterThan(cpuUsage);
    expect(memoryUsage).toBeGreaterThan(2 ** 20);
    expect(pids).toBe(2);
    task.signal(9);
  });
});

describe("roots", () => {
  test("changes are told, and make a layer", async () => {
    const it = await open();
    const container = await it.create();
    const script = "echo 1 > /data; rm /etc/debian_version; mkdir -p /srv/a; cat /etc/passwd > /dev/null";
    await started(container.start(it.spec(["sh", "-c", script]).spec) as Task).wait(it.process);
    expect(container.changes().map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "A /data",
      "C /etc",
      "D /etc/debian_version",
      "C /srv",
      "A /srv/a",
    ]);
    expect(container.size).toBe(2);
    container.commit("e".repeat(64));
    expect(it.runtime.layers.view("e".repeat(64)).stat("/etc/.wh.debian_version")).toMatchObject({
      kind: "file",
    });
    container.remove();
    expect(it.runtime.container(container.id)).toBe(undefined);
    expect(it.runtime.layers.keepOnly(new Set()).length).toBeGreaterThan(1);
  });

  test("bind mounts, read-only ones, tmpfs and a read-only root", async () => {
    const it = await open();
    it.computer.files.mkdir("/home/learner/site");
    it.computer.files.writeFile("/home/learner/site/a", "hello\n");
    const mounts = [
      { kind: "bind", source: "/home/learner/site", target: "/site" },
      { kind: "bind", source: "/home/learner/site", target: "/fixed/site", readOnly: true },
      { kind: "tmpfs", target: "/scratch" },
    ] as const;
    const { out } = await it.run(
      "cat /site/a; echo b > /site/b; echo x > /fixed/site/a; echo 1 > /scratch/x; ls /scratch",
      {
        mounts,
      },
    );
    expect(out).toContain("hello\n");
    expect(out).toContain("/fixed/site/a: Read-only file system\nx\n");
    expect(decoder.decode(it.computer.files.readFile("/home/learner/site/b") as Uint8Array)).toBe("b\n");
    const fixed = await it.run("echo 1 > /data || echo refused; echo 1 > /scratch/x && echo written", {
      mounts,
      readOnlyRoot: true,
    });
    expect(fixed.out).toContain("Read-only file system\nrefused\nwritten\n");
  });
});

describe("networks", () => {
  test("containers reach each other by name and address, the computer them by published ports", async () => {
    const it = await open();
    const server = await it.create("traefik/whoami");
    const place = it.endpoint("web");
    const { spec } = it.spec(["/whoami"], { network: [place], hostname: "web1" });
    started(server.start(spec) as Task);
    const publication = {
      container: server.id,
      address: "0.0.0.0",
      port: 8080,
      protocol: "tcp",
      containerPort: 80,
    } as const;
    expect(it.runtime.networks.publish(publication)).toBe(8080);
    await it.sleep(100);
    const client = await it.run(
      `curl -s web | head -1; curl -s ${place.address} | head -1; cat /etc/hosts | tail -1; hostname -i`,
      {
        network: [{ ...it.endpoint("client"), address: "172.17.0.9" }],
        hostname: "client",
        mounts: TOOLS,
      },
    );
    expect(client.out).toBe("Hostname: web1\nHostname: web1\n172.17.0.9\tclient\n172.17.0.9\n");
    expect(
      (await it.computer.run("curl -s localhost:8080 | head -1; curl -s 172.17.0.2 | head -1")).stdout,
    ).toContain("Hostname: web1\n");
    server.task?.signal(9);
    expect((await it.computer.run("curl -s localhost:8080; echo $?")).stdout).toBe("7\n");
  });

  test("httpd serves its files and logs each request", async () => {
    const it = await open();
    const server = await it.create("library/httpd");
    const { spec, text } = it.spec(["httpd-foreground"], {
      network: [it.endpoint("web")],
      env: ["PATH=/usr/local/apache2/bin:/usr/local/bin:/usr/bin:/bin"],
    });
    const task = started(server.start(spec) as Task);
    await it.sleep(100);
    const { stdout } = await it.computer.run(
      "curl -s 172.17.0.2; curl -s -o /dev/null -w '%{http_code}' 172.17.0.2/no",
    );
    expect(stdout).toBe("<html><body><h1>It works!</h1></body></html>\n404");
    expect(text()).toMatch(/^AH00558: httpd: .* using 172\.17\.0\.2\. /);
    expect(text()).toMatch(/172\.17\.0\.1 - - \[.*\] "GET \/ HTTP\/1\.1" 200 45\n/);
    task.signal(28);
    expect((await task.wait(it.process)).status).toBe(0);
  });

  test("without one there is loopback alone; a service on loopback is not reached from outside", async () => {
    const it = await open();
    expect(
      (await it.run("curl -s example.com; echo $?; ip -br link | wc -l", { network: [], mounts: TOOLS })).out,
    ).toBe("6\n1\n");
    const server = await it.create();
    const { spec } = it.spec(["nc", "-lk", "127.0.0.1", "5000"], {
      network: [it.endpoint("api")],
      mounts: TOOLS,
    });
    started(server.start(spec) as Task);
    await it.sleep(100);
    const { out } = await it.run("nc -z api 5000; echo $?", {
      network: [{ ...it.endpoint("client"), address: "172.17.0.9" }],
      mounts: TOOLS,
    });
    expect(out).toBe("1\n");
    server.task?.signal(9);
  });
});

test("500 containers of an image cost what they touch", async () => {
  const it = await open();
  const before = it.computer.files.statfs();
  for (let i = 0; i < 500; i++) {
    const container = await it.create();
    const task = started(container.start(it.spec(["sleep", "100000"]).spec) as Task);
    expect(task.exit).toBe(undefined);
  }
  const { used } = it.computer.files.statfs();
  expect((used - before.used) / 500).toBeLessThan(100_000);
  expect((await it.computer.run("echo still alive | cat")).stdout).toBe("still alive\n");
}, 60_000);
