import { afterEach, expect, test } from "vitest";
import { createComputer, type NodeComputer } from "../../../src/cli/engine.ts";

let computer: NodeComputer | undefined;
afterEach(() => computer?.kernel.scheduler.stop());

async function inAlpine(script: string, image = "alpine"): Promise<string> {
  computer = await createComputer();
  await computer.run(`docker pull -q ${image}`);
  const { stdout, stderr } = await computer.run(`docker run --rm ${image} sh -c '${script}' 2>&1`);
  return stdout + stderr;
}

const FETCH = `fetch https://dl-cdn.alpinelinux.org/alpine/v3.21/main/x86_64/APKINDEX.tar.gz
fetch https://dl-cdn.alpinelinux.org/alpine/v3.21/community/x86_64/APKINDEX.tar.gz
`;

test("installs with what it needs, in apk's words", async () => {
  expect(await inAlpine("apk add --no-cache git; git --version; ls /var/cache/apk")).toBe(
    `${FETCH}(1/12) Installing brotli-libs (1.1.0-r2)
(2/12) Installing c-ares (1.34.3-r0)
(3/12) Installing libunistring (1.2-r0)
(4/12) Installing libidn2 (2.3.7-r0)
(5/12) Installing nghttp2-libs (1.64.0-r0)
(6/12) Installing libpsl (0.21.5-r3)
(7/12) Installing zstd-libs (1.5.6-r2)
(8/12) Installing libcurl (8.12.0-r0)
(9/12) Installing libexpat (2.6.4-r0)
(10/12) Installing pcre2 (10.43-r0)
(11/12) Installing git (2.47.2-r0)
(12/12) Installing git-init-template (2.47.2-r0)
Executing busybox-1.37.0-r9.trigger
OK: 19 MiB in 27 packages
git version 2.39.5
`,
  );
});

test("keeps the index unless told otherwise, and is asked for what there is", async () => {
  expect(
    await inAlpine(
      "apk add tree; apk add jq; apk add jq; apk info -e tree nope; apk info -v jq; apk search tree; jq -n 1; which tree",
    ),
  ).toBe(`${FETCH}(1/1) Installing tree (2.2.1-r0)
Executing busybox-1.37.0-r9.trigger
OK: 8 MiB in 16 packages
(1/2) Installing oniguruma (6.9.9-r0)
(2/2) Installing jq (1.7.1-r0)
Executing busybox-1.37.0-r9.trigger
OK: 9 MiB in 18 packages
OK: 9 MiB in 18 packages
tree
jq-1.7.1-r0 description:
A lightweight and flexible command-line JSON processor

jq-1.7.1-r0 installed size:
364 KiB

tree-2.2.1-r0
1
/usr/bin/tree
`);
});

test("takes away what was bundled under a name, and what nobody needs", async () => {
  const out = await inAlpine(
    'apk add -q --no-cache bash; apk add --no-cache --virtual .deps jq | tail -n 4; apk del .deps; command -v jq; bash -c "echo \\$BASH"; cat /etc/apk/world',
  );
  expect(out).toMatch(/^\(1\/3\) Installing oniguruma \(6.9.9-r0\)\n|Installing \.deps \(\d{8}\.\d{6}\)\n/);
  expect(out).toContain(`(1/3) Purging .deps (`);
  expect(out).toContain(`(2/3) Purging jq (1.7.1-r0)
(3/3) Purging oniguruma (6.9.9-r0)
Executing busybox-1.37.0-r9.trigger
OK: 10 MiB in 19 packages
/usr/bin/bash
alpine-baselayout
alpine-keys
alpine-release
apk-tools
bash
busybox
musl-utils
`);
});

test("tells of mistakes in apk's words", async () => {
  expect(
    await inAlpine("apk add --no-cache nope; echo $?; apk frob; apk --version"),
  ).toBe(`${FETCH}ERROR: unable to select packages:
  nope (no such package):
    required by: world[nope]
rockpool: of Alpine's packages only some are here; if nope is one, it is not simulated
1
ERROR: 'frob' is not an apk command. See 'apk --help'.
apk-tools 2.14.6, compiled for x86_64.
`);
});

test("only root changes anything, and other releases say that they are not simulated", async () => {
  computer = await createComputer();
  await computer.run("docker pull -q alpine; docker pull -q alpine:3.20");
  const { stderr } = await computer.run(
    "docker run --rm -u 1000 alpine apk add tree; docker run --rm alpine:3.20 apk add tree",
  );
  expect(stderr).toBe(`ERROR: Unable to lock database: Permission denied
ERROR: Failed to open apk database: Permission denied
rockpool: not simulated here: the packages of Alpine 3.20; those of 3.21 are
`);
});

test("makes users and groups as busybox does", async () => {
  expect(
    await inAlpine(
      "addgroup -S app && adduser -S -G app app && id app; adduser -D -u 1500 ana; id ana; addgroup team; addgroup ana team; id -nG ana; tail -n 2 /etc/passwd; ls -ld /home/ana; adduser -D ana; deluser ana; id ana; adduser -x b 2>&1 | head -n 1",
    ),
  ).toBe(`uid=100(app) gid=101(app) groups=101(app)
uid=1500(ana) gid=1500(ana) groups=1500(ana)
ana team
app:x:100:101:Linux User,,,:/home/app:/sbin/nologin
ana:x:1500:1500:Linux User,,,:/home/ana:/bin/sh
drwxr-sr-x    2 ana      ana           4096 Jan 15 09:00 /home/ana
adduser: user 'ana' in use
id: unknown user ana
adduser: unrecognized option: x
`);
});
