import { defineDocker } from "../../cli/command.ts";
import { changeRole } from "../../swarm/change-role.ts";

/** https://docs.docker.com/reference/cli/docker/node/demote/ */
export const demote = defineDocker({
  summary: "Demote one or more nodes from manager in the swarm",
  usage: "NODE [NODE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  run: (call) => changeRole(call, "worker"),
});
