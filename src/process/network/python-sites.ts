import type { HttpRequest, HttpResponse } from "./http-service.ts";

const SCRIPT_TYPE = { "Content-Type": "application/octet-stream" };
const ARCHIVE_TYPE = { "Content-Type": "application/x-xz" };
const TEXT = { "Content-Type": "text/plain; charset=utf-8" };

/** Parts of the ELF head of a program of this computer (process/executable.ts), for printf(1). */
const PROGRAM =
  "\\177ELF\\002\\001\\001\\000\\000\\000\\000\\000\\000\\000\\000\\000\\003\\000\\076\\000\\000rockpool:pyenv\\000";

/**
 * The installer of pyenv. Where the real one calls `git clone`, this one carries the program that puts the files down,
 * as installers do that unpack themselves.
 */
export const PYENV_INSTALLER = `#!/usr/bin/env bash
# Installs pyenv into PYENV_ROOT, ~/.pyenv unless that is set.

set -e
[ -n "$PYENV_DEBUG" ] && set -x

if [ -z "$PYENV_ROOT" ]; then
  if [ -z "$HOME" ]; then
    printf "$0: %s\\n" \\
      "Either \\$PYENV_ROOT or \\$HOME must be set to determine the install location." >&2
    exit 1
  fi
  export PYENV_ROOT="\${HOME}/.pyenv"
fi

bold() {
  if [ -t 1 ]; then printf "\\e[1m%s\\e[m" "$1"
  else printf "%s" "$1"
  fi
}

if [ -d "$PYENV_ROOT" ]; then
  { echo
    bold "WARNING"
    echo ": Can not proceed with installation. Kindly remove the '\${PYENV_ROOT}' directory first."
    echo
  } >&2
  exit 1
fi

unpacked="$(mktemp -d)"
printf '${PROGRAM}' > "$unpacked/pyenv-installer"
chmod +x "$unpacked/pyenv-installer"
"$unpacked/pyenv-installer" || { rm -rf "$unpacked"; exit 255; }
rm -rf "$unpacked"

if ! command -v pyenv 1>/dev/null; then
  { echo
    bold "WARNING"
    echo ": seems you still have not added 'pyenv' to the load path."
    echo
  } >&2

  { # Without words, these two say what belongs into the start-up files.
    "\${PYENV_ROOT}/bin/pyenv" init || true
    "\${PYENV_ROOT}/bin/pyenv" virtualenv-init || true
  } >&2
fi
`;

/** pyenv.run: the installer, whatever is asked for. */
export function pyenvRunSite({ method }: HttpRequest): HttpResponse {
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, headers: TEXT, body: "Method Not Allowed\n" };
  return { status: 200, headers: SCRIPT_TYPE, body: PYENV_INSTALLER };
}

/** www.python.org: sources. What builds them here needs no more than to find them. */
export function pythonSite({ target }: HttpRequest): HttpResponse {
  const [, name] = /^\/ftp\/python\/[\d.]+\/(Python-[\w.]+)\.(?:tar\.xz|tgz)$/.exec(target) ?? [];
  if (name !== undefined)
    return { status: 200, headers: ARCHIVE_TYPE, body: `rockpool: stands for the sources of ${name}\n` };
  if (target === "/")
    return { status: 200, headers: TEXT, body: "Welcome to Python.org: sources are below /ftp/python/.\n" };
  return { status: 404, headers: TEXT, body: "404 Not Found\n" };
}

/** install.python-poetry.org: the installer. What the real one downloads and unpacks, the computer itself puts down. */
const POETRY_INSTALLER = `#!/usr/bin/env python3
r"""
This script will install Poetry and its dependencies in an isolated fashion.

It will make an environment for Poetry below ~/.local/share/pypoetry, install Poetry in it,
and link its program to ~/.local/bin. POETRY_HOME and POETRY_VERSION choose another place
and another version.
"""
import sys

from poetry_installer import main

sys.exit(main())
`;

export function poetrySite({ method }: HttpRequest): HttpResponse {
  if (method !== "GET" && method !== "HEAD")
    return { status: 405, headers: TEXT, body: "Method Not Allowed\n" };
  return { status: 200, headers: { "Content-Type": "text/x-python; charset=utf-8" }, body: POETRY_INSTALLER };
}
