import { beforeEach, expect, it } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer;
beforeEach(async () => {
  computer = await createComputer();
});

async function errorsOf(script: string): Promise<string> {
  return (await computer.run(script)).stderr;
}

const RUN_HELP = "\n\nRun 'docker run --help' for more information\n";
const DOWN =
  "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?";

it("the engine is down", async () => {
  await computer.run("sudo systemctl stop docker docker.socket");
  for (const line of ["docker ps", "docker pull busybox", "docker info", "docker compose ls"])
    expect(await errorsOf(line)).toBe(`${DOWN}\n`);
  const run = await computer.run("docker run busybox");
  expect([run.stderr, run.status]).toEqual([`docker: ${DOWN}${RUN_HELP}`, 125]);
});

it("a registry cannot be reached, an image is not there", async () => {
  const denied =
    "pull access denied for nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied";
  expect(await errorsOf("docker pull registry.example.nosuch/a")).toMatch(
    /^Error response from daemon: Get "https:\/\/registry\.example\.nosuch\/v2\/": dial tcp: lookup registry\.example\.nosuch on [\d.]+:53: no such host\n$/,
  );
  expect(await errorsOf("docker pull localhost:5999/a")).toContain(
    "dial tcp 127.0.0.1:5999: connect: connection refused",
  );
  expect(await errorsOf("docker pull nosuch")).toBe(`Error response from daemon: ${denied}\n`);
  expect(await errorsOf("docker run nosuch")).toBe(
    `Unable to find image 'nosuch:latest' locally\ndocker: Error response from daemon: ${denied}${RUN_HELP}`,
  );
});

it("a name or a port is taken", async () => {
  await computer.run("docker run -d --name web -p 8080:80 nginx");
  const id = (await computer.run("docker ps -q --no-trunc")).stdout.trim();
  expect(await errorsOf("docker run --name web nginx")).toBe(
    `docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "${id}". You have to remove (or rename) that container to be able to reuse that name.${RUN_HELP}`,
  );
  expect(await errorsOf("docker run -d --name two -p 8080:80 nginx")).toMatch(
    /^docker: Error response from daemon: failed to set up container networking: driver failed programming external connectivity on endpoint two \(\w{64}\): Bind for 0\.0\.0\.0:8080 failed: port is already allocated\n/,
  );
  expect((await computer.run("docker ps -a --format '{{.Names}} {{.State}}'")).stdout).toBe(
    "two created\nweb running\n",
  );
});

it("a Dockerfile is wrong", async () => {
  await computer.run("docker pull -q busybox");
  const cases: readonly (readonly [dockerfile: string, end: string])[] = [
    ["FRM busybox", "dockerfile parse error on line 1: unknown instruction: FRM (did you mean FROM?)"],
    [
      "FROM busybox\\nCOPY x",
      "dockerfile parse error on line 2: COPY requires at least two arguments, but only one was provided. Destination could not be determined",
    ],
    [
      "FROM nosuch",
      "nosuch: failed to resolve source metadata for docker.io/library/nosuch:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    ],
    [
      "FROM nosuch:1.2",
      "nosuch:1.2: failed to resolve source metadata for docker.io/library/nosuch:1.2: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
    ],
    [
      "FROM busybox:9",
      "busybox:9: failed to resolve source metadata for docker.io/library/busybox:9: docker.io/library/busybox:9: not found",
    ],
    ["FROM busybox\\nRUN exit 7", 'process "/bin/sh -c exit 7" did not complete successfully: exit code: 7'],
  ];
  for (const [dockerfile, end] of cases) {
    const script = `mkdir -p b; printf '${dockerfile}\\n' > b/Dockerfile; docker build b`;
    expect((await errorsOf(script)).trimEnd().split("\n").at(-1)).toBe(
      `ERROR: failed to build: failed to solve: ${end}`,
    );
  }
  expect((await computer.run("docker ps -aq; docker images -aq | wc -l")).stdout).toBe("1\n");
});

it("a compose file is wrong", async () => {
  const cases: readonly (readonly [file: string, message: string])[] = [
    [
      "services:\\n  a:\\n    imag: x\\n",
      "validating /home/learner/compose.yaml: services.a Additional property imag is not allowed",
    ],
    [
      "services:\\n  a:\\n    image: x\\n    depends_on: [zz]\\n",
      'service "a" depends on undefined service "zz": invalid compose project',
    ],
    [
      "services:\\n  a:\\n    command: x\\n",
      'service "a" has neither an image nor a build context specified: invalid compose project',
    ],
    [
      "services:\\n  a:\\n    image: x\\n    networks: [n]\\n",
      'service "a" refers to undefined network n: invalid compose project',
    ],
    ["services:\\n  a:\\n   image: x\\n  b:\\n image: x\\n", "yaml: line 4: did not find expected key"],
  ];
  for (const [file, message] of cases)
    expect(await errorsOf(`printf '${file}' > compose.yaml; docker compose up -d`)).toBe(`${message}\n`);
  expect(await errorsOf("rm compose.yaml; docker compose up")).toBe(
    "no configuration file provided: not found\n",
  );
});

it("the disk is full: what was begun is undone, and all works once there is room", async () => {
  await computer.run("docker pull -q nginx; docker run -d --name web -p 8080:80 nginx");
  await computer.run("head -c 3G /dev/zero > big; echo more >> big");
  const full = "no space left on device";
  expect(await errorsOf("docker run nginx")).toMatch(
    new RegExp(`^docker: Error response from daemon: \\S+ /var/lib/docker\\S*: ${full}\n`),
  );
  expect(await errorsOf("docker pull busybox")).toMatch(new RegExp(`: ${full}\n$`));
  expect(await errorsOf("docker volume create vol")).toContain(full);
  expect(await errorsOf("docker network create net")).toContain(full);
  expect((await computer.run("curl -s localhost:8080 | grep -c Welcome")).stdout).toBe("2\n");
  await computer.run("rm big");
  expect(
    (
      await computer.run(
        "docker run --rm busybox echo ok; docker ps -a --format '{{.Names}} {{.State}}'; docker system df",
      )
    ).stdout,
  ).toMatch(/^ok\nweb running\nTYPE/);
});
