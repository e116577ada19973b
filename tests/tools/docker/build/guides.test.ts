import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

/** Lines that the recipes of Docker's own guides and samples have. */
let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function run(script: string): Promise<string> {
  computer = await createComputer();
  const { stdout, stderr } = await computer.run(script);
  return stdout + stderr;
}

test("a single file goes into a directory that is there, under its own name", async () => {
  const out = await run(`mkdir app && cd app && echo six > requirements.txt
printf 'FROM alpine\\nWORKDIR /src\\nCOPY requirements.txt /src\\nCOPY requirements.txt /other\\n' > Dockerfile
docker build -q -t x . > /dev/null; docker run --rm x sh -c 'ls /src; cat /src/requirements.txt /other'`);
  expect(out).toBe("requirements.txt\nsix\nsix\n");
});

test("npm ci works on a package.json and a lock that are mounted to be read only; the image's user runs the app", async () => {
  const out =
    await run(`mkdir app && cd app && npm init -y > /dev/null && npm i ms > /dev/null && rm -r node_modules
sum=$(md5sum package-lock.json); echo 'console.log(require("ms")("1s"))' > index.js
cat > Dockerfile <<'X'
ARG NODE_VERSION=18.0.0
FROM node:\${NODE_VERSION}-alpine
WORKDIR /usr/src/app
RUN --mount=type=bind,source=package.json,target=package.json \\
    --mount=type=bind,source=package-lock.json,target=package-lock.json \\
    --mount=type=cache,target=/root/.npm \\
    npm ci --omit=dev
USER node
COPY . .
CMD ["node", "index.js"]
X
docker build -q -t x . > /dev/null; docker run --rm x; docker run --rm x sh -c 'id; cd; pwd; node -v'
npm ci > /dev/null; [ "$sum" = "$(md5sum package-lock.json)" ] && echo same; ls -A node_modules`);
  expect(out).toBe(
    "1000\nuid=1000(node) gid=1000(node) groups=1000(node)\n/home/node\nv18.0.0\nsame\n.package-lock.json\nms\n",
  );
});

test.each(["debian:bookworm-slim", "python:3.12-slim", "ubuntu:22.04"])(
  "%s has Debian's adduser",
  async (image) => {
    const out = await run(`mkdir app && cd app && cat > Dockerfile <<'X'
FROM ${image}
ARG UID=10001
RUN adduser \\
    --disabled-password \\
    --gecos "" \\
    --home "/nonexistent" \\
    --shell "/sbin/nologin" \\
    --no-create-home \\
    --uid "\${UID}" \\
    appuser
USER appuser
X
docker build -q -t x . > /dev/null; docker run --rm x grep appuser /etc/passwd; docker run --rm x id -u`);
    expect(out).toMatch(/^appuser:x:10001:10001:[,]*:\/nonexistent:\/sbin\/nologin\n10001\n$/);
  },
);

test("Ubuntu 24.04 has it no longer; busybox keeps its own", async () => {
  const out = await run(`docker run --rm -q ubuntu:24.04 sh -c 'command -v adduser || echo none'
docker run --rm -q alpine sh -c 'addgroup -S app && adduser -S -G app app && id app'`);
  expect(out).toBe("none\nuid=100(app) gid=101(app) groups=101(app)\n");
});
