import { afterEach, describe, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";
import { defineReplay } from "../replay.ts";

/** The real apt 2.6 told of a slim image's packages what it would do: tests/tools/apt/recorded. */
defineReplay("apt as in an image of Debian", {
  path: "tests/tools/apt/recorded/slim-image.txt",
  computer: async () => {
    const computer = await createComputer();
    await computer.run(
      "docker run -d --name box debian:bookworm-slim sleep infinity; docker exec box apt-get -qq update",
    );
    return computer;
  },
  surround: (quoted) => `docker exec box bash -c ${quoted}`,
  normalize: (text, { command }) => {
    // A package of both archives is told with both; its version is the same.
    const told = text
      .replace(/^((?:Inst|Conf) \S+ \(\S+) .*$/gm, "$1)")
      .replaceAll("oldstable,oldstable-security", "oldstable")
      .replace(/^rockpool: .*\n/gm, "")
      .replace(/^NOTE: This is only a simulation!\n(?: .*\n){3}/, "");
    // Of Python, apt sets parts up before it unpacks others.
    return command.includes("-s python3") ? told.split("\n").sort().join("\n") : told;
  },
});

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string): Promise<string> {
  computer = await createComputer();
  const { stdout, stderr } = await computer.run(script);
  return (stdout + stderr).replace(
    /\(Reading database \.\.\. \r.*?\d+ files/gs,
    "(Reading database ... N files",
  );
}

describe("in a container", () => {
  const inBox = (script: string) =>
    run(
      `docker run --rm debian:bookworm-slim sh -c '${script}' 2>&1 | sed '/Pull\\|Unable to find\\|^Digest\\|^Status: Down\\|^[0-9a-f]*: /d'`,
    );

  test("nothing is known before apt-get update", async () => {
    expect(
      await inBox(
        "apt-get -qq install jq; apt-get -qq update; apt-get -qq install tree; tree --version | cut -c1-5",
      ),
    ).toContain("E: Unable to locate package jq\n");
  });

  test("unpacks and sets up in dpkg's words, and the program is there", async () => {
    const out = await inBox(
      'apt-get -qq update; apt-get -y install jq 2>&1 | grep -v "^Fetched"; echo "{\\"a\\": 1}" | jq .a',
    );
    expect(
      out,
    ).toContain(`Get:1 http://deb.debian.org/debian bookworm/main amd64 libonig5 amd64 6.9.8-1 [188 kB]
Get:2 http://deb.debian.org/debian-security bookworm-security/main amd64 libjq1 amd64 1.6-2.1+deb12u3 [136 kB]
Get:3 http://deb.debian.org/debian-security bookworm-security/main amd64 jq amd64 1.6-2.1+deb12u3 [64.4 kB]
`);
    expect(out).toContain(`Selecting previously unselected package libonig5:amd64.
(Reading database ... N files and directories currently installed.)
Preparing to unpack .../libonig5_6.9.8-1_amd64.deb ...
Unpacking libonig5:amd64 (6.9.8-1) ...
Selecting previously unselected package libjq1:amd64.
Preparing to unpack .../libjq1_1.6-2.1+deb12u3_amd64.deb ...
Unpacking libjq1:amd64 (1.6-2.1+deb12u3) ...
Selecting previously unselected package jq.
Preparing to unpack .../jq_1.6-2.1+deb12u3_amd64.deb ...
Unpacking jq (1.6-2.1+deb12u3) ...
Setting up libonig5:amd64 (6.9.8-1) ...
Setting up libjq1:amd64 (1.6-2.1+deb12u3) ...
Setting up jq (1.6-2.1+deb12u3) ...
`);
    expect(out.endsWith("\n1\n")).toBe(true);
  });

  test("removes, and remembers what came by itself", async () => {
    const out = await inBox(
      "apt-get -qq update; apt-get -qq install jq >/dev/null 2>&1; apt-get -y remove jq; apt-get -y autoremove; command -v jq; dpkg -l jq",
    );
    expect(out).toBe(`Reading package lists...
Building dependency tree...
Reading state information...
The following packages were automatically installed and are no longer required:
  libjq1 libonig5
Use 'apt autoremove' to remove them.
The following packages will be REMOVED:
  jq
0 upgraded, 0 newly installed, 1 to remove and 0 not upgraded.
After this operation, 114 kB disk space will be freed.
(Reading database ... N files and directories currently installed.)
Removing jq (1.6-2.1+deb12u3) ...
Reading package lists...
Building dependency tree...
Reading state information...
The following packages will be REMOVED:
  libjq1 libonig5
0 upgraded, 0 newly installed, 2 to remove and 0 not upgraded.
After this operation, 1057 kB disk space will be freed.
(Reading database ... N files and directories currently installed.)
Removing libjq1:amd64 (1.6-2.1+deb12u3) ...
Removing libonig5:amd64 (6.9.8-1) ...
dpkg-query: no packages found matching jq
`);
  });

  test("a program that nobody has written yet says so", async () => {
    const out = await inBox(
      "apt-get -qq update; apt-get -qq install gcc >/dev/null 2>&1; gcc a.c; echo $?; ls /usr/bin/gcc",
    );
    expect(out).toBe("rockpool: not simulated here: gcc\n1\n/usr/bin/gcc\n");
  });

  test("python3 runs, curl fetches, ps shows", async () => {
    const out = await inBox(
      "apt-get -qq update; apt-get -qq install python3 curl procps >/dev/null 2>&1; python3 --version; curl -s http://example.com | head -n 1; ps -o comm= 1; true",
    );
    expect(out).toBe("Python 3.11.2\n<!doctype html>\nsh\n");
  });

  test("without a network nothing comes", async () => {
    const out = await run(
      "docker run --rm --network none debian:bookworm-slim apt-get update 2>&1 | tail -n 3; docker run --rm -u 1000 debian:bookworm-slim apt-get install tree",
    );
    expect(
      out,
    ).toBe(`W: Failed to fetch http://deb.debian.org/debian/dists/bookworm-updates/InRelease  Temporary failure resolving 'deb.debian.org'
W: Failed to fetch http://deb.debian.org/debian-security/dists/bookworm-security/InRelease  Temporary failure resolving 'deb.debian.org'
W: Some index files failed to download. They have been ignored, or old ones used instead.
E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)
E: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?
`);
  });

  test("an image is as much larger as what was installed, less where the lists are removed", async () => {
    const out =
      await run(`mkdir a b; printf 'FROM debian:bookworm-slim\\nRUN apt-get update && apt-get install -y curl\\n' > a/Dockerfile
printf 'FROM debian:bookworm-slim\\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\\n' > b/Dockerfile
docker build -q -t a a >/dev/null; docker build -q -t b b >/dev/null
docker images --format '{{.Repository}} {{.Size}}' | grep -v debian; docker run --rm b curl -s http://example.com | head -n 1`);
    expect(out).toMatch(/^b 8\d\.\dMB\na 11\dMB\n/);
    expect(out).toMatch(/<!doctype html>\n$/);
  });
});

describe("on the computer itself", () => {
  test("knows what is there, and wants root for what changes it", async () => {
    const out = await run(
      "apt-get install tree; sudo apt-get install tree; sudo apt-get -qq remove tree; command -v tree; sudo apt-get -qq install tree; tree --noreport",
    );
    expect(out).toContain("tree is already the newest version (2.1.0-1).\n");
    expect(out).toContain("are you root?\n");
    expect(out).toContain("Setting up tree (2.1.0-1) ...\n.\n");
  });

  test("dpkg tells what there is and whose a file is", async () => {
    expect(
      await run(
        "dpkg -S /usr/bin/tree; dpkg -S /nope; dpkg -L tree | tail -n 1; dpkg -s nope; dpkg -l nope; dpkg-query -W -f '${Package} ${Version}\\n' tree; dpkg --print-architecture",
      ),
    ).toBe(
      `tree: /usr/bin/tree
/usr/share/doc/tree/copyright
tree 2.1.0-1
amd64
dpkg-query: no path found matching pattern /nope
dpkg-query: package 'nope' is not installed and no information is available
Use dpkg --info (= dpkg-deb --info) to examine archive files.
dpkg-query: no packages found matching nope
`,
    );
  });

  test("tells what the simulated archive may lack", async () => {
    expect(await run("sudo apt-get -qq install nosuch")).toBe(
      "E: Unable to locate package nosuch\nrockpool: of Debian's packages only some are here; if nosuch is one, it is not simulated\n",
    );
  });
});
