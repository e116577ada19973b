import { spawnSync } from "node:child_process";
import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

/** Times masked. The words are those of `busybox ping` on Debian 12. */
async function run(script: string): Promise<string> {
  computer = await createComputer();
  const { stdout, stderr } =
    await computer.run(`docker pull -q ${script.includes("alpine") ? "alpine" : "busybox"} > /dev/null
${script}`);
  return (stdout + stderr).replace(/\d+\.\d{3}/g, "TIME");
}

const LINES = ["-c 1 -s 16 127.0.0.1", "-q -c 1 127.0.0.1", "-c x 127.0.0.1", "nosuch.invalid"];

/** As a person sees it, times masked. */
function real(line: string): string {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", `busybox ping ${line}`], { encoding: "utf8" });
  return `${stdout}${stderr}`.replace(/\d+\.\d{3}/g, "TIME") + status;
}

const hasReal = real("-q -c 1 127.0.0.1").endsWith("0");
test.skipIf(!hasReal).each(LINES)(
  "busybox ping %s is what the real one is (skipped without it)",
  async (line) => {
    expect(await run(`docker run --rm busybox ping ${line} 2>&1; printf $?`)).toBe(real(line));
  },
);

test.each(["alpine", "busybox"])("%s asks its neighbour by name, counting from nought", async (image) => {
  const out = await run(`docker network create net > /dev/null
docker run -d --name web --network net ${image} sleep 100 > /dev/null; docker run --rm --network net ${image} ping -c 2 web; echo $?`);
  expect(out).toBe(`PING web (172.18.0.2): 56 data bytes
64 bytes from 172.18.0.2: seq=0 ttl=64 time=TIME ms
64 bytes from 172.18.0.2: seq=1 ttl=64 time=TIME ms

--- web ping statistics ---
2 packets transmitted, 2 packets received, 0% packet loss
round-trip min/avg/max = TIME/TIME/TIME ms
0
`);
});

test("knows no name, no option, no number", async () => {
  const out = await run(`box() { docker run --rm busybox "$@"; echo $?; }
box ping -c1 nosuch; box ping -c x localhost; box ping 2>&1 | sed -n '3p;$p'; box ping -z a 2>&1 | head -1; box ping a b 2>&1 | tail -1`);
  expect(out).toContain("1\n1\nUsage: ping [OPTIONS] HOST\n1\nping: invalid option -- 'z'\n1\n");
  expect(out).toContain("ping: bad address 'nosuch'\n");
  expect(out).toContain("ping: invalid number 'x'\n");
});

test("waits for who does not answer, says nothing between where it shall be quiet", async () => {
  const out = await run(`box() { docker run --rm busybox "$@"; echo $?; }
box ping -c1 -W1 172.30.9.9; box ping -q -c1 -s 100 localhost`);
  expect(out).toBe(`PING 172.30.9.9 (172.30.9.9): 56 data bytes

--- 172.30.9.9 ping statistics ---
1 packets transmitted, 0 packets received, 100% packet loss
1
PING localhost (127.0.0.1): 100 data bytes

--- localhost ping statistics ---
1 packets transmitted, 1 packets received, 0% packet loss
round-trip min/avg/max = TIME/TIME/TIME ms
0
`);
});

test("Ctrl-C ends it with what there was", async () => {
  const out = await run("docker run --rm busybox timeout -s INT 2 ping -i 5 localhost | tail -3");
  expect(out).toBe(`--- localhost ping statistics ---
1 packets transmitted, 1 packets received, 0% packet loss
round-trip min/avg/max = TIME/TIME/TIME ms
`);
});

test("tail that never finds the end of a line is killed for its memory", async () => {
  const out = await run(`docker run --memory 50m --name big alpine tail /dev/zero; echo $?
docker inspect -f '{{.State.OOMKilled}} {{.State.ExitCode}}' big
docker run --rm --memory 50m alpine sh -c 'seq 300000 | tail -1'`);
  expect(out).toBe("137\ntrue 137\n300000\n");
});
