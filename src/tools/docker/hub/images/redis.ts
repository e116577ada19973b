import { programFile } from "../../../../process/executable.ts";
import { defineImage, type LayerDefinition, made, note, tagsOf } from "../define-image.ts";
import type { HistoryEntry, HubImage } from "../hub.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { ALPINE_ACCOUNTS, ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const CREATED = "2025-01-07T21:35:12Z";

/** As docker-entrypoint.sh of https://github.com/docker-library/redis: options and a file alone are for the server. */
const ENTRYPOINT = `#!/bin/sh
case $1 in
  -* | *.conf) set -- redis-server "$@" ;;
esac
exec "$@"
`;

interface Base {
  /** As the tags end; nothing for Debian. */
  readonly suffixes: readonly string[];
  readonly layer: LayerDefinition;
  readonly history: readonly HistoryEntry[];
  readonly passwd: string;
  readonly group: string;
  readonly sizes: readonly [compressed: number, unpacked: number];
}

function redis(base: Base, [version, ...names]: readonly [string, ...string[]]): HubImage {
  return defineImage({
    repository: "library/redis",
    tags: tagsOf([...names, version], base.suffixes),
    created: CREATED,
    config: {
      ExposedPorts: { "6379/tcp": {} },
      Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", `REDIS_VERSION=${version}`],
      Entrypoint: ["docker-entrypoint.sh"],
      Cmd: ["redis-server"],
      Volumes: { "/data": {} },
      WorkingDir: "/data",
    },
    layers: [
      base.layer,
      {
        name: `redis ${version}${base.suffixes.at(-1)}`,
        compressedSize: base.sizes[0],
        size: base.sizes[1],
        fill: (files) => {
          for (const path of ["/data", "/etc", "/usr", "/usr/local", "/usr/local/bin"])
            files.mkdir(path, 0o755);
          for (const name of ["redis-server", "redis-cli"])
            files.writeFile(`/usr/local/bin/${name}`, programFile(name), 0o755);
          files.writeFile("/usr/local/bin/docker-entrypoint.sh", ENTRYPOINT, 0o755);
          const passwd = `${base.passwd}redis:x:999:999::/home/redis:/bin/sh\n`;
          files.writeFile("/etc/passwd", passwd, 0o644);
          files.writeFile("/etc/group", `${base.group}redis:x:999:\n`, 0o644);
        },
      },
    ],
    history: [
      ...base.history,
      note(CREATED, `ENV REDIS_VERSION=${version}`),
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

const RELEASES: readonly (readonly [version: string, ...names: string[]])[] = [
  ["7.4.2", "latest", "7", "7.4"],
  ["7.2.7", "7.2"],
  ["7.0.15", "7.0"],
  ["6.2.17", "6", "6.2"],
]; // prettier-ignore

const BASES: readonly Base[] = [
  {
    suffixes: ["-bookworm", ""],
    layer: BOOKWORM_SLIM,
    history: DEBIAN_HISTORY,
    passwd: DEBIAN_ACCOUNTS["/etc/passwd"] ?? "",
    group: DEBIAN_ACCOUNTS["/etc/group"] ?? "",
    sizes: [16_902_114, 42_205_184],
  },
  {
    suffixes: ["-alpine3.21", "-alpine"],
    layer: ALPINE_BASE,
    history: ALPINE_HISTORY,
    passwd: ALPINE_ACCOUNTS["/etc/passwd"],
    group: ALPINE_ACCOUNTS["/etc/group"],
    sizes: [13_402_880, 33_554_432],
  },
];

export const REDISES: readonly HubImage[] = BASES.flatMap((base) =>
  RELEASES.map((release) => redis(base, release)),
);
