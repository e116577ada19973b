import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";

const CREATED = "2023-05-02T16:49:27Z";

export const HELLO_WORLD = defineImage({
  repository: "library/hello-world",
  tags: ["latest", "linux"],
  created: CREATED,
  config: { Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], Cmd: ["/hello"] },
  layers: [
    {
      name: "hello-world",
      compressedSize: 2_459,
      size: 13_256,
      fill: (files) => {
        files.writeFile("/hello", programFile("hello-world"), 0o755);
      },
    },
  ],
  history: [made(CREATED, "COPY hello / # buildkit"), note(CREATED, 'CMD ["/hello"]')],
  description: "Hello World! (an example of minimal Dockerization)",
});
