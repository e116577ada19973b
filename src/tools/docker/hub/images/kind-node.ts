import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { BOOKWORM_SLIM } from "./debian.ts";

const CREATED = "2025-02-13T22:09:12Z";

/** What a Kubernetes node of kind runs from (https://kind.sigs.k8s.io/docs/design/node-image/). */
export const KIND_NODES: readonly HubImage[] = [
  defineImage({
    repository: "kindest/node",
    tags: ["v1.32.2"],
    created: CREATED,
    config: {
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "container=docker"],
      Entrypoint: ["/usr/local/bin/entrypoint", "/sbin/init"],
      StopSignal: "SIGRTMIN+3",
      Labels: {},
    },
    layers: [
      BOOKWORM_SLIM,
      {
        name: "kindest node v1.32.2",
        compressedSize: 401_234_517,
        size: 1_022_431_232,
        fill: (files) => {
          for (const path of ["/usr", "/usr/local", "/usr/local/bin", "/usr/bin"]) files.mkdir(path, 0o755);
          files.writeFile("/usr/local/bin/entrypoint", programFile("kind-node"), 0o755);
          files.writeFile("/usr/bin/kubectl", programFile("kubectl"), 0o755);
          files.writeFile("/pause", programFile("pause"), 0o755);
        },
      },
    ],
    history: [
      made(CREATED, "COPY / / # buildkit"),
      note(CREATED, "ENV container=docker"),
      note(CREATED, 'ENTRYPOINT ["/usr/local/bin/entrypoint" "/sbin/init"]'),
      made(CREATED, "kubernetes v1.32.2"),
    ],
    description: "https://sigs.k8s.io/kind node image",
  }),
];
