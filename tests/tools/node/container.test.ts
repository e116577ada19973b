import { expect, test } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";

const DOCKERFILE = `FROM node:20-alpine
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
EXPOSE 3000
CMD ["node", "server.js"]
`;

const SERVER = `const http = require("http");
const visits = {};
http.createServer((request, response) => {
  visits[request.url] = (visits[request.url] ?? 0) + 1;
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify({ node: process.version, host: require("os").hostname().length, visits }) + "\\n");
}).listen(3000, () => console.log("shop listens on 3000"));
process.on("SIGTERM", () => { console.log("closing"); process.exit(0); });
`;

test("a Node server is built into an image, runs in a container, and answers through a published port", async () => {
  const computer = await createComputer({
    files: {
      "/home/learner/shop/Dockerfile": DOCKERFILE,
      "/home/learner/shop/server.js": SERVER,
      "/home/learner/shop/.dockerignore": "node_modules\n",
    },
  });
  const { stdout, stderr } =
    await computer.run(`cd shop && npm init -y >/dev/null && npm install ms >/dev/null
docker build -q -t shop . | cut -c -7
docker run -d --name web -p 8080:3000 shop | wc -c; sleep 1
curl -s localhost:8080/a; curl -s localhost:8080/a
docker exec web node -p 'require("ms")("2h")'; docker exec web sh -c 'node -v; ls node_modules'
docker stop web; docker logs web`);
  expect({ stdout, stderr }).toEqual({
    stdout: `sha256:
65
{"node":"v20.18.1","host":12,"visits":{"/a":1}}
{"node":"v20.18.1","host":12,"visits":{"/a":2}}
7200000
v20.18.1
ms
web
shop listens on 3000
closing
`,
    stderr: "",
  });
}, 120_000);
