## refuses
/usr/sbin/nologin; echo $?
#> This account is currently not available.
#> 1

## refuses whatever it is asked
/usr/sbin/nologin -c id; echo $?
#> This account is currently not available.
#> 1

## is the shell of system accounts
grep -c nologin /etc/passwd; sudo su www-data -c id; echo $?
#> 8
#> This account is currently not available.
#> 1

## lets a command of sudo pass
sudo -u www-data whoami
#> www-data

## stands where root looks
which nologin; ls -l /usr/sbin/nologin | cut -c 1-10
#> -rwxr-xr-x
