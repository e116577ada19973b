import { defineImage, type LayerDefinition, made } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import {
  ACCOUNT_PROGRAMS,
  DEBIAN_ACCOUNTS,
  DEBIAN_PROGRAMS,
  makeDirectories,
  PROCPS_PROGRAMS,
  plant,
} from "../system-tree.ts";

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** No lists are there: apt-get update brings them. */
const APT_DIRECTORIES = [
  "/etc/apt",
  "/etc/apt/sources.list.d",
  "/var/lib/apt",
  "/var/lib/apt/lists",
  "/var/lib/dpkg",
];

function systemLayer(
  name: string,
  compressedSize: number,
  size: number,
  texts: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): LayerDefinition {
  return {
    name,
    compressedSize,
    size,
    fill: (files) => {
      makeDirectories(files, true);
      for (const path of APT_DIRECTORIES) files.mkdir(path, 0o755);
      const names = [...DEBIAN_PROGRAMS, ...more];
      plant(files, { ...DEBIAN_ACCOUNTS, ...texts }, { directory: "/usr/bin", names });
      plant(files, {}, { directory: "/usr/sbin", names: ACCOUNT_PROGRAMS });
    },
  };
}

const BOOKWORM = {
  "/etc/apt/sources.list.d/debian.sources": `Types: deb
# http://snapshot.debian.org/archive/debian/20250113T000000Z
URIs: http://deb.debian.org/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
# http://snapshot.debian.org/archive/debian-security/20250113T000000Z
URIs: http://deb.debian.org/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`,
  "/etc/debian_version": "12.9\n",
  "/etc/os-release":
    'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nVERSION="12 (bookworm)"\nVERSION_CODENAME=bookworm\nID=debian\nHOME_URL="https://www.debian.org/"\nSUPPORT_URL="https://www.debian.org/support"\nBUG_REPORT_URL="https://bugs.debian.org/"\n',
};

/** What many other images stand on. */
export const BOOKWORM_SLIM = systemLayer("debian bookworm-slim 20250113", 28_227_259, 74_782_720, BOOKWORM);
/** With more of the base system than the slim one. */
export const BOOKWORM_FULL = systemLayer("debian bookworm 20250113", 48_479_834, 116_555_776, BOOKWORM);

const CREATED = "2025-01-13T00:00:00Z";

function debian(layer: LayerDefinition, tags: readonly string[]): HubImage {
  return defineImage({
    repository: "library/debian",
    tags,
    created: CREATED,
    config: { Env: [PATH], Cmd: ["bash"] },
    layers: [layer],
    history: [
      {
        created: CREATED,
        createdBy: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1736726400'",
        comment: "debuerreotype 0.15",
      },
    ],
    description: "Debian is a Linux distribution that's composed entirely of free and open-source software.",
  });
}

interface Ubuntu {
  readonly number: string;
  readonly patch: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly sizes: readonly [compressed: number, unpacked: number];
}

function ubuntu({ number, patch, name, tags, created, sizes }: Ubuntu): HubImage {
  const codename = name.split(" ")[0]?.toLowerCase() ?? "";
  const layer = systemLayer(
    `ubuntu ${patch}`,
    ...sizes,
    {
      "/etc/os-release": `PRETTY_NAME="Ubuntu ${patch} LTS"\nNAME="Ubuntu"\nVERSION_ID="${number}"\nVERSION="${patch} LTS (${name})"\nVERSION_CODENAME=${codename}\nID=ubuntu\nID_LIKE=debian\nHOME_URL="https://www.ubuntu.com/"\nUBUNTU_CODENAME=${codename}\n`,
      "/etc/lsb-release": `DISTRIB_ID=Ubuntu\nDISTRIB_RELEASE=${number}\nDISTRIB_CODENAME=${codename}\nDISTRIB_DESCRIPTION="Ubuntu ${patch} LTS"\n`,
    },
    PROCPS_PROGRAMS,
  );
  return defineImage({
    repository: "library/ubuntu",
    tags,
    created,
    config: {
      Env: [PATH],
      Cmd: ["/bin/bash"],
      Labels: { "org.opencontainers.image.ref.name": "ubuntu", "org.opencontainers.image.version": number },
    },
    layers: [layer],
    history: [
      { created, createdBy: "/bin/sh -c #(nop)  ARG RELEASE", emptyLayer: true },
      {
        created,
        createdBy: "/bin/sh -c #(nop)  LABEL org.opencontainers.image.ref.name=ubuntu",
        emptyLayer: true,
      },
      {
        created,
        createdBy:
          "/bin/sh -c #(nop) ADD file:bcebbf0fddcba5b864d5d267b68dd23bcfb01275e6ec7bcab69bf8b56af14804 in / ",
      },
      { created, createdBy: '/bin/sh -c #(nop)  CMD ["/bin/bash"]', emptyLayer: true },
    ],
    description: "Ubuntu is a Debian-based Linux operating system based on free software.",
  });
}

export const DEBIANS: readonly HubImage[] = [
  debian(BOOKWORM_FULL, ["latest", "12", "12.9", "bookworm", "bookworm-20250113"]),
  debian(BOOKWORM_SLIM, ["12-slim", "bookworm-slim", "stable-slim", "12.9-slim"]),
];

export const UBUNTUS: readonly HubImage[] = [
  ubuntu({
    number: "24.04",
    patch: "24.04.1",
    name: "Noble Numbat",
    tags: ["latest", "24.04", "noble"],
    created: "2024-11-19T09:33:01Z",
    sizes: [29_754_290, 78_118_912],
  }),
  ubuntu({
    number: "22.04",
    patch: "22.04.5",
    name: "Jammy Jellyfish",
    tags: ["22.04", "jammy"],
    created: "2024-09-11T16:25:14Z",
    sizes: [29_535_685, 77_856_768],
  }),
];

/** The entries of `docker history` that images on Debian begin with. */
export const DEBIAN_HISTORY = [made(CREATED, "# debian.sh --arch 'amd64' out/ 'bookworm' '@1736726400'")];
