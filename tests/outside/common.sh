# What the checks share, sourced by each: the program, a register of the samples, a Python that has what is needed.
# A check ends with 0 where all is right, with 77 where a program is missing that it reads with (it says which), else with 1.
set -euo pipefail

root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
export PYTHONDONTWRITEBYTECODE=1
trap 'rm -rf "$work"' EXIT

# A Python that has these modules; Debian's own comes first.
python_with() {
  local python
  for python in /usr/bin/python3 python3; do
    if command -v "$python" >/dev/null && "$python" -c "import ${1// /, }" 2>/dev/null; then echo "$python"; return; fi
  done
  echo "skipped: no Python here has ${1// / and } (Debian: $(printf 'python3-%s ' $1))" >&2
  exit 77
}

# Skips the check where there is no LibreOffice.
require_office() {
  command -v soffice >/dev/null && return
  echo "skipped: no LibreOffice here (Debian: libreoffice-writer)" >&2
  exit 77
}

# Has LibreOffice read all DOCX files of the work folder, and write each in another format beside it.
office_reads() { soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$work" "$work"/*.docx >/dev/null 2>&1; }

build() { dotnet build "$root/src/Entente.Cli" --nologo -v quiet >"$work/build.log" || { cat "$work/build.log" >&2; exit 1; }; }

# Builds the program, and reads the samples into a register.
make_register() {
  build
  entente add "$root/samples" >/dev/null
}

entente() { dotnet "$root/src/Entente.Cli/bin/Debug/net10.0/Entente.Cli.dll" "$@" --register "$work/samples.db"; }
