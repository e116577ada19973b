import { CORE_DOCUMENTATION } from "../core-documentation.ts";
import { COMPLETION } from "./completion.ts";

/** What a clone of a repository holds. Paths from its top. */
export interface Repository {
  readonly url: string;
  /** Below PYENV_ROOT. */
  readonly place: string;
  readonly programs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly directories: readonly string[];
}

const GITHUB = "https://github.com/pyenv";

/** Hooks are scripts in reality; here they are a part of the program, and their files say that they are there. */
const HOOK = "# This hook is a part of the program pyenv on this computer.\n";

function plugin(name: string, programs: readonly string[], files: Repository["files"] = {}): Repository {
  return {
    url: `${GITHUB}/${name}.git`,
    place: `plugins/${name}`,
    programs: programs.map((program) => `bin/${program}`),
    files: { "README.md": `# ${name}\n\nSee ${GITHUB}/${name}\n`, ...files },
    links: {},
    directories: [],
  };
}

export const REPOSITORIES: readonly Repository[] = [
  {
    url: `${GITHUB}/pyenv.git`,
    place: "",
    programs: [
      "libexec/pyenv",
      ...Object.keys(CORE_DOCUMENTATION).map((name) => `libexec/pyenv-${name}`),
      "plugins/python-build/bin/python-build",
      "plugins/python-build/bin/pyenv-install",
      "plugins/python-build/bin/pyenv-uninstall",
    ],
    files: {
      "README.md": `# Simple Python Version Management: pyenv\n\nSee ${GITHUB}/pyenv#readme\n`,
      "completions/pyenv.bash": COMPLETION,
      "pyenv.d/exec/pip-rehash.bash": HOOK,
      "pyenv.d/install/latest.bash": HOOK,
      "pyenv.d/rehash/conda.bash": HOOK,
      "pyenv.d/rehash/source.bash": HOOK,
    },
    links: { "bin/pyenv": "../libexec/pyenv" },
    directories: [],
  },
  plugin("pyenv-doctor", ["pyenv-doctor"]),
  plugin("pyenv-update", ["pyenv-update"]),
  plugin(
    "pyenv-virtualenv",
    [
      "pyenv-activate",
      "pyenv-deactivate",
      "pyenv-sh-activate",
      "pyenv-sh-deactivate",
      "pyenv-virtualenv",
      "pyenv-virtualenv-delete",
      "pyenv-virtualenv-init",
      "pyenv-virtualenv-prefix",
      "pyenv-virtualenvs",
    ],
    {
      "etc/pyenv.d/rehash/envs.bash": HOOK,
      "etc/pyenv.d/uninstall/envs.bash": HOOK,
      "etc/pyenv.d/which/system-site-packages.bash": HOOK,
      "shims/.keep": "",
    },
  ),
];
