FROM busybox
ARG WHO=nobody
ENV WHO=$WHO
CMD ["env"]
