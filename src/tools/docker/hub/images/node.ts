import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { type Base, FULL } from "./buildpack-deps.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

/** What is no program is an argument of node. */
const ENTRYPOINT = `#!/bin/sh
set -e

case "$1" in
    -*) set -- node "$@" ;;
    *) command -v "$1" >/dev/null || set -- node "$@" ;;
esac

exec "$@"
`;

const SLIM: Base = { name: "slim", layers: [BOOKWORM_SLIM], history: DEBIAN_HISTORY };
const ALPINE: Base = { name: "alpine", layers: [ALPINE_BASE], history: ALPINE_HISTORY };

/** node and npm of this computer, under the release of the image. */
function node(
  version: string,
  tags: readonly string[],
  created: string,
  base: Base,
  sizes: readonly [number, number],
): HubImage {
  return defineImage({
    repository: "library/node",
    tags,
    created,
    config: {
      Env: [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        `NODE_VERSION=${version}`,
        "YARN_VERSION=1.22.22",
      ],
      Entrypoint: ["docker-entrypoint.sh"],
      Cmd: ["node"],
    },
    layers: [
      ...base.layers,
      {
        name: `node ${version} ${base.name}`,
        compressedSize: sizes[0],
        size: sizes[1],
        fill: (files) => {
          for (const path of ["/usr", "/usr/local", "/usr/local/bin"]) files.mkdir(path, 0o755);
          for (const name of ["node", "npm", "npx", "yarn"])
            files.writeFile(`/usr/local/bin/${name}`, programFile(name), 0o755);
          files.symlink("node", "/usr/local/bin/nodejs");
        },
      },
      {
        name: "node entrypoint",
        compressedSize: 446,
        size: 388,
        fill: (files) => {
          for (const path of ["/usr", "/usr/local", "/usr/local/bin"]) files.mkdir(path, 0o755);
          files.writeFile("/usr/local/bin/docker-entrypoint.sh", ENTRYPOINT, 0o755);
        },
      },
    ],
    history: [
      ...base.history,
      note(created, `ENV NODE_VERSION=${version}`),
      made(created, "RUN /bin/sh -c ARCH= && dpkgArch … # buildkit"),
      note(created, "ENV YARN_VERSION=1.22.22"),
      made(created, "COPY docker-entrypoint.sh /usr/local/bin/ # buildkit"),
      note(created, 'ENTRYPOINT ["docker-entrypoint.sh"]'),
      note(created, 'CMD ["node"]'),
    ],
    description: "Node.js is a JavaScript-based platform for server-side and networking applications.",
  });
}

export const NODES: readonly HubImage[] = [
  node(
    "22.13.0",
    ["22", "22.13.0", "22-bookworm", "lts"],
    "2025-01-07T20:40:11Z",
    FULL,
    [48_510_208, 149_113_856],
  ),
  node("20.18.1", ["20", "20.18.1", "20-bookworm"], "2024-11-21T03:19:07Z", FULL, [42_571_264, 129_712_128]),
  node(
    "22.13.0",
    ["slim", "22-slim", "22.13.0-slim", "lts-slim"],
    "2025-01-07T20:44:27Z",
    SLIM,
    [48_402_112, 148_897_792],
  ),
  node(
    "22.13.0",
    ["alpine", "22-alpine", "22.13.0-alpine", "lts-alpine"],
    "2025-01-07T20:48:51Z",
    ALPINE,
    [51_380_224, 149_422_080],
  ),
  node("20.18.1", ["20-slim", "20.18.1-slim"], "2024-11-21T03:23:36Z", SLIM, [42_467_328, 129_499_136]),
  node("20.18.1", ["20-alpine", "20.18.1-alpine"], "2024-11-21T03:27:12Z", ALPINE, [44_040_192, 126_353_408]),
];
