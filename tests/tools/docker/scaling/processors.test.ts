import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";
import { fairShares, PROCESSORS } from "../../../../src/tools/docker/runtime/processors.ts";

const DEMAND = fc.record({
  wanted: fc.double({ min: 0, max: 4, noNaN: true }),
  weight: fc.integer({ min: 2, max: 262_144 }),
});

describe("fairShares", () => {
  it("gives nobody more than they want, all together no more than there is, and lets nothing lie idle", () => {
    fc.assert(
      fc.property(fc.array(DEMAND, { maxLength: 12 }), (demands) => {
        const shares = fairShares(demands);
        const given = shares.reduce((sum, share) => sum + share, 0);
        const wanted = demands.reduce((sum, demand) => sum + demand.wanted, 0);
        for (const [at, share] of shares.entries())
          expect(share).toBeLessThanOrEqual((demands[at]?.wanted ?? 0) + 1e-9);
        expect(given).toBeCloseTo(Math.min(PROCESSORS, wanted), 6);
      }),
    );
  });

  it("divides by weight where all want more", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 1000 }), { minLength: 1, maxLength: 8 }), (weights) => {
        const shares = fairShares(weights.map((weight) => ({ wanted: 9, weight })));
        const sum = weights.reduce((total, weight) => total + weight, 0);
        for (const [at, weight] of weights.entries())
          expect(shares[at]).toBeCloseTo((PROCESSORS * weight) / sum, 9);
      }),
    );
  });
});

async function output(script: string): Promise<string> {
  const computer = await createComputer();
  const { stdout } = await computer.run(script);
  return stdout;
}

async function requestsPerSecond(options: string, workers: number): Promise<number> {
  const text = await output(`
    docker run -d -p 8080:8080 ${options} rockpool/shop-api:1.0 >/dev/null 2>&1; sleep 1
    hey -n ${workers * 10} -c ${workers} http://localhost:8080/ | grep Requests/sec`);
  return Number(/([\d.]+)$/m.exec(text.trim())?.[1]);
}

describe("requests cost time of a processor", () => {
  it.each([
    ["", 1, 50],
    ["", 2, 100],
    ["", 20, 100],
    ["--cpus 1", 20, 50],
    ["--cpus 0.5", 20, 25],
    ["--cpus 0.25", 20, 12.5],
    ["--cpu-quota 50000", 20, 25],
    ["-e CPU_MS=5 --cpus 1", 20, 200],
    ["-e CPU_MS=100 --cpus 2", 4, 20],
  ])("%s, %i workers: %f a second", { timeout: 60_000 }, async (options, workers, expected) => {
    const measured = await requestsPerSecond(options, workers);
    expect(Math.abs(measured - expected) / expected).toBeLessThan(0.05);
  });

  it("shares the processors by weight", { timeout: 60_000 }, async () => {
    const text = await output(`
      for name in one two; do
        shares=512; test $name = two && shares=1536
        docker run -d --name $name --cpu-shares $shares polinux/stress stress --cpu 2 >/dev/null 2>&1
      done
      sleep 1; docker stats --no-stream --format '{{.Name}} {{.CPUPerc}}' one two`);
    expect(text).toBe("one 50.00%\ntwo 150.00%\n");
  });

  it("goes on slower, and stands still, as it is told while it runs", { timeout: 60_000 }, async () => {
    const text = await output(`
      docker run -d --name one polinux/stress stress --cpu 2 >/dev/null 2>&1; sleep 1
      show() { docker stats --no-stream --format '{{.CPUPerc}}' one; }
      show; docker update --cpus 0.75 one >/dev/null; show; docker pause one >/dev/null; show
      docker unpause one >/dev/null; show`);
    expect(text).toBe("200.00%\n75.00%\n0.00%\n75.00%\n");
  });

  it("kills what passes its limit of memory", { timeout: 60_000 }, async () => {
    const text = await output(`
      state() { docker inspect -f '{{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}}' $1; }
      docker run -d --name leak -m 64m -e LEAK_KB=1024 -p 8080:8080 rockpool/shop-api >/dev/null 2>&1; sleep 1
      curl -s -o /dev/null localhost:8080/leak?mb=40; state leak
      docker stats --no-stream --format '{{.MemUsage}}' leak
      hey -n 100 -c 2 http://localhost:8080/ | grep -c 'connection refused'; state leak
      docker run --name st -m 100m polinux/stress stress --vm 1 --vm-bytes 250M >/dev/null 2>&1; state st`);
    expect(text).toBe("running 0 false\n52MiB / 64MiB\n1\nexited 137 true\nexited 1 true\n");
  });

  it("shows the same in top", { timeout: 60_000 }, async () => {
    const text = await output(`
      docker run -d --name one --cpus 1 polinux/stress stress --cpu 2 >/dev/null 2>&1; sleep 20
      docker top one -o pid,time,args | tail -2 | awk '{ print $2 }'`);
    expect(text).toBe("00:00:10\n00:00:10\n");
  });
});

it("is the same each time", { timeout: 60_000 }, async () => {
  const script = `docker run -d --name one -p 8080:8080 --cpus 0.7 rockpool/shop-api >/dev/null 2>&1; sleep 1
    hey -n 60 -c 7 -q 9 http://localhost:8080/; docker stats --no-stream`;
  expect(await output(script)).toBe(await output(script));
});
