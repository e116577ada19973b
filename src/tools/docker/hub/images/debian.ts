import { defineImage, type LayerDefinition, made } from "../define-image.ts";
import type { HistoryEntry, HubImage } from "../hub.ts";
import {
  ACCOUNT_PROGRAMS,
  ADDUSER_PROGRAMS,
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
  more: readonly string[],
  hasAdduser: boolean,
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
      plant(
        files,
        {},
        {
          directory: "/usr/sbin",
          names: hasAdduser ? [...ACCOUNT_PROGRAMS, ...ADDUSER_PROGRAMS] : ACCOUNT_PROGRAMS,
        },
      );
    },
  };
}

interface Release {
  readonly codename: string;
  /** `12.9` */
  readonly number: string;
  /** When the image was made: `20250113`. */
  readonly serial: string;
  readonly slim: readonly [compressed: number, unpacked: number];
  readonly full: readonly [compressed: number, unpacked: number];
}

const BOOKWORM: Release = {
  codename: "bookworm",
  number: "12.9",
  serial: "20250113",
  slim: [28_227_259, 74_782_720],
  full: [48_479_834, 116_555_776],
};
const BULLSEYE: Release = {
  codename: "bullseye",
  number: "11.11",
  serial: "20250113",
  slim: [30_253_876, 80_543_744],
  full: [53_747_123, 124_256_256],
};
/** No longer kept up. */
const BUSTER: Release = {
  codename: "buster",
  number: "10.13",
  serial: "20240612",
  slim: [27_139_510, 69_226_496],
  full: [50_500_096, 114_294_784],
};

function texts({ codename, number, serial }: Release): Readonly<Record<string, string>> {
  const major = number.split(".")[0];
  const stamp = `${serial}T000000Z`;
  const security = codename === "buster" ? "buster/updates" : `${codename}-security`;
  const name = `Debian GNU/Linux ${major} (${codename})`;
  const sources: Readonly<Record<string, string>> =
    codename === "bookworm"
      ? {
          "/etc/apt/sources.list.d/debian.sources": `Types: deb
# http://snapshot.debian.org/archive/debian/${stamp}
URIs: http://deb.debian.org/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
# http://snapshot.debian.org/archive/debian-security/${stamp}
URIs: http://deb.debian.org/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
`,
        }
      : {
          "/etc/apt/sources.list": `# deb http://snapshot.debian.org/archive/debian/${stamp} ${codename} main
deb http://deb.debian.org/debian ${codename} main
# deb http://snapshot.debian.org/archive/debian-security/${stamp} ${security} main
deb http://deb.debian.org/debian-security ${security} main
# deb http://snapshot.debian.org/archive/debian/${stamp} ${codename}-updates main
deb http://deb.debian.org/debian ${codename}-updates main
`,
        };
  return {
    ...sources,
    "/etc/debian_version": `${number}\n`,
    "/etc/os-release": `PRETTY_NAME="${name}"\nNAME="Debian GNU/Linux"\nVERSION_ID="${major}"\nVERSION="${major} (${codename})"\nVERSION_CODENAME=${codename}\nID=debian\nHOME_URL="https://www.debian.org/"\nSUPPORT_URL="https://www.debian.org/support"\nBUG_REPORT_URL="https://bugs.debian.org/"\n`,
  };
}

function slimLayer(release: Release): LayerDefinition {
  const { codename, serial, slim } = release;
  return systemLayer(`debian ${codename}-slim ${serial}`, ...slim, texts(release), [], true);
}

/** With more of the base system than the slim one. */
function fullLayer(release: Release): LayerDefinition {
  const { codename, serial, full } = release;
  return systemLayer(`debian ${codename} ${serial}`, ...full, texts(release), [], true);
}

/** What many other images stand on. */
export const BOOKWORM_SLIM = slimLayer(BOOKWORM);
export const BOOKWORM_FULL = fullLayer(BOOKWORM);
export const BULLSEYE_SLIM = slimLayer(BULLSEYE);
export const BULLSEYE_FULL = fullLayer(BULLSEYE);
export const BUSTER_SLIM = slimLayer(BUSTER);

/** Made where its serial says. */
function createdOf({ serial }: Release): string {
  return `${serial.slice(0, 4)}-${serial.slice(4, 6)}-${serial.slice(6)}T00:00:00Z`;
}

function historyOf(release: Release): readonly HistoryEntry[] {
  const created = createdOf(release);
  const command = `# debian.sh --arch 'amd64' out/ '${release.codename}' '@${Date.parse(created) / 1000}'`;
  return [{ created, createdBy: command, comment: "debuerreotype 0.15" }];
}

function debian(release: Release, layer: LayerDefinition, tags: readonly string[]): HubImage {
  return defineImage({
    repository: "library/debian",
    tags,
    created: createdOf(release),
    config: { Env: [PATH], Cmd: ["bash"] },
    layers: [layer],
    history: historyOf(release),
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
    Number(number) < 24,
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
  debian(BOOKWORM, BOOKWORM_FULL, ["latest", "stable", "12", "12.9", "bookworm", "bookworm-20250113"]),
  debian(BOOKWORM, BOOKWORM_SLIM, ["stable-slim", "12-slim", "bookworm-slim", "12.9-slim"]),
  debian(BULLSEYE, BULLSEYE_FULL, ["oldstable", "11", "11.11", "bullseye", "bullseye-20250113"]),
  debian(BULLSEYE, BULLSEYE_SLIM, ["oldstable-slim", "11-slim", "bullseye-slim", "11.11-slim"]),
  debian(BUSTER, fullLayer(BUSTER), ["10", "10.13", "buster"]),
  debian(BUSTER, BUSTER_SLIM, ["10-slim", "buster-slim"]),
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
  ubuntu({
    number: "20.04",
    patch: "20.04.6",
    name: "Focal Fossa",
    tags: ["20.04", "focal"],
    created: "2024-10-11T03:36:02Z",
    sizes: [27_511_808, 72_812_544],
  }),
  ubuntu({
    number: "18.04",
    patch: "18.04.6",
    name: "Bionic Beaver",
    tags: ["18.04", "bionic"],
    created: "2023-05-30T09:32:09Z",
    sizes: [25_689_453, 63_148_032],
  }),
];

/** The entries of `docker history` that images on Debian begin with. */
export const DEBIAN_HISTORY = baseHistory(BOOKWORM);
export const BULLSEYE_HISTORY = baseHistory(BULLSEYE);
export const BUSTER_HISTORY = baseHistory(BUSTER);

function baseHistory(release: Release): readonly HistoryEntry[] {
  return historyOf(release).map(({ created, createdBy }) => made(created, createdBy));
}
