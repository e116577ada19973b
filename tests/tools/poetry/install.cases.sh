# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## groups: install with, without, only, sync
poetry config virtualenvs.in-project true
printf '[tool.poetry]\nname="p"\nversion="1"\ndescription=""\nauthors=[]\n[tool.poetry.dependencies]\npython="^3.11"\nsix="*"\nidna={version="*",optional=true}\n[tool.poetry.group.test.dependencies]\niniconfig="*"\n[tool.poetry.group.docs]\noptional=true\n[tool.poetry.group.docs.dependencies]\ntoml="*"\n[tool.poetry.extras]\nnames=["idna"]\n' > pyproject.toml
poetry lock -q
poetry install --no-root
poetry install --no-root --with docs
poetry install --no-root --only docs,test --sync
poetry install --no-root --without test --sync
poetry install --no-root --all-extras
poetry install --no-root -E names
poetry install --no-root -E nosuch
poetry install --no-root --only nosuch
poetry install --no-root --with docs --only test
poetry install --no-root --dry-run
poetry install --only-root
poetry install --no-root --only-root
poetry install --no-dev --no-root
poetry install --remove-untracked --no-root
poetry install --all-extras -E names --no-root
poetry show
poetry show --only docs
poetry show --without test
poetry show --with docs
poetry show --no-dev
poetry show -t --only test
#> Installing dependencies from lock file
#>
#> Package operations: 2 installs, 0 updates, 0 removals
#>
#>   • Installing iniconfig (2.3.0)
#>   • Installing six (1.17.0)
#> Installing dependencies from lock file
#>
#> Package operations: 1 install, 0 updates, 0 removals
#>
#>   • Installing toml (0.10.2)
#> Installing dependencies from lock file
#>
#> Package operations: 0 installs, 0 updates, 1 removal
#>
#>   • Removing six (1.17.0)
#> Installing dependencies from lock file
#>
#> Package operations: 1 install, 0 updates, 2 removals
#>
#>   • Removing iniconfig (2.3.0)
#>   • Removing toml (0.10.2)
#>   • Installing six (1.17.0)
#> Installing dependencies from lock file
#>
#> Package operations: 2 installs, 0 updates, 0 removals
#>
#>   • Installing idna (3.10)
#>   • Installing iniconfig (2.3.0)
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#> Installing dependencies from lock file
#> Installing dependencies from lock file
#>
#> Package operations: 0 installs, 0 updates, 1 removal
#>
#>   • Removing idna (3.10)
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#> Installing dependencies from lock file
#>
#> Package operations: 0 installs, 0 updates, 0 removals, 3 skipped
#>
#>   • Installing idna (3.10): Skipped for the following reason: Not required
#>   • Installing iniconfig (2.3.0): Skipped for the following reason: Already installed
#>   • Installing six (1.17.0): Skipped for the following reason: Already installed
#> Installing dependencies from lock file
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#> Installing dependencies from lock file
#>
#> No dependencies to install or update
#> idna  (!) 3.10   Internationalized Domain Names in Applications (IDNA)
#> iniconfig 2.3.0  brain-dead simple config-ini parsing
#> six       1.17.0 Python 2 and 3 compatibility utilities
#> toml (!) 0.10.2 Python Library for Tom's Obvious, Minimal Language
#> idna (!) 3.10   Internationalized Domain Names in Applications (IDNA)
#> six      1.17.0 Python 2 and 3 compatibility utilities
#> idna  (!) 3.10   Internationalized Domain Names in Applications (IDNA)
#> iniconfig 2.3.0  brain-dead simple config-ini parsing
#> six       1.17.0 Python 2 and 3 compatibility utilities
#> toml  (!) 0.10.2 Python Library for Tom's Obvious, Minimal Language
#> idna (!) 3.10   Internationalized Domain Names in Applications (IDNA)
#> six      1.17.0 Python 2 and 3 compatibility utilities
#> iniconfig 2.3.0 brain-dead simple config-ini parsing
#2>
#2> Extra [nosuch] is not specified.
#2> The `--with` and `--without` options are ignored when used along with the `--only` option.
#2> You cannot specify `--no-root` when using `--only-root`.
#2> The `--no-dev` option is deprecated, use the `--only main` notation instead.
#2> The `--remove-untracked` option is deprecated, use the `--sync` option instead.
#2> You cannot specify explicit `--extras` while installing using `--all-extras`.
#2> The `--no-dev` option is deprecated, use the `--only main` notation instead.

## install without a lock file
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry install --no-root
ls -A
poetry install
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> .venv
#> poetry.lock
#> pyproject.toml
#> Installing dependencies from lock file
#2> Creating virtualenv p in /home/learner/case/.venv

## install: the lock file is old
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry add -q --lock six
sed -i 's/six = .*/six = "1.15.0"/' pyproject.toml
poetry install --no-root
poetry lock --check
poetry lock --no-update
poetry install --no-root
poetry show
#> Installing dependencies from lock file
#> Resolving dependencies...
#>
#> Writing lock file
#> Installing dependencies from lock file
#>
#> Package operations: 1 install, 0 updates, 0 removals
#>
#>   • Installing six (1.15.0)
#> six 1.15.0 Python 2 and 3 compatibility utilities
#2> Warning: poetry.lock is not consistent with pyproject.toml. You may be getting improper dependencies. Run `poetry lock [--no-update]` to fix it.
#2>
#2> Because p depends on six (1.15.0) which doesn't match any versions, version solving failed.
#2> Error: poetry.lock is not consistent with pyproject.toml. Run `poetry lock [--no-update]` to fix it.

## install: no package
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry install
mkdir p
touch p/__init__.py
poetry install
poetry install
poetry run pip list
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#> Installing dependencies from lock file
#> Installing dependencies from lock file
#> Package    Version
#> ---------- -------
#> pip        23.0.1
#> setuptools 66.1.1
#> wheel      0.38.4
#2> Creating virtualenv p in /home/learner/case/.venv
#2>
#2> [Errno 2] No such file or directory: '/home/learner/case/README.md'
#2>
#2> [Errno 2] No such file or directory: '/home/learner/case/README.md'

## update
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry add -q six idna
sed -i 's/six = .*/six = "1.15.0"/' pyproject.toml
poetry update six
poetry update
poetry update nosuch
poetry update --dry-run
sed -i 's/six = .*/six = "*"/' pyproject.toml
poetry update --lock
poetry update --no-dev
poetry update --only main
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 1 update, 0 removals
#>
#>   • Updating six (1.17.0 -> 1.15.0)
#> Updating dependencies
#> Resolving dependencies...
#>
#> No dependencies to install or update
#> Updating dependencies
#> Resolving dependencies...
#>
#> No dependencies to install or update
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 0 installs, 0 updates, 0 removals, 2 skipped
#>
#>   • Installing idna (3.10): Skipped for the following reason: Already installed
#>   • Installing six (1.15.0): Skipped for the following reason: Already installed
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>   • Installing idna (3.10): Skipped for the following reason: Already installed
#>   • Updating six (1.15.0 -> 1.17.0)
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 0 installs, 1 update, 0 removals
#>
#>   • Updating six (1.15.0 -> 1.17.0)
#> Updating dependencies
#> Resolving dependencies...
#>
#> No dependencies to install or update
#2> The `--no-dev` option is deprecated, use the `--only main` notation instead.

## remove
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry add -q flask
poetry remove nosuch
poetry remove
poetry remove --dry-run flask
poetry remove flask nosuch
poetry remove click
poetry remove -G dev flask
poetry remove flask
cat pyproject.toml
grep -c name poetry.lock
#> Updating dependencies
#> Resolving dependencies...
#>
#> Package operations: 0 installs, 0 updates, 7 removals
#>
#>   • Removing blinker (1.9.0)
#>   • Removing click (8.1.8)
#>   • Removing flask (3.1.0)
#>   • Removing itsdangerous (2.2.0)
#>   • Removing jinja2 (3.1.5)
#>   • Removing markupsafe (3.0.2)
#>   • Removing werkzeug (3.1.3)
#> Updating dependencies
#> Resolving dependencies...
#>
#> Writing lock file
#>
#> Package operations: 0 installs, 0 updates, 7 removals
#>
#>   • Removing blinker (1.9.0)
#>   • Removing click (8.1.8)
#>   • Removing flask (3.1.0)
#>   • Removing itsdangerous (2.2.0)
#>   • Removing jinja2 (3.1.5)
#>   • Removing markupsafe (3.0.2)
#>   • Removing werkzeug (3.1.3)
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
#> 0
#2>
#2> The following packages were not found: nosuch
#2>
#2> Not enough arguments (missing: "packages")
#2>
#2> The following packages were not found: nosuch
#2>
#2> The following packages were not found: click
#2>
#2> The following packages were not found: flask
#? 1
