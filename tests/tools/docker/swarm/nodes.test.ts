import { expect, it } from "vitest";
import { createComputer } from "../../../../src/cli/engine.ts";

/** How a lesson's setup brings simulated workers. */
const READY = `
ask() { curl -s --unix-socket /var/run/docker.sock -H 'Content-Type: application/json' -d "$2" "http://docker/rockpool/$1"; }
state() { ask "nodes/$1/state" "{\\"State\\":\\"$2\\"}"; }
docker swarm init >/dev/null
for name in worker-1 worker-2; do ask nodes "{\\"Hostname\\":\\"$name\\"}" >/dev/null; done
docker service create -q --name web --replicas 6 -p 8080:8080 rockpool/shop-api:1.0 >/dev/null
nodes() { docker service ps web --filter desired-state=running --format '{{.Node}}' | sort | uniq -c | awk '{ print $2, $1 }'; }
`;

it.each([
  [
    "lists them, and spreads tasks over them",
    "docker node ls --format '{{.Hostname}} {{.Status}} {{.Availability}} {{.ManagerStatus}}'; nodes",
    "rockpool Ready Active Leader\nworker-1 Ready Active \nworker-2 Ready Active \nrockpool 2\nworker-1 2\nworker-2 2\n",
  ],
  [
    "the mesh leads to all nodes, and docker ps shows this one's containers",
    "for i in 1 2 3 4 5 6; do curl -s localhost:8080; done | sort -u | wc -l; docker ps -q | wc -l",
    "6\n2\n",
  ],
  [
    "a drained node's tasks go elsewhere",
    "docker node update --availability drain worker-1; sleep 15; nodes; docker node ps worker-1 --format '{{.DesiredState}}'",
    "worker-1\nrockpool 3\nworker-2 3\nShutdown\nShutdown\n",
  ],
  [
    "a paused node keeps what it has and takes nothing",
    "docker node update --availability pause worker-1 >/dev/null; docker service scale web=9 >/dev/null; nodes",
    "rockpool 4\nworker-1 2\nworker-2 3\n",
  ],
  [
    "a node that breaks down is replaced; what it ran has ended when it is back",
    `state worker-2 down; sleep 10; nodes; docker node ls --filter name=worker-2 --format '{{.Status}}'
     docker node ps worker-2 --format '{{.DesiredState}} {{.CurrentState}}' | cut -d' ' -f1,2
     state worker-2 ready; docker node ps worker-2 --format '{{.DesiredState}} {{.CurrentState}}' | cut -d' ' -f1,2`,
    "rockpool 3\nworker-1 3\nDown\nShutdown Running\nShutdown Running\nShutdown Shutdown\nShutdown Shutdown\n",
  ],
  [
    "a global service has a task on each",
    `docker service create -q --name all --mode global nginx >/dev/null; docker service ps all --format '{{.Node}}'
     docker node update --availability drain rockpool >/dev/null; sleep 15; docker service ls --filter name=all --format '{{.Replicas}}'`,
    "rockpool\nworker-1\nworker-2\n2/2\n",
  ],
  [
    "only a node that is down can be removed",
    `docker node rm rockpool 2>&1 | grep -c 'is a cluster manager'; docker node rm worker-1 2>&1 | grep -c "is not down and can't be removed"
     state worker-1 down; docker node rm worker-1; docker node ls -q | wc -l; docker node ps worker-1 2>&1`,
    "1\n1\nworker-1\n2\nError response from daemon: node worker-1 not found\n",
  ],
])("%s", { timeout: 60_000 }, async (_name, script, expected) => {
  const computer = await createComputer();
  expect((await computer.run(`${READY}${script}`)).stdout).toBe(expected);
});
