#!/usr/bin/python3
"""Makes the calendar files that real programs and libraries of this machine write, and adds them to manifest.json.

Every file holds the same interview: 9 March 2027, 10:30-11:15 in Berlin, by video, a reminder half an hour before.
The files named in `dialects` of the manifest were written by hand after the named program's dialect, because that program
runs on other systems or needs an account. Needs: calcurse, khal (python3-icalendar), python3-vobject, gir1.2-ecal-2.0.
The file of ical.js, which Thunderbird writes with, is made by make-ical-js.mjs. Run in this folder.
"""

import json
import os
import subprocess
import tempfile
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

HERE = os.path.dirname(os.path.abspath(__file__))
SUMMARY = 'Vorstellungsgespräch bei Möbel Krüger'
LINK = 'https://treffen.example/raum/kr-4711-größe'
BERLIN = ZoneInfo('Europe/Berlin')
START = datetime(2027, 3, 9, 10, 30, tzinfo=BERLIN)
END = START + timedelta(minutes=45)
STAMP = datetime(2027, 2, 26, 8, 0, tzinfo=timezone.utc)


def write(name, text):
    with open(os.path.join(HERE, name), 'w', newline='') as out:
        out.write(text)


def package_version(name):
    return subprocess.run(['dpkg-query', '-W', '-f', '${Version}', name], capture_output=True, text=True).stdout


def icalendar_library():
    import icalendar

    event = icalendar.Event()
    for key, value in [('uid', 'gespraech@krueger.example'), ('dtstamp', STAMP), ('dtstart', START), ('dtend', END)]:
        event.add(key, value)
    event.add('summary', SUMMARY)
    event.add('location', LINK)
    event.add('description', f'Bitte fünf Minuten früher da sein; Link: {LINK}')
    alarm = icalendar.Alarm()
    alarm.add('action', 'DISPLAY')
    alarm.add('description', SUMMARY)
    alarm.add('trigger', timedelta(minutes=-30))
    event.add_component(alarm)
    calendar = icalendar.Calendar()
    calendar.add('prodid', '-//icalendar//EN')
    calendar.add('version', '2.0')
    calendar.add_component(event)
    write('python-icalendar.ics', calendar.to_ical().decode())
    return f'python3-icalendar {icalendar.__version__}'


def vobject_library():
    import vobject
    from dateutil import tz

    berlin = tz.gettz('Europe/Berlin')
    vobject.icalendar.registerTzid('Europe/Berlin', berlin)
    calendar = vobject.iCalendar()
    event = calendar.add('vevent')
    event.add('uid').value = 'gespraech@krueger.example'
    event.add('dtstamp').value = STAMP.replace(tzinfo=vobject.icalendar.utc)
    event.add('dtstart').value = START.replace(tzinfo=berlin)
    event.add('duration').value = END - START
    event.add('summary').value = SUMMARY
    event.add('location').value = LINK
    alarm = event.add('valarm')
    alarm.add('action').value = 'AUDIO'
    alarm.add('trigger').value = timedelta(minutes=-30)
    write('python-vobject.ics', calendar.serialize())
    return f'python3-vobject {package_version("python3-vobject")}'


def evolution_data_server():
    import gi

    gi.require_version('ECal', '2.0')
    gi.require_version('ICalGLib', '3.0')
    from gi.repository import ECal, ICalGLib

    zone = ICalGLib.Timezone.get_builtin_timezone('Europe/Berlin')
    component = ECal.Component.new_vtype(ECal.ComponentVType.EVENT)
    component.set_uid('gespraech@krueger.example')
    component.set_summary(ECal.ComponentText.new(SUMMARY, None))
    component.set_location(LINK)

    def time(moment):
        value = ICalGLib.Time.new_from_string(moment.strftime('%Y%m%dT%H%M%S'))
        value.set_timezone(zone)
        return ECal.ComponentDateTime.new(value, zone.get_tzid())

    component.set_dtstart(time(START))
    component.set_dtend(time(END))
    alarm = ECal.ComponentAlarm.new()
    alarm.set_action(ECal.ComponentAlarmAction.DISPLAY)
    before = ICalGLib.Duration.new_from_int(-30 * 60)
    alarm.set_trigger(ECal.ComponentAlarmTrigger.new_relative(ECal.ComponentAlarmTriggerKind.RELATIVE_START, before))
    component.add_alarm(alarm)
    calendar = ICalGLib.Component.new_vcalendar()
    calendar.add_component(zone.get_component().clone())
    calendar.add_component(component.get_icalcomponent().clone())
    write('evolution-data-server.ics', calendar.as_ical_string())
    version = package_version('gir1.2-ecal-2.0')
    return f'evolution-data-server {version}: the library gnome-calendar and Evolution write with'


def calcurse():
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, 'apts'), 'w') as out:
            out.write(f'03/09/2027 @ 10:30 -> 03/09/2027 @ 11:15|{SUMMARY}\n')
        open(os.path.join(folder, 'todo'), 'w').close()
        text = subprocess.run(
            ['calcurse', '-D', folder, '-C', folder, '--export=ical'],
            capture_output=True, text=True, check=True, env={**os.environ, 'TZ': 'Europe/Berlin'},
        ).stdout
    write('calcurse.ics', text)
    return subprocess.run(['calcurse', '--version'], capture_output=True, text=True).stdout.splitlines()[0]


def khal():
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, 'calendar')
        os.makedirs(store)
        config = os.path.join(folder, 'config')
        with open(config, 'w') as out:
            out.write(
                f'[calendars]\n[[jobs]]\npath = {store}\n[locale]\nlocal_timezone = Europe/Berlin\n'
                'default_timezone = Europe/Berlin\ntimeformat = %H:%M\ndateformat = %d.%m.\nlongdateformat = %d.%m.%Y\n'
                f'datetimeformat = %d.%m. %H:%M\nlongdatetimeformat = %d.%m.%Y %H:%M\n[sqlite]\npath = {folder}/cache.db\n'
                '[default]\ndefault_calendar = jobs\n'
            )
        subprocess.run(
            ['khal', '-c', config, 'new', '-l', LINK, '-m', '30m', '09.03.2027', '10:30', '11:15', SUMMARY],
            check=True, env={**os.environ, 'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin:/bin'}, stdout=subprocess.DEVNULL,
        )
        [name] = os.listdir(store)
        with open(os.path.join(store, name), newline='') as source:
            write('khal.ics', source.read())
    return subprocess.run(['/usr/bin/khal', '--version'], capture_output=True, text=True).stdout.strip()


def entry(program, zone='Europe/Berlin', reminders=(30,), link=True):
    return {'program': program, 'zone': zone, 'reminders': list(reminders), **({} if link else {'link': False})}


def main():
    programs = {
        'python-icalendar.ics': entry(icalendar_library()),
        'python-vobject.ics': entry(vobject_library()),
        'evolution-data-server.ics': entry(evolution_data_server()),
        'calcurse.ics': entry(calcurse(), zone=None, reminders=[], link=False),
        'khal.ics': entry(khal()),
        'ical-js.ics': entry('ical.js 2.2.1: the library Thunderbird writes with'),
    }
    path = os.path.join(HERE, 'manifest.json')
    with open(path) as source:
        manifest = json.load(source)
    manifest['programs'] = programs
    with open(path, 'w') as out:
        json.dump(manifest, out, ensure_ascii=False, indent=2)
        out.write('\n')


main()
