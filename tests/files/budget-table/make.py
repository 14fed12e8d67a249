#!/usr/bin/python3
"""Makes the tables of this folder and manifest.json.

start.xlsx and start.csv are what the task gives out for seed 7 in German. Here real programs open them, somebody works in
them as in the task, and the programs save them again. `expected` says what each file must be judged as.
Needs: LibreOffice, gnumeric, python3-openpyxl, python3-uno. Run in this folder.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import soffice  # noqa: E402

entries = []
ALL_MET = {'sum-formula': 'met', 'right-total': 'met', 'format': 'met'}

# Seed 7: eight bus trips of 3.40 are missing in B10, the rent in B8 is 395 by now, the total belongs into B11.
PUT_RIGHT = {'B10': '=8*3.4', 'B8': '395'}
SUM = {'B11': '=SUM(B4:B10)'}
EURO = '#.##0,00 [$€-407]'


def at(name):
    return os.path.join(HERE, name)


def note(file, program, **unlike):
    expected = {**ALL_MET, **{name.replace('_', '-'): verdict for name, verdict in unlike.items()}}
    entries.append({'file': file, 'program': program, 'expected': expected})


class Office:
    """LibreOffice without a window, worked from here."""

    def __enter__(self):
        import uno

        self.folder = tempfile.TemporaryDirectory()
        pipe = f'pipe,name=budget{os.getpid()}'
        profile = f'-env:UserInstallation=file://{self.folder.name}/profile'
        self.process = subprocess.Popen(['soffice', profile, '--headless', f'--accept={pipe};urp;'], stderr=subprocess.DEVNULL)
        resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
        for _ in range(60):
            try:
                context = resolver.resolve(f'uno:{pipe};urp;StarOffice.ComponentContext')
                break
            except Exception:
                time.sleep(1)
        self.desktop = context.ServiceManager.createInstance('com.sun.star.frame.Desktop')
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.folder.cleanup()

    def work(self, source, cells, formats, targets):
        """Types `cells`, gives ranges a number format (German code), and saves. `targets`: filter and options by file name."""
        from com.sun.star.beans import PropertyValue
        from com.sun.star.lang import Locale

        def properties(**values):
            return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())

        reading = {'FilterName': 'Text - txt - csv (StarCalc)', 'FilterOptions': '59,34,76,1,,1031,false,true'}
        how = reading if source.endswith('.csv') else {}
        document = self.desktop.loadComponentFromURL(f'file://{at(source)}', '_blank', 0, properties(Hidden=True, **how))
        sheet = document.Sheets.getByIndex(0)
        for place, typed in cells.items():
            sheet.getCellRangeByName(place).Formula = typed
        german = Locale('de', 'DE', '')
        for places, code in formats.items():
            key = document.NumberFormats.queryKey(code, german, False)
            key = document.NumberFormats.addNew(code, german) if key == -1 else key
            sheet.getCellRangeByName(places).NumberFormat = key
        for target, (name, options) in targets.items():
            document.storeToURL(f'file://{at(target)}', properties(FilterName=name, FilterOptions=options))
        document.close(True)


XLSX = ('Calc MS Excel 2007 XML', '')
ODS = ('calc8', '')
SHOWN = ('Text - txt - csv (StarCalc)', '59,34,76,1,,1031,false,true,true,false')


def libre_office():
    program = soffice.version()
    with Office() as office:
        targets = {'libreoffice.xlsx': XLSX, 'libreoffice.ods': ODS, 'libreoffice.csv': SHOWN}
        office.work('start.xlsx', {**PUT_RIGHT, **SUM}, {'B4:B11': EURO}, targets)
        note('libreoffice.xlsx', program)
        note('libreoffice.ods', program)
        note('libreoffice.csv', program, sum_formula='not-seen')
        plus = {'B11': '=B4+B5+B6+B7+B8+B9+B10'}
        office.work('start.xlsx', {**PUT_RIGHT, **plus}, {'B4:B11': '#.##0,00'}, {'added.ods': ODS, 'added.xlsx': XLSX})
        note('added.ods', f'{program}, cell by cell, two decimals')
        note('added.xlsx', f'{program}, cell by cell, two decimals')
        from_csv = {'from-csv.ods': ODS, 'from-csv.xlsx': XLSX}
        office.work('start.csv', {**PUT_RIGHT, **SUM}, {'B1:B40': EURO}, from_csv)
        note('from-csv.ods', f'{program}, from the CSV, whole column formatted')
        note('from-csv.xlsx', f'{program}, from the CSV, whole column formatted')
        aside = {**PUT_RIGHT, 'A14': 'Alles zusammen', 'A15': '=SUM(B4:B10)', 'B11': '=A15', 'D4': '8', 'E4': '3.4', 'F4': '=D4*E4'}
        office.work('start.xlsx', aside, {'B4:B11': EURO}, {'aside.xlsx': XLSX})
        note('aside.xlsx', f'{program}, worked out beside the table')
        office.work('start.xlsx', {**PUT_RIGHT, 'B11': '762.74'}, {'B4:B11': EURO}, {'typed.xlsx': XLSX})
        note('typed.xlsx', f'{program}, total typed', sum_formula='missed')
        office.work('start.xlsx', {'B10': '27.2', **SUM}, {'B4:B11': EURO}, {'old-amount.ods': ODS})
        note('old-amount.ods', f'{program}, note not followed', right_total='missed')
        office.work('start.xlsx', {**PUT_RIGHT, **SUM}, {}, {'plain.xlsx': XLSX})
        note('plain.xlsx', f'{program}, no format', format='missed')


def gnumeric():
    program = subprocess.run(['ssconvert', '--version'], capture_output=True, text=True).stdout.split('\n')[0]
    for target in ['gnumeric.xlsx', 'gnumeric.ods']:
        subprocess.run(['ssconvert', at('libreoffice.xlsx'), at(target)], check=True, stderr=subprocess.DEVNULL)
        note(target, program)


def openpyxl_file():
    import openpyxl

    book = openpyxl.load_workbook(at('start.xlsx'))
    sheet = book.active
    for place, typed in {**PUT_RIGHT, **SUM}.items():
        sheet[place] = typed if typed.startswith('=') else float(typed)
    for row in range(4, 12):
        sheet[f'B{row}'].number_format = '#,##0.00 "€"'
    book.save(at('openpyxl.xlsx'))
    note('openpyxl.xlsx', f'openpyxl {openpyxl.__version__}, which calculates nothing', right_total='not-seen')


libre_office()
gnumeric()
openpyxl_file()
with open(at('manifest.json'), 'w', encoding='utf-8') as file:
    json.dump({'seed': 7, 'files': entries}, file, indent=2, ensure_ascii=False)
    file.write('\n')
