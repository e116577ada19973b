import type { Files } from "../../../../disk/files.ts";
import { programFile } from "../../../../process/executable.ts";
import { defineImage, type LayerDefinition, made, note, tagsOf } from "../define-image.ts";
import type { HistoryEntry, HubImage } from "../hub.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { ALPINE_ACCOUNTS, ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const CREATED = "2025-01-14T02:12:37Z";
/** Those that are kept up, the newest first: major and minor. */
const RELEASES: readonly (readonly [major: number, minor: number])[] = [
  [17, 2],
  [16, 6],
  [15, 10],
  [14, 15],
  [13, 18],
]; // prettier-ignore

const DIRECTORIES = [
  "/etc",
  "/usr",
  "/usr/bin",
  "/usr/local",
  "/usr/local/bin",
  "/docker-entrypoint-initdb.d",
  "/var",
  "/var/lib",
  "/var/lib/postgresql",
  "/var/lib/postgresql/data",
  "/var/run",
  "/var/run/postgresql",
];

const PROGRAMS = {
  initdb: "initdb",
  pg_ctl: "pg-ctl",
  pg_isready: "pg-isready",
  postgres: "postgres",
  psql: "psql",
};

/** After docker-entrypoint.sh of https://github.com/docker-library/postgres, in its words. */
const ENTRYPOINT = `#!/usr/bin/env bash
set -e

# usage: file_env VAR [DEFAULT]
file_env() {
	local var="$1"
	local fileVar="\${var}_FILE"
	local def="\${2:-}"
	if [ "\${!var:-}" ] && [ "\${!fileVar:-}" ]; then
		printf >&2 'error: both %s and %s are set (but are exclusive)\\n' "$var" "$fileVar"
		exit 1
	fi
	local val="$def"
	if [ "\${!var:-}" ]; then
		val="\${!var}"
	elif [ "\${!fileVar:-}" ]; then
		val="$(< "\${!fileVar}")"
	fi
	export "$var"="$val"
	unset "$fileVar"
}

# --help and --version of the server need no cluster
_pg_want_help() {
	local arg
	for arg; do
		case "$arg" in
			-'?' | --help | --describe-config | -V | --version)
				return 0
				;;
		esac
	done
	return 1
}

verify_minimum_env() {
	if [ -z "$POSTGRES_PASSWORD" ] && [ 'trust' != "$POSTGRES_HOST_AUTH_METHOD" ]; then
		cat >&2 <<-'EOE'
			Error: Database is uninitialized and superuser password is not specified.
			       You must specify POSTGRES_PASSWORD to a non-empty value for the
			       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".

			       You may also use "POSTGRES_HOST_AUTH_METHOD=trust" to allow all
			       connections without a password. This is *not* recommended.

			       See PostgreSQL documentation about "trust":
			       https://www.postgresql.org/docs/current/auth-trust.html
		EOE
		exit 1
	fi
	if [ 'trust' = "$POSTGRES_HOST_AUTH_METHOD" ]; then
		cat >&2 <<-'EOWARN'
			********************************************************************************
			WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust". This will allow
			         anyone with access to the Postgres port to access your database without
			         a password, even if POSTGRES_PASSWORD is set. See PostgreSQL
			         documentation about "trust":
			         https://www.postgresql.org/docs/current/auth-trust.html
			         In Docker's default configuration, this is effectively any other
			         container on the same system.

			         It is not recommended to use POSTGRES_HOST_AUTH_METHOD=trust. Replace
			         it with "-e POSTGRES_PASSWORD=password" instead to set a password in
			         "docker run".
			********************************************************************************
		EOWARN
	fi
}

process_init_files() {
	printf '\\n'
	local f
	for f; do
		case "$f" in
			*.sh)
				if [ -x "$f" ]; then
					printf '%s: running %s\\n' "$0" "$f"
					"$f"
				else
					printf '%s: sourcing %s\\n' "$0" "$f"
					. "$f"
				fi
				;;
			*.sql)     printf '%s: running %s\\n' "$0" "$f"; process_sql -f "$f"; printf '\\n' ;;
			*.sql.gz)  printf '%s: running %s\\n' "$0" "$f"; gunzip -c "$f" | process_sql; printf '\\n' ;;
			*)         printf '%s: ignoring %s\\n' "$0" "$f" ;;
		esac
		printf '\\n'
	done
}

process_sql() {
	psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --no-password --dbname "$POSTGRES_DB" "$@"
}

if [ "\${1:0:1}" = '-' ]; then
	set -- postgres "$@"
fi

if [ "$1" = 'postgres' ] && ! _pg_want_help "$@"; then
	if [ "$(id -u)" = '0' ]; then
		mkdir -p "$PGDATA"
		chown -R postgres "$PGDATA"
		chmod 00700 "$PGDATA"
		exec gosu postgres "$0" "$@"
	fi

	file_env 'POSTGRES_PASSWORD'
	file_env 'POSTGRES_USER' 'postgres'
	file_env 'POSTGRES_DB' "$POSTGRES_USER"
	file_env 'POSTGRES_INITDB_ARGS'
	: "\${POSTGRES_HOST_AUTH_METHOD:=}"

	if [ ! -s "$PGDATA/PG_VERSION" ]; then
		verify_minimum_env
		pwfile="$(mktemp)"
		printf '%s\\n' "$POSTGRES_PASSWORD" > "$pwfile"
		initdb --username="$POSTGRES_USER" --pwfile="$pwfile" --auth-host="\${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" $POSTGRES_INITDB_ARGS -D "$PGDATA"
		rm -f "$pwfile"

		pg_ctl -D "$PGDATA" -o "-c listen_addresses='' -p 5432" -w start
		if [ "$POSTGRES_DB" != 'postgres' ]; then
			psql -v ON_ERROR_STOP=1 --no-psqlrc --username "$POSTGRES_USER" --no-password --dbname postgres -c "CREATE DATABASE \\"$POSTGRES_DB\\";"
			printf '\\n'
		fi
		process_init_files /docker-entrypoint-initdb.d/*
		pg_ctl -D "$PGDATA" -m fast -w stop

		printf '\\nPostgreSQL init process complete; ready for start up.\\n\\n'
	else
		printf '\\nPostgreSQL Database directory appears to contain a database; Skipping initialization\\n\\n'
	fi
fi

exec "$@"
`;

interface Base {
  /** As the tags end: `-alpine`; nothing for Debian. */
  readonly suffixes: readonly string[];
  readonly layer: LayerDefinition;
  readonly history: readonly HistoryEntry[];
  readonly passwd: string;
  readonly group: string;
  /** Of the user and the group `postgres`. */
  readonly id: number;
  /** Where bash is, if the base has none. */
  readonly bash?: string;
  /** Of the package, behind the number of the release. */
  readonly package: string;
  readonly sizes: readonly [compressed: number, unpacked: number];
}

const DEBIAN: Base = {
  suffixes: ["", "-bookworm"],
  layer: BOOKWORM_SLIM,
  history: DEBIAN_HISTORY,
  passwd: DEBIAN_ACCOUNTS["/etc/passwd"] ?? "",
  group: DEBIAN_ACCOUNTS["/etc/group"] ?? "",
  id: 999,
  package: "-1.pgdg120+1",
  sizes: [124_401_152, 362_807_296],
};
const ALPINE: Base = {
  suffixes: ["-alpine", "-alpine3.21"],
  layer: ALPINE_BASE,
  history: ALPINE_HISTORY,
  passwd: ALPINE_ACCOUNTS["/etc/passwd"] ?? "",
  group: ALPINE_ACCOUNTS["/etc/group"] ?? "",
  id: 70,
  bash: "/bin/bash",
  package: "",
  sizes: [105_906_176, 270_532_608],
};

function postgres(base: Base, [major, minor]: readonly [number, number], isLatest: boolean): HubImage {
  const version = `${major}.${minor}`;
  const programs = `/usr/${base.bash ? "local" : `lib/postgresql/${major}`}/bin`;
  const names = [...(isLatest ? ["latest"] : []), String(major), version];
  return defineImage({
    repository: "library/postgres",
    tags: tagsOf(names, base.suffixes),
    created: CREATED,
    config: {
      ExposedPorts: { "5432/tcp": {} },
      Env: [
        `PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin${base.bash ? "" : `:${programs}`}`,
        "GOSU_VERSION=1.17",
        "LANG=en_US.utf8",
        `PG_MAJOR=${major}`,
        `PG_VERSION=${version}${base.package}`,
        "PGDATA=/var/lib/postgresql/data",
      ],
      Cmd: ["postgres"],
      Entrypoint: ["docker-entrypoint.sh"],
      Volumes: { "/var/lib/postgresql/data": {} },
      StopSignal: "SIGINT",
    },
    layers: [
      base.layer,
      {
        name: `postgres ${version}${base.suffixes.at(-1)}`,
        // Older ones are a little smaller.
        compressedSize: base.sizes[0] - (17 - major) * 1_310_720,
        size: base.sizes[1] - (17 - major) * 4_718_592,
        fill: (files) => plant(files, base, programs),
      },
    ],
    history: [
      ...base.history,
      note(CREATED, `ENV PG_MAJOR=${major}`),
      note(CREATED, `ENV PG_VERSION=${version}${base.package}`),
      made(CREATED, "RUN /bin/sh -c set -ex; … # buildkit"),
      note(CREATED, "ENV PGDATA=/var/lib/postgresql/data"),
      note(CREATED, "VOLUME [/var/lib/postgresql/data]"),
      note(CREATED, 'ENTRYPOINT ["docker-entrypoint.sh"]'),
      note(CREATED, "STOPSIGNAL SIGINT"),
      note(CREATED, "EXPOSE map[5432/tcp:{}]"),
      note(CREATED, 'CMD ["postgres"]'),
    ],
    description: "The PostgreSQL object-relational database system provides reliability and data integrity.",
  });
}

function plant(files: Files, base: Base, programs: string): void {
  const { id } = base;
  for (const path of [...DIRECTORIES, ...parentsOf(programs), programs]) files.mkdir(path, 0o755);
  for (const [name, program] of Object.entries(PROGRAMS))
    files.writeFile(`${programs}/${name}`, programFile(program), 0o755);
  if (base.bash) {
    files.mkdir("/bin", 0o755);
    files.writeFile(base.bash, programFile("bash"), 0o755);
  } else for (const name of ["pg_isready", "psql"]) files.symlink(`${programs}/${name}`, `/usr/bin/${name}`);
  files.writeFile("/usr/local/bin/gosu", programFile("gosu"), 0o755);
  files.writeFile("/usr/local/bin/docker-entrypoint.sh", ENTRYPOINT, 0o755);
  for (const path of ["/var/lib/postgresql", "/var/lib/postgresql/data", "/var/run/postgresql"]) {
    files.chown(path, { uid: id, gid: id });
    files.chmod(path, path.startsWith("/var/run") ? 0o3777 : 0o1777);
  }
  const row = `postgres:x:${id}:${id}::/var/lib/postgresql:/bin/bash\n`;
  files.writeFile("/etc/passwd", `${base.passwd}${row}`, 0o644);
  files.writeFile("/etc/group", `${base.group}postgres:x:${id}:\n`, 0o644);
}

/** `/usr`, `/usr/lib` … of a path below them. */
function parentsOf(path: string): readonly string[] {
  const steps = path.split("/").slice(1, -1);
  return steps.map((_, at) => `/${steps.slice(0, at + 1).join("/")}`);
}

export const POSTGRESES: readonly HubImage[] = [DEBIAN, ALPINE].flatMap((base) =>
  RELEASES.map((release, at) => postgres(base, release, at === 0)),
);
