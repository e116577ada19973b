#!/bin/bash
# Prepares the real thing for `npm run confirm`: a home with pyenv 2.6.30 where three versions of Python are installed.
# usage: prepare-real-room.sh PYENV DIRECTORY   (PYENV: an installed pyenv with 3.9.18, 3.10.13, 3.12.1 and its plugins)
# Then: ROCKPOOL_ROOM_PYENV=DIRECTORY npm run confirm -- tests/tools/pyenv/*.cases.sh
set -e
room=$2
home=$room/home
mkdir -p "$home/proj/sub"
"$(dirname "$0")/copy-real-pyenv.sh" "$1" "$home" 3.9.18 3.10.13 3.12.1
echo 3.10.13 > "$home/.pyenv/version"
chown -R 1000:1000 "$home"
cat > "$room/environment" <<END
PYENV_ROOT=/home/learner/.pyenv
LD_LIBRARY_PATH=$(for version in "$home"/.pyenv/versions/*; do printf '/home/learner/.pyenv/versions/%s/lib:' "${version##*/}"; done)
PATH=/home/learner/.pyenv/shims:/home/learner/.pyenv/bin:/usr/local/bin:/usr/bin:/bin
END
