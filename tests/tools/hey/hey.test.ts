import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { parseDuration, readOptions } from "../../../src/tools/hey/options.ts";
import { formatReport, type Result } from "../../../src/tools/hey/report.ts";
import { readTarget, redirected } from "../../../src/tools/hey/target.ts";

const RESULT: Result = {
  status: 200,
  total: 100,
  connect: 1,
  lookup: 0,
  write: 0,
  wait: 99,
  read: 0,
  size: 10,
};

describe("the report", () => {
  it("has the layout of hey", () => {
    const results = Array.from({ length: 20 }, (_, at) => ({ ...RESULT, total: 100 + at * 10 }));
    expect(formatReport([...results, { ...RESULT, status: 0, error: "EOF" }], 2000)).toBe(`
Summary:
  Total:	2.0000 secs
  Slowest:	0.2900 secs
  Fastest:	0.1000 secs
  Average:	0.1950 secs
  Requests/sec:	10.5000
  
  Total data:	200 bytes
  Size/request:	10 bytes

Response time histogram:
  0.100 [1]	|■■■■■■■■■■■■■■■■■■■■
  0.119 [1]	|■■■■■■■■■■■■■■■■■■■■
  0.138 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.157 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.176 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.195 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.214 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.233 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.252 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.271 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
  0.290 [2]	|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■


Latency distribution:
  10% in 0.1200 secs
  25% in 0.1500 secs
  50% in 0.2000 secs
  75% in 0.2500 secs
  90% in 0.2800 secs
  95% in 0.2900 secs
  0% in 0.0000 secs

Details (average, fastest, slowest):
  DNS+dialup:	0.0010 secs, 0.0010 secs, 0.0010 secs
  DNS-lookup:	0.0000 secs, 0.0000 secs, 0.0000 secs
  req write:	0.0000 secs, 0.0000 secs, 0.0000 secs
  resp wait:	0.0990 secs, 0.0990 secs, 0.0990 secs
  resp read:	0.0000 secs, 0.0000 secs, 0.0000 secs

Status code distribution:
  [200]	20 responses

Error distribution:
  [1]	EOF

`);
  });
});

describe("words", () => {
  it.each([
    ["10s", 10_000],
    ["1m30s", 90_000],
    ["1.5h", 5_400_000],
    ["250ms", 250],
    ["10", undefined],
    ["s", undefined],
  ])("duration %s", (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each([
    ["http://shop", { host: "shop", port: 80, path: "/" }],
    ["http://shop:81/a?b=c#d", { host: "shop", port: 81, path: "/a?b=c" }],
    ["http://shop?b=c", { host: "shop", port: 80, path: "/?b=c" }],
  ])("address %s", (url, expected) => {
    expect(readTarget(url)).toMatchObject(expected);
  });

  it("says what is wrong with an address", () => {
    expect(readTarget("shop")).toBe('unsupported protocol scheme ""');
    expect(readTarget("ftp://shop")).toBe('unsupported protocol scheme "ftp"');
    const target = readTarget("http://shop/a/b?c");
    if (typeof target === "string") throw new Error(target);
    expect(redirected(target, "d")).toMatchObject({ path: "/a/d" });
    expect(redirected(target, "/e")).toMatchObject({ path: "/e" });
    expect(redirected(target, "http://other/f")).toMatchObject({ host: "other", path: "/f" });
  });

  it("reads flags as Go does", async () => {
    const { kernel } = await createComputer();
    const files = kernel.disk.view({ uid: 0, gid: 0, groups: [0] });
    const read = (line: string) => readOptions(line.split(" "), files);
    expect(read("-n=10 --c 5 -m post -H X-A:b http://x")).toMatchObject({
      requests: 10,
      workers: 5,
      method: "POST",
    });
    expect(read("-n 10 -c 11 http://x")).toMatchObject({ status: 1 });
    expect(read("-y http://x")).toMatchObject({ status: 2 });
    expect(read("-n ten http://x")).toMatchObject({ status: 2 });
    expect(read("-D /absent http://x")).toMatchObject({
      message: "open /absent: no such file or directory\n",
    });
    expect(read("-h2 http://x")).toMatchObject({ message: "rockpool: not simulated here: hey -h2\n" });
  });
});

const SERVER =
  "docker run -d --name web -p 8080:8080 -e CPU_MS=20 rockpool/shop-api >/dev/null 2>&1; sleep 1;";

async function run(script: string): Promise<string> {
  const computer = await createComputer();
  return (await computer.run(`${SERVER} ${script}`)).stdout;
}

describe("a run", () => {
  it.each([
    [
      "sends -n requests, the same number for each worker",
      "hey -n 10 -c 4 http://localhost:8080",
      "8 responses",
    ],
    ["ends after -z", "hey -z 2s -c 2 http://localhost:8080", "Total:\t2.0100 secs"],
    ["keeps to -q", "hey -n 10 -c 2 -q 5 http://localhost:8080", "Total:\t1.02"],
    ["tells statuses", "hey -n 5 -c 1 http://localhost:8080/absent", "[404]\t5 responses"],
    [
      "gives up after -t",
      "hey -n 2 -c 2 -t 1 'http://localhost:8080/work?ms=5000'",
      "context deadline exceeded",
    ],
    ["knows no such host", "hey -n 1 -c 1 http://absent", "dial tcp: lookup absent on"],
    ["is refused", "hey -n 1 -c 1 http://localhost:81", "connect: connection refused"],
    ["stops at Ctrl-C", "timeout -s INT 1 hey -z 1h -c 1 http://localhost:8080", "Summary:"],
    ["prints rows", "hey -o csv -n 2 -c 1 http://localhost:8080 | wc -l", "3"],
    ["asks anew each time", "hey -disable-keepalive -n 4 -c 2 http://localhost:8080", "[200]\t4 responses"],
    ["sends nothing back for HEAD", "hey -m HEAD -n 2 -c 1 http://localhost:8080", "[200]\t2 responses"],
  ])("%s", { timeout: 60_000 }, async (_name, script, expected) => {
    expect(await run(script)).toContain(expected);
  });
});

it("answers take time, however quick the server is", async () => {
  const computer = await createComputer();
  await computer.run("docker run -d -p 8080:80 nginx; sleep 1");
  const { stdout } = await computer.run("hey -n 20 -c 2 http://localhost:8080/");
  expect(stdout).toMatch(/Fastest:\t0\.000[1-9] secs/);
  expect(stdout).toMatch(/ {2}50% in 0\.000[1-9] secs/);
  expect(stdout).not.toContain("NaN");
});
