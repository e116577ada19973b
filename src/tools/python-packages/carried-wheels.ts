/** A package that runs here: its wheel comes with the site (vendor/python), and is fetched when an installer unpacks it. */
export interface Carried {
  /** The wheel whose code it is, `NAME-VERSION`. */
  readonly wheel: string;
  /** Releases from this one on get that code too, with their own number in it: what programs use of it is the same. */
  readonly since: string;
  /** What that code needs, and no release of the simulated index asks for. */
  readonly with?: readonly string[];
}

/** By the name of the project. Of other packages there is no code (`simulatedPackage`). */
export const CARRIED: Readonly<Record<string, Carried>> = {
  "annotated-types": { wheel: "annotated_types-0.8.0", since: "0.4.0" },
  anyio: { wheel: "anyio-4.15.1", since: "3.7.0" },
  beautifulsoup4: { wheel: "beautifulsoup4-4.15.0", since: "4.9.0" },
  black: { wheel: "black-26.5.1", since: "22.0.0", with: ["pytokens-0.4.1"] },
  blinker: { wheel: "blinker-1.9.0", since: "1.6.2" },
  certifi: { wheel: "certifi-2026.7.22", since: "2017.4.17" },
  "charset-normalizer": { wheel: "charset_normalizer-3.5.2", since: "2.0.0" },
  click: { wheel: "click-8.5.0", since: "8.0.0" },
  flask: { wheel: "flask-3.1.3", since: "3.0.0" },
  "flask-sqlalchemy": { wheel: "flask_sqlalchemy-3.1.1", since: "3.1.1" },
  h11: { wheel: "h11-0.16.0", since: "0.8.0" },
  httpcore: { wheel: "httpcore-1.0.9", since: "0.17.0" },
  httpx: { wheel: "httpx-0.28.1", since: "0.24.0" },
  idna: { wheel: "idna-3.20", since: "2.5" },
  iniconfig: { wheel: "iniconfig-2.3.0", since: "2.0.0" },
  itsdangerous: { wheel: "itsdangerous-2.2.0", since: "2.1.2" },
  jinja2: { wheel: "jinja2-3.1.6", since: "3.1.2" },
  "markdown-it-py": { wheel: "markdown_it_py-4.2.0", since: "2.2.0" },
  markupsafe: { wheel: "markupsafe-3.0.3", since: "2.1.1" },
  mdurl: { wheel: "mdurl-0.1.2", since: "0.1.0" },
  "mypy-extensions": { wheel: "mypy_extensions-1.1.0", since: "0.4.3" },
  packaging: { wheel: "packaging-26.3", since: "22.0" },
  pathspec: { wheel: "pathspec-1.1.1", since: "0.9.0" },
  platformdirs: { wheel: "platformdirs-4.12.2", since: "2.0.0" },
  pluggy: { wheel: "pluggy-1.6.0", since: "1.5.0" },
  pygments: { wheel: "pygments-2.21.0", since: "2.13.0" },
  pytest: { wheel: "pytest-8.4.2", since: "8.4.2" },
  "python-dateutil": { wheel: "python_dateutil-2.9.0.post0", since: "2.8.0" },
  "python-dotenv": { wheel: "python_dotenv-1.2.4", since: "0.19.0" },
  pyyaml: { wheel: "pyyaml-6.0.3", since: "5.4" },
  redis: { wheel: "redis-8.1.0", since: "4.0.0" },
  requests: { wheel: "requests-2.34.2", since: "2.25.0" },
  rich: { wheel: "rich-13.9.4", since: "13.0.0" },
  six: { wheel: "six-1.17.0", since: "1.5.0" },
  sniffio: { wheel: "sniffio-1.3.1", since: "1.1.0" },
  soupsieve: { wheel: "soupsieve-2.10", since: "1.2" },
  sqlalchemy: { wheel: "sqlalchemy-2.0.54", since: "2.0.0" },
  starlette: { wheel: "starlette-1.7.0", since: "0.27.0" },
  tqdm: { wheel: "tqdm-4.70.1", since: "4.60.0" },
  "typing-extensions": { wheel: "typing_extensions-4.16.0", since: "3.10.0" },
  urllib3: { wheel: "urllib3-2.8.0", since: "1.21.1" },
  uvicorn: { wheel: "uvicorn-0.54.0", since: "0.20.0" },
  werkzeug: { wheel: "werkzeug-3.1.9", since: "3.0.0" },
};
