import { expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

/**
 * What kubectl and its cluster do together; the words of the real one are recorded in `parity`. Names and ages that come by
 * chance are taken away.
 */
const CLUSTER = "kind create cluster -q;";
const WEB = `${CLUSTER} kubectl create deployment web --image=rockpool/shop-api:1.0 --replicas=3 --port=8080 >/dev/null; kubectl rollout status deploy/web >/dev/null;`;
const PODS = "kubectl get pods --no-headers | awk '{ print $2, $3, $4 }'";

it.each([
  [
    "without a cluster it says so",
    "kubectl get pods 2>&1",
    "The connection to the server localhost:8080 was refused - did you specify the right host or port?\n",
  ],
  [
    "kind tells what it does, and kubectl finds the cluster",
    "kind create cluster 2>&1 | head -13; kubectl config current-context; kubectl get nodes --no-headers | awk '{ print $1, $2, $3, $5 }'; docker ps --format '{{.Names}} {{.Image}}'",
    `Creating cluster "kind" ...
 • Ensuring node image (kindest/node:v1.32.2) 🖼  ...
 ✓ Ensuring node image (kindest/node:v1.32.2) 🖼
 • Preparing nodes 📦   ...
 ✓ Preparing nodes 📦 
 • Writing configuration 📜  ...
 ✓ Writing configuration 📜
 • Starting control-plane 🕹️  ...
 ✓ Starting control-plane 🕹️
 • Installing CNI 🔌  ...
 ✓ Installing CNI 🔌
 • Installing StorageClass 💾  ...
 ✓ Installing StorageClass 💾
kind-kind
kind-control-plane Ready control-plane v1.32.2
kind-control-plane kindest/node:v1.32.2
`,
  ],
  [
    "kind tells of its commands without doing anything",
    "kind create cluster --help; kind get >/dev/null; kind delete clusters; kind get nodes --all; kind build node-image; kind help load | grep -A2 Available; kind create clustr; kind get clusters",
    `Creates a local Kubernetes cluster using Docker container 'nodes'

Usage:
  kind create cluster [flags]

Flags:
      --config string       path to a kind config file
  -h, --help                help for cluster
      --image string        node docker image to use for booting the cluster
      --kubeconfig string   sets kubeconfig path instead of $KUBECONFIG or $HOME/.kube/config
  -n, --name string         cluster name, overrides KIND_CLUSTER_NAME, config (default kind)
      --retain              retain nodes for debugging when cluster creation fails
      --wait duration       wait for control plane node to be ready (default 0s)

Global Flags:
  -q, --quiet             silence all stderr output
  -v, --verbosity int32   info log verbosity, higher value produces more output
ERROR: Subcommand is required
ERROR: no cluster names provided
ERROR: unknown flag: --all
rockpool: not simulated here: kind build node-image
Available Commands:
  docker-image  Loads docker images from host into nodes
  image-archive Loads docker image from archive into nodes
ERROR: unknown command "clustr" for "kind create"
No kind clusters found.
`,
  ],
  [
    "a deployment's pods, docker sees the node alone",
    `${WEB} kubectl get deploy web | tr -s ' ' | cut -d' ' -f1-4; ${PODS}; docker ps -q | wc -l; docker images --format '{{.Repository}}'`,
    "NAME READY UP-TO-DATE AVAILABLE\nweb 3/3 3 3\n1/1 Running 0\n1/1 Running 0\n1/1 Running 0\n1\nkindest/node\n",
  ],
  [
    "kinds that a real server has and this one has not are no mistake of the learner's",
    `${CLUSTER} for kind in pvc quota.v1 NetworkPolicies ingresses sc; do kubectl get $kind; done`,
    ["PersistentVolumeClaim", "ResourceQuota", "NetworkPolicy", "Ingress", "StorageClass"]
      .map((kind) => `error: rockpool: not simulated here: objects of the kind ${kind}\n`)
      .join(""),
  ],
  [
    "what is not there, in kubectl's words",
    `${CLUSTER} kubectl get pods; kubectl get pod nosuch; kubectl get foo; kubectl gett; kubectl get pods --foo; kubectl scale deploy/web; kubectl delete pod; kubectl edit pod x`,
    `No resources found in default namespace.
Error from server (NotFound): pods "nosuch" not found
error: the server doesn't have a resource type "foo"
error: unknown command "gett" for "kubectl"

Did you mean this?
	set
	get
error: unknown flag: --foo
See 'kubectl get --help' for usage.
error: required flag(s) "replicas" not set
error: resource(s) were provided, but no name was specified
Error from server (NotFound): pods "x" not found
`,
  ],
  [
    "scales up and down",
    `${WEB} kubectl scale deploy/web --replicas=5; kubectl rollout status deploy/web | tail -1; ${PODS} | wc -l; kubectl scale deploy web --replicas=1; sleep 35; ${PODS}`,
    'deployment.apps/web scaled\ndeployment "web" successfully rolled out\n5\ndeployment.apps/web scaled\n1/1 Running 0\n',
  ],
  [
    "replaces a pod that is deleted",
    `${WEB} kubectl delete $(kubectl get pods -o name | head -1) | sed 's/web-[a-z0-9-]*/NAME/'; sleep 3; ${PODS}`,
    'pod "NAME" deleted\n1/1 Running 0\n1/1 Running 0\n1/1 Running 0\n',
  ],
  [
    "rolls out a new image, keeps the history, and goes back",
    `${WEB} kubectl set image deploy/web shop-api=rockpool/shop-api:1.1; kubectl rollout status deploy/web | tail -1
     kubectl rollout history deploy/web; kubectl rollout undo deploy/web; kubectl rollout status deploy/web | tail -1
     kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].image}{"\\n"}'; kubectl rollout undo deploy/web --to-revision=9`,
    `deployment.apps/web image updated
deployment "web" successfully rolled out
deployment.apps/web 
REVISION  CHANGE-CAUSE
1         <none>
2         <none>

deployment.apps/web rolled back
deployment "web" successfully rolled out
rockpool/shop-api:1.0
error: unable to find specified revision 9 in history
`,
  ],
  [
    "a version that crashes does not replace the one that serves",
    `${WEB} kubectl set image deploy/web shop-api=rockpool/shop-api:2.0 >/dev/null; sleep 25; ${PODS} | cut -d'(' -f1 | sort
     kubectl rollout status deploy/web --watch=false; kubectl logs $(kubectl get pods -o name | tail -1) --previous | tail -1`,
    `0/1 CrashLoopBackOff 2
1/1 Running 0
1/1 Running 0
1/1 Running 0
Waiting for deployment "web" rollout to finish: 1 out of 3 new replicas have been updated...
shop-api: fatal: DATABASE_URL is not set
`,
  ],
  [
    "an image that is not to be had",
    `${CLUSTER} kubectl create deployment bad --image=nginx:nosuch >/dev/null; sleep 5; ${PODS}; kubectl get events --no-headers | grep -o 'Failed to pull.*'`,
    '0/1 ImagePullBackOff 0\nFailed to pull image "nginx:nosuch": rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/library/nginx:nosuch": failed to resolve reference "docker.io/library/nginx:nosuch": docker.io/library/nginx:nosuch: not found\n',
  ],
  [
    "a pull that has failed is tried again after 10, 20 and 40 seconds, and at once with another image",
    `${CLUSTER} kubectl run bad --image=nginx:nosuch >/dev/null; sleep 75; kubectl describe pod bad | grep Pulling | grep -o '(x.*)'
     kubectl set image pod/bad bad=nginx:1.27; sleep 5; ${PODS}`,
    "(x4 over 75s)\npod/bad image updated\n1/1 Running 0\n",
  ],
  [
    "an image of docker's own is in the node when kind has loaded it",
    `${CLUSTER} docker pull -q nginx >/dev/null; docker tag nginx mine:1; kubectl create deployment mine --image=mine:1 >/dev/null; sleep 3; ${PODS}
     kind load docker-image mine:1 2>&1 | cut -d' ' -f1,2; sleep 30; ${PODS}`,
    '0/1 ImagePullBackOff 0\nImage: "mine:1"\n1/1 Running 0\n',
  ],
  [
    "a service leads to all pods in turn, by name, from the node and to docker's port",
    `printf 'nodes:\\n- extraPortMappings:\\n  - {containerPort: 30080, hostPort: 8088}\\n' > kind.yaml; kind create cluster -q --config kind.yaml
     kubectl create deployment web --image=rockpool/shop-api:1.0 --replicas=3 >/dev/null; kubectl rollout status deploy/web >/dev/null
     kubectl expose deploy web --port=80 --target-port=8080 --type=NodePort
     kubectl run c --image=busybox -- sleep 1000 >/dev/null; kubectl wait --for=condition=Ready pod/c
     for i in 1 2 3 4 5 6; do kubectl exec c -- wget -qO- http://web; done | grep -o 'web-[a-z0-9-]*' | sort -u | wc -l
     kubectl exec c -- wget -qO- http://web.default.svc.cluster.local/health; kubectl exec c -- wget -qO- http://web.other/health
     kubectl delete svc web; kubectl create service nodeport web --tcp=80:8080 --node-port=30080; curl -s localhost:8088/health`,
    `service/web exposed
pod/c condition met
3
ok
wget: bad address 'web.other'
command terminated with exit code 1
service "web" deleted
service/web created
ok
`,
  ],
  [
    "a pod that is not ready gets no connections",
    `${CLUSTER} kubectl apply -f - <<'E'
apiVersion: v1
kind: Pod
metadata: {name: slow, labels: {app: slow}}
spec:
  containers:
  - name: slow
    image: rockpool/shop-api:1.0
    env: [{name: START_MS, value: "6000"}]
    readinessProbe: {httpGet: {path: /health, port: 8080}, periodSeconds: 2}
E
     kubectl expose pod slow --port=80 --target-port=8080; sleep 3; ${PODS}; kubectl get ep slow --no-headers | tr -s ' ' | cut -d' ' -f2
     sleep 8; ${PODS}; kubectl get ep slow --no-headers | tr -s ' ' | cut -d' ' -f2`,
    "pod/slow created\nservice/slow exposed\n0/1 Running 0\n<none>\n1/1 Running 0\n10.244.0.6:8080\n",
  ],
  [
    "a liveness probe that fails has the container restarted",
    `${CLUSTER} kubectl apply -f - >/dev/null <<'E'
apiVersion: v1
kind: Pod
metadata: {name: sick}
spec:
  containers:
  - name: sick
    image: busybox
    args: [sh, -c, "touch /tmp/ok; sleep 5; rm /tmp/ok; sleep 600"]
    livenessProbe: {exec: {command: [cat, /tmp/ok]}, periodSeconds: 2, failureThreshold: 2}
  terminationGracePeriodSeconds: 1
E
     sleep 16; ${PODS} | cut -d'(' -f1; kubectl get events --no-headers | grep -o 'Container sick failed.*'`,
    "1/1 Running 1\nContainer sick failed liveness probe, will be restarted\n",
  ],
  [
    "too large a wish is not scheduled",
    `${CLUSTER} kubectl apply -f - >/dev/null <<'E'
apiVersion: v1
kind: Pod
metadata: {name: big}
spec:
  containers: [{name: big, image: nginx, resources: {requests: {cpu: "4"}}}]
E
     sleep 2; ${PODS}; kubectl get events --no-headers | grep -o '0/1 nodes.*'`,
    "0/1 Pending 0\n0/1 nodes are available: 1 Insufficient cpu. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.\n",
  ],
  [
    "settings come from a config map, as variables and as files",
    `${CLUSTER} kubectl create configmap shop --from-literal=COLOUR=blue --from-literal=size=9; kubectl apply -f - >/dev/null <<'E'
apiVersion: v1
kind: Pod
metadata: {name: c}
spec:
  containers:
  - name: c
    image: busybox
    args: [sleep, "1000"]
    envFrom: [{configMapRef: {name: shop}}]
    volumeMounts: [{name: conf, mountPath: /etc/shop}]
  volumes: [{name: conf, configMap: {name: shop}}]
E
     kubectl wait --for=condition=Ready pod/c; kubectl exec c -- printenv COLOUR; kubectl exec c -- cat /etc/shop/size; echo`,
    "configmap/shop created\npod/c condition met\nblue\n9\n",
  ],
  [
    "apply: created, unchanged, configured, and what only the file had goes with it",
    `${CLUSTER} cat > d.yaml <<'E'
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {team: a}}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: nginx}]}
E
     kubectl apply -f d.yaml; kubectl apply -f d.yaml; kubectl scale deploy/web --replicas=2 >/dev/null; kubectl apply -f d.yaml
     sed -i 's/, labels: {team: a}//' d.yaml; kubectl apply -f d.yaml; kubectl get deploy web -o jsonpath='{.spec.replicas} [{.metadata.labels}]'
     echo; kubectl delete -f d.yaml`,
    'deployment.apps/web created\ndeployment.apps/web unchanged\ndeployment.apps/web unchanged\ndeployment.apps/web configured\n2 []\ndeployment.apps "web" deleted\n',
  ],
  [
    "mistakes in a file",
    `${CLUSTER} sed 's/x/x/' > bad.yaml <<'E'
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: other}}
    spec: {containers: [{name: web, imagee: nginx}]}
E
     kubectl apply -f bad.yaml; sed -i 's/, imagee: nginx//' bad.yaml; kubectl apply -f bad.yaml; kubectl apply -f nosuch.yaml; echo 'kind: Pod' | kubectl apply -f -
     printf 'apiVersion: networking.k8s.io/v1\\nkind: Ingress\\nmetadata: {name: j}\\n' | kubectl apply -f -`,
    `Error from server (BadRequest): error when creating "bad.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.template.spec.containers[0].imagee"
The Deployment "web" is invalid: 
* spec.template.metadata.labels: Invalid value: map[string]string{"app":"other"}: \`selector\` does not match template \`labels\`
* spec.template.spec.containers[0].image: Required value
error: the path "nosuch.yaml" does not exist
error: error validating "STDIN": error validating data: apiVersion not set; if you choose to ignore these errors, turn validation off with --validate=false
error: rockpool: not simulated here: objects of the kind Ingress
`,
  ],
  [
    "patch and set env change the template, and with it the pods",
    `${WEB} kubectl patch deploy web -p '{"spec":{"replicas":2,"template":{"spec":{"containers":[{"name":"shop-api","env":[{"name":"A","value":"1"}]}]}}}}'
     kubectl set env deploy/web B=2 A-; kubectl set env deploy/web --list; kubectl rollout status deploy/web | tail -1; kubectl exec deploy/web -- printenv B A; kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].image}'`,
    `deployment.apps/web patched
deployment.apps/web env updated
# Deployment web, container shop-api
B=2
deployment "web" successfully rolled out
2
command terminated with exit code 1
rockpool/shop-api:1.0`,
  ],
  [
    "exec gives the status of the command, and reads standard input",
    `${WEB} kubectl exec deploy/web -- sh -c 'exit 3'; echo $?; echo hi | kubectl exec -i deploy/web -- cat`,
    "command terminated with exit code 3\n3\nhi\n",
  ],
  [
    "run -i joins the streams of its pod, gives its status, and --rm removes it",
    `${CLUSTER} kubectl run x --image=alpine --restart=Never -i --rm -- echo hi
     echo 'echo from stdin' | kubectl run x --image=alpine --restart=Never -i --rm -- sh
     kubectl run x --image=alpine --restart=Never -i --rm -- sh -c 'exit 3'; echo $?
     kubectl run x --image=alpine --rm; kubectl run x --image=alpine -t; kubectl run x --image=alpine -i --dry-run=client
     kubectl run x --image=nosuch --restart=Never -i --rm --pod-running-timeout=5s; sleep 60; kubectl get pods`,
    `hi
pod "x" deleted
If you don't see a command prompt, try pressing enter.
from stdin
pod "x" deleted
pod "x" deleted
pod default/x terminated (Error)
3
error: --rm should only be used for attached containers
See 'kubectl run -h' for help and examples
error: -i/--stdin is required for containers with -t/--tty=true
See 'kubectl run -h' for help and examples
error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
See 'kubectl run -h' for help and examples
pod "x" deleted
error: timed out waiting for the condition
No resources found in default namespace.
`,
  ],
  [
    "a pod asks the cluster's name server for a service, by each name of the search list",
    `${WEB} kubectl expose deploy web --port=80 >/dev/null; mask='s/^Address: 10.96.*/Address: IP/'
     kubectl run x --image=busybox --restart=Never -i --rm -- nslookup -type=a web 2>/dev/null | sed "$mask"
     kubectl run x --image=busybox --restart=Never -i --rm -- nslookup web.default.svc.cluster.local | sed "$mask"`,
    `Server:\t\t10.96.0.10
Address:\t10.96.0.10:53

Name:\tweb.default.svc.cluster.local
Address: IP

** server can't find web.svc.cluster.local: NXDOMAIN

** server can't find web.cluster.local: NXDOMAIN

pod "x" deleted
Server:\t\t10.96.0.10
Address:\t10.96.0.10:53

Name:\tweb.default.svc.cluster.local
Address: IP


pod "x" deleted
`,
  ],
  [
    "contexts are renamed and removed; what is not simulated is no unknown command",
    `${CLUSTER} kubectl config set-context shop --cluster=kind-kind --user=kind-kind --namespace=shop
     kubectl config rename-context kind-kind big; kubectl config rename-context nosuch x; kubectl config rename-context shop big
     kubectl config rename-context shop 2>&1 | sed '2,$!d;/^error/!d'; kubectl config delete-context big; kubectl config current-context
     kubectl config delete-context big; kubectl config get-contexts -o name; kubectl config delete-user kind-kind; kubectl config get-users
     kubectl config set-credentials x; kubectl create ingress i --rule=a/b=c:80; kubectl top --help | grep node`,
    `Context "shop" created.
Context "kind-kind" renamed to "big".
error: cannot rename the context "nosuch", it's not in /home/learner/.kube/config
error: cannot rename the context "shop", the context "big" already exists in /home/learner/.kube/config
error: Unexpected args: [shop]
warning: this removed your active context, use "kubectl config use-context" to select a different one
deleted context big from /home/learner/.kube/config
big
error: cannot delete context big, not in /home/learner/.kube/config
shop
deleted user kind-kind from /home/learner/.kube/config
NAME
rockpool: not simulated here: kubectl config set-credentials
rockpool: not simulated here: kubectl create ingress
  node          Display resource (CPU/memory) usage of nodes
`,
  ],
  [
    "attach shows what a container writes from now on",
    `${CLUSTER} kubectl run z --image=alpine -- sh -c 'while sleep 1; do echo tick; done'; kubectl wait --for=condition=Ready pod/z
     timeout 4 kubectl attach z | uniq; kubectl attach; kubectl attach nosuch`,
    `pod/z created
pod/z condition met
If you don't see a command prompt, try pressing enter.
tick
error: at least 1 argument is required for attach
Error from server (NotFound): pods "nosuch" not found
`,
  ],
  [
    "port-forward",
    `${WEB} kubectl port-forward deploy/web 9090:8080 & sleep 20; curl -s localhost:9090/health; kill %1; wait`,
    "Forwarding from 127.0.0.1:9090 -> 8080\nForwarding from [::1]:9090 -> 8080\nHandling connection for 9090\nok\n",
  ],
  [
    "the autoscaler follows the processors' use, and goes down after five minutes",
    `${WEB} kubectl scale deploy/web --replicas=1 >/dev/null
     kubectl set resources deploy web --requests=cpu=100m --limits=cpu=200m; kubectl rollout status deploy/web >/dev/null
     kubectl expose deploy web --port=80 --target-port=8080 --type=NodePort >/dev/null; kubectl autoscale deploy web --min=1 --max=4 --cpu-percent=50
     sleep 60; kubectl get hpa --no-headers | tr -s ' ' | cut -d' ' -f2-7
     hey -z 60s -c 8 http://172.18.0.2:$(kubectl get svc web -o jsonpath='{.spec.ports[0].nodePort}')/ >/dev/null; kubectl get hpa --no-headers | tr -s ' ' | cut -d' ' -f7
     sleep 200; kubectl get hpa --no-headers | tr -s ' ' | cut -d' ' -f7; sleep 200; kubectl get hpa --no-headers | tr -s ' ' | cut -d' ' -f7`,
    "deployment.apps/web resource requirements updated\nhorizontalpodautoscaler.autoscaling/web autoscaled\nDeployment/web cpu: 0%/50% 1 4 1\n4\n4\n1\n",
  ],
  [
    "the cluster ends with its node, and comes back with it",
    `${WEB} docker stop kind-control-plane; kubectl get pods 2>&1 | sed 's/:[0-9]*//'; docker start kind-control-plane; sleep 5; ${PODS} | cut -d'(' -f1`,
    "kind-control-plane\nThe connection to the server 127.0.0.1 was refused - did you specify the right host or port?\nkind-control-plane\n1/1 Running 1\n1/1 Running 1\n1/1 Running 1\n",
  ],
  [
    "leaves nothing behind",
    `${WEB} kind delete cluster; docker ps -aq | wc -l; kind get clusters; kubectl get pods`,
    'Deleting cluster "kind" ...\nDeleted nodes: ["kind-control-plane"]\n0\nNo kind clusters found.\nThe connection to the server localhost:8080 was refused - did you specify the right host or port?\n',
  ],
])("%s", { timeout: 120_000 }, async (_name, script, expected) => {
  const computer = await createComputer();
  const { stdout } = await computer.run(`exec 2>&1; ${script}`);
  expect(stdout).toBe(expected);
});
