# pyproject.toml with mistakes in its text and in its values. Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## text that is no TOML
head='[tool.poetry]\nname = "x"\n'
for text in 'a\n' 'a =\n' 'a = x\n' 'a = ^2\n' 'a = "x\n' 'a = [1, 2\n' 'a = ["x" "y"]\n' 'a = {x = 1\n' 'a = 1.2.3\n' '= 1\n' 'a b = 1\n' '[tool.poetry]\n' '[tool.poetry.x]\n[tool.poetry.x]\n' '[tool.poetry.x\n' '[]\n' 'a = "x" y\n' 'a: 1\n' '<<<<<<< HEAD\n' 'a = True\n' 'a = "x' 'a = >=3\n' 'name = "y"\n' 'a = tru\n' '[tool.poetry.x]]\n' 'a = "\\\\q"\n'
do printf "$head$text" > pyproject.toml; poetry version; done 2>&1

## values of the wrong kind
for text in 'description = 1' 'authors = "me"' 'authors = [1, true]' 'readme = 1' 'keywords = "x"' 'license = 1' 'packages = "x"' 'packages = [{from = "x"}]' 'packages = [{include = "x", nosuch = 1}]' 'include = [1]' 'urls = 1'
do printf '[tool.poetry]\nname = "x"\nversion = "1"\n%s\n' "$text" > pyproject.toml; poetry version; done 2>&1

## dependencies of the wrong kind
for text in 'dependencies]\nrequests = 2' 'dependencies]\nrequests = {verson = "^2"}' 'dependencies]\nrequests = {version = "^2", extras = "socks"}' 'dependencies]\nrequests = {version = "^2", optional = "yes"}' 'dependencies]\nrequests = []' 'dependencies]\na = 1\nb = true' 'dev-dependencies]\na = 1.5' 'group.dev]\nx = 1' 'group.dev]\noptional = 1\n[tool.poetry.group.dev.dependencies]' 'group.dev.dependencies]\na = 1' 'extras]\na = "b"' 'scripts]\na = 1' 'scripts]\na = {reference = "x"}' 'plugins.x]\na = 1' 'urls]\na = 1'
do printf '[tool.poetry]\nname = "x"\nversion = "1"\ndescription = ""\nauthors = []\n[tool.poetry.%b\n' "$text" > pyproject.toml; poetry version; done 2>&1

## versions and names that are none
for text in 'one' '1.x' '' 'v1' '1.0.0-beta' '1..0'
do printf '[tool.poetry]\nname = "x y"\nversion = "%s"\ndescription = ""\nauthors = []\n' "$text" > pyproject.toml; poetry version; done 2>&1

## extras: wanted, not wanted, not there
poetry init -n -q --name app; poetry add -q --optional --lock redis; poetry add -q --lock --optional rich
printf '\n[tool.poetry.extras]\ncache = ["redis"]\nlook = ["rich"]\n' >> pyproject.toml; poetry lock
poetry install -E cache --dry-run; poetry install --all-extras --dry-run; poetry install -E nosuch
poetry install -q -E cache -E look; poetry show; poetry install --sync; poetry install; poetry install; poetry install --sync

## an environment that is active, one that env use chose
poetry config virtualenvs.in-project true; poetry init -n -q --name app; poetry run python -c 'import sys; print(sys.prefix)'
/usr/bin/python3 -m venv /tmp/other; . /tmp/other/bin/activate; poetry env info -p; poetry run python -c 'import sys; print(sys.prefix)'; deactivate; poetry env info -p
poetry config virtualenvs.in-project false; poetry env use 3.11; poetry env use system; poetry env use system; poetry env info -p
