import type { Branch, Branches } from "./branch.ts";

export const MANIFEST: Branches = {
  annotate: {
    summary: "Add additional information to a local image manifest",
    load: () =>
      import("../commands/not-simulated/manifest.ts").then(({ MANIFEST_PAGES }) => MANIFEST_PAGES.annotate),
  },
  create: {
    summary: "Create a local manifest list for annotating and pushing to a registry",
    load: () =>
      import("../commands/not-simulated/manifest.ts").then(({ MANIFEST_PAGES }) => MANIFEST_PAGES.create),
  },
  inspect: {
    summary: "Display an image manifest, or manifest list",
    load: () =>
      import("../commands/not-simulated/manifest.ts").then(({ MANIFEST_PAGES }) => MANIFEST_PAGES.inspect),
  },
  push: {
    summary: "Push a manifest list to a repository",
    load: () =>
      import("../commands/not-simulated/manifest.ts").then(({ MANIFEST_PAGES }) => MANIFEST_PAGES.push),
  },
  rm: {
    summary: "Delete one or more manifest lists from local storage",
    load: () =>
      import("../commands/not-simulated/manifest.ts").then(({ MANIFEST_PAGES }) => MANIFEST_PAGES.rm),
  },
};

export const PLUGIN: Branches = {
  create: {
    summary:
      "Create a plugin from a rootfs and configuration. Plugin data directory must contain config.json and rootfs directory.",
    load: () => import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.create),
  },
  disable: {
    summary: "Disable a plugin",
    load: () =>
      import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.disable),
  },
  enable: {
    summary: "Enable a plugin",
    load: () => import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.enable),
  },
  inspect: {
    summary: "Display detailed information on one or more plugins",
    load: () =>
      import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.inspect),
  },
  install: {
    summary: "Install a plugin",
    load: () =>
      import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.install),
  },
  ls: {
    summary: "List plugins",
    aliases: ["list"],
    load: () => import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.ls),
  },
  push: {
    summary: "Push a plugin to a registry",
    load: () => import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.push),
  },
  rm: {
    summary: "Remove one or more plugins",
    aliases: ["remove"],
    load: () => import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.rm),
  },
  set: {
    summary: "Change settings for a plugin",
    load: () => import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.set),
  },
  upgrade: {
    summary: "Upgrade an existing plugin",
    load: () =>
      import("../commands/not-simulated/plugin.ts").then(({ PLUGIN_PAGES }) => PLUGIN_PAGES.upgrade),
  },
};

export const STACK: Branches = {
  config: {
    summary: "Outputs the final config file, after doing merges and interpolations",
    load: () => import("../commands/not-simulated/stack.ts").then(({ STACK_PAGES }) => STACK_PAGES.config),
  },
  deploy: {
    summary: "Deploy a new stack or update an existing stack",
    aliases: ["up"],
    load: () => import("../commands/not-simulated/stack.ts").then(({ STACK_PAGES }) => STACK_PAGES.deploy),
  },
  ls: {
    summary: "List stacks",
    aliases: ["list"],
    load: () => import("../commands/not-simulated/stack.ts").then(({ STACK_PAGES }) => STACK_PAGES.ls),
  },
  ps: {
    summary: "List the tasks in the stack",
    load: () => import("../commands/not-simulated/stack.ts").then(({ STACK_PAGES }) => STACK_PAGES.ps),
  },
  rm: {
    summary: "Remove one or more stacks",
    aliases: ["remove", "down"],
    load: () => import("../commands/not-simulated/stack.ts").then(({ STACK_PAGES }) => STACK_PAGES.rm),
  },
  services: {
    summary: "List the services in the stack",
    load: () => import("../commands/not-simulated/stack.ts").then(({ STACK_PAGES }) => STACK_PAGES.services),
  },
};

/** Of a swarm, and of volumes in it. */
function swarmPage(
  name: keyof typeof import("../commands/not-simulated/swarm.ts").SWARM_PAGES,
  summary: string,
): Branch {
  return {
    summary,
    load: () => import("../commands/not-simulated/swarm.ts").then(({ SWARM_PAGES }) => SWARM_PAGES[name]),
  };
}

export const SWARM_CA = swarmPage("ca", "Display and rotate the root CA");
export const SWARM_UNLOCK = swarmPage("unlock", "Unlock swarm");
export const SWARM_UNLOCK_KEY = swarmPage("unlock-key", "Manage the unlock key");
export const SWARM_UPDATE = swarmPage("update", "Update the swarm");
export const VOLUME_UPDATE = swarmPage("volume update", "Update a volume (cluster volumes only)");
