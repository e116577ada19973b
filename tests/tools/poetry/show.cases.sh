# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## show in all its forms
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry add -q 'flask@2.2.5' 'click@8.1.7'
poetry show
poetry show --no-ansi -T
poetry show -t
poetry show -t flask
poetry show -l
poetry show -o
poetry show --why
poetry show --why -t
poetry show --why -t markupsafe
poetry show click
poetry show markupsafe --why
poetry show -a
poetry show nosuch
poetry show -t nosuch
poetry show -l flask
poetry show -v | head -3
poetry show Flask
#> click        8.1.7 Composable command line interface toolkit
#> flask        2.2.5 A simple framework for building complex web applications.
#> itsdangerous 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       3.1.5 A very fast and expressive template engine.
#> markupsafe   3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     3.1.3 The comprehensive WSGI web application library.
#> click 8.1.7 Composable command line interface toolkit
#> └── colorama *
#> flask 2.2.5 A simple framework for building complex web applications.
#> ├── click >=8.0
#>$ │   └── colorama *\x20
#> ├── itsdangerous >=2.0
#> ├── jinja2 >=3.0
#>$ │   └── markupsafe >=2.0\x20
#> └── werkzeug >=2.2.2
#>$     └── markupsafe >=2.1.1\x20
#> flask 2.2.5 A simple framework for building complex web applications.
#> ├── click >=8.0
#>$ │   └── colorama *\x20
#> ├── itsdangerous >=2.0
#> ├── jinja2 >=3.0
#>$ │   └── markupsafe >=2.0\x20
#> └── werkzeug >=2.2.2
#>$     └── markupsafe >=2.1.1\x20
#> click        8.1.7 8.1.8 Composable command line interface toolkit
#> flask        2.2.5 3.1.0 A simple framework for building complex web applica...
#> itsdangerous 2.2.0 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       3.1.5 3.1.5 A very fast and expressive template engine.
#> markupsafe   3.0.2 3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     3.1.3 3.1.3 The comprehensive WSGI web application library.
#> click 8.1.7 8.1.8 Composable command line interface toolkit
#> flask 2.2.5 3.1.0 A simple framework for building complex web applications.
#> click        8.1.7 from flask           Composable command line interface t...
#> flask        2.2.5                      A simple framework for building com...
#> itsdangerous 2.2.0 from flask           Safely pass data to untrusted envir...
#> jinja2       3.1.5 from flask           A very fast and expressive template...
#> markupsafe   3.0.2 from jinja2,werkzeug Safely add untrusted strings to HTM...
#> werkzeug     3.1.3 from flask           The comprehensive WSGI web applicat...
#> jinja2 3.1.5 A very fast and expressive template engine.
#> └── markupsafe >=2.0
#> werkzeug 3.1.3 The comprehensive WSGI web application library.
#> └── markupsafe >=2.1.1
#>$  name         : click                                    \x20
#>$  version      : 8.1.7                                    \x20
#>$  description  : Composable command line interface toolkit\x20
#>
#> dependencies
#>  - colorama *
#>
#> required by
#>  - flask >=8.0
#> click        8.1.7 Composable command line interface toolkit
#> colorama     0.4.6 Cross-platform colored terminal text.
#> flask        2.2.5 A simple framework for building complex web applications.
#> itsdangerous 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       3.1.5 A very fast and expressive template engine.
#> markupsafe   3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     3.1.3 The comprehensive WSGI web application library.
#>$  name         : flask                                                    \x20
#>$  version      : 2.2.5                                                    \x20
#>$  description  : A simple framework for building complex web applications.\x20
#>
#> dependencies
#>  - click >=8.0
#>  - itsdangerous >=2.0
#>  - Jinja2 >=3.0
#>  - Werkzeug >=2.2.2
#> Using virtualenv: /home/learner/case/.venv
#> click        8.1.7 Composable command line interface toolkit
#> flask        2.2.5 A simple framework for building complex web applications.
#>$  name         : flask                                                    \x20
#>$  version      : 2.2.5                                                    \x20
#>$  description  : A simple framework for building complex web applications.\x20
#>
#> dependencies
#>  - click >=8.0
#>  - itsdangerous >=2.0
#>  - Jinja2 >=3.0
#>  - Werkzeug >=2.2.2
#2>
#2> The option "-T" does not exist
#2> Error: --why requires a package when combined with --tree.
#2> Error: --why cannot be used without --tree when displaying a single package.
#2>
#2> Package nosuch not found
#2>
#2> Package nosuch not found

## show: what is not installed
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry show
poetry add -q --lock flask
poetry show
poetry show flask
poetry show --tree
#> blinker      (!) 1.9.0 Fast, simple object-to-object and broadcast signaling
#> click        (!) 8.1.8 Composable command line interface toolkit
#> flask        (!) 3.1.0 A simple framework for building complex web applicat...
#> itsdangerous (!) 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       (!) 3.1.5 A very fast and expressive template engine.
#> markupsafe   (!) 3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     (!) 3.1.3 The comprehensive WSGI web application library.
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
#> flask 3.1.0 A simple framework for building complex web applications.
#> ├── blinker >=1.9
#> ├── click >=8.1.3
#>$ │   └── colorama *\x20
#> ├── itsdangerous >=2.2
#> ├── jinja2 >=3.1.2
#>$ │   └── markupsafe >=2.0\x20
#> └── werkzeug >=3.1
#>$     └── markupsafe >=2.1.1\x20
#2> Creating virtualenv p in /home/learner/case/.venv
#2> Error: poetry.lock not found. Run `poetry lock` to create it.

## show after groups
poetry config virtualenvs.in-project true
poetry init -n -q --name p --python '^3.11'
poetry add -q flask@2.2.5
poetry add -q pytest -G test
poetry show --only test
poetry show --without test
poetry show --tree --only test
poetry show --why
poetry show --why -t werkzeug
poetry show -o --only main
poetry show -l --only main
poetry show jinja2
#> iniconfig 2.3.0  brain-dead simple config-ini parsing
#> packaging 24.2   Core utilities for Python packages
#> pluggy    1.6.0  plugin and hook calling mechanisms for python
#> pygments  2.19.1 Pygments is a syntax highlighting package written in Python.
#> pytest    8.4.2  pytest: simple powerful testing with Python
#> click        8.1.8 Composable command line interface toolkit
#> flask        2.2.5 A simple framework for building complex web applications.
#> itsdangerous 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       3.1.5 A very fast and expressive template engine.
#> markupsafe   3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     3.1.3 The comprehensive WSGI web application library.
#> pytest 8.4.2 pytest: simple powerful testing with Python
#> ├── colorama >=0.4
#> ├── iniconfig >=1
#> ├── packaging >=20
#> ├── pluggy >=1.5,<2
#> └── pygments >=2.7.2
#> click        8.1.8  from flask           Composable command line interface ...
#> flask        2.2.5                       A simple framework for building co...
#> iniconfig    2.3.0  from pytest          brain-dead simple config-ini parsing
#> itsdangerous 2.2.0  from flask           Safely pass data to untrusted envi...
#> jinja2       3.1.5  from flask           A very fast and expressive templat...
#> markupsafe   3.0.2  from jinja2,werkzeug Safely add untrusted strings to HT...
#> packaging    24.2   from pytest          Core utilities for Python packages
#> pluggy       1.6.0  from pytest          plugin and hook calling mechanisms...
#> pygments     2.19.1 from pytest          Pygments is a syntax highlighting ...
#> pytest       8.4.2                       pytest: simple powerful testing wi...
#> werkzeug     3.1.3  from flask           The comprehensive WSGI web applica...
#> flask 2.2.5 A simple framework for building complex web applications.
#> └── werkzeug >=2.2.2
#>$     └── markupsafe >=2.1.1\x20
#> flask 2.2.5 3.1.0 A simple framework for building complex web applications.
#> click        8.1.8 8.1.8 Composable command line interface toolkit
#> flask        2.2.5 3.1.0 A simple framework for building complex web applica...
#> itsdangerous 2.2.0 2.2.0 Safely pass data to untrusted environments and back.
#> jinja2       3.1.5 3.1.5 A very fast and expressive template engine.
#> markupsafe   3.0.2 3.0.2 Safely add untrusted strings to HTML/XML markup.
#> werkzeug     3.1.3 3.1.3 The comprehensive WSGI web application library.
#>$  name         : jinja2                                     \x20
#>$  version      : 3.1.5                                      \x20
#>$  description  : A very fast and expressive template engine.\x20
#>
#> dependencies
#>  - MarkupSafe >=2.0
#>
#> required by
#>  - flask >=3.0

## export in all its forms
poetry init -n -q --name p --python '^3.11'
poetry add -q --lock requests
poetry add -q --lock pytest -G dev
poetry add -q --lock tomli --python '<3.12'
poetry export --without-hashes
poetry export --without-hashes --with dev
poetry export --without-hashes --only dev
poetry export --without-hashes --dev
poetry export -f constraints.txt --without-hashes
poetry export -f nosuch
poetry export -o r.txt
head -3 r.txt
poetry export --without-hashes -E nosuch
poetry export --only nosuch
poetry export --without-urls --without-hashes --all-extras
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2> head: cannot open 'r.txt' for reading: No such file or directory
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#2>
#2> The command "export" does not exist.
#? 1

## show --tree: what was shown below the same dependency is not shown again
mkdir p; cd p; poetry init -nq; poetry add -q --lock fastapi; poetry show --tree
#> fastapi 0.115.6 FastAPI framework, high performance, easy to learn, fast to code, ready for production
#> ├── pydantic >=1.7.4,<1.8 || >1.8,<1.8.1 || >1.8.1,<2.0.0 || >2.0.0,<2.0.1 || >2.0.1,<2.1.0 || >2.1.0,<3.0.0
#>$ │   ├── annotated-types >=0.6.0\x20
#>$ │   ├── pydantic-core 2.27.2\x20
#>$ │   │   └── typing-extensions >=4.6.0,<4.7.0 || >4.7.0\x20
#> │   └── typing-extensions >=4.12.2 (circular dependency aborted here)
#> ├── starlette >=0.40.0,<0.42.0
#>$ │   └── anyio >=3.4.0,<5\x20
#>$ │       ├── idna >=2.8\x20
#>$ │       ├── sniffio >=1.1\x20
#>$ │       └── typing-extensions >=4.5\x20
#> └── typing-extensions >=4.8.0
