import { installInterpreter } from "../../../python/install-interpreter.ts";
import { defineImage, made, note, tagsOf } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { type Base, FULL, FULL_BULLSEYE } from "./buildpack-deps.ts";
import {
  BOOKWORM_SLIM,
  BULLSEYE_HISTORY,
  BULLSEYE_SLIM,
  BUSTER_HISTORY,
  BUSTER_SLIM,
  DEBIAN_HISTORY,
} from "./debian.ts";

/** On what a python stands: how its tags end, and how much it adds, compressed and unpacked. */
interface Variant {
  readonly base: Base;
  readonly suffixes: readonly string[];
  readonly sizes: readonly [number, number];
}

const VARIANTS: readonly Variant[] = [
  { base: FULL, suffixes: ["-bookworm", ""], sizes: [27_541_123, 87_031_808] },
  {
    base: { name: "slim", layers: [BOOKWORM_SLIM], history: DEBIAN_HISTORY },
    suffixes: ["-slim-bookworm", "-slim"],
    sizes: [12_560_432, 46_137_344],
  },
  {
    base: { name: "alpine", layers: [ALPINE_BASE], history: ALPINE_HISTORY },
    suffixes: ["-alpine3.21", "-alpine"],
    sizes: [13_240_512, 37_486_592],
  },
  { base: FULL_BULLSEYE, suffixes: ["-bullseye"], sizes: [27_918_336, 88_080_384] },
  {
    base: { name: "slim-bullseye", layers: [BULLSEYE_SLIM], history: BULLSEYE_HISTORY },
    suffixes: ["-slim-bullseye"],
    sizes: [12_897_280, 47_185_920],
  },
];

/** Many recipes of some years ago begin with it. */
const OLD: Variant = {
  base: { name: "slim-buster", layers: [BUSTER_SLIM], history: BUSTER_HISTORY },
  suffixes: ["-slim-buster"],
  sizes: [12_410_880, 45_088_768],
};

function python(
  version: string,
  created: string,
  { base, suffixes, sizes }: Variant,
  names: readonly string[] = [],
): HubImage {
  const short = version.split(".").slice(0, 2).join(".");
  return defineImage({
    repository: "library/python",
    tags: tagsOf([...names, short, version], suffixes),
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

/** The newest first, with when it was made. */
const RELEASES: readonly (readonly [version: string, created: string, ...names: string[]])[] = [
  ["3.13.1", "2025-01-14T02:21:44Z", "latest", "3"],
  ["3.12.8", "2025-01-14T02:24:18Z"],
  ["3.11.11", "2025-01-14T02:27:02Z"],
  ["3.10.16", "2025-01-14T02:28:31Z"],
  ["3.9.21", "2025-01-14T02:29:55Z"],
  ["3.8.20", "2024-09-28T00:41:10Z"],
]; // prettier-ignore

const OLD_RELEASES: readonly (readonly [version: string, created: string])[] = [
  ["3.11.4", "2023-06-13T19:28:05Z"],
  ["3.10.12", "2023-06-13T19:31:47Z"],
  ["3.9.17", "2023-06-13T19:35:12Z"],
  ["3.8.17", "2023-06-13T19:38:36Z"],
];

export const PYTHONS: readonly HubImage[] = [
  ...VARIANTS.flatMap((variant) =>
    RELEASES.map(([version, created, ...names]) => python(version, created, variant, names)),
  ),
  ...OLD_RELEASES.map(([version, created]) => python(version, created, OLD)),
];
