"""Records what poetry-core 2 says of mistakes in a pyproject.toml: python3 record-validation.py > recorded/validation-2.json

Needs poetry-core 2 and Python 3.11 or later. Each row: the text, the errors, and what `poetry check` would warn of besides.
"""

import json
import tomllib

from poetry.core.factory import Factory

HEAD = '[tool.poetry]\nname = "x"\nversion = "1"\n'
BARE = '[project]\nname = "x"\nversion = "1"\n'
OF_POETRY = [
    'description = 1', 'description = "a\\nb"', 'authors = "me"', 'authors = [1]', 'keywords = "x"',
    "license = 1", 'packages = "x"', 'packages = [{from = "x"}]', 'package-mode = "x"', "package-mode = false",
    "urls = 1", 'maintainers = "x"', 'classifiers = "x"', "readme = ['a.md', 'b.rst']",
    "[tool.poetry.dependencies]\nrequests = 2", '[tool.poetry.dependencies]\nrequests = {version = "^2", extras = "socks"}',
    '[tool.poetry.dependencies]\nrequests = {verson = "^2"}', "[tool.poetry.dependencies]\na = []",
    '[tool.poetry.dependencies]\na = {source = "b"}', '[tool.poetry.dependencies]\npython = "*"',
    '[tool.poetry.dependencies]\na = {version = "1", allows-prereleases = true}',
    "[tool.poetry.dev-dependencies]\na = '1'", "[tool.poetry.group.dev]\nx = 1", "[tool.poetry.group.dev]\ndependencies = 1",
    "[tool.poetry.group.dev]\noptional = true", "[tool.poetry.group.dev.dependencies]\na = 1",
    '[tool.poetry.extras]\na = ["b"]', "[tool.poetry.scripts]\na = 1",
    '[tool.poetry.scripts]\na = "b:c"', '[tool.poetry.scripts]\na = {reference = "x.sh", type = "file"}',
    "[tool.poetry.urls]\na = 1",
]
OF_PROJECT = [
    "", 'dependencies = "x"', "dependencies = [1]", "nosuch = 1", 'authors = ["a"]', "requires-python = 3",
    "readme = 1", "[project.scripts]\na = 1", '[project.optional-dependencies]\na = "b"',
    '[tool.poetry]\nname = "y"', '[tool.poetry]\nversion = "2"', '[tool.poetry.dependencies]\npython = "^3.11"',
    '[project.scripts]\na = "b:c"\n[tool.poetry.scripts]\nb = "b:c"', 'dynamic = ["classifiers"]\n[tool.poetry]\nclassifiers = []',
    '[tool.poetry]\nclassifiers = []', '[tool.poetry]\nkeywords = []\nhomepage = "https://a.b"',
]
WHOLE = [
    "[tool.poetry]\n", "[tool.poetry]\nname = 1\n", "[project]\n", '[project]\nversion = "1"\n', '[project]\nname = "x"\n',
    '[project]\nname = "x y"\nversion = "1"\n', '[project]\nname = "x"\nversion = 1\n',
]

texts = [HEAD + one + "\n" for one in OF_POETRY] + [BARE + one + "\n" for one in OF_PROJECT] + WHOLE
rows = []
for text in texts:
    try:
        found = Factory.validate(tomllib.loads(text), strict=True)
    except (AttributeError, TypeError):
        continue  # its strict part trips over a value of the wrong kind
    rows.append({"text": text, "errors": found["errors"], "warnings": found["warnings"]})
print(json.dumps(rows, indent=1))
