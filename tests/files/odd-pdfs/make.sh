#!/bin/sh
# Makes every file of this folder anew, from one right application by Ghostscript, with real programs and byte edits.
# Needs qpdf, ghostscript, mutool, pdftk, img2pdf, poppler-utils and python3. `sh make.sh` from anywhere.
set -eu
cd "$(dirname "$0")"
right=../application-pdf/ghostscript-screen/right.pdf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1795413600

rm -f ./*.pdf
fixed() { qpdf --static-id --static-aes-iv --allow-weak-crypto "$@"; }

# Locked in three ways, and left readable in two.
fixed --encrypt geheim besitz 256 -- "$right" user-password.pdf
fixed --encrypt geheim besitz 128 --use-aes=n -- "$right" user-password-rc4.pdf
fixed --encrypt "" besitz 256 --print=none --modify=none --extract=n -- "$right" owner-password-only.pdf
fixed --encrypt "" besitz 40 --print=n -- "$right" owner-password-rc4-40.pdf

# Other ways to store the same pages.
fixed --linearize "$right" linearized.pdf
fixed --object-streams=generate "$right" object-streams.pdf
fixed --object-streams=disable --force-version=1.3 "$right" xref-table.pdf
fixed --force-version=2.0 "$right" pdf-2.0.pdf
fixed --rotate=+90:1-z "$right" rotated.pdf
echo 'Anlage' > "$work/anlage.txt"
fixed --add-attachment "$work/anlage.txt" --creationdate=D:20261123080000Z --moddate=D:20261123080000Z -- "$right" embedded-file.pdf
mutool clean -gggg -z "$right" mutool-cleaned.pdf
pdftk "$right" cat output pdftk-copied.pdf
pdfseparate "$right" "$work/page-%d.pdf"
pdfunite "$work"/page-*.pdf poppler-united.pdf
gs -q -dBATCH -dNOPAUSE -sDEVICE=pdfwrite -dPDFA=2 -dPDFACompatibilityPolicy=1 -sColorConversionStrategy=RGB \
  -sOutputFile=archive-pdf-a.pdf "$right"
gs -q -dBATCH -dNOPAUSE -sDEVICE=pnggray -r20 -dLastPage=1 -sOutputFile="$work/page.png" "$right"
img2pdf --pillow-limit-break --nodate --pagesize 14400ptx14400pt "$work/page.png" -o huge-page.pdf
img2pdf --nodate --pagesize 3ptx3pt "$work/page.png" -o tiny-page.pdf
img2pdf --nodate --pagesize 3ptx14400pt "$work/page.png" -o needle-page.pdf

# Byte edits on the readable form, and whole files by hand.
qpdf --qdf --static-id --object-streams=disable "$right" "$work/readable.pdf"
python3 edits.py "$right" "$work/readable.pdf" "$work"
for one in javascript xfa signed-like user-unit huge-user-unit; do fix-qdf "$work/$one.pdf" > "$work/$one-fixed.pdf"
  fixed --compress-streams=y "$work/$one-fixed.pdf" "$one.pdf"
done
