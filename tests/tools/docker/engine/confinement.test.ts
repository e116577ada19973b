import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

/** What Docker 28 gives (docs.docker.com/engine/containers/run, capabilities(7)); no daemon was there to ask. */
const CASES: Readonly<Record<string, string>> = {
  "docker run --rm alpine grep CapEff /proc/self/status": "CapEff:\t00000000a80425fb\n",
  "docker run --rm -u nobody alpine grep CapEff /proc/self/status": "CapEff:\t0000000000000000\n",
  "docker run --rm --privileged alpine grep CapEff /proc/self/status": "CapEff:\t000001ffffffffff\n",
  "docker run --rm --cap-drop ALL --cap-add CHOWN alpine grep CapEff /proc/self/status":
    "CapEff:\t0000000000000001\n",
  "docker run --rm --security-opt no-new-privileges alpine grep NoNew /proc/self/status": "NoNewPrivs:\t1\n",
  "docker run --rm --cap-drop CHOWN alpine chown nobody /tmp": "chown: /tmp: Operation not permitted\n",
  "docker run --rm --cap-drop DAC_OVERRIDE debian sh -c 'echo > /a; chmod 0 /a; cat /a'":
    "cat: /a: Permission denied\n",
  "docker run --rm alpine hostname other": "hostname: sethostname: Operation not permitted\n",
  "docker run --rm --privileged alpine sh -c 'hostname other; hostname'": "other\n",
  "docker run --rm alpine mount -t tmpfs none /mnt": "mount: permission denied (are you root?)\n",
  "docker run --rm --ulimit nofile=64:128 alpine sh -c 'ulimit -n; ulimit -Hn'": "64\n128\n",
  "docker run --rm debian bash -c 'ulimit -n'": "1048576\n",
  "docker run --rm --shm-size 1m debian df -h --output=size,target": ` Size Mounted on
 512M /
  64M /dev
 1.0M /dev/shm
 512M /etc/hosts
`,
  "docker run --rm --tmpfs /t:size=1m alpine sh -c 'head -c 500000 /dev/zero > /t/x; df /t | tail -1'":
    "tmpfs                     1024       492       532  49% /t\n",
};

it("a container is held to its capabilities and limits", async () => {
  const computer = await createComputer();
  await computer.run("docker pull -q alpine; docker pull -q debian");
  for (const [line, text] of Object.entries(CASES))
    expect(`${line}\n${(await computer.run(`${line} 2>&1`)).stdout}`).toBe(`${line}\n${text}`);
});
