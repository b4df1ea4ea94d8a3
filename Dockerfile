# The tool alone: a static binary, nothing else in the image, and no rights.
#
#     docker build --tag cargo-sls-lint .
#     docker run --rm --volume "$PWD:/work:ro" cargo-sls-lint
#
# Sources of dependencies are read where cargo keeps them, if they are mounted: --volume "$HOME/.cargo/registry:/cargo/registry:ro"

FROM rust:1.95-alpine AS build
RUN apk add --no-cache build-base=~0.5
WORKDIR /source
COPY . .
RUN cargo install --locked --path . --root /out

FROM scratch
COPY --from=build /out/bin/cargo-sls-lint /cargo-sls-lint
COPY LICENSE-APACHE LICENSE-MIT /
ENV CARGO_HOME=/cargo
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/cargo-sls-lint", "sls-lint"]
