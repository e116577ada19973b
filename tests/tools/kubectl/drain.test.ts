import { expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

it("drain empties a node of what may go, and what waits comes back with uncordon", {
  timeout: 60_000,
}, async () => {
  const computer = await createComputer();
  const run = async (line: string) => {
    const { stdout, stderr } = await computer.run(line);
    return stdout + stderr;
  };
  await run(
    "kind create cluster -q; kubectl create deployment web --image=nginx:alpine; kubectl run one --image=nginx:alpine",
  );
  await run("kubectl rollout status deployment/web; kubectl wait --for=condition=Ready pod/one");
  const node = "kind-control-plane";
  const daemons =
    "DaemonSet-managed Pods (use --ignore-daemonsets to ignore): kube-system/kindnet-t6r8x, kube-system/kube-proxy-b7wvd";
  const refusal = `[cannot delete ${daemons}, cannot delete cannot delete Pods that declare no controller (use --force to override): default/one]`;
  expect(await run(`kubectl drain ${node}`)).toBe(
    `node/${node} cordoned\nerror: unable to drain node "${node}" due to error: ${refusal}, continuing command...\nThere are pending nodes to be drained:\n ${node}\n${refusal}\n`,
  );
  const said = await run(`kubectl drain ${node} --ignore-daemonsets --force`);
  expect(said.replace(/web-\w+-\w+/g, "web")).toBe(
    `node/${node} already cordoned\nevicting pod default/one\nevicting pod default/web\npod/one evicted\npod/web evicted\nnode/${node} drained\nWarning: ignoring DaemonSet-managed Pods: kube-system/kindnet-t6r8x, kube-system/kube-proxy-b7wvd; deleting Pods that declare no controller: default/one\n`,
  );
  expect(await run("kubectl get pods --no-headers | awk '{ print $3 }'")).toBe("Pending\n");
  await run(`kubectl uncordon ${node}; kubectl rollout status deployment/web`);
  expect(await run("kubectl get pods --no-headers | awk '{ print $3 }'")).toBe("Running\n");
  await run(`kubectl taint nodes ${node} out:NoExecute; sleep 40`);
  expect(await run("kubectl get pods --no-headers | awk '{ print $3 }'")).toBe("Pending\n");
});
