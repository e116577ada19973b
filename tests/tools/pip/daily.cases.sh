# Whole sessions, with the mistakes that are made in them. Recorded from pip 23.2.1, against our index.
#room pip

## wrong words
pip; echo $?; pip nosuch; echo $?; pip instal; echo $?; pip install; echo $?; pip install --nosuch; echo $?; pip install nosuchpackage; echo $?; pip install numpy==99; echo $?; pip install 'numpy>=3'; echo $?; pip install 'requests==1.0.0.0.0'; echo $?; pip install 'flask=1.0'; echo $?; pip install 'flask==='; echo $?; pip install '=='; echo $?; pip install ''; echo $?; pip install -r nosuch.txt; echo $?; pip install ./nosuch; echo $?; pip install .; echo $?; pip install -e .; echo $?; pip install -e nosuch; echo $?
#>
#>$ Usage:  \x20
#>   pip <command> [options]
#>
#> Commands:
#>   install                     Install packages.
#>   download                    Download packages.
#>   uninstall                   Uninstall packages.
#>   freeze                      Output installed packages in requirements format.
#>   inspect                     Inspect the python environment.
#>   list                        List installed packages.
#>   show                        Show information about installed packages.
#>   check                       Verify installed packages have compatible dependencies.
#>   config                      Manage local and global configuration.
#>   search                      Search PyPI for packages.
#>   cache                       Inspect and manage pip's wheel cache.
#>   index                       Inspect information available from package indexes.
#>   wheel                       Build wheels from your requirements.
#>   hash                        Compute hashes of package archives.
#>   completion                  A helper command used for command completion.
#>   debug                       Show information useful for debugging.
#>   help                        Show help for commands.
#>
#> General Options:
#>   -h, --help                  Show help.
#>   --debug                     Let unhandled exceptions propagate outside the
#>                               main subroutine, instead of logging them to
#>                               stderr.
#>   --isolated                  Run pip in an isolated mode, ignoring
#>                               environment variables and user configuration.
#>   --require-virtualenv        Allow pip to only run in a virtual environment;
#>                               exit with an error otherwise.
#>   --python <python>           Run pip with the specified Python interpreter.
#>   -v, --verbose               Give more output. Option is additive, and can be
#>                               used up to 3 times.
#>   -V, --version               Show version and exit.
#>   -q, --quiet                 Give less output. Option is additive, and can be
#>                               used up to 3 times (corresponding to WARNING,
#>                               ERROR, and CRITICAL logging levels).
#>   --log <path>                Path to a verbose appending log.
#>   --no-input                  Disable prompting for input.
#>   --keyring-provider <keyring_provider>
#>                               Enable the credential lookup via the keyring
#>                               library if user input is allowed. Specify which
#>                               mechanism to use [disabled, import, subprocess].
#>                               (default: disabled)
#>   --proxy <proxy>             Specify a proxy in the form
#>                               scheme://[user:passwd@]proxy.server:port.
#>   --retries <retries>         Maximum number of retries each connection should
#>                               attempt (default 5 times).
#>   --timeout <sec>             Set the socket timeout (default 15 seconds).
#>   --exists-action <action>    Default action when a path already exists:
#>                               (s)witch, (i)gnore, (w)ipe, (b)ackup, (a)bort.
#>   --trusted-host <hostname>   Mark this host or host:port pair as trusted,
#>                               even though it does not have valid or any HTTPS.
#>   --cert <path>               Path to PEM-encoded CA certificate bundle. If
#>                               provided, overrides the default. See 'SSL
#>                               Certificate Verification' in pip documentation
#>                               for more information.
#>   --client-cert <path>        Path to SSL client certificate, a single file
#>                               containing the private key and the certificate
#>                               in PEM format.
#>   --cache-dir <dir>           Store the cache data in <dir>.
#>   --no-cache-dir              Disable the cache.
#>   --disable-pip-version-check
#>                               Don't periodically check PyPI to determine
#>                               whether a new version of pip is available for
#>                               download. Implied with --no-index.
#>   --no-color                  Suppress colored output.
#>   --no-python-version-warning
#>                               Silence deprecation warnings for upcoming
#>                               unsupported Pythons.
#>   --use-feature <feature>     Enable new functionality, that may be backward
#>                               incompatible.
#>   --use-deprecated <feature>  Enable deprecated functionality, that will be
#>                               removed in the future.
#> 0
#> 1
#> 1
#> 1
#> 2
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> Obtaining file:///home/learner/case
#> 1
#> 1
#2> ERROR: unknown command "nosuch"
#2> ERROR: unknown command "instal" - maybe you meant "install"
#2> ERROR: You must give at least one requirement to install (see "pip help install")
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> no such option: --nosuch
#2> ERROR: Could not find a version that satisfies the requirement nosuchpackage (from versions: none)
#2> ERROR: No matching distribution found for nosuchpackage
#2> ERROR: Ignored the following versions that require a different python version: 1.21.0 Requires-Python >=3.7,<3.11; 1.21.5 Requires-Python >=3.7,<3.11; 1.21.6 Requires-Python >=3.7,<3.11
#2> ERROR: Could not find a version that satisfies the requirement numpy==99 (from versions: 1.16.6, 1.17.5, 1.18.5, 1.19.0, 1.19.5, 1.20.0, 1.20.3, 1.22.0, 1.22.4, 1.23.0, 1.23.5, 1.24.0, 1.24.3, 1.24.4, 1.25.0, 1.25.2, 1.26.0, 1.26.1, 1.26.2, 1.26.3, 1.26.4, 2.0.0, 2.0.1, 2.0.2, 2.1.0, 2.1.2, 2.1.3, 2.2.0, 2.2.1)
#2> ERROR: No matching distribution found for numpy==99
#2> ERROR: Ignored the following versions that require a different python version: 1.21.0 Requires-Python >=3.7,<3.11; 1.21.5 Requires-Python >=3.7,<3.11; 1.21.6 Requires-Python >=3.7,<3.11
#2> ERROR: Could not find a version that satisfies the requirement numpy>=3 (from versions: 1.16.6, 1.17.5, 1.18.5, 1.19.0, 1.19.5, 1.20.0, 1.20.3, 1.22.0, 1.22.4, 1.23.0, 1.23.5, 1.24.0, 1.24.3, 1.24.4, 1.25.0, 1.25.2, 1.26.0, 1.26.1, 1.26.2, 1.26.3, 1.26.4, 2.0.0, 2.0.1, 2.0.2, 2.1.0, 2.1.2, 2.1.3, 2.2.0, 2.2.1)
#2> ERROR: No matching distribution found for numpy>=3
#2> ERROR: Could not find a version that satisfies the requirement requests==1.0.0.0.0 (from versions: 2.21.0, 2.22.0, 2.23.0, 2.24.0, 2.25.0, 2.25.1, 2.26.0, 2.27.0, 2.27.1, 2.28.0, 2.28.1, 2.28.2, 2.29.0, 2.30.0, 2.31.0, 2.32.0, 2.32.1, 2.32.2, 2.32.3)
#2> ERROR: No matching distribution found for requests==1.0.0.0.0
#2> ERROR: Invalid requirement: 'flask=1.0'
#2> Hint: = is not a valid operator. Did you mean == ?
#2> ERROR: Could not find a version that satisfies the requirement flask=== (from versions: 0.12.5, 1.0.4, 1.1.2, 1.1.4, 2.0.1, 2.0.3, 2.1.3, 2.2.2, 2.2.5, 2.3.2, 2.3.3, 3.0.0, 3.0.1, 3.0.2, 3.0.3, 3.1.0)
#2> ERROR: No matching distribution found for flask===
#2> ERROR: Invalid requirement: '=='
#2> ERROR: Invalid requirement: ''
#2> ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'nosuch.txt'
#2> ERROR: Invalid requirement: './nosuch'
#2> Hint: It looks like a path. File './nosuch' does not exist.
#2> ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
#2> ERROR: file:///home/learner/case does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.
#2> ERROR: nosuch is not a valid editable requirement. It should either be a path to a local project or a VCS URL (beginning with bzr+http, bzr+https, bzr+ssh, bzr+sftp, bzr+ftp, bzr+lp, bzr+file, git+http, git+https, git+ssh, git+git, git+file, hg+file, hg+http, hg+https, hg+ssh, hg+static-http, svn+ssh, svn+http, svn+https, svn+svn, svn+file).

## conflicts at once and afterwards
pip install flask==1.1.4 'jinja2>=3.1'; echo $?; pip install -q 'flask==2.0.3' 'werkzeug<2.1'; pip list; pip install 'werkzeug>=3'; echo $?; pip check; echo $?; pip uninstall -y click; pip check; echo $?; pip freeze
#> Collecting flask==1.1.4
#>   Obtaining dependency information for flask==1.1.4 from https://files.pythonhosted.org/packages/9a/70/7611bfdcec78d6688a54cce453ad1aac1e4a09c786077b3750a829c82fad/flask-1.1.4-py2.py3-none-any.whl.metadata
#>   Downloading flask-1.1.4-py2.py3-none-any.whl.metadata (529 bytes)
#> Collecting jinja2>=3.1
#>   Obtaining dependency information for jinja2>=3.1 from https://files.pythonhosted.org/packages/72/e8/ad823b594848011009192714a84bd726465132d1819264c2fe87c4789823/jinja2-3.1.5-py3-none-any.whl.metadata
#>   Downloading jinja2-3.1.5-py3-none-any.whl.metadata (356 bytes)
#> Collecting Werkzeug<2.0,>=0.15 (from flask==1.1.4)
#>   Obtaining dependency information for Werkzeug<2.0,>=0.15 from https://files.pythonhosted.org/packages/6a/a2/f56c32f7dbc80f27a929ce7e19a1706ce7794b6747241c413366b6704f26/werkzeug-1.0.1-py2.py3-none-any.whl.metadata
#>   Downloading werkzeug-1.0.1-py2.py3-none-any.whl.metadata (384 bytes)
#> INFO: pip is looking at multiple versions of flask to determine which version is compatible with other requirements. This could take a while.
#>
#> The conflict is caused by:
#>     The user requested jinja2>=3.1
#>     flask 1.1.4 depends on Jinja2<3.0 and >=2.10.1
#>
#> To fix this you could try to:
#> 1. loosen the range of package versions you've specified
#> 2. remove package versions to allow pip attempt to solve the dependency conflict
#>
#> 1
#> Package      Version
#> ------------ -------
#> click        8.1.8
#> Flask        2.0.3
#> itsdangerous 2.2.0
#> Jinja2       3.1.5
#> MarkupSafe   3.0.2
#> pip          23.2.1
#> setuptools   65.5.0
#> Werkzeug     2.0.3
#> Collecting werkzeug>=3
#>   Obtaining dependency information for werkzeug>=3 from https://files.pythonhosted.org/packages/9d/1d/678084ded2a5962757a4a9c417f41026d509b4f3c0313936d8a3981f8dcf/werkzeug-3.1.3-py3-none-any.whl.metadata
#>   Downloading werkzeug-3.1.3-py3-none-any.whl.metadata (377 bytes)
#> Requirement already satisfied: MarkupSafe>=2.1.1 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from werkzeug>=3) (3.0.2)
#> Downloading werkzeug-3.1.3-py3-none-any.whl (224 kB)
#> Installing collected packages: werkzeug
#>   Attempting uninstall: werkzeug
#>     Found existing installation: Werkzeug 2.0.3
#>     Uninstalling Werkzeug-2.0.3:
#>       Successfully uninstalled Werkzeug-2.0.3
#> Successfully installed werkzeug-3.1.3
#> 0
#> No broken requirements found.
#> 0
#> Found existing installation: click 8.1.8
#> Uninstalling click-8.1.8:
#>   Successfully uninstalled click-8.1.8
#> flask 2.0.3 requires click, which is not installed.
#> 1
#> Flask==2.0.3
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> Werkzeug==3.1.3
#2> ERROR: Cannot install flask==1.1.4 and jinja2>=3.1 because these package versions have conflicting dependencies.
#2> ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts

## requirements files, good and bad
printf '# base\nflask==2.2.5 # web\nrequests>=2.28,<3\n\n-r more.txt\n' > requirements.txt; printf 'six\n' > more.txt; pip install -q -r requirements.txt; pip freeze > frozen.txt; cat frozen.txt; pip uninstall -q -y -r frozen.txt; pip list --format=freeze; pip install -r frozen.txt | tail -2; printf 'flask==\n' > bad.txt; pip install -r bad.txt; echo $?; printf 'nosuch option\n' > bad.txt; pip install -r bad.txt; echo $?; printf -- '--nosuch\n' > bad.txt; pip install -r bad.txt; echo $?; printf 'flask==2.2.5\nflask==2.3\n' > bad.txt; pip install -r bad.txt; echo $?; pip install -c more.txt six; printf 'requests==2.28.0\nurllib3==1.25\n' > bad.txt; pip install -r bad.txt; echo $?
#> certifi==2024.12.14
#> charset-normalizer==3.4.1
#> click==8.1.8
#> Flask==2.2.5
#> idna==3.10
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> requests==2.32.3
#> six==1.17.0
#> urllib3==2.3.0
#> Werkzeug==3.1.3
#> pip==23.2.1
#> setuptools==65.5.0
#> Installing collected packages: urllib3, six, MarkupSafe, itsdangerous, idna, click, charset-normalizer, certifi, Werkzeug, requests, Jinja2, Flask
#> Successfully installed Flask-2.2.5 Jinja2-3.1.5 MarkupSafe-3.0.2 Werkzeug-3.1.3 certifi-2024.12.14 charset-normalizer-3.4.1 click-8.1.8 idna-3.10 itsdangerous-2.2.0 requests-2.32.3 six-1.17.0 urllib3-2.3.0
#> 1
#> 1
#> 1
#> Requirement already satisfied: flask==2.2.5 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from -r bad.txt (line 1)) (2.2.5)
#>
#> The conflict is caused by:
#>     The user requested flask==2.2.5
#>     The user requested flask==2.3
#>
#> To fix this you could try to:
#> 1. loosen the range of package versions you've specified
#> 2. remove package versions to allow pip attempt to solve the dependency conflict
#>
#> 1
#> Requirement already satisfied: six in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (1.17.0)
#> Collecting requests==2.28.0 (from -r bad.txt (line 1))
#>   Obtaining dependency information for requests==2.28.0 from https://files.pythonhosted.org/packages/60/2e/2df0deb5069dcd4ad03cd7a57fa7af2e2629c310dbf1066fcd7890606d9f/requests-2.28.0-py3-none-any.whl.metadata
#>   Downloading requests-2.28.0-py3-none-any.whl.metadata (548 bytes)
#> 1
#2> ERROR: Could not find a version that satisfies the requirement flask== (from versions: 0.12.5, 1.0.4, 1.1.2, 1.1.4, 2.0.1, 2.0.3, 2.1.3, 2.2.2, 2.2.5, 2.3.2, 2.3.3, 3.0.0, 3.0.1, 3.0.2, 3.0.3, 3.1.0)
#2> ERROR: No matching distribution found for flask==
#2> ERROR: Invalid requirement: 'nosuch option' (from line 1 of bad.txt)
#2> Usage: pip [options]
#2>
#2> ERROR: Invalid requirement: --nosuch
#2> pip: error: no such option: --nosuch
#2>
#2> ERROR: Cannot install flask==2.2.5 and flask==2.3 because these package versions have conflicting dependencies.
#2> ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts
#2> ERROR: Could not find a version that satisfies the requirement urllib3==1.25 (from versions: 1.21.1, 1.22, 1.23, 1.24.2, 1.24.3, 1.25.8, 1.25.10, 1.25.11, 1.26.0, 1.26.5, 1.26.7, 1.26.9, 1.26.12, 1.26.14, 1.26.15, 1.26.16, 1.26.18, 1.26.19, 1.26.20, 2.0.2, 2.0.3, 2.0.4, 2.0.6, 2.0.7, 2.1.0, 2.2.0, 2.2.1, 2.2.2, 2.2.3, 2.3.0)
#2> ERROR: No matching distribution found for urllib3==1.25

## list in every form
pip install -q 'requests==2.28.0' 'flask==2.0.3' 'werkzeug<2.1'; pip list --outdated; pip list -o --format=json; pip list --uptodate; pip list --not-required; pip list --format=freeze; pip list --format=json; pip list --format columns -v; pip list --user; pip list --local; pip list --editable; pip list --exclude flask; pip list --format=nosuch; echo $?; pip list extra; echo $?; pip list --pre -o
#> Package            Version Latest Type
#> ------------------ ------- ------ -----
#> charset-normalizer 2.1.1   3.4.1  wheel
#> Flask              2.0.3   3.1.0  wheel
#> pip                23.2.1  24.3.1 wheel
#> requests           2.28.0  2.32.3 wheel
#> setuptools         65.5.0  75.8.0 wheel
#> urllib3            1.26.20 2.3.0  wheel
#> Werkzeug           2.0.3   3.1.3  wheel
#> [{"name": "charset-normalizer", "version": "2.1.1", "latest_version": "3.4.1", "latest_filetype": "wheel"}, {"name": "Flask", "version": "2.0.3", "latest_version": "3.1.0", "latest_filetype": "wheel"}, {"name": "pip", "version": "23.2.1", "latest_version": "24.3.1", "latest_filetype": "wheel"}, {"name": "requests", "version": "2.28.0", "latest_version": "2.32.3", "latest_filetype": "wheel"}, {"name": "setuptools", "version": "65.5.0", "latest_version": "75.8.0", "latest_filetype": "wheel"}, {"name": "urllib3", "version": "1.26.20", "latest_version": "2.3.0", "latest_filetype": "wheel"}, {"name": "Werkzeug", "version": "2.0.3", "latest_version": "3.1.3", "latest_filetype": "wheel"}]
#> Package      Version
#> ------------ ----------
#> certifi      2024.12.14
#> click        8.1.8
#> idna         3.10
#> itsdangerous 2.2.0
#> Jinja2       3.1.5
#> MarkupSafe   3.0.2
#> Package    Version
#> ---------- -------
#> Flask      2.0.3
#> pip        23.2.1
#> requests   2.28.0
#> setuptools 65.5.0
#> certifi==2024.12.14
#> charset-normalizer==2.1.1
#> click==8.1.8
#> Flask==2.0.3
#> idna==3.10
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> pip==23.2.1
#> requests==2.28.0
#> setuptools==65.5.0
#> urllib3==1.26.20
#> Werkzeug==2.0.3
#> [{"name": "certifi", "version": "2024.12.14"}, {"name": "charset-normalizer", "version": "2.1.1"}, {"name": "click", "version": "8.1.8"}, {"name": "Flask", "version": "2.0.3"}, {"name": "idna", "version": "3.10"}, {"name": "itsdangerous", "version": "2.2.0"}, {"name": "Jinja2", "version": "3.1.5"}, {"name": "MarkupSafe", "version": "3.0.2"}, {"name": "pip", "version": "23.2.1"}, {"name": "requests", "version": "2.28.0"}, {"name": "setuptools", "version": "65.5.0"}, {"name": "urllib3", "version": "1.26.20"}, {"name": "Werkzeug", "version": "2.0.3"}]
#> Package            Version    Location                                                          Installer
#> ------------------ ---------- ----------------------------------------------------------------- ---------
#> certifi            2024.12.14 /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> charset-normalizer 2.1.1      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> click              8.1.8      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> Flask              2.0.3      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> idna               3.10       /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> itsdangerous       2.2.0      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> Jinja2             3.1.5      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> MarkupSafe         3.0.2      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> pip                23.2.1     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> requests           2.28.0     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> setuptools         65.5.0     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> urllib3            1.26.20    /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> Werkzeug           2.0.3      /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages pip
#> Package            Version
#> ------------------ ----------
#> certifi            2024.12.14
#> charset-normalizer 2.1.1
#> click              8.1.8
#> Flask              2.0.3
#> idna               3.10
#> itsdangerous       2.2.0
#> Jinja2             3.1.5
#> MarkupSafe         3.0.2
#> pip                23.2.1
#> requests           2.28.0
#> setuptools         65.5.0
#> urllib3            1.26.20
#> Werkzeug           2.0.3
#> Package            Version
#> ------------------ ----------
#> certifi            2024.12.14
#> charset-normalizer 2.1.1
#> click              8.1.8
#> idna               3.10
#> itsdangerous       2.2.0
#> Jinja2             3.1.5
#> MarkupSafe         3.0.2
#> pip                23.2.1
#> requests           2.28.0
#> setuptools         65.5.0
#> urllib3            1.26.20
#> Werkzeug           2.0.3
#> 2
#> Package            Version
#> ------------------ ----------
#> certifi            2024.12.14
#> charset-normalizer 2.1.1
#> click              8.1.8
#> Flask              2.0.3
#> idna               3.10
#> itsdangerous       2.2.0
#> Jinja2             3.1.5
#> MarkupSafe         3.0.2
#> pip                23.2.1
#> requests           2.28.0
#> setuptools         65.5.0
#> urllib3            1.26.20
#> Werkzeug           2.0.3
#> 0
#> Package            Version Latest Type
#> ------------------ ------- ------ -----
#> charset-normalizer 2.1.1   3.4.1  wheel
#> Flask              2.0.3   3.1.0  wheel
#> pip                23.2.1  24.3.1 wheel
#> requests           2.28.0  2.32.3 wheel
#> setuptools         65.5.0  75.8.0 wheel
#> urllib3            1.26.20 2.3.0  wheel
#> Werkzeug           2.0.3   3.1.3  wheel
#2>
#2>$ Usage:  \x20
#2>   pip list [options]
#2>
#2> option --format: invalid choice: 'nosuch' (choose from 'columns', 'freeze', 'json')

## Debian's own Python
/usr/bin/python3 -m pip --version; echo $?; /usr/bin/python3 -V; PYENV_VERSION=system pip --version; echo $?; /usr/bin/python3 -m venv x; echo $?
#> pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)
#> 0
#> Python 3.11.2
#> pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)
#> 0
#> 0

## the user's own packages
pip install -q --user six; python -c 'import six, site; print(six.__file__, site.ENABLE_USER_SITE, site.USER_SITE)'; pip list --user; pip freeze --user; python -s -c 'import six'; echo $?; PYTHONNOUSERSITE=1 python -c 'import six' 2>&1 | tail -1; python -I -c 'import site; print(site.ENABLE_USER_SITE)'; python -m site --user-site; python -m venv e; e/bin/python -c 'import six'; echo $?; e/bin/pip install --user six; echo $?; python -m venv --system-site-packages f; f/bin/python -c 'import six, site; print(six.__file__, site.getsitepackages())'; pip uninstall -q -y six; python -c 'import six'; echo $?
#> /home/learner/.local/lib/python3.11/site-packages/six.py True /home/learner/.local/lib/python3.11/site-packages
#> Package Version
#> ------- -------
#> six     1.17.0
#> six==1.17.0
#> 1
#> ModuleNotFoundError: No module named 'six'
#> False
#> /home/learner/.local/lib/python3.11/site-packages
#> 1
#> 1
#> /home/learner/.local/lib/python3.11/site-packages/six.py ['/home/learner/case/f/lib/python3.11/site-packages', '/home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages']
#> 1
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ModuleNotFoundError: No module named 'six'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ModuleNotFoundError: No module named 'six'
#2> ERROR: Can not perform a '--user' install. User site-packages are not visible in this virtualenv.
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ModuleNotFoundError: No module named 'six'
