import type { Branch, Branches } from "./branch.ts";
import { BUILDER, CONTEXT, NETWORK, SYSTEM, VOLUME } from "./tree-groups.ts";
import { MANIFEST, PLUGIN, STACK } from "./tree-not-simulated.ts";
import { CONTAINER, IMAGE } from "./tree-objects.ts";
import { CONFIG, NODE, SECRET, SERVICE, SWARM } from "./tree-swarm.ts";

const MANIFEST_DESCRIPTION = `The **docker manifest** command has subcommands for managing image manifests and
manifest lists. A manifest list allows you to use one name to refer to the same image
built for multiple architectures.

To see help for a subcommand, use:

    docker manifest CMD --help

For full details on using docker manifest lists, see the registry v2 specification.

EXPERIMENTAL:
  docker manifest is an experimental feature.
  Experimental features provide early access to product functionality. These
  features may change between releases without warning, or can be removed from a
  future release. Learn more about experimental features in our documentation:
  https://docs.docker.com/go/experimental/`;

/** What `docker --help` lists, under its headings. */
export const ROOT: Readonly<Record<string, Branches>> = {
  "Common Commands": {
    run: CONTAINER.run,
    exec: CONTAINER.exec,
    ps: {
      summary: "List containers",
      load: () => import("../commands/container/ls.ts").then(({ ls }) => ls),
    },
    build: {
      summary: "Build an image from a Dockerfile",
      load: () => import("../commands/image/build.ts").then(({ build }) => build),
    },
    pull: {
      summary: "Download an image from a registry",
      load: () => import("../commands/image/pull.ts").then(({ pull }) => pull),
    },
    push: {
      summary: "Upload an image to a registry",
      load: () => import("../commands/image/push.ts").then(({ push }) => push),
    },
    images: { summary: "List images", load: () => import("../commands/image/ls.ts").then(({ ls }) => ls) },
    login: {
      summary: "Authenticate to a registry",
      load: () => import("../commands/registry/login.ts").then(({ login }) => login),
    },
    logout: {
      summary: "Log out from a registry",
      load: () => import("../commands/registry/logout.ts").then(({ logout }) => logout),
    },
    search: {
      summary: "Search Docker Hub for images",
      load: () => import("../commands/registry/search.ts").then(({ search }) => search),
    },
    version: {
      summary: "Show the Docker version information",
      load: () => import("../commands/system/version.ts").then(({ version }) => version),
    },
    info: {
      summary: "Display system-wide information",
      load: () => import("../commands/system/info.ts").then(({ info }) => info),
    },
  },
  "Management Commands": {
    builder: { summary: "Manage builds", children: BUILDER },
    buildx: {
      summary: "Docker Buildx",
      load: () => import("../buildx/buildx.ts").then(({ buildx }) => buildx),
    },
    checkpoint: { summary: "Manage checkpoints", isOnTrial: true },
    compose: {
      summary: "Docker Compose",
      load: () => import("../../compose/compose.ts").then(({ compose }) => compose),
    },
    container: { summary: "Manage containers", children: CONTAINER },
    context: { summary: "Manage contexts", children: CONTEXT },
    image: { summary: "Manage images", children: IMAGE },
    manifest: {
      summary: "Manage Docker image manifests and manifest lists",
      description: MANIFEST_DESCRIPTION,
      usage: "COMMAND",
      children: MANIFEST,
    },
    network: { summary: "Manage networks", children: NETWORK },
    plugin: { summary: "Manage plugins", children: PLUGIN },
    system: { summary: "Manage Docker", children: SYSTEM },
    trust: { summary: "Manage trust on Docker images" },
    volume: { summary: "Manage volumes", usage: "COMMAND", children: VOLUME },
  },
  "Swarm Commands": {
    config: { summary: "Manage Swarm configs", children: CONFIG },
    node: { summary: "Manage Swarm nodes", children: NODE },
    secret: { summary: "Manage Swarm secrets", children: SECRET },
    service: { summary: "Manage Swarm services", children: SERVICE },
    stack: { summary: "Manage Swarm stacks", usage: "[OPTIONS]", children: STACK },
    swarm: { summary: "Manage Swarm", children: SWARM },
  },
  Commands: {
    attach: CONTAINER.attach,
    commit: CONTAINER.commit,
    cp: CONTAINER.cp,
    create: CONTAINER.create,
    diff: CONTAINER.diff,
    events: {
      summary: "Get real time events from the server",
      load: () => import("../commands/system/events.ts").then(({ events }) => events),
    },
    export: CONTAINER.export,
    history: {
      summary: "Show the history of an image",
      load: () => import("../commands/image/history.ts").then(({ history }) => history),
    },
    import: {
      summary: "Import the contents from a tarball to create a filesystem image",
      load: () => import("../commands/image/import.ts").then(({ importImage }) => importImage),
    },
    inspect: {
      summary: "Return low-level information on Docker objects",
      load: () => import("../commands/inspect.ts").then(({ inspect }) => inspect),
    },
    kill: CONTAINER.kill,
    load: {
      summary: "Load an image from a tar archive or STDIN",
      load: () => import("../commands/image/load.ts").then(({ load }) => load),
    },
    logs: CONTAINER.logs,
    pause: CONTAINER.pause,
    port: CONTAINER.port,
    rename: CONTAINER.rename,
    restart: CONTAINER.restart,
    rm: {
      summary: "Remove one or more containers",
      load: () => import("../commands/container/rm.ts").then(({ rm }) => rm),
    },
    rmi: {
      summary: "Remove one or more images",
      load: () => import("../commands/image/rm.ts").then(({ rm }) => rm),
    },
    save: {
      summary: "Save one or more images to a tar archive (streamed to STDOUT by default)",
      load: () => import("../commands/image/save.ts").then(({ save }) => save),
    },
    start: CONTAINER.start,
    stats: CONTAINER.stats,
    stop: CONTAINER.stop,
    tag: {
      summary: "Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE",
      load: () => import("../commands/image/tag.ts").then(({ tag }) => tag),
    },
    top: CONTAINER.top,
    unpause: CONTAINER.unpause,
    update: CONTAINER.update,
    wait: CONTAINER.wait,
  },
};

export interface FoundBranch {
  /** `docker container stop`, in the words that were given. */
  readonly path: string;
  readonly branch: Branch;
  /** The words behind it. */
  readonly rest: readonly string[];
}

/** Follows words down the tree as far as they are commands; an alias counts as what it stands for. */
export function findBranch(words: readonly string[]): FoundBranch | undefined {
  const [first = "", second] = words;
  const branch = Object.values(ROOT).find((branches) => Object.hasOwn(branches, first))?.[first];
  if (!branch) return undefined;
  const name = second === undefined ? undefined : nameOf(branch, second);
  const child = name === undefined ? undefined : branch.children?.[name];
  return child
    ? { path: `docker ${first} ${name}`, branch: child, rest: words.slice(2) }
    : { path: `docker ${first}`, branch, rest: words.slice(1) };
}

function nameOf({ children = {} }: Branch, word: string): string | undefined {
  if (Object.hasOwn(children, word)) return word;
  return Object.keys(children).find((name) => children[name]?.aliases?.includes(word));
}
