import { programFile } from "../../../../process/executable.ts";
import { defineImage, type ImageDefinition, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { ALPINE_ACCOUNTS, ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const CREATED = "2025-01-07T21:35:12Z";
const VERSION = "7.4.2";

/** As docker-entrypoint.sh of https://github.com/docker-library/redis: options and a file alone are for the server. */
const ENTRYPOINT = `#!/bin/sh
case $1 in
  -* | *.conf) set -- redis-server "$@" ;;
esac
exec "$@"
`;

function redis(
  base: Pick<ImageDefinition, "tags" | "layers" | "history">,
  accounts: { readonly "/etc/passwd": string; readonly "/etc/group": string },
  sizes: readonly [compressed: number, unpacked: number],
): HubImage {
  return defineImage({
    repository: "library/redis",
    tags: base.tags,
    created: CREATED,
    config: {
      ExposedPorts: { "6379/tcp": {} },
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", `REDIS_VERSION=${VERSION}`],
      Entrypoint: ["docker-entrypoint.sh"],
      Cmd: ["redis-server"],
      Volumes: { "/data": {} },
      WorkingDir: "/data",
    },
    layers: [
      ...base.layers,
      {
        name: `redis ${base.tags.at(-1)}`,
        compressedSize: sizes[0],
        size: sizes[1],
        fill: (files) => {
          for (const path of ["/data", "/etc", "/usr", "/usr/local", "/usr/local/bin"])
            files.mkdir(path, 0o755);
          for (const name of ["redis-server", "redis-cli"])
            files.writeFile(`/usr/local/bin/${name}`, programFile(name), 0o755);
          files.writeFile("/usr/local/bin/docker-entrypoint.sh", ENTRYPOINT, 0o755);
          const passwd = `${accounts["/etc/passwd"]}redis:x:999:999::/home/redis:/bin/sh\n`;
          files.writeFile("/etc/passwd", passwd, 0o644);
          files.writeFile("/etc/group", `${accounts["/etc/group"]}redis:x:999:\n`, 0o644);
        },
      },
    ],
    history: [
      ...base.history,
      note(CREATED, `ENV REDIS_VERSION=${VERSION}`),
      made(CREATED, "RUN /bin/sh -c set -eux; … # buildkit"),
      note(CREATED, "VOLUME [/data]"),
      note(CREATED, "WORKDIR /data"),
      note(CREATED, "COPY docker-entrypoint.sh /usr/local/bin/ # buildkit"),
      note(CREATED, 'ENTRYPOINT ["docker-entrypoint.sh"]'),
      note(CREATED, "EXPOSE map[6379/tcp:{}]"),
      note(CREATED, 'CMD ["redis-server"]'),
    ],
    description:
      "Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.",
  });
}

export const REDISES: readonly HubImage[] = [
  redis(
    {
      tags: ["latest", "7", "7.4", VERSION, "bookworm", "7-bookworm"],
      layers: [BOOKWORM_SLIM],
      history: DEBIAN_HISTORY,
    },
    {
      "/etc/passwd": DEBIAN_ACCOUNTS["/etc/passwd"] ?? "",
      "/etc/group": DEBIAN_ACCOUNTS["/etc/group"] ?? "",
    },
    [16_902_114, 42_205_184],
  ),
  redis(
    {
      tags: ["alpine", "7-alpine", "7.4-alpine", `${VERSION}-alpine`, "alpine3.21"],
      layers: [ALPINE_BASE],
      history: ALPINE_HISTORY,
    },
    ALPINE_ACCOUNTS,
    [13_402_880, 33_554_432],
  ),
];
