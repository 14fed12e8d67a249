#!/usr/bin/python3
"""Makes the spreadsheets of this folder and manifest.json.

Every file holds the same budget: rent, food, a sum, a share in percent, a date. source/budget.fods is what LibreOffice and
Gnumeric convert; openpyxl and XlsxWriter write their own. Entries with `dialect` were written here after the program's
dialect, because it does not run on this machine.
Needs: LibreOffice, gnumeric, python3-openpyxl, python3-xlsxwriter, python3-uno. Run in this folder.
"""

import datetime
import json
import os
import subprocess
import sys
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import soffice  # noqa: E402

entries = []

# place: value, formula, format, decimals
BUDGET = {
    'A1': ['Posten', None, 'text', None],
    'B1': ['Betrag', None, 'text', None],
    'A2': ['Miete & Heizung', None, 'text', None],
    'B2': [1450.5, None, 'currency', 2],
    'A3': ['Essen', None, 'text', None],
    'B3': [312, None, 'currency', 2],
    'A4': ['Summe', None, 'text', None],
    'B4': [1762.5, 'SUM(B2:B3)', 'currency', 2],
    'A5': ['Anteil', None, 'text', None],
    'B5': [0.25, None, 'percent', 0],
    'A6': ['Stichtag', None, 'text', None],
    'B6': [46455, None, 'date', None],
    'B8': [7, None, 'general', None],
}


def at(name):
    return os.path.join(HERE, name)


def note(file, program, cells=None, outcome='read', dialect=False):
    entry = {'file': file, 'program': program, **({'dialect': True} if dialect else {}), 'outcome': outcome}
    if cells is not None:
        entry['cells'] = cells
    entries.append(entry)


def changed(**cells):
    return {place: cell for place, cell in {**BUDGET, **cells}.items() if cell is not None}


def libre_office():
    program = soffice.version()
    source = at('source/budget.fods')
    soffice.convert(source, at('libreoffice.ods'), 'ods')
    note('libreoffice.ods', program, BUDGET)
    soffice.convert(source, at('libreoffice.xlsx'), 'xlsx')
    note('libreoffice.xlsx', f'{program}, Excel 2007-365', BUDGET)
    soffice.convert(at('libreoffice.xlsx'), at('libreoffice-from-xlsx.ods'), 'ods')
    note('libreoffice-from-xlsx.ods', f'{program}, from its XLSX', BUDGET)
    soffice.convert(source, at('libreoffice.xls'), 'xls')
    note('libreoffice.xls', f'{program}, Excel 97', outcome='not-a-table')
    dates = {'B4': [1762.5, None, 'currency', 2], 'B6': ['09.03.2027', None, 'text', None], 'B8': [7, None, 'general', 0]}
    shown = changed(**dates)
    bare = changed(
        B2=[1450.5, None, 'number', 1], B3=[312, None, 'general', 0], B4=[1762.5, None, 'number', 1],
        B6=['03/09/2027', None, 'text', None], B8=dates['B8'],
    )
    formulas = {**bare, 'B4': [None, 'SUM(B2:B3)', 'general', None]}
    for name, options, how, cells in [
        ('libreoffice-utf8.csv', '59,34,76,1,,0,false,false,true,false', 'as shown, semicolon, UTF-8', shown),
        ('libreoffice-1252.csv', '59,34,1,1,,0,true,false,true,false', 'as shown, semicolon, Windows-1252, quoted', shown),
        ('libreoffice-utf16.csv', '9,34,65535,1,,0,false,false,true,false', 'as shown, tab, UTF-16', shown),
        ('libreoffice-bare.csv', '59,34,76,1,,0,false,true,false,false', 'bare values', bare),
        ('libreoffice-formulas.csv', '59,34,76,1,,0,false,true,false,true', 'formulas instead of values', formulas),
    ]:
        soffice.convert(source, at(name), f'csv:Text - txt - csv (StarCalc):{options}')
        note(name, f'{program}, {how}', cells)
    soffice.lock(source, {at('password.ods'): 'calc8', at('password.xlsx'): 'Calc MS Excel 2007 XML'})
    note('password.ods', f'{program}, with a password', outcome='locked')
    note('password.xlsx', f'{program}, with a password', outcome='locked')


def gnumeric():
    program = subprocess.run(['ssconvert', '--version'], capture_output=True, text=True).stdout.split('\n')[0]
    for form, exporter in [('xlsx', 'Gnumeric_Excel:xlsx2'), ('ods', 'Gnumeric_OpenCalc:odf')]:
        subprocess.run(['ssconvert', '-T', exporter, at('libreoffice.xlsx'), at(f'gnumeric.{form}')], check=True, capture_output=True)
        note(f'gnumeric.{form}', program, BUDGET)


ROWS = [('Posten', 'Betrag'), ('Miete & Heizung', 1450.5), ('Essen', 312), ('Summe', '=SUM(B2:B3)'), ('Anteil', 0.25)]
EURO = '#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]'


def openpyxl():
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    for row in ROWS:
        sheet.append(row)
    sheet.append(('Stichtag', datetime.date(2027, 3, 9)))
    sheet['B8'] = 7
    for place in ('B2', 'B3', 'B4'):
        sheet[place].number_format = EURO
    sheet['B5'].number_format = '0%'
    book.save(at('openpyxl.xlsx'))
    note('openpyxl.xlsx', f'openpyxl {openpyxl.__version__} (no computed values)', changed(B4=[None, 'SUM(B2:B3)', 'currency', 2]))


def xlsx_writer():
    import xlsxwriter

    book = xlsxwriter.Workbook(at('xlsxwriter.xlsx'), {'constant_memory': True})
    book.add_worksheet('Leer')
    sheet = book.add_worksheet('Haushalt')
    euro, percent, day = (book.add_format({'num_format': form}) for form in ('#,##0.00 "€"', '0%', 'dd.mm.yyyy'))
    for row, (name, value) in enumerate(ROWS):
        sheet.write(row, 0, name)
        if isinstance(value, str) and value.startswith('='):
            sheet.write_formula(row, 1, value, euro, 1762.5)
        else:
            sheet.write(row, 1, value, percent if name == 'Anteil' else euro)
    sheet.write(5, 0, 'Stichtag')
    sheet.write_datetime(5, 1, datetime.datetime(2027, 3, 9), day)
    sheet.write(7, 1, 7)
    book.close()
    note('xlsxwriter.xlsx', f'XlsxWriter {xlsxwriter.__version__}, inline texts, the first sheet empty', BUDGET)


def excel():
    folder = at('source/excel')
    with zipfile.ZipFile(at('excel.xlsx'), 'w', zipfile.ZIP_DEFLATED) as package:
        for path, _, files in sorted(os.walk(folder)):
            for file in sorted(files):
                inside = os.path.relpath(os.path.join(path, file), folder)
                package.writestr(zipfile.ZipInfo(inside, (1980, 1, 1, 0, 0, 0)), open(os.path.join(path, file), 'rb').read())
    cells = {
        'A1': ['Posten', None, 'text', None],
        'B1': [100, None, 'currency', 2],
        'C1': [110, 'B1*1.1', 'currency', 2],
        'B2': [200, None, 'currency', 2],
        'C2': [220, 'B2*1.1', 'currency', 2],
        'B3': [300, None, 'currency', 2],
        'C3': [330, 'B3*1.1', 'currency', 2],
        'C4': [660, 'SUBTOTAL(109,Tabelle1[Betrag])+$C$1*0', 'currency', 2],
        'C5': ['Text & mehr', None, 'text', None],
        'C6': ['#DIV/0!', '1/0', 'general', None],
        'C7': [1, None, 'general', None],
    }
    note('excel.xlsx', 'Excel 365 in German: shared formula, rich text, table reference, error, truth value, currency format 8', cells, dialect=True)
    for name, text, coding in [
        ('excel-german.csv', 'Posten;Betrag\r\nMiete & Heizung;1.450,50 €\r\nEssen;312,00 €\r\nSumme;1.762,50 €\r\n', 'cp1252'),
        ('excel-utf8.csv', 'Posten;Betrag\r\nMiete & Heizung;1.450,50 €\r\nEssen;312,00 €\r\nSumme;1.762,50 €\r\n', 'utf-8-sig'),
        ('excel-unicode.txt.csv', 'Posten\tBetrag\r\nMiete & Heizung\t1.450,50 €\r\nEssen\t312,00 €\r\nSumme\t"1.762,50 €"\r\n', 'utf-16'),
        ('excel-english.csv', 'Posten,Betrag\r\nMiete & Heizung,"€1,450.50"\r\nEssen,€312.00\r\nSumme,"€1,762.50"\r\n', 'utf-8'),
        ('excel-sep.csv', 'sep=;\r\nPosten;Betrag\r\nMiete & Heizung;"1.450,50 €"\r\nEssen;312,00 €\r\nSumme;1.762,50 €\r\n', 'utf-8'),
    ]:
        with open(at(name), 'wb') as out:
            out.write(text.encode(coding))
        plain = {place: [value, None, form, decimals] for place, (value, _, form, decimals) in BUDGET.items() if place[1] in '1234'}
        note(name, f'Excel, {coding}', plain, dialect=True)


def main():
    libre_office()
    gnumeric()
    openpyxl()
    xlsx_writer()
    excel()
    with open(at('manifest.json'), 'w') as out:
        json.dump({'files': entries}, out, ensure_ascii=False, indent=2)
        out.write('\n')


main()
