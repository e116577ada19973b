# Recorded from pip 23.2.1, against our index.
#room pip

## a download, its checksums
pip download requests
ls
pip hash *.whl
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests)
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests)
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<3,>=1.21.1 (from requests)
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Downloading urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Collecting certifi>=2017.4.17 (from requests)
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Downloading certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Downloading requests-2.32.3-py3-none-any.whl (64 kB)
#> Downloading certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Downloading idna-3.10-py3-none-any.whl (70 kB)
#> Downloading urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Saved ./requests-2.32.3-py3-none-any.whl
#> Saved ./certifi-2024.12.14-py3-none-any.whl
#> Saved ./charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl
#> Saved ./idna-3.10-py3-none-any.whl
#> Saved ./urllib3-2.3.0-py3-none-any.whl
#> Successfully downloaded requests certifi charset-normalizer idna urllib3
#> certifi-2024.12.14-py3-none-any.whl
#> charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl
#> idna-3.10-py3-none-any.whl
#> requests-2.32.3-py3-none-any.whl
#> urllib3-2.3.0-py3-none-any.whl
#> certifi-2024.12.14-py3-none-any.whl:
#> --hash=sha256:302239246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964
#> charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl:
#> --hash=sha256:2ca2f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7
#> idna-3.10-py3-none-any.whl:
#> --hash=sha256:cb0c73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1
#> requests-2.32.3-py3-none-any.whl:
#> --hash=sha256:bd0c80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a
#> urllib3-2.3.0-py3-none-any.whl:
#> --hash=sha256:54655f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59

## download
pip download --no-deps flask==2.2.5
pip download -d w --no-deps flask==2.2.5
ls w
pip download
pip download -d w six six
ls
pip download --platform win_amd64 numpy
pip download --no-deps --only-binary :all: --platform win_amd64 --python-version 3.10 -d w2 numpy
ls w2
#> Collecting flask==2.2.5
#>   Obtaining dependency information for flask==2.2.5 from https://files.pythonhosted.org/packages/a6/1d/91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252/flask-2.2.5-py3-none-any.whl.metadata
#>   Downloading flask-2.2.5-py3-none-any.whl.metadata (595 bytes)
#> Downloading flask-2.2.5-py3-none-any.whl (101 kB)
#> Saved ./flask-2.2.5-py3-none-any.whl
#> Successfully downloaded flask
#> Collecting flask==2.2.5
#>   Obtaining dependency information for flask==2.2.5 from https://files.pythonhosted.org/packages/a6/1d/91709c19d0db1ec90ef0f58b194f3deb89a81da4dec0985a4810af9eb252/flask-2.2.5-py3-none-any.whl.metadata
#>   Using cached flask-2.2.5-py3-none-any.whl.metadata (595 bytes)
#> Using cached flask-2.2.5-py3-none-any.whl (101 kB)
#> Saved ./w/flask-2.2.5-py3-none-any.whl
#> Successfully downloaded flask
#> flask-2.2.5-py3-none-any.whl
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Saved ./w/six-1.17.0-py2.py3-none-any.whl
#> Successfully downloaded six
#> flask-2.2.5-py3-none-any.whl
#> w
#> Collecting numpy
#>   Obtaining dependency information for numpy from https://files.pythonhosted.org/packages/93/cb/e49ab791736bb3a17c4d651901e8019a5b066cbd751d1b9aa314e214ed67/numpy-2.2.1-cp310-cp310-win_amd64.whl.metadata
#>   Downloading numpy-2.2.1-cp310-cp310-win_amd64.whl.metadata (217 bytes)
#> Downloading numpy-2.2.1-cp310-cp310-win_amd64.whl (16.4 MB)
#> Saved ./w2/numpy-2.2.1-cp310-cp310-win_amd64.whl
#> Successfully downloaded numpy
#> numpy-2.2.1-cp310-cp310-win_amd64.whl
#2> ERROR: You must give at least one requirement to download (see "pip help download")
#2> ERROR: When restricting platform and interpreter constraints using --python-version, --platform, --abi, or --implementation, either --no-deps must be set, or --only-binary=:all: must be set and --no-binary must not be set (or must be set to :none:).

## wheel
pip wheel --no-deps six
ls
pip wheel -w w requests
ls w
pip wheel
#> Collecting six
#>   Obtaining dependency information for six from https://files.pythonhosted.org/packages/c2/73/0c816acbc0dcf6dfc3824f3af0a90298c916d0c7f22786914e995fdd09ad/six-1.17.0-py2.py3-none-any.whl.metadata
#>   Downloading six-1.17.0-py2.py3-none-any.whl.metadata (260 bytes)
#> Downloading six-1.17.0-py2.py3-none-any.whl (11 kB)
#> Saved ./six-1.17.0-py2.py3-none-any.whl
#> six-1.17.0-py2.py3-none-any.whl
#> Collecting requests
#>   Obtaining dependency information for requests from https://files.pythonhosted.org/packages/bd/0c/80ddb748e530fc1c4dec6b66909a820f246d37f72b3461438ce1fcd8a30a/requests-2.32.3-py3-none-any.whl.metadata
#>   Downloading requests-2.32.3-py3-none-any.whl.metadata (541 bytes)
#> Collecting charset-normalizer<4,>=2 (from requests)
#>   Obtaining dependency information for charset-normalizer<4,>=2 from https://files.pythonhosted.org/packages/2c/a2/f7d6918cf2dbd6fd9bf861b6ada527bf0112eec1e8db6610610ef4b87da7/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata
#>   Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl.metadata (325 bytes)
#> Collecting idna<4,>=2.5 (from requests)
#>   Obtaining dependency information for idna<4,>=2.5 from https://files.pythonhosted.org/packages/cb/0c/73b778992a64913402aa2b222077f09ad1627b85526d8b9c2aa770daa1f1/idna-3.10-py3-none-any.whl.metadata
#>   Downloading idna-3.10-py3-none-any.whl.metadata (248 bytes)
#> Collecting urllib3<3,>=1.21.1 (from requests)
#>   Obtaining dependency information for urllib3<3,>=1.21.1 from https://files.pythonhosted.org/packages/54/65/5f2d425ec0b5dabb78015504a77b0ad76448e1ebf8cd9c415ce94606fc59/urllib3-2.3.0-py3-none-any.whl.metadata
#>   Downloading urllib3-2.3.0-py3-none-any.whl.metadata (534 bytes)
#> Collecting certifi>=2017.4.17 (from requests)
#>   Obtaining dependency information for certifi>=2017.4.17 from https://files.pythonhosted.org/packages/30/22/39246a099557d3b7a53fa2669f4bb64187e489f5c40e3cdc1d6840fc6964/certifi-2024.12.14-py3-none-any.whl.metadata
#>   Downloading certifi-2024.12.14-py3-none-any.whl.metadata (264 bytes)
#> Downloading requests-2.32.3-py3-none-any.whl (64 kB)
#> Downloading certifi-2024.12.14-py3-none-any.whl (164 kB)
#> Downloading charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl (144 kB)
#> Downloading idna-3.10-py3-none-any.whl (70 kB)
#> Downloading urllib3-2.3.0-py3-none-any.whl (128 kB)
#> Saved ./w/requests-2.32.3-py3-none-any.whl
#> Saved ./w/certifi-2024.12.14-py3-none-any.whl
#> Saved ./w/charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl
#> Saved ./w/idna-3.10-py3-none-any.whl
#> Saved ./w/urllib3-2.3.0-py3-none-any.whl
#> certifi-2024.12.14-py3-none-any.whl
#> charset_normalizer-3.4.1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl
#> idna-3.10-py3-none-any.whl
#> requests-2.32.3-py3-none-any.whl
#> urllib3-2.3.0-py3-none-any.whl
#2> ERROR: You must give at least one requirement to wheel (see "pip help wheel")
#? 1

## index versions
pip index versions flask
pip index versions six --pre
pip index
pip index nosuch
pip index versions
pip index versions a b
pip install -q six==1.16.0
pip index versions six
#> flask (3.1.0)
#> Available versions: 3.1.0, 3.0.3, 3.0.2, 3.0.1, 3.0.0, 2.3.3, 2.3.2, 2.2.5, 2.2.2, 2.1.3, 2.0.3, 2.0.1, 1.1.4, 1.1.2, 1.0.4, 0.12.5
#> six (1.17.0)
#> Available versions: 1.17.0, 1.16.0, 1.15.0
#> six (1.17.0)
#> Available versions: 1.17.0, 1.16.0, 1.15.0
#>   INSTALLED: 1.16.0
#>   LATEST:    1.17.0
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> ERROR: Need an action (versions) to perform.
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> ERROR: Need an action (versions) to perform.
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> ERROR: You need to specify exactly one argument
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.
#2> ERROR: You need to specify exactly one argument
#2> WARNING: pip index is currently an experimental command. It may be removed/changed in a future release without prior warning.

## hash
echo hi > f
pip hash f
pip hash -a sha512 f
pip hash -a md5 f
pip hash
pip hash f f
#> f:
#> --hash=sha256:98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4
#> f:
#> --hash=sha512:d78abb0542736865f94704521609c230dac03a2f369d043ac212d6933b91410e06399e37f9c5cc88436a31737330c1c8eccb2c2f9f374d62f716432a32d50fac
#> f:
#> --hash=sha256:98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4
#> f:
#> --hash=sha256:98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4
#2>
#2> Usage:   pip hash [options] <file> ...
#2>
#2> option -a: invalid choice: 'md5' (choose from 'sha256', 'sha384', 'sha512')
#2>
#2> Usage:   pip hash [options] <file> ...
#2>
