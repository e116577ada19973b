## a key is locked with a passphrase
ssh-keygen -q -t ed25519 -N secret -C me -f key
ssh-keygen -y -P secret -f key | cmp - key.pub && echo opened; ssh-keygen -y -P wrong -f key; echo $?
#> opened
#> 255
#2>$ Load key "key": incorrect passphrase supplied to decrypt private key\r

## another passphrase, and none
ssh-keygen -q -t ed25519 -N secret -C me -f key
ssh-keygen -p -P wrong -N other -f key; echo $?; ssh-keygen -p -P secret -N other -f key; ssh-keygen -y -P other -f key | cmp - key.pub
ssh-keygen -p -P other -N '' -f key; ssh-keygen -y -f key | cmp - key.pub; ssh-keygen -p -N again -f key; grep -c PRIVATE key
#> 255
#> Key has comment 'me'
#> Your identification has been saved with the new passphrase.
#> Key has comment 'me'
#> Your identification has been saved with the new passphrase.
#> Key has comment 'me'
#> Your identification has been saved with the new passphrase.
#> 2
#2>$ Failed to load key key: incorrect passphrase supplied to decrypt private key\r

## another comment
ssh-keygen -q -t ed25519 -N '' -C me -f key
ssh-keygen -c -C you -f key; cut -d' ' -f3 key.pub; ssh-keygen -c -C you -f key; ssh-keygen -l -f key | cut -d' ' -f1,3-
#> Old comment: me
#> Comment 'you' applied
#> you
#> Old comment: you
#> No change to comment
#> 256 you (ED25519)

## a file that is not there
ssh-keygen -p -f absent; echo $?; ssh-keygen -y -f absent; echo $?
#> 255
#> 255
#2>$ absent: No such file or directory\r
#2>$ absent: No such file or directory\r
