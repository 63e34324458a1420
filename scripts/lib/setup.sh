# Sourced by scripts/run, scripts/test and others: finds Swift, installs missing Debian packages and Python modules, builds.
# Packages of the program itself, and those the tests look at its output with, fonts included.

build_packages=(libcsv-dev libboost-math-dev libsodium-dev)
# Of reports as PDF and Word: pandoc, rsvg-convert, the fonts, and what WeasyPrint needs.
report_packages=(pandoc librsvg2-bin fonts-liberation2 libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 python3-venv)
report_modules=(weasyprint==70.0)
test_packages=(
  libxml2-utils chromium chromium-driver fonts-dejavu-core fonts-noto-color-emoji qpdf poppler-utils
)
test_modules=(selenium==4.51.0)
# Of axe-playwright-python only its axe.min.js is used, so not what it depends on.
test_modules_alone=(axe-playwright-python==0.1.8)
swift_minimum_major=6
swift_minimum_minor=2

say() { printf '%s\n' "$*" >&2; }

require_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    say "Swift is not installed or not on the PATH. Install Swift $swift_minimum_major.$swift_minimum_minor or newer for Debian 12"
    say "from swift.org/install and put its usr/bin folder on the PATH, then run this again."
    exit 1
  fi
  local version major minor
  version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
  read -r major minor <<<"$version"
  if [ -z "${minor:-}" ] || [ "$major" -lt $swift_minimum_major ] \
    || { [ "$major" -eq $swift_minimum_major ] && [ "$minor" -lt $swift_minimum_minor ]; }; then
    say "Swift ${major:-?}.${minor:-?} is too old: Resonanz needs $swift_minimum_major.$swift_minimum_minor or newer, from swift.org/install."
    exit 1
  fi
}

require_packages() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local install="apt-get install -y ${missing[*]}"
  if [ "$(id -u)" -eq 0 ]; then
    say "Installing ${missing[*]} …"
    export DEBIAN_FRONTEND=noninteractive
    if ! { apt-get update -q && $install -q; } >"$setup_log" 2>&1; then
      say "Debian's packages could not be installed; what apt-get said:"
      tail -n 20 "$setup_log" >&2
      exit 1
    fi
  else
    say "These Debian packages are missing. Install them and run this again:"
    say "  sudo $install"
    exit 1
  fi
}

# Python with the modules in a virtual environment of this folder: require_modules [--no-deps] MODULE==VERSION ...
python=.build/python/bin/python
require_modules() {
  local missing=() module options=(--quiet --disable-pip-version-check)
  if [ "$1" = --no-deps ]; then
    options+=("$1")
    shift
  fi
  [ -x "$python" ] || python3 -m venv .build/python
  for module in "$@"; do
    "$python" - "$module" <<'PYTHON' || missing+=("$module")
import importlib.metadata, sys
name, version = sys.argv[1].split("==")
try:
    sys.exit(importlib.metadata.version(name) != version)
except importlib.metadata.PackageNotFoundError:
    sys.exit(1)
PYTHON
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "Installing ${missing[*]} into .build/python …"
  if ! "$python" -m pip install "${options[@]}" "${missing[@]}" >"$setup_log" 2>&1; then
    say "PyPI's modules could not be installed; what pip said:"
    tail -n 20 "$setup_log" >&2
    exit 1
  fi
}

# Builds; on a terminal with the compiler's progress on one line, elsewhere in silence. Its words stay only on failure.
build() {
  local status=0
  say "Building …"
  if [ -t 2 ]; then
    swift build "$@" 2>&1 | tee "$setup_log" | while IFS= read -r line; do printf '\r\033[K%.100s' "$line" >&2; done \
      || status=$?
    printf '\r\033[K' >&2
  else
    swift build "$@" >"$setup_log" 2>&1 || status=$?
  fi
  [ "$status" -eq 0 ] && return
  grep -E 'error|warning' "$setup_log" | sort -u | head -n 40 >&2 || true
  tail -n 20 "$setup_log" >&2
  exit 1
}

cd "$(dirname "${BASH_SOURCE[0]}")/../.."
setup_log=$(mktemp)
trap 'rm -f "$setup_log"' EXIT
