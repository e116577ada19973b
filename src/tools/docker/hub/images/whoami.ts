import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";

const CREATED = "2024-08-27T07:21:43Z";

export const WHOAMI = defineImage({
  repository: "traefik/whoami",
  tags: ["latest", "v1.10", "v1.10.3"],
  created: CREATED,
  config: {
    ExposedPorts: { "80/tcp": {} },
    Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
    Entrypoint: ["/whoami"],
    WorkingDir: "/",
  },
  layers: [
    {
      name: "traefik whoami 1.10.3",
      compressedSize: 2_968_102,
      size: 6_612_992,
      fill: (files) => {
        files.writeFile("/whoami", programFile("whoami-server"), 0o755);
      },
    },
  ],
  history: [
    made(CREATED, "COPY whoami . # buildkit"),
    note(CREATED, 'ENTRYPOINT ["/whoami"]'),
    note(CREATED, "EXPOSE map[80/tcp:{}]"),
  ],
  description: "Tiny Go webserver that prints OS information and HTTP request to output",
});
