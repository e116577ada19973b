import { defineImage, type LayerDefinition, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { BUSYBOX_PROGRAMS, makeDirectories, plant } from "../system-tree.ts";

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** /etc/passwd and /etc/group of Alpine. */
export const ALPINE_ACCOUNTS = {
  "/etc/passwd":
    "root:x:0:0:root:/root:/bin/sh\nbin:x:1:1:bin:/bin:/sbin/nologin\ndaemon:x:2:2:daemon:/sbin:/sbin/nologin\nnobody:x:65534:65534:nobody:/:/sbin/nologin\n",
  "/etc/group": "root:x:0:root\nbin:x:1:root,bin,daemon\ndaemon:x:2:root,bin,daemon\nnobody:x:65534:\n",
} as const;

export function alpineLayer(version: string, compressedSize: number, size: number): LayerDefinition {
  return {
    name: `alpine ${version}`,
    compressedSize,
    size,
    fill: (files) => {
      makeDirectories(files, false);
      for (const path of ["/etc/apk", "/var/cache/apk"]) files.mkdir(path, 0o755);
      const short = version.split(".").slice(0, 2).join(".");
      const mirror = `https://dl-cdn.alpinelinux.org/alpine/v${short}`;
      plant(
        files,
        {
          "/etc/apk/repositories": `${mirror}/main\n${mirror}/community\n`,
          "/etc/alpine-release": `${version}\n`,
          "/etc/os-release": `NAME="Alpine Linux"\nID=alpine\nVERSION_ID=${version}\nPRETTY_NAME="Alpine Linux v${short}"\nHOME_URL="https://alpinelinux.org/"\nBUG_REPORT_URL="https://gitlab.alpinelinux.org/alpine/aports/-/issues"\n`,
          ...ALPINE_ACCOUNTS,
          "/etc/shells": "/bin/sh\n/bin/ash\n",
        },
        { directory: "/bin", names: [...BUSYBOX_PROGRAMS, "apk"], shell: "ash" },
      );
      // Scripts begin with #!/usr/bin/env.
      files.symlink("/bin/env", "/usr/bin/env");
    },
  };
}

function alpine(
  version: string,
  tags: readonly string[],
  created: string,
  sizes: readonly [number, number],
): HubImage {
  return defineImage({
    repository: "library/alpine",
    tags,
    created,
    config: { Env: [PATH], Cmd: ["/bin/sh"] },
    layers: [alpineLayer(version, ...sizes)],
    history: [
      made(created, `ADD alpine-minirootfs-${version}-x86_64.tar.gz / # buildkit`),
      note(created, 'CMD ["/bin/sh"]'),
    ],
    description:
      "A minimal Docker image based on Alpine Linux with a complete package index and only 5 MB in size!",
  });
}

const CREATED = "2025-01-08T12:07:30Z";

/** What the `-alpine` images stand on. */
export const ALPINE_BASE = alpineLayer("3.21.2", 3_644_757, 7_832_704);
export const ALPINE_HISTORY = [
  made(CREATED, "ADD alpine-minirootfs-3.21.2-x86_64.tar.gz / # buildkit"),
  note(CREATED, 'CMD ["/bin/sh"]'),
];

export const ALPINES: readonly HubImage[] = [
  alpine("3.21.2", ["latest", "3", "3.21", "3.21.2"], CREATED, [3_644_757, 7_832_704]),
  alpine("3.20.5", ["3.20", "3.20.5"], "2025-01-08T12:04:11Z", [3_626_004, 7_798_912]),
  alpine("3.19.6", ["3.19", "3.19.6"], "2025-01-08T12:01:44Z", [3_420_961, 7_397_376]),
  alpine("3.18.11", ["3.18", "3.18.11"], "2025-01-08T11:58:02Z", [3_415_290, 7_352_320]),
  alpine("3.17.10", ["3.17", "3.17.10"], "2024-09-06T22:20:54Z", [3_384_218, 7_059_456]),
  alpine("3.16.9", ["3.16", "3.16.9"], "2024-01-27T00:30:55Z", [2_807_384, 5_545_984]),
  alpine("3.15.11", ["3.15", "3.15.11"], "2024-01-27T00:30:58Z", [2_830_420, 5_590_016]),
  alpine("3.14.10", ["3.14", "3.14.10"], "2023-03-29T18:19:45Z", [2_826_514, 5_602_304]),
];
