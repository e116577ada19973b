import { programFile } from "../../../../process/executable.ts";
import { defineImage, type LayerDefinition, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { alpineLayer } from "./alpine.ts";

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const BASE: LayerDefinition = alpineLayer("3.21.2", 3_644_757, 7_832_704);

/** A made-up web service to scale and to load; what it takes of the computer is told by variables. */
function shopApi(version: string, tags: readonly string[], created: string): HubImage {
  return defineImage({
    repository: "rockpool/shop-api",
    tags,
    created,
    config: {
      ExposedPorts: { "8080/tcp": {} },
      Env: [PATH, `SHOP_VERSION=${version}`],
      Cmd: ["shop-api"],
      WorkingDir: "/",
    },
    layers: [
      BASE,
      {
        name: `shop-api ${version}`,
        compressedSize: 4_118_243,
        size: 9_437_184,
        fill: (files) => {
          for (const path of ["/usr", "/usr/local", "/usr/local/bin"]) files.mkdir(path, 0o755);
          files.writeFile("/usr/local/bin/shop-api", programFile("shop-api"), 0o755);
        },
      },
    ],
    history: [
      made("2025-01-08T12:07:30Z", "ADD alpine-minirootfs-3.21.2-x86_64.tar.gz / # buildkit"),
      note("2025-01-08T12:07:30Z", 'CMD ["/bin/sh"]'),
      made(created, "COPY shop-api /usr/local/bin/ # buildkit"),
      note(created, `ENV SHOP_VERSION=${version}`),
      note(created, "EXPOSE map[8080/tcp:{}]"),
      note(created, 'CMD ["shop-api"]'),
    ],
    description:
      "A small web service to practise with: PARTS, CALLS, CPU_MS, LEAK_KB, START_MS, REDIS_URL, LOG_FORMAT",
  });
}

export const SHOP_APIS: readonly HubImage[] = [
  shopApi("1.0", ["1.0"], "2025-01-14T09:12:40Z"),
  shopApi("1.1", ["1.1", "1", "latest"], "2025-02-03T15:40:02Z"),
  shopApi("2.0", ["2.0", "2"], "2025-03-11T11:05:19Z"),
];
