import type { Files } from "../../../../disk/files.ts";
import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note, tagsOf } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { ALPINE_ACCOUNTS, ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
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

type Release = readonly [version: string, created: string, ...names: string[]];

const RELEASES: readonly Release[] = [
  ["23.6.0", "2025-01-07T20:36:29Z", "latest", "current"],
  ["22.13.0", "2025-01-07T20:40:11Z", "lts", "jod"],
  ["20.18.1", "2024-11-21T03:19:07Z", "iron"],
  ["18.20.5", "2024-11-12T18:02:33Z", "hydrogen"],
  ["18.0.0", "2022-04-20T02:33:58Z"],
  ["16.20.2", "2023-08-09T19:44:50Z"],
]; // prettier-ignore

/** On what a node stands: how its tags end, and how much it adds, compressed and unpacked. */
interface Variant {
  readonly base: Base;
  readonly suffixes: readonly string[];
  readonly sizes: readonly [number, number];
}

const VARIANTS: readonly Variant[] = [
  { base: FULL, suffixes: ["-bookworm", ""], sizes: [48_510_208, 149_113_856] },
  {
    base: { name: "slim", layers: [BOOKWORM_SLIM], history: DEBIAN_HISTORY },
    suffixes: ["-bookworm-slim", "-slim"],
    sizes: [48_402_112, 148_897_792],
  },
  {
    base: { name: "alpine", layers: [ALPINE_BASE], history: ALPINE_HISTORY },
    suffixes: ["-alpine3.21", "-alpine"],
    sizes: [51_380_224, 149_422_080],
  },
];

/** The user `node`, whom recipes change to. */
function addUser(files: Files, isAlpine: boolean): void {
  const accounts = isAlpine ? ALPINE_ACCOUNTS : DEBIAN_ACCOUNTS;
  const shell = isAlpine ? "/bin/sh" : "/bin/bash";
  files.mkdir("/etc", 0o755);
  files.writeFile("/etc/passwd", `${accounts["/etc/passwd"]}node:x:1000:1000::/home/node:${shell}\n`, 0o644);
  files.writeFile("/etc/group", `${accounts["/etc/group"]}node:x:1000:\n`, 0o644);
  files.mkdir("/home", 0o755);
  files.mkdir("/home/node", 0o755);
  files.chown("/home/node", { uid: 1000, gid: 1000 });
}

/** node and npm of this computer, under the release of the image. */
function node([version, created, ...names]: Release, { base, suffixes, sizes }: Variant): HubImage {
  const major = version.split(".")[0] ?? "";
  const isNewest = RELEASES.find(([one]) => one.startsWith(`${major}.`))?.[0] === version;
  return defineImage({
    repository: "library/node",
    tags: tagsOf([...names, ...(isNewest ? [major] : []), version], suffixes),
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
          addUser(files, base.name === "alpine");
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

export const NODES: readonly HubImage[] = VARIANTS.flatMap((variant) =>
  RELEASES.map((release) => node(release, variant)),
);
