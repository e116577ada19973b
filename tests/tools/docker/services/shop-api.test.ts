import { afterEach, describe, expect, it } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

/** `api` answers at 8000; `stock` and `redis` are its neighbours. */
async function run(options: string, script: string): Promise<string> {
  computer = await createComputer();
  const { stdout } = await computer.run(`exec 2>/dev/null
docker network create shop >/dev/null
run() { docker run -d --network shop "$@" >/dev/null; }
run --name stock -e PARTS=stock -e LOG_FORMAT=json rockpool/shop-api
run --name redis redis
run --name api --hostname api -p 8000:8080 -e LOG_FORMAT=json ${options} rockpool/shop-api
sleep 1
get() { curl -s "$@"; }
${script}`);
  return stdout;
}

describe("shop-api", () => {
  it("counts its requests as Prometheus reads them", async () => {
    const out = await run(
      "-e CPU_MS=40",
      "for p in / / /fail /nope /work?ms=300; do get localhost:8000$p; done >/dev/null; get localhost:8000/metrics | grep -v '^#'",
    );
    expect(out).toContain('http_requests_total{code="200",method="GET",path="/"} 2\n');
    expect(out).toContain('http_requests_total{code="500",method="GET",path="/fail"} 1\n');
    expect(out).toContain('http_requests_total{code="404",method="GET",path="other"} 1\n');
    expect(out).toContain('http_request_duration_seconds_bucket{le="0.05"} 4\n');
    expect(out).toContain('http_request_duration_seconds_bucket{le="0.25"} 4\n');
    expect(out).toContain('http_request_duration_seconds_bucket{le="0.5"} 5\n');
  });

  it("keeps the id of a request on its way through the parts", async () => {
    const out = await run(
      "-e PARTS=orders -e CALLS=http://stock:8080/stock",
      "get -H 'X-Request-Id: abc' localhost:8000/orders >/dev/null; for c in api stock; do docker logs $c | jq -r 'select(.request_id == \"abc\") | .path'; done",
    );
    expect(out).toBe("/orders\n/stock\n");
  });

  it("answers 502 without the part that it asks", async () => {
    const out = await run(
      "-e PARTS=orders -e CALLS=http://stock:8080/stock",
      "docker stop stock >/dev/null; get -w '%{http_code}\\n' localhost:8000/orders",
    );
    expect(out).toBe("stock: no such host\n502\n");
  });

  it("loses its cart with the process, and not with Redis", async () => {
    const script =
      "get -X POST localhost:8000/cart; docker restart api >/dev/null; sleep 1; get localhost:8000/cart";
    const cart = (items: number) => `{"items":${items},"host":"api"}\n`;
    expect(await run("", script)).toBe(cart(1) + cart(0));
    expect(await run("-e REDIS_URL=redis://redis:6379", script)).toBe(cart(1) + cart(1));
  });

  it("ends at the part with the bug, and says so", async () => {
    const out = await run(
      "-e PARTS=orders,report -e CRASH=report",
      "get localhost:8000/report; echo $?; docker inspect -f '{{.State.ExitCode}}' api; docker logs api 2>&1 | tail -n 1 | jq -r .level",
    );
    expect(out).toBe("52\n2\nerror\n");
  });
});
