# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## source
poetry init -n -q --name p
poetry source show
poetry source add mine https://mine.example/simple/
poetry source add mine https://other.example/simple/
poetry source add --default d https://d.example/simple
poetry source add --secondary s https://s.example/simple
poetry source add --default --secondary x https://x
poetry source add --default e https://e.example/
poetry source show
poetry source show mine
poetry source show nosuch
poetry source show mine s
tail -20 pyproject.toml
poetry source remove nosuch
poetry source remove mine
poetry source show
poetry source remove
poetry source add
poetry source add x
poetry source add pypi https://pypi.org/simple
#> No sources configured for this project.
#> Adding source with name mine.
#> Source with name mine already exists. Updating.
#> Adding source with name d.
#> Adding source with name s.
#>$  name       : mine                         \x20
#>$  url        : https://other.example/simple/\x20
#>$  default    : no                           \x20
#>$  secondary  : no                           \x20
#>
#>$  name       : d                       \x20
#>$  url        : https://d.example/simple\x20
#>$  default    : yes                     \x20
#>$  secondary  : no                      \x20
#>
#>$  name       : s                       \x20
#>$  url        : https://s.example/simple\x20
#>$  default    : no                      \x20
#>$  secondary  : yes                     \x20
#>
#>$  name       : mine                         \x20
#>$  url        : https://other.example/simple/\x20
#>$  default    : no                           \x20
#>$  secondary  : no                           \x20
#>
#>$  name       : mine                         \x20
#>$  url        : https://other.example/simple/\x20
#>$  default    : no                           \x20
#>$  secondary  : no                           \x20
#>
#>$  name       : s                       \x20
#>$  url        : https://s.example/simple\x20
#>$  default    : no                      \x20
#>$  secondary  : yes                     \x20
#>
#> default = false
#> secondary = false
#>
#>
#> [[tool.poetry.source]]
#> name = "d"
#> url = "https://d.example/simple"
#> default = true
#> secondary = false
#>
#>
#> [[tool.poetry.source]]
#> name = "s"
#> url = "https://s.example/simple"
#> default = false
#> secondary = true
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#> Removing source with name mine.
#>$  name       : d                       \x20
#>$  url        : https://d.example/simple\x20
#>$  default    : yes                     \x20
#>$  secondary  : no                      \x20
#>
#>$  name       : s                       \x20
#>$  url        : https://s.example/simple\x20
#>$  default    : no                      \x20
#>$  secondary  : yes                     \x20
#>
#> Adding source with name pypi.
#2> Cannot configure a source as both default and secondary.
#2> Source with name d is already set to default. Only one default source can be configured at a time.
#2> No source found with name(s): nosuch
#2> Source with name nosuch was not found.
#2>
#2> Not enough arguments (missing: "name")
#2>
#2> Not enough arguments (missing: "name, url")
#2>
#2> Not enough arguments (missing: "url")
#2> Failed to validate addition of pypi: The name [pypi] is reserved for repositories
#? 1

## cache
poetry init -n -q --name p
poetry cache list
poetry add -q --lock six
poetry cache list
poetry cache clear pypi
poetry cache clear pypi --all -n
poetry cache clear nosuch --all
poetry cache clear pypi:six:1.17.0 -n
poetry cache clear pypi:six
poetry cache clear
poetry cache clear a:b:c:d
poetry cache list
#> PyPI
#> No cache entries for pypi
#> No cache entries for nosuch
#> No cache entries for six:1.17.0
#> PyPI
#2> No caches found
#2>
#2> Add the --all option if you want to clear all pypi caches
#2>
#2> Only specifying the package name is not yet supported. Add a specific version to clear
#2>
#2> Not enough arguments (missing: "cache")
#2>
#2> Invalid cache key

## config
poetry config --list
poetry config virtualenvs.create
poetry config nosuch
poetry config nosuch 1
poetry config virtualenvs.create maybe
poetry config virtualenvs.create false
poetry config virtualenvs.create
poetry config virtualenvs.create --unset
poetry config virtualenvs.create
poetry config installer.max-workers x
poetry config installer.max-workers 4
poetry config installer.max-workers
poetry config repositories.foo https://foo.example/
poetry config repositories.foo
poetry config repositories
poetry config repositories.foo --unset
poetry config repositories.foo
poetry config --unset repositories.bar
poetry config virtualenvs.path /tmp/x
poetry config virtualenvs.path
cat ~/.config/pypoetry/config.toml
poetry config
poetry config virtualenvs.create a b
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
#> true
#> false
#> true
#> 4
#> {'url': 'https://foo.example/'}
#> {'foo': {'url': 'https://foo.example/'}}
#> /tmp/x
#> [virtualenvs]
#> path = "/tmp/x"
#>
#> [installer]
#> max-workers = 4
#>
#2>
#2> There is no nosuch setting.
#2>
#2> Setting nosuch does not exist
#2>
#2> "maybe" is an invalid value for virtualenvs.create
#2>
#2> invalid literal for int() with base 10: 'x'
#2>
#2> There is no foo repository defined
#2>
#2> There is no bar repository defined
#2>
#2> You can only pass one value.
#? 1

## config: local
poetry init -n -q --name p
poetry config --local virtualenvs.in-project true
cat poetry.toml
poetry config virtualenvs.in-project
poetry config --list --local | grep in-project
poetry config --local virtualenvs.in-project --unset
cat poetry.toml
cd /
poetry config --local virtualenvs.in-project true
#> [virtualenvs]
#> in-project = true
#> true
#> virtualenvs.in-project = true
#> [virtualenvs]
#2>
#2> [Errno 13] Permission denied: '/poetry.toml'
#? 1

## config: credentials
poetry config http-basic.foo user pass
cat ~/.config/pypoetry/auth.toml
poetry config http-basic.foo
poetry config http-basic.foo --unset
cat ~/.config/pypoetry/auth.toml
poetry config pypi-token.pypi abc
cat ~/.config/pypoetry/auth.toml
poetry config pypi-token.pypi --unset
poetry config pypi-token.pypi a b
poetry config http-basic.foo a b c
poetry config certificates.foo.cert /x
poetry config certificates.foo.cert
cat ~/.config/pypoetry/auth.toml
#> [http-basic.foo]
#> username = "user"
#> password = "pass"
#> [pypi-token]
#> pypi = "abc"
#> [pypi-token]
#>
#> [certificates.foo]
#> cert = "/x"
#2> Using a plaintext file to store credentials
#2>
#2> There is no http-basic.foo setting.
#2> Using a plaintext file to store credentials
#2>
#2> Expected only one argument (token), got 2
#2>
#2> Expected one or two arguments (username, password), got 3
#2>
#2> There is no certificates.foo.cert setting.

## env
poetry config virtualenvs.in-project true
poetry init -n -q --name p
poetry env info
poetry env info -p
echo $?
poetry env list
poetry env use 3.10
poetry env use 3.10.13
poetry env info -p
poetry env list
poetry env list --full-path
poetry env use python3.10
poetry env use nosuch
poetry env use 2.7
poetry env remove nosuch
poetry env remove --all
poetry env remove
poetry env use
poetry env
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
#> No virtualenv provided.
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
#2> /bin/sh: 1: nosuch: not found
#2>
#2>$ Command nosuch -c "import sys; print(sys.executable)" errored with the following return code 127, and output:\x20
#2>
#2> /bin/sh: 1: python2.7: not found
#2>
#2>$ Command python2.7 -c "import sys; print(sys.executable)" errored with the following return code 127, and output:\x20
#2>
#2> /bin/sh: 1: nosuch: not found
#2>
#2>$ Command nosuch -c "import sys; print('.'.join([str(s) for s in sys.version_info[:3]]))" errored with the following return code 127, and output:\x20
#2>
#2>
#2> Not enough arguments (missing: "python")
#2>
#2> The command "env" does not exist.
#2>
#2> Did you mean one of these?
#2>     env use
#2>     env info
#2>     env list
#2>     env remove
#? 1

## env: central
poetry init -n -q --name p
poetry env use 3.10
poetry env use 3.11
poetry env list
poetry env use 3.10
poetry env list
poetry env info -p
poetry env remove 3.11
poetry env remove 3.11
poetry env remove p-nosuch-py3.10
poetry env list
poetry env use system
poetry env list
poetry env remove --all
poetry env list
#> Using virtualenv: /home/learner/.cache/pypoetry/virtualenvs/p-kvHI14H_-py3.11
#> p-kvHI14H_-py3.11 (Activated)
#> p-kvHI14H_-py3.11 (Activated)
#> /home/learner/.cache/pypoetry/virtualenvs/p-kvHI14H_-py3.11
#> Deleted virtualenv: /home/learner/.cache/pypoetry/virtualenvs/p-kvHI14H_-py3.11
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
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
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
#2> Environment "p-kvHI14H_-py3.11" does not exist.
#2> /bin/sh: 1: p-nosuch-py3.10: not found
#2>
#2>$ Command p-nosuch-py3.10 -c "import sys; print('.'.join([str(s) for s in sys.version_info[:3]]))" errored with the following return code 127, and output:\x20
#2>

## version
poetry init -n -q --name p
poetry version
poetry version patch
poetry version minor
poetry version major
poetry version prepatch
poetry version preminor
poetry version premajor
poetry version prerelease
poetry version 1.2.3
poetry version -s
poetry version -s patch
poetry version --dry-run major
poetry version
poetry version nosuch
poetry version 1.x
poetry version ''
poetry version a b
poetry version 1.0-rc1
poetry version prerelease
poetry version patch
#> p 0.1.0
#> Bumping version from 0.1.0 to 0.1.1
#> Bumping version from 0.1.1 to 0.2.0
#> Bumping version from 0.2.0 to 1.0.0
#> Bumping version from 1.0.0 to 1.0.1a0
#> Bumping version from 1.0.1a0 to 1.1.0a0
#> Bumping version from 1.1.0a0 to 2.0.0a0
#> Bumping version from 2.0.0a0 to 2.0.0a1
#> Bumping version from 2.0.0a1 to 1.2.3
#> 1.2.3
#> 1.2.4
#> Bumping version from 1.2.4 to 2.0.0
#> p 1.2.4
#> p 1.2.4
#> Bumping version from 1.2.4 to 1.0-rc1
#> Bumping version from 1.0-rc1 to 1.0rc2
#> Bumping version from 1.0rc2 to 1.0
#2>
#2> Invalid PEP 440 version: 'nosuch'
#2>
#2> Invalid PEP 440 version: '1.x'
#2>
#2> Too many arguments to "version" command, expected arguments "version"
