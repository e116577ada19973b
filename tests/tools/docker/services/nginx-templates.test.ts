import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

/** https://hub.docker.com/_/nginx: "Using environment variables in nginx configuration". */
test.each(["nginx", "nginx:alpine"])(
  "%s fills its templates with what the container was given",
  async (image) => {
    computer = await createComputer();
    const { stdout } = await computer.run(`mkdir -p web/templates && cd web
cat > templates/default.conf.template <<'X'
server {
    listen \${NGINX_PORT};
    location / { return 200 "$host of \${NGINX_HOST}"; }
}
X
cat > compose.yaml <<'X'
services:
  web:
    image: ${image}
    volumes: ["./templates:/etc/nginx/templates"]
    ports: ["8080:81"]
    environment: [NGINX_HOST=foobar.com, NGINX_PORT=81]
X
docker compose up -d --quiet-pull 2> /dev/null; sleep 1; curl -s localhost:8080; echo
docker compose exec web cat /etc/nginx/conf.d/default.conf | head -2; docker compose logs --no-log-prefix web | grep "^20-"`);
    expect(stdout).toBe(`localhost of foobar.com
server {
    listen 81;
20-envsubst-on-templates.sh: Running envsubst on /etc/nginx/templates/default.conf.template to /etc/nginx/conf.d/default.conf
`);
  },
);
