# Recorded from pip 23.2.1, against our index.
#room pip

## requirements that are none
pip install 'six=1'
pip install '=='
pip install 'six[extra'
pip install ''
pip install 'six @ nowhere'
pip install 'six;python_version<"3"'
#> Ignoring six: markers 'python_version < "3"' don't match your environment
#2> ERROR: Invalid requirement: 'six=1'
#2> Hint: = is not a valid operator. Did you mean == ?
#2> ERROR: Invalid requirement: '=='
#2> ERROR: Invalid requirement: 'six[extra'
#2> ERROR: Invalid requirement: ''
#2> ERROR: Invalid requirement: 'six @ nowhere'

## names that look like paths
pip install ./nosuch
pip install nosuch.whl
pip install nosuch/
pip install /nosuch
mkdir empty
pip install ./empty
pip install empty
pip install empty/
#2> ERROR: Invalid requirement: './nosuch'
#2> Hint: It looks like a path. File './nosuch' does not exist.
#2> WARNING: Requirement 'nosuch.whl' looks like a filename, but the file does not exist
#2> ERROR: nosuch.whl is not a valid wheel filename.
#2> ERROR: Invalid requirement: 'nosuch/'
#2> Hint: It looks like a path. File 'nosuch/' does not exist.
#2> ERROR: Invalid requirement: '/nosuch'
#2> Hint: It looks like a path. File '/nosuch' does not exist.
#2> ERROR: Directory './empty' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
#2> ERROR: Could not find a version that satisfies the requirement empty (from versions: none)
#2> ERROR: No matching distribution found for empty
#2> ERROR: Directory 'empty/' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
#? 1

## requirements file with includes, comments, markers
printf 'six\n# nothing\nidna ; python_version < "3"\n-r more.txt\n-c c.txt\ncertifi # why\n' > r.txt
printf 'click \\\n  ==8.1.7\n' > more.txt
printf 'six==1.15.0\n' > c.txt
pip install -r r.txt
#> Ignoring idna: markers 'python_version < "3"' don't match your environment
#> Collecting six (from -r r.txt (line 1))
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/7f/88/ea6c897cd2c372da670b00392c66fec332445cc98cef150f9114968da20c/six-1.15.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.15.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Collecting click==8.1.7 (from -r more.txt (line 1))
#>   Obtaining dependency information for click==8.1.7 from https://files.pythonhosted.org/packages/52/28/36119b7383b214ab374ea35d65a3857b18f88d806dc194604eb7adeba31f/click-8.1.7-py3-none-any.whl.metadata
#>   Downloading click-8.1.7-py3-none-any.whl.metadata (370 bytes)
#> Collecting certifi (from -r r.txt (line 6))
#>   Obtaining dependency information for certifi from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Downloading certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Downloading click-8.1.7-py3-none-any.whl (97 kB)
#> Downloading six-1.15.0-py2.py3-none-any.whl (11 kB)
#> Downloading certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Installing collected packages: six, click, certifi
#> Successfully installed certifi-2024.12.14 click-8.1.7 six-1.15.0

## requirements file that is absent
pip install -r nosuch.txt
pip install -c nosuch.txt six
pip install -r
pip install -r a.txt -r b.txt
#2> ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'nosuch.txt'
#2> ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'nosuch.txt'
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> -r option requires 1 argument
#2> ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'a.txt'
#? 1

## requirements file with a wrong line
printf 'six\nfoo=1\n' > r.txt
pip install -r r.txt
printf -- '--nosuch\n' > r.txt
pip install -r r.txt
printf -- '-r nosuch.txt\n' > r.txt
pip install -r r.txt
printf 'six --nosuch\n' > r.txt
pip install -r r.txt
#2> ERROR: Invalid requirement: 'foo=1' (from line 2 of r.txt)
#2> Hint: = is not a valid operator. Did you mean == ?
#2> Usage: pip [options]
#2>
#2> ERROR: Invalid requirement: --nosuch
#2> pip: error: no such option: --nosuch
#2>
#2> ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'nosuch.txt'
#2> Usage: pip [options]
#2>
#2> ERROR: Invalid requirement: six --nosuch
#2> pip: error: no such option: --nosuch
#2>
#? 1

## requirements file that is empty
: > r.txt
pip install -r r.txt
pip uninstall -y -r r.txt
pip download -r r.txt
pip wheel -r r.txt
#2> ERROR: You must give at least one requirement to uninstall (see "pip help uninstall")

## hashes
printf 'six==1.16.0 --hash=sha256:0000000000000000000000000000000000000000000000000000000000000000\n' > r.txt
pip install -r r.txt
printf 'six --hash=sha256:0000000000000000000000000000000000000000000000000000000000000000\n' > r.txt
pip install -r r.txt
printf 'six==1.16.0\n' > r.txt
pip install --require-hashes -r r.txt
printf 'six==1.16.0 --hash=md6:00\n' > r.txt
pip install -r r.txt
pip install --require-hashes six
#> Collecting six==1.16.0 (from -r r.txt (line 1))
#>   Downloading six-1.16.0-py2.py3-none-any.whl (11 kB)
#> Collecting six (from -r r.txt (line 1))
#> Collecting six==1.16.0 (from -r r.txt (line 1))
#>   Using cached six-1.16.0-py2.py3-none-any.whl (11 kB)
#> Collecting six
#2> ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes. Otherwise, examine the package contents carefully; someone may have tampered with them.
#2>     six==1.16.0 from https://files.pythonhosted.org/packages/cf/eb/0022683830dc7506d502d9ee66f32c27b3817d24ea9ca0662377102577ef/six-1.16.0-py2.py3-none-any.whl (from -r r.txt (line 1)):
#2>         Expected sha256 0000000000000000000000000000000000000000000000000000000000000000
#2>              Got        cfeb0022683830dc7506d502d9ee66f32c27b3817d24ea9ca0662377102577ef
#2>
#2> ERROR: In --require-hashes mode, all requirements must have their versions pinned with ==. These do not:
#2>     six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl (from -r r.txt (line 1))
#2> ERROR: Hashes are required in --require-hashes mode, but they are missing from some requirements. Here is a list of those requirements along with the hashes their downloaded archives actually had. Add lines like these to your requirements files to prevent tampering. (If you did not enable --require-hashes manually, note that it turns on automatically when any package has a hash.)
#2>     six==1.16.0 --hash=sha256:cfeb0022683830dc7506d502d9ee66f32c27b3817d24ea9ca0662377102577ef
#2> Usage: pip [options]
#2>
#2> ERROR: Invalid requirement: six==1.16.0 --hash=md6:00
#2> pip: error: Allowed hash algorithms for --hash are sha256, sha384, sha512.
#2>
#2> ERROR: In --require-hashes mode, all requirements must have their versions pinned with ==. These do not:
#2>     six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl
#? 1

## hashes that fit
pip download -q --no-deps six
h=$(pip hash six*.whl | tail -1)
echo "six==1.17.0 $h" > r.txt
pip install -r r.txt
printf "flask==2.2.5 $h\n" > r.txt
pip install -r r.txt
#> Collecting six==1.17.0 (from -r r.txt (line 1))
#>   Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Installing collected packages: six
#> Successfully installed six-1.17.0
#> Collecting flask==2.2.5 (from -r r.txt (line 1))
#>   Downloading flask-2.2.5-py3-none-any.whl (101 kB)
#2> ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes. Otherwise, examine the package contents carefully; someone may have tampered with them.
#2>     flask==2.2.5 from https://files.pythonhosted.org/packages/a6/1d/91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252/flask-2.2.5-py3-none-any.whl (from -r r.txt (line 1)):
#2>         Expected sha256 c2730c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad
#2>              Got        a61d91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252
#2>
#? 1

## hashes of some requirements alone
pip download -q --no-deps six
h=$(pip hash six*.whl | tail -1)
printf "six==1.17.0 $h\nidna==3.10\n" > r.txt
pip install -r r.txt
#> Collecting six==1.17.0 (from -r r.txt (line 1))
#>   Using cached six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Collecting idna==3.10 (from -r r.txt (line 2))
#>   Downloading idna-3.10-py3-none-any.whl (70 kB)
#2> ERROR: Hashes are required in --require-hashes mode, but they are missing from some requirements. Here is a list of those requirements along with the hashes their downloaded archives actually had. Add lines like these to your requirements files to prevent tampering. (If you did not enable --require-hashes manually, note that it turns on automatically when any package has a hash.)
#2>     idna==3.10 --hash=sha256:cb0c73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1
#? 1

## editable: what is none
pip install -e nosuch
pip install -e
pip install -e six
pip install -e git+https://nosuch.example/x
#2> ERROR: nosuch is not a valid editable requirement. It should either be a path to a local project or a VCS URL (beginning with bzr+http, bzr+https, bzr+ssh, bzr+sftp, bzr+ftp, bzr+lp, bzr+file, git+http, git+https, git+ssh, git+git, git+file, hg+file, hg+http, hg+https, hg+ssh, hg+static-http, svn+ssh, svn+http, svn+https, svn+svn, svn+file).
#2>
#2>$ Usage:  \x20
#2>   pip install [options] <requirement specifier> [package-index-options] ...
#2>   pip install [options] -r <requirements file> [package-index-options] ...
#2>   pip install [options] [-e] <vcs project url> ...
#2>   pip install [options] [-e] <local project path> ...
#2>   pip install [options] <archive url/path> ...
#2>
#2> -e option requires 1 argument
#2> ERROR: six is not a valid editable requirement. It should either be a path to a local project or a VCS URL (beginning with bzr+http, bzr+https, bzr+ssh, bzr+sftp, bzr+ftp, bzr+lp, bzr+file, git+http, git+https, git+ssh, git+git, git+file, hg+file, hg+http, hg+https, hg+ssh, hg+static-http, svn+ssh, svn+http, svn+https, svn+svn, svn+file).
#2> ERROR: Could not detect requirement name for 'git+https://nosuch.example/x', please specify one with #egg=your_package_name
#? 1

## a directory without a project
mkdir d
pip install d/
pip install ./d
pip install -e ./d
pip install .
#> Obtaining file:///home/learner/case/d
#2> ERROR: Directory 'd/' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
#2> ERROR: Directory './d' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
#2> ERROR: file:///home/learner/case/d does not appear to be a Python project: neither 'setup.py' nor 'pyproject.toml' found.
#2> ERROR: Directory '.' is not installable. Neither 'setup.py' nor 'pyproject.toml' found.
#? 1
