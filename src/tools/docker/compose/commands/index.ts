import type { ComposeCommand } from "../context.ts";

interface Entry {
  readonly summary: string;
  readonly load: () => Promise<ComposeCommand>;
}

/** In alphabetical order, as the help page has them. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  attach: {
    summary: "Attach local standard input, output, and error streams to a service's running container",
    load: () => import("./attach.ts").then(({ attach }) => attach),
  },
  build: {
    summary: "Build or rebuild services",
    load: () => import("./build.ts").then(({ build }) => build),
  },
  config: {
    summary: "Parse, resolve and render compose file in canonical format",
    load: () => import("./config.ts").then(({ config }) => config),
  },
  cp: {
    summary: "Copy files/folders between a service container and the local filesystem",
    load: () => import("./cp.ts").then(({ cp }) => cp),
  },
  create: {
    summary: "Creates containers for a service",
    load: () => import("./create.ts").then(({ create }) => create),
  },
  down: {
    summary: "Stop and remove containers, networks",
    load: () => import("./down.ts").then(({ down }) => down),
  },
  events: {
    summary: "Receive real time events from containers",
    load: () => import("./events.ts").then(({ events }) => events),
  },
  exec: {
    summary: "Execute a command in a running container",
    load: () => import("./exec.ts").then(({ exec }) => exec),
  },
  images: {
    summary: "List images used by the created containers",
    load: () => import("./images.ts").then(({ images }) => images),
  },
  kill: {
    summary: "Force stop service containers",
    load: () => import("./kill.ts").then(({ kill }) => kill),
  },
  logs: { summary: "View output from containers", load: () => import("./logs.ts").then(({ logs }) => logs) },
  ls: { summary: "List running compose projects", load: () => import("./ls.ts").then(({ ls }) => ls) },
  pause: { summary: "Pause services", load: () => import("./pause.ts").then(({ pause }) => pause) },
  port: {
    summary: "Print the public port for a port binding",
    load: () => import("./port.ts").then(({ port }) => port),
  },
  ps: { summary: "List containers", load: () => import("./ps.ts").then(({ ps }) => ps) },
  pull: { summary: "Pull service images", load: () => import("./pull.ts").then(({ pull }) => pull) },
  push: {
    summary: "Push service images",
    load: () => import("./push.ts").then(({ push }) => push),
  },
  restart: {
    summary: "Restart service containers",
    load: () => import("./restart.ts").then(({ restart }) => restart),
  },
  rm: { summary: "Removes stopped service containers", load: () => import("./rm.ts").then(({ rm }) => rm) },
  run: {
    summary: "Run a one-off command on a service",
    load: () => import("./run.ts").then(({ run }) => run),
  },
  scale: { summary: "Scale services ", load: () => import("./scale.ts").then(({ scale }) => scale) },
  start: { summary: "Start services", load: () => import("./start.ts").then(({ start }) => start) },
  stats: {
    summary: "Display a live stream of container(s) resource usage statistics",
    load: () => import("./stats.ts").then(({ stats }) => stats),
  },
  stop: { summary: "Stop services", load: () => import("./stop.ts").then(({ stop }) => stop) },
  top: { summary: "Display the running processes", load: () => import("./top.ts").then(({ top }) => top) },
  unpause: { summary: "Unpause services", load: () => import("./unpause.ts").then(({ unpause }) => unpause) },
  up: { summary: "Create and start containers", load: () => import("./up.ts").then(({ up }) => up) },
  version: {
    summary: "Show the Docker Compose version information",
    load: () => import("./version.ts").then(({ version }) => version),
  },
  wait: {
    summary: "Block until the first service container stops",
    load: () => import("./wait.ts").then(({ wait }) => wait),
  },
  watch: {
    summary: "Watch build context for service and rebuild/refresh containers when files are updated",
    load: () => import("./watch.ts").then(({ watch }) => watch),
  },
};
