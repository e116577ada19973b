import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";
import { alpineLayer } from "./alpine.ts";

const CREATED = "2023-10-02T18:42:51Z";

const ENTRY_POINT = `#!/bin/sh

set -e

case "$1" in
    *.yaml|*.yml) set -- registry serve "$@" ;;
    serve|garbage-collect|help|-*) set -- registry "$@" ;;
esac

exec "$@"
`;

const CONFIGURATION = `version: 0.1
log:
  fields:
    service: registry
storage:
  cache:
    blobdescriptor: inmemory
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
  headers:
    X-Content-Type-Options: [nosniff]
health:
  storagedriver:
    enabled: true
    interval: 10s
    threshold: 3
`;

export const REGISTRY = defineImage({
  repository: "library/registry",
  tags: ["latest", "2", "2.8", "2.8.3"],
  created: CREATED,
  config: {
    ExposedPorts: { "5000/tcp": {} },
    Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
    Entrypoint: ["/entrypoint.sh"],
    Cmd: ["/etc/docker/registry/config.yml"],
    Volumes: { "/var/lib/registry": {} },
    WorkingDir: "/",
  },
  layers: [
    alpineLayer("3.18.4", 3_401_967, 7_343_104),
    {
      name: "registry 2.8.3",
      compressedSize: 6_477_103,
      size: 18_087_936,
      fill: (files) => {
        for (const path of ["/bin", "/etc", "/etc/docker", "/etc/docker/registry", "/var", "/var/lib"])
          files.mkdir(path, 0o755);
        files.mkdir("/var/lib/registry", 0o755);
        files.writeFile("/bin/registry", programFile("registry"), 0o755);
        files.writeFile("/etc/docker/registry/config.yml", CONFIGURATION, 0o644);
        files.writeFile("/entrypoint.sh", ENTRY_POINT, 0o755);
      },
    },
  ],
  history: [
    made(CREATED, "ADD file:756183bba9c7f4593c2b216e98e4208b9163c4c962ea0837ef88bd917609d001 in / "),
    made(CREATED, "RUN /bin/sh -c set -eux; version='2.8.3'; … # buildkit"),
    note(CREATED, "VOLUME [/var/lib/registry]"),
    note(CREATED, "EXPOSE map[5000/tcp:{}]"),
    note(CREATED, 'ENTRYPOINT ["/entrypoint.sh"]'),
    note(CREATED, 'CMD ["/etc/docker/registry/config.yml"]'),
  ],
  description: "Distribution implementation for storing and distributing of container images and artifacts",
});
