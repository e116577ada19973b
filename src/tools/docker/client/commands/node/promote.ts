import { defineDocker } from "../../cli/command.ts";
import { changeRole } from "../../swarm/change-role.ts";

/** https://docs.docker.com/reference/cli/docker/node/promote/ */
export const promote = defineDocker({
  summary: "Promote one or more nodes to manager in the swarm",
  usage: "NODE [NODE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  run: (call) => changeRole(call, "manager"),
});
