import type { Files } from "../../../../disk/files.ts";
import { programFile } from "../../../../process/executable.ts";
import { defineImage, type LayerDefinition, made, note, tagsOf } from "../define-image.ts";
import type { HubImage } from "../hub.ts";
import {
  ACCOUNT_PROGRAMS,
  DEBIAN_ACCOUNTS,
  DEBIAN_PROGRAMS,
  makeDirectories,
  plant,
} from "../system-tree.ts";

const CREATED = "2024-10-14T18:33:57Z";

const RELEASES: readonly (readonly [version: string, ...names: string[]])[] = [
  ["9.1.0", "latest", "9", "9.1", "innovation"],
  ["8.4.3", "8", "8.4", "lts"],
  ["8.0.40", "8.0"],
]; // prettier-ignore

/** What docker-entrypoint.sh of https://github.com/docker-library/mysql does, in its words. */
const ENTRYPOINT = `#!/usr/bin/env bash
set -eo pipefail
shopt -s nullglob

say() { printf '%s [%s] [Entrypoint]: %s\\n' "$(date --rfc-3339=seconds)" "$1" "$2"; }
note() { say Note "$*"; }
warn() { say Warn "$*" >&2; }
die() { say ERROR "$*" >&2; exit 1; }

# NAME or NAME_FILE, or else the second word
from_env() {
	local name="$1" file="\${1}_FILE" value="\${2:-}"
	if [ "\${!name:-}" ] && [ "\${!file:-}" ]; then
		die "Both $name and $file are set (but are exclusive)"
	fi
	if [ "\${!name:-}" ]; then value="\${!name}"
	elif [ "\${!file:-}" ]; then value="$(< "\${!file}")"
	fi
	export "$name"="$value"
	unset "$file"
}

for arg; do
	case "$arg" in -'?' | --help | --print-defaults | -V | --version) helps=1 ;; esac
done
if [ "\${1:0:1}" = '-' ]; then set -- mysqld "$@"; fi
if [ "$1" != 'mysqld' ] || [ -n "$helps" ]; then exec "$@"; fi

note "Entrypoint script for MySQL Server $MYSQL_VERSION started."
data=/var/lib/mysql
for arg; do
	case "$arg" in --datadir=*) data="\${arg#*=}" ;; esac
done
if [ "$(id -u)" = '0' ]; then
	mkdir -p "$data" /var/run/mysqld
	chown -R mysql "$data" /var/run/mysqld
	note "Switching to dedicated user 'mysql'"
	exec gosu mysql "$0" "$@"
fi

from_env MYSQL_ROOT_HOST '%'
from_env MYSQL_DATABASE
from_env MYSQL_USER
from_env MYSQL_PASSWORD
from_env MYSQL_ROOT_PASSWORD

choices='    - MYSQL_ROOT_PASSWORD
    - MYSQL_ALLOW_EMPTY_PASSWORD
    - MYSQL_RANDOM_ROOT_PASSWORD'

client() { mysql -uroot --protocol=socket -hlocalhost --comments "$@"; }
as_root() { MYSQL_PWD="$MYSQL_ROOT_PASSWORD" client \${MYSQL_DATABASE:+--database="$MYSQL_DATABASE"}; }

if [ ! -d "$data/mysql" ]; then
	if [ -z "$MYSQL_ROOT_PASSWORD$MYSQL_ALLOW_EMPTY_PASSWORD$MYSQL_RANDOM_ROOT_PASSWORD" ]; then
		die "Database is uninitialized and password option is not specified
    You need to specify one of the following as an environment variable:
$choices"
	fi
	if [ "$MYSQL_USER" = 'root' ]; then
		die "MYSQL_USER=\\"root\\", MYSQL_USER and MYSQL_PASSWORD are for configuring a regular user and cannot be used for the root user
    Remove MYSQL_USER=\\"root\\" and use one of the following to control the root user password:
$choices"
	fi
	if [ -n "$MYSQL_USER" ] && [ -z "$MYSQL_PASSWORD" ]; then
		warn 'MYSQL_USER specified, but missing MYSQL_PASSWORD; MYSQL_USER will not be created'
	elif [ -z "$MYSQL_USER" ] && [ -n "$MYSQL_PASSWORD" ]; then
		warn 'MYSQL_PASSWORD specified, but missing MYSQL_USER; MYSQL_PASSWORD will be ignored'
	fi

	note "Initializing database files"
	"$@" --initialize-insecure --default-time-zone=SYSTEM
	note "Database files initialized"
	note "Starting temporary server"
	"$@" --daemonize --skip-networking --default-time-zone=SYSTEM || die "Unable to start server."
	note "Temporary server started."

	if [ -n "$MYSQL_RANDOM_ROOT_PASSWORD" ]; then
		MYSQL_ROOT_PASSWORD="$(head -c 24 /dev/urandom | base64)"
		export MYSQL_ROOT_PASSWORD
		note "GENERATED ROOT PASSWORD: $MYSQL_ROOT_PASSWORD"
	fi
	everywhere=
	if [ -n "$MYSQL_ROOT_HOST" ] && [ "$MYSQL_ROOT_HOST" != 'localhost' ]; then
		everywhere="CREATE USER 'root'@'$MYSQL_ROOT_HOST' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';
GRANT ALL ON *.* TO 'root'@'$MYSQL_ROOT_HOST' WITH GRANT OPTION;"
	fi
	client --database=mysql <<-EOSQL
		$everywhere
		ALTER USER 'root'@'localhost' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';
		FLUSH PRIVILEGES;
	EOSQL
	if [ -n "$MYSQL_DATABASE" ]; then
		note "Creating database $MYSQL_DATABASE"
		MYSQL_PWD="$MYSQL_ROOT_PASSWORD" client -e "CREATE DATABASE IF NOT EXISTS \\\`$MYSQL_DATABASE\\\`;"
	fi
	if [ -n "$MYSQL_USER" ] && [ -n "$MYSQL_PASSWORD" ]; then
		note "Creating user $MYSQL_USER"
		as_root <<< "CREATE USER '$MYSQL_USER'@'%' IDENTIFIED BY '$MYSQL_PASSWORD';"
		if [ -n "$MYSQL_DATABASE" ]; then
			note "Giving user $MYSQL_USER access to schema $MYSQL_DATABASE"
			as_root <<< "GRANT ALL ON \\\`$MYSQL_DATABASE\\\`.* TO '$MYSQL_USER'@'%';"
		fi
	fi

	echo
	for f in /docker-entrypoint-initdb.d/*; do
		case "$f" in
			*.sh)
				if [ -x "$f" ]; then
					note "$0: running $f"
					"$f"
				else
					note "$0: sourcing $f"
					. "$f"
				fi
				;;
			*.sql) note "$0: running $f"; as_root < "$f"; echo ;;
			*.sql.gz) note "$0: running $f"; gunzip -c "$f" | as_root; echo ;;
			*) warn "$0: ignoring $f" ;;
		esac
		echo
	done

	note "Stopping temporary server"
	MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysqladmin -uroot shutdown || die "Unable to shut down server."
	note "Temporary server stopped"
	echo
	note "MySQL init process done. Ready for start up."
	echo
fi

exec "$@"
`;

const DIRECTORIES =
  "/docker-entrypoint-initdb.d /etc /usr /usr/bin /usr/sbin /usr/local /usr/local/bin /var /var/lib /var/lib/mysql /var/run /var/run/mysqld".split(
    " ",
  );

const OS_RELEASE = `NAME="Oracle Linux Server"
VERSION="9.4"
ID="ol"
ID_LIKE="fedora"
VERSION_ID="9.4"
PLATFORM_ID="platform:el9"
PRETTY_NAME="Oracle Linux Server 9.4"
`;

/** Oracle Linux has the programs of GNU as Debian has them; its package manager is not simulated. */
const ORACLE_LINUX: LayerDefinition = {
  name: "oraclelinux 9-slim",
  compressedSize: 49_283_072,
  size: 117_440_512,
  fill: (files) => {
    makeDirectories(files, true);
    const names = DEBIAN_PROGRAMS.filter((name) => !/^(apt|dpkg|dash)/.test(name));
    plant(files, { ...DEBIAN_ACCOUNTS, "/etc/os-release": OS_RELEASE }, { directory: "/usr/bin", names });
    plant(files, {}, { directory: "/usr/sbin", names: ACCOUNT_PROGRAMS });
  },
};

function fillServer(files: Files): void {
  for (const path of DIRECTORIES) files.mkdir(path, 0o755);
  for (const name of ["mysql", "mysqladmin"]) files.writeFile(`/usr/bin/${name}`, programFile(name), 0o755);
  files.writeFile("/usr/sbin/mysqld", programFile("mysqld"), 0o755);
  files.writeFile("/usr/local/bin/gosu", programFile("gosu"), 0o755);
  files.writeFile("/usr/local/bin/docker-entrypoint.sh", ENTRYPOINT, 0o755);
  files.symlink("usr/local/bin/docker-entrypoint.sh", "/entrypoint.sh");
  for (const path of ["/var/lib/mysql", "/var/run/mysqld"]) {
    files.chown(path, { uid: 999, gid: 999 });
    files.chmod(path, 0o1777);
  }
  files.writeFile(
    "/etc/passwd",
    `${DEBIAN_ACCOUNTS["/etc/passwd"]}mysql:x:999:999::/var/lib/mysql:/bin/bash\n`,
    0o644,
  );
  files.writeFile("/etc/group", `${DEBIAN_ACCOUNTS["/etc/group"]}mysql:x:999:\n`, 0o644);
}

function mysql([version = "", ...names]: readonly string[]): HubImage {
  const major = version.startsWith("9") ? "innovation" : version.slice(0, 3);
  const packaged = `${version}-1.el9`;
  return defineImage({
    repository: "library/mysql",
    tags: tagsOf([...names, version], ["", "-oraclelinux9", "-oracle"]).filter(
      (tag) => !/^oracle/.test(tag) || version.startsWith("9"),
    ),
    created: CREATED,
    config: {
      ExposedPorts: { "3306/tcp": {}, "33060/tcp": {} },
      Env: [
        "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "GOSU_VERSION=1.17",
        `MYSQL_MAJOR=${major}`,
        `MYSQL_VERSION=${packaged}`,
        "MYSQL_SHELL_VERSION=9.1.0-1.el9",
      ],
      Entrypoint: ["docker-entrypoint.sh"],
      Cmd: ["mysqld"],
      Volumes: { "/var/lib/mysql": {} },
    },
    layers: [
      ORACLE_LINUX,
      { name: `mysql ${version}`, compressedSize: 121_634_816, size: 486_539_264, fill: fillServer },
    ],
    history: [
      made(CREATED, "/bin/sh -c #(nop) ADD file:… in / "),
      note(CREATED, `ENV MYSQL_MAJOR=${major}`),
      note(CREATED, `ENV MYSQL_VERSION=${packaged}`),
      made(CREATED, "RUN /bin/sh -c set -eux; … # buildkit"),
      note(CREATED, "VOLUME [/var/lib/mysql]"),
      note(CREATED, 'ENTRYPOINT ["docker-entrypoint.sh"]'),
      note(CREATED, "EXPOSE map[3306/tcp:{} 33060/tcp:{}]"),
      note(CREATED, 'CMD ["mysqld"]'),
    ],
    description: "MySQL is a widely used, open-source relational database management system (RDBMS).",
  });
}

export const MYSQLS: readonly HubImage[] = RELEASES.map(mysql);
