import { md5 } from "@noble/hashes/legacy.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../../../base/bytes.ts";
import type { Files } from "../../../../disk/files.ts";
import { programFile } from "../../../../process/executable.ts";
import { defineImage, type LayerDefinition, made, note, tagsOf } from "../define-image.ts";
import type { HistoryEntry, HubImage } from "../hub.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { ALPINE_ACCOUNTS, ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";
import { ENTRYPOINT_FILES } from "./nginx-entrypoint.ts";

const CREATED = "2024-11-26T18:42:08Z";

const WELCOME = `<!DOCTYPE html>
<html>
<head>
<title>Welcome to nginx!</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>Welcome to nginx!</h1>
<p>If you see this page, the nginx web server is successfully installed and
working. Further configuration is required.</p>

<p>For online documentation and support please refer to
<a href="http://nginx.org/">nginx.org</a>.<br/>
Commercial support is available at
<a href="http://nginx.com/">nginx.com</a>.</p>

<p><em>Thank you for using nginx.</em></p>
</body>
</html>
`;

const ERROR_PAGE = `<!DOCTYPE html>
<html>
<head>
<title>Error</title>
<style>
html { color-scheme: light dark; }
body { width: 35em; margin: 0 auto;
font-family: Tahoma, Verdana, Arial, sans-serif; }
</style>
</head>
<body>
<h1>An error occurred.</h1>
<p>Sorry, the page you are looking for is currently unavailable.<br/>
Please try again later.</p>
<p>If you are the system administrator of this resource then you should check
the error log for details.</p>
<p><em>Faithfully yours, nginx.</em></p>
</body>
</html>
`;

const MAIN_CONF = `
user  nginx;
worker_processes  auto;

error_log  /var/log/nginx/error.log notice;
pid        /var/run/nginx.pid;


events {
    worker_connections  1024;
}


http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;

    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent" "$http_x_forwarded_for"';

    access_log  /var/log/nginx/access.log  main;

    sendfile        on;
    #tcp_nopush     on;

    keepalive_timeout  65;

    #gzip  on;

    include /etc/nginx/conf.d/*.conf;
}
`;

const DEFAULT_CONF = `server {
    listen       80;
    server_name  localhost;

    #access_log  /var/log/nginx/host.access.log  main;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }

    #error_page  404              /404.html;

    # redirect server error pages to the static page /50x.html
    #
    error_page   500 502 503 504  /50x.html;
    location = /50x.html {
        root   /usr/share/nginx/html;
    }
}
`;

const TYPES = {
  "text/html": "html htm shtml",
  "text/css": "css",
  "text/xml": "xml",
  "image/gif": "gif",
  "image/jpeg": "jpeg jpg",
  "application/javascript": "js",
  "text/plain": "txt",
  "image/png": "png",
  "image/svg+xml": "svg svgz",
  "image/webp": "webp",
  "image/x-icon": "ico",
  "font/woff": "woff",
  "font/woff2": "woff2",
  "application/json": "json",
  "application/pdf": "pdf",
  "application/zip": "zip",
  "application/wasm": "wasm",
  "audio/mpeg": "mp3",
  "video/mp4": "mp4",
} as const;

function typesFile(): string {
  const rows = Object.entries(TYPES).map(([type, names]) => `    ${type.padEnd(48)} ${names};\n`);
  return `\ntypes {\n${rows.join("")}}\n`;
}

interface Release {
  readonly version: string;
  /** In tags, before `-alpine`; `latest` stands without it. */
  readonly names: readonly string[];
}

interface Base {
  /** As the tags end; nothing for Debian. */
  readonly suffixes: readonly string[];
  readonly layer: LayerDefinition;
  readonly history: readonly HistoryEntry[];
  /** What PKG_RELEASE says after the number. */
  readonly release: string;
  /** Of the layer with nginx: compressed, and unpacked. */
  readonly sizes: readonly [number, number];
  /** /etc/passwd and /etc/group, with the user that workers run as. */
  readonly passwd: string;
  readonly group: string;
}

function plant(files: Files, { passwd, group }: Base): void {
  for (const path of ["/etc", "/etc/nginx", "/etc/nginx/conf.d", "/usr", "/usr/sbin", "/usr/bin"])
    files.mkdir(path, 0o755);
  for (const path of ["/usr/share", "/usr/share/nginx", "/usr/share/nginx/html"]) files.mkdir(path, 0o755);
  files.writeFile("/usr/sbin/nginx", programFile("nginx"), 0o755);
  for (const name of ["curl", "envsubst"]) files.writeFile(`/usr/bin/${name}`, programFile(name), 0o755);
  files.writeFile("/etc/nginx/conf.d/default.conf", DEFAULT_CONF, 0o644);
  files.writeFile(
    "/usr/share/nginx/default.conf.md5",
    `${bytesToHex(md5(encode(DEFAULT_CONF)))}  /etc/nginx/conf.d/default.conf\n`,
    0o644,
  );
  files.writeFile("/etc/nginx/nginx.conf", MAIN_CONF, 0o644);
  files.writeFile("/etc/nginx/mime.types", typesFile(), 0o644);
  files.writeFile("/usr/share/nginx/html/50x.html", ERROR_PAGE, 0o644);
  files.writeFile("/etc/passwd", passwd, 0o644);
  files.writeFile("/etc/group", group, 0o644);
  for (const path of ["/var", "/var/log", "/var/log/nginx"]) files.mkdir(path, 0o755);
  files.symlink("/dev/stdout", "/var/log/nginx/access.log");
  files.symlink("/dev/stderr", "/var/log/nginx/error.log");
  files.symlink("/run", "/var/run");
  files.writeFile("/usr/share/nginx/html/index.html", WELCOME, 0o644);
}

/** How small a script becomes in its layer. */
const PACKED = 0.86;

function nginx({ version, names }: Release, base: Base): HubImage {
  const scripts = ENTRYPOINT_FILES.filter(
    ({ since }) => Number(version.split(".")[1]) >= Number(since.split(".")[1]),
  );
  return defineImage({
    repository: "library/nginx",
    tags: tagsOf([...names, version], base.suffixes),
    created: CREATED,
    config: {
      ExposedPorts: { "80/tcp": {} },
      Env: [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        `NGINX_VERSION=${version}`,
        "NJS_VERSION=0.8.7",
        `NJS_RELEASE=1${base.release}`,
        `PKG_RELEASE=1${base.release}`,
        `DYNPKG_RELEASE=1${base.release}`,
      ],
      Entrypoint: ["/docker-entrypoint.sh"],
      Cmd: ["nginx", "-g", "daemon off;"],
      Labels: { maintainer: "NGINX Docker Maintainers <docker-maint@nginx.com>" },
      StopSignal: "SIGQUIT",
    },
    layers: [
      base.layer,
      {
        name: `nginx ${version}${base.release ? "" : ` ${version}-alpine`}`,
        compressedSize: base.sizes[0],
        size: base.sizes[1],
        fill: (files) => plant(files, base),
      },
      ...scripts.map(({ path, text, size }) => ({
        name: `nginx ${path} ${size}`,
        compressedSize: Math.round(size * PACKED),
        size,
        fill: (files: Files) => {
          files.mkdir("/docker-entrypoint.d", 0o755);
          files.writeFile(path, text, 0o755);
        },
      })),
    ],
    history: [
      ...base.history,
      note(CREATED, "LABEL maintainer=NGINX Docker Maintainers <docker-maint@nginx.com>"),
      note(CREATED, `ENV NGINX_VERSION=${version}`),
      made(
        CREATED,
        "RUN /bin/sh -c set -x     && groupadd --system --gid 101 nginx     && useradd --system --gid nginx … # buildkit",
      ),
      ...scripts.map(({ path }) => {
        const folder = path.slice(0, path.lastIndexOf("/")) || "/";
        return made(CREATED, `COPY ${path.slice(path.lastIndexOf("/") + 1)} ${folder} # buildkit`);
      }),
      note(CREATED, 'ENTRYPOINT ["/docker-entrypoint.sh"]'),
      note(CREATED, "EXPOSE map[80/tcp:{}]"),
      note(CREATED, "STOPSIGNAL SIGQUIT"),
      note(CREATED, 'CMD ["nginx" "-g" "daemon off;"]'),
    ],
    description: "Official build of Nginx.",
  });
}

const RELEASES: readonly Release[] = [
  { version: "1.27.3", names: ["latest", "1", "1.27", "mainline"] },
  { version: "1.26.2", names: ["stable", "1.26"] },
  { version: "1.25.5", names: ["1.25"] },
  { version: "1.24.0", names: ["1.24"] },
  { version: "1.23.4", names: ["1.23"] },
  { version: "1.21.6", names: ["1.21"] },
];

const BASES: readonly Base[] = [
  {
    suffixes: ["-bookworm", ""],
    layer: BOOKWORM_SLIM,
    history: DEBIAN_HISTORY,
    release: "~bookworm",
    sizes: [43_951_421, 117_113_945],
    passwd: `${DEBIAN_ACCOUNTS["/etc/passwd"]}nginx:x:101:101:nginx user:/nonexistent:/bin/false\n`,
    group: `${DEBIAN_ACCOUNTS["/etc/group"]}nginx:x:101:\n`,
  },
  {
    suffixes: ["-alpine3.21", "-alpine"],
    layer: ALPINE_BASE,
    history: ALPINE_HISTORY,
    release: "",
    sizes: [16_912_334, 39_145_472],
    passwd: `${ALPINE_ACCOUNTS["/etc/passwd"]}nginx:x:101:101:nginx:/var/cache/nginx:/sbin/nologin\n`,
    group: `${ALPINE_ACCOUNTS["/etc/group"]}nginx:x:101:nginx\n`,
  },
];

export const NGINXES: readonly HubImage[] = BASES.flatMap((base) =>
  RELEASES.map((release) => nginx(release, base)),
);
