import { installInterpreter } from "../../../python/install-interpreter.ts";
import { defineImage, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { type Base, FULL } from "./buildpack-deps.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const SLIM: Base = { name: "slim", layers: [BOOKWORM_SLIM], history: DEBIAN_HISTORY };
const ALPINE: Base = { name: "alpine", layers: [ALPINE_BASE], history: ALPINE_HISTORY };
function python(
  version: string,
  created: string,
  tags: readonly string[],
  sizes: readonly [number, number],
  base: Base = SLIM,
): HubImage {
  return defineImage({
    repository: "library/python",
    tags,
    created,
    config: {
      Env: [
        "PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        `PYTHON_VERSION=${version}`,
      ],
      Cmd: ["python3"],
    },
    layers: [
      ...base.layers,
      {
        name: `python ${version} ${base.name}`,
        compressedSize: sizes[0],
        size: sizes[1],
        fill: (files) => {
          for (const path of ["/usr", "/usr/local"]) files.mkdir(path, 0o755);
          installInterpreter(files, { prefix: "/usr/local", version });
        },
      },
    ],
    history: [
      ...base.history,
      note(created, "ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
      note(created, `ENV PYTHON_VERSION=${version}`),
      made(
        created,
        'RUN /bin/sh -c set -eux;   savedAptMark="$(apt-mark showmanual)";   apt-get update; … # buildkit',
      ),
      note(created, 'CMD ["python3"]'),
    ],
    description: "Python is an interpreted, interactive, object-oriented, open-source programming language.",
  });
}

export const PYTHONS: readonly HubImage[] = [
  python(
    "3.13.1",
    "2025-01-14T02:21:44Z",
    ["slim", "3-slim", "3.13-slim", "3.13.1-slim", "slim-bookworm"],
    [12_560_432, 46_137_344],
  ),
  python(
    "3.12.8",
    "2025-01-14T02:24:18Z",
    ["3.12-slim", "3.12.8-slim", "3.12-slim-bookworm"],
    [13_650_211, 49_807_360],
  ),
  python(
    "3.11.11",
    "2025-01-14T02:27:02Z",
    ["3.11-slim", "3.11.11-slim", "3.11-slim-bookworm"],
    [16_212_090, 55_574_528],
  ),
  python(
    "3.9.21",
    "2025-01-14T02:29:55Z",
    ["3.9-slim", "3.9.21-slim", "3.9-slim-bookworm"],
    [14_932_871, 51_380_224],
  ),
  python(
    "3.13.1",
    "2025-01-14T02:33:10Z",
    ["alpine", "3-alpine", "3.13-alpine", "3.13.1-alpine", "3.13-alpine3.21"],
    [13_240_512, 37_486_592],
    ALPINE,
  ),
  python(
    "3.12.8",
    "2025-01-14T02:35:27Z",
    ["3.12-alpine", "3.12.8-alpine"],
    [14_303_220, 41_156_608],
    ALPINE,
  ),
  python(
    "3.11.11",
    "2025-01-14T02:37:40Z",
    ["3.11-alpine", "3.11.11-alpine"],
    [16_840_192, 46_661_632],
    ALPINE,
  ),
  python(
    "3.13.1",
    "2025-01-14T02:40:12Z",
    ["latest", "3", "3.13", "3.13.1", "bookworm", "3.13-bookworm"],
    [27_541_123, 87_031_808],
    FULL,
  ),
  python(
    "3.12.8",
    "2025-01-14T02:43:51Z",
    ["3.12", "3.12.8", "3.12-bookworm"],
    [28_311_552, 90_177_536],
    FULL,
  ),
  python(
    "3.11.11",
    "2025-01-14T02:46:05Z",
    ["3.11", "3.11.11", "3.11-bookworm"],
    [30_408_704, 96_468_992],
    FULL,
  ),
];
