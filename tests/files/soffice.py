"""LibreOffice without a window: converts files, and saves one with a password. Used by the make.py of two folders."""

import os
import shutil
import subprocess
import tempfile
import time


def version():
    return subprocess.run(['soffice', '--version'], capture_output=True, text=True).stdout.strip()


def convert(source, target, form):
    """`form`: the file's ending, with a filter and its options behind colons where the usual one will not do."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', form,
             '--outdir', folder, source],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120,
        )
        name = os.path.splitext(os.path.basename(source))[0]
        shutil.move(os.path.join(folder, f'{name}.{form.split(":")[0]}'), target)


def lock(source, targets):
    """Saves `source` with a password; `targets`: filter name by path."""
    import uno
    from com.sun.star.beans import NamedValue, PropertyValue

    def properties(**values):
        return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())

    with tempfile.TemporaryDirectory() as folder:
        pipe = f'pipe,name=corpus{os.getpid()}'
        office = subprocess.Popen(
            ['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', f'--accept={pipe};urp;'],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        try:
            resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
            for _ in range(60):
                try:
                    context = resolver.resolve(f'uno:{pipe};urp;StarOffice.ComponentContext')
                    break
                except Exception:
                    time.sleep(1)
            desktop = context.ServiceManager.createInstance('com.sun.star.frame.Desktop')
            copy = shutil.copy(source, folder)
            document = desktop.loadComponentFromURL(f'file://{copy}', '_blank', 0, properties(Hidden=True))
            office_open = uno.Any('[]com.sun.star.beans.NamedValue', (NamedValue('CryptoType', 'Standard'), NamedValue('OOXPassword', 'geheim')))
            for target, filter_name in targets.items():
                secret = {'EncryptionData': office_open} if 'XML' in filter_name else {'Password': 'geheim'}
                document.storeToURL(f'file://{target}', properties(FilterName=filter_name, **secret))
            document.close(True)
        finally:
            office.terminate()
            office.wait(20)
