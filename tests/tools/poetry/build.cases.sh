# What is in the archives. Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## build: files that are included, excluded, ignored; all the metadata
mkdir -p src/mylib/sub tests; echo 'x=1' > src/mylib/__init__.py; echo 'y=2' > src/mylib/sub/__init__.py; touch src/mylib/data.txt src/mylib/py.typed src/mylib/x.log; echo 'def test(): pass' > tests/test_a.py; echo '# Hi' > README.md; echo more > CHANGES.md; echo MIT > LICENSE; printf '*.log\n' > .gitignore; git init -q .
cat > pyproject.toml <<'E'
[tool.poetry]
name = "My.Lib"
version = "1.2.0"
description = "A library"
authors = ["Ada L <ada@example.com>", "Bob"]
maintainers = ["Eve <eve@example.com>"]
license = "MIT"
readme = "README.md"
repository = "https://example.com/code"
documentation = "https://example.com/docs"
keywords = ["b", "a"]
classifiers = ["Topic :: Software Development", "Environment :: Console"]
packages = [{include = "mylib", from = "src"}]
include = ["CHANGES.md", {path = "tests", format = "sdist"}]
exclude = ["**/data.txt"]

[tool.poetry.build]
generate-setup-file = false

[tool.poetry.urls]
Bugs = "https://example.com/bugs"

[tool.poetry.scripts]
my = "mylib:main"

[tool.poetry.plugins."a.b"]
one = "mylib:one"

[tool.poetry.dependencies]
python = "^3.9"
requests = {version = "^2.28", extras = ["socks"]}
rich = {version = ">=13", optional = true}
tomli = {version = "*", python = "<3.11"}
six = {version = "1.16.0", python = ">=3.9.2,<3.12", markers = "sys_platform == 'win32'"}
click = [{version = "^7", python = "<3.10"}, {version = "^8", python = ">=3.10"}]
colorama = {version = "*", markers = "sys_platform == 'win32' or os_name == 'nt'", optional = true}

[tool.poetry.extras]
look = ["rich", "colorama"]
all = ["rich"]

[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
E
poetry build -q; cd dist; ls; mkdir w s; (cd w; unzip -q ../*.whl; find . -type f | sort; cd *.dist-info; cat METADATA WHEEL entry_points.txt; grep -v METADATA RECORD)
(cd s; tar xzf ../*.tar.gz; find . -type f | sort; cmp */PKG-INFO ../w/*.dist-info/METADATA)
unzip -Z1 *.whl; tar tzf *.tar.gz
#> my_lib-1.2.0-py3-none-any.whl
#> my_lib-1.2.0.tar.gz
#> ./CHANGES.md
#> ./my_lib-1.2.0.dist-info/LICENSE
#> ./my_lib-1.2.0.dist-info/METADATA
#> ./my_lib-1.2.0.dist-info/RECORD
#> ./my_lib-1.2.0.dist-info/WHEEL
#> ./my_lib-1.2.0.dist-info/entry_points.txt
#> ./mylib/__init__.py
#> ./mylib/py.typed
#> ./mylib/sub/__init__.py
#> Metadata-Version: 2.1
#> Name: my-lib
#> Version: 1.2.0
#> Summary: A library
#> Home-page: https://example.com/code
#> License: MIT
#> Keywords: b,a
#> Author: Ada L
#> Author-email: ada@example.com
#> Maintainer: Eve
#> Maintainer-email: eve@example.com
#> Requires-Python: >=3.9,<4.0
#> Classifier: Environment :: Console
#> Classifier: License :: OSI Approved :: MIT License
#> Classifier: Programming Language :: Python :: 3
#> Classifier: Programming Language :: Python :: 3.9
#> Classifier: Programming Language :: Python :: 3.10
#> Classifier: Programming Language :: Python :: 3.11
#> Classifier: Topic :: Software Development
#> Provides-Extra: all
#> Provides-Extra: look
#> Requires-Dist: click (>=7,<8) ; python_version < "3.10"
#> Requires-Dist: click (>=8,<9) ; python_version >= "3.10"
#> Requires-Dist: colorama ; (sys_platform == "win32" or os_name == "nt") and (extra == "look")
#> Requires-Dist: requests[socks] (>=2.28,<3.0)
#> Requires-Dist: rich (>=13) ; extra == "look" or extra == "all"
#> Requires-Dist: six (==1.16.0) ; python_full_version >= "3.9.2" and python_version < "3.12" and sys_platform == "win32"
#> Requires-Dist: tomli ; python_version < "3.11"
#> Project-URL: Bugs, https://example.com/bugs
#> Project-URL: Documentation, https://example.com/docs
#> Project-URL: Repository, https://example.com/code
#> Description-Content-Type: text/markdown
#>
#> # Hi
#>
#> Wheel-Version: 1.0
#> Generator: poetry-core 1.4.0
#> Root-Is-Purelib: true
#> Tag: py3-none-any
#> [a.b]
#> one=mylib:one
#>
#> [console_scripts]
#> my=mylib:main
#>
#> CHANGES.md,sha256=I5YJnGwIT6S5vqyfDVLPO-nPjUcEDvEniD1TK1eQzXQ,5
#> mylib/__init__.py,sha256=mHUu4o1UhL3CgU-3CttqCy-zH2qbjueugf0vyc8wCzs,4
#> mylib/py.typed,sha256=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU,0
#> mylib/sub/__init__.py,sha256=jU_Kujd2KhNpVvocTWivLK71DM28Dr6TCwUWhlevvik,4
#> my_lib-1.2.0.dist-info/LICENSE,sha256=rcNzZvQDg1wUcKst-T04N9Rxk3L8HvhZPZIuBvAz-LI,4
#> my_lib-1.2.0.dist-info/WHEEL,sha256=vVCvjcmxuUltf8cYhJ0sJMRDLr1XsPuxEId8YDzbyCY,88
#> my_lib-1.2.0.dist-info/entry_points.txt,sha256=hkdywoyASqiNHTeRH0cnpiEgwyBFCz6TaFtW-lvzxaQ,54
#> my_lib-1.2.0.dist-info/RECORD,,
#> ./my_lib-1.2.0/CHANGES.md
#> ./my_lib-1.2.0/LICENSE
#> ./my_lib-1.2.0/PKG-INFO
#> ./my_lib-1.2.0/README.md
#> ./my_lib-1.2.0/pyproject.toml
#> ./my_lib-1.2.0/src/mylib/__init__.py
#> ./my_lib-1.2.0/src/mylib/py.typed
#> ./my_lib-1.2.0/src/mylib/sub/__init__.py
#> ./my_lib-1.2.0/tests/test_a.py
#> CHANGES.md
#> mylib/__init__.py
#> mylib/py.typed
#> mylib/sub/__init__.py
#> my_lib-1.2.0.dist-info/LICENSE
#> my_lib-1.2.0.dist-info/METADATA
#> my_lib-1.2.0.dist-info/WHEEL
#> my_lib-1.2.0.dist-info/entry_points.txt
#> my_lib-1.2.0.dist-info/RECORD
#> my_lib-1.2.0/CHANGES.md
#> my_lib-1.2.0/LICENSE
#> my_lib-1.2.0/README.md
#> my_lib-1.2.0/pyproject.toml
#> my_lib-1.2.0/src/mylib/__init__.py
#> my_lib-1.2.0/src/mylib/py.typed
#> my_lib-1.2.0/src/mylib/sub/__init__.py
#> my_lib-1.2.0/tests/test_a.py
#> my_lib-1.2.0/PKG-INFO

## build: a module alone, a license of one's own, any Python
echo 'x=1' > tool.py; printf '[tool.poetry]\nname = "tool"\nversion = "0.1"\ndescription = ""\nauthors = []\nlicense = "Nosuch"\n[tool.poetry.build]\ngenerate-setup-file = false\n[tool.poetry.dependencies]\npython = "*"\n' > pyproject.toml; poetry build -q; cd dist; tar tzf *.tar.gz; unzip -p *.whl '*/METADATA'
#> tool-0.1/pyproject.toml
#> tool-0.1/tool.py
#> tool-0.1/PKG-INFO
#> Metadata-Version: 2.1
#> Name: tool
#> Version: 0.1
#>$ Summary:\x20
#> License: Nosuch
#> Classifier: License :: Other/Proprietary License
#> Classifier: Programming Language :: Python :: 2
#> Classifier: Programming Language :: Python :: 2.7
#> Classifier: Programming Language :: Python :: 3
#> Classifier: Programming Language :: Python :: 3.4
#> Classifier: Programming Language :: Python :: 3.5
#> Classifier: Programming Language :: Python :: 3.6
#> Classifier: Programming Language :: Python :: 3.7
#> Classifier: Programming Language :: Python :: 3.8
#> Classifier: Programming Language :: Python :: 3.9
#> Classifier: Programming Language :: Python :: 3.10
#> Classifier: Programming Language :: Python :: 3.11

## build: packages by globs, by formats, one that is not there
mkdir -p a/b c; touch a/__init__.py a/b/x.py a/b/y.txt c/__init__.py; head='[tool.poetry]\nname = "p"\nversion = "1"\ndescription = ""\nauthors = []\n[tool.poetry.build]\ngenerate-setup-file = false\n[tool.poetry.dependencies]\npython = "^3.9.7"\n'
for packages in '{include = "a"}, {include = "c", format = "sdist"}' '{include = "a/**/*.py"}' '{include = "a"}, {include = "c", format = ["wheel"]}' '{include = "z"}' '{include = "a/nosuch*"}'
do rm -rf dist; printf "$head" | sed "s/^\[tool.poetry.build/packages = [$(echo "$packages" | sed 's/[/*[]/\\&/g')]\n&/" > pyproject.toml; poetry build -q; (cd dist && unzip -Z1 *.whl && tar tzf *.tar.gz && unzip -p *.whl '*/METADATA' | grep Python); done 2>&1
#> a/__init__.py
#> a/b/x.py
#> a/b/y.txt
#> p-1.dist-info/METADATA
#> p-1.dist-info/WHEEL
#> p-1.dist-info/RECORD
#> p-1/a/__init__.py
#> p-1/a/b/x.py
#> p-1/a/b/y.txt
#> p-1/c/__init__.py
#> p-1/pyproject.toml
#> p-1/PKG-INFO
#> Requires-Python: >=3.9.7,<4.0.0
#> Classifier: Programming Language :: Python :: 3
#> Classifier: Programming Language :: Python :: 3.10
#> Classifier: Programming Language :: Python :: 3.11
#> a/__init__.py
#> a/b/x.py
#> p-1.dist-info/METADATA
#> p-1.dist-info/WHEEL
#> p-1.dist-info/RECORD
#> p-1/a/__init__.py
#> p-1/a/b/x.py
#> p-1/pyproject.toml
#> p-1/PKG-INFO
#> Requires-Python: >=3.9.7,<4.0.0
#> Classifier: Programming Language :: Python :: 3
#> Classifier: Programming Language :: Python :: 3.10
#> Classifier: Programming Language :: Python :: 3.11
#> a/__init__.py
#> a/b/x.py
#> a/b/y.txt
#> c/__init__.py
#> p-1.dist-info/METADATA
#> p-1.dist-info/WHEEL
#> p-1.dist-info/RECORD
#> p-1/a/__init__.py
#> p-1/a/b/x.py
#> p-1/a/b/y.txt
#> p-1/pyproject.toml
#> p-1/PKG-INFO
#> Requires-Python: >=3.9.7,<4.0.0
#> Classifier: Programming Language :: Python :: 3
#> Classifier: Programming Language :: Python :: 3.10
#> Classifier: Programming Language :: Python :: 3.11
#> bash: line 3: cd: dist: No such file or directory
#> bash: line 3: cd: dist: No such file or directory
#? 1
