# Recorded from pip 23.2.1. Its setuptools is an older one, which asks for wheel.
#room pip

## a project in editable mode
mkdir -p shop/shop; touch shop/shop/__init__.py; printf '[build-system]\nrequires=["setuptools"]\nbuild-backend="setuptools.build_meta"\n[project]\nname="shop"\nversion="1.0"\ndependencies=["six"]\n' > shop/pyproject.toml; pip install -e ./shop 2>&1 | grep -v -e Created -e Stored -e 'backend dependencies'; pip list; pip freeze; pip show shop; pip list -e; pip list --exclude-editable; pip uninstall -y shop; pip list
#> Obtaining file:///home/learner/case/shop
#>   Installing build dependencies: started
#>   Installing build dependencies: finished with status 'done'
#>   Checking if build backend supports build_editable: started
#>   Checking if build backend supports build_editable: finished with status 'done'
#>   Getting requirements to build editable: started
#>   Getting requirements to build editable: finished with status 'done'
#>   Preparing editable metadata (pyproject.toml): started
#>   Preparing editable metadata (pyproject.toml): finished with status 'done'
#> Collecting six (from shop==1.0)
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Building wheels for collected packages: shop
#>   Building editable for shop (pyproject.toml): started
#>   Building editable for shop (pyproject.toml): finished with status 'done'
#> Successfully built shop
#> Installing collected packages: six, shop
#> Successfully installed shop-1.0 six-1.17.0
#> Package    Version Editable project location
#> ---------- ------- -------------------------
#> pip        23.2.1
#> setuptools 65.5.0
#> shop       1.0     /home/learner/case/shop
#> six        1.17.0
#> # Editable install with no version control (shop==1.0)
#> -e /home/learner/case/shop
#> six==1.17.0
#> Name: shop
#> Version: 1.0
#>$ Summary:\x20
#>$ Home-page:\x20
#>$ Author:\x20
#>$ Author-email:\x20
#>$ License:\x20
#> Location: /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages
#> Editable project location: /home/learner/case/shop
#> Requires: six
#>$ Required-by:\x20
#> Package Version Editable project location
#> ------- ------- -------------------------
#> shop    1.0     /home/learner/case/shop
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#> Found existing installation: shop 1.0
#> Uninstalling shop-1.0:
#>   Successfully uninstalled shop-1.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0

## a branch that is not there
mkdir -p shop/shop; cd shop; touch pyproject.toml; git init -q -b main; git add .; git commit -qm one; cd ..; pip install "git+file://$PWD/shop@nosuch" 2>&1 | sed 's/req-build-[a-z0-9_]*/req-build-X/g'
#> Collecting git+file:/home/learner/case/shop@nosuch
#>   Cloning file:///home/learner/case/shop (to revision nosuch) to /tmp/pip-req-build-X
#>   Running command git clone --filter=blob:none --quiet file:///home/learner/case/shop /tmp/pip-req-build-X
#>   warning: filtering not recognized by server, ignoring
#>   WARNING: Did not find branch or tag 'nosuch', assuming revision or ref.
#>   Running command git checkout -q nosuch
#>   error: pathspec 'nosuch' did not match any file(s) known to git
#>   error: subprocess-exited-with-error
#>$  \x20
#>   × git checkout -q nosuch did not run successfully.
#>   │ exit code: 1
#>   ╰─> See above for output.
#>$  \x20
#>   note: This error originates from a subprocess, and is likely not a problem with pip.
#> error: subprocess-exited-with-error
#>
#> × git checkout -q nosuch did not run successfully.
#> │ exit code: 1
#> ╰─> See above for output.
#>
#> note: This error originates from a subprocess, and is likely not a problem with pip.

## a repository that is not there
pip install git+https://nosuch.example/x.git 2>&1 | sed 's/req-build-[a-z0-9_]*/req-build-X/g'
#> Collecting git+https://nosuch.example/x.git
#>   Cloning https://nosuch.example/x.git to /tmp/pip-req-build-X
#>   Running command git clone --filter=blob:none --quiet https://nosuch.example/x.git /tmp/pip-req-build-X
#>   fatal: unable to access 'https://nosuch.example/x.git/': Could not resolve host: nosuch.example
#>   error: subprocess-exited-with-error
#>$  \x20
#>   × git clone --filter=blob:none --quiet https://nosuch.example/x.git /tmp/pip-req-build-X did not run successfully.
#>   │ exit code: 128
#>   ╰─> See above for output.
#>$  \x20
#>   note: This error originates from a subprocess, and is likely not a problem with pip.
#> error: subprocess-exited-with-error
#>
#> × git clone --filter=blob:none --quiet https://nosuch.example/x.git /tmp/pip-req-build-X did not run successfully.
#> │ exit code: 128
#> ╰─> See above for output.
#>
#> note: This error originates from a subprocess, and is likely not a problem with pip.

## a project for another Python
mkdir -p shop/shop; touch shop/shop/__init__.py; printf '[build-system]\nrequires=["setuptools"]\nbuild-backend="setuptools.build_meta"\n[project]\nname="shop"\nversion="1.0"\nrequires-python=">=3.12"\n' > shop/pyproject.toml; pip install ./shop 2>&1 | grep -v -e Created -e Stored -e 'backend dependencies'
#> Processing ./shop
#>   Installing build dependencies: started
#>   Installing build dependencies: finished with status 'done'
#>   Getting requirements to build wheel: started
#>   Getting requirements to build wheel: finished with status 'done'
#>   Preparing metadata (pyproject.toml): started
#>   Preparing metadata (pyproject.toml): finished with status 'done'
#> INFO: pip is looking at multiple versions of shop to determine which version is compatible with other requirements. This could take a while.
#> ERROR: Package 'shop' requires a different Python: 3.11.7 not in '>=3.12'
