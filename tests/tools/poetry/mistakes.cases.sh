# pyproject.toml with mistakes in its text and in its values. Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## text that is no TOML
head='[tool.poetry]\nname = "x"\n'
for text in 'a\n' 'a =\n' 'a = x\n' 'a = ^2\n' 'a = "x\n' 'a = [1, 2\n' 'a = ["x" "y"]\n' 'a = {x = 1\n' 'a = 1.2.3\n' '= 1\n' 'a b = 1\n' '[tool.poetry]\n' '[tool.poetry.x]\n[tool.poetry.x]\n' '[tool.poetry.x\n' '[]\n' 'a = "x" y\n' 'a: 1\n' '<<<<<<< HEAD\n' 'a = True\n' 'a = "x' 'a = >=3\n' 'name = "y"\n' 'a = tru\n' '[tool.poetry.x]]\n' 'a = "\\\\q"\n'
do printf "$head$text" > pyproject.toml; poetry version; done 2>&1
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\n' at line 3 col 1
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\n' at line 3 col 3
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: 'x' at line 3 col 4
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '^' at line 3 col 4
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Control characters (codes less than 0x1f and 0x7f) are not allowed in strings, use \u000a instead at line 3 col 6
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\x00' at line 3 col 0
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '"' at line 3 col 9
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\n' at line 3 col 10
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Invalid number at line 3 col 9
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Empty key at line 3 col 0
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Invalid key "a b" at line 3 col 4
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Key "poetry" already exists. at line 3 col 0
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Key "x" already exists.
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\n' at line 3 col 14
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Empty table name at line 3 col 1
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: 'y' at line 3 col 8
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: ':' at line 3 col 1
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Empty key at line 3 col 0
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: 'T' at line 3 col 4
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected end of file at line 3 col 6
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '>' at line 3 col 4
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Key "name" already exists.
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: '\n' at line 3 col 7
#>
#> Invalid TOML file /home/learner/case/pyproject.toml: Unexpected character: ']' at line 3 col 15
#>
#> The Poetry configuration is invalid:
#>   - 'version' is a required property
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - Additional properties are not allowed ('a' was unexpected)
#>
#? 1

## values of the wrong kind
for text in 'description = 1' 'authors = "me"' 'authors = [1, true]' 'readme = 1' 'keywords = "x"' 'license = 1' 'packages = "x"' 'packages = [{from = "x"}]' 'packages = [{include = "x", nosuch = 1}]' 'include = [1]' 'urls = 1'
do printf '[tool.poetry]\nname = "x"\nversion = "1"\n%s\n' "$text" > pyproject.toml; poetry version; done 2>&1
#>
#> The Poetry configuration is invalid:
#>   - 'authors' is a required property
#>   - [description] 1 is not of type 'string'
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - [authors] 'me' is not of type 'array'
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - [authors.0] 1 is not of type 'string'
#>   - [authors.1] True is not of type 'string'
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [readme] 1 is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [keywords] 'x' is not of type 'array'
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [license] 1 is not of type 'string'
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [packages] 'x' is not of type 'array'
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [packages.0] 'include' is a required property
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [packages.0] Additional properties are not allowed ('nosuch' was unexpected)
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [include.0] 1 is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - 'description' is a required property
#>   - 'authors' is a required property
#>   - [urls] 1 is not of type 'object'
#>
#? 1

## dependencies of the wrong kind
for text in 'dependencies]\nrequests = 2' 'dependencies]\nrequests = {verson = "^2"}' 'dependencies]\nrequests = {version = "^2", extras = "socks"}' 'dependencies]\nrequests = {version = "^2", optional = "yes"}' 'dependencies]\nrequests = []' 'dependencies]\na = 1\nb = true' 'dev-dependencies]\na = 1.5' 'group.dev]\nx = 1' 'group.dev]\noptional = 1\n[tool.poetry.group.dev.dependencies]' 'group.dev.dependencies]\na = 1' 'extras]\na = "b"' 'scripts]\na = 1' 'scripts]\na = {reference = "x"}' 'plugins.x]\na = 1' 'urls]\na = 1'
do printf '[tool.poetry]\nname = "x"\nversion = "1"\ndescription = ""\nauthors = []\n[tool.poetry.%b\n' "$text" > pyproject.toml; poetry version; done 2>&1
#>
#> The Poetry configuration is invalid:
#>   - [dependencies.requests] 2 is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [dependencies.requests] {'verson': '^2'} is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [dependencies.requests] {'version': '^2', 'extras': 'socks'} is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [dependencies.requests] {'version': '^2', 'optional': 'yes'} is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [dependencies.requests] [] is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [dependencies.a] 1 is not valid under any of the given schemas
#>   - [dependencies.b] True is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [dev-dependencies.a] 1.5 is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [group.dev] 'dependencies' is a required property
#>   - [group.dev] Additional properties are not allowed ('x' was unexpected)
#>
#>
#> The Poetry configuration is invalid:
#>   - [group.dev.optional] 1 is not of type 'boolean'
#>
#>
#> The Poetry configuration is invalid:
#>   - [group.dev.dependencies.a] 1 is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [extras.a] 'b' is not of type 'array'
#>
#>
#> The Poetry configuration is invalid:
#>   - [scripts.a] 1 is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [scripts.a] {'reference': 'x'} is not valid under any of the given schemas
#>
#>
#> The Poetry configuration is invalid:
#>   - [plugins.x.a] 1 is not of type 'string'
#>
#>
#> The Poetry configuration is invalid:
#>   - [urls.a] 1 is not of type 'string'
#>
#? 1

## versions and names that are none
for text in 'one' '1.x' '' 'v1' '1.0.0-beta' '1..0'
do printf '[tool.poetry]\nname = "x y"\nversion = "%s"\ndescription = ""\nauthors = []\n' "$text" > pyproject.toml; poetry version; done 2>&1
#>
#> Invalid version 'one' on package x y
#>
#> Invalid version '1.x' on package x y
#>
#> Invalid version '' on package x y
#> x y v1
#> x y 1.0.0-beta
#>
#> Invalid version '1..0' on package x y
#? 1

## extras: wanted, not wanted, not there
poetry config installer.parallel false; poetry init -n -q --name app; poetry add -q --optional --lock redis; poetry add -q --lock --optional rich
printf '\n[tool.poetry.extras]\ncache = ["redis"]\nlook = ["rich"]\n' >> pyproject.toml; poetry lock
poetry install -E cache --dry-run; poetry install --all-extras --dry-run; poetry install -E nosuch
poetry install -q -E cache -E look; poetry show; poetry install --sync; poetry install; poetry install; poetry install --sync
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> Installing dependencies from lock file
#>
#> Package operations: 2 installs, 0 updates, 0 removals, 4 skipped
#>
#>   • Installing mdurl (0.1.2): Skipped for the following reason: Not required
#>   • Installing async-timeout (5.0.1)
#>   • Installing markdown-it-py (3.0.0): Skipped for the following reason: Not required
#>   • Installing pygments (2.19.1): Skipped for the following reason: Not required
#>   • Installing redis (5.2.1)
#>   • Installing rich (13.9.4): Skipped for the following reason: Not required
#> Installing dependencies from lock file
#>
#> Package operations: 6 installs, 0 updates, 0 removals
#>
#>   • Installing mdurl (0.1.2)
#>   • Installing async-timeout (5.0.1)
#>   • Installing markdown-it-py (3.0.0)
#>   • Installing pygments (2.19.1)
#>   • Installing redis (5.2.1)
#>   • Installing rich (13.9.4)
#> Installing dependencies from lock file
#> async-timeout  5.0.1  Timeout context manager for asyncio programs
#> markdown-it-py 3.0.0  Python port of markdown-it. Markdown parsing, done ri...
#> mdurl          0.1.2  Markdown URL utilities
#> pygments       2.19.1 Pygments is a syntax highlighting package written in ...
#> redis          5.2.1  Python client for Redis database and key-value store
#> rich           13.9.4 Render rich text, tables, progress bars, syntax highl...
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#> Installing dependencies from lock file
#>
#> Package operations: 0 installs, 0 updates, 6 removals
#>
#>   • Removing async-timeout (5.0.1)
#>   • Removing markdown-it-py (3.0.0)
#>   • Removing mdurl (0.1.2)
#>   • Removing pygments (2.19.1)
#>   • Removing redis (5.2.1)
#>   • Removing rich (13.9.4)
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#2>
#2> Extra [nosuch] is not specified.

## an environment that is active, one that env use chose
poetry config virtualenvs.in-project true; poetry init -n -q --name app; poetry run python -c 'import sys; print(sys.prefix)'
/usr/bin/python3 -m venv /tmp/other; . /tmp/other/bin/activate; poetry env info -p; poetry run python -c 'import sys; print(sys.prefix)'; deactivate; poetry env info -p
poetry config virtualenvs.in-project false; poetry env use 3.11; poetry env use system; poetry env use system; poetry env info -p
#> /home/learner/case/.venv
#> /tmp/other
#> /tmp/other
#> /home/learner/case/.venv
#> Using virtualenv: /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#> /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11
#2> Creating virtualenv app in /home/learner/case/.venv
#2> Creating virtualenv app-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2> Deactivating virtualenv: /home/learner/.cache/pypoetry/virtualenvs/app-kvHI14H_-py3.11

## keys that are not known
for text in 'dependancies = {}' 'nosuch = 1\nother = 2' 'source = []' 'requires-poetry = "1"'
do printf '[tool.poetry]\nname = "x"\nversion = "1"\ndescription = ""\nauthors = []\n%b\n' "$text" > pyproject.toml; poetry version; done 2>&1
#>
#> The Poetry configuration is invalid:
#>   - Additional properties are not allowed ('dependancies' was unexpected)
#>
#>
#> The Poetry configuration is invalid:
#>   - Additional properties are not allowed ('nosuch' was unexpected)
#>   - Additional properties are not allowed ('other' was unexpected)
#>
#> x 1
#>
#> The Poetry configuration is invalid:
#>   - Additional properties are not allowed ('requires-poetry' was unexpected)
#>
#? 1
