# Recorded from pip 23.2.1, against our index.
#room pip

## dry run
pip install --dry-run flask==2.2.5
pip list
#> Collecting flask==2.2.5
#>   Obtaining dependency information for flask==2.2.5 from https://files.pythonhosted.org/packages/a6/1d/91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252/flask-2.2.5-py3-none-any.whl.metadata
#>   Downloading flask-2.2.5-py3-none-any.whl.metadata (595 bytes)
#> Collecting Werkzeug>=2.2.2 (from flask==2.2.5)
#>   Obtaining dependency information for Werkzeug>=2.2.2 from https://files.pythonhosted.org/packages/9d/1d/678084ded2a5962757a4a9c417f41026d509b4f3c0313936d8a3981f8dcf/werkzeug-3.1.3-py3-none-any.whl.metadata
#>   Downloading werkzeug-3.1.3-py3-none-any.whl.metadata (377 bytes)
#> Collecting Jinja2>=3.0 (from flask==2.2.5)
#>   Obtaining dependency information for Jinja2>=3.0 from https://files.pythonhosted.org/packages/72/e8/ad823b594848011009192714a84bd726465132d1819264c2fe87c4789823/jinja2-3.1.5-py3-none-any.whl.metadata
#>   Downloading jinja2-3.1.5-py3-none-any.whl.metadata (356 bytes)
#> Collecting itsdangerous>=2.0 (from flask==2.2.5)
#>   Obtaining dependency information for itsdangerous>=2.0 from https://files.pythonhosted.org/packages/72/c2/e451ad2ace33825fc3cc2fd60818c3513ef8152500a32dc4e3910b65019f/itsdangerous-2.2.0-py3-none-any.whl.metadata
#>   Downloading itsdangerous-2.2.0-py3-none-any.whl.metadata (283 bytes)
#> Collecting click>=8.0 (from flask==2.2.5)
#>   Obtaining dependency information for click>=8.0 from https://files.pythonhosted.org/packages/b4/d0/51ef9c5c2b041d6d5bfaaa71bf28533bc881d122f5cb5f38c9d078437ae2/click-8.1.8-py3-none-any.whl.metadata
#>   Downloading click-8.1.8-py3-none-any.whl.metadata (370 bytes)
#> Collecting MarkupSafe>=2.0 (from Jinja2>=3.0->flask==2.2.5)
#>   Obtaining dependency information for MarkupSafe>=2.0 from https://files.pythonhosted.org/packages/79/60/368f8506e906760b7c16dfef5fe7f197661a7a37b1ca4873822243c36694/markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (275 bytes)
#> Downloading flask-2.2.5-py3-none-any.whl (101 kB)
#> Downloading click-8.1.8-py3-none-any.whl (98 kB)
#> Downloading itsdangerous-2.2.0-py3-none-any.whl (16 kB)
#> Downloading jinja2-3.1.5-py3-none-any.whl (134 kB)
#> Downloading werkzeug-3.1.3-py3-none-any.whl (224 kB)
#> Downloading markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (23 kB)
#> Would install Flask-2.2.5 Jinja2-3.1.5 MarkupSafe-3.0.2 Werkzeug-3.1.3 click-8.1.8 itsdangerous-2.2.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0

## dry run with a report
pip install --dry-run --quiet --report - six | grep -v '"platform_'
pip install --dry-run --report r.json six
grep -v '"platform_' r.json
#> {
#>   "version": "1",
#>   "pip_version": "23.2.1",
#>   "install": [
#>     {
#>       "download_info": {
#>         "url": "https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl",
#>         "archive_info": {
#>           "hash": "sha256=c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad",
#>           "hashes": {
#>             "sha256": "c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad"
#>           }
#>         }
#>       },
#>       "is_direct": false,
#>       "requested": true,
#>       "metadata": {
#>         "metadata_version": "2.1",
#>         "name": "six",
#>         "version": "1.17.0",
#>         "summary": "Python 2 and 3 compatibility utilities",
#>         "home_page": "https://github.com/benjaminp/six",
#>         "author": "Benjamin Peterson",
#>         "author_email": "benjamin@python.org",
#>         "license": "MIT",
#>         "requires_python": "!=3.0.*,!=3.1.*,!=3.2.*,>=2.7"
#>       }
#>     }
#>   ],
#>   "environment": {
#>     "implementation_name": "cpython",
#>     "implementation_version": "3.11.7",
#>     "os_name": "posix",
#>     "python_full_version": "3.11.7",
#>     "python_version": "3.11",
#>     "sys_platform": "linux"
#>   }
#> }
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Using cached six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Would install six-1.17.0
#> {
#>   "version": "1",
#>   "pip_version": "23.2.1",
#>   "install": [
#>     {
#>       "download_info": {
#>         "url": "https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl",
#>         "archive_info": {
#>           "hash": "sha256=c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad",
#>           "hashes": {
#>             "sha256": "c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad"
#>           }
#>         }
#>       },
#>       "is_direct": false,
#>       "requested": true,
#>       "metadata": {
#>         "metadata_version": "2.1",
#>         "name": "six",
#>         "version": "1.17.0",
#>         "summary": "Python 2 and 3 compatibility utilities",
#>         "home_page": "https://github.com/benjaminp/six",
#>         "author": "Benjamin Peterson",
#>         "author_email": "benjamin@python.org",
#>         "license": "MIT",
#>         "requires_python": "!=3.0.*,!=3.1.*,!=3.2.*,>=2.7"
#>       }
#>     }
#>   ],
#>   "environment": {
#>     "implementation_name": "cpython",
#>     "implementation_version": "3.11.7",
#>     "os_name": "posix",
#>     "python_full_version": "3.11.7",
#>     "python_version": "3.11",
#>     "sys_platform": "linux"
#>   }
#> }

## no-deps
pip install --no-deps flask==2.2.5
pip check
#> Collecting flask==2.2.5
#>   Obtaining dependency information for flask==2.2.5 from https://files.pythonhosted.org/packages/a6/1d/91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252/flask-2.2.5-py3-none-any.whl.metadata
#>   Downloading flask-2.2.5-py3-none-any.whl.metadata (595 bytes)
#> Downloading flask-2.2.5-py3-none-any.whl (101 kB)
#> Installing collected packages: flask
#> Successfully installed flask-2.2.5
#> flask 2.2.5 requires click, which is not installed.
#> flask 2.2.5 requires itsdangerous, which is not installed.
#> flask 2.2.5 requires jinja2, which is not installed.
#> flask 2.2.5 requires werkzeug, which is not installed.
#? 1

## target
pip install --target lib six
ls lib
pip install --target lib six
pip install --target lib --upgrade six==1.15.0
ls lib
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> __pycache__
#> six-1.17.0.dist-info
#> six.py
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Using cached six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> Collecting six==1.15.0
#>   Obtaining dependency information for six==1.15.0 from https://files.pythonhosted.org/packages/7f/88/ea6c897cd2c372da670b00392c66fec332445cc98cef150f9114968da20c/six-1.15.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.15.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.15.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.15.0
#> __pycache__
#> six-1.15.0.dist-info
#> six-1.17.0.dist-info
#> six.py
#2> WARNING: Target directory /home/learner/case/lib/__pycache__ already exists. Specify --upgrade to force replacement.
#2> WARNING: Target directory /home/learner/case/lib/six-1.17.0.dist-info already exists. Specify --upgrade to force replacement.
#2> WARNING: Target directory /home/learner/case/lib/six.py already exists. Specify --upgrade to force replacement.

## user
pip install --user six
ls ~/.local/lib/python3.11/site-packages
pip list --user
pip freeze --user
pip uninstall -y six
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> __pycache__
#> six-1.17.0.dist-info
#> six.py
#> Package Version
#> ------- -------
#> six     1.17.0
#> six==1.17.0
#> Found existing installation: six 1.17.0
#> Uninstalling six-1.17.0:
#>   Successfully uninstalled six-1.17.0

## user in a virtual environment
python -m venv v
v/bin/pip install --user six
v/bin/pip list
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#2> ERROR: Can not perform a '--user' install. User site-packages are not visible in this virtualenv.

## prefix and root
pip install --prefix p six
find p | sort
pip install --root r --no-deps six
find r -name '*.py' | sort
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> p
#> p/lib
#> p/lib/python3.11
#> p/lib/python3.11/site-packages
#> p/lib/python3.11/site-packages/__pycache__
#> p/lib/python3.11/site-packages/__pycache__/six.cpython-311.pyc
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/INSTALLER
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/METADATA
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/RECORD
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/REQUESTED
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/WHEEL
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/licenses
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/licenses/LICENSE
#> p/lib/python3.11/site-packages/six-1.17.0.dist-info/top_level.txt
#> p/lib/python3.11/site-packages/six.py
#> Defaulting to user installation because normal site-packages is not writeable
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Using cached six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> r/home/learner/.local/lib/python3.11/site-packages/six.py

## target with prefix, with user
pip install --target a --user six
pip install --target a --prefix b six
pip install --user --prefix b six
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#2> ERROR: Can not combine '--user' and '--target'
#2> ERROR: Cannot set --home and --prefix together
#2> ERROR: Can not combine '--user' and '--prefix' as they imply different installation locations
#? 1

## force-reinstall and ignore-installed
pip install -q six
pip install --force-reinstall six
pip install -I six
pip install six
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Using cached six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#>   Attempting uninstall: six
#>     Found existing installation: six 1.17.0
#>     Uninstalling six-1.17.0:
#>       Successfully uninstalled six-1.17.0
#> Successfully installed six-1.17.0
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Using cached six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> Requirement already satisfied: six in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (1.17.0)

## verbose
pip install -v six
#> Using pip 23.2.1 from /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/pip (python 3.11)
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0

## quiet
pip install -q six
pip install -qq nosuch
pip install -qqq nosuch
pip uninstall -q -y six
#2> ERROR: Could not find a version that satisfies the requirement nosuch (from versions: none)
#2> ERROR: No matching distribution found for nosuch
#2> ERROR: Could not find a version that satisfies the requirement nosuch (from versions: none)
#2> ERROR: No matching distribution found for nosuch

## install a wheel, by path and URL
pip download -q -d w six idna
pip install w/six-1.17.0-py2.py3-none-any.whl
pip freeze
pip install ./w/six-1.17.0-py2.py3-none-any.whl
pip install file://$PWD/w/idna-3.10-py3-none-any.whl
pip freeze
pip show six | grep -v Location
pip install w/nosuch-1.0-py3-none-any.whl
cp w/six* w/six.whl
pip install w/six.whl
cp w/six-1* w/six-1.17.0-cp27-cp27m-win32.whl
pip install w/six-1.17.0-cp27-cp27m-win32.whl
echo no > w/bad-1.0-py3-none-any.whl
pip install w/bad-1.0-py3-none-any.whl
#> Processing ./w/six-1.17.0-py2.py3-none-any.whl
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> six @ file:///home/learner/case/w/six-1.17.0-py2.py3-none-any.whl#sha256=c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad
#> Processing ./w/six-1.17.0-py2.py3-none-any.whl
#> six is already installed with the same version as the provided wheel. Use --force-reinstall to force an installation of the wheel.
#> Processing ./w/idna-3.10-py3-none-any.whl
#> Installing collected packages: idna
#> Successfully installed idna-3.10
#> idna @ file:///home/learner/case/w/idna-3.10-py3-none-any.whl#sha256=cb0c73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1
#> six @ file:///home/learner/case/w/six-1.17.0-py2.py3-none-any.whl#sha256=c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad
#> Name: six
#> Version: 1.17.0
#> Summary: Python 2 and 3 compatibility utilities
#> Home-page: https://github.com/benjaminp/six
#> Author: Benjamin Peterson
#> Author-email: benjamin@python.org
#> License: MIT
#>$ Requires:\x20
#>$ Required-by:\x20
#> Processing ./w/nosuch-1.0-py3-none-any.whl
#> Processing ./w/bad-1.0-py3-none-any.whl
#2> WARNING: Requirement 'w/nosuch-1.0-py3-none-any.whl' looks like a filename, but the file does not exist
#2> ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: '/home/learner/case/w/nosuch-1.0-py3-none-any.whl'
#2>
#2> ERROR: six.whl is not a valid wheel filename.
#2> ERROR: six-1.17.0-cp27-cp27m-win32.whl is not a supported wheel on this platform.
#2> ERROR: Wheel 'bad' located at /home/learner/case/w/bad-1.0-py3-none-any.whl is invalid.
#? 1

## a wheel with a name before it
pip download -q -d w six
pip install "six @ file://$PWD/w/six-1.17.0-py2.py3-none-any.whl"
pip freeze
#> Processing ./w/six-1.17.0-py2.py3-none-any.whl
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> six @ file:///home/learner/case/w/six-1.17.0-py2.py3-none-any.whl#sha256=c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad

## a wheel from a URL
pip install https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl
pip freeze
pip list
pip install https://files.pythonhosted.org/packages/nosuch-1.0-py3-none-any.whl
#> Collecting six==1.17.0
#>   Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> six @ https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl#sha256=c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#> Collecting nosuch==1.0
#2>   ERROR: HTTP error 404 while getting https://files.pythonhosted.org/packages/nosuch-1.0-py3-none-any.whl
#2> ERROR: Could not install requirement nosuch==1.0 from https://files.pythonhosted.org/packages/nosuch-1.0-py3-none-any.whl because of HTTP error 404 Client Error: Not Found for url: https://files.pythonhosted.org/packages/nosuch-1.0-py3-none-any.whl for URL https://files.pythonhosted.org/packages/nosuch-1.0-py3-none-any.whl
#? 1

## find-links and no-index
pip download -q -d w six idna
pip install --no-index --find-links w six
pip install --no-index idna
pip install --no-index --find-links w click
pip install --no-index --find-links nosuch six
#> Looking in links: w
#> Processing ./w/six-1.17.0-py2.py3-none-any.whl
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> Looking in links: w
#> Looking in links: nosuch
#> Requirement already satisfied: six in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (1.17.0)
#2> ERROR: Could not find a version that satisfies the requirement idna (from versions: none)
#2> ERROR: No matching distribution found for idna
#2> ERROR: Could not find a version that satisfies the requirement click (from versions: none)
#2> ERROR: No matching distribution found for click

## system Python is managed by Debian
/usr/bin/python3 -m pip install six
#2> error: externally-managed-environment
#2>
#2> × This environment is externally managed
#2> ╰─> To install Python packages system-wide, try apt install
#2>     python3-xyz, where xyz is the package you are trying to
#2>     install.
#2>$    \x20
#2>     If you wish to install a non-Debian-packaged Python package,
#2>     create a virtual environment using python3 -m venv path/to/venv.
#2>     Then use path/to/venv/bin/python and path/to/venv/bin/pip. Make
#2>     sure you have python3-full installed.
#2>$    \x20
#2>     If you wish to install a non-Debian packaged Python application,
#2>     it may be easiest to use pipx install xyz, which will manage a
#2>     virtual environment for you. Make sure you have pipx installed.
#2>$    \x20
#2>     See /usr/share/doc/python3.11/README.venv for more information.
#2>
#2> note: If you believe this is a mistake, please contact your Python installation or OS distribution provider. You can override this, at the risk of breaking your Python installation or OS, by passing --break-system-packages.
#2> hint: See PEP 668 for the detailed specification.
#? 1

## outdated pip
env -u PIP_DISABLE_PIP_VERSION_CHECK pip install -q six
env -u PIP_DISABLE_PIP_VERSION_CHECK pip list
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#2>
#2> [notice] A new release of pip is available: 23.2.1 -> 24.3.1
#2> [notice] To update, run: pip install --upgrade pip
#2>
#2> [notice] A new release of pip is available: 23.2.1 -> 24.3.1
#2> [notice] To update, run: pip install --upgrade pip

## require a virtual environment
PIP_REQUIRE_VIRTUALENV=1 pip install six
pip --require-virtualenv list
python -m venv v
v/bin/pip --require-virtualenv list
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#2> ERROR: Could not find an activated virtualenv (required).

## pip of another interpreter
pip --python nosuch list
python -m venv v
pip --python v list
pip --python v/bin/python install -q six
v/bin/pip list
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#2> ERROR: Could not locate Python interpreter nosuch

## a virtual environment of its own
python -m venv v
. v/bin/activate
which pip
pip list
pip install -q six
pip list
pip freeze
deactivate
pip list
#> /home/learner/case/v/bin/pip
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#> six==1.17.0
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0

## an action that is none
pip install --exists-action nosuch six
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> option --exists-action: invalid choice: 'nosuch' (choose from 's', 'i', 'w', 'b', 'a')
#? 2

## versions that are none, for a pip before 24.1
pip install requests==abc 2>&1 | sed 's/ (from versions.*)/ (…)/'
pip install 'requests=>2'
pip install 'requests=2 ; python_version > "3"'
pip install ' '
printf 'requests==\n' > r.txt; pip install -r r.txt 2>&1 | sed 's/ (from versions.*)/ (…)/'
#> ERROR: Could not find a version that satisfies the requirement requests==abc (…)
#> ERROR: No matching distribution found for requests==abc
#> ERROR: Could not find a version that satisfies the requirement requests== (…)
#> ERROR: No matching distribution found for requests==
#2> ERROR: Invalid requirement: 'requests=>2'
#2> ERROR: Invalid requirement: 'requests=2'
#2> Hint: = is not a valid operator. Did you mean == ?
#2> ERROR: Invalid requirement: ''

## target: scripts go into its bin
pip install -q --target x black; ls x/bin; pip install -q --config-settings a=b six; echo $?
#> black
#> blackd
#> 0
