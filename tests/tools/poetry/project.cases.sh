# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## run
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry run
poetry run nosuch
poetry run python -c 'import sys; print(sys.argv)' a --b
poetry run sh -c 'exit 3'
echo $?
poetry run -- python -V
poetry run which python
#> ['-c', 'a', '--b']
#> 3
#> Python 3.11.2
#> /home/learner/case/.venv/bin/python
#2> Creating virtualenv p in /home/learner/case/.venv
#2>
#2> Not enough arguments (missing: "args")
#2> Command not found: nosuch

## run: scripts of the project
poetry config virtualenvs.in-project true
mkdir p
printf 'def main():\n    print("hi")\n    return 4\n' > p/__init__.py
poetry init -n -q --name p
printf '\n[tool.poetry.scripts]\nhello = "p:main"\n' >> pyproject.toml
poetry run hello
echo $?
poetry install -q
poetry run hello
echo $?
ls .venv/bin | grep hello
poetry run hello 1 2
#> hi
#> 4
#> hi
#> 4
#> hi
#2> Creating virtualenv p in /home/learner/case/.venv
#? 4

## run with environment variables
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry run sh -c 'echo $VIRTUAL_ENV'
poetry run python -c 'import sys; print(sys.prefix)'
POETRY_VIRTUALENVS_IN_PROJECT=false poetry config virtualenvs.in-project
POETRY_NOSUCH=1 poetry config virtualenvs.create
#> /home/learner/case/.venv
#> /home/learner/case/.venv
#> false
#> true
#2> Creating virtualenv p in /home/learner/case/.venv

## publish: what goes wrong
poetry init -n -q --name p
poetry publish
poetry publish -r nosuch
poetry publish --dry-run
mkdir p
touch p/__init__.py README.md
poetry build -q
poetry publish --dry-run
poetry publish -r nosuch -n
poetry publish --build -n --dry-run
poetry publish --skip-existing --dry-run -u u -p p
#>
#> Publishing p (0.1.0) to PyPI
#>
#>
#>
#>
#> Publishing p (0.1.0) to PyPI
#>
#>
#2> No files to publish. Run poetry build first or use the --build option.
#2> No files to publish. Run poetry build first or use the --build option.
#2> No files to publish. Run poetry build first or use the --build option.
#2>  - Uploading p-0.1.0-py3-none-any.whl 0%
#2>  - Uploading p-0.1.0-py3-none-any.whl 100% - Uploading p-0.1.0.tar.gz 0%
#2>  - Uploading p-0.1.0.tar.gz 100%
#2> Repository nosuch is not defined
#2> Aborted!
#2>  - Uploading p-0.1.0-py3-none-any.whl 0%
#2>  - Uploading p-0.1.0-py3-none-any.whl 100% - Uploading p-0.1.0.tar.gz 0%
#2>|  - Uploading p-0.1.0.tar.gz 100%

## build
poetry init -n -q --name p
poetry build
mkdir p
touch p/__init__.py
poetry build
touch README.md
poetry build
ls dist
poetry build -f wheel
poetry build -f nosuch
#> Building p (0.1.0)
#> Building p (0.1.0)
#> Building p (0.1.0)
#>   - Building sdist
#>   - Built p-0.1.0.tar.gz
#>   - Building wheel
#>   - Built p-0.1.0-py3-none-any.whl
#> p-0.1.0-py3-none-any.whl
#> p-0.1.0.tar.gz
#> Building p (0.1.0)
#>   - Building wheel
#>   - Built p-0.1.0-py3-none-any.whl
#> Building p (0.1.0)
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> No file/folder found for package p
#2>
#2> [Errno 2] No such file or directory: '/home/learner/case/README.md'
#2>
#2> Invalid format: nosuch
#? 1

## new
poetry new
poetry new a
find a | sort
cat a/pyproject.toml
poetry new a
poetry new --src b
find b | sort
poetry new c --name my.pkg
find c | sort
poetry new d --readme rst
find d | sort
poetry new -q "e f"
ls
poetry new .
#> Created package a in a
#> a
#> a/README.md
#> a/a
#> a/a/__init__.py
#> a/pyproject.toml
#> a/tests
#> a/tests/__init__.py
#> [tool.poetry]
#> name = "a"
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
#> Created package b in b
#> b
#> b/README.md
#> b/pyproject.toml
#> b/src
#> b/src/b
#> b/src/b/__init__.py
#> b/tests
#> b/tests/__init__.py
#> Created package my.pkg in c
#> c
#> c/README.md
#> c/my
#> c/my/pkg
#> c/my/pkg/__init__.py
#> c/pyproject.toml
#> c/tests
#> c/tests/__init__.py
#> Created package d in d
#> d
#> d/README.rst
#> d/d
#> d/d/__init__.py
#> d/pyproject.toml
#> d/tests
#> d/tests/__init__.py
#> a
#> b
#> c
#> d
#> e f
#2>
#2> Not enough arguments (missing: "path")
#2>
#2> Destination /home/learner/case/a exists and is not empty
#2>
#2> Destination /home/learner/case exists and is not empty
#? 1

## init
poetry init -n
cat pyproject.toml
poetry init -n
rm pyproject.toml
poetry init -n --name x --description d --author 'A <a@b.c>' --python '^3.10' --dependency six --dependency 'idna@^3' --dev-dependency pytest -l MIT
cat pyproject.toml
rm pyproject.toml
poetry init -n --author nosuch
poetry init -n --license nosuch
poetry init -n --name 'no good'
cat pyproject.toml
rm pyproject.toml
poetry init -n --dependency nosuchpackage
#> [tool.poetry]
#> name = "case"
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
#> Using version ^1.17.0 for six
#> Using version ^8.4.2 for pytest
#> [tool.poetry]
#> name = "x"
#> version = "0.1.0"
#> description = "d"
#> authors = ["A <a@b.c>"]
#> license = "MIT"
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.10"
#> six = "^1.17.0"
#> idna = "^3"
#>
#> [tool.poetry.group.dev.dependencies]
#> pytest = "^8.4.2"
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> [tool.poetry]
#> name = "case"
#> version = "0.1.0"
#> description = ""
#> authors = ["nosuch"]
#> readme = "README.md"
#>
#> [tool.poetry.dependencies]
#> python = "^3.11"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2> A pyproject.toml file with a poetry section already exists.
#2> A pyproject.toml file with a poetry section already exists.
#2> A pyproject.toml file with a poetry section already exists.
#2>
#2> Could not find a matching version of package nosuchpackage
#? 1

## debug
poetry debug info
poetry debug resolve six
poetry init -n -q --name p
poetry debug resolve six
#>
#> Poetry
#> Resolving dependencies...
#>
#> Resolution results:
#>
#> six 1.17.0
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents
#2>
#2> Poetry could not find a pyproject.toml file in /home/learner/case or its parents

## what is installed where it stands, as pip tells it; a group that becomes empty
poetry new -q demo; cd demo; poetry install -q; poetry run pip freeze; poetry run pip list | tail -n +3 | head -1
poetry add -q --lock -G test six; poetry remove -q -G test six; tail -8 pyproject.toml
#> # Editable install with no version control (demo==0.1.0)
#> -e /home/learner/case/demo
#> demo       0.1.0   /home/learner/case/demo
#> python = "^3.11"
#>
#>
#> [tool.poetry.group.test.dependencies]
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
