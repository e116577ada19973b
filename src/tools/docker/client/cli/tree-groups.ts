import type { Branches } from "./branch.ts";
import { VOLUME_UPDATE } from "./tree-not-simulated.ts";

export const BUILDER: Branches = {
  build: {
    summary: "Build an image from a Dockerfile",
    load: () => import("../commands/image/build.ts").then(({ build }) => build),
  },
  prune: {
    summary: "Remove build cache",
    load: () => import("../commands/builder/prune.ts").then(({ prune }) => prune),
  },
};

export const CONTEXT: Branches = {
  create: {
    summary: "Create a context",
    load: () => import("../commands/context/create.ts").then(({ create }) => create),
  },
  export: {
    summary: "Export a context to a tar archive FILE or a tar stream on STDOUT.",
    load: () => import("../commands/context/export.ts").then(({ exportContext }) => exportContext),
  },
  import: {
    summary: "Import a context from a tar or zip file",
    load: () => import("../commands/context/import.ts").then(({ importContext }) => importContext),
  },
  inspect: {
    summary: "Display detailed information on one or more contexts",
    load: () => import("../commands/context/inspect.ts").then(({ inspect }) => inspect),
  },
  ls: {
    summary: "List contexts",
    aliases: ["list"],
    load: () => import("../commands/context/ls.ts").then(({ ls }) => ls),
  },
  rm: {
    summary: "Remove one or more contexts",
    aliases: ["remove"],
    load: () => import("../commands/context/rm.ts").then(({ rm }) => rm),
  },
  show: {
    summary: "Print the name of the current context",
    load: () => import("../commands/context/show.ts").then(({ show }) => show),
  },
  update: {
    summary: "Update a context",
    load: () => import("../commands/context/update.ts").then(({ update }) => update),
  },
  use: {
    summary: "Set the current docker context",
    load: () => import("../commands/context/use.ts").then(({ use }) => use),
  },
};

export const NETWORK: Branches = {
  connect: {
    summary: "Connect a container to a network",
    load: () => import("../commands/network/connect.ts").then(({ connect }) => connect),
  },
  create: {
    summary: "Create a network",
    load: () => import("../commands/network/create.ts").then(({ create }) => create),
  },
  disconnect: {
    summary: "Disconnect a container from a network",
    load: () => import("../commands/network/disconnect.ts").then(({ disconnect }) => disconnect),
  },
  inspect: {
    summary: "Display detailed information on one or more networks",
    load: () => import("../commands/network/inspect.ts").then(({ inspect }) => inspect),
  },
  ls: {
    summary: "List networks",
    aliases: ["list"],
    load: () => import("../commands/network/ls.ts").then(({ ls }) => ls),
  },
  prune: {
    summary: "Remove all unused networks",
    load: () => import("../commands/network/prune.ts").then(({ prune }) => prune),
  },
  rm: {
    summary: "Remove one or more networks",
    aliases: ["remove"],
    load: () => import("../commands/network/rm.ts").then(({ rm }) => rm),
  },
};

export const SYSTEM: Branches = {
  df: {
    summary: "Show docker disk usage",
    load: () => import("../commands/system/df.ts").then(({ df }) => df),
  },
  events: {
    summary: "Get real time events from the server",
    load: () => import("../commands/system/events.ts").then(({ events }) => events),
  },
  info: {
    summary: "Display system-wide information",
    load: () => import("../commands/system/info.ts").then(({ info }) => info),
  },
  prune: {
    summary: "Remove unused data",
    load: () => import("../commands/system/prune.ts").then(({ prune }) => prune),
  },
};

export const VOLUME: Branches = {
  create: {
    summary: "Create a volume",
    load: () => import("../commands/volume/create.ts").then(({ create }) => create),
  },
  inspect: {
    summary: "Display detailed information on one or more volumes",
    load: () => import("../commands/volume/inspect.ts").then(({ inspect }) => inspect),
  },
  ls: {
    summary: "List volumes",
    aliases: ["list"],
    load: () => import("../commands/volume/ls.ts").then(({ ls }) => ls),
  },
  prune: {
    summary: "Remove unused local volumes",
    load: () => import("../commands/volume/prune.ts").then(({ prune }) => prune),
  },
  rm: {
    summary: "Remove one or more volumes",
    aliases: ["remove"],
    load: () => import("../commands/volume/rm.ts").then(({ rm }) => rm),
  },
  update: VOLUME_UPDATE,
};
