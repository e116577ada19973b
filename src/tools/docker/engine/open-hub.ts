import { programFile } from "../../../process/executable.ts";
import { type HubImage, layerId } from "../hub/hub.ts";
import type { Layers } from "../runtime/runtime.ts";
import type { Hub } from "./hub-access.ts";
import { digestOf } from "./images/image-file.ts";

/** Programs of the computer that a small image has too. */
const PROGRAMS =
  "awk base64 basename cat chgrp chmod chown clear cmp comm cp cut date dd df diff dirname du echo env expr false find fold grep gunzip gzip head hexdump hostname id kill killall less ln ls md5sum mkdir mkfifo mktemp mv nc nl nproc od paste pgrep ps pwd readlink realpath rm rmdir sed seq sh sha256sum sleep sort split stat sync tac tail tar tee test timeout touch tr true tty uname uniq unzip uptime wc wget which whoami xargs yes".split(
    " ",
  );

const DIRECTORIES = ["bin", "dev", "etc", "home", "proc", "root", "sys", "tmp", "usr", "var"];
const CREATED = "2024-09-26T21:31:42Z";
const DIFF_ID = digestOf("busybox 1.37.0");

function fillBusybox(layers: Layers): void {
  layers.add(layerId(DIFF_ID), (files) => {
    for (const name of DIRECTORIES) files.mkdir(`/${name}`, name === "tmp" ? 0o1777 : 0o755);
    for (const name of PROGRAMS) files.writeFile(`/bin/${name}`, programFile(name), 0o755);
    files.writeFile(
      "/etc/passwd",
      "root:x:0:0:root:/root:/bin/sh\nwww-data:x:33:33:www-data:/var/www:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n",
      0o644,
    );
    files.writeFile("/etc/group", "root:x:0:\nwww-data:x:33:\nnobody:x:65534:\n", 0o644);
  });
}

const BUSYBOX: HubImage = {
  repository: "library/busybox",
  tags: ["latest", "1", "1.37", "1.37.0"],
  digest: digestOf("busybox index"),
  manifestDigest: digestOf("busybox manifest"),
  id: digestOf("busybox config"),
  created: CREATED,
  config: {
    Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
    Cmd: ["sh"],
  },
  layers: [
    {
      digest: digestOf("busybox blob"),
      diffId: DIFF_ID,
      compressedSize: 2_156_518,
      size: 4_269_694,
      build: async (layers) => fillBusybox(layers),
    },
  ],
  history: [{ created: CREATED, createdBy: "BusyBox 1.37.0 (glibc), Debian 12" }],
  description: "Busybox base image.",
};

const IMAGES: readonly HubImage[] = [BUSYBOX];

/** The registry that the engine pulls from. */
export function openHub(): Hub {
  return {
    find: async (repository, reference) =>
      IMAGES.find(
        (image) =>
          image.repository === repository && (image.tags.includes(reference) || image.digest === reference),
      ),
    search: async (term) => IMAGES.filter(({ repository }) => repository.includes(term)),
  };
}
