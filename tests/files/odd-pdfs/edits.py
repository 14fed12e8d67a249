"""Byte edits of one PDF, and small PDFs written by hand. Called by make.sh: edits.py RIGHT READABLE WORK."""

import re
import sys
import zlib
from pathlib import Path

right = Path(sys.argv[1]).read_bytes()
readable = Path(sys.argv[2]).read_bytes()
work = Path(sys.argv[3])
here = Path(".")


def save(name: str, content: bytes) -> None:
    (here / f"{name}.pdf").write_bytes(content)


def by_hand(name: str, objects: list[bytes], root: int = 1, extra: bytes = b"") -> None:
    """A PDF with these objects, numbered from 1, and a right cross-reference table."""
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    start = out.rindex(b"xref\n0")
    out += b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, extra, start)
    save(name, out)


def stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), more, content)


catalog = b"<</Type/Catalog/Pages 2 0 R>>"
a_page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>"
one_page = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
square = stream(b"0 0 1 rg 100 100 200 200 re f")

# Wrong addresses: the pages are all there.
save("wrong-startxref", re.sub(rb"startxref\n\d+", b"startxref\n99999999", right))
save("no-startxref", right[: right.rindex(b"startxref")])
save("shifted-xref", re.sub(rb"(\d{10}) 00000 n", lambda m: b"%010d 00000 n" % (int(m[1]) + 7), right))
save("missing-endobj", right.replace(b"endobj", b""))
save("lying-lengths", re.sub(rb"/Length (\d+)", lambda m: b"/Length " + b"9" * len(m[1]), right))
save("junk-before", b"Received: by mail.example; Mon, 23 Nov 2026\r\n" * 12 + right)
save("junk-behind", right + b"\r\n--boundary--\r\n" * 60)
save("junk-too-far-before", b"Received: by mail.example; Mon, 23 Nov 2026\r\n" * 40 + right)
save("windows-line-ends", right.replace(b"\n", b"\r\n"))

# Cut and spoilt.
save("cut-in-half", right[: len(right) // 2])
save("cut-at-the-end", right[:-200])
save("zeros-in-the-middle", right[:12000] + bytes(8000) + right[20000:])
save("html-with-a-pdf-mark", b"<!doctype html><title>%PDF-1.7</title><p>Bitte melden Sie sich an.</p>")
save("only-a-header", b"%PDF-1.7\n")

# Saved twice: a second revision replaces the document's information.
size = int(re.search(rb"/Size (\d+)", right)[1])
root = re.search(rb"/Root (\d+ \d+ R)", right)[1]
previous = int(re.search(rb"startxref\n(\d+)", right)[1])


def revision(before: bytes, prev: int) -> tuple[bytes, int]:
    place = len(before) + 1
    after = before + b"\n%d 0 obj\n<</Title(Bewerbung)>>\nendobj\n" % size
    start = len(after)
    after += b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %s/Info %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, place, size + 1, root, size, prev, start)
    return after, start


twice, second = revision(right, previous)
save("incremental-update", twice)
thrice, third = revision(twice, second)
save("incremental-updates", thrice)
looped, last = revision(right, len(right) + 1 + len(b"%d 0 obj\n<</Title(Bewerbung)>>\nendobj\n" % size))
save("circular-revisions", looped)

# Page trees.
by_hand("cyclic-page-tree", [catalog, b"<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>", a_page, square])
by_hand("page-tree-of-itself", [catalog, b"<</Type/Pages/Kids[2 0 R]/Count 3>>"])
by_hand("zero-pages", [catalog, b"<</Type/Pages/Kids[]/Count 0>>"])
by_hand("no-page-tree", [b"<</Type/Catalog>>"])
by_hand("count-too-high", [catalog, b"<</Type/Pages/Kids[3 0 R]/Count 90>>", a_page, square])
by_hand("count-absurd", [catalog, b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>", a_page, square])
by_hand("count-negative", [catalog, b"<</Type/Pages/Kids[3 0 R]/Count -1>>", a_page, square])
levels = 2000
tree = [b"<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>" % (max(2, n - 1), n + 1) for n in range(2, 2 + levels)]
leaf = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Resources<<>>>>" % (1 + levels)
by_hand("deep-page-tree", [catalog, *tree, leaf])

# Pages of no paper's size.
for name, box in (("giant-page", b"0 0 200000 200000"), ("page-without-area", b"0 0 0 0"),
                  ("page-inside-out", b"595 842 0 0"), ("page-of-no-number", b"0 0 /A null")):
    by_hand(name, [catalog, one_page, a_page.replace(b"0 0 595 842", box), square])

# Contents that go round in circles, never end, or grow.
form = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</F 5 0 R>>>>"
drawn = a_page.replace(b"/Resources<<>>", b"/Resources<</XObject<</F 5 0 R>>>>")
by_hand("form-inside-itself", [catalog, one_page, drawn, stream(b"/F Do"), stream(b"/F Do /F Do", form)])
by_hand("deep-nesting", [catalog, one_page, a_page, stream(b"[" * 50000)])
by_hand("deep-dictionaries", [catalog.replace(b">>", b"/X " + b"<</X " * 20000 + b"1" + b">>" * 20000 + b">>"), one_page, a_page, square])
by_hand("many-saved-states", [catalog, one_page, a_page, stream(b"q " * 50000)])


def twice_packed(megabytes: int, sign: bytes) -> bytes:
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(sign * 1048576) for _ in range(megabytes)) + packer.flush()
    return stream(zlib.compress(once, 9), b"/Filter[/FlateDecode/FlateDecode]")


by_hand("deflate-bomb", [catalog, one_page, a_page, twice_packed(2048, b" ")])
by_hand("deflate-bomb-of-drawing", [catalog, one_page, a_page, twice_packed(64, b"0 0 9 9 re f\n"[:13])])
picture = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceGray/BitsPerComponent 8/Filter[/FlateDecode/FlateDecode]"
bomb = twice_packed(1024, b"\0").replace(b"/Filter[/FlateDecode/FlateDecode]", picture)
by_hand("picture-bomb", [catalog, one_page, drawn, stream(b"595 0 0 842 0 0 cm /F Do"), bomb])

# Contents that a viewer might act on. fix-qdf mends the addresses afterwards.
catalog_at = re.search(rb"<<[^<>]*/Type /Catalog", readable)
assert catalog_at


def into_catalog(entry: bytes) -> bytes:
    at = catalog_at.start() + 2
    return readable[:at] + b"\n" + entry + readable[at:]


def with_objects(pdf: bytes, objects: dict[int, bytes]) -> bytes:
    at = pdf.rindex(b"\nxref\n") + 1
    added = b"".join(b"%%%% Original object ID: 0 0\n%d 0 obj\n%s\nendobj\n\n" % each for each in objects.items())
    return pdf[:at] + added + pdf[at:]


free = int(re.search(rb"\nxref\n0 (\d+)", readable)[1])
script = b"<< /S /JavaScript /JS (app.alert\\('hallo'\\); this.submitForm\\('https://example.org/'\\)) >>"
(work / "javascript.pdf").write_bytes(into_catalog(b"/OpenAction %s\n/AA << /WC %s >>" % (script, script)))
xdp = b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'><template xmlns='http://www.xfa.org/schema/xfa-template/3.3/'/></xdp:xdp>"
(work / "xfa.pdf").write_bytes(with_objects(into_catalog(b"/AcroForm << /Fields [] /XFA %d 0 R >>" % free), {
    free: b"<< /Length %d 0 R >>\nstream\n%s\nendstream" % (free + 1, xdp), free + 1: b"%d" % len(xdp)}))
signature = b"<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [ 0 100 200 300 ] /Contents <%s> >>"
(work / "signed-like.pdf").write_bytes(with_objects(
    into_catalog(b"/AcroForm << /SigFlags 3 /Fields [ %d 0 R ] >>" % free),
    {free: b"<< /FT /Sig /T (Unterschrift) /V %d 0 R >>" % (free + 1), free + 1: signature % (b"0" * 400)}))
(work / "user-unit.pdf").write_bytes(readable.replace(b"/Type /Page\n", b"/Type /Page\n  /UserUnit 10\n"))
(work / "huge-user-unit.pdf").write_bytes(readable.replace(b"/Type /Page\n", b"/Type /Page\n  /UserUnit 75000\n"))
