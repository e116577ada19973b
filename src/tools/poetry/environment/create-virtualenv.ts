import { dirName } from "../../../base/paths.ts";
import type { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { bundledSetuptools, bundledWheel, pipDistribution } from "../../python/bundled-packages.ts";
import { writeDistribution } from "../../python/distribution.ts";
import type { Interpreter } from "../../python/interpreter.ts";
import { isAtLeast } from "../../python/version.ts";
import { type Planted, writeTree } from "../../python/write-tree.ts";

export interface VirtualenvOptions {
  readonly path: string;
  readonly base: Interpreter;
  readonly prompt: string;
  readonly systemSite: boolean;
  readonly withPip: boolean;
  readonly withSetuptools: boolean;
  readonly seeds: Seeds;
}

/** What an environment begins with: it comes with virtualenv. */
export interface Seeds {
  readonly virtualenv: string;
  readonly pip: string;
  readonly setuptools: string;
  readonly wheel: string | undefined;
}

export const NEW_SEEDS: Seeds = {
  virtualenv: "20.28.0",
  pip: "24.3.1",
  setuptools: "75.6.0",
  wheel: undefined,
};

/** Those of Debian 12, whose poetry is 1.3.2. */
export const DEBIAN_SEEDS: Seeds = {
  virtualenv: "20.17.1+ds",
  pip: "23.0.1",
  setuptools: "66.1.1",
  wheel: "0.38.4",
};

/** An environment as virtualenv makes it, which poetry uses: with an interpreter that is a link, and pip. */
export function createVirtualenv(files: Files, options: VirtualenvOptions): Errno | undefined {
  const { path, base, seeds } = options;
  const { version } = base;
  const site = `${path}/lib/python${version.short}/site-packages`;
  const failed = writeTree(files, path, treeOf(options));
  if (failed) return failed;
  const python = `${path}/bin/python`;
  const pip = isAtLeast(version, 3, 8) ? seeds.pip : "24.0";
  const names = ["pip", `pip-${version.short}`, `pip${version.short}`, `pip${version.major}`];
  return (
    (options.withPip
      ? writeDistribution(files, site, pipDistribution(pip, python, { names, alias: undefined }))
      : undefined) ??
    (options.withSetuptools
      ? writeDistribution(files, site, bundledSetuptools(seeds.setuptools, path, version))
      : undefined) ??
    (seeds.wheel === undefined ? undefined : writeDistribution(files, site, bundledWheel(seeds.wheel)))
  );
}

function treeOf({ path, base, prompt, systemSite, seeds }: VirtualenvOptions): Record<string, Planted> {
  const { version } = base;
  const executable = base.baseExecutable;
  const activate = activateScript(path, prompt);
  return {
    ".gitignore": "# created by virtualenv automatically\n*\n",
    "pyvenv.cfg": [
      `home = ${dirName(executable)}`,
      "implementation = CPython",
      `version_info = ${version.text}.final.0`,
      `virtualenv = ${seeds.virtualenv}`,
      `include-system-site-packages = ${systemSite}`,
      `base-prefix = ${base.basePrefix}`,
      `base-exec-prefix = ${base.basePrefix}`,
      `base-executable = ${executable}`,
      `prompt = ${prompt}`,
      "",
    ].join("\n"),
    "bin/activate": activate,
    "bin/python": { link: executable },
    "bin/python3": { link: "python" },
    [`bin/python${version.short}`]: { link: "python" },
    [`lib/python${version.short}/site-packages`]: { directory: true },
  };
}

/** bin/activate for sh and bash. */
function activateScript(path: string, prompt: string): string {
  return `# This file must be used with "source bin/activate" *from bash*
# you cannot run it directly

if [ "\${BASH_SOURCE-}" = "$0" ]; then
    echo "You must source this script: \\$ source $0" >&2
    exit 33
fi

deactivate () {
    unset -f pydoc >/dev/null 2>&1 || true

    # what was before comes back
    if ! [ -z "\${_OLD_VIRTUAL_PATH:+_}" ] ; then
        PATH="$_OLD_VIRTUAL_PATH"
        export PATH
        unset _OLD_VIRTUAL_PATH
    fi
    if ! [ -z "\${_OLD_VIRTUAL_PYTHONHOME+_}" ] ; then
        PYTHONHOME="$_OLD_VIRTUAL_PYTHONHOME"
        export PYTHONHOME
        unset _OLD_VIRTUAL_PYTHONHOME
    fi

    # the shell may remember where commands were
    hash -r 2>/dev/null

    if ! [ -z "\${_OLD_VIRTUAL_PS1+_}" ] ; then
        PS1="$_OLD_VIRTUAL_PS1"
        export PS1
        unset _OLD_VIRTUAL_PS1
    fi

    unset VIRTUAL_ENV
    unset VIRTUAL_ENV_PROMPT
    if [ ! "\${1-}" = "nondestructive" ] ; then
        unset -f deactivate
    fi
}

deactivate nondestructive

VIRTUAL_ENV='${path}'
export VIRTUAL_ENV

_OLD_VIRTUAL_PATH="$PATH"
PATH="$VIRTUAL_ENV/bin:$PATH"
export PATH

VIRTUAL_ENV_PROMPT='${prompt}'
export VIRTUAL_ENV_PROMPT

if ! [ -z "\${PYTHONHOME+_}" ] ; then
    _OLD_VIRTUAL_PYTHONHOME="$PYTHONHOME"
    unset PYTHONHOME
fi

if [ -z "\${VIRTUAL_ENV_DISABLE_PROMPT-}" ] ; then
    _OLD_VIRTUAL_PS1="\${PS1-}"
    PS1="(\${VIRTUAL_ENV_PROMPT}) \${PS1-}"
    export PS1
fi

hash -r 2>/dev/null || true
`;
}
