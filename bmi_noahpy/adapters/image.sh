#!/bin/sh
# The steps of the Containerfile, as commands that also run without an engine for containers.
#
#   image.sh compiler                      a C++ compiler, for steps as machine code
#   image.sh install SOURCE ENVIRONMENT    NoahPy and its server, into an environment of Python
#   image.sh serve ENVIRONMENT             the server, until it is told to end
set -eu

torch=2.13.0

case ${1:-} in
compiler)
    if ! command -v "${CXX:-c++}" >/dev/null; then
        apt-get update
        apt-get install --yes --no-install-recommends g++
        rm -rf /var/lib/apt/lists/*
    fi
    ;;
install)
    test -x "$3/bin/python" || python3 -m venv "$3"
    "$3/bin/python" -m pip install --quiet --no-cache-dir "torch==$torch" "$2[grpc]"
    ;;
serve)
    # in a container of its own network, clients come from outside; Apptainer has that of the machine
    address=0.0.0.0
    [ -z "${APPTAINER_CONTAINER:-}" ] || address=127.0.0.1
    exec "$2/bin/python" -m bmi_noahpy.adapters.grpc_server --address "$address"
    ;;
*)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
