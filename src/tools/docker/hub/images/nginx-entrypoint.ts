/** What the image does before nginx starts: what lies in `/docker-entrypoint.d`, each in a layer of its own. */
export interface EntrypointFile {
  readonly path: string;
  readonly text: string;
  /** As the image's history tells it. */
  readonly size: number;
  /** The first release that has it. */
  readonly since: string;
}

const ENTRYPOINT = `#!/bin/sh
# Prepares the configuration with what lies in /docker-entrypoint.d, then becomes what it was given.
set -e

log() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "$@"
}

if [ "$1" = nginx ] || [ "$1" = nginx-debug ]; then
    if [ -n "$(find /docker-entrypoint.d/ -mindepth 1 -maxdepth 1 -type f -print 2>/dev/null)" ]; then
        log "$0: /docker-entrypoint.d/ is not empty, will attempt to perform configuration"
        log "$0: Looking for shell scripts in /docker-entrypoint.d/"
        find /docker-entrypoint.d/ -follow -type f -print | sort -V | while read -r file; do
            case "$file" in
                *.envsh)
                    if [ -x "$file" ]; then
                        log "$0: Sourcing $file"
                        . "$file"
                    else
                        log "$0: Ignoring $file, not executable"
                    fi
                    ;;
                *.sh)
                    if [ -x "$file" ]; then
                        log "$0: Launching $file"
                        "$file"
                    else
                        log "$0: Ignoring $file, not executable"
                    fi
                    ;;
                *) log "$0: Ignoring $file" ;;
            esac
        done
        log "$0: Configuration complete; ready for start up"
    else
        log "$0: No files found in /docker-entrypoint.d/, skipping configuration"
    fi
fi
exec "$@"
`;

const LOG = `log() {
    [ -n "\${NGINX_ENTRYPOINT_QUIET_LOGS:-}" ] || echo "\${0##*/}: $1"
}
`;

const LISTEN = `#!/bin/sh
# Port 80 of IPv6, too, where the configuration is still the packaged one.
set -e
${LOG}
conf=/etc/nginx/conf.d/default.conf
[ -f /proc/net/tcp6 ] || { log "info: ipv6 not available"; exit 0; }
[ -f "$conf" ] || { log "info: $conf is not a file or does not exist"; exit 0; }
touch "$conf" 2>/dev/null || { log "info: can not modify $conf (read-only file system?)"; exit 0; }
if grep -q 'listen  \\[::\\]:80;' "$conf"; then
    log "info: IPv6 listen already enabled"
    exit 0
fi
log "info: Getting the checksum of $conf"
if ! md5sum -c /usr/share/nginx/default.conf.md5 > /dev/null 2>&1; then
    log "info: $conf differs from the packaged version"
    exit 0
fi
sed -i 's,listen       80;,listen       80;\\n    listen  [::]:80;,' "$conf"
log "info: Enabled listen on IPv6 in $conf"
`;

const RESOLVERS = `#!/bin/sh
# Tells templates which name servers there are, where that is asked for.
[ -n "\${NGINX_ENTRYPOINT_LOCAL_RESOLVERS:-}" ] || return 0
NGINX_LOCAL_RESOLVERS=$(awk '$1 == "nameserver" { print ($2 ~ ":") ? "[" $2 "]" : $2 }' /etc/resolv.conf | paste -sd' ')
export NGINX_LOCAL_RESOLVERS
`;

const TEMPLATES = `#!/bin/sh
# Fills the templates with variables of the environment; nginx has its own, as $host.
set -e
${LOG}
templates=\${NGINX_ENVSUBST_TEMPLATE_DIR:-/etc/nginx/templates}
suffix=\${NGINX_ENVSUBST_TEMPLATE_SUFFIX:-.template}
output=\${NGINX_ENVSUBST_OUTPUT_DIR:-/etc/nginx/conf.d}
[ -d "$templates" ] || exit 0
if [ ! -w "$output" ]; then
    log "ERROR: $templates exists, but $output is not writable"
    exit 0
fi
names=$(env | cut -d= -f1 | grep -E "\${NGINX_ENVSUBST_FILTER:-.}" | sed 's/.*/\${&}/')
find "$templates" -follow -type f -name "*$suffix" -print | while read -r template; do
    name=\${template#"$templates/"}
    filled="$output/\${name%"$suffix"}"
    mkdir -p "\${filled%/*}"
    log "Running envsubst on $template to $filled"
    envsubst "$names" < "$template" > "$filled"
done
`;

const WORKERS = `#!/bin/sh
# As many workers as the container has processors, where that is asked for.
set -e
[ -n "\${NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE:-}" ] || exit 0
${LOG}
conf=/etc/nginx/nginx.conf
touch "$conf" 2>/dev/null || { log "error: can not modify $conf (read-only file system?)"; exit 0; }
sed -i -E "s/^(worker_processes)([[:space:]]+).*$/# Commented out by \${0##*/}\\n#\\1\\2auto;\\nworker_processes $(nproc);/" "$conf"
`;

export const ENTRYPOINT_FILES: readonly EntrypointFile[] = [
  { path: "/docker-entrypoint.sh", text: ENTRYPOINT, size: 1_620, since: "1.19" },
  {
    path: "/docker-entrypoint.d/10-listen-on-ipv6-by-default.sh",
    text: LISTEN,
    size: 2_125,
    since: "1.19",
  },
  {
    path: "/docker-entrypoint.d/15-local-resolvers.envsh",
    text: RESOLVERS,
    size: 389,
    since: "1.23",
  },
  {
    path: "/docker-entrypoint.d/20-envsubst-on-templates.sh",
    text: TEMPLATES,
    size: 3_018,
    since: "1.19",
  },
  {
    path: "/docker-entrypoint.d/30-tune-worker-processes.sh",
    text: WORKERS,
    size: 4_619,
    since: "1.19",
  },
];
