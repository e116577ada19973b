import { describe, expect, it } from "vitest";
import { createComputer } from "../../src/cli/engine.ts";

/** The real kernel's messages are those of its own hardware: what ours says is compared with what else tells of it. */
describe("dmesg", () => {
  const runs = async (script: string) => (await (await createComputer()).run(script)).stdout;

  it("tells of the hardware that lscpu, lsblk and /proc tell of", async () => {
    const log = await runs("sudo dmesg");
    expect(log).toContain((await runs("uname -rv")).trim().replace(/ (#.*)/, " (rockpool@build) $1"));
    expect(log).toContain(`Brought up 1 node, ${(await runs("nproc")).trim()} CPUs`);
    expect(log).toContain(`Command line: ${await runs("cat /proc/cmdline")}`);
    const sectors = Number(/(\d+) 512-byte/.exec(log)?.[1]);
    expect(await runs("lsblk -bdno SIZE")).toContain(String(sectors * 512));
  });

  it("shows the time in the form that is asked for", async () => {
    const first = (options: string) => runs(`sudo dmesg ${options} | head -n 1`);
    expect(await first("")).toMatch(/^\[ {4}0\.000000\] Linux version/);
    expect(await first("-T")).toMatch(/^\[\w{3} \w{3} [ \d]\d 09:00:00 \d{4}\] Linux/);
    expect(await first("-e")).toMatch(/^\[\w{3}[ \d]\d 09:00\] Linux/);
    expect(await first("-tx")).toMatch(/^kern {2}:notice: Linux/);
    expect(await first("-rd")).toMatch(/^<5>\[ {4}0\.000000 < {4}0\.000000>\] Linux/);
  });

  it("is empty when it was cleared, and follows what comes", async () => {
    expect(await runs("sudo dmesg -c | wc -l; sudo dmesg; sudo timeout 2 dmesg -w; echo $?")).toMatch(
      /^\d\d\n124\n$/,
    );
  });

  it("tells whom the OOM killer ended", async () => {
    const computer = await createComputer();
    await computer.run("docker run -m 8m alpine sh -c 'tail /dev/zero'");
    const { stdout } = await computer.run("sudo dmesg -l err");
    expect(stdout).toMatch(/Memory cgroup out of memory: Killed process \d+ \(\w+\)/);
  });
});
