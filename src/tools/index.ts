import type { Kernel } from "../process/kernel.ts";
import type { Program } from "../process/process.ts";
import { DOCKER_FILES } from "./docker/debian-docker.ts";
import { DEBIAN_PYTHON_FILES } from "./python/debian-python.ts";

export { type JavaScriptHost, setJavaScriptHost } from "./node/javascript-host.ts";
export { type SqlParserHost, setSqlParser } from "./postgres/parser-host.ts";
export { type PythonHost, setPythonHost } from "./python/python-host.ts";

/** A larger simulated program. */
export interface Tool {
  readonly load: () => Promise<Program>;
  /** Where a fresh computer has its file; none: something that the learner does installs it (`pyenv install`, `pip install`). */
  readonly paths: readonly string[];
  /** Further files of a fresh computer, by path: their text, or the target of a symbolic link. */
  readonly files?: Readonly<Record<string, string | { readonly link: string }>>;
  /** A service whose work goes on after a restart: the directory that tells of it, and what lets it go on. */
  readonly service?: { readonly keeps: string; readonly comeBack: () => Promise<ComeBack> };
}

type ComeBack = (kernel: Kernel) => Promise<void>;

/** Tools by the name that their ELF files carry (process/executable.ts), in alphabetical order. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  apk: { load: () => import("./apk/apk.ts").then(({ apk }) => apk), paths: [] },
  apt: {
    load: () => import("./apt/apt.ts").then(({ apt }) => apt),
    paths: ["/usr/bin/apt", "/usr/bin/apt-cache", "/usr/bin/apt-get", "/usr/bin/apt-mark"],
  },
  busybox: { load: () => import("./docker/busybox/busybox.ts").then(({ busybox }) => busybox), paths: [] },
  "busybox-accounts": {
    load: () =>
      import("./docker/services/busybox-accounts.ts").then(({ busyboxAccounts }) => busyboxAccounts),
    paths: [],
  },
  "busybox-nslookup": {
    load: () =>
      import("./docker/services/busybox-nslookup.ts").then(({ busyboxNslookup }) => busyboxNslookup),
    paths: [],
  },
  "busybox-ping": {
    load: () => import("./docker/services/busybox-ping.ts").then(({ busyboxPing }) => busyboxPing),
    paths: [],
  },
  docker: {
    load: () => import("./docker/client/docker.ts").then(({ docker }) => docker),
    paths: ["/usr/bin/docker"],
  },
  dockerd: {
    load: () => import("./docker/engine/dockerd.ts").then(({ dockerd }) => dockerd),
    paths: ["/usr/bin/dockerd"],
    files: DOCKER_FILES,
    service: {
      keeps: "/var/lib/docker/containers",
      comeBack: () =>
        import("./docker/engine/come-back.ts").then(({ bringContainersBack }) => bringContainersBack),
    },
  },
  dpkg: {
    load: () => import("./apt/dpkg.ts").then(({ dpkg }) => dpkg),
    paths: ["/usr/bin/dpkg", "/usr/bin/dpkg-query"],
  },
  git: { load: () => import("./git/git.ts").then(({ git }) => git), paths: ["/usr/bin/git"] },
  "hello-world": {
    load: () => import("./docker/services/hello-world.ts").then(({ helloWorld }) => helloWorld),
    paths: [],
  },
  hey: { load: () => import("./hey/hey.ts").then(({ hey }) => hey), paths: ["/usr/bin/hey"] },
  httpd: { load: () => import("./docker/services/httpd.ts").then(({ httpd }) => httpd), paths: [] },
  kind: { load: () => import("./kind/kind.ts").then(({ kind }) => kind), paths: ["/usr/bin/kind"] },
  "kind-node": {
    load: () => import("./kubernetes/node/programs.ts").then(({ kindNode }) => kindNode),
    paths: [],
  },
  kubectl: {
    load: () => import("./kubectl/kubectl.ts").then(({ kubectl }) => kubectl),
    paths: ["/usr/bin/kubectl"],
  },
  mysql: { load: () => import("./mysql/client/mysql.ts").then(({ mysql }) => mysql), paths: [] },
  mysqladmin: {
    load: () => import("./mysql/client/mysqladmin.ts").then(({ mysqladmin }) => mysqladmin),
    paths: [],
  },
  mysqld: { load: () => import("./mysql/server/mysqld.ts").then(({ mysqld }) => mysqld), paths: [] },
  nginx: { load: () => import("./docker/services/nginx/nginx.ts").then(({ nginx }) => nginx), paths: [] },
  npm: { load: () => import("./npm/npm.ts").then(({ npm }) => npm), paths: ["/usr/bin/npm"] },
  npx: { load: () => import("./npm/npm.ts").then(({ npx }) => npx), paths: ["/usr/bin/npx"] },
  node: {
    load: () => import("./node/node.ts").then(({ node }) => node),
    paths: ["/usr/bin/node"],
    files: { "/usr/bin/nodejs": { link: "node" } },
  },
  yarn: { load: () => import("./docker/services/yarn.ts").then(({ yarn }) => yarn), paths: [] },
  python: {
    load: () => import("./python/python.ts").then(({ python }) => python),
    paths: ["/usr/bin/python3.11"],
    files: DEBIAN_PYTHON_FILES,
  },
  gosu: { load: () => import("./docker/services/gosu.ts").then(({ gosu }) => gosu), paths: [] },
  initdb: { load: () => import("./postgres/server/initdb.ts").then(({ initdb }) => initdb), paths: [] },
  "pg-ctl": { load: () => import("./postgres/server/pg-ctl.ts").then(({ pgCtl }) => pgCtl), paths: [] },
  "pg-isready": {
    load: () => import("./postgres/psql/pg-isready.ts").then(({ pgIsReady }) => pgIsReady),
    paths: [],
  },
  postgres: {
    load: () => import("./postgres/server/postgres.ts").then(({ postgres }) => postgres),
    paths: [],
  },
  psql: { load: () => import("./postgres/psql/psql.ts").then(({ psql }) => psql), paths: [] },
  pause: { load: () => import("./kubernetes/node/programs.ts").then(({ pause }) => pause), paths: [] },
  pyenv: { load: () => import("./pyenv/pyenv.ts").then(({ pyenv }) => pyenv), paths: [] },
  service: {
    load: () => import("./systemctl/systemctl.ts").then(({ service }) => service),
    paths: ["/usr/sbin/service"],
  },
  systemctl: {
    load: () => import("./systemctl/systemctl.ts").then(({ systemctl }) => systemctl),
    paths: ["/usr/bin/systemctl"],
  },
  "shop-api": {
    load: () => import("./docker/services/shop-api.ts").then(({ shopApi }) => shopApi),
    paths: [],
  },
  stress: { load: () => import("./docker/services/stress.ts").then(({ stress }) => stress), paths: [] },
  "redis-cli": {
    load: () => import("./docker/services/redis/redis-cli.ts").then(({ redisCli }) => redisCli),
    paths: [],
  },
  "redis-server": {
    load: () => import("./docker/services/redis/redis-server.ts").then(({ redisServer }) => redisServer),
    paths: [],
  },
  registry: {
    load: () => import("./docker/services/registry/registry.ts").then(({ registry }) => registry),
    paths: [],
  },
  "whoami-server": {
    load: () => import("./docker/services/whoami.ts").then(({ whoamiServer }) => whoamiServer),
    paths: [],
  },
};
