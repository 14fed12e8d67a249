#!/usr/bin/python3
"""Makes the text documents of this folder and manifest.json.

source/cv.fodt is a CV that shows everything the facts tell: title, headings, tabs with tab stops of the paragraph and of
its style, a hanging indent, spaces in a row, a list, a table, a page break. LibreOffice and AbiWord convert it; python-docx
(with Word's own template) and pandoc write their own. Entries with `dialect` were written here after the program's
dialect, because it does not run on this machine.
Needs: LibreOffice, abiword, pandoc, python3-docx, python3-uno. Run in this folder.
"""

import json
import os
import subprocess
import sys
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import soffice  # noqa: E402

entries = []

# text | style and level | tabs/tab stops | longest run of spaces | what else
CV = [
    'Lebenslauf Ayşe Öztürk | title | 0/0 | 1 |',
    'Persönliche Daten | heading 1 | 0/0 | 1 |',
    'Geboren:⇥3. März 2005⇥Kassel | body | 2/2 | 1 |',
    'Telefon:            0561 123456 | body | 0/0 | 12 |',
    'Schule & Ausbildung | heading 1 | 0/0 | 1 |',
    'Schule | heading 2 | 0/0 | 0 |',
    '2015–2021⇥Gesamtschule↵Kassel | body | 1/1 | 0 |',
    '2021–2024⇥Ausbildung | body | 1/1 | 0 |',
    'Deutsch | list | 0/0 | 0 |',
    'Türkisch | list | 0/0 | 0 |',
    '2024 | body | 0/0 | 0 | table',
    'Praktikum | body | 0/0 | 0 | table',
    'Kenntnisse | heading 1 | 0/0 | 0 | break',
    ' | body | 0/0 | 0 |',
    'Ende | body | 0/0 | 0 |',
]


def at(name):
    return os.path.join(HERE, name)


def note(file, program, paragraphs=None, outcome='read', dialect=False):
    entry = {'file': file, 'program': program, **({'dialect': True} if dialect else {}), 'outcome': outcome}
    if paragraphs is not None:
        entry['paragraphs'] = paragraphs
    entries.append(entry)


def libre_office():
    program = soffice.version()
    source = at('source/cv.fodt')
    soffice.convert(source, at('libreoffice.odt'), 'odt')
    note('libreoffice.odt', program, CV)
    soffice.convert(source, at('libreoffice.docx'), 'docx')
    note('libreoffice.docx', f'{program}, Word 2007-365', CV)
    soffice.convert(source, at('libreoffice-ooxml.docx'), 'docx:Office Open XML Text')
    note('libreoffice-ooxml.docx', f'{program}, Office Open XML', CV)
    soffice.convert(at('libreoffice.docx'), at('libreoffice-from-docx.odt'), 'odt')
    note('libreoffice-from-docx.odt', f'{program}, from its DOCX', CV)
    soffice.convert(source, at('libreoffice.doc'), 'doc')
    note('libreoffice.doc', f'{program}, Word 97', outcome='not-a-document')
    soffice.convert(source, at('libreoffice.rtf'), 'rtf')
    note('libreoffice.rtf', f'{program}, RTF', outcome='not-a-document')
    soffice.lock(source, {at('password.odt'): 'writer8', at('password.docx'): 'MS Word 2007 XML'})
    note('password.odt', f'{program}, with a password', outcome='locked')
    note('password.docx', f'{program}, with a password', outcome='locked')


def abi_word():
    program = subprocess.run(['abiword', '--version'], capture_output=True, text=True).stdout.strip()
    for form in ('odt', 'docx'):
        subprocess.run(['abiword', '-t', form, '-o', at(f'abiword.{form}'), at('libreoffice.odt')], check=True)
        note(f'abiword.{form}', f'AbiWord {program}, which loses the styles of LibreOffice', ABI_WORD[form])


def plain(*changes):
    lines = [line.replace('| title |', '| body |') for line in CV]
    for level in (1, 2):
        lines = [line.replace(f'| heading {level} |', '| body |') for line in lines]
    at_break = next(index for index, line in enumerate(lines) if line.endswith('break'))
    lines[at_break : at_break + 1] = [' | body | 0/0 | 0 | break', lines[at_break].replace(' break', '')]
    for old, new in changes:
        lines = [line.replace(old, new) for line in lines]
    return lines


ABI_WORD = {
    'odt': plain(),
    'docx': plain(
        ('Kassel | body | 1/1', 'Kassel | body | 1/0'), ('Deutsch | list | 0/0', '⇥Deutsch | list | 1/0'),
        ('Türkisch | list | 0/0', '⇥Türkisch | list | 1/0'),
    ),
}

PANDOC = [
    'Lebenslauf | title | 0/0 | 0 |',
    'Schule | heading 1 | 0/0 | 0 |',
    'Gesamtschule | heading 2 | 0/0 | 0 |',
    'Deutsch | list | 0/0 | 0 |',
    'Türkisch | list | 0/0 | 0 |',
    'Ende der Seite | body | 0/0 | 1 |',
]


def pandoc():
    program = subprocess.run(['pandoc', '--version'], capture_output=True, text=True).stdout.splitlines()[0]
    text = '---\ntitle: Lebenslauf\n---\n\n# Schule\n\n## Gesamtschule\n\n- Deutsch\n- Türkisch\n\nEnde der Seite\n'
    for form in ('docx', 'odt'):
        subprocess.run(['pandoc', '-f', 'markdown', '-o', at(f'pandoc.{form}')], input=text, text=True, check=True)
        note(f'pandoc.{form}', program, PANDOC)


def python_docx():
    import docx
    from docx.enum.section import WD_SECTION
    from docx.enum.text import WD_BREAK
    from docx.shared import Cm

    document = docx.Document()
    document.add_heading('Lebenslauf', 0)
    document.add_heading('Schule', 1)
    document.add_paragraph('2015\tGesamtschule').paragraph_format.tab_stops.add_tab_stop(Cm(5))
    hanging = document.add_paragraph('2021\tAusbildung').paragraph_format
    hanging.left_indent, hanging.first_line_indent = Cm(5), Cm(-5)
    document.add_paragraph('Deutsch', style='List Bullet')
    document.add_paragraph('Türkisch', style='List Number')
    document.add_paragraph('Vor dem Umbruch').add_run().add_break(WD_BREAK.PAGE)
    document.add_heading('Kenntnisse', 2)
    mixed = document.add_paragraph('oben')
    mixed.add_run().add_break(WD_BREAK.PAGE)
    mixed.add_run('unten')
    document.add_paragraph('neue Seite').paragraph_format.page_break_before = True
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = '2024', 'Praktikum'
    document.add_section(WD_SECTION.CONTINUOUS)
    document.add_paragraph('gleiche Seite')
    document.add_section(WD_SECTION.NEW_PAGE)
    document.add_paragraph('neuer Abschnitt')
    document.save(at('python-docx.docx'))
    note('python-docx.docx', f'python-docx {docx.__version__}, with the template of Word 2013', [
        'Lebenslauf | title | 0/0 | 0 |',
        'Schule | heading 1 | 0/0 | 0 |',
        '2015⇥Gesamtschule | body | 1/1 | 0 |',
        '2021⇥Ausbildung | body | 1/1 | 0 |',
        'Deutsch | list | 0/0 | 0 |',
        'Türkisch | list | 0/0 | 0 |',
        'Vor dem Umbruch | body | 0/0 | 1 |',
        'Kenntnisse | heading 2 | 0/0 | 0 | break',
        'oben | body | 0/0 | 0 |',
        'unten | body | 0/0 | 0 | break',
        'neue Seite | body | 0/0 | 1 | break',
        '2024 | body | 0/0 | 0 | table',
        'Praktikum | body | 0/0 | 0 | table',
        ' | body | 0/0 | 0 |',
        'gleiche Seite | body | 0/0 | 1 |',
        ' | body | 0/0 | 0 |',
        'neuer Abschnitt | body | 0/0 | 1 | break',
    ])


def dialect(name, program, paragraphs):
    """A package from the parts below source/<name>."""
    folder = at(f'source/{name}')
    with zipfile.ZipFile(at(f'{name}.docx'), 'w', zipfile.ZIP_DEFLATED) as package:
        for path, _, files in sorted(os.walk(folder)):
            for file in sorted(files):
                inside = os.path.relpath(os.path.join(path, file), folder)
                package.writestr(zipfile.ZipInfo(inside, (1980, 1, 1, 0, 0, 0)), open(os.path.join(path, file), 'rb').read())
    note(f'{name}.docx', program, paragraphs, dialect=True)


def main():
    libre_office()
    abi_word()
    pandoc()
    python_docx()
    dialect('word-german', 'Word 365 in German: style ids in German, text box, macros beside', [
        'Lebenslauf | title | 0/0 | 0 |',
        'Schule | heading 1 | 0/0 | 0 |',
        'Im Textfeld | body | 0/0 | 1 |',
        'Eigene Überschrift | heading 2 | 0/0 | 1 |',
        '2015⇥Gesamtschule | body | 1/1 | 0 |',
        'Deutsch | list | 0/0 | 0 |',
        'Kenntnisse | heading 1 | 0/0 | 0 | break',
        'von Word umbrochen | body | 0/0 | 1 |',
    ])
    dialect('google-docs', 'Google Docs, export as DOCX', [
        'Lebenslauf | title | 0/0 | 0 |',
        'Schule | heading 1 | 0/0 | 0 |',
        '2015     Gesamtschule | body | 0/0 | 5 |',
        'Deutsch | list | 0/0 | 0 |',
        ' | body | 0/0 | 0 |',
        'Kenntnisse | heading 1 | 0/0 | 0 | break',
    ])
    with open(at('manifest.json'), 'w') as out:
        json.dump({'files': entries}, out, ensure_ascii=False, indent=2)
        out.write('\n')


main()
