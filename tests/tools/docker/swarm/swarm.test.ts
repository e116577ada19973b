import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

const READY =
  "docker swarm init >/dev/null; docker service create -q --name web --replicas 3 -p 8080:8080 rockpool/shop-api:1.0 >/dev/null;";
const LIST = "docker service ls --format '{{.Name}} {{.Replicas}} {{.Image}}'";

it.each([
  [
    "without a swarm it says so",
    "docker service ls 2>&1",
    'Error response from daemon: This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.\n',
  ],
  ["runs what is wished for", `${READY} ${LIST}`, "web 3/3 rockpool/shop-api:1.0\n"],
  [
    "the mesh leads to all tasks",
    `${READY} for i in 1 2 3 4 5 6; do curl -s localhost:8080; done | sort -u | wc -l`,
    "6\n",
  ],
  [
    "more tasks answer more",
    `${READY} docker service update -q --limit-cpu 0.25 web >/dev/null; docker service scale web=6 >/dev/null
     hey -n 60 -c 6 http://localhost:8080 | awk '/Requests/ { print int($2 + 0.5) }'`,
    "75\n",
  ],
  [
    "scales down",
    `${READY} docker service scale -d web=1; sleep 15; ${LIST}`,
    "web scaled to 1\nweb 1/1 rockpool/shop-api:1.0\n",
  ],
  [
    "replaces what ends",
    `${READY} docker kill $(docker ps -q | head -1) >/dev/null; sleep 1; ${LIST}; sleep 8; ${LIST}`,
    "web 2/3 rockpool/shop-api:1.0\nweb 3/3 rockpool/shop-api:1.0\n",
  ],
  [
    "an update that fails stops after the first task, and can be taken back",
    `${READY} docker service update --image rockpool/shop-api:2.0 web 2>&1 | tail -1 | cut -d' ' -f1-9
     ${LIST}; docker service rollback -q web >/dev/null; sleep 10; ${LIST}`,
    "service update paused: update paused due to failure or\nweb 2/3 rockpool/shop-api:2.0\nweb 3/3 rockpool/shop-api:1.0\n",
  ],
  [
    "no port is given twice",
    `${READY} docker run -d -p 8080:80 nginx 2>&1 | grep -c 'port is already allocated'
     docker service create -d --name b -p 8080:80 nginx 2>&1 | grep -c "port '8080' is already in use"`,
    "1\n1\n",
  ],
  [
    "secrets and configs lie in the containers of the services that ask for them, and stay while they are asked for",
    `docker pull -q busybox >/dev/null; docker swarm init >/dev/null; printf hush | docker secret create s - >/dev/null
     printf set | docker config create c - >/dev/null
     docker service create -q --name w --secret s --config source=c,target=/etc/c,mode=0400 busybox sleep 1000 >/dev/null
     docker exec $(docker ps -q) sh -c 'cat /run/secrets/s /etc/c; ls -l /etc/c | cut -c1-10'
     docker secret rm s 2>&1 | cut -d= -f3; docker service update -q --secret-rm s w >/dev/null; docker secret rm s; docker config rm c 2>&1 | cut -d= -f3`,
    "hushset-r--------\n secret 's' is in use by the following service: w\ns\n config 'c' is in use by the following service: w\n",
  ],
  [
    "a task for which there is no node waits for one",
    `docker pull -q busybox >/dev/null; docker swarm init >/dev/null
     docker service create -d -q --name w --constraint node.labels.disk==ssd busybox sleep 1000 >/dev/null; sleep 2
     docker service ps w --no-trunc --format '{{.Node}}|{{.Error}}|{{.CurrentState}}' | sed 's/Pending .*/Pending/'
     docker node update --label-add disk=ssd rockpool; sleep 5; docker service ps w --format '{{.Node}} {{.Error}}'`,
    '|"no suitable node (scheduling constraints not satisfied on 1 node)"|Pending\nrockpool\nrockpool \n',
  ],
  [
    "an update that fails takes itself back where it is told to",
    `${READY} docker service update --update-failure-action rollback --image rockpool/shop-api:2.0 web 2>&1 | grep ^rollback | cut -d' ' -f1-5
     ${LIST}`,
    "rollback: update rolled back due\nweb 3/3 rockpool/shop-api:1.0\n",
  ],
  [
    "a drained node runs nothing",
    `${READY} docker node update --availability drain rockpool; sleep 15; ${LIST}; docker node update --availability active rockpool; sleep 5; ${LIST}`,
    "rockpool\nweb 0/3 rockpool/shop-api:1.0\nrockpool\nweb 3/3 rockpool/shop-api:1.0\n",
  ],
  [
    "a pull of the same image at the same time stops no task",
    `docker swarm init >/dev/null; docker service create -d --name web --replicas 2 nginx >/dev/null
     docker pull -q nginx; sleep 6; docker service ls --format '{{.Replicas}}'`,
    "docker.io/library/nginx:latest\n2/2\n",
  ],
  [
    "the logs of all tasks, with the slots' numbers aligned",
    `docker swarm init >/dev/null
     docker service create -q --name t --replicas 10 busybox sh -c 'echo hello; sleep 1000' >/dev/null
     docker service logs --no-task-ids t | sort | sed -n '1p;2p'; docker service logs --raw -n 1 t | uniq -c | tr -s ' '
     docker service logs -t t | head -1 | cut -d' ' -f2 | cut -d. -f1,2
     docker service logs $(docker service ps -q t | head -1) | cut -d@ -f2; docker service logs no 2>&1`,
    "t.10@rockpool    | hello\nt.1@rockpool     | hello\n 10 hello\nt.1\nrockpool    | hello\nno such task or service: no\n",
  ],
  [
    "follows the logs of tasks that come later, too",
    `docker swarm init >/dev/null
     docker service create -q --name t busybox sh -c 'echo hello; sleep 1000' >/dev/null
     timeout 15 docker service logs -f --no-task-ids t & docker service scale -d t=2 >/dev/null; wait`,
    "t.1@rockpool    | hello\nt.2@rockpool    | hello\n",
  ],
  [
    "leaves nothing behind",
    `${READY} docker service rm web; sleep 15; docker ps -aq | wc -l; docker swarm leave --force`,
    "web\n0\nNode left the swarm.\n",
  ],
])("%s", { timeout: 60_000 }, async (_name, script, expected) => {
  const computer = await createComputer();
  expect((await computer.run(script)).stdout).toBe(expected);
});
