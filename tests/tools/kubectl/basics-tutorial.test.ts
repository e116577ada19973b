import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";

/** The steps of https://kubernetes.io/docs/tutorials/kubernetes-basics/, without minikube. */
let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

const APP = "deployments/kubernetes-bootcamp";
const BEGIN = `kind create cluster -q
kubectl create deployment kubernetes-bootcamp --image=gcr.io/google-samples/kubernetes-bootcamp:v1 > /dev/null
kubectl rollout status ${APP} > /dev/null
kubectl expose deployment/kubernetes-bootcamp --type=NodePort --port 8080 > /dev/null
export NODE_PORT="$(kubectl get services/kubernetes-bootcamp -o go-template='{{(index .spec.ports 0).nodePort}}')"
`;

async function run(script: string): Promise<string> {
  computer = await createComputer();
  const { stdout, stderr } = await computer.run(BEGIN + script);
  return stdout + stderr;
}

test("the pod is found by a template, answers, and logs what it was asked", async () => {
  const out =
    await run(`POD_NAME="$(kubectl get pods -o go-template --template '{{range .items}}{{.metadata.name}}{{"\\n"}}{{end}}')"
kubectl exec "$POD_NAME" -- curl -s localhost:8080 | sed "s/$POD_NAME/POD/"
kubectl logs "$POD_NAME" | grep -c "^Running On: $POD_NAME | Total Requests: 1 |"
kubectl get pods --template '{{len .items}}'`);
  expect(out).toBe("Hello Kubernetes bootcamp! | Running on: POD | v=1\n1\n1");
});

test("four pods share the requests, a rolling update changes the release, a missing one is undone", async () => {
  const out =
    await run(`kubectl scale ${APP} --replicas=4 > /dev/null; kubectl rollout status ${APP} > /dev/null
for i in 1 2 3 4; do curl -s 172.18.0.2:$NODE_PORT; done | sort -u | wc -l
kubectl set image ${APP} kubernetes-bootcamp=docker.io/jocatalin/kubernetes-bootcamp:v2 > /dev/null
kubectl rollout status ${APP} > /dev/null; curl -s 172.18.0.2:$NODE_PORT | cut -d'|' -f3
kubectl set image ${APP} kubernetes-bootcamp=gcr.io/google-samples/kubernetes-bootcamp:v10 > /dev/null; sleep 10
kubectl get pods | awk '{ print $3 }' | grep -c ImagePullBackOff
kubectl rollout undo ${APP} > /dev/null; kubectl rollout status ${APP} | tail -1; curl -s 172.18.0.2:$NODE_PORT | cut -d'|' -f3`);
  expect(out).toBe(`4
 v=2
2
deployment "kubernetes-bootcamp" successfully rolled out
 v=2
`);
});
