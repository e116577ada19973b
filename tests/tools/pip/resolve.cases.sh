# Recorded from pip 23.2.1, against our index.
#room pip

## an install that conflicts with what is there
pip install -q flask==2.2.5
pip install 'werkzeug<2'
pip check
#> Collecting werkzeug<2
#>   Obtaining dependency information for werkzeug<2 from https://files.pythonhosted.org/packages/6a/a2/f56c32f7dbc80f27a929ce7e19a1706ce7794b6747241c413366b6704f26/werkzeug-1.0.1-py2.py3-none-any.whl.metadata
#>   Downloading werkzeug-1.0.1-py2.py3-none-any.whl.metadata (384 bytes)
#> Downloading werkzeug-1.0.1-py2.py3-none-any.whl (298 kB)
#> Installing collected packages: werkzeug
#>   Attempting uninstall: werkzeug
#>     Found existing installation: Werkzeug 3.1.3
#>     Uninstalling Werkzeug-3.1.3:
#>       Successfully uninstalled Werkzeug-3.1.3
#> Successfully installed werkzeug-1.0.1
#> flask 2.2.5 has requirement Werkzeug>=2.2.2, but you have werkzeug 1.0.1.
#2> ERROR: pip's dependency resolver does not currently take into account all the packages that are installed. This behaviour is the source of the following dependency conflicts.
#2> flask 2.2.5 requires Werkzeug>=2.2.2, but you have werkzeug 1.0.1 which is incompatible.
#? 1

## requirements that exclude each other
pip install 'flask<2' 'jinja2>=3'
#> Collecting flask<2
#>   Obtaining dependency information for flask<2 from https://files.pythonhosted.org/packages/9a/70/7611bfdcec78d6688a54cce453ad1aac1e4a09c786077b3750a829c82fad/flask-1.1.4-py2.py3-none-any.whl.metadata
#>   Downloading flask-1.1.4-py2.py3-none-any.whl.metadata (529 bytes)
#> Collecting jinja2>=3
#>   Obtaining dependency information for jinja2>=3 from https://files.pythonhosted.org/packages/72/e8/ad823b594848011009192714a84bd726465132d1819264c2fe87c4789823/jinja2-3.1.5-py3-none-any.whl.metadata
#>   Downloading jinja2-3.1.5-py3-none-any.whl.metadata (356 bytes)
#> Collecting Werkzeug<2.0,>=0.15 (from flask<2)
#>   Obtaining dependency information for Werkzeug<2.0,>=0.15 from https://files.pythonhosted.org/packages/6a/a2/f56c32f7dbc80f27a929ce7e19a1706ce7794b6747241c413366b6704f26/werkzeug-1.0.1-py2.py3-none-any.whl.metadata
#>   Downloading werkzeug-1.0.1-py2.py3-none-any.whl.metadata (384 bytes)
#> INFO: pip is looking at multiple versions of flask to determine which version is compatible with other requirements. This could take a while.
#> Collecting flask<2
#>   Obtaining dependency information for flask<2 from https://files.pythonhosted.org/packages/95/b4/32228514bb26207cfc7957bedff22ccc9a93a804b4bad5e482ea1ef251a4/flask-1.1.2-py2.py3-none-any.whl.metadata
#>   Downloading flask-1.1.2-py2.py3-none-any.whl.metadata (529 bytes)
#>   Obtaining dependency information for flask<2 from https://files.pythonhosted.org/packages/c4/fd/a9a9c076af0fa1b896b18a14db459b5bb04924258f8b4c969c05bc841b4e/flask-1.0.4-py2.py3-none-any.whl.metadata
#>   Downloading flask-1.0.4-py2.py3-none-any.whl.metadata (529 bytes)
#>   Obtaining dependency information for flask<2 from https://files.pythonhosted.org/packages/d4/4f/fddfe259ffba7811bbb1fdf5830070234b842dd486ceeb37e6c9f06b57bf/flask-0.12.5-py2.py3-none-any.whl.metadata
#>   Downloading flask-0.12.5-py2.py3-none-any.whl.metadata (367 bytes)
#> Collecting Werkzeug>=0.7 (from flask<2)
#>   Obtaining dependency information for Werkzeug>=0.7 from https://files.pythonhosted.org/packages/9d/1d/678084ded2a5962757a4a9c417f41026d509b4f3c0313936d8a3981f8dcf/werkzeug-3.1.3-py3-none-any.whl.metadata
#>   Downloading werkzeug-3.1.3-py3-none-any.whl.metadata (377 bytes)
#> Collecting itsdangerous>=0.21 (from flask<2)
#>   Obtaining dependency information for itsdangerous>=0.21 from https://files.pythonhosted.org/packages/72/c2/e451ad2ace33825fc3cc2fd60818c3513ef8152500a32dc4e3910b65019f/itsdangerous-2.2.0-py3-none-any.whl.metadata
#>   Downloading itsdangerous-2.2.0-py3-none-any.whl.metadata (283 bytes)
#> Collecting click>=2.0 (from flask<2)
#>   Obtaining dependency information for click>=2.0 from https://files.pythonhosted.org/packages/b4/d0/51ef9c5c2b041d6d5bfaaa71bf28533bc881d122f5cb5f38c9d078437ae2/click-8.1.8-py3-none-any.whl.metadata
#>   Downloading click-8.1.8-py3-none-any.whl.metadata (370 bytes)
#> Collecting MarkupSafe>=2.0 (from jinja2>=3)
#>   Obtaining dependency information for MarkupSafe>=2.0 from https://files.pythonhosted.org/packages/79/60/368f8506e906760b7c16dfef5fe7f197661a7a37b1ca4873822243c36694/markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (275 bytes)
#> Downloading flask-0.12.5-py2.py3-none-any.whl (81 kB)
#> Downloading jinja2-3.1.5-py3-none-any.whl (134 kB)
#> Downloading click-8.1.8-py3-none-any.whl (98 kB)
#> Downloading itsdangerous-2.2.0-py3-none-any.whl (16 kB)
#> Downloading markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (23 kB)
#> Downloading werkzeug-3.1.3-py3-none-any.whl (224 kB)
#> Installing collected packages: MarkupSafe, itsdangerous, click, Werkzeug, jinja2, flask
#> Successfully installed MarkupSafe-3.0.2 Werkzeug-3.1.3 click-8.1.8 flask-0.12.5 itsdangerous-2.2.0 jinja2-3.1.5

## requirements that exclude each other further down
pip install 'flask==1.1.4' 'werkzeug>=2'
#> Collecting flask==1.1.4
#>   Obtaining dependency information for flask==1.1.4 from https://files.pythonhosted.org/packages/9a/70/7611bfdcec78d6688a54cce453ad1aac1e4a09c786077b3750a829c82fad/flask-1.1.4-py2.py3-none-any.whl.metadata
#>   Downloading flask-1.1.4-py2.py3-none-any.whl.metadata (529 bytes)
#> Collecting werkzeug>=2
#>   Obtaining dependency information for werkzeug>=2 from https://files.pythonhosted.org/packages/9d/1d/678084ded2a5962757a4a9c417f41026d509b4f3c0313936d8a3981f8dcf/werkzeug-3.1.3-py3-none-any.whl.metadata
#>   Downloading werkzeug-3.1.3-py3-none-any.whl.metadata (377 bytes)
#> INFO: pip is looking at multiple versions of flask to determine which version is compatible with other requirements. This could take a while.
#>
#> The conflict is caused by:
#>     The user requested werkzeug>=2
#>     flask 1.1.4 depends on Werkzeug<2.0 and >=0.15
#>
#> To fix this you could try to:
#> 1. loosen the range of package versions you've specified
#> 2. remove package versions to allow pip attempt to solve the dependency conflict
#>
#2> ERROR: Cannot install flask==1.1.4 and werkzeug>=2 because these package versions have conflicting dependencies.
#2> ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts
#? 1

## the same package twice
pip install 'six==1.16.0' 'six==1.15.0'
#> Collecting six==1.16.0
#>   Obtaining dependency information for six==1.16.0 from https://files.pythonhosted.org/packages/cf/eb/0022683830dc7506d502d9ee66f32c27b3817d24ea9ca0662377102577ef/six-1.16.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.16.0-py2.py3-none-any.whl.metadata (260 bytes)
#>
#> The conflict is caused by:
#>     The user requested six==1.16.0
#>     The user requested six==1.15.0
#>
#> To fix this you could try to:
#> 1. loosen the range of package versions you've specified
#> 2. remove package versions to allow pip attempt to solve the dependency conflict
#>
#2> ERROR: Cannot install six==1.15.0 and six==1.16.0 because these package versions have conflicting dependencies.
#2> ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts
#? 1

## the same package twice, one of them by an extra
pip install requests 'requests[socks]==2.28.2' --dry-run
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting requests[socks]==2.28.2
#>   Obtaining dependency information for requests[socks]==2.28.2 from https://files.pythonhosted.org/packages/63/aa/c3464455e890d7ff693b23b1f6248d214caf8fcc4bac095baba4992aec1f/requests-2.28.2-py3-none-any.whl.metadata
#>   Downloading requests-2.28.2-py3-none-any.whl.metadata (544 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests[socks]==2.28.2)
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests[socks]==2.28.2)
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<1.27,>=1.21.1 (from requests[socks]==2.28.2)
#>   Obtaining dependency information for urllib3<1.27,>=1.21.1 from https://files.pythonhosted.org/packages/d3/fb/6a46d2d20c8174a93a62a2b5e1a2a1d1b93241243430c4f19776bbc242dd/urllib3-1.26.20-py2.py3-none-any.whl.metadata
#>   Downloading urllib3-1.26.20-py2.py3-none-any.whl.metadata (407 bytes)
#> Collecting certifi>=2017.4.17 (from requests[socks]==2.28.2)
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Downloading certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Collecting PySocks!=1.5.7,>=1.5.6 (from requests[socks]==2.28.2)
#>   Obtaining dependency information for PySocks!=1.5.7,>=1.5.6 from https://files.pythonhosted.org/packages/3d/2e/931154bc0ba46310befb053d6c0418e22f4721ddb4df11a155c5680f26c5/pysocks-1.7.1-py3-none-any.whl.metadata
#>   Downloading pysocks-1.7.1-py3-none-any.whl.metadata (320 bytes)
#> Downloading requests-2.28.2-py3-none-any.whl (62 kB)
#> Downloading certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Downloading idna-3.10-py3-none-any.whl (70 kB)
#> Downloading pysocks-1.7.1-py3-none-any.whl (16 kB)
#> Downloading urllib3-1.26.20-py2.py3-none-any.whl (144 kB)
#> Would install PySocks-1.7.1 certifi-2024.12.14 charset-normalizer-3.4.1 idna-3.10 requests-2.28.2 urllib3-1.26.20

## a version for no python
pip install 'numpy==1.21.0' --only-binary :all:
#2> ERROR: Could not find a version that satisfies the requirement numpy==1.21.0 (from versions: 1.23.0, 1.23.5, 1.24.0, 1.24.3, 1.24.4, 1.25.0, 1.25.2, 1.26.0, 1.26.1, 1.26.2, 1.26.3, 1.26.4, 2.0.0, 2.0.1, 2.0.2, 2.1.0, 2.1.2, 2.1.3, 2.2.0, 2.2.1)
#2> ERROR: No matching distribution found for numpy==1.21.0
#? 1

## no such package
pip install nosuchpackage
pip download nosuchpackage
pip wheel nosuchpackage
pip index versions nosuchpackage
#2> ERROR: Could not find a version that satisfies the requirement nosuchpackage (from versions: none)
#2> ERROR: No matching distribution found for nosuchpackage
#2> ERROR: Could not find a version that satisfies the requirement nosuchpackage (from versions: none)
#2> ERROR: No matching distribution found for nosuchpackage
#2> ERROR: Could not find a version that satisfies the requirement nosuchpackage (from versions: none)
#2> ERROR: No matching distribution found for nosuchpackage
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> ERROR: No matching distribution found for nosuchpackage
#? 1

## no such version
pip install 'six==99'
pip install 'six>=2'
pip install 'six<1'
pip install 'six>1,<1'
pip install 'six==1.*'
pip install 'six===1.16'
pip install 'six~=1.14' --dry-run
#> Collecting six==1.*
#>   Obtaining dependency information for six==1.* from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> Requirement already satisfied: six~=1.14 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (1.17.0)
#2> ERROR: Could not find a version that satisfies the requirement six==99 (from versions: 1.15.0, 1.16.0, 1.17.0)
#2> ERROR: No matching distribution found for six==99
#2> ERROR: Could not find a version that satisfies the requirement six>=2 (from versions: 1.15.0, 1.16.0, 1.17.0)
#2> ERROR: No matching distribution found for six>=2
#2> ERROR: Could not find a version that satisfies the requirement six<1 (from versions: 1.15.0, 1.16.0, 1.17.0)
#2> ERROR: No matching distribution found for six<1
#2> ERROR: Could not find a version that satisfies the requirement six<1,>1 (from versions: 1.15.0, 1.16.0, 1.17.0)
#2> ERROR: No matching distribution found for six<1,>1
#2> ERROR: Could not find a version that satisfies the requirement six===1.16 (from versions: 1.15.0, 1.16.0, 1.17.0)
#2> ERROR: No matching distribution found for six===1.16

## pre-releases
pip install --dry-run --pre black
pip install --dry-run black
pip install --dry-run 'black==25.0a1'
#> Collecting black
#>   Obtaining dependency information for black from https://files.pythonhosted.org/packages/0a/d6/59f7194462cd06c540c41625fc360f1db81a92a2d9d4f693c5406dfb657c/black-24.10.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading black-24.10.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (577 bytes)
#> Collecting click>=8.0.0 (from black)
#>   Obtaining dependency information for click>=8.0.0 from https://files.pythonhosted.org/packages/b4/d0/51ef9c5c2b041d6d5bfaaa71bf28533bc881d122f5cb5f38c9d078437ae2/click-8.1.8-py3-none-any.whl.metadata
#>   Downloading click-8.1.8-py3-none-any.whl.metadata (370 bytes)
#> Collecting mypy-extensions>=0.4.3 (from black)
#>   Obtaining dependency information for mypy-extensions>=0.4.3 from https://files.pythonhosted.org/packages/45/93/600cafe27c8e58e603ba572959de8e7fe430fac1bf6403150e4ab2a0e977/mypy_extensions-1.0.0-py3-none-any.whl.metadata
#>   Downloading mypy_extensions-1.0.0-py3-none-any.whl.metadata (294 bytes)
#> Collecting packaging>=22.0 (from black)
#>   Obtaining dependency information for packaging>=22.0 from https://files.pythonhosted.org/packages/db/21/467ef84e1405c67bf90a116604435b4a848efe9733ca6c01c5ddc0287b4c/packaging-24.2-py3-none-any.whl.metadata
#>   Downloading packaging-24.2-py3-none-any.whl.metadata (253 bytes)
#> Collecting pathspec>=0.9.0 (from black)
#>   Obtaining dependency information for pathspec>=0.9.0 from https://files.pythonhosted.org/packages/af/53/624e36c69ab3ff32e6929ea5c56dd0863508356614d7a3966779e1191406/pathspec-0.12.1-py3-none-any.whl.metadata
#>   Downloading pathspec-0.12.1-py3-none-any.whl.metadata (279 bytes)
#> Collecting platformdirs>=2 (from black)
#>   Obtaining dependency information for platformdirs>=2 from https://files.pythonhosted.org/packages/fe/30/29c10180ca7f93e54ff7391c57f9d2ad953a86128e5bc8d18ddeae7fc2cc/platformdirs-4.3.6-py3-none-any.whl.metadata
#>   Downloading platformdirs-4.3.6-py3-none-any.whl.metadata (226 bytes)
#> Downloading black-24.10.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (1.8 MB)
#> Downloading click-8.1.8-py3-none-any.whl (98 kB)
#> Downloading mypy_extensions-1.0.0-py3-none-any.whl (4.8 kB)
#> Downloading packaging-24.2-py3-none-any.whl (65 kB)
#> Downloading pathspec-0.12.1-py3-none-any.whl (31 kB)
#> Downloading platformdirs-4.3.6-py3-none-any.whl (18 kB)
#> Would install black-24.10.0 click-8.1.8 mypy-extensions-1.0.0 packaging-24.2 pathspec-0.12.1 platformdirs-4.3.6
#> Collecting black
#>   Obtaining dependency information for black from https://files.pythonhosted.org/packages/0a/d6/59f7194462cd06c540c41625fc360f1db81a92a2d9d4f693c5406dfb657c/black-24.10.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Using cached black-24.10.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (577 bytes)
#> Collecting click>=8.0.0 (from black)
#>   Obtaining dependency information for click>=8.0.0 from https://files.pythonhosted.org/packages/b4/d0/51ef9c5c2b041d6d5bfaaa71bf28533bc881d122f5cb5f38c9d078437ae2/click-8.1.8-py3-none-any.whl.metadata
#>   Using cached click-8.1.8-py3-none-any.whl.metadata (370 bytes)
#> Collecting mypy-extensions>=0.4.3 (from black)
#>   Obtaining dependency information for mypy-extensions>=0.4.3 from https://files.pythonhosted.org/packages/45/93/600cafe27c8e58e603ba572959de8e7fe430fac1bf6403150e4ab2a0e977/mypy_extensions-1.0.0-py3-none-any.whl.metadata
#>   Using cached mypy_extensions-1.0.0-py3-none-any.whl.metadata (294 bytes)
#> Collecting packaging>=22.0 (from black)
#>   Obtaining dependency information for packaging>=22.0 from https://files.pythonhosted.org/packages/db/21/467ef84e1405c67bf90a116604435b4a848efe9733ca6c01c5ddc0287b4c/packaging-24.2-py3-none-any.whl.metadata
#>   Using cached packaging-24.2-py3-none-any.whl.metadata (253 bytes)
#> Collecting pathspec>=0.9.0 (from black)
#>   Obtaining dependency information for pathspec>=0.9.0 from https://files.pythonhosted.org/packages/af/53/624e36c69ab3ff32e6929ea5c56dd0863508356614d7a3966779e1191406/pathspec-0.12.1-py3-none-any.whl.metadata
#>   Using cached pathspec-0.12.1-py3-none-any.whl.metadata (279 bytes)
#> Collecting platformdirs>=2 (from black)
#>   Obtaining dependency information for platformdirs>=2 from https://files.pythonhosted.org/packages/fe/30/29c10180ca7f93e54ff7391c57f9d2ad953a86128e5bc8d18ddeae7fc2cc/platformdirs-4.3.6-py3-none-any.whl.metadata
#>   Using cached platformdirs-4.3.6-py3-none-any.whl.metadata (226 bytes)
#> Using cached black-24.10.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (1.8 MB)
#> Using cached click-8.1.8-py3-none-any.whl (98 kB)
#> Using cached mypy_extensions-1.0.0-py3-none-any.whl (4.8 kB)
#> Using cached packaging-24.2-py3-none-any.whl (65 kB)
#> Using cached pathspec-0.12.1-py3-none-any.whl (31 kB)
#> Using cached platformdirs-4.3.6-py3-none-any.whl (18 kB)
#> Would install black-24.10.0 click-8.1.8 mypy-extensions-1.0.0 packaging-24.2 pathspec-0.12.1 platformdirs-4.3.6
#2> ERROR: Could not find a version that satisfies the requirement black==25.0a1 (from versions: 22.8.0, 23.3.0, 23.12.1, 24.8.0, 24.10.0)
#2> ERROR: No matching distribution found for black==25.0a1
#? 1

## yanked
pip install --dry-run requests==2.32.0
pip install --dry-run 'requests>=2.32,<2.32.2'
#> Collecting requests==2.32.0
#>   Obtaining dependency information for requests==2.32.0 from https://files.pythonhosted.org/packages/71/c5/cff03e87b9bb34d628eb9221e408f691ecf8317ec99185790c9b0870af97/requests-2.32.0-py3-none-any.whl.metadata
#>   Downloading requests-2.32.0-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests==2.32.0)
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests==2.32.0)
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<3,>=1.21.1 (from requests==2.32.0)
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Downloading urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Collecting certifi>=2017.4.17 (from requests==2.32.0)
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Downloading certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Downloading requests-2.32.0-py3-none-any.whl (63 kB)
#> Downloading certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Downloading idna-3.10-py3-none-any.whl (70 kB)
#> Downloading urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Would install certifi-2024.12.14 charset-normalizer-3.4.1 idna-3.10 requests-2.32.0 urllib3-2.3.0
#2> WARNING: The candidate selected for download or install is a yanked version: 'requests' candidate (version 2.32.0 at https://files.pythonhosted.org/packages/71/c5/cff03e87b9bb34d628eb9221e408f691ecf8317ec99185790c9b0870af97/requests-2.32.0-py3-none-any.whl (from https://pypi.org/simple/requests/) (requires-python:>=3.8))
#2> Reason for being yanked: Yanked due to conflicts with CVE-2024-35195 mitigation
#2> ERROR: Could not find a version that satisfies the requirement requests<2.32.2,>=2.32 (from versions: 2.21.0, 2.22.0, 2.23.0, 2.24.0, 2.25.0, 2.25.1, 2.26.0, 2.27.0, 2.27.1, 2.28.0, 2.28.1, 2.28.2, 2.29.0, 2.30.0, 2.31.0, 2.32.0, 2.32.1, 2.32.2, 2.32.3)
#2> ERROR: No matching distribution found for requests<2.32.2,>=2.32
#? 1

## extras
pip install --dry-run 'requests[socks]'
pip install --dry-run 'requests[nosuch]'
pip install --dry-run 'requests[socks,use-chardet-on-py3]'
pip install --dry-run 'flask[async,dotenv]==2.2.5'
#> Collecting requests[socks]
#>   Obtaining dependency information for requests[socks] from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests[socks])
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests[socks])
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<3,>=1.21.1 (from requests[socks])
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Downloading urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Collecting certifi>=2017.4.17 (from requests[socks])
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Downloading certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Collecting PySocks!=1.5.7,>=1.5.6 (from requests[socks])
#>   Obtaining dependency information for PySocks!=1.5.7,>=1.5.6 from https://files.pythonhosted.org/packages/3d/2e/931154bc0ba46310befb053d6c0418e22f4721ddb4df11a155c5680f26c5/pysocks-1.7.1-py3-none-any.whl.metadata
#>   Downloading pysocks-1.7.1-py3-none-any.whl.metadata (320 bytes)
#> Downloading certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Downloading idna-3.10-py3-none-any.whl (70 kB)
#> Downloading pysocks-1.7.1-py3-none-any.whl (16 kB)
#> Downloading urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Downloading requests-2.32.3-py3-none-any.whl (64 kB)
#> Would install PySocks-1.7.1 certifi-2024.12.14 charset-normalizer-3.4.1 idna-3.10 requests-2.32.3 urllib3-2.3.0
#> Collecting requests[nosuch]
#>   Obtaining dependency information for requests[nosuch] from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Using cached requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests[nosuch])
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Using cached charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests[nosuch])
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Using cached idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<3,>=1.21.1 (from requests[nosuch])
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Using cached urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Collecting certifi>=2017.4.17 (from requests[nosuch])
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Using cached certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Using cached certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Using cached charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Using cached idna-3.10-py3-none-any.whl (70 kB)
#> Using cached urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Using cached requests-2.32.3-py3-none-any.whl (64 kB)
#> Would install certifi-2024.12.14 charset-normalizer-3.4.1 idna-3.10 requests-2.32.3 urllib3-2.3.0
#> Collecting requests[socks,use-chardet-on-py3]
#>   Obtaining dependency information for requests[socks,use-chardet-on-py3] from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Using cached requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests[socks,use-chardet-on-py3])
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Using cached charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests[socks,use-chardet-on-py3])
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Using cached idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<3,>=1.21.1 (from requests[socks,use-chardet-on-py3])
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Using cached urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Collecting certifi>=2017.4.17 (from requests[socks,use-chardet-on-py3])
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Using cached certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Collecting PySocks!=1.5.7,>=1.5.6 (from requests[socks,use-chardet-on-py3])
#>   Obtaining dependency information for PySocks!=1.5.7,>=1.5.6 from https://files.pythonhosted.org/packages/3d/2e/931154bc0ba46310befb053d6c0418e22f4721ddb4df11a155c5680f26c5/pysocks-1.7.1-py3-none-any.whl.metadata
#>   Using cached pysocks-1.7.1-py3-none-any.whl.metadata (320 bytes)
#> Collecting chardet<6,>=3.0.2 (from requests[socks,use-chardet-on-py3])
#>   Obtaining dependency information for chardet<6,>=3.0.2 from https://files.pythonhosted.org/packages/52/14/db8dfefebff91a821fdb4a28f4935e14fef8df86c3261bb6a068fdb48f0b/chardet-5.2.0-py3-none-any.whl.metadata
#>   Downloading chardet-5.2.0-py3-none-any.whl.metadata (241 bytes)
#> Using cached certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Downloading chardet-5.2.0-py3-none-any.whl (199 kB)
#> Using cached charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Using cached idna-3.10-py3-none-any.whl (70 kB)
#> Using cached pysocks-1.7.1-py3-none-any.whl (16 kB)
#> Using cached urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Using cached requests-2.32.3-py3-none-any.whl (64 kB)
#> Would install PySocks-1.7.1 certifi-2024.12.14 chardet-5.2.0 charset-normalizer-3.4.1 idna-3.10 requests-2.32.3 urllib3-2.3.0
#> Collecting flask[async,dotenv]==2.2.5
#>   Obtaining dependency information for flask[async,dotenv]==2.2.5 from https://files.pythonhosted.org/packages/a6/1d/91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252/flask-2.2.5-py3-none-any.whl.metadata
#>   Downloading flask-2.2.5-py3-none-any.whl.metadata (595 bytes)
#> Collecting Werkzeug>=2.2.2 (from flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for Werkzeug>=2.2.2 from https://files.pythonhosted.org/packages/9d/1d/678084ded2a5962757a4a9c417f41026d509b4f3c0313936d8a3981f8dcf/werkzeug-3.1.3-py3-none-any.whl.metadata
#>   Downloading werkzeug-3.1.3-py3-none-any.whl.metadata (377 bytes)
#> Collecting Jinja2>=3.0 (from flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for Jinja2>=3.0 from https://files.pythonhosted.org/packages/72/e8/ad823b594848011009192714a84bd726465132d1819264c2fe87c4789823/jinja2-3.1.5-py3-none-any.whl.metadata
#>   Downloading jinja2-3.1.5-py3-none-any.whl.metadata (356 bytes)
#> Collecting itsdangerous>=2.0 (from flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for itsdangerous>=2.0 from https://files.pythonhosted.org/packages/72/c2/e451ad2ace33825fc3cc2fd60818c3513ef8152500a32dc4e3910b65019f/itsdangerous-2.2.0-py3-none-any.whl.metadata
#>   Downloading itsdangerous-2.2.0-py3-none-any.whl.metadata (283 bytes)
#> Collecting click>=8.0 (from flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for click>=8.0 from https://files.pythonhosted.org/packages/b4/d0/51ef9c5c2b041d6d5bfaaa71bf28533bc881d122f5cb5f38c9d078437ae2/click-8.1.8-py3-none-any.whl.metadata
#>   Downloading click-8.1.8-py3-none-any.whl.metadata (370 bytes)
#> Collecting asgiref>=3.2 (from flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for asgiref>=3.2 from https://files.pythonhosted.org/packages/c6/97/ea875432e4f232d3e738ad8f82663110c29a6b7e96b3f1ff42c7d541a043/asgiref-3.8.1-py3-none-any.whl.metadata
#>   Downloading asgiref-3.8.1-py3-none-any.whl.metadata (328 bytes)
#> Collecting python-dotenv (from flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for python-dotenv from https://files.pythonhosted.org/packages/f3/80/ae1949d13ed7e98fbc33d6282a7895c36c97311b6c66aee7980c9317ddbe/python_dotenv-1.0.1-py3-none-any.whl.metadata
#>   Downloading python_dotenv-1.0.1-py3-none-any.whl.metadata (367 bytes)
#> Collecting MarkupSafe>=2.0 (from Jinja2>=3.0->flask[async,dotenv]==2.2.5)
#>   Obtaining dependency information for MarkupSafe>=2.0 from https://files.pythonhosted.org/packages/79/60/368f8506e906760b7c16dfef5fe7f197661a7a37b1ca4873822243c36694/markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (275 bytes)
#> Downloading asgiref-3.8.1-py3-none-any.whl (23 kB)
#> Downloading click-8.1.8-py3-none-any.whl (98 kB)
#> Downloading itsdangerous-2.2.0-py3-none-any.whl (16 kB)
#> Downloading jinja2-3.1.5-py3-none-any.whl (134 kB)
#> Downloading werkzeug-3.1.3-py3-none-any.whl (224 kB)
#> Downloading flask-2.2.5-py3-none-any.whl (101 kB)
#> Downloading python_dotenv-1.0.1-py3-none-any.whl (19 kB)
#> Downloading markupsafe-3.0.2-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (23 kB)
#> Would install Flask-2.2.5 Jinja2-3.1.5 MarkupSafe-3.0.2 Werkzeug-3.1.3 asgiref-3.8.1 click-8.1.8 itsdangerous-2.2.0 python-dotenv-1.0.1
#2> WARNING: requests 2.32.3 does not provide the extra 'nosuch'

## a constraint that cannot be met
printf 'urllib3<1.0\n' > c.txt
pip install -c c.txt requests
printf 'six[x]\n' > c.txt
pip install -c c.txt six
printf -- '-e .\n' > c.txt
pip install -c c.txt six
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests)
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests)
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> INFO: pip is looking at multiple versions of requests to determine which version is compatible with other requirements. This could take a while.
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/97/82/9382aef4650275ae4ec77ee28ea903e9c013f74f51c529f25aafea7ac1ce/requests-2.32.2-py3-none-any.whl.metadata
#>   Downloading requests-2.32.2-py3-none-any.whl.metadata (541 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/49/c2/7f94ec8a3b8bcb00aa495798d1114a624af3873a8d444c2541d1c0f8bf02/requests-2.31.0-py3-none-any.whl.metadata
#>   Downloading requests-2.31.0-py3-none-any.whl.metadata (541 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/15/3a/9717b5842703c65e027130466d241ca3ccb276fdcb9b9d28a99663b06537/requests-2.30.0-py3-none-any.whl.metadata
#>   Downloading requests-2.30.0-py3-none-any.whl.metadata (541 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/cb/ee/529748b422a3713445b4315d2e0a27c055ea07957b3f0040487dfa11bcfb/requests-2.29.0-py3-none-any.whl.metadata
#>   Downloading requests-2.29.0-py3-none-any.whl.metadata (544 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/63/aa/c3464455e890d7ff693b23b1f6248d214caf8fcc4bac095baba4992aec1f/requests-2.28.2-py3-none-any.whl.metadata
#>   Downloading requests-2.28.2-py3-none-any.whl.metadata (544 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/9b/1d/a2811b3c1050ce1b835e5768ea4216debc950dcb7f3c5a06e835fa0e6fbe/requests-2.28.1-py3-none-any.whl.metadata
#>   Downloading requests-2.28.1-py3-none-any.whl.metadata (548 bytes)
#> Collecting charset-normalizer<3,>=2 (from requests)
#>   Obtaining dependency information for charset-normalizer<3,>=2 from https://files.pythonhosted.org/packages/f6/cd/1f720a714ff2439f0304113c4e4086fe87a2c87d82b11d8d48dc85829b42/charset_normalizer-2.1.1-py3-none-any.whl.metadata
#>   Downloading charset_normalizer-2.1.1-py3-none-any.whl.metadata (327 bytes)
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/60/2e/2df0deb5069dcd4ad03cd7a57fa7af2e2629c310dbf1066fcd7890606d9f/requests-2.28.0-py3-none-any.whl.metadata
#>   Downloading requests-2.28.0-py3-none-any.whl.metadata (548 bytes)
#> INFO: pip is still looking at multiple versions of requests to determine which version is compatible with other requirements. This could take a while.
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/44/1a/b4ff53f779dd1b7ff65252982bca47b9d2586c8e5a5507c4bc5864c2c5f7/requests-2.27.1-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.27.1-py2.py3-none-any.whl.metadata (750 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/0c/7c/7a944554242f3e792e500143dbd644fb25990db9694d6904b14fd0b203d2/requests-2.27.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.27.0-py2.py3-none-any.whl.metadata (750 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/2d/ec/8899883e3ba20a45e282d980b8efa030f00041ca5d87e7180ffb43ed7d07/requests-2.26.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.26.0-py2.py3-none-any.whl.metadata (750 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/ec/a8/c4f95ab8ebd25e150f740cb7554bb5050d6074f4408c6b02c5215b4edcd2/requests-2.25.1-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.25.1-py2.py3-none-any.whl.metadata (483 bytes)
#> Collecting chardet<5,>=3.0.2 (from requests)
#>   Obtaining dependency information for chardet<5,>=3.0.2 from https://files.pythonhosted.org/packages/99/8b/0949a8b90f7f1992e4af39bf2ab87d09f84eaaf7a77e33bd6741d11ba601/chardet-4.0.0-py2.py3-none-any.whl.metadata
#>   Downloading chardet-4.0.0-py2.py3-none-any.whl.metadata (286 bytes)
#> Collecting idna<3,>=2.5 (from requests)
#>   Obtaining dependency information for idna<3,>=2.5 from https://files.pythonhosted.org/packages/43/05/d72c1d06db2ca89c93225ee0873e2a9ace986e551284cf4dbacf1c260c4f/idna-2.10-py2.py3-none-any.whl.metadata
#>   Downloading idna-2.10-py2.py3-none-any.whl.metadata (284 bytes)
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/46/06/fc49a4869f75604397236035dd5d575e6d5f7fecdc351b7f2858b5cbfac8/requests-2.25.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.25.0-py2.py3-none-any.whl.metadata (483 bytes)
#> INFO: This is taking longer than usual. You might need to provide the dependency resolver with stricter constraints to reduce runtime. See https://pip.pypa.io/warnings/backtracking for guidance. If you want to abort this run, press Ctrl + C.
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/b1/92/145c7b3b8af7163ddfba62926e9b5f7dd131dbbbcd58af0dca0b85490066/requests-2.24.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.24.0-py2.py3-none-any.whl.metadata (501 bytes)
#> Collecting chardet<4,>=3.0.2 (from requests)
#>   Obtaining dependency information for chardet<4,>=3.0.2 from https://files.pythonhosted.org/packages/63/15/2e503abbcd78bf2f937fa39dd889d15c7676f9ffa8435a821e8e77cc2794/chardet-3.0.4-py2.py3-none-any.whl.metadata
#>   Downloading chardet-3.0.4-py2.py3-none-any.whl.metadata (218 bytes)
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/e1/6b/0361a510ed6459745f11e18ad595cfab2b9e17a2b24ed960c480b73fa053/requests-2.23.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.23.0-py2.py3-none-any.whl.metadata (501 bytes)
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/15/a5/fbdbc0b698447eac712766cb98f0d6a8a6cacc47f198bd1cf6dd477ccc66/requests-2.22.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.22.0-py2.py3-none-any.whl.metadata (507 bytes)
#> Collecting idna<2.9,>=2.5 (from requests)
#>   Obtaining dependency information for idna<2.9,>=2.5 from https://files.pythonhosted.org/packages/14/62/3d64c53bc59890628f9686911c0cc6ec9312df4fefcc0f95ca72b501525a/idna-2.8-py2.py3-none-any.whl.metadata
#>   Downloading idna-2.8-py2.py3-none-any.whl.metadata (283 bytes)
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/fb/c2/5f86d8feda860ebdee54f9241efb882b969afce402fc86c445aab783eca5/requests-2.21.0-py2.py3-none-any.whl.metadata
#>   Downloading requests-2.21.0-py2.py3-none-any.whl.metadata (507 bytes)
#>
#> The conflict is caused by:
#>     requests 2.32.3 depends on urllib3<3 and >=1.21.1
#>     requests 2.32.2 depends on urllib3<3 and >=1.21.1
#>     requests 2.31.0 depends on urllib3<3 and >=1.21.1
#>     requests 2.30.0 depends on urllib3<3 and >=1.21.1
#>     requests 2.29.0 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.28.2 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.28.1 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.28.0 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.27.1 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.27.0 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.26.0 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.25.1 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.25.0 depends on urllib3<1.27 and >=1.21.1
#>     requests 2.24.0 depends on urllib3!=1.25.0, !=1.25.1, <1.26 and >=1.21.1
#>     requests 2.23.0 depends on urllib3!=1.25.0, !=1.25.1, <1.26 and >=1.21.1
#>     requests 2.22.0 depends on urllib3!=1.25.0, !=1.25.1, <1.26 and >=1.21.1
#>     requests 2.21.0 depends on urllib3!=1.25.0, !=1.25.1, <1.26 and >=1.21.1
#>     The user requested (constraint) urllib3<1.0
#>
#> To fix this you could try to:
#> 1. loosen the range of package versions you've specified
#> 2. remove package versions to allow pip attempt to solve the dependency conflict
#>
#2> ERROR: Cannot install requests==2.21.0, requests==2.22.0, requests==2.23.0, requests==2.24.0, requests==2.25.0, requests==2.25.1, requests==2.26.0, requests==2.27.0, requests==2.27.1, requests==2.28.0, requests==2.28.1, requests==2.28.2, requests==2.29.0, requests==2.30.0, requests==2.31.0, requests==2.32.2 and requests==2.32.3 because these package versions have conflicting dependencies.
#2> ERROR: ResolutionImpossible: for help visit https://pip.pypa.io/en/latest/topics/dependency-resolution/#dealing-with-dependency-conflicts
#2> DEPRECATION: Constraints are only allowed to take the form of a package name and a version specifier. Other forms were originally permitted as an accident of the implementation, but were undocumented. The new implementation of the resolver no longer supports these forms. A possible replacement is replacing the constraint with a requirement. Discussion can be found at https://github.com/pypa/pip/issues/8210
#2> ERROR: Constraints cannot have extras
#2> DEPRECATION: Constraints are only allowed to take the form of a package name and a version specifier. Other forms were originally permitted as an accident of the implementation, but were undocumented. The new implementation of the resolver no longer supports these forms. A possible replacement is replacing the constraint with a requirement. Discussion can be found at https://github.com/pypa/pip/issues/8210
#2> ERROR: Unnamed requirements are not allowed as constraints
#? 1

## upgrade
pip install -q flask==2.2.5
pip install --upgrade flask
pip list
#> Requirement already satisfied: flask in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (2.2.5)
#> Collecting flask
#>   Obtaining dependency information for flask from https://files.pythonhosted.org/packages/c3/06/97e239f1b8f6406b32bba73904fbb5a84d85fbdf79b286dcc708ae03f51c/flask-3.1.0-py3-none-any.whl.metadata
#>   Downloading flask-3.1.0-py3-none-any.whl.metadata (623 bytes)
#> Requirement already satisfied: Werkzeug>=3.1 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from flask) (3.1.3)
#> Requirement already satisfied: Jinja2>=3.1.2 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from flask) (3.1.5)
#> Requirement already satisfied: itsdangerous>=2.2 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from flask) (2.2.0)
#> Requirement already satisfied: click>=8.1.3 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from flask) (8.1.8)
#> Collecting blinker>=1.9 (from flask)
#>   Obtaining dependency information for blinker>=1.9 from https://files.pythonhosted.org/packages/9a/7d/9b6e6eb3a5163659fb91627a3015bcb33804dd0ca4265aebbf3ba2d074ad/blinker-1.9.0-py3-none-any.whl.metadata
#>   Downloading blinker-1.9.0-py3-none-any.whl.metadata (258 bytes)
#> Requirement already satisfied: MarkupSafe>=2.0 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from Jinja2>=3.1.2->flask) (3.0.2)
#> Downloading flask-3.1.0-py3-none-any.whl (102 kB)
#> Downloading blinker-1.9.0-py3-none-any.whl (8.6 kB)
#> Installing collected packages: blinker, flask
#>   Attempting uninstall: flask
#>     Found existing installation: Flask 2.2.5
#>     Uninstalling Flask-2.2.5:
#>       Successfully uninstalled Flask-2.2.5
#> Successfully installed blinker-1.9.0 flask-3.1.0
#> Package      Version
#> ------------ -------
#> blinker      1.9.0
#> click        8.1.8
#> Flask        3.1.0
#> itsdangerous 2.2.0
#> Jinja2       3.1.5
#> MarkupSafe   3.0.2
#> pip          23.2.1
#> setuptools   65.5.0
#> Werkzeug     3.1.3

## upgrade-strategy eager
pip install -q 'idna==3.4' 'requests==2.28.2'
pip install -U --upgrade-strategy eager requests
pip install -U --upgrade-strategy nosuch requests
#> Requirement already satisfied: requests in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (2.28.2)
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Requirement already satisfied: charset-normalizer<4,>=2 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (3.4.1)
#> Requirement already satisfied: idna<4,>=2.5 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (3.4)
#> Collecting idna<4,>=2.5 (from requests)
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Requirement already satisfied: urllib3<3,>=1.21.1 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (1.26.20)
#> Collecting urllib3<3,>=1.21.1 (from requests)
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Downloading urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Requirement already satisfied: certifi>=2017.4.17 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (2024.12.14)
#> Downloading requests-2.32.3-py3-none-any.whl (64 kB)
#> Downloading idna-3.10-py3-none-any.whl (70 kB)
#> Downloading urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Installing collected packages: urllib3, idna, requests
#>   Attempting uninstall: urllib3
#>     Found existing installation: urllib3 1.26.20
#>     Uninstalling urllib3-1.26.20:
#>       Successfully uninstalled urllib3-1.26.20
#>   Attempting uninstall: idna
#>     Found existing installation: idna 3.4
#>     Uninstalling idna-3.4:
#>       Successfully uninstalled idna-3.4
#>   Attempting uninstall: requests
#>     Found existing installation: requests 2.28.2
#>     Uninstalling requests-2.28.2:
#>       Successfully uninstalled requests-2.28.2
#> Successfully installed idna-3.10 requests-2.32.3 urllib3-2.3.0
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> option --upgrade-strategy: invalid choice: 'nosuch' (choose from 'only-if-needed', 'eager')
#? 2

## upgrade with only what is needed
pip install -q 'idna==3.4' 'requests==2.28.2'
pip install -U requests
#> Requirement already satisfied: requests in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (2.28.2)
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Requirement already satisfied: charset-normalizer<4,>=2 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (3.4.1)
#> Requirement already satisfied: idna<4,>=2.5 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (3.4)
#> Requirement already satisfied: urllib3<3,>=1.21.1 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (1.26.20)
#> Requirement already satisfied: certifi>=2017.4.17 in /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages (from requests) (2024.12.14)
#> Downloading requests-2.32.3-py3-none-any.whl (64 kB)
#> Installing collected packages: requests
#>   Attempting uninstall: requests
#>     Found existing installation: requests 2.28.2
#>     Uninstalling requests-2.28.2:
#>       Successfully uninstalled requests-2.28.2
#> Successfully installed requests-2.32.3
