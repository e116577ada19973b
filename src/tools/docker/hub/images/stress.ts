import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";
import { alpineLayer } from "./alpine.ts";

const CREATED = "2021-11-21T14:17:32Z";

export const STRESS = defineImage({
  repository: "polinux/stress",
  tags: ["latest", "1.0.4"],
  created: CREATED,
  config: {
    Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
    Cmd: ["/bin/sh"],
  },
  layers: [
    alpineLayer("3.14.3", 2_822_981, 5_595_292),
    {
      name: "polinux stress 1.0.4",
      compressedSize: 1_231_402,
      size: 4_148_010,
      fill: (files) => {
        for (const path of ["/usr", "/usr/local", "/usr/local/bin"]) files.mkdir(path, 0o755);
        files.writeFile("/usr/local/bin/stress", programFile("stress"), 0o755);
      },
    },
  ],
  history: [
    made(
      CREATED,
      "/bin/sh -c #(nop) ADD file:9233f6f2237d79659a9521f7e390df217cec49f1a8aa3a12147bbca1956acdb9 in / ",
    ),
    note(CREATED, '/bin/sh -c #(nop)  CMD ["/bin/sh"]'),
    made(CREATED, "/bin/sh -c apk add --update bash g++ make curl && make && make install"),
  ],
  description: "stress: a tool to impose load on a system",
});
