import { expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const WEB =
  "kind create cluster -q; kubectl create deployment web --image=rockpool/shop-api:1.0 --replicas=2 >/dev/null; kubectl expose deploy web --port=80 --target-port=8080 --type=NodePort >/dev/null; kubectl rollout status deploy/web >/dev/null";
const PODS = "kubectl get pods --no-headers | awk '{ print $2, $3, $4 }'";
const ASK = `curl -s 172.18.0.2:$(kubectl get svc web -o jsonpath='{.spec.ports[0].nodePort}')/health`;

it("runs again when the computer goes back to a mark, as it was then", { timeout: 60_000 }, async () => {
  const computer = await createComputer();
  await computer.run(WEB);
  computer.mark("before");
  await computer.run("kubectl delete deploy web; kind delete cluster -q");
  await computer.rollBack("before");
  expect((await computer.run(`${PODS}; sleep 2; ${ASK}`)).stdout).toBe("1/1 Running 0\n1/1 Running 0\nok\n");
});

it("runs again on a computer that was stored", { timeout: 60_000 }, async () => {
  const first = await createComputer();
  await first.run(WEB);
  const second = await createComputer({ snapshot: structuredClone(first.snapshot()) });
  expect((await second.run(`${PODS}; sleep 2; ${ASK}`)).stdout).toBe("1/1 Running 0\n1/1 Running 0\nok\n");
});

it("answers a check, which changes nothing", { timeout: 60_000 }, async () => {
  const computer = await createComputer();
  await computer.run(WEB);
  const script = `${PODS}; kubectl scale deploy/web --replicas=5; kubectl get deploy web -o jsonpath='{.spec.replicas}'`;
  const { stdout } = await computer.probe(script, { helpers: new Map(), steps: 10_000_000 });
  expect(stdout).toBe("1/1 Running 0\n1/1 Running 0\ndeployment.apps/web scaled\n5");
  expect((await computer.run(`sleep 3; ${PODS}`)).stdout).toBe("1/1 Running 0\n1/1 Running 0\n");
});
