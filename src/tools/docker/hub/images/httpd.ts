import { programFile } from "../../../../process/executable.ts";
import { defineImage, type ImageDefinition, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const CREATED = "2024-07-23T18:11:04Z";
const VERSION = "2.4.62";
const PREFIX = "/usr/local/apache2";

const FOREGROUND = `#!/bin/sh
set -e

# Apache gets grumpy about PID files pre-existing
rm -f ${PREFIX}/logs/httpd.pid

exec httpd -DFOREGROUND "$@"
`;

function httpd(
  base: Pick<ImageDefinition, "tags" | "layers" | "history">,
  sizes: readonly [number, number],
): HubImage {
  return defineImage({
    repository: "library/httpd",
    tags: base.tags,
    created: CREATED,
    config: {
      ExposedPorts: { "80/tcp": {} },
      Env: [
        `PATH=${PREFIX}/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`,
        `HTTPD_PREFIX=${PREFIX}`,
        `HTTPD_VERSION=${VERSION}`,
      ],
      Cmd: ["httpd-foreground"],
      WorkingDir: PREFIX,
      StopSignal: "SIGWINCH",
    },
    layers: [
      ...base.layers,
      {
        name: `httpd ${base.tags.at(-1)}`,
        compressedSize: sizes[0],
        size: sizes[1],
        fill: (files) => {
          for (const path of [
            "/usr",
            "/usr/local",
            PREFIX,
            `${PREFIX}/bin`,
            `${PREFIX}/htdocs`,
            `${PREFIX}/logs`,
          ])
            files.mkdir(path, 0o755);
          files.writeFile(`${PREFIX}/bin/httpd`, programFile("httpd"), 0o755);
          files.writeFile(
            `${PREFIX}/htdocs/index.html`,
            "<html><body><h1>It works!</h1></body></html>\n",
            0o644,
          );
        },
      },
      {
        name: `httpd ${VERSION} foreground`,
        compressedSize: 297,
        size: 138,
        fill: (files) => {
          for (const path of ["/usr", "/usr/local", "/usr/local/bin"]) files.mkdir(path, 0o755);
          files.writeFile("/usr/local/bin/httpd-foreground", FOREGROUND, 0o755);
        },
      },
    ],
    history: [
      ...base.history,
      note(CREATED, `ENV HTTPD_PREFIX=${PREFIX}`),
      note(CREATED, `WORKDIR ${PREFIX}`),
      note(CREATED, `ENV HTTPD_VERSION=${VERSION}`),
      made(
        CREATED,
        'RUN /bin/sh -c set -eux;   savedAptMark="$(apt-mark showmanual)";  apt-get update; … # buildkit',
      ),
      note(CREATED, "STOPSIGNAL SIGWINCH"),
      made(CREATED, "COPY httpd-foreground /usr/local/bin/ # buildkit"),
      note(CREATED, "EXPOSE map[80/tcp:{}]"),
      note(CREATED, 'CMD ["httpd-foreground"]'),
    ],
    description: "The Apache HTTP Server Project",
  });
}

export const HTTPDS: readonly HubImage[] = [
  httpd(
    {
      tags: ["latest", "2", "2.4", VERSION, "bookworm", "2.4-bookworm"],
      layers: [BOOKWORM_SLIM],
      history: DEBIAN_HISTORY,
    },
    [30_411_402, 73_186_304],
  ),
  httpd(
    {
      tags: ["alpine", "2-alpine", "2.4-alpine", `${VERSION}-alpine`],
      layers: [ALPINE_BASE],
      history: ALPINE_HISTORY,
    },
    [20_013_551, 53_739_520],
  ),
];
