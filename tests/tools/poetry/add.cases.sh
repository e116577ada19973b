# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## add with every form of constraint
poetry init -n -q --name p
poetry add -q --lock requests@^2.28 'idna>=3,<4' certifi==2024.2.2 'click@~8.0' 'six@*' 'jinja2@latest' 'flask[async]' 'urllib3@1.26.*' 'tqdm!=4.66.0' 'rich>13' 
cat pyproject.toml
poetry lock --check
#> [tool.poetry]
#> name = "p"
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
#2> Error: poetry.lock is not consistent with pyproject.toml. Run `poetry lock [--no-update]` to fix it.
#? 1

## add: an exact version, said
poetry init -n -q --name p
poetry add --lock 'six==1.16.0'
poetry add --lock six@1.15
poetry add --lock 'six>=1.15'
cat pyproject.toml
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> [tool.poetry]
#> name = "p"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> six = ">=1.15"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## add: a version that is not there
poetry init -n -q --name p
poetry add --lock 'six@^9'
poetry add --lock 'six@>=2,<1'
poetry add --lock 'six@abc'
poetry add --lock 'nosuchpackage'
poetry add --lock nosuchpackage@1.0
poetry add --lock 'six 1.16.0'
cat pyproject.toml
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> [tool.poetry]
#> name = "p"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> six = "1.16.0"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> Could not find a matching version of package six
#2>
#2> Could not find a matching version of package six
#2>
#2> Could not parse version constraint: abc
#2>
#2> Could not find a matching version of package nosuchpackage
#2>
#2> Could not find a matching version of package nosuchpackage

## add: wrong names
poetry init -n -q --name p
poetry add --lock ''
poetry add --lock '==1'
poetry add --lock 'a b c'
poetry add --lock @1
poetry add --lock six@
poetry add
poetry add --lock -E socks
poetry add --lock six six
#> Using version ^1.17.0 for six
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> The following packages are already present in the pyproject.toml and will be skipped:
#>
#>   • six
#>   • six
#>
#> If you want to update it to the latest compatible version, you can use `poetry update package`.
#> If you prefer to upgrade it to the latest available version, you can use `poetry add package@latest`.
#>
#> Nothing to add.
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2>$ Could not find a matching version of package\x20
#2>
#2> Could not find a matching version of package ==1
#2>
#2> too many values to unpack (expected 2)
#2>
#2> Could not find a matching version of package @1
#2>
#2> Not enough arguments (missing: "name")
#2>
#2> Not enough arguments (missing: "name")

## add: already there
poetry init -n -q --name p
poetry add -q --lock six idna
poetry add --lock six idna
poetry add --lock six certifi
poetry add --lock SIX
#> The following packages are already present in the pyproject.toml and will be skipped:
#>
#>   • six
#>   • idna
#>
#> If you want to update it to the latest compatible version, you can use `poetry update package`.
#> If you prefer to upgrade it to the latest available version, you can use `poetry add package@latest`.
#>
#> Nothing to add.
#> The following packages are already present in the pyproject.toml and will be skipped:
#>
#>   • six
#>
#> If you want to update it to the latest compatible version, you can use `poetry update package`.
#> If you prefer to upgrade it to the latest available version, you can use `poetry add package@latest`.
#>
#> Using version ^2024.12.14 for certifi
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> The following packages are already present in the pyproject.toml and will be skipped:
#>
#>   • SIX
#>
#> If you want to update it to the latest compatible version, you can use `poetry update package`.
#> If you prefer to upgrade it to the latest available version, you can use `poetry add package@latest`.
#>
#> Nothing to add.

## add: options in the table
poetry init -n -q --name p
poetry add -q --lock six --optional
poetry add -q --lock requests -E socks
poetry add -q --lock idna --python '>=3.11'
poetry add -q --lock certifi --platform linux
poetry add -q --lock black --allow-prereleases
poetry add -q --lock 'tomli' --python '<3.11' --platform 'win32'
cat pyproject.toml
poetry add -q --lock click --optional -G dev
tail -20 pyproject.toml
#> [tool.poetry]
#> name = "p"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> six = {version = "^1.17.0", optional = true}
#> requests = {version = "^2.32.3", extras = ["socks"]}
#> idna = {version = "^3.10", python = ">=3.11"}
#> certifi = {version = "^2024.12.14", platform = "linux"}
#> black = {version = "^24.10.0", allow-prereleases = true}
#> tomli = {version = "^2.2.1", python = "<3.11", platform = "win32"}
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> six = {version = "^1.17.0", optional = true}
#> requests = {version = "^2.32.3", extras = ["socks"]}
#> idna = {version = "^3.10", python = ">=3.11"}
#> certifi = {version = "^2024.12.14", platform = "linux"}
#> black = {version = "^24.10.0", allow-prereleases = true}
#> tomli = {version = "^2.2.1", python = "<3.11", platform = "win32"}
#>
#>
#> [tool.poetry.group.dev.dependencies]
#> click = {version = "^8.1.8", optional = true}
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"

## add: groups
poetry init -n -q --name p
poetry add -q --lock pytest -G test
poetry add -q --lock black --group dev
poetry add --lock isort -D
cat pyproject.toml
poetry add --lock mypy --group 'no good'
poetry add --lock six -G main
#> Using version ^5.13.2 for isort
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> [tool.poetry]
#> name = "p"
#> version = "0.1.0"
#> description = ""
#> authors = ["Ada Learner <ada@example.com>"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [tool.poetry.group.test.dependencies]
#> pytest = "^8.4.2"
#>
#>
#> [tool.poetry.group.dev.dependencies]
#> black = "^24.10.0"
#> isort = "^5.13.2"
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> Using version ^1.17.0 for six
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#2> The --dev option is deprecated, use the `--group dev` notation instead.
#2>
#2> Invalid key "no good" at line 1 col 26

## add: dry run
poetry init -n -q --name p
poetry add --dry-run six
cat pyproject.toml
ls
#> Using version ^1.17.0 for six
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 1 install, 0 updates, 0 removals
#>
#>   • Installing six (1.17.0)
#> [tool.poetry]
#> name = "p"
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
#> pyproject.toml
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs

## add: installs
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry add six
poetry add idna --dry-run
poetry add idna -G dev
poetry show
poetry remove six
poetry remove idna
poetry remove idna -G dev
cat pyproject.toml
#> Using version ^1.17.0 for six
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 1 install, 0 updates, 0 removals
#>
#>   • Installing six (1.17.0)
#> Using version ^3.10 for idna
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 1 install, 0 updates, 0 removals, 1 skipped
#>
#>   • Installing idna (3.10)
#>   • Installing six (1.17.0): Skipped for the following reason: Already installed
#> Using version ^3.10 for idna
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 1 install, 0 updates, 0 removals
#>
#>   • Installing idna (3.10)
#> idna 3.10   Internationalized Domain Names in Applications (IDNA)
#> six  1.17.0 Python 2 and 3 compatibility utilities
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 1 removal
#>
#>   • Removing six (1.17.0)
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 1 removal
#>
#>   • Removing idna (3.10)
#> [tool.poetry]
#> name = "p"
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
#2> Creating virtualenv p in /home/learner/case/.venv
#2>
#2> The following packages were not found: idna

## add: extras in brackets, a source that is not there, a script without a package
mkdir p; cd p; poetry init -nq
poetry add -q --lock 'requests[socks]'; poetry add -q --lock 'httpx[http2]@^0.27'; grep extras pyproject.toml
poetry add six --source nosuch
printf '\n[tool.poetry.scripts]\nhi = "app:main"\n' >> pyproject.toml; poetry run hi; echo $?
POETRY_CONFIG_DIR=/tmp/cfg poetry config virtualenvs.create false; ls /tmp/cfg
touch f; poetry new f
#> requests = {extras = ["socks"], version = "^2.32.3"}
#> httpx = {version = "^0.27", extras = ["http2"]}
#> 1
#> config.toml
#2>
#2> Repository "nosuch" does not exist.
#2>
#2> No file/folder found for package p
#2>
#2> [Errno 17] File exists: '/home/learner/case/p/f'
#? 1
