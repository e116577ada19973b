import { beforeAll, describe, expect, test } from "vitest";
import { Desk } from "../../shell/interactive/desk.ts";

const SETUP = [
  "kind create cluster -q",
  "kubectl create namespace shop",
  "kubectl run web --image=nginx",
  "kubectl run cache --image=redis -n shop",
  "kubectl create deployment api --image=traefik/whoami",
  "kubectl wait --for=condition=Ready pod/web",
].join("; ");

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open({ columns: 100 });
  await desk.run("PS1='$ '; bind 'set bell-style none'; bind 'set show-all-if-ambiguous on'");
  await desk.run(SETUP);
  expect(desk.text).toContain("pod/web condition met");
}, 60_000);

/** Types up to the Tab, and waits for what it makes of the line; what it needs may have to be loaded first. */
async function complete(typed: string, shown: string): Promise<void> {
  await desk.type(`${typed}\t`);
  await desk.until(() => desk.lastRow === `$ ${shown}`);
  await desk.type("\x05\x15");
}

const CASES: readonly (readonly [typed: string, shown: string])[] = [
  ["kubectl desc", "kubectl describe"],
  ["kubectl rollout sta", "kubectl rollout status"],
  ["kubectl get dep", "kubectl get deployments.apps"],
  ["kubectl get pods w", "kubectl get pods web"],
  ["kubectl get po/w", "kubectl get po/web"],
  ["kubectl describe deploy ", "kubectl describe deploy api"],
  ["kubectl -n sh", "kubectl -n shop"],
  ["kubectl get pods --namespace=sh", "kubectl get pods --namespace=shop"],
  ["kubectl -n shop logs ", "kubectl -n shop logs cache"],
  ["kubectl logs web -c ", "kubectl logs web -c web"],
  ["kubectl exec -it deploy/", "kubectl exec -it deploy/api"],
  ["kubectl exec web -- hostn", "kubectl exec web -- hostname"],
  ["kubectl get pods -o wi", "kubectl get pods -o wide"],
  ["kubectl get pods --all-n", "kubectl get pods --all-namespaces"],
  ["kubectl rollout restart ", "kubectl rollout restart deployments.apps"],
  ["kubectl config use-context ki", "kubectl config use-context kind-kind"],
  ["kubectl drain ", "kubectl drain kind-control-plane"],
  ["kubectl explain conf", "kubectl explain configmaps"],
  ["kubectl get nosuch x", "kubectl get nosuch x"],
  ["kubectl --context nosuch get pods ", "kubectl --context nosuch get pods"],
  ["kind delete clu", "kind delete cluster"],
  ["kind get nodes --name ki", "kind get nodes --name kind"],
  ["kind load docker-image kin", "kind load docker-image kindest/node:v1.32.2"],
];

describe("Tab behind kubectl and kind", () => {
  test.each(CASES)("%j shows %j", async (typed, shown) => {
    await complete(typed, shown);
  });

  test("leaves no connection open in the shell", async () => {
    const count = async () => {
      await desk.run('open=(/proc/$$/fd/*); echo "open: ${#open[@]}"');
      return desk.screen.rows.findLast((row) => row.startsWith("open: "));
    };
    const before = await count();
    expect(before).toMatch(/^open: [3-9]/);
    await complete("kubectl get pods w", "kubectl get pods web");
    await complete("docker rmi kin", "docker rmi kindest/node:v1.32.2");
    await complete("kind get nodes --name ki", "kind get nodes --name kind");
    expect(await count()).toBe(before);
  });
});
