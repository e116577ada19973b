FROM busybox
RUNN x
