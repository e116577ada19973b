import { defineImage, type LayerDefinition } from "../define-image.ts";
import { BUSYBOX_PROGRAMS, makeDirectories, plant } from "../system-tree.ts";

const CREATED = "2024-09-26T21:31:42Z";

const LAYER: LayerDefinition = {
  name: "busybox 1.37.0",
  compressedSize: 2_156_518,
  size: 4_269_694,
  fill: (files) => {
    makeDirectories(files, false);
    plant(
      files,
      {
        "/etc/passwd":
          "root:x:0:0:root:/root:/bin/sh\nwww-data:x:33:33:www-data:/var/www:/bin/false\nnobody:x:65534:65534:nobody:/home:/bin/false\n",
        "/etc/group": "root:x:0:\nwww-data:x:33:\nnobody:x:65534:\n",
      },
      { directory: "/bin", names: BUSYBOX_PROGRAMS, shell: "ash" },
    );
  },
};

export const BUSYBOX = defineImage({
  repository: "library/busybox",
  tags: ["latest", "1", "1.37", "1.37.0"],
  created: CREATED,
  config: { Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], Cmd: ["sh"] },
  layers: [LAYER],
  history: [{ created: CREATED, createdBy: "BusyBox 1.37.0 (glibc), Debian 12" }],
  description: "Busybox base image.",
});
