import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

const HEAD = `/docker-entrypoint.sh: /docker-entrypoint.d/ is not empty, will attempt to perform configuration
/docker-entrypoint.sh: Looking for shell scripts in /docker-entrypoint.d/
/docker-entrypoint.sh: Launching /docker-entrypoint.d/10-listen-on-ipv6-by-default.sh
`;
const REST = `/docker-entrypoint.sh: Sourcing /docker-entrypoint.d/15-local-resolvers.envsh
/docker-entrypoint.sh: Launching /docker-entrypoint.d/20-envsubst-on-templates.sh
/docker-entrypoint.sh: Launching /docker-entrypoint.d/30-tune-worker-processes.sh
`;
const DONE = "/docker-entrypoint.sh: Configuration complete; ready for start up\n";

test.each(["nginx", "nginx:alpine"])("%s tells what it does before nginx starts", async (image) => {
  computer = await createComputer();
  const { stdout } =
    await computer.run(`docker run -d --name web -p 8080:80 ${image} > /dev/null 2>&1; sleep 1
docker logs web 2> /dev/null; docker exec web sed -n 2,3p /etc/nginx/conf.d/default.conf
curl -s -o /dev/null -w '%{http_code}\\n' localhost:8080`);
  expect(
    stdout,
  ).toBe(`${HEAD}10-listen-on-ipv6-by-default.sh: info: Getting the checksum of /etc/nginx/conf.d/default.conf
10-listen-on-ipv6-by-default.sh: info: Enabled listen on IPv6 in /etc/nginx/conf.d/default.conf
${REST}${DONE}    listen       80;
    listen  [::]:80;
200
`);
});

test("scripts that were put there run, too, where they may", async () => {
  computer = await createComputer();
  const { stdout } = await computer.run(`docker pull -q nginx > /dev/null
printf 'FROM nginx\\nCOPY 40-own.sh 50-not.sh note /docker-entrypoint.d/\\nRUN chmod +x /docker-entrypoint.d/40-own.sh\\n' > Dockerfile
printf '#!/bin/sh\\necho own\\n' > 40-own.sh; cp 40-own.sh 50-not.sh; chmod -x 40-own.sh; touch note
docker build -q -t own . > /dev/null; docker run --rm --read-only own nginx -v`);
  expect(
    stdout,
  ).toBe(`${HEAD}10-listen-on-ipv6-by-default.sh: info: can not modify /etc/nginx/conf.d/default.conf (read-only file system?)
${REST}/docker-entrypoint.sh: Launching /docker-entrypoint.d/40-own.sh
own
/docker-entrypoint.sh: Ignoring /docker-entrypoint.d/50-not.sh, not executable
/docker-entrypoint.sh: Ignoring /docker-entrypoint.d/note
${DONE}`);
});
