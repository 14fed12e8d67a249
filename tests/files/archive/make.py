#!/usr/bin/python3
"""Makes the archives of this folder and manifest.json, with the real programs of this machine.

What only runs on Windows or macOS is written here after its dialect and says so in the manifest (`dialect: true`).
Needs: zip, 7z, bsdtar, Python 3. Run in this folder.
"""

import hashlib
import json
import os
import shutil
import struct
import subprocess
import tempfile
import unicodedata
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
FILES = {
    'Anschreiben Müller.pdf': b'%PDF-1.4 Anschreiben\n' * 20,
    'Zeugnisse/Abschlusszeugnis Größe.pdf': b'%PDF-1.4 Zeugnis\n' * 30,
    'Zeugnisse/Übersicht äöüß.txt': 'Übersicht\n'.encode() * 5,
    'Lebenslauf.txt': b'Lebenslauf\n',
}
MATERIAL = {'letter': 'Anschreiben Müller.pdf', 'certificate': 'Zeugnisse/Abschlusszeugnis Größe.pdf'}
DATE = (2027, 3, 9, 10, 30, 0)
entries = []


def version(*command):
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    return next(line.strip() for line in lines if any(c.isdigit() for c in line) and 'Copyright (c) 1990' not in line)


def note(file, program, outcome='read', paths=None, dialect=False):
    entry = {'file': file, 'program': program}
    if dialect:
        entry['dialect'] = True
    entry['outcome'] = outcome
    if outcome == 'read':
        entry['paths'] = sorted(paths if paths is not None else FILES)
    entries.append(entry)


def run(*command, **options):
    subprocess.run(command, check=True, stdout=options.pop('stdout', subprocess.DEVNULL), **options)


def at(name):
    path = os.path.join(HERE, name)
    if os.path.exists(path):
        os.remove(path)
    return path


class Legacy(zipfile.ZipInfo):
    """An entry whose name stands in a code page, without the UTF-8 flag."""

    code_page = 'cp437'

    def _encodeFilenameFlags(self):
        return self.filename.encode(self.code_page), self.flag_bits & ~0x800


def legacy(name, code_page, system=0):
    info = Legacy(name, DATE)
    info.code_page = code_page
    info.create_system = system
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def real_programs(folder):
    inside = {'cwd': folder}
    zip_version = version('zip', '-v')
    run('zip', '-r', '-q', at('info-zip.zip'), '.', **inside)
    note('info-zip.zip', zip_version)
    run('zip', '-r', '-q', at('info-zip-plain-locale.zip'), '.', env={'LC_ALL': 'C', 'PATH': os.environ['PATH']}, **inside)
    note('info-zip-plain-locale.zip', f'{zip_version}, LC_ALL=C')
    with open(at('info-zip-streamed.zip'), 'wb') as out:
        run('sh', '-c', 'zip -r -q - . | cat', stdout=out, **inside)
    note('info-zip-streamed.zip', f'{zip_version}, into a pipe (data descriptors)')
    run('zip', '-r', '-q', '-fz', at('info-zip-zip64.zip'), '.', **inside)
    note('info-zip-zip64.zip', f'{zip_version}, -fz (ZIP64)')
    run('zip', '-r', '-q', '-0', at('info-zip-stored.zip'), '.', **inside)
    note('info-zip-stored.zip', f'{zip_version}, -0 (stored)')
    run('zip', '-r', '-q', '-P', 'geheim', at('info-zip-password.zip'), '.', **inside)
    note('info-zip-password.zip', f'{zip_version}, with a password', 'locked')
    seven = version('7z', 'i')
    run('7z', 'a', '-tzip', at('7-zip.zip'), '.', **inside)
    note('7-zip.zip', seven)
    run('7z', 'a', '-tzip', '-mcu=on', at('7-zip-utf8.zip'), '.', **inside)
    note('7-zip-utf8.zip', f'{seven}, -mcu=on')
    run('7z', 'a', '-tzip', '-mx=9', at('7-zip-strongest.zip'), '.', **inside)
    note('7-zip-strongest.zip', f'{seven}, -mx=9')
    run('7z', 'a', '-tzip', '-pgeheim', '-mem=AES256', at('7-zip-password.zip'), '.', **inside)
    note('7-zip-password.zip', f'{seven}, AES-256', 'locked')
    run('7z', 'a', '-tzip', '-mm=LZMA', at('7-zip-lzma.zip'), '.', **inside)
    note('7-zip-lzma.zip', f'{seven}, -mm=LZMA, which Windows and macOS do not open', 'damaged')
    run('7z', 'a', '-t7z', at('7-zip.7z'), '.', **inside)
    note('7-zip.7z', f'{seven}, its own format', 'not-a-zip')
    run('bsdtar', '--format', 'zip', '-cf', at('bsdtar.zip'), '.', **inside)
    note('bsdtar.zip', version('bsdtar', '--version'))
    with open(at('tar.tar'), 'wb') as out:
        run('tar', '-cf', '-', 'Lebenslauf.txt', stdout=out, **inside)
    note('tar.tar', 'tar', 'not-a-zip')


def python_programs(folder):
    python = f'Python {".".join(map(str, __import__("sys").version_info[:3]))} zipfile'
    with zipfile.ZipFile(at('python.zip'), 'w', zipfile.ZIP_DEFLATED) as archive:
        for name in FILES:
            archive.write(os.path.join(folder, name), name)
    note('python.zip', python)
    for code_page in ('cp437', 'cp850', 'cp1252'):
        with zipfile.ZipFile(at(f'python-{code_page}.zip'), 'w') as archive:
            for name, content in FILES.items():
                archive.writestr(legacy(name, code_page), content)
        note(f'python-{code_page}.zip', f'{python}, names in {code_page}')
    names = ['Éléonore Ørsted Ðorđe.txt'.replace('đ', 'd'), 'ÀÁÂ ãõ.txt']
    with zipfile.ZipFile(at('python-cp850-west.zip'), 'w') as archive:
        for name in names:
            archive.writestr(legacy(name, 'cp850'), name)
    note('python-cp850-west.zip', f'{python}, names in cp850 that cp437 has not', paths=names)
    stub = b'#!/bin/sh\nexit 0\n' * 30
    with open(at('self-extracting.zip'), 'wb') as out:
        out.write(stub + open(os.path.join(HERE, 'python.zip'), 'rb').read())
    note('self-extracting.zip', f'{python}, behind a program')
    with open(at('comment.zip'), 'wb') as out:
        shutil.copyfileobj(open(os.path.join(HERE, 'python.zip'), 'rb'), out)
    with zipfile.ZipFile(os.path.join(HERE, 'comment.zip'), 'a') as archive:
        archive.comment = b'Bewerbung, mit PK\x05\x06 im Kommentar' + b' ' * 40
    note('comment.zip', f'{python}, with a comment')
    with zipfile.ZipFile(at('nothing-inside.zip'), 'w'):
        pass
    note('nothing-inside.zip', python, paths=[])
    whole = open(os.path.join(HERE, 'python.zip'), 'rb').read()
    open(at('cut-off.zip'), 'wb').write(whole[: len(whole) // 2])
    note('cut-off.zip', f'{python}, the second half lost', 'damaged')
    spoilt = bytearray(whole)
    spoilt[whole.index(b'Lebenslauf.txt') + 20] ^= 0xFF
    open(at('spoilt.zip'), 'wb').write(spoilt)
    note('spoilt.zip', f'{python}, one byte changed', 'damaged')


def windows_dialects():
    with zipfile.ZipFile(at('windows-explorer.zip'), 'w') as archive:
        for name, content in FILES.items():
            archive.writestr(legacy(name, 'cp850'), content)
        archive.writestr(legacy('Zeugnisse/Thumbs.db', 'cp850'), b'thumbs')
        archive.writestr(legacy('desktop.ini', 'cp850'), b'[.ShellClassInfo]')
    note('windows-explorer.zip', 'Windows Explorer (names in the OEM code page, Thumbs.db)', dialect=True)
    with zipfile.ZipFile(at('dotnet-backslashes.zip'), 'w') as archive:
        for name, content in FILES.items():
            info = zipfile.ZipInfo('x', DATE)
            info.filename = name.replace('/', '\\')
            info.create_system = 0
            archive.writestr(info, content)
    note('dotnet-backslashes.zip', '.NET Framework before 4.6.1 (backslashes between names)', dialect=True)


def macos_dialect():
    with zipfile.ZipFile(at('macos-finder.zip'), 'w') as archive:
        extras = ['.DS_Store', 'Zeugnisse/.DS_Store', *(f'__MACOSX/{os.path.dirname(n)}/._{os.path.basename(n)}' for n in FILES)]
        for name in [*FILES, *extras]:
            info = legacy(unicodedata.normalize('NFD', name.replace('//', '/')), 'utf-8', system=3)
            info.flag_bits |= 0x08
            info.external_attr = 0o100644 << 16
            info.extra = struct.pack('<HHHH', 0x7875, 4, 1, 0)
            archive.writestr(info, FILES.get(name, b'\0\5\x16\7Mac OS X'))
    note('macos-finder.zip', 'macOS Archive Utility (__MACOSX, decomposed names without UTF-8 flag)', dialect=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, content in FILES.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            open(path, 'wb').write(content)
        real_programs(folder)
        python_programs(folder)
    windows_dialects()
    macos_dialect()
    manifest = {
        'material': {hashlib.sha256(FILES[path]).hexdigest(): {'name': name, 'path': path} for name, path in MATERIAL.items()},
        'files': entries,
    }
    with open(os.path.join(HERE, 'manifest.json'), 'w') as out:
        json.dump(manifest, out, ensure_ascii=False, indent=2)
        out.write('\n')


main()
