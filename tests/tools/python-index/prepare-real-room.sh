#!/bin/bash
# Prepares the real thing for `npm run confirm`: a home with pyenv's 3.10.13, 3.11.7 and 3.12.1, and an index that is made
# of our data, served as pypi.org.
# usage: prepare-real-room.sh PYENV DIRECTORY   (PYENV: an installed pyenv with those versions)
# Then: env ROCKPOOL_ROOM_PIP=DIRECTORY ROCKPOOL_ROOM_POETRY_1_3_2=DIRECTORY npm run confirm -- tests/tools/{pip,poetry}/*.cases.sh
set -e
here=$(realpath "$(dirname "$0")")
mkdir -p "$2"
room=$(realpath "$2")
"$here/../pyenv/copy-real-pyenv.sh" "$1" "$room/home" 3.10.13 3.11.7 3.12.1
echo 3.11.7 > "$room/home/.pyenv/version"
printf '[user]\n\tname = Ada Learner\n\temail = ada@example.com\n' > "$room/home/.gitconfig"
mkdir -p "$room/python"
cp "$here/known-checksums.py" "$room/python/sitecustomize.py"
cp "$here/serve-index.py" "$room/serve"
chmod +x "$room/serve"
mkdir -p "$room/wheels"
cp "$here"/../../../vendor/python/*.whl "$room/wheels"
(cd "$here/../../.." && node scripts/export-index.mjs "$room/index.json")
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=pypi.org -keyout "$room/key.pem" -out "$room/certificate.pem" \
  -addext "subjectAltName=DNS:pypi.org,DNS:files.pythonhosted.org,DNS:upload.pypi.org,DNS:test.pypi.org" 2> /dev/null
cat "$room/key.pem" "$room/certificate.pem" > "$room/server.pem"
chown -R 1000:1000 "$room/home"
cat > "$room/environment" <<END
PYENV_ROOT=/home/learner/.pyenv
LD_LIBRARY_PATH=$(for version in "$room"/home/.pyenv/versions/*; do printf '/home/learner/.pyenv/versions/%s/lib:' "${version##*/}"; done)
PATH=/home/learner/.pyenv/shims:/home/learner/.pyenv/bin:/usr/local/bin:/usr/bin:/bin
REQUESTS_CA_BUNDLE=/mnt/index/certificate.pem
PYTHONPATH=/mnt/index/python
PYTHON_KEYRING_BACKEND=keyring.backends.null.Keyring
PIP_DISABLE_PIP_VERSION_CHECK=1
PIP_PROGRESS_BAR=off
END
