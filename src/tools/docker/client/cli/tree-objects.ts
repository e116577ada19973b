import type { Branches } from "./branch.ts";

export const CONTAINER = {
  attach: {
    summary: "Attach local standard input, output, and error streams to a running container",
    load: () => import("../commands/container/attach.ts").then(({ attach }) => attach),
  },
  commit: {
    summary: "Create a new image from a container's changes",
    load: () => import("../commands/container/commit.ts").then(({ commit }) => commit),
  },
  cp: {
    summary: "Copy files/folders between a container and the local filesystem",
    load: () => import("../commands/container/cp.ts").then(({ cp }) => cp),
  },
  create: {
    summary: "Create a new container",
    load: () => import("../commands/container/create.ts").then(({ create }) => create),
  },
  diff: {
    summary: "Inspect changes to files or directories on a container's filesystem",
    load: () => import("../commands/container/diff.ts").then(({ diff }) => diff),
  },
  exec: {
    summary: "Execute a command in a running container",
    load: () => import("../commands/container/exec.ts").then(({ exec }) => exec),
  },
  export: {
    summary: "Export a container's filesystem as a tar archive",
    load: () => import("../commands/container/export.ts").then(({ exportContainer }) => exportContainer),
  },
  inspect: {
    summary: "Display detailed information on one or more containers",
    load: () => import("../commands/container/inspect.ts").then(({ inspect }) => inspect),
  },
  kill: {
    summary: "Kill one or more running containers",
    load: () => import("../commands/container/kill.ts").then(({ kill }) => kill),
  },
  logs: {
    summary: "Fetch the logs of a container",
    load: () => import("../commands/container/logs.ts").then(({ logs }) => logs),
  },
  ls: {
    summary: "List containers",
    aliases: ["list", "ps"],
    load: () => import("../commands/container/ls.ts").then(({ ls }) => ls),
  },
  pause: {
    summary: "Pause all processes within one or more containers",
    load: () => import("../commands/container/pause.ts").then(({ pause }) => pause),
  },
  port: {
    summary: "List port mappings or a specific mapping for the container",
    load: () => import("../commands/container/port.ts").then(({ port }) => port),
  },
  prune: {
    summary: "Remove all stopped containers",
    load: () => import("../commands/container/prune.ts").then(({ prune }) => prune),
  },
  rename: {
    summary: "Rename a container",
    load: () => import("../commands/container/rename.ts").then(({ rename }) => rename),
  },
  restart: {
    summary: "Restart one or more containers",
    load: () => import("../commands/container/restart.ts").then(({ restart }) => restart),
  },
  rm: {
    summary: "Remove one or more containers",
    aliases: ["remove"],
    load: () => import("../commands/container/rm.ts").then(({ rm }) => rm),
  },
  run: {
    summary: "Create and run a new container from an image",
    load: () => import("../commands/container/run.ts").then(({ run }) => run),
  },
  start: {
    summary: "Start one or more stopped containers",
    load: () => import("../commands/container/start.ts").then(({ start }) => start),
  },
  stats: {
    summary: "Display a live stream of container(s) resource usage statistics",
    load: () => import("../commands/container/stats.ts").then(({ stats }) => stats),
  },
  stop: {
    summary: "Stop one or more running containers",
    load: () => import("../commands/container/stop.ts").then(({ stop }) => stop),
  },
  top: {
    summary: "Display the running processes of a container",
    load: () => import("../commands/container/top.ts").then(({ top }) => top),
  },
  unpause: {
    summary: "Unpause all processes within one or more containers",
    load: () => import("../commands/container/unpause.ts").then(({ unpause }) => unpause),
  },
  update: {
    summary: "Update configuration of one or more containers",
    load: () => import("../commands/container/update.ts").then(({ update }) => update),
  },
  wait: {
    summary: "Block until one or more containers stop, then print their exit codes",
    load: () => import("../commands/container/wait.ts").then(({ wait }) => wait),
  },
} satisfies Branches;

export const IMAGE: Branches = {
  build: {
    summary: "Build an image from a Dockerfile",
    load: () => import("../commands/image/build.ts").then(({ build }) => build),
  },
  history: {
    summary: "Show the history of an image",
    load: () => import("../commands/image/history.ts").then(({ history }) => history),
  },
  import: {
    summary: "Import the contents from a tarball to create a filesystem image",
    load: () => import("../commands/image/import.ts").then(({ importImage }) => importImage),
  },
  inspect: {
    summary: "Display detailed information on one or more images",
    load: () => import("../commands/image/inspect.ts").then(({ inspect }) => inspect),
  },
  load: {
    summary: "Load an image from a tar archive or STDIN",
    load: () => import("../commands/image/load.ts").then(({ load }) => load),
  },
  ls: {
    summary: "List images",
    aliases: ["list"],
    load: () => import("../commands/image/ls.ts").then(({ ls }) => ls),
  },
  prune: {
    summary: "Remove unused images",
    load: () => import("../commands/image/prune.ts").then(({ prune }) => prune),
  },
  pull: {
    summary: "Download an image from a registry",
    load: () => import("../commands/image/pull.ts").then(({ pull }) => pull),
  },
  push: {
    summary: "Upload an image to a registry",
    load: () => import("../commands/image/push.ts").then(({ push }) => push),
  },
  rm: {
    summary: "Remove one or more images",
    aliases: ["remove"],
    load: () => import("../commands/image/rm.ts").then(({ rm }) => rm),
  },
  save: {
    summary: "Save one or more images to a tar archive (streamed to STDOUT by default)",
    load: () => import("../commands/image/save.ts").then(({ save }) => save),
  },
  tag: {
    summary: "Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE",
    load: () => import("../commands/image/tag.ts").then(({ tag }) => tag),
  },
};
