import type { DockerCommand } from "../../cli/command.ts";
import { definePage } from "./page.ts";

/** https://docs.docker.com/reference/cli/docker/manifest/ */
export const MANIFEST_PAGES = {
  annotate: definePage({
    summary:
      "Add additional information to a local image manifest\n\nEXPERIMENTAL:\n  docker manifest annotate is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/",
    usage: "[OPTIONS] MANIFEST_LIST MANIFEST",
    operands: [2, 2],
    options: `
    --arch string   Set architecture
    --os string   Set operating system
    --os-features strings   Set operating system feature
    --os-version string   Set operating system version
    --variant string   Set architecture variant
`,
  }),
  create: definePage({
    summary:
      "Create a local manifest list for annotating and pushing to a registry\n\nEXPERIMENTAL:\n  docker manifest create is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/",
    usage: "MANIFEST_LIST MANIFEST [MANIFEST...]",
    operands: [2, Number.POSITIVE_INFINITY],
    options: `
-a, --amend   Amend an existing manifest list
    --insecure   Allow communication with an insecure registry
`,
  }),
  inspect: definePage({
    summary:
      "Display an image manifest, or manifest list\n\nEXPERIMENTAL:\n  docker manifest inspect is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/",
    usage: "[OPTIONS] [MANIFEST_LIST] MANIFEST",
    operands: [1, 2],
    options: `
    --insecure   Allow communication with an insecure registry
-v, --verbose   Output additional info including layers and platform
`,
  }),
  push: definePage({
    summary:
      "Push a manifest list to a repository\n\nEXPERIMENTAL:\n  docker manifest push is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/",
    usage: "[OPTIONS] MANIFEST_LIST",
    operands: [1, 1],
    options: `
    --insecure   Allow push to an insecure registry
-p, --purge   Remove the local manifest list after push
`,
  }),
  rm: definePage({
    summary:
      "Delete one or more manifest lists from local storage\n\nEXPERIMENTAL:\n  docker manifest rm is an experimental feature.\n  Experimental features provide early access to product functionality. These\n  features may change between releases without warning, or can be removed from a\n  future release. Learn more about experimental features in our documentation:\n  https://docs.docker.com/go/experimental/",
    usage: "MANIFEST_LIST [MANIFEST_LIST...]",
    operands: [1, Number.POSITIVE_INFINITY],
  }),
} as const satisfies Readonly<Record<string, DockerCommand>>;
