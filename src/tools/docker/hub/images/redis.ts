import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const CREATED = "2025-01-07T21:35:12Z";
const VERSION = "7.4.2";

export const REDIS = defineImage({
  repository: "library/redis",
  tags: ["latest", "7", "7.4", VERSION, "bookworm", "7-bookworm"],
  created: CREATED,
  config: {
    ExposedPorts: { "6379/tcp": {} },
    Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", `REDIS_VERSION=${VERSION}`],
    Cmd: ["redis-server"],
    Volumes: { "/data": {} },
    WorkingDir: "/data",
  },
  layers: [
    BOOKWORM_SLIM,
    {
      name: `redis ${VERSION}`,
      compressedSize: 16_902_114,
      size: 42_205_184,
      fill: (files) => {
        for (const path of ["/data", "/etc", "/usr", "/usr/local", "/usr/local/bin"])
          files.mkdir(path, 0o755);
        for (const name of ["redis-server", "redis-cli"])
          files.writeFile(`/usr/local/bin/${name}`, programFile(name), 0o755);
        const accounts = `${DEBIAN_ACCOUNTS["/etc/passwd"]}redis:x:999:999::/home/redis:/bin/sh\n`;
        files.writeFile("/etc/passwd", accounts, 0o644);
        files.writeFile("/etc/group", `${DEBIAN_ACCOUNTS["/etc/group"]}redis:x:999:\n`, 0o644);
      },
    },
  ],
  history: [
    ...DEBIAN_HISTORY,
    note(CREATED, `ENV REDIS_VERSION=${VERSION}`),
    made(
      CREATED,
      'RUN /bin/sh -c set -eux;   savedAptMark="$(apt-mark showmanual)";  apt-get update; … # buildkit',
    ),
    note(CREATED, "VOLUME [/data]"),
    note(CREATED, "WORKDIR /data"),
    note(CREATED, "EXPOSE map[6379/tcp:{}]"),
    note(CREATED, 'CMD ["redis-server"]'),
  ],
  description: "Redis is the world’s fastest data platform for caching, vector search, and NoSQL databases.",
});
