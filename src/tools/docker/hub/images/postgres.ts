import { programFile } from "../../../../process/executable.ts";
import { defineImage, type ImageDefinition, made, note } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import { DEBIAN_ACCOUNTS } from "../system-tree.ts";
import { ALPINE_ACCOUNTS, ALPINE_BASE, ALPINE_HISTORY } from "./alpine.ts";
import { BOOKWORM_SLIM, DEBIAN_HISTORY } from "./debian.ts";

const CREATED = "2025-05-08T20:02:19Z";
const VERSION = "17.5";

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

if [ "$1" = 'postgres' ]; then
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

function postgres(
  base: Pick<ImageDefinition, "tags" | "layers" | "history">,
  accounts: { readonly passwd: string; readonly group: string; readonly id: number; readonly bash?: string },
  sizes: readonly [compressed: number, unpacked: number],
): HubImage {
  return defineImage({
    repository: "library/postgres",
    tags: base.tags,
    created: CREATED,
    config: {
      ExposedPorts: { "5432/tcp": {} },
      Env: [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/17/bin",
        "GOSU_VERSION=1.17",
        "LANG=en_US.utf8",
        "PG_MAJOR=17",
        `PG_VERSION=${VERSION}-1.pgdg120+1`,
        "PGDATA=/var/lib/postgresql/data",
      ],
      Cmd: ["postgres"],
      Entrypoint: ["docker-entrypoint.sh"],
      Volumes: { "/var/lib/postgresql/data": {} },
      StopSignal: "SIGINT",
    },
    layers: [
      ...base.layers,
      {
        name: `postgres ${base.tags.at(-1)}`,
        compressedSize: sizes[0],
        size: sizes[1],
        fill: (files) => {
          const { id } = accounts;
          for (const path of [
            "/etc",
            "/usr",
            "/usr/bin",
            "/usr/local",
            "/usr/local/bin",
            "/usr/lib",
            "/usr/lib/postgresql",
            "/usr/lib/postgresql/17",
            "/usr/lib/postgresql/17/bin",
            "/docker-entrypoint-initdb.d",
            "/var",
            "/var/lib",
            "/var/lib/postgresql",
            "/var/lib/postgresql/data",
            "/var/run",
            "/var/run/postgresql",
          ])
            files.mkdir(path, 0o755);
          for (const [name, program] of Object.entries(PROGRAMS))
            files.writeFile(`/usr/lib/postgresql/17/bin/${name}`, programFile(program), 0o755);
          for (const name of ["pg_isready", "psql"])
            files.symlink(`/usr/lib/postgresql/17/bin/${name}`, `/usr/bin/${name}`);
          if (accounts.bash) {
            files.mkdir("/bin", 0o755);
            files.writeFile(accounts.bash, programFile("bash"), 0o755);
          }
          files.writeFile("/usr/local/bin/gosu", programFile("gosu"), 0o755);
          files.writeFile("/usr/local/bin/docker-entrypoint.sh", ENTRYPOINT, 0o755);
          for (const path of ["/var/lib/postgresql", "/var/lib/postgresql/data", "/var/run/postgresql"]) {
            files.chown(path, { uid: id, gid: id });
            files.chmod(path, path.startsWith("/var/run") ? 0o3777 : 0o1777);
          }
          files.writeFile(
            "/etc/passwd",
            `${accounts.passwd}postgres:x:${id}:${id}::/var/lib/postgresql:/bin/bash\n`,
            0o644,
          );
          files.writeFile("/etc/group", `${accounts.group}postgres:x:${id}:\n`, 0o644);
        },
      },
    ],
    history: [
      ...base.history,
      note(CREATED, "ENV PG_MAJOR=17"),
      note(CREATED, `ENV PG_VERSION=${VERSION}-1.pgdg120+1`),
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

export const POSTGRESES: readonly HubImage[] = [
  postgres(
    {
      tags: ["latest", "17", VERSION, "bookworm", "17-bookworm", `${VERSION}-bookworm`],
      layers: [BOOKWORM_SLIM],
      history: DEBIAN_HISTORY,
    },
    { passwd: DEBIAN_ACCOUNTS["/etc/passwd"] ?? "", group: DEBIAN_ACCOUNTS["/etc/group"] ?? "", id: 999 },
    [124_401_152, 362_807_296],
  ),
  postgres(
    {
      tags: ["alpine", "17-alpine", `${VERSION}-alpine`, "17-alpine3.21"],
      layers: [ALPINE_BASE],
      history: ALPINE_HISTORY,
    },
    {
      passwd: ALPINE_ACCOUNTS["/etc/passwd"] ?? "",
      group: ALPINE_ACCOUNTS["/etc/group"] ?? "",
      id: 70,
      bash: "/bin/bash",
    },
    [105_906_176, 270_532_608],
  ),
];
