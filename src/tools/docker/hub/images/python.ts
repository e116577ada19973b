import { installInterpreter } from "../../../python/install-interpreter.ts";
import { defineImage, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

function python(
  version: string,
  created: string,
  tags: readonly string[],
  sizes: readonly [number, number],
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
      BOOKWORM_SLIM,
      {
        name: `python ${version} slim`,
        compressedSize: sizes[0],
        size: sizes[1],
        fill: (files) => {
          for (const path of ["/usr", "/usr/local"]) files.mkdir(path, 0o755);
          installInterpreter(files, { prefix: "/usr/local", version });
        },
      },
    ],
    history: [
      ...DEBIAN_HISTORY,
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

/** Of each version the `-slim` image; the full ones are not simulated. */
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
];
