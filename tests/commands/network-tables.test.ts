import { describe, expect, it } from "vitest";
import { emptyRoom } from "../cases/our-computer.ts";

/** The real lane has no network: what is told of the computer's own card cannot be recorded. */
describe("ifconfig, route, arp and netstat -i of a computer with a card", () => {
  const runs = async (script: string) => (await (await emptyRoom()).run(script)).stdout;

  it("agrees with ip about addresses", async () => {
    const shown = await runs("ifconfig eth0");
    expect(shown).toContain("inet 10.0.2.15  netmask 255.255.255.0  broadcast 10.0.2.255\n");
    expect(await runs("ip -br a show eth0")).toContain("10.0.2.15/24");
    expect(await runs("ip link show eth0")).toContain(/ether (\S+)/.exec(shown)?.[1] ?? "none");
  });

  it("agrees with ip about the way out and the neighbour", async () => {
    expect(await runs("route -n")).toContain("0.0.0.0         10.0.2.2        0.0.0.0         UG    0");
    expect(await runs("ip n")).toContain(/at (\S+)/.exec(await runs("arp -an"))?.[1] ?? "none");
  });

  it("counts what was sent", async () => {
    const shown = await runs(
      "curl -s http://example.com > page; ifconfig eth0 | grep TX.packets; netstat -i",
    );
    const packets = Number(/TX packets (\d+)/.exec(shown)?.[1]);
    expect(packets).toBeGreaterThan(0);
    expect(shown).toMatch(new RegExp(`^eth0 +1500 +\\d+ +0 +0 0 +${packets} `, "m"));
  });
});
