import { programFile } from "../../../../process/executable.ts";
import { defineImage, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { FULL } from "./buildpack-deps.ts";

const PATH = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** What the tutorial's server answers and writes. */
function server(version: number): string {
  return `const http = require("http");

const host = process.env.HOSTNAME;
let started;
let requests = 0;

const server = http.createServer((request, response) => {
  response.setHeader("Content-Type", "text/plain");
  response.writeHead(200);
  response.end(\`Hello Kubernetes bootcamp! | Running on: \${host} | v=${version}\\n\`);
  const uptime = (new Date() - started) / 1000;
  console.log("Running On:", host, "| Total Requests:", ++requests, "| App Uptime:", uptime, "seconds", "| Log Time:", new Date());
});

server.listen(8080, () => {
  started = new Date();
  console.log("Kubernetes Bootcamp App Started At:", started, "| Running On: ", host, "\\n");
});
`;
}

/** The web server of kubernetes.io's "Learn Kubernetes Basics", on the computer's node. */
function bootcamp(repository: string, version: number, created: string): HubImage {
  return defineImage({
    repository,
    tags: [`v${version}`, ...(version === 2 ? ["latest"] : [])],
    created,
    config: {
      ExposedPorts: { "8080/tcp": {} },
      Env: [PATH, "NPM_CONFIG_LOGLEVEL=info", "NODE_VERSION=6.3.1"],
      Cmd: ["/bin/sh", "-c", "node server.js"],
      WorkingDir: "/",
    },
    layers: [
      ...FULL.layers,
      {
        name: "node 6.3.1",
        compressedSize: 14_024_704,
        size: 42_278_912,
        fill: (files) => {
          for (const path of ["/usr", "/usr/local", "/usr/local/bin"]) files.mkdir(path, 0o755);
          files.writeFile("/usr/local/bin/node", programFile("node"), 0o755);
        },
      },
      {
        name: `kubernetes-bootcamp ${version}`,
        compressedSize: 742,
        size: 742 + version,
        fill: (files) => {
          files.writeFile("/server.js", server(version), 0o644);
        },
      },
    ],
    history: [
      ...FULL.history,
      note(created, "ENV NODE_VERSION=6.3.1"),
      made(created, "RUN /bin/sh -c curl -SLO https://nodejs.org/dist/… # buildkit"),
      note(created, "EXPOSE map[8080/tcp:{}]"),
      made(created, "COPY server.js . # buildkit"),
      note(created, "CMD node server.js"),
    ],
    description: "The web server of the tutorial Kubernetes Basics",
  });
}

/** What kubernetes.io's tutorials run, under the names that they use for it. */
export const KUBERNETES_EXAMPLES: readonly HubImage[] = [
  bootcamp("gcr.io/google-samples/kubernetes-bootcamp", 1, "2016-08-04T16:46:35Z"),
  bootcamp("gcr.io/google-samples/kubernetes-bootcamp", 2, "2016-08-04T16:58:02Z"),
  bootcamp("jocatalin/kubernetes-bootcamp", 1, "2016-08-03T18:31:11Z"),
  bootcamp("jocatalin/kubernetes-bootcamp", 2, "2016-08-04T02:12:40Z"),
];
