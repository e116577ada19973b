import type { PackageIndex, Project } from "../../../src/tools/python-packages/index/package-index.ts";
import { parseProject } from "../../../src/tools/python-packages/index/parse-project.ts";

type Row = readonly [version: string, summary: string, requires?: readonly string[], python?: string];

/** What the small index held with which the sessions were recorded. */
const PACKAGES: Readonly<Record<string, readonly Row[]>> = {
  blinker: [["1.9.0", "Fast, simple object-to-object and broadcast signaling"]],
  certifi: [["2026.7.22", "Python package for providing Mozilla's CA Bundle."]],
  "charset-normalizer": [
    [
      "3.5.2",
      "The Real First Universal Charset Detector. Open, modern and actively maintained alternative to Chardet.",
    ],
  ],
  click: [["8.5.0", "Composable command line interface toolkit"]],
  colorama: [["0.4.6", "Cross-platform colored terminal text."]],
  flask: [
    [
      "3.1.3",
      "A simple framework for building complex web applications.",
      [
        "blinker>=1.9.0",
        "click>=8.1.3",
        "itsdangerous>=2.2.0",
        "jinja2>=3.1.2",
        "markupsafe>=2.1.1",
        "werkzeug>=3.1.0",
      ],
    ],
  ],
  idna: [["3.20", "Internationalized Domain Names in Applications (IDNA)"]],
  iniconfig: [["2.3.0", "brain-dead simple config-ini parsing"]],
  itsdangerous: [["2.2.0", "Safely pass data to untrusted environments and back."]],
  jinja2: [
    [
      "3.1.6",
      "A very fast and expressive template engine.",
      ["MarkupSafe>=2.0", 'Babel>=2.7 ; extra == "i18n"'],
    ],
  ],
  "markdown-it-py": [["4.2.0", "Python port of markdown-it. Markdown parsing, done right!", ["mdurl~=0.1"]]],
  markupsafe: [["3.0.3", "Safely add untrusted strings to HTML/XML markup."]],
  mdurl: [["0.1.2", "Markdown URL utilities"]],
  numpy: [["2.4.6", "Fundamental package for array computing in Python", [], ">=3.11"]],
  packaging: [["26.3", "Core utilities for Python packages"]],
  pandas: [
    [
      "3.0.6",
      "Powerful data structures for data analysis, time series, and statistics",
      ["numpy>=1.26.0", "python-dateutil>=2.8.2"],
    ],
    [
      "2.3.3",
      "Powerful data structures for data analysis, time series, and statistics",
      [
        'numpy>=1.22.4; python_version < "3.11"',
        'numpy>=1.23.2; python_version == "3.11"',
        'numpy>=1.26.0; python_version >= "3.12"',
        "python-dateutil>=2.8.2",
        "pytz>=2020.1",
        "tzdata>=2022.7",
      ],
    ],
  ],
  pluggy: [["1.6.0", "plugin and hook calling mechanisms for python"]],
  pygments: [["2.21.0", "Pygments is a syntax highlighting package written in Python."]],
  pytest: [
    [
      "9.1.1",
      "pytest: simple powerful testing with Python",
      [
        'colorama>=0.4; sys_platform == "win32"',
        'exceptiongroup>=1; python_version < "3.11"',
        "iniconfig>=1.0.1",
        "packaging>=22",
        "pluggy<2,>=1.5",
        "pygments>=2.7.2",
      ],
    ],
  ],
  "python-dateutil": [["2.9.0.post0", "Extensions to the standard Python datetime module", ["six>=1.5"]]],
  pytz: [["2026.4", "World timezone definitions, modern and historical"]],
  requests: [
    [
      "2.34.2",
      "Python HTTP for Humans.",
      ["certifi>=2023.5.7", "charset-normalizer<4,>=2", "idna<4,>=2.5", "urllib3<3,>=1.26"],
    ],
  ],
  rich: [
    [
      "15.0.0",
      "Render rich text, tables, progress bars, syntax highlighting, markdown and more to the terminal",
      ["markdown-it-py>=2.2.0", "pygments<3.0.0,>=2.13.0"],
    ],
  ],
  six: [["1.17.0", "Python 2 and 3 compatibility utilities"]],
  tzdata: [["2026.4", "Provider of IANA time zone data"]],
  urllib3: [["2.8.0", "HTTP library with thread-safe connection pooling, file post, and more."]],
  werkzeug: [["3.1.9", "The comprehensive WSGI web application library.", ["markupsafe>=2.1.1"]]],
};

const NUMPY_WHEEL = {
  name: "numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64.whl",
  kind: "wheel",
  size: 16_000_000,
  sha256: "89cd468399cfd2504718f0ba50e410dca55a170b61a02ad92bb18c8a65186e93",
  tag: { python: "cp311", abi: "cp311", platform: "manylinux_2_27_x86_64" },
} as const;

function projectOf(name: string, rows: readonly Row[]): Project {
  const project = parseProject({
    name,
    summary: rows[0]?.[1] ?? "",
    history: rows.map(([version, , requires = [], python = ">=3.8"]) => ({
      python,
      requires,
      releases: { [version]: "2026-01-01 50" },
    })),
  });
  if (name !== "numpy") return project;
  return { ...project, releases: project.releases.map((release) => ({ ...release, files: [NUMPY_WHEEL] })) };
}

const PROJECTS = new Map(Object.entries(PACKAGES).map(([name, rows]) => [name, projectOf(name, rows)]));

export const FIXTURE_INDEX: PackageIndex = {
  names: [...PROJECTS.keys()],
  find: (name) => PROJECTS.get(name.toLowerCase().replace(/[-_.]+/g, "-")),
};
