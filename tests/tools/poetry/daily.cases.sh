# Whole sessions, with the mistakes that are made in them. Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## the course's steps with other packages
mkdir shop && cd shop; pyenv local 3.11.7; poetry config virtualenvs.in-project true; poetry init -n; cat pyproject.toml; poetry add pandas; poetry add requests flask; cat pyproject.toml; poetry show; poetry show --tree; poetry show --latest; ls -A; poetry lock --check
#> [tool.poetry]
#> name = "shop"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> Using version ^2.2.3 for pandas
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 6 installs, 0 updates, 0 removals
#>
#>   • Installing six (1.17.0)
#>   • Installing numpy (2.2.1)
#>   • Installing python-dateutil (2.9.0.post0)
#>   • Installing pytz (2024.2)
#>   • Installing tzdata (2024.2)
#>   • Installing pandas (2.2.3)
#> Using version ^2.32.3 for requests
#> Using version ^3.1.0 for flask
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 12 installs, 0 updates, 0 removals
#>
#>   • Installing markupsafe (3.0.2)
#>   • Installing blinker (1.9.0)
#>   • Installing certifi (2024.12.14)
#>   • Installing charset-normalizer (3.4.1)
#>   • Installing click (8.1.8)
#>   • Installing idna (3.10)
#>   • Installing itsdangerous (2.2.0)
#>   • Installing jinja2 (3.1.5)
#>   • Installing urllib3 (2.3.0)
#>   • Installing werkzeug (3.1.3)
#>   • Installing flask (3.1.0)
#>   • Installing requests (2.32.3)
#> [tool.poetry]
#> name = "shop"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> pandas = "^2.2.3"
#> requests = "^2.32.3"
#> flask = "^3.1.0"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> blinker            1.9.0       Fast, simple object-to-object and broadcast ...
#> certifi            2024.12.14  Python package for providing Mozilla's CA Bu...
#> charset-normalizer 3.4.1       The Real First Universal Charset Detector. O...
#> click              8.1.8       Composable command line interface toolkit
#> flask              3.1.0       A simple framework for building complex web ...
#> idna               3.10        Internationalized Domain Names in Applicatio...
#> itsdangerous       2.2.0       Safely pass data to untrusted environments a...
#> jinja2             3.1.5       A very fast and expressive template engine.
#> markupsafe         3.0.2       Safely add untrusted strings to HTML/XML mar...
#> numpy              2.2.1       Fundamental package for array computing in P...
#> pandas             2.2.3       Powerful data structures for data analysis, ...
#> python-dateutil    2.9.0.post0 Extensions to the standard Python datetime m...
#> pytz               2024.2      World timezone definitions, modern and histo...
#> requests           2.32.3      Python HTTP for Humans.
#> six                1.17.0      Python 2 and 3 compatibility utilities
#> tzdata             2024.2      Provider of IANA time zone data
#> urllib3            2.3.0       HTTP library with thread-safe connection poo...
#> werkzeug           3.1.3       The comprehensive WSGI web application library.
#> flask 3.1.0 A simple framework for building complex web applications.
#> ├── blinker >=1.9
#> ├── click >=8.1.3
#>$ │   └── colorama *\x20
#> ├── itsdangerous >=2.2
#> ├── jinja2 >=3.1.2
#>$ │   └── markupsafe >=2.0\x20
#> └── werkzeug >=3.1
#>$     └── markupsafe >=2.1.1\x20
#> pandas 2.2.3 Powerful data structures for data analysis, time series, and statistics
#> ├── numpy >=1.23.2
#> ├── numpy >=1.26.0
#> ├── python-dateutil >=2.8.2
#>$ │   └── six >=1.5\x20
#> ├── pytz >=2020.1
#> └── tzdata >=2022.7
#> requests 2.32.3 Python HTTP for Humans.
#> ├── certifi >=2017.4.17
#> ├── charset-normalizer >=2,<4
#> ├── idna >=2.5,<4
#> └── urllib3 >=1.21.1,<3
#> blinker            1.9.0       1.9.0       Fast, simple object-to-object and...
#> certifi            2024.12.14  2024.12.14  Python package for providing Mozi...
#> charset-normalizer 3.4.1       3.4.1       The Real First Universal Charset ...
#> click              8.1.8       8.1.8       Composable command line interface...
#> flask              3.1.0       3.1.0       A simple framework for building c...
#> idna               3.10        3.10        Internationalized Domain Names in...
#> itsdangerous       2.2.0       2.2.0       Safely pass data to untrusted env...
#> jinja2             3.1.5       3.1.5       A very fast and expressive templa...
#> markupsafe         3.0.2       3.0.2       Safely add untrusted strings to H...
#> numpy              2.2.1       2.2.1       Fundamental package for array com...
#> pandas             2.2.3       2.2.3       Powerful data structures for data...
#> python-dateutil    2.9.0.post0 2.9.0.post0 Extensions to the standard Python...
#> pytz               2024.2      2024.2      World timezone definitions, moder...
#> requests           2.32.3      2.32.3      Python HTTP for Humans.
#> six                1.17.0      1.17.0      Python 2 and 3 compatibility util...
#> tzdata             2024.2      2024.2      Provider of IANA time zone data
#> urllib3            2.3.0       2.3.0       HTTP library with thread-safe con...
#> werkzeug           3.1.3       3.1.3       The comprehensive WSGI web applic...
#> .python-version
#> .venv
#> poetry.lock
#> pyproject.toml
#> poetry.lock is consistent with pyproject.toml.
#2> Creating virtualenv shop in /home/learner/case/shop/.venv

## groups: add, show, remove
poetry init -n -q --name app; poetry add -q -D pytest; poetry add -q --group docs rich; poetry add --group test 'black>=23'; cat pyproject.toml; poetry show --only docs; poetry show --without dev; poetry show --with nosuch; echo $?; poetry show --only main; poetry remove pytest; echo $?; poetry remove pytest --group dev; cat pyproject.toml; poetry remove rich -G docs; cat pyproject.toml
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 5 installs, 0 updates, 0 removals
#>
#>   • Installing click (8.1.8)
#>   • Installing mypy-extensions (1.0.0)
#>   • Installing pathspec (0.12.1)
#>   • Installing platformdirs (4.3.6)
#>   • Installing black (24.10.0)
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [tool.poetry.group.dev.dependencies]
#> pytest = "^8.4.2"
#>
#>
#> [tool.poetry.group.docs.dependencies]
#> rich = "^13.9.4"
#>
#>
#> [tool.poetry.group.test.dependencies]
#> black = ">=23"
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> markdown-it-py 3.0.0  Python port of markdown-it. Markdown parsing, done ri...
#> mdurl          0.1.2  Markdown URL utilities
#> pygments       2.19.1 Pygments is a syntax highlighting package written in ...
#> rich           13.9.4 Render rich text, tables, progress bars, syntax highl...
#> black           24.10.0 The uncompromising code formatter.
#> click           8.1.8   Composable command line interface toolkit
#> markdown-it-py  3.0.0   Python port of markdown-it. Markdown parsing, done ...
#> mdurl           0.1.2   Markdown URL utilities
#> mypy-extensions 1.0.0   Type system extensions for programs checked with th...
#> packaging       24.2    Core utilities for Python packages
#> pathspec        0.12.1  Utility library for gitignore style pattern matchin...
#> platformdirs    4.3.6   A small Python package for determining appropriate ...
#> pygments        2.19.1  Pygments is a syntax highlighting package written i...
#> rich            13.9.4  Render rich text, tables, progress bars, syntax hig...
#> black           24.10.0 The uncompromising code formatter.
#> click           8.1.8   Composable command line interface toolkit
#> iniconfig       2.3.0   brain-dead simple config-ini parsing
#> markdown-it-py  3.0.0   Python port of markdown-it. Markdown parsing, done ...
#> mdurl           0.1.2   Markdown URL utilities
#> mypy-extensions 1.0.0   Type system extensions for programs checked with th...
#> packaging       24.2    Core utilities for Python packages
#> pathspec        0.12.1  Utility library for gitignore style pattern matchin...
#> platformdirs    4.3.6   A small Python package for determining appropriate ...
#> pluggy          1.6.0   plugin and hook calling mechanisms for python
#> pygments        2.19.1  Pygments is a syntax highlighting package written i...
#> pytest          8.4.2   pytest: simple powerful testing with Python
#> rich            13.9.4  Render rich text, tables, progress bars, syntax hig...
#> 0
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 3 removals
#>
#>   • Removing iniconfig (2.3.0)
#>   • Removing pluggy (1.6.0)
#>   • Removing pytest (8.4.2)
#> 0
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [tool.poetry.group.docs.dependencies]
#> rich = "^13.9.4"
#>
#>
#> [tool.poetry.group.test.dependencies]
#> black = ">=23"
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 4 removals
#>
#>   • Removing markdown-it-py (3.0.0)
#>   • Removing mdurl (0.1.2)
#>   • Removing pygments (2.19.1)
#>   • Removing rich (13.9.4)
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [tool.poetry.group.docs.dependencies]
#>
#>
#> [tool.poetry.group.test.dependencies]
#> black = ">=23"
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2>
#2> 'Key "dev" does not exist.'

## add what is not there
poetry init -n -q --name app; poetry add nosuchpackage; echo $?; poetry add numpy==99; echo $?; poetry add 'numpy@^99'; echo $?; poetry add 'requests>=2,<1'; echo $?; poetry add 'flask@bogus'; echo $?; poetry add ''; echo $?; poetry add 'requests[nosuch]'; echo $?; cat pyproject.toml
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> Using version ^2.32.3 for requests
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 5 installs, 0 updates, 0 removals
#>
#>   • Installing certifi (2024.12.14)
#>   • Installing charset-normalizer (3.4.1)
#>   • Installing idna (3.10)
#>   • Installing urllib3 (2.3.0)
#>   • Installing requests (2.32.3)
#> 0
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> requests = {extras = ["nosuch"], version = "^2.32.3"}
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2> Creating virtualenv app-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> Could not find a matching version of package nosuchpackage
#2>
#2> Could not find a matching version of package numpy
#2>
#2> Could not find a matching version of package numpy
#2>
#2> Could not find a matching version of package requests
#2>
#2> Could not parse version constraint: bogus
#2>
#2>$ Could not find a matching version of package\x20

## add against what is locked
poetry init -n -q --name app; poetry add -q 'flask==1.1.4' --lock; poetry add 'jinja2>=3' ; echo $?; poetry add 'werkzeug^2'; echo $?; poetry add 'click@>=8.1' --lock; echo $?; cat pyproject.toml; poetry update --lock; poetry update nosuch; echo $?
#>
#> Updating dependencies
#> Resolving dependencies...
#> 1
#>
#> Updating dependencies
#> Resolving dependencies...
#> 1
#>
#> Updating dependencies
#> Resolving dependencies...
#> 1
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> flask = "1.1.4"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> Updating dependencies
#> Resolving dependencies...
#>   • Installing markupsafe (3.0.2)
#>   • Installing click (7.1.2)
#>   • Installing itsdangerous (1.1.0)
#>   • Installing jinja2 (2.11.3)
#>   • Installing werkzeug (1.0.1)
#>   • Installing flask (1.1.4)
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 6 installs, 0 updates, 0 removals
#>
#>   • Installing markupsafe (3.0.2)
#>   • Installing click (7.1.2)
#>   • Installing itsdangerous (1.1.0)
#>   • Installing jinja2 (2.11.3)
#>   • Installing werkzeug (1.0.1)
#>   • Installing flask (1.1.4)
#> 0
#2>
#2> Because app depends on flask (1.1.4) which depends on Jinja2 (>=2.10.1,<3.0), jinja2 is required.
#2> So, because app depends on jinja2 (>=3), version solving failed.
#2>
#2> Because app depends on flask (1.1.4) which depends on Werkzeug (>=0.15,<2.0), werkzeug is required.
#2> So, because app depends on werkzeug (^2), version solving failed.
#2>
#2> Because app depends on flask (1.1.4) which depends on click (>=5.1,<8.0), click is required.
#2> So, because app depends on click (>=8.1), version solving failed.

## a range of Python that packages do not have
poetry init -n -q --name app --python '>=3.7'; poetry add numpy; echo $?; poetry add 'pandas>=2' --lock; echo $?; poetry add 'scipy' --python '^3.11' --lock; echo $?; cat pyproject.toml
#> Using version ^2.2.1 for numpy
#>
#> Updating dependencies
#> Resolving dependencies...
#> 1
#>
#> Updating dependencies
#> Resolving dependencies...
#> 1
#> Using version ^1.15.1 for scipy
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> 0
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = ">=3.7"
#> scipy = {version = "^1.15.1", python = "^3.11"}
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2> Creating virtualenv app-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> The current project's Python requirement (>=3.7) is not compatible with some of the required packages Python requirement:
#2>   - numpy requires Python >=3.10, so it will not be satisfied for Python >=3.7,<3.10
#2>
#2> Because no versions of numpy match >2.2.1,<3.0.0
#2>  and numpy (2.2.1) requires Python >=3.10, numpy is forbidden.
#2> So, because app depends on numpy (^2.2.1), version solving failed.
#2>
#2>   • Check your dependencies Python requirement: The Python requirement can be specified via the `python` or `markers` properties
#2>$    \x20
#2>     For numpy, a possible solution would be to set the `python` property to ">=3.10"
#2>
#2>     https://python-poetry.org/docs/dependency-specification/#python-restricted-dependencies,
#2>     https://python-poetry.org/docs/dependency-specification/#using-environment-markers
#2>
#2> The current project's Python requirement (>=3.7) is not compatible with some of the required packages Python requirement:
#2>   - pandas requires Python >=3.8, so it will not be satisfied for Python >=3.7,<3.8
#2>   - pandas requires Python >=3.8, so it will not be satisfied for Python >=3.7,<3.8
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.7,<3.9
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.7,<3.9
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.7,<3.9
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.7,<3.9
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.7,<3.9
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.7,<3.9
#2>
#2> Because no versions of pandas match >2,<2.0.3 || >2.0.3,<2.1.0 || >2.1.0,<2.1.4 || >2.1.4,<2.2.0 || >2.2.0,<2.2.1 || >2.2.1,<2.2.2 || >2.2.2,<2.2.3 || >2.2.3
#2>  and pandas (2.0.0) requires Python >=3.8, pandas is forbidden.
#2> And because pandas (2.0.3) requires Python >=3.8
#2>  and pandas (2.1.0) requires Python >=3.9, pandas is forbidden.
#2> And because pandas (2.1.4) requires Python >=3.9
#2>  and pandas (2.2.0) requires Python >=3.9, pandas is forbidden.
#2> And because pandas (2.2.1) requires Python >=3.9
#2>  and pandas (2.2.2) requires Python >=3.9, pandas is forbidden.
#2> So, because pandas (2.2.3) requires Python >=3.9
#2>  and app depends on pandas (>=2), version solving failed.
#2>
#2>   • Check your dependencies Python requirement: The Python requirement can be specified via the `python` or `markers` properties
#2>$    \x20
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.8"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.8"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9"
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9"
#2>
#2>     https://python-poetry.org/docs/dependency-specification/#python-restricted-dependencies,
#2>     https://python-poetry.org/docs/dependency-specification/#using-environment-markers

## remove several, twice, none
poetry init -n -q --name app; poetry add -q flask requests rich; poetry remove flask rich; poetry remove rich; echo $?; poetry remove; echo $?; poetry remove requests --dry-run; poetry show; cat pyproject.toml
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 11 removals
#>
#>   • Removing blinker (1.9.0)
#>   • Removing click (8.1.8)
#>   • Removing flask (3.1.0)
#>   • Removing itsdangerous (2.2.0)
#>   • Removing jinja2 (3.1.5)
#>   • Removing markdown-it-py (3.0.0)
#>   • Removing markupsafe (3.0.2)
#>   • Removing mdurl (0.1.2)
#>   • Removing pygments (2.19.1)
#>   • Removing rich (13.9.4)
#>   • Removing werkzeug (3.1.3)
#> 1
#> 1
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 0 installs, 0 updates, 5 removals
#>
#>   • Removing certifi (2024.12.14)
#>   • Removing charset-normalizer (3.4.1)
#>   • Removing idna (3.10)
#>   • Removing requests (2.32.3)
#>   • Removing urllib3 (2.3.0)
#> certifi            2024.12.14 Python package for providing Mozilla's CA Bun...
#> charset-normalizer 3.4.1      The Real First Universal Charset Detector. Op...
#> idna               3.10       Internationalized Domain Names in Application...
#> requests           2.32.3     Python HTTP for Humans.
#> urllib3            2.3.0      HTTP library with thread-safe connection pool...
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> requests = "^2.32.3"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2>
#2> The following packages were not found: rich
#2>
#2> Not enough arguments (missing: "packages")

## show one package in every way
poetry init -n -q --name app; poetry add -q flask; poetry show flask; poetry show jinja2; poetry show Flask; poetry show nosuch; echo $?; poetry show flask --tree; poetry show jinja2 --tree; poetry show --outdated; poetry show -o; poetry show -a; poetry show --latest --tree; echo $?; poetry show flask --latest; poetry show --why; poetry show markupsafe --why; echo $?; poetry show markupsafe --tree --why; poetry show --tree --why | head -5
#>$  name         : flask                                                    \x20
#>$  version      : 3.1.0                                                    \x20
#>$  description  : A simple framework for building complex web applications.\x20
#>
#> dependencies
#>  - blinker >=1.9
#>  - click >=8.1.3
#>  - itsdangerous >=2.2
#>  - Jinja2 >=3.1.2
#>  - Werkzeug >=3.1
#>$  name         : jinja2                                     \x20
#>$  version      : 3.1.5                                      \x20
#>$  description  : A very fast and expressive template engine.\x20
#>
#> dependencies
#>  - MarkupSafe >=2.0
#>
#> required by
#>  - flask >=3.1.2
#>$  name         : flask                                                    \x20
#>$  version      : 3.1.0                                                    \x20
#>$  description  : A simple framework for building complex web applications.\x20
#>
#> dependencies
#>  - blinker >=1.9
#>  - click >=8.1.3
#>  - itsdangerous >=2.2
#>  - Jinja2 >=3.1.2
#>  - Werkzeug >=3.1
#> 1
#> flask 3.1.0 A simple framework for building complex web applications.
#> ├── blinker >=1.9
#> ├── click >=8.1.3
#>$ │   └── colorama *\x20
#> ├── itsdangerous >=2.2
#> ├── jinja2 >=3.1.2
#>$ │   └── markupsafe >=2.0\x20
#> └── werkzeug >=3.1
#>$     └── markupsafe >=2.1.1\x20
#> jinja2 3.1.5 A very fast and expressive template engine.
#> └── markupsafe >=2.0
#> blinker      1.9.0 Fast, simple object-to-object and broadcast signaling
#> click        8.1.8 Composable command line interface toolkit
#> colorama     0.4.6 Cross-platform colored terminal text.
#> flask        3.1.0 A simple framework for building complex web applications.
#> itsdangerous 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       3.1.5 A very fast and expressive template engine.
#> markupsafe   3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     3.1.3 The comprehensive WSGI web application library.
#> flask 3.1.0 A simple framework for building complex web applications.
#> ├── blinker >=1.9
#> ├── click >=8.1.3
#>$ │   └── colorama *\x20
#> ├── itsdangerous >=2.2
#> ├── jinja2 >=3.1.2
#>$ │   └── markupsafe >=2.0\x20
#> └── werkzeug >=3.1
#>$     └── markupsafe >=2.1.1\x20
#> 0
#>$  name         : flask                                                    \x20
#>$  version      : 3.1.0                                                    \x20
#>$  description  : A simple framework for building complex web applications.\x20
#>
#> dependencies
#>  - blinker >=1.9
#>  - click >=8.1.3
#>  - itsdangerous >=2.2
#>  - Jinja2 >=3.1.2
#>  - Werkzeug >=3.1
#> blinker      1.9.0 from flask           Fast, simple object-to-object and b...
#> click        8.1.8 from flask           Composable command line interface t...
#> flask        3.1.0                      A simple framework for building com...
#> itsdangerous 2.2.0 from flask           Safely pass data to untrusted envir...
#> jinja2       3.1.5 from flask           A very fast and expressive template...
#> markupsafe   3.0.2 from jinja2,werkzeug Safely add untrusted strings to HTM...
#> werkzeug     3.1.3 from flask           The comprehensive WSGI web applicat...
#> 1
#> jinja2 3.1.5 A very fast and expressive template engine.
#> └── markupsafe >=2.0
#> werkzeug 3.1.3 The comprehensive WSGI web application library.
#> └── markupsafe >=2.1.1
#2>
#2> Package nosuch not found
#2> Error: --why cannot be used without --tree when displaying a single package.
#2> Error: --why requires a package when combined with --tree.

## show what is old
poetry init -n -q --name app; poetry add -q 'flask==2.0.3' 'werkzeug<2.1' 'requests==2.28.0'; poetry show -o; poetry show -l; poetry show -lT; poetry show -T; poetry show --no-dev; cat pyproject.toml
#> charset-normalizer 2.1.1   3.4.1  The Real First Universal Charset Detector....
#> flask              2.0.3   3.1.0  A simple framework for building complex we...
#> requests           2.28.0  2.32.3 Python HTTP for Humans.
#> urllib3            1.26.20 2.3.0  HTTP library with thread-safe connection p...
#> werkzeug           2.0.3   3.1.3  The comprehensive WSGI web application lib...
#> certifi            2024.12.14 2024.12.14 Python package for providing Mozill...
#> charset-normalizer 2.1.1      3.4.1      The Real First Universal Charset De...
#> click              8.1.8      8.1.8      Composable command line interface t...
#> flask              2.0.3      3.1.0      A simple framework for building com...
#> idna               3.10       3.10       Internationalized Domain Names in A...
#> itsdangerous       2.2.0      2.2.0      Safely pass data to untrusted envir...
#> jinja2             3.1.5      3.1.5      A very fast and expressive template...
#> markupsafe         3.0.2      3.0.2      Safely add untrusted strings to HTM...
#> requests           2.28.0     2.32.3     Python HTTP for Humans.
#> urllib3            1.26.20    2.3.0      HTTP library with thread-safe conne...
#> werkzeug           2.0.3      3.1.3      The comprehensive WSGI web applicat...
#> certifi            2024.12.14 Python package for providing Mozilla's CA Bun...
#> charset-normalizer 2.1.1      The Real First Universal Charset Detector. Op...
#> click              8.1.8      Composable command line interface toolkit
#> flask              2.0.3      A simple framework for building complex web a...
#> idna               3.10       Internationalized Domain Names in Application...
#> itsdangerous       2.2.0      Safely pass data to untrusted environments an...
#> jinja2             3.1.5      A very fast and expressive template engine.
#> markupsafe         3.0.2      Safely add untrusted strings to HTML/XML markup.
#> requests           2.28.0     Python HTTP for Humans.
#> urllib3            1.26.20    HTTP library with thread-safe connection pool...
#> werkzeug           2.0.3      The comprehensive WSGI web application library.
#> [tool.poetry]
#> name = "app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> flask = "2.0.3"
#> werkzeug = "<2.1"
#> requests = "2.28.0"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2>
#2> The option "T" does not exist
#2>
#2> The option "-T" does not exist
#2> The `--no-dev` option is deprecated, use the `--only main` notation instead.

## env: use, list, remove
poetry init -n -q --name app; poetry env info; poetry env list; poetry env use 3.10; echo $?; poetry env use 3.11; poetry env use python3.10; poetry env list; poetry env list --full-path; poetry env info -p; poetry env info -e; poetry env use system; poetry env list; poetry env remove 3.11; echo $?; poetry env remove python3.10; echo $?; poetry env remove --all; poetry env list; poetry env remove; poetry env use nosuch; echo $?; poetry env use 3; echo $?; poetry env use 4.1; echo $?
#>
#> Virtualenv
#> Python:         3.11.2
#> Implementation: CPython
#> Path:           NA
#> Executable:     NA
#>
#> System
#> Platform:   linux
#> OS:         posix
#> Python:     3.11.2
#> Path:       /usr
#> Executable: /usr/bin/python3.11
#> 1
#> Using virtualenv: /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#> app-kvHI14H_-py3.11 (Activated)
#> /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11 (Activated)
#> /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#> app-kvHI14H_-py3.11 (Activated)
#> Deleted virtualenv: /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#> 0
#> 1
#> No virtualenv provided.
#> 1
#> Using virtualenv: /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#> 0
#> 1
#2> pyenv: python3.10: command not found
#2>
#2> The `python3.10' command exists in these Python versions:
#2>   3.10.13
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.
#2>
#2>$ Command python3.10 -c "import sys; print(sys.executable)" errored with the following return code 127, and output:\x20
#2>
#2> Creating virtualenv app-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2> pyenv: python3.10: command not found
#2>
#2> The `python3.10' command exists in these Python versions:
#2>   3.10.13
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.
#2>
#2>$ Command python3.10 -c "import sys; print(sys.executable)" errored with the following return code 127, and output:\x20
#2>
#2>
#2> The option "-e" does not exist
#2> Deactivating virtualenv: /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#2> pyenv: python3.10: command not found
#2>
#2> The `python3.10' command exists in these Python versions:
#2>   3.10.13
#2>
#2> Note: See 'pyenv help global' for tips on allowing multiple
#2>       Python versions to be found at the same time.
#2>
#2>$ Command python3.10 -c "import sys; print('.'.join([str(s) for s in sys.version_info[:3]]))" errored with the following return code 127, and output:\x20
#2>
#2> /bin/sh: 1: nosuch: not found
#2>
#2>$ Command nosuch -c "import sys; print(sys.executable)" errored with the following return code 127, and output:\x20
#2>
#2> Creating virtualenv app-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2> /bin/sh: 1: python4.1: not found
#2>
#2>$ Command python4.1 -c "import sys; print(sys.executable)" errored with the following return code 127, and output:\x20
#2>

## config: list, set, unset, refuse
poetry config --list; poetry config nosuch; echo $?; poetry config nosuch x; echo $?; poetry config virtualenvs.create; poetry config virtualenvs.create maybe; echo $?; poetry config virtualenvs.create false; poetry config virtualenvs.create; poetry config --unset virtualenvs.create; poetry config virtualenvs.create; poetry config virtualenvs.path /tmp/v; poetry config --list | grep path; poetry config --unset nosuch; echo $?; poetry config installer.max-workers 4; poetry config installer.max-workers x; echo $?; poetry config; echo $?; poetry config virtualenvs.in-project true; cat ~/.config/pypoetry/config.toml; poetry config a b c; echo $?; poetry config --local virtualenvs.create false; echo $?; poetry config virtualenvs.in-project --unset; cat ~/.config/pypoetry/config.toml
#> cache-dir = "/home/learner/.cache/pypoetry"
#> experimental.new-installer = true
#> experimental.system-git-client = false
#> installer.max-workers = null
#> installer.no-binary = null
#> installer.parallel = true
#> virtualenvs.create = true
#> virtualenvs.in-project = null
#> virtualenvs.options.always-copy = false
#> virtualenvs.options.no-pip = false
#> virtualenvs.options.no-setuptools = false
#> virtualenvs.options.system-site-packages = false
#> virtualenvs.path = "{cache-dir}/virtualenvs"  # /home/learner/.cache/pypoetry/virtualenvs
#> virtualenvs.prefer-active-python = false
#> virtualenvs.prompt = "{project_name}-py{python_version}"
#> 1
#> 1
#> true
#> 1
#> false
#> true
#> virtualenvs.path = "/tmp/v"
#> 1
#> 1
#> 0
#> [virtualenvs]
#> path = "/tmp/v"
#> in-project = true
#>
#> [installer]
#> max-workers = 4
#> 1
#> 0
#> [virtualenvs]
#> path = "/tmp/v"
#>
#> [installer]
#> max-workers = 4
#2>
#2> There is no nosuch setting.
#2>
#2> Setting nosuch does not exist
#2>
#2> "maybe" is an invalid value for virtualenvs.create
#2>
#2> Setting nosuch does not exist
#2>
#2> invalid literal for int() with base 10: 'x'
#2>
#2> Setting a does not exist

## version by every word
poetry init -n -q --name app; for v in prerelease prerelease patch prepatch preminor premajor minor major 2.0a1 v3 1.0.0.0 1.0-beta2 '1.0+local' '' x -1 1.0.dev1; do echo "== $v"; poetry version -- $v; echo $?; done 2>&1; poetry version --dry-run patch; poetry version -s patch; poetry version --short; poetry version a b; echo $?
#> == prerelease
#> Bumping version from 0.1.0 to 0.1.1a0
#> 0
#> == prerelease
#> Bumping version from 0.1.1a0 to 0.1.1a1
#> 0
#> == patch
#> Bumping version from 0.1.1a1 to 0.1.1
#> 0
#> == prepatch
#> Bumping version from 0.1.1 to 0.1.2a0
#> 0
#> == preminor
#> Bumping version from 0.1.2a0 to 0.2.0a0
#> 0
#> == premajor
#> Bumping version from 0.2.0a0 to 1.0.0a0
#> 0
#> == minor
#> Bumping version from 1.0.0a0 to 1.0.0
#> 0
#> == major
#> Bumping version from 1.0.0 to 2.0.0
#> 0
#> == 2.0a1
#> Bumping version from 2.0.0 to 2.0a1
#> 0
#> == v3
#> Bumping version from 2.0a1 to v3
#> 0
#> == 1.0.0.0
#> Bumping version from v3 to 1.0.0.0
#> 0
#> == 1.0-beta2
#> Bumping version from 1.0.0.0 to 1.0-beta2
#> 0
#> == 1.0+local
#> Bumping version from 1.0-beta2 to 1.0+local
#> 0
#>$ ==\x20
#> app 1.0+local
#> 0
#> == x
#>
#> Invalid PEP 440 version: 'x'
#> 1
#> == -1
#>
#> Invalid PEP 440 version: '-1'
#> 1
#> == 1.0.dev1
#> Bumping version from 1.0+local to 1.0.dev1
#> 0
#> Bumping version from 1.0.dev1 to 1.0
#> 1.0
#> 1.0
#> 1
#2>
#2> Too many arguments to "version" command, expected arguments "version"

## new: names of every kind, then install and build
poetry new my-app; find my-app -type f | sort; cat my-app/pyproject.toml; poetry new my-app; echo $?; poetry new --src lib.one; find lib.one | sort; poetry new --name other two; find two | sort; poetry new; echo $?; poetry new 'a b'; find 'a b' | sort; poetry new Über; ls; poetry new 123; cat 123/pyproject.toml; cd my-app; poetry install; poetry run python -c 'import my_app; print(my_app.__file__)'; poetry build; ls dist
#> Created package my_app in my-app
#> my-app/README.md
#> my-app/my_app/__init__.py
#> my-app/pyproject.toml
#> my-app/tests/__init__.py
#> [tool.poetry]
#> name = "my-app"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#> packages = [{include = "my_app"}]
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> 1
#> Created package lib.one in lib.one
#> lib.one
#> lib.one/README.md
#> lib.one/pyproject.toml
#> lib.one/src
#> lib.one/src/lib
#> lib.one/src/lib/one
#> lib.one/src/lib/one/__init__.py
#> lib.one/tests
#> lib.one/tests/__init__.py
#> Created package other in two
#> two
#> two/README.md
#> two/other
#> two/other/__init__.py
#> two/pyproject.toml
#> two/tests
#> two/tests/__init__.py
#> 1
#> Created package a b in a b
#> a b
#> a b/README.md
#> a b/a b
#> a b/a b/__init__.py
#> a b/pyproject.toml
#> a b/tests
#> a b/tests/__init__.py
#> Created package über in Über
#> a b
#> lib.one
#> my-app
#> two
#> Über
#> Created package 123 in 123
#> [tool.poetry]
#> name = "123"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Installing the current project: my-app (0.1.0)
#> /home/learner/case/my-app/my_app/__init__.py
#> Building my-app (0.1.0)
#>   - Building sdist
#>   - Built my_app-0.1.0.tar.gz
#>   - Building wheel
#>   - Built my_app-0.1.0-py3-none-any.whl
#> my_app-0.1.0-py3-none-any.whl
#> my_app-0.1.0.tar.gz
#2>
#2> Destination /home/learner/case/my-app exists and is not empty
#2>
#2> Not enough arguments (missing: "path")
#2> Creating virtualenv my-app-h30BOKl1-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## pyproject.toml with mistakes
printf '[tool.poetry]\nname = "x"\nversion = "1"\ndescription = ""\nauthors = []\n[tool.poetry.dependencies]\npython = "^3.11"\nrequests = "nosuch"\n' > pyproject.toml; poetry lock; echo $?; sed -i 's/"nosuch"/2/' pyproject.toml; poetry lock; echo $?; sed -i 's/^requests.*/requests = {version="^2", extras="socks"}/' pyproject.toml; poetry lock; echo $?; sed -i 's/^requests.*/requests/' pyproject.toml; poetry lock; echo $?; sed -i 's/^requests/requests = "^2"\nrequests = "^2"/' pyproject.toml; poetry lock; echo $?; : > pyproject.toml; poetry lock; echo $?; printf '[project]\nname="x"\n' > pyproject.toml; poetry lock; echo $?; printf '[tool.poetry]\nname = "x y"\nversion = "one"\ndescription = ""\nauthors = ["x"]\n' > pyproject.toml; poetry lock; echo $?; poetry version
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2>
#2> Could not parse version constraint: nosuch
#2>
#2> The Poetry configuration is invalid:
#2>   - [dependencies.requests] 2 is not valid under any of the given schemas
#2>
#2>
#2> The Poetry configuration is invalid:
#2>   - [dependencies.requests] {'version': '^2', 'extras': 'socks'} is not valid under any of the given schemas
#2>
#2>
#2> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\n' at line 8 col 8
#2>
#2> Invalid TOML file /home/learner/case/pyproject.toml: Key "requests" already exists.
#2>
#2> [tool.poetry] section not found in /home/learner/case/pyproject.toml
#2>
#2> [tool.poetry] section not found in /home/learner/case/pyproject.toml
#2>
#2> Invalid version 'one' on package x y
#2>
#2> Invalid version 'one' on package x y
#? 1

## a project for other versions of Python
poetry init -n -q --name app --python '^3.6'; poetry add pandas; echo $?; poetry env info; poetry init -n --name x; echo $?; mkdir z; cd z; poetry init -n -q --python '~2.7'; poetry install; echo $?; poetry run python -V; echo $?
#> Using version ^2.2.3 for pandas
#>
#> Updating dependencies
#> Resolving dependencies...
#> 1
#>
#> Virtualenv
#> Python:         3.11.2
#> Implementation: CPython
#> Path:           /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#> Executable:     /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11/bin/python
#> Valid:          True
#>
#> System
#> Platform:   linux
#> OS:         posix
#> Python:     3.11.2
#> Path:       /usr
#> Executable: /usr/bin/python3.11
#> 1
#> 1
#> 1
#2> Creating virtualenv app-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> The current project's Python requirement (>=3.6,<4.0) is not compatible with some of the required packages Python requirement:
#2>   - pandas requires Python >=3.9, so it will not be satisfied for Python >=3.6,<3.9
#2>
#2> Because no versions of pandas match >2.2.3,<3.0.0
#2>  and pandas (2.2.3) requires Python >=3.9, pandas is forbidden.
#2> So, because app depends on pandas (^2.2.3), version solving failed.
#2>
#2>   • Check your dependencies Python requirement: The Python requirement can be specified via the `python` or `markers` properties
#2>$    \x20
#2>     For pandas, a possible solution would be to set the `python` property to ">=3.9,<4.0"
#2>
#2>     https://python-poetry.org/docs/dependency-specification/#python-restricted-dependencies,
#2>     https://python-poetry.org/docs/dependency-specification/#using-environment-markers
#2> A pyproject.toml file with a poetry section already exists.
#2> The currently activated Python version 3.11.2 is not supported by the project (~2.7).
#2>$ Trying to find and use a compatible version.\x20
#2>
#2> Poetry was unable to find a compatible version. If you have one, you can explicitly use it via the "env use" command.
#2> The currently activated Python version 3.11.2 is not supported by the project (~2.7).
#2>$ Trying to find and use a compatible version.\x20
#2>
#2> Poetry was unable to find a compatible version. If you have one, you can explicitly use it via the "env use" command.
