# Recorded from pip 23.2.1, against our index.
#room pip

## uninstall
pip install -q six idna
pip uninstall -y six nosuch
echo n | pip uninstall idna
echo y | pip uninstall idna
pip uninstall
pip uninstall -y -r nosuch.txt
pip uninstall -y 'six=1'
pip uninstall six </dev/null
#> Found existing installation: six 1.17.0
#> Uninstalling six-1.17.0:
#>   Successfully uninstalled six-1.17.0
#> Found existing installation: idna 3.10
#> Uninstalling idna-3.10:
#>   Would remove:
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/idna-3.10.dist-info/*
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/idna/*
#> Proceed (Y/n)? Found existing installation: idna 3.10
#> Uninstalling idna-3.10:
#>   Would remove:
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/idna-3.10.dist-info/*
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/idna/*
#> Proceed (Y/n)?   Successfully uninstalled idna-3.10
#2> WARNING: Skipping nosuch as it is not installed.
#2> ERROR: You must give at least one requirement to uninstall (see "pip help uninstall")
#2> ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'nosuch.txt'
#2> ERROR: Invalid requirement: 'six=1'
#2> Hint: = is not a valid operator. Did you mean == ?
#2> WARNING: Skipping six as it is not installed.

## uninstall of several, asked for each
pip install -q six idna
printf 'y\nn\n' | pip uninstall six idna
pip list
#> Found existing installation: six 1.17.0
#> Uninstalling six-1.17.0:
#>   Would remove:
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/six-1.17.0.dist-info/*
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/six.py
#> Proceed (Y/n)?   Successfully uninstalled six-1.17.0
#> Found existing installation: idna 3.10
#> Uninstalling idna-3.10:
#>   Would remove:
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/idna-3.10.dist-info/*
#>     /home/learner/.pyenv/versions/3.11.7/lib/python3.11/site-packages/idna/*
#> Proceed (Y/n)? Package    Version
#> ---------- -------
#> idna       3.10
#> pip        23.2.1
#> setuptools 65.5.0

## uninstall by a requirements file
pip install -q six idna
printf 'six\nidna==99\n' > r.txt
pip uninstall -y -r r.txt
#> Found existing installation: six 1.17.0
#> Uninstalling six-1.17.0:
#>   Successfully uninstalled six-1.17.0
#> Found existing installation: idna 3.10
#> Uninstalling idna-3.10:
#>   Successfully uninstalled idna-3.10
