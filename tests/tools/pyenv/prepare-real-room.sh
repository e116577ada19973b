#!/bin/bash
# Prepares the real thing for `npm run confirm`: a home with pyenv 2.6.30 where three versions of Python are installed.
# usage: prepare-real-room.sh PYENV DIRECTORY   (PYENV: an installed pyenv with 3.9.18, 3.10.13, 3.12.1 and its plugins)
# Then: ROCKPOOL_ROOM_PYENV=DIRECTORY npm run confirm -- tests/tools/pyenv/*.cases.sh
set -e
from=$(realpath "$1")
room=$2
home=$room/home
mkdir -p "$home/.pyenv/versions" "$home/proj/sub"
cp -r /etc/skel/. "$home"
tar -C "$from" -cf - --exclude=.git --exclude=./versions --exclude=./shims --exclude=./version --exclude=./cache . |
  tar -C "$home/.pyenv" -xf -
tar -C "$from/versions" -cf - --exclude=test --exclude=__pycache__ --exclude='*.a' --exclude=idlelib 3.9.18 3.10.13 3.12.1 |
  tar -C "$home/.pyenv/versions" -xf -
# What was installed under another name knows itself by that name.
grep -rlI "^#!$from" "$home"/.pyenv/versions/*/bin | xargs sed -i "1s,$from,/home/learner/.pyenv,"
for version in "$home"/.pyenv/versions/*; do
  find "$version/lib" -maxdepth 3 -path '*/site-packages/*' -name '_*.pth' -delete
done
echo 3.10.13 > "$home/.pyenv/version"
chown -R 1000:1000 "$home"
cat > "$room/environment" <<END
PYENV_ROOT=/home/learner/.pyenv
LD_LIBRARY_PATH=$(for version in "$home"/.pyenv/versions/*; do printf '/home/learner/.pyenv/versions/%s/lib:' "${version##*/}"; done)
PATH=/home/learner/.pyenv/shims:/home/learner/.pyenv/bin:/usr/local/bin:/usr/bin:/bin
END
# The shims, under the name that the home has later.
unshare --mount bash -c '
  mount -t tmpfs tmpfs /home && mkdir /home/learner && mount --bind "$1" /home/learner &&
    exec setpriv --reuid=1000 --regid=1000 --clear-groups env -i HOME=/home/learner PATH=/usr/bin:/bin \
      /home/learner/.pyenv/bin/pyenv rehash
' prepare "$home"
