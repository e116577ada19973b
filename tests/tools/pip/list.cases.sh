# Recorded from pip 23.2.1, against our index.
#room pip

## which pip, and whose
which pip
pip --version
pip list
#> /home/learner/.pyenv/shims/pip
#> pip 23.2.1 from /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/pip (python 3.11)
#> Package    Version
#> ---------- -------
#> pip        23.2.1
#> setuptools 65.5.0

## list formats
pip install -q flask==2.2.5
pip list
pip list --format freeze
pip list --format json
pip list --not-required
pip list --outdated
pip list --uptodate
pip list -o --format json
pip list --format=freeze -o
#> Package      Version
#> ------------ -------
#> click        8.1.8
#> Flask        2.2.5
#> itsdangerous 2.2.0
#> Jinja2       3.1.5
#> MarkupSafe   3.0.2
#> pip          23.2.1
#> setuptools   65.5.0
#> Werkzeug     3.1.3
#> click==8.1.8
#> Flask==2.2.5
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> pip==23.2.1
#> setuptools==65.5.0
#> Werkzeug==3.1.3
#> [{"name": "click", "version": "8.1.8"}, {"name": "Flask", "version": "2.2.5"}, {"name": "itsdangerous", "version": "2.2.0"}, {"name": "Jinja2", "version": "3.1.5"}, {"name": "MarkupSafe", "version": "3.0.2"}, {"name": "pip", "version": "23.2.1"}, {"name": "setuptools", "version": "65.5.0"}, {"name": "Werkzeug", "version": "3.1.3"}]
#> Package    Version
#> ---------- -------
#> Flask      2.2.5
#> pip        23.2.1
#> setuptools 65.5.0
#> Package    Version Latest Type
#> ---------- ------- ------ -----
#> Flask      2.2.5   3.1.0  wheel
#> pip        23.2.1  24.3.1 wheel
#> setuptools 65.5.0  75.8.0 wheel
#> Package      Version
#> ------------ -------
#> click        8.1.8
#> itsdangerous 2.2.0
#> Jinja2       3.1.5
#> MarkupSafe   3.0.2
#> Werkzeug     3.1.3
#> [{"name": "Flask", "version": "2.2.5", "latest_version": "3.1.0", "latest_filetype": "wheel"}, {"name": "pip", "version": "23.2.1", "latest_version": "24.3.1", "latest_filetype": "wheel"}, {"name": "setuptools", "version": "65.5.0", "latest_version": "75.8.0", "latest_filetype": "wheel"}]
#2> ERROR: List format 'freeze' cannot be used with the --outdated option.
#? 1

## list: exclude and editable
pip install -q idna six
pip list --exclude idna --exclude pip
pip list --editable
pip list --exclude-editable
pip list --user
pip list --local
pip list --pre -o
pip list --include-editable
#> Package    Version
#> ---------- -------
#> setuptools 65.5.0
#> six        1.17.0
#> Package    Version
#> ---------- -------
#> idna       3.10
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#> Package    Version
#> ---------- -------
#> idna       3.10
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0
#> Package    Version Latest Type
#> ---------- ------- ------ -----
#> pip        23.2.1  24.3.1 wheel
#> setuptools 65.5.0  75.8.0 wheel
#> Package    Version
#> ---------- -------
#> idna       3.10
#> pip        23.2.1
#> setuptools 65.5.0
#> six        1.17.0

## list of another place
pip install -q --target lib six
pip list --path lib
pip freeze --path lib
pip list --path nosuch
pip list -v --path lib
#> Package Version
#> ------- -------
#> six     1.17.0
#> six==1.17.0
#> Package Version Location Installer
#> ------- ------- -------- ---------
#> six     1.17.0  lib      pip

## list with a format that is none
pip list --format nosuch
#2>
#2>$ Usage:  \x20
#2>   pip list [options]
#2>
#2> option --format: invalid choice: 'nosuch' (choose from 'columns', 'freeze', 'json')
#? 2

## list: outdated and uptodate together
pip list --outdated --uptodate
#2> ERROR: Options --outdated and --uptodate cannot be combined.
#? 1

## show of several
pip install -q flask==2.2.5
pip show flask
pip show -v click
pip show -f itsdangerous | sed '/^Files/q'
pip show nosuch six
pip show Flask nosuch werkzeug | grep -v Location
#> Name: Flask
#> Version: 2.2.5
#> Summary: A simple framework for building complex web applications.
#> Home-page: https://palletsprojects.com/p/flask
#> Author: Armin Ronacher
#> Author-email: armin.ronacher@active-4.com
#> License: BSD-3-Clause
#> Location: /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages
#> Requires: click, itsdangerous, Jinja2, Werkzeug
#>$ Required-by:\x20
#> Name: click
#> Version: 8.1.8
#> Summary: Composable command line interface toolkit
#> Home-page: https://palletsprojects.com/p/click/
#> Author: Armin Ronacher
#> Author-email: armin.ronacher@active-4.com
#> License: BSD-3-Clause
#> Location: /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages
#>$ Requires:\x20
#> Required-by: Flask
#> Metadata-Version: 2.1
#> Installer: pip
#> Classifiers:
#> Entry-points:
#> Project-URLs:
#> Name: itsdangerous
#> Version: 2.2.0
#> Summary: Safely pass data to untrusted environments and back.
#> Home-page: https://palletsprojects.com/p/itsdangerous/
#> Author: Armin Ronacher
#> Author-email: armin.ronacher@active-4.com
#> License: BSD-3-Clause
#> Location: /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages
#>$ Requires:\x20
#> Required-by: Flask
#> Files:
#> Name: Flask
#> Version: 2.2.5
#> Summary: A simple framework for building complex web applications.
#> Home-page: https://palletsprojects.com/p/flask
#> Author: Armin Ronacher
#> Author-email: armin.ronacher@active-4.com
#> License: BSD-3-Clause
#> Requires: click, itsdangerous, Jinja2, Werkzeug
#>$ Required-by:\x20
#> ---
#> Name: Werkzeug
#> Version: 3.1.3
#> Summary: The comprehensive WSGI web application library.
#> Home-page: https://palletsprojects.com/p/werkzeug
#> Author: Armin Ronacher
#> Author-email: armin.ronacher@active-4.com
#> License: BSD-3-Clause
#> Requires: MarkupSafe
#> Required-by: Flask
#2> WARNING: Package(s) not found: nosuch, six
#2> WARNING: Package(s) not found: nosuch

## freeze
pip install -q flask==2.2.5
pip freeze
pip freeze --all
pip freeze --exclude click --exclude Flask
printf '# mine\nflask\n\n-e .\nnosuch==1\n--index-url https://x/\njinja2==1.0\n' > r.txt
pip freeze -r r.txt
pip freeze -l
pip freeze --user
#> click==8.1.8
#> Flask==2.2.5
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> Werkzeug==3.1.3
#> click==8.1.8
#> Flask==2.2.5
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> pip==23.2.1
#> setuptools==65.5.0
#> Werkzeug==3.1.3
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> Werkzeug==3.1.3
#> # mine
#> Flask==2.2.5
#>
#> Skipping line in requirement file [r.txt] because it's not clear what it would install: .
#>   (add #egg=PackageName to the URL to avoid this warning)
#> --index-url https://x/
#> Jinja2==3.1.5
#> ## The following requirements were added by pip freeze:
#> click==8.1.8
#> itsdangerous==2.2.0
#> MarkupSafe==3.0.2
#> Werkzeug==3.1.3
#> click==8.1.8
#> Flask==2.2.5
#> itsdangerous==2.2.0
#> Jinja2==3.1.5
#> MarkupSafe==3.0.2
#> Werkzeug==3.1.3
#2> WARNING: Requirement file [r.txt] contains nosuch==1, but package 'nosuch' is not installed

## check
pip check
pip install -q --no-deps flask
pip check
pip install -q 'click==7.0'
pip check
#> No broken requirements found.
#> flask 3.1.0 requires blinker, which is not installed.
#> flask 3.1.0 requires click, which is not installed.
#> flask 3.1.0 requires itsdangerous, which is not installed.
#> flask 3.1.0 requires jinja2, which is not installed.
#> flask 3.1.0 requires werkzeug, which is not installed.
#> flask 3.1.0 requires blinker, which is not installed.
#> flask 3.1.0 requires itsdangerous, which is not installed.
#> flask 3.1.0 requires jinja2, which is not installed.
#> flask 3.1.0 requires werkzeug, which is not installed.
#> flask 3.1.0 has requirement click>=8.1.3, but you have click 7.0.
#2> ERROR: pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts.
#2> flask 3.1.0 requires blinker>=1.9, which is not installed.
#2> flask 3.1.0 requires itsdangerous>=2.2, which is not installed.
#2> flask 3.1.0 requires Jinja2>=3.1.2, which is not installed.
#2> flask 3.1.0 requires Werkzeug>=3.1, which is not installed.
#2> flask 3.1.0 requires click>=8.1.3, but you have click 7.0 which is incompatible.
#? 1

## inspect
pip inspect --path nosuch | grep -v '"platform_'
pip install -q --target lib six
pip inspect --path lib | grep -v '"platform_'
#> {
#>   "version": "1",
#>   "pip_version": "23.2.1",
#>   "installed": [],
#>   "environment": {
#>     "implementation_name": "cpython",
#>     "implementation_version": "3.11.7",
#>     "os_name": "posix",
#>     "python_full_version": "3.11.7",
#>     "python_version": "3.11",
#>     "sys_platform": "linux"
#>   }
#> }
#> {
#>   "version": "1",
#>   "pip_version": "23.2.1",
#>   "installed": [
#>     {
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
#>       },
#>       "metadata_location": "lib/six-1.17.0.dist-info",
#>       "installer": "pip",
#>       "requested": true
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
