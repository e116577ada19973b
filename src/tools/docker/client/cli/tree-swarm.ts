import type { Branches } from "./branch.ts";
import { SWARM_CA, SWARM_UNLOCK, SWARM_UNLOCK_KEY, SWARM_UPDATE } from "./tree-not-simulated.ts";

export const NODE: Branches = {
  demote: {
    summary: "Demote one or more nodes from manager in the swarm",
    load: () => import("../commands/node/demote.ts").then(({ demote }) => demote),
  },
  inspect: {
    summary: "Display detailed information on one or more nodes",
    load: () => import("../commands/node/inspect.ts").then(({ inspect }) => inspect),
  },
  ls: {
    summary: "List nodes in the swarm",
    aliases: ["list"],
    load: () => import("../commands/node/ls.ts").then(({ ls }) => ls),
  },
  promote: {
    summary: "Promote one or more nodes to manager in the swarm",
    load: () => import("../commands/node/promote.ts").then(({ promote }) => promote),
  },
  ps: {
    summary: "List tasks running on one or more nodes, defaults to current node",
    load: () => import("../commands/node/ps.ts").then(({ ps }) => ps),
  },
  rm: {
    summary: "Remove one or more nodes from the swarm",
    aliases: ["remove"],
    load: () => import("../commands/node/rm.ts").then(({ rm }) => rm),
  },
  update: {
    summary: "Update a node",
    load: () => import("../commands/node/update.ts").then(({ update }) => update),
  },
};

export const SERVICE: Branches = {
  create: {
    summary: "Create a new service",
    load: () => import("../commands/service/create.ts").then(({ create }) => create),
  },
  inspect: {
    summary: "Display detailed information on one or more services",
    load: () => import("../commands/service/inspect.ts").then(({ inspect }) => inspect),
  },
  logs: {
    summary: "Fetch the logs of a service or task",
    load: () => import("../commands/service/logs.ts").then(({ logs }) => logs),
  },
  ls: {
    summary: "List services",
    aliases: ["list"],
    load: () => import("../commands/service/ls.ts").then(({ ls }) => ls),
  },
  ps: {
    summary: "List the tasks of one or more services",
    load: () => import("../commands/service/ps.ts").then(({ ps }) => ps),
  },
  rm: {
    summary: "Remove one or more services",
    aliases: ["remove"],
    load: () => import("../commands/service/rm.ts").then(({ rm }) => rm),
  },
  rollback: {
    summary: "Revert changes to a service's configuration",
    load: () => import("../commands/service/rollback.ts").then(({ rollback }) => rollback),
  },
  scale: {
    summary: "Scale one or multiple replicated services",
    load: () => import("../commands/service/scale.ts").then(({ scale }) => scale),
  },
  update: {
    summary: "Update a service",
    load: () => import("../commands/service/update.ts").then(({ update }) => update),
  },
};

export const SWARM: Branches = {
  ca: SWARM_CA,
  init: {
    summary: "Initialize a swarm",
    load: () => import("../commands/swarm/init.ts").then(({ init }) => init),
  },
  join: {
    summary: "Join a swarm as a node and/or manager",
    load: () => import("../commands/swarm/join.ts").then(({ join }) => join),
  },
  "join-token": {
    summary: "Manage join tokens",
    load: () => import("../commands/swarm/join-token.ts").then(({ joinToken }) => joinToken),
  },
  leave: {
    summary: "Leave the swarm",
    load: () => import("../commands/swarm/leave.ts").then(({ leave }) => leave),
  },
  unlock: SWARM_UNLOCK,
  "unlock-key": SWARM_UNLOCK_KEY,
  update: SWARM_UPDATE,
};

export const CONFIG: Branches = {
  create: {
    summary: "Create a config from a file or STDIN",
    load: () => import("../commands/kept/create.ts").then(({ createConfig }) => createConfig),
  },
  inspect: {
    summary: "Display detailed information on one or more configs",
    load: () => import("../commands/kept/inspect.ts").then(({ inspectConfig }) => inspectConfig),
  },
  ls: {
    summary: "List configs",
    aliases: ["list"],
    load: () => import("../commands/kept/ls.ts").then(({ listConfigs }) => listConfigs),
  },
  rm: {
    summary: "Remove one or more configs",
    aliases: ["remove"],
    load: () => import("../commands/kept/rm.ts").then(({ removeConfig }) => removeConfig),
  },
};

export const SECRET: Branches = {
  create: {
    summary: "Create a secret from a file or STDIN as content",
    load: () => import("../commands/kept/create.ts").then(({ createSecret }) => createSecret),
  },
  inspect: {
    summary: "Display detailed information on one or more secrets",
    load: () => import("../commands/kept/inspect.ts").then(({ inspectSecret }) => inspectSecret),
  },
  ls: {
    summary: "List secrets",
    aliases: ["list"],
    load: () => import("../commands/kept/ls.ts").then(({ listSecrets }) => listSecrets),
  },
  rm: {
    summary: "Remove one or more secrets",
    aliases: ["remove"],
    load: () => import("../commands/kept/rm.ts").then(({ removeSecret }) => removeSecret),
  },
};
